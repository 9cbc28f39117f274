import type { CodePage } from './code-pages.ts';
import { codePages, lostForms } from './code-pages.ts';

/** From column `after` of the repaired line on, the raw column is larger by `by`. */
export interface Shift {
  readonly after: number;
  readonly by: number;
}

export interface Repaired {
  readonly text: string;
  readonly shifts: readonly Shift[];
}

export interface MojibakeRepair {
  readonly codePage: string;
  /** Characters that were put right in the whole document. */
  readonly repaired: number;
  /** Characters whose bytes were dropped and that cannot be known any more (shown as U+FFFD). */
  readonly lost: number;
  repair(line: string): Repaired;
}

/** Cheap first look: what the first two bytes of an emoji, a dash or an accented letter turn into. */
const SUSPECT =
  /[\u201a\uf8ff][^\0-\x7f]|\u00e2[^\0-\x7f]|[\u00f0\u011f]\u0178|\u00ef\u00b8|[\u00c2\u00c3][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|[\u00ac\u221a][^\0-\x7f]/;

/**
 * Recognises UTF-8 that was read as another character set. Sequences of three and four bytes do not occur in
 * honest text. Two-byte letters alone count only behind the bytes that Latin letters have (C2, C3), and behind
 * those of the other European alphabets once a longer sequence has proved the case.
 */
export const findMojibake = (text: string): MojibakeRepair | null => {
  if (!SUSPECT.test(text)) return null;
  const runs = text.match(/[^\0-\x7f]+/g) ?? [];
  let best: { reading: Reading; counts: Counts } | null = null;
  for (const page of codePages()) {
    const careful = count(runs, { page, proven: false });
    const reading = { page, proven: careful.long > 0 };
    const counts = reading.proven ? count(runs, reading) : careful;
    if (counts.repaired > (best?.counts.repaired ?? 0)) best = { reading, counts };
  }
  if (best === null) return null;
  const { reading, counts } = best;
  return {
    codePage: reading.page.name,
    repaired: counts.repaired,
    lost: counts.lost,
    repair: (line) => repairLine(line, reading),
  };
};

/** A guess at how the text was misread. */
interface Reading {
  readonly page: CodePage;
  /** Whether sequences were found that only misreading explains. */
  readonly proven: boolean;
}

interface Counts {
  repaired: number;
  lost: number;
  long: number;
}

const noCounts = (): Counts => ({ repaired: 0, lost: 0, long: 0 });

const count = (runs: readonly string[], reading: Reading): Counts => {
  const counts = noCounts();
  for (const run of runs) decodeRun(run, reading, counts);
  return counts;
};

interface Piece {
  readonly text: string;
  readonly units: number;
}

const repairLine = (line: string, reading: Reading): Repaired => {
  let text = '';
  let at = 0;
  const shifts: Shift[] = [];
  for (const run of line.matchAll(/[^\0-\x7f]+/g)) {
    text += line.slice(at, run.index);
    for (const piece of decodeRun(run[0], reading, noCounts())) {
      text += piece.text;
      if (piece.units !== piece.text.length) {
        shifts.push({ after: text.length, by: piece.units - piece.text.length });
      }
    }
    at = run.index + run[0].length;
  }
  return { text: text + line.slice(at), shifts };
};

const decodeRun = (run: string, reading: Reading, counts: Counts): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < run.length) {
    const piece = decodeWhole(run, at, reading) ?? decodeLost(run, at, reading.page);
    if (piece === null) {
      pieces.push({ text: run.charAt(at), units: 1 });
      at += 1;
      continue;
    }
    counts.repaired += piece.text === '\uFFFD' ? 0 : 1;
    counts.lost += piece.text === '\uFFFD' ? 1 : 0;
    counts.long += piece.units > 2 ? 1 : 0;
    pieces.push(piece);
    at += piece.units;
  }
  return pieces;
};

/** A complete UTF-8 sequence, or null. */
const decodeWhole = (run: string, at: number, { page, proven }: Reading): Piece | null => {
  const lead = page.bytes.get(run.charAt(at)) ?? 0;
  const length = sequenceLength(lead, proven);
  if (length === 0 || at + length > run.length) return null;
  let code = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index += 1) {
    const byte = page.bytes.get(run.charAt(at + index)) ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const smallest = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { text: String.fromCodePoint(code), units: length };
};

const sequenceLength = (lead: number, proven: boolean): number => {
  if (lead >= 0xf0) return lead < 0xf5 ? 4 : 0;
  if (lead >= 0xe0) return 3;
  const latin = lead === 0xc2 || lead === 0xc3;
  const european = (lead >= 0xc4 && lead <= 0xc5) || (lead >= 0xce && lead <= 0xd3);
  return latin || (proven && european) ? 2 : 0;
};

/** A character some of whose bytes have no letter in the character set and were dropped on the way. */
const decodeLost = (run: string, at: number, page: CodePage): Piece | null => {
  const forms = lostForms(page);
  for (let units = Math.min(3, run.length - at); units >= 1; units -= 1) {
    const text = forms.get(run.slice(at, at + units));
    if (text !== undefined) return { text, units };
  }
  return null;
};
