export const id = 7992;
export const ids = [7992];
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

/***/ 13580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ editorComment)
/* harmony export */ });
/* unused harmony export schemaUrl */
/** Where the JSON Schemas are published: the folder `schemas/` of the release. */
const SCHEMAS = 'https://raw.githubusercontent.com/aurora-x/action/v1/schemas/';
/** The address of a schema. */
const schemaUrl = (name) => `${SCHEMAS}${name}.v1.json`;
/** The first line of a file we write: editors then complete keys and mark mistakes while typing. */
const editorComment = (name) => `# yaml-language-server: $schema=${schemaUrl(name)}`;


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


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ doneBeforeDependencies),
  M: () => (/* binding */ unknownDependencies)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/graph/numbers.js
var numbers = __webpack_require__(46701);
;// CONCATENATED MODULE: ./lib/domain/graph/nearest.js

/** Ids that are compared; beyond that a guess is not worth its time. */
const MOST_COMPARED = 2000;
/** The id that a mistyped one most likely means, at most two letters away, or null. */
const nearestId = (wrong, ids) => {
    let best = null;
    let least = wrong.length < 4 ? 2 : 3;
    let compared = 0;
    for (const id of ids) {
        compared += 1;
        if (compared > MOST_COMPARED)
            break;
        if (id.length > 40 || Math.abs(id.length - wrong.length) >= least)
            continue;
        const distance = editDistance(wrong.toLowerCase(), id.toLowerCase());
        if (distance < least) {
            least = distance;
            best = id;
        }
    }
    return best;
};
/** Levenshtein's distance, in two rows. */
const editDistance = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const swap = (0,numbers/* numberAt */.t)(row, j - 1) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
            next.push(Math.min(swap, (0,numbers/* numberAt */.t)(row, j) + 1, (0,numbers/* numberAt */.t)(next, j - 1) + 1));
        }
        row = next;
    }
    return (0,numbers/* numberAt */.t)(row, b.length);
};

;// CONCATENATED MODULE: ./lib/domain/graph/claims.js


/** Findings of one kind that are listed; the graph itself holds all of them. */
const MOST_FINDINGS = 200;
/** Unknown ids for which the nearest known one is looked for, which compares it with all of them. */
const MOST_GUESSES = 20;
/** Ids that are named and do not exist, with the nearest one that does. */
const unknownDependencies = (net) => {
    const named = [];
    for (const node of net.nodes)
        for (const id of node.unknown)
            named.push({ node, id });
    return {
        unknown: named.map(({ node, id }) => ({ item: node.item.id, id })),
        findings: named.slice(0, MOST_FINDINGS).map(({ node, id }, at) => {
            const near = at < MOST_GUESSES ? nearestId(id, net.index.keys()) : null;
            const suggestion = near === null ? '' : ` (did you mean ${near}?)`;
            return (0,catalogue/* finding */.gk)('AX2020', { item: node.item.id, id, suggestion }, node.item.places['dependsOn'] ?? node.item.source);
        }),
    };
};
/** Items claimed done that depend on one that is not. A dropped dependency stands in nobody's way. */
const doneBeforeDependencies = (net) => {
    const found = [];
    for (const { item, needs } of net.nodes) {
        if (item.claim !== 'done')
            continue;
        for (const need of needs) {
            const dependency = net.nodes[need]?.item;
            const claim = dependency?.claim ?? null;
            if (dependency === undefined || claim === null || claim === 'done' || claim === 'dropped')
                continue;
            found.push({ item, dependency, claim });
        }
    }
    return {
        pairs: found.map(({ item, dependency }) => ({ item: item.id, dependency: dependency.id })),
        findings: found
            .slice(0, MOST_FINDINGS)
            .map(({ item, dependency, claim }) => (0,catalogue/* finding */.gk)('AX2022', { item: item.id, dependency: dependency.id, claim }, item.places['status'] ?? item.places['checkbox'] ?? item.source)),
    };
};


/***/ }),

/***/ 13788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ eachEdge),
/* harmony export */   U8: () => (/* binding */ makeNet),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   pW: () => (/* binding */ dependants)
/* harmony export */ });
/* harmony import */ var _tracker_fields_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22360);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46701);


const NONE = [];
const NO_NEEDS = [];
/** The first item of an id is the one that is meant; ids are unique within a document already. */
const makeNet = (documents) => {
    const items = documents.flatMap((document) => document.items);
    const index = new Map();
    items.forEach((item, at) => {
        if (!index.has(item.id))
            index.set(item.id, at);
    });
    const nodes = items.map((item) => {
        const needs = item.dependsOn.length === 0 ? NO_NEEDS : knownNeeds(item.dependsOn, index);
        const hours = item.estimate === null ? null : (0,_tracker_fields_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateHours */ .kC)(item.estimate);
        return {
            item,
            weight: hours !== null && hours > 0 ? hours : 1,
            needs: distinct(needs),
            unknown: needs.length === item.dependsOn.length ? NONE : item.dependsOn.filter((id) => !index.has(id)),
        };
    });
    return { nodes, index };
};
/** Not pushed one by one: an array that grows keeps room for sixteen more. */
const knownNeeds = (ids, index) => {
    const needs = ids.map((id) => index.get(id) ?? -1);
    return needs.includes(-1) ? needs.filter((at) => at !== -1) : needs;
};
const distinct = (needs) => {
    if (needs.length < 2)
        return needs;
    const few = needs.length < 16 && needs.every((need, at) => needs.indexOf(need) === at);
    return few ? needs : [...new Set(needs)];
};
/** The id of the node at an index. */
const idAt = (net, index) => net.nodes[index]?.item.id ?? '';
/** Visits every edge in order. Without iterators, which cost more here than what is done with an edge. */
const eachEdge = (net, visit) => {
    net.nodes.forEach(({ needs }, from) => {
        for (let at = 0; at < needs.length; at += 1)
            visit(from, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(needs, at));
    });
};
/** Turns the edges of a net around, in two flat arrays, since 50 000 small lists cost more than they hold. */
const dependants = (net) => {
    const start = new Int32Array(net.nodes.length + 1);
    eachEdge(net, (_, to) => {
        start[to + 1] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, to + 1) + 1;
    });
    for (let at = 1; at < start.length; at += 1)
        start[at] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, at) + (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, at - 1);
    const next = start.slice();
    const list = new Int32Array(start.at(-1) ?? 0);
    eachEdge(net, (from, to) => {
        const at = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(next, to);
        list[at] = from;
        next[to] = at + 1;
    });
    return { start, list };
};


/***/ }),

/***/ 46701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ numberAt)
/* harmony export */ });
/** The number at an index of a list that is known to reach that far; 0 beyond it. */
const numberAt = (list, index) => list[index] ?? 0;


/***/ }),

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;
/** What follows the first of a list in a sentence, or the first few: ` and 2 more`, or nothing. */
const andMore = ({ length }, named = 1) => length > named ? ` and ${length - named} more` : '';


/***/ }),

/***/ 88163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ isSafeId),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   jJ: () => (/* binding */ RUN_ID_RULE)
/* harmony export */ });
/** What a name must be to serve as a directory on every system. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Names that Windows keeps for devices, with or without an extension; and it drops a final dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;
/** Whether an id can be the name of a directory. */
const isSafeId = (id) => SAFE_ID.test(id) && !RESERVED.test(id);
/** Words that already mean something where a run is named: the index beside the runs, and the newest of them. */
const TAKEN_WORDS = new Set(['index.json', 'latest']);
/** Whether an id can be that of a run. */
const isRunId = (id) => isSafeId(id) && !TAKEN_WORDS.has(id);
/** The same in words, for whoever chose another one. */
const RUN_ID_RULE = 'it must be 1 to 100 letters, digits, dots, dashes and underscores, begin with a letter or digit, and be no name that systems or this tool keep for themselves';


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ builtInSpecDefaults),
/* harmony export */   U: () => (/* binding */ specDefaultsOf)
/* harmony export */ });
/* harmony import */ var _config_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63033);

/** The defaults that a configuration sets. */
const specDefaultsOf = ({ execution }) => ({
    timeoutMs: execution.timeoutMs,
    shell: execution.shell,
    freshnessMs: execution.freshnessMs,
});
/** The defaults of a project without a configuration. */
const builtInSpecDefaults = specDefaultsOf(_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb);


/***/ }),

/***/ 40013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ runDraft),
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   MI: () => (/* binding */ coverageDraft),
/* harmony export */   hE: () => (/* binding */ expectOf),
/* harmony export */   il: () => (/* binding */ fileDraft),
/* harmony export */   oA: () => (/* binding */ tierOfKind),
/* harmony export */   s8: () => (/* binding */ manualDraft)
/* harmony export */ });
/* harmony import */ var _read_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4056);

/** Tiers of the built-in kinds; a test holds them against the registry. A kind of the project's own runs its code. */
const TIERS = {
    run: 'exec',
    golden: 'exec',
    http: 'write',
    file: 'read',
    search: 'read',
    coverage: 'read',
    junit: 'read',
    sarif: 'read',
    workflow: 'read',
    metric: 'read',
    slo: 'read',
    manual: 'read',
};
/** What a kind of check does to the machine at least. */
const tierOfKind = (kind) => TIERS[kind] ?? 'exec';
/** The stated result of a command, in the words of a spec. */
const expectOf = (expectation) => {
    if (expectation === null)
        return null;
    if (expectation.kind === 'success')
        return { exitCode: 0 };
    return expectation.kind === 'contains'
        ? { contains: expectation.text }
        : { number: `${expectation.op}${expectation.value}` };
};
const runDraft = (run, expect, shell, made) => ({
    kind: 'run',
    with: { run, shell, expect: expect === null ? null : { ...expect } },
    ...made,
});
const fileDraft = (params, made) => ({
    kind: 'file',
    with: { exists: true, ...params },
    ...made,
});
const coverageDraft = (params, made) => ({
    kind: 'coverage',
    with: params,
    ...made,
});
const manualDraft = (statement, made) => ({
    kind: 'manual',
    with: { statement },
    text: statement,
    ...made,
});
/** A draft as a check, with every default filled in. */
const checkOf = (draft, placement, defaults) => ({
    id: placement.id,
    spec: placement.spec,
    kind: draft.kind,
    with: draft.with,
    item: placement.item,
    needs: placement.needs ?? [],
    timeoutMs: defaults.timeoutMs,
    retries: (0,_read_check_js__WEBPACK_IMPORTED_MODULE_0__/* .retryPolicy */ .Jb)(undefined),
    evidence: placement.evidence ?? [],
    inputs: null,
    env: {},
    passEnv: [],
    tier: tierOfKind(draft.kind),
    freshnessMs: defaults.freshnessMs,
    challenge: null,
    origin: { source: draft.source, rule: draft.rule, confidence: draft.confidence },
});


/***/ }),

/***/ 76788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   _Z: () => (/* binding */ plainClause),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** What people say before they come to the point, and what comes to nothing when it is left out. */
const LEADS = [
    /^(?:please|also|and|then|always|ideally|finally)[, ]+/i,
    /^(?:make sure|ensure|check|verify|assert|require|confirm|prove|guarantee)(?: that| whether| if)? /i,
    /^(?:i|we) (?:want|need|expect|require)(?: that| to (?:see|know|check|verify)(?: that)?)? /i,
    /^it (?:must|should) be (?:true|the case) that /i,
    /^(?:on|for|in|at|before|after) (?:every|each|any|all|a|the)? ?(?:prs?|pull requests?|push(?:es)?|commits?|merges?|builds?|releases?|nights?|deploys?|deployments?)[, ]+/i,
    /^(?:before|after) (?:merging|releasing|deploying)[, ]+/i,
    /^(?:every|each|all|any|the) (?:prs?|pull requests?|push(?:es)?|commits?|merges?|builds?|releases?|nightly(?: build| run)?|pipelines?|ci|workflow|jobs?) (?:must |should |has to |have to |needs to |need to |will )?(?:runs?|pass(?:es)?|executes?|checks?(?: that)?|verif(?:y|ies)(?: that)?|requires?(?: that)?|keeps?|fails? unless|is blocked unless|are blocked unless)(?: the| all the| all)? /i,
    /^ci (?:must |should |has to )?(?:runs?|pass(?:es)?|checks?(?: that)?|verifies(?: that)?|requires?(?: that)?|fails unless) (?:the )?/i,
];
/** `the build fails if there are TODOs` asks for none. */
const FAILS_IF = /^(?:the )?(?:build|ci|pipeline|job|merge|pr|pull request)s? (?:must |should )?(?:fails?|breaks?|is blocked|stops?) (?:if|when|whenever) (?:there (?:is|are|'s)|we have|it finds|someone leaves) (?:any |an? |some )?/i;
/** When it is to hold. A check holds whenever it is run, so this comes to nothing too. */
const TRAIL = /,? (?:(?:on|for|in|at|before|after|with|by) (?:every|each|any|all) (?:prs?|pull requests?|push(?:es)?|commits?|merges?|builds?|releases?|nights?|deploys?|deployments?)|before (?:we |each |a |the )?(?:merg(?:e|ing)|releas(?:e|ing)|deploy(?:ing|ment)?|ship(?:ping)?)|every night|nightly|(?:in|on) (?:the )?(?:ci|pipeline))$/i;
const MUST_BE = /\b(?:must|should|shall|has to|have to|needs? to|ought to|will)(?: always)? be\b/i;
const MUST_NOT = /\b(?:must|should|shall|may|can) ?(?:not|never) (?=\w)/i;
const MODALS = /\b(?:must|should|shall|has to|have to|needs? to|ought to|will)(?: always| never fail to)? (?=\w)/i;
const strip = (text) => {
    let rest = text;
    for (let before = ''; before !== rest;) {
        before = rest;
        for (const lead of LEADS)
            rest = rest.replace(lead, '');
    }
    return rest;
};
/** A clause without politeness, subject of habit, modal verb and final mark. */
const plainClause = (text) => {
    const trimmed = text
        .trim()
        .replace(/[\s.!]+$/, '')
        .replaceAll(/\s+/g, ' ');
    return strip(trimmed.replace(FAILS_IF, 'no '))
        .replace(TRAIL, '')
        .replace(MUST_BE, 'is')
        .replace(MUST_NOT, 'does not ')
        .replace(MODALS, '')
        .trim();
};
const JOINT = /\s*(?:[,;]\s*(?:and |but |then |as well as |plus )?|\s(?:and|but|as well as|plus|while)(?: also)?\s)\s*/giy;
/** Pieces beyond this many are left joined: nobody says that much in one sentence. */
const MAX_PARTS = 10;
/** Cuts a sentence at every place where a clause may end. */
const piecesOf = (sentence) => {
    const parts = [];
    const joints = [];
    let start = 0;
    let quote = '';
    for (let index = 0; index < sentence.length; index += 1) {
        const character = sentence[index] ?? '';
        if (quote !== '') {
            if (character === quote)
                quote = '';
            continue;
        }
        if (character === '`' || character === '"')
            quote = character;
        JOINT.lastIndex = index;
        const joint = parts.length < MAX_PARTS - 1 && index > start ? JOINT.exec(sentence) : null;
        if (joint === null)
            continue;
        parts.push(sentence.slice(start, index));
        joints.push(joint[0]);
        start = index + joint[0].length;
        index = start - 1;
    }
    parts.push(sentence.slice(start));
    return { parts, joints };
};
/** Parts `from` to `to` (inclusive) as they stood in the sentence. */
const joined = ({ parts, joints }, from, to) => parts.slice(from, to + 1).reduce((text, part, index) => text + (joints[from + index - 1] ?? '') + part);


/***/ }),

