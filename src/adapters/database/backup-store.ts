import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Store } from './store.ts';

const flush = (path: string): void => {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
};

/**
 * Writes the embedded store, as it is at one moment, into a file of its own. The App may go on meanwhile. The file is
 * checked and on disk before it has its name, and no other is overwritten.
 */
export const backupStore = async ({ db }: Store, path: string): Promise<void> => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.part`;
  rmSync(part, { force: true });
  try {
    await sql`VACUUM INTO ${part}`.execute(db);
    const copy = new DatabaseSync(part, { readOnly: true });
    const row = copy.prepare('PRAGMA integrity_check(1)').get();
    copy.close();
    if (row?.['integrity_check'] !== 'ok') throw new Error(String(row?.['integrity_check']));
    flush(part);
    linkSync(part, path);
    flush(dirname(path));
  } finally {
    rmSync(part, { force: true });
  }
};
