import type { ArchivedChange, EnforcementStates, SettingsArchive } from '../../ports/settings-archive.ts';
import type { Selectable } from 'kysely';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

type Row = Selectable<Schema['settings_snapshot']>;

const changeOf = (row: Row): ArchivedChange => ({
  id: row.id,
  repositoryId: row.repository_id,
  repository: row.repository,
  what: row.what,
  reason: row.reason,
  at: row.at,
  before: row.before_settings,
  ended:
    row.after_settings === null
      ? null
      : { after: row.after_settings, inForce: row.in_force === 1, digest: row.digest ?? '' },
});

/** Settings before and after, in the store. */
export const createSettingsArchive = ({ db }: Store): SettingsArchive => ({
  begin: async (change) => {
    const { repositoryId, repository, what, reason, at, before } = change;
    // One worker has the lane, so one repository changes one target at a time.
    const id = `${repositoryId}:${what}:${at}`;
    await db
      .insertInto('settings_snapshot')
      .values({ id, repository_id: repositoryId, repository, what, reason, at, before_settings: before })
      .execute();
    return { ...change, id };
  },
  end: async ({ id }, { after, inForce, digest }, at) => {
    const set = { after_settings: after, in_force: inForce ? 1 : 0, digest, ended_at: at };
    await db.updateTable('settings_snapshot').set(set).where('id', '=', id).execute();
  },
  abandon: async ({ id }) => {
    await db.deleteFrom('settings_snapshot').where('id', '=', id).where('ended_at', 'is', null).execute();
  },
  list: async (repositoryId, limit) => {
    const rows = await db
      .selectFrom('settings_snapshot')
      .selectAll()
      .where('repository_id', '=', repositoryId)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(changeOf);
  },
});

/** How far checks are required, in the store. */
export const createEnforcementStates = ({ db }: Store): EnforcementStates => ({
  keep: async (repositoryId, { mode, level, text }, at) => {
    const set = { mode, level, state: text, at };
    await db
      .insertInto('enforcement')
      .values({ repository_id: repositoryId, ...set })
      .onConflict((conflict) => conflict.column('repository_id').doUpdateSet(set))
      .execute();
  },
  get: async (repositoryId) => {
    const row = await db
      .selectFrom('enforcement')
      .select(['mode', 'level', 'state'])
      .where('repository_id', '=', repositoryId)
      .executeTakeFirst();
    if (row === undefined) return null;
    return { mode: row.mode, level: row.level, text: row.state };
  },
});
