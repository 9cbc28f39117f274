import type { ConflictPolicy } from '../model/change.ts';

/** What becomes of one value: what is written to GitHub, what is remembered as applied, and who changed it. */
export interface Merged<T> {
  /** The value GitHub should have now. */
  readonly value: T;
  /** Remembered for the next comparison. */
  readonly applied: T;
  readonly outcome: 'same' | 'outgoing' | 'incoming' | 'conflict';
}

/**
 * Three-way comparison of one value: what the tracker asks for, what GitHub has, what was last applied (`undefined`
 * when nothing was). What only people on GitHub changed stays, and is remembered as it was, so that it keeps being
 * reported until the tracker says the same.
 */
export const mergeValue = <T>(
  desired: T,
  observed: T,
  applied: T | undefined,
  same: (a: T, b: T) => boolean,
  policy: ConflictPolicy,
): Merged<T> => {
  if (same(desired, observed)) return { value: observed, applied: desired, outcome: 'same' };
  if (applied === undefined || same(observed, applied))
    return { value: desired, applied: desired, outcome: 'outgoing' };
  if (same(desired, applied)) return { value: observed, applied, outcome: 'incoming' };
  if (policy === 'tracker') return { value: desired, applied: desired, outcome: 'conflict' };
  return { value: observed, applied, outcome: 'conflict' };
};

const has = (list: readonly string[], name: string): boolean =>
  list.some((one) => one.toLowerCase() === name.toLowerCase());

/**
 * The same for a set to which people add values of their own: those are never ours to take away. What people took away
 * stays away and is said, but for values of which only we say whether they hold.
 */
export const mergeSet = (
  desired: readonly string[],
  observed: readonly string[],
  applied: readonly string[],
  isOurs: (name: string) => boolean = () => false,
): { readonly value: readonly string[]; readonly removed: readonly string[] } => {
  const taken = applied.filter((name) => !has(desired, name));
  const removed = desired.filter((name) => has(applied, name) && !has(observed, name) && !isOurs(name));
  const kept = observed.filter((name) => !has(taken, name));
  const added = desired.filter((name) => !has(observed, name) && !has(removed, name));
  return { value: [...kept, ...added], removed };
};
