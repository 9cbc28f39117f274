import type { ClaimRow, MetricRow } from '../../model/tracker.ts';
import { rowCells } from '../markdown/table-row.ts';
import { plainText, withoutEmoji } from '../markdown/inline.ts';
import { isNothing } from '../fields/words.ts';
import type { Page } from '../page.ts';
import { headerMeanings } from '../tables/header.ts';
import { sideCell, type SideTable } from './side-table.ts';
import { textAt } from '../text/pick.ts';

/** Rows of "Claimed | Reality" tables. Without a column of its own the claim names the subject. */
export const readClaims = (page: Page, tables: readonly SideTable[]): readonly ClaimRow[] =>
  tables.flatMap((side) => {
    const claimed = side.fields.get('claimed');
    const realities = realityColumns(side);
    const subject = side.table.header.findIndex(
      (_, index) => index !== claimed && !realities.includes(index),
    );
    return side.table.rows.map((row) => {
      const cells = rowCells(row);
      const claim = plainText(sideCell(side, cells, 'claimed').text);
      const name = subject === -1 ? withoutEmoji(claim) : plainText(textAt(cells, subject));
      const reality = realities.map((index) => plainText(textAt(cells, index))).filter((text) => text !== '');
      return {
        subject: name,
        claimed: claim,
        reality: reality.join(': '),
        source: page.placeOf(cells[0] ?? row),
      };
    });
  });

/** `Actual` and `Reality` may both be there; they are told together. */
const realityColumns = (side: SideTable): readonly number[] =>
  side.table.header.flatMap((cell, index) =>
    headerMeanings(cell.text).some((meaning) => meaning.field === 'reality') ? [index] : [],
  );

/** Rows of metric tables; `___` and the like mean that nobody measured yet. */
export const readMetrics = (page: Page, tables: readonly SideTable[]): readonly MetricRow[] =>
  tables.flatMap((side) => {
    const nameIndex = side.fields.get('metric') ?? 0;
    return side.table.rows.map((row) => {
      const cells = rowCells(row);
      const actual = sideCell(side, cells, 'actual').text;
      return {
        name: plainText(textAt(cells, nameIndex)),
        target: plainText(sideCell(side, cells, 'target').text),
        actual: isNothing(actual) ? null : plainText(actual),
        source: page.placeOf(cells[nameIndex] ?? row),
      };
    });
  });
