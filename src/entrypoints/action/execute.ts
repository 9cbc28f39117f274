import { createClock } from '../../adapters/system/clock.ts';
import { createGroupRenderer } from '../../adapters/terminal/group-renderer.ts';
import { createLogSubscriber } from '../../adapters/terminal/log-subscriber.ts';
import { fanOut } from '../../adapters/terminal/fan-out.ts';
import type { RunRequest, RunResult, ShardResult } from '../../application/pipeline/request.ts';
import { forDryRun } from '../../application/pipeline/dry-run.ts';
import { runPipeline } from '../../application/pipeline/run-pipeline.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { loadConfig } from '../wiring/load-config.ts';
import { wirePipeline } from '../wiring/wire-pipeline.ts';
import { baseStandings, readBase, type PullRequestBase } from '../wiring/base.ts';
import type { ActionContext } from './context.ts';

/** A finished run with what should be said about it besides. */
export type Executed = RunResult & { readonly notes: readonly Finding[] };

const linksOf = ({ env, event }: ActionContext): RunRequest['links'] => {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repository = event.repository ? `${server}/${event.repository}` : undefined;
  const run =
    repository && env['GITHUB_RUN_ID'] ? `${repository}/actions/runs/${env['GITHUB_RUN_ID']}` : undefined;
  const sha = event.pullRequest?.headSha ?? env['GITHUB_SHA'];
  return { ...(repository ? { repository } : {}), ...(run ? { run } : {}), ...(sha ? { sha } : {}) };
};

const requestOf = (
  context: ActionContext,
  loaded: ReturnType<typeof loadConfig>,
  base: PullRequestBase | null,
  shards: readonly ShardResult[] | null,
): RunRequest => {
  const { inputs, event } = context;
  const standAlone = inputs.command === 'spec';
  return {
    command: inputs.command,
    trackers: standAlone ? [] : inputs.trackers.length > 0 ? inputs.trackers : null,
    specs: inputs.specs.length > 0 ? inputs.specs : null,
    items: null,
    config: inputs.dryRun ? forDryRun(loaded.config) : loaded.config,
    configFile: loaded.file,
    configFindings: loaded.findings,
    challenge: standAlone || inputs.dryRun ? 'none' : 'auto',
    force: false,
    resume: inputs.resume,
    shard: inputs.shard,
    shards,
    runId: null,
    pipeline: null,
    reports: loaded.config.reports,
    base: base?.base ?? null,
    // What foreign code reports about itself is T0; the commands of the base on our own code are T1.
    trust: event.pullRequest?.fromFork ? 'T0' : 'T1',
    links: linksOf(context),
  };
};

/** Runs the pipeline for this event: on a pull request under the rules of its base. */
export const execute = async (
  context: ActionContext,
  shards: readonly ShardResult[] | null,
): Promise<Executed | Finding | { readonly problems: readonly Finding[] }> => {
  const { root, outDir, env, signal, inputs, event } = context;
  const base = event.pullRequest ? await readBase(root, event.pullRequest.baseSha, inputs, env) : null;
  const loaded = base?.config ?? loadConfig(root, inputs.config, env);
  const problems = loaded.findings.filter(({ severity }) => severity === 'error');
  if (problems.length > 0) return { problems };
  let request = requestOf(context, loaded, base, shards);
  const notes: Finding[] = [...(base?.findings ?? [])];
  if (request.base && !inputs.dryRun && inputs.shard === null && !shards) {
    const delta = await baseStandings(root, request, env, signal);
    notes.push(...delta.findings);
    request = { ...request, base: { ...request.base, standings: delta.standings } };
  }
  const clock = createClock();
  const renderer = createGroupRenderer(process.stdout, { color: false, clock });
  const secrets = inputs.token ? [inputs.token] : [];
  const wired = await wirePipeline({
    root,
    outDir,
    config: request.config,
    env,
    secrets,
    signal,
    events: { emit: (event_) => subscribers.emit(event_) },
  });
  const subscribers = fanOut([renderer, createLogSubscriber({ root, clock, redact: wired.ports.redact })]);
  try {
    const result = await runPipeline(request, wired.ports);
    return 'code' in result ? result : { ...result, notes: [...notes, ...wired.findings] };
  } finally {
    renderer.close();
    await wired.close();
  }
};
