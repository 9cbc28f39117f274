import { createHash } from 'node:crypto';

/** Same value, same text: keys sorted, `undefined` left out. For digests inside one version of the tool. */
const stable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stable);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, stable(inner)]),
  );
};

/** Hex sha256 of a text or bytes. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Hex sha256 of a plain value, independent of key order. */
export const digestOf = (value: unknown): string => sha256(JSON.stringify(stable(value)));

const TIMES = new Set(['startedAt', 'finishedAt', 'observedAt', 'durationMs', 'attempt', 'latencyMs']);

/** The value without when it was and how long it took, so that a resumed run has the digests of an uninterrupted one. */
export const timeless = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(timeless);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !TIMES.has(key))
      .map(([key, inner]) => [key, timeless(inner)]),
  );
};
