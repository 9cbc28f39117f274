import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIntents } from '../../../../src/adapters/database/intents.ts';
import type { Client } from '../../../../src/adapters/github/client.ts';
import type { Known } from '../../../../src/adapters/github/graphql/known.ts';
import { createIssues } from '../../../../src/application/sync/create-once.ts';
import { observe } from '../../../../src/application/sync/observe.ts';
import { writeSection } from '../../../../src/domain/reconcile/marker.ts';
import type { Observed } from '../../../../src/domain/model/change.ts';
import {
  githubReaders,
  githubWriters,
  type GithubReaders,
  type GithubWriters,
} from '../../../../src/entrypoints/wiring/github.ts';
import { startEmulator, type GithubEmulator } from '../../../support/emulator/start-emulator.ts';
import { workIn } from '../../../support/emulator/repository.ts';
import { appClient, ROCKET } from '../../../support/github-client.ts';
import { temporaryStore } from '../../../support/store.ts';

const SELF = 'aurora-x[bot]';

interface Way {
  readonly github: GithubEmulator;
  readonly client: Client;
  readonly readers: GithubReaders;
  /** As it was seen last. */
  readonly writers: () => GithubWriters;
  readonly observed: () => Promise<Observed>;
}

const open = async (graphql: boolean): Promise<Way> => {
  const github = await startEmulator({ graphql });
  const client = await appClient(github);
  const readers = githubReaders(client, ROCKET, async () => SELF);
  return {
    github,
    client,
    readers,
    writers: () => githubWriters(client, ROCKET, readers),
    observed: async () => observe(readers),
  };
};

let [rest, graphql]: Way[] = [];
const ways = (): readonly Way[] => [rest, graphql].filter((way) => way !== undefined);

beforeAll(async () => {
  [rest, graphql] = [await open(false), await open(true)];
});
afterAll(async () => {
  for (const { github } of ways()) await github.close();
});

/** Without what REST alone counts, and without ids, which the emulator gives as they come. */
const comparable = ({ issues, ...others }: Observed) => ({
  ...others,
  labels: others.labels.toSorted(),
  issues: issues.map(({ id, relations, ...issue }) => ({ ...issue, parent: relations.parent, id: id > 0 })),
});

const body = (key: string): string =>
  writeSection(key, { title: key, state: 'open', labels: [], assignees: [], milestone: null }, '');

