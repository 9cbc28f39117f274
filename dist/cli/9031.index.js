export const id = 9031;
export const ids = [9031];
export const modules = {

/***/ 74150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   HF: () => (/* binding */ makeManyOnce),
/* harmony export */   eK: () => (/* binding */ SKEW_MS),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);

/** Clocks of two machines differ: whoever looks for what was made since a time looks at what was made just before too. */
const SKEW_MS = 120_000;
/** What GitHub knows by a number is written down as that. */
const byNumber = {
    write: String,
    read: (remote) => (/^\d+$/.test(remote) ? Number(remote) : null),
};
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
        throw new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p('limited', 'makeOnce', 0, 'Whether it was made is not known yet.', until);
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
        else if (outcome.failure.kind === 'lost')
            lost.push(id);
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
            if (error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p)
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
    settle: async () => { },
    abandon: async () => { },
};


/***/ }),

/***/ 32775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ publishWeekly)
});

// UNUSED EXPORTS: LABEL

// EXTERNAL MODULE: ./lib/domain/model/login.js
var login = __webpack_require__(60447);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/application/once/make-once.js
var make_once = __webpack_require__(74150);
;// CONCATENATED MODULE: ./lib/application/weekly/weekly-mark.js
const START = /^<!-- aurora-x:weekly v1 (\d{4}-W\d{2}) -->\n/;
const LINKS = /\n\n<!-- aurora-x:weekly links -->(?:Before: #(\d+))?(?: · )?(?:After: #(\d+))?$/;
const ANCHOR = '\n\n<!-- aurora-x:weekly anchor -->\n';
const numberOf = (text) => (text === undefined ? null : Number(text));
/** The body of a weekly issue. Marker first, links last. */
const markWeekly = ({ text, anchor, week, previous, next }) => {
    const links = [
        ...(previous === null ? [] : [`Before: #${previous}`]),
        ...(next === null ? [] : [`After: #${next}`]),
    ];
    const whole = anchor === null ? text : `${text}${ANCHOR}${anchor.trim()}`;
    return `<!-- aurora-x:weekly v1 ${week} -->\n${whole}\n\n<!-- aurora-x:weekly links -->${links.join(' · ')}`;
};
/** A body taken apart, or null when it is not one of a weekly issue. */
const readWeekly = (body) => {
    const whole = body.replaceAll('\r\n', '\n').trimEnd();
    const start = START.exec(whole);
    if (start === null)
        return null;
    const links = LINKS.exec(whole);
    const inner = whole.slice(start[0].length, links?.index);
    const anchor = inner.lastIndexOf(ANCHOR);
    return {
        week: start[1] ?? '',
        previous: numberOf(links?.[1]),
        next: numberOf(links?.[2]),
        text: anchor === -1 ? inner : inner.slice(0, anchor),
        anchor: anchor === -1 ? null : inner.slice(anchor + ANCHOR.length),
    };
};

;// CONCATENATED MODULE: ./lib/application/weekly/publish-weekly.js




const LABEL = {
    name: 'readiness-report',
    color: '1d76db',
    description: 'Weekly readiness report of Aurora-X',
};
const titleOf = (week) => `Readiness report ${week}`;
/** By marker and author, oldest first: a marker that somebody pasted does not make an issue ours. */
const oursAmong = (all, self) => all
    .flatMap((issue) => {
    const mark = readWeekly(issue.body);
    return mark && (0,login/* sameLogin */.U)(issue.author, self) ? [{ ...mark, issue }] : [];
})
    .toSorted((a, b) => a.issue.number - b.issue.number);
/** Makes the issue once. */
const create = async (ports, week, body) => {
    const { intents, issues, self, repository, clock } = ports;
    const begun = clock.now();
    return (0,make_once/* makeOnce */.GL)({
        intents,
        id: (0,marker/* intentId */.WB)('weekly', repository, week),
        look: async (since) => {
            const recent = await issues.madeSince((since ?? begun) - make_once/* SKEW_MS */.eK);
            return oursAmong(recent, self).find((one) => one.week === week)?.issue.number ?? null;
        },
        make: async () => (await issues.create({ title: titleOf(week), body, labels: [LABEL.name] })).number,
        ...make_once/* byNumber */.vh,
    });
};
/** The signed log below it is as old as the text: by itself it is no news. */
const saysSame = (shown, now) => shown.text.trim() === now.text.trim() && shown.previous === now.previous && shown.next === now.next;
/** The oldest issue of each week; a second one of a week is left to people. */
const byWeek = (ours) => new Map(ours.toReversed().map((one) => [one.week, one]));
/**
 * Creates or edits the one issue of a week, and closes and links what came before it. An earlier issue is closed once,
 * when it gets its link: one that people reopen stays open. The second time nothing is written.
 */
const publishWeekly = async (ports, week, text) => {
    const { issues, labels, clock, interval, signal, self } = ports;
    let last = -Infinity;
    const turn = async () => {
        const wait = last + interval - clock.monotonic();
        if (wait > 0)
            await clock.sleep(wait, signal);
        signal.throwIfAborted();
        last = clock.monotonic();
    };
    const known = byWeek(oursAmong(await issues.list(), self));
    const weeks = [...known.keys()].filter((one) => one !== week).toSorted();
    const numberOf = (one) => one === undefined ? null : (known.get(one)?.issue.number ?? null);
    const previous = numberOf(weeks.findLast((one) => one < week));
    const next = numberOf(weeks.find((one) => one > week));
    const mark = { text, week, previous, next };
    const body = async () => markWeekly({ ...mark, anchor: await ports.anchor() });
    const write = async () => {
        const shown = known.get(week);
        if (shown === undefined) {
            if (!(await labels.list()).includes(LABEL.name)) {
                await turn();
                await labels.create(LABEL);
            }
            await turn();
            const issue = await create(ports, week, await body());
            if (next !== null) {
                await turn();
                await issues.update(issue, { state: 'closed' });
            }
            return { issue, result: 'created' };
        }
        const { number } = shown.issue;
        if (saysSame(shown, mark))
            return { issue: number, result: 'unchanged' };
        await turn();
        await issues.update(number, { body: await body() });
        return { issue: number, result: 'updated' };
    };
    const written = await write();
    const closed = [];
    for (const [index, earlier] of weeks.filter((one) => one < week).entries()) {
        const one = known.get(earlier);
        const after = weeks[index + 1];
        if (one === undefined || one.next !== null)
            continue;
        await turn();
        const successor = after !== undefined && after < week ? numberOf(after) : written.issue;
        await issues.update(one.issue.number, {
            state: 'closed',
            body: markWeekly({ ...one, next: successor }),
        });
        closed.push(one.issue.number);
    }
    return { ...written, closed };
};


/***/ }),

/***/ 91994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readSnapshots),
/* harmony export */   y: () => (/* binding */ MOST_DAYS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30468);
/* harmony import */ var _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32961);



