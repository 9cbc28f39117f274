import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKind } from '../../../src/application/checks/run/index.ts';
import { challengeCheck } from '../../../src/application/pipeline/challenge/challenge-check.ts';
import { simpleRunner } from '../../support/simple-runner.ts';
import { createProject, digestOf, type Project } from './support/project.ts';
import { challenged, contextFor, runCheck } from './support/subject.ts';
import { scratchOf } from './support/temp-files.ts';

const runner = simpleRunner();
let project: Project;

beforeEach(async () => {
  project = await createProject();
});

afterEach(() => rm(dirname(project.root), { recursive: true, force: true }));

const PATCH = `--- a/README.md
+++ b/README.md
@@ -1,3 +1,2 @@
 # Sample
 
-Usage: none
`;

const check = (run: string, patch: string) => runCheck({ run }, { challenge: { kind: 'patch', patch } });

describe("the author's own challenge", () => {
  it('proves a check that notices the patch', async () => {
    const before = await digestOf(project.root);
    const outcome = await challenged(check('grep -q Usage README.md', PATCH), project, runner);
    expect(outcome.result).toBe('proven');
    expect(outcome.reason).toContain("author's patch");
    expect(await digestOf(project.root)).toBe(before);
  });

  it('shows a check that does not notice the patch to be vacuous', async () => {
    const outcome = await challenged(check('grep -q Sample README.md', PATCH), project, runner);
    expect(outcome.result).toBe('vacuous');
    expect(outcome.finding?.code).toBe('AX5003');
  });

  it('leaves the check unchallenged when the patch does not fit', async () => {
    const outcome = await challenged(
      check('grep -q Usage README.md', PATCH.replace('Usage', 'Abuse')),
      project,
      runner,
    );
    expect(outcome.result).toBe('unchallenged');
    expect(outcome.finding?.code).toBe('AX5004');
  });

  it('may be a command', async () => {
    const breaking = runCheck(
      { run: 'test -s README.md' },
      { challenge: { kind: 'run', run: ': > README.md' } },
    );
    expect(await challenged(breaking, project, runner)).toMatchObject({ result: 'proven' });
    const harmless = runCheck(
      { run: 'test -f README.md' },
      { challenge: { kind: 'run', run: ': > README.md' } },
    );
    expect(await challenged(harmless, project, runner)).toMatchObject({ result: 'vacuous' });
    const broken = runCheck(
      { run: 'test -f README.md' },
      { challenge: { kind: 'run', run: 'echo no such luck >&2; exit 3' } },
    );
    const outcome = await challenged(broken, project, runner);
    expect(outcome).toMatchObject({ result: 'unchallenged' });
    expect(outcome.reason).toContain('no such luck');
  });
});

describe('what is not challenged', () => {
  it('a check that failed just now is proven by that', async () => {
    const outcome = await challenged(runCheck({ run: 'pytest' }), project, runner, 'failed');
    expect(outcome).toMatchObject({ result: 'proven', reason: 'It failed just now.' });
  });

  it("npm's default test script is vacuous although it fails", async () => {
    const outcome = await challenged(runCheck({ run: 'npm test', cwd: 'plain' }), project, runner, 'failed');
    expect(outcome.result).toBe('vacuous');
    expect(outcome.reason).toContain('npm init');
  });

  it('a check that came to no answer stays unchallenged', async () => {
    const outcome = await challenged(runCheck({ run: 'pytest' }), project, runner, 'timed-out');
    expect(outcome).toMatchObject({ result: 'unchallenged' });
  });

  it('a command whose programs are not reached', async () => {
    const outcome = await challenged(
      runCheck({ run: '[[ -f absent ]] && pytest; [[ -f README.md ]]' }),
      project,
      runner,
    );
    expect(outcome.result).toBe('proven');
    const never = await challenged(runCheck({ run: 'if [ -f absent ]; then pytest; fi' }), project, runner);
    expect(never).toMatchObject({ result: 'unchallenged' });
    expect(never.reason).toContain('pytest');
  });

  it('a check that does not pass in a copy', async () => {
    const run = `test "$PWD" = ${project.root}`;
    const outcome = await challenged(runCheck({ run }), project, runner);
    expect(outcome).toMatchObject({ result: 'unchallenged' });
    expect(outcome.reason).toContain('scratch copy');
  });

  it('a command that bash cannot read', async () => {
    expect(await challenged(runCheck({ run: 'if true; then' }), project, runner)).toMatchObject({
      result: 'unchallenged',
    });
  });
});

describe('the harness', () => {
  it('says why when no scratch copy can be made, and does not throw', async () => {
    const outcome = await challengeCheck(runCheck({ run: 'pytest' }), runKind, {
      context: contextFor(project, runner),
      makeScratch: () => Promise.reject(new Error('no space left on device')),
      outcome: 'passed',
    });
    expect(outcome).toMatchObject({ check: 'subject', result: 'unchallenged' });
    expect(outcome.reason).toContain('no space left on device');
    expect(outcome.finding?.code).toBe('AX5005');
  });

  it('disposes of the scratch copy whatever happens', async () => {
    let disposed = 0;
    const makeScratch = async () => {
      const scratch = await scratchOf(project.root)();
      return {
        ...scratch,
        dispose: async () => {
          disposed += 1;
          await scratch.dispose();
        },
      };
    };
    const broken = { ...runKind, challenge: () => Promise.reject(new Error('a bug')) };
    const deps = { context: contextFor(project, runner), makeScratch, outcome: 'passed' as const };
    expect(await challengeCheck(runCheck({ run: 'pytest' }), broken, deps)).toMatchObject({
      result: 'unchallenged',
    });
    expect(await challengeCheck(runCheck({ run: 'pytest' }), runKind, deps)).toMatchObject({
      result: 'proven',
    });
    expect(disposed).toBe(2);
  });

  it('stops when the run is stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    const outcome = await challengeCheck(runCheck({ run: 'pytest' }), runKind, {
      context: contextFor(project, runner, stop.signal),
      makeScratch: scratchOf(project.root),
      outcome: 'passed',
    });
    expect(outcome).toMatchObject({ result: 'unchallenged', reason: 'The run was stopped.' });
  });

  it('redacts what it says', async () => {
    const context = {
      ...contextFor(project, runner),
      redact: (text: string) => text.replaceAll('hunter2', '***'),
    };
    const deps = { context, makeScratch: scratchOf(project.root), outcome: 'passed' as const };
    const outcome = await challengeCheck(runCheck({ run: 'TOKEN=hunter2 pytest || true' }), runKind, deps);
    expect(outcome.result).toBe('vacuous');
    expect(JSON.stringify(outcome)).not.toContain('hunter2');
  });
});

const told = async (run: string): Promise<string> =>
  (await challenged(runCheck({ run }), project, runner)).remedy;

describe('what a vacuous gate is told', () => {
  it('names the fix that fits the place', async () => {
    expect(await told('pytest || true')).toContain('Drop "|| true"');
    expect(await told('pytest | tee log')).toContain('set -o pipefail');
    expect(await told('ruff check .; pytest')).toContain('&&');
    expect(await told('pytest & wait')).toContain('wait $!');
    expect(await told('find scripts -name "*.sh" -exec shellcheck {} \\;')).toContain('+');
    expect(await told('echo "$(pytest)"')).toContain('out=$(pytest)');
    expect(await told('npm run lint')).toContain('script "lint" of package.json');
    expect(await told('make lint')).toContain('Drop the "-"');
  });
});
