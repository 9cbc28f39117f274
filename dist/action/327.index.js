export const id = 327;
export const ids = [327];
export const modules = {

/***/ 47327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
;// CONCATENATED MODULE: ./lib/domain/report/markup.js

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
    return (0,report_escape/* escapeHtml */.ZD)(String(part));
};
/** A template of HTML or SVG whose values are escaped: markup`<b>${title}</b>`. */
const markup = (strings, ...parts) => new Markup(strings.map((text, index) => text + draw(parts[index] ?? null)).join(''));
/** Our own constant text (a style sheet) as it is. */
const trusted = (text) => new Markup(text);

;// CONCATENATED MODULE: ./lib/domain/report/palette.js
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

;// CONCATENATED MODULE: ./lib/domain/report/picture.js


/** A picture up to this wide may be drawn smaller to fit its page; a wider one scrolls. */
const SHRINK_LIMIT = 1400;
/** A picture with a name and a description for who cannot see it. `id` must be unique on its page. */
const picture = (id, size, words, body, options) => {
    const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)];
    const style = options.embedded === true ? null : markup `<style>${trusted(PALETTE + PICTURE_STYLE)}</style>`;
    return markup `<svg xmlns="http://www.w3.org/2000/svg" class="aurora${options.embedded === true && width <= SHRINK_LIMIT ? ' shrink' : ''}" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="${id}-title">${words.title}</title><desc id="${id}-desc">${words.description}</desc>${style}${body}</svg>`;
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

// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var report_words = __webpack_require__(330);
;// CONCATENATED MODULE: ./lib/domain/report/html/parts.js


