import type { DependencyMatrix } from '../../model/tracker.ts';
import type { Table } from '../markdown/block.ts';
import { rowCells } from '../markdown/table-row.ts';
import { plainText } from '../markdown/inline.ts';
import type { Page } from '../page.ts';
import { textAt } from '../text/pick.ts';

const YES = /^(?:1|x|✓|✔|✅|●|•|yes|y)$/i;

const idOf = (text: string): string => plainText(text).replaceAll('`', '');

/** Reads a dependency matrix: the row's item depends on the column's where the cell says yes. */
export const readMatrix = (page: Page, table: Table | null): DependencyMatrix | null => {
  if (table === null) return null;
  const columns = table.header.slice(1).map((cell) => idOf(cell.text));
  const rows = table.rows.map(rowCells).filter((cells) => textAt(cells, 0) !== '');
  const edges = rows.flatMap((cells) => {
    const from = idOf(textAt(cells, 0));
    return columns.flatMap((to, index) => {
      const cell = cells[index + 1];
      return cell !== undefined && YES.test(cell.text) ? [{ from, to, source: page.placeOf(cell) }] : [];
    });
  });
  return {
    rows: rows.map((cells) => idOf(textAt(cells, 0))),
    columns,
    edges,
    source: page.place(table.line, table.header[0]?.column ?? 0),
  };
};
