import type { SettledStates } from '../../ports/settled.ts';
import type { Store } from './store.ts';

const laneOf = (repositoryId: number): string => `${repositoryId}:sync`;

/** What syncs left behind, in the store. */
export const createSettled = ({ db }: Store): SettledStates => ({
  keep: async (repositoryId, { self, commit, files, issues }) => {
    const row = {
      self,
      commit_sha: commit,
      files: files === null ? null : JSON.stringify(files),
      issues: JSON.stringify(issues),
    };
    await db
      .insertInto('settled')
      .values({ lane: laneOf(repositoryId), ...row })
      .onConflict((conflict) => conflict.column('lane').doUpdateSet(row))
      .execute();
  },
  of: async (repositoryId) => {
    const row = await db
      .selectFrom('settled')
      .innerJoin('lane', 'lane.key', 'settled.lane')
      .select(['self', 'commit_sha', 'files', 'issues', 'state', 'parked'])
      .where('settled.lane', '=', laneOf(repositoryId))
      .executeTakeFirst();
    if (row === undefined) return null;
    const { self, commit_sha: commit, files, issues, state, parked } = row;
    const isOver = state === 'idle' && parked === null;
    const known = files === null ? null : JSON.parse(files);
    return { self, commit, files: known, issues: JSON.parse(issues), isOver };
  },
  moved: async (repositoryId, from, to) =>
    void (await db
      .updateTable('settled')
      .set({ commit_sha: to })
      .where('lane', '=', laneOf(repositoryId))
      .where('commit_sha', '=', from)
      .execute()),
});
