export const id = 4863;
export const ids = [4863];
export const modules = {

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;
/** What follows the first of a list in a sentence: ` and 2 more`, or nothing. */
const andMore = ({ length }) => length > 1 ? ` and ${length - 1} more` : '';


/***/ }),

/***/ 42841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ milestoneMarker),
/* harmony export */   GU: () => (/* binding */ readSection),
/* harmony export */   HI: () => (/* binding */ readMilestoneMarker),
/* harmony export */   WB: () => (/* binding */ intentId),
/* harmony export */   Zn: () => (/* binding */ writeSection),
/* harmony export */   b4: () => (/* binding */ placeSection)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const START = /<!-- aurora-x:item v1 (\{[^\n]*\}) -->\r?\n?/;
const END = '<!-- aurora-x:item end -->';
const MILESTONE = /<!-- aurora-x:milestone v1 (\{[^\n]*\}) -->/;
/** JSON that cannot end the comment it stands in. */
const hidden = (value) => JSON.stringify(value)
    .replace(/[<>]/g, (sign) => (sign === '<' ? String.raw `\u003c` : String.raw `\u003e`))
    .replaceAll('--', String.raw `-\u002d`);
const isText = (value) => typeof value === 'string';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isRecord = (value) => typeof value === 'object' && value !== null;
const valuesOf = (value) => {
    if (!isRecord(value))
        return null;
    const { title, state, milestone, labels, assignees } = value;
    if (!isText(title) || !isTexts(labels) || !isTexts(assignees))
        return null;
    if (state !== 'open' && state !== 'closed' && state !== null)
        return null;
    if (milestone !== null && !isText(milestone))
        return null;
    return { title, state, milestone, labels, assignees };
};
const parse = (json) => {
    try {
        const value = JSON.parse(json);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
};
/** The section of an issue's body, or null when it has none that can be read. */
const readSection = (body) => {
    const start = START.exec(body);
    const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
    const end = body.indexOf(END, from);
    const data = parse(start?.[1] ?? '');
    if (!start || end === -1 || !data || !isText(data['key']))
        return null;
    return {
        key: data['key'],
        applied: valuesOf(data['applied']),
        before: body.slice(0, start.index),
        content: body.slice(from, end).replaceAll('\r\n', '\n'),
        after: body.slice(end + END.length),
    };
};
/** The text that stands in an issue: marker, our section, end. */
const writeSection = (key, applied, content) => `<!-- aurora-x:item v1 ${hidden({ key, applied })} -->\n${content}${END}`;
/** Our section put into a body: in its old place, or below what people wrote. */
const placeSection = (body, section) => {
    const old = readSection(body);
    if (old)
        return `${old.before}${section}${old.after}`;
    return body === '' ? section : `${body}\n\n${section}`;
};
const milestoneMarker = (key) => `<!-- aurora-x:milestone v1 ${hidden({ key })} -->`;
/** Key in a milestone's description, or null. */
const readMilestoneMarker = (description) => {
    const key = parse(MILESTONE.exec(description)?.[1] ?? '')?.['key'];
    return isText(key) ? key : null;
};
/** Which write something came from: the same for the same thing of the same repository, whoever asks. */
const intentId = (kind, repository, key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([kind, repository, key]))
    .digest('hex');


/***/ }),

/***/ 64863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateJob: () => (/* binding */ gateJob)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/github/check-runs.js

