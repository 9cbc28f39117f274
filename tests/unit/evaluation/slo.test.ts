import { describe, expect, it } from 'vitest';
import { type Measured, measureSlo, sloReason } from '../../../src/domain/evaluation/slo.ts';
import type { SloConfig } from '../../../src/domain/model/config.ts';
import type { RunSummary } from '../../../src/domain/model/run.ts';
import { inputOf } from './scenario.ts';

const NOW = Date.parse('2026-11-21T12:00:00.000Z');
const slo = (more: Partial<SloConfig> = {}): SloConfig => ({
  name: 'availability',
  source: 'https://prometheus.example/query',
  windowDays: 30,
  objective: 0.999,
  warn: null,
  weight: 2,
  key: false,
  ...more,
});
const measure = (config: SloConfig, measured: Measured) =>
  measureSlo(config, [], { availability: measured }, NOW);
const runs = (lines: readonly (Partial<RunSummary> & { readonly startedAt: string })[]) =>
  measureSlo(slo({ source: 'runs', objective: 0.5 }), inputOf({ history: lines }).history, {}, NOW);

describe('status against the thresholds', () => {
  it.each([
    // objective, warn below it, actual, status
    [0.999, null, 0.999, 'met'],
    [0.999, null, 0.99899, 'missed'],
    [0.999, 0.995, 0.999, 'met'],
    [0.999, 0.995, 0.9989, 'warning'],
    [0.999, 0.995, 0.995, 'warning'],
    [0.999, 0.995, 0.9949, 'missed'],
    // warn above the objective: an early warning
    [0.99, 0.995, 0.995, 'met'],
    [0.99, 0.995, 0.9949, 'warning'],
    [0.99, 0.995, 0.99, 'warning'],
    [0.99, 0.995, 0.9899, 'missed'],
    // the same number, written as a percentage
    [99.9 / 100, null, 999 / 1000, 'met'],
    [1, null, 1, 'met'],
    [1, null, 0.9999, 'missed'],
    [0, null, 0, 'met'],
  ] as const)('objective %d, warn %s, actual %d: %s', (objective, warn, actual, status) => {
    expect(measure(slo({ objective, warn }), { value: actual }).status).toBe(status);
  });
});

describe('error budget', () => {
  it.each([
    [0.99, 1, 0],
    [0.99, 0.995, 0.5],
    [0.99, 0.99, 1],
    [0.99, 0.97, 3],
    [0.9, 0.95, 0.5],
    [1, 1, 0],
    [1, 0.5, 1],
  ])('objective %d, actual %d: %d used', (objective, actual, used) => {
    expect(measure(slo({ objective }), { value: actual }).budgetUsed).toBe(used);
  });
});

describe('measured values', () => {
  it('are events or a share', () => {
    expect(measure(slo(), { good: 999, total: 1000 })).toEqual({
      name: 'availability',
      objective: 0.999,
      warn: null,
      key: false,
      weight: 2,
      actual: 0.999,
      budgetUsed: 1,
      samples: 1000,
      status: 'met',
    });
    expect(measure(slo(), { value: 1 })).toMatchObject({ actual: 1, samples: 1 });
    expect(measure(slo(), { good: 0, total: 5 })).toMatchObject({ actual: 0, status: 'missed' });
  });

  it.each([
    { good: 0, total: 0 },
    { good: 5, total: 4 },
    { good: -1, total: 4 },
    { value: Number.NaN },
    { value: 1.01 },
    { value: -0.01 },
    { good: 5, total: Number.POSITIVE_INFINITY },
  ])('that are no share are no data: %o', (measured) => {
    expect(measure(slo(), measured)).toMatchObject({
      actual: null,
      budgetUsed: null,
      samples: 0,
      status: 'no-data',
    });
  });

  it('that are missing are no data, whatever the objective is called', () => {
    expect(measureSlo(slo(), [], {}, NOW).status).toBe('no-data');
    expect(measureSlo(slo({ name: 'toString' }), [], {}, NOW).status).toBe('no-data');
  });

  it('do not stand in for run history', () => {
    const config = slo({ source: 'runs' });
    expect(measureSlo(config, [], { availability: { value: 1 } }, NOW).status).toBe('no-data');
  });
});

describe('run history', () => {
  const go = { verdict: 'go' } as const;

  it('counts complete runs that did not come to no-go', () => {
    const startedAt = '2026-11-20T00:00:00Z';
    const result = runs([
      { startedAt, verdict: 'go' },
      { startedAt, verdict: 'conditional' },
      { startedAt, verdict: 'no-go' },
      { startedAt, verdict: null },
      { startedAt, verdict: 'go', status: 'interrupted' },
    ]);
    expect(result).toMatchObject({ actual: 2 / 3, samples: 3 });
  });

  it('does not count a no-go that only an objective made', () => {
    const run = { startedAt: '2026-11-20T00:00:00Z', verdict: 'no-go' } as const;
    const share = (...blockers: string[]) => runs([{ ...run, blockers }]).actual;
    expect(share('AX6083')).toBe(1);
    expect(share('AX6001', 'AX6083')).toBe(0);
    expect(share()).toBe(0);
  });

  it('counts the first instant of the window and the present one, nothing outside', () => {
    expect(runs([{ startedAt: '2026-10-22T12:00:00.000Z', ...go }]).samples).toBe(1);
    expect(runs([{ startedAt: '2026-10-22T11:59:59.999Z', ...go }]).samples).toBe(0);
    expect(runs([{ startedAt: '2026-11-21T12:00:00.000Z', ...go }]).samples).toBe(1);
    expect(runs([{ startedAt: '2026-11-21T12:00:00.001Z', ...go }]).samples).toBe(0);
    expect(runs([{ startedAt: 'long ago', ...go }]).status).toBe('no-data');
  });
});

const codeAndStatus = (config: SloConfig, value: number) => {
  const { code: found, status } = sloReason(config, measure(config, { value }));
  return [found, status];
};

describe('reason', () => {
  it('fails only for a missed key objective', () => {
    expect(codeAndStatus(slo({ key: true }), 1)).toEqual(['AX6080', 'pass']);
    expect(codeAndStatus(slo({ key: true, warn: 0.9 }), 0.95)).toEqual(['AX6081', 'warn']);
    expect(codeAndStatus(slo({ key: false }), 0.5)).toEqual(['AX6082', 'warn']);
    expect(codeAndStatus(slo({ key: true }), 0.5)).toEqual(['AX6083', 'fail']);
    expect(codeAndStatus(slo({ key: true }), 2)).toEqual(['AX6084', 'warn']);
  });

  it('says the figures', () => {
    const config = slo({ objective: 0.99, warn: 0.95 });
    const say = (value: Measured) => sloReason(config, measure(config, value)).message;
    expect(say({ good: 999, total: 1000 })).toBe(
      'SLO availability is met: 99.9 % of 99 %, 10 % of the error budget used, 1000 samples.',
    );
    expect(say({ value: 0.96 })).toBe(
      'SLO availability is at risk: 96 % where 99 % is the objective and 95 % the warning threshold, 1 sample.',
    );
    expect(say({ value: 1 / 3 })).toBe(
      'SLO availability is missed: 33.3333 % where 99 % is the objective, 1 sample.',
    );
  });

  it('calls the samples of run history runs', () => {
    const config = slo({ source: 'runs', objective: 1 });
    const { history } = inputOf({ history: [{ startedAt: '2026-11-20T00:00:00Z' }] });
    expect(sloReason(config, measureSlo(config, history, {}, NOW)).message).toContain(', 1 run.');
  });
});
