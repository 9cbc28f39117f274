import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { startArchiveServer, type ArchiveServer } from '../../support/archive-server.ts';
import type { EndedRun } from '../../support/emulator/additions/workflow-runs.ts';
import { ORIGIN, startGateScene, tracker, type GateScene } from '../../support/gate-scene.ts';
import { pipelineIn } from '../../support/real-manifest.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { zip, zipDirectory } from '../../support/zip.ts';

let scene: GateScene;
let server: ArchiveServer;
let number: number;
let head: string;

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Where a run on a tracker lies. */
const runOn = async (text: string): Promise<string> => {
  const root = temporaryDirectory();
  writeFileSync(join(root, 'READINESS.md'), text);
  writeFileSync(join(root, 'ok'), '');
  await pipelineIn(root);
  return join(root, 'spec_runs');
};

/** What the Action uploads of a run on a tracker. */
const archiveOf = async (text: string, spoil: (root: string) => void = () => {}): Promise<Buffer> => {
  const root = await runOn(text);
  spoil(root);
  return zipDirectory(root);
};

const end = async (archives: readonly Buffer[], more: Partial<EndedRun> = {}): Promise<void> => {
  const artifacts = archives.map((archive, index) => ({
    name: `aurora-x-${index}-attempt-1`,
    url: server.put(archive),
    bytes: archive.length,
    digest: sha256(archive),
  }));
  const run: EndedRun = {
    id: 950,
    event: 'pull_request',
    headSha: head,
    headBranch: 'change',
    artifacts,
    ...more,
  };
  await scene.github.as('acme', 'POST', '/_behind/actions/runs', run);
};

const said = async (event: string) => scene.app.line((line) => line['event'] === event);

beforeEach(async () => {
  [scene, server] = await Promise.all([startGateScene(), startArchiveServer()]);
  const { work, github } = scene;
  await github.as('acme', 'PUT', '/repos/acme/rocket/collaborators/mona', { permission: 'maintain' });
  await work.commit('READINESS.md', tracker('Planned'));
  await work.branch('change');
  head = await work.commit('READINESS.md', tracker('Done'), 'change');
  number = await work.pullRequest('change', 'It is done');
  const review = { event: 'APPROVE', commit_id: head, body: '' };
  await github.as('mona', 'POST', `/repos/acme/rocket/pulls/${number}/reviews`, review);
  // Once somebody has reported, a head that was not judged yet waits for its own report.
  await scene.check(head, ({ status }) => status === 'completed');
});

