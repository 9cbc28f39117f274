export const id = 1818;
export const ids = [1818];
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

/***/ 73955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   PT: () => (/* binding */ markup)
/* harmony export */ });
/* unused harmony export Markup */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);

/** Text that is HTML or SVG already. Only `markup` makes it, so nothing foreign gets in unescaped. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
const draw = (part) => {
    if (part === null)
        return '';
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'object')
        return part.map(draw).join('');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(String(part));
};
/** A template of HTML or SVG whose values are escaped: markup`<b>${title}</b>`. */
const markup = (strings, ...parts) => new Markup(strings.map((text, index) => text + draw(parts[index] ?? null)).join(''));
/** Our own constant text (a style sheet) as it is. */
const trusted = (text) => new Markup(text);


/***/ }),

/***/ 94052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PALETTE),
/* harmony export */   v: () => (/* binding */ PICTURE_STYLE)
/* harmony export */ });
/**
 * The colours of page and pictures, as CSS variables: each tone is a strong colour that is readable on its soft one
 * and on the page (contrast 4.5 : 1 or more, light and dark).
 */
const LIGHT = '--page:#f5f6f8;--card:#ffffff;--ink:#1c2128;--soft:#545d68;--line:#d5dae0;--code:#f3f5f7;--focus:#0b57d0;' +
    '--good:#116329;--good-soft:#dcf5e3;--bad:#a40e26;--bad-soft:#ffe9e8;--warn:#7a4b00;--warn-soft:#fff2cf;' +
    '--calm:#0a4c94;--calm-soft:#e0f0ff;--mute:#545d68;--mute-soft:#eaedf0;--path:#8a2be2';
const DARK = '--page:#0e1217;--card:#161b22;--ink:#e8edf2;--soft:#a3adb8;--line:#343b44;--code:#0e1217;--focus:#8ab4f8;' +
    '--good:#5bd675;--good-soft:#12291b;--bad:#ff938c;--bad-soft:#351a1d;--warn:#e8b84a;--warn-soft:#30260f;' +
    '--calm:#83c4ff;--calm-soft:#122740;--mute:#a3adb8;--mute-soft:#252b33;--path:#d2a8ff';
/** Dark where the reader asked for it, light on paper. */
const PALETTE = `:root{color-scheme:light dark;${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}`;
/** What the pictures need beyond the palette. */
const PICTURE_STYLE = 'svg.aurora{font:12px/1.3 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}' +
    '.aurora .soft{fill:var(--soft)}.aurora .strong{font-weight:650}.aurora .small{font-size:11px}' +
    '.aurora .grid{stroke:var(--line);stroke-width:1}.aurora .axis{stroke:var(--soft);stroke-width:1}' +
    '.aurora .box{fill:var(--card);stroke:var(--line);stroke-width:1}' +
    '.aurora .edge{fill:none;stroke:var(--soft);stroke-width:1.3}' +
    '.aurora .head{fill:var(--soft)}.aurora .head-critical{fill:var(--path)}' +
    '.aurora .critical{stroke:var(--path);stroke-width:3}.aurora .box.critical{stroke-width:2.5}' +
    ['good', 'bad', 'warn', 'calm', 'mute']
        .map((tone) => `.aurora .${tone}{fill:var(--${tone})}.aurora .${tone}-soft{fill:var(--${tone}-soft)}` +
        `.aurora .${tone}-line{fill:none;stroke:var(--${tone})}`)
        .join('') +
    '.aurora .cached{fill-opacity:.18;stroke:currentColor;stroke-dasharray:3 2}' +
    ['good', 'bad', 'warn', 'calm', 'mute']
        .map((tone) => `.aurora .cached.${tone}{stroke:var(--${tone})}`)
        .join('') +
    '.aurora .trend{fill:none;stroke:var(--calm);stroke-width:2;stroke-linejoin:round}' +
    '.aurora .area{fill:var(--calm-soft)}';


/***/ }),

/***/ 40509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   li: () => (/* binding */ picture),
/* harmony export */   zx: () => (/* binding */ point)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73955);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94052);


