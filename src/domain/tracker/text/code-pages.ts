/** A single-byte character set that UTF-8 is often mistaken for. */
export interface CodePage {
  readonly name: string;
  /** Character → byte, 0x80 to 0xff. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Bytes without a character in this set. */
  readonly holes: ReadonlySet<number>;
}

/** Characters people put in trackers whose bytes may have been dropped; others cannot be told apart. */
const EXPECTED =
  '✅❌⚠🔴🟡🟢🔵⚪🎯🎉🎁🏁🏆🏗🐛📈📊📋📌📝📦🔄🔍🔐🔥🔧🔌🔒🚀🚧🚨🚫🛑⏳⏭⏸⭐✨💡💥👀👉“”‘’–—…→←↔≥≤•\uFE0F';

const WINDOWS_HOLES: Readonly<Record<string, readonly number[]>> = {
  'windows-1252': [0x81, 0x8d, 0x8f, 0x90, 0x9d],
  'windows-1254': [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e],
};

const readPage = (name: string, label: string): CodePage => {
  const bytes = new Map<string, number>();
  const upper = Uint8Array.from({ length: 128 }, (_, index) => index + 0x80);
  const letters = Array.from(new TextDecoder(label).decode(upper));
  const holes = new Set(WINDOWS_HOLES[label]);
  for (const [index, letter] of letters.entries()) bytes.set(letter, index + 0x80);
  for (const hole of holes) bytes.set(String.fromCharCode(hole), hole);
  return { name, bytes, holes };
};

let pages: readonly CodePage[] | null = null;

/** The sets that are tried, made on first use. */
export const codePages = (): readonly CodePage[] =>
  (pages ??= [
    readPage('Mac Roman', 'macintosh'),
    readPage('Windows-1252', 'windows-1252'),
    readPage('Windows-1254', 'windows-1254'),
  ]);

const lost = new WeakMap<CodePage, ReadonlyMap<string, string>>();

/** What expected characters look like after their letterless bytes were dropped; U+FFFD where two look the same. */
export const lostForms = (page: CodePage): ReadonlyMap<string, string> => {
  const known = lost.get(page);
  if (known !== undefined) return known;
  const letters = new Map([...page.bytes].map(([letter, byte]) => [byte, letter]));
  const forms = new Map<string, string>();
  for (const character of EXPECTED) {
    const encoded = [...new TextEncoder().encode(character)];
    const kept = encoded.filter((byte) => !page.holes.has(byte));
    if (kept.length === encoded.length || kept.length < 2) continue;
    const form = kept.map((byte) => letters.get(byte) ?? '').join('');
    forms.set(form, forms.has(form) ? '\uFFFD' : character);
  }
  lost.set(page, forms);
  return forms;
};