describe('REST and GraphQL', () => {
  it('write the same and see the same', async () => {
    const seen: unknown[] = [];
    const outcomes: unknown[] = [];
    for (const { github, writers, observed } of ways()) {
      const people = workIn(github);
      await people.ask('POST', '/issues', { title: 'by a person', labels: ['help'], assignees: ['mona'] });
      await people.branch('feature');
      await people.commit('a.md', 'a', 'feature');
      await people.pullRequest('feature', 'is no issue');
      await observed();
      const { labels, milestones, issues, relations } = writers();
      const red = { name: 'P0', color: 'b60205', description: 'red' };
      outcomes.push(await labels.createMany([red]), await labels.createMany([red]));
      const milestone = await milestones.create({ title: 'M1', due: '2026-12-24', description: 'first' });
      const made: { number: number; id: number }[] = [];
      for (const title of ['One', 'Two', 'Three']) {
        const fields = { title, body: `text of ${title} ✓`, labels: ['P0'], assignees: ['mona'], milestone };
        for (const outcome of await issues.createMany([fields]))
          if ('made' in outcome) made.push(outcome.made);
      }
      const [one, two, three] = made;
      if (!one || !two || !three) throw new Error('three were to be made');
      const gone = { labels: [], assignees: [], milestone: null };
      outcomes.push(
        await issues.updateMany([{ number: one.number, fields: { state: 'closed', title: 'Uno' } }]),
        await issues.updateMany([{ number: two.number, fields: gone }]),
        await relations.change([{ kind: 'add', relation: 'part-of', issue: three, other: two }]),
        // Once more: it is so already.
        await relations.change([{ kind: 'add', relation: 'part-of', issue: three, other: two }]),
        await relations.change([{ kind: 'add', relation: 'part-of', issue: one, other: two }]),
        await relations.change([{ kind: 'remove', relation: 'part-of', issue: one, other: two }]),
        await relations.change([{ kind: 'remove', relation: 'part-of', issue: one, other: two }]),
      );
      await people.ask('PATCH', `/issues/${two.number}`, { state: 'closed', state_reason: 'not_planned' });
      seen.push(comparable(await observed()));
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(outcomes.slice(outcomes.length / 2)).toEqual(outcomes.slice(0, outcomes.length / 2));
    const known = await graphql?.observed();
    expect(known?.issues.find(({ title }) => title === 'Three')).toMatchObject({
      author: SELF,
      milestone: 'M1',
      labels: ['P0'],
      assignees: ['mona'],
    });
    expect(known?.issues.find(({ title }) => title === 'Two')).toMatchObject({ notPlanned: true });
  });
});

describe('several in one request', () => {
  const batch = () => {
    if (graphql === undefined) throw new Error('not started');
    return graphql;
  };

  it('of which some fail: the others are made, and each failure is of its own', async () => {
    const { writers, readers, observed } = batch();
    await observed();
    const known: Known | null = readers.overview.known();
    // Somebody deleted it since it was seen.
    known?.labels.set('gone', { id: 'LA_gone', name: 'gone' });
    const outcomes = await writers().issues.createMany(
      ['Four', 'Five', 'Six'].map((title) => ({ title, body: '', labels: title === 'Five' ? ['gone'] : [] })),
    );
    expect(outcomes).toMatchObject([{ made: {} }, { failure: { kind: 'refused' } }, { made: {} }]);
    const titles = (await observed()).issues.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Four', 'Six']));
    expect(titles).not.toContain('Five');
  });

  it('of which some meet a limit: the answer is of those alone', async () => {
    const { github, writers } = batch();
    const { number } = await workIn(github).ask<{ number: number }>('POST', '/issues', { title: 'x' });
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded', path: ['a1'] }];
    github.proxy.fault = ({ path }) =>
      path === '/graphql'
        ? {
            kind: 'answer',
            status: 200,
            body: { data: { a0: { label: { id: 'L', name: 'a' } }, a1: null }, errors },
          }
        : null;
    const labels = ['a', 'b'].map((name) => ({ name, color: '000000', description: '' }));
    const outcomes = await writers().labels.createMany(labels);
    github.proxy.fault = () => null;
    expect(outcomes).toMatchObject([{ made: undefined }, { failure: { kind: 'limited' } }]);
    expect(number).toBeGreaterThan(0);
  });

  it('D1, D2, D5: whose answer is lost are looked for, and those that were not made are made later', async () => {
    const { github, writers, observed } = batch();
    await observed();
    let now = Date.now();
    const clock = { now: () => now, monotonic: () => now, sleep: async () => {} };
    const intents = createIntents(await temporaryStore(), clock);
    const make = async () =>
      createIssues(
        { repository: '1', self: SELF, issues: writers().issues, intents, clock },
        ['B-1', 'B-2', 'B-3'].map((key) => ({ key, fields: { title: key, body: body(key) } })),
      );
    const count = async () => (await observed()).issues.filter(({ title }) => title.startsWith('B-')).length;

    github.proxy.fault = ({ path }) => (path === '/graphql' ? { kind: 'lose-request' } : null);
    expect(await make()).toMatchObject(Array.from({ length: 3 }, () => ({ failure: { kind: 'lost' } })));
    github.proxy.fault = () => null;
    now += 2_000;
    await expect(make()).rejects.toMatchObject({ kind: 'limited' });
    now += 20_000;
    // The work is done, the answer is lost, and the list does not show it yet.
    github.proxy.fault = ({ path, method }) => {
      if (path === '/graphql') return { kind: 'lose-answer' };
      return method === 'GET' ? { kind: 'answer', status: 200, body: [] } : null;
    };
    expect(await make()).toMatchObject(Array.from({ length: 3 }, () => ({ failure: { kind: 'lost' } })));
    github.proxy.fault = () => null;
    now += 5_000;
    expect(await make()).toMatchObject(Array.from({ length: 3 }, () => ({ made: {} })));
    expect(await make()).toMatchObject(Array.from({ length: 3 }, () => ({ made: {} })));
    expect(await count()).toBe(3);
  });
});
