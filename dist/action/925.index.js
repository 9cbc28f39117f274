export const id = 925;
export const ids = [925];
export const modules = {

/***/ 88925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17974);

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
        signOffs: report.signOffs ?? [],
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
