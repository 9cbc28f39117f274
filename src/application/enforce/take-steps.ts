import { isRelease, stands, targetOf } from '../../domain/enforcement/plan-rules.ts';
import type { OurCheck } from '../../domain/enforcement/ruleset.ts';
import { snapshotOf } from '../../domain/enforcement/snapshot.ts';
import { canonicalDigest, canonicalJson } from '../../domain/evidence/canonical.ts';
import type { BranchRules, ChangeReason, RulesStep, SettingsTarget } from '../../domain/model/rules.ts';
import type { Clock } from '../../ports/clock.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { RulesWriters } from '../../ports/rules.ts';
import type { ArchivedChange, SettingsAfter, SettingsArchive } from '../../ports/settings-archive.ts';

export interface StepPorts {
  readonly archive: SettingsArchive;
  readonly clock: Clock;
  /** Looks at the settings again. */
  readonly observe: () => Promise<BranchRules>;
}

interface Where {
  readonly repositoryId: number;
  readonly repository: string;
  readonly ours: OurCheck;
}

const afterOf = (before: string, what: SettingsTarget, rules: BranchRules, ours: OurCheck): SettingsAfter => {
  const after = canonicalJson(snapshotOf(rules, what));
  return { after, inForce: stands(rules, what, ours), digest: canonicalDigest({ what, before, after }) };
};

const send = async ({ rulesets, protection }: RulesWriters, step: RulesStep): Promise<void> => {
  switch (step.kind) {
    case 'create-ruleset':
      return rulesets.create(step.policy);
    case 'update-ruleset':
      return rulesets.update(step.id, step.policy);
    case 'remove-ruleset':
      return rulesets.remove(step.id);
    case 'protect-branch':
      return protection.protect(step.branch, step.check);
    case 'set-checks':
      return protection.setChecks(step.branch, step.checks);
  }
};

/** Changes that a kill or a lost answer left open are ended with what is there now. */
export const endOpenChanges = async (
  changes: readonly ArchivedChange[],
  rules: BranchRules,
  ours: OurCheck,
  { archive, clock }: Pick<StepPorts, 'archive' | 'clock'>,
): Promise<readonly ArchivedChange[]> => {
  const all: ArchivedChange[] = [];
  for (const change of changes) {
    const ended = change.ended ?? afterOf(change.before, change.what, rules, ours);
    if (change.ended === null) await archive.end(change, ended, clock.now());
    all.push({ ...change, ended });
  }
  return all;
};

/**
 * Takes the steps in order and archives the settings before and after each. One that fails ends it: what the later ones
 * would have replaced still holds, and the next look plans anew from what is there.
 */
export const takeSteps = async (
  steps: readonly RulesStep[],
  before: BranchRules,
  reason: ChangeReason,
  { repositoryId, repository, ours }: Where,
  writers: RulesWriters,
  { archive, clock, observe }: StepPorts,
): Promise<BranchRules> => {
  let rules = before;
  for (const step of steps) {
    const what = targetOf(step);
    const old = canonicalJson(snapshotOf(rules, what));
    const why = isRelease(step, ours) ? 'release' : reason;
    const change = { repositoryId, repository, what, reason: why, at: clock.now(), before: old };
    const begun = await archive.begin(change);
    try {
      await send(writers, step);
    } catch (error) {
      // No answer is not a no: how that one ended is seen by looking.
      if (error instanceof RemoteFailure && error.kind !== 'lost') await archive.abandon(begun);
      throw error;
    }
    rules = await observe();
    await archive.end(begun, afterOf(old, what, rules, ours), clock.now());
  }
  return rules;
};
