export const id = 9663;
export const ids = [9663,956];
export const modules = {

/***/ 40258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createAmendments)
/* harmony export */ });
const stateOf = ({ state, pull_request: pullRequest, problem, }) => {
    if (state === 'proposed')
        return { state, pullRequest: pullRequest ?? 0 };
    return state === 'refused' ? { state, problem: problem ?? '' } : { state };
};
const keptOf = (row) => ({
    amendment: JSON.parse(row.amendment), // oxlint-disable-line typescript/no-unsafe-type-assertion -- written below, by nobody else
    concern: row.concern,
    state: stateOf(row),
});
const idOf = (repositoryId, comment) => `${repositoryId}:${comment}`;
/** Decisions of people, in the store. */
const createAmendments = ({ db }) => ({
    give: async (repositoryId, amendment, concern, at) => {
        const { comment } = amendment;
        await db
            .insertInto('amendment')
            .values({
            id: idOf(repositoryId, comment),
            repository_id: repositoryId,
            comment,
            concern,
            amendment: JSON.stringify(amendment),
            state: 'given',
            pull_request: null,
            problem: null,
            given_at: at,
        })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .execute();
    },
    of: async (repositoryId, comment) => {
        const row = await db
            .selectFrom('amendment')
            .selectAll()
            .where('id', '=', idOf(repositoryId, comment))
            .executeTakeFirst();
        return row === undefined ? null : keptOf(row);
    },
    given: async (repositoryId) => {
        const rows = await db
            .selectFrom('amendment')
            .selectAll()
            .where('repository_id', '=', repositoryId)
            .where('state', '=', 'given')
            // GitHub counts comments up.
            .orderBy('comment')
            .execute();
        return rows.map(keptOf);
    },
    deciders: async (repositoryId, pullRequest) => {
        const rows = await db
            .selectFrom('amendment')
            .selectAll()
            .where('repository_id', '=', repositoryId)
            .where((eb) => eb.or([
            eb('state', '=', 'given'),
            eb.and([eb('state', '=', 'proposed'), eb('pull_request', '=', pullRequest)]),
        ]))
            .execute();
        return [...new Set(rows.map((row) => keptOf(row).amendment.login))].toSorted();
    },
    conclude: async (repositoryId, comment, became) => {
        const set = {
            state: became.state,
            pull_request: became.state === 'proposed' ? became.pullRequest : null,
            problem: became.state === 'refused' ? became.problem : null,
        };
        await db.updateTable('amendment').set(set).where('id', '=', idOf(repositoryId, comment)).execute();
    },
});


/***/ }),

/***/ 70956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkflowHistory: () => (/* binding */ createWorkflowHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const runsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        head_repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }).nullish(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }),
    })),
});
const ROUTE = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
/**
 * Runs of a repository's workflows over the API. GitHub counts the run of a fork's branch `main` as one on `main`, so
 * only those whose code is in the repository itself are taken.
 */
const createWorkflowHistory = (client, ref) => ({
    finished: async ({ workflow, branch, event, count }, signal) => {
        const which = { status: 'completed', branch, per_page: 100, ...(event === null ? {} : { event }) };
        signal.throwIfAborted();
        const answer = await client.find(runsSchema, ROUTE, { ...ref, workflow_id: workflow, ...which });
        return (answer &&
            answer.workflow_runs
                .filter((run) => run.head_repository?.id === run.repository.id)
                .slice(0, count)
                .map((run) => ({
                id: run.id,
                conclusion: run.conclusion ?? 'unknown',
                createdAt: Date.parse(run.created_at),
                sha: run.head_sha,
            })));
    },
});


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

