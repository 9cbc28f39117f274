import type { Reason, Verdict } from '../../model/verdict.ts';
import type { WeeklyReport } from './weekly-report.ts';

/** What the whole run or a gate lacks is a sentence; nobody could look it up as an item. */
const isItem = ({ subject }: Reason): boolean => !['run', 'gate', 'tracker'].includes(subject.kind);

/** The verdict in words: its own sentence, those of blockers that are no items, and the items that block. */
export const recommendationOf = ({
  reason,
  blockers,
  standings,
}: Verdict): WeeklyReport['recommendation'] => {
  const besides = blockers.filter((one) => !isItem(one)).map(({ message }) => message);
  return {
    says: reason.message,
    besides: [
      ...besides.filter((message) => !reason.message.includes(message.replace(/\.$/, ''))),
      // By itself, that a gate selects no item sounds like a mistake of the gate.
      ...(standings.some(({ claim }) => claim === 'done') ? [] : ['No item is claimed done yet.']),
    ],
    blockers: [...new Set(blockers.filter(isItem).map(({ subject }) => subject.id))],
  };
};
