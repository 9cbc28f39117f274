import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { createJsonRenderer } from '../../adapters/terminal/json-renderer.ts';
import { fanOut } from '../../adapters/terminal/fan-out.ts';
import { createLogSubscriber } from '../../adapters/terminal/log-subscriber.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { forDryRun } from '../../application/pipeline/dry-run.ts';
import type { PipelinePorts } from '../../application/pipeline/ports.ts';
import { runPipeline } from '../../application/pipeline/run-pipeline.ts';
import type { Base, NotBegun, RunRequest, RunResult } from '../../application/pipeline/request.ts';
import type { Config } from '../../domain/model/config.ts';
import type { Events } from '../../ports/events.ts';
import { wirePipeline, type Wired } from '../wiring/wire-pipeline.ts';
import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';
import { hasErrors } from './findings.ts';
import { runIdOf, shardOf } from './numbers.ts';
import { outDirOf } from './out-dir.ts';
import { toWorkspacePath } from './paths.ts';
import type { Project } from './project.ts';
import { chooseRenderer } from './renderer.ts';

/** What a command wants to be run; paths as they were typed. */
export interface Asked {
  readonly trackers: readonly string[] | null;
  readonly specs: readonly string[] | null;
  readonly items: readonly string[] | null;
  readonly challenge: RunRequest['challenge'];
  readonly pipeline?: RunRequest['pipeline'];
  /** The commit that the work tree is held to. */
  readonly base?: Base | null;
  /** What must hold before anything runs; throws CommandFailure when it does not. */
  readonly insist?: (ports: PipelinePorts) => Promise<void>;
}

/** Null for "those of the configuration" when nothing was named. */
export const orConfigured = (named: readonly string[]): readonly string[] | null =>
  named.length > 0 ? named : null;

/** `--challenge`, unless AURORA_FAST says that it was done elsewhere. */
export const challengeOf = ({ options }: CommandContext, project: Project): RunRequest['challenge'] =>
  options.text('challenge') === 'none' || project.environment.fast ? 'none' : 'auto';

const isDryRun = ({ options }: CommandContext, project: Project): boolean =>
  options.flag('dryRun') || project.environment.dryRun;

const requestOf = (context: CommandContext, project: Project, asked: Asked): RunRequest => {
  const { cwd, command, options } = context;
  const inside = (paths: readonly string[] | null): readonly string[] | null =>
    paths?.map((path) => toWorkspacePath(cwd, path)) ?? null;
  const reports = options.list('report');
  return {
    command: command.name,
    trackers: inside(asked.trackers),
    specs: inside(asked.specs),
    items: asked.items,
    config: effectiveConfig(context, project),
    configFile: project.configFile,
    configFindings: project.findings,
    challenge: asked.challenge,
    force: options.flag('force') || project.environment.full,
    resume: options.flag('resume'),
    shard: shardOf(context),
    shards: null,
    runId: runIdOf(context),
    pipeline: asked.pipeline ?? null,
    reports: reports.length > 0 ? reports : project.config.reports,
    base: asked.base ?? null,
    trust: 'T0',
    links: {},
  };
};

/** Where `logs/` goes: the workspace, or the output directory if nothing else may be written. */
const logRoot = (context: CommandContext, project: Project): string => {
  const out = outDirOf(context);
  const elsewhere = isDryRun(context, project) || context.options.text('out') !== null;
  if (elsewhere) return isAbsolute(out) ? out : join(context.cwd, out);
  return project.environment.out === null ? context.cwd : join(context.cwd, project.environment.out);
};

const effectiveConfig = (context: CommandContext, project: Project): Config =>
  isDryRun(context, project) ? forDryRun(project.config) : project.config;

/** With a base: what its checks come to there, so that the reports can say what changed. */
const withDelta = async (context: CommandContext, request: RunRequest, dry: boolean): Promise<RunRequest> => {
  const { base } = request;
  if (base === null || dry) return request;
  const { baseStandings, needsBaseRun } = await import('../wiring/base-standings.ts');
  if (!needsBaseRun(request)) return request;
  context.output.say(
    `Running the checks of ${base.commit.slice(0, 7)} in a second work tree, for the delta.`,
  );
  const { standings, findings } = await baseStandings(context.cwd, request, context.env, context.signal);
  return {
    ...request,
    base: { ...base, standings },
    configFindings: [...request.configFindings, ...findings],
  };
};

const wire = async (context: CommandContext, project: Project, events: Events): Promise<Wired> => {
  const wired = await wirePipeline({
    root: context.cwd,
    outDir: outDirOf(context),
    config: effectiveConfig(context, project),
    env: context.env,
    events,
    signal: context.signal,
  });
  if (hasErrors(wired.findings)) {
    await wired.close();
    throw new CommandFailure(EXIT.usage, wired.findings, project.read);
  }
  return wired;
};

/** Only the other run in the directory is nothing that was given wrongly. */
const notBegun = ({ problems }: NotBegun, project: Project): CommandFailure => {
  const isBusy = problems.some(({ code }) => code === 'AX5502');
  return new CommandFailure(isBusy ? EXIT.outside : EXIT.usage, problems, project.read);
};

/** A challenge needs room for copies: told before anything runs, not as an item that nobody could prove. */
const insistOnTemporary = (challenge: RunRequest['challenge']): void => {
  if (challenge !== 'none') rmdirSync(mkdtempSync(join(tmpdir(), 'aurora-scratch-')));
};

/**
 * Runs the pipeline for a command: shows it while it happens, logs it, and gives its result. Throws CommandFailure
 * when it could not begin: broken parts of the project, a run id that is taken (2), or another run in the same directory
 * (3).
 */
export const executeRun = async (
  context: CommandContext,
  project: Project,
  asked: Asked,
): Promise<RunResult> => {
  insistOnTemporary(asked.challenge);
  const renderer = chooseRenderer(context);
  const subscribers: Events[] = [renderer];
  if (context.options.flag('jsonl'))
    subscribers.push(createJsonRenderer(context.output.stdout, { clock: createClock() }));
  const events = fanOut(subscribers);
  const wired = await wire(context, project, events);
  const log = createLogSubscriber({
    root: logRoot(context, project),
    clock: wired.ports.clock,
    redact: wired.ports.redact,
  });
  subscribers.push(log);
  try {
    await asked.insist?.(wired.ports);
    const request = await withDelta(context, requestOf(context, project, asked), isDryRun(context, project));
    const result = await runPipeline(request, wired.ports);
    if ('problems' in result) throw notBegun(result, project);
    return result;
  } finally {
    renderer.close();
    await wired.close();
    const problem = log.problem();
    if (problem !== null) context.output.say(`The log could not be written: ${problem}`);
  }
};
