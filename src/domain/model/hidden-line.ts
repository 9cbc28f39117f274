/** A comment of ours in Markdown that people do not see: `<!-- aurora-x:item end -->`. */
export const hiddenMark = (words: string): string => `<!-- aurora-x:${words} -->`;

/**
 * A hidden comment that says what a text at GitHub is, by which we find it again: `<!-- aurora-x:weekly v1 2026-W47 -->`.
 * What stands at GitHub stays there: another form of one is another version.
 *
 * @param content without ` -->` and line breaks
 */
export const hiddenLine = (what: string, content: string): string => hiddenMark(`${what} v1 ${content}`);

/** JSON that cannot end the comment it stands in. */
export const hiddenJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[<>]/g, (sign) => (sign === '<' ? String.raw`\u003c` : String.raw`\u003e`))
    .replaceAll('--', String.raw`-\u002d`);

/** A hidden comment, and what stands around it. */
interface Found {
  readonly content: string;
  readonly before: string;
  readonly after: string;
}

const JSON_TEXT = /[{[][^\n]*?[}\]]/;

/**
 * The first hidden comment of a kind, or null. Anybody can write one: whose the text is has to be seen elsewhere.
 *
 * @param content what it looks like; JSON when nothing is said
 */
export const readHiddenLine = (text: string, what: string, content: RegExp = JSON_TEXT): Found | null => {
  const found = new RegExp(hiddenLine(what, `(${content.source})`)).exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  return { content: found[1] ?? '', before: text.slice(0, found.index), after: text.slice(end) };
};
