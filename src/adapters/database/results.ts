import type { RunManifest } from '../../domain/model/run.ts';
import { TRUST_LEVELS } from '../../domain/model/vocabulary.ts';
import type { Results } from '../../ports/results.ts';
import type { Store } from './store.ts';

/** Reported runs in the store. `parse` holds what is read to the schema of a manifest. */
export const createResults = (
  { db, transaction, now }: Store,
  parse: (value: unknown) => RunManifest | null,
): Results => ({
  keep: async ({ repositoryId, sha, workflowRun, attempt, trust, manifest }, tokenId, expires) =>
    transaction(async (tx) => {
      const used = await tx
        .insertInto('token')
        .values({ id: tokenId, expires })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirstOrThrow();
      if (used.numInsertedOrUpdatedRows !== 1n) return false;
      const what = { trust, manifest: JSON.stringify(manifest), kept_at: now() };
      await tx
        .insertInto('result')
        .values({ repository_id: repositoryId, sha, workflow_run: workflowRun, attempt, ...what })
        .onConflict((conflict) =>
          conflict.columns(['repository_id', 'sha', 'workflow_run', 'attempt']).doUpdateSet(what),
        )
        .execute();
      return true;
    }),
  any: async (repositoryId) => {
    const row = await db
      .selectFrom('result')
      .select('sha')
      .where('repository_id', '=', repositoryId)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  },
  newest: async (repositoryId, commits, levels = TRUST_LEVELS) => {
    if (commits.length === 0 || levels.length === 0) return null;
    const row = await db
      .selectFrom('result')
      .select(['manifest', 'trust', 'workflow_run'])
      .where('repository_id', '=', repositoryId)
      .where('sha', 'in', commits)
      .where('trust', 'in', levels)
      .orderBy('workflow_run', 'desc')
      .orderBy('attempt', 'desc')
      .limit(1)
      .executeTakeFirst();
    const manifest = row === undefined ? null : parse(JSON.parse(row.manifest));
    const trust = TRUST_LEVELS.find((level) => level === row?.trust) ?? 'T0';
    return manifest && { manifest, trust, workflowRun: row?.workflow_run ?? 0 };
  },
});
