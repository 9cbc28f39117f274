export const id = 763;
export const ids = [763];
export const modules = {

/***/ 98767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ createRemoteRepository),
/* harmony export */   Pl: () => (/* binding */ isJobToken),
/* harmony export */   g3: () => (/* binding */ loginOfToken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const loginSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ login: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ type: zod__WEBPACK_IMPORTED_MODULE_0__.literal('file'), content: zod__WEBPACK_IMPORTED_MODULE_0__.string(), encoding: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const pathsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ filename: zod__WEBPACK_IMPORTED_MODULE_0__.string(), previous_filename: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() }));
const permissionSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ permission: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const homeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const tipSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ object: zod__WEBPACK_IMPORTED_MODULE_0__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_0__.string() }) });
const sideSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ sha: zod__WEBPACK_IMPORTED_MODULE_0__.string(), repo: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }).nullable() });
const pullSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    number: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['open', 'closed']),
    head: sideSchema,
    base: sideSchema,
    merge_commit_sha: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
});
const JOB_LOGIN = 'github-actions[bot]';
/** The token of a job, or of an App's installation: it may not ask who it is. */
const isJobToken = (token) => token.startsWith('ghs_');
/** Who writes with a token: `GET /user`, but for the tokens of a job. */
const loginOfToken = async (client, token) => isJobToken(token) ? JOB_LOGIN : (await client.get(loginSchema, 'GET /user')).login;
/** A repository over the API. `self` says whom the requests come from. */
const createRemoteRepository = (client, ref, self) => ({
    name: `${ref.owner}/${ref.repo}`,
    self,
    assignable: async () => {
        const all = await client.list(zod__WEBPACK_IMPORTED_MODULE_0__.array(loginSchema), 'GET /repos/{owner}/{repo}/assignees', { ...ref });
        return all.map(({ login }) => login);
    },
    defaultBranch: async () => {
        const { default_branch: name } = await client.get(homeSchema, 'GET /repos/{owner}/{repo}', { ...ref });
        const route = 'GET /repos/{owner}/{repo}/git/ref/{+ref}';
        const encoded = name.split('/').map(encodeURIComponent).join('/');
        const { object } = await client.get(tipSchema, route, { ...ref, ref: `heads/${encoded}` });
        return { name, sha: object.sha };
    },
    readText: async (path, commit) => {
        const parts = path.split('/');
        if (parts.some((part) => part === '' || part === '.' || part === '..'))
            return null;
        const route = 'GET /repos/{owner}/{repo}/contents/{+path}';
        const encoded = parts.map((part) => encodeURIComponent(part)).join('/');
        const file = await client.find(fileSchema, route, { ...ref, path: encoded, ref: commit });
        return file === null ? null : Buffer.from(file.content, 'base64').toString('utf8');
    },
    pullRequest: async (number) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
        const pull = await client.find(pullSchema, route, { ...ref, pull_number: number });
        return (pull && {
            number,
            open: pull.state === 'open',
            headSha: pull.head.sha,
            baseSha: pull.base.sha,
            mergeSha: pull.merge_commit_sha ?? null,
            fromFork: pull.head.repo?.id !== pull.base.repo?.id,
        });
    },
    mayWrite: async (login) => {
        const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
        const found = await client.find(permissionSchema, route, { ...ref, username: login });
        return found?.permission === 'admin' || found?.permission === 'write';
    },
    changedPaths: async (pullRequest) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
        const files = await client.list(pathsSchema, route, { ...ref, pull_number: pullRequest });
        return files.flatMap((one) => [one.filename, ...(one.previous_filename ? [one.previous_filename] : [])]);
    },
});


/***/ }),

/***/ 16508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryRef)
/* harmony export */ });
/** `owner/name`, or null when the text is none. */
const repositoryRef = (name) => {
    const parts = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(name);
    return parts ? { owner: parts[1] ?? '', repo: parts[2] ?? '' } : null;
};


/***/ }),

