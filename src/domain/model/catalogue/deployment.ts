import type { Catalogue } from './entry.ts';

/** AX8360 to AX8370: deployments that wait for the rule of the App. */
export const deploymentCatalogue = {
  AX8360: {
    severity: 'warning',
    title: 'No gate decides about the environment',
    message: 'Nothing says which gate decides about `{environment}`, so nothing is deployed to it.',
    remedy:
      'Name its gate under deployments in the configuration of the default branch, or take the rule from the environment.',
    why: 'An environment has the rule because somebody wanted it guarded. What is not decided is not approved.',
  },
  AX8361: {
    severity: 'error',
    title: 'The gate of the environment says no-go',
    message: 'The gate `{gate}` of `{environment}` does not let this commit through.',
    remedy: 'Put right what is named, or deploy a commit that passes.',
    why: 'A deployment is held to the verdict that pull requests and reports show.',
  },
  AX8362: {
    severity: 'note',
    title: 'The deployment waits for a report',
    message: 'No run of this very commit was reported yet; the gate `{gate}` of `{environment}` needs one.',
    remedy: 'Have the workflow that runs Aurora-X run on this commit and report here.',
    why: 'What was not run is never a pass, and what was run on another commit says nothing of this one.',
  },
  AX8363: {
    severity: 'warning',
    title: 'The go is only reported',
    message:
      'The gate `{gate}` of `{environment}` would let this commit through, but the run is only reported (trust {trust}).',
    remedy:
      'Report from a workflow in AURORA_TRUSTED_WORKFLOWS; or somebody who may bypass the rules of the environment decides.',
    why: 'Any job of the repository can report. A deployment rests on what a trusted workflow ran.',
  },
  AX8364: {
    severity: 'note',
    title: 'Another environment comes first',
    message: '`{environment}` comes after `{before}`, and {problem}.',
    remedy: 'Deploy the same commit there first.',
    why: 'Promotion order: what was not seen to work in one environment is not put into the next.',
  },
  AX8365: {
    severity: 'error',
    title: 'The objective was missed after a deployment',
    message:
      'After the deployment to `{environment}` the objective `{objective}` was missed: {actual} instead of {wanted}.',
    remedy: 'Find out why before the commit is deployed again. {rollback}',
    why: 'A canary is there to be watched. What fails there goes no further and, where a workflow is configured for it, is undone.',
  },
  AX8366: {
    severity: 'warning',
    title: 'The objective cannot be read',
    message: 'The objective `{objective}` cannot be read: {problem}.',
    remedy:
      'Give it the URL of a Prometheus query as source, on a server in AURORA_METRICS_ORIGINS. Runs and files are known to jobs, not to the App.',
    why: 'An objective without a value is neither met nor missed, so nothing is undone and nothing goes further.',
  },
  AX8367: {
    severity: 'warning',
    title: 'The App may not see or decide deployments',
    message: 'GitHub refused what deployments need ({status}, {what}).',
    remedy:
      'Give the App the permissions Actions: read and write and Deployments: read and write, and accept them for this installation.',
    why: 'Without them deployments with the rule wait until GitHub ends them after 30 days.',
  },
  AX8368: {
    severity: 'error',
    title: 'Deployments wait for a configuration',
    message:
      'The configuration of the default branch cannot be read, so nothing is deployed to `{environment}`.',
    remedy: 'Correct the configuration: aurora-x config validate says where.',
    why: 'Which gate decides stands in it, and a slip in a file must not open an environment.',
  },
  AX8369: {
    severity: 'error',
    title: 'Nothing was undone',
    message: 'The deployment to `{environment}` could not be undone: {problem}.',
    remedy:
      'Undo it by hand; then see that the workflow takes the inputs environment and sha on workflow_dispatch.',
    why: 'A rollback is started once. What GitHub refuses is for a person.',
  },
  AX8370: {
    severity: 'warning',
    title: 'The commit changes how it is judged',
    message:
      'This commit is not in the default branch, and it changes how it is judged or comes from a fork, so nobody has looked at that.',
    remedy:
      'Merge it and deploy what was merged; or somebody who may bypass the rules of the environment decides.',
    why: 'On a pull request an owner has to look at such a change. A deployment of a branch has nobody who did.',
  },
} as const satisfies Catalogue;