/***/ 61248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blockersOf),
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
/** A check that gives no proof: it did not pass, or it cannot fail. */
const provesNothing = (check) => (check.outcome !== 'passed' && check.outcome !== 'not-applicable') || check.challenge === 'vacuous';
/** An id as an argument in a shell. */
const shellWord = (text) => /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
/** The command that verifies an item on its own. */
const verifyCommand = (item) => `aurora-x verify ${shellWord(item)}`;
const itemOf = (verdict) => {
    const byItem = new Map(verdict.standings.map((standing) => [standing.item, standing]));
    const byCheck = new Map(verdict.standings.flatMap((standing) => standing.checks.map((check) => [check.id, standing])));
    return ({ subject }) => (subject.kind === 'check' || subject.kind === 'criterion' ? byCheck.get(subject.id) : undefined) ??
        (['item', 'check', 'criterion', 'waiver'].includes(subject.kind) ? byItem.get(subject.id) : undefined) ??
        null;
};
/** What the run saw of a check that belongs to no item; its command stands in its remedy. */
const standAlone = (outcome, report) => ({
    id: outcome.id,
    outcome: outcome.outcome,
    describe: outcome.id,
    command: null,
    exitCode: outcome.attempts.at(-1)?.exitCode ?? null,
    tail: outcome.tail,
    flaky: outcome.flaky,
    cachedFrom: outcome.cachedFrom,
    challenge: report.challenges.find(({ check }) => check === outcome.id)?.result ?? null,
    durationMs: outcome.durationMs,
});
const checksOf = (first, item, report) => item === null
    ? report.outcomes
        .filter(({ id }) => first.subject.kind === 'check' && id === first.subject.id)
        .map((outcome) => standAlone(outcome, report))
    : item.checks.filter(provesNothing);
/** The verdict's blocking leaves, one entry per item, in the verdict's order (most severe first). */
const blockersOf = (report) => {
    const find = itemOf(report.verdict);
    const keyed = report.verdict.blockers.map((reason) => {
        const item = find(reason);
        const key = item === null ? `${reason.subject.kind} ${reason.subject.id}` : `item ${item.item}`;
        return { key, item, reason };
    });
    return [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((group) => group.slice(0, 1).map(({ item, reason }) => ({
        id: item?.item ?? reason.subject.id,
        title: item?.title ?? null,
        owner: item?.owner ?? null,
        item,
        reasons: group.map((entry) => entry.reason),
        checks: checksOf(reason, item, report),
        command: item === null ? null : verifyCommand(item.item),
        source: item?.source ?? reason.source,
    })));
};
/** The different sentences of some reasons, in order. */
const sentences = (reasons, part) => [
    ...new Set(reasons.map((reason) => reason[part]).filter((text) => text !== '')),
];


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

/***/ 32081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployJob: () => (/* binding */ deployJob)
});

// EXTERNAL MODULE: ./lib/adapters/github/deployments.js
var github_deployments = __webpack_require__(66462);
// EXTERNAL MODULE: ./lib/domain/config/deployments.js
var deployments = __webpack_require__(66703);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/model/utc.js
var utc = __webpack_require__(16520);
;// CONCATENATED MODULE: ./lib/domain/deployment/decide.js


const PROBLEMS = {
    missing: 'this commit was not deployed there yet',
    failed: 'its deployment there failed',
    'under-way': 'its deployment there has not ended yet',
};
const heldBy = (environment, step) => {
    const waits = (problem) => {
        const because = (0,catalogue/* finding */.gk)('AX8364', { environment, before: step.environment, problem });
        return { state: 'pending', because };
    };
    switch (step.state) {
        case 'passed':
            return null;
        case 'watched':
            // To the minute, so that the same thing is said in the same words.
            return waits(`its objective is watched there until ${(0,utc/* minuteOf */.i)(step.until)}`);
        case 'missed':
            return { state: 'rejected', because: step.finding };
        case 'unread':
            return { state: 'pending', because: step.finding };
        default:
            return waits(PROBLEMS[step.state]);
    }
};
/**
 * Whether a commit may be deployed to an environment: its gate lets it through, for sure, and the environments before
 * it have it. What can still become a go waits; what is a no-go is rejected. Nothing is approved for want of a reason.
 */
const decideDeployment = ({ environment, rule, said, steps }) => {
    const values = { environment, gate: rule.gate, trust: said.trust };
    if (said.conclusion === 'failure')
        return said.isUnreported
            ? { state: 'pending', because: (0,catalogue/* finding */.gk)('AX8362', values) }
            : { state: 'rejected', because: (0,catalogue/* finding */.gk)('AX8361', values) };
    for (const step of steps.toSorted((a, b) => Number(b.state === 'missed') - Number(a.state === 'missed'))) {
        const held = heldBy(environment, step);
        if (held !== null)
            return held;
    }
    if (said.isProposal)
        return { state: 'pending', because: (0,catalogue/* finding */.gk)('AX8370') };
    return said.conclusion === 'success'
        ? { state: 'approved', because: null }
        : { state: 'pending', because: (0,catalogue/* finding */.gk)('AX8363', values) };
};

