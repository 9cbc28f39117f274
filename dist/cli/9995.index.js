export const id = 9995;
export const ids = [9995];
export const modules = {

/***/ 32856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ gateHead)
});

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/report/answers.js
var answers = __webpack_require__(80152);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var report_blockers = __webpack_require__(61248);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
;// CONCATENATED MODULE: ./lib/domain/report/line-remarks.js



const MESSAGE_LIMIT = 4_000;
const linesOf = (text) => text.split(/\r?\n/);
/** The lines of each item: from its own to the one before the next item's. */
const ranges = (report) => {
    const found = new Map();
    for (const { file, items } of report.trackers) {
        const sorted = items.toSorted((a, b) => a.source.line - b.source.line);
        for (const [index, { id, source }] of sorted.entries()) {
            const next = sorted[index + 1]?.source.line ?? source.line + 1;
            found.set(id, { file, from: source.line, to: Math.max(source.line, next - 1) });
        }
    }
    return found;
};
/** The first of some lines that the base has not, by its number in the head; null when there is none. */
const changedLine = ({ judged, base, head }, from, to) => {
    const before = new Set(linesOf(base));
    const line = linesOf(judged)
        .slice(from - 1, to)
        .find((text) => text.trim() !== '' && !before.has(text));
    const at = line === undefined ? -1 : linesOf(head).indexOf(line);
    return at < 0 ? null : at + 1;
};
const plain = (parts) => (0,limits/* clip */.$Q)(parts.map((part) => (0,report_escape/* visible */.RK)(part)).join('\n'), MESSAGE_LIMIT);
/** What blocks, and what is warned of, on the lines of trackers that a pull request changed. Blockers first. */
const lineRemarks = (report, files) => {
    const places = ranges(report);
    const remark = (id, level, reasons) => {
        const place = places.get(id);
        const file = files.find((one) => one.file === place?.file);
        const line = place && file ? changedLine(file, place.from, place.to) : null;
        if (!file || line === null)
            return [];
        const message = plain([...(0,report_blockers/* sentences */.h)(reasons, 'message'), ...(0,report_blockers/* sentences */.h)(reasons, 'remedy')]);
        return [{ path: file.file, line, level, title: plain([id]), message }];
    };
    const blockers = (0,report_blockers/* blockersOf */.b)(report);
    const blocking = new Set(blockers.map(({ id }) => id));
    const warnings = Map.groupBy(report.verdict.warnings.filter(({ subject }) => subject.kind === 'item' && !blocking.has(subject.id)), ({ subject }) => subject.id);
    return [
        ...blockers.flatMap(({ id, reasons }) => remark(id, 'failure', reasons)),
        ...[...warnings].flatMap(([id, reasons]) => remark(id, 'warning', reasons)),
    ];
};

// EXTERNAL MODULE: ./lib/domain/report/markdown.js + 3 modules
var markdown = __webpack_require__(83377);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/application/gate/conclusion.js
var conclusion = __webpack_require__(77605);
// EXTERNAL MODULE: ./lib/application/gate/keep-check.js
var keep_check = __webpack_require__(26966);
// EXTERNAL MODULE: ./lib/domain/model/utc.js
var utc = __webpack_require__(16520);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
;// CONCATENATED MODULE: ./lib/domain/report/waiver-request.js



const MOST = 5;
const DAYS = 14;
/** The day two weeks on, as a waiver names its end. */
const untilOf = (now) => (0,iso_week/* isoDate */._$)(now + DAYS * iso_week/* DAY_MS */.sO);
/**
 * What a waiver would be for what blocks, and the line that gives it. Markdown; who asked is named and not pinged.
 *
 * @param now milliseconds since the epoch
 */
