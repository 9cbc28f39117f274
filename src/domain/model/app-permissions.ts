/** What the App asks of GitHub, in one place: the wizard registers it, the reference lists it, `doctor` compares it. */
export interface AppPermission {
  /** GitHub's name of it. */
  readonly name: string;
  readonly level: 'read' | 'write';
  /** What it is for. */
  readonly purpose: string;
  /** What still works without it; null: nothing does. */
  readonly without: string | null;
}

export const APP_PERMISSIONS: readonly AppPermission[] = [
  { name: 'metadata', level: 'read', purpose: 'to know the repository', without: null },
  {
    name: 'contents',
    level: 'write',
    purpose: 'to read tracker and configuration, and to put commits on the branch of the write-back',
    without: 'with read only: no write-back and no onboarding',
  },
  {
    name: 'issues',
    level: 'write',
    purpose: 'issues, milestones, labels, and the comment on an issue',
    without: 'no issues and milestones; the check works',
  },
  {
    name: 'pull_requests',
    level: 'write',
    purpose: 'the comment on a pull request, and the pull request of the write-back',
    without: 'no comment and no write-back; the check works',
  },
  {
    name: 'checks',
    level: 'write',
    purpose: 'the check on pull requests',
    without: 'no check; the comment says the verdict',
  },
  {
    name: 'actions',
    level: 'write',
    purpose:
      'to read artifacts of a run, to start it again when somebody asks, and to start the rollback of a deployment',
    without: 'only results that a job reports with its token; nothing is started again',
  },
  {
    name: 'administration',
    level: 'write',
    purpose: 'to read rulesets, and to require the check with enforcement: apply',
    without: 'the check is not made required; with read only, drift is reported',
  },
  {
    name: 'deployments',
    level: 'write',
    purpose: 'to decide deployments to environments that have the rule',
    without: 'no deployment rules',
  },
  {
    name: 'merge_queues',
    level: 'read',
    purpose: 'to hear of merge groups',
    without: 'no merge queues',
  },
  {
    name: 'members',
    level: 'read',
    purpose: 'to know who is in a team that CODEOWNERS names',
    without: 'teams in CODEOWNERS own nothing',
  },
];

/** Events that the App subscribes to. Those of its installation come without being asked for. */
export const APP_EVENTS: readonly string[] = [
  'branch_protection_configuration',
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'deployment_protection_rule',
  'deployment_status',
  'issue_comment',
  'issues',
  'merge_group',
  'milestone',
  'pull_request',
  'pull_request_review',
  'push',
  'repository',
  'repository_ruleset',
  'workflow_run',
];
