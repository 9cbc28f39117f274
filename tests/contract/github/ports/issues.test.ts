import { expect, it } from 'vitest';
import { createIssuesReader, createIssuesWriter } from '../../../../src/adapters/github/issues.ts';
import { emulatorSuite } from '../../../support/emulator/for-suite.ts';
import { ROCKET } from '../../../support/github-client.ts';

const suite = emulatorSuite();
const issues = () => ({
  ...createIssuesReader(suite().client, ROCKET),
  ...createIssuesWriter(suite().client, ROCKET),
});

it('what was made is read back, as ours', async () => {
  const { people } = suite();
  await people.ask('POST', '/labels', { name: 'aurora-x', color: 'ededed' });
  const milestone = await people.ask<{ number: number }>('POST', '/milestones', { title: 'M1' });
  const fields = { labels: ['aurora-x'], assignees: ['mona'], milestone: milestone.number };
  const { number, id } = await issues().create({ title: 'One', body: 'text ✓', ...fields });
  const [one] = await issues().list();
  expect(one).toMatchObject({
    number,
    id,
    title: 'One',
    body: 'text ✓',
    state: 'open',
    labels: ['aurora-x'],
    assignees: ['mona'],
    milestone: 'M1',
    author: 'aurora-x[bot]',
  });
});

it('an update changes what it names and nothing else; a milestone goes with null', async () => {
  const { number } = await issues().create({ title: 'Two', body: 'before', assignees: ['mona'] });
  await issues().update(number, { body: 'after' });
  await issues().update(number, { state: 'closed' });
  const find = async () => (await issues().list()).find((one) => one.number === number);
  expect(await find()).toMatchObject({ title: 'Two', body: 'after', state: 'closed', assignees: ['mona'] });
  await issues().update(number, { state: 'open', milestone: 1 });
  expect(await find()).toMatchObject({ state: 'open', milestone: 'M1' });
  await issues().update(number, { milestone: null, assignees: [] });
  expect(await find()).toMatchObject({ milestone: null, assignees: [] });
});

it('pull requests are no issues', async () => {
  const { people } = suite();
  await people.branch('feature');
  await people.commit('a.md', 'a', 'feature');
  const number = await people.pullRequest('feature', 'A change');
  expect((await issues().list()).map((one) => one.number)).not.toContain(number);
  expect((await issues().madeSince(0)).map((one) => one.number)).not.toContain(number);
});

it('closed as not planned is told from closed', async () => {
  const { people } = suite();
  const { number } = await issues().create({ title: 'Three', body: '' });
  await people.ask('PATCH', `/issues/${number}`, { state: 'closed', state_reason: 'not_planned' });
  expect((await issues().list()).find((one) => one.number === number)).toMatchObject({ notPlanned: true });
});

it('those made since a time are found, and only those', async () => {
  const later = Date.now() + 3_600_000;
  expect(await issues().madeSince(later)).toEqual([]);
  expect((await issues().madeSince(0)).length).toBeGreaterThan(0);
});

it('more than a hundred come page by page, oldest first; asked again unchanged, none is sent twice', async () => {
  const { people, requestsOf, github } = suite();
  for (let at = 0; at < 120; at += 1) await people.ask('POST', '/issues', { title: `bulk ${at}` });
  const { value: all, requests } = await requestsOf(async () => issues().list());
  expect(all.length).toBeGreaterThan(120);
  expect(all.map(({ number }) => number)).toEqual(all.map(({ number }) => number).toSorted((a, b) => a - b));
  expect(requests).toHaveLength(2);
  const { value: again } = await requestsOf(async () => issues().list());
  expect(again).toEqual(all);
  expect(github.proxy.requests.slice(-2).map(({ status }) => status)).toEqual([304, 304]);
});

it('one that is not there is refused, in GitHub’s words', async () => {
  await expect(issues().update(9_999, { title: 'x' })).rejects.toMatchObject({
    kind: 'refused',
    status: 404,
  });
});