const waiverRequest = (login, blockers, now) => {
    const items = blockers.flatMap(({ item }) => (item === null ? [] : [item.item])).slice(0, MOST);
    const who = `${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(login, 40))} asks for a waiver.`;
    if (items.length === 0)
        return `${who} Nothing that blocks is an item, so there is none to give.`;
    return [
        `${who} A waiver is an exception for one item, with a reason and an end: until then the item counts as accepted, and every report says so. Who may write here gives it with a comment that begins with:`,
        ...items.map((item) => `- ${(0,report_escape/* codeSpan */.SS)(`/aurora waive ${(0,limits/* clip */.$Q)(item, 60)} until ${untilOf(now)} because …`)}`),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/application/gate/notes.js





const whatIsWrong = ({ open, silent, refused }) => {
    const run = refused === null ? [] : [(0,catalogue/* finding */.gk)('AX8335', { run: refused.workflowRun, problem: refused.because })];
    if ('code' in open)
        return [open, ...run];
    const who = open.others.map((one) => `\`${one}\``).join(', ');
    return [
        ...(open.others.length > 0 ? [(0,catalogue/* finding */.gk)('AX8332', { who })] : []),
        ...(silent ? [(0,catalogue/* finding */.gk)('AX8331')] : []),
        ...run,
    ];
};
/** What a reader of check and comment has to know besides the verdict. Notes are Markdown. */
const notesOf = (known, now) => {
    const { open, report, waiting, notices } = known;
    const findings = whatIsWrong(known);
    const waiver = 'code' in open ? null : open.state.waiver;
    return {
        findings,
        isUrgent: findings.length > 0 || waiver !== null,
        notes: [
            ...(waiting === null || waiting.isOver
                ? []
                : [`Nobody reported on this commit yet. Without a report it is judged at ${(0,utc/* hourOf */.c)(waiting.until)}.`]),
            ...findings.map(({ code, message, remedy }) => `${code}: ${(0,report_escape/* escapeProse */.fd)(`${message} ${remedy}`)}`),
            ...notices,
            ...(waiver === null ? [] : [waiverRequest(waiver, (0,report_blockers/* blockersOf */.b)(report), now)]),
        ],
    };
};

// EXTERNAL MODULE: ./lib/application/gate/waiting.js
var gate_waiting = __webpack_require__(70563);
;// CONCATENATED MODULE: ./lib/application/gate/gate-head.js












/** GitHub keeps 65 535 characters. */
const SUMMARY_LIMIT = 60_000;
const gate_head_digest = (parts) => (0,digest/* shortDigest */.V)(JSON.stringify(parts));
/** A head whose check may not be written is judged all the same, and the comment says why there is no check. */
const openIfAllowed = async (ports, head) => {
    try {
        return await (0,keep_check/* openCheck */.Xq)(ports, head);
    }
    catch (error) {
        if (!(0,remote_failure/* isForbidden */.US)(error))
            throw error;
        return (0,catalogue/* finding */.gk)('AX8330', { status: error.status });
    }
};
/** What we cannot judge is a no-go, said at once. GitHub being away or wanting us to wait is no answer, though. */
const concludeUndecided = async (ports, head, open, error) => {
    if (error instanceof remote_failure/* RemoteFailure */.p3 && error.kind !== 'refused')
        return;
    const problem = error instanceof remote_failure/* RemoteFailure */.p3
        ? `${error.what} ${error.message}`
        : 'an error of the App, which its log describes';
    const { message, remedy } = (0,catalogue/* finding */.gk)('AX8333', { problem });
    const summary = (0,report_escape/* escapeProse */.fd)(`${message} ${remedy}`);
    const said = { conclusion: 'failure', title: 'No-go: it could not be judged', summary };
    await (0,keep_check/* concludeCheck */.Oe)(ports, head, open, { ...said, text: null, annotations: [] }, gate_head_digest([said]));
};
const summaryOf = ({ judged, notes, requirement }) => {
    const { result, delta, hold } = judged;
    const held = hold === null ? '' : `${hold.markdown}\n`;
    const limit = SUMMARY_LIMIT - held.length;
    const report = (0,markdown.renderMarkdown)(result.report, { audience: 'summary', limit, notes, delta });
    return `${held}${report}${requirement === null ? '' : `\n\n**This check:** ${requirement}\n`}`;
};
const storyOfCase = ({ judged, notes }) => (0,markdown.reportStory)(judged.result.report, notes);
const wait = async (ports, head, open, what, { until }) => {
    const { result } = what.judged;
    const title = `Waiting for a report: ${(0,gate_waiting/* worthWaitingFor */.p)(result)} of ${result.outcomes.length} checks were not run`;
    await (0,keep_check/* keepWaiting */.f4)(ports, head, open, { title, summary: summaryOf(what), story: storyOfCase(what) });
    await ports.lookAgain(open.run.id, open.run.startedAt, until - ports.now());
    return title;
};
const conclude = async (ports, head, open, what, said) => {
    const { result, hold, files } = what.judged;
    const { explain } = open.state;
    const story = gate_head_digest([said, storyOfCase(what), hold?.markdown ?? '', explain]);
    const below = [explain ? (0,answers/* treeOfReasons */.hS)(result.verdict) : null, await ports.anchor()];
    const text = below.filter((one) => one !== null).join('\n\n') || null;
    const annotations = lineRemarks(result.report, files);
    await (0,keep_check/* concludeCheck */.Oe)(ports, head, open, { ...said, summary: summaryOf(what), text, annotations }, story);
};
const say = async (ports, head, open, judged, { mayWait, silent: told }) => {
    const check = 'code' in open ? null : open;
    const waiting = check === null ? null : await (0,gate_waiting/* waitingOf */.P)(ports, check, judged);
    const silent = told ?? check?.state.silent ?? false;
    const isWaiting = mayWait && waiting !== null && !waiting.isOver;
    const { report, verdict } = judged.result;
    const awaited = isWaiting ? waiting : null;
    const { refused } = judged;
    const known = { open, report, waiting: awaited, silent, refused, notices: await ports.notices() };
    const noted = notesOf(known, ports.now());
    const what = { judged, notes: noted.notes, requirement: await ports.requirement() };
    if (check !== null && isWaiting)
        return { ...noted, silent, conclusion: 'waiting', title: await wait(ports, head, check, what, waiting) };
    const late = waiting?.isLate ? `nobody reported within ${(0,words/* duration */.p0)(ports.reportTimeoutMs)}` : null;
    const said = (0,conclusion/* conclusionOf */.v)(verdict, judged.hold, late);
    if (check !== null)
        await conclude(ports, head, { ...check, state: { ...check.state, silent } }, what, said);
    return { ...noted, silent, ...said };
};
/**
 * Judges a commit and says so in its check, which is in progress from the first moment. What waits for a report stays
 * in progress until a time; everything else is concluded.
 */
const gateHead = async (ports, head, judge, options) => {
    const open = await openIfAllowed(ports, head);
    try {
        const judged = await judge();
        return { judged, ...(await say(ports, head, open, judged, options)) };
    }
    catch (error) {
        if (!('code' in open))
            await concludeUndecided(ports, head, open, error);
        throw error;
    }
};


/***/ }),

