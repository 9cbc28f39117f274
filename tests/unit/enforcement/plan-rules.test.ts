import { describe, expect, it } from 'vitest';
import { isRelease, planRules, stands, targetOf } from '../../../src/domain/enforcement/plan-rules.ts';
import { mendedRuleset } from '../../../src/domain/enforcement/ruleset.ts';
import type { BranchRules, RequiredCheck } from '../../../src/domain/model/rules.ts';
import { OURS, required, ruleset, rules } from './scenario.ts';

const plan = (state: BranchRules, wanted = true, wroteProtection = false) =>
  planRules({ wanted, rules: state, ours: OURS, wroteProtection });

const BUILD: RequiredCheck = { context: 'build', app: null };
const protection = (...checks: readonly RequiredCheck[]) => ({ checks, admins: true });

describe('what has to be changed so that the check is required', () => {
  it('is a ruleset of our own, and nothing once it stands', () => {
    expect(plan(rules()).steps).toEqual([{ kind: 'create-ruleset', policy: mendedRuleset(null, OURS) }]);
    expect(plan(required())).toEqual({ steps: [], drift: [], obstacle: null });
  });

  it('is nothing where somebody requires it of our App already', () => {
    expect(plan(rules({ inForce: [{ ...OURS, ruleset: 7 }] })).steps).toEqual([]);
    expect(plan(rules({ protection: protection(OURS) })).steps).toEqual([]);
  });

  it('is a ruleset of our own where any source would do', () => {
    const weak = rules({ inForce: [{ ...OURS, app: null, ruleset: 7 }] });
    expect(plan(weak).steps).toMatchObject([{ kind: 'create-ruleset' }]);
  });

  it('is the repair of ours, with what was changed in words', () => {
    const own = ruleset({ enforcement: 'disabled' });
    expect(plan(rules({ own }))).toEqual({
      steps: [{ kind: 'update-ruleset', id: 12, policy: mendedRuleset(own, OURS) }],
      drift: ['it is disabled'],
      obstacle: null,
    });
  });

  it('H9: puts the ruleset up before it takes our line out of the classic protection', () => {
    const state = rules({ protection: protection(BUILD, OURS) });
    expect(plan(state, true, true).steps).toEqual([
      { kind: 'create-ruleset', policy: mendedRuleset(null, OURS) },
      { kind: 'set-checks', branch: 'main', checks: [BUILD] },
    ]);
    const second = { ...required(), protection: protection(BUILD, OURS) };
    expect(plan(second, true, true).steps).toEqual([{ kind: 'set-checks', branch: 'main', checks: [BUILD] }]);
  });

  it('is classic protection where there are no rulesets', () => {
    const old = (state: BranchRules['protection']) => plan(rules({ inForce: null, protection: state }));
    expect(old(null).steps).toEqual([{ kind: 'protect-branch', branch: 'main', check: OURS }]);
    expect(old(protection(BUILD))).toEqual({
      steps: [{ kind: 'set-checks', branch: 'main', checks: [BUILD, OURS] }],
      drift: [],
      obstacle: null,
    });
    expect(old(protection(BUILD, OURS)).steps).toEqual([]);
    expect(old(protection({ ...OURS, app: null }))).toMatchObject({
      steps: [{ checks: [OURS] }],
      drift: ['the check may come from another source than the App'],
    });
    expect(old({ checks: null, admins: false })).toMatchObject({ steps: [], obstacle: 'no-checks' });
    expect(old('hidden')).toMatchObject({ steps: [], obstacle: 'hidden' });
  });
});

describe('what has to be changed so that we do not require it', () => {
  it('is the ruleset of ours, and our line in the classic protection', () => {
    const state = { ...required(), protection: protection(BUILD, OURS) };
    expect(plan(state, false, true).steps).toEqual([
      { kind: 'remove-ruleset', id: 12 },
      { kind: 'set-checks', branch: 'main', checks: [BUILD] },
    ]);
  });

  it('is nothing where others require it', () => {
    expect(plan(rules({ protection: protection(OURS) }), false).steps).toEqual([]);
    expect(plan(rules({ protection: 'hidden' }), false, true).steps).toEqual([]);
    expect(plan(rules(), false).steps).toEqual([]);
  });
});

describe('a step', () => {
  it('has a target, and takes away or puts up', () => {
    const policy = mendedRuleset(null, OURS);
    const steps = [
      { kind: 'create-ruleset', policy },
      { kind: 'update-ruleset', id: 1, policy },
      { kind: 'remove-ruleset', id: 1 },
      { kind: 'protect-branch', branch: 'main', check: OURS },
      { kind: 'set-checks', branch: 'main', checks: [BUILD, OURS] },
      { kind: 'set-checks', branch: 'main', checks: [BUILD] },
    ] as const;
    expect(steps.map((step) => [targetOf(step), isRelease(step, OURS)])).toEqual([
      ['ruleset', false],
      ['ruleset', false],
      ['ruleset', true],
      ['protection', false],
      ['protection', false],
      ['protection', true],
    ]);
  });

  it('stands when its target carries the check', () => {
    expect(stands(required(), 'ruleset', OURS)).toBe(true);
    expect(stands(required(ruleset({ enforcement: 'disabled' })), 'ruleset', OURS)).toBe(false);
    expect(stands(rules(), 'ruleset', OURS)).toBe(false);
    expect(stands(rules({ protection: protection(OURS) }), 'protection', OURS)).toBe(true);
    expect(stands(rules({ protection: 'hidden' }), 'protection', OURS)).toBe(false);
  });
});
