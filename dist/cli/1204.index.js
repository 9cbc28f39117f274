export const id = 1204;
export const ids = [1204,956];
export const modules = {

/***/ 40258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createAmendments)
/* harmony export */ });
const stateOf = ({ state, pull_request: pullRequest, problem, }) => {
    if (state === 'proposed')
        return { state, pullRequest: pullRequest ?? 0 };
    return state === 'refused' ? { state, problem: problem ?? '' } : { state };
};
const keptOf = (row) => ({
    amendment: JSON.parse(row.amendment), // oxlint-disable-line typescript/no-unsafe-type-assertion -- written below, by nobody else
    concern: row.concern,
    state: stateOf(row),
});
const idOf = (repositoryId, comment) => `${repositoryId}:${comment}`;
/** Decisions of people, in the store. */
const createAmendments = ({ db }) => ({
    give: async (repositoryId, amendment, concern, at) => {
        const { comment } = amendment;
        await db
            .insertInto('amendment')
            .values({
            id: idOf(repositoryId, comment),
            repository_id: repositoryId,
            comment,
            concern,
            amendment: JSON.stringify(amendment),
            state: 'given',
            pull_request: null,
            problem: null,
            given_at: at,
        })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .execute();
    },
    of: async (repositoryId, comment) => {
        const row = await db
            .selectFrom('amendment')
            .selectAll()
            .where('id', '=', idOf(repositoryId, comment))
            .executeTakeFirst();
        return row === undefined ? null : keptOf(row);
    },
    given: async (repositoryId) => {
        const rows = await db
            .selectFrom('amendment')
            .selectAll()
            .where('repository_id', '=', repositoryId)
            .where('state', '=', 'given')
            // GitHub counts comments up.
            .orderBy('comment')
            .execute();
        return rows.map(keptOf);
    },
    deciders: async (repositoryId, pullRequest) => {
        const rows = await db
            .selectFrom('amendment')
            .selectAll()
            .where('repository_id', '=', repositoryId)
            .where((eb) => eb.or([
            eb('state', '=', 'given'),
            eb.and([eb('state', '=', 'proposed'), eb('pull_request', '=', pullRequest)]),
        ]))
            .execute();
        return [...new Set(rows.map((row) => keptOf(row).amendment.login))].toSorted();
    },
    conclude: async (repositoryId, comment, became) => {
        const set = {
            state: became.state,
            pull_request: became.state === 'proposed' ? became.pullRequest : null,
            problem: became.state === 'refused' ? became.problem : null,
        };
        await db.updateTable('amendment').set(set).where('id', '=', idOf(repositoryId, comment)).execute();
    },
});


/***/ }),

/***/ 70956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkflowHistory: () => (/* binding */ createWorkflowHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const runsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        head_repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }).nullish(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }),
    })),
});
const ROUTE = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
/**
 * Runs of a repository's workflows over the API. GitHub counts the run of a fork's branch `main` as one on `main`, so
 * only those whose code is in the repository itself are taken.
 */
const createWorkflowHistory = (client, ref) => ({
    finished: async ({ workflow, branch, event, count }, signal) => {
        const which = { status: 'completed', branch, per_page: 100, ...(event === null ? {} : { event }) };
        signal.throwIfAborted();
        const answer = await client.find(runsSchema, ROUTE, { ...ref, workflow_id: workflow, ...which });
        return (answer &&
            answer.workflow_runs
                .filter((run) => run.head_repository?.id === run.repository.id)
                .slice(0, count)
                .map((run) => ({
                id: run.id,
                conclusion: run.conclusion ?? 'unknown',
                createdAt: Date.parse(run.created_at),
                sha: run.head_sha,
            })));
    },
});


/***/ }),

/***/ 35429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ keepSticky)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _domain_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27271);
/* harmony import */ var _domain_model_login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60447);
/* harmony import */ var _once_make_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74150);




/** The hidden line that a comment of ours begins with, as the renderer writes it. */
const markerSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_1__.string(), run: zod__WEBPACK_IMPORTED_MODULE_1__.string(), hash: zod__WEBPACK_IMPORTED_MODULE_1__.string() });
const readMarker = (body) => {
    const line = (0,_domain_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readHiddenLine */ .n6)(body, 'readiness');
    if (line?.before !== '')
        return null;
    try {
        return markerSchema.parse(JSON.parse(line.content));
    }
    catch {
        return null;
    }
};
/** Our comments, oldest first. A marker that somebody pasted into a comment of his own does not make it ours. */
const oursAmong = (all, self) => all.flatMap(({ id, body, author, byBot }) => {
    const marker = readMarker(body);
    const isOurs = self === null ? byBot : (0,_domain_model_login_js__WEBPACK_IMPORTED_MODULE_3__/* .sameLogin */ .U)(author, self);
    return marker && isOurs ? [{ id, marker }] : [];
});
/** Run ids sort by time: an older run never overwrites a newer one. */
const edit = async ({ comments }, shown, body) => {
    const ours = readMarker(body);
    if (shown.marker.hash === ours?.hash && shown.marker.sha === ours.sha)
        return 'unchanged';
    if (ours && shown.marker.run > ours.run)
        return 'older';
    await comments.update(shown.id, body);
    return 'updated';
};
/** Two may have created one at the same time: the older one stays, and says what the newer run found. */
const settle = async (ports, sticky, created) => {
    const [oldest] = oursAmong(await ports.comments.list(sticky.pullRequest), sticky.self);
    if (oldest === undefined || oldest.id >= created)
        return 'created';
    await ports.comments.remove(created);
    return edit(ports, oldest, sticky.body);
};
/** Made once; one that was made just now and that the list does not show yet is edited. */
const create = async (ports, sticky) => {
    const { comments, intents } = ports;
    let mine = false;
    const id = await (0,_once_make_once_js__WEBPACK_IMPORTED_MODULE_0__/* .makeOnce */ .GL)({
        intents,
        id: sticky.intent,
        look: async () => oursAmong(await comments.list(sticky.pullRequest), sticky.self)[0]?.id ?? null,
        make: async () => {
            mine = true;
            return comments.create(sticky.pullRequest, sticky.body);
        },
        ..._once_make_once_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh,
    });
    if (mine)
        return settle(ports, sticky, id);
    await comments.update(id, sticky.body);
    return 'updated';
};
/**
 * Creates or edits the one comment of a pull request, found by the hidden marker that the renderer puts first and by
 * its author. Silent when nothing changed. A result for a head that has moved on, or older than the one shown, is
 * dropped; a second comment of ours is removed, the oldest stays. App and Action share this.
 */
