import { createHash } from 'node:crypto';
import type { IssueValues } from '../model/change.ts';

/**
 * What we know of an object is kept in the object: a hidden comment with its key and with what was last applied.
 * The text between the comment and its end is ours; everything around it belongs to people and is kept byte for byte.
 */
export interface Marker {
  readonly key: string;
  /** Last applied values; null when they cannot be read. */
  readonly applied: IssueValues | null;
}

export interface Section extends Marker {
  readonly before: string;
  readonly content: string;
  readonly after: string;
}

const START = /<!-- aurora-x:item v1 (\{[^\n]*\}) -->\r?\n?/;
const END = '<!-- aurora-x:item end -->';
const MILESTONE = /<!-- aurora-x:milestone v1 (\{[^\n]*\}) -->/;

/** JSON that cannot end the comment it stands in. */
const hidden = (value: object): string =>
  JSON.stringify(value)
    .replace(/[<>]/g, (sign) => (sign === '<' ? String.raw`\u003c` : String.raw`\u003e`))
    .replaceAll('--', String.raw`-\u002d`);

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const valuesOf = (value: unknown): IssueValues | null => {
  if (!isRecord(value)) return null;
  const { title, state, milestone, labels, assignees } = value;
  if (!isText(title) || !isTexts(labels) || !isTexts(assignees)) return null;
  if (state !== 'open' && state !== 'closed' && state !== null) return null;
  if (milestone !== null && !isText(milestone)) return null;
  return { title, state, milestone, labels, assignees };
};

const parse = (json: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};

/** The section of an issue's body, or null when it has none that can be read. */
export const readSection = (body: string): Section | null => {
  const start = START.exec(body);
  const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
  const end = body.indexOf(END, from);
  const data = parse(start?.[1] ?? '');
  if (!start || end === -1 || !data || !isText(data['key'])) return null;
  return {
    key: data['key'],
    applied: valuesOf(data['applied']),
    before: body.slice(0, start.index),
    content: body.slice(from, end).replaceAll('\r\n', '\n'),
    after: body.slice(end + END.length),
  };
};

/** The text that stands in an issue: marker, our section, end. */
export const writeSection = (key: string, applied: IssueValues, content: string): string =>
  `<!-- aurora-x:item v1 ${hidden({ key, applied })} -->\n${content}${END}`;

/** Our section put into a body: in its old place, or below what people wrote. */
export const placeSection = (body: string, section: string): string => {
  const old = readSection(body);
  if (old) return `${old.before}${section}${old.after}`;
  return body === '' ? section : `${body}\n\n${section}`;
};

export const milestoneMarker = (key: string): string => `<!-- aurora-x:milestone v1 ${hidden({ key })} -->`;

/** Key in a milestone's description, or null. */
export const readMilestoneMarker = (description: string): string | null => {
  const key = parse(MILESTONE.exec(description)?.[1] ?? '')?.['key'];
  return isText(key) ? key : null;
};

/** Which write something came from: the same for the same thing of the same repository, whoever asks. */
export const intentId = (kind: string, repository: string, key: string): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, repository, key]))
    .digest('hex');
