export const id = 1649;
export const ids = [1649];
export const modules = {

/***/ 66462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createDeploymentsWriter),
/* harmony export */   q: () => (/* binding */ createDeploymentsReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _run_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5962);


const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({ id: zod__WEBPACK_IMPORTED_MODULE_1__.number(), name: zod__WEBPACK_IMPORTED_MODULE_1__.string() });
const pendingSchema = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ environment: environmentSchema }));
const waitingSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({ workflow_runs: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ id: zod__WEBPACK_IMPORTED_MODULE_1__.number() })) });
const rulesSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    custom_deployment_protection_rules: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ enabled: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(), app: zod__WEBPACK_IMPORTED_MODULE_1__.object({ id: zod__WEBPACK_IMPORTED_MODULE_1__.number() }) })),
});
const reviewsSchema = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({
    environments: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ id: zod__WEBPACK_IMPORTED_MODULE_1__.number() })),
    state: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['approved', 'rejected', 'pending']),
    user: zod__WEBPACK_IMPORTED_MODULE_1__.object({ login: zod__WEBPACK_IMPORTED_MODULE_1__.string() }).nullable(),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
}));
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({ id: zod__WEBPACK_IMPORTED_MODULE_1__.number(), environment: zod__WEBPACK_IMPORTED_MODULE_1__.string(), sha: zod__WEBPACK_IMPORTED_MODULE_1__.string() });
const statusesSchema = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ id: zod__WEBPACK_IMPORTED_MODULE_1__.number(), state: zod__WEBPACK_IMPORTED_MODULE_1__.string(), created_at: zod__WEBPACK_IMPORTED_MODULE_1__.string(), log_url: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullish() }));
const startedSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    triggering_actor: zod__WEBPACK_IMPORTED_MODULE_1__.object({ login: zod__WEBPACK_IMPORTED_MODULE_1__.string() }).nullish(),
});
const dispatchedSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ created_at: zod__WEBPACK_IMPORTED_MODULE_1__.string(), actor: zod__WEBPACK_IMPORTED_MODULE_1__.object({ login: zod__WEBPACK_IMPORTED_MODULE_1__.string() }).nullish() })),
});
/** GitHub gives a thousand of a search at the most. */
const MAX_PAGES = 10;
const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}';
/** `.github/workflows/deploy.yml`, with the branch after an `@` on some servers. */
const fileNameOf = (path) => path.split('@')[0]?.split('/').at(-1) ?? '';
/** The page of the log of a job names its run. */
const runOf = (page) => {
    const id = /\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(page)?.[1];
    return id === undefined ? null : Number(id);
};
const WORKFLOW = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}';
/** Deployments of a repository, and runs that wait for them. */
const createDeploymentsReader = (client, ref) => ({
    run: async (id) => {
        const run = await (0,_run_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .readRun */ .c)(client, ref, id);
        const started = run && (await client.find(startedSchema, `GET ${RUN}`, { ...ref, run_id: id }));
        if (run === null || started === null)
            return null;
        const startedBy = started.triggering_actor?.login ?? null;
        return { ...run, workflow: fileNameOf(started.path), startedBy };
    },
    waiting: async () => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs';
        const all = [];
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const asked = { ...ref, status: 'waiting', per_page: 100, page };
            const { workflow_runs: runs } = await client.get(waitingSchema, route, asked);
            all.push(...runs.map(({ id }) => id));
            if (runs.length < 100)
                break;
        }
        return all;
    },
    pending: async (run) => {
        const pending = await client.find(pendingSchema, `GET ${RUN}/pending_deployments`, {
            ...ref,
            run_id: run,
        });
        return (pending ?? []).map(({ environment }) => environment);
    },
    hasRule: async (environment, app) => {
        const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules';
        const rules = await client.find(rulesSchema, route, { ...ref, environment_name: environment });
        return (rules?.custom_deployment_protection_rules ?? []).some((rule) => rule.enabled && rule.app.id === app);
    },
    reviews: async (run) => {
        const reviews = await client.find(reviewsSchema, `GET ${RUN}/approvals`, { ...ref, run_id: run });
        return (reviews ?? []).map(({ environments, state, user, comment }) => ({
            environments: environments.map(({ id }) => id),
            state,
            author: user?.login ?? null,
            comment,
        }));
    },
    deployments: async (environment, sha) => {
        const route = 'GET /repos/{owner}/{repo}/deployments';
        const { items } = await client.page(zod__WEBPACK_IMPORTED_MODULE_1__.array(deploymentSchema), route, {
            ...ref,
            environment,
            ...(sha === null ? {} : { sha }),
            per_page: 30,
        });
        return items.toSorted((a, b) => b.id - a.id);
    },
    deployment: async (id) => client.find(deploymentSchema, 'GET /repos/{owner}/{repo}/deployments/{deployment_id}', {
        ...ref,
        deployment_id: id,
    }),
    statuses: async (deployment) => {
        const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
        const statuses = await client.list(statusesSchema, route, { ...ref, deployment_id: deployment });
        return statuses
            .toSorted((a, b) => b.id - a.id)
            .map(({ state, created_at: at, log_url: page }) => ({
            state,
            at: Date.parse(at),
            run: runOf(page ?? ''),
        }));
    },
    dispatchedSince: async (workflow, login, since) => {
        const runs = await client.find(dispatchedSchema, `GET ${WORKFLOW}/runs`, {
            ...ref,
            workflow_id: workflow,
            event: 'workflow_dispatch',
            per_page: 100,
        });
        return (runs?.workflow_runs ?? []).some(({ created_at: at, actor }) => Date.parse(at) >= since && actor?.login === login);
    },
});
/** Decisions about deployments. The address is made of ids: no callback of a payload is ever called. */
const createDeploymentsWriter = (client, ref) => {
    const review = async (run, body) => {
        await client.write(zod__WEBPACK_IMPORTED_MODULE_1__.unknown(), `POST ${RUN}/deployment_protection_rule`, {
            ...ref,
            run_id: run,
            ...body,
        });
    };
    return {
        decide: async (run, environment, state, comment) => review(run, { environment_name: environment, state, comment }),
        report: async (run, environment, comment) => review(run, { environment_name: environment, comment }),
        dispatch: async (workflow, branch, inputs) => {
            const route = `POST ${WORKFLOW}/dispatches`;
            await client.write(zod__WEBPACK_IMPORTED_MODULE_1__.unknown(), route, { ...ref, workflow_id: workflow, ref: branch, inputs });
        },
    };
};


