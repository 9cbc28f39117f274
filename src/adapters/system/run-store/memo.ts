import { readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Memo } from '../../../ports/memo.ts';
import { makeDirectory } from '../make-directory.ts';
import { seal, unseal } from './sealed-line.ts';

/** More are not worth the place; the oldest go. */
const LIMIT = 64;

const forgetOldest = (dir: string): void => {
  const names = readdirSync(dir);
  if (names.length <= LIMIT) return;
  const aged = names.map((name) => ({ path: join(dir, name), at: statSync(join(dir, name)).mtimeMs }));
  for (const { path } of aged.toSorted((a, b) => a.at - b.at).slice(0, names.length - LIMIT)) rmSync(path);
};

/** A memo of one file per text in a directory. An altered file is as good as none. */
export const createMemo = (dir: string): Memo => ({
  get: (key) => {
    try {
      return unseal(readFileSync(join(dir, key), 'utf8'));
    } catch {
      return null;
    }
  },
  put: (key, text) => {
    try {
      makeDirectory(dir);
      const temporary = join(dir, `${key}.${process.pid}.tmp`);
      writeFileSync(temporary, seal(text));
      renameSync(temporary, join(dir, key));
      forgetOldest(dir);
    } catch {
      // It only ever saves work.
    }
  },
});
