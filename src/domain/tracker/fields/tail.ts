import type { TextPart } from '../markdown/block.ts';
import { labelOf, type Label, type LabelField } from './label.ts';

/** Labels that say something of a task wherever they stand: behind it, or below it with a checkbox of their own. */
const FIELDS = new Set<LabelField>([
  'verify',
  'validation',
  'evidence',
  'owner',
  'dependsOn',
  'priority',
  'estimate',
  'target',
  'due',
  'issue',
  'exit',
  'exitCriteria',
]);

/** Whether a label is about the task it belongs to, and says something of it. */
export const isTaskField = ({ field, value }: Label): boolean =>
  field !== null && FIELDS.has(field) && value.text.trim() !== '';

/** A dash, bar or bracket in front of what may be a label. */
const CUT = /\s+(?:[—–|·;]|--)\s+(?=[\p{L}*_])|\s+\((?=\p{L}[\p{L} ]{1,24}:)/gu;

/** Cuts `Ship it — Owner: @ann (verify: `make ship`)` into the task and the fields behind it. */
export const cutTail = (part: TextPart): { readonly head: TextPart; readonly labels: readonly Label[] } => {
  if (!part.text.includes(':') || part.text.length > 4000) return { head: part, labels: [] };
  const cuts = [...part.text.matchAll(CUT)];
  const labels: Label[] = [];
  let end = part.text.length;
  for (const cut of cuts.toReversed()) {
    const from = cut.index + cut[0].length;
    const text = part.text.slice(from, end).replace(cut[0].endsWith('(') ? /\)[.\s]*$/ : /\s+$/, '');
    const label = labelOf({ line: part.line, column: part.column + from, text });
    if (label === null || !isTaskField(label)) break;
    labels.unshift(label);
    end = cut.index;
  }
  return { head: end === part.text.length ? part : { ...part, text: part.text.slice(0, end) }, labels };
};
