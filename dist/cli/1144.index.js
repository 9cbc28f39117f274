export const id = 1144;
export const ids = [1144,956];
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
/** Runs at GitHub are counted from 1. */
const NO_RUN = 0;
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
        const what = { at, sha, run: runId, workflow_run: workflowRun ?? NO_RUN, tree: packed(verdict) };
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
        return rows.toReversed().flatMap(({ at, sha, run, workflow_run: by, tree }) => {
            const verdict = parse(JSON.parse(unpacked(tree)));
            return verdict === null
                ? []
                : [{ at, sha, runId: run, workflowRun: by === NO_RUN ? null : by, verdict }];
        });
    },
});


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

/***/ 70956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkflowHistory: () => (/* binding */ createWorkflowHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const runsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        head_repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }).nullish(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }),
    })),
});
const ROUTE = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
/**
 * Runs of a repository's workflows over the API. GitHub counts the run of a fork's branch `main` as one on `main`, so
 * only those whose code is in the repository itself are taken.
 */
const createWorkflowHistory = (client, ref) => ({
    finished: async ({ workflow, branch, event, count }, signal) => {
        const which = { status: 'completed', branch, per_page: 100, ...(event === null ? {} : { event }) };
        signal.throwIfAborted();
        const answer = await client.find(runsSchema, ROUTE, { ...ref, workflow_id: workflow, ...which });
        return (answer &&
            answer.workflow_runs
                .filter((run) => run.head_repository?.id === run.repository.id)
                .slice(0, count)
                .map((run) => ({
                id: run.id,
                conclusion: run.conclusion ?? 'unknown',
                createdAt: Date.parse(run.created_at),
                sha: run.head_sha,
            })));
    },
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
// EXTERNAL MODULE: ./lib/domain/report/weekly/build.js + 4 modules
var build = __webpack_require__(22521);
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
const dueReport = async (verdicts, { home, config, now, form, deployed, runUrl }) => {
    const snapshotOf = ({ at, sha, runId, workflowRun, verdict }) => ({
        at: new Date(at).toISOString(),
        commit: sha,
        runId,
        url: workflowRun === null ? null : runUrl(workflowRun),
        verdict,
    });
    const reportOf = async (week) => {
        const end = ((0,iso_week/* weekStart */.vW)(week) ?? 0) + 7 * iso_week/* DAY_MS */.sO;
        const kept = await verdicts.before(home, end, read_snapshots/* MOST_DAYS */.y);
        return (0,build/* buildWeekly */.q2)({ week, snapshots: kept.map(snapshotOf), form, deployed, seed: (0,build/* seedOf */.n3)(week) });
    };
    return (await reportOf(weeklyDue(config, now).week)) ?? (await reportOf((0,iso_week/* weekOf */.gx)(now)));
};

// EXTERNAL MODULE: ./lib/application/weekly/form-of.js
var form_of = __webpack_require__(44984);
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
        if ((0,remote_failure/* isRefused */.H0)(error))
            return null;
        throw error;
    }
};

// EXTERNAL MODULE: ./lib/application/weekly/publish-weekly.js + 1 modules
var publish_weekly = __webpack_require__(32775);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/report/weekly/render.js + 3 modules
var render = __webpack_require__(63795);
// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/weekly.js
var weekly = __webpack_require__(49031);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/check-ports.js + 1 modules
var check_ports = __webpack_require__(93817);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/keep-verdict.js + 1 modules
var keep_verdict = __webpack_require__(69790);
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
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/domain/report/weekly/headline.js
var headline = __webpack_require__(77979);
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
const heading = (report, repository) => plain(`${words/* VERDICT_LOOKS */.hY[report.verdict].emoji} ${(0,headline/* headline */.Pl)(report)} · ${repository} · ${report.week}`, HEADER);
/** The report in a few lines without any markup. */
const lines = (report) => {
    const { recommendation, completed, refuted, blocked, overdue, dates, forecast, decide } = report;
    const was = (0,headline/* beforeSays */.Yq)(report);
    return [
        plain((0,words/* afterWord */.X3)(recommendation.says), LINE),
        ...(was === null ? [] : [`Before: ${was}`]),
        `Completed: ${listed(completed)}`,
        `Refuted: ${listed(refuted)}`,
        `Blocked: ${listed(blocked)}`,
        ...(overdue.length === 0 ? [] : [`Overdue: ${listed(overdue)}`]),
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

// EXTERNAL MODULE: ./lib/entrypoints/app/judge/remote-project.js
var remote_project = __webpack_require__(54269);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/weekly.js



















/** Most repositories that nobody reported of are not even asked. */
const knowsNothing = async ({ clock, lane, store }) => (await (0,verdicts/* createVerdicts */.v)(store, keep_verdict/* readVerdict */.wk).before(lane, clock.now() + 1, 1)).length === 0;
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
    return dueReport((0,verdicts/* createVerdicts */.v)(store, keep_verdict/* readVerdict */.wk), {
        home: lane,
        config: project.config.weekly,
        now: clock.now(),
        form: (0,form_of/* formOf */.Q)(documents),
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
        signal,
    };
    const text = (0,render/* renderWeekly */.s)(report, limits/* COMMENT_LIMIT */.W$, await (0,check_ports/* noticesOf */.lx)(context));
    return (0,publish_weekly/* publishWeekly */.X)(ports, report.week, text);
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
        if (!(0,remote_failure/* isRefused */.H0)(error))
            throw error;
        // Without issues, or the permission to write them, there is no place for it.
        log('warn', 'weekly', { ...said, result: 'refused', problem: `${error.status} ${error.message}` });
    }
};


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ groundsAt)
});

