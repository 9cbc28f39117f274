import { createAuditReader, createAuditRows } from '../../../src/adapters/database/audit.ts';
import { createDeliveriesReader } from '../../../src/adapters/database/deliveries.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { openLog } from '../../../src/application/audit/write-log.ts';
import { resyncAll } from '../../../src/application/intake/resync.ts';
import { conclusionOf } from '../../../src/application/gate/conclusion.ts';
import { messageOf } from '../../../src/domain/model/thrown.ts';
import { readWhole } from '../audit.ts';
import { TRACKERS, type Court, type Evidence } from './evidence.ts';
import { APP, createHub, REPOSITORY_ID } from './hub.ts';
import { openMemoryStore } from './memory-store.ts';
import { deliver, happen, type Around } from './people.ts';
import { createRandom } from './random.ts';
import { REAL, startReplica, type Parts } from './replica.ts';
import { createScheduler } from './scheduler.ts';
import { createWatch } from './watch.ts';

/** A Monday in November. */
const START = Date.UTC(2026, 10, 2, 9);
const DEEDS = 30;
/** Far more than any world needs to come to rest. */
const MOST_STEPS = 40_000;
const LOOK_EVERY = 40;

export interface Simulated {
  readonly seed: number;
  /** What was broken first, or null. */
  readonly broken: string | null;
  readonly trace: readonly string[];
  readonly steps: number;
}

export interface SimulateOptions {
  readonly seed: number;
  readonly court: Court;
  /** With these taken out. */
  readonly without?: Partial<Parts>;
}

const isAtRest = async ({ store, hub, scheduler }: Around): Promise<boolean> => {
  if (hub.events.length > 0) return false;
  const rows = await scheduler.whole(async () => createLanes(store).list('all'));
  return rows.every(({ state }) => state !== 'ready' && state !== 'leased');
};

/** What a head comes to by the evidence that was accepted of it. */
const expectedOf = async ({ court, hub, watch }: Around, sha: string): Promise<string> => {
  const of = watch.accepted.filter((one) => one.sha === sha);
  const best = of.toSorted((a, b) =>
    a.trust < b.trust ? 1 : a.trust > b.trust ? -1 : b.workflowRun - a.workflowRun,
  )[0];
  const evidence: Evidence | null = best ? { passed: best.passed, trust: best.trust } : null;
  const { verdict } = await court.judged(hub.texts.get(sha) ?? '', hub.texts.get(hub.main) ?? '', evidence);
  return conclusionOf(verdict).conclusion;
};

const atTheEnd = async (around: Around): Promise<void> => {
  const { hub, watch, store, court } = around;
  const rows = await createDeliveriesReader(store).list('all', 10_000);
  for (const id of watch.acknowledged) {
    const states = rows.filter(({ delivery }) => delivery === id).map(({ state }) => state);
    if (states.length === 0 || states.includes('waiting'))
      watch.fail(`I-1: ${id} was acknowledged and is ${states.join() || 'gone'}`);
  }
  // What was given up waits for a person, and says so.
  const dead = new Set((await createLanes(store).list('dead')).map(({ key }) => key));
  for (const { number, headSha, open } of hub.pulls.values()) {
    if (!open || dead.has(`${REPOSITORY_ID}:gate:${number}`)) continue;
    const run = hub.checks.findLast((one) => one.run.headSha === headSha)?.run;
    const expected = await expectedOf(around, headSha);
    if (run?.conclusion !== expected)
      watch.fail(`not converged: #${number} is ${run?.conclusion ?? 'unchecked'} and not ${expected}`);
    const ours = hub.comments.filter(({ issue, author }) => issue === number && author === APP);
    if (ours.length !== 1 || ours[0]?.body.includes(headSha) !== true)
      watch.fail(`not converged: #${number} has ${ours.length} comments, ${ours[0]?.body.slice(0, 90)}`);
  }
  const items = (await court.read(hub.texts.get(hub.main) ?? '')).items.map(({ id }) => id);
  const made = hub.issues.filter(({ author }) => author === APP);
  if (made.length !== items.length && !dead.has(`${REPOSITORY_ID}:sync`))
    watch.fail(`not converged: ${made.length} issues of ${items.length} items`);
  for (const finding of await readWhole(createAuditReader(store))) watch.fail(`I-5: ${finding.message}`);
};

