export const id = 7670;
export const ids = [7670];
export const modules = {

/***/ 57670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatFinding: () => (/* binding */ formatFinding),
/* harmony export */   textLines: () => (/* binding */ textLines)
/* harmony export */ });
/* unused harmony export codeFrame */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90459);


const DOCS = 'https://github.com/aurora-x/action/blob/v1/docs/errors/';
/** Enough to find the place of a finding in a text of any size without splitting all of it. */
const MAX_MARK = 60;
const plain = (_, text) => text;
/** Text that takes one column per character, so that carets stand under what they mean. */
const flat = (line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replaceAll('\n', ' ').replaceAll('\t', ' ');
/** East Asian wide characters and emoji take two columns in a terminal. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/gu;
const blank = (text) => ' '.repeat(Array.from(text.replaceAll(WIDE, '  ')).length);
/** Characters from a place to the end of its word; a quoted text counts as one word. */
const markLength = (rest) => {
    const match = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`|[^\s,|[\]{}]+)/.exec(rest);
    return Math.max(1, Math.min(MAX_MARK, match?.[0].length ?? 1));
};
/** The part of a line that is shown, and where in it the place stands (0-based). */
const cut = (line, at, width) => {
    const start = line.length <= width ? 0 : Math.max(0, at - Math.floor(width / 3));
    const shown = line.slice(start, start + width);
    const lead = start > 0 ? '…' : '';
    const tail = start + width < line.length ? '…' : '';
    return { before: lead + flat(shown.slice(0, at - start)), rest: flat(shown.slice(at - start)) + tail };
};
/** Cuts a text as places count its lines. */
const textLines = (text) => text.split(/\r\n|\n|\r/);
/**
 * The lines around a place with carets under it. A place beyond the text gives its head line alone. Every line ends
 * without a line break; control characters of the text are made visible.
 */
const codeFrame = (text, source, options = {}) => {
    const { before = 1, after = 0, width = 100, label = '', paint = plain } = options;
    const lines = typeof text === 'string' ? textLines(text) : text;
    const first = Math.max(1, source.line - before);
    const last = Math.min(lines.length, source.line + after);
    const gutter = String(last).length;
    const place = `${flat(source.file)}:${source.line}:${source.column}`;
    const out = [`${' '.repeat(gutter + 1)}${paint('dim', '╭─')} ${place}`];
    for (let number = first; number <= last; number += 1) {
        const line = lines[number - 1] ?? '';
        const at = number === source.line ? Math.min(line.length, source.column - 1) : 0;
        const { before: lead, rest } = cut(line, at, width);
        const bar = paint('dim', `${String(number).padStart(gutter)} │`);
        out.push(`${bar} ${lead}${rest}`.trimEnd());
        if (number !== source.line)
            continue;
        const carets = paint('mark', '^'.repeat(Math.min(markLength(line.slice(at)), Math.max(1, rest.length))));
        const note = label === '' ? '' : ` ${flat(label)}`;
        out.push(`${' '.repeat(gutter + 1)}${paint('dim', '│')} ${blank(lead)}${carets}${note}`);
    }
    return out.join('\n');
};
/** A sentence below its label, in as many lines as it takes. */
const hanging = (indent, text, columns) => columns === undefined
    ? text
    : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .k)(text, Math.max(40, columns - indent)).join(`\n${' '.repeat(indent)}`);
/**
 * A finding as the terminal shows it: code and message, the frame if the text can be had, the fix, and the page about
 * the code. `textOf` gives the content of a file, or null.
 */
const formatFinding = (finding, textOf, options = {}) => {
    const { paint = plain, docs = DOCS, columns, ...frame } = options;
    const { code, severity, message, remedy, source } = finding;
    const head = `${paint(severity, severity)} ${paint('strong', code)}  ${hanging(severity.length + code.length + 3, flat(message), columns)}`;
    const text = source === null ? null : textOf(source.file);
    const place = source === null
        ? []
        : text === null
            ? [`  ╭─ ${flat(source.file)}:${source.line}:${source.column}`]
            : [codeFrame(text, source, { ...frame, paint })];
    return [
        head,
        ...place,
        ...(remedy === '' ? [] : [`${paint('dim', 'fix')}   ${hanging(6, flat(remedy), columns)}`]),
        `${paint('dim', 'docs')}  ${docs}${code}.md`,
    ].join('\n');
};


/***/ }),

/***/ 98576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   fd: () => (/* binding */ escapeProse)
/* harmony export */ });
/**
 * Everything that came from a tracker, a command or a pull request passes through here before it is shown. Text
 * stays text: no ping, no reference, no closing keyword, no link, no image, no HTML, and nothing invisible.
 */
const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Controls, bidirectional overrides, zero-width and filler characters, tags: seen by parsers and not by people. Tabs,
 * line breaks and the selectors that choose how an emoji looks are none; joiners are looked at below.
 */
const INVISIBLE = /(?!\t|\n|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** A joiner is wanted between two emoji and nowhere else. */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const codePoint = (character) => `‹U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}›`;
/** Most texts are of these alone, and then there is nothing to look for. */
const PRINTABLE = /^[\t\n\x20-\x7e]*$/;
/** Makes invisible and direction-changing characters visible (`‹U+202E›`). Tabs and line breaks are kept. */
const visible = (text) => PRINTABLE.test(text)
    ? text
    : text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(LONE_SURROGATE, '\uFFFD')
        .replaceAll(INVISIBLE, codePoint)
        .replaceAll(STRAY_JOINER, codePoint);
const oneLine = (text) => visible(text).replaceAll(/\s+/g, ' ').trim();
const entity = (character) => `&#${Number(character.codePointAt(0))};`;
/** GitHub makes a person, an issue, a link or a closed issue of these; a zero-width space after the first part prevents it. */
const separate = (text) => text
    .replaceAll(/@(?=[\p{L}\p{N}_])|(?<=[\w.+-])@/gu, `${ZERO_WIDTH_SPACE}@${ZERO_WIDTH_SPACE}`)
    .replaceAll(/#(?=[\p{L}\p{N}_])/gu, `#${ZERO_WIDTH_SPACE}`)
    .replaceAll(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`)
    .replaceAll(/\b(?:mailto|xmpp|javascript|data|vbscript):/gi, (scheme) => `${scheme}${ZERO_WIDTH_SPACE}`)
    .replaceAll(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
    .replaceAll(/(?<!:)\/\/(?=\S)/g, `/${ZERO_WIDTH_SPACE}/`)
    .replaceAll(/\bwww(?=\.)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`);
const neutral = (line) => separate(line)
    .replaceAll(/[&<>"\\`*[\]|~$!#]/g, entity)
    .replaceAll(/_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, entity('_'))
    .replace(/^[-+=:]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}${entity(mark)}`);
/**
 * One line of text that stays text anywhere in GitHub's Markdown: paragraph, table cell, heading, `<summary>`.
 * Entities are used and not backslashes, because they hold inside HTML blocks too.
 */
const escapeMarkdown = (text) => neutral(oneLine(text));
const longestRun = (text, character) => Math.max(0, ...[...text.matchAll(new RegExp(`${character}+`, 'g'))].map(([run]) => run.length));
/**
 * Text as inline code, on one line. The fence is one backtick longer than any run inside; text with a pipe becomes
 * a `<code>` element of entities, since no code span can hold every pipe in a table.
 */
const codeSpan = (text) => {
    const line = oneLine(text);
    if (line === '')
        return '';
    if (line.includes('|'))
        return `<code>${escapeMarkdown(line)}</code>`;
    const ticks = '`'.repeat(longestRun(line, '`') + 1);
    const pad = /^`|`$/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
};
/**
 * A sentence in which `code` may stand between backticks, as our own messages write it. Whatever is between them
 * becomes a code span and the rest text, so a foreign value inside the sentence gains nothing by a backtick.
 */
const escapeProse = (text) => oneLine(text)
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : neutral(part)))
    .join('');
/** Text as a fenced code block that nothing inside can close. `info` is ours (`text`, `sh`). */
const fence = (text, info = 'text') => {
    const body = visible(text).replace(/\n+$/, '');
    const ticks = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
    return `${ticks}${info}\n${body}\n${ticks}`;
};
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const entities = (text) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
/** Text for HTML and SVG, in elements and in quoted attributes. */
const escapeHtml = (text) => entities(visible(text));
// oxlint-disable-next-line no-control-regex -- XML 1.0 section 2.2 allows exactly these
const NOT_XML = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Characters that mean the same in XML as here. */
const PLAIN_XML = /^[\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\x7e]*$/;
/** Text for XML 1.0: illegal characters are left out, line breaks survive in attributes. */
const escapeXml = (text) => PLAIN_XML.test(text) ? text : entities(text.replaceAll(NOT_XML, '')).replaceAll(/[\t\n\r]/g, entity);
/** An address that may be put into a link: https (or http), nothing else. Null otherwise. */
const safeUrl = (url) => url !== undefined && /^https?:\/\/[^\s"'<>()\\`|\p{Cc}]+$/u.test(url) ? url : null;
/** A relative path as the path of an address; every character that could mean something there is encoded. */
const urlPath = (path) => path
    .toWellFormed()
    .split('/')
    .map((step) => encodeURIComponent(step).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');


/***/ })

};
