export const id = 1860;
export const ids = [1860];
export const modules = {

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
            return (await client.write(madeSchema, 'POST /repos/{owner}/{repo}/check-runs', body)).id;
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

/***/ 77605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ heldByTwin),
/* harmony export */   v: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* harmony import */ var _domain_model_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46325);
/* harmony import */ var _domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22700);
/* harmony import */ var _domain_report_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38223);
/* harmony import */ var _domain_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98576);
/* harmony import */ var _domain_report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(330);





/** The same commit is the head of another pull request, and no go there: one check stands for both. */
const heldByTwin = ({ number, baseRef }) => ({
    title: `This commit is also the head of #${number}, where it is no go`,
    markdown: `This commit is also the head of pull request #${number} into ${(0,_domain_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(baseRef)}, where it is no go. One check stands for both.\n`,
});
/** A title is no Markdown, and shows whatever it holds. */
const plain = (text) => (0,_domain_report_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_domain_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text).replaceAll(/\s+/g, ' '), 60);
const subjects = (blockers, changes) => {
    const moved = new Map(changes.map(({ item, from, to }) => [item, `${from ?? 'new'} → ${to ?? 'gone'}`]));
    const ids = [...new Set(blockers.map(({ subject }) => subject.id))];
    const named = ids.slice(0, 3).map((id) => {
        const move = moved.get(id);
        return move === undefined ? plain(id) : `${plain(id)} (${move})`;
    });
    return `${named.join(', ')}${(0,_domain_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(ids, 3)}`;
};
/**
 * A verdict as the conclusion and title of a check. `neutral` and `skipped` satisfy a required check, so a no-go is a
 * failure and nothing else; and a go that rests on what the pull request's own workflow reported (below T2), or that
 * is held, needs a person.
 *
 * @param late said first: that it is judged without the report that was waited for
 */
const conclusionOf = (verdict, hold = null, late = null) => {
    const { word } = _domain_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_LOOKS */ .hY[verdict.verdict];
    const { blockers, changes, score } = verdict;
    const what = blockers.length > 0
        ? `${word}: ${late === null ? '' : `${late}; `}${subjects(blockers, changes)}`
        : `${word} · ${score} % ready`;
    if (verdict.verdict === 'no-go')
        return { conclusion: 'failure', title: what };
    if (hold !== null)
        return { conclusion: 'action_required', title: hold.title };
    return (0,_domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)(verdict.trust)
        ? { conclusion: 'success', title: what }
        : { conclusion: 'action_required', title: `${what} · reported, not verified` };
};


/***/ }),

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ gateHead)
});

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/report/answers.js
var answers = __webpack_require__(80152);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var report_blockers = __webpack_require__(61248);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
;// CONCATENATED MODULE: ./lib/domain/report/line-remarks.js



const MESSAGE_LIMIT = 4_000;
const linesOf = (text) => text.split(/\r?\n/);
/** The lines of each item: from its own to the one before the next item's. */
const ranges = (report) => {
    const found = new Map();
    for (const { file, items } of report.trackers) {
        const sorted = items.toSorted((a, b) => a.source.line - b.source.line);
        for (const [index, { id, source }] of sorted.entries()) {
            const next = sorted[index + 1]?.source.line ?? source.line + 1;
            found.set(id, { file, from: source.line, to: Math.max(source.line, next - 1) });
        }
    }
    return found;
};
/** The first of some lines that the base has not, by its number in the head; null when there is none. */
const changedLine = ({ judged, base, head }, from, to) => {
    const before = new Set(linesOf(base));
    const line = linesOf(judged)
        .slice(from - 1, to)
        .find((text) => text.trim() !== '' && !before.has(text));
    const at = line === undefined ? -1 : linesOf(head).indexOf(line);
    return at < 0 ? null : at + 1;
};
const plain = (parts) => (0,limits/* clip */.$Q)(parts.map((part) => (0,report_escape/* visible */.RK)(part)).join('\n'), MESSAGE_LIMIT);
/** What blocks, and what is warned of, on the lines of trackers that a pull request changed. Blockers first. */
const lineRemarks = (report, files) => {
    const places = ranges(report);
    const remark = (id, level, reasons) => {
        const place = places.get(id);
        const file = files.find((one) => one.file === place?.file);
        const line = place && file ? changedLine(file, place.from, place.to) : null;
        if (!file || line === null)
            return [];
        const message = plain([...(0,report_blockers/* sentences */.h)(reasons, 'message'), ...(0,report_blockers/* sentences */.h)(reasons, 'remedy')]);
        return [{ path: file.file, line, level, title: plain([id]), message }];
    };
    const blockers = (0,report_blockers/* blockersOf */.b)(report);
    const blocking = new Set(blockers.map(({ id }) => id));
    const warnings = Map.groupBy(report.verdict.warnings.filter(({ subject }) => subject.kind === 'item' && !blocking.has(subject.id)), ({ subject }) => subject.id);
    return [
        ...blockers.flatMap(({ id, reasons }) => remark(id, 'failure', reasons)),
        ...[...warnings].flatMap(([id, reasons]) => remark(id, 'warning', reasons)),
    ];
};

// EXTERNAL MODULE: ./lib/domain/report/markdown.js + 4 modules
var markdown = __webpack_require__(37397);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/application/gate/conclusion.js
var conclusion = __webpack_require__(77605);
// EXTERNAL MODULE: ./lib/application/gate/keep-check.js
var keep_check = __webpack_require__(26966);
// EXTERNAL MODULE: ./lib/application/gate/notes.js + 1 modules
var notes = __webpack_require__(40034);
// EXTERNAL MODULE: ./lib/application/gate/waiting.js
var gate_waiting = __webpack_require__(70563);
;// CONCATENATED MODULE: ./lib/application/gate/gate-head.js












