import { countApp, type AppCounts } from './reconcile/app.ts';
import { countOurs, countScript, type Counts } from './reconcile/count.ts';
import { libraryVersion } from './support/peer-programs.ts';
import { ROOT } from './support/places.ts';
import { atLeast, atMost, type BenchOptions, type Goal, type Section } from './support/section.ts';
import { spread, type Spread } from './support/statistics.ts';

const SIZES = [10, 100, 1_000] as const;

/** Requests that the design promises for ours with GraphQL. */
const FIRST: Readonly<Record<number, number>> = { 10: 15, 100: 19, 1_000: 64 };

interface Contender {
  readonly name: string;
  readonly count: (size: number) => Promise<Counts>;
}

const GRAPHQL = 'ours, GraphQL';
const REST = 'ours, REST only';
const SCRIPT = 'an Octokit script';

const CONTENDERS: readonly Contender[] = [
  { name: GRAPHQL, count: async (size) => countOurs(size, true) },
  { name: REST, count: async (size) => countOurs(size, false) },
  { name: SCRIPT, count: countScript },
];

/** Counted in the sources of the peers, for 20 labels and 12 milestones; not measured here. */
const PUBLISHED: readonly (readonly string[])[] = [
  ['terraform-provider-github (arithmetic, not measured)', '65 / 245 / 2045', '23 / 113 / 1013', '—'],
  ['Renovate’s way, issues only (arithmetic, not measured)', '11 / 101 / 1001', '11 / 101 / 1010', '—'],
];

type Table = ReadonlyMap<string, ReadonlyMap<number, Counts>>;

const exactly = (count: number | undefined): Spread | null => (count === undefined ? null : spread([count]));

const of = (table: Table, name: string, size: number): Counts | undefined => table.get(name)?.get(size);

const goalsOf = (table: Table, sizes: readonly number[], app: AppCounts): readonly Goal[] => [
  ...sizes.flatMap((size) => {
    const ours = of(table, GRAPHQL, size);
    const rest = of(table, REST, size);
    const pages = Math.ceil(size / 100);
    return [
      atMost({
        id: `reconcile-first-${size}`,
        sentence: `First sync through GraphQL, N = ${size}`,
        limit: FIRST[size] ?? 0,
        unit: 'requests',
        measured: exactly(ours?.first.requests),
      }),
      atMost({
        id: `reconcile-unchanged-${size}`,
        sentence: `Nothing changed, through GraphQL, N = ${size}`,
        limit: 1,
        unit: 'requests',
        measured: exactly(ours?.unchanged.requests),
      }),
      atMost({
        id: `reconcile-changed-${size}`,
        sentence: `One changed issue, through GraphQL, N = ${size}`,
        limit: 2,
        unit: 'requests',
        measured: exactly(ours?.changed.requests),
      }),
      atMost({
        id: `reconcile-rest-first-${size}`,
        sentence: `First sync through REST alone, N = ${size}: besides what it makes`,
        limit: pages + 8,
        unit: 'requests',
        measured: exactly(rest && rest.first.requests - rest.first.writes),
      }),
      atMost({
        id: `reconcile-rest-unchanged-${size}`,
        sentence: `Nothing changed, through REST alone, N = ${size}`,
        limit: pages + 6,
        unit: 'requests',
        measured: exactly(rest?.unchanged.requests),
      }),
    ];
  }),
  atLeast({
    id: 'reconcile-free',
    sentence: 'App, REST: reads of a resync in which nothing changed that are answered 304',
    limit: 90,
    unit: '%',
    measured: exactly(Math.round((100 * app.resync.free) / Math.max(1, app.resync.reads))),
  }),
  atMost({
    id: 'reconcile-moot',
    sentence: 'App: when nothing that it manages changed (an issue that is no item’s)',
    limit: 0,
    unit: 'requests',
    measured: exactly(app.moot),
  }),
  atMost({
    id: 'reconcile-check-reads',
    sentence: 'App: from a webhook to its concluded check, reads',
    limit: 8,
    unit: 'requests',
    measured: spread(app.reads),
  }),
  atMost({
    id: 'reconcile-check-writes',
    sentence: 'App: from a webhook to its concluded check, writes',
    limit: 3,
    unit: 'requests',
    measured: spread(app.writes),
  }),
];

const rowOf = (table: Table, name: string, sizes: readonly number[]): readonly string[] => [
  name,
  ...(['first', 'unchanged', 'changed'] as const).map((step) =>
    sizes.map((size) => of(table, name, size)?.[step].requests ?? '—').join(' / '),
  ),
];

/** Requests that it takes to bring GitHub to what a tracker says: counted, not timed. */
export const reconcile = async ({ quick, say }: BenchOptions): Promise<Section> => {
  const sizes = quick ? SIZES.slice(0, 2) : SIZES;
  const table = new Map<string, Map<number, Counts>>();
  for (const { name, count } of CONTENDERS) {
    const counts = new Map<number, Counts>();
    for (const size of sizes) {
      say(`  ${name}, N = ${size}`);
      const counted = await count(size);
      if (counted.issues !== size) throw new Error(`${name} made ${counted.issues} issues of ${size}`);
      counts.set(size, counted);
    }
    table.set(name, counts);
  }
  say('  the App: checks and a resync');
  const app = await countApp(false);
  const header = ['N = 10 / 100 / 1 000', 'first sync', 'nothing changed', 'one changed issue'];
  return {
    name: 'reconcile',
    title: 'Reconcile',
    method: [
      'Requests to a stateful GitHub emulator, counted by the recording proxy before it, which holds every one of them against GitHub’s own descriptions. Counts of a sync are the same in every run, so there is one; those of the App differ from run to run, as whatever other lanes ask meanwhile is counted too.',
      'N issues, each with a milestone and two labels: 20 labels and 12 milestones, of which N = 10 uses 13 and 10. Nothing depends on anything: a dependency is one more request, as it is for everybody; how many there are is counted in the request that reads everything.',
      'Ours is `aurora-x sync --apply`, everything that it asks from start to end, the look at its write-back pull request among it. Through GraphQL it knows what it saw the run before (below `spec_runs/.state`): in a fresh clone nothing changed costs ceil(N / 200) requests, 5 at N = 1 000. Nobody waits between writes here: at GitHub 1 000 issues take 66 minutes, as it lets nobody make more than 500 an hour.',
      'The script lists labels, milestones and issues, makes what is missing and changes what differs.',
      'The figures of terraform-provider-github and Renovate are arithmetic from their sources, for 20 labels and 12 milestones at every N.',
    ],
    versions: [`@octokit/core ${libraryVersion('@octokit/core', ROOT)}`],
    goals: goalsOf(table, sizes, app),
    tables: [
      {
        title: 'Requests',
        header,
        rows: [...PUBLISHED, ...CONTENDERS.map(({ name }) => rowOf(table, name, sizes))],
      },
    ],
    leftOut: [
      'terraform-provider-github and Renovate were not run: both need their own installation and a server that answers everything they ask.',
    ],
  };
};
