import type { TextPart } from '../markdown/block.ts';
import { codeSpans, splitBreaks } from '../markdown/inline.ts';

/** Longer cells are no lists of paths. */
const MOST = 2000;

/** Whether a word names a file, a folder or a glob: it has a slash or an extension, and no space. */
export const isPath = (text: string): boolean =>
  !/\s/.test(text.trim()) && (text.includes('/') || /\.[a-z][a-z0-9]{0,9}$/i.test(text));

/** Paths of a cell with their places: in backticks, as the targets of links, or as words; a sentence is none. */
export const cellPaths = (part: TextPart): readonly TextPart[] => {
  const spans = codeSpans(part);
  if (spans.length > 0)
    return spans.every((span) => isPath(span.text)) ? spans : spans.filter((span) => isPath(span.text));
  const text = part.text.slice(0, MOST);
  const targets = [...text.matchAll(/(?<=\]\()[^()\s]+/g)];
  if (targets.length > 0)
    return targets.map((match) => partAt(part, match)).filter((path) => isPath(path.text));
  return splitBreaks({ ...part, text })
    .flatMap((piece) => [...piece.text.matchAll(/[^\s,;]+/g)].map((match) => partAt(piece, match)))
    .filter((path) => isPath(path.text));
};

const partAt = (part: TextPart, match: RegExpExecArray): TextPart => ({
  line: part.line,
  column: part.column + match.index,
  text: match[0],
});
