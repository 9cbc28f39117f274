import { buildGraph } from '../../domain/graph/build-graph.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Model } from '../../domain/model/model.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { RunSummary } from '../../domain/model/run.ts';
import { summariseRun } from '../../domain/model/summarise-run.ts';
import type { KnownOutcome, Logs, OpenRun } from '../../ports/run-store.ts';
import { digestOf } from './digest.ts';
import type { FingerprintContext } from './fingerprint.ts';
import type { PipelinePorts } from './ports.ts';
import type { RunRequest, RunResult } from './request.ts';
import { joinShards } from './join-shards.ts';
import { createStages } from './stage-clock.ts';
import { ingest } from './stages/t01-ingest.ts';
import { plan as synthesizePlan } from './stages/t02-synthesize.ts';
import { execute, type Outcomes } from './stages/t03-execute.ts';
import { collect } from './stages/t04-collect.ts';
import { challenge, type Challenges } from './stages/t05-challenge.ts';
import { evaluate } from './stages/t06-evaluate.ts';
import { publish } from './stages/t07-publish.ts';
import { createWorkspaceInputs } from './workspace-inputs.ts';

/** Two requests with the same key ask for the same run; an unfinished one is resumed. */
const requestKey = (request: RunRequest): string => {
  const { command, trackers, specs, items, config, challenge: challenged, shard, base } = request;
  return digestOf({ command, trackers, specs, items, config, challenged, shard, base: base?.commit ?? null });
};

/** Outcomes worth keeping for the next run: an answer, not an accident. */
const isDefinite = ({ outcome }: CheckOutcome): boolean => outcome === 'passed' || outcome === 'failed';

const rememberOutcomes = async (
  ports: PipelinePorts,
  run: OpenRun,
  known: ReadonlyMap<string, KnownOutcome>,
  outcomes: Outcomes,
  challenges: Challenges,
): Promise<void> => {
  const challenged = new Map(challenges.challenges.map((one) => [one.check, one]));
  const entries = new Map(known);
  let changed = false;
  for (const outcome of outcomes.outcomes) {
    if (!outcome.fingerprint || !isDefinite(outcome)) continue;
    const before = entries.get(outcome.fingerprint);
    const result = challenged.get(outcome.id) ?? before?.challenge ?? null;
    if (before && outcome.cachedFrom !== null && before.challenge === result) continue;
    const runId = outcome.cachedFrom ?? run.runId;
    entries.delete(outcome.fingerprint);
    entries.set(outcome.fingerprint, { runId, outcome: { ...outcome, cachedFrom: null }, challenge: result });
    changed = true;
  }
  if (changed) await ports.store.remember(entries);
};

const logsFrom = (run: OpenRun): Map<string, Logs> => {
  const logs = new Map<string, Logs>();
  for (const record of run.checkpoints)
    if (record.kind === 'outcome') logs.set(record.outcome.id, record.logs);
  return logs;
};

/** The run's checkpoint also fills the map from which T04 writes the logs. */
const keepingLogs = (run: OpenRun, logs: Map<string, Logs>): OpenRun => ({
  ...run,
  checkpoint: async (record) => {
    if (record.kind === 'outcome') logs.set(record.outcome.id, record.logs);
    await run.checkpoint(record);
  },
});

const graphOf = (model: Model) => buildGraph(model.trackers);

