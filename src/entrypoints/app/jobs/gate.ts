import { gateHead, type Gated, type JudgedHead } from '../../../application/gate/gate-head.ts';
import { isForbidden } from '../../../ports/remote-failure.ts';
import type { PullRequest } from '../../../ports/remote-repository.ts';
import { checksOf, gatePortsOf, headOf } from '../judge/check-ports.ts';
import { lookAtRules } from '../judge/enforcement-state.ts';
import { judgePull } from '../judge/judge-head.ts';
import { commentOn } from '../judge/pull-comment.ts';
import type { ConcernJob, JobContext, Memory, Surroundings } from './job.ts';

/** What was said where, in the log. */
export const logJudged = (
  { log }: Surroundings,
  head: string,
  { judged, conclusion, title, findings }: Gated & { readonly judged: JudgedHead },
  more: Readonly<Record<string, unknown>>,
): void => {
  const { verdict } = judged.result.verdict;
  const { reportedBy } = judged;
  log('info', 'judged', { head, reportedBy, verdict, conclusion, title, ...more });
  for (const { code, message } of findings) log('warn', 'degraded', { code, message });
};

/** In the audit log, once for each conclusion of a commit. */
export const recordVerdict = async (
  { record }: Memory,
  about: string,
  { judged, conclusion, title }: Gated & { readonly judged: JudgedHead },
): Promise<void> => {
  if (conclusion === 'waiting') return;
  const { result, delta } = judged;
  const { verdict, trust, blockers } = result.verdict;
  const codes = [...new Set(blockers.map(({ code }) => code))].toSorted();
  const after = { verdict, conclusion, title, trust, blockers: codes };
  await record('verdict.concluded', after, { about, why: { base: delta.base }, onlyChange: true });
};

/** A check that is in progress on a head whose pull request was closed meanwhile is still concluded. */
const isPending = async (context: JobContext, { headSha }: PullRequest): Promise<boolean> => {
  const { ours } = await (await checksOf(context)).on(headSha);
  return ours !== null && ours.status !== 'completed';
};

/** Check run and comment of a pull request, by the verdict on its present head. */
export const gateJob: ConcernJob = async (context, subject) => {
  const { readers, settings } = context;
  const pull = await readers.repository.pullRequest(Number(subject));
  if (pull === null || settings.dryRun) return;
  if (!pull.open && !(await isPending(context, pull))) return;
  const ports = await gatePortsOf(context);
  const head = headOf(context, pull.headSha, `gate:${pull.number}`);
  const judge = async (): Promise<JudgedHead> => judgePull(context, pull);
  const gated = await gateHead(ports, head, judge, { mayWait: pull.open, silent: null });
  const named = { pullRequest: pull.number };
  if (!pull.open) return logJudged(context, pull.headSha, gated, { ...named, comment: 'closed' });
  const comment = await commentOn(context, pull, gated).catch((error: unknown) => {
    if (!isForbidden(error)) throw error;
    return 'refused' as const;
  });
  const silent = comment === 'refused';
  const isKnown = silent === gated.silent || comment === 'waiting';
  // What the check says of our comments is put right once, when it turns out to be different.
  const told = isKnown
    ? gated
    : await gateHead(ports, head, async () => gated.judged, { mayWait: true, silent });
  logJudged(context, pull.headSha, told, { ...named, comment });
  await recordVerdict(context, `#${pull.number}@${pull.headSha}`, told);
  if (told.conclusion !== 'waiting') await lookAtRules(context);
};
