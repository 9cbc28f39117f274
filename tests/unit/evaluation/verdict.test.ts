import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/evaluation/evaluate.ts';
import { say } from '../../../src/domain/evaluation/sentence.ts';
import type { Reason } from '../../../src/domain/model/verdict.ts';
import { CLAIMS, OUTCOMES, PRIORITIES } from '../../../src/domain/model/vocabulary.ts';
import { type CheckLine, found, inputOf, judge, NOW, type Scenario } from './scenario.ts';

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
    const word = (line: Partial<CheckLine>) =>
      judge({ tracker: null, checks: [{ id: 'x' }, { id: 'y', ...line }] }).verdict;
    expect(word({ flaky: true, attempts: 2 })).toBe('conditional');
    expect(word({ challenge: 'vacuous' })).toBe('conditional');
    expect(word({ changedHere: true })).toBe('go');
    expect(word({ changedHere: true, outcome: 'failed' })).toBe('no-go');
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

describe('checks drawn from lines that claim nothing', () => {
  const verdict = (line: Partial<CheckLine>, more: Scenario = {}) =>
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
    expect(verdict({ line }).verdict).toBe(expected);
  });

  it('are told, and left out of the score', () => {
    expect(verdict({ line: 40 }).score).toBe(100);
    expect(verdict({ line: 50 }).score).toBe(50);
    const say40 = (line: Partial<CheckLine>) =>
      verdict({ line: 40, ...line }).reason.children[1]?.children[0];
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
    expect(verdict({ line: 40, rule: 'spec' }).verdict).toBe('no-go');
    expect(verdict({ line: 40, file: 'specs/fast.yaml' }).verdict).toBe('no-go');
  });
});

describe('errors on the way here', () => {
  const error = found('The file cannot be read.');
  const word = (more: Scenario) => judge({ tracker: [done], checks: [pass], ...more }).verdict;

  it('block where something could not be read, warn where the rest was judged', () => {
    expect(word({ modelFindings: [error] })).toBe('no-go');
    expect(word({ documentFindings: [error] })).toBe('conditional');
    expect(word({ planFindings: [error] })).toBe('conditional');
  });

  it('are not counted twice where the model repeats those of its documents', () => {
    expect(word({ modelFindings: [error], documentFindings: [error] })).toBe('conditional');
    expect(word({ modelFindings: [{ ...error, code: 'AX2001' }], documentFindings: [error] })).toBe('no-go');
    expect(word({ modelFindings: [{ ...error, message: 'Other.' }], documentFindings: [error] })).toBe(
      'no-go',
    );
    const elsewhere = { file: 'a.md', line: 1, column: 1 };
    expect(word({ modelFindings: [{ ...error, source: elsewhere }], documentFindings: [error] })).toBe(
      'no-go',
    );
  });

  it('are only those of severity error', () => {
    const warning = { ...error, severity: 'warning' as const };
    expect(word({ modelFindings: [warning], documentFindings: [warning], planFindings: [warning] })).toBe(
      'go',
    );
  });

  it('stand in the tree with their own code and place', () => {
    const source = { file: 'docs/readiness.md', line: 7, column: 2 };
    const verdict = judge({
      tracker: [done],
      checks: [pass],
      documentFindings: [{ ...error, source }, error],
    });
    expect(verdict.reason.children[0]).toMatchObject({
      code: 'AX6078',
      message: '2 errors in the trackers and the plan.',
    });
    expect(verdict.warnings).toEqual([
      expect.objectContaining({
        code: 'AX4001',
        status: 'warn',
        subject: { kind: 'tracker', id: 'docs/readiness.md' },
        source,
      }),
      expect.objectContaining({ code: 'AX4001', subject: { kind: 'tracker', id: 'AX4001' }, source: null }),
    ]);
  });
});

describe('blockers and warnings', () => {
  it('come gravest first, then by priority, then in document order, each once', () => {
    const gate = (name: string) => ({ name, when: {}, require: 'verified', challenge: 'optional' }) as const;
    const verdict = judge({
      tracker: [
        { id: 'open', claim: 'planned', priority: 'P0' },
        { id: 'lacking' },
        { id: 'refuted-p2', priority: 'P2' },
        { id: 'refuted-none' },
        { id: 'refuted-p0', priority: 'P0' },
        { id: 'early', dependsOn: ['open'] },
      ],
      checks: [
        { id: 'a', item: 'refuted-p2', outcome: 'failed' },
        { id: 'b', item: 'refuted-none', outcome: 'failed' },
        { id: 'c', item: 'refuted-p0', outcome: 'failed' },
        { id: 'd', outcome: 'failed' },
      ],
      gates: [gate('one'), gate('two')],
    });
    expect(verdict.blockers.map((one) => one.subject.id)).toEqual([
      'refuted-p0',
      'refuted-p2',
      'refuted-none',
      'early',
      'd',
      'open',
      'lacking',
    ]);
    expect(verdict.reason.message).toBe(
      'No-go: refuted-p0 is claimed done, but c failed; and 6 more blockers.',
    );
  });

  it('name the flaky check, not the item above it', () => {
    const verdict = judge({ tracker: [done], checks: [{ ...pass, flaky: true, attempts: 2 }] });
    expect(verdict.warnings.map((one) => one.subject)).toEqual([{ kind: 'check', id: 'x' }]);
  });

  it('tell warnings beside blockers', () => {
    const verdict = judge({
      tracker: [done, { id: 'B' }],
      checks: [
        { ...pass, flaky: true, attempts: 2 },
        { id: 'y', item: 'B', outcome: 'failed' },
      ],
    });
    expect([verdict.verdict, codes(verdict.blockers), codes(verdict.warnings)]).toEqual([
      'no-go',
      ['AX6001'],
      ['AX6049'],
    ]);
  });

  it('warn of a softened item and of what warns below it', () => {
    const gates = [{ name: 'pr', when: {}, require: 'not-refuted', challenge: 'optional' }] as const;
    const verdict = judge({ tracker: [done], checks: [{ ...pass, outcome: 'manual' }, { id: 'y' }], gates });
    expect(codes(verdict.warnings)).toEqual(['AX6011', 'AX6046']);
  });
});

