import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readAction } from '../../scripts/generate/action.ts';
import { privateCaller, privateWorkflow } from '../../src/application/init/hardened-workflow.ts';
import { workflowTemplate } from '../../src/application/init/templates.ts';
import { readInputs } from '../../src/entrypoints/action/inputs.ts';
import { actionProblems, workflowProblems } from './github-parser.ts';
import { breaches } from './workflow-rules.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);

describe.each(workflows)('%s', (path) => {
  it("passes GitHub's own parser", () => {
    expect(workflowProblems(read(path), path)).toEqual([]);
  });

  it('keeps to the rules: pinned, least permissions, no injection, no token left behind, bounded', () => {
    expect(breaches(read(path))).toEqual([]);
  });
});

describe('the rules', () => {
  const good = `on: push
permissions: {}
jobs:
  a:
    timeout-minutes: 5
    permissions: { contents: read }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: echo "$TITLE"
        env: { TITLE: '\${{ github.event.head_commit.message }}' }
`;

  it('let a careful workflow through', () => {
    expect(breaches(good)).toEqual([]);
    expect(workflowProblems(good, 'good.yml')).toEqual([]);
  });

  it.each([
    ['a tag instead of a commit', good.replace(/@[0-9a-f]{40} # v7.0.1/, '@v7')],
    ['a commit without its version', good.replace(' # v7.0.1', '')],
    ['an expression in a script', good.replace('echo "$TITLE"', 'echo "${{ github.head_ref }}"')],
    ['credentials that stay', good.replace('persist-credentials: false', 'fetch-depth: 0')],
    ['permissions for everything', good.replace('permissions: {}', 'permissions: write-all')],
    ['a job without permissions', good.replace('    permissions: { contents: read }\n', '')],
    ['a job without an end', good.replace('    timeout-minutes: 5\n', '')],
    ['an event with secrets for everybody', good.replace('on: push', 'on: pull_request_target')],
  ])('catch %s', (_what, text) => {
    expect(breaches(text)).toHaveLength(1);
  });

  it('and the parser catches a key that does not exist', () => {
    expect(workflowProblems(good.replace('runs-on', 'run-on'), 'bad.yml')).not.toEqual([]);
  });
});

describe('action.yml', () => {
  it("passes GitHub's own parser, which knows a wrong key when it sees one", () => {
    expect(actionProblems(read('action.yml'), 'action.yml')).toEqual([]);
    expect(actionProblems(`${read('action.yml')}\nbogus: 1\n`, 'action.yml')).not.toEqual([]);
  });

  it('has defaults that the Action accepts', () => {
    const { inputs } = readAction(read('action.yml'));
    const env = Object.fromEntries(
      Object.entries(inputs).map(([name, one]) => [`INPUT_${name.toUpperCase()}`, one.default ?? '']),
    );
    expect(readInputs(env, root).problems).toEqual([]);
  });

  it('runs a file that the build makes', () => {
    const { runs } = z
      .object({ runs: z.object({ main: z.string(), using: z.literal('node24') }) })
      .parse(parse(read('action.yml')));
    expect(existsSync(join(root, runs.main.replace('dist/', 'src/entrypoints/').replace('.js', '.ts')))).toBe(
      true,
    );
  });
});

describe('the workflow that init writes', () => {
  it("passes GitHub's own parser and leaves no token behind", () => {
    const text = workflowTemplate('main');
    expect(workflowProblems(text, 'readiness.yml')).toEqual([]);
    expect(text).toContain('persist-credentials: false');
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });
});

describe.each([
  ['the copy for a private repository', privateWorkflow()],
  ['the workflow that calls it', privateCaller('main')],
])('%s', (_what, text) => {
  it("passes GitHub's own parser", () => {
    expect(workflowProblems(text, 'aurora-x.yml')).toEqual([]);
  });

  it('keeps to the rules of our own', () => {
    expect(breaches(text)).toEqual([]);
  });
});

describe('issue forms', () => {
  const element = z.strictObject({
    type: z.enum(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']),
    id: z
      .string()
      .regex(/^[\w-]+$/)
      .optional(),
    attributes: z.looseObject({ label: z.string().optional(), value: z.string().optional() }),
    validations: z.strictObject({ required: z.boolean() }).optional(),
  });
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    title: z.string().optional(),
    labels: z.array(z.string()).optional(),
    body: z.array(element).min(1),
  });
  const labelsOf = (name: string): string[] =>
    form
      .parse(parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)))
      .body.flatMap(({ attributes }) => attributes.label ?? []);

  it.each([
    ['task', ['Summary', 'Acceptance Criteria', 'Notes']],
    ['bug', ['Steps to Reproduce', 'Expected', 'Actual', 'Artifacts / Logs']],
    ['feature', ['Problem', 'Proposal', 'Risks / Open Questions']],
  ])('%s asks for what the roadmap named', (name, wanted) => {
    expect(labelsOf(name)).toEqual(expect.arrayContaining(wanted));
  });

  it.each(['task', 'bug', 'feature'])(
    '%s has a label wherever something is filled in, and ids only once',
    (name) => {
      const { body } = form.parse(parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)));
      const fields = body.filter(({ type }) => type !== 'markdown');
      expect(fields.every(({ attributes }) => attributes.label !== undefined)).toBe(true);
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    },
  );
});