// EXTERNAL MODULE: ./lib/adapters/github/workflow-history.js
var workflow_history = __webpack_require__(70956);
// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/config/fits-any.js
var fits_any = __webpack_require__(90684);
// EXTERNAL MODULE: ./lib/domain/model/path.js
var model_path = __webpack_require__(40555);
;// CONCATENATED MODULE: ./lib/application/gate/commit-view.js



const LIMITS = { files: 100, bytes: 512 * 1024 };
/** Never looked into unless a pattern names them. */
const NAMED_ONLY = ['.git', 'node_modules'];
const isHidden = (path, pattern) => NAMED_ONLY.some((name) => path.split('/').includes(name) && !pattern.split('/').includes(name));
const matcherOf = async (raw) => {
    const pattern = (0,model_path/* withoutDotSlash */.d)(raw);
    if (pattern.startsWith('/') || pattern.split('/').includes('..'))
        throw new Error(`${raw} is not a pattern inside the repository`);
    const fits = await (0,fits_any/* fitsAny */.J)([pattern]);
    return (path) => path === pattern || (fits(path) && !isHidden(path, pattern));
};
const readerOf = (source, limits) => {
    const stat = async (raw) => {
        const path = (0,model_path/* withoutDotSlash */.d)(raw).replace(/\/+$/, '');
        const files = await source.list();
        const parts = path.split('/');
        if (parts.some((_, at) => files.get(parts.slice(0, at + 1).join('/'))?.isPlain === false))
            throw new Error(`${path} is a link, or in another repository`);
        const bytes = files.get(path)?.bytes;
        if (bytes !== undefined)
            return { kind: 'file', bytes, mtimeMs: 0 };
        const isFolder = path === '.' || [...files.keys()].some((one) => one.startsWith(`${path}/`));
        return isFolder ? { kind: 'directory', bytes: 0, mtimeMs: 0 } : null;
    };
    const readBytes = async (raw, maxBytes = limits.bytes) => {
        const path = (0,model_path/* withoutDotSlash */.d)(raw);
        const found = await stat(path);
        if (found?.kind !== 'file')
            return null;
        const most = Math.min(maxBytes, limits.bytes);
        if (found.bytes > most)
            throw new Error(`${path} has more than ${most} bytes`);
        return source.read(path);
    };
    return {
        root: '.',
        stat,
        readBytes,
        readText: async (path, maxBytes) => {
            const bytes = await readBytes(path, maxBytes);
            return bytes && Buffer.from(bytes).toString('utf8');
        },
        glob: async (patterns) => {
            const [out, of] = [true, false].map((not) => patterns.filter((one) => one.startsWith('!') === not));
            const excluded = await Promise.all((out ?? []).map(async (one) => matcherOf(one.slice(1))));
            const wanted = await Promise.all((of ?? []).map(matcherOf));
            const paths = [...(await source.list()).keys()].filter((path) => wanted.some((fits) => fits(path)) && !excluded.some((fits) => fits(path)));
            return paths.toSorted();
        },
        digest: async (path) => {
            const bytes = await readBytes(path);
            return bytes && (0,digest/* sha256 */.s)(bytes);
        },
    };
};
/** A copy in which a challenge may change what it likes. Nothing of it is ever on the disk. */
const scratchOf = async (source, limits) => {
    const listing = new Map(await source.list());
    const written = new Map();
    const own = {
        list: async () => listing,
        read: async (path) => written.get(path) ?? source.read(path),
    };
    const files = {
        ...readerOf(own, limits),
        write: async (raw, content) => {
            const [path, bytes] = [(0,model_path/* withoutDotSlash */.d)(raw), Buffer.from(content)];
            listing.set(path, { bytes: bytes.length, isPlain: true });
            written.set(path, bytes);
        },
        remove: async (raw) => void listing.delete((0,model_path/* withoutDotSlash */.d)(raw)),
    };
    return { files, root: files.root, tooLarge: [], dispose: async () => { } };
};
/**
 * The files of a commit, read over the API: its tree once, and what is looked at file by file. Whatever cannot be known
 * in this way rejects: a link, another repository, more files than the server lists, more than is read for a verdict.
 */
