export const id = 9031;
export const ids = [9031];
export const modules = {

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

/***/ 44984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
/* harmony import */ var _domain_reconcile_desired_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84151);

/** What the trackers say of their weekly report. Two of them may have the same template. */
const formOf = (documents) => ({
    prompts: [...new Set(documents.flatMap(({ weeklyTemplate }) => weeklyTemplate))],
    milestones: documents.flatMap(({ milestones }) => milestones.map((one) => ({ id: one.id, title: (0,_domain_reconcile_desired_state_js__WEBPACK_IMPORTED_MODULE_0__/* .milestoneTitle */ .RS)(one), due: one.due }))),
});


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
// EXTERNAL MODULE: ./lib/domain/model/hidden-line.js
var hidden_line = __webpack_require__(27271);
;// CONCATENATED MODULE: ./lib/application/weekly/weekly-mark.js

const WEEK = /\d{4}-W\d{2}/;
const LINKS = `\n\n${(0,hidden_line/* hiddenMark */.sd)('weekly links')}`;
const LINKED = new RegExp(String.raw `${LINKS}(?:Before: #(\d+))?(?: · )?(?:After: #(\d+))?$`);
const ANCHOR = `\n\n${(0,hidden_line/* hiddenMark */.sd)('weekly anchor')}\n`;
const numberOf = (text) => (text === undefined ? null : Number(text));
/** The body of a weekly issue. Marker first, links last. */
const markWeekly = ({ text, anchor, week, previous, next }) => {
    const links = [
        ...(previous === null ? [] : [`Before: #${previous}`]),
        ...(next === null ? [] : [`After: #${next}`]),
    ];
    const whole = anchor === null ? text : `${text}${ANCHOR}${anchor.trim()}`;
    return `${(0,hidden_line/* hiddenLine */.re)('weekly', week)}\n${whole}${LINKS}${links.join(' · ')}`;
};
/** A body taken apart, or null when it is not one of a weekly issue. */
const readWeekly = (body) => {
    const whole = body.replaceAll('\r\n', '\n').trimEnd();
    const start = (0,hidden_line/* readHiddenLine */.n6)(whole, 'weekly', WEEK);
    if (start?.before !== '' || !start.after.startsWith('\n'))
        return null;
    const links = LINKED.exec(start.after);
    const inner = start.after.slice(1, links?.index);
    const anchor = inner.lastIndexOf(ANCHOR);
    return {
        week: start.content,
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
const publish_weekly_numberOf = ({ known }, week) => week === undefined ? null : (known.get(week)?.issue.number ?? null);
/** The issue of the week, with its links. One of a week that is over when it is made is closed from the start. */
const writeIssue = async (ports, shown, week, text) => {
    const { issues, labels, signal } = ports;
    const previous = publish_weekly_numberOf(shown, shown.others.findLast((one) => one < week));
    const next = publish_weekly_numberOf(shown, shown.others.find((one) => one > week));
    const mark = { text, week, previous, next };
    const body = async () => markWeekly({ ...mark, anchor: await ports.anchor() });
    const there = shown.known.get(week);
    if (there === undefined) {
        if (!(await labels.list()).includes(LABEL.name)) {
            signal.throwIfAborted();
            await labels.create(LABEL);
        }
        signal.throwIfAborted();
        const issue = await create(ports, week, await body());
        if (next !== null) {
            signal.throwIfAborted();
            await issues.update(issue, { state: 'closed' });
        }
        return { issue, result: 'created' };
    }
    const { number } = there.issue;
    if (saysSame(there, mark))
        return { issue: number, result: 'unchanged' };
    signal.throwIfAborted();
    await issues.update(number, { body: await body() });
    return { issue: number, result: 'updated' };
};
/** Closes and links what came before; one that has its link already is left to people. Which were closed. */
const closeEarlier = async ({ issues, signal }, shown, week, written) => {
    const earlier = shown.others.filter((one) => one < week);
    const closed = [];
    for (const [index, one] of earlier.entries()) {
        const there = shown.known.get(one);
        if (there === undefined || there.next !== null)
            continue;
        signal.throwIfAborted();
        const successor = publish_weekly_numberOf(shown, earlier[index + 1]) ?? written;
        const { number } = there.issue;
        await issues.update(number, { state: 'closed', body: markWeekly({ ...there, next: successor }) });
        closed.push(number);
    }
    return closed;
};
/**
 * Creates or edits the one issue of a week, and closes and links what came before it. An earlier issue is closed once,
 * when it gets its link: one that people reopen stays open. The second time nothing is written.
 */
const publishWeekly = async (ports, week, text) => {
    const known = byWeek(oursAmong(await ports.issues.list(), ports.self));
    const others = [...known.keys()].filter((one) => one !== week).toSorted();
    const written = await writeIssue(ports, { known, others }, week, text);
    return { ...written, closed: await closeEarlier(ports, { known, others }, week, written.issue) };
};


/***/ }),

