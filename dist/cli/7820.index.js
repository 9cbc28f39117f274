export const id = 7820;
export const ids = [7820];
export const modules = {

/***/ 88248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createVerdicts)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30468);


const KEY = ['installation', 'repository_id', 'day'];
const packed = (verdict) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(JSON.stringify(verdict));
const unpacked = (tree) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(tree).toString('utf8');
/** Verdicts in the store. `parse` holds what is read to the schema of a verdict. */
const createVerdicts = ({ db }, parse) => ({
    keep: async ({ installation, repositoryId }, { at, sha, runId, workflowRun, verdict }) => {
        const day = (0,_domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._$)(at);
        const known = await db
            .selectFrom('verdict')
            .select(['sha', 'run', 'tree'])
            .where('installation', '=', installation)
            .where('repository_id', '=', repositoryId)
            .where('day', '=', day)
            .executeTakeFirst();
        const isSame = known?.sha === sha && known.run === runId && unpacked(known.tree) === JSON.stringify(verdict);
        if (isSame)
            return false;
        const what = { at, sha, run: runId, workflow_run: workflowRun, tree: packed(verdict) };
        await db
            .insertInto('verdict')
            .values({ installation, repository_id: repositoryId, day, ...what })
            .onConflict((conflict) => conflict.columns(KEY).doUpdateSet(what))
            .execute();
        return true;
    },
    before: async ({ installation, repositoryId }, time, most) => {
        const rows = await db
            .selectFrom('verdict')
            .select(['at', 'sha', 'run', 'workflow_run', 'tree'])
            .where('installation', '=', installation)
            .where('repository_id', '=', repositoryId)
            .where('at', '<', time)
            .orderBy('at', 'desc')
            .limit(most)
            .execute();
        return rows.toReversed().flatMap(({ at, sha, run, workflow_run: workflowRun, tree }) => {
            const verdict = parse(JSON.parse(unpacked(tree)));
            return verdict === null ? [] : [{ at, sha, runId: run, workflowRun, verdict }];
        });
    },
});


/***/ }),

/***/ 75365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createCheckRunsWriter),
/* harmony export */   k: () => (/* binding */ createCheckRunsReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    external_id: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__.object({ annotations_count: zod__WEBPACK_IMPORTED_MODULE_0__.number().default(0) }).nullish(),
    app: zod__WEBPACK_IMPORTED_MODULE_0__.object({ slug: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish() }).nullish(),
});
const runsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ check_runs: zod__WEBPACK_IMPORTED_MODULE_0__.array(runSchema) });
const madeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() });
const remarksSchema = zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), start_line: zod__WEBPACK_IMPORTED_MODULE_0__.number(), message: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish() }));
/** GitHub keeps 65 535 characters of a text, 255 of a title, and takes 50 annotations at once. */
const TEXT_LIMIT = 65_000;
const TITLE_LIMIT = 255;
const AT_ONCE = 50;
/** Half a character at the end would be refused. */
const cut = (text, limit) => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
/** Label ≤ 20, description ≤ 40, identifier ≤ 20 characters. */
const ACTIONS = [
    { label: 'Re-verify', description: 'Run the checks of this commit again', identifier: 'reverify' },
    { label: 'Explain', description: 'Show the whole tree of reasons', identifier: 'explain' },
    { label: 'Request waiver', description: 'Ask for an exception with an end', identifier: 'waive' },
];
const isOurs = ({ app }, slug) => app?.slug === slug;
const runOf = (run) => ({
    id: run.id,
    headSha: run.head_sha,
    status: run.status,
    conclusion: run.conclusion ?? null,
    startedAt: Date.parse(run.started_at ?? '') || 0,
    externalId: run.external_id ?? '',
    annotations: run.output?.annotations_count ?? 0,
});
/** Check runs of one name, read. `slug`: our App; a run of the same name by somebody else is not ours. */
const createCheckRunsReader = (client, ref, name, slug) => ({
    on: async (headSha) => {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
        const asked = { ...ref, ref: headSha, check_name: name, filter: 'all', per_page: 100 };
        const { check_runs: runs } = await client.get(runsSchema, route, asked);
        const [newest] = runs.filter((run) => isOurs(run, slug)).toSorted((a, b) => b.id - a.id);
        const others = runs.filter((run) => !isOurs(run, slug)).map(({ app }) => app?.slug ?? 'somebody');
        return { ours: newest ? runOf(newest) : null, others: [...new Set(others)].toSorted() };
    },
    byId: async (id) => {
        const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
        const run = await client.find(runSchema, route, { ...ref, check_run_id: id });
        return run !== null && run.name === name && isOurs(run, slug) ? runOf(run) : null;
    },
    annotations: async (id) => {
        const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
        const all = await client.list(remarksSchema, route, { ...ref, check_run_id: id });
        return all.map(({ path, start_line: line, message }) => ({ path, line, message: message ?? '' }));
    },
});
const textOf = ({ title, summary }) => ({
    title: cut(title, TITLE_LIMIT),
    summary: cut(summary, TEXT_LIMIT),
});
const remarkOf = ({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cut(title, TITLE_LIMIT),
    message,
});
const begun = (startedAt, output) => ({
    status: 'in_progress',
    started_at: new Date(startedAt).toISOString(),
    external_id: output.externalId,
    output: textOf(output),
});
/** Check runs of one name, written. */
const createCheckRunsWriter = (client, ref, name) => {
    const update = async (id, body) => {
        const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
        await client.write(madeSchema, route, { ...ref, check_run_id: id, ...body });
    };
    return {
        start: async (headSha, startedAt, output) => {
            const body = { ...ref, name, head_sha: headSha, ...begun(startedAt, output) };
            return (await client.write(madeSchema, 'POST /repos/{owner}/{repo}/check-runs', body)).id;
        },
        proceed: async (id, startedAt, output) => update(id, begun(startedAt, output)),
        conclude: async (id, conclusion) => {
            const { annotations, text, externalId } = conclusion;
            const output = {
                ...textOf(conclusion),
                ...(text === null ? {} : { text: cut(text, TEXT_LIMIT) }),
            };
            const remarks = annotations.map(remarkOf);
            await update(id, {
                status: 'completed',
                conclusion: conclusion.conclusion,
                external_id: externalId,
                output: { ...output, ...(remarks.length > 0 ? { annotations: remarks.slice(0, AT_ONCE) } : {}) },
                actions: ACTIONS,
            });
            for (let done = AT_ONCE; done < remarks.length; done += AT_ONCE)
                await update(id, { output: { ...output, annotations: remarks.slice(done, done + AT_ONCE) } });
        },
    };
};


