export interface Budget {
  /** When it is used up, as `performance.now` counts. */
  readonly ends: number;
  /** Milliseconds for the next part. */
  readonly share: () => number;
}

/** Divides the time that is left among what is left to do; early parts that are quick leave more to later ones. */
export const budgetOf = (totalMs: number, parts: number): Budget => {
  const ends = performance.now() + totalMs;
  let left = parts;
  return {
    ends,
    share: () => Math.max(5000, (ends - performance.now()) / Math.max(1, left--)),
  };
};