/** The seven stages over an open run. */
const runStages = async (
  request: RunRequest,
  ports: PipelinePorts,
  opened: OpenRun,
  history: readonly RunSummary[],
): Promise<RunResult> => {
  const logs = logsFrom(opened);
  const run = keepingLogs(opened, logs);
  const { config } = request;
  const stages = createStages(ports.tool, ports.clock, ports.events, run);
  const known = await ports.store.known();

  const model = await stages.run('T01', 'model', null, () => ingest(request, ports));
  const inputs = createWorkspaceInputs(
    ports,
    run,
    model.specs.flatMap((spec) => spec.checks),
  );
  const context: FingerprintContext = {
    tool: ports.tool,
    config,
    env: ports.env,
    files: ports.files,
    workspaceDigest: inputs.digest,
  };
  const plan = await stages.run('T02', 'plan', config.execution, () =>
    synthesizePlan(model, request, ports, context),
  );
  const cached = plan.checks.filter(
    ({ fingerprint }) => fingerprint !== null && known.has(fingerprint),
  ).length;
  ports.events.emit({
    type: 'checks-planned',
    total: plan.checks.length,
    cached: request.force ? 0 : cached,
  });
  const joined = request.shards && (await joinShards(plan, request.shards, run, ports.clock.now()));
  for (const [id, text] of joined?.logs ?? []) logs.set(id, text);
  const outcomes = await stages.run('T03', 'outcomes', config.execution, () =>
    joined
      ? { schemaVersion: 1 as const, outcomes: joined.outcomes, findings: joined.findings }
      : execute(plan, request, ports, run, context, known),
  );
  await inputs.settle();
  const evidence = await stages.run('T04', 'evidence', config.redact, () =>
    collect(outcomes, ports, run, (id) => logs.get(id)),
  );
  const challenges = await stages.run('T05', 'challenges', request.challenge, () =>
    joined
      ? { schemaVersion: 1 as const, challenges: joined.challenges }
      : challenge(plan, outcomes, request, ports, run, known),
  );
  const now = new Date(ports.clock.now()).toISOString();
  const verdict = await stages.run(
    'T06',
    'verdict',
    [config.gates, config.slos, config.waivers, config.signOffs],
    () => evaluate({ model, plan, outcomes, challenges, history }, request, ports, now),
  );
  const interrupted = ports.signal.aborted;
  const findings: Finding[] = [...model.findings, ...plan.findings, ...inputs.findings, ...outcomes.findings];
  const graph = graphOf(model);
  const publication = await stages.run('T07', 'publication', request.reports, () =>
    publish(
      {
        model,
        graph,
        outcomes,
        evidence,
        challenges,
        verdict,
        stages: [...stages.records],
        findings,
        history,
        interrupted,
      },
      request,
      ports,
      run,
    ),
  );
  if (!interrupted) await rememberOutcomes(ports, run, known, outcomes, challenges);
  await ports.store.index(summariseRun(publication.manifest, run.dir, publication.manifestDigest));
  for (const one of findings) ports.events.emit({ type: 'finding', finding: one });
  return {
    runId: run.runId,
    runDir: run.dir,
    verdict,
    outcomes: outcomes.outcomes,
    challenges: challenges.challenges,
    model,
    plan,
    graph,
    manifest: publication.manifest,
    report: publication.report,
    findings,
    interrupted,
  };
};

/**
 * Runs the built-in pipeline once: tracker in, verdict with evidence out. Kill it anywhere; the next call with the
 * same request resumes at the first unfinished check and comes to the same result.
 *
 * @returns the result, or a finding when another process owns the run directory.
 */
export const runPipeline = async (
  request: RunRequest,
  ports: PipelinePorts,
): Promise<RunResult | Finding> => {
  const opened = await ports.store.open({
    requestKey: requestKey(request),
    command: request.command,
    resume: request.resume,
    runId: request.runId,
  });
  if ('code' in opened) return opened;
  const begun = ports.clock.monotonic();
  let finished = false;
  ports.events.emit({
    type: 'run-started',
    runId: opened.runId,
    dir: opened.dir,
    resumed: opened.attempt > 1,
  });
  try {
    const history = (await ports.store.history()).filter(({ runId }) => runId !== opened.runId);
    const result = await runStages(request, ports, opened, history);
    finished = !result.interrupted;
    const durationMs = Math.round(ports.clock.monotonic() - begun);
    if (result.interrupted) {
      ports.events.emit({
        type: 'run-interrupted',
        runId: opened.runId,
        signal: String(ports.signal.reason),
      });
    } else {
      ports.events.emit({
        type: 'run-finished',
        runId: opened.runId,
        verdict: result.verdict.verdict,
        durationMs,
      });
    }
    return result;
  } finally {
    await opened.close(finished);
  }
};
