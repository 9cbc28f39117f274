import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, startAppProcess } from '../tests/support/app-process.ts';
import { startRelay } from '../tests/support/emulator/relay.ts';
import { workIn } from '../tests/support/emulator/repository.ts';
import { startEmulator } from '../tests/support/emulator/start-emulator.ts';
import { startTokenIssuer, TRUSTED_WORKFLOW } from '../tests/support/token-issuer.ts';

/*
 * The loop of the App with no GitHub account: an emulator that keeps state, the App as a process, the CLI in the place
 * of the job that verifies. Everything below happens over HTTP.
 */
const ORIGIN = 'https://aurora.example';

const tracker = (backups: string): string =>
  [
    '# Readiness',
    '',
    '| ID | Priority | Title | Owner | Depends On | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    '| R-01 | P0 | Alerts page somebody | @mona |  | 2026-W49 | In Progress | `test -f alerts.yml` |',
    `| R-02 | P0 | Backups are restored nightly | @acme | R-01 | 2026-W50 | ${backups} | \`test -f restore.log\` |`,
    '| R-03 | P1 | Runbook is current | @mona |  | 2026-W50 | Planned | `test -f runbook.md` |',
    '',
  ].join('\n');

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const step = (text: string): void => say(`\n▸ ${text}`);

const scratch = mkdtempSync(join(tmpdir(), 'aurora-demo-'));
const relay = await startRelay();
const issuer = await startTokenIssuer();
const github = await startEmulator({ webhookUrl: relay.url });
const work = workIn(github);
relay.pullsOf = work.pullsOf;
const app = await startAppProcess(github, join(scratch, 'state'), {
  AURORA_URL: ORIGIN,
  AURORA_OIDC_ISSUER: issuer.url,
  AURORA_TRUSTED_WORKFLOWS: TRUSTED_WORKFLOW,
});
relay.target = app.url;

/** What the Action does in a job: runs the checks on a checkout, and hands its run to the App with the job's token. */
const verify = async (files: Readonly<Record<string, string>>, sha: string, number: number, job: number) => {
  const root = mkdtempSync(join(scratch, 'job-'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  spawnSync(process.execPath, [CLI, 'pipeline'], { cwd: root, env: { PATH: process.env['PATH'] } });
  const [run = ''] = globSync('spec_runs/*/*/run.json', { cwd: root });
  const ref = `refs/pull/${number}/merge`;
  const token = issuer.token({ aud: ORIGIN, sha, ref, run_id: String(job) });
  const headers = { authorization: `Bearer ${token}` };
  await fetch(`${app.url}/api/v1/runs`, { method: 'POST', headers, body: readFileSync(join(root, run)) });
};

const judged = async (head: string, times: number) => {
  await app.line(
    () => app.lines.filter((line) => line['event'] === 'judged' && line['head'] === head).length >= times,
  );
  const [check] = await work.checks(head);
  say(`  check  ${check?.name ?? ''}: ${check?.conclusion ?? ''} · ${check?.output.title ?? ''}`);
};

try {
  step('The tracker is pushed to main');
  await work.commit('READINESS.md', tracker('In Progress'));
  await app.line((line) => line['event'] === 'applied');
  for (const { number, title, state } of await work.issues()) say(`  issue  #${number} ${title} (${state})`);

  step('A pull request says that R-02 is Done, and it is not');
  await work.branch('backups');
  const lie = await work.commit('READINESS.md', tracker('Done'), 'backups');
  const number = await work.pullRequest('backups', 'Backups are done');
  await judged(lie, 1);
  await verify({ 'READINESS.md': tracker('Done') }, lie, number, 1);
  await judged(lie, 2);
  const [comment] = await work.comments(number);
  say(`  comment on #${number}:`);
  for (const line of (comment?.body ?? '').split('\n').slice(1, 12)) say(`    ${line}`);

  step('The fix: what was claimed is taken back until it is true, and R-03 is really finished');
  const fixed = tracker('In Progress').replace('| Planned |', '| Done |');
  await work.commit('runbook.md', '# Runbook\n', 'backups');
  const fix = await work.commit('READINESS.md', fixed, 'backups');
  await judged(fix, 1);
  await verify({ 'READINESS.md': fixed, 'runbook.md': '# Runbook\n' }, fix, number, 2);
  await judged(fix, 2);
  say(`  comments on #${number}: ${(await work.comments(number)).length}, edited in place`);

  step('Requests to GitHub, all over');
  const writes = github.proxy.requests.filter(({ method }) => method !== 'GET').length;
  const unchanged = github.proxy.requests.filter(({ status }) => status === 304).length;
  say(`  ${github.proxy.requests.length} requests, ${writes} of them writes, ${unchanged} answered 304`);
} finally {
  await app.stop();
  await Promise.all([github.close(), relay.close(), issuer.close()]);
  rmSync(scratch, { recursive: true, force: true });
}
