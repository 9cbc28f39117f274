export const id = 7345;
export const ids = [7345];
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

/***/ 20425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runParse: () => (/* binding */ runParse)
});

// EXTERNAL MODULE: ./lib/domain/graph/build-graph.js + 9 modules
var build_graph = __webpack_require__(77330);
;// CONCATENATED MODULE: ./lib/domain/tracker/present.js
/**
 * What `aurora-x parse --json` prints. `extra` are findings about these documents from elsewhere (the graph's:
 * cycles, unknown ids, disagreements); each is put with the document its place is in.
 */
const presentParse = (documents, extra = []) => ({
    schemaVersion: 1,
    documents: documents.map((document, index) => presentDocument(document, extraOf(documents, extra, index))),
});
const extraOf = (documents, extra, index) => {
    const file = documents[index]?.file;
    const known = new Set(documents.map((document) => document.file));
    return extra.filter((one) => one.source?.file === file || (index === 0 && !known.has(one.source?.file ?? '')));
};
const presentDocument = (document, extra) => ({
    file: document.file,
    title: document.title,
    dialect: document.dialect,
    milestones: document.milestones.map(({ id, title, due, goal, definitionOfDone, estimate, source }) => ({
        id,
        title,
        due,
        goal,
        definitionOfDone,
        estimate,
        source,
    })),
    items: document.items.map(presentItem),
    deliverables: document.deliverables,
    criteria: document.criteria.map(presentCriterion),
    checklists: document.checklists,
    claims: document.claims,
    metrics: document.metrics,
    definition: document.definition,
    matrix: presentMatrix(document.matrix),
    order: document.order,
    weeklyTemplate: document.weeklyTemplate,
    findings: [...document.findings, ...extra],
});
const presentItem = (item) => ({
    id: item.id,
    title: item.title,
    milestone: item.milestone,
    claim: item.claim,
    priority: item.priority,
    workstream: item.workstream,
    dependsOn: item.dependsOn,
    owner: item.owner,
    target: item.target,
    issue: item.issue,
    exitCriteria: item.exitCriteria.map((criterion) => criterion.text),
    verify: item.verify.map((command) => command.text),
    evidence: item.evidence.map((path) => path.text),
    estimate: item.estimate,
    columns: item.columns,
    source: item.source,
    places: item.places,
    verifyDetails: item.verify.map(presentCommand),
});
const presentCommand = ({ text, expect, source }) => ({ command: text, expect, source });
const presentCriterion = ({ id, text, milestone, kind, checked, commands, source }) => ({
    id,
    text,
    milestone,
    kind,
    checked,
    commands: commands.map(presentCommand),
    source,
});
const presentMatrix = (matrix) => matrix === null
    ? null
    : {
        rows: matrix.rows,
        columns: matrix.columns,
        ones: matrix.edges.length,
        edges: matrix.edges,
        source: matrix.source,
    };

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var cli_findings = __webpack_require__(33282);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(13951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/trackers.js
var trackers = __webpack_require__(5509);
// EXTERNAL MODULE: ./lib/adapters/terminal/text.js
var terminal_text = __webpack_require__(74838);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/entrypoints/cli/table.js
var table = __webpack_require__(16166);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/parse/document-text.js



const HEADER = ['Line', 'Id', 'Claim', 'Prio', 'Title', 'Depends on', 'Owner', 'Target', 'Checks'];
const row = (item) => [
    String(item.source.line),
    item.id,
    item.claim ?? '-',
    item.priority ?? '',
    item.title,
    item.dependsOn.join(', '),
    item.owner ?? '',
    item.target ?? '',
    checksOf(item),
];
/** What could be run or looked at for it: `2 commands, 1 file`. */
const checksOf = (item) => {
    const commands = item.verify.length + item.exitCriteria.reduce((sum, one) => sum + one.commands.length, 0);
    const parts = [counted(commands, 'command'), counted(item.evidence.length, 'file')];
    return parts.filter((part) => part !== '').join(', ');
};
const counted = (number, ...words) => number === 0 ? '' : (0,count/* count */.U)(number, ...words);
const CLAIM_TONES = {
    done: 'green',
    'in-progress': 'cyan',
    'in-review': 'cyan',
    blocked: 'yellow',
    dropped: 'dim',
};
const tone = (paint) => (text, column) => {
    if (column === 'Line')
        return paint.dim(text);
    const name = column === 'Claim' ? CLAIM_TONES[text.trim()] : undefined;
    const colour = name === undefined ? null : paint[name];
    return typeof colour === 'function' ? colour(text) : text;
};
const summary = (document) => {
    const parts = [
        counted(document.milestones.length, 'milestone'),
        counted(document.items.length, 'item'),
        counted(document.criteria.length, 'acceptance and exit criterion', 'acceptance and exit criteria'),
        counted(document.deliverables.length, 'deliverable'),
        counted(document.matrix?.edges.length ?? 0, 'matrix edge'),
        counted(document.metrics.length, 'metric'),
        counted(document.claims.length, 'claim against reality', 'claims against reality'),
        counted(document.findings.length, 'finding'),
    ];
    return parts.filter((part) => part !== '').join(' · ') || 'nothing was read';
};
/** A document for people: what was counted, then the items under their milestones. */
const documentText = (document, output) => {
    const { paint } = output;
    const head = `${paint.bold((0,terminal_text/* oneLine */.TN)(document.file))} ${paint.dim(`(${document.dialect})`)}`;
    const lines = [head, summary(document)];
    const groups = [...document.milestones.map((one) => one.id), null];
    for (const id of groups) {
        const items = document.items.filter((item) => item.milestone === id);
        const milestone = document.milestones.find((one) => one.id === id);
        if (items.length === 0)
            continue;
        if (milestone) {
            const due = milestone.due === null ? '' : paint.dim(`  due ${(0,terminal_text/* oneLine */.TN)(milestone.due)}`);
            lines.push('', `${paint.bold((0,terminal_text/* oneLine */.TN)(`${milestone.id} ${milestone.title}`))}${due}`);
        }
        else
            lines.push('');
        lines.push(...(0,table/* renderTable */.b)(HEADER, items.map(row), (0,table/* widthOf */.q)(output.stdout), paint, tone(paint)));
    }
    return lines.join('\n');
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/parse/run.js







/** `aurora-x parse FILE…`. A document with errors makes the exit code 1, and is printed all the same. */
const runParse = async (context) => {
    const project = await (0,cli_project/* openProject */.U)(context);
    const documents = await (0,trackers/* readTrackers */.C)(context, project, context.args);
    const contradictions = (0,build_graph/* buildGraph */.Z)(documents).findings;
    const findings = [...documents.flatMap((document) => document.findings), ...contradictions];
    if (context.output.json) {
        context.output.document(presentParse(documents, contradictions));
    }
    else {
        for (const document of documents)
            context.output.print(documentText(document, context.output));
        await (0,cli_findings/* sayFindings */.M)(context.output, findings, project.read);
    }
    return (0,cli_findings/* hasErrors */.C)(findings) ? exit_codes/* EXIT */.d.no : exit_codes/* EXIT */.d.ok;
};


/***/ }),

