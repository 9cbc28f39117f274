import { describe, expect, it } from 'vitest';
import { metricKind } from '../../../src/application/checks/metric/index.ts';
import { sloKind } from '../../../src/application/checks/slo/index.ts';
import type { RunSummary } from '../../../src/domain/model/run.ts';
import type { VerdictWord } from '../../../src/domain/model/vocabulary.ts';
import { challengeCheck, httpAnswering, runCheck } from '../../support/check-context.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const run = (verdict: VerdictWord | null, daysAgo: number): RunSummary => ({
  runId: `r${daysAgo}`,
  dir: 'd',
  startedAt: new Date(Date.UTC(2026, 10, 21) - daysAgo * 86_400_000).toISOString(),
  durationMs: 1,
  command: 'pipeline',
  commit: null,
  status: 'complete',
  verdict,
  score: null,
  counts: {},
  errors: {},
  digest: null,
});
const history = async () => [
  run('go', 1),
  run('conditional', 2),
  run('no-go', 3),
  run('go', 4),
  run('no-go', 90),
];
const files = memoryFiles({
  'perf.json': '{"p95":[{"ms":180}],"share":"99.95 %","text":"fast","zero":0}',
  'broken.json': '{',
});
const vector = (...values: readonly string[]) => ({
  body: JSON.stringify({
    status: 'success',
    data: { resultType: 'vector', result: values.map((value) => ({ metric: {}, value: [1.5, value] })) },
  }),
});
const prometheus = 'http://prometheus:9090';

describe('a metric', () => {
  it.each([
    [{ source: 'file:perf.json#/p95/0/ms', op: '<=', objective: 200 }, 'passed', undefined],
    [{ source: 'file:perf.json#p95.0.ms', op: '==', objective: 180 }, 'passed', undefined],
    [{ source: 'file:perf.json#/share', objective: '99.9%' }, 'passed', undefined],
    [{ source: 'runs', objective: '75%' }, 'passed', undefined],
    [{ source: 'runs', objective: '60%', window: '365d' }, 'passed', undefined],
    [{ source: 'file:perf.json#/p95/0/ms', op: '<', objective: 100, warn: 200 }, 'passed', 'AX4582'],
    [{ source: 'file:perf.json#/p95/0/ms', op: '<', objective: 180 }, 'failed', 'AX4581'],
    [{ source: 'runs', objective: '80%' }, 'failed', 'AX4581'],
    [{ source: 'runs', objective: '80%', window: '1h' }, 'error', 'AX4580'],
    [{ source: 'file:perf.json#/text', objective: 1 }, 'error', 'AX4583'],
    [{ source: 'file:perf.json#/gone', objective: 1 }, 'error', 'AX4583'],
    [{ source: 'file:perf.json', objective: 1 }, 'error', 'AX4583'],
    [{ source: 'file:gone.json#/a', objective: 1 }, 'error', 'AX4501'],
    [{ source: 'file:broken.json#/a', objective: 1 }, 'error', 'AX4508'],
  ])('%j has %s %s', async (params, outcome, code) => {
    const result = await runCheck(metricKind, params, { files, history });
    expect([result.outcome, result.reason?.code]).toEqual([outcome, code]);
  });

  it.each([
    [vector('0.999'), 'passed', undefined],
    [vector('0.5'), 'failed', 'AX4581'],
    [vector(), 'error', 'AX4580'],
    [vector('NaN'), 'error', 'AX4580'],
    [vector('1', '1'), 'error', 'AX4583'],
    [{ status: 503 }, 'error', 'AX4583'],
    [{ body: '<html>' }, 'error', 'AX4583'],
    [{ body: '{"status":"success","data":{"resultType":"scalar","result":[1,"1"]}}' }, 'passed', undefined],
    ['connect ECONNREFUSED', 'error', 'AX4583'],
  ])('from Prometheus, case %#', async (answer, outcome, code) => {
    const params = { source: prometheus, query: 'sum(up)/count(up)', objective: 0.99 };
    const result = await runCheck(metricKind, params, { http: httpAnswering(answer) });
    expect([result.outcome, result.reason?.code]).toEqual([outcome, code]);
  });

  it('asks Prometheus for its query', async () => {
    const asked: string[] = [];
    const http = {
      request: async (request: { readonly url: string }) => {
        asked.push(request.url);
        return { status: 200, headers: {}, latencyMs: 1, ...vector('1') };
      },
    };
    await runCheck(metricKind, { source: `${prometheus}/base/`, query: 'a b', objective: 1 }, { http });
    await runCheck(metricKind, { source: `${prometheus}/api/v1/query?query=up`, objective: 1 }, { http });
    expect(asked).toEqual([
      'http://prometheus:9090/base/api/v1/query?query=a+b',
      'http://prometheus:9090/api/v1/query?query=up',
    ]);
  });

  it('knows its sources', () => {
    expect(metricKind.schema.safeParse({ source: 'ftp://x', objective: 1 }).success).toBe(false);
    expect(metricKind.schema.safeParse({ source: 'runs', objective: 'much' }).success).toBe(false);
  });
});

