/** Texts that can be made again, kept between runs under the digest of what they are made from. It may forget. */
export interface Memo {
  get(key: string): string | null;
  /** Does nothing when it cannot be written. */
  put(key: string, text: string): void;
}
