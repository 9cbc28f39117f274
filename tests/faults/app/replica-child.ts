import { existsSync } from 'node:fs';
import pg from 'pg';
import { createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createIntents } from '../../../src/adapters/database/intents.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { createLeadership } from '../../../src/adapters/database/leadership.ts';
import { openPostgres } from '../../../src/adapters/database/open-postgres.ts';
import { createRounds } from '../../../src/adapters/database/sweeps.ts';
import { createReceiver } from '../../../src/adapters/http/receiver.ts';
import { serve } from '../../../src/adapters/http/serve.ts';
import { createClock } from '../../../src/adapters/system/clock.ts';
import { createIds } from '../../../src/adapters/system/ids.ts';
import { keepRounds } from '../../../src/application/intake/rounds.ts';
import { workLanes } from '../../../src/application/intake/work-lanes.ts';

/**
 * A replica with the App's own receiver, workers and rounds, as a process that a test can freeze and kill. Its jobs
 * stand in for GitHub: they write what they do into tables of the test, which nothing but the lanes and the intents
 * keeps from being written twice. Prints `port`, then a line for each turn. One that is blocked comes to itself when the
 * file `woken` is there.
 */
const [url = '', secret = '', name = '', woken = '', leaseMs = ''] = process.argv.slice(2);
const LEASE_MS = Number(leaseMs);
const BELIEVED_MS = 5_000;
const WORKERS = 4;
const store = await openPostgres(url);
const lanes = createLanes(store);
const clock = createClock();
const ids = createIds();
const witness = new pg.Pool({ connectionString: url, max: WORKERS });
witness.on('error', () => {});
witness.on('connect', (client) => client.on('error', () => {}));
const { signal } = new AbortController();

const say = (...words: readonly string[]): void => void process.stdout.write(`${words.join(' ')}\n`);

const deliveries = createDeliveriesWriter(store);
const receive = createReceiver({
  secrets: [secret],
  accept: async ({ id, event, body }) => {
    const { concern } = JSON.parse(Buffer.from(body).toString()) as { concern: string }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- the test's own
    const lane = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern };
    return deliveries.accept({ id, event, action: null, lanes: [lane], receivedAt: clock.now() });
  },
  refused: () => {},
});
const { port } = await serve('127.0.0.1', 0, new Map([['POST /hook', receive]]), () => {});

const begin = async (what: string, fence: number): Promise<number> => {
  const { rows } = await witness.query<{ id: number }>(
    `INSERT INTO turn (what, fence, replica, begun) VALUES ($1, $2, $3, clock_timestamp()) RETURNING id`,
    [what, fence, name],
  );
  return rows[0]?.id ?? 0;
};
const end = async (id: number): Promise<void> =>
  void (await witness.query(`UPDATE turn SET ended = clock_timestamp() WHERE id = $1`, [id]));

const troubleOf = async (lane: string): Promise<string | null> =>
  (await witness.query<{ kind: string }>(`SELECT kind FROM trouble WHERE lane = $1`, [lane])).rows[0]?.kind ??
  null;

const workers = Array.from({ length: WORKERS }, (_, index) =>
  workLanes({
    lanes,
    clock,
    ids,
    owner: `${name}/${index}`,
    signal,
    leaseMs: LEASE_MS,
    idleMs: 20,
    maxTries: 2,
    report: ({ lease, result }) => say(result, lease.key),
    failed: () => say('failed', 'store'),
    job: async (lane, lost) => {
      const turn = await begin(lane.key, lane.fence);
      say('begun', lane.key);
      const trouble = await troubleOf(lane.key);
      if (trouble === 'poison') throw new Error('poison');
      if (trouble === 'busy') {
        say('busy', lane.key);
        while (!existsSync(woken)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      }
      // A job that takes as long as a test needs to freeze or kill it.
      if (trouble === 'slow')
        while (!lost.aborted && (await troubleOf(lane.key)) !== null) await clock.sleep(20).catch(() => {});
      await clock.sleep(2, lost).catch(() => {});
      const effect = `${lane.key} ${lane.generation}`;
      const since = await createIntents(store, clock, lane).begin(effect);
      // Of what another one sent before it was frozen nothing may be seen yet: GitHub is believed after a while, too.
      if (since !== null) await clock.sleep(Math.max(0, since + BELIEVED_MS - clock.now()), lost);
      const found =
        since === null ? null : await witness.query(`SELECT 1 FROM effect WHERE id = $1`, [effect]);
      if (!found?.rowCount) await witness.query(`INSERT INTO effect (id) VALUES ($1)`, [effect]);
      await createIntents(store, clock).settle(effect, effect);
      await end(turn);
    },
  }),
);

const rounds = keepRounds({
  rounds: [
    {
      name: 'sweep',
      everyMs: 50,
      work: async () => {
        const round = await begin('sweep', 0);
        await clock.sleep(100);
        await end(round);
      },
    },
  ],
  leadership: createLeadership(store),
  times: createRounds(store),
  clock,
  owner: name,
  tickMs: LEASE_MS / 5,
  signal,
  failed: () => say('failed', 'round'),
});

say('port', String(port));
await Promise.all([...workers, rounds]);