/***/ 74188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ workflows)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37071);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27785);


const GREEN = String.raw `(?:succeeds?|succeeded|passes|passed|pass|(?:(?:is|are|was|were|stays?|has been|have been) )?(?:green|successful))`;
const IN_A_ROW = new RegExp(String.raw `\b${GREEN} (?:for |on |the )*(?:last )?(${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER */ .uk}) (?:(consecutive|successive) )?(nights?|runs?|times|builds?|days|weeks)( in a row| running| consecutively)?\b`, 'i');
const FILE = /`?(?:\.github\/workflows\/)?([\w.-]+\.ya?ml)`?/i;
const FILLER = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .dD)('the a our full whole complete workflow workflows pipeline build builds job run runs ci of in and github actions action');
/** A branch that is named, `main` where none is. */
const BRANCH = /\bon (?:the )?(?:branch )?`?([\w./-]+)`?(?: branch)?$/i;
/** `nightly full pipeline succeeds 2 consecutive nights`, `release.yml is green 3 times in a row on main`. */
const workflows = (clause) => {
    const row = IN_A_ROW.exec(clause);
    const last = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(row, 1));
    if (row === null || last === null || last < 1 || last > 100)
        return null;
    const nights = /^nights?$/i.test((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(row, 3));
    if (!nights && row[2] === undefined && row[4] === undefined)
        return null;
    let rest = clause.replace(row[0], ' ').trim();
    const branch = BRANCH.exec(rest);
    if (branch !== null)
        rest = rest.replace(branch[0], ' ');
    const file = FILE.exec(rest);
    const name = file === null ? /\b(nightly|release|deploy(?:ment)?|e2e|weekly)\b/i.exec(rest) : null;
    const named = file?.[1] ?? (name === null ? null : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(name, 1).toLowerCase()}.yml`);
    if (named === null || !(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyWords */ .UV)(rest.replace((file ?? name)?.[0] ?? '', ' '), FILLER))
        return null;
    return [
        {
            name: (0,_said_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .y)(named.replace(/\.ya?ml$/i, '')),
            kind: 'workflow',
            with: {
                file: named,
                branch: branch?.[1] ?? 'main',
                last,
                // A night that is missing is not green.
                ...(nights ? { event: 'schedule', within: '2d' } : {}),
            },
            confidence: file === null ? 'guess' : 'likely',
        },
    ];
};


/***/ }),

/***/ 27785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/** A command as the parameters of `run`. */
const command = (name, run, confidence, expect = null) => ({
    name,
    kind: 'run',
    with: { run, shell: 'plain', expect },
    confidence,
});
/** `src/core` → `src-core`, for ids. */
const slug = (text) => text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40) || 'check';


/***/ }),

/***/ 70401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ idPart),
/* harmony export */   Z: () => (/* binding */ idGiver)
/* harmony export */ });
/* harmony import */ var _model_safe_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88163);

/** Characters of a part; the longest suffix still fits into the hundred that an id may have. */
const MAX_PART = 80;
/** Any text as the first part of an id: `Phase 0: Fixes` → `Phase-0-Fixes`, `#12` → `12`. */
const idPart = (text) => {
    const plain = text
        .normalize('NFKD')
        .replaceAll(/\p{Mark}/gu, '')
        .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[^A-Za-z0-9]+/, '')
        .slice(0, MAX_PART)
        .replace(/[^A-Za-z0-9]+$/, '');
    return (0,_model_safe_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeId */ .JA)(`${plain}.x`) ? plain : `item-${plain}`.replace(/-$/, '');
};
/** Hands out ids: the first of a name is the name itself, the next ones count up. Case does not tell two apart. */
const idGiver = () => {
    const taken = new Set();
    const counts = new Map();
    return (name) => {
        let id = name;
        while (taken.has(id.toLowerCase())) {
            const next = (counts.get(name) ?? 1) + 1;
            counts.set(name, next);
            id = `${name}-${next}`;
        }
        taken.add(id.toLowerCase());
        return id;
    };
};


/***/ }),

/***/ 42677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ comparisonIn),
/* harmony export */   GC: () => (/* binding */ coverageIn),
/* harmony export */   eI: () => (/* binding */ measuredBy),
/* harmony export */   nX: () => (/* binding */ onlyCoverage),
/* harmony export */   pO: () => (/* binding */ COVERAGE_WORDS),
/* harmony export */   tW: () => (/* binding */ USUAL_REPORTS)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37071);

/** Where coverage reports usually are, when a sentence names none. */
const USUAL_REPORTS = '{coverage/lcov.info,lcov.info,coverage.xml,coverage/cobertura-coverage.xml,coverage.json}';
/**
 * `Test coverage >80%`, `70%+ coverage`, `coverage stays above 70 %` → 0.8, 0.7, 0.7, or null. Above and at least are
 * the same here: reports round, and a limit that is met to the digit is met.
 */
const coverageIn = (text) => {
    if (text.length > 1000 || !/\bcover(?:age|ed|s)\b/i.test(text))
        return null;
    const match = /(<=?|≤|below|under|less than|at most|up to)?\s{0,3}(\d{1,3}(?:\.\d{1,4})?) ?(?:%|percent\b)/i.exec(text);
    if (match === null || match[1] !== undefined)
        return null;
    const share = Number((Number(match[2]) / 100).toPrecision(6));
    return share > 0 && share <= 1 ? share : null;
};
/** Words that say nothing more than that so much is covered. */
const COVERAGE_WORDS = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .dD)(`the our a an of is are be stays stay stayed remains remain at least above over more than or greater minimum min percent code test tests unit
  line lines coverage covered total overall project whole reaches reach reached achieve achieves have has get gets with by in for on keep keeps kept
  higher equal to it not drops drop never below under falls fall goes go does doesn't`);
/** Whether a sentence about coverage is about nothing else. */
const onlyCoverage = (text) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyWords */ .UV)(text.replaceAll(/`[^`]*`/g, ' ').replace(/\d[\d.]* ?(?:%|percent)\+?/i, ' '), COVERAGE_WORDS);
const WORDS = {
    '<': '<',
    below: '<',
    under: '<',
    'less than': '<',
    'fewer than': '<',
    '<=': '<=',
    '≤': '<=',
    'at most': '<=',
    'no more than': '<=',
    '>': '>',
    above: '>',
    over: '>',
    'more than': '>',
    '>=': '>=',
    '≥': '>=',
    'at least': '>=',
    '=': '==',
    '==': '==',
    exactly: '==',
};
/** `count < 10`, `fewer than 10 …` → the comparison, or null. Shares and times are something else. */
const comparisonIn = (text) => {
    const match = /(<=|>=|==|[<>=≤≥]|\b(?:below|under|less than|fewer than|at most|no more than|above|over|more than|at least|exactly)\b) ?(\d{1,9}(?:\.\d{1,6})?)(?![\d.]*\s{0,2}(?:%|percent|ms\b|s\b|sec|min|h\b|hour|day))/i.exec(text.slice(0, 1000));
    const op = WORDS[(match?.[1] ?? '').toLowerCase()];
    return match === null || op === undefined ? null : { kind: 'number', op, value: Number(match[2]) };
};
const wordsOf = (text) => new Set(text
    .toLowerCase()
    .match(/[a-z]{4,}/g)
    ?.filter((word) => !['count', 'only', 'must', 'with'].includes(word)));
/**
 * The command nearby that measures what a sentence limits: same comparison, same number, and a word in common. Null
 * when there is none, or several: then nobody can say which was meant.
 */
const measuredBy = (text, commands) => {
    const wanted = comparisonIn(text);
    if (wanted === null)
        return null;
    const words = wordsOf(text);
    const fitting = commands.filter(({ expect, text: command }) => expect?.kind === 'number' &&
        expect.op === wanted.op &&
        expect.value === wanted.value &&
        [...wordsOf(command)].some((word) => words.has(word)));
    const different = new Set(fitting.map((command) => command.text));
    return different.size === 1 ? (fitting[0] ?? null) : null;
};


/***/ }),

/***/ 56855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   ry: () => (/* binding */ codeIn)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40555);
/* harmony import */ var _tracker_fields_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45276);


/** `doc/x.md`, `logs/**`, `ops/m01/`, `CODEOWNERS.md`: one word with a folder or an extension, and no call or option. */
const PATH = /^(?:\.{0,2}\/)?[\w.@*?{},[\]+~-]+(?:\/[\w.@*?{},[\]+~-]+)*\/?$/;
const EXTENSION = /\.(?:[A-Za-z][A-Za-z0-9]{0,7}|\*)$/;
/** Words with a dot that are no files: a version, a domain, a method. */
const NOT_A_FILE = /^\d|^v\d|^https?:|\.(?:com|org|io|net|dev)$/i;
/** `logs/{date}/step.log` names no file: braces of a glob hold a comma or a range. */
const PLACEHOLDER = /\{(?:(?!\.\.)[^,}])*\}/;
/** Whether a piece of code is a path or a glob. */
const looksLikePath = (code) => code.length <= 300 &&
    PATH.test(code) &&
    !NOT_A_FILE.test(code) &&
    !PLACEHOLDER.test(code) &&
    !(0,_tracker_fields_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeCommand */ .J)(code) &&
    (EXTENSION.test(code) ||
        code.endsWith('/') ||
        (code.includes('/') && code.includes('*')) ||
        /^\.\w/.test(code));
/** The code spans of a sentence. */
const codeIn = (text) => [...text.slice(0, 4000).matchAll(/(?<!`)(`{1,3})(?!`)(.+?)(?<!`)\1(?!`)/g)].map(([, , code]) => (code ?? '').trim());
/** The paths that a sentence names in backticks. */
const pathsIn = (text) => [...new Set(codeIn(text).filter(looksLikePath))];
/**
 * A path of the document as a path of the workspace, or null when it leads out of it: absolute, through `..`, or an
 * address. `./x` and `x` are the same.
 */
const workspacePath = (path) => {
    const plain = (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDotSlash */ .d)(path.trim().replaceAll('\\', '/'));
    const outside = plain === '' || /^(?:\/|~|[A-Za-z]:|[a-z]+:\/\/)/.test(plain) || plain.split('/').includes('..');
    return outside ? null : plain;
};


/***/ }),

/***/ 37071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   R5: () => (/* binding */ TIME_UNIT),
/* harmony export */   UV: () => (/* binding */ onlyWords),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   dD: () => (/* binding */ wordSet),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uk: () => (/* binding */ NUMBER)
/* harmony export */ });
const NUMBERS = {
    zero: 0,
    no: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    twenty: 20,
    fifty: 50,
    hundred: 100,
};
/** `10` and `ten` → 10, or null. */
const numberOf = (word) => /^\d{1,9}(?:\.\d{1,6})?$/.test(word) ? Number(word) : (NUMBERS[word.toLowerCase()] ?? null);
/** A number in a pattern, in digits or as a word. */
const NUMBER = String.raw `\d{1,9}(?:\.\d{1,6})?|${Object.keys(NUMBERS).join('|')}`;
const UNITS = [
    [/^(?:ms|millis(?:econds?)?|milliseconds?)$/, 'ms'],
    [/^(?:s|secs?|seconds?)$/, 's'],
    [/^(?:m|mins?|minutes?)$/, 'm'],
    [/^(?:h|hours?)$/, 'h'],
    [/^(?:d|days?)$/, 'd'],
    [/^(?:w|weeks?)$/, 'w'],
];
/** `2`, `seconds` → `2s`, or null. */
const durationOf = (amount, unit) => {
    const number = numberOf(amount);
    const short = UNITS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
    return number === null || short === undefined ? null : `${number}${short}`;
};
/** A unit of time in a pattern. */
const TIME_UNIT = 'ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|days?|weeks?';
/** Whether nothing but these words is left of a text. */
const onlyWords = (text, allowed) => text
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .every((word) => word === '' || allowed.has(word));
/** A set of words from a line. */
const wordSet = (line) => new Set(line.split(/\s+/).filter((word) => word !== ''));
/** Text without the quotes or backticks around it. */
const unquoted = (text) => /^(["'`])(.*)\1$/s.exec(text.trim())?.[2] ?? text.trim();
/** What a group of a match holds; nothing when there is no match or the group took no part. */
const group = (match, index) => match?.[index] ?? '';


/***/ }),

