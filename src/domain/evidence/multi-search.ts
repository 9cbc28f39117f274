/** A half-open range of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const TABLE_BITS = 14;
const TABLE_SIZE = 1 << TABLE_BITS;

/** Two characters as an index; different pairs may share one, which costs a comparison and nothing else. */
const hashPair = (first: number, second: number): number =>
  ((first * 131) ^ (second * 7919)) & (TABLE_SIZE - 1);

/**
 * Prepares a search for many texts at once, after Wu and Manber: pairs of characters say how far the next possible
 * match is, so that most of the text is never looked at. One pass, whatever the number of needles.
 *
 * @param needles non-empty; each at least two characters
 * @returns finds every occurrence of every needle, overlapping ones too, ordered by where they end
 */
export const createMultiSearch = (needles: readonly string[]): ((text: string) => readonly Range[]) => {
  const shortest = Math.min(...needles.map((needle) => needle.length));
  if (needles.length === 0 || shortest < 2) return () => [];
  // A pair's entry: how far its last occurrence is from the end of the first `shortest` characters of any needle.
  const shift = new Uint16Array(TABLE_SIZE).fill(Math.min(shortest - 1, 0xffff));
  const endingWith = new Map<number, string[]>();
  for (const needle of needles) {
    for (let at = 1; at < shortest; at += 1) {
      const pair = hashPair(needle.charCodeAt(at - 1), needle.charCodeAt(at));
      const distance = Math.min(shortest - 1 - at, 0xffff);
      shift[pair] = Math.min(shift[pair] ?? 0, distance);
      if (distance === 0) endingWith.set(pair, [...(endingWith.get(pair) ?? []), needle]);
    }
  }
  return (text) => {
    const found: Range[] = [];
    let at = shortest - 1;
    while (at < text.length) {
      const pair = hashPair(text.charCodeAt(at - 1), text.charCodeAt(at));
      const skip = shift[pair] ?? 0;
      at += skip;
      if (skip > 0) continue;
      const start = at - shortest + 1;
      for (const needle of endingWith.get(pair) ?? []) {
        if (text.startsWith(needle, start)) found.push({ start, end: start + needle.length });
      }
      at += 1;
    }
    return found;
  };
};
