import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mebibytes, row, rowHeader, time, times } from './support/cells.ts';
import { makeDirectory } from './support/environment.ts';
import { FLOOR, floor } from './support/floor.ts';
import { hostileDocuments } from './support/hostile.ts';
import { libraryVersion } from './support/peer-programs.ts';
import { PEERS, ROOT } from './support/places.ts';
import {
  figures,
  own,
  peak,
  race,
  ratio,
  usualRules,
  type Contender,
  type Race,
  type RaceRules,
} from './support/race.ts';
import { atMost, type BenchOptions, type Goal, type Section, type Table } from './support/section.ts';
import { short, spread, type Spread } from './support/statistics.ts';
import { trackerText } from './support/tracker-text.ts';
import { worker } from './support/workers.ts';

const OURS = 'Aurora-X, whole parse';
const ORACLE = 'markdown-it';
const LARGER = 'Aurora-X, 50 000 rows';
const SIZE = 5000;

interface Parsing {
  readonly directory: string;
  readonly rules: RaceRules;
  readonly quick: boolean;
}

const write = (directory: string, name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};

/** Ours and theirs on the same table, each in a fresh process, first call. */
const raceParsers = async ({ directory, rules, quick }: Parsing): Promise<Race> => {
  const file = write(directory, 'tracker.md', trackerText(SIZE));
  const larger = write(directory, 'larger.md', trackerText(SIZE * 10));
  const peer = (name: string, packages: string): Contender => ({
    name,
    command: worker('parse-peer', [name, file, packages]),
    warmUp: name !== 'remark-gfm',
  });
  const installed = ['marked', ...(quick ? [] : ['remark-gfm'])].filter(
    (name) => libraryVersion(name) !== null,
  );
  return race(
    [
      { name: OURS, command: worker('parse-ours', [file]), warmUp: true },
      peer(ORACLE, ROOT),
      ...installed.map((name) => peer(name, PEERS)),
      { name: LARGER, command: worker('parse-ours', [larger]) },
    ],
    rules,
  );
};

const parserTable = (results: Race, usual: number): Table => ({
  title: `First call in a fresh process, ${SIZE} rows of 13 columns, 1.7 MB`,
  header: ['', 'in process: median (min–max)', `× ${ORACLE}`, 'peak MiB of the process'],
  rows: [...results.samples.keys()].map((name) => [
    name,
    time(figures(results, name, own), usual),
    name === ORACLE ? '1' : times(ratio(results, name, ORACLE, own)),
    mebibytes(figures(results, name, peak)),
  ]),
});

const PLAN = 'plan with nothing changed';

const cli = (directory: string, name: string, ...args: readonly string[]): Contender => ({
  name,
  command: { argv: ['node', join(ROOT, 'dist/cli/index.js'), ...args], cwd: directory },
  warmUp: true,
});

/** Whole processes on 5 000 items. */
const racePlans = async ({ directory, rules }: Parsing): Promise<Race> => {
  const state = join(directory, 'state.json');
  return race(
    [
      floor(),
      {
        name: PLAN,
        command: worker('plan-again', [join(directory, 'tracker.md'), state], 'count'),
        warmUp: true,
      },
      cli(directory, 'aurora-x graph tracker.md --json', 'graph', 'tracker.md', '--json'),
      {
        ...cli(directory, 'aurora-x parse tracker.md --json', 'parse', 'tracker.md', '--json'),
      },
      cli(directory, 'aurora-x spec --from tracker.md', 'spec', '--from', 'tracker.md'),
    ],
    rules,
  );
};

const raceHostile = async ({ directory, quick, rules }: Parsing): Promise<Race> =>
  race(
    hostileDocuments.map(([name, text], index) => ({
      name,
      command: worker('parse-ours', [write(directory, `hostile-${index}.md`, text)]),
    })),
    { ...rules, rounds: quick ? 1 : 3 },
  );

