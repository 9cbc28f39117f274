import { expect, it } from 'vitest';
import { openCourt, TRACKERS } from '../support/simulation/evidence.ts';
import { emitPull, type HubEvent } from '../support/simulation/hub.ts';
import type { Around } from '../support/simulation/people.ts';
import { comeToRest, openWorld, run } from '../support/simulation/simulate.ts';

const court = openCourt();

const permutations = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.length <= 1
    ? [all]
    : all.flatMap((one, at) => permutations(all.toSpliced(at, 1)).map((rest) => [one, ...rest]));

/** What people see at GitHub in the end. The number of a run says when it was judged, and nothing else does. */
const seen = ({ hub }: Around): unknown => ({
  checks: [...hub.pulls.values()].map(({ headSha }) => {
    const check = hub.checks.findLast(({ run: { headSha: sha } }) => sha === headSha);
    return [headSha, check?.run.status, check?.run.conclusion];
  }),
  comments: hub.comments.map(({ issue, body }) => [issue, /"hash":"\w+"/.exec(body)?.[0]]),
  issues: hub.issues.map(({ title, state, body, labels, author }) => [title, state, body, labels, author]),
});

/** The events of one object, each delivered or not by the bits of a number, in an order, with work in between. */
const outcomeOf = async (
  happen: (around: Around) => Promise<void>,
  orderOf: (events: readonly HubEvent[]) => readonly HubEvent[],
  gaps: number,
): Promise<unknown> => {
  const around = await openWorld({ seed: 1, court });
  Object.assign(around.weather, { loss: 0, limits: 0, lagMs: 0, paceMs: 1_000 });
  try {
    await happen(around);
    const [replica] = around.replicas;
    const order = orderOf(around.hub.events.splice(0));
    for (const [at, event] of order.entries()) {
      if ((gaps >> at) % 2 === 1) continue;
      void replica?.receive(event);
      await run(around, 5 * (at + 1));
    }
    await comeToRest(around);
    expect(around.watch.broken).toEqual([]);
    return seen(around);
  } finally {
    await around.store.close();
  }
};

/** Opened, pushed to, closed and opened again: what is judged is what is there when somebody looks. */
const lifeOfPull = async ({ hub, replicas: [replica] }: Around): Promise<void> => {
  const pull = { number: hub.next(), headSha: hub.commit(TRACKERS[1]), open: true };
  hub.pulls.set(pull.number, pull);
  emitPull(hub, 'opened', pull);
  pull.headSha = hub.commit(TRACKERS[2]);
  emitPull(hub, 'synchronize', pull);
  emitPull(hub, 'closed', pull);
  emitPull(hub, 'reopened', pull);
  void replica?.report(pull.headSha, pull.number, { passed: true, trust: 'T2' }, 1);
};

/** Its issue is made, then people rename, close and reopen it, and the tracker moves on. */
const lifeOfIssue = async (around: Around): Promise<void> => {
  const { hub, replicas } = around;
  hub.emit('push', { ref: 'refs/heads/main' });
  for (const event of hub.events.splice(0)) void replicas[0]?.receive(event);
  while (hub.issues.length < 2) await run(around, 20);
  const [issue] = hub.issues;
  if (issue === undefined) throw new Error('it was made');
  issue.body = `Said by people.\n\n${issue.body}`;
  hub.emit('issues', { action: 'edited', issue: { number: issue.number } });
  issue.state = 'closed';
  hub.emit('issues', { action: 'closed', issue: { number: issue.number } });
  issue.state = 'open';
  hub.emit('issues', { action: 'reopened', issue: { number: issue.number } });
  hub.main = hub.commit(TRACKERS[2]);
  hub.emit('push', { ref: 'refs/heads/main' });
};

it.each([
  ['a pull request', lifeOfPull],
  ['an issue', lifeOfIssue],
] as const)(
  'A14: %s comes to the same in every order of its events, with any of them lost',
  async (_, life) => {
    const orders = permutations([0, 1, 2, 3]);
    const expected = await outcomeOf(life, (events) => events, 0);
    expect(JSON.stringify(expected)).toMatch(/"completed","success"|Works well/);
    for (const [nth, order] of orders.entries())
      // Every order with none lost and with some; over all of them each subset is lost.
      for (const gaps of [0, (nth % 15) + 1]) {
        const ordered = (events: readonly HubEvent[]) => order.flatMap((at) => events[at] ?? []);
        expect(await outcomeOf(life, ordered, gaps), `${order.join()} without ${gaps}`).toEqual(expected);
      }
  },
);
