import * as fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import {
  codeSpan,
  escapeHtml,
  escapeMarkdown,
  escapeProse,
  escapeXml,
  fence,
  safeUrl,
  visible,
} from '../../../src/domain/report/escape.ts';
import { hostile, NASTY } from './hostile.ts';

/** The judge: HTML on and links made, as on GitHub. Bare domains (`readme.md`) are no links there. */
const judge = new MarkdownIt({ html: true, linkify: true });
judge.linkify.set({ fuzzyLink: false });

const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];
const RUNS = { numRuns: 500 };

/** What the reader sees of a text: one line, invisible characters named. */
const seen = (text: string): string => visible(text).replaceAll(/\s+/g, ' ').trim();

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200B', '')
    .trim();

describe('text in Markdown', () => {
  it('stays text in a paragraph: no tag but the paragraph, every character kept', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = judge.render(`${escapeMarkdown(text)}\n`);
        expect(tagsOf(html).filter((tag) => !/^<\/?p>$/.test(tag))).toEqual([]);
        expect(textOf(html)).toBe(seen(text));
      }),
      RUNS,
    );
  });

  it('stays one cell of a table', () => {
    fc.assert(
      fc.property(hostile, hostile, (left, right) => {
        const html = judge.render(
          `| a | b |\n| --- | --- |\n| x${escapeMarkdown(left)} | y${codeSpan(right)} |\n\nafter\n`,
        );
        const cells = [...html.matchAll(/<td>([\s\S]*?)<\/td>/g)].map(([, cell]) => textOf(cell ?? ''));
        expect(cells).toHaveLength(2);
        expect(cells[0]).toBe(`x${seen(`|${left}`).slice(1).trim()}`.trim());
        expect(cells[1]).toBe(`y${seen(right)}`);
        expect(tagsOf(html).filter((tag) => !/^<\/?(table|thead|tbody|tr|th|td|p|code)>$/.test(tag))).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });

  it('stays text in a summary, where GitHub reads HTML and no Markdown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = judge.render(
          `<details><summary>${escapeMarkdown(text)}</summary>\n\nbody\n\n</details>\n`,
        );
        expect(tagsOf(html).filter((tag) => !/^<\/?(details|summary|p)>$/.test(tag))).toEqual([]);
        expect(html).toContain('<p>body</p>');
      }),
      RUNS,
    );
  });

  it.each(NASTY)('pings nobody, refers to nothing and closes nothing: %j', (text) => {
    for (const escaped of [escapeMarkdown(text), escapeProse(text)]) {
      const rendered = textOfRaw(judge.render(`x ${escaped}`));
      expect(rendered).not.toMatch(/@[A-Za-z0-9]/);
      expect(rendered).not.toMatch(/#\d/);
      expect(rendered).not.toMatch(/GH-\d/i);
      expect(rendered).not.toMatch(/\/\/\w/);
      expect(rendered).not.toMatch(/www\./i);
      expect(rendered).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    }
  });

  it('shows code between backticks of our own sentences, and only that', () => {
    expect(escapeProse('Put `set -o pipefail;` before <it>.')).toBe(
      'Put `set -o pipefail;` before &#60;it&#62;.',
    );
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const html = judge.render(`x ${escapeProse(`${a} \`${b}\` end`)}\n`);
        expect(tagsOf(html).filter((tag) => !/^<\/?(p|code)>$/.test(tag))).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Text nodes outside code, where GitHub looks for names and references. Zero-width spaces are kept. */
const textOfRaw = (html: string): string =>
  html
    .replaceAll(/<code>[\s\S]*?<\/code>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&');

describe('code', () => {
  it('is one code span whose text is the line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = judge.renderInline(codeSpan(text));
        expect(textOf(html)).toBe(seen(text));
        expect(tagsOf(html).filter((tag) => !/^<\/?code>$/.test(tag))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('cannot be left from inside a fence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = judge.render(`<details><summary>x</summary>\n\n${fence(text)}\n\n</details>\n`);
        expect(tagsOf(html).map((tag) => tag.replace(/ .*>/, '>'))).toEqual([
          '<details>',
          '<summary>',
          '</summary>',
          '<pre>',
          '<code>',
          '</code>',
          '</pre>',
          '</details>',
        ]);
      }),
      RUNS,
    );
  });
});

describe('text in HTML and XML', () => {
  it('opens no tag and closes no attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
      RUNS,
    );
  });

  it('makes XML that parses', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const xml = `<a b="${escapeXml(text)}"/>`;
        expect(XMLValidator.validate(xml)).toBe(true);
        // oxlint-disable-next-line no-control-regex -- what XML 1.0 forbids
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
      }),
      RUNS,
    );
  });

  it('keeps every character that XML allows, line breaks in attributes too', () => {
    expect(escapeXml('a<b> & "c"\n😀\u0000d')).toBe('a&lt;b&gt; &amp; &quot;c&quot;&#10;😀d');
  });
});

describe('invisible characters', () => {
  it('are named, so that a reader sees that they are there', () => {
    expect(visible('safe\u202Egnp.exe')).toBe('safe‹U+202E›gnp.exe');
    expect(visible('a\u200Bb\uFEFFc\u0000')).toBe('a‹U+200B›b‹U+FEFF›c‹U+0000›');
    expect(visible('a\uD800b')).toBe('a\uFFFDb');
  });

  it('are kept where people mean them: emoji of several parts, tabs, line breaks', () => {
    expect(visible('👩‍👩‍👧 ✔️\tx\ny')).toBe('👩‍👩‍👧 ✔️\tx\ny');
    expect(visible('a\u200Db')).toBe('a‹U+200D›b');
  });
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a b',
    'https://a)b',
    'ftp://x',
    ' https://x',
    'https://x"y',
    'https://x\u0000',
  ])('refuses %j', (url) => {
    expect(safeUrl(url)).toBeNull();
  });

  it('lets https and http through', () => {
    expect(safeUrl('https://github.com/a/b?c=d#e')).toBe('https://github.com/a/b?c=d#e');
    expect(safeUrl(undefined)).toBeNull();
  });
});
