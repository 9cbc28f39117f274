import { endLeases } from '../../../src/adapters/database/open-embedded.ts';
import { readSection } from '../../../src/domain/reconcile/marker.ts';
import { TRACKERS } from './evidence.ts';
import { emitPull, type HubPull } from './hub.ts';
import { startReplica, type Replica, type World } from './replica.ts';

/** The world around the App: people, jobs, GitHub's deliveries, and what kills machines. */
export interface Around extends World {
  readonly replicas: Replica[];
  /** A number for the next replica, run of a workflow, and so on. */
  readonly count: () => number;
}

type Deed = (around: Around) => void;

const some = <T>({ random }: World, all: readonly T[]): T | null => all[random.below(all.length)] ?? null;

const openPulls = ({ hub }: World): readonly HubPull[] => [...hub.pulls.values()].filter(({ open }) => open);

const living = (around: Around): readonly Replica[] => around.replicas.filter(({ process }) => process.alive);

const tracker = ({ random }: World): string => random.pick(TRACKERS);

const open: Deed = (around) => {
  const { hub } = around;
  const pull = { number: hub.next(), headSha: hub.commit(tracker(around)), open: true };
  hub.pulls.set(pull.number, pull);
  emitPull(hub, 'opened', pull);
};

const push: Deed = (around) => {
  const pull = some(around, openPulls(around));
  if (pull === null) return open(around);
  pull.headSha = around.hub.commit(tracker(around));
  emitPull(around.hub, 'synchronize', pull);
};

const close: Deed = (around) => {
  const pull = some(around, openPulls(around));
  if (pull === null) return;
  pull.open = false;
  emitPull(around.hub, 'closed', pull);
};

const pushMain: Deed = (around) => {
  around.hub.main = around.hub.commit(tracker(around));
  around.hub.emit('push', { ref: 'refs/heads/main' });
};

/** A job reports of a head, of one that was left, or of the default branch. */
const report: Deed = (around) => {
  const { hub, random, count } = around;
  const pull = random.chance(0.7) ? some(around, [...hub.pulls.values()]) : null;
  const sha = pull === null ? hub.main : pull.headSha;
  const trust = random.pick(['T1', 'T2', 'T2'] as const);
  const evidence = { passed: random.chance(0.6), trust };
  void some(around, living(around))?.report(sha, pull?.number ?? null, evidence, count());
};

const edit: Deed = (around) => {
  const { hub, random } = around;
  const issue = some(around, hub.issues);
  if (issue === null) return;
  if (random.chance(0.5)) issue.state = issue.state === 'open' ? 'closed' : 'open';
  else issue.body = `Said by people.\n\n${issue.body}`;
  hub.emit('issues', { action: 'edited', issue: { number: issue.number } });
};

/** Somebody pastes what we wrote into a comment of his own, or takes ours away. */
const meddle: Deed = (around) => {
  const { hub, random, watch } = around;
  const comment = some(around, hub.comments);
  if (comment === null) return;
  if (random.chance(0.5)) {
    hub.comments.splice(hub.comments.indexOf(comment), 1);
    return watch.removed(comment.id);
  }
  const issue = some(around, hub.issues);
  hub.comments.push({ ...comment, id: hub.next(), author: 'mallory', madeAt: 0 });
  if (issue && readSection(issue.body) !== null)
    hub.issues.push({ ...issue, number: hub.next(), author: 'mallory', blockedBy: new Set() });
};

const rename: Deed = ({ hub, count }) => {
  hub.name = `acme/rocket-${count()}`;
  hub.emit('repository', { action: 'renamed' });
};

/** In any order, more than once, or never. */
export const deliver: Deed = (around) => {
  const { hub, random } = around;
  const event = some(around, hub.events);
  if (event === null) return;
  const fate = random.below(10);
  if (fate < 7) hub.events.splice(hub.events.indexOf(event), 1);
  // Dropped: nobody hears of it.
  if (fate === 0) return;
  void some(around, living(around))?.receive(event);
};

/** It is dead from one moment to the next, and another takes its place. */
const kill: Deed = (around) => {
  const victim = some(around, living(around));
  if (victim === null) return;
  victim.process.alive = false;
  around.scheduler.note(`${victim.process.name} dies`);
  around.replicas.push(startReplica(around, `r${around.count()}`));
};

/** The only App of an embedded store starts again: whose leases those were is dead, so they are over at once. */
const restart: Deed = (around) => {
  const { scheduler, store, watch } = around;
  for (const { process } of living(around)) process.alive = false;
  scheduler.note('all die, and one starts again');
  void scheduler.whole(async () => {
    await endLeases(store);
    watch.released();
  });
  for (let replica = 0; replica < 2; replica += 1)
    around.replicas.push(startReplica(around, `r${around.count()}`));
};

/** Its machine stands still, for longer than a lease perhaps. */
const freeze: Deed = (around) => {
  const { scheduler, random } = around;
  const victim = some(around, living(around));
  if (victim === null) return;
  victim.process.frozenUntil = scheduler.now() + random.below(150_000);
  scheduler.note(`${victim.process.name} freezes`);
};

const DEEDS: readonly (readonly [number, Deed])[] = [
  [3, open],
  [5, push],
  [1, close],
  [3, pushMain],
  [7, report],
  [2, edit],
  [1, meddle],
  [1, rename],
  [14, deliver],
  [3, kill],
  [1, restart],
  [2, freeze],
];

/** One thing happens. */
export const happen = (around: Around): void => {
  const all = DEEDS.reduce((sum, [weight]) => sum + weight, 0);
  let at = around.random.below(all);
  for (const [weight, deed] of DEEDS) {
    at -= weight;
    if (at >= 0) continue;
    around.scheduler.note(`· ${deed.name}`);
    return deed(around);
  }
};