describe('the delta against the base', () => {
  const base = [
    { item: 'A', standing: 'verified' },
    { item: 'gone', standing: 'open' },
    { item: 'same', standing: 'unproven' },
  ] as const;
  const scenario: Scenario = {
    tracker: [{ id: 'new', claim: 'planned' }, done, { id: 'same' }],
    checks: [{ ...pass, outcome: 'failed' }],
  };

  it('lists changed and new items in document order, then those that are gone', () => {
    expect(judge({ ...scenario, base }).changes).toEqual([
      { item: 'new', from: null, to: 'open' },
      { item: 'A', from: 'verified', to: 'refuted' },
      { item: 'gone', from: 'open', to: null },
    ]);
  });

  it('is empty where there is no base', () => {
    expect(judge(scenario).changes).toEqual([]);
  });
});

describe('what reports are given', () => {
  it('has every field of an item and its checks', () => {
    const verdict = judge({
      tracker: [
        {
          id: 'A',
          title: 'Durable events',
          milestone: 'M0',
          priority: 'P1',
          owner: '@lead',
          target: '2026-W09',
          dependsOn: ['B'],
        },
        { id: 'B', claim: 'dropped' },
      ],
      checks: [
        { id: 'x', item: 'A', challenge: 'proven', cachedFrom: '01K', line: 12 },
        { id: 'y', item: 'A', kind: 'file', outcome: 'failed', exitCode: 2, attempts: 2 },
        { id: 'z', item: 'A', outcome: null },
      ],
    });
    expect(verdict.standings[0]).toMatchObject({
      item: 'A',
      title: 'Durable events',
      milestone: 'M0',
      priority: 'P1',
      owner: '@lead',
      target: '2026-W09',
      claim: 'done',
      standing: 'refuted',
      dependsOn: ['B'],
      source: { file: 'docs/readiness.md', line: 10, column: 1 },
    });
    const shared = { describe: 'x does what it should', flaky: false, durationMs: 5 };
    expect(verdict.standings[0]?.checks).toEqual([
      {
        ...shared,
        id: 'x',
        outcome: 'passed',
        command: 'npm run x',
        exitCode: 0,
        tail: '',
        cachedFrom: '01K',
        challenge: 'proven',
        source: { file: 'docs/readiness.md', line: 12, column: 1 },
      },
      {
        ...shared,
        id: 'y',
        outcome: 'failed',
        describe: 'y does what it should',
        command: null,
        exitCode: 2,
        tail: 'last line',
        cachedFrom: null,
        challenge: null,
        source: { file: 'docs/readiness.md', line: 100, column: 1 },
      },
      {
        ...shared,
        id: 'z',
        outcome: 'not-run',
        describe: 'z does what it should',
        command: 'npm run z',
        exitCode: null,
        tail: '',
        cachedFrom: null,
        challenge: null,
        durationMs: 0,
        source: { file: 'docs/readiness.md', line: 100, column: 1 },
      },
    ]);
  });

  it('passes trust and the schema version on', () => {
    expect(judge({ tracker: [done], checks: [pass] })).toMatchObject({ schemaVersion: 1, trust: 'T1' });
  });

  it('takes the mark of a changed check from the plan or from the outcome', () => {
    const input = inputOf({ tracker: [done], checks: [pass] });
    const outcomes = input.outcomes.map((outcome) => ({ ...outcome, changedHere: true }));
    expect(evaluate({ ...input, outcomes }).standings[0]?.reason.code).toBe('AX6016');
  });

  it('refuses a time that is none', () => {
    expect(() => evaluate({ ...inputOf({}), now: 'now' })).toThrow(/now is not an ISO time: now/);
  });

  it('can be read as sentences from top to bottom', () => {
    const lines = say(judge({ tracker: [done], checks: [pass, { id: 'y', item: 'A' }] }).reason);
    expect(lines.map(({ depth, status, sentence }) => `${'  '.repeat(depth)}${status}: ${sentence}`)).toEqual(
      [
        'pass: Go: 1 item verified, 2 checks passed, nothing stands against it.',
        '  pass: Gate default holds: 1 item is verified.',
        '    pass: A is verified: 2 checks passed.',
        '      pass: x passed.',
        '      pass: y passed.',
      ],
    );
  });
});

