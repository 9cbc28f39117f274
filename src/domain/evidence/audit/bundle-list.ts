import { sha256 as digestOf } from '../../model/digest.ts';

/** The last file of a bundle: what every other one is. */
export const LIST_FILE = 'bundle.txt';

/** The same digests for `sha256sum -c`, which warns of every line that is something else. */
export const SUMS_FILE = 'SHA256SUMS';

const TITLE = 'aurora-x audit bundle 1';

export interface BundleList {
  /** ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Name of the log, or of the project where there is none. */
  readonly of: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').toWellFormed();

/** Lines as `sha256sum` writes them. */
export const sumsText = (files: BundleList['files']): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/**
 * The list as text that can be signed. Its lines of files are those of `sha256sum`, and its last line is the digest of
 * what stands before, so that a change is found where nobody signed.
 */
export const listText = ({ from, to, of, files }: BundleList): string => {
  const head = [TITLE, `from ${from}`, `to ${to}`, `of ${oneLine(of)}`, ''].join('\n');
  const body = `${head}${sumsText(files)}`;
  return `${body}digest ${digestOf(body)}\n`;
};

const fileOf = (line: string) => {
  const [, sha256 = '', path = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
  return path === '' ? null : { path, sha256 };
};

/** The list of a text; null unless it is exactly the one that would be written. */
export const parseList = (text: string): BundleList | null => {
  const [, from = '', to = '', of = '', ...rest] = text.split('\n');
  const files = rest.slice(0, -2).map(fileOf);
  const known = files.filter((file) => file !== null);
  const list = { from: from.slice(5), to: to.slice(3), of: of.slice(3), files: known };
  return known.length === files.length && listText(list) === text ? list : null;
};