describe('the artifact of a run', () => {
  it('of the own branch is said of its commit, and is not verified (T1)', async () => {
    await end([await archiveOf(tracker('Done'))]);
    const check = await scene.check(head, ({ conclusion }) => conclusion === 'action_required');
    expect(check.output.title).toContain('not verified');
    expect(server.tokens).toBe(0);
  });

  it('is found by the resync when nobody told the App that the run ended', async () => {
    await end([await archiveOf(tracker('Done'))], { silent: true });
    await scene.work.commit('NOTES.md', 'A push to main has every open pull request looked at.');
    const check = await scene.check(head, ({ conclusion }) => conclusion === 'action_required');
    expect(check.output.title).toContain('not verified');
  });

  it('of a merge group concludes the check of its commit', async () => {
    const { work, report, check } = scene;
    await report(tracker('Done'), true, { sha: head, ref: `refs/pull/${number}/merge` });
    await check(head, ({ conclusion }) => conclusion === 'success');
    await work.branch('group');
    const group = await work.commit('READINESS.md', tracker('Done'), 'group');
    const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${'0'.repeat(40)}`;
    await work.ask('POST', '/git/refs', { ref, sha: group });
    await check(group, ({ output }) => output.title.startsWith('Waiting'));
    await end([await archiveOf(tracker('Done'))], { event: 'merge_group', headSha: group, headBranch: ref });
    const shown = await check(group, ({ status }) => status === 'completed');
    expect(shown).toMatchObject({ conclusion: 'action_required' });
    expect(shown.output.title).toContain('not verified');
  });

  it('of a fork is said to be reported (T0)', async () => {
    await end([await archiveOf(tracker('Done'))], { fromFork: true });
    await said('result kept');
    const check = await scene.check(head, ({ conclusion }) => conclusion === 'action_required');
    expect(JSON.stringify(check.output)).toContain('trust T0: reported, not verified');
  });

  it('G4: of a run that the repository does not have, or of another commit, says nothing of this one', async () => {
    await end([await archiveOf(tracker('Done'))], { headSha: 'b'.repeat(40) });
    await said('result kept');
    const check = await scene.check(head, ({ status }) => status === 'completed');
    expect(check.conclusion).toBe('failure');
  });

  it('I1: is rejected when a byte of it is another one, and the log says which file', async () => {
    const spoil = (root: string): void => {
      const found = spawnSync('find', [root, '-name', 'result.json']).stdout.toString().trim().split('\n');
      writeFileSync(found[0] ?? '', '{}');
    };
    await end([await archiveOf(tracker('Done'), spoil)]);
    expect((await said('result rejected'))['because']).toContain('result.json');
  });

  it('G6: is rejected with what was reported when the two are not the same', async () => {
    const claims = { sha: head, ref: `refs/pull/${number}/merge`, run_id: '950', aud: ORIGIN };
    await scene.report(tracker('Done'), true, claims);
    await scene.check(head, ({ conclusion }) => conclusion === 'success');
    await end([await archiveOf(tracker('Done'))]);
    expect((await said('result rejected'))['because']).toMatch(
      /is in no artifact of the run; what was reported/,
    );
    await scene.check(head, ({ conclusion }) => conclusion === 'failure');
  });

  it('G6: is refused by name in the verdict when it is not the archive that its job uploaded, byte for byte', async () => {
    const root = await runOn(tracker('Done'));
    const uploaded = zipDirectory(root);
    // The same run, in another archive.
    writeFileSync(join(root, 'more.txt'), 'a file beside the run');
    const replaced = zipDirectory(root);
    const [file = ''] = globSync('*/*/run.json', { cwd: root });
    const manifest = readFileSync(join(root, file), 'utf8');
    const claims = { sha: head, ref: `refs/pull/${number}/merge`, aud: ORIGIN };
    const post = async (run: string, artifact: string, attempt = '1') =>
      scene.post(manifest, { ...claims, run_id: run, run_attempt: attempt }, artifact);

    expect(await post('949', 'no digest')).toBe(400);
    expect(await post('950', sha256(uploaded))).toBe(202);
    await scene.check(head, ({ conclusion }) => conclusion === 'success');
    await end([replaced]);
    const refused = await scene.check(head, ({ conclusion }) => conclusion === 'failure');
    expect(refused.output.summary).toContain('AX8335');
    expect(refused.output.summary).toContain(`its sha256 is ${sha256(replaced)} instead of`);
    expect(await post('950', sha256(replaced))).toBe(409);

    // All its jobs run again under the same number, and nothing is said of the first time any more.
    expect(await post('950', sha256(uploaded), '2')).toBe(202);
    const believed = await scene.check(head, ({ conclusion }) => conclusion === 'success');
    expect(believed.output.summary).not.toContain('AX8335');
  }, 120_000);

  it('G6: counts for nothing where the job that was to report it refused it', async () => {
    const claims = { sha: head, ref: `refs/pull/${number}/merge`, aud: ORIGIN, run_id: '950' };
    expect(await scene.post(JSON.stringify({ refused: 'not a code' }), claims)).toBe(422);
    expect(await scene.post(JSON.stringify({ refused: 'AX8017' }), claims)).toBe(202);
    const refused = await scene.check(head, ({ output }) => output.summary.includes('AX8335'));
    expect(refused).toMatchObject({ conclusion: 'failure' });
    expect(refused.output.summary).toContain('the job that was to report it refused it (AX8017)');
    await end([await archiveOf(tracker('Done'))]);
    expect((await said('result rejected'))['because']).toBe('the run was refused before');
    expect((await scene.check(head, ({ status }) => status === 'completed')).conclusion).toBe('failure');
  }, 120_000);

  it('G6: is rejected when it is not what GitHub says was uploaded', async () => {
    const archive = await archiveOf(tracker('Done'));
    const [name, digest] = ['aurora-x-attempt-1', 'b'.repeat(64)];
    await end([], { artifacts: [{ name, digest, url: server.put(archive), bytes: archive.length }] });
    expect((await said('result rejected'))['because']).toContain(`and GitHub says ${digest}`);
  });

  it('G6: is rejected when two have one name', async () => {
    const archive = await archiveOf(tracker('Done'));
    const same = { name: 'aurora-x-attempt-1', url: server.put(archive), bytes: archive.length };
    await end([], { artifacts: [same, same] });
    expect((await said('result rejected'))['because']).toBe('two artifacts are called aurora-x-attempt-1');
  });

  it('G7: is rejected when it is hostile, and the App goes on', async () => {
    await end([zip([{ name: '../../run.json', content: '{}' }])]);
    expect((await said('result rejected'))['because']).toContain('does not stay in its directory');
    await end([await archiveOf(tracker('Done'))], { id: 951 });
    await scene.check(head, ({ conclusion }) => conclusion === 'action_required');
  });
});
