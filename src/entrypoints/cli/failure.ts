import type { Finding } from '../../domain/model/finding.ts';
import type { ExitCode } from './exit-codes.ts';
import type { ReadSource } from './findings.ts';

/** Ends a command: its findings are printed and its code is the exit code. Not a bug, so no stack is shown. */
export class CommandFailure extends Error {
  readonly exit: ExitCode;
  readonly findings: readonly Finding[];
  /** Gives the texts that the findings point into. */
  readonly read: ReadSource | undefined;

  constructor(exit: ExitCode, findings: readonly Finding[], read?: ReadSource) {
    super(findings.map((one) => `${one.code} ${one.message}`).join('; '));
    this.name = 'CommandFailure';
    this.exit = exit;
    this.findings = findings;
    this.read = read;
  }
}