/** A section with a heading and a sentence that says what it shows. */
const section = (id, title, note, body) => ({
    id,
    title,
    body: markup `<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${title}</h2>${note === '' ? null : markup `<p class="note">${note}</p>`}${body}</section>`,
});
/** Sign and word in the tone of a state. */
const chip = (look, suffix = null) => markup `<span class="chip ${look.tone}"><span aria-hidden="true">${look.icon}</span>${look.word}${suffix}</span>`;
const nameOf = (column) => (typeof column === 'string' ? column : column.name);
const classOf = (column) => column === undefined || typeof column === 'string' ? null : markup ` class="${column.kind}"`;
/** A table with a caption and scopes; the first cell of a row is its heading. */
const table = (caption, columns, rows, className = '') => {
    const head = columns.map((column) => markup `<th scope="col"${classOf(column)}>${nameOf(column)}</th>`);
    const body = rows.map(([first = null, ...rest]) => markup `<tr><th scope="row">${first}</th>${rest.map((cell, index) => markup `<td${classOf(columns[index + 1])}>${cell}</td>`)}</tr>`);
    return markup `<table${className === '' ? null : markup ` class="${className}"`}><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
};
/** A card that scrolls sideways when its content is wide; reachable by keyboard. */
const card = (label, body) => markup `<div class="card scroll" role="region" aria-label="${label}" tabindex="0">${body}</div>`;
/** A link that cannot leave its place: a checked address, no referrer. */
const parts_anchor = (url, body) => {
    const safe = (0,report_escape/* safeUrl */.Pl)(url);
    return safe === null ? body : markup `<a href="${safe}" rel="noreferrer">${body}</a>`;
};
/** A file of the run directory, beside which the page lies. Paths that climb are shown and not linked. */
const runFile = (path, body) => path.split('/').some((step) => step === '..' || step === '') || path.includes('\\')
    ? body
    : markup `<a href="./${(0,report_escape/* urlPath */.Lx)(path)}">${body}</a>`;
/** `docs/readiness.md:13`, linked to the commit where we know it. */
const place = (source, links) => {
    if (source === null)
        return null;
    const text = markup `<span class="mono">${source.file}:${source.line}</span>`;
    const { repository, sha } = links;
    return repository === undefined || sha === undefined
        ? text
        : parts_anchor(`${repository}/blob/${(0,report_escape/* urlPath */.Lx)(sha)}/${(0,report_escape/* urlPath */.Lx)(source.file)}#L${source.line}`, text);
};
/** A sentence of ours, in which `code` may stand between backticks. */
const prose = (text) => text.split(/`([^`\n]+)`/).map((part, index) => (index % 2 === 1 ? markup `<code>${part}</code>` : part));

;// CONCATENATED MODULE: ./lib/domain/report/html/banner.js





const RADIUS = 56;
/** The score as a ring: full circle is 100. */
const ring = (score, look) => {
    const around = 2 * Math.PI * RADIUS;
    const share = Math.min(100, Math.max(0, score)) / 100;
    return markup `<svg class="aurora ring" role="img" aria-label="${score} % ready" width="136" height="136" viewBox="0 0 136 136"><circle class="track" cx="68" cy="68" r="${RADIUS}"/>${share === 0 ? null : markup `<circle class="arc ${look.tone}-line" cx="68" cy="68" r="${RADIUS}" stroke-dasharray="${point(share * around)} ${point(around)}" transform="rotate(-90 68 68)"/>`}<text x="68" y="74" text-anchor="middle">${score} %</text><text class="soft small" x="68" y="93" text-anchor="middle">ready</text></svg>`;
};
const chips = (report) => {
    const counted = vocabulary/* STANDINGS */.CV.map((word) => ({
        look: report_words/* STANDING_LOOKS */.IM[word],
        n: report.verdict.standings.filter(({ standing }) => standing === word).length,
    })).filter(({ n }) => n > 0);
    return markup `<ul class="chips" aria-label="Items by standing">${counted.map(({ look, n }) => markup `<li>${chip({ ...look, word: `${n} ${look.word.toLowerCase()}` })}</li>`)}</ul>`;
};
const facts = (report) => {
    const { environment, startedAt, durationMs, runId, trust } = report.manifest;
    const { repository, sha, run, artifact } = report.links;
    const commit = environment.commit ?? sha ?? null;
    const commitUrl = repository === undefined || commit === null ? undefined : `${repository}/commit/${commit}`;
    return [
        ...(environment.repository === null ? [] : [parts_anchor(repository, environment.repository)]),
        ...(commit === null
            ? []
            : [['commit ', parts_anchor(commitUrl, markup `<span class="mono">${(0,report_words/* shortSha */.Fu)(commit)}</span>`)]]),
        ...(environment.branch === null ? [] : [`branch ${environment.branch}`]),
        (0,report_words/* utc */.n$)(startedAt),
        `took ${(0,report_words/* duration */.p0)(durationMs)}`,
        `trust ${trust}`,
        ['run ', parts_anchor(run, markup `<span class="mono">${runId}</span>`)],
        ...(artifact === undefined ? [] : [parts_anchor(artifact, 'all evidence')]),
    ];
};
/** Verdict, score, why in one sentence, and what it is about. */
const banner = (report) => {
    const look = report_words/* VERDICT_LOOKS */.hY[report.verdict.verdict];
    const title = report.trackers.map((tracker) => tracker.title ?? tracker.file).join(' · ');
    return markup `<header><div class="banner ${look.tone}"><div>${title === '' ? null : markup `<p class="title">${title}</p>`}<h1 class="text ${look.tone}"><span aria-hidden="true">${look.icon}</span> ${look.word}</h1><p class="lead">${prose((0,report_words/* afterWord */.X3)(report.verdict.reason.message))}</p>${chips(report)}<ul class="facts">${facts(report).map((fact) => markup `<li>${fact}</li>`)}</ul></div>${ring(report.verdict.score, look)}</div></header>`;
};

// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var blockers = __webpack_require__(61248);
// EXTERNAL MODULE: ./lib/domain/report/tail.js
var report_tail = __webpack_require__(44221);
;// CONCATENATED MODULE: ./lib/domain/report/html/blockers.js






const VACUOUS = { word: 'Cannot fail', icon: '!', tone: 'bad' };
const checkPart = (check) => {
    const tail = (0,report_tail/* lastLines */.w)(check.tail);
    const code = check.exitCode === null ? null : markup `<span class="soft small">exit code ${check.exitCode}</span>`;
    return markup `<div class="check"><div class="line">${chip(report_words/* OUTCOME_LOOKS */.qY[check.outcome])}${check.challenge === 'vacuous' ? chip(VACUOUS) : null}<span class="mono">${check.id}</span>${code}${check.durationMs === 0 ? null : markup `<span class="soft small">${(0,report_words/* duration */.p0)(check.durationMs)}</span>`}</div>${check.command === null ? markup `<p class="soft">${prose(check.describe)}</p>` : markup `<pre class="command" tabindex="0">${check.command}</pre>`}${tail === '' ? null : markup `<pre class="output" tabindex="0" aria-label="Last lines of output of ${check.id}">${tail}</pre>`}</div>`;
};
const blockers_facts = (blocker, report) => {
    const item = blocker.item;
    const words = [
        ...(blocker.owner === null ? [] : [`owner ${blocker.owner}`]),
        ...(item?.priority == null ? [] : [item.priority]),
        ...(item?.target == null ? [] : [`due ${item.target}`]),
    ].join(' · ');
    return [words, words === '' ? '' : ' · ', place(blocker.source, report.links)];
};
const blockerPart = (blocker, index, report) => {
    const remedies = (0,blockers/* sentences */.h)(blocker.reasons, 'remedy');
    const fix = remedies.length === 0 && blocker.command === null
        ? null
        : markup `<p class="fix"><strong>What to do</strong> ${remedies.map((text) => [prose(text), ' '])}${blocker.command === null ? null : markup `Then see for yourself: <code>${blocker.command}</code>`}</p>`;
    return markup `<article class="blocker"><h3><span class="rank">${index + 1}</span> ${blocker.id}${blocker.title === null ? null : markup ` · ${blocker.title}`} ${blocker.item === null ? null : chip(report_words/* STANDING_LOOKS */.IM[blocker.item.standing])}</h3><p class="soft small">${blockers_facts(blocker, report)}</p>${(0,blockers/* sentences */.h)(blocker.reasons, 'message').map((text) => markup `<p>${prose(text)}</p>`)}${blocker.checks.map(checkPart)}${fix}</article>`;
};
const WARN = { word: 'Warning', icon: '!', tone: 'warn' };
const warningList = (report) => report.verdict.warnings.length === 0
    ? null
    : markup `<div class="card"><div class="empty"><ul class="checks">${report.verdict.warnings.map((reason) => markup `<li>${chip(WARN)} ${prose(reason.message)} <span class="soft">${prose(reason.remedy)}</span></li>`)}</ul></div></div>`;
/** What stands in the way, with everything needed to reproduce it. Always there, also when it is good news. */
const blockers_blockers = (report) => {
    const all = (0,blockers/* blockersOf */.b)(report);
    const body = all.length === 0
        ? markup `<p class="empty">${report.verdict.verdict === 'no-go' ? prose((0,report_words/* afterWord */.X3)(report.verdict.reason.message)) : 'Nothing blocks.'}</p>`
        : all.map((blocker, index) => blockerPart(blocker, index, report));
    const note = all.length === 0 ? '' : `${(0,count/* count */.U)(all.length, 'thing')} to settle before this is a go, the gravest first.`;
    return section('blockers', 'Blockers', note, [
        markup `<div class="card">${body}</div>`,
        warningList(report),
    ]);
};

;// CONCATENATED MODULE: ./lib/domain/report/html/items.js




const COLUMNS = [
    'Item',
    'Standing',
    'Claimed',
    'Priority',
    'Owner',
    { name: 'Due', kind: 'short' },
    { name: 'Why', kind: 'wide' },
];
const remarks = (check) => [
    ...(check.durationMs === 0 ? [] : [(0,report_words/* duration */.p0)(check.durationMs)]),
    ...(check.flaky ? ['flaky'] : []),
    ...(check.cachedFrom === null ? [] : [`cached from ${check.cachedFrom}`]),
    ...(check.challenge === null ? [] : [check.challenge === 'vacuous' ? 'cannot fail' : check.challenge]),
].join(' · ');
const checkList = (checks) => checks.length === 0
    ? null
    : markup `<details><summary>${(0,count/* count */.U)(checks.length, 'check')}</summary><ul class="checks">${checks.map((check) => markup `<li>${chip(report_words/* OUTCOME_LOOKS */.qY[check.outcome])} ${prose(check.describe)} <span class="soft">${remarks(check)}</span></li>`)}</ul></details>`;
const claimWord = (claim) => claim?.replace('-', ' ') ?? '–';
const row = (entry, report) => [
    markup `${entry.item}<br><span class="soft small">${entry.title}</span>`,
    chip(report_words/* STANDING_LOOKS */.IM[entry.standing]),
    claimWord(entry.claim),
    entry.priority ?? '–',
    entry.owner ?? '–',
    entry.target ?? '–',
    markup `${prose(entry.reason.message)} <span class="small">${place(entry.source, report.links)}</span>${checkList(entry.checks)}`,
];
const groups = (report) => {
    const known = report.trackers
        .flatMap((tracker) => tracker.milestones)
        .map(({ id, title, due }) => ({
        id,
        title: title.startsWith(id) ? title : `${id} · ${title}`,
        due,
    }));
    const ids = new Set(known.map(({ id }) => id));
    const others = [...new Set(report.verdict.standings.map(({ milestone }) => milestone))].filter((id) => !ids.has(id));
    return [...known, ...others.map((id) => ({ id, title: id ?? 'Without a milestone', due: null }))];
};
const groupTable = (group, entries, report) => {
    const proven = entries.filter(({ standing }) => standing === 'verified').length;
    const caption = markup `${group.title} <span class="soft">${proven} of ${entries.length} verified${group.due === null ? null : `, due ${group.due}`}</span>`;
    return table(caption, COLUMNS, entries.map((entry) => row(entry, report)), 'items');
};
/** Every item by milestone, with its standing, why, and its checks. */
const items = (report) => {
    const tables = groups(report).flatMap((group) => {
        const entries = report.verdict.standings.filter(({ milestone }) => milestone === group.id);
        return entries.length === 0 ? [] : [groupTable(group, entries, report)];
    });
    return tables.length === 0
        ? []
        : [
            section('items', 'Items', 'What each item claims, and what the run found.', card('Items by milestone', tables)),
        ];
};

;// CONCATENATED MODULE: ./lib/domain/report/chart.js




const WIDTH = 1040;
const HEIGHT = 170;
const LEFT = 36;
const RIGHT = 44;
const TOP = 12;
const BOTTOM = 24;
const RUN_LIMIT = 60;
/** An interrupted run has no verdict. */
const UNDECIDED = { word: 'no verdict', tone: 'mute' };
/** Readiness over the last runs (newest first, as the index has them) as SVG. Empty when fewer than two runs have a score. */
const trendSvg = (history, options = {}) => {
    const runs = history
        .slice(0, RUN_LIMIT)
        .flatMap(({ startedAt, score, verdict }) => (score === null ? [] : [{ startedAt, score, verdict }]))
        .toReversed();
    const [first, last] = [runs[0], runs.at(-1)];
    if (runs.length < 2 || first === undefined || last === undefined)
        return '';
    const x = (index) => LEFT + (index / (runs.length - 1)) * (WIDTH - LEFT - RIGHT);
    const y = (score) => TOP + (1 - Math.min(100, Math.max(0, score)) / 100) * (HEIGHT - TOP - BOTTOM);
    const line = runs.map(({ score }, index) => `${point(x(index))} ${point(y(score))}`).join('L');
    const grid = [0, 50, 100].map((score) => markup `<path class="grid" d="M${LEFT} ${point(y(score))}H${WIDTH - RIGHT}"/><text class="soft small" x="${LEFT - 8}" y="${point(y(score) + 4)}" text-anchor="end">${score}</text>`);
    const dots = runs.map(({ score, verdict, startedAt }, index) => {
        const look = verdict === null ? UNDECIDED : report_words/* VERDICT_LOOKS */.hY[verdict];
        return markup `<circle class="${look.tone}" cx="${point(x(index))}" cy="${point(y(score))}" r="3.5"><title>${startedAt.slice(0, 10)}: ${score} %, ${look.word}</title></circle>`;
    });
    const body = markup `${grid}<path class="area" d="M${point(x(0))} ${point(y(0))}L${line}L${point(x(runs.length - 1))} ${point(y(0))}z"/><path class="trend" d="M${line}"/>${dots}<text class="strong" x="${WIDTH - RIGHT + 8}" y="${point(y(last.score) + 4)}">${last.score} %</text><text class="soft small" x="${LEFT}" y="${HEIGHT - 6}">${first.startedAt.slice(0, 10)}</text><text class="soft small" x="${WIDTH - RIGHT}" y="${HEIGHT - 6}" text-anchor="end">${last.startedAt.slice(0, 10)}</text>`;
    const words = {
        title: 'Readiness over time',
        description: `From ${first.score} % on ${first.startedAt.slice(0, 10)} to ${last.score} % on ${last.startedAt.slice(0, 10)}, ${(0,count/* count */.U)(runs.length, 'run')}.`,
    };
    return picture('trend', { width: WIDTH, height: HEIGHT }, words, body, options).text;
};

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
        return report_words/* STANDING_LOOKS */.IM[standing];
    return node.claim === null ? UNKNOWN : CLAIM_LOOKS[node.claim];
};
const box = (node, at, look, critical) => {
    const [x, y] = [at.x - NODE_WIDTH / 2, at.y - NODE_HEIGHT / 2];
    const word = `${look.icon} ${look.word}`;
    return markup `<g><title>${node.id}: ${node.title} (${look.word})</title><rect class="box${critical ? ' critical' : ''}" x="${point(x)}" y="${point(y)}" width="${NODE_WIDTH}" height="${NODE_HEIGHT}" rx="7"/><rect class="${look.tone}" x="${point(x + 6)}" y="${point(y + 8)}" width="4" height="${NODE_HEIGHT - 16}" rx="2"/><text class="strong" x="${point(x + 18)}" y="${point(y + 21)}">${fit(node.id, 84, 7.2)}</text><text class="${look.tone} small" x="${point(x + NODE_WIDTH - 10)}" y="${point(y + 21)}" text-anchor="end">${word}</text><text class="soft" x="${point(x + 18)}" y="${point(y + 39)}">${fit(node.title, NODE_WIDTH - 28)}</text></g>`;
};
const pair = ({ x, y }) => `${point(x)} ${point(y)}`;
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
const arrow = (name, className) => markup `<marker id="${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="${className}" d="M0 0 8 4 0 8z"/></marker>`;
const lines = (edges) => edges
    .toSorted((a, b) => Number(a.link.critical) - Number(b.link.critical))
    .map((route) => markup `<path class="edge${route.link.critical ? ' critical' : ''}" marker-end="url(#${route.link.critical ? 'graph-critical' : 'graph-arrow'})" d="${curve(route)}"/>`);
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
    const body = markup `<defs>${arrow('graph-arrow', 'head')}${arrow('graph-critical', 'head-critical')}</defs>${lines(layout.edges)}${boxes}`;
    const words = { title: 'Dependency graph', description: describe(graph, hidden) };
    return picture('graph', layout, words, body, options).text;
};