/** GitHub keeps 65 535 characters. */
const SUMMARY_LIMIT = 60_000;
const gate_head_digest = (parts) => (0,digest/* shortDigest */.V)(JSON.stringify(parts));
/** A head whose check may not be written is judged all the same, and the comment says why there is no check. */
const openIfAllowed = async (ports, head) => {
    try {
        return await (0,keep_check/* openCheck */.Xq)(ports, head);
    }
    catch (error) {
        const status = (0,notes/* refusedStatus */.P)(error);
        if (status === null)
            throw error;
        return (0,catalogue/* finding */.gk)('AX8330', { status });
    }
};
/** What we cannot judge is a no-go, said at once. GitHub being away or wanting us to wait is no answer, though. */
const concludeUndecided = async (ports, head, open, error) => {
    if (error instanceof remote_failure/* RemoteFailure */.p && error.kind !== 'refused')
        return;
    const problem = error instanceof remote_failure/* RemoteFailure */.p
        ? `${error.what} ${error.message}`
        : 'an error of the App, which its log describes';
    const { message, remedy } = (0,catalogue/* finding */.gk)('AX8333', { problem });
    const summary = (0,report_escape/* escapeProse */.fd)(`${message} ${remedy}`);
    const said = { conclusion: 'failure', title: 'No-go: it could not be judged', summary };
    await (0,keep_check/* concludeCheck */.Oe)(ports, head, open, { ...said, text: null, annotations: [] }, gate_head_digest([said]));
};
const summaryOf = ({ judged, notes, requirement }) => {
    const { result, delta, hold } = judged;
    const held = hold === null ? '' : `${hold.markdown}\n`;
    const limit = SUMMARY_LIMIT - held.length;
    const report = (0,markdown.renderMarkdown)(result.report, { audience: 'summary', limit, notes, delta });
    return `${held}${report}${requirement === null ? '' : `\n\n**This check:** ${requirement}\n`}`;
};
const storyOfCase = ({ judged, notes }) => (0,markdown.reportStory)(judged.result.report, notes);
const wait = async (ports, head, open, what, { until }) => {
    const { result } = what.judged;
    const title = `Waiting for a report: ${(0,gate_waiting/* worthWaitingFor */.p)(result)} of ${result.outcomes.length} checks were not run`;
    await (0,keep_check/* keepWaiting */.f4)(ports, head, open, { title, summary: summaryOf(what), story: storyOfCase(what) });
    await ports.lookAgain(open.run.id, open.run.startedAt, until - ports.now());
    return title;
};
const conclude = async (ports, head, open, what, said) => {
    const { result, hold, files } = what.judged;
    const { explain } = open.state;
    const story = gate_head_digest([said, storyOfCase(what), hold?.markdown ?? '', explain]);
    const below = [explain ? (0,answers/* treeOfReasons */.hS)(result.verdict) : null, await ports.anchor()];
    const text = below.filter((one) => one !== null).join('\n\n') || null;
    const annotations = lineRemarks(result.report, files);
    await (0,keep_check/* concludeCheck */.Oe)(ports, head, open, { ...said, summary: summaryOf(what), text, annotations }, story);
};
const say = async (ports, head, open, judged, { mayWait, silent: told }) => {
    const check = 'code' in open ? null : open;
    const waiting = check === null ? null : await (0,gate_waiting/* waitingOf */.P)(ports, check, judged);
    const silent = told ?? check?.state.silent ?? false;
    const isWaiting = mayWait && waiting !== null && !waiting.isOver;
    const { report, verdict } = judged.result;
    const noted = (0,notes/* notesOf */.h)(open, report, isWaiting ? waiting : null, silent, ports.now());
    const what = { judged, notes: noted.notes, requirement: await ports.requirement() };
    if (check !== null && isWaiting)
        return { ...noted, silent, conclusion: 'waiting', title: await wait(ports, head, check, what, waiting) };
    const late = waiting?.isLate ? `nobody reported within ${(0,words/* duration */.p0)(ports.reportTimeoutMs)}` : null;
    const said = (0,conclusion/* conclusionOf */.v)(verdict, judged.hold, late);
    if (check !== null)
        await conclude(ports, head, { ...check, state: { ...check.state, silent } }, what, said);
    return { ...noted, silent, ...said };
};
/**
 * Judges a commit and says so in its check, which is in progress from the first moment. What waits for a report stays
 * in progress until a time; everything else is concluded.
 */
const gateHead = async (ports, head, judge, options) => {
    const open = await openIfAllowed(ports, head);
    try {
        const judged = await judge();
        return { judged, ...(await say(ports, head, open, judged, options)) };
    }
    catch (error) {
        if (!('code' in open))
            await concludeUndecided(ports, head, open, error);
        throw error;
    }
};


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
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);
/* harmony import */ var _check_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85540);


