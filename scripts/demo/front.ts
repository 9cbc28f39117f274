import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path shows in a browser; null where there is nothing to see. */
export type Page = (path: string) => Promise<string | null>;

/** The one address of the demo's GitHub: pages for people, the API for everything else, tokens for jobs. */
export interface Front {
  readonly url: string;
  page: Page;
  /** The token that the job which runs now proves itself with. */
  jobToken: (audience: string) => string;
  close(): Promise<void>;
}

/** Text of strangers is on these pages too. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const passOn = async (api: string, message: IncomingMessage, response: ServerResponse): Promise<void> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    if (typeof value === 'string' && !/^(host|connection|content-length)$/.test(name))
      headers.set(name, value);
  const method = message.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(Buffer.concat(chunks)) };
  const answer = await fetch(`${api}${message.url}`, { method, headers, redirect: 'manual', ...body });
  const kept = [...answer.headers].filter(
    ([name]) => !/^(content-(encoding|length)|transfer-encoding|connection)$/.test(name),
  );
  const content = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, Object.fromEntries(kept)).end(content);
};

/** @param api base of the emulator */
export const startFront = async (api: string): Promise<Front> => {
  const state: Pick<Front, 'page' | 'jobToken'> = { page: async () => null, jobToken: () => '' };
  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(message.url ?? '/', 'http://front');
    if (pathname === '/job-token') {
      const value = state.jobToken(searchParams.get('audience') ?? '');
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value }));
      return;
    }
    const html = message.method === 'GET' ? await state.page(pathname) : null;
    if (html === null) return passOn(api, message, response);
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    response.writeHead(200, headers).end(html);
  };
  const server = createServer((message, response) => {
    answer(message, response).catch(() => response.writeHead(502).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server has such an address
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
};