// EXTERNAL MODULE: ./lib/domain/model/looks.js
var looks = __webpack_require__(26042);
;// CONCATENATED MODULE: ./lib/domain/report/timeline.js





const timeline_WIDTH = 1040;
const LABELS = 210;
const timeline_RIGHT = 96;
const ROW = 22;
const timeline_TOP = 28;
const GROUP_GAP = 10;
const ROW_LIMIT = 80;
const stageBars = (manifest, zero) => manifest.stages.map(({ stage, startedAt, durationMs }) => {
    const from = Date.parse(startedAt) - zero;
    const note = (0,report_words/* duration */.p0)(durationMs);
    return {
        label: `${stage} ${looks/* STAGE_WORDS */.hZ[stage]}`,
        from,
        to: from + durationMs,
        tone: 'calm',
        note,
        cached: false,
        stage: true,
    };
});
/** A reused outcome may carry the times of the run it came from: it is drawn where this run took it up, without length. */
const checkBar = (outcome, manifest, zero) => {
    const look = report_words/* OUTCOME_LOOKS */.qY[outcome.outcome];
    const cached = outcome.cachedFrom !== null;
    const began = Date.parse(outcome.startedAt) - zero;
    const taken = manifest.stages.find(({ stage }) => stage === 'T03')?.startedAt ?? manifest.startedAt;
    const from = cached && (began < 0 || began > manifest.durationMs) ? Date.parse(taken) - zero : began;
    const note = cached ? `${look.icon} cached` : `${look.icon} ${(0,report_words/* duration */.p0)(outcome.durationMs)}`;
    return {
        label: outcome.id,
        from,
        to: cached ? from : from + outcome.durationMs,
        tone: look.tone,
        note,
        cached,
        stage: false,
    };
};
const STEPS = [
    10, 50, 100, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000,
    3_600_000,
];
const ticks = (total) => {
    const step = STEPS.find((candidate) => total / candidate <= 8) ?? Math.ceil(total / 8 / 3_600_000) * 3_600_000;
    return Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
};
const tickWord = (ms) => ms === 0
    ? '0'
    : ms < 60_000
        ? ms < 1000
            ? `${ms} ms`
            : `${ms / 1000} s`
        : ms % 60_000 === 0
            ? `${ms / 60_000} min`
            : `${Math.floor(ms / 60_000)}:${String((ms % 60_000) / 1000).padStart(2, '0')}`;