const keepSticky = async (ports, sticky) => {
    if ((await ports.headOf(sticky.pullRequest)) !== sticky.headSha)
        return 'older';
    const all = await ports.comments.list(sticky.pullRequest);
    const [oldest, ...doubles] = oursAmong(all, sticky.self);
    const inherited = sticky.heirOf === undefined ? [] : oursAmong(all, sticky.heirOf);
    for (const { id } of [...doubles, ...inherited])
        await ports.comments.remove(id);
    return oldest ? edit(ports, oldest, sticky.body) : create(ports, sticky);
};


/***/ }),

/***/ 11431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   h: () => (/* binding */ VERBS)
/* harmony export */ });
/** What people can ask for in a comment. */
const VERBS = ['status', 'why', 'verify', 'recheck', 'waive', 'sign-off', 'sync', 'help'];
/** How each is written, and what it does. */
const COMMANDS = {
    status: {
        form: '/aurora status',
        does: 'the verdict in one line; on the issue of an item, how that stands',
        example: () => '/aurora status',
    },
    why: {
        form: '/aurora why ITEM',
        does: 'why an item stands as it does; on the issue of an item, without ITEM too',
        example: () => '/aurora why M-04',
    },
    verify: {
        form: '/aurora verify',
        does: 'starts the workflow run that was reported last again; with an item it says whose checks you wait for',
        example: () => '/aurora verify M-05',
    },
    recheck: {
        form: '/aurora recheck',
        does: 'judges again, by what is known',
        example: () => '/aurora recheck',
    },
    waive: {
        form: '/aurora waive ITEM until YYYY-MM-DD because REASON',
        does: 'proposes an exception: until that day the item counts as accepted, and every report says so',
        example: (day) => `/aurora waive M-07 until ${day} because the fix ships with 2.1`,
    },
    'sign-off': {
        form: '/aurora sign-off ITEM STATEMENT',
        does: 'proposes your statement for what no command can check',
        example: () => '/aurora sign-off M-11 the restore was rehearsed on a copy',
    },
    sync: {
        form: '/aurora sync',
        does: 'milestones and issues after the tracker of the default branch',
        example: () => '/aurora sync',
    },
    help: { form: '/aurora help', does: 'this list', example: () => '/aurora help' },
};


/***/ }),

/***/ 80152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ unknownItemAnswer),
/* harmony export */   QN: () => (/* binding */ helpAnswer),
/* harmony export */   Vw: () => (/* binding */ wrongCommandAnswer),
/* harmony export */   f$: () => (/* binding */ decisionAnswer),
/* harmony export */   hS: () => (/* binding */ treeOfReasons),
/* harmony export */   mk: () => (/* binding */ withAnswers),
/* harmony export */   p6: () => (/* binding */ statusAnswer),
/* harmony export */   pM: () => (/* binding */ answersComment),
/* harmony export */   sd: () => (/* binding */ renderAnswers),
/* harmony export */   y0: () => (/* binding */ itemAnswer)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);
/* harmony import */ var _model_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11431);
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46325);
/* harmony import */ var _model_due_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36788);
/* harmony import */ var _model_iso_week_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30468);
/* harmony import */ var _model_hidden_line_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27271);
/* harmony import */ var _model_subjects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65233);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1656);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38223);
/* harmony import */ var _weekly_open_items_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18886);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(330);












