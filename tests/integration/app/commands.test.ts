import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { OWNER, REPO, startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const TRACKER = (status: string): string =>
  [
    '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| M-1 | P0 | Works | @mona | 2026-W48 | ${status} | \`test -f ok\` |`,
    '',
  ].join('\n');

let github: GithubEmulator;
let relay: Relay;
let work: ReturnType<typeof workIn>;
let app: AppProcess;
let pull: number;

const count = (event: string): number => app.lines.filter((line) => line['event'] === event).length;
const seen = async (event: string, times: number) => app.line(() => count(event) >= times);
const comments = `/repos/${OWNER}/${REPO}/issues`;
const say = async (person: 'acme' | 'mona', body: string): Promise<number> => {
  const made = await github.as(person, 'POST', `${comments}/${pull}/comments`, { body });
  return (made as { id: number }).id; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
};
const reactions = async (comment: number): Promise<string[]> => {
  const answer = await fetch(`${github.url}${comments}/comments/${comment}/reactions`, {
    headers: { authorization: 'Bearer token-acme' },
  });
  return ((await answer.json()) as { content: string }[]).map(({ content }) => content); // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own addition
};
/** Our reactions, once we are done with the comment. */
const receipt = async (comment: number): Promise<string[]> => {
  return until(async () => {
    const all = await reactions(comment);
    return all.length === 2 && all;
  });
};
const sticky = async (): Promise<string> => {
  const ours = (await work.comments(pull)).filter(({ user }) => user.login === 'aurora-x[bot]');
  expect(ours).toHaveLength(1);
  return ours[0]?.body ?? '';
};

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  app = await startAppProcess(github, temporaryDirectory());
  relay.target = app.url;
  onTestFinished(async () => {
    await app.stop('SIGKILL');
    await Promise.all([github.close(), relay.close()]);
  });
  await work.commit('READINESS.md', TRACKER('Planned'));
  await work.branch('change');
  await work.commit('READINESS.md', TRACKER('Done'), 'change');
  pull = await work.pullRequest('change', 'It is done');
  await seen('judged', 1);
});

it('answers in the one comment, with a receipt, and does a deed once', async () => {
  const why = await say('acme', '/aurora why m-1');
  expect(await receipt(why)).toEqual(['eyes', '+1']);
  const answer = await sticky();
  expect(answer).toContain('`/aurora why m-1`');
  expect(answer).toContain('**M-1** Works: unproven, claimed done.');
  expect(answer).not.toMatch(/@(acme|mona)/);

  const verify = await say('acme', '/aurora verify');
  expect(await receipt(verify)).toEqual(['eyes', 'confused']);
  expect(await sticky()).toContain('No run of this commit was reported');

  const unknown = await say('acme', '/aurora merge');
  expect(await receipt(unknown)).toEqual(['eyes', 'confused']);
  expect(await sticky()).toContain('`/aurora merge` is no command.');
  const writes = () => github.proxy.requests.filter(({ path }) => path.includes(`/${why}/reactions`));
  expect(writes().filter(({ method }) => method === 'POST')).toHaveLength(2);

  const before = count('planned');
  expect(await receipt(await say('acme', '/aurora sync'))).toEqual(['eyes', '+1']);
  await seen('planned', before + 1);
});

it('G11: hears nobody without write access, no edited comment, nothing but the beginning of a comment', async () => {
  const before = await sticky();
  const ignored = [
    await say('mona', '/aurora status'),
    await say('acme', '```\n/aurora status\n```'),
    await say('acme', 'please /aurora status'),
  ];
  const edited = await say('acme', 'nothing');
  // GitHub's times are whole seconds.
  await new Promise((done) => setTimeout(done, 1_100));
  await work.ask('PATCH', `/issues/comments/${edited}`, { body: '/aurora status' });
  await receipt(await say('acme', '/aurora recheck'));
  for (const comment of [...ignored, edited]) expect(await reactions(comment)).toEqual([]);
  const after = await sticky();
  expect(after).not.toBe(before);
  expect(after).toContain('`/aurora recheck`');
  expect(after).not.toContain('status');
});