/***/ 91994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readSnapshots),
/* harmony export */   y: () => (/* binding */ MOST_DAYS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30468);
/* harmony import */ var _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32961);
/* harmony import */ var _form_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44984);




/** Runs of these commands look at the whole tracker; `verify` looks at some items and says little of the rest. */
const WHOLE = ['pipeline', 'orchestrate', 'gate'];
/** How many days of history are read, one run each. */
const MOST_DAYS = 180;
const formSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    trackers: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.object({
        weeklyTemplate: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()).default([]),
        milestones: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.object({ id: zod__WEBPACK_IMPORTED_MODULE_3__.string(), title: zod__WEBPACK_IMPORTED_MODULE_3__.string(), due: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable() }))
            .default([]),
    })),
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
    const model = newest && formSchema.safeParse(await readJson(runFiles, newest.dir, 'stages/T01-model.json'));
    return {
        snapshots: read.flat().toReversed(),
        form: (0,_form_of_js__WEBPACK_IMPORTED_MODULE_2__/* .formOf */ .Q)(model?.data?.trackers ?? []),
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
const pathOf = (trials) => Array.from({ length: PATH_WEEKS }, (_, week) => {
    const states = trials.map(({ path, end }) => path[week] ?? end);
    const proven = states.map((state) => state.proven).toSorted(byNumber);
    return {
        proven: quantile(proven, 0.5),
        least: quantile(proven, 0.15),
        most: quantile(proven, 0.85),
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
        path: pathOf(trials),
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

/***/ 2388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ noteBlock)
/* harmony export */ });
/** One alert with all notes in it: GitHub shows no more than a few, and none inside of a fold. */
const noteBlock = (notes) => notes.length === 0
    ? ''
    : ['> [!NOTE]', ...notes.flatMap((note) => note.split('\n')).map((line) => `> ${line}`.trimEnd())].join('\n');


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

/***/ 22521:
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

// EXTERNAL MODULE: ./lib/domain/model/due.js
var model_due = __webpack_require__(36788);
// EXTERNAL MODULE: ./lib/domain/report/weekly/compare.js
var compare = __webpack_require__(8168);
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
const milestonesOf = (now, before, snapshots, named) => {
    const history = weekly(snapshots);
    // Two trackers may use one id; the first one names it.
    const names = new Map(named.toReversed().map((one) => [one.id, one]));
    return [...groups(now.verdict)].map(([id, items]) => {
        const ready = percentProven(items);
        const was = before && readyIn(before.verdict, id);
        const dates = [id, ...items.map(({ target }) => target)].map(model_due/* dueDate */.X).filter((date) => date !== null);
        const name = names.get(id);
        return {
            id,
            title: name?.title ?? id,
            due: (0,model_due/* dueDate */.X)(name?.due ?? null) ?? dates.toSorted().at(-1) ?? null,
            items: items.length,
            proven: items.filter(({ standing }) => standing === 'verified').length,
            blocked: items.filter(({ standing }) => standing === 'blocked').length,
            ready,
            change: was === null ? null : ready - was,
            trend: history.map(({ verdict }) => readyIn(verdict, id)).filter((value) => value !== null),
        };
    });
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/recommendation.js
/** What the whole run or a gate lacks is a sentence; nobody could look it up as an item. */
const isItem = ({ subject }) => !['run', 'gate', 'tracker'].includes(subject.kind);
/** The verdict in words: its own sentence, those of blockers that are no items, and the items that block. */
const recommendationOf = ({ reason, blockers, standings, }) => {
    const besides = blockers.filter((one) => !isItem(one)).map(({ message }) => message);
    return {
        says: reason.message,
        besides: [
            ...besides.filter((message) => !reason.message.includes(message.replace(/\.$/, ''))),
            // By itself, that a gate selects no item sounds like a mistake of the gate.
            ...(standings.some(({ claim }) => claim === 'done') ? [] : ['No item is claimed done yet.']),
        ],
        blockers: [...new Set(blockers.filter(isItem).map(({ subject }) => subject.id))],
    };
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
    .map(({ title, due, ready }) => `${title} was due ${due} and is ${ready} % proven: move the date, or the scope?`);
const decisions = (now, today, milestones, waivers) => [
    ...lateMilestones(milestones, today),
    ...waivers.map(({ item, until, status }) => status === 'in-force'
        ? `The waiver of ${item} ends ${until}: renew it, or finish the item?`
        : `The waiver of ${item} ended ${until}: what now?`),
    ...now.verdict.standings
        .filter(({ standing }) => standing === 'ready')
        .map(({ item }) => `All checks of ${item} pass: can it be called done?`),
];
const beforeOf = ({ at, verdict }) => ({
    at,
    week: (0,iso_week/* weekOf */.gx)(Date.parse(at)),
    verdict: verdict.verdict,
    score: verdict.score,
    counts: (0,open_items/* countsOf */.mQ)(verdict.standings),
});
/** Open items whose target has passed. */
const overdueBy = (today, standings, line) => standings
    .filter((one) => !(0,open_items/* isSettled */.Is)(one))
    .flatMap((one) => {
    const due = (0,model_due/* passedDue */.L)(one.target, today);
    return due === null ? [] : [{ ...line(one), due }];
});
const flowIn = (snapshots) => (0,flow/* flowOf */.gB)(snapshots.map(({ at, verdict: { standings } }) => ({
    at: Date.parse(at),
    items: (0,open_items/* byItem */.$s)((0,open_items/* counted */.hS)(standings)),
})));
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
    const milestones = milestonesOf(now, before, recent, input.form.milestones);
    const today = (0,iso_week/* isoDate */._$)(Math.max(Date.parse(now.at), start));
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
        counts: (0,open_items/* countsOf */.mQ)(verdict.standings),
        speaksOf: (0,open_items/* speaksOf */.Tq)(verdict.standings),
        trust: verdict.trust,
        before: before && beforeOf(before),
        recommendation: recommendationOf(verdict),
        prompts: input.form.prompts,
        milestones,
        completed: before === null ? [] : (0,compare/* completedSince */.i2)(before.verdict, verdict).map(line),
        blocked: oldestFirst(standings.filter(({ standing, claim }) => standing === 'blocked' || claim === 'blocked').map(line)),
        refuted: oldestFirst(standings.filter(({ standing }) => standing === 'refuted').map(line)),
        overdue: overdueBy(today, standings, line),
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
        flow: flowIn(recent),
        deployed: deployedBy(input, end),
        decide: decisions(now, today, milestones, waivers),
    };
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

/***/ 77979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Yq: () => (/* binding */ beforeSays),
/* harmony export */   cL: () => (/* binding */ countsSay),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46325);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);