const LIMIT = 8_000;
const MOST_REASONS = 20;
/** Verdict and how many items stand how. */
const statusAnswer = ({ verdict, score, blockers, standings }) => {
    const counts = _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_6__/* .STANDINGS */ .CV.map((word) => {
        const number = standings.filter(({ standing }) => standing === word).length;
        return number === 0 ? null : `${number} ${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .STANDING_LOOKS */ .IM[word].word.toLowerCase()}`;
    }).filter((one) => one !== null);
    const said = [_words_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICT_LOOKS */ .hY[verdict].word, (0,_model_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)((0,_model_subjects_js__WEBPACK_IMPORTED_MODULE_8__/* .countSubjects */ .X)(blockers), 'blocker'), `${score} % ready`];
    return `${said.join(' · ')}. Items: ${counts.join(', ') || 'none'}.`;
};
const reasons = (reason, depth) => [
    `${'  '.repeat(depth)}- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(reason.message, 500))}`,
    ...reason.children.flatMap((child) => reasons(child, depth + 1)),
];
/** Why an item stands as it does: the tree of reasons of the verdict, whether it is late, and what to do. */
const itemAnswer = (one, now) => {
    const { item, title, standing, claim, dependsOn, reason } = one;
    const lines = reasons(reason, 0);
    const due = (0,_weekly_open_items_js__WEBPACK_IMPORTED_MODULE_10__/* .isOpen */ .nT)(one) ? (0,_model_due_js__WEBPACK_IMPORTED_MODULE_2__/* .passedDue */ .L)(one.target, (0,_model_iso_week_js__WEBPACK_IMPORTED_MODULE_3__/* .isoDate */ ._$)(now)) : null;
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(item)}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(title, 200))}: ${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .STANDING_LOOKS */ .IM[standing].word.toLowerCase()}, ` +
            `claimed ${claim ?? 'nothing'}.`,
        '',
        ...lines.slice(0, MOST_REASONS),
        ...(lines.length > MOST_REASONS ? [`- and ${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(lines.length - MOST_REASONS, 'more reason')}`] : []),
        ...(due === null ? [] : [`- Overdue: it was due ${due}`]),
        ...(dependsOn.length > 0 ? [`- Depends on ${dependsOn.map(_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV).join(', ')}`] : []),
        ...(reason.remedy === '' ? [] : [`- Next: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(reason.remedy, 500))}`]),
    ].join('\n');
};
const TREE_LIMIT = 60_000;
/** The whole tree of reasons of a verdict, from its sentence down to what each check said. */
const treeOfReasons = ({ reason }) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(['#### Why', '', ...reasons(reason, 0)].join('\n'), TREE_LIMIT);
const WEEKS_MS = 14 * _model_iso_week_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY_MS */ .sO;
const exampleOf = (verb, now) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(_model_command_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[verb].example((0,_model_iso_week_js__WEBPACK_IMPORTED_MODULE_3__/* .isoDate */ ._$)(now + WEEKS_MS)));
/** What can be asked, below what went wrong. */
const helpAnswer = (problem, now) => [
    ...(problem === null ? [] : [problem, '']),
    ..._model_command_js__WEBPACK_IMPORTED_MODULE_1__/* .VERBS */ .h.map((verb) => {
        const { form, does } = _model_command_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[verb];
        const example = exampleOf(verb, now);
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(form)}: ${does}${example === (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(form) ? '' : `. For example ${example}`}`;
    }),
].join('\n');
/** What is no command: the one that was probably meant with its form, or all of them. */
const wrongCommandAnswer = (word, meant, now) => {
    const problem = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(`/aurora ${word}`)} is no command.`;
    if (meant === null)
        return helpAnswer(problem, now);
    const { form } = _model_command_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[meant];
    return `${problem} Did you mean ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(form)}? For example: ${exampleOf(meant, now)}`;
};
/** No such item, or none named. */
const unknownItemAnswer = (verb, id, meant, now) => [
    id === '' ? 'It is not said of which item.' : `There is no item ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(id, 60))}.`,
    ...(meant === null ? [] : [` Did you mean ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(`/aurora ${verb} ${meant}`)}?`]),
    ` The form is ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(_model_command_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[verb].form)}, for example: ${exampleOf(verb, now)}`,
].join('');
const decided = (one) => one.kind === 'waiver'
    ? `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(one.item)}** waived until ${one.until}, approved by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(one.login)}`
    : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(one.subject)}** signed off by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(one.login)} on ${one.at}`;
const OWNERS = 'Like every edit of the configuration it needs the approval of an owner';
/** What has become of a decision. It holds when it is merged, and not before. */
const decisionAnswer = (one, now) => {
    switch (now.state) {
        case 'given':
            return {
                isDone: null,
                markdown: `${decided(one)}: taken in, and on its way into the pull request that brings decisions to the repository.`,
            };
        case 'proposed':
            return {
                isDone: true,
                markdown: `${decided(one)}: proposed in #${now.pullRequest}. It holds once that is merged. ${OWNERS}, also when whoever gave it wrote the pull request that it is for.`,
            };
        case 'present':
            return { isDone: true, markdown: `${decided(one)}: the configuration says so already.` };
        case 'refused':
    }
    return { isDone: false, markdown: `${decided(one)}: not proposed. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeProse */ .fd)(now.problem)}` };
};
/** The part of a comment that answers commands; empty without one. Who asked is named and not pinged. */
const renderAnswers = (answers) => {
    if (answers.length === 0)
        return '';
    const each = answers
        .toReversed()
        .map(({ line, author, markdown }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(line)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(author)})\n\n${(0,_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(markdown, LIMIT / answers.length)}\n`);
    return `\n---\n\n#### Answers\n\n${each.join('\n')}`;
};
/** A comment with answers below it. Its hidden first line says so, so that a new answer is news. */
const withAnswers = (comment, answers) => answers === ''
    ? comment
    : comment.replace(/"hash":"([0-9a-f]+)"/, (_whole, hash) => {
        return `"hash":"${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(`${hash}\0${answers}`)}"`;
    }) + answers;
/** Only hex, digits and our own words stand in the hidden line by which a comment is found again. */
const hex = (text) => text.replaceAll(/[^0-9A-Za-z]/g, '');
/**
 * A comment with nothing but answers, for an issue.
 *
 * @param of commit that was judged, and the run by which
 */
const answersComment = (answers, { sha, run }) => {
    const hash = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(answers);
    const marker = (0,_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_11__/* .hiddenLine */ .re)('readiness', (0,_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_11__/* .hiddenJson */ .jc)({ sha: hex(sha), run: hex(run), hash }));
    return `${marker}\nBy what is known of the default branch at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(sha.slice(0, 7))}.\n${answers}`;
};


/***/ }),

/***/ 18886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ byItem),
/* harmony export */   Ei: () => (/* binding */ longestOpenChain),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/** Dropped items are in nobody's way and count for nothing. */
const counted = (standings) => standings.filter(({ claim }) => claim !== 'dropped');
/** Whether nothing is left to do for now: proven, or excepted in writing. */
const isSettled = ({ standing }) => standing === 'verified' || standing === 'waived';
/** Whether somebody still has to do something for it. */
const isOpen = (one) => one.claim !== 'dropped' && !isSettled(one);
const countsOf = (standings) => {
    const items = counted(standings);
    const standing = (word) => items.filter((one) => one.standing === word).length;
    return { items: items.length, proven: standing('verified'), waived: standing('waived') };
};
/** What a verdict on these items speaks of, seen from what it leaves open. */
const speaksOf = (standings) => {
    const open = standings.filter(isOpen);
    if (open.length === 0)
        return 'everything';
    return open.some(({ claim }) => claim === 'done') ? 'gates' : 'claimed';
};
/** Dependencies of an item that are still open. */
const waitsFor = ({ dependsOn }, byId) => dependsOn.filter((id) => {
    const needed = byId.get(id);
    return needed !== undefined && !isSettled(needed);
});
const byItem = (standings) => new Map(standings.map((one) => [one.item, one]));
/**
 * The longest chain of open items, dependencies first; of equals the first in document order. Items of a circle never
 * become free and are left out.
 */
