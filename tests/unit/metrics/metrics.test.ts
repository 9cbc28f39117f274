import { describe, expect, it } from 'vitest';
import { createMetrics, type Reading } from '../../../src/adapters/prometheus/metrics.ts';
import { leastLevel } from '../../../src/entrypoints/app/observe/log.ts';
import { meteredLog } from '../../../src/entrypoints/app/observe/meter.ts';

const valuesOf = (text: string, name: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith(name));

describe('metrics', () => {
  it('hold a label to 200 values, whoever makes them up', async () => {
    const metrics = createMetrics(async () => []);
    for (let index = 0; index < 1_000; index += 1)
      metrics.count('aurora_github_requests_total', { route: `GET /made/up/${index}`, status: '2xx' });
    const lines = valuesOf(await metrics.text(), 'aurora_github_requests_total{');
    expect(lines).toHaveLength(201);
    expect(lines).toContain('aurora_github_requests_total{route="other",status="2xx"} 800');
  });

  it('tell nothing of a gauge that is not known, and forget labels that are gone', async () => {
    let readings: readonly Reading[] = [
      { name: 'aurora_lane_lag_seconds', labels: {}, value: 7 },
      { name: 'aurora_budget_remaining', labels: { installation: '1' }, value: 9 },
    ];
    const metrics = createMetrics(async () => readings);
    expect(valuesOf(await metrics.text(), 'aurora_lane_lag_seconds ')).toEqual(['aurora_lane_lag_seconds 7']);
    readings = [];
    const text = await metrics.text();
    expect([...valuesOf(text, 'aurora_lane_lag_seconds '), ...valuesOf(text, 'aurora_budget_')]).toEqual([]);
  });
});

describe('what is logged is counted', () => {
  it('by the codes that a line names, and by its event; whether it is written or not', async () => {
    const metrics = createMetrics(async () => []);
    const log = meteredLog(() => {}, metrics);
    log('warn', 'enforcement', { findings: ['AX8231 A ruleset was changed.', 'AX8232 …'] });
    log('warn', 'degraded', { code: 'AX8330', message: 'AX0000 is not counted: it is somebody’s text' });
    log('info', 'judged', { verdict: 'no-go', conclusion: 'failure', title: 'AX1234 of a title' });
    log('warn', 'round failed', { round: 'sweep', problem: 'AX1234' });
    log('info', 'lane', { job: 'sync', result: 'done', durationMs: 1_500 });
    log('info', 'resync', { reason: 'start', durationMs: 20 });
    const text = await metrics.text();
    expect(valuesOf(text, 'aurora_findings_total{').toSorted()).toEqual([
      'aurora_findings_total{code="AX8231"} 1',
      'aurora_findings_total{code="AX8232"} 1',
      'aurora_findings_total{code="AX8330"} 1',
    ]);
    expect(text).toContain('aurora_verdicts_total{verdict="no-go",conclusion="failure"} 1');
    expect(text).toContain('aurora_round_failures_total{round="sweep"} 1');
    expect(text).toContain('aurora_lane_turns_total{job="sync",result="done"} 1');
    expect(text).toContain('aurora_lane_turn_seconds_sum{job="sync"} 1.5');
    expect(text).toContain('aurora_resync_seconds_count 1');
  });
});

it.each([
  ['', 'info'],
  ['DEBUG', 'debug'],
  ['trace', 'debug'],
  ['fatal', 'error'],
  ['loud', null],
])('LOG_LEVEL=%s is %s', (text, level) => {
  expect(leastLevel(text)).toBe(level);
});
