import { randomBytes } from 'node:crypto';
import type { Ids } from '../../ports/ids.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;

const encodeTime = (now: number): string => {
  let rest = Math.floor(now);
  let text = '';
  for (let index = 0; index < TIME_CHARACTERS; index += 1) {
    text = (ALPHABET[rest % 32] ?? '0') + text;
    rest = Math.floor(rest / 32);
  }
  return text;
};

/** Ids and randomness of the machine. ULID: github.com/ulid/spec, 48 bits of time and 80 random bits. */
export const createIds = (): Ids => ({
  ulid: (now) =>
    encodeTime(now) + Array.from(randomBytes(RANDOM_CHARACTERS), (byte) => ALPHABET[byte % 32]).join(''),
  nonce: () => randomBytes(16).toString('hex'),
  random: () => randomBytes(4).readUInt32BE() / 2 ** 32,
});
