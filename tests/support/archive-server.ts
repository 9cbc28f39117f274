import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Where archives lie that GitHub would send somebody to. Ends with the test. */
export interface ArchiveServer {
  /** Its address. */
  put(archive: Buffer): string;
  /** How often something was fetched with a token, which nobody should send there. */
  readonly tokens: number;
}

export const startArchiveServer = async (): Promise<ArchiveServer> => {
  const archives: Buffer[] = [];
  const seen = { tokens: 0 };
  const server = createServer((message, response) => {
    if (message.headers.authorization !== undefined) seen.tokens += 1;
    response.end(archives[Number((message.url ?? '/').slice(1))]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server has such an address
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return Object.assign(seen, {
    put: (archive: Buffer) => `http://127.0.0.1:${port}/${archives.push(archive) - 1}`,
  });
};
