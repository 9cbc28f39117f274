import { createHash } from 'node:crypto';
import { finding } from '../model/catalogue/index.ts';
import type { ChangeSet, Incoming } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { Item, TrackerDocument } from '../model/tracker.ts';
import { escapeMarkdown } from '../report/escape.ts';
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

type Came = Pick<ChangeSet, 'incoming' | 'conflicts' | 'issues'>;

const stateEdit = (item: Item, github: string): TrackerEdit | null => {
  const claim = github === NOT_PLANNED ? 'dropped' : github === 'closed' ? 'done' : 'in-progress';
  const isClosed = item.claim === 'done' || item.claim === 'dropped';
  // A claim that says so already is not made again: then proof is what the issue lacks.
  return isClosed === (claim !== 'in-progress') ? null : { kind: 'claim', item: item.id, claim };
};

const milestoneEdit = (item: Item, document: TrackerDocument, github: string): TrackerEdit | 'nowhere' => {
  const value = github === 'none' ? '' : github;
  if (item.places['milestone'] !== undefined) {
    const known = milestonesOf(document).find(({ title }) => title === github);
    const id = known?.key.startsWith(`${document.file}#`) ? known.key.slice(document.file.length + 1) : value;
    return { kind: 'cell', item: item.id, field: 'milestone', value: id };
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

/** Edits of one document: what people changed on GitHub, and the numbers of issues that it has a place for. */
const editsOf = (document: TrackerDocument, came: Came, seen: Set<string>) => {
  const [edits, lines, findings]: [TrackerEdit[], string[], Finding[]] = [[], [], []];
  const settled = came.conflicts.filter(({ resolved }) => resolved === 'github');
  const incoming = Map.groupBy([...came.incoming, ...settled], ({ item }) => item);
  for (const item of document.items) {
    if (seen.has(item.id)) continue;
    seen.add(item.id);
    for (const one of incoming.get(item.id) ?? []) {
      const edit = editOf(item, document, one);
      const { field, github, issue } = one;
      if (edit === 'nowhere')
        findings.push(finding('AX8207', { field, item: item.id, github, issue }, item.source));
      else if (edit !== null) {
        edits.push(edit);
        lines.push(lineOf(one));
      }
    }
    const number = came.issues[item.id];
    if (item.issue !== null || number === undefined || item.places['issue'] === undefined) continue;
    edits.push({ kind: 'cell', item: item.id, field: 'issue', value: `#${number}` });
    lines.push(`- ${escapeMarkdown(item.id)}: issue ${number}`);
  }
  return { edits, lines, findings };
};

/** Whether anything comes back, and what cannot, by the documents alone. */
export const comesBack = (
  documents: readonly TrackerDocument[],
  came: Came,
): { readonly any: boolean; readonly findings: readonly Finding[] } => {
  const seen = new Set<string>();
  const planned = documents.map((document) => editsOf(document, came, seen));
  return {
    any: planned.some(({ edits }) => edits.length > 0),
    findings: planned.flatMap(({ findings }) => findings),
  };
};

/**
 * What GitHub knows and the tracker does not yet say, as the smallest edits of its documents: cells and checkboxes, and
 * not one byte more. A conflict comes back only where the policy gives GitHub the right.
 */
export const planWriteBack = async (sources: readonly WritableDocument[], came: Came): Promise<WriteBack> => {
  const seen = new Set<string>();
  const files: WrittenFile[] = [];
  const lines: string[] = [];
  const findings: Finding[] = [];
  const all: TrackerEdit[] = [];
  for (const { document, text } of sources) {
    const planned = editsOf(document, came, seen);
    const written = await applyAnyEdits(text, document.file, planned.edits);
    findings.push(...planned.findings, ...written.findings);
    if (written.text === text) continue;
    files.push({ file: document.file, text: written.text });
    lines.push(...planned.lines);
    all.push(...planned.edits);
  }
  const digest = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
  return { files, lines, digest, findings };
};
