/** Identity and randomness are passed in. */
export interface Ids {
  /** A ULID: 26 Crockford base-32 characters, the first ten from `now`. */
  ulid(now: number): string;
  /** 128 random bits in hex. */
  nonce(): string;
  /** A number in [0, 1), for jitter. */
  random(): number;
}
