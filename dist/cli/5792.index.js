export const id = 5792;
export const ids = [5792];
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

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ focus),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/**
 * At most `limit` nodes worth drawing: the critical path first, then its neighbours, then the rest in document
 * order. The drawn ones keep the order of the document.
 */
const focus = (graph, limit) => {
    if (graph.nodes.length <= limit)
        return { nodes: graph.nodes, hidden: 0 };
    const path = new Set(graph.criticalPath);
    const near = new Set(graph.edges.flatMap(({ from, to }) => (path.has(from) || path.has(to) ? [from, to] : [])));
    const rank = (node) => (path.has(node.id) ? 0 : near.has(node.id) ? 1 : 2);
    const chosen = new Set(graph.nodes
        .toSorted((a, b) => rank(a) - rank(b))
        .slice(0, limit)
        .map((node) => node.id));
    const nodes = graph.nodes.filter((node) => chosen.has(node.id));
    return { nodes, hidden: graph.nodes.length - nodes.length };
};
/** The edges between drawn nodes, under the names the drawing gives them. Critical: both ends follow each other on the path. */
const linksOf = (graph, names) => {
    const place = new Map(graph.criticalPath.map((id, index) => [id, index]));
    return graph.edges.flatMap(({ from, to }) => {
        const [drawnFrom, drawnTo] = [names.get(from), names.get(to)];
        if (drawnFrom === undefined || drawnTo === undefined)
            return [];
        const critical = (place.get(to) ?? -2) + 1 === place.get(from);
        return [{ from: drawnFrom, to: drawnTo, critical }];
    });
};


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

/***/ 55792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphMermaid: () => (/* binding */ graphMermaid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38223);
/* harmony import */ var _graph_focus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);



/** GitHub draws larger graphs, but nobody can read them in a comment. */
const NODE_LIMIT = 40;
const LABEL_LIMIT = 60;
const CLASSES = {
    verified: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
    refuted: 'fill:#ffebe9,stroke:#cf222e,color:#6e1119',
    unproven: 'fill:#fff8c5,stroke:#9a6700,color:#4d3300',
    ready: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    open: 'fill:#f6f8fa,stroke:#656d76,color:#24292f',
    blocked: 'fill:#fff1e5,stroke:#bc4c00,color:#5c2600',
    waived: 'fill:#fbefff,stroke:#8250df,color:#3e1f79',
    planned: 'fill:#f6f8fa,stroke:#656d76,color:#24292f',
    'in-progress': 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    'in-review': 'fill:#fbefff,stroke:#8250df,color:#3e1f79',
    done: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
    dropped: 'fill:#eaeef2,stroke:#8c959f,color:#57606a',
    unknown: 'fill:#ffffff,stroke:#8c959f,color:#57606a',
};
/** Mermaid reads entities written `#35;` in a quoted label; every character with a meaning to it becomes one. */
const label = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text.replaceAll(/\s+/g, ' ').trim(), LABEL_LIMIT)).replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,:()/–—…‹›+-]/gu, (character) => `#${Number(character.codePointAt(0))};`);
const className = (word) => word.replaceAll('-', '');
/**
 * The dependency graph as a Mermaid flowchart that GitHub draws: dependencies left, critical path thick. Node ids
 * are ours (`n0`, `n1`, …); nothing of the document stands outside a quoted, escaped label.
 */
const graphMermaid = (graph, options = {}) => {
    const { nodes, hidden } = (0,_graph_focus_js__WEBPACK_IMPORTED_MODULE_2__/* .focus */ .X)(graph, options.limit ?? NODE_LIMIT);
    const ids = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const wordOf = (node) => options.standings?.get(node.id) ?? node.claim ?? 'unknown';
    const links = (0,_graph_focus_js__WEBPACK_IMPORTED_MODULE_2__/* .linksOf */ .h)(graph, ids);
    const used = [...new Set(nodes.map(wordOf))].toSorted();
    const critical = links.flatMap((link, index) => (link.critical ? [index] : []));
    return [
        'flowchart LR',
        ...nodes.map((node) => `  ${ids.get(node.id) ?? ''}["${label(node.id)}<br/>${label(node.title)}"]:::${className(wordOf(node))}`),
        ...links.map(({ from, to, critical: thick }) => `  ${to} ${thick ? '==>' : '-->'} ${from}`),
        ...(hidden > 0 ? [`  more["… and ${hidden} more"]:::unknown`] : []),
        ...[...new Set([...used, ...(hidden > 0 ? ['unknown'] : [])])].map((word) => `  classDef ${className(word)} ${CLASSES[word]}`),
        ...(critical.length > 0 ? [`  linkStyle ${critical.join(',')} stroke:#cf222e,stroke-width:3px`] : []),
        '',
    ].join('\n');
};


/***/ })

};
