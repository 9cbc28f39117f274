import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { PEERS } from './places.ts';

let root: string | null = null;

/** One directory for everything the benchmark writes, removed when the process ends. */
export const temporaryRoot = (): string => {
  if (root !== null) return root;
  const made = mkdtempSync(join(tmpdir(), 'aurora-bench-'));
  root = made;
  process.on('exit', () => rmSync(made, { recursive: true, force: true, maxRetries: 3 }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  return made;
};

export const makeDirectory = (name: string): string => {
  const path = join(temporaryRoot(), name);
  mkdirSync(path, { recursive: true });
  return path;
};

/**
 * What every benchmarked process gets, and nothing else. NODE_EXTRA_CA_CERTS costs 45 ms in each Node process and is
 * not set on a runner, so it is left out. The compile cache is where Node puts it by default, below TMPDIR: first run
 * empty, then filled, as users have it.
 */
export const cleanEnvironment = (): Record<string, string> => ({
  PATH: [dirname(process.execPath), join(PEERS, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(
    delimiter,
  ),
  HOME: makeDirectory('home'),
  TMPDIR: makeDirectory('tmp'),
  LC_ALL: 'C.UTF-8',
  NO_COLOR: '1',
  npm_config_update_notifier: 'false',
  npm_config_offline: 'true',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
});
