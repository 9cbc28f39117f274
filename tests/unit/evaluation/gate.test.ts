import { describe, expect, it } from 'vitest';
import { ACCEPTED, DEFAULT_GATE } from '../../../src/domain/evaluation/gate.ts';
import { selectorInWords, selects } from '../../../src/domain/evaluation/selector.ts';
import type { GateConfig, GateSelector } from '../../../src/domain/model/config.ts';
import { STANDINGS, type Standing } from '../../../src/domain/model/vocabulary.ts';
import { type CheckLine, item, judge, type Scenario } from './scenario.ts';

const gate = (more: Partial<GateConfig> = {}): GateConfig => ({
  name: 'release',
  when: {},
  require: 'verified',
  challenge: 'optional',
  ...more,
});

describe('selector', () => {
  const subject = item({ id: 'M-01', priority: 'P0', milestone: 'M0', workstream: 'core', claim: 'done' });
  const yes = (when: GateSelector, affected: readonly string[] | null = null) =>
    selects(when, subject, affected);

  it('selects everything when it is empty', () => {
    expect(yes({})).toBe(true);
  });

  it.each([
    ['priority', ['P1', 'P0'], ['P1']],
    ['milestone', ['M0'], ['M1']],
    ['item', ['M-02', 'M-01'], ['M-02']],
    ['claim', ['done'], ['planned', 'dropped']],
    ['workstream', ['core'], ['docs']],
  ])('asks for %s', (field, matching, other) => {
    expect(yes({ [field]: matching })).toBe(true);
    expect(yes({ [field]: other })).toBe(false);
    expect(yes({ [field]: [] })).toBe(false);
  });

  it('wants all of its conditions to hold', () => {
    expect(
      yes({ priority: ['P0'], claim: ['done'], item: ['M-01'], milestone: ['M0'], workstream: ['core'] }),
    ).toBe(true);
    expect(yes({ priority: ['P0'], claim: ['planned'] })).toBe(false);
  });

  it('never selects by a value the item does not have', () => {
    const bare = item({ id: 'M-01', claim: null });
    expect(selects({ priority: ['P0'] }, bare, null)).toBe(false);
    expect(selects({ claim: ['planned'] }, bare, null)).toBe(false);
    expect(selects({}, bare, null)).toBe(true);
  });

  it('never selects a dropped item', () => {
    expect(selects({}, item({ id: 'M-01', claim: 'dropped' }), null)).toBe(false);
    expect(selects({ claim: ['dropped'] }, item({ id: 'M-01', claim: 'dropped' }), null)).toBe(false);
  });

  it('knows what the pull request affects', () => {
    expect(yes({ affected: true }, ['M-01'])).toBe(true);
    expect(yes({ affected: true }, ['M-02'])).toBe(false);
    expect(yes({ affected: true }, null)).toBe(false);
    expect(yes({ affected: false }, [])).toBe(true);
  });

  it('says itself in words', () => {
    expect(selectorInWords({})).toBe('every item');
    expect(selectorInWords({ priority: ['P0', 'P1'], claim: ['done'] })).toBe(
      'priority P0 or P1, claim done',
    );
    expect(selectorInWords({ affected: true })).toBe('affected by the pull request');
    expect(selectorInWords({ item: [], affected: false })).toBe('item none');
    expect(selectorInWords({ milestone: ['M0'], workstream: ['core'], affected: true })).toBe(
      'milestone M0, workstream core, affected by the pull request',
    );
  });
});

const refusedBy = (require: GateConfig['require']): readonly Standing[] =>
  STANDINGS.filter((standing) => !ACCEPTED[require].includes(standing));

const world: Scenario = {
  tracker: [
    { id: 'verified' },
    { id: 'refuted' },
    { id: 'unproven' },
    { id: 'ready', claim: 'in-review' },
    { id: 'open', claim: 'planned' },
    { id: 'blocked', claim: 'done', dependsOn: ['open'] },
    { id: 'waiting', claim: 'planned', dependsOn: ['open'] },
    { id: 'waived', claim: 'planned' },
  ],
  checks: [
    { id: 'a', item: 'verified' },
    { id: 'b', item: 'refuted', outcome: 'failed' },
    { id: 'c', item: 'ready' },
    { id: 'd', item: 'blocked' },
  ],
  waivers: [{ item: 'waived', reason: 'later', approver: '@lead', until: '2026-12-31' }],
};
const verdictOf = (require: GateConfig['require'], id: string) => {
  const only = judge({ ...world, gates: [gate({ require, when: { item: [id] } })] });
  return only.gates[0]?.verdict;
};

const gateMessage = (require: GateConfig['require'], ids: readonly string[]) =>
  judge({ ...world, gates: [gate({ require, when: { item: ids } })] }).gates[0]?.reason.message;

