/** A file that is derived from the sources: `npm run generate` writes it, `--check` compares it. */
export interface GeneratedFile {
  /** Relative to the repository root. */
  readonly path: string;
  readonly text: string;
}

/** First line of a Markdown page that is generated as a whole. */
export const generatedFrom = (source: string): string => `<!-- Generated from ${source}. Do not edit. -->\n`;

/**
 * A page with the part between `<!-- name … -->` and `<!-- /name -->` replaced; what people wrote around it stays.
 *
 * @throws when the page has no such place, or more than one
 */
export const replaceBetween = (page: string, name: string, body: string): string => {
  const places = [...page.matchAll(new RegExp(`(<!-- ${name}\\b[^>]*-->\\n)[^]*?(<!-- /${name} -->)`, 'g'))];
  const [place] = places;
  if (place === undefined || places.length > 1)
    throw new Error(`expected one <!-- ${name} --> block, found ${places.length}`);
  const [whole, open = '', close = ''] = place;
  // The formatter would pad every table to its longest cell.
  const kept = `<!-- prettier-ignore-start -->\n\n${body.trim()}\n\n<!-- prettier-ignore-end -->`;
  return page.replace(whole, () => `${open}${kept}\n\n${close}`);
};

/** A table cell: one line, and nothing that ends the cell or starts HTML. Text in backticks is left readable. */
export const cell = (text: string): string =>
  text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll(
      /(`[^`]*`)|<(?=\w|\/|!)/g,
      (whole, code: string | undefined) => code ?? whole.replace('<', '&lt;'),
    );

/** A GitHub table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
