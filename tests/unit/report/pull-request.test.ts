import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { treeOfReasons } from '../../../src/domain/report/answers.ts';
import { blockersOf } from '../../../src/domain/report/blockers.ts';
import { lineRemarks } from '../../../src/domain/report/line-remarks.ts';
import { renderMarkdown, reportStory } from '../../../src/domain/report/markdown.ts';
import { waiverRequest } from '../../../src/domain/report/waiver-request.ts';
import { poisoned, reportOf, withVerdict } from '../../support/reports.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { hostile, NASTY } from './hostile.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const comment = (report = sampleReport, more = {}) =>
  renderMarkdown(report, { audience: 'comment', ...more });
const beforeFold = (text: string): readonly string[] =>
  text.slice(0, text.indexOf('<details>')).trimEnd().split('\n');

describe('the comment', () => {
  it('has at most 15 lines before the first fold, however many blockers, and folds the rest', () => {
    const many = reportOf({ refuted: 30 });
    expect(beforeFold(comment(many)).length).toBeLessThanOrEqual(15);
    expect(beforeFold(comment(many, { notes: ['one note'] })).length).toBeLessThanOrEqual(15);
    expect(comment(many)).toContain('<details><summary>25 more blockers</summary>');
    expect(comment(many, { notes: ['a\nb\nc\nd\ne\nf'] })).toContain('29 more blockers');
    expect(renderMarkdown(many, { audience: 'summary' })).not.toContain('more blockers');
  });

  it('cuts passed before waiting before blockers, and keeps head and footer', () => {
    const full = reportOf(
      { verified: 200, blocked: 200, refuted: 200 },
      'A title that is rather long to read',
    );
    const text = comment(full, { limit: 20_000 });
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(text).toMatch(/^<!-- aurora-x:readiness v1 /);
    expect(text.trimEnd()).toMatch(/<\/sub>$/);
    const rows = (word: string): number => text.split(`| ${word} |`).length - 1;
    expect(rows('✓ Verified')).toBe(0);
    expect(rows('⊘ Blocked')).toBe(0);
    expect(text.match(/^\| \d+ \|/gm)?.length).toBeGreaterThan(20);
  });

  it('names what changed against the base, or that it is not known', () => {
    const changes = [{ item: 'M-04', from: 'verified', to: 'refuted' }] as const;
    const base = '9f8e7d6'.padEnd(40, '0');
    const known = { base, blockers: { added: ['M-04'], cleared: ['M-02', 'M-03'] } };
    expect(comment(withVerdict({ changes }), { delta: known })).toContain(
      'Changed since the base · M-04 verified → refuted · +1 blocker (M-04) · −2 blockers (M-02, M-03)',
    );
    expect(comment(sampleReport, { delta: { base, blockers: null } })).toContain(
      'what changed is not known: nothing was reported of the base `9f8e7d6`',
    );
  });

  it('is news when a note is, and not when only time has passed', () => {
    const later = {
      ...sampleReport,
      manifest: { ...sampleReport.manifest, startedAt: '2027-01-01T00:00:00Z' },
    };
    expect(reportStory(later, [])).toBe(reportStory(sampleReport, []));
    expect(reportStory(sampleReport, ['a note'])).not.toBe(reportStory(sampleReport, []));
  });
});

describe('a request for a waiver', () => {
  it('says what a waiver is and the line that gives it, with an end in two weeks', () => {
    const text = waiverRequest('mona', blockersOf(reportOf({ refuted: 7 })), NOW);
    expect(text).toContain('`mona` asks for a waiver.');
    expect(text).toContain('- `/aurora waive N-0 until 2026-12-05 because …`');
    expect(text.match(/^- /gm)).toHaveLength(5);
    expect(text).not.toContain('@');
  });

  it('has nothing to give where no item blocks', () => {
    expect(waiverRequest('mona', [], NOW)).toContain('there is none to give');
  });
});

