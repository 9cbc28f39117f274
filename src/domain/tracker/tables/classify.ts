import type { Table } from '../markdown/block.ts';
import { isIdLike, isNothing } from '../fields/words.ts';
import { cellPaths } from '../fields/paths.ts';
import { parseClaim, parseHealth } from '../fields/status.ts';
import { headerMeanings, type Field } from './header.ts';
import {
  bareText,
  columnValues,
  itemColumns,
  sampleRows,
  share,
  type Columns,
  type Sample,
} from './columns.ts';
import { isForeign } from './foreign.ts';
import { textAt } from '../text/pick.ts';

export type TableKind =
  | { readonly kind: 'items'; readonly columns: Columns }
  | {
      readonly kind: 'mapping' | 'deliverables' | 'claims' | 'metrics';
      readonly fields: ReadonlyMap<Field, number>;
    }
  | { readonly kind: 'matrix' }
  | { readonly kind: 'other' };

/** What a table is, told by its header and, where that is not enough, by its content. */
export const classifyTable = (table: Table): TableKind => {
  if (table.rows.length === 0 || table.header.length < 2) return { kind: 'other' };
  const sample = sampleRows(table);
  if (isMatrix(table, sample)) return { kind: 'matrix' };
  const fields = sideFields(table);
  if (fields.has('claimed') && fields.has('reality')) return { kind: 'claims', fields };
  if (isMetrics(fields)) return { kind: 'metrics', fields };
  if (isMapping(table, fields, sample)) return { kind: 'mapping', fields };
  if (isForeign(table, sample)) return { kind: 'other' };
  if (isDeliverables(table, fields, sample)) return { kind: 'deliverables', fields };
  const columns = itemColumns(table, sample);
  return isTracker(table, columns, sample) ? { kind: 'items', columns } : { kind: 'other' };
};

/** First column of each field a side table may have, regardless of other meanings of its header. */
const sideFields = (table: Table): ReadonlyMap<Field, number> => {
  const fields = new Map<Field, number>();
  for (const [index, cell] of table.header.entries()) {
    for (const { field } of headerMeanings(cell.text)) if (!fields.has(field)) fields.set(field, index);
  }
  return fields;
};

const BIT = /^(?:[01xX✓✔✅●•-]|yes|no|y|n|)$/i;

/** Ids on both sides and nothing but marks in between. */
const isMatrix = (table: Table, sample: Sample): boolean => {
  const columns = table.header.slice(1).map((cell) => bareText(cell.text));
  if (columns.length < 2 || share(columns, isIdLike) < 0.8) return false;
  const rows = columnValues(sample, 0).map(bareText);
  const known = new Set(columns);
  if (share(rows, isIdLike) < 0.8 || share(rows, (id) => known.has(id)) < 0.5) return false;
  return sample.every((cells) => cells.slice(1).every((cell) => BIT.test(cell.text)));
};

const isMetrics = (fields: ReadonlyMap<Field, number>): boolean =>
  fields.has('target') &&
  (fields.has('metric') || (fields.has('actual') && !fields.has('status'))) &&
  !fields.has('owner');

const isMapping = (table: Table, fields: ReadonlyMap<Field, number>, sample: Sample): boolean => {
  const id = fields.get('id');
  const issue = fields.get('issue');
  if (
    id === undefined ||
    issue === undefined ||
    id === issue ||
    table.header.length > 3 ||
    fields.has('status')
  )
    return false;
  return (
    share(columnValues(sample, id), (value) => isIdLike(bareText(value))) > 0.6 &&
    share(columnValues(sample, issue), (value) => /#\d|\/issues\/\d|^\d+$/.test(value) || isNothing(value)) >
      0.6
  );
};

const isDeliverables = (table: Table, fields: ReadonlyMap<Field, number>, sample: Sample): boolean => {
  const file = fields.get('file');
  if (file === undefined || !(fields.has('purpose') || fields.has('status') || fields.has('workstream')))
    return false;
  const claims =
    fields.has('status') || fields.has('workstream') || /deliverable/i.test(textAt(table.header, file));
  const strong = fields.has('dependsOn') || fields.has('exitCriteria') || fields.has('verify');
  return (
    claims &&
    !strong &&
    share(columnValues(sample, file), (value) => cellPaths({ line: 0, column: 0, text: value }).length > 0) >
      0.6
  );
};

/** Words that say a list of features or versions, not of work. */
const NOT_WORK =
  /^(?:version|browser|endpoint|method|type|parameter|param|option|flag|default|http|code|price|plan|license|platform|os|package|release notes|changes?|since|(?:deprecated|removed|introduced|added) in)$/i;

/** States of what is there already, which people and services have as well as work. */
const STANDING =
  /^(?:active|live|running|released|deployed|approved|new|open|closed|draft|pending|ready|yes|no|y|n|x|true|false|partial(?:ly)?(?: support\w*)?)$/i;

/** An identity, and at least one column that says how far the work is or how to tell. */
const isTracker = (table: Table, columns: Columns, sample: Sample): boolean => {
  const { fields } = columns;
  if (!fields.has('id') && !fields.has('title') && !fields.has('issue')) return false;
  const status = fields.get('status');
  const claims = status === undefined ? 0 : claimShare(table, status, sample, columns.health);
  if (status !== undefined && claims < 0.5 && !fields.has('dependsOn') && !fields.has('verify')) return false;
  const outright = (['dependsOn', 'verify', 'exitCriteria'] as const).filter((field) =>
    saysOutright(table, fields, field),
  ).length;
  const planned = (['owner', 'priority', 'target'] as const).filter((field) => fields.has(field)).length;
  if (outright === 0 && claims < 0.5) return false;
  const weak = !fields.has('id') && titleStrength(table, fields) < 2;
  if (outright + planned === 0 && table.header.some((cell) => NOT_WORK.test(cell.text))) return false;
  if (claims < 0.5) return !weak;
  return !weak || outright > 0 || !isStanding(table, sample, status ?? -1);
};

/** Whether a `Status` column of services or people says only that they are there; `Ready: yes` says more. */
const isStanding = (table: Table, sample: Sample, status: number): boolean => {
  const said = columnValues(sample, status)
    .map(bareText)
    .filter((value) => parseClaim(value) !== null);
  return (
    /^\W*(?:(?:current )?(?:status|state)|✓|✔|✅)\W*$/i.test(textAt(table.header, status)) &&
    said.every((value) => STANDING.test(value))
  );
};

/** Whether the header of a field can mean nothing else: `Verify Command` does, `Command` may be an instruction. */
const saysOutright = (table: Table, fields: ReadonlyMap<Field, number>, field: Field): boolean =>
  headerMeanings(textAt(table.header, fields.get(field))).some(
    (meaning) => meaning.field === field && meaning.strength === 3,
  );

const claimShare = (table: Table, index: number, sample: Sample, health: boolean): number => {
  const values = columnValues(sample, index).filter((value) => !isNothing(value));
  if (values.length === 0)
    return table.rows.length > 0 && /^(?:status|state)$/i.test(textAt(table.header, index)) ? 0.5 : 0;
  return share(values, (value) => (health ? parseHealth : parseClaim)(value) !== null);
};

const titleStrength = (table: Table, fields: ReadonlyMap<Field, number>): number => {
  const header = textAt(table.header, fields.get('title') ?? -1);
  return headerMeanings(header).find((meaning) => meaning.field === 'title')?.strength ?? 0;
};
