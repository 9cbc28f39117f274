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
  workflow_run: z
    .object({
      head_sha: z.string(),
      head_repository: repository.nullable().optional(),
      event: z.string().optional(),
    })
    .optional(),
});

/** What set the workflow off. */
export interface ActionEvent {
  readonly name: string;
  readonly repository: string | null;
  readonly pullRequest: {
    readonly number: number;
    readonly headSha: string;
    readonly baseSha: string;
    readonly fromFork: boolean;
  } | null;
  /** The event runs with the base's secrets and token, whatever code is checked out. */
  readonly privileged: boolean;
  /** The code that set it off is not this repository's own. */
  readonly foreign: boolean;
}

/** Events that run with secrets although anybody may cause them. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment', 'discussion_comment']);

const readPayload = (path: string | undefined): z.infer<typeof payloadSchema> => {
  if (!path) return {};
  try {
    return payloadSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // A payload we cannot read tells us nothing, so nothing is trusted because of it.
    return {};
  }
};

/** Reads GITHUB_EVENT_NAME and GITHUB_EVENT_PATH. */
export const readEvent = (env: Readonly<Record<string, string | undefined>>): ActionEvent => {
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const name = env['GITHUB_EVENT_NAME'] ?? 'workflow_dispatch';
  const own = env['GITHUB_REPOSITORY'] ?? payload.repository?.full_name ?? null;
  const pull = payload.pull_request;
  const fromFork = pull ? pull.head.repo?.full_name !== own : false;
  const run = payload.workflow_run;
  const foreignRun = run ? run.head_repository?.full_name !== own : false;
  return {
    name,
    repository: own,
    pullRequest: pull
      ? { number: pull.number, headSha: pull.head.sha, baseSha: pull.base.sha, fromFork }
      : null,
    privileged: PRIVILEGED.has(name),
    // A comment may be anybody's, on anybody's pull request, and its payload does not say which.
    foreign: fromFork || foreignRun || name.endsWith('_comment'),
  };
};
