import { expect, it } from 'vitest';
import { createAnswerCache } from '../../../../src/adapters/github/cached-reads.ts';
import { createClient } from '../../../../src/adapters/github/client.ts';
import { createProposalsReader, createProposalsWriter } from '../../../../src/adapters/github/proposals.ts';
import { createRemoteRepository } from '../../../../src/adapters/github/remote-repository.ts';
import { emulatorSuite } from '../../../support/emulator/for-suite.ts';
import { ROCKET } from '../../../support/github-client.ts';

const suite = emulatorSuite();
const BRANCH = 'aurora-x/write-back';
const proposals = () => ({
  ...createProposalsReader(suite().client, ROCKET),
  ...createProposalsWriter(suite().client, ROCKET),
});
const repository = () => createRemoteRepository(suite().client, ROCKET, async () => 'aurora-x[bot]');

const rewrite = async (isNew: boolean, message: string, text: string): Promise<void> => {
  const { sha: base } = await repository().defaultBranch();
  const files = [{ file: 'docs/READINESS.md', text }];
  await proposals().rewrite(BRANCH, isNew, { base, message, files });
};

it('without a branch there is none', async () => {
  expect(await proposals().tipMessage(BRANCH)).toBeNull();
  expect(await proposals().newest(BRANCH)).toBeNull();
});

it('a branch is one commit on its base, and is put there anew', async () => {
  await suite().people.commit('ROCKET.md', 'a rocket');
  await rewrite(true, 'first', 'eins\n');
  expect(await proposals().tipMessage(BRANCH)).toBe('first');
  await rewrite(false, 'second', 'zwei ✓\n');
  expect(await proposals().tipMessage(BRANCH)).toBe('second');
  expect(await repository().readText('docs/READINESS.md', BRANCH)).toBe('zwei ✓\n');
  // What the base has is still there.
  expect(await repository().readText('ROCKET.md', BRANCH)).toBe('a rocket');
  const tip = await repository().tip(BRANCH);
  expect(await repository().parents(tip ?? '')).toEqual([(await repository().defaultBranch()).sha]);
});

it('is opened, edited and closed, and found as the newest of its branch', async () => {
  const number = await proposals().open(BRANCH, 'main', { title: 'Write back', body: 'one' });
  expect(await proposals().newest(BRANCH)).toEqual({
    number,
    title: 'Write back',
    body: 'one',
    open: true,
    merged: false,
  });
  await proposals().edit(number, { title: 'Write back 2', body: 'two' });
  expect(await proposals().newest(BRANCH)).toMatchObject({ title: 'Write back 2', body: 'two' });
  await proposals().close(number, 'settled');
  expect(await proposals().newest(BRANCH)).toMatchObject({ open: false, merged: false, body: 'settled' });
});

it('a second open one of the same branch is refused', async () => {
  await proposals().open(BRANCH, 'main', { title: 'Again', body: '' });
  await expect(proposals().open(BRANCH, 'main', { title: 'Twice', body: '' })).rejects.toMatchObject({
    kind: 'refused',
    status: 422,
  });
});

it('says that it was merged', async () => {
  const newest = await proposals().newest(BRANCH);
  await suite().people.ask('PUT', `/pulls/${newest?.number}/merge`, {});
  expect(await proposals().newest(BRANCH)).toMatchObject({ open: false, merged: true });
});

it('one of a fork within the organisation, from a branch of the same name, is not ours', async () => {
  const pull = { number: 7, title: 'x', body: '', state: 'open', base: { repo: { id: 1 } } };
  const from = (id: number) => ({ ...pull, head: { ref: BRANCH, repo: { id } } });
  const send = async () => ({ status: 200, headers: {}, data: [from(2), { ...from(1), number: 5 }] });
  const client = createClient(send, createAnswerCache(), () => 0);
  expect((await createProposalsReader(client, ROCKET).newest(BRANCH))?.number).toBe(5);
});
