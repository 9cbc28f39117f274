export const id = 6225;
export const ids = [6225,468];
export const modules = {

/***/ 16807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOnly)
/* harmony export */ });
/** A client of which nothing can be written: what plans and dry runs are given. Writing with it is a mistake of ours. */
const readOnly = (client) => ({
    ...client,
    write: async (_schema, route) => {
        throw new Error(`${route} in a dry run`);
    },
});


/***/ }),

/***/ 16508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryRef)
/* harmony export */ });
/** `owner/name`, or null when the text is none. */
const repositoryRef = (name) => {
    const parts = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(name);
    return parts ? { owner: parts[1] ?? '', repo: parts[2] ?? '' } : null;
};


/***/ }),

/***/ 78106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ throughTurnstile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36424);

/** A GraphQL query is sent as a POST and changes nothing. */
const isRead = (route, { query }) => route.startsWith('GET ') ||
    (route === 'POST /graphql' && typeof query === 'string' && !/^\s*mutation\b/.test(query));
/** What a mutation makes, by its fields: its texts are in variables. */
const objectsOf = ({ query }) => Math.max(1, typeof query === 'string' ? (query.match(/\bcreate\w+\(input:/g) ?? []).length : 1);
const numberOf = (value) => typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null;
const answered = (headers) => {
    const reset = numberOf(headers['x-ratelimit-reset']);
    return {
        kind: 'answered',
        remaining: reset === null ? null : numberOf(headers['x-ratelimit-remaining']),
        reset: reset === null ? null : reset * 1_000,
    };
};
const outcomeOf = (error, route, now) => {
    const limit = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOf */ .L)(error, now);
    if (limit !== null)
        return { kind: 'limited', until: limit.until };
    const { kind, until } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(error, route, now);
    if (kind === 'limited')
        return { kind, until };
    return kind === 'lost' ? { kind: 'silent' } : { kind: 'answered', remaining: null, reset: null };
};
/** Requests that keep to the budget of an installation: no use case has to know of it. */
const throughTurnstile = (send, turnstile, now) => async (route, parameters) => {
    const kind = isRead(route, parameters) ? 'read' : 'write';
    const ticket = await turnstile.enter(kind, route, objectsOf(parameters));
    let answer;
    try {
        answer = await send(route, parameters);
    }
    catch (error) {
        // Not modified is thrown, and is an answer like any other.
        await turnstile.leave(ticket, outcomeOf(error, route, now()));
        throw error;
    }
    await turnstile.leave(ticket, answered(answer.headers));
    return answer;
};


/***/ }),

/***/ 26302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const createClock = () => ({
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (cause) {
            signal?.throwIfAborted();
            throw cause;
        }
    },
});


/***/ }),

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createIds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;
const encodeTime = (now) => {
    let rest = Math.floor(now);
    let text = '';
    for (let index = 0; index < TIME_CHARACTERS; index += 1) {
        text = (ALPHABET[rest % 32] ?? '0') + text;
        rest = Math.floor(rest / 32);
    }
    return text;
};
/** Ids and randomness of the machine. ULID: github.com/ulid/spec, 48 bits of time and 80 random bits. */
const createIds = () => ({
    ulid: (now) => encodeTime(now) + Array.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(RANDOM_CHARACTERS), (byte) => ALPHABET[byte % 32]).join(''),
    nonce: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'),
    random: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).readUInt32BE() / 2 ** 32,
});


/***/ }),

/***/ 51086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createMemo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _make_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55278);
/* harmony import */ var _sealed_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37743);




/** More are not worth the place; the oldest go. */
const LIMIT = 64;
const forgetOldest = (dir) => {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir);
    if (names.length <= LIMIT)
        return;
    const aged = names.map((name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), at: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)).mtimeMs }));
    for (const { path } of aged.toSorted((a, b) => a.at - b.at).slice(0, names.length - LIMIT))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
};
/** A memo of one file per text in a directory. An altered file is as good as none. */
const createMemo = (dir) => ({
    get: (key) => {
        try {
            return (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .unseal */ .Du)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, key), 'utf8'));
        }
        catch {
            return null;
        }
    },
    put: (key, text) => {
        try {
            (0,_make_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(dir);
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `${key}.${process.pid}.tmp`);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(text));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, key));
            forgetOldest(dir);
        }
        catch {
            // It only ever saves work.
        }
    },
});


