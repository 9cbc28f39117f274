import { expect, it } from 'vitest';
import { startGateScene, tracker } from '../../support/gate-scene.ts';
import { realManifest } from '../../support/real-manifest.ts';

it('G4: for a job of a stranger, whose token is a valid one, nothing is asked of GitHub', async () => {
  const { app, github, post, work, check } = await startGateScene();
  await work.commit('READINESS.md', tracker('Done'));
  await work.branch('change');
  const head = await work.commit('code.txt', 'one', 'change');
  const number = await work.pullRequest('change', 'Code');
  await check(head, ({ status }) => status === 'completed');
  await app.line(({ event }) => event === 'reconciled');

  const before = github.proxy.requests.length;
  const manifest = realManifest(tracker('Done'), true);
  const stranger = { repository: 'elsewhere/else', repository_id: '990001' };
  for (let turn = 0; turn < 20; turn += 1) expect(await post(manifest, stranger)).toBe(404);
  expect(await post(manifest, { ...stranger, repository: 'acme/rocket' })).toBe(404);
  // Nor is it asked where the App is installed for one that it knows.
  expect(await post(manifest, { sha: head, ref: `refs/pull/${number}/merge` })).toBe(202);
  await check(head, ({ conclusion }) => conclusion === 'success');
  const asked = github.proxy.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
  expect(asked.filter((one) => /app\/installations$|installation\/repositories|elsewhere/.test(one))).toEqual(
    [],
  );
  const refusals = app.lines.filter(({ event }) => event === 'result refused');
  expect(refusals.map(({ reason }) => reason)).toEqual(
    Array.from({ length: 21 }, () => 'The App is not installed there.'),
  );
});
