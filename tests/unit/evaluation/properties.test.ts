import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/evaluation/evaluate.ts';
import { say } from '../../../src/domain/evaluation/sentence.ts';
import { CLAIMS, OUTCOMES, PRIORITIES } from '../../../src/domain/model/vocabulary.ts';
import { inputOf, judge, type Scenario } from './scenario.ts';

const scenarios = fc.record({
  tracker: fc.array(
    fc.record({
      id: fc.constantFrom('A', 'B', 'C', 'D'),
      claim: fc.option(fc.constantFrom(...CLAIMS)),
      priority: fc.option(fc.constantFrom(...PRIORITIES)),
      dependsOn: fc.array(fc.constantFrom('A', 'B', 'C', 'Z'), { maxLength: 2 }),
    }),
    { maxLength: 4 },
  ),
  checks: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('p', 'q', 'r', 's', 't'),
      item: fc.constantFrom('A', 'B', 'C', null),
      outcome: fc.constantFrom(...OUTCOMES, 'passed' as const, 'passed' as const),
      flaky: fc.boolean(),
      changedHere: fc.boolean(),
      challenge: fc.constantFrom('proven', 'vacuous', 'unchallenged'),
    }),
    { selector: (line) => line.id },
  ),
  gates: fc.array(
    fc.record({
      name: fc.constantFrom('one', 'two'),
      when: fc.constantFrom(
        {},
        { claim: ['done'] as const },
        { priority: ['P0'] as const },
        { affected: true },
      ),
      require: fc.constantFrom('verified', 'ready', 'not-refuted'),
      challenge: fc.constantFrom('required', 'optional'),
    }),
    { maxLength: 2 },
  ),
  waivers: fc.array(
    fc.record({
      item: fc.constantFrom('A', 'B'),
      reason: fc.constant('later'),
      approver: fc.constant('@lead'),
      until: fc.constantFrom('2026-11-20', '2026-11-21', '2026-12-31'),
    }),
    { maxLength: 2 },
  ),
  affected: fc.option(fc.subarray(['A', 'B'])),
});

/** What is said against an item whose checks pass, but were not seen to fail. */
const CHALLENGED: ReadonlySet<string> = new Set(['AX6064', 'AX6065', 'AX6066']);

const holds = (check: (scenario: Scenario) => void) =>
  fc.assert(fc.property(scenarios, check), { numRuns: 400 });

describe('whatever the input (properties)', () => {
  it('the word follows from the leaves, and every leaf is a failure or a warning', () => {
    holds((scenario) => {
      const verdict = judge(scenario);
      expect(verdict.verdict === 'no-go').toBe(verdict.blockers.length > 0);
      expect(verdict.verdict === 'go').toBe(verdict.blockers.length + verdict.warnings.length === 0);
      expect(verdict.blockers.every((one) => one.status === 'fail')).toBe(true);
      expect(verdict.warnings.every((one) => one.status === 'warn')).toBe(true);
    });
  });

  it('the same input gives the same bytes, in whatever order the outcomes came in', () => {
    holds((scenario) => {
      const input = inputOf(scenario);
      const turned = {
        ...input,
        outcomes: input.outcomes.toReversed(),
        challenges: input.challenges.toReversed(),
      };
      expect(JSON.stringify(evaluate(turned))).toBe(JSON.stringify(evaluate(input)));
    });
  });

  it('verified means claimed done with a fresh honest pass of an unchanged check', () => {
    holds((scenario) => {
      for (const line of judge(scenario).standings.filter((one) => one.standing === 'verified')) {
        expect(line.claim).toBe('done');
        const proofs = scenario.checks?.filter(
          (one) =>
            one.item === line.item &&
            one.outcome === 'passed' &&
            one.challenge !== 'vacuous' &&
            !one.changedHere,
        );
        expect(proofs).not.toHaveLength(0);
      }
    });
  });

  // Below a no-go it may: a failure opens an item again, and with it goes the warning of a flaky pass.
  it('one more failed check never turns a no-go', () => {
    holds((scenario) => {
      const before = judge(scenario);
      // Where nothing answered, a failure is an answer, so it may help.
      fc.pre(before.verdict === 'no-go' && before.blockers.every((one) => one.code !== 'AX6070'));
      // What passed and was never seen to fail is something else once it failed: open where nobody claims it, which a
      // gate may let through, and excepted where a waiver says so.
      fc.pre(before.blockers.some(({ code }) => !CHALLENGED.has(code)));
      for (const item of ['A', null]) {
        const checks = [...(scenario.checks ?? []), { id: 'extra', item, outcome: 'failed' as const }];
        expect(judge({ ...scenario, checks }).verdict).toBe('no-go');
      }
    });
  });

  it('the passes of changed checks never turn a no-go', () => {
    holds((scenario) => {
      const checks = [
        ...(scenario.checks ?? []),
        { id: 'extra', item: 'A', changedHere: true, challenge: 'proven' as const },
      ];
      fc.pre(judge(scenario).verdict === 'no-go');
      expect(judge({ ...scenario, checks }).verdict).toBe('no-go');
    });
  });

  it('the score lies between 0 and 100 and every sentence is filled', () => {
    holds((scenario) => {
      const verdict = judge(scenario);
      expect(verdict.score).toBeGreaterThanOrEqual(0);
      expect(verdict.score).toBeLessThanOrEqual(100);
      const text = say(verdict.reason).map((line) => line.sentence);
      expect(text.join('\n')).not.toMatch(/\{\w+\}|undefined|null|NaN/);
    });
  });
});
