import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { project } from '../../e2e/cli/support.ts';

const PROGRAM = resolve(process.env['AURORA_TEST_CLI'] ?? 'src/entrypoints/cli/index.ts');

const inShell = (script: string) =>
  spawnSync('bash', ['-c', script], {
    cwd: project({ 't.md': '| ID | Status |\n|--|--|\n| M-01 | Planned |\n' }),
    env: { PATH: process.env['PATH'], NODE: process.execPath, PROGRAM },
    encoding: 'utf8',
    timeout: 60_000,
  });

it('a directory that was removed under it is named', () => {
  const { status, stderr } = inShell(
    'mkdir gone; cd gone; rmdir ../gone; exec "$NODE" "$PROGRAM" parse t.md',
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/AX1009 .*\/gone/);
});

if (!existsSync('/dev/full'))
  process.stderr.write('SKIPPED: there is no /dev/full, lost output is not tested\n');

it.skipIf(!existsSync('/dev/full'))('a result that could not be written is no success', () => {
  const { status, stderr } = inShell('"$NODE" "$PROGRAM" parse t.md --json > /dev/full');
  expect(status).toBe(3);
  expect(stderr).toMatch(/AX1008 .*ENOSPC/);
});

it.each(['0', '1', '-5', 'wide'])('a terminal of %s columns is survived', (columns) => {
  const { status, stdout } = inShell(`COLUMNS=${columns} LC_ALL=C "$NODE" "$PROGRAM" parse t.md`);
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/NaN|undefined|\[object/);
});
