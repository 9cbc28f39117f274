import { shortDigest } from '../model/digest.ts';
import { finding } from '../model/catalogue/index.ts';
import type { ChangeSet, Incoming } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { Dialect, Item, Milestone, TrackerDocument } from '../model/tracker.ts';
import { escapeMarkdown } from '../report/escape.ts';
import { slug } from '../tracker/fields/words.ts';
import { applyAnyEdits, type TrackerEdit } from '../tracker/write-back.ts';
import { milestonesOf } from './desired-state.ts';
import { dueDate } from '../model/due.ts';
import { NOT_PLANNED } from './plan-issue.ts';

/** A document as it should read. */
export interface WrittenFile {
  readonly file: string;
  readonly text: string;
}

/** What a write-back pull request brings. */
export interface WriteBack {
  readonly files: readonly WrittenFile[];
  /** Markdown, a line for each thing that comes back. */
  readonly lines: readonly string[];
  /** The same for the same changes, whatever else the documents say by now. */
  readonly digest: string;
  readonly findings: readonly Finding[];
}

/** A tracker, as read, with its text. */
export interface WritableDocument {
  readonly document: TrackerDocument;
  readonly text: string;
}

/** What comes back of a change set. */
export type Came = Pick<ChangeSet, 'incoming' | 'conflicts' | 'issues' | 'milestones'>;

/** An edit with its line for people, and what is said when the document has no place for it. */
interface Planned {
  readonly edit: TrackerEdit;
  readonly line: string;
  readonly refused: Finding | null;
}

const stateEdit = (item: Item, github: string): TrackerEdit | 'nowhere' | null => {
  const claim = github === NOT_PLANNED ? 'dropped' : github === 'closed' ? 'done' : 'in-progress';
  const isClosed = item.claim === 'done' || item.claim === 'dropped';
  // A claim that says so already is not made again: then proof is what the issue lacks.
  if (isClosed === (claim !== 'in-progress')) return null;
  const hasPlace = item.places['status'] !== undefined || item.places['checkbox'] !== undefined;
  return hasPlace ? { kind: 'claim', item: item.id, claim } : 'nowhere';
};

/**
 * How a cell names a milestone: by the id that people wrote, else by the words that the id was made of. The id of
 * `Core pipeline` is `core-pipeline`, which nobody wrote and nobody wants to read.
 */
const cellOf = ({ id, title, due }: Milestone, dialect: Dialect): string => {
  if (dialect === 'yaml') return id;
  const words = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return [title, due, words].find((text) => text !== null && slug(text) === id) ?? id;
};

const milestoneEdit = (item: Item, document: TrackerDocument, github: string): TrackerEdit | 'nowhere' => {
  const value = github === 'none' ? '' : github;
  if (item.places['milestone'] !== undefined) {
    const key = milestonesOf(document).find(({ title }) => title === github)?.key;
    const known = document.milestones.find(({ id }) => key === `${document.file}#${id}`);
    const cell = known === undefined ? value : cellOf(known, document.dialect);
    return { kind: 'cell', item: item.id, field: 'milestone', value: cell };
  }
  const isDate = value === '' || dueDate(value) !== null;
  if (item.milestone !== null || item.places['target'] === undefined || !isDate) return 'nowhere';
  return { kind: 'cell', item: item.id, field: 'target', value };
};

const editOf = (
  item: Item,
  document: TrackerDocument,
  { field, github }: Incoming,
): TrackerEdit | 'nowhere' | null => {
  if (field === 'state') return stateEdit(item, github);
  if (field === 'milestone') return milestoneEdit(item, document, github);
  if (field === 'assignees') {
    if (item.places['owner'] === undefined) return 'nowhere';
    const logins = github === 'none' ? [] : github.split(', ').map((login) => `@${login}`);
    return { kind: 'cell', item: item.id, field: 'owner', value: logins.join(', ') };
  }
  const prefix = `${item.id}: `;
  if (field !== 'title' || item.places['id'] === undefined || !github.startsWith(prefix)) return 'nowhere';
  return { kind: 'cell', item: item.id, field: 'title', value: github.slice(prefix.length) };
};

const lineOf = ({ item, issue, field, tracker, github }: Incoming): string =>
  `- ${escapeMarkdown(item)} (issue ${issue}): ${field} ${escapeMarkdown(tracker)} → ${escapeMarkdown(github)}`;

