export const id = 274;
export const ids = [274];
export const modules = {

/***/ 7319:
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

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZY: () => (/* binding */ daysLeftInWords),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/** `2 checks`, `1 check`. The plural is made with an s. */
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** `is` or `are`. */
const verb = (n) => (n === 1 ? 'is' : 'are');
/** `a`, `a and b`, `a, b and c`, `a, b and 7 more`: at most `max` names in full. */
const list = (names, max = 3) => {
    const shown = names.length > max ? [...names.slice(0, max - 1), `${names.length - max + 1} more`] : names;
    const last = shown.at(-1) ?? 'nothing';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
};
/** A sentence without its last period, so that it can stand inside another. */
const clause = (sentence) => sentence.trim().replace(/\.$/, '');
/** `99.95%`, with three decimals at most. */
const percent = (share) => `${Number((share * 100).toFixed(3))}%`;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** `7 days`, `36 hours`, `20 minutes`: the largest unit that divides it, minutes otherwise. */
const duration = (ms) => {
    if (ms % DAY_MS === 0)
        return count(ms / DAY_MS, 'day');
    return ms % HOUR_MS === 0 ? count(ms / HOUR_MS, 'hour') : count(Math.round(ms / 60_000), 'minute');
};
/** `3 days left`, `last day`, `expired 2 days ago`. */
const daysLeftInWords = (days) => {
    if (days < 0)
        return `expired ${count(-days, 'day')} ago`;
    return days === 0 ? 'last day' : `${count(days, 'day')} left`;
};


/***/ }),

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

;// CONCATENATED MODULE: ./lib/domain/graph/numbers.js
/** The number at an index of a list that is known to reach that far; 0 beyond it. */
const numberAt = (list, index) => list[index] ?? 0;

;// CONCATENATED MODULE: ./lib/domain/graph/critical-path.js

const isOver = (claim) => claim === 'done' || claim === 'dropped';
/** The heaviest chain of nodes that are not done, dependencies first; the first one in document order of equals. */
const criticalPath = (net, order) => {
    const total = new Float64Array(net.nodes.length);
    const previous = new Int32Array(net.nodes.length).fill(-1);
    let last = -1;
    for (const index of order) {
        const node = net.nodes[index];
        if (node === undefined || isOver(node.item.claim))
            continue;
        let best = -1;
        for (const need of node.needs) {
            if (numberAt(total, need) > (best === -1 ? 0 : numberAt(total, best)))
                best = need;
        }
        total[index] = node.weight + (best === -1 ? 0 : numberAt(total, best));
        previous[index] = best;
        if (last === -1 || numberAt(total, index) > numberAt(total, last))
            last = index;
    }
    const path = [];
    for (let at = last; at !== -1; at = previous[at] ?? -1)
        path.push(at);
    return path.toReversed();
};

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/durations.js
var durations = __webpack_require__(2360);
;// CONCATENATED MODULE: ./lib/domain/graph/net.js


