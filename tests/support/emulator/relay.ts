import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WEBHOOK_SECRET } from './start-emulator.ts';

/**
 * Between the emulator and the App: gives each delivery an id of its own, as GitHub does (the emulator takes the time,
 * so that two of one millisecond share one), and can be told where the App is after both have started.
 */
export interface Relay {
  readonly url: string;
  /** Base of the App; null loses every delivery, as when the App is down. */
  target: string | null;
  /** Open pull requests of a branch. */
  pullsOf: (branch: string) => Promise<readonly number[]>;
  readonly delivered: { readonly event: string; readonly status: number }[];
  close(): Promise<void>;
}

interface Push {
  readonly ref: string;
  readonly repository: object;
  readonly installation: object;
  readonly sender: object;
}

/** Starts a relay on a free port. */
export const startRelay = async (): Promise<Relay> => {
  const relay: { target: string | null; pullsOf: Relay['pullsOf'] } = {
    target: null,
    pullsOf: async () => [],
  };
  const delivered: { event: string; status: number }[] = [];

  const deliver = async (event: string, body: string): Promise<number> => {
    if (relay.target === null) return 502;
    const answer = await fetch(`${relay.target}/api/github/webhooks`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-event': event,
        'x-github-delivery': randomUUID(),
        'x-hub-signature-256': `sha256=${createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex')}`,
      },
    });
    delivered.push({ event, status: answer.status });
    return answer.status;
  };

  /** A push to the branch of a pull request is two events at GitHub. */
  const moved = async (body: string): Promise<void> => {
    const push = JSON.parse(body) as Push; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator sends
    const { repository, installation, sender } = push;
    for (const number of await relay.pullsOf(push.ref.replace('refs/heads/', ''))) {
      const event = {
        action: 'synchronize',
        number,
        pull_request: { number },
        repository,
        installation,
        sender,
      };
      await deliver('pull_request', JSON.stringify(event));
    }
  };

  const server = createServer((message, response) => {
    const pass = async (): Promise<void> => {
      const chunks: Buffer[] = [];
      for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
      const body = Buffer.concat(chunks).toString('utf8');
      const event = String(message.headers['x-github-event']);
      response.writeHead(await deliver(event, body)).end();
      if (event === 'push') await moved(body);
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
