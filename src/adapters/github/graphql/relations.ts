import { z } from 'zod';
import type { RelationsWriter } from '../../../ports/relations.ts';
import type { Outcome } from '../../../ports/together.ts';
import type { Client } from '../client.ts';
import type { Known } from './known.ts';
import { seenIssueSchema } from './shapes.ts';
import { sendTogether } from './together.ts';

const payload = z.object({ subIssue: seenIssueSchema });

const TOGETHER = 50;

/** It is so already, or GitHub's rules forbid it. Counting shows which, the next time. */
const isMeant = (outcome: Outcome<void>): boolean =>
  'failure' in outcome && outcome.failure.kind === 'refused' && [404, 422].includes(outcome.failure.status);

/** Sub-issues, several in one request. Dependencies are written one by one: the schema has no mutation of them. */
export const createGraphqlRelationsWriter = (
  client: Client,
  known: Known,
  rest: RelationsWriter,
): RelationsWriter => ({
  together: (relation) => (relation === 'part-of' && known.offered() ? TOGETHER : rest.together(relation)),
  change: async (all) => {
    if (all.some(({ relation }) => relation !== 'part-of') || !known.offered()) return rest.change(all);
    const outcomes = await sendTogether(all, {
      client,
      known,
      payload,
      selection: 'subIssue { ...Seen }',
      fragments: known.seen,
      mutationOf: ({ kind, issue, other }) => {
        const [sub, parent] = [known.issueId(issue.number), known.issueId(other.number)];
        if (sub === undefined || parent === undefined) return null;
        const both = { issueId: parent, subIssueId: sub };
        // Hung below another one by us before, it is moved.
        return kind === 'add'
          ? { field: 'addSubIssue', input: { ...both, replaceParent: true } }
          : { field: 'removeSubIssue', input: both };
      },
      resultOf: async ({ subIssue }) => known.note(subIssue),
      alone: async (some) => rest.change(some),
    });
    await known.save();
    return outcomes.map((outcome) => (isMeant(outcome) ? { made: undefined } : outcome));
  },
});
