import type { Config, ConfigOrigin } from '../../../../domain/model/config.ts';
import { entryOf } from '../../../../domain/model/record.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { hasErrors, sayFindings } from '../../findings.ts';
import { readProject, type Project } from '../../project.ts';
import { renderTable, widthOf } from '../../table.ts';

/** `aurora-x config validate|print`. */
export const runConfig = async (context: CommandContext): Promise<ExitCode> => {
  const project = await readProject(context);
  const valid = !hasErrors(project.findings);
  if (!context.output.json) await sayFindings(context.output, project.findings, project.read);
  if (context.args[0] === 'validate') validate(context, project, valid);
  else if (valid || context.output.json) await print(context, project);
  return valid ? EXIT.ok : EXIT.usage;
};

const validate = ({ output }: CommandContext, project: Project, valid: boolean): void => {
  const { configFile, findings } = project;
  if (output.json) output.document({ schemaVersion: 1, file: configFile, valid, findings });
  else if (valid) {
    output.print(
      configFile === null
        ? 'There is no configuration file; the defaults hold.'
        : `${output.paint.green('✔')} ${configFile} is valid.`,
    );
  }
};

const print = async ({ output, options }: CommandContext, project: Project): Promise<void> => {
  const { config, configFile, findings, origins } = project;
  const withOrigin = options.flag('origin');
  if (output.json) {
    const extra = withOrigin ? { origins } : {};
    output.document({ schemaVersion: 1, file: configFile, config, findings, ...extra });
  } else if (withOrigin) {
    const rows = origins.map((origin) => [origin.path, shown(config, origin), origin.from, origin.detail]);
    for (const line of renderTable(
      ['Path', 'Value', 'From', 'Where'],
      rows,
      widthOf(output.stdout),
      output.paint,
    )) {
      output.print(line);
    }
  } else {
    const { stringify } = await import('yaml');
    output.print(stringify(config, { lineWidth: 0 }).trimEnd());
  }
};

const shown = (config: Config, { path }: ConfigOrigin): string => {
  let value: unknown = config;
  for (const [step] of path.matchAll(/[^.[\]]+/g)) value = entryOf(value, step);
  return JSON.stringify(value) ?? '';
};
