import type { ChallengeOutcome } from '../../../domain/model/challenge.ts';
import type { CheckOutcome } from '../../../domain/model/outcome.ts';
import type { Plan, PlannedCheck } from '../../../domain/model/plan.ts';
import type { KnownOutcome, OpenRun } from '../../../ports/run-store.ts';
import { challengeCheck } from '../challenge/challenge-check.ts';
import { runDag } from '../engine/run-dag.ts';
import { checkContext } from '../execute-check.ts';
import type { PipelinePorts } from '../ports.ts';
import type { RunRequest } from '../request.ts';
import type { Outcomes } from './t03-execute.ts';

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

/** T05: proves that each gate can fail, in scratch copies; the workspace is not touched. */
export const challenge = async (
  plan: Plan,
  { outcomes }: Outcomes,
  request: RunRequest,
  ports: PipelinePorts,
  run: OpenRun,
  known: ReadonlyMap<string, KnownOutcome>,
): Promise<Challenges> => {
  if (request.challenge === 'none') return { schemaVersion: 1, challenges: [] };
  const earlier = earlierChallenges(run);
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const nodes = plan.checks
    .filter(({ check }) => ports.kinds.has(check.kind) && isChallengeableId(byId, check.id))
    .map((planned) => ({ id: planned.check.id, needs: [], planned }));

  const challengeOne = async (planned: PlannedCheck): Promise<ChallengeOutcome | null> => {
    const { check } = planned;
    const outcome = byId.get(check.id);
    const kind = ports.kinds.get(check.kind);
    if (!outcome || !kind || ports.signal.aborted) return null;
    const key = outcome.fingerprint ?? `once:${check.id}`;
    const before =
      earlier.get(key) ?? (outcome.fingerprint ? known.get(outcome.fingerprint)?.challenge : null);
    if (before && !(request.force && !earlier.has(key))) return before;
    const context = checkContext(planned, request.config, ports, ports.signal);
    const result = await challengeCheck(check, kind, {
      context,
      outcome: outcome.outcome,
      makeScratch: ports.makeScratch,
    });
    if (ports.signal.aborted) return null;
    await run.checkpoint({ kind: 'challenge', key, challenge: result });
    ports.events.emit({ type: 'check-challenged', check: check.id, challenge: result });
    return result;
  };

  const results = await runDag(nodes, AT_ONCE, ({ planned }) => challengeOne(planned));
  const challenges = nodes
    .map(({ id }) => results.get(id))
    .filter((result) => result !== null && result !== undefined);
  return { schemaVersion: 1, challenges };
};

const isChallengeableId = (byId: ReadonlyMap<string, CheckOutcome>, id: string): boolean => {
  const outcome = byId.get(id);
  return outcome !== undefined && isChallengeable(outcome);
};
