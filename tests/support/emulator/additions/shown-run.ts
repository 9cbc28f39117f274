import type { Hub } from './addition.ts';

const AT = '2026-11-21T00:00:00Z';

interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  /** File name of its workflow, without its ending. */
  readonly workflow: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly fromFork: boolean;
  readonly status: 'waiting' | 'completed';
  readonly conclusion: string | null;
}

/** A run of a workflow as GitHub shows it. */
export const shownRun = async (hub: Hub, run: Run, more: object = {}): Promise<object> => {
  const repository = (await hub.ask('GET', `/repos/${hub.repository}`)) as Record<string, unknown>; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  const { id, attempt, event, workflow, headSha, headBranch, fromFork, status, conclusion } = run;
  const url = `https://api.github.com/repos/${hub.repository}/actions/runs/${id}`;
  return {
    id,
    event,
    status,
    conclusion,
    url,
    repository,
    node_id: `WFR_${id}`,
    name: workflow,
    display_title: workflow,
    path: `.github/workflows/${workflow}.yml`,
    head_branch: headBranch,
    head_sha: headSha,
    run_number: 1,
    run_attempt: attempt,
    workflow_id: 1,
    html_url: url,
    pull_requests: [],
    created_at: AT,
    updated_at: AT,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: url,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: url,
    head_commit: null,
    head_repository: fromFork ? { ...repository, id: Number(repository['id']) + 1_000 } : repository,
    ...more,
  };
};
