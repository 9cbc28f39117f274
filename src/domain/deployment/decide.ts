import { finding } from '../model/catalogue/index.ts';
import type { DeploymentConfig } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import { minuteOf } from '../model/utc.ts';
import type { TrustLevel } from '../model/vocabulary.ts';

/** How an environment that comes before another one stands, for one commit. */
export type Step =
  | { readonly environment: string; readonly state: 'missing' | 'failed' | 'under-way' | 'passed' }
  /** Its objective is still watched. */
  | { readonly environment: string; readonly state: 'watched'; readonly until: number }
  /** Why is said by the finding: it is missed, or cannot be read. */
  | { readonly environment: string; readonly state: 'missed' | 'unread'; readonly finding: Finding };

/** What the gate of an environment says of a commit. */
export interface GateWord {
  readonly conclusion: 'success' | 'action_required' | 'failure';
  readonly trust: TrustLevel;
  /** It is no go only because nothing was reported, which can still change. */
  readonly isUnreported: boolean;
  /** It is not in the default branch, and changes how it is judged or comes from a fork. */
  readonly isProposal: boolean;
}

export interface DeploymentCase {
  readonly environment: string;
  readonly rule: DeploymentConfig;
  readonly said: GateWord;
  /** The environments that come before, in the order of the configuration. */
  readonly steps: readonly Step[];
}

/** `pending`: it goes on waiting, and the finding says for what. */
export interface DeploymentDecision {
  readonly state: 'approved' | 'rejected' | 'pending';
  /** Null for what is approved. */
  readonly because: Finding | null;
}

const PROBLEMS = {
  missing: 'this commit was not deployed there yet',
  failed: 'its deployment there failed',
  'under-way': 'its deployment there has not ended yet',
} as const;

const heldBy = (environment: string, step: Step): DeploymentDecision | null => {
  const waits = (problem: string): DeploymentDecision => {
    const because = finding('AX8364', { environment, before: step.environment, problem });
    return { state: 'pending', because };
  };
  switch (step.state) {
    case 'passed':
      return null;
    case 'watched':
      // To the minute, so that the same thing is said in the same words.
      return waits(`its objective is watched there until ${minuteOf(step.until)}`);
    case 'missed':
      return { state: 'rejected', because: step.finding };
    case 'unread':
      return { state: 'pending', because: step.finding };
    default:
      return waits(PROBLEMS[step.state]);
  }
};

/**
 * Whether a commit may be deployed to an environment: its gate lets it through, for sure, and the environments before
 * it have it. What can still become a go waits; what is a no-go is rejected. Nothing is approved for want of a reason.
 */
export const decideDeployment = ({ environment, rule, said, steps }: DeploymentCase): DeploymentDecision => {
  const values = { environment, gate: rule.gate, trust: said.trust };
  if (said.conclusion === 'failure')
    return said.isUnreported
      ? { state: 'pending', because: finding('AX8362', values) }
      : { state: 'rejected', because: finding('AX8361', values) };
  for (const step of steps.toSorted((a, b) => Number(b.state === 'missed') - Number(a.state === 'missed'))) {
    const held = heldBy(environment, step);
    if (held !== null) return held;
  }
  if (said.isProposal) return { state: 'pending', because: finding('AX8370') };
  return said.conclusion === 'success'
    ? { state: 'approved', because: null }
    : { state: 'pending', because: finding('AX8363', values) };
};
