export const id = 947;
export const ids = [947];
export const modules = {

/***/ 19947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);


const MARKER = /^<!-- aurora-x:readiness v1 (\{[^\n]*?\}) -->/;
const TIMEOUT_MS = 20_000;
const markerSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_1__.string(), run: zod__WEBPACK_IMPORTED_MODULE_1__.string(), hash: zod__WEBPACK_IMPORTED_MODULE_1__.string() });
const readMarker = (body) => {
    try {
        return markerSchema.parse(JSON.parse(MARKER.exec(body)?.[1] ?? ''));
    }
    catch {
        return null;
    }
};
/** The requests that the comment needs, bound to one pull request. */
const connect = ({ token, apiUrl, repository, number }) => {
    const { rest, paginate } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl });
    const [owner = '', repo = ''] = repository.split('/');
    const within = { request: { signal: AbortSignal.timeout(TIMEOUT_MS) } };
    /** Who writes with this token: a job's token is a bot's, and may not ask who it is. Null: some bot. */
    const author = async () => {
        if (token.startsWith('ghs_'))
            return null;
        const answer = await rest.users.getAuthenticated(within).catch(() => null);
        return answer?.data.login ?? null;
    };
    return {
        headSha: async () => (await rest.pulls.get({ owner, repo, pull_number: number, ...within })).data.head.sha,
        /** Our comments, oldest first. A marker that somebody pasted into a comment of his own does not make it ours. */
        ours: async () => {
            const login = await author();
            const options = { owner, repo, issue_number: number, per_page: 100, ...within };
            const all = await paginate(rest.issues.listComments, options);
            return all
                .flatMap(({ id, body, user }) => {
                const marker = readMarker(body ?? '');
                const isOurs = login === null ? user?.type === 'Bot' : user?.login === login;
                return marker && isOurs ? [{ id, marker }] : [];
            })
                .toSorted((a, b) => a.id - b.id);
        },
        create: async (body) => (await rest.issues.createComment({ owner, repo, issue_number: number, body, ...within })).data.id,
        update: async (id, body) => void (await rest.issues.updateComment({ owner, repo, comment_id: id, body, ...within })),
        remove: async (id) => void (await rest.issues.deleteComment({ owner, repo, comment_id: id, ...within })),
    };
};
/** Edits the comment unless it says the same already, or something newer. Run ids sort by time. */
const edit = async (api, shown, body) => {
    const ours = readMarker(body);
    if (shown.marker.hash === ours?.hash && shown.marker.sha === ours.sha)
        return 'unchanged';
    if (ours && shown.marker.run > ours.run)
        return 'older';
    await api.update(shown.id, body);
    return 'updated';
};
/** Two jobs may have created one at the same time: the older one stays, and says what the newer run found. */
const settle = async (api, created, body) => {
    const [oldest] = await api.ours();
    if (!oldest || oldest.id >= created)
        return 'created';
    await api.remove(created);
    return edit(api, oldest, body);
};
/**
 * Creates or edits the one comment of a pull request, found by the hidden marker that the renderer puts first and by
 * its author. Silent when nothing changed. A result for a head that has moved on, or older than the one shown, is
 * dropped; a second comment of ours is removed.
 *
 * @param body the rendered report, marker first
 * @throws what the API answers, when the token may not write for one
 */
const upsertComment = async (target, body) => {
    const api = connect(target);
    if ((await api.headSha()) !== target.headSha)
        return 'older';
    const [oldest, ...doubles] = await api.ours();
    if (!oldest)
        return settle(api, await api.create(body), body);
    for (const { id } of doubles)
        await api.remove(id);
    return edit(api, oldest, body);
};


/***/ })

};