const NONE = [];
/** The first item of an id is the one that is meant; ids are unique within a document already. */
const makeNet = (documents) => {
    const items = documents.flatMap((document) => document.items);
    const index = new Map();
    items.forEach((item, at) => {
        if (!index.has(item.id))
            index.set(item.id, at);
    });
    const nodes = items.map((item) => {
        const needs = [];
        for (const id of item.dependsOn) {
            const at = index.get(id);
            if (at !== undefined)
                needs.push(at);
        }
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
const distinct = (needs) => {
    const few = needs.length < 16 && needs.every((need, at) => needs.indexOf(need) === at);
    return few ? needs : [...new Set(needs)];
};
/** The id of the node at an index. */
const idAt = (net, index) => net.nodes[index]?.item.id ?? '';
/** Turns the edges of a net around, in two flat arrays, since 50 000 small lists cost more than they hold. */
const dependants = (net) => {
    const start = new Int32Array(net.nodes.length + 1);
    for (const node of net.nodes)
        for (const to of node.needs)
            start[to + 1] = numberAt(start, to + 1) + 1;
    for (let at = 1; at < start.length; at += 1)
        start[at] = numberAt(start, at) + numberAt(start, at - 1);
    const next = start.slice();
    const list = new Int32Array(start.at(-1) ?? 0);
    for (const [from, node] of net.nodes.entries()) {
        for (const to of node.needs) {
            const at = numberAt(next, to);
            list[at] = from;
            next[to] = at + 1;
        }
    }
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
            return (0,catalogue/* finding */.g)('AX2021', { path: path.join(' → ') }, item?.places['dependsOn'] ?? item?.source ?? null);
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
            findings.push((0,catalogue/* finding */.g)('AX2024', { id }, matrix.source));
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
        findings.push((0,catalogue/* finding */.g)('AX2023', { from: edge.from, matrix: 'depends on', to: edge.to }, edge.source));
    }
    for (const [from, row] of said) {
        const item = net.nodes[net.index.get(from) ?? -1]?.item;
        for (const to of item?.dependsOn ?? []) {
            if (row.has(to) || !columns.has(to))
                continue;
            disagreements.push({ from, to, inMatrix: false });
            findings.push((0,catalogue/* finding */.g)('AX2023', { from, matrix: 'does not depend on', to }, item?.places['dependsOn'] ?? matrix.source));
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
            findings.push((0,catalogue/* finding */.g)('AX2026', { problem: 'names twice', id }, order.source));
        else
            position.set(id, index);
        if (!net.index.has(id))
            findings.push((0,catalogue/* finding */.g)('AX2026', { problem: 'names an unknown', id }, order.source));
    }
    for (const item of document.items) {
        const own = position.get(item.id);
        if (own === undefined) {
            findings.push((0,catalogue/* finding */.g)('AX2026', { problem: 'leaves out', id: item.id }, order.source));
            continue;
        }
        for (const dependency of item.dependsOn) {
            const other = position.get(dependency);
            if (other !== undefined && other > own) {
                findings.push((0,catalogue/* finding */.g)('AX2025', { item: item.id, dependency }, order.source));
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
            return (0,catalogue/* finding */.g)('AX2020', { item: node.item.id, id, suggestion }, node.item.places['dependsOn'] ?? node.item.source);
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
            .map(({ item, dependency, claim }) => (0,catalogue/* finding */.g)('AX2022', { item: item.id, dependency: dependency.id, claim }, item.places['status'] ?? item.places['checkbox'] ?? item.source)),
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
    for (const index of order) {
        let deepest = -1;
        for (const need of net.nodes[index]?.needs ?? [])
            deepest = Math.max(deepest, numberAt(depth, need));
        depth[index] = deepest + 1;
    }
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
    for (const { item, needs } of net.nodes)
        for (const to of needs)
            edges.push({ from: item.id, to: idAt(net, to) });
    return edges;
};


/***/ }),

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ synthesize)
});

// EXTERNAL MODULE: ./lib/domain/spec/synthesis/ids.js
var ids = __webpack_require__(401);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/domain/spec/draft.js
var spec_draft = __webpack_require__(13);
// EXTERNAL MODULE: ./lib/domain/spec/synthesis/paths.js
var paths = __webpack_require__(6855);
// EXTERNAL MODULE: ./lib/domain/spec/synthesis/numbers.js
var numbers = __webpack_require__(2677);
;// CONCATENATED MODULE: ./lib/domain/spec/synthesis/statement.js



const PEOPLE = /\b(?:approv(?:ed|al|es)|sign(?:ed)?[- ]?offs?|signs off|reviewed|accepted by|agreed (?:by|with|on))\b/i;
/** All that is said of a path is that it is there. */
const EXISTS = /^\W*(?:the |an? )?`[^`]+`(?: (?:file|document|report))?(?: (?:is|are|was|were|has been|must be))? ?(?:exists?|present|created|added|written|generated|published|committed|checked in)?\W*$/i;
const GONE = /\b(?:removed|deleted|gone|does not exist|no longer exists)\W*$/i;
/** An import in backticks that "works" is run by the interpreter whose language it is. */
const PYTHON_IMPORT = /^(?:from [\w.]+ import [\w*, ]+|import [\w., ]+)$/;
const SUCCEEDS = /\b(?:succeeds?|passes|works|is green|exits? (?:with )?0|must pass)\b/i;
const commandDrafts = ({ text, commands }, { shell }) => {
    // "`grep … | wc -l` < 10": what the sentence says of its only command is that command's expectation.
    const stated = commands.length === 1 ? (0,numbers/* comparisonIn */.DE)(text.replaceAll(/`[^`]*`/g, '')) : null;
    const succeeds = SUCCEEDS.test(text) ? { kind: 'success' } : null;
    return commands.map((command) => (0,spec_draft/* runDraft */.$b)(command.text, (0,spec_draft/* expectOf */.hE)(command.expect ?? stated ?? succeeds), shell, {
        rule: 'criterion-command',
        confidence: command.expect === null ? 'likely' : 'certain',
        source: command.source,
        text,
    }));
};
const importDrafts = ({ text, source }, { shell }) => (0,paths/* codeIn */.ry)(text)
    .filter((code) => PYTHON_IMPORT.test(code))
    .map((code) => (0,spec_draft/* runDraft */.$b)(`python -c "${code}"`, { exitCode: 0 }, shell, {
    rule: 'criterion-import',
    confidence: 'likely',
    source,
    text,
}));
const coverageDrafts = ({ text, source }) => {
    const min = (0,numbers/* coverageIn */.GC)(text);
    if (min === null)
        return [];
    const named = (0,paths/* pathsIn */.Mr)(text).find((path) => /\.(?:info|xml|json)$/.test(path));
    const confidence = named === undefined ? 'guess' : 'likely';
    const made = { rule: 'criterion-coverage', confidence, source, text };
    return [(0,spec_draft/* coverageDraft */.MI)({ report: named ?? numbers/* USUAL_REPORTS */.tW, min }, made)];
};
const measureDrafts = ({ text, source }, { shell, nearby }) => {
    const command = (0,numbers/* measuredBy */.eI)(text, nearby);
    if (command === null)
        return [];
    return [
        (0,spec_draft/* runDraft */.$b)(command.text, (0,spec_draft/* expectOf */.hE)(command.expect), shell, {
            rule: 'criterion-number',
            confidence: 'likely',
            source,
            text,
        }),
    ];
};
const pathDrafts = ({ text, source }) => (0,paths/* pathsIn */.Mr)(text)
    .map(paths/* workspacePath */.X5)
    .filter((path) => path !== null)
    .map((path) => (0,spec_draft/* fileDraft */.il)({ path, exists: !GONE.test(text) }, { rule: 'criterion-path', confidence: 'likely', source, text }));
