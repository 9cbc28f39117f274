import canonicalize from 'canonicalize';
import { sha256 } from '../model/digest.ts';

/**
 * Canonical JSON (RFC 8785): one byte sequence for one value. Text from outside goes
 * through `parseStrictJson` first, because here a number that was rounded on reading cannot be told any more.
 * @throws for what JSON cannot say: NaN, infinities, lone surrogates, functions, circles
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('canonical JSON cannot hold this value');
  return text;
};

/** Hex sha256 over the canonical JSON of a value. */
export const canonicalDigest = (value: unknown): string => sha256(canonicalJson(value));
