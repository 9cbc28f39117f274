import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awaitedAmong, inDependencyOrder } from '../../../src/domain/evaluation/dependency.ts';
import type { Claim, Standing } from '../../../src/domain/model/vocabulary.ts';
import { type CheckLine, item, type ItemLine, judge, standingIn } from './scenario.ts';

const passing = (...ids: readonly string[]): readonly CheckLine[] =>
  ids.map((id) => ({ id: `check-${id}`, item: id }));
const waiver = (id: string) => ({ item: id, reason: 'later', approver: '@lead', until: '2026-12-31' });

const obstacleAt = (places: ItemLine['places']) =>
  judge({ tracker: [{ id: 'B', dependsOn: ['Z'], ...(places ? { places } : {}) }], checks: passing('B') })
    .standings[0]?.reason.children[0];

describe('dependencies', () => {
  const above: ItemLine = { id: 'B', dependsOn: ['A'] };
  const table: readonly (readonly [string, Claim, readonly CheckLine[], Standing])[] = [
    ['verified', 'done', passing('A', 'B'), 'verified'],
    ['unproven', 'done', passing('B'), 'blocked'],
    ['refuted', 'done', [...passing('B'), { id: 'x', item: 'A', outcome: 'failed' }], 'blocked'],
    ['ready', 'in-review', passing('A', 'B'), 'blocked'],
    ['open', 'planned', passing('B'), 'blocked'],
    ['dropped', 'dropped', passing('B'), 'verified'],
  ];

  it.each(table)('on an item that is %s', (_, claim, checks, expected) => {
    expect(standingIn({ tracker: [{ id: 'A', claim }, above], checks }, 'B')).toBe(expected);
  });

  it('let a waived item through', () => {
    const tracker = [{ id: 'A', claim: 'planned' as const }, above];
    expect(standingIn({ tracker, checks: passing('B'), waivers: [waiver('A')] }, 'B')).toBe('verified');
  });

  it('block what is not claimed done too, even where its checks pass', () => {
    const tracker = [
      { id: 'A', claim: 'planned' as const },
      { ...above, claim: 'in-review' as const },
    ];
    const verdict = judge({ tracker, checks: passing('B') });
    expect(verdict.standings[1]?.standing).toBe('blocked');
    expect(verdict.standings[1]?.reason.code).toBe('AX6021');
    expect(verdict.standings[1]?.reason.status).toBe('info');
    expect(verdict.standings[1]?.reason.children.map(({ code, status }) => [code, status])).toEqual([
      ['AX6022', 'info'],
      ['AX6040', 'pass'],
    ]);
  });

  it('weigh less than a failure of the item itself and more than missing evidence', () => {
    const tracker = [{ id: 'A', claim: 'planned' as const }, above];
    expect(standingIn({ tracker, checks: [{ id: 'x', item: 'B', outcome: 'failed' }] }, 'B')).toBe('refuted');
    expect(standingIn({ tracker, checks: [{ id: 'x', item: 'B', outcome: 'error' }] }, 'B')).toBe('blocked');
    expect(standingIn({ tracker, checks: [] }, 'B')).toBe('blocked');
  });
});

describe('what stands in the way', () => {
  it('is named with its standing', () => {
    const tracker = [
      { id: 'A', claim: 'planned' as const },
      { id: 'B' },
      { id: 'C', dependsOn: ['A', 'B', 'Z', 'C'] },
    ];
    expect(judge({ tracker, checks: passing('C') }).standings[2]?.reason.message).toBe(
      'C is claimed done, but it depends on A (open), B (unproven) and 2 more.',
    );
    const message = (id: string, line: Partial<ItemLine>) =>
      judge({ tracker: [{ id, ...line }], checks: passing(id) }).standings[0]?.reason.message;
    expect(message('C', { dependsOn: ['Z'] })).toBe(
      'C is claimed done, but it depends on Z (in no tracker).',
    );
    expect(message('C', { dependsOn: ['C'] })).toBe(
      'C is claimed done, but it depends on C (in or behind a circle).',
    );
  });

  it('stands in the tree at the cell it was read from', () => {
    const place = { file: 'docs/readiness.md', line: 11, column: 40 };
    expect(obstacleAt({ dependsOn: place })).toMatchObject({
      code: 'AX6023',
      source: place,
      subject: { kind: 'item', id: 'Z' },
    });
    expect(obstacleAt(undefined)?.source).toEqual({ file: 'docs/readiness.md', line: 10, column: 1 });
  });

  it('is, for a milestone, every other item of it', () => {
    const tracker: readonly ItemLine[] = [
      { id: 'A', milestone: 'M0' },
      { id: 'B', milestone: 'M0', claim: 'planned' },
      { id: 'C', milestone: 'M1', dependsOn: ['M0'] },
      { id: 'D', milestone: 'M1', dependsOn: ['M1'], claim: 'done' },
    ];
    const verdict = judge({ tracker, checks: passing('A', 'C', 'D') });
    expect(verdict.standings.map((line) => line.standing)).toEqual([
      'verified',
      'open',
      'blocked',
      'blocked',
    ]);
    expect(verdict.standings[2]?.reason.message).toBe('C is claimed done, but it depends on B (open).');
    expect(verdict.standings[3]?.reason.message).toBe('D is claimed done, but it depends on C (blocked).');
  });

  it('is either of two items that bear one id', () => {
    const tracker: readonly ItemLine[] = [
      { id: 'A' },
      { id: 'A', claim: 'planned' },
      { id: 'B', dependsOn: ['A'] },
    ];
    expect(standingIn({ tracker, checks: passing('A', 'B') }, 'B')).toBe('blocked');
  });
});

