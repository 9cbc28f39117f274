export const id = 897;
export const ids = [897];
export const modules = {

/***/ 22578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   M6: () => (/* binding */ createRecent),
/* harmony export */   Pm: () => (/* binding */ createAnswerCache),
/* harmony export */   x: () => (/* binding */ createRead)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36424);


/** The default of a client that lives no longer than one command. */
const createAnswerCache = () => {
    const answers = new Map();
    return {
        get: async (key) => answers.get(key) ?? null,
        put: async (key, answer) => void answers.set(key, answer),
    };
};
/** What the link to the next page asks for: a page number on most lists, a cursor on some. */
const nextOf = (link) => /<([^>]+)>;\s*rel="next"/.exec(typeof link === 'string' ? link : '')?.[1] ?? null;
const statusOf = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
/**
 * Whatever the answer is not, it is not what GitHub documents: acting on it would be guessing. Of a write it leaves
 * open whether anything was done.
 */
const checked = (schema, data, what, kind = 'refused') => {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3(kind, what, 200, `The answer is not understood at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
};
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What is named by a commit, a tree or a blob is the same for ever: kept once, it is not asked for again. */
const neverChanges = (route, { ref, tree_sha, commit_sha, file_sha }) => /\/(?:contents\/|git\/(?:trees|commits|blobs)\/)/.test(route) &&
    [ref, tree_sha, commit_sha, file_sha].some((one) => typeof one === 'string' && COMMIT.test(one));
const keyOf = (route, parameters) => JSON.stringify([route, parameters]);
/** The tree of a very large repository, at every commit, would fill the store. */
const KEPT_LIMIT = 512 * 1024;
const isSmall = (headers) => !(Number(headers['content-length'] ?? 0) > KEPT_LIMIT);
/** What a write changes besides itself is not known, but for these: they change nothing else that is read. */
const ALONE = ['check-runs', 'comments'];
/** What this client was told a moment ago; what it may have changed by writing is forgotten. */
const createRecent = (now, forMs) => {
    const answers = new Map();
    return {
        get: (key) => {
            const known = answers.get(key);
            return known !== undefined && now() - known.at < forMs ? known.answer : null;
        },
        put: (key, answer) => void answers.set(key, { at: now(), answer }),
        forget: (written) => {
            const alone = ALONE.find((one) => written.includes(`/${one}`));
            for (const key of answers.keys())
                if (alone === undefined || key.includes(`/${alone}`))
                    answers.delete(key);
        },
    };
};
/** A read, through the cache. */
const createRead = (ask, cache, now, recent) => {
    const read = async (route, parameters, kept) => {
        try {
            const headers = kept ? { 'if-none-match': kept.etag } : {};
            const { data, headers: answered } = await ask(route, { ...parameters, headers });
            const etag = answered['etag'];
            const answer = {
                etag: typeof etag === 'string' ? etag : '',
                body: data,
                next: nextOf(answered['link']),
            };
            if (answer.etag !== '' && isSmall(answered))
                await cache.put(keyOf(route, parameters), answer).catch(() => { });
            return answer;
        }
        catch (error) {
            if (kept && statusOf(error) === 304)
                return kept;
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error, route, now());
        }
    };
    return async (schema, route, parameters) => {
        // A cache that cannot be read costs a request, and nothing else.
        const key = keyOf(route, parameters);
        const kept = await cache.get(key).catch(() => null);
        const sure = kept !== null && neverChanges(route, parameters) ? kept : recent.get(key);
        const answer = sure ?? (await read(route, parameters, kept));
        if (sure === null)
            recent.put(key, answer);
        const parsed = schema.safeParse(answer.body);
        if (parsed.success)
            return { value: parsed.data, next: answer.next };
        // What was kept may be broken, or of a version that kept something else.
        const fresh = answer === kept || sure !== null ? await read(route, parameters, null) : answer;
        return { value: checked(schema, fresh.body, route), next: fresh.next };
    };
};


/***/ }),

/***/ 36424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ limitOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);

const MINUTE = 60_000;
const answeredOf = (error) => {
    const status = 'status' in error && typeof error.status === 'number' ? error.status : 0;
    const response = 'response' in error ? error.response : null;
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object, whose values stay unknown
    return { status, headers: typeof headers === 'object' && headers ? headers : {} };
};
const numberOf = (value) => {
    const number = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? number : null;
};
/**
 * Whether GitHub wants us to wait, and until when; `until` is null where it does not say. The order of the signs is
 * GitHub's own.
 */
const limitOf = (error, now) => {
    if (!(error instanceof Error))
        return null;
    const { status, headers } = answeredOf(error);
    if (status !== 403 && status !== 429)
        return null;
    const after = numberOf(headers['retry-after']);
    if (after !== null)
        return { until: now + after * 1000 };
    const reset = numberOf(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && reset !== null)
        return { until: reset * 1000 };
    return status === 429 || /secondary rate limit|abuse/i.test(error.message) ? { until: null } : null;
};
const MESSAGE_LIMIT = 500;
/** A proxy answers with a whole page where GitHub says a sentence. */
const wordsOf = (message) => /^\s*</.test(message) ? 'The answer is a page of HTML.' : message.slice(0, MESSAGE_LIMIT);
/** What went wrong with a request, in three words: refused, limited, lost. */
const failureOf = (error, what, now) => {
    if (error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3)
        return error;
    if (!(error instanceof Error))
        return new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3('lost', what, 0, String(error));
    const { status } = answeredOf(error);
    const message = wordsOf(error.message);
    const limit = limitOf(error, now);
    if (limit !== null)
        return new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3('limited', what, status, message, limit.until ?? now + MINUTE);
    // Octokit reports a broken connection as status 500 without an answer: both say nothing about what was done.
    const isLost = status === 0 || status >= 500 || status === 408;
    return new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3(isLost ? 'lost' : 'refused', what, status, message);
};


/***/ }),

/***/ 28104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ createIssuesWriter),
/* harmony export */   Wn: () => (/* binding */ createIssuesReader)
/* harmony export */ });
/* unused harmony export createIssueReader */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _ports_together_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37980);


const issueSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    node_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    number: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['open', 'closed']),
    state_reason: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__.object({ login: zod__WEBPACK_IMPORTED_MODULE_1__.string() }).nullable(),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullish() })])),
    assignees: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ login: zod__WEBPACK_IMPORTED_MODULE_1__.string() })).nullish(),
    milestone: zod__WEBPACK_IMPORTED_MODULE_1__.object({ title: zod__WEBPACK_IMPORTED_MODULE_1__.string() }).nullable(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__.unknown().optional(),
    issue_dependencies_summary: zod__WEBPACK_IMPORTED_MODULE_1__.object({ total_blocked_by: zod__WEBPACK_IMPORTED_MODULE_1__.number() }).nullish(),
    sub_issues_summary: zod__WEBPACK_IMPORTED_MODULE_1__.object({ total: zod__WEBPACK_IMPORTED_MODULE_1__.number() }).nullish(),
    parent_issue_url: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullish(),
});
const listSchema = zod__WEBPACK_IMPORTED_MODULE_1__.array(issueSchema);
const madeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({ number: zod__WEBPACK_IMPORTED_MODULE_1__.number(), id: zod__WEBPACK_IMPORTED_MODULE_1__.number() });
const relationsOf = (issue, { owner, repo }) => {
    const { issue_dependencies_summary: dependencies, sub_issues_summary: parts } = issue;
    const [, home = '', number = ''] = /\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(issue.parent_issue_url ?? '') ?? [];
    const isHere = home.toLowerCase() === `${owner}/${repo}`.toLowerCase();
    const parent = home === '' ? null : isHere ? Number(number) : 'elsewhere';
    return {
        ...(dependencies ? { blockedBy: dependencies.total_blocked_by } : {}),
        // A server that knows sub-issues counts them; one that does not says nothing of parents.
        ...(parts ? { parent } : {}),
    };
};
const observedOf = (issue, relations) => ({
    id: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state,
    ...(issue.state_reason === 'not_planned' ? { notPlanned: true } : {}),
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    milestone: issue.milestone?.title ?? null,
    author: issue.user?.login ?? null,
    relations,
});
const LIST = 'GET /repos/{owner}/{repo}/issues';
/**
 * Issues of a repository, read.
 *
 * @param found told the ids by which GraphQL calls those that were looked for
 */
const createIssuesReader = (client, ref, found = () => { }) => ({
    list: async () => {
        const order = { state: 'all', sort: 'created', direction: 'asc' };
        const all = await client.list(listSchema, LIST, { ...ref, ...order });
        return all
            .filter((one) => one.pull_request === undefined)
            .map((one) => observedOf(one, relationsOf(one, ref)));
    },
    madeSince: async (time) => {
        const since = new Date(time).toISOString();
        const recent = await client.list(listSchema, LIST, { ...ref, state: 'all', since });
        for (const { number, node_id: nodeId } of recent)
            if (nodeId !== undefined)
                found(number, nodeId);
        return recent
            .filter((one) => one.pull_request === undefined && Date.parse(one.created_at) >= time)
            .map((one) => observedOf(one, relationsOf(one, ref)));
    },
});
/** A single issue of a repository, read. */
const createIssueReader = (client, ref) => ({
    find: async (number) => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
        const found = await client.find(issueSchema, route, { ...ref, issue_number: number });
        return found === null || found.pull_request !== undefined
            ? null
            : observedOf(found, relationsOf(found, ref));
    },
});
const fieldsOf = ({ state, ...fields }) => ({ ...fields, ...(state ? { state } : {}) });
/** Issues of a repository, written. */
const createIssuesWriter = (client, ref) => {
    const create = async (fields) => {
        const { milestone, ...rest } = fieldsOf(fields);
        const body = { ...rest, ...(typeof milestone === 'number' ? { milestone } : {}) };
        return client.write(madeSchema, 'POST /repos/{owner}/{repo}/issues', { ...ref, ...body });
    };
    const update = async (number, fields) => {
        const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
        await client.write(madeSchema, route, { ...ref, issue_number: number, ...fieldsOf(fields) });
    };
    return {
        create,
        update,
        together: { create: 1, update: 1 },
        createMany: async (all) => (0,_ports_together_js__WEBPACK_IMPORTED_MODULE_0__/* .oneByOne */ .E)(all, create),
        updateMany: async (all) => (0,_ports_together_js__WEBPACK_IMPORTED_MODULE_0__/* .oneByOne */ .E)(all, async ({ number, fields }) => update(number, fields)),
    };
};


/***/ }),

/***/ 57911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createLabelsReader),
/* harmony export */   f: () => (/* binding */ createLabelsWriter)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);
/* harmony import */ var _ports_together_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37980);



const labelSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({ name: zod__WEBPACK_IMPORTED_MODULE_2__.string() });
/** Labels of a repository, read. */
const createLabelsReader = (client, ref) => ({
    list: async () => {
        const all = await client.list(zod__WEBPACK_IMPORTED_MODULE_2__.array(labelSchema), 'GET /repos/{owner}/{repo}/labels', { ...ref });
        return all.map(({ name }) => name);
    },
});
/** Labels of a repository, written. */
const createLabelsWriter = (client, ref) => {
    const create = async (label) => {
        try {
            await client.write(labelSchema, 'POST /repos/{owner}/{repo}/labels', { ...ref, ...label });
        }
        catch (error) {
            // Somebody was quicker: a label is its name, so it is there.
            if (!(error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3) || error.status !== 422)
                throw error;
        }
    };
    return { create, together: 1, createMany: async (all) => (0,_ports_together_js__WEBPACK_IMPORTED_MODULE_1__/* .oneByOne */ .E)(all, create) };
};


/***/ }),

/***/ 58724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fv: () => (/* binding */ createRemoteRepository),
  Pl: () => (/* binding */ isJobToken),
  g3: () => (/* binding */ loginOfToken)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/adapters/github/read-text.js

const fileSchema = schemas.object({
    type: schemas.literal('file'),
    content: schemas.string(),
    encoding: schemas.string(),
    sha: schemas.string(),
    size: schemas.number().default(0),
});
/** A folder, or a link that leads out of the repository: there is no text. */
const noFileSchema = schemas.union([
    schemas.array(schemas.object({ type: schemas.string(), path: schemas.string() })),
    schemas.object({ type: schemas["enum"](['dir', 'symlink', 'submodule']) }),
]);
const foundSchema = schemas.union([fileSchema, noFileSchema]);
const blobSchema = schemas.object({ content: schemas.string(), encoding: schemas.literal('base64') });
const treeSchema = schemas.object({
    tree: schemas.array(schemas.object({
        path: schemas.string(),
        mode: schemas.string().optional(),
        type: schemas.string(),
        sha: schemas.string().default(''),
        size: schemas.number().default(0),
    })),
    truncated: schemas.boolean().optional(),
});
/** Bytes. No document of ours is larger, and GitHub would send a hundred megabytes of anybody's branch. */
const MOST_BYTES = 32 * 1024 * 1024;
/** A symbolic link: GitHub knows where it leads. */
const LINK = '120000';
const isLink = (tree, parts) => tree.get(parts.join('/'))?.mode === LINK;
/**
 * The tree of a commit; what there was room for, where it is not complete.
 *
 * @param whole with all its directories; otherwise one directory as it is
 */
const readTree = async (client, ref, commit, whole = true) => {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const at = { ...ref, tree_sha: commit, ...(whole ? { recursive: '1' } : {}) };
    const { tree, truncated } = await client.get(treeSchema, route, at);
    return { tree: new Map(tree.map((entry) => [entry.path, entry])), complete: truncated !== true };
};
const BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
const readBlob = async (client, ref, sha) => Buffer.from((await client.get(blobSchema, BLOB, { ...ref, file_sha: sha })).content, 'base64');
/** Whether an entry of a tree is a file that is what it says. */
const isPlainFile = ({ type, mode }) => type === 'blob' && mode !== LINK;
/**
 * A file at a commit or branch, or null when it is not there or too large. Where the whole tree of the commit is known, a
 * file that is not in it is not asked for, and one that another commit has too is read once.
 */
const readFile = async (client, ref, path, commit, tree) => {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        return null;
    const entry = tree?.get(path);
    if (tree !== null && entry === undefined && parts.every((_, at) => !isLink(tree, parts.slice(0, at))))
        return null;
    if (entry !== undefined && isPlainFile(entry))
        return entry.size > MOST_BYTES ? null : readBlob(client, ref, entry.sha);
    const route = 'GET /repos/{owner}/{repo}/contents/{+path}';
    const encoded = parts.map((part) => encodeURIComponent(part)).join('/');
    const file = await client.find(foundSchema, route, { ...ref, path: encoded, ref: commit });
    if (file === null || !('content' in file) || file.size > MOST_BYTES)
        return null;
    // Of more than a megabyte GitHub says only where it is.
    return file.encoding === 'base64' ? Buffer.from(file.content, 'base64') : readBlob(client, ref, file.sha);
};

;// CONCATENATED MODULE: ./lib/adapters/github/changed-paths.js


/** Each is two requests. */
const MOST_DIRECTORIES = 500;
const NOTHING = new Map();
const folder = (entry) => (entry?.type === 'tree' ? entry.sha : null);
/** Paths that are not the same in two trees. */
const different = (before, after) => [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path)?.sha !== after.get(path)?.sha);
/**
 * What differs between two commits, however much that is. Of a repository that has more files than the server lists
 * only the directories that differ are read, one by one.
 *
 * @throws RemoteFailure where that would be too many: what is not known to be unchanged is not taken to be so
 */
const pathsBetweenTrees = async (client, ref, base, head) => {
    const [before, after] = await Promise.all([readTree(client, ref, base), readTree(client, ref, head)]);
    if (before.complete && after.complete)
        return different(before.tree, after.tree);
    let left = MOST_DIRECTORIES;
    const read = async (sha) => {
        if (sha === null)
            return NOTHING;
        const { tree, complete } = await readTree(client, ref, sha, false);
        left -= 1;
        if (complete && left >= 0)
            return tree;
        const what = `git/trees/${sha}`;
        throw new remote_failure/* RemoteFailure */.p3('refused', what, 200, 'More files differ than GitHub lists.');
    };
    const walk = async (old, now, under) => {
        const [was, is] = [await read(old), await read(now)];
        const found = [];
        for (const name of different(was, is)) {
            const [one, other] = [folder(was.get(name)), folder(is.get(name))];
            found.push(`${under}${name}`);
            if (one !== null || other !== null)
                found.push(...(await walk(one, other, `${under}${name}/`)));
        }
        return found;
    };
    return walk(base, head, '');
};

;// CONCATENATED MODULE: ./lib/adapters/github/remote-repository.js



const loginSchema = schemas.object({ login: schemas.string() });
const pathsSchema = schemas.array(schemas.object({ filename: schemas.string(), previous_filename: schemas.string().optional() }));
const permissionSchema = schemas.object({ permission: schemas.string() });
const homeSchema = schemas.object({ default_branch: schemas.string() });
const tipSchema = schemas.object({ object: schemas.object({ sha: schemas.string() }) });
const sideSchema = schemas.object({ sha: schemas.string(), repo: schemas.object({ id: schemas.number() }).nullable() });
const pullSchema = schemas.object({
    number: schemas.number(),
    state: schemas["enum"](['open', 'closed']),
    head: sideSchema,
    base: sideSchema.extend({ ref: schemas.string() }),
    merge_commit_sha: schemas.string().nullish(),
});
const openSchema = schemas.array(schemas.object({ number: schemas.number(), head: schemas.object({ sha: schemas.string() }) }));
const commitSchema = schemas.object({ parents: schemas.array(schemas.object({ sha: schemas.string() })) });
const comparedSchema = schemas.object({ files: pathsSchema.optional() });
/** A comparison names no more files than this, and a pull request no more than that. */
const COMPARED_LIMIT = 300;
const PULL_LIMIT = 3_000;
const namesOf = (files) => files.flatMap((one) => [one.filename, ...(one.previous_filename ? [one.previous_filename] : [])]);
const branchPath = (name) => name.split('/').map(encodeURIComponent).join('/');
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const JOB_LOGIN = 'github-actions[bot]';
/** The token of a job, or of an App's installation: it may not ask who it is. */
const isJobToken = (token) => token.startsWith('ghs_');
/** Who writes with a token: `GET /user`, but for the tokens of a job. */
const loginOfToken = async (client, token) => isJobToken(token) ? JOB_LOGIN : (await client.get(loginSchema, 'GET /user')).login;
/** Its pull requests. */
const pullsOf = (client, ref) => ({
    pullRequest: async (number) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
        const pull = await client.find(pullSchema, route, { ...ref, pull_number: number });
        return (pull && {
            number,
            open: pull.state === 'open',
            headSha: pull.head.sha,
            baseSha: pull.base.sha,
            baseRef: pull.base.ref,
            mergeSha: pull.merge_commit_sha ?? null,
            fromFork: pull.head.repo?.id !== pull.base.repo?.id,
        });
    },
    openPulls: async (base) => {
        const route = 'GET /repos/{owner}/{repo}/pulls';
        const pulls = await client.list(openSchema, route, {
            ...ref,
            state: 'open',
            ...(base === null ? {} : { base }),
        });
        return pulls.map(({ number, head }) => ({ number, headSha: head.sha }));
    },
    changedPaths: async (pullRequest) => {
        const named = { ...ref, pull_number: pullRequest };
        const files = await client.list(pathsSchema, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', named);
        if (files.length < PULL_LIMIT)
            return namesOf(files);
        // What is not named could be the tracker: whatever differs from the base counts.
        const { base, head } = await client.get(pullSchema, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', named);
        return pathsBetweenTrees(client, ref, base.sha, head.sha);
    },
});
/** A repository over the API. `self` says whom the requests come from. */
const createRemoteRepository = (client, ref, self) => {
    const trees = new Map();
    const treeOf = (commit) => {
        const known = trees.get(commit) ?? readTree(client, ref, commit);
        trees.set(commit, known);
        return known;
    };
    const read = async (path, commit) => {
        const known = COMMIT.test(commit) ? await treeOf(commit).catch(() => null) : null;
        return readFile(client, ref, path, commit, known?.complete === true ? known.tree : null);
    };
    return {
        name: `${ref.owner}/${ref.repo}`,
        self,
        ...pullsOf(client, ref),
        assignable: async () => {
            const all = await client.list(schemas.array(loginSchema), 'GET /repos/{owner}/{repo}/assignees', { ...ref });
            return all.map(({ login }) => login);
        },
        defaultBranch: async () => {
            const { default_branch: name } = await client.get(homeSchema, 'GET /repos/{owner}/{repo}', { ...ref });
            const route = 'GET /repos/{owner}/{repo}/git/ref/{+ref}';
            const { object } = await client.get(tipSchema, route, { ...ref, ref: `heads/${branchPath(name)}` });
            return { name, sha: object.sha };
        },
        tip: async (branch) => {
            const route = 'GET /repos/{owner}/{repo}/git/ref/{+ref}';
            const found = await client.find(tipSchema, route, { ...ref, ref: `heads/${branchPath(branch)}` });
            return found?.object.sha ?? null;
        },
        parents: async (commit) => {
            const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
            const found = await client.find(commitSchema, route, { ...ref, commit_sha: commit });
            return (found?.parents ?? []).map(({ sha }) => sha);
        },
        pathsBetween: async (base, head) => {
            const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
            const { files = [] } = await client.get(comparedSchema, route, {
                ...ref,
                basehead: `${base}...${head}`,
            });
            return files.length < COMPARED_LIMIT ? namesOf(files) : pathsBetweenTrees(client, ref, base, head);
        },
        files: async (commit) => {
            const { tree, complete } = await treeOf(commit);
            const entries = [...tree.values()].filter(({ type }) => type !== 'tree');
            const files = entries.map((one) => ({ path: one.path, bytes: one.size, isPlain: isPlainFile(one) }));
            return { files, complete };
        },
        readText: async (path, commit) => (await read(path, commit))?.toString('utf8') ?? null,
        readBytes: read,
        mayWrite: async (login) => {
            const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
            const found = await client.find(permissionSchema, route, { ...ref, username: login });
            return found?.permission === 'admin' || found?.permission === 'write';
        },
    };
};


/***/ }),

/***/ 45718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sendWithToken)
/* harmony export */ });
/* unused harmony exports graphqlBase, sendThrough */
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14730);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);


const TIMEOUT_MS = 20_000;
const limitedSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    data: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.unknown()).nullish(),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ type: zod__WEBPACK_IMPORTED_MODULE_0__.literal('RATE_LIMITED') })).min(1),
});
/**
 * GraphQL says in a good answer that there is none. Where a part of several writes was done, the limit is that of the
 * others alone.
 */
const isGraphqlLimit = (answer) => {
    const limited = limitedSchema.safeParse(answer);
    return limited.success && Object.values(limited.data.data ?? {}).every((one) => one === null);
};
/** A server that a company runs itself has GraphQL beside its REST, not below it. */
const graphqlBase = (api) => api.replace(/\/$/, '').replace(/\/api\/v3$/, '/api');
/**
 * Requests through Octokit. A redirect is not followed, because a write that follows one is a read: whoever asked
 * learns that the repository has moved.
 *
 * @param api base of the REST of the server
 */
const sendThrough = (request, api = null) => async (route, parameters) => {
    const given = parameters['request'];
    const answer = await request(route, {
        ...parameters,
        ...(route === 'POST /graphql' && api !== null ? { baseUrl: graphqlBase(api) } : {}),
        request: {
            redirect: 'manual',
            ...(typeof given === 'object' ? given : {}),
            signal: AbortSignal.timeout(TIMEOUT_MS),
        },
    });
    const { status, headers } = answer;
    const thrown = (message, as) => Object.assign(new Error(message), { status: as, response: { headers } });
    if (status >= 300 && status !== 304)
        throw thrown('It has moved to another place.', status);
    if (isGraphqlLimit(answer.data))
        throw thrown('GraphQL: rate limit reached', 429);
    return answer;
};
/** Requests with a token. Octokit's own core sends once: it has no retry, and none is added. */
const sendWithToken = (token, baseUrl, userAgent) => {
    const octokit = new _octokit_core__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .E({ auth: token, baseUrl: baseUrl.replace(/\/$/, ''), userAgent });
    return sendThrough(async (route, parameters) => octokit.request(route, parameters), baseUrl);
};


/***/ }),

/***/ 89565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ WRITE_BACK_BRANCH),
  D: () => (/* binding */ proposeWriteBack)
});

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var model_digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(63033);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/words.js
var fields_words = __webpack_require__(90784);
// EXTERNAL MODULE: ./lib/domain/tracker/dialects/yaml/detect.js
var detect = __webpack_require__(22928);
// EXTERNAL MODULE: ./lib/domain/tracker/edit.js
var tracker_edit = __webpack_require__(1275);
// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
// EXTERNAL MODULE: ./lib/domain/tracker/text/lines.js + 2 modules
var lines = __webpack_require__(44172);
;// CONCATENATED MODULE: ./lib/domain/tracker/write-back.js





/**
 * Writes edits into a Markdown tracker: the cells and checkboxes that change, and not one byte more. An edit that
 * cannot be made is a finding and the others are still made; of two edits of one place the last one counts.
 */
const applyEdits = (text, edits) => {
    const document = (0,read_tracker/* readTracker */.T)(text, 'tracker');
    const items = new Map(document.items.map((item) => [item.id, item]));
    const offsets = lineOffsets(text);
    return (0,tracker_edit/* makeEdits */._I)(text, edits, (edit) => {
        if (edit.kind === 'due')
            return duePatch(text, offsets, document, edit);
        const item = items.get(edit.item);
        return item === undefined ? (0,catalogue/* finding */.gk)('AX2040', { item: edit.item }) : patchFor(text, offsets, item, edit);
    });
};
/** Writes edits into a tracker of any dialect; the YAML writer is loaded only for a YAML tracker. */
const applyAnyEdits = async (text, file, edits) => {
    if (!(0,detect/* isYamlTracker */.y)(text, file))
        return applyEdits(text, edits);
    const { applyYamlEdits } = await __webpack_require__.e(/* import() */ 218).then(__webpack_require__.bind(__webpack_require__, 34218));
    return applyYamlEdits(text, edits);
};
/** The date as the document writes it, at its first place from the heading of the milestone to the next one. */
const duePatch = (text, offsets, { milestones }, { milestone, value }) => {
    const at = milestones.findIndex(({ id }) => id === milestone);
    const found = milestones[at];
    if (found === undefined)
        return (0,catalogue/* finding */.gk)('AX2040', { item: milestone });
    const day = found.due?.replace(/^(?:due|by|target|eta)[:\s]+/i, '') ?? '';
    const next = milestones[at + 1]?.source.line;
    const end = next === undefined ? text.length : (offsets[next - 1] ?? text.length);
    const from = day === '' ? -1 : text.indexOf(day, offsets[found.source.line - 1] ?? 0);
    if (from === -1 || from + day.length > end || value === '')
        return (0,catalogue/* finding */.gk)('AX2041', { item: milestone, field: 'due' }, found.source);
    return { from, to: from + day.length, text: value };
};
const patchFor = (text, offsets, item, edit) => {
    if (edit.kind === 'checkbox')
        return checkboxPatch(text, offsets, item, edit.checked ? 'x' : ' ');
    if (edit.kind === 'cell')
        return fieldPatch(text, offsets, item, edit.field, edit.value);
    const mark = edit.claim === 'done' ? 'x' : edit.claim === 'dropped' ? '-' : ' ';
    const box = checkboxPatch(text, offsets, item, mark);
    return 'code' in box ? fieldPatch(text, offsets, item, 'status', tracker_edit/* CLAIM_WORDS */.d0[edit.claim]) : box;
};
const fieldPatch = (text, offsets, item, field, value) => {
    const place = item.places[field];
    const refused = (0,catalogue/* finding */.gk)('AX2041', { item: item.id, field }, place ?? item.source);
    if (place === undefined)
        return refused;
    const at = offsetOf(offsets, place);
    // The title of a task is the task's own line, with its id, tags and links; only a title cell is just a title.
    return cellPatch(text, at, value) ?? (field === 'title' ? refused : labelPatch(text, at, value));
};
const checkboxPatch = (text, offsets, item, mark) => {
    const own = item.places['checkbox'];
    const status = item.places['status'];
    const from = own !== undefined ? offsetOf(offsets, own) : status !== undefined ? offsetOf(offsets, status) + 1 : -1;
    const isBox = from > 0 && text.charAt(from - 1) === '[' && text.charAt(from + 1) === ']';
    if (!isBox)
        return (0,catalogue/* finding */.gk)('AX2042', { item: item.id }, item.source);
    const old = text.charAt(from);
    return { from, to: from + 1, text: mark === 'x' && /[xX✓✔✅]/.test(old) ? old : mark };
};
/**
 * The content of the table cell at an offset. A pipe in the value is escaped and a line break becomes `<br>`,
 * since both would end the cell; an empty cell gets a space on both sides.
 */
const cellPatch = (text, at, value) => {
    const line = lineAround(text, at);
    let end = at;
    while (end < line.end && !isPipe(text, end))
        end += 1;
    let start = at;
    while (start > line.start && !isPipe(text, start - 1))
        start -= 1;
    if (start === line.start && end === line.end)
        return null;
    const safe = value
        .trim()
        .replace(/\\*\|/g, '\\|')
        .replace(/\r\n|\n|\r/g, '<br>');
    const cell = text.slice(start, end);
    const content = cell.replace(/^[ \t]+|[ \t]+$/g, '');
    if (content === '')
        return { from: start, to: end, text: safe === '' ? cell : ` ${safe} ` };
    const from = start + cell.indexOf(content);
    const to = from + content.length;
    return { from, to, text: safe.endsWith('\\') && to === end ? `${safe} ` : safe };
};
const isPipe = (text, at) => text.charAt(at) === '|' && text.charAt(at - 1) !== '\\';
/** The rest of the line behind a label (`**Status:** Done`); a line break would end it. */
const labelPatch = (text, at, value) => {
    const line = lineAround(text, at);
    const to = line.start + text.slice(line.start, line.end).trimEnd().length;
    const safe = value.trim().replace(/\s*[\r\n]+\s*/g, ' ');
    const gap = at > 0 && /[:*_]/.test(text.charAt(at - 1)) ? ' ' : '';
    return { from: at, to: Math.max(at, to), text: `${gap}${safe}` };
};
const lineAround = (text, at) => {
    const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    const rest = text.slice(at, at + 65_536);
    const length = rest.search(/[\r\n]/);
    return { start, end: length === -1 ? Math.min(text.length, at + rest.length) : at + length };
};
/** Where each line begins in the text as it is, byte order mark and line ends counted. */
const lineOffsets = (text) => {
    const offsets = [text.startsWith(lines/* BYTE_ORDER_MARK */.s) ? 1 : 0];
    for (const end of text.matchAll(/\r\n|\n|\r/g))
        offsets.push(end.index + end[0].length);
    return offsets;
};
const offsetOf = (offsets, place) => (offsets[place.line - 1] ?? 0) + place.column - 1;

// EXTERNAL MODULE: ./lib/domain/reconcile/desired-state.js + 1 modules
var desired_state = __webpack_require__(84151);
// EXTERNAL MODULE: ./lib/domain/model/due.js
var due = __webpack_require__(36788);
// EXTERNAL MODULE: ./lib/domain/reconcile/plan-issue.js
var plan_issue = __webpack_require__(41246);
;// CONCATENATED MODULE: ./lib/domain/reconcile/plan-write-back.js








const stateEdit = (item, github) => {
    const claim = github === plan_issue/* NOT_PLANNED */.hd ? 'dropped' : github === 'closed' ? 'done' : 'in-progress';
    const isClosed = item.claim === 'done' || item.claim === 'dropped';
    // A claim that says so already is not made again: then proof is what the issue lacks.
    if (isClosed === (claim !== 'in-progress'))
        return null;
    const hasPlace = item.places['status'] !== undefined || item.places['checkbox'] !== undefined;
    return hasPlace ? { kind: 'claim', item: item.id, claim } : 'nowhere';
};
/**
 * How a cell names a milestone: by the id that people wrote, else by the words that the id was made of. The id of
 * `Core pipeline` is `core-pipeline`, which nobody wrote and nobody wants to read.
 */
const cellOf = ({ id, title, due }, dialect) => {
    if (dialect === 'yaml')
        return id;
    const words = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
    return [title, due, words].find((text) => text !== null && (0,fields_words/* slug */.yR)(text) === id) ?? id;
};
const milestoneEdit = (item, document, github) => {
    const value = github === 'none' ? '' : github;
    if (item.places['milestone'] !== undefined) {
        const key = (0,desired_state/* milestonesOf */.pt)(document).find(({ title }) => title === github)?.key;
        const known = document.milestones.find(({ id }) => key === `${document.file}#${id}`);
        const cell = known === undefined ? value : cellOf(known, document.dialect);
        return { kind: 'cell', item: item.id, field: 'milestone', value: cell };
    }
    const isDate = value === '' || (0,due/* dueDate */.X)(value) !== null;
    if (item.milestone !== null || item.places['target'] === undefined || !isDate)
        return 'nowhere';
    return { kind: 'cell', item: item.id, field: 'target', value };
};
const editOf = (item, document, { field, github }) => {
    if (field === 'state')
        return stateEdit(item, github);
    if (field === 'milestone')
        return milestoneEdit(item, document, github);
    if (field === 'assignees') {
        if (item.places['owner'] === undefined)
            return 'nowhere';
        const logins = github === 'none' ? [] : github.split(', ').map((login) => `@${login}`);
        return { kind: 'cell', item: item.id, field: 'owner', value: logins.join(', ') };
    }
    const prefix = `${item.id}: `;
    if (field !== 'title' || item.places['id'] === undefined || !github.startsWith(prefix))
        return 'nowhere';
    return { kind: 'cell', item: item.id, field: 'title', value: github.slice(prefix.length) };
};
const lineOf = ({ item, issue, field, tracker, github }) => `- ${(0,report_escape/* escapeMarkdown */.FV)(item)} (issue ${issue}): ${field} ${(0,report_escape/* escapeMarkdown */.FV)(tracker)} → ${(0,report_escape/* escapeMarkdown */.FV)(github)}`;
const planItem = (item, document, came) => {
    const [planned, findings] = [[], []];
    for (const one of came) {
        const { field, github, issue } = one;
        const refused = (0,catalogue/* finding */.gk)('AX8207', { field, item: item.id, github, issue }, item.source);
        const edit = editOf(item, document, one);
        if (edit === 'nowhere')
            findings.push(refused);
        else if (edit !== null)
            planned.push({ edit, line: lineOf(one), refused });
    }
    return { planned, findings };
};
/** What people changed on the milestones of a document. A due date is that of the milestone, or of items that name it. */
const planMilestones = (document, came) => {
    const [planned, findings] = [[], []];
    const own = new Set((0,desired_state/* milestonesOf */.pt)(document).map(({ key }) => key));
    const dates = came.filter(({ key, resolved }) => own.has(key) && (resolved ?? 'github') === 'github');
    for (const { key, milestone, field, tracker, github } of dates) {
        const refused = (0,catalogue/* finding */.gk)('AX8218', { milestone, field, github });
        const value = github === 'none' ? '' : github;
        const named = document.milestones.find(({ id }) => key === `${document.file}#${id}`);
        const aimed = document.items.filter((item) => item.milestone === null && key === `target#${item.target}` && item.places['target']);
        const line = `- milestone ${(0,report_escape/* escapeMarkdown */.FV)(milestone)}: due ${(0,report_escape/* escapeMarkdown */.FV)(tracker)} → ${(0,report_escape/* escapeMarkdown */.FV)(github)}`;
        if (field !== 'due')
            findings.push(refused);
        else if (named !== undefined && named.due !== null)
            planned.push({ edit: { kind: 'due', milestone: named.id, value }, line, refused });
        else if (aimed.length === 0)
            findings.push(refused);
        for (const { id } of field === 'due' && named === undefined ? aimed : [])
            planned.push({
                edit: { kind: 'cell', item: id, field: 'target', value },
                line: `${line} (${(0,report_escape/* escapeMarkdown */.FV)(id)})`,
                refused,
            });
    }
    return { planned, findings };
};
/** Edits of one document: what people changed on GitHub, and the numbers of issues that it has a place for. */
const editsOf = (document, came, seen) => {
    const { planned, findings } = planMilestones(document, came.milestones);
    const settled = came.conflicts.filter(({ resolved }) => resolved === 'github');
    const incoming = Map.groupBy([...came.incoming, ...settled], ({ item }) => item);
    for (const item of document.items) {
        if (seen.has(item.id))
            continue;
        seen.add(item.id);
        const own = planItem(item, document, incoming.get(item.id) ?? []);
        planned.push(...own.planned);
        findings.push(...own.findings);
        const number = came.issues[item.id];
        if (item.issue !== null || number === undefined || item.places['issue'] === undefined)
            continue;
        const edit = { kind: 'cell', item: item.id, field: 'issue', value: `#${number}` };
        planned.push({ edit, line: `- ${(0,report_escape/* escapeMarkdown */.FV)(item.id)}: issue ${number}`, refused: null });
    }
    return { planned, findings };
};
/** Whether anything comes back, and what cannot, by the documents alone. */
const comesBack = (documents, came) => {
    const seen = new Set();
    const all = documents.map((document) => editsOf(document, came, seen));
    return {
        any: all.some(({ planned }) => planned.length > 0),
        findings: all.flatMap(({ findings }) => findings),
    };
};
/**
 * What GitHub knows and the tracker does not yet say, as the smallest edits of its documents: cells and checkboxes, and
 * not one byte more. A conflict comes back only where the policy gives GitHub the right. What a document has no place
 * for is a finding, and neither listed nor part of the digest.
 */
