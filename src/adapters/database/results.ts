import type { RunManifest } from '../../domain/model/run.ts';
import { TRUST_LEVELS } from '../../domain/model/vocabulary.ts';
import type { Results, ResultsHome, UsedToken, WorkflowTry } from '../../ports/results.ts';
import type { Store, Tx } from './store.ts';

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

/** What stands where nothing of a run is known but that it was refused. */
const NOTHING = '{}';

const rowsOf = (from: Pick<Store['db'], 'selectFrom'>, home: ResultsHome, run: WorkflowTry) => {
  let rows = from.selectFrom('result').select(['manifest', 'artifact', 'refused']);
  for (const [column, is, value] of of(home, run)) rows = rows.where(column, is, value);
  return rows.execute();
};

/** False for a token that was used before. */
const isFresh = async (tx: Tx, token: UsedToken | null): Promise<boolean> => {
  if (token === null) return true;
  const used = await tx
    .insertInto('token')
    .values({ id: token.id, expires: token.expires })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  return used.numInsertedOrUpdatedRows === 1n;
};

/** Runs that were refused, in the store. */
const refusalsOf = ({ db, transaction, now }: Store): Pick<Results, 'refuse' | 'refused'> => ({
  refuse: async (home, { sha, workflowRun, attempt }, because, token) =>
    transaction(async (tx) => {
      if (!(await isFresh(tx, token))) return null;
      let counted = tx.updateTable('result').set({ refused: because }).where('refused', 'is', null);
      for (const [column, is, value] of of(home, { workflowRun, attempt }))
        counted = counted.where(column, is, value);
      const gone = Number((await counted.executeTakeFirst()).numUpdatedRows);
      const row = { ...at(home), sha, workflow_run: workflowRun, attempt, trust: 'T0', kept_at: now() };
      await tx
        .insertInto('result')
        .values({ ...row, manifest: NOTHING, artifact: null, refused: because })
        .onConflict((conflict) => conflict.columns(KEY).doNothing())
        .execute();
      return gone;
    }),
  refused: async (home, commits) => {
    if (commits.length === 0) return null;
    const row = await db
      .selectFrom('result')
      .select(['workflow_run', 'attempt', 'refused'])
      .where('installation', '=', home.installation)
      .where('repository_id', '=', home.repositoryId)
      .where('sha', 'in', commits)
      .where('refused', 'is not', null)
      .orderBy('workflow_run', 'desc')
      .orderBy('attempt', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) return null;
    const { workflow_run: workflowRun, attempt, refused } = row;
    return { workflowRun, attempt, because: refused ?? '' };
  },
});

/** Reported runs in the store. `parse` holds what is read to the schema of a manifest. */
export const createResults = (store: Store, parse: Parse): Results => {
  const { db, transaction, now } = store;
  return {
    ...refusalsOf(store),
    keep: async ({ sha, workflowRun, attempt, trust, manifest, artifact, ...home }, token) =>
      transaction(async (tx) => {
        if (!(await isFresh(tx, token))) return false;
        const before = await rowsOf(tx, home, { workflowRun, attempt });
        if (before.some(({ refused }) => refused !== null)) return false;
        const what = { trust, manifest: JSON.stringify(manifest), kept_at: now(), artifact };
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
    any: async (home, levels = TRUST_LEVELS) => {
      const { installation, repository_id: repository } = at(home);
      const row = await db
        .selectFrom('result')
        .select('sha')
        .where('installation', '=', installation)
        .where('repository_id', '=', repository)
        .where('trust', 'in', levels)
        .where('refused', 'is', null)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    ofRun: async (home, run) => {
      const rows = await rowsOf(db, home, run);
      if (rows.some(({ refused }) => refused !== null)) return [];
      return rows.flatMap(({ manifest: text, artifact }) => {
        const manifest = parse(JSON.parse(text));
        return manifest === null ? [] : [{ manifest, artifact }];
      });
    },
    newest: async (home, commits, levels = TRUST_LEVELS) => {
      if (commits.length === 0 || levels.length === 0) return null;
      const { installation, repository_id: repository } = at(home);
      const row = await db
        .selectFrom('result')
        .select(['manifest', 'trust', 'workflow_run', 'attempt'])
        .where('installation', '=', installation)
        .where('repository_id', '=', repository)
        .where('sha', 'in', commits)
        .where('trust', 'in', levels)
        // Under another commit as well: it may be refused by one replica while another one is told of it.
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('result as other')
                .select('other.sha')
                .whereRef('other.installation', '=', 'result.installation')
                .whereRef('other.repository_id', '=', 'result.repository_id')
                .whereRef('other.workflow_run', '=', 'result.workflow_run')
                .whereRef('other.attempt', '=', 'result.attempt')
                .where('other.refused', 'is not', null),
            ),
          ),
        )
        .orderBy('trust', 'desc')
        .orderBy('workflow_run', 'desc')
        .orderBy('attempt', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return null;
      const manifest = parse(JSON.parse(row.manifest));
      const trust = TRUST_LEVELS.find((level) => level === row.trust) ?? 'T0';
      return manifest && { manifest, trust, workflowRun: row.workflow_run, attempt: row.attempt };
    },
  };
};
