import { hash } from 'node:crypto';

/** Hex sha256 of text (as UTF-8) or bytes. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** Sixteen digits of it: enough to tell whether our own text changed, and short enough for a hidden line of it. */
export const shortDigest = (text: string): string => sha256(text).slice(0, 16);
