import { hash } from 'node:crypto';

/** Counts up when a record changes its shape: lines of another version then count as altered. */
const VERSION = 1;

const SEAL = 32;

const sealOf = (text: string): string => hash('sha256', `${VERSION}\n${text}`).slice(0, SEAL);

/**
 * A line with its own digest in front. It tells what was torn by a cut, edited, or written by another version; it is
 * no signature, so it does not protect from somebody who can write the file and wants to deceive.
 */
export const seal = (text: string): string => `${sealOf(text)} ${text}`;

/** The text of a sealed line, or null when the digest does not fit. */
export const unseal = (line: string): string | null => {
  const text = line.slice(SEAL + 1);
  return line[SEAL] === ' ' && line.slice(0, SEAL) === sealOf(text) ? text : null;
};

/** The first `length` characters of a line's text, unchecked: to find a line before it is worth checking. */
export const peek = (line: string, length: number): string => line.slice(SEAL + 1, SEAL + 1 + length);