/** A world in which nothing has happened yet: two replicas of the App, and a repository. */
export const openWorld = async ({ seed, court, without = {} }: SimulateOptions): Promise<Around> => {
  const random = createRandom(seed);
  const scheduler = createScheduler(random, START);
  const store = await openMemoryStore(scheduler.now);
  await store.transaction(async (tx) => openLog(createAuditRows(tx), `aurora-x/${seed}`, START));
  const hub = createHub(TRACKERS[0]);
  let counted = 0;
  const around: Around = {
    random,
    scheduler,
    store,
    // To judge for the first time takes real files: the world waits for it.
    court: {
      ...court,
      read: async (text) => scheduler.whole(async () => court.read(text)),
      judged: async (...given) => scheduler.whole(async () => court.judged(...given)),
    },
    hub,
    weather: {
      loss: random.below(12),
      limits: random.below(4),
      lagMs: random.below(10_000),
      paceMs: random.below(15_000),
    },
    watch: createWatch({
      now: scheduler.now,
      needsProof: (sha) => hub.texts.get(sha)?.includes('| Done |') === true,
    }),
    cable: { name: 'network', alive: true, frozenUntil: 0 },
    parts: { ...REAL, ...without },
    issuesTogether: random.pick([1, 3]),
    replicas: [],
    count: () => ++counted,
  };
  for (let replica = 0; replica < 2; replica += 1)
    around.replicas.push(startReplica(around, `r${around.count()}`));
  return around;
};

/** The last fault is over: what is on its way arrives or does not, and everything is looked at once. */
const calm = (around: Around): { isLookedAt: boolean } => {
  Object.assign(around.weather, { loss: 0, limits: 0, lagMs: 0, paceMs: 1_000 });
  const last = around.replicas.find(({ process }) => process.alive);
  if (last === undefined) throw new Error('one is always alive');
  const { installations, lanes } = last;
  const looked = { isLookedAt: false };
  const look = async (): Promise<void> => {
    await resyncAll({ installations, lanes, concerns: ['sync', 'gates'] });
    looked.isLookedAt = true;
  };
  void look();
  return looked;
};

/** As many steps, unless something is broken before. How many it were. */
export const run = async ({ scheduler, watch }: Around, most: number): Promise<number> => {
  let steps = 0;
  for (; steps < most && watch.broken.length === 0; steps += 1) await scheduler.step();
  return steps;
};

/** Until nothing is left to be done, from when the weather is good again. How many steps it took. */
export const comeToRest = async (around: Around): Promise<number> => {
  const { watch, hub } = around;
  const looked = calm(around);
  let steps = 0;
  for (let rest = false; !rest && watch.broken.length === 0;) {
    steps += await run(around, LOOK_EVERY);
    while (hub.events.length > 0) deliver(around);
    rest = looked.isLookedAt && (await isAtRest(around));
    if (steps > MOST_STEPS) watch.fail('it does not come to rest');
  }
  if (watch.broken.length === 0) await atTheEnd(around);
  return steps;
};

/** One world, by one seed: the same one each time. */
export const simulate = async (options: SimulateOptions): Promise<Simulated> => {
  const around = await openWorld(options);
  const { scheduler, random, watch, store } = around;
  let steps = 0;
  try {
    for (let deed = 0; deed < DEEDS; deed += 1) {
      steps += await run(around, random.below(40));
      if (watch.broken.length > 0) break;
      happen(around);
    }
    if (watch.broken.length === 0) steps += await comeToRest(around);
  } catch (error) {
    watch.fail(`the simulation itself: ${messageOf(error)}`);
  } finally {
    await store.close();
  }
  return { seed: options.seed, broken: watch.broken[0] ?? null, trace: scheduler.trace, steps };
};
