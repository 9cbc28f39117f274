import { expect, it } from 'vitest';
import { PRIVATE_WORKFLOW, privateWorkflow } from '../../../src/application/init/hardened-workflow.ts';
import { startGateScene, tracker } from '../../support/gate-scene.ts';

it('a private repository goes green by its own copy of the workflow, at the commit that the App trusts (T2)', async () => {
  let copied = '';
  const { work, report, check } = await startGateScene(async (repository) => {
    copied = await repository.commit(PRIVATE_WORKFLOW, privateWorkflow());
    return { AURORA_TRUSTED_WORKFLOWS: `acme/rocket/${PRIVATE_WORKFLOW}@${copied}` };
  });
  await work.commit('READINESS.md', tracker('Done'));
  await work.branch('change');
  const head = await work.commit('code.txt', 'one', 'change');
  const number = await work.pullRequest('change', 'Code');
  await check(head, ({ status }) => status === 'completed');
  const of = (sha: string, ref: string) => ({
    sha: head,
    ref: `refs/pull/${number}/merge`,
    job_workflow_ref: `acme/rocket/${PRIVATE_WORKFLOW}@${ref}`,
    job_workflow_sha: sha,
  });

  // Called by its path alone it is that of the pull request, whatever that has made of it.
  await report(tracker('Done'), true, of(head, `refs/pull/${number}/merge`));
  const said = await check(head, ({ conclusion }) => conclusion === 'action_required');
  expect(said.output.title).toContain('not verified');

  await report(tracker('Done'), true, of(copied, copied));
  const proven = await check(head, ({ conclusion }) => conclusion === 'success');
  expect(proven.output.summary).toContain('trust T2');
});