/** Runs of these commands look at the whole tracker; `verify` looks at some items and says little of the rest. */
const WHOLE = ['pipeline', 'orchestrate', 'gate'];
/** How many days of history are read, one run each. */
const MOST_DAYS = 180;
const templateSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    trackers: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ weeklyTemplate: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()).default([]) })),
});
const readJson = async (runFiles, dir, path) => {
    try {
        return JSON.parse((await runFiles(dir).readText(path)) ?? 'null');
    }
    catch {
        return null;
    }
};
/** The last whole run of each day before `end`, newest first. */
const lastOfEachDay = (runs, end) => {
    const days = new Map();
    for (const run of runs) {
        const at = Date.parse(run.startedAt);
        const whole = run.status === 'complete' && run.verdict !== null && WHOLE.includes(run.command);
        if (!whole || Number.isNaN(at) || at >= end)
            continue;
        const known = days.get((0,_domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(at));
        if (known === undefined || known.startedAt < run.startedAt)
            days.set((0,_domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(at), run);
    }
    return [...days.values()]
        .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0))
        .slice(0, MOST_DAYS);
};
/** The verdicts of finished runs before `end` (milliseconds). A run whose verdict cannot be read is left out. */
const readSnapshots = async (history, runFiles, end) => {
    const runs = lastOfEachDay(await history.history(), end);
    const read = await Promise.all(runs.map(async ({ dir, runId, startedAt, commit }) => {
        const parsed = _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSchema */ .$D.safeParse(await readJson(runFiles, dir, 'stages/T06-verdict.json'));
        return parsed.success ? [{ runId, at: startedAt, commit, url: null, verdict: parsed.data }] : [];
    }));
    const newest = runs[0];
    const model = newest && templateSchema.safeParse(await readJson(runFiles, newest.dir, 'stages/T01-model.json'));
    return {
        snapshots: read.flat().toReversed(),
        // Two trackers may have the same template.
        prompts: [...new Set(model?.data?.trackers.flatMap(({ weeklyTemplate }) => weeklyTemplate))],
    };
};


/***/ }),

/***/ 57106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   gB: () => (/* binding */ flowOf),
/* harmony export */   iV: () => (/* binding */ LEAST_SAMPLES),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30468);
/* harmony import */ var _monte_carlo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24374);


const LEAST_SAMPLES = 5;
const WORKED_ON = ['in-progress', 'in-review', 'done'];
/** Follows one item through all sightings. One that was proven before the first sighting has no lead time. */
const follow = (id, sightings, counts) => {
    let begun = null;
    let proven = false;
    let lostAt = null;
    for (const [index, { at, items }] of sightings.entries()) {
        const now = items.get(id);
        if (now === undefined)
            continue;
        const isProven = now.standing === 'verified';
        if (isProven && !proven && index > 0) {
            counts.proofs.push(at);
            if (lostAt !== null)
                counts.recoveries.push((at - lostAt) / _model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
            else
                counts.leads.push((at - (begun ?? at)) / _model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
        }
        if (proven && !isProven) {
            counts.lost += 1;
            lostAt = at;
        }
        if (begun === null && WORKED_ON.includes(now.claim))
            begun = at;
        proven = isProven;
    }
};
/** No value where the samples are too few. */
const figure = (value, n) => ({
    value: n < LEAST_SAMPLES ? null : Math.round(value * 100) / 100,
    n,
});
const median = (values) => figure((0,_monte_carlo_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(values.toSorted((a, b) => a - b), 0.5), values.length);
/** How work flows to proof. `sightings` oldest first. */
const flowOf = (sightings) => {
    const counts = { proofs: [], leads: [], recoveries: [], lost: 0 };
    const ids = new Set(sightings.flatMap(({ items }) => [...items.keys()]));
    for (const id of ids)
        follow(id, sightings, counts);
    const [first, last] = [sightings[0], sightings.at(-1)];
    const weeks = first && last ? (0,_model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .weeksBetween */ .WP)((0,_model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .weekOf */ .gx)(first.at), (0,_model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .weekOf */ .gx)(last.at)) : [];
    const perWeek = weeks.map((week) => counts.proofs.filter((at) => (0,_model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .weekOf */ .gx)(at) === week).length);
    const started = counts.proofs.length + initiallyProven(first);
    return {
        throughput: median(perWeek),
        leadDays: median(counts.leads),
        lost: figure(started === 0 ? 0 : counts.lost / started, started),
        recoveryDays: median(counts.recoveries),
    };
};
const initiallyProven = (first) => [...(first?.items.values() ?? [])].filter(({ standing }) => standing === 'verified').length;


/***/ }),

/***/ 24374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yk: () => (/* binding */ LEAST_DAYS),
  y0: () => (/* binding */ LEAST_PROOFS),
  g3: () => (/* binding */ forecast),
  YV: () => (/* binding */ quantile)
});

;// CONCATENATED MODULE: ./lib/domain/forecast/random.js
/** Numbers from 0 to 1 that follow from the seed alone (mulberry32): good enough to draw days, and the same everywhere. */
const createRandom = (seed) => {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
};

;// CONCATENATED MODULE: ./lib/domain/forecast/monte-carlo.js

/** Fewer days, or fewer items proven in them, say nothing about the days to come. */
const LEAST_DAYS = 14;
const LEAST_PROOFS = 5;
const TRIALS = 5_000;
/** What takes longer than two years is not forecast. */
const HORIZON_DAYS = 730;
const PATH_WEEKS = 6;
/** One possible future: days drawn from the past with replacement. Each has numbers of its own, so that more work is never done sooner. */
const runTrial = (start, samples, random) => {
    const path = [];
    let { proven, scope } = start;
    let day = 0;
    while (proven < scope && day < HORIZON_DAYS) {
        const drawn = samples[Math.floor(random() * samples.length)];
        proven += drawn?.proven ?? 0;
        scope += drawn?.scope ?? 0;
        day += 1;
        if (day % 7 === 0 && path.length < PATH_WEEKS)
            path.push({ proven: Math.min(proven, scope), scope });
    }
    return {
        days: proven < scope ? Infinity : day,
        path,
        end: { proven: Math.min(proven, scope), scope },
    };
};
/** The smallest value that at least this share of the sorted values does not exceed. */
const quantile = (sorted, share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
const byNumber = (a, b) => a - b;
/** Trials that have ended stay where they ended. */
const medianPath = (trials) => Array.from({ length: PATH_WEEKS }, (_, week) => {
    const states = trials.map(({ path, end }) => path[week] ?? end);
    return {
        proven: quantile(states.map((state) => state.proven).toSorted(byNumber), 0.5),
        scope: quantile(states.map((state) => state.scope).toSorted(byNumber), 0.5),
    };
});
/**
 * When everything will be proven if the days to come are like the days that were (Monte-Carlo, with replacement).
 *
 * @param start proven and scope now
 * @param samples what each past day changed
 * @param seed same seed, same forecast
 */
const forecast = (start, samples, seed) => {
    const proofs = samples.reduce((sum, { proven }) => sum + Math.max(0, proven), 0);
    const known = {
        remaining: Math.max(0, start.scope - start.proven),
        samples: { days: samples.length, proofs },
        trials: TRIALS,
        seed,
    };
    if (known.remaining === 0)
        return { ...known, days: { p50: 0, p85: 0, p95: 0 }, path: [] };
    if (samples.length < LEAST_DAYS || proofs < LEAST_PROOFS)
        return { ...known, days: null, path: [] };
    const trials = Array.from({ length: TRIALS }, (_, index) => runTrial(start, samples, createRandom(Math.imul(seed, 0x9e3779b1) + Math.imul(index + 1, 0x85ebca6b))));
    const days = trials.map((trial) => trial.days).toSorted(byNumber);
    const at = (share) => {
        const value = quantile(days, share);
        return value === Infinity ? null : value;
    };
    return {
        ...known,
        days: { p50: at(0.5), p85: at(0.85), p95: at(0.95) },
        path: medianPath(trials),
    };
};


/***/ }),

