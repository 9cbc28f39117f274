/** Texts that are remembered; a column with more than this many different ones hardly repeats itself. */
const MOST = 256;

/** The same function, which understands a text that comes again only once: cells of a tracker repeat a lot. */
export const memo = <T>(make: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size < MOST) known.set(text, made);
    return made;
  };
};