const runSchema = schemas.object({
    id: schemas.number(),
    status: schemas.string(),
    conclusion: schemas.string().nullish(),
    output: schemas.object({ title: schemas.string().nullish() }).nullish(),
    app: schemas.object({ slug: schemas.string().nullish() }).nullish(),
});
const runsSchema = schemas.object({ check_runs: schemas.array(runSchema) });
const madeSchema = schemas.object({ id: schemas.number() });
/** GitHub keeps 65 535 characters. */
const SUMMARY_LIMIT = 65_000;
const ACTIONS = [
    { label: 'Re-verify', description: 'Look at everything again', identifier: 'reverify' },
    { label: 'Explain', description: 'Say what blocks and why', identifier: 'explain' },
    { label: 'Request waiver', description: 'Ask for an exception', identifier: 'waive' },
];
/** Check runs of one name, read. `slug`: our App; a run of the same name by somebody else is not ours. */
const createCheckRunsReader = (client, ref, name, slug) => ({
    find: async (headSha) => {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
        const asked = { ...ref, ref: headSha, check_name: name, per_page: 100 };
        const { check_runs: runs } = await client.get(runsSchema, route, asked);
        const [newest] = runs.filter(({ app }) => app?.slug === slug).toSorted((a, b) => b.id - a.id);
        if (newest === undefined)
            return null;
        const { id, status, conclusion, output } = newest;
        return { id, status, conclusion: conclusion ?? null, title: output?.title ?? null };
    },
});
/** Check runs of one name, written. */
const createCheckRunsWriter = (client, ref, name) => ({
    start: async (headSha, title) => {
        const output = { title, summary: title };
        const body = { ...ref, name, head_sha: headSha, status: 'in_progress', output };
        return (await client.write(madeSchema, 'POST /repos/{owner}/{repo}/check-runs', body)).id;
    },
    conclude: async (id, { conclusion, title, summary }) => {
        await client.write(madeSchema, 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            ...ref,
            check_run_id: id,
            status: 'completed',
            conclusion,
            output: { title: title.slice(0, 255), summary: summary.slice(0, SUMMARY_LIMIT) },
            actions: ACTIONS,
        });
    },
});

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
const comments_madeSchema = schemas.object({ id: schemas.number() });
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
        return all
            .filter(({ user }) => user?.login.toLowerCase() === login.toLowerCase())
            .map(({ content }) => content);
    },
});
/** Comments of a repository's issues and pull requests, written. */
const createCommentsWriter = (client, ref) => ({
    create: async (issue, body) => {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        return (await client.write(comments_madeSchema, route, { ...ref, issue_number: issue, body })).id;
    },
    update: async (id, body) => {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await client.write(comments_madeSchema, route, { ...ref, comment_id: id, body });
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

;// CONCATENATED MODULE: ./lib/adapters/github/workflow-runs.js

/** Workflow runs of a repository, started again. */
const createWorkflowRunsWriter = (client, ref) => ({
    rerun: async (run) => {
        const route = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun';
        await client.write(schemas.unknown(), route, { ...ref, run_id: run });
    },
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
;// CONCATENATED MODULE: ./lib/domain/report/answers.js






const LIMIT = 8_000;
const MOST_REASONS = 20;
/** Verdict and how many items stand how. */
const statusAnswer = ({ verdict, score, blockers, standings }) => {
    const counts = vocabulary/* STANDINGS */.CV.map((word) => {
        const number = standings.filter(({ standing }) => standing === word).length;
        return number === 0 ? null : `${number} ${words/* STANDING_LOOKS */.IM[word].word.toLowerCase()}`;
    }).filter((one) => one !== null);
    const said = [words/* VERDICT_LOOKS */.hY[verdict].word, (0,count/* count */.U)(blockers.length, 'blocker'), `${score} % ready`];
    return `${said.join(' · ')}. Items: ${counts.join(', ') || 'none'}.`;
};
const reasons = (reason, depth) => [
    `${'  '.repeat(depth)}- ${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(reason.message, 500))}`,
    ...reason.children.flatMap((child) => reasons(child, depth + 1)),
];
/** Why an item stands as it does: the tree of reasons of the verdict, and what to do. */
const itemAnswer = ({ item, title, standing, claim, dependsOn, reason }) => {
    const lines = reasons(reason, 0);
    return [
        `**${(0,report_escape/* escapeMarkdown */.FV)(item)}** ${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(title, 200))}: ${words/* STANDING_LOOKS */.IM[standing].word.toLowerCase()}, ` +
            `claimed ${claim ?? 'nothing'}.`,
        '',
        ...lines.slice(0, MOST_REASONS),
        ...(lines.length > MOST_REASONS ? [`- and ${(0,count/* count */.U)(lines.length - MOST_REASONS, 'more reason')}`] : []),
        ...(dependsOn.length > 0 ? [`- Depends on ${dependsOn.map(report_escape/* escapeMarkdown */.FV).join(', ')}`] : []),
        ...(reason.remedy === '' ? [] : [`- Next: ${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(reason.remedy, 500))}`]),
    ].join('\n');
};
/** What can be asked, below what went wrong. */
const helpAnswer = (problem) => [
    ...(problem === null ? [] : [problem, '']),
    '- `/aurora status`: the verdict in one line',
    '- `/aurora why ITEM`: why an item stands as it does',
    '- `/aurora verify`: run the checks of this head again',
    '- `/aurora recheck`: judge again, by what is known',
    '- `/aurora sync`: milestones and issues after the tracker',
    '- `/aurora help`: this list',
].join('\n');
/** The part of a comment that answers commands; empty without one. Who asked is named and not pinged. */
const renderAnswers = (answers) => {
    if (answers.length === 0)
        return '';
    const each = answers
        .toReversed()
        .map(({ line, author, markdown }) => `${(0,report_escape/* codeSpan */.SS)(line)} (${(0,report_escape/* codeSpan */.SS)(author)})\n\n${(0,limits/* clip */.$Q)(markdown, LIMIT / answers.length)}\n`);
    return `\n---\n\n#### Answers\n\n${each.join('\n')}`;
};
/** A comment with answers below it. Its hidden first line says so, so that a new answer is news. */
const withAnswers = (comment, answers) => answers === ''
    ? comment
    : comment.replace(/"hash":"([0-9a-f]+)"/, (_whole, hash) => {
        const both = (0,external_node_crypto_.createHash)('sha256').update(`${hash}\0${answers}`).digest('hex').slice(0, 16);
        return `"hash":"${both}"`;
    }) + answers;

;// CONCATENATED MODULE: ./lib/application/commands/carry-out.js

const itemOf = (verdict, id) => verdict.standings.find(({ item }) => item.toLowerCase() === id.toLowerCase());
const yes = (markdown) => ({ isDone: true, markdown });
const say = async (command, verdict, deeds) => {
    const { verb, argument, outcome } = command;
    switch (verb) {
        case 'status':
            return yes(statusAnswer(verdict));
        case 'why': {
            const item = itemOf(verdict, argument);
            return item ? yes(itemAnswer(item)) : { isDone: false, markdown: helpAnswer('There is no such item.') };
        }
        case 'recheck':
            return yes('Judged again, by what is known now.');
        case 'verify': {
            const problem = outcome === null ? await deeds.verify() : outcome === 'done' ? null : 'That could not be done.';
            return problem === null
                ? yes('The checks were asked to run again; the verdict follows their report.')
                : { isDone: false, markdown: problem };
        }
        case 'sync':
            if (outcome === null)
                await deeds.sync();
            return yes('Milestones and issues are compared with the tracker of the default branch.');
        case 'help':
            return yes(helpAnswer(null));
        case null:
    }
    return { isDone: false, markdown: helpAnswer('That is no command.') };
};
/**
 * Answers commands; a deed is done once, for the first time a command is seen. Our eyes on the comment say that it was
 * seen; {@link tickOff} that it was dealt with.
 */
const carryOut = async (commands, verdict, deeds, comments) => {
    const answers = [];
    for (const command of commands) {
        if (command.outcome === null)
            await comments.react(command.comment, 'eyes');
        answers.push({ command, ...(await say(command, verdict, deeds)) });
    }
    return answers;
};
/** Marks commands as answered, once the answers can be read. Killed before, they are answered again. */
const tickOff = async (answers, comments) => {
    for (const { command, isDone } of answers)
        if (command.outcome === null)
            await comments.react(command.comment, isDone ? '+1' : 'confused');
};

;// CONCATENATED MODULE: ./lib/application/commands/parse-command.js
/** What people can ask for in a comment. */
const VERBS = ['status', 'why', 'verify', 'recheck', 'sync', 'help'];
const LINE_LIMIT = 200;
/** The command of a comment. It is the first thing in it; one in a quotation, a list or a code block is none. */
const parseCommand = (body) => {
    const match = /^\/aurora(?:[ \t]+(\S+))?(?:[ \t]+([^\r\n]*?))?[ \t]*(?:\r?\n|$)/.exec(body);
    if (match === null)
        return null;
    const [line, word = 'help', argument = ''] = match;
    const verb = VERBS.find((one) => one === word.toLowerCase()) ?? null;
    return { verb, argument: argument.slice(0, LINE_LIMIT), line: line.trim().slice(0, LINE_LIMIT) };
};

;// CONCATENATED MODULE: ./lib/application/commands/find-commands.js

/** A command is answered while somebody waits for it. */
const AGE_MS = 86_400_000;
const MOST = 3;
const isOld = ({ createdAt }, now) => now - createdAt > AGE_MS;
/**
 * The last commands in the comments of a pull request, oldest first. Only by people who may write to the repository;
 * an edited comment is none, because what it said when it was approved of is not known.
 */
const findCommands = async ({ comments, mayWrite, now }, pullRequest, self) => {
    const allowed = new Map();
    const found = [];
    for (const comment of (await comments.list(pullRequest)).toReversed()) {
        if (found.length === MOST || isOld(comment, now()))
            break;
        const { id, author, byBot, edited, body } = comment;
        const command = parseCommand(body);
        if (command === null || author === null || byBot || edited)
            continue;
        if (!allowed.has(author))
            allowed.set(author, await mayWrite(author));
        if (allowed.get(author) !== true)
            continue;
        const reactions = await comments.reactions(id, self);
        const outcome = reactions.includes('+1') ? 'done' : reactions.includes('confused') ? 'not-done' : null;
        found.push({ ...command, comment: id, author, outcome });
    }
    return found.toReversed();
};

// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/application/gate/check.js

/** Name of the check that a ruleset can require. */
const CHECK_NAME = 'aurora-x / go-no-go';
const LOOKS = { go: 'Go', conditional: 'Go, with conditions', 'no-go': 'No-go' };
const isProven = ({ trust }) => trust === 'T2' || trust === 'T3';
const subjects = (blockers) => {
    const ids = [...new Set(blockers.map(({ subject }) => subject.id))];
    const shown = ids.slice(0, 3).join(', ');
    return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
};
/**
 * A verdict as the conclusion of a check. `neutral` and `skipped` satisfy a required check, so a no-go is a failure
 * and nothing else; and a go that rests on what the pull request's own workflow reported (below T2) needs a person.
 */
const conclusionOf = (verdict, summary) => ({
    conclusion: verdict.verdict === 'no-go' ? 'failure' : isProven(verdict) ? 'success' : 'action_required',
    title: verdict.blockers.length === 0
        ? `${LOOKS[verdict.verdict]} · ${verdict.score} % ready${isProven(verdict) ? '' : ' · reported, not verified'}`
        : `${LOOKS[verdict.verdict]}: ${subjects(verdict.blockers)}`,
    summary,
});
/** The check on a head, in progress: found or made once. Its id. */
const openCheck = async (checks, intents, intent, headSha) => {
    const title = 'Looking at it';
    const found = await checks.find(headSha);
    if (found !== null)
        return found.id;
    await intents.begin(intent);
    try {
        const id = await checks.start(headSha, title);
        await intents.settle(intent, String(id));
        return id;
    }
    catch (error) {
        if (!(error instanceof remote_failure/* RemoteFailure */.p))
            throw error;
        if (error.kind !== 'lost')
            await intents.abandon(intent);
        const made = error.kind === 'lost' ? await checks.find(headSha) : null;
        if (made === null)
            throw error;
        await intents.settle(intent, String(made.id));
        return made.id;
    }
};

;// CONCATENATED MODULE: ./lib/application/gate/sticky-comment.js


/** The first line of a comment of ours, as the renderer writes it. */
const MARKER = /^<!-- aurora-x:readiness v1 (\{[^\n]*?\}) -->/;
const markerSchema = schemas.object({ sha: schemas.string(), run: schemas.string(), hash: schemas.string() });
const readMarker = (body) => {
    try {
        return markerSchema.parse(JSON.parse(MARKER.exec(body)?.[1] ?? ''));
    }
    catch {
        return null;
    }
};
/** Our comments, oldest first. A marker that somebody pasted into a comment of his own does not make it ours. */
const oursAmong = (all, self) => all.flatMap(({ id, body, author, byBot }) => {
    const marker = readMarker(body);
    const isOurs = self === null ? byBot : author?.toLowerCase() === self.toLowerCase();
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
const create = async (ports, sticky) => {
    const { comments, intents } = ports;
    await intents.begin(sticky.intent);
    try {
        const id = await comments.create(sticky.pullRequest, sticky.body);
        await intents.settle(sticky.intent, String(id));
        return id;
    }
    catch (error) {
        if (!(error instanceof remote_failure/* RemoteFailure */.p))
            throw error;
        if (error.kind !== 'lost')
            await intents.abandon(sticky.intent);
        // Whether it was made is seen by listing; the next try lists first, too.
        const [made] = error.kind === 'lost' ? oursAmong(await comments.list(sticky.pullRequest), sticky.self) : [];
        if (made === undefined)
            throw error;
        await intents.settle(sticky.intent, String(made.id));
        return made.id;
    }
};
/** Two may have created one at the same time: the older one stays, and says what the newer run found. */
const settle = async (ports, sticky, created) => {
    const [oldest] = oursAmong(await ports.comments.list(sticky.pullRequest), sticky.self);
    if (oldest === undefined || oldest.id >= created)
        return 'created';
    await ports.comments.remove(created);
    return edit(ports, oldest, sticky.body);
};
/**
 * Creates or edits the one comment of a pull request, found by the hidden marker that the renderer puts first and by
 * its author. Silent when nothing changed. A result for a head that has moved on, or older than the one shown, is
 * dropped; a second comment of ours is removed, the oldest stays. App and Action share this.
 */
const keepSticky = async (ports, sticky) => {
    if ((await ports.headOf(sticky.pullRequest)) !== sticky.headSha)
        return 'older';
    const [oldest, ...doubles] = oursAmong(await ports.comments.list(sticky.pullRequest), sticky.self);
    for (const { id } of doubles)
        await ports.comments.remove(id);
    return oldest ? edit(ports, oldest, sticky.body) : settle(ports, sticky, await create(ports, sticky));
};

// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/domain/report/markdown.js + 3 modules
var markdown = __webpack_require__(83377);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge.js
var judge = __webpack_require__(72708);
// EXTERNAL MODULE: ./lib/entrypoints/app/remote-project.js
var remote_project = __webpack_require__(53645);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/gate.js














const gate_SUMMARY_LIMIT = 60_000;
const reportedOf = async ({ results, lane }, { headSha, mergeSha }) => results.newest(lane.repositoryId, [headSha, ...(mergeSha === null ? [] : [mergeSha])]);
const judgePull = async (context, pull) => {
    const { repository } = context.readers;
    const base = await (0,remote_project/* readRemoteProject */.e)(repository, pull.baseSha);
    const rules = base.configText === null ? null : base.config;
    const head = await (0,remote_project/* readRemoteProject */.e)(repository, pull.headSha, rules);
    const given = {
        fromFork: pull.fromFork,
        base,
        head,
        changedPaths: await repository.changedPaths(pull.number),
        reported: await reportedOf(context, pull),
        links: { sha: pull.headSha },
    };
    return (0,judge/* judge */.S)(given, context.signal);
};
const deedsOf = (context, pull) => ({
    sync: async () => context.mark('sync'),
    verify: async () => {
        const reported = await reportedOf(context, pull);
        if (reported === null)
            return 'No run of this head was reported, so there is none to start again.';
        try {
            await createWorkflowRunsWriter(context.client, context.ref).rerun(reported.workflowRun);
            return null;
        }
        catch (error) {
            if (!(error instanceof remote_failure/* RemoteFailure */.p) || error.kind !== 'refused')
                throw error;
            return `GitHub refused to start run ${reported.workflowRun} again (${error.status}). The App needs the permission to write actions.`;
        }
    },
});
/** The one comment: the report, and below it the answers to what people asked. */
const comment = async (context, pull, self, { report, verdict }) => {
    const { readers, client, ref, intents, clock, lane } = context;
    const { repository } = readers;
    const comments = { ...createCommentsReader(client, ref), ...createCommentsWriter(client, ref) };
    const finding = {
        comments,
        mayWrite: async (login) => repository.mayWrite(login),
        now: () => clock.now(),
    };
    const commands = await findCommands(finding, pull.number, self);
    const answers = await carryOut(commands, verdict, deedsOf(context, pull), comments);
    const said = renderAnswers(answers.map(({ command, markdown }) => ({ ...command, markdown })));
    const body = (0,markdown.renderMarkdown)(report, { audience: 'comment', limit: limits/* COMMENT_LIMIT */.W$ - said.length });
    const result = await keepSticky({ comments, intents, headOf: async (number) => (await repository.pullRequest(number))?.headSha ?? null }, {
        intent: (0,marker/* intentId */.WB)('comment', `${lane.repositoryId}`, `${pull.number}`),
        pullRequest: pull.number,
        headSha: pull.headSha,
        self,
        body: withAnswers(body, said),
    });
    // Of a head that has moved on nothing was said; its own turn answers.
    if (result !== 'older')
        await tickOff(answers, comments);
    return result;
};
/** Check run and comment of a pull request, by the verdict on its present head. */
const gateJob = async (context, subject) => {
    const { readers, ref, client, intents, settings, log, lane } = context;
    const { repository } = readers;
    const pull = await repository.pullRequest(Number(subject));
    if (pull === null || !pull.open || settings.dryRun)
        return;
    const self = await repository.self();
    const checks = {
        ...createCheckRunsReader(client, ref, CHECK_NAME, self.replace(/\[bot\]$/, '')),
        ...createCheckRunsWriter(client, ref, CHECK_NAME),
    };
    const intent = (0,marker/* intentId */.WB)('check', `${lane.repositoryId}`, pull.headSha);
    const check = await openCheck(checks, intents, intent, pull.headSha);
    const result = await judgePull(context, pull);
    const summary = (0,markdown.renderMarkdown)(result.report, { audience: 'summary', limit: gate_SUMMARY_LIMIT });
    const conclusion = conclusionOf(result.verdict, summary);
    await checks.conclude(check, conclusion);
    const said = await comment(context, pull, self, result);
    log('info', 'judged', {
        lane: lane.key,
        repository: lane.repository,
        pullRequest: pull.number,
        head: pull.headSha,
        verdict: result.verdict.verdict,
        title: conclusion.title,
        comment: said,
    });
};


/***/ })

};
