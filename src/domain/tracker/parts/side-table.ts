import type { Table, TextPart } from '../markdown/block.ts';
import type { Field } from '../tables/header.ts';

/** A table that is no list of items, with the columns of the fields it has. */
export interface SideTable {
  readonly table: Table;
  readonly fields: ReadonlyMap<Field, number>;
}

const NO_CELL: TextPart = { line: 0, column: 0, text: '' };

/** The cell of a field in a row; empty when the row is short or the table has no such column. */
export const sideCell = (side: SideTable, cells: readonly TextPart[], field: Field): TextPart =>
  cells[side.fields.get(field) ?? -1] ?? NO_CELL;
