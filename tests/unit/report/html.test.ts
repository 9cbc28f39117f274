import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/domain/report/html.ts';
import { STYLE } from '../../../src/domain/report/html/style.ts';
import { poisoned, reportOf, withVerdict } from '../../support/reports.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { hostile, NASTY } from './hostile.ts';

const page = renderHtml(sampleReport);

/** Names of all elements, in order. */
const elements = (html: string): readonly string[] =>
  [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name ?? '');

describe('the page', () => {
  it('loads nothing, runs nothing, and allows its one style sheet by digest', () => {
    const digest = createHash('sha256').update(STYLE).digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|style="|url\(https?:|@import/i);
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  it('says the verdict first, in title and heading', () => {
    expect(page).toContain('<title>No-go, 46 % ready: Ferry timetable: launch readiness</title>');
    expect(page).toMatch(/<h1 class="text bad"><span aria-hidden="true">✗<\/span> No-go<\/h1>/);
  });

  it('shows each blocker with command, exit code, output and what to do', () => {
    const blockers = page.slice(page.indexOf('id="blockers"'), page.indexOf('id="changes"'));
    for (const text of [
      'npm run bench:departures -- --limit 200',
      'exit code 1',
      'p99 612 ms is above the limit',
      'aurora-x verify F-02',
      'owner marek',
      'Cannot fail',
    ]) {
      expect(blockers).toContain(text);
    }
  });

  it.each([
    'Blockers',
    'Changed since the base',
    'Claimed and reality',
    'Items',
    'Dependency graph',
    'Timeline',
    'Challenge',
    'Objectives',
    'Gates and waivers',
    'Trend',
    'Evidence',
    'Findings',
  ])('has the section %s, reached from the navigation', (title) => {
    const id = /<a href="#([a-z]+)">/.exec(page.slice(page.indexOf(`>${title}</a>`) - 40))?.[1];
    expect(page).toMatch(new RegExp(`<h2 id="${id ?? '?'}-heading">${title}</h2>`));
  });

  it('lists evidence with digests, linked beside the page', () => {
    expect(page).toContain('href="./checks/F-01.verify/evidence/import/summary.json"');
    expect(page).toContain(sampleReport.outcomes[0]?.evidence[0]?.sha256 ?? '?');
  });

  it('leaves out what there is nothing of, and says when nothing blocks', () => {
    const calm = renderHtml({
      ...withVerdict({ verdict: 'go', blockers: [], changes: [], slos: [], waivers: [] }),
      history: [],
      findings: [],
    });
    expect(calm).toContain('Nothing blocks.');
    expect(calm).not.toContain('id="trend"');
    expect(calm).not.toContain('id="findings"');
    expect(renderHtml(reportOf({}))).toContain('</html>');
  });
});

describe('for readers of every kind', () => {
  it('gives every table a caption and every heading cell a scope', () => {
    expect(page.match(/<table/g)?.length).toBe(page.match(/<caption>/g)?.length);
    expect(page.match(/<th[ >]/g)?.length).toBe(page.match(/<th scope="(row|col)"/g)?.length);
  });

  it('names every picture', () => {
    const pictures = page.match(/<svg [^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(3);
    for (const tag of pictures) expect(tag).toMatch(/aria-labelledby=|aria-label=|aria-hidden="true"/);
  });

  it('uses no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has dark, narrow and paper styles', () => {
    expect(STYLE).toContain('@media screen and (prefers-color-scheme:dark)');
    expect(STYLE).toContain('@media(max-width:760px)');
    expect(STYLE).toContain('@media print');
  });

  it('has text colours that stand out from what is behind them by 4.5 to 1, in both schemes', () => {
    const [light = '', dark = ''] = [...STYLE.matchAll(/:root\{([^}]*)\}/g)].map(([, block]) => block ?? '');
    for (const block of [light, dark]) {
      const colour = new Map(
        [...block.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex ?? '']),
      );
      const pairs = [
        ['ink', 'page'],
        ['ink', 'card'],
        ['ink', 'code'],
        ['soft', 'page'],
        ['soft', 'card'],
        ['soft', 'code'],
        ['ink', 'good-soft'],
        ...['good', 'bad', 'warn', 'calm', 'mute'].flatMap((tone) => [
          [tone, `${tone}-soft`],
          [tone, 'card'],
          [tone, 'page'],
        ]),
      ];
      for (const [front = '', back = ''] of pairs) {
        expect(
          contrast(colour.get(front) ?? '', colour.get(back) ?? ''),
          `${front} on ${back}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

/** WCAG 2 relative luminance of `#rrggbb`. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2 contrast of two colours. */
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe('foreign text', () => {
  const calm = elements(renderHtml(poisoned('text')));

  it('adds no element and no attribute', () => {
    fc.assert(
      fc.property(
        hostile.filter((text) => text.trim() !== '' && !text.includes('`')),
        (text) => {
          const html = renderHtml(poisoned(text));
          const expected = calm.filter((name) => name !== 'a').length;
          expect(elements(html).filter((name) => name !== 'a').length).toBe(expected);
          expect(html).not.toMatch(/<script|<img|\son\w+="|href="(?!#|https:|\.\/)/i);
        },
      ),
      {
        numRuns: 60,
        examples: NASTY.filter((text) => text.trim() !== '' && !text.includes('`')).map((text) => [text]),
      },
    );
  });
});