describe('circles', () => {
  const circle: readonly ItemLine[] = [
    { id: 'A', dependsOn: ['B'] },
    { id: 'B', dependsOn: ['A'] },
    { id: 'C', dependsOn: ['B'] },
    { id: 'D' },
  ];

  it('block their items and whatever is behind them, and nothing else', () => {
    const verdict = judge({ tracker: circle, checks: passing('A', 'B', 'C', 'D') });
    expect(verdict.standings.map((line) => line.standing)).toEqual([
      'blocked',
      'blocked',
      'blocked',
      'verified',
    ]);
    expect(verdict.standings.slice(0, 3).map((line) => line.reason.children[0]?.code)).toEqual([
      'AX6024',
      'AX6024',
      'AX6024',
    ]);
  });

  it('are opened by a waiver, whichever item the document names first', () => {
    for (const tracker of [circle, circle.toReversed()]) {
      const verdict = judge({ tracker, checks: passing('A', 'C', 'D'), waivers: [waiver('B')] });
      const standings = Object.fromEntries(verdict.standings.map((line) => [line.item, line.standing]));
      expect(standings).toEqual({ A: 'verified', B: 'waived', C: 'verified', D: 'verified' });
    }
  });

  it('do not hide a failure', () => {
    expect(standingIn({ tracker: circle, checks: [{ id: 'x', item: 'A', outcome: 'failed' }] }, 'A')).toBe(
      'refuted',
    );
  });
});

const visited = (items: readonly ItemLine[]) => {
  const seen: (readonly [string, boolean])[] = [];
  const all = items.map(item);
  inDependencyOrder(all, awaitedAmong(all), (one, settled) => seen.push([one.id, settled]));
  return seen;
};

describe('order', () => {
  it('puts dependencies first, then the items of circles in document order', () => {
    expect(
      visited([
        { id: 'C', dependsOn: ['B', 'B', 'A'] },
        { id: 'X', dependsOn: ['X'] },
        { id: 'B', dependsOn: ['A'] },
        { id: 'A' },
      ]),
    ).toEqual([
      ['A', true],
      ['B', true],
      ['C', true],
      ['X', false],
    ]);
  });

  it('manages a chain of 30 000 items', () => {
    const chain = Array.from({ length: 30_000 }, (_, index) => ({
      id: `T${index}`,
      dependsOn: index === 0 ? [] : [`T${index - 1}`],
    }));
    const seen = visited(chain.toReversed());
    expect(seen).toHaveLength(30_000);
    expect(seen.at(-1)).toEqual(['T29999', true]);
  });

  it('visits every item once, after what it waits for (property)', () => {
    const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const lines = Array.from({ length: 10 }, (_, index) => ({
          id: `T${index}`,
          dependsOn: pairs.filter(([from]) => from === index).map(([, to]) => `T${to}`),
        }));
        const seen = visited(lines);
        expect(new Set(seen.map(([id]) => id)).size).toBe(10);
        const place = new Map(seen.map(([id], index) => [id, index]));
        const inOrder = seen.filter(([, settled]) => settled).map(([id]) => id);
        const late = inOrder.flatMap((id) => {
          const below = lines.find((line) => line.id === id)?.dependsOn ?? [];
          return below.filter((target) => (place.get(target) ?? 99) >= (place.get(id) ?? -1));
        });
        expect(late).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
