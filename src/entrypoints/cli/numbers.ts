import { finding } from '../../domain/model/catalogue/index.ts';
import { isRunId, RUN_ID_RULE } from '../../domain/model/safe-id.ts';
import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';

const refuse = (context: CommandContext, name: string, value: string, expected: string): never => {
  const values = { command: context.command.name, name: `--${name}`, value, expected, suggestion: '' };
  throw new CommandFailure(EXIT.usage, [finding('AX1004', values)]);
};

/** A whole number from 1 to 100 000 given as an option. Throws AX1004. */
export const positiveNumber = (context: CommandContext, name: string, fallback: number): number => {
  const text = context.options.text(name);
  if (text === null) return fallback;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 100_000
    ? value
    : refuse(context, name, text, 'it takes a whole number from 1');
};

/** `--run-id`, or null. Throws AX1004 for what cannot be the name of a run. */
export const runIdOf = (context: CommandContext): string | null => {
  const text = context.options.text('runId');
  return text === null || isRunId(text) ? text : refuse(context, 'run-id', text, RUN_ID_RULE);
};

/** `--shard 2/3`, or null. Throws AX1004. */
export const shardOf = (
  context: CommandContext,
): { readonly index: number; readonly total: number } | null => {
  const text = context.options.text('shard');
  if (text === null) return null;
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const [index, total] = [Number(match?.[1]), Number(match?.[2])];
  return match && index <= total
    ? { index, total }
    : refuse(context, 'shard', text, 'it takes the number of the share and how many there are, such as 2/3');
};
