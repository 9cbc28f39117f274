import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Project, ranIn } from './support.ts';

let project: Project;
afterEach(() => project.remove());

const spec = (checks: string): string => `version: 1\nname: tests\nchecks:\n${checks}`;

const chain = {
  'a.txt': 'a',
  'b.txt': 'b',
  'spec.yaml': spec(`
  - { id: a, run: 'echo >> $OUT/a; test -s a.txt', inputs: [a.txt] }
  - { id: b, run: 'echo >> $OUT/b; test -s b.txt', inputs: [b.txt], env: { LEVEL: high } }
  - { id: after-a, run: 'echo >> $OUT/after-a', inputs: [], needs: [a] }
  - { id: failing, run: 'echo >> $OUT/failing; exit 3', inputs: [] }
`),
};

describe('a second run', () => {
  it('runs nothing, says from which run each outcome comes, and gives the same verdict', async () => {
    project = new Project(chain);
    const first = await project.run();
    const second = await project.run();
    expect(ranIn(first)).toEqual(['a', 'b', 'after-a', 'failing']);
    expect(ranIn(second)).toEqual([]);
    expect(second.outcomes.map(({ cachedFrom }) => cachedFrom)).toEqual(Array(4).fill(first.runId));
    expect(second.runId).not.toBe(first.runId);
    expect(second.verdict.verdict).toBe(first.verdict.verdict);
    expect(second.verdict.score).toBe(first.verdict.score);
    expect(second.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      `AX5518 1 failing outcome(s) come from run ${first.runId}, because nothing they depend on has changed.`,
    ]);
    const third = await project.run();
    expect(third.outcomes.map(({ cachedFrom }) => cachedFrom)).toEqual(Array(4).fill(first.runId));
  });

  it('challenges nothing again, and tells of its challenges in the order of the checks', async () => {
    project = new Project({
      'spec.yaml': spec(`
  - { id: z, run: 'test -s a.txt', inputs: [a.txt] }
  - { id: a, run: 'cat a.txt || true', inputs: [a.txt] }
  - { id: m, file: { path: a.txt } }
`),
      'a.txt': 'a',
    });
    const challenged: string[] = [];
    const run = () =>
      project.run({
        request: { challenge: 'auto' },
        onEvent: (event) => {
          if (event.type === 'check-challenged') challenged.push(event.check);
        },
      });
    const first = await run();
    const ends = first.challenges.map(({ check, result }) => `${check} ${result}`);
    expect(ends).toEqual(['z proven', 'a vacuous', 'm proven']);
    expect(challenged.toSorted()).toEqual(['a', 'm', 'z']);
    expect((await run()).challenges).toEqual(first.challenges);
    expect(challenged).toHaveLength(3);
  });

  it('measures a number again only when the file that it comes from changed', async () => {
    project = new Project({
      'dora.json': '{"success":0.99}',
      'spec.yaml': spec(`
  - { id: deploys, metric: { source: 'file:dora.json#/success', objective: 95% } }
  - { id: runs, slo: { source: runs, objective: 1% } }
`),
    });
    const ran = async () => ranIn(await project.run());
    expect(await ran()).toEqual(['deploys', 'runs']);
    expect(await ran()).toEqual(['runs']);
    project.write('dora.json', '{"success":0.9}');
    const third = await project.run();
    expect(ranIn(third)).toEqual(['deploys', 'runs']);
    expect(third.outcomes[0]?.outcome).toBe('failed');
  });

  it('runs nothing when only times of files changed', async () => {
    project = new Project(chain);
    await project.run();
    utimesSync(join(project.root, 'a.txt'), new Date(), new Date(Date.now() + 5_000));
    expect(ranIn(await project.run())).toEqual([]);
  });

  it('runs what depends on a changed input, and nothing else', async () => {
    project = new Project(chain);
    await project.run();
    project.write('a.txt', 'changed');
    expect(ranIn(await project.run())).toEqual(['a', 'after-a']);
    project.write('a.txt', 'a');
    expect(ranIn(await project.run())).toEqual([]);
  });

  it('runs a check again whose command or declared variable changed', async () => {
    project = new Project(chain);
    await project.run();
    project.write('spec.yaml', chain['spec.yaml'].replace('test -s b.txt', 'test -s ./b.txt'));
    expect(ranIn(await project.run())).toEqual(['b']);
    project.write('spec.yaml', chain['spec.yaml'].replace('LEVEL: high', 'LEVEL: low'));
    expect(ranIn(await project.run())).toEqual(['b']);
  });

  it('runs a check again when a variable that it is handed has another value', async () => {
    project = new Project({
      'spec.yaml': spec(`
  - { id: a, run: 'test -n "$REGION"', inputs: [], pass-env: [REGION] }
  - { id: b, run: 'true', inputs: [] }
`),
    });
    await project.run({ env: { REGION: 'eu' } });
    expect(ranIn(await project.run({ env: { REGION: 'eu', OTHER: 'x' } }))).toEqual([]);
    expect(ranIn(await project.run({ env: { REGION: 'us' } }))).toEqual(['a']);
  });

  it('runs everything with another version of the tool, another limit, or force', async () => {
    project = new Project(chain);
    await project.run();
    const all = ['a', 'b', 'after-a', 'failing'];
    expect(ranIn(await project.run({ ports: { tool: 'aurora-x 99' } }))).toEqual(all);
    expect(ranIn(await project.run({ execution: { memoryMiB: 4096 } }))).toEqual(all);
    expect(ranIn(await project.run({ request: { force: true } }))).toEqual(all);
    expect(ranIn(await project.run())).toEqual([]);
  });

  it('lets only the changed part of the configuration count', async () => {
    project = new Project(chain);
    await project.run();
    const waivers = [{ item: 'M-1', reason: 'r', approver: '@a', until: '2099-01-01' }];
    expect(ranIn(await project.run({ config: { waivers } }))).toEqual([]);
  });

  it('runs a check whose last answer is older than its freshness', async () => {
    project = new Project({
      'spec.yaml': spec(`
  - { id: old, run: 'true', inputs: [], freshness: 7d }
  - { id: ageless, run: 'true', inputs: [] }
`),
    });
    await project.run();
    const inDays = (days: number) => ({
      now: () => Date.now() + days * 86_400_000,
      monotonic: () => performance.now(),
      sleep: async () => undefined,
    });
    expect(ranIn(await project.run({ ports: { clock: inDays(6) } }))).toEqual([]);
    expect(ranIn(await project.run({ ports: { clock: inDays(8) } }))).toEqual(['old']);
  });

  it('skips what needs a check that fails now, although its own last answer was a pass', async () => {
    project = new Project({
      'spec.yaml': spec(`
  - { id: weather, run: 'test ! -e $OUT/rain', inputs: [], freshness: 1s }
  - { id: picnic, run: 'true', inputs: [], needs: [weather] }
`),
    });
    const later = {
      now: () => Date.now() + 60_000,
      monotonic: () => performance.now(),
      sleep: async () => undefined,
    };
    await project.run();
    project.write('../outside/rain', '');
    const second = await project.run({ ports: { clock: later } });
    expect(second.outcomes.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['weather', 'failed'],
      ['picnic', 'skipped'],
    ]);
  });

  it('never reuses a check that reads outside the workspace', async () => {
    project = new Project({ 'spec.yaml': spec(`  - { id: a, run: 'true', inputs: [../outside/x] }\n`) });
    await project.run();
    expect(ranIn(await project.run())).toEqual(['a']);
  });
});

