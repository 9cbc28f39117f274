import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';

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