const hostileTable = (results: Race): Table => ({
  title: 'Hostile documents of 65 536 characters: the ten slowest of ours, first call',
  header: ['', 'in process'],
  rows: [...results.samples.keys()]
    .map((name) => [name, figures(results, name, own)] as const)
    .toSorted(([, one], [, other]) => (other?.max ?? 0) - (one?.max ?? 0))
    .slice(0, 10)
    .map(([name, value]) => [name, time(value, 0)]),
});

const slowest = (results: Race): Spread | null =>
  spread(
    [...results.samples.keys()]
      .map((name) => figures(results, name, own)?.max)
      .filter((value) => value !== undefined),
  );

const goalsOf = (parsers: Race, plans: Race, hostile: Race): readonly Goal[] => {
  const worst = slowest(hostile);
  return [
    atMost({
      id: 'parsing-time',
      sentence: `Whole parse of ${SIZE} rows (dialect, items, graph, findings): against ${ORACLE}'s bare tokens`,
      limit: 0.25,
      unit: '×',
      measured: ratio(parsers, OURS, ORACLE, own),
    }),
    atMost({
      id: 'parsing-memory',
      sentence: 'Peak of that process',
      limit: 80,
      unit: 'MiB',
      measured: figures(parsers, OURS, peak),
    }),
    atMost({
      id: 'parsing-growth',
      sentence: 'Ten times the rows, times the time',
      limit: 11,
      unit: '×',
      measured: ratio(parsers, LARGER, OURS, own),
    }),
    atMost({
      id: 'parsing-plan',
      sentence: `Plan from ${SIZE} items with nothing changed, whole process: against \`${FLOOR}\``,
      limit: 5,
      unit: '×',
      measured: ratio(plans, PLAN, FLOOR),
    }),
    atMost({
      id: 'parsing-hostile',
      sentence: `Slowest of ${hostileDocuments.length} hostile documents, any run`,
      limit: 500,
      unit: 'ms',
      measured: worst && { ...worst, median: worst.max },
    }),
  ];
};

/** Reading a large tracker, against parsers that only make tokens. */
export const parsing = async ({ quick, say }: BenchOptions): Promise<Section> => {
  const setting = { directory: makeDirectory('parsing'), rules: usualRules(quick), quick };
  say('  parsers');
  const parsers = await raceParsers(setting);
  say('  plans');
  const plans = await racePlans(setting);
  const changed = figures(plans, PLAN, own)?.max;
  say('  hostile documents');
  const hostile = await raceHostile(setting);
  const unfinished = [parsers, plans, hostile].flatMap(({ failures }) => [...failures]);
  return {
    name: 'parsing',
    title: 'Parsing',
    method: [
      'Each figure of a parser is the first call in a fresh process, as a command or an Action pays it; loading the code and reading the file are not in it. Ours is the whole parse: dialect, items, graph, findings with their places. The others only make tokens or a tree.',
      `The plan reads ${SIZE} items, orders them, fingerprints each with what it needs, and compares with the state of last time: ${changed ?? 'an unknown number of'} changes. It is the sum of library calls; the commands below it are the product as built.`,
      `Hostile documents hold what makes general parsers quadratic or recursive, ${hostileDocuments.length} of them; the slowest is ${short(slowest(hostile)?.max ?? 0)} ms.`,
    ],
    versions: [
      ...['marked', 'remark-gfm'].map((name) => `${name} ${libraryVersion(name) ?? 'not installed'}`),
      `markdown-it ${libraryVersion('markdown-it', ROOT) ?? 'not installed'}`,
    ],
    goals: goalsOf(parsers, plans, hostile),
    tables: [
      parserTable(parsers, setting.rules.rounds),
      {
        title: `Whole processes on ${SIZE} items`,
        header: rowHeader(FLOOR),
        rows: [...plans.samples.keys()].map((name) => row(plans, name, FLOOR, setting.rules.rounds)),
      },
      hostileTable(hostile),
    ],
    leftOut: [
      ...(quick ? ['remark-gfm: takes 5 s and a gigabyte, not in a quick run'] : []),
      ...unfinished.map(([name, why]) => `${name}: ${why.slice(0, 300)}`),
    ],
  };
};