/***/ }),

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createRunArtifactsReader),
  c: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/adapters/github/download.js






const TIMEOUT_MS = 5 * 60_000;
/** What is too large is the fault of whoever made it, and is not tried again. */
class TooLarge extends Error {
}
const upTo = (limit, hash) => {
    let seen = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            if (seen > limit)
                return done(new TooLarge());
            hash.update(chunk);
            return done(null, chunk);
        },
    });
};
/**
 * Gets what GitHub keeps at a place that it named, into a file. Our token is not sent there, and it may not send us
 * further.
 *
 * @returns its hex sha256; null when it is larger than the limit, whatever was announced
 * @throws RemoteFailure when it cannot be had
 */
const download = async (url, path, limit) => {
    const what = 'GET (an artifact)';
    try {
        const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (!answer.ok || answer.body === null)
            throw new remote_failure/* RemoteFailure */.p3('lost', what, answer.status, `It answered ${answer.status}.`);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,promises_.pipeline)(external_node_stream_.Readable.fromWeb(answer.body), upTo(limit, hash), (0,external_node_fs_.createWriteStream)(path));
        return hash.digest('hex');
    }
    catch (cause) {
        if (cause instanceof TooLarge)
            return null;
        if (cause instanceof remote_failure/* RemoteFailure */.p3)
            throw cause;
        throw new remote_failure/* RemoteFailure */.p3('lost', what, 0, (0,thrown/* messageOf */.b)(cause));
    }
};