/** Name of the check that a ruleset can require. */
const CHECK_NAME = 'aurora-x / go-no-go';
const LOOKING = 'Looking at it';
const start = async (ports, head, state, before) => {
    const { checks, intents, now } = ports;
    const intent = head.intent(before?.id ?? null);
    await intents.begin(intent);
    try {
        const output = { title: LOOKING, summary: LOOKING, externalId: (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)(state) };
        await intents.settle(intent, String(await checks.start(head.sha, now(), output)));
    }
    catch (error) {
        if (!(error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p))
            throw error;
        if (error.kind !== 'lost')
            await intents.abandon(intent);
        const made = error.kind === 'lost' ? (await checks.on(head.sha)).ours : null;
        if (made === null || made.id === before?.id)
            throw error;
        await intents.settle(intent, String(made.id));
    }
};
const isOfQueue = ({ of }) => of.startsWith('queue:');
/** A commit of the merge queue is judged by the queue alone, although somebody may open a pull request of it. */
const isForeign = (head, state) => isOfQueue(state) && !isOfQueue(head);
const look = async ({ checks }, head) => {
    const { ours, others } = await checks.on(head.sha);
    if (ours === null)
        return null;
    const state = (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckState */ .mQ)(ours.externalId) ?? (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .firstCheckState */ .as)(head.of);
    return { run: ours, state: isOfQueue(state) ? state : { ...state, of: head.of }, others };
};
/** The check on a head: found, or made in progress, once. */
const openCheck = async (ports, head) => {
    const found = await look(ports, head);
    if (found !== null)
        return found;
    await start(ports, head, (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .firstCheckState */ .as)(head.of), null);
    const made = await look(ports, head);
    if (made === null)
        throw new Error('the check that was made is not there');
    return made;
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
    await start(ports, head, state, run);
    const next = await look(ports, head);
    return { id: next?.run.id ?? run.id, missing: wanted };
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

/***/ 70563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ waitingOf),
/* harmony export */   p: () => (/* binding */ worthWaitingFor)
/* harmony export */ });
/** What stands in the way only because something was not run, or waits for something that was not. */
const CURABLE = new Set(['AX6013', 'AX6020', 'AX6021', 'AX6022', 'AX6044', 'AX6070', 'AX6101']);
/** How many checks were not run, where a run of them could still turn this no-go; else 0. */
const worthWaitingFor = ({ verdict, outcomes }) => verdict.verdict === 'no-go' && verdict.blockers.every(({ code }) => CURABLE.has(code))
    ? outcomes.filter(({ outcome }) => outcome === 'not-run').length
    : 0;
/** Whether a report is waited for, or was in vain; null where none is expected, or would change nothing. */
const waitingOf = async ({ expectsReports, reportTimeoutMs, now }, { run }, judged) => {
    if (judged.reportedBy !== null || worthWaitingFor(judged.result) === 0 || !(await expectsReports()))
        return null;
    const until = run.startedAt + reportTimeoutMs;
    const isLate = until <= now();
    // What was concluded once does not wait again, until somebody asks again.
    return { until, isLate, isOver: isLate || run.status === 'completed' };
};


/***/ }),

/***/ 58601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCodeOwners),
/* harmony export */   x: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** Where GitHub looks for the file; the first that is there counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub ignores a larger file. Characters. */
const LONGEST = 3 * 1024 * 1024;
const OPTIONS = { dot: true, nobrace: true, noextglob: true, nobracket: true, nonegate: true };
/** Patterns as in a `.gitignore`: from the root with a slash at the beginning or within, else anywhere. */
const globsOf = (pattern) => {
    const isDirectory = pattern.endsWith('/');
    const bare = pattern.replace(/^\/+|\/+$/g, '');
    const anchored = pattern.startsWith('/') || bare.includes('/');
    const glob = anchored || bare.startsWith('**') ? bare : `**/${bare}`;
    if (isDirectory)
        return [`${glob}/**`];
    // `docs/*` is the files of docs, not those below its directories; a name may be that of a directory.
    return anchored && glob.endsWith('*') ? [glob] : [glob, `${glob}/**`];
};
/** Words of a line: a backslash keeps a space within one, and `#` begins a comment. */
const wordsOf = (line) => {
    const words = (line.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replaceAll(/\\(.)/g, '$1'));
    const comment = words.findIndex((word, index) => index > 0 && word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
};
const OWNER = /^@[\w-]+(?:\/[\w.-]+)?$/;
const ruleOf = (line) => {
    if (/^\s*(#|$)/.test(line))
        return null;
    const [pattern = '', ...owners] = wordsOf(line);
    // What a .gitignore has beyond this GitHub does not take, and leaves out the line.
    if (pattern === '' || pattern.startsWith('!') || /[[\]]/.test(pattern))
        return null;
    // An address names nobody whose review could be told from another's.
    return {
        matches: picomatch__WEBPACK_IMPORTED_MODULE_0__([...globsOf(pattern)], OPTIONS),
        owners: owners.filter((one) => OWNER.test(one)),
    };
};
/** Reads a CODEOWNERS file. Source: docs.github.com, "About code owners", "CODEOWNERS syntax". */
const readCodeOwners = (text) => {
    const rules = (text ?? '').length > LONGEST ? [] : (text ?? '').split(/\r?\n/).flatMap((line) => ruleOf(line) ?? []);
    return { of: (path) => rules.findLast(({ matches }) => matches(path))?.owners ?? [] };
};


/***/ }),

/***/ 89146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ protectedPaths)
/* harmony export */ });
/* harmony import */ var _config_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63033);
/* harmony import */ var _config_fits_any_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90684);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40555);
/* harmony import */ var _code_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58601);




