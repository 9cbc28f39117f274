import type { Change, IssueFields, Observed, ObservedIssue } from '../../src/domain/model/change.ts';

const withFields = (issue: ObservedIssue, fields: IssueFields): ObservedIssue => ({ ...issue, ...fields });

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
