import { describe, expect, it } from 'vitest';
import { daysLeft } from '../../../src/domain/evaluation/waiver.ts';
import type { Waiver } from '../../../src/domain/model/config.ts';
import { type CheckLine, judge } from './scenario.ts';

const waiver = (until: string, more: Partial<Waiver> = {}): Waiver => ({
  item: 'M-01',
  reason: 'lands with #41.',
  approver: '@lead',
  until,
  ...more,
});
const failing: CheckLine = { id: 'unit', item: 'M-01', outcome: 'failed' };
const passing: CheckLine = { id: 'unit', item: 'M-01' };

describe('days left', () => {
  it.each([
    ['2026-11-22', '2026-11-21T00:00:00.000Z', 1],
    ['2026-11-21', '2026-11-21T00:00:00.000Z', 0],
    ['2026-11-21', '2026-11-21T23:59:59.999Z', 0],
    ['2026-11-21', '2026-11-22T00:00:00.000Z', -1],
    ['2026-12-15', '2026-11-21T12:00:00.000Z', 24],
    ['2026-11-14', '2026-11-21T12:00:00.000Z', -7],
    ['some day', '2026-11-21T12:00:00.000Z', -1],
  ])('until %s at %s: %i', (until, now, days) => {
    expect(daysLeft(until, Date.parse(now))).toBe(days);
  });
});

const judgedAt = (now: string) =>
  judge({ now, tracker: [{ id: 'M-01' }], checks: [failing], waivers: [waiver('2026-11-21')] });

describe('a waiver of a refuted item', () => {
  it('is in force through the last millisecond of its last day, UTC', () => {
    const verdict = judgedAt('2026-11-21T23:59:59.999Z');
    expect(verdict.verdict).toBe('conditional');
    expect(verdict.standings[0]?.standing).toBe('waived');
    expect(verdict.waivers).toEqual([{ ...waiver('2026-11-21'), status: 'in-force', daysLeft: 0 }]);
    expect(verdict.warnings.map((one) => one.code)).toEqual(['AX6006']);
  });

  it('is a no-go from the next millisecond on', () => {
    const verdict = judgedAt('2026-11-22T00:00:00.000Z');
    expect(verdict.verdict).toBe('no-go');
    expect(verdict.standings[0]?.standing).toBe('refuted');
    expect(verdict.waivers[0]).toMatchObject({ status: 'expired', daysLeft: -1 });
    expect(verdict.blockers.map((one) => one.code)).toEqual(['AX6001', 'AX6091']);
  });
});

describe('a waiver', () => {
  const states = (waivers: readonly Waiver[], checks: readonly CheckLine[] = [failing]) =>
    judge({ tracker: [{ id: 'M-01' }, { id: 'M-02', claim: 'dropped' }], checks, waivers }).waivers.map(
      (state) => state.status,
    );

  it('of a verified or dropped item is unused', () => {
    expect(states([waiver('2026-12-01')], [passing])).toEqual(['unused']);
    expect(states([waiver('2026-12-01', { item: 'M-02' })])).toEqual(['unused']);
  });

  it('of a verified item that has expired still wants a decision', () => {
    expect(states([waiver('2026-11-20')], [passing])).toEqual(['expired']);
  });

  it('of no item is unknown, expired or not', () => {
    expect(states([waiver('2026-12-01', { item: 'X' }), waiver('2026-11-01', { item: 'X' })])).toEqual([
      'unknown-item',
      'unknown-item',
    ]);
  });

  it('that was renewed is replaced by the one that lasts longest', () => {
    const renewals = [waiver('2026-11-20'), waiver('2026-12-31'), waiver('2026-12-01')];
    expect(states(renewals)).toEqual(['unused', 'in-force', 'unused']);
    expect(states(renewals.toReversed())).toEqual(['unused', 'in-force', 'unused']);
  });

  it('with a date that is none is expired', () => {
    expect(states([waiver('soon')])).toEqual(['expired']);
  });

  it.each([
    ['unproven', [], 'done'],
    ['open', [], 'planned'],
    ['ready', [passing], 'in-review'],
    ['refuted', [failing], 'done'],
  ] as const)('covers an item that would be %s, and says so', (standing, checks, claim) => {
    const verdict = judge({ tracker: [{ id: 'M-01', claim }], checks, waivers: [waiver('2026-11-22')] });
    expect(verdict.standings[0]?.standing).toBe('waived');
    expect(verdict.standings[0]?.reason.message).toBe(
      `M-01 is waived until 2026-11-22 (1 day left) by @lead: lands with #41. Without the waiver it would be ${standing}.`,
    );
    const below = verdict.standings[0]?.reason.children ?? [];
    expect(below.map((child) => child.status)).toEqual([standing === 'ready' ? 'pass' : 'info']);
  });

  it('of an item outside every gate is told as a warning', () => {
    const gates = [
      { name: 'p0', when: { priority: ['P0'] }, require: 'verified', challenge: 'optional' },
    ] as const;
    const tracker = [{ id: 'M-01' }, { id: 'M-02', priority: 'P0' }] as const;
    const checks = [failing, { id: 'lint', item: 'M-02' }];
    const verdict = judge({ tracker, checks, gates, waivers: [waiver('2026-12-01')] });
    expect(verdict.verdict).toBe('conditional');
    expect(verdict.warnings.map((one) => [one.code, one.subject.id])).toEqual([['AX6006', 'M-01']]);
  });
});
