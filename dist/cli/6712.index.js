export const id = 6712;
export const ids = [6712];
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
 * Ends what waited for a report in vain. Its head is judged by what is known, in the lane that judges it: two that
 * judge at the same time could say the older result last. A head that its pull request has left is closed as what it
 * is, unreported. One that was asked again since waits for another time.
 */
const closeLate = async (ports, id, startedAt, timeoutMs) => {
    const run = await ports.checks.byId(id);
    if (run === null || run.status === 'completed')
        return 'settled';
    if (Math.abs(run.startedAt - startedAt) >= SECOND_MS)
        return 'settled';
    const state = (0,check_state/* readCheckState */.mQ)(run.externalId);
    const [concern, subject = ''] = (state?.of ?? '').split(':');
    const isHead = concern === 'queue' || (await ports.headOf(Number(subject))) === run.headSha;
    if (state !== null && isHead) {
        await ports.mark(state.of);
        return 'marked';
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

// EXTERNAL MODULE: ./lib/entrypoints/app/judge/check-ports.js + 1 modules
var check_ports = __webpack_require__(93817);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/late.js


/** `<check run>.<when it began>`: the time of a check that waited for a report is over. */
const lateJob = async (context, subject) => {
    const [, id, startedAt] = /^(\d+)\.(\d+)$/.exec(subject) ?? [];
    if (id === undefined || context.settings.dryRun)
        return;
    const { readers, log, mark, settings } = context;
    const ports = {
        checks: await (0,check_ports/* checksOf */.tg)(context),
        headOf: async (number) => (await readers.repository.pullRequest(number))?.headSha ?? null,
        mark,
    };
    const result = await closeLate(ports, Number(id), Number(startedAt), settings.reportTimeoutMs);
    log('info', 'late', { check: id, result });
};


/***/ })

};