const planWriteBack = async (sources, came) => {
    const seen = new Set();
    const files = [];
    const lines = [];
    const findings = [];
    const all = [];
    for (const { document, text } of sources) {
        const edits = editsOf(document, came, seen);
        const { planned } = edits;
        const written = await applyAnyEdits(text, document.file, planned.map(({ edit }) => edit));
        const refused = new Set(written.refused);
        const made = planned.filter(({ edit }) => !refused.has(edit));
        findings.push(...edits.findings, ...planned.flatMap((one) => (refused.has(one.edit) && one.refused !== null ? [one.refused] : [])));
        if (written.text === text)
            continue;
        files.push({ file: document.file, text: written.text });
        lines.push(...made.map(({ line }) => line));
        all.push(...made.map(({ edit }) => edit));
    }
    const digest = (0,model_digest/* shortDigest */.V)(JSON.stringify(all));
    return { files, lines, digest, findings };
};

// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/domain/model/hidden-line.js
var hidden_line = __webpack_require__(27271);
;// CONCATENATED MODULE: ./lib/application/sync/write-back-text.js




const DIGEST = /[0-9a-f]{16}/;
/** GitHub takes 65 536 characters. */
const LINES = 300;
const LIMIT = 40_000;
const given = { comment: schemas.number(), issue: schemas.number(), login: schemas.string() };
const amendmentsSchema = schemas.array(schemas.discriminatedUnion('kind', [
    schemas.object({
        kind: schemas.literal('waiver'),
        ...given,
        item: schemas.string(),
        until: schemas.string(),
        reason: schemas.string(),
    }),
    schemas.object({
        kind: schemas.literal('sign-off'),
        ...given,
        subject: schemas.string(),
        at: schemas.string(),
        statement: schemas.string(),
    }),
]));
/** Digest of the edits of the tracker that a pull request brings; null when it is none of ours. */
const digestIn = (body) => (0,hidden_line/* readHiddenLine */.n6)(body, 'write-back', DIGEST)?.content ?? null;
/** Decisions that a pull request of ours carries. */
const decisionsIn = (body) => {
    try {
        return amendmentsSchema.parse(JSON.parse((0,hidden_line/* readHiddenLine */.n6)(body, 'decisions')?.content ?? '[]'));
    }
    catch {
        return [];
    }
};
/** Whether two texts carry the same decisions. */
const sayTheSame = (one, other) => JSON.stringify(decisionsIn(one)) === JSON.stringify(decisionsIn(other));
const without = (body, what, content) => {
    const line = (0,hidden_line/* readHiddenLine */.n6)(body, what, content);
    return line === null ? body : line.before + line.after.replace(/^\n/, '');
};
/** A pull request that is settled otherwise. Without the marker: what people decline is remembered, this is not. */
const settledBody = (body) => `${without(without(body, 'write-back', DIGEST), 'decisions').trim()}\n\nNothing of it is left to bring back.\n`;
/** Markdown of a decision; who decided is named and not pinged. */
const decisionLine = (one) => {
    const by = `${(0,report_escape/* codeSpan */.SS)(one.login)} in #${one.issue}`;
    return one.kind === 'waiver'
        ? `- **${(0,report_escape/* escapeMarkdown */.FV)(one.item)}** is waived until ${(0,report_escape/* escapeMarkdown */.FV)(one.until)}, by ${by}: ${(0,report_escape/* escapeMarkdown */.FV)(one.reason)}`
        : `- **${(0,report_escape/* escapeMarkdown */.FV)(one.subject)}** is signed off on ${(0,report_escape/* escapeMarkdown */.FV)(one.at)}, by ${by}: ${(0,report_escape/* escapeMarkdown */.FV)(one.statement)}`;
};
const listed = (lines) => {
    let room = LIMIT;
    const kept = lines.slice(0, LINES).filter((line) => (room -= line.length) > 0);
    return [...kept, ...(lines.length > kept.length ? [`- and ${lines.length - kept.length} more`] : [])];
};
/** The text of the pull request. In its hidden lines it says what it brings, so that nothing of it is lost. */
const bodyOf = ({ lines, digest, decisions }) => [
    (0,hidden_line/* hiddenLine */.re)('write-back', digest),
    ...(decisions.length > 0 ? [(0,hidden_line/* hiddenLine */.re)('decisions', (0,hidden_line/* hiddenJson */.jc)(decisions))] : []),
    ...(lines.length > 0 ? ['This was changed on GitHub, and the tracker does not say it yet:', ''] : []),
    ...listed(lines.map((line) => line.slice(0, 200))),
    ...(lines.length > 0 ? [''] : []),
    ...(decisions.length > 0
        ? [
            `This was decided in comments, and ${(0,report_escape/* codeSpan */.SS)(defaults/* CONFIG_PATH */.tF)} does not say it yet:`,
            '',
            ...decisions.map(decisionLine),
            '',
            'It holds once it is merged. Like every edit of the configuration it needs the approval of an owner.',
            '',
        ]
        : []),
    'Merge it to accept. Close it to decline: it comes again only when something else was changed. The branch is made',
    'anew for every change, so commits that you add to it may be lost.',
    '',
].join('\n');
const PLAIN = /^[\w.-]{1,60}$/;
const TRACKER = 'Bring the tracker up to date with GitHub';
/** The title says of a single decision what it is, unless its words could mean something there. */
const titleOf = ({ lines, decisions }) => {
    const [one, ...more] = decisions;
    if (one === undefined)
        return TRACKER;
    if (lines.length > 0)
        return `${TRACKER}, with waivers and sign-offs`;
    const id = one.kind === 'waiver' ? one.item : one.subject;
    if (more.length > 0 || !PLAIN.test(id))
        return 'Record waivers and sign-offs';
    return one.kind === 'waiver' ? `Waive ${id} until ${one.until}` : `Sign off ${id}`;
};
/** The subject of the commit. */
const subjectOf = ({ lines, decisions }) => {
    if (decisions.length === 0)
        return 'docs(tracker): bring the tracker up to date with GitHub';
    return lines.length === 0
        ? 'chore(readiness): record what was decided in comments'
        : 'chore(readiness): bring the tracker up to date with GitHub, and record decisions';
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
;// CONCATENATED MODULE: ./lib/domain/config/put-entry.js


const parse = (text) => (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false, merge: false, schema: 'core', logLevel: 'silent' });
const put_entry_PLAIN = /^(?:[A-Za-z][\w./-]*(?: [\w./-]+)*|\d{4}-\d{2}-\d{2})$/;
const WORDS = /^(?:true|false|null|yes|no|on|off)$/i;
const scalar = (value) => put_entry_PLAIN.test(value) && !WORDS.test(value) ? value : JSON.stringify(value);
const eolOf = (text) => (text.includes('\r\n') ? '\r\n' : '\n');
const block = (entry, indent, eol) => Object.entries(entry)
    .map(([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${scalar(value)}${eol}`)
    .join('');
const rangeOf = (node) => {
    const range = node?.range; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked by use
    return range ? [range[0], range[1]] : null;
};
/** Where the last value of a node ends. */
const endOf = (node) => {
    if ((0,dist/* isMap */.jh)(node) && !node.flow)
        return endOf(node.items.at(-1)?.value ?? node.items.at(-1)?.key);
    if ((0,dist/* isSeq */.oP)(node) && !node.flow)
        return endOf(node.items.at(-1));
    return rangeOf(node)?.[1] ?? -1;
};
/** The beginning of the line after a place. */
const nextLine = (text, at) => {
    if (text[at - 1] === '\n')
        return at;
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
};
const insert = (text, at, lines) => {
    const isOpen = at > 0 && text[at - 1] !== '\n';
    return { from: at, to: at, text: `${isOpen ? eolOf(text) : ''}${lines}` };
};
const pairOf = (map, key) => map.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key);
/** An entry in block style: whole lines, with the indent of its dash. */
const linesOf = (text, node) => {
    const start = rangeOf(node)?.[0] ?? -1;
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const indent = /^( *)- +$/.exec(text.slice(from, Math.max(from, start)))?.[1];
    return indent === undefined || !(0,dist/* isMap */.jh)(node) ? null : { from, to: nextLine(text, endOf(node)), indent };
};
/** The fields of an entry in their old places. */
const fieldPatches = (text, node, entry) => {
    const place = linesOf(text, node);
    const patches = [];
    for (const [name, value] of Object.entries(entry)) {
        const old = pairOf(node, name)?.value;
        const range = rangeOf(old);
        if ((0,dist/* isScalar */.jn)(old) && range !== null) {
            const [from, to] = range;
            const ends = text.slice(from, to).endsWith('\n') ? eolOf(text) : '';
            if (old.value !== value)
                patches.push({ from, to, text: scalar(value) + ends });
        }
        else if (place !== null && !node.flow)
            patches.push(insert(text, place.to, `${place.indent}  ${name}: ${scalar(value)}${eolOf(text)}`));
        else
            return null;
    }
    return patches;
};
const applied = (text, patches) => patches
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to), text);
const toJson = (document, node) => {
    const value = node.toJS(document); // oxlint-disable-line typescript/no-unsafe-type-assertion -- an entry of a list that was read
    return (0,record/* isMapping */.pi)(value) ? value : {};
};
/** Only the lines that change: everything else stays byte for byte. Null where the list is written in another way. */
const splice = (text, { key, entry, replaces }) => {
    const document = parse(text);
    const root = document.contents;
    if (!(0,dist/* isMap */.jh)(root) || root.flow)
        return null;
    const eol = eolOf(text);
    const pair = pairOf(root, key);
    if (pair === undefined) {
        const gap = /\n\r?\n$/.test(text) ? '' : eol;
        return applied(text, [insert(text, text.length, `${gap}${key}:${eol}${block(entry, '  ', eol)}`)]);
    }
    const list = pair.value;
    const last = (0,dist/* isSeq */.oP)(list) && !list.flow ? list.items.at(-1) : undefined;
    if (!(0,dist/* isSeq */.oP)(list) || last === undefined)
        return null;
    const same = list.items.filter((node) => replaces(toJson(document, node)));
    const kept = same.pop();
    if (kept === undefined) {
        const place = linesOf(text, last);
        return place && applied(text, [insert(text, place.to, block(entry, place.indent, eol))]);
    }
    const fields = (0,dist/* isMap */.jh)(kept) ? fieldPatches(text, kept, entry) : null;
    const gone = same.map((node) => linesOf(text, node));
    if (fields === null || gone.includes(null))
        return null;
    const removed = gone.flatMap((lines) => lines === null ? [] : [{ from: lines.from, to: lines.to, text: '' }]);
    return applied(text, [...fields, ...removed]);
};
/** The document written anew: comments stay, blanks may not. */
const rewrite = (text, { key, entry, replaces }) => {
    const document = parse(text);
    const list = document.get(key, true);
    if (!(0,dist/* isSeq */.oP)(list) || list.items.length === 0)
        document.set(key, document.createNode([entry]));
    else {
        const same = list.items.filter((node) => replaces(toJson(document, node)));
        const kept = same.pop();
        list.items = list.items.filter((node) => !same.includes(node));
        if ((0,dist/* isMap */.jh)(kept))
            for (const [name, value] of Object.entries(entry))
                kept.set(name, value);
        else
            list.add(document.createNode(entry));
    }
    return document.toString({ lineWidth: 0 });
};
const expected = (value, { key, entry, replaces }) => {
    const list = (0,record/* entryOf */.Ms)(value, key) ?? [];
    if (!(0,record/* isMapping */.pi)(value) || !Array.isArray(list))
        return null;
    const same = list.filter((one) => (0,record/* isMapping */.pi)(one) && replaces(one));
    const kept = same.pop();
    const rest = list.filter((one) => !same.includes(one));
    const put = (0,record/* isMapping */.pi)(kept)
        ? rest.map((one) => (one === kept ? { ...kept, ...entry } : one))
        : [...rest, entry];
    return { ...value, [key]: put };
};
/**
 * Puts an entry into a list of a YAML document, in place of the last one that it replaces, or at its end. Only the
 * lines of the entry change where the list is written as a block. What comes out is read again, and says what it said
 * and the entry; null where that cannot be had.
 *
 * @param read the document's value, undefined when it cannot be read
 */
const putEntry = (text, put, read) => {
    const before = read(text);
    const wanted = expected(before, put);
    if (wanted === null)
        return null;
    const isWanted = (out) => JSON.stringify(read(out)) === JSON.stringify(wanted);
    if (isWanted(text))
        return text;
    for (const edit of [splice, rewrite]) {
        const out = edit(text, put);
        if (out !== null && isWanted(out))
            return out;
    }
    return null;
};

// EXTERNAL MODULE: ./lib/domain/config/read-config.js + 3 modules
var read_config = __webpack_require__(39443);
// EXTERNAL MODULE: ./lib/domain/config/yaml-text.js
var yaml_text = __webpack_require__(58978);
;// CONCATENATED MODULE: ./lib/domain/config/amend-config.js





const EMPTY = 'version: 1\n';
const amend_config_LIMIT = 256 * 1024;
const CODES = { syntax: 'AX1204', tooLarge: 'AX1202', unsafe: 'AX1207' };
const amend_config_valueOf = (text) => (0,yaml_text/* readYaml */.g)(text, defaults/* CONFIG_PATH */.tF, amend_config_LIMIT, CODES).value;
/** One waiver for an item: the later one wins, and may be the shorter one. One statement of each person on a subject. */
const putOf = (amendment) => {
    const by = `@${amendment.login}`;
    if (amendment.kind === 'waiver') {
        const { item, reason, until } = amendment;
        return {
            key: 'waivers',
            entry: { item, reason, approver: by, until },
            replaces: (old) => old['item'] === item,
        };
    }
    const { subject, at, statement } = amendment;
    return {
        key: 'sign-offs',
        entry: { subject, by, at, statement },
        replaces: (old) => old['subject'] === subject && old['by'] === by,
    };
};
const problemsOf = (text) => (0,read_config.readConfig)({ text, file: defaults/* CONFIG_PATH */.tF, env: {}, overrides: {} }).findings.filter(({ severity }) => severity === 'error');
/**
 * Writes decisions into a configuration, the later one last: entries of `waivers` and `sign-offs`, with comments and
 * layout of everything else as they were.
 *
 * @param text null where there is no file yet: then one is begun
 */
const amendConfig = (text, amendments) => {
    const before = text ?? EMPTY;
    const refuse = (problem) => ({
        text: before,
        made: [],
        refused: (0,catalogue/* finding */.gk)('AX8224', { file: defaults/* CONFIG_PATH */.tF, problem }),
    });
    const [broken] = problemsOf(before);
    if (broken !== undefined)
        return refuse(`it has errors of its own (${broken.code} ${broken.message})`);
    const made = [];
    let now = before;
    for (const amendment of amendments) {
        const put = putOf(amendment);
        const next = putEntry(now, put, amend_config_valueOf);
        if (next === null || problemsOf(next).length > 0)
            return refuse(`${put.key} is written in a way that cannot be edited`);
        if (next !== now)
            made.push(amendment);
        now = next;
    }
    return { text: now, made, refused: null };
};

;// CONCATENATED MODULE: ./lib/application/sync/decisions.js


/** As many as the text of one pull request has room for; more wait until it is merged. */
const MOST = 40;
/** What a decision is about: of two about the same the later one counts. */
const aboutOf = (one) => JSON.stringify(one.kind === 'waiver' ? [one.item] : [one.subject, one.login]);
/** Those that count, each in the place of the first about the same. */
const counting = (decisions) => [
    ...new Map(decisions.map((one) => [aboutOf(one), one])).values(),
];
/** The configuration with decisions in it; no file when it says all of them already. */
const decide = (config, decisions) => {
    const { text, made, refused } = amendConfig(config, counting(decisions).slice(0, MOST));
    return { files: made.length > 0 ? [{ file: defaults/* CONFIG_PATH */.tF, text }] : [], made, refused };
};
const REPLACED = 'A later command about the same took its place.';
/**
 * What became of decisions that were given.
 *
 * @param made those that a pull request brings
 * @param problem why none of them could be proposed
 */
const statesOf = (given, made, pullRequest, problem) => {
    const states = new Map();
    const latest = counting(given);
    for (const one of given) {
        const isMade = made.some(({ comment }) => comment === one.comment);
        if (problem !== null)
            states.set(one.comment, {
                state: 'refused',
                problem: `${problem.code} ${problem.message} ${problem.remedy}`,
            });
        else if (!latest.includes(one))
            states.set(one.comment, { state: 'refused', problem: REPLACED });
        else if (isMade && pullRequest !== null)
            states.set(one.comment, { state: 'proposed', pullRequest });
        else if (made.length < MOST)
            states.set(one.comment, { state: 'present' });
    }
    return states;
};

;// CONCATENATED MODULE: ./lib/application/sync/propose-write-back.js








const WRITE_BACK_BRANCH = 'aurora-x/write-back';
const TRAILER = 'Aurora-X-Write-Back: ';
/** Digest of no edits of the tracker. */
const NOTHING = (0,model_digest/* shortDigest */.V)('[]');
/** The documents as the default branch has them, which is what a pull request changes. */
const readSources = async (repository, files, commit) => {
    const sources = [];
    for (const file of files) {
        const text = await repository.readText(file, commit);
        if (text !== null)
            sources.push({ document: await (0,read_tracker.readAnyTracker)(text, file), text });
    }
    return sources;
};
const openOnce = async ({ proposals }, base, text) => {
    try {
        return await proposals.open(WRITE_BACK_BRANCH, base, text);
    }
    catch (error) {
        const made = (0,remote_failure/* mayBeThere */.bC)(error) ? await proposals.newest(WRITE_BACK_BRANCH) : null;
        if (!made?.open)
            throw error;
        return made.number;
    }
};
const propose = async (ports, plan, newest) => {
    const { proposals, repository } = ports;
    const last = digestIn(newest?.body ?? '');
    const number = newest?.number ?? null;
    if (plan.files.length === 0) {
        if (!newest?.open || last === null)
            return { result: 'none', pullRequest: null };
        await proposals.close(newest.number, settledBody(newest.body));
        return { result: 'closed', pullRequest: number };
    }
    const isDeclined = newest !== null && !newest.open && !newest.merged && last === plan.digest;
    if (isDeclined && plan.decisions.length === 0)
        return { result: 'declined', pullRequest: number };
    const tip = await proposals.tipMessage(WRITE_BACK_BRANCH);
    const isSettled = newest !== null && !newest.open;
    const isForeign = (tip !== null && !tip.includes(TRAILER) && !isSettled) || (newest?.open && last === null);
    if (isForeign)
        return { result: 'foreign', pullRequest: number };
    const content = (0,model_digest/* shortDigest */.V)(JSON.stringify(plan.files));
    const { name: base, sha } = await repository.defaultBranch();
    const text = { title: titleOf(plan), body: bodyOf(plan) };
    const isSame = newest?.open === true && tip?.includes(`${TRAILER}${content}`) === true;
    if (!isSame) {
        const message = `${subjectOf(plan)}\n\n${TRAILER}${content}\n`;
        await proposals.rewrite(WRITE_BACK_BRANCH, tip === null, { base: sha, message, files: plan.files });
    }
    if (!newest?.open)
        return { result: 'created', pullRequest: await openOnce(ports, base, text) };
    const isSaid = last === plan.digest && newest !== null && sayTheSame(newest.body, text.body);
    if (isSame && isSaid)
        return { result: 'unchanged', pullRequest: number };
    if (!isSaid)
        await proposals.edit(newest.number, text);
    return { result: 'updated', pullRequest: number };
};
/** Mostly nothing comes back, and then no document is read a second time. */
const planOf = async ({ repository }, documents, came) => {
    const { any, findings } = comesBack(documents, came);
    if (!any)
        return { files: [], lines: [], digest: NOTHING, findings };
    const { sha } = await repository.defaultBranch();
    const files = documents.map(({ file }) => file);
    return planWriteBack(await readSources(repository, files, sha), came);
};
/** Edits of the tracker, and with them decisions: those that the open pull request carries, and those given since. */
const planAll = async (ports, documents, came, decisions) => {
    const back = await planOf(ports, documents, came);
    if (decisions.length === 0)
        return { plan: { ...back, decisions }, refused: null };
    const { repository } = ports;
    const { sha } = await repository.defaultBranch();
    const amended = decide(await repository.readText(defaults/* CONFIG_PATH */.tF, sha), decisions);
    return {
        plan: { ...back, files: [...back.files, ...amended.files], decisions: amended.made },
        refused: amended.refused,
    };
};
/** What an open pull request carries, and of that what nobody gave: anybody who may write can edit its text. */
const carriedBy = async ({ wasGiven }, newest) => {
    const carried = [];
    const forged = [];
    for (const one of newest?.open === true ? decisionsIn(newest.body) : []) {
        const subject = one.kind === 'waiver' ? one.item : one.subject;
        const said = { pullRequest: newest?.number ?? 0, login: one.login, subject };
        if ((await wasGiven?.(one)) ?? true)
            carried.push(one);
        else
            forged.push((0,catalogue/* finding */.gk)('AX8225', said));
    }
    return { carried, forged };
};
const keep = async (ports, documents, came, given) => {
    const newest = await ports.proposals.newest(WRITE_BACK_BRANCH);
    const { carried, forged } = await carriedBy(ports, newest);
    const { plan, refused } = await planAll(ports, documents, came, [...carried, ...given]);
    const findings = [...forged, ...plan.findings, ...(refused === null ? [] : [refused])];
    const decided = (pullRequest, problem = refused) => statesOf(given, plan.decisions, pullRequest, problem);
    // What it carries is not lost because the configuration is broken for a while.
    if (refused !== null && newest !== null && carried.length > 0)
        return { result: 'unchanged', pullRequest: newest.number, findings, decided: decided(null) };
    const done = await propose(ports, plan, newest);
    if (done.result !== 'foreign')
        return { ...done, findings, decided: decided(done.pullRequest) };
    const foreign = (0,catalogue/* finding */.gk)('AX8208', { branch: WRITE_BACK_BRANCH });
    return { ...done, findings: [...findings, foreign], decided: decided(null, foreign) };
};
/**
 * Keeps the one pull request that brings back what people changed on GitHub, the numbers of issues, and what people
 * decided in comments: made, updated in place, closed when it is settled. A second look changes nothing. What may not
 * be written is a finding, so that the rest of a sync goes on.
 *
 * @param documents the trackers of the sync
 * @param came the change set of the sync, with the numbers of issues that it made
 * @param given decisions that were not proposed yet, the later one last
 */
const proposeWriteBack = async (ports, documents, came, given = []) => {
    try {
        return await keep(ports, documents, came, given);
    }
    catch (error) {
        if (!(0,remote_failure/* isRefused */.H0)(error))
            throw error;
        const failed = (0,catalogue/* finding */.gk)('AX8209', { problem: error.message });
        const decided = statesOf(given, [], null, failed);
        return { result: 'failed', pullRequest: null, findings: [failed], decided };
    }
};


/***/ }),

/***/ 36788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ passedDue),
/* harmony export */   X: () => (/* binding */ dueDate)
/* harmony export */ });
/* harmony import */ var _iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30468);

const endOfMonth = (year, month) => (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(Date.UTC(year, month, 0));
/**
 * The date that a target names: a day, the Sunday of an ISO week, the last day of a month or quarter. Null for what
 * names no date of the calendar (`Week 0–1`, `soon`, `Q1` without a year). `due 2026-12-01` is that day.
 */
const dueDate = (text) => {
    const words = (text ?? '').trim().replace(/^(?:due|by|target|eta)[:\s]+/i, '');
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
    if (day) {
        const time = Date.parse(words);
        return !Number.isNaN(time) && (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(time) === words ? words : null;
    }
    const week = /^(\d{4})-?W(\d{1,2})$/i.exec(words);
    if (week) {
        const monday = (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .weekStart */ .vW)(`${week[1]}-W${week[2]?.padStart(2, '0')}`);
        return monday === null ? null : (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(monday + 6 * _iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
    }
    const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(words);
    if (month)
        return endOfMonth(Number(month[1]), Number(month[2]));
    const quarter = /^(\d{4})[- ]?Q([1-4])$/i.exec(words);
    return quarter ? endOfMonth(Number(quarter[1]), Number(quarter[2]) * 3) : null;
};
/** The date that a target names when it has passed; null when it has not, or names none. @param today ISO date */
const passedDue = (target, today) => {
    const due = dueDate(target);
    return due !== null && due < today ? due : null;
};


/***/ }),

/***/ 84151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  on: () => (/* binding */ STANDING_LABEL),
  Iq: () => (/* binding */ desiredState),
  RS: () => (/* binding */ milestoneTitle),
  pt: () => (/* binding */ milestonesOf)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/graph/claims.js + 1 modules
var graph_claims = __webpack_require__(3168);
// EXTERNAL MODULE: ./lib/domain/graph/net.js
var graph_net = __webpack_require__(13788);
// EXTERNAL MODULE: ./lib/domain/model/due.js
var due = __webpack_require__(36788);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/words.js
var words = __webpack_require__(90784);
;// CONCATENATED MODULE: ./lib/domain/reconcile/desired-relations.js

/** What GitHub keeps: sub-issues of one issue, and dependencies of one in each direction. */
const LIMIT = 100;
const TRACKED = /\s*[([]#(\d+)[)\]]/;
/** The issue that a milestone's heading names (`## M1: Core (#42)`), under which its items are hung; null for none. */
const trackingIssue = (title) => {
    const number = TRACKED.exec(title)?.[1];
    return number === undefined ? null : Number(number);
};
/** The title of a milestone without that issue. */
const withoutIssue = (title) => title.replace(TRACKED, '').trim();
/** `1.2` for `1.2.3`: ids that nest say what is a part of what. */
const outerId = (id) => /^(.*\w)\.\d+[a-z]?$/.exec(id)?.[1] ?? null;
/** Counts what is tied to what, and says no when GitHub would. */
const createTally = () => {
    const counts = new Map();
    return {
        take: (name) => {
            const count = (counts.get(name) ?? 0) + 1;
            counts.set(name, count);
            return count <= LIMIT;
        },
        findings: (relation) => [...counts]
            .filter(([, count]) => count > LIMIT)
            .map(([item, count]) => (0,catalogue/* finding */.gk)('AX8221', { item, count, limit: LIMIT, relation })),
    };
};
/**
 * How issues are to be tied together: dependencies between items, and parts below what they are a part of, which is an
 * item whose id theirs extends, else the issue that the heading of their milestone names. No issue is made only to be a
 * parent. What is beyond GitHub's limits is left to the milestone and to the text.
 */
const desiredRelations = (documents) => {
    const [waiting, blocking, parts] = [createTally(), createTally(), createTally()];
    const known = new Set(documents.flatMap(({ items }) => items.map(({ id }) => id)));
    const of = new Map();
    for (const { items, milestones } of documents) {
        const tracking = new Map(milestones.map(({ id, title }) => [id, trackingIssue(title)]));
        const parentOf = ({ id, milestone, issue }) => {
            const outer = outerId(id);
            if (outer !== null && known.has(outer))
                return outer;
            const number = tracking.get(milestone ?? '') ?? null;
            return number === null || number === issue ? null : `#${number}`;
        };
        for (const item of items) {
            if (of.has(item.id))
                continue;
            const needs = [...new Set(item.dependsOn)].filter((id) => id !== item.id && known.has(id));
            const parent = parentOf(item);
            of.set(item.id, {
                // Both are counted, whatever the other one says.
                blockedBy: needs.filter((id) => [waiting.take(item.id), blocking.take(id)].every(Boolean)),
                parent: parent !== null && parts.take(parent) ? parent : null,
            });
        }
    }
    const findings = [
        ...waiting.findings('block it'),
        ...blocking.findings('wait for it'),
        ...parts.findings('are a part of it'),
    ];
    return { of, findings };
};

// EXTERNAL MODULE: ./lib/domain/reconcile/section.js + 1 modules
var section = __webpack_require__(80815);
;// CONCATENATED MODULE: ./lib/domain/reconcile/desired-state.js







/** GitHub's limits. */
const TITLE_LIMIT = 256;
const LABEL_LIMIT = 50;
/** A claim by itself closes nothing: proof does. Null leaves the issue as people have it. */
const stateOf = (claim, standing, isDemoted) => {
    if (claim === 'dropped')
        return 'closed';
    if (claim !== 'done' || isDemoted)
        return 'open';
    return standing === 'verified' || standing === 'waived' ? 'closed' : null;
};
/** Begins the labels that say what the checks say. */
const STANDING_LABEL = 'aurora-x: ';
const COLORS = {
    P0: 'b60205',
    P1: 'd93f0b',
    P2: 'fbca04',
    refuted: 'b60205',
    blocked: 'd93f0b',
    unproven: 'fbca04',
    verified: '0e8a16',
};
const labelOf = (name, key, description) => ({
    name: name.slice(0, LABEL_LIMIT).trim(),
    color: COLORS[key] ?? 'c5def5',
    description,
});
const labelsOf = (item, standing) => {
    return [
        ...(item.priority ? [labelOf(item.priority, item.priority, 'Priority in the readiness tracker')] : []),
        ...(item.workstream
            ? [labelOf(`area: ${item.workstream.trim()}`, 'area', 'Workstream in the readiness tracker')]
            : []),
        ...(standing && item.claim === 'done'
            ? [labelOf(`${STANDING_LABEL}${standing}`, standing, 'What the checks of this item say')]
            : []),
    ];
};
/** Login in an owner's cell: `@lead`, or a word that somebody of the repository is called. */
const assigneesOf = (owner, assignable) => {
    const words = (owner ?? '').split(/[\s,;/&]+/).map((word) => word.replace(/^@/, '').toLowerCase());
    return assignable.filter((login) => words.includes(login.toLowerCase())).toSorted();
};
/** `M0 Repository` for an id that people wrote, `Phase 1: Repository` for one of kind and number. */
const milestoneTitle = ({ id, title }) => {
    const own = withoutIssue(title);
    if (own.startsWith(id) || id === (0,words/* slug */.yR)(own))
        return own || id;
    const [, kind, number] = /^([a-z])([a-z]+-\d\S*)$/.exec(id) ?? [];
    if (kind === undefined || number === undefined)
        return `${id} ${own}`.trim();
    return `${kind.toUpperCase()}${number.replace('-', ' ')}: ${own}`;
};
/** When the last of the items of a milestone is due; null where none of them names a date. */
const lastDue = (items, milestone) => items
    .filter((item) => item.milestone === milestone)
    .map(({ target }) => (0,due/* dueDate */.X)(target))
    .reduce((last, due) => ((due ?? '') > (last ?? '') ? due : last), null);
/**
 * Milestones of a document; where it has none, one for each target of its items that names a date. One for which the
 * document says no date is due when the last of its items is.
 */
const milestonesOf = ({ milestones, items, file }) => {
    const of = (milestone) => ({
        key: `${file}#${milestone.id}`,
        title: milestoneTitle(milestone),
        due: milestone.due === null ? lastDue(items, milestone.id) : (0,due/* dueDate */.X)(milestone.due),
        description: [milestone.goal, milestone.definitionOfDone && `Done when: ${milestone.definitionOfDone}`]
            .filter(Boolean)
            .join('\n\n'),
    });
    const named = milestones.map(of);
    const targets = new Set(items.filter((item) => item.milestone === null).map((item) => item.target));
    const dated = [...targets]
        .filter((target) => target !== null && (0,due/* dueDate */.X)(target) !== null)
        .map((target) => ({
        key: `target#${target}`,
        title: `${target}`,
        due: (0,due/* dueDate */.X)(target),
        description: '',
    }));
    return [...named, ...dated.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))];
};
/** Items that the tracker calls done before what they depend on, each with the first such finding. */
const contradictionsOf = (documents) => {
    const net = (0,graph_net/* makeNet */.U8)(documents);
    const claims = new Map(net.nodes.map(({ item }) => [item.id, item.claim]));
    const found = new Map();
    for (const { item, dependency } of (0,graph_claims/* doneBeforeDependencies */.n)(net).pairs.toReversed())
        found.set(item, (0,catalogue/* finding */.gk)('AX2022', { item, dependency, claim: claims.get(dependency) ?? 'open' }));
    return found;
};
const byTitle = (milestones) => [...new Map(milestones.toReversed().map((one) => [one.title, one])).values()].toReversed();
/**
 * What GitHub should hold, from the documents and what is known of their items. Pure and ordered as the documents
 * are. Items in two documents with one id keep the first.
 */
const desiredState = (documents, standings, { assignable }) => {
    const standingOf = new Map(standings.map((one) => [one.item, one]));
    const milestones = byTitle(documents.flatMap(milestonesOf));
    const titles = new Map(milestones.map(({ key, title }) => [key, title]));
    const issues = new Map();
    const labels = new Map();
    const relations = desiredRelations(documents);
    const contradictions = contradictionsOf(documents);
    for (const document of documents) {
        for (const item of document.items) {
            if (issues.has(item.id))
                continue;
            const known = standingOf.get(item.id) ?? null;
            const demotion = (0,section/* demotionOf */.Z)(item, known, contradictions.get(item.id));
            const own = labelsOf(item, known?.standing ?? (demotion === null ? null : 'blocked'));
            for (const label of own)
                labels.set(label.name, label);
            const key = item.milestone === null ? `target#${item.target}` : `${document.file}#${item.milestone}`;
            const values = {
                title: issueTitle(item),
                state: stateOf(item.claim, known?.standing ?? null, demotion !== null),
                milestone: titles.get(key) ?? null,
                labels: own.map((label) => label.name),
                assignees: assigneesOf(item.owner, assignable),
            };
            const facts = { item, file: document.file, standing: known, demotion };
            const tied = relations.of.get(item.id) ?? { blockedBy: [], parent: null };
            issues.set(item.id, { key: item.id, item, values, relations: tied, facts });
        }
    }
    const { findings } = relations;
    return { milestones, issues: [...issues.values()], labels: [...labels.values()], findings };
};
/** Ids that people wrote stand in the title; those made from the text would only repeat it. */
const issueTitle = ({ id, title }) => {
    const plain = title.replace(/\s+/g, ' ').trim() || id;
    return (/[/#]/.test(id) || plain.startsWith(id) ? plain : `${id}: ${plain}`).slice(0, TITLE_LIMIT);
};


/***/ }),

/***/ 42841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ readSection),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   WB: () => (/* binding */ intentId),
/* harmony export */   Zn: () => (/* binding */ writeSection),
/* harmony export */   b4: () => (/* binding */ placeSection),
/* harmony export */   c: () => (/* binding */ writeMilestone),
/* harmony export */   n$: () => (/* binding */ readMilestone),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56677);
/* harmony import */ var _model_hidden_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27271);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);