/** Checks stand a little apart from the stages above them. */
const rowTop = (bar, index) => timeline_TOP + index * ROW + (bar.stage ? 0 : GROUP_GAP);
const timeline_draw = (bar, index, scale) => {
    const y = rowTop(bar, index);
    const [x, end] = [scale(bar.from), scale(bar.to)];
    const width = bar.cached ? 14 : Math.max(3, end - x);
    return markup `<g><title>${bar.label}: ${bar.note}</title><text class="${bar.stage ? 'strong' : ''}" x="0" y="${y + 15}">${fit(bar.label, LABELS - 14)}</text><rect class="${bar.tone}${bar.cached ? ' cached' : ''}" x="${point(x)}" y="${y + 4}" width="${point(width)}" height="14" rx="3"/><text class="soft small" x="${point(x + width + 6)}" y="${y + 15}">${bar.note}</text></g>`;
};
/** What ran when, as an SVG chart: stages first, then checks in the order they began; reused outcomes are marked. */
const timelineSvg = (manifest, outcomes, options = {}) => {
    const zero = Date.parse(manifest.startedAt);
    const limit = options.limit ?? ROW_LIMIT;
    const chosen = new Set(outcomes.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, limit));
    const checks = outcomes
        .filter((outcome) => chosen.has(outcome))
        .map((outcome) => checkBar(outcome, manifest, zero))
        .toSorted((a, b) => a.from - b.from);
    const bars = [...stageBars(manifest, zero), ...checks];
    const total = Math.max(1, manifest.durationMs, ...bars.map(({ to }) => to));
    const scale = (ms) => LABELS + (Math.min(Math.max(ms, 0), total) / total) * (timeline_WIDTH - LABELS - timeline_RIGHT);
    const height = timeline_TOP + bars.length * ROW + GROUP_GAP + 8;
    const grid = ticks(total).map((ms) => markup `<path class="grid" d="M${point(scale(ms))} ${timeline_TOP - 6}V${height - 8}"/><text class="soft small" x="${point(scale(ms))}" y="${timeline_TOP - 12}" text-anchor="middle">${tickWord(ms)}</text>`);
    const hidden = outcomes.length - chosen.size;
    const description = `${(0,count/* count */.U)(manifest.stages.length, 'stage')} and ${(0,count/* count */.U)(outcomes.length, 'check')} in ${(0,report_words/* duration */.p0)(manifest.durationMs)}${hidden > 0 ? `; the ${chosen.size} longest are drawn` : ''}.`;
    const body = [grid, bars.map((bar, index) => timeline_draw(bar, index, scale))];
    return picture('timeline', { width: timeline_WIDTH, height }, { title: 'Timeline of the run', description }, body, options).text;
};