/***/ 69995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateJob: () => (/* binding */ gateJob),
  logJudged: () => (/* binding */ logJudged),
  recordVerdict: () => (/* binding */ recordVerdict)
});

// EXTERNAL MODULE: ./lib/application/gate/gate-head.js + 3 modules
var gate_head = __webpack_require__(32856);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/check-ports.js + 1 modules
var check_ports = __webpack_require__(93817);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/enforcement-state.js
var enforcement_state = __webpack_require__(2581);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/judge-head.js + 3 modules
var judge_head = __webpack_require__(29838);
// EXTERNAL MODULE: ./lib/application/gate/sticky-comment.js
var sticky_comment = __webpack_require__(35429);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/domain/report/answers.js
var report_answers = __webpack_require__(80152);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/report/markdown.js + 3 modules
var markdown = __webpack_require__(83377);
// EXTERNAL MODULE: ./lib/entrypoints/app/answer-commands.js + 6 modules
var answer_commands = __webpack_require__(69836);
// EXTERNAL MODULE: ./lib/application/sync/observe.js
var observe = __webpack_require__(10216);
// EXTERNAL MODULE: ./lib/domain/model/trust.js
var trust = __webpack_require__(22700);
// EXTERNAL MODULE: ./lib/domain/reconcile/plan-changes.js + 3 modules
var plan_changes = __webpack_require__(3960);
// EXTERNAL MODULE: ./lib/domain/report/change-set.js
var change_set = __webpack_require__(44094);
// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/merge-plan.js






/** Characters: the report comes first. */
const LIMIT = 6_000;
/**
 * What merging a pull request would change on GitHub, for its comment. Milestones and issues follow the trackers of the
 * default branch, so one that changes none of them, or goes elsewhere, changes nothing and is asked nothing for.
 */
