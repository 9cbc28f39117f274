import { describe, expect, it } from 'vitest';
import type { Claim, Outcome, Standing } from '../../../src/domain/model/vocabulary.ts';
import { type CheckLine, type ItemLine, judge, standingIn } from './scenario.ts';

const M1: ItemLine = { id: 'M-01' };
const on = (line: Partial<CheckLine> & { readonly id: string }): CheckLine => ({ item: 'M-01', ...line });
const standing = (claim: Claim | null, checks: readonly CheckLine[]): Standing | undefined =>
  standingIn({ tracker: [{ ...M1, claim }], checks }, 'M-01');

describe('standing by claim and outcome of one check', () => {
  const table: readonly (readonly [Outcome | null, Standing, Standing])[] = [
    // outcome, when claimed done, when not
    ['passed', 'verified', 'ready'],
    ['failed', 'refuted', 'open'],
    ['timed-out', 'refuted', 'open'],
    ['error', 'unproven', 'open'],
    ['skipped', 'unproven', 'open'],
    ['not-run', 'unproven', 'open'],
    ['manual', 'unproven', 'open'],
    ['not-applicable', 'unproven', 'open'],
    [null, 'unproven', 'open'],
  ];

  it.each(table)('%s: done is %s, undone is %s', (outcome, done, undone) => {
    const checks = [on({ id: 'unit', outcome })];
    expect(standing('done', checks)).toBe(done);
    for (const claim of ['planned', 'in-progress', 'blocked', 'in-review', null] as const) {
      expect(standing(claim, checks)).toBe(undone);
    }
    expect(standing('dropped', checks)).toBe('open');
  });

  it('without any check, done is unproven and undone is open', () => {
    expect(standing('done', [])).toBe('unproven');
    expect(standing('planned', [])).toBe('open');
  });
});

const refutedBy = (checks: readonly CheckLine[]) =>
  judge({ tracker: [M1], checks }).standings[0]?.reason.message;

describe('standing by a check beside one that passed', () => {
  const table: readonly (readonly [Partial<CheckLine>, Standing, string])[] = [
    [{ outcome: 'passed' }, 'verified', 'AX6002'],
    [{ outcome: 'failed' }, 'refuted', 'AX6001'],
    [{ outcome: 'timed-out' }, 'refuted', 'AX6001'],
    [{ outcome: 'error' }, 'unproven', 'AX6012'],
    [{ outcome: 'skipped' }, 'unproven', 'AX6013'],
    [{ outcome: 'not-run' }, 'unproven', 'AX6013'],
    [{ outcome: null }, 'unproven', 'AX6013'],
    [{ outcome: 'passed', freshnessMs: 1 }, 'unproven', 'AX6014'],
    [{ outcome: 'manual' }, 'verified', 'AX6002'],
    [{ outcome: 'not-applicable' }, 'verified', 'AX6002'],
    [{ outcome: 'passed', challenge: 'vacuous' }, 'verified', 'AX6002'],
    [{ outcome: 'passed', changedHere: true }, 'verified', 'AX6002'],
    [{ outcome: 'failed', changedHere: true }, 'refuted', 'AX6001'],
    [{ outcome: 'timed-out', changedHere: true }, 'refuted', 'AX6001'],
    [{ outcome: 'error', changedHere: true }, 'unproven', 'AX6012'],
    [{ outcome: 'not-run', changedHere: true }, 'verified', 'AX6002'],
    [{ outcome: 'manual', changedHere: true }, 'verified', 'AX6002'],
  ];

  it.each(table)('%o: %s by %s', (second, expected, code) => {
    const checks = [on({ id: 'unit' }), on({ id: 'second', ...second })];
    const line = judge({ tracker: [M1], checks }).standings[0];
    expect([line?.standing, line?.reason.code]).toEqual([expected, code]);
  });

  it('names the gravest gap first: failure, error, not run, stale', () => {
    const lines = [
      on({ id: 'failed', outcome: 'failed' }),
      on({ id: 'error', outcome: 'error' }),
      on({ id: 'not-run', outcome: 'not-run' }),
      on({ id: 'stale', freshnessMs: 1 }),
      on({ id: 'vacuous', challenge: 'vacuous' }),
      on({ id: 'changed', changedHere: true }),
      on({ id: 'manual', outcome: 'manual' }),
    ];
    const codes = lines.map(
      (_, index) => judge({ tracker: [M1], checks: lines.slice(index) }).standings[0]?.reason.code,
    );
    expect(codes).toEqual(['AX6001', 'AX6012', 'AX6013', 'AX6014', 'AX6015', 'AX6016', 'AX6011']);
  });

  it('tells a single failure with its cause, several by name', () => {
    const failed = (id: string): CheckLine =>
      on({ id, outcome: 'failed', why: 'It ended with exit code 3.' });
    expect(refutedBy([failed('a')])).toBe('M-01 is claimed done, but a failed (It ended with exit code 3).');
    expect(refutedBy([on({ id: 'a', outcome: 'failed' })])).toBe('M-01 is claimed done, but a failed.');
    expect(refutedBy([failed('a'), on({ id: 'b', outcome: 'timed-out' })])).toBe(
      'M-01 is claimed done, but a failed and b timed out.',
    );
    expect(refutedBy(['a', 'b', 'c', 'd'].map(failed))).toBe(
      'M-01 is claimed done, but a failed, b failed and 2 more.',
    );
  });

  it('counts a signed-off criterion as proof, since a person stands for it', () => {
    expect(standing('done', [on({ id: 'tabletop', kind: 'manual', outcome: 'passed' })])).toBe('verified');
  });
});

