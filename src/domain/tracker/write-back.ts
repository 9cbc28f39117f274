import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Item, TrackerDocument } from '../model/tracker.ts';
import { isYamlTracker } from './dialects/yaml/detect.ts';
import { CLAIM_WORDS, makeEdits, type Edited, type EditField, type Patch, type TrackerEdit } from './edit.ts';
import { readTracker } from './read-tracker.ts';

import { BYTE_ORDER_MARK } from './text/lines.ts';

export type { TrackerEdit } from './edit.ts';

/**
 * Writes edits into a Markdown tracker: the cells and checkboxes that change, and not one byte more. An edit that
 * cannot be made is a finding and the others are still made; of two edits of one place the last one counts.
 */
export const applyEdits = (text: string, edits: readonly TrackerEdit[]): Edited => {
  const document = readTracker(text, 'tracker');
  const items = new Map(document.items.map((item) => [item.id, item]));
  const offsets = lineOffsets(text);
  return makeEdits(text, edits, (edit) => {
    if (edit.kind === 'due') return duePatch(text, offsets, document, edit);
    const item = items.get(edit.item);
    return item === undefined ? finding('AX2040', { item: edit.item }) : patchFor(text, offsets, item, edit);
  });
};

/** Writes edits into a tracker of any dialect; the YAML writer is loaded only for a YAML tracker. */
export const applyAnyEdits = async (
  text: string,
  file: string,
  edits: readonly TrackerEdit[],
): Promise<Edited> => {
  if (!isYamlTracker(text, file)) return applyEdits(text, edits);
  const { applyYamlEdits } = await import('./dialects/yaml/write-back.ts');
  return applyYamlEdits(text, edits);
};

/** The date as the document writes it, at its first place from the heading of the milestone to the next one. */
const duePatch = (
  text: string,
  offsets: readonly number[],
  { milestones }: TrackerDocument,
  { milestone, value }: Extract<TrackerEdit, { kind: 'due' }>,
): Patch | Finding => {
  const at = milestones.findIndex(({ id }) => id === milestone);
  const found = milestones[at];
  if (found === undefined) return finding('AX2040', { item: milestone });
  const day = found.due?.replace(/^(?:due|by|target|eta)[:\s]+/i, '') ?? '';
  const next = milestones[at + 1]?.source.line;
  const end = next === undefined ? text.length : (offsets[next - 1] ?? text.length);
  const from = day === '' ? -1 : text.indexOf(day, offsets[found.source.line - 1] ?? 0);
  if (from === -1 || from + day.length > end || value === '')
    return finding('AX2041', { item: milestone, field: 'due' }, found.source);
  return { from, to: from + day.length, text: value };
};

const patchFor = (
  text: string,
  offsets: readonly number[],
  item: Item,
  edit: Exclude<TrackerEdit, { kind: 'due' }>,
): Patch | Finding => {
  if (edit.kind === 'checkbox') return checkboxPatch(text, offsets, item, edit.checked ? 'x' : ' ');
  if (edit.kind === 'cell') return fieldPatch(text, offsets, item, edit.field, edit.value);
  const mark = edit.claim === 'done' ? 'x' : edit.claim === 'dropped' ? '-' : ' ';
  const box = checkboxPatch(text, offsets, item, mark);
  return 'code' in box ? fieldPatch(text, offsets, item, 'status', CLAIM_WORDS[edit.claim]) : box;
};

const fieldPatch = (
  text: string,
  offsets: readonly number[],
  item: Item,
  field: EditField,
  value: string,
): Patch | Finding => {
  const place = item.places[field];
  const refused = finding('AX2041', { item: item.id, field }, place ?? item.source);
  if (place === undefined) return refused;
  const at = offsetOf(offsets, place);
  // The title of a task is the task's own line, with its id, tags and links; only a title cell is just a title.
  return cellPatch(text, at, value) ?? (field === 'title' ? refused : labelPatch(text, at, value));
};

const checkboxPatch = (
  text: string,
  offsets: readonly number[],
  item: Item,
  mark: 'x' | '-' | ' ',
): Patch | Finding => {
  const own = item.places['checkbox'];
  const status = item.places['status'];
  const from =
    own !== undefined ? offsetOf(offsets, own) : status !== undefined ? offsetOf(offsets, status) + 1 : -1;
  const isBox = from > 0 && text.charAt(from - 1) === '[' && text.charAt(from + 1) === ']';
  if (!isBox) return finding('AX2042', { item: item.id }, item.source);
  const old = text.charAt(from);
  return { from, to: from + 1, text: mark === 'x' && /[xX✓✔✅]/.test(old) ? old : mark };
};

/**
 * The content of the table cell at an offset. A pipe in the value is escaped and a line break becomes `<br>`,
 * since both would end the cell; an empty cell gets a space on both sides.
 */
const cellPatch = (text: string, at: number, value: string): Patch | null => {
  const line = lineAround(text, at);
  let end = at;
  while (end < line.end && !isPipe(text, end)) end += 1;
  let start = at;
  while (start > line.start && !isPipe(text, start - 1)) start -= 1;
  if (start === line.start && end === line.end) return null;
  const safe = value
    .trim()
    .replace(/\\*\|/g, '\\|')
    .replace(/\r\n|\n|\r/g, '<br>');
  const cell = text.slice(start, end);
  const content = cell.replace(/^[ \t]+|[ \t]+$/g, '');
  if (content === '') return { from: start, to: end, text: safe === '' ? cell : ` ${safe} ` };
  const from = start + cell.indexOf(content);
  const to = from + content.length;
  return { from, to, text: safe.endsWith('\\') && to === end ? `${safe} ` : safe };
};

const isPipe = (text: string, at: number): boolean => text.charAt(at) === '|' && text.charAt(at - 1) !== '\\';

/** The rest of the line behind a label (`**Status:** Done`); a line break would end it. */
const labelPatch = (text: string, at: number, value: string): Patch => {
  const line = lineAround(text, at);
  const to = line.start + text.slice(line.start, line.end).trimEnd().length;
  const safe = value.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  const gap = at > 0 && /[:*_]/.test(text.charAt(at - 1)) ? ' ' : '';
  return { from: at, to: Math.max(at, to), text: `${gap}${safe}` };
};

const lineAround = (text: string, at: number): { readonly start: number; readonly end: number } => {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const rest = text.slice(at, at + 65_536);
  const length = rest.search(/[\r\n]/);
  return { start, end: length === -1 ? Math.min(text.length, at + rest.length) : at + length };
};

/** Where each line begins in the text as it is, byte order mark and line ends counted. */
const lineOffsets = (text: string): readonly number[] => {
  const offsets = [text.startsWith(BYTE_ORDER_MARK) ? 1 : 0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) offsets.push(end.index + end[0].length);
  return offsets;
};

const offsetOf = (offsets: readonly number[], place: Source): number =>
  (offsets[place.line - 1] ?? 0) + place.column - 1;