/***/ 84873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ specToYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_schema_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13580);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49168);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56677);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40013);
/* harmony import */ var _read_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4056);







/** A comment has one line per line break, so text from a document must have none. */
const oneLine = (text) => text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
/** `doc/tracker.md:12, verify-command, certain`. */
const commentOf = ({ source, rule, confidence }) => oneLine(`${source.file}:${source.line}, ${rule}, ${confidence}`);
const when = (condition, key, value) => (condition ? [[key, value]] : []);
const retriesEntry = ({ max, backoffMs, jitter }) => {
    const usual = (0,_read_check_js__WEBPACK_IMPORTED_MODULE_4__/* .retryPolicy */ .Jb)(max);
    if (backoffMs === usual.backoffMs && jitter === usual.jitter)
        return when(max > 0, 'retries', max);
    return [['retries', { max, backoff: (0,_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(backoffMs), jitter }]];
};
/** The value under the key of the kind, and the keys beside it that belong to it. Short where the long form says no more. */
const kindEntries = ({ kind, with: params }, shell) => {
    if (!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(params))
        return [[kind, params]];
    if (kind === 'uses')
        return [['uses', params['module']], ...when('with' in params, 'with', params['with'])];
    if (kind !== 'run')
        return [[kind, params]];
    const { run, shell: own, expect, ...more } = params;
    const command = Object.keys(more).length === 0 ? run : { run, ...more };
    return [
        ['run', command],
        ...when(own !== undefined && own !== shell, 'shell', own),
        ...when(expect !== null && expect !== undefined, 'expect', expect),
    ];
};
const checkEntries = (check, shell, defaults) => [
    ['id', check.id],
    ...when(check.item !== null, 'item', check.item),
    ...kindEntries(check, shell),
    ...when(check.needs.length > 0, 'needs', check.needs),
    ...when(check.timeoutMs !== defaults.timeoutMs, 'timeout', (0,_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(check.timeoutMs)),
    ...retriesEntry(check.retries),
    ...when(check.evidence.length > 0, 'evidence', check.evidence),
    ...when(check.inputs !== null, 'inputs', check.inputs),
    ...when(Object.keys(check.env).length > 0, 'env', check.env),
    ...when(check.passEnv.length > 0, 'pass-env', check.passEnv),
    // The tier of the kind is filled in when it is read; only a raised one needs words.
    ...when(check.tier !== (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .tierOfKind */ .oA)(check.kind), 'tier', check.tier),
    ...when(check.freshnessMs !== defaults.freshnessMs, 'freshness', check.freshnessMs === null ? 'none' : (0,_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(check.freshnessMs)),
    ...when(check.challenge !== null, 'challenge', check.challenge?.kind === 'patch' ? { patch: check.challenge.patch } : { run: check.challenge?.run }),
];
const shellOf = ({ kind, with: params }) => kind === 'run' && (0,_model_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(params) ? params['shell'] : undefined;
/** The shell that the commands share, to be said once at the top. */
const commonShell = (checks, otherwise) => {
    const shells = new Set(checks.map(shellOf).filter((shell) => shell !== undefined));
    const [first] = shells;
    return shells.size === 1 && (first === 'plain' || first === 'strict')
        ? { shell: first, said: true }
        : { shell: otherwise, said: false };
};
const CHECKS = 'checks:\n';
/** YAML that begins with `head` and lists one check, or none. */
const yamlOf = (head, check) => {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__.Document({ ...head, checks: [] }, { aliasDuplicateObjects: false });
    if (check !== null) {
        const node = document.createNode(Object.fromEntries(check.entries), { aliasDuplicateObjects: false });
        node.commentBefore = ` ${check.comment}`;
        document.addIn(['checks'], node);
    }
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
};
/**
 * A spec as YAML. Above each check stands where it came from, by which rule, and how sure the rule is. Values that
 * equal the defaults are left out; `readSpec` of the text gives an equivalent spec.
 */
const specToYaml = (spec, defaults = _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInSpecDefaults */ .B) => {
    const { shell, said } = commonShell(spec.checks, defaults.shell);
    const head = { version: 1, name: spec.name, ...(said ? { shell } : {}) };
    // One check at a time: the tree of a whole large spec takes a hundred megabytes.
    const [first = yamlOf(head, null), ...others] = spec.checks.map((check, index) => {
        const comment = commentOf(check.origin);
        const entries = checkEntries(check, shell, defaults);
        return index === 0
            ? yamlOf(head, { entries, comment })
            : yamlOf({}, { entries, comment }).slice(CHECKS.length);
    });
    return [`${(0,_config_schema_links_js__WEBPACK_IMPORTED_MODULE_6__/* .editorComment */ .B)('spec')}\n`, first, ...others].join('');
};


/***/ }),

/***/ 22360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ isEstimate),
/* harmony export */   G0: () => (/* binding */ takeTiming),
/* harmony export */   kC: () => (/* binding */ estimateHours)
/* harmony export */ });
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92250);

const UNIT = '(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|pts?|points?|sp)';
const ESTIMATE = new RegExp(`^~?\\s*\\d+(?:\\.\\d+)?\\s*(?:${UNIT}\\s*)?(?:(?:[-–—]|to)\\s*\\d+(?:\\.\\d+)?\\s*)?${UNIT}\\b`, 'i');
const DUE = /^(?:due|by|target|eta|end of)\b|\bweeks?\s*\d|\bwk\s*\d|\b\d{4}-(?:\d{2}|w\d{2}|q\d)|\bq[1-4]\b|\bsprint\s*\d|\bday\s*\d|\b(?:may|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+\d/i;
const isEstimate = (text) => ESTIMATE.test(text) && !/^\d{4}-/.test(text);
/** Takes `(Week 0–1)` as a due date and `(4-6h)` as an estimate out of a heading. */
const takeTiming = (text) => {
    for (const match of text.matchAll(/\(([^()]{1,80})\)/g)) {
        const inner = (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(match, 1).trim();
        const estimate = isEstimate(inner);
        if (!estimate && !DUE.test(inner))
            continue;
        const after = text.slice(match.index + match[0].length).trim();
        const rest = /^[-–—:]/.test(after) ? '' : ` ${after}`;
        const left = `${text.slice(0, match.index).trimEnd()}${rest}`.trim();
        return { text: left, due: estimate ? null : inner, estimate: estimate ? inner : null };
    }
    return { text, due: null, estimate: null };
};
const HOURS = [
    [/^mo/i, 160],
    [/^m/i, 1 / 60],
    [/^h/i, 1],
    [/^d/i, 8],
    [/^w/i, 40],
];
/** Middle of an estimate in hours (`1-2h` → 1.5, `2d` → 16), or null when it names no unit of time. */
const estimateHours = (text) => {
    const match = /(\d+(?:\.\d+)?)\s*((?!to\b)[a-z]*)\s*(?:(?:[-–—]|to)\s*(\d+(?:\.\d+)?))?\s*([a-z]*)/i.exec(text.slice(0, 100));
    const unit = match?.[4] || match?.[2] || '';
    const factor = HOURS.find(([pattern]) => pattern.test(unit))?.[1];
    if (match === null || factor === undefined)
        return null;
    const low = Number(match[1]);
    const high = match[3] === undefined ? low : Number(match[3]);
    return ((low + high) / 2) * factor;
};


/***/ }),

/***/ 92250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   l: () => (/* binding */ nth)
/* harmony export */ });
/** The text at an index of a list or a match; what is not there reads as nothing. */
const nth = (list, index) => list?.[index] ?? '';
/** The text of a part at an index; what is not there, or has no index, reads as nothing. */
const textAt = (parts, index) => (index === undefined ? undefined : parts[index])?.text ?? '';


/***/ }),

/***/ 17992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSay: () => (/* binding */ runSay)
});

// EXTERNAL MODULE: ./lib/domain/graph/build-graph.js + 5 modules
var build_graph = __webpack_require__(70785);
// EXTERNAL MODULE: ./lib/domain/spec/defaults.js
var spec_defaults = __webpack_require__(7482);
// EXTERNAL MODULE: ./lib/domain/spec/draft.js
var spec_draft = __webpack_require__(40013);
// EXTERNAL MODULE: ./lib/domain/spec/sentence/clauses.js
var clauses = __webpack_require__(76788);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/programs.js
var programs = __webpack_require__(45276);
;// CONCATENATED MODULE: ./lib/domain/spec/sentence/project.js
const node = {
    'unit-tests': 'npm test',
    'integration-tests': 'npm run test:integration',
    'end-to-end-tests': 'npm run test:e2e',
    'smoke-tests': 'npm run test:smoke',
    lint: 'npm run lint',
    types: 'npx tsc --noEmit',
    format: 'npx prettier --check .',
    build: 'npm run build',
    audit: 'npm audit --audit-level=high',
    docs: 'npm run docs',
};
const COMMANDS = {
    node,
    python: {
        'unit-tests': 'pytest',
        'integration-tests': 'pytest tests/integration',
        'end-to-end-tests': 'pytest tests/e2e',
        'smoke-tests': 'pytest -m smoke',
        lint: 'ruff check .',
        types: 'mypy .',
        format: 'ruff format --check .',
        build: 'python -m build',
        audit: 'pip-audit',
        docs: 'mkdocs build --strict',
    },
    go: {
        'unit-tests': 'go test ./...',
        'integration-tests': 'go test -tags=integration ./...',
        'end-to-end-tests': 'go test -tags=e2e ./...',
        'smoke-tests': 'go test -run Smoke ./...',
        lint: 'golangci-lint run',
        types: 'go vet ./...',
        format: 'test -z "$(gofmt -l .)"',
        build: 'go build ./...',
        audit: 'govulncheck ./...',
        docs: null,
    },
    rust: {
        'unit-tests': 'cargo test',
        'integration-tests': "cargo test --test '*'",
        'end-to-end-tests': 'cargo test --test e2e',
        'smoke-tests': 'cargo test smoke',
        lint: 'cargo clippy -- -D warnings',
        types: 'cargo check',
        format: 'cargo fmt --check',
        build: 'cargo build --release',
        audit: 'cargo audit',
        docs: 'cargo doc --no-deps',
    },
    make: {
        'unit-tests': 'make test',
        'integration-tests': 'make test-integration',
        'end-to-end-tests': 'make test-e2e',
        'smoke-tests': 'make smoke',
        lint: 'make lint',
        types: 'make typecheck',
        format: 'make format-check',
        build: 'make build',
        audit: 'make audit',
        docs: 'make docs',
    },
    // Without a project to look at, the words of the most common one, marked as a guess.
    unknown: node,
};
/** The usual command for an activity, or null where a project has none. */
const usualCommand = (activity, project) => COMMANDS[project][activity];
/** Tools that people name without saying how to call them. */
const TOOLS = {
    bandit: 'bandit -r .',
    black: 'black --check .',
    clippy: 'cargo clippy -- -D warnings',
    eslint: 'npx eslint .',
    flake8: 'flake8',
    gofmt: 'test -z "$(gofmt -l .)"',
    'golangci-lint': 'golangci-lint run',
    govulncheck: 'govulncheck ./...',
    hadolint: 'hadolint Dockerfile',
    isort: 'isort --check .',
    jest: 'npx jest',
    mypy: 'mypy .',
    oxlint: 'npx oxlint',
    'npm audit': 'npm audit',
    'pip-audit': 'pip-audit',
    'pre-commit': 'pre-commit run --all-files',
    prettier: 'npx prettier --check .',
    pylint: 'pylint .',
    pyright: 'pyright',
    pytest: 'pytest',
    ruff: 'ruff check .',
    shellcheck: "shellcheck $(git ls-files '*.sh')",
    tox: 'tox',
    trivy: 'trivy fs --exit-code 1 .',
    tsc: 'npx tsc --noEmit',
    vitest: 'npx vitest run',
};
/** Files that people call by another name. */
const FILES = {
    readme: 'README.md',
    changelog: 'CHANGELOG.md',
    license: 'LICENSE',
    licence: 'LICENSE',
    'license file': 'LICENSE',
    'contributing guide': 'CONTRIBUTING.md',
    contributing: 'CONTRIBUTING.md',
    'security policy': 'SECURITY.md',
    'code of conduct': 'CODE_OF_CONDUCT.md',
    codeowners: '.github/CODEOWNERS',
    dockerfile: 'Dockerfile',
    makefile: 'Makefile',
    'package lock': 'package-lock.json',
    'dependabot config': '.github/dependabot.yml',
    'pull request template': '.github/PULL_REQUEST_TEMPLATE.md',
    'pr template': '.github/PULL_REQUEST_TEMPLATE.md',
};

// EXTERNAL MODULE: ./lib/domain/spec/sentence/said.js
var sentence_said = __webpack_require__(27785);
// EXTERNAL MODULE: ./lib/domain/spec/words.js
var spec_words = __webpack_require__(37071);
;// CONCATENATED MODULE: ./lib/domain/spec/sentence/rules/commands.js




