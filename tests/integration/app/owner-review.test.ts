import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

/** A person signed off what no command can show, so that a go needs no run. */
const CONFIG = [
  'version: 1',
  'sign-offs: [{ subject: M-2, by: mona, at: 2026-11-01, statement: I have seen it fly }]',
  '',
].join('\n');
const ROWS = ['| ID | Title | Status |', '| --- | --- | --- |', '| M-1 | Works | Planned |'];
const TRACKER = [...ROWS, '| M-2 | Flies | Done |', ''].join('\n');

let github: GithubEmulator;
let relay: Relay;
let work: ReturnType<typeof workIn>;
let app: AppProcess;

const judged = async (
  head: string,
  fits: (line: Readonly<Record<string, unknown>>) => boolean = () => true,
) => app.line((line) => line['event'] === 'judged' && line['head'] === head && fits(line));

const review = async (person: 'acme' | 'mona', number: number, commit: string, event = 'APPROVE') =>
  github.as(person, 'POST', `/repos/acme/rocket/pulls/${number}/reviews`, {
    event,
    commit_id: commit,
    body: '',
  });

/** A pull request of acme that changes one file. */
const propose = async (path: string, text: string, branch = 'change') => {
  await work.branch(branch);
  const head = await work.commit(path, text, branch);
  const number = await work.pullRequest(branch, 'A change');
  await judged(head);
  return { head, number };
};

const check = async (head: string) => (await work.checks(head))[0];

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  await github.as('acme', 'PUT', '/repos/acme/rocket/collaborators/mona', { permission: 'maintain' });
  await work.commit('.github/aurora-x.yml', CONFIG);
  await work.commit('READINESS.md', TRACKER);
  app = await startAppProcess(github, temporaryDirectory(), {});
  relay.target = app.url;
  onTestFinished(async () => {
    await app.stop('SIGKILL');
    await Promise.all([github.close(), relay.close()]);
  });
});

it('a pull request that changes nothing of how it is judged waits for nobody', async () => {
  const { head } = await propose('src/rocket.js', 'fly();\n');
  const shown = await check(head);
  expect(shown).toMatchObject({ conclusion: 'success' });
  // Nobody reported anything: the sign-off is in the base, and the App read it there.
  expect(JSON.stringify(shown?.output)).toContain('judged by Aurora-X itself');
});

it.each([
  ['.github/aurora-x.yml', 'version: 1\ngates: []\n', 'the configuration'],
  ['READINESS.md', `${TRACKER}| M-3 | Is cheap | Planned |\n`, 'the tracker'],
  ['.github/workflows/ci.yml', 'jobs: { verify: { if: false } }\n', 'a workflow'],
  ['package-lock.json', '{}\n', 'a lock file'],
  ['CODEOWNERS', '* @acme\n', 'the list of owners'],
])('G2: a change of %s needs an owner, and says who', async (path, text, what) => {
  const { head, number } = await propose(path, text);
  const shown = await check(head);
  expect(shown?.conclusion).not.toBe('success');
  expect(shown?.output.summary).toContain(
    `${path}\` (${what}): waits for somebody with the admin or maintain role`,
  );
  const [comment] = await work.comments(number);
  expect(comment?.body).toContain('Needs review by an owner');
});

describe('G10: the approval of a pull request that edits the tracker', () => {
  const ADDED = `${TRACKER}| M-3 | Is cheap | Planned |\n`;
  const isOpen = (line: Readonly<Record<string, unknown>>) =>
    String(line['title']).startsWith('Needs review');

  it('counts when an owner who did not push gives it to this very commit, and ends with the next push', async () => {
    const { head, number } = await propose('READINESS.md', ADDED);
    expect(await check(head)).toMatchObject({
      conclusion: 'action_required',
      output: { title: 'Needs review by an owner: READINESS.md' },
    });
    await review('mona', number, head);
    await judged(head, (line) => !isOpen(line));
    expect(await check(head)).toMatchObject({ conclusion: 'success' });
    expect((await work.comments(number)).map(({ body }) => body.includes('Needs review'))).toEqual([false]);

    const next = await work.commit('READINESS.md', ADDED.replace('cheap', 'dear'), 'change');
    await judged(next);
    const shown = await check(next);
    expect(shown?.conclusion).toBe('action_required');
    expect(shown?.output.summary).toContain('`mona` (it is of an older commit)');
  });

  it('does not count from the author, from a comment, or after it was dismissed', async () => {
    const { head, number } = await propose('READINESS.md', ADDED);
    const notCounted = async (login: string, why: string): Promise<void> => {
      await until(async () => (await check(head))?.output.summary.includes(`\`${login}\` (${why})`));
      expect((await check(head))?.conclusion).toBe('action_required');
    };
    await review('mona', number, head, 'COMMENT');
    await review('acme', number, head);
    await notCounted('acme', 'it is by the author');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the emulator answers
    const { id } = (await review('mona', number, head)) as { id: number };
    await judged(head, (line) => !isOpen(line));
    const dismissal = `/repos/acme/rocket/pulls/${number}/reviews/${id}/dismissals`;
    await github.as('acme', 'PUT', dismissal, { message: 'not yet' });
    await notCounted('mona', 'the review was dismissed');
  });

  it('does not count from who pushed last, or from somebody who is no longer a member', async () => {
    await work.branch('change');
    await work.commit('READINESS.md', ADDED, 'change');
    const number = await work.pullRequest('change', 'A change');
    const file = await work.ask<{ sha: string }>('GET', '/contents/READINESS.md?ref=change');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the emulator answers
    const { commit } = (await github.as('mona', 'PUT', '/repos/acme/rocket/contents/READINESS.md', {
      message: 'mine',
      branch: 'change',
      sha: file.sha,
      content: Buffer.from(ADDED.replace('cheap', 'dear')).toString('base64'),
    })) as { commit: { sha: string } };
    await review('mona', number, commit.sha);
    const summary = async () => (await check(commit.sha))?.output.summary ?? '';
    await until(async () => (await summary()).includes('`mona` (it is by who pushed last)'));

    const other = await propose('READINESS.md', ADDED, 'other');
    await github.as('acme', 'DELETE', '/repos/acme/rocket/collaborators/mona');
    await review('mona', other.number, other.head).catch(() => {});
    expect(await check(other.head)).toMatchObject({ conclusion: 'action_required' });
  });

  it('takes two where GitHub does not say who pushed last', async () => {
    const { head, number } = await propose('READINESS.md', ADDED, 'untold');
    await review('mona', number, head);
    await judged(head);
    const shown = await check(head);
    expect(shown?.conclusion).toBe('action_required');
    expect(shown?.output.summary).toContain('two owners (GitHub does not say who pushed last)');
  });

  it('is asked of the owners that CODEOWNERS of the base names, whatever the pull request makes of it', async () => {
    await work.commit('CODEOWNERS', 'READINESS.md @acme\n');
    await work.branch('change');
    await work.commit('READINESS.md', ADDED, 'change');
    const head = await work.commit('CODEOWNERS', '* @mona\n', 'change');
    const number = await work.pullRequest('change', 'A change');
    await review('mona', number, head);
    const summary = async () => (await check(head))?.output.summary ?? '';
    await until(async () => (await summary()).includes('approved by `mona`'));
    // Who maintains may approve the list of owners, which nobody owns; the tracker waits for its owner.
    expect(await summary()).toContain('`READINESS.md` (the tracker): waits for `acme`');
    expect((await check(head))?.conclusion).toBe('action_required');
  });
});
