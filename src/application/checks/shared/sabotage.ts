import type { Code, Values } from '../../../domain/model/catalogue/index.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { ChallengeContext, ChallengeResult, CheckResult } from '../kind.ts';

/** One change to what a check looks at. An honest gate does not pass after it. */
export interface Sabotage {
  /** Past tense, as it is reported: `reports/junit.xml was emptied`. */
  readonly change: string;
  /** Makes the change in the scratch copy and runs the check again. */
  run(): Promise<CheckResult>;
  /** The finding when nothing was noticed. `{change}` and `{check}` are filled in. */
  readonly code: Code;
  readonly values?: Values;
}

export const unchallenged = (reason: string): ChallengeResult => ({
  result: 'unchallenged',
  reason,
  remedy: '',
});

/** A gate that let a change pass unnoticed. */
export const vacuous = (context: ChallengeContext, code: Code, values: Values): ChallengeResult => {
  const found = finding(code, { check: context.check.id, ...values }, context.check.origin.source);
  return { result: 'vacuous', reason: found.message, remedy: found.remedy, finding: found };
};

/**
 * Runs the check as it is, then after each change in turn. Changes accumulate: list the smallest first. Whatever is
 * not a pass counts as noticed, because no gate opens on it; a check that does not pass to begin with tells nothing,
 * except that it can fail when it just did.
 */
export const challengeBy = async (
  context: ChallengeContext,
  sabotages: readonly Sabotage[],
): Promise<ChallengeResult> => {
  const before = await context.rerun();
  if (before.outcome === 'failed') return { result: 'proven', reason: 'It fails as things are.' };
  if (before.outcome !== 'passed') {
    return unchallenged(`It does not pass as things are (${before.outcome}), so a change tells nothing.`);
  }
  for (const sabotage of sabotages) {
    const after = await sabotage.run();
    if (context.signal.aborted) return unchallenged('The run was stopped.');
    if (after.outcome === 'passed') {
      return vacuous(context, sabotage.code, { change: sabotage.change, ...sabotage.values });
    }
  }
  const changes = sabotages.map((sabotage) => sabotage.change).join(', then ');
  return changes === ''
    ? unchallenged('There was nothing to change.')
    : { result: 'proven', reason: `It noticed that ${changes}.` };
};
