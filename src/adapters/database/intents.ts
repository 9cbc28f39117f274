import type { Clock } from '../../ports/clock.ts';
import type { Intents } from '../../ports/intents.ts';
import type { Store } from './open-database.ts';

/** Intents in the embedded store: on disk before the request is sent. */
export const createIntents = ({ database, transaction }: Store, clock: Clock): Intents => ({
  begin: async (id) =>
    transaction(() => {
      const open = database.prepare(`SELECT sent_at FROM intent WHERE id = ? AND state = 'sent'`).get(id);
      if (open !== undefined) return Number(open['sent_at']);
      database
        .prepare(
          `INSERT INTO intent (id, state, sent_at) VALUES (:id, 'sent', :now)
           ON CONFLICT (id) DO UPDATE SET state = 'sent', sent_at = :now, remote = NULL`,
        )
        .run({ id, now: clock.now() });
      return null;
    }),
  settle: async (id, remote) =>
    void database.prepare(`UPDATE intent SET state = 'settled', remote = ? WHERE id = ?`).run(remote, id),
  abandon: async (id) => void database.prepare(`DELETE FROM intent WHERE id = ?`).run(id),
});
