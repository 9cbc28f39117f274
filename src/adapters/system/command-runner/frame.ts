import type { CommandRequest } from '../../../ports/command-runner.ts';

/** Where the programs are that put a limit or an environment around the command. Absolute paths. */
export interface Launchers {
  readonly bash: string;
  readonly env: string;
  /** Words that run the rest of the line without a network, or null when this system cannot. */
  readonly noNetwork: readonly string[] | null;
}

/** What bash gives a meaning of its own, so that `export` would fail or change the shell that starts the check. */
const SPECIAL_NAME =
  /^(?:BASH.*|SHELLOPTS|E?UID|PPID|GROUPS|FUNCNAME|DIRSTACK|S?RANDOM|SECONDS|LINENO|EPOCH.*|HISTCMD|COMP_.*|PIPESTATUS|POSIXLY_CORRECT|IFS|TMOUT|OPT.*)$/;
const PLAIN_NAME = /^[A-Za-z_]\w*$/;

/** A word that bash takes literally, whatever bytes it holds. */
export const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

const canExport = (name: string): boolean => PLAIN_NAME.test(name) && !SPECIAL_NAME.test(name);

const limits = (request: CommandRequest, processLimit: number | null): string => {
  const parts: string[] = [];
  if (request.memoryMiB !== null) parts.push(`ulimit -v ${Math.ceil(request.memoryMiB * 1024)}`);
  if (request.cpuSeconds !== null) parts.push(`ulimit -t ${Math.ceil(request.cpuSeconds)}`);
  if (processLimit !== null) parts.push(`ulimit -u ${processLimit}`);
  return parts.map((part) => `${part} 2>/dev/null;`).join('');
};

/**
 * The shell code a worker evaluates in a subshell to become the check: limits, directory, exactly the given
 * environment, then `exec`. Everything that comes from outside is one single-quoted word.
 *
 * @param environment the whole environment of the child, marker included
 * @param processLimit the absolute `ulimit -u` to set, or null
 */
export const buildFrame = (
  request: CommandRequest,
  environment: Readonly<Record<string, string>>,
  processLimit: number | null,
  launchers: Launchers,
): string => {
  const names = Object.keys(environment).filter((name) => name !== '_');
  const options = request.shell === 'strict' ? '-euo pipefail ' : '';
  const shell = `${quote(launchers.bash)} --noprofile --norc ${options}-c ${quote(request.command)}`;
  const network = request.network
    ? ''
    : (launchers.noNetwork ?? []).map((word) => `${quote(word)} `).join('');
  const start = `${limits(request, processLimit)}cd -- ${quote(request.cwd)} || exit 126;unset OLDPWD PWD;`;
  const assignments = names.map((name) => quote(`${name}=${environment[name] ?? ''}`)).join(' ');
  if (!names.every(canExport))
    return `${start}exec ${network}${quote(launchers.env)} -i -- ${assignments} ${shell}`;
  // The braces keep bash from saying that it does not know a locale; the command's own bash will say so.
  return `${start}{ export ${assignments};} 2>/dev/null;exec ${network === '' ? '-a bash ' : network}${shell}`;
};
