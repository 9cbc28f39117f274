export const id = 4524;
export const ids = [4524,468];
export const modules = {

/***/ 86889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jD: () => (/* binding */ makeAuditKey),
/* harmony export */   n3: () => (/* binding */ seedOf),
/* harmony export */   r_: () => (/* binding */ readAuditKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65186);




const FILE = 'audit-key';
const SEED_BYTES = 32;
/** The bytes that an Ed25519 key is made from: of a PEM, or of 32 bytes in base64. Null for anything else. */
const seedOf = (text) => {
    try {
        if (text.includes('-----BEGIN')) {
            const { d = '' } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text.replaceAll(String.raw `\n`, '\n')).export({ format: 'jwk' });
            return seedOf(Buffer.from(d, 'base64url').toString('base64'));
        }
        const seed = Buffer.from(text.trim(), 'base64');
        return seed.length === SEED_BYTES ? seed : null;
    }
    catch {
        return null;
    }
};
const write = (directory, seed) => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, FILE);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${file}.new`, `${seed.toString('base64')}\n`, { mode: 0o600, flush: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(`${file}.new`, file);
};
/** The key of the audit log beside the store, or null. */
const readAuditKey = (directory) => {
    try {
        return seedOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, FILE), 'utf8'));
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT')
            return null;
        throw error;
    }
};
/** Makes a key; only its owner can read the file. One that was there is replaced when `keep` has resolved. */
const makeAuditKey = async (directory, keep = async () => { }) => {
    const seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SEED_BYTES);
    await keep(seed);
    write(directory, seed);
    return seed;
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

/***/ 16410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (id, title, detail) => ({
    id,
    title,
    status: 'ok',
    detail,
    fix: '',
});
const failed = (id, title, detail, fix) => ({
    id,
    title,
    status: 'failed',
    detail,
    fix,
});
const warning = (id, title, detail, fix) => ({
    ...failed(id, title, detail, fix),
    status: 'warning',
});
const skipped = (id, title, detail) => ({
    id,
    title,
    status: 'skipped',
    detail,
    fix: '',
});


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

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineOwnApp: () => (/* binding */ examineOwnApp)
});

// EXTERNAL MODULE: ./lib/domain/model/app-permissions.js
var app_permissions = __webpack_require__(84732);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/application/doctor/probe.js
var probe = __webpack_require__(16410);
;// CONCATENATED MODULE: ./lib/application/doctor/examine-app.js




/** GitHub refuses what is signed more than a minute off. */
const SKEW_MS = 30_000;
const LOW = 0.1;
/** Asked one by one. */
const MOST_INSTALLATIONS = 20;
const RANK = { read: 1, write: 2, admin: 3 };
const isGranted = (granted, { name, level }) => (RANK[granted[name] ?? ''] ?? 0) >= (RANK[level] ?? 0);
/** Essential ones first, each with what is lost without it. */
const missingOf = (granted) => app_permissions/* APP_PERMISSIONS */.d.filter((one) => !isGranted(granted, one)).toSorted((a, b) => Number(b.without === null) - Number(a.without === null));
const named = (missing) => missing
    .map(({ name, level, without }) => `${name}: ${level} (without it: ${without ?? 'nothing works'})`)
    .join('\n');
const permissionsProbe = (id, title, granted, fix) => {
    const missing = missingOf(granted);
    if (missing.length === 0)
        return (0,probe.ok)(id, title, `all ${(0,count/* count */.U)(app_permissions/* APP_PERMISSIONS */.d.length, 'permission')}`);
    const isEssential = missing.some(({ without }) => without === null);
    return (isEssential ? probe/* failed */.gz : probe/* warning */.$e)(id, title, named(missing), fix);
};
const eventsProbe = ({ events }) => {
    const missing = app_permissions/* APP_EVENTS */.i.filter((one) => !events.includes(one));
    return missing.length === 0
        ? (0,probe.ok)('events', 'Events', `all ${app_permissions/* APP_EVENTS */.i.length}`)
        : (0,probe/* warning */.$e)('events', 'Events', `not subscribed: ${missing.join(', ')}`, 'Subscribe to them in the settings of the App, under Permissions & events.');
};
const clockProbe = ({ aheadMs }) => {
    const ahead = aheadMs();
    if (ahead === null)
        return (0,probe/* skipped */.hT)('clock', 'Clock', 'GitHub has not answered');
    const seconds = Math.round(Math.abs(ahead) / 1_000);
    const said = seconds < 2 ? 'as at GitHub' : `${(0,count/* count */.U)(seconds, 'second')} ${ahead > 0 ? 'ahead' : 'behind'}`;
    return Math.abs(ahead) > SKEW_MS
        ? (0,probe/* failed */.gz)('clock', 'Clock', said, 'Have the clock set over the network: what the App signs is refused when it is a minute off.')
        : (0,probe.ok)('clock', 'Clock', said);
};
const problemOf = (error) => {
    if (!(error instanceof remote_failure/* RemoteFailure */.p3))
        throw error;
    return error.status === 0 ? error.message : `${error.status} ${error.message}`;
};
const deliveriesProbe = async (ports) => {
    const [id, title] = ['webhooks', 'Webhooks'];
    try {
        const tried = await ports.deliveries();
        const bad = tried.filter((one) => !one.ok);
        if (tried.length === 0)
            return (0,probe/* warning */.$e)(id, title, 'none in the last day', 'Have GitHub send one: push something, or look at Advanced in the settings of the App.');
        if (bad.length === 0)
            return (0,probe.ok)(id, title, `${(0,count/* count */.U)(tried.length, 'delivery', 'deliveries')} arrived in the last day`);
        const detail = `${bad.length} of ${tried.length} did not arrive in the last day`;
        const isDown = tried[0]?.ok === false;
        const fix = 'Compare the webhook address in the settings of the App with AURORA_URL, and the secret with WEBHOOK_SECRET.';
        return (isDown ? probe/* failed */.gz : probe/* warning */.$e)(id, title, detail, fix);
    }
    catch (error) {
        return (0,probe/* failed */.gz)(id, title, problemOf(error), 'Is a webhook address set in the settings of the App?');
    }
};
const installationProbes = async (ports, standing) => {
    const probes = [];
    for (const { id, account, suspended, permissions } of standing.installations.slice(0, MOST_INSTALLATIONS)) {
        const [name, title] = [`installation:${id}`, `Installed for ${account}`];
        if (suspended) {
            probes.push((0,probe/* skipped */.hT)(name, title, 'suspended: the App leaves it alone'));
            continue;
        }
        const fix = 'An owner accepts the new permissions in the settings of the installation.';
        probes.push(permissionsProbe(name, title, permissions, fix));
        const budget = await ports.left(id).catch((error) => problemOf(error));
        const [budgetName, budgetTitle] = [`limit:${id}`, `Requests left for ${account}`];
        if (typeof budget === 'string')
            probes.push((0,probe/* failed */.gz)(budgetName, budgetTitle, budget, 'Is the installation still there?'));
        else if (budget !== null) {
            const said = `${budget.remaining} of ${budget.limit}`;
            const isLow = budget.remaining < budget.limit * LOW;
            const wait = 'Work waits until the hour is over; look for whoever else uses the key of the App.';
            probes.push(isLow ? (0,probe/* warning */.$e)(budgetName, budgetTitle, said, wait) : (0,probe.ok)(budgetName, budgetTitle, said));
        }
    }
    return probes;
};
/** Whether GitHub knows the App, lets it do what it is for, and reaches it. Nothing is changed. */
const examineApp = async (ports) => {
    const probes = [];
    try {
        const standing = await ports.standing();
        probes.push((0,probe.ok)('github', 'GitHub', `the App is ${standing.slug}`), clockProbe(ports));
        const fix = 'Ask for them in the settings of the App, under Permissions & events.';
        probes.push(permissionsProbe('permissions', 'Permissions', standing.permissions, fix), eventsProbe(standing));
        probes.push(await deliveriesProbe(ports));
        const installed = standing.installations.length;
        probes.push(installed === 0
            ? (0,probe/* warning */.$e)('installations', 'Installations', 'none', 'Install the App on a repository, from its page at GitHub.')
            : (0,probe.ok)('installations', 'Installations', String(installed)), ...(await installationProbes(ports, standing)));
    }
    catch (error) {
        const fix = 'Is APP_ID the number of the App, PRIVATE_KEY one of its keys, and the clock right? Can this machine reach GitHub?';
        probes.push((0,probe/* failed */.gz)('github', 'GitHub', problemOf(error), fix), clockProbe(ports));
    }
    return { schemaVersion: 1, ok: probes.every(({ status }) => status !== 'failed'), probes };
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/adapters/github/cached-reads.js
var cached_reads = __webpack_require__(22578);
// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var system_clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/entrypoints/app/github-app.js + 4 modules
var github_app = __webpack_require__(39767);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
;// CONCATENATED MODULE: ./lib/entrypoints/app/doctor.js





/** A few questions of a person, which no store has to count. */
const OPEN = { enter: async () => ({ probe: false }), leave: async () => { } };
const number = coerce/* number */.ai().int().nonnegative();
const headersSchema = schemas.object({
    date: schemas.string().optional(),
    'x-ratelimit-remaining': number.optional(),
    'x-ratelimit-limit': number.optional(),
});
const refusedSchema = schemas.object({ response: schemas.object({ headers: headersSchema }) });
/** What `aurora-x app doctor` asks GitHub, as the App of these settings. */
const createAppDoctor = (settings) => {
    const clock = (0,system_clock/* createClock */.t)();
    let last = {};
    let ahead = null;
    const noted = (headers, asked) => {
        if (headers === undefined)
            return;
        last = headers;
        const at = Date.parse(headers.date ?? '');
        // GitHub tells whole seconds, and the answer was under way: neither makes our clock wrong.
        const now = clock.now();
        if (!Number.isNaN(at))
            ahead = at > now ? now - at : Math.max(0, asked - at - 1_000);
    };
    const listening = (send) => async (route, parameters) => {
        const asked = clock.now();
        try {
            const answer = await send(route, parameters);
            noted(headersSchema.safeParse(answer.headers).data, asked);
            return answer;
        }
        catch (error) {
            noted(refusedSchema.safeParse(error).data?.response.headers, asked);
            throw error;
        }
    };
    const app = (0,github_app/* createGithubApp */.T)(settings, (0,cached_reads/* createAnswerCache */.Pm)(), () => OPEN, listening);
    return {
        standing: () => app.standing.read(),
        deliveries: () => app.deliveries.since(clock.now() - iso_week/* DAY_MS */.sO),
        left: async (installation) => {
            const client = await app.installation(installation);
            await client.get(schemas.unknown(), 'GET /installation/repositories', { per_page: 1 });
            const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-limit': limit } = last;
            return remaining === undefined || limit === undefined ? null : { remaining, limit };
        },
        aheadMs: () => ahead,
    };
};

// EXTERNAL MODULE: ./lib/entrypoints/app/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(88589);
// EXTERNAL MODULE: ./lib/entrypoints/app/setup/credentials.js
var credentials = __webpack_require__(38527);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/doctor/doctor-text.js
var doctor_text = __webpack_require__(99672);
// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/app/place.js
var place = __webpack_require__(69742);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/app/doctor.js








/** `aurora-x app doctor`: one line for each thing that GitHub says of the App, with the fix for what is not right. */
const examineOwnApp = async (context) => {
    const { output, env } = context;
    const state = (0,place/* stateOf */.L4)(context);
    const settings = (0,settings_settings/* readSettings */.sb)({ ...(0,credentials/* withKept */.$B)(env, state), AURORA_STATE: state });
    if (!('appId' in settings))
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, settings);
    const report = await examineApp(createAppDoctor(settings));
    if (output.json)
        output.document(report);
    else
        output.print((0,doctor_text/* doctorText */.l)(report, output.paint, 'GitHub knows the App and lets it work.'));
    return report.ok ? exit_codes/* EXIT */.d.ok : exit_codes/* EXIT */.d.no;
};


/***/ }),

/***/ 99672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ doctorText)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);
/* harmony import */ var _domain_model_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46325);


const sign = (status, paint) => ({ ok: paint.green('✔'), failed: paint.red('✖'), warning: paint.yellow('!'), skipped: paint.dim('-') })[status];
/**
 * One line per probe, and the fix under what needs one.
 *
 * @param fine what is said at the end when no probe failed
 */
const doctorText = (report, paint, fine = 'Everything that a run needs is in place.') => {
    const width = Math.max(...report.probes.map((probe) => probe.title.length));
    const lines = report.probes.flatMap((probe) => [
        ...probe.detail
            .split('\n')
            .map((line, index) => index === 0
            ? `${sign(probe.status, paint)} ${probe.title.padEnd(width)}  ${(0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)}`
            : `  ${' '.repeat(width)}  ${(0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)}`),
        ...(probe.fix === '' ? [] : [`  ${' '.repeat(width)}  ${paint.dim('fix')} ${(0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(probe.fix)}`]),
    ]);
    const failed = report.probes.filter((probe) => probe.status === 'failed').length;
    const end = report.ok ? paint.green(fine) : paint.red(`${(0,_domain_model_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(failed, 'probe')} failed.`);
    return [...lines, '', end].join('\n');
};


/***/ }),

/***/ 22619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ auditEnvironment),
/* harmony export */   e: () => (/* binding */ auditProblems)
/* harmony export */ });
/* harmony import */ var _adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86889);
/* harmony import */ var _domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49168);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85630);



const KEYS = ['AURORA_AUDIT_KEY', 'AURORA_AUDIT_KEY_PREVIOUS'];
const RETENTION = 'AURORA_AUDIT_RETENTION';
/** For the App, and for whoever looks into its store. */
const auditEnvironment = (env) => {
    const [key, previousKey] = KEYS.map((name) => env[name] ?? '');
    return {
        directory: env['AURORA_STATE'] ?? '.aurora/state',
        key: key || null,
        previousKey: previousKey || null,
        retentionMs: (0,_domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(env[RETENTION] ?? ''),
    };
};
/** What is wrong with these variables. */
const auditProblems = (env) => {
    const retention = env[RETENTION] ?? '';
    const wrong = KEYS.filter((name) => (env[name] ?? '') !== '' && (0,_adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_0__/* .seedOf */ .n3)(env[name] ?? '') === null);
    const problem = 'is no Ed25519 key (PEM, or 32 bytes in base64)';
    return [
        ...wrong.map((name) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX8301', { name, problem })),
        ...(retention !== '' && (0,_domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(retention) === null
            ? [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX8301', { name: RETENTION, problem: 'is no duration such as 400d' })]
            : []),
    ];
};


/***/ })

};
