export const id = 7330;
export const ids = [7330];
export const modules = {

/***/ 77330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

;// CONCATENATED MODULE: ./lib/domain/graph/numbers.js
/** The number at an index of a list that is known to reach that far; 0 beyond it. */
const numberAt = (list, index) => list[index] ?? 0;

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
        numberAt(left, one) > numberAt(left, other) ||
        (numberAt(left, one) === numberAt(left, other) && numberAt(whole, one) > numberAt(whole, other));
    let last = -1;
    for (const index of order) {
        const node = net.nodes[index];
        if (node === undefined || node.item.claim === 'dropped')
            continue;
        let best = -1;
        for (const need of node.needs) {
            if (numberAt(whole, need) > 0 && heavier(need, best))
                best = need;
        }
        left[index] = (node.item.claim === 'done' ? 0 : node.weight) + (best === -1 ? 0 : numberAt(left, best));
        whole[index] = node.weight + (best === -1 ? 0 : numberAt(whole, best));
        previous[index] = best;
        if (heavier(index, last))
            last = index;
    }
    const path = [];
    for (let at = last; at !== -1; at = previous[at] ?? -1)
        path.push(at);
    return path.toReversed();
};

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 17 modules
var catalogue = __webpack_require__(2307);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/durations.js
var durations = __webpack_require__(22360);
;// CONCATENATED MODULE: ./lib/domain/graph/net.js


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
        const hours = item.estimate === null ? null : (0,durations/* estimateHours */.kC)(item.estimate);
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
            visit(from, numberAt(needs, at));
    });
};
/** Turns the edges of a net around, in two flat arrays, since 50 000 small lists cost more than they hold. */
const dependants = (net) => {
    const start = new Int32Array(net.nodes.length + 1);
    eachEdge(net, (_, to) => {
        start[to + 1] = numberAt(start, to + 1) + 1;
    });
    for (let at = 1; at < start.length; at += 1)
        start[at] = numberAt(start, at) + numberAt(start, at - 1);
    const next = start.slice();
    const list = new Int32Array(start.at(-1) ?? 0);
    eachEdge(net, (from, to) => {
        const at = numberAt(next, to);
        list[at] = from;
        next[to] = at + 1;
    });
    return { start, list };
};

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
    const idOf = (index) => idAt(net, index);
    return {
        paths: found.map((cycle) => cycle.map(idOf)),
        findings: found.map((cycle) => {
            const item = net.nodes[numberAt(cycle, 0)]?.item;
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
        const edge = numberAt(next, top);
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
        if (node < numberAt(cycle, smallest))
            smallest = index;
    const turned = [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
    return [...turned, numberAt(turned, 0)];
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
            const swap = numberAt(row, j - 1) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
            next.push(Math.min(swap, numberAt(row, j) + 1, numberAt(next, j - 1) + 1));
        }
        row = next;
    }
    return numberAt(row, b.length);
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

;// CONCATENATED MODULE: ./lib/domain/graph/topology.js


/**
 * Nodes with their dependencies first; what is in a cycle or depends on one is left out. Of all nodes that could
 * come next the one that stands first in the document does (Kahn's algorithm with a heap).
 */
const topologicalOrder = (net) => {
    const waiting = Int32Array.from(net.nodes, (node) => node.needs.length);
    const { start, list } = dependants(net);
    // Most documents name dependencies first: a sweep finds them in order, and only what becomes free behind the
    // sweep has to queue.
    const freed = new IndexHeap();
    const order = [];
    let sweep = 0;
    for (;;) {
        let next = freed.pop();
        while (next === undefined && sweep < waiting.length) {
            if (numberAt(waiting, sweep) === 0)
                next = sweep;
            sweep += 1;
        }
        if (next === undefined)
            return order;
        order.push(next);
        for (let edge = numberAt(start, next); edge < numberAt(start, next + 1); edge += 1) {
            const follower = numberAt(list, edge);
            const left = numberAt(waiting, follower) - 1;
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
            deepest = Math.max(deepest, numberAt(depth, need));
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
            if (numberAt(values, parent) <= value)
                break;
            values[at] = numberAt(values, parent);
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
            if ((values[child + 1] ?? Infinity) < numberAt(values, child))
                child += 1;
            if (numberAt(values, child) >= last)
                break;
            values[at] = numberAt(values, child);
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
    const net = makeNet(documents);
    const order = topologicalOrder(net);
    const cycles = findCycles(net, order);
    const depth = depths(net, order);
    const matrix = documents.map((document) => checkMatrix(document, net));
    const done = doneBeforeDependencies(net);
    const unknown = unknownDependencies(net);
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
            depth: numberAt(depth, index),
        })),
        edges: edgesOf(net),
        order: order.map((index) => idAt(net, index)),
        cycles: cycles.paths,
        criticalPath: criticalPath(net, order).map((index) => idAt(net, index)),
        unknown: unknown.unknown,
        matrixDisagreements: matrix.flatMap((one) => one.disagreements),
        doneBeforeDependencies: done.pairs,
        findings,
    };
};
const edgesOf = (net) => {
    const edges = [];
    eachEdge(net, (from, to) => edges.push({ from: idAt(net, from), to: idAt(net, to) }));
    return edges;
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


/***/ })

};
