import { expect, it } from 'vitest';
import { z } from 'zod';
import { createBudgets } from '../../../src/adapters/database/budgets.ts';
import { createAnswerCache, type KeptAnswer } from '../../../src/adapters/github/cached-reads.ts';
import { createClient, type Client } from '../../../src/adapters/github/client.ts';
import { sendThrough, type Answer, type Send } from '../../../src/adapters/github/send.ts';
import { throughTurnstile } from '../../../src/adapters/github/through-turnstile.ts';
import { createTurnstile } from '../../../src/application/limits/turnstile.ts';
import { GITHUB_PACE } from '../../../src/domain/limits/budget.ts';
import { describeStores, type OpenStore } from '../../support/stores.ts';

const START = 1_800_000_000_000;
const LIST = 'GET /repos/{owner}/{repo}/labels';
const MAKE = 'POST /repos/{owner}/{repo}/labels';

const failure = (status: number, headers: Record<string, string>, message = 'no'): Error =>
  Object.assign(new Error(message), { status, response: { headers } });

/** Two replicas on one store, and a GitHub that a test answers for. */
const replicas = async (open: OpenStore) => {
  const time = { now: START };
  const store = await open(() => time.now);
  const sent: { route: string; at: number }[] = [];
  const github: { answer: (route: string) => Promise<Answer> } = {
    answer: async () => ({ status: 200, headers: {}, data: [] }),
  };
  const clock = {
    now: () => time.now,
    monotonic: () => time.now,
    sleep: async (ms: number) => void (time.now += ms),
  };
  const send: Send = sendThrough(async (route) => {
    sent.push({ route, at: time.now });
    return github.answer(route);
  });
  const recovered: number[] = [];
  const replica = (installation: number): Client => {
    const turnstile = createTurnstile({
      budgets: createBudgets(store),
      installation,
      clock,
      pace: GITHUB_PACE,
      patienceMs: 15_000,
      recovered: async () => void recovered.push(installation),
    });
    const now = (): number => time.now;
    return createClient(throughTurnstile(send, turnstile, now), createAnswerCache(), now);
  };
  return { time, sent, github, recovered, one: replica(1), two: replica(1), other: replica(2) };
};

const list = async (client: Client): Promise<unknown> => client.get(z.unknown(), LIST);
const write = async (client: Client): Promise<unknown> => client.write(z.unknown(), MAKE, {});

describeStores('the way to GitHub', (open) => {
  const resetIn = String(START / 1000 + 60);
  it.each([
    ['403 with retry-after', failure(403, { 'retry-after': '60' })],
    ['403 that says secondary', failure(403, {}, 'You have exceeded a secondary rate limit')],
    ['429', failure(429, {})],
    ['nothing remaining', failure(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resetIn })],
  ])(
    'D7: %s holds back every replica, and no other installation; one probe lifts it',
    async (_name, error) => {
      const { time, sent, github, one, two, other } = await replicas(open);
      const good = github.answer;
      github.answer = async () => Promise.reject(error);
      const until = START + 60_000;
      await expect(write(one)).rejects.toMatchObject({ kind: 'limited', until });
      await expect(list(two)).rejects.toMatchObject({ kind: 'limited', until });
      github.answer = good;
      await list(other);
      expect(sent).toHaveLength(2);
      time.now = until;
      let answer: (value: Answer) => void = () => {};
      github.answer = async () => new Promise((done) => (answer = done));
      const probe = list(one);
      await expect.poll(() => sent.length, { timeout: 30_000 }).toBe(3);
      await expect(list(two)).rejects.toMatchObject({ kind: 'limited' });
      expect(sent).toHaveLength(3);
      answer({ status: 200, headers: {}, data: [] });
      await probe;
      github.answer = good;
      await list(two);
      expect(sent).toHaveLength(4);
    },
  );

  it('D7: a limit that GraphQL says in a good answer, and a last request that is answered, count too', async () => {
    const { github, one, other } = await replicas(open);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resetIn };
    github.answer = async () => ({ status: 200, headers: {}, data: { errors: [{ type: 'RATE_LIMITED' }] } });
    await expect(one.get(z.unknown(), 'POST /graphql', { query: '{a}' })).rejects.toMatchObject({
      kind: 'limited',
    });
    github.answer = async () => ({ status: 200, headers, data: [] });
    await list(other);
    await expect(list(other)).rejects.toMatchObject({ kind: 'limited', until: START + 60_000 });
  });

  it('D8: writes of two replicas go out a second apart', async () => {
    const { sent, one, two } = await replicas(open);
    for (const client of [one, two, two, one]) await write(client);
    expect(sent.map(({ at }) => at - START)).toEqual([0, 1_000, 2_000, 3_000]);
  });

  it('J4: silence is an outage, asked about by one; everything is looked at when it is over', async () => {
    const { time, sent, github, recovered, one } = await replicas(open);
    const good = github.answer;
    github.answer = async () => Promise.reject(failure(503, {}));
    for (let tries = 0; tries < 5; tries += 1)
      await expect(list(one)).rejects.toMatchObject({ kind: 'lost' });
    await expect(list(one)).rejects.toMatchObject({ kind: 'limited', until: START + 15_000 });
    expect(sent).toHaveLength(5);
    github.answer = good;
    time.now += 15_000;
    await list(one);
    expect(recovered).toEqual([1]);
  });
});

