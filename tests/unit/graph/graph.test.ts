import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph/build-graph.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';
import { tracker, type Row } from './tracker.ts';

const graph = (...rows: Row[]): Graph => buildGraph([tracker(rows)]);
const said = (one: Graph): string[] =>
  one.findings.map((found) => `${found.code} ${found.source?.line ?? '?'} ${found.message}`);

describe('order, depth and critical path', () => {
  it('puts dependencies first and keeps document order among equals', () => {
    const one = graph(['C-3', 'B-2'], ['A-1', '-'], ['B-2', 'A-1'], ['D-4', '-']);
    expect(one.order).toEqual(['A-1', 'B-2', 'C-3', 'D-4']);
    expect(one.nodes.map((node) => [node.id, node.depth])).toEqual([
      ['C-3', 2],
      ['A-1', 0],
      ['B-2', 1],
      ['D-4', 0],
    ]);
    expect(one.edges).toEqual([
      { from: 'C-3', to: 'B-2' },
      { from: 'B-2', to: 'A-1' },
    ]);
    expect(one.findings).toEqual([]);
  });

  it('weighs the critical path by what is left, with the done items below it', () => {
    expect(
      graph(['A-1', '-', 'Todo', '1h'], ['B-1', 'A-1', 'Todo', '1h'], ['C-1', '-', 'Todo', '3d'])
        .criticalPath,
    ).toEqual(['C-1']);
    expect(
      graph(
        ['A-1', '-', 'Done', '9d'],
        ['B-1', 'A-1', 'Todo'],
        ['C-1', 'B-1', 'Todo'],
        ['D-1', '-', 'Cancelled', '9d'],
      ).criticalPath,
    ).toEqual(['A-1', 'B-1', 'C-1']);
    const done = graph(['A-1', '-', 'Done'], ['B-1', 'A-1', 'Done'], ['C-1', '-', 'Done', '1h']);
    expect(done.criticalPath).toEqual(['A-1', 'B-1']);
    expect(graph(['A-1', '-', 'Done', '9d'], ['B-1', '-', 'Todo', '1h']).criticalPath).toEqual(['B-1']);
    expect(graph(['A-1', '-', 'Cancelled']).criticalPath).toEqual([]);
    expect(graph(['A-1', '-'], ['B-1', '-']).criticalPath).toEqual(['A-1']);
  });

  it('knows the ids of all documents that are read together', () => {
    const one = buildGraph([tracker([['A-1', '-']]), tracker([['B-1', 'A-1']], '', 'b.md')]);
    expect(one.unknown).toEqual([]);
    expect(one.order).toEqual(['A-1', 'B-1']);
  });

  it('is empty for nothing', () => {
    expect(buildGraph([])).toEqual({
      nodes: [],
      edges: [],
      order: [],
      cycles: [],
      criticalPath: [],
      unknown: [],
      matrixDisagreements: [],
      doneBeforeDependencies: [],
      findings: [],
    });
  });

  it('is sound on any graph', () => {
    const edges = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const rows = Array.from({ length: 12 }, (_, index): Row => [
          `N-${index}`,
          pairs
            .filter(([from]) => from === index)
            .map(([, to]) => `N-${to}`)
            .join(', ') || '-',
        ]);
        const one = graph(...rows);
        const position = new Map(one.order.map((id, index) => [id, index]));
        for (const { from, to } of one.edges) {
          expect(position.get(to) ?? Infinity).toBeLessThanOrEqual(position.get(from) ?? Infinity);
        }
        for (const cycle of one.cycles) {
          expect(cycle[0]).toBe(cycle.at(-1));
          for (const [index, id] of cycle.slice(1).entries())
            expect(one.edges).toContainEqual({ from: cycle[index], to: id });
          for (const id of cycle) expect(position.has(id)).toBe(false);
        }
        expect(one.cycles.length > 0).toBe(one.order.length < 12);
        for (const [index, id] of one.criticalPath.slice(1).entries())
          expect(one.edges).toContainEqual({ from: id, to: one.criticalPath[index] });
      }),
      { numRuns: 200 },
    );
  });
});

