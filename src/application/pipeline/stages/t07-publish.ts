import { runStatement, STATEMENT_FILE } from '../../../domain/evidence/statement.ts';
import type { SignOff } from '../../../domain/model/config.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { Graph } from '../../../domain/model/graph.ts';
import type { RunManifest, RunSummary, StageRecord } from '../../../domain/model/run.ts';
import type { Plan } from '../../../domain/model/plan.ts';
import type { Model } from '../../../domain/model/model.ts';
import type { Verdict } from '../../../domain/model/verdict.ts';
import type { RunReport } from '../../../domain/report/run-report.ts';
import type { OpenRun } from '../../../ports/run-store.ts';
import { loadRenderers, type LoadedRenderer } from '../load-renderers.ts';
import { sha256 } from '../../../domain/model/digest.ts';
import { planDigest } from '../plan-digest.ts';
import type { PipelinePorts } from '../ports.ts';
import type { RunRequest } from '../request.ts';
import type { Outcomes } from './t03-execute.ts';
import type { RunFile } from '../keep-result.ts';
import type { Evidence } from './t04-collect.ts';
import type { Challenges } from './t05-challenge.ts';

/** What T07 leaves, by digest. */
export interface Publication {
  readonly schemaVersion: 1;
  /** Hex sha256 of run.json. */
  readonly manifestDigest: string;
  readonly reports: readonly RunFile[];
}

/** With what was published, for whoever called the pipeline. */
export interface Published {
  readonly manifest: RunManifest;
  readonly report: RunReport;
  readonly publication: Publication;
}

export interface PublishInput {
  readonly model: Model;
  readonly plan: Plan;
  readonly graph: Graph;
  readonly outcomes: Outcomes;
  readonly evidence: Evidence;
  readonly challenges: Challenges;
  readonly verdict: Verdict;
  readonly stages: readonly StageRecord[];
  readonly findings: readonly Finding[];
  readonly history: readonly RunSummary[];
  /** By which durations this shard was cut, if it is one. */
  readonly cut: string | null;
  readonly interrupted: boolean;
}

/** Statements on what this run asked people for; others say nothing of it. */
const signOffsOf = ({ model, plan }: PublishInput): readonly SignOff[] => {
  const manual = plan.checks.filter(({ check }) => check.kind === 'manual');
  const subjects = new Set(manual.flatMap(({ check: { id, item } }) => (item === null ? [id] : [id, item])));
  return model.config.signOffs.filter(({ subject }) => subjects.has(subject));
};

/** Field by field: what else the manifest holds is in the report already, or does not belong there. */
const reportOf = (input: PublishInput, manifest: RunManifest, request: RunRequest): RunReport => ({
  manifest: {
    runId: manifest.runId,
    command: manifest.command,
    startedAt: manifest.startedAt,
    durationMs: Date.parse(manifest.finishedAt) - Date.parse(manifest.startedAt),
    environment: manifest.environment,
    trust: manifest.trust,
    stages: manifest.stages,
  },
  verdict: input.verdict,
  graph: input.graph,
  trackers: input.model.trackers,
  outcomes: input.outcomes.outcomes,
  challenges: input.challenges.challenges,
  findings: input.findings,
  signOffs: signOffsOf(input),
  history: input.history,
  links: request.links,
});

const writeReports = (
  report: RunReport,
  renderers: readonly LoadedRenderer[],
  ports: PipelinePorts,
  run: OpenRun,
): RunFile[] =>
  renderers.map(({ extension, render }) => {
    // What our own renderers get is redacted already; a module of the project may add what it likes.
    const content = ports.redact(render(report));
    const path = `report.${extension}`;
    run.writeDerived(path, content);
    return { path, bytes: Buffer.byteLength(content), sha256: sha256(content) };
  });

/** Those of the configuration, and those that the project's own pipeline names. */
const reportsOf = ({ reports, pipeline }: RunRequest): readonly string[] => [
  ...new Set([...reports, ...(pipeline?.reporters ?? [])]),
];

/**
 * T07: reports first, then run.json, then the statement over all of it. The manifest comes late on purpose: a
 * directory that has a complete one needs no resuming.
 */
export const publish = async (
  input: PublishInput,
  request: RunRequest,
  ports: PipelinePorts,
  run: OpenRun,
): Promise<Published> => {
  // A part of the tracker has no verdict of its own: history, and the objectives over it, are about the whole.
  const partial = request.shard !== null || request.items !== null;
  const { renderers, findings } = await loadRenderers(reportsOf(request), ports.importModule);
  const manifest: RunManifest = {
    schemaVersion: 1,
    runId: run.runId,
    command: request.command,
    status: input.interrupted ? 'interrupted' : 'complete',
    attempt: run.attempt,
    startedAt: run.startedAt,
    finishedAt: new Date(ports.clock.now()).toISOString(),
    environment: input.evidence.environment,
    trust: input.verdict.trust,
    inputs: input.model.inputs,
    plan: planDigest(input.plan, input.model.config),
    stages: input.stages,
    outcomes: input.outcomes.outcomes,
    challenges: input.challenges.challenges,
    verdict: partial ? null : input.verdict.verdict,
    blockers: partial ? [] : [...new Set(input.verdict.blockers.map(({ code }) => code))].toSorted(),
    score: partial ? null : input.verdict.score,
    shard: request.shard && { ...request.shard, cut: input.cut },
    findings: [...input.findings, ...findings],
    files: input.evidence.files,
  };
  const report = reportOf(input, manifest, request);
  const reports = writeReports(report, renderers, ports, run);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await run.write('run.json', text);
  const manifestDigest = sha256(text);
  const statement = runStatement({ manifest, manifestDigest, reports });
  await run.write(STATEMENT_FILE, `${JSON.stringify(statement, null, 2)}\n`);
  return { manifest, report, publication: { schemaVersion: 1, manifestDigest, reports } };
};
