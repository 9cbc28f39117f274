export const id = 3817;
export const ids = [3817];
export const modules = {

/***/ 39629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createNotices)
/* harmony export */ });
const NOTHING = { progress: null, remarks: [] };
/** Notices in the store: none is a row that is not there. */
const createNotices = ({ db, now, transaction }) => ({
    say: async (repositoryId, concern, { progress, remarks }) => transaction(async (tx) => {
        const lane = `${repositoryId}:${concern}`;
        const before = await tx
            .deleteFrom('notice')
            .where('lane', '=', lane)
            .returning(['progress', 'remarks'])
            .executeTakeFirst();
        if (progress !== null || remarks.length > 0) {
            const said = { progress, remarks: JSON.stringify(remarks) };
            await tx
                .insertInto('notice')
                .values({ lane, repository_id: repositoryId, ...said })
                .execute();
        }
        return before ? { progress: before.progress, remarks: JSON.parse(before.remarks) } : NOTHING;
    }),
    of: async (repositoryId) => {
        const rows = await db
            .selectFrom('notice')
            .leftJoin('lane', 'lane.key', 'notice.lane')
            .select(({ eb }) => [
            'notice.progress',
            'notice.remarks',
            'lane.state',
            eb.case().when('lane.run_at', '>', now()).then(eb.ref('lane.run_at')).end().as('until'),
        ])
            .where('notice.repository_id', '=', repositoryId)
            .orderBy('notice.lane')
            .execute();
        return rows.map(({ progress, remarks, state, until }) => ({
            progress: state === 'ready' || state === 'leased' ? progress : null,
            remarks: JSON.parse(remarks),
            until: state === 'ready' ? until : null,
        }));
    },
});


/***/ }),

/***/ 75365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createCheckRunsWriter),
/* harmony export */   k: () => (/* binding */ createCheckRunsReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    external_id: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__.object({ annotations_count: zod__WEBPACK_IMPORTED_MODULE_0__.number().default(0) }).nullish(),
    app: zod__WEBPACK_IMPORTED_MODULE_0__.object({ slug: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish() }).nullish(),
});
const runsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ check_runs: zod__WEBPACK_IMPORTED_MODULE_0__.array(runSchema) });
const madeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() });
const remarksSchema = zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), start_line: zod__WEBPACK_IMPORTED_MODULE_0__.number(), message: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish() }));
/** GitHub keeps 65 535 characters of a text, 255 of a title, and takes 50 annotations at once. */
const TEXT_LIMIT = 65_000;
const TITLE_LIMIT = 255;
const AT_ONCE = 50;
/** Half a character at the end would be refused. */
const cut = (text, limit) => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
/** Label ≤ 20, description ≤ 40, identifier ≤ 20 characters. */
const ACTIONS = [
    { label: 'Re-verify', description: 'Run the checks of this commit again', identifier: 'reverify' },
    { label: 'Explain', description: 'Show the whole tree of reasons', identifier: 'explain' },
    { label: 'Request waiver', description: 'Ask for an exception with an end', identifier: 'waive' },
];
const isOurs = ({ app }, slug) => app?.slug === slug;
const runOf = (run) => ({
    id: run.id,
    headSha: run.head_sha,
    status: run.status,
    conclusion: run.conclusion ?? null,
    startedAt: Date.parse(run.started_at ?? '') || 0,
    externalId: run.external_id ?? '',
    annotations: run.output?.annotations_count ?? 0,
});
/** Check runs of one name, read. `slug`: our App; a run of the same name by somebody else is not ours. */
const createCheckRunsReader = (client, ref, name, slug) => ({
    on: async (headSha) => {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
        const asked = { ...ref, ref: headSha, check_name: name, filter: 'all', per_page: 100 };
        const { check_runs: runs } = await client.get(runsSchema, route, asked);
        const [newest] = runs.filter((run) => isOurs(run, slug)).toSorted((a, b) => b.id - a.id);
        const others = runs.filter((run) => !isOurs(run, slug)).map(({ app }) => app?.slug ?? 'somebody');
        return { ours: newest ? runOf(newest) : null, others: [...new Set(others)].toSorted() };
    },
    byId: async (id) => {
        const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
        const run = await client.find(runSchema, route, { ...ref, check_run_id: id });
        return run !== null && run.name === name && isOurs(run, slug) ? runOf(run) : null;
    },
    annotations: async (id) => {
        const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
        const all = await client.list(remarksSchema, route, { ...ref, check_run_id: id });
        return all.map(({ path, start_line: line, message }) => ({ path, line, message: message ?? '' }));
    },
});
const textOf = ({ title, summary }) => ({
    title: cut(title, TITLE_LIMIT),
    summary: cut(summary, TEXT_LIMIT),
});
const remarkOf = ({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cut(title, TITLE_LIMIT),
    message,
});
const begun = (startedAt, output) => ({
    status: 'in_progress',
    started_at: new Date(startedAt).toISOString(),
    external_id: output.externalId,
    output: textOf(output),
});
/** Check runs of one name, written. */
const createCheckRunsWriter = (client, ref, name) => {
    const update = async (id, body) => {
        const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
        await client.write(madeSchema, route, { ...ref, check_run_id: id, ...body });
    };
    return {
        start: async (headSha, startedAt, output) => {
            const body = { ...ref, name, head_sha: headSha, ...begun(startedAt, output) };
            return runOf(await client.write(runSchema, 'POST /repos/{owner}/{repo}/check-runs', body));
        },
        proceed: async (id, startedAt, output) => update(id, begun(startedAt, output)),
        conclude: async (id, conclusion) => {
            const { annotations, text, externalId } = conclusion;
            const output = {
                ...textOf(conclusion),
                ...(text === null ? {} : { text: cut(text, TEXT_LIMIT) }),
            };
            const remarks = annotations.map(remarkOf);
            await update(id, {
                status: 'completed',
                conclusion: conclusion.conclusion,
                external_id: externalId,
                output: { ...output, ...(remarks.length > 0 ? { annotations: remarks.slice(0, AT_ONCE) } : {}) },
                actions: ACTIONS,
            });
            for (let done = AT_ONCE; done < remarks.length; done += AT_ONCE)
                await update(id, { output: { ...output, annotations: remarks.slice(done, done + AT_ONCE) } });
        },
    };
};