const END = (0,_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenMark */ .sd)('item end');
const isText = (value) => typeof value === 'string';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const valuesOf = (value) => {
    if (!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
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
const relationsOf = (value) => {
    if (!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return null;
    const { blockedBy = [], parent = null, fresh = false } = value;
    if (!isTexts(blockedBy) || (parent !== null && !isText(parent)) || typeof fresh !== 'boolean')
        return null;
    return { blockedBy, parent, fresh };
};
const parse = (json) => {
    try {
        const value = JSON.parse(json);
        return (0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) ? value : null;
    }
    catch {
        return null;
    }
};
/** The section of an issue's body, or null when it has none that can be read. */
const readSection = (body) => {
    const start = (0,_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readHiddenLine */ .n6)(body, 'item');
    const end = start?.after.indexOf(END) ?? -1;
    const data = parse(start?.content ?? '');
    if (!start || end === -1 || !data || !isText(data['key']))
        return null;
    return {
        key: data['key'],
        applied: valuesOf(data['applied']),
        relations: relationsOf(data['relations']),
        before: start.before,
        content: start.after.slice(0, end).replaceAll('\r\n', '\n').replace(/^\n/, ''),
        after: start.after.slice(end + END.length),
    };
};
/** The text that stands in an issue: marker, our section, end. */
const writeSection = (key, applied, content, relations = null) => {
    const { blockedBy = [], parent = null, fresh = false } = relations ?? {};
    const tied = {
        ...(blockedBy.length > 0 ? { blockedBy } : {}),
        ...(parent === null ? {} : { parent }),
        ...(fresh ? { fresh } : {}),
    };
    const isTied = blockedBy.length > 0 || parent !== null;
    const data = { key, applied, ...(isTied ? { relations: tied } : {}) };
    return `${(0,_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenLine */ .re)('item', (0,_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenJson */ .jc)(data))}\n${content}${END}`;
};
/** Our section put into a body: in its old place, or below what people wrote. */
const placeSection = (body, section) => {
    const old = readSection(body);
    if (old)
        return `${old.before}${section}${old.after}`;
    return body === '' ? section : `${body}\n\n${section}`;
};
/** Browsers send other line ends than we do; a text is the same with either. */
const withPlainLineEnds = (text) => text.replaceAll('\r\n', '\n');
const sameText = (a, b) => withPlainLineEnds(a) === withPlainLineEnds(b);
const digestOf = (text) => (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .V)(withPlainLineEnds(text));
/** A milestone's description: text, marker, what people wrote below. */
const writeMilestone = (key, applied, text, after = '') => `${text === '' ? '' : `${text}\n\n`}${(0,_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenLine */ .re)('milestone', (0,_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenJson */ .jc)({ key, applied }))}${after}`;
/** The parts of a milestone's description, or null when it carries no marker. */
const readMilestone = (description) => {
    const found = (0,_model_hidden_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readHiddenLine */ .n6)(description, 'milestone');
    const data = parse(found?.content ?? '');
    if (!found || !data || !isText(data['key']))
        return null;
    const known = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(data['applied']) ? data['applied'] : {};
    const { title, due, text } = known;
    const isDue = due === null || isText(due);
    return {
        key: data['key'],
        applied: isText(title) && isText(text) && isDue ? { title, due, text } : null,
        text: found.before.replace(/\r?\n\r?\n$/, ''),
        after: found.after,
    };
};
/** Which write something came from: the same for the same thing of the same repository, whoever asks. */
const intentId = (kind, repository, key) => (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify([kind, repository, key]));


/***/ }),

/***/ 41246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ planNewIssue),
/* harmony export */   hd: () => (/* binding */ NOT_PLANNED),
/* harmony export */   nH: () => (/* binding */ planIssue)
/* harmony export */ });
/* harmony import */ var _desired_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84151);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42841);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80815);
/* harmony import */ var _three_way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93645);




