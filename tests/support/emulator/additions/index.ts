/*
 * How to add one: write `additions/<resource>.ts` that exports an `Addition`: a function which keeps its state in a
 * closure and gives its routes, named as GitHub's description names them (`'GET /repos/{owner}/{repo}/rulesets'`).
 * Put it in the list below. A handler that gives null leaves the request to the emulator. `hub.emit('issues',
 * { action: 'closed', issue })` sends the App a webhook. Requests and answers are checked against the description:
 * after a new route run `node scripts/cut-openapi.ts` (its help says what it needs) and commit what it changes.
 * What a test tells the emulator, because it happens behind the API, is a route of ours: `POST /_behind/actions/runs`.
 */
import type { Addition } from './addition.ts';
import { activity } from './activity.ts';
import { appManifest } from './app-manifest.ts';
import { assignees } from './assignees.ts';
import { branchProtection } from './branch-protection.ts';
import { checkRuns } from './check-runs.ts';
import { contents } from './contents.ts';
import { deployments } from './deployments.ts';
import { graphql } from './graphql/index.ts';
import { hookDeliveries } from './hook-deliveries.ts';
import { installationRepositories } from './installation-repositories.ts';
import { issueRelations } from './issue-relations.ts';
import { mergeGroup } from './merge-group.ts';
import { pulls } from './pulls.ts';
import { reactions } from './reactions.ts';
import { rulesets } from './rulesets.ts';
import { taken } from './taken.ts';
import { workflowRuns } from './workflow-runs.ts';

export const ADDITIONS: readonly Addition[] = [
  activity,
  appManifest,
  assignees,
  branchProtection,
  checkRuns,
  contents,
  deployments,
  graphql,
  hookDeliveries,
  installationRepositories,
  issueRelations,
  mergeGroup,
  pulls,
  reactions,
  rulesets,
  taken,
  workflowRuns,
];