/** Files that fix which foreign code runs. */
const LOCKS = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
    'Cargo.lock',
    'go.sum',
    'poetry.lock',
    'uv.lock',
    'Pipfile.lock',
    'pdm.lock',
    'Gemfile.lock',
    'composer.lock',
    'mix.lock',
    'pubspec.lock',
    'packages.lock.json',
    'gradle.lockfile',
    'flake.lock',
]);
/** Where programs look up what a word on their command line stands for. */
const LOOKED_UP = {
    npm: ['package.json'],
    npx: ['package.json'],
    pnpm: ['package.json'],
    yarn: ['package.json'],
    bun: ['package.json'],
    make: ['Makefile', 'makefile', 'GNUmakefile'],
    gmake: ['Makefile', 'makefile', 'GNUmakefile'],
    just: ['justfile', 'Justfile', '.justfile'],
    task: ['Taskfile.yml', 'Taskfile.yaml'],
    tox: ['tox.ini'],
    nox: ['noxfile.py'],
    rake: ['Rakefile'],
};
/** Words of a command looked at; more than any command that a person writes has. */
const MOST_WORDS = 256;
const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** Names and paths that a command speaks of, and where its programs look further. */
const wordsOf = (command) => (command.match(/[^\s'"`;|&()<>$=*?]+/g) ?? [])
    .slice(0, MOST_WORDS)
    .filter((word) => !word.startsWith('-'))
    .flatMap((word) => {
    const program = baseOf(word);
    return [
        (0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutDotSlash */ .d)(word),
        ...(Object.hasOwn(LOOKED_UP, program) ? (LOOKED_UP[program] ?? []) : []),
    ];
});
/** A command may have gone to another directory before, so the end of a path is enough. */
const isNamed = (path, words) => {
    for (let at = 0; at >= 0; at = path.indexOf('/', at) + 1 || -1) {
        if (words.has(path.slice(at)))
            return true;
    }
    return false;
};
/** A name may hold what is special in a pattern. */
const among = async (files) => (0,_config_fits_any_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsAny */ .J)(files.map(_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutDotSlash */ .d));
const POLICY = new Set([_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF, ..._code_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .CODEOWNERS_PATHS */ .x]);
/**
 * Of the changed paths those by which a pull request could change how it is judged: rules, claims, what is run, and
 * who has to look at it. Each once, sorted.
 */
const protectedPaths = async (changed, { trackers, specs, modules, commands }) => {
    const isTracker = await among(trackers);
    const isSpec = await among([...specs, ...modules]);
    const words = new Set(commands.flatMap(wordsOf));
    const whatIs = (path) => {
        if (path === _config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF)
            return 'the configuration';
        if (POLICY.has(path))
            return 'the list of owners';
        if (isTracker(path))
            return 'the tracker';
        if (isSpec(path))
            return 'what is to be checked';
        if (/^\.github\/(workflows|actions)\//.test(path))
            return 'a workflow';
        if (LOCKS.has(baseOf(path)))
            return 'a lock file';
        return isNamed(path, words) ? 'named by a command that has to pass' : null;
    };
    return [...new Set(changed)].toSorted().flatMap((path) => {
        const what = whatIs(path);
        return what === null ? [] : [{ path, what }];
    });
};


/***/ }),

/***/ 93224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dI: () => (/* binding */ anchorOf),
  tg: () => (/* binding */ checksOf),
  h$: () => (/* binding */ gatePortsOf),
  Uo: () => (/* binding */ headOf)
});

// EXTERNAL MODULE: ./lib/adapters/github/check-runs.js
var check_runs = __webpack_require__(75365);
// EXTERNAL MODULE: ./lib/application/gate/keep-check.js
var keep_check = __webpack_require__(26966);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
;// CONCATENATED MODULE: ./lib/domain/report/audit-anchor.js
/** A signed checkpoint of the audit log below a check: it is public there, so the log cannot be rewritten unseen. */
const renderAnchor = (note) => `<details><summary>Audit log</summary>\n\n\`\`\`text\n${note}\`\`\`\n\n</details>\n`;

// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/entrypoints/app/enforcement-state.js
var enforcement_state = __webpack_require__(87493);
;// CONCATENATED MODULE: ./lib/entrypoints/app/check-ports.js






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
const gatePortsOf = async (context) => {
    const { intents, clock, results, lane, settings, mark } = context;
    return {
        checks: await checksOf(context),
        intents,
        now: () => clock.now(),
        expectsReports: async () => results.any(lane),
        reportTimeoutMs: settings.reportTimeoutMs,
        requirement: async () => (0,enforcement_state/* requirementOf */.h2)(context),
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


/***/ }),

/***/ 91860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateJob: () => (/* binding */ gateJob),
  logJudged: () => (/* binding */ logJudged),
  recordVerdict: () => (/* binding */ recordVerdict)
});

// EXTERNAL MODULE: ./lib/application/gate/gate-head.js + 1 modules
var gate_head = __webpack_require__(7128);
// EXTERNAL MODULE: ./lib/application/gate/notes.js + 1 modules
var notes = __webpack_require__(40034);
// EXTERNAL MODULE: ./lib/entrypoints/app/check-ports.js + 1 modules
var check_ports = __webpack_require__(93224);
// EXTERNAL MODULE: ./lib/entrypoints/app/enforcement-state.js
var enforcement_state = __webpack_require__(87493);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge-head.js + 2 modules
var judge_head = __webpack_require__(58425);
// EXTERNAL MODULE: ./lib/application/gate/sticky-comment.js
var sticky_comment = __webpack_require__(35429);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/domain/report/answers.js
var report_answers = __webpack_require__(80152);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/report/markdown.js + 4 modules
var markdown = __webpack_require__(37397);
// EXTERNAL MODULE: ./lib/entrypoints/app/answer-commands.js + 6 modules
var answer_commands = __webpack_require__(69836);
// EXTERNAL MODULE: ./lib/application/sync/observe.js
var observe = __webpack_require__(10216);
// EXTERNAL MODULE: ./lib/domain/model/trust.js
var trust = __webpack_require__(22700);
// EXTERNAL MODULE: ./lib/domain/reconcile/plan-changes.js + 3 modules
var plan_changes = __webpack_require__(3960);
// EXTERNAL MODULE: ./lib/domain/report/change-set.js
var change_set = __webpack_require__(44094);
// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/entrypoints/app/merge-plan.js






/** Characters: the report comes first. */
const LIMIT = 6_000;
/**
 * What merging a pull request would change on GitHub, for its comment. Milestones and issues follow the trackers of the
 * default branch, so one that changes none of them, or goes elsewhere, changes nothing and is asked nothing for.
 */
