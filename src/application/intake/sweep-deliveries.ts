import type {
  DeliveryAttempt,
  HookDeliveriesReader,
  HookDeliveriesWriter,
} from '../../ports/hook-deliveries.ts';
import { isRefused } from '../../ports/remote-failure.ts';
import type { Sweeps } from '../../ports/sweeps.ts';

export interface SweepPorts {
  readonly remote: HookDeliveriesReader & HookDeliveriesWriter;
  readonly sweeps: Sweeps;
  /** Which of these deliveries are in the inbox. */
  readonly known: (guids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly now: () => number;
}

export interface Swept {
  /** Deliveries that GitHub named. */
  readonly looked: number;
  /** Asked for again just now. */
  readonly asked: readonly string[];
  /** Asked for before, or to be asked for by the next sweep. */
  readonly pending: number;
  /** Given up just now, asked for so often that nobody expects them any more: the resync repairs what they would have said. */
  readonly lost: readonly string[];
}

const MINUTE = 60_000;
/** GitHub keeps deliveries for three days. */
const WINDOW_MS = 3 * 24 * 60 * MINUTE;
/** Deliveries that were under way when the last sweep looked, and clocks that differ. */
const OVERLAP_MS = 30 * MINUTE;
/** GitHub needs a while to deliver again, and is not pressed. */
const PATIENCE_MS = 10 * MINUTE;
const MOST_TIMES = 12;
const MOST_AT_ONCE = 200;

interface Candidate {
  readonly guid: string;
  /** The newest try, which is the one to repeat. */
  readonly id: string;
  /** The first try that was seen. */
  readonly first: number;
  readonly ok: boolean;
}

/** Tries by delivery, oldest delivery first. `attempts` are newest first. */
const byGuid = (attempts: readonly DeliveryAttempt[]): readonly Candidate[] => {
  const found = new Map<string, Candidate>();
  for (const { guid, id, at, ok } of attempts) {
    const newer = found.get(guid);
    found.set(guid, { guid, id: newer?.id ?? id, first: at, ok: ok || newer?.ok === true });
  }
  return [...found.values()].toSorted((a, b) => a.first - b.first);
};

/**
 * Asks GitHub for the deliveries that did not arrive: those it never got a good answer for, and those it did that are
 * not here. The cursor stays before whatever is not settled, so it moves only after success; a failure leaves it.
 *
 * A store that never swept knows nothing of what was delivered before it was there: what was answered then is repaired
 * by the resync of the start, and not asked for.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
export const sweepDeliveries = async ({ remote, sweeps, known, now }: SweepPorts): Promise<Swept> => {
  const begun = now();
  const cursor = await sweeps.cursor();
  const since = Math.max(begun - WINDOW_MS, cursor === null ? 0 : cursor - OVERLAP_MS);
  const candidates = byGuid(await remote.since(since));
  const here = await known(candidates.map(({ guid }) => guid));
  const asked = await sweeps.asked();
  const pending: Candidate[] = [];
  const lost: string[] = [];
  const repeated: string[] = [];
  for (const candidate of candidates) {
    const { guid, id, ok } = candidate;
    if (ok && (cursor === null || here.has(guid))) continue;
    const before = asked.get(guid) ?? { at: -Infinity, times: 0 };
    if (before.times > MOST_TIMES) continue;
    const isEarly = before.at > now() - PATIENCE_MS;
    if (before.times === MOST_TIMES && !isEarly) {
      // Said once, and passed over from then on.
      await sweeps.noteAsked(guid, now());
      lost.push(guid);
      continue;
    }
    pending.push(candidate);
    if (isEarly || repeated.length >= MOST_AT_ONCE) continue;
    // Noted first: killed between the two, it is asked for later rather than twice.
    await sweeps.noteAsked(guid, now());
    try {
      await remote.redeliver(id);
      repeated.push(guid);
    } catch (error) {
      // A delivery that GitHub has let go of is not coming; the others may.
      if (!isRefused(error)) throw error;
    }
  }
  await sweeps.moveTo(Math.min(begun, ...pending.map(({ first }) => first)), begun - WINDOW_MS);
  return { looked: candidates.length, asked: repeated, pending: pending.length - repeated.length, lost };
};
