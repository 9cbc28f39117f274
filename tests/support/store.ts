import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openEmbedded } from '../../src/adapters/database/open-embedded.ts';
import type { Store } from '../../src/adapters/database/store.ts';

/** A directory that is gone when the test has finished. */
export const temporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'aurora-store-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};

/** An embedded store of its own. */
export const temporaryStore = async (now?: () => number): Promise<Store> => {
  const store = await openEmbedded(temporaryDirectory(), now);
  onTestFinished(() => store.close());
  return store;
};
