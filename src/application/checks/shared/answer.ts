import type { Finding } from '../../../domain/model/finding.ts';
import { finding, type Code, type Values } from '../../../domain/model/catalogue/index.ts';
import type { CheckContext, CheckResult } from '../kind.ts';

/** What a kind may add to its answer: measured values, and lines for the log (what was looked at, what was found). */
export interface Notes {
  readonly log?: readonly string[];
  readonly measures?: Readonly<Record<string, number>>;
}

/**
 * The one place where kinds make their results: reasons point at the line the check came from, and whatever was
 * read from a file or a server is redacted before it leaves the kind.
 */
export class Answer {
  readonly #context: CheckContext;

  constructor(context: CheckContext) {
    this.#context = context;
  }

  passed(notes: Notes = {}): CheckResult {
    return { outcome: 'passed', reason: null, ...this.#say(notes) };
  }

  /** Passed, with something to worry about. */
  warned(code: Code, values: Values, notes: Notes = {}): CheckResult {
    return { outcome: 'passed', reason: this.reason(code, values), ...this.#say(notes) };
  }

  /** The assertion was examined and does not hold. */
  failed(code: Code, values: Values, notes: Notes = {}): CheckResult {
    return { outcome: 'failed', reason: this.reason(code, values), ...this.#say(notes) };
  }

  /** The assertion could not be examined. An error is not an answer. */
  error(code: Code, values: Values, notes: Notes = {}): CheckResult {
    return { outcome: 'error', reason: this.reason(code, values), ...this.#say(notes) };
  }

  manual(code: Code, values: Values, notes: Notes = {}): CheckResult {
    return { outcome: 'manual', reason: this.reason(code, values), ...this.#say(notes) };
  }

  /** A finding in the catalogue's words at the check's place, redacted. */
  reason(code: Code, values: Values): Finding {
    const { redact, check } = this.#context;
    const safe = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
      ]),
    );
    return finding(code, safe, check.origin.source);
  }

  #say(notes: Notes): Pick<CheckResult, 'stdout' | 'measures'> {
    const log = notes.log ?? [];
    return {
      stdout: log.length === 0 ? '' : this.#context.redact(`${log.join('\n')}\n`),
      measures: notes.measures ?? {},
    };
  }
}
