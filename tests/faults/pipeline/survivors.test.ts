import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { sweepRun } from '../../../src/adapters/system/command-runner/sweep.ts';
import { Project, runIn } from '../../integration/pipeline/support.ts';
import { RUN_ID } from './thirty-checks.ts';
import { until } from '../../support/until.ts';

const ENTRY = join(import.meta.dirname, 'run-once.ts');

let project: Project;
afterEach(() => project.remove());

/** A process without a parent that waits for it stays a zombie, in which nothing runs. */
const isRunning = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^[ZX]$/.test(stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3));
  } catch {
    return false;
  }
};

const FILES = {
  // The first time it starts something that outlives everything but a signal of its own, and hangs.
  'spec.yaml': `version: 1
name: tests
checks:
  - { id: hangs, inputs: [], run: 'test -e $OUT/pid || { setsid -f bash survivor.sh; sleep 600; }' }
`,
  'survivor.sh': `trap : HUP INT TERM
echo $$ > $OUT/pid.new
mv $OUT/pid.new $OUT/pid
while :; do sleep 0.2; done
`,
};

const killedRun = async (): Promise<number> => {
  const child = spawn(process.execPath, [ENTRY, project.root], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await until(() => existsSync(join(project.outside, 'pid')));
  child.kill('SIGKILL');
  await ended;
  return Number(readFileSync(join(project.outside, 'pid'), 'utf8'));
};

it.each(['resumed', 'asked for afresh'])(
  'what a killed run left running is ended when the next is %s',
  async (how) => {
    project = new Project(FILES);
    const survivor = await killedRun();
    expect(isRunning(survivor)).toBe(true);
    const result = await project.run(
      how === 'resumed' ? { request: { runId: RUN_ID } } : { request: { resume: false } },
    );
    expect(result.outcomes.map(({ outcome }) => outcome)).toEqual(['passed']);
    expect(result.runId === RUN_ID).toBe(how === 'resumed');
    expect(isRunning(survivor)).toBe(false);
  },
  60_000,
);

it('is only looked for by what marks a run: nothing that a file could name is ended', async () => {
  project = new Project(FILES);
  const survivor = await killedRun();
  const state = join(project.root, 'spec_runs/.state/unfinished.json');
  const text = readFileSync(state, 'utf8');
  const nonce = /"nonce":"([0-9a-f]{32})"/.exec(text)?.[1] ?? '';
  expect(nonce).not.toBe('');
  writeFileSync(state, text.replace(nonce, ''));
  await runIn(project.root, { request: { runId: RUN_ID } });
  expect(isRunning(survivor)).toBe(true);
  expect(await sweepRun(nonce)).toBeGreaterThan(1);
  expect(isRunning(survivor)).toBe(false);
}, 60_000);