it('D9: a cache that is broken, or cannot be read, costs a request and nothing else', async () => {
  const kept: KeptAnswer = { etag: '"1"', body: 'broken', next: null };
  const asked: unknown[] = [];
  const send: Send = async (_route, { headers }) => {
    const { 'if-none-match': etag } = headers as Record<string, string>; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own request
    asked.push(etag ?? null);
    if (etag !== undefined) throw failure(304, {});
    return { status: 200, headers: { etag: 'W/"2"' }, data: ['good'] };
  };
  const names = z.array(z.string());
  const broken = createClient(send, { get: async () => kept, put: async () => {} }, () => 0);
  expect(await broken.get(names, LIST)).toEqual(['good']);
  expect(asked).toEqual(['"1"', null]);
  const down = async (): Promise<never> => Promise.reject(new Error('disk'));
  expect(await createClient(send, { get: down, put: down }, () => 0).get(names, LIST)).toEqual(['good']);
});

it('D9: what a commit names is asked for once, and a branch each time', async () => {
  let sent = 0;
  const send: Send = async () => {
    sent += 1;
    return { status: 200, headers: { etag: '"1"' }, data: {} };
  };
  const client = createClient(send, createAnswerCache(), () => 0);
  const read = async (ref: string): Promise<unknown> =>
    client.get(z.unknown(), 'GET /repos/{owner}/{repo}/contents/{+path}', { path: 'a', ref });
  for (const ref of ['a'.repeat(40), 'a'.repeat(40), 'main', 'main']) await read(ref);
  expect(sent).toBe(3);
});

it('D12: pages are followed by their link, whatever it asks for, and the list may change meanwhile', async () => {
  const pages = new Map([
    ['', { data: [1, 2], link: '<https://api.github.com/x?per_page=2&after=b>; rel="next"' }],
    ['b', { data: [2, 3], link: '<https://api.github.com/x?per_page=2&after=c>; rel="next"' }],
    ['c', { data: [4], link: '' }],
  ]);
  const send: Send = async (_route, { after = '' }) => {
    const page = pages.get(String(after));
    return { status: 200, headers: { link: page?.link }, data: page?.data };
  };
  const client = createClient(send, createAnswerCache(), () => 0);
  expect(await client.list(z.array(z.number()), LIST)).toEqual([1, 2, 2, 3, 4]);
});

it('D11: a redirect is a refusal that says so: a write that followed one would be a read', async () => {
  const send = sendThrough(async (_route, { request }) => {
    expect(request).toMatchObject({ redirect: 'manual' });
    return { status: 301, headers: {}, data: {} };
  });
  const client = createClient(send, createAnswerCache(), () => 0);
  await expect(client.write(z.unknown(), MAKE, {})).rejects.toMatchObject({ kind: 'refused', status: 301 });
});
