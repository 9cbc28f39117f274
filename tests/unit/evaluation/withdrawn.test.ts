import { describe, expect, it } from 'vitest';
import type { Claim, Standing } from '../../../src/domain/model/vocabulary.ts';
import { judge, type CheckLine, type Scenario } from './scenario.ts';

const FAILED: CheckLine = { id: 'unit', item: 'M-01', outcome: 'failed' };
const OTHER: CheckLine = { id: 'lint', item: 'M-02' };
const KEPT = { id: 'M-02', claim: 'done', priority: 'P0' } as const;

/** M-01 was done on the base; this is what the pull request makes of it. */
const pull = (to: Claim, before: Standing | null, more: Scenario = {}): Scenario => ({
  baseTracker: [{ id: 'M-01', claim: 'done', priority: 'P0' }, KEPT],
  tracker: [{ id: 'M-01', claim: to, priority: 'P0' }, KEPT],
  checks: [FAILED, OTHER],
  base:
    before === null
      ? null
      : [
          { item: 'M-01', standing: before },
          { item: 'M-02', standing: 'verified' },
        ],
  affected: ['M-01'],
  ...more,
});

const blockers = (scenario: Scenario): readonly string[] => judge(scenario).blockers.map(({ code }) => code);

describe('a claim that is taken back', () => {
  it.each(['in-progress', 'in-review', 'dropped'] as const)('blocks when its checks broke: %s', (to) => {
    expect(blockers(pull(to, 'verified'))).toEqual(['AX6105']);
  });

  it('blocks when nobody knows what it came to on the base', () => {
    expect(blockers(pull('in-progress', null))).toEqual(['AX6105']);
    expect(blockers(pull('in-progress', null, { checks: [{ ...FAILED, outcome: 'error' }, OTHER] }))).toEqual(
      ['AX6105'],
    );
  });

  it('is honesty when it did not hold on the base either', () => {
    for (const before of ['refuted', 'unproven', 'blocked', 'waived'] as const)
      expect(judge(pull('in-progress', before)).verdict).toBe('go');
  });

  it('may be taken back while its checks pass', () => {
    expect(
      judge(pull('in-progress', 'verified', { checks: [{ ...FAILED, outcome: 'passed' }, OTHER] })).verdict,
    ).toBe('go');
  });

  it('does not ask for a sign-off that may have been missing all along', () => {
    const checks: CheckLine[] = [{ ...FAILED, outcome: 'manual' }, OTHER];
    expect(judge(pull('in-progress', null, { checks })).verdict).toBe('go');
    expect(blockers(pull('in-progress', 'verified', { checks }))).toEqual(['AX6105']);
  });

  it('is held by gates that ask for the item, and by no other', () => {
    const gate = {
      name: 'release',
      when: { priority: ['P0'] },
      require: 'verified',
      challenge: 'optional',
    } as const;
    // The gate itself refuses an item in progress, and says so.
    expect(blockers(pull('in-progress', 'verified', { gates: [gate] }))).toEqual(['AX6004']);
    expect(blockers(pull('dropped', 'verified', { gates: [gate] }))).toContain('AX6105');
    expect(
      blockers(pull('dropped', 'verified', { gates: [{ ...gate, when: { priority: ['P1'] } }] })),
    ).not.toContain('AX6105');
    const soft = { ...gate, when: { affected: true }, require: 'not-refuted' } as const;
    expect(blockers(pull('in-progress', 'verified', { gates: [soft] }))).toEqual(['AX6105']);
  });

  it('cannot be moved out of a gate by its priority either', () => {
    const gates = [
      { name: 'release', when: { priority: ['P0'] }, require: 'verified', challenge: 'optional' },
    ] as const;
    const tracker = [{ id: 'M-01', claim: 'done', priority: 'P3' }, KEPT] as const;
    expect(blockers(pull('done', 'verified', { gates, tracker }))).toContain('AX6105');
  });
});
