export const id = 7461;
export const ids = [7461];
export const modules = {

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;


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

/***/ 58233:
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
            edited: created !== updated,
            createdAt: Date.parse(created ?? '') || 0,
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
/** Check run and comment of a pull request, by the verdict on its present head. */
const gateJob = async (context, subject) => {
    const { readers, ref, client, intents, results, settings, log, signal, lane } = context;
    const { repository } = readers;
    const pull = await repository.pullRequest(Number(subject));
    if (pull === null || !pull.open || settings.dryRun)
        return;
    const self = await repository.self();
    const checks = {
        ...createCheckRunsReader(client, ref, CHECK_NAME, self.replace(/\[bot\]$/, '')),
        ...createCheckRunsWriter(client, ref, CHECK_NAME),
    };
    const id = `${lane.repositoryId}`;
    const check = await openCheck(checks, intents, (0,marker/* intentId */.WB)('check', id, pull.headSha), pull.headSha);
    const base = await (0,remote_project/* readRemoteProject */.e)(repository, pull.baseSha);
    const head = await (0,remote_project/* readRemoteProject */.e)(repository, pull.headSha, base.configText === null ? null : base.config);
    const commits = [pull.headSha, ...(pull.mergeSha === null ? [] : [pull.mergeSha])];
    const { verdict, report } = await (0,judge/* judge */.S)({
        fromFork: pull.fromFork,
        base,
        head,
        changedPaths: await repository.changedPaths(pull.number),
        reported: await results.newest(lane.repositoryId, commits),
        links: { sha: pull.headSha },
    }, signal);
    const summary = (0,markdown.renderMarkdown)(report, { audience: 'summary', limit: gate_SUMMARY_LIMIT });
    const conclusion = conclusionOf(verdict, summary);
    await checks.conclude(check, conclusion);
    const comments = { ...createCommentsReader(client, ref), ...createCommentsWriter(client, ref) };
    const said = await keepSticky({ comments, intents, headOf: async (number) => (await repository.pullRequest(number))?.headSha ?? null }, {
        intent: (0,marker/* intentId */.WB)('comment', id, subject),
        pullRequest: pull.number,
        headSha: pull.headSha,
        self,
        body: (0,markdown.renderMarkdown)(report, { audience: 'comment' }),
    });
    log('info', 'judged', {
        lane: lane.key,
        repository: lane.repository,
        pullRequest: pull.number,
        head: pull.headSha,
        verdict: verdict.verdict,
        title: conclusion.title,
        comment: said,
    });
};


/***/ })

};
