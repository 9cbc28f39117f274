import { dirname } from 'node:path';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { AuthorChallenge } from '../../../domain/model/check.ts';
import type { ChallengeContext, ChallengeResult } from '../../checks/kind.ts';

const PATCH_FILE = '.aurora-challenge.patch';

/** git first, because it knows renames and binary files; patch where git is missing or finds it too fuzzy. */
const APPLY = `git apply --whitespace=nowarn ${PATCH_FILE} || patch --batch --forward -p1 -i ${PATCH_FILE}`;

/** The last line of what went wrong, or how it ended. */
const problemOf = (stderr: string, stdout: string, exitCode: number | null): string =>
  `${stdout}\n${stderr}`.trim().split('\n').at(-1) || `exit code ${exitCode ?? 'none'}`;

/** Makes the author's change in the scratch copy; null when done, else what went wrong. */
const apply = async (change: AuthorChallenge, context: ChallengeContext): Promise<string | null> => {
  const { scratch, config, check, runner, redact, signal } = context;
  if (change.kind === 'patch') await scratch.write(PATCH_FILE, change.patch);
  const limits = config.execution;
  const result = await runner.run(
    {
      command: change.kind === 'patch' ? APPLY : change.run,
      shell: 'plain',
      cwd: scratch.root,
      // Without the ceiling git would take a repository around the scratch copy for the one to patch, and skip every file.
      env: { ...context.env, GIT_CEILING_DIRECTORIES: dirname(scratch.root) },
      timeoutMs: check.timeoutMs,
      outputCapBytes: limits.outputCapBytes,
      memoryMiB: limits.memoryMiB,
      cpuSeconds: limits.cpuSeconds,
      processes: limits.processes,
      network: limits.network,
      redact,
    },
    signal,
  );
  if (change.kind === 'patch') await scratch.remove(PATCH_FILE);
  if (result.exitCode === 0) return null;
  return (
    result.spawnError ??
    (result.timedOut ? 'it timed out' : problemOf(result.stderr.text, result.stdout.text, result.exitCode))
  );
};

/** Makes the change that the author says must make the check fail, and sees whether it does. */
export const runAuthorChallenge = async (
  change: AuthorChallenge,
  context: ChallengeContext,
): Promise<ChallengeResult> => {
  const { check } = context;
  const before = await context.rerun();
  if (before.outcome !== 'passed') {
    return {
      result: 'unchallenged',
      reason: `It does not pass in a scratch copy of the workspace. ${before.reason?.message ?? ''}`.trim(),
    };
  }
  const problem = await apply(change, context);
  if (problem !== null) {
    const found = finding('AX5004', { check: check.id, problem }, check.origin.source);
    return { result: 'unchallenged', reason: found.message, remedy: found.remedy, finding: found };
  }
  const after = await context.rerun();
  if (after.outcome === 'passed') {
    const found = finding('AX5003', { check: check.id }, check.origin.source);
    return { result: 'vacuous', reason: found.message, remedy: found.remedy, finding: found };
  }
  const what =
    change.kind === 'patch' ? "its author's patch" : `the change its author makes with: ${change.run}`;
  return { result: 'proven', reason: `It does not pass after ${what}.` };
};
