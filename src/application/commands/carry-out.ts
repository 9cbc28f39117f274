import { nearest } from '../../domain/config/suggest.ts';
import { VERBS } from '../../domain/model/command.ts';
import type { ItemStanding } from '../../domain/model/verdict.ts';
import {
  helpAnswer,
  itemAnswer,
  statusAnswer,
  unknownItemAnswer,
  wrongCommandAnswer,
  type Answer,
} from '../../domain/report/answers.ts';
import { escapeMarkdown } from '../../domain/report/escape.ts';
import type { CommentsWriter } from '../../ports/comments.ts';
import type { GivenCommand } from './find-commands.ts';
import type { Ground } from './read-decision.ts';

/** What commands set off. */
export interface Deeds {
  /** Has the checks run again; why not, or null. */
  readonly verify: () => Promise<string | null>;
  readonly sync: () => Promise<void>;
  /** Takes in a waiver or sign-off. */
  readonly decide: (command: GivenCommand) => Promise<Answer>;
}

/** What commands are about. */
export interface Subject {
  readonly ground: Ground;
  /** The item whose issue they were given on, or null. */
  readonly own: string | null;
  /** The workflow run that was reported last, as Markdown; null when none was. */
  readonly run: string | null;
  readonly now: number;
}

const yes = (markdown: string): Answer => ({ isDone: true, markdown });
const no = (markdown: string): Answer => ({ isDone: false, markdown });

const itemOf = ({ ground }: Subject, id: string): ItemStanding | undefined =>
  ground.verdict.standings.find(({ item }) => item.toLowerCase() === id.toLowerCase());

const unknownItem = ({ ground, now }: Subject, verb: 'why' | 'verify', id: string): Answer => {
  const ids = ground.verdict.standings.map(({ item }) => item);
  return no(unknownItemAnswer(verb, id, nearest(id, ids), now));
};

const status = (subject: Subject): Answer => {
  const own = subject.own === null ? undefined : itemOf(subject, subject.own);
  const all = statusAnswer(subject.ground.verdict);
  return yes(own === undefined ? all : `${itemAnswer(own, subject.now)}\n\nAll of it: ${all}`);
};

const why = (command: GivenCommand, subject: Subject): Answer => {
  const id = command.argument || (subject.own ?? '');
  const item = itemOf(subject, id);
  return item === undefined ? unknownItem(subject, 'why', id) : yes(itemAnswer(item, subject.now));
};

/** What a run covers cannot be chosen from outside: all of it is started, and the answer says so. */
const verify = async (
  { argument, outcome }: GivenCommand,
  subject: Subject,
  deeds: Deeds,
): Promise<Answer> => {
  const id = argument || (subject.own ?? '');
  const item = id === '' ? undefined : itemOf(subject, id);
  if (argument !== '' && item === undefined) return unknownItem(subject, 'verify', argument);
  if (argument !== '' && item?.checks.length === 0)
    return no(`**${escapeMarkdown(item.item)}** has no check that could be run.`);
  const problem =
    outcome === null ? await deeds.verify() : outcome === 'done' ? null : 'That could not be done.';
  if (problem !== null) return no(problem);
  const those =
    item === undefined || item.checks.length === 0
      ? ''
      : `, those of **${escapeMarkdown(item.item)}** among them`;
  return yes(
    `${subject.run ?? 'The run'} was started again. It runs all checks${those}; the verdict follows its report.`,
  );
};

const say = async (command: GivenCommand, subject: Subject, deeds: Deeds): Promise<Answer> => {
  switch (command.verb) {
    case 'status':
      return status(subject);
    case 'why':
      return why(command, subject);
    case 'verify':
      return verify(command, subject, deeds);
    case 'recheck':
      return yes('Judged again, by what is known now.');
    case 'waive':
    case 'sign-off':
      return deeds.decide(command);
    case 'sync':
      if (command.outcome === null) await deeds.sync();
      return yes('Milestones and issues are compared with the tracker of the default branch.');
    case 'help':
      return yes(helpAnswer(null, subject.now));
    case null:
  }
  const guess = nearest(command.word, VERBS);
  const meant = VERBS.find((verb) => verb === guess) ?? null;
  return no(wrongCommandAnswer(command.word, meant, subject.now));
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
  subject: Subject,
  deeds: Deeds,
  comments: CommentsWriter,
): Promise<readonly Answered[]> => {
  const answers: Answered[] = [];
  for (const command of commands) {
    if (command.outcome === null) await comments.react(command.comment, 'eyes');
    answers.push({ command, ...(await say(command, subject, deeds)) });
  }
  return answers;
};

/** Those that are answered for the first time, and finally. */
export const settled = (answers: readonly Answered[]): readonly Answered[] =>
  answers.filter(({ command, isDone }) => command.outcome === null && isDone !== null);

/** Marks commands as answered, once the answers can be read. Killed before, they are answered again. */
export const tickOff = async (answers: readonly Answered[], comments: CommentsWriter): Promise<void> => {
  for (const { command, isDone } of settled(answers))
    await comments.react(command.comment, isDone === true ? '+1' : 'confused');
};