/***/ }),

/***/ 90919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ createTurnstile)
/* harmony export */ });
/* harmony import */ var _domain_limits_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13448);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80679);


/** With more than this left, nobody else has to know how many exactly. */
const PLENTY = 500;
const isDear = (known, { remaining, reset }) => remaining !== null && (reset !== known.reset || Math.min(remaining, known.remaining ?? 0) < PLENTY);
/**
 * The way to GitHub of one installation. Its budget is in the store, so a limit that one worker meets holds back the
 * workers of every replica, and what they write goes out one after the other.
 */
const createTurnstile = (options) => {
    const { budgets, installation, clock, pace, patienceMs, signal, recovered } = options;
    return {
        enter: async (kind, what, objects = 1) => {
            signal?.throwIfAborted();
            const { blockedUntil } = await budgets.read(installation);
            // Most requests are reads with nothing in their way: they change no row.
            if (kind === 'read' && blockedUntil === 0)
                return { probe: false };
            const admission = await budgets.change(installation, (budget) => (0,_domain_limits_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .admit */ .w4)(budget, kind, clock.now(), pace, patienceMs, objects));
            if ('until' in admission)
                throw new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p3('limited', what, 0, admission.problem, admission.until);
            const wait = admission.at - clock.now();
            if (wait > 0)
                await clock.sleep(wait, signal);
            signal?.throwIfAborted();
            return admission;
        },
        leave: async ({ probe }, outcome) => {
            const known = await budgets.read(installation);
            const isNews = outcome.kind !== 'answered' ||
                probe ||
                known.silences > 0 ||
                known.strikes > 0 ||
                isDear(known, outcome);
            if (!isNews)
                return;
            await budgets.change(installation, (budget) => ({
                budget: (0,_domain_limits_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(budget, probe, outcome, clock.now()),
                result: null,
            }));
            if (probe && outcome.kind === 'answered' && known.silences > 0)
                await recovered?.();
        },
    };
};


/***/ }),

/***/ 74150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   HF: () => (/* binding */ makeManyOnce),
/* harmony export */   V3: () => (/* binding */ madeBefore),
/* harmony export */   eK: () => (/* binding */ SKEW_MS),
/* harmony export */   vh: () => (/* binding */ byNumber),
/* harmony export */   wn: () => (/* binding */ makeOnceForGood),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);

/** Clocks of two machines differ: whoever looks for what was made since a time looks at what was made just before too. */
const SKEW_MS = 120_000;
/** What GitHub knows by a number is written down as that. */
const byNumber = {
    write: String,
    read: (remote) => (/^\d+$/.test(remote) ? Number(remote) : null),
};
/** What is known by a word. */
const byText = { write: String, read: String };
/** A list may lag behind what was made: what was made within this time is there, whatever a list says. */
const LAG_MS = 60_000;
/** What a list has not shown by then was not made. */
const SETTLE_MS = 20_000;
/**
 * What earlier tries made. Those whose end is not known are looked for; while it is not sure that one was not made, the
 * work waits.
 */
