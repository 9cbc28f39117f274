import { finding } from '../model/catalogue/index.ts';
import type { Change, ChangeSet, Conflict, ConflictPolicy, Incoming, Observed } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { ItemStanding } from '../model/verdict.ts';
import type { TrackerDocument } from '../model/tracker.ts';
import { desiredState } from './desired-state.ts';
import { ownershipOf } from './ownership.ts';
import { planIssue, planNewIssue } from './plan-issue.ts';
import { planMilestones } from './plan-milestones.ts';

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
  const milestones = planMilestones(desired.milestones, observed);
  const ownership = ownershipOf(desired.issues, {
    ...observed,
    issues: observed.issues.map((issue) => ({
      ...issue,
      milestone: milestones.renamed.get(issue.milestone ?? '') ?? issue.milestone,
    })),
  });
  const issues: Change[] = [];
  const incoming: Incoming[] = [];
  const conflicts: Conflict[] = [];
  const numbers: Record<string, number> = {};
  for (const want of desired.issues) {
    const owned = ownership.owned.get(want.key);
    if (owned === undefined) {
      // The tracker names an issue that is not there: making another one would hide the mistake.
      if (want.item.issue === null) issues.push(planNewIssue(want));
      continue;
    }
    numbers[want.key] = owned.issue.number;
    const plan = planIssue(want, owned, policy);
    if (plan.change) issues.push(plan.change);
    incoming.push(...plan.incoming);
    conflicts.push(...plan.conflicts);
  }
  return {
    changes: {
      schemaVersion: 1,
      changes: [...labels, ...milestones.changes, ...issues],
      incoming,
      conflicts,
      issues: numbers,
    },
    findings: [...milestones.findings, ...ownership.findings, ...conflicts.map(conflictFinding)],
  };
};
