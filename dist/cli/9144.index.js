export const id = 9144;
export const ids = [9144];
export const modules = {

/***/ 15340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/* unused harmony export HttpFailure */
/* harmony import */ var _domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92130);

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
        const origin = URL.parse(url)?.origin ?? url;
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

/***/ 98076:
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
/* harmony import */ var _domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92130);

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

/***/ 50455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ inform),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   yP: () => (/* binding */ soften)
/* harmony export */ });
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);

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

/***/ 31555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ measureSlo),
/* harmony export */   Z: () => (/* binding */ sloReason)
/* harmony export */ });
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46325);
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27407);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50455);
/* harmony import */ var _model_iso_week_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30468);




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
        return run.status === 'complete' && run.verdict !== null && age >= 0 && age <= windowDays * _model_iso_week_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
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
        actual: (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(result.actual ?? 0),
        objective: (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(slo.objective),
        warn: (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(slo.warn ?? slo.objective),
        budget: (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(result.budgetUsed ?? 0),
        samples: (0,_model_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(result.samples, slo.source === 'runs' ? 'run' : 'sample'),
        days: (0,_model_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(slo.windowDays, 'day'),
    };
    return (0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(codeOf(result), 'slo', slo.name, values, result.status === 'met' ? { status: 'pass' } : {});
};


/***/ }),

/***/ 27407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/** `99.95 %`, with four decimals at most: objectives need more digits than other shares. */
const percent = (share) => `${Number((share * 100).toFixed(4))} %`;


/***/ }),

/***/ 17002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchJob: () => (/* binding */ watchJob)
});

// EXTERNAL MODULE: ./lib/adapters/github/deployments.js
var github_deployments = __webpack_require__(66462);
// EXTERNAL MODULE: ./lib/adapters/github/issues.js
var github_issues = __webpack_require__(28104);
// EXTERNAL MODULE: ./lib/domain/model/hidden-line.js
var hidden_line = __webpack_require__(27271);
// EXTERNAL MODULE: ./lib/domain/model/login.js
var login = __webpack_require__(60447);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/domain/report/deployment.js
var report_deployment = __webpack_require__(29756);
// EXTERNAL MODULE: ./lib/application/once/make-once.js
var make_once = __webpack_require__(74150);
;// CONCATENATED MODULE: ./lib/application/deploy/say-undone.js





/** One issue for a deployment whose objective was missed; its number. */
const sayUndone = async (ports, undone) => {
    const { issues, intents, repositoryId, self, now } = ports;
    const { deployment, to, workflow, missed, problem } = undone;
    const { environment, sha } = deployment;
    const about = { environment, sha, to, workflow, findings: problem === null ? [missed] : [missed, problem] };
    const mark = (0,hidden_line/* hiddenLine */.re)('undone', `${deployment.id}`);
    const id = (0,marker/* intentId */.WB)('undone', `${repositoryId}`, `${deployment.id}`);
    const begun = now();
    return (0,make_once/* makeOnceForGood */.wn)({
        intents,
        id,
        look: async (since) => {
            const recent = await issues.madeSince((since ?? begun) - make_once/* SKEW_MS */.eK);
            return (recent.find(({ body, author }) => (0,login/* sameLogin */.U)(author, self) && body.endsWith(mark))?.number ?? null);
        },
        make: async () => (await issues.create({ title: (0,report_deployment/* undoneTitle */.y2)(about), body: `${(0,report_deployment/* undoneBody */.AC)(about)}\n\n${mark}` })).number,
        ...make_once/* byNumber */.vh,
    });
};

// EXTERNAL MODULE: ./lib/application/deploy/watch-deployment.js
var watch_deployment = __webpack_require__(16511);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/deployments-allowed.js
var deployments_allowed = __webpack_require__(74942);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/enforcement-state.js
var enforcement_state = __webpack_require__(2581);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/watch-objective.js + 1 modules
var watch_objective = __webpack_require__(35048);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/watch.js







const tellUndone = async (context, undone, issue) => {
    const { log, record } = context;
    const { deployment, objective, missed, problem, to, workflow } = undone;
    const { environment, sha, id } = deployment;
    const said = { environment, objective, to, workflow, issue, problem: problem?.code ?? null };
    log('error', 'deployment undone', { sha, ...said });
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
    log('info', 'watched', { state: result.state });
    if (result.state === 'watching') {
        if (result.unread !== null)
            log('warn', 'objective', { ...result.unread });
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


/***/ })

};
