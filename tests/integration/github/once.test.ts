import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { createIntents } from '../../../src/adapters/database/intents.ts';
import { createAnswerCache } from '../../../src/adapters/github/cached-reads.ts';
import { createClient, type Client } from '../../../src/adapters/github/client.ts';
import { sendWithToken } from '../../../src/adapters/github/send.ts';
import { createCommentsReader, createCommentsWriter } from '../../../src/adapters/github/comments.ts';
import { createIssuesReader, createIssuesWriter } from '../../../src/adapters/github/issues.ts';
import { keepSticky, type StickyResult } from '../../../src/application/gate/sticky-comment.ts';
import { withoutIntents } from '../../../src/application/sync/without-intents.ts';
import { createIssues, type MakeOncePorts } from '../../../src/application/sync/create-once.ts';
import { writeSection } from '../../../src/domain/reconcile/marker.ts';
import type { IssueRef, NewIssue } from '../../../src/ports/issues.ts';
import type { Intents } from '../../../src/ports/intents.ts';
import {
  OWNER,
  REPO,
  startEmulator,
  TOKENS,
  type GithubEmulator,
} from '../../support/emulator/start-emulator.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { temporaryStore } from '../../support/store.ts';

const ref = { owner: OWNER, repo: REPO };
const SHA = 'a'.repeat(40);

let github: GithubEmulator;
let client: Client;
let work: ReturnType<typeof workIn>;
let now: number;
const clock = { now: () => now, monotonic: () => now, sleep: async () => {} };

beforeEach(async () => {
  now = Date.now();
  github = await startEmulator();
  onTestFinished(async () => github.close());
  client = createClient(sendWithToken(TOKENS.acme, github.url, 'test'), createAnswerCache(), () => now);
  work = workIn(github);
});

/** GitHub's lists show nothing of the last minute. */
const lag = (path: RegExp): void => {
  github.proxy.fault = (request) =>
    request.method === 'GET' && path.test(request.path) ? { kind: 'answer', status: 200, body: [] } : null;
};

const body = writeSection(
  'M-1',
  { title: 't', state: 'open', labels: [], assignees: [], milestone: null },
  '',
);

/** One issue, made once. */
const createIssue = async (ports: MakeOncePorts, key: string, fields: NewIssue): Promise<IssueRef> => {
  const [outcome] = await createIssues(ports, [{ key, fields }]);
  if (outcome === undefined || 'failure' in outcome) throw outcome?.failure ?? new Error('nothing');
  return outcome.made;
};

const issuePorts = (intents: Intents): MakeOncePorts => ({
  repository: '1',
  self: OWNER,
  issues: { ...createIssuesReader(client, ref), ...createIssuesWriter(client, ref) },
  intents,
  clock,
});

it('D5: a list that lags behind makes no second issue, after a lost answer or a good one', async () => {
  const ports = issuePorts(createIntents(await temporaryStore(), clock));
  const make = async () => createIssue(ports, 'M-1', { title: 't', body });
  let posts = 0;
  github.proxy.fault = ({ method, path }) => {
    if (!path.includes('/issues')) return null;
    if (method === 'POST') posts += 1;
    if (method === 'GET') return { kind: 'answer', status: 200, body: [] };
    return posts === 1 ? { kind: 'lose-answer' } : null;
  };
  await expect(make()).rejects.toMatchObject({ kind: 'lost' });
  now += 2_000;
  await expect(make()).rejects.toMatchObject({ kind: 'limited' });
  github.proxy.fault = () => null;
  now += 8_000;
  const made = await make();
  lag(/\/issues/);
  now += 10_000;
  expect(await make()).toEqual(made);
  expect(await work.issues()).toHaveLength(1);
});

it('D5: what people deleted is made again, once the list can be believed', async () => {
  const ports = issuePorts(createIntents(await temporaryStore(), clock));
  await createIssue(ports, 'M-1', { title: 't', body });
  now += 61_000;
  await createIssue(ports, 'M-1', { title: 't', body });
  expect(await work.issues()).toHaveLength(2);
});

it('D2: what was never made is made, when the list had time to show it', async () => {
  const ports = issuePorts(createIntents(await temporaryStore(), clock));
  github.proxy.fault = ({ method }) => (method === 'POST' ? { kind: 'lose-request' } : null);
  await expect(createIssue(ports, 'M-1', { title: 't', body })).rejects.toMatchObject({ kind: 'lost' });
  github.proxy.fault = () => null;
  now += 21_000;
  await createIssue(ports, 'M-1', { title: 't', body });
  expect(await work.issues()).toHaveLength(1);
});

const text = (run: string): string =>
  `<!-- aurora-x:readiness v1 ${JSON.stringify({ sha: SHA, run, hash: run })} -->\nverdict of ${run}`;

const keep = async (pullRequest: number, run: string, intents: Intents): Promise<StickyResult> =>
  keepSticky(
    {
      comments: { ...createCommentsReader(client, ref), ...createCommentsWriter(client, ref) },
      intents,
      headOf: async () => SHA,
    },
    { intent: `comment ${pullRequest}`, pullRequest, headSha: SHA, self: OWNER, body: text(run) },
  );

const pull = async (): Promise<number> => {
  await work.branch('change');
  await work.commit('a.txt', 'a', 'change');
  return work.pullRequest('change', 'Change');
};

it('D4: two replicas and a job that write the comment at once end with one, and the newest run in it', async () => {
  const number = await pull();
  const intents = createIntents(await temporaryStore(), clock);
  // The replicas share a store; the job has none. Nobody sees what the others have not written yet.
  await Promise.allSettled([
    keep(number, '01', intents),
    keep(number, '02', intents),
    keep(number, '03', withoutIntents),
  ]);
  now += 61_000;
  await keep(number, '04', intents);
  expect((await work.comments(number)).map((comment) => comment.body)).toEqual([text('04')]);
});

it('D4: where GitHub shows two of ours, the next turn leaves the oldest', async () => {
  const number = await pull();
  for (const run of ['01', '02']) await work.ask('POST', `/issues/${number}/comments`, { body: text(run) });
  expect(await keep(number, '03', withoutIntents)).toBe('updated');
  expect((await work.comments(number)).map((comment) => comment.body)).toEqual([text('03')]);
});

it('D5: a comment that the list does not show yet is edited, and not made again', async () => {
  const number = await pull();
  const intents = createIntents(await temporaryStore(), clock);
  await keep(number, '01', intents);
  lag(/\/comments/);
  now += 10_000;
  expect(await keep(number, '02', intents)).toBe('updated');
  expect((await work.comments(number)).map((comment) => comment.body)).toEqual([text('02')]);
});

it('D13: whatever order runs end in, the newest stays', async () => {
  const number = await pull();
  for (const run of ['03', '01', '05', '02', '04']) await keep(number, run, withoutIntents);
  expect((await work.comments(number)).map((comment) => comment.body)).toEqual([text('05')]);
});