/** A go says how far it reaches, so that nobody takes it for all of it. */
const REACH = {
    everything: '',
    claimed: ' for what is claimed',
    gates: ' for what the gates ask',
};
/** `4 of 9 items proven, 1 waived`. */
const countsSay = ({ items, proven, waived }) => items === 0
    ? 'no items'
    : `${proven} of ${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(items, 'item')} proven${waived === 0 ? '' : `, ${waived} waived`}`;
/** `Go for what is claimed: 4 of 9 items proven`. */
const headline = ({ verdict, speaksOf, counts }) => `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_LOOKS */ .hY[verdict].word}${verdict === 'no-go' ? '' : REACH[speaksOf]}: ${countsSay(counts)}`;
/** `Go, 5 of 9 items proven (±0)`. */
const beforeSays = ({ before, counts }) => before &&
    `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_LOOKS */ .hY[before.verdict].word}, ${countsSay(before.counts)} (${signed(counts.proven - before.counts.proven)})`;
/** `+3`, `−2`, `±0`. */
const signed = (change) => change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0';


/***/ }),

/***/ 18886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ byItem),
/* harmony export */   Ei: () => (/* binding */ longestOpenChain),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/** Dropped items are in nobody's way and count for nothing. */
const counted = (standings) => standings.filter(({ claim }) => claim !== 'dropped');
/** Whether nothing is left to do for now: proven, or excepted in writing. */
const isSettled = ({ standing }) => standing === 'verified' || standing === 'waived';
/** Whether somebody still has to do something for it. */
const isOpen = (one) => one.claim !== 'dropped' && !isSettled(one);
const countsOf = (standings) => {
    const items = counted(standings);
    const standing = (word) => items.filter((one) => one.standing === word).length;
    return { items: items.length, proven: standing('verified'), waived: standing('waived') };
};
/** What a verdict on these items speaks of, seen from what it leaves open. */
const speaksOf = (standings) => {
    const open = standings.filter(isOpen);
    if (open.length === 0)
        return 'everything';
    return open.some(({ claim }) => claim === 'done') ? 'gates' : 'claimed';
};
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