describe('a service level objective', () => {
  it.each([
    [{ objective: '75%' }, 'passed', undefined],
    [{ objective: '80%', warn: '70%' }, 'passed', 'AX4585'],
    [{ objective: '99.9%' }, 'failed', 'AX4584'],
    [{ objective: '99.9%', source: 'file:perf.json#/share' }, 'passed', undefined],
    [{ objective: '99.9%', source: 'file:perf.json#/p95/0/ms' }, 'error', 'AX4583'],
  ])('%j has %s %s', async (params, outcome, code) => {
    const result = await runCheck(sloKind, params, { files, history });
    expect([result.outcome, result.reason?.code]).toEqual([outcome, code]);
  });

  it('says how much of the error budget is gone', async () => {
    const { measures, reason } = await runCheck(sloKind, { objective: '90%' }, { history });
    expect(measures).toEqual({ value: 0.75, samples: 4, budgetUsed: 2.5 });
    expect(reason?.message).toBe('runs succeeds in 75 %, wanted 90 %; error budget used: 250 %.');
  });

  it('without a run is an error', async () => {
    expect((await runCheck(sloKind, { objective: 0 })).reason?.code).toBe('AX4580');
  });
});

describe('the challenge of an objective', () => {
  const entries = { 'perf.json': '{"p95":[{"ms":180}],"errors":0}' };

  it.each([
    [metricKind, { source: 'file:perf.json#/p95/0/ms', op: '<=', objective: 200 }, 'proven'],
    [metricKind, { source: 'file:perf.json#/p95/0/ms', op: '<=', objective: 1e12 }, 'vacuous'],
    [metricKind, { source: 'file:perf.json#/p95/0/ms', op: '>=', objective: 0 }, 'vacuous'],
    [metricKind, { source: 'file:perf.json#/p95/0/ms', op: '>=', objective: 100, warn: 0 }, 'vacuous'],
    [metricKind, { source: 'file:perf.json#/errors', op: '==', objective: 0 }, 'proven'],
    [metricKind, { source: 'file:perf.json#/gone', objective: 0 }, 'unchallenged'],
    [metricKind, { source: 'runs', objective: '70%' }, 'proven'],
    [metricKind, { source: prometheus, query: 'up', objective: 0.9 }, 'proven'],
    [sloKind, { objective: '70%' }, 'proven'],
    [sloKind, { objective: 0 }, 'vacuous'],
    [sloKind, { source: prometheus, query: 'up', objective: '70%' }, 'proven'],
  ])('case %#', async (kind, params, result) => {
    const context = { history, http: httpAnswering(vector('1')) };
    expect((await challengeCheck(kind, params, entries, context)).result).toBe(result);
  });
});
