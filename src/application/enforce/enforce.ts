import { decide, type Decision } from '../../domain/enforcement/decide.ts';
import { describeState, stateOf } from '../../domain/enforcement/describe.ts';
import { planRules, type RulesPlan } from '../../domain/enforcement/plan-rules.ts';
import type { OurCheck } from '../../domain/enforcement/ruleset.ts';
import type { Config } from '../../domain/model/config.ts';
import type { BranchRules, EnforcementState, SettingsTarget } from '../../domain/model/rules.ts';
import type { CheckRunsReader } from '../../ports/check-runs.ts';
import type { Clock } from '../../ports/clock.ts';
import { isRefused, type RemoteFailure } from '../../ports/remote-failure.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';
import type { RulesReaders, RulesWriters } from '../../ports/rules.ts';
import type { ArchivedChange, SettingsArchive } from '../../ports/settings-archive.ts';
import { observeRules } from './observe-rules.ts';
import { endOpenChanges, takeSteps } from './take-steps.ts';
import { unreportedPulls } from './unreported.ts';

export interface EnforcePorts {
  readonly rules: RulesReaders;
  readonly repository: Pick<RemoteRepository, 'openPulls'>;
  readonly checks: Pick<CheckRunsReader, 'on'>;
  readonly archive: SettingsArchive;
  readonly clock: Clock;
}

export interface EnforceInput {
  readonly repositoryId: number;
  readonly repository: string;
  readonly branch: string;
  readonly config: Pick<Config, 'mode' | 'enforcement'>;
  readonly ours: OurCheck;
}

/** What is there, what should be done, and whether it is done now. */
export interface EnforcementPlan {
  readonly input: EnforceInput;
  readonly rules: BranchRules;
  readonly plan: RulesPlan;
  readonly decision: Decision;
  readonly state: EnforcementState;
}

/** Enough to see three repairs in an hour between whatever else was changed. */
const HISTORY = 50;

const stood = (changes: readonly ArchivedChange[], what: SettingsTarget): boolean =>
  changes.find((change) => change.what === what && change.ended !== null)?.ended?.inForce ?? false;

/** Reads rules, history and, before the first time, whether every open pull request has its report. */
export const planEnforcement = async (input: EnforceInput, ports: EnforcePorts): Promise<EnforcementPlan> => {
  const { repositoryId, branch, config, ours } = input;
  const rules = await observeRules(ports.rules, branch, ours.context);
  const kept = await ports.archive.list(repositoryId, HISTORY);
  const changes = await endOpenChanges(kept, rules, ours, ports);
  const wanted = config.mode === 'enforce';
  const wroteProtection = stood(changes, 'protection');
  const plan = planRules({ wanted, rules, ours, wroteProtection });
  const wasOurs = stood(changes, 'ruleset') || wroteProtection;
  const mayLockOut = wanted && !wasOurs && plan.steps.length > 0;
  const decision = decide({
    wanted,
    policy: config.enforcement,
    plan,
    wasOurs,
    unreported: mayLockOut ? await unreportedPulls(ports.repository, ports.checks, branch) : [],
    repairs: changes.filter(({ reason }) => reason === 'repair').map(({ at }) => at),
    now: ports.clock.now(),
  });
  const state = describeState(stateOf(rules, ours), decision, config.mode);
  return { input, rules, plan, decision, state };
};

const refusalText = ({ status }: RemoteFailure): string =>
  status === 403 || status === 404
    ? `GitHub refused to change it (${status}): the App needs the permission Administration (read and write).`
    : `GitHub refused to change it (${status}).`;

/**
 * Does what was planned, if it was decided to. A refusal is no failure of ours: the state says what GitHub answered.
 *
 * @throws RemoteFailure when GitHub gave no answer or wants us to wait
 */
export const applyEnforcement = async (
  { input, rules, plan, decision, state }: EnforcementPlan,
  ports: EnforcePorts,
  writers: RulesWriters,
): Promise<{ readonly state: EnforcementState; readonly refused: RemoteFailure | null }> => {
  if (decision.kind !== 'apply') return { state, refused: null };
  const { ours, branch, config } = input;
  const observe = async () => observeRules(ports.rules, branch, ours.context);
  const now = async (rest: readonly string[]) => {
    const seen = describeState(stateOf(await observe(), ours), { kind: 'settled' }, config.mode);
    return { ...seen, text: [seen.text, ...rest].join(' ') };
  };
  try {
    await takeSteps(plan.steps, rules, decision.reason, input, writers, { ...ports, observe });
    return { state: await now([]), refused: null };
  } catch (error) {
    if (!isRefused(error)) throw error;
    return { state: await now([refusalText(error)]), refused: error };
  }
};
