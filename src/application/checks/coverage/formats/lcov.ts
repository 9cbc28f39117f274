import { HitsByFile, type FileCoverage, type FileHits } from './file-coverage.ts';

/** `12,3,f` cut at its first or last comma. */
const cut = (text: string, at: number): readonly [string, string] =>
  at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];

const first = (text: string): readonly [string, string] => cut(text, text.indexOf(','));
const last = (text: string): readonly [string, string] => cut(text, text.lastIndexOf(','));

/** One record of a file. Others (`LF`, `VER`, checksums) say nothing that counts. */
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
 * `FN:line,name` with `FNDA:hits,name` count. The `LF`/`LH` totals are ignored: the lines themselves are the evidence.
 */
export const readLcov = (text: string): FileCoverage[] => {
  const files = new HitsByFile();
  let file: FileHits | null = null;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (line.startsWith('SF:')) file = files.of(line.slice(3));
    else if (line === 'end_of_record') file = null;
    else if (file !== null) addRecord(file, line);
  }
  return files.list();
};
