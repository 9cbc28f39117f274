import { setTimeout as sleep } from 'node:timers/promises';
import type { JobWithMetadata } from 'pg-boss';
import { createLanes } from '../../src/adapters/database/lanes.ts';
import { openPostgres } from '../../src/adapters/database/open-postgres.ts';
import { startPostgres, type Postgres } from '../../tests/support/postgres.ts';
import type { Lease } from '../../src/ports/lanes.ts';
import { openBoss, type Policy } from './boss.ts';

/**
 * The lane table against pg-boss, on a real PostgreSQL: `node bench/queue/run.ts`. What each has to do is what the App
 * needs of a queue; docs/adr/0015 says what came of it.
 */
interface Turn {
  readonly lane: string;
  readonly held: unknown;
}

/** What both are asked to do. */
interface Queue {
  mark(lane: string): Promise<void>;
  claim(): Promise<Turn | null>;
  finish(turn: Turn): Promise<void>;
  fail(turn: Turn): Promise<void>;
  close(): Promise<void>;
}

const LEASE_MS = 10_000;

const laneTable = async (url: string): Promise<Queue> => {
  const store = await openPostgres(url);
  const lanes = createLanes(store);
  const lease = ({ held }: Turn): Lease => held as Lease; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what claim gave
  let tries = 0;
  return {
    mark: (lane) =>
      lanes.mark({ installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: lane }),
    claim: async () => {
      const held = await lanes.claim('bench', LEASE_MS);
      return held && { lane: held.concern, held };
    },
    finish: async (turn) => void (await lanes.finish(lease(turn))),
    fail: async (turn) =>
      void (++tries > 1
        ? await lanes.bury(lease(turn), 'poison')
        : await lanes.retry(lease(turn), 0, 'poison', true)),
    close: () => store.close(),
  };
};

const bossQueue = async (url: string, policy: Policy, grouped: boolean): Promise<Queue> => {
  const boss = await openBoss(url, policy, 1, grouped);
  const job = ({ held }: Turn): JobWithMetadata => held as JobWithMetadata; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what claim gave
  return {
    mark: async (lane) => void (await boss.mark(lane)),
    claim: async () => {
      const held = await boss.claim();
      return held && { lane: held.singletonKey ?? '', held };
    },
    finish: (turn) => boss.finish(job(turn)),
    fail: (turn) => boss.fail(job(turn)),
    close: () => boss.close(),
  };
};

/** Claims until there is something, for so long at most. How a refused claim is put does not matter. */
const claimed = async (queue: Queue, patienceMs: number): Promise<Turn | null> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(20)) {
    const turn = await queue.claim().catch(() => null);
    if (turn !== null) return turn;
  }
  return null;
};

const SOON = 1_000;

/** A mark while the lane is worked on makes one more turn, however many there were. */
const markDuringWork = async (queue: Queue): Promise<string> => {
  await queue.mark('a');
  const first = await claimed(queue, SOON);
  for (let marks = 0; marks < 5; marks += 1) await queue.mark('a').catch(() => {});
  if ((await claimed(queue, 200)) !== null) return 'no: two turns at once';
  if (first) await queue.finish(first);
  let turns = 0;
  for (let turn = await claimed(queue, SOON); turn !== null; turn = await claimed(queue, 300)) {
    turns += 1;
    await queue.finish(turn);
  }
  return turns === 1 ? 'yes' : `no: ${turns} more turns`;
};

/** B6: what always fails ends dead, and the next mark of its lane is worked on. */
const poison = async (queue: Queue): Promise<string> => {
  await queue.mark('p');
  for (let tries = 0; tries < 4; tries += 1) {
    const turn = await claimed(queue, SOON);
    if (turn) await queue.fail(turn);
  }
  await queue.mark('p').catch(() => {});
  await queue.mark('q');
  const lanes = [await claimed(queue, SOON), await claimed(queue, SOON)].map((turn) => turn?.lane.at(-1));
  if (!lanes.includes('q')) return 'no: other lanes wait too';
  return lanes.includes('p') ? 'yes' : 'no: the lane is blocked';
};

/** One lane is busy and marked again: the others are worked on. */
const busyLane = async (queue: Queue): Promise<string> => {
  await queue.mark('a');
  await claimed(queue, SOON);
  await queue.mark('a').catch(() => {});
  for (let lane = 0; lane < 20; lane += 1) await queue.mark(`l${lane}`);
  let others = 0;
  while ((await claimed(queue, SOON)) !== null) others += 1;
  return others === 20 ? 'yes' : `no: ${others} of 20`;
};

/** B2 and B11: the holder is gone for a while; when another has the lane, what the first one says late is refused. */
const lateHolder = async (queue: Queue): Promise<readonly [string, string]> => {
  await queue.mark('a');
  const frozen = await claimed(queue, SOON);
  const begun = Date.now();
  const next = await claimed(queue, 90_000);
  const recovered = next === null ? 'not within 90 s' : `${Math.round((Date.now() - begun) / 1_000)} s`;
  await queue.mark('a').catch(() => {});
  if (frozen) await queue.finish(frozen).catch(() => {});
  const third = await claimed(queue, SOON);
  return [recovered, third === null ? 'yes' : 'no: the lane was given to a third while the second works'];
};

const EVENTS = 3_000;
const LANES = 200;
const WORKERS = 8;

/** Marks of many lanes, worked on beside; turns for each second of claim and done. */
const throughput = async (queue: Queue): Promise<string> => {
  for (let event = 0; event < LANES; event += 1) await queue.mark(`l${event}`);
  let turns = 0;
  const begun = performance.now();
  const worker = async (): Promise<void> => {
    while (turns < EVENTS) {
      const turn = await queue.claim().catch(() => null);
      if (turn === null) continue;
      turns += 1;
      const lane = turn.lane.split(':').at(-1) ?? '';
      await queue.finish(turn);
      await queue.mark(lane).catch(() => {});
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  return `${Math.round(turns / ((performance.now() - begun) / 1_000))} turns/s`;
};

const examine = async (
  server: Postgres,
  open: (url: string) => Promise<Queue>,
): Promise<readonly string[]> => {
  const on = async <T>(work: (queue: Queue) => Promise<T>): Promise<T> => {
    const queue = await open(await server.database());
    try {
      return await work(queue);
    } finally {
      await queue.close();
    }
  };
  const found = [await on(markDuringWork), await on(poison), await on(busyLane)];
  return [...found, ...(await on(lateHolder)), await on(throughput)];
};

const server = await startPostgres();
try {
  const rows = [
    [
      '',
      'mark during work',
      'B6 lane goes on',
      'busy lane holds up nobody',
      'B11 recovered after',
      'B2 late write refused',
      'claim, done and mark',
    ],
    ['lane table', ...(await examine(server, laneTable))],
  ];
  for (const [policy, grouped] of [
    ['stately', false],
    ['stately', true],
    ['exclusive', false],
    ['singleton', true],
    ['key_strict_fifo', false],
  ] as const) {
    const name = `pg-boss ${policy}${grouped ? ', grouped' : ''}`;
    rows.push([name, ...(await examine(server, (url) => bossQueue(url, policy, grouped)))]);
  }
  process.stdout.write(`${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);
} finally {
  await server.stop();
}