/***/ }),

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
const upTo = (limit) => {
    let seen = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            if (seen > limit)
                done(new TooLarge());
            else
                done(null, chunk);
        },
    });
};
/**
 * Gets what GitHub keeps at a place that it named, into a file. Our token is not sent there, and it may not send us
 * further.
 *
 * @returns false when it is larger than the limit, whatever was announced
 * @throws RemoteFailure when it cannot be had
 */
const download = async (url, path, limit) => {
    const what = 'GET (an artifact)';
    try {
        const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (!answer.ok || answer.body === null)
            throw new remote_failure/* RemoteFailure */.p('lost', what, answer.status, `It answered ${answer.status}.`);
        await (0,promises_.pipeline)(external_node_stream_.Readable.fromWeb(answer.body), upTo(limit), (0,external_node_fs_.createWriteStream)(path));
        return true;
    }
    catch (cause) {
        if (cause instanceof TooLarge)
            return false;
        if (cause instanceof remote_failure/* RemoteFailure */.p)
            throw cause;
        throw new remote_failure/* RemoteFailure */.p('lost', what, 0, (0,thrown/* messageOf */.b)(cause));
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
    artifacts: schemas.array(schemas.object({ id: schemas.number(), name: schemas.string(), size_in_bytes: schemas.number(), expired: schemas.boolean() })),
});
const pullsSchema = schemas.array(schemas.object({ number: schemas.number(), head: schemas.object({ sha: schemas.string() }) }));
const headOf = ({ head_repository: from, head_branch: branch }) => from && branch !== null ? `${from.owner.login}:${branch}` : null;
/** More than any honest run of ours uploads. Packed bytes. */
const MAX_ARCHIVE = 256 * 1024 * 1024;
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
        return all.map(({ id, name, size_in_bytes: bytes, expired }) => ({ id, name, bytes, expired }));
    },
    read: async ({ id, bytes }, wanted) => {
        const tooLarge = `it is larger than ${MAX_ARCHIVE} bytes`;
        if (bytes > MAX_ARCHIVE)
            return tooLarge;
        const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
        const place = await client.locate(route, { ...ref, artifact_id: id, archive_format: 'zip' });
        const staging = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-artifact-'));
        try {
            const path = (0,external_node_path_.join)(staging, 'archive.zip');
            return (await download(place, path, MAX_ARCHIVE)) ? await readArchive(path, wanted) : tooLarge;
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

/***/ 85540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ writeCheckState),
/* harmony export */   as: () => (/* binding */ firstCheckState),
/* harmony export */   mQ: () => (/* binding */ readCheckState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const schema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    of: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    story: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    explain: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    waiver: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    silent: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
/** Null for what is not of this version. */
const readCheckState = (externalId) => {
    try {
        return schema.parse(JSON.parse(externalId));
    }
    catch {
        return null;
    }
};
const writeCheckState = ({ of, story, explain, waiver, silent }) => JSON.stringify({ of, story, explain, waiver, silent });
const firstCheckState = (of) => ({
    of,
    story: '',
    explain: false,
    waiver: null,
    silent: false,
});


/***/ }),

