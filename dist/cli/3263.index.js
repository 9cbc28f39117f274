export const id = 3263;
export const ids = [3263];
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

/***/ 52463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issueJob: () => (/* binding */ issueJob)
/* harmony export */ });
/* harmony import */ var _adapters_github_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28104);
/* harmony import */ var _application_gate_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40034);
/* harmony import */ var _application_gate_sticky_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35429);
/* harmony import */ var _domain_model_login_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60447);
/* harmony import */ var _domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42841);
/* harmony import */ var _domain_report_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80152);
/* harmony import */ var _answer_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69836);
/* harmony import */ var _judge_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4257);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72708);
/* harmony import */ var _remote_project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53645);










/** How things stand on the default branch, whether or not a run of it was reported. */
const groundOf = async (context, head) => {
    const judged = await (0,_judge_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeBranch */ .m)(context, head);
    if (judged !== null)
        return { ground: judged.result, run: judged.workflowRun };
    const own = { fromFork: false, base: null, head, changedPaths: [], before: null };
    const given = { ...own, reported: null, links: { sha: head.commit } };
    return { ground: await (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(given, context.signal), run: null };
};
/** The item of an issue: the one whose row names it, else the one that our own section in it is of. */
const itemOf = async ({ client, ref }, issue, self, { model }) => {
    const items = model.trackers.flatMap((tracker) => tracker.items);
    const named = items.find((item) => item.issue === issue);
    if (named !== undefined)
        return named.id;
    const seen = await (0,_adapters_github_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .createIssueReader */ .FR)(client, ref).find(issue);
    return seen !== null && (0,_domain_model_login_js__WEBPACK_IMPORTED_MODULE_9__/* .sameLogin */ .U)(seen.author, self) ? ((0,_domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .readSection */ .GU)(seen.body)?.key ?? null) : null;
};
/** Commands on an issue that is no pull request: answered by the default branch, in one comment of ours. */
const issueJob = async (context, subject) => {
    const { readers, settings, lane, intents, log, mark } = context;
    const issue = Number(subject);
    if (settings.dryRun)
        return;
    // An event does not always say what it is about.
    if ((await readers.repository.pullRequest(issue)) !== null)
        return mark(`gate:${issue}`);
    const commands = await (0,_answer_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .commandsOf */ .Kf)(context, issue);
    if (commands.length === 0)
        return;
    const { repository } = readers;
    const { sha } = await repository.defaultBranch();
    const self = await repository.self();
    const { ground, run } = await groundOf(context, await (0,_remote_project_js__WEBPACK_IMPORTED_MODULE_8__/* .readRemoteProject */ .e)(repository, sha));
    const own = await itemOf(context, issue, self, ground);
    const answers = await (0,_answer_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .answerCommands */ .Tp)(context, commands, {
        issue,
        concern: `issue:${issue}`,
        ground,
        own,
        run,
    });
    const result = await (0,_application_gate_sticky_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSticky */ .N)(
    // Another turn of this lane comes after this one: nothing else says anything here.
    { comments: (0,_answer_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .commentsOf */ .u3)(context), intents, headOf: async () => sha }, {
        intent: (0,_domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .intentId */ .WB)('comment', `${lane.repositoryId}`, `${issue}`),
        pullRequest: issue,
        headSha: sha,
        self,
        body: (0,_domain_report_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .answersComment */ .pM)(answers.markdown, { sha, run: ground.runId }),
    }).catch((error) => {
        if ((0,_application_gate_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedStatus */ .P)(error) === null)
            throw error;
        return 'refused';
    });
    await answers.tick();
    log('info', 'answered', { issue, item: own, commands: commands.length, comment: result });
};


/***/ })

};
