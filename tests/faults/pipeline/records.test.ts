import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { acquireLock } from '../../../src/adapters/system/lock.ts';
import type { RunResult } from '../../../src/application/pipeline/request.ts';
import { Project, ranIn, runIn } from '../../integration/pipeline/support.ts';
import { until } from '../../support/until.ts';

let project: Project;
afterEach(() => project.remove());

const SPEC = `version: 1
name: tests
checks:
  - { id: a, run: 'echo >> $OUT/a; mkdir -p out; date +%N > out/a.txt', inputs: [in.txt], evidence: [out/*.txt] }
  - { id: b, run: 'echo >> $OUT/b; sleep 0.05', inputs: [in.txt], needs: [a] }
  - { id: c, run: 'echo >> $OUT/c', inputs: [in.txt], needs: [b] }
`;

const start = (): Project => (project = new Project({ 'in.txt': '1', 'spec.yaml': SPEC }));

const journalOf = ({ runDir }: RunResult): string => join(project.root, runDir, 'journal.jsonl');

/** A run that is stopped when `last` has ended. */
const interruptedAfter = (last: string): Promise<RunResult> => {
  const stop = new AbortController();
  return project.run({
    signal: stop.signal,
    onEvent: (event) => {
      if (event.type === 'check-finished' && event.check === last) stop.abort('SIGINT');
    },
  });
};

describe('an interrupted run', () => {
  it('is resumed under its own id at the first unfinished check', async () => {
    start();
    const first = await interruptedAfter('b');
    expect(first.interrupted).toBe(true);
    expect(first.manifest).toMatchObject({ status: 'interrupted', attempt: 1 });
    expect(first.findings).toMatchObject([{ code: 'AX1015', message: 'Stopped by SIGINT.' }]);
    expect(first.outcomes.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'not-run']);
    const second = await project.run();
    expect(second.runId).toBe(first.runId);
    expect(second.manifest).toMatchObject({ status: 'complete', attempt: 2 });
    expect(['a', 'b', 'c'].map((id) => project.count(id))).toEqual([1, 1, 1]);
    expect(second.findings).toEqual([]);
  });

  it('is not resumed by another request, nor against --no-resume; what it finished is used', async () => {
    start();
    const first = await interruptedAfter('b');
    const other = await project.run({ request: { resume: false } });
    expect(other.runId).not.toBe(first.runId);
    expect(other.outcomes.map(({ cachedFrom }) => cachedFrom)).toEqual([first.runId, first.runId, null]);
  });

  it('runs again what depends on an input that changed meanwhile', async () => {
    start();
    await interruptedAfter('b');
    project.write('in.txt', '2');
    await project.run();
    expect(['a', 'b', 'c'].map((id) => project.count(id))).toEqual([2, 2, 1]);
  });

  it('runs a check without a fingerprint again when it became another one', async () => {
    project = new Project({
      'spec.yaml': `version: 1
name: tests
checks:
  - { id: outside, run: 'echo >> $OUT/outside', inputs: [../outside/x] }
  - { id: last, run: 'true', inputs: [], needs: [outside] }
`,
    });
    await interruptedAfter('outside');
    project.write('spec.yaml', project.read('spec.yaml').replace("outside'", "outside; true'"));
    await project.run();
    expect(project.count('outside')).toBe(2);
  });

  it('ignores a torn record with a finding, and says nothing of it in run.json', async () => {
    start();
    const first = await interruptedAfter('b');
    const [a = '', b = ''] = readFileSync(journalOf(first), 'utf8').split('\n').filter(Boolean);
    writeFileSync(journalOf(first), `\n${a}\n${b.slice(0, b.length / 2)}`);
    const said: string[] = [];
    const second = await project.run({
      onEvent: (event) => {
        if (event.type === 'finding') said.push(event.finding.code);
      },
    });
    expect(said).toEqual(['AX5512']);
    expect(second.findings.map(({ code, message }) => [code, message])).toEqual([
      ['AX5512', expect.stringMatching(/^1 checkpoint line\(s\) of run .* were ignored\.$/)],
    ]);
    expect(second.manifest.findings).toEqual([]);
    expect(['a', 'b', 'c'].map((id) => project.count(id))).toEqual([1, 2, 1]);
  });

  it('ignores a record that was edited', async () => {
    start();
    const first = await interruptedAfter('b');
    const text = readFileSync(journalOf(first), 'utf8');
    writeFileSync(
      journalOf(first),
      text.replace('"id":"b","item":null,"kind":"run"', '"id":"b","item":null,"kind":"xun"'),
    );
    await project.run();
    expect(['a', 'b', 'c'].map((id) => project.count(id))).toEqual([1, 2, 1]);
  });

  it('runs a check again whose evidence is gone or altered', async () => {
    start();
    const first = await interruptedAfter('b');
    writeFileSync(join(project.root, first.runDir, 'checks/a/evidence/out/a.txt'), 'forged');
    const second = await project.run();
    expect(project.count('a')).toBe(2);
    expect(second.manifest.files.map(({ path }) => path)).toContain('checks/a/evidence/out/a.txt');
  });

  it('keeps what a check had printed when it was stopped, marked as not run', async () => {
    project = new Project({
      'spec.yaml': `version: 1
name: tests
checks:
  - { id: slow, run: 'echo half way; touch $OUT/said; sleep 30', inputs: [] }
`,
    });
    const stop = new AbortController();
    const said = join(project.outside, 'said');
    const [result] = await Promise.all([
      project.run({ signal: stop.signal }),
      until(() => existsSync(said)).then(() => stop.abort('SIGINT')),
    ]);
    expect(result.outcomes[0]).toMatchObject({
      outcome: 'not-run',
      reason: { code: 'AX5508' },
      tail: 'half way',
    });
    expect(project.read(`${result.runDir}/checks/slow/stdout.log`)).toBe('half way\n');
  });
});