/***/ 26966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ CHECK_NAME),
/* harmony export */   Oe: () => (/* binding */ concludeCheck),
/* harmony export */   Xq: () => (/* binding */ openCheck),
/* harmony export */   f4: () => (/* binding */ keepWaiting),
/* harmony export */   u6: () => (/* binding */ reopenCheck)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);
/* harmony import */ var _check_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85540);


/** Name of the check that a ruleset can require. */
const CHECK_NAME = 'aurora-x / go-no-go';
const LOOKING = 'Looking at it';
const start = async (ports, head, state, before) => {
    const { checks, intents, now } = ports;
    const intent = head.intent(before?.id ?? null);
    await intents.begin(intent);
    try {
        const output = { title: LOOKING, summary: LOOKING, externalId: (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)(state) };
        await intents.settle(intent, String(await checks.start(head.sha, now(), output)));
    }
    catch (error) {
        if (!(error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p))
            throw error;
        if (error.kind !== 'lost')
            await intents.abandon(intent);
        const made = error.kind === 'lost' ? (await checks.on(head.sha)).ours : null;
        if (made === null || made.id === before?.id)
            throw error;
        await intents.settle(intent, String(made.id));
    }
};
const isOfQueue = ({ of }) => of.startsWith('queue:');
/** A commit of the merge queue is judged by the queue alone, although somebody may open a pull request of it. */
const isForeign = (head, state) => isOfQueue(state) && !isOfQueue(head);
const look = async ({ checks }, head) => {
    const { ours, others } = await checks.on(head.sha);
    if (ours === null)
        return null;
    const state = (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckState */ .mQ)(ours.externalId) ?? (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .firstCheckState */ .as)(head.of);
    return { run: ours, state: isOfQueue(state) ? state : { ...state, of: head.of }, others };
};
/** The check on a head: found, or made in progress, once. */
const openCheck = async (ports, head) => {
    const found = await look(ports, head);
    if (found !== null)
        return found;
    await start(ports, head, (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .firstCheckState */ .as)(head.of), null);
    const made = await look(ports, head);
    if (made === null)
        throw new Error('the check that was made is not there');
    return made;
};
/** Sets a check back to in progress: it was asked again. Its time begins anew. */
const reopenCheck = async ({ checks, now }, run, state) => {
    const output = { title: 'Looking at it again', summary: LOOKING, externalId: (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)(state) };
    await checks.proceed(run.id, now(), output);
};
/** Says in the check what is waited for. Once. */
const keepWaiting = async ({ checks }, head, { run, state }, said) => {
    const isSaid = run.status === 'in_progress' && state.story === said.story;
    if (isSaid || isForeign(head, state))
        return;
    const externalId = (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)({ ...state, story: said.story });
    await checks.proceed(run.id, run.startedAt, { title: said.title, summary: said.summary, externalId });
};
const remark = ({ path, line, message }) => JSON.stringify([path, line, message]);
/**
 * Annotations are only ever added at GitHub. Those that are there are left out; where one is there that is not true
 * any more, another run takes the place of this one.
 */
const annotated = async (ports, head, open, wanted) => {
    const { run, state } = open;
    if (run.annotations === 0)
        return { id: run.id, missing: wanted };
    const there = new Set((await ports.checks.annotations(run.id)).map(remark));
    const isTrue = new Set(wanted.map(remark));
    if ([...there].every((one) => isTrue.has(one)))
        return { id: run.id, missing: wanted.filter((one) => !there.has(remark(one))) };
    await start(ports, head, state, run);
    const next = await look(ports, head);
    return { id: next?.run.id ?? run.id, missing: wanted };
};
/** Concludes the check, unless it says so already. `story` is the digest of what it says. */
const concludeCheck = async (ports, head, open, conclusion, story) => {
    const { run, state } = open;
    const isSaid = run.status === 'completed' && run.conclusion === conclusion.conclusion && state.story === story;
    if (isSaid || isForeign(head, state))
        return 'unchanged';
    const { id, missing } = await annotated(ports, head, open, conclusion.annotations);
    const externalId = (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)({ ...state, story });
    await ports.checks.conclude(id, { ...conclusion, annotations: missing, externalId });
    return 'concluded';
};


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ builtInSpecDefaults),
/* harmony export */   U: () => (/* binding */ specDefaultsOf)
/* harmony export */ });
/* harmony import */ var _config_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63033);

/** The defaults that a configuration sets. */
const specDefaultsOf = ({ execution }) => ({
    timeoutMs: execution.timeoutMs,
    shell: execution.shell,
    freshnessMs: execution.freshnessMs,
});
/** The defaults of a project without a configuration. */
const builtInSpecDefaults = specDefaultsOf(_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb);