const PASSES = '(?:pass(?:es)?|succeeds?|works?|runs?(?: through)?|completes?|(?:is|are|stays?|keeps?) (?:green|clean|passing|successful|happy|ok)|(?:exits?|ends?)(?: with)?(?: code)? ?(?:0|zero|cleanly)|(?:runs?|finishes|completes?) without (?:errors?|warnings?|failures?)|has no (?:errors?|warnings?|findings|issues|complaints)|have no (?:errors?|failures?)|reports? (?:nothing|no (?:errors?|issues|findings|problems))|finds? nothing|does not (?:fail|crash)|do not fail)';
const CODE = '`([^`]+)`';
const named = (run) => (0,sentence_said/* slug */.y)(run.split(/\s+/).slice(0, 3).join(' '));
/** "`npm run build` passes", "run `make check`". */
const quotedCommand = (clause) => {
    const run = new RegExp(`^(?:the command )?${CODE} ${PASSES}$`, 'i').exec(clause)?.[1] ??
        new RegExp(`^(?:runs? |execute |executes )${CODE}$`, 'i').exec(clause)?.[1] ??
        new RegExp(`^${CODE}$`).exec(clause)?.[1];
    return run !== undefined && (0,programs/* looksLikeCommand */.J)(run) ? [(0,sentence_said/* command */.G)(named(run), run, 'certain')] : null;
};
/** "`./tool --version` prints "2.1"", "`grep -c x y` prints less than 10", "`false` exits with 1". */
const commandResult = (clause) => {
    const match = new RegExp(`^(?:(?:the )?output of |running )?${CODE} (.+)$`, 'i').exec(clause);
    const [, run = '', rest = ''] = match ?? [];
    if (!(0,programs/* looksLikeCommand */.J)(run))
        return null;
    const exit = /^(?:exits?|ends?|returns?)(?: with)?(?: exit)?(?: code)? (\d{1,3})$/i.exec(rest)?.[1];
    if (exit !== undefined)
        return [(0,sentence_said/* command */.G)(named(run), run, 'certain', { exitCode: Number(exit) })];
    const limit = new RegExp(`^(?:prints?|outputs?|counts?|returns?|is|gives?) (?:a number )?(less than|fewer than|below|under|at most|at least|more than|exactly|<=?|>=?) ?(${spec_words/* NUMBER */.uk})(?: \\w+)?$`, 'i').exec(rest);
    const value = (0,spec_words/* numberOf */.rl)((0,spec_words/* group */.Os)(limit, 2));
    if (limit !== null && value !== null) {
        return [
            (0,sentence_said/* command */.G)(named(run), run, 'certain', {
                number: `${OPERATORS[(0,spec_words/* group */.Os)(limit, 1).toLowerCase()] ?? '=='}${value}`,
            }),
        ];
    }
    const text = /^(?:prints?|outputs?|contains?|says?|shows?|mentions?) ("[^"]+"|'[^']+'|`[^`]+`|\S+)$/i.exec(rest)?.[1];
    return text === undefined ? null : [(0,sentence_said/* command */.G)(named(run), run, 'certain', { contains: (0,spec_words/* unquoted */.qZ)(text) })];
};
const OPERATORS = {
    'less than': '<',
    'fewer than': '<',
    below: '<',
    under: '<',
    '<': '<',
    'at most': '<=',
    '<=': '<=',
    'at least': '>=',
    '>=': '>=',
    'more than': '>',
    '>': '>',
    exactly: '==',
};
/** "the output of `tool list` matches tests/list.txt". */
const goldenOutput = (clause) => {
    const match = new RegExp(`^(?:the )?output of ${CODE} (?:matches|equals|is the same as|is equal to|does not differ from|agrees with) (?:the file )?(\`[^\`]+\`|\\S+)$`, 'i').exec(clause);
    const [, run, file] = match ?? [];
    if (run === undefined || file === undefined)
        return null;
    return [
        {
            name: `${named(run)}-output`,
            kind: 'golden',
            with: { run, file: (0,spec_words/* unquoted */.qZ)(file) },
            confidence: 'certain',
        },
    ];
};
/** "npm run build succeeds", "ruff is clean": a command without backticks, or a tool that is called in one usual way. */
const bareCommand = (clause) => {
    const match = new RegExp(`^(?:runs? )?(.+?) ${PASSES}$`, 'i').exec(clause) ?? /^runs? (.+)$/i.exec(clause);
    const text = (match?.[1] ?? clause).replace(/^the /i, '');
    const usual = TOOLS[text.toLowerCase()];
    if (usual !== undefined)
        return [(0,sentence_said/* command */.G)((0,sentence_said/* slug */.y)(text), usual, 'likely')];
    // A second verb means a second clause: "ruff is clean and mypy" is no command.
    if (match === null || /["`]|\b(?:is|are|has|have|and)\b/.test(text) || !(0,programs/* looksLikeCommand */.J)(text))
        return null;
    return [(0,sentence_said/* command */.G)(named(text), text, 'likely')];
};
const ACTIVITIES = [
    [
        /^(?:(?:all )?(?:unit |automated )?tests?(?: suites?)?|(?:all )?(?:unit )?tests|the (?:whole )?test suite|unit testing|unit specs)$/i,
        'unit-tests',
    ],
    [/^(?:all )?integration tests?(?: suites?)?$/i, 'integration-tests'],
    [/^(?:all )?(?:e2e|end[- ]to[- ]end|browser|acceptance) tests?(?: suites?)?$/i, 'end-to-end-tests'],
    [/^(?:all )?smoke tests?(?: suites?)?$/i, 'smoke-tests'],
    [/^(?:lint(?:er|ing|ers)?(?: checks?)?|static analysis|code style(?: checks?)?)$/i, 'lint'],
    [/^(?:types?|type[- ]?check(?:s|ing|er)?|static types?|typescript)$/i, 'types'],
    [/^(?:format(?:ting|ter)?(?: checks?)?|code format(?:ting)?)$/i, 'format'],
    [/^(?:build|package build|project|code)$/i, 'build'],
    [/^(?:(?:security |dependency |dependencies )?audits?|vulnerability scan|dependency scan)$/i, 'audit'],
    [/^(?:docs|documentation)(?: build)?$/i, 'docs'],
];
const BARE_VERB = new RegExp(`^(?:runs? |pass(?:es)? )?(?:the |our |all the |all |full )*(.+?)(?: (?:${PASSES}|builds?|compiles?|check(?:s)?(?: out)?))?$`, 'i');
/** "unit tests pass", "lint is clean", "the code builds": things every project does, by the project's usual command. */
const activity = (clause, project) => {
    const audit = /^(?:there are )?no (?:known )?(?:high |critical |high or critical )?(?:vulnerabilit(?:y|ies)|vulnerable dependencies)(?: in (?:the |our )?dependencies)?$/i.test(clause);
    const subject = (0,spec_words/* group */.Os)(BARE_VERB.exec(clause), 1);
    // "the docs exist" and "the code works" are about something else: only these two need their own verb.
    if (/^(?:project|code|docs|documentation)$/i.test(subject) && !/\b(?:builds?|compiles?)$/i.test(clause))
        return null;
    const found = audit ? 'audit' : ACTIVITIES.find(([pattern]) => pattern.test(subject))?.[1];
    const run = found === undefined ? null : usualCommand(found, project);
    return found === undefined || run === null
        ? null
        : [(0,sentence_said/* command */.G)(found, run, project === 'unknown' ? 'guess' : 'likely')];
};

// EXTERNAL MODULE: ./lib/domain/spec/synthesis/paths.js
var paths = __webpack_require__(56855);
;// CONCATENATED MODULE: ./lib/domain/spec/sentence/rules/files.js




/** A file as people name it: in backticks, as a path, by its common name, or as a folder. Null when it is none. */
const fileNamed = (text) => {
    const name = text
        .trim()
        .replace(/^(?:the|an?|our|my|its) /i, '')
        .replace(/^(?:file|document) (?:called |named )?(?=\S+$)/i, '')
        .replace(/ (?:file|document|doc)$/i, '');
    const folder = /^(.+?) (?:folder|directory)$/i.exec(name)?.[1];
    if (folder !== undefined)
        return /^[\w./`-]+$/.test(folder) ? (0,paths/* workspacePath */.X5)(`${(0,spec_words/* unquoted */.qZ)(folder).replace(/\/$/, '')}/`) : null;
    const known = FILES[name.toLowerCase()];
    if (known !== undefined)
        return known;
    const plain = (0,spec_words/* unquoted */.qZ)(name);
    const quoted = plain !== name && !/\s/.test(plain);
    return quoted || (0,paths/* looksLikePath */.j8)(plain) || Object.values(FILES).includes(plain) ? (0,paths/* workspacePath */.X5)(plain) : null;
};
const file = (name, params) => [
    { name, kind: 'file', with: params, confidence: 'likely' },
];
const PRESENT = [
    /^(.+?) (?:exists?|is (?:there|present|in place|in the repo(?:sitory)?)|are (?:there|present))$/i,
    /^there(?: is|'s| are| must be| be) (an? .+|the .+)$/i,
    /^(?:we|the repo(?:sitory)?|the project) (?:have|has|contains?|includes?) (an? .+|the .+)$/i,
    /^(?:have |keep |has |contains? )(an? .+)$/i,
];
const ABSENT = [
    /^(.+?) (?:does not exist|doesn't exist|is (?:gone|deleted|removed|absent)|(?:was|has been) (?:deleted|removed))$/i,
    /^there(?: is|'s| are| must be| be) no (.+)$/i,
    /^(?:we|the repo(?:sitory)?|the project) (?:have|has|contains?) no (.+)$/i,
    /^no (.+?) (?:exists?|is (?:there|present|committed)|in the repo(?:sitory)?)$/i,
];
/** Code that reads like the name of a file. Its absence is a matter of content. */
const files_CODE = /^`?(?:console|System|fmt|logger|it|test|describe|process)\.\w+`?$/;
const firstFile = (patterns, clause) => {
    for (const pattern of patterns) {
        const name = (0,spec_words/* group */.Os)(pattern.exec(clause), 1).replace(/ (?:in|anywhere in) (?:the|our) repo(?:sitory)?$/i, '');
        const path = files_CODE.test(name) ? null : fileNamed(name);
        if (path !== null)
            return path;
    }
    return null;
};
/** "there is a CHANGELOG", "`docs/api.md` exists", "no `.env` is committed", "the docs folder is not empty". */
const fileExists = (clause) => {
    const absent = firstFile(ABSENT, clause);
    if (absent !== null)
        return file(`no-${(0,sentence_said/* slug */.y)(absent)}`, { path: absent, exists: false });
    const filled = fileNamed((0,spec_words/* group */.Os)(/^(.+?) (?:is not|isn't|are not) empty$/i.exec(clause), 1));
    const present = filled ?? firstFile(PRESENT, clause);
    return present === null ? null : file((0,sentence_said/* slug */.y)(present), { path: present, exists: true });
};
const MENTIONS = /^(.+?) (?:mentions?|contains?|says?|documents?|describes?|explains?|covers?|includes?|lists?|talks about|has (?:a |an )?(?:section|chapter|paragraph|entry|heading)s? (?:on|about|for|called|named)) (?:the (?:word|words|text|section) )?(.+)$/i;
const SILENT = /^(.+?) (?:does not|doesn't|never|must not|should not) (?:mentions?|contains?|says?|includes?|lists?) (?:the (?:word|words|text) )?(.+)$/i;
const literalPattern = (text) => `(?i)${text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw `\$&`)}`;
/** Things listed with commas and `and`, of which each is looked for. Quoted text is one thing. */
const thingsOf = (text) => /^(["'`]).*\1$/.test(text)
    ? [(0,spec_words/* unquoted */.qZ)(text)]
    : text
        .split(/\s*,\s*(?:and )?|\s+and\s+/)
        .map((one) => (0,spec_words/* unquoted */.qZ)(one.replace(/^(?:the|an?|how to|our|its) /i, '')));
/** "the README mentions installation and usage", "CHANGELOG.md does not contain "TBD"". */
const fileMentions = (clause) => {
    const [, silent = '', unwanted = ''] = SILENT.exec(clause) ?? [];
    const quiet = fileNamed(silent);
    if (quiet !== null) {
        return thingsOf(unwanted).map((text) => ({
            name: `no-${(0,sentence_said/* slug */.y)(text)}`,
            kind: 'search',
            with: { text, in: [quiet], max: 0 },
            confidence: 'likely',
        }));
    }
    const [, subject = '', wanted = ''] = MENTIONS.exec(clause) ?? [];
    // Each check of this kind holds that the file exists, too.
    const path = fileNamed(subject.replace(/ (?:exists?|is (?:there|present)) and(?: it)?$/i, ''));
    if (path === null)
        return null;
    const things = thingsOf(wanted);
    // A thing of many words is a thought, and the file may put it differently.
    if (things.some((thing) => thing === '' || (thing.split(' ').length > 3 && !/["'`]/.test(wanted))))
        return null;
    return things.flatMap((thing) => {
        const literal = /["`]/.test(wanted);
        return file((0,sentence_said/* slug */.y)(`${path} ${thing}`), literal
            ? { path, exists: true, contains: [thing] }
            : { path, exists: true, matches: literalPattern(thing) });
    });
};
const scalar = (text) => {
    const plain = (0,spec_words/* unquoted */.qZ)(text);
    if (plain !== text)
        return plain;
    if (plain === 'true' || plain === 'false')
        return plain === 'true';
    return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : plain;
};
/** "the version in package.json is 2.0.0", "package.json has license Apache-2.0", "strict in tsconfig.json is true". */
const fileValue = (clause) => {
    const inFile = /^(?:the )?([\w.`-]+) (?:in|of) (?:the )?(\S+\.(?:json|ya?ml)`?) (?:is|equals|is set to) (\S+)$/i.exec(clause);
    const has = /^(?:the )?(\S+\.(?:json|ya?ml)`?) (?:has|sets|says|states) (?:the |an? )?([\w.`-]+)(?: (?:is|of|to|set to|equal to))? (\S+)$/i.exec(clause);
    const [key, name, value] = inFile === null ? [has?.[2], has?.[1], has?.[3]] : [inFile[1], inFile[2], inFile[3]];
    if (key === undefined || name === undefined || value === undefined)
        return null;
    const path = fileNamed(name);
    if (path === null)
        return null;
    const format = path.endsWith('json') ? 'json' : 'yaml';
    return file((0,sentence_said/* slug */.y)(`${path} ${(0,spec_words/* unquoted */.qZ)(key)}`), {
        path,
        exists: true,
        [format]: [{ path: (0,spec_words/* unquoted */.qZ)(key), equals: scalar(value) }],
    });
};

;// CONCATENATED MODULE: ./lib/domain/spec/sentence/rules/http.js


/** Where a local service listens when nobody says otherwise. */
const PORT = '8000';
const KNOWN = [
    [
        /\b(?:health(?:[ -]?check)?|healthz|liveness)(?: (?:endpoint|check|probe|page|route|url))?/i,
        '/healthz',
        'health',
    ],
    [/\b(?:readiness|ready|readyz)(?: (?:endpoint|check|probe|page|route|url))/i, '/readyz', 'ready'],
    [/\bmetrics (?:endpoint|page|route|url)/i, '/metrics', 'metrics'],
    [/\b(?:home ?page|start page|web ?site|landing page|front page)\b/i, '/', 'homepage'],
];
const FILLER = (0,spec_words/* wordSet */.dD)(`the a an our is are be up reachable available online alive healthy ok okay answers answer answering responds respond responding returns
  return returning replies reply serves serve gives give works work with status code http a get request in of on at and by to service server api
  app endpoint route url page when started running after start starting it health healthcheck
  liveness readiness probe check site website`);
const SAYS_IT_ANSWERS = /\b(?:answers?|responds?|returns?|repl(?:y|ies)|serves?|gives?|up|reachable|available|online|alive|healthy|ok|works?|responding|answering)\b/i;
const targetOf = (text, port) => {
    const url = /`?(https?:\/\/[^\s`"',]+)`?/i.exec(text);
    if (url !== null) {
        const address = (0,spec_words/* group */.Os)(url, 1).replace(/[.,;]$/, '');
        return URL.canParse(address)
            ? {
                url: address,
                name: (0,sentence_said/* slug */.y)(new URL(address).pathname.slice(1) || new URL(address).hostname),
                exact: true,
                rest: text.replace(url[0], ' '),
            }
            : null;
    }
    const base = `http://127.0.0.1:${port}`;
    const host = /\b(localhost|127\.0\.0\.1)(:\d{2,5})?(\/[\w./-]*)?/i.exec(text);
    if (host !== null) {
        const path = host[3] ?? '/';
        return {
            url: `http://${(0,spec_words/* group */.Os)(host, 1)}${host[2] ?? `:${port}`}${path}`,
            name: (0,sentence_said/* slug */.y)(path.slice(1) || 'service'),
            exact: true,
            rest: text.replace(host[0], ' '),
        };
    }
    const path = /(?:^|\s)`?(\/[\w-][\w./-]*)`?(?=\s|$)/.exec(text);
    if (path !== null)
        return {
            url: `${base}${(0,spec_words/* group */.Os)(path, 1)}`,
            name: (0,sentence_said/* slug */.y)((0,spec_words/* group */.Os)(path, 1)),
            exact: false,
            rest: text.replace(path[0], ' ').replace(KNOWN[0]?.[0] ?? '', ' '),
        };
    for (const [pattern, known, name] of KNOWN) {
        if (pattern.test(text))
            return { url: `${base}${known}`, name, exact: false, rest: text.replace(pattern, ' ') };
    }
    return null;
};
/** "health endpoint answers 200 within 2 seconds", "https://example.org/status returns 204", "/api/v1 responds on port 3000". */
const http = (clause) => {
    let rest = clause;
    const take = (pattern) => {
        const match = pattern.exec(rest);
        if (match !== null)
            rest = rest.replace(match[0], ' ');
        return match;
    };
    const port = take(/\b(?:on|at) port (\d{2,5})\b/i)?.[1] ?? PORT;
    const target = targetOf(rest, port);
    if (target === null)
        return null;
    rest = target.rest;
    const says = take(/\b(?:and )?(?:contains?|says?|shows?|containing|with the (?:text|words?)|(?:returns?|answers?|responds?|replies)(?: with)?) ("[^"]+"|`[^`]+`|'[^']+')/i)?.[1];
    const within = take(new RegExp(`\\bwithin (${spec_words/* NUMBER */.uk}) ?(${spec_words/* TIME_UNIT */.R5})\\b`, 'i'));
    const faster = take(new RegExp(`\\b(?:in (?:under|less than|at most)|faster than|in|under|(?:takes )?less than) (${spec_words/* NUMBER */.uk}) ?(${spec_words/* TIME_UNIT */.R5})\\b`, 'i'));
    const status = take(/\b([1-5]\d\d)\b(?: ok\b)?/i)?.[1];
    if (!(0,spec_words/* onlyWords */.UV)(rest, FILLER) ||
        (status === undefined && says === undefined && !SAYS_IT_ANSWERS.test(clause)))
        return null;
    const limit = within === null ? null : (0,spec_words/* durationOf */.cf)((0,spec_words/* group */.Os)(within, 1), (0,spec_words/* group */.Os)(within, 2));
    const latency = faster === null ? null : (0,spec_words/* durationOf */.cf)((0,spec_words/* group */.Os)(faster, 1), (0,spec_words/* group */.Os)(faster, 2));
    return [
        {
            name: target.name,
            kind: 'http',
            with: {
                url: target.url,
                status: Number(status ?? 200),
                ...(says === undefined ? {} : { contains: [says.slice(1, -1)] }),
                ...(limit === null ? {} : { within: limit }),
                ...(latency === null ? {} : { latency }),
            },
            confidence: target.exact ? 'likely' : 'guess',
        },
    ];
};

// EXTERNAL MODULE: ./lib/domain/spec/synthesis/numbers.js
var numbers = __webpack_require__(42677);
;// CONCATENATED MODULE: ./lib/domain/spec/sentence/rules/measures.js





const METRICS = [
    [/\bbranch(?:es)?\b/i, 'branches'],
    [/\bfunctions?\b/i, 'functions'],
];
/** A report of coverage, with the words that lead to it. */
const REPORT = /(?:^|\s)(?:(?:according to|(?:as )?(?:measured|reported|shown) (?:by|in)|in|from|per|by) )?(?:the )?([\w./*-]+\.(?:info|xml|json))(?=\s|$)/i;
/** "coverage stays above 70%", "branch coverage of src/core is at least 80 %", "90% of lines are covered". */
const coverage = (clause) => {
    // "never drops below 70%" sets a floor, like "at least".
    const text = clause.replace(/\b(?:never|does not|doesn't|not|don't|do not) (?:drops?|falls?|goes|go|sinks?|gets?) (?:below|under)\b/i, 'at least');
    const min = (0,numbers/* coverageIn */.GC)(text);
    if (min === null)
        return null;
    const named = REPORT.exec(text);
    const report = (0,paths/* pathsIn */.Mr)(text).find((path) => /\.(?:info|xml|json)$/.test(path)) ?? ((0,spec_words/* group */.Os)(named, 1) || undefined);
    let rest = text
        .replace((0,spec_words/* group */.Os)(named, 0), ' ')
        .replaceAll(/`[^`]*`/g, ' ')
        .replace(/\d[\d.]* ?(?:%|percent)\+?/i, ' ');
    const include = [];
    rest = rest.replaceAll(/\b(?:of|in|for|on|under) ((?:the )?[\w.-]*\/[\w./*-]*|src|lib|app)(?=\s|$)/gi, (_, place) => {
        const path = place.replace(/^the /i, '').replace(/\/$/, '');
        include.push(path.includes('*') ? path : `${path}/**`);
        return ' ';
    });
    const metric = METRICS.find(([pattern]) => pattern.test(rest));
    if (metric !== undefined)
        rest = rest.replace(metric[0], ' ');
    if (!(0,spec_words/* onlyWords */.UV)(rest.replaceAll(/[<>=≥+]/g, ' '), numbers/* COVERAGE_WORDS */.pO))
        return null;
    return [
        {
            name: metric === undefined ? 'coverage' : `${metric[1]}-coverage`,
            kind: 'coverage',
            with: {
                report: report ?? numbers/* USUAL_REPORTS */.tW,
                min,
                ...(include.length === 0 ? {} : { include }),
                ...(metric === undefined ? {} : { metric: metric[1] }),
            },
            confidence: report === undefined ? 'guess' : 'likely',
        },
    ];
};
const USUAL_RESULTS = '{junit.xml,test-results/**/*.xml,reports/junit/**/*.xml}';
const NO_FAILURES = /\b(?:(?:no|zero) (?:test )?(?:failures|failing tests|failed tests)|none (?:of (?:them|which) )?(?:is |are )?fail(?:s|ed|ing)?)\b/i;
/** "All tests in junit.xml pass" is another way to say that it has no failures. */
const ALL_PASS = /\b(?:all|every)(?: of)?(?: the)? tests? (?:in|of|from) (?:the )?([\w./*`-]+\.xml`?) pass(?:es)?\b/i;
/** "at least 100 tests run", "`junit.xml` has no failures", "the JUnit report shows at least 50 tests". */
const testResults = (said) => {
    const clause = ALL_PASS.test(said)
        ? said.replace(ALL_PASS, '$1 has no failures').replace(/(?<=\d) of (?:them|those)\b/i, ' tests')
        : said;
    const none = NO_FAILURES.test(clause);
    const count = new RegExp(`\\b(?:at least|more than|over|minimum of) (${spec_words/* NUMBER */.uk}) (?:unit |integration )?tests\\b`, 'i').exec(clause);
    const named = (0,paths/* pathsIn */.Mr)(clause).find((path) => path.endsWith('.xml')) ?? /(?:^|\s)([\w./*-]+\.xml)\b/.exec(clause)?.[1];
    if ((count === null && !none) || (count === null && named === undefined && !/junit|report/i.test(clause)))
        return null;
    const minimum = count === null ? 1 : (0,spec_words/* numberOf */.rl)((0,spec_words/* group */.Os)(count, 1));
    const rest = clause
        .replace((0,spec_words/* group */.Os)(count, 0), ' ')
        .replace(NO_FAILURES, ' ')
        .replaceAll(/`[^`]*`|[\w./*-]+\.xml/g, ' ');
    if (minimum === null ||
        !(0,spec_words/* onlyWords */.UV)(rest, (0,spec_words/* wordSet */.dD)('the a junit test report reports results result in has have shows show there are is run runs ran executed and with of')))
        return null;
    return [
        {
            name: 'test-results',
            kind: 'junit',
            with: { report: named ?? USUAL_RESULTS, minTests: minimum, maxFailures: 0 },
            confidence: named === undefined ? 'guess' : 'likely',
        },
    ];
};
/** "no high severity findings in results.sarif", "`scan.sarif` has no errors". */
const scanResults = (clause) => {
    const report = /`?([\w./*-]+\.sarif(?:\.json)?)`?/i.exec(clause);
    if (report === null)
        return null;
    const rest = clause.replace(report[0], ' ');
    if (!/\b(?:no|zero|not a single|without)\b/i.test(rest))
        return null;
    const level = /\b(?:notes?|any|all)\b/i.test(rest)
        ? 'note'
        : /\b(?:warnings?|medium)\b/i.test(rest)
            ? 'warning'
            : 'error';
    const words = 'the a there is are has have contains shows no zero not single without new findings finding results alerts issues problems errors error warnings warning notes any high critical medium severity or in level of';
    return (0,spec_words/* onlyWords */.UV)(rest, (0,spec_words/* wordSet */.dD)(words))
        ? [
            {
                name: (0,sentence_said/* slug */.y)(report[1] ?? 'scan'),
                kind: 'sarif',
                with: { report: (0,spec_words/* group */.Os)(report, 1), level },
                confidence: 'likely',
            },
        ]
        : null;
};
/** "99.9% of runs succeed over 30 days", "the success rate of runs stays above 99% in the last 7 days". */
const objective = (clause) => {
    const share = /(\d{1,3}(?:\.\d{1,4})?) ?%/.exec(clause);
    if (share === null ||
        !/\b(?:runs?|pipelines?)\b/i.test(clause) ||
        !/\b(?:succeed|success|successful|green|pass)\w*\b/i.test(clause))
        return null;
    const window = new RegExp(`\\b(?:over|in|within|during|for) (?:the )?(?:last |past )?(${spec_words/* NUMBER */.uk}) (${spec_words/* TIME_UNIT */.R5})\\b`, 'i').exec(clause);
    const length = window === null ? '30d' : (0,spec_words/* durationOf */.cf)((0,spec_words/* group */.Os)(window, 1), (0,spec_words/* group */.Os)(window, 2));
    const rest = clause
        .replace(share[0], ' ')
        .replace((0,spec_words/* group */.Os)(window, 0), ' ')
        .replace(/\b(?:monthly|a month)\b/i, ' ');
    const words = 'the of all our runs run pipeline pipelines succeed succeeds successful success rate stays is are above over at least more than green pass passes in a';
    const value = Number((Number(share[1]) / 100).toPrecision(8));
    if (length === null || value > 1 || !(0,spec_words/* onlyWords */.UV)(rest, (0,spec_words/* wordSet */.dD)(words)))
        return null;
    return [
        {
            name: 'run-success',
            kind: 'slo',
            with: { source: 'runs', objective: value, window: length },
            confidence: 'likely',
        },
    ];
};
const measures_OPERATORS = [
    [/^(?:below|under|less than|lower than|<)$/i, '<'],
    [/^(?:at most|no more than|<=|≤)$/i, '<='],
    [/^(?:above|over|more than|greater than|>)$/i, '>'],
    [/^(?:at least|no less than|>=|≥)$/i, '>='],
];
/** "p95 in bench.json is below 200". */
const fileNumber = (clause) => {
    const match = new RegExp(`^(?:the )?([\\w.\`-]+) (?:in|of) (?:the )?(\\S+\\.json\`?) (?:is|stays|remains) (below|under|less than|lower than|at most|no more than|above|over|more than|greater than|at least|no less than|[<>]=?|≤|≥) (${spec_words/* NUMBER */.uk})$`, 'i').exec(clause);
    const [, key = '', name = '', word = '', number = ''] = match ?? [];
    const path = fileNamed(name);
    const value = (0,spec_words/* numberOf */.rl)(number);
    const op = measures_OPERATORS.find(([pattern]) => pattern.test(word))?.[1];
    if (path === null || value === null || op === undefined)
        return null;
    const pointer = (0,spec_words/* unquoted */.qZ)(key).split('.').join('/');
    return [
        {
            name: (0,sentence_said/* slug */.y)((0,spec_words/* unquoted */.qZ)(key)),
            kind: 'metric',
            with: { source: `file:${path}#/${pointer}`, objective: value, op },
            confidence: 'likely',
        },
    ];
};

;// CONCATENATED MODULE: ./lib/domain/spec/sentence/rules/people.js
const BY_SOMEONE = /\b(?:(?:is|are|was|were|has been|have been|been|gets?) (?:approved|reviewed|accepted|signed off|confirmed|agreed)|signs? (?:it )?off|signed[- ]off|approves?|reviews? (?:and approves? )?the|sign-off (?:from|by|of))\b/i;
/** "the security lead signs off the threat model", "the runbook is reviewed by ops": only a person can say so. */
const people = (clause) => BY_SOMEONE.test(clause) && clause.length <= 300
    ? [
        {
            name: 'sign-off',
            kind: 'manual',
            with: { statement: clause.replace(/^[a-z]/, (letter) => letter.toUpperCase()) },
            confidence: 'likely',
        },
    ]
    : null;

;// CONCATENATED MODULE: ./lib/domain/spec/sentence/rules/search.js


const LANGUAGES = {
    python: '**/*.py',
    typescript: '**/*.ts',
    javascript: '**/*.js',
    go: '**/*.go',
    rust: '**/*.rs',
    java: '**/*.java',
    markdown: '**/*.md',
    yaml: '**/*.{yml,yaml}',
    shell: '**/*.sh',
    workflow: '.github/workflows/*',
    py: '**/*.py',
    ts: '**/*.ts',
    js: '**/*.js',
    md: '**/*.md',
    json: '**/*.json',
    css: '**/*.css',
};
/** "ts files under src" → the kind of file, and the folder it is in. */
const KIND_IN_FOLDER = /^((?:the |any |our |all )?\w+ (?:files?|code|sources?|modules?)) (?:in|under|inside|within|of) (.+)$/i;
const EVERYWHERE = /^(?:anywhere|(?:the |our )?(?:whole |entire )?(?:code(?: ?base)?|repo(?:sitory)?|project|source(?: code)?|tree))$/i;
/** Where to look: a folder, a glob, the files of a language, or everywhere. Null when it is none of these. */
const plainPlaces = (text) => {
    const places = text.split(/\s*,\s*|\s+(?:and|or)\s+/).map((part) => {
        const name = part.trim();
        if (EVERYWHERE.test(name))
            return '**/*';
        const language = /^(?:the |any |our |all )?(\w+) (?:files?|code|sources?|modules?)$/i.exec(name)?.[1]?.toLowerCase() ??
            '';
        if (Object.hasOwn(LANGUAGES, language))
            return LANGUAGES[language] ?? null;
        const plain = (0,spec_words/* unquoted */.qZ)(name.replace(/^(?:the |our )/i, '').replace(/ (?:folder|directory|file)$/i, ''));
        if (!/^[\w.@*?{},/-]+$/.test(plain) || plain.startsWith('/') || plain.split('/').includes('..'))
            return null;
        if (/[*?{]/.test(plain) || /\.\w+$/.test(plain))
            return plain;
        return `${plain.replace(/\/$/, '')}/**`;
    });
    return places.includes(null) ? null : places.filter((place) => place !== null);
};
/** The same, and files of a kind in folders: each folder is narrowed to them. */
const placesOf = (text) => {
    const [, kind = '', folders = ''] = KIND_IN_FOLDER.exec(text.trim()) ?? [];
    if (folders === '')
        return plainPlaces(text);
    const [everywhere = ''] = plainPlaces(kind) ?? [];
    const places = plainPlaces(folders);
    if (!everywhere.startsWith('**/') || places?.every((place) => place.endsWith('/**')) !== true)
        return null;
    return places.map((place) => place.replace(/\*\*$/, everywhere));
};
const SUFFIX = /(?: (?:comments?|calls?|statements?|imports?|markers?|occurrences?|usages?|uses|lines?|left|remaining|anymore|at all))+$/i;
/**
 * What to look for. Ordinary words are not taken literally: "no secrets in the code" does not mean the word. Code is
 * recognised by its quotes, its signs, or its capitals.
 */
const termOf = (text) => {
    const bare = text
        .trim()
        .replace(/^(?:any |single |more |(?:occurrences?|uses?|usages?|calls?|instances?) (?:of|to) )+/i, '')
        .replace(SUFFIX, '');
    const plain = (0,spec_words/* unquoted */.qZ)(bare);
    if (plain !== bare)
        return plain;
    if (/\s/.test(bare))
        return null;
    const marker = /^([A-Z]{3,})s?$/.exec(bare)?.[1];
    if (marker !== undefined)
        return marker;
    return /[._()$@:]|[a-z][A-Z]/.test(bare) && /\w/.test(bare) ? bare.replace(/\(\)s?$/, '(') : null;
};
const LIMITS = {
    'fewer than': (count) => ({ max: count - 1 }),
    'less than': (count) => ({ max: count - 1 }),
    under: (count) => ({ max: count - 1 }),
    'at most': (count) => ({ max: count }),
    'no more than': (count) => ({ max: count }),
    'up to': (count) => ({ max: count }),
    'more than': (count) => ({ min: count + 1 }),
    'at least': (count) => ({ min: count }),
    exactly: (count) => ({ min: count, max: count }),
};
const COUNTED = new RegExp(`^(?:there (?:is|are|be) |we (?:have|allow) )?(${Object.keys(LIMITS).join('|')}) (${spec_words/* NUMBER */.uk}) (.+?) (?:in|under|inside|within|across) (.+)$`, 'i');
const NONE = /^(?:there (?:is|are|be) |we (?:have|allow) |leave |find )?(?:no|not a single|zero|never) (.+?) (?:in|under|inside|within|across|anywhere in) (.+)$/i;
const NOBODY_DOES = /^(?:never|(?:we |you )?(?:do not|don't|does not)|nobody|no one|avoid|nothing) (?:(?:uses?|using|calls?|calling|imports?|importing|writes?|leaves?|has|have) )?(.+?) (?:in|under|inside|within|across|anywhere in) (.+)$/i;
const NOT_USED = /^(.+?) (?:is|are) (?:never|not|nowhere) (?:used|called|allowed|imported|present|found)(?: anywhere)? (?:in|under|inside|within|across) (.+)$/i;
const HAS_NONE = /^(.+?) (?:has|have|contains?|is free of|are free of)(?: (?:no|zero|not a single)(?: more)?)? (.+)$/i;
const COUNT_OF = new RegExp(`^(?:the )?(?:count|number) of (.+?) in (.+?) (?:is|stays|remains) (?:at )?(${Object.keys(LIMITS).join('|')}|below|<=?) ?(${spec_words/* NUMBER */.uk})$`, 'i');
const limitOf = (words, number) => {
    const count = (0,spec_words/* numberOf */.rl)(number);
    const key = { below: 'fewer than', '<': 'fewer than', '<=': 'at most' }[words.toLowerCase()] ?? words.toLowerCase();
    return count === null ? null : (LIMITS[key]?.(count) ?? null);
};
const heard = (clause) => {
    const counted = COUNTED.exec(clause);
    if (counted !== null) {
        const limit = limitOf((0,spec_words/* group */.Os)(counted, 1), (0,spec_words/* group */.Os)(counted, 2));
        return limit === null ? null : { term: (0,spec_words/* group */.Os)(counted, 3), where: (0,spec_words/* group */.Os)(counted, 4), limit };
    }
    const total = COUNT_OF.exec(clause);
    if (total !== null) {
        const limit = limitOf((0,spec_words/* group */.Os)(total, 3), (0,spec_words/* group */.Os)(total, 4));
        return limit === null ? null : { term: (0,spec_words/* group */.Os)(total, 1), where: (0,spec_words/* group */.Os)(total, 2), limit };
    }
    const none = NOBODY_DOES.exec(clause) ?? NOT_USED.exec(clause) ?? NONE.exec(clause);
    if (none !== null)
        return { term: (0,spec_words/* group */.Os)(none, 1), where: (0,spec_words/* group */.Os)(none, 2), limit: { max: 0 } };
    const anywhere = /^(?:there (?:is|are) )?(?:no|zero|not a single) (.+?)(?: anywhere)?$/i.exec(clause);
    if (anywhere !== null)
        return { term: (0,spec_words/* group */.Os)(anywhere, 1), where: 'anywhere', limit: { max: 0 } };
    const has = / (?:no|zero|not a single|free of) /i.test(clause) ? HAS_NONE.exec(clause) : null;
    return has === null ? null : { term: (0,spec_words/* group */.Os)(has, 2), where: (0,spec_words/* group */.Os)(has, 1), limit: { max: 0 } };
};
/** "no TODOs in src", "fewer than 10 `except ImportError` in Python files", "src has no console.log". */
const search = (clause) => {
    const said = heard(clause);
    if (said === null || Number(said.limit.max) < 0)
        return null;
    const term = termOf(said.term);
    const places = placesOf(said.where.replace(/ (?:anymore|at all|left)$/i, ''));
    if (term === null || places === null)
        return null;
    const name = said.limit.max === 0 ? `no-${(0,sentence_said/* slug */.y)(term)}` : (0,sentence_said/* slug */.y)(term);
    return [{ name, kind: 'search', with: { text: term, in: places, ...said.limit }, confidence: 'likely' }];
};

// EXTERNAL MODULE: ./lib/domain/spec/sentence/rules/workflows.js
var workflows = __webpack_require__(74188);
;// CONCATENATED MODULE: ./lib/domain/spec/sentence/read.js








/** In this order: what is written as code before what is said in words, the particular before the general. */
const RULES = [
    goldenOutput,
    quotedCommand,
    commandResult,
    coverage,
    testResults,
    scanResults,
    workflows/* workflows */.L,
    objective,
    fileNumber,
    fileValue,
    http,
    activity,
    fileExists,
    search,
    fileMentions,
    bareCommand,
    people,
];
const hear = (text, project) => {
    const clause = (0,clauses/* plainClause */._Z)(text);
    for (const rule of RULES) {
        const said = clause === '' ? null : rule(clause, project);
        if (said !== null && said.length > 0)
            return { clause, said };
    }
    return { clause, said: null };
};
/** Characters that were not understood, characters that are left to a person, clauses: in this order, less is better. */
const costs = (list) => {
    const length = (some) => some.reduce((sum, { clause }) => sum + clause.length + 1, 0);
    const manual = list.filter(({ said }) => said?.some(({ kind }) => kind === 'manual') === true);
    return [length(list.filter(({ said }) => said === null)), length(manual), list.length];
};
/** Where two ways to cut a sentence differ: `and` may join two clauses or stand inside of one. */
const better = (a, b) => {
    const other = costs(b);
    const difference = costs(a).map((cost, index) => cost - (other[index] ?? 0));
    return (difference.find((one) => one !== 0) ?? 0) < 0;
};
/** Characters of a sentence; more is a document. */
const MAX_LENGTH = 600;
/** The clauses of a sentence, cut where most of it is understood. */
const hearSentence = (sentence, project) => {
    const pieces = (0,clauses/* piecesOf */.Xe)(sentence.slice(0, MAX_LENGTH).replaceAll(/\s+/g, ' ').trim());
    const best = [[]];
    for (let end = 0; end < pieces.parts.length; end += 1) {
        for (let start = end; start >= 0; start -= 1) {
            const candidate = [...(best[start] ?? []), hear((0,clauses/* joined */.oR)(pieces, start, end), project)];
            const current = best[end + 1];
            if (current === undefined || better(candidate, current))
                best[end + 1] = candidate;
        }
    }
    return best.at(-1) ?? [];
};

;// CONCATENATED MODULE: ./lib/domain/spec/sentence/readings.js
/** Sentences that are understood, with the words that lead to them. A test reads each of them. */
const EXAMPLES = [
    {
        sentence: 'unit tests pass',
        words: 'test tests testing tested suite unit works working broken regression quality everything green stable bugs bug correct',
    },
    {
        sentence: 'coverage stays above 70%',
        words: 'coverage covered cover percent lines branches tests tested enough well',
    },
    {
        sentence: 'lint is clean',
        words: 'lint linter style clean code quality warnings tidy neat readable analysis static',
    },
    { sentence: 'types check', words: 'types type typed typing typescript mypy static strict' },
    {
        sentence: 'the build passes',
        words: 'build builds compile compiles package release artifact ship deployable',
    },
    {
        sentence: 'health endpoint answers 200 within 2 seconds',
        words: 'health endpoint server service api up running fast slow performance latency response respond answers available uptime http status reachable alive users load quick',
    },
    {
        sentence: 'no TODOs in src',
        words: 'no todo todos fixme comments leftover hacks forbidden pattern never contain search clean code',
    },
    {
        sentence: 'fewer than 10 "except ImportError" in Python files',
        words: 'fewer less than count number except imports occurrences limit exceptions errors handling',
    },
    {
        sentence: 'there is a SECURITY.md',
        words: 'file exists document documented documentation docs security policy changelog runbook plan has have',
    },
    {
        sentence: 'the README mentions installation',
        words: 'readme mentions explains documented documentation docs describes section guide install usage text understandable',
    },
    {
        sentence: 'no known vulnerabilities',
        words: 'vulnerabilities vulnerable security secure safe dependencies audit cve packages hacked attack',
    },
    {
        sentence: 'no high severity findings in results.sarif',
        words: 'security findings severity scan scanner sarif alerts codeql secure issues secrets',
    },
    {
        sentence: '99.9% of runs succeed over 30 days',
        words: 'reliable reliability runs success rate objective slo availability uptime stable percent always month nightly nights',
    },
    { sentence: 'at least 100 tests run', words: 'many tests number count run executed junit least' },
    {
        sentence: '`npm run benchmark` exits with 0',
        words: 'performance benchmark fast slow speed command script works exits runs migration migrations database deploy rollback backup restore',
    },
    {
        sentence: 'p95 in bench.json is below 200',
        words: 'performance latency p95 fast slow speed benchmark milliseconds memory size small limit metric number',
    },
    {
        sentence: 'the lead signs off the release',
        words: 'approve approved review reviewed sign signs off lead person people agree happy satisfied good nice beautiful usable design legal customers users',
    },
];
/** Questions that have an answer, with the words that lead to them. A test asks each of them. */
const QUESTIONS = [
    { sentence: 'what is left?', words: 'left open missing remaining many much todo work far progress' },
    { sentence: 'what is next?', words: 'next start begin first now should pick' },
    { sentence: 'what blocks M-04?', words: 'block blocks stop stops wait waits stuck hold why late' },
    { sentence: 'what depends on M-04?', words: 'depend needs after follow impact change break' },
    { sentence: 'who owns M-04?', words: 'who owner person responsible team assigned' },
    { sentence: 'when is M-04 due?', words: 'when due date deadline target week late overdue' },
    { sentence: 'how is M-04 verified?', words: 'how verify prove proof evidence check test' },
    { sentence: 'is M-04 done?', words: 'is status state done finished ready' },
    { sentence: 'what is the critical path?', words: 'critical path longest order risk chain' },
    { sentence: 'which P0 items are open?', words: 'priority p0 p1 p2 urgent important critical open' },
    { sentence: 'which items are done?', words: 'which list show done progress review planned' },
    { sentence: 'are we ready to ship?', words: 'ready ship release deploy launch live production go' },
];
const stem = (word) => word.replace(/(?:ing|ed|es|s)$/, '');
const COMMON = new Set([
    'the',
    'and',
    'are',
    'for',
    'has',
    'have',
    'with',
    'that',
    'all',
    'our',
    'not',
    'within',
]);
const stems = (text) => new Set((text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []).filter((word) => !COMMON.has(word)).map(stem));
const nearestOf = (examples, clause, count) => {
    const wanted = stems(clause);
    return examples
        .map(({ sentence, words }, index) => ({
        sentence,
        index,
        score: [...stems(`${words} ${sentence}`)].filter((word) => wanted.has(word)).length,
    }))
        .toSorted((a, b) => b.score - a.score || a.index - b.index)
        .slice(0, count)
        .map(({ sentence }) => sentence);
};
/** The examples nearest to what was said, best first; never none. */
const nearestExamples = (clause, count) => nearestOf(EXAMPLES, clause, count);
/** The questions nearest to one that has no answer, best first; never none. */
const nearestQuestions = (question, count) => nearestOf(QUESTIONS, question, count);

// EXTERNAL MODULE: ./lib/domain/spec/synthesis/ids.js
var ids = __webpack_require__(70401);
// EXTERNAL MODULE: ./lib/domain/spec/write-spec.js
var write_spec = __webpack_require__(84873);
// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(58537);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
;// CONCATENATED MODULE: ./lib/domain/spec/sentence/answers/knowledge.js
const grouped = (pairs) => {
    const groups = new Map();
    for (const [key, value] of pairs) {
        const values = groups.get(key);
        if (values === undefined)
            groups.set(key, [value]);
        else
            values.push(value);
    }
    return groups;
};
/** What trackers and their graph say, for looking up. */
const knowledgeOf = (documents, graph) => {
    const items = documents.flatMap((document) => document.items);
    return {
        items,
        byId: new Map(items.map((item) => [item.id.toLowerCase(), item])),
        graph,
        needs: grouped(graph.edges.map(({ from, to }) => [from, to])),
        dependents: grouped(graph.edges.map(({ from, to }) => [to, from])),
    };
};
/** All that an item rests on, nearest first, without itself. */
const reachable = (from, next) => {
    const seen = new Set([from]);
    // A set is walked in the order of its entries, also of those that are added on the way.
    for (const id of seen)
        for (const one of next(id))
            seen.add(one);
    return [...seen].slice(1);
};
/** Ids that an item depends on. */
const needsOf = ({ needs }, id) => needs.get(id) ?? [];
/** Ids that depend on an item. */
const dependentsOf = ({ dependents: all }, id) => all.get(id) ?? [];
/** Those of the ids whose items are not over. */
const openOnes = (ids, known) => ids
    .map((id) => known.byId.get(id.toLowerCase()))
    .filter((one) => one !== undefined)
    .filter((one) => !settled(one));
/** Whether an item waits for one it names. Looking further would cost a walk of the graph per item, and say no more. */
const waits = (item, known) => openOnes(needsOf(known, item.id), known).length > 0;
/** Whether nothing is left to do about an item, as claimed. */
const settled = ({ claim }) => claim === 'done' || claim === 'dropped';

;// CONCATENATED MODULE: ./lib/domain/spec/sentence/answers/wording.js

/** Items named in one answer; the rest is counted. */
const MAX_NAMED = 12;
/** Ids or names as a sentence lists them: `A, B and C`. */
const list = (ids) => {
    const shown = ids.slice(0, MAX_NAMED);
    if (ids.length > MAX_NAMED)
        return `${shown.join(', ')}${(0,count/* andMore */.v)(ids, MAX_NAMED)}`;
    const last = shown.slice(-1).join('');
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
};
/** An item by its id and title. */
const wording_named = ({ id, title }) => `${id} (${title})`;
/** What is claimed of an item. */
const state = ({ claim }) => claim ?? 'without a status';

;// CONCATENATED MODULE: ./lib/domain/spec/sentence/answers/about-item.js





const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
/** The item that is meant: by id, or by the only title that has all the words. Else the sentence that says why not. */
const itemNamed = (text, { items, byId }) => {
    const name = text
        .trim()
        .replace(/^(?:the |item |task |issue |milestone )+/i, '')
        .replaceAll(/^["`']|["`']$/g, '');
    const exact = byId.get(name.toLowerCase()) ?? items.find(({ issue }) => issue !== null && name === `#${issue}`);
    if (exact !== undefined)
        return exact;
    const wanted = words(name);
    const titled = wanted.length === 0
        ? []
        : items.filter(({ title }) => wanted.every((word) => title.toLowerCase().includes(word)));
    if (titled.length === 1 && titled[0] !== undefined)
        return titled[0];
    if (titled.length > 1)
        return `Several items fit "${name}": ${list(titled.map(wording_named))}.`;
    const guess = (0,suggest/* nearest */.pA)(name, items.map(({ id }) => id));
    return `There is no item "${name}" in the tracker.${guess === null ? '' : ` Did you mean ${guess}?`}`;
};
/** An answer about the one item that a question names; where that is none or several, the sentence that says so. */
const aboutItem = (say) => (match, known) => {
    const item = itemNamed((0,spec_words/* group */.Os)(match, 1), known);
    return typeof item === 'string' ? item : say(item, known);
};
/** What an item waits for, nearest first. */
const blockers = (item, known) => {
    const unknown = known.graph.unknown.filter((one) => one.item === item.id).map(({ id }) => id);
    const missing = unknown.length === 0 ? '' : ` It names ${list(unknown)}, which does not exist.`;
    const cycle = known.graph.cycles.find((path) => path.includes(item.id));
    const circle = cycle === undefined ? '' : ` It is part of a circle: ${cycle.join(' → ')}.`;
    const open = openOnes(reachable(item.id, (id) => needsOf(known, id)), known);
    const needs = needsOf(known, item.id);
    if (open.length > 0) {
        const direct = open.filter(({ id }) => needs.includes(id));
        // All it names itself may be done, and yet rest on what is not.
        const front = direct.length > 0 ? direct : open;
        const further = open.filter((one) => !front.includes(one)).map(({ id }) => id);
        const behind = further.length === 0 ? '' : `, and behind ${front.length === 1 ? 'it' : 'them'} ${list(further)}`;
        return `${item.id} waits for ${list(front.map((one) => `${wording_named(one)}, ${state(one)}`))}${behind}.${missing}${circle}`;
    }
    const rest = needs.length === 0 ? 'it depends on no other item' : `all it depends on is claimed done: ${list(needs)}`;
    return `Nothing blocks ${item.id}: ${rest}.${missing}${circle}`;
};
/** What waits for an item. */
const dependents = (item, known) => {
    const direct = dependentsOf(known, item.id);
    if (direct.length === 0)
        return `Nothing depends on ${item.id}.`;
    const all = reachable(item.id, (id) => dependentsOf(known, id));
    const further = all.length > direct.length
        ? `; with what follows from those, ${(0,count/* count */.U)(all.length, 'item')}: ${list(all)}`
        : '';
    return `${list(direct)} ${direct.length === 1 ? 'depends' : 'depend'} on ${item.id}${further}.`;
};
/** Who owns an item. */
const owner = (item) => item.owner === null
    ? `Nobody is named as the owner of ${item.id} (${item.title}).`
    : `${item.owner} owns ${wording_named(item)}.`;
/** What is claimed of an item, and the command that proves it. */
const standing = (item) => {
    const proof = item.verify.length > 0 ? ` Prove it with: aurora-x verify ${item.id}` : '';
    if (item.claim === null)
        return `The tracker does not say whether ${item.id} (${item.title}) is done.${proof}`;
    return `The tracker says that ${item.id} (${item.title}) is ${item.claim}.${proof}`;
};
/** Standings rest on what was run; the tracker alone cannot tell why one is what it is. */
const whyStanding = (item) => `The tracker says that ${wording_named(item)} is ${state(item)}. What its checks came to: aurora-x explain ${item.id}`;
/** When an item is due. */
const due = (item) => item.target === null
    ? `No target is set for ${item.id} (${item.title}).`
    : `${wording_named(item)} is due ${item.target}.`;
/** The commands that verify an item. */
const proofs = (item) => item.verify.length === 0
    ? `${item.id} (${item.title}) names no verify command.`
    : `${item.id} is verified by: ${item.verify.map(({ text }) => text).join(' ; ')}`;
/** Where the evidence of an item is kept. */
const evidenceOf = (item) => item.evidence.length === 0
    ? `${item.id} (${item.title}) names no evidence.`
    : `The evidence of ${item.id} is in ${list(item.evidence.map(({ text }) => text))}.`;

;// CONCATENATED MODULE: ./lib/domain/spec/sentence/answers/overview.js




/** What can be started now. */
const next = (known) => {
    const ready = known.items.filter((item) => !settled(item) && !waits(item, known));
    if (known.items.length === 0)
        return 'The tracker has no items.';
    if (ready.length > 0)
        return `Next: ${list(ready.map((item) => `${wording_named(item)}${item.owner === null ? '' : `, ${item.owner}`}`))}.`;
    return known.items.every(settled)
        ? 'Nothing is left: every item is done or dropped.'
        : 'Nothing can start: every open item waits for another one.';
};
/** The critical path. */
const criticalPath = ({ graph }) => {
    const done = new Set(graph.nodes.filter(({ claim }) => claim === 'done').map(({ id }) => id));
    const left = graph.criticalPath.filter((id) => !done.has(id));
    return left.length === 0
        ? 'There is no critical path: nothing is left to do.'
        : `The critical path has ${(0,count/* count */.U)(left.length, 'item')}: ${left.join(' → ')}.`;
};
/** Items that wait for each other. */
const circles = ({ graph }) => graph.cycles.length === 0
    ? 'There is no circle: the dependencies have an order.'
    : `${(0,count/* count */.U)(graph.cycles.length, 'circle')}: ${graph.cycles.map((path) => path.join(' → ')).join('; ')}.`;
/** How much is claimed done. */
const progress = ({ items }) => {
    const done = items.filter(({ claim }) => claim === 'done').length;
    const open = items.filter((item) => !settled(item)).map(({ id }) => id);
    return `${done} of ${(0,count/* count */.U)(items.length, 'item')} ${done === 1 ? 'is' : 'are'} claimed done.${open.length === 0 ? '' : ` Open: ${list(open)}.`}`;
};
/** Whether one may ship is a verdict, which a tracker alone is not. */
const shippable = (known) => `${progress(known)} For a verdict, run: aurora-x gate`;
/** Claims by the words in which they are asked for. */
const CLAIMS = {
    planned: 'planned',
    'not started': 'planned',
    'to do': 'planned',
    'in progress': 'in-progress',
    started: 'in-progress',
    'being worked on': 'in-progress',
    'in review': 'in-review',
    done: 'done',
    finished: 'done',
    complete: 'done',
    completed: 'done',
    dropped: 'dropped',
    cancelled: 'dropped',
};
/** Items of one claim. */
const claimed = (match, { items }) => {
    const word = (0,spec_words/* group */.Os)(match, 1).toLowerCase().replace('-', ' ');
    const ids = items.filter(({ claim }) => claim === CLAIMS[word]).map(({ id }) => id);
    if (ids.length === 0)
        return `No item is claimed ${word}.`;
    return `${(0,count/* count */.U)(ids.length, 'item')} claimed ${word}: ${list(ids)}.`;
};
/** Items that cannot go on. */
const stuck = (known) => {
    const waiting = known.items.filter((item) => !settled(item) && (item.claim === 'blocked' || waits(item, known)));
    return waiting.length === 0
        ? 'Nothing is blocked.'
        : `${list(waiting.map(({ id }) => id))} ${waiting.length === 1 ? 'is' : 'are'} blocked.`;
};
/** Open items of one priority. */
const openOf = (match, { items }) => {
    const priority = (0,spec_words/* group */.Os)(match, 1).toUpperCase();
    const open = items.filter((item) => item.priority === priority && !settled(item)).map(({ id }) => id);
    return open.length === 0
        ? `No ${priority} item is open.`
        : `${(0,count/* count */.U)(open.length, `${priority} item`)} open: ${list(open)}.`;
};
/** What somebody owns. */
const ownedBy = (match, { items }) => {
    const person = (0,spec_words/* group */.Os)(match, 1).replace(/^@/, '').toLowerCase();
    const own = items
        .filter((item) => item.owner?.replace(/^@/, '').toLowerCase() === person)
        .map(({ id }) => id);
    return own.length === 0
        ? `${(0,spec_words/* group */.Os)(match, 1)} owns nothing in the tracker.`
        : `${(0,spec_words/* group */.Os)(match, 1)} owns ${list(own)}.`;
};

;// CONCATENATED MODULE: ./lib/domain/spec/sentence/answer.js



const answer_QUESTIONS = [
    [
        /^(?:(?:show|list|give)(?: me)? )?(?:everything|all|what|(?:all )?(?:the )?(?:items?|tasks?|work))?(?: that)? ?(?:of|by|for|assigned to|owned by) (@[\w-]+)$/i,
        ownedBy,
    ],
    [
        /^why (?:is|was|did) (.+?) (?:refuted|unproven|vacuous|red|fail(?:s|ed|ing)?|not (?:verified|proven))$/i,
        aboutItem(whyStanding),
    ],
    [
        new RegExp(`^(?:(?:what|which)(?: (?:items?|tasks?|ones))? (?:is|are|was|were|have been)|what's|(?:show|list)(?: me)?(?: the| all)*(?: (?:items?|tasks?))?(?: (?:that|which) (?:is|are))?) (?:already |currently |claimed |still )*(${Object.keys(CLAIMS).join('|').replaceAll(' ', '[ -]')})(?: (?:items?|tasks?))?$`, 'i'),
        claimed,
    ],
    [
        /^(?:are we|is (?:it|this|everything)) ready (?:to|for) (?:be )?(?:a )?(?:ship(?:ped)?|release[d]?|deploy(?:ed)?|production|launch|go live)$|^(?:can|may|should) (?:we|i|it|this) (?:be )?(?:ship(?:ped)?|release[d]?|deploy(?:ed)?|launch|go live|merge[d]?)(?: (?:it|this|now|yet))*$/i,
        (_, known) => shippable(known),
    ],
    [/^what (?:does|is) (@?[\w-]+) (?:own|owns|working on|do|responsible for|have)$/i, ownedBy],
    [
        /^(?:what(?:'s| is)? (?:blocking|stopping)|what blocks|who blocks|why is|why can't we (?:start|do)|what does) (.+?)(?: (?:blocked|waiting|stuck|not done|(?:wait|waiting) for|depend on|need))*$/i,
        aboutItem(blockers),
    ],
    [/^what is (.+?) (?:waiting (?:for|on)|blocked by|stuck on)$/i, aboutItem(blockers)],
    [
        /^(?:what|who|which items?) (?:depends?|rel(?:y|ies)|waits?|builds?|needs?) (?:on |for |upon )?(.+)$/i,
        aboutItem(dependents),
    ],
    [/^what (?:comes after|follows|is behind|is blocked by|is waiting for) (.+)$/i, aboutItem(dependents)],
    [
        /^(?:who owns|who is responsible for|who does|who works on|who has|who is (?:the )?owner of|owner of) (.+)$/i,
        aboutItem(owner),
    ],
    [
        /^(?:when is|what is the (?:target|due date|deadline) (?:of|for)|when must) (.+?)(?: (?:due|done|planned|be done|finished|expected))*$/i,
        aboutItem(due),
    ],
    [
        /^(?:how (?:is|do (?:we|i)) (?:verify |prove |check )?|what proves |what verifies )(.+?)(?: (?:verified|proven|checked|tested))*$/i,
        aboutItem(proofs),
    ],
    [
        /^(?:what(?:'s| is| comes)(?: (?:up|coming))? next|what (?:should|can|do) (?:i|we) (?:do|start|work on|pick up|tackle)(?: next| now| first)?|where (?:should|can|do) (?:i|we) start|what is ready(?: to start)?|which items? (?:is|are) ready|next)$/i,
        (_, known) => next(known),
    ],
    [/^(?:where is|what is|show(?: me)?)(?: the)? (?:evidence|proof) (?:of|for) (.+)$/i, aboutItem(evidenceOf)],
    [
        /^(?:(?:is|are) there|do we have|what|which|show (?:me )?)(?: any| an?| the)? (?:circular |cyclic )?(?:cycles?|circles?|loops?|circular dependenc(?:y|ies))(?: are there)?$/i,
        (_, known) => circles(known),
    ],
    [/^(?:what is |what's |show (?:me )?)?(?:the )?critical path$/i, (_, known) => criticalPath(known)],
    [/^(?:what(?:'s| is)|which items? (?:is|are)) (?:blocked|stuck|waiting)$/i, (_, known) => stuck(known)],
    [
        /^(?:what|which|how many|are there(?: any)?) (p[0-4])s?(?: items?)? (?:is|are)? ?(?:open|left|missing|not done|remaining)$/i,
        openOf,
    ],
    [
        /^(?:how far are we|how (?:many|much)(?: items?)? (?:is|are) (?:done|left|open)|what(?:'s| is) (?:the progress|(?:still )?(?:left|open|missing)(?: to (?:do|be done))?)|what remains(?: to (?:do|be done))?|progress|are we (?:done|ready)(?: yet)?)$/i,
        (_, known) => progress(known),
    ],
    [
        /^(?:is|has|was) (.+?)(?: been)? (?:done|finished|complete|completed|ready|closed)(?: yet)?$/i,
        aboutItem(standing),
    ],
    [/^(?:what is|what's) the (?:status|state|standing) of (.+)$/i, aboutItem(standing)],
    [/^(?:status|state) of (.+)$/i, aboutItem(standing)],
];
/**
 * Answers a question from the trackers and their graph, or null when it is no question of these kinds. Who is named in
 * an answer is named in the tracker; nothing is inferred about what was not written.
 */
const answer = (question, documents, graph) => {
    const text = question
        .slice(0, 400)
        .trim()
        .replaceAll(/\s+/g, ' ')
        .replace(/[\s?.!]+$/, '')
        .replace(/^(?:please |tell me |hey )+/i, '');
    for (const [pattern, say] of answer_QUESTIONS) {
        const match = pattern.exec(text);
        if (match !== null)
            return say(match, knowledgeOf(documents, graph));
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/domain/spec/say.js








/** Readings offered for what was not understood. */
const READINGS = 3;
const SPEC = 'said';
const TESTS = new Set(['unit-tests', 'integration-tests', 'end-to-end-tests']);
const paramsOf = (said, shell) => said.kind === 'run' ? { ...said.with, shell } : said.with;
const checksOf = (sentence, heard, defaults) => {
    const giveId = (0,ids/* idGiver */.Z)();
    const named = heard.flatMap(({ clause, said }) => (said ?? []).map((one) => ({ said: one, clause, id: giveId(one.name) })));
    // Reports are made by the tests of the same sentence, so what reads them waits for those.
    const tests = named.filter(({ said }) => TESTS.has(said.name)).map(({ id }) => id);
    return named.map(({ said, clause, id }) => {
        const column = Math.max(0, sentence.indexOf(clause)) + 1;
        const draft = {
            kind: said.kind,
            with: paramsOf(said, defaults.shell),
            rule: 'said',
            confidence: said.confidence,
            source: { file: 'sentence', line: 1, column },
            text: clause,
        };
        const needs = said.kind === 'coverage' || said.kind === 'junit' ? tests : [];
        return (0,spec_draft/* checkOf */.EG)(draft, { id, spec: SPEC, item: null, needs }, defaults);
    });
};
/**
 * Drafts a spec from a sentence by fixed rules; no model and no network. Every word must be understood: if one clause
 * is not, the answer is the nearest sentences and their specs, never a guess at what was meant.
 */
const say = (sentence, options = {}) => {
    const { project = 'unknown', defaults = spec_defaults/* builtInSpecDefaults */.B } = options;
    const heard = hearSentence(sentence, project);
    const yamlOf = (checks) => (0,write_spec/* specToYaml */.Q)({ name: SPEC, file: 'sentence', checks }, defaults);
    const lost = heard.filter(({ said }) => said === null);
    if (lost.length === 0 && heard.length > 0) {
        const checks = checksOf(sentence, heard, defaults);
        return { kind: 'spec', yaml: yamlOf(checks), checks };
    }
    const understood = heard.filter(({ said }) => said !== null).map(({ clause }) => clause);
    const near = nearestExamples(lost.map(({ clause }) => clause).join(' '), READINGS);
    const readings = [...understood, ...near].map((text) => ({
        sentence: text,
        yaml: yamlOf(checksOf(text, hearSentence(text, project), defaults)),
    }));
    return { kind: 'unclear', readings };
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(13951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/trackers.js
var trackers = __webpack_require__(5509);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/say/detect-tools.js
/** Files that give an ecosystem away, the most telling first. */
const SIGNS = [
    ['package.json', 'node'],
    ['pyproject.toml', 'python'],
    ['setup.py', 'python'],
    ['requirements.txt', 'python'],
    ['go.mod', 'go'],
    ['Cargo.toml', 'rust'],
    ['Makefile', 'make'],
];
/** What the project is built with, so that "unit tests" becomes the right command. */
const detectTools = async (files) => {
    for (const [file, tools] of SIGNS) {
        if ((await files.stat(file))?.kind === 'file')
            return tools;
    }
    return 'unknown';
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/say/run.js








const QUESTION = /\?\s*$|^\s*(?:what|which|who|whose|when|why|where|how|is|are|does|do|did|can|may|should)\b|^\s*(?:list|show)\b|^\s*(?:next|progress|(?:the )?critical path|(?:status|state|owner) of \S+)\s*$/i;
/** Questions offered when one has no answer. */
const OFFERED = 3;
/** `aurora-x say "…"`. A question is answered from the tracker, a sentence becomes a spec. */
const runSay = async (context) => {
    const sentence = context.args.join(' ');
    const project = await (0,cli_project/* openProject */.U)(context);
    const documents = QUESTION.test(sentence) ? await trackersOf(context, project) : null;
    const text = documents === null || documents instanceof failure/* CommandFailure */.q
        ? null
        : answer(sentence, documents, (0,build_graph/* buildGraph */.Z)(documents));
    if (text !== null) {
        if (context.output.json)
            context.output.document({ schemaVersion: 1, kind: 'answer', sentence, answer: text });
        else
            context.output.print(text);
        return exit_codes/* EXIT */.d.ok;
    }
    const said = await draft(project, sentence);
    // Only what can be nothing but a question about a tracker is in want of one.
    if (documents instanceof failure/* CommandFailure */.q && said.kind === 'unclear')
        throw documents;
    return said.kind === 'unclear' && /\?\s*$/.test(sentence)
        ? unanswered(context, sentence)
        : tell(context, sentence, said);
};
/** The trackers to answer from, or why there are none. */
const trackersOf = async (context, project) => {
    try {
        return await (0,trackers/* readTrackers */.C)(context, project, context.options.list('tracker'));
    }
    catch (cause) {
        if (cause instanceof failure/* CommandFailure */.q)
            return cause;
        throw cause;
    }
};
const unanswered = ({ output }, sentence) => {
    const questions = nearestQuestions(sentence, OFFERED);
    if (output.json)
        output.document({ schemaVersion: 1, kind: 'unclear', sentence, readings: [], questions });
    else {
        output.say(output.sayPaint.yellow('There is no answer to that in the tracker. The nearest questions:'));
        for (const question of questions)
            output.say(`  ${question}`);
    }
    return exit_codes/* EXIT */.d.no;
};
const draft = async (project, sentence) => say(sentence, { project: await detectTools(project.files), defaults: (0,spec_defaults/* specDefaultsOf */.U)(project.config) });
const tell = ({ output }, sentence, said) => {
    const clear = said.kind === 'spec';
    if (output.json)
        output.document({ schemaVersion: 1, sentence, ...said });
    else if (clear)
        output.print(said.yaml.trimEnd());
    else {
        const { sayPaint } = output;
        output.say(sayPaint.yellow('That is not clear enough to make a check of it. The nearest readings:'));
        for (const reading of said.readings)
            output.say(`\n${sayPaint.bold(`"${reading.sentence}"`)}\n${reading.yaml.trimEnd()}`);
    }
    return clear ? exit_codes/* EXIT */.d.ok : exit_codes/* EXIT */.d.no;
};


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readTrackers)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
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