const recallAll = async ({ intents, ids, look, read }, settle) => {
    const unsure = new Map();
    for (const id of ids) {
        const before = await intents.recall(id);
        if (before === null)
            continue;
        if (before.remote === null)
            unsure.set(id, before);
        const made = before.remote !== null && before.ageMs < LAG_MS ? read(before.remote) : null;
        if (made !== null)
            await settle(id, made);
    }
    if (unsure.size === 0)
        return;
    const since = Math.min(...[...unsure.values()].map(({ sentAt }) => sentAt));
    const found = await look([...unsure.keys()], since);
    let until = 0;
    for (const [id, { sentAt, ageMs }] of unsure) {
        const made = found.get(id);
        if (made !== undefined)
            await settle(id, made);
        else if (ageMs < SETTLE_MS)
            until = Math.max(until, sentAt + SETTLE_MS);
        else
            await intents.abandon(id);
    }
    if (until > 0)
        throw new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3('limited', 'makeOnce', 0, 'Whether it was made is not known yet.', until);
};
/**
 * Makes several things exactly once each: written down before they are asked for, looked for when an earlier try has no
 * known end or the answer is lost, and asked for again only when it is sure that they were not made.
 *
 * @returns what became of each, in their order
 * @throws RemoteFailure when it is not known whether an earlier try made one
 */
const makeManyOnce = async (many) => {
    const { intents, ids, look, make, write } = many;
    const outcomes = new Map();
    const settle = async (id, made) => {
        await intents.settle(id, write(made));
        outcomes.set(id, { made });
    };
    await recallAll(many, settle);
    const wanted = ids.filter((id) => !outcomes.has(id));
    for (const id of wanted)
        await intents.begin(id);
    const answers = wanted.length === 0 ? [] : await make(wanted);
    const lost = [];
    for (const [at, id] of wanted.entries()) {
        const outcome = answers[at];
        if (outcome === undefined)
            throw new Error('an answer for each is owed');
        outcomes.set(id, outcome);
        if ('made' in outcome)
            await settle(id, outcome.made);
        else if (outcome.failure.kind === 'lost') {
            await intents.doubt(id);
            lost.push(id);
        }
        else
            await intents.abandon(id);
    }
    if (lost.length > 0)
        for (const [id, made] of await look(lost, null))
            await settle(id, made);
    return ids.flatMap((id) => outcomes.get(id) ?? []);
};
/**
 * Makes something exactly once: several of one.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
const makeOnce = async ({ id, look, make, ...noted }) => {
    const attempt = async () => {
        try {
            return { made: await make() };
        }
        catch (error) {
            if (error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3)
                return { failure: error };
            throw error;
        }
    };
    const [outcome] = await makeManyOnce({
        ...noted,
        ids: [id],
        look: async (_ids, since) => {
            const made = await look(since);
            return new Map(made === null ? [] : [[id, made]]);
        },
        make: async () => [await attempt()],
    });
    if (outcome === undefined)
        throw new Error('one was asked for');
    if ('failure' in outcome)
        throw outcome.failure;
    return outcome.made;
};
/** What is known to have been made, however long ago; null when nothing is. */
const madeBefore = async ({ intents, id, read, }) => {
    const before = await intents.recall(id);
    return before?.remote == null ? null : read(before.remote);
};
/** Makes something exactly once, for good: what people took away since is not made again. */
const makeOnceForGood = async (once) => (await madeBefore(once)) ?? makeOnce(once);


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

/***/ 13448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   mk: () => (/* binding */ GITHUB_PACE),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const GITHUB_PACE = { intervalMs: 1_000, perMinute: 80, perHour: 500 };
/** A probe that has not come back by then died of it, and another one is sent. */
const PROBE_MS = 30_000;
/** How soon the others look again while a probe is out. */
const ASIDE_MS = 1_000;
/** So many unanswered requests in a row are an outage, and not a mishap. */
const OUTAGE = 5;
const OUTAGE_MS = 15_000;
const OUTAGE_CAP_MS = 5 * MINUTE;
const STRIKE_CAP_MS = 15 * MINUTE;
/** When the next write may be sent, which makes so many objects. */
const slotOf = (writes, now, pace, objects) => {
    const earlier = (count, window) => (writes.at(-count) ?? -Infinity) + window;
    return Math.max(now, earlier(1, pace.intervalMs), earlier(Math.max(1, pace.perMinute - objects + 1), MINUTE), earlier(Math.max(1, pace.perHour - objects + 1), HOUR));
};
/**
 * Asks for leave to send a request. A write gets a time of its own, one after the other; one that would have to wait
 * longer than `patience` gets none.
 *
 * @param objects how many it makes: GitHub counts what is made, however it is asked for
 */