/***/ 10398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutIntents)
/* harmony export */ });
/** For a caller that lists what exists before it makes anything: nothing is written down, nothing is looked up. */
const withoutIntents = {
    begin: async () => null,
    settle: async () => { },
    abandon: async () => { },
};


/***/ }),

/***/ 21881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VU: () => (/* binding */ DEFAULT_API),
  nZ: () => (/* binding */ WRITE_INTERVAL_MS),
  wm: () => (/* binding */ githubReaders),
  Oz: () => (/* binding */ githubWriters),
  P3: () => (/* binding */ tokenClient)
});

// UNUSED EXPORTS: clientOf

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/adapters/github/failure.js

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
const MINUTE = 60_000;
/** When GitHub wants to be asked again; null when this is no limit. The order of the signs is GitHub's own. */
const limitUntil = ({ status, headers }, message, now) => {
    if (status !== 403 && status !== 429)
        return null;
    const after = numberOf(headers['retry-after']);
    if (after !== null)
        return now + after * 1000;
    const reset = numberOf(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && reset !== null)
        return reset * 1000;
    return status === 429 || /secondary rate limit|abuse/i.test(message) ? now + MINUTE : null;
};
/** What went wrong with a request, in three words: refused, limited, lost. */
const failureOf = (error, what, now) => {
    if (error instanceof remote_failure/* RemoteFailure */.p)
        return error;
    if (!(error instanceof Error))
        return new remote_failure/* RemoteFailure */.p('lost', what, 0, String(error));
    const answered = answeredOf(error);
    const until = limitUntil(answered, error.message, now);
    if (until !== null)
        return new remote_failure/* RemoteFailure */.p('limited', what, answered.status, error.message, until);
    // Octokit reports a broken connection as status 500 without an answer: both say nothing about what was done.
    if (answered.status === 0 || answered.status >= 500 || answered.status === 408)
        return new remote_failure/* RemoteFailure */.p('lost', what, answered.status, error.message);
    return new remote_failure/* RemoteFailure */.p('refused', what, answered.status, error.message);
};

;// CONCATENATED MODULE: ./lib/adapters/github/client.js



