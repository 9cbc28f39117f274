import { describe, expect, it } from 'vitest';
import { manualKind } from '../../../src/application/checks/manual/index.ts';
import { aCheck, challengeCheck, runCheck } from '../../support/check-context.ts';

const signOff = (subject: string, at = '2026-11-20') => ({
  subject,
  by: '@lead',
  at,
  statement: 'looked at it',
});
const params = { statement: 'The rota is agreed.' };

describe('a manual check', () => {
  it.each([
    [[], 'manual', 'AX4590'],
    [[signOff('another')], 'manual', 'AX4590'],
    [[signOff('the-check')], 'passed', undefined],
    [[signOff('M-11')], 'passed', undefined],
    [[signOff('M-11', '2026-01-01')], 'manual', 'AX4591'],
    [[signOff('M-11', '2026-01-01'), signOff('the-check', '2026-11-19')], 'passed', undefined],
    [[signOff('M-11', '2027-01-01')], 'manual', 'AX4590'],
  ])('case %#', async (signOffs, outcome, code) => {
    const check = aCheck({ item: 'M-11' });
    const result = await runCheck(manualKind, { ...params, freshness: '30d' }, { check, signOffs });
    expect([result.outcome, result.reason?.code]).toEqual([outcome, code]);
  });

  it('keeps a sign-off for ever where nothing says how long', async () => {
    const signOffs = [signOff('the-check', '2020-01-01')];
    expect((await runCheck(manualKind, params, { signOffs })).outcome).toBe('passed');
    const check = aCheck({ freshnessMs: 86_400_000 });
    expect((await runCheck(manualKind, params, { signOffs, check })).outcome).toBe('manual');
  });

  it('tells how to sign off', async () => {
    const { reason } = await runCheck(manualKind, params, { check: aCheck({ item: 'M-11' }) });
    expect(reason?.remedy).toContain('/aurora sign-off M-11');
  });

  it('is not challenged', async () => {
    expect((await challengeCheck(manualKind, params)).result).toBe('unchallenged');
  });
});
