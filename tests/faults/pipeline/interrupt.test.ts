import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { findProcesses } from '../../../src/adapters/system/command-runner/processes.ts';
import { Project } from '../../integration/pipeline/support.ts';

const CLI = join(import.meta.dirname, '../../../src/entrypoints/cli/index.ts');
const SOON_MS = 7_000;

let project: Project;
afterEach(() => project.remove());

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly ms: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the CLI, sends the signal as soon as `when` is fulfilled by what it said so far, and waits for its end. */
const stopped = async (
  args: readonly string[],
  when: (stderr: string) => boolean,
  signal: NodeJS.Signals,
): Promise<Ended> => {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: project.root,
    env: { ...process.env, NODE_COMPILE_CACHE: join(import.meta.dirname, '../../../.cache/compile') },
  });
  let stdout = '';
  let stderr = '';
  let sentAt = 0;
  const look = (): void => {
    if (sentAt > 0 || !when(stderr)) return;
    sentAt = performance.now();
    child.kill(signal);
  };
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    look();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const isWaiting = (): boolean => child.exitCode === null && child.signalCode === null && sentAt === 0;
  while (isWaiting()) {
    look();
    await sleep(1);
  }
  await ended;
  return { code: child.exitCode, signal: child.signalCode, ms: performance.now() - sentAt, stdout, stderr };
};

const SLOW = `# Readiness

| ID | Title | Status | Verify | Evidence |
|----|-------|--------|--------|----------|
| A-1 | quick | Done | \`printf x >> $OUT/quick\` | |
| A-2 | leaves a child behind | Done | \`printf x >> $OUT/slow; (trap "" TERM; sleep 31.4) & sleep 31.4\` | |
| A-3 | quick as well | Done | \`printf x >> $OUT/third; grep -q x in.txt\` | |
`;

const finish = () =>
  project.run({
    request: { command: 'pipeline', trackers: ['t.md'], specs: null, challenge: 'auto', reports: ['json'] },
  });

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('in the middle of a check ends the run within 7 s, leaves no process, and the next run resumes', async () => {
    project = new Project({ 't.md': SLOW, 'in.txt': 'x' });
    const { code, ms, stderr } = await stopped(
      ['pipeline', 't.md'],
      (said) => said.includes('A-1.verify') && /▶ A-2\.verify/.test(said) && /✔ A-3\.verify/.test(said),
      signal,
    );
    expect(code, stderr).toBe(130);
    expect(ms).toBeLessThan(SOON_MS);
    expect(findProcesses('sleep 31.4', new Set())).toEqual([]);
    const [first] = JSON.parse(project.read('spec_runs/index.json')).runs;
    expect(first).toMatchObject({ status: 'interrupted' });
    expect(JSON.parse(project.read(`spec_runs/${first.dir}/run.json`))).toMatchObject({
      status: 'interrupted',
    });
    expect(project.count('slow')).toBe(1);
    project.write('t.md', SLOW.replace(/31\.4/g, '0'));
  });
});

it('SIGINT at any time is obeyed within 7 s', async () => {
  for (const delay of [0, 20, 60, 100, 150, 200, 300, 400, 600]) {
    project = new Project({ 't.md': SLOW, 'in.txt': 'x' });
    const begun = performance.now();
    const { code, signal, ms, stderr } = await stopped(
      ['pipeline', 't.md'],
      () => performance.now() - begun > delay,
      'SIGINT',
    );
    // Before our handlers are there the system's own end a process: nothing has begun yet.
    expect(signal === 'SIGINT' || code === 130, `after ${delay} ms: ${code} ${signal}\n${stderr}`).toBe(true);
    expect(ms, `after ${delay} ms`).toBeLessThan(SOON_MS);
    project.remove();
  }
}, 90_000);

it('SIGINT the moment a check starts does not leave the program without an answer', async () => {
  for (let round = 0; round < 5; round += 1) {
    project = new Project({ 't.md': SLOW, 'in.txt': 'x' });
    const { code, ms, stderr } = await stopped(
      ['pipeline', 't.md'],
      (said) => said.includes('▶ A-2'),
      'SIGINT',
    );
    expect(code, stderr).toBe(130);
    expect(ms).toBeLessThan(SOON_MS);
    project.remove();
  }
}, 90_000);

it('SIGINT within the challenge keeps what was done, and the next run challenges the rest', async () => {
  const waits =
    '| A-2 | waits | Done | `printf x >> $OUT/slow; grep -q x in.txt; if [ -e $OUT/again ]; then sleep 31.4; fi; touch $OUT/again` | |';
  const tracker = SLOW.split('\n')
    .map((line) => (line.startsWith('| A-2') ? waits : line))
    .join('\n');
  project = new Project({ 't.md': tracker, 'in.txt': 'x' });
  const { code, ms, stderr } = await stopped(
    ['pipeline', 't.md'],
    (said) => said.includes('T05 challenge') && project.count('slow') > 1,
    'SIGINT',
  );
  expect(code, stderr).toBe(130);
  expect(ms).toBeLessThan(SOON_MS);
  const before = project.count('third');
  project.write('../outside/hurry', '');
  project.write('t.md', tracker.replace('sleep 31.4', 'true'));
  const result = await finish();
  expect(result.interrupted).toBe(false);
  expect(result.challenges.map(({ check }) => check).toSorted()).toEqual([
    'A-1.verify',
    'A-2.verify',
    'A-3.verify',
  ]);
  expect(project.count('third')).toBeGreaterThanOrEqual(before);
}, 60_000);
