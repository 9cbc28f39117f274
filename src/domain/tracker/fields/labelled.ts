import type { Milestone } from '../../model/tracker.ts';
import type { DraftItem, ItemDraft } from '../draft.ts';
import { plainText, splitBreaks } from '../markdown/inline.ts';
import type { Page } from '../page.ts';
import { cellCommands } from './commands.ts';
import type { CriteriaMaker } from './criteria.ts';
import type { Label } from './label.ts';
import type { MilestoneDraft } from './milestone.ts';
import { blockersOf, parseClaim } from './status.ts';
import { cellText, isNothing, parseIssue, parsePriority } from './words.ts';

/** Puts the value of a label (`**Priority:** P0`) into the item; false when the label is not about a field. */
export const labelItem = (item: ItemDraft, label: Label, make: CriteriaMaker, page: Page): boolean => {
  const { field, value } = label;
  const text = isNothing(value.text) ? null : cellText(value.text);
  const place = (name: string): void => {
    item.places[name] = page.placeOf(value);
  };
  switch (field) {
    case 'priority':
      item.priority = parsePriority(value.text) ?? item.priority;
      break;
    case 'status':
      item.claim = parseClaim(value.text) ?? item.claim;
      item.blockers = blockersOf(value.text);
      break;
    case 'owner':
      item.owner = text;
      break;
    case 'estimate':
      item.estimate = text;
      break;
    case 'target':
    case 'due':
      item.target = text;
      place('target');
      return true;
    case 'workstream':
      item.workstream = text;
      break;
    case 'dependsOn':
      item.depends = value.text;
      break;
    case 'issue':
      item.issue = parseIssue(value.text);
      break;
    case 'evidence':
    case 'file':
      for (const path of paths(label, page)) item.evidence.push(path);
      place('evidence');
      return true;
    case 'verify':
    case 'validation':
      if (text === null) return true;
      labelVerify(item, label, make, page);
      place('verify');
      return true;
    case 'exit':
    case 'exitCriteria':
    case 'done':
      if (text !== null) for (const part of splitBreaks(value)) item.exitCriteria.push(make.part(part));
      place('exitCriteria');
      return true;
    default:
      return false;
  }
  place(field);
  return true;
};

const labelVerify = (item: ItemDraft, label: Label, make: CriteriaMaker, page: Page): void => {
  const commands = cellCommands(label.value, page.place);
  for (const command of commands) item.verify.push(command);
  if (commands.length === 0) item.exitCriteria.push(make.part(label.value));
};

const paths = (label: Label, page: Page): DraftItem['evidence'] =>
  [...label.value.text.slice(0, 2000).matchAll(/[^\s,;`()[\]]+/g)]
    .filter((word) => word[0].includes('/') || /\.\w{1,5}$/.test(word[0]))
    .map((word) => ({
      text: word[0],
      source: page.place(label.value.line, label.value.column + word.index),
    }));

/** Puts the value of a label into a milestone; false when the label is not about one. */
export const labelMilestone = (milestone: MilestoneDraft, label: Label): boolean => {
  const text = plainText(label.value.text).trim() || null;
  const key: keyof Milestone | null =
    label.field === 'goal'
      ? 'goal'
      : label.field === 'done'
        ? 'definitionOfDone'
        : label.field === 'due' || label.field === 'target'
          ? 'due'
          : label.field === 'estimate'
            ? 'estimate'
            : null;
  if (key === null) return false;
  milestone[key] = milestone[key] ?? text;
  return true;
};
