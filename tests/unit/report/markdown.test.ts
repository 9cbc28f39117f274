import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { renderFullMarkdown, renderMarkdown } from '../../../src/domain/report/markdown.ts';
import { poisoned, reportOf, withVerdict } from '../../support/reports.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { hostile, NASTY } from './hostile.ts';

const summary = renderMarkdown(sampleReport, { audience: 'summary' });
const comment = renderMarkdown(sampleReport, { audience: 'comment' });

const hash = (text: string): string => /"hash":"(\w+)"/.exec(text)?.[1] ?? '';

const blockersShown = (text: string): number => text.match(/^\| \d+ \|/gm)?.length ?? 0;

const shown = (text: string, word: string): number => text.split(`| ${word} |`).length - 1;

describe('what a reader sees first', () => {
  it('is the verdict in words, with one emoji, the number of blockers and the score', () => {
    expect(summary.split('\n')[0]).toBe('### 🔴 No-go · 3 blockers · 46 % ready');
    expect(summary.match(/[🔴🟢🟡]/gu)).toHaveLength(1);
  });

  it('names milestone, due date, commit and the places to look', () => {
    expect(summary).toContain(
      'Milestone **M1 Data** · due 2026-11-13 · `88988cd` · [run](https://github.com/',
    );
    expect(summary).toContain('[full report](https://github.com/');
  });

  it('has at most 15 lines before the first fold', () => {
    const lines = comment.slice(0, comment.indexOf('<details>')).trim().split('\n');
    expect(lines.length).toBeLessThanOrEqual(15);
  });

  it('ticks off on the critical path what is verified, not what is claimed done', () => {
    const { graph } = sampleReport;
    const report = { ...sampleReport, graph: { ...graph, criticalPath: ['F-01', 'F-02', 'F-06'] } };
    const text = renderMarkdown(report, { audience: 'summary' });
    expect(text).toContain('Critical path: `F-01` ✓ → `F-02` → `F-06`\n');
  });

  it.each([
    ['go', '### 🟢 Go · 46 % ready'],
    ['conditional', '### 🟡 Conditional · 46 % ready'],
  ] as const)('says %s', (verdict, heading) => {
    const report = withVerdict({ verdict, blockers: [] });
    expect(renderMarkdown(report, { audience: 'summary' }).split('\n')[0]).toBe(heading);
  });
});

describe('a blocker', () => {
  it('says what failed, where, who owns it, what to do and what to type', () => {
    const line = summary.split('\n').find((text) => text.startsWith('| 1 |')) ?? '';
    expect(line).toContain('**F-02** Departure API answers in 200 ms');
    expect(line).toContain('docs/readiness.md#L13');
    expect(line).toContain('F-02 is claimed done, but api-latency failed.');
    expect(line).toContain('| marek |');
    expect(line).toContain('Fix what the check shows, or reopen the item.');
    expect(line).toContain('`aurora-x verify F-02`');
  });

  it('can be reproduced: command, exit code, last lines', () => {
    expect(summary).toContain('```sh\nnpm run bench:departures -- --limit 200\n```');
    expect(summary).toContain('exit code 1');
    expect(summary).toContain('AssertionError: p99 612 ms is above the limit of 200 ms');
  });

  it('keeps the last 20 lines of a long output', () => {
    const tail = Array.from({ length: 60 }, (_, index) => `line ${index}`).join('\n');
    const standings = sampleReport.verdict.standings.map((entry) => ({
      ...entry,
      checks: entry.checks.map((check) => ({ ...check, tail })),
    }));
    const text = renderMarkdown(withVerdict({ standings }), { audience: 'summary' });
    expect(text).toContain('line 40\n');
    expect(text).not.toContain('line 39\n');
    expect(text).toContain('line 59');
  });
});

