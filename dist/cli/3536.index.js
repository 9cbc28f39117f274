export const id = 3536;
export const ids = [3536];
export const modules = {

/***/ 22700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ TRUST_WORDS),
/* harmony export */   fb: () => (/* binding */ KNOWN_TRUST),
/* harmony export */   p4: () => (/* binding */ isVerified)
/* harmony export */ });
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1656);

/** Each level in words, for people who read a verdict. */
const TRUST_WORDS = {
    T0: 'reported, not verified',
    T1: 'reported by a run of this commit, not verified',
    T2: 'verified in a trusted workflow, by the commands of the base',
    T3: 'judged by Aurora-X itself',
};
/** Levels of what not anybody could have sent. */
const KNOWN_TRUST = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUST_LEVELS */ .xW.filter((level) => level !== 'T0');
/** Whether a go of this level stands by itself. Below, the code under test could have said it. */
const isVerified = (trust) => trust === 'T2' || trust === 'T3';


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

// EXTERNAL MODULE: ./lib/entrypoints/app/judge/check-ports.js + 1 modules
var check_ports = __webpack_require__(93817);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/run-again.js + 1 modules
var run_again = __webpack_require__(60337);
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

/***/ 60337:
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
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/run-again.js


/** Has a workflow run started again, all jobs of it; why not, or null. */
const runAgain = async ({ client, ref }, run) => {
    if (run === null)
        return 'No run of this commit was reported, so there is none to start again. A push starts one, and so does the button of the workflow.';
    try {
        await createWorkflowRunsWriter(client, ref).rerun(run);
        return null;
    }
    catch (error) {
        if (!(0,remote_failure/* isRefused */.H0)(error))
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
