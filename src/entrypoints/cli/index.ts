#!/usr/bin/env node
import { existsSync, mkdirSync } from 'node:fs';
import nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * The first file that runs stays tiny and plain: it must load on any Node, to be able to say that Node is too old,
 * and its cost is paid by every command.
 */
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `error AX1006  Aurora-X needs Node 24 or newer, this is ${process.versions.node}.\n` +
      'fix           Install Node 24 (for example: nvm install 24), or run npx -p node@24 -p aurora-x aurora-x.\n',
  );
  process.exit(2);
}

/** Node makes the missing directories of its cache in a loop that never ends where none can be made (`/proc`). */
const enableCompileCache = () => {
  const directory = join(tmpdir(), 'node-compile-cache');
  try {
    mkdirSync(directory);
  } catch {
    if (!existsSync(directory)) return;
  }
  nodeModule.enableCompileCache?.(directory);
};
enableCompileCache();
const { start } = await import('./start.ts');
await start();
