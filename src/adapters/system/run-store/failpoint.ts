/**
 * A named place before, within or after a write. Tests kill the process at the n-th place it passes
 * (`AURORA_FAILPOINT=journal-torn:3`, or `*:3` for the third place of any name) to prove that every cut resumes.
 */
export type Failpoint = (name: string) => boolean;

/** True when the place is the chosen one; the caller then leaves what a cut there would leave, and dies. */
export const createFailpoint = (setting: string | undefined): Failpoint => {
  if (!setting) return () => false;
  const [wanted = '*', count = '1'] = setting.split(':');
  let left = Number(count);
  return (name) => {
    if (wanted !== '*' && wanted !== name) return false;
    left -= 1;
    return left === 0;
  };
};

/** Ends the process as a kill -9 would: no handlers, no flushing. */
export const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('unreachable: the process is gone');
};
