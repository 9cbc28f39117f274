import type { TextPart } from './block.ts';
import { Cursor } from './cursor.ts';
import { delimiterColumns, splitRow } from './table-row.ts';

/**
 * The header cells at the cursor when a table begins there: a row with pipes above a delimiter row (`next`) of as many
 * columns, behind as many quote marks, in the content of the list entry that begins at `base`. Else null.
 */
export const tableHeader = (
  { text, at }: Cursor,
  line: number,
  next: string | undefined,
  { quotes, base }: { readonly quotes: number; readonly base: number },
): TextPart[] | null => {
  if (next === undefined || !text.includes('|', at)) return null;
  const below = new Cursor();
  below.load(next);
  below.skipSpaces();
  for (let quote = 0; quote < quotes; quote += 1) {
    if (next.charCodeAt(below.at) !== 0x3e) return null;
    below.stepQuote();
  }
  const indent = below.width - base;
  if (indent < 0 || indent >= 4) return null;
  const columns = delimiterColumns(next, below.at);
  if (columns === 0) return null;
  const header = splitRow(text, at, line);
  return header.length === columns ? header : null;
};
