import type { ClaimRow, MetricRow } from '../../model/tracker.ts';
import { rowCells } from '../markdown/table-row.ts';
import { plainText, withoutEmoji } from '../markdown/inline.ts';
import { isNothing } from '../fields/words.ts';
import type { Page } from '../page.ts';
import { sideCell, type SideTable } from './side-table.ts';

/** Rows of "Claimed | Reality" tables. Without a column of its own the claim names the subject. */
export const readClaims = (page: Page, tables: readonly SideTable[]): readonly ClaimRow[] =>
  tables.flatMap((side) => {
    const claimed = side.fields.get('claimed') ?? 0;
    const realities = realityColumns(side);
    const subject = side.table.header.findIndex(
      (_, index) => index !== claimed && !realities.includes(index),
    );
    return side.table.rows.map(rowCells).map((cells) => {
      const claim = plainText(sideCell(side, cells, 'claimed').text);
      const name = subject === -1 ? withoutEmoji(claim) : plainText(cells[subject]?.text ?? '');
      const reality = realities
        .map((index) => plainText(cells[index]?.text ?? ''))
        .filter((text) => text !== '');
      return {
        subject: name,
        claimed: claim,
        reality: reality.join(': '),
        source: page.place(cells[0]?.line ?? 0, cells[0]?.column ?? 0),
      };
    });
  });

/** `Actual` and `Reality` may both be there; they are told together. */
const realityColumns = (side: SideTable): readonly number[] =>
  side.table.header.flatMap((cell, index) =>
    /^(?:actual\w*|realit\w+|truth|verified|observed|measured)\b/i.test(plainText(cell.text)) ? [index] : [],
  );

/** Rows of metric tables; `___` and the like mean that nobody measured yet. */
export const readMetrics = (page: Page, tables: readonly SideTable[]): readonly MetricRow[] =>
  tables.flatMap((side) => {
    const nameIndex = side.fields.get('metric') ?? 0;
    return side.table.rows.map(rowCells).map((cells) => {
      const actual = sideCell(side, cells, 'actual').text;
      return {
        name: plainText(cells[nameIndex]?.text ?? ''),
        target: plainText(sideCell(side, cells, 'target').text),
        actual: isNothing(actual) || /^_+$/.test(actual) ? null : plainText(actual),
        source: page.place(cells[0]?.line ?? 0, cells[nameIndex]?.column ?? 0),
      };
    });
  });
