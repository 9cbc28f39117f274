import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { coldStart } from './cold-start.ts';
import { engine } from './engine.ts';
import { evidence } from './evidence.ts';
import { parsing } from './parsing.ts';
import { reconcile } from './reconcile.ts';
import { webhooks } from './webhooks.ts';
import { commit, isBusy, load, machineLines } from './support/machine.ts';
import { hasGnuTime } from './support/measure.ts';
import { installFromDistribution, installPeers } from './support/peer-programs.ts';
import { ROOT } from './support/places.ts';
import { keep, kept, readNotes, renderResults, type Taken } from './support/results.ts';
import type { BenchOptions, Section } from './support/section.ts';

/**
 * `node bench/run.ts [SECTION…]` measures sections side by side with their peers and writes RESULTS.md once every
 * section has figures. `AURORA_BENCH=quick` takes fewer rounds, prints the page, and keeps nothing.
 */
const SECTIONS: readonly (readonly [string, (options: BenchOptions) => Promise<Section>])[] = [
  ['engine', engine],
  ['cold-start', coldStart],
  ['parsing', parsing],
  ['evidence', evidence],
  ['reconcile', reconcile],
  ['webhooks', webhooks],
];

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A minute is allowed: a clone writes its files in any order. */
const isStale = (): boolean => {
  const built = statSync(join(ROOT, 'dist/cli/index.js')).mtimeMs + 60_000;
  return globSync('src/**/*.ts', { cwd: ROOT }).some((file) => statSync(join(ROOT, file)).mtimeMs > built);
};

const prepare = (): void => {
  const built = ['dist/cli/index.js', 'dist/action/index.js'].every((file) => existsSync(join(ROOT, file)));
  if (!built) {
    say('• building dist/, which is missing');
    const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
  if (isStale()) say('✖ dist/ is older than src/: what is measured is not what is written; npm run build');
  say('• installing peers (only the first time)');
  const problem = installPeers();
  if (problem !== null) say(`✖ ${problem}: what needs them is left out`);
  installFromDistribution();
  if (!hasGnuTime()) say('✖ /usr/bin/time is missing (Debian: apt-get install time): no memory figures');
};

const take = async (
  name: string,
  measureSection: (options: BenchOptions) => Promise<Section>,
  quick: boolean,
): Promise<Taken> => {
  say(`• ${name}`);
  const started = performance.now();
  const [before, busy] = [load(), isBusy()];
  const section = await measureSection({ quick, say });
  return {
    ...section,
    at: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    commit: commit(),
    machine: machineLines(),
    load: [before, load()],
    busy,
    seconds: Math.round((performance.now() - started) / 1000),
  };
};

const main = async (): Promise<void> => {
  const quick = process.env['AURORA_BENCH'] === 'quick';
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !SECTIONS.some(([known]) => known === name));
  if (unknown.length > 0) {
    say(`unknown section ${unknown.join(', ')}; there are ${SECTIONS.map(([name]) => name).join(', ')}`);
    process.exit(2);
  }
  prepare();
  const notes = readNotes(readFileSync(join(import.meta.dirname, 'notes.md'), 'utf8'));
  const fresh: Taken[] = [];
  for (const [name, measureSection] of SECTIONS) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const taken = await take(name, measureSection, quick);
    fresh.push(taken);
    if (!quick) keep(taken);
  }
  const all = SECTIONS.map(([name]) => kept(name)).filter((taken) => taken !== null);
  if (!quick && all.length === SECTIONS.length) {
    writeFileSync(join(import.meta.dirname, 'RESULTS.md'), renderResults(all, notes));
    say('• written: bench/RESULTS.md');
  }
  if (quick || asked.length > 0) process.stdout.write(renderResults(fresh, notes));
};

await main();
