import type { ExitCode } from './exit-codes.ts';
import type { Output } from './output.ts';

/** An option in commander's notation: `-o, --out <dir>`, `--force`. */
export interface OptionSpec {
  readonly flags: string;
  readonly description: string;
  /** May be given many times; the values make a list. */
  readonly repeat?: boolean;
  readonly choices?: readonly string[];
  readonly default?: string | number;
}

interface ArgumentSpec {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly variadic?: boolean;
  readonly choices?: readonly string[];
}

interface Example {
  readonly command: string;
  readonly says: string;
}

/** Headings of `aurora-x --help`, in the order in which a person meets them. */
export const COMMAND_GROUPS = [
  'Start',
  'Read the tracker',
  'Prove it',
  'GitHub',
  'Understand',
  'Set up',
] as const;
type CommandGroup = (typeof COMMAND_GROUPS)[number];

/**
 * One verb. Everything but `run` is light data: help, did-you-mean, completion and docs/reference/cli.md are made
 * from it, so the work itself is behind a dynamic import in `run`.
 */
export interface Command {
  readonly name: string;
  readonly group: CommandGroup;
  readonly summary: string;
  /** A paragraph for its help page. */
  readonly details?: string;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly Example[];
  readonly exitCodes: readonly ExitCode[];
  run(context: CommandContext): Promise<ExitCode>;
}

/** What a command is given. It reads the world only through this and the adapters that it builds on `cwd`. */
export interface CommandContext {
  readonly command: Command;
  /** All commands, for what is said about the program as a whole. */
  readonly commands: readonly Command[];
  /** Positional arguments, in order, variadic ones spread. */
  readonly args: readonly string[];
  readonly options: Options;
  /** Absolute; from `-C`, else where the program was started. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly output: Output;
  /** May a person be asked something? Needs a terminal on both sides, and no CI. */
  readonly interactive: boolean;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
}

/** Typed access to parsed options, by their long name in camel case. */
export interface Options {
  flag(name: string): boolean;
  text(name: string): string | null;
  list(name: string): readonly string[];
}