const staleAfter = (freshnessMs: number) =>
  judge({ tracker: [M1], checks: [on({ id: 'unit', freshnessMs, observedAt: '2020-01-01T00:00:00Z' })] })
    .standings[0]?.reason.children[0]?.message;

describe('freshness', () => {
  const WEEK = 7 * 86_400_000;
  const seen = (observedAt: string): Standing | undefined =>
    standing('done', [on({ id: 'unit', freshnessMs: WEEK, observedAt })]);

  it('lasts through its exact end and not a millisecond longer', () => {
    expect(seen('2026-11-14T12:00:00.000Z')).toBe('verified');
    expect(seen('2026-11-14T11:59:59.999Z')).toBe('unproven');
  });

  it('bears a clock that is five minutes ahead, no more, and no time that cannot be read', () => {
    expect(seen('2026-11-21T12:05:00.000Z')).toBe('verified');
    expect(seen('2026-11-21T12:05:00.001Z')).toBe('unproven');
    expect(seen('yesterday')).toBe('unproven');
  });

  it('never ends when none is set', () => {
    expect(standing('done', [on({ id: 'unit', observedAt: '2001-01-01T00:00:00Z' })])).toBe('verified');
  });

  it('says the freshness in the largest whole unit', () => {
    expect(staleAfter(WEEK)).toContain('its freshness of 7 days allows');
    expect(staleAfter(86_400_000)).toContain('its freshness of 1 day allows');
    expect(staleAfter(36 * 3_600_000)).toContain('its freshness of 36 hours allows');
    expect(staleAfter(90_000)).toContain('its freshness of 2 minutes allows');
  });
});

const statuses = (claim: Claim, checks: readonly CheckLine[]) => {
  const line = judge({ tracker: [{ ...M1, claim }], checks }).standings[0];
  return [line?.reason.status, line?.reason.children.map((child) => [child.code, child.status])];
};

const toldOf = (line: Partial<CheckLine>) =>
  judge({ tracker: [M1], checks: [on({ id: 'unit', ...line })] }).standings[0]?.reason.children[0]?.message;

const remedyFor = (kind: string) =>
  judge({ tracker: [M1], checks: [on({ id: 'unit', kind, outcome: 'failed' })] }).standings[0]?.reason
    .children[0]?.remedy;

