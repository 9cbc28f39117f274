import type {
  Change,
  IssueFields,
  Observed,
  ObservedIssue,
  ObservedRelations,
} from '../../src/domain/model/change.ts';
import { readSection } from '../../src/domain/reconcile/marker.ts';

const withFields = (issue: ObservedIssue, fields: IssueFields): ObservedIssue => ({ ...issue, ...fields });

/** The issue of a key, by the marker that it carries. */
const numberOf = ({ issues }: Observed, key: string): number | undefined =>
  /^#\d+$/.test(key)
    ? Number(key.slice(1))
    : issues.find(({ body }) => readSection(body)?.key === key)?.number;

/** Dependencies are counted only, as in a list of issues; that one is made twice no plan of ours should ask. */
const withRelation = (state: Observed, change: Extract<Change, { relation: string }>): Observed => {
  const by = change.kind === 'add-relation' ? 1 : -1;
  const [number, other] = [numberOf(state, change.key), numberOf(state, change.other)];
  const tied = ({ blockedBy = 0, parent = null }: ObservedRelations): ObservedRelations =>
    change.relation === 'blocked-by'
      ? { parent, blockedBy: blockedBy + by }
      : { blockedBy, parent: by === 1 ? (other ?? null) : null };
  return {
    ...state,
    issues: state.issues.map((issue) =>
      issue.number === number ? { ...issue, relations: tied(issue.relations) } : issue,
    ),
  };
};

const applyOne = (state: Observed, change: Change): Observed => {
  const next = Math.max(0, ...state.issues.map(({ number }) => number)) + 1;
  switch (change.kind) {
    case 'create-label':
      return { ...state, labels: [...state.labels, change.label.name] };
    case 'create-milestone': {
      const { title, description = '', due = null } = change.fields;
      const made = { title, description, due, state: 'open' as const, author: state.self };
      return {
        ...state,
        milestones: [...state.milestones, { ...made, number: state.milestones.length + 1 }],
      };
    }
    case 'update-milestone': {
      const old = state.milestones.find(({ number }) => number === change.number);
      const title = change.fields.title ?? old?.title ?? '';
      return {
        ...state,
        milestones: state.milestones.map((one) => (one === old ? { ...one, ...change.fields } : one)),
        issues: state.issues.map((issue) =>
          issue.milestone === old?.title ? { ...issue, milestone: title } : issue,
        ),
      };
    }
    case 'create-issue': {
      const empty: ObservedIssue = {
        number: next,
        id: 900 + next,
        relations: { blockedBy: 0, parent: null },
        title: '',
        body: '',
        state: 'open',
        labels: [],
        assignees: [],
        milestone: null,
        author: state.self,
      };
      const made = withFields(withFields(empty, change.fields), change.followUp ?? {});
      return { ...state, issues: [...state.issues, made] };
    }
    case 'add-relation':
    case 'remove-relation':
      return withRelation(state, change);
    case 'update-issue':
  }
  const issues = state.issues.map((issue) =>
    issue.number === change.number ? withFields(issue, change.fields) : issue,
  );
  return { ...state, issues };
};

/** What GitHub holds once the changes were made, as a value: for tests of plans that talk to nobody. */
export const applied = (state: Observed, changes: readonly Change[]): Observed =>
  changes.reduce(applyOne, state);

/** A repository with nothing in it. */
export const emptyRepository: Observed = {
  self: 'aurora-x[bot]',
  milestones: [],
  issues: [],
  labels: [],
  assignable: ['lead', 'mona'],
};
