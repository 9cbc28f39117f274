import { numberAt } from './numbers.ts';

/** Ids that are compared; beyond that a guess is not worth its time. */
const MOST_COMPARED = 2000;

/** The id that a mistyped one most likely means, at most two letters away, or null. */
export const nearestId = (wrong: string, ids: Iterable<string>): string | null => {
  let best: string | null = null;
  let least = wrong.length < 4 ? 2 : 3;
  let compared = 0;
  for (const id of ids) {
    compared += 1;
    if (compared > MOST_COMPARED) break;
    if (id.length > 40 || Math.abs(id.length - wrong.length) >= least) continue;
    const distance = editDistance(wrong.toLowerCase(), id.toLowerCase());
    if (distance < least) {
      least = distance;
      best = id;
    }
  }
  return best;
};

/** Levenshtein's distance, in two rows. */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = numberAt(row, j - 1) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(swap, numberAt(row, j) + 1, numberAt(next, j - 1) + 1));
    }
    row = next;
  }
  return numberAt(row, b.length);
};
