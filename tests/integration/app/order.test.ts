import { expect, it } from 'vitest';
import { startGateScene, tracker } from '../../support/gate-scene.ts';
import { until } from '../../support/until.ts';

/** What happens to each pull request, in the orders in which it is told. The last one loses all but one. */
const ORDERS = [[0, 1, 2, 3], [3, 1, 2, 0], [1]] as const;

it('A14: pull requests come to the same in whatever order their events are told, and with some of them lost', async () => {
  const { relay, app, work, check, ours } = await startGateScene();
  await work.commit('READINESS.md', tracker('Planned'));
  // From here on nobody hears of anything.
  relay.target = null;
  const pulls = [];
  const toldOf = (number: number) =>
    relay.attempts.filter(
      ({ event, body }) => event === 'pull_request' && body.includes(`"number":${number},`),
    );
  for (const nth of ORDERS.keys()) {
    const branch = `change-${nth}`;
    await work.branch(branch);
    await work.commit('READINESS.md', tracker('In progress'), branch);
    const number = await work.pullRequest(branch, `Change ${nth}`);
    const head = await work.commit('READINESS.md', tracker('Done'), branch);
    // The relay looks for the pull request of a push, which has to be open then.
    await until(() => toldOf(number).length === 2);
    for (const [before, state] of ['closed', 'open'].entries()) {
      await work.ask('PATCH', `/pulls/${number}`, { state });
      await until(() => toldOf(number).length === 3 + before);
    }
    pulls.push({ number, head });
  }
  relay.target = app.url;
  for (const [nth, { number }] of pulls.entries()) {
    const told = toldOf(number);
    expect(told.map(({ body }) => /"action":"(\w+)"/.exec(body)?.[1])).toEqual([
      'opened',
      'synchronize',
      'closed',
      'reopened',
    ]);
    for (const at of ORDERS[nth] ?? [])
      await fetch(`${relay.url}attempts/${told[at]?.id}`, { method: 'POST' });
  }
  const outcomes = [];
  for (const { number, head } of pulls) {
    const done = await check(head, ({ status }) => status === 'completed');
    const [comment = '', ...more] = await until(async () => {
      const said = await ours(number);
      return said.length > 0 && said;
    });
    expect(more).toEqual([]);
    outcomes.push([done.conclusion, done.output.title, /"hash":"\w+"/.exec(comment)?.[0]]);
  }
  expect(outcomes[0]?.[0]).toBe('failure');
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
});
