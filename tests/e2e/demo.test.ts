import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { until } from '../support/until.ts';

const OUT = resolve('demo-out');

it('make demo tells the whole loop, its links answer while it runs, and nothing stays but the files it names', async () => {
  const TMPDIR = mkdtempSync(join(tmpdir(), 'aurora-demo-test-'));
  const { PATH, AURORA_TEST_DIST = 'dist' } = process.env;
  const env = { PATH, AURORA_TEST_DIST, TMPDIR, DEMO_KEEP: '1' };
  const demo = spawn(process.execPath, ['scripts/demo/index.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    demo.kill('SIGTERM');
    rmSync(TMPDIR, { recursive: true, force: true });
  });
  let said = '';
  for (const stream of [demo.stdout, demo.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = once(demo, 'exit');
  await until(() => said.includes('stays up') || demo.exitCode !== null);

  for (const sentence of [
    'D-02  P0    done         refuted',
    'issue     #2 R-02: Backups are restored nightly (open)',
    'milestone 2026-W50, due 2026-12-13',
    '✖ failure · No-go: R-02 (open → refuted)',
    'one, of the App: 🔴 No-go',
    '✔ success · Go · 100 % ready',
    'one, of the App: 🟢 Go',
    'issue     #2 R-02: Backups are restored nightly (closed)',
    'Readiness report',
    'nothing was altered',
    'demo-out/audit.tar',
    'all valid by its API description',
  ])
    expect(said).toContain(sentence);

  const links = [...new Set([...said.matchAll(/look {6}(\S+)/g)].map(([, url]) => url ?? ''))];
  expect(links).toHaveLength(3);
  const answers = await Promise.all(links.map(async (url) => (await fetch(url)).text()));
  for (const html of answers) expect(html).toContain('an emulated GitHub');

  expect(readdirSync(OUT)).toEqual([
    'audit.tar',
    'go-check.md',
    'go-comment.md',
    'no-go-check.md',
    'no-go-comment.md',
    'no-go-report.html',
    'weekly-report.md',
  ]);
  expect(readFileSync(join(OUT, 'no-go-comment.md'), 'utf8')).toContain('No-go · 1 blocker');

  demo.kill('SIGINT');
  await exited;
  expect(readdirSync(TMPDIR).filter((name) => name.startsWith('aurora-demo-'))).toEqual([]);
  const { app = '' } = /at (?<app>http\S+)\n\n1\./.exec(said)?.groups ?? {};
  await expect(fetch(`${app}/healthz`)).rejects.toThrow('fetch failed');
}, 120_000);
