export const id = 8925;
export const ids = [8925];
export const modules = {

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gapsOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);

const CLAIM_DONE = 'Done';
/** Where the document and what we saw part: claims that did not hold, then those the document admits itself. */
const gapsOf = (report) => [
    ...report.verdict.standings
        .filter(({ standing }) => standing === 'refuted' || standing === 'unproven')
        .map((entry) => ({
        subject: entry.item,
        title: entry.title,
        claimed: CLAIM_DONE,
        reality: `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STANDING_LOOKS */ .IM[entry.standing].word}: ${entry.reason.message}`,
        source: entry.source,
        from: 'measured',
    })),
    ...report.trackers
        .flatMap((tracker) => tracker.claims)
        .map((row) => ({ ...row, title: null, from: 'admitted' })),
];


/***/ }),

/***/ 8925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7974);

/** Only what the schema names: what a later model adds does not leak into a published format by accident. */
const document = (report) => {
    const { nodes, edges, order, cycles, criticalPath } = report.graph;
    return {
        schemaVersion: 1,
        run: report.manifest,
        verdict: report.verdict,
        gaps: (0,_gaps_js__WEBPACK_IMPORTED_MODULE_0__/* .gapsOf */ .d)(report),
        outcomes: report.outcomes,
        challenges: report.challenges,
        findings: report.findings,
        graph: { nodes, edges, order, cycles, criticalPath },
        trackers: report.trackers.map(({ file, title, dialect, items, milestones }) => ({
            file,
            title,
            dialect,
            items: items.length,
            milestones: milestones.map(({ id, title: name, due }) => ({ id, title: name, due })),
        })),
        history: report.history.map(({ runId, startedAt, durationMs, verdict, score }) => ({
            runId,
            startedAt,
            durationMs,
            verdict,
            score,
        })),
        links: report.links,
    };
};
/** The report as JSON with a stable order of keys, two spaces deep, for machines and for diffs. */
const renderJson = (report) => `${JSON.stringify(document(report), null, 2)}\n`;


/***/ })

};