/***/ 63795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ renderWeekly)
});

// EXTERNAL MODULE: ./lib/domain/model/trust.js
var model_trust = __webpack_require__(22700);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/report/markdown/notes.js
var markdown_notes = __webpack_require__(2388);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/forecast/monte-carlo.js + 1 modules
var monte_carlo = __webpack_require__(24374);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
// EXTERNAL MODULE: ./lib/domain/report/markdown/parts.js
var parts = __webpack_require__(10215);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/chart.js






/** `W47`; the year is in the heading. */
const chart_short = (week) => week.slice(5);
const columnsOf = ({ burnUp, forecast, week }) => {
    const start = (0,iso_week/* weekStart */.vW)(week) ?? 0;
    const done = forecast.path.findIndex(({ least, scope }) => least >= scope);
    const ahead = done === -1 ? forecast.path : forecast.path.slice(0, done + 1);
    return [
        ...burnUp.map(({ week: one, proven, scope }) => ({
            label: chart_short(one),
            proven,
            scope,
            least: proven,
            most: proven,
        })),
        ...ahead.map((one, index) => ({
            ...one,
            label: `~${chart_short((0,iso_week/* weekOf */.gx)(start + (index + 1) * 7 * iso_week/* DAY_MS */.sO))}`,
        })),
    ];
};
const list = (values) => `[${values.join(', ')}]`;
/** Readable on white and on black; colours only help, the text below names the lines by their place. */
const GREY = '#848d97';
const AMBER = '#bf8700';
const GREEN = '#2da44e';
const linesOf = (columns, isForecast) => [
    { name: 'all', colour: GREY, values: columns.map(({ scope }) => scope) },
    ...(isForecast
        ? [
            { name: 'fast', colour: AMBER, values: columns.map(({ most }) => most) },
            { name: 'slow', colour: AMBER, values: columns.map(({ least }) => least) },
        ]
        : []),
    // Drawn last: where there is no forecast the three are one.
    { name: 'proven', colour: GREEN, values: columns.map(({ proven }) => proven) },
];
const BELOW = 'The line on top is all items, the one below what is proven.';
const FAN = ' From the weeks marked ~ on it is the median of the simulated futures, and 70 % of them lie between the lines beside it.';
/**
 * All items and proven items as lines, and the forecast as a fan of lines, in the Mermaid chart that GitHub draws (it
 * knows lines and bars, none with gaps, and no legend). Weeks and numbers only stand in it, so nothing of the document
 * has to be escaped.
 */
const burnUpChart = (report) => {
    const columns = columnsOf(report);
    if (columns.length < 2)
        return '';
    const most = Math.max(1, ...columns.map(({ scope }) => scope));
    const isForecast = columns.length > report.burnUp.length;
    const drawn = linesOf(columns, isForecast);
    const palette = drawn.map(({ colour }) => colour).join(', ');
    const below = `${BELOW}${isForecast ? FAN : ''}`;
    const chart = (0,report_escape/* fence */.EU)([
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        'xychart-beta',
        '  accTitle: Burn-up',
        `  accDescr: ${below} The table below has the figures.`,
        '  title "Burn-up: all items, proven items"',
        `  x-axis ${list(columns.map(({ label }) => `"${label}"`))}`,
        `  y-axis "items" 0 --> ${most}`,
        ...drawn.map(({ name, values }) => `  line "${name}" ${list(values)}`),
    ].join('\n'), 'mermaid');
    return `${chart}\n\n<sub>${below}</sub>`;
};
/** The figures of the chart, for mail, small screens and readers of the source. */
const burnUpTable = (report) => (0,parts/* table */.tp)(['Week', 'Proven', 'All'], columnsOf(report).map(({ label, proven, scope, least, most }) => (0,parts/* row */.nM)(label, least === most ? String(proven) : `${proven} (${least}–${most})`, String(scope))));
const dateOr = (date) => date ?? 'later than two years';
/** When everything is proven, as a sentence; what it was drawn from is part of it. */
const forecastSays = ({ forecast, dates }) => {
    const { remaining, samples, trials, seed, days } = forecast;
    if (remaining === 0)
        return 'Everything is proven.';
    const drawn = `${(0,count/* count */.U)(samples.days, 'day')} with ${(0,count/* count */.U)(samples.proofs, 'proof')}`;
    if (days === null)
        return `${(0,count/* count */.U)(remaining, 'item')} left; no forecast yet: it takes ${monte_carlo/* LEAST_DAYS */.yk} days with ${monte_carlo/* LEAST_PROOFS */.y0} proofs, and there are ${drawn}.`;
    return `${(0,count/* count */.U)(remaining, 'item')} left; all proven by **${dateOr(dates.p50)}** (P50), **${dateOr(dates.p85)}** (P85), **${dateOr(dates.p95)}** (P95): ${(0,words/* grouped */.zD)(trials)} futures drawn from ${drawn}, seed ${seed}.`;
};

