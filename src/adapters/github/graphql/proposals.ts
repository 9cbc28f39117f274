import type { ProposalsReader, ProposalsWriter } from '../../../ports/proposals.ts';
import type { Known } from './known.ts';

/** Pull requests of our branch: the newest was seen with everything else, a moment ago. */
export const createGraphqlProposals = (
  known: Known,
  rest: ProposalsReader & ProposalsWriter,
): ProposalsReader & ProposalsWriter => {
  let isNews = true;
  return {
    ...rest,
    newest: async (branch) => {
      const seen = isNews ? known.newest(branch) : null;
      // Whoever asks again has written something, or was told that something is there.
      isNews = false;
      return seen === null ? rest.newest(branch) : seen.proposal;
    },
  };
};
