import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from '../peers/peer.ts';
import { cleanEnvironment } from './environment.ts';
import { hasGnuTime } from './measure.ts';
import { PEERS } from './places.ts';

/** Exact versions, so that two machines compare the same things. */
const VERSIONS = {
  turbo: '2.11.11',
  wireit: '0.14.13',
  nx: '24.0.6',
  '@moonrepo/cli': '2.5.5',
  lage: '2.17.0',
  '@jdxcode/mise': '2026.9.15',
  marked: '18.2.1',
  unified: '11.0.5',
  'remark-parse': '11.0.0',
  'remark-gfm': '4.0.1',
} as const;

/**
 * Installs the peers from npm where they are not yet there in these versions. Returns what went wrong, or null.
 * Nothing else of the benchmark uses the network.
 */
export const installPeers = (): string | null => {
  const manifest = `${JSON.stringify({ name: 'bench-peers', private: true, dependencies: VERSIONS }, null, 2)}\n`;
  const path = join(PEERS, 'package.json');
  const done = join(PEERS, 'node_modules/.bench-ready');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return null;
  mkdirSync(PEERS, { recursive: true });
  writeFileSync(path, manifest);
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PEERS,
    encoding: 'utf8',
    timeout: 240_000,
  });
  if (status !== 0) return `npm install of the peers failed: ${(stderr || 'timeout').slice(-500)}`;
  writeFileSync(done, manifest);
  return null;
};

/** ninja and GNU time come from the distribution; installed where that is possible without asking. */
export const installFromDistribution = (): void => {
  const missing = [
    ...(spawnSync('ninja', ['--version']).status === 0 ? [] : ['ninja-build']),
    ...(hasGnuTime() ? [] : ['time']),
  ];
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (missing.length === 0 || !mayInstall) return;
  spawnSync('apt-get', ['install', '-y', '-qq', ...missing], { stdio: 'ignore', timeout: 120_000 });
};

/** Version of an installed library, or null. */
export const libraryVersion = (name: string, root = PEERS): string | null => {
  const path = join(root, 'node_modules', name, 'package.json');
  if (!existsSync(path)) return null;
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : null;
};

/** The peer's version, or null when it is not there. */
export const versionOf = ({ version }: Peer): string | null => {
  if (typeof version === 'string') return libraryVersion(version);
  const [program = '', ...args] = version;
  const { status, stdout } = spawnSync(program, args, { env: cleanEnvironment(), encoding: 'utf8' });
  return status === 0 ? (/\d+(\.\d+)+/.exec(stdout)?.[0] ?? 'unknown') : null;
};