// EXTERNAL MODULE: ./lib/domain/report/weekly/headline.js
var headline = __webpack_require__(77979);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/answers.js






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
const ALWAYS = ['Refuted IDs', 'Overdue IDs', 'Waivers ending', 'Critical path of next week', 'Forecast'];
const MOST_IDS = 20;
const MOST_PROMPTS = 20;
/** Ids as code, so that none of them is a reference. */
const ids = (all, between = ', ') => {
    const shown = all.slice(0, MOST_IDS).map((id) => (0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(id, 80)));
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
        ...(graph.added.length > 0 ? [(0,count/* count */.U)(graph.added.length, 'dependency added', 'dependencies added')] : []),
        ...(graph.removed.length > 0
            ? [(0,count/* count */.U)(graph.removed.length, 'dependency removed', 'dependencies removed')]
            : []),
    ];
    return parts.length === 0 ? 'none' : parts.join('; ');
};
const MOST_BESIDES = 3;
const recommendation = ({ verdict, recommendation: { says, besides, blockers } }) => {
    const sentences = [(0,words/* afterWord */.X3)(says), ...besides.slice(0, MOST_BESIDES)].map((text) => (0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)(text, 500)));
    return [
        `**${words/* VERDICT_LOOKS */.hY[verdict].word}.**`,
        ...sentences,
        ...(verdict === 'go' || blockers.length === 0 ? [] : [`Blockers: ${ids(blockers)}.`]),
    ].join(' ');
};
/** On the first report all that is known is how far it is. */
const completedSays = (report) => report.before === null ? `first report; ${(0,headline/* countsSay */.cL)(report.counts)} so far` : idsOf(report.completed);
/** Those that were due on one day stand together, the oldest first. */
const overdueSays = ({ overdue }) => {
    const days = [...Map.groupBy(overdue, ({ due }) => due)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const shown = days.slice(0, MOST_IDS).map(([due, items]) => `${idsOf(items)} (${due})`);
    const more = days.length > MOST_IDS ? ['… and more'] : [];
    return overdue.length === 0 ? 'none' : [...shown, ...more].join(', ');
};
/** A chain of one item says nothing that the list of what can be worked on does not say better. */
const nextSays = ({ criticalPath, next }) => criticalPath.length === 1 && next.length > 1
    ? `no open item waits for another; ${next.length} can be worked on`
    : ids(criticalPath, ' → ');
/** Which prompt gets what; the first that fits. */
const ANSWERS = [
    { asks: /^week\b|week of/i, says: ({ from, to, week }) => `${from} to ${to} (${week})` },
    { asks: /go.{0,3}no.?go|recommend|verdict/i, says: recommendation },
    { asks: /graph|dependenc/i, says: (report) => compared(report, graphSays(report)) },
    { asks: /overdue|\blate\b|slipp/i, says: overdueSays },
    { asks: /complet|done|finish|achiev/i, says: completedSays },
    { asks: /block/i, says: ({ blocked }) => idsOf(blocked) },
    { asks: /refut|fail|regress/i, says: ({ refuted }) => idsOf(refuted) },
    {
        asks: /risk/i,
        says: (report) => compared(report, report.risks.length === 0
            ? 'none'
            : report.risks
                .slice(0, 3)
                .map(({ message }) => (0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)(message, 240)))
                .join(' ') + (report.risks.length > 3 ? ` … and ${report.risks.length - 3} more` : '')),
    },
    {
        asks: /waiver|exception/i,
        says: ({ waivers }) => waivers.length === 0
            ? 'none within two weeks'
            : waivers
                .slice(0, MOST_IDS)
                .map(({ item, until }) => `${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(item, 80))} ${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(until, 40))}`)
                .join(', '),
    },
    { asks: /critical|next/i, says: nextSays },
    { asks: /forecast|finish date|\beta\b/i, says: forecastSays },
];
const answerTo = (prompt) => ANSWERS.find(({ asks }) => asks.test(prompt));
/** The tracker's own prompts in their order, answered; then what it did not ask for. */
const answers = (report) => {
    const asked = (report.prompts.length === 0 ? PROMPTS : report.prompts).slice(0, MOST_PROMPTS);
    const given = new Set(asked.map(answerTo));
    return [...asked, ...ALWAYS.filter((prompt) => !given.has(answerTo(prompt)))].map((prompt) => `- **${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(prompt, 120))}:** ${answerTo(prompt)?.says(report) ?? 'for people to answer, in a comment'}`);
};

