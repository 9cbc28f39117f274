import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtBundle } from '../../support/bundles.ts';
import {
  commitAll,
  git,
  makeProject,
  trackerOf,
  writeFiles,
  type FilesByPath,
} from '../../support/project.ts';
import { runAction, type ActionResult, type ActionRun } from '../../support/runner-harness.ts';

const bundle = builtBundle('action');

interface Pull {
  readonly root: string;
  readonly base: string;
  readonly head: string;
}

/** A repository with a base commit and a head that changes it. */
const pull = (before: FilesByPath, after: FilesByPath): Pull => {
  const root = makeProject(before);
  git(root, 'init', '-q', '-b', 'main');
  const base = commitAll(root, 'base');
  git(root, 'switch', '-q', '-c', 'feature');
  writeFiles(root, after);
  return { root, base, head: commitAll(root, 'head') };
};

const payload = ({ base, head }: Pull, from = 'acme/parcel-desk') => ({
  repository: { full_name: 'acme/parcel-desk' },
  pull_request: {
    number: 7,
    head: { sha: head, repo: { full_name: from } },
    base: { sha: base, ref: 'main' },
  },
});

const verify = (one: Pull, more: Partial<ActionRun> = {}): Promise<ActionResult> =>
  runAction({ bundle, workspace: one.root, eventName: 'pull_request', event: payload(one), ...more });

interface Manifest {
  readonly outcomes: readonly { id: string; outcome: string; changedHere: boolean }[];
  readonly trust: string;
  readonly findings: readonly { code: string }[];
}

const manifestOf = ({ root }: Pull, { outputs }: ActionResult): Manifest =>
  JSON.parse(readFileSync(join(root, outputs['report'] ?? '', '..', 'run.json'), 'utf8')) as Manifest;

const standingsOf = ({ root }: Pull, { outputs }: ActionResult): Record<string, string> => {
  const report = JSON.parse(
    readFileSync(join(root, outputs['report'] ?? '', '..', 'report.json'), 'utf8'),
  ) as {
    verdict: { standings: { item: string; standing: string }[] };
  };
  return Object.fromEntries(report.verdict.standings.map(({ item, standing }) => [item, standing]));
};

const BASE: FilesByPath = {
  'docs/readiness.md': trackerOf([
    { id: 'M-01', verify: 'sh test.sh' },
    { id: 'M-02', verify: 'grep -q ready src.txt' },
    { id: 'M-03', status: 'In Progress', verify: 'test -f later.txt' },
  ]),
  'test.sh': 'test "$(cat src.txt)" = ready\n',
  'src.txt': 'ready\n',
};

const tracker = (rows: Parameters<typeof trackerOf>[0]): FilesByPath => ({
  'docs/readiness.md': trackerOf(rows),
});

