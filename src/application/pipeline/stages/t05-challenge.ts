import type { ChallengeOutcome } from '../../../domain/model/challenge.ts';
import type { CheckOutcome } from '../../../domain/model/outcome.ts';
import type { Plan, PlannedCheck } from '../../../domain/model/plan.ts';
import type { OpenRun } from '../../../ports/run-store.ts';
import { runDag } from '../engine/run-dag.ts';
import { checkContext } from '../execute-check.ts';
import type { Execution, Outcomes } from './t03-execute.ts';

/** What T05 hands on: for each check that passed, whether it was seen to be able to fail. */
export interface Challenges {
  readonly schemaVersion: 1;
  readonly challenges: readonly ChallengeOutcome[];
}

/** Challenging copies the workspace and runs commands several times, so few at once. */
const AT_ONCE = 2;

const earlierChallenges = (run: OpenRun): ReadonlyMap<string, ChallengeOutcome> => {
  const found = new Map<string, ChallengeOutcome>();
  for (const record of run.checkpoints)
    if (record.kind === 'challenge') found.set(record.key, record.challenge);
  return found;
};

/** Only an observed answer can be challenged; a check that failed has just shown that it can. */
const isChallengeable = ({ outcome }: CheckOutcome): boolean => outcome === 'passed' || outcome === 'failed';

const challengeOne = async (
  planned: PlannedCheck,
  outcome: CheckOutcome,
  earlier: ReadonlyMap<string, ChallengeOutcome>,
  { request, ports, run, known, deadline }: Execution,
): Promise<ChallengeOutcome | null> => {
  const { check } = planned;
  const kind = ports.kinds.get(check.kind);
  if (!kind || ports.signal.aborted || ports.clock.monotonic() >= deadline) return null;
  const { fingerprint } = outcome;
  const key = fingerprint ?? `once:${check.id}`;
  const before =
    earlier.get(key) ?? (fingerprint && !request.force ? known.get(fingerprint)?.challenge : null);
  if (before) return { ...before, item: check.item };
  const { challengeCheck } = await import('../challenge/challenge-check.ts');
  const result = await challengeCheck(check, await kind.load(), {
    context: checkContext(planned, request.config, ports),
    outcome: outcome.outcome,
    makeScratch: ports.makeScratch,
  });
  if (ports.signal.aborted) return null;
  await run.checkpoint({ kind: 'challenge', key, challenge: result });
  ports.events.emit({ type: 'check-challenged', check: check.id, challenge: result });
  return result;
};

/** T05: proves that each gate can fail, in scratch copies; the workspace is not touched. */
export const challenge = async (
  plan: Plan,
  { outcomes }: Outcomes,
  execution: Execution,
): Promise<Challenges> => {
  const { request, ports, run } = execution;
  if (request.challenge === 'none') return { schemaVersion: 1, challenges: [] };
  const earlier = earlierChallenges(run);
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const nodes = plan.checks.flatMap((planned) => {
    const outcome = byId.get(planned.check.id);
    const wanted = outcome && ports.kinds.has(planned.check.kind) && isChallengeable(outcome);
    return wanted ? [{ id: planned.check.id, needs: [], planned, outcome }] : [];
  });
  const results = await runDag(nodes, AT_ONCE, ({ planned, outcome }) =>
    challengeOne(planned, outcome, earlier, execution),
  );
  const challenges = nodes
    .map(({ id }) => results.get(id))
    .filter((result) => result !== null && result !== undefined);
  return { schemaVersion: 1, challenges };
};
