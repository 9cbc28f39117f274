export const id = 5085;
export const ids = [5085];
export const modules = {

/***/ 35085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   syncJob: () => (/* binding */ syncJob)
/* harmony export */ });
/* harmony import */ var _application_sync_sync_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62145);
/* harmony import */ var _application_sync_observe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10216);
/* harmony import */ var _domain_reconcile_plan_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5362);
/* harmony import */ var _domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18719);
/* harmony import */ var _domain_report_change_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44094);
/* harmony import */ var _wiring_github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21881);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72708);
/* harmony import */ var _remote_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53645);








/** What any job of the repository can say is only reported (T1): it closes and opens nothing. */
const PROOF = ['T2', 'T3'];
/** What a run proved of this commit; nothing without one, so that a mere claim closes nothing. */
const standingsOf = async ({ results, lane, signal }, head) => {
    const reported = await results.newest(lane.repositoryId, [head.commit], PROOF);
    if (reported === null)
        return [];
    const links = { sha: head.commit };
    const given = { fromFork: false, base: null, head, changedPaths: [], reported, links };
    return (await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(given, signal)).verdict.standings;
};
/** Milestones and issues after the tracker of the default branch. */
const syncJob = async (context) => {
    const { readers, ref, client, intents, clock, settings, log, signal, lane } = context;
    const { sha } = await readers.repository.defaultBranch();
    const project = await (0,_remote_project_js__WEBPACK_IMPORTED_MODULE_6__/* .readRemoteProject */ .e)(readers.repository, sha);
    if (project.trackers.length === 0)
        return;
    const observed = await (0,_application_sync_observe_js__WEBPACK_IMPORTED_MODULE_7__/* .observe */ .l)(readers);
    const documents = await Promise.all(project.trackers.map(({ text, file }) => (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_2__.readAnyTracker)(text, file)));
    const { changes, findings } = (0,_domain_reconcile_plan_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .planChanges */ .X)({
        documents,
        standings: await standingsOf(context, project),
        observed,
        policy: project.config.sync.policy,
    });
    const said = { lane: lane.key, repository: lane.repository, plan: (0,_domain_report_change_set_js__WEBPACK_IMPORTED_MODULE_3__/* .changeSummary */ .lb)(changes) };
    log('info', 'planned', { ...said, findings: findings.map(({ code, message }) => `${code} ${message}`) });
    if (settings.dryRun)
        return;
    const { applied, writeBack } = await (0,_application_sync_sync_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .syncRepository */ .s)({ documents, observed, changes }, readers.repository, {
        ...(0,_wiring_github_js__WEBPACK_IMPORTED_MODULE_4__/* .githubWriters */ .Oz)(client, ref),
        repository: String(lane.repositoryId),
        self: observed.self,
        intents,
        clock,
        interval: settings.writeIntervalMs,
        progress: () => { },
        signal,
    });
    if (applied > 0)
        log('info', 'applied', said);
    const { result, pullRequest } = writeBack;
    const problems = writeBack.findings.map(({ code, message }) => `${code} ${message}`);
    log(problems.length > 0 ? 'warn' : 'info', 'write-back', {
        ...said,
        result,
        pullRequest,
        findings: problems,
    });
};


/***/ })

};