describe('a pull request is held to its base', () => {
  it('a command that it weakens does not turn the gate green', async () => {
    const one = pull(BASE, {
      ...tracker([
        { id: 'M-01', verify: 'true' },
        { id: 'M-02', verify: 'true' },
        { id: 'M-03', status: 'In Progress', verify: 'test -f later.txt' },
      ]),
      'src.txt': 'broken\n',
    });
    const result = await verify(one);
    expect(result.exitCode).toBe(1);
    expect(result.outputs['verdict']).toBe('no-go');
    expect(standingsOf(one, result)).toMatchObject({ 'M-01': 'refuted', 'M-02': 'refuted' });
    const outcomes = manifestOf(one, result).outcomes.map(({ id, outcome, changedHere }) => [
      id,
      outcome,
      changedHere,
    ]);
    expect(outcomes).toContainEqual(['M-01.verify', 'failed', false]);
    expect(outcomes).toContainEqual(['M-01.verify.changed-here', 'passed', true]);
  });

  it('a command that it changes runs too, and can add a failure', async () => {
    const one = pull(
      BASE,
      tracker([
        { id: 'M-01', verify: 'sh test.sh && test -f extra.txt' },
        { id: 'M-02', verify: 'grep -q ready src.txt' },
      ]),
    );
    const result = await verify(one);
    expect(result.outputs['verdict']).toBe('no-go');
    expect(standingsOf(one, result)['M-01']).toBe('refuted');
    expect(result.log).toContain('M-01.verify.changed-here');
  });

  it('a new Done whose only checks are its own is not verified', async () => {
    const one = pull(
      BASE,
      tracker([
        { id: 'M-01', verify: 'sh test.sh' },
        { id: 'M-02', verify: 'grep -q ready src.txt' },
        { id: 'M-09', verify: 'test -f src.txt' },
      ]),
    );
    const result = await verify(one);
    expect(standingsOf(one, result)).toMatchObject({ 'M-01': 'verified', 'M-09': 'unproven' });
    expect(result.outputs['verdict']).not.toBe('go');
  });

  it('an item that was in work and is called Done is proven by the check of the base', async () => {
    const one = pull(BASE, {
      ...tracker([
        { id: 'M-01', verify: 'sh test.sh' },
        { id: 'M-02', verify: 'grep -q ready src.txt' },
        { id: 'M-03', status: 'Done', verify: 'test -f later.txt' },
      ]),
      'later.txt': 'x',
    });
    const result = await verify(one);
    expect(standingsOf(one, result)['M-03']).toBe('verified');
    expect(result.exitCode).toBe(0);
  });

  it('waivers, gates and tiers are those of the base', async () => {
    const config = 'version: 1\n';
    const one = pull(
      { ...BASE, '.github/aurora-x.yml': config },
      {
        'src.txt': 'broken\n',
        '.github/aurora-x.yml':
          'version: 1\ngates: [{ name: none, when: { item: [M-03] }, require: not-refuted }]\nwaivers:\n  - { item: M-01, reason: x, approver: "@me", until: 2999-01-01 }\n  - { item: M-02, reason: x, approver: "@me", until: 2999-01-01 }\n',
      },
    );
    const result = await verify(one);
    expect(result.exitCode).toBe(1);
    expect(standingsOf(one, result)).toMatchObject({ 'M-01': 'refuted', 'M-02': 'refuted' });
  });

  it('neither does a tracker that it removes, renames or empties', async () => {
    for (const after of [
      { 'docs/readiness.md': null, 'src.txt': 'broken\n' },
      { 'docs/readiness.md': '# Nothing here\n', 'src.txt': 'broken\n' },
    ]) {
      const one = pull(BASE, after);
      const result = await verify(one);
      expect(result.exitCode).not.toBe(0);
      expect(result.outputs['verdict']).not.toBe('go');
    }
  });

  it('a configuration that it breaks is a mistake, before it is merged', async () => {
    const one = pull(BASE, { '.github/aurora-x.yml': 'version: 1\ngatez: []\n' });
    const result = await verify(one);
    expect(result.exitCode).toBe(2);
    expect(result.annotations[0]?.properties['file']).toBe('.github/aurora-x.yml');
  });

  it('the same holds in a merge queue', async () => {
    const one = pull(BASE, { ...tracker([{ id: 'M-01', verify: 'true' }]), 'src.txt': 'broken\n' });
    const result = await runAction({
      bundle,
      workspace: one.root,
      eventName: 'merge_group',
      event: { merge_group: { base_sha: one.base, head_sha: one.head } },
    });
    expect(result.outputs['verdict']).toBe('no-go');
    expect(standingsOf(one, result)['M-01']).toBe('refuted');
  });
});

