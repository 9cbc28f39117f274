import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { row, rowHeader } from './support/cells.ts';
import { makeDirectory } from './support/environment.ts';
import { FLOOR, floor } from './support/floor.ts';
import { versionOf } from './support/peer-programs.ts';
import { PEERS, ROOT } from './support/places.ts';
import { figures, peak, race, ratio, usualRules, type Contender, type Race } from './support/race.ts';
import { atMost, type BenchOptions, type Goal, type Section } from './support/section.ts';
import { spread } from './support/statistics.ts';
import { lage } from './peers/lage.ts';
import { turbo } from './peers/turbo.ts';

const ACTION = 'our Action, missing tracker';
const HELP = 'our CLI, --help';
const ACTION_ENTRY = 'dist/action/index.js';
const CLI_ENTRY = 'dist/cli/index.js';
const KILOBYTE = 1000;

const ACTION_ENV = { GITHUB_ACTIONS: 'true', INPUT_TRACKER: 'missing.md' } as const;

const own = (name: string, args: readonly string[], rest: Partial<Contender['command']> = {}): Contender => ({
  name,
  command: { argv: ['node', ...args], cwd: makeDirectory('empty'), ...rest },
  warmUp: true,
});

/** The smallest Action one can write on a library: it reads an input that is missing, and fails. */
const REFERENCES: Readonly<Record<string, string>> = {
  '@actions/core': "import { getInput, setFailed } from '@actions/core';\n",
  '@actions/core + github':
    "import { getInput, setFailed } from '@actions/core';\nimport { getOctokit } from '@actions/github';\nif (process.env.NEVER) getOctokit('');\n",
};

/** Bundles it as our own Action is bundled; null when it cannot be built here. */
const buildReference = (name: string, head: string, index: number): Contender | null => {
  // Below the root, so that the libraries are found.
  const source = join(ROOT, '.cache/bench-actions', String(index));
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(source, 'index.js'),
    `${head}try { getInput('tracker-file', { required: true }); } catch (error) { setFailed(error); }\n`,
  );
  const { status } = spawnSync(
    join(ROOT, 'node_modules/.bin/ncc'),
    ['build', join(source, 'index.js'), '-o', join(source, 'dist'), '-q'],
    { cwd: ROOT },
  );
  if (status !== 0) return null;
  return own(`an Action that is only ${name}`, [join(source, 'dist/index.js')], { exit: 1 });
};

const contenders = (): readonly Contender[] => [
  floor(),
  own(ACTION, [join(ROOT, ACTION_ENTRY)], { env: ACTION_ENV, exit: 2 }),
  own(HELP, [join(ROOT, CLI_ENTRY), '--help']),
  own(`${HELP}, no compile cache`, [join(ROOT, CLI_ENTRY), '--help'], {
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
  }),
  own('our CLI, --version', [join(ROOT, CLI_ENTRY), '--version']),
  ...Object.entries(REFERENCES)
    .map(([name, head], index) => buildReference(name, head, index))
    .filter((contender) => contender !== null),
  ...[turbo, lage]
    .filter((peer) => versionOf(peer) !== null)
    .map(({ name, env = {} }) => ({
      name: `${name} --help`,
      command: {
        argv: [join(PEERS, 'node_modules/.bin', name), '--help'],
        cwd: makeDirectory('empty'),
        env,
      },
      warmUp: true,
    })),
];

const kilobytes = (path: string): number => statSync(join(ROOT, path)).size / KILOBYTE;

const goalsOf = (results: Race): readonly Goal[] => [
  atMost({
    id: 'cold-action',
    sentence: `The Action until it has read its inputs and failed on a missing tracker: against \`${FLOOR}\``,
    limit: 1.6,
    unit: '×',
    measured: ratio(results, ACTION, FLOOR),
  }),
  atMost({
    id: 'cold-help',
    sentence: `\`aurora-x --help\`: against \`${FLOOR}\``,
    limit: 1.4,
    unit: '×',
    measured: ratio(results, HELP, FLOOR),
  }),
  ...[ACTION_ENTRY, CLI_ENTRY].map((path) =>
    atMost({
      id: `cold-entry-${path.split('/')[1] ?? ''}`,
      sentence: `Size of \`${path}\``,
      limit: 150,
      unit: 'kB',
      measured: spread([kilobytes(path)]),
    }),
  ),
  ...[ACTION, HELP].map((name) =>
    atMost({
      id: name === ACTION ? 'cold-action-memory' : 'cold-help-memory',
      sentence: `Peak memory of ${name}`,
      limit: 50,
      unit: 'MiB',
      measured: figures(results, name, peak),
    }),
  ),
];

/** What is paid before the first useful line. */
export const coldStart = async ({ quick, say }: BenchOptions): Promise<Section> => {
  say('  processes');
  const usual = usualRules(quick);
  const rules = { ...usual, rounds: quick ? 5 : 25, budgetMs: quick ? 20_000 : 90_000 };
  const results = await race(contenders(), rules);
  return {
    name: 'cold-start',
    title: 'Cold start',
    method: [
      'Whole processes, from an empty directory, as they are shipped. The Action gets a tracker that is not there and fails on it with exit code 2; the CLI prints its help.',
      'The smallest Actions one can write on the usual libraries are bundled here with the same bundler; published Actions were not measured again (in an earlier measurement on another machine, as multiples of the same floor: github-script and sticky-pull-request-comment 3.2, checkout 3.4, cache 4.8, stale 5.7, upload-artifact and release-please 6.2, label-sync 9.4).',
    ],
    versions: [turbo, lage].map((peer) => `${peer.name} ${versionOf(peer) ?? 'not installed'}`),
    goals: goalsOf(results),
    tables: [
      {
        title: 'From the start of the process to its end',
        header: rowHeader(FLOOR),
        rows: [...results.samples.keys()].map((name) => row(results, name, FLOOR, rules.rounds)),
      },
    ],
    leftOut: [...results.failures].map(([name, why]) => `${name}: ${why.slice(0, 300)}`),
  };
};