const mergePlan = async ({ readers }, pull, { files, policy, result }) => {
    const { verdict } = result;
    if (files.every(({ judged, base }) => judged === base))
        return '';
    try {
        if ((await readers.repository.defaultBranch()).name !== pull.baseRef)
            return '';
        const documents = await Promise.all(files.map(({ judged, file }) => (0,read_tracker.readAnyTracker)(judged, file)));
        // Only what is proven closes an issue, here as after the merge.
        const standings = (0,trust/* isVerified */.p)(verdict.trust) ? verdict.standings : [];
        const { changes } = (0,plan_changes/* planChanges */.X)({
            documents,
            standings,
            observed: await (0,observe/* observe */.l)(readers),
            policy,
        });
        return (0,change_set/* mergeFold */.AJ)(changes, LIMIT);
    }
    catch (error) {
        // A repository without issues has no plan; the sync says why.
        if ((0,remote_failure/* isRefused */.H)(error))
            return '';
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/pull-comment.js







/**
 * The one comment: the report, and below it what merging changes and the answers to what people asked. While a report is waited for nothing
 * is said that nobody asked for.
 */
const commentOn = async (context, pull, { judged, notes, conclusion }) => {
    const { readers, intents, lane } = context;
    const { repository } = readers;
    const { report } = judged.result;
    const self = await repository.self();
    const comments = (0,answer_commands/* commentsOf */.u3)(context);
    const commands = await (0,answer_commands/* commandsOf */.Kf)(context, pull.number);
    const answers = await (0,answer_commands/* answerCommands */.Tp)(context, commands, {
        issue: pull.number,
        concern: `gate:${pull.number}`,
        ground: judged.result,
        own: null,
        run: judged.reportedBy,
    });
    const isNews = conclusion !== 'waiting' || answers.markdown !== '' || notes.length > 1;
    if (!isNews)
        return 'waiting';
    const said = (judged.hold?.markdown ?? '') + (await mergePlan(context, pull, judged)) + answers.markdown;
    const limit = limits/* COMMENT_LIMIT */.W$ - said.length;
    const body = (0,markdown.renderMarkdown)(report, { audience: 'comment', limit, notes, delta: judged.delta });
    const result = await (0,sticky_comment/* keepSticky */.N)({ comments, intents, headOf: async (number) => (await repository.pullRequest(number))?.headSha ?? null }, {
        intent: (0,marker/* intentId */.WB)('comment', `${lane.repositoryId}`, `${pull.number}`),
        pullRequest: pull.number,
        headSha: pull.headSha,
        self,
        heirOf: 'github-actions[bot]',
        body: (0,report_answers/* withAnswers */.mk)(body, said),
    });
    // Of a head that has moved on nothing was said; its own turn answers.
    if (result !== 'older')
        await answers.tick();
    return result;
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/gate.js






/** What was said where, in the log. */
const logJudged = ({ log }, head, { judged, conclusion, title, findings }, more) => {
    const { verdict } = judged.result.verdict;
    const { reportedBy } = judged;
    log('info', 'judged', { head, reportedBy, verdict, conclusion, title, ...more });
    for (const { code, message } of findings)
        log('warn', 'degraded', { code, message });
};
/** In the audit log, once for each conclusion of a commit. */
const recordVerdict = async ({ record }, about, { judged, conclusion, title }) => {
    if (conclusion === 'waiting')
        return;
    const { result, delta } = judged;
    const { verdict, trust, blockers } = result.verdict;
    const codes = [...new Set(blockers.map(({ code }) => code))].toSorted();
    const after = { verdict, conclusion, title, trust, blockers: codes };
    await record('verdict.concluded', after, { about, why: { base: delta.base }, onlyChange: true });
};
/** A check that is in progress on a head whose pull request was closed meanwhile is still concluded. */
const isPending = async (context, { headSha }) => {
    const { ours } = await (await (0,check_ports/* checksOf */.tg)(context)).on(headSha);
    return ours !== null && ours.status !== 'completed';
};
/** Check run and comment of a pull request, by the verdict on its present head. */
const gateJob = async (context, subject) => {
    const { readers, settings } = context;
    const pull = await readers.repository.pullRequest(Number(subject));
    if (pull === null || settings.dryRun)
        return;
    if (!pull.open && !(await isPending(context, pull)))
        return;
    const ports = await (0,check_ports/* gatePortsOf */.h$)(context);
    const head = (0,check_ports/* headOf */.Uo)(context, pull.headSha, `gate:${pull.number}`);
    const judge = async () => (0,judge_head/* judgePull */.v)(context, pull);
    const gated = await (0,gate_head/* gateHead */.u)(ports, head, judge, { mayWait: pull.open, silent: null });
    const named = { pullRequest: pull.number };
    if (!pull.open)
        return logJudged(context, pull.headSha, gated, { ...named, comment: 'closed' });
    const comment = await commentOn(context, pull, gated).catch((error) => {
        if ((0,notes/* refusedStatus */.P)(error) === null)
            throw error;
        return 'refused';
    });
    const silent = comment === 'refused';
    const isKnown = silent === gated.silent || comment === 'waiting';
    // What the check says of our comments is put right once, when it turns out to be different.
    const told = isKnown
        ? gated
        : await (0,gate_head/* gateHead */.u)(ports, head, async () => gated.judged, { mayWait: true, silent });
    logJudged(context, pull.headSha, told, { ...named, comment });
    await recordVerdict(context, `#${pull.number}@${pull.headSha}`, told);
    if (told.conclusion !== 'waiting')
        await (0,enforcement_state/* lookAtRules */._F)(context);
};


/***/ }),

/***/ 58425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ judgeGroup),
  v: () => (/* binding */ judgePull)
});

// EXTERNAL MODULE: ./lib/adapters/github/workflow-history.js
var workflow_history = __webpack_require__(70956);
// EXTERNAL MODULE: ./lib/application/gate/commit-view.js
var commit_view = __webpack_require__(54461);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
;// CONCATENATED MODULE: ./lib/domain/report/owner-review.js



const MOST_PATHS = 20;
const MOST_REVIEWS = 10;
const names = (owners) => owners.length === 0
    ? 'somebody with the admin or maintain role'
    : owners
        .slice(0, 10)
        .map((owner) => (0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(owner.replace(/^@/, ''), 100)))
        .join(' or ');
