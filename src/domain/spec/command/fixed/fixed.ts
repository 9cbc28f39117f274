import { parseShell } from '../shell.ts';
import { FixedWalk, type Settled } from './walk.ts';

export interface FixedCommand {
  /** The exit code is the same whatever the project is like. */
  readonly code: boolean;
  /** So is what is printed. */
  readonly output: boolean;
  /** Where calls begin whose exit code and output are fixed. Places in the command, in UTF-16 units. */
  readonly calls: ReadonlySet<number>;
  /** Where calls begin whose exit code is not. */
  readonly open: ReadonlySet<number>;
}

/**
 * What of a command is the same whatever the project is like, because it is made only of words that are written out:
 * `echo ok | grep ok`, `touch done && test -f done`, `f() { true; }; f`, `eval true`. Read from the text alone, by
 * following where words, files and input come from. Careful: what is not understood (another program, a file of the
 * project, a variable of the environment) is not fixed. Null when bash would not accept the command.
 *
 * @param settled calls that are known to come out the same for reasons of their own
 */
export const fixedParts = (command: string, settled: Settled = () => false): FixedCommand | null => {
  const script = parseShell(command);
  if (!script) return null;
  const walk = new FixedWalk(settled);
  const { code, output } = walk.script(script, { base: 0, depth: 0 });
  return { code, output, calls: walk.calls, open: walk.open };
};
