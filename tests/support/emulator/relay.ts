import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Between the emulator and the App: gives each delivery an id of its own, as GitHub does (the emulator takes the time,
 * so that two of one millisecond share one), and can be told where the App is after both have started.
 */
export interface Relay {
  readonly url: string;
  /** Base of the App; null loses every delivery, as when the App is down. */
  target: string | null;
  readonly delivered: { readonly event: string; readonly status: number }[];
  close(): Promise<void>;
}

/** Starts a relay on a free port. */
export const startRelay = async (): Promise<Relay> => {
  const relay: { target: string | null } = { target: null };
  const delivered: { event: string; status: number }[] = [];
  const server = createServer((message, response) => {
    const pass = async (): Promise<void> => {
      const chunks: Buffer[] = [];
      for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
      const event = String(message.headers['x-github-event']);
      if (relay.target === null) return void response.writeHead(502).end();
      const answer = await fetch(`${relay.target}/api/github/webhooks`, {
        method: 'POST',
        body: new Uint8Array(Buffer.concat(chunks)),
        headers: {
          'content-type': 'application/json',
          'x-github-event': event,
          'x-github-delivery': randomUUID(),
          'x-hub-signature-256': String(message.headers['x-hub-signature-256']),
        },
      });
      delivered.push({ event, status: answer.status });
      response.writeHead(answer.status).end();
    };
    pass().catch(() => response.writeHead(502).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server has such an address
  const { port } = server.address() as AddressInfo;
  return Object.assign(relay, {
    url: `http://127.0.0.1:${port}/`,
    delivered,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
};
