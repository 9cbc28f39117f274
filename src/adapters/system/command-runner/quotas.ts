import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Quota } from '../../../domain/model/outcome.ts';
import type { CommandRequest } from '../../../ports/command-runner.ts';
import { listPids } from './processes.ts';

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The words that run a command without a network, or null where the kernel does not let us. As a plain user this
 * takes a user namespace; mapping the user to itself keeps `whoami` right where `unshare` can do it.
 */
export const probeNoNetwork = (): readonly string[] | null => {
  const ways = isRoot()
    ? [['-n']]
    : [
        ['-c', '-n'],
        ['-r', '-n'],
      ];
  for (const options of ways) {
    const words = ['unshare', ...options, '--'];
    if (spawnSync('unshare', [...options, '--', 'true'], { stdio: 'ignore', timeout: 5_000 }).status === 0)
      return words;
  }
  return null;
};

/** Threads of this user, which is what the system counts against its limit of processes. */
const threadsOfUser = (uid: number): number => {
  let count = 0;
  for (const pid of listPids()) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'latin1');
      if (Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]) === uid)
        count += Number(/^Threads:\s+(\d+)/m.exec(status)?.[1] ?? 1);
    } catch {
      // Ended while we counted.
    }
  }
  return count;
};

/** The `ulimit -u` that leaves room for `wanted` more, or null when there is nothing to set. */
export const processLimit = (wanted: number | null): number | null => {
  const uid = process.getuid?.();
  return wanted === null || uid === undefined || uid === 0 ? null : threadsOfUser(uid) + wanted;
};

/** What was asked for, and whether it is really in force. */
export const describeQuotas = (
  request: CommandRequest,
  noNetwork: readonly string[] | null,
): readonly Quota[] => {
  const quotas: Quota[] = [];
  const add = (name: string, wanted: string, why: string | null): void => {
    quotas.push({ name, wanted, enforced: why === null, why });
  };
  const posix = process.platform === 'linux' ? null : `ulimit is not relied on under ${process.platform}`;
  if (request.memoryMiB !== null)
    add('memory', `${request.memoryMiB} MiB of address space per process`, posix);
  if (request.cpuSeconds !== null) add('cpu', `${request.cpuSeconds} s per process`, posix);
  if (request.processes !== null) {
    add(
      'processes',
      `${request.processes}`,
      isRoot() ? 'the system does not limit processes of root' : posix,
    );
  }
  if (!request.network) {
    add('network', 'off', noNetwork === null ? 'this system does not let us make a network namespace' : null);
  }
  return quotas;
};
