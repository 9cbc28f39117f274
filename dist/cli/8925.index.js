export const id = 8925;
export const ids = [8925];
export const modules = {

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

/***/ 17974:
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


/***/ })

};
