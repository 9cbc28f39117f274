import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/adapters/database/open-database.ts';

/** A directory that is gone when the test has finished. */
export const temporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'aurora-store-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};

/** An embedded store of its own. */
export const temporaryStore = (): Store => {
  const store = openStore(temporaryDirectory());
  onTestFinished(() => store.close());
  return store;
};
