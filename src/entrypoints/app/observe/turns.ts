import { AsyncLocalStorage } from 'node:async_hooks';
import type { Job, WorkEvent } from '../../../application/intake/work-lanes.ts';
import type { DeliveriesReader } from '../../../ports/deliveries.ts';
import type { Lease } from '../../../ports/lanes.ts';
import type { Tracer } from '../../../ports/tracer.ts';
import type { Log } from './log.ts';

/** What every line of a turn carries. */
interface TurnIds {
  /** `7:gate:41#3`: the third turn of a lane. */
  readonly run: string;
  readonly job: string;
  readonly installation: number;
  readonly repository: string;
  /** Why: GitHub's ids of deliveries; none for a resync. */
  readonly deliveries: readonly string[];
  readonly trace?: string;
}

const MOST_DELIVERIES = 10;

const runOf = ({ key, fence }: Pick<Lease, 'key' | 'fence'>): string => `${key}#${fence}`;
const jobOf = (concern: string): string => concern.split(':')[0] ?? '';

/** Turns of lanes, so that whatever is logged or asked within one says which one it was. */
export const createTurns = (deliveries: Pick<DeliveriesReader, 'behind'>, tracer: Tracer) => {
  const current = new AsyncLocalStorage<TurnIds>();
  /** Of turns whose end was not told yet. */
  const open = new Map<string, TurnIds>();
  return {
    /** A log whose lines within a turn carry its ids. */
    log:
      (log: Log): Log =>
      (level, event, values = {}) =>
        log(level, event, { ...current.getStore(), ...values }),

    job:
      (job: Job): Job =>
      async (lease, signal) => {
        const { installation, repository, concern } = lease;
        const run = runOf(lease);
        // Which deliveries they were is good to know, and no reason to fail.
        const because = await deliveries.behind(lease, MOST_DELIVERIES).catch(() => []);
        const named = { run, job: jobOf(concern), installation, repository, deliveries: because };
        const attributes = Object.fromEntries(
          Object.entries(named).map(([name, value]) => [`aurora.${name}`, value]),
        );
        await tracer.span(`turn ${named.job}`, attributes, async ({ trace }) => {
          const ids = trace === '' ? named : { ...named, trace };
          open.set(run, ids);
          await current.run(ids, async () => job(lease, signal));
        });
      },

    /** The ids of a turn that has ended, once. */
    ended: ({ lease }: WorkEvent): TurnIds => {
      const run = runOf(lease);
      const { installation, repository, concern } = lease;
      const ids = open.get(run) ?? { run, job: jobOf(concern), installation, repository, deliveries: [] };
      open.delete(run);
      return ids;
    },
  };
};