const createCommitView = (repository, commit, limits = LIMITS) => {
    const listed = async () => {
        const { files, complete } = await repository.files(commit);
        if (!complete)
            throw new Error('there are more files than GitHub lists');
        return new Map(files.map(({ path, ...one }) => [path, one]));
    };
    let listing = null;
    const contents = new Map();
    const source = {
        list: async () => (listing ??= listed()),
        read: async (path) => {
            const known = contents.get(path);
            if (known !== undefined)
                return known;
            if (contents.size >= limits.files)
                throw new Error(`a verdict reads no more than ${limits.files} files`);
            const content = repository.readBytes(path, commit);
            contents.set(path, content);
            return content;
        },
    };
    return { files: readerOf(source, limits), makeScratch: async () => scratchOf(source, limits) };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/grounds.js


/** What the App may look at itself to judge a commit of this repository. */
const groundsAt = ({ client, ref, readers, settings }, commit) => ({
    workflows: (0,workflow_history.createWorkflowHistory)(client, ref),
    commit: createCommitView(readers.repository, commit),
    metricsOrigins: settings.metricsOrigins,
});


/***/ }),

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   LM: () => (/* binding */ judgeAlone),
/* harmony export */   m8: () => (/* binding */ judgeBranch)
/* harmony export */ });
/* harmony import */ var _domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22700);
/* harmony import */ var _grounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9453);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83124);



/**
 * The verdict on a commit of a branch by its own rules, by the run of it that is believed most; null when none was
 * reported.
 */
const judgeBranch = async (context, head) => {
    const { results, lane, signal } = context;
    const { commit } = head;
    // What anybody could have sent says nothing of a branch.
    const reported = await results.newest(lane, [commit], _domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TRUST */ .fb);
    if (reported === null)
        return null;
    const result = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCase */ .D)(head), ...(0,_grounds_js__WEBPACK_IMPORTED_MODULE_1__/* .groundsAt */ .q)(context, commit), reported }, signal);
    return { commit, result, runId: reported.manifest.runId, workflowRun: reported.workflowRun };
};
/**
 * The verdict on a commit of which nothing was reported, by what the App sees itself: files, sign-offs and other runs.
 * What somebody would have to run is none of them.
 */
const judgeAlone = async (context, head) => {
    const { commit } = head;
    const result = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCase */ .D)(head), ...(0,_grounds_js__WEBPACK_IMPORTED_MODULE_1__/* .groundsAt */ .q)(context, commit) }, context.signal);
    return { commit, result, runId: `app-${commit.slice(0, 12)}`, workflowRun: null };
};
/** Items that a judgement saw to be proven, or not to be. */
const seenBy = ({ result }) => result.verdict.standings.filter(({ standing }) => standing === 'verified' || standing === 'refuted');


/***/ }),

/***/ 69790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zq: () => (/* binding */ keepVerdict),
  wk: () => (/* binding */ readVerdict),
  pX: () => (/* binding */ standsAlone)
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

// EXTERNAL MODULE: ./lib/domain/model/trust.js
var trust = __webpack_require__(22700);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/judge-branch.js
var judge_branch = __webpack_require__(9553);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/keep-verdict.js





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
/**
 * Whether a judgement of the App's own is the word on its branch: where jobs report, theirs is, and it only takes a
 * while; and where nothing was ever seen there is nothing to tell.
 */
const standsAlone = async (context, alone) => {
    const { clock, lane, results, store } = context;
    if (await results.any(lane, trust/* KNOWN_TRUST */.fb))
        return false;
    const [last] = await (0,verdicts/* createVerdicts */.v)(store, readVerdict).before(lane, clock.now() + 1, 1);
    return last === undefined ? (0,judge_branch/* seenBy */.DA)(alone).length > 0 : last.verdict.trust === 'T3';
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


/***/ }),

/***/ 93330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   k: () => (/* binding */ runFilesIn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26302);
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7);
/* harmony import */ var _adapters_system_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93978);
/* harmony import */ var _adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82592);






/** The store of runs under `out`, which is relative to the workspace or absolute. */
const openStore = (root, out) => (0,_adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__/* .createRunStore */ .D)({
    root,
    dir: out,
    clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .createClock */ .t)(),
    ids: (0,_adapters_system_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .createIds */ .T)(),
    host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(),
    pid: process.pid,
    failpoint: () => false,
});
/** Readers of run directories as the store names them. */
const runFilesIn = (root) => (dir) => (0,_adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFiles */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(dir) ? dir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir));


/***/ })

};