const shown = (value) => value === null ? 'none' : typeof value === 'string' ? value : value.join(', ') || 'none';
const sameSet = (a, b) => a.length === b.length && a.every((one) => b.some((other) => other.toLowerCase() === one.toLowerCase()));
const FIELDS = ['title', 'state', 'milestone', 'assignees', 'labels'];
/** Says what the checks say: nobody else has a say in it. */
const isStandingLabel = (name) => name.startsWith(_desired_state_js__WEBPACK_IMPORTED_MODULE_0__/* .STANDING_LABEL */ .on);
/** How a closed issue that will not be done is called. */
const NOT_PLANNED = 'closed as not planned';
/**
 * Whether people assigned somebody else than the owner that the tracker names. An owner who is no login (`platform
 * team`) says something that assignees cannot, and is left.
 */
const assigneesOf = ({ values, item }, { issue, section }) => {
    const last = section?.applied?.assignees;
    const isLogin = values.assignees.length > 0 || item.owner === null;
    const stayed = last !== undefined && sameSet(values.assignees, last);
    return isLogin && stayed && !sameSet(issue.assignees, last) ? 'incoming' : 'same';
};
/**
 * A new issue. GitHub opens every issue, so one that should be closed is opened, and remembered as open, before it is
 * closed: cut between the two, the next plan goes on and does not take it for reopened.
 */
