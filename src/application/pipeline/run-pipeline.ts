import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import { summariseRun } from '../../domain/model/summarise-run.ts';
import { brokenParts } from './broken-parts.ts';
import { finish } from './built-in-stages.ts';
import { digestOf } from './digest.ts';
import { namedPathsDigest } from './named-paths.ts';
import { walkSteps } from './own-steps.ts';
import { loadAll } from '../checks/kind.ts';
import type { KnownOutcome, OpenRun } from '../../ports/run-store.ts';
import type { PipelinePorts } from './ports.ts';
import type { NotBegun, RunRequest, RunResult } from './request.ts';
import { openSession, ownSteps, product, type Session } from './session.ts';

/** Two requests with the same key ask for the same run; an unfinished one is resumed. */
const requestKey = (request: RunRequest, tool: string): string => {
  const { command, trackers, specs, items, config, challenge, shard, base, pipeline } = request;
  return digestOf({
    tool,
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

const ranHere = ({ cachedFrom, attempts }: CheckOutcome): boolean =>
  cachedFrom === null && attempts.length > 0;

/** Outcomes worth keeping for the next run: an answer, not an accident. */
const isDefinite = ({ outcome }: CheckOutcome): boolean => outcome === 'passed' || outcome === 'failed';

/**
 * Keeps what was observed here by its fingerprint, for the next run on the same inputs. Of an interrupted run, too:
 * what it finished is an answer.
 */
const rememberOutcomes = async (session: Session): Promise<void> => {
  const { ports, request, run, known } = session;
  const challenged = new Map(product(session, 'challenges').challenges.map((one) => [one.check, one]));
  const planned = new Map(
    [...ownSteps(session).planned, ...product(session, 'plan').checks].map(({ check }) => [check.id, check]),
  );
  const fresh = new Map<string, KnownOutcome>();
  for (const outcome of product(session, 'published').manifest.outcomes) {
    const { fingerprint } = outcome;
    if (!fingerprint || !isDefinite(outcome)) continue;
    const before = known.get(fingerprint);
    const challenge = challenged.get(outcome.id) ?? before?.challenge ?? null;
    const isNewlyChallenged = challenge !== null && (request.force || before?.challenge === null);
    if (outcome.cachedFrom !== null && !isNewlyChallenged) continue;
    const check = planned.get(outcome.id);
    const named = check ? await namedPathsDigest(check, ports.kinds.get(check.kind), ports.files) : null;
    const home = outcome.cachedFrom === null || !before ? run : before;
    fresh.set(fingerprint, {
      runId: home.runId,
      dir: home.dir,
      outcome: { ...outcome, cachedFrom: null },
      challenge,
      named,
    });
  }
  if (fresh.size > 0) await ports.store.remember(fresh);
};

/** Said aloud, but not part of run.json: how often a run was cut must not show in what it came to. */
const interruption = ({ signal }: PipelinePorts): readonly Finding[] => [
  finding('AX1015', { signal: String(signal.reason) }),
];

/** Not in run.json either. */
const ignoredCheckpoints = ({ ignored, runId }: OpenRun): readonly Finding[] =>
  ignored > 0 ? [finding('AX5512', { count: ignored, run: runId })] : [];

const resultOf = (session: Session): RunResult => {
  const { run, ports } = session;
  const { manifest, report } = product(session, 'published');
  const interrupted = manifest.status === 'interrupted';
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
    findings: [...ignoredCheckpoints(run), ...(interrupted ? interruption(ports) : []), ...manifest.findings],
    interrupted,
  };
};

const work = async (session: Session): Promise<RunResult> => {
  const { request, ports, run } = session;
  if (request.pipeline) {
    await loadAll(ports.kinds);
    await walkSteps(request.pipeline, session);
  }
  await finish(session);
  const { manifest, publication } = product(session, 'published');
  if (manifest.outcomes.some(ranHere)) await session.inputs.settle();
  await rememberOutcomes(session);
  await ports.store.index(summariseRun(manifest, run.dir, publication.manifestDigest));
  for (const one of manifest.findings) ports.events.emit({ type: 'finding', finding: one });
  return resultOf(session);
};

/**
 * Runs the pipeline once: tracker in, verdict with evidence out. Kill it anywhere; the next call with the same
 * request resumes at the first unfinished check and comes to the same result.
 *
 * @returns the result, or why it was not begun.
 */
export const runPipeline = async (
  request: RunRequest,
  ports: PipelinePorts,
): Promise<RunResult | NotBegun> => {
  const broken = await brokenParts(request, ports);
  if (broken.length > 0) return { problems: broken };
  const opened = await ports.store.open({
    requestKey: requestKey(request, ports.tool),
    command: request.command,
    resume: request.resume,
    runId: request.runId,
  });
  if ('code' in opened) return { problems: [opened] };
  const begun = ports.clock.monotonic();
  const { runId } = opened;
  let finished = false;
  ports.events.emit({ type: 'run-started', runId, dir: opened.dir, resumed: opened.attempt > 1 });
  for (const one of ignoredCheckpoints(opened)) ports.events.emit({ type: 'finding', finding: one });
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
