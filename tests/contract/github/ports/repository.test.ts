import { expect, it } from 'vitest';
import { createRemoteRepository, loginOfToken } from '../../../../src/adapters/github/remote-repository.ts';
import { emulatorSuite } from '../../../support/emulator/for-suite.ts';
import { personClient, ROCKET } from '../../../support/github-client.ts';

const suite = emulatorSuite();
const repository = () => createRemoteRepository(suite().client, ROCKET, async () => 'aurora-x[bot]');

it('reads text as it is at a commit, and null where there is none', async () => {
  const { people } = suite();
  const first = await people.commit('docs/Über uns/tracker #1.md', 'eins ✓\r\n');
  const second = await people.commit('docs/Über uns/tracker #1.md', 'zwei');
  const read = async (path: string, ref: string) => repository().readText(path, ref);
  expect(await read('docs/Über uns/tracker #1.md', first)).toBe('eins ✓\r\n');
  expect(await read('docs/Über uns/tracker #1.md', second)).toBe('zwei');
  expect(await read('docs/Über uns/tracker #1.md', 'main')).toBe('zwei');
  expect(await read('docs/none.md', 'main')).toBeNull();
});

it.each(['docs', '../secret', 'docs/../../x', 'docs//x', ''])('finds no text at %o', async (path) => {
  expect(await repository().readText(path, 'main')).toBeNull();
});

it('reads a file that is longer than the megabyte which GitHub puts into an answer', async () => {
  const { people } = suite();
  const text = `${'x'.repeat(1_200_000)}✓`;
  await people.commit('docs/long.md', text);
  expect(await repository().readText('docs/long.md', 'main')).toBe(text);
});

it('knows where branches are', async () => {
  const { people } = suite();
  await people.branch('fix/a#b');
  const sha = await people.commit('b.md', 'b', 'fix/a#b');
  expect((await repository().defaultBranch()).name).toBe('main');
  expect(await repository().tip('fix/a#b')).toBe(sha);
  expect(await repository().tip('nowhere')).toBeNull();
  expect(await repository().parents(sha)).toEqual([(await repository().defaultBranch()).sha]);
});

it('sees a pull request as it is now', async () => {
  const { people } = suite();
  await people.branch('feature');
  await people.commit('c.md', 'c', 'feature');
  const number = await people.pullRequest('feature', 'A change');
  const head = await people.commit('d.md', 'd', 'feature');
  const pull = await repository().pullRequest(number);
  expect(pull).toMatchObject({ number, open: true, headSha: head, baseRef: 'main', fromFork: false });
  expect((await repository().changedPaths(number)).toSorted()).toEqual(['c.md', 'd.md']);
  expect(await repository().openPulls('main')).toContainEqual({ number, headSha: head });
  expect((await repository().pathsBetween(pull?.baseSha ?? '', head)).toSorted()).toEqual(['c.md', 'd.md']);
  await people.ask('PATCH', `/pulls/${number}`, { state: 'closed' });
  expect(await repository().pullRequest(number)).toMatchObject({ open: false });
  expect(await repository().pullRequest(9_999)).toBeNull();
});

it('knows who may write, and who may be assigned', async () => {
  expect(await repository().mayWrite('acme')).toBe(true);
  expect(await repository().mayWrite('mona')).toBe(false);
  expect(await repository().mayWrite('nobody-at-all')).toBe(false);
  expect((await repository().assignable()).toSorted()).toEqual(['acme', 'mona']);
});

it('knows whose a token is; an installation may not ask', async () => {
  expect(await loginOfToken(personClient(suite().github, 'mona'), 'token-mona')).toBe('mona');
  expect(await loginOfToken(suite().client, 'ghs_x')).toBe('github-actions[bot]');
});