const planNewIssue = ({ key, values, facts }, relations) => {
    const { title, labels, assignees, milestone } = values;
    const section = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .issueSection */ .P)(facts);
    const body = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSection */ .Zn)(key, values, section, relations);
    const closes = values.state === 'closed';
    return {
        kind: 'create-issue',
        key,
        fields: {
            title,
            body: closes ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSection */ .Zn)(key, { ...values, state: 'open' }, section, relations) : body,
            labels,
            assignees,
            milestone,
        },
        followUp: closes ? { state: 'closed', body } : null,
    };
};
/** What each value becomes. */
const mergesOf = ({ values }, { issue, section }, policy) => {
    const last = section?.applied ?? null;
    const scalar = (want, has, was) => (0,_three_way_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeValue */ .O)(want, has, was, (a, b) => a === b, policy);
    // No opinion on the state is no change of it, whatever was applied before.
    const state = values.state === null
        ? { value: issue.state, applied: null, outcome: 'same' }
        : scalar(values.state, issue.state, last?.state ?? undefined);
    return {
        title: scalar(values.title, issue.title, last?.title),
        state,
        milestone: scalar(values.milestone, issue.milestone, last?.milestone),
        labels: (0,_three_way_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeSet */ .b)(values.labels, issue.labels, last?.labels ?? [], isStandingLabel),
        assignees: (0,_three_way_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeSet */ .b)(values.assignees, issue.assignees, last?.assignees ?? []),
    };
};
const githubOf = (field, issue, removed) => {
    if (field === 'state' && issue.notPlanned === true)
        return NOT_PLANNED;
    return field === 'labels' ? `without ${removed.join(', ')}` : shown(issue[field]);
};
/**
 * The one write that brings an issue to what the tracker asks for, or null. What people changed on GitHub and the
 * tracker did not is left and reported; what both changed is a conflict, which the issue itself says too.
 *
 * @param relations what the marker says of relations from now on
 */
const planIssue = (desired, owned, policy, relations = null) => {
    const { issue, section } = owned;
    const { values, key } = desired;
    const merges = mergesOf(desired, owned, policy);
    const { title, state, milestone, labels, assignees } = merges;
    const outcomes = {
        title: title.outcome,
        state: state.outcome,
        milestone: milestone.outcome,
        assignees: assigneesOf(desired, owned),
        labels: labels.removed.length > 0 ? 'incoming' : 'same',
    };
    const changed = (outcome) => FIELDS.filter((field) => outcomes[field] === outcome).map((field) => ({
        item: key,
        issue: issue.number,
        field,
        tracker: shown(values[field]),
        github: githubOf(field, issue, labels.removed),
    }));
    const conflicts = changed('conflict').map((one) => ({ ...one, resolved: policy }));
    const applied = {
        title: title.applied,
        state: state.applied,
        milestone: milestone.applied,
        labels: values.labels,
        assignees: values.assignees,
    };
    const content = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .issueSection */ .P)(desired.facts, conflicts.filter(({ resolved }) => resolved === 'ask'));
    const bodyWith = (tied) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .placeSection */ .b4)(issue.body, (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSection */ .Zn)(key, applied, content, tied));
    const sameBody = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(bodyWith(relations), issue.body);
    // What is written anyway says that the relations were seen to be there.
    const body = bodyWith(relations && { ...relations, fresh: false });
    const fields = {
        ...(title.value === issue.title ? {} : { title: title.value }),
        ...(sameBody ? {} : { body }),
        ...(state.value === issue.state || state.value === null ? {} : { state: state.value }),
        ...(milestone.value === issue.milestone ? {} : { milestone: milestone.value }),
        ...(sameSet(labels.value, issue.labels) ? {} : { labels: labels.value }),
        ...(sameSet(assignees.value, issue.assignees) ? {} : { assignees: assignees.value }),
    };
    const differences = differencesOf(issue, fields, section === null);
    const { number } = issue;
    return {
        change: Object.keys(fields).length === 0 ? null : { kind: 'update-issue', key, number, fields, differences },
        incoming: changed('incoming'),
        conflicts,
    };
};
const differencesOf = (issue, fields, adopted) => {
    const of = (field) => {
        const to = fields[field];
        return to === undefined ? [] : [{ field, from: shown(issue[field]), to: shown(to) }];
    };
    const section = adopted
        ? { field: 'section', from: 'none', to: 'added' }
        : { field: 'section', from: 'old', to: 'new' };
    return [
        ...of('title'),
        ...of('state'),
        ...of('milestone'),
        ...of('labels'),
        ...of('assignees'),
        ...(fields.body === undefined ? [] : [section]),
    ];
};


/***/ }),

/***/ 80815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ demotionOf),
  P: () => (/* binding */ issueSection)
});

// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
;// CONCATENATED MODULE: ./lib/domain/reconcile/fit-rows.js

/** Lines in at most `limit` characters, the last one always among them; ends with a line end. */
const fitRows = (rows, limit) => {
    const whole = `${rows.join('\n')}\n`;
    if (whole.length <= limit)
        return whole;
    const last = rows.at(-1) ?? '';
    const kept = [];
    let room = limit - last.length - 80;
    for (const row of rows.slice(0, -1)) {
        const line = (0,limits/* clip */.$Q)(row, 2000);
        if (line.length + 1 > room)
            break;
        kept.push(line);
        room -= line.length + 1;
    }
    return `${kept.join('\n')}\n\n… and ${rows.length - 1 - kept.length} more lines in the tracker.\n\n${last}\n`;
};

;// CONCATENATED MODULE: ./lib/domain/reconcile/section.js


/** Half of what GitHub keeps of a body: the rest is for what people write around it. */
const SECTION_LIMIT = 30_000;
/** A command that holds our own end mark must not end the section. */
const code = (text) => (text.includes('<!--') ? (0,report_escape/* escapeMarkdown */.FV)(text) : (0,report_escape/* codeSpan */.SS)(text));
const CLAIM_WORDS = {
    planned: 'planned',
    'in-progress': 'in progress',
    blocked: 'blocked',
    'in-review': 'in review',
    done: 'done',
    dropped: 'dropped',
};
/**
 * An item that is claimed done is demoted when a run refuted it, or when something it depends on is not verified; with
 * no run at all, when the tracker itself says that a dependency is not done.
 */
const demotionOf = ({ claim }, standing, contradiction) => {
    if (claim !== 'done')
        return null;
    if (standing === null)
        return contradiction ?? null;
    return standing.standing === 'refuted' || standing.standing === 'blocked' ? standing.reason : null;
};
const state = ({ item, standing, demotion }) => {
    const claim = item.claim === null ? 'nothing yet' : CLAIM_WORDS[item.claim];
    if (standing === null)
        return `The tracker says **${claim}**.`;
    const reason = demotion === null ? ` ${(0,report_escape/* escapeMarkdown */.FV)(standing.reason.message)}` : '';
    return `The tracker says **${claim}**, the checks say **${standing.standing}**.${reason}`;
};
const nextOf = ({ standing, demotion }) => {
    if (demotion !== null)
        return [
            '',
            '> [!WARNING]',
            `> **Done is not accepted** (\`${demotion.code}\`): ${(0,report_escape/* escapeMarkdown */.FV)(demotion.message)}`,
            '>',
            `> Next: ${(0,report_escape/* escapeMarkdown */.FV)(demotion.remedy)}`,
        ];
    if (standing?.reason.status !== 'fail')
        return [];
    return ['', `Next: ${(0,report_escape/* escapeMarkdown */.FV)(standing.reason.remedy)} (\`${standing.reason.code}\`)`];
};
const undecided = (conflicts) => conflicts.length === 0
    ? []
    : [
        '',
        '> [!IMPORTANT]',
        ...conflicts.map(({ field, tracker, github }) => `> **Changed on both sides**: ${field} is ${(0,report_escape/* escapeMarkdown */.FV)(tracker)} in the tracker and ${(0,report_escape/* escapeMarkdown */.FV)(github)} here.`),
        '>',
        '> Make them agree on one side; until then neither is written.',
    ];
const list = (title, rows) => rows.length === 0 ? [] : ['', `**${title}**`, '', ...rows];
/**
 * What an issue says of its item: claim and standing, why done is not accepted and what to do, what is undecided, exit
 * criteria, verify commands, evidence, dependencies. Text of the document stays text: it pings nobody and links nowhere.
 * Ends with a line end.
 */
