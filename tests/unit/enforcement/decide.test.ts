import { describe, expect, it } from 'vitest';
import { decide, type Situation } from '../../../src/domain/enforcement/decide.ts';
import { describeState, stateOf } from '../../../src/domain/enforcement/describe.ts';
import { enforcementFindings } from '../../../src/domain/enforcement/findings.ts';
import { planRules, type RulesPlan } from '../../../src/domain/enforcement/plan-rules.ts';
import type { BranchRules } from '../../../src/domain/model/rules.ts';
import { OURS, required, ruleset, rules } from './scenario.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 20, 12);

const create = planRules({ wanted: true, rules: rules(), ours: OURS, wroteProtection: false });
const nothing: RulesPlan = { steps: [], drift: [], obstacle: null };

const situation = (changed: Partial<Situation> = {}): Situation => ({
  wanted: true,
  policy: 'apply',
  plan: create,
  wasOurs: false,
  unreported: [],
  repairs: [],
  now: NOW,
  ...changed,
});

describe('whether the rules are changed', () => {
  it.each([
    ['for the first time', {}, { kind: 'apply', reason: 'first' }],
    ['not, when they are right', { plan: nothing }, { kind: 'settled' }],
    ['not, when a person is to', { policy: 'report' as const }, { kind: 'reported' }],
    [
      'not, when there is nowhere',
      { plan: { ...nothing, obstacle: 'hidden' as const } },
      { kind: 'blocked' },
    ],
    ['not yet, before every report', { unreported: [4, 7] }, { kind: 'waiting', unreported: [4, 7] }],
    ['back, whatever has no report', { wasOurs: true, unreported: [4] }, { kind: 'apply', reason: 'repair' }],
    ['no longer wanted', { wanted: false, unreported: [4] }, { kind: 'apply', reason: 'release' }],
  ])('%s', (_name, changed, decision) => {
    expect(decide(situation(changed))).toEqual(decision);
  });

  it('H8: three times in an hour, and then again when the oldest is an hour ago', () => {
    const repairs = [50, 40, 30].map((ago) => NOW - ago * MINUTE);
    const was = { wasOurs: true };
    expect(decide(situation({ ...was, repairs: repairs.slice(1) }))).toMatchObject({ kind: 'apply' });
    expect(decide(situation({ ...was, repairs }))).toEqual({ kind: 'stopped', until: NOW + 10 * MINUTE });
    expect(decide(situation({ ...was, repairs, now: NOW + 10 * MINUTE }))).toMatchObject({ kind: 'apply' });
    // Four that raced to it do not make the wait shorter.
    const four = [...repairs, NOW - 55 * MINUTE];
    expect(decide(situation({ ...was, repairs: four }))).toEqual({
      kind: 'stopped',
      until: NOW + 10 * MINUTE,
    });
  });
});

const checks = [OURS];

describe('the state in words', () => {
  it.each<[string, BranchRules, string, string]>([
    ['ours', required(), 'required', 'Required by ruleset 12, pinned to the App.'],
    [
      'classic',
      rules({ protection: { checks, admins: true } }),
      'required',
      'Required by branch protection, pinned to the App.',
    ],
    [
      'classic, not for administrators',
      rules({ protection: { checks, admins: false } }),
      'weak',
      'Required by branch protection, which administrators can get around, pinned to the App.',
    ],
    [
      'bypass',
      required(ruleset({ bypass: [{ type: 'RepositoryRole', id: 5, mode: 'always' }] })),
      'weak',
      'Required by ruleset 12, pinned to the App, but RepositoryRole 5 may bypass it (always).',
    ],
    [
      'any source',
      rules({ inForce: [{ ...OURS, app: null, ruleset: 7 }] }),
      'weak',
      'Required by ruleset 7, but from any source: anyone with write access can fake it.',
    ],
    [
      'another App',
      rules({ inForce: [{ ...OURS, app: 9, ruleset: 7 }] }),
      'weak',
      'Required by ruleset 7, but from App 9, which is not this one.',
    ],
    [
      'something else',
      rules({ inForce: [{ context: 'build', app: null, ruleset: 7 }] }),
      'not-required',
      'Not required: a no-go can be merged.',
    ],
    [
      'unseen',
      rules({ protection: 'hidden' }),
      'not-required',
      'Not required (classic branch protection could not be read): a no-go can be merged.',
    ],
  ])('%s', (_name, state, level, text) => {
    expect(stateOf(state, OURS)).toEqual({ level, text });
  });

  it('names the App of a check where it is not known which one is ours', () => {
    expect(stateOf(required(), { ...OURS, app: null })).toEqual({
      level: 'required',
      text: 'Required by ruleset 12, pinned to App 4242.',
    });
    const weak = rules({ inForce: [{ ...OURS, app: null, ruleset: 7 }] });
    expect(stateOf(weak, { ...OURS, app: null }).level).toBe('weak');
  });

  const said = (decision: Parameters<typeof describeState>[1], mode: 'report' | 'enforce' = 'enforce') =>
    describeState({ level: 'not-required', text: 'Not required.' }, decision, mode).text;

  it('says what the App does about it and what it waits for', () => {
    expect(said({ kind: 'waiting', unreported: [4, 7] })).toBe(
      'Not required. It will be, but 2 open pull requests have no report yet: #4, #7.',
    );
    expect(said({ kind: 'waiting', unreported: [4] })).toContain(
      '1 open pull request has no report yet: #4.',
    );
    expect(said({ kind: 'waiting', unreported: Array.from({ length: 12 }, (_, index) => index) })).toContain(
      '#9 and 2 more.',
    );
    expect(said({ kind: 'stopped', until: NOW })).toContain(
      'after 3 repairs in an hour and tries again at 12:00 UTC.',
    );
    expect(said({ kind: 'reported' })).toContain('settings are changed with `enforcement: apply` only.');
    expect(said({ kind: 'blocked' })).toContain('nowhere');
    expect(said({ kind: 'settled' })).toBe('Not required.');
    expect(said({ kind: 'settled' }, 'report')).toBe('Not required. The configuration says `mode: report`.');
  });
});

describe('what a person has to know', () => {
  const codes = (...given: Parameters<typeof enforcementFindings>): readonly string[] =>
    enforcementFindings(...given).map(({ code }) => code);
  const behind = { level: 'not-required', text: 'Not required.' } as const;
  const good = { level: 'required', text: 'Required.' } as const;
  const enforce = { mode: 'enforce' } as const;

  it('is nothing when the check stands as the configuration says', () => {
    expect(codes(enforce, nothing, { kind: 'settled' }, good)).toEqual([]);
    expect(codes({ mode: 'report' }, nothing, { kind: 'settled' }, behind)).toEqual([]);
    expect(codes(enforce, create, { kind: 'apply', reason: 'first' }, behind)).toEqual([]);
  });

  it('is what was changed, why it stopped, what is missing, and what it comes to', () => {
    const drifted = { ...create, drift: ['it is disabled'] };
    expect(codes(enforce, drifted, { kind: 'apply', reason: 'repair' }, behind)).toEqual(['AX8231']);
    expect(codes(enforce, create, { kind: 'stopped', until: NOW }, behind)).toEqual(['AX8232', 'AX8230']);
    expect(codes(enforce, create, { kind: 'waiting', unreported: [4] }, behind)).toEqual(['AX8230']);
    expect(codes(enforce, { ...nothing, obstacle: 'hidden' }, { kind: 'blocked' }, behind)).toEqual([
      'AX8234',
      'AX8230',
    ]);
    expect(codes({ mode: 'report' }, create, { kind: 'reported' }, good)).toEqual(['AX8230']);
  });
});
