import { describe, expect, it } from 'vitest';
import { fitRows } from '../../../src/domain/reconcile/fit-rows.ts';

describe('lines of an issue', () => {
  it('stay as they are while they fit', () => {
    expect(fitRows(['one', 'two', 'last'], 13)).toBe('one\ntwo\nlast\n');
    expect(fitRows([], 10)).toBe('\n');
  });

  it('are left out from the end when they do not, and say how many; the last one always stays', () => {
    const rows = [...Array.from({ length: 40 }, (_, index) => `row ${index}`), 'kept by us'];
    const text = fitRows(rows, 200);
    expect(text.length).toBeLessThanOrEqual(200);
    const shown = text.split('\n').filter((line) => line.startsWith('row '));
    expect(shown).toEqual(rows.slice(0, shown.length));
    expect(shown.length).toBeGreaterThan(5);
    expect(text).toContain(`\n… and ${40 - shown.length} more lines in the tracker.\n`);
    expect(text.endsWith('\nkept by us\n')).toBe(true);
  });

  it('are cut when one alone is endless', () => {
    const text = fitRows(['x'.repeat(50_000), 'short', 'last'], 10_000);
    expect(text).toMatch(/^x{1999}…\nshort\n\n… and 0 more/);
    expect(text.endsWith('\nlast\n')).toBe(true);
  });
});
