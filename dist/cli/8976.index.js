export const id = 8976;
export const ids = [8976];
export const modules = {

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

/***/ 38223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** GitHub keeps 65 536 characters of a body; the rest is room for what others append. */
const COMMENT_LIMIT = 58_000;
/** A section that is kept whole. */
const fixed = (text) => ({ keep: Infinity, rows: [], render: () => text });
const draw = (section, kept) => section.render(section.rows.slice(0, kept), section.rows.length - kept);
/** The largest number of rows whose text has at most `room` characters; -1 when not even the empty section fits. */
const mostRows = (section, room) => {
    let low = -1;
    let high = section.rows.length;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (draw(section, middle).length <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
};
/** Cut at a code point, with a mark that says so. The last resort, for a head that alone is too long. */
const clip = (text, limit) => {
    if (text.length <= limit)
        return text;
    const head = text.slice(0, Math.max(0, limit - 1));
    return `${/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head}…`;
};
/**
 * Joins the sections by blank lines within `limit` characters (UTF-16 units, never fewer than GitHub counts).
 * Sections are shortened in order of `keep`, each as far as needed and no further, then left out.
 */
const shorten = (sections, limit) => {
    const texts = sections.map((section) => draw(section, section.rows.length));
    const total = () => texts.filter((text) => text !== '').reduce((sum, text) => sum + text.length + 2, -2);
    const cuttable = sections
        .map((section, index) => ({ section, index }))
        .filter(({ section }) => section.keep < Infinity);
    for (const { section, index } of cuttable.toSorted((a, b) => a.section.keep - b.section.keep)) {
        if (total() <= limit)
            break;
        const room = limit - total() + draw(section, section.rows.length).length;
        const rows = mostRows(section, room);
        texts[index] = rows < 0 ? '' : draw(section, rows);
    }
    return clip(texts.filter((text) => text !== '').join('\n\n'), limit);
};


/***/ }),

/***/ 8976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
;// CONCATENATED MODULE: ./lib/domain/report/sarif-run.js


const end = (report) => new Date(Date.parse(report.manifest.startedAt) + report.manifest.durationMs).toISOString();
/** The frame of a SARIF run around its rules and results: tool, invocation, repository. */
const sarifRun = (report, rules, results, leftOut) => {
    const { environment, runId, command, startedAt } = report.manifest;
    const version = /\d+\.\d+\.\d+\S*/.exec(environment.tool)?.[0];
    const repository = (0,report_escape/* safeUrl */.Pl)(report.links.repository);
    return {
        tool: {
            driver: { name: 'Aurora-X', ...(version === undefined ? {} : { semanticVersion: version }), rules },
        },
        automationDetails: { id: `aurora-x/${(0,report_escape/* urlPath */.Lx)(command)}/${(0,report_escape/* urlPath */.Lx)(runId)}` },
        invocations: [
            {
                executionSuccessful: true,
                startTimeUtc: startedAt,
                endTimeUtc: end(report),
                ...(leftOut === 0
                    ? {}
                    : {
                        toolExecutionNotifications: [
                            {
                                level: 'warning',
                                message: { text: `${(0,count/* count */.U)(leftOut, 'result')} left out; the full report has them.` },
                            },
                        ],
                    }),
            },
        ],
        ...(repository === null
            ? {}
            : {
                versionControlProvenance: [
                    {
                        repositoryUri: repository,
                        ...(environment.commit === null ? {} : { revisionId: environment.commit }),
                        ...(environment.branch === null ? {} : { branch: environment.branch }),
                    },
                ],
            }),
        columnKind: 'utf16CodeUnits',
        results,
    };
};

;// CONCATENATED MODULE: ./lib/domain/report/sarif.js





/** GitHub refuses more than 25 000 results in a run and shows the 5 000 most severe. */
const RESULT_LIMIT = 5000;
const MESSAGE_LIMIT = 4000;
const SEVERITY = ['error', 'warning', 'note'];
const diagnoses = (report) => [
    ...report.verdict.blockers.map((reason) => ({
        ...reason,
        level: 'error',
        subject: `${reason.subject.kind} ${reason.subject.id}`,
    })),
    ...report.verdict.warnings.map((reason) => ({
        ...reason,
        level: 'warning',
        subject: `${reason.subject.kind} ${reason.subject.id}`,
    })),
    ...report.challenges.flatMap(({ finding, check }) => finding === null ? [] : [{ ...finding, level: finding.severity, subject: `check ${check}` }]),
    ...report.findings.map((finding) => ({
        ...finding,
        level: finding.severity,
        subject: finding.message,
    })),
];
/** The same diagnosis reached on two ways (a finding that is also a blocker) is told once. */
const unique = (all) => [
    ...new Map(all
        .toReversed()
        .map((entry) => [
        JSON.stringify([entry.code, entry.message, entry.source?.file, entry.source?.line]),
        entry,
    ])).values(),
].toReversed();
const entryOf = (code) => Object.hasOwn(catalogue/* catalogue */.sW, code) ? catalogue/* catalogue */.sW[code] : undefined;
const rule = (code) => {
    const entry = entryOf(code);
    return {
        id: code,
        name: (entry?.title ?? code).replaceAll(/[^A-Za-z0-9]+(\w?)/g, (_, next) => next.toUpperCase()),
        shortDescription: { text: entry?.title ?? code },
        fullDescription: { text: entry?.why ?? code },
        help: { text: (entry?.remedy ?? 'See the message.').replaceAll(/\{\w+(?::[^{}]+)?\}/g, '…') },
        defaultConfiguration: { level: entry?.severity ?? 'warning' },
    };
};
/** `[text](target)` in a message is a link to SARIF viewers; foreign text must not make one. */
const plain = (text) => (0,report_escape/* visible */.RK)((0,limits/* clip */.$Q)(text, MESSAGE_LIMIT)).replaceAll('](', ']\u200B(');
/** Code scanning wants a place for every result; without one of its own it is the top of the tracker. */
const locations = (source, report) => {
    const known = source ?? { file: report.trackers[0]?.file ?? null, line: 1, column: 1 };
    return known.file === null
        ? []
        : [
            {
                physicalLocation: {
                    artifactLocation: { uri: (0,report_escape/* urlPath */.Lx)(known.file.replaceAll('\\', '/')), uriBaseId: '%SRCROOT%' },
                    region: { startLine: Math.max(1, known.line), startColumn: Math.max(1, known.column) },
                },
            },
        ];
};
/** Refuted and unproven claims, vacuous gates and findings as SARIF 2.1.0, with their places in the tracker. */
const renderSarif = (report) => {
    const all = unique(diagnoses(report)).toSorted((a, b) => SEVERITY.indexOf(a.level) - SEVERITY.indexOf(b.level));
    const kept = all.slice(0, RESULT_LIMIT);
    const codes = [...new Set(kept.map(({ code }) => code))].toSorted();
    const results = kept.map((entry) => ({
        ruleId: entry.code,
        ruleIndex: codes.indexOf(entry.code),
        level: entry.level,
        message: { text: plain([entry.message, entry.remedy].filter((part) => part !== '').join(' ')) },
        locations: locations(entry.source, report),
        partialFingerprints: {
            'auroraX/v1': (0,digest/* sha256 */.s)(JSON.stringify([entry.code, entry.subject])),
        },
    }));
    const run = sarifRun(report, codes.map(rule), results, all.length - kept.length);
    return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
};


/***/ })

};
