import type { IssueValues, LabelSpec, Observed } from '../model/change.ts';
import type { Item, Milestone, TrackerDocument } from '../model/tracker.ts';
import type { ItemStanding } from '../model/verdict.ts';
import type { Claim, Standing } from '../model/vocabulary.ts';
import { dueDate } from '../model/due.ts';
import { issueSection } from './section.ts';

export interface DesiredMilestone {
  readonly key: string;
  readonly title: string;
  readonly due: string | null;
  readonly description: string;
}

export interface DesiredIssue {
  readonly key: string;
  readonly item: Item;
  readonly values: IssueValues;
  readonly section: string;
}

export interface Desired {
  readonly milestones: readonly DesiredMilestone[];
  readonly issues: readonly DesiredIssue[];
  readonly labels: readonly LabelSpec[];
}

/** GitHub's limits. */
const TITLE_LIMIT = 256;
const LABEL_LIMIT = 50;

/** A claim by itself closes nothing: proof does. Null leaves the issue as people have it. */
const stateOf = (claim: Claim | null, standing: Standing | null): 'open' | 'closed' | null => {
  if (claim === 'dropped') return 'closed';
  if (claim !== 'done') return 'open';
  if (standing === 'verified' || standing === 'waived') return 'closed';
  return standing === 'refuted' || standing === 'blocked' ? 'open' : null;
};

const COLORS: Readonly<Record<string, string>> = {
  P0: 'b60205',
  P1: 'd93f0b',
  P2: 'fbca04',
  refuted: 'b60205',
  blocked: 'd93f0b',
  unproven: 'fbca04',
  verified: '0e8a16',
};

const labelOf = (name: string, key: string, description: string): LabelSpec => ({
  name: name.slice(0, LABEL_LIMIT).trim(),
  color: COLORS[key] ?? 'c5def5',
  description,
});

const labelsOf = (item: Item, standing: Standing | null): readonly LabelSpec[] => {
  return [
    ...(item.priority ? [labelOf(item.priority, item.priority, 'Priority in the readiness tracker')] : []),
    ...(item.workstream
      ? [labelOf(`area: ${item.workstream.trim()}`, 'area', 'Workstream in the readiness tracker')]
      : []),
    ...(standing && item.claim === 'done'
      ? [labelOf(`aurora-x: ${standing}`, standing, 'What the checks of this item say')]
      : []),
  ];
};

/** Login in an owner's cell: `@lead`, or a word that somebody of the repository is called. */
const assigneesOf = (owner: string | null, assignable: readonly string[]): readonly string[] => {
  const words = (owner ?? '').split(/[\s,;/&]+/).map((word) => word.replace(/^@/, '').toLowerCase());
  return assignable.filter((login) => words.includes(login.toLowerCase())).toSorted();
};

/** Milestones of a document; where it has none, one for each target of its items that names a date. */
export const milestonesOf = ({ milestones, items, file }: TrackerDocument): readonly DesiredMilestone[] => {
  const of = ({ id, title, due, goal, definitionOfDone }: Milestone): DesiredMilestone => ({
    key: `${file}#${id}`,
    title: title.startsWith(id) || id.startsWith('phase-') ? title : `${id} ${title}`,
    due: dueDate(due),
    description: [goal, definitionOfDone && `Done when: ${definitionOfDone}`].filter(Boolean).join('\n\n'),
  });
  const named = milestones.map(of);
  const targets = new Set(items.filter((item) => item.milestone === null).map((item) => item.target));
  const dated = [...targets]
    .filter((target) => target !== null && dueDate(target) !== null)
    .map((target) => ({
      key: `target#${target}`,
      title: `${target}`,
      due: dueDate(target),
      description: '',
    }));
  return [...named, ...dated.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))];
};

const byTitle = (milestones: readonly DesiredMilestone[]): readonly DesiredMilestone[] =>
  [...new Map(milestones.toReversed().map((one) => [one.title, one])).values()].toReversed();

/**
 * What GitHub should hold, from the documents and what is known of their items. Pure and ordered as the documents
 * are. Items in two documents with one id keep the first.
 */
export const desiredState = (
  documents: readonly TrackerDocument[],
  standings: readonly ItemStanding[],
  { assignable }: Pick<Observed, 'assignable'>,
): Desired => {
  const standingOf = new Map(standings.map((one) => [one.item, one]));
  const milestones = byTitle(documents.flatMap(milestonesOf));
  const titleOf = new Map(milestones.map(({ key, title }) => [key, title]));
  const issues = new Map<string, DesiredIssue>();
  const labels = new Map<string, LabelSpec>();
  for (const document of documents) {
    for (const item of document.items) {
      if (issues.has(item.id)) continue;
      const known = standingOf.get(item.id) ?? null;
      const own = labelsOf(item, known?.standing ?? null);
      for (const label of own) labels.set(label.name, label);
      const key = item.milestone === null ? `target#${item.target}` : `${document.file}#${item.milestone}`;
      const values: IssueValues = {
        title: issueTitle(item),
        state: stateOf(item.claim, known?.standing ?? null),
        milestone: titleOf.get(key) ?? null,
        labels: own.map((label) => label.name),
        assignees: assigneesOf(item.owner, assignable),
      };
      issues.set(item.id, { key: item.id, item, values, section: issueSection(item, document.file, known) });
    }
  }
  return { milestones, issues: [...issues.values()], labels: [...labels.values()] };
};

/** Ids that people wrote stand in the title; those made from the text would only repeat it. */
const issueTitle = ({ id, title }: Item): string => {
  const plain = title.replace(/\s+/g, ' ').trim() || id;
  return (/[/#]/.test(id) || plain.startsWith(id) ? plain : `${id}: ${plain}`).slice(0, TITLE_LIMIT);
};
