import { expect, it } from 'vitest';
import { AT, startGateScene } from '../../support/gate-scene.ts';
import { until } from '../../support/until.ts';

/** A tracker whose item is proven by a file, and no command. */
const proven = (status: string): string =>
  [
    '| ID | Priority | Title | Owner | Target | Status | Evidence |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| M-1 | P0 | Runbook | @mona | 2026-W48 | ${status} | \`docs/runbook.md\` |`,
    '',
  ].join('\n');

it('a tracker whose items are proven by files needs no job: the App looks at the commit itself (T3)', async () => {
  const scene = await startGateScene();
  const { work, check, github } = scene;
  await work.commit('READINESS.md', proven('Done'));
  await work.branch('change');
  const empty = await work.commit('docs/other.md', 'nothing', 'change');
  await work.pullRequest('change', 'The runbook');
  const missing = await check(empty, ({ status }) => status === 'completed');
  expect(missing).toMatchObject({ conclusion: 'failure' });
  expect(missing.output.summary).toContain('docs/runbook.md');

  const head = await work.commit('docs/runbook.md', 'Turn it off and on again.', 'change');
  const shown = await check(head, ({ status }) => status === 'completed');
  expect(shown).toMatchObject({ conclusion: 'success', output: { title: 'Go · 100 % ready' } });
  expect(shown.output.summary).toContain('trust T3');
  // Whether it is there its tree says: the file itself was not asked for.
  const read = github.proxy.requests.filter(({ path }) => path.includes('runbook'));
  expect(read.filter(({ method, path }) => method === 'GET' && path.startsWith(AT))).toEqual([]);

  // On main it closes the issue, which the claim alone did not.
  const states = async () =>
    (await work.issues())
      .filter(({ title }) => !title.startsWith('Readiness report'))
      .map(({ state }) => state);
  await until(async () => (await states()).join() === 'open');
  await work.commit('docs/runbook.md', 'Turn it off and on again.');
  await until(async () => (await states()).join() === 'closed');
});

it('what a job may make is not missed: beside commands only what is there counts, and what has to run did not', async () => {
  const { work, check } = await startGateScene();
  await work.commit(
    'READINESS.md',
    [
      '| ID | Priority | Title | Owner | Target | Status | Evidence | Verify Command |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| M-1 | P0 | Runbook | @mona | 2026-W48 | Done | `docs/runbook.md` | |',
      '| M-2 | P0 | Built | @mona | 2026-W48 | Done | `out/app.js` | |',
      '| M-3 | P0 | Tested | @mona | 2026-W48 | Done | | `test -f ok` |',
      '',
    ].join('\n'),
  );
  await work.branch('change');
  const head = await work.commit('docs/runbook.md', 'Turn it off and on again.', 'change');
  await work.pullRequest('change', 'The runbook');
  const shown = await check(head, ({ status }) => status === 'completed');
  expect(shown.conclusion).toBe('failure');
  expect(shown.output.title).not.toContain('M-1');
  expect(shown.output.title).toMatch(/M-2.*M-3/);
  expect(shown.output.summary).not.toMatch(/refuted/i);
});