const line = ({ path, what, owners, approvedBy }, needed) => {
    const open = approvedBy.length < needed;
    const who = open ? `waits for ${names(owners)}` : `approved by ${names(approvedBy)}`;
    return `- ${open ? '⏳' : '✅'} ${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(path, 200))} (${what}): ${who}`;
};
/** The title of a check that waits for an owner. */
const ownerReviewTitle = ({ paths, needed }) => {
    const open = paths.filter(({ approvedBy }) => approvedBy.length < needed);
    const [first] = open;
    return `Needs review by an owner: ${(0,limits/* clip */.$Q)(first?.path ?? '', 120)}${(0,count/* andMore */.v)(open)}`;
};
/**
 * What waits for an owner, who may approve it, and which reviews do not count; empty when nothing waits. Nobody is
 * pinged.
 */
const renderOwnerReview = (review) => {
    if (review.status !== 'missing')
        return '';
    const { paths, needed, ignored, unreadable } = review;
    const rest = paths.length - MOST_PATHS;
    const who = needed === 2 ? 'two owners (GitHub does not say who pushed last)' : 'an owner who did not push it last';
    return [
        '',
        '---',
        '',
        '#### Needs review by an owner',
        '',
        `This pull request changes how it is judged itself. The check is not green until ${who} approves this commit.`,
        '',
        ...paths.slice(0, MOST_PATHS).map((one) => line(one, needed)),
        ...(rest > 0 ? [`- and ${(0,count/* count */.U)(rest, 'more path')}`] : []),
        ...(ignored.length === 0
            ? []
            : [
                '',
                `Not counted: ${ignored
                    .slice(0, MOST_REVIEWS)
                    .map(({ login, why }) => `${(0,report_escape/* codeSpan */.SS)(login)} (${why})`)
                    .join(', ')}.`,
            ]),
        ...(unreadable.length === 0
            ? []
            : [
                '',
                `Who is in ${unreadable.map((team) => (0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(team, 100))).join(', ')} cannot be read: the App needs the organisation permission to read members.`,
            ]),
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/application/gate/owner-review.js

/** A go waits for the owners of what it rests on. What fails, fails; that somebody has to look is said all the same. */
const heldByOwners = (review) => review.status === 'missing'
    ? { title: ownerReviewTitle(review), markdown: renderOwnerReview(review) }
    : null;

// EXTERNAL MODULE: ./lib/application/gate/conclusion.js
var conclusion = __webpack_require__(77605);
// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var blockers = __webpack_require__(61248);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge-branch.js
var judge_branch = __webpack_require__(4257);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge.js
var judge = __webpack_require__(72708);
// EXTERNAL MODULE: ./lib/entrypoints/app/owner-review.js + 3 modules
var owner_review = __webpack_require__(16353);
// EXTERNAL MODULE: ./lib/entrypoints/app/pages.js
var app_pages = __webpack_require__(5895);
// EXTERNAL MODULE: ./lib/entrypoints/app/remote-project.js
var remote_project = __webpack_require__(53645);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge-head.js










const blockingItems = ({ report }) => (0,blockers/* blockersOf */.b)(report).flatMap(({ item }) => (item === null ? [] : [item.item]));
const deltaOf = (base, before, now) => {
    if (before === null)
        return { base, blockers: null };
    const [old, present] = [blockingItems(before), blockingItems(now)];
    const blockers = {
        added: present.filter((item) => !old.includes(item)),
        cleared: old.filter((item) => !present.includes(item)),
    };
    return { base, blockers };
};
const textOf = ({ trackers }, file) => trackers.find((one) => one.file === file)?.text ?? '';
const judgeCase = async (context, given) => {
    const { results, lane, signal } = context;
    const { repository } = context.readers;
    const base = await (0,remote_project/* readRemoteProject */.e)(repository, given.base);
    const rules = base.configText === null ? null : base.config;
    const documents = await (0,remote_project/* readRemoteProject */.e)(repository, given.documents, rules);
    const own = given.documents === given.sha ? documents : await (0,remote_project/* readRemoteProject */.e)(repository, given.sha, rules);
    const reported = await results.newest(lane, given.reports);
    const before = (await (0,judge_branch/* judgeBranch */.m)(context, base))?.result ?? null;
    const pages = (0,app_pages/* pagesOf */.E)(context);
    const links = {
        repository: pages,
        sha: given.documents,
        ...(reported ? { run: `${pages}/actions/runs/${reported.workflowRun}` } : {}),
    };
    const { fromFork, changedPaths } = given;
    const head = { ...documents, commit: given.sha };
    const standings = before?.verdict.standings ?? null;
    const workflows = (0,workflow_history.createWorkflowHistory)(context.client, context.ref);
    const { metricsOrigins } = context.settings;
    const commit = (0,commit_view/* createCommitView */.z)(repository, given.documents);
    const grounds = { fromFork, base, reported, before: standings, workflows, commit, metricsOrigins };
    const result = await (0,judge/* judge */.S)({ ...grounds, head, changedPaths, links }, signal);
    return {
        result,
        delta: deltaOf(given.base, before, result),
        reportedBy: reported?.workflowRun ?? null,
        policy: documents.config.sync.policy,
        files: documents.trackers.map(({ file, text }) => ({
            file,
            judged: text,
            base: textOf(base, file),
            head: textOf(own, file),
        })),
    };
};
/**
 * By the policy of its base branch as it is now. Its documents are those of the trial merge where
 * GitHub made one of this head: what main has got since is then no difference.
 */
const judgeAlone = async (context, pull) => {
    const { repository } = context.readers;
    const { headSha, mergeSha, fromFork, number } = pull;
    // Right after a push it is still that of the head before: what was reported of it proves nothing of this one.
    const isTrial = mergeSha !== null && (await repository.parents(mergeSha)).includes(headSha);
    const changedPaths = await repository.changedPaths(number);
    const judged = await judgeCase(context, {
        sha: headSha,
        documents: isTrial ? mergeSha : headSha,
        base: (await repository.tip(pull.baseRef)) ?? pull.baseSha,
        reports: isTrial ? [headSha, mergeSha] : [headSha],
        changedPaths,
        fromFork,
    });
    const hold = heldByOwners(await (0,owner_review/* ownerReviewOf */.F)(context, pull, changedPaths, judged.result));
    return { ...judged, hold };
};
const isGreen = ({ result, hold }) => (0,conclusion/* conclusionOf */.v)(result.verdict, hold).conclusion === 'success';
/** Open pull requests of the same commit into other branches: they share its check. */
const twinsOf = async ({ readers }, pull) => {
    const { repository } = readers;
    const same = (await repository.openPulls(null)).filter(({ number, headSha }) => headSha === pull.headSha && number !== pull.number);
    const read = await Promise.all(same.map(async ({ number }) => repository.pullRequest(number)));
    return read.flatMap((one) => (one !== null && one.baseRef !== pull.baseRef ? [one] : []));
};
/** A pull request. A commit that is green by the policy of one branch is held by that of every other it is to go to. */
const judgePull = async (context, pull) => {
    const judged = await judgeAlone(context, pull);
    if (!isGreen(judged))
        return judged;
    for (const twin of await twinsOf(context, pull))
        if (!isGreen(await judgeAlone(context, twin)))
            return { ...judged, hold: (0,conclusion/* heldByTwin */.B)(twin) };
    return judged;
};
/** A commit of the merge queue, on its own: nothing that was found of the pull request counts for it. */
const judgeGroup = async (context, sha, base) => {
    const changedPaths = await context.readers.repository.pathsBetween(base, sha);
    const given = { sha, documents: sha, base, reports: [sha], changedPaths, fromFork: false };
    return { ...(await judgeCase(context, given)), hold: null };
};


/***/ }),

