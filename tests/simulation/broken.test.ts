import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createLanes } from '../../src/adapters/database/lanes.ts';
import { withoutIntents } from '../../src/application/sync/without-intents.ts';
import { openCourt } from '../support/simulation/evidence.ts';
import type { Parts } from '../support/simulation/replica.ts';
import { simulate } from '../support/simulation/simulate.ts';

const court = openCourt();
/** A harness that finds nothing in so many worlds finds nothing. */
const MOST = 200;

/** What is noticed first when a part is taken out. */
const noticed = async (without: Partial<Parts>): Promise<string | null> => {
  for (let seed = 0; seed < MOST; seed += 1) {
    const { broken } = await simulate({ seed, court, without });
    if (broken !== null) return broken;
  }
  return null;
};

describe('J7: the simulation notices', () => {
  it('I-1: what is acknowledged before it is on disk', async () => {
    expect(await noticed({ accept: () => async () => 'new' })).toMatch(/^I-1: /);
  });

  it('I-2: intents that are not remembered', async () => {
    expect(await noticed({ intents: () => withoutIntents })).toMatch(/^I-2: /);
  });

  it('I-3: a store that gives a lane away while its lease lasts', async () => {
    const lanes: Parts['lanes'] = (store) => ({
      ...createLanes(store),
      claim: async (owner, leaseMs) => {
        await sql`UPDATE lane SET lease_until = 0 WHERE state = 'leased'`.execute(store.db);
        return createLanes(store).claim(owner, leaseMs);
      },
    });
    expect(await noticed({ lanes })).toMatch(/^I-3: /);
  });

  it('I-3: a store that forgets fences', async () => {
    const lanes: Parts['lanes'] = (store) => {
      const real = createLanes(store);
      const present = async (key: string): Promise<number> =>
        (await store.db.selectFrom('lane').select('fence').where('key', '=', key).executeTakeFirstOrThrow())
          .fence;
      return {
        ...real,
        finish: async (lease) => real.finish({ ...lease, fence: await present(lease.key) }),
      };
    };
    expect(await noticed({ lanes })).toMatch(/^I-3: /);
  });

  it('I-4: evidence of another commit', async () => {
    const results: Parts['results'] = (real) => {
      const known = new Set<string>();
      return {
        ...real,
        keep: async (run, token) => {
          known.add(run.sha);
          return real.keep(run, token);
        },
        newest: async (home) => real.newest(home, [...known]),
      };
    };
    expect(await noticed({ results })).toMatch(/^I-4: /);
  });

  it('I-5: an entry of the audit log that was changed later', async () => {
    const audit: Parts['audit'] = (store, log) => ({
      ...log,
      appendChange: async (event) => {
        await log.appendChange(event);
        await sql`UPDATE audit SET entry = replace(entry, 'failure', 'success') WHERE seq = 1`.execute(
          store.db,
        );
        await sql`UPDATE audit SET entry = replace(entry, 'T2', 'T3') WHERE seq = 1`.execute(store.db);
        await sql`UPDATE audit SET entry = replace(entry, 'applied', 'Applied') WHERE seq = 1`.execute(
          store.db,
        );
      },
    });
    expect(await noticed({ audit })).toMatch(/^I-5: /);
  });
});
