import { isRecord } from '../model/record.ts';
import { hiddenJson, hiddenLine, hiddenMark, readHiddenLine } from '../model/hidden-line.ts';
import { sha256, shortDigest } from '../model/digest.ts';
import type { IssueRelations, IssueValues } from '../model/change.ts';

/**
 * What we know of an object is kept in the object: a hidden comment with its key and with what was last applied.
 * The text between the comment and its end is ours; everything around it belongs to people and is kept byte for byte.
 */
export interface Marker {
  readonly key: string;
  /** Last applied values; null when they cannot be read. */
  readonly applied: IssueValues | null;
  /** Relations that we made; null when we made none. */
  readonly relations: AppliedRelations | null;
}

export interface AppliedRelations extends IssueRelations {
  /** Written down before they were made, so that one which is missing may never have been made. */
  readonly fresh: boolean;
}

export interface Section extends Marker {
  readonly before: string;
  readonly content: string;
  readonly after: string;
}

const END = hiddenMark('item end');

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const valuesOf = (value: unknown): IssueValues | null => {
  if (!isRecord(value)) return null;
  const { title, state, milestone, labels, assignees } = value;
  if (!isText(title) || !isTexts(labels) || !isTexts(assignees)) return null;
  if (state !== 'open' && state !== 'closed' && state !== null) return null;
  if (milestone !== null && !isText(milestone)) return null;
  return { title, state, milestone, labels, assignees };
};

const relationsOf = (value: unknown): AppliedRelations | null => {
  if (!isRecord(value)) return null;
  const { blockedBy = [], parent = null, fresh = false } = value;
  if (!isTexts(blockedBy) || (parent !== null && !isText(parent)) || typeof fresh !== 'boolean') return null;
  return { blockedBy, parent, fresh };
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
  const start = readHiddenLine(body, 'item');
  const end = start?.after.indexOf(END) ?? -1;
  const data = parse(start?.content ?? '');
  if (!start || end === -1 || !data || !isText(data['key'])) return null;
  return {
    key: data['key'],
    applied: valuesOf(data['applied']),
    relations: relationsOf(data['relations']),
    before: start.before,
    content: start.after.slice(0, end).replaceAll('\r\n', '\n').replace(/^\n/, ''),
    after: start.after.slice(end + END.length),
  };
};

/** The text that stands in an issue: marker, our section, end. */
export const writeSection = (
  key: string,
  applied: IssueValues,
  content: string,
  relations: AppliedRelations | null = null,
): string => {
  const { blockedBy = [], parent = null, fresh = false } = relations ?? {};
  const tied = {
    ...(blockedBy.length > 0 ? { blockedBy } : {}),
    ...(parent === null ? {} : { parent }),
    ...(fresh ? { fresh } : {}),
  };
  const isTied = blockedBy.length > 0 || parent !== null;
  const data = { key, applied, ...(isTied ? { relations: tied } : {}) };
  return `${hiddenLine('item', hiddenJson(data))}\n${content}${END}`;
};

/** Our section put into a body: in its old place, or below what people wrote. */
export const placeSection = (body: string, section: string): string => {
  const old = readSection(body);
  if (old) return `${old.before}${section}${old.after}`;
  return body === '' ? section : `${body}\n\n${section}`;
};

/** What was last applied to a milestone; of its description only a digest, because the text itself stands beside it. */
export interface AppliedMilestone {
  readonly title: string;
  readonly due: string | null;
  readonly text: string;
}

export interface MilestoneText {
  readonly key: string;
  /** Null when it cannot be read. */
  readonly applied: AppliedMilestone | null;
  /** Before the marker: what the tracker says, unless people changed it. */
  readonly text: string;
  /** After the marker: what people wrote. */
  readonly after: string;
}

/** Browsers send other line ends than we do; a text is the same with either. */
const withPlainLineEnds = (text: string): string => text.replaceAll('\r\n', '\n');

export const sameText = (a: string, b: string): boolean => withPlainLineEnds(a) === withPlainLineEnds(b);

export const digestOf = (text: string): string => shortDigest(withPlainLineEnds(text));

/** A milestone's description: text, marker, what people wrote below. */
export const writeMilestone = (key: string, applied: AppliedMilestone, text: string, after = ''): string =>
  `${text === '' ? '' : `${text}\n\n`}${hiddenLine('milestone', hiddenJson({ key, applied }))}${after}`;

/** The parts of a milestone's description, or null when it carries no marker. */
export const readMilestone = (description: string): MilestoneText | null => {
  const found = readHiddenLine(description, 'milestone');
  const data = parse(found?.content ?? '');
  if (!found || !data || !isText(data['key'])) return null;
  const known = isRecord(data['applied']) ? data['applied'] : {};
  const { title, due, text } = known;
  const isDue = due === null || isText(due);
  return {
    key: data['key'],
    applied: isText(title) && isText(text) && isDue ? { title, due, text } : null,
    text: found.before.replace(/\r?\n\r?\n$/, ''),
    after: found.after,
  };
};

/** Which write something came from: the same for the same thing of the same repository, whoever asks. */
export const intentId = (kind: string, repository: string, key: string): string =>
  sha256(JSON.stringify([kind, repository, key]));