const longestOpenChain = (standings) => {
    const open = standings.filter((one) => !isSettled(one));
    const byId = byItem(open);
    const needs = new Map(open.map((one) => [one.item, new Set(waitsFor(one, byId))]));
    const users = new Map();
    for (const [item, ids] of needs)
        for (const id of ids)
            users.set(id, [...(users.get(id) ?? []), item]);
    const length = new Map();
    const previous = new Map();
    const free = open.filter(({ item }) => needs.get(item)?.size === 0).map(({ item }) => item);
    for (const item of free) {
        const own = length.get(item) ?? 1;
        length.set(item, own);
        for (const user of users.get(item) ?? []) {
            if (own + 1 > (length.get(user) ?? 1)) {
                length.set(user, own + 1);
                previous.set(user, item);
            }
            needs.get(user)?.delete(item);
            if (needs.get(user)?.size === 0)
                free.push(user);
        }
    }
    const done = new Set(free);
    let last;
    for (const { item } of open)
        if (done.has(item) && (last === undefined || (length.get(item) ?? 0) > (length.get(last) ?? 0)))
            last = item;
    const chain = [];
    for (let at = last; at !== undefined; at = previous.get(at))
        chain.push(at);
    return chain.toReversed();
};


/***/ }),

/***/ 69836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tp: () => (/* binding */ answerCommands),
  Kf: () => (/* binding */ commandsOf),
  u3: () => (/* binding */ commentsOf)
});

// EXTERNAL MODULE: ./lib/adapters/database/amendments.js
var amendments = __webpack_require__(40258);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/domain/model/login.js
var model_login = __webpack_require__(60447);
;// CONCATENATED MODULE: ./lib/adapters/github/comments.js


const listSchema = schemas.array(schemas.object({
    id: schemas.number(),
    body: schemas.string().nullish(),
    user: schemas.object({ login: schemas.string(), type: schemas.string().default('User') }).nullable(),
    created_at: schemas.string().optional(),
    updated_at: schemas.string().optional(),
}));
const reactionsSchema = schemas.array(schemas.object({ content: schemas.string(), user: schemas.object({ login: schemas.string() }).nullable() }));
/** GitHub's times are whole seconds: less than one is no difference. */
const SECOND_MS = 1_000;
const timeOf = (text) => Date.parse(text ?? '') || 0;
const madeSchema = schemas.object({ id: schemas.number() });
/** Comments of a repository's issues and pull requests, read. */
const createCommentsReader = (client, ref) => ({
    list: async (issue) => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const all = await client.list(listSchema, route, { ...ref, issue_number: issue });
        return all
            .map(({ id, body, user, created_at: created, updated_at: updated }) => ({
            id,
            body: body ?? '',
            author: user?.login ?? null,
            byBot: user?.type === 'Bot',
            edited: timeOf(updated) - timeOf(created) >= SECOND_MS,
            createdAt: timeOf(created),
        }))
            .toSorted((a, b) => a.id - b.id);
    },
    reactions: async (id, login) => {
        const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
        const all = await client.list(reactionsSchema, route, { ...ref, comment_id: id });
        return all.filter(({ user }) => (0,model_login/* sameLogin */.U)(user?.login, login)).map(({ content }) => content);
    },
});
/** Comments of a repository's issues and pull requests, written. */
const createCommentsWriter = (client, ref) => ({
    create: async (issue, body) => {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        return (await client.write(madeSchema, route, { ...ref, issue_number: issue, body })).id;
    },
    update: async (id, body) => {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await client.write(madeSchema, route, { ...ref, comment_id: id, body });
    },
    remove: async (id) => {
        const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await client.write(schemas.unknown(), route, { ...ref, comment_id: id });
    },
    react: async (id, content) => {
        const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
        await client.write(schemas.unknown(), route, { ...ref, comment_id: id, content });
    },
});

// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(58537);
// EXTERNAL MODULE: ./lib/domain/model/command.js
var model_command = __webpack_require__(11431);
// EXTERNAL MODULE: ./lib/domain/report/answers.js
var report_answers = __webpack_require__(80152);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
;// CONCATENATED MODULE: ./lib/application/commands/carry-out.js