/***/ 26042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ OUTCOME_TONES),
/* harmony export */   g9: () => (/* binding */ VERDICT_TONES),
/* harmony export */   hZ: () => (/* binding */ STAGE_WORDS)
/* harmony export */ });
const OUTCOME_TONES = {
    passed: 'good',
    failed: 'bad',
    error: 'bad',
    'timed-out': 'bad',
    skipped: 'mute',
    'not-run': 'warn',
    manual: 'warn',
    'not-applicable': 'mute',
};
const VERDICT_TONES = {
    go: 'good',
    conditional: 'warn',
    'no-go': 'bad',
};
/** What a stage does, in one word. */
const STAGE_WORDS = {
    T01: 'ingest',
    T02: 'synthesize',
    T03: 'execute',
    T04: 'collect',
    T05: 'challenge',
    T06: 'evaluate',
    T07: 'publish',
};


/***/ }),

/***/ 22700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TRUST_WORDS),
/* harmony export */   p: () => (/* binding */ isVerified)
/* harmony export */ });
/** Each level in words, for people who read a verdict. */
const TRUST_WORDS = {
    T0: 'reported, not verified',
    T1: 'reported by a run of this commit, not verified',
    T2: 'verified in a trusted workflow, by the commands of the base',
    T3: 'judged by Aurora-X itself',
};
/** Whether a go of this level stands by itself. Below, the code under test could have said it. */
const isVerified = (trust) => trust === 'T2' || trust === 'T3';


/***/ }),

/***/ 10215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vd: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38223);


/** A title longer than this helps nobody in a table. */
const CELL_LIMIT = 240;
/** Foreign text in a table cell. */
const cell = (text) => text === null || text === '' ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, CELL_LIMIT));
/** A sentence of ours, with foreign values in it, in a table cell. */
const say = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, 2 * CELL_LIMIT));
/** Foreign text as code in a table cell. */
const codeCell = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, CELL_LIMIT));
/** A row of cells that are Markdown already. */
const row = (...cells) => `| ${cells.join(' | ')} |`;
const ruler = (columns) => `|${' --- |'.repeat(columns)}`;
/** Some rows under a heading, and how many are missing. */
const table = (headers, rows, hidden = 0) => [row(...headers), ruler(headers.length), ...rows].join('\n') + more(hidden);
/** "… and 12 more" as a paragraph of its own, or nothing. */
const more = (hidden) => hidden > 0 ? `\n\n… and ${hidden} more in the full report.` : '';
/** A fold. `summary` is Markdown already; the blank lines make GitHub read the body as Markdown. */
const fold = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A fold around a table, which can be shortened row by row. */
const foldedTable = (keep, summary, headers, rows) => ({
    keep,
    rows,
    render: (kept, hidden) => rows.length === 0
        ? ''
        : fold(summary, kept.length === 0 ? more(hidden).trim() : table(headers, kept, hidden)),
});
/** `docs/readiness.md:13`, linked to the commit where we know it. */
const place = (source, links) => {
    if (source === null)
        return '';
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(`${source.file}:${source.line}`);
    const base = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(links.repository);
    return base === null || links.sha === undefined || !/^[0-9a-f]{7,64}$/.test(links.sha)
        ? text
        : `[${text}](${base}/blob/${links.sha}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(source.file)}#L${source.line})`;
};
/** A link with a word of ours, or nothing when the address is missing or not one we would follow. */
const link = (word, url) => {
    const safe = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(url);
    return safe === null ? [] : [`[${word}](${safe})`];
};


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ answers),
/* harmony export */   d: () => (/* binding */ ids)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38223);
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46325);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22819);





