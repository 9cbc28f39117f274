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

/***/ 30890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ milestoneName)
/* harmony export */ });
/** `M0 Repository` for an id that people wrote; the title alone where it begins with the id, or the id was made of it. */
const milestoneName = ({ id, title }) => {
    const words = (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
    return `${words}-`.startsWith(`${id.toLowerCase()}-`) ? title : `${id} ${title}`.trim();
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

/***/ 20425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runParse: () => (/* binding */ runParse)
});

// EXTERNAL MODULE: ./lib/domain/graph/build-graph.js + 5 modules
var build_graph = __webpack_require__(70785);
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
// EXTERNAL MODULE: ./lib/domain/model/milestone-name.js
var milestone_name = __webpack_require__(30890);
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
            lines.push('', `${paint.bold((0,terminal_text/* oneLine */.TN)((0,milestone_name/* milestoneName */.C)(milestone)))}${due}`);
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
/** A terminal that does not know its size, as in some containers, says 0. */
const widthOf = ({ isTTY, columns = 0 }) => {
    if (isTTY !== true)
        return PLAIN_WIDTH;
    return columns === 0 ? 80 : Math.max(40, columns);
};
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
