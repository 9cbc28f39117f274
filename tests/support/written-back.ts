import type { ConflictPolicy, Observed, ObservedIssue } from '../../src/domain/model/change.ts';
import { planChanges } from '../../src/domain/reconcile/plan-changes.ts';
import { planWriteBack, type WriteBack } from '../../src/domain/reconcile/plan-write-back.ts';
import { readAnyTracker } from '../../src/domain/tracker/read-tracker.ts';
import { applied, emptyRepository } from './applied.ts';

/** A tracker of two items with their issues. */
export const TABLE = [
  '# Readiness',
  '',
  '| ID  | Issue | Title | Owner | Target | Status |  Notes |',
  '| --- | :---- | --- | --- | --- | --- | --- |',
  '| M-1 | #1 | Alerts |@mona| 2026-W48 | Planned  | keep \\| this |',
  '| M-2 | #2 | Restore |  | 2026-W50 | Done |  |',
  '',
].join('\n');

type Texts = Readonly<Record<string, string>>;

/** Texts by their file, read. */
export const sourcesOf = async (texts: Texts) =>
  Promise.all(
    Object.entries(texts).map(async ([file, text]) => ({ text, document: await readAnyTracker(text, file) })),
  );

/** What a sync would do. */
export const planOf = async (texts: Texts, observed: Observed, policy: ConflictPolicy = 'ask') => {
  const documents = (await sourcesOf(texts)).map(({ document }) => document);
  return planChanges({ documents, standings: [], observed, policy }).changes;
};

/** What GitHub holds after a sync of documents whose issues have no number yet. */
export const synced = async (texts: Texts): Promise<Observed> => {
  const unnumbered = Object.entries(texts).map(([file, text]) => [file, text.replace(/#\d+ /g, ' ')]);
  return applied(emptyRepository, (await planOf(Object.fromEntries(unnumbered), emptyRepository)).changes);
};

type People = (issue: ObservedIssue) => Partial<ObservedIssue>;

export const changed = (state: Observed, number: number, change: People): Observed => ({
  ...state,
  issues: state.issues.map((issue) => (issue.number === number ? { ...issue, ...change(issue) } : issue)),
});

/** What comes back after people changed one issue of documents that were in sync. */
export const afterwards = async (
  texts: Texts,
  number: number,
  change: Partial<ObservedIssue>,
  now: Texts = texts,
  policy: ConflictPolicy = 'ask',
): Promise<WriteBack> => {
  const state = changed(await synced(texts), number, () => change);
  return planWriteBack(await sourcesOf(now), await planOf(now, state, policy));
};

export const table = (now = TABLE) => ({ 'READINESS.md': now });
export const textOf = ({ files }: WriteBack): string | undefined => files[0]?.text;
