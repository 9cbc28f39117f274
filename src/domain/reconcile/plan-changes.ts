import { finding } from '../model/catalogue/index.ts';
import type { Change, ChangeSet, Conflict, ConflictPolicy, Incoming, Observed } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { ItemStanding } from '../model/verdict.ts';
import type { TrackerDocument } from '../model/tracker.ts';
import { desiredState, type DesiredIssue } from './desired-state.ts';
import { ownershipOf, type Ownership } from './ownership.ts';
import { planIssue, planNewIssue } from './plan-issue.ts';
import { planMilestones } from './plan-milestones.ts';
import { planNewRelations, planRelations } from './plan-relations.ts';

export interface PlanInput {
  readonly documents: readonly TrackerDocument[];
  /** What the last verdict says of the items; empty when there is none. */
  readonly standings: readonly ItemStanding[];
  readonly observed: Observed;
  readonly policy: ConflictPolicy;
}

export interface Planned {
  readonly changes: ChangeSet;
  readonly findings: readonly Finding[];
}

const conflictFinding = ({ item, issue, field, tracker, github }: Conflict): Finding =>
  finding('AX8206', { item, issue, field, tracker, github });

/** Issues of a plan: new ones, those that change, and the relations between them. */
interface IssuePlans {
  readonly made: Change[];
  readonly changed: Change[];
  readonly relations: Change[];
  readonly incoming: Incoming[];
  readonly conflicts: Conflict[];
  readonly numbers: Record<string, number>;
  readonly findings: Finding[];
}

const planIssues = (
  desired: readonly DesiredIssue[],
  { owned, marked, withheld }: Ownership,
  observed: Observed,
  policy: ConflictPolicy,
): IssuePlans => {
  const plans: IssuePlans = {
    made: [],
    changed: [],
    relations: [],
    incoming: [],
    conflicts: [],
    numbers: {},
    findings: [],
  };
  const there = new Set(observed.issues.map(({ number }) => number));
  const numberOf = (key: string): number | null => {
    const named = /^#(\d+)$/.exec(key)?.[1];
    if (named !== undefined) return there.has(Number(named)) ? Number(named) : null;
    return (owned.get(key) ?? marked.get(key))?.issue.number ?? null;
  };
  // The tracker names an issue that is not there, or it has one that is not ours to touch: a second one would hide that.
  const isNew = ({ key, item }: DesiredIssue): boolean =>
    !owned.has(key) && item.issue === null && !withheld.has(key);
  const fresh = new Set(desired.filter(isNew).map(({ key }) => key));
  const exists = (key: string): boolean => fresh.has(key) || numberOf(key) !== null;
  for (const want of desired) {
    const { blockedBy, parent } = want.relations;
    const tied = {
      blockedBy: blockedBy.filter(exists),
      parent: parent !== null && exists(parent) ? parent : null,
    };
    const found = owned.get(want.key);
    if (found === undefined) {
      if (!fresh.has(want.key)) continue;
      const { changes, applied } = planNewRelations(want.key, tied);
      plans.made.push(planNewIssue(want, applied));
      plans.relations.push(...changes);
      continue;
    }
    const { issue, section } = found;
    plans.numbers[want.key] = issue.number;
    const relations = planRelations({
      key: want.key,
      number: issue.number,
      want: tied,
      applied: section?.relations ?? null,
      observed: issue.relations,
      numberOf,
    });
    const plan = planIssue(want, found, policy, relations.applied);
    if (plan.change) plans.changed.push(plan.change);
    plans.relations.push(...relations.changes);
    plans.findings.push(...relations.findings);
    plans.incoming.push(...plan.incoming);
    plans.conflicts.push(...plan.conflicts);
  }
  return plans;
};

/**
 * The difference between the tracker and GitHub, as data: desired state → whose is what → three-way comparison.
 * Applying it and planning again gives no change. Nothing is ever deleted.
 */
export const planChanges = ({ documents, standings, observed, policy }: PlanInput): Planned => {
  const desired = desiredState(documents, standings, observed);
  const known = new Set(observed.labels.map((name) => name.toLowerCase()));
  const labels: readonly Change[] = desired.labels
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map((label) => ({ kind: 'create-label', label }));
  const milestones = planMilestones(desired.milestones, observed, policy);
  const ownership = ownershipOf(desired.issues, {
    ...observed,
    issues: observed.issues.map((issue) => ({
      ...issue,
      milestone: milestones.renamed.get(issue.milestone ?? '') ?? issue.milestone,
    })),
  });
  const plans = planIssues(desired.issues, ownership, observed, policy);
  return {
    changes: {
      schemaVersion: 1,
      changes: [...labels, ...milestones.changes, ...plans.made, ...plans.relations, ...plans.changed],
      incoming: plans.incoming,
      conflicts: plans.conflicts,
      milestones: milestones.incoming,
      issues: plans.numbers,
      milestoneNumbers: milestones.numbers,
    },
    findings: [
      ...desired.findings,
      ...milestones.findings,
      ...ownership.findings,
      ...plans.findings,
      ...plans.conflicts.map(conflictFinding),
    ],
  };
};
