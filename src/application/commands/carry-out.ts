import type { ItemStanding, Verdict } from '../../domain/model/verdict.ts';
import { helpAnswer, itemAnswer, statusAnswer, type Answer } from '../../domain/report/answers.ts';
import type { CommentsWriter } from '../../ports/comments.ts';
import type { GivenCommand } from './find-commands.ts';

/** What commands set off. */
export interface Deeds {
  /** Has the checks of this head run again; why not, or null. */
  readonly verify: () => Promise<string | null>;
  readonly sync: () => Promise<void>;
}

const itemOf = (verdict: Verdict, id: string): ItemStanding | undefined =>
  verdict.standings.find(({ item }) => item.toLowerCase() === id.toLowerCase());

const yes = (markdown: string): Answer => ({ isDone: true, markdown });

const say = async (command: GivenCommand, verdict: Verdict, deeds: Deeds): Promise<Answer> => {
  const { verb, argument, outcome } = command;
  switch (verb) {
    case 'status':
      return yes(statusAnswer(verdict));
    case 'why': {
      const item = itemOf(verdict, argument);
      return item ? yes(itemAnswer(item)) : { isDone: false, markdown: helpAnswer('There is no such item.') };
    }
    case 'recheck':
      return yes('Judged again, by what is known now.');
    case 'verify': {
      const problem =
        outcome === null ? await deeds.verify() : outcome === 'done' ? null : 'That could not be done.';
      return problem === null
        ? yes('The checks were asked to run again; the verdict follows their report.')
        : { isDone: false, markdown: problem };
    }
    case 'sync':
      if (outcome === null) await deeds.sync();
      return yes('Milestones and issues are compared with the tracker of the default branch.');
    case 'help':
      return yes(helpAnswer(null));
    case null:
  }
  return { isDone: false, markdown: helpAnswer('That is no command.') };
};

/** A command with its answer, not yet ticked off. */
export interface Answered extends Answer {
  readonly command: GivenCommand;
}

/**
 * Answers commands; a deed is done once, for the first time a command is seen. Our eyes on the comment say that it was
 * seen; {@link tickOff} that it was dealt with.
 */
export const carryOut = async (
  commands: readonly GivenCommand[],
  verdict: Verdict,
  deeds: Deeds,
  comments: CommentsWriter,
): Promise<readonly Answered[]> => {
  const answers: Answered[] = [];
  for (const command of commands) {
    if (command.outcome === null) await comments.react(command.comment, 'eyes');
    answers.push({ command, ...(await say(command, verdict, deeds)) });
  }
  return answers;
};

/** Marks commands as answered, once the answers can be read. Killed before, they are answered again. */
export const tickOff = async (answers: readonly Answered[], comments: CommentsWriter): Promise<void> => {
  for (const { command, isDone } of answers)
    if (command.outcome === null) await comments.react(command.comment, isDone ? '+1' : 'confused');
};