/***/ }),

/***/ 93224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dI: () => (/* binding */ anchorOf),
  tg: () => (/* binding */ checksOf),
  h$: () => (/* binding */ gatePortsOf),
  Uo: () => (/* binding */ headOf)
});

// EXTERNAL MODULE: ./lib/adapters/github/check-runs.js
var check_runs = __webpack_require__(75365);
// EXTERNAL MODULE: ./lib/application/gate/keep-check.js
var keep_check = __webpack_require__(26966);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
;// CONCATENATED MODULE: ./lib/domain/report/audit-anchor.js
/** A signed checkpoint of the audit log below a check: it is public there, so the log cannot be rewritten unseen. */
const renderAnchor = (note) => `<details><summary>Audit log</summary>\n\n\`\`\`text\n${note}\`\`\`\n\n</details>\n`;

// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/entrypoints/app/enforcement-state.js
var enforcement_state = __webpack_require__(87493);
;// CONCATENATED MODULE: ./lib/entrypoints/app/check-ports.js






/** Checks of our name, as the App's installation reads and writes them. */
const checksOf = async ({ client, ref, readers }) => {
    const slug = (await readers.repository.self()).replace(/\[bot\]$/, '');
    return {
        ...(0,check_runs/* createCheckRunsReader */.k)(client, ref, keep_check/* CHECK_NAME */.$c, slug),
        ...(0,check_runs/* createCheckRunsWriter */.W)(client, ref, keep_check/* CHECK_NAME */.$c),
    };
};
/** The newest signed root, in Markdown; nothing waits for a log that cannot be signed. */
const anchorOf = async ({ audit, log }) => {
    try {
        const signed = await audit.sign();
        return signed && renderAnchor(signed.note);
    }
    catch (error) {
        log('error', 'audit log not signed', { problem: (0,thrown/* messageOf */.b)(error) });
        return null;
    }
};
const gatePortsOf = async (context) => {
    const { intents, clock, results, lane, settings, mark } = context;
    return {
        checks: await checksOf(context),
        intents,
        now: () => clock.now(),
        expectsReports: async () => results.any(lane),
        reportTimeoutMs: settings.reportTimeoutMs,
        requirement: async () => (0,enforcement_state/* requirementOf */.h2)(context),
        anchor: async () => anchorOf(context),
        // A lane of its own for each time, because one that waits keeps its time.
        lookAgain: async (check, startedAt, delayMs) => mark(`late:${check}.${startedAt}`, delayMs),
    };
};
/** A commit with the identity of its check. */
const headOf = ({ lane }, sha, of) => ({
    sha,
    of,
    intent: (after) => (0,marker/* intentId */.WB)('check', `${lane.repositoryId}`, after === null ? sha : `${sha} ${after}`),
});


/***/ }),

/***/ 55311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  weeklyJob: () => (/* binding */ weeklyJob)
});

// EXTERNAL MODULE: ./lib/adapters/database/verdicts.js
var verdicts = __webpack_require__(88248);
// EXTERNAL MODULE: ./lib/adapters/github/deployments.js
var deployments = __webpack_require__(66462);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
// EXTERNAL MODULE: ./lib/domain/report/weekly/build.js + 3 modules
var build = __webpack_require__(69886);
// EXTERNAL MODULE: ./lib/domain/model/config.js
var config = __webpack_require__(56338);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/schedule.js


const MINUTE_MS = 60_000;
/** What the clocks of a zone show, as if it were UTC. */
const shownIn = (zone) => {
    const format = new Intl.DateTimeFormat('en', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
    });
    return (time) => {
        const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
        const part = (name) => parts.get(name) ?? 0;
        return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    };
};
/** When the clocks of a zone show it. Where they never do, because they are put forward then, an hour later. */
const timeOf = (shown, zone) => {
    const shows = shownIn(zone);
    const first = shown - (shows(shown) - shown);
    return shown - (shows(first) - first);
};
/** The report that was due last. On a Monday it is about the week that has ended, on a Friday about its own. */
const weeklyDue = ({ day, time, zone }, now) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const shown = shownIn(zone)(now);
    const midnight = Math.floor(shown / iso_week/* DAY_MS */.sO) * iso_week/* DAY_MS */.sO;
    // Days since 1970 began on a Thursday.
    const today = (Math.floor(shown / iso_week/* DAY_MS */.sO) + 3) % 7;
    const thisWeek = midnight + (config/* WEEKDAYS */.w.indexOf(day) - today) * iso_week/* DAY_MS */.sO + (hours * 60 + minutes) * MINUTE_MS;
    const last = thisWeek > shown ? thisWeek - 7 * iso_week/* DAY_MS */.sO : thisWeek;
    const at = timeOf(last, zone);
    return { week: (0,iso_week/* weekOf */.gx)(at - 3.5 * iso_week/* DAY_MS */.sO), at, next: timeOf(last + 7 * iso_week/* DAY_MS */.sO, zone) };
};