describe('reasons of checks below an item', () => {
  const failing = on({ id: 'unit', outcome: 'failed' });
  const flaky = on({ id: 'lint', flaky: true, attempts: 2 });

  it('fail where the item is claimed done', () => {
    expect(statuses('done', [failing, flaky])).toEqual([
      'fail',
      [
        ['AX6041', 'fail'],
        ['AX6049', 'warn'],
      ],
    ]);
  });

  it('only inform where it is not', () => {
    expect(statuses('in-progress', [failing, flaky, on({ id: 'e2e' })])).toEqual([
      'info',
      [
        ['AX6041', 'info'],
        ['AX6049', 'info'],
        ['AX6040', 'pass'],
      ],
    ]);
  });

  it('warn through verified and ready items', () => {
    expect(statuses('done', [flaky])).toEqual(['warn', [['AX6049', 'warn']]]);
    expect(statuses('in-review', [flaky])).toEqual(['warn', [['AX6049', 'warn']]]);
    expect(statuses('in-review', [on({ id: 'e2e' })])).toEqual(['pass', [['AX6040', 'pass']]]);
  });

  it('say why, taking the refusal of the plan where the run has no outcome', () => {
    expect(toldOf({ outcome: null, refusal: 'The tier is read.' })).toBe(
      'unit did not run: The tier is read.',
    );
    expect(toldOf({ outcome: null })).toBe('unit did not run: the run recorded no reason.');
    expect(toldOf({ outcome: 'skipped', why: 'It needs lint.' })).toBe('unit was skipped: It needs lint.');
    expect(toldOf({ outcome: 'failed', why: 'Exit code 2.', refusal: 'no' })).toBe(
      'unit failed: Exit code 2.',
    );
    expect(toldOf({ flaky: true, attempts: 3, cachedFrom: '01K' })).toBe(
      'unit passed only at try 3 in run 01K, and nothing it depends on has changed since.',
    );
  });

  it('give the command to reproduce a failure, or the one that runs a check that is no command', () => {
    expect(remedyFor('run')).toBe('Reproduce it with: npm run unit');
    expect(remedyFor('file')).toBe('Reproduce it with: aurora-x verify M-01 --force');
  });
});

const placeOf = (line: Partial<ItemLine>) =>
  judge({ tracker: [{ ...M1, ...line }], checks: [on({ id: 'unit' })] }).standings[0]?.reason.source;

describe('places', () => {
  it('points at the status cell where there is one, at the item otherwise', () => {
    const status = { file: 'docs/readiness.md', line: 10, column: 77 };
    expect(placeOf({ places: { status } })).toEqual(status);
    expect(placeOf({})).toEqual({ file: 'docs/readiness.md', line: 10, column: 1 });
    expect(placeOf({ claim: 'dropped', places: { status } })).toEqual(status);
    expect(placeOf({ claim: 'dropped' })).toEqual({ file: 'docs/readiness.md', line: 10, column: 1 });
  });
});

describe('a file that an item leaves behind', () => {
  const command = (challenge: 'proven' | 'vacuous') =>
    on({ id: 'verify', outcome: 'passed', challenge, rule: 'verify-command' });

  it.each(['evidence-path', 'deliverable'])('%s does not stand in for a command that cannot fail', (rule) => {
    const file = on({ id: 'file', outcome: 'passed', challenge: 'proven', rule });
    expect(standing('done', [command('vacuous'), file])).toBe('unproven');
    expect(standing('done', [command('proven'), file])).toBe('verified');
    expect(standing('done', [file])).toBe('verified');
  });

  it('does not stand in for a command that the pull request brought', () => {
    const file = on({ id: 'file', outcome: 'passed', rule: 'evidence-path' });
    const brought = on({ id: 'verify', outcome: 'passed', changedHere: true, rule: 'verify-command' });
    expect(standing('done', [brought, file])).toBe('unproven');
  });

  it('leaves a second, honest command to prove the claim', () => {
    const honest = on({ id: 'second', outcome: 'passed', challenge: 'proven', rule: 'verify-command' });
    expect(standing('done', [command('vacuous'), honest])).toBe('verified');
  });
});
