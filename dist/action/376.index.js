export const id = 376;
export const ids = [376];
export const modules = {

/***/ 48710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/** Check ids begin with the name of their spec. */
const specOf = (check) => check.replace(/\..*$/s, '') || 'checks';
/** The outcomes of a run by item, in the order of the tracker, then by spec. Items without a check are kept. */
const suitesOf = (report) => {
    const known = new Set(report.verdict.standings.map(({ item }) => item));
    const owned = ({ item }) => item !== null && known.has(item);
    const byItem = Map.groupBy(report.outcomes.filter(owned), ({ item }) => item);
    const bySpec = Map.groupBy(report.outcomes.filter((outcome) => !owned(outcome)), ({ id }) => specOf(id));
    const items = report.verdict.standings.map((item) => {
        const standings = new Map(item.checks.map((check) => [check.id, check]));
        const cases = (byItem.get(item.item) ?? []).map((outcome) => {
            const standing = standings.get(outcome.id);
            return { outcome, name: standing?.describe ?? outcome.id, source: standing?.source ?? item.source };
        });
        return { name: `${item.item} ${item.title}`, item, cases };
    });
    const specs = [...bySpec].map(([name, outcomes]) => ({
        name,
        item: null,
        cases: outcomes.map((outcome) => ({ outcome, name: outcome.id, source: null })),
    }));
    return [...items, ...specs];
};


/***/ }),

/***/ 4376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCtrf: () => (/* binding */ renderCtrf)
/* harmony export */ });
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48710);

/** What a person has yet to answer is pending; what could not answer is other: neither is a failure of the subject. */
const STATUSES = {
    passed: 'passed',
    failed: 'failed',
    error: 'other',
    'timed-out': 'failed',
    skipped: 'skipped',
    'not-run': 'other',
    manual: 'pending',
    'not-applicable': 'skipped',
};
const given = (name, value) => value === null || value === undefined || value === '' ? {} : { [name]: value };
const test = ({ outcome, name, source }, suite) => {
    const start = Date.parse(outcome.startedAt);
    return {
        name,
        status: STATUSES[outcome.outcome],
        duration: Math.round(outcome.durationMs),
        start,
        stop: start + Math.round(outcome.durationMs),
        suite: [suite.name],
        ...given('message', outcome.reason?.message),
        ...given('trace', outcome.outcome === 'passed' ? null : outcome.tail),
        rawStatus: outcome.outcome,
        type: outcome.kind,
        ...given('filePath', source?.file),
        ...given('line', source?.line),
        retries: Math.max(0, outcome.attempts.length - 1),
        flaky: outcome.flaky,
        ...(outcome.evidence.length === 0 ? {} : { extra: { check: outcome.id, evidence: outcome.evidence } }),
    };
};
const environment = (report) => {
    const { commit, branch, repository, os, workflow } = report.manifest.environment;
    return {
        ...given('buildName', workflow),
        ...given('buildUrl', report.links.run),
        ...given('repositoryName', repository),
        ...given('repositoryUrl', report.links.repository),
        ...given('commit', commit),
        ...given('branchName', branch),
        osPlatform: os,
    };
};
/** The run in the Common Test Report Format 0.0.0: times in milliseconds since the epoch. */
const renderCtrf = (report) => {
    const suites = (0,_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .suitesOf */ .f)(report).filter(({ cases }) => cases.length > 0);
    const tests = suites.flatMap((suite) => suite.cases.map((entry) => test(entry, suite)));
    const number = (status) => tests.filter((entry) => entry.status === status).length;
    const start = Date.parse(report.manifest.startedAt);
    const [, name = report.manifest.environment.tool, version] = /^(\S+) (\S+)$/.exec(report.manifest.environment.tool) ?? [];
    const document = {
        reportFormat: 'CTRF',
        specVersion: '0.0.0',
        timestamp: report.manifest.startedAt,
        generatedBy: report.manifest.environment.tool,
        results: {
            tool: { name, ...given('version', version) },
            summary: {
                tests: tests.length,
                passed: number('passed'),
                failed: number('failed'),
                pending: number('pending'),
                skipped: number('skipped'),
                other: number('other'),
                flaky: tests.filter((entry) => entry.flaky).length,
                suites: suites.length,
                start,
                stop: start + Math.round(report.manifest.durationMs),
            },
            tests,
            environment: environment(report),
            extra: {
                runId: report.manifest.runId,
                verdict: report.verdict.verdict,
                score: report.verdict.score,
            },
        },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
};


/***/ })

};