// EXTERNAL MODULE: ./lib/application/weekly/read-snapshots.js
var read_snapshots = __webpack_require__(91994);
;// CONCATENATED MODULE: ./lib/application/weekly/due-report.js




/**
 * The report that is due, by the verdicts that were kept; null while there are none. Of the first week it is made as
 * soon as something is known, since of the one before nothing can be said.
 */
const dueReport = async (verdicts, { home, config, now, prompts, deployed, runUrl }) => {
    const snapshotOf = ({ at, sha, runId, workflowRun, verdict }) => ({
        at: new Date(at).toISOString(),
        commit: sha,
        runId,
        url: runUrl(workflowRun),
        verdict,
    });
    const reportOf = async (week) => {
        const end = ((0,iso_week/* weekStart */.vW)(week) ?? 0) + 7 * iso_week/* DAY_MS */.sO;
        const kept = await verdicts.before(home, end, read_snapshots/* MOST_DAYS */.y);
        return (0,build/* buildWeekly */.q2)({ week, snapshots: kept.map(snapshotOf), prompts, deployed, seed: (0,build/* seedOf */.n3)(week) });
    };
    return (await reportOf(weeklyDue(config, now).week)) ?? (await reportOf((0,iso_week/* weekOf */.gx)(now)));
};

// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/application/weekly/read-deployed.js

const FAILED = ['failure', 'error'];
/**
 * The deployments to an environment that ended since a time, oldest first: of the newest that GitHub lists. Null when we
 * may not ask.
 */
const readDeployed = async (reader, environment, since) => {
    try {
        const deployed = [];
        for (const { id } of await reader.deployments(environment, null)) {
            // Newest first; `inactive` is said later of one that succeeded.
            const ended = (await reader.statuses(id)).find(({ state }) => state === 'success' || FAILED.includes(state));
            if (ended === undefined)
                continue;
            if (ended.at < since)
                break;
            deployed.push({ at: ended.at, succeeded: ended.state === 'success' });
        }
        return deployed.toSorted((a, b) => a.at - b.at);
    }
    catch (error) {
        if ((0,remote_failure/* isRefused */.H)(error))
            return null;
        throw error;
    }
};

// EXTERNAL MODULE: ./lib/application/weekly/publish-weekly.js + 1 modules
var publish_weekly = __webpack_require__(32775);
// EXTERNAL MODULE: ./lib/domain/report/weekly/render.js
var render = __webpack_require__(73883);
// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/weekly.js
var weekly = __webpack_require__(49031);
// EXTERNAL MODULE: ./lib/entrypoints/app/check-ports.js + 1 modules
var check_ports = __webpack_require__(93224);
// EXTERNAL MODULE: ./lib/entrypoints/app/keep-verdict.js + 1 modules
var keep_verdict = __webpack_require__(73878);
// EXTERNAL MODULE: ./lib/entrypoints/app/pages.js
var app_pages = __webpack_require__(5895);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/ports/hooks.js
/** What was told did not arrive, or it is not known whether it did. The address is a secret and stands nowhere in it. */
class HookFailure extends Error {
    name = 'HookFailure';
    /** `lost`: it was sent, and whether it arrived is not known. */
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./lib/adapters/http/public-address.js


/** Networks that are none of the internet (IANA's registry of special addresses). */
const SPECIAL = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/3',
];
/** Of IPv6 only this is the internet, and of it not what leads to an address of version 4. */
const GLOBAL = ['2000::/3'];
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const listOf = (networks, family) => {
    const list = new external_node_net_.BlockList();
    for (const network of networks) {
        const [address = '', prefix] = network.split('/');
        list.addSubnet(address, Number(prefix), family);
    }
    return list;
};
const special = listOf(SPECIAL, 'ipv4');
const special6 = listOf(SPECIAL_6, 'ipv6');
const global6 = listOf(GLOBAL, 'ipv6');
/** Whether an address is one of the internet: not of this machine, not of its network, not of a cloud's own services. */
const isPublicAddress = (address) => {
    const family = (0,external_node_net_.isIP)(address);
    if (family === 4)
        return !special.check(address, 'ipv4');
    return family === 6 && global6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
};
class PrivateAddress extends Error {
    name = 'PrivateAddress';
}
/**
 * Finds the addresses of a name and gives them to the connection itself, so that the one that was looked at is the one
 * that is used. A name with any address that is not public has none.
 */
