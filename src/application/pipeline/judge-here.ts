import type { ChallengeOutcome } from '../../domain/model/challenge.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { Plan, PlannedCheck } from '../../domain/model/plan.ts';
import type { LazyKind } from '../checks/kind.ts';
import { checkContext, executeCheck } from './execute-check.ts';
import type { CommitView } from './ports.ts';
import type { Session } from './session.ts';

/** What was judged without a job. */
export interface JudgedHere {
  readonly outcomes: ReadonlyMap<string, CheckOutcome>;
  readonly challenges: readonly ChallengeOutcome[];
}

type Judging = Pick<Session, 'request' | 'ports' | 'execution'>;

/** Whether a check that passed on a commit can fail. A challenge that its author wrote may run a command: no job, no. */
const challengeSeen = async (
  { check, ...rest }: PlannedCheck,
  lazy: LazyKind,
  { request, ports }: Judging,
  { files, makeScratch }: CommitView,
): Promise<ChallengeOutcome | null> => {
  if (check.challenge) return null;
  const { challengeCheck } = await import('./challenge/challenge-check.ts');
  const context = checkContext({ check, ...rest }, request.config, { ...ports, files });
  return challengeCheck(check, await lazy.load(), { context, outcome: 'passed', makeScratch });
};

/**
 * Outcomes of the kinds that are judged here: those that are nobody else's whatever a shard says of them, and those
 * that only look at files, by the files of the commit.
 */
export const judgeHere = async ({ checks }: Plan, session: Judging): Promise<JudgedHere> => {
  const { request, ports, execution } = session;
  const { ownKinds = [], seenKinds = [] } = request;
  const isAlone = checks.every(({ check: { kind } }) => ownKinds.includes(kind) || seenKinds.includes(kind));
  const outcomes = new Map<string, CheckOutcome>();
  const challenges: ChallengeOutcome[] = [];

  const see = async (planned: PlannedCheck, kind: LazyKind, commit: CommitView): Promise<void> => {
    const inside = { ...execution, ports: { ...ports, files: commit.files } };
    const { outcome } = await executeCheck(planned, kind, inside);
    const hasPassed = outcome.outcome === 'passed';
    // What a commit has not may be what a job makes.
    if (!hasPassed && !isAlone) return;
    outcomes.set(outcome.id, outcome);
    const challenge = hasPassed ? await challengeSeen(planned, kind, session, commit) : null;
    if (challenge !== null) challenges.push(challenge);
  };

  for (const planned of checks) {
    const { kind: name, needs } = planned.check;
    const kind = ports.kinds.get(name);
    if (!kind || planned.refusal) continue;
    if (ownKinds.includes(name))
      outcomes.set(planned.check.id, (await executeCheck(planned, kind, execution)).outcome);
    else if (seenKinds.includes(name) && ports.commit && needs.length === 0)
      await see(planned, kind, ports.commit);
  }
  return { outcomes, challenges };
};