describe('what a gate accepts', () => {
  it('is written down for every standing', () => {
    expect(refusedBy('verified')).toEqual(['refuted', 'unproven', 'ready', 'open', 'blocked']);
    expect(refusedBy('ready')).toEqual(['refuted', 'unproven', 'open', 'blocked']);
    expect(refusedBy('not-refuted')).toEqual(['refuted']);
  });

  it.each([
    ['verified', ['go', 'no-go', 'no-go', 'no-go', 'no-go', 'no-go', 'no-go', 'conditional']],
    ['ready', ['go', 'no-go', 'no-go', 'go', 'no-go', 'no-go', 'no-go', 'conditional']],
    // A false or unsupported Done is worth a warning where it does not block; work in hand is not.
    ['not-refuted', ['go', 'no-go', 'conditional', 'go', 'go', 'conditional', 'go', 'conditional']],
  ] as const)('%s', (require, expected) => {
    const ids = ['verified', 'refuted', 'unproven', 'ready', 'open', 'blocked', 'waiting', 'waived'];
    expect(ids.map((id) => verdictOf(require, id))).toEqual(expected);
  });

  it('counts items in its sentence', () => {
    expect(gateMessage('verified', ['verified', 'waived'])).toBe(
      'Gate release holds: 2 items are verified (1 waived).',
    );
    expect(gateMessage('not-refuted', ['open'])).toBe('Gate release holds: 1 item is not refuted.');
    expect(gateMessage('ready', ['verified', 'open', 'ready'])).toBe(
      'Gate release requires ready, and 1 of 3 items falls short of it.',
    );
    expect(gateMessage('verified', ['open', 'ready', 'verified'])).toBe(
      'Gate release requires verified, and 2 of 3 items fall short of it.',
    );
  });

  it('lists its items in document order', () => {
    const { gates } = judge({ ...world, gates: [gate({ when: { item: ['waived', 'verified'] } })] });
    expect(gates[0]?.items).toEqual(['verified', 'waived']);
    expect(gates[0]?.reason.children.map((child) => child.subject.id)).toEqual(['verified', 'waived']);
  });
});

const judgeEmpty = (when: GateSelector, affected: readonly string[] | null) => {
  const verdict = judge({
    tracker: [{ id: 'A' }],
    checks: [{ id: 'x', item: 'A' }],
    gates: [gate({ when })],
    affected,
  });
  return [verdict.verdict, verdict.gates[0]?.verdict, verdict.gates[0]?.reason.code, verdict.gates[0]?.items];
};

const whyNot = (affected: readonly string[] | null) =>
  judge({ tracker: [{ id: 'A' }], gates: [gate({ when: { affected: true } })], affected }).gates[0]?.reason
    .message;

describe('a gate that selects nothing', () => {
  it('is a no-go', () => {
    expect(judgeEmpty({ priority: ['P0'] }, null)).toEqual(['no-go', 'no-go', 'AX6062', []]);
    expect(judgeEmpty({ priority: ['P0'] }, ['A'])).toEqual(['no-go', 'no-go', 'AX6062', []]);
  });

  it('does not apply where it asks only for what a pull request affects', () => {
    expect(judgeEmpty({ affected: true }, null)).toEqual(['go', 'go', 'AX6063', []]);
    expect(judgeEmpty({ affected: true }, [])).toEqual(['go', 'go', 'AX6063', []]);
    expect(judgeEmpty({ affected: true, priority: ['P0'] }, ['A'])).toEqual(['go', 'go', 'AX6063', []]);
  });

  it('says why it does not apply', () => {
    expect(whyNot(null)).toBe('Gate release does not apply: this is no pull request.');
    expect(whyNot([])).toBe('Gate release does not apply: the pull request touches none of its items.');
  });
});

const judged = (
  checks: readonly Partial<CheckLine>[],
  more: Partial<GateConfig> = {},
  claim: 'done' | 'in-review' = 'done',
) => {
  const verdict = judge({
    tracker: [{ id: 'A', claim }],
    checks: checks.map((line, index) => ({ id: `c${index}`, item: 'A', ...line })),
    gates: [gate({ challenge: 'required', ...more })],
  });
  return [verdict.gates[0]?.verdict, verdict.gates[0]?.reason.children[0]?.code, verdict.score];
};

