import type { Reason, Verdict } from '../../model/verdict.ts';
import { doubtsIn } from './compare.ts';

const alone = (reason: Reason): Reason => ({ ...reason, children: [] });

/** What reports of later weeks need of a verdict, as a verdict: without checks and evidence, and of the reasons their sentences. */
export const keptVerdict = (verdict: Verdict): Verdict => ({
  ...verdict,
  reason: alone(verdict.reason),
  blockers: verdict.blockers.map(alone),
  warnings: verdict.warnings.map(alone),
  standings: verdict.standings.map((one) => ({
    ...one,
    reason: { ...alone(one.reason), children: doubtsIn(one.reason).map(alone) },
    checks: [],
  })),
  gates: [],
  slos: [],
  changes: [],
});
