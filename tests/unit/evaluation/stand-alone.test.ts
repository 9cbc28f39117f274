import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/domain/model/verdict.ts';
import { type CheckLine, judge, type Scenario } from './scenario.ts';

const codes = (reasons: readonly Reason[]): readonly string[] => reasons.map((one) => one.code);
const done = { id: 'A' };
const pass: CheckLine = { id: 'x', item: 'A' };

describe('positive evidence', () => {
  it.each([
    ['no check at all', []],
    ['checks without an outcome', [{ id: 'x', outcome: null }]],
    [
      'checks that were left out',
      [
        { id: 'x', outcome: 'not-run' },
        { id: 'y', outcome: 'skipped' },
      ],
    ],
    ['criteria without a sign-off', [{ id: 'x', outcome: 'manual' }]],
    ['checks that do not apply', [{ id: 'x', outcome: 'not-applicable' }]],
    ['errors', [{ id: 'x', outcome: 'error' }]],
    ['checks changed here', [{ id: 'x', changedHere: true }]],
    ['stale evidence', [{ id: 'x', freshnessMs: 1 }]],
  ] as const)('is missing with %s: no-go', (_, checks) => {
    for (const tracker of [null, [{ id: 'A', claim: 'planned' as const }]]) {
      const verdict = judge({ tracker, checks });
      expect(verdict.verdict).toBe('no-go');
      expect(codes(verdict.blockers)).toContain('AX6070');
    }
  });

  it.each([{ outcome: 'failed' }, { outcome: 'timed-out' }, { challenge: 'vacuous' }, {}] as const)(
    'is there with %o',
    (line) => {
      expect(codes(judge({ tracker: null, checks: [{ id: 'x', ...line }] }).blockers)).not.toContain(
        'AX6070',
      );
    },
  );
});

const wordBeside = (line: Partial<CheckLine>) =>
  judge({ tracker: null, checks: [{ id: 'x' }, { id: 'y', ...line }] }).verdict;

describe('checks that belong to no item', () => {
  it.each([
    ['passed', 'go'],
    ['failed', 'no-go'],
    ['error', 'no-go'],
    ['timed-out', 'no-go'],
    ['skipped', 'no-go'],
    ['not-run', 'no-go'],
    ['manual', 'conditional'],
    ['not-applicable', 'go'],
  ] as const)('%s: %s', (outcome, expected) => {
    const checks = [{ id: 'x' }, { id: 'y', outcome }];
    expect(judge({ tracker: null, checks }).verdict).toBe(expected);
    expect(judge({ tracker: [done], checks: [...checks, { ...pass, id: 'z' }] }).verdict).toBe(expected);
  });

  it('may be flaky or vacuous, which is a warning, or changed here, which is not', () => {
    expect(wordBeside({ flaky: true, attempts: 2 })).toBe('conditional');
    expect(wordBeside({ challenge: 'vacuous' })).toBe('conditional');
    expect(wordBeside({ changedHere: true })).toBe('go');
    expect(wordBeside({ changedHere: true, outcome: 'failed' })).toBe('no-go');
  });

  it('are those of an item that no tracker has, too', () => {
    const verdict = judge({ tracker: [done], checks: [pass, { id: 'y', item: 'gone', outcome: 'failed' }] });
    expect(verdict.blockers.map((one) => [one.code, one.subject])).toEqual([
      ['AX6041', { kind: 'check', id: 'y' }],
    ]);
  });

  it('do not count against an item, nor does an item against them', () => {
    const verdict = judge({ tracker: [done], checks: [pass, { id: 'y', outcome: 'failed' }] });
    expect(verdict.standings[0]?.standing).toBe('verified');
    expect(verdict.reason.children.map((child) => [child.code, child.status])).toEqual([
      ['AX6060', 'pass'],
      ['AX6074', 'fail'],
    ]);
  });
});

const drawnFrom = (line: Partial<CheckLine>, more: Scenario = {}) =>
  judge({
    tracker: [done],
    criteria: [
      { id: 'open', checked: false, line: 40 },
      { id: 'ticked', checked: true, line: 50 },
    ],
    deliverables: [
      { path: 'a.md', claim: 'planned', line: 60 },
      { path: 'b.md', claim: 'done', line: 70 },
      { path: 'c.md', claim: null, line: 80 },
    ],
    checks: [pass, { id: 'y', rule: 'exit-criteria', outcome: 'failed', ...line }],
    ...more,
  });

describe('checks drawn from lines that claim nothing', () => {
  it.each([
    ['an open criterion', 40, 'go'],
    ['a command of an open criterion', 41, 'go'],
    ['a ticked criterion', 50, 'no-go'],
    ['a command of a ticked criterion', 51, 'no-go'],
    ['a planned deliverable', 60, 'go'],
    ['a deliverable called done', 70, 'no-go'],
    ['a deliverable that says nothing', 80, 'no-go'],
    ['another line', 90, 'no-go'],
  ])('%s: %s', (_, line, expected) => {
    expect(drawnFrom({ line }).verdict).toBe(expected);
  });

  it('are told, and left out of the score', () => {
    expect(drawnFrom({ line: 40 }).score).toBe(100);
    expect(drawnFrom({ line: 50 }).score).toBe(50);
    const say40 = (line: Partial<CheckLine>) =>
      drawnFrom({ line: 40, ...line }).reason.children[1]?.children[0];
    expect(say40({})).toMatchObject({
      code: 'AX6076',
      status: 'info',
      subject: { kind: 'criterion', id: 'y' },
      message: 'y ended as failed, and the document does not claim it yet.',
      source: { file: 'docs/readiness.md', line: 40, column: 1 },
    });
    expect(say40({ outcome: 'passed' })).toMatchObject({ code: 'AX6040', status: 'pass' });
  });

  it('have to come from that file and from a rule: a spec written by hand always claims', () => {
    expect(drawnFrom({ line: 40, rule: 'spec' }).verdict).toBe('no-go');
    expect(drawnFrom({ line: 40, file: 'specs/fast.yaml' }).verdict).toBe('no-go');
  });
});