;// CONCATENATED MODULE: ./lib/adapters/github/run-artifacts.js





const runSchema = schemas.object({
    id: schemas.number(),
    run_attempt: schemas.number().default(1),
    event: schemas.string(),
    status: schemas.string().nullish(),
    head_sha: schemas.string(),
    repository: schemas.object({ id: schemas.number() }),
    head_branch: schemas.string().nullable(),
    head_repository: schemas.object({ id: schemas.number(), owner: schemas.object({ login: schemas.string() }) }).nullish(),
});
const runsSchema = schemas.object({ workflow_runs: schemas.array(schemas.object({ id: schemas.number() })) });
const artifactsSchema = schemas.object({
    artifacts: schemas.array(schemas.object({
        id: schemas.number(),
        name: schemas.string(),
        size_in_bytes: schemas.number(),
        expired: schemas.boolean(),
        digest: schemas.string().nullish(),
    })),
});
const pullsSchema = schemas.array(schemas.object({ number: schemas.number(), head: schemas.object({ sha: schemas.string() }) }));
const headOf = ({ head_repository: from, head_branch: branch }) => from && branch !== null ? `${from.owner.login}:${branch}` : null;
/** More than any honest run of ours uploads. Packed bytes. */
const MAX_ARCHIVE = 256 * 1024 * 1024;
const SHA256 = /^sha256:([0-9a-f]{64})$/;
/** Pages of a hundred artifacts; a run of more has none of ours that could be told from others. */
const MAX_PAGES = 10;
/** A run of a workflow; null when the repository has no such run. */
const readRun = async (client, ref, id) => {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    const run = await client.find(runSchema, route, { ...ref, run_id: id });
    return (run && {
        id: run.id,
        attempt: run.run_attempt,
        event: run.event,
        isComplete: run.status === 'completed',
        repositoryId: run.repository.id,
        headSha: run.head_sha,
        head: headOf(run),
        fromFork: run.head_repository?.id !== run.repository.id,
    });
};
/** Workflow runs of a repository and what they uploaded. */
const createRunArtifactsReader = (client, ref, readArchive) => ({
    run: async (id) => readRun(client, ref, id),
    endedAt: async (sha) => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs';
        const which = { head_sha: sha, status: 'completed', per_page: 100 };
        return (await client.get(runsSchema, route, { ...ref, ...which })).workflow_runs.map(({ id }) => id);
    },
    list: async (run) => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
        const all = [];
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const asked = { ...ref, run_id: run, per_page: 100, page };
            const found = await client.find(artifactsSchema, route, asked);
            all.push(...(found?.artifacts ?? []));
            if ((found?.artifacts.length ?? 0) < 100)
                break;
        }
        return all.map(({ id, name, size_in_bytes: bytes, expired, digest }) => ({
            id,
            name,
            bytes,
            expired,
            digest: SHA256.exec(digest ?? '')?.[1] ?? null,
        }));
    },
    read: async ({ id, bytes, digest }, wanted) => {
        const tooLarge = `it is larger than ${MAX_ARCHIVE} bytes`;
        if (bytes > MAX_ARCHIVE)
            return tooLarge;
        const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
        const place = await client.locate(route, { ...ref, artifact_id: id, archive_format: 'zip' });
        const staging = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-artifact-'));
        try {
            const path = (0,external_node_path_.join)(staging, 'archive.zip');
            const archive = await download(place, path, MAX_ARCHIVE);
            if (archive === null)
                return tooLarge;
            if (digest !== null && digest !== archive)
                return `its sha256 is ${archive}, and GitHub says ${digest}`;
            const contents = await readArchive(path, wanted);
            return typeof contents === 'string' ? contents : { ...contents, archive };
        }
        finally {
            (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
        }
    },
    pullsAt: async ({ headSha, head }) => {
        if (head === null)
            return [];
        const route = 'GET /repos/{owner}/{repo}/pulls';
        const pulls = await client.list(pullsSchema, route, { ...ref, state: 'open', head });
        return pulls.filter((pull) => pull.head.sha === headSha).map(({ number }) => number);
    },
});


