import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWeekly, readWeekly } from '../../../src/application/weekly/weekly-mark.ts';

const number = fc.option(fc.integer({ min: 1, max: 99_999 }));

describe('the marker of a weekly issue', () => {
  it('gives back what was written, after GitHub has changed the line ends too', () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom('text', 'a\n\nb', 'Before: #4'), (previous, next, text) => {
        const mark = { week: '2026-W53', previous, next };
        const body = markWeekly(text, mark);
        expect(readWeekly(body)).toEqual({ ...mark, text });
        expect(readWeekly(body.replaceAll('\n', '\r\n'))).toEqual({ ...mark, text });
      }),
    );
  });

  it('counts only as the first line', () => {
    expect(readWeekly(`> ${markWeekly('x', { week: '2026-W53', previous: null, next: null })}`)).toBeNull();
    expect(readWeekly('nothing of ours')).toBeNull();
  });
});
