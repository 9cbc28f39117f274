import { sql, type RawBuilder } from 'kysely';
import type { Retention } from '../../ports/retention.ts';
import type { Store } from './store.ts';

/** So few at a time that whoever waits for the embedded store does not notice. */
const PART = 500;

/** Every lane of it has looked since. */
const SETTLED = sql`NOT EXISTS (
  SELECT 1 FROM delivery_lane m JOIN lane l ON l.key = m.lane
  WHERE m.delivery = delivery.id AND l.done < m.generation)`;

/** Lets go of what is old, in the store. */
export const createRetention = ({ db }: Store): Retention => {
  const parts = async (statement: RawBuilder<unknown>): Promise<number> => {
    let all = 0;
    for (;;) {
      const { numAffectedRows } = await statement.execute(db);
      const part = Number(numAffectedRows ?? 0n);
      all += part;
      if (part < PART) return all;
    }
  };
  const drop = (table: string, key: string, where: RawBuilder<unknown>): Promise<number> => {
    const [from, id] = [sql.table(table), sql.ref(key)];
    return parts(
      sql`DELETE FROM ${from} WHERE ${id} IN (SELECT ${id} FROM ${from} WHERE ${where} LIMIT ${PART})`,
    );
  };
  return {
    tidy: async (ages, now) => {
      return {
        deliveries: await drop('delivery', 'id', sql`received_at < ${now - ages.deliveries} AND ${SETTLED}`),
        lanes: await drop(
          'lane',
          'key',
          sql`state = 'idle' AND run_at < ${now - ages.deliveries}
            AND NOT EXISTS (SELECT 1 FROM delivery_lane m WHERE m.lane = lane.key)`,
        ),
        intents: await drop('intent', 'id', sql`state = 'settled' AND sent_at < ${now - ages.deliveries}`),
        amendments: await drop(
          'amendment',
          'id',
          // What a pull request brings is believed while it is known here.
          sql`((state = 'refused' OR state = 'present') AND given_at < ${now - ages.deliveries})
            OR (state = 'proposed' AND given_at < ${now - ages.results})`,
        ),
        notices: await drop(
          'notice',
          'lane',
          sql`NOT EXISTS (SELECT 1 FROM lane l WHERE l.key = notice.lane)`,
        ),
        settled: await drop(
          'settled',
          'lane',
          sql`NOT EXISTS (SELECT 1 FROM lane l WHERE l.key = settled.lane)`,
        ),
        // A token says in seconds until when it could be used.
        tokens: await drop('token', 'id', sql`expires < ${Math.floor(now / 1_000)}`),
        answers: await drop('answer', 'key', sql`kept_at < ${now - ages.results}`),
        verdicts: await parts(
          sql`DELETE FROM verdict WHERE (installation, repository_id, day) IN (
            SELECT installation, repository_id, day FROM verdict
            WHERE at < ${now - ages.results} LIMIT ${PART})`,
        ),
        results: await parts(
          sql`DELETE FROM result WHERE (repository_id, sha, workflow_run, attempt) IN (
            SELECT repository_id, sha, workflow_run, attempt FROM result
            WHERE kept_at < ${now - ages.results} LIMIT ${PART})`,
        ),
      };
    },
  };
};