const admit = (budget, kind, now, pace, patience, objects = 1) => {
    const refuse = (until, problem) => ({
        budget,
        result: { until, problem },
    });
    const { blockedUntil, probing } = budget;
    if (now < blockedUntil)
        return probing
            ? refuse(Math.min(blockedUntil, now + ASIDE_MS), 'A request is out to see whether the limit is over.')
            : refuse(blockedUntil, budget.silences > 0 ? 'GitHub does not answer.' : 'A limit of GitHub is reached.');
    const writes = budget.writes.filter((at) => at > now - HOUR);
    const at = kind === 'write' ? slotOf(writes, now, pace, objects) : now;
    if (at - now > patience)
        return refuse(at, 'What may be written in an hour or a minute is written.');
    const probe = blockedUntil > 0;
    return {
        budget: {
            ...budget,
            writes: kind === 'write' ? [...writes, ...Array(objects).fill(at)] : writes,
            ...(probe ? { probing: true, blockedUntil: now + PROBE_MS } : {}),
        },
        result: { at, probe },
    };
};
/**
 * Notes what became of a request. An answer to a request that was sent before the limit was met says nothing of the
 * limit: only a probe lifts it.
 */
const note = (budget, probe, outcome, now) => {
    /** Nothing is sent before a time. What a probe met is the newest word; any other may be older than what is known. */
    const block = (until, more) => ({
        ...budget,
        ...more,
        blockedUntil: probe ? until : Math.max(budget.blockedUntil, until),
        probing: probe ? false : budget.probing,
    });
    if (outcome.kind === 'limited') {
        const strikes = probe || budget.strikes === 0 ? budget.strikes + 1 : budget.strikes;
        // A limit that is met again at the time that GitHub itself named is worse than it said.
        const grown = now + Math.min(STRIKE_CAP_MS, MINUTE * 2 ** (strikes - 1));
        const until = outcome.until ?? grown;
        return block(strikes > 1 ? Math.max(until, grown) : until, { strikes });
    }
    if (outcome.kind === 'silent') {
        const silences = budget.silences + 1;
        if (silences < OUTAGE && !probe)
            return { ...budget, silences };
        return block(now + Math.min(OUTAGE_CAP_MS, OUTAGE_MS * 2 ** Math.max(0, silences - OUTAGE)), {
            silences,
        });
    }
    const { remaining, reset } = outcome;
    const known = remaining === null ? {} : { remaining, reset };
    if (remaining === 0 && reset !== null && reset > now)
        return block(reset, { ...known, silences: 0 });
    return probe || budget.blockedUntil === 0
        ? { ...budget, ...known, blockedUntil: 0, probing: false, strikes: 0, silences: 0 }
        : { ...budget, ...known };
};


/***/ }),

/***/ 77961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ FULL_BUDGET)
/* harmony export */ });
/** Of an installation that nothing is known of. */
const FULL_BUDGET = {
    remaining: null,
    reset: null,
    blockedUntil: 0,
    probing: false,
    strikes: 0,
    silences: 0,
    writes: [],
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
/** What follows the first of a list in a sentence, or the first few: ` and 2 more`, or nothing. */
const andMore = ({ length }, named = 1) => length > named ? ` and ${length - named} more` : '';


/***/ }),

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Hex sha256 of text (as UTF-8) or bytes. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content);
/** Sixteen digits of it: enough to tell whether our own text changed, and short enough for a hidden line of it. */
const shortDigest = (text) => sha256(text).slice(0, 16);


/***/ }),

/***/ 30468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ weeksBetween),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   vW: () => (/* binding */ weekStart)
/* harmony export */ });
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** `2026-11-21` of a time, UTC. */
const isoDate = (time) => new Date(time).toISOString().slice(0, 10);
/** Monday, 0:00 UTC. Days since 1970 began on a Thursday. */
const mondayOf = (time) => Math.floor((time / DAY_MS + 3) / 7) * WEEK_MS - 3 * DAY_MS;
/**
 * The ISO week (UTC) of a time: `2026-W53` for 1 January 2027, since the Thursday of a week says which year it belongs
 * to. As text they sort by time.
 */
