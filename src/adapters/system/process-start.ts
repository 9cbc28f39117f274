import { readFileSync } from 'node:fs';

/** When a process started, in clock ticks since boot; null where it is gone or there is no /proc. */
export const processStart = (pid: number): string | null => {
  try {
    // Field 22; the name before it may hold spaces and brackets.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};
