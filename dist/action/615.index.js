export const id = 615;
export const ids = [615];
export const modules = {

/***/ 74150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   HF: () => (/* binding */ makeManyOnce),
/* harmony export */   eK: () => (/* binding */ SKEW_MS),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/* unused harmony exports byText, madeBefore, makeOnceForGood */
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

/***/ 10398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutIntents)
/* harmony export */ });
/** For a caller that lists what exists before it makes anything: nothing is written down, nothing is looked up. */
const withoutIntents = {
    recall: async () => null,
    begin: async () => null,
    doubt: async () => { },
    settle: async () => { },
    abandon: async () => { },
};


/***/ }),

/***/ 60447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sameLogin)
/* harmony export */ });
/** Whether two logins are one account: GitHub does not mind their case. Nobody is the same as nobody. */
const sameLogin = (a, b) => a != null && b != null && a.toLowerCase() === b.toLowerCase();


/***/ }),

/***/ 75615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upsertComment: () => (/* binding */ upsertComment)
});

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

// EXTERNAL MODULE: ./lib/adapters/github/remote-repository.js + 2 modules
var remote_repository = __webpack_require__(58724);
// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
// EXTERNAL MODULE: ./lib/domain/model/hidden-line.js
var hidden_line = __webpack_require__(27271);
// EXTERNAL MODULE: ./lib/application/once/make-once.js
var make_once = __webpack_require__(74150);
;// CONCATENATED MODULE: ./lib/application/gate/sticky-comment.js




/** The hidden line that a comment of ours begins with, as the renderer writes it. */
const markerSchema = schemas.object({ sha: schemas.string(), run: schemas.string(), hash: schemas.string() });
const readMarker = (body) => {
    const line = (0,hidden_line/* readHiddenLine */.n6)(body, 'readiness');
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
    const isOurs = self === null ? byBot : (0,model_login/* sameLogin */.U)(author, self);
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
    const id = await (0,make_once/* makeOnce */.GL)({
        intents,
        id: sticky.intent,
        look: async () => oursAmong(await comments.list(sticky.pullRequest), sticky.self)[0]?.id ?? null,
        make: async () => {
            mine = true;
            return comments.create(sticky.pullRequest, sticky.body);
        },
        ...make_once/* byNumber */.vh,
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

// EXTERNAL MODULE: ./lib/application/sync/without-intents.js
var without_intents = __webpack_require__(10398);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 17 modules
var github = __webpack_require__(83897);
;// CONCATENATED MODULE: ./lib/entrypoints/action/comment.js







/**
 * The one comment of a pull request, kept with the token of a job.
 *
 * @param body the rendered report, marker first
 * @throws what the API answers, when the token may not write
 */
const upsertComment = async (target, body) => {
    const { token, apiUrl, repository, number, headSha } = target;
    const ref = (0,repository_ref/* repositoryRef */.W)(repository);
    if (ref === null)
        throw new Error(`${repository} names no repository`);
    const client = (0,github.tokenClient)(apiUrl, token);
    const whoAmI = async () => (0,remote_repository/* isJobToken */.Pl)(token)
        ? null
        : (0,remote_repository/* loginOfToken */.g3)(client, token).catch((error) => {
            if ((0,remote_failure/* isRefused */.H0)(error))
                return null;
            throw error;
        });
    const self = await whoAmI();
    const remote = (0,remote_repository/* createRemoteRepository */.Fv)(client, ref, async () => self ?? '');
    return keepSticky({
        comments: { ...createCommentsReader(client, ref), ...createCommentsWriter(client, ref) },
        // A job lists what is there before it makes anything.
        intents: without_intents/* withoutIntents */.m,
        headOf: async (pull) => (await remote.pullRequest(pull))?.headSha ?? null,
    }, { intent: '', pullRequest: number, headSha, self, body });
};


/***/ })

};
