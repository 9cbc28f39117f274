export type Level = 'info' | 'warn' | 'error';

/** One JSON line per thing that happened. */
export type Log = (level: Level, event: string, values?: Readonly<Record<string, unknown>>) => void;

const RANK = { error: 2, warn: 1, info: 0 } as const;

/** Writes lines of at least a level, redacted. */
export const createLog =
  (write: (line: string) => void, now: () => number, least: string, redact: (text: string) => string): Log =>
  (level, event, values = {}) => {
    const floor = least === 'error' ? 2 : least === 'warn' ? 1 : 0;
    if (RANK[level] < floor) return;
    write(redact(JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...values })));
  };
