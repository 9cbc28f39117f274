import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProtectionReader } from '../../../src/adapters/github/branch-protection.ts';
import { createCheckRunsReader, createCheckRunsWriter } from '../../../src/adapters/github/check-runs.ts';
import type { Client } from '../../../src/adapters/github/client.ts';
import { createCommentsReader, createCommentsWriter } from '../../../src/adapters/github/comments.ts';
import { createInstallations } from '../../../src/adapters/github/installations.ts';
import {
  createIssueReader,
  createIssuesReader,
  createIssuesWriter,
} from '../../../src/adapters/github/issues.ts';
import { createLabelsReader, createLabelsWriter } from '../../../src/adapters/github/labels.ts';
import { createMilestonesReader, createMilestonesWriter } from '../../../src/adapters/github/milestones.ts';
import { createProposalsReader, createProposalsWriter } from '../../../src/adapters/github/proposals.ts';
import { createRemoteRepository } from '../../../src/adapters/github/remote-repository.ts';
import { createPeopleReader, createReviewsReader } from '../../../src/adapters/github/reviews.ts';
import { createRulesetsReader } from '../../../src/adapters/github/rulesets.ts';
import { RemoteFailure } from '../../../src/ports/remote-failure.ts';
import { clientWith, ROCKET } from '../../support/github-client.ts';
import { startHostileServer, type HostileAnswer, type HostileServer } from '../../support/hostile-server.ts';

let server: HostileServer;
let elsewhere: HostileServer;

beforeAll(async () => {
  server = await startHostileServer();
  elsewhere = await startHostileServer();
});

afterAll(async () => {
  await server.close();
  await elsewhere.close();
});

type Asked = (client: Client) => Promise<unknown>;

const SHA = 'a'.repeat(40);
const repository = (client: Client) => createRemoteRepository(client, ROCKET, async () => 'aurora-x[bot]');
const output = { title: 't', summary: 's', externalId: '' };

const READS: Readonly<Record<string, Asked>> = {
  'issues.list': async (client) => createIssuesReader(client, ROCKET).list(),
  'issues.find': async (client) => createIssueReader(client, ROCKET).find(1),
  'issues.madeSince': async (client) => createIssuesReader(client, ROCKET).madeSince(0),
  'milestones.list': async (client) => createMilestonesReader(client, ROCKET).list(),
  'labels.list': async (client) => createLabelsReader(client, ROCKET).list(),
  'comments.list': async (client) => createCommentsReader(client, ROCKET).list(1),
  'comments.reactions': async (client) => createCommentsReader(client, ROCKET).reactions(1, 'mona'),
  'checks.on': async (client) => createCheckRunsReader(client, ROCKET, 'n', 's').on(SHA),
  'checks.byId': async (client) => createCheckRunsReader(client, ROCKET, 'n', 's').byId(1),
  'proposals.tipMessage': async (client) => createProposalsReader(client, ROCKET).tipMessage('b'),
  'proposals.newest': async (client) => createProposalsReader(client, ROCKET).newest('b'),
  'repository.assignable': async (client) => repository(client).assignable(),
  'repository.defaultBranch': async (client) => repository(client).defaultBranch(),
  'repository.tip': async (client) => repository(client).tip('main'),
  'repository.parents': async (client) => repository(client).parents(SHA),
  'repository.readText': async (client) => repository(client).readText('a.md', 'main'),
  'repository.pullRequest': async (client) => repository(client).pullRequest(1),
  'repository.openPulls': async (client) => repository(client).openPulls('main'),
  'repository.mayWrite': async (client) => repository(client).mayWrite('mona'),
  'repository.changedPaths': async (client) => repository(client).changedPaths(1),
  'reviews.author': async (client) => createReviewsReader(client, ROCKET).author(1),
  'reviews.list': async (client) => createReviewsReader(client, ROCKET).list(1),
  'people.role': async (client) => createPeopleReader(client, ROCKET).role('mona'),
  'rulesets.inForce': async (client) => createRulesetsReader(client, ROCKET).inForce('main'),
  'rulesets.find': async (client) => createRulesetsReader(client, ROCKET).find('aurora-x'),
  'protection.read': async (client) => createProtectionReader(client, ROCKET).read('main'),
  'installations.self': async (client) =>
    createInstallations(
      async () => client,
      async () => client,
    ).self(),
  'installations.ids': async (client) =>
    createInstallations(
      async () => client,
      async () => client,
    ).ids(),
  'installations.repositoriesOf': async (client) =>
    createInstallations(
      async () => client,
      async () => client,
    ).repositoriesOf(1),
};

