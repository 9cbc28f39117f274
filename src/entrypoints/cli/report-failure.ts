import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { namedMessageOf } from '../../domain/model/thrown.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';
import { sayFindings } from './findings.ts';
import type { Output } from './output.ts';

/** What to do about the system errors that people meet. Everything else the system says gets the last line. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk and run it again.',
  EDQUOT: 'Make room within the disk quota and run it again.',
  EACCES: 'Give this user the permission, or choose another directory with --out or -C.',
  EPERM: 'Give this user the permission, or choose another directory with --out or -C.',
  EROFS: 'The file system is read-only: choose another directory with --out.',
  EMFILE: 'Raise the limit of open files (ulimit -n) and run it again.',
};

/** Permissions and missing folders mean something else where it is about temporary files. */
const TEMPORARY = 'Let TMPDIR name a directory that exists and that this user may write.';

const isFull = ({ code }: NodeJS.ErrnoException): boolean => code === 'ENOSPC' || code === 'EDQUOT';

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

/**
 * Exit code and findings for whatever a command threw: a failure says its own, the system's refusal is an outside
 * fault, the rest is a bug of ours and shows its stack.
 */
export const reportFailure = async (error: unknown, output: Output): Promise<ExitCode> => {
  const { exit, findings, stack } = classify(error);
  await sayFindings(output, findings, error instanceof CommandFailure ? error.read : undefined);
  if (stack !== null) output.say(stack);
  if (output.json) output.document({ schemaVersion: 1, error: findings[0] ?? null, findings });
  return exit;
};

const classify = (error: unknown): { exit: ExitCode; findings: readonly Finding[]; stack: string | null } => {
  if (error instanceof CommandFailure) return { exit: error.exit, findings: error.findings, stack: null };
  if (isSystemError(error)) {
    const advice =
      (error.syscall === 'mkdtemp' && !isFull(error) ? TEMPORARY : ADVICE[error.code ?? '']) ??
      'Try again; if it stays, the message names the file or address.';
    return {
      exit: EXIT.outside,
      findings: [finding('AX1008', { problem: error.message, advice })],
      stack: null,
    };
  }
  const problem = namedMessageOf(error);
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  return { exit: EXIT.internal, findings: [finding('AX9001', { problem })], stack };
};
