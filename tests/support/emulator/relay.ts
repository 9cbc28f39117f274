import { createHmac, randomUUID } from 'node:crypto';
import { startLocalServer } from '../local-server.ts';
import { WEBHOOK_SECRET } from './start-emulator.ts';

/**
 * Between the emulator and the App: gives each delivery an id of its own, as GitHub does (the emulator takes the time,
 * so that two of one millisecond share one), and can be told where the App is after both have started.
 */
export interface Relay {
  readonly url: string;
  /** Base of the App, or what it will be: deliveries wait for it. Null loses every one, as when the App is down. */
  target: string | Promise<string> | null;
  /** Open pull requests of a branch. */
  pullsOf: (branch: string) => Promise<readonly number[]>;
  readonly delivered: { readonly event: string; readonly status: number }[];
  /** Every try, oldest first, as GitHub notes it. A test may make one older, or forget it. */
  readonly attempts: Attempt[];
  /** GitHub answers that it will deliver again, and does not. */
  deaf: boolean;
  close(): Promise<void>;
}

/** One try to deliver. `GET /attempts` names them, `POST /attempts/{id}` makes another one. */
export interface Attempt {
  readonly id: number;
  readonly guid: string;
  readonly event: string;
  readonly body: string;
  readonly redelivery: boolean;
  status: number;
  at: number;
}

interface Push {
  readonly ref: string;
  readonly repository: object;
  readonly installation: object;
  readonly sender: object;
}

/** Starts a relay on a free port. */
export const startRelay = async (): Promise<Relay> => {
  const relay: { target: Relay['target']; pullsOf: Relay['pullsOf']; deaf: boolean } = {
    target: null,
    pullsOf: async () => [],
    deaf: false,
  };
  const delivered: { event: string; status: number }[] = [];
  const attempts: Attempt[] = [];

  // GitHub gives up after ten seconds; a busy machine may need more.
  const signal = (): AbortSignal => AbortSignal.timeout(30_000);
  const send = async (event: string, body: string, guid: string): Promise<number> => {
    const target = await relay.target;
    if (target === null) return 502;
    const answer = await fetch(`${target}/api/github/webhooks`, {
      method: 'POST',
      body,
      signal: signal(),
      headers: {
        'content-type': 'application/json',
        'x-github-event': event,
        'x-github-delivery': guid,
        'x-hub-signature-256': `sha256=${createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex')}`,
      },
    });
    delivered.push({ event, status: answer.status });
    return answer.status;
  };

  const deliver = async (event: string, body: string, again?: string): Promise<number> => {
    const guid = again ?? randomUUID();
    const at = Date.now();
    const redelivery = again !== undefined;
    const status = await send(event, body, guid).catch(() => 502);
    attempts.push({ id: attempts.length + 1, guid, event, body, redelivery, status, at });
    return status;
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

  /** What the emulator's addition for deliveries asks. */
  const answerAttempts = (method: string, id: string | undefined): object => {
    if (method === 'GET') return attempts;
    const one = attempts.find((attempt) => String(attempt.id) === id);
    if (one === undefined) return { known: false };
    if (!relay.deaf) void deliver(one.event, one.body, one.guid);
    return { known: true };
  };

  const server = await startLocalServer((message, response) => {
    const [, place, id] = (message.url ?? '').split('/');
    if (place === 'attempts') {
      response.end(JSON.stringify(answerAttempts(message.method ?? 'GET', id)));
      return;
    }
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
  return Object.assign(relay, {
    url: `${server.url}/`,
    delivered,
    attempts,
    close: server.close,
  });
};
