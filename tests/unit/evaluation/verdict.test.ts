import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/evaluation/evaluate.ts';
import { say } from '../../../src/domain/evaluation/sentence.ts';
import type { Reason } from '../../../src/domain/model/verdict.ts';
import { type CheckLine, found, inputOf, judge, type Scenario } from './scenario.ts';

const codes = (reasons: readonly Reason[]): readonly string[] => reasons.map((one) => one.code);
const done = { id: 'A' };
const pass: CheckLine = { id: 'x', item: 'A' };

const wordWith = (more: Scenario) => judge({ tracker: [done], checks: [pass], ...more }).verdict;

describe('an item that one gate refuses and another warns of', () => {
  it('is told once, as a blocker', () => {
    const verdict = judge({
      tracker: [{ id: 'A', claim: 'done' }],
      checks: [{ ...pass, challenge: 'vacuous' }],
      gates: [
        { name: 'release', when: {}, require: 'verified', challenge: 'required' },
        { name: 'pull-request', when: {}, require: 'not-refuted', challenge: 'required' },
      ],
    });
    expect(codes(verdict.blockers)).toEqual(['AX6015']);
    expect(codes(verdict.warnings)).toEqual(['AX6050']);
  });
});

describe('errors on the way here', () => {
  const error = found('The file cannot be read.');
  it('block where something could not be read, warn where the rest was judged', () => {
    expect(wordWith({ modelFindings: [error] })).toBe('no-go');
    expect(wordWith({ documentFindings: [error] })).toBe('conditional');
    expect(wordWith({ planFindings: [error] })).toBe('conditional');
  });

  it('are not counted twice where the model repeats those of its documents', () => {
    expect(wordWith({ modelFindings: [error], documentFindings: [error] })).toBe('conditional');
    expect(wordWith({ modelFindings: [{ ...error, code: 'AX2001' }], documentFindings: [error] })).toBe(
      'no-go',
    );
    expect(wordWith({ modelFindings: [{ ...error, message: 'Other.' }], documentFindings: [error] })).toBe(
      'no-go',
    );
    const elsewhere = { file: 'a.md', line: 1, column: 1 };
    expect(wordWith({ modelFindings: [{ ...error, source: elsewhere }], documentFindings: [error] })).toBe(
      'no-go',
    );
  });

  it('are each told, also when they share a file and a code', () => {
    const at = (line: number) => ({ file: 'specs/fast.yaml', line, column: 3 });
    const errors = [
      { ...error, message: 'There is no key "rum".', source: at(4) },
      { ...error, message: 'There is no key "retrys".', source: at(6) },
    ];
    const { blockers } = judge({ tracker: [done], checks: [pass], modelFindings: [...errors, ...errors] });
    expect(blockers.map(({ message }) => message)).toEqual(errors.map(({ message }) => message));
  });

  it('are only those of severity error', () => {
    const warning = { ...error, severity: 'warning' as const };
    expect(wordWith({ modelFindings: [warning], documentFindings: [warning], planFindings: [warning] })).toBe(
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

const gateNamed = (name: string) => ({ name, when: {}, require: 'verified', challenge: 'optional' }) as const;

describe('blockers and warnings', () => {
  it('come gravest first, then by priority, then in document order, each once', () => {
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
      gates: [gateNamed('one'), gateNamed('two')],
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
});

describe('a verdict', () => {
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