describe('challenge: required', () => {
  it('is content when every proof was challenged and one is proven', () => {
    expect(judged([{ challenge: 'proven' }])).toEqual(['go', 'AX6002', 100]);
    expect(judged([{ challenge: 'proven' }, { challenge: 'unchallenged' }])).toEqual(['go', 'AX6002', 100]);
  });

  it('refuses what no check could be shown to fail', () => {
    const [verdict, code] = judged([{ challenge: 'unchallenged' }]);
    expect([verdict, code]).toEqual(['no-go', 'AX6066']);
    const told = judge({
      tracker: [{ id: 'A' }],
      checks: [{ id: 'x', item: 'A', challenge: 'unchallenged', flaky: true, attempts: 2 }],
      gates: [gate({ challenge: 'required' })],
    }).gates[0]?.reason.children[0];
    expect(told?.children.map(({ code: child }) => child)).toEqual(['AX6049']);
    expect(told?.message).toContain('none of x could be shown to fail');
    expect(told?.remedy).toContain('challenge:');
  });

  it('refuses vacuous checks, even beside a proven one', () => {
    expect(judged([{ challenge: 'vacuous' }, { challenge: 'proven' }])).toEqual(['no-go', 'AX6064', 0]);
    expect(judged([{ challenge: 'vacuous' }])).toEqual(['no-go', 'AX6015', 0]);
  });

  it('asks it of claims alone where anything but a refutation will do', () => {
    const soft = { require: 'not-refuted' } as const;
    expect(judged([{ challenge: 'unchallenged' }], soft, 'in-review')[0]).toBe('go');
    expect(judged([{ outcome: 'failed' }], soft, 'in-review')[0]).not.toBe('no-go');
    expect(judged([{ challenge: 'unchallenged' }], soft)[0]).toBe('no-go');
    expect(judged([{ challenge: 'unchallenged' }], { require: 'ready' }, 'in-review')[0]).toBe('no-go');
  });

  it('refuses proofs nobody challenged, but not a sign-off', () => {
    expect(judged([{}])).toEqual(['no-go', 'AX6065', 0]);
    expect(judged([{}, { challenge: 'proven' }])).toEqual(['no-go', 'AX6065', 0]);
    expect(judged([{ kind: 'manual' }])).toEqual(['go', 'AX6002', 100]);
    expect(judged([{ kind: 'manual' }, { challenge: 'proven' }])).toEqual(['go', 'AX6002', 100]);
  });

  it('asks it of items that are ready, and of nothing that rests on no proof', () => {
    expect(judged([{}], { require: 'ready' }, 'in-review')).toEqual(['no-go', 'AX6065', 0]);
    expect(judged([{ outcome: 'error' }], { require: 'not-refuted' }, 'in-review')).toEqual([
      'go',
      'AX6004',
      0,
    ]);
    expect(judged([{ changedHere: true }, { challenge: 'proven' }])).toEqual(['go', 'AX6002', 100]);
  });

  it('is not asked by a gate that leaves it optional', () => {
    expect(judged([{}], { challenge: 'optional' })).toEqual(['go', 'AX6002', 100]);
    expect(judged([{ challenge: 'vacuous' }, {}], { challenge: 'optional' })).toEqual([
      'conditional',
      'AX6002',
      100,
    ]);
  });

  it('keeps the reasons of the checks below its own', () => {
    const verdict = judge({
      tracker: [{ id: 'A' }],
      checks: [{ id: 'x', item: 'A' }],
      gates: [gate({ challenge: 'required' })],
    });
    expect(verdict.blockers[0]).toMatchObject({
      code: 'AX6065',
      message: 'A is verified, but gate release requires a challenge, and nobody challenged x.',
      source: { file: 'docs/readiness.md', line: 10, column: 1 },
      children: [{ code: 'AX6040' }],
    });
  });
});

describe('the default gate', () => {
  it('asks that every claim of done is verified', () => {
    expect(DEFAULT_GATE).toEqual({
      name: 'default',
      when: { claim: ['done'] },
      require: 'verified',
      challenge: 'optional',
    });
    expect(
      judge({ tracker: [{ id: 'A' }], checks: [{ id: 'x', item: 'A' }] }).gates.map((one) => one.name),
    ).toEqual(['default']);
  });

  it('is a no-go over a tracker in which nothing is done', () => {
    const verdict = judge({ tracker: [{ id: 'A', claim: 'planned' }], checks: [{ id: 'x', item: 'A' }] });
    expect(verdict.blockers.map((one) => one.code)).toEqual(['AX6062']);
  });

  it('stands back where there is no tracker, and configured gates do too', () => {
    const gates = [gate()];
    expect(judge({ tracker: null, gates, checks: [{ id: 'x' }] })).toMatchObject({
      verdict: 'go',
      gates: [],
    });
    expect(judge({ tracker: [], gates, checks: [{ id: 'x' }] }).verdict).toBe('no-go');
  });
});

describe('a gate about what a pull request affects', () => {
  const gateAfter = (before: 'verified' | 'refuted' | 'unproven' | null) =>
    judge({
      tracker: [{ id: 'A', claim: 'done' }],
      checks: [{ id: 'x', item: 'A', outcome: 'failed' }],
      gates: [gate({ when: { affected: true }, require: 'not-refuted' })],
      base: before && [{ item: 'A', standing: before }],
      affected: [],
    }).gates[0];

  it('is about an item that was verified on the base and is refuted here, whatever the paths say', () =>
    expect(gateAfter('verified')).toMatchObject({ verdict: 'no-go', items: ['A'] }));

  it.each(['refuted', 'unproven', null] as const)('is not about one that was %s before', (before) =>
    expect(gateAfter(before)).toMatchObject({ verdict: 'go', items: [] }),
  );
});
