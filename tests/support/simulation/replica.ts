import { createAuditRows } from '../../../src/adapters/database/audit.ts';
import { createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createIntents } from '../../../src/adapters/database/intents.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import type { Store } from '../../../src/adapters/database/store.ts';
import { appendChange, appendEntry } from '../../../src/application/audit/write-log.ts';
import { followLane } from '../../../src/application/intake/follow-lane.ts';
import { routeEvent } from '../../../src/application/intake/route-event.ts';
import { workLanes, type Job } from '../../../src/application/intake/work-lanes.ts';
import { recordedResults } from '../../../src/entrypoints/app/record-results.ts';
import { readManifest } from '../../../src/entrypoints/app/run-lane.ts';
import { createAudit } from '../../../src/entrypoints/wiring/audit.ts';
import type { AuditLog } from '../../../src/ports/audit-log.ts';
import type { Delivery } from '../../../src/ports/deliveries.ts';
import type { Ids } from '../../../src/ports/ids.ts';
import type { Installations } from '../../../src/ports/installations.ts';
import type { Intents } from '../../../src/ports/intents.ts';
import type { Lanes, Lease } from '../../../src/ports/lanes.ts';
import type { Results } from '../../../src/ports/results.ts';
import type { Court, Evidence } from './evidence.ts';
import { INSTALLATION, REPOSITORY_ID, type Hub, type HubEvent } from './hub.ts';
import { work } from './jobs.ts';
import { createRequest, type Weather } from './network.ts';
import type { Random } from './random.ts';
import type { Process, Scheduler } from './scheduler.ts';
import type { Watch } from './watch.ts';

const LEASE_MS = 60_000;
const IDLE_MS = 60_000;
const MAX_TRIES = 12;
const WORKERS = 2;

/** Parts that can be taken out, to see that their absence is noticed. */
export interface Parts {
  readonly lanes: (store: Store) => Lanes;
  readonly intents: (intents: Intents) => Intents;
  readonly results: (results: Results) => Results;
  /** Keeps a delivery; what resolves is acknowledged. */
  readonly accept: (store: Store) => (delivery: Delivery) => Promise<unknown>;
  readonly audit: (store: Store, log: AuditLog) => AuditLog;
}

export const REAL: Parts = {
  lanes: createLanes,
  intents: (intents) => intents,
  results: (results) => results,
  accept: (store) => {
    const writer = createDeliveriesWriter(store);
    return async (delivery) => writer.accept(delivery);
  },
  audit: (_store, log) => log,
};

export interface World {
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly weather: Weather;
  readonly hub: Hub;
  readonly store: Store;
  readonly court: Court;
  readonly watch: Watch;
  readonly cable: Process;
  readonly parts: Parts;
  readonly issuesTogether: number;
}

/** The App, running: it takes webhooks and reports, and works. */
export interface Replica {
  readonly process: Process;
  readonly receive: (event: HubEvent) => Promise<void>;
  readonly report: (
    sha: string,
    pull: number | null,
    evidence: Evidence,
    workflowRun: number,
  ) => Promise<void>;
  readonly installations: Pick<Installations, 'ids' | 'repositoriesOf'>;
  readonly lanes: Lanes;
}

/** The same port; before each call anything may happen, and during it nothing. */
const gated = <T extends object>({ scheduler }: World, process: Process, name: string, port: T): T =>
  new Proxy(port, {
    get: (target, key): unknown => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]): Promise<unknown> => {
        await scheduler.turn(process, `${name}.${String(key)}`);
        return scheduler.whole(async () => Reflect.apply(method, target, given) as unknown);
      };
    },
  });

const watchedLanes = ({ store, parts, watch, scheduler }: World): Lanes => {
  const lanes = parts.lanes(store);
  const ending =
    <A extends readonly [Lease, ...(readonly unknown[])]>(end: (...given: A) => Promise<boolean>) =>
    async (...given: A): Promise<boolean> => {
      const ended = await end(...given);
      if (ended) watch.ended(given[0]);
      return ended;
    };
  return {
    ...lanes,
    claim: async (owner, leaseMs) => {
      const lease = await lanes.claim(owner, leaseMs);
      if (lease !== null) watch.claimed(lease, scheduler.now() + leaseMs);
      return lease;
    },
    renew: async (lease, leaseMs) => {
      const renewed = await lanes.renew(lease, leaseMs);
      if (renewed) watch.renewed(lease, scheduler.now() + leaseMs);
      return renewed;
    },
    finish: ending(async (lease: Lease) => lanes.finish(lease)),
    retry: ending(async (...given: Parameters<Lanes['retry']>) => lanes.retry(...given)),
    bury: ending(async (...given: Parameters<Lanes['bury']>) => lanes.bury(...given)),
    park: ending(async (...given: Parameters<Lanes['park']>) => lanes.park(...given)),
  };
};

const installationsOf = (world: World, process: Process): Pick<Installations, 'ids' | 'repositoriesOf'> => {
  const request = createRequest(world, process, new AbortController().signal);
  return {
    ids: async () => [INSTALLATION],
    repositoriesOf: async (installation) =>
      request('GET repositories', 'read', () => [
        { installation, repositoryId: REPOSITORY_ID, repository: world.hub.name, archived: false },
      ]),
  };
};