/** Reads one sentence. The first rule that fits wins; a path is the weakest, since a file says little by being there. */
const readStatement = (statement, around) => {
    const people = PEOPLE.test(statement.text);
    for (const rule of [commandDrafts, importDrafts, coverageDrafts, measureDrafts]) {
        const drafts = rule(statement, around);
        if (drafts.length === 0)
            continue;
        const all = rule !== coverageDrafts || (0,numbers/* onlyCoverage */.nX)(statement.text);
        return { drafts, complete: all && !people, people };
    }
    const drafts = statement.title === true ? [] : pathDrafts(statement);
    const { text } = statement;
    return { drafts, complete: drafts.length > 0 && !people && (EXISTS.test(text) || GONE.test(text)), people };
};
/** The sentence as it stands, for a person to confirm. */
const signOffDraft = ({ text, source }, people) => (0,spec_draft/* manualDraft */.s8)(text, {
    rule: people ? 'sign-off' : 'statement',
    confidence: people ? 'likely' : 'certain',
    source,
});

;// CONCATENATED MODULE: ./lib/domain/spec/synthesis/item.js





const place = (draft, name, placing, shop) => {
    const check = (0,spec_draft/* checkOf */.EG)(draft, { ...placing, id: shop.giveId(name), spec: shop.spec }, shop.defaults);
    if (draft.confidence === 'guess') {
        const values = {
            check: check.id,
            text: draft.text,
            guess: 'the report is in one of the usual places',
            fix: 'Name the report in backticks in the sentence, or write the check into a spec file.',
        };
        shop.findings.push((0,catalogue/* finding */.g)('AX3102', values, draft.source));
    }
    return check;
};
/** A file check for a path of the document; none, and a finding, for one that leads out of the workspace. */
const pathCheck = ({ text, source }, rule, name, placing, shop) => {
    const path = (0,paths/* workspacePath */.X5)(text);
    if (path === null) {
        shop.findings.push((0,catalogue/* finding */.g)('AX3103', { path: text, subject: placing.item ?? 'the document' }, source));
        return [];
    }
    return [place((0,spec_draft/* fileDraft */.il)({ path }, { rule, confidence: 'certain', source, text }), name, placing, shop)];
};
/** What a command should leave behind: a folder means all that is in it. */
const evidenceGlobs = (evidence) => evidence.flatMap(({ text }) => {
    const path = (0,paths/* workspacePath */.X5)(text);
    return path === null ? [] : [path.endsWith('/') ? `${path}**` : path];
});
const RUNNABLE = new Set(['run', 'coverage']);
/** Sentences of an item that has no other words: its title is what should hold. */
const statementsOf = (item) => item.exitCriteria.length > 0 || item.verify.length > 0 || item.evidence.length > 0
    ? item.exitCriteria
    : [{ text: item.title, commands: [], source: item.source, title: true }];