// EXTERNAL MODULE: ./lib/domain/forecast/flow.js
var flow = __webpack_require__(57106);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/folds.js








const spark = (values) => values.map((value) => '▁▂▃▄▅▆▇█'.charAt(Math.min(7, Math.floor(value / 12.5)))).join('');
/** Ready, change, blocked, due and trend of each milestone. */
const milestoneTable = ({ milestones }, keep) => ({
    keep,
    rows: milestones.map(({ title, ready, change, proven, items, blocked, due, trend }) => (0,parts/* row */.nM)(`**${(0,parts/* cell */.Hn)(title)}**`, `${ready} %`, change === null ? '–' : (0,headline/* signed */.x8)(change), `${proven} of ${items}`, String(blocked), due ?? '–', spark(trend))),
    render: (rows, hidden) => rows.length === 0
        ? ''
        : (0,parts/* table */.tp)(['Milestone', 'Ready', 'Change', 'Proven', 'Blocked', 'Due', 'Trend'], rows, hidden),
});
const nameOf = (one) => `**${(0,parts/* cell */.Hn)(one.item)}** ${(0,parts/* cell */.Hn)(one.title)}`;
const standingOf = ({ standing }) => `${words/* STANDING_LOOKS */.IM[standing].icon} ${words/* STANDING_LOOKS */.IM[standing].word}`;
const waiting = ({ waitsFor }) => (waitsFor.length === 0 ? '–' : ids(waitsFor));
/** What stands in somebody's way: items with owner, age and why. */
const itemFold = (keep, word, items) => (0,parts/* foldedTable */.vd)(keep, `${word} · ${items.length}`, ['Item', 'Standing', 'Owner', 'Since', 'Waits for', 'Why'], items.map((one) => (0,parts/* row */.nM)(nameOf(one), standingOf(one), (0,parts/* cell */.Hn)(one.owner), one.since, waiting(one), (0,parts/* say */.cv)(one.why))));
/** Items in whose way nothing stands: there is nothing to explain. */
const freeFold = (keep, word, items) => (0,parts/* foldedTable */.vd)(keep, `${word} · ${items.length}`, ['Item', 'Standing', 'Owner', 'Since'], items.map((one) => (0,parts/* row */.nM)(nameOf(one), standingOf(one), (0,parts/* cell */.Hn)(one.owner), one.since)));
/** What is late, by how it was planned. */
const overdueFold = ({ overdue }, keep) => (0,parts/* foldedTable */.vd)(keep, `Overdue · ${overdue.length}`, ['Item', 'Was due', 'Standing', 'Owner', 'Waits for'], overdue.map((one) => (0,parts/* row */.nM)(nameOf(one), one.due, standingOf(one), (0,parts/* cell */.Hn)(one.owner), waiting(one))));
const riskFold = ({ risks }, keep) => (0,parts/* foldedTable */.vd)(keep, `Risks introduced · ${risks.length}`, ['Code', 'What', 'Remedy'], risks.map(({ code, message, remedy }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(code), (0,parts/* say */.cv)(message), (0,parts/* say */.cv)(remedy))));
const clearedFold = ({ cleared }, keep) => (0,parts/* foldedTable */.vd)(keep, `Risks cleared · ${cleared.length}`, ['Code', 'What it was'], cleared.map(({ code, message }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(code), (0,parts/* say */.cv)(message))));
const graphFold = ({ graph }, keep) => {
    const rows = [
        ...graph.itemsAdded.map((id) => (0,parts/* row */.nM)('item added', (0,parts/* codeCell */.MZ)(id), '')),
        ...graph.itemsRemoved.map((id) => (0,parts/* row */.nM)('item gone', (0,parts/* codeCell */.MZ)(id), '')),
        ...graph.added.map(({ from, to }) => (0,parts/* row */.nM)('dependency added', (0,parts/* codeCell */.MZ)(from), (0,parts/* codeCell */.MZ)(to))),
        ...graph.removed.map(({ from, to }) => (0,parts/* row */.nM)('dependency removed', (0,parts/* codeCell */.MZ)(from), (0,parts/* codeCell */.MZ)(to))),
    ];
    return (0,parts/* foldedTable */.vd)(keep, `Changes to the dependency graph · ${rows.length}`, ['', 'Item', 'Depends on'], rows);
};
const waiverFold = ({ waivers }, keep) => (0,parts/* foldedTable */.vd)(keep, `Waivers ended or ending · ${waivers.length}`, ['Item', 'Reason', 'Approved by', 'Until', 'Days left'], waivers.map(({ item, reason, approver, until, daysLeft }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(item), (0,parts/* cell */.Hn)(reason), (0,parts/* cell */.Hn)(approver), (0,parts/* cell */.Hn)(until), String(daysLeft))));
const figureRow = (name, means, { value, n }, unit) => (0,parts/* row */.nM)(name, means, value === null ? '–' : unit(value), String(n));
const days = (value) => (0,count/* count */.U)(Math.round(value * 10) / 10, 'day');
const deployRows = ({ deployed }) => {
    if (deployed === null)
        return [];
    const { environment, frequency, failed, recoveryDays } = deployed;
    const where = (0,parts/* cell */.Hn)(environment);
    return [
        figureRow(`Deployments: ${where}`, 'that succeeded in a week, median (n weeks)', frequency, String),
        figureRow(`Failed: ${where}`, 'share of deployments that failed (n deployments)', failed, words/* percent */.KN),
        figureRow(`Restored: ${where}`, 'from a failed deployment to the next good one, median (n)', recoveryDays, days),
    ];
};
const FLOW_NOTE = `Fewer than ${flow/* LEAST_SAMPLES */.iV} samples are no figure. Lead time for changes (DORA) is not measured: ` +
    'what is kept of the branch says when it was judged, and not when a change was written or which changes a deployment brought.';
