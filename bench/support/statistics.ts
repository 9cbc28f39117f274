/** Median with the range it came from. A figure without its range says nothing on a shared machine. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly rounds: number;
}

/** Of one number per round; null when there is none. */
export const spread = (values: readonly number[]): Spread | null => {
  const sorted = values.toSorted((one, other) => one - other);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return null;
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? min;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[half - 1] ?? upper);
  return { median: (lower + upper) / 2, min, max, rounds: sorted.length };
};

/** Three figures that matter, no more: 0.94, 12.3, 281. */
export const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export const milliseconds = (value: number): string =>
  value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${short(value)} ms`;
