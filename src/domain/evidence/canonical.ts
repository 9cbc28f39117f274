import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Hex sha256 of text (as UTF-8) or bytes. */
export const sha256Hex = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The library rounds such numbers silently, so the same digest would stand for two numbers. */
const refuseRounded = (value: unknown): void => {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RangeError(`canonical JSON cannot hold the integer ${value}`);
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuseRounded);
};

/**
 * Canonical JSON (RFC 8785): one byte sequence for one value.
 * @throws for what JSON cannot say exactly: NaN, infinities, integers beyond 2^53, lone surrogates, functions
 */
export const canonicalJson = (value: unknown): string => {
  refuseRounded(value);
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('canonical JSON cannot hold this value');
  return text;
};

/** Hex sha256 over the canonical JSON of a value. */
export const canonicalDigest = (value: unknown): string => sha256Hex(canonicalJson(value));
