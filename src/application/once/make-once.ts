import type { Intents } from '../../ports/intents.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';

/** Something that must exist once at GitHub, which has no word for "the same request again". */
export interface Once<T> {
  readonly intents: Intents;
  /** Its identity. */
  readonly id: string;
  /** Finds what was made since a time (milliseconds since the epoch), or just now. */
  readonly look: (since: number | null) => Promise<T | null>;
  /** One request, sent once. */
  readonly make: () => Promise<T>;
  /** How it is written down, and read again; null when that says nothing. */
  readonly write: (made: T) => string;
  readonly read: (remote: string) => T | null;
}

/** A list may lag behind what was made: what was made within this time is there, whatever a list says. */
const LAG_MS = 60_000;
/** What a list has not shown by then was not made. */
const SETTLE_MS = 20_000;

/**
 * Makes something exactly once: written down before it is asked for, looked for when an earlier try has no known end
 * or the answer is lost, and asked for again only when it is sure that it was not made. While that is not sure, the
 * work waits.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
export const makeOnce = async <T>(once: Once<T>): Promise<T> => {
  const { intents, id, look, make, write, read } = once;
  const settle = async (made: T): Promise<T> => {
    await intents.settle(id, write(made));
    return made;
  };

  const before = await intents.recall(id);
  if (before !== null && before.remote !== null && before.ageMs < LAG_MS) {
    const made = read(before.remote);
    if (made !== null) return made;
  }
  if (before !== null && before.remote === null) {
    const made = await look(before.sentAt);
    if (made !== null) return settle(made);
    const until = before.sentAt + SETTLE_MS;
    if (before.ageMs < SETTLE_MS)
      throw new RemoteFailure('limited', id, 0, 'Whether it was made is not known yet.', until);
    await intents.abandon(id);
  }

  await intents.begin(id);
  try {
    return await settle(await make());
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    if (error.kind !== 'lost') {
      await intents.abandon(id);
      throw error;
    }
    const made = await look(null);
    if (made === null) throw error;
    return settle(made);
  }
};
