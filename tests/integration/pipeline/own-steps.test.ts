import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readPipeline } from '../../../src/domain/spec/read-pipeline.ts';
import type { NotBegun, RunResult } from '../../../src/application/pipeline/request.ts';
import { Project, ranIn, runIn, type RunChanges } from './support.ts';

let project: Project;
afterEach(() => project.remove());

const STAGES = `
  - { id: t01, uses: aurora/t01-ingest }
  - { id: t03, uses: aurora/t03-execute, needs: [t01] }
  - { id: t06, uses: aurora/t06-evaluate, needs: [t03] }
  - { id: t07, uses: aurora/t07-publish, needs: [t06] }
`;

const tryingSteps = async (steps: string, changes: RunChanges = {}): Promise<RunResult | NotBegun> => {
  const text = `version: 1\nname: own\nsteps:${steps.replaceAll('$OUT', project.outside)}`;
  const { pipeline, findings } = readPipeline(text, 'pipeline.yaml');
  if (!pipeline) throw new Error(findings.map(({ message }) => message).join('\n'));
  return runIn(project.root, {
    ...changes,
    request: { command: 'pipeline', specs: [], ...changes.request, pipeline },
  });
};

const runSteps = async (steps: string, changes: RunChanges = {}): Promise<RunResult> => {
  const result = await tryingSteps(steps, changes);
  if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result;
};

const ends = ({ outcomes }: RunResult): string[] => outcomes.map(({ id, outcome }) => `${id} ${outcome}`);