// EXTERNAL MODULE: ./lib/domain/model/login.js
var login = __webpack_require__(60447);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/domain/report/deployment.js
var deployment = __webpack_require__(29756);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/application/once/make-once.js
var make_once = __webpack_require__(74150);
// EXTERNAL MODULE: ./lib/application/deploy/our-rollback.js
var our_rollback = __webpack_require__(42263);
// EXTERNAL MODULE: ./lib/domain/model/digest.js
var model_digest = __webpack_require__(1632);
;// CONCATENATED MODULE: ./lib/application/deploy/report-once.js


/** GitHub takes as many status reports of a deployment. */
const MOST = 10;
/**
 * Says what a deployment waits for when it is something else than was said last, and ten times at the most. One whose
 * answer was lost counts as said: a remark less is better than one too many.
 */
const reportOnce = async ({ deployments, intents }, { run, environment, id }, remark) => {
    const digest = (0,model_digest/* sha256 */.s)(remark);
    let last = null;
    for (let place = 0; place < MOST; place += 1) {
        const slot = `${id}.report.${place}`;
        const before = await intents.recall(slot);
        if (before !== null) {
            last = before.remote;
            continue;
        }
        if (last === digest)
            return 'silent';
        await intents.begin(slot);
        await intents.settle(slot, digest);
        try {
            await deployments.report(run.id, environment.name, remark);
            return 'said';
        }
        catch (error) {
            if (!(error instanceof remote_failure/* RemoteFailure */.p3))
                throw error;
            // GitHub wants no more of them.
            if (error.kind === 'refused' && error.status === 422)
                return 'silent';
            if (error.kind !== 'lost')
                await intents.abandon(slot);
            throw error;
        }
    }
    return 'silent';
};

// EXTERNAL MODULE: ./lib/application/deploy/steps-before.js
var steps_before = __webpack_require__(84819);
;// CONCATENATED MODULE: ./lib/application/deploy/decide-run.js











const weigh = async (ports, { run, environment, reference }) => {
    const { name } = environment;
    const { config } = ports;
    const rule = config && (0,deployments/* deploymentTo */.p3)(config, name);
    if (config === null || rule === null) {
        const because = (0,catalogue/* finding */.gk)(config === null ? 'AX8368' : 'AX8360', { environment: name });
        const remark = (0,deployment/* deploymentRemark */.k0)({ title: null, because, blockers: [], reference });
        return { state: 'pending', because, title: null, remark };
    }
    // We decided that already, when we started it; the verdict is on the commit that it goes back from.
    if ((0,our_rollback/* isOurRollback */.B)(run, rule.watch, ports.self)) {
        const title = `Rollback of ${name}`;
        const remark = (0,deployment/* deploymentRemark */.k0)({ title, because: null, blockers: [], reference });
        return { state: 'approved', because: null, title, remark };
    }
    const said = await ports.judge(run, rule);
    const isGo = said.conclusion !== 'failure';
    const steps = isGo ? await (0,steps_before/* stepsBefore */.B)({ ...ports, config }, rule.after, run.headSha) : [];
    const decided = decideDeployment({ environment: name, rule, said, steps });
    const { title, blockers } = said;
    const { because } = decided;
    return { ...decided, title, remark: (0,deployment/* deploymentRemark */.k0)({ title, because, blockers, reference }) };
};
/** Whether it is still the same job that waits: meanwhile the run may have been cancelled or started again. */
const stillWaits = async ({ deployments }, { run, environment }) => {
    const now = await deployments.run(run.id);
    if (now === null || now.isComplete || now.attempt !== run.attempt)
        return false;
    return (await deployments.pending(run.id)).some(({ id }) => id === environment.id);
};
const send = async (ports, waiting, state, remark) => {
    const { deployments, intents, self } = ports;
    const { run, environment, id, reference } = waiting;
    if (!(await stillWaits(ports, waiting)))
        return 'dropped';
    const look = async () => {
        const found = (await deployments.reviews(run.id)).find((one) => (0,login/* sameLogin */.U)(one.author, self) &&
            one.state !== 'pending' &&
            one.environments.includes(environment.id) &&
            one.comment.endsWith(reference));
        return found?.state ?? null;
    };
    const make = async () => {
        await deployments.decide(run.id, environment.name, state, remark);
        return state;
    };
    try {
        await (0,make_once/* makeOnce */.GL)({ intents, id, look, make, ...make_once/* byText */.z4 });
        return 'sent';
    }
    catch (error) {
        // It was cancelled, decided by somebody who may bypass the rule, or is waited for no more.
        if ((0,remote_failure/* isRefused */.H0)(error, 422))
            return 'dropped';
        throw error;
    }
};
const waitingOf = async (ports, run, environment) => {
    if (!(await ports.deployments.hasRule(environment.name, ports.appId)))
        return null;
    // A second job of the run that deploys to the same environment has a deployment of its own.
    const [newest] = await ports.deployments.deployments(environment.name, run.headSha);
    const key = `${run.id}.${run.attempt}.${environment.id}.${newest?.id ?? 0}`;
    const id = (0,marker/* intentId */.WB)('deployment', `${ports.repositoryId}`, key);
    const reference = `Run ${run.id}, attempt ${run.attempt}, deployment ${newest?.id ?? 'unknown'}.`;
    // What was decided waits for the other rules of the environment.
    const before = await (0,make_once/* madeBefore */.V3)({ intents: ports.intents, id, ...make_once/* byText */.z4 });
    return before === null ? { run, environment, id, reference } : null;
};
/**
 * Decides what a run of a workflow waits for: every environment that has our rule and was not decided yet, by its own
 * gate, on the commit that GitHub says the run is of.
 */
