import { sha256 } from '../../domain/model/digest.ts';

/** Same value, same text: keys sorted, `undefined` left out. For digests inside one version of the tool. */
const stableText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${stableText(inner)}`);
  return `{${parts.join(',')}}`;
};

/** Hex sha256 of a plain value, independent of key order. */
export const digestOf = (value: unknown): string => sha256(stableText(value));

/** Inside of a JSON string quotes are escaped, so this finds keys only. */
const TIMES =
  /"(?:startedAt|finishedAt|observedAt|durationMs|attempt|latencyMs)":(?:"[^"]*"|-?[\d.eE+-]+),?/g;

/**
 * Hex sha256 of a JSON text without when it was and how long it took, so that a resumed run has the digests of an
 * uninterrupted one.
 */
export const timelessDigest = (json: string): string => sha256(json.replaceAll(TIMES, ''));
