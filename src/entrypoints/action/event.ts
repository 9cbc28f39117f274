import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The slice of GitHub's event payload that decides what may be believed. Unknown fields are ignored. */
const repository = z.object({ full_name: z.string() });

const payloadSchema = z.object({
  repository: repository.optional(),
  pull_request: z
    .object({
      number: z.number().int(),
      head: z.object({ sha: z.string(), repo: repository.nullable() }),
      base: z.object({ sha: z.string(), ref: z.string() }),
    })
    .optional(),
  merge_group: z.object({ base_sha: z.string() }).optional(),
  workflow_run: z.object({ head_repository: repository.nullable().optional() }).optional(),
});

/** What set the workflow off. */
export interface ActionEvent {
  readonly name: string;
  readonly repository: string | null;
  readonly pullRequest: {
    readonly number: number;
    readonly headSha: string;
    readonly fromFork: boolean;
  } | null;
  /** The commit whose gates and commands decide: the base of a pull request or of a merge group. */
  readonly baseSha: string | null;
  /** The event runs with the base's secrets and token, whatever code is checked out. */
  readonly privileged: boolean;
  /** The code that set it off is not, or not provably, this repository's own. */
  readonly foreign: boolean;
}

type Payload = z.infer<typeof payloadSchema>;

/** Events that run with secrets although anybody may cause them. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment', 'discussion_comment']);

/** A payload we cannot read tells us nothing, so nothing is trusted because of it. */
const readPayload = (path: string | undefined): Payload => {
  if (!path) return {};
  try {
    return payloadSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
};

/** Whose code it is that set the event off. A comment may be anybody's, and its payload does not say on whose code. */
const isForeign = (name: string, { pull_request: pull, workflow_run: run }: Payload, own: string | null) => {
  if (pull) return pull.head.repo?.full_name !== own;
  if (run) return run.head_repository?.full_name !== own;
  return PRIVILEGED.has(name);
};

/** Reads GITHUB_EVENT_NAME and GITHUB_EVENT_PATH. */
export const readEvent = (env: Readonly<Record<string, string | undefined>>): ActionEvent => {
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const name = env['GITHUB_EVENT_NAME'] ?? 'workflow_dispatch';
  const own = env['GITHUB_REPOSITORY'] ?? payload.repository?.full_name ?? null;
  const foreign = isForeign(name, payload, own);
  const pull = payload.pull_request;
  return {
    name,
    repository: own,
    pullRequest: pull ? { number: pull.number, headSha: pull.head.sha, fromFork: foreign } : null,
    baseSha: pull?.base.sha ?? payload.merge_group?.base_sha ?? null,
    privileged: PRIVILEGED.has(name),
    foreign,
  };
};
