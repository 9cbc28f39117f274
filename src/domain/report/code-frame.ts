import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { visible } from './escape.ts';
import { wrapped } from './wrap.ts';

/** Colours a part of the output; the CLI passes one, plain text has none. */
export type Paint = (part: 'error' | 'warning' | 'note' | 'mark' | 'dim' | 'strong', text: string) => string;

export interface FrameOptions {
  /** Lines shown before the place. */
  readonly before?: number;
  /** Lines shown after it. */
  readonly after?: number;
  /** Said beside the carets. */
  readonly label?: string;
  /** Characters of a line that are shown at most; a longer one is cut around the place. */
  readonly width?: number;
  readonly paint?: Paint;
}

export interface FindingOptions extends Omit<FrameOptions, 'label'> {
  /** Columns of the terminal: sentences go on in the next line. Left out, each is one line, as a program reads it. */
  readonly columns?: number;
  /** Base of the error pages; the code is appended. */
  readonly docs?: string;
}

const DOCS = 'https://github.com/aurora-x/action/blob/v1/docs/errors/';

/** Enough to find the place of a finding in a text of any size without splitting all of it. */
const MAX_MARK = 60;

const plain: Paint = (_, text) => text;

/** Text that takes one column per character, so that carets stand under what they mean. */
const flat = (line: string): string => visible(line).replaceAll('\n', ' ').replaceAll('\t', ' ');

/** East Asian wide characters and emoji take two columns in a terminal. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/gu;

const blank = (text: string): string => ' '.repeat(Array.from(text.replaceAll(WIDE, '  ')).length);

/** Characters from a place to the end of its word; a quoted text counts as one word. */
const markLength = (rest: string): number => {
  const match = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`|[^\s,|[\]{}]+)/.exec(rest);
  return Math.max(1, Math.min(MAX_MARK, match?.[0].length ?? 1));
};

/** The part of a line that is shown, and where in it the place stands (0-based). */
const cut = (line: string, at: number, width: number): { before: string; rest: string } => {
  const start = line.length <= width ? 0 : Math.max(0, at - Math.floor(width / 3));
  const shown = line.slice(start, start + width);
  const lead = start > 0 ? '…' : '';
  const tail = start + width < line.length ? '…' : '';
  return { before: lead + flat(shown.slice(0, at - start)), rest: flat(shown.slice(at - start)) + tail };
};

/** A text, or its lines: where many findings are in one text it is cut once. */
export type FrameText = string | readonly string[];

/** Cuts a text as places count its lines. */
export const textLines = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);

/**
 * The lines around a place with carets under it. A place beyond the text gives its head line alone. Every line ends
 * without a line break; control characters of the text are made visible.
 */
export const codeFrame = (text: FrameText, source: Source, options: FrameOptions = {}): string => {
  const { before = 1, after = 0, width = 100, label = '', paint = plain } = options;
  const lines = typeof text === 'string' ? textLines(text) : text;
  const first = Math.max(1, source.line - before);
  const last = Math.min(lines.length, source.line + after);
  const gutter = String(last).length;
  const place = `${flat(source.file)}:${source.line}:${source.column}`;
  const out = [`${' '.repeat(gutter + 1)}${paint('dim', '╭─')} ${place}`];
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? '';
    const at = number === source.line ? Math.min(line.length, source.column - 1) : 0;
    const { before: lead, rest } = cut(line, at, width);
    const bar = paint('dim', `${String(number).padStart(gutter)} │`);
    out.push(`${bar} ${lead}${rest}`.trimEnd());
    if (number !== source.line) continue;
    const carets = paint('mark', '^'.repeat(Math.min(markLength(line.slice(at)), Math.max(1, rest.length))));
    const note = label === '' ? '' : ` ${flat(label)}`;
    out.push(`${' '.repeat(gutter + 1)}${paint('dim', '│')} ${blank(lead)}${carets}${note}`);
  }
  return out.join('\n');
};

/** A sentence below its label, in as many lines as it takes. */
const hanging = (indent: number, text: string, columns: number | undefined): string =>
  columns === undefined
    ? text
    : wrapped(text, Math.max(40, columns - indent)).join(`\n${' '.repeat(indent)}`);

/**
 * A finding as the terminal shows it: code and message, the frame if the text can be had, the fix, and the page about
 * the code. `textOf` gives the content of a file, or null.
 */
export const formatFinding = (
  finding: Finding,
  textOf: (file: string) => FrameText | null,
  options: FindingOptions = {},
): string => {
  const { paint = plain, docs = DOCS, columns, ...frame } = options;
  const { code, severity, message, remedy, source } = finding;
  const head = `${paint(severity, severity)} ${paint('strong', code)}  ${hanging(severity.length + code.length + 3, flat(message), columns)}`;
  const text = source === null ? null : textOf(source.file);
  const place =
    source === null
      ? []
      : text === null
        ? [`  ╭─ ${flat(source.file)}:${source.line}:${source.column}`]
        : [codeFrame(text, source, { ...frame, paint })];
  return [
    head,
    ...place,
    ...(remedy === '' ? [] : [`${paint('dim', 'fix')}   ${hanging(6, flat(remedy), columns)}`]),
    `${paint('dim', 'docs')}  ${docs}${code}.md`,
  ].join('\n');
};