const writing = {
  'src/a.py': 'print(1)',
  'spec.yaml': spec(`
  - { id: test, run: 'echo >> $OUT/test; mkdir -p build; date +%N > build/log.txt; date +%N > note.txt' }
  - { id: own, run: 'echo >> $OUT/own', inputs: [] }
`),
};

describe.each([
  ['with git', true],
  ['without version control', false],
])('without declared inputs, %s', (_, git) => {
  const start = (files: Record<string, string> = writing): void => {
    project = new Project(files);
    if (git) {
      project.git('init', '-q');
      project.git('add', '-A');
      project.git('commit', '-qm', 'first');
    }
  };

  it('runs nothing the second time, although the check wrote new files', async () => {
    start();
    await project.run();
    expect(ranIn(await project.run())).toEqual([]);
  });

  it('runs again when a file of the project changed, and settles', async () => {
    start();
    await project.run();
    project.write('src/a.py', 'print(2)');
    expect(ranIn(await project.run())).toEqual(['test']);
    expect(ranIn(await project.run())).toEqual([]);
  });

  it('runs again when a file was added or removed', async () => {
    start();
    await project.run();
    project.write('src/b.py', 'print(2)');
    expect(ranIn(await project.run())).toEqual(['test']);
    expect(ranIn(await project.run())).toEqual([]);
  });

  it('lets a made file count once somebody else changed it, and does not fall back to an older answer', async () => {
    start();
    await project.run();
    project.write('note.txt', 'by hand');
    expect(ranIn(await project.run())).toEqual(['test']);
    expect(ranIn(await project.run())).toEqual([]);
    project.write('src/a.py', 'print(3)');
    expect(ranIn(await project.run())).toEqual(['test']);
    expect(ranIn(await project.run())).toEqual([]);
  });

  it('takes evidence that was there before for what the check makes', async () => {
    const checks = `  - { id: test, run: 'date +%N > coverage.json', evidence: [coverage.json] }\n`;
    start({ 'src/a.py': 'print(1)', 'spec.yaml': spec(checks) });
    project.write('coverage.json', 'from yesterday');
    await project.run();
    expect(ranIn(await project.run())).toEqual([]);
    project.write('src/a.py', 'print(2)');
    expect(ranIn(await project.run())).toEqual(['test']);
  });

  it('still looks at the folder that evidence lies in', async () => {
    const checks = `  - { id: test, run: 'true', evidence: [src/report.txt] }\n`;
    start({ 'src/a.py': 'print(1)', 'spec.yaml': spec(checks) });
    await project.run();
    project.write('src/a.py', 'print(2)');
    expect(ranIn(await project.run())).toEqual(['test']);
  });
});

describe('in a repository', () => {
  it('leaves out what git ignores, and counts what it tracks even when a run made it', async () => {
    project = new Project({ ...writing, '.gitignore': 'scribble.txt\n' });
    project.git('init', '-q');
    project.git('add', '-A');
    project.git('commit', '-qm', 'first');
    await project.run();
    project.write('scribble.txt', 'ignored');
    expect(ranIn(await project.run())).toEqual([]);
    project.git('add', 'build/log.txt');
    expect(ranIn(await project.run())).toEqual(['test']);
  });

  it('does not keep a pass whose command names an ignored file that is gone since', async () => {
    project = new Project({
      'spec.yaml': spec('  - { id: built, run: test -f build/app }'),
      '.gitignore': 'build/\nspec_runs/\nlogs/\n',
      'build/app': 'x',
    });
    project.git('init', '-q');
    project.git('add', '-A');
    project.git('commit', '-qm', 'first');
    expect((await project.run()).outcomes[0]?.outcome).toBe('passed');
    expect((await project.run()).outcomes[0]?.cachedFrom).not.toBeNull();
    rmSync(join(project.root, 'build/app'));
    expect((await project.run()).outcomes[0]?.outcome).toBe('failed');
  });
});
