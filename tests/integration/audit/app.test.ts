import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { CLI } from '../../support/app-process.ts';
import { WEBHOOK_SECRET } from '../../support/emulator/start-emulator.ts';
import { startGateScene, tracker } from '../../support/gate-scene.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const CANARY = 'canary-of-a-webhook-body';

const aurora = (cwd: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'audit', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
};

it('I8 and I13: what the App decided is recorded, anchored in its check, exported and verified; no secret is in it', async () => {
  const state = temporaryDirectory();
  const elsewhere = temporaryDirectory();
  const { app, work, github, report, check, reactions } = await startGateScene({ AURORA_STATE: state });
  await work.commit('READINESS.md', tracker('Planned'));
  await work.branch('change');
  const head = await work.commit('READINESS.md', tracker('Done'), 'change');
  const number = await work.pullRequest('change', CANARY);
  await report(tracker('Done'), false, { sha: head, ref: `refs/pull/${number}/merge` });
  await check(head, ({ conclusion }) => conclusion === 'failure');
  await report(tracker('Done'), true, { sha: head, ref: `refs/pull/${number}/merge` });
  const green = await check(head, ({ conclusion }) => conclusion === 'action_required');
  const asked = { body: '/aurora status' };
  const { id } = await work.ask<{ id: number }>('POST', `/issues/${number}/comments`, asked);
  await until(async () => (await reactions(id)).join() === 'eyes,+1');

  // While the App runs, beside it.
  const bundle = join(elsewhere, 'all.tar');
  const entries = (): string => {
    expect(aurora(elsewhere, 'export', '--state', state, '-o', bundle)).toMatchObject({ status: 0 });
    return readFileSync(bundle, 'utf8');
  };
  const text = await until(() => {
    const all = entries();
    return all.includes('"kind":"command.given"') && all;
  });
  for (const kind of ['log.opened', 'key.changed', 'store.migrated', 'result.accepted', 'verdict.concluded'])
    expect(text).toContain(`"kind":"${kind}"`);
  expect(text).toContain('"actor":"acme"');
  const verified = aurora(elsewhere, 'verify', bundle, '--json');
  expect(JSON.parse(verified.stdout)).toMatchObject({ intact: true, runs: 2, findings: [] });

  // The check at GitHub holds the root; the log still leads to it.
  expect(green.output.text).toContain('Audit log');
  const anchor = join(elsewhere, 'check.txt');
  writeFileSync(anchor, green.output.text ?? '');
  expect(aurora(elsewhere, 'verify', bundle, '--anchor', anchor)).toMatchObject({ status: 0 });
  expect(aurora(elsewhere, 'verify', '--state', state, '--anchor', anchor)).toMatchObject({ status: 0 });
  expect(aurora(elsewhere, 'status', '--state', state).stdout).toContain('kept       for ever');

  // Nothing of a body, a key or a token is in the log of the App, nor in what is exported.
  await app.stop();
  const said = app.lines.map((line) => JSON.stringify(line)).join('\n');
  const pem = github.privateKey.split('\n')[2] ?? '';
  expect(pem.length).toBeGreaterThan(30);
  for (const secret of [CANARY, WEBHOOK_SECRET, pem, 'BEGIN', 'ghs_', 'Bearer ']) {
    expect(said, secret).not.toContain(secret);
    expect(text, secret).not.toContain(secret);
  }
  expect(said).not.toMatch(/eyJ[\w-]+\.eyJ/);
  expect(statSync(join(state, 'audit-key')).mode & 0o077).toBe(0);
  expect(text).not.toContain(readFileSync(join(state, 'audit-key'), 'utf8').trim());

  // Somebody who has the database makes the first no-go a go.
  const database = new DatabaseSync(join(state, 'aurora-x.db'));
  database.exec(
    `UPDATE audit SET entry = replace(entry, '"verdict":"no-go"', '"verdict":"go"') WHERE kind = 'verdict.concluded'`,
  );
  database.close();
  const altered = aurora(elsewhere, 'verify', '--state', state);
  expect(altered.status).toBe(1);
  expect(altered.stderr).toMatch(/AX8404.*Entry \d+ of the audit log was altered/s);
});

it('exports and verifies the runs of a project without an App', () => {
  const root = temporaryDirectory();
  writeFileSync(join(root, 'READINESS.md'), tracker('Done'));
  spawnSync(process.execPath, [CLI, 'pipeline'], { cwd: root, env: { PATH: process.env['PATH'] } });
  expect(aurora(root, 'export', '-o', 'own.tar')).toMatchObject({ status: 0 });
  const report = aurora(root, 'verify', 'own.tar', '--json');
  expect(report.status).toBe(0);
  expect(JSON.parse(report.stdout)).toMatchObject({
    intact: true,
    runs: 1,
    entries: 0,
    findings: [{ code: 'AX8413' }],
  });
  const bytes = readFileSync(join(root, 'own.tar'));
  const at = bytes.indexOf('"verdict"');
  bytes[at + 1] = (bytes[at + 1] ?? 0) ^ 1;
  writeFileSync(join(root, 'own.tar'), bytes);
  const altered = aurora(root, 'verify', 'own.tar');
  expect(altered.status).toBe(1);
  expect(altered.stderr).toMatch(/AX8401 +runs\/\S+\/run\.json/);

  expect(aurora(root, 'export', '--from', '2020-01-01', '--to', '2020-01-31')).toMatchObject({ status: 2 });
  expect(aurora(root, 'export', '--from', '2020-02-31').stderr).toContain('AX1004');
  expect(aurora(root, 'verify', 'nowhere.tar').status).not.toBe(0);
  expect(aurora(root, 'exprot').stderr).toContain('export');
});