describe('the delta', () => {
  it('says what the pull request changes', async () => {
    const one = pull(BASE, { 'src.txt': 'broken\n' });
    const result = await verify(one);
    expect(result.summary).toContain('M-01 verified → refuted');
    expect(result.summary).toContain('M-02 verified → refuted');
    expect(result.summary).not.toContain('M-03 open →');
  });

  it('leaves no second work tree behind, and nothing in the workspace', async () => {
    const one = pull(BASE, { 'src.txt': 'broken\n' });
    await verify(one);
    expect(git(one.root, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(readdirSync(one.root).toSorted()).toEqual([
      '.git',
      'docs',
      'logs',
      'spec_runs',
      'src.txt',
      'test.sh',
    ]);
  });

  it('does not praise a pull request for a build that only the work tree has', async () => {
    const one = pull(
      {
        ...tracker([{ id: 'M-01', verify: 'test -f dist/app && sh test.sh' }]),
        '.gitignore': 'dist\n',
        'src.txt': 'ready\n',
        'test.sh': 'test -s src.txt\n',
      },
      { 'test.sh': 'test -f src.txt\n' },
    );
    writeFiles(one.root, { 'dist/app': 'built' });
    const result = await verify(one);
    expect(standingsOf(one, result)['M-01']).toBe('verified');
    expect(result.summary).not.toContain('Changed since the base');
  });

  it('needs no second run where only the tracker differs', async () => {
    const ran = join(makeProject(), 'ran');
    const rows = [
      { id: 'M-01', verify: `pwd >> ${ran}; sh test.sh` },
      { id: 'M-02', status: 'In Progress', verify: 'grep -q ready src.txt' },
    ];
    const one = pull(
      { ...BASE, ...tracker(rows), '.github/aurora-x.yml': 'version: 1\n' },
      tracker(rows.map((row) => ({ ...row, status: 'Done' }))),
    );
    const result = await verify(one);
    expect(result.summary).toContain('M-02 ready → verified');
    expect(readFileSync(ran, 'utf8')).not.toContain('aurora-base-');
  });

  it('is left out in a dry run and for a shard, and nothing looks changed then', async () => {
    const one = pull(BASE, { 'src.txt': 'broken\n' });
    const result = await verify(one, { inputs: { 'dry-run': 'true' } });
    expect(result.summary).not.toContain('Changed since the base');
  });
});

describe('where the base cannot be had', () => {
  it('a shallow checkout without the base: AX8004, and nothing is green', async () => {
    const one = pull(BASE, { 'later.txt': 'x' });
    const shallow = join(makeProject(), 'clone');
    git(one.root, 'clone', '-q', '--depth=1', `file://${one.root}`, shallow);
    git(shallow, 'remote', 'remove', 'origin');
    const result = await verify({ ...one, root: shallow });
    expect(result.annotations.map(({ properties }) => properties['title'])).toContain('AX8004');
    expect(result.exitCode).toBe(1);
    expect(result.outputs['verdict']).toBe('no-go');
    expect(Object.values(standingsOf({ ...one, root: shallow }, result))).not.toContain('verified');
  });

  it('is fetched where the checkout can', async () => {
    const one = pull(BASE, { 'later.txt': 'x' });
    git(one.root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const shallow = join(makeProject(), 'clone');
    git(one.root, 'clone', '-q', '--depth=1', `file://${one.root}`, shallow);
    const result = await verify({ ...one, root: shallow });
    expect(result.log).not.toContain('AX8004');
    expect(result.outputs['verdict']).toBe('go');
  });

  it('a commit that is no commit is not handed to git', async () => {
    const one = pull(BASE, { 'later.txt': 'x' });
    const result = await verify({ ...one, base: '--upload-pack=touch hacked' });
    expect(result.outputs['verdict']).toBe('no-go');
    expect(existsSync(join(one.root, 'hacked'))).toBe(false);
  });

  it('a base that knows nothing of us: the pull request is held to its own rules, and this is said', async () => {
    const one = pull(
      { 'README.md': '# Hello\n', 'src.txt': 'ready\n', 'test.sh': 'test -s src.txt\n' },
      tracker([{ id: 'M-01', verify: 'sh test.sh' }]),
    );
    const result = await verify(one);
    expect(result.outputs['verdict']).toBe('go');
    expect(result.exitCode).toBe(0);
    expect(manifestOf(one, result).trust).toBe('T0');
    expect(result.annotations).toMatchObject([{ level: 'warning', properties: { title: 'AX8013' } }]);
  });
});

describe('foreign code', () => {
  it('a pull request from a fork is verified with the commands of the base, as T0, and never commented on', async () => {
    const one = pull(BASE, tracker([{ id: 'M-01', verify: 'true' }]));
    const result = await verify(one, {
      event: payload(one, 'mallory/parcel-desk'),
      inputs: { token: 'ghs_readonly_token' },
    });
    expect(manifestOf(one, result).trust).toBe('T0');
    expect(result.log).toMatch(/AX8001 .*comes from a fork/);
    expect(manifestOf(one, result).outcomes.map(({ id }) => id)).toContain('M-01.verify.changed-here');
  });

  it.each([
    ['pull_request_target', (one: Pull): unknown => payload(one, 'mallory/parcel-desk')],
    ['pull_request_target', (): unknown => 'no payload'],
    [
      'workflow_run',
      (): unknown => ({ workflow_run: { head_repository: { full_name: 'mallory/parcel-desk' } } }),
    ],
    ['workflow_run', (): unknown => ({ workflow_run: { head_repository: null } })],
    ['workflow_run', (): unknown => ({})],
    ['issue_comment', (): unknown => ({ issue: { number: 7 } })],
  ])('%s is refused before anything runs (case %#)', async (eventName, event) => {
    const one = pull(BASE, { 'docs/readiness.md': trackerOf([{ id: 'M-01', verify: 'touch ran' }]) });
    const result = await verify(one, { eventName, event: event(one) });
    expect(result.exitCode).toBe(2);
    expect(result.annotations).toMatchObject([{ properties: { title: 'AX8003' } }]);
    expect(existsSync(join(one.root, 'ran'))).toBe(false);
  });

  it('pull_request_target on our own branch runs', async () => {
    const one = pull(BASE, { 'later.txt': 'x' });
    const result = await verify(one, { eventName: 'pull_request_target' });
    expect(result.outputs['verdict']).toBe('go');
  });
});