const decideRun = async (ports, id) => {
    const run = await ports.deployments.run(id);
    if (run === null || run.isComplete || run.repositoryId !== ports.repositoryId)
        return [];
    const decided = [];
    for (const environment of await ports.deployments.pending(id)) {
        const waiting = await waitingOf(ports, run, environment);
        if (waiting === null)
            continue;
        const { remark, ...weighed } = await weigh(ports, waiting);
        const result = weighed.state === 'pending'
            ? await reportOnce(ports, waiting, remark)
            : await send(ports, waiting, weighed.state, remark);
        decided.push({ ...weighed, environment: environment.name, run, result });
    }
    return decided;
};

// EXTERNAL MODULE: ./lib/entrypoints/app/judge/enforcement-state.js
var enforcement_state = __webpack_require__(2581);
// EXTERNAL MODULE: ./lib/application/gate/conclusion.js
var gate_conclusion = __webpack_require__(77605);
// EXTERNAL MODULE: ./lib/application/gate/waiting.js
var waiting = __webpack_require__(70563);
// EXTERNAL MODULE: ./lib/domain/model/trust.js
var trust = __webpack_require__(22700);
// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var blockers = __webpack_require__(61248);
// EXTERNAL MODULE: ./lib/domain/trust/protected-paths.js
var protected_paths = __webpack_require__(89146);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/grounds.js + 1 modules
var grounds = __webpack_require__(9453);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/judge.js
var judge = __webpack_require__(83124);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/owner-review.js + 3 modules
var owner_review = __webpack_require__(26131);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/remote-project.js
var remote_project = __webpack_require__(54269);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/judge-deployment.js









/** The rules of a commit with one gate, which is about everything it selects: a deployment is no pull request. */
const heldToGate = (policy, { gate }) => {
    const gates = policy.config.gates
        .filter(({ name }) => name === gate)
        .map((one) => ({ ...one, when: { ...one.when, affected: false } }));
    return { ...policy, config: { ...policy.config, gates } };
};
/**
 * The verdict on the commit of a run by the gate of an environment, as the default branch has it now. A commit that is
 * in the default branch is judged by its own tracker and specs; on any other they are what somebody proposes, and the
 * plan of the default branch holds, as on a pull request. Only reports of this very commit count.
 */
