export const id = 7111;
export const ids = [7111,3101];
export const modules = {

/***/ 3101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkflowHistory: () => (/* binding */ createWorkflowHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84114);

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

/***/ 62197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readPrometheus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84114);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3750);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71341);



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

/***/ 3750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71341);

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
    const { unsafeYaml } = await Promise.all(/* import() */[__webpack_require__.e(7207), __webpack_require__.e(5765)]).then(__webpack_require__.bind(__webpack_require__, 15765));
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 7207).then(__webpack_require__.t.bind(__webpack_require__, 7207, 19));
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

/***/ 41400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ watchedDeployment),
/* harmony export */   J: () => (/* binding */ watchDeployment)
/* harmony export */ });
/* harmony import */ var _domain_config_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13516);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27664);
/* harmony import */ var _domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41134);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51810);
/* harmony import */ var _once_make_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62787);
/* harmony import */ var _our_rollback_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52652);
/* harmony import */ var _steps_before_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22596);







const percent = (share) => `${Number((share * 100).toFixed(3))} %`;
/** Where it stands that the objective was missed after a deployment: said once, for good. */
const missedId = (repositoryId, deployment) => (0,_domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .intentId */ .WB)('missed', `${repositoryId}`, `${deployment}`);
const missedFinding = (environment, { objective, rollback }, slo, actual) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8365', {
    environment,
    objective,
    actual,
    wanted: percent(slo.objective),
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
    return reading.state === 'missed' ? missed(percent(reading.actual)) : reading;
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
        if ((0,_steps_before_js__WEBPACK_IMPORTED_MODULE_5__/* .succeededAt */ .r)(statuses) !== null && !(await (0,_our_rollback_js__WEBPACK_IMPORTED_MODULE_6__/* .byRollback */ .S)(ports, statuses, watch)))
            return one;
    }
    return 'no earlier deployment to it succeeded';
};
/** Clocks of two machines differ. */
const SKEW_MS = 2_000;
/** Starts the workflow once for a deployment. Why it was not, or null. */
const startRollback = async ({ deployments, intents, repositoryId, self, now }, { id, environment }, workflow, branch, sha) => {
    const begun = now();
    const intent = (0,_domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .intentId */ .WB)('rollback', `${repositoryId}`, `${id}`);
    if ((await intents.recall(intent))?.remote != null)
        return null;
    try {
        await (0,_once_make_once_js__WEBPACK_IMPORTED_MODULE_4__/* .makeOnce */ .G)({
            intents,
            id: intent,
            look: async (since) => (await deployments.dispatchedSince(workflow, self, (since ?? begun) - SKEW_MS)) ? sha : null,
            make: async () => {
                await deployments.dispatch(workflow, branch, { environment, sha });
                return sha;
            },
            write: String,
            read: String,
        });
        return null;
    }
    catch (error) {
        if (!(error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RemoteFailure */ .p) || error.kind !== 'refused')
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
    if (since === null || (await (0,_our_rollback_js__WEBPACK_IMPORTED_MODULE_6__/* .byRollback */ .S)(ports, statuses, watch)))
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

/***/ 90040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createCommitView)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_config_fits_any_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99341);
/* harmony import */ var _domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52264);



const LIMITS = { files: 100, bytes: 512 * 1024 };
/** Never looked into unless a pattern names them. */
const NAMED_ONLY = ['.git', 'node_modules'];
const isHidden = (path, pattern) => NAMED_ONLY.some((name) => path.split('/').includes(name) && !pattern.split('/').includes(name));
const matcherOf = async (raw) => {
    const pattern = (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDotSlash */ .d)(raw);
    if (pattern.startsWith('/') || pattern.split('/').includes('..'))
        throw new Error(`${raw} is not a pattern inside the repository`);
    const fits = await (0,_domain_config_fits_any_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsAny */ .J)([pattern]);
    return (path) => path === pattern || (fits(path) && !isHidden(path, pattern));
};
const readerOf = (source, limits) => {
    const stat = async (raw) => {
        const path = (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDotSlash */ .d)(raw).replace(/\/+$/, '');
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
        const path = (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDotSlash */ .d)(raw);
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
            return bytes && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
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
            const [path, bytes] = [(0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDotSlash */ .d)(raw), Buffer.from(content)];
            listing.set(path, { bytes: bytes.length, isPlain: true });
            written.set(path, bytes);
        },
        remove: async (raw) => void listing.delete((0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDotSlash */ .d)(raw)),
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


/***/ }),

