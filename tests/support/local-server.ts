import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalServer {
  readonly url: string;
  /** Ends every connection. */
  readonly close: () => Promise<void>;
}

/** A server on a free port of this machine. */
export const startLocalServer = async (answer: RequestListener): Promise<LocalServer> => {
  // One that a busy test lets idle, and then closes at the moment it is used again, would lose a request.
  const server = createServer({ keepAliveTimeout: 0 }, answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server has such an address
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
