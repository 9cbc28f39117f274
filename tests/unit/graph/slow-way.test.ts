import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph/build-graph.ts';
import { nearestId } from '../../../src/domain/graph/nearest.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { tracker, type Row } from './tracker.ts';

/*
 * The graph is built in linear time with flat arrays and a heap. Here the same answers are worked out by trying
 * everything, on graphs small enough for that.
 */
const SIZE = 9;
const id = (at: number): string => `N-${at}`;

interface Node {
  readonly needs: readonly number[];
  readonly claim: 'Todo' | 'Done' | 'Dropped';
  readonly hours: number;
}

const node = fc.record({
  needs: fc.array(fc.nat(SIZE - 1), { maxLength: 3 }),
  claim: fc.constantFrom<Node['claim']>('Todo', 'Todo', 'Done', 'Dropped'),
  hours: fc.integer({ min: 1, max: 4 }),
});
const anyGraph = fc.array(node, { minLength: SIZE, maxLength: SIZE });

/** Without circles: who may wait for whom follows a random ranking, which is not the order of the document. */
const acyclic = fc
  .tuple(anyGraph, fc.shuffledSubarray([...Array(SIZE).keys()], { minLength: SIZE }))
  .map(([nodes, rank]) =>
    nodes.map((one, at): Node => {
      const below = one.needs.filter((need) => (rank[need] ?? 0) < (rank[at] ?? 0));
      return { ...one, needs: below };
    }),
  );

const build = (nodes: readonly Node[]): Graph =>
  buildGraph([
    tracker(
      nodes.map(({ needs, claim, hours }, at): Row => [
        id(at),
        needs.map(id).join(', ') || '-',
        claim,
        `${hours}h`,
      ]),
    ),
  ]);

/** Of all items whose dependencies are settled, the first of the document; again and again. */
const orderByTrying = (nodes: readonly Node[]): number[] => {
  const order: number[] = [];
  for (;;) {
    const next = nodes.findIndex(
      ({ needs }, at) => !order.includes(at) && needs.every((need) => order.includes(need)),
    );
    if (next === -1) return order;
    order.push(next);
  }
};

const chainsTo = (nodes: readonly Node[], at: number): number[][] => {
  const one = nodes[at];
  if (one === undefined || one.claim === 'Dropped') return [];
  return [[at], ...one.needs.flatMap((need) => chainsTo(nodes, need).map((chain) => [...chain, at]))];
};

const weights = (nodes: readonly Node[], chain: readonly number[]): readonly [number, number] => {
  const sum = (some: readonly (Node | undefined)[]): number =>
    some.reduce((total, one) => total + (one?.hours ?? 0), 0);
  const all = chain.map((at) => nodes[at]);
  return [sum(all.filter((one) => one?.claim !== 'Done')), sum(all)];
};