const weekOf = (time) => {
    const thursday = mondayOf(time) + 3 * DAY_MS;
    const year = new Date(thursday).getUTCFullYear();
    const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
    return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
};
/** When a week (`2026-W47`) begins; null for one that the calendar does not have. */
const weekStart = (week) => {
    const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
    const start = mondayOf(Date.UTC(Number(year), 0, 4)) + (Number(number) - 1) * WEEK_MS;
    return weekOf(Number.isNaN(start) ? 0 : start) === week ? start : null;
};
/** The weeks from one to another, both included; none when they are the wrong way round. */
const weeksBetween = (first, last) => {
    const [from, to] = [weekStart(first) ?? 0, weekStart(last) ?? -1];
    return Array.from({ length: Math.max(0, (to - from) / WEEK_MS + 1) }, (_, index) => weekOf(from + index * WEEK_MS));
};


/***/ }),

/***/ 60447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sameLogin)
/* harmony export */ });
/** Whether two logins are one account: GitHub does not mind their case. Nobody is the same as nobody. */
const sameLogin = (a, b) => a != null && b != null && a.toLowerCase() === b.toLowerCase();


/***/ }),

/***/ 16520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hourOf),
/* harmony export */   i: () => (/* binding */ minuteOf)
/* harmony export */ });
/* harmony import */ var _iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30468);

/** `14:02 UTC`, of milliseconds since the epoch. */
const hourOf = (time) => `${new Date(time).toISOString().slice(11, 16)} UTC`;
/** `2026-11-21 14:02 UTC`. */
const minuteOf = (time) => `${(0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(time)} ${hourOf(time)}`;


/***/ }),

