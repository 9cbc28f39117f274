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
 * Recognises UTF-8 that was read as another character set. Two-byte letters count only behind the bytes that
 * Latin letters have (C2, C3); longer sequences do not occur in honest text.
 */
export const findMojibake = (text: string): MojibakeRepair | null => {
  if (!SUSPECT.test(text)) return null;
  let best: { page: CodePage; counts: Counts } | null = null;
  for (const page of codePages()) {
    const counts = { repaired: 0, lost: 0 };
    for (const run of text.matchAll(/[^\0-\x7f]+/g)) decodeRun(run[0], page, counts);
    if (counts.repaired > (best?.counts.repaired ?? 0)) best = { page, counts };
  }
  if (best === null) return null;
  const { page, counts } = best;
  return { codePage: page.name, ...counts, repair: (line) => repairLine(line, page) };
};

interface Counts {
  repaired: number;
  lost: number;
}

interface Piece {
  readonly text: string;
  readonly units: number;
}

const repairLine = (line: string, page: CodePage): Repaired => {
  let text = '';
  let at = 0;
  const shifts: Shift[] = [];
  for (const run of line.matchAll(/[^\0-\x7f]+/g)) {
    text += line.slice(at, run.index);
    for (const piece of decodeRun(run[0], page, { repaired: 0, lost: 0 })) {
      text += piece.text;
      if (piece.units !== piece.text.length) {
        shifts.push({ after: text.length, by: piece.units - piece.text.length });
      }
    }
    at = run.index + run[0].length;
  }
  return { text: text + line.slice(at), shifts };
};

const decodeRun = (run: string, page: CodePage, counts: Counts): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < run.length) {
    const piece = decodeWhole(run, at, page) ?? decodeLost(run, at, page);
    if (piece === null) {
      pieces.push({ text: run.charAt(at), units: 1 });
      at += 1;
      continue;
    }
    counts.repaired += piece.text === '\uFFFD' ? 0 : 1;
    counts.lost += piece.text === '\uFFFD' ? 1 : 0;
    pieces.push(piece);
    at += piece.units;
  }
  return pieces;
};

/** A complete UTF-8 sequence, or null. */
const decodeWhole = (run: string, at: number, page: CodePage): Piece | null => {
  const lead = page.bytes.get(run.charAt(at)) ?? 0;
  const length =
    lead >= 0xf0 && lead < 0xf5
      ? 4
      : lead >= 0xe0 && lead < 0xf0
        ? 3
        : lead === 0xc2 || lead === 0xc3
          ? 2
          : 0;
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

/** A character some of whose bytes have no letter in the character set and were dropped on the way. */
const decodeLost = (run: string, at: number, page: CodePage): Piece | null => {
  const forms = lostForms(page);
  for (let units = Math.min(3, run.length - at); units >= 1; units -= 1) {
    const text = forms.get(run.slice(at, at + units));
    if (text !== undefined) return { text, units };
  }
  return null;
};
