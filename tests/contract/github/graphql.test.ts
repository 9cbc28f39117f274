import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { checkGraphql } from '../../support/graphql/check-graphql.ts';

let github: GithubEmulator;

beforeAll(async () => {
  github = await startEmulator();
});

afterAll(async () => github.close());

interface Issue {
  readonly id: string;
  readonly number: number;
}

interface Page<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
  readonly nodes: readonly T[];
}

/** What the tests below read of answers. */
interface Data {
  readonly repository: {
    readonly id: string;
    readonly labels: Page<{ id: string; name: string }>;
    readonly milestones: Page<{ id: string; title: string }>;
    readonly assignableUsers: Page<{ id: string; login: string }>;
    readonly issues: Page<Issue>;
  };
  readonly one: { readonly issue: Issue };
  readonly two: { readonly issue: Issue };
}

const send = async (query: string, variables: object = {}) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the form is what the test looks at
  (await github.as('acme', 'POST', '/graphql', { query, variables })) as {
    data: Data;
    errors?: { type: string; message: string; path: string[] }[];
  };

const rest = async <T>(method: string, path: string, body?: object): Promise<T> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the emulator answers
  (await github.as('acme', method, `/repos/acme/rocket${path}`, body)) as T;

const REPOSITORY = `query ($after: String, $since: DateTime) {
  viewer { login }
  rateLimit { cost remaining resetAt }
  repository(owner: "acme", name: "rocket") {
    id
    labels(first: 100) { nodes { id name } }
    milestones(first: 100) { nodes { id number title dueOn state } }
    assignableUsers(first: 100) { nodes { id login } }
    issues(first: 2, after: $after, orderBy: { field: CREATED_AT, direction: ASC }, filterBy: { since: $since }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id number title body state stateReason createdAt updatedAt
        author { __typename login }
        milestone { number }
        labels(first: 10) { nodes { name } }
        assignees(first: 10) { nodes { login } }
      }
    }
  }
}`;

describe('the GraphQL endpoint of the emulator', () => {
  it('makes, changes and reads issues, several in one document', async () => {
    await rest('POST', '/labels', { name: 'aurora-x', color: 'ededed' });
    await rest('POST', '/milestones', { title: 'M1' });
    const { data } = await send(REPOSITORY);
    const { id, labels, milestones, assignableUsers } = data.repository;
    const made = await send(
      `mutation ($r: ID!, $l: [ID!], $m: ID, $a: [ID!]) {
        one: createIssue(input: { repositoryId: $r, title: "One", body: "b", labelIds: $l, milestoneId: $m, assigneeIds: $a }) { issue { id number } }
        two: createIssue(input: { repositoryId: $r, title: "Two" }) { issue { id number } }
        three: createIssue(input: { repositoryId: $r, title: "Three" }) { issue { id number } }
      }`,
      {
        r: id,
        l: labels.nodes.filter(({ name }) => name === 'aurora-x').map((one) => one.id),
        m: milestones.nodes[0]?.id,
        a: assignableUsers.nodes.filter(({ login }) => login === 'mona').map((one) => one.id),
      },
    );
    expect(made.errors).toBeUndefined();
    const changed = await send(
      `mutation ($one: ID!, $two: ID!) {
        closeIssue(input: { issueId: $one, stateReason: NOT_PLANNED }) { issue { state stateReason } }
        updateIssue(input: { id: $two, title: "Zwei" }) { issue { title } }
      }`,
      { one: made.data.one.issue.id, two: made.data.two.issue.id },
    );
    expect(changed.data).toEqual({
      closeIssue: { issue: { state: 'CLOSED', stateReason: 'NOT_PLANNED' } },
      updateIssue: { issue: { title: 'Zwei' } },
    });
    const first = await send(REPOSITORY);
    expect(first.data.repository).toMatchObject({
      issues: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        nodes: [
          {
            number: 1,
            title: 'One',
            body: 'b',
            state: 'CLOSED',
            author: { __typename: 'User', login: 'acme' },
            milestone: { number: 1 },
            labels: { nodes: [{ name: 'aurora-x' }] },
            assignees: { nodes: [{ login: 'mona' }] },
          },
          { number: 2, title: 'Zwei' },
        ],
      },
    });
    const after = first.data.repository.issues.pageInfo.endCursor;
    const second = await send(REPOSITORY, { after });
    expect(second.data.repository).toMatchObject({
      issues: { pageInfo: { hasNextPage: false }, nodes: [{ number: 3, title: 'Three', state: 'OPEN' }] },
    });
    const since = await send(REPOSITORY, { since: '2999-01-01T00:00:00Z' });
    expect(since.data.repository).toMatchObject({ issues: { totalCount: 0, nodes: [] } });
    // REST and GraphQL show the same issue.
    expect(await rest('GET', '/issues/2')).toMatchObject({ title: 'Zwei', state: 'open' });
  });

  it('minimizes a comment and says so', async () => {
    const { node_id: id } = await rest<{ node_id: string }>('POST', '/issues/1/comments', { body: 'old' });
    const query = `mutation ($id: ID!) {
      minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } }
    }`;
    expect((await send(query, { id })).data).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
    });
    const seen = await send(`query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }`, {
      id,
    });
    expect(seen.data).toEqual({ node: { isMinimized: true } });
  });

  it('answers as GitHub does what it cannot give: 200, a type, and the rest of the data', async () => {
    const { data, errors } = await send(
      `{ repository(owner: "acme", name: "rocket") { issue(number: 99) { id } } viewer { login } }`,
    );
    expect(data).toEqual({ repository: { issue: null }, viewer: { login: 'acme' } });
    expect(errors).toEqual([expect.objectContaining({ type: 'NOT_FOUND', path: ['repository', 'issue'] })]);
    const unbounded = await send(`{ repository(owner: "acme", name: "rocket") { issues { totalCount } } }`);
    expect(unbounded.errors?.[0]?.type).toBe('MISSING_PAGINATION_BOUNDARIES');
    const long = await send(
      `{ repository(owner: "acme", name: "rocket") { issues(first: 101) { totalCount } } }`,
    );
    expect(long.errors?.[0]?.type).toBe('EXCESSIVE_PAGINATION');
  });
});

describe('a query', () => {
  it.each([
    ['a field that is not there', '{ viewer { logon } }', {}, /Cannot query field "logon"/],
    [
      'an argument that is missing',
      '{ repository(owner: "a") { id } }',
      {},
      /"name" of type "String!" is required/,
    ],
    [
      'a variable of another type',
      'query ($n: Int!) { repository(owner: "a", name: "b") { issue(number: $n) { id } } }',
      { n: 'x' },
      /Int cannot represent/,
    ],
    ['a variable that nobody declared', '{ viewer { login } }', { n: 1 }, /\$n is not declared/],
    ['no sense', '{ viewer ', {}, /Syntax Error/],
    [
      'an input that has no such field',
      'mutation ($i: UpdateIssueInput!) { updateIssue(input: $i) { issue { id } } }',
      { i: { id: 'x', titel: 'y' } },
      /"titel" is not defined/,
    ],
  ])('with %s does not pass', (_name, query, variables, said) => {
    expect(checkGraphql({ query, variables }).join('\n')).toMatch(said);
  });

  it('passes when the schema has it', () => {
    expect(checkGraphql({ query: '{ viewer { login } }' })).toEqual([]);
  });
});
