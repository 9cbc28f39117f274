import { readCheckState } from '../../../application/gate/check-state.ts';
import { gateHead } from '../../../application/gate/gate-head.ts';
import { checksOf, gatePortsOf, headOf } from '../judge/check-ports.ts';
import { judgeGroup } from '../judge/judge-head.ts';
import { logJudged, recordVerdict } from './gate.ts';
import type { ConcernJob } from './job.ts';

const SUBJECT = /^([0-9a-f]{40,64})(?:\.([0-9a-f]{40,64}))?$/;

/**
 * The check of a commit of the merge queue. `<head>.<base>` as the queue announced it; of `<head>` alone, as a report
 * names it, the base stands in the check that we made when we heard of it.
 */
export const queueJob: ConcernJob = async (context, subject) => {
  const [, sha, base] = SUBJECT.exec(subject) ?? [];
  if (sha === undefined || context.settings.dryRun) return;
  if (base === undefined) {
    const { ours } = await (await checksOf(context)).on(sha);
    const of = readCheckState(ours?.externalId ?? '')?.of ?? '';
    if (of.startsWith(`queue:${sha}.`)) await context.mark(of);
    return;
  }
  const ports = await gatePortsOf(context);
  const head = headOf(context, sha, `queue:${subject}`);
  const options = { mayWait: true, silent: null };
  const gated = await gateHead(ports, head, async () => judgeGroup(context, sha, base), options);
  logJudged(context, sha, gated, { mergeGroup: base });
  await recordVerdict(context, `@${sha}`, gated);
};
