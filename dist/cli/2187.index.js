export const id = 2187;
export const ids = [2187];
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

/***/ 42187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pressJob: () => (/* binding */ pressJob)
});

// EXTERNAL MODULE: ./lib/application/gate/check-state.js
var check_state = __webpack_require__(85540);
// EXTERNAL MODULE: ./lib/application/gate/keep-check.js
var keep_check = __webpack_require__(26966);
;// CONCATENATED MODULE: ./lib/application/gate/press-button.js


const asked = (state, button, login) => {
    switch (button) {
        case 'again':
        case 'reverify':
            return state;
        case 'explain':
            return { ...state, explain: true };
        case 'waive':
            return { ...state, waiver: login };
        default:
            return null;
    }
};
/**
 * What a button of our check sets off: the check is in progress at once, keeps what was asked, and its head is judged
 * again. `again` is GitHub's own button, which only asks; ours are for people with write access.
 */
const pressButton = async (ports, run, button, login) => {
    const state = (0,check_state/* readCheckState */.mQ)(run.externalId);
    const wanted = state && asked(state, button, login);
    if (wanted === null)
        return 'unknown';
    if (button !== 'again' && !(await ports.mayWrite()))
        return 'refused';
    await (0,keep_check/* reopenCheck */.u6)(ports, run, wanted);
    if (button === 'reverify')
        await ports.runAgain(run.headSha);
    await ports.mark(wanted.of);
    return 'done';
};

// EXTERNAL MODULE: ./lib/entrypoints/app/check-ports.js + 1 modules
var check_ports = __webpack_require__(93224);
// EXTERNAL MODULE: ./lib/entrypoints/app/run-again.js + 1 modules
var run_again = __webpack_require__(97369);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/press.js



/** `<check run or commit>.<button>.<login>`: a button of our check was pressed, or the check was asked for again. */
const pressJob = async (context, subject) => {
    const { clock, log, mark, readers, record, settings } = context;
    const [, on = '', button = '', login = ''] = /^(\w+)\.(\w+)\.([\w-]+)$/.exec(subject) ?? [];
    if (on === '' || settings.dryRun)
        return;
    const checks = await (0,check_ports/* checksOf */.tg)(context);
    const isCommit = /^[0-9a-f]{40,64}$/.test(on);
    const run = isCommit ? (await checks.on(on)).ours : await checks.byId(Number(on));
    const ports = {
        checks,
        now: () => clock.now(),
        mayWrite: async () => readers.repository.mayWrite(login),
        runAgain: async (head) => (0,run_again/* runReportedAgain */.N)(context, head),
        mark,
    };
    const result = run === null ? 'unknown' : await pressButton(ports, run, button, login);
    if (result !== 'unknown')
        await record('command.given', { button, result }, { actor: login, about: `@${on}` });
    log('info', 'pressed', { button, login, result });
};


/***/ }),

/***/ 97369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ runAgain),
  N: () => (/* binding */ runReportedAgain)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/github/workflow-runs.js

/** Workflow runs of a repository, started again. */
const createWorkflowRunsWriter = (client, ref) => ({
    rerun: async (run) => {
        const route = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun';
        await client.write(schemas.unknown(), route, { ...ref, run_id: run });
    },
});

// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/entrypoints/app/run-again.js


/** Has a workflow run started again, all jobs of it; why not, or null. */
const runAgain = async (context, run) => {
    if (run === null)
        return 'No run of this commit was reported, so there is none to start again. A push starts one, and so does the button of the workflow.';
    try {
        await createWorkflowRunsWriter(context.client, context.ref).rerun(run);
        return null;
    }
    catch (error) {
        if (!(0,remote_failure/* isRefused */.H)(error))
            throw error;
        return `GitHub refused to start run ${run} again (${error.status}). It may be running, or be older than a month; and the App needs the permission to write actions.`;
    }
};
/** The same with the run that was reported last of a commit. */
const runReportedAgain = async (context, commit) => {
    const reported = await context.results.newest(context.lane, [commit]);
    return runAgain(context, reported?.workflowRun ?? null);
};


/***/ })

};
