import { gunzipSync, gzipSync } from 'node:zlib';
import type { Verdict } from '../../domain/model/verdict.ts';
import { isoDate } from '../../domain/model/iso-week.ts';
import type { KeptVerdict, Verdicts } from '../../ports/verdicts.ts';
import type { Store } from './store.ts';

const KEY = ['installation', 'repository_id', 'day'] as const;

const packed = (verdict: Verdict): Uint8Array => gzipSync(JSON.stringify(verdict));

/** Runs at GitHub are counted from 1. */
const NO_RUN = 0;

const unpacked = (tree: Uint8Array): string => gunzipSync(tree).toString('utf8');

/** Verdicts in the store. `parse` holds what is read to the schema of a verdict. */
export const createVerdicts = ({ db }: Store, parse: (value: unknown) => Verdict | null): Verdicts => ({
  keep: async ({ installation, repositoryId }, { at, sha, runId, workflowRun, verdict }) => {
    const day = isoDate(at);
    const known = await db
      .selectFrom('verdict')
      .select(['sha', 'run', 'tree'])
      .where('installation', '=', installation)
      .where('repository_id', '=', repositoryId)
      .where('day', '=', day)
      .executeTakeFirst();
    const isSame =
      known?.sha === sha && known.run === runId && unpacked(known.tree) === JSON.stringify(verdict);
    if (isSame) return false;
    const what = { at, sha, run: runId, workflow_run: workflowRun ?? NO_RUN, tree: packed(verdict) };
    await db
      .insertInto('verdict')
      .values({ installation, repository_id: repositoryId, day, ...what })
      .onConflict((conflict) => conflict.columns(KEY).doUpdateSet(what))
      .execute();
    return true;
  },
  before: async ({ installation, repositoryId }, time, most) => {
    const rows = await db
      .selectFrom('verdict')
      .select(['at', 'sha', 'run', 'workflow_run', 'tree'])
      .where('installation', '=', installation)
      .where('repository_id', '=', repositoryId)
      .where('at', '<', time)
      .orderBy('at', 'desc')
      .limit(most)
      .execute();
    return rows.toReversed().flatMap(({ at, sha, run, workflow_run: by, tree }): KeptVerdict[] => {
      const verdict = parse(JSON.parse(unpacked(tree)));
      return verdict === null
        ? []
        : [{ at, sha, runId: run, workflowRun: by === NO_RUN ? null : by, verdict }];
    });
  },
});
