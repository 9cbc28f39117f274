import type { Source } from '../../model/source.ts';
import type { MojibakeRepair, Shift } from './mojibake.ts';
import { findMojibake } from './mojibake.ts';

/** A document cut into lines. Lines and columns count from 0 in here and from 1 in a `Source`. */
export interface Lines {
  readonly file: string;
  /** Without line ends and byte order mark, with mojibake repaired. */
  readonly text: readonly string[];
  readonly mojibake: MojibakeRepair | null;
  /** The place in the file as it is, also where the text was repaired. */
  readonly source: (line: number, column: number) => Source;
}

export const BYTE_ORDER_MARK = '\uFEFF';

/** Cuts a document into lines at CRLF, LF or CR. */
export const splitLines = (text: string, file: string): Lines => {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const raw = body.split(body.includes('\r') ? /\r\n|\n|\r/ : '\n');
  const mojibake = findMojibake(body);
  if (mojibake === null) {
    return {
      file,
      text: raw,
      mojibake,
      source: (line, column) => ({ file, line: line + 1, column: column + 1 }),
    };
  }
  const shifts = new Map<number, readonly Shift[]>();
  const repaired = raw.map((line, index) => {
    const result = mojibake.repair(line);
    if (result.shifts.length > 0) shifts.set(index, result.shifts);
    return result.text;
  });
  return {
    file,
    text: repaired,
    mojibake,
    source: (line, column) => ({ file, line: line + 1, column: rawColumn(shifts.get(line), column) + 1 }),
  };
};

const rawColumn = (shifts: readonly Shift[] | undefined, column: number): number => {
  let raw = column;
  for (const shift of shifts ?? []) if (shift.after <= column) raw += shift.by;
  return raw;
};