const yes = (markdown) => ({ isDone: true, markdown });
const no = (markdown) => ({ isDone: false, markdown });
const itemOf = ({ ground }, id) => ground.verdict.standings.find(({ item }) => item.toLowerCase() === id.toLowerCase());
const unknownItem = ({ ground, now }, verb, id) => {
    const ids = ground.verdict.standings.map(({ item }) => item);
    return no((0,report_answers/* unknownItemAnswer */.AZ)(verb, id, (0,suggest/* nearest */.pA)(id, ids), now));
};
const carry_out_status = (subject) => {
    const own = subject.own === null ? undefined : itemOf(subject, subject.own);
    const all = (0,report_answers/* statusAnswer */.p6)(subject.ground.verdict);
    return yes(own === undefined ? all : `${(0,report_answers/* itemAnswer */.y0)(own, subject.now)}\n\nAll of it: ${all}`);
};
const why = (command, subject) => {
    const id = command.argument || (subject.own ?? '');
    const item = itemOf(subject, id);
    return item === undefined ? unknownItem(subject, 'why', id) : yes((0,report_answers/* itemAnswer */.y0)(item, subject.now));
};
/** What a run covers cannot be chosen from outside: all of it is started, and the answer says so. */
const verify = async ({ argument, outcome }, subject, deeds) => {
    const id = argument || (subject.own ?? '');
    const item = id === '' ? undefined : itemOf(subject, id);
    if (argument !== '' && item === undefined)
        return unknownItem(subject, 'verify', argument);
    if (argument !== '' && item?.checks.length === 0)
        return no(`**${(0,report_escape/* escapeMarkdown */.FV)(item.item)}** has no check that could be run.`);
    const problem = outcome === null ? await deeds.verify() : outcome === 'done' ? null : 'That could not be done.';
    if (problem !== null)
        return no(problem);
    const those = item === undefined || item.checks.length === 0
        ? ''
        : `, those of **${(0,report_escape/* escapeMarkdown */.FV)(item.item)}** among them`;
    return yes(`${subject.run ?? 'The run'} was started again. It runs all checks${those}; the verdict follows its report.`);
};
const say = async (command, subject, deeds) => {
    switch (command.verb) {
        case 'status':
            return carry_out_status(subject);
        case 'why':
            return why(command, subject);
        case 'verify':
            return verify(command, subject, deeds);
        case 'recheck':
            return yes('Judged again, by what is known now.');
        case 'waive':
        case 'sign-off':
            return deeds.decide(command);
        case 'sync':
            if (command.outcome === null)
                await deeds.sync();
            return yes('Milestones and issues are compared with the tracker of the default branch.');
        case 'help':
            return yes((0,report_answers/* helpAnswer */.QN)(null, subject.now));
        case null:
    }
    const guess = (0,suggest/* nearest */.pA)(command.word, model_command/* VERBS */.h);
    const meant = model_command/* VERBS */.h.find((verb) => verb === guess) ?? null;
    return no((0,report_answers/* wrongCommandAnswer */.Vw)(command.word, meant, subject.now));
};
/**
 * Answers commands; a deed is done once, for the first time a command is seen. Our eyes on the comment say that it was
 * seen; {@link tickOff} that it was dealt with.
 */
const carryOut = async (commands, subject, deeds, comments) => {
    const answers = [];
    for (const command of commands) {
        if (command.outcome === null)
            await comments.react(command.comment, 'eyes');
        answers.push({ command, ...(await say(command, subject, deeds)) });
    }
    return answers;
};
/** Those that are answered for the first time, and finally. */
const settled = (answers) => answers.filter(({ command, isDone }) => command.outcome === null && isDone !== null);
/** Marks commands as answered, once the answers can be read. Killed before, they are answered again. */
const tickOff = async (answers, comments) => {
    for (const { command, isDone } of settled(answers))
        await comments.react(command.comment, isDone === true ? '+1' : 'confused');
};

;// CONCATENATED MODULE: ./lib/application/commands/parse-command.js

const LINE_LIMIT = 200;
const WORD_LIMIT = 40;
const ARGUMENT_LIMIT = 1_000;
/** The command of a comment. It is the first thing in it; one in a quotation, a list or a code block is none. */
const parseCommand = (body) => {
    const match = /^\/aurora(?:[ \t]+(\S+))?(?:[ \t]+([^\r\n]*))?(?:\r?\n|$)/.exec(body);
    if (match === null)
        return null;
    const [line, word = 'help', argument = ''] = match;
    return {
        verb: model_command/* VERBS */.h.find((one) => one === word.toLowerCase()) ?? null,
        word: word.slice(0, WORD_LIMIT),
        argument: argument.slice(0, ARGUMENT_LIMIT).trim(),
        line: line.slice(0, LINE_LIMIT).trim(),
    };
};

// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
;// CONCATENATED MODULE: ./lib/application/commands/find-commands.js


/** A decision that nobody has taken in counts for longer: it must not be lost because the App was away. */
const DECIDED_MS = 30 * iso_week/* DAY_MS */.sO;
const DECISIONS = new Set(['waive', 'sign-off']);
const SHOWN = 3;
/** Commands, and people who have to be asked about, in one look. */
const MOST = 50;
const outcomeOf = (reactions) => reactions.includes('+1') ? 'done' : reactions.includes('confused') ? 'not-done' : null;
/** Commands that are young enough to be heard, newest first. */
const candidates = (all, now) => all.toReversed().flatMap(({ id, author, byBot, edited, body, createdAt }) => {
    const age = now - createdAt;
    if (age > DECIDED_MS || author === null || byBot || edited)
        return [];
    const command = parseCommand(body);
    const isOld = age > iso_week/* DAY_MS */.sO;
    const isHeard = command !== null && (!isOld || DECISIONS.has(command.verb));
    return isHeard ? [{ ...command, comment: id, author, at: createdAt, isOld }] : [];
});
/**
 * The commands in the comments of an issue or pull request that are dealt with now, oldest first: those of a day, and
 * older decisions without a receipt of ours. Only by people who may write to the repository; an edited comment is
 * none, because what it said when it was approved of is not known. Read are the answers to the last three, and to all
 * decisions of the day.
 */
const findCommands = async ({ comments, mayWrite, now }, issue, self) => {
    const allowed = new Map();
    const found = [];
    let others = 0;
    for (const { isOld, ...command } of candidates(await comments.list(issue), now())) {
        const { author, comment, verb } = command;
        if (found.length === MOST)
            break;
        if (!allowed.has(author) && allowed.size < MOST)
            allowed.set(author, await mayWrite(author));
        if (allowed.get(author) !== true)
            continue;
        const outcome = outcomeOf(await comments.reactions(comment, self));
        if (isOld && outcome !== null)
            continue;
        const isDecision = DECISIONS.has(verb);
        if (!isDecision)
            others += 1;
        found.push({ ...command, outcome, shown: isDecision || others <= SHOWN });
    }
    return found.toReversed();
};

// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var blockers = __webpack_require__(61248);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
;// CONCATENATED MODULE: ./lib/application/commands/read-decision.js