/***/ }),

/***/ 76088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readPrometheus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72505);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98076);



const TIMEOUT = 15_000;
const BODY_LIMIT = 1024 * 1024;
const sample = zod__WEBPACK_IMPORTED_MODULE_0__.tuple([zod__WEBPACK_IMPORTED_MODULE_0__.number(), zod__WEBPACK_IMPORTED_MODULE_0__.string()]);
/** The answer of `GET /api/v1/query` (Prometheus HTTP API), as far as one number needs it. */
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    status: zod__WEBPACK_IMPORTED_MODULE_0__.literal('success'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion('resultType', [
        zod__WEBPACK_IMPORTED_MODULE_0__.object({ resultType: zod__WEBPACK_IMPORTED_MODULE_0__.literal('scalar'), result: sample }),
        zod__WEBPACK_IMPORTED_MODULE_0__.object({ resultType: zod__WEBPACK_IMPORTED_MODULE_0__.literal('vector'), result: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ value: sample })) }),
    ]),
});
/** The address of the query: `/api/v1/query` is added where it is missing, and `query` where it is given apart. */
const queryUrl = (source, query) => {
    const url = new URL(source);
    if (!url.pathname.endsWith('/api/v1/query'))
        url.pathname = `${url.pathname.replace(/\/$/, '')}/api/v1/query`;
    if (query !== undefined)
        url.searchParams.set('query', query);
    return url.href;
};
const samplesOf = (data) => data.resultType === 'scalar' ? [data.result[1]] : data.result.map(({ value }) => value[1]);
const oneNumber = (source, body) => {
    const unclear = (problem) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('AX4583', { source, problem });
    const document = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(source, body);
    const answer = document.ok ? answerSchema.safeParse(document.value) : null;
    if (answer === null || !answer.success)
        return unclear('the answer is no scalar and no vector');
    const samples = samplesOf(answer.data.data);
    if (samples.length === 0)
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('AX4580', { source });
    if (samples.length > 1)
        return unclear(`the query gives ${samples.length} series; aggregate them to one`);
    const value = Number(samples[0]);
    return Number.isFinite(value) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .got */ .Lt)(value) : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('AX4580', { source });
};
/** Asks Prometheus for one number. NaN, which a ratio without events gives, is no data. */
const readPrometheus = async (source, query, http, signal) => {
    try {
        const request = {
            method: 'GET',
            url: queryUrl(source, query),
            headers: {},
            timeoutMs: TIMEOUT,
            maxBytes: BODY_LIMIT,
        };
        const response = await http.request(request, signal);
        if (response.status !== 200)
            return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('AX4583', { source, problem: `it answered ${response.status}` });
        return oneNumber(source, response.body);
    }
    catch (thrown) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('AX4583', { source, problem: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(thrown) });
    }
};


/***/ }),

/***/ 72505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98076);

/** YAML is parsed much slower than JSON, and nobody writes this much by hand. Characters. */
const YAML_LIMIT = 2 * 1024 * 1024;
/** Deeper than any report, and far below what parsing costs seconds for. */
const MAX_DEPTH = 1000;
/** Whether brackets nest too deep. Text in quotes does not count; one pass, before the parser sees anything. */
const tooDeep = (text) => {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length && depth <= MAX_DEPTH; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            quoted = !quoted;
        else if (quoted && code === 0x5c)
            at += 1;
        else if (!quoted && (code === 0x5b || code === 0x7b))
            depth += 1;
        else if (!quoted && (code === 0x5d || code === 0x7d))
            depth -= 1;
    }
    return depth > MAX_DEPTH;
};
/** Parses JSON; AX4508 when it is not, or nested beyond reason. */
const parseJson = (path, text) => {
    if (tooDeep(text)) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('AX4508', { path, format: 'JSON', problem: `it is nested more than ${MAX_DEPTH} deep` });
    }
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .got */ .Lt)(value);
    }
    catch (thrown) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('AX4508', { path, format: 'JSON', problem: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(thrown) });
    }
};
/**
 * Parses the first YAML document; AX4508 when it is not YAML, too large, too deep, or expands its aliases
 * without end. Of a key that is there twice the last counts: looking for doubles costs the square of their number.
 */
