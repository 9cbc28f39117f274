import { COMMANDS } from './registry.ts';
import type { Command } from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { renderCommandHelp, renderTopHelp } from './help.ts';
import { createOutput, type Output } from './output.ts';
import type { Process } from './process.ts';
import { VERSION } from '../wiring/version.ts';

/** The command word may follow global options; `-C` brings a value along. */
const splitCommand = (
  argv: readonly string[],
): { readonly name: string | null; readonly rest: readonly string[] } => {
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (word === '-C' || word === '--cwd') index++;
    else if (!word.startsWith('-')) return { name: word, rest: argv.toSpliced(index, 1) };
  }
  return { name: null, rest: argv };
};

const beforeDashes = (words: readonly string[]): readonly string[] => {
  const end = words.indexOf('--');
  return end === -1 ? words : words.slice(0, end);
};

const find = (name: string | null): Command | null =>
  COMMANDS.find((command) => command.name === name) ?? null;

/**
 * Runs one command line and gives its exit code. Help and version answer from light data; everything else, the
 * option parser included, is loaded when a command really runs.
 */
export const main = async (world: Process): Promise<ExitCode> => {
  const { name, rest } = splitCommand(world.argv);
  const flags = beforeDashes(rest);
  const output = createOutput(world, {
    env: world.env,
    color: !flags.includes('--no-color'),
    json: flags.includes('--json'),
  });
  const asked = name === 'help' ? (rest.find((word) => !word.startsWith('-')) ?? null) : name;
  const wantsHelp = name === 'help' || flags.includes('--help') || flags.includes('-h');
  const command = find(asked);
  if (wantsHelp && (asked === null || command !== null)) return help(command, output);
  if (name === null && (flags.includes('--version') || flags.includes('-V'))) return version(output);
  if (name === null && flags.length === 0) return help(null, output);
  const { runCommand } = await import('./run-command.ts');
  return runCommand({ name: asked, command, rest, world, output });
};

const help = (command: Command | null, output: Output): ExitCode => {
  const page =
    command === null
      ? renderTopHelp(COMMANDS, VERSION, output.paint)
      : renderCommandHelp(command, output.paint);
  output.stdout.write(page);
  return EXIT.ok;
};

const version = (output: Output): ExitCode => {
  if (output.json) output.document({ schemaVersion: 1, version: VERSION });
  else output.print(VERSION);
  return EXIT.ok;
};
