import { HitsByFile, type FileCoverage } from './file-coverage.ts';

const HIT = /^(DA|BRDA|FNDA):(.*)$/;

/**
 * Reads an lcov tracefile (`geninfo(1)`): `SF` opens a file; `DA:line,hits`, `BRDA:line,block,branch,taken` and
 * `FN:line,name` with `FNDA:hits,name` count. The `LF`/`LH` totals are ignored: the lines themselves are the evidence.
 */
export const readLcov = (text: string): FileCoverage[] => {
  const files = new HitsByFile();
  let file: string | null = null;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (line.startsWith('SF:')) file = line.slice(3);
    else if (line === 'end_of_record') file = null;
    if (file === null) continue;
    const { lines, branches, functions } = files.of(file);
    if (line.startsWith('FN:')) functions.add(line.slice(line.lastIndexOf(',') + 1), 0);
    const [, record, rest = ''] = HIT.exec(line) ?? [];
    if (record === undefined) continue;
    const fields = rest.split(',');
    if (record === 'DA') lines.add(fields[0] ?? '', Number(fields[1]));
    else if (record === 'FNDA') functions.add(fields.slice(1).join(','), Number(fields[0]));
    else branches.add(fields.slice(0, -1).join(','), fields.at(-1) === '-' ? 0 : Number(fields.at(-1)));
  }
  return files.list();
};