describe('long chains and dense knots', () => {
  it('a chain of 10 000 items', () => {
    const rows = Array.from({ length: 10_000 }, (_, index): Row => [
      `N-${index}`,
      index === 0 ? '-' : `N-${index - 1}`,
    ]);
    const one = graph(...rows);
    expect([one.order.length, one.criticalPath.length, one.nodes.at(-1)?.depth]).toEqual([
      10_000, 10_000, 9999,
    ]);
  });

  it('a cycle of 10 000 items is named without its middle', () => {
    const rows = Array.from({ length: 10_000 }, (_, index): Row => [
      `N-${index}`,
      `N-${(index + 1) % 10_000}`,
    ]);
    const one = graph(...rows);
    expect(one.cycles.map((cycle) => cycle.length)).toEqual([10_001]);
    expect(one.findings[0]?.message).toContain('more …');
    expect(one.order).toEqual([]);
  });

  it('a knot where everything waits for everything names a hundred cycles at most', () => {
    const all = Array.from({ length: 60 }, (_, index) => `N-${index}`).join(', ');
    expect(graph(...Array.from({ length: 60 }, (_, index): Row => [`N-${index}`, all])).cycles.length).toBe(
      100,
    );
  });
});

describe('what is wrong with a graph', () => {
  it('cycles, named as a path from the first item', () => {
    const one = graph(['C-1', 'A-1'], ['A-1', 'B-1'], ['B-1', 'C-1'], ['D-1', 'C-1'], ['E-1', 'E-1']);
    expect(one.cycles).toEqual([
      ['C-1', 'A-1', 'B-1', 'C-1'],
      ['E-1', 'E-1'],
    ]);
    expect(said(one)).toEqual([
      'AX2021 5 These items wait for each other: C-1 → A-1 → B-1 → C-1.',
      'AX2021 9 These items wait for each other: E-1 → E-1.',
    ]);
    expect(one.order).toEqual([]);
  });

  it('unknown ids, with the nearest one that exists', () => {
    const one = graph(['M-01', 'M-20'], ['M-02', 'M-1'], ['M-03', 'the vendor']);
    expect(one.unknown).toEqual([
      { item: 'M-01', id: 'M-20' },
      { item: 'M-02', id: 'M-1' },
      { item: 'M-03', id: 'the vendor' },
    ]);
    expect(said(one)).toEqual([
      'AX2020 5 M-01 depends on M-20, which does not exist (did you mean M-01?).',
      'AX2020 6 M-02 depends on M-1, which does not exist (did you mean M-01?).',
      'AX2020 7 M-03 depends on the vendor, which does not exist.',
    ]);
  });

  it('what is done before its dependency', () => {
    const one = graph(
      ['A-1', '-', 'Todo'],
      ['B-1', 'A-1', 'Done'],
      ['C-1', 'B-1', 'Done'],
      ['D-1', 'E-1', 'Done'],
      ['E-1', '-', 'Dropped'],
    );
    expect(one.doneBeforeDependencies).toEqual([{ item: 'B-1', dependency: 'A-1' }]);
    expect(said(one)).toEqual(['AX2022 6 B-1 is claimed done, but it depends on A-1, which is planned.']);
  });

  it('a matrix that disagrees, both ways, and its unknown ids', () => {
    const matrix = [
      '## Dependency Matrix',
      '',
      '| Row \\\\ Col | A-1 | B-1 | X-9 |',
      '|---|--:|--:|--:|',
      '| A-1 | 0 | 1 | 0 |',
      '| B-1 | 0 | 0 | 0 |',
      '| X-9 | 1 | 0 | 0 |',
    ].join('\n');
    const one = buildGraph([
      tracker(
        [
          ['A-1', '-'],
          ['B-1', 'A-1'],
        ],
        matrix,
      ),
    ]);
    expect(one.matrixDisagreements).toEqual([
      { from: 'A-1', to: 'B-1', inMatrix: true },
      { from: 'B-1', to: 'A-1', inMatrix: false },
    ]);
    expect(said(one)).toEqual([
      'AX2024 10 The dependency matrix has a row or column X-9, which is no item.',
      'AX2023 12 The matrix says that A-1 depends on B-1; the Depends On of A-1 says otherwise.',
      'AX2023 6 The matrix says that B-1 does not depend on A-1; the Depends On of B-1 says otherwise.',
    ]);
  });

  it('an order that breaks a dependency, names twice, leaves out or invents', () => {
    const order = '## Suggested Execution Order\n\n1. B-1\n2. A-1\n3. B-1\n4. Z-9';
    const one = buildGraph([
      tracker(
        [
          ['A-1', '-'],
          ['B-1', 'A-1'],
          ['C-1', '-'],
        ],
        order,
      ),
    ]);
    expect(said(one)).toEqual([
      'AX2026 11 The suggested order names twice B-1.',
      'AX2026 11 The suggested order names an unknown Z-9.',
      'AX2025 11 The suggested order puts B-1 before A-1, on which it depends.',
      'AX2026 11 The suggested order leaves out C-1.',
    ]);
  });

  it('each finding stands at the cell it is about', () => {
    const places = (...rows: Row[]): unknown[] =>
      graph(...rows).findings.map(({ code, source }) => [code, source?.line, source?.column]);
    expect(places(['A-1', 'Z-9', 'Todo'])).toEqual([['AX2020', 5, 18]]);
    expect(places(['A-1', 'A-1', 'Todo'])).toEqual([['AX2021', 5, 18]]);
    expect(places(['A-1', '-', 'Todo'], ['B-1', 'A-1', 'Done'])).toEqual([['AX2022', 6, 24]]);
    const boxes = buildGraph([
      readTracker('# T\n\n- [ ] A-1 first\n- [x] B-1 second\n  - Depends on: A-1\n', 'a.md'),
    ]);
    expect(boxes.findings.map(({ code, source }) => [code, source?.line, source?.column])).toEqual([
      ['AX2022', 4, 4],
    ]);
  });

  it('of a hopeless document the first two hundred findings of a kind, but all that the graph holds', () => {
    const rows = Array.from({ length: 250 }, (_, at): Row => [`N-${at}`, `Q-${at}`, 'Done']);
    const one = graph(
      ['N-X', '-', 'Todo'],
      ...rows.map(([id, unknown]): Row => [id, `${unknown}, N-X`, 'Done']),
    );
    expect(one.unknown.length).toBe(250);
    expect(one.doneBeforeDependencies.length).toBe(250);
    expect(one.findings.filter(({ code }) => code === 'AX2020').length).toBe(200);
    expect(one.findings.filter(({ code }) => code === 'AX2022').length).toBe(200);
    expect(one.findings.filter(({ message }) => message.includes('did you mean')).length).toBe(20);
  });

  it('a circle of twenty is spelled out, a longer one without its middle', () => {
    const ring = (length: number): string =>
      graph(...Array.from({ length }, (_, at): Row => [`N-${at}`, `N-${(at + 1) % length}`])).findings[0]
        ?.message ?? '';
    const ids = (count: number): string => Array.from({ length: count }, (_, at) => `N-${at}`).join(' → ');
    expect(ring(19)).toBe(`These items wait for each other: ${ids(19)} → N-0.`);
    expect(ring(20)).toBe(`These items wait for each other: ${ids(18)} → … 2 more … → N-0.`);
    expect(ring(30)).toBe(`These items wait for each other: ${ids(18)} → … 12 more … → N-0.`);
  });

  it('what has no status is no reason to doubt a done item', () => {
    const one = graph(['A-1', '-', ''], ['B-1', 'A-1', 'Done'], ['C-1', 'Q-1', 'Done']);
    expect(one.doneBeforeDependencies).toEqual([]);
  });

  it('a matrix of some of the items says nothing about the others', () => {
    const matrix = [
      '## Dependency Matrix',
      '',
      '| Row \\\\ Col | A-1 | B-1 |',
      '|---|--:|--:|',
      '| A-1 | 0 | 0 |',
      '| B-1 | 1 | 0 |',
    ].join('\n');
    const one = buildGraph([
      tracker(
        [
          ['A-1', '-'],
          ['B-1', 'A-1, C-1'],
          ['C-1', 'A-1'],
        ],
        matrix,
      ),
    ]);
    expect(one.matrixDisagreements).toEqual([]);
    expect(one.findings).toEqual([]);
  });

  it('an order that keeps to the dependencies is right, whatever else it names', () => {
    const order = '## Suggested Execution Order\n\n1. A-1\n2. B-1\n3. C-1';
    const one = buildGraph([
      tracker(
        [
          ['C-1', 'B-1, Q-9'],
          ['B-1', 'A-1'],
          ['A-1', '-'],
        ],
        order,
      ),
    ]);
    expect(said(one)).toEqual(['AX2020 5 C-1 depends on Q-9, which does not exist.']);
  });

  it('an item without a usable estimate weighs an hour', () => {
    const weights = ['', '0h', 'large', '3 points', '30m', '1-2h', '2d', '1w'].map(
      (estimate) => graph(['A-1', '-', 'Todo', estimate]).nodes[0]?.weight,
    );
    expect(weights).toEqual([1, 1, 1, 1, 0.5, 1.5, 16, 40]);
  });

  it('an id of two documents means the first', () => {
    const one = buildGraph([
      tracker([
        ['A-1', '-', 'Todo'],
        ['C-1', 'A-1', 'Done'],
      ]),
      tracker([['A-1', '-', 'Done']], '', 'b.md'),
    ]);
    expect(one.doneBeforeDependencies).toEqual([{ item: 'C-1', dependency: 'A-1' }]);
  });
});
