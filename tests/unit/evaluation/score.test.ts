import { describe, expect, it } from 'vitest';
import { type CheckLine, judge, type Scenario } from './scenario.ts';

const done = { id: 'A' };
const pass: CheckLine = { id: 'x', item: 'A' };

const score = (scenario: Scenario) => judge(scenario).score;

const withShare = (value: number) => ({
  tracker: [{ ...done, priority: 'P2' as const }],
  checks: [pass],
  slos: [{ name: 's', source: 'file:x', objective: 0.9, warn: 0.8, weight: 2 }],
  measured: { s: { value } },
});

describe('score', () => {
  const every = [{ name: 'all', when: {}, require: 'not-refuted', challenge: 'optional' }] as const;

  it.each([
    ['P0', 80],
    ['P1', 66],
    ['P2', 50],
    [null, 50],
    ['P3', 33],
    ['P4', 33],
  ] as const)('weighs %s against an unproven item without a priority: %i', (priority, expected) => {
    expect(score({ tracker: [{ id: 'A', priority }, { id: 'B' }], checks: [pass] })).toBe(expected);
  });

  it('is rounded down, so that 100 means all', () => {
    const tracker = Array.from({ length: 201 }, (_, index) => ({ id: `T${index}` }));
    const checks = tracker.map(({ id }) => ({ id, item: id }));
    expect(score({ tracker, checks })).toBe(100);
    expect(score({ tracker, checks: checks.slice(1) })).toBe(99);
  });

  it('counts items that are claimed done or asked for by a gate', () => {
    const tracker = [done, { id: 'B', claim: 'planned' }, { id: 'C', claim: 'dropped' }] as const;
    expect(score({ tracker, checks: [pass] })).toBe(100);
    expect(score({ tracker, checks: [pass], gates: every })).toBe(50);
  });

  it('gives waived items half, ready ones nothing', () => {
    const waivers = [{ item: 'A', reason: 'later', approver: '@lead', until: '2026-12-31' }];
    expect(score({ tracker: [done], checks: [{ id: 'y' }], waivers })).toBe(75);
    expect(score({ tracker: [{ id: 'A', claim: 'in-review' }], checks: [pass], gates: every })).toBe(0);
  });

  it('counts checks of their own, but not those that do not apply or are changed here', () => {
    const checks: readonly CheckLine[] = [
      { id: 'a' },
      { id: 'b', outcome: 'failed' },
      { id: 'c', challenge: 'vacuous' },
    ];
    expect(score({ tracker: null, checks })).toBe(33);
    const more: readonly CheckLine[] = [
      { id: 'd', outcome: 'not-applicable' },
      { id: 'e', changedHere: true },
    ];
    expect(score({ tracker: null, checks: [...checks, ...more] })).toBe(33);
  });

  it('adds measured objectives by their weight, at risk half', () => {
    expect([0.95, 0.85, 0.5].map((value) => score(withShare(value)))).toEqual([100, 75, 50]);
    expect(score({ ...withShare(0.5), measured: {} })).toBe(100);
  });

  it('is 0 where there is nothing to score', () => {
    expect(score({ tracker: null })).toBe(0);
  });
});
