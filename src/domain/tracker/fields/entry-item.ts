import { draftItem } from '../draft.ts';
import type { Entry, TextPart } from '../markdown/block.ts';
import type { Page } from '../page.ts';
import type { ItemDraft } from '../draft.ts';
import { cellCommands } from './commands.ts';
import { CriteriaMaker } from './criteria.ts';
import { labelOf } from './label.ts';
import { labelItem } from './labelled.ts';
import { blockersOf, markClaim, markedClaim } from './status.ts';
import { cutTail } from './tail.ts';
import { parseTaskText } from './task-text.ts';
import { slug } from './words.ts';
import type { Command } from '../../model/tracker.ts';
import type { Claim } from '../../model/vocabulary.ts';

interface Group {
  readonly milestone: string | null;
  readonly workstream: string | null;
}

/** The text of a task: its paragraph up to the first line that is a label (`Owner: @ann`). */
const taskPart = (entry: Entry): TextPart => {
  const first = entry.lines[0] ?? { line: entry.line, column: entry.column, text: '' };
  const end = entry.lines.findIndex((line, index) => index > 0 && labelOf(line) !== null);
  const lines = end === -1 ? entry.lines : entry.lines.slice(0, end);
  return lines.length < 2 ? first : { ...first, text: lines.map((line) => line.text).join(' ') };
};

/** The commands of a task that is itself one to verify: `A-2: Verify: `npm test``. */
const ownCommands = (part: TextPart, page: Page): readonly Command[] => {
  if (!part.text.includes('`')) return [];
  const said = /(?:^|[\s*:.])(?:verify|verify with|verification|validate|validation)\**:\**\s*(?=`)/i.exec(
    part.text,
  );
  if (said === null) return [];
  const at = said.index + said[0].length;
  return cellCommands({ ...part, column: part.column + at, text: part.text.slice(at) }, page.place);
};

/** An item from a list entry; null when the entry has no text. `claim` is what its list says of it. */
export const entryItem = (page: Page, entry: Entry, group: Group, claim: Claim | null): ItemDraft | null => {
  const { head: part, labels } = cutTail(taskPart(entry));
  if (part.text.replace(/[\s*_`~-]+/g, '') === '') return null;
  const text = parseTaskText(part);
  const source = page.placeOf(part);
  const item: ItemDraft = draftItem(text.title, group.milestone, source);
  const marked = entry.box === null ? (markedClaim(part.text) ?? claim) : markClaim(entry.box.mark);
  item.id = text.id;
  item.claim =
    text.struck && marked !== 'done' ? 'dropped' : marked === 'planned' && claim !== null ? claim : marked;
  item.priority = text.priority;
  item.owner = text.owner;
  item.issue = text.issue;
  item.estimate = text.estimate;
  item.target = text.target;
  item.workstream = text.workstream ?? group.workstream;
  item.depends = text.depends;
  item.columns = text.tags;
  if (item.claim === 'planned' && /\bblocked (?:on|by)\b/i.test(part.text))
    item.blockers = blockersOf(part.text);
  if (labels.length > 0) {
    const prefix = item.id ?? `${group.milestone ?? 'item'}/${slug(item.title)}`;
    const make = new CriteriaMaker({ prefix, milestone: null, kind: 'exit' }, page.place);
    for (const label of labels) labelItem(item, label, make, page);
  }
  for (const command of ownCommands(part, page)) item.verify.push(command);
  if (entry.box !== null) item.places['checkbox'] = page.place(entry.line, entry.box.column);
  return item;
};
