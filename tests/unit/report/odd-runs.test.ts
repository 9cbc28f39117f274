import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { blockersOf } from '../../../src/domain/report/blockers.ts';
import { trendSvg } from '../../../src/domain/report/chart.ts';
import { renderCtrf } from '../../../src/domain/report/ctrf.ts';
import { renderHtml } from '../../../src/domain/report/html.ts';
import { renderJunit } from '../../../src/domain/report/junit.ts';
import { renderMarkdown } from '../../../src/domain/report/markdown.ts';
import { renderSarif } from '../../../src/domain/report/sarif.ts';
import { graphSvg } from '../../../src/domain/report/svg.ts';
import { lastLines } from '../../../src/domain/report/tail.ts';
import { timelineSvg } from '../../../src/domain/report/timeline.ts';
import { afterWord, bytes, duration, grouped, percent } from '../../../src/domain/report/words.ts';
import { bare, otherBlockers, reportOf, withVerdict } from '../../support/reports.ts';
import { sampleReport } from '../../support/sample-report.ts';

describe('a run on a laptop, with no repository and no history', () => {
  const report = bare();
  const markdown = renderMarkdown(report, { audience: 'comment' });
  const html = renderHtml(report);

  it('has the same answer in Markdown, without links', () => {
    expect(markdown).toContain('### 🔴 No-go · 3 blockers · 46 % ready');
    expect(markdown).toContain('"sha":""');
    expect(markdown).not.toContain('](http');
    expect(markdown).not.toContain('undefined');
    expect(markdown).not.toContain('null');
  });

  it('has the same answer in HTML, without links out', () => {
    expect(html).not.toContain('href="http');
    expect(html).not.toContain('undefined');
    expect(html).not.toMatch(/>null</);
    expect(html).toContain('with changes that were not committed');
    expect(html).toContain('Without a milestone');
    expect(html).toContain('Cycle: F-01 → F-02 → F-01.');
  });

  it('has the other formats too', () => {
    expect(XMLValidator.validate(renderJunit(report))).toBe(true);
    expect(renderJunit(report)).toContain('<failure message="Failed" type="failed">');
    expect(JSON.parse(renderCtrf(report))).toMatchObject({ results: { tool: { name: 'aurora-x' } } });
    const sarif = renderSarif(report);
    expect(sarif).not.toContain('versionControlProvenance');
    expect(sarif).toContain('"ruleId": "AX0000"');
    expect(sarif).toContain('"locations": []');
    expect(graphSvg(report.graph)).toContain('· No status');
  });
});

describe('blockers that are no items', () => {
  const report = otherBlockers();

  it('stand-alone checks bring their own exit code and output', () => {
    const [first] = blockersOf(report);
    expect(first).toMatchObject({ id: 'fast.unit', item: null, title: null, command: null });
    expect(first?.checks).toMatchObject([{ id: 'fast.unit', exitCode: 3, tail: '1 test failed' }]);
    expect(renderMarkdown(report, { audience: 'summary' })).toContain('`fast.unit` · exit code 3');
  });

  it('two failed checks of one item are one blocker', () => {
    expect(blockersOf(report).map(({ id, reasons }) => [id, reasons.length])).toEqual([
      ['fast.unit', 1],
      ['departures-p99', 1],
      ['F-99', 1],
      ['F-02', 2],
    ]);
  });

  it('are all in the page and in the summary', () => {
    for (const text of [renderHtml(report), renderMarkdown(report, { audience: 'summary' })]) {
      for (const id of ['fast.unit', 'departures-p99', 'F-99', 'F-02']) expect(text).toContain(id);
    }
  });

  it('names three changes, counts the rest, and says when no gate was found empty', () => {
    const text = renderMarkdown(report, { audience: 'summary' });
    expect(text).toContain('F-03 verified → gone · 1 more</summary>');
    expect(text).toContain('No gate was found that cannot fail.');
    expect(renderHtml(report)).toContain('<details class="block" open>');
  });
});

describe('a no-go without a single blocker', () => {
  it('says why instead of "Nothing blocks"', () => {
    const report = withVerdict({
      blockers: [],
      reason: { ...sampleReport.verdict.reason, message: 'No-go: no check was run.' },
    });
    expect(renderHtml(report)).toContain('<p class="empty">No check was run.</p>');
    expect(renderMarkdown(report, { audience: 'summary' })).toContain('\nNo check was run.\n');
  });
});

describe('a run of nothing at all', () => {
  const nothing = reportOf({});
  const report = {
    ...nothing,
    outcomes: [],
    manifest: {
      ...nothing.manifest,
      stages: [],
      environment: { ...nothing.manifest.environment, dirty: null },
    },
    verdict: { ...nothing.verdict, score: 0 },
  };

  it('is a page with a verdict and no empty sections', () => {
    const html = renderHtml(report);
    expect(html).toContain('0 % ready');
    expect([...html.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id)).toEqual(['blockers']);
  });

  it('is a summary with head and foot', () => {
    const text = renderMarkdown(report, { audience: 'summary' });
    expect(text).toContain('### 🔴 No-go · 0 % ready');
    expect(text).not.toContain('<details>');
  });

  it('has evidence when files were kept, whatever their path', () => {
    const outcomes = sampleReport.outcomes.slice(0, 1).map((outcome) => ({
      ...outcome,
      evidence: outcome.evidence.map((file) => ({ ...file, path: '../../escape' })),
    }));
    const html = renderHtml({ ...report, outcomes });
    expect(html).toContain('../../escape');
    expect(html).not.toContain('href="./checks');
  });

  it('shows no trend point for a run without a verdict as a verdict', () => {
    const interrupted = sampleReport.history.map((run) => ({ ...run, verdict: null }));
    expect(trendSvg(interrupted)).toContain(', no verdict</title>');
  });
});

describe('a long run', () => {
  it('has a timeline in hours', () => {
    const svg = timelineSvg({ ...sampleReport.manifest, durationMs: 30 * 3_600_000 }, sampleReport.outcomes);
    expect(svg).toContain('>480 min<');
    expect(svg).toContain('in 30 h 0 min');
  });
});

describe('words and figures', () => {
  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [3400, '3.4 s'],
    [125_000, '2 min 5 s'],
    [3_840_000, '1 h 4 min'],
  ])('%d ms is %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });

  it('never rounds up to 100 %', () => {
    expect(percent(0.99999)).toBe('99.99 %');
    expect(percent(1)).toBe('100 %');
    expect(percent(0.982)).toBe('98.2 %');
  });

  it('counts bytes and groups digits', () => {
    expect([bytes(12), bytes(1434), bytes(3_145_728)]).toEqual(['12 B', '1.4 KiB', '3.0 MiB']);
    expect(grouped(1_234_567)).toBe('1\u202F234\u202F567');
  });

  it('drops the verdict from the sentence that follows it', () => {
    expect(afterWord('No-go: gate release is not met.')).toBe('Gate release is not met.');
    expect(afterWord('Nothing to say.')).toBe('Nothing to say.');
  });

  it('keeps the end of one endless line', () => {
    expect(lastLines(`${'x'.repeat(9000)}END\n\n`)).toMatch(/^…x{3997}END$/);
  });
});
