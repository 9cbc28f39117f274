import { sql } from 'kysely';
import type { FiguresReader, LaneFigure, StoreFigures } from '../../ports/figures.ts';
import type { Store } from './store.ts';

/** An answer that is still on its way is no doubt yet. */
const IN_DOUBT_MS = 60_000;

const counted = <K extends string>(
  names: readonly K[],
  rows: readonly { readonly it: string; readonly count: number | string | bigint }[],
): Readonly<Record<K, number>> => {
  const known = new Map(rows.map(({ it, count }) => [it, Number(count)]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each name
  return Object.fromEntries(names.map((name) => [name, known.get(name) ?? 0])) as Record<K, number>;
};

const LANES: readonly LaneFigure[] = ['idle', 'ready', 'waiting', 'leased', 'dead', 'parked'];

/** Figures of the store. None of them counts what is done and only kept, which may be millions of rows. */
export const createFigures = ({ db, now }: Store): FiguresReader => {
  const lanes = async (): Promise<StoreFigures['lanes']> => {
    const state = sql<string>`CASE
      WHEN state = 'idle' AND parked IS NOT NULL THEN 'parked'
      WHEN state = 'ready' AND run_at > ${now()} THEN 'waiting'
      ELSE state END`;
    const rows = await db
      .selectFrom('lane')
      .select(state.as('it'))
      .select((eb) => eb.fn.countAll().as('count'))
      .groupBy('it')
      .execute();
    return counted(LANES, rows);
  };
  const lag = async (): Promise<number> => {
    // Due since it was marked, or since the time that it had to wait for: a resync lets others go first.
    const due = sql<number>`CASE WHEN dirty_since > run_at THEN dirty_since ELSE run_at END`;
    const row = await db
      .selectFrom('lane')
      .select(sql<number>`max(${now()} - ${due})`.as('ms'))
      .where('state', '=', 'ready')
      .where('run_at', '<=', now())
      .executeTakeFirst();
    return Math.max(0, row?.ms ?? 0);
  };
  const inbox = async (): Promise<StoreFigures['inbox']> => {
    const state = sql<string>`CASE WHEN l.state = 'dead' THEN 'dead' ELSE 'waiting' END`;
    const rows = await db
      .selectFrom('lane as l')
      .innerJoin('delivery_lane as m', 'm.lane', 'l.key')
      .select(state.as('it'))
      .select((eb) => eb.fn.count('m.delivery').distinct().as('count'))
      .where('l.state', '!=', 'idle')
      .whereRef('m.generation', '>', 'l.done')
      .groupBy('it')
      .execute();
    return counted(['waiting', 'dead'], rows);
  };
  const inDoubt = async (): Promise<number> => {
    const row = await db
      .selectFrom('intent')
      .select((eb) => eb.fn.countAll().as('count'))
      .where('state', '=', 'sent')
      .where(sql<boolean>`sent_at <= ${now()} - ${IN_DOUBT_MS}`)
      .executeTakeFirst();
    return Number(row?.count ?? 0);
  };
  const enforcement = async (): Promise<StoreFigures['enforcement']> => {
    const rows = await db
      .selectFrom('enforcement')
      .select('level as it')
      .select((eb) => eb.fn.countAll().as('count'))
      .where('mode', '=', 'enforce')
      .groupBy('it')
      .execute();
    return counted(['required', 'weak', 'not-required'], rows);
  };
  return {
    read: async () => ({
      lagMs: await lag(),
      lanes: await lanes(),
      inbox: await inbox(),
      inDoubt: await inDoubt(),
      enforcement: await enforcement(),
    }),
  };
};
