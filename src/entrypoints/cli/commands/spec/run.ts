import { finding } from '../../../../domain/model/catalogue/index.ts';
import { specAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { openProject, type Project } from '../../project.ts';
import { resultText } from '../../result-text.ts';
import { exitOf } from '../../run-exit.ts';
import { soundSpecs } from '../../sound-specs.ts';

/** `aurora-x spec --input FILE` runs a spec, `aurora-x spec --from TRACKER` drafts one. */
export const runSpec = async (context: CommandContext): Promise<ExitCode> => {
  const inputs = context.options.list('input');
  const from = context.options.text('from');
  if (from !== null && inputs.length > 0) {
    const values = { command: 'spec', first: '--input', second: '--from' };
    throw new CommandFailure(EXIT.usage, [finding('AX1016', values)]);
  }
  const project = await openProject(context);
  if (from !== null) return draft(context, project, from);
  if (inputs.length === 0) {
    const values = { command: 'spec', argument: '--input FILE or --from TRACKER' };
    throw new CommandFailure(EXIT.usage, [finding('AX1003', values)]);
  }
  return run(context, project, inputs);
};

const run = async (
  context: CommandContext,
  project: Project,
  inputs: readonly string[],
): Promise<ExitCode> => {
  const { challengeOf, executeRun } = await import('../../execute-run.ts');
  const result = await executeRun(context, project, {
    trackers: [],
    specs: inputs,
    items: null,
    challenge: challengeOf(context, project),
    insist: soundSpecs(context, project, inputs),
  });
  if (context.output.json) context.output.document(specAnswer(result));
  else context.output.print(resultText(result, context.output));
  return exitOf(context, result);
};

const draft = async (context: CommandContext, project: Project, from: string): Promise<ExitCode> => {
  const { draftSpec } = await import('./draft.ts');
  return draftSpec(context, project, from);
};
