import { nearest } from '../../../../domain/config/suggest.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { itemsAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import { challengeOf, executeRun, orConfigured } from '../../execute-run.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { sayFindings } from '../../findings.ts';
import { openProject, type Project } from '../../project.ts';
import { outcomesText } from '../../result-text.ts';
import { readTrackers } from '../../trackers.ts';
import { allPassed, exitOfItems } from '../../run-exit.ts';

/** A name that fits no item is most likely a typing error: said before anything runs. */
const checkItems = async (context: CommandContext, project: Project): Promise<void> => {
  const documents = await readTrackers(context, project, context.options.list('tracker'));
  const ids = documents.flatMap((document) => document.items.map(({ id }) => id));
  const files = documents.map(({ file }) => file).join(', ');
  const unknown = context.args.filter((item) => !ids.includes(item));
  const findings = unknown.map((item) => {
    const near = nearest(item, ids);
    return finding('AX5507', { item, files, suggestion: near === null ? '' : `; did you mean ${near}?` });
  });
  if (findings.length > 0) throw new CommandFailure(EXIT.usage, findings);
};

/** `aurora-x verify ITEM…`. */
export const runVerify = async (context: CommandContext): Promise<ExitCode> => {
  const project = await openProject(context);
  await checkItems(context, project);
  const result = await executeRun(context, project, {
    trackers: orConfigured(context.options.list('tracker')),
    specs: null,
    items: context.args,
    challenge: challengeOf(context, project),
  });
  const passed = allPassed(result);
  if (context.output.json) context.output.document(itemsAnswer(result, context.args, passed));
  else {
    await sayFindings(context.output, result.outcomes.length === 0 ? result.findings : [], project.read);
    context.output.print(outcomesText(result, passed, context.output));
  }
  return exitOfItems(context, result);
};
