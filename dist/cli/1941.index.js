export const id = 1941;
export const ids = [1941,9479];
export const modules = {

/***/ 81941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lateJob: () => (/* binding */ lateJob)
});

// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/application/gate/check-state.js
var check_state = __webpack_require__(85540);
;// CONCATENATED MODULE: ./lib/application/gate/close-late.js


/** Whole seconds are all that GitHub keeps. */
const SECOND_MS = 1_000;
/**
 * Ends what waited for a report in vain: its head is judged by what is known, and a head that its pull request has
 * left is closed as what it is, unreported. One that was asked again since waits for another time.
 */
const closeLate = async (ports, id, startedAt, timeoutMs) => {
    const run = await ports.checks.byId(id);
    if (run === null || run.status === 'completed')
        return 'settled';
    if (Math.abs(run.startedAt - startedAt) >= SECOND_MS)
        return 'settled';
    const state = (0,check_state/* readCheckState */.mQ)(run.externalId);
    const [concern, subject = ''] = (state?.of ?? '').split(':');
    if (concern === 'queue') {
        await ports.judgeGroup(subject);
        return 'judged';
    }
    if ((await ports.headOf(Number(subject))) === run.headSha) {
        await ports.judgePull(subject);
        return 'judged';
    }
    const why = `nobody reported within ${(0,words/* duration */.p0)(timeoutMs)}`;
    await ports.checks.conclude(id, {
        conclusion: 'failure',
        title: `No-go: ${why}, and the pull request has moved on`,
        summary: `This commit is not the head of its pull request any more, and ${why}. What is not proven is no go.`,
        text: null,
        annotations: [],
        externalId: state === null ? '' : (0,check_state/* writeCheckState */.Lr)(state),
    });
    return 'closed';
};

// EXTERNAL MODULE: ./lib/entrypoints/app/check-ports.js + 1 modules
var check_ports = __webpack_require__(93224);
// EXTERNAL MODULE: ./lib/entrypoints/app/jobs/gate.js + 2 modules
var gate = __webpack_require__(91860);
// EXTERNAL MODULE: ./lib/entrypoints/app/jobs/queue.js
var queue = __webpack_require__(9479);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/late.js




/** `<check run>.<when it began>`: the time of a check that waited for a report is over. */
const lateJob = async (context, subject) => {
    const [, id, startedAt] = /^(\d+)\.(\d+)$/.exec(subject) ?? [];
    if (id === undefined || context.settings.dryRun)
        return;
    const { readers, log, settings } = context;
    const ports = {
        checks: await (0,check_ports/* checksOf */.tg)(context),
        headOf: async (number) => (await readers.repository.pullRequest(number))?.headSha ?? null,
        judgePull: async (number) => (0,gate.gateJob)(context, number),
        judgeGroup: async (group) => (0,queue.queueJob)(context, group),
    };
    const result = await closeLate(ports, Number(id), Number(startedAt), settings.reportTimeoutMs);
    log('info', 'late', { check: id, result });
};


/***/ }),

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queueJob: () => (/* binding */ queueJob)
/* harmony export */ });
/* harmony import */ var _application_gate_check_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85540);
/* harmony import */ var _application_gate_gate_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7128);
/* harmony import */ var _check_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93224);
/* harmony import */ var _judge_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58425);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91860);





const SUBJECT = /^([0-9a-f]{40,64})(?:\.([0-9a-f]{40,64}))?$/;
/**
 * The check of a commit of the merge queue. `<head>.<base>` as the queue announced it; of `<head>` alone, as a report
 * names it, the base stands in the check that we made when we heard of it.
 */
const queueJob = async (context, subject) => {
    const [, sha, base] = SUBJECT.exec(subject) ?? [];
    if (sha === undefined || context.settings.dryRun)
        return;
    if (base === undefined) {
        const { ours } = await (await (0,_check_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .checksOf */ .tg)(context)).on(sha);
        const of = (0,_application_gate_check_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckState */ .mQ)(ours?.externalId ?? '')?.of ?? '';
        if (of.startsWith(`queue:${sha}.`))
            await context.mark(of);
        return;
    }
    const ports = await (0,_check_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .gatePortsOf */ .h$)(context);
    const head = (0,_check_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(context, sha, `queue:${subject}`);
    const options = { mayWait: true, silent: null };
    const gated = await (0,_application_gate_gate_head_js__WEBPACK_IMPORTED_MODULE_1__/* .gateHead */ .u)(ports, head, async () => (0,_judge_head_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeGroup */ .d)(context, sha, base), options);
    (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.logJudged)(context, sha, gated, { mergeGroup: base });
    await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.recordVerdict)(context, `@${sha}`, gated);
};


/***/ })

};