/***/ 16166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);

const GAP = '  ';
/** No column is squeezed below this. */
const NARROWEST = 6;
/** Width of what is written into a file or a pipe. */
const PLAIN_WIDTH = 120;
const widthOf = (sink) => sink.isTTY === true ? Math.max(40, sink.columns ?? 80) : PLAIN_WIDTH;
const total = (widths) => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
const line = (cells) => cells.join(GAP).trimEnd();
/** Takes from the widest column until the table fits. */
const squeeze = (widths, room) => {
    const result = [...widths];
    while (total(result) > room) {
        const widest = result.indexOf(Math.max(...result));
        const width = result[widest] ?? 0;
        if (width <= NARROWEST)
            break;
        result[widest] = width - 1;
    }
    return result;
};
/**
 * A table for people: columns as wide as their content, the widest ones cut when the line would be too long. Empty
 * columns are left out. `tone` may colour a cell after it was measured.
 */
const renderTable = (header, rows, width, paint, tone = (text) => text) => {
    const clean = rows.map((row) => row.map(_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN));
    const used = header
        .map((_, column) => column)
        .filter((column) => clean.some((row) => (row[column] ?? '') !== ''));
    const natural = used.map((column) => Math.max((0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(header[column] ?? ''), ...clean.map((row) => (0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[column] ?? ''))));
    const widths = squeeze(natural, width);
    const last = used.length - 1;
    const cell = (text, index) => (0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)(text, widths[index] ?? 0, index !== last);
    return [
        line(used.map((column, index) => paint.bold(cell(header[column] ?? '', index)))),
        ...clean.map((row) => line(used.map((column, index) => tone(cell(row[column] ?? '', index), header[column] ?? '', row)))),
    ];
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
