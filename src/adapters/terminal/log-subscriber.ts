import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunEvent } from '../../domain/model/event.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import type { Stage } from '../../domain/model/vocabulary.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Events } from '../../ports/events.ts';
import { STAGE_WORDS } from '../../domain/model/looks.ts';

/** One line of `logs/{date}/{stage}.log`. */
interface LogRecord {
  /** ISO, UTC. */
  readonly time: string;
  readonly run_id: string | null;
  readonly stage: Stage;
  /** The stage's word: `execute`. */
  readonly step: string;
  readonly check: string | null;
  readonly event: RunEvent['type'];
  readonly duration_ms: number | null;
  readonly status: string | null;
  /** `AX4001 message`, or null. */
  readonly error: string | null;
}

type Facts = Partial<Pick<LogRecord, 'check' | 'duration_ms' | 'status' | 'error'>>;

const errorOf = (found: Finding | null): string | null =>
  found === null ? null : `${found.code} ${found.message}`;

const factsOf = (event: RunEvent): Facts => {
  switch (event.type) {
    case 'run-started':
      return { status: event.resumed ? 'resumed' : 'started' };
    case 'stage-started':
      return { status: 'started' };
    case 'stage-finished':
      return { status: event.reused ? 'reused' : 'done', duration_ms: event.durationMs };
    case 'checks-planned':
      return { status: `${event.total} planned, ${event.cached} cached` };
    case 'check-started':
      return { check: event.check, status: 'started' };
    case 'check-retried':
      return { check: event.check, status: `retry ${event.attempt}`, error: errorOf(event.reason) };
    case 'check-finished': {
      const { outcome, durationMs, reason } = event.outcome;
      return { check: event.check, status: outcome, duration_ms: durationMs, error: errorOf(reason) };
    }
    case 'check-challenged':
      return { check: event.check, status: event.challenge.result, error: errorOf(event.challenge.finding) };
    case 'finding':
      return { status: event.finding.severity, error: errorOf(event.finding) };
    case 'run-finished':
      return { status: event.verdict, duration_ms: event.durationMs };
    default:
      return { status: 'interrupted', error: event.signal };
  }
};

export interface LogOptions {
  /** Absolute; `logs/` is made in it. */
  readonly root: string;
  readonly clock: Clock;
  /** Applied to every line before it is written. */
  readonly redact: (text: string) => string;
}

/**
 * Appends every event as a JSON line to `logs/{date}/{stage}.log`. What happens between stages is logged with the
 * stage before it. A log that cannot be written must not stop a run: the first problem is kept in `problem()`.
 */
export const createLogSubscriber = (options: LogOptions): Events & { problem(): string | null } => {
  let stage: Stage = 'T01';
  let runId: string | null = null;
  let problem: string | null = null;
  let lines: string[] = [];
  let path: string | null = null;
  let made: string | null = null;

  /** Lines of one turn of the event loop go out together: opening and redacting once costs less than for each. */
  const flush = (): void => {
    const text = lines.join('');
    lines = [];
    if (text === '' || path === null) return;
    try {
      const folder = dirname(path);
      if (folder !== made) mkdirSync(folder, { recursive: true });
      made = folder;
      appendFileSync(path, options.redact(text));
    } catch (error) {
      problem ??= messageOf(error);
    }
  };

  const append = (record: LogRecord): void => {
    const target = join(options.root, 'logs', record.time.slice(0, 10), `${record.stage}.log`);
    if (target !== path) flush();
    path = target;
    if (lines.length === 0) setImmediate(flush);
    lines.push(`${JSON.stringify(record)}\n`);
  };

  return {
    emit(event) {
      if (event.type === 'run-started') runId = event.runId;
      if (event.type === 'stage-started') stage = event.stage;
      const facts = factsOf(event);
      const record: LogRecord = {
        time: new Date(options.clock.now()).toISOString(),
        run_id: runId,
        stage,
        step: STAGE_WORDS[stage],
        check: facts.check ?? null,
        event: event.type,
        duration_ms: facts.duration_ms ?? null,
        status: facts.status ?? null,
        error: facts.error ?? null,
      };
      append(record);
      if (event.type === 'run-finished' || event.type === 'run-interrupted') flush();
    },
    problem: () => {
      flush();
      return problem;
    },
  };
};
