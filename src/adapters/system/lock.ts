import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../domain/model/record.ts';
import { errorCode } from './error-code.ts';
import { makeDirectory } from './make-directory.ts';
import { processStart } from './process-start.ts';

/** Who owns a run directory. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** ISO. */
  readonly startedAt: string;
  readonly runId: string;
}

interface LockRecord extends LockOwner {
  /** Start of the process in clock ticks since boot: tells a recycled pid from the owner. */
  readonly processStart: string | null;
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return errorCode(cause) === 'EPERM';
  }
};

/** Alive means: the same process still exists. How long ago it gave a sign of life does not matter. */
const isAlive = (record: LockRecord, host: string): boolean => {
  if (record.host !== host) return true;
  if (!exists(record.pid)) return false;
  return record.processStart === null || processStart(record.pid) === record.processStart;
};

const isLock = (value: unknown): value is LockRecord =>
  isRecord(value) &&
  Number.isInteger(value['pid']) &&
  ['host', 'startedAt', 'runId', 'processStart'].every((name) => name in value);

/** Null for a lock that is gone or damaged; a damaged one has no owner that could be alive. */
const readRecord = (path: string): LockRecord | null => {
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isLock(record) ? record : null;
  } catch {
    return null;
  }
};

const isSame = (a: LockRecord | null, b: LockRecord | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const removeIfThere = (path: string): void => {
  try {
    unlinkSync(path);
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') throw cause;
  }
};

/** Makes the file with its content in one step, by linking: nobody can ever read a lock that is only half written. */
const create = (path: string, record: LockRecord): boolean => {
  const temporary = `${path}.${record.pid}.${record.startedAt.replace(/\D/g, '')}.new`;
  writeFileSync(temporary, JSON.stringify(record));
  try {
    linkSync(temporary, path);
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false;
    throw cause;
  } finally {
    removeIfThere(temporary);
  }
};

/**
 * Removes the lock of a dead owner. Only one process at a time may do so, and it looks again first: otherwise two
 * that saw the same dead lock could each remove the other's new one. Nothing here waits, so the guard is held for
 * microseconds; that of a process killed within them is removed by the next.
 */
const clearAway = (path: string, dead: LockRecord | null, record: LockRecord): void => {
  const guard = `${path}.guard`;
  if (!create(guard, record)) {
    const holder = readRecord(guard);
    if (holder === null || !isAlive(holder, record.host)) removeIfThere(guard);
    return;
  }
  try {
    if (isSame(readRecord(path), dead)) removeIfThere(path);
  } finally {
    removeIfThere(guard);
  }
};

const TRIES = 50;

/**
 * Takes the lock of a directory: a file that names its owner. A lock whose process is gone, or whose process id now
 * belongs to another process, is taken over at once; a live owner is never robbed, however long it has been busy.
 * The owner on another machine cannot be seen from here, so it counts as alive.
 */
export const acquireLock = async (
  dir: string,
  owner: LockOwner,
): Promise<{ release(): Promise<void> } | { heldBy: LockOwner }> => {
  makeDirectory(dir);
  const path = join(dir, '.lock');
  const record: LockRecord = { ...owner, processStart: processStart(owner.pid) };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (create(path, record)) {
      return {
        release: async () => {
          if (isSame(readRecord(path), record)) removeIfThere(path);
        },
      };
    }
    const current = readRecord(path);
    if (current && isAlive(current, owner.host)) return { heldBy: current };
    clearAway(path, current, record);
  }
  return { heldBy: readRecord(path) ?? owner };
};