;// CONCATENATED MODULE: ./lib/domain/report/html/pictures.js






const figure = (svg, caption) => markup `<figure>${trusted(svg)}<figcaption>${caption}</figcaption></figure>`;
/** What depends on what, with the critical path. */
const graph = (report) => {
    const { nodes, criticalPath, cycles } = report.graph;
    if (nodes.length === 0)
        return [];
    const standings = new Map(report.verdict.standings.map(({ item, standing }) => [item, standing]));
    const path = criticalPath.map((id) => (standings.get(id) === 'verified' ? `${id} ✓` : id)).join(' → ');
    const caption = [
        ...(path === '' ? [] : [`Critical path (thick; ✓ verified): ${path}. `]),
        ...cycles.slice(0, 5).map((cycle) => `Cycle: ${cycle.join(' → ')}. `),
    ];
    const svg = graphSvg(report.graph, { standings, embedded: true });
    const note = 'Dependencies stand to the left of what waits for them.';
    return [section('graph', 'Dependency graph', note, card('Dependency graph', figure(svg, caption)))];
};
/** What ran when. */
const timeline = (report) => {
    if (report.outcomes.length === 0 && report.manifest.stages.length === 0)
        return [];
    const cached = report.outcomes.filter(({ cachedFrom }) => cachedFrom !== null).length;
    const ran = report.outcomes.length - cached;
    const caption = `${(0,count/* count */.U)(ran, 'check')} ran here, ${cached} ${cached === 1 ? 'was' : 'were'} taken from an earlier run because nothing changed.`;
    const svg = timelineSvg(report.manifest, report.outcomes, { embedded: true });
    return [section('timeline', 'Timeline', '', card('Timeline of the run', figure(svg, caption)))];
};
/** Readiness over the runs, this one last. */
const trend = (report) => {
    const { verdict, score } = report.verdict;
    const now = { startedAt: report.manifest.startedAt, score, verdict };
    const earlier = report.history.filter(({ runId }) => runId !== report.manifest.runId);
    const svg = trendSvg([now, ...earlier], { embedded: true });
    return svg === ''
        ? []
        : [section('trend', 'Trend', '', card('Trend', figure(svg, 'Readiness of the last runs in percent.')))];
};

;// CONCATENATED MODULE: ./lib/domain/report/html/policy.js





