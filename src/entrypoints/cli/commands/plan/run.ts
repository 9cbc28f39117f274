import { changeSummary, changeText, planMarkdown } from '../../../../domain/report/change-set.ts';
import { COMMENT_LIMIT } from '../../../../domain/report/limits.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { sayFindings } from '../../findings.ts';
import { planOnGithub } from '../../planned-changes.ts';
import { readRequirement } from '../../requirement.ts';
import { safeText } from '../../safe-text.ts';

/** `aurora-x plan`: the differences as data or as text. */
export const runPlan = async (context: CommandContext): Promise<ExitCode> => {
  const { output, options } = context;
  const { changes, findings, project, remote } = await planOnGithub(context);
  const requirement = await readRequirement(remote, project.config);
  const document = { ...changes, findings, requirement };
  const format = options.text('format');
  if (output.json) output.document(document);
  else if (format === 'json') output.print(JSON.stringify(document, null, 2));
  else if (format === 'markdown') output.print(planMarkdown(changes, COMMENT_LIMIT).trimEnd());
  else {
    const check = requirement === null ? '' : `check of pull requests: ${requirement.text}`;
    output.print(safeText([changeText(changes), changeSummary(changes), check]));
  }
  if (!output.json) await sayFindings(output, findings, project.read);
  return EXIT.ok;
};
