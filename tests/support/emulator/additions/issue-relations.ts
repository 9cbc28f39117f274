import type { Addition, Answer, Call } from './addition.ts';

interface Issue {
  readonly id: number;
  readonly number: number;
  readonly state: string;
  readonly pull_request?: object;
}

const HOME = 'https://github.example';
const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = `${ISSUES}/{issue_number}`;
/** GitHub's own limit, for sub-issues of one and for dependencies of one in each direction. */
const LIMIT = 100;

const repoOf = ({ params }: Call): string => `/repos/${params['owner']}/${params['repo']}`;

const refused = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: `${HOME}/rest` },
});

/** Dependencies between issues and sub-issues, and what issues say of them. */
export const issueRelations: Addition = () => {
  /** Blocked → blockers, and child → parent, all by id. */
  const blockers = new Map<number, Set<number>>();
  const parents = new Map<number, number>();
  const known = new Map<number, Issue>();

  const withRelations = (call: Call, issue: Issue) => {
    known.set(issue.id, issue);
    const isOpen = (id: number): boolean => known.get(id)?.state === 'open';
    const blockedBy = [...(blockers.get(issue.id) ?? [])];
    const blocking = [...blockers].filter(([, ids]) => ids.has(issue.id)).map(([id]) => id);
    const parts = [...parents].filter(([, parent]) => parent === issue.id).map(([id]) => id);
    const closed = parts.filter((id) => !isOpen(id)).length;
    const parent = known.get(parents.get(issue.id) ?? 0);
    return {
      ...issue,
      issue_dependencies_summary: {
        blocked_by: blockedBy.filter(isOpen).length,
        blocking: blocking.filter(isOpen).length,
        total_blocked_by: blockedBy.length,
        total_blocking: blocking.length,
      },
      sub_issues_summary: {
        total: parts.length,
        completed: closed,
        percent_completed: parts.length === 0 ? 0 : Math.round((100 * closed) / parts.length),
      },
      parent_issue_url: parent === undefined ? null : `${HOME}${repoOf(call)}/issues/${parent.number}`,
    };
  };

  const issueAt = async (call: Call): Promise<Issue | null> =>
    (await call.ask('GET', `${repoOf(call)}/issues/${call.params['issue_number']}`)) as Issue | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers

  const issueOf = async (call: Call, id: number): Promise<Issue | null> => {
    for (let page = 1, more = !known.has(id); more; page += 1) {
      const path = `${repoOf(call)}/issues?state=all&per_page=100&page=${page}`;
      const all = ((await call.ask('GET', path)) ?? []) as Issue[]; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
      for (const issue of all) known.set(issue.id, issue);
      more = all.length === 100 && !known.has(id);
    }
    return known.get(id) ?? null;
  };

  /** Both sides of a relation, or null when one is not there. */
  const sides = async (call: Call, id: unknown): Promise<readonly [Issue, Issue] | null> => {
    const [issue, other] = [await issueAt(call), await issueOf(call, Number(id))];
    if (issue === null || other === null) return null;
    known.set(issue.id, issue);
    return [issue, other];
  };
  const fieldOf = ({ body }: Call, name: string): unknown => (body as Record<string, unknown> | null)?.[name]; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked against the description
  const listOf = (call: Call, ids: Iterable<number>): Answer => ({
    status: 200,
    body: [...ids].flatMap((id) => known.get(id) ?? []).map((issue) => withRelations(call, issue)),
  });

  return {
    [`GET ${ISSUES}`]: async (call) => {
      const all = (await call.ask('GET', `${repoOf(call)}/issues?${call.query.toString()}`)) as
        Issue[] | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
      if (all === null) return null;
      for (const issue of all) known.set(issue.id, issue);
      const next = new URLSearchParams(call.query);
      next.set('page', String(Number(call.query.get('page') ?? 1) + 1));
      const isFull = all.length === Number(call.query.get('per_page') ?? 30);
      const after = isFull ? await call.ask('GET', `${repoOf(call)}/issues?${next.toString()}`) : null;
      // As at GitHub, a full page is not followed by an empty one.
      const hasMore = Array.isArray(after) && after.length > 0;
      const link = hasMore ? { link: `<${HOME}${repoOf(call)}/issues?${next.toString()}>; rel="next"` } : {};
      return { status: 200, body: all.map((issue) => withRelations(call, issue)), headers: link };
    },
    [`GET ${ISSUE}/dependencies/blocked_by`]: async (call) => {
      const issue = await issueAt(call);
      return issue && listOf(call, blockers.get(issue.id) ?? []);
    },
    [`POST ${ISSUE}/dependencies/blocked_by`]: async (call) => {
      const both = await sides(call, fieldOf(call, 'issue_id'));
      if (both === null) return refused(404, 'Not Found');
      const [issue, other] = both;
      const own = blockers.get(issue.id) ?? new Set();
      const isCircle = blockers.get(other.id)?.has(issue.id) === true;
      if (own.has(other.id) || issue.id === other.id || isCircle || own.size >= LIMIT || other.pull_request)
        return refused(422, 'Validation Failed');
      blockers.set(issue.id, own.add(other.id));
      return { status: 201, body: withRelations(call, issue) };
    },
    [`DELETE ${ISSUE}/dependencies/blocked_by/{issue_id}`]: async (call) => {
      const both = await sides(call, call.params['issue_id']);
      if (both === null || !blockers.get(both[0].id)?.delete(both[1].id)) return refused(404, 'Not Found');
      return { status: 200, body: withRelations(call, both[0]) };
    },
    [`GET ${ISSUE}/sub_issues`]: async (call) => {
      const issue = await issueAt(call);
      const ids = [...parents].filter(([, parent]) => parent === issue?.id).map(([id]) => id);
      return issue && listOf(call, ids);
    },
    [`POST ${ISSUE}/sub_issues`]: async (call) => {
      const both = await sides(call, fieldOf(call, 'sub_issue_id'));
      if (both === null) return refused(404, 'Not Found');
      const [parent, child] = both;
      const isTaken = parents.has(child.id) && fieldOf(call, 'replace_parent') !== true;
      const count = [...parents.values()].filter((id) => id === parent.id).length;
      const isSame = parents.get(child.id) === parent.id || parent.id === child.id;
      if (isTaken || isSame || count >= LIMIT) return refused(422, 'Validation Failed');
      parents.set(child.id, parent.id);
      return { status: 201, body: withRelations(call, parent) };
    },
    [`DELETE ${ISSUE}/sub_issue`]: async (call) => {
      const both = await sides(call, fieldOf(call, 'sub_issue_id'));
      if (both === null || parents.get(both[1].id) !== both[0].id) return refused(404, 'Not Found');
      parents.delete(both[1].id);
      return { status: 200, body: withRelations(call, both[0]) };
    },
  };
};
