import type { Command, Criterion } from '../../model/tracker.ts';
import type { Located, Source } from '../../model/source.ts';
import { plainText, splitBreaks } from '../markdown/inline.ts';
import type { Table, TextPart } from '../markdown/block.ts';
import { rowCells } from '../markdown/table-row.ts';
import { cellPaths } from '../fields/paths.ts';
import { cellCommands } from '../fields/commands.ts';
import { CriteriaMaker, wordingOf } from '../fields/criteria.ts';
import { blockersOf, parseClaim, parseHealth } from '../fields/status.ts';
import { isNothing, leadingId, parseIssue, parsePriority } from '../fields/words.ts';
import type { DraftItem } from '../draft.ts';
import type { Page } from '../page.ts';
import type { Columns } from './columns.ts';
import type { Field } from './header.ts';
import { memo } from '../text/memo.ts';
import { textAt } from '../text/pick.ts';

const NONE: readonly string[] = [];

interface Group {
  readonly milestone: string | null;
  readonly workstream: string | null;
}

/** Items of a table: one per row. Rows without id and title, and section rows of one cell, are left out. */
export const tableItems = (page: Page, table: Table, columns: Columns, group: Group): DraftItem[] => {
  const reader = new RowReader(page, columns, group);
  const items: DraftItem[] = [];
  for (const row of table.rows) {
    const cells = rowCells(row);
    if (isFiller(cells)) continue;
    if (cells.length !== table.header.length) {
      page.note('AX2007', { cells: cells.length, columns: table.header.length }, page.place(row.line, 0));
    }
    const item = reader.read(cells, row.line);
    if (item === null) page.note('AX2009', {}, page.place(row.line, 0));
    else items.push(item);
  }
  return items;
};

/** An empty row, one of dashes or dots, or one cell of text that spans the table as a heading. */
const isFiller = (cells: readonly TextPart[]): boolean => {
  const said = cells.find((cell) => cell.text !== '' && !/^[-–—.…:*_ ]+$/.test(cell.text));
  if (said === undefined) return true;
  if (cells.length < 3 || !/^[*_]/.test(said.text)) return false;
  return cells.every((cell) => cell.text === '' || cell === said);
};

class RowReader {
  private readonly page: Page;
  private readonly columns: Columns;
  private readonly fields: readonly { readonly field: Field; readonly index: number }[];
  private readonly group: Group;
  /** Places of a full row, to be copied and filled: an object that grows field by field costs four times as much. */
  private readonly template: Readonly<Record<string, Source>>;
  private readonly width: number;
  private above: string | null = null;
  private readonly plain = memo(plainText);
  private readonly wording = memo(wordingOf);
  private readonly claimOf: (cell: string) => DraftItem['claim'];
  private readonly blockers = memo(blockersOf);
  private readonly priorityOf = memo(parsePriority);

  constructor(page: Page, columns: Columns, group: Group) {
    this.page = page;
    this.columns = columns;
    this.fields = [...columns.fields].map(([field, index]) => ({ field, index }));
    this.group = group;
    this.claimOf = memo(columns.health ? parseHealth : parseClaim);
    const nowhere = page.place(0, 0);
    this.template = Object.fromEntries(this.fields.map(({ field }) => [field, nowhere]));
    this.width = 1 + Math.max(-1, ...columns.fields.values());
  }

  read(cells: readonly TextPart[], line: number): DraftItem | null {
    const cell = (field: Field): TextPart | null => this.cell(cells, field);
    const places: Record<string, Source> = cells.length < this.width ? {} : { ...this.template };
    this.fields.forEach(({ field, index }) => {
      const part = cells[index];
      if (part !== undefined) places[field] = this.page.place(part.line, part.column);
    });
    const identity = this.identity(cell('id'), cell('title'));
    if (identity === null) return null;
    const { id, title } = identity;
    const name = id ?? title;
    const status = cell('status');
    const verify = this.verify(name, cell('verify'));
    return {
      id,
      title,
      places,
      milestone: this.milestone(cell('milestone')),
      claim: isStruck(cell('title') ?? cell('id'))
        ? dropped(this.claim(name, status))
        : this.claim(name, status),
      priority: this.priority(name, cell('priority')),
      workstream: this.text(cell('workstream')) ?? this.group.workstream,
      depends: cell('dependsOn')?.text ?? null,
      blockers: status === null ? NONE : this.blockers(status.text),
      owner: this.text(cell('owner')),
      target: this.text(cell('target')),
      issue: this.issue(name, cell('issue')),
      exitCriteria: this.criteria(name, cell('exitCriteria'), verify.sentences),
      verify: verify.commands,
      evidence: this.evidence(cell('evidence')),
      estimate: this.text(cell('estimate')),
      columns: this.others(cells),
      source: places['id'] ?? places['title'] ?? this.page.place(line, 0),
    };
  }

  private cell(cells: readonly TextPart[], field: Field): TextPart | null {
    const index = this.columns.fields.get(field);
    const part = index === undefined ? undefined : cells[index];
    return part === undefined || part.text === '' ? null : part;
  }

