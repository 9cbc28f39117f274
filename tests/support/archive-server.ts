import { onTestFinished } from 'vitest';
import { startLocalServer } from './local-server.ts';

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
  const server = await startLocalServer((message, response) => {
    if (message.headers.authorization !== undefined) seen.tokens += 1;
    response.end(archives[Number((message.url ?? '/').slice(1))]);
  });
  onTestFinished(async () => server.close());
  return Object.assign(seen, {
    put: (archive: Buffer) => `${server.url}/${archives.push(archive) - 1}`,
  });
};