const WEEKS_MS = 14 * iso_week/* DAY_MS */.sO;
/** It is read in every report. */
const TEXT_LIMIT = 300;
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
/** Words of a person, on one line, with nothing in them that cannot be seen. */
const wordsOf = (text) => (0,report_escape/* visible */.RK)(text).replaceAll(/\s+/g, ' ').trim();
const hasWords = (text) => /[\p{L}\p{N}]/u.test(text);
const refuse = (problem, verb, now, line) => {
    const { form, example } = model_command/* COMMANDS */.L[verb];
    const say = line ?? example((0,iso_week/* isoDate */._$)(now + WEEKS_MS));
    return {
        problem: `${(0,report_escape/* escapeProse */.fd)(problem)}\n\nThe form is ${(0,report_escape/* codeSpan */.SS)(form)}, for example: ${(0,report_escape/* codeSpan */.SS)(say)}`,
    };
};
/** Items whose waiver would change something: what blocks, what that waits for, and what is waived already. */
const worthWaiving = ({ verdict, report }) => {
    const byId = new Map(verdict.standings.map((one) => [one.item, one]));
    const waived = verdict.standings.filter(({ standing }) => standing === 'waived');
    const todo = [...(0,blockers/* blockersOf */.b)(report).flatMap(({ item }) => item ?? []), ...waived];
    const worth = new Set();
    for (let one = todo.shift(); one !== undefined; one = todo.shift()) {
        if (worth.has(one.item) || one.standing === 'verified')
            continue;
        worth.add(one.item);
        todo.push(...one.dependsOn.flatMap((id) => byId.get(id) ?? []));
    }
    return worth;
};
const untilProblem = (until, limitDays, now) => {
    if (!(0,units/* isIsoDate */.s6)(until))
        return `${JSON.stringify(until)} is no day that exists.`;
    const today = (0,iso_week/* isoDate */._$)(now);
    if (until < today)
        return `${until} is past: a waiver is in force through its last day (UTC), and today is ${today}.`;
    const last = limitDays === null ? null : (0,iso_week/* isoDate */._$)(now + limitDays * iso_week/* DAY_MS */.sO);
    return last !== null && until > last
        ? `The configuration allows a waiver for ${limitDays} days (\`waiver-limit\`), which is until ${last}.`
        : null;
};
/** A waiver as it was asked for, or why it cannot be given; then with the line that could be. */
const readWaiver = (command, issue, ground, now) => {
    const { argument, author, comment } = command;
    const worth = worthWaiving(ground);
    const no = (problem, meant = [...worth][0]) => {
        const line = `/aurora waive ${meant} until ${(0,iso_week/* isoDate */._$)(now + WEEKS_MS)} because …`;
        return refuse(problem, 'waive', now, meant === undefined ? undefined : line);
    };
    const [, id = '', until = '', said = ''] = /^(\S+)\s+until\s+(\S+)\s+because:?\s+(.*)$/i.exec(argument) ?? [];
    if (id === '')
        return no('A waiver names one item, its last day, and a reason.');
    const { standings } = ground.verdict;
    const item = standings.find((one) => same(one.item, id));
    if (item === undefined) {
        const guess = (0,suggest/* nearest */.pA)(id, standings.map((one) => one.item));
        const hint = guess === null ? '' : ` Did you mean ${guess}?`;
        return no(`There is no item ${JSON.stringify(id)}.${hint}`, guess ?? undefined);
    }
    if (!worth.has(item.item)) {
        const word = words/* STANDING_LOOKS */.IM[item.standing].word.toLowerCase();
        return no(`${item.item} blocks nothing here: it is ${word}. A waiver is given where an item blocks.`);
    }
    const reason = wordsOf(said);
    const problem = untilProblem(until, ground.model.config.waiverLimitDays, now) ??
        (hasWords(reason) ? null : 'It needs a reason that somebody else understands.') ??
        (reason.length > TEXT_LIMIT
            ? `The reason has ${reason.length} characters; ${TEXT_LIMIT} are enough.`
            : null);
    if (problem !== null)
        return no(problem, item.item);
    return { kind: 'waiver', comment, issue, login: author, item: item.item, until, reason };
};
/** What waits for a person's word: checks of that kind, and their items. */
const awaited = ({ plan }) => [
    ...new Set(plan.checks
        .filter(({ check }) => check.kind === 'manual')
        .flatMap(({ check }) => [check.item ?? check.id, check.id])),
];
/** A sign-off as it was said, or why it cannot be taken. */
const readSignOff = (command, issue, ground, now) => {
    const { argument, author, comment, at } = command;
    const no = (problem) => refuse(problem, 'sign-off', now);
    const [, id = '', said = ''] = /^(\S+)\s+(.*)$/.exec(argument) ?? [];
    const statement = wordsOf(said);
    if (!hasWords(statement))
        return no('A sign-off names an item, and says what you looked at and found good.');
    if (statement.length > TEXT_LIMIT)
        return no(`The statement has ${statement.length} characters; ${TEXT_LIMIT} are enough.`);
    const subjects = awaited(ground);
    const subject = subjects.find((one) => same(one, id));
    if (subject !== undefined)
        return { kind: 'sign-off', comment, issue, login: author, subject, at: (0,iso_week/* isoDate */._$)(at), statement };
    const item = ground.verdict.standings.find((one) => same(one.item, id));
    if (item !== undefined)
        return no(`Nothing of ${item.item} waits for the word of a person.`);
    return no(`There is no item ${JSON.stringify(id)} that waits for the word of a person.${(0,suggest/* didYouMean */.au)(id, subjects)}`);
};
/**
 * What somebody decided, or why it cannot be taken in: an unknown item, a day in the past or beyond what the
 * configuration allows, nothing that it would change.
 *
 * @param issue where it was said
 * @param now milliseconds since the epoch
 */
const readDecision = (command, issue, ground, now) => command.verb === 'waive'
    ? readWaiver(command, issue, ground, now)
    : readSignOff(command, issue, ground, now);

;// CONCATENATED MODULE: ./lib/application/commands/take-in.js


const GIVEN = { state: 'given' };
/**
 * Takes a decision in, once for each comment, and says what has become of it. The answer is final when the decision
 * stands in a pull request, or cannot.
 */