const parseYaml = async (path, text) => {
    const refuse = (problem) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('AX4508', { path, format: 'YAML', problem });
    if (text.length > YAML_LIMIT)
        return refuse(`it has ${text.length} characters, more than ${YAML_LIMIT}`);
    const { unsafeYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7032)]).then(__webpack_require__.bind(__webpack_require__, 97032));
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const unsafe = unsafeYaml(text);
        if (unsafe !== null)
            return refuse(unsafe.problem);
        const [document] = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false });
        const error = document?.errors[0];
        if (error !== undefined)
            return refuse((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error));
        const value = document?.toJS({ maxAliasCount: 100 }) ?? null;
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .got */ .Lt)(value);
    }
    catch (thrown) {
        return refuse((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(thrown));
    }
};


/***/ }),

/***/ 42263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isOurRollback),
/* harmony export */   S: () => (/* binding */ byRollback)
/* harmony export */ });
/* harmony import */ var _domain_model_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60447);

/**
 * Whether a run is a rollback that we started. The commit that GitHub names is the tip of the default branch then, and
 * not the one that is deployed.
 *
 * @param self login that we write as
 */
const isOurRollback = ({ event, workflow, startedBy }, watch, self) => watch !== null &&
    watch.rollback !== null &&
    event === 'workflow_dispatch' &&
    (0,_domain_model_login_js__WEBPACK_IMPORTED_MODULE_0__/* .sameLogin */ .U)(startedBy, self) &&
    workflow === watch.rollback;
/** Whether a rollback that we started made a deployment. Nothing is asked where there are no rollbacks. */
const byRollback = async ({ deployments, self }, statuses, watch) => {
    const id = statuses.find(({ run }) => run !== null)?.run ?? null;
    if (id === null || watch === null || watch.rollback === null)
        return false;
    const run = await deployments.run(id);
    return run !== null && isOurRollback(run, watch, self);
};


/***/ }),

/***/ 84819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsBefore),
/* harmony export */   r: () => (/* binding */ succeededAt)
/* harmony export */ });
/* harmony import */ var _domain_config_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66703);
/* harmony import */ var _our_rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42263);


/** When a deployment succeeded; null when it did not, or when it failed after that. Statuses are newest first. */
const succeededAt = (statuses) => {
    const newest = statuses[0]?.state ?? '';
    // One that a later deployment took the place of is inactive.
    if (newest !== 'success' && newest !== 'inactive')
        return null;
    return statuses.find(({ state }) => state === 'success')?.at ?? null;
};
/** The newest of one commit. A rollback deploys another commit than the one it is of. */
const newestOf = async (ports, environment, sha, watch) => {
    for (const { id } of await ports.deployments.deployments(environment, sha)) {
        const statuses = await ports.deployments.statuses(id);
        if (!(await (0,_our_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .byRollback */ .S)(ports, statuses, watch)))
            return { id, statuses };
    }
    return null;
};
const stepOf = async (ports, environment, sha) => {
    const watch = (0,_domain_config_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentTo */ .p3)(ports.config, environment)?.watch ?? null;
    const newest = await newestOf(ports, environment, sha, watch);
    if (newest === null)
        return { environment, state: 'missing' };
    const { id, statuses } = newest;
    const since = succeededAt(statuses);
    if (since === null) {
        const failed = ['failure', 'error'].includes(statuses[0]?.state ?? '');
        return { environment, state: failed ? 'failed' : 'under-way' };
    }
    if (watch === null)
        return { environment, state: 'passed' };
    const found = await ports.watched(id, environment, watch);
    if (found.state === 'missed')
        return { environment, state: 'missed', finding: found.finding };
    const until = since + watch.forMs;
    if (ports.now() < until)
        return { environment, state: 'watched', until };
    return found.state === 'met' ? { environment, state: 'passed' } : { environment, ...found };
};
/** How the environments that come before stand, for one commit. */
const stepsBefore = async (ports, after, sha) => {
    const steps = [];
    for (const environment of after)
        steps.push(await stepOf(ports, environment, sha));
    return steps;
};


