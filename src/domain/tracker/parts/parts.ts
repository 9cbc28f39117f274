import type { TrackerDocument } from '../../model/tracker.ts';
import type { DraftItem, Reading } from '../draft.ts';
import type { Table } from '../markdown/block.ts';
import type { Page } from '../page.ts';
import { classifyTable, type TableKind } from '../tables/classify.ts';
import { readAcceptance } from './acceptance.ts';
import { readChecklists } from './checklists.ts';
import { readClaims, readMetrics } from './comparison.ts';
import { readDeliverables } from './deliverables.ts';
import { noteHtmlTables } from './html-tables.ts';
import { readDefinition, readOrder, readWeeklyTemplate } from './lists.ts';
import { applyMapping } from './mapping.ts';
import { readMatrix } from './matrix.ts';
import type { SideTable } from './side-table.ts';

/** What a document holds besides its milestones and items. */
export type Parts = Pick<
  TrackerDocument,
  | 'deliverables'
  | 'criteria'
  | 'checklists'
  | 'claims'
  | 'metrics'
  | 'definition'
  | 'matrix'
  | 'order'
  | 'weeklyTemplate'
> & { readonly items: readonly DraftItem[] };

/** Reads the side tables and lists that every Markdown dialect may have. */
export const readParts = (page: Page, reading: Reading): Parts => {
  const tables = sideTables(page, reading);
  const acceptance = readAcceptance(page, reading);
  noteHtmlTables(page);
  const items = applyMapping(page, reading.items, tables.mapping);
  return {
    items,
    deliverables: readDeliverables(page, items, tables.deliverables),
    criteria: [...reading.criteria, ...acceptance.criteria],
    checklists: readChecklists(page, new Set([...reading.used, ...acceptance.used]), items.length > 0),
    claims: readClaims(page, tables.claims),
    metrics: readMetrics(page, tables.metrics),
    definition: readDefinition(page),
    matrix: readMatrix(page, tables.matrix[0]?.table ?? null),
    order: readOrder(page),
    weeklyTemplate: readWeeklyTemplate(page),
  };
};

type Sides = Record<TableKind['kind'], SideTable[]>;

const sideTables = (page: Page, reading: Reading): Sides => {
  const sides: Sides = {
    items: [],
    mapping: [],
    deliverables: [],
    claims: [],
    metrics: [],
    matrix: [],
    other: [],
  };
  const tables = page.sections.flatMap((section) => section.blocks).filter((block) => block.kind === 'table');
  for (const table of tables) if (!reading.used.has(table)) put(sides, table);
  return sides;
};

const put = (sides: Sides, table: Table): void => {
  const kind = classifyTable(table);
  sides[kind.kind].push({ table, fields: 'fields' in kind ? kind.fields : new Map() });
};
