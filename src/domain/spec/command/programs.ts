import { AT_TOP, type CommandProgram } from './program.ts';
import { parseShell } from './shell.ts';
import { Walk } from './walk.ts';

/**
 * Every place where a command calls an external program or a builtin that examines something (`test`, `[[`, `cd`),
 * in the order in which the shell reads them. Empty when the command cannot be parsed.
 */
export const callsOf = (command: string, shell: 'plain' | 'strict' = 'plain'): readonly CommandProgram[] => {
  const script = parseShell(command);
  if (!script) return [];
  const walk = new Walk();
  const strict = shell === 'strict';
  const options = { errexit: strict, pipefail: strict };
  walk.script(script, { source: command, base: 0, via: [], depth: 0, options }, AT_TOP);
  return walk.found;
};

/**
 * Every external program that a command reaches: through pipelines, lists, subshells, loops, branches, `$(…)`,
 * `<(…)`, and wrappers such as `env`, `timeout`, `xargs` or `bash -c`. Functions the command defines, builtins and
 * keywords are not programs.
 */
export const programsOf = (command: string): readonly CommandProgram[] =>
  callsOf(command).filter(({ kind }) => kind === 'program');