/** The form that trackers ask for when they ask for one. */
const PROMPTS = [
    'Week of',
    'Completed IDs',
    'Blocked IDs',
    'Risks introduced',
    'Changes to dependency graph',
    'Go/No-Go recommendation',
];
/** What every report answers, whether it was asked or not. */
const ALWAYS = ['Refuted IDs', 'Waivers ending', 'Critical path of next week', 'Forecast'];
const MOST_IDS = 20;
const MOST_PROMPTS = 20;
/** Ids as code, so that none of them is a reference. */
const ids = (all, between = ', ') => {
    const shown = all.slice(0, MOST_IDS).map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(id, 80)));
    const more = all.length > MOST_IDS ? [`… and ${all.length - MOST_IDS} more`] : [];
    return all.length === 0 ? 'none' : [...shown, ...more].join(between);
};
const idsOf = (items) => ids(items.map(({ item }) => item));
const FIRST = 'first report, nothing to compare with';
const compared = (report, text) => (report.before === null ? FIRST : text);
const graphSays = ({ graph }) => {
    const parts = [
        ...(graph.itemsAdded.length > 0 ? [`new ${ids(graph.itemsAdded)}`] : []),
        ...(graph.itemsRemoved.length > 0 ? [`gone ${ids(graph.itemsRemoved)}`] : []),
        ...(graph.added.length > 0 ? [(0,_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(graph.added.length, 'dependency added', 'dependencies added')] : []),
        ...(graph.removed.length > 0
            ? [(0,_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(graph.removed.length, 'dependency removed', 'dependencies removed')]
            : []),
    ];
    return parts.length === 0 ? 'none' : parts.join('; ');
};
const recommendation = ({ verdict, recommendation: { says, blockers } }) => {
    const look = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_LOOKS */ .hY[verdict];
    const until = verdict === 'go' || blockers.length === 0 ? '' : ` Blockers: ${ids(blockers)}.`;
    return `**${look.word}.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .afterWord */ .X3)(says), 500))}${until}`;
};
/** Which prompt gets what; the first that fits. */
const ANSWERS = [
    { asks: /^week\b|week of/i, says: ({ from, to, week }) => `${from} to ${to} (${week})` },
    { asks: /go.{0,3}no.?go|recommend|verdict/i, says: recommendation },
    { asks: /graph|dependenc/i, says: (report) => compared(report, graphSays(report)) },
    {
        asks: /complet|done|finish|achiev/i,
        says: (report) => compared(report, idsOf(report.completed)),
    },
    { asks: /block/i, says: ({ blocked }) => idsOf(blocked) },
    { asks: /refut|fail|regress/i, says: ({ refuted }) => idsOf(refuted) },
    {
        asks: /risk/i,
        says: (report) => compared(report, report.risks.length === 0
            ? 'none'
            : report.risks
                .slice(0, 3)
                .map(({ message }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(message, 240)))
                .join(' ') + (report.risks.length > 3 ? ` … and ${report.risks.length - 3} more` : '')),
    },
    {
        asks: /waiver|exception/i,
        says: ({ waivers }) => waivers.length === 0
            ? 'none within two weeks'
            : waivers
                .slice(0, MOST_IDS)
                .map(({ item, until }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(item, 80))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(until, 40))}`)
                .join(', '),
    },
    { asks: /critical|next/i, says: ({ criticalPath }) => ids(criticalPath, ' → ') },
    { asks: /forecast|finish date|\beta\b/i, says: _chart_js__WEBPACK_IMPORTED_MODULE_2__/* .forecastSays */ .YL },
];
const answerTo = (prompt) => ANSWERS.find(({ asks }) => asks.test(prompt));
/** The tracker's own prompts in their order, answered; then what it did not ask for. */
const answers = (report) => {
    const asked = (report.prompts.length === 0 ? PROMPTS : report.prompts).slice(0, MOST_PROMPTS);
    const given = new Set(asked.map(answerTo));
    return [...asked, ...ALWAYS.filter((prompt) => !given.has(answerTo(prompt)))].map((prompt) => `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(prompt, 120))}:** ${answerTo(prompt)?.says(report) ?? 'for people to answer, in a comment'}`);
};


/***/ }),

/***/ 69886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hh: () => (/* binding */ WINDOW_WEEKS),
  q2: () => (/* binding */ buildWeekly),
  n3: () => (/* binding */ seedOf)
});

// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
// EXTERNAL MODULE: ./lib/domain/forecast/flow.js
var flow = __webpack_require__(57106);
;// CONCATENATED MODULE: ./lib/domain/forecast/deployed.js


/** Days that each failure lasted; more failures before it was put right are the same one. */
const recoveries = (deployed) => {
    const days = [];
    let since = null;
    for (const { at, succeeded } of deployed) {
        if (!succeeded)
            since ??= at;
        else if (since !== null) {
            days.push((at - since) / iso_week/* DAY_MS */.sO);
            since = null;
        }
    }
    return days;
};
/** @param deployed oldest first @param until end of the last week that counts, exclusive */
const deployFiguresOf = (environment, deployed, until) => {
    const [first] = deployed;
    // The first week is a part of one.
    const weeks = first === undefined ? [] : (0,iso_week/* weeksBetween */.WP)((0,iso_week/* weekOf */.gx)(first.at), (0,iso_week/* weekOf */.gx)(until - 1)).slice(1);
    const perWeek = weeks.map((week) => deployed.filter(({ at, succeeded }) => succeeded && (0,iso_week/* weekOf */.gx)(at) === week).length);
    const failed = deployed.filter(({ succeeded }) => !succeeded).length;
    return {
        environment,
        frequency: (0,flow/* median */.JZ)(perWeek),
        failed: (0,flow/* figure */.vP)(deployed.length === 0 ? 0 : failed / deployed.length, deployed.length),
        recoveryDays: (0,flow/* median */.JZ)(recoveries(deployed)),
    };
};

// EXTERNAL MODULE: ./lib/domain/forecast/monte-carlo.js + 1 modules
var monte_carlo = __webpack_require__(24374);
;// CONCATENATED MODULE: ./lib/domain/forecast/progress.js

/** The last `weeks` weeks, oldest first; one without a run keeps the state of the one before. `progress` oldest first. */
const burnUp = (progress, weeks) => {
    const [first, last] = [progress[0], progress.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    return (0,iso_week/* weeksBetween */.WP)((0,iso_week/* weekOf */.gx)(first.at), (0,iso_week/* weekOf */.gx)(last.at))
        .slice(-weeks)
        .map((week) => {
        const state = progress.findLast(({ at }) => (0,iso_week/* weekOf */.gx)(at) <= week) ?? first;
        return { week, proven: state.proven, scope: state.scope };
    });
};
const dayOf = (time) => Math.floor(time / iso_week/* DAY_MS */.sO);
/**
 * What each of the last `days` days changed, days without a run included: an idle day is as much a fact as a busy one.
 * The day of the first state has nothing to be compared with and is left out. `progress` oldest first.
 */
const dailyChanges = (progress, days) => {
    const [first, last] = [progress[0], progress.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const byDay = new Map(progress.map((one) => [dayOf(one.at), one]));
    const changes = [];
    let before = byDay.get(dayOf(first.at)) ?? first;
    for (let day = dayOf(first.at) + 1; day <= dayOf(last.at); day += 1) {
        const now = byDay.get(day) ?? before;
        changes.push({ proven: now.proven - before.proven, scope: now.scope - before.scope });
        before = now;
    }
    return changes.slice(-days);
};

// EXTERNAL MODULE: ./lib/domain/report/weekly/compare.js
var compare = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/domain/model/due.js
var due = __webpack_require__(36788);
// EXTERNAL MODULE: ./lib/domain/report/weekly/open-items.js
var open_items = __webpack_require__(18886);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/milestones.js



const TREND_WEEKS = 12;
const groupOf = ({ milestone, target }) => milestone ?? target ?? '–';
const groups = (verdict) => Map.groupBy((0,open_items/* counted */.hS)(verdict.standings), groupOf);
const percentProven = (items) => Math.floor((100 * items.filter(({ standing }) => standing === 'verified').length) / items.length);
const readyIn = (verdict, id) => {
    const items = groups(verdict).get(id);
    return items === undefined ? null : percentProven(items);
};
/** The last state of each of the last weeks that had one, oldest first. */
const weekly = (snapshots) => [...new Map(snapshots.map((one) => [(0,iso_week/* weekOf */.gx)(Date.parse(one.at)), one])).values()].slice(-TREND_WEEKS);
/** Milestones in the order of the document; items without one are grouped by their target, as a sync does. */
const milestonesOf = (now, before, snapshots) => {
    const history = weekly(snapshots);
    return [...groups(now.verdict)].map(([id, items]) => {
        const ready = percentProven(items);
        const was = before && readyIn(before.verdict, id);
        const dates = [id, ...items.map(({ target }) => target)].map(due/* dueDate */.X).filter((date) => date !== null);
        return {
            id,
            due: dates.toSorted().at(-1) ?? null,
            items: items.length,
            proven: items.filter(({ standing }) => standing === 'verified').length,
            blocked: items.filter(({ standing }) => standing === 'blocked').length,
            ready,
            change: was === null ? null : ready - was,
            trend: history.map(({ verdict }) => readyIn(verdict, id)).filter((value) => value !== null),
        };
    });
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/build.js








/** How far back figures look. */
const WINDOW_WEEKS = 12;
const WAIVER_DAYS = 14;
/** The same week is forecast with the same numbers, whoever asks. */
const seedOf = (week) => Number(week.replaceAll(/\D/g, ''));
const progressOf = ({ at, verdict }) => {
    const items = (0,open_items/* counted */.hS)(verdict.standings);
    const proven = items.filter(({ standing }) => standing === 'verified').length;
    return { at: Date.parse(at), proven, scope: items.length };
};
/** ISO date since which the item has stood as it does, as far as the snapshots go back. */
const standsSince = (snapshots) => {
    const past = snapshots
        .map(({ at, verdict }) => ({ at: at.slice(0, 10), items: (0,open_items/* byItem */.$s)(verdict.standings) }))
        .toReversed();
    return ({ item, standing }) => {
        const changed = past.findIndex(({ items }) => items.get(item)?.standing !== standing);
        return past.at(changed === -1 ? -1 : Math.max(0, changed - 1))?.at ?? '';
    };
};
const dateIn = (at, days) => days === null || days === undefined ? null : (0,iso_week/* isoDate */._$)(Date.parse(at) + days * iso_week/* DAY_MS */.sO);
const datesOf = (at, { days }) => ({
    p50: dateIn(at, days?.p50),
    p85: dateIn(at, days?.p85),
    p95: dateIn(at, days?.p95),
});
const deployedBy = ({ deployed }, end) => {
    const known = deployed?.all.filter(({ at }) => at < end) ?? [];
    return deployed === null || known.length === 0 ? null : deployFiguresOf(deployed.environment, known, end);
};
/** Of equals the first in document order. */
const oldestFirst = (items) => items.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
const runOf = ({ runId, at, commit, url }, start) => ({
    runId,
    at,
    commit,
    url,
    inWeek: Date.parse(at) >= start,
});
const lateMilestones = (milestones, today) => milestones
    .filter(({ due, ready }) => due !== null && due < today && ready < 100)
    .map(({ id, due, ready }) => `${id} was due ${due} and is ${ready} % proven: move the date, or the scope?`);
const decisions = (now, milestones, waivers) => [
    ...lateMilestones(milestones, now.at.slice(0, 10)),
    ...waivers.map(({ item, until, status }) => status === 'in-force'
        ? `The waiver of ${item} ends ${until}: renew it, or finish the item?`
        : `The waiver of ${item} ended ${until}: what now?`),
    ...now.verdict.standings
        .filter(({ standing }) => standing === 'ready')
        .map(({ item }) => `All checks of ${item} pass: can it be called done?`),
];
/** The week's report from the verdict trees of its runs; null when there was no run by the end of the week. */
const buildWeekly = (input) => {
    const start = (0,iso_week/* weekStart */.vW)(input.week) ?? 0;
    const end = start + 7 * iso_week/* DAY_MS */.sO;
    const known = input.snapshots.filter(({ at }) => Date.parse(at) < end);
    const now = known.at(-1);
    if (now === undefined)
        return null;
    const earlier = known.findLast(({ at }) => Date.parse(at) < start) ?? known[0] ?? now;
    // A week without a run is compared with its own beginning: nothing changed.
    const before = earlier === now && Date.parse(now.at) >= start ? null : earlier;
    const recent = known.filter(({ at }) => Date.parse(at) >= end - WINDOW_WEEKS * 7 * iso_week/* DAY_MS */.sO);
    const { verdict } = now;
    const standings = (0,open_items/* counted */.hS)(verdict.standings);
    const byId = (0,open_items/* byItem */.$s)(standings);
    const since = standsSince(known);
    const line = (one) => ({
        item: one.item,
        title: one.title,
        owner: one.owner,
        standing: one.standing,
        why: one.reason.message,
        since: since(one),
        waitsFor: (0,open_items/* waitsFor */.is)(one, byId),
    });
    const progress = known.map(progressOf);
    const here = progressOf(now);
    const future = (0,monte_carlo/* forecast */.g3)(here, dailyChanges(progress, WINDOW_WEEKS * 7), input.seed);
    const milestones = milestonesOf(now, before, recent);
    const waivers = verdict.waivers.filter(({ status, daysLeft }) => status === 'expired' || (status === 'in-force' && daysLeft <= WAIVER_DAYS));
    const criticalPath = (0,open_items/* longestOpenChain */.Ei)(standings);
    const critical = new Set(criticalPath);
    const startable = standings.filter((one) => !(0,open_items/* isSettled */.Is)(one) && (0,open_items/* waitsFor */.is)(one, byId).length === 0);
    return {
        schemaVersion: 1,
        week: input.week,
        from: (0,iso_week/* isoDate */._$)(start),
        to: (0,iso_week/* isoDate */._$)(end - iso_week/* DAY_MS */.sO),
        run: runOf(now, start),
        verdict: verdict.verdict,
        score: verdict.score,
        trust: verdict.trust,
        before: before && {
            at: before.at,
            week: (0,iso_week/* weekOf */.gx)(Date.parse(before.at)),
            verdict: before.verdict.verdict,
            score: before.verdict.score,
        },
        recommendation: {
            says: verdict.reason.message,
            blockers: [...new Set(verdict.blockers.map(({ subject }) => subject.id))],
        },
        prompts: input.prompts,
        milestones,
        completed: before === null ? [] : (0,compare/* completedSince */.i2)(before.verdict, verdict).map(line),
        blocked: oldestFirst(standings.filter(({ standing, claim }) => standing === 'blocked' || claim === 'blocked').map(line)),
        refuted: oldestFirst(standings.filter(({ standing }) => standing === 'refuted').map(line)),
        risks: before === null ? [] : (0,compare/* risksSince */.Fl)(before.verdict, verdict),
        cleared: before === null ? [] : (0,compare/* risksSince */.Fl)(verdict, before.verdict),
        graph: before === null
            ? { itemsAdded: [], itemsRemoved: [], added: [], removed: [] }
            : (0,compare/* graphChanges */.A5)(before.verdict, verdict),
        waivers,
        criticalPath,
        next: startable.toSorted((a, b) => Number(critical.has(b.item)) - Number(critical.has(a.item))).map(line),
        burnUp: burnUp(progress, WINDOW_WEEKS),
        forecast: future,
        dates: datesOf(now.at, future),
        flow: (0,flow/* flowOf */.gB)(recent.map(({ at, verdict: { standings: all } }) => ({
            at: Date.parse(at),
            items: (0,open_items/* byItem */.$s)((0,open_items/* counted */.hS)(all)),
        }))),
        deployed: deployedBy(input, end),
        decide: decisions(now, milestones, waivers),
    };
};


/***/ }),

/***/ 22819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ burnUpTable),
/* harmony export */   YL: () => (/* binding */ forecastSays),
/* harmony export */   t1: () => (/* binding */ burnUpChart)
/* harmony export */ });
/* harmony import */ var _forecast_monte_carlo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24374);
/* harmony import */ var _model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30468);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98576);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10215);
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46325);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(330);






/** `W47`; the year is in the heading. */
const short = (week) => week.slice(5);
const columnsOf = ({ burnUp, forecast, week }) => {
    const start = (0,_model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .weekStart */ .vW)(week) ?? 0;
    const done = forecast.path.findIndex(({ proven, scope }) => proven >= scope);
    const ahead = done === -1 ? forecast.path : forecast.path.slice(0, done + 1);
    return [
        ...burnUp.map(({ week: one, proven, scope }) => ({ label: short(one), proven, scope })),
        ...ahead.map(({ proven, scope }, index) => ({
            label: `~${short((0,_model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .weekOf */ .gx)(start + (index + 1) * 7 * _model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO))}`,
            proven,
            scope,
        })),
    ];
};
const list = (values) => `[${values.join(', ')}]`;
/**
 * Proven items as bars and all items as a line, in the Mermaid chart that GitHub draws. Weeks and numbers only stand in
 * it, so nothing of the document has to be escaped.
 */
const burnUpChart = (report) => {
    const columns = columnsOf(report);
    if (columns.length < 2)
        return '';
    const most = Math.max(1, ...columns.map(({ scope }) => scope));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)([
        'xychart-beta',
        '  accTitle: Burn-up',
        '  accDescr: Proven items by week as bars, all items as a line. The table below has the figures.',
        '  title "Proven items (bars) of all (line)"',
        `  x-axis ${list(columns.map(({ label }) => `"${label}"`))}`,
        `  y-axis "items" 0 --> ${most}`,
        `  bar ${list(columns.map(({ proven }) => proven))}`,
        `  line ${list(columns.map(({ scope }) => scope))}`,
    ].join('\n'), 'mermaid');
};
/** The figures of the chart, for mail, small screens and readers of the source. */
const burnUpTable = (report) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Week', 'Proven', 'All'], columnsOf(report).map(({ label, proven, scope }) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(label, String(proven), String(scope))));
const dateOr = (date) => date ?? 'later than two years';
/** When everything is proven, as a sentence; what it was drawn from is part of it. */
const forecastSays = ({ forecast, dates }) => {
    const { remaining, samples, trials, seed, days } = forecast;
    if (remaining === 0)
        return 'Everything is proven.';
    const drawn = `${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(samples.days, 'day')} with ${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(samples.proofs, 'proof')}`;
    if (days === null)
        return `${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(remaining, 'item')} left; no forecast yet: ${drawn} are too few (${_forecast_monte_carlo_js__WEBPACK_IMPORTED_MODULE_5__/* .LEAST_DAYS */ .yk} days with ${_forecast_monte_carlo_js__WEBPACK_IMPORTED_MODULE_5__/* .LEAST_PROOFS */ .y0} proofs).`;
    return `${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(remaining, 'item')} left; all proven by **${dateOr(dates.p50)}** (P50), **${dateOr(dates.p85)}** (P85), **${dateOr(dates.p95)}** (P95): ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(trials)} futures drawn from ${drawn}, seed ${seed}.`;
};


/***/ }),

/***/ 8168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ graphChanges),
/* harmony export */   Fl: () => (/* binding */ risksSince),
/* harmony export */   i2: () => (/* binding */ completedSince),
/* harmony export */   jv: () => (/* binding */ doubtsIn)
/* harmony export */ });
/* harmony import */ var _open_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18886);

/** Items that are verified now and were not before. */
const completedSince = (before, now) => {
    const old = (0,_open_items_js__WEBPACK_IMPORTED_MODULE_0__/* .byItem */ .$s)(before.standings);
    return now.standings.filter(({ item, standing }) => standing === 'verified' && old.get(item)?.standing !== 'verified');
};
/** Passed, but worth less: flaky, and unable to fail. */
const DOUBTS = ['AX6049', 'AX6050'];
const within = (reason) => [reason, ...reason.children.flatMap(within)];
/** Checks of an item that passed and are worth less. */
const doubtsIn = (reason) => within(reason).filter(({ code }) => DOUBTS.includes(code));
/** What is wrong: the leaves that keep it from go, warnings, and checks whose answers are worth less. */
const wrong = ({ blockers, warnings, standings }) => {
    const doubts = standings.flatMap(({ reason }) => doubtsIn(reason));
    return new Map([...blockers, ...warnings, ...doubts].map((reason) => [
        JSON.stringify([reason.code, reason.subject.kind, reason.subject.id]),
        reason,
    ]));
};
/** What is wrong now and was not before; the other way round, what was wrong and is no more. */
const risksSince = (before, now) => missing(wrong(now), wrong(before)).map(({ code, message, remedy }) => ({ code, message, remedy }));
const missing = (from, others) => [...from].filter(([key]) => !others.has(key)).map(([, value]) => value);
const edgesOf = ({ standings }) => new Map((0,_open_items_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(standings).flatMap(({ item, dependsOn }) => dependsOn.map((to) => [JSON.stringify([item, to]), { from: item, to }])));
const idsOf = ({ standings }) => new Map((0,_open_items_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(standings).map(({ item }) => [item, item]));
/** Items and dependencies that came and went. */
const graphChanges = (before, now) => {
    const [oldEdges, newEdges, oldItems, newItems] = [edgesOf(before), edgesOf(now), idsOf(before), idsOf(now)];
    return {
        itemsAdded: missing(newItems, oldItems),
        itemsRemoved: missing(oldItems, newItems),
        added: missing(newEdges, oldEdges),
        removed: missing(oldEdges, newEdges),
    };
};


/***/ }),

/***/ 33815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ itemFold),
/* harmony export */   Jt: () => (/* binding */ milestoneTable),
/* harmony export */   K3: () => (/* binding */ flowFold),
/* harmony export */   MF: () => (/* binding */ clearedFold),
/* harmony export */   Mb: () => (/* binding */ graphFold),
/* harmony export */   sO: () => (/* binding */ waiverFold),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   x_: () => (/* binding */ riskFold),
/* harmony export */   z1: () => (/* binding */ figuresFold)
/* harmony export */ });
/* harmony import */ var _forecast_flow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57106);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38223);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10215);
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46325);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(330);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9708);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22819);







/** `+3`, `−2`, `±0`. */
const signed = (change) => change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0';
const spark = (values) => values.map((value) => '▁▂▃▄▅▆▇█'.charAt(Math.min(7, Math.floor(value / 12.5)))).join('');
/** Ready, change, blocked, due and trend of each milestone. */
const milestoneTable = ({ milestones }, keep) => ({
    keep,
    rows: milestones.map(({ id, ready, change, proven, items, blocked, due, trend }) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(`**${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(id)}**`, `${ready} %`, change === null ? '–' : signed(change), `${proven} of ${items}`, String(blocked), due ?? '–', spark(trend))),
    render: (rows, hidden) => rows.length === 0
        ? ''
        : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Milestone', 'Ready', 'Change', 'Proven', 'Blocked', 'Due', 'Trend'], rows, hidden),
});
const itemRow = (one) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(`**${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(one.item)}** ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(one.title)}`, `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDING_LOOKS */ .IM[one.standing].icon} ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDING_LOOKS */ .IM[one.standing].word}`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(one.owner), one.since, one.waitsFor.length === 0 ? '–' : (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .ids */ .d)(one.waitsFor), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(one.why));
/** Items with owner, age and why. */
const itemFold = (keep, word, items) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedTable */ .vd)(keep, `${word} · ${items.length}`, ['Item', 'Standing', 'Owner', 'Since', 'Waits for', 'Why'], items.map(itemRow));
const riskFold = ({ risks }, keep) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedTable */ .vd)(keep, `Risks introduced · ${risks.length}`, ['Code', 'What', 'Remedy'], risks.map(({ code, message, remedy }) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(code), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(message), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(remedy))));
const clearedFold = ({ cleared }, keep) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedTable */ .vd)(keep, `Risks cleared · ${cleared.length}`, ['Code', 'What it was'], cleared.map(({ code, message }) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(code), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(message))));
const graphFold = ({ graph }, keep) => {
    const rows = [
        ...graph.itemsAdded.map((id) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('item added', (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(id), '')),
        ...graph.itemsRemoved.map((id) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('item gone', (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(id), '')),
        ...graph.added.map(({ from, to }) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('dependency added', (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(from), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(to))),
        ...graph.removed.map(({ from, to }) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('dependency removed', (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(from), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(to))),
    ];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedTable */ .vd)(keep, `Changes to the dependency graph · ${rows.length}`, ['', 'Item', 'Depends on'], rows);
};
const waiverFold = ({ waivers }, keep) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedTable */ .vd)(keep, `Waivers ended or ending · ${waivers.length}`, ['Item', 'Reason', 'Approved by', 'Until', 'Days left'], waivers.map(({ item, reason, approver, until, daysLeft }) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(item), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(reason), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(approver), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(until), String(daysLeft))));
const figureRow = (name, means, { value, n }, unit) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(name, means, value === null ? '–' : unit(value), String(n));
const days = (value) => (0,_model_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(Math.round(value * 10) / 10, 'day');
const deployRows = ({ deployed }) => {
    if (deployed === null)
        return [];
    const { environment, frequency, failed, recoveryDays } = deployed;
    const where = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(environment);
    return [
        figureRow(`Deployments: ${where}`, 'that succeeded in a week, median (n weeks)', frequency, String),
        figureRow(`Failed: ${where}`, 'share of deployments that failed (n deployments)', failed, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN),
        figureRow(`Restored: ${where}`, 'from a failed deployment to the next good one, median (n)', recoveryDays, days),
    ];
};
/** The figures, each with its definition and its sample size. */
const flowFold = (report) => {
    const { flow } = report;
    const rows = [
        figureRow('Throughput', 'items proven in a week, median (n weeks)', flow.throughput, (value) => `${value}`),
        figureRow('Lead time', 'from the first claim of work to proof, median (n items)', flow.leadDays, days),
        figureRow('Lost proofs', 'share of proofs that did not hold (n proofs)', flow.lost, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN),
        figureRow('Recovery', 'from a lost proof to the next, median (n recoveries)', flow.recoveryDays, days),
        ...deployRows(report),
    ];
    const body = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Figure', 'Meaning', 'Value', 'n'], rows);
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)('Flow of the last 12 weeks', `${body}\n\nFewer than ${_forecast_flow_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_SAMPLES */ .iV} samples are no figure.`));
};
const FUTURES = '\n\nWeeks marked ~ are the median of the simulated futures.';
/** Nothing where there is no chart. */
const figuresFold = (report) => {
    const future = report.forecast.path.length > 0 ? FUTURES : '';
    const body = `${(0,_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .burnUpTable */ .XI)(report)}${future}`;
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)((0,_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .burnUpChart */ .t1)(report) === '' ? '' : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)('Figures of the chart', body));
};


/***/ }),

/***/ 18886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ byItem),
/* harmony export */   Ei: () => (/* binding */ longestOpenChain),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   is: () => (/* binding */ waitsFor)
/* harmony export */ });
/** Dropped items are in nobody's way and count for nothing. */
const counted = (standings) => standings.filter(({ claim }) => claim !== 'dropped');
/** Whether nothing is left to do for now: proven, or excepted in writing. */
const isSettled = ({ standing }) => standing === 'verified' || standing === 'waived';
/** Dependencies of an item that are still open. */
const waitsFor = ({ dependsOn }, byId) => dependsOn.filter((id) => {
    const needed = byId.get(id);
    return needed !== undefined && !isSettled(needed);
});
const byItem = (standings) => new Map(standings.map((one) => [one.item, one]));
/**
 * The longest chain of open items, dependencies first; of equals the first in document order. Items of a circle never
 * become free and are left out.
 */
const longestOpenChain = (standings) => {
    const open = standings.filter((one) => !isSettled(one));
    const byId = byItem(open);
    const needs = new Map(open.map((one) => [one.item, new Set(waitsFor(one, byId))]));
    const users = new Map();
    for (const [item, ids] of needs)
        for (const id of ids)
            users.set(id, [...(users.get(id) ?? []), item]);
    const length = new Map();
    const previous = new Map();
    const free = open.filter(({ item }) => needs.get(item)?.size === 0).map(({ item }) => item);
    for (const item of free) {
        const own = length.get(item) ?? 1;
        length.set(item, own);
        for (const user of users.get(item) ?? []) {
            if (own + 1 > (length.get(user) ?? 1)) {
                length.set(user, own + 1);
                previous.set(user, item);
            }
            needs.get(user)?.delete(item);
            if (needs.get(user)?.size === 0)
                free.push(user);
        }
    }
    const done = new Set(free);
    let last;
    for (const { item } of open)
        if (done.has(item) && (last === undefined || (length.get(item) ?? 0) > (length.get(last) ?? 0)))
            last = item;
    const chain = [];
    for (let at = last; at !== undefined; at = previous.get(at))
        chain.push(at);
    return chain.toReversed();
};


/***/ }),

/***/ 73883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderWeekly)
/* harmony export */ });
/* harmony import */ var _model_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22700);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38223);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(330);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9708);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22819);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33815);







const heading = ({ verdict, score, week, before, run }) => {
    const look = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_LOOKS */ .hY[verdict];
    const change = before === null
        ? 'First report: there is no earlier run to compare with.'
        : `Before (${before.at.slice(0, 10)}): ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_LOOKS */ .hY[before.verdict].word}, ${before.score} % (${(0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .signed */ .x8)(score - before.score)}).`;
    const stale = run.inWeek
        ? []
        : [`> [!WARNING]\n> No run was made in ${week}; this is the state of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .utc */ .n$)(run.at)}.`];
    return [`### ${look.emoji} ${look.word} · ${score} % ready · ${week}`, ...stale, change].join('\n\n');
};
const MOST_DECISIONS = 10;
const decisions = ({ decide }) => decide.length === 0
    ? ''
    : [
        '#### To decide this week',
        [
            ...decide.slice(0, MOST_DECISIONS).map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)((0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(text, 300))}`),
            ...(decide.length > MOST_DECISIONS ? [`- … and ${decide.length - MOST_DECISIONS} more`] : []),
        ].join('\n'),
    ].join('\n\n');
const linked = (text, url) => {
    const safe = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .Pl)(url ?? undefined);
    return safe === null ? text : `[${text}](${safe})`;
};
const METHOD = 'https://github.com/aurora-x/action/blob/v1/docs/weekly-report.md';
const footer = ({ run, trust }) => {
    const at = run.commit === null ? '' : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(run.commit))}`;
    const parts = [
        `From the verdict of run ${linked((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(run.runId, 40)), run.url)}${at} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .utc */ .n$)(run.at)})`,
        `trust ${trust}: ${_model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUST_WORDS */ .L[trust]}`,
        `[how it is made](${METHOD})`,
        'edited in place, so answer in a comment',
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
};
/** What is cut first when room is short. */
const CUT = [
    'next',
    'completed',
    'cleared',
    'graph',
    'waivers',
    'blocked',
    'risks',
    'refuted',
    'milestones',
];
const keep = (name) => CUT.indexOf(name);
const sections = (report) => [
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)(heading(report)),
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)((0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .answers */ .G)(report).join('\n')),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .milestoneTable */ .Jt)(report, keep('milestones')),
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)((0,_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .burnUpChart */ .t1)(report)),
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)(decisions(report)),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .itemFold */ .Dl)(keep('refuted'), 'Refuted', report.refuted),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .itemFold */ .Dl)(keep('blocked'), 'Blocked', report.blocked),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .itemFold */ .Dl)(keep('completed'), 'Completed', report.completed),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .riskFold */ .x_)(report, keep('risks')),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .clearedFold */ .MF)(report, keep('cleared')),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .graphFold */ .Mb)(report, keep('graph')),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .waiverFold */ .sO)(report, keep('waivers')),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .itemFold */ .Dl)(keep('next'), 'Can be worked on next, critical path first', report.next),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .figuresFold */ .z1)(report),
    (0,_folds_js__WEBPACK_IMPORTED_MODULE_5__/* .flowFold */ .K3)(report),
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)(footer(report)),
];
/** The report as GitHub Markdown: verdict and answers first, the rest folded. Every foreign text is escaped. */
const renderWeekly = (report, limit = _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMENT_LIMIT */ .W$) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(sections(report), limit);


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   IM: () => (/* binding */ STANDING_LOOKS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   X3: () => (/* binding */ afterWord),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hY: () => (/* binding */ VERDICT_LOOKS),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qY: () => (/* binding */ OUTCOME_LOOKS),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _model_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26042);