describe('remarks on lines', () => {
  const report = reportOf({ refuted: 1, verified: 1 });
  const standing = (word: string) => report.verdict.standings.find((one) => one.standing === word);
  const [first, second] = [standing('refuted'), standing('verified')];
  if (!first || !second) throw new Error('there are two items');
  const itemAt = (id: string, line: number) => ({ id, source: { file: 'T.md', line, column: 1 } });
  const withItems = (...items: readonly ReturnType<typeof itemAt>[]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a document only file and items are read
    ({ ...report, trackers: [{ file: 'T.md', items }] }) as unknown as typeof report;
  const tracked = withItems(itemAt(first.item, 2), itemAt(second.item, 4));
  const file = {
    file: 'T.md',
    base: 'head\nold\nsame\nlast',
    judged: 'head\nnew\nsame\nlast',
    head: 'x\nhead\nnew',
  };

  it('stand on the line of the head that is new, with what to do', () => {
    expect(lineRemarks(tracked, [file])).toEqual([
      {
        path: 'T.md',
        line: 3,
        level: 'failure',
        title: first.item,
        message: expect.stringContaining('Mend it.'),
      },
    ]);
  });

  it('stand on the first new line of an item of several lines', () => {
    const below = { ...file, judged: 'head\nold\nnew\nlast', head: 'head\nold\nnew\nlast' };
    expect(lineRemarks(tracked, [below])).toMatchObject([{ line: 3 }]);
  });

  it('stand nowhere without a new line, in a line that the head has not, and of what is no item of a tracker', () => {
    expect(lineRemarks(tracked, [{ ...file, judged: file.base }])).toEqual([]);
    expect(lineRemarks(tracked, [{ ...file, head: 'other' }])).toEqual([]);
    expect(lineRemarks(tracked, [])).toEqual([]);
    expect(lineRemarks(withItems(), [file])).toEqual([]);
  });

  it('warn of an item that does not block', () => {
    const warning = { ...second.reason, subject: { kind: 'item' as const, id: second.item } };
    const changed = { ...file, judged: 'head\nold\nsame\nnewer', head: 'head\nold\nsame\nnewer' };
    const warned = withVerdict({ warnings: [warning] }, tracked);
    expect(lineRemarks(warned, [changed])).toMatchObject([{ line: 4, level: 'warning', title: second.item }]);
  });
});

describe('G12: text of strangers', () => {
  const judge = new MarkdownIt({ html: true, linkify: true });
  judge.linkify.set({ fuzzyLink: false });
  const OURS =
    /^<\/?(details|summary|h3|h4|p|table|thead|tbody|tr|th|td|strong|code|pre|sub|br|blockquote|ul|li|hr)>$|^<code class="language-(sh|text|mermaid)">$/;
  const tags = (markdown: string): readonly string[] =>
    (judge.render(markdown).match(/<[^>]*>/g) ?? []).filter((tag) => !OURS.test(tag));
  const outsideCode = (markdown: string): string =>
    judge
      .render(markdown)
      .replaceAll(/<(code|pre)[^>]*>[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<[^>]*>/g, '');

  it('pings nobody, closes nothing, refers to nothing and forges no section, in comment, check and answers', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const report = poisoned(text);
        const notes = [waiverRequest(text, blockersOf(report), NOW)];
        const delta = { base: 'a'.repeat(40), blockers: { added: [text], cleared: [text] } };
        const body = comment(report, { notes, delta });
        // The marker is ours, and the only comment of HTML.
        expect(judge.render(body).match(/<!--/g)).toHaveLength(1);
        for (const markdown of [body.slice(body.indexOf('\n')), treeOfReasons(report.verdict)]) {
          expect(tags(markdown)).toEqual([]);
          const said = outsideCode(markdown);
          expect(said).not.toMatch(/@[A-Za-z0-9]/);
          expect(said).not.toMatch(/(?<!&)#\d/);
          expect(said).not.toMatch(/GH-\d/i);
          expect(said).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
        }
      }),
      { numRuns: 40, examples: NASTY.map((text) => [text]) },
    );
  });
});
