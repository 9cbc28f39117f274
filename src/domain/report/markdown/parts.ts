import type { Source } from '../../model/source.ts';
import { codeSpan, escapeMarkdown, escapeProse, safeUrl, urlPath } from '../escape.ts';
import { clip, type Section } from '../limits.ts';
import type { ReportLinks } from '../run-report.ts';

/** A title longer than this helps nobody in a table. */
const CELL_LIMIT = 240;

/** Foreign text in a table cell. */
export const cell = (text: string | null): string =>
  text === null || text === '' ? '–' : escapeMarkdown(clip(text, CELL_LIMIT));

/** A sentence of ours, with foreign values in it, in a table cell. */
export const say = (text: string): string => escapeProse(clip(text, 2 * CELL_LIMIT));

/** Foreign text as code in a table cell. */
export const codeCell = (text: string): string => codeSpan(clip(text, CELL_LIMIT));

/** A row of cells that are Markdown already. */
export const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const ruler = (columns: number): string => `|${' --- |'.repeat(columns)}`;

/** Some rows under a heading, and how many are missing. */
export const table = (headers: readonly string[], rows: readonly string[], hidden = 0): string =>
  [row(...headers), ruler(headers.length), ...rows].join('\n') + more(hidden);

/** "… and 12 more" as a paragraph of its own, or nothing. */
export const more = (hidden: number): string =>
  hidden > 0 ? `\n\n… and ${hidden} more in the full report.` : '';

/** A fold. `summary` is Markdown already; the blank lines make GitHub read the body as Markdown. */
export const fold = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** A fold around a table, which can be shortened row by row. */
export const foldedTable = (
  keep: number,
  summary: string,
  headers: readonly string[],
  rows: readonly string[],
): Section => ({
  keep,
  rows,
  render: (kept, hidden) =>
    rows.length === 0
      ? ''
      : fold(summary, kept.length === 0 ? more(hidden).trim() : table(headers, kept, hidden)),
});

/** `docs/readiness.md:13`, linked to the commit where we know it. */
export const place = (source: Source | null, links: ReportLinks): string => {
  if (source === null) return '';
  const text = codeSpan(`${source.file}:${source.line}`);
  const base = safeUrl(links.repository);
  return base === null || links.sha === undefined || !/^[0-9a-f]{7,64}$/.test(links.sha)
    ? text
    : `[${text}](${base}/blob/${links.sha}/${urlPath(source.file)}#L${source.line})`;
};

/** A link with a word of ours, or nothing when the address is missing or not one we would follow. */
export const link = (word: string, url: string | undefined): readonly string[] => {
  const safe = safeUrl(url);
  return safe === null ? [] : [`[${word}](${safe})`];
};
