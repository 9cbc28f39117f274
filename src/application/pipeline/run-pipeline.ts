import type { Finding } from '../../domain/model/finding.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import { summariseRun } from '../../domain/model/summarise-run.ts';
import { findingsOf, reachStage } from './built-in-stages.ts';
import { digestOf } from './digest.ts';
import { walkSteps } from './own-steps.ts';
import type { PipelinePorts } from './ports.ts';
import type { RunRequest, RunResult } from './request.ts';
import { openSession, product, type Session } from './session.ts';

/** Two requests with the same key ask for the same run; an unfinished one is resumed. */
const requestKey = (request: RunRequest): string => {
  const { command, trackers, specs, items, config, challenge, shard, base, pipeline } = request;
  return digestOf({
    command,
    trackers,
    specs,
    items,
    config,
    challenge,
    shard,
    base: base?.commit,
    pipeline,
  });
};

/** Outcomes worth keeping for the next run: an answer, not an accident. */
const isDefinite = ({ outcome }: CheckOutcome): boolean => outcome === 'passed' || outcome === 'failed';

/** Keeps what was observed here by its fingerprint, for the next run on the same inputs. */
const rememberOutcomes = async (session: Session): Promise<void> => {
  const { ports, run, known, own } = session;
  const challenged = new Map(product(session, 'challenges').challenges.map((one) => [one.check, one]));
  const entries = new Map(known);
  let changed = false;
  for (const outcome of [...own.outcomes, ...product(session, 'outcomes').outcomes]) {
    if (!outcome.fingerprint || !isDefinite(outcome)) continue;
    const before = entries.get(outcome.fingerprint);
    const challenge = challenged.get(outcome.id) ?? before?.challenge ?? null;
    if (before && outcome.cachedFrom !== null && before.challenge === challenge) continue;
    entries.delete(outcome.fingerprint);
    entries.set(outcome.fingerprint, {
      runId: outcome.cachedFrom ?? run.runId,
      outcome: { ...outcome, cachedFrom: null },
      challenge,
    });
    changed = true;
  }
  if (changed) await ports.store.remember(entries);
};

const resultOf = (session: Session): RunResult => {
  const { run, ports } = session;
  const { manifest, report } = product(session, 'publication');
  return {
    runId: run.runId,
    runDir: run.dir,
    verdict: product(session, 'verdict'),
    outcomes: manifest.outcomes,
    challenges: manifest.challenges,
    model: product(session, 'model'),
    plan: product(session, 'plan'),
    graph: product(session, 'graph'),
    manifest,
    report,
    findings: manifest.findings,
    interrupted: ports.signal.aborted,
  };
};

const work = async (session: Session): Promise<RunResult> => {
  const { request, ports, run } = session;
  if (request.pipeline) await walkSteps(request.pipeline, session);
  await reachStage(session, 'T07');
  const { manifest, manifestDigest } = product(session, 'publication');
  if (!ports.signal.aborted) await rememberOutcomes(session);
  await ports.store.index(summariseRun(manifest, run.dir, manifestDigest));
  for (const one of findingsOf(session)) ports.events.emit({ type: 'finding', finding: one });
  return resultOf(session);
};

/**
 * Runs the pipeline once: tracker in, verdict with evidence out. Kill it anywhere; the next call with the same
 * request resumes at the first unfinished check and comes to the same result.
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
  const { runId } = opened;
  let finished = false;
  ports.events.emit({ type: 'run-started', runId, dir: opened.dir, resumed: opened.attempt > 1 });
  try {
    const result = await work(await openSession(request, ports, opened));
    finished = !result.interrupted;
    const durationMs = Math.round(ports.clock.monotonic() - begun);
    if (finished) {
      ports.events.emit({ type: 'run-finished', runId, verdict: result.verdict.verdict, durationMs });
    } else ports.events.emit({ type: 'run-interrupted', runId, signal: String(ports.signal.reason) });
    return result;
  } finally {
    await opened.close(finished);
  }
};