  /** In a first column that groups the rows an empty cell stands for the one above. */
  private milestone(part: TextPart | null): string | null {
    if (part === null && this.columns.fields.get('milestone') === 0)
      return this.above ?? this.group.milestone;
    this.above = this.text(part);
    return this.above ?? this.group.milestone;
  }

  private text(part: TextPart | null): string | null {
    if (part === null || isNothing(part.text)) return null;
    const text = this.plain(part.text);
    return text === '' ? null : text;
  }

  private identity(
    idCell: TextPart | null,
    titleCell: TextPart | null,
  ): { id: string | null; title: string } | null {
    const id = idCell === null || isNothing(idCell.text) ? null : idText(idCell.text);
    const title = this.text(titleCell);
    if (title !== null) {
      const led = id === null && this.columns.led ? leadingId(title) : null;
      const bare =
        led === null
          ? title
          : title.slice(title.indexOf(led) + led.length).replace(/^[`\])*]*\s*[:.–—-]?\s*/, '');
      return { id: id ?? led, title: bare === '' ? title : bare };
    }
    return id === null ? null : { id, title: id };
  }

  private claim(name: string, part: TextPart | null): DraftItem['claim'] {
    if (part === null) return null;
    const claim = this.claimOf(part.text);
    if (claim === null && isNothing(part.text)) return null;
    if (claim === null)
      this.page.note('AX2006', { value: part.text.slice(0, 60), item: name }, this.page.placeOf(part));
    return claim;
  }

  private priority(name: string, part: TextPart | null): DraftItem['priority'] {
    if (part === null || isNothing(part.text)) return null;
    const priority = this.priorityOf(part.text);
    if (priority === null)
      this.page.note('AX2015', { value: part.text.slice(0, 60), item: name }, this.page.placeOf(part));
    return priority;
  }

  private issue(name: string, part: TextPart | null): number | null {
    if (part === null || isNothing(part.text)) return null;
    const issue = parseIssue(part.text);
    if (issue === null)
      this.page.note('AX2017', { value: part.text.slice(0, 60), item: name }, this.page.placeOf(part));
    return issue;
  }

  private verify(
    name: string,
    part: TextPart | null,
  ): { commands: DraftItem['verify']; sentences: readonly TextPart[] } {
    if (part === null || isNothing(part.text)) return { commands: [], sentences: [] };
    let commands: readonly Command[] = [];
    const sentences: TextPart[] = [];
    for (const piece of splitBreaks(part)) {
      const found = cellCommands(piece, this.page.place);
      commands = commands.length === 0 ? found : commands.concat(found);
      if (found.length > 0 || parseClaim(piece.text) !== null) continue;
      sentences.push(piece);
      this.page.note('AX2010', { value: piece.text.slice(0, 60), item: name }, this.page.placeOf(piece));
    }
    return { commands, sentences };
  }

  private criteria(
    name: string,
    part: TextPart | null,
    sentences: readonly TextPart[],
  ): readonly Criterion[] {
    if (part === null && sentences.length === 0) return [];
    const make = new CriteriaMaker(
      { prefix: name, milestone: null, kind: 'exit' },
      this.page.place,
      this.wording,
    );
    const pieces = part === null || isNothing(part.text) ? [] : splitBreaks(part);
    const found = pieces.map((piece) => make.part(withoutBullet(piece)));
    for (const piece of sentences) found.push(make.part(piece));
    return found;
  }

  /** Paths in backticks or links, or words with a slash or an extension; a sentence is no path. */
  private evidence(part: TextPart | null): readonly Located[] {
    if (part === null || isNothing(part.text)) return [];
    return cellPaths(part).map((path) => ({ text: path.text, source: this.page.placeOf(path) }));
  }

  private others(cells: readonly TextPart[]): Record<string, string> {
    const columns: Record<string, string> = {};
    for (const { name, index } of this.columns.others) {
      const key = Object.hasOwn(columns, name) ? `${name} (${index + 1})` : name;
      columns[key] = this.plain(textAt(cells, index));
    }
    return columns;
  }
}

const idText = (cell: string): string =>
  SIMPLE_ID.test(cell)
    ? cell.replaceAll('*', '')
    : plainText(cell)
        .replaceAll('`', '')
        .replace(/^#(?=\d)/, '')
        .trim()
        .slice(0, 80);

/** A row whose name is struck out is no longer meant to be done, unless it was. */
const isStruck = (part: TextPart | null): boolean =>
  part !== null && part.text.startsWith('~~') && part.text.indexOf('~~', 2) === part.text.length - 2;

const dropped = (claim: DraftItem['claim']): DraftItem['claim'] => (claim === 'done' ? claim : 'dropped');

/** What most ids are: letters and a number, perhaps in bold. */
const SIMPLE_ID = /^(?:\*\*)?[A-Za-z]{1,8}-?\d{1,8}(?:\*\*)?$/;

const withoutBullet = (part: TextPart): TextPart => {
  if (!/^[-*•[]/.test(part.text)) return part;
  const bullet = /^(?:[-*•]\s+|\[[ xX]\]\s+)+/.exec(part.text)?.[0].length ?? 0;
  return { line: part.line, column: part.column + bullet, text: part.text.slice(bullet) };
};
