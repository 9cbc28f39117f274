import { describe, expect, it } from 'vitest';
import { isVerified, TRUST_WORDS } from '../../../src/domain/model/trust.ts';
import { TRUST_LEVELS } from '../../../src/domain/model/vocabulary.ts';
import { beliefIn, verdictTrust, type Grounds, type Origin } from '../../../src/domain/trust/trust-level.ts';

const SHA = 'c'.repeat(40);
const TRUSTED = [`aurora-x/action/.github/workflows/readiness.yml@${SHA}`];
const token: Origin = {
  kind: 'token',
  event: 'pull_request',
  workflow: 'aurora-x/action/.github/workflows/readiness.yml@refs/tags/v1',
  workflowSha: SHA,
  runner: 'github-hosted',
};
const artifact: Origin = { kind: 'artifact', event: 'pull_request', fromFork: false };

describe('what a result is worth by its origin', () => {
  it.each([
    [token, 'T2', 'a trusted workflow reported it'],
    [{ ...token, event: 'merge_group' }, 'T2', 'a trusted workflow reported it'],
    [{ ...token, workflowSha: 'd'.repeat(40) }, 'T1', 'is not trusted'],
    [{ ...token, workflow: 'acme/rocket/.github/workflows/readiness.yml@main' }, 'T1', 'is not trusted'],
    [{ ...token, workflow: '' }, 'T1', 'is not trusted'],
    [{ ...token, runner: 'self-hosted' }, 'T1', 'the machine is not one of GitHub'],
    [{ ...token, event: 'pull_request_target' }, 'T0', 'does not say which code it ran'],
    [artifact, 'T1', 'any job of a run can replace its artifacts'],
    [{ ...artifact, fromFork: true }, 'T0', 'it is the artifact of a fork'],
    [{ ...artifact, event: 'issue_comment' }, 'T0', 'does not say which code it ran'],
  ] as const)('%j is %s', (origin, trust, because) => {
    const belief = beliefIn(origin, TRUSTED);
    expect(belief.trust).toBe(trust);
    expect(belief.because).toContain(because);
  });
});

describe('what a verdict is worth', () => {
  const grounds: Grounds = { reported: 'T2', ownRules: false, fromFork: false, samePlan: true };
  it.each([
    [{}, 'T2'],
    [{ samePlan: false }, 'T1'],
    [{ reported: 'T1', samePlan: false }, 'T1'],
    [{ reported: 'T0' }, 'T0'],
    [{ fromFork: true }, 'T0'],
    [{ ownRules: true }, 'T0'],
    [{ reported: null }, 'T3'],
    [{ reported: null, fromFork: true }, 'T3'],
    [{ reported: null, ownRules: true }, 'T0'],
  ] as const)('with %j it is %s', (change, trust) => {
    expect(verdictTrust({ ...grounds, ...change })).toBe(trust);
  });

  it('is said in words that differ, and only what is verified says so', () => {
    expect(new Set(Object.values(TRUST_WORDS)).size).toBe(TRUST_LEVELS.length);
    expect(TRUST_LEVELS.filter(isVerified)).toEqual(['T2', 'T3']);
    for (const level of ['T0', 'T1'] as const) expect(TRUST_WORDS[level]).toContain('not verified');
  });
});