const mergePlan = async ({ readers }, pull, { files, policy, result }) => {
    const { verdict } = result;
    if (files.every(({ judged, base }) => judged === base))
        return '';
    try {
        if ((await readers.repository.defaultBranch()).name !== pull.baseRef)
            return '';
        const documents = await Promise.all(files.map(({ judged, file }) => (0,read_tracker.readAnyTracker)(judged, file)));
        // Only what is proven closes an issue, here as after the merge.
        const standings = (0,trust/* isVerified */.p4)(verdict.trust) ? verdict.standings : [];
        const { changes } = (0,plan_changes/* planChanges */.X)({
            documents,
            standings,
            observed: await (0,observe/* observe */.l)(readers),
            policy,
        });
        return (0,change_set/* mergeFold */.AJ)(changes, LIMIT);
    }
    catch (error) {
        // A repository without issues has no plan; the sync says why.
        if ((0,remote_failure/* isRefused */.H0)(error))
            return '';
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/pull-comment.js







/**
 * The one comment: the report, and below it what merging changes and the answers to what people asked. While a report is waited for nothing
 * is said that nobody asked for.
 */
const commentOn = async (context, pull, { judged, notes, conclusion, isUrgent }) => {
    const { readers, intents, lane } = context;
    const { repository } = readers;
    const { report } = judged.result;
    const self = await repository.self();
    const comments = (0,answer_commands/* commentsOf */.u3)(context);
    const commands = await (0,answer_commands/* commandsOf */.Kf)(context, pull.number);
    const answers = await (0,answer_commands/* answerCommands */.Tp)(context, commands, {
        issue: pull.number,
        concern: `gate:${pull.number}`,
        ground: judged.result,
        own: null,
        run: judged.reportedBy,
    });
    const isNews = conclusion !== 'waiting' || answers.markdown !== '' || isUrgent;
    if (!isNews)
        return 'waiting';
    const said = (judged.hold?.markdown ?? '') + (await mergePlan(context, pull, judged)) + answers.markdown;
    const limit = limits/* COMMENT_LIMIT */.W$ - said.length;
    const body = (0,markdown.renderMarkdown)(report, { audience: 'comment', limit, notes, delta: judged.delta });
    const result = await (0,sticky_comment/* keepSticky */.N)({ comments, intents, headOf: async (number) => (await repository.pullRequest(number))?.headSha ?? null }, {
        intent: (0,marker/* intentId */.WB)('comment', `${lane.repositoryId}`, `${pull.number}`),
        pullRequest: pull.number,
        headSha: pull.headSha,
        self,
        heirOf: 'github-actions[bot]',
        body: (0,report_answers/* withAnswers */.mk)(body, said),
    });
    // Of a head that has moved on nothing was said; its own turn answers.
    if (result !== 'older')
        await answers.tick();
    return result;
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/gate.js






/** What was said where, in the log. */
const logJudged = ({ log }, head, { judged, conclusion, title, findings }, more) => {
    const { verdict } = judged.result.verdict;
    const { reportedBy } = judged;
    log('info', 'judged', { head, reportedBy, verdict, conclusion, title, ...more });
    for (const { code, message } of findings)
        log('warn', 'degraded', { code, message });
};
/** In the audit log, once for each conclusion of a commit. */
const recordVerdict = async ({ record }, about, { judged, conclusion, title }) => {
    if (conclusion === 'waiting')
        return;
    const { result, delta } = judged;
    const { verdict, trust, blockers } = result.verdict;
    const codes = [...new Set(blockers.map(({ code }) => code))].toSorted();
    const after = { verdict, conclusion, title, trust, blockers: codes };
    await record('verdict.concluded', after, { about, why: { base: delta.base }, onlyChange: true });
};
/** A check that is in progress on a head whose pull request was closed meanwhile is still concluded. */
const isPending = async (context, { headSha }) => {
    const { ours } = await (await (0,check_ports/* checksOf */.tg)(context)).on(headSha);
    return ours !== null && ours.status !== 'completed';
};
/** Check run and comment of a pull request, by the verdict on its present head. */
const gateJob = async (context, subject) => {
    const { readers, settings } = context;
    const pull = await readers.repository.pullRequest(Number(subject));
    if (pull === null || settings.dryRun)
        return;
    if (!pull.open && !(await isPending(context, pull)))
        return;
    const ports = await (0,check_ports/* gatePortsOf */.h$)(context);
    const head = (0,check_ports/* headOf */.Uo)(context, pull.headSha, `gate:${pull.number}`);
    const judge = async () => (0,judge_head/* judgePull */.v)(context, pull);
    const gated = await (0,gate_head/* gateHead */.u)(ports, head, judge, { mayWait: pull.open, silent: null });
    const named = { pullRequest: pull.number };
    if (!pull.open)
        return logJudged(context, pull.headSha, gated, { ...named, comment: 'closed' });
    const comment = await commentOn(context, pull, gated).catch((error) => {
        if (!(0,remote_failure/* isForbidden */.US)(error))
            throw error;
        return 'refused';
    });
    const silent = comment === 'refused';
    const isKnown = silent === gated.silent || comment === 'waiting';
    // What the check says of our comments is put right once, when it turns out to be different.
    const told = isKnown
        ? gated
        : await (0,gate_head/* gateHead */.u)(ports, head, async () => gated.judged, { mayWait: true, silent });
    logJudged(context, pull.headSha, told, { ...named, comment });
    await recordVerdict(context, `#${pull.number}@${pull.headSha}`, told);
    if (told.conclusion !== 'waiting')
        await (0,enforcement_state/* lookAtRules */._F)(context);
};


/***/ }),

/***/ 29838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ judgeGroup),
  v: () => (/* binding */ judgePull)
});

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
;// CONCATENATED MODULE: ./lib/domain/report/owner-review.js



