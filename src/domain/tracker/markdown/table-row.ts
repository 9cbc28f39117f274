import type { TextPart } from './block.ts';

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/**
 * Cells of a table row (GFM: tables). A pipe ends a cell, also inside backticks, unless a backslash stands before
 * it; that backslash is dropped. Outer pipes are optional.
 */
export const splitRow = (text: string, from: number, line: number): TextPart[] => {
  const cells: TextPart[] = [];
  let start = from;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (text.charCodeAt(start) === PIPE) start += 1;
  let escaped = false;
  let pipe = text.indexOf('|', start);
  while (pipe !== -1 && pipe < end) {
    if (text.charCodeAt(pipe - 1) === BACKSLASH && pipe > start) {
      escaped = true;
    } else {
      cells.push(cell(text, start, pipe, line, escaped));
      start = pipe + 1;
      escaped = false;
    }
    pipe = text.indexOf('|', pipe + 1);
  }
  if (start < end) cells.push(cell(text, start, end, line, escaped));
  return cells;
};

/** Cells of a row, as many as were written; the header decides how many count. */
export const rowCells = (row: TextPart): readonly TextPart[] => splitRow(row.text, row.column, row.line);

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09;

/** Without surrounding space. An empty cell begins one space behind its pipe, where a value would be written. */
const cell = (text: string, from: number, to: number, line: number, escaped: boolean): TextPart => {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  if (start === end) return { line, column: Math.min(from + 1, to), text: '' };
  while (isSpace(text.charCodeAt(end - 1))) end -= 1;
  const raw = text.slice(start, end);
  return { line, column: start, text: escaped ? raw.replaceAll('\\|', '|') : raw };
};

/** Number of columns that a delimiter row (`|---|:-:|`) declares from `from` on, or 0 when it is none. */
export const delimiterColumns = (text: string, from: number): number => {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== PIPE && code !== 0x2d && code !== 0x3a && !isSpace(code)) return 0;
  }
  if (text.charCodeAt(from) === 0x2d && isSpace(text.charCodeAt(from + 1))) return 0;
  const cells = splitRow(text, from, 0);
  return cells.every((part) => /^:?-+:?$/.test(part.text)) ? cells.length : 0;
};