/***/ 32961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdict),
/* harmony export */   $f: () => (/* binding */ finding),
/* harmony export */   DL: () => (/* binding */ challenge),
/* harmony export */   Ws: () => (/* binding */ outcome),
/* harmony export */   bL: () => (/* binding */ sha256),
/* harmony export */   js: () => (/* binding */ run)
/* harmony export */ });
/* unused harmony exports reportSchema, sourceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1656);


const list = (shape) => zod__WEBPACK_IMPORTED_MODULE_0__.array(shape).readonly();
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/);
const time = zod__WEBPACK_IMPORTED_MODULE_1__.datetime();
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0);
const source = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    code: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    source: source.nullable(),
});
const reason = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    code: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['pass', 'warn', 'fail', 'info']),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['run', 'gate', 'item', 'check', 'criterion', 'slo', 'waiver', 'tracker']),
        id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    }),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    source: source.nullable(),
    get children() {
        return list(reason);
    },
})
    .meta({ id: 'Reason', description: 'A node of the verdict tree; its children are why.' });
const checkStanding = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
    describe: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.int().nullable(),
    tail: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('Last lines of output, redacted.'),
    flaky: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    cachedFrom: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable().describe('Run the outcome was taken from, or null when it ran here.'),
    challenge: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CHALLENGE_RESULTS */ .TU).nullable(),
    durationMs: milliseconds,
    source,
});
const standing = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    milestone: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    priority: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE).nullable(),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    target: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    claim: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIMS */ .IF).nullable(),
    standing: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV),
    dependsOn: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    reason,
    checks: list(checkStanding),
    source,
});
const slo = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    objective: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    warn: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    actual: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    budgetUsed: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable().describe('Share of the error budget used up; above 1 it is overdrawn.'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['met', 'warning', 'missed', 'no-data']),
    key: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
});
const waiver = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    approver: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    until: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['in-force', 'expired', 'unused', 'unknown-item']),
    daysLeft: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
});
const signOff = zod__WEBPACK_IMPORTED_MODULE_0__.object({ subject: zod__WEBPACK_IMPORTED_MODULE_0__.string(), by: zod__WEBPACK_IMPORTED_MODULE_0__.string(), at: zod__WEBPACK_IMPORTED_MODULE_0__.string(), statement: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    score: zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0).max(100),
    reason,
    blockers: list(reason),
    warnings: list(reason),
    standings: list(standing),
    gates: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk), items: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()), reason })),
    slos: list(slo),
    waivers: list(waiver),
    changes: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        from: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV).nullable(),
        to: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV).nullable(),
    })),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_LEVELS */ .xW),
});
const stream = zod__WEBPACK_IMPORTED_MODULE_0__.object({ bytes: zod__WEBPACK_IMPORTED_MODULE_0__.int(), sha256, truncated: zod__WEBPACK_IMPORTED_MODULE_0__.boolean() }).nullable();
const outcome = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
    flaky: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    attempts: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        number: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
        durationMs: milliseconds,
        exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.int().nullable(),
        reason: finding.nullable(),
    })),
    startedAt: time,
    durationMs: milliseconds,
    reason: finding.nullable(),
    cachedFrom: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    observedAt: time,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    stdout: stream,
    stderr: stream,
    tail: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    evidence: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), bytes: zod__WEBPACK_IMPORTED_MODULE_0__.int(), sha256 })),
    quotas: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), wanted: zod__WEBPACK_IMPORTED_MODULE_0__.string(), enforced: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), why: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable() })),
    changedHere: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    measures: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number()),
});
const challenge = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    check: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    result: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CHALLENGE_RESULTS */ .TU),
    program: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    finding: finding.nullable(),
});
const graph = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    nodes: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        milestone: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        claim: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIMS */ .IF).nullable(),
        weight: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
        depth: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    })),
    edges: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ from: zod__WEBPACK_IMPORTED_MODULE_0__.string(), to: zod__WEBPACK_IMPORTED_MODULE_0__.string() })),
    order: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    cycles: list(list(zod__WEBPACK_IMPORTED_MODULE_0__.string())),
    criticalPath: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
});
const run = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    runId: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    startedAt: time,
    durationMs: milliseconds,
    environment: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        tool: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        node: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        os: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        arch: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        branch: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        dirty: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().nullable(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        actor: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    }),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_LEVELS */ .xW),
    stages: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        stage: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .an),
        key: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        startedAt: time,
        durationMs: milliseconds,
    })),
});
/** The shape of report.json. Its JSON Schema is published; additions keep the version, anything else raises it. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    run,
    verdict,
    gaps: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        subject: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        claimed: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        reality: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        source,
        from: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['measured', 'admitted']),
    })).describe('Claimed | Reality: where the document and the run part.'),
    outcomes: list(outcome),
    challenges: list(challenge),
    findings: list(finding),
    // Reports of earlier versions have none.
    signOffs: list(signOff).default([]),
    graph,
    trackers: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        dialect: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        items: zod__WEBPACK_IMPORTED_MODULE_0__.int(),
        milestones: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.string(), title: zod__WEBPACK_IMPORTED_MODULE_0__.string(), due: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable() })),
    })),
    history: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        runId: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        startedAt: time,
        durationMs: milliseconds,
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk).nullable(),
        score: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    })),
    links: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        run: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        artifact: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        sha: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    }),
})
    .meta({ title: 'Aurora-X report', description: 'report.json of a run.' });
/** The shapes that the contracts of the pipeline are made of too. */



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

/***/ 25340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outDirOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where runs are: `--out`, else below AURORA_OUT, else `spec_runs`. */
const outDirOf = ({ options, env }) => {
    const given = options.text('out');
    if (given !== null)
        return given;
    const base = env['AURORA_OUT'] ?? '';
    return base === '' ? 'spec_runs' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'spec_runs');
};


/***/ }),

/***/ 97533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRemote),
  v: () => (/* binding */ remoteFailure)
});

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/github/memo-cache.js