const judgeDeployment = async (context, run, rule) => {
    const { readers, results, lane, signal } = context;
    const { repository } = readers;
    const { sha: tip } = await repository.defaultBranch();
    const rules = heldToGate(await (0,remote_project/* readRemoteProject */.e)(repository, tip), rule);
    const documents = await (0,remote_project/* readRemoteProject */.e)(repository, run.headSha, rules.config);
    const changedPaths = await repository.pathsBetween(tip, run.headSha);
    const own = { configText: rules.configText, config: rules.config };
    const held = changedPaths.length === 0
        ? { base: null, head: { ...documents, ...own } }
        : { base: rules, head: documents };
    // What anybody could have sent decides nothing, not even a no-go.
    const reported = await results.newest(lane, [run.headSha], trust/* KNOWN_TRUST */.fb);
    const { fromFork } = run;
    const known = { fromFork, changedPaths, reported, before: null, links: { sha: run.headSha } };
    const result = await (0,judge/* judge */.S)({ ...held, ...known, ...(0,grounds/* groundsAt */.q)(context, run.headSha) }, signal);
    const { conclusion, title } = (0,gate_conclusion/* conclusionOf */.v)(result.verdict);
    const changed = await (0,protected_paths/* protectedPaths */.R)(changedPaths, await (0,owner_review/* namedIn */.$)(result));
    return {
        // Nothing of a verdict is neutral.
        conclusion: conclusion === 'success' || conclusion === 'action_required' ? conclusion : 'failure',
        title,
        trust: result.verdict.trust,
        isProposal: fromFork || changed.length > 0,
        isUnreported: reported === null && (0,waiting/* worthWaitingFor */.p)(result) > 0,
        blockers: (0,blockers/* sentences */.h)(result.verdict.blockers, 'message'),
    };
};

// EXTERNAL MODULE: ./lib/entrypoints/app/judge/watch-objective.js + 1 modules
var watch_objective = __webpack_require__(35048);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/deployments-allowed.js
var deployments_allowed = __webpack_require__(74942);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/deploy.js






const tell = async ({ log, record }, decided) => {
    const { run, environment, state, because, title, result } = decided;
    const code = because?.code ?? null;
    log('info', 'deployment', {
        run: run.id,
        attempt: run.attempt,
        sha: run.headSha,
        environment,
        state,
        code,
        title,
        result,
    });
    if (result !== 'sent')
        return;
    const why = { run: run.id, attempt: run.attempt, verdict: title };
    await record('deployment.decided', { environment, state, code }, { about: `@${run.headSha}`, why });
};
/** `<workflow run>`: decides about the environments that the run may not deploy to yet. */
const deployJob = async (context, subject) => {
    const { client, ref, readers, intents, clock, lane, settings } = context;
    if (!/^\d+$/.test(subject) || settings.dryRun)
        return;
    const { sha } = await readers.repository.defaultBranch();
    const { config } = await (0,enforcement_state/* configAt */.ES)(readers.repository, sha);
    const deployments = { ...(0,github_deployments/* createDeploymentsReader */.q)(client, ref), ...(0,github_deployments/* createDeploymentsWriter */.A)(client, ref) };
    const ports = {
        deployments,
        config,
        intents,
        now: () => clock.now(),
        repositoryId: lane.repositoryId,
        appId: settings.appId,
        self: await readers.repository.self(),
        judge: async (run, rule) => judgeDeployment(context, run, rule),
        watched: (0,watch_objective/* watchedIn */.e)(context, config ?? { slos: [] }),
    };
    const decided = await (0,deployments_allowed/* allowedOr */.m)(context, [], async () => decideRun(ports, Number(subject)));
    for (const one of decided)
        await tell(context, one);
};


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ groundsAt)
});

// EXTERNAL MODULE: ./lib/adapters/github/workflow-history.js
var workflow_history = __webpack_require__(70956);
// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/config/fits-any.js
var fits_any = __webpack_require__(90684);
// EXTERNAL MODULE: ./lib/domain/model/path.js
var model_path = __webpack_require__(40555);
;// CONCATENATED MODULE: ./lib/application/gate/commit-view.js