/***/ }),

/***/ 85540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ writeCheckState),
/* harmony export */   as: () => (/* binding */ firstCheckState),
/* harmony export */   mQ: () => (/* binding */ readCheckState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const schema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    of: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    story: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    explain: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    waiver: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    silent: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
/** Null for what is not of this version. */
const readCheckState = (externalId) => {
    try {
        return schema.parse(JSON.parse(externalId));
    }
    catch {
        return null;
    }
};
const writeCheckState = ({ of, story, explain, waiver, silent }) => JSON.stringify({ of, story, explain, waiver, silent });
const firstCheckState = (of) => ({
    of,
    story: '',
    explain: false,
    waiver: null,
    silent: false,
});


/***/ }),

/***/ 26966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ CHECK_NAME),
/* harmony export */   Oe: () => (/* binding */ concludeCheck),
/* harmony export */   Xq: () => (/* binding */ openCheck),
/* harmony export */   f4: () => (/* binding */ keepWaiting),
/* harmony export */   u6: () => (/* binding */ reopenCheck)
/* harmony export */ });
/* harmony import */ var _once_make_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74150);
/* harmony import */ var _check_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85540);


/** Name of the check that a ruleset can require. */
const CHECK_NAME = 'aurora-x / go-no-go';
const LOOKING = 'Looking at it';
/** Makes a check, once. What an earlier try made is found, although the list may not show it yet. */
const start = async ({ checks, intents, now }, head, state, before) => {
    const seen = new Map();
    const saw = (run) => {
        seen.set(run.id, run);
        return run.id;
    };
    const id = await (0,_once_make_once_js__WEBPACK_IMPORTED_MODULE_0__/* .makeOnce */ .GL)({
        intents,
        id: head.intent(before?.id ?? null),
        look: async () => {
            const { ours } = await checks.on(head.sha);
            return ours === null || ours.id === before?.id ? null : saw(ours);
        },
        make: async () => {
            const output = { title: LOOKING, summary: LOOKING, externalId: (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)(state) };
            return saw(await checks.start(head.sha, now(), output));
        },
        ..._once_make_once_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh,
    });
    const run = seen.get(id) ?? (await checks.byId(id));
    if (run === null)
        throw new Error('the check that was made is not there');
    return run;
};
const isOfQueue = ({ of }) => of.startsWith('queue:');
/** A commit of the merge queue is judged by the queue alone, although somebody may open a pull request of it. */
const isForeign = (head, state) => isOfQueue(state) && !isOfQueue(head);
/** The check on a head: found, or made in progress, once. */
const openCheck = async (ports, head) => {
    const { checks } = ports;
    const { ours, others } = await checks.on(head.sha);
    const run = ours ?? (await start(ports, head, (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .firstCheckState */ .as)(head.of), null));
    const state = (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckState */ .mQ)(run.externalId) ?? (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .firstCheckState */ .as)(head.of);
    return { run, state: isOfQueue(state) ? state : { ...state, of: head.of }, others };
};
/** Sets a check back to in progress: it was asked again. Its time begins anew. */
const reopenCheck = async ({ checks, now }, run, state) => {
    const output = { title: 'Looking at it again', summary: LOOKING, externalId: (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)(state) };
    await checks.proceed(run.id, now(), output);
};
/** Says in the check what is waited for. Once. */
const keepWaiting = async ({ checks }, head, { run, state }, said) => {
    const isSaid = run.status === 'in_progress' && state.story === said.story;
    if (isSaid || isForeign(head, state))
        return;
    const externalId = (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)({ ...state, story: said.story });
    await checks.proceed(run.id, run.startedAt, { title: said.title, summary: said.summary, externalId });
};
const remark = ({ path, line, message }) => JSON.stringify([path, line, message]);
/**
 * Annotations are only ever added at GitHub. Those that are there are left out; where one is there that is not true
 * any more, another run takes the place of this one.
 */
