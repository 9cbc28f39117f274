import type { Notice, Notices } from '../../ports/notices.ts';
import type { Store } from './store.ts';

const NOTHING: Notice = { progress: null, remarks: [] };

/** Notices in the store: none is a row that is not there. */
export const createNotices = ({ db, now, transaction }: Store): Notices => ({
  say: async (repositoryId, concern, { progress, remarks }) =>
    transaction(async (tx) => {
      const lane = `${repositoryId}:${concern}`;
      const before = await tx
        .deleteFrom('notice')
        .where('lane', '=', lane)
        .returning(['progress', 'remarks'])
        .executeTakeFirst();
      if (progress !== null || remarks.length > 0) {
        const said = { progress, remarks: JSON.stringify(remarks) };
        await tx
          .insertInto('notice')
          .values({ lane, repository_id: repositoryId, ...said })
          .execute();
      }
      return before ? { progress: before.progress, remarks: JSON.parse(before.remarks) } : NOTHING;
    }),
  of: async (repositoryId) => {
    const rows = await db
      .selectFrom('notice')
      .leftJoin('lane', 'lane.key', 'notice.lane')
      .select(({ eb }) => [
        'notice.progress',
        'notice.remarks',
        'lane.state',
        eb.case().when('lane.run_at', '>', now()).then(eb.ref('lane.run_at')).end().as('until'),
      ])
      .where('notice.repository_id', '=', repositoryId)
      .orderBy('notice.lane')
      .execute();
    return rows.map(({ progress, remarks, state, until }) => ({
      progress: state === 'ready' || state === 'leased' ? progress : null,
      remarks: JSON.parse(remarks),
      until: state === 'ready' ? until : null,
    }));
  },
});
