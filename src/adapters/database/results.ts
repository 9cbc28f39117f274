import type { RunManifest } from '../../domain/model/run.ts';
import { TRUST_LEVELS } from '../../domain/model/vocabulary.ts';
import type { Results, ResultsHome, WorkflowTry } from '../../ports/results.ts';
import type { Store } from './store.ts';

type Parse = (value: unknown) => RunManifest | null;

const KEY = ['repository_id', 'sha', 'workflow_run', 'attempt'] as const;

const at = ({ installation, repositoryId }: ResultsHome) => ({ installation, repository_id: repositoryId });
const of = (home: ResultsHome, { workflowRun, attempt }: WorkflowTry) =>
  [
    ['installation', '=', home.installation],
    ['repository_id', '=', home.repositoryId],
    ['workflow_run', '=', workflowRun],
    ['attempt', '=', attempt],
  ] as const;

/** Reported runs in the store. `parse` holds what is read to the schema of a manifest. */
export const createResults = ({ db, transaction, now }: Store, parse: Parse): Results => {
  return {
    keep: async ({ sha, workflowRun, attempt, trust, manifest, ...home }, token) =>
      transaction(async (tx) => {
        if (token !== null) {
          const used = await tx
            .insertInto('token')
            .values({ id: token.id, expires: token.expires })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .executeTakeFirstOrThrow();
          if (used.numInsertedOrUpdatedRows !== 1n) return false;
        }
        const what = { trust, manifest: JSON.stringify(manifest), kept_at: now() };
        const row = { ...at(home), sha, workflow_run: workflowRun, attempt, ...what };
        await tx
          .insertInto('result')
          .values(row)
          .onConflict((conflict) =>
            token === null
              ? conflict.columns(KEY).doNothing()
              : conflict.columns(KEY).doUpdateSet({ ...what, installation: home.installation }),
          )
          .execute();
        return true;
      }),
    any: async (home) => {
      const { installation, repository_id: repository } = at(home);
      const row = await db
        .selectFrom('result')
        .select('sha')
        .where('installation', '=', installation)
        .where('repository_id', '=', repository)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    ofRun: async (home, run) => {
      let rows = db.selectFrom('result').select('manifest');
      for (const [column, is, value] of of(home, run)) rows = rows.where(column, is, value);
      return (await rows.execute()).flatMap((row) => parse(JSON.parse(row.manifest)) ?? []);
    },
    withdraw: async (home, run) => {
      let gone = db.deleteFrom('result');
      for (const [column, is, value] of of(home, run)) gone = gone.where(column, is, value);
      return Number((await gone.executeTakeFirst()).numDeletedRows);
    },
    newest: async (home, commits, levels = TRUST_LEVELS) => {
      if (commits.length === 0 || levels.length === 0) return null;
      const { installation, repository_id: repository } = at(home);
      const row = await db
        .selectFrom('result')
        .select(['manifest', 'trust', 'workflow_run'])
        .where('installation', '=', installation)
        .where('repository_id', '=', repository)
        .where('sha', 'in', commits)
        .where('trust', 'in', levels)
        .orderBy('trust', 'desc')
        .orderBy('workflow_run', 'desc')
        .orderBy('attempt', 'desc')
        .limit(1)
        .executeTakeFirst();
      const manifest = row === undefined ? null : parse(JSON.parse(row.manifest));
      const trust = TRUST_LEVELS.find((level) => level === row?.trust) ?? 'T0';
      return manifest && { manifest, trust, workflowRun: row?.workflow_run ?? 0 };
    },
  };
};