/** A picture up to this wide may be drawn smaller to fit its page; a wider one scrolls. */
const SHRINK_LIMIT = 1400;
/** A picture with a name and a description for who cannot see it. `id` must be unique on its page. */
const picture = (id, size, words, body, options) => {
    const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)];
    const style = options.embedded === true ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<style>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .trusted */ .IZ)(_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PALETTE */ .A + _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PICTURE_STYLE */ .v)}</style>`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<svg xmlns="http://www.w3.org/2000/svg" class="aurora${options.embedded === true && width <= SHRINK_LIMIT ? ' shrink' : ''}" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="${id}-title">${words.title}</title><desc id="${id}-desc">${words.description}</desc>${style}${body}</svg>`;
};
/** Coordinates need one decimal, and the same bytes everywhere. */
const point = (value) => String(Math.round(value * 10) / 10);
/** Text that fits into about `width` pixels of the 12 px font. */
const fit = (text, width, perCharacter = 6.7) => {
    const room = Math.max(1, Math.floor(width / perCharacter));
    const characters = Array.from(text.replaceAll(/\s+/g, ' ').trim());
    return characters.length <= room
        ? characters.join('')
        : `${characters
            .slice(0, room - 1)
            .join('')
            .trimEnd()}…`;
};


/***/ }),

/***/ 91818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphSvg: () => (/* binding */ graphSvg)
});

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/report/graph-focus.js
var graph_focus = __webpack_require__(5542);
// EXTERNAL MODULE: ./node_modules/@dagrejs/dagre/dist/dagre.esm.js
var dagre_esm = __webpack_require__(42440);
;// CONCATENATED MODULE: ./lib/domain/report/layout.js

const NODE_WIDTH = 174;
const NODE_HEIGHT = 52;
const GAP_ACROSS = 36;
const GAP_DOWN = 16;
const MARGIN = 12;
/** Beyond this many nodes the crossing-free layout takes longer than anybody waits. */
const DAGRE_LIMIT = 200;
const withDagre = (nodes, links) => {
    const graph = new dagre_esm/* Graph */.TS();
    graph.setGraph({ rankdir: 'LR', nodesep: GAP_DOWN, ranksep: GAP_ACROSS, marginx: MARGIN, marginy: MARGIN });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const node of nodes)
        graph.setNode(node.id, { width: NODE_WIDTH, height: NODE_HEIGHT });
    for (const link of links)
        graph.setEdge(link.to, link.from, { weight: link.critical ? 4 : 1 });
    (0,dagre_esm/* layout */.Zp)(graph);
    return {
        places: new Map(nodes.map(({ id }) => [id, { x: Number(graph.node(id).x), y: Number(graph.node(id).y) }])),
        bends: (link) => graph.edge(link.to, link.from).points?.slice(1, -1) ?? [],
    };
};
/** One column per depth, in document order. Plain, but linear. */
const inLayers = (nodes) => {
    const rows = new Map();
    const places = new Map();
    for (const { id, depth } of nodes) {
        const row = rows.get(depth) ?? 0;
        rows.set(depth, row + 1);
        places.set(id, {
            x: MARGIN + depth * (NODE_WIDTH + 2 * GAP_ACROSS) + NODE_WIDTH / 2,
            y: MARGIN + row * (NODE_HEIGHT + GAP_DOWN) + NODE_HEIGHT / 2,
        });
    }
    return { places, bends: () => [] };
};
/** Places the nodes, dependencies to the left. The same graph gives the same places. */
const layoutGraph = (nodes, links) => {
    const { places, bends } = nodes.length <= DAGRE_LIMIT ? withDagre(nodes, links) : inLayers(nodes);
    const edges = links.flatMap((link) => {
        const [from, to] = [places.get(link.to), places.get(link.from)];
        if (from === undefined || to === undefined)
            return [];
        const start = { x: from.x + NODE_WIDTH / 2, y: from.y };
        const end = { x: to.x - NODE_WIDTH / 2, y: to.y };
        return [{ link, start, bends: bends(link), end }];
    });
    const drawn = [...places.values(), ...edges.flatMap((edge) => edge.bends)];
    return {
        width: Math.max(0, ...drawn.map(({ x }) => x)) + NODE_WIDTH / 2 + MARGIN,
        height: Math.max(0, ...drawn.map(({ y }) => y)) + NODE_HEIGHT / 2 + MARGIN,
        nodes: places,
        edges,
    };
};

// EXTERNAL MODULE: ./lib/domain/report/markup.js
var markup = __webpack_require__(73955);
// EXTERNAL MODULE: ./lib/domain/report/picture.js
var picture = __webpack_require__(40509);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
;// CONCATENATED MODULE: ./lib/domain/report/svg.js