const SLO_LOOKS = {
    met: { word: 'Met', icon: '✓', tone: 'good' },
    warning: { word: 'Warning', icon: '!', tone: 'warn' },
    missed: { word: 'Missed', icon: '✗', tone: 'bad' },
    'no-data': { word: 'No data', icon: '–', tone: 'mute' },
};
const WAIVER_LOOKS = {
    'in-force': { word: 'In force', icon: '≈', tone: 'calm' },
    expired: { word: 'Expired', icon: '✗', tone: 'bad' },
    unused: { word: 'Unused', icon: '–', tone: 'mute' },
    'unknown-item': { word: 'Unknown item', icon: '?', tone: 'warn' },
};
const SEVERITY_LOOKS = {
    error: { word: 'Error', icon: '✗', tone: 'bad' },
    warning: { word: 'Warning', icon: '!', tone: 'warn' },
    note: { word: 'Note', icon: 'i', tone: 'mute' },
};
const BAR = 130;
/** How much of the error budget is gone; a full bar is all of it. The figure stands beside the bar. */
const budget = (slo) => {
    if (slo.budgetUsed === null)
        return markup `–`;
    const used = Math.min(1, Math.max(0, slo.budgetUsed));
    return markup `<svg class="aurora bar" aria-hidden="true" width="${BAR}" height="10" viewBox="0 0 ${BAR} 10"><rect class="mute-soft" width="${BAR}" height="10" rx="5"/><rect class="${SLO_LOOKS[slo.status].tone}" width="${point(used * BAR)}" height="10" rx="5"/></svg><span class="small">${Math.round(slo.budgetUsed * 100)} % used</span>`;
};
/** Objectives with their error budgets. */
const slos = (report) => {
    const rows = report.verdict.slos.map((slo) => [
        markup `${slo.name}${slo.key ? markup ` <span class="soft small">key</span>` : null}`,
        chip(SLO_LOOKS[slo.status]),
        (0,report_words/* percent */.KN)(slo.objective),
        slo.actual === null ? '–' : (0,report_words/* percent */.KN)(slo.actual),
        budget(slo),
        (0,report_words/* grouped */.zD)(slo.samples),
        slo.weight,
    ]);
    if (rows.length === 0)
        return [];
    const columns = [
        'Objective',
        'Status',
        { name: 'Target', kind: 'number' },
        { name: 'Actual', kind: 'number' },
        'Error budget',
        { name: 'Samples', kind: 'number' },
        { name: 'Weight', kind: 'number' },
    ];
    return [
        section('slos', 'Objectives', '', card('Service level objectives', table((0,count/* count */.U)(rows.length, 'objective'), columns, rows))),
    ];
};
/** Gates, and the exceptions made to them. */
const gates = (report) => {
    const gateRows = report.verdict.gates.map((gate) => [
        gate.name,
        chip(report_words/* VERDICT_LOOKS */.hY[gate.verdict]),
        gate.items.length,
        prose(gate.reason.message),
    ]);
    const waiverRows = report.verdict.waivers.map((waiver) => [
        waiver.item,
        chip(WAIVER_LOOKS[waiver.status]),
        markup `${waiver.reason}<br><span class="soft small">approved by ${waiver.approver}</span>`,
        waiver.status === 'in-force' ? `${waiver.until}, ${(0,count/* count */.U)(waiver.daysLeft, 'day')} left` : waiver.until,
    ]);
    const signOffRows = (report.signOffs ?? []).map(({ subject, statement, by, at }) => [
        subject,
        statement,
        by,
        at,
    ]);
    if (gateRows.length + waiverRows.length + signOffRows.length === 0)
        return [];
    const gateColumns = [
        'Gate',
        'Verdict',
        { name: 'Items', kind: 'number' },
        { name: 'Why', kind: 'wide' },
    ];
    const waiverColumns = ['Waiver for', 'State', { name: 'Reason', kind: 'wide' }, 'Until'];
    const signOffColumns = ['Sign-off of', { name: 'Statement', kind: 'wide' }, 'By', 'On'];
    const body = [
        gateRows.length === 0 ? null : table((0,count/* count */.U)(gateRows.length, 'gate'), gateColumns, gateRows),
        waiverRows.length === 0 ? null : table((0,count/* count */.U)(waiverRows.length, 'waiver'), waiverColumns, waiverRows),
        signOffRows.length === 0
            ? null
            : table((0,count/* count */.U)(signOffRows.length, 'sign-off'), signOffColumns, signOffRows),
    ];
    return [section('gates', 'Gates and waivers', '', card('Gates and waivers', body))];
};
/** Standings that differ from the base. */
const changes = (report) => {
    const rows = report.verdict.changes.map(({ item, from, to }) => [
        item,
        from === null ? 'new' : chip(report_words/* STANDING_LOOKS */.IM[from]),
        to === null ? 'gone' : chip(report_words/* STANDING_LOOKS */.IM[to]),
    ]);
    return rows.length === 0
        ? []
        : [
            section('changes', 'Changed since the base', '', card('Changes', table((0,count/* count */.U)(rows.length, 'change'), ['Item', 'Before', 'Now'], rows))),
        ];
};
/** What was found wrong with the documents and the configuration. */
const findings = (report) => {
    const rows = report.findings.map((entry) => [
        entry.code,
        chip(SEVERITY_LOOKS[entry.severity]),
        markup `${prose(entry.message)}<br><span class="soft">${prose(entry.remedy)}</span>`,
        place(entry.source, report.links),
    ]);
    const columns = ['Code', 'Severity', { name: 'What, and what to do', kind: 'wide' }, 'Where'];
    return rows.length === 0
        ? []
        : [
            section('findings', 'Findings', '', card('Findings', table((0,count/* count */.U)(rows.length, 'finding'), columns, rows))),
        ];
};

// EXTERNAL MODULE: ./lib/domain/report/gaps.js
var gaps = __webpack_require__(17974);
;// CONCATENATED MODULE: ./lib/domain/report/html/proof.js