const STANDING_LOOKS = {
    verified: { word: 'Verified', icon: '✓', tone: 'good' },
    refuted: { word: 'Refuted', icon: '✗', tone: 'bad' },
    unproven: { word: 'Unproven', icon: '?', tone: 'warn' },
    ready: { word: 'Ready', icon: '➜', tone: 'calm' },
    open: { word: 'Open', icon: '○', tone: 'mute' },
    blocked: { word: 'Blocked', icon: '⊘', tone: 'warn' },
    waived: { word: 'Waived', icon: '≈', tone: 'calm' },
};
const OUTCOME_LOOKS = {
    passed: { word: 'Passed', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.passed },
    failed: { word: 'Failed', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.failed },
    error: { word: 'Error', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.error },
    'timed-out': { word: 'Timed out', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['timed-out'] },
    skipped: { word: 'Skipped', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.skipped },
    'not-run': { word: 'Not run', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-run'] },
    manual: { word: 'Needs a sign-off', icon: '?', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.manual },
    'not-applicable': { word: 'Not applicable', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-applicable'] },
};
const VERDICT_LOOKS = {
    go: { word: 'Go', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.go, emoji: '🟢' },
    conditional: { word: 'Conditional', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.conditional, emoji: '🟡' },
    'no-go': { word: 'No-go', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9['no-go'], emoji: '🔴' },
};
/** A verdict's sentence without the word it begins with, for where that word stands right above it. */
const afterWord = (message) => message
    .replace(/^(?:go|conditional|no-go)[:,]\s+/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** `12 ms`, `3.4 s`, `2 min 5 s`, `1 h 4 min`. */
const duration = (ms) => {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
};
/** `99.9 %`; up to two decimals, and never rounded up to 100. */
const percent = (fraction) => {
    const rounded = Math.round(fraction * 10_000) / 100;
    const shown = fraction < 1 && rounded >= 100 ? 99.99 : rounded;
    return `${shown} %`;
};
/** `2026-11-21 14:02 UTC` of an ISO time. */
const utc = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
/** `1.4 KiB`, `12 B`. */
const bytes = (size) => {
    if (size < 1024)
        return `${size} B`;
    if (size < 1024 * 1024)
        return `${(size / 1024).toFixed(1)} KiB`;
    return `${(size / 1024 / 1024).toFixed(1)} MiB`;
};
/** `12 000`, with the space that SI asks for. */
const grouped = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F');
/** The first seven digits, as people know commits. */
const shortSha = (sha) => sha.slice(0, 7);


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

/***/ 49031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ publishReport),
/* harmony export */   ft: () => (/* binding */ publishedSays),
/* harmony export */   j3: () => (/* binding */ weeklyOfRuns),
/* harmony export */   wA: () => (/* binding */ weeklyWriters)
/* harmony export */ });
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26302);
/* harmony import */ var _adapters_github_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28104);
/* harmony import */ var _adapters_github_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57911);
/* harmony import */ var _application_sync_without_intents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10398);
/* harmony import */ var _application_weekly_publish_weekly_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32775);
/* harmony import */ var _application_weekly_read_snapshots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91994);
/* harmony import */ var _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30468);
/* harmony import */ var _domain_report_weekly_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69886);
/* harmony import */ var _domain_report_weekly_render_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73883);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93330);










