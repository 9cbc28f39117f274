import { describe, expect, it } from 'vitest';
import type { ObservedRelations } from '../../../src/domain/model/change.ts';
import { desiredRelations } from '../../../src/domain/reconcile/desired-relations.ts';
import type { AppliedRelations } from '../../../src/domain/reconcile/marker.ts';
import { planRelations } from '../../../src/domain/reconcile/plan-relations.ts';
import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';

const NUMBERS: Readonly<Record<string, number>> = { A: 1, B: 2, C: 3, P: 7, Q: 8 };
const numberOf = (key: string): number | null =>
  /^#\d+$/.test(key) ? Number(key.slice(1)) : (NUMBERS[key] ?? null);

const relations = (blockedBy: readonly string[] = [], parent: string | null = null) => ({
  blockedBy,
  parent,
});

const plan = (
  want: { readonly blockedBy: readonly string[]; readonly parent: string | null },
  last: AppliedRelations | null,
  observed: ObservedRelations,
) => {
  const { changes, findings, applied } = planRelations({
    key: 'A',
    number: 1,
    want,
    applied: last,
    observed,
    numberOf,
  });
  const said = changes.map((one) =>
    'relation' in one ? `${one.kind === 'add-relation' ? '+' : '-'} ${one.relation} ${one.other}` : one.kind,
  );
  return { said, codes: findings.map(({ code }) => code), applied };
};

const made = (blockedBy: readonly string[] = [], parent: string | null = null, fresh = false) => ({
  blockedBy,
  parent,
  fresh,
});

describe('what an item waits for', () => {
  it.each([
    ['is tied for the first time', ['B'], null, {}, ['+ blocked-by B'], []],
    ['stays as it is', ['B'], made(['B']), { blockedBy: 1 }, [], []],
    ['stays where people added one', ['B'], made(['B']), { blockedBy: 4 }, [], []],
    ['follows the tracker', ['C'], made(['B']), { blockedBy: 1 }, ['- blocked-by #2', '+ blocked-by C'], []],
    ['is untied from what is gone only in words', [], made(['X']), { blockedBy: 0 }, [], []],
    ['is said where people untied it', ['B', 'C'], made(['B', 'C']), { blockedBy: 1 }, [], ['AX8219']],
    [
      'is not said of what the tracker gave up',
      ['C'],
      made(['B', 'C']),
      { blockedBy: 1 },
      ['- blocked-by #2'],
      [],
    ],
    [
      'is made again where it was perhaps never made',
      ['B', 'C'],
      made(['B', 'C'], null, true),
      { blockedBy: 1 },
      ['+ blocked-by B', '+ blocked-by C'],
      [],
    ],
    ['is believed to be there where the server does not count', ['B'], made(['B'], null, true), {}, [], []],
  ])('%s', (_, want, last, observed, said, codes) => {
    expect(plan(relations(want), last, observed)).toMatchObject({ said, codes });
  });

  it('is settled once something was written', () => {
    const last = made(['B'], null, true);
    expect(plan(relations(['B', 'C']), last, { blockedBy: 1 }).applied).toEqual(made(['B', 'C']));
    expect(plan(relations(['B']), last, { blockedBy: 1 }).applied).toEqual(last);
    expect(plan(relations(), last, { blockedBy: 1 }).applied).toBeNull();
  });
});

describe('what an item is a part of', () => {
  it.each([
    ['is tied for the first time', 'P', null, { parent: null }, ['+ part-of P'], []],
    ['stays as it is', 'P', made([], 'P'), { parent: 7 }, [], []],
    ['moves with the tracker', 'Q', made([], 'P'), { parent: 7 }, ['+ part-of Q'], []],
    ['is untied with the tracker', null, made([], 'P'), { parent: 7 }, ['- part-of #7'], []],
    ['is left where people put it', null, made([], 'P'), { parent: 8 }, [], []],
    ['is left where only people put it', null, null, { parent: 8 }, [], []],
    ['is said where people untied it', 'P', made([], 'P'), { parent: null }, [], ['AX8219']],
    ['is said where people moved it', 'P', made([], 'P'), { parent: 8 }, [], ['AX8219']],
    ['is said where it is elsewhere', 'P', null, { parent: 'elsewhere' as const }, [], ['AX8219']],
    [
      'is made again where it was perhaps never made',
      'P',
      made([], 'P', true),
      { parent: null },
      ['+ part-of P'],
      [],
    ],
    ['may be an issue of nobody', '#9', null, { parent: null }, ['+ part-of #9'], []],
    ['is believed to be there where the server does not say', 'P', made([], 'P'), {}, [], []],
    ['is tied where the server does not say', 'P', null, {}, ['+ part-of P'], []],
  ])('%s', (_, want, last, observed, said, codes) => {
    expect(plan(relations([], want), last, observed)).toMatchObject({ said, codes });
  });
});

describe('what the tracker asks for', () => {
  const rows = (...lines: readonly string[]) =>
    readTracker(
      ['| ID | Title | Depends On | Status |', '|---|---|---|---|', ...lines, ''].join('\n'),
      'ready.md',
    );

  it('is what is known, once, and never an item itself', () => {
    const document = rows('| A-1 | One | A-1, A-2, A-9, A-2 | Planned |', '| A-2 | Two | - | Planned |');
    expect(desiredRelations([document]).of.get('A-1')).toEqual(relations(['A-2']));
  });

  it('is a hundred of what waits for one item', () => {
    const many = Array.from({ length: 102 }, (_, index) => `| B-${index} | Work | A-1 | Planned |`);
    const { of, findings } = desiredRelations([rows('| A-1 | One | - | Planned |', ...many)]);
    expect([...of.values()].filter(({ blockedBy }) => blockedBy.length > 0)).toHaveLength(100);
    expect(
      findings.map(({ code, message }) => [code, message.includes('102 issues that wait for it')]),
    ).toEqual([['AX8221', true]]);
  });

  it('hangs an item below the one whose id it extends, in any document, the first of an id counts', () => {
    const documents = [
      rows('| A-1.1 | One | - | Planned |'),
      rows('| A-1 | Two | - | Planned |', '| A-1.1 | x | A-1 | Planned |'),
    ];
    expect(desiredRelations(documents).of.get('A-1.1')).toEqual(relations([], 'A-1'));
  });

  it('hangs items below the issue of their heading, but not that issue below itself', () => {
    const document = readTracker(
      '# R\n\n## M1: Core (#42)\n\n- [ ] (#42) all of it\n- [ ] parse\n',
      'ready.md',
    );
    expect([...desiredRelations([document]).of.values()].map(({ parent }) => parent)).toEqual([null, '#42']);
  });
});
