import { setTimeout as sleep } from 'node:timers/promises';
import { findProcesses, hasMarker, lastPid, listPids, processInfo, signalAll } from './processes.ts';

/** Between two looks at what is still there. Milliseconds. */
const LOOK_MS = 25;
/** A process that KILL did not end by then hangs in the kernel; waiting longer would not help. Milliseconds. */
const GIVE_UP_MS = 3_000;

/**
 * Ends all processes of a check: TERM, up to `graceMs` to obey, then KILL until none is left.
 *
 * @param marker value of the marker variable, or its beginning up to a `:`
 * @param groups ids of process groups that belong to it
 * @returns how many there were
 */
export const endProcesses = async (
  marker: string,
  groups: ReadonlySet<number>,
  graceMs: number,
): Promise<number> => {
  let found = findProcesses(marker, groups);
  const ids = new Set(found.map((info) => info.pid));
  const look = async (): Promise<void> => {
    await sleep(LOOK_MS);
    found = findProcesses(marker, groups);
    for (const info of found) ids.add(info.pid);
  };
  if (graceMs > 0 && found.length > 0) {
    signalAll(found, groups, 'SIGTERM');
    for (let waited = 0; waited < graceMs && found.length > 0; waited += LOOK_MS) await look();
  }
  for (let waited = 0; waited < GIVE_UP_MS && found.length > 0; waited += LOOK_MS) {
    signalAll(found, groups, 'SIGKILL');
    await look();
  }
  return ids.size;
};

/**
 * Kills what an earlier run left behind, when it was itself killed without a chance to clean up.
 *
 * @param nonce the `nonce` its runner was made with
 * @returns how many processes there were
 */
export const sweepRun = (nonce: string): Promise<number> => endProcesses(`${nonce}:`, new Set(), 0);

/** Finds out cheaply, after every check, whether a process of it is still there. */
export interface Sweeper {
  /** Call before a check starts, and what it gives after the check has ended. */
  watch(marker: string): () => boolean;
}

/** Beyond this many new processes listing all of them is cheaper than asking for each. */
const MANY = 512;

/**
 * Ids that processes since `before` can have. Linux gives ids out counting up and says which was the last one, so
 * between the ends of a small check there are only a few. (Should a check have used up all ids and come round to just
 * here again, what it left is found by `sweepRun`.)
 */
const idsSince = (before: number | null): readonly number[] => {
  const after = lastPid();
  const born = before === null || after === null ? -1 : after - before;
  if (before === null || born < 0 || born > MANY) return listPids();
  return Array.from({ length: born }, (_, index) => before + 1 + index);
};

/** Reading the environment of every process after every check would cost more than a small check itself. */
export const createSweeper = (): Sweeper => ({
  watch: (marker) => {
    const before = lastPid();
    return () => idsSince(before).some((pid) => hasMarker(pid, marker) && processInfo(pid)?.zombie === false);
  },
});
