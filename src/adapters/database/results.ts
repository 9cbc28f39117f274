import type { RunManifest } from '../../domain/model/run.ts';
import { TRUST_LEVELS } from '../../domain/model/vocabulary.ts';
import type { Results } from '../../ports/results.ts';
import type { Store } from './open-database.ts';

/** Reported runs in the embedded store. `parse` holds what is read to the schema of a manifest. */
export const createResults = (store: Store, parse: (value: unknown) => RunManifest | null): Results => ({
  keep: async ({ repositoryId, sha, workflowRun, attempt, trust, manifest }, tokenId, expires) =>
    store.transaction(() => {
      const used = store.database
        .prepare('INSERT INTO token (id, expires) VALUES (?, ?) ON CONFLICT DO NOTHING')
        .run(tokenId, expires);
      if (used.changes === 0) return false;
      store.database
        .prepare(
          `INSERT INTO result (repository_id, sha, workflow_run, attempt, trust, manifest)
           VALUES (:repositoryId, :sha, :workflowRun, :attempt, :trust, :manifest)
           ON CONFLICT DO UPDATE SET manifest = :manifest, trust = :trust`,
        )
        .run({ repositoryId, sha, workflowRun, attempt, trust, manifest: JSON.stringify(manifest) });
      return true;
    }),
  newest: async (repositoryId, commits, levels = TRUST_LEVELS) => {
    const row = store.database
      .prepare(
        `SELECT manifest, trust, workflow_run FROM result
         WHERE repository_id = :repositoryId AND sha IN (SELECT value FROM json_each(:commits))
           AND trust IN (SELECT value FROM json_each(:levels))
         ORDER BY workflow_run DESC, attempt DESC LIMIT 1`,
      )
      .get({ repositoryId, commits: JSON.stringify(commits), levels: JSON.stringify(levels) });
    const manifest = row === undefined ? null : parse(JSON.parse(String(row['manifest'])));
    const trust = TRUST_LEVELS.find((level) => level === row?.['trust']) ?? 'T0';
    return manifest && { manifest, trust, workflowRun: Number(row?.['workflow_run']) };
  },
});
