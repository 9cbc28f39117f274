import type { Source } from '../../model/source.ts';
import { safeUrl, urlPath } from '../escape.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import type { ReportLinks } from '../run-report.ts';
import type { Look } from '../words.ts';

/** A section of the page, named in the navigation. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/** A section with a heading and a sentence that says what it shows. */
export const section = (id: string, title: string, note: Part, body: Part): Section => ({
  id,
  title,
  body: markup`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${title}</h2>${note === '' ? null : markup`<p class="note">${note}</p>`}${body}</section>`,
});

/** Sign and word in the tone of a state. */
export const chip = (look: Look, suffix: Part = null): Markup =>
  markup`<span class="chip ${look.tone}"><span aria-hidden="true">${look.icon}</span>${look.word}${suffix}</span>`;

/** A column: its heading, and whether it holds numbers, long text or words that stay on one line. */
export type Column = string | { readonly name: string; readonly kind: 'number' | 'wide' | 'short' };

const nameOf = (column: Column): string => (typeof column === 'string' ? column : column.name);

const classOf = (column: Column | undefined): Markup | null =>
  column === undefined || typeof column === 'string' ? null : markup` class="${column.kind}"`;

/** A table with a caption and scopes; the first cell of a row is its heading. */
export const table = (
  caption: Part,
  columns: readonly Column[],
  rows: readonly (readonly Part[])[],
  className = '',
): Markup => {
  const head = columns.map((column) => markup`<th scope="col"${classOf(column)}>${nameOf(column)}</th>`);
  const body = rows.map(
    ([first = null, ...rest]) =>
      markup`<tr><th scope="row">${first}</th>${rest.map((cell, index) => markup`<td${classOf(columns[index + 1])}>${cell}</td>`)}</tr>`,
  );
  return markup`<table${className === '' ? null : markup` class="${className}"`}><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
};

/** A card that scrolls sideways when its content is wide; reachable by keyboard. */
export const card = (label: string, body: Part): Markup =>
  markup`<div class="card scroll" role="region" aria-label="${label}" tabindex="0">${body}</div>`;

/** A link that cannot leave its place: a checked address, no referrer. */
export const anchor = (url: string | undefined, body: Part): Part => {
  const safe = safeUrl(url);
  return safe === null ? body : markup`<a href="${safe}" rel="noreferrer">${body}</a>`;
};

/** A file of the run directory, beside which the page lies. Paths that climb are shown and not linked. */
export const runFile = (path: string, body: Part): Part =>
  path.split('/').some((step) => step === '..' || step === '') || path.includes('\\')
    ? body
    : markup`<a href="./${urlPath(path)}">${body}</a>`;

/** `docs/readiness.md:13`, linked to the commit where we know it. */
export const place = (source: Source | null, links: ReportLinks): Part => {
  if (source === null) return null;
  const text = markup`<span class="mono">${source.file}:${source.line}</span>`;
  const { repository, sha } = links;
  return repository === undefined || sha === undefined
    ? text
    : anchor(`${repository}/blob/${urlPath(sha)}/${urlPath(source.file)}#L${source.line}`, text);
};

/** A sentence of ours, in which `code` may stand between backticks. */
export const prose = (text: string): Part =>
  text.split(/`([^`\n]+)`/).map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part));