const VERSION = '2022-11-28';
const TIMEOUT_MS = 20_000;
const PAGE_LIMIT = 1_000;
/** The default of a client that lives no longer than one command. */
const createAnswerCache = () => {
    const answers = new Map();
    return { get: (key) => answers.get(key) ?? null, put: (key, answer) => void answers.set(key, answer) };
};
/** Requests with a token. Octokit's own core sends once: it has no retry, and none is added. */
const sendWithToken = (token, baseUrl, userAgent) => {
    const octokit = new dist_src/* Octokit */.E({ auth: token, baseUrl: baseUrl.replace(/\/$/, ''), userAgent });
    return async (route, parameters) => octokit.request(route, parameters);
};
const nextOf = (link) => /<([^>]+)>;\s*rel="next"/.exec(typeof link === 'string' ? link : '')?.[1] ?? null;
const statusOf = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
/** Whatever the answer is not, it is not what GitHub documents: acting on it would be guessing. */
const checked = (schema, data, what) => {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new remote_failure/* RemoteFailure */.p('refused', what, 200, `The answer is not understood at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
};
/** A client of one server. Parameters fill the places of a route, the rest is query or body. */
const createClient = (send, cache, now) => {
    const ask = async (route, parameters) => {
        const headers = parameters['headers'];
        return send(route, {
            ...parameters,
            headers: { 'x-github-api-version': VERSION, ...(typeof headers === 'object' ? headers : {}) },
            request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
        });
    };
    const read = async (route, parameters) => {
        const key = JSON.stringify([route, parameters]);
        const kept = cache.get(key);
        try {
            const headers = kept ? { 'if-none-match': kept.etag } : {};
            const { data, headers: answered } = await ask(route, { ...parameters, headers });
            const etag = answered['etag'];
            const answer = {
                etag: typeof etag === 'string' ? etag : '',
                body: data,
                next: nextOf(answered['link']),
            };
            if (answer.etag !== '')
                cache.put(key, answer);
            return answer;
        }
        catch (error) {
            if (kept && statusOf(error) === 304)
                return kept;
            throw failureOf(error, route, now());
        }
    };
    const get = async (schema, route, parameters = {}) => checked(schema, (await read(route, parameters)).body, route);
    return {
        get,
        find: async (schema, route, parameters = {}) => {
            try {
                return await get(schema, route, parameters);
            }
            catch (error) {
                if (error instanceof remote_failure/* RemoteFailure */.p && error.status === 404)
                    return null;
                throw error;
            }
        },
        list: async (schema, route, parameters = {}) => {
            const all = [];
            let answer = await read(route, { ...parameters, per_page: 100 });
            for (let page = 2; page <= PAGE_LIMIT; page += 1) {
                all.push(...checked(schema, answer.body, route));
                if (answer.next === null)
                    break;
                answer = await read(route, { ...parameters, per_page: 100, page });
            }
            return checked(schema, all, route);
        },
        write: async (schema, route, parameters) => {
            try {
                return checked(schema, (await ask(route, parameters)).data, route);
            }
            catch (error) {
                throw failureOf(error, route, now());
            }
        },
    };
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/github/issues.js

const issueSchema = schemas.object({
    number: schemas.number(),
    title: schemas.string(),
    body: schemas.string().nullish(),
    state: schemas["enum"](['open', 'closed']),
    state_reason: schemas.string().nullish(),
    created_at: schemas.string(),
    user: schemas.object({ login: schemas.string() }).nullable(),
    labels: schemas.array(schemas.union([schemas.string(), schemas.object({ name: schemas.string().nullish() })])),
    assignees: schemas.array(schemas.object({ login: schemas.string() })).nullish(),
    milestone: schemas.object({ title: schemas.string() }).nullable(),
    pull_request: schemas.unknown().optional(),
});
const listSchema = schemas.array(issueSchema);
const madeSchema = schemas.object({ number: schemas.number() });
const observedOf = (issue) => ({
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state,
    ...(issue.state_reason === 'not_planned' ? { notPlanned: true } : {}),
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    milestone: issue.milestone?.title ?? null,
    author: issue.user?.login ?? null,
});
const LIST = 'GET /repos/{owner}/{repo}/issues';
/** Issues of a repository, read. */
const createIssuesReader = (client, ref) => ({
    list: async () => {
        const order = { state: 'all', sort: 'created', direction: 'asc' };
        const all = await client.list(listSchema, LIST, { ...ref, ...order });
        return all.filter((one) => one.pull_request === undefined).map(observedOf);
    },
    madeSince: async (time) => {
        const since = new Date(time).toISOString();
        const recent = await client.list(listSchema, LIST, { ...ref, state: 'all', since });
        return recent
            .filter((one) => one.pull_request === undefined && Date.parse(one.created_at) >= time)
            .map(observedOf);
    },
});
const fieldsOf = ({ state, ...fields }) => ({ ...fields, ...(state ? { state } : {}) });
/** Issues of a repository, written. */
const createIssuesWriter = (client, ref) => ({
    create: async (fields) => {
        const { milestone, ...rest } = fieldsOf(fields);
        const body = { ...rest, ...(typeof milestone === 'number' ? { milestone } : {}) };
        const made = await client.write(madeSchema, 'POST /repos/{owner}/{repo}/issues', { ...ref, ...body });
        return made.number;
    },
    update: async (number, fields) => {
        const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
        await client.write(madeSchema, route, { ...ref, issue_number: number, ...fieldsOf(fields) });
    },
});

;// CONCATENATED MODULE: ./lib/adapters/github/labels.js


const labelSchema = schemas.object({ name: schemas.string() });
/** Labels of a repository, read. */
const createLabelsReader = (client, ref) => ({
    list: async () => {
        const all = await client.list(schemas.array(labelSchema), 'GET /repos/{owner}/{repo}/labels', { ...ref });
        return all.map(({ name }) => name);
    },
});
/** Labels of a repository, written. */
const createLabelsWriter = (client, ref) => ({
    create: async (label) => {
        try {
            await client.write(labelSchema, 'POST /repos/{owner}/{repo}/labels', { ...ref, ...label });
        }
        catch (error) {
            // Somebody was quicker: a label is its name, so it is there.
            if (!(error instanceof remote_failure/* RemoteFailure */.p) || error.status !== 422)
                throw error;
        }
    },
});

;// CONCATENATED MODULE: ./lib/adapters/github/milestones.js

const milestones_listSchema = schemas.array(schemas.object({
    number: schemas.number(),
    title: schemas.string(),
    description: schemas.string().nullish(),
    state: schemas["enum"](['open', 'closed']),
    due_on: schemas.string().nullish(),
    creator: schemas.object({ login: schemas.string() }).nullish(),
}));
const milestones_madeSchema = schemas.object({ number: schemas.number() });
/** Milestones of a repository, read. */
const createMilestonesReader = (client, ref) => ({
    list: async () => {
        const all = await client.list(milestones_listSchema, 'GET /repos/{owner}/{repo}/milestones', {
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
const milestones_fieldsOf = ({ due, ...fields }) => ({
    ...fields,
    ...(due === undefined ? {} : { due_on: due === null ? null : `${due}T12:00:00Z` }),
});
/** Milestones of a repository, written. */
const createMilestonesWriter = (client, ref) => ({
    create: async (fields) => {
        const { due_on: due, ...rest } = milestones_fieldsOf(fields);
        const route = 'POST /repos/{owner}/{repo}/milestones';
        const body = { ...ref, ...rest, ...(due ? { due_on: due } : {}) };
        return (await client.write(milestones_madeSchema, route, body)).number;
    },
    update: async (number, fields) => {
        const route = 'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}';
        await client.write(milestones_madeSchema, route, { ...ref, milestone_number: number, ...milestones_fieldsOf(fields) });
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
    head: schemas.object({ ref: schemas.string() }),
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
        const [newest] = (await client.get(pullsSchema, route, { ...ref, ...which, per_page: 30 })).filter(({ head }) => head.ref === branch);
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

// EXTERNAL MODULE: ./lib/adapters/github/remote-repository.js
var remote_repository = __webpack_require__(98767);
// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var system_clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/version.js
var version = __webpack_require__(13538);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/github.js








/** GitHub asks for a second between two writes. */
const WRITE_INTERVAL_MS = 1_000;
const DEFAULT_API = 'https://api.github.com';
/** Requests with a token, as one command makes them. */
const tokenClient = (api, token) => clientOf(sendWithToken(token, api, `aurora-x/${version/* VERSION */.x}`), createAnswerCache());
const clientOf = (send, cache) => {
    const clock = (0,system_clock/* createClock */.t)();
    return createClient(send, cache, () => clock.now());
};
/** What a plan reads of a repository. */
const githubReaders = (client, ref, self) => ({
    repository: (0,remote_repository/* createRemoteRepository */.Fv)(client, ref, self),
    issues: createIssuesReader(client, ref),
    milestones: createMilestonesReader(client, ref),
    labels: createLabelsReader(client, ref),
});
/** What applying a plan writes with. A dry run never calls this: there is no writer it could use. */
const githubWriters = (client, ref) => ({
    issues: { ...createIssuesReader(client, ref), ...createIssuesWriter(client, ref) },
    milestones: { ...createMilestonesReader(client, ref), ...createMilestonesWriter(client, ref) },
    labels: createLabelsWriter(client, ref),
    proposals: { ...createProposalsReader(client, ref), ...createProposalsWriter(client, ref) },
});


/***/ }),

/***/ 80679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ RemoteFailure)
/* harmony export */ });
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


/***/ })

};
