import { finding } from '../../model/catalogue/index.ts';
import type { Check } from '../../model/check.ts';
import type { Finding } from '../../model/finding.ts';
import type { Located } from '../../model/source.ts';
import type { Command, Deliverable, Item } from '../../model/tracker.ts';
import type { SpecDefaults } from '../defaults.ts';
import { checkOf, expectOf, fileDraft, runDraft, type Draft, type Placement } from '../draft.ts';
import { idPart } from './ids.ts';
import { workspacePath } from './paths.ts';
import { readStatement, signOffDraft, type Statement } from './statement.ts';

/** What all checks of one document share. */
export interface Workshop {
  readonly spec: string;
  readonly defaults: SpecDefaults;
  readonly giveId: (name: string) => string;
  readonly nearby: (milestone: string | null) => readonly Command[];
  readonly findings: Finding[];
}

type Placing = Omit<Placement, 'id' | 'spec'>;

export const place = (draft: Draft, name: string, placing: Placing, shop: Workshop): Check => {
  const check = checkOf(draft, { ...placing, id: shop.giveId(name), spec: shop.spec }, shop.defaults);
  if (draft.confidence === 'guess') {
    const values = {
      check: check.id,
      text: draft.text,
      guess: 'the report is in one of the usual places',
      fix: 'Name the report in backticks in the sentence, or write the check into a spec file.',
    };
    shop.findings.push(finding('AX3102', values, draft.source));
  }
  return check;
};

/** Runs are written there unless --out says otherwise, so something is there whatever the product is like. */
const isRunOutput = (path: string): boolean => /^spec_runs(?:\/|$)/.test(path);

/** A file check for a path of the document; none, and a finding, for one that leads out of the workspace. */
export const pathCheck = (
  { text, source }: Located,
  rule: 'evidence-path' | 'deliverable',
  name: string,
  placing: Placing,
  shop: Workshop,
): Check[] => {
  const path = workspacePath(text);
  if (path === null) {
    shop.findings.push(finding('AX3103', { path: text, subject: placing.item ?? 'the document' }, source));
    return [];
  }
  if (rule === 'evidence-path' && path === source.file) {
    shop.findings.push(finding('AX3104', { item: placing.item ?? 'the document', path }, source));
    return [];
  }
  if (rule === 'evidence-path' && isRunOutput(path)) {
    shop.findings.push(finding('AX3105', { item: placing.item ?? 'the document', path }, source));
    return [];
  }
  return [place(fileDraft({ path }, { rule, confidence: 'certain', source, text }), name, placing, shop)];
};

/** What a command should leave behind: a folder means all that is in it. */
const evidenceGlobs = (evidence: readonly Located[]): string[] =>
  evidence.flatMap(({ text }) => {
    const path = workspacePath(text);
    return path === null || isRunOutput(path) ? [] : [path.endsWith('/') ? `${path}**` : path];
  });

const RUNNABLE = new Set(['run', 'coverage']);

/** Sentences of an item that has no other words: its title is what should hold. */
const statementsOf = (item: Item): readonly Statement[] =>
  item.exitCriteria.length > 0 || item.verify.length > 0 || item.evidence.length > 0
    ? item.exitCriteria
    : [{ text: item.title, commands: [], source: item.source, title: true }];

/**
 * The checks of one item. A verify command is the proof that the document itself names, so the sentences beside it
 * become sign-offs only where they ask for people; without anything to run, each sentence that no rule expresses
 * needs a person.
 */
export const itemChecks = (item: Item, deliverables: readonly Deliverable[], shop: Workshop): Check[] => {
  const id = idPart(item.id);
  const { shell } = shop.defaults;
  const evidence = evidenceGlobs(item.evidence);
  const verify = item.verify.map((command) =>
    place(
      runDraft(command.text, expectOf(command.expect), shell, {
        rule: 'verify-command',
        confidence: 'certain',
        source: command.source,
        text: command.text,
      }),
      `${id}.verify`,
      { item: item.id, evidence },
      shop,
    ),
  );
  const needs = verify.map((check) => check.id);
  const files = [
    ...item.evidence.flatMap((path) =>
      pathCheck(path, 'evidence-path', `${id}.evidence`, { item: item.id, needs }, shop),
    ),
    ...deliverables.flatMap(({ path, source }) =>
      pathCheck({ text: path, source }, 'deliverable', `${id}.deliverable`, { item: item.id }, shop),
    ),
  ];
  const readings = statementsOf(item).map((statement) => ({
    statement,
    reading: readStatement(statement, { shell, nearby: shop.nearby(item.milestone) }),
  }));
  const runnable =
    verify.length > 0 ||
    readings.some(({ reading }) => reading.drafts.some(({ kind }) => RUNNABLE.has(kind)));
  const sentences = readings.flatMap(({ statement, reading }) => {
    const checks = reading.drafts.map((draft) => place(draft, `${id}.criterion`, { item: item.id }, shop));
    if (!reading.people && (reading.complete || runnable)) return checks;
    const name = reading.people ? `${id}.sign-off` : `${id}.criterion`;
    return [...checks, place(signOffDraft(statement, reading.people), name, { item: item.id }, shop)];
  });
  const checks = [...verify, ...files, ...sentences];
  if (item.claim === 'done' && checks.every(({ kind }) => kind === 'manual')) {
    shop.findings.push(finding('AX3101', { item: item.id }, item.source));
  }
  return checks;
};
