export const id = 9620;
export const ids = [9620];
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

/***/ 29620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploysJob: () => (/* binding */ deploysJob)
/* harmony export */ });
/* harmony import */ var _adapters_github_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66462);
/* harmony import */ var _application_deploy_steps_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84819);
/* harmony import */ var _judge_deployments_allowed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74942);
/* harmony import */ var _judge_enforcement_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2581);




/** The newest deployment that succeeded, if it is still in its time. */
const watchedNow = async ({ client, ref, clock }, environment, forMs) => {
    const deployments = (0,_adapters_github_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .createDeploymentsReader */ .q)(client, ref);
    for (const { id } of await deployments.deployments(environment, null)) {
        const since = (0,_application_deploy_steps_before_js__WEBPACK_IMPORTED_MODULE_1__/* .succeededAt */ .r)(await deployments.statuses(id));
        if (since !== null)
            return clock.now() <= since + forMs ? id : null;
    }
    return null;
};
/** Marks every run that waits and every deployment that is watched: an event may have been lost, or what they wait for be there. */
const deploysJob = async (context) => {
    const { client, ref, readers, mark } = context;
    const { sha } = await readers.repository.defaultBranch();
    const { config } = await (0,_judge_enforcement_state_js__WEBPACK_IMPORTED_MODULE_3__/* .configAt */ .ES)(readers.repository, sha);
    const rules = Object.entries(config?.deployments ?? {});
    if (rules.length === 0)
        return;
    await (0,_judge_deployments_allowed_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedOr */ .m)(context, undefined, async () => {
        for (const run of await (0,_adapters_github_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .createDeploymentsReader */ .q)(client, ref).waiting())
            await mark(`deploy:${run}`);
        for (const [environment, { watch }] of rules) {
            const id = watch && (await watchedNow(context, environment, watch.forMs));
            if (id !== null)
                await mark(`watch:${id}.0`);
        }
    });
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


/***/ })

};