/**
 * The checks of one item. A verify command is the proof that the document itself names, so the sentences beside it
 * become sign-offs only where they ask for people; without anything to run, each sentence that no rule expresses
 * needs a person.
 */
const itemChecks = (item, deliverables, shop) => {
    const id = (0,ids/* idPart */.N)(item.id);
    const { shell } = shop.defaults;
    const evidence = evidenceGlobs(item.evidence);
    const verify = item.verify.map((command) => place((0,spec_draft/* runDraft */.$b)(command.text, (0,spec_draft/* expectOf */.hE)(command.expect), shell, {
        rule: 'verify-command',
        confidence: 'certain',
        source: command.source,
        text: command.text,
    }), `${id}.verify`, { item: item.id, evidence }, shop));
    const needs = verify.map((check) => check.id);
    const files = [
        ...item.evidence.flatMap((path) => pathCheck(path, 'evidence-path', `${id}.evidence`, { item: item.id, needs }, shop)),
        ...deliverables.flatMap(({ path, source }) => pathCheck({ text: path, source }, 'deliverable', `${id}.deliverable`, { item: item.id }, shop)),
    ];
    const readings = statementsOf(item).map((statement) => ({
        statement,
        reading: readStatement(statement, { shell, nearby: shop.nearby(item.milestone) }),
    }));
    const runnable = verify.length > 0 ||
        readings.some(({ reading }) => reading.drafts.some(({ kind }) => RUNNABLE.has(kind)));
    const sentences = readings.flatMap(({ statement, reading }) => {
        const checks = reading.drafts.map((draft) => place(draft, `${id}.criterion`, { item: item.id }, shop));
        if (!reading.people && (reading.complete || runnable))
            return checks;
        const name = reading.people ? `${id}.sign-off` : `${id}.criterion`;
        return [...checks, place(signOffDraft(statement, reading.people), name, { item: item.id }, shop)];
    });
    const checks = [...verify, ...files, ...sentences];
    if (item.claim === 'done' && checks.every(({ kind }) => kind === 'manual')) {
        shop.findings.push((0,catalogue/* finding */.g)('AX3101', { item: item.id }, item.source));
    }
    return checks;
};

;// CONCATENATED MODULE: ./lib/domain/spec/synthesize.js