const lookupPublic = (name, options, done) => {
    (0,external_node_dns_.lookup)(name, { ...options, all: true }, (error, found) => {
        if (error !== null)
            return done(error, []);
        if (found.some(({ address }) => !isPublicAddress(address)))
            return done(new PrivateAddress('it leads to an address that is not public'), []);
        const [first] = found;
        if (options.all === true || first === undefined)
            return done(null, found);
        return done(null, first.address, first.family);
    });
};

;// CONCATENATED MODULE: ./lib/adapters/http/hooks.js





const TIMEOUT_MS = 10_000;
const ANSWER_LIMIT = 2 ** 20;
const refused = (why) => new HookFailure('refused', why);
/** The address as it is called: `0x7f.1` is 127.0.0.1 by then. */
const addressOf = (text, allowPrivate) => {
    const url = URL.parse(text);
    if (url?.protocol !== 'https:' && !(allowPrivate && url?.protocol === 'http:'))
        throw refused('the address is none of https');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // A name is looked at when it is resolved.
    if (!allowPrivate && (0,external_node_net_.isIP)(host) !== 0 && !isPublicAddress(host))
        throw refused('the address is not public');
    return url;
};
/** Reads the answer to its end, of which nothing but the status counts. */
const drained = async (answer) => {
    let bytes = 0;
    for await (const chunk of answer) {
        bytes += chunk.length; // oxlint-disable-line typescript/no-unsafe-type-assertion -- no encoding is set
        if (bytes > ANSWER_LIMIT)
            throw new HookFailure('lost', 'the answer has no end');
    }
};
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no answer';
/** Nothing was sent when there was no connection. */
const NO_CONNECTION = /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CERT_\w+|\w*SELF_SIGNED\w*|ERR_TLS\w+)$/;
const failureOf = (error) => {
    if (error instanceof HookFailure)
        return error;
    if (error instanceof PrivateAddress)
        return refused(error.message);
    const code = codeOf(error);
    return new HookFailure(NO_CONNECTION.test(code) ? 'refused' : 'lost', code);
};
/**
 * Posts JSON to addresses of the internet: over TLS, no redirect followed, ten seconds at the longest.
 *
 * @param allowPrivate for tests and for hooks within one's own network
 */
const createHooks = (allowPrivate) => ({
    post: async (text, message, signal) => {
        const url = addressOf(text, allowPrivate);
        const body = Buffer.from(JSON.stringify(message));
        const send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const headers = { 'content-type': 'application/json', 'content-length': body.length };
        try {
            const answer = await new Promise((done, failed) => {
                const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
                const options = { method: 'POST', headers, signal: limit, agent: false };
                const request = send(url, { ...options, ...(allowPrivate ? {} : { lookup: lookupPublic }) });
                request.on('error', failed);
                request.on('response', done);
                request.end(body);
            });
            await drained(answer);
            const { statusCode = 0 } = answer;
            if (statusCode < 200 || statusCode > 299)
                throw refused(`the answer was ${statusCode}`);
        }
        catch (error) {
            throw failureOf(error);
        }
    },
});

;// CONCATENATED MODULE: ./lib/application/weekly/tell-once.js

/**
 * Tells others something when it is news. What may have arrived is not sent again, since it cannot be looked for; after
 * a kill in between it is. Gives why it did not arrive, or null.
 */
const tellOnce = async (telling) => {
    const { hooks, intents, signal, id, url, news, message } = telling;
    if ((await intents.recall(id))?.remote === news)
        return 'known';
    await intents.begin(id);
    try {
        await hooks.post(url, message, signal);
    }
    catch (error) {
        if (!(error instanceof HookFailure))
            throw error;
        await (error.kind === 'lost' ? intents.settle(id, news) : intents.abandon(id));
        return error;
    }
    await intents.settle(id, news);
    return 'told';
};

// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/domain/report/weekly/folds.js
var folds = __webpack_require__(33815);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/told.js





/** Slack takes 150 characters in a header and 3 000 in a section. */
const HEADER = 150;
const SECTION = 3_000;
const LINE = 400;
const MOST_IDS = 10;
const plain = (text, limit) => (0,limits/* clip */.$Q)((0,report_escape/* visible */.RK)(text).replaceAll(/\s+/g, ' ').trim(), limit);
const listed = (items) => {
    const shown = items.slice(0, MOST_IDS).map(({ item }) => plain(item, 60));
    return items.length === 0 ? 'none' : `${shown.join(', ')}${(0,count/* andMore */.v)(items, MOST_IDS)}`;
};
const heading = ({ verdict, score, week }, repository) => {
    const { emoji, word } = words/* VERDICT_LOOKS */.hY[verdict];
    return plain(`${emoji} ${word} · ${score} % ready · ${repository} · ${week}`, HEADER);
};
/** The report in a few lines without any markup. */
const lines = (report) => {
    const { before, score, recommendation, completed, refuted, blocked, dates, forecast, decide } = report;
    const was = before && `${words/* VERDICT_LOOKS */.hY[before.verdict].word}, ${before.score} % (${(0,folds/* signed */.x8)(score - before.score)})`;
    return [
        plain((0,words/* afterWord */.X3)(recommendation.says), LINE),
        ...(was === null ? [] : [`Before: ${was}`]),
        `Completed: ${listed(completed)}`,
        `Refuted: ${listed(refuted)}`,
        `Blocked: ${listed(blocked)}`,
        ...(forecast.remaining > 0 && dates.p85 !== null ? [`All proven by: ${dates.p85} (P85)`] : []),
        ...(decide.length === 0 ? [] : [`To decide: ${decide.length}`]),
    ];
};
/**
 * A message for Slack's incoming webhooks. Foreign text stands in plain text only, where nothing is a mention or a link.
 *
 * @param link page of the issue, ours
 */
