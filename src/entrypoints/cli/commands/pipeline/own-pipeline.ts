import { parse } from 'yaml';
import { readPipeline } from '../../../../domain/spec/read-pipeline.ts';
import { pipelineAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { hasErrors } from '../../findings.ts';
import { readNamedFile, toWorkspacePath } from '../../paths.ts';
import { openProject } from '../../project.ts';
import { runTrackers } from '../../run-trackers.ts';

/** A pipeline file of the project: the same format the built-in one is written in. */
export interface OwnPipeline {
  readonly file: string;
  readonly text: string;
}

const hasSteps = (text: string): boolean => {
  try {
    const value: unknown = parse(text, { maxAliasCount: 100 });
    return typeof value === 'object' && value !== null && 'steps' in value;
  } catch {
    return false;
  }
};

/** The file that `--config` names, if it holds steps and is therefore a pipeline, not a configuration. */
export const findOwnPipeline = async (context: CommandContext): Promise<OwnPipeline | null> => {
  const named = context.options.text('config');
  if (named === null) return null;
  const file = toWorkspacePath(context.cwd, named);
  const text = await readNamedFile(context.cwd, file);
  return text !== null && hasSteps(text) ? { file, text } : null;
};

/** Runs the project's own pipeline under its usual configuration. Nothing runs while the file has a mistake. */
export const runOwnPipeline = async (context: CommandContext, own: OwnPipeline): Promise<ExitCode> => {
  const read = readPipeline(own.text, own.file);
  if (read.pipeline === null || hasErrors(read.findings)) {
    throw new CommandFailure(EXIT.usage, read.findings, (path) =>
      readNamedFile(context.cwd, path).catch(() => null),
    );
  }
  // --config names the pipeline here, so the configuration is the usual one.
  const project = await openProject(context, {}, null);
  return runTrackers(context, pipelineAnswer, { project, pipeline: read.pipeline });
};