const groupBy = (list, key) => {
    const groups = new Map();
    for (const entry of list) {
        const group = groups.get(key(entry));
        if (group === undefined)
            groups.set(key(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
};
/** Commands of each milestone, for sentences that limit what a command nearby measures. */
const commandsNearby = (document) => {
    const byMilestone = groupBy(document.items.flatMap(({ milestone, verify }) => verify.map((command) => ({ milestone, command }))), ({ milestone }) => milestone);
    return (milestone) => (byMilestone.get(milestone) ?? []).map(({ command }) => command);
};
/** An exit criterion of a milestone, or an acceptance criterion of the whole document. They belong to no item. */
const criterionChecks = (criterion, name, shop) => {
    const around = { shell: shop.defaults.shell, nearby: shop.nearby(criterion.milestone) };
    const reading = readStatement(criterion, around);
    const checks = reading.drafts.map((draft) => place(draft, name, { item: null }, shop));
    if (reading.complete)
        return checks;
    const signOff = checks.length === 0 ? name : `${name}-sign-off`;
    return [...checks, place(signOffDraft(criterion, reading.people), signOff, { item: null }, shop)];
};
const criteriaChecks = (criteria, shop) => [...groupBy(criteria, ({ milestone }) => milestone)].flatMap(([milestone, group]) => group.flatMap((criterion, index) => {
    const prefix = milestone === null ? '' : `${(0,ids/* idPart */.N)(milestone)}.`;
    const name = `${prefix}${criterion.kind === 'exit' ? 'exit' : 'acceptance'}-${index + 1}`;
    return criterionChecks(criterion, name, shop);
}));
const specName = (file) => (0,ids/* idPart */.N)(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));
/**
 * Turns what a document claims into checks: verify commands, evidence paths, deliverables, and the sentences of its
 * criteria. Each check carries the line it came from, the rule, and how sure the rule is. What no rule can express
 * becomes a sign-off. Dropped items claim nothing. The same document gives the same checks.
 */
const synthesize = (document, defaults) => {
    const spec = specName(document.file);
    const findings = [];
    const shop = { spec, defaults, giveId: (0,ids/* idGiver */.Z)(), nearby: commandsNearby(document), findings };
    const known = new Set(document.items.map(({ id }) => id));
    const owner = ({ item }) => (item !== null && known.has(item) ? item : null);
    const deliverables = groupBy(document.deliverables.filter(({ claim }) => claim !== 'dropped'), owner);
    const checks = [
        ...document.items
            .filter(({ claim }) => claim !== 'dropped')
            .flatMap((item) => itemChecks(item, deliverables.get(item.id) ?? [], shop)),
        ...(deliverables.get(null) ?? []).flatMap(({ path, source }) => pathCheck({ text: path, source }, 'deliverable', 'deliverable', { item: null }, shop)),
        ...criteriaChecks(document.criteria, shop),
    ];
    return { spec: { name: spec, file: document.file, checks }, findings };
};


/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainNamedItem: () => (/* binding */ explainNamedItem)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/application/explain/last-standing.js


/** How many runs back a standing is looked for. */
const LOOK_BACK = 20;
/** The part of report.json that is needed; everything else in it may change. */
const reportSlice = schemas.object({
    verdict: schemas.object({
        standings: schemas.array(schemas.object({
            item: schemas.string(),
            standing: schemas["enum"](vocabulary/* STANDINGS */.CV),
            checks: schemas.array(schemas.object({ id: schemas.string() })),
        })),
    }),
});
const standingIn = (text, item) => {
    try {
        const report = reportSlice.parse(JSON.parse(text));
        // In a run of other items only, this one had no checks; what it says of it is not worth repeating.
        return (report.verdict.standings.find((one) => one.item === item && one.checks.length > 0)?.standing ?? null);
    }
    catch {
        return null;
    }
};
/** The standing of the item in the newest run that looked at it, or null. */
const lastStanding = async (history, runFiles, item) => {
    for (const run of (await history.history()).slice(0, LOOK_BACK)) {
        const text = await runFiles(run.dir)
            .readText('report.json')
            .catch(() => null);
        const standing = text === null ? null : standingIn(text, item);
        if (standing !== null)
            return { standing, runId: run.runId, at: run.startedAt };
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/application/explain/explain-item.js

/** How many runs back an outcome is looked for. */
const explain_item_LOOK_BACK = 20;
const neighbour = (documents) => (id) => {
    const item = documents.flatMap((document) => document.items).find((one) => one.id === id);
    return { id, title: item?.title ?? null, claim: item?.claim ?? null };
};
const lastOutcomes = async (history, wanted) => {
    const found = new Map();
    for (const run of (await history.history()).slice(0, explain_item_LOOK_BACK)) {
        if (found.size === wanted.size)
            break;
        const manifest = await history.manifest(run.runId);
        for (const outcome of manifest?.outcomes ?? []) {
            if (wanted.has(outcome.id) && !found.has(outcome.id))
                found.set(outcome.id, { run, outcome });
        }
    }
    return found;
};
/** The item with this id (case does not matter), or null. */
const explainItem = async (id, known) => {
    const wanted = id.toLowerCase();
    for (const document of known.documents) {
        const item = document.items.find((one) => one.id.toLowerCase() === wanted);
        if (item)
            return describeItem(item, document.file, known);
    }
    return null;
};
const describeItem = async (item, file, known) => {
    const name = neighbour(known.documents);
    const checks = known.checks.filter((check) => check.item === item.id);
    const last = await lastOutcomes(known.history, new Set(checks.map((check) => check.id)));
    return {
        schemaVersion: 1,
        kind: 'item',
        item,
        file,
        dependsOn: item.dependsOn.map(name),
        neededBy: known.graph.edges.filter((edge) => edge.to === item.id).map((edge) => name(edge.from)),
        standing: await lastStanding(known.history, known.runFiles, item.id),
        onCriticalPath: known.graph.criticalPath.includes(item.id),
        checks: checks.map((check) => {
            const seen = last.get(check.id);
            return {
                id: check.id,
                kind: check.kind,
                describe: known.describe(check),
                origin: check.origin,
                last: seen
                    ? {
                        outcome: seen.outcome.outcome,
                        runId: seen.run.runId,
                        observedAt: seen.outcome.observedAt,
                        reason: seen.outcome.reason?.message ?? null,
                    }
                    : null,
            };
        }),
    };
};

// EXTERNAL MODULE: ./lib/application/checks/registry.js + 94 modules
var registry = __webpack_require__(5876);
// EXTERNAL MODULE: ./lib/domain/spec/defaults.js
var spec_defaults = __webpack_require__(7482);
// EXTERNAL MODULE: ./lib/domain/graph/build-graph.js + 9 modules
var build_graph = __webpack_require__(7330);
// EXTERNAL MODULE: ./lib/domain/spec/synthesize.js + 2 modules
var synthesize = __webpack_require__(9201);
// EXTERNAL MODULE: ./lib/entrypoints/cli/history.js
var cli_history = __webpack_require__(6454);
// EXTERNAL MODULE: ./lib/entrypoints/cli/import-from.js
var import_from = __webpack_require__(4822);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(5340);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(3951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/trackers.js
var trackers = __webpack_require__(5509);
// EXTERNAL MODULE: ./lib/adapters/terminal/text.js
var terminal_text = __webpack_require__(4838);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/explain/item-text.js

const item_text_neighbour = (one) => one.title === null ? `${one.id} (does not exist)` : `${one.id} ${one.title} (${one.claim ?? 'no claim'})`;
const standingOf = ({ standing }) => standing === null
    ? 'not known, never run'
    : `${standing.standing} on ${standing.at.slice(0, 10)} in run ${standing.runId}`;
const lastWord = ({ last }) => last === null
    ? 'never run'
    : `${last.outcome} on ${last.observedAt.slice(0, 10)} in run ${last.runId}${last.reason === null ? '' : `: ${last.reason}`}`;
/** Keeps the indentation, and cleans the rest. */
const indented = (line) => ' '.repeat(line.length - line.trimStart().length) + (0,terminal_text/* oneLine */.TN)(line);
const section = (title, lines, paint) => lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${indented(line)}`)];
/** An item for people: what is claimed, what would prove it, and what it hangs on. */
const itemText = (one, paint) => {
    const { item } = one;
    const facts = [
        ['claim', item.claim ?? 'none'],
        ['standing', standingOf(one)],
        ['priority', item.priority],
        ['milestone', item.milestone],
        ['owner', item.owner],
        ['target', item.target],
        ['place', `${one.file}:${item.source.line}:${item.source.column}`],
        ['path', one.onCriticalPath ? 'on the critical path' : null],
    ];
    const checks = one.checks.flatMap((check) => [
        `${check.id}: ${check.describe}`,
        `    from line ${check.origin.source.line} (${check.origin.rule}, ${check.origin.confidence}); ${lastWord(check)}`,
    ]);
    return [
        `${paint.bold((0,terminal_text/* oneLine */.TN)(item.id))}  ${(0,terminal_text/* oneLine */.TN)(item.title)}`,
        ...facts.flatMap(([name, value]) => value === null ? [] : [`  ${paint.dim(name.padEnd(9))} ${(0,terminal_text/* oneLine */.TN)(value)}`]),
        ...section('Checks', checks.length > 0 ? checks : ['none: nothing in the document can be run or looked at'], paint),
        ...section('Depends on', one.dependsOn.map(item_text_neighbour), paint),
        ...section('Needed by', one.neededBy.map(item_text_neighbour), paint),
        '',
        paint.dim(`Next: aurora-x verify ${(0,terminal_text/* oneLine */.TN)(item.id)}`),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/explain/item.js











const describeWith = (kinds) => (check) => kinds.get(check.kind)?.describe(check.with) ?? check.kind;
/** Prints what is known of the item; when there is none of that name, gives the ids that exist. */
const explainNamedItem = async (context, id) => {
    const project = await (0,cli_project/* openProject */.U8)(context);
    const documents = await (0,trackers/* readTrackers */.C)(context, project, context.options.list('tracker'));
    const { kinds } = await (0,registry/* loadKinds */.u)(project.config, (0,import_from/* importFrom */.e)(context.cwd));
    const defaults = (0,spec_defaults/* specDefaultsOf */.U)(project.config);
    const known = {
        documents,
        graph: (0,build_graph/* buildGraph */.Z)(documents),
        checks: documents.flatMap((document) => (0,synthesize/* synthesize */.D)(document, defaults).spec.checks),
        describe: describeWith(kinds),
        history: (0,cli_history/* openStore */.C)(context.cwd, (0,out_dir/* outDirOf */.j)(context)),
        runFiles: (0,cli_history/* runFilesIn */.k)(context.cwd),
    };
    const explanation = await explainItem(id, known);
    const ids = documents.flatMap((document) => document.items.map((item) => item.id));
    if (explanation === null)
        return { shown: false, ids };
    if (context.output.json)
        context.output.document(explanation);
    else
        context.output.print(itemText(explanation, context.output.paint));
    return { shown: true, ids };
};


/***/ }),

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   k: () => (/* binding */ runFilesIn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6302);
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5757);
/* harmony import */ var _adapters_system_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3978);
/* harmony import */ var _adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7296);






/** The store of runs under `out`, which is relative to the workspace or absolute. */
const openStore = (root, out) => (0,_adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__/* .createRunStore */ .D)({
    root,
    dir: out,
    clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .createClock */ .t)(),
    ids: (0,_adapters_system_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .createIds */ .T)(),
    host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(),
    pid: process.pid,
    failpoint: () => false,
});
/** Readers of run directories as the store names them. */
const runFilesIn = (root) => (dir) => (0,_adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFiles */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(dir) ? dir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir));


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ importFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


/** Imports a project's own module, `./my-check.mjs`, relative to the project. */
const importFrom = (root) => (specifier) => import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, specifier)).href));


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readTrackers)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2584);
/* harmony import */ var _application_init_find_tracker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7319);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8880);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(854);






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
        const found = (await (0,_application_init_find_tracker_js__WEBPACK_IMPORTED_MODULE_5__/* .findTrackers */ .N)(project.files, async (text, file) => (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnyTracker */ .BD)(text, file)))[0];
        if (found)
            return [found];
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('AX1010', { cwd: context.cwd })]);
    }
    return Promise.all(files.map((file) => readOne(context, file)));
};
const readOne = async (context, given) => {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .toWorkspacePath */ .C)(context.cwd, given);
    const text = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamedFile */ .w)(context.cwd, given);
    if (text === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('AX2001', { file })]);
    return (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnyTracker */ .BD)(text, file);
};


/***/ })

};