/***/ 62787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ makeOnce),
/* harmony export */   H: () => (/* binding */ makeManyOnce)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51810);

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
        throw new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p('limited', 'makeOnce', 0, 'Whether it was made is not known yet.', until);
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
        else if (outcome.failure.kind === 'lost')
            lost.push(id);
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
            if (error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p)
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


/***/ }),

/***/ 10627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ OUTCOME_TONES),
/* harmony export */   g9: () => (/* binding */ VERDICT_TONES),
/* harmony export */   hZ: () => (/* binding */ STAGE_WORDS)
/* harmony export */ });
const OUTCOME_TONES = {
    passed: 'good',
    failed: 'bad',
    error: 'bad',
    'timed-out': 'bad',
    skipped: 'mute',
    'not-run': 'warn',
    manual: 'warn',
    'not-applicable': 'mute',
};
const VERDICT_TONES = {
    go: 'good',
    conditional: 'warn',
    'no-go': 'bad',
};
/** What a stage does, in one word. */
const STAGE_WORDS = {
    T01: 'ingest',
    T02: 'synthesize',
    T03: 'execute',
    T04: 'collect',
    T05: 'challenge',
    T06: 'evaluate',
    T07: 'publish',
};


/***/ }),

/***/ 99153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TRUST_WORDS),
/* harmony export */   p: () => (/* binding */ isVerified)
/* harmony export */ });
/** Each level in words, for people who read a verdict. */
const TRUST_WORDS = {
    T0: 'reported, not verified',
    T1: 'reported by a run of this commit, not verified',
    T2: 'verified in a trusted workflow, by the commands of the base',
    T3: 'judged by Aurora-X itself',
};
/** Whether a go of this level stands by itself. Below, the code under test could have said it. */
const isVerified = (trust) => trust === 'T2' || trust === 'T3';


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ undoneBody),
/* harmony export */   k0: () => (/* binding */ deploymentRemark),
/* harmony export */   y2: () => (/* binding */ undoneTitle)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43146);


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

/***/ 43601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   IM: () => (/* binding */ STANDING_LOOKS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   X3: () => (/* binding */ afterWord),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hY: () => (/* binding */ VERDICT_LOOKS),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qY: () => (/* binding */ OUTCOME_LOOKS),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _model_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10627);

const STANDING_LOOKS = {
    verified: { word: 'Verified', icon: '✓', tone: 'good' },
    refuted: { word: 'Refuted', icon: '✗', tone: 'bad' },
    unproven: { word: 'Unproven', icon: '?', tone: 'warn' },
    ready: { word: 'Ready', icon: '➜', tone: 'calm' },
    open: { word: 'Open', icon: '○', tone: 'mute' },
    blocked: { word: 'Blocked', icon: '⊘', tone: 'warn' },
    waived: { word: 'Waived', icon: '≈', tone: 'calm' },
};
const OUTCOME_LOOKS = {
    passed: { word: 'Passed', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.passed },
    failed: { word: 'Failed', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.failed },
    error: { word: 'Error', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.error },
    'timed-out': { word: 'Timed out', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['timed-out'] },
    skipped: { word: 'Skipped', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.skipped },
    'not-run': { word: 'Not run', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-run'] },
    manual: { word: 'Needs a sign-off', icon: '?', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.manual },
    'not-applicable': { word: 'Not applicable', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-applicable'] },
};
const VERDICT_LOOKS = {
    go: { word: 'Go', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.go, emoji: '🟢' },
    conditional: { word: 'Conditional', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.conditional, emoji: '🟡' },
    'no-go': { word: 'No-go', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9['no-go'], emoji: '🔴' },
};
/** A verdict's sentence without the word it begins with, for where that word stands right above it. */
const afterWord = (message) => message
    .replace(/^(?:go|conditional|no-go)[:,]\s+/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** `12 ms`, `3.4 s`, `2 min 5 s`, `1 h 4 min`. */
const duration = (ms) => {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
};
/** `99.9 %`; up to two decimals, and never rounded up to 100. */
const percent = (fraction) => {
    const rounded = Math.round(fraction * 10_000) / 100;
    const shown = fraction < 1 && rounded >= 100 ? 99.99 : rounded;
    return `${shown} %`;
};
/** `2026-11-21 14:02 UTC` of an ISO time. */
const utc = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
/** `1.4 KiB`, `12 B`. */
const bytes = (size) => {
    if (size < 1024)
        return `${size} B`;
    if (size < 1024 * 1024)
        return `${(size / 1024).toFixed(1)} KiB`;
    return `${(size / 1024 / 1024).toFixed(1)} MiB`;
};
/** `12 000`, with the space that SI asks for. */
const grouped = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F');
/** The first seven digits, as people know commits. */
const shortSha = (sha) => sha.slice(0, 7);


/***/ }),

/***/ 91351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployJob: () => (/* binding */ deployJob)
});