/***/ }),

/***/ 16511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ watchedDeployment),
/* harmony export */   J: () => (/* binding */ watchDeployment)
/* harmony export */ });
/* harmony import */ var _domain_config_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66703);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_percent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27407);
/* harmony import */ var _domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42841);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80679);
/* harmony import */ var _once_make_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74150);
/* harmony import */ var _our_rollback_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42263);
/* harmony import */ var _steps_before_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84819);








/** Where it stands that the objective was missed after a deployment: said once, for good. */
const missedId = (repositoryId, deployment) => (0,_domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .intentId */ .WB)('missed', `${repositoryId}`, `${deployment}`);
const missedFinding = (environment, { objective, rollback }, slo, actual) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8365', {
    environment,
    objective,
    actual,
    wanted: (0,_domain_model_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .K)(slo.objective),
    rollback: rollback === null ? 'No workflow is configured to undo it.' : `It is undone by ${rollback}.`,
});
/** How an objective stands for a deployment: missed once within its time is missed, whatever it says later. */
const watchedDeployment = async ({ intents, repositoryId, measure }, { slos }, deployment, environment, watch) => {
    const slo = slos.find(({ name }) => name === watch.objective);
    if (slo === undefined) {
        const problem = 'there is none of this name';
        return { state: 'unread', finding: (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8366', { objective: watch.objective, problem }) };
    }
    const missed = (actual) => ({
        state: 'missed',
        actual,
        finding: missedFinding(environment, watch, slo, actual),
    });
    const noted = await intents.recall(missedId(repositoryId, deployment));
    if (noted !== null)
        return missed(noted.remote ?? 'less');
    const reading = await measure(slo);
    return reading.state === 'missed' ? missed((0,_domain_model_percent_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .K)(reading.actual)) : reading;
};
const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 3;
/**
 * The newest deployment before this one that succeeded, was not undone and is no rollback. Or why there is none to go
 * back to: where much was undone lately, going back does not help.
 */
const lastGood = async (ports, bad, watch) => {
    let lately = 0;
    for (const one of await ports.deployments.deployments(bad.environment, null)) {
        if (one.id >= bad.id)
            continue;
        const missed = await ports.intents.recall(missedId(ports.repositoryId, one.id));
        if (missed !== null && missed.ageMs < HOUR_MS)
            lately += 1;
        if (lately >= MOST_AN_HOUR)
            return `${lately} deployments to it were undone within an hour`;
        if (missed !== null || one.sha === bad.sha)
            continue;
        const statuses = await ports.deployments.statuses(one.id);
        if ((0,_steps_before_js__WEBPACK_IMPORTED_MODULE_5__/* .succeededAt */ .r)(statuses) !== null && !(await (0,_our_rollback_js__WEBPACK_IMPORTED_MODULE_7__/* .byRollback */ .S)(ports, statuses, watch)))
            return one;
    }
    return 'no earlier deployment to it succeeded';
};
/** Clocks differ; but what was started for the deployment before this one must not be taken for its own rollback. */
const START_SKEW_MS = 2_000;
/** Starts the workflow once for a deployment. Why it was not, or null. */
const startRollback = async ({ deployments, intents, repositoryId, self, now }, { id, environment }, workflow, branch, sha) => {
    const begun = now();
    try {
        await (0,_once_make_once_js__WEBPACK_IMPORTED_MODULE_4__/* .makeOnceForGood */ .wn)({
            intents,
            id: (0,_domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .intentId */ .WB)('rollback', `${repositoryId}`, `${id}`),
            look: async (since) => (await deployments.dispatchedSince(workflow, self, (since ?? begun) - START_SKEW_MS)) ? sha : null,
            make: async () => {
                await deployments.dispatch(workflow, branch, { environment, sha });
                return sha;
            },
            ..._once_make_once_js__WEBPACK_IMPORTED_MODULE_4__/* .byText */ .z4,
        });
        return null;
    }
    catch (error) {
        if (!(0,_ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefused */ .H0)(error))
            throw error;
        const problem = `GitHub did not start ${workflow} (${error.status}: ${error.message.slice(0, 200)})`;
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8369', { environment, problem });
    }
};
const undo = async (ports, deployment, watch, missed, branch) => {
    const { objective, rollback } = watch;
    const undone = { deployment, objective, missed, workflow: rollback };
    const { environment } = deployment;
    if (rollback === null)
        return { ...undone, to: null, problem: null };
    const good = await lastGood(ports, deployment, watch);
    if (typeof good === 'string')
        return { ...undone, to: null, problem: (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8369', { environment, problem: good }) };
    const problem = await startRollback(ports, deployment, rollback, branch, good.sha);
    return { ...undone, to: good.sha, problem };
};
/** Whether another deployment took the place of this one: what is measured now is said of that. */
const isReplaced = async ({ deployments }, { id, environment }) => {
    for (const one of await deployments.deployments(environment, null))
        if (one.id > id && (0,_steps_before_js__WEBPACK_IMPORTED_MODULE_5__/* .succeededAt */ .r)(await deployments.statuses(one.id)) !== null)
            return true;
    return false;
};
/** A thirtieth of the time, but at most every minute and at least every second. */
const intervalOf = ({ forMs }) => Math.max(1_000, Math.min(60_000, forMs / 30));
/**
 * Looks at the objective of a deployment within its time. When it is missed, the deployment is undone: the configured
 * workflow is started once, with the environment and the commit of the last good deployment.
 *
 * @param branch whose workflow is started
 */
const watchDeployment = async (ports, config, branch, id) => {
    const deployment = await ports.deployments.deployment(id);
    const watch = deployment && ((0,_domain_config_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentTo */ .p3)(config, deployment.environment)?.watch ?? null);
    if (deployment === null || watch === null)
        return { state: 'not-watched' };
    const { environment } = deployment;
    const statuses = await ports.deployments.statuses(id);
    const since = (0,_steps_before_js__WEBPACK_IMPORTED_MODULE_5__/* .succeededAt */ .r)(statuses);
    if (since === null || (await (0,_our_rollback_js__WEBPACK_IMPORTED_MODULE_7__/* .byRollback */ .S)(ports, statuses, watch)))
        return { state: 'not-watched' };
    const noted = missedId(ports.repositoryId, id);
    const isNoted = (await ports.intents.recall(noted)) !== null;
    const until = since + watch.forMs;
    if (!isNoted && ports.now() > until)
        return { state: 'over' };
    if (!isNoted && (await isReplaced(ports, deployment)))
        return { state: 'over' };
    const found = await watchedDeployment(ports, config, id, environment, watch);
    if (found.state !== 'missed') {
        const at = Math.min(until + 1, ports.now() + intervalOf(watch));
        return { state: 'watching', at, unread: found.state === 'unread' ? found.finding : null };
    }
    if (!isNoted) {
        await ports.intents.begin(noted);
        await ports.intents.settle(noted, found.actual);
    }
    const undone = await undo(ports, deployment, watch, found.finding, branch);
    return { state: 'undone', isNew: !isNoted, undone };
};


/***/ }),

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

/***/ 29756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ undoneBody),
/* harmony export */   k0: () => (/* binding */ deploymentRemark),
/* harmony export */   y2: () => (/* binding */ undoneTitle)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38223);