const takeIn = async ({ amendments, now, bringBack }, { repositoryId, issue, concern }, command, ground) => {
    const kept = await amendments.of(repositoryId, command.comment);
    if (kept !== null) {
        // Marked again: the mark may be what a kill has taken.
        if (kept.state.state === 'given')
            await bringBack();
        return (0,report_answers/* decisionAnswer */.f$)(kept.amendment, kept.state);
    }
    const read = readDecision(command, issue, ground, now());
    if ('problem' in read)
        return { isDone: false, markdown: read.problem };
    if (command.outcome === 'done')
        return {
            isDone: true,
            markdown: 'It was proposed. Pull requests of the branch `aurora-x/write-back` say what became of it.',
        };
    if (command.outcome === 'not-done')
        return { isDone: false, markdown: 'It could not be proposed then. Give the command again.' };
    await amendments.give(repositoryId, read, concern, now());
    await bringBack();
    return (0,report_answers/* decisionAnswer */.f$)(read, GIVEN);
};

// EXTERNAL MODULE: ./lib/entrypoints/app/pages.js
var pages = __webpack_require__(5895);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/run-again.js + 1 modules
var run_again = __webpack_require__(60337);
;// CONCATENATED MODULE: ./lib/entrypoints/app/answer-commands.js








/** Comments of an issue or pull request, as the App's installation reads and writes them. */
const commentsOf = ({ client, ref }) => ({
    ...createCommentsReader(client, ref),
    ...createCommentsWriter(client, ref),
});
/** Commands of an issue or pull request that are dealt with now. */
const commandsOf = async (context, issue) => {
    const { repository } = context.readers;
    const ports = {
        comments: commentsOf(context),
        mayWrite: async (login) => repository.mayWrite(login),
        now: () => context.clock.now(),
    };
    return findCommands(ports, issue, await repository.self());
};
const deedsOf = (context, { issue, concern, ground, run }) => {
    const { clock, lane, mark, store } = context;
    // However often it is asked for in one look, it is started once.
    let started = null;
    const ports = {
        amendments: (0,amendments/* createAmendments */.f)(store),
        now: () => clock.now(),
        bringBack: async () => mark('sync'),
    };
    const place = { repositoryId: lane.repositoryId, issue, concern };
    return {
        sync: async () => mark('sync'),
        verify: async () => (started ??= (0,run_again/* runAgain */.q)(context, run)),
        decide: async (command) => takeIn(ports, place, command, ground),
    };
};
/** Carries commands out, and says what came of them. */
const answerCommands = async (context, commands, grounds) => {
    const { issue, ground, own, run } = grounds;
    const comments = commentsOf(context);
    const link = run === null ? null : `[Run ${run}](${(0,pages/* pagesOf */.E)(context)}/actions/runs/${run})`;
    const subject = { ground, own, run: link, now: context.clock.now() };
    const answers = await carryOut(commands, subject, deedsOf(context, grounds), comments);
    const shown = answers.filter(({ command }) => command.shown);
    return {
        markdown: (0,report_answers/* renderAnswers */.sd)(shown.map(({ command, markdown }) => ({ ...command, markdown }))),
        tick: async () => {
            // In the audit log before the receipt: once for each that was given.
            for (const { command, isDone } of settled(answers)) {
                const about = `#${issue} comment ${command.comment}`;
                const said = { command: command.line, done: isDone };
                await context.record('command.given', said, { actor: command.author, about, onlyChange: true });
            }
            await tickOff(answers, comments);
        },
    };
};


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ groundsAt)
});

// EXTERNAL MODULE: ./lib/adapters/github/workflow-history.js
var workflow_history = __webpack_require__(70956);
// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/config/fits-any.js
var fits_any = __webpack_require__(90684);
// EXTERNAL MODULE: ./lib/domain/model/path.js
var model_path = __webpack_require__(40555);
;// CONCATENATED MODULE: ./lib/application/gate/commit-view.js



const LIMITS = { files: 100, bytes: 512 * 1024 };
/** Never looked into unless a pattern names them. */
const NAMED_ONLY = ['.git', 'node_modules'];
const isHidden = (path, pattern) => NAMED_ONLY.some((name) => path.split('/').includes(name) && !pattern.split('/').includes(name));
const matcherOf = async (raw) => {
    const pattern = (0,model_path/* withoutDotSlash */.d)(raw);
    if (pattern.startsWith('/') || pattern.split('/').includes('..'))
        throw new Error(`${raw} is not a pattern inside the repository`);
    const fits = await (0,fits_any/* fitsAny */.J)([pattern]);
    return (path) => path === pattern || (fits(path) && !isHidden(path, pattern));
};
const readerOf = (source, limits) => {
    const stat = async (raw) => {
        const path = (0,model_path/* withoutDotSlash */.d)(raw).replace(/\/+$/, '');
        const files = await source.list();
        const parts = path.split('/');
        if (parts.some((_, at) => files.get(parts.slice(0, at + 1).join('/'))?.isPlain === false))
            throw new Error(`${path} is a link, or in another repository`);
        const bytes = files.get(path)?.bytes;
        if (bytes !== undefined)
            return { kind: 'file', bytes, mtimeMs: 0 };
        const isFolder = path === '.' || [...files.keys()].some((one) => one.startsWith(`${path}/`));
        return isFolder ? { kind: 'directory', bytes: 0, mtimeMs: 0 } : null;
    };
    const readBytes = async (raw, maxBytes = limits.bytes) => {
        const path = (0,model_path/* withoutDotSlash */.d)(raw);
        const found = await stat(path);
        if (found?.kind !== 'file')
            return null;
        const most = Math.min(maxBytes, limits.bytes);
        if (found.bytes > most)
            throw new Error(`${path} has more than ${most} bytes`);
        return source.read(path);
    };
    return {
        root: '.',
        stat,
        readBytes,
        readText: async (path, maxBytes) => {
            const bytes = await readBytes(path, maxBytes);
            return bytes && Buffer.from(bytes).toString('utf8');
        },
        glob: async (patterns) => {
            const [out, of] = [true, false].map((not) => patterns.filter((one) => one.startsWith('!') === not));
            const excluded = await Promise.all((out ?? []).map(async (one) => matcherOf(one.slice(1))));
            const wanted = await Promise.all((of ?? []).map(matcherOf));
            const paths = [...(await source.list()).keys()].filter((path) => wanted.some((fits) => fits(path)) && !excluded.some((fits) => fits(path)));
            return paths.toSorted();
        },
        digest: async (path) => {
            const bytes = await readBytes(path);
            return bytes && (0,digest/* sha256 */.s)(bytes);
        },
    };
};
/** A copy in which a challenge may change what it likes. Nothing of it is ever on the disk. */
const scratchOf = async (source, limits) => {
    const listing = new Map(await source.list());
    const written = new Map();
    const own = {
        list: async () => listing,
        read: async (path) => written.get(path) ?? source.read(path),
    };
    const files = {
        ...readerOf(own, limits),
        write: async (raw, content) => {
            const [path, bytes] = [(0,model_path/* withoutDotSlash */.d)(raw), Buffer.from(content)];
            listing.set(path, { bytes: bytes.length, isPlain: true });
            written.set(path, bytes);
        },
        remove: async (raw) => void listing.delete((0,model_path/* withoutDotSlash */.d)(raw)),
    };
    return { files, root: files.root, tooLarge: [], dispose: async () => { } };
};
/**
 * The files of a commit, read over the API: its tree once, and what is looked at file by file. Whatever cannot be known
 * in this way rejects: a link, another repository, more files than the server lists, more than is read for a verdict.
 */