/***/ 16353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ namedIn),
  F: () => (/* binding */ ownerReviewOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/adapters/github/reviews.js


const userSchema = schemas.object({ login: schemas.string(), type: schemas.string().optional() }).nullish();
const pullSchema = schemas.object({
    user: userSchema,
    head: schemas.object({
        ref: schemas.string(),
        sha: schemas.string(),
        repo: schemas.object({ name: schemas.string(), owner: schemas.object({ login: schemas.string() }) }).nullable(),
    }),
});
const activitiesSchema = schemas.array(schemas.object({ after: schemas.string(), actor: userSchema }));
const reviewsSchema = schemas.array(schemas.object({ user: userSchema, state: schemas.string(), commit_id: schemas.string().nullish() }));
const roleSchema = schemas.object({ permission: schemas.string(), role_name: schemas.string().optional() });
const membershipSchema = schemas.object({ state: schemas.string() });
/** Null where GitHub says that we may not know, or that there is nothing. */
const orNull = async (answer) => {
    try {
        return await answer;
    }
    catch (error) {
        if ((0,remote_failure/* isRefused */.H)(error) && error.status !== 200)
            return null;
        throw error;
    }
};
/** Reviews of the pull requests of a repository. */
const createReviewsReader = (client, ref) => {
    const pull = async (number) => client.get(pullSchema, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...ref, pull_number: number });
    return {
        author: async (number) => (await pull(number)).user?.login ?? null,
        // What a commit says of its author anybody can write; who pushed it is what GitHub saw.
        lastPusher: async (number) => {
            const { head } = await pull(number);
            if (head.repo === null)
                return null;
            const place = { owner: head.repo.owner.login, repo: head.repo.name, ref: `refs/heads/${head.ref}` };
            const route = 'GET /repos/{owner}/{repo}/activity';
            const activities = await orNull(client.get(activitiesSchema, route, { ...place, per_page: 100 }));
            return activities?.find(({ after }) => after === head.sha)?.actor?.login ?? null;
        },
        list: async (number) => {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
            const all = await client.list(reviewsSchema, route, { ...ref, pull_number: number });
            return all.map(({ user, state, commit_id: commit }) => ({
                login: user?.login ?? null,
                isBot: user?.type === 'Bot',
                state,
                commit: commit ?? null,
            }));
        },
    };
};
const NAMED_ROLES = new Set(['admin', 'maintain', 'write', 'triage', 'read']);
/** What people may do in a repository and in the teams of its organisation. */
const createPeopleReader = (client, ref) => ({
    role: async (login) => {
        const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
        const found = await client.find(roleSchema, route, { ...ref, username: login });
        if (found === null || found.permission === 'none')
            return null;
        // A role that an organisation made itself is worth what it is based on.
        return NAMED_ROLES.has(found.role_name ?? '') ? (found.role_name ?? null) : found.permission;
    },
    inTeam: async (team, login) => {
        const [org = '', slug = ''] = team.split('/');
        const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
        const answer = client.find(membershipSchema, route, { org, team_slug: slug, username: login });
        // Not found is a member of no such team; forbidden is that we may not know.
        const membership = await orNull(answer.then((found) => ({ isMember: found?.state === 'active' })));
        return membership?.isMember ?? null;
    },
});

// EXTERNAL MODULE: ./lib/application/checks/lazy-kinds.js
var lazy_kinds = __webpack_require__(85432);
// EXTERNAL MODULE: ./lib/domain/trust/code-owners.js
var code_owners = __webpack_require__(58601);
// EXTERNAL MODULE: ./lib/domain/model/login.js
var model_login = __webpack_require__(60447);
;// CONCATENATED MODULE: ./lib/domain/trust/owner-review.js

