/**
 * Everything that came from a tracker, a command or a pull request passes through here before it is shown. Text
 * stays text: no ping, no reference, no closing keyword, no link, no image, no HTML, and nothing invisible.
 */

const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Controls, bidirectional overrides, zero-width and filler characters, tags: seen by parsers and not by people. Tabs,
 * line breaks and the selectors that choose how an emoji looks are none; joiners are looked at below.
 */
const INVISIBLE =
  /(?!\t|\n|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A joiner is wanted between two emoji and nowhere else. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;

const codePoint = (character: string): string =>
  `‹U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}›`;

/** Most texts are of these alone, and then there is nothing to look for. */
const PRINTABLE = /^[\t\n\x20-\x7e]*$/;

/** Makes invisible and direction-changing characters visible (`‹U+202E›`). Tabs and line breaks are kept. */
export const visible = (text: string): string =>
  PRINTABLE.test(text)
    ? text
    : text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(LONE_SURROGATE, '\uFFFD')
        .replaceAll(INVISIBLE, codePoint)
        .replaceAll(STRAY_JOINER, codePoint);

const oneLine = (text: string): string => visible(text).replaceAll(/\s+/g, ' ').trim();

const entity = (character: string): string => `&#${Number(character.codePointAt(0))};`;

/** GitHub makes a person, an issue, a link or a closed issue of these; a zero-width space after the first part prevents it. */
const separate = (text: string): string =>
  text
    .replaceAll(/@(?=[\p{L}\p{N}_])|(?<=[\w.+-])@/gu, `${ZERO_WIDTH_SPACE}@${ZERO_WIDTH_SPACE}`)
    .replaceAll(/#(?=[\p{L}\p{N}_])/gu, `#${ZERO_WIDTH_SPACE}`)
    .replaceAll(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`)
    .replaceAll(/\b(?:mailto|xmpp|javascript|data|vbscript):/gi, (scheme) => `${scheme}${ZERO_WIDTH_SPACE}`)
    .replaceAll(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
    .replaceAll(/(?<!:)\/\/(?=\S)/g, `/${ZERO_WIDTH_SPACE}/`)
    .replaceAll(/\bwww(?=\.)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`);

const neutral = (line: string): string =>
  separate(line)
    .replaceAll(/[&<>"\\`*[\]|~$!#]/g, entity)
    .replaceAll(/_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, entity('_'))
    .replace(/^[-+=:]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => `${digits}${entity(mark)}`);

/**
 * One line of text that stays text anywhere in GitHub's Markdown: paragraph, table cell, heading, `<summary>`.
 * Entities are used and not backslashes, because they hold inside HTML blocks too.
 */
export const escapeMarkdown = (text: string): string => neutral(oneLine(text));

const longestRun = (text: string, character: string): number =>
  Math.max(0, ...[...text.matchAll(new RegExp(`${character}+`, 'g'))].map(([run]) => run.length));

/**
 * Text as inline code, on one line. The fence is one backtick longer than any run inside; text with a pipe becomes
 * a `<code>` element of entities, since no code span can hold every pipe in a table.
 */
export const codeSpan = (text: string): string => {
  const line = oneLine(text);
  if (line === '') return '';
  if (line.includes('|')) return `<code>${escapeMarkdown(line)}</code>`;
  const ticks = '`'.repeat(longestRun(line, '`') + 1);
  const pad = /^`|`$/.test(line) ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
};

/**
 * A sentence in which `code` may stand between backticks, as our own messages write it. Whatever is between them
 * becomes a code span and the rest text, so a foreign value inside the sentence gains nothing by a backtick.
 */
export const escapeProse = (text: string): string =>
  oneLine(text)
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : neutral(part)))
    .join('');

/** Text as a fenced code block that nothing inside can close. `info` is ours (`text`, `sh`). */
export const fence = (text: string, info = 'text'): string => {
  const body = visible(text).replace(/\n+$/, '');
  const ticks = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
  return `${ticks}${info}\n${body}\n${ticks}`;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const entities = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Text for HTML and SVG, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string => entities(visible(text));

// oxlint-disable-next-line no-control-regex -- XML 1.0 section 2.2 allows exactly these
const NOT_XML = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Characters that mean the same in XML as here. */
const PLAIN_XML = /^[\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\x7e]*$/;

/** Text for XML 1.0: illegal characters are left out, line breaks survive in attributes. */
export const escapeXml = (text: string): string =>
  PLAIN_XML.test(text) ? text : entities(text.replaceAll(NOT_XML, '')).replaceAll(/[\t\n\r]/g, entity);

/** An address that may be put into a link: https (or http), nothing else. Null otherwise. */
export const safeUrl = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s"'<>()\\`|\p{Cc}]+$/u.test(url) ? url : null;

/** A relative path as the path of an address; every character that could mean something there is encoded. */
export const urlPath = (path: string): string =>
  path
    .toWellFormed()
    .split('/')
    .map((step) =>
      encodeURIComponent(step).replaceAll(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