const jobOf = (
  world: World,
  process: Process,
  ports: Omit<Replica, 'receive' | 'report' | 'process'> & {
    readonly results: Results;
    readonly audit: AuditLog;
  },
): Job => {
  const { scheduler, random, hub, store, watch, parts, court, issuesTogether, weather } = world;
  const clock = scheduler.clockOf(process);
  return async (lease, signal) => {
    let [open, ground] = ['', watch.reads()];
    const kept = parts.intents(createIntents(store, clock, lease));
    const intents = gated(world, process, 'intents', {
      ...kept,
      begin: async (id: string) => {
        open = id;
        return kept.begin(id);
      },
    });
    const line = {
      hub,
      request: createRequest(world, process, signal),
      shown: <T extends { readonly madeAt: number }>(all: readonly T[]): readonly T[] => {
        const until = scheduler.now() - random.below(weather.lagMs + 1);
        return all.filter(({ madeAt }) => madeAt <= until);
      },
      watch,
      now: scheduler.now,
      intent: () => open,
      ground: () => ground,
    };
    try {
      await work({
        lease,
        line,
        court,
        intents,
        results: ports.results,
        audit: ports.audit,
        lanes: ports.lanes,
        clock,
        signal,
        issuesTogether,
        grounded: () => {
          ground = watch.reads();
        },
        runId: () => `${scheduler.now()}${String(watch.reads()).padStart(6, '0')}`,
      });
    } catch (error) {
      throw await followLane(error, lease, ports.installations, ports.lanes);
    }
  };
};

const auditOf = ({ store, scheduler, parts }: World): AuditLog =>
  parts.audit(store, {
    append: async (event) =>
      store.transaction(async (tx) => void (await appendEntry(createAuditRows(tx), event, scheduler.now()))),
    appendChange: async (event) =>
      store.transaction(async (tx) => appendChange(createAuditRows(tx), event, scheduler.now())),
  });

const KEYS = { directory: '', key: null, previousKey: null, redact: (text: string) => text };

/** What must not happen in a turn, whatever the network does. */
const OURS = /^(TypeError|ReferenceError|RangeError|SyntaxError|ZodError)|sqlite/i;

export const startReplica = (world: World, name: string): Replica => {
  const { scheduler, random, store, watch, parts } = world;
  const process: Process = { name, alive: true, frozenUntil: 0 };
  const lanes = gated(world, process, 'lanes', watchedLanes(world));
  const log = createAudit(store, { ...KEYS, now: scheduler.now });
  const kept = parts.results(recordedResults(store, log, readManifest));
  const results = gated(world, process, 'results', kept);
  const audit = gated(world, process, 'audit', auditOf(world));
  const installations = installationsOf(world, process);
  const accept = parts.accept(store);
  const ids: Ids = { ulid: String, nonce: () => '', random: () => random.next() };
  for (let worker = 1; worker <= WORKERS; worker += 1)
    void workLanes({
      lanes,
      job: jobOf(world, process, { installations, lanes, results, audit }),
      clock: scheduler.clockOf(process),
      ids,
      owner: `${name}.${worker}`,
      signal: new AbortController().signal,
      leaseMs: LEASE_MS,
      idleMs: IDLE_MS,
      maxTries: MAX_TRIES,
      report: ({ lease, result, problem }) => {
        scheduler.note(`${name} ${lease.key} ${result} ${problem ?? ''}`);
        if (problem !== null && OURS.test(problem)) watch.fail(`a bug: ${lease.key}: ${problem}`);
      },
      failed: (error) => watch.fail(`a bug: ${String(error)}`),
    });
  return {
    process,
    lanes,
    installations,
    receive: async ({ id, event, body }) => {
      const routed = routeEvent(event, body);
      await scheduler.turn(
        process,
        `accepts ${id} ${event} ${routed.lanes.map(({ concern }) => concern).join()}`,
      );
      await scheduler.whole(async () => accept({ id, event, ...routed, receivedAt: scheduler.now() }));
      await scheduler.turn(process, `acknowledges ${id}`);
      watch.acknowledged.add(id);
    },
    report: async (sha, pull, evidence, workflowRun) => {
      const home = { installation: INSTALLATION, repositoryId: REPOSITORY_ID };
      const manifest = world.court.manifestOf(evidence.passed);
      const run = {
        ...home,
        repository: world.hub.name,
        sha,
        workflowRun,
        attempt: 1,
        artifact: null,
        manifest,
      };
      const token = { id: `t-${workflowRun}`, expires: 9_999_999_999 };
      await scheduler.turn(process, `keeps ${evidence.trust} ${evidence.passed} of ${sha.slice(-4)}`);
      await scheduler.whole(async () => {
        await kept.keep({ ...run, trust: evidence.trust }, token);
        watch.accepted.push({ ...evidence, sha, workflowRun });
      });
      const concern = pull === null ? 'sync' : `gate:${pull}`;
      await lanes.mark({ ...home, repository: world.hub.name, concern });
    },
  };
};