const planItem = (item: Item, document: TrackerDocument, came: readonly Incoming[]) => {
  const [planned, findings]: [Planned[], Finding[]] = [[], []];
  for (const one of came) {
    const { field, github, issue } = one;
    const refused = finding('AX8207', { field, item: item.id, github, issue }, item.source);
    const edit = editOf(item, document, one);
    if (edit === 'nowhere') findings.push(refused);
    else if (edit !== null) planned.push({ edit, line: lineOf(one), refused });
  }
  return { planned, findings };
};

/** What people changed on the milestones of a document. A due date is that of the milestone, or of items that name it. */
const planMilestones = (document: TrackerDocument, came: Came['milestones']) => {
  const [planned, findings]: [Planned[], Finding[]] = [[], []];
  const own = new Set(milestonesOf(document).map(({ key }) => key));
  const dates = came.filter(({ key, resolved }) => own.has(key) && (resolved ?? 'github') === 'github');
  for (const { key, milestone, field, tracker, github } of dates) {
    const refused = finding('AX8218', { milestone, field, github });
    const value = github === 'none' ? '' : github;
    const named = document.milestones.find(({ id }) => key === `${document.file}#${id}`);
    const aimed = document.items.filter(
      (item) => item.milestone === null && key === `target#${item.target}` && item.places['target'],
    );
    const line = `- milestone ${escapeMarkdown(milestone)}: due ${escapeMarkdown(tracker)} → ${escapeMarkdown(github)}`;
    if (field !== 'due') findings.push(refused);
    else if (named !== undefined && named.due !== null)
      planned.push({ edit: { kind: 'due', milestone: named.id, value }, line, refused });
    else if (aimed.length === 0) findings.push(refused);
    for (const { id } of field === 'due' && named === undefined ? aimed : [])
      planned.push({
        edit: { kind: 'cell', item: id, field: 'target', value },
        line: `${line} (${escapeMarkdown(id)})`,
        refused,
      });
  }
  return { planned, findings };
};

/** Edits of one document: what people changed on GitHub, and the numbers of issues that it has a place for. */
const editsOf = (document: TrackerDocument, came: Came, seen: Set<string>) => {
  const { planned, findings } = planMilestones(document, came.milestones);
  const settled = came.conflicts.filter(({ resolved }) => resolved === 'github');
  const incoming = Map.groupBy([...came.incoming, ...settled], ({ item }) => item);
  for (const item of document.items) {
    if (seen.has(item.id)) continue;
    seen.add(item.id);
    const own = planItem(item, document, incoming.get(item.id) ?? []);
    planned.push(...own.planned);
    findings.push(...own.findings);
    const number = came.issues[item.id];
    if (item.issue !== null || number === undefined || item.places['issue'] === undefined) continue;
    const edit = { kind: 'cell', item: item.id, field: 'issue', value: `#${number}` } as const;
    planned.push({ edit, line: `- ${escapeMarkdown(item.id)}: issue ${number}`, refused: null });
  }
  return { planned, findings };
};

/** Whether anything comes back, and what cannot, by the documents alone. */
export const comesBack = (
  documents: readonly TrackerDocument[],
  came: Came,
): { readonly any: boolean; readonly findings: readonly Finding[] } => {
  const seen = new Set<string>();
  const all = documents.map((document) => editsOf(document, came, seen));
  return {
    any: all.some(({ planned }) => planned.length > 0),
    findings: all.flatMap(({ findings }) => findings),
  };
};

/**
 * What GitHub knows and the tracker does not yet say, as the smallest edits of its documents: cells and checkboxes, and
 * not one byte more. A conflict comes back only where the policy gives GitHub the right. What a document has no place
 * for is a finding, and neither listed nor part of the digest.
 */
export const planWriteBack = async (sources: readonly WritableDocument[], came: Came): Promise<WriteBack> => {
  const seen = new Set<string>();
  const files: WrittenFile[] = [];
  const lines: string[] = [];
  const findings: Finding[] = [];
  const all: TrackerEdit[] = [];
  for (const { document, text } of sources) {
    const edits = editsOf(document, came, seen);
    const { planned } = edits;
    const written = await applyAnyEdits(
      text,
      document.file,
      planned.map(({ edit }) => edit),
    );
    const refused = new Set(written.refused);
    const made = planned.filter(({ edit }) => !refused.has(edit));
    findings.push(
      ...edits.findings,
      ...planned.flatMap((one) => (refused.has(one.edit) && one.refused !== null ? [one.refused] : [])),
    );
    if (written.text === text) continue;
    files.push({ file: document.file, text: written.text });
    lines.push(...made.map(({ line }) => line));
    all.push(...made.map(({ edit }) => edit));
  }
  const digest = shortDigest(JSON.stringify(all));
  return { files, lines, digest, findings };
};
