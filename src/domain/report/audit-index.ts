import { PALETTE } from './palette.ts';
import { markup, trusted } from './markup.ts';

/** What a person reads first in an audit bundle. */
export interface AuditIndex {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly sections: readonly AuditSection[];
}

export interface AuditSection {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that are left out, and the file that has them. */
  readonly more: { readonly count: number; readonly file: string } | null;
}

const STYLE = `${PALETTE}
body{font:15px/1.5 system-ui,sans-serif;background:var(--page);color:var(--ink);max-width:72rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;background:var(--card)}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
h2{margin-top:2rem}code{background:var(--code);padding:.1rem .3rem}p{color:var(--soft)}`;

const section = ({ title, columns, rows, more }: AuditSection) =>
  markup`<h2>${title}</h2>${
    rows.length === 0
      ? markup`<p>None in this period.</p>`
      : markup`<table><thead><tr>${columns.map((one) => markup`<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows.map(
          (row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
        )}</tbody></table>`
  }${more === null ? null : markup`<p>${more.count} more in <code>${more.file}</code>.</p>`}`;

/** The page of a bundle: nothing is loaded and nothing runs. It is a view; what counts are the files beside it. */
export const renderAuditIndex = ({ title, facts, sections }: AuditIndex): string =>
  markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${trusted(STYLE)}</style></head>
<body><h1>${title}</h1><table><tbody>${facts.map(
    ([name, value]) => markup`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  )}</tbody></table>
${sections.map(section)}
<h2>How to verify</h2><p>This page is a view. <code>aurora-x audit verify BUNDLE</code> works offline, compares every file and every entry, and names what was altered; <code>--key</code> pins the verifier key, <code>--anchor</code> compares with a checkpoint that was published in a check run.</p>
</body></html>
`.text;
