import type { Outcome } from '../model/vocabulary.ts';
import { type Case, type Suite, suitesOf } from './cases.ts';
import type { RunReport } from './run-report.ts';

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'other';

/** What a person has yet to answer is pending; what could not answer is other: neither is a failure of the subject. */
const STATUSES: Readonly<Record<Outcome, Status>> = {
  passed: 'passed',
  failed: 'failed',
  error: 'other',
  'timed-out': 'failed',
  skipped: 'skipped',
  'not-run': 'other',
  manual: 'pending',
  'not-applicable': 'skipped',
};

const given = <Value>(name: string, value: Value | null | undefined | ''): Readonly<Record<string, Value>> =>
  value === null || value === undefined || value === '' ? {} : { [name]: value };

const test = ({ outcome, name, source }: Case, suite: Suite) => {
  const start = Date.parse(outcome.startedAt);
  return {
    name,
    status: STATUSES[outcome.outcome],
    duration: Math.round(outcome.durationMs),
    start,
    stop: start + Math.round(outcome.durationMs),
    suite: [suite.name],
    ...given('message', outcome.reason?.message),
    ...given('trace', outcome.outcome === 'passed' ? null : outcome.tail),
    rawStatus: outcome.outcome,
    type: outcome.kind,
    ...given('filePath', source?.file),
    ...given('line', source?.line),
    retries: Math.max(0, outcome.attempts.length - 1),
    flaky: outcome.flaky,
    ...(outcome.evidence.length === 0 ? {} : { extra: { check: outcome.id, evidence: outcome.evidence } }),
  };
};

const environment = (report: RunReport) => {
  const { commit, branch, repository, os, workflow } = report.manifest.environment;
  return {
    ...given('buildName', workflow),
    ...given('buildUrl', report.links.run),
    ...given('repositoryName', repository),
    ...given('repositoryUrl', report.links.repository),
    ...given('commit', commit),
    ...given('branchName', branch),
    osPlatform: os,
  };
};

/** The run in the Common Test Report Format 0.0.0: times in milliseconds since the epoch. */
export const renderCtrf = (report: RunReport): string => {
  const suites = suitesOf(report).filter(({ cases }) => cases.length > 0);
  const tests = suites.flatMap((suite) => suite.cases.map((entry) => test(entry, suite)));
  const number = (status: Status): number => tests.filter((entry) => entry.status === status).length;
  const start = Date.parse(report.manifest.startedAt);
  const [, name = report.manifest.environment.tool, version] =
    /^(\S+) (\S+)$/.exec(report.manifest.environment.tool) ?? [];
  const document = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    timestamp: report.manifest.startedAt,
    generatedBy: report.manifest.environment.tool,
    results: {
      tool: { name, ...given('version', version) },
      summary: {
        tests: tests.length,
        passed: number('passed'),
        failed: number('failed'),
        pending: number('pending'),
        skipped: number('skipped'),
        other: number('other'),
        flaky: tests.filter((entry) => entry.flaky).length,
        suites: suites.length,
        start,
        stop: start + Math.round(report.manifest.durationMs),
      },
      tests,
      environment: environment(report),
      extra: {
        runId: report.manifest.runId,
        verdict: report.verdict.verdict,
        score: report.verdict.score,
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
