import type { Verb } from '../../domain/model/command.ts';
import type { CommentsReader, RemoteComment } from '../../ports/comments.ts';
import { parseCommand, type Command } from './parse-command.ts';
import { DAY_MS } from '../../domain/model/iso-week.ts';

/** A command of somebody who may give it. */
export interface GivenCommand extends Command {
  readonly comment: number;
  readonly author: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What came of it, null while nothing did: our reaction to it is the record. */
  readonly outcome: 'done' | 'not-done' | null;
  /** Its answer is read; the others of a day are carried out all the same. */
  readonly shown: boolean;
}

export interface FindPorts {
  readonly comments: CommentsReader;
  /** Asked now, not remembered: who left the team gives no commands. */
  readonly mayWrite: (login: string) => Promise<boolean>;
  readonly now: () => number;
}

/** A decision that nobody has taken in counts for longer: it must not be lost because the App was away. */
const DECIDED_MS = 30 * DAY_MS;
const DECISIONS: ReadonlySet<Verb | null> = new Set(['waive', 'sign-off']);
const SHOWN = 3;
/** Commands, and people who have to be asked about, in one look. */
const MOST = 50;

const outcomeOf = (reactions: readonly string[]): GivenCommand['outcome'] =>
  reactions.includes('+1') ? 'done' : reactions.includes('confused') ? 'not-done' : null;

/** Commands that are young enough to be heard, newest first. */
const candidates = (all: readonly RemoteComment[], now: number) =>
  all.toReversed().flatMap(({ id, author, byBot, edited, body, createdAt }) => {
    const age = now - createdAt;
    if (age > DECIDED_MS || author === null || byBot || edited) return [];
    const command = parseCommand(body);
    const isOld = age > DAY_MS;
    const isHeard = command !== null && (!isOld || DECISIONS.has(command.verb));
    return isHeard ? [{ ...command, comment: id, author, at: createdAt, isOld }] : [];
  });

/**
 * The commands in the comments of an issue or pull request that are dealt with now, oldest first: those of a day, and
 * older decisions without a receipt of ours. Only by people who may write to the repository; an edited comment is
 * none, because what it said when it was approved of is not known. Read are the answers to the last three, and to all
 * decisions of the day.
 */
export const findCommands = async (
  { comments, mayWrite, now }: FindPorts,
  issue: number,
  self: string,
): Promise<readonly GivenCommand[]> => {
  const allowed = new Map<string, boolean>();
  const found: GivenCommand[] = [];
  let others = 0;
  for (const { isOld, ...command } of candidates(await comments.list(issue), now())) {
    const { author, comment, verb } = command;
    if (found.length === MOST) break;
    if (!allowed.has(author) && allowed.size < MOST) allowed.set(author, await mayWrite(author));
    if (allowed.get(author) !== true) continue;
    const outcome = outcomeOf(await comments.reactions(comment, self));
    if (isOld && outcome !== null) continue;
    const isDecision = DECISIONS.has(verb);
    if (!isDecision) others += 1;
    found.push({ ...command, outcome, shown: isDecision || others <= SHOWN });
  }
  return found.toReversed();
};