const annotated = async (ports, head, open, wanted) => {
    const { run, state } = open;
    if (run.annotations === 0)
        return { id: run.id, missing: wanted };
    const there = new Set((await ports.checks.annotations(run.id)).map(remark));
    const isTrue = new Set(wanted.map(remark));
    if ([...there].every((one) => isTrue.has(one)))
        return { id: run.id, missing: wanted.filter((one) => !there.has(remark(one))) };
    const { id } = await start(ports, head, state, run);
    return { id, missing: wanted };
};
/** Concludes the check, unless it says so already. `story` is the digest of what it says. */
const concludeCheck = async (ports, head, open, conclusion, story) => {
    const { run, state } = open;
    const isSaid = run.status === 'completed' && run.conclusion === conclusion.conclusion && state.story === story;
    if (isSaid || isForeign(head, state))
        return 'unchanged';
    const { id, missing } = await annotated(ports, head, open, conclusion.annotations);
    const externalId = (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)({ ...state, story });
    await ports.checks.conclude(id, { ...conclusion, annotations: missing, externalId });
    return 'concluded';
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

/***/ 12989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createTelling),
/* harmony export */   g: () => (/* binding */ noticeLines)
/* harmony export */ });
/* harmony import */ var _domain_model_utc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16520);
/* harmony import */ var _domain_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98576);


/** Items whose issue is there and is left alone: only a person can mend that, and nobody reads the log. */
const TOLD = new Set(['AX8222', 'AX8226']);
/** A sync of more changes takes longer than people wait without a word: GitHub wants a second for each. */
const LONG = 30;
/** How often it is written down how far it is. */
const SAY_MS = 15_000;
/** Who reads a report does not notice that it waits for less. */
const PATIENT_MS = 60_000;
/** Of each code the first finding, with how many there are of it. */
const remarksOf = (findings) => {
    const told = Map.groupBy(findings.filter(({ code }) => TOLD.has(code)), ({ code }) => code);
    return [...told].flatMap(([code, [first, ...more]]) => {
        if (first === undefined)
            return [];
        const rest = more.length === 0 ? '' : ` The same goes for ${more.length} more.`;
        return [`${code}: ${first.message}${rest} ${first.remedy}`];
    });
};
/** How far a sync has come is no news, only that it is under way. */
const newsOf = ({ progress, remarks }) => JSON.stringify([progress === null, remarks]);
/**
 * Says how far a sync is while it takes long, and what of its findings people have to know. Those who read it find it
 * in the store; it asks nothing of GitHub.
 */
