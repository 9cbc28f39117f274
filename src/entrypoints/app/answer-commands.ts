import { createAmendments } from '../../adapters/database/amendments.ts';
import { createCommentsReader, createCommentsWriter } from '../../adapters/github/comments.ts';
import { carryOut, settled, tickOff, type Deeds } from '../../application/commands/carry-out.ts';
import { findCommands, type GivenCommand } from '../../application/commands/find-commands.ts';
import type { Ground } from '../../application/commands/read-decision.ts';
import { takeIn } from '../../application/commands/take-in.ts';
import { renderAnswers } from '../../domain/report/answers.ts';
import type { JobContext, Place } from './jobs/job.ts';
import { pagesOf } from './pages.ts';
import { runAgain } from './judge/run-again.ts';

/** Comments of an issue or pull request, as the App's installation reads and writes them. */
export const commentsOf = ({ client, ref }: Place) => ({
  ...createCommentsReader(client, ref),
  ...createCommentsWriter(client, ref),
});

/** Commands of an issue or pull request that are dealt with now. */
export const commandsOf = async (context: JobContext, issue: number): Promise<readonly GivenCommand[]> => {
  const { repository } = context.readers;
  const ports = {
    comments: commentsOf(context),
    mayWrite: async (login: string) => repository.mayWrite(login),
    now: () => context.clock.now(),
  };
  return findCommands(ports, issue, await repository.self());
};

/** What commands are answered by. */
export interface Grounds {
  readonly issue: number;
  readonly concern: string;
  readonly ground: Ground;
  /** Item of the issue, or null. */
  readonly own: string | null;
  /** Workflow run that was reported of what was judged, or null. */
  readonly run: number | null;
}

export interface Answers {
  /** Markdown; empty without one. */
  readonly markdown: string;
  /** Once they can be read: writes them into the audit log and onto the comments. */
  readonly tick: () => Promise<void>;
}

const deedsOf = (context: JobContext, { issue, concern, ground, run }: Grounds): Deeds => {
  const { clock, lane, mark, store } = context;
  // However often it is asked for in one look, it is started once.
  let started: Promise<string | null> | null = null;
  const ports = {
    amendments: createAmendments(store),
    now: () => clock.now(),
    bringBack: async () => mark('sync'),
  };
  const place = { repositoryId: lane.repositoryId, issue, concern };
  return {
    sync: async () => mark('sync'),
    verify: async () => (started ??= runAgain(context, run)),
    decide: async (command) => takeIn(ports, place, command, ground),
  };
};

/** Carries commands out, and says what came of them. */
export const answerCommands = async (
  context: JobContext,
  commands: readonly GivenCommand[],
  grounds: Grounds,
): Promise<Answers> => {
  const { issue, ground, own, run } = grounds;
  const comments = commentsOf(context);
  const link = run === null ? null : `[Run ${run}](${pagesOf(context)}/actions/runs/${run})`;
  const subject = { ground, own, run: link, now: context.clock.now() };
  const answers = await carryOut(commands, subject, deedsOf(context, grounds), comments);
  const shown = answers.filter(({ command }) => command.shown);
  return {
    markdown: renderAnswers(shown.map(({ command, markdown }) => ({ ...command, markdown }))),
    tick: async () => {
      // In the audit log before the receipt: once for each that was given.
      for (const { command, isDone } of settled(answers)) {
        const about = `#${issue} comment ${command.comment}`;
        const said = { command: command.line, done: isDone };
        await context.record('command.given', said, { actor: command.author, about, onlyChange: true });
      }
      await tickOff(answers, comments);
    },
  };
};
