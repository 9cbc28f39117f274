export const id = 6691;
export const ids = [6691];
export const modules = {

/***/ 52739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/* unused harmony export HttpFailure */
/* harmony import */ var _domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(777);

/** The request could not be made or its answer not be read. */
class HttpFailure extends Error {
    name = 'HttpFailure';
}
const readBody = async (response, maxBytes) => {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return '';
    const chunks = [];
    let bytes = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
        bytes += part.value.length;
        if (bytes > maxBytes) {
            await reader.cancel();
            throw new HttpFailure(`the body is larger than ${maxBytes} bytes`);
        }
        chunks.push(part.value);
    }
    return Buffer.concat(chunks).toString('utf8');
};
/**
 * fetch, with a limit on time and size. Redirects are answers, not followed: a check says what it expects.
 *
 * @param origins the only servers that are asked, for who is in a network that whoever names the address is not in;
 *   null: every one
 */
const createHttpClient = (origins = null) => ({
    request: async ({ method, url, headers, timeoutMs, maxBytes }, signal) => {
        const { origin } = new URL(url);
        if (origins?.includes(origin) === false)
            throw new HttpFailure(`${origin} may not be asked from here`);
        const started = performance.now();
        try {
            const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeoutMs))]);
            const response = await fetch(url, { method, headers, redirect: 'manual', signal: limit });
            const body = await readBody(response, maxBytes);
            const latencyMs = Math.round(performance.now() - started);
            return { status: response.status, headers: Object.fromEntries(response.headers), body, latencyMs };
        }
        catch (cause) {
            if (cause instanceof HttpFailure)
                throw cause;
            const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : '';
            const text = (0,_domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause);
            throw new HttpFailure(inner || text, { cause });
        }
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

/***/ 71341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ looksLikeGlob),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Lt: () => (/* binding */ got),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   mW: () => (/* binding */ withoutSlash),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(777);

/** Bytes. A report above this is refused rather than held in memory; real ones stay far below. */
const REPORT_LIMIT = 32 * 1024 * 1024;
const got = (value) => ({ ok: true, value });
const refused = (code, values) => ({
    ok: false,
    refusal: { code, values },
});
/** What went wrong, for a message. Only the first line: the rest is a stack or a code frame. */
const problemOf = (thrown) => {
    const text = (0,_domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown);
    return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
};
/** Reads a text file, or says why not: absent (AX4501), too large (AX4512), or not readable (AX4511). */
const readText = async (files, path, limit = REPORT_LIMIT) => {
    try {
        const stat = await files.stat(path);
        if (stat === null || stat.kind !== 'file')
            return refused('AX4501', { path });
        if (stat.bytes > limit)
            return refused('AX4512', { path, bytes: stat.bytes, limit });
        const text = await files.readText(path, limit);
        return text === null ? refused('AX4501', { path }) : got(text);
    }
    catch (thrown) {
        return refused('AX4511', { path, problem: problemOf(thrown) });
    }
};
const GLOB_CHARACTERS = /[*?[\]{}!()]/;
/** Whether a path is meant as a glob. A file whose name has such characters is found first (see `expand`). */
const looksLikeGlob = (path) => GLOB_CHARACTERS.test(path);
/** A path without the slash at its end, which only says that a directory is meant. */
const withoutSlash = (path) => path.replace(/\/+$/, '') || '.';
/** A path as a glob that matches only itself: folders are called `[id]` in some frameworks. */
const literally = (path) => path.replaceAll(/[*?[\]{}()]/g, '[$&]');
/** Files that match any of the globs, sorted, or why there can be none (AX4511: a glob that leaves the workspace). */
const list = async (files, globs) => {
    try {
        return got(await files.glob(globs));
    }
    catch (thrown) {
        return refused('AX4511', { path: globs.join(', '), problem: problemOf(thrown) });
    }
};
/** Files named by a path or glob, sorted; a path that exists as it is written is never taken for a glob. */
const expand = async (files, path) => {
    const plain = withoutSlash(path);
    const stat = await files.stat(plain);
    if (stat?.kind === 'file')
        return path === plain ? [path] : [];
    if (stat?.kind === 'directory')
        return files.glob([plain === '.' ? '**' : `${literally(plain)}/**`]);
    return looksLikeGlob(path) ? files.glob([path === plain ? path : `${plain}/**`]) : [];
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

/***/ 93134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ inform),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   yP: () => (/* binding */ soften)
/* harmony export */ });
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27664);