describe('the folds', () => {
  it.each([
    'Changed since the base · F-02 verified → refuted · F-08 new → ready',
    'Challenge · 9 proven · 1 vacuous · 3 unchallenged',
    'Claimed and reality · 5 gaps',
    '2 verified · 1 ready · 1 waived',
    '2 gates',
    '4 objectives',
    '2 waivers',
    'Dependency graph · 10 items · 10 dependencies',
  ])('include "%s"', (title) => {
    expect(summary).toContain(`<details><summary>${title}</summary>`);
  });

  it('name a vacuous gate with its program and the fix, as code where the fix has code', () => {
    expect(summary).toContain('| `F-04.restore-drill` | pg&#95;restore |'.replace('&#95;', '_'));
    expect(summary).toContain('Put `set -o pipefail;` before the command');
  });

  it('show when a waiver ends', () => {
    expect(summary).toContain(
      '| F-07 | the replay tool lands next sprint | lead | 2026-12-15 | in force, 24 days left |',
    );
  });

  it('are balanced', () => {
    expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
  });
});

describe('the comment', () => {
  it('is the summary with a hidden marker in front', () => {
    const [marker, ...rest] = comment.split('\n\n');
    expect(marker).toMatch(
      /^<!-- aurora-x:readiness v1 \{"sha":"[0-9a-f]{40}","run":"\w+","verdict":"no-go","hash":"[0-9a-f]{16}"\} -->$/,
    );
    expect(rest.join('\n\n')).toBe(summary);
  });

  it('has the same hash while verdict, score and blockers are the same, whatever the run', () => {
    const again = {
      ...sampleReport,
      manifest: { ...sampleReport.manifest, runId: '01KAC0ZZZZZZZZZZZZZZZZZZZZ' },
    };
    const better = withVerdict({ blockers: sampleReport.verdict.blockers.slice(1) });
    expect(hash(renderMarkdown(again, { audience: 'comment' }))).toBe(hash(comment));
    expect(hash(renderMarkdown(better, { audience: 'comment' }))).not.toBe(hash(comment));
  });
});

describe('the limit', () => {
  const large = reportOf({ refuted: 150, verified: 400, open: 200, blocked: 200 });

  it('is 58 000 characters, with head and footer always there', () => {
    const text = renderMarkdown(reportOf({ refuted: 900, verified: 900, blocked: 900 }), {
      audience: 'comment',
    });
    expect(text.length).toBeLessThanOrEqual(58_000);
    expect(text).toContain('### 🔴 No-go · 900 blockers');
    expect(text.trimEnd().endsWith('</sub>')).toBe(true);
    expect(text).toMatch(/… and \d+ more in the full report\./);
  });

  it('cuts passed, then skipped, then waiting, and blockers last', () => {
    let previous = { passed: 400, skipped: 200, waiting: 200, blockers: 150 };
    for (const limit of [400_000, 200_000, 150_000, 100_000, 80_000, 58_000, 30_000, 10_000]) {
      const text = renderMarkdown(large, { audience: 'summary', limit });
      const now = {
        passed: shown(text, '✓ Verified'),
        skipped: shown(text, '○ Open'),
        waiting: shown(text, '⊘ Blocked'),
        blockers: blockersShown(text),
      };
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(now.skipped === 200 || now.passed === 0).toBe(true);
      expect(now.waiting === 200 || now.skipped === 0).toBe(true);
      expect(now.blockers === 150 || now.waiting === 0).toBe(true);
      expect(now.blockers).toBeLessThanOrEqual(previous.blockers);
      previous = now;
    }
    expect(previous.blockers).toBeGreaterThan(0);
  });

  it('holds for titles of any length and for the file of the run, within a summary of 1 MiB', () => {
    const text = renderFullMarkdown(reportOf({ refuted: 300, verified: 3000 }, '界'.repeat(5000)));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  });
});

describe('foreign text', () => {
  const judge = new MarkdownIt({ html: true, linkify: true });
  judge.linkify.set({ fuzzyLink: false });
  const ours =
    /^<\/?(details|summary|h3|p|table|thead|tbody|tr|th|td|strong|code|pre|sub|br)>$|^<code class="language-(sh|text|mermaid)">$/;

  it('adds no tag, link, image or comment to a report in which it stands everywhere', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = judge.render(renderMarkdown(poisoned(text), { audience: 'summary' }));
        expect((html.match(/<[^>]*>/g) ?? []).filter((tag) => !ours.test(tag))).toEqual([]);
      }),
      { numRuns: 60, examples: NASTY.map((text) => [text]) },
    );
  });
});
