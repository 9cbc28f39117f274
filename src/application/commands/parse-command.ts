import { VERBS, type Verb } from '../../domain/model/command.ts';

export interface Command {
  /** Null: not one of ours. */
  readonly verb: Verb | null;
  /** The verb as it was written. */
  readonly word: string;
  readonly argument: string;
  /** The line as it was written. */
  readonly line: string;
}

const LINE_LIMIT = 200;
const WORD_LIMIT = 40;
const ARGUMENT_LIMIT = 1_000;

/** The command of a comment. It is the first thing in it; one in a quotation, a list or a code block is none. */
export const parseCommand = (body: string): Command | null => {
  const match = /^\/aurora(?:[ \t]+(\S+))?(?:[ \t]+([^\r\n]*))?(?:\r?\n|$)/.exec(body);
  if (match === null) return null;
  const [line, word = 'help', argument = ''] = match;
  return {
    verb: VERBS.find((one) => one === word.toLowerCase()) ?? null,
    word: word.slice(0, WORD_LIMIT),
    argument: argument.slice(0, ARGUMENT_LIMIT).trim(),
    line: line.slice(0, LINE_LIMIT).trim(),
  };
};
