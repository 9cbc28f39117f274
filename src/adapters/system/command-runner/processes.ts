import { readdirSync, readFileSync } from 'node:fs';

/** The variable every process of a check carries, however far it moved away from its parent. */
export const MARKER = 'AURORA_X_CHECK';

export interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly zombie: boolean;
}

/** A file of /proc, or null when the process is gone or not ours to read. */
const readProc = (path: string): Buffer | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

/** Ids of all processes, without reading anything about them; empty where there is no /proc. */
export const listPids = (): readonly number[] => {
  try {
    return readdirSync('/proc').flatMap((name) => {
      const first = name.charCodeAt(0);
      return first >= 48 && first <= 57 ? [Number(name)] : [];
    });
  } catch {
    return [];
  }
};

/** The id that was given to a process or thread last, or null where there is no /proc. */
export const lastPid = (): number | null => {
  const last = Number(readProc('/proc/loadavg')?.toString('latin1').split(' ').at(-1));
  return Number.isInteger(last) ? last : null;
};

/** What /proc says of one process. The name in parentheses may itself hold spaces and parentheses. */
export const processInfo = (pid: number): ProcessInfo | null => {
  const stat = readProc(`/proc/${pid}/stat`)?.toString('latin1');
  if (stat === undefined) return null;
  const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { pid, parent: Number(parent), group: Number(group), zombie: state === 'Z' || state === 'X' };
};

/** True when the process started with `AURORA_X_CHECK=<value>` (or a value beginning so, when it ends in `:`). */
export const hasMarker = (pid: number, value: string): boolean => {
  const environ = readProc(`/proc/${pid}/environ`);
  if (environ === null) return false;
  const wanted = `${MARKER}=${value}${value.endsWith(':') ? '' : '\0'}`;
  const at = environ.indexOf(wanted, 0, 'latin1');
  return at === 0 || (at > 0 && environ[at - 1] === 0);
};

/** Ids of the direct children of a process: the check a worker runs at the moment. */
export const childrenOf = (parent: number | null): ReadonlySet<number> =>
  new Set(listPids().filter((pid) => parent !== null && processInfo(pid)?.parent === parent));

/**
 * Live processes of a check: those with its marker, those in the process groups of `roots`, and all descendants
 * of either. Zombies are left out: nothing runs in them any more.
 */
export const findProcesses = (marker: string, roots: ReadonlySet<number>): readonly ProcessInfo[] => {
  const all = listPids().flatMap((pid) => processInfo(pid) ?? []);
  const children = Map.groupBy(all, (info) => info.parent);
  const found = new Map<number, ProcessInfo>();
  const queue = all.filter(
    (info) => roots.has(info.pid) || roots.has(info.group) || hasMarker(info.pid, marker),
  );
  for (let info = queue.pop(); info !== undefined; info = queue.pop()) {
    if (found.has(info.pid) || info.pid === process.pid) continue;
    found.set(info.pid, info);
    queue.push(...(children.get(info.pid) ?? []));
  }
  return [...found.values()].filter((info) => !info.zombie);
};

/** Sends a signal; a process that is gone already is what we wanted. */
export const sendSignal = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone, or another user's: in both cases there is nothing more to do.
  }
};

/** Signals whole groups first, because a group signal cannot be outrun by forking, then each process. */
export const signalAll = (
  processes: readonly ProcessInfo[],
  groups: Iterable<number>,
  signal: NodeJS.Signals,
): void => {
  for (const group of groups) sendSignal(-group, signal);
  for (const info of processes) sendSignal(info.pid, signal);
};
