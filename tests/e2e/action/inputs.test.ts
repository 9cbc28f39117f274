import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { builtBundle } from '../../support/bundles.ts';
import { makeProject, trackerOf } from '../../support/project.ts';
import { runAction } from '../../support/runner-harness.ts';

const bundle = builtBundle('action');
const workspace = makeProject({
  'readiness.md': trackerOf([{ id: 'M-01', verify: 'test -f readiness.md' }]),
});
const run = (
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>> = {},
) => runAction({ bundle, workspace, inputs, env });

describe('inputs', () => {
  it('names each wrong one with its value and the fix, all at once', async () => {
    const result = await run({
      command: 'pipelin',
      shard: '4/3',
      resume: 'yes',
      'dry-run': 'maybe',
      'fail-on': 'error',
      comment: 'always',
      'artifact-name': 'a/b',
      'retention-days': '0x10',
      'app-url': 'http://aurora.example.com',
    });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.map(({ message }) => message)).toEqual([
      'input command is "pipelin"; use one of pipeline, spec, orchestrate, plan, gate, merge, report, sync',
      'input shard is "4/3"; use i/n with 1 ≤ i ≤ n ≤ 256, such as 2/3',
      'input resume is "yes"; use one of auto, never',
      'input dry-run is "maybe"; use true or false',
      'input fail-on is "error"; use one of no-go, conditional, never',
      'input comment is "always"; use one of auto, never',
      'input artifact-name is "a/b"; leave out the characters " < > | * ? : \\ /',
      'input retention-days is "0x10"; use a whole number from 1 to 90',
      'input app-url is "http://aurora.example.com"; use an https address, such as https://aurora.example.com',
    ]);
    expect(result.annotations.every(({ properties }) => properties['title'] === 'AX8002')).toBe(true);
    expect(result.summary).toContain('Aurora-X did not start');
    expect(result.summary.match(/^- /gm)).toHaveLength(9);
  });

  it.each([
    [{ command: 'plan', shard: '2/3' }, 'the number of shards'],
    [{ command: 'plan', shard: '257' }, 'the number of shards'],
    [{ command: 'merge', shard: '1/3' }, 'leave it out'],
    [{ command: 'spec' }, 'input spec is empty'],
  ])('knows what belongs to which command: %j', async (inputs, why) => {
    const result = await run(inputs);
    expect(result.exitCode).toBe(2);
    expect(result.annotations[0]?.message).toContain(why);
  });

  it('a value cannot become a command of the runner', async () => {
    const result = await run({ command: 'x\n::set-output name=verdict::go\n##[add-mask]go' });
    expect(result.exitCode).toBe(2);
    expect(new Set(result.commands)).toEqual(new Set(['error']));
  });

  it('takes true in the three spellings of YAML, and absolute paths of the workspace', async () => {
    const result = await run({ 'dry-run': 'True', tracker: join(workspace, 'readiness.md') });
    expect(result.annotations.filter(({ properties }) => properties['title'] === 'AX8002')).toEqual([]);
    expect(result.outputs['verdict']).toBe('no-go');
  });

  it('a missing tracker, spec or configuration is said at once, each by its name', async () => {
    const result = await run({
      tracker: 'docs/none.md\nreadiness.md',
      spec: 'none.yaml',
      config: 'none.yml',
    });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.map(({ message }) => message.split(' ')[0])).toEqual([
      'docs/none.md',
      'none.yaml',
      'none.yml',
    ]);
    expect(result.annotations[0]?.message).toContain('actions/checkout');
  });

  it('a workspace with nothing of ours is a mistake of use, not a verdict', async () => {
    const result = await runAction({ bundle, workspace: makeProject({ 'README.md': '# Hello\n' }) });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.map(({ properties }) => properties['title'])).toContain('AX5505');
  });

  it('plan needs no checkout', async () => {
    const result = await runAction({
      bundle,
      workspace: makeProject(),
      inputs: { command: 'plan', shard: '2', tracker: 'x.md' },
    });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['matrix']).toBe('{"shard":["1/2","2/2"]}');
  });
});

describe('the bundle', () => {
  it('starts small: the first file is at most 150 kB, and only it is loaded to find a mistake', () => {
    expect(statSync(bundle).size).toBeLessThan(150_000);
    expect(readFileSync(bundle, 'utf8')).not.toMatch(/webpackMissingModule/);
  });

  it('is an ES module of its own, whatever lies above it', () => {
    expect(JSON.parse(readFileSync(join(dirname(bundle), 'package.json'), 'utf8'))).toEqual({
      type: 'module',
    });
  });

  it('runs on Node 24, and declares every input that it reads', () => {
    const { inputs, runs } = parse(readFileSync('action.yml', 'utf8')) as {
      inputs: Record<string, { default?: string }>;
      runs: { using: string; main: string };
    };
    expect(runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
    const source = readFileSync('src/entrypoints/action/inputs.ts', 'utf8');
    const read = [...source.matchAll(/(?:raw|paths|flag|oneOf)\('([a-z-]+)'/g)].map(([, name]) => name);
    expect([...new Set(read)].toSorted()).toEqual(Object.keys(inputs).toSorted());
  });
});
