import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWeekly, readWeekly } from '../../../src/application/weekly/weekly-mark.ts';

const MARK = { week: '2026-W53', previous: null, next: null, text: 'x', anchor: null };
const number = fc.option(fc.integer({ min: 1, max: 99_999 }));

describe('the marker of a weekly issue', () => {
  it('gives back what was written, after GitHub has changed the line ends too', () => {
    fc.assert(
      fc.property(
        number,
        number,
        fc.constantFrom('text', 'a\n\nb', 'Before: #4'),
        fc.constantFrom(null, 'signed\n\n— log AbC='),
        (previous, next, text, anchor) => {
          const mark = { week: '2026-W53', previous, next, text, anchor };
          const body = markWeekly(mark);
          expect(readWeekly(body)).toEqual(mark);
          expect(readWeekly(body.replaceAll('\n', '\r\n'))).toEqual(mark);
        },
      ),
    );
  });

  it('counts only as the first line', () => {
    expect(readWeekly(`> ${markWeekly(MARK)}`)).toBeNull();
    expect(readWeekly('nothing of ours')).toBeNull();
  });
});