describe('score', () => {
  const score = (scenario: Scenario) => judge(scenario).score;
  const every = [{ name: 'all', when: {}, require: 'not-refuted', challenge: 'optional' }] as const;

  it.each([
    ['P0', 80],
    ['P1', 66],
    ['P2', 50],
    [null, 50],
    ['P3', 33],
    ['P4', 33],
  ] as const)('weighs %s against an unproven item without a priority: %i', (priority, expected) => {
    expect(score({ tracker: [{ id: 'A', priority }, { id: 'B' }], checks: [pass] })).toBe(expected);
  });

  it('is rounded down, so that 100 means all', () => {
    const tracker = Array.from({ length: 201 }, (_, index) => ({ id: `T${index}` }));
    const checks = tracker.map(({ id }) => ({ id, item: id }));
    expect(score({ tracker, checks })).toBe(100);
    expect(score({ tracker, checks: checks.slice(1) })).toBe(99);
  });

  it('counts items that are claimed done or asked for by a gate', () => {
    const tracker = [done, { id: 'B', claim: 'planned' }, { id: 'C', claim: 'dropped' }] as const;
    expect(score({ tracker, checks: [pass] })).toBe(100);
    expect(score({ tracker, checks: [pass], gates: every })).toBe(50);
  });

  it('gives waived items half, ready ones nothing', () => {
    const waivers = [{ item: 'A', reason: 'later', approver: '@lead', until: '2026-12-31' }];
    expect(score({ tracker: [done], checks: [{ id: 'y' }], waivers })).toBe(75);
    expect(score({ tracker: [{ id: 'A', claim: 'in-review' }], checks: [pass], gates: every })).toBe(0);
  });

  it('counts checks of their own, but not those that do not apply or are changed here', () => {
    const checks: readonly CheckLine[] = [
      { id: 'a' },
      { id: 'b', outcome: 'failed' },
      { id: 'c', challenge: 'vacuous' },
    ];
    expect(score({ tracker: null, checks })).toBe(33);
    const more: readonly CheckLine[] = [
      { id: 'd', outcome: 'not-applicable' },
      { id: 'e', changedHere: true },
    ];
    expect(score({ tracker: null, checks: [...checks, ...more] })).toBe(33);
  });

  it('adds measured objectives by their weight, at risk half', () => {
    const slo = (value: number) => ({
      tracker: [{ ...done, priority: 'P2' as const }],
      checks: [pass],
      slos: [{ name: 's', source: 'file:x', objective: 0.9, warn: 0.8, weight: 2 }],
      measured: { s: { value } },
    });
    expect([0.95, 0.85, 0.5].map((value) => score(slo(value)))).toEqual([100, 75, 50]);
    expect(score({ ...slo(0.5), measured: {} })).toBe(100);
  });

  it('is 0 where there is nothing to score', () => {
    expect(score({ tracker: null })).toBe(0);
  });
});

const scenarios: fc.Arbitrary<Scenario> = fc.record({
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

describe('whatever the input (properties)', () => {
  const holds = (check: (scenario: Scenario) => void) =>
    fc.assert(fc.property(scenarios, check), { numRuns: 400 });

  it('the word follows from the leaves, and every leaf is a failure or a warning', () => {
    holds((scenario) => {
      const verdict = judge(scenario);
      expect(verdict.verdict === 'no-go').toBe(verdict.blockers.length > 0);
      if (verdict.verdict === 'conditional') expect(verdict.warnings).not.toHaveLength(0);
      if (verdict.verdict === 'go') expect(verdict.warnings).toHaveLength(0);
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

  it('one more failed check never makes a verdict better', () => {
    const rank = { go: 0, conditional: 1, 'no-go': 2 };
    holds((scenario) => {
      const before = judge(scenario);
      if (codes(before.blockers).includes('AX6070')) return;
      for (const item of ['A', null]) {
        const checks = [...(scenario.checks ?? []), { id: 'extra', item, outcome: 'failed' as const }];
        expect(rank[judge({ ...scenario, checks }).verdict]).toBeGreaterThanOrEqual(rank[before.verdict]);
      }
    });
  });

  it('the passes of changed checks never turn a no-go', () => {
    holds((scenario) => {
      const checks = [
        ...(scenario.checks ?? []),
        { id: 'extra', item: 'A', changedHere: true, challenge: 'proven' as const },
      ];
      if (judge(scenario).verdict === 'no-go') expect(judge({ ...scenario, checks }).verdict).toBe('no-go');
    });
  });

  it('the score lies between 0 and 100 and every sentence is filled', () => {
    holds((scenario) => {
      const verdict = judge({ ...scenario, now: NOW });
      expect(verdict.score).toBeGreaterThanOrEqual(0);
      expect(verdict.score).toBeLessThanOrEqual(100);
      for (const { sentence } of say(verdict.reason))
        expect(sentence).not.toMatch(/\{\w+\}|undefined|null|NaN/);
    });
  });
});
