export const id = 6834;
export const ids = [6834];
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
                throw new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p('limited', what, 0, admission.problem, admission.until);
            const wait = admission.at - clock.now();
            if (wait > 0)
                await clock.sleep(wait, signal);
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


/***/ })

};
