import { createVerdicts } from '../../../adapters/database/verdicts.ts';
import type { Verdict } from '../../../domain/model/verdict.ts';
import { verdictSchema } from '../../../domain/report/json-schema.ts';
import { keptVerdict } from '../../../domain/report/weekly/kept-verdict.ts';
import { KNOWN_TRUST } from '../../../domain/model/trust.ts';
import { seenBy, type JudgedBranch } from './judge-branch.ts';
import type { JobContext } from '../jobs/job.ts';

export const readVerdict = (value: unknown): Verdict | null => verdictSchema.safeParse(value).data ?? null;

/**
 * Remembers what was concluded of the default branch, in one transaction with the entry of the audit log. What is new
 * is looked at by the weekly report.
 */
export const keepVerdict = async (
  { audit, clock, lane, mark }: JobContext,
  branch: string,
  { commit, result, runId, workflowRun }: JudgedBranch,
): Promise<void> => {
  const { verdict, trust, score, blockers } = result.verdict;
  const codes = [...new Set(blockers.map(({ code }) => code))].toSorted();
  const isNew = await audit.atomically(async (inner, _append, appendChange) => {
    const kept = { at: clock.now(), sha: commit, runId, workflowRun, verdict: keptVerdict(result.verdict) };
    if (!(await createVerdicts(inner, readVerdict).keep(lane, kept))) return false;
    await appendChange({
      kind: 'verdict.concluded',
      actor: 'aurora-x',
      subject: `${lane.repository} ${branch}@${commit}`,
      after: { verdict, trust, score, blockers: codes },
      why: { run: runId },
    });
    return true;
  });
  if (isNew) await mark('weekly');
};

/**
 * Whether a judgement of the App's own is the word on its branch: where jobs report, theirs is, and it only takes a
 * while; and where nothing was ever seen there is nothing to tell.
 */
export const standsAlone = async (context: JobContext, alone: JudgedBranch): Promise<boolean> => {
  const { clock, lane, results, store } = context;
  if (await results.any(lane, KNOWN_TRUST)) return false;
  const [last] = await createVerdicts(store, readVerdict).before(lane, clock.now() + 1, 1);
  return last === undefined ? seenBy(alone).length > 0 : last.verdict.trust === 'T3';
};