/** GitHub takes 1 024 characters of a decision or a status report. */
const LIMIT = 1_024;
/** A decision about a deployment, or what it waits for, as Markdown that fits. */
const deploymentRemark = ({ title, because, blockers, reference }) => {
    const head = title === null ? [] : [`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(title)}**`];
    const why = because === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(`${because.message} ${because.remedy} (${because.code})`)];
    const list = blockers.length === 0 ? [] : [blockers.map((one) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(one)}`).join('\n')];
    const foot = `\n\n${reference}`;
    return `${(0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)([...head, ...why, ...list].join('\n\n'), LIMIT - foot.length)}${foot}`;
};
/** Title of the issue about a deployment whose objective was missed. */
const undoneTitle = ({ environment, sha, to }) => `${to === null ? 'Objective missed' : 'Rolled back'}: ${environment} ${sha.slice(0, 7)}`;
/** The issue about a deployment whose objective was missed. */
const undoneBody = ({ sha, to, workflow, findings }) => {
    const back = to === null || workflow === null
        ? []
        : [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(workflow)} was started to go back from ${sha} to ${to}.`];
    const said = findings.map(({ code, message, remedy }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(`${message} ${remedy} (${code})`));
    return [...said, ...back].join('\n\n');
};


/***/ }),

/***/ 74942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ allowedOr)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80679);


