import type { TextPart } from '../markdown/block.ts';
import { headerMeanings, type Field } from '../tables/header.ts';
import { nth } from '../text/pick.ts';

/** `**Priority:** P0`: a name, what it means, and the rest of the line with its place. */
export interface Label {
  /** In lower case, without markup. */
  readonly name: string;
  readonly field: LabelField | null;
  readonly value: TextPart;
}

export type LabelField = Field | 'goal' | 'done' | 'tasks' | 'exit' | 'validation' | 'due';

const NAMES: Readonly<Record<string, LabelField>> = {
  goal: 'goal',
  goals: 'goal',
  objective: 'goal',
  purpose: 'goal',
  aim: 'goal',
  mission: 'goal',
  'definition of done': 'done',
  dod: 'done',
  'done when': 'done',
  'success criteria': 'done',
  checkpoint: 'done',
  outcome: 'done',
  tasks: 'tasks',
  'task list': 'tasks',
  'work items': 'tasks',
  items: 'tasks',
  todo: 'tasks',
  'to do': 'tasks',
  scope: 'tasks',
  work: 'tasks',
  'action items': 'tasks',
  'exit criteria': 'exit',
  'exit criterion': 'exit',
  'exit gate': 'exit',
  'acceptance criteria': 'exit',
  acceptance: 'exit',
  'completion criteria': 'exit',
  gate: 'exit',
  validation: 'validation',
  validate: 'validation',
  verification: 'validation',
  verify: 'validation',
  'verify command': 'validation',
  'verify with': 'validation',
  'how to verify': 'validation',
  check: 'validation',
  due: 'due',
  'due date': 'due',
  timeline: 'due',
  when: 'due',
  'target date': 'due',
  target: 'due',
  deadline: 'due',
  week: 'due',
  weeks: 'due',
  duration: 'estimate',
  estimate: 'estimate',
  estimated: 'estimate',
  effort: 'estimate',
  'estimated time': 'estimate',
  time: 'estimate',
  'estimated effort': 'estimate',
};

const BOLD = /^(?:\*\*|__)([^*_:]{2,60}?)\s*:?\s*(?:\*\*|__)\s*:?\s*/;
const PLAIN = /^([\p{L}][\p{L} /-]{1,28}):\s+(?=\S)|^([\p{L}][\p{L} /-]{1,28}):$/u;

/** The label a line begins with. Without bold only a name we know counts, so that prose with a colon stays prose. */
export const labelOf = (part: TextPart): Label | null => {
  if (part.text.length > 5000) return null;
  const bold = BOLD.exec(part.text);
  const plain = bold === null ? PLAIN.exec(part.text) : null;
  const match = bold ?? plain;
  if (match === null) return null;
  const name = (match[1] ?? nth(match, 2))
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} /&-]/gu, '')
    .trim();
  const field = NAMES[name] ?? headerMeanings(name).find((meaning) => meaning.strength === 3)?.field ?? null;
  const said =
    part.text.slice(0, match[0].length).includes(':') || part.text.length === match[0].trimEnd().length;
  if (!said || (bold === null && field === null)) return null;
  const text = part.text.slice(match[0].length);
  return { name, field, value: { line: part.line, column: part.column + match[0].length, text } };
};