const slackMessage = (report, repository, link) => {
    const head = heading(report, repository);
    const mrkdwn = `<${link}|Readiness report ${report.week}>`;
    return {
        text: `${head.replaceAll(/[&<>]/g, ' ')} ${link}`,
        blocks: [
            { type: 'header', text: { type: 'plain_text', text: head } },
            {
                type: 'section',
                text: { type: 'plain_text', text: (0,limits/* clip */.$Q)(lines(report).join('\n'), SECTION), emoji: false },
            },
            { type: 'section', text: { type: 'mrkdwn', text: mrkdwn } },
        ],
    };
};
/** A line of a card, which knows no markup. */
const run = (text, strong = {}) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, ...strong }],
});
/** A message for a Teams workflow: an adaptive card whose text runs know no markup. */
const teamsMessage = (report, repository, link) => {
    return {
        type: 'message',
        attachments: [
            {
                contentType: 'application/vnd.microsoft.card.adaptive',
                contentUrl: null,
                content: {
                    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                    type: 'AdaptiveCard',
                    version: '1.4',
                    body: [
                        run(heading(report, repository), { size: 'Large', weight: 'Bolder' }),
                        ...lines(report).map((text) => run(text)),
                    ],
                    actions: [{ type: 'Action.OpenUrl', title: `Readiness report ${report.week}`, url: link }],
                },
            },
        ],
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/tell-weekly.js





/** Who can be told, and in which words. A new one is one line here. */
const TOLD = [
    { name: 'slack', message: slackMessage },
    { name: 'teams', message: teamsMessage },
];
/** Tells Slack and Teams of a report, once for each week and whenever its verdict changes. That it fails fails nothing else. */
const tellWeekly = async (context, report, issue) => {
    const { settings, intents, lane, log, signal } = context;
    const hooks = createHooks(settings.hooks.allowPrivate);
    const link = `${(0,app_pages/* pagesOf */.E)(context)}/issues/${issue}`;
    for (const { name, message } of TOLD) {
        const url = settings.hooks[name];
        if (url === null)
            continue;
        const telling = {
            hooks,
            intents,
            signal,
            url,
            id: (0,marker/* intentId */.WB)(`weekly ${name}`, `${lane.repositoryId}`, ''),
            news: `${report.week} ${report.verdict}`,
            message: message(report, lane.repository, link),
        };
        const told = await tellOnce(telling);
        const said = { to: name, week: report.week };
        if (typeof told === 'string')
            log('info', 'hook', { ...said, result: told });
        else
            log('warn', 'hook', { ...said, result: told.kind, problem: told.message });
    }
};

// EXTERNAL MODULE: ./lib/entrypoints/app/remote-project.js
var remote_project = __webpack_require__(53645);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/weekly.js

















/** Most repositories that nobody reported of are not even asked. */
const knowsNothing = async ({ clock, lane, store }) => (await (0,verdicts/* createVerdicts */.v)(store, keep_verdict/* readVerdict */.w).before(lane, clock.now() + 1, 1)).length === 0;
/** The environment that the configuration names last. */
const deployedOf = async ({ client, ref, clock }, { config }) => {
    const environment = Object.keys(config.deployments).at(-1);
    if (environment === undefined)
        return null;
    const since = clock.now() - build/* WINDOW_WEEKS */.hh * 7 * iso_week/* DAY_MS */.sO;
    const all = await readDeployed((0,deployments/* createDeploymentsReader */.q)(client, ref), environment, since);
    return all && { environment, all };
};
const reportOf = async (context, project) => {
    const { clock, lane, store } = context;
    const documents = await Promise.all(project.trackers.map(({ text, file }) => (0,read_tracker.readAnyTracker)(text, file)));
    const pages = (0,app_pages/* pagesOf */.E)(context);
    return dueReport((0,verdicts/* createVerdicts */.v)(store, keep_verdict/* readVerdict */.w), {
        home: lane,
        config: project.config.weekly,
        now: clock.now(),
        // Two trackers may have the same template.
        prompts: [...new Set(documents.flatMap(({ weeklyTemplate }) => weeklyTemplate))],
        deployed: await deployedOf(context, project),
        runUrl: (run) => `${pages}/actions/runs/${run}`,
    });
};
const publish = async (context, report) => {
    const { client, ref, readers, intents, clock, lane, signal } = context;
    const ports = {
        ...(0,weekly/* weeklyWriters */.wA)(client, ref),
        intents,
        anchor: async () => (0,check_ports/* anchorOf */.dI)(context),
        clock,
        repository: `${lane.repositoryId}`,
        self: await readers.repository.self(),
        // The way to GitHub keeps the pace, for all that write to it.
        interval: 0,
        signal,
    };
    return (0,publish_weekly/* publishWeekly */.X)(ports, report.week, (0,render/* renderWeekly */.s)(report));
};
/**
 * The weekly report, as it is to be by now. With a subject, the time of the next one has come: that is a lane of its
 * own for each time, because one that waits keeps its time, and only one lane writes.
 */
const weeklyJob = async (context, subject) => {
    const { clock, log, mark, readers, record, settings } = context;
    if (subject !== '')
        return mark('weekly');
    if (await knowsNothing(context))
        return;
    const { sha } = await readers.repository.defaultBranch();
    const project = await (0,remote_project/* readRemoteProject */.e)(readers.repository, sha);
    const { weekly } = project.config;
    const now = clock.now();
    const { next } = weeklyDue(weekly, now);
    await mark(`weekly:${next}`, next - now);
    const report = weekly.issue && !settings.dryRun ? await reportOf(context, project) : null;
    if (report === null)
        return;
    const { week, verdict, run } = report;
    const said = { week, verdict };
    try {
        const published = await publish(context, report);
        log('info', 'weekly', { ...said, ...published });
        if (published.result !== 'unchanged' || published.closed.length > 0)
            await record('weekly.published', { week, verdict, ...published }, { why: { run: run.runId } });
        await tellWeekly(context, report, published.issue);
    }
    catch (error) {
        if (!(0,remote_failure/* isRefused */.H)(error))
            throw error;
        // Without issues, or the permission to write them, there is no place for it.
        log('warn', 'weekly', { ...said, result: 'refused', problem: `${error.status} ${error.message}` });
    }
};


/***/ }),

