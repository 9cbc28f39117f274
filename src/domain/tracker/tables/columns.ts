import type { TextPart, Table } from '../markdown/block.ts';
import { plainText } from '../markdown/inline.ts';
import { rowCells } from '../markdown/table-row.ts';
import { looksLikeCommand } from '../fields/programs.ts';
import { parseClaim, parseHealth } from '../fields/status.ts';
import { isIdLike, isNothing, leadingId, parseIssue, parsePriority } from '../fields/words.ts';
import { headerMeanings, headerName, type Field, type Meaning } from './header.ts';
import { textAt } from '../text/pick.ts';

/** Where each field stands in a table of items. */
export interface Columns {
  readonly fields: ReadonlyMap<Field, number>;
  /** Columns that map onto no field: header and index. */
  readonly others: readonly { readonly name: string; readonly index: number }[];
  /** Whether the status column says how the work goes (red, amber, green) and not how far it is. */
  readonly health: boolean;
  /** Whether titles begin with ids (`M-02 Runtime contracts`); one that looks so (`S3 bucket`) makes no rule. */
  readonly led: boolean;
}

/** Rows that are looked at to judge a column. */
const SAMPLE = 60;

/** The first rows of a table, cut into cells. */
export const sampleRows = (table: Table): Sample => table.rows.slice(0, SAMPLE).map(rowCells);

export type Sample = readonly (readonly TextPart[])[];

/** Non-empty cells of a column. */
export const columnValues = (sample: Sample, index: number): readonly string[] =>
  sample.map((cells) => textAt(cells, index)).filter((text) => text !== '');

/** Share of values that pass, or 0 when there are none. */
export const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

/** How well the content of a column fits a field, 0 to 1; most fields take any text. */
const fit = (
  { field, strength }: Meaning,
  values: readonly string[],
  named: (text: string) => boolean,
): number => {
  const filled = values.filter((value) => !isNothing(value));
  switch (field) {
    case 'id':
      return share(filled, (value) => COUNTED.test(value) || isIdLike(bareText(value)));
    case 'issue':
      return filled.length === 0
        ? 1
        : share(filled, (value) => parseIssue(value) !== null && value.length < 200);
    case 'priority':
      return filled.length === 0 ? 1 : share(filled, (value) => parsePriority(value) !== null);
    case 'status':
      return filled.length === 0
        ? 1
        : share(filled, (value) => (strength < 3 ? parseHealth : parseClaim)(value) !== null);
    case 'dependsOn':
      return share(
        filled,
        (value) => named(value) || leadingId(bareText(value)) !== null || /^#\d/.test(value),
      );
    case 'verify':
      return share(filled, (value) => value.includes('`') || looksLikeCommand(value));
    case 'title':
      return share(filled, (value) => (/[A-Za-z]/.test(value) || /\p{L}/u.test(value)) && !isCommand(value));
    default:
      return 1;
  }
};

const isCommand = (cell: string): boolean => /^`[^`]+`$/.test(cell) && looksLikeCommand(cell.slice(1, -1));

/** `12`, `1.1`, `3.`: numbers that count rows. */
const COUNTED = /^\d{1,4}(?:\.\d{1,3}){0,3}\.?$/;

/** The text of a cell without links, emphasis and backticks: an id is the same however it is dressed. */
export const bareText = (cell: string): string => plainText(cell).replaceAll('`', '').trim();

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
export const itemColumns = (table: Table, sample: Sample): Columns => {
  const candidates = table.header.flatMap((cell, index) => candidatesOf(cell, index, sample));
  candidates.sort((a, b) => b.score - a.score);
  const fields = new Map<Field, number>();
  const taken = new Set<number>();
  for (const { field, index } of candidates) {
    if (fields.has(field) || taken.has(index)) continue;
    fields.set(field, index);
    taken.add(index);
  }
  if (!fields.has('title')) groupAsTitle(fields, candidates);
  if (fields.has('title') && !fields.has('issue')) linkedIssues(fields, sample);
  const others = table.header.flatMap((cell, index) =>
    taken.has(index) ? [] : [{ name: columnName(cell, index), index }],
  );
  const status = candidates.find((one) => one.field === 'status' && one.index === fields.get('status'));
  const titles = fields.has('id') ? [] : columnValues(sample, fields.get('title') ?? -1);
  return {
    fields,
    others,
    health: status !== undefined && status.strength < 3,
    led: share(titles, (title) => leadingId(bareText(title)) !== null) >= 0.5,
  };
};

/** Ids that are links to issues are references: the item is known by its issue. */
const linkedIssues = (fields: Map<Field, number>, sample: Sample): void => {
  const id = fields.get('id');
  if (id === undefined || share(columnValues(sample, id), (value) => ISSUE_LINK.test(value)) < 0.8) return;
  fields.delete('id');
  fields.set('issue', id);
};

const ISSUE_LINK = /^\[#\d{1,7}\]\([^()\s]*\/issues\/\d{1,7}\)$/;

/** Whether a text is the whole of another cell: `Blocker: Schema` names the row of that title. */
const memberOf =
  (sample: Sample) =>
  (text: string): boolean =>
    sample.some((cells) => cells.slice(0, 3).some((cell) => cell.text === text));

const candidatesOf = (cell: TextPart, index: number, sample: Sample): readonly Candidate[] => {
  const values = columnValues(sample, index);
  const named = memberOf(sample);
  const meanings = headerMeanings(cell.text);
  const groups = meanings.some(({ field }) => field === 'milestone' || field === 'workstream');
  return meanings.flatMap((meaning) => {
    const fitting = fit(meaning, values, named);
    if (!ITEM_FIELDS.has(meaning.field) || (needsFit(meaning) && fitting < 0.5)) return [];
    const bonus = meaning.field === 'id' && fitting > 0.8 && !groups ? 1.5 : 0;
    return [{ ...meaning, index, score: meaning.strength + fitting / 2 + bonus - index / 1000 }];
  });
};

/** In a table of milestones or components the group is what the row is about. */
const groupAsTitle = (fields: Map<Field, number>, candidates: readonly Candidate[]): void => {
  for (const group of ['milestone', 'workstream'] as const) {
    const index = fields.get(group);
    const titled = candidates.find(
      (one) => one.index === index && (one.field === 'title' || one.field === 'id'),
    );
    if (titled === undefined || fields.has(titled.field) || (fields.has('id') && group === 'milestone'))
      continue;
    fields.delete(group);
    fields.set(titled.field, titled.index);
    return;
  }
};

/** An outright ID column takes any content; the others are believed only when the content fits. */
const needsFit = (meaning: Meaning): boolean =>
  meaning.field === 'issue' ||
  meaning.field === 'title' ||
  (meaning.field === 'id' && meaning.strength < 3) ||
  (meaning.field === 'status' && meaning.strength < 3) ||
  (meaning.field === 'dependsOn' && meaning.strength < 3) ||
  (meaning.field === 'verify' && meaning.strength < 3);

const columnName = (cell: TextPart, index: number): string => headerName(cell.text) || `column ${index + 1}`;