const LIMITS = { files: 100, bytes: 512 * 1024 };
/** Never looked into unless a pattern names them. */
const NAMED_ONLY = ['.git', 'node_modules'];
const isHidden = (path, pattern) => NAMED_ONLY.some((name) => path.split('/').includes(name) && !pattern.split('/').includes(name));
const matcherOf = async (raw) => {
    const pattern = (0,model_path/* withoutDotSlash */.d)(raw);
    if (pattern.startsWith('/') || pattern.split('/').includes('..'))
        throw new Error(`${raw} is not a pattern inside the repository`);
    const fits = await (0,fits_any/* fitsAny */.J)([pattern]);
    return (path) => path === pattern || (fits(path) && !isHidden(path, pattern));
};
const readerOf = (source, limits) => {
    const stat = async (raw) => {
        const path = (0,model_path/* withoutDotSlash */.d)(raw).replace(/\/+$/, '');
        const files = await source.list();
        const parts = path.split('/');
        if (parts.some((_, at) => files.get(parts.slice(0, at + 1).join('/'))?.isPlain === false))
            throw new Error(`${path} is a link, or in another repository`);
        const bytes = files.get(path)?.bytes;
        if (bytes !== undefined)
            return { kind: 'file', bytes, mtimeMs: 0 };
        const isFolder = path === '.' || [...files.keys()].some((one) => one.startsWith(`${path}/`));
        return isFolder ? { kind: 'directory', bytes: 0, mtimeMs: 0 } : null;
    };
    const readBytes = async (raw, maxBytes = limits.bytes) => {
        const path = (0,model_path/* withoutDotSlash */.d)(raw);
        const found = await stat(path);
        if (found?.kind !== 'file')
            return null;
        const most = Math.min(maxBytes, limits.bytes);
        if (found.bytes > most)
            throw new Error(`${path} has more than ${most} bytes`);
        return source.read(path);
    };
    return {
        root: '.',
        stat,
        readBytes,
        readText: async (path, maxBytes) => {
            const bytes = await readBytes(path, maxBytes);
            return bytes && Buffer.from(bytes).toString('utf8');
        },
        glob: async (patterns) => {
            const [out, of] = [true, false].map((not) => patterns.filter((one) => one.startsWith('!') === not));
            const excluded = await Promise.all((out ?? []).map(async (one) => matcherOf(one.slice(1))));
            const wanted = await Promise.all((of ?? []).map(matcherOf));
            const paths = [...(await source.list()).keys()].filter((path) => wanted.some((fits) => fits(path)) && !excluded.some((fits) => fits(path)));
            return paths.toSorted();
        },
        digest: async (path) => {
            const bytes = await readBytes(path);
            return bytes && (0,digest/* sha256 */.s)(bytes);
        },
    };
};
/** A copy in which a challenge may change what it likes. Nothing of it is ever on the disk. */
const scratchOf = async (source, limits) => {
    const listing = new Map(await source.list());
    const written = new Map();
    const own = {
        list: async () => listing,
        read: async (path) => written.get(path) ?? source.read(path),
    };
    const files = {
        ...readerOf(own, limits),
        write: async (raw, content) => {
            const [path, bytes] = [(0,model_path/* withoutDotSlash */.d)(raw), Buffer.from(content)];
            listing.set(path, { bytes: bytes.length, isPlain: true });
            written.set(path, bytes);
        },
        remove: async (raw) => void listing.delete((0,model_path/* withoutDotSlash */.d)(raw)),
    };
    return { files, root: files.root, tooLarge: [], dispose: async () => { } };
};
/**
 * The files of a commit, read over the API: its tree once, and what is looked at file by file. Whatever cannot be known
 * in this way rejects: a link, another repository, more files than the server lists, more than is read for a verdict.
 */
const createCommitView = (repository, commit, limits = LIMITS) => {
    const listed = async () => {
        const { files, complete } = await repository.files(commit);
        if (!complete)
            throw new Error('there are more files than GitHub lists');
        return new Map(files.map(({ path, ...one }) => [path, one]));
    };
    let listing = null;
    const contents = new Map();
    const source = {
        list: async () => (listing ??= listed()),
        read: async (path) => {
            const known = contents.get(path);
            if (known !== undefined)
                return known;
            if (contents.size >= limits.files)
                throw new Error(`a verdict reads no more than ${limits.files} files`);
            const content = repository.readBytes(path, commit);
            contents.set(path, content);
            return content;
        },
    };
    return { files: readerOf(source, limits), makeScratch: async () => scratchOf(source, limits) };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/grounds.js


/** What the App may look at itself to judge a commit of this repository. */
const groundsAt = ({ client, ref, readers, settings }, commit) => ({
    workflows: (0,workflow_history.createWorkflowHistory)(client, ref),
    commit: createCommitView(readers.repository, commit),
    metricsOrigins: settings.metricsOrigins,
});


/***/ })

};
