import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFiles } from '../../../src/adapters/system/files.ts';
import { readJournal } from '../../../src/adapters/system/run-store/journal.ts';
import { checkIntegrity } from '../../../src/application/inspect/check-integrity.ts';
import { openStore } from '../../../src/entrypoints/wiring/history.ts';
import { Project } from '../../integration/pipeline/support.ts';
import { EXECUTED, RUN_ID, SPEC } from './thirty-checks.ts';

const ENTRY = join(import.meta.dirname, 'run-once.ts');
/** `AURORA_FAULTS=full` cuts at every single write; without it at each kind of write and at every eighth. */
const STEP = process.env['AURORA_FAULTS'] === 'full' ? 1 : 8;
const MORE_THAN_THERE_ARE = 2_000;

let project: Project;
let expected: unknown;

/** A fresh copy at the same place, because paths must not be what differs. */
const fresh = (): void => {
  project.remove();
  cpSync(`${dirname(project.root)}.template`, dirname(project.root), { recursive: true });
};

const runDir = (): string | null => {
  const runs = join(project.root, 'spec_runs');
  const dates = existsSync(runs) ? readdirSync(runs) : [];
  const home = dates.find((date) => existsSync(join(runs, date, RUN_ID)));
  return home === undefined ? null : join(runs, home, RUN_ID);
};

const TIMES = new Set(['startedAt', 'finishedAt', 'observedAt', 'durationMs', 'attempt']);

/** run.json without times and attempt numbers. */
const manifest = (): unknown =>
  JSON.parse(readFileSync(join(runDir() ?? '', 'run.json'), 'utf8'), (key, value: unknown) =>
    TIMES.has(key) ? undefined : value,
  );

const marks = (): ReadonlyMap<string, number> =>
  new Map(readdirSync(project.outside).map((id) => [id, project.count(id)]));

const finished = (): readonly string[] => {
  const dir = runDir();
  const { records } = readJournal(join(dir ?? '', 'journal.jsonl'));
  return records.flatMap((record) => (record.kind === 'outcome' ? [record.outcome.id] : []));
};

const hasEnded = (): boolean => {
  const state = join(project.root, 'spec_runs/.state/unfinished.json');
  return runDir() !== null && existsSync(state) && readFileSync(state, 'utf8').trim() === '{}';
};

const resume = () => project.run({ request: { runId: RUN_ID, reports: ['markdown', 'json'] } });

/** After a cut: resumes here, and holds the whole to what an uninterrupted run comes to. */
const expectSameEnd = async (where: string): Promise<void> => {
  const done = finished();
  const before = marks();
  // Killed after the very last write it has ended all the same.
  if (!hasEnded()) await resume();
  const after = marks();
  const again = done.filter((id) => after.get(id) !== before.get(id));
  expect(again, `${where}: finished checks that were run again`).toEqual([]);
  expect(
    [...after].filter(([id]) => !id.startsWith('flaky-')),
    where,
  ).toHaveLength(EXECUTED);
  expect(manifest(), where).toEqual(expected);
  const store = openStore(project.root, 'spec_runs');
  const [summary, ...others] = await store.history();
  expect(others, where).toEqual([]);
  expect(summary, where).toMatchObject({ runId: RUN_ID, status: 'complete', verdict: 'no-go' });
  const integrity =
    summary && (await checkIntegrity(store, (dir) => createFiles(join(project.root, dir)), summary));
  expect(integrity?.findings, where).toEqual([]);
  const names = readdirSync(runDir() ?? '');
  expect(names, where).toEqual(
    expect.arrayContaining(['provenance.intoto.json', 'report.json', 'report.md', 'run.json']),
  );
  const left = createFiles(project.root).glob(['spec_runs/**/*.tmp']);
  expect(await left, `${where}: temporary files`).toEqual([]);
};

const environment = (failpoint?: string): NodeJS.ProcessEnv => ({
  ...process.env,
  // Hundreds of processes load the same modules.
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../../../.cache/compile'),
  ...(failpoint === undefined ? {} : { AURORA_FAILPOINT: failpoint }),
});

/** Runs until the n-th write; false when the run ended before it. */
const cutAt = (failpoint: string): boolean => {
  const { signal, status, stderr } = spawnSync(process.execPath, [ENTRY, project.root], {
    env: environment(failpoint),
    encoding: 'utf8',
  });
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(`${failpoint}: ${status} ${stderr}`);
  return signal === 'SIGKILL';
};

beforeAll(async () => {
  project = new Project({ 'in.txt': '1', 'spec.yaml': SPEC });
  cpSync(dirname(project.root), `${dirname(project.root)}.template`, { recursive: true });
  await resume();
  expected = manifest();
});

afterAll(() => {
  project.remove();
  project = Object.assign(project, { root: `${dirname(project.root)}.template/project` });
  project.remove();
});

describe('a run of thirty checks that is killed with SIGKILL', () => {
  it('comes to the same when it is killed at any write and started again', async () => {
    let cuts = 0;
    for (let at = 1; at < MORE_THAN_THERE_ARE; at += STEP) {
      fresh();
      if (!cutAt(`*:${at}`)) break;
      await expectSameEnd(`cut at write ${at}`);
      cuts += 1;
    }
    expect(cuts * STEP).toBeGreaterThan(100);
    expect(cuts).toBeLessThan(MORE_THAN_THERE_ARE / STEP - 1);
  }, 600_000);

  it.each([
    'write-before',
    'write-temporary',
    'write-after',
    'journal-before',
    'journal-torn',
    'journal-after',
    'derived',
  ])(
    'comes to the same when it is killed at %s, once and twice',
    async (point) => {
      fresh();
      expect(cutAt(`${point}:2`)).toBe(true);
      await expectSameEnd(`${point}:2`);
      fresh();
      // Checkpoints share flushes, so a quick machine may end before the fifth.
      if (cutAt(`${point}:5`)) cutAt(`${point}:2`);
      await expectSameEnd(`${point}:5, then ${point}:2`);
    },
    60_000,
  );

  it('comes to the same when it is killed at any time', async () => {
    expect.hasAssertions();
    for (let round = 0; round < 10; round += 1) {
      fresh();
      const child = spawn(process.execPath, [ENTRY, project.root], { stdio: 'ignore', env: environment() });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      while (runDir() === null && child.exitCode === null) await sleep(5);
      const delay = Math.random() * 600;
      await sleep(delay);
      child.kill('SIGKILL');
      await ended;
      await sleep(100);
      if (child.signalCode === 'SIGKILL') await expectSameEnd(`after ${Math.round(delay)} ms`);
    }
  }, 60_000);
});
