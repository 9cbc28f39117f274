import type { RunResult } from '../../application/pipeline/request.ts';
import type { CommandContext } from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { hasErrors } from './findings.ts';

const PROVEN = new Set(['passed', 'not-applicable']);

/** For a run of some items only: did each of their checks pass, and was there one? */
export const allPassed = ({ outcomes }: RunResult): boolean =>
  outcomes.length > 0 && outcomes.every(({ outcome }) => PROVEN.has(outcome));

/** Nothing could be run because of what was given. */
export const nothingToRun = (result: RunResult): boolean =>
  result.plan.checks.length === 0 && hasErrors(result.findings);

/** Exit code of a run of some items: what the rest of the tracker comes to does not matter. */
export const exitOfItems = (context: CommandContext, result: RunResult): ExitCode => {
  if (result.interrupted) return EXIT.interrupted;
  if (nothingToRun(result)) return EXIT.usage;
  return allPassed(result) || context.options.text('failOn') === 'never' ? EXIT.ok : EXIT.no;
};

/**
 * Exit code of a run: 130 when it was cut short, 2 when nothing could be run because of what was given, else by
 * verdict and `--fail-on`.
 */
export const exitOf = (context: CommandContext, result: RunResult): ExitCode => {
  if (result.interrupted) return EXIT.interrupted;
  if (nothingToRun(result)) return EXIT.usage;
  const { options, env } = context;
  const strict =
    options.flag('failOnError') || (env['AURORA_CI'] === '1' && context.command.name === 'orchestrate');
  const limit = strict ? 'conditional' : (options.text('failOn') ?? 'no-go');
  if (limit === 'never') return EXIT.ok;
  const { verdict } = result.verdict;
  return verdict === 'no-go' || (verdict === 'conditional' && limit === 'conditional') ? EXIT.no : EXIT.ok;
};
