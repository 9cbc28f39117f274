import { expect, it } from 'vitest';
import { startGateScene, tracker } from '../../support/gate-scene.ts';
import { until } from '../../support/until.ts';

it('G15: a commit of the merge queue that the App was not told of is found by the resync, and judged by its report', async () => {
  const { work, relay, app, report, check, github } = await startGateScene();
  await work.commit('READINESS.md', tracker('Done'));
  await work.branch('group');
  const group = await work.commit('code.txt', 'two', 'group');
  const ref = `refs/heads/gh-readonly-queue/main/pr-1-${'0'.repeat(40)}`;
  relay.target = null;
  await work.ask('POST', '/git/refs', { ref, sha: group });
  await until(() => relay.attempts.some(({ event }) => event === 'merge_group'));
  // Nor is it delivered again.
  relay.attempts.splice(0);
  relay.target = app.url;
  await report(tracker('Done'), true, { event_name: 'merge_group', sha: group, ref });

  // GitHub says something of the installation as a whole, and everything in it is looked at.
  const repository = await work.ask<object>('GET', '');
  const body = { action: 'edited', repository, installation: { id: github.installationId } };
  await fetch(relay.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-github-event': 'repository' },
    body: JSON.stringify(body),
  });
  expect(await check(group, ({ status }) => status === 'completed')).toMatchObject({ conclusion: 'success' });
});
