import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { hold } from '../../support/emulator/proxy.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { startProject } from '../../support/sync-project.ts';
import { until } from '../../support/until.ts';

const tracker = (count: number): string =>
  [
    '| ID | Priority | Title | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Array.from(
      { length: count },
      (_, at) => `| T-${at} | P0 | Item ${at} | 2026-W48 | Planned | \`true\` |`,
    ),
    '',
  ].join('\n');

let github: GithubEmulator;
let relay: Relay;
let work: ReturnType<typeof workIn>;

const start = async (): Promise<AppProcess> => {
  const app = await startAppProcess(github, temporaryDirectory());
  relay.target = app.url;
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  return app;
};

/** A pull request that changes something else. */
const propose = async (): Promise<{ readonly head: string; readonly number: number }> => {
  await work.branch('code');
  const head = await work.commit('src/main.txt', 'text', 'code');
  return { head, number: await work.pullRequest('code', 'Code') };
};

/** What its check and its comment say by now. */
const told = async ({ head, number }: Awaited<ReturnType<typeof propose>>): Promise<readonly string[]> => {
  const [check] = await work.checks(head);
  const [comment] = await work.comments(number);
  return [check?.output.summary ?? '', comment?.body ?? ''];
};

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url, graphql: false });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  onTestFinished(async () => {
    await github.close();
    await relay.close();
  });
});

it('D8: check and comment say how far a long sync is while it goes on, and nothing of it when it is done', async () => {
  await work.commit('READINESS.md', tracker(40));
  let made = 0;
  const release = hold(
    github.proxy,
    ({ method, path }) => method === 'POST' && path.endsWith('/issues') && ++made === 3,
  );
  const app = await start();
  await app.line(({ event }) => event === 'planned');
  const pull = await propose();
  await app.line((line) => line['event'] === 'judged' && line['head'] === pull.head);
  for (const text of await told(pull))
    expect(text).toContain('> Applying the tracker: 0 of 40 issues are there.');
  release();
  await app.line(({ event }) => event === 'applied');
  await until(async () => {
    const texts = await told(pull);
    return texts.every((text) => text !== '' && !text.includes('Applying the tracker'));
  });
});

it('issues that somebody made with the CLI beside the App are told of where people look', async () => {
  await work.commit('READINESS.md', tracker(2));
  const project = startProject(github, temporaryDirectory());
  project.track(tracker(2));
  expect(await project.cli(['sync', '--apply'])).toMatchObject({ code: 0 });
  const app = await start();
  await app.line(({ event }) => event === 'write-back');
  const pull = await propose();
  await app.line((line) => line['event'] === 'judged' && line['head'] === pull.head);
  for (const text of await told(pull))
    expect(text).toMatch(/AX8226: Issue [^ ]*1 .*The same goes for 1 more\. Sync as one/);
});
