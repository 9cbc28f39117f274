import type { Selectable } from 'kysely';
import type { Amendment, AmendmentState } from '../../domain/model/amendment.ts';
import type { Amendments, KeptAmendment } from '../../ports/amendments.ts';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

const stateOf = ({
  state,
  pull_request: pullRequest,
  problem,
}: Selectable<Schema['amendment']>): AmendmentState => {
  if (state === 'proposed') return { state, pullRequest: pullRequest ?? 0 };
  return state === 'refused' ? { state, problem: problem ?? '' } : { state };
};

const keptOf = (row: Selectable<Schema['amendment']>): KeptAmendment => ({
  amendment: JSON.parse(row.amendment) as Amendment, // oxlint-disable-line typescript/no-unsafe-type-assertion -- written below, by nobody else
  concern: row.concern,
  state: stateOf(row),
});

const idOf = (repositoryId: number, comment: number): string => `${repositoryId}:${comment}`;

/** Decisions of people, in the store. */
export const createAmendments = ({ db }: Store): Amendments => ({
  give: async (repositoryId, amendment, concern, at) => {
    const { comment } = amendment;
    await db
      .insertInto('amendment')
      .values({
        id: idOf(repositoryId, comment),
        repository_id: repositoryId,
        comment,
        concern,
        amendment: JSON.stringify(amendment),
        state: 'given',
        pull_request: null,
        problem: null,
        given_at: at,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  },
  of: async (repositoryId, comment) => {
    const row = await db
      .selectFrom('amendment')
      .selectAll()
      .where('id', '=', idOf(repositoryId, comment))
      .executeTakeFirst();
    return row === undefined ? null : keptOf(row);
  },
  given: async (repositoryId) => {
    const rows = await db
      .selectFrom('amendment')
      .selectAll()
      .where('repository_id', '=', repositoryId)
      .where('state', '=', 'given')
      // GitHub counts comments up.
      .orderBy('comment')
      .execute();
    return rows.map(keptOf);
  },
  deciders: async (repositoryId, pullRequest) => {
    const rows = await db
      .selectFrom('amendment')
      .selectAll()
      .where('repository_id', '=', repositoryId)
      .where((eb) =>
        eb.or([
          eb('state', '=', 'given'),
          eb.and([eb('state', '=', 'proposed'), eb('pull_request', '=', pullRequest)]),
        ]),
      )
      .execute();
    return [...new Set(rows.map((row) => keptOf(row).amendment.login))].toSorted();
  },
  conclude: async (repositoryId, comment, became) => {
    const set = {
      state: became.state,
      pull_request: became.state === 'proposed' ? became.pullRequest : null,
      problem: became.state === 'refused' ? became.problem : null,
    };
    await db.updateTable('amendment').set(set).where('id', '=', idOf(repositoryId, comment)).execute();
  },
});
