import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit, GITHUB_PACE, note } from '../../../src/domain/limits/budget.ts';
import { FULL_BUDGET, type Budget, type RequestOutcome } from '../../../src/domain/model/budget.ts';

const MINUTE = 60_000;
const NOW = 1_000_000_000;
const ANSWERED: RequestOutcome = { kind: 'answered', remaining: null, reset: null };

const ask = (budget: Budget, now: number, kind: 'read' | 'write' = 'read', patience = Infinity) =>
  admit(budget, kind, now, GITHUB_PACE, patience);

/** Notes outcomes one after the other, none of them a probe's. */
const after = (outcomes: readonly RequestOutcome[], budget = FULL_BUDGET, now = NOW): Budget =>
  outcomes.reduce((kept, outcome) => note(kept, false, outcome, now), budget);

describe('D7: a limit', () => {
  it('holds everything back until its time, then lets one request through to see', () => {
    const blocked = after([{ kind: 'limited', until: NOW + 5_000 }]);
    expect(ask(blocked, NOW + 4_999).result).toMatchObject({ until: NOW + 5_000 });
    const probe = ask(blocked, NOW + 5_000);
    expect(probe.result).toEqual({ at: NOW + 5_000, probe: true });
    expect(ask(probe.budget, NOW + 5_001).result).toMatchObject({ until: NOW + 6_001 });
    const free = note(probe.budget, true, ANSWERED, NOW + 5_100);
    expect(ask(free, NOW + 5_101).result).toEqual({ at: NOW + 5_101, probe: false });
  });

  it('is not lifted by an answer to a request that was sent before it was met', () => {
    const blocked = after([{ kind: 'limited', until: NOW + 5_000 }, ANSWERED]);
    expect(blocked.blockedUntil).toBe(NOW + 5_000);
  });

  it('is a minute where GitHub does not say, and grows when the probe meets it again', () => {
    let budget = after([{ kind: 'limited', until: null }]);
    expect(budget.blockedUntil).toBe(NOW + MINUTE);
    let now = NOW;
    for (const minutes of [2, 4, 8, 15, 15]) {
      now = budget.blockedUntil;
      const probe = ask(budget, now);
      budget = note(probe.budget, true, { kind: 'limited', until: now + 1_000 }, now);
      expect(budget.blockedUntil).toBe(now + minutes * MINUTE);
    }
  });

  it('with nothing left, is waited for before GitHub has to say no', () => {
    const empty = after([{ kind: 'answered', remaining: 0, reset: NOW + MINUTE }]);
    expect(ask(empty, NOW).result).toMatchObject({ until: NOW + MINUTE, problem: expect.any(String) });
    const past = after([{ kind: 'answered', remaining: 0, reset: NOW - 1 }]);
    expect(ask(past, NOW).result).toMatchObject({ at: NOW });
  });

  it('a probe that never came back is sent again', () => {
    const blocked = after([{ kind: 'limited', until: NOW + 1 }]);
    const lost = ask(blocked, NOW + 1).budget;
    expect(ask(lost, NOW + 1 + 30_000).result).toMatchObject({ probe: true });
  });
});

describe('D8: what a request makes', () => {
  /** When requests that make twenty things each may be sent, asked for all at once. */
  const times = (count: number): readonly number[] => {
    let budget = FULL_BUDGET;
    return Array.from({ length: count }, () => {
      const step = admit(budget, 'write', NOW, GITHUB_PACE, Infinity, 20);
      ({ budget } = step);
      return 'at' in step.result ? step.result.at - NOW : -1;
    });
  };

  it('counts, however few requests ask for it: eighty a minute and five hundred an hour', () => {
    const sent = times(26);
    expect(sent.slice(0, 5)).toEqual([0, 1_000, 2_000, 3_000, MINUTE]);
    expect(sent.filter((at) => at < 60 * MINUTE)).toHaveLength(25);
  });

  it('is more than a minute allows: it waits for the minute before to be over, and is sent', () => {
    const { budget } = admit(FULL_BUDGET, 'write', NOW, GITHUB_PACE, Infinity);
    expect(admit(budget, 'write', NOW, GITHUB_PACE, Infinity, 100).result).toMatchObject({
      at: NOW + MINUTE,
    });
  });
});

describe('J4: an outage', () => {
  const silent = { kind: 'silent' } as const;

  it('is five unanswered requests in a row, then asked about less and less often', () => {
    expect(after([silent, silent, silent, silent]).blockedUntil).toBe(0);
    expect(after([silent, silent, ANSWERED, silent, silent, silent]).blockedUntil).toBe(0);
    let budget = after([silent, silent, silent, silent, silent]);
    expect(budget.blockedUntil).toBe(NOW + 15_000);
    expect(ask(budget, NOW).result).toMatchObject({ problem: 'GitHub does not answer.' });
    let probes = 0;
    let now = NOW;
    while (now < NOW + 3 * 60 * MINUTE) {
      now = budget.blockedUntil;
      budget = note(ask(budget, now).budget, true, silent, now);
      probes += 1;
    }
    expect(probes).toBeLessThan(50);
    expect(budget.blockedUntil - now).toBe(5 * MINUTE);
    expect(note(ask(budget, budget.blockedUntil).budget, true, ANSWERED, now)).toMatchObject({
      blockedUntil: 0,
      silences: 0,
    });
  });
});

describe('D8: writes', () => {
  it('are a second apart, at most 80 a minute and 500 an hour, whoever asks when', () => {
    const pauses = fc.array(fc.nat({ max: 3_000 }), { minLength: 1_200, maxLength: 1_200 });
    fc.assert(
      fc.property(pauses, fc.nat({ max: 1_000 }), (gaps, intervalMs) => {
        let budget = FULL_BUDGET;
        let now = NOW;
        const times: number[] = [];
        for (const gap of gaps) {
          now += gap;
          const { budget: next, result } = admit(
            budget,
            'write',
            now,
            { ...GITHUB_PACE, intervalMs },
            Infinity,
          );
          budget = next;
          if ('at' in result) times.push(result.at);
        }
        const within = (count: number, window: number): boolean =>
          times.every((at, index) => at - (times[index - count] ?? -Infinity) >= window);
        expect(times).toHaveLength(gaps.length);
        expect([within(1, intervalMs), within(80, MINUTE), within(500, 60 * MINUTE)]).toEqual([
          true,
          true,
          true,
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('wait in their lane when it would be long, and take no place meanwhile', () => {
    const full = {
      ...FULL_BUDGET,
      writes: Array.from({ length: 500 }, (_, index) => NOW - index).toReversed(),
    };
    const { budget, result } = ask(full, NOW, 'write', 15_000);
    expect(result).toMatchObject({ until: NOW - 499 + 60 * MINUTE });
    expect(budget.writes).toHaveLength(500);
    expect(ask(full, NOW, 'read', 15_000).result).toMatchObject({ at: NOW });
  });
});