/** The figures, each with its definition and its sample size. */
const flowFold = (report) => {
    const { flow } = report;
    const rows = [
        figureRow('Throughput', 'items proven in a week, median (n weeks)', flow.throughput, (value) => `${value}`),
        figureRow('Lead time', 'from the first claim of work to proof, median (n items)', flow.leadDays, days),
        figureRow('Lost proofs', 'share of proofs that did not hold (n proofs)', flow.lost, words/* percent */.KN),
        figureRow('Recovery', 'from a lost proof to the next, median (n recoveries)', flow.recoveryDays, days),
        ...deployRows(report),
        (0,parts/* row */.nM)('Lead time for changes', 'from a commit to its deployment', 'not measured', '–'),
    ];
    const body = (0,parts/* table */.tp)(['Figure', 'Meaning', 'Value', 'n'], rows);
    return (0,limits/* fixed */.Zu)((0,parts/* fold */.AU)('Flow of the last 12 weeks', `${body}\n\n${FLOW_NOTE}`));
};
const FUTURES = '\n\nWeeks marked ~ are simulated: the median of the futures, and in brackets where 70 % of them lie.';
/** Nothing where there is no chart. */
const figuresFold = (report) => {
    const future = report.forecast.path.length > 0 ? FUTURES : '';
    const body = `${burnUpTable(report)}${future}`;
    return (0,limits/* fixed */.Zu)(burnUpChart(report) === '' ? '' : (0,parts/* fold */.AU)('Figures of the chart', body));
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/render.js









const heading = (report) => {
    const { verdict, week, before, run } = report;
    const change = before === null
        ? 'First report: there is no earlier run to compare with.'
        : `Before (${before.at.slice(0, 10)}): ${(0,headline/* beforeSays */.Yq)(report)}.`;
    const stale = run.inWeek
        ? []
        : [`> [!WARNING]\n> No run was made in ${week}; this is the state of ${(0,words/* utc */.n$)(run.at)}.`];
    return [`### ${words/* VERDICT_LOOKS */.hY[verdict].emoji} ${(0,headline/* headline */.Pl)(report)} · ${week}`, ...stale, change].join('\n\n');
};
const MOST_DECISIONS = 10;
const decisions = ({ decide }) => decide.length === 0
    ? ''
    : [
        '#### To decide this week',
        [
            ...decide.slice(0, MOST_DECISIONS).map((text) => `- ${(0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)(text, 300))}`),
            ...(decide.length > MOST_DECISIONS ? [`- … and ${decide.length - MOST_DECISIONS} more`] : []),
        ].join('\n'),
    ].join('\n\n');
const linked = (text, url) => {
    const safe = (0,report_escape/* safeUrl */.Pl)(url ?? undefined);
    return safe === null ? text : `[${text}](${safe})`;
};
const METHOD = 'https://github.com/aurora-x/action/blob/v1/docs/weekly-report.md';
const footer = ({ run, trust }) => {
    const at = run.commit === null ? '' : ` at ${(0,report_escape/* codeSpan */.SS)((0,words/* shortSha */.Fu)(run.commit))}`;
    // Where nobody reported a run there is none to name.
    const from = trust === 'T3'
        ? 'From what is seen without a run'
        : `From the verdict of run ${linked((0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(run.runId, 40)), run.url)}`;
    const parts = [
        `${from}${at} (${(0,words/* utc */.n$)(run.at)})`,
        `trust ${trust}: ${model_trust/* TRUST_WORDS */.Lk[trust]}`,
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
    'overdue',
    'blocked',
    'risks',
    'refuted',
    'milestones',
];
const keep = (name) => CUT.indexOf(name);
const sections = (report, notes) => [
    (0,limits/* fixed */.Zu)(heading(report)),
    (0,limits/* fixed */.Zu)((0,markdown_notes/* noteBlock */.k)(notes)),
    (0,limits/* fixed */.Zu)(answers(report).join('\n')),
    milestoneTable(report, keep('milestones')),
    (0,limits/* fixed */.Zu)(burnUpChart(report)),
    (0,limits/* fixed */.Zu)(decisions(report)),
    itemFold(keep('refuted'), 'Refuted', report.refuted),
    itemFold(keep('blocked'), 'Blocked', report.blocked),
    overdueFold(report, keep('overdue')),
    freeFold(keep('completed'), 'Completed', report.completed),
    riskFold(report, keep('risks')),
    clearedFold(report, keep('cleared')),
    graphFold(report, keep('graph')),
    waiverFold(report, keep('waivers')),
    freeFold(keep('next'), 'Can be worked on next, critical path first', report.next),
    figuresFold(report),
    flowFold(report),
    (0,limits/* fixed */.Zu)(footer(report)),
];
/**
 * The report as GitHub Markdown: verdict and answers first, the rest folded. Every foreign text is escaped.
 *
 * @param notes what a reader has to know besides, Markdown already
 */
const renderWeekly = (report, limit = limits/* COMMENT_LIMIT */.W$, notes = []) => (0,limits/* shorten */.ml)(sections(report, notes), limit);


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
/* harmony import */ var _domain_report_weekly_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22521);
/* harmony import */ var _domain_report_weekly_render_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63795);
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
const publishReport = async ({ ref, client, readers, signal }, report) => {
    const ports = {
        ...weeklyWriters(client, ref),
        // It begins by listing what is there, so what an earlier one made is found without a note of it.
        intents: _application_sync_without_intents_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutIntents */ .m,
        anchor: async () => null,
        clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .createClock */ .t)(),
        repository: `${ref.owner}/${ref.repo}`,
        self: await readers.repository.self(),
        signal,
    };
    return (0,_application_weekly_publish_weekly_js__WEBPACK_IMPORTED_MODULE_4__/* .publishWeekly */ .X)(ports, report.week, (0,_domain_report_weekly_render_js__WEBPACK_IMPORTED_MODULE_8__/* .renderWeekly */ .s)(report));
};
/** What became of it, in a line. */
const publishedSays = (week, { issue, result, closed }) => `${week}: issue #${issue} ${result}${closed.map((number) => `, closed #${number}`).join('')}`;


/***/ })

};
