import type { TrustLevel } from '../model/vocabulary.ts';

/** Where a result comes from. Nothing here is said by the result itself: tokens and GitHub's API say it. */
export type Origin =
  | {
      readonly kind: 'token';
      readonly event: string;
      /** `owner/name/path@ref` of the reusable workflow that the job is of, and the commit of it that ran. */
      readonly workflow: string;
      readonly workflowSha: string;
      readonly runner: string;
    }
  | { readonly kind: 'artifact'; readonly event: string; readonly fromFork: boolean };

/** What may be believed of a result, and why not more, as a clause. */
export interface Belief {
  readonly trust: TrustLevel;
  readonly because: string;
}

/**
 * Events of which the commit that GitHub names is the code that ran. In every other (`pull_request_target`,
 * `workflow_run`, `issue_comment`, …) it is the tip of the default branch, whatever was checked out.
 */
const OWN_CODE: ReadonlySet<string> = new Set([
  'pull_request',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
]);

const belief = (trust: TrustLevel, because: string): Belief => ({ trust, because });

/**
 * What a result is worth by where it comes from.
 *
 * T2: by a job of a workflow that we know, at a commit that we know, on a machine of GitHub. A workflow on that list
 * runs the commands in a job that gets no token, so whoever has a token of it is the job that reports. T1: by GitHub's
 * word it is of this commit. T0: it may be of anything.
 *
 * @param trusted `owner/name/path@commit`; a tag that is moved names another commit, and is none of these
 */
export const beliefIn = (origin: Origin, trusted: readonly string[]): Belief => {
  if (!OWN_CODE.has(origin.event))
    return belief('T0', `a run of the event ${origin.event} does not say which code it ran`);
  if (origin.kind === 'artifact')
    return origin.fromFork
      ? belief('T0', 'it is the artifact of a fork')
      : belief('T1', 'any job of a run can replace its artifacts');
  const workflow = `${origin.workflow.split('@')[0] ?? ''}@${origin.workflowSha}`;
  if (!trusted.includes(workflow)) return belief('T1', `the workflow ${workflow} is not trusted`);
  if (origin.runner !== 'github-hosted') return belief('T1', 'the machine is not one of GitHub');
  return belief('T2', 'a trusted workflow reported it');
};

/** What a verdict rests on. */
export interface Grounds {
  /** What the result is worth by its origin; null: nobody reported anything, all was judged from documents. */
  readonly reported: TrustLevel | null;
  /** The rules are those of the pull request itself. */
  readonly ownRules: boolean;
  /** The pull request comes from a fork. */
  readonly fromFork: boolean;
  /** What was run is what the base says is to be run. */
  readonly samePlan: boolean;
}

/**
 * What a verdict is worth. Rules that a pull request brings itself are as good as what it says of itself; what a fork
 * reports is not proven; and a trusted workflow that was given another plan than the base's proves that other plan.
 * Where nobody reported anything, what was not run has not passed, so a go needed no run, and is our own word.
 */
export const verdictTrust = ({ reported, ownRules, fromFork, samePlan }: Grounds): TrustLevel => {
  if (ownRules) return 'T0';
  if (reported === null) return 'T3';
  if (fromFork) return 'T0';
  return reported === 'T2' && !samePlan ? 'T1' : reported;
};