const keptSchema = schemas.object({ etag: schemas.string(), body: schemas.unknown(), next: schemas.string().nullable() });
const nameOf = (key) => (0,digest/* sha256 */.s)(key);
/**
 * Answers kept between runs of a command. They hold text of issues, so they are as secret as the repository is.
 *
 * @param server whose answers they are: those of another are not asked
 */
const createMemoCache = (memo, server) => ({
    get: async (key) => {
        const text = memo.get(nameOf(`${server} ${key}`));
        return text === null ? null : (keptSchema.safeParse(JSON.parse(text)).data ?? null);
    },
    put: async (key, answer) => memo.put(nameOf(`${server} ${key}`), JSON.stringify(answer)),
});

// EXTERNAL MODULE: ./lib/adapters/system/run-store/memo.js
var memo = __webpack_require__(51086);
// EXTERNAL MODULE: ./lib/adapters/github/remote-repository.js + 2 modules
var remote_repository = __webpack_require__(58724);
// EXTERNAL MODULE: ./lib/adapters/github/read-only.js
var read_only = __webpack_require__(16807);
// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
// EXTERNAL MODULE: ./lib/domain/model/utc.js
var utc = __webpack_require__(16520);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 14 modules
var github = __webpack_require__(64854);
// EXTERNAL MODULE: ./lib/adapters/github/cached-reads.js
var cached_reads = __webpack_require__(22578);
// EXTERNAL MODULE: ./lib/adapters/github/send.js
var github_send = __webpack_require__(45718);
// EXTERNAL MODULE: ./lib/adapters/github/through-turnstile.js
var through_turnstile = __webpack_require__(78106);
// EXTERNAL MODULE: ./lib/adapters/github/failure.js
var failure = __webpack_require__(36424);
;// CONCATENATED MODULE: ./lib/adapters/github/waiting-send.js

const LEAST_MS = 1_000;
/**
 * Requests that wait where GitHub wants us to, for a command that somebody sits in front of. A request that met a limit
 * was not done, so it is sent again; one whose answer was lost is not.
 */
const waitingSend = (send, { clock, patienceMs, waits, signal }) => async (route, parameters) => {
    for (;;) {
        try {
            return await send(route, parameters);
        }
        catch (error) {
            const now = clock.now();
            const { kind, until } = (0,failure/* failureOf */.g)(error, route, now);
            if (kind !== 'limited' || until === null || until - now > patienceMs)
                throw error;
            waits(until);
            await clock.sleep(Math.max(LEAST_MS, until - now), signal);
        }
    }
};

// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var system_clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/domain/model/budget.js
var budget = __webpack_require__(77961);
;// CONCATENATED MODULE: ./lib/application/limits/own-budgets.js

/** Budgets that nobody shares: of one command, for as long as it runs. */
const createOwnBudgets = () => {
    const known = new Map();
    const of = (installation) => known.get(installation) ?? budget/* FULL_BUDGET */.U;
    return {
        read: async (installation) => of(installation),
        change: async (installation, step) => {
            const { budget, result } = step(of(installation));
            known.set(installation, budget);
            return result;
        },
        list: async () => [...known].map(([installation, budget]) => ({ installation, budget })),
    };
};

// EXTERNAL MODULE: ./lib/application/limits/turnstile.js
var limits_turnstile = __webpack_require__(90919);
// EXTERNAL MODULE: ./lib/domain/limits/budget.js
var limits_budget = __webpack_require__(13448);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/version.js
var version = __webpack_require__(13538);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/paced.js










/** The limits of GitHub are over within the hour. */
const PATIENCE_MS = 65 * 60_000;
/** So little nobody needs to be told. */
const QUIET_MS = 2_000;
const paceOf = (intervalMs) => intervalMs > 0
    ? { ...limits_budget/* GITHUB_PACE */.mk, intervalMs }
    : { intervalMs: 0, perMinute: Number.POSITIVE_INFINITY, perHour: Number.POSITIVE_INFINITY };
