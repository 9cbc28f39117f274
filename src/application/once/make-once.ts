import type { Intents } from '../../ports/intents.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { Outcome } from '../../ports/together.ts';

/** How something that exists is written down, and read again; null when that says nothing. */
interface Noted<T> {
  readonly intents: Intents;
  readonly write: (made: T) => string;
  readonly read: (remote: string) => T | null;
}

/** Something that must exist once at GitHub, which has no word for "the same request again". */
export interface Once<T> extends Noted<T> {
  /** Its identity. */
  readonly id: string;
  /** Finds what was made since a time (milliseconds since the epoch), or just now. */
  readonly look: (since: number | null) => Promise<T | null>;
  /** One request, sent once. */
  readonly make: () => Promise<T>;
}

/** Several such things that are asked for in one request. */
export interface ManyOnce<T> extends Noted<T> {
  /** Their identities, all different. */
  readonly ids: readonly string[];
  /** The same for those that are not known of, by their identity. */
  readonly look: (ids: readonly string[], since: number | null) => Promise<ReadonlyMap<string, T>>;
  /** What became of each, in their order. */
  readonly make: (ids: readonly string[]) => Promise<readonly Outcome<T>[]>;
}

/** Clocks of two machines differ: whoever looks for what was made since a time looks at what was made just before too. */
export const SKEW_MS = 120_000;

/** What GitHub knows by a number is written down as that. */
export const byNumber: Pick<Noted<number>, 'write' | 'read'> = {
  write: String,
  read: (remote) => (/^\d+$/.test(remote) ? Number(remote) : null),
};

/** What is known by a word. */
export const byText: Pick<Noted<string>, 'write' | 'read'> = { write: String, read: String };

/** A list may lag behind what was made: what was made within this time is there, whatever a list says. */
const LAG_MS = 60_000;
/** What a list has not shown by then was not made. */
const SETTLE_MS = 20_000;

/**
 * What earlier tries made. Those whose end is not known are looked for; while it is not sure that one was not made, the
 * work waits.
 */
const recallAll = async <T>(
  { intents, ids, look, read }: ManyOnce<T>,
  settle: (id: string, made: T) => Promise<void>,
): Promise<void> => {
  const unsure = new Map<string, { readonly sentAt: number; readonly ageMs: number }>();
  for (const id of ids) {
    const before = await intents.recall(id);
    if (before === null) continue;
    if (before.remote === null) unsure.set(id, before);
    const made = before.remote !== null && before.ageMs < LAG_MS ? read(before.remote) : null;
    if (made !== null) await settle(id, made);
  }
  if (unsure.size === 0) return;
  const since = Math.min(...[...unsure.values()].map(({ sentAt }) => sentAt));
  const found = await look([...unsure.keys()], since);
  let until = 0;
  for (const [id, { sentAt, ageMs }] of unsure) {
    const made = found.get(id);
    if (made !== undefined) await settle(id, made);
    else if (ageMs < SETTLE_MS) until = Math.max(until, sentAt + SETTLE_MS);
    else await intents.abandon(id);
  }
  if (until > 0)
    throw new RemoteFailure('limited', 'makeOnce', 0, 'Whether it was made is not known yet.', until);
};

/**
 * Makes several things exactly once each: written down before they are asked for, looked for when an earlier try has no
 * known end or the answer is lost, and asked for again only when it is sure that they were not made.
 *
 * @returns what became of each, in their order
 * @throws RemoteFailure when it is not known whether an earlier try made one
 */
export const makeManyOnce = async <T>(many: ManyOnce<T>): Promise<readonly Outcome<T>[]> => {
  const { intents, ids, look, make, write } = many;
  const outcomes = new Map<string, Outcome<T>>();
  const settle = async (id: string, made: T): Promise<void> => {
    await intents.settle(id, write(made));
    outcomes.set(id, { made });
  };
  await recallAll(many, settle);

  const wanted = ids.filter((id) => !outcomes.has(id));
  for (const id of wanted) await intents.begin(id);
  const answers = wanted.length === 0 ? [] : await make(wanted);
  const lost: string[] = [];
  for (const [at, id] of wanted.entries()) {
    const outcome = answers[at];
    if (outcome === undefined) throw new Error('an answer for each is owed');
    outcomes.set(id, outcome);
    if ('made' in outcome) await settle(id, outcome.made);
    else if (outcome.failure.kind === 'lost') {
      await intents.doubt(id);
      lost.push(id);
    } else await intents.abandon(id);
  }
  if (lost.length > 0) for (const [id, made] of await look(lost, null)) await settle(id, made);
  return ids.flatMap((id) => outcomes.get(id) ?? []);
};

/**
 * Makes something exactly once: several of one.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
export const makeOnce = async <T>({ id, look, make, ...noted }: Once<T>): Promise<T> => {
  const attempt = async (): Promise<Outcome<T>> => {
    try {
      return { made: await make() };
    } catch (error) {
      if (error instanceof RemoteFailure) return { failure: error };
      throw error;
    }
  };
  const [outcome] = await makeManyOnce({
    ...noted,
    ids: [id],
    look: async (_ids, since) => {
      const made = await look(since);
      return new Map(made === null ? [] : [[id, made]]);
    },
    make: async () => [await attempt()],
  });
  if (outcome === undefined) throw new Error('one was asked for');
  if ('failure' in outcome) throw outcome.failure;
  return outcome.made;
};

/** What is known to have been made, however long ago; null when nothing is. */
export const madeBefore = async <T>({
  intents,
  id,
  read,
}: Pick<Once<T>, 'intents' | 'id' | 'read'>): Promise<T | null> => {
  const before = await intents.recall(id);
  return before?.remote == null ? null : read(before.remote);
};

/** Makes something exactly once, for good: what people took away since is not made again. */
export const makeOnceForGood = async <T>(once: Once<T>): Promise<T> =>
  (await madeBefore(once)) ?? makeOnce(once);
