import type { PipelinePorts } from '../../application/pipeline/ports.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';
import { hasErrors } from './findings.ts';
import { readNamedFile, toWorkspacePath } from './paths.ts';
import type { Project } from './project.ts';

/** Nothing runs while a spec that was named has a mistake: all of them are shown together, each at its place. */
export const soundSpecs =
  (context: CommandContext, project: Project, specs: readonly string[]) =>
  async ({ readSpec }: PipelinePorts): Promise<void> => {
    const mistakes: Finding[] = [];
    for (const file of specs) {
      const text = await readNamedFile(context.cwd, file);
      if (text === null) mistakes.push(finding('AX1007', { file, cwd: context.cwd }));
      else mistakes.push(...(await readSpec(text, toWorkspacePath(context.cwd, file))).findings);
    }
    if (hasErrors(mistakes)) throw new CommandFailure(EXIT.usage, mistakes, project.read);
  };
