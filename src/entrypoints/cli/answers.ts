import type { RunResult } from '../../application/pipeline/request.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Reason } from '../../domain/model/verdict.ts';

/*
 * The machine answers of `--json`. Their shape is a promise: fields are added, never renamed or removed, and
 * `schemaVersion` counts up if that must ever be broken.
 */

const shortFinding = (found: Finding | null) =>
  found === null
    ? null
    : { code: found.code, message: found.message, remedy: found.remedy, source: found.source };

const runFacts = ({ runId, runDir, verdict, interrupted }: RunResult) => ({
  runId,
  runDir,
  verdict: verdict.verdict,
  score: verdict.score,
  interrupted,
});

const outcomesOf = (result: RunResult) =>
  result.outcomes.map((one) => ({
    id: one.id,
    item: one.item,
    outcome: one.outcome,
    flaky: one.flaky,
    attempts: one.attempts.length,
    durationMs: one.durationMs,
    reason: shortFinding(one.reason),
    cachedFrom: one.cachedFrom,
  }));

/** The item that a reason is about, directly or through one of its checks. */
const itemOf = (reason: Reason, result: RunResult): string | null => {
  const { kind, id } = reason.subject;
  if (kind === 'item') return id;
  return kind === 'check' ? (result.outcomes.find((one) => one.id === id)?.item ?? null) : null;
};

const reasonsOf = (result: RunResult) =>
  [...result.verdict.blockers, ...result.verdict.warnings].map((reason) => ({
    code: reason.code,
    item: itemOf(reason, result),
    subject: reason.subject,
    status: reason.status,
    message: reason.message,
    remedy: reason.remedy,
    source: reason.source,
  }));

const standingsOf = (result: RunResult) =>
  result.verdict.standings.map(({ item, claim, standing }) => ({ item, claim, standing }));

const challengesOf = (result: RunResult) =>
  result.challenges.map(({ check, result: word, program, reason, remedy }) => ({
    check,
    result: word,
    program,
    reason,
    remedy,
  }));

export const specAnswer = (result: RunResult) => ({
  schemaVersion: 1,
  ...runFacts(result),
  outcomes: outcomesOf(result),
  findings: result.findings,
});

export const gateAnswer = (result: RunResult) => ({
  schemaVersion: 1,
  ...runFacts(result),
  reasons: reasonsOf(result),
  standings: standingsOf(result),
  gates: result.verdict.gates.map(({ name, verdict, items }) => ({ name, verdict, items })),
});

export const challengeAnswer = (result: RunResult) => ({
  schemaVersion: 1,
  runId: result.runId,
  runDir: result.runDir,
  results: challengesOf(result),
});

export const pipelineAnswer = (result: RunResult) => ({
  ...specAnswer(result),
  ...gateAnswer(result),
  challenges: challengesOf(result),
});

/** What the checks of some items came to. There is no verdict: that is about the whole tracker. */
export const itemsAnswer = (result: RunResult, items: readonly string[], passed: boolean) => ({
  schemaVersion: 1,
  runId: result.runId,
  runDir: result.runDir,
  interrupted: result.interrupted,
  items,
  passed,
  outcomes: outcomesOf(result),
  challenges: challengesOf(result),
  findings: result.findings,
});