const issueSection = (facts, conflicts = []) => {
    const { item, file } = facts;
    const known = [
        item.owner && `Owner: ${(0,report_escape/* escapeMarkdown */.FV)(item.owner)}`,
        item.target && `Target: ${(0,report_escape/* escapeMarkdown */.FV)(item.target)}`,
        item.dependsOn.length > 0 && `Depends on: ${item.dependsOn.map(report_escape/* escapeMarkdown */.FV).join(', ')}`,
    ].filter((fact) => typeof fact === 'string' && fact !== '');
    const rows = [
        state(facts),
        ...nextOf(facts),
        ...undecided(conflicts),
        ...(known.length === 0 ? [] : ['', known.join(' · ')]),
        ...list('Exit criteria', item.exitCriteria.map(({ text, checked }) => `- [${checked ? 'x' : ' '}] ${(0,report_escape/* escapeMarkdown */.FV)(text)}`)),
        ...list('Verify', item.verify.map(({ text }) => `- ${code(text)}`)),
        ...list('Evidence', item.evidence.map(({ text }) => `- ${code(text)}`)),
        '',
        `<sub>Kept by Aurora-X from ${code(file)}. Text outside this section is yours.</sub>`,
    ];
    return fitRows(rows, SECTION_LIMIT);
};


/***/ }),

/***/ 93645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mergeValue),
/* harmony export */   b: () => (/* binding */ mergeSet)
/* harmony export */ });
/**
 * Three-way comparison of one value: what the tracker asks for, what GitHub has, what was last applied (`undefined`
 * when nothing was). What only people on GitHub changed stays, and is remembered as it was, so that it keeps being
 * reported until the tracker says the same.
 */
const mergeValue = (desired, observed, applied, same, policy) => {
    if (same(desired, observed))
        return { value: observed, applied: desired, outcome: 'same' };
    if (applied === undefined || same(observed, applied))
        return { value: desired, applied: desired, outcome: 'outgoing' };
    if (same(desired, applied))
        return { value: observed, applied, outcome: 'incoming' };
    if (policy === 'tracker')
        return { value: desired, applied: desired, outcome: 'conflict' };
    return { value: observed, applied, outcome: 'conflict' };
};
const has = (list, name) => list.some((one) => one.toLowerCase() === name.toLowerCase());
/**
 * The same for a set to which people add values of their own: those are never ours to take away. What people took away
 * stays away and is said, but for values of which only we say whether they hold.
 */
const mergeSet = (desired, observed, applied, isOurs = () => false) => {
    const taken = applied.filter((name) => !has(desired, name));
    const removed = desired.filter((name) => has(applied, name) && !has(observed, name) && !isOurs(name));
    const kept = observed.filter((name) => !has(taken, name));
    const added = desired.filter((name) => !has(observed, name) && !has(removed, name));
    return { value: [...kept, ...added], removed };
};


/***/ }),

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _I: () => (/* binding */ makeEdits),
/* harmony export */   d0: () => (/* binding */ CLAIM_WORDS)
/* harmony export */ });
/* unused harmony export applyPatches */
/** The word of a claim, as every dialect reads it. */
const CLAIM_WORDS = {
    done: 'Done',
    'in-progress': 'In Progress',
    dropped: 'Dropped',
};
/** Makes the edits that can be made. Of two edits of one place the last one counts. */
const makeEdits = (text, edits, patchFor) => {
    const findings = [];
    const refused = [];
    const patches = new Map();
    for (const edit of edits) {
        const result = patchFor(edit);
        if ('code' in result) {
            findings.push(result);
            refused.push(edit);
        }
        else
            patches.set(result.from, result);
    }
    return { text: applyPatches(text, [...patches.values()]), findings, refused };
};
/** Puts patches that do not overlap into a text. */
const applyPatches = (text, patches) => {
    const parts = [];
    let at = 0;
    for (const patch of patches.toSorted((a, b) => a.from - b.from)) {
        parts.push(text.slice(at, patch.from), patch.text);
        at = patch.to;
    }
    return parts.join('') + text.slice(at);
};


/***/ }),

/***/ 83897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_API: () => (/* binding */ DEFAULT_API),
  nZ: () => (/* binding */ WRITE_INTERVAL_MS),
  fe: () => (/* binding */ clientOf),
  wm: () => (/* binding */ githubReaders),
  Oz: () => (/* binding */ githubWriters),
  tokenClient: () => (/* binding */ tokenClient)
});

// UNUSED EXPORTS: nothingRemembered

// EXTERNAL MODULE: ./lib/adapters/github/cached-reads.js
var cached_reads = __webpack_require__(22578);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/adapters/github/failure.js
var failure = __webpack_require__(36424);
;// CONCATENATED MODULE: ./lib/adapters/github/client.js




const VERSION = '2022-11-28';
const PAGE_LIMIT = 1_000;
const queryOf = (next) => next !== null && URL.canParse(next) ? Object.fromEntries(new URL(next).searchParams) : null;
const movedSchema = schemas.object({
    status: schemas.union([schemas.literal(302), schemas.literal(307)]),
    response: schemas.object({ headers: schemas.object({ location: schemas.string() }) }),
});
const locationOf = (error) => movedSchema.safeParse(error).data?.response.headers.location ?? null;
/**
 * A client of one server. Parameters fill the places of a route, the rest is query or body.
 *
 * @param recentMs how long an answer is good enough to be given again, where nothing was written since
 */
const createClient = (send, cache, now, recentMs = 0) => {
    const recent = (0,cached_reads/* createRecent */.M6)(now, recentMs);
    const ask = async (route, parameters) => {
        const headers = parameters['headers'];
        return send(route, {
            ...parameters,
            headers: { 'x-github-api-version': VERSION, ...(typeof headers === 'object' ? headers : {}) },
        });
    };
    const readAs = (0,cached_reads/* createRead */.x)(ask, cache, now, recent);
    const get = async (schema, route, parameters = {}) => (await readAs(schema, route, parameters)).value;
    const page = async (schema, route, parameters = {}) => {
        const asked = { per_page: 100, ...parameters };
        const { value, next } = await readAs(schema, route, asked);
        const query = queryOf(next);
        return { items: value, next: query && { ...asked, ...query } };
    };
    return {
        get,
        page,
        find: async (schema, route, parameters = {}) => {
            try {
                return await get(schema, route, parameters);
            }
            catch (error) {
                if (error instanceof remote_failure/* RemoteFailure */.p3 && error.status === 404)
                    return null;
                throw error;
            }
        },
        list: async (schema, route, parameters = {}) => {
            const all = [];
            let asked = parameters;
            for (let pages = 0; asked !== null && pages < PAGE_LIMIT; pages += 1) {
                const one = await page(schema, route, asked);
                all.push(...one.items);
                asked = one.next;
            }
            return all;
        },
        locate: async (route, parameters) => {
            try {
                await ask(route, parameters);
            }
            catch (error) {
                const location = locationOf(error);
                if (location !== null)
                    return location;
                throw (0,failure/* failureOf */.g)(error, route, now());
            }
            throw new remote_failure/* RemoteFailure */.p3('refused', route, 200, 'The answer names no place.');
        },
        query: async (schema, query, variables) => {
            const route = 'POST /graphql';
            if (!/^\s*query\b/.test(query))
                throw new Error('only a query changes nothing');
            try {
                return (0,cached_reads/* checked */.KD)(schema, (await ask(route, { query, variables })).data, route);
            }
            catch (error) {
                throw (0,failure/* failureOf */.g)(error, route, now());
            }
        },
        write: async (schema, route, parameters) => {
            try {
                return (0,cached_reads/* checked */.KD)(schema, (await ask(route, parameters)).data, route, 'lost');
            }
            catch (error) {
                throw (0,failure/* failureOf */.g)(error, route, now());
            }
            finally {
                recent.forget(route);
            }
        },
    };
};

// EXTERNAL MODULE: ./lib/adapters/github/send.js
var send = __webpack_require__(45718);
;// CONCATENATED MODULE: ./lib/adapters/github/graphql/shapes.js

const pageInfo = schemas.object({
    hasNextPage: schemas.boolean(),
    startCursor: schemas.string().nullish(),
    endCursor: schemas.string().nullish(),
});
const actor = schemas.object({ kind: schemas.string(), login: schemas.string() }).nullable();
const label = schemas.object({ id: schemas.string(), name: schemas.string() });
const person = schemas.object({ id: schemas.string(), login: schemas.string() });
const dependencies = schemas.object({ totalBlockedBy: schemas.number() });
const seenIssueSchema = schemas.object({
    id: schemas.string(),
    fullDatabaseId: schemas.union([schemas.string(), schemas.number()]),
    number: schemas.number(),
    title: schemas.string(),
    body: schemas.string(),
    state: schemas["enum"](['OPEN', 'CLOSED']),
    stateReason: schemas.string().nullish(),
    updatedAt: schemas.string(),
    author: actor,
    milestone: schemas.object({ id: schemas.string(), title: schemas.string() }).nullable(),
    labels: schemas.object({ nodes: schemas.array(label) }).nullable(),
    assignees: schemas.object({ nodes: schemas.array(person) }),
    /** Left out by a server that does not count them. */
    issueDependenciesSummary: dependencies.optional(),
    parent: schemas.object({ number: schemas.number(), repository: schemas.object({ nameWithOwner: schemas.string() }) }).nullable(),
});
const milestone = schemas.object({
    id: schemas.string(),
    number: schemas.number(),
    title: schemas.string(),
    description: schemas.string().nullish(),
    state: schemas["enum"](['OPEN', 'CLOSED']),
    dueOn: schemas.string().nullish(),
    creator: actor,
});
const connection = (node) => schemas.object({ pageInfo, nodes: schemas.array(node) });
const labelsSchema = connection(label);
const milestonesSchema = connection(milestone);
const peopleSchema = connection(person);
const issuesSchema = schemas.object({ totalCount: schemas.number(), pageInfo, nodes: schemas.array(seenIssueSchema) });
/** Besides, under `t0`, `t1`, …: what was asked for by its ids. */
const overviewSchema = schemas.looseObject({
    viewer: schemas.object({ login: schemas.string() }),
    repository: schemas.object({
        id: schemas.string(),
        labels: labelsSchema,
        milestones: milestonesSchema,
        assignableUsers: peopleSchema,
        pullRequests: schemas.object({
            nodes: schemas.array(schemas.object({
                number: schemas.number(),
                title: schemas.string(),
                body: schemas.string(),
                state: schemas["enum"](['OPEN', 'CLOSED', 'MERGED']),
                isCrossRepository: schemas.boolean(),
            })),
        }),
        first: issuesSchema.optional(),
        last: issuesSchema.optional(),
        recent: issuesSchema.optional(),
    }),
});
/** Answers under aliases of their own: issues that were asked for by their ids, null for what is gone. */
const tiedSchema = schemas.array(schemas.object({ number: schemas.number(), issueDependenciesSummary: dependencies }).nullable());
/** REST calls a bot by the name of its App and `[bot]`, GraphQL by the name alone: ours is the name of REST. */
const loginOf = (seen) => {
    if (seen === null)
        return null;
    return seen.kind === 'Bot' && !seen.login.endsWith('[bot]') ? `${seen.login}[bot]` : seen.login;
};

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/known.js

