import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/domain/tracker/text/lines.ts';
import { codes, read } from './read.ts';

/** What a text becomes when its UTF-8 bytes are read as another character set. */
const misread = (text: string, label: string): string =>
  new TextDecoder(label).decode(new TextEncoder().encode(text));

const honest = [
  'Jörg said: „Ü“ — naïve café, 3 × 4 ≥ 12 …',
  'Türkçe ğüşiöç İĞ, Ελληνικά, Русский, 完了, עברית, العربية',
  'ça coûte 5 € à l’âge d’or',
  '√2 ≈ 1.41 ¬p † ‡ ‚quoted‘ ™ ©',
  '✅ ❌ 🚀 👩‍🚀 🏗️',
];

describe('mojibake', () => {
  it.each(honest)('leaves honest text alone: %s', (text) => {
    expect(splitLines(text, 'a').mojibake).toBeNull();
    expect(splitLines(text, 'a').text).toEqual([text]);
  });

  it.each([
    ['macintosh', 'Mac Roman'],
    ['windows-1252', 'Windows-1252'],
  ])('undoes UTF-8 read as %s', (label, name) => {
    const text = '✅ Done → 🚀 “quoted” – café ⚠️';
    const lines = splitLines(misread(text, label), 'a');
    expect(lines.text).toEqual([text]);
    expect(lines.mojibake?.codePage).toBe(name);
  });

  it('puts back what lost its letterless bytes, and marks what cannot be known', () => {
    const dropped = (text: string): string => misread(text, 'windows-1254').replace(/[\u0080-\u009f]/g, '');
    expect(splitLines(dropped('ğ 🎯 → ❌ ✅ 🏗️'), 'a').text[0]).toBe('ğ 🎯 → ❌ ✅ 🏗️');
    const lines = splitLines(dropped('🎯 🎁 x'), 'a');
    expect(lines.text[0]).toBe('🎯 \uFFFD x');
    expect([lines.mojibake?.repaired, lines.mojibake?.lost]).toEqual([1, 1]);
  });

  it('undoes any emoji and keeps every place true to the file', () => {
    const word = fc.constantFrom('a', ' ', '✅', '→', '🚀', 'é', 'x y', '“', '—');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const line = `🚀${words.join('')}`;
        const raw = misread(line, 'macintosh');
        const lines = splitLines(`${raw}END`, 'a');
        expect(lines.text[0]).toBe(`${line}END`);
        expect(lines.source(0, line.length)).toEqual({ file: 'a', line: 1, column: raw.length + 1 });
      }),
      { numRuns: 200 },
    );
  });

  it('reads statuses through it and says so once', () => {
    const text = misread(
      '| ID | Task | Status |\n|---|---|---|\n| A-1 | x → y | ✅ |\n| A-2 | y | ❌ |\n',
      'macintosh',
    );
    const document = read(text);
    expect(document.items.map((item) => [item.title, item.claim])).toEqual([
      ['x → y', 'done'],
      ['y', 'planned'],
    ]);
    expect(codes(document)).toEqual(['AX2004']);
    expect(document.items[0]?.places['status']?.column).toBe(
      (text.split('\n')[2]?.indexOf('‚úÖ') as number) + 1,
    );
  });
});
