import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { keepHeapLean } from '../../adapters/system/lean-heap.ts';
import { didYouMean } from '../../domain/config/suggest.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext } from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';
import type { Process } from './process.ts';
import type { Output } from './output.ts';
import { reportFailure } from './report-failure.ts';
import { COMMANDS } from './registry.ts';

export interface CommandLine {
  /** The word that was typed, or null when there were only options. */
  readonly name: string | null;
  readonly command: Command | null;
  readonly rest: readonly string[];
  readonly world: Process;
  readonly output: Output;
}

const unknownCommand = (name: string | null, rest: readonly string[]): CommandFailure => {
  const typed = name ?? rest[0] ?? '';
  const names = COMMANDS.map((command) => command.name);
  return new CommandFailure(EXIT.usage, [
    finding('AX1001', { command: typed, suggestion: didYouMean(typed, names) }),
  ]);
};

const directoryOf = (world: Process, wanted: string | null): string => {
  const directory = resolve(world.cwd, wanted ?? '.');
  const found = statSync(directory, { throwIfNoEntry: false });
  if (found?.isDirectory()) return directory;
  throw new CommandFailure(EXIT.usage, [finding('AX1009', { directory })]);
};

const mayAsk = (world: Process): boolean =>
  world.stdin.isTTY === true &&
  world.stderr.isTTY === true &&
  !['CI', 'GITHUB_ACTIONS', 'AURORA_CI'].some((name) => (world.env[name] ?? '') !== '');

const contextOf = (command: Command, line: CommandLine): CommandContext => {
  const { args, options } = parseArguments(command, line.rest);
  return {
    command,
    commands: COMMANDS,
    args,
    options,
    cwd: directoryOf(line.world, options.text('cwd')),
    env: line.world.env,
    output: line.output,
    get interactive() {
      return mayAsk(line.world);
    },
    signal: line.world.signal,
  };
};

/** Parses the words, runs the command, and turns what it throws into findings and an exit code. */
export const runCommand = async (line: CommandLine): Promise<ExitCode> => {
  try {
    if (line.command === null) throw unknownCommand(line.name, line.rest);
    keepHeapLean();
    return await line.command.run(contextOf(line.command, line));
  } catch (error) {
    if (line.world.signal.aborted && !(error instanceof CommandFailure)) return EXIT.interrupted;
    return await reportFailure(error, line.output);
  }
};
