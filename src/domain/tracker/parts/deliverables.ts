import type { Deliverable } from '../../model/tracker.ts';
import type { DraftItem } from '../draft.ts';
import { plainText } from '../markdown/inline.ts';
import { cellPaths } from '../fields/paths.ts';
import { parseClaim } from '../fields/status.ts';
import { cellText } from '../fields/words.ts';
import { rowCells } from '../markdown/table-row.ts';
import type { Page } from '../page.ts';
import { sideCell, type SideTable } from './side-table.ts';

/** Columns that may name the item, in the order they are asked. */
const OWNERS = ['id', 'workstream', 'title'] as const;

/** Files that the document says exist. A row belongs to the item whose id or workstream its cell begins with. */
export const readDeliverables = (
  page: Page,
  items: readonly DraftItem[],
  tables: readonly SideTable[],
): readonly Deliverable[] => {
  if (tables.length === 0) return [];
  const owners = ownerLookup(items);
  const deliverables: Deliverable[] = [];
  for (const side of tables) {
    for (const cells of side.table.rows.map(rowCells)) {
      const owner = OWNERS.map((field) => sideCell(side, cells, field)).find((cell) => cell.text !== '');
      const item = owner === undefined ? null : owners(plainText(owner.text).replaceAll('`', ''));
      if (owner !== undefined && item === null && items.length > 0) {
        page.note(
          'AX2012',
          { part: 'deliverable', value: plainText(owner.text).slice(0, 60) },
          page.placeOf(owner),
        );
      }
      for (const path of cellPaths(sideCell(side, cells, 'file'))) {
        deliverables.push({
          path: path.text,
          item,
          purpose: cellText(sideCell(side, cells, 'purpose').text),
          claim: parseClaim(sideCell(side, cells, 'status').text),
          source: page.placeOf(path),
        });
      }
    }
  }
  return deliverables;
};

const ownerLookup = (items: readonly DraftItem[]): ((cell: string) => string | null) => {
  const ids = new Set(items.flatMap((item) => item.id ?? []));
  const streams = new Map<string, string | null>();
  for (const { id, workstream } of items) {
    if (workstream !== null && id !== null)
      streams.set(workstream.toLowerCase(), streams.has(workstream.toLowerCase()) ? null : id);
  }
  return (cell) => {
    if (ids.has(cell)) return cell;
    const first = cell.split(/[\s:—–,]/)[0] ?? '';
    return ids.has(first) ? first : (streams.get(cell.toLowerCase()) ?? null);
  };
};