/** Writes whose answer says what was made. */
const MAKES: Readonly<Record<string, Asked>> = {
  'issues.create': async (client) => createIssuesWriter(client, ROCKET).create({ title: 't', body: 'b' }),
  'milestones.create': async (client) => createMilestonesWriter(client, ROCKET).create({ title: 't' }),
  'labels.create': async (client) =>
    createLabelsWriter(client, ROCKET).create({ name: 'n', color: 'ededed', description: '' }),
  'comments.create': async (client) => createCommentsWriter(client, ROCKET).create(1, 'b'),
  'checks.start': async (client) => createCheckRunsWriter(client, ROCKET, 'n').start(SHA, 0, output),
  'proposals.open': async (client) =>
    createProposalsWriter(client, ROCKET).open('b', 'main', { title: 't', body: '' }),
};

const failure = async (asked: Asked, answer: HostileAnswer): Promise<RemoteFailure | string> => {
  server.answer = answer;
  try {
    return `resolved to ${JSON.stringify(await asked(clientWith(server.url, 'ghs_x')))}`;
  } catch (error) {
    return error instanceof RemoteFailure ? error : `threw ${String(error)}`;
  }
};

const json = (text: string, status = 200): HostileAnswer => ({ status, type: 'application/json', text });
const PAGE = `<!DOCTYPE html><html><body>${'Unicorn! '.repeat(5_000)}</body></html>`;
const html = (status: number): HostileAnswer => ({ status, type: 'text/html; charset=utf-8', text: PAGE });

/** None of these is an answer to any of the requests above. */
const NONSENSE: readonly (readonly [string, HostileAnswer])[] = [
  ['a page of HTML', html(200)],
  ['nothing', json('')],
  ['no JSON', json('{"id": 1, "number": ')],
  ['half of the JSON, and the connection broken', { ...json('[{"id": 1, "number": '), cut: true }],
  ['null', json('null')],
  ['a text', json('"fine"')],
  ['a number', json('7')],
  ['a list of nulls', json('[null]')],
  ['a list of empty objects', json('[{}]')],
  [
    'values of other types',
    json(JSON.stringify([{ id: '1', number: '1', title: 1, name: 7, login: [], filename: {} }])),
  ],
  [
    'an object of other types',
    json(
      JSON.stringify({
        id: 'x',
        number: 'x',
        object: 1,
        check_runs: {},
        type: 1,
        permission: [],
        head: 0,
        slug: 1,
        parents: 'x',
        role_name: 1,
        user: 7,
        required_status_checks: 1,
      }),
    ),
  ],
  ['an error that is none', json('{"message": "Not Found"}')],
];

describe.each(NONSENSE)('answered with %s', (_name, answer) => {
  it.each(Object.entries(READS))('%s says so, with the route', async (_read, asked) => {
    const said = await failure(asked, answer);
    const words = said instanceof RemoteFailure ? `${said.name} ${said.what}` : said;
    expect(words).toMatch(/^RemoteFailure GET \/[a-z]/);
  });

  it.each(Object.entries(MAKES))('%s does not know whether it was done', async (_make, asked) => {
    expect(await failure(asked, answer)).toMatchObject({
      kind: 'lost',
      what: expect.stringMatching(/^POST \//) as unknown,
    });
  });
});

describe.each([
  ['502 with a page of HTML', html(502)],
  ['500 without a word', json('', 500)],
  ['503 with JSON of another kind', json('[1]', 503)],
])('answered with %s', (_name, answer) => {
  it.each(Object.entries({ ...READS, ...MAKES }))(
    '%s is lost, and said in few words',
    async (_asked, asked) => {
      const said = await failure(asked, answer);
      expect(said).toMatchObject({ kind: 'lost', status: answer.status });
      expect(said instanceof RemoteFailure && said.message.length).toBeLessThan(600);
    },
  );
});

describe.each([301, 302, 307, 308])('sent elsewhere with %d', (status) => {
  it.each(Object.entries({ ...READS, ...MAKES }))('%s does not go there', async (_name, asked) => {
    const headers = { location: `${elsewhere.url}/repos/evil/evil/issues` };
    const said = await failure(asked, { ...json('{}', status), headers });
    expect(said).toMatchObject({ kind: 'refused', status });
    expect(elsewhere.requests).toEqual([]);
  });
});

it('a list whose next page is at another server is read on from ours', async () => {
  const headers = { link: `<${elsewhere.url}/steal?page=2>; rel="next"` };
  server.answer = { ...json('[{"login": "mona"}]'), headers };
  const before = server.requests.length;
  const reading = repository(clientWith(server.url, 'ghs_x')).assignable();
  while (server.requests.length < before + 3) await new Promise((done) => setImmediate(done));
  server.answer = json('[]');
  await reading;
  expect(elsewhere.requests).toEqual([]);
  expect(
    server.requests.slice(before + 1).every((one) => one.startsWith('GET /repos/acme/rocket/assignees?')),
  ).toBe(true);
});
