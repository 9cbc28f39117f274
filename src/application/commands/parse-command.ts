/** What people can ask for in a comment. */
export const VERBS = ['status', 'why', 'verify', 'recheck', 'sync', 'help'] as const;
export type Verb = (typeof VERBS)[number];

export interface Command {
  /** Null: not one of ours. */
  readonly verb: Verb | null;
  readonly argument: string;
  /** The line as it was written. */
  readonly line: string;
}

const LINE_LIMIT = 200;

/** The command of a comment. It is the first thing in it; one in a quotation, a list or a code block is none. */
export const parseCommand = (body: string): Command | null => {
  const match = /^\/aurora(?:[ \t]+(\S+))?(?:[ \t]+([^\r\n]*?))?[ \t]*(?:\r?\n|$)/.exec(body);
  if (match === null) return null;
  const [line, word = 'help', argument = ''] = match;
  const verb = VERBS.find((one) => one === word.toLowerCase()) ?? null;
  return { verb, argument: argument.slice(0, LINE_LIMIT), line: line.trim().slice(0, LINE_LIMIT) };
};
