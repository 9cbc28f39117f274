import * as fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/domain/model/graph.ts';
import type { Standing } from '../../../src/domain/model/vocabulary.ts';
import { trendSvg } from '../../../src/domain/report/chart.ts';
import { graphMermaid } from '../../../src/domain/report/mermaid.ts';
import { graphSvg } from '../../../src/domain/report/svg.ts';
import { timelineSvg } from '../../../src/domain/report/timeline.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { hostile } from './hostile.ts';

const { graph, verdict, manifest, outcomes, history } = sampleReport;
const standings = new Map<string, Standing>(verdict.standings.map(({ item, standing }) => [item, standing]));

/** A chain with a critical path in its middle. */
const chain = (length: number): Graph => ({
  ...graph,
  nodes: Array.from({ length }, (_, index) => ({
    id: `C-${index}`,
    title: `Step ${index}`,
    milestone: null,
    claim: null,
    weight: 1,
    depth: index,
  })),
  edges: Array.from({ length: Math.max(0, length - 1) }, (_, index) => ({
    from: `C-${index + 1}`,
    to: `C-${index}`,
  })),
  criticalPath: length > 62 ? ['C-60', 'C-61', 'C-62'] : [],
});

const named = (text: string): Graph => ({
  ...graph,
  nodes: graph.nodes.map((node) => ({ ...node, title: text })),
});

describe('the Mermaid graph', () => {
  it('runs from dependency to dependant, critical path thick, standings as classes', () => {
    const text = graphMermaid(graph, { standings });
    expect(text.startsWith('flowchart LR\n')).toBe(true);
    expect(text).toContain('n1["F-02<br/>Departure API answers in 200 ms"]:::refuted');
    expect(text).toContain('n0 --> n1');
    expect(text).toContain('n1 ==> n5');
    expect(text).toContain('classDef refuted fill:');
    expect(text).toMatch(/linkStyle \d+,\d+ stroke:/);
  });

  it('colours by claim where nothing is known', () => {
    expect(graphMermaid(graph)).toContain('n4["F-05<br/>Alerts reach the person on call"]:::inprogress');
  });

  it('draws at most 40 items, the critical path among them, and says how many are missing', () => {
    const text = graphMermaid(chain(100));
    expect(text.match(/^ {2}n\d+\["/gm)).toHaveLength(40);
    for (const id of ['C-60', 'C-61', 'C-62']) expect(text).toContain(`["${id}<br/>`);
    expect(text).toContain('… and 60 more');
  });

  it('lets nothing of the document out of its label', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of graphMermaid(named(text)).split('\n')) {
          expect(line).toMatch(
            /^$|^flowchart LR$|^ {2}(n\d+ (-->|==>) n\d+|classDef \w+ [\w:#,-]+|linkStyle [\d,]+ [\w:#,-]+|n\d+\["[^"<>`[\]{}|\\@&]*<br\/>[^"<>`[\]{}|\\@&]*"\]:::\w+)$/,
          );
        }
      }),
    );
  });
});

describe('the SVG graph', () => {
  it('is well-formed, named and described in words', () => {
    const svg = graphSvg(graph, { standings });
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('<title id="graph-title">Dependency graph</title>');
    expect(svg).toContain(
      '10 items and 10 dependencies, dependencies to the left. Critical path: F-02, then F-06, then F-10.',
    );
    expect(svg).toContain('✗ Refuted');
    expect(svg.match(/class="edge critical"/g)).toHaveLength(2);
    expect(svg).toContain('prefers-color-scheme:dark');
  });

  it('places every item to the right of what it depends on', () => {
    const svg = graphSvg(graph);
    const left = new Map(
      [...svg.matchAll(/<g><title>(F-\d+):[^<]*<\/title><rect class="box[^"]*" x="([\d.-]+)"/g)].map(
        ([, id, x]) => [id, Number(x)],
      ),
    );
    expect(left.size).toBe(10);
    for (const { from, to } of graph.edges) expect(left.get(from)).toBeGreaterThan(left.get(to) ?? Infinity);
  });

  it('survives cycles, self-loops, no nodes and some hundreds of nodes', () => {
    const cyclic = {
      ...graph,
      edges: [...graph.edges, { from: 'F-01', to: 'F-10' }, { from: 'F-03', to: 'F-03' }],
    };
    for (const input of [cyclic, { ...graph, nodes: [], edges: [] }, chain(250), chain(600)]) {
      expect(XMLValidator.validate(graphSvg(input))).toBe(true);
    }
  });

  it('escapes what it shows', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(XMLValidator.validate(graphSvg(named(text)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the timeline', () => {
  const svg = timelineSvg(manifest, outcomes);
  const bars = [
    ...svg.matchAll(
      /<g><title>([^:]+): ([^<]*)<\/title>.*?<rect class="([^"]*)" x="([\d.]+)" y="\d+" width="([\d.]+)"/g,
    ),
  ].map(([, label, note, look, x, width]) => ({ label, note, look, x: Number(x), width: Number(width) }));
  const bar = (label: string) => bars.find((entry) => entry.label === label);

  it('has a bar for every stage and every check', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(bars).toHaveLength(manifest.stages.length + outcomes.length);
  });

  it('draws to scale', () => {
    expect((bar('F-02.api-latency')?.width ?? 0) / (bar('F-01.verify')?.width ?? 1)).toBeCloseTo(
      41_250 / 18_400,
      1,
    );
    expect(bar('fast.coverage')?.x).toBeGreaterThan(bar('fast.unit')?.x ?? Infinity);
  });

  it('marks what was taken from an earlier run', () => {
    expect(bar('F-03.verify')).toMatchObject({ note: '✓ cached', look: 'good cached' });
  });

  it('stays inside the picture when a cached check carries the times of its own run', () => {
    const old = outcomes.map((outcome) => ({
      ...outcome,
      cachedFrom: 'RUN',
      startedAt: '2020-01-01T00:00:00.000Z',
    }));
    const xs = [...timelineSvg(manifest, old).matchAll(/<rect[^>]* x="([\d.-]+)"/g)].map(([, x]) =>
      Number(x),
    );
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(210);
    expect(Math.max(...xs)).toBeLessThan(1040);
  });

  it('draws the longest 80 of many', () => {
    const many = outcomes
      .slice(0, 1)
      .flatMap((outcome) =>
        Array.from({ length: 300 }, (_, index) => ({ ...outcome, id: `c${index}`, durationMs: index })),
      );
    const text = timelineSvg(manifest, many);
    expect(text).toContain('the 80 longest are drawn');
    expect(text).toContain('<title>c299:');
    expect(text).not.toContain('<title>c100:');
  });
});

describe('the trend', () => {
  it('goes from the oldest run to the newest, with words for who cannot see it', () => {
    const svg = trendSvg(history);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('From 22 % on 2026-11-12 to 52 % on 2026-11-20, 9 runs.');
    expect(svg.match(/<circle/g)).toHaveLength(9);
  });

  it('is not drawn from fewer than two scores', () => {
    expect(trendSvg(history.slice(0, 1))).toBe('');
    expect(trendSvg([])).toBe('');
    expect(trendSvg(history.map((run) => ({ ...run, score: null })))).toBe('');
  });
});
