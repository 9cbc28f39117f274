export const id = 8431;
export const ids = [8431];
export const modules = {

/***/ 26042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ OUTCOME_TONES),
/* harmony export */   g9: () => (/* binding */ VERDICT_TONES),
/* harmony export */   hZ: () => (/* binding */ STAGE_WORDS)
/* harmony export */ });
const OUTCOME_TONES = {
    passed: 'good',
    failed: 'bad',
    error: 'bad',
    'timed-out': 'bad',
    skipped: 'mute',
    'not-run': 'warn',
    manual: 'warn',
    'not-applicable': 'mute',
};
const VERDICT_TONES = {
    go: 'good',
    conditional: 'warn',
    'no-go': 'bad',
};
/** What a stage does, in one word. */
const STAGE_WORDS = {
    T01: 'ingest',
    T02: 'synthesize',
    T03: 'execute',
    T04: 'collect',
    T05: 'challenge',
    T06: 'evaluate',
    T07: 'publish',
};


/***/ }),

/***/ 48710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/** Check ids begin with the name of their spec. */
const specOf = (check) => check.replace(/\..*$/s, '') || 'checks';
/** The outcomes of a run by item, in the order of the tracker, then by spec. Items without a check are kept. */
const suitesOf = (report) => {
    const known = new Set(report.verdict.standings.map(({ item }) => item));
    const owned = ({ item }) => item !== null && known.has(item);
    const byItem = Map.groupBy(report.outcomes.filter(owned), ({ item }) => item);
    const bySpec = Map.groupBy(report.outcomes.filter((outcome) => !owned(outcome)), ({ id }) => specOf(id));
    const items = report.verdict.standings.map((item) => {
        const standings = new Map(item.checks.map((check) => [check.id, check]));
        const cases = (byItem.get(item.item) ?? []).map((outcome) => {
            const standing = standings.get(outcome.id);
            return { outcome, name: standing?.describe ?? outcome.id, source: standing?.source ?? item.source };
        });
        return { name: `${item.item} ${item.title}`, item, cases };
    });
    const specs = [...bySpec].map(([name, outcomes]) => ({
        name,
        item: null,
        cases: outcomes.map((outcome) => ({ outcome, name: outcome.id, source: null })),
    }));
    return [...items, ...specs];
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


/***/ }),

/***/ 28431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48710);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);



/** A check that could not answer is an error, not a failure; one that nobody ran is skipped, never passed. */
const TAGS = {
    passed: null,
    failed: 'failure',
    error: 'error',
    'timed-out': 'error',
    skipped: 'skipped',
    'not-run': 'skipped',
    manual: 'skipped',
    'not-applicable': 'skipped',
};
const attributes = (values) => Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(String(value))}"`)
    .join('');
/** Line breaks stay line breaks in text; only attributes need them as entities. */
const text = (value) => value.split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X).join('\n');
const seconds = (ms) => (ms / 1000).toFixed(3);
const verdictOf = ({ outcome }) => {
    const tag = TAGS[outcome.outcome];
    if (tag === null)
        return '';
    const message = outcome.reason?.message ?? _words_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_LOOKS */ .qY[outcome.outcome].word;
    if (tag === 'skipped')
        return `      <skipped${attributes({ message })}/>\n`;
    const body = [outcome.reason?.remedy ?? '', outcome.tail].filter((part) => part !== '').join('\n');
    return `      <${tag}${attributes({ message, type: outcome.reason?.code ?? outcome.outcome })}>${text(body)}</${tag}>\n`;
};
const testCase = (entry, suite) => {
    const { outcome, name, source } = entry;
    const head = attributes({
        name,
        classname: suite.item?.item ?? suite.name,
        time: seconds(outcome.durationMs),
        file: source?.file ?? null,
        line: source?.line ?? null,
    });
    const output = TAGS[outcome.outcome] === null && outcome.tail !== ''
        ? `      <system-out>${text(outcome.tail)}</system-out>\n`
        : '';
    return `    <testcase${head}>\n${verdictOf(entry)}${output}    </testcase>\n`;
};
/** A claim of done that nothing checks must be seen as a test that did not run. */
const unchecked = (suite) => suite.cases.length > 0 || suite.item?.claim !== 'done'
    ? ''
    : `    <testcase${attributes({ name: 'claimed done', classname: suite.item.item, time: '0.000' })}>\n` +
        `      <skipped${attributes({ message: suite.item.reason.message })}/>\n    </testcase>\n`;
