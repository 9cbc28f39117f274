import type { AmendmentState } from '../../domain/model/amendment.ts';
import { decisionAnswer, type Answer } from '../../domain/report/answers.ts';
import type { Amendments } from '../../ports/amendments.ts';
import type { GivenCommand } from './find-commands.ts';
import { readDecision, type Ground } from './read-decision.ts';

export interface DecisionPorts {
  readonly amendments: Pick<Amendments, 'give' | 'of'>;
  readonly now: () => number;
  /** Has the pull request looked at that brings decisions to the repository. */
  readonly bringBack: () => Promise<void>;
}

/** Where decisions are made. */
export interface Place {
  readonly repositoryId: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  /** The concern that answers there. */
  readonly concern: string;
}

const GIVEN: AmendmentState = { state: 'given' };

/**
 * Takes a decision in, once for each comment, and says what has become of it. The answer is final when the decision
 * stands in a pull request, or cannot.
 */
export const takeIn = async (
  { amendments, now, bringBack }: DecisionPorts,
  { repositoryId, issue, concern }: Place,
  command: GivenCommand,
  ground: Ground,
): Promise<Answer> => {
  const kept = await amendments.of(repositoryId, command.comment);
  if (kept !== null) {
    // Marked again: the mark may be what a kill has taken.
    if (kept.state.state === 'given') await bringBack();
    return decisionAnswer(kept.amendment, kept.state);
  }
  const read = readDecision(command, issue, ground, now());
  if ('problem' in read) return { isDone: false, markdown: read.problem };
  if (command.outcome === 'done')
    return {
      isDone: true,
      markdown: 'It was proposed. Pull requests of the branch `aurora-x/write-back` say what became of it.',
    };
  if (command.outcome === 'not-done')
    return { isDone: false, markdown: 'It could not be proposed then. Give the command again.' };
  await amendments.give(repositoryId, read, concern, now());
  await bringBack();
  return decisionAnswer(read, GIVEN);
};
