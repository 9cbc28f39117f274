export const id = 4885;
export const ids = [4885];
export const modules = {

/***/ 87319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findTrackers)
/* harmony export */ });
/** Names that trackers go by; a file counts only if items are found in it. */
const LIKELY = [
    'docs/readiness.{md,yml,yaml}',
    '*{readiness,Readiness,READINESS}*.md',
    '{doc,docs}/**/*{readiness,Readiness,READINESS,tracker,Tracker,TRACKER}*.md',
    '*{roadmap,Roadmap,ROADMAP,tracker,Tracker,TRACKER}*.md',
    '{doc,docs}/**/*{roadmap,Roadmap,ROADMAP}*.md',
];
const MOST = 20;
const MAX_BYTES = 5 * 1024 * 1024;
/**
 * Trackers of the project, likeliest first. `read` parses one; what has no items is no tracker, whatever its name.
 */
const findTrackers = async (files, read) => {
    const paths = [];
    for (const pattern of LIKELY)
        paths.push(...(await files.glob([pattern])));
    const found = [];
    for (const path of [...new Set(paths)].slice(0, MOST)) {
        const text = await files.readText(path, MAX_BYTES).catch(() => null);
        if (text === null)
            continue;
        const document = await read(text, path);
        if (document.items.length > 0)
            found.push(document);
    }
    return found;
};


/***/ }),

/***/ 58537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** The number at an index, which is always one of the row. */
const at = (row, index) => row[index] ?? 0;
/** Edit distance with neighbouring letters swapped counted once; gives up beyond `limit`. */
const distance = (from, to, limit = 2) => {
    if (Math.abs(from.length - to.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            row[j] = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1), swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        if (Math.min(...row) > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return at(previous, to.length);
};
const plain = (word) => word.toLowerCase().replaceAll(/[-_\s]/g, '');
/**
 * The word that was probably meant, or null. Case, hyphens and underscores do not count. Words of two letters allow no
 * slip (`P5` is not `P0`), of three one, longer ones two.
 */
const nearest = (word, candidates) => {
    if (word.length > 80)
        return null;
    const wanted = plain(word);
    const limit = Math.min(2, Math.max(0, wanted.length - 2));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const target = plain(candidate);
        const far = distance(wanted, target, limit);
        // A prefix of four letters or more is meant as the whole: `verif` for `verified`.
        const near = far > limit && wanted.length >= 4 && target.startsWith(wanted) ? limit : far;
        if (near < least) {
            best = candidate;
            least = near;
        }
    }
    return best;
};
/** ` Did you mean "x"?` with its leading space, or nothing: for the end of a remedy. */
const didYouMean = (word, candidates) => {
    const guess = nearest(word, candidates);
    return guess === null ? '' : ` Did you mean "${guess}"?`;
};


/***/ }),

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;
/** What follows the first of a list in a sentence: ` and 2 more`, or nothing. */
const andMore = ({ length }) => length > 1 ? ` and ${length - 1} more` : '';


/***/ }),

/***/ 61149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGraph: () => (/* binding */ runGraph)
});

