import type { Finding } from '../../../domain/model/finding.ts';

export type Level = 'debug' | 'info' | 'warn' | 'error';

/** One JSON line per thing that happened. */
export type Log = (level: Level, event: string, values?: Readonly<Record<string, unknown>>) => void;

const RANK = { error: 3, warn: 2, info: 1, debug: 0 } as const;

/** Probot's words for how much is said. */
const LEAST: ReadonlyMap<string, Level> = new Map([
  ['trace', 'debug'],
  ['debug', 'debug'],
  ['info', 'info'],
  ['warn', 'warn'],
  ['error', 'error'],
  ['fatal', 'error'],
  // What keeps the App from working is said in any case.
  ['silent', 'error'],
]);

/** The least level that is written, by LOG_LEVEL; null when that is none of its words. */
export const leastLevel = (text: string): Level | null =>
  LEAST.get(text === '' ? 'info' : text.toLowerCase()) ?? null;

/** The same log, with values in each of its lines. */
export const logOf =
  (log: Log, always: Readonly<Record<string, unknown>>): Log =>
  (level, event, values = {}) =>
    log(level, event, { ...always, ...values });

/** Findings as a line shows them. */
export const findingLines = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, message }) => `${code} ${message}`);

/** Writes lines of at least a level, redacted. */
export const createLog =
  (write: (line: string) => void, now: () => number, least: Level, redact: (text: string) => string): Log =>
  (level, event, values = {}) => {
    if (RANK[level] < RANK[least]) return;
    write(redact(JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...values })));
  };
