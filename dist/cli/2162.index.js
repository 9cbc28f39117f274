export const id = 2162;
export const ids = [2162];
export const modules = {

/***/ 34550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ loadAll)
/* harmony export */ });
/** All of them with all their parts, for what reads specs. */
const loadAll = async (kinds) => new Map(await Promise.all([...kinds].map(async ([name, kind]) => [name, await kind.load()])));


/***/ }),

/***/ 94513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ timelessDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);

/** Same value, same text: keys sorted, `undefined` left out. For digests inside one version of the tool. */
const stableText = (value) => {
    if (Array.isArray(value))
        return `[${value.map(stableText).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value) ?? 'null';
    const parts = Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => `${JSON.stringify(key)}:${stableText(inner)}`);
    return `{${parts.join(',')}}`;
};
/** Hex sha256 of a plain value, independent of key order. */
const digestOf = (value) => (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(stableText(value));
/** Inside of a JSON string quotes are escaped, so this finds keys only. */
const TIMES = /"(?:startedAt|finishedAt|observedAt|durationMs|attempt|latencyMs)":(?:"[^"]*"|-?[\d.eE+-]+),?/g;
/**
 * Hex sha256 of a JSON text without when it was and how long it took, so that a resumed run has the digests of an
 * uninterrupted one.
 */
const timelessDigest = (json) => (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(json.replaceAll(TIMES, ''));


/***/ }),

/***/ 10220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createSpecReader)
/* harmony export */ });
/* harmony import */ var _checks_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34550);
/* harmony import */ var _domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);



/**
 * A reader that remembers: reading a thousand checks takes longer than everything else in a run in which nothing
 * changed. Only what has no mistake is kept, under the digest of all that it was made from.
 *
 * @param memo null where more decides than the text: a project's own kinds are code that may change
 */
const createSpecReader = (options) => {
    const { tool, kinds, defaults, memo } = options;
    const seen = new Map();
    const about = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)([tool, defaults, [...kinds.keys()]]);
    const read = async (text, file, key) => {
        const kept = memo?.get(key);
        if (kept)
            return { spec: JSON.parse(kept), findings: [] };
        const { readSpec } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(8815), __webpack_require__.e(4056), __webpack_require__.e(1158)]).then(__webpack_require__.bind(__webpack_require__, 21158));
        const result = readSpec(text, file, await (0,_checks_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .loadAll */ .g)(kinds), defaults);
        if (result.spec && result.findings.length === 0)
            memo?.put(key, JSON.stringify(result.spec));
        return result;
    };
    return (text, file) => {
        const key = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)([about, file, (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text)]);
        const result = seen.get(key) ?? read(text, file, key);
        seen.set(key, result);
        return result;
    };
};


/***/ }),

/***/ 55527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ USUAL_TRACKERS),
/* harmony export */   NW: () => (/* binding */ ingest),
/* harmony export */   sN: () => (/* binding */ specFilesOf)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40555);
/* harmony import */ var _domain_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70785);
/* harmony import */ var _domain_model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1632);
/* harmony import */ var _step_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(462);
/* harmony import */ var _spec_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10220);
/* harmony import */ var _domain_spec_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7482);







/** Where a tracker is looked for when neither the config nor the caller names one. First one found is taken. */
const USUAL_TRACKERS = [
    'docs/readiness.md',
    'docs/readiness.yaml',
    'docs/readiness.yml',
    'READINESS.md',
    'readiness.md',
    'doc/production_readiness_tracker.md',
    'docs/production_readiness_tracker.md',
    'docs/production-readiness.md',
    'doc/production-readiness.md',
    'PRODUCTION_READINESS.md',
    'docs/roadmap.md',
    'ROADMAP.md',
];
const MAX_TRACKER_BYTES = 64 * 1024 * 1024;
const firstUsual = async (ports) => {
    for (const file of USUAL_TRACKERS) {
        if ((await ports.files.stat(file))?.kind === 'file')
            return [file];
    }
    return [];
};
const expand = async (patterns, ports) => {
    const globs = patterns.filter((pattern) => /[*?[{]/.test(pattern));
    const literal = patterns.filter((pattern) => !globs.includes(pattern));
    return [...literal, ...(globs.length > 0 ? await ports.files.glob(globs) : [])];
};
/** Specs that were asked for; else those of the configuration that no step of an own pipeline runs by name. */
const specFilesOf = async ({ specs, config, pipeline }, ports) => {
    if (specs)
        return expand(specs, ports);
    const own = new Set(pipeline?.steps.map(_step_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOfStep */ .Og));
    return (await expand(config.specs, ports)).filter((file) => !own.has((0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutDotSlash */ .d)(file)));
};
const readAll = async (files, missing, ports) => {
    const documents = [];
    const findings = [];
    for (const file of files) {
        const text = await ports.files.readText(file, MAX_TRACKER_BYTES).catch(() => null);
        if (text === null)
            findings.push(missing(file));
        else
            documents.push({ file, text });
    }
    return { documents, findings };
};
const parseTrackers = async (documents) => {
    if (documents.length === 0)
        return [];
    const { readAnyTracker } = await __webpack_require__.e(/* import() */ 8719).then(__webpack_require__.bind(__webpack_require__, 18719));
    return Promise.all(documents.map(({ file, text }) => readAnyTracker(text, file)));
};
const parseSpecs = async (documents, read) => {
    const readings = await Promise.all(documents.map(({ file, text }) => read(text, file)));
    return {
        specs: readings.flatMap(({ spec }) => spec ?? []),
        findings: readings.flatMap(({ findings }) => findings),
    };
};
/** Nothing that a pull request could have left in a cache stands in for what the base says. */
const parseBase = async ({ commit, trackers, specs }, request, { tool, kinds }) => {
    const read = (0,_spec_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .createSpecReader */ .t)({ tool, kinds, defaults: (0,_domain_spec_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .specDefaultsOf */ .U)(request.config), memo: null });
    return {
        commit,
        trackers: await parseTrackers(trackers),
        specs: (await parseSpecs(specs, read)).specs,
    };
};
/** One id is one claim, also across documents. */
const sharedItems = (documents) => {
    const first = new Map();
    return documents.flatMap(({ file, items }) => items.flatMap(({ id, source }) => {
        const earlier = first.get(id) ?? file;
        first.set(id, earlier);
        return earlier === file ? [] : [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX5524', { item: id, first: earlier, second: file }, source)];
    }));
};
/** T01: everything that was claimed and configured, as one model with diagnostics. Reads, and changes nothing. */
const ingest = async (request, ports) => {
    const { config } = request;
    const named = request.trackers ?? (config.tracker.length > 0 ? config.tracker : null);
    const trackerFiles = named ? await expand(named, ports) : await firstUsual(ports);
    const specFiles = await specFilesOf(request, ports);
    const trackers = await readAll(trackerFiles, (file) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX2001', { file }), ports);
    const specs = await readAll(specFiles, (file) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1007', { file, cwd: 'the workspace' }), ports);
    const documents = await parseTrackers(trackers.documents);
    const parsed = await parseSpecs(specs.documents, ports.readSpec);
    const findings = [
        ...request.configFindings,
        ...trackers.findings,
        ...specs.findings,
        ...documents.flatMap((document) => document.findings),
        ...sharedItems(documents),
        ...(documents.length > 0 ? (0,_domain_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .buildGraph */ .Z)(documents).findings : []),
        ...parsed.findings,
    ];
    const hasOwnSteps = request.pipeline?.steps.some(({ action }) => action.kind !== 'stage') ?? false;
    if (documents.length === 0 && parsed.specs.length === 0 && findings.length === 0 && !hasOwnSteps) {
        findings.push((0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX5505', { looked: [...USUAL_TRACKERS.slice(0, 4), ...config.specs].join(', ') }));
    }
    const inputs = [...trackers.documents, ...specs.documents].map(({ file, text }) => ({
        file,
        sha256: (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(text),
    }));
    return {
        schemaVersion: 1,
        config,
        trackers: documents,
        specs: parsed.specs,
        base: request.base && (await parseBase(request.base, request, ports)),
        inputs,
        findings,
    };
};


/***/ }),

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ madeBySteps),
/* harmony export */   Og: () => (/* binding */ fileOfStep),
/* harmony export */   wd: () => (/* binding */ checkOfStep)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _domain_model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40555);


/** Kind and parameters of the check that a step is. `spec` is no kind: it stands for checks that cannot be known. */
const kindOf = (action) => {
    switch (action.kind) {
        case 'run':
            return { kind: 'run', with: { run: action.run, shell: action.shell, expect: null } };
        case 'module':
            return { kind: 'uses', with: { module: action.module, with: action.with } };
        case 'spec':
            return { kind: 'spec', with: { file: action.spec } };
        default:
            return { kind: 'stage', with: { stage: action.stage } };
    }
};
/** A step that runs something is a check like any other: same engine, same limits, same evidence. */
const checkOfStep = (step, pipeline, { execution }) => ({
    id: step.id,
    spec: pipeline.name,
    ...kindOf(step.action),
    item: null,
    needs: [],
    timeoutMs: step.timeoutMs ?? execution.timeoutMs,
    retries: step.retries,
    evidence: [...step.evidence, ...step.outputs],
    inputs: step.inputs,
    env: step.env,
    passEnv: [],
    tier: 'exec',
    freshnessMs: execution.freshnessMs,
    challenge: null,
    origin: { source: step.source, rule: 'pipeline-step', confidence: 'certain' },
});
/** The file that a step runs by name, or null. */
const fileOfStep = ({ action }) => {
    if (action.kind === 'module')
        return (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDotSlash */ .d)(action.module);
    return action.kind === 'spec' ? (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDotSlash */ .d)(action.spec) : null;
};
/** What a step promises to make need not be there before it has run. */
const madeBySteps = ({ steps }) => picomatch__WEBPACK_IMPORTED_MODULE_1__(steps.flatMap((step) => step.outputs), { dot: true });


/***/ }),

/***/ 90684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fitsAny)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** More than any pattern that a person writes. */
const LONGEST = 1_024;
/** Tries that going back may take, at which nobody waits yet. */
const MOST_STEPS = 20_000;
/**
 * What keeps `*` from standing for `.`, `..` and nothing. No path of a repository has such a part, and without it the
 * expression is one that can be tried in a time that grows with the path alone.
 */
const GUARDS = [
    String.raw `(?!(?:^|\/)\.{1,2}(?:\/|$))`,
    String.raw `(?!\.{1,2}(?:\/|$))`,
    String.raw `(?=.)`,
];
const OPTIONS = { dot: true };
/** Places at which a try could go back: with so many of them it takes at most as many steps as the length to that power. */
const turnsOf = (pattern) => (pattern.match(/[*({|]+/g) ?? []).length;
const REPEATED = /[*+]\(/;
const fitsOne = async (pattern) => {
    const literally = (path) => path === pattern;
    if (pattern === '' || pattern.length > LONGEST)
        return literally;
    const quick = picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, OPTIONS);
    const turns = REPEATED.test(pattern) ? Infinity : turnsOf(pattern);
    if (turns < 2)
        return (path) => literally(path) || quick(path);
    const isShort = (path) => path.length ** turns <= MOST_STEPS;
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const { source } = picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(pattern, OPTIONS);
    const plain = GUARDS.reduce((text, guard) => text.replaceAll(guard, ''), source);
    try {
        const steady = RE2JS.compile(plain);
        return (path) => literally(path) || (isShort(path) ? quick(path) : steady.matches(path));
    }
    catch {
        // What is left out by `!(…)` cannot be tried in such a time.
        return (path) => literally(path) || (isShort(path) && quick(path));
    }
};
/**
 * Whether a path fits any of some patterns, as picomatch has it with `dot`: but whoever wrote the patterns and named
 * the files, in a time that grows with their lengths alone. What cannot be read so stands for itself.
 */
const fitsAny = async (patterns) => {
    const all = await Promise.all([...new Set(patterns)].map(fitsOne));
    return (path) => all.some((fits) => fits(path));
};


/***/ }),

/***/ 70785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

// EXTERNAL MODULE: ./lib/domain/graph/numbers.js
var numbers = __webpack_require__(46701);
;// CONCATENATED MODULE: ./lib/domain/graph/critical-path.js

/**
 * The chain of dependencies that takes longest, dependencies first. What is left to do decides; of chains with as
 * much left the one that is heavier altogether is taken, so that a finished tracker has a critical path as well;
 * of equals the first in document order. Dropped items are in nobody's way.
 */
const criticalPath = (net, order) => {
    const left = new Float64Array(net.nodes.length);
    const whole = new Float64Array(net.nodes.length);
    const previous = new Int32Array(net.nodes.length).fill(-1);
    const heavier = (one, other) => other === -1 ||
        (0,numbers/* numberAt */.t)(left, one) > (0,numbers/* numberAt */.t)(left, other) ||
        ((0,numbers/* numberAt */.t)(left, one) === (0,numbers/* numberAt */.t)(left, other) && (0,numbers/* numberAt */.t)(whole, one) > (0,numbers/* numberAt */.t)(whole, other));
    let last = -1;
    for (const index of order) {
        const node = net.nodes[index];
        if (node === undefined || node.item.claim === 'dropped')
            continue;
        let best = -1;
        for (const need of node.needs) {
            if ((0,numbers/* numberAt */.t)(whole, need) > 0 && heavier(need, best))
                best = need;
        }
        left[index] = (node.item.claim === 'done' ? 0 : node.weight) + (best === -1 ? 0 : (0,numbers/* numberAt */.t)(left, best));
        whole[index] = node.weight + (best === -1 ? 0 : (0,numbers/* numberAt */.t)(whole, best));
        previous[index] = best;
        if (heavier(index, last))
            last = index;
    }
    const path = [];
    for (let at = last; at !== -1; at = previous[at] ?? -1)
        path.push(at);
    return path.toReversed();
};

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/graph/net.js
var graph_net = __webpack_require__(13788);
;// CONCATENATED MODULE: ./lib/domain/graph/cycles.js



/** Cycles that are named; a hopeless document has more than anybody wants to read. */
const MOST_CYCLES = 100;
/** Ids of a cycle that a message spells out. */
const MOST_IDS = 20;
/**
 * One cycle for each knot of items that wait for each other, as a path that ends where it began. Nodes of the
 * order are in none. Walks with a stack of its own, so that a chain of any length is fine.
 */
const findCycles = (net, order) => {
    const settled = new Uint8Array(net.nodes.length);
    for (const index of order)
        settled[index] = 1;
    const found = [];
    for (let start = 0; start < net.nodes.length && found.length < MOST_CYCLES; start += 1) {
        if (settled[start] === 0)
            walkFrom(net, start, settled, found);
    }
    const idOf = (index) => (0,graph_net/* idAt */.jj)(net, index);
    return {
        paths: found.map((cycle) => cycle.map(idOf)),
        findings: found.map((cycle) => {
            const item = net.nodes[(0,numbers/* numberAt */.t)(cycle, 0)]?.item;
            const ids = cycle.map(idOf);
            const path = ids.length > MOST_IDS
                ? [...ids.slice(0, MOST_IDS - 2), `… ${ids.length - MOST_IDS + 1} more …`, ids.at(-1)]
                : ids;
            return (0,catalogue/* finding */.gk)('AX2021', { path: path.join(' → ') }, item?.places['dependsOn'] ?? item?.source ?? null);
        }),
    };
};
/** Depth-first walk from one node; each edge back into the walk's own path closes a cycle. */
const walkFrom = (net, start, settled, found) => {
    const path = [start];
    const next = [0];
    const at = new Map([[start, 0]]);
    while (path.length > 0 && found.length < MOST_CYCLES) {
        const top = path.length - 1;
        const node = path[top] ?? start;
        const needs = net.nodes[node]?.needs ?? [];
        const edge = (0,numbers/* numberAt */.t)(next, top);
        const need = needs[edge];
        if (need === undefined) {
            settled[node] = 1;
            at.delete(node);
            path.pop();
            next.pop();
            continue;
        }
        next[top] = edge + 1;
        const known = at.get(need);
        if (known !== undefined) {
            found.push(startingSmallest(path.slice(known)));
        }
        else if (settled[need] === 0) {
            at.set(need, path.length);
            path.push(need);
            next.push(0);
        }
    }
    for (const node of path)
        settled[node] = 1;
};
/** The same cycle always begins at the item that stands first in the documents. */
const startingSmallest = (cycle) => {
    let smallest = 0;
    for (const [index, node] of cycle.entries())
        if (node < (0,numbers/* numberAt */.t)(cycle, smallest))
            smallest = index;
    const turned = [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
    return [...turned, (0,numbers/* numberAt */.t)(turned, 0)];
};

;// CONCATENATED MODULE: ./lib/domain/graph/matrix.js

/** Compares the dependency matrix with the Depends On of the items it is about, both ways. */
const checkMatrix = (document, net) => {
    const { matrix } = document;
    if (matrix === null)
        return { disagreements: [], findings: [] };
    const findings = [];
    for (const id of new Set([...matrix.rows, ...matrix.columns])) {
        if (!net.index.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2024', { id }, matrix.source));
    }
    const disagreements = [];
    const columns = new Set(matrix.columns);
    const said = new Map(matrix.rows.map((row) => [row, new Set()]));
    for (const edge of matrix.edges)
        said.get(edge.from)?.add(edge.to);
    const dependsOn = (id) => new Set(net.nodes[net.index.get(id) ?? -1]?.item.dependsOn);
    for (const edge of matrix.edges) {
        if (!net.index.has(edge.from) || dependsOn(edge.from).has(edge.to))
            continue;
        disagreements.push({ from: edge.from, to: edge.to, inMatrix: true });
        findings.push((0,catalogue/* finding */.gk)('AX2023', { from: edge.from, matrix: 'depends on', to: edge.to }, edge.source));
    }
    for (const [from, row] of said) {
        const item = net.nodes[net.index.get(from) ?? -1]?.item;
        for (const to of item?.dependsOn ?? []) {
            if (row.has(to) || !columns.has(to))
                continue;
            disagreements.push({ from, to, inMatrix: false });
            findings.push((0,catalogue/* finding */.gk)('AX2023', { from, matrix: 'does not depend on', to }, item?.places['dependsOn'] ?? matrix.source));
        }
    }
    return { disagreements, findings };
};

;// CONCATENATED MODULE: ./lib/domain/graph/order.js

/** Checks that the suggested order names every item once, and none before what it depends on. */
const checkOrder = (document, net) => {
    const { order } = document;
    if (order === null)
        return [];
    const findings = [];
    const position = new Map();
    for (const [index, id] of order.ids.entries()) {
        if (position.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'names twice', id }, order.source));
        else
            position.set(id, index);
        if (!net.index.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'names an unknown', id }, order.source));
    }
    for (const item of document.items) {
        const own = position.get(item.id);
        if (own === undefined) {
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'leaves out', id: item.id }, order.source));
            continue;
        }
        for (const dependency of item.dependsOn) {
            const other = position.get(dependency);
            if (other !== undefined && other > own) {
                findings.push((0,catalogue/* finding */.gk)('AX2025', { item: item.id, dependency }, order.source));
            }
        }
    }
    return findings;
};

// EXTERNAL MODULE: ./lib/domain/graph/claims.js + 1 modules
var claims = __webpack_require__(3168);
;// CONCATENATED MODULE: ./lib/domain/graph/topology.js


/**
 * Nodes with their dependencies first; what is in a cycle or depends on one is left out. Of all nodes that could
 * come next the one that stands first in the document does (Kahn's algorithm with a heap).
 */
const topologicalOrder = (net) => {
    const waiting = Int32Array.from(net.nodes, (node) => node.needs.length);
    const { start, list } = (0,graph_net/* dependants */.pW)(net);
    // Most documents name dependencies first: a sweep finds them in order, and only what becomes free behind the
    // sweep has to queue.
    const freed = new IndexHeap();
    const order = [];
    let sweep = 0;
    for (;;) {
        let next = freed.pop();
        while (next === undefined && sweep < waiting.length) {
            if ((0,numbers/* numberAt */.t)(waiting, sweep) === 0)
                next = sweep;
            sweep += 1;
        }
        if (next === undefined)
            return order;
        order.push(next);
        for (let edge = (0,numbers/* numberAt */.t)(start, next); edge < (0,numbers/* numberAt */.t)(start, next + 1); edge += 1) {
            const follower = (0,numbers/* numberAt */.t)(list, edge);
            const left = (0,numbers/* numberAt */.t)(waiting, follower) - 1;
            waiting[follower] = left;
            if (left === 0 && follower < sweep)
                freed.push(follower);
        }
    }
};
/** Length of the longest chain below each node; nodes outside of the order stay at 0. */
const depths = (net, order) => {
    const depth = net.nodes.map(() => 0);
    order.forEach((index) => {
        let deepest = -1;
        net.nodes[index]?.needs.forEach((need) => {
            deepest = Math.max(deepest, (0,numbers/* numberAt */.t)(depth, need));
        });
        depth[index] = deepest + 1;
    });
    return depth;
};
/** A binary heap of node indices, smallest first. */
class IndexHeap {
    values = [];
    push(value) {
        const { values } = this;
        let at = values.push(value) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            if ((0,numbers/* numberAt */.t)(values, parent) <= value)
                break;
            values[at] = (0,numbers/* numberAt */.t)(values, parent);
            at = parent;
        }
        values[at] = value;
    }
    pop() {
        const { values } = this;
        const top = values[0];
        const last = values.pop();
        if (values.length === 0 || last === undefined)
            return top;
        let at = 0;
        for (;;) {
            let child = 2 * at + 1;
            if (child >= values.length)
                break;
            if ((values[child + 1] ?? Infinity) < (0,numbers/* numberAt */.t)(values, child))
                child += 1;
            if ((0,numbers/* numberAt */.t)(values, child) >= last)
                break;
            values[at] = (0,numbers/* numberAt */.t)(values, child);
            at = child;
        }
        values[at] = last;
        return top;
    }
}

;// CONCATENATED MODULE: ./lib/domain/graph/build-graph.js








/**
 * Builds the dependency graph of all documents that are read together, and says what is wrong with it. Ids of
 * one document are known in the others. Everything runs without recursion and in linear time (cycles: per cycle).
 */
const buildGraph = (documents) => {
    const net = (0,graph_net/* makeNet */.U8)(documents);
    const order = topologicalOrder(net);
    const cycles = findCycles(net, order);
    const depth = depths(net, order);
    const matrix = documents.map((document) => checkMatrix(document, net));
    const done = (0,claims/* doneBeforeDependencies */.n)(net);
    const unknown = (0,claims/* unknownDependencies */.M)(net);
    const findings = [
        ...unknown.findings,
        ...cycles.findings,
        ...done.findings,
        ...matrix.flatMap((one) => one.findings),
        ...documents.flatMap((document) => checkOrder(document, net)),
    ];
    return {
        nodes: net.nodes.map((node, index) => ({
            id: node.item.id,
            title: node.item.title,
            milestone: node.item.milestone,
            claim: node.item.claim,
            weight: node.weight,
            depth: (0,numbers/* numberAt */.t)(depth, index),
        })),
        edges: edgesOf(net),
        order: order.map((index) => (0,graph_net/* idAt */.jj)(net, index)),
        cycles: cycles.paths,
        criticalPath: criticalPath(net, order).map((index) => (0,graph_net/* idAt */.jj)(net, index)),
        unknown: unknown.unknown,
        matrixDisagreements: matrix.flatMap((one) => one.disagreements),
        doneBeforeDependencies: done.pairs,
        findings,
    };
};
const edgesOf = (net) => {
    const edges = [];
    (0,graph_net/* eachEdge */.Pv)(net, (from, to) => edges.push({ from: (0,graph_net/* idAt */.jj)(net, from), to: (0,graph_net/* idAt */.jj)(net, to) }));
    return edges;
};


/***/ })

};