// EXTERNAL MODULE: ./lib/domain/graph/build-graph.js + 9 modules
var build_graph = __webpack_require__(77330);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 17 modules
var catalogue = __webpack_require__(2307);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var findings = __webpack_require__(33282);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(13951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/trackers.js
var trackers = __webpack_require__(5509);
// EXTERNAL MODULE: ./lib/adapters/terminal/text.js
var terminal_text = __webpack_require__(74838);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/graph/graph-text.js


const section = (title, lines, paint) => lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${(0,terminal_text/* oneLine */.TN)(line)}`)];
const orderLines = (graph) => {
    const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    const needs = new Map();
    for (const { from, to } of graph.edges)
        needs.set(from, [...(needs.get(from) ?? []), to]);
    const width = Math.max(0, ...graph.order.map((id) => id.length));
    return graph.order.map((id) => {
        const node = nodes.get(id);
        const after = needs.get(id);
        const claim = (node?.claim ?? '-').padEnd(11);
        return `${id.padEnd(width)}  ${claim}  ${node?.title ?? ''}${after ? `  (after ${after.join(', ')})` : ''}`;
    });
};
/** The path with what is done marked, and how much of it remains. */
const criticalLines = (graph) => {
    const path = graph.criticalPath;
    if (path.length === 0)
        return [];
    const done = new Set(graph.nodes.filter(({ claim }) => claim === 'done').map(({ id }) => id));
    const left = path.filter((id) => !done.has(id)).length;
    const rest = left === 0
        ? 'nothing of it remains'
        : `${left} of ${(0,count/* count */.U)(path.length, 'item')} ${left === 1 ? 'remains' : 'remain'}`;
    return [
        path.map((id) => (done.has(id) ? `${id} ✓` : id)).join(' → '),
        ...(left === path.length ? [] : [`✓ done; ${rest}`]),
    ];
};
/** The graph in words: in which order to work, what takes longest, and what contradicts itself. */
const graphText = (graph, paint) => {
    const disagreements = graph.matrixDisagreements.map(({ from, to, inMatrix }) => inMatrix
        ? `${from} depends on ${to} in the matrix, not in its row`
        : `${from} depends on ${to} in its row, not in the matrix`);
    return [
        `${(0,count/* count */.U)(graph.nodes.length, 'item')}, ${(0,count/* count */.U)(graph.edges.length, 'dependency', 'dependencies')}`,
        ...section('Order', orderLines(graph), paint),
        ...section('Critical path', criticalLines(graph), paint),
        ...section('Cycles', graph.cycles.map((cycle) => cycle.join(' → ')), paint),
        ...section('Unknown ids', graph.unknown.map(({ item, id }) => `${item} depends on ${id}, which does not exist`), paint),
        ...section('Matrix and rows disagree', disagreements, paint),
        ...section('Done before what they depend on', graph.doneBeforeDependencies.map(({ item, dependency }) => `${item} is done, ${dependency} is not`), paint),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/graph/run.js








const FORMATS = ['json', 'mermaid', 'svg'];
const formatOf = ({ command, options }) => {
    const [first, second] = FORMATS.filter((format) => options.flag(format));
    if (second !== undefined) {
        const found = (0,catalogue/* finding */.gk)('AX1016', {
            command: command.name,
            first: `--${first ?? ''}`,
            second: `--${second}`,
        });
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [found]);
    }
    return first ?? 'text';
};
/** `aurora-x graph`. Contradictions that make an order impossible give exit code 1. */
const runGraph = async (context) => {
    const format = formatOf(context);
    const project = await (0,cli_project/* openProject */.U)(context);
    const graph = (0,build_graph/* buildGraph */.Z)(await (0,trackers/* readTrackers */.C)(context, project, context.args));
    const { output } = context;
    if (format === 'json')
        output.document({ schemaVersion: 1, ...graph });
    else if (format === 'mermaid') {
        const { graphMermaid } = await __webpack_require__.e(/* import() */ 5792).then(__webpack_require__.bind(__webpack_require__, 55792));
        output.print(graphMermaid(graph).trimEnd());
    }
    else if (format === 'svg') {
        const { graphSvg } = await Promise.all(/* import() */[__webpack_require__.e(2440), __webpack_require__.e(1818)]).then(__webpack_require__.bind(__webpack_require__, 91818));
        output.print(graphSvg(graph).trimEnd());
    }
    else
        output.print(graphText(graph, output.paint));
    if (format !== 'json')
        await (0,findings/* sayFindings */.M)(output, graph.findings, project.read);
    return (0,findings/* hasErrors */.C)(graph.findings) ? exit_codes/* EXIT */.d.no : exit_codes/* EXIT */.d.ok;
};


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readTrackers)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);
/* harmony import */ var _domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18719);
/* harmony import */ var _application_init_find_tracker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87319);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78880);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50854);






const expand = async (project, patterns) => {
    const files = [];
    for (const pattern of patterns) {
        if (/[*?[{]/.test(pattern))
            files.push(...(await project.files.glob([pattern])));
        else
            files.push(pattern);
    }
    return files;
};
/**
 * The trackers a command is about: those named, else those of the configuration, else what is found in the usual
 * places. Throws AX2001 for a named one that is not there, AX1010 when there is none at all.
 */
const readTrackers = async (context, project, named) => {
    const files = named.length > 0 ? named : await expand(project, project.config.tracker);
    if (files.length === 0) {
        const found = (await (0,_application_init_find_tracker_js__WEBPACK_IMPORTED_MODULE_5__/* .findTrackers */ .N)(project.files, async (text, file) => (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__.readAnyTracker)(text, file)))[0];
        if (found)
            return [found];
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1010', { cwd: context.cwd })]);
    }
    return Promise.all(files.map((file) => readOne(context, file)));
};
const readOne = async (context, given) => {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .toWorkspacePath */ .C)(context.cwd, given);
    const text = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamedFile */ .w)(context.cwd, given);
    if (text === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX2001', { file })]);
    return (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__.readAnyTracker)(text, file);
};


/***/ })

};
