import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

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

/** Field 22 of /proc/PID/stat; the name before it may hold spaces and brackets. Null where there is no /proc. */
const processStart = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Alive means: the same process still exists. How long ago it gave a sign of life does not matter. */
const isAlive = (record: LockRecord, host: string): boolean => {
  if (record.host !== host) return true;
  if (!exists(record.pid)) return false;
  return record.processStart === null || processStart(record.pid) === record.processStart;
};

const readRecord = (path: string): LockRecord | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockRecord;
  } catch {
    return null;
  }
};

const create = (path: string, record: LockRecord): boolean => {
  try {
    const handle = openSync(path, 'wx');
    writeSync(handle, JSON.stringify(record));
    closeSync(handle);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
};

/**
 * Takes a dead lock away. It is moved aside first and looked at again, because another process may have replaced it
 * by its own since it was read; a live one is put back.
 */
const clearAway = (path: string, dead: LockRecord | null): void => {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
    const moved = readRecord(aside);
    if (JSON.stringify(moved) !== JSON.stringify(dead)) linkSync(aside, path);
    unlinkSync(aside);
  } catch {
    // Somebody else took the dead lock away first; the next round tells who has it now.
  }
};

const TRIES = 5;

/**
 * Takes the lock of a directory: a file that names its owner. A lock whose process is gone is taken over at once; a
 * live owner is never robbed, however long it has been busy.
 */
export const acquireLock = async (
  dir: string,
  owner: LockOwner,
): Promise<{ release(): Promise<void> } | { heldBy: LockOwner }> => {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, '.lock');
  const record: LockRecord = { ...owner, processStart: processStart(owner.pid) };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (create(path, record)) {
      return {
        release: async () => {
          const current = readRecord(path);
          if (current?.pid === owner.pid && current.startedAt === owner.startedAt) unlinkSync(path);
        },
      };
    }
    const current = readRecord(path);
    if (current && isAlive(current, owner.host)) return { heldBy: current };
    clearAway(path, current);
  }
  return { heldBy: readRecord(path) ?? owner };
};
