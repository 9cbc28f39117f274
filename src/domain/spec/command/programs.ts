import type { Script } from 'unbash';
import { AT_TOP, type CommandProgram } from './program.ts';
import { parseShell } from './shell.ts';
import { shellOptions } from './shell-options.ts';
import { Walk } from './walk.ts';

export type Shell = 'plain' | 'strict';

export interface ReadCommand {
  /** Every call of a program or of a builtin that examines something, in the order in which the shell reads them. */
  readonly calls: readonly CommandProgram[];
  /** The command's script, and those in arguments of `bash -c`, `eval` and `trap`. */
  readonly scripts: readonly Script[];
}

/** What a command calls, or null when bash would not accept it. */
export const readCommand = (command: string, shell: Shell = 'plain'): ReadCommand | null => {
  const script = parseShell(command);
  if (!script) return null;
  const walk = new Walk();
  const options = shellOptions(shell === 'strict');
  walk.script(script, { source: command, base: 0, via: [], depth: 0, options }, AT_TOP);
  return { calls: walk.found, scripts: walk.scripts };
};

/**
 * Every external program that a command reaches: through pipelines, lists, subshells, loops, branches, `$(…)`,
 * `<(…)`, and wrappers such as `env`, `timeout`, `xargs` or `bash -c`. Functions the command defines, builtins and
 * keywords are not programs. Empty when the command cannot be parsed.
 */
export const programsOf = (command: string): readonly CommandProgram[] =>
  (readCommand(command)?.calls ?? []).filter(({ kind }) => kind === 'program');