const createTelling = ({ say, clock, renew }, findings, progress) => {
    const remarks = remarksOf(findings);
    let last = clock.monotonic();
    let isSaid = false;
    const tell = async (isDone) => {
        last = clock.monotonic();
        isSaid = !isDone;
        const notice = { progress: isDone ? null : `Applying the tracker: ${progress.said()}`, remarks };
        const before = await say(notice);
        // A report that is made meanwhile says so. That it is over, and what people have to know, is worth a look at each.
        const isNews = newsOf(before) !== newsOf(notice);
        if (isNews && (isDone || remarks.length > 0))
            await renew();
    };
    return {
        /** Before the first of so many changes. */
        begin: async (changes) => {
            if (changes > LONG)
                await tell(false);
        },
        /** After each change. */
        goOn: async () => {
            if (clock.monotonic() - last >= SAY_MS)
                await tell(false);
        },
        /** It has to wait for so long, in milliseconds. */
        wait: async (ms) => {
            if (isSaid || ms >= PATIENT_MS)
                await tell(false);
        },
        end: async () => tell(true),
    };
};
/** What stands in the store, in Markdown for a report: `Applying the tracker: 212 of 1 000 issues are there; …`. */
const noticeLines = (notices) => notices.flatMap(({ progress, remarks, until }) => {
    const goesOn = until === null ? '' : `; it goes on at ${(0,_domain_model_utc_js__WEBPACK_IMPORTED_MODULE_0__/* .hourOf */ .c)(until)}`;
    return [...(progress === null ? [] : [`${progress}${goesOn}.`]), ...remarks.map(_domain_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)];
});


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

/***/ 93817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dI: () => (/* binding */ anchorOf),
  tg: () => (/* binding */ checksOf),
  h$: () => (/* binding */ gatePortsOf),
  Uo: () => (/* binding */ headOf),
  lx: () => (/* binding */ noticesOf)
});

// EXTERNAL MODULE: ./lib/adapters/github/check-runs.js
var check_runs = __webpack_require__(75365);
// EXTERNAL MODULE: ./lib/adapters/database/notices.js
var notices = __webpack_require__(39629);
// EXTERNAL MODULE: ./lib/application/sync/notices.js
var sync_notices = __webpack_require__(12989);
// EXTERNAL MODULE: ./lib/application/gate/keep-check.js
var keep_check = __webpack_require__(26966);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/domain/model/trust.js
var trust = __webpack_require__(22700);
;// CONCATENATED MODULE: ./lib/domain/report/audit-anchor.js
/** A signed checkpoint of the audit log below a check: it is public there, so the log cannot be rewritten unseen. */
const renderAnchor = (note) => `<details><summary>Audit log</summary>\n\n\`\`\`text\n${note}\`\`\`\n\n</details>\n`;

// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/enforcement-state.js
var enforcement_state = __webpack_require__(2581);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/check-ports.js









/** Checks of our name, as the App's installation reads and writes them. */
const checksOf = async ({ client, ref, readers }) => {
    const slug = (await readers.repository.self()).replace(/\[bot\]$/, '');
    return {
        ...(0,check_runs/* createCheckRunsReader */.k)(client, ref, keep_check/* CHECK_NAME */.$c, slug),
        ...(0,check_runs/* createCheckRunsWriter */.W)(client, ref, keep_check/* CHECK_NAME */.$c),
    };
};
/** The newest signed root, in Markdown; nothing waits for a log that cannot be signed. */
const anchorOf = async ({ audit, log }) => {
    try {
        const signed = await audit.sign();
        return signed && renderAnchor(signed.note);
    }
    catch (error) {
        log('error', 'audit log not signed', { problem: (0,thrown/* messageOf */.b)(error) });
        return null;
    }
};
/** What other lanes of the repository have to say, in Markdown. */
const noticesOf = async ({ store, lane }) => (0,sync_notices/* noticeLines */.g)(await (0,notices/* createNotices */.g)(store).of(lane.repositoryId));
const gatePortsOf = async (context) => {
    const { intents, clock, results, lane, settings, mark } = context;
    return {
        checks: await checksOf(context),
        intents,
        now: () => clock.now(),
        expectsReports: async () => results.any(lane, trust/* KNOWN_TRUST */.fb),
        reportTimeoutMs: settings.reportTimeoutMs,
        requirement: async () => (0,enforcement_state/* requirementOf */.h2)(context),
        notices: async () => noticesOf(context),
        anchor: async () => anchorOf(context),
        // A lane of its own for each time, because one that waits keeps its time.
        lookAgain: async (check, startedAt, delayMs) => mark(`late:${check}.${startedAt}`, delayMs),
    };
};
/** A commit with the identity of its check. */
const headOf = ({ lane }, sha, of) => ({
    sha,
    of,
    intent: (after) => (0,marker/* intentId */.WB)('check', `${lane.repositoryId}`, after === null ? sha : `${sha} ${after}`),
});


/***/ })

};
