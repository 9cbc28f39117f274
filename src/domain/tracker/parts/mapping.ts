import type { DraftItem } from '../draft.ts';
import { plainText } from '../markdown/inline.ts';
import { parseIssue } from '../fields/words.ts';
import { rowCells } from '../markdown/table-row.ts';
import type { Page } from '../page.ts';
import { sideCell, type SideTable } from './side-table.ts';

/** Gives items the issue that a "tracker to issues" table names; a row of the item itself wins, with a finding. */
export const applyMapping = (
  page: Page,
  items: readonly DraftItem[],
  tables: readonly SideTable[],
): readonly DraftItem[] => {
  if (tables.length === 0) return items;
  const mapped = new Map<string, { issue: number | null; line: number; column: number }>();
  for (const side of tables) {
    for (const cells of side.table.rows.map(rowCells)) {
      const cell = sideCell(side, cells, 'issue');
      const issue = parseIssue(cell.text);
      const id = plainText(sideCell(side, cells, 'id').text).replaceAll('`', '');
      // An empty cell is where the number is to be written.
      if (issue !== null || (cell.text === '' && cell.line > 0 && !mapped.has(id)))
        mapped.set(id, { issue, line: cell.line, column: cell.column });
    }
  }
  return items.map((item) => {
    const found = item.id === null ? undefined : mapped.get(item.id);
    if (found === undefined) return item;
    const source = page.place(found.line, found.column);
    if (found.issue === null)
      return item.places['issue'] ? item : { ...item, places: { ...item.places, issue: source } };
    if (item.issue === null)
      return { ...item, issue: found.issue, places: { ...item.places, issue: source } };
    if (item.issue !== found.issue)
      page.note('AX2011', { item: item.id ?? item.title, mapped: found.issue, own: item.issue }, source);
    return item;
  });
};
