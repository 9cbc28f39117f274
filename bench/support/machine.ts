import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type as system } from 'node:os';
import { ROOT } from './places.ts';

const firstLine = (command: string, ...args: readonly string[]): string => {
  const { stdout } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  return (stdout ?? '').split('\n')[0]?.trim() ?? '';
};

const distribution = (): string => {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
};

/** Where the figures come from; without it they mean nothing. */
export const machineLines = (): readonly string[] => [
  `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  `${distribution()}, ${system()} ${release()}`,
  `Node ${process.versions.node} (V8 ${process.versions.v8}, libuv ${process.versions.uv})`,
  [
    firstLine('make', '--version'),
    firstLine('openssl', 'version'),
    firstLine('sha256sum', '--version'),
    firstLine('bash', '--version').replace(/ \(.*/, ''),
  ].join(' · '),
];

/** Commit of the sources, with a mark when `src` or `dist` differ from it. */
export const commit = (): string => {
  const changed = firstLine('git', 'status', '--porcelain', '--', 'src', 'dist') !== '';
  return `${firstLine('git', 'rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
};

/** More work than processors, ours not yet counted: the figures are then of a race run in a crowd. */
export const isBusy = (): boolean => (loadavg()[0] ?? 0) > 0.75 * availableParallelism();

export const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