describe('the graph says what trying everything says', () => {
  it('the order, with and without circles', () => {
    fc.assert(
      fc.property(fc.oneof(anyGraph, acyclic), (nodes) => {
        expect(build(nodes).order).toEqual(orderByTrying(nodes).map(id));
      }),
      { numRuns: 150 },
    );
  });

  it('the order of a document that names dependencies last', () => {
    const hub: Row[] = Array.from({ length: 40 }, (_, at): Row => [id(at), id(40 + ((at * 17) % 40))]);
    const roots: Row[] = Array.from({ length: 40 }, (_, at): Row => [id(40 + at), id(80)]);
    const { order } = buildGraph([tracker([...hub, ...roots, [id(80), '-']])]);
    const nodes = [...hub, ...roots, [id(80), '-'] as const].map(([, needs]) => ({
      needs: needs === '-' ? [] : [Number(needs.slice(2))],
      claim: 'Todo' as const,
      hours: 1,
    }));
    expect(order).toEqual(orderByTrying(nodes).map(id));
  });

  it('the critical path and the depths', () => {
    fc.assert(
      fc.property(acyclic, (nodes) => {
        const one = build(nodes);
        const chains = nodes.flatMap((_, at) => chainsTo(nodes, at));
        const heaviest = chains
          .map((chain) => weights(nodes, chain))
          .toSorted(([left, all], [otherLeft, otherAll]) => otherLeft - left || otherAll - all)[0];
        const path = one.criticalPath.map((name) => Number(name.slice(2)));
        expect(weights(nodes, path)).toEqual(heaviest ?? [0, 0]);
        for (const [at, need] of path.slice(0, -1).entries())
          expect(nodes[path[at + 1] ?? -1]?.needs).toContain(need);

        const depth = (at: number): number =>
          Math.max(0, ...(nodes[at]?.needs ?? []).map((need) => depth(need) + 1));
        expect(one.nodes.map((shown) => shown.depth)).toEqual(nodes.map((_, at) => depth(at)));
      }),
      { numRuns: 150 },
    );
  });

  it('the circles: each knot is named, from its first item, and nothing else is', () => {
    fc.assert(
      fc.property(anyGraph, (nodes) => {
        const { cycles, order } = build(nodes);
        const reach = (from: number): Set<number> => {
          const seen = new Set(nodes[from]?.needs);
          for (const at of seen) for (const need of nodes[at]?.needs ?? []) seen.add(need);
          return seen;
        };
        const knotted = nodes.map((_, at) => at).filter((at) => reach(at).has(at));
        const named = new Set(cycles.flat());
        // Every knot has an item that is named; what is named lies on a circle.
        for (const at of knotted)
          expect([...reach(at)].some((other) => named.has(id(other)) && reach(other).has(at))).toBe(true);
        for (const name of named) expect(knotted.map(id)).toContain(name);
        for (const name of order) expect(named.has(name)).toBe(false);
        for (const cycle of cycles) {
          const places = cycle.map((name) => Number(name.slice(2)));
          expect(Math.min(...places)).toBe(places[0]);
          expect(new Set(cycle).size).toBe(cycle.length - 1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('each dependency once, in the order in which it is written', () => {
    const twice = buildGraph([
      tracker([
        ['A-1', 'C-1, B-1, C-1, B-1'],
        ['B-1', '-'],
        ['C-1', '-'],
      ]),
    ]);
    expect(twice.edges.map(({ to }) => to)).toEqual(['C-1', 'B-1']);
    for (const count of [2, 15, 16, 17, 40]) {
      const roots = Array.from({ length: count }, (_, at) => `R-${count - at}`);
      const rows: Row[] = [
        ['A-1', [...roots, ...roots].join(', ')],
        ...roots.map((name): Row => [name, '-']),
      ];
      expect(buildGraph([tracker(rows)]).edges.map(({ to }) => to)).toEqual(roots);
    }
  });
});

describe('the id that a mistyped one most likely means', () => {
  const slowDistance = (a: string, b: string): number => {
    if (a === '' || b === '') return Math.max(a.length, b.length);
    if (a[0] === b[0]) return slowDistance(a.slice(1), b.slice(1));
    return (
      1 +
      Math.min(slowDistance(a.slice(1), b), slowDistance(a, b.slice(1)), slowDistance(a.slice(1), b.slice(1)))
    );
  };
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), minLength: 1, maxLength: 5 });

  it('is the first of those with the fewest wrong letters, at most two, one in a short id', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (wrong, ids) => {
        const allowed = wrong.length < 4 ? 1 : 2;
        const distances = ids.map((one) => slowDistance(wrong, one));
        const least = Math.min(...distances);
        const expected = least <= allowed ? (ids[distances.indexOf(least)] ?? null) : null;
        expect(nearestId(wrong, ids)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['m-01', ['X-9', 'M-01'], 'M-01'],
    ['AUTH-12', ['AUTH-21', 'AUTH-13'], 'AUTH-13'],
    ['AUHT-1', ['AUTH-1'], 'AUTH-1'],
    ['the vendor', ['M-01'], null],
    ['A', ['B'], 'B'],
    ['A1', ['B2'], null],
    ['x'.repeat(40), ['y'.repeat(41), `${'x'.repeat(39)}y`], `${'x'.repeat(39)}y`],
    ['x'.repeat(41), [`${'x'.repeat(40)}y`], null],
  ])('%s among %j is %s', (wrong, ids, meant) => {
    expect(nearestId(wrong, ids)).toBe(meant);
  });

  it('gives up after two thousand ids', () => {
    const many = Array.from({ length: 1999 }, () => 'something else');
    expect(nearestId('M-01', [...many, 'M-02'])).toBe('M-02');
    expect(nearestId('M-01', [...many, 'no', 'M-02'])).toBeNull();
  });
});