const STATUS_OF = { error: 'fail', warning: 'warn', note: 'info' };
/** A node of the verdict tree in the catalogue's words. */
const reason = (code, kind, id, values = {}, { status, source = null, children = [] } = {}) => {
    const { severity, message, remedy } = (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, values);
    return {
        code,
        status: status ?? STATUS_OF[severity],
        subject: { kind, id },
        message,
        remedy,
        source,
        children,
    };
};
/** The gravest status of some reasons; `pass` when there is none. `info` weighs nothing. */
const worst = (reasons) => {
    if (reasons.some((one) => one.status === 'fail'))
        return 'fail';
    return reasons.some((one) => one.status === 'warn') ? 'warn' : 'pass';
};
/** The verdict a status stands for. */
const wordOf = (status) => {
    if (status === 'fail')
        return 'no-go';
    return status === 'warn' ? 'conditional' : 'go';
};
/** The same reason where it does not block: a failure becomes a warning, the rest stays. */
const soften = (node) => (node.status === 'fail' ? { ...node, status: 'warn' } : node);
/** The same reason as mere information, with all below it. Passes stay passes. */
const inform = (node) => ({
    ...node,
    status: node.status === 'pass' ? 'pass' : 'info',
    children: node.children.map(inform),
});


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ measureSlo),
/* harmony export */   Z: () => (/* binding */ sloReason)
/* harmony export */ });
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57744);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93134);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30377);



const DAY_MS = 86_400_000;
/** A missed key objective, which is a no-go. */
const MISSED_KEY = 'AX6083';
/** Shares are compared with this tolerance, because 99.9 / 100 is not 0.999 in floating point. */
const EPSILON = 1e-9;
/**
 * A run that did not come to no-go, or did so for nothing but a missed objective: were that counted, one bad run would
 * keep every later one from being good, for ever.
 */
const isGood = ({ verdict, blockers = [] }) => verdict !== 'no-go' || (blockers.length > 0 && blockers.every((code) => code === MISSED_KEY));
/**
 * The share of good runs among the complete ones with a verdict, begun within the window (its first instant included).
 * Interrupted runs gave no answer and are left out.
 */
