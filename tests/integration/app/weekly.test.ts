import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { openPostgres } from '../../../src/adapters/database/open-postgres.ts';
import type { Store } from '../../../src/adapters/database/store.ts';
import { createVerdicts } from '../../../src/adapters/database/verdicts.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import { DAY_MS, weekOf, weekStart } from '../../../src/domain/model/iso-week.ts';
import { weeklyDue } from '../../../src/domain/report/weekly/schedule.ts';
import { CLI, startAppProcess } from '../../support/app-process.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { startGateScene, tracker } from '../../support/gate-scene.ts';
import { postgresOfFile } from '../../support/stores.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';
import { STORY } from '../../unit/weekly/story.ts';

const postgres = postgresOfFile();

const CONFIG = '.github/aurora-x.yml';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body: string;
  readonly labels: readonly { readonly name: string }[];
}

const reports = async (work: ReturnType<typeof workIn>): Promise<readonly Issue[]> =>
  (await work.ask<Issue[]>('GET', '/issues?state=all&per_page=100'))
    .filter(({ title }) => title.startsWith('Readiness report'))
    .toSorted((a, b) => a.number - b.number);

/** Hears what Slack is told; Teams is out of order. */
const listen = async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => void (body += text));
    request.on('end', () => {
      const isSlack = request.url === '/slack-secret';
      if (isSlack) bodies.push(body);
      response.writeHead(isSlack ? 200 : 500).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // oxlint-disable-line typescript/no-unsafe-type-assertion -- it listens on a port
  return { bodies, url: `http://127.0.0.1:${port}` };
};

/** The week that is due by now, and what was concluded in it and in the one before. */
const DUE = weeklyDue(defaultConfig.weekly, Date.now()).week;

const remember = async (store: Store, github: GithubEmulator, repositoryId: number): Promise<void> => {
  const verdicts = createVerdicts(store, () => null);
  const start = weekStart(DUE) ?? 0;
  for (const [index, { verdict, runId }] of STORY.entries()) {
    const at = start + (index * 3 - 4) * DAY_MS;
    const kept = { at, sha: 'a'.repeat(40), runId, workflowRun: 900 + index, verdict };
    await verdicts.keep({ installation: github.installationId, repositoryId }, kept);
  }
};

it(
  'the first report comes with the first verdict, and the next one closes it',
  { timeout: 120_000 },
  async () => {
    const state = temporaryDirectory();
    const heard = await listen();
    const hooks = {
      AURORA_SLACK_WEBHOOK: `${heard.url}/slack-secret`,
      AURORA_TEAMS_WEBHOOK: `${heard.url}/teams-secret`,
      AURORA_ALLOW_PRIVATE_HOOKS: '1',
    };
    const scene = await startGateScene({ AURORA_STATE: state, ...hooks });
    const { work, app, github } = scene;
    const week = weekOf(Date.now());
    await work.commit(CONFIG, 'version: 1\ndeployments: { production: { gate: readiness } }\n');
    const sha = await work.commit('READINESS.md', tracker('Done'));
    const made = { environment: 'production', sha };
    for (const ended of ['failure', 'success'])
      await github.as('acme', 'POST', '/_behind/deployments', { ...made, state: ended });
    await scene.report(tracker('Done'), false, { ref: 'refs/heads/main', sha, event_name: 'push' });
    const [first] = await until(async () => {
      const all = await reports(work);
      return all.length > 0 && all;
    });
    expect(first?.title).toBe(`Readiness report ${week}`);
    expect(first?.labels.map(({ name }) => name)).toEqual(['readiness-report']);
    expect(first?.body).toContain('🔴 No-go');
    expect(first?.body).toContain('- **Refuted IDs:** `M-1`');
    expect(first?.body).toMatch(/\| Failed: production \|[^|]*\| – \| 2 \|/);
    expect(first?.body).toContain('<details><summary>Audit log</summary>');

    await scene.report(tracker('Done'), true, { ref: 'refs/heads/main', sha, event_name: 'push' });
    await until(async () => (await reports(work))[0]?.body.includes('🟢 Go'));
    expect(await reports(work)).toHaveLength(1);
    // Of each verdict once; that nobody listens at Teams is nobody's problem.
    await until(() => heard.bodies.length === 2);
    expect(heard.bodies.map((body) => JSON.parse(body) as unknown)).toMatchObject([
      { text: expect.stringContaining(`No-go: 0 of 1 item proven · acme/rocket · ${week} `) as string },
      {
        text: expect.stringMatching(
          new RegExp(`Go: 1 of 1 item proven .* ${github.url}/acme/rocket/issues/${first?.number}$`),
        ) as string,
      },
    ]);
    const problem = await app.line(({ event, to }) => event === 'hook' && to === 'teams');
    expect(problem).toMatchObject({ result: 'refused', problem: 'the answer was 500', level: 'warn' });
    expect(JSON.stringify(app.lines)).not.toMatch(/(slack|teams)-secret/);
    await app.stop();
    const issue = join(temporaryDirectory(), 'issue.md');
    const anchored = async (change: (body: string) => string): Promise<number | null> => {
      writeFileSync(issue, change((await reports(work))[0]?.body ?? ''));
      return spawnSync(process.execPath, [CLI, 'audit', 'verify', '--state', state, '--anchor', issue])
        .status;
    };
    expect(await anchored((body) => body)).toBe(0);
    // Another root in the issue than in the log.
    expect(
      await anchored((body) =>
        body.replace(/^(\d+\n)(.)/m, (_all, size, digit) => `${size}${digit === 'A' ? 'B' : 'A'}`),
      ),
    ).toBe(1);

    const later = await startAppProcess(github, state, {
      NODE_OPTIONS: `--import=${join(import.meta.dirname, '../../support/clock-ahead-child.ts')}`,
      TEST_DAYS_AHEAD: '14',
    });
    onTestFinished(async () => void (await later.stop('SIGKILL')));
    const [before, after] = await until(async () => {
      const all = await reports(work);
      return all.length === 2 && all[0]?.state === 'closed' && all;
    });
    const next = weeklyDue(defaultConfig.weekly, Date.now() + 14 * DAY_MS).week;
    expect([after?.title, after?.state]).toEqual([`Readiness report ${next}`, 'open']);
    expect(before?.body).toMatch(new RegExp(`After: #${after?.number}$`));
    expect(after?.body).toMatch(new RegExp(`Before: #${before?.number}$`));
    expect(after?.body).toContain(`No run was made in ${next}`);
  },
);

it(
  'a repository in which no job reports gets one too, and it says what that is worth',
  { timeout: 60_000 },
  async () => {
    const github = await startEmulator();
    onTestFinished(async () => github.close());
    const work = workIn(github);
    await work.commit(CONFIG, 'version: 1\n');
    await work.commit('docs/runbook.md', 'Turn it off and on again.');
    const row = (id: string, evidence: string): string =>
      `| ${id} | P0 | Runbook | @mona | 2026-W08 | Planned | \`${evidence}\` |`;
    await work.commit(
      'READINESS.md',
      [
        '| ID | Priority | Title | Owner | Target | Status | Evidence |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        row('M-1', 'docs/runbook.md').replace('Planned', 'Done'),
        row('M-2', 'docs/drill.md'),
        '',
      ].join('\n'),
    );
    const app = await startAppProcess(github, temporaryDirectory());
    onTestFinished(async () => void (await app.stop('SIGKILL')));
    const [first] = await until(async () => {
      const all = await reports(work);
      return all.length > 0 && all;
    });
    expect(first?.body).toContain('Go for what is claimed: 1 of 2 items proven');
    expect(first?.body).toContain('- **Overdue IDs:** `M-2` (2026-02-22)');
    expect(first?.body).toMatch(
      /From what is seen without a run at `[0-9a-f]{7}`.*trust T3: judged by Aurora-X itself/,
    );
  },
);

it('two replicas that are started again make one issue of a week', { timeout: 120_000 }, async () => {
  const github = await startEmulator();
  onTestFinished(async () => github.close());
  const work = workIn(github);
  await work.commit('READINESS.md', tracker('Done'));
  const { id } = await work.ask<{ id: number }>('GET', '');
  const url = await (await postgres()).place();
  const store = await openPostgres(url);
  await remember(store, github, id);
  await store.close();
  const start = async () => {
    const env = {
      DATABASE_URL: url,
      AURORA_REPLICAS: '2',
      AURORA_AUDIT_KEY: Buffer.alloc(32, 7).toString('base64'),
    };
    const app = await startAppProcess(github, temporaryDirectory(), env);
    onTestFinished(async () => void (await app.stop('SIGKILL')));
    return app;
  };
  const both = await Promise.all([start(), start()]);
  const [issue] = await until(async () => {
    const all = await reports(work);
    return all.length > 0 && all;
  });
  expect(issue?.title).toBe(`Readiness report ${DUE}`);
  expect(issue?.body).toContain('- **Completed IDs:** `A`');
  await Promise.all(both.map(async (app) => app.stop()));

  const again = await start();
  const said = await again.line(({ event }) => event === 'weekly');
  // The next week has a time of its own, which nobody waits for.
  await again.line(({ event }) => event === 'reconciled');
  expect(said).toMatchObject({ result: 'unchanged', issue: issue?.number, week: DUE });
  expect(await reports(work)).toEqual([issue]);
});

it('none is written where the configuration says so', { timeout: 60_000 }, async () => {
  const github = await startEmulator();
  onTestFinished(async () => github.close());
  const work = workIn(github);
  await work.commit('READINESS.md', tracker('Done'));
  await work.commit(CONFIG, 'version: 1\nweekly: { issue: false }\n');
  const { id } = await work.ask<{ id: number }>('GET', '');
  const state = temporaryDirectory();
  const store = await openEmbedded(state);
  await remember(store, github, id);
  await store.close();
  const app = await startAppProcess(github, state);
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  await app.line(
    ({ event, lane, result }) => event === 'lane' && result === 'done' && String(lane).endsWith(':weekly'),
  );
  expect(await reports(work)).toEqual([]);
});
