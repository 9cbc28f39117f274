import { createClock } from '../../adapters/system/clock.ts';
import { createGroupRenderer } from '../../adapters/terminal/group-renderer.ts';
import { createLogSubscriber } from '../../adapters/terminal/log-subscriber.ts';
import { fanOut } from '../../adapters/terminal/fan-out.ts';
import type { NotBegun, RunRequest, RunResult, ShardResult } from '../../application/pipeline/request.ts';
import { forDryRun } from '../../application/pipeline/dry-run.ts';
import type { PipelinePorts } from '../../application/pipeline/ports.ts';
import { runPipeline } from '../../application/pipeline/run-pipeline.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { RunStore } from '../../ports/run-store.ts';
import { baseStandings, needsBaseRun } from '../wiring/base-standings.ts';
import { readBase, type PullRequestBase } from '../wiring/base.ts';
import { loadConfig, type LoadedConfig } from '../wiring/load-config.ts';
import { wirePipeline, type Wired } from '../wiring/wire-pipeline.ts';
import type { ActionContext } from './context.ts';
import { linksOf } from './links.ts';
import { say } from './present.ts';

/** A finished run with what should be said about it besides. */
export type Executed = RunResult & { readonly notes: readonly Finding[] };

const requestOf = (
  context: ActionContext,
  loaded: LoadedConfig,
  base: PullRequestBase | null,
  shards: readonly ShardResult[] | null,
): RunRequest => {
  const { inputs, event } = context;
  const standAlone = inputs.command === 'spec';
  const foreignRules = event.baseSha !== null && base?.base === null;
  return {
    command: inputs.command,
    trackers: standAlone ? [] : inputs.trackers.length > 0 ? inputs.trackers : null,
    specs: inputs.specs.length > 0 ? inputs.specs : null,
    items: null,
    config: inputs.dryRun ? forDryRun(loaded.config) : loaded.config,
    configFile: loaded.file,
    configFindings: [...loaded.findings, ...(base?.findings ?? [])],
    challenge: standAlone || inputs.dryRun ? 'none' : 'auto',
    force: false,
    resume: inputs.resume,
    shard: inputs.shard,
    shards,
    runId: null,
    pipeline: null,
    reports: loaded.config.reports,
    base: base?.base ?? null,
    // What code says of itself, a fork's or by rules of its own, is T0; rules of the base on our own code are T1.
    trust: event.pullRequest?.fromFork || foreignRules ? 'T0' : 'T1',
    links: linksOf(context),
  };
};

/** The base's checks in a second work tree, for the delta. */
const withDelta = async (context: ActionContext, request: RunRequest): Promise<RunRequest> => {
  const { root, env, signal, inputs } = context;
  if (!request.base || inputs.dryRun || !needsBaseRun(request)) return request;
  say(
    `Running the checks of the base ${request.base.commit.slice(0, 7)} in a second work tree, for the delta.`,
  );
  const { standings, findings } = await baseStandings(root, request, env, signal);
  const configFindings = [...request.configFindings, ...findings];
  return { ...request, base: { ...request.base, standings }, configFindings };
};

/** Who runs a job again wants to know whether what failed still fails; what passed is taken over. */
const forgettingFailures = (store: RunStore): RunStore => ({
  ...store,
  known: async () => {
    const known = await store.known();
    return {
      get: (fingerprint) => {
        const found = known.get(fingerprint);
        return found?.outcome.outcome === 'passed' ? found : undefined;
      },
    };
  },
});

const portsOf = ({ attempt }: ActionContext, { ports }: Wired): PipelinePorts =>
  attempt > 1 ? { ...ports, store: forgettingFailures(ports.store) } : ports;

const runWired = async (context: ActionContext, request: RunRequest): Promise<Executed | NotBegun> => {
  const { root, outDir, env, signal, inputs } = context;
  const clock = createClock();
  const renderer = createGroupRenderer(process.stdout, { color: false, clock });
  const wired = await wirePipeline({
    root,
    outDir,
    config: request.config,
    env,
    token: inputs.token,
    signal,
    events: { emit: (event) => subscribers.emit(event) },
  });
  const subscribers = fanOut([renderer, createLogSubscriber({ root, clock, redact: wired.ports.redact })]);
  try {
    const result = await runPipeline(request, portsOf(context, wired));
    return 'problems' in result ? result : { ...result, notes: wired.findings };
  } finally {
    renderer.close();
    await wired.close();
  }
};

/** What is wrong with a configuration, also with the one that a pull request brings: it is in force once merged. */
const mistakesIn = (loaded: LoadedConfig, own: LoadedConfig): readonly Finding[] =>
  [...new Set([...loaded.findings, ...own.findings])].filter(({ severity }) => severity === 'error');

/** Runs the pipeline for this event: on a pull request, and in a merge queue, under the rules of the base. */
export const execute = async (
  context: ActionContext,
  shards: readonly ShardResult[] | null,
): Promise<Executed | NotBegun> => {
  const { root, env, inputs, event } = context;
  const { config, trackers, specs, dryRun } = inputs;
  const own = await loadConfig(root, config, env);
  const base = event.baseSha
    ? await readBase(root, event.baseSha, { config, trackers, specs, dryRun }, env)
    : null;
  const loaded = base?.config ?? own;
  const problems = mistakesIn(loaded, own);
  if (problems.length > 0) return { problems };
  return runWired(context, await withDelta(context, requestOf(context, loaded, base, shards)));
};