/** Work on deployments; where GitHub does not allow it, the log says so, and the rest of the App goes on. */
const allowedOr = async ({ log }, otherwise, work) => {
    try {
        return await work();
    }
    catch (error) {
        if (!(0,_ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error))
            throw error;
        const { code, message } = (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX8367', { status: error.status, what: error.what });
        log('warn', 'degraded', { code, message });
        return otherwise;
    }
};


/***/ }),

/***/ 35048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ measureIn),
  e: () => (/* binding */ watchedIn)
});

// EXTERNAL MODULE: ./lib/adapters/system/http-client.js
var http_client = __webpack_require__(15340);
// EXTERNAL MODULE: ./lib/domain/evaluation/slo.js
var evaluation_slo = __webpack_require__(31555);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/application/checks/shared/objective/prometheus.js
var prometheus = __webpack_require__(76088);
;// CONCATENATED MODULE: ./lib/application/deploy/read-objective.js



/** How an objective stands now, by what its server says. */
const readObjective = async (slo, { http, now, signal }) => {
    const unread = (problem) => ({
        state: 'unread',
        finding: (0,catalogue/* finding */.gk)('AX8366', { objective: slo.name, problem }),
    });
    if (!/^https?:/.test(slo.source) || !URL.canParse(slo.source))
        return unread('its source is not the address of a server');
    const value = await (0,prometheus/* readPrometheus */.H)(slo.source, undefined, http, signal);
    if (!value.ok) {
        const { code, values } = value.refusal;
        return unread((0,catalogue/* finding */.gk)(code, values).message.replace(/\.$/, ''));
    }
    const { status, actual } = (0,evaluation_slo/* measureSlo */.$)(slo, [], { [slo.name]: { value: value.value } }, now());
    if (actual === null)
        return unread('what the server says is no share');
    return status === 'missed' ? { state: 'missed', actual } : { state: 'met' };
};

// EXTERNAL MODULE: ./lib/application/deploy/watch-deployment.js
var watch_deployment = __webpack_require__(16511);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/watch-objective.js



/** Objectives as their servers say, where the App may ask them. */
const measureIn = ({ settings, clock, signal }) => async (slo) => readObjective(slo, {
    http: (0,http_client/* createHttpClient */.u)(settings.metricsOrigins),
    now: () => clock.now(),
    signal,
});
/** How the objective of a deployment stands. */
const watchedIn = (context, config) => {
    const { intents, lane } = context;
    const ports = { intents, repositoryId: lane.repositoryId, measure: measureIn(context) };
    return async (deployment, environment, watch) => (0,watch_deployment/* watchedDeployment */.A)(ports, config, deployment, environment, watch);
};


/***/ })

};
