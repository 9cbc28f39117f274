import type { Finding } from '../../domain/model/finding.ts';
import type { Graph } from '../../domain/model/graph.ts';
import type { Model } from '../../domain/model/model.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { Plan, PlannedCheck } from '../../domain/model/plan.ts';
import type { RunSummary } from '../../domain/model/run.ts';
import type { Verdict } from '../../domain/model/verdict.ts';
import type { KnownOutcomes, OpenRun } from '../../ports/run-store.ts';
import { createSaving } from './engine/saving.ts';
import { keepResult, type RunFile } from './keep-result.ts';
import { paceOf, UNKNOWN_PACE, type Pace } from './pace.ts';
import type { PipelinePorts } from './ports.ts';
import type { RunRequest } from './request.ts';
import { createStages, type Stages } from './stage-clock.ts';
import { resumedOutcomes, type Execution, type Outcomes } from './stages/t03-execute.ts';
import type { Evidence } from './stages/t04-collect.ts';
import type { Challenges } from './stages/t05-challenge.ts';
import type { Published } from './stages/t07-publish.ts';
import { createWorkspaceInputs, type WorkspaceInputs } from './workspace-inputs.ts';

/** What the stages have made so far, one entry per stage. */
export interface Products {
  model?: Model;
  plan?: Plan;
  outcomes?: Outcomes;
  evidence?: Evidence;
  challenges?: Challenges;
  verdict?: Verdict;
  published?: Published;
  graph?: Graph;
}

/** One run while it is going on. */
export interface Session {
  readonly request: RunRequest;
  readonly ports: PipelinePorts;
  readonly run: OpenRun;
  readonly history: readonly RunSummary[];
  /** By which shards are cut. */
  readonly pace: Pace;
  readonly known: KnownOutcomes;
  /** Log files by check id. */
  readonly logs: Map<string, readonly RunFile[]>;
  readonly stages: Stages;
  readonly inputs: WorkspaceInputs;
  readonly execution: Execution;
  readonly products: Products;
  /** What the steps of the project's own pipeline came to, by step id. */
  readonly own: Map<string, OwnStep>;
}

/** A step of the project's own pipeline, as checks: they count in the verdict like any other. */
export interface OwnStep {
  readonly planned: readonly PlannedCheck[];
  readonly outcomes: readonly CheckOutcome[];
  readonly findings: readonly Finding[];
}

/** All own steps in one, in the order of the file, whichever ended first. */
export const ownSteps = ({ own, request }: Session): OwnStep => {
  const steps = (request.pipeline?.steps ?? []).flatMap(({ id }) => own.get(id) ?? []);
  return {
    planned: steps.flatMap(({ planned }) => planned),
    outcomes: steps.flatMap(({ outcomes }) => outcomes),
    findings: steps.flatMap(({ findings }) => findings),
  };
};

/** What an earlier stage made. A stage is only entered after those before it, so a missing one is a bug. */
export const product = <Key extends keyof Products>(
  { products }: Session,
  key: Key,
): NonNullable<Products[Key]> => {
  const made = products[key];
  if (made === undefined) throw new Error(`stage order: ${key} is not there yet`);
  return made;
};

/** Patterns of the files that checks, steps and items say will be made. */
const promisedEvidence = (model: Model | undefined, { pipeline }: RunRequest): string[] =>
  [
    ...(model?.specs.flatMap(({ checks }) => checks.flatMap(({ evidence }) => evidence)) ?? []),
    ...(model?.trackers.flatMap(({ items }) => items.flatMap(({ evidence }) => evidence)) ?? []).map(
      ({ text }) => text,
    ),
    ...(pipeline?.steps.flatMap(({ evidence, outputs }) => [...evidence, ...outputs]) ?? []),
  ]
    .filter((pattern) => pattern !== '' && !pattern.startsWith('!'))
    .map((pattern) => (pattern.endsWith('/') ? `${pattern}**` : pattern));

export const openSession = async (
  request: RunRequest,
  ports: PipelinePorts,
  run: OpenRun,
): Promise<Session> => {
  const logs = new Map<string, readonly RunFile[]>();
  for (const record of run.checkpoints) {
    if (record.kind !== 'outcome') continue;
    logs.set(record.outcome.id, keepResult(record.outcome, record.logs, run));
  }
  const known = await ports.store.known();
  const history = (await ports.store.history()).filter(({ runId }) => runId !== run.runId);
  const products: Products = {};
  const inputs = createWorkspaceInputs(ports, run, () => promisedEvidence(products.model, request));
  const execution: Execution = {
    request,
    ports,
    run,
    known,
    resumed: resumedOutcomes(run),
    deadline: ports.clock.monotonic() + request.config.execution.maxDurationMs,
    logs,
    saving: createSaving(),
    context: {
      tool: ports.tool,
      system: ports.workspace.system,
      config: request.config,
      env: ports.env,
      files: ports.files,
      workspaceDigest: inputs.digest,
    },
  };
  return {
    request,
    ports,
    run,
    known,
    logs,
    inputs,
    execution,
    products,
    history,
    pace: request.shard ? await paceOf(history, ports.store) : UNKNOWN_PACE,
    stages: createStages(ports, run),
    own: new Map(),
  };
};
