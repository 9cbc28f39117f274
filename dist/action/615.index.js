export const id = 615;
export const ids = [615];
export const modules = {

/***/ 75615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upsertComment: () => (/* binding */ upsertComment)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
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
        return all
            .filter(({ user }) => user?.login.toLowerCase() === login.toLowerCase())
            .map(({ content }) => content);
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

// EXTERNAL MODULE: ./lib/adapters/github/remote-repository.js
var remote_repository = __webpack_require__(98767);
// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
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

// EXTERNAL MODULE: ./lib/application/sync/without-intents.js
var without_intents = __webpack_require__(10398);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 6 modules
var github = __webpack_require__(21881);
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
    const client = (0,github/* tokenClient */.P3)(apiUrl, token);
    const whoAmI = async () => (0,remote_repository/* isJobToken */.Pl)(token)
        ? null
        : (0,remote_repository/* loginOfToken */.g3)(client, token).catch((error) => {
            if (error instanceof remote_failure/* RemoteFailure */.p && error.kind === 'refused')
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