const NODE_LIMIT = 400;
const CLAIM_LOOKS = {
    planned: { word: 'Planned', icon: '○', tone: 'mute' },
    'in-progress': { word: 'In progress', icon: '◐', tone: 'calm' },
    blocked: { word: 'Blocked', icon: '⊘', tone: 'warn' },
    'in-review': { word: 'In review', icon: '◑', tone: 'calm' },
    done: { word: 'Done', icon: '✓', tone: 'good' },
    dropped: { word: 'Dropped', icon: '–', tone: 'mute' },
};
const UNKNOWN = { word: 'No status', icon: '·', tone: 'mute' };
const lookOf = (node, options) => {
    const standing = options.standings?.get(node.id);
    if (standing !== undefined)
        return words/* STANDING_LOOKS */.IM[standing];
    return node.claim === null ? UNKNOWN : CLAIM_LOOKS[node.claim];
};
const box = (node, at, look, critical) => {
    const [x, y] = [at.x - NODE_WIDTH / 2, at.y - NODE_HEIGHT / 2];
    const word = `${look.icon} ${look.word}`;
    return (0,markup/* markup */.PT) `<g><title>${node.id}: ${node.title} (${look.word})</title><rect class="box${critical ? ' critical' : ''}" x="${(0,picture/* point */.zx)(x)}" y="${(0,picture/* point */.zx)(y)}" width="${NODE_WIDTH}" height="${NODE_HEIGHT}" rx="7"/><rect class="${look.tone}" x="${(0,picture/* point */.zx)(x + 6)}" y="${(0,picture/* point */.zx)(y + 8)}" width="4" height="${NODE_HEIGHT - 16}" rx="2"/><text class="strong" x="${(0,picture/* point */.zx)(x + 18)}" y="${(0,picture/* point */.zx)(y + 21)}">${(0,picture/* fit */.Uj)(node.id, 84, 7.2)}</text><text class="${look.tone} small" x="${(0,picture/* point */.zx)(x + NODE_WIDTH - 10)}" y="${(0,picture/* point */.zx)(y + 21)}" text-anchor="end">${word}</text><text class="soft" x="${(0,picture/* point */.zx)(x + 18)}" y="${(0,picture/* point */.zx)(y + 39)}">${(0,picture/* fit */.Uj)(node.title, NODE_WIDTH - 28)}</text></g>`;
};
const pair = ({ x, y }) => `${(0,picture/* point */.zx)(x)} ${(0,picture/* point */.zx)(y)}`;
const between = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
/** A smooth line: each bend pulls the curve towards it, and curves meet half-way between bends. */
const curve = ({ start, bends, end }) => {
    if (bends.length === 0) {
        const half = (start.x + end.x) / 2;
        return `M${pair(start)}C${pair({ x: half, y: start.y })} ${pair({ x: half, y: end.y })} ${pair(end)}`;
    }
    const meets = bends.slice(1).map((bend, index) => between(bends[index] ?? bend, bend));
    const ends = [...meets, end];
    return `M${pair(start)}${bends.map((bend, index) => `Q${pair(bend)} ${pair(ends[index] ?? end)}`).join('')}`;
};
const arrow = (name, className) => (0,markup/* markup */.PT) `<marker id="${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="${className}" d="M0 0 8 4 0 8z"/></marker>`;
const lines = (edges) => edges
    .toSorted((a, b) => Number(a.link.critical) - Number(b.link.critical))
    .map((route) => (0,markup/* markup */.PT) `<path class="edge${route.link.critical ? ' critical' : ''}" marker-end="url(#${route.link.critical ? 'graph-critical' : 'graph-arrow'})" d="${curve(route)}"/>`);
const describe = (graph, hidden) => [
    `${(0,count/* count */.U)(graph.nodes.length, 'item')} and ${(0,count/* count */.U)(graph.edges.length, 'dependency', 'dependencies')}, dependencies to the left.`,
    ...(graph.criticalPath.length > 0 ? [`Critical path: ${graph.criticalPath.join(', then ')}.`] : []),
    ...(hidden > 0 ? [`${(0,count/* count */.U)(hidden, 'item')} not drawn.`] : []),
].join(' ');
/** The dependency graph as SVG: dependencies left, critical path thick, each node with its id, state in words and title. */
const graphSvg = (graph, options = {}) => {
    const { nodes, hidden } = (0,graph_focus/* focus */.X)(graph, options.limit ?? NODE_LIMIT);
    const links = (0,graph_focus/* linksOf */.h)(graph, new Map(nodes.map(({ id }) => [id, id])));
    const layout = layoutGraph(nodes, links);
    const path = new Set(graph.criticalPath);
    const boxes = nodes.flatMap((node) => {
        const at = layout.nodes.get(node.id);
        return at === undefined ? [] : [box(node, at, lookOf(node, options), path.has(node.id))];
    });
    const body = (0,markup/* markup */.PT) `<defs>${arrow('graph-arrow', 'head')}${arrow('graph-critical', 'head-critical')}</defs>${lines(layout.edges)}${boxes}`;
    const words = { title: 'Dependency graph', description: describe(graph, hidden) };
    return (0,picture/* picture */.li)('graph', layout, words, body, options).text;
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
