import type { IssueRelations, IssueValues, LabelSpec, Observed } from '../model/change.ts';
import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Item, Milestone, TrackerDocument } from '../model/tracker.ts';
import type { ItemStanding } from '../model/verdict.ts';
import type { Claim, Standing } from '../model/vocabulary.ts';
import { doneBeforeDependencies } from '../graph/claims.ts';
import { makeNet } from '../graph/net.ts';
import { dueDate } from '../model/due.ts';
import { slug } from '../tracker/fields/words.ts';
import { desiredRelations, withoutIssue } from './desired-relations.ts';
import { demotionOf, type SectionFacts } from './section.ts';

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
  readonly relations: IssueRelations;
  /** What its section says. */
  readonly facts: SectionFacts;
}

export interface Desired {
  readonly milestones: readonly DesiredMilestone[];
  readonly issues: readonly DesiredIssue[];
  readonly labels: readonly LabelSpec[];
  readonly findings: readonly Finding[];
}

/** GitHub's limits. */
const TITLE_LIMIT = 256;
const LABEL_LIMIT = 50;

/** A claim by itself closes nothing: proof does. Null leaves the issue as people have it. */
const stateOf = (
  claim: Claim | null,
  standing: Standing | null,
  isDemoted: boolean,
): 'open' | 'closed' | null => {
  if (claim === 'dropped') return 'closed';
  if (claim !== 'done' || isDemoted) return 'open';
  return standing === 'verified' || standing === 'waived' ? 'closed' : null;
};

/** Begins the labels that say what the checks say. */
export const STANDING_LABEL = 'aurora-x: ';

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
      ? [labelOf(`${STANDING_LABEL}${standing}`, standing, 'What the checks of this item say')]
      : []),
  ];
};

/** Login in an owner's cell: `@lead`, or a word that somebody of the repository is called. */
const assigneesOf = (owner: string | null, assignable: readonly string[]): readonly string[] => {
  const words = (owner ?? '').split(/[\s,;/&]+/).map((word) => word.replace(/^@/, '').toLowerCase());
  return assignable.filter((login) => words.includes(login.toLowerCase())).toSorted();
};

/** `M0 Repository` for an id that people wrote, `Phase 1: Repository` for one of kind and number. */
export const milestoneTitle = ({ id, title }: Pick<Milestone, 'id' | 'title'>): string => {
  const own = withoutIssue(title);
  if (own.startsWith(id) || id === slug(own)) return own || id;
  const [, kind, number] = /^([a-z])([a-z]+-\d\S*)$/.exec(id) ?? [];
  if (kind === undefined || number === undefined) return `${id} ${own}`.trim();
  return `${kind.toUpperCase()}${number.replace('-', ' ')}: ${own}`;
};

/** When the last of the items of a milestone is due; null where none of them names a date. */
const lastDue = (items: readonly Item[], milestone: string): string | null =>
  items
    .filter((item) => item.milestone === milestone)
    .map(({ target }) => dueDate(target))
    .reduce((last, due) => ((due ?? '') > (last ?? '') ? due : last), null);

/**
 * Milestones of a document; where it has none, one for each target of its items that names a date. One for which the
 * document says no date is due when the last of its items is.
 */
export const milestonesOf = ({ milestones, items, file }: TrackerDocument): readonly DesiredMilestone[] => {
  const of = (milestone: Milestone): DesiredMilestone => ({
    key: `${file}#${milestone.id}`,
    title: milestoneTitle(milestone),
    due: milestone.due === null ? lastDue(items, milestone.id) : dueDate(milestone.due),
    description: [milestone.goal, milestone.definitionOfDone && `Done when: ${milestone.definitionOfDone}`]
      .filter(Boolean)
      .join('\n\n'),
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

/** Items that the tracker calls done before what they depend on, each with the first such finding. */
const contradictionsOf = (documents: readonly TrackerDocument[]): ReadonlyMap<string, Finding> => {
  const net = makeNet(documents);
  const claims = new Map(net.nodes.map(({ item }) => [item.id, item.claim]));
  const found = new Map<string, Finding>();
  for (const { item, dependency } of doneBeforeDependencies(net).pairs.toReversed())
    found.set(item, finding('AX2022', { item, dependency, claim: claims.get(dependency) ?? 'open' }));
  return found;
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
  const titles = new Map(milestones.map(({ key, title }) => [key, title]));
  const issues = new Map<string, DesiredIssue>();
  const labels = new Map<string, LabelSpec>();
  const relations = desiredRelations(documents);
  const contradictions = contradictionsOf(documents);
  for (const document of documents) {
    for (const item of document.items) {
      if (issues.has(item.id)) continue;
      const known = standingOf.get(item.id) ?? null;
      const demotion = demotionOf(item, known, contradictions.get(item.id));
      const own = labelsOf(item, known?.standing ?? (demotion === null ? null : 'blocked'));
      for (const label of own) labels.set(label.name, label);
      const key = item.milestone === null ? `target#${item.target}` : `${document.file}#${item.milestone}`;
      const values: IssueValues = {
        title: issueTitle(item),
        state: stateOf(item.claim, known?.standing ?? null, demotion !== null),
        milestone: titles.get(key) ?? null,
        labels: own.map((label) => label.name),
        assignees: assigneesOf(item.owner, assignable),
      };
      const facts = { item, file: document.file, standing: known, demotion };
      const tied = relations.of.get(item.id) ?? { blockedBy: [], parent: null };
      issues.set(item.id, { key: item.id, item, values, relations: tied, facts });
    }
  }
  const { findings } = relations;
  return { milestones, issues: [...issues.values()], labels: [...labels.values()], findings };
};

/** Ids that people wrote stand in the title; those made from the text would only repeat it. */
const issueTitle = ({ id, title }: Item): string => {
  const plain = title.replace(/\s+/g, ' ').trim() || id;
  return (/[/#]/.test(id) || plain.startsWith(id) ? plain : `${id}: ${plain}`).slice(0, TITLE_LIMIT);
};