const sampleRuns = (history, windowDays, now) => {
    const inWindow = history.filter((run) => {
        const age = now - Date.parse(run.startedAt);
        return run.status === 'complete' && run.verdict !== null && age >= 0 && age <= windowDays * DAY_MS;
    });
    if (inWindow.length === 0)
        return null;
    const good = inWindow.filter(isGood).length;
    return { actual: good / inWindow.length, samples: inWindow.length };
};
/** A measured value as a share, or null when it is none (no events, not a number, outside 0 to 1). */
const sampleMeasured = (measured) => {
    if (measured === undefined)
        return null;
    const sample = 'value' in measured
        ? { actual: measured.value, samples: 1 }
        : { actual: measured.good / measured.total, samples: measured.total };
    return sample.actual >= 0 && sample.actual <= 1 && Number.isFinite(sample.samples) ? sample : null;
};
const reaches = (actual, threshold) => actual >= threshold - EPSILON;
/** Met at or above both thresholds, at risk between them, missed below both. Without `warn` there is no between. */
const statusOf = (actual, objective, warn) => {
    const other = warn ?? objective;
    if (reaches(actual, objective) && reaches(actual, other))
        return 'met';
    return reaches(actual, objective) || reaches(actual, other) ? 'warning' : 'missed';
};
/** Share of the error budget that is gone. An objective of 100 % has no budget: any failure uses all of it. */
const budgetUsed = (actual, objective) => {
    const budget = 1 - objective;
    if (budget > 0)
        return Number(((1 - actual) / budget).toFixed(6));
    return actual < 1 ? 1 : 0;
};
/** Measures one objective. @param now milliseconds */
const measureSlo = (slo, history, measured, now) => {
    const { name, objective, warn, key, weight } = slo;
    const given = Object.hasOwn(measured, name) ? measured[name] : undefined;
    const sample = slo.source === 'runs' ? sampleRuns(history, slo.windowDays, now) : sampleMeasured(given);
    const head = { name, objective, warn, key, weight };
    if (sample === null)
        return { ...head, actual: null, budgetUsed: null, samples: 0, status: 'no-data' };
    const { actual, samples } = sample;
    return {
        ...head,
        actual,
        samples,
        budgetUsed: budgetUsed(actual, objective),
        status: statusOf(actual, objective, warn),
    };
};
const codeOf = ({ status, key }) => {
    if (status === 'met')
        return 'AX6080';
    if (status === 'warning')
        return 'AX6081';
    if (status === 'no-data')
        return 'AX6084';
    return key ? MISSED_KEY : 'AX6082';
};
/** An objective as a node of the tree. A missed key objective fails, everything else but met warns. */
const sloReason = (slo, result) => {
    const values = {
        slo: slo.name,
        source: slo.source,
        actual: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(result.actual ?? 0),
        objective: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(slo.objective),
        warn: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(slo.warn ?? slo.objective),
        budget: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(result.budgetUsed ?? 0),
        samples: (0,_model_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(result.samples, slo.source === 'runs' ? 'run' : 'sample'),
        days: (0,_model_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(slo.windowDays, 'day'),
    };
    return (0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(codeOf(result), 'slo', slo.name, values, result.status === 'met' ? { status: 'pass' } : {});
};


/***/ }),

/***/ 30377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   ZY: () => (/* binding */ daysLeftInWords),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57744);

