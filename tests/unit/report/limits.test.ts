import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, fixed, type Section, shorten } from '../../../src/domain/report/limits.ts';

const list = (name: string, keep: number, rows: number): Section => ({
  keep,
  rows: Array.from({ length: rows }, (_, index) => `${name} row ${index}`),
  render: (kept, hidden) => [name, ...kept, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('\n'),
});

describe('shorten', () => {
  it('leaves a short document as it is', () => {
    expect(shorten([fixed('head'), list('a', 1, 1), fixed('foot')], 100)).toBe('head\n\na\na row 0\n\nfoot');
  });

  it('leaves out empty sections without a trace', () => {
    expect(shorten([fixed('head'), { keep: 1, rows: [], render: () => '' }, fixed('foot')], 100)).toBe(
      'head\n\nfoot',
    );
  });

  it('cuts the least dear list first, and only as far as needed', () => {
    const text = shorten([fixed('head'), list('dear', 2, 5), list('cheap', 1, 5), fixed('foot')], 130);
    expect(text).toContain('dear row 4');
    expect(text).toContain('cheap row 0');
    expect(text).toMatch(/cheap[\s\S]*and [1-4] more/);
    expect(text.endsWith('foot')).toBe(true);
  });

  it('never exceeds the limit, keeps head and foot, and says how many rows are missing', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.integer({ min: 40, max: 1500 }), (dear, cheap, limit) => {
        const text = shorten(
          [fixed('head'), list('dear', 2, dear), list('cheap', 1, cheap), fixed('foot')],
          limit,
        );
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text.startsWith('head')).toBe(true);
        expect(text.endsWith('foot')).toBe(true);
        const shown = text.match(/dear row/g)?.length ?? 0;
        const said = /dear(?:\ndear row \d+)*\nand (\d+) more/.exec(text)?.[1];
        const gone = !text.includes('dear');
        expect(gone || shown + Number(said ?? 0) === dear).toBe(true);
        expect(shown === dear || !text.includes('cheap row')).toBe(true);
      }),
    );
  });
});

describe('clip', () => {
  it('does not halve a character', () => {
    expect(clip('ab😀cd', 4)).toBe('ab…');
    expect(clip('abcd', 4)).toBe('abcd');
  });
});

it('D12: a text of any characters is cut at one of them, within the limit, and says that it was cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.integer({ min: 1, max: 70_000 }),
      (part, limit) => {
        const whole = `${part}👩‍🚀`.repeat(Math.ceil(65_536 / (part.length + 5)));
        const cut = clip(whole, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut.isWellFormed()).toBe(true);
        expect(cut === whole || cut.endsWith('…')).toBe(true);
      },
    ),
  );
});