const totals = (suites) => {
    const tags = suites.flatMap(({ cases }) => cases.map(({ outcome }) => TAGS[outcome.outcome]));
    const extra = suites.filter((suite) => unchecked(suite) !== '').length;
    const number = (wanted) => tags.filter((tag) => tag === wanted).length;
    const ms = suites
        .flatMap(({ cases }) => cases.map(({ outcome }) => outcome.durationMs))
        .reduce((a, b) => a + b, 0);
    return {
        tests: tags.length + extra,
        failures: number('failure'),
        errors: number('error'),
        skipped: number('skipped') + extra,
        time: seconds(ms),
    };
};
const testSuite = (suite, timestamp) => {
    const started = suite.cases.map(({ outcome }) => outcome.startedAt).toSorted()[0] ?? timestamp;
    const head = attributes({ name: suite.name, ...totals([suite]), timestamp: started.slice(0, 19) });
    return `  <testsuite${head}>\n${suite.cases.map((entry) => testCase(entry, suite)).join('')}${unchecked(suite)}  </testsuite>\n`;
};
/** The run as JUnit XML: a suite per item or spec, a test case per check, times in seconds. */
const renderJunit = (report) => {
    const suites = (0,_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f)(report).filter((suite) => suite.cases.length > 0 || unchecked(suite) !== '');
    const head = attributes({ name: 'Aurora-X', ...totals(suites) });
    const body = suites.map((suite) => testSuite(suite, report.manifest.startedAt)).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${body}</testsuites>\n`;
};


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   IM: () => (/* binding */ STANDING_LOOKS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   X3: () => (/* binding */ afterWord),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hY: () => (/* binding */ VERDICT_LOOKS),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qY: () => (/* binding */ OUTCOME_LOOKS),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _model_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26042);

const STANDING_LOOKS = {
    verified: { word: 'Verified', icon: '✓', tone: 'good' },
    refuted: { word: 'Refuted', icon: '✗', tone: 'bad' },
    unproven: { word: 'Unproven', icon: '?', tone: 'warn' },
    ready: { word: 'Ready', icon: '➜', tone: 'calm' },
    open: { word: 'Open', icon: '○', tone: 'mute' },
    blocked: { word: 'Blocked', icon: '⊘', tone: 'warn' },
    waived: { word: 'Waived', icon: '≈', tone: 'calm' },
};
const OUTCOME_LOOKS = {
    passed: { word: 'Passed', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.passed },
    failed: { word: 'Failed', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.failed },
    error: { word: 'Error', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.error },
    'timed-out': { word: 'Timed out', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['timed-out'] },
    skipped: { word: 'Skipped', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.skipped },
    'not-run': { word: 'Not run', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-run'] },
    manual: { word: 'Needs a sign-off', icon: '?', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.manual },
    'not-applicable': { word: 'Not applicable', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-applicable'] },
};
const VERDICT_LOOKS = {
    go: { word: 'Go', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.go, emoji: '🟢' },
    conditional: { word: 'Conditional', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.conditional, emoji: '🟡' },
    'no-go': { word: 'No-go', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9['no-go'], emoji: '🔴' },
};
/** A verdict's sentence without the word it begins with, for where that word stands right above it. */
const afterWord = (message) => message
    .replace(/^(?:go|conditional|no-go)[:,]\s+/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** `12 ms`, `3.4 s`, `2 min 5 s`, `1 h 4 min`. */
const duration = (ms) => {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
};
/** `99.9 %`; up to two decimals, and never rounded up to 100. */
const percent = (fraction) => {
    const rounded = Math.round(fraction * 10_000) / 100;
    const shown = fraction < 1 && rounded >= 100 ? 99.99 : rounded;
    return `${shown} %`;
};
/** `2026-11-21 14:02 UTC` of an ISO time. */
const utc = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
/** `1.4 KiB`, `12 B`. */
const bytes = (size) => {
    if (size < 1024)
        return `${size} B`;
    if (size < 1024 * 1024)
        return `${(size / 1024).toFixed(1)} KiB`;
    return `${(size / 1024 / 1024).toFixed(1)} MiB`;
};
/** `12 000`, with the space that SI asks for. */
const grouped = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F');
/** The first seven digits, as people know commits. */
const shortSha = (sha) => sha.slice(0, 7);


/***/ })

};
