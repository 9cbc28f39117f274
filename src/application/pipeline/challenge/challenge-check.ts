import { finding } from '../../../domain/model/catalogue/index.ts';
import type { ChallengeOutcome } from '../../../domain/model/challenge.ts';
import type { Check } from '../../../domain/model/check.ts';
import { andMore } from '../../../domain/model/count.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { Outcome } from '../../../domain/model/vocabulary.ts';
import type { ChallengeContext, ChallengeResult, CheckContext, CheckKind } from '../../checks/kind.ts';
import { challengeConstant } from '../../checks/run/constant.ts';
import { schema as runSchema } from '../../checks/run/schema.ts';
import type { Scratch } from '../ports.ts';
import { runAuthorChallenge } from './author-challenge.ts';

/** What a challenge needs. `context.files` is the workspace, which is only read. */
export interface ChallengeDeps {
  readonly context: Omit<CheckContext, 'check'>;
  readonly makeScratch: () => Promise<Scratch>;
  /** What the check came to when it was run, or null when that is not known. */
  readonly outcome: Outcome | null;
}

const withoutScratch = (result: ChallengeResult['result'], reason: string): ChallengeResult => ({
  result,
  reason,
});

/** A command that examines nothing is vacuous whatever it came to: npm's default test script even fails. */
const constantOf = async (
  check: Check,
  kind: CheckKind,
  { context }: ChallengeDeps,
): Promise<ChallengeResult | null> => {
  if (kind.kind !== 'run') return null;
  const params = runSchema.safeParse(check.with);
  return params.success ? challengeConstant(params.data, context.files, check.origin.source) : null;
};

const contextIn = (
  scratch: Scratch,
  check: Check,
  kind: CheckKind,
  { context }: ChallengeDeps,
): ChallengeContext => {
  const inside: CheckContext = { ...context, check, files: scratch.files };
  return {
    ...inside,
    scratch: scratch.files,
    rerun: (change = {}) => {
      const { env, ...others } = change;
      return kind.execute(check.with, { ...inside, ...others, env: { ...inside.env, ...env } });
    },
  };
};

/** A check that does not pass where only large files are missing looks at them, and cannot be challenged here. */
const missesLargeFiles = async (
  { tooLarge }: Scratch,
  { check, config, rerun }: ChallengeContext,
): Promise<ChallengeResult | null> => {
  const [path] = tooLarge;
  if (path === undefined || (await rerun()).outcome === 'passed') return null;
  const values = {
    check: check.id,
    path,
    others: andMore(tooLarge),
    limit: config.execution.evidenceCapBytes,
  };
  const found = finding('AX5007', values, check.origin.source);
  return { result: 'unchallenged', reason: found.message, remedy: found.remedy, finding: found };
};

const inScratch = async (check: Check, kind: CheckKind, deps: ChallengeDeps): Promise<ChallengeResult> => {
  const scratch = await deps.makeScratch();
  try {
    const context = contextIn(scratch, check, kind, deps);
    const incomplete = await missesLargeFiles(scratch, context);
    if (incomplete) return incomplete;
    // The author knows best what the check is about, so a challenge of their own settles it.
    if (check.challenge) return await runAuthorChallenge(check.challenge, context);
    return await kind.challenge(check.with, context);
  } finally {
    await scratch.dispose();
  }
};

const challenge = async (check: Check, kind: CheckKind, deps: ChallengeDeps): Promise<ChallengeResult> => {
  const { outcome, context } = deps;
  if (context.signal.aborted) return withoutScratch('unchallenged', 'The run was stopped.');
  const constant = await constantOf(check, kind, deps);
  if (constant) return constant;
  if (outcome === 'failed') return withoutScratch('proven', 'It failed just now.');
  if (outcome !== null && outcome !== 'passed')
    return withoutScratch('unchallenged', `It did not pass (${outcome}), so there is nothing to challenge.`);
  return inScratch(check, kind, deps);
};

const redacted = (found: Finding, redact: (text: string) => string): Finding => ({
  ...found,
  message: redact(found.message),
  remedy: redact(found.remedy),
});

/**
 * Shows whether a check that passed can fail. It works in a scratch copy of its own, so the workspace stays as it
 * is. Never throws: what goes wrong on the way leaves the check unchallenged, with the reason.
 */
export const challengeCheck = async (
  check: Check,
  kind: CheckKind,
  deps: ChallengeDeps,
): Promise<ChallengeOutcome> => {
  const { redact, signal } = deps.context;
  let result: ChallengeResult;
  try {
    result = await challenge(check, kind, deps);
  } catch (cause) {
    const problem = signal.aborted
      ? 'the run was stopped.'
      : cause instanceof Error
        ? cause.message
        : String(cause);
    const found = finding('AX5005', { check: check.id, problem }, check.origin.source);
    result = { result: 'unchallenged', reason: found.message, remedy: found.remedy, finding: found };
  }
  return {
    check: check.id,
    item: check.item,
    result: result.result,
    program: result.program ?? null,
    reason: redact(result.reason),
    remedy: result.result === 'proven' ? '' : redact(result.remedy ?? ''),
    finding: result.finding ? redacted(result.finding, redact) : null,
  };
};