/** A comment says nothing of whether somebody approves, and a pending review is not given yet. */
const SPEAKS = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
const whyNot = ({ login, isBot, state, commit }, pull) => {
    if (state === 'DISMISSED')
        return 'the review was dismissed';
    if (state !== 'APPROVED')
        return 'it asks for changes';
    if (isBot)
        return 'it is by a bot';
    if ((0,model_login/* sameLogin */.U)(login, pull.author))
        return 'it is by the author';
    if ((0,model_login/* sameLogin */.U)(login, pull.lastPusher))
        return 'it is by who pushed last';
    if (commit !== pull.headSha)
        return 'it is of an older commit';
    return null;
};
/** The last word of each reviewer, in the order of the reviews, and why it cannot count if it cannot. */
const siftReviews = (reviews, pull) => {
    const last = new Map();
    for (const review of reviews) {
        const { login, state } = review;
        if (login !== null && SPEAKS.has(state))
            last.set(login.toLowerCase(), { ...review, login });
    }
    const judged = [...last.values()].map((review) => ({ login: review.login, why: whyNot(review, pull) }));
    return {
        approvers: judged.filter(({ why }) => why === null).map(({ login }) => login),
        ignored: judged.flatMap(({ login, why }) => (why === null ? [] : [{ login, why }])),
    };
};
const ROLES = new Set(['admin', 'maintain', 'write']);
/** Owners of the file must still be able to write; where it names nobody it takes a maintainer. */
const owns = (login, owners, { role, teams }) => {
    if (role === null || !ROLES.has(role))
        return false;
    if (owners.length === 0)
        return role !== 'write';
    return owners.some((owner) => {
        const name = owner.slice(1).toLowerCase();
        return name.includes('/') ? teams.get(name) === true : name === login.toLowerCase();
    });
};
const unreadable = (teams) => [...teams].flatMap(([team, isMember]) => (isMember === null ? [team] : []));
/**
 * Whether owners who did not push the head approved it. Every path needs one of its own owners. Where nobody knows who
 * pushed last it needs two: one of them did not.
 *
 * @param authority of each approver
 */
const decideOwnerReview = (paths, codeOwners, { approvers, ignored }, authority, lastPusher) => {
    const needed = lastPusher === null ? 2 : 1;
    const nobody = { role: null, teams: new Map() };
    const owned = paths.map((one) => {
        const owners = codeOwners.of(one.path);
        const approvedBy = approvers.filter((login) => owns(login, owners, authority.get(login) ?? nobody));
        return { ...one, owners, approvedBy };
    });
    const counted = new Set(owned.flatMap(({ approvedBy }) => approvedBy));
    const strangers = approvers.filter((login) => !counted.has(login));
    const isGiven = owned.every(({ approvedBy }) => approvedBy.length >= needed);
    return {
        status: owned.length === 0 ? 'not-needed' : isGiven ? 'given' : 'missing',
        paths: owned,
        needed,
        ignored: [
            ...ignored,
            ...strangers.map((login) => ({ login, why: 'it is not by an owner of these paths' })),
        ],
        unreadable: [...new Set([...authority.values()].flatMap(({ teams }) => unreadable(teams)))].toSorted(),
    };
};

// EXTERNAL MODULE: ./lib/domain/trust/protected-paths.js
var protected_paths = __webpack_require__(89146);
;// CONCATENATED MODULE: ./lib/application/trust/owner-review.js



/** The pull request cannot make anybody an owner: the file of the base counts. */
const codeOwnersOf = async ({ repository }, commit) => {
    for (const path of code_owners/* CODEOWNERS_PATHS */.x) {
        const text = await repository.readText(path, commit);
        if (text !== null)
            return (0,code_owners/* readCodeOwners */.k)(text);
    }
    return (0,code_owners/* readCodeOwners */.k)(null);
};
const authorityOf = async ({ people }, login, teams) => {
    const role = await people.role(login);
    const memberships = new Map();
    for (const team of role === null ? [] : teams)
        memberships.set(team, await people.inTeam(team, login));
    return { role, teams: memberships };
};
/**
 * Whether owners approved what a pull request changes of how it is judged. Asks nothing of GitHub when it changes
 * nothing of that.
 */
const ownerReview = async (ports, change) => {
    const paths = await (0,protected_paths/* protectedPaths */.R)(change.changedPaths, change.named);
    if (paths.length === 0)
        return { status: 'not-needed', paths: [], needed: 1, ignored: [], unreadable: [] };
    const { reviews } = ports;
    const codeOwners = await codeOwnersOf(ports, change.baseSha);
    const author = await reviews.author(change.number);
    const lastPusher = await reviews.lastPusher(change.number);
    const { headSha } = change;
    const sifted = siftReviews(await reviews.list(change.number), { headSha, author, lastPusher });
    const teams = [...new Set(paths.flatMap(({ path }) => codeOwners.of(path)))]
        .map((owner) => owner.slice(1).toLowerCase())
        .filter((name) => name.includes('/'));
    const authority = new Map();
    for (const login of sifted.approvers)
        authority.set(login, await authorityOf(ports, login, teams));
    return decideOwnerReview(paths, codeOwners, sifted, authority, lastPusher);
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/owner-review.js



const noModules = async (specifier) => {
    throw new Error(`the App loads no code of a project: ${specifier}`);
};
/** The commands of base and head: what the base has to run, and what the pull request would like to. */
const commandsOf = async ({ model, plan }) => {
    const { kinds } = await (0,lazy_kinds/* openKinds */.a)({ ...model.config, checks: {} }, noModules);
    return plan.checks.flatMap(({ check }) => kinds.get(check.kind)?.command(check.with) ?? []);
};
/** What base and head name, by which they say what is to be run. */
const namedIn = async (result) => {
    const { config, trackers, specs, base } = result.model;
    return {
        trackers: [...config.tracker, ...[...trackers, ...(base?.trackers ?? [])].map(({ file }) => file)],
        specs: [...config.specs, ...[...specs, ...(base?.specs ?? [])].map(({ file }) => file)],
        modules: Object.values(config.checks),
        commands: await commandsOf(result),
    };
};
/** Whether owners have approved what a pull request changes of how it is judged. */
const ownerReviewOf = async ({ client, ref, readers }, { number, headSha, baseSha }, changedPaths, result) => {
    const { base } = result.model;
    const named = await namedIn(result);
    const ports = {
        repository: readers.repository,
        reviews: createReviewsReader(client, ref),
        people: createPeopleReader(client, ref),
    };
    return ownerReview(ports, { number, headSha, baseSha: base?.commit ?? baseSha, changedPaths, named });
};


/***/ })

};
