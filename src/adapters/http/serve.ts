import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Handler = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

/** `GET /healthz` → handler. The query is not part of it. */
export type Routes = ReadonlyMap<string, Handler>;

export interface Server {
  readonly port: number;
  /** Takes nothing new and lets what is under way finish, for at most so long. */
  close(withinMs: number): Promise<void>;
}

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Whoever stands in front keeps a connection for a minute as a rule: what it sends as we close it would be lost. */
const KEEP_ALIVE_MS = 75_000;

/** Answers with a JSON document. */
export const answerJson = (response: ServerResponse, status: number, document: object): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(document)}\n`);
};

/** A server with limits on how long a request may take to arrive. */
export const serve = async (
  host: string,
  port: number,
  routes: Routes,
  failed: (error: unknown) => void,
): Promise<Server> => {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: 16_384,
    },
    (message, response) => {
      const path = (message.url ?? '/').split('?')[0] ?? '/';
      const handler = routes.get(`${message.method ?? ''} ${path}`);
      if (handler === undefined) return answerJson(response, 404, { title: 'Not found' });
      handler(message, response).catch((error: unknown) => {
        failed(error);
        if (!response.headersSent) answerJson(response, 500, { title: 'Internal error' });
      });
    },
  );
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async (withinMs) => {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), withinMs);
      await closed;
      clearTimeout(timer);
    },
  };
};