describe('a pipeline of the project', () => {
  it('runs its steps in the order of their needs, once, and reuses them like checks', async () => {
    project = new Project({ 'in.txt': '1' });
    const steps = `
  - { id: after, run: 'cat $OUT/order; echo after >> $OUT/order', needs: [before], inputs: [in.txt] }
  - { id: before, run: 'echo before >> $OUT/order', inputs: [in.txt] }
${STAGES}`;
    const first = await runSteps(steps);
    expect(ends(first)).toEqual(['after passed', 'before passed']);
    expect(project.read('../outside/order')).toBe('before\nafter\n');
    const second = await runSteps(steps);
    expect(ranIn(second)).toEqual([]);
    project.write('in.txt', '2');
    expect(ranIn(await runSteps(steps))).toEqual(['after', 'before']);
  });

  it('runs a step again when a step it needs was changed', async () => {
    project = new Project({});
    const steps = (command: string) => `
  - { id: build, run: '${command}', inputs: [] }
  - { id: use, run: 'true', needs: [build], inputs: [] }
  - { id: other, run: 'true', inputs: [] }
${STAGES}`;
    await runSteps(steps('true'));
    expect(ranIn(await runSteps(steps('test 1')))).toEqual(['build', 'use']);
  });

  it('ends in no-go when a step fails, and still in a verdict', async () => {
    project = new Project({ 'spec.yaml': 'version: 1\nname: s\nchecks:\n  - { id: good, run: "true" }\n' });
    const result = await runSteps(`\n  - { id: broken, run: 'exit 3' }\n${STAGES}`, {
      request: { specs: ['spec.yaml'] },
    });
    expect(ends(result)).toEqual(['broken failed', 'good passed']);
    expect(result.verdict.verdict).toBe('no-go');
  });

  it.each([
    ['success()', 'good', true],
    ['success()', 'bad', false],
    ['failure()', 'good', false],
    ['failure()', 'bad', true],
    ['always()', 'bad', true],
    ["env.STAGE == 'night'", 'good', true],
    ["env.STAGE == 'day'", 'good', false],
    ["env.STAGE != 'day'", 'good', true],
    // As in a workflow, a condition that does not ask for the status implies success().
    ["env.STAGE == 'night'", 'bad', false],
    ["failure() && env.STAGE == 'night'", 'bad', true],
    ["failure() || env.STAGE == 'night'", 'good', true],
  ])('with if: %s after a %s step', async (condition, need, runs) => {
    project = new Project({});
    const result = await runSteps(
      `
  - { id: good, run: 'true' }
  - { id: bad, run: 'false' }
  - { id: step, run: 'true', needs: [${need}], if: "${condition}" }
${STAGES}`,
      { env: { STAGE: 'night' } },
    );
    expect(ends(result).includes('step passed')).toBe(runs);
  });

  it('leaves out what needs a step that was left out because of a failure', async () => {
    project = new Project({});
    const result = await runSteps(`
  - { id: bad, run: 'false' }
  - { id: build, run: 'true', needs: [bad] }
  - { id: deploy, run: 'echo >> $OUT/deploy', needs: [build] }
  - { id: clean-up, run: 'true', needs: [deploy], if: failure() }
${STAGES}`);
    expect(ends(result)).toEqual(['bad failed', 'build skipped', 'deploy skipped', 'clean-up passed']);
    expect(result.outcomes.map(({ reason }) => reason?.message ?? '')).toMatchObject([
      expect.anything(),
      'build was skipped because bad failed.',
      'deploy was skipped because build skipped.',
      '',
    ]);
    expect(project.count('deploy')).toBe(0);
  });

  it('fails a step that did not make its outputs, and makes them again when they are gone', async () => {
    project = new Project({});
    const missing = await runSteps(`\n  - { id: build, run: 'true', outputs: ['dist/*.js'] }\n${STAGES}`);
    expect(missing.outcomes[0]).toMatchObject({ outcome: 'failed', reason: { code: 'AX5514' } });
    const steps = `\n  - { id: build, run: 'mkdir -p dist; echo 1 > dist/a.js', outputs: ['dist/*.js'], inputs: [] }\n${STAGES}`;
    expect(ranIn(await runSteps(steps))).toEqual(['build']);
    expect(ranIn(await runSteps(steps))).toEqual([]);
    rmSync(join(project.root, 'dist'), { recursive: true });
    expect(ranIn(await runSteps(steps))).toEqual(['build']);
    expect(project.read('dist/a.js')).toBe('1\n');
  });

  it('holds inputs and outputs to their contracts', async () => {
    const schema = '{ type: object, required: [total], properties: { total: { type: number } } }';
    const steps = `
  - id: sum
    run: echo '{"total":"many"}' > sum.json
    contracts: { outputs: { sum.json: ${schema} } }
  - id: read
    run: 'true'
    contracts: { inputs: { config.json: contract.json } }
${STAGES}`;
    project = new Project({ 'contract.json': '{"type":"array"}', 'config.json': '{}' });
    const result = await runSteps(steps);
    expect(ends(result)).toEqual(['sum failed', 'read failed']);
    expect(result.outcomes.map(({ reason }) => reason?.message)).toEqual([
      'Step sum: sum.json does not fit its contract: /total must be number.',
      'Step read: config.json does not fit its contract: the whole must be array.',
    ]);
    project.write('config.json', '[]');
    expect(ends(await runSteps(steps))).toEqual(['sum failed', 'read passed']);
  });

  it('runs the checks of a spec as a step, with their needs, and nothing the second time', async () => {
    project = new Project({
      'own.yaml': `version: 1\nname: s\nchecks:
  - { id: second, run: 'echo >> $OUT/second', needs: [first], inputs: [] }
  - { id: first, run: 'echo >> $OUT/first', inputs: [] }\n`,
    });
    const steps = `\n  - { id: tests, spec: own.yaml }\n${STAGES}`;
    expect(ends(await runSteps(steps))).toEqual(['first passed', 'second passed']);
    expect(ranIn(await runSteps(steps))).toEqual([]);
  });

  it('names everything that is missing or broken before anything runs, at once', async () => {
    project = new Project({
      'wrong.mjs': 'export const describe = 1;',
      'own.yaml': 'version: 1\nname: s\nchecks:\n  - { id: far, uses: ./far.mjs }\n',
      'spec.yaml': 'version: 1\nname: t\nchecks:\n  - { id: also, uses: ./also.mjs }\n',
    });
    const result = await tryingSteps(
      `
  - { id: first, run: 'echo >> $OUT/first' }
  - { id: tests, spec: nowhere.yaml, needs: [first] }
  - { id: near, uses: ./wrong.mjs, needs: [tests] }
  - { id: more, spec: ./own.yaml, needs: [near] }
  - { id: held, run: 'true', contracts: { outputs: { a.json: schema.json } } }
${STAGES}reporters: [./wrong.mjs]
`,
      { request: { specs: ['spec.yaml'] } },
    );
    const problems = 'problems' in result ? result.problems : [];
    const told = problems.map(
      ({ code, message, source }) => `${source?.file}:${source?.line} ${code} ${message}`,
    );
    expect(told.map((line) => line.slice(0, 64))).toEqual([
      'pipeline.yaml:5 AX1007 There is no file nowhere.yaml.',
      'pipeline.yaml:6 AX4702 describe of ./wrong.mjs is wrong: it is a',
      'pipeline.yaml:6 AX4702 execute of ./wrong.mjs is wrong: it is no',
      'own.yaml:4 AX4701 ./far.mjs cannot be loaded: there is no such f',
      'pipeline.yaml:8 AX1007 There is no file schema.json.',
      'pipeline.yaml:1 AX5521 The reporter ./wrong.mjs was left out: it',
      'spec.yaml:4 AX4701 ./also.mjs cannot be loaded: there is no such',
    ]);
    expect(project.count('first')).toBe(0);
    expect(readdirSync(join(project.root, 'spec_runs'))).toEqual(['.state']);
  });

  it('lets a step make the module, the spec or the schema that a later one uses', async () => {
    project = new Project({
      'spec.txt': 'version: 1\nname: s\nchecks:\n  - { id: made, run: "true" }\n',
    });
    const result = await runSteps(`
  - { id: make, run: 'mkdir gen; cp spec.txt gen/s.yaml', outputs: ['gen/*'] }
  - { id: tests, spec: gen/s.yaml, needs: [make] }
${STAGES}`);
    expect(ends(result)).toEqual(['make passed', 'made passed']);
    const wrong = await runSteps(`
  - { id: make, run: "mkdir -p gen; echo 'checks: 1' > gen/s.yaml", outputs: ['gen/*'] }
  - { id: tests, spec: gen/s.yaml, needs: [make] }
  - { id: after, run: 'true', needs: [tests] }
${STAGES}`);
    expect(ends(wrong)).toEqual(['make passed', 'tests error', 'after skipped']);
    expect(wrong.verdict.verdict).toBe('no-go');
  });

  it('shows what was left out, and why: in run.json, in the reports, and while it runs', async () => {
    project = new Project({
      'own.yaml': `version: 1\nname: s\nchecks:\n  - { id: one, run: 'true' }\n  - { id: two, run: 'true' }\n`,
    });
    const shown: string[] = [];
    const result = await runSteps(
      `
  - { id: build, run: 'true' }
  - { id: deploy, run: 'true', needs: [build], if: "env.STAGE == 'day' || failure() && env.STAGE != 'x'" }
  - { id: after, run: 'true', needs: [deploy] }
  - { id: tests, spec: own.yaml, needs: [build], if: failure() }
${STAGES}`,
      {
        request: { reports: ['json', 'html', 'junit', 'ctrf'] },
        onEvent: (event) => {
          if (event.type === 'check-finished') shown.push(`${event.check} ${event.outcome.outcome}`);
        },
      },
    );
    const all = [
      'build passed',
      'deploy not-applicable',
      'after passed',
      'one not-applicable',
      'two not-applicable',
    ];
    expect(ends(result)).toEqual(all);
    expect(shown.toSorted()).toEqual(all.toSorted());
    expect(result.verdict.verdict).toBe('go');
    const reason =
      "Step deploy does not apply: its condition env.STAGE == 'day' || failure() && env.STAGE != 'x'";
    expect(result.outcomes[1]?.reason?.message).toBe(`${reason} does not hold.`);
    expect(project.read(`${result.runDir}/run.json`)).toContain(reason);
    for (const report of ['json', 'html', 'junit.xml', 'ctrf.json'])
      expect(project.read(`${result.runDir}/report.${report}`), report).toMatch(/deploy/);
  });

  it('writes the reports that it names besides those of the configuration', async () => {
    project = new Project({
      'line.mjs': 'export const extension = "txt"; export const render = ({ verdict }) => verdict.verdict;',
    });
    const result = await runSteps(`\n  - { id: build, run: 'true' }\n${STAGES}reporters: [./line.mjs]\n`);
    expect(project.read(`${result.runDir}/report.txt`)).toBe('go');
    expect(project.read(`${result.runDir}/report.json`)).toContain('build');
  });

  it('does not run a file twice that a step names and the configuration finds', async () => {
    const spec = (id: string) => `version: 1\nname: ${id}\nchecks:\n  - { id: ${id}, run: 'true' }\n`;
    project = new Project({ 'specs/own.yaml': spec('mine'), 'specs/other.yaml': spec('theirs') });
    const result = await runSteps(`\n  - { id: tests, spec: ./specs/own.yaml }\n${STAGES}`, {
      request: { specs: null },
      config: { specs: ['specs/*.yaml'] },
    });
    expect(ends(result)).toEqual(['mine passed', 'theirs passed']);
    expect(result.findings).toEqual([]);
  });

  it('is followed by whatever it leaves out of T01 to T07', async () => {
    project = new Project({
      'spec.yaml': 'version: 1\nname: s\nchecks:\n  - { id: good, run: "cat made.txt" }\n',
    });
    const result = await runSteps(`\n  - { id: build, run: 'echo 1 > made.txt' }\n`, {
      request: { specs: ['spec.yaml'] },
    });
    expect(ends(result)).toEqual(['build passed', 'good passed']);
    expect(result.manifest.stages).toHaveLength(6);
    expect(result.verdict.verdict).toBe('go');
  });

  it('is told how a step ended only when its contracts were looked at', async () => {
    project = new Project({ 'in.json': '{}' });
    const shown: string[] = [];
    const result = await runSteps(
      `
  - { id: build, run: 'echo {} > out.json', contracts: { outputs: { out.json: { type: array } } } }
  - { id: read, run: 'true', contracts: { inputs: { in.json: { type: array } } } }
${STAGES}`,
      {
        onEvent: (event) => {
          if (event.type === 'check-finished') shown.push(`${event.check} ${event.outcome.outcome}`);
        },
      },
    );
    expect(shown.toSorted()).toEqual(['build failed', 'read failed']);
    expect(JSON.parse(project.read(`${result.runDir}/checks/build/result.json`))).toMatchObject({
      outcome: 'failed',
      reason: { code: 'AX5514' },
    });
  });

  it('does not let a check take the id of a step', async () => {
    project = new Project({
      'spec.yaml': 'version: 1\nname: s\nchecks:\n  - { id: build, run: "false" }\n',
      'own.yaml': 'version: 1\nname: t\nchecks:\n  - { id: Build, run: "false" }\n',
    });
    const result = await runSteps(
      `\n  - { id: build, run: 'true' }\n  - { id: tests, spec: own.yaml, needs: [build] }\n${STAGES}`,
      { request: { specs: ['spec.yaml'] } },
    );
    expect(ends(result)).toEqual(['build passed']);
    expect(result.findings.filter(({ code }) => code === 'AX5520')).toHaveLength(2);
  });

  it('counts a step that runs after the report, too', async () => {
    project = new Project({
      'spec.yaml': 'version: 1\nname: s\nchecks:\n  - { id: good, run: "true", inputs: [] }\n',
    });
    const result = await runSteps(`${STAGES}\n  - { id: notify, run: 'exit 4', needs: [t07] }\n`, {
      request: { specs: ['spec.yaml'] },
    });
    expect(ends(result)).toEqual(['notify failed', 'good passed']);
    expect(result.verdict.verdict).toBe('no-go');
    expect(JSON.parse(project.read(`${result.runDir}/run.json`))).toMatchObject({ verdict: 'no-go' });
    expect(result.manifest.stages.map(({ stage }) => stage)).toEqual([
      'T01',
      'T02',
      'T03',
      'T04',
      'T05',
      'T06',
    ]);
  });
});