// EXTERNAL MODULE: ./lib/adapters/github/deployments.js
var github_deployments = __webpack_require__(20441);
// EXTERNAL MODULE: ./lib/domain/config/deployments.js
var deployments = __webpack_require__(13516);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(27664);
;// CONCATENATED MODULE: ./lib/domain/deployment/decide.js

/** To the minute, so that the same thing is said in the same words. */
const minuteOf = (ms) => `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const PROBLEMS = {
    missing: 'this commit was not deployed there yet',
    failed: 'its deployment there failed',
    'under-way': 'its deployment there has not ended yet',
};
const heldBy = (environment, step) => {
    const waits = (problem) => {
        const because = (0,catalogue/* finding */.gk)('AX8364', { environment, before: step.environment, problem });
        return { state: 'pending', because };
    };
    switch (step.state) {
        case 'passed':
            return null;
        case 'watched':
            return waits(`its objective is watched there until ${minuteOf(step.until)}`);
        case 'missed':
            return { state: 'rejected', because: step.finding };
        case 'unread':
            return { state: 'pending', because: step.finding };
        default:
            return waits(PROBLEMS[step.state]);
    }
};
/**
 * Whether a commit may be deployed to an environment: its gate lets it through, for sure, and the environments before
 * it have it. What can still become a go waits; what is a no-go is rejected. Nothing is approved for want of a reason.
 */
const decideDeployment = ({ environment, rule, said, steps }) => {
    const values = { environment, gate: rule.gate, trust: said.trust };
    if (said.conclusion === 'failure')
        return said.isUnreported
            ? { state: 'pending', because: (0,catalogue/* finding */.gk)('AX8362', values) }
            : { state: 'rejected', because: (0,catalogue/* finding */.gk)('AX8361', values) };
    for (const step of steps.toSorted((a, b) => Number(b.state === 'missed') - Number(a.state === 'missed'))) {
        const held = heldBy(environment, step);
        if (held !== null)
            return held;
    }
    if (said.isProposal)
        return { state: 'pending', because: (0,catalogue/* finding */.gk)('AX8370') };
    return said.conclusion === 'success'
        ? { state: 'approved', because: null }
        : { state: 'pending', because: (0,catalogue/* finding */.gk)('AX8363', values) };
};

// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(41134);
// EXTERNAL MODULE: ./lib/domain/report/deployment.js
var deployment = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(51810);
// EXTERNAL MODULE: ./lib/application/once/make-once.js
var make_once = __webpack_require__(62787);
// EXTERNAL MODULE: ./lib/application/deploy/our-rollback.js
var our_rollback = __webpack_require__(52652);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/application/deploy/report-once.js


/** GitHub takes as many status reports of a deployment. */
const MOST = 10;
/**
 * Says what a deployment waits for when it is something else than was said last, and ten times at the most. One whose
 * answer was lost counts as said: a remark less is better than one too many.
 */
const reportOnce = async ({ deployments, intents }, { run, environment, id }, remark) => {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(remark).digest('hex');
    let last = null;
    for (let place = 0; place < MOST; place += 1) {
        const slot = `${id}.report.${place}`;
        const before = await intents.recall(slot);
        if (before !== null) {
            last = before.remote;
            continue;
        }
        if (last === digest)
            return 'silent';
        await intents.begin(slot);
        await intents.settle(slot, digest);
        try {
            await deployments.report(run.id, environment.name, remark);
            return 'said';
        }
        catch (error) {
            if (!(error instanceof remote_failure/* RemoteFailure */.p))
                throw error;
            // GitHub wants no more of them.
            if (error.kind === 'refused' && error.status === 422)
                return 'silent';
            if (error.kind !== 'lost')
                await intents.abandon(slot);
            throw error;
        }
    }
    return 'silent';
};

// EXTERNAL MODULE: ./lib/application/deploy/steps-before.js
var steps_before = __webpack_require__(22596);
;// CONCATENATED MODULE: ./lib/application/deploy/decide-run.js










const weigh = async (ports, { run, environment, reference }) => {
    const { name } = environment;
    const { config } = ports;
    const rule = config && (0,deployments/* deploymentTo */.p3)(config, name);
    if (config === null || rule === null) {
        const because = (0,catalogue/* finding */.gk)(config === null ? 'AX8368' : 'AX8360', { environment: name });
        const remark = (0,deployment/* deploymentRemark */.k0)({ title: null, because, blockers: [], reference });
        return { state: 'pending', because, title: null, remark };
    }
    // We decided that already, when we started it; the verdict is on the commit that it goes back from.
    if ((0,our_rollback/* isOurRollback */.B)(run, rule.watch, ports.self)) {
        const title = `Rollback of ${name}`;
        const remark = (0,deployment/* deploymentRemark */.k0)({ title, because: null, blockers: [], reference });
        return { state: 'approved', because: null, title, remark };
    }
    const said = await ports.judge(run, rule);
    const isGo = said.conclusion !== 'failure';
    const steps = isGo ? await (0,steps_before/* stepsBefore */.B)({ ...ports, config }, rule.after, run.headSha) : [];
    const decided = decideDeployment({ environment: name, rule, said, steps });
    const { title, blockers } = said;
    const { because } = decided;
    return { ...decided, title, remark: (0,deployment/* deploymentRemark */.k0)({ title, because, blockers, reference }) };
};
/** Whether it is still the same job that waits: meanwhile the run may have been cancelled or started again. */
const stillWaits = async ({ deployments }, { run, environment }) => {
    const now = await deployments.run(run.id);
    if (now === null || now.isComplete || now.attempt !== run.attempt)
        return false;
    return (await deployments.pending(run.id)).some(({ id }) => id === environment.id);
};
const send = async (ports, waiting, state, remark) => {
    const { deployments, intents, self } = ports;
    const { run, environment, id, reference } = waiting;
    if (!(await stillWaits(ports, waiting)))
        return 'dropped';
    const look = async () => {
        const found = (await deployments.reviews(run.id)).find((one) => one.author === self &&
            one.state !== 'pending' &&
            one.environments.includes(environment.id) &&
            one.comment.endsWith(reference));
        return found?.state ?? null;
    };
    const make = async () => {
        await deployments.decide(run.id, environment.name, state, remark);
        return state;
    };
    try {
        await (0,make_once/* makeOnce */.G)({ intents, id, look, make, write: String, read: String });
        return 'sent';
    }
    catch (error) {
        // It was cancelled, decided by somebody who may bypass the rule, or is waited for no more.
        if (error instanceof remote_failure/* RemoteFailure */.p && error.kind === 'refused' && error.status === 422)
            return 'dropped';
        throw error;
    }
};
const waitingOf = async (ports, run, environment) => {
    if (!(await ports.deployments.hasRule(environment.name, ports.appId)))
        return null;
    // A second job of the run that deploys to the same environment has a deployment of its own.
    const [newest] = await ports.deployments.deployments(environment.name, run.headSha);
    const key = `${run.id}.${run.attempt}.${environment.id}.${newest?.id ?? 0}`;
    const id = (0,marker/* intentId */.WB)('deployment', `${ports.repositoryId}`, key);
    const reference = `Run ${run.id}, attempt ${run.attempt}, deployment ${newest?.id ?? 'unknown'}.`;
    // What was decided waits for the other rules of the environment.
    const before = await ports.intents.recall(id);
    return before?.remote == null ? { run, environment, id, reference } : null;
};
/**
 * Decides what a run of a workflow waits for: every environment that has our rule and was not decided yet, by its own
 * gate, on the commit that GitHub says the run is of.
 */
const decideRun = async (ports, id) => {
    const run = await ports.deployments.run(id);
    if (run === null || run.isComplete || run.repositoryId !== ports.repositoryId)
        return [];
    const decided = [];
    for (const environment of await ports.deployments.pending(id)) {
        const waiting = await waitingOf(ports, run, environment);
        if (waiting === null)
            continue;
        const { remark, ...weighed } = await weigh(ports, waiting);
        const result = weighed.state === 'pending'
            ? await reportOnce(ports, waiting, remark)
            : await send(ports, waiting, weighed.state, remark);
        decided.push({ ...weighed, environment: environment.name, run, result });
    }
    return decided;
};

// EXTERNAL MODULE: ./lib/entrypoints/app/enforcement-state.js
var enforcement_state = __webpack_require__(9698);
// EXTERNAL MODULE: ./lib/adapters/github/workflow-history.js
var workflow_history = __webpack_require__(3101);
// EXTERNAL MODULE: ./lib/application/gate/commit-view.js
var commit_view = __webpack_require__(90040);
// EXTERNAL MODULE: ./lib/application/gate/conclusion.js
var gate_conclusion = __webpack_require__(86154);
// EXTERNAL MODULE: ./lib/application/gate/waiting.js
var waiting = __webpack_require__(38846);
// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var blockers = __webpack_require__(29833);
// EXTERNAL MODULE: ./lib/domain/trust/protected-paths.js
var protected_paths = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge.js
var judge = __webpack_require__(51611);
// EXTERNAL MODULE: ./lib/entrypoints/app/owner-review.js + 3 modules
var owner_review = __webpack_require__(79390);
// EXTERNAL MODULE: ./lib/entrypoints/app/remote-project.js
var remote_project = __webpack_require__(14576);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge-deployment.js









/** What anybody could have sent decides nothing, not even a no-go. */
const KNOWN = ['T1', 'T2', 'T3'];
/** The rules of a commit with one gate, which is about everything it selects: a deployment is no pull request. */
const heldToGate = (policy, { gate }) => {
    const gates = policy.config.gates
        .filter(({ name }) => name === gate)
        .map((one) => ({ ...one, when: { ...one.when, affected: false } }));
    return { ...policy, config: { ...policy.config, gates } };
};
/**
 * The verdict on the commit of a run by the gate of an environment, as the default branch has it now. A commit that is
 * in the default branch is judged by its own tracker and specs; on any other they are what somebody proposes, and the
 * plan of the default branch holds, as on a pull request. Only reports of this very commit count.
 */
const judgeDeployment = async ({ readers, results, lane, client, ref, signal, settings: { metricsOrigins } }, run, rule) => {
    const { repository } = readers;
    const { sha: tip } = await repository.defaultBranch();
    const rules = heldToGate(await (0,remote_project/* readRemoteProject */.e)(repository, tip), rule);
    const documents = await (0,remote_project/* readRemoteProject */.e)(repository, run.headSha, rules.config);
    const changedPaths = await repository.pathsBetween(tip, run.headSha);
    const own = { configText: rules.configText, config: rules.config };
    const held = changedPaths.length === 0
        ? { base: null, head: { ...documents, ...own } }
        : { base: rules, head: documents };
    const reported = await results.newest(lane, [run.headSha], KNOWN);
    const { fromFork } = run;
    const workflows = (0,workflow_history.createWorkflowHistory)(client, ref);
    const links = { sha: run.headSha };
    const commit = (0,commit_view/* createCommitView */.z)(repository, run.headSha);
    const grounds = {
        fromFork,
        changedPaths,
        reported,
        before: null,
        links,
        workflows,
        commit,
        metricsOrigins,
    };
    const result = await (0,judge/* judge */.S)({ ...held, ...grounds }, signal);
    const { conclusion, title } = (0,gate_conclusion/* conclusionOf */.v)(result.verdict);
    const changed = await (0,protected_paths/* protectedPaths */.R)(changedPaths, await (0,owner_review/* namedIn */.$)(result));
    return {
        // Nothing of a verdict is neutral.
        conclusion: conclusion === 'success' || conclusion === 'action_required' ? conclusion : 'failure',
        title,
        trust: result.verdict.trust,
        isProposal: fromFork || changed.length > 0,
        isUnreported: reported === null && (0,waiting/* worthWaitingFor */.p)(result) > 0,
        blockers: (0,blockers/* sentences */.h)(result.verdict.blockers, 'message'),
    };
};

// EXTERNAL MODULE: ./lib/entrypoints/app/watch-objective.js + 1 modules
var watch_objective = __webpack_require__(11700);
// EXTERNAL MODULE: ./lib/entrypoints/app/deployments-allowed.js
var deployments_allowed = __webpack_require__(20701);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/deploy.js






const tell = async ({ log, lane, record }, decided) => {
    const { run, environment, state, because, title, result } = decided;
    const code = because?.code ?? null;
    const said = { lane: lane.key, repository: lane.repository, run: run.id, attempt: run.attempt };
    log('info', 'deployment', { ...said, sha: run.headSha, environment, state, code, title, result });
    if (result !== 'sent')
        return;
    const why = { run: run.id, attempt: run.attempt, verdict: title };
    await record('deployment.decided', { environment, state, code }, { about: `@${run.headSha}`, why });
};
/** `<workflow run>`: decides about the environments that the run may not deploy to yet. */
const deployJob = async (context, subject) => {
    const { client, ref, readers, intents, clock, lane, settings } = context;
    if (!/^\d+$/.test(subject) || settings.dryRun)
        return;
    const { sha } = await readers.repository.defaultBranch();
    const { config } = await (0,enforcement_state/* configAt */.ES)(readers.repository, sha);
    const deployments = { ...(0,github_deployments/* createDeploymentsReader */.q)(client, ref), ...(0,github_deployments/* createDeploymentsWriter */.A)(client, ref) };
    const ports = {
        deployments,
        config,
        intents,
        now: () => clock.now(),
        repositoryId: lane.repositoryId,
        appId: settings.appId,
        self: await readers.repository.self(),
        judge: async (run, rule) => judgeDeployment(context, run, rule),
        watched: (0,watch_objective/* watchedIn */.e)(context, config ?? { slos: [] }),
    };
    const decided = await (0,deployments_allowed/* allowedOr */.m)(context, [], async () => decideRun(ports, Number(subject)));
    for (const one of decided)
        await tell(context, one);
};


/***/ }),

/***/ 51611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _adapters_system_http_client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52739);
/* harmony import */ var _application_pipeline_run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6350);
/* harmony import */ var _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33076);
/* harmony import */ var _domain_trust_trust_level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83141);
/* harmony import */ var _wiring_wire_pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54539);








/** What people signed off, and how other runs ended: GitHub and the base say that, and no job has to. */
const OWN_KINDS = ['manual', 'workflow'];
/**
 * Kinds that only look at files. A job saw its files as they were when its commands had run, so what was reported goes
 * first; without a report the App looks at the commit itself.
 */
const SEEN_KINDS = ['file', 'search'];
const hasRules = ({ configText, trackers, specs }) => configText !== null || trackers.length > 0 || specs.length > 0;
/** The base, if it has rules that the head can be held to. */
const heldTo = ({ base }) => (base !== null && hasRules(base) ? base : null);
const trustOf = (given, samePlan) => (0,_domain_trust_trust_level_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictTrust */ .Y)({
    reported: given.reported?.trust ?? null,
    ownRules: given.base !== null && heldTo(given) === null,
    fromFork: given.fromFork,
    samePlan,
});
const requestOf = (given, trust) => {
    const { head, changedPaths, reported, before, links } = given;
    const held = heldTo(given);
    const rules = held ?? head;
    return {
        command: 'gate',
        trackers: head.trackers.map(({ file }) => file),
        specs: head.specs.map(({ file }) => file),
        items: null,
        config: rules.config,
        configFile: rules.configText === null ? null : _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_PATH */ .tF,
        configFindings: [...rules.findings, ...(held === null ? [] : head.findings)],
        challenge: 'none',
        force: false,
        resume: false,
        shard: null,
        // What was reported is joined to the plan that the App made itself; a check that nobody reported was not run.
        shards: reported === null ? [] : [{ manifest: { ...reported.manifest, files: [] }, read: async () => null }],
        ownKinds: OWN_KINDS,
        seenKinds: reported === null ? SEEN_KINDS : [],
        runId: null,
        pipeline: null,
        reports: [],
        base: held && {
            commit: held.commit,
            trackers: held.trackers,
            specs: held.specs,
            standings: before,
            changedPaths,
        },
        trust,
        links,
    };
};
/**
 * A verdict by the pipeline that the Action runs, over documents that were read through the API:
 * plan and gates of the base, claims of the head, outcomes that were reported. Nothing is executed here, and only the
 * documents are on the disk while it runs.
 */
const judgeAs = async (given, trust, signal) => {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'aurora-gate-'));
    try {
        for (const { file, text } of [...given.head.trackers, ...given.head.specs]) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file)), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file), text);
        }
        const request = requestOf(given, trust);
        const wired = await (0,_wiring_wire_pipeline_js__WEBPACK_IMPORTED_MODULE_6__/* .wirePipeline */ .O)({
            root,
            outDir: '.runs',
            config: { ...request.config, checks: {} },
            env: {},
            signal,
            events: { emit: () => { } },
        });
        try {
            const { workspace } = wired.ports;
            const environment = async () => ({ ...(await workspace.environment()), commit: given.head.commit });
            const result = await (0,_application_pipeline_run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .runPipeline */ .a)(request, {
                ...wired.ports,
                http: (0,_adapters_system_http_client_js__WEBPACK_IMPORTED_MODULE_7__/* .createHttpClient */ .u)(given.metricsOrigins ?? []),
                workflows: given.workflows ?? null,
                commit: given.commit ?? null,
                workspace: { ...workspace, environment },
            });
            if ('problems' in result)
                throw new Error(result.problems.map(({ message }) => message).join('; '));
            return result;
        }
        finally {
            await wired.close();
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(root, { recursive: true, force: true });
    }
};
/**
 * The verdict on a commit, worth what its grounds are worth: that a trusted workflow ran what the base says is seen
 * when the plan of the base has been made.
 */
const judge = async (given, signal) => {
    const trust = trustOf(given, true);
    const result = await judgeAs(given, trust, signal);
    const proven = trustOf(given, given.reported?.manifest.plan === result.manifest.plan);
    return proven === trust ? result : judgeAs(given, proven, signal);
};


/***/ }),

/***/ 11700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ measureIn),
  e: () => (/* binding */ watchedIn)
});

// EXTERNAL MODULE: ./lib/adapters/system/http-client.js
var http_client = __webpack_require__(52739);
// EXTERNAL MODULE: ./lib/domain/evaluation/slo.js
var evaluation_slo = __webpack_require__(14104);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(27664);
// EXTERNAL MODULE: ./lib/application/checks/shared/objective/prometheus.js
var prometheus = __webpack_require__(62197);
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
var watch_deployment = __webpack_require__(41400);
;// CONCATENATED MODULE: ./lib/entrypoints/app/watch-objective.js



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
