import { createDeliveriesReader } from '../../adapters/database/deliveries.ts';
import { createLanes } from '../../adapters/database/lanes.ts';
import { createLeadership } from '../../adapters/database/leadership.ts';
import { createRetention } from '../../adapters/database/retention.ts';
import type { Store } from '../../adapters/database/store.ts';
import { createRounds, createSweeps } from '../../adapters/database/sweeps.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { resyncActive, resyncAll } from '../../application/intake/resync.ts';
import { keepRounds, type Round } from '../../application/intake/rounds.ts';
import { sweepDeliveries } from '../../application/intake/sweep-deliveries.ts';
import { waitUntilTried } from '../../application/intake/wait-until-tried.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { Ages } from '../../ports/retention.ts';
import type { GithubApp } from './github-app.ts';
import type { Health } from './observe/health.ts';
import { DAILY, WHOLE } from './jobs/registry.ts';
import type { Log } from './observe/log.ts';

const MINUTE = 60_000;
const SWEEP_MS = 5 * MINUTE;
const ACTIVE_MS = 15 * MINUTE;
const DAY_MS = 24 * 60 * MINUTE;
/** GitHub keeps deliveries for three days: whoever was away longer has lost some. */
const KEPT_MS = 3 * DAY_MS;
const TIDY_MS = 60 * MINUTE;
const TICK_MS = 20_000;
/** However much there is to do, whoever sends events is not kept waiting for longer. */
const READY_MS = 10 * MINUTE;
const LOOK_MS = 250;
const RETRY_CAP_MS = MINUTE;

interface Parts {
  readonly app: GithubApp;
  readonly store: Store;
  readonly health: Health;
  readonly log: Log;
  /** Unique in all replicas. */
  readonly owner: string;
  readonly retention: Ages;
  readonly signal: AbortSignal;
}

/** The round that asks GitHub which deliveries failed. */
export const SWEEP = 'sweep';
/** The round that looks at everything. */
export const RESYNC_ALL = 'resync-all';

const everything = async ({ app, store, log }: Parts, reason: string): Promise<void> => {
  const clock = createClock();
  const begun = clock.monotonic();
  const done = await resyncAll({ installations: app, lanes: createLanes(store), concerns: DAILY });
  const durationMs = Math.round(clock.monotonic() - begun);
  log(done.failed.length > 0 ? 'warn' : 'info', 'resync', { reason, ...done, durationMs });
};

const active = async (parts: Parts): Promise<void> => {
  const { store, log } = parts;
  const now = createClock().now();
  const lately = await createDeliveriesReader(store).active(now - DAY_MS);
  if (lately.length === 0) {
    // An App that GitHub cannot reach has to look for itself; when it starts it does so anyway.
    const rounds = createRounds(store);
    if (now - ((await rounds.last(RESYNC_ALL)) ?? now) < ACTIVE_MS / 2) return;
    await everything(parts, 'nothing was heard');
    return rounds.note(RESYNC_ALL, now);
  }
  const repositories = await resyncActive({ lanes: createLanes(store), concerns: WHOLE }, lately);
  log('info', 'resync', { reason: 'active', repositories });
};

const sweep = async (parts: Parts): Promise<void> => {
  const { app, store, log } = parts;
  const clock = createClock();
  const now = (): number => clock.now();
  const sweeps = createSweeps(store);
  const before = await sweeps.cursor();
  const known = async (guids: readonly string[]) => createDeliveriesReader(store).known(guids);
  const swept = await sweepDeliveries({ remote: app.deliveries, sweeps, known, now });
  log('info', 'sweep', { ...swept });
  const problems = [
    ...(before !== null && now() - before > KEPT_MS ? ['The App was away for more than three days'] : []),
    ...(swept.lost.length > 0 ? [`Deliveries do not arrive: ${swept.lost.slice(0, 3).join(', ')}`] : []),
  ];
  if (problems.length === 0) return;
  const { code, message } = finding('AX8325', { problem: problems.join('. ') });
  log('warn', 'events lost', { finding: `${code} ${message}` });
  await everything(parts, 'events lost');
};

const tidy = async ({ store, retention, log }: Parts): Promise<void> =>
  log('info', 'tidy', { ...(await createRetention(store).tidy(retention, createClock().now())) });

/** Looks at everything once, however long GitHub is away, and is ready when all of it was tried. */
const begin = async (parts: Parts): Promise<void> => {
  const { health, store, log, signal } = parts;
  const clock = createClock();
  for (let tries = 1; !signal.aborted && !health.resynced; tries += 1) {
    try {
      await everything(parts, 'start');
      await createRounds(store).note(RESYNC_ALL, clock.now());
      health.resynced = true;
    } catch (error) {
      log('warn', 'resync failed', { problem: messageOf(error) });
      const until = error instanceof RemoteFailure ? (error.until ?? 0) : 0;
      const wait = Math.max(until - clock.now(), Math.min(RETRY_CAP_MS, 1_000 * 2 ** tries));
      await clock.sleep(wait, signal).catch(() => {});
    }
  }
  if (signal.aborted) return;
  const left = await waitUntilTried(createLanes(store), clock, READY_MS, LOOK_MS, signal).catch(() => null);
  if (left === null) return;
  health.reconciled = true;
  log(left > 0 ? 'warn' : 'info', 'reconciled', { left });
};

/** Keeps what the App does in step with what GitHub says, whatever events were lost: until the signal. */
export const keepInStep = async (parts: Parts): Promise<void> => {
  const { store, log, owner, signal } = parts;
  const rounds: readonly Round[] = [
    { name: SWEEP, everyMs: SWEEP_MS, work: async () => sweep(parts) },
    { name: RESYNC_ALL, everyMs: DAY_MS, work: async () => everything(parts, 'daily or after an outage') },
    { name: 'tidy', everyMs: TIDY_MS, work: async () => tidy(parts) },
    { name: 'resync-active', everyMs: ACTIVE_MS, work: async () => active(parts) },
  ];
  await Promise.all([
    begin(parts),
    keepRounds({
      rounds,
      leadership: createLeadership(store),
      times: createRounds(store),
      clock: createClock(),
      owner,
      tickMs: TICK_MS,
      signal,
      failed: (round, error) => log('warn', 'round failed', { round, problem: messageOf(error) }),
    }),
  ]);
};
