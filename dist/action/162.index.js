export const id = 162;
export const ids = [162];
export const modules = {

/***/ 74150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   HF: () => (/* binding */ makeManyOnce),
/* harmony export */   eK: () => (/* binding */ SKEW_MS),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/* unused harmony exports byText, madeBefore, makeOnceForGood */
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

/***/ 10398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutIntents)
/* harmony export */ });
/** For a caller that lists what exists before it makes anything: nothing is written down, nothing is looked up. */
const withoutIntents = {
    recall: async () => null,
    begin: async () => null,
    doubt: async () => { },
    settle: async () => { },
    abandon: async () => { },
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

/***/ 13227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mp: () => (/* binding */ isOn),
  d3: () => (/* binding */ openRemote),
  T4: () => (/* binding */ withRemote)
});

// EXTERNAL MODULE: ./lib/adapters/github/remote-repository.js + 2 modules
var remote_repository = __webpack_require__(58724);
// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
;// CONCATENATED MODULE: ./lib/domain/model/utc.js

/** `14:02 UTC`, of milliseconds since the epoch. */
const hourOf = (time) => `${new Date(time).toISOString().slice(11, 16)} UTC`;
/** `2026-11-21 14:02 UTC`. */
const minuteOf = (time) => `${isoDate(time)} ${hourOf(time)}`;

// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 17 modules
var github = __webpack_require__(83897);
// EXTERNAL MODULE: ./lib/adapters/github/cached-reads.js
var cached_reads = __webpack_require__(22578);
// EXTERNAL MODULE: ./lib/adapters/github/send.js
var github_send = __webpack_require__(45718);
// EXTERNAL MODULE: ./lib/adapters/github/failure.js
var failure = __webpack_require__(36424);
;// CONCATENATED MODULE: ./lib/adapters/github/through-turnstile.js

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
    const limit = (0,failure/* limitOf */.L)(error, now);
    if (limit !== null)
        return { kind: 'limited', until: limit.until };
    const { kind, until } = (0,failure/* failureOf */.g)(error, route, now);
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
;// CONCATENATED MODULE: ./lib/domain/model/budget.js
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

;// CONCATENATED MODULE: ./lib/application/limits/own-budgets.js

/** Budgets that nobody shares: of one command, for as long as it runs. */
const createOwnBudgets = () => {
    const known = new Map();
    const of = (installation) => known.get(installation) ?? FULL_BUDGET;
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

;// CONCATENATED MODULE: ./lib/domain/limits/budget.js
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

;// CONCATENATED MODULE: ./lib/application/limits/turnstile.js


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
            const admission = await budgets.change(installation, (budget) => admit(budget, kind, clock.now(), pace, patienceMs, objects));
            if ('until' in admission)
                throw new remote_failure/* RemoteFailure */.p3('limited', what, 0, admission.problem, admission.until);
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
                budget: note(budget, probe, outcome, clock.now()),
                result: null,
            }));
            if (probe && outcome.kind === 'answered' && known.silences > 0)
                await recovered?.();
        },
    };
};

// EXTERNAL MODULE: ./lib/entrypoints/wiring/version.js
var version = __webpack_require__(13538);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/paced.js










/** The limits of GitHub are over within the hour. */
const PATIENCE_MS = 65 * 60_000;
/** So little nobody needs to be told. */
const QUIET_MS = 2_000;
const paceOf = (intervalMs) => intervalMs > 0
    ? { ...GITHUB_PACE, intervalMs }
    : { intervalMs: 0, perMinute: Number.POSITIVE_INFINITY, perHour: Number.POSITIVE_INFINITY };
/** Requests of one command with a token, which keep to the limits of GitHub and wait where they are reached. */
const pacedClient = (api, token, { intervalMs, waits, signal }) => {
    const clock = (0,system_clock/* createClock */.t)();
    const turnstile = createTurnstile({
        budgets: createOwnBudgets(),
        installation: 0,
        clock,
        pace: paceOf(intervalMs),
        patienceMs: QUIET_MS,
        signal,
    });
    const send = (0,github_send/* sendWithToken */._)(token, api, `aurora-x/${version/* VERSION */.x}`);
    const paced = throughTurnstile(send, turnstile, () => clock.now());
    return (0,github/* clientOf */.fe)(waitingSend(paced, { clock, patienceMs: PATIENCE_MS, waits, signal }), (0,cached_reads/* createAnswerCache */.Pm)());
};

// EXTERNAL MODULE: ./lib/entrypoints/action/exit.js
var exit = __webpack_require__(77760);
// EXTERNAL MODULE: ./lib/entrypoints/action/present.js
var present = __webpack_require__(67749);
;// CONCATENATED MODULE: ./lib/entrypoints/action/remote.js









/** The repository of the job, with the token that was given, at the pace that GitHub allows; or what is missing. */
const openRemote = ({ inputs, env, event, signal }) => {
    const api = env['GITHUB_API_URL'] ?? github.DEFAULT_API;
    const ref = (0,repository_ref/* repositoryRef */.W)(event.repository ?? '');
    if (ref === null)
        return (0,catalogue/* finding */.gk)('AX8211', { value: event.repository ?? 'This event' });
    if (inputs.token === null)
        return (0,catalogue/* finding */.gk)('AX8210', { api });
    const { token } = inputs;
    const client = pacedClient(api, token, {
        intervalMs: Number(env['AURORA_WRITE_INTERVAL_MS'] ?? github/* WRITE_INTERVAL_MS */.nZ),
        waits: (until) => (0,present/* say */.cv)(`GitHub has us wait; it goes on at ${hourOf(until)}`),
        signal,
    });
    return { ref, client, readers: (0,github/* githubReaders */.wm)(client, ref, async () => (0,remote_repository/* loginOfToken */.g3)(client, token)) };
};
/** What this job runs on: what others see follows the default branch, and no pull request. */
const isOn = (branch, { env, event }) => event.pullRequest === null && env['GITHUB_REF'] === `refs/heads/${branch}`;
const findingOf = ({ kind, what, status, message, until }) => {
    if (kind === 'limited')
        return (0,catalogue/* finding */.gk)('AX8214', { what, until: new Date(until ?? 0).toISOString() });
    if (kind === 'lost')
        return (0,catalogue/* finding */.gk)('AX8213', { what, problem: message });
    return (0,catalogue/* finding */.gk)('AX8212', { what, status, problem: message });
};
/** Work that talks to GitHub, ended by what GitHub did not do. */
const withRemote = async (work) => {
    try {
        return await work();
    }
    catch (cause) {
        if (!(cause instanceof remote_failure/* RemoteFailure */.p3))
            throw cause;
        (0,present/* announce */.iP)(null, [findingOf(cause)]);
        return exit/* EXIT */.dc.outside;
    }
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
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45757);
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


/***/ })

};