const MOST_PATHS = 20;
const MOST_REVIEWS = 10;
const names = (owners) => owners.length === 0
    ? 'somebody with the admin or maintain role'
    : owners
        .slice(0, 10)
        .map((owner) => (0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(owner.replace(/^@/, ''), 100)))
        .join(' or ');
const line = ({ path, what, owners, approvedBy }, needed) => {
    const open = approvedBy.length < needed;
    const who = open ? `waits for ${names(owners)}` : `approved by ${names(approvedBy)}`;
    return `- ${open ? '⏳' : '✅'} ${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(path, 200))} (${what}): ${who}`;
};
/** The title of a check that waits for an owner. */
const ownerReviewTitle = ({ paths, needed }) => {
    const open = paths.filter(({ approvedBy }) => approvedBy.length < needed);
    const [first] = open;
    return `Needs review by an owner: ${(0,limits/* clip */.$Q)(first?.path ?? '', 120)}${(0,count/* andMore */.v)(open)}`;
};
/**
 * What waits for an owner, who may approve it, and which reviews do not count; empty when nothing waits. Nobody is
 * pinged.
 */
const renderOwnerReview = (review) => {
    if (review.status !== 'missing')
        return '';
    const { paths, needed, ignored, unreadable } = review;
    const rest = paths.length - MOST_PATHS;
    const who = needed === 2 ? 'two owners (GitHub does not say who pushed last)' : 'an owner who did not push it last';
    return [
        '',
        '---',
        '',
        '#### Needs review by an owner',
        '',
        `This pull request changes how it is judged itself. The check is not green until ${who} approves this commit.`,
        '',
        ...paths.slice(0, MOST_PATHS).map((one) => line(one, needed)),
        ...(rest > 0 ? [`- and ${(0,count/* count */.U)(rest, 'more path')}`] : []),
        ...(ignored.length === 0
            ? []
            : [
                '',
                `Not counted: ${ignored
                    .slice(0, MOST_REVIEWS)
                    .map(({ login, why }) => `${(0,report_escape/* codeSpan */.SS)(login)} (${why})`)
                    .join(', ')}.`,
            ]),
        ...(unreadable.length === 0
            ? []
            : [
                '',
                `Who is in ${unreadable.map((team) => (0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(team, 100))).join(', ')} cannot be read: the App needs the organisation permission to read members.`,
            ]),
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/application/gate/owner-review.js

/** A go waits for the owners of what it rests on. What fails, fails; that somebody has to look is said all the same. */
const heldByOwners = (review) => review.status === 'missing'
    ? { title: ownerReviewTitle(review), markdown: renderOwnerReview(review) }
    : null;

// EXTERNAL MODULE: ./lib/application/gate/conclusion.js
var conclusion = __webpack_require__(77605);
// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var blockers = __webpack_require__(61248);
;// CONCATENATED MODULE: ./lib/ports/results.js
/** Whether one try came after another: a run that is started again keeps its number. */
const isLaterTry = (one, other) => one.workflowRun === other.workflowRun ? one.attempt > other.attempt : one.workflowRun > other.workflowRun;

// EXTERNAL MODULE: ./lib/entrypoints/app/judge/grounds.js + 1 modules
var grounds = __webpack_require__(9453);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/judge-branch.js
var judge_branch = __webpack_require__(9553);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/judge.js
var judge = __webpack_require__(83124);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/owner-review.js + 3 modules
var owner_review = __webpack_require__(26131);
// EXTERNAL MODULE: ./lib/entrypoints/app/pages.js
var app_pages = __webpack_require__(5895);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/remote-project.js
var remote_project = __webpack_require__(54269);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/judge-head.js










const blockingItems = ({ report }) => (0,blockers/* blockersOf */.b)(report).flatMap(({ item }) => (item === null ? [] : [item.item]));
const deltaOf = (base, before, now) => {
    if (before === null)
        return { base, blockers: null };
    const [old, present] = [blockingItems(before), blockingItems(now)];
    const blockers = {
        added: present.filter((item) => !old.includes(item)),
        cleared: old.filter((item) => !present.includes(item)),
    };
    return { base, blockers };
};
const textOf = ({ trackers }, file) => trackers.find((one) => one.file === file)?.text ?? '';
const judgeCase = async (context, given) => {
    const { results, lane, signal } = context;
    const { repository } = context.readers;
    const base = await (0,remote_project/* readRemoteProject */.e)(repository, given.base);
    const rules = base.configText === null ? null : base.config;
    const documents = await (0,remote_project/* readRemoteProject */.e)(repository, given.documents, rules);
    const own = given.documents === given.sha ? documents : await (0,remote_project/* readRemoteProject */.e)(repository, given.sha, rules);
    const reported = await results.newest(lane, given.reports);
    const last = await results.refused(lane, given.reports);
    const refused = reported !== null && last !== null && isLaterTry(reported, last) ? null : last;
    const before = (await (0,judge_branch/* judgeBranch */.m8)(context, base))?.result ?? null;
    const pages = (0,app_pages/* pagesOf */.E)(context);
    const links = {
        repository: pages,
        sha: given.documents,
        ...(reported ? { run: `${pages}/actions/runs/${reported.workflowRun}` } : {}),
    };
    const { fromFork, changedPaths } = given;
    const head = { ...documents, commit: given.sha };
    const standings = before?.verdict.standings ?? null;
    const known = { fromFork, base, head, changedPaths, reported, before: standings, links };
    const result = await (0,judge/* judge */.S)({ ...known, ...(0,grounds/* groundsAt */.q)(context, given.documents) }, signal);
    return {
        result,
        delta: deltaOf(given.base, before, result),
        // One that was refused is not waited for any more, and can be started again.
        refused,
        reportedBy: (reported ?? refused)?.workflowRun ?? null,
        policy: documents.config.sync.policy,
        files: documents.trackers.map(({ file, text }) => ({
            file,
            judged: text,
            base: textOf(base, file),
            head: textOf(own, file),
        })),
    };
};
/**
 * By the policy of its base branch as it is now. Its documents are those of the trial merge where
 * GitHub made one of this head: what main has got since is then no difference.
 */
const judgeAlone = async (context, pull) => {
    const { repository } = context.readers;
    const { headSha, mergeSha, fromFork, number } = pull;
    // Right after a push it is still that of the head before: what was reported of it proves nothing of this one.
    const isTrial = mergeSha !== null && (await repository.parents(mergeSha)).includes(headSha);
    const changedPaths = await repository.changedPaths(number);
    const judged = await judgeCase(context, {
        sha: headSha,
        documents: isTrial ? mergeSha : headSha,
        base: (await repository.tip(pull.baseRef)) ?? pull.baseSha,
        reports: isTrial ? [headSha, mergeSha] : [headSha],
        changedPaths,
        fromFork,
    });
    const hold = heldByOwners(await (0,owner_review/* ownerReviewOf */.F)(context, pull, changedPaths, judged.result));
    return { ...judged, hold };
};
const isGreen = ({ result, hold }) => (0,conclusion/* conclusionOf */.v)(result.verdict, hold).conclusion === 'success';
/** Open pull requests of the same commit into other branches: they share its check. */
const twinsOf = async ({ readers }, pull) => {
    const { repository } = readers;
    const same = (await repository.openPulls(null)).filter(({ number, headSha }) => headSha === pull.headSha && number !== pull.number);
    const read = await Promise.all(same.map(async ({ number }) => repository.pullRequest(number)));
    return read.flatMap((one) => (one !== null && one.baseRef !== pull.baseRef ? [one] : []));
};
/** A pull request. A commit that is green by the policy of one branch is held by that of every other it is to go to. */
const judgePull = async (context, pull) => {
    const judged = await judgeAlone(context, pull);
    if (!isGreen(judged))
        return judged;
    for (const twin of await twinsOf(context, pull))
        if (!isGreen(await judgeAlone(context, twin)))
            return { ...judged, hold: (0,conclusion/* heldByTwin */.B)(twin) };
    return judged;
};
/** A commit of the merge queue, on its own: nothing that was found of the pull request counts for it. */
const judgeGroup = async (context, sha, base) => {
    const changedPaths = await context.readers.repository.pathsBetween(base, sha);
    const given = { sha, documents: sha, base, reports: [sha], changedPaths, fromFork: false };
    return { ...(await judgeCase(context, given)), hold: null };
};


/***/ })

};
