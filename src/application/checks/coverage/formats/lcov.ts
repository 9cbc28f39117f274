import { HitsByFile, type FileCoverage, type FileHits } from './file-coverage.ts';

/** `12,3,f` cut at its first or last comma. */
const cut = (text: string, at: number): readonly [string, string] =>
  at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];

const first = (text: string): readonly [string, string] => cut(text, text.indexOf(','));
const last = (text: string): readonly [string, string] => cut(text, text.lastIndexOf(','));

/** Totals of a file, for reports that leave the lines out. */
interface Totals {
  found: number;
  hit: number;
}

/** More lines than any source file has; a larger total is not believed. */
const MOST_LINES = 1_000_000;

/** Where only totals are given, they stand for the lines: as many hit as they say. */
const addTotals = ({ lines }: FileHits, { found, hit }: Totals): void => {
  if (!(found > 0 && found <= MOST_LINES && hit >= 0 && hit <= found)) return;
  for (let line = 1; line <= found; line += 1) lines.add(String(line), line <= hit ? 1 : 0);
};

/** One record of a file. Others (`VER`, checksums) say nothing that counts. */
const addRecord = ({ lines, branches, functions }: FileHits, line: string): void => {
  if (line.startsWith('DA:')) {
    const [number, rest] = first(line.slice(3));
    lines.add(number, Number(first(rest)[0]));
  } else if (line.startsWith('BRDA:')) {
    const [branch, taken] = last(line.slice(5));
    branches.add(branch, taken === '-' ? 0 : Number(taken));
  } else if (line.startsWith('FNDA:')) {
    const [hits, name] = first(line.slice(5));
    functions.add(name, Number(hits));
  } else if (line.startsWith('FN:')) {
    functions.add(last(line.slice(3))[1], 0);
  }
};

/**
 * Reads an lcov tracefile (`geninfo(1)`): `SF` opens a file; `DA:line,hits`, `BRDA:line,block,branch,taken` and
 * `FN:line,name` with `FNDA:hits,name` count. The lines themselves are the evidence; the `LF`/`LH` totals count only in
 * a record without lines.
 */
export const readLcov = (text: string): FileCoverage[] => {
  const files = new HitsByFile();
  let file: FileHits | null = null;
  let hasLines = false;
  let totals: Totals = { found: 0, hit: 0 };
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (line.startsWith('SF:')) {
      file = files.of(line.slice(3));
      hasLines = false;
      totals = { found: 0, hit: 0 };
    } else if (file === null) continue;
    else if (line === 'end_of_record') {
      if (!hasLines) addTotals(file, totals);
      file = null;
    } else {
      if (line.startsWith('DA:')) hasLines = true;
      else if (line.startsWith('LF:')) totals.found = Number(line.slice(3));
      else if (line.startsWith('LH:')) totals.hit = Number(line.slice(3));
      addRecord(file, line);
    }
  }
  return files.list();
};
