import type { Graph, Peer } from './peers/peer.ts';
import { makeDirect, makeShell } from './peers/make.ts';
import { ninja } from './peers/ninja.ts';
import { ours } from './peers/ours.ts';
import { native, runners } from './peers/registry.ts';
import { turbo } from './peers/turbo.ts';
import { measureScaling } from './scaling.ts';
import { engineTables } from './support/engine-tables.ts';
import { budgetOf, type Budget } from './support/budget.ts';
import { FLOOR, floor } from './support/floor.ts';
import { measure } from './support/measure.ts';
import { versionOf } from './support/peer-programs.ts';
import { proveSetUp, writeProject, type Project } from './support/project.ts';
import { figures, peak, race, ratio, usualRules, type Contender, type Race } from './support/race.ts';
import { atLeast, atMost, type BenchOptions, type Goal, type Section } from './support/section.ts';
import { spread, type Spread } from './support/statistics.ts';

const SHAPES = ['fan', 'chain'] as const;
const BUDGET_MS = 15 * 60_000;

/** The two races on one graph: everything to do, and nothing. */
export interface GraphResult {
  readonly graph: Graph;
  readonly cold: Race;
  readonly unchanged: Race;
}

type Temperature = 'cold' | 'unchanged';

/** While trying the harness, nobody is asked for more than a few seconds. */
const takesPart = (peer: Peer, { shape, size }: Graph, temperature: Temperature, quick: boolean): boolean =>
  quick && runners.includes(peer)
    ? size <= (peer.limits ? 10 : 100)
    : size <= (peer.limits?.[temperature][shape] ?? Infinity);

const contendersOf = (
  projects: ReadonlyMap<Peer, Project>,
  { size }: Graph,
  temperature: Temperature,
): readonly Contender[] => [
  floor(),
  ...[...projects].map(([peer, { command, makeCold }]) => ({
    name: peer.name,
    command,
    always: !runners.includes(peer),
    warmUp: size <= 10 && temperature === 'cold',
    ...(temperature === 'cold' ? { before: makeCold } : {}),
  })),
];

/** Runs everything once without measuring, for peers whose cold runs are too long to race. */
const prime = async (peers: readonly Peer[], graph: Graph): Promise<Map<Peer, Project>> => {
  const primed = new Map<Peer, Project>();
  for (const peer of peers) {
    const project = writeProject(peer, graph);
    try {
      await measure({ ...project.command, timeoutMs: 120_000 });
      primed.set(peer, project);
    } catch {
      // Its row shows a dash.
    }
  }
  return primed;
};

const measureGraph = async (
  graph: Graph,
  peers: readonly Peer[],
  budget: Budget,
  quick: boolean,
): Promise<GraphResult> => {
  const rules = { ...usualRules(quick), budgetMs: budget.share() / 2, deadline: budget.ends };
  const inRace = (temperature: Temperature): readonly Peer[] =>
    peers.filter((peer) => takesPart(peer, graph, temperature, quick));
  const projects = new Map(inRace('cold').map((peer) => [peer, writeProject(peer, graph)]));
  const cold = await race(contendersOf(projects, graph, 'cold'), rules);
  const ready = [...projects].filter(([{ name }]) => !cold.failures.has(name));
  const others = await prime(
    inRace('unchanged').filter((peer) => !projects.has(peer) && performance.now() < budget.ends),
    graph,
  );
  const unchanged = await race(contendersOf(new Map([...ready, ...others]), graph, 'unchanged'), rules);
  for (const { remove } of [...projects.values(), ...others.values()]) remove();
  return { graph, cold, unchanged };
};

/** Smallest lead over the runners of a race: the nearest one's time over ours. */
const nearest = ({ cold }: GraphResult): { readonly name: string; readonly lead: Spread } | null => {
  const leads = runners
    .map(({ name }) => ({ name, lead: ratio(cold, name, ours.name) }))
    .filter((one): one is { name: string; lead: Spread } => one.lead !== null);
  return leads.toSorted((one, other) => one.lead.median - other.lead.median)[0] ?? null;
};