const small = (name) => name.toLowerCase();
/** An issue in the words of the ports. Names of labels and milestones are those of now, even if it was seen before. */
const observedOf = (issue, { owner, repo }, labels, milestones) => {
    const { parent, issueDependenciesSummary: waitsFor } = issue;
    const isHere = parent !== null && small(parent.repository.nameWithOwner) === small(`${owner}/${repo}`);
    return {
        id: Number(issue.fullDatabaseId),
        number: issue.number,
        title: issue.title,
        body: issue.body,
        state: issue.state === 'OPEN' ? 'open' : 'closed',
        ...(issue.stateReason === 'NOT_PLANNED' ? { notPlanned: true } : {}),
        labels: (issue.labels?.nodes ?? []).flatMap(({ id }) => labels.get(id) ?? []),
        assignees: issue.assignees.nodes.map(({ login }) => login),
        milestone: (issue.milestone && milestones.get(issue.milestone.id)?.title) ?? null,
        author: loginOf(issue.author),
        relations: {
            parent: parent === null ? null : isHere ? parent.number : 'elsewhere',
            ...(waitsFor === undefined ? {} : { blockedBy: waitsFor.totalBlockedBy }),
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/answer.js


const errorSchema = schemas.object({
    type: schemas.string().nullish(),
    message: schemas.string(),
    path: schemas.array(schemas.union([schemas.string(), schemas.number()])).nullish(),
    locations: schemas.array(schemas.unknown()).nullish(),
});
const answerSchema = schemas.object({
    data: schemas.record(schemas.string(), schemas.unknown()).nullish(),
    errors: schemas.array(errorSchema).nullish(),
});
const GRAPHQL = 'POST /graphql';
const MINUTE = 60_000;
/** The server has no GraphQL, or none that knows what was asked for. Nothing was done. */
class NotOffered extends remote_failure/* RemoteFailure */.p3 {
    /** It said so; otherwise it only did not understand. */
    isSure;
    /** There is GraphQL, and it does not know a field. */
    isSchema;
    constructor(status, problem, isSure) {
        super('refused', GRAPHQL, status, problem);
        this.isSure = isSure;
        this.isSchema = status === 200;
    }
}
/** No such address, or no such method there. */
const NO_ENDPOINT = [404, 405, 410, 501];
/** Not in such a form: something on the way may say so too. */
const NOT_SO = [400, 406, 415, 422];
/** What a request for GraphQL met, which may be that there is none. */
const metBy = (error) => {
    if (!(error instanceof remote_failure/* RemoteFailure */.p3))
        return error;
    const isSure = NO_ENDPOINT.includes(error.status);
    if (!isSure && !NOT_SO.includes(error.status))
        return error;
    return new NotOffered(error.status, error.message, isSure);
};
/**
 * A document that the schema of the server does not fit is not begun: there is no data, not even null, and each error
 * says where in the document it is. Anything less, a timeout for one, says nothing about what was done.
 */
const isUnknown = ({ data, errors }) => data === undefined &&
    !!errors?.length &&
    errors.every(({ type, locations }) => !type && !!locations?.length);
const known = (answer) => {
    if (isUnknown(answer))
        throw new NotOffered(200, answer.errors?.[0]?.message ?? '', true);
    return answer;
};
const LIMIT = /submitted too quickly|secondary rate limit|abuse/i;
const STATUSES = { NOT_FOUND: 404, FORBIDDEN: 403, UNPROCESSABLE: 422 };
/** An error of GraphQL in our three words. One without a type is of the server itself. */
const failureOf = ({ type, message }, now) => {
    if (type === 'RATE_LIMITED' || LIMIT.test(message))
        return new remote_failure/* RemoteFailure */.p3('limited', GRAPHQL, 200, message, now + MINUTE);
    const isOurs = typeof type === 'string' && !/INTERNAL|TIMEOUT|SERVICE_UNAVAILABLE/.test(type);
    return new remote_failure/* RemoteFailure */.p3(isOurs ? 'refused' : 'lost', GRAPHQL, STATUSES[type ?? ''] ?? 422, message);
};
/**
 * What a query gives.
 *
 * @param isMeant errors of a part that was reckoned with
 * @throws NotOffered where the server has no GraphQL, or none that knows what is asked for
 * @throws RemoteFailure what went wrong otherwise
 */
const askGraphql = async (client, schema, query, variables, isMeant = () => false) => {
    const asked = client.query(answerSchema, query, variables);
    const answer = known(await asked.catch((error) => {
        throw metBy(error);
    }));
    const [error] = (answer.errors ?? []).filter(({ type, path }) => !isMeant(type ?? '', path ?? []));
    if (error !== undefined)
        throw failureOf(error, Date.now());
    const parsed = schema.safeParse(answer.data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const problem = `The answer is not understood at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    throw new remote_failure/* RemoteFailure */.p3('refused', GRAPHQL, 200, problem);
};
const typeOf = (field) => `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
/** All of them in one document, under an alias each; texts are variables, never a part of it. */
const documentOf = (all, selection) => {
    const variables = all.map(({ field }, at) => `$i${at}: ${typeOf(field)}`).join(', ');
    const fields = all.map(({ field }, at) => `a${at}: ${field}(input: $i${at}) { ${selection} }`).join('\n');
    return `mutation (${variables}) {\n${fields}\n}`;
};
/**
 * Mutations in one request: what became of each, in their order.
 *
 * @param schema the payload of one mutation
 * @param selection what is asked of it
 * @param fragments that the selection names
 * @throws NotOffered where the server does not know them, and none was begun
 */
const mutate = async (client, schema, all, selection, fragments = '') => {
    const query = `${documentOf(all, selection)}\n${fragments}`;
    const variables = Object.fromEntries(all.map(({ input }, at) => [`i${at}`, input]));
    let answer;
    try {
        answer = await client.write(answerSchema, GRAPHQL, { query, variables });
    }
    catch (error) {
        const met = metBy(error);
        if (!(met instanceof remote_failure/* RemoteFailure */.p3) || met instanceof NotOffered)
            throw met;
        return all.map(() => ({ failure: met }));
    }
    known(answer);
    const now = Date.now();
    const general = answer.errors?.find(({ path }) => !path?.length);
    return all.map((_, at) => {
        const own = answer.errors?.find(({ path }) => path?.[0] === `a${at}`) ?? general;
        const parsed = schema.safeParse(answer.data?.[`a${at}`]);
        // What was made was made, whatever could not be told of it.
        if (parsed.success)
            return { made: parsed.data };
        if (own !== undefined)
            return { failure: failureOf(own, now) };
        return { failure: new remote_failure/* RemoteFailure */.p3('lost', GRAPHQL, 200, 'The answer is not understood.') };
    });
};

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/together.js

/** What became of each, in their order: those that can be are sent together, the others one after the other. */
const sendTogether = async (all, batch) => {
    const { client, known, mutationOf, payload, selection, fragments, resultOf, alone } = batch;
    const mutations = all.map((one) => (known.offered() ? mutationOf(one) : null));
    const together = all.flatMap((one, at) => {
        const mutation = mutations[at] ?? null;
        return mutation === null ? [] : [{ one, mutation }];
    });
    const send = async () => mutate(client, payload, together.map(({ mutation }) => mutation), selection, fragments);
    let sent = [];
    try {
        if (together.length > 0)
            sent = await send();
    }
    catch (error) {
        if (!(error instanceof NotOffered))
            throw error;
        known.refuse(error.isSure);
        return alone(all);
    }
    const results = new Map();
    for (const [at, { one }] of together.entries()) {
        const outcome = sent[at];
        if (outcome === undefined)
            continue;
        results.set(one, 'made' in outcome ? { made: await resultOf(outcome.made, one) } : outcome);
    }
    const others = all.filter((one) => !results.has(one));
    const rest = others.length === 0 ? [] : await alone(others);
    for (const [at, one] of others.entries()) {
        const outcome = rest[at];
        if (outcome !== undefined)
            results.set(one, outcome);
    }
    return all.flatMap((one) => results.get(one) ?? []);
};

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/issues.js




const payload = schemas.object({ issue: seenIssueSchema });
const SELECTION = 'issue { ...Seen }';
/** Ids of all names, or null when one is not known. */
const idsOf = (names, idOf) => {
    const ids = names.flatMap((name) => idOf(small(name)) ?? []);
    return ids.length === names.length ? ids : null;
};
/** The input of a mutation, or null when it names what has no id that is known. */
const inputOf = ({ title, body, state, labels, assignees, milestone }, known) => {
    const labelIds = labels && idsOf(labels, (name) => known.labels.get(name)?.id);
    const assigneeIds = assignees && idsOf(assignees, (login) => known.people.get(login));
    const milestoneId = typeof milestone === 'number' ? known.milestones.get(milestone) : milestone;
    const isKnown = typeof milestone !== 'number' || milestoneId !== undefined;
    if (labelIds === null || assigneeIds === null || !isKnown)
        return null;
    return {
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state: state.toUpperCase() }),
        ...(labelIds === undefined ? {} : { labelIds }),
        ...(assigneeIds === undefined ? {} : { assigneeIds }),
        ...(milestoneId === undefined ? {} : { milestoneId }),
    };
};
/** GitHub takes ten seconds for a request, and creating an issue is the slowest of what we ask. */
const CREATES = 20;
const UPDATES = 50;
/** Issues, several in one request. */
const createGraphqlIssuesWriter = (client, known, rest) => {
    const own = { client, known, payload, selection: SELECTION, fragments: known.seen };
    return {
        ...rest,
        get together() {
            return known.offered() ? { create: CREATES, update: UPDATES } : rest.together;
        },
        createMany: async (all) => sendTogether(all, {
            ...own,
            mutationOf: (fields) => {
                const input = inputOf(fields, known);
                return input && { field: 'createIssue', input: { repositoryId: known.repository, ...input } };
            },
            resultOf: async ({ issue }) => {
                await known.note(issue);
                return { number: issue.number, id: Number(issue.fullDatabaseId) };
            },
            alone: async (some) => rest.createMany(some),
        }),
        updateMany: async (all) => sendTogether(all, {
            ...own,
            mutationOf: ({ number, fields }) => {
                const input = inputOf(fields, known);
                const id = known.issueId(number);
                return input && id !== undefined ? { field: 'updateIssue', input: { id, ...input } } : null;
            },
            resultOf: async ({ issue }) => known.note(issue),
            alone: async (some) => rest.updateMany(some),
        }),
    };
};

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/labels.js



const labels_payload = schemas.object({ label: schemas.object({ id: schemas.string(), name: schemas.string() }) });
const TOGETHER = 50;
/** Labels, several in one request. */
const createGraphqlLabelsWriter = (client, known, rest) => ({
    ...rest,
    get together() {
        return known.offered() ? TOGETHER : rest.together;
    },
    createMany: async (all) => {
        const outcomes = await sendTogether(all, {
            client,
            known,
            payload: labels_payload,
            selection: 'label { id name }',
            mutationOf: (label) => ({
                field: 'createLabel',
                input: { repositoryId: known.repository, ...label },
            }),
            resultOf: async ({ label }) => void known.labels.set(small(label.name), label),
            alone: async (some) => rest.createMany(some),
        });
        // Somebody was quicker: a label is its name, so it is there.
        return outcomes.map((outcome) => 'failure' in outcome && outcome.failure.kind === 'refused' && outcome.failure.status === 422
            ? { made: undefined }
            : outcome);
    },
});

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/documents.js
const WAITS_FOR = 'issueDependenciesSummary { totalBlockedBy }';
/** What is read of an issue, wherever one comes by. @param dependencies the server counts what it waits for */
const seenIssue = (dependencies) => `fragment Seen on Issue {
  id fullDatabaseId number title body state stateReason updatedAt
  author { kind: __typename login }
  milestone { id title }
  labels(first: 100) { nodes { id name } }
  assignees(first: 100) { nodes { id login } }
  parent { number repository { nameWithOwner } }
  ${dependencies ? WAITS_FOR : ''}
}`;
const times = (count, text) => Array.from({ length: count }, (_, at) => text(at)).join(' ');
const ISSUES = `totalCount pageInfo { hasNextPage startCursor endCursor } nodes { ...Seen }`;
const CREATED = 'orderBy: { field: CREATED_AT, direction: ASC }';
const LABELS = 'pageInfo { hasNextPage endCursor } nodes { id name }';
const MILESTONES = 'pageInfo { hasNextPage endCursor } nodes { id number title description state dueOn creator { kind: __typename login } }';
const PEOPLE = 'pageInfo { hasNextPage endCursor } nodes { id login }';
/** Nobody gets more by their ids at once. */
const TIED = 100;
/**
 * Everything that a sync compares with, in one request: issues from both ends, or those that changed last, with what
 * some others wait for, which may change without their time; and the pull requests of a branch.
 *
 * @param tied how many variables `t0`, `t1`, … hold ids of issues, a hundred each
 */
const overview = (fragment, tied) => `query ($owner: String!, $name: String!, $branch: String!, $whole: Boolean!, $recent: Boolean!${times(tied, (at) => `, $t${at}: [ID!]!`)}) {
  viewer { login }
  ${times(tied, (at) => `t${at}: nodes(ids: $t${at}) { ... on Issue { number ${WAITS_FOR} } }`)}
  repository(owner: $owner, name: $name) {
    id
    labels(first: 100) { ${LABELS} }
    milestones(first: 100) { ${MILESTONES} }
    assignableUsers(first: 100) { ${PEOPLE} }
    pullRequests(first: 10, headRefName: $branch, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number title body state isCrossRepository }
    }
    first: issues(first: 100, ${CREATED}) @include(if: $whole) { ${ISSUES} }
    last: issues(last: 100, ${CREATED}) @include(if: $whole) { ${ISSUES} }
    recent: issues(first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $recent) { ${ISSUES} }
  }
}
${fragment}`;
/** Two hundred issues more, from both ends towards the middle. */
const moreIssues = (fragment) => `query ($owner: String!, $name: String!, $after: String, $before: String) {
  repository(owner: $owner, name: $name) {
    first: issues(first: 100, after: $after, ${CREATED}) { ${ISSUES} }
    last: issues(last: 100, before: $before, ${CREATED}) { ${ISSUES} }
  }
}
${fragment}`;
/** A hundred more of those that changed last. */
const moreRecent = (fragment) => `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    recent: issues(first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) { ${ISSUES} }
  }
}
${fragment}`;
const more = (field, selection) => `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) { more: ${field}(first: 100, after: $after) { ${selection} } }
}`;
const MORE_LABELS = more('labels', LABELS);
const MORE_MILESTONES = more('milestones', MILESTONES);
const MORE_PEOPLE = more('assignableUsers', PEOPLE);

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
;// CONCATENATED MODULE: ./lib/adapters/github/graphql/read-issues.js







const bothSchema = schemas.object({ repository: schemas.object({ first: issuesSchema, last: issuesSchema }) });
const recentSchema = schemas.object({ repository: schemas.object({ recent: issuesSchema }) });
const keptSchema = schemas.array(seenIssueSchema);
const addAll = (issues, seen) => {
    for (const issue of seen.nodes)
        issues.set(issue.number, issue);
};
/** All issues, two hundred in each request: from the oldest on and from the newest back, until both ends meet. */
const readWhole = async (client, ref, { first, last }, fragment) => {
    const issues = new Map();
    let [up, down] = [first, last];
    while (up !== undefined && down !== undefined) {
        const before = issues.size;
        addAll(issues, up);
        addAll(issues, down);
        if (issues.size >= up.totalCount)
            return issues;
        if (issues.size === before)
            break;
        const places = { after: up.pageInfo.endCursor, before: down.pageInfo.startCursor };
        const { repository } = await askGraphql(client, bothSchema, moreIssues(fragment), { ...ref, ...places });
        [up, down] = [repository.first, repository.last];
    }
    throw new remote_failure/* RemoteFailure */.p3('refused', GRAPHQL, 200, 'The list of issues changed while it was read.');
};
/**
 * What was kept, with those that changed since: the list by the time of the last change is read until it tells nothing
 * new. A hundred that say nothing new are more than a list lags behind. Null when the number of issues then is another.
 */
const readRecent = async (client, ref, kept, { recent }, fragment) => {
    const issues = new Map(kept);
    for (let page = recent; page !== undefined;) {
        const oldest = page.nodes.at(-1);
        const isKnown = oldest === undefined || kept.get(oldest.number)?.updatedAt === oldest.updatedAt;
        addAll(issues, page);
        if (isKnown || !page.pageInfo.hasNextPage)
            return issues.size === page.totalCount ? issues : null;
        const asked = { ...ref, after: page.pageInfo.endCursor };
        page = (await askGraphql(client, recentSchema, moreRecent(fragment), asked)).repository.recent;
    }
    return null;
};
/** So many changed issues fit into the request that asks for changes. */
const UNSAVED = 80;
/**
 * The issues as they were last seen, so that only changes have to be read. Once a day everything is read, whatever is
 * kept: not every change of an issue changes its time.
 */
const createKept = (cache, { owner, repo }, now) => {
    let unsaved = 0;
    let readAt = 0;
    let key = '';
    const save = async (issues) => {
        unsaved = 0;
        const kept = { etag: String(readAt), body: [...issues.values()], next: null };
        // A store that cannot keep it costs requests, and nothing else.
        await cache.put(key, kept).catch(() => { });
    };
    return {
        /** @param reads what is read of an issue: what was kept of less than that is no use */
        load: async (reads) => {
            key = `graphql issues ${owner}/${repo} ${(0,digest/* shortDigest */.V)(reads)}`;
            const kept = await cache.get(key).catch(() => null);
            const issues = keptSchema.safeParse(kept?.body);
            readAt = Number(kept?.etag ?? 0);
            if (!issues.success || now() - readAt > iso_week/* DAY_MS */.sO)
                return null;
            return new Map(issues.data.map((issue) => [issue.number, issue]));
        },
        /** @param isWhole everything was read just now */
        save: async (issues, isWhole) => {
            if (isWhole)
                readAt = now();
            await save(issues);
        },
        note: async (issues, issue) => {
            issues.set(issue.number, issue);
            if (++unsaved >= UNSAVED)
                await save(issues);
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/read-overview.js




/** By a hundred. */
const groupsOf = (ids) => Array.from({ length: Math.ceil(ids.length / TIED) }, (_, at) => ids.slice(at * TIED, (at + 1) * TIED));
/** An issue that was kept and is no more: the number of issues says so as well. */
const isGone = (type, path) => type === 'NOT_FOUND' && /^t\d+$/.test(String(path[0]));
/** How many each waits for now. One that was read anew is known better. */
const recount = (before, answer) => {
    const issues = new Map(before);
    for (const [name, value] of Object.entries(answer)) {
        for (const one of /^t\d+$/.test(name) ? (tiedSchema.safeParse(value).data ?? []) : []) {
            const issue = one && issues.get(one.number);
            if (issue)
                issues.set(one.number, { ...issue, issueDependenciesSummary: one.issueDependenciesSummary });
        }
    }
    return issues;
};
const read = async ({ client, ref, kept, branch }, dependencies, isTied) => {
    const at = { owner: ref.owner, name: ref.repo };
    const fragment = seenIssue(dependencies);
    const before = await kept.load(fragment);
    const ask = async (whole, groups) => {
        const tied = Object.fromEntries(groups.map((ids, index) => [`t${index}`, ids]));
        const asked = { ...at, branch, whole, recent: !whole, ...tied };
        return askGraphql(client, overviewSchema, overview(fragment, groups.length), asked, isGone);
    };
    const tied = [...(before?.values() ?? [])].filter(({ body }) => isTied(body)).map(({ id }) => id);
    const answer = await ask(before === null, dependencies ? groupsOf(tied) : []);
    const seen = answer.repository;
    const told = { viewer: answer.viewer.login, seen, fragment };
    const recent = before && (await readRecent(client, at, recount(before, answer), seen, fragment));
    if (recent !== null)
        return { ...told, issues: recent, isWhole: false };
    const whole = seen.first === undefined ? (await ask(true, [])).repository : seen;
    return { ...told, issues: await readWhole(client, at, whole, fragment), isWhole: true };
};
/**
 * All of a repository: what changed since it was kept, else all.
 *
 * @throws NotOffered where the server has no GraphQL, or none that knows what is asked for
 * @throws RemoteFailure what went wrong otherwise
 */
const readOverview = async (ports, isTied) => {
    const { offer } = ports;
    if (!offer.has('dependencies'))
        return read(ports, false, isTied);
    try {
        return await read(ports, true, isTied);
    }
    catch (error) {
        if (!(error instanceof NotOffered) || !error.isSchema)
            throw error;
    }
    const without = await read(ports, false, isTied);
    offer.decline('dependencies', true);
    return without;
};

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/overview.js








/** How long the pull requests that were read are news. */
const NEWS_MS = 60_000;
/** The rest of a list whose first hundred are known. */
const allOf = async (client, ref, schema, document, first) => {
    const all = [...first.nodes];
    const answer = schemas.object({ repository: schemas.object({ more: schema }) });
    for (let { pageInfo } = first; pageInfo.hasNextPage;) {
        const found = await askGraphql(client, answer, document, { ...ref, after: pageInfo.endCursor });
        all.push(...found.repository.more.nodes);
        ({ pageInfo } = found.repository.more);
    }
    return all;
};
const proposalOf = ({ pullRequests }) => {
    const newest = pullRequests.nodes.find(({ isCrossRepository }) => !isCrossRepository);
    if (newest === undefined)
        return null;
    const { number, title, body, state } = newest;
    return { number, title, body, open: state === 'OPEN', merged: state === 'MERGED' };
};
/** All of a repository in one request where a server offers it, and what writes need to know of it. */
const createGraphqlOverview = (client, ref, { offer, cache, now, self, branch }) => {
    const at = { owner: ref.owner, name: ref.repo };
    const kept = createKept(cache, ref, now);
    let known = null;
    const observe = async (isTied) => {
        const { viewer, seen, issues, isWhole, fragment } = await readOverview({ client, ref, offer, kept, branch }, isTied);
        const labels = await allOf(client, at, labelsSchema, MORE_LABELS, seen.labels);
        const milestones = await allOf(client, at, milestonesSchema, MORE_MILESTONES, seen.milestones);
        const people = await allOf(client, at, peopleSchema, MORE_PEOPLE, seen.assignableUsers);
        await kept.save(issues, isWhole);
        const readAt = now();
        const assigned = [...issues.values()].flatMap(({ assignees }) => assignees.nodes);
        const learned = new Map();
        known = {
            repository: seen.id,
            labels: new Map(labels.map((label) => [small(label.name), label])),
            milestones: new Map(milestones.map(({ number, id }) => [number, id])),
            people: new Map([...assigned, ...people].map(({ login, id }) => [small(login), id])),
            issueId: (number) => issues.get(number)?.id ?? learned.get(number),
            learn: (number, id) => void learned.set(number, id),
            note: async (issue) => kept.note(issues, issue),
            save: async () => kept.save(issues, false),
            newest: (asked) => asked === branch && now() - readAt < NEWS_MS ? { proposal: proposalOf(seen) } : null,
            seen: fragment,
            refuse: (isSure) => offer.decline('graphql', isSure),
            offered: () => offer.has('graphql'),
        };
        const names = new Map(labels.map(({ id, name }) => [id, name]));
        const dates = new Map(milestones.map((one) => [one.id, one]));
        return {
            self: self === null ? viewer : await self(),
            assignable: people.map(({ login }) => login),
            milestones: milestones.map(({ number, title, description, state, dueOn, creator }) => ({
                number,
                title,
                description: description ?? '',
                state: state === 'OPEN' ? 'open' : 'closed',
                due: dueOn?.slice(0, 10) ?? null,
                author: loginOf(creator),
            })),
            labels: labels.map(({ name }) => name),
            issues: [...issues.values()]
                .toSorted((a, b) => a.number - b.number)
                .map((issue) => observedOf(issue, ref, names, dates)),
        };
    };
    return {
        known: () => known,
        observe: async (isTied) => {
            known = null;
            if (!offer.has('graphql'))
                return null;
            try {
                return await observe(isTied);
            }
            catch (error) {
                if (error instanceof NotOffered)
                    offer.decline('graphql', error.isSure);
                // What may not be seen together may be seen alone, or is refused there in words of its own.
                if ((0,remote_failure/* isRefused */.H0)(error))
                    return null;
                throw error;
            }
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/offer.js

const WHILE_MS = 10 * 60_000;
/** @param now milliseconds since the epoch */
const createOffer = (now) => {
    const declinedUntil = new Map();
    return {
        has: (what) => now() >= (declinedUntil.get(what) ?? 0),
        decline: (what, isSure) => void declinedUntil.set(what, now() + (isSure ? iso_week/* DAY_MS */.sO : WHILE_MS)),
    };
};

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/proposals.js
/** Pull requests of our branch: the newest was seen with everything else, a moment ago. */
const createGraphqlProposals = (known, rest) => {
    let isNews = true;
    return {
        ...rest,
        newest: async (branch) => {
            const seen = isNews ? known.newest(branch) : null;
            // Whoever asks again has written something, or was told that something is there.
            isNews = false;
            return seen === null ? rest.newest(branch) : seen.proposal;
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/github/graphql/relations.js



const relations_payload = schemas.object({ subIssue: seenIssueSchema });
const relations_TOGETHER = 50;
/** It is so already, or GitHub's rules forbid it. Counting shows which, the next time. */
const isMeant = (outcome) => 'failure' in outcome && outcome.failure.kind === 'refused' && [404, 422].includes(outcome.failure.status);
/** Sub-issues, several in one request. Dependencies are written one by one: the schema has no mutation of them. */
const createGraphqlRelationsWriter = (client, known, rest) => ({
    together: (relation) => (relation === 'part-of' && known.offered() ? relations_TOGETHER : rest.together(relation)),
    change: async (all) => {
        if (all.some(({ relation }) => relation !== 'part-of') || !known.offered())
            return rest.change(all);
        const outcomes = await sendTogether(all, {
            client,
            known,
            payload: relations_payload,
            selection: 'subIssue { ...Seen }',
            fragments: known.seen,
            mutationOf: ({ kind, issue, other }) => {
                const [sub, parent] = [known.issueId(issue.number), known.issueId(other.number)];
                if (sub === undefined || parent === undefined)
                    return null;
                const both = { issueId: parent, subIssueId: sub };
                // Hung below another one by us before, it is moved.
                return kind === 'add'
                    ? { field: 'addSubIssue', input: { ...both, replaceParent: true } }
                    : { field: 'removeSubIssue', input: both };
            },
            resultOf: async ({ subIssue }) => known.note(subIssue),
            alone: async (some) => rest.change(some),
        });
        await known.save();
        return outcomes.map((outcome) => (isMeant(outcome) ? { made: undefined } : outcome));
    },
});

// EXTERNAL MODULE: ./lib/adapters/github/issues.js
var issues = __webpack_require__(28104);
// EXTERNAL MODULE: ./lib/adapters/github/labels.js
var labels = __webpack_require__(57911);
;// CONCATENATED MODULE: ./lib/adapters/github/milestones.js

const listSchema = schemas.array(schemas.object({
    number: schemas.number(),
    title: schemas.string(),
    description: schemas.string().nullish(),
    state: schemas["enum"](['open', 'closed']),
    due_on: schemas.string().nullish(),
    creator: schemas.object({ login: schemas.string() }).nullish(),
}));
const madeSchema = schemas.object({ number: schemas.number(), node_id: schemas.string().optional() });
/** Milestones of a repository, read. */
const createMilestonesReader = (client, ref) => ({
    list: async () => {
        const all = await client.list(listSchema, 'GET /repos/{owner}/{repo}/milestones', {
            ...ref,
            state: 'all',
        });
        return all.map(({ number, title, description, state, due_on: due, creator }) => ({
            number,
            title,
            description: description ?? '',
            state,
            due: due?.slice(0, 10) ?? null,
            author: creator?.login ?? null,
        }));
    },
});
/** GitHub floors the time to midnight of the Pacific coast: noon UTC is the same date everywhere it looks. */
const fieldsOf = ({ due, ...fields }) => ({
    ...fields,
    ...(due === undefined ? {} : { due_on: due === null ? null : `${due}T12:00:00Z` }),
});
/**
 * Milestones of a repository, written.
 *
 * @param made told the id of a new one by which GraphQL calls it
 */
const createMilestonesWriter = (client, ref, made = () => { }) => ({
    create: async (fields) => {
        const { due_on: due, ...rest } = fieldsOf(fields);
        const route = 'POST /repos/{owner}/{repo}/milestones';
        const body = { ...ref, ...rest, ...(due ? { due_on: due } : {}) };
        const { number, node_id: nodeId } = await client.write(madeSchema, route, body);
        if (nodeId !== undefined)
            made(number, nodeId);
        return number;
    },
    update: async (number, fields) => {
        const route = 'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}';
        await client.write(madeSchema, route, { ...ref, milestone_number: number, ...fieldsOf(fields) });
    },
});

;// CONCATENATED MODULE: ./lib/adapters/github/proposals.js

const refSchema = schemas.object({ object: schemas.object({ sha: schemas.string() }) });
const commitSchema = schemas.object({ message: schemas.string(), tree: schemas.object({ sha: schemas.string() }) });
const proposals_madeSchema = schemas.object({ sha: schemas.string() });
const numberSchema = schemas.object({ number: schemas.number() });
const pullsSchema = schemas.array(schemas.object({
    number: schemas.number(),
    title: schemas.string(),
    body: schemas.string().nullish(),
    state: schemas["enum"](['open', 'closed']),
    merged_at: schemas.string().nullish(),
    head: schemas.object({ ref: schemas.string(), repo: schemas.object({ id: schemas.number() }).nullable() }),
    base: schemas.object({ repo: schemas.object({ id: schemas.number() }) }),
}));
const GIT = '/repos/{owner}/{repo}/git';
const PULL = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
/** Our branch and its pull requests, read. */
const createProposalsReader = (client, ref) => ({
    tipMessage: async (branch) => {
        const tip = await client.find(refSchema, `GET ${GIT}/ref/{+ref}`, { ...ref, ref: `heads/${branch}` });
        if (tip === null)
            return null;
        const route = `GET ${GIT}/commits/{commit_sha}`;
        return (await client.get(commitSchema, route, { ...ref, commit_sha: tip.object.sha })).message;
    },
    newest: async (branch) => {
        const route = 'GET /repos/{owner}/{repo}/pulls';
        const which = { state: 'all', head: `${ref.owner}:${branch}`, sort: 'created', direction: 'desc' };
        const [newest] = (await client.get(pullsSchema, route, { ...ref, ...which, per_page: 30 })).filter(
        // Not one of a fork within the organisation.
        ({ head, base }) => head.ref === branch && head.repo?.id === base.repo.id);
        if (newest === undefined)
            return null;
        const { number, title, body, state, merged_at: merged } = newest;
        return { number, title, body: body ?? '', open: state === 'open', merged: typeof merged === 'string' };
    },
});
/** Our branch and its pull requests, written. */
const createProposalsWriter = (client, ref) => ({
    rewrite: async (branch, isNew, { base, message, files }) => {
        const under = await client.get(commitSchema, `GET ${GIT}/commits/{commit_sha}`, {
            ...ref,
            commit_sha: base,
        });
        const entries = files.map(({ file, text }) => ({
            path: file,
            mode: '100644',
            type: 'blob',
            content: text,
        }));
        const trees = { ...ref, base_tree: under.tree.sha, tree: entries };
        const tree = await client.write(proposals_madeSchema, `POST ${GIT}/trees`, trees);
        const commits = { ...ref, message, tree: tree.sha, parents: [base] };
        const { sha } = await client.write(proposals_madeSchema, `POST ${GIT}/commits`, commits);
        if (isNew)
            await client.write(schemas.unknown(), `POST ${GIT}/refs`, { ...ref, ref: `refs/heads/${branch}`, sha });
        else
            await client.write(schemas.unknown(), `PATCH ${GIT}/refs/{+ref}`, {
                ...ref,
                ref: `heads/${branch}`,
                sha,
                force: true,
            });
    },
    open: async (branch, base, text) => {
        const route = 'POST /repos/{owner}/{repo}/pulls';
        return (await client.write(numberSchema, route, { ...ref, head: branch, base, ...text })).number;
    },
    edit: async (number, text) => {
        await client.write(schemas.unknown(), PULL, { ...ref, pull_number: number, ...text });
    },
    close: async (number, body) => {
        await client.write(schemas.unknown(), PULL, { ...ref, pull_number: number, body, state: 'closed' });
    },
});

// EXTERNAL MODULE: ./lib/ports/together.js
var together = __webpack_require__(37980);
;// CONCATENATED MODULE: ./lib/adapters/github/relations.js



const issueSchema = schemas.object({ number: schemas.number() });
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
/** Refusals that mean: it is so already, or GitHub's rules forbid it. Counting shows which, the next time. */
const unless = async (statuses, write) => {
    try {
        await write;
    }
    catch (error) {
        const isMeant = (0,remote_failure/* isRefused */.H0)(error);
        if (!isMeant || !statuses.includes(error.status))
            throw error;
    }
};
/** Dependencies and sub-issues. Both take the id of the other issue, which is not its number. */
const createRelationsWriter = (client, ref) => {
    const add = async ({ relation, issue, other }) => {
        if (relation === 'blocked-by') {
            const of = { ...ref, issue_number: issue.number, issue_id: other.id };
            return unless([422], client.write(issueSchema, `POST ${ISSUE}/dependencies/blocked_by`, of));
        }
        // One issue is a part of one other: hung below another one by us before, it is moved.
        const of = { ...ref, issue_number: other.number, sub_issue_id: issue.id, replace_parent: true };
        return unless([422], client.write(issueSchema, `POST ${ISSUE}/sub_issues`, of));
    };
    const remove = async ({ relation, issue, other }) => {
        if (relation === 'blocked-by') {
            const of = { ...ref, issue_number: issue.number, issue_id: other.id };
            const route = `DELETE ${ISSUE}/dependencies/blocked_by/{issue_id}`;
            return unless([400, 404, 410], client.write(issueSchema, route, of));
        }
        const of = { ...ref, issue_number: other.number, sub_issue_id: issue.id };
        return unless([400, 404, 410], client.write(issueSchema, `DELETE ${ISSUE}/sub_issue`, of));
    };
    return {
        together: () => 1,
        change: async (all) => (0,together/* oneByOne */.E)(all, async (one) => (one.kind === 'add' ? add(one) : remove(one))),
    };
};

// EXTERNAL MODULE: ./lib/adapters/github/remote-repository.js + 2 modules
var remote_repository = __webpack_require__(58724);
// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var system_clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/application/sync/propose-write-back.js + 6 modules
var propose_write_back = __webpack_require__(89565);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/version.js
var version = __webpack_require__(13538);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/github.js


















/** GitHub asks for a second between two writes. */
const WRITE_INTERVAL_MS = 1_000;
const DEFAULT_API = 'https://api.github.com';
/** Requests with a token, as one command makes them. */
const tokenClient = (api, token) => clientOf((0,send/* sendWithToken */._)(token, api, `aurora-x/${version/* VERSION */.x}`), (0,cached_reads/* createAnswerCache */.Pm)());
/** @param recentMs how long an answer is good enough to be given again */
const clientOf = (send, cache, recentMs = 0) => {
    const clock = (0,system_clock/* createClock */.t)();
    return createClient(send, cache, () => clock.now(), recentMs);
};
const nothingRemembered = () => ({
    offer: createOffer(() => (0,system_clock/* createClock */.t)().now()),
    cache: (0,cached_reads/* createAnswerCache */.Pm)(),
});
/**
 * What a plan reads of a repository.
 *
 * @param isPerson the token belongs to whom the server says that it belongs to
 */
const githubReaders = (client, ref, self, { offer, cache } = nothingRemembered(), isPerson = false) => ({
    overview: createGraphqlOverview(client, ref, {
        offer,
        cache,
        now: () => (0,system_clock/* createClock */.t)().now(),
        self: isPerson ? null : self,
        branch: propose_write_back/* WRITE_BACK_BRANCH */.t,
    }),
    repository: (0,remote_repository/* createRemoteRepository */.Fv)(client, ref, self),
    issues: (0,issues/* createIssuesReader */.Wn)(client, ref),
    milestones: createMilestonesReader(client, ref),
    labels: (0,labels/* createLabelsReader */.P)(client, ref),
});
/** The same through GraphQL, but for what it has no mutation of. */
const throughGraphql = (client, ref, known, rest) => {
    const milestones = createMilestonesWriter(client, ref, (number, id) => known.milestones.set(number, id));
    const found = (0,issues/* createIssuesReader */.Wn)(client, ref, known.learn);
    return {
        issues: createGraphqlIssuesWriter(client, known, { ...rest.issues, ...found }),
        milestones: { ...rest.milestones, ...milestones },
        labels: createGraphqlLabelsWriter(client, known, rest.labels),
        relations: createGraphqlRelationsWriter(client, known, rest.relations),
        proposals: createGraphqlProposals(known, rest.proposals),
    };
};
/**
 * What applying a plan writes with, the way that it was read if one is given. A dry run never calls this: there is no writer it could
 * use.
 */
const githubWriters = (client, ref, readers = null) => {
    const rest = {
        issues: { ...(0,issues/* createIssuesReader */.Wn)(client, ref), ...(0,issues/* createIssuesWriter */.Wh)(client, ref) },
        milestones: { ...createMilestonesReader(client, ref), ...createMilestonesWriter(client, ref) },
        labels: (0,labels/* createLabelsWriter */.f)(client, ref),
        relations: createRelationsWriter(client, ref),
        proposals: { ...createProposalsReader(client, ref), ...createProposalsWriter(client, ref) },
    };
    const known = readers?.overview.known() ?? null;
    return known === null ? rest : throughGraphql(client, ref, known, rest);
};


/***/ }),

/***/ 80679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   bC: () => (/* binding */ mayBeThere),
/* harmony export */   p3: () => (/* binding */ RemoteFailure)
/* harmony export */ });
/* unused harmony exports isLimited, isForbidden */
/**
 * GitHub did not do what was asked. `refused`: it answered no, and would again. `limited`: it wants us to wait.
 * `lost`: no answer, so what was asked may have been done or not.
 */
class RemoteFailure extends Error {
    name = 'RemoteFailure';
    kind;
    /** What was asked, `POST /repos/o/r/issues`. */
    what;
    /** HTTP status; 0 when there was none. */
    status;
    /** Milliseconds since the epoch, for `limited`. */
    until;
    constructor(kind, what, status, problem, until = null) {
        super(problem);
        this.kind = kind;
        this.what = what;
        this.status = status;
        this.until = until;
    }
}
/** Whether GitHub wants us to wait. */
const isLimited = (error) => error instanceof RemoteFailure && error.kind === 'limited';
/** Whether GitHub answered no; with statuses, whether by one of them. */
const isRefused = (error, ...statuses) => error instanceof RemoteFailure &&
    error.kind === 'refused' &&
    (statuses.length === 0 || statuses.includes(error.status));
/** Whether we may not do what was asked. What we may not even see, GitHub says it has not got. */
const isForbidden = (error) => isRefused(error, 403, 404);
/** Whether what was asked for may be there all the same: the answer was lost, or GitHub says that there is one. */
const mayBeThere = (error) => error instanceof RemoteFailure && (error.kind === 'lost' || error.status === 422);


/***/ }),

/***/ 37980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ oneByOne)
/* harmony export */ });
/* harmony import */ var _remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);

/**
 * Several writes where the server takes one at a time. After one that failed the others are not sent, and say so: what
 * is not sent was surely not done.
 */
const oneByOne = async (all, write) => {
    const outcomes = [];
    let failed = null;
    for (const one of all) {
        if (failed !== null) {
            outcomes.push({ failure: new _remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3('refused', failed.what, 0, 'It was not sent.') });
            continue;
        }
        try {
            outcomes.push({ made: await write(one) });
        }
        catch (error) {
            if (!(error instanceof _remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3))
                throw error;
            failed = error;
            outcomes.push({ failure: error });
        }
    }
    return outcomes;
};


/***/ })

};
