import { specDefaultsOf } from '../../../../domain/spec/defaults.ts';
import { synthesize } from '../../../../domain/spec/synthesize.ts';
import { specToYaml } from '../../../../domain/spec/write-spec.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { sayFindings } from '../../findings.ts';
import type { Project } from '../../project.ts';
import { readTrackers } from '../../trackers.ts';

/** `aurora-x spec --from TRACKER`: the spec that the document becomes, each check with the line it came from. */
export const draftSpec = async (
  context: CommandContext,
  project: Project,
  from: string,
): Promise<ExitCode> => {
  const defaults = specDefaultsOf(project.config);
  const [document] = await readTrackers(context, project, [from]);
  if (document === undefined) return EXIT.usage;
  const { spec, findings } = synthesize(document, defaults);
  if (context.output.json) context.output.document({ schemaVersion: 1, spec, findings });
  else {
    context.output.print(specToYaml(spec, defaults).trimEnd());
    await sayFindings(context.output, findings, project.read);
  }
  return EXIT.ok;
};
