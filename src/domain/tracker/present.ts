import type { Finding } from '../model/finding.ts';
import type { Command, Criterion, Item, TrackerDocument } from '../model/tracker.ts';

/**
 * What `aurora-x parse --json` prints. `extra` are findings about these documents from elsewhere (the graph's:
 * cycles, unknown ids, disagreements); each is put with the document its place is in.
 */
export const presentParse = (
  documents: readonly TrackerDocument[],
  extra: readonly Finding[] = [],
): object => ({
  schemaVersion: 1,
  documents: documents.map((document, index) => presentDocument(document, extraOf(documents, extra, index))),
});

const extraOf = (
  documents: readonly TrackerDocument[],
  extra: readonly Finding[],
  index: number,
): readonly Finding[] => {
  const file = documents[index]?.file;
  const known = new Set(documents.map((document) => document.file));
  return extra.filter(
    (one) => one.source?.file === file || (index === 0 && !known.has(one.source?.file ?? '')),
  );
};

const presentDocument = (document: TrackerDocument, extra: readonly Finding[]): object => ({
  file: document.file,
  title: document.title,
  dialect: document.dialect,
  milestones: document.milestones.map(({ id, title, due, goal, definitionOfDone, estimate, source }) => ({
    id,
    title,
    due,
    goal,
    definitionOfDone,
    estimate,
    source,
  })),
  items: document.items.map(presentItem),
  deliverables: document.deliverables,
  criteria: document.criteria.map(presentCriterion),
  checklists: document.checklists,
  claims: document.claims,
  metrics: document.metrics,
  definition: document.definition,
  matrix: presentMatrix(document.matrix),
  order: document.order,
  weeklyTemplate: document.weeklyTemplate,
  findings: [...document.findings, ...extra],
});

const presentItem = (item: Item): object => ({
  id: item.id,
  title: item.title,
  milestone: item.milestone,
  claim: item.claim,
  priority: item.priority,
  workstream: item.workstream,
  dependsOn: item.dependsOn,
  owner: item.owner,
  target: item.target,
  issue: item.issue,
  exitCriteria: item.exitCriteria.map((criterion) => criterion.text),
  verify: item.verify.map((command) => command.text),
  evidence: item.evidence.map((path) => path.text),
  estimate: item.estimate,
  columns: item.columns,
  source: item.source,
  places: item.places,
  verifyDetails: item.verify.map(presentCommand),
});

const presentCommand = ({ text, expect, source }: Command): object => ({ command: text, expect, source });

const presentCriterion = ({ id, text, milestone, kind, checked, commands, source }: Criterion): object => ({
  id,
  text,
  milestone,
  kind,
  checked,
  commands: commands.map(presentCommand),
  source,
});

const presentMatrix = (matrix: TrackerDocument['matrix']): object | null =>
  matrix === null
    ? null
    : {
        rows: matrix.rows,
        columns: matrix.columns,
        ones: matrix.edges.length,
        edges: matrix.edges,
        source: matrix.source,
      };