const goalsOf = (results: readonly GraphResult[], largest: number): Goal[] => {
  const at = (shape: Graph['shape'], size: number): GraphResult | undefined =>
    results.find(({ graph }) => graph.shape === shape && graph.size === size);
  const between = (
    shape: Graph['shape'],
    temperature: Temperature,
    name: string,
    base: string,
  ): Spread | null => {
    const result = at(shape, largest);
    return result ? ratio(result[temperature], name, base) : null;
  };
  const all = `N = ${largest}`;
  const peaks = results.flatMap(({ graph, cold, unchanged }) =>
    graph.size === largest
      ? [figures(cold, ours.name, peak)?.max, figures(unchanged, ours.name, peak)?.max].filter(
          (value) => value !== undefined,
        )
      : [],
  );
  return [
    ...SHAPES.map((shape) =>
      atMost({
        id: `engine-cold-${shape}`,
        sentence: `Everything to do, ${shape}, ${all}: against \`make -j2\` through \`sh -c\``,
        limit: 1.5,
        unit: '×',
        measured: between(shape, 'cold', ours.name, makeShell.name),
      }),
    ),
    ...results.map((result) => {
      const { shape, size } = result.graph;
      const one = nearest(result);
      return atLeast({
        id: `engine-ahead-${shape}-${size}`,
        sentence: `Everything to do, ${shape}, N = ${size}: ahead of the fastest runner${one ? `, here ${one.name}` : ''}`,
        limit: 1,
        unit: '×',
        measured: one?.lead ?? null,
      });
    }),
    ...SHAPES.map((shape) =>
      atMost({
        id: `engine-ninja-${shape}`,
        sentence: `Stretch: everything to do, ${shape}, ${all}: against ninja`,
        limit: 1,
        unit: '×',
        measured: between(shape, 'cold', ours.name, ninja.name),
      }),
    ),
    ...SHAPES.map((shape) =>
      atMost({
        id: `engine-unchanged-${shape}`,
        sentence: `Nothing changed, ${shape}, ${all}: against \`${FLOOR}\``,
        limit: 2.5,
        unit: '×',
        measured: between(shape, 'unchanged', ours.name, FLOOR),
      }),
    ),
    atLeast({
      id: 'engine-turbo',
      sentence: `Nothing changed, fan, ${all}: turbo takes so many times longer`,
      limit: 3,
      unit: '×',
      measured: between('fan', 'unchanged', turbo.name, ours.name),
    }),
    atMost({
      id: 'engine-memory',
      sentence: `Largest process at ${all}, worst of all runs`,
      limit: 80,
      unit: 'MiB',
      measured: spread(peaks),
    }),
  ];
};

/** Peers that are installed and do on ten steps exactly what they should; what is wrong with the others. */
const choosePeers = async (
  say: BenchOptions['say'],
): Promise<{ peers: Peer[]; versions: string[]; leftOut: string[] }> => {
  const peers: Peer[] = [];
  const versions: string[] = [];
  const leftOut: string[] = [];
  for (const peer of [ours, ...native, ...runners]) {
    const version = versionOf(peer);
    const problems = version === null ? ['not installed'] : [];
    if (version !== null)
      for (const shape of SHAPES)
        problems.push(...[await proveSetUp(peer, shape)].filter((text) => text !== null));
    if (version !== null && peer !== makeDirect) versions.push(`${peer.name} ${version}`);
    if (problems.length === 0) peers.push(peer);
    else leftOut.push(`${peer.name}: ${problems.join('; ').slice(0, 400)}`);
    say(`  ${peer.name} ${version ?? '—'}${problems.length > 0 ? ` LEFT OUT: ${problems.join('; ')}` : ''}`);
  }
  return { peers, versions, leftOut };
};

/** The same graph of trivial steps, two at once, by us and by everybody else. */
export const engine = async ({ quick, say }: BenchOptions): Promise<Section> => {
  const { peers, versions, leftOut } = await choosePeers(say);
  const sizes = [10, 100, 1000];
  const graphs = sizes.flatMap((size) => SHAPES.map((shape): Graph => ({ shape, size })));
  const budget = budgetOf(quick ? 2 * 60_000 : BUDGET_MS, graphs.length + 1);
  const results: GraphResult[] = [];
  for (const graph of graphs) {
    say(`  ${graph.shape}, N = ${graph.size}`);
    const result = await measureGraph(graph, peers, budget, quick);
    for (const [name, why] of [...result.cold.failures, ...result.unchanged.failures])
      leftOut.push(`${name}, ${graph.shape}, N = ${graph.size}: ${why.slice(0, 400)}`);
    results.push(result);
  }
  const scaling = await measureScaling({ quick, say }, budget.share());
  return {
    name: 'engine',
    title: 'Engine',
    method: [
      'Every tool runs the same graph of N trivial steps (`true`; for make and ninja their stamp, `touch`), two at once, all independent (fan) or one after the other (chain). Aurora-X has everything on: captured output, redaction, durable checkpoints, digests, reports.',
      'Everything to do: the state is removed (Aurora-X, make, ninja, wireit) or the input is changed (turbo, nx, moon, lage, mise), so that each step runs. Nothing changed: the run after it. Before anything is measured, ten counting steps prove for each tool that the first does every step and the second none.',
      'nx runs without its daemon, turbo without telemetry; no tool uses the network.',
      `A runner that takes more than 5 s is run ${quick ? 'once' : 'twice'} only, one that takes more than 20 s once. turbo and lage start \`npm run\` for each step and are raced up to N = 100 (turbo also unchanged at N = 1 000, fan), moon's chain up to 100.`,
    ],
    versions,
    goals: [...goalsOf(results, sizes.at(-1) ?? 0), ...scaling.goals],
    tables: [
      ...engineTables(
        results,
        [FLOOR, ours.name, ...[...native, ...runners].map(({ name }) => name)],
        usualRules(quick).rounds,
      ),
      ...scaling.tables,
    ],
    leftOut,
  };
};
