import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { createActionsArtifacts } from '../../adapters/actions/artifacts.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { VerdictWord } from '../../domain/model/vocabulary.ts';
import type { RunReport } from '../../domain/report/run-report.ts';
import type { ActionContext, Env } from './context.ts';
import { readEvent } from './event.ts';
import { execute, type Executed } from './execute.ts';
import type { ActionInputs } from './inputs.ts';
import { postComment, sendToApp } from './notify.ts';
import { annotate, sayFindings, setOutputs, writeSummary } from './present.ts';
import { downloadRun } from './published-run.ts';
import { planMatrix } from './plan-matrix.ts';
import { downloadShards } from './read-shards.ts';
import { artifactName, takeOverEarlierAttempt } from './resume.ts';
import { uploadRun } from './upload-run.ts';

const EXIT = { ok: 0, noGo: 1, usage: 2, outside: 3, interrupted: 130 } as const;

/** What the environment holds that a command could read from the process table, named for the report. */
const exposed = (env: Env): string[] =>
  ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].filter((name) => (env[name] ?? '') !== '');

const abortOnSignals = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort(name));
  return controller.signal;
};

const contextOf = (inputs: ActionInputs, root: string, env: Env): ActionContext => {
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1;
  return {
    inputs,
    root: resolve(root),
    outDir: join(resolve(root), 'spec_runs'),
    env,
    event: readEvent(env),
    artifacts: createActionsArtifacts(),
    artifactName: artifactName(inputs.artifactName, attempt, inputs.shard, env['GITHUB_JOB'] ?? 'job'),
    signal: abortOnSignals(),
  };
};

/** Commands are code: foreign code never runs beside this repository's secrets. */
const refusal = ({ event }: ActionContext): Finding | null =>
  event.privileged && event.foreign ? finding('AX8003', { event: event.name }) : null;

const exitFor = (verdict: VerdictWord, failOn: ActionInputs['failOn']): number => {
  const fails = verdict === 'no-go' || (failOn === 'conditional' && verdict === 'conditional');
  return fails && failOn !== 'never' ? EXIT.noGo : EXIT.ok;
};

const exitCode = (executed: Executed, failOn: ActionInputs['failOn'], sharded: boolean): number => {
  if (executed.interrupted) return EXIT.interrupted;
  return sharded ? EXIT.ok : exitFor(executed.verdict.verdict, failOn);
};

/** Summary, annotations, outputs, artifact, comment: each on its own, none may break another. */
const publish = async (
  context: ActionContext,
  executed: Executed,
  notes: readonly Finding[],
): Promise<void> => {
  const { inputs } = context;
  const uploaded = await uploadRun(context, executed);
  const report: RunReport = {
    ...executed.report,
    links: { ...executed.report.links, ...(uploaded.url ? { artifact: uploaded.url } : {}) },
  };
  const later = [...uploaded.findings];
  if (inputs.shard === null) {
    later.push(...(await postComment(context, report)), ...(await sendToApp(context, executed.manifest)));
  }
  annotate(report, context);
  sayFindings([...notes, ...later]);
  await writeSummary(report, [...notes, ...later]);
  const partial = inputs.shard !== null;
  setOutputs({
    verdict: partial ? '' : executed.verdict.verdict,
    score: partial ? '' : String(executed.verdict.score),
    'run-id': executed.runId,
    report: `${executed.runDir}/report.md`,
    'artifact-id': uploaded.id === null ? '' : String(uploaded.id),
    'artifact-url': uploaded.url ?? '',
  });
};

const loadShards = async (context: ActionContext) => {
  const name = context.inputs.artifactName;
  try {
    const shards = await downloadShards(context.artifacts, name);
    return shards.length > 0
      ? shards
      : finding('AX8009', { name, problem: 'the run has none with that name' });
  } catch (cause) {
    return finding('AX8009', { name, problem: cause instanceof Error ? cause.message : String(cause) });
  }
};

const fail = (found: Finding, code: number): number => {
  core.error(`${found.message} ${found.remedy}`, { title: found.code });
  return code;
};

/** `report`: publishes what the verify job uploaded, as data. Altered evidence is never a pass. */
const reportRun = async (context: ActionContext): Promise<number> => {
  const name = context.inputs.artifactName;
  try {
    const run = await downloadRun(context.artifacts, name);
    const altered = run.findings.length > 0;
    annotate(run.report, context);
    sayFindings(run.findings);
    await writeSummary(run.report, run.findings);
    setOutputs({
      verdict: altered ? 'no-go' : run.report.verdict.verdict,
      score: altered ? '0' : String(run.report.verdict.score),
      'run-id': run.manifest.runId,
      report: join(run.directory, 'report.md'),
    });
    await sendToApp(context, run.manifest).then(sayFindings);
    return altered ? EXIT.noGo : exitFor(run.report.verdict.verdict, context.inputs.failOn);
  } catch (cause) {
    return fail(
      finding('AX8012', { problem: cause instanceof Error ? cause.message : String(cause) }),
      EXIT.outside,
    );
  }
};

/**
 * The Action. Gives the exit code; never fails because a token may not write or a service is missing: what was left
 * out is said in the log and the report.
 */
export const runAction = async (inputs: ActionInputs, root: string, env: Env): Promise<number> => {
  if (inputs.token) core.setSecret(inputs.token);
  const context = contextOf(inputs, root, env);
  const refused = refusal(context);
  if (refused) return fail(refused, EXIT.usage);
  if (inputs.command === 'plan') return planMatrix(context);
  if (inputs.command === 'report') return reportRun(context);
  const shards = inputs.command === 'merge' ? await loadShards(context) : null;
  if (shards && 'code' in shards) return fail(shards, EXIT.outside);
  const notes: Finding[] = [];
  const tokens = exposed(env);
  if (tokens.length > 0) notes.push(finding('AX8007', { tokens: tokens.join(' and ') }));
  if (inputs.resume && !shards) {
    const note = await takeOverEarlierAttempt(context.artifacts, context.artifactName, context.outDir);
    if (note) notes.push(note);
  }
  const executed = await execute(context, shards);
  if ('code' in executed) return fail(executed, EXIT.outside);
  if ('problems' in executed) {
    sayFindings(executed.problems);
    return EXIT.usage;
  }
  await publish(context, executed, [...notes, ...executed.notes]);
  return exitCode(executed, inputs.failOn, inputs.shard !== null);
};
