import type { KnownRepositories } from '../../ports/known-repositories.ts';
import type { Store } from './store.ts';

/** Repositories that there are lanes of: every one that the App is installed in has some. */
export const createKnownRepositories = ({ db }: Store): KnownRepositories => ({
  find: async (repositoryId) => {
    const row = await db
      .selectFrom('lane')
      .select(['installation', 'repository'])
      .where('repository_id', '=', repositoryId)
      .where('parked', 'is', null)
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : { repositoryId, ...row };
  },
});
