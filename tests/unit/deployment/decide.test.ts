import { describe, expect, it } from 'vitest';
import { decideDeployment, type GateWord, type Step } from '../../../src/domain/deployment/decide.ts';
import { finding } from '../../../src/domain/model/catalogue/index.ts';

const RULE = { gate: 'release', after: [], watch: null };
const GO: GateWord = { conclusion: 'success', trust: 'T2', isUnreported: false, isProposal: false };
const missed = finding('AX8365', {
  environment: 'canary',
  objective: 'up',
  actual: '1 %',
  wanted: '99 %',
  rollback: '',
});
const unread = finding('AX8366', { objective: 'up', problem: 'it is away' });

const decide = (said: GateWord, steps: readonly Step[] = []) =>
  decideDeployment({ environment: 'production', rule: RULE, said, steps });

const word = (said: GateWord, steps?: readonly Step[]): string => {
  const { state, because } = decide(said, steps);
  return `${state} ${because?.code ?? ''}`.trim();
};

it('approves only what the gate lets through for sure', () => {
  expect(decide(GO)).toEqual({ state: 'approved', because: null });
  expect(word({ ...GO, conclusion: 'action_required', trust: 'T1' })).toBe('pending AX8363');
  expect(word({ ...GO, isProposal: true })).toBe('pending AX8370');
  expect(word({ ...GO, conclusion: 'failure' })).toBe('rejected AX8361');
  expect(word({ ...GO, conclusion: 'failure', isUnreported: true })).toBe('pending AX8362');
});

describe('environments that come before', () => {
  const at = (state: 'missing' | 'failed' | 'under-way' | 'passed', environment = 'staging'): Step => ({
    environment,
    state,
  });

  it('lets through what they all have', () => {
    expect(word(GO, [at('passed'), at('passed', 'canary')])).toBe('approved');
  });

  it.each([
    [at('missing'), 'this commit was not deployed there yet'],
    [at('failed'), 'its deployment there failed'],
    [at('under-way'), 'its deployment there has not ended yet'],
    [
      { environment: 'staging', state: 'watched', until: Date.UTC(2026, 10, 21, 9, 30, 59) } as const,
      'its objective is watched there until 2026-11-21 09:30 UTC',
    ],
  ] satisfies [Step, string][])('waits: %o', (step, problem) => {
    const { state, because } = decide(GO, [at('passed', 'test'), step]);
    expect(state).toBe('pending');
    expect(because?.message).toBe(`\`production\` comes after \`staging\`, and ${problem}.`);
  });

  it('rejects what was missed anywhere, and waits for what cannot be read', () => {
    const step: Step = { environment: 'canary', state: 'missed', finding: missed };
    expect(decide(GO, [at('missing'), step])).toEqual({ state: 'rejected', because: missed });
    expect(decide(GO, [{ environment: 'canary', state: 'unread', finding: unread }])).toEqual({
      state: 'pending',
      because: unread,
    });
  });

  it('a no-go is one whatever they say', () => {
    expect(word({ ...GO, conclusion: 'failure' }, [at('passed')])).toBe('rejected AX8361');
  });
});
