import type { TextPart, Table } from '../markdown/block.ts';
import { looksLikeCommand } from '../fields/programs.ts';
import { parseClaim } from '../fields/status.ts';
import { isIdLike, isNothing, parseIssue, parsePriority } from '../fields/words.ts';
import { headerMeanings, headerName, type Field, type Meaning } from './header.ts';

/** Where each field stands in a table of items. */
export interface Columns {
  readonly fields: ReadonlyMap<Field, number>;
  /** Columns that map onto no field: header and index. */
  readonly others: readonly { readonly name: string; readonly index: number }[];
}

/** Rows that are looked at to judge a column. */
const SAMPLE = 200;

/** Non-empty cells of a column, a sample of them. */
export const columnValues = (table: Table, index: number): readonly string[] => {
  const values: string[] = [];
  for (const row of table.rows) {
    const text = row.cells[index]?.text ?? '';
    if (text !== '') values.push(text);
    if (values.length >= SAMPLE) break;
  }
  return values;
};

/** Share of values that pass, or 0 when there are none. */
export const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

/** How well the content of a column fits a field, 0 to 1; most fields take any text. */
const fit = (field: Field, values: readonly string[]): number => {
  const filled = values.filter((value) => !isNothing(value));
  switch (field) {
    case 'id':
      return share(filled, (value) => isIdLike(value) || /^\d{1,4}$/.test(value));
    case 'issue':
      return filled.length === 0
        ? 1
        : share(filled, (value) => parseIssue(value) !== null && value.length < 200);
    case 'priority':
      return filled.length === 0 ? 1 : share(filled, (value) => parsePriority(value) !== null);
    case 'status':
      return filled.length === 0 ? 1 : share(filled, (value) => parseClaim(value) !== null);
    case 'verify':
      return share(filled, (value) => value.includes('`') || looksLikeCommand(value));
    case 'title':
      return share(filled, (value) => /\p{L}{2}/u.test(value));
    default:
      return 1;
  }
};

const ITEM_FIELDS = new Set<Field>([
  'id',
  'title',
  'issue',
  'priority',
  'workstream',
  'dependsOn',
  'owner',
  'target',
  'status',
  'exitCriteria',
  'verify',
  'evidence',
  'estimate',
  'milestone',
]);

interface Candidate extends Meaning {
  readonly index: number;
  readonly score: number;
}

/**
 * Gives each column at most one field and each field at most one column: outright headers before usual ones,
 * content that fits before content that does not, left before right. Where the header alone cannot tell
 * (`Task` is an id or a title, `Issue` a number or a title), the content does.
 */
export const itemColumns = (table: Table): Columns => {
  const candidates: Candidate[] = [];
  for (const [index, cell] of table.header.entries()) {
    const values = columnValues(table, index);
    for (const meaning of headerMeanings(cell.text)) {
      if (!ITEM_FIELDS.has(meaning.field)) continue;
      const fitting = fit(meaning.field, values);
      if (needsFit(meaning) && fitting < 0.5) continue;
      const idBonus = meaning.field === 'id' && fitting > 0.8 ? 1.5 : 0;
      candidates.push({ ...meaning, index, score: meaning.strength + fitting / 2 + idBonus - index / 1000 });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const fields = new Map<Field, number>();
  const taken = new Set<number>();
  for (const { field, index } of candidates) {
    if (fields.has(field) || taken.has(index)) continue;
    fields.set(field, index);
    taken.add(index);
  }
  const others = table.header.flatMap((cell, index) =>
    taken.has(index) ? [] : [{ name: columnName(cell, index), index }],
  );
  return { fields, others };
};

/** An outright ID column takes any content; the others are believed only when the content fits. */
const needsFit = (meaning: Meaning): boolean =>
  meaning.field === 'issue' ||
  meaning.field === 'title' ||
  (meaning.field === 'id' && meaning.strength < 3) ||
  (meaning.field === 'verify' && meaning.strength < 3);

const columnName = (cell: TextPart, index: number): string => headerName(cell.text) || `column ${index + 1}`;