/***/ 73878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ keepVerdict),
  w: () => (/* binding */ readVerdict)
});

// EXTERNAL MODULE: ./lib/adapters/database/verdicts.js
var verdicts = __webpack_require__(88248);
// EXTERNAL MODULE: ./lib/domain/report/json-schema.js
var json_schema = __webpack_require__(32961);
// EXTERNAL MODULE: ./lib/domain/report/weekly/compare.js
var compare = __webpack_require__(8168);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/kept-verdict.js

const alone = (reason) => ({ ...reason, children: [] });
/** What reports of later weeks need of a verdict, as a verdict: without checks and evidence, and of the reasons their sentences. */
const keptVerdict = (verdict) => ({
    ...verdict,
    reason: alone(verdict.reason),
    blockers: verdict.blockers.map(alone),
    warnings: verdict.warnings.map(alone),
    standings: verdict.standings.map((one) => ({
        ...one,
        reason: { ...alone(one.reason), children: (0,compare/* doubtsIn */.jv)(one.reason).map(alone) },
        checks: [],
    })),
    gates: [],
    slos: [],
    changes: [],
});

;// CONCATENATED MODULE: ./lib/entrypoints/app/keep-verdict.js



const readVerdict = (value) => json_schema/* verdictSchema */.$D.safeParse(value).data ?? null;
/**
 * Remembers what was concluded of the default branch, in one transaction with the entry of the audit log. What is new
 * is looked at by the weekly report.
 */
const keepVerdict = async ({ audit, clock, lane, mark }, branch, { commit, result, runId, workflowRun }) => {
    const { verdict, trust, score, blockers } = result.verdict;
    const codes = [...new Set(blockers.map(({ code }) => code))].toSorted();
    const isNew = await audit.atomically(async (inner, _append, appendChange) => {
        const kept = { at: clock.now(), sha: commit, runId, workflowRun, verdict: keptVerdict(result.verdict) };
        if (!(await (0,verdicts/* createVerdicts */.v)(inner, readVerdict).keep(lane, kept)))
            return false;
        await appendChange({
            kind: 'verdict.concluded',
            actor: 'aurora-x',
            subject: `${lane.repository} ${branch}@${commit}`,
            after: { verdict, trust, score, blockers: codes },
            why: { run: runId },
        });
        return true;
    });
    if (isNew)
        await mark('weekly');
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
