import { z } from 'zod';
import type { LaneRef } from '../../ports/deliveries.ts';

const commitSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** The few values of a webhook that say where to look. Everything else is read from GitHub when it is looked at. */
const sliceSchema = z.object({
  action: z.string().optional(),
  installation: z.object({ id: z.number() }),
  /** Not in the events of an installation as a whole. */
  repository: z
    .object({ id: z.number(), full_name: z.string(), default_branch: z.string().optional() })
    .optional(),
  ref: z.string().optional(),
  pull_request: z.object({ number: z.number() }).optional(),
  check_run: z.object({ id: z.number() }).optional(),
  check_suite: z.object({ head_sha: commitSchema }).optional(),
  requested_action: z.object({ identifier: z.string() }).nullish(),
  merge_group: z.object({ head_sha: commitSchema, base_sha: commitSchema }).optional(),
  workflow_run: z.object({ id: z.number() }).optional(),
  deployment: z.object({ id: z.number() }).nullish(),
  deployment_status: z.object({ state: z.string() }).optional(),
  deployment_callback_url: z.string().optional(),
  /** A pull request is an issue with something more. */
  issue: z.object({ number: z.number(), pull_request: z.unknown().optional() }).optional(),
  comment: z.object({ body: z.string().nullish() }).optional(),
  sender: z.object({ login: z.string().optional(), type: z.string().optional() }).optional(),
});

type Slice = z.infer<typeof sliceSchema>;

export interface Routed {
  readonly action: string | null;
  readonly lanes: readonly LaneRef[];
}

const gates = (numbers: readonly number[]): readonly string[] => numbers.map((number) => `gate:${number}`);

/** A command is looked for where it was given; the other comments of people are none of our business. */
const isCommand = ({ action, comment, sender }: Slice): boolean =>
  action === 'created' && sender?.type !== 'Bot' && /^\/aurora\b/.test(comment?.body ?? '');

const answers = (slice: Slice): readonly string[] => {
  const { issue } = slice;
  if (issue === undefined || !isCommand(slice)) return [];
  return issue.pull_request == null ? [`issue:${issue.number}`] : gates([issue.number]);
};

/** Who pressed which button of a check is in the event alone; the lane keeps it. `again` is GitHub's own button. */
const press = (on: number | string, button: string, { sender }: Slice): readonly string[] =>
  /^\w{1,20}$/.test(button) && /^[\w-]{1,100}$/.test(sender?.login ?? '')
    ? [`press:${on}.${button}.${sender?.login}`]
    : [];

const pressed = (slice: Slice): readonly string[] => {
  const { action, check_run: run, requested_action: asked } = slice;
  if (run === undefined) return [];
  if (action === 'rerequested') return press(run.id, 'again', slice);
  return action === 'requested_action' && asked ? press(run.id, asked.identifier, slice) : [];
};

/** Only the id of the run is taken from the address, which is never called; without one all runs are looked at. */
const waitingRun = (url: string): string => {
  const run = /\/actions\/runs\/(\d{1,15})\/deployment_protection_rule$/.exec(url)?.[1];
  return run === undefined ? 'deploys' : `deploy:${run}`;
};

/** What ended lets others go on, and what succeeded is watched from now on. */
const deployed = (id: number, state: string): readonly string[] => {
  if (state === 'success') return [`watch:${id}.0`, 'deploys'];
  return ['failure', 'error'].includes(state) ? ['deploys'] : [];
};

/**
 * Where the App is installed, and how the repositories there are called and whether they are alive, is asked of GitHub
 * by one lane for each installation.
 */
export const INSTALLATION = 'installation';

const ABOUT_INSTALLATION = new Set([
  'installation',
  'installation_repositories',
  'installation_target',
  'repository',
]);

const installationLane = ({ installation: { id } }: Slice): LaneRef => ({
  installation: id,
  repositoryId: 0,
  repository: '',
  concern: `${INSTALLATION}:${id}`,
});

/** A new event is one line here. */
const CONCERNS: Readonly<Record<string, (slice: Slice) => readonly string[]>> = {
  push: ({ ref, repository }) =>
    ref === `refs/heads/${repository?.default_branch ?? ''}` ? ['sync', 'enforce', 'gates', 'deploys'] : [],
  repository_ruleset: () => ['enforce'],
  branch_protection_rule: () => ['enforce'],
  branch_protection_configuration: () => ['enforce'],
  issues: () => ['sync'],
  milestone: () => ['sync'],
  pull_request: ({ pull_request: pull }) => gates(pull ? [pull.number] : []),
  workflow_run: ({ action, workflow_run: run }) =>
    action === 'completed' && run ? [`intake:${run.id}`] : [],
  pull_request_review: ({ pull_request: pull }) => gates(pull ? [pull.number] : []),
  issue_comment: answers,
  check_run: pressed,
  check_suite: (slice) =>
    slice.action === 'rerequested' && slice.check_suite
      ? press(slice.check_suite.head_sha, 'again', slice)
      : [],
  deployment_protection_rule: ({ action, deployment_callback_url: url = '' }) =>
    action === 'requested' ? [waitingRun(url)] : [],
  deployment_status: ({ deployment, deployment_status: status }) =>
    deployment ? deployed(deployment.id, status?.state ?? '') : [],
  merge_group: ({ action, merge_group: group }) =>
    action === 'checks_requested' && group ? [`queue:${group.head_sha}.${group.base_sha}`] : [],
};

/** Null for what is no JSON. */
export const parseBody = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
};

/** Which lanes an event marks: a webhook only says "look again". Never throws, whatever the body is. */
export const routeEvent = (event: string, body: Uint8Array): Routed => {
  const parsed = sliceSchema.safeParse(parseBody(body));
  if (!parsed.success) return { action: null, lanes: [] };
  const { data } = parsed;
  const action = data.action ?? null;
  if (ABOUT_INSTALLATION.has(event)) return { action, lanes: [installationLane(data)] };
  const { repository, installation } = data;
  if (repository === undefined) return { action, lanes: [] };
  const concerns = Object.hasOwn(CONCERNS, event) ? (CONCERNS[event]?.(data) ?? []) : [];
  return {
    action,
    lanes: concerns.map((concern) => ({
      installation: installation.id,
      repositoryId: repository.id,
      repository: repository.full_name,
      concern,
    })),
  };
};
