import { expect, it } from 'vitest';
import { AT, startGateScene, tracker } from '../../support/gate-scene.ts';
import { until } from '../../support/until.ts';

interface Commit {
  readonly sha: string;
  readonly tree: { readonly sha: string };
}

it('G4: what was reported of the trial merge of an older head says nothing of the one that was pushed since', async () => {
  const { github, work, report, check, reactions } = await startGateScene();
  const main = await work.commit('READINESS.md', tracker('Done'));
  await work.branch('change');
  const good = await work.commit('code.txt', 'good', 'change');
  const number = await work.pullRequest('change', 'Code');
  const { tree } = await work.ask<Commit>('GET', `/git/commits/${good}`);
  const parents = [main, good];
  const { sha } = await work.ask<Commit>('POST', '/git/commits', {
    message: 'Merge',
    tree: tree.sha,
    parents,
  });
  const asMerged = async () => {
    const body = { ...(await work.ask<object>('GET', `/pulls/${number}`)), merge_commit_sha: sha };
    github.proxy.fault = ({ method, path }) =>
      method === 'GET' && path === `${AT}/pulls/${number}` ? { kind: 'answer', status: 200, body } : null;
  };
  await asMerged();
  await report(tracker('Done'), true, { ref: `refs/pull/${number}/merge`, sha });
  await check(good, ({ conclusion }) => conclusion === 'success');

  github.proxy.fault = () => null;
  const bad = await work.commit('code.txt', 'bad', 'change');
  await asMerged();
  const asked = await work.ask<{ id: number }>('POST', `/issues/${number}/comments`, {
    body: '/aurora recheck',
  });
  await until(async () => (await reactions(asked.id)).join() === 'eyes,+1');
  const { conclusion } = await check(bad, ({ status }) => status === 'completed' || status === 'in_progress');
  expect(conclusion).not.toBe('success');
});
