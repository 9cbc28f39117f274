import { expect, it } from 'vitest';
import { createCommentsReader, createCommentsWriter } from '../../../../src/adapters/github/comments.ts';
import { emulatorSuite } from '../../../support/emulator/for-suite.ts';
import { ROCKET } from '../../../support/github-client.ts';

const suite = emulatorSuite();
const comments = () => ({
  ...createCommentsReader(suite().client, ROCKET),
  ...createCommentsWriter(suite().client, ROCKET),
});

const issue = async (): Promise<number> =>
  (await suite().people.ask<{ number: number }>('POST', '/issues', { title: 'talk' })).number;

it('come oldest first, each with who wrote it', async () => {
  const number = await issue();
  await suite().people.ask('POST', `/issues/${number}/comments`, { body: 'a person' });
  const ours = await comments().create(number, 'us');
  const all = await comments().list(number);
  expect(all).toMatchObject([
    { body: 'a person', author: 'acme', byBot: false, edited: false },
    { id: ours, body: 'us', author: 'aurora-x[bot]', byBot: true, edited: false },
  ]);
  expect(Date.now() - (all[0]?.createdAt ?? 0)).toBeLessThan(3_600_000);
});

it('are changed in place and removed', async () => {
  const number = await issue();
  const first = await comments().create(number, 'one');
  const second = await comments().create(number, 'two');
  await comments().update(first, 'uno');
  await comments().remove(second);
  expect(await comments().list(number)).toMatchObject([{ id: first, body: 'uno' }]);
});

it('carry a reaction once, however often it is given, and say whose it is', async () => {
  const { people } = suite();
  const { id } = await people.ask<{ id: number }>('POST', `/issues/${await issue()}/comments`, {
    body: '/aurora',
  });
  await comments().react(id, 'eyes');
  await comments().react(id, 'eyes');
  await people.ask('POST', `/issues/comments/${id}/reactions`, { content: '+1' });
  expect(await comments().reactions(id, 'Aurora-X[bot]')).toEqual(['eyes']);
  expect(await comments().reactions(id, 'acme')).toEqual(['+1']);
  expect(await comments().reactions(id, 'mona')).toEqual([]);
});

it('of an issue that is not there cannot be written', async () => {
  await expect(comments().create(9_999, 'x')).rejects.toMatchObject({ kind: 'refused', status: 404 });
  await expect(comments().update(9_999, 'x')).rejects.toMatchObject({ kind: 'refused', status: 404 });
});
