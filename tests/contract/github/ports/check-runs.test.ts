import { expect, it } from 'vitest';
import { createCheckRunsReader, createCheckRunsWriter } from '../../../../src/adapters/github/check-runs.ts';
import { emulatorSuite } from '../../../support/emulator/for-suite.ts';
import { ROCKET } from '../../../support/github-client.ts';

const suite = emulatorSuite();
const NAME = 'aurora-x / go-no-go';
const checks = (name = NAME) => ({
  ...createCheckRunsReader(suite().client, ROCKET, name, 'aurora-x'),
  ...createCheckRunsWriter(suite().client, ROCKET, name),
});

const begun = { title: 'Judging', summary: 'in a moment', externalId: 'one' };
const concluded = {
  title: 'NO-GO — 2 blockers',
  summary: '**no**',
  externalId: 'two',
  conclusion: 'failure',
  text: 'more',
} as const;
const remark = (line: number) =>
  ({ path: 'READINESS.md', line, level: 'failure', title: 'refuted', message: `line ${line}` }) as const;

it('is in progress at once, then concluded', async () => {
  const sha = await suite().people.commit('a.md', 'a');
  expect(await checks().on(sha)).toEqual({ ours: null, others: [] });
  const startedAt = Date.parse('2026-11-21T10:00:00Z');
  const { id } = await checks().start(sha, startedAt, begun);
  expect((await checks().on(sha)).ours).toMatchObject({
    id,
    headSha: sha,
    status: 'in_progress',
    conclusion: null,
    startedAt,
    externalId: 'one',
  });
  await checks().conclude(id, { ...concluded, annotations: [remark(3)] });
  expect((await checks().on(sha)).ours).toMatchObject({
    id,
    status: 'completed',
    conclusion: 'failure',
    externalId: 'two',
  });
  expect(await checks().annotations(id)).toEqual([{ path: 'READINESS.md', line: 3, message: 'line 3' }]);
});

it('of another name is none of ours; the newest of ours counts', async () => {
  const sha = await suite().people.commit('b.md', 'b');
  const other = await checks('somebody else').start(sha, 0, begun);
  const first = await checks().start(sha, 0, begun);
  const second = await checks().start(sha, 0, begun);
  expect((await checks().on(sha)).ours).toMatchObject({ id: Math.max(first.id, second.id) });
  expect(await checks().byId(other.id)).toBeNull();
  expect(await checks().byId(9_999)).toBeNull();
});

it('takes a long title and summary, cut to what GitHub takes, and annotations fifty at a time', async () => {
  const sha = await suite().people.commit('c.md', 'c');
  const { id } = await checks().start(sha, 0, begun);
  const annotations = Array.from({ length: 120 }, (_, line) => remark(line + 1));
  const long = { ...concluded, title: 't'.repeat(300), summary: 's'.repeat(70_000), annotations };
  const { requests } = await suite().requestsOf(async () => checks().conclude(id, long));
  expect(requests).toHaveLength(3);
  expect((await checks().on(sha)).ours).toMatchObject({ status: 'completed', conclusion: 'failure' });
});