/** `is` or `are`. */
const verb = (n) => (n === 1 ? 'is' : 'are');
/** `a`, `a and b`, `a, b and c`, `a, b and 7 more`: at most `max` names in full. */
const list = (names, max = 3) => {
    const shown = names.length > max ? [...names.slice(0, max - 1), `${names.length - max + 1} more`] : names;
    const last = shown.at(-1) ?? 'nothing';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
};
/** A sentence without its last period, so that it can stand inside another. */
const clause = (sentence) => sentence.trim().replace(/\.$/, '');
/** `99.95%`, with three decimals at most. */
const percent = (share) => `${Number((share * 100).toFixed(3))}%`;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** `7 days`, `36 hours`, `20 minutes`: the largest unit that divides it, minutes otherwise. */
const duration = (ms) => {
    if (ms % DAY_MS === 0)
        return (0,_model_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(ms / DAY_MS, 'day');
    return ms % HOUR_MS === 0 ? (0,_model_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(ms / HOUR_MS, 'hour') : (0,_model_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(Math.round(ms / 60_000), 'minute');
};
/** `3 days left`, `last day`, `expired 2 days ago`. */
const daysLeftInWords = (days) => {
    if (days < 0)
        return `expired ${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(-days, 'day')} ago`;
    return days === 0 ? 'last day' : `${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(days, 'day')} left`;
};


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

/***/ 76691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchJob: () => (/* binding */ watchJob)
});

// EXTERNAL MODULE: ./lib/adapters/github/deployments.js
var github_deployments = __webpack_require__(20441);
// EXTERNAL MODULE: ./lib/adapters/github/issues.js
var github_issues = __webpack_require__(14281);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(41134);
// EXTERNAL MODULE: ./lib/domain/report/deployment.js
var report_deployment = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/application/once/make-once.js
var make_once = __webpack_require__(62787);
;// CONCATENATED MODULE: ./lib/application/deploy/say-undone.js



/** Clocks of two machines differ. */
const SKEW_MS = 120_000;
const markOf = (deployment) => `<!-- aurora-x:undone v1 ${deployment} -->`;
/** One issue for a deployment whose objective was missed; its number. */
const sayUndone = async (ports, undone) => {
    const { issues, intents, repositoryId, self, now } = ports;
    const { deployment, to, workflow, missed, problem } = undone;
    const { environment, sha } = deployment;
    const about = { environment, sha, to, workflow, findings: problem === null ? [missed] : [missed, problem] };
    const mark = markOf(deployment.id);
    const id = (0,marker/* intentId */.WB)('undone', `${repositoryId}`, `${deployment.id}`);
    const before = await intents.recall(id);
    if (before?.remote != null)
        return Number(before.remote);
    const begun = now();
    return (0,make_once/* makeOnce */.G)({
        intents,
        id,
        look: async (since) => {
            const recent = await issues.madeSince((since ?? begun) - SKEW_MS);
            return recent.find(({ body, author }) => author === self && body.endsWith(mark))?.number ?? null;
        },
        make: async () => (await issues.create({ title: (0,report_deployment/* undoneTitle */.y2)(about), body: `${(0,report_deployment/* undoneBody */.AC)(about)}\n\n${mark}` })).number,
        write: String,
        read: Number,
    });
};

// EXTERNAL MODULE: ./lib/application/deploy/watch-deployment.js
var watch_deployment = __webpack_require__(41400);
// EXTERNAL MODULE: ./lib/entrypoints/app/deployments-allowed.js
var deployments_allowed = __webpack_require__(20701);
// EXTERNAL MODULE: ./lib/entrypoints/app/enforcement-state.js
var enforcement_state = __webpack_require__(9698);
// EXTERNAL MODULE: ./lib/entrypoints/app/watch-objective.js + 1 modules
var watch_objective = __webpack_require__(11700);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/watch.js







const tellUndone = async (context, undone, issue) => {
    const { log, lane, record } = context;
    const { deployment, objective, missed, problem, to, workflow } = undone;
    const { environment, sha, id } = deployment;
    const said = { environment, objective, to, workflow, issue, problem: problem?.code ?? null };
    log('error', 'deployment undone', { lane: lane.key, repository: lane.repository, sha, ...said });
    const why = { deployment: id, code: missed.code, message: missed.message };
    await record('deployment.undone', said, { about: `@${sha}`, why });
};
const NOT_ALLOWED = { state: 'not-watched' };
/** `<deployment>.<0 or 1>`: looks at its objective. The next look has the other lane, because one that waits keeps its time. */
const watchJob = async (context, subject) => {
    const { client, ref, readers, intents, clock, lane, settings, mark, log } = context;
    const [, id, turn] = /^(\d+)\.([01])$/.exec(subject) ?? [];
    if (id === undefined || settings.dryRun)
        return;
    const { name: branch, sha } = await readers.repository.defaultBranch();
    const { config } = await (0,enforcement_state/* configAt */.ES)(readers.repository, sha);
    if (config === null)
        return;
    const own = {
        intents,
        repositoryId: lane.repositoryId,
        self: await readers.repository.self(),
        now: () => clock.now(),
    };
    const deployments = { ...(0,github_deployments/* createDeploymentsReader */.q)(client, ref), ...(0,github_deployments/* createDeploymentsWriter */.A)(client, ref) };
    const ports = { ...own, deployments, measure: (0,watch_objective/* measureIn */.s)(context) };
    const result = await (0,deployments_allowed/* allowedOr */.m)(context, NOT_ALLOWED, async () => (0,watch_deployment/* watchDeployment */.J)(ports, config, branch, Number(id)));
    log('info', 'watched', { lane: lane.key, repository: lane.repository, state: result.state });
    if (result.state === 'watching') {
        if (result.unread !== null)
            log('warn', 'objective', { lane: lane.key, ...result.unread });
        await mark(`watch:${id}.${turn === '0' ? 1 : 0}`, Math.max(0, result.at - clock.now()));
    }
    if (result.state === 'undone') {
        const issues = { ...(0,github_issues/* createIssuesReader */.Wn)(client, ref), ...(0,github_issues/* createIssuesWriter */.Wh)(client, ref) };
        const issue = await sayUndone({ ...own, issues }, result.undone);
        if (result.isNew)
            await tellUndone(context, result.undone, issue);
    }
    // What comes after it is decided now.
    if (result.state === 'over' || (result.state === 'undone' && result.isNew))
        await mark('deploys');
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
