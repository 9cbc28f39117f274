export const id = 1290;
export const ids = [1290];
export const modules = {

/***/ 74150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   HF: () => (/* binding */ makeManyOnce),
/* harmony export */   V3: () => (/* binding */ madeBefore),
/* harmony export */   eK: () => (/* binding */ SKEW_MS),
/* harmony export */   vh: () => (/* binding */ byNumber),
/* harmony export */   wn: () => (/* binding */ makeOnceForGood),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);

/** Clocks of two machines differ: whoever looks for what was made since a time looks at what was made just before too. */
const SKEW_MS = 120_000;
/** What GitHub knows by a number is written down as that. */
const byNumber = {
    write: String,
    read: (remote) => (/^\d+$/.test(remote) ? Number(remote) : null),
};
/** What is known by a word. */
const byText = { write: String, read: String };
/** A list may lag behind what was made: what was made within this time is there, whatever a list says. */
const LAG_MS = 60_000;
/** What a list has not shown by then was not made. */
const SETTLE_MS = 20_000;
/**
 * What earlier tries made. Those whose end is not known are looked for; while it is not sure that one was not made, the
 * work waits.
 */
const recallAll = async ({ intents, ids, look, read }, settle) => {
    const unsure = new Map();
    for (const id of ids) {
        const before = await intents.recall(id);
        if (before === null)
            continue;
        if (before.remote === null)
            unsure.set(id, before);
        const made = before.remote !== null && before.ageMs < LAG_MS ? read(before.remote) : null;
        if (made !== null)
            await settle(id, made);
    }
    if (unsure.size === 0)
        return;
    const since = Math.min(...[...unsure.values()].map(({ sentAt }) => sentAt));
    const found = await look([...unsure.keys()], since);
    let until = 0;
    for (const [id, { sentAt, ageMs }] of unsure) {
        const made = found.get(id);
        if (made !== undefined)
            await settle(id, made);
        else if (ageMs < SETTLE_MS)
            until = Math.max(until, sentAt + SETTLE_MS);
        else
            await intents.abandon(id);
    }
    if (until > 0)
        throw new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3('limited', 'makeOnce', 0, 'Whether it was made is not known yet.', until);
};
/**
 * Makes several things exactly once each: written down before they are asked for, looked for when an earlier try has no
 * known end or the answer is lost, and asked for again only when it is sure that they were not made.
 *
 * @returns what became of each, in their order
 * @throws RemoteFailure when it is not known whether an earlier try made one
 */
const makeManyOnce = async (many) => {
    const { intents, ids, look, make, write } = many;
    const outcomes = new Map();
    const settle = async (id, made) => {
        await intents.settle(id, write(made));
        outcomes.set(id, { made });
    };
    await recallAll(many, settle);
    const wanted = ids.filter((id) => !outcomes.has(id));
    for (const id of wanted)
        await intents.begin(id);
    const answers = wanted.length === 0 ? [] : await make(wanted);
    const lost = [];
    for (const [at, id] of wanted.entries()) {
        const outcome = answers[at];
        if (outcome === undefined)
            throw new Error('an answer for each is owed');
        outcomes.set(id, outcome);
        if ('made' in outcome)
            await settle(id, outcome.made);
        else if (outcome.failure.kind === 'lost') {
            await intents.doubt(id);
            lost.push(id);
        }
        else
            await intents.abandon(id);
    }
    if (lost.length > 0)
        for (const [id, made] of await look(lost, null))
            await settle(id, made);
    return ids.flatMap((id) => outcomes.get(id) ?? []);
};
/**
 * Makes something exactly once: several of one.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
const makeOnce = async ({ id, look, make, ...noted }) => {
    const attempt = async () => {
        try {
            return { made: await make() };
        }
        catch (error) {
            if (error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3)
                return { failure: error };
            throw error;
        }
    };
    const [outcome] = await makeManyOnce({
        ...noted,
        ids: [id],
        look: async (_ids, since) => {
            const made = await look(since);
            return new Map(made === null ? [] : [[id, made]]);
        },
        make: async () => [await attempt()],
    });
    if (outcome === undefined)
        throw new Error('one was asked for');
    if ('failure' in outcome)
        throw outcome.failure;
    return outcome.made;
};
/** What is known to have been made, however long ago; null when nothing is. */
const madeBefore = async ({ intents, id, read, }) => {
    const before = await intents.recall(id);
    return before?.remote == null ? null : read(before.remote);
};
/** Makes something exactly once, for good: what people took away since is not made again. */
const makeOnceForGood = async (once) => (await madeBefore(once)) ?? makeOnce(once);


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
/* harmony import */ var _application_gate_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35429);
/* harmony import */ var _domain_model_login_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60447);
/* harmony import */ var _domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42841);
/* harmony import */ var _domain_report_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80152);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80679);
/* harmony import */ var _answer_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69836);
/* harmony import */ var _judge_judge_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9553);
/* harmony import */ var _judge_remote_project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54269);









/** The item of an issue: the one whose row names it, else the one that our own section in it is of. */
const itemOf = async ({ client, ref }, issue, self, { model }) => {
    const items = model.trackers.flatMap((tracker) => tracker.items);
    const named = items.find((item) => item.issue === issue);
    if (named !== undefined)
        return named.id;
    const seen = await (0,_adapters_github_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .createIssueReader */ .FR)(client, ref).find(issue);
    return seen !== null && (0,_domain_model_login_js__WEBPACK_IMPORTED_MODULE_8__/* .sameLogin */ .U)(seen.author, self) ? ((0,_domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readSection */ .GU)(seen.body)?.key ?? null) : null;
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
    const head = await (0,_judge_remote_project_js__WEBPACK_IMPORTED_MODULE_7__/* .readRemoteProject */ .e)(repository, sha);
    const judged = (await (0,_judge_judge_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeBranch */ .m8)(context, head)) ?? (await (0,_judge_judge_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeAlone */ .LM)(context, head));
    const { result: ground, workflowRun: run } = judged;
    const own = await itemOf(context, issue, self, ground);
    const answers = await (0,_answer_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .answerCommands */ .Tp)(context, commands, {
        issue,
        concern: `issue:${issue}`,
        ground,
        own,
        run,
    });
    const result = await (0,_application_gate_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSticky */ .N)(
    // Another turn of this lane comes after this one: nothing else says anything here.
    { comments: (0,_answer_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .commentsOf */ .u3)(context), intents, headOf: async () => sha }, {
        intent: (0,_domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .intentId */ .WB)('comment', `${lane.repositoryId}`, `${issue}`),
        pullRequest: issue,
        headSha: sha,
        self,
        body: (0,_domain_report_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .answersComment */ .pM)(answers.markdown, { sha, run: ground.runId }),
    }).catch((error) => {
        if (!(0,_ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isForbidden */ .US)(error))
            throw error;
        return 'refused';
    });
    await answers.tick();
    log('info', 'answered', { issue, item: own, commands: commands.length, comment: result });
};


/***/ })

};