const CHALLENGE_LOOKS = {
    vacuous: { word: 'Vacuous', icon: '!', tone: 'bad' },
    unchallenged: { word: 'Unchallenged', icon: '–', tone: 'mute' },
    proven: { word: 'Proven', icon: '✓', tone: 'good' },
};
const ORDER = ['vacuous', 'unchallenged', 'proven'];
/** Claimed | Reality. */
const proof_gaps = (report) => {
    const rows = (0,gaps/* gapsOf */.d)(report).map((gap) => [
        markup `${gap.subject}${gap.title === null ? null : markup `<br><span class="soft small">${gap.title}</span>`}`,
        gap.claimed,
        prose(gap.reality),
        gap.from === 'measured' ? 'this run' : 'the document',
        place(gap.source, report.links),
    ]);
    if (rows.length === 0)
        return [];
    const columns = [
        'Subject',
        'Claimed',
        { name: 'Reality', kind: 'wide' },
        { name: 'Says who', kind: 'short' },
        'Where',
    ];
    const body = table((0,count/* count */.U)(rows.length, 'gap'), columns, rows);
    return [
        section('gaps', 'Claimed and reality', 'Where the document and the facts part.', card('Gaps', body)),
    ];
};
const challengeRow = (entry) => [
    markup `<span class="mono">${entry.check}</span>`,
    chip(CHALLENGE_LOOKS[entry.result]),
    prose(entry.reason),
    entry.remedy === '' ? '–' : prose(entry.remedy),
];
/** Which gates were shown to be able to fail. */
const challenges = (report) => {
    if (report.challenges.length === 0)
        return [];
    const entries = report.challenges.toSorted((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
    const named = (word) => entries.filter(({ result }) => result === word).length;
    const columns = [
        'Check',
        'Result',
        { name: 'What was seen', kind: 'wide' },
        { name: 'Fix', kind: 'wide' },
    ];
    const doubtful = entries.filter(({ result }) => result !== 'proven').map(challengeRow);
    const proven = entries.filter(({ result }) => result === 'proven').map(challengeRow);
    const body = [
        doubtful.length === 0
            ? null
            : table(`${named('vacuous')} vacuous, ${named('unchallenged')} unchallenged`, columns, doubtful),
        proven.length === 0
            ? null
            : markup `<details class="block"${doubtful.length === 0 ? trusted(' open') : null}><summary>${proven.length} proven</summary>${table('Checks that noticed', columns, proven)}</details>`,
    ];
    const note = 'Each check was given a reason to fail in a scratch copy. One that passes all the same is vacuous: it proves nothing.';
    return [section('challenges', 'Challenge', note, card('Challenge results', body))];
};
/** Every file kept, with the digest that binds it to the run. */
const evidence = (report) => {
    const rows = report.outcomes.flatMap((outcome) => outcome.evidence.map((file) => [
        runFile(`checks/${outcome.id}/evidence/${file.path}`, markup `<span class="mono">${file.path}</span>`),
        markup `<span class="mono">${outcome.id}</span>`,
        (0,report_words/* bytes */.ee)(file.bytes),
        markup `<span class="mono digest">${file.sha256}</span>`,
    ]));
    if (rows.length === 0)
        return [];
    const columns = [
        'File',
        'Check',
        { name: 'Size', kind: 'number' },
        { name: 'SHA-256', kind: 'wide' },
    ];
    const body = table((0,count/* count */.U)(rows.length, 'file'), columns, rows);
    const note = markup `Check them all: <code>aurora-x inspect ${report.manifest.runId} --verify</code>`;
    return [section('evidence', 'Evidence', note, card('Evidence', body))];
};

;// CONCATENATED MODULE: ./lib/domain/report/html/style.js

const TONES = ['good', 'bad', 'warn', 'calm', 'mute'];
const BASE = '*{box-sizing:border-box}html{scroll-padding-top:16px}' +
    'body{margin:0;background:var(--page);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}' +
    'main,header,footer,nav{max-width:1120px;margin:0 auto;padding:0 24px}' +
    'h1,h2,h3,p{margin:0}h2{font-size:20px;line-height:1.3;letter-spacing:-.01em}h3{font-size:16px;line-height:1.4}' +
    'a{color:var(--calm);text-underline-offset:2px}a:hover{text-decoration-thickness:2px}' +
    ':focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}' +
    '.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:12px;z-index:2;background:var(--card);padding:8px 14px}' +
    'code,pre,.mono{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}' +
    'code{background:var(--code);border:1px solid var(--line);border-radius:5px;padding:1px 5px;overflow-wrap:anywhere}' +
    'pre{margin:0;padding:12px 14px;background:var(--code);border:1px solid var(--line);border-radius:8px;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}' +
    'pre.command::before{content:"$ ";color:var(--soft)}' +
    '.soft{color:var(--soft);font-weight:400}.small{font-size:13px}.nowrap{white-space:nowrap}';
const BANNER = 'header{padding-top:32px}.banner{display:flex;gap:32px;align-items:center;background:var(--card);border:1px solid var(--line);border-top:6px solid;border-radius:14px;padding:26px 30px}' +
    TONES.map((tone) => `.banner.${tone}{border-top-color:var(--${tone})}`).join('') +
    '.banner>div{flex:1;min-width:0}.banner h1{font-size:34px;line-height:1.15;letter-spacing:-.02em}' +
    '.banner .lead{font-size:17px;margin-top:8px;overflow-wrap:anywhere}.banner .title{color:var(--soft);margin-bottom:6px;overflow-wrap:anywhere}' +
    '.facts{display:flex;flex-wrap:wrap;gap:4px 18px;margin:16px 0 0;padding:0;list-style:none;color:var(--soft);font-size:13px}' +
    '.ring{flex:none}.ring text{font-weight:700;font-size:30px;letter-spacing:-.02em}.ring .small{font-weight:400;font-size:12px;letter-spacing:0}' +
    '.ring .track{fill:none;stroke:var(--mute-soft);stroke-width:11}.ring .arc{stroke-width:11;stroke-linecap:round}' +
    '.chips{display:flex;flex-wrap:wrap;gap:8px;margin:16px 0 0;padding:0;list-style:none}' +
    '.chip{display:inline-flex;gap:6px;align-items:baseline;border-radius:999px;padding:2px 11px;font-size:13px;font-weight:600;white-space:nowrap}' +
    TONES.map((tone) => `.chip.${tone}{background:var(--${tone}-soft);color:var(--${tone})}.text.${tone}{color:var(--${tone})}`).join('') +
    'nav ul{display:flex;flex-wrap:wrap;gap:6px 20px;list-style:none;margin:20px 0 0;padding:0 4px;font-size:14px}';
const CONTENT = 'section{margin-top:36px}section>h2{margin-bottom:10px}section>p.note{color:var(--soft);margin:-6px 0 12px;max-width:78ch}' +
    '.card{background:var(--card);border:1px solid var(--line);border-radius:12px;overflow:hidden}' +
    '.scroll{overflow-x:auto}figure{margin:0;padding:16px}figcaption{color:var(--soft);font-size:13px;margin-top:10px;overflow-wrap:anywhere}' +
    'svg{display:block}svg.shrink{max-width:100%;height:auto;min-width:760px}' +
    'table{border-collapse:collapse;width:100%;font-size:14px}caption{text-align:left;font-weight:650;padding:14px 16px 6px}' +
    'caption .soft{font-weight:400}th,td{text-align:left;vertical-align:top;padding:9px 16px;border-top:1px solid var(--line);overflow-wrap:break-word}' +
    'thead th{border-top:0;color:var(--soft);font-size:12.5px;font-weight:600;white-space:nowrap}tbody th{font-weight:600}td.wide{min-width:220px;overflow-wrap:anywhere}' +
    'td.short{white-space:nowrap}td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.mono.digest{font-size:12px;overflow-wrap:anywhere}' +
    'table+table>caption,table+details{border-top:1px solid var(--line)}.card+.card{margin-top:12px}' +
    '.items{table-layout:fixed;min-width:900px}.items th:nth-child(1){width:23%}.items th:nth-child(2){width:122px}.items th:nth-child(3){width:105px}.items th:nth-child(4){width:80px}.items th:nth-child(5){width:100px}.items th:nth-child(6){width:122px}' +
    '.blocker{padding:18px 20px;border-top:1px solid var(--line);border-left:5px solid var(--bad)}.blocker:first-child{border-top:0}' +
    '.blocker>*+*{margin-top:10px}.blocker h3{overflow-wrap:anywhere}.blocker .rank{color:var(--bad)}' +
    '.blocker .fix{background:var(--good-soft);border-radius:8px;padding:9px 13px}.blocker .fix strong{color:var(--good)}' +
    '.check{display:grid;gap:8px}.check .line{display:flex;flex-wrap:wrap;gap:8px;align-items:baseline}.output{max-height:420px;overflow:auto}' +
    'details>summary{cursor:pointer;color:var(--calm);font-size:13px;width:fit-content}details[open]>summary{margin-bottom:8px}' +
    'details.block{padding:12px 16px}details.block>summary{font-size:14px;font-weight:600}details.block table{margin:0 -16px;width:calc(100% + 32px)}' +
    'ul.checks{list-style:none;margin:6px 0 0;padding:0;display:grid;gap:5px;font-size:13px}' +
    '.bar{display:block;width:130px;height:10px}.bar rect{stroke:none}' +
    '.empty{padding:18px 20px}.columns{display:grid;grid-template-columns:1fr 1fr;gap:16px;align-items:start}' +
    'footer{margin-top:44px;padding-bottom:40px;color:var(--soft);font-size:13px}footer p+p{margin-top:6px}';
const NARROW = '@media(max-width:760px){main,header,footer,nav{padding:0 14px}header{padding-top:14px}.banner{flex-direction:column-reverse;align-items:flex-start;padding:20px}.banner h1{font-size:28px}th,td{padding:8px 10px}.columns{grid-template-columns:1fr}}';
/** On paper everything is open, nothing is cut off, and no section begins at the foot of a page. */
const PAPER = '@media print{body{background:#fff;font-size:11pt}main,header,footer,nav{max-width:none;padding:0}nav,.skip{display:none}' +
    '.card,.banner{border-color:#bbb}.blocker,tr,figure{break-inside:avoid}h2,caption{break-after:avoid}.output{max-height:none}.scroll{overflow:visible}' +
    'svg.aurora:not(.ring){max-width:100%;height:auto}svg.shrink,.items,td.wide{min-width:0}.items{table-layout:auto}.items th:nth-child(n){width:auto}table{font-size:9pt}td .small,th .small,td code,td .mono,ul.checks{font-size:8.5pt}th,td{padding:5px 8px}.chip{font-size:8.5pt;padding:1px 8px}details::details-content{content-visibility:visible;block-size:auto}' +
    '*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}';
/** The one style sheet of the page. */
const STYLE = PALETTE + PICTURE_STYLE + BASE + BANNER + CONTENT + NARROW + PAPER;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/domain/report/style-source.js

/** A style sheet as a content security policy names it: this one and no other. */
const styleSource = (css) => `'sha256-${(0,external_node_crypto_.hash)('sha256', css, 'base64')}'`;

;// CONCATENATED MODULE: ./lib/domain/report/html.js











/** Nothing may load and nothing may run; the one style sheet is allowed by its digest. */
const POLICY = [
    "default-src 'none'",
    `style-src ${styleSource(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const sections = (report) => [
    blockers_blockers(report),
    ...changes(report),
    ...proof_gaps(report),
    ...items(report),
    ...graph(report),
    ...timeline(report),
    ...challenges(report),
    ...slos(report),
    ...gates(report),
    ...trend(report),
    ...evidence(report),
    ...findings(report),
];
const navigation = (all) => markup `<nav aria-label="Sections"><ul>${all.map(({ id, title }) => markup `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
const footer = (report) => {
    const { environment, runId, startedAt, command, trust } = report.manifest;
    const machine = [
        environment.tool,
        `Node ${environment.node}`,
        `${environment.os} ${environment.arch}`,
    ].join(' · ');
    const who = [
        ...(environment.actor === null ? [] : [`started by ${environment.actor}`]),
        ...(environment.workflow === null ? [] : [`workflow ${environment.workflow}`]),
        ...(environment.dirty === true ? ['with changes that were not committed'] : []),
    ].join(' · ');
    return markup `<footer><p>${machine}</p><p>Command ${command}, run <span class="mono">${runId}</span>, ${(0,report_words/* utc */.n$)(startedAt)}, trust level ${trust}${who === '' ? null : ` · ${who}`}.</p><p>${(0,count/* count */.U)(report.outcomes.length, 'check')}, ${(0,count/* count */.U)(report.verdict.standings.length, 'item')}. Every figure on this page comes from run.json beside it.</p></footer>`;
};
/**
 * The report as one HTML page: no script, nothing loaded, light and dark by the reader's setting, printable,
 * readable by screen readers.
 */
const renderHtml = (report) => {
    const all = sections(report);
    const look = report_words/* VERDICT_LOOKS */.hY[report.verdict.verdict];
    const subject = report.trackers.map((tracker) => tracker.title ?? tracker.file).join(' · ');
    const title = `${look.word}, ${report.verdict.score} % ready${subject === '' ? '' : `: ${subject}`}`;
    return markup `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${trusted(STYLE)}</style></head>
<body><a class="skip" href="#blockers">Skip to the blockers</a>${banner(report)}${navigation(all)}<main>${all.map(({ body }) => body)}</main>${footer(report)}</body></html>
`.text;
};


/***/ })

};
