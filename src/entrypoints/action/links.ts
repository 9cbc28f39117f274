import type { RunRequest } from '../../application/pipeline/request.ts';
import type { ActionContext } from './context.ts';

/** Where this job, its repository and its commit can be seen. */
export const linksOf = ({ env, event }: ActionContext): RunRequest['links'] => {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repository = event.repository ? `${server}/${event.repository}` : undefined;
  const run =
    repository && env['GITHUB_RUN_ID'] ? `${repository}/actions/runs/${env['GITHUB_RUN_ID']}` : undefined;
  const sha = event.pullRequest?.headSha ?? env['GITHUB_SHA'];
  return { ...(repository ? { repository } : {}), ...(run ? { run } : {}), ...(sha ? { sha } : {}) };
};