describe('what is known from earlier runs', () => {
  const known = (): string => join(project.root, 'spec_runs/.state/outcomes.jsonl');

  it('is not believed when it was edited', async () => {
    start();
    await project.run();
    writeFileSync(
      known(),
      readFileSync(known(), 'utf8').replaceAll('"outcome":"passed"', '"outcome":"failed"'),
    );
    const second = await project.run();
    expect(ranIn(second)).toEqual(['a', 'b', 'c']);
    expect(second.outcomes.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
  });

  it('is not believed under another fingerprint', async () => {
    start();
    await project.run();
    const [first = '', ...rest] = readFileSync(known(), 'utf8').split('\n');
    const print = /[0-9a-f]{64}/.exec(first)?.[0] ?? '';
    writeFileSync(known(), [first.replace(print, 'f'.repeat(64)), ...rest].join('\n'));
    expect(ranIn(await project.run())).toEqual(['a']);
  });

  it.each([
    ['damaged', 'not json at all\n\0\n'],
    ['of another shape', '{"schemaVersion":99}\n'],
  ])('may be %s: then everything runs', async (_, text) => {
    start();
    await project.run();
    for (const name of ['outcomes.jsonl', 'digests.json', 'produced.json', 'unfinished.json'])
      writeFileSync(join(project.root, 'spec_runs/.state', name), text);
    expect(ranIn(await project.run())).toEqual(['a', 'b', 'c']);
  });

  it('is forgotten with the directory of its run', async () => {
    start();
    const first = await project.run();
    rmSync(join(project.root, first.runDir), { recursive: true });
    expect(ranIn(await project.run())).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['altered', (path: string) => writeFileSync(path, 'forged')],
    ['missing', (path: string) => rmSync(path)],
  ])('does not count when its evidence is %s', async (_, spoil) => {
    start();
    const first = await project.run();
    spoil(join(project.root, first.runDir, 'checks/a/evidence/out/a.txt'));
    const second = await project.run();
    expect(ranIn(second)).toContain('a');
    expect(second.outcomes[0]?.cachedFrom).toBeNull();
  });

  it('survives a lost index, which is made again', async () => {
    start();
    const first = await project.run();
    rmSync(join(project.root, 'spec_runs/index.json'));
    const second = await project.run();
    expect(ranIn(second)).toEqual([]);
    const index = JSON.parse(project.read('spec_runs/index.json')) as { runs: { runId: string }[] };
    expect(index.runs.map(({ runId }) => runId)).toEqual([second.runId, first.runId]);
  });

  it('moves with the project', async () => {
    start();
    const first = await project.run();
    const elsewhere = `${project.root}-moved`;
    cpSync(project.root, elsewhere, { recursive: true });
    const second = await runIn(elsewhere);
    expect('problems' in second ? [] : second.outcomes.map(({ cachedFrom }) => cachedFrom)).toEqual([
      first.runId,
      first.runId,
      first.runId,
    ]);
  });

  it('keeps unfinished runs from leading out of the directory', async () => {
    start();
    await interruptedAfter('b');
    const state = join(project.root, 'spec_runs/.state/unfinished.json');
    writeFileSync(state, readFileSync(state, 'utf8').replace(/"dir":"[^"]*"/, '"dir":"../../outside"'));
    const second = await project.run();
    expect(second.runDir).toMatch(/^spec_runs\/\d{4}-\d\d-\d\d\//);
    expect(existsSync(join(project.outside, 'run.json'))).toBe(false);
  });
});

describe('two runs in one directory', () => {
  const lock = (pid: number) =>
    acquireLock(join(project.root, 'spec_runs'), {
      pid,
      host: hostname(),
      startedAt: new Date(Date.now() - 180_000).toISOString(),
      runId: '01OTHER',
    });

  it('do not mix: the second names the owner and its age, and leaves everything as it is', async () => {
    start();
    await lock(process.pid);
    const result = await runIn(project.root);
    expect(result).toMatchObject({ problems: [{ code: 'AX5502' }] });
    expect('problems' in result && result.problems[0]?.message).toMatch(
      new RegExp(`^spec_runs is in use by run 01OTHER \\(process ${process.pid} on .*, for 3 min, since`),
    );
    expect(project.count('a')).toBe(0);
  });

  it('name each other by the real run id', async () => {
    start();
    let second: Awaited<ReturnType<typeof runIn>> | null = null;
    const asked: Promise<void>[] = [];
    const first = await project.run({
      onEvent: (event) => {
        if (event.type === 'check-started' && event.check === 'b')
          asked.push(runIn(project.root).then((result) => void (second = result)));
      },
    });
    await Promise.all(asked);
    const message = expect.stringContaining(`run ${first.runId} `);
    expect(second).toMatchObject({ problems: [{ code: 'AX5502', message }] });
  });

  it('take over the lock of a process that is gone', async () => {
    start();
    await lock(2 ** 22 - 1);
    expect(ranIn(await project.run())).toEqual(['a', 'b', 'c']);
  });
});

describe('a run id', () => {
  it('that is taken is refused before anything is touched', async () => {
    start();
    const first = await project.run({ request: { runId: 'mine' } });
    const before = project.read(`${first.runDir}/run.json`);
    expect(await runIn(project.root, { request: { runId: 'mine', force: true } })).toMatchObject({
      problems: [{ code: 'AX5522' }],
    });
    expect(project.read(`${first.runDir}/run.json`)).toBe(before);
    expect(ranIn(await project.run({ request: { runId: 'other', force: true } }))).toHaveLength(3);
  });

  it.each(['../../x', '..', 'a/b', '', '.hidden', 'x'.repeat(200), 'CON', 'nul.txt', 'index.json', 'latest'])(
    '%j is refused',
    async (runId) => {
      start();
      expect(await runIn(project.root, { request: { runId } })).toMatchObject({
        problems: [{ code: 'AX5522' }],
      });
      expect(readdirSync(join(project.root, 'spec_runs'))).toEqual(['.state']);
    },
  );
});

it('a full disk ends the run with an error instead of a verdict', async () => {
  start();
  const first = await interruptedAfter('a');
  // A directory in the way of the manifest: the write fails as on a full disk.
  appendFileSync(journalOf(first), '');
  rmSync(join(project.root, first.runDir, 'run.json'));
  cpSync(join(project.root, first.runDir, 'checks'), join(project.root, first.runDir, 'run.json'), {
    recursive: true,
  });
  await expect(runIn(project.root)).rejects.toThrow(/run\.json/);
  rmSync(join(project.root, first.runDir, 'run.json'), { recursive: true });
  const second = await project.run();
  expect(second.runId).toBe(first.runId);
  expect(project.count('a')).toBe(1);
});
