import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the built entrypoints are; `make test` has checked that they are what the sources build to. */
const DIST = resolve(process.env['AURORA_TEST_DIST'] ?? 'dist');

/**
 * Copies a bundle to an empty folder, far from any node_modules, and gives the path of its first file.
 */
export const builtBundle = (name: 'action' | 'cli'): string => {
  const source = join(DIST, name);
  if (!existsSync(join(source, 'index.js'))) {
    throw new Error(`${source} is missing: run npm run build, or set AURORA_TEST_DIST`);
  }
  const target = mkdtempSync(join(tmpdir(), `aurora-bundle-${name}-`));
  cpSync(source, target, { recursive: true });
  return join(target, 'index.js');
};
