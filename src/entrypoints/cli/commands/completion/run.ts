import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { completionScript, type Shell } from './scripts.ts';

const isShell = (word: string | undefined): word is Shell =>
  word === 'bash' || word === 'zsh' || word === 'fish';

/** `aurora-x completion SHELL`. */
export const runCompletion = async ({ args, commands, output }: CommandContext): Promise<ExitCode> => {
  const shell = isShell(args[0]) ? args[0] : 'bash';
  const script = completionScript(shell, commands);
  if (output.json) output.document({ schemaVersion: 1, shell, script });
  else output.stdout.write(script);
  return EXIT.ok;
};