const createCommitView = (repository, commit, limits = LIMITS) => {
    const listed = async () => {
        const { files, complete } = await repository.files(commit);
        if (!complete)
            throw new Error('there are more files than GitHub lists');
        return new Map(files.map(({ path, ...one }) => [path, one]));
    };
    let listing = null;
    const contents = new Map();
    const source = {
        list: async () => (listing ??= listed()),
        read: async (path) => {
            const known = contents.get(path);
            if (known !== undefined)
                return known;
            if (contents.size >= limits.files)
                throw new Error(`a verdict reads no more than ${limits.files} files`);
            const content = repository.readBytes(path, commit);
            contents.set(path, content);
            return content;
        },
    };
    return { files: readerOf(source, limits), makeScratch: async () => scratchOf(source, limits) };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/grounds.js


/** What the App may look at itself to judge a commit of this repository. */
const groundsAt = ({ client, ref, readers, settings }, commit) => ({
    workflows: (0,workflow_history.createWorkflowHistory)(client, ref),
    commit: createCommitView(readers.repository, commit),
    metricsOrigins: settings.metricsOrigins,
});


/***/ }),

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   LM: () => (/* binding */ judgeAlone),
/* harmony export */   m8: () => (/* binding */ judgeBranch)
/* harmony export */ });
/* harmony import */ var _domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22700);
/* harmony import */ var _grounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9453);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83124);



/**
 * The verdict on a commit of a branch by its own rules, by the run of it that is believed most; null when none was
 * reported.
 */
const judgeBranch = async (context, head) => {
    const { results, lane, signal } = context;
    const { commit } = head;
    // What anybody could have sent says nothing of a branch.
    const reported = await results.newest(lane, [commit], _domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TRUST */ .fb);
    if (reported === null)
        return null;
    const result = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCase */ .D)(head), ...(0,_grounds_js__WEBPACK_IMPORTED_MODULE_1__/* .groundsAt */ .q)(context, commit), reported }, signal);
    return { commit, result, runId: reported.manifest.runId, workflowRun: reported.workflowRun };
};
/**
 * The verdict on a commit of which nothing was reported, by what the App sees itself: files, sign-offs and other runs.
 * What somebody would have to run is none of them.
 */
const judgeAlone = async (context, head) => {
    const { commit } = head;
    const result = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCase */ .D)(head), ...(0,_grounds_js__WEBPACK_IMPORTED_MODULE_1__/* .groundsAt */ .q)(context, commit) }, context.signal);
    return { commit, result, runId: `app-${commit.slice(0, 12)}`, workflowRun: null };
};
/** Items that a judgement saw to be proven, or not to be. */
const seenBy = ({ result }) => result.verdict.standings.filter(({ standing }) => standing === 'verified' || standing === 'refuted');


/***/ }),

/***/ 60337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ runAgain),
  N: () => (/* binding */ runReportedAgain)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/github/workflow-runs.js

/** Workflow runs of a repository, started again. */
const createWorkflowRunsWriter = (client, ref) => ({
    rerun: async (run) => {
        const route = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun';
        await client.write(schemas.unknown(), route, { ...ref, run_id: run });
    },
});

// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/run-again.js


/** Has a workflow run started again, all jobs of it; why not, or null. */
const runAgain = async ({ client, ref }, run) => {
    if (run === null)
        return 'No run of this commit was reported, so there is none to start again. A push starts one, and so does the button of the workflow.';
    try {
        await createWorkflowRunsWriter(client, ref).rerun(run);
        return null;
    }
    catch (error) {
        if (!(0,remote_failure/* isRefused */.H0)(error))
            throw error;
        return `GitHub refused to start run ${run} again (${error.status}). It may be running, or be older than a month; and the App needs the permission to write actions.`;
    }
};
/** The same with the run that was reported last of a commit. */
const runReportedAgain = async (context, commit) => {
    const reported = await context.results.newest(context.lane, [commit]);
    return runAgain(context, reported?.workflowRun ?? null);
};


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
/** Pages of the repository, beside its API. */
const pagesOf = ({ settings, lane }) => {
    const { origin, hostname } = new URL(settings.api);
    return `${hostname === 'api.github.com' ? 'https://github.com' : origin}/${lane.repository}`;
};


/***/ })

};
