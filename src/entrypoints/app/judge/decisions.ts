import { isDeepStrictEqual } from 'node:util';
import { createAmendments } from '../../../adapters/database/amendments.ts';
import type { ProposedWriteBack } from '../../../application/sync/propose-write-back.ts';
import type { Amendment } from '../../../domain/model/amendment.ts';
import type { Json } from '../../../domain/model/json.ts';
import type { KeptAmendment } from '../../../ports/amendments.ts';
import type { JobContext } from '../jobs/job.ts';

/** Decisions that people gave and that no pull request brings yet. */
export const givenDecisions = async ({ store, lane }: JobContext): Promise<readonly KeptAmendment[]> =>
  createAmendments(store).given(lane.repositoryId);

/** Whether somebody gave a decision, word for word. */
export const wasGivenOf =
  ({ store, lane }: JobContext) =>
  async (decision: Amendment): Promise<boolean> => {
    const known = await createAmendments(store).of(lane.repositoryId, decision.comment);
    return known !== null && isDeepStrictEqual(known.amendment, decision);
  };

const auditOf = (one: Amendment, pullRequest: number): Json =>
  one.kind === 'waiver'
    ? { item: one.item, until: one.until, reason: one.reason, approver: `@${one.login}`, pullRequest }
    : { subject: one.subject, at: one.at, statement: one.statement, by: `@${one.login}`, pullRequest };

/** Writes down what became of them, and has whoever gave them answered. */
export const concludeDecisions = async (
  { store, lane, record, mark }: JobContext,
  given: readonly KeptAmendment[],
  { decided }: Pick<ProposedWriteBack, 'decided'>,
): Promise<void> => {
  const amendments = createAmendments(store);
  for (const { amendment, concern } of given) {
    const { comment, issue, kind, login } = amendment;
    const state = decided.get(comment);
    if (state === undefined) continue;
    if (state.state === 'proposed') {
      const more = { actor: login, about: `#${issue} comment ${comment}`, onlyChange: true };
      await record(`${kind}.proposed`, auditOf(amendment, state.pullRequest), more);
    }
    await amendments.conclude(lane.repositoryId, comment, state);
    await mark(concern);
  }
};
