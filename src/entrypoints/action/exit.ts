import type { VerdictWord } from '../../domain/model/vocabulary.ts';
import type { Executed } from './execute.ts';
import type { ActionInputs } from './inputs.ts';

/** Exit codes of the product; any but 0 fails the step. */
export const EXIT = { ok: 0, noGo: 1, usage: 2, outside: 3, internal: 70, interrupted: 130 } as const;

/** By `fail-on`. */
export const exitOfVerdict = (verdict: VerdictWord, failOn: ActionInputs['failOn']): number => {
  const fails = verdict === 'no-go' || (failOn === 'conditional' && verdict === 'conditional');
  return fails && failOn !== 'never' ? EXIT.noGo : EXIT.ok;
};

/** Nothing could be run because of what was given: no tracker where one is looked for, or one that cannot be read. */
const nothingToRun = ({ plan, findings }: Executed): boolean =>
  plan.checks.length === 0 && findings.some(({ severity }) => severity === 'error');

/** A shard has no verdict of its own: the merge has it. */
export const exitOf = (executed: Executed, { failOn, shard }: ActionInputs): number => {
  if (executed.interrupted) return EXIT.interrupted;
  if (shard) return EXIT.ok;
  return nothingToRun(executed) ? EXIT.usage : exitOfVerdict(executed.verdict.verdict, failOn);
};
