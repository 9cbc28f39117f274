import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAuditRows } from '../../../src/adapters/database/audit.ts';
import { createDeliveriesReader, createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { createIntents } from '../../../src/adapters/database/intents.ts';
import { createLanes } from '../../../src/adapters/database/lanes.ts';
import { MIGRATIONS } from '../../../src/adapters/database/migrations/index.ts';
import { openPostgres } from '../../../src/adapters/database/open-postgres.ts';
import { appendEntry } from '../../../src/application/audit/write-log.ts';
import { createFixedClock } from '../../support/fixed-clock.ts';
import { postgresOfFile } from '../../support/stores.ts';

const postgres = postgresOfFile();

/** Steps from before replicas could be updated one after the other. */
const BEFORE = '0050-no-bodies';

/** What a version that does not know of it does not notice: it adds, and what it adds needs no value. */
const EXPANDS = [
  /^CREATE (UNIQUE )?INDEX /,
  /^CREATE TABLE /,
  /^ALTER TABLE \w+ ADD COLUMN \w+ \w+( NOT NULL DEFAULT \S+| DEFAULT \S+)?$/,
  /^(UPDATE|INSERT INTO|DROP INDEX) /,
];

describe('B10: replicas that are updated one after the other', () => {
  it('a step of the schema only adds, so that the version before it goes on', () => {
    const later = MIGRATIONS.slice(MIGRATIONS.findIndex(({ name }) => name === BEFORE) + 1);
    expect(later.length).toBeGreaterThan(0);
    for (const { name, both, sqlite = [], postgres: own = [] } of later)
      for (const statement of [...both, ...sqlite, ...own])
        expect(
          EXPANDS.some((allowed) => allowed.test(statement.trim())),
          `${name}: ${statement}`,
        ).toBe(true);
  });

  it('lose nothing while one works on the schema of the next, and an old one that starts again is refused', async () => {
    const url = await (await postgres()).place();
    const [old, next] = [await openPostgres(url), await openPostgres(url)];
    onTestFinished(async () => void (await Promise.all([old.close(), next.close()])));
    const writer = createDeliveriesWriter(old);
    const lanes = createLanes(old);
    const ref = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: 'sync' };
    const accept = async (id: string) =>
      writer.accept({ id, event: 'push', action: null, receivedAt: 0, lanes: [ref] });

    const traffic = Array.from({ length: 60 }, async (_, index) => accept(`d-${index}`));
    await next.transaction(async (tx) => {
      await sql`ALTER TABLE lane ADD COLUMN priority BIGINT NOT NULL DEFAULT 0`.execute(tx);
      await sql`ALTER TABLE delivery ADD COLUMN origin TEXT`.execute(tx);
      await sql`CREATE TABLE pulse (id TEXT PRIMARY KEY)`.execute(tx);
      await tx.insertInto('migration').values({ name: '9999-next' }).execute();
    });
    expect(new Set(await Promise.all(traffic))).toEqual(new Set(['new']));

    expect(await accept('d-0')).toBe('duplicate');
    const lease = await lanes.claim('old', 60_000);
    if (lease === null) throw new Error('it was marked');
    const intents = createIntents(old, createFixedClock(0), lease);
    await intents.begin('issue M-1');
    await intents.settle('issue M-1', '41');
    await old.transaction(async (tx) => {
      const event = { kind: 'sync.applied', actor: 'a', subject: 's', after: null, why: null } as const;
      await appendEntry(createAuditRows(tx), event, 0);
    });
    expect(await lanes.renew(lease, 60_000)).toBe(true);
    expect(await lanes.finish(lease)).toBe(true);
    expect(await createDeliveriesReader(next).list('waiting', 100)).toEqual([]);
    expect(await createDeliveriesReader(next).list('all', 100)).toHaveLength(60);

    await expect(openPostgres(url)).rejects.toMatchObject({ reason: 'newer', detail: '9999-next' });
    expect(await accept('d-60')).toBe('new');
  });
});
