import { challengeAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import { executeRun, orConfigured } from '../../execute-run.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { openProject } from '../../project.ts';
import { challengeText } from '../../result-text.ts';
import { nothingToRun } from '../../run-exit.ts';
import { soundSpecs } from '../../sound-specs.ts';

/** `aurora-x challenge`. A check that cannot fail makes the exit code 1, having nothing to look at 2. */
export const runChallenge = async (context: CommandContext): Promise<ExitCode> => {
  const project = await openProject(context);
  const named = context.options.list('spec');
  const specs = orConfigured(named);
  const result = await executeRun(context, project, {
    // A spec that was named stands alone: its checks are meant, not those of the trackers.
    trackers: specs !== null && context.args.length === 0 ? [] : orConfigured(context.args),
    specs,
    items: null,
    challenge: 'auto',
    insist: soundSpecs(context, project, named),
  });
  if (nothingToRun(result)) throw new CommandFailure(EXIT.usage, result.findings, project.read);
  if (context.output.json) context.output.document(challengeAnswer(result));
  else context.output.print(challengeText(result, context.output));
  if (result.interrupted) return EXIT.interrupted;
  return result.challenges.some((one) => one.result === 'vacuous') ? EXIT.no : EXIT.ok;
};
