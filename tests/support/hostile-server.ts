import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered instead of what GitHub documents. */
export interface HostileAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection breaks before all that was announced has come. */
  readonly cut?: boolean;
}

export interface HostileServer {
  readonly url: string;
  answer: HostileAnswer;
  readonly requests: string[];
  close(): Promise<void>;
}

/** A server that answers every request with the same. */
export const startHostileServer = async (): Promise<HostileServer> => {
  const state = { answer: { status: 200, type: 'application/json', text: '{}' } as HostileAnswer };
  const requests: string[] = [];
  const server = createServer((message, response) => {
    requests.push(`${message.method} ${message.url}`);
    const { status, type, text, headers = {}, cut } = state.answer;
    message.resume();
    const length = cut === true ? { 'content-length': String(Buffer.byteLength(text) + 1_000) } : {};
    response.writeHead(status, { 'content-type': type, ...length, ...headers });
    if (cut === true) response.write(text, () => response.destroy());
    else response.end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a TCP server has such an address
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
};
