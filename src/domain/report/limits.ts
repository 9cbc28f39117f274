/** GitHub keeps 65 536 characters of a body; the rest is room for what others append. */
export const COMMENT_LIMIT = 58_000;

/**
 * A part of a document that can be shortened by whole rows. `keep` says how dear it is: the lowest is cut first,
 * and `Infinity` is never cut.
 */
export interface Section {
  readonly keep: number;
  readonly rows: readonly string[];
  /** Draws the section with the rows that are left; `hidden` is how many were left out. */
  readonly render: (rows: readonly string[], hidden: number) => string;
}

/** A section that is kept whole. */
export const fixed = (text: string): Section => ({ keep: Infinity, rows: [], render: () => text });

const draw = (section: Section, kept: number): string =>
  section.render(section.rows.slice(0, kept), section.rows.length - kept);

/** The largest number of rows whose text has at most `room` characters; -1 when not even the empty section fits. */
const mostRows = (section: Section, room: number): number => {
  let low = -1;
  let high = section.rows.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (draw(section, middle).length <= room) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Cut at a code point, with a mark that says so. The last resort, for a head that alone is too long. */
export const clip = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const head = text.slice(0, Math.max(0, limit - 1));
  return `${/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head}…`;
};

/**
 * Joins the sections by blank lines within `limit` characters (UTF-16 units, never fewer than GitHub counts).
 * Sections are shortened in order of `keep`, each as far as needed and no further, then left out.
 */
export const shorten = (sections: readonly Section[], limit: number): string => {
  const texts = sections.map((section) => draw(section, section.rows.length));
  const total = (): number =>
    texts.filter((text) => text !== '').reduce((sum, text) => sum + text.length + 2, -2);
  const cuttable = sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.keep < Infinity);
  for (const { section, index } of cuttable.toSorted((a, b) => a.section.keep - b.section.keep)) {
    if (total() <= limit) break;
    const room = limit - total() + draw(section, section.rows.length).length;
    const rows = mostRows(section, room);
    texts[index] = rows < 0 ? '' : draw(section, rows);
  }
  return clip(texts.filter((text) => text !== '').join('\n\n'), limit);
};
