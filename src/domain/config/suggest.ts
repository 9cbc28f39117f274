/** The number at an index, which is always one of the row. */
const at = (row: readonly number[], index: number): number => row[index] ?? 0;

/** Edit distance with neighbouring letters swapped counted once; gives up beyond `limit`. */
export const distance = (from: string, to: string, limit = 2): number => {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        at(previous, j) + 1,
        at(row, j - 1) + 1,
        at(previous, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return at(previous, to.length);
};

const plain = (word: string): string => word.toLowerCase().replaceAll(/[-_\s]/g, '');

/**
 * The word that was probably meant, or null. Case, hyphens and underscores do not count. Words of two letters allow no
 * slip (`P5` is not `P0`), of three one, longer ones two.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | null => {
  if (word.length > 80) return null;
  const wanted = plain(word);
  const limit = Math.min(2, Math.max(0, wanted.length - 2));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const target = plain(candidate);
    const far = distance(wanted, target, limit);
    // A prefix of four letters or more is meant as the whole: `verif` for `verified`.
    const near = far > limit && wanted.length >= 4 && target.startsWith(wanted) ? limit : far;
    if (near < least) {
      best = candidate;
      least = near;
    }
  }
  return best;
};

/** ` Did you mean "x"?` with its leading space, or nothing: for the end of a remedy. */
export const didYouMean = (word: string, candidates: Iterable<string>): string => {
  const guess = nearest(word, candidates);
  return guess === null ? '' : ` Did you mean "${guess}"?`;
};
