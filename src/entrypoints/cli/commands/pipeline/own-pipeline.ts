import { parse } from 'yaml';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { readNamedFile } from '../../paths.ts';

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
  const file = context.options.text('config');
  const text = file === null ? null : await readNamedFile(context.cwd, file);
  return file !== null && text !== null && hasSteps(text) ? { file, text } : null;
};

export const runOwnPipeline = async (context: CommandContext, own: OwnPipeline): Promise<ExitCode> => {
  const values = {
    command: context.command.name,
    problem: `${own.file} is a pipeline of your own, and the engine for those is not in this build`,
    advice: 'Use a configuration without steps.',
  };
  throw new CommandFailure(EXIT.usage, [finding('AX1014', values)]);
};