/** Requests of one command with a token, which keep to the limits of GitHub and wait where they are reached. */
const pacedClient = (api, token, { intervalMs, waits, signal }) => {
    const clock = (0,system_clock/* createClock */.t)();
    const turnstile = (0,limits_turnstile/* createTurnstile */.p)({
        budgets: createOwnBudgets(),
        installation: 0,
        clock,
        pace: paceOf(intervalMs),
        patienceMs: QUIET_MS,
        signal,
    });
    const send = (0,github_send/* sendWithToken */._)(token, api, `aurora-x/${version/* VERSION */.x}`);
    const paced = (0,through_turnstile/* throughTurnstile */.A)(send, turnstile, () => clock.now());
    return (0,github/* clientOf */.fe)(waitingSend(paced, { clock, patienceMs: PATIENCE_MS, waits, signal }), (0,cached_reads/* createAnswerCache */.Pm)());
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var cli_failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/remote.js















const usage = (code, values) => new cli_failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)(code, values)]);
/** The repository that is meant, with a token of the environment. Nothing is asked of GitHub yet. */
const openRemote = (context) => {
    const { env, options, cwd } = context;
    const name = options.text('repo') ?? env['GITHUB_REPOSITORY'] ?? '';
    const ref = (0,repository_ref/* repositoryRef */.W)(name);
    if (ref === null)
        throw usage('AX8211', { value: name === '' ? 'An empty name' : name });
    const api = env['GITHUB_API_URL'] ?? github.DEFAULT_API;
    const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
    if (token === '')
        throw usage('AX8210', { api });
    let tell = (until) => context.output.say(`GitHub has us wait; it goes on at ${(0,utc/* hourOf */.c)(until)}`);
    const client = pacedClient(api, token, {
        intervalMs: Number(env['AURORA_WRITE_INTERVAL_MS'] ?? github/* WRITE_INTERVAL_MS */.nZ),
        waits: (until) => tell(until),
        signal: context.signal,
    });
    const reading = (0,read_only/* readOnly */.T)(client);
    const self = async () => (0,remote_repository/* loginOfToken */.g3)(reading, token);
    // Another token may see something else.
    const whose = (0,digest/* sha256 */.s)(`${api} ${token}`);
    const cache = createMemoCache((0,memo/* createMemo */.T)((0,external_node_path_.resolve)(cwd, (0,out_dir/* outDirOf */.j)(context), '.state', 'seen')), whose);
    const remembered = { ...(0,github/* nothingRemembered */.aw)(), cache };
    const readers = (0,github/* githubReaders */.wm)(reading, ref, self, remembered, !(0,remote_repository/* isJobToken */.Pl)(token));
    const tellOfWaits = (other) => {
        tell = other;
    };
    return { ref, client, readers, tellOfWaits };
};
/** What GitHub did not do, as findings and an exit code; everything else stays what it was. */
const remoteFailure = (error) => {
    if (!(error instanceof remote_failure/* RemoteFailure */.p3))
        return error;
    const { kind, what, status, message, until } = error;
    if (kind === 'limited')
        return new cli_failure/* CommandFailure */.q(exit_codes/* EXIT */.d.outside, [
            (0,catalogue/* finding */.gk)('AX8214', { what, until: new Date(until ?? 0).toISOString() }),
        ]);
    if (kind === 'lost')
        return new cli_failure/* CommandFailure */.q(exit_codes/* EXIT */.d.outside, [(0,catalogue/* finding */.gk)('AX8213', { what, problem: message })]);
    const exit = status === 401 || status === 403 ? exit_codes/* EXIT */.d.unauthorised : exit_codes/* EXIT */.d.outside;
    return new cli_failure/* CommandFailure */.q(exit, [(0,catalogue/* finding */.gk)('AX8212', { what, status, problem: message })]);
};


/***/ }),

/***/ 93330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   k: () => (/* binding */ runFilesIn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26302);
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7);
/* harmony import */ var _adapters_system_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93978);
/* harmony import */ var _adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82592);






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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
