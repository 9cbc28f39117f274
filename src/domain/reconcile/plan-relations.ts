import { finding } from '../model/catalogue/index.ts';
import type { Change, IssueRelations, ObservedRelations, Relation } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { AppliedRelations } from './marker.ts';

/** An issue, as far as its relations go. */
export interface RelationCase {
  readonly key: string;
  readonly number: number;
  readonly want: IssueRelations;
  /** What its marker says that we made; null for nothing. */
  readonly applied: AppliedRelations | null;
  readonly observed: ObservedRelations;
  /** Number of an item's issue, or null when it has none yet. */
  readonly numberOf: (key: string) => number | null;
}

export interface RelationPlan {
  readonly changes: readonly Change[];
  /** What the marker says from now on. */
  readonly applied: AppliedRelations | null;
  readonly findings: readonly Finding[];
}

const NOTHING: AppliedRelations = { blockedBy: [], parent: null, fresh: false };

const change = (
  kind: 'add-relation' | 'remove-relation',
  relation: Relation,
  { key, numberOf }: Pick<RelationCase, 'key' | 'numberOf'>,
  other: string,
): Change => {
  // What is no item any more is known by the number alone.
  const number = kind === 'remove-relation' ? numberOf(other) : null;
  return { kind, relation, key, other: number === null ? other : `#${number}` };
};

/** The relations of an issue that does not exist yet, and what its marker says: they are made right after it. */
export const planNewRelations = (
  key: string,
  { blockedBy, parent }: IssueRelations,
): Pick<RelationPlan, 'changes' | 'applied'> => {
  const at = { key, numberOf: () => null };
  const changes = [
    ...(parent === null ? [] : [change('add-relation', 'part-of', at, parent)]),
    ...blockedBy.map((other) => change('add-relation', 'blocked-by', at, other)),
  ];
  return { changes, applied: changes.length === 0 ? null : { blockedBy, parent, fresh: true } };
};

const planBlockers = (
  one: RelationCase,
  last: AppliedRelations,
): Pick<RelationPlan, 'changes' | 'findings'> => {
  const { key, number, want, observed, numberOf } = one;
  const kept = want.blockedBy.filter((other) => last.blockedBy.includes(other));
  const isLost = observed.blockedBy !== undefined && observed.blockedBy < kept.length;
  const again = isLost && last.fresh;
  const add = want.blockedBy.filter((other) => again || !kept.includes(other));
  // One that cannot be found any more took its relation along.
  const remove = last.blockedBy.filter(
    (other) => !want.blockedBy.includes(other) && numberOf(other) !== null,
  );
  const relation = `depends on ${kept.join(', ')}`;
  return {
    changes: [
      ...remove.map((other) => change('remove-relation', 'blocked-by', one, other)),
      ...add.map((other) => change('add-relation', 'blocked-by', one, other)),
    ],
    findings: isLost && !again ? [finding('AX8219', { item: key, issue: number, relation })] : [],
  };
};

const planParent = (
  one: RelationCase,
  last: AppliedRelations,
): Pick<RelationPlan, 'changes' | 'findings'> => {
  const { key, number, want, observed, numberOf } = one;
  const was = last.parent === null ? null : numberOf(last.parent);
  // A server that does not say it is taken at the marker's word.
  const has = observed.parent === undefined ? was : observed.parent;
  const isOurs = has !== null && has === was;
  const isNew = last.parent !== want.parent;
  if (want.parent === null) {
    const gone = isOurs && last.parent !== null ? [last.parent] : [];
    return { changes: gone.map((other) => change('remove-relation', 'part-of', one, other)), findings: [] };
  }
  if (has !== null && has === numberOf(want.parent)) return { changes: [], findings: [] };
  // Never hung anywhere, or where we hung it before the tracker said another place.
  const isFree = has === null ? isNew || last.fresh : isOurs && isNew;
  if (isFree) return { changes: [change('add-relation', 'part-of', one, want.parent)], findings: [] };
  const relation = `is a part of ${want.parent}`;
  return { changes: [], findings: [finding('AX8219', { item: key, issue: number, relation })] };
};

/**
 * What ties an issue to others, compared three ways without asking for any of it: the tracker, what the list of issues
 * counts, and what the marker says that we made. What people untied stays untied and is said. A relation that was
 * written down with a new issue and is missing was perhaps never made, so it is made once more.
 */
export const planRelations = (one: RelationCase): RelationPlan => {
  const last = one.applied ?? NOTHING;
  const blockers = planBlockers(one, last);
  const parent = planParent(one, last);
  const changes = [...parent.changes, ...blockers.changes];
  const { blockedBy, parent: under } = one.want;
  const applied = { blockedBy, parent: under, fresh: last.fresh && changes.length === 0 };
  const isNothing = blockedBy.length === 0 && under === null;
  return {
    changes,
    applied: isNothing ? null : applied,
    findings: [...parent.findings, ...blockers.findings],
  };
};
