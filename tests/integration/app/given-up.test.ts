import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { CLI } from '../../support/app-process.ts';
import { temporaryDirectory } from '../../support/store.ts';

it('a lane that was given up without a delivery is told of, and redrive has it tried again', async () => {
  const state = temporaryDirectory();
  const store = await openEmbedded(state);
  await store.db
    .insertInto('lane')
    .values({
      key: '1:sync',
      installation: 77,
      repository_id: 1,
      repository: 'acme/rocket',
      concern: 'sync',
      dirty: 1,
      dirty_since: 0,
      state: 'dead',
      run_at: 0,
      tries: 12,
      last_error: 'AX8213 it broke',
    })
    .execute();
  await store.close();
  const cli = (...args: readonly string[]) =>
    spawnSync(process.execPath, [CLI, 'app', ...args, '--state', state], {
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    });

  const inbox = cli('inbox', 'list', '--dead');
  expect(inbox.stdout).toContain('no delivery');
  expect(inbox.stderr).toContain('1 lane without a delivery given up too: aurora-x app lanes --dead');
  expect(cli('lanes', '--dead').stdout).toMatch(/^1:sync +acme\/rocket +dead +AX8213 it broke$/m);

  expect(cli('inbox', 'redrive').stdout).toContain('1 lane is tried again');
  expect(cli('lanes', '--dead').stdout).toContain('no lane');
  expect(cli('inbox', 'list', '--dead').stderr).toBe('');
});
