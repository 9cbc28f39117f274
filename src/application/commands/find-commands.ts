import type { CommentsReader, RemoteComment } from '../../ports/comments.ts';
import { parseCommand, type Command } from './parse-command.ts';

/** A command of somebody who may give it. */
export interface GivenCommand extends Command {
  readonly comment: number;
  readonly author: string;
  /** What came of it, null while nothing did: our reaction to it is the record. */
  readonly outcome: 'done' | 'not-done' | null;
}

export interface FindPorts {
  readonly comments: CommentsReader;
  /** Asked now, not remembered: who left the team gives no commands. */
  readonly mayWrite: (login: string) => Promise<boolean>;
  readonly now: () => number;
}

/** A command is answered while somebody waits for it. */
const AGE_MS = 86_400_000;
const MOST = 3;

const isOld = ({ createdAt }: RemoteComment, now: number): boolean => now - createdAt > AGE_MS;

/**
 * The last commands in the comments of a pull request, oldest first. Only by people who may write to the repository;
 * an edited comment is none, because what it said when it was approved of is not known.
 */
export const findCommands = async (
  { comments, mayWrite, now }: FindPorts,
  pullRequest: number,
  self: string,
): Promise<readonly GivenCommand[]> => {
  const allowed = new Map<string, boolean>();
  const found: GivenCommand[] = [];
  for (const comment of (await comments.list(pullRequest)).toReversed()) {
    if (found.length === MOST || isOld(comment, now())) break;
    const { id, author, byBot, edited, body } = comment;
    const command = parseCommand(body);
    if (command === null || author === null || byBot || edited) continue;
    if (!allowed.has(author)) allowed.set(author, await mayWrite(author));
    if (allowed.get(author) !== true) continue;
    const reactions = await comments.reactions(id, self);
    const outcome = reactions.includes('+1') ? 'done' : reactions.includes('confused') ? 'not-done' : null;
    found.push({ ...command, comment: id, author, outcome });
  }
  return found.toReversed();
};
