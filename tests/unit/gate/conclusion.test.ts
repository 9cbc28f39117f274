import { describe, expect, it } from 'vitest';
import { readCheckState, writeCheckState } from '../../../src/application/gate/check-state.ts';
import { conclusionOf } from '../../../src/application/gate/conclusion.ts';
import { worthWaitingFor } from '../../../src/application/gate/waiting.ts';
import type { Verdict } from '../../../src/domain/model/verdict.ts';
import { reportOf } from '../../support/reports.ts';

const go = { verdict: 'go', blockers: [], changes: [], trust: 'T2', score: 100 } as const;
const of = (change: Partial<Verdict>): Verdict => ({ ...reportOf({}).verdict, ...go, ...change });
const blockers = reportOf({ refuted: 5 }).verdict.blockers;
const HOLD = { title: 'Needs review by an owner: a', markdown: 'who' };

describe('the conclusion', () => {
  it('is a success only for a go that is proven and not held', () => {
    expect(conclusionOf(of({}))).toEqual({ conclusion: 'success', title: 'Go · 100 % ready' });
    expect(conclusionOf(of({ trust: 'T1' }))).toEqual({
      conclusion: 'action_required',
      title: 'Go · 100 % ready · reported, not verified',
    });
    expect(conclusionOf(of({}), HOLD)).toEqual({ conclusion: 'action_required', title: HOLD.title });
  });

  it('is a failure for every no-go, whatever else is the case', () => {
    for (const trust of ['T0', 'T1', 'T2', 'T3'] as const)
      for (const hold of [null, HOLD])
        expect(conclusionOf(of({ verdict: 'no-go', trust, blockers }), hold).conclusion).toBe('failure');
  });

  it('names three blockers and how they moved, and how many more there are', () => {
    const changes = [
      { item: 'N-1', from: 'verified', to: 'refuted' },
      { item: 'N-2', from: null, to: 'refuted' },
    ] as const;
    const { title } = conclusionOf(of({ verdict: 'no-go', blockers, changes }));
    expect(title).toBe('No-go: N-0, N-1 (verified → refuted), N-2 (new → refuted) and 2 more');
    expect(
      conclusionOf(of({ verdict: 'no-go', blockers }), null, 'nobody reported within 60 min').title,
    ).toBe('No-go: nobody reported within 60 min; N-0, N-1, N-2 and 2 more');
  });

  it('shows what a title of a stranger hides', () => {
    const [first] = blockers;
    if (!first) throw new Error('there are blockers');
    const hidden = { ...first, subject: { kind: 'item' as const, id: `a\u202Eb\n${'x'.repeat(300)}` } };
    const { title } = conclusionOf(of({ verdict: 'no-go', blockers: [hidden] }));
    expect(title).toContain('‹U+202E›');
    expect(title).not.toContain('\n');
    expect(title.length).toBeLessThan(100);
  });
});

describe('waiting', () => {
  const reason = (code: string) => blockers.slice(0, 1).map((one) => ({ ...one, code }));
  const outcomes = (...words: readonly string[]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of an outcome only the word is read
    words.map((outcome) => ({ outcome })) as unknown as Parameters<typeof worthWaitingFor>[0]['outcomes'];

  it('is in vain unless everything that blocks was only not run', () => {
    const notRun = outcomes('not-run', 'passed');
    const no = of({ verdict: 'no-go', blockers: reason('AX6013') });
    expect(worthWaitingFor({ verdict: no, outcomes: notRun })).toBe(1);
    expect(worthWaitingFor({ verdict: no, outcomes: outcomes('failed') })).toBe(0);
    expect(worthWaitingFor({ verdict: of({}), outcomes: notRun })).toBe(0);
    const wrong = of({ verdict: 'no-go', blockers: [...reason('AX6013'), ...reason('AX6010')] });
    expect(worthWaitingFor({ verdict: wrong, outcomes: notRun })).toBe(0);
  });
});

describe('what is kept with a check', () => {
  it('comes back as it was, within what GitHub keeps, and is nothing where it is not ours', () => {
    const state = {
      of: `queue:${'a'.repeat(40)}.${'b'.repeat(40)}`,
      story: '0'.repeat(16),
      explain: true,
      waiver: 'x'.repeat(39),
      silent: true,
    };
    expect(readCheckState(writeCheckState(state))).toEqual(state);
    expect(writeCheckState(state).length).toBeLessThanOrEqual(255);
    for (const other of ['', 'x', '{}', '{"of":1}']) expect(readCheckState(other)).toBeNull();
  });
});
