import { setSecret } from '@actions/core';
import { createActionsArtifacts } from '../../adapters/actions/artifacts.ts';
import { keepHeapLean } from '../../adapters/system/lean-heap.ts';
import type { ShardResult } from '../../application/pipeline/request.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { messageOf, namedMessageOf } from '../../domain/model/thrown.ts';
import { createContext, type ActionContext, type Env } from './context.ts';
import { execute } from './execute.ts';
import { EXIT, exitOf } from './exit.ts';
import type { ActionInputs } from './inputs.ts';
import { planMatrix } from './plan-matrix.ts';
import { announce, inGroup, say } from './present.ts';
import { publish } from './publish.ts';
import { alteredShard, gatherShards } from './read-shards.ts';
import { reportRun } from './report-run.ts';
import { takeOverEarlierAttempt } from './resume.ts';
import { guardRunnerFiles } from './runner-files.ts';

/** The runner kills a cancelled step after 10 s, and asks a second time after 7.5. What is on disk by then is safe. */
const LAST_MOMENT_MS = 6_500;

const abortOnSignals = (): AbortSignal => {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) return;
    controller.abort(name);
    setTimeout(() => process.exit(EXIT.interrupted), LAST_MOMENT_MS).unref();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  return controller.signal;
};

const fail = (found: Finding, code: number): number => {
  announce(null, [found]);
  return code;
};

/** What the environment holds that a command could read from the process table. */
const exposed = (env: Env): Finding[] => {
  const tokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].filter((name) => env[name]);
  return tokens.length > 0 ? [finding('AX8007', { tokens: tokens.join(' and ') })] : [];
};

const loadShards = async ({ inputs, artifacts, outDir }: ActionContext): Promise<ShardResult[] | Finding> => {
  const name = inputs.artifactName;
  try {
    const shards = await inGroup('Download shards', () => gatherShards(artifacts, name, outDir));
    if (shards.length === 0) return finding('AX8009', { name, problem: 'the run has none with that name' });
    return (await alteredShard(shards)) ?? shards;
  } catch (cause) {
    return finding('AX8009', { name, problem: messageOf(cause) });
  }
};

/** Runs checks, or joins those that shards ran, and publishes what came out. */
const verify = async (context: ActionContext): Promise<number> => {
  const { inputs, artifacts, artifactName, outDir, env } = context;
  const shards = inputs.command === 'merge' ? await loadShards(context) : null;
  if (shards && 'code' in shards) return fail(shards, EXIT.outside);
  const notes = shards ? [] : exposed(env);
  if (inputs.resume && context.attempt > 1 && !shards) {
    const note = await inGroup('Take over the earlier attempt', () =>
      takeOverEarlierAttempt(artifacts, artifactName, outDir),
    );
    if (note) notes.push(note);
  }
  const restore = guardRunnerFiles(env);
  const executed = await execute(context, shards).finally(() => notes.push(...restore()));
  if ('problems' in executed) {
    announce(null, executed.problems);
    return executed.problems.some(({ code }) => code === 'AX5502') ? EXIT.outside : EXIT.usage;
  }
  await publish(context, executed, [...notes, ...executed.notes]);
  return exitOf(executed, inputs);
};

const dispatch = async (context: ActionContext): Promise<number> => {
  const { inputs, event } = context;
  if (inputs.command === 'plan') return planMatrix(context);
  if (inputs.command === 'report' && inputs.report === 'run') return reportRun(context);
  // Commands are code: foreign code never runs beside this repository's secrets.
  if (event.privileged && event.foreign) return fail(finding('AX8003', { event: event.name }), EXIT.usage);
  if (inputs.command === 'report') return (await import('./weekly.ts')).reportWeek(context);
  if (inputs.command === 'sync') return (await import('./sync.ts')).syncTracker(context);
  return verify(context);
};

/** A refusal of the system may pass; anything else is a bug of ours, and shows its stack. */
const failUnexpectedly = (cause: unknown): number => {
  const problem = namedMessageOf(cause);
  if (cause instanceof Error && 'syscall' in cause) {
    return fail(finding('AX1008', { problem, advice: 'Run the job again.' }), EXIT.outside);
  }
  if (cause instanceof Error) say(cause.stack ?? '');
  return fail(finding('AX9001', { problem }), EXIT.internal);
};

/**
 * The Action. Gives the exit code; never fails because a token may not write or a service is missing: what was left
 * out is said in the log and the report.
 */
export const runAction = async (inputs: ActionInputs, root: string, env: Env): Promise<number> => {
  keepHeapLean();
  if (inputs.token) setSecret(inputs.token);
  const signal = abortOnSignals();
  const context = createContext(inputs, root, env, { artifacts: createActionsArtifacts(), signal });
  return dispatch(context).catch(failUnexpectedly);
};
