import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson, project } from '../../e2e/cli/support.ts';

const PROGRAM = resolve(process.env['AURORA_TEST_CLI'] ?? 'src/entrypoints/cli/index.ts');
const TRACKER = '| ID | Status | Verify | Evidence |\n|--|--|--|--|\n| M-01 | Done | `test -d ev` | ev/ |\n';

/** Runs a script in bash, wrapped in `wrap` (a program with its options). */
const inShell = (cwd: string, script: string, wrap: readonly string[] = ['env']) => {
  const [program = 'env', ...options] = wrap;
  const args = [...options, 'bash', '-c', script];
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE: process.execPath, PROGRAM },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
};

describe('evidence without an end', () => {
  it('is not read, and is told with its place, the limit and the setting', () => {
    const root = project({ 't.md': TRACKER, 'ev/a.txt': 'x' });
    writeFileSync(join(root, 'ev/disk.img'), '');
    truncateSync(join(root, 'ev/disk.img'), 2 ** 40);
    const { document, stderr } = cliJson(root, ['pipeline', 't.md', '--challenge', 'none']);
    expect(stderr).toContain('AX5526 ev/disk.img of M-01.verify is larger than 1073741824 bytes');
    expect(stderr).toContain('(t.md:3:18)');
    const { outcomes, runDir } = document as { outcomes: object[]; runDir: string };
    expect(outcomes).toContainEqual(expect.objectContaining({ id: 'M-01.verify', outcome: 'passed' }));
    const kept = readdirSync(join(root, runDir, 'checks/M-01.verify/evidence/ev'));
    expect(kept).toEqual(['a.txt']);
    expect(cli(root, ['inspect', '--verify']).code).toBe(0);
  });

  it('is not copied for a challenge, and a check that needs it says why it was not challenged', () => {
    const root = project({ 't.md': TRACKER.replace('test -d ev', 'test -s ev/disk.img'), 'ev/a.txt': 'x' });
    truncateSync(join(root, 'ev/a.txt'), 2 ** 20);
    writeFileSync(join(root, 'ev/disk.img'), '');
    truncateSync(join(root, 'ev/disk.img'), 2 ** 40);
    const { stdout, stderr } = cli(root, ['challenge', 't.md']);
    expect(stdout + stderr).toContain(
      'M-01.verify was not challenged: it does not pass without ev/disk.img;',
    );
    expect(statSync(join(root, 'ev/disk.img')).size).toBe(2 ** 40);
  });

  it('does not keep a check from being challenged that passes without it', () => {
    const root = project({
      't.md': TRACKER.replace('test -d ev', 'test -s ev/a.txt; true'),
      'ev/a.txt': 'x',
    });
    writeFileSync(join(root, 'ev/disk.img'), '');
    truncateSync(join(root, 'ev/disk.img'), 2 ** 40);
    const { document } = cliJson(root, ['pipeline', 't.md']);
    const { challenges } = document as { challenges: object[] };
    expect(challenges).toContainEqual(expect.objectContaining({ check: 'M-01.verify', result: 'vacuous' }));
  });

  it('has the limit that the configuration sets', () => {
    const config = 'version: 1\nexecution: { evidence-cap: 1KiB }\n';
    const root = project({ 't.md': TRACKER, 'ev/a.txt': 'x'.repeat(2000), '.github/aurora-x.yml': config });
    expect(cli(root, ['pipeline', 't.md']).stderr).toContain(
      'AX5526 ev/a.txt of M-01.verify is larger than 1024',
    );
  });
});

describe('a directory for temporary files', () => {
  it.each(['/proc', '/no/such/directory'])(
    'that cannot be used (%s) is told before anything runs',
    (place) => {
      const root = project({ 't.md': TRACKER, 'ev/a.txt': 'x' });
      const { code, stderr } = cli(root, ['pipeline', 't.md'], { TMPDIR: place });
      expect(code).toBe(3);
      expect(stderr).toContain(`AX1008  ENOENT: no such file or directory, mkdtemp '${place}/`);
      expect(stderr).toContain('Let TMPDIR name a directory');
      expect(readdirSync(root)).not.toContain('spec_runs');
    },
  );

  it('is not asked for where no copies are made', () => {
    const root = project({ 't.md': TRACKER, 'ev/a.txt': 'x' });
    const { stdout } = cli(root, ['pipeline', 't.md', '--challenge', 'none'], { TMPDIR: '/proc' });
    expect(stdout).toMatch(/M-01 +done +verified/);
  });
});

it('a directory for runs in which the system makes nothing is an outside fault, and no endless loop', () => {
  const root = project({ 't.md': TRACKER, 'ev/a.txt': 'x' });
  const { code, stderr } = cli(root, ['pipeline', 't.md', '--out', '/proc/no/runs']);
  expect(code).toBe(3);
  expect(stderr).toContain("AX1008  ENOENT: no such file or directory, mkdir '/proc/no");
});

it('a system without open files left is no bug of ours', () => {
  const root = project({ 't.md': TRACKER, 'ev/a.txt': 'x' });
  const script = 'ulimit -n 24; exec "$NODE" "$PROGRAM" pipeline t.md';
  const { code, stderr } = inShell(root, script);
  expect([1, 3]).toContain(code);
  expect(stderr).toMatch(/AX4806 .*EMFILE|AX1008 .*EMFILE/);
  expect(stderr).not.toMatch(/AX9001|\n\s+at /);
});

/** A file system of so many bytes that only the script sees; it needs user namespaces. */
const OWN_MOUNTS = ['unshare', '--user', '--map-root-user', '--mount'];
const disk = mkdtempSync(join(tmpdir(), 'aurora-disk-'));
const mayMount = inShell(disk, `mount -t tmpfs -o size=64k tmpfs ${disk}`, OWN_MOUNTS).code === 0;
if (!mayMount)
  process.stderr.write('SKIPPED: no small file systems can be made here; a full disk is not tested\n');

describe.skipIf(!mayMount)('a full disk', () => {
  it.each([60, 100, 140, 180, 240, 295])('of which %i of 300 KB are in use ends the run tidily', (used) => {
    const root = project({ 't.md': TRACKER, 'ev/a.txt': 'x' });
    const [full, seen] = [join(root, 'full'), join(root, 'seen')];
    mkdirSync(full);
    const { code, stderr } = inShell(
      root,
      `mount -t tmpfs -o size=300k tmpfs ${full}
       head -c ${used}000 /dev/zero > ${full}/fill
       "$NODE" "$PROGRAM" pipeline t.md --out full/runs --challenge none; code=$?
       rm ${full}/fill; cp -r ${full} ${seen}; exit $code`,
      OWN_MOUNTS,
    );
    expect(stderr).not.toMatch(/AX9001|\n\s+at /);
    const files = readdirSync(seen, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.filter((path) => path.endsWith('.tmp'))).toEqual([]);
    for (const path of files.filter((one) => one.endsWith('.json')))
      expect(() => JSON.parse(readFileSync(path, 'utf8')) as unknown).not.toThrow();
    // There was room enough, or not; nothing in between.
    const told = stderr.includes('AX1008  ENOSPC: no space left on device');
    expect([code, told]).toEqual(told ? [3, true] : [1, false]);
  });
});