/** The report of a week from the runs below a directory; null when there was none by then. @param week one that exists */
const weeklyOfRuns = async (root, out, week) => {
    const end = ((0,_domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_6__/* .weekStart */ .vW)(week) ?? 0) + 7 * _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_6__/* .DAY_MS */ .sO;
    const runs = await (0,_application_weekly_read_snapshots_js__WEBPACK_IMPORTED_MODULE_5__/* .readSnapshots */ .f)((0,_history_js__WEBPACK_IMPORTED_MODULE_9__/* .openStore */ .C)(root, out), (0,_history_js__WEBPACK_IMPORTED_MODULE_9__/* .runFilesIn */ .k)(root), end);
    return (0,_domain_report_weekly_build_js__WEBPACK_IMPORTED_MODULE_7__/* .buildWeekly */ .q2)({ week, ...runs, deployed: null, seed: (0,_domain_report_weekly_build_js__WEBPACK_IMPORTED_MODULE_7__/* .seedOf */ .n3)(week) });
};
/** What the issue is written with. */
const weeklyWriters = (client, ref) => ({
    issues: { ...(0,_adapters_github_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .createIssuesReader */ .Wn)(client, ref), ...(0,_adapters_github_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .createIssuesWriter */ .Wh)(client, ref) },
    labels: { ...(0,_adapters_github_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .createLabelsReader */ .P)(client, ref), ...(0,_adapters_github_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .createLabelsWriter */ .f)(client, ref) },
});
/** Writes the issue of a report, as one command does it. */
const publishReport = async ({ ref, client, readers, interval, signal }, report) => {
    const ports = {
        ...weeklyWriters(client, ref),
        // It begins by listing what is there, so what an earlier one made is found without a note of it.
        intents: _application_sync_without_intents_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutIntents */ .m,
        anchor: async () => null,
        clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .createClock */ .t)(),
        repository: `${ref.owner}/${ref.repo}`,
        self: await readers.repository.self(),
        interval,
        signal,
    };
    return (0,_application_weekly_publish_weekly_js__WEBPACK_IMPORTED_MODULE_4__/* .publishWeekly */ .X)(ports, report.week, (0,_domain_report_weekly_render_js__WEBPACK_IMPORTED_MODULE_8__/* .renderWeekly */ .s)(report));
};
/** What became of it, in a line. */
const publishedSays = (week, { issue, result, closed }) => `${week}: issue #${issue} ${result}${closed.map((number) => `, closed #${number}`).join('')}`;


/***/ })

};
