export const id = 5656;
export const ids = [5656];
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

/***/ 51086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createMemo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _make_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55278);
/* harmony import */ var _sealed_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37743);




/** More are not worth the place; the oldest go. */
const LIMIT = 64;
const forgetOldest = (dir) => {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir);
    if (names.length <= LIMIT)
        return;
    const aged = names.map((name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), at: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)).mtimeMs }));
    for (const { path } of aged.toSorted((a, b) => a.at - b.at).slice(0, names.length - LIMIT))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
};
/** A memo of one file per text in a directory. An altered file is as good as none. */
const createMemo = (dir) => ({
    get: (key) => {
        try {
            return (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .unseal */ .Du)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, key), 'utf8'));
        }
        catch {
            return null;
        }
    },
    put: (key, text) => {
        try {
            (0,_make_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(dir);
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `${key}.${process.pid}.tmp`);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(text));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, key));
            forgetOldest(dir);
        }
        catch {
            // It only ever saves work.
        }
    },
});


/***/ }),

/***/ 86505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);




const MAX_OUTPUT = 256 * 1024 * 1024;
/** Directories that are never an input, wherever they are. */
const NEVER = new Set(['.git', 'node_modules']);
const insideGit = (root) => {
    for (let dir = root;; dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '..')) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '.git')))
            return true;
        if (dir === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '..'))
            return false;
    }
};
/** Output of git, or null when it is missing or refuses (a repository owned by somebody else, say). */
const git = async (root, args) => {
    try {
        // Optional locks off: looking must not write to the repository.
        const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
        const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(execFile)('git', ['-C', root, ...args], {
            maxBuffer: MAX_OUTPUT,
            env,
        });
        return stdout;
    }
    catch {
        return null;
    }
};
const entriesOf = (dir) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const walk = (root, isOurs, limit) => {
    const found = [];
    const queue = [''];
    for (let dir = queue.pop(); dir !== undefined; dir = queue.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, dir))) {
            const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
            if (NEVER.has(entry.name) || isOurs(path))
                continue;
            if (entry.isDirectory())
                queue.push(path);
            else if (entry.isFile())
                found.push(path);
        }
        if (found.length > limit)
            return null;
    }
    return found.toSorted();
};
/** Commit, branch and cleanness from one call. */
const gitState = (text) => {
    const field = (name) => text.match(new RegExp(`^# branch\\.${name} (.*)$`, 'm'))?.[1] ?? null;
    const commit = field('oid');
    const branch = field('head');
    return {
        commit: commit === '(initial)' ? null : commit,
        branch: branch === '(detached)' ? null : branch,
        dirty: text.split('\n').some((line) => line !== '' && !line.startsWith('#')),
    };
};
/** The project directory, with git's view of it where there is one. */
const createWorkspace = ({ root, ours, env }) => {
    const hasGit = insideGit(root);
    const isOurs = (path) => ours.some((dir) => path === dir || path.startsWith(`${dir}/`));
    let trackedFiles = null;
    const list = async (args) => {
        const output = hasGit ? await git(root, ['ls-files', '-z', ...args]) : null;
        return output === null ? null : output.split('\0').filter((path) => path !== '');
    };
    return {
        root,
        system: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()}`,
        files: async (limit) => {
            const listed = await list(['--cached', '--others', '--exclude-standard']);
            if (!listed)
                return walk(root, isOurs, limit);
            if (listed.length > limit)
                return null;
            return [...new Set(listed)].filter((path) => !isOurs(path)).toSorted();
        },
        tracked: async (paths) => {
            if (paths.length === 0)
                return new Set();
            trackedFiles ??= list(['--cached']).then((files) => new Set(files));
            const all = await trackedFiles;
            return new Set(paths.filter((path) => all.has(path)));
        },
        environment: async () => {
            const exclude = ours.map((dir) => `:(exclude)${dir}`);
            const status = hasGit
                ? await git(root, ['status', '--porcelain=v2', '--branch', '--', '.', ...exclude])
                : null;
            const state = status === null ? { commit: null, branch: null, dirty: null } : gitState(status);
            return {
                node: process.version,
                os: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)()}`,
                arch: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
                ...state,
                repository: env['GITHUB_REPOSITORY'] ?? null,
                workflow: env['GITHUB_WORKFLOW'] ?? null,
                actor: env['GITHUB_ACTOR'] ?? null,
            };
        },
    };
};


/***/ }),

/***/ 34550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ loadAll)
/* harmony export */ });
/** All of them with all their parts, for what reads specs. */
const loadAll = async (kinds) => new Map(await Promise.all([...kinds].map(async ([name, kind]) => [name, await kind.load()])));


/***/ }),

/***/ 85432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openKinds)
/* harmony export */ });
/* harmony import */ var _coverage_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62319);
/* harmony import */ var _file_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84439);
/* harmony import */ var _golden_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63414);
/* harmony import */ var _http_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65401);
/* harmony import */ var _junit_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33819);
/* harmony import */ var _manual_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33359);
/* harmony import */ var _metric_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53765);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21755);
/* harmony import */ var _sarif_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39060);
/* harmony import */ var _search_facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39201);
/* harmony import */ var _slo_facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11691);
/* harmony import */ var _uses_facts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68204);
/* harmony import */ var _workflow_facts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86410);













/** Each facts object takes the parameters of its own kind; the plan brings the two together. */
const FACTS = [
    _run_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .runFacts */ .p,
    _file_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFacts */ .A,
    _search_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .searchFacts */ .m,
    _http_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .httpFacts */ .o,
    _coverage_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageFacts */ .g,
    _junit_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .junitFacts */ .S,
    _sarif_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .sarifFacts */ .h,
    _golden_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .goldenFacts */ .r,
    _workflow_facts_js__WEBPACK_IMPORTED_MODULE_12__/* .workflowFacts */ .N,
    _metric_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .metricFacts */ .g,
    _slo_facts_js__WEBPACK_IMPORTED_MODULE_10__/* .sloFacts */ .E,
    _manual_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .manualFacts */ .Y,
    _uses_facts_js__WEBPACK_IMPORTED_MODULE_11__/* .usesFacts */ .C,
];
/**
 * The kinds for a run. Schemas and what executes and challenges are half of our code, and a run in which nothing
 * changed needs none of it, so they are loaded together when the first of them is asked for. From then on the facts
 * are those of the loaded kinds, which also know what modules of the project say.
 *
 * @param importModule imports a specifier as it is written in the configuration
 */
const openKinds = async (config, importModule) => {
    let loaded = null;
    let loading = null;
    const loadRegistry = async () => {
        const { loadKinds } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(8989), __webpack_require__.e(311), __webpack_require__.e(1689), __webpack_require__.e(6411), __webpack_require__.e(5174), __webpack_require__.e(8860)]).then(__webpack_require__.bind(__webpack_require__, 5174));
        const { kinds, findings } = await loadKinds(config, importModule);
        loaded = kinds;
        return findings;
    };
    const lazily = (facts) => {
        const now = () => loaded?.get(facts.kind) ?? facts;
        const load = async () => {
            await (loading ??= loadRegistry());
            const kind = loaded?.get(facts.kind);
            if (!kind)
                throw new Error(`kind ${facts.kind} has facts but is not in the registry`);
            return kind;
        };
        return {
            kind: facts.kind,
            tier: facts.tier,
            volatile: (params) => now().volatile(params),
            network: (params) => now().network?.(params) ?? false,
            inputs: (params) => now().inputs(params),
            command: (params) => now().command(params),
            describe: (params) => now().describe(params),
            ...(facts.prepare && { prepare: async (params) => (await load()).prepare?.(params) ?? [] }),
            load,
        };
    };
    const kinds = new Map(FACTS.map((facts) => [facts.kind, lazily(facts)]));
    if (Object.keys(config.checks).length === 0)
        return { kinds, findings: [] };
    // The project's own kinds are code: what they are is known when they are loaded.
    const findings = await (loading = loadRegistry());
    for (const kind of (loaded ?? new Map()).values())
        kinds.set(kind.kind, lazily(kind));
    return { kinds, findings };
};


/***/ }),

/***/ 94513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ timelessDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);

/** Same value, same text: keys sorted, `undefined` left out. For digests inside one version of the tool. */
const stableText = (value) => {
    if (Array.isArray(value))
        return `[${value.map(stableText).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value) ?? 'null';
    const parts = Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => `${JSON.stringify(key)}:${stableText(inner)}`);
    return `{${parts.join(',')}}`;
};
/** Hex sha256 of a plain value, independent of key order. */
const digestOf = (value) => (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(stableText(value));
/** Inside of a JSON string quotes are escaped, so this finds keys only. */
const TIMES = /"(?:startedAt|finishedAt|observedAt|durationMs|attempt|latencyMs)":(?:"[^"]*"|-?[\d.eE+-]+),?/g;
/**
 * Hex sha256 of a JSON text without when it was and how long it took, so that a resumed run has the digests of an
 * uninterrupted one.
 */
const timelessDigest = (json) => (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(json.replaceAll(TIMES, ''));


/***/ }),

/***/ 37066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/model/summarise-run.js
var summarise_run = __webpack_require__(60574);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
;// CONCATENATED MODULE: ./lib/domain/report/registry.js
/** One line per format. A renderer is loaded when it is asked for: a job summary never loads the graph layout. */
const reportFormats = new Map([
    ['md', async () => (await Promise.all(/* import() */[__webpack_require__.e(5758), __webpack_require__.e(6693)]).then(__webpack_require__.bind(__webpack_require__, 83377))).renderFullMarkdown],
    ['html', async () => (await Promise.all(/* import() */[__webpack_require__.e(2440), __webpack_require__.e(1818), __webpack_require__.e(3346)]).then(__webpack_require__.bind(__webpack_require__, 53346))).renderHtml],
    ['json', async () => (await __webpack_require__.e(/* import() */ 8925).then(__webpack_require__.bind(__webpack_require__, 88925))).renderJson],
    ['junit.xml', async () => (await __webpack_require__.e(/* import() */ 8431).then(__webpack_require__.bind(__webpack_require__, 28431))).renderJunit],
    ['sarif', async () => (await __webpack_require__.e(/* import() */ 8976).then(__webpack_require__.bind(__webpack_require__, 8976))).renderSarif],
    ['ctrf.json', async () => (await __webpack_require__.e(/* import() */ 4376).then(__webpack_require__.bind(__webpack_require__, 4376))).renderCtrf],
]);

;// CONCATENATED MODULE: ./lib/application/pipeline/load-renderers.js



/** Names in the configuration, and the file each one makes. */
const EXTENSIONS = {
    markdown: 'md',
    json: 'json',
    junit: 'junit.xml',
    sarif: 'sarif',
    ctrf: 'ctrf.json',
    html: 'html',
};
const isReporter = (value) => typeof value === 'object' &&
    value !== null &&
    'extension' in value &&
    typeof value.extension === 'string' &&
    /^[a-z0-9]+(\.[a-z0-9]+)*$/.test(value.extension) &&
    'render' in value &&
    typeof value.render === 'function';
/**
 * The renderers a configuration names: ours by name, a project's own by module (`extension` and
 * `render(report) → string`). A module that is missing or wrong is a finding; the other reports are written.
 */
const loadRenderers = async (names, importModule) => {
    const renderers = [];
    const findings = [];
    for (const name of names) {
        const extension = EXTENSIONS[name];
        const load = extension && reportFormats.get(extension);
        if (extension && load) {
            renderers.push({ extension, render: await load() });
            continue;
        }
        try {
            const loaded = await importModule(name);
            if (isReporter(loaded))
                renderers.push(loaded);
            else
                findings.push((0,catalogue/* finding */.gk)('AX5521', { module: name, problem: 'it must export extension and render' }));
        }
        catch (cause) {
            findings.push((0,catalogue/* finding */.gk)('AX5521', { module: name, problem: (0,thrown/* messageOf */.b)(cause) }));
        }
    }
    return { renderers, findings };
};

// EXTERNAL MODULE: ./lib/application/pipeline/stages/t01-ingest.js
var t01_ingest = __webpack_require__(55527);
// EXTERNAL MODULE: ./lib/application/pipeline/step-check.js
var step_check = __webpack_require__(462);
;// CONCATENATED MODULE: ./lib/application/pipeline/broken-parts.js




const isError = ({ severity }) => severity === 'error';
/** What the kind of each check says of it before it runs; each mistake once, where it was first met. */
const prepared = async (checks, { kinds }) => {
    const found = new Map();
    for (const check of checks) {
        const mistakes = (await kinds.get(check.kind)?.prepare?.(check.with)) ?? [];
        for (const mistake of mistakes) {
            if (!found.has(mistake.message))
                found.set(mistake.message, { ...mistake, source: check.origin.source });
        }
    }
    return [...found.values()];
};
const isMissing = async (path, files) => (await files.stat(path).catch(() => null))?.kind !== 'file';
/** Modules, specs and schemas that the steps of a pipeline name. */
const ofSteps = async (pipeline, { config }, ports) => {
    const { files, readSpec } = ports;
    const isMade = (0,step_check/* madeBySteps */.AJ)(pipeline);
    const findings = [];
    for (const step of pipeline.steps) {
        const contracts = [...step.contracts.inputs, ...step.contracts.outputs];
        for (const { schema } of contracts) {
            if (typeof schema === 'string' && !isMade(schema) && (await isMissing(schema, files)))
                findings.push((0,catalogue/* finding */.gk)('AX1007', { file: schema, cwd: 'the workspace' }, step.source));
        }
        const file = (0,step_check/* fileOfStep */.Og)(step);
        if (file === null || isMade(file))
            continue;
        if (step.action.kind === 'module') {
            findings.push(...(await prepared([(0,step_check/* checkOfStep */.wd)(step, pipeline, config)], ports)));
            continue;
        }
        const text = await files.readText(file).catch(() => null);
        if (text === null)
            findings.push((0,catalogue/* finding */.gk)('AX1007', { file, cwd: 'the workspace' }, step.source));
        else {
            const { spec, findings: mistakes } = await readSpec(text, file);
            findings.push(...mistakes.filter(isError), ...(await prepared(spec?.checks ?? [], ports)));
        }
    }
    const source = { file: pipeline.file, line: 1, column: 1 };
    const { findings: reporters } = await loadRenderers(pipeline.reporters, ports.importModule);
    return [...findings, ...reporters.map((one) => ({ ...one, severity: 'error', source }))];
};
const ofSpecs = async (request, ports) => {
    const { items } = request;
    const findings = [];
    for (const file of await (0,t01_ingest/* specFilesOf */.sN)(request, ports)) {
        const text = await ports.files.readText(file).catch(() => null);
        const read = text === null ? null : await ports.readSpec(text, file);
        const wanted = (read?.spec?.checks ?? []).filter(({ item }) => items === null || items.includes(item ?? ''));
        findings.push(...(await prepared(wanted, ports)));
    }
    return findings;
};
/**
 * What the project names and is missing or broken: modules of checks, and modules, specs, schemas and reporters of its
 * own pipeline. All of it at once, before anything runs. Below the tier `exec` no code of the project is loaded,
 * and a merge runs none.
 */
const brokenParts = async (request, ports) => {
    const { pipeline, config, shards } = request;
    if (config.execution.tier !== 'exec' || shards !== null)
        return [];
    const ofPipeline = pipeline ? await ofSteps(pipeline, request, ports) : [];
    return [...ofPipeline, ...(await ofSpecs(request, ports))];
};

// EXTERNAL MODULE: ./lib/domain/evidence/redact-values.js
var redact_values = __webpack_require__(41846);
// EXTERNAL MODULE: ./lib/domain/graph/build-graph.js + 5 modules
var build_graph = __webpack_require__(70785);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/application/pipeline/digest.js
var pipeline_digest = __webpack_require__(94513);
;// CONCATENATED MODULE: ./lib/application/pipeline/child-environment.js
/**
 * Variables every child gets: what a tool needs to find itself, its home, its language and its toolchain. Tokens,
 * and everything the runner uses to talk to a step (GITHUB_ENV, ACTIONS_*), are not here, so they are not handed on.
 */
const ALLOWED = new Set(`
  PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR TEMP TMP CI NODE_ENV DEBIAN_FRONTEND
  JAVA_HOME GOPATH GOROOT GOCACHE GOMODCACHE CARGO_HOME RUSTUP_HOME PYENV_ROOT VIRTUAL_ENV CONDA_PREFIX
  GEM_HOME BUNDLE_PATH NVM_DIR PNPM_HOME DOTNET_ROOT ANDROID_HOME
  XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR SSL_CERT_FILE NODE_EXTRA_CA_CERTS
`
    .trim()
    .split(/\s+/));
const isAllowed = (name) => ALLOWED.has(name) || name.startsWith('LC_');
/** The whole environment of a check: allow-list, what config and check pass on by name, what the check sets. */
const childEnvironment = (env, config, check) => {
    const child = {};
    const passed = new Set([...config.execution.passEnv, ...check.passEnv]);
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && (isAllowed(name) || passed.has(name)))
            child[name] = value;
    }
    return { ...child, ...check.env };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/engine/with-retries.js
/** One more doubling than this would be longer than any run. */
const MAX_DOUBLINGS = 16;
/** Delay before try `number + 1`: exponential, with full jitter when the policy asks for it. Milliseconds. */
const retryDelay = (policy, number, random) => {
    const ceiling = policy.backoffMs * 2 ** Math.min(number - 1, MAX_DOUBLINGS);
    return Math.round(policy.jitter ? ceiling * random : ceiling);
};
/**
 * Tries until a result is final, at most `policy.max` times more than once. Every try is kept: a pass on the
 * second try is reported as flaky, never as a plain pass.
 */
const withRetries = async (options) => {
    const { policy, signal } = options;
    const results = [];
    for (let number = 1;; number += 1) {
        const result = await options.attempt(number);
        results.push(result);
        if (number > policy.max || signal.aborted || !options.retryable(result))
            return results;
        const delayMs = retryDelay(policy, number, options.random());
        options.onRetry(number + 1, delayMs, result);
        try {
            await options.clock.sleep(delayMs, signal);
        }
        catch {
            return results;
        }
    }
};

;// CONCATENATED MODULE: ./lib/application/pipeline/execute-check.js






/** Outcomes that another try may change. */
const RETRYABLE = new Set(['failed', 'error', 'timed-out']);
const TAIL_LINES = 20;
const TAIL_CHARACTERS = 4_000;
/** The last lines of what was printed, errors last, for reports. */
const tailOf = (logs) => {
    const text = [logs.stdout.trimEnd(), logs.stderr.trimEnd()].filter((part) => part !== '').join('\n');
    return text.split('\n').slice(-TAIL_LINES).join('\n').slice(-TAIL_CHARACTERS);
};
const captureOf = (text, given) => {
    if (given)
        return { bytes: given.bytes, sha256: given.sha256, truncated: given.truncated };
    if (text === '')
        return null;
    return { bytes: Buffer.byteLength(text), sha256: (0,digest/* sha256 */.s)(text), truncated: false };
};
/** The context in which a kind executes a check. */
const checkContext = (planned, config, ports) => ({
    check: planned.check,
    config,
    files: ports.files,
    env: childEnvironment(ports.env, config, planned.check),
    runner: ports.runner,
    http: ports.http,
    workflows: ports.workflows,
    clock: ports.clock,
    redact: ports.redact,
    history: () => ports.store.history(),
    signOffs: config.signOffs,
    signal: ports.signal,
});
/**
 * One try. A kind that throws is an `error`, never a pass; a kind without a process of its own is cut at the
 * check's time-out here (the command runner cuts its own).
 */
const attemptOnce = async (kind, context) => {
    const { check } = context;
    const limit = kind.command(check.with) === null ? AbortSignal.timeout(check.timeoutMs) : null;
    const signal = limit ? AbortSignal.any([context.signal, limit]) : context.signal;
    try {
        const result = await kind.execute(check.with, { ...context, signal });
        if (limit?.aborted && result.outcome !== 'passed')
            return { ...result, outcome: 'timed-out' };
        return result;
    }
    catch (cause) {
        if (limit?.aborted)
            return { outcome: 'timed-out', reason: noAnswer(check.id, check.timeoutMs) };
        const problem = (0,thrown/* messageOf */.b)(cause);
        return {
            outcome: 'error',
            reason: (0,catalogue/* finding */.gk)('AX5516', { check: check.id, problem: context.redact(problem) }),
        };
    }
};
const noAnswer = (check, timeoutMs) => (0,catalogue/* finding */.gk)('AX5516', { check, problem: `no answer within ${timeoutMs / 1000} s` });
/** The check's own time limit, or what is left of the run's when that is less. */
const within = (planned, left) => ({
    ...planned,
    check: { ...planned.check, timeoutMs: Math.min(planned.check.timeoutMs, Math.max(1, left)) },
});
/**
 * Runs a check with its retries. Never throws for what the check does. `cut`: it was stopped by a signal or by the
 * end of the run, so how it ended says nothing.
 */
const executeCheck = async (planned, lazy, { request: { config }, ports, deadline }) => {
    const kind = await lazy.load();
    const { check } = planned;
    const { signal } = ports;
    const isOver = () => ports.clock.monotonic() >= deadline;
    const started = ports.clock.now();
    const startedMonotonic = ports.clock.monotonic();
    const attempts = [];
    const results = await withRetries({
        policy: check.retries,
        clock: ports.clock,
        random: () => ports.ids.random(),
        signal,
        retryable: (result) => RETRYABLE.has(result.outcome) && !isOver(),
        onRetry: (attempt, delayMs, result) => ports.events.emit({ type: 'check-retried', check: check.id, attempt, delayMs, reason: result.reason }),
        attempt: async (number) => {
            const begun = ports.clock.monotonic();
            const context = checkContext(within(planned, deadline - begun), config, ports);
            const result = await attemptOnce(kind, context);
            const durationMs = Math.round(ports.clock.monotonic() - begun);
            const { outcome, reason, exitCode = null } = result;
            attempts.push({ number, outcome, durationMs, exitCode, reason });
            return result;
        },
    });
    const last = results.at(-1) ?? { outcome: 'not-run', reason: null };
    // The raw text is redacted by the kind or the runner; redacting again costs little and covers custom kinds.
    const logs = { stdout: ports.redact(last.stdout ?? ''), stderr: ports.redact(last.stderr ?? '') };
    const outcome = {
        id: check.id,
        item: check.item,
        kind: check.kind,
        outcome: last.outcome,
        flaky: last.outcome === 'passed' && attempts.length > 1,
        attempts,
        startedAt: new Date(started).toISOString(),
        durationMs: Math.round(ports.clock.monotonic() - startedMonotonic),
        reason: last.reason,
        cachedFrom: null,
        observedAt: new Date(ports.clock.now()).toISOString(),
        fingerprint: planned.fingerprint,
        stdout: captureOf(logs.stdout, last.stdoutCapture),
        stderr: captureOf(logs.stderr, last.stderrCapture),
        tail: tailOf(logs),
        evidence: [],
        quotas: last.quotas ?? [],
        changedHere: planned.changedHere,
        measures: last.measures ?? {},
    };
    const timedOut = last.outcome === 'timed-out' && isOver();
    return {
        outcome: (0,redact_values/* redactWords */.X)(outcome, ports.redact),
        logs,
        cut: timedOut || (signal.aborted && last.outcome !== 'passed'),
    };
};
/** The outcome of a check that was not executed. */
const unexecuted = (planned, outcome, reason, now) => {
    const at = new Date(now).toISOString();
    return {
        id: planned.check.id,
        item: planned.check.item,
        kind: planned.check.kind,
        outcome,
        flaky: false,
        attempts: [],
        startedAt: at,
        durationMs: 0,
        reason,
        cachedFrom: null,
        observedAt: at,
        fingerprint: planned.fingerprint,
        stdout: null,
        stderr: null,
        tail: '',
        evidence: [],
        quotas: [],
        changedHere: planned.changedHere,
        measures: {},
    };
};

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/model/path.js
var path = __webpack_require__(40555);
;// CONCATENATED MODULE: ./lib/domain/evidence/redact-bytes.js
/** Enough of a file to see how it is encoded. Bytes. */
const SAMPLE = 1024;
/** Whether bytes are UTF-16: they say so, or every other byte of what begins as Latin text is zero. */
const utf16Of = (bytes) => {
    const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
    if (mark === 0xfffe)
        return 'little';
    if (mark === 0xfeff)
        return 'big';
    const sample = bytes.subarray(0, SAMPLE);
    const zeros = [0, 0];
    for (let at = 0; at < sample.length; at += 1)
        if (sample[at] === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    const many = sample.length / 4;
    if (odd > many && even === 0)
        return 'little';
    return even > many && odd === 0 ? 'big' : null;
};
const swapped = (bytes) => Buffer.from(bytes).swap16();
const redactUtf16 = (bytes, order, redact) => {
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    const text = (order === 'little' ? even : swapped(even)).toString('utf16le');
    const clean = redact(text);
    if (clean === text)
        return bytes;
    const written = Buffer.from(clean, 'utf16le');
    return Buffer.concat([order === 'little' ? written : swapped(written), bytes.subarray(even.length)]);
};
/**
 * Takes secrets out of bytes whatever they are: text in UTF-16 is read as such, and in everything every byte is one
 * character, so that nothing else is changed. Bytes without a secret are given back as they are.
 */
const redactBytes = (bytes, redact) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const order = utf16Of(buffer);
    const plain = order === null ? buffer : redactUtf16(buffer, order, redact);
    const text = plain.toString('latin1');
    const clean = redact(text);
    if (clean !== text)
        return Buffer.from(clean, 'latin1');
    return plain === buffer ? bytes : plain;
};

// EXTERNAL MODULE: ./lib/domain/evidence/redact.js + 2 modules
var evidence_redact = __webpack_require__(17533);
;// CONCATENATED MODULE: ./lib/application/pipeline/keep-evidence.js







/** Files above this size are named with their digest, but not copied. Bytes. */
const EVIDENCE_COPY_LIMIT = 64 * 1024 * 1024;
/**
 * The name under which a file is kept. One that holds a secret is kept without it, and under a name of its own where
 * that is taken.
 */
const keptName = (path, redact, taken) => {
    const clean = redact(path);
    if (clean === path)
        return path;
    const name = clean.replaceAll(evidence_redact/* REDACTED */.XF, 'redacted');
    let [free, count] = [name, 1];
    while (taken(free))
        free = `${name}~${(count += 1)}`;
    return free;
};
/** `dist/` names everything below it. */
const globOf = (pattern) => (pattern.endsWith('/') ? `${pattern}**` : pattern);
/** What a pattern names now. One that leaves the workspace names nothing. */
const pathsOf = async (pattern, excluded, files) => files.glob([globOf(pattern), ...excluded]).catch(() => []);
const oversizedFinding = (check, paths, capBytes) => {
    const [path] = paths;
    if (path === undefined)
        return null;
    return (0,catalogue/* finding */.gk)('AX5526', { check: check.id, path, others: (0,count/* andMore */.v)(paths), limit: capBytes }, check.origin.source);
};
/** Copies the files a check promised into its run directory, right after it ran and before a later one changes them. */
const keepEvidence = async (check, files, run, redact, capBytes) => {
    const excluded = check.evidence.filter((pattern) => pattern.startsWith('!'));
    const wanted = check.evidence.filter((pattern) => !pattern.startsWith('!'));
    const evidence = new Map();
    const seen = new Set();
    const oversized = [];
    // A cut attempt may have left files that are there no more.
    if (run.attempt > 1)
        run.remove(`checks/${check.id}/evidence`);
    for (const pattern of wanted) {
        for (const path of await pathsOf(pattern, excluded, files)) {
            if (seen.has(path))
                continue;
            seen.add(path);
            const name = keptName(path, redact, (one) => evidence.has(one));
            const bytes = await files.readBytes(path, Math.min(EVIDENCE_COPY_LIMIT, capBytes)).catch(() => null);
            if (!bytes) {
                const size = (await files.stat(path))?.bytes ?? 0;
                const digest = size > capBytes ? null : await files.digest(path).catch(() => null);
                if (digest)
                    evidence.set(name, { path: name, bytes: size, sha256: digest });
                if (size > capBytes)
                    oversized.push(name);
                continue;
            }
            const clean = redactBytes(bytes, redact);
            await run.write(`checks/${check.id}/evidence/${name}`, clean);
            evidence.set(name, { path: name, bytes: clean.length, sha256: (0,digest/* sha256 */.s)(clean) });
        }
    }
    return { evidence: [...evidence.values()], oversized: oversizedFinding(check, oversized, capBytes) };
};
const matcherOf = (pattern) => picomatch((0,path/* withoutDotSlash */.d)(globOf(pattern)), { dot: true });
/** The kept files that the patterns name. */
const namedBy = (patterns, evidence) => {
    const matchers = patterns.map(matcherOf);
    return evidence.filter(({ path }) => matchers.some((matches) => matches(path)));
};
/** The patterns to which no file was kept. */
const missingPatterns = (patterns, evidence) => patterns.filter((pattern) => !pattern.startsWith('!') && namedBy([pattern], evidence).length === 0);
/** A finding for each pattern to which an outcome has no file, or the one that says why. */
const missingEvidence = (check, { evidence, reason }) => {
    if (reason?.code === 'AX5526')
        return [reason];
    return missingPatterns(check.evidence, evidence).map((pattern) => (0,catalogue/* finding */.gk)('AX5509', { pattern, check: check.id }, check.origin.source));
};

;// CONCATENATED MODULE: ./lib/application/pipeline/join-shards.js





/** Same tool, same commit, same documents: otherwise the shards are not parts of one run. */
const sameRun = (shards) => {
    const marks = new Set(shards.map(({ manifest: { environment, inputs } }) => (0,pipeline_digest/* digestOf */.o)([environment.tool, environment.commit, inputs])));
    if (marks.size > 1)
        return 'they come from different commits, documents or versions';
    // Each check may still be in exactly one of them by chance; nobody could tell why it is not the next time.
    const cuts = new Set(shards.map(({ manifest }) => manifest.shard?.cut ?? null));
    if (cuts.size > 1)
        return 'they were cut by the durations of different earlier runs: restore the same spec_runs in every shard, or in none';
    const cut = shards.find(({ manifest }) => manifest.status !== 'complete');
    return cut ? `run ${cut.manifest.runId} was interrupted` : null;
};
/** Where each check was run: once, if all is well. */
const homesOf = (shards) => {
    const homes = new Map();
    for (const shard of shards) {
        const { outcomes, files } = shard.manifest;
        const byCheck = Map.groupBy(files, ({ path }) => path.split('/')[1] ?? '');
        for (const outcome of outcomes) {
            const home = { shard, outcome, files: byCheck.get(outcome.id) ?? [] };
            homes.set(outcome.id, [...(homes.get(outcome.id) ?? []), home]);
        }
    }
    return homes;
};
/**
 * A check's files in its shard, each held to the digest in the shard's manifest; or what is wrong with them. An
 * outcome from an earlier run has no files in its shard.
 */
const takeFiles = async ({ outcome, shard, files }) => {
    const dir = `checks/${outcome.id}`;
    const evidence = new Map();
    const logs = { stdout: '', stderr: '' };
    for (const { path, bytes: size, sha256: wanted } of files) {
        const bytes = await shard.read(path);
        if (!bytes && size > EVIDENCE_COPY_LIMIT)
            continue;
        if (!bytes)
            return `${path} is missing`;
        if ((0,digest/* sha256 */.s)(bytes) !== wanted)
            return `${path} does not have the digest that its shard recorded`;
        if (path === `${dir}/stdout.log`)
            logs.stdout = Buffer.from(bytes).toString('utf8');
        else if (path === `${dir}/stderr.log`)
            logs.stderr = Buffer.from(bytes).toString('utf8');
        else
            evidence.set(path, bytes);
    }
    return { logs, evidence };
};
/**
 * Joins finished shards: every check of the plan exactly once. What is missing, double or altered is a finding, and
 * the check concerned is `not-run`, which is never a pass.
 *
 * @param here outcomes of checks that no shard is asked for
 */
const joinShards = async (plan, shards, run, now, here = new Map()) => {
    const findings = new Map();
    const note = (problem) => {
        // Without any shard there is one thing to say, and not one for each check.
        const key = shards.length === 0 ? '' : problem;
        const found = findings.get(key) ?? (0,catalogue/* finding */.gk)(key === '' ? 'AX8334' : 'AX5517', { problem });
        findings.set(key, found);
        return found;
    };
    const mismatch = sameRun(shards);
    if (mismatch)
        note(mismatch);
    const homes = homesOf(shards);
    const outcomes = [];
    const challenges = shards.flatMap(({ manifest }) => manifest.challenges);
    const logs = new Map();
    const take = async (id) => {
        const [home, ...others] = homes.get(id) ?? [];
        if (mismatch)
            return mismatch;
        if (!home)
            return `${id} is in no shard`;
        if (others.length > 0)
            return `${id} is in ${others.length + 1} shards`;
        const taken = await takeFiles(home);
        if (typeof taken === 'string')
            return taken;
        for (const [path, bytes] of taken.evidence)
            await run.write(path, bytes);
        logs.set(id, taken.logs);
        return home.outcome;
    };
    for (const planned of plan.checks) {
        const taken = here.get(planned.check.id) ?? (await take(planned.check.id));
        outcomes.push(typeof taken === 'string' ? unexecuted(planned, 'not-run', note(taken), now) : taken);
    }
    return {
        outcomes,
        challenges: challenges.filter(({ check }) => logs.has(check)),
        logs,
        findings: [...findings.values()],
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/judge-here.js

/** Whether a check that passed on a commit can fail. A challenge that its author wrote may run a command: no job, no. */
const challengeSeen = async ({ check, ...rest }, lazy, { request, ports }, { files, makeScratch }) => {
    if (check.challenge)
        return null;
    const { challengeCheck } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(8989), __webpack_require__.e(1689), __webpack_require__.e(6411), __webpack_require__.e(5683)]).then(__webpack_require__.bind(__webpack_require__, 55683));
    const context = checkContext({ check, ...rest }, request.config, { ...ports, files });
    return challengeCheck(check, await lazy.load(), { context, outcome: 'passed', makeScratch });
};
/**
 * Outcomes of the kinds that are judged here: those that are nobody else's whatever a shard says of them, and those
 * that only look at files, by the files of the commit.
 */
const judgeHere = async ({ checks }, session) => {
    const { request, ports, execution } = session;
    const { ownKinds = [], seenKinds = [] } = request;
    const isAlone = checks.every(({ check: { kind } }) => ownKinds.includes(kind) || seenKinds.includes(kind));
    const outcomes = new Map();
    const challenges = [];
    const see = async (planned, kind, commit) => {
        const inside = { ...execution, ports: { ...ports, files: commit.files } };
        const { outcome } = await executeCheck(planned, kind, inside);
        const hasPassed = outcome.outcome === 'passed';
        // What a commit has not may be what a job makes.
        if (!hasPassed && !isAlone)
            return;
        outcomes.set(outcome.id, outcome);
        const challenge = hasPassed ? await challengeSeen(planned, kind, session, commit) : null;
        if (challenge !== null)
            challenges.push(challenge);
    };
    for (const planned of checks) {
        const { kind: name, needs } = planned.check;
        const kind = ports.kinds.get(name);
        if (!kind || planned.refusal)
            continue;
        if (ownKinds.includes(name))
            outcomes.set(planned.check.id, (await executeCheck(planned, kind, execution)).outcome);
        else if (seenKinds.includes(name) && ports.commit && needs.length === 0)
            await see(planned, kind, ports.commit);
    }
    return { outcomes, challenges };
};

// EXTERNAL MODULE: ./lib/domain/evidence/result-text.js
var result_text = __webpack_require__(53699);
;// CONCATENATED MODULE: ./lib/application/pipeline/keep-result.js


/** Lays out how a check ended, as it is in run.json: there its digest is looked for. */
const keepOutcome = (outcome, run) => run.writeDerived(`checks/${outcome.id}/result.json`, (0,result_text/* resultText */.D)(outcome));
/**
 * Lays out how a check ended and what it printed as files a person can read. They can be made again from the
 * checkpoint, so nothing waits for the disk; and the text need not be kept until the end of the run.
 *
 * @returns its log files
 */
const keepResult = (outcome, logs, run) => {
    const dir = `checks/${outcome.id}`;
    keepOutcome(outcome, run);
    return ['stdout', 'stderr'].flatMap((stream) => {
        const path = `${dir}/${stream}.log`;
        const text = logs[stream];
        if (text !== '') {
            run.writeDerived(path, text);
            return [{ path, bytes: Buffer.byteLength(text), sha256: (0,digest/* sha256 */.s)(text) }];
        }
        // A cut attempt may have printed something.
        if (run.attempt > 1)
            run.remove(path);
        return [];
    });
};

// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
;// CONCATENATED MODULE: ./lib/application/pipeline/measure-objectives.js

/**
 * What objectives with a source of their own (a JSON file, Prometheus) measure now, by name. One that cannot be read
 * is left out and counts as without data; without network, so does every one that needs it.
 */
const measureObjectives = async (config, ports, history) => {
    const measured = {};
    for (const { name, source, windowDays } of config.slos) {
        const needsNetwork = /^https?:/.test(source);
        if (source === 'runs' || (needsNetwork && !config.execution.network))
            continue;
        const readers = {
            files: ports.files,
            http: ports.http,
            clock: ports.clock,
            signal: ports.signal,
            history: async () => history,
        };
        const { readSource } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(3441)]).then(__webpack_require__.bind(__webpack_require__, 73441));
        const reading = await readSource({ source, window: windowDays * iso_week/* DAY_MS */.sO }, readers);
        if (reading.ok)
            measured[name] = { value: reading.value.value };
    }
    return measured;
};

;// CONCATENATED MODULE: ./lib/application/pipeline/engine/saving.js
/**
 * Lets work go on while what is done is written: waiting for the disk after each of a thousand quick checks would take
 * longer than the checks. Writes keep their order, so nothing is kept without what came before it.
 */
const createSaving = () => {
    const pending = new Set();
    const problems = [];
    const check = () => {
        if (problems.length > 0)
            throw problems[0];
    };
    return {
        add: (write) => {
            const settled = write
                .catch((cause) => void problems.push(cause))
                .then(() => void pending.delete(settled));
            pending.add(settled);
        },
        check,
        settle: async () => {
            await Promise.all(pending);
            check();
        },
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/pace.js

const UNKNOWN_PACE = { durations: new Map(), digest: null };
/** Among so many whole runs the largest is taken: the newest may have been of one spec only. */
const LOOK_BACK = 20;
const sizeOf = ({ counts }) => Object.values(counts).reduce((sum, count) => sum + count, 0);
/**
 * The durations of the last whole run. Runs of a part do not count, so that what one shard leaves does not change how
 * the next one is cut.
 *
 * @param history newest first
 */
const paceOf = async (history, store) => {
    const [best] = history
        .filter(({ verdict, status }) => verdict !== null && status === 'complete')
        .slice(0, LOOK_BACK)
        .toSorted((a, b) => sizeOf(b) - sizeOf(a));
    if (!best)
        return UNKNOWN_PACE;
    const { readManifest } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(8583)]).then(__webpack_require__.bind(__webpack_require__, 28583));
    const manifest = await readManifest(store, best);
    if ('code' in manifest)
        return UNKNOWN_PACE;
    const ran = manifest.outcomes.filter(({ attempts }) => attempts.length > 0);
    const durations = new Map(ran.map(({ id, durationMs }) => [id, durationMs]));
    return durations.size === 0 ? UNKNOWN_PACE : { durations, digest: (0,pipeline_digest/* digestOf */.o)(Object.fromEntries(durations)) };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/stage-clock.js


/**
 * A stage's key is the digest of the key before it, its slice of the config and the tool's version; its output is
 * on disk before the next stage begins.
 */
const createStages = ({ tool, clock, events, redact }, run) => {
    const records = [];
    return {
        records,
        run: async (stage, name, slice, work) => {
            events.emit({ type: 'stage-started', stage });
            const begun = clock.monotonic();
            const startedAt = new Date(clock.now()).toISOString();
            const output = await work();
            const previous = records.at(-1);
            const key = (0,pipeline_digest/* digestOf */.o)({ tool, stage, slice, input: previous ? [previous.key, previous.sha256] : null });
            const text = `${(0,redact_values/* redactJson */.K)(JSON.stringify(output), redact)}\n`;
            await run.write(`stages/${stage}-${name}.json`, text, 'atomic');
            const durationMs = Math.round(clock.monotonic() - begun);
            records.push({ stage, key, sha256: (0,pipeline_digest/* timelessDigest */.h)(text), startedAt, durationMs });
            events.emit({ type: 'stage-finished', stage, durationMs, reused: false });
            return output;
        },
        forget: (stage) => {
            const at = records.findIndex((record) => record.stage === stage);
            if (at >= 0)
                records.splice(at);
        },
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/engine/run-dag.js
/** Which nodes may start, kept up to date as others end. */
const createFrontier = (nodes) => {
    const waiting = new Map();
    const dependents = new Map();
    const ready = [];
    const known = new Set(nodes.map((node) => node.id));
    let next = 0;
    for (const node of nodes) {
        const needs = new Set(node.needs.filter((need) => known.has(need)));
        waiting.set(node.id, needs.size);
        for (const need of needs) {
            const list = dependents.get(need);
            if (list)
                list.push(node);
            else
                dependents.set(need, [node]);
        }
        if (needs.size === 0)
            ready.push(node);
    }
    return {
        take: () => {
            const node = ready[next];
            if (node)
                next += 1;
            return node;
        },
        release: (id) => {
            for (const dependent of dependents.get(id) ?? []) {
                const left = (waiting.get(dependent.id) ?? 1) - 1;
                waiting.set(dependent.id, left);
                if (left === 0)
                    ready.push(dependent);
            }
        },
        isEmpty: () => next === nodes.length,
    };
};
/**
 * Runs every node once its needs have ended, `concurrency` at a time, in plan order where there is a choice.
 * `run` must not throw for an expected failure: it gets the results of the needs and decides itself whether to
 * skip. The graph is walked iteratively, so a chain of any length is fine; needs outside the graph count as met.
 *
 * @throws whatever `run` throws (a bug), after the nodes in flight have ended; and when nodes need each other in a
 *   circle, which whoever made the graph has to rule out.
 */
const runDag = async (nodes, concurrency, run) => {
    const frontier = createFrontier(nodes);
    const results = new Map();
    const bugs = [];
    await new Promise((resolve) => {
        let active = 0;
        const start = () => {
            while (bugs.length === 0 && active < Math.max(1, concurrency)) {
                const node = frontier.take();
                if (!node)
                    break;
                active += 1;
                void runOne(node);
            }
            if (active === 0)
                resolve();
        };
        const runOne = async (node) => {
            try {
                results.set(node.id, await run(node, (id) => results.get(id)));
                frontier.release(node.id);
            }
            catch (cause) {
                bugs.push(cause);
            }
            active -= 1;
            start();
        };
        start();
    });
    if (bugs.length > 0)
        throw bugs[0];
    if (!frontier.isEmpty())
        throw new Error('the graph has a circle');
    return results;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/application/pipeline/fingerprint.js


const GLOB = /[*?[\]{}!]/;
/**
 * `path → digest` of everything the patterns name, in a fixed order. A path that is absent counts as such. Null when
 * one of them cannot be looked at: it leads out of the workspace, or to a pipe or device.
 */
const digestInputs = async (files, patterns) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const literal = patterns.filter((pattern) => !GLOB.test(pattern) && !pattern.endsWith('/'));
    const globs = patterns
        .filter((pattern) => !literal.includes(pattern))
        .map((pattern) => (pattern.endsWith('/') ? `${pattern}**` : pattern));
    try {
        const matched = globs.length > 0 ? await files.glob(globs) : [];
        for (const path of [...new Set([...literal, ...matched])].toSorted()) {
            hash.update(`${path}\0${(await files.digest(path)) ?? 'absent'}\n`);
        }
    }
    catch {
        return null;
    }
    return hash.digest('hex');
};
const inputDigest = ({ files, inputDigests }, patterns) => {
    const key = patterns.join('\n');
    const digest = inputDigests?.get(key) ?? digestInputs(files, patterns);
    inputDigests?.set(key, digest);
    return digest;
};
/**
 * Digest of what a check is: kind, parameters, declared environment with the values it gets, tool version, system,
 * its slice of the config, and the fingerprints of its needs. Not of its inputs. Parameters come out of the kind's
 * schema, so their keys are always in the same order.
 */
const definitionDigest = (check, context, needs) => {
    const { execution } = context.config;
    const passed = [...execution.passEnv, ...check.passEnv].map((name) => [name, context.env[name] ?? null]);
    const { memoryMiB, cpuSeconds, processes, network } = execution;
    return (0,digest/* sha256 */.s)(JSON.stringify([
        [context.tool, context.system, memoryMiB, cpuSeconds, processes, network],
        [check.id, check.spec, check.kind, check.with, check.timeoutMs, check.env, passed],
        [check.inputs, check.evidence, needs],
        // A challenge is kept with the outcome, so it must be about the same change.
        check.challenge,
    ]));
};
/**
 * Digest over everything the outcome depends on, or null when it must not be reused: the check looks outside the
 * workspace and declares no freshness, a need is not reusable, the workspace is too large, or an input cannot be read.
 */
const fingerprintOf = async (check, kind, context, needs) => {
    if (check.freshnessMs === null && kind.volatile(check.with))
        return null;
    if (needs.includes(null))
        return null;
    const definition = definitionDigest(check, context, needs);
    const own = kind.inputs(check.with);
    const patterns = check.inputs ? [...check.inputs, ...(own ?? [])] : own;
    const inputs = patterns ? await inputDigest(context, patterns) : await context.workspaceDigest();
    return inputs === null ? null : (0,digest/* sha256 */.s)(`${definition}\n${inputs}`);
};

;// CONCATENATED MODULE: ./lib/application/pipeline/named-paths.js

/** Words of a command looked at as paths; more than any command that a person writes has. */
const MOST_WORDS = 64;
const stateOf = async (word, files) => {
    const stat = await files.stat(word).catch(() => null);
    if (stat?.kind === 'file')
        return (await files.digest(word).catch(() => null)) ?? 'unreadable';
    return stat?.kind ?? 'absent';
};
/**
 * State of what a command without declared inputs names, as it was left by a run. The workspace digest leaves out
 * what version control ignores and what runs made, so without this `test -f build/app` would stay passed after the
 * build is gone. Null for checks that declare their inputs or have no command.
 */
const namedPathsDigest = async (check, kind, files) => {
    const command = check.inputs === null ? (kind?.command(check.with) ?? null) : null;
    if (command === null)
        return null;
    const words = command.match(/[^\s'"`;|&()<>$=*?]+/g) ?? [];
    const named = [...new Set(words)].filter((word) => !word.startsWith('-')).slice(0, MOST_WORDS);
    return (0,pipeline_digest/* digestOf */.o)(await Promise.all(named.map(async (word) => [word, await stateOf(word, files)])));
};

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t03-execute.js








/**
 * Under which a finished check is found again by a later attempt of the run. Without a fingerprint it is what the
 * check is: it is still one piece of work of this run, and is not done twice in it.
 */
const keyOf = ({ fingerprint, check }, execution) => fingerprint ?? `once:${definitionDigest(check, execution.context, [])}`;
const isFresh = (outcome, planned, now) => {
    const { freshnessMs } = planned.check;
    return freshnessMs === null || Date.parse(outcome.observedAt) + freshnessMs > now;
};
/** An outcome counts again only with its evidence as it was. */
const evidenceIsThere = async (outcome, dir, { ports }) => {
    for (const { path, bytes, sha256 } of outcome.evidence) {
        if (bytes > EVIDENCE_COPY_LIMIT)
            continue;
        if ((await ports.store.digestIn(dir, `checks/${outcome.id}/evidence/${path}`)) !== sha256)
            return false;
    }
    return true;
};
/** When a need really ran, files may have changed since the plan was made: look at the inputs again. */
const renewed = async (planned, needs, execution) => {
    const kind = execution.ports.kinds.get(planned.check.kind);
    const ran = needs.some((need) => need.cachedFrom === null && need.attempts.length > 0);
    if (!kind || !ran)
        return planned;
    const prints = needs.map((need) => need.fingerprint);
    return { ...planned, fingerprint: await fingerprintOf(planned.check, kind, execution.context, prints) };
};
/** The document may have moved since, and given the check to another item. */
const atItsPlace = (outcome, { check, changedHere }) => {
    const { reason } = outcome;
    const { source } = check.origin;
    const moved = reason?.source?.file === source.file ? { ...reason, source } : reason;
    return { ...outcome, item: check.item, reason: moved, changedHere };
};
const reuse = async (planned, execution) => {
    const { ports, request, run, known, resumed } = execution;
    const earlier = resumed.get(keyOf(planned, execution));
    if (earlier?.id === planned.check.id && (await evidenceIsThere(earlier, run.dir, execution))) {
        const here = atItsPlace(earlier, planned);
        if ((0,pipeline_digest/* digestOf */.o)(here) !== (0,pipeline_digest/* digestOf */.o)(earlier))
            keepOutcome(here, run);
        return here;
    }
    if (planned.fingerprint === null || request.force)
        return null;
    const entry = known.get(planned.fingerprint);
    // What this run knows of itself is in its checkpoints; one that is there no more is not made good from elsewhere.
    if (!entry || entry.runId === run.runId || !isFresh(entry.outcome, planned, ports.clock.now()))
        return null;
    if (!(await evidenceIsThere(entry.outcome, entry.dir, execution)))
        return null;
    const kind = ports.kinds.get(planned.check.kind);
    if ((await namedPathsDigest(planned.check, kind, ports.files)) !== entry.named)
        return null;
    return { ...atItsPlace(entry.outcome, planned), cachedFrom: entry.runId };
};
/** Why a check must not run, whatever is known of it, as its outcome; or null. */
const obstacle = (planned, needs, now) => {
    const { check } = planned;
    if (planned.refusal)
        return unexecuted(planned, 'not-run', planned.refusal, now);
    const unmet = needs.find((need) => need.outcome !== 'passed');
    if (!unmet)
        return null;
    const values = { check: check.id, need: unmet.id, outcome: unmet.outcome };
    const skipped = unexecuted(planned, 'skipped', (0,catalogue/* finding */.gk)('AX5501', values, check.origin.source), now);
    return { ...skipped, cachedFrom: unmet.cachedFrom };
};
/** Why nothing more is started in this run, or null: it was told to stop, or its time is over. */
const stopped = ({ check }, { ports, request, deadline }) => {
    const place = check.origin.source;
    if (ports.signal.aborted) {
        const signal = String(ports.signal.reason ?? 'stopped');
        return (0,catalogue/* finding */.gk)('AX5508', { check: check.id, signal }, place);
    }
    if (ports.clock.monotonic() < deadline)
        return null;
    const limit = `${Math.round(request.config.execution.maxDurationMs / 60_000)} min`;
    return (0,catalogue/* finding */.gk)('AX5503', { check: check.id, limit }, place);
};
const executeOne = async (planned, execution) => {
    const { ports, run, logs, saving } = execution;
    saving.check();
    const { check } = planned;
    const kind = ports.kinds.get(check.kind);
    if (!kind)
        throw new Error(`kind ${check.kind} passed the plan without being registered`);
    ports.events.emit({ type: 'check-started', check: check.id, describe: kind.describe(check.with) });
    const done = await executeCheck(planned, kind, execution);
    const keep = (outcome) => {
        logs.set(check.id, keepResult(outcome, done.logs, run));
        return outcome;
    };
    // What it printed until then is kept, but it is no answer, so there is no checkpoint.
    const cut = done.cut ? stopped(planned, execution) : null;
    if (cut)
        return keep({ ...done.outcome, outcome: 'not-run', reason: cut });
    const { evidenceCapBytes } = execution.request.config.execution;
    const { evidence, oversized } = await keepEvidence(check, ports.files, run, ports.redact, evidenceCapBytes);
    const outcome = { ...done.outcome, evidence, reason: done.outcome.reason ?? oversized };
    const key = keyOf(planned, execution);
    saving.add(run.checkpoint({ kind: 'outcome', key, outcome, logs: done.logs }));
    return keep(outcome);
};
const startOne = async (planned, execution) => {
    const why = stopped(planned, execution);
    return why
        ? unexecuted(planned, 'not-run', why, execution.ports.clock.now())
        : executeOne(planned, execution);
};
/**
 * One check: refused, skipped, taken over or run. Its needs have ended; `needs` are their outcomes.
 *
 * @param hold what it is held to beyond its own answer, before anybody is told how it ended
 */
const runCheck = async (planned, needs, execution, hold) => {
    const current = await renewed(planned, needs, execution);
    const reached = obstacle(current, needs, execution.ports.clock.now()) ??
        (await reuse(current, execution)) ??
        (await startOne(current, execution));
    const outcome = hold ? await hold(reached) : reached;
    if (outcome !== reached)
        keepOutcome(outcome, execution.run);
    execution.ports.events.emit({ type: 'check-finished', check: planned.check.id, outcome });
    return outcome;
};
/** Checks in the order of their needs, a bounded number at once; outcomes in the order given. */
const runChecks = async (checks, execution) => {
    const { request, ports } = execution;
    const nodes = checks.map((planned) => ({ id: planned.check.id, needs: planned.check.needs, planned }));
    const concurrency = request.config.execution.concurrency ?? ports.processors;
    const results = await runDag(nodes, concurrency, ({ planned }, resultOf) => {
        const needs = planned.check.needs.map(resultOf).filter((need) => need !== undefined);
        return runCheck(planned, needs, execution);
    });
    await execution.saving.settle();
    return nodes.map(({ id }) => results.get(id)).filter((outcome) => outcome !== undefined);
};
/** Outcomes of earlier attempts of a run, by their key. */
const resumedOutcomes = (run) => {
    const resumed = new Map();
    for (const record of run.checkpoints) {
        if (record.kind === 'outcome')
            resumed.set(record.key, record.outcome);
    }
    return resumed;
};
const ANSWERS = new Set(['passed', 'failed', 'error', 'timed-out']);
/** Promised evidence that is not there, in the order of the checks. */
const evidenceFindings = (checks, outcomes) => {
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    return checks.flatMap(({ check }) => {
        const outcome = check.evidence.length > 0 ? byId.get(check.id) : undefined;
        return outcome && ANSWERS.has(outcome.outcome) ? missingEvidence(check, outcome) : [];
    });
};
/**
 * T03: walks the plan, a bounded number of checks at once. What an earlier attempt of this run finished, or what
 * an earlier run observed on the same inputs, is not run again.
 */
const execute = async ({ checks }, execution) => {
    const outcomes = await runChecks(checks, execution);
    return { schemaVersion: 1, outcomes, findings: evidenceFindings(checks, outcomes) };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/workspace-inputs.js




/** Beyond this many files a check without declared inputs always runs. */
const FILE_LIMIT = 50_000;
const SNAPSHOT = 'workspace.json';
/**
 * A file that was not there when a run began and is there when it ends is a result of the run, not an input, unless
 * version control knows it. Without this rule a check that writes a log could never be reused. It becomes an input
 * once somebody else changes it, and then keeps counting with that content while only runs write to it. Promised
 * evidence that was there before the run is treated in the same way; any other file that was there counts with the
 * content it has.
 *
 * What a person makes while a run is going on cannot be told from what the run makes: it counts from its next change.
 *
 * @param evidence patterns of the files that checks promise to make
 */
const createWorkspaceInputs = (ports, run, evidence) => {
    const { files, store, workspace, redact } = ports;
    const findings = [];
    let atStart = null;
    let pending = null;
    /** A link that leads out of the workspace is an input as such, a file above the limit by its size and time. */
    const digestOf = async (path) => (await files.digest(path).catch(() => refusedMark(path))) ?? 'absent';
    const refusedMark = async (path) => {
        const stat = await files.stat(path);
        return stat?.kind === 'file' ? `refused ${stat.bytes} ${stat.mtimeMs}` : 'refused';
    };
    /** The workspace at the start of the run's first attempt: what came since was made by the cut attempt. */
    const snapshot = async (paths) => {
        const stored = await run.read(SNAPSHOT);
        if (stored)
            return JSON.parse(Buffer.from(stored).toString('utf8'));
        const produced = {};
        const made = await store.produced();
        const isPromised = picomatch([...evidence()], { dot: true });
        const tracked = await workspace.tracked(paths);
        for (const path of paths) {
            const file = made.get(path);
            if (tracked.has(path) || !(file || isPromised(path)))
                continue;
            const digest = await digestOf(path);
            produced[path] = digest === file?.left ? file.countsAs : digest;
        }
        const taken = { files: paths, produced };
        await run.write(SNAPSHOT, (0,redact_values/* redactJson */.K)(JSON.stringify(taken), redact));
        return taken;
    };
    const compute = async () => {
        const paths = await workspace.files(FILE_LIMIT);
        if (paths === null) {
            findings.push((0,catalogue/* finding */.gk)('AX5515', { limit: FILE_LIMIT }));
            return null;
        }
        const start = await snapshot(paths);
        atStart = start;
        const before = new Set(start.files);
        const added = await workspace.tracked(paths.filter((path) => !before.has(path)));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const path of [...start.files, ...added]) {
            const made = start.produced[path];
            if (made === null)
                continue;
            hash.update(`${path}\0${made ?? (await digestOf(path))}\n`);
        }
        return hash.digest('hex');
    };
    return {
        findings,
        digest: () => (pending ??= compute()),
        settle: async () => {
            if (!atStart)
                return;
            const paths = (await workspace.files(FILE_LIMIT)) ?? [];
            const before = new Set(atStart.files);
            const tracked = await workspace.tracked(paths);
            const made = new Map();
            for (const path of paths) {
                const isNew = !before.has(path);
                const countsAs = isNew ? null : atStart.produced[path];
                if (countsAs === undefined || (isNew && tracked.has(path)))
                    continue;
                made.set(path, { countsAs, left: await digestOf(path) });
            }
            // A name that holds a secret is not kept, so its file counts as any other.
            await store.setProduced(new Map([...made].filter(([path]) => redact(path) === path)));
        },
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/session.js






/** All own steps in one, in the order of the file, whichever ended first. */
const ownSteps = ({ own, request }) => {
    const steps = (request.pipeline?.steps ?? []).flatMap(({ id }) => own.get(id) ?? []);
    return {
        planned: steps.flatMap(({ planned }) => planned),
        outcomes: steps.flatMap(({ outcomes }) => outcomes),
        findings: steps.flatMap(({ findings }) => findings),
    };
};
/** What an earlier stage made. A stage is only entered after those before it, so a missing one is a bug. */
const product = ({ products }, key) => {
    const made = products[key];
    if (made === undefined)
        throw new Error(`stage order: ${key} is not there yet`);
    return made;
};
/** Patterns of the files that checks, steps and items say will be made. */
const promisedEvidence = (model, { pipeline }) => [
    ...(model?.specs.flatMap(({ checks }) => checks.flatMap(({ evidence }) => evidence)) ?? []),
    ...(model?.trackers.flatMap(({ items }) => items.flatMap(({ evidence }) => evidence)) ?? []).map(({ text }) => text),
    ...(pipeline?.steps.flatMap(({ evidence, outputs }) => [...evidence, ...outputs]) ?? []),
]
    .filter((pattern) => pattern !== '' && !pattern.startsWith('!'))
    .map((pattern) => (pattern.endsWith('/') ? `${pattern}**` : pattern));
const openSession = async (request, ports, run) => {
    const logs = new Map();
    for (const record of run.checkpoints) {
        if (record.kind !== 'outcome')
            continue;
        logs.set(record.outcome.id, keepResult(record.outcome, record.logs, run));
    }
    const known = await ports.store.known();
    const history = (await ports.store.history()).filter(({ runId }) => runId !== run.runId);
    const products = {};
    const inputs = createWorkspaceInputs(ports, run, () => promisedEvidence(products.model, request));
    const execution = {
        request,
        ports,
        run,
        known,
        resumed: resumedOutcomes(run),
        deadline: ports.clock.monotonic() + request.config.execution.maxDurationMs,
        logs,
        saving: createSaving(),
        context: {
            tool: ports.tool,
            system: ports.workspace.system,
            config: request.config,
            env: ports.env,
            files: ports.files,
            workspaceDigest: inputs.digest,
        },
    };
    return {
        request,
        ports,
        run,
        known,
        logs,
        inputs,
        execution,
        products,
        history,
        pace: request.shard ? await paceOf(history, ports.store) : UNKNOWN_PACE,
        stages: createStages(ports, run),
        own: new Map(),
    };
};

// EXTERNAL MODULE: ./lib/domain/spec/command/policy.js
var policy = __webpack_require__(82424);
;// CONCATENATED MODULE: ./lib/application/pipeline/engine/topological-order.js
/**
 * Needs first, the order given where there is a choice. A node of a circle, and every node that needs one, is left
 * out. Iterative, so a chain of any length is fine.
 */
const topologicalOrder = (nodes) => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const state = new Map();
    const ordered = [];
    for (const root of nodes) {
        const stack = [root];
        for (let node = stack.at(-1); node; node = stack.at(-1)) {
            const needs = node.needs.flatMap((need) => byId.get(need) ?? []);
            const unseen = state.get(node.id) === undefined ? needs.filter(({ id }) => !state.has(id)) : [];
            if (unseen.length > 0) {
                state.set(node.id, 'open');
                stack.push(...unseen.toReversed());
                continue;
            }
            stack.pop();
            if (state.get(node.id) === 'done' || state.get(node.id) === 'cyclic')
                continue;
            const isCyclic = needs.some(({ id }) => state.get(id) !== 'done');
            state.set(node.id, isCyclic ? 'cyclic' : 'done');
            if (!isCyclic)
                ordered.push(node);
        }
    }
    return ordered;
};

// EXTERNAL MODULE: ./lib/application/checks/kind.js
var kind = __webpack_require__(34550);
;// CONCATENATED MODULE: ./lib/application/pipeline/plan-digest.js

/** What a check does, without where it stands in which document. */
const substance = ({ kind, with: params, needs, inputs, env, passEnv, item }) => (0,pipeline_digest/* digestOf */.o)({ kind, params, needs, inputs, env, passEnv, item });
/**
 * Hex sha256 of what had to be run by the rules that count: on a pull request those of the base, so what the head adds
 * or changes is not in it. Two runs with the same one were given the same commands.
 */
const planDigest = ({ checks }, { execution, checks: modules }) => (0,pipeline_digest/* digestOf */.o)([
    execution.shell,
    modules,
    checks
        .filter(({ changedHere }) => !changedHere)
        .map(({ check }) => [check.id, substance(check)])
        .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
]);

// EXTERNAL MODULE: ./lib/domain/spec/defaults.js
var defaults = __webpack_require__(7482);
;// CONCATENATED MODULE: ./lib/application/pipeline/shards.js
/**
 * Ids of the checks that one shard runs. Checks joined by needs stay together; groups are dealt heaviest first to
 * the lightest shard, so every job computes the same cut from the same plan and durations, without talking to the
 * others.
 *
 * @param durations milliseconds by check id, from an earlier run; a check that it does not know counts as a middling
 *   one, so without any all weigh the same
 */
const checksOfShard = (checks, shard, durations = new Map()) => {
    const weigh = weigherOf(durations);
    const groups = connectedGroups(checks)
        .map((ids) => ({ ids, first: firstOf(ids), weight: ids.reduce((sum, id) => sum + weigh(id), 0) }))
        .toSorted((a, b) => b.weight - a.weight || (a.first < b.first ? -1 : 1));
    const loads = Array.from({ length: shard.total }, () => 0);
    const mine = new Set();
    for (const { ids, weight } of groups) {
        const lightest = loads.indexOf(Math.min(...loads));
        loads[lightest] = (loads[lightest] ?? 0) + weight;
        if (lightest === shard.index - 1)
            for (const id of ids)
                mine.add(id);
    }
    return mine;
};
/** Whole milliseconds, so that sums are the same in every order; a check that took none is still one to start. */
const weigherOf = (durations) => {
    const weights = new Map([...durations].map(([id, ms]) => [id, Math.max(1, Math.round(ms))]));
    const middle = [...weights.values()].toSorted((a, b) => a - b)[Math.floor(weights.size / 2)] ?? 1;
    return (id) => weights.get(id) ?? middle;
};
const firstOf = (group) => group.reduce((first, id) => (id < first ? id : first));
/** Sets of checks that reach each other through needs, in plan order. */
const connectedGroups = (checks) => {
    const parent = new Map(checks.map(({ id }) => [id, id]));
    const find = (id) => {
        let root = id;
        while (parent.get(root) !== root)
            root = parent.get(root) ?? root;
        for (let at = id; at !== root;) {
            const next = parent.get(at) ?? root;
            parent.set(at, root);
            at = next;
        }
        return root;
    };
    for (const { id, needs } of checks) {
        for (const need of needs)
            if (parent.has(need))
                parent.set(find(id), find(need));
    }
    const groups = new Map();
    for (const { id } of checks) {
        const root = find(id);
        const group = groups.get(root);
        if (group)
            group.push(id);
        else
            groups.set(root, [id]);
    }
    return [...groups.values()];
};

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t02-synthesize.js









/** The specs that documents become. What drafts them is loaded when there is a document. */
const draftsOf = async (trackers, { config }) => {
    if (trackers.length === 0)
        return [];
    const { synthesize } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4056), __webpack_require__.e(9201), __webpack_require__.e(7546)]).then(__webpack_require__.bind(__webpack_require__, 89201));
    return trackers.map((document) => synthesize(document, (0,defaults/* specDefaultsOf */.U)(config)));
};
const specsOf = async (trackers, specs, request) => {
    const drafted = await draftsOf(trackers, request);
    return {
        checks: [...drafted.flatMap(({ spec }) => spec.checks), ...specs.flatMap(({ checks }) => checks)],
        findings: drafted.flatMap(({ findings }) => findings),
    };
};
/**
 * On a pull request the checks of the base decide. A check that the head changes or adds runs too, under its own
 * id; it is marked, so that its pass proves nothing and its failure counts.
 */
const withBase = (head, base) => {
    const known = new Map(base.map((check) => [check.id, substance(check)]));
    const changed = head.filter((check) => known.get(check.id) !== substance(check));
    const renamed = new Map(changed.map(({ id }) => [id, known.has(id) ? `${id}.changed-here` : id]));
    return [
        ...base.map((check) => ({ check, changedHere: false })),
        ...changed.map((check) => ({
            check: {
                ...check,
                id: renamed.get(check.id) ?? check.id,
                needs: check.needs.map((need) => renamed.get(need) ?? need),
            },
            changedHere: true,
        })),
    ];
};
const placeOf = (source) => `${source.file}:${source.line}`;
/**
 * Ids name directories and evidence, so a second use of one is left out and reported; on a file system that does not
 * tell cases apart, too.
 *
 * @param taken ids in use elsewhere, in lower case, with their places; those found here are added
 */
const withoutTaken = (checks, taken) => {
    const findings = [];
    const free = checks.filter(({ id, origin: { source } }) => {
        const earlier = taken.get(id.toLowerCase());
        if (earlier) {
            const values = { check: id, first: placeOf(earlier), second: placeOf(source) };
            findings.push((0,catalogue/* finding */.gk)('AX5520', values, source));
        }
        else
            taken.set(id.toLowerCase(), source);
        return !earlier;
    });
    return { checks: free, findings };
};
/** The wanted items' checks and, transitively, what those need. */
const selectItems = (candidates, items) => {
    if (!items)
        return [...candidates];
    const byId = new Map(candidates.map((candidate) => [candidate.check.id, candidate]));
    const wanted = new Set();
    const queue = candidates
        .filter(({ check }) => check.item && items.includes(check.item))
        .map(({ check }) => check.id);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (wanted.has(id))
            continue;
        wanted.add(id);
        queue.push(...(byId.get(id)?.check.needs ?? []));
    }
    return candidates.filter(({ check }) => wanted.has(check.id));
};
/** Needs first; document order where there is a choice. A check in a circle is left out, with a finding. */
const inOrder = (candidates, findings) => {
    const nodes = candidates.map((candidate) => ({
        id: candidate.check.id,
        needs: candidate.check.needs,
        candidate,
    }));
    const ordered = topologicalOrder(nodes);
    const placed = new Set(ordered.map(({ id }) => id));
    for (const { check } of candidates) {
        if (!placed.has(check.id))
            findings.push((0,catalogue/* finding */.gk)('AX5523', { check: check.id, needs: check.needs.join(', ') }, check.origin.source));
    }
    return ordered.map(({ candidate }) => candidate);
};
/** Why a check may not run here, or null. */
const refusalOf = async (check, request, ports) => {
    const { execution } = request.config;
    const kind = ports.kinds.get(check.kind);
    if (!kind) {
        return (0,catalogue/* finding */.gk)('AX5511', { check: check.id, kind: check.kind, known: [...ports.kinds.keys()].join(', ') }, check.origin.source);
    }
    if (!execution.network && kind.network?.(check.with) === true)
        return (0,catalogue/* finding */.gk)('AX5510', { check: check.id }, check.origin.source);
    const tier = vocabulary/* TIERS */.iB.indexOf(check.tier) > vocabulary/* TIERS */.iB.indexOf(kind.tier) ? check.tier : kind.tier;
    const command = kind.command(check.with);
    if (command !== null) {
        if ((0,policy/* permitsEverything */.u)(execution))
            return null;
        const { judgeCommand } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(1689), __webpack_require__.e(5881)]).then(__webpack_require__.bind(__webpack_require__, 65881));
        return judgeCommand(command, execution);
    }
    return vocabulary/* TIERS */.iB.indexOf(tier) > vocabulary/* TIERS */.iB.indexOf(execution.tier)
        ? (0,catalogue/* finding */.gk)('AX4820', { program: check.id, needed: tier, tier: execution.tier, because: '' }, check.origin.source)
        : null;
};
/**
 * T02: items become specs, specs a checked plan in running order, each check with its fingerprint.
 *
 * @param taken ids that steps of the project's own pipeline use already
 * @param durations how long checks took, by which shards are cut
 */
const plan = async (model, request, ports, context, taken = new Map(), durations = new Map()) => {
    const findings = [];
    // What becomes a check from a document lacks the defaults, which only the schemas of the kinds know.
    if (model.trackers.length > 0 || model.base)
        await (0,kind/* loadAll */.g)(ports.kinds);
    const head = await specsOf(model.trackers, model.specs, request);
    findings.push(...head.findings);
    const candidates = model.base
        ? withBase(head.checks, (await specsOf(model.base.trackers, model.base.specs, request)).checks)
        : head.checks.map((check) => ({ check, changedHere: false }));
    const unique = withoutTaken(candidates.map(({ check }) => check), taken);
    findings.push(...unique.findings);
    const kept = new Set(unique.checks);
    const selected = inOrder(selectItems(candidates.filter(({ check }) => kept.has(check)), request.items), findings);
    const { maxChecks } = request.config.execution;
    if (selected.length > maxChecks)
        findings.push((0,catalogue/* finding */.gk)('AX5504', { count: selected.length, limit: maxChecks }));
    const limited = selected.slice(0, maxChecks);
    const chosen = request.shard
        ? checksOfShard(limited.map(({ check }) => check), request.shard, durations)
        : null;
    const still = { ...context, inputDigests: new Map() };
    const prints = new Map();
    const checks = [];
    for (const { check, changedHere } of limited) {
        if (chosen && !chosen.has(check.id))
            continue;
        const kind = ports.kinds.get(check.kind);
        const needs = check.needs.filter((need) => prints.has(need)).map((need) => prints.get(need) ?? null);
        const fingerprint = kind ? await fingerprintOf(check, kind, still, needs) : null;
        prints.set(check.id, fingerprint);
        checks.push({ check, fingerprint, refusal: await refusalOf(check, request, ports), changedHere });
    }
    return { schemaVersion: 1, checks, findings };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t04-collect.js
const filesOf = (outcome, logs) => [
    ...logs,
    ...outcome.evidence.map((file) => ({ ...file, path: `checks/${outcome.id}/evidence/${file.path}` })),
];
/**
 * T04: lists what the checks of this run left, with digests. An outcome taken from an earlier run has no files here:
 * it names that run.
 */
const collect = async ({ outcomes }, ports, logs) => {
    const ranHere = outcomes.filter(({ cachedFrom, attempts }) => cachedFrom === null && attempts.length > 0);
    const files = ranHere.flatMap((outcome) => filesOf(outcome, logs.get(outcome.id) ?? []));
    return {
        schemaVersion: 1,
        environment: { tool: ports.tool, ...(await ports.workspace.environment()) },
        files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t05-challenge.js


/** Challenging copies the workspace and runs commands several times, so few at once. */
const AT_ONCE = 2;
const earlierChallenges = (run) => {
    const found = new Map();
    for (const record of run.checkpoints)
        if (record.kind === 'challenge')
            found.set(record.key, record.challenge);
    return found;
};
/** Only an observed answer can be challenged; a check that failed has just shown that it can. */
const isChallengeable = ({ outcome }) => outcome === 'passed' || outcome === 'failed';
const challengeOne = async (planned, outcome, earlier, { request, ports, run, known, deadline }) => {
    const { check } = planned;
    const kind = ports.kinds.get(check.kind);
    if (!kind || ports.signal.aborted || ports.clock.monotonic() >= deadline)
        return null;
    const { fingerprint } = outcome;
    const key = fingerprint ?? `once:${check.id}`;
    const before = earlier.get(key) ?? (fingerprint && !request.force ? known.get(fingerprint)?.challenge : null);
    if (before)
        return { ...before, item: check.item };
    const { challengeCheck } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(8989), __webpack_require__.e(1689), __webpack_require__.e(6411), __webpack_require__.e(5683)]).then(__webpack_require__.bind(__webpack_require__, 55683));
    const result = await challengeCheck(check, await kind.load(), {
        context: checkContext(planned, request.config, ports),
        outcome: outcome.outcome,
        makeScratch: ports.makeScratch,
    });
    if (ports.signal.aborted)
        return null;
    await run.checkpoint({ kind: 'challenge', key, challenge: result });
    ports.events.emit({ type: 'check-challenged', check: check.id, challenge: result });
    return result;
};
/** T05: proves that each gate can fail, in scratch copies; the workspace is not touched. */
const challenge = async (plan, { outcomes }, execution) => {
    const { request, ports, run } = execution;
    if (request.challenge === 'none')
        return { schemaVersion: 1, challenges: [] };
    const earlier = earlierChallenges(run);
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    const nodes = plan.checks.flatMap((planned) => {
        const outcome = byId.get(planned.check.id);
        const wanted = outcome && ports.kinds.has(planned.check.kind) && isChallengeable(outcome);
        return wanted ? [{ id: planned.check.id, needs: [], planned, outcome }] : [];
    });
    const results = await runDag(nodes, AT_ONCE, ({ planned, outcome }) => challengeOne(planned, outcome, earlier, execution));
    const challenges = nodes
        .map(({ id }) => results.get(id))
        .filter((result) => result !== null && result !== undefined);
    return { schemaVersion: 1, challenges };
};

// EXTERNAL MODULE: ./lib/domain/evaluation/reason.js
var reason = __webpack_require__(50455);
;// CONCATENATED MODULE: ./lib/domain/evaluation/dependency.js

/** @param covered ids of items with a waiver in force, which let everything above them through */
const awaitedAmong = (items, covered = new Set()) => {
    const byId = Map.groupBy(items, (item) => item.id);
    const byMilestone = Map.groupBy(items, (item) => item.milestone);
    return (item, id) => {
        const named = byId.get(id) ?? byMilestone.get(id)?.filter((other) => other !== item) ?? null;
        return named?.filter((other) => other.claim !== 'dropped' && !covered.has(other.id)) ?? null;
    };
};
/** True for a standing that lets what is built on it through. */
const holds = (standing) => standing === 'verified' || standing === 'waived';
/**
 * What stands between an item and its dependencies.
 * @param standingOf null for an item whose standing cannot be settled, because it waits for itself in a circle
 */
const obstacles = (item, awaited, standingOf) => item.dependsOn.flatMap((id) => {
    const others = awaited(item, id);
    if (others === null)
        return [{ kind: 'unknown', id }];
    return others.flatMap((other) => {
        const standing = standingOf(other);
        if (standing === null)
            return [{ kind: 'circle', id: other.id }];
        return holds(standing) ? [] : [{ kind: 'unverified', id: other.id, standing }];
    });
});
/** An obstacle as the end of a sentence: `M-02 (refuted)`. */
const nameOf = (obstacle) => {
    if (obstacle.kind === 'unverified')
        return `${obstacle.id} (${obstacle.standing})`;
    return obstacle.kind === 'unknown'
        ? `${obstacle.id} (in no tracker)`
        : `${obstacle.id} (in or behind a circle)`;
};
const CODES = { unverified: 'AX6022', unknown: 'AX6023', circle: 'AX6024' };
/** An obstacle as a node of the tree. */
const obstacleReason = (item, obstacle, status) => (0,reason/* reason */.l)(CODES[obstacle.kind], 'item', obstacle.id, {
    item: item.id,
    dependency: obstacle.id,
    standing: obstacle.kind === 'unverified' ? obstacle.standing : 'unknown',
}, { status, source: item.places['dependsOn'] ?? item.source });
/**
 * Visits every item after the items it waits for, without recursion, so that a chain of 100 000 is no problem.
 * Items of a circle, and those that wait for one, come last in document order: `settled` is false for them.
 */
const inDependencyOrder = (items, awaited, visit) => {
    const waiting = new Map();
    const dependents = new Map();
    for (const item of items) {
        const targets = new Set(item.dependsOn.flatMap((id) => awaited(item, id) ?? []));
        waiting.set(item, targets.size);
        for (const target of targets) {
            const known = dependents.get(target);
            if (known === undefined)
                dependents.set(target, [item]);
            else
                known.push(item);
        }
    }
    const queue = items.filter((item) => waiting.get(item) === 0);
    for (const item of queue) {
        visit(item, true);
        for (const dependent of dependents.get(item) ?? []) {
            const left = (waiting.get(dependent) ?? 0) - 1;
            waiting.set(dependent, left);
            if (left === 0)
                queue.push(dependent);
        }
    }
    const reached = new Set(queue);
    for (const item of items)
        if (!reached.has(item))
            visit(item, false);
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/words.js


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
const HOUR_MS = 3_600_000;
/** `7 days`, `36 hours`, `20 minutes`: the largest unit that divides it, minutes otherwise. */
const period = (ms) => {
    if (ms % iso_week/* DAY_MS */.sO === 0)
        return (0,count/* count */.U)(ms / iso_week/* DAY_MS */.sO, 'day');
    return ms % HOUR_MS === 0 ? (0,count/* count */.U)(ms / HOUR_MS, 'hour') : (0,count/* count */.U)(Math.round(ms / 60_000), 'minute');
};
/** `3 days left`, `last day`, `expired 2 days ago`. */
const daysLeftInWords = (days) => {
    if (days < 0)
        return `expired ${(0,count/* count */.U)(-days, 'day')} ago`;
    return days === 0 ? 'last day' : `${(0,count/* count */.U)(days, 'day')} left`;
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/check-fact.js


/** Clocks of two machines may differ by this much before an outcome "from the future" is distrusted. */
const CLOCK_SKEW_MS = 300_000;
const outcomeOf = (fact) => fact.outcome?.outcome ?? 'not-run';
/** Fresh through the exact end of its freshness. A time that cannot be read, or lies ahead, is not fresh. */
const check_fact_isFresh = (fact, now) => {
    if (fact.check.freshnessMs === null)
        return true;
    const age = now - Date.parse(fact.outcome?.observedAt ?? '');
    return age <= fact.check.freshnessMs && age >= -CLOCK_SKEW_MS;
};
/** Weighs one check. `now` in milliseconds. */
const weigh = (fact, now) => {
    const outcome = outcomeOf(fact);
    if (outcome === 'failed' || outcome === 'timed-out')
        return 'failure';
    if (outcome === 'error')
        return 'error';
    if (fact.changedHere)
        return 'changed';
    if (outcome === 'not-run' || outcome === 'skipped')
        return 'not-run';
    if (outcome === 'manual')
        return 'manual';
    if (outcome === 'not-applicable')
        return 'neutral';
    if (!check_fact_isFresh(fact, now))
        return 'stale';
    return fact.challenge?.result === 'vacuous' ? 'vacuous' : 'proof';
};
const why = (fact) => {
    const found = fact.outcome?.reason ?? fact.refusal;
    return found === null ? 'the run recorded no reason' : clause(found.message);
};
const cached = (fact) => {
    const run = fact.outcome?.cachedFrom ?? null;
    return run === null ? '' : ` in run ${run}, and nothing it depends on has changed since`;
};
const passReason = (fact) => {
    const { id, origin } = fact.check;
    if (fact.outcome?.flaky === true) {
        const attempts = fact.outcome.attempts.length;
        return (0,reason/* reason */.l)('AX6049', 'check', id, { check: id, attempts, cached: cached(fact) }, { source: origin.source });
    }
    const extra = { status: 'pass', source: origin.source };
    return (0,reason/* reason */.l)('AX6040', 'check', id, { check: id, cached: cached(fact) }, extra);
};
const check_fact_CODES = {
    error: 'AX6043',
    'not-run': 'AX6044',
    stale: 'AX6048',
    vacuous: 'AX6050',
    manual: 'AX6046',
    changed: 'AX6051',
    neutral: 'AX6047',
};
const codeOf = (weight, outcome) => {
    if (weight === 'failure')
        return outcome === 'failed' ? 'AX6041' : 'AX6042';
    return outcome === 'skipped' && weight === 'not-run' ? 'AX6045' : check_fact_CODES[weight];
};
/** What to type to see the same: the command itself, or what runs a check that is none. */
const reproduction = ({ command, check }) => {
    if (command !== null)
        return command;
    const { item, origin } = check;
    return item === null
        ? `aurora-x spec --input ${origin.source.file} --force`
        : `aurora-x verify ${item} --force`;
};
/** Why a check is or is no evidence, in one sentence with the place it came from. */
const checkReason = (fact, now) => {
    const weight = weigh(fact, now);
    if (weight === 'proof')
        return passReason(fact);
    const { id, freshnessMs, origin } = fact.check;
    const values = {
        check: id,
        why: weight === 'vacuous' ? clause(fact.challenge?.reason ?? '') : why(fact),
        fix: fact.challenge?.remedy ?? '',
        command: reproduction(fact),
        describe: fact.describe,
        outcome: outcomeOf(fact),
        observed: fact.outcome?.observedAt ?? 'an unknown time',
        freshness: period(freshnessMs ?? 0),
    };
    return (0,reason/* reason */.l)(codeOf(weight, outcomeOf(fact)), 'check', id, values, { source: origin.source });
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/waiver.js



/** A waiver that lasts longer is told apart: it is meant to end, and nobody will remember this one. Days. */
const LONG = 366;
/** Whole days from today to the last day, UTC: 0 on the last day, negative after it. −1 for a date that is none. */
const daysLeft = (until, now) => {
    const last = Math.floor(Date.parse(until) / iso_week/* DAY_MS */.sO);
    return Number.isNaN(last) ? -1 : last - Math.floor(now / iso_week/* DAY_MS */.sO);
};
/** Item id → its waiver in force. Of several, the one that lasts longest. */
const waiversInForce = (waivers, now) => {
    const inForce = waivers
        .filter((waiver) => daysLeft(waiver.until, now) >= 0)
        .toSorted((a, b) => daysLeft(a.until, now) - daysLeft(b.until, now));
    return new Map(inForce.map((waiver) => [waiver.item, waiver]));
};
const statusOf = (waiver, covering, standings, now) => {
    if (standings.length === 0)
        return 'unknown-item';
    const expired = daysLeft(waiver.until, now) < 0;
    if (expired && covering === undefined)
        return 'expired';
    const needed = standings.some(({ standing }) => standing === 'waived');
    return waiver === covering && needed ? 'in-force' : 'unused';
};
/**
 * What became of each waiver. Expired: past its last day with no later waiver of the same item, whatever became of
 * the item, because somebody has to decide again. Unused: the item is verified or dropped, or another covers it.
 */
const waiverStates = (waivers, standings, now) => {
    const inForce = waiversInForce(waivers, now);
    const byId = Map.groupBy(standings, ({ item }) => item.id);
    return waivers.map((waiver) => ({
        ...waiver,
        status: statusOf(waiver, inForce.get(waiver.item), byId.get(waiver.item) ?? [], now),
        daysLeft: daysLeft(waiver.until, now),
    }));
};
const waiver_CODES = {
    'in-force': 'AX6090',
    expired: 'AX6091',
    unused: 'AX6092',
    'unknown-item': 'AX6093',
};
/** A waiver as a node of the tree, placed at the item it excuses. One in force is told here and weighs there. */
const waiverReason = (state, standings) => {
    const { item, reason: words, approver, until } = state;
    const left = daysLeftInWords(state.daysLeft);
    const because = `${item} is verified or dropped, or another waiver covers it`;
    const endless = state.status === 'in-force' && state.daysLeft > LONG;
    const source = standings.find((one) => one.item.id === item)?.item.source ?? null;
    const values = { item, approver, until, left, reason: clause(words), because };
    return (0,reason/* reason */.l)(endless ? 'AX6094' : waiver_CODES[state.status], 'waiver', item, values, { source });
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/standing.js






/** What keeps evidence from being whole, in the order it is reported: one of these spoils any number of proofs. */
const SPOILERS = [
    ['error', 'AX6012'],
    ['not-run', 'AX6013'],
    ['stale', 'AX6014'],
];
/** What is no proof, and is named when there is no proof besides it. */
const SUBSTITUTES = [
    ['vacuous', 'AX6015'],
    ['changed', 'AX6016'],
    ['manual', 'AX6011'],
];
/** A file that the item's own commands leave. It shows that they ran, not that they can fail. */
const isByproduct = ({ check }) => check.origin.rule === 'evidence-path' || check.origin.rule === 'deliverable';
/** Weighs all checks of an item together: a failure outweighs everything, a gap outweighs proofs. */
const weighEvidence = (facts, now) => {
    const byWeight = Map.groupBy(facts, (fact) => weigh(fact, now));
    const of = (weight) => byWeight.get(weight) ?? [];
    const lacking = (pairs) => {
        const pair = pairs.find(([weight]) => of(weight).length > 0);
        return pair === undefined ? null : { word: 'lacking', code: pair[1], checks: of(pair[0]) };
    };
    if (of('failure').length > 0)
        return { word: 'failed', checks: of('failure') };
    const spoiled = lacking(SPOILERS);
    if (spoiled !== null)
        return spoiled;
    const proofs = of('proof');
    const hollow = [...of('vacuous'), ...of('changed')].some((fact) => !isByproduct(fact));
    if (proofs.length > 0 && !(hollow && proofs.every(isByproduct)))
        return { word: 'proven', checks: proofs };
    return lacking(SUBSTITUTES) ?? { word: 'lacking', code: 'AX6010', checks: [] };
};
/** The claim as it stands in a sentence: `planned`, `in progress`, `without a status`. */
const claimInWords = (item) => item.claim?.replaceAll('-', ' ') ?? 'without a status';
const doneStanding = (evidence, blocked) => {
    if (evidence.word === 'failed')
        return 'refuted';
    if (blocked)
        return 'blocked';
    return evidence.word === 'proven' ? 'verified' : 'unproven';
};
const undoneStanding = (evidence, blocked) => {
    if (blocked)
        return 'blocked';
    return evidence.word === 'proven' ? 'ready' : 'open';
};
const failureInWords = (fact) => `${fact.check.id} ${outcomeOf(fact) === 'failed' ? 'failed' : 'timed out'}`;
/** A single failure is told with its cause, several by name only. */
const failuresInWords = (checks) => {
    const cause = checks.length === 1 ? checks[0]?.outcome?.reason : null;
    return `${list(checks.map(failureInWords))}${cause ? ` (${clause(cause.message)})` : ''}`;
};
const standing_codeOf = (standing, evidence, done) => {
    if (standing === 'refuted')
        return 'AX6001';
    if (standing === 'blocked')
        return done ? 'AX6020' : 'AX6021';
    if (standing === 'unproven' && evidence.word === 'lacking')
        return evidence.code;
    if (standing === 'verified')
        return 'AX6002';
    return standing === 'ready' ? 'AX6003' : 'AX6004';
};
/** The standing without its waiver. */
const judgeBare = ({ item, checks, obstacles, now }) => {
    const done = item.claim === 'done';
    const evidence = weighEvidence(checks, now);
    const blocked = obstacles.length > 0;
    const standing = done ? doneStanding(evidence, blocked) : undoneStanding(evidence, blocked);
    const own = checks.map((fact) => checkReason(fact, now));
    const below = obstacles.map((obstacle) => obstacleReason(item, obstacle, done ? 'fail' : 'info'));
    const counts = standing === 'verified' || standing === 'ready';
    const children = [...below, ...(done || counts ? own : own.map(reason/* inform */.IP))];
    const values = {
        item: item.id,
        claim: claimInWords(item),
        failures: failuresInWords(evidence.checks),
        proofs: (0,count/* count */.U)(evidence.checks.length, 'check'),
        names: list(blocked ? obstacles.map(nameOf) : evidence.checks.map((fact) => fact.check.id)),
    };
    const extra = { source: item.places['status'] ?? item.source, children };
    const code = standing_codeOf(standing, evidence, done);
    return {
        standing,
        reason: (0,reason/* reason */.l)(code, 'item', item.id, values, counts ? { ...extra, status: (0,reason/* worst */.QZ)(children) } : extra),
    };
};
const waive = (bare, { item, waiver, now }) => {
    const { until, approver } = waiver;
    const left = daysLeftInWords(daysLeft(until, now));
    const values = {
        item: item.id,
        until,
        left,
        approver,
        reason: clause(waiver.reason),
        standing: bare.standing,
    };
    const extra = { source: bare.reason.source, children: [(0,reason/* inform */.IP)(bare.reason)] };
    return { standing: 'waived', reason: (0,reason/* reason */.l)('AX6006', 'item', item.id, values, extra) };
};
/**
 * The standing of one item and the reason for it. Refuted outweighs blocked, blocked outweighs unproven; a waiver
 * in force covers whatever is not verified; a dropped item is open and does not count.
 */
const standingOf = (facts) => {
    const { item, waiver } = facts;
    if (item.claim === 'dropped') {
        const source = item.places['status'] ?? item.source;
        return { standing: 'open', reason: (0,reason/* reason */.l)('AX6005', 'item', item.id, { item: item.id }, { source }) };
    }
    const bare = judgeBare(facts);
    return waiver === null || bare.standing === 'verified' ? bare : waive(bare, { ...facts, waiver });
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/assess.js


/**
 * Gives every item its standing, dependencies first, in document order of the result.
 * @param checksOf checks by item id
 * @param waivers waivers in force by item id
 * @param now milliseconds
 */
const assessItems = (items, checksOf, waivers, now) => {
    const awaited = awaitedAmong(items, new Set(waivers.keys()));
    const settled = new Map();
    const assessed = new Map();
    inDependencyOrder(items, awaited, (item, inOrder) => {
        const checks = checksOf.get(item.id) ?? [];
        const inTheWay = obstacles(item, awaited, (other) => settled.get(other) ?? null);
        const judged = standingOf({
            item,
            checks,
            obstacles: inTheWay,
            waiver: waivers.get(item.id) ?? null,
            now,
        });
        assessed.set(item, { item, checks, ...judged });
        // The items of a circle see each other as unsettled, whichever of them the document names first.
        if (inOrder)
            settled.set(item, judged.standing);
    });
    return items.flatMap((item) => assessed.get(item) ?? []);
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/changes.js
/** What differs from the base: items of the head in their order, then those that are gone. */
const changesSince = (base, head) => {
    if (base === null)
        return [];
    const before = new Map(base.map(({ item, standing }) => [item, standing]));
    const after = new Map(head.map(({ item, standing }) => [item, standing]));
    const ids = [...new Set([...after.keys(), ...before.keys()])];
    return ids
        .map((item) => ({ item, from: before.get(item) ?? null, to: after.get(item) ?? null }))
        .filter(({ from, to }) => from !== to);
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/facts.js

/** Joins every planned check with its outcome and its challenge. */
const factsOf = ({ plan, outcomes, challenges, describe, commandOf, }) => {
    const outcomeById = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    const challengeById = new Map(challenges.map((challenge) => [challenge.check, challenge]));
    return plan.checks.map(({ check, refusal, changedHere }) => {
        const outcome = outcomeById.get(check.id) ?? null;
        return {
            check,
            outcome,
            refusal,
            changedHere: changedHere || outcome?.changedHere === true,
            challenge: challengeById.get(check.id) ?? null,
            describe: describe(check),
            command: commandOf(check),
        };
    });
};
/** A check as reports show it. */
const checkStanding = (fact) => ({
    id: fact.check.id,
    outcome: outcomeOf(fact),
    describe: fact.describe,
    command: fact.command,
    exitCode: fact.outcome?.attempts.at(-1)?.exitCode ?? null,
    tail: fact.outcome?.tail ?? '',
    flaky: fact.outcome?.flaky ?? false,
    cachedFrom: fact.outcome?.cachedFrom ?? null,
    challenge: fact.challenge?.result ?? null,
    durationMs: fact.outcome?.durationMs ?? 0,
    source: fact.check.origin.source,
});
/** An item as reports show it. */
const itemStanding = ({ item, standing, reason, checks }) => ({
    item: item.id,
    title: item.title,
    milestone: item.milestone,
    priority: item.priority,
    owner: item.owner,
    target: item.target,
    claim: item.claim,
    standing,
    dependsOn: item.dependsOn,
    reason,
    checks: checks.map(checkStanding),
    source: item.source,
});

;// CONCATENATED MODULE: ./lib/domain/evaluation/selector.js
/** One condition: true when the selector does not set it. */
const among = (wanted, value) => wanted === undefined || (value !== null && wanted.includes(value));
/**
 * Whether a gate is about an item: all given conditions hold. Dropped items are never selected.
 * @param affected item ids that the pull request touches; null when there is no pull request
 */
const selects = (when, item, affected) => item.claim !== 'dropped' &&
    among(when.priority, item.priority) &&
    among(when.milestone, item.milestone) &&
    among(when.item, item.id) &&
    among(when.claim, item.claim) &&
    among(when.workstream, item.workstream) &&
    (when.affected !== true || affected?.includes(item.id) === true);
/** The selector in words: `priority P0 or P1, claim done`; `every item` when it is empty. */
const selectorInWords = (when) => {
    const lists = ['priority', 'milestone', 'item', 'claim', 'workstream'].flatMap((field) => {
        const values = when[field];
        return values === undefined ? [] : [`${field} ${values.length === 0 ? 'none' : values.join(' or ')}`];
    });
    const parts = when.affected === true ? [...lists, 'affected by the pull request'] : lists;
    return parts.length === 0 ? 'every item' : parts.join(', ');
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/gate.js





/** The gate that is used when the configuration has none: every claim of done has to be true. */
const DEFAULT_GATE = {
    name: 'default',
    when: { claim: ['done'] },
    require: 'verified',
    challenge: 'optional',
};
/** The standings a gate lets through. */
const ACCEPTED = {
    verified: ['verified', 'waived'],
    ready: ['verified', 'ready', 'waived'],
    'not-refuted': ['verified', 'unproven', 'ready', 'open', 'blocked', 'waived'],
};
const challengeReason = (code, gate, { item, standing, reason: own }, facts, children) => {
    const names = list(facts.map((fact) => fact.check.id));
    const values = { item: item.id, standing, gate: gate.name, names };
    return (0,reason/* reason */.l)(code, 'item', item.id, values, { source: own.source, children });
};
/**
 * Judges an item that rests on its checks as `challenge: required` asks: none of them may be vacuous, each was
 * challenged, and at least one was seen to fail: what nobody could make fail is no proof.
 */
const judgeChallenged = (gate, assessed, now) => {
    const { checks, reason: own } = assessed;
    const vacuous = checks.filter((fact) => weigh(fact, now) === 'vacuous');
    if (vacuous.length > 0)
        return challengeReason('AX6064', gate, assessed, vacuous, own.children);
    // A person's sign-off cannot be made to fail, so nobody challenges it.
    const proofs = checks.filter((fact) => weigh(fact, now) === 'proof' && fact.check.kind !== 'manual');
    const missing = proofs.filter((fact) => fact.challenge === null);
    if (missing.length > 0)
        return challengeReason('AX6065', gate, assessed, missing, own.children);
    if (proofs.length === 0 || proofs.some((fact) => fact.challenge?.result === 'proven'))
        return own;
    return challengeReason('AX6066', gate, assessed, proofs, own.children);
};
const judgeItem = (gate, assessed, now) => {
    const { standing, reason: own } = assessed;
    if (!ACCEPTED[gate.require].includes(standing))
        return { ...own, status: 'fail' };
    // Where anything but a refutation will do, only a claim has to be proven: what nobody claims could be open as well.
    const restsOnChecks = standing === 'verified' || (standing === 'ready' && gate.require !== 'not-refuted');
    return restsOnChecks && gate.challenge === 'required' ? judgeChallenged(gate, assessed, now) : (0,reason/* soften */.yP)(own);
};
const result = (gate, items, node) => ({
    name: gate.name,
    verdict: (0,reason/* wordOf */.aG)(node.status),
    items,
    reason: node,
});
/** A gate without items: nothing to ask where it is about a pull request, otherwise a gate without evidence. */
const judgeEmpty = (gate, affected) => {
    if (gate.when.affected === true) {
        const because = affected === null ? 'this is no pull request' : 'the pull request touches none of its items';
        return result(gate, [], (0,reason/* reason */.l)('AX6063', 'gate', gate.name, { gate: gate.name, because }));
    }
    const values = { gate: gate.name, selector: selectorInWords(gate.when) };
    return result(gate, [], (0,reason/* reason */.l)('AX6062', 'gate', gate.name, values));
};
/**
 * Judges one gate over the items it selects. It is `no-go` when one of them is refused or none is selected,
 * `conditional` when one is let through with a waiver or a warning.
 * @param affected item ids that the pull request touches; null when there is no pull request
 */
const judgeGate = (gate, assessed, affected, now) => {
    const selected = assessed.filter(({ item }) => selects(gate.when, item, affected));
    if (selected.length === 0)
        return judgeEmpty(gate, affected);
    const children = selected.map((one) => judgeItem(gate, one, now));
    const status = (0,reason/* worst */.QZ)(children);
    const waived = selected.filter(({ standing }) => standing === 'waived').length;
    const refused = children.filter((child) => child.status === 'fail').length;
    const values = {
        gate: gate.name,
        items: (0,count/* count */.U)(selected.length, 'item'),
        refused,
        verb: status === 'fail' ? (refused === 1 ? 'falls' : 'fall') : verb(selected.length),
        require: gate.require.replace('-', ' '),
        waived: waived === 0 ? '' : ` (${waived} waived)`,
    };
    const node = (0,reason/* reason */.l)(status === 'fail' ? 'AX6061' : 'AX6060', 'gate', gate.name, values, {
        status,
        children,
    });
    return result(gate, selected.map(({ item }) => item.id), node);
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/run-reasons.js




const run_reasons_ANSWERS = ['proof', 'failure', 'vacuous'];
/** Go needs positive evidence: a reason when no check gave an answer. */
const nothingAnswered = (facts, now) => {
    if (facts.some((fact) => run_reasons_ANSWERS.includes(weigh(fact, now))))
        return [];
    return [(0,reason/* reason */.l)('AX6070', 'run', 'checks', { planned: (0,count/* count */.U)(facts.length, 'check') })];
};
/** A refuted claim or a waiver that no gate asks for is still told, as a warning. */
const outsideGates = (assessed, gates) => {
    const gated = new Set(gates.flatMap((gate) => gate.items));
    const outside = assessed.filter(({ item, standing }) => !gated.has(item.id) && (standing === 'refuted' || standing === 'waived'));
    if (outside.length === 0)
        return [];
    const children = outside.map((one) => (0,reason/* soften */.yP)(one.reason));
    const values = { items: (0,count/* count */.U)(outside.length, 'item'), verb: verb(outside.length) };
    return [(0,reason/* reason */.l)('AX6075', 'run', 'outside-gates', values, { status: 'warn', children })];
};
const run_reasons_isError = ({ severity }) => severity === 'error';
const key = ({ code, message, source }) => JSON.stringify([code, message, source]);
const asReason = (status) => (found) => ({
    code: found.code,
    status,
    subject: { kind: 'tracker', id: found.source?.file ?? found.code },
    message: found.message,
    remedy: found.remedy,
    source: found.source,
    children: [],
});
const group = (code, status, errors) => {
    if (errors.length === 0)
        return [];
    const values = { errors: (0,count/* count */.U)(errors.length, 'error') };
    return [(0,reason/* reason */.l)(code, 'run', 'inputs', values, { children: errors.map(asReason(status)) })];
};
/**
 * Errors met on the way here. One of the model itself (a file that could not be read) blocks, because what is
 * missing counts as not passed; one inside a document or the plan warns, because the rest was judged.
 */
const inputErrors = (model, plan) => {
    const within = [...model.trackers.flatMap((document) => document.findings), ...plan.findings];
    const known = new Set(within.map(key));
    const outside = model.findings.filter((found) => !known.has(key(found)));
    return [
        ...group('AX6077', 'fail', outside.filter(run_reasons_isError)),
        ...group('AX6078', 'warn', within.filter(run_reasons_isError)),
    ];
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/score.js

const WEIGHTS = { P0: 8, P1: 4, P2: 2, P3: 1, P4: 1 };
const PLAIN_WEIGHT = 2;
const itemEntry = ({ item, standing }, refused) => ({
    weight: item.priority === null ? PLAIN_WEIGHT : WEIGHTS[item.priority],
    credit: standing === 'verified' && !refused.has(item.id) ? 1 : standing === 'waived' ? 0.5 : 0,
});
const sloEntry = ({ status, weight }) => ({
    weight,
    credit: status === 'met' ? 1 : status === 'warning' ? 0.5 : 0,
});
/**
 * 0 to 100: the weighted share that is proven. Items weigh by priority (P0 8, P1 4, P2 2, P3 and P4 1, none 2),
 * checks of their own 2, measured SLOs what their configuration says; waived items and objectives at risk count
 * half. Rounded down, so that 100 means all; 0 when there is nothing to score.
 */
const scoreOf = ({ items, refused, checks, slos }, now) => {
    const judged = checks
        .map((fact) => weigh(fact, now))
        .filter((weight) => weight !== 'neutral' && weight !== 'changed');
    const entries = [
        ...items.map((one) => itemEntry(one, refused)),
        ...judged.map((weight) => ({ weight: PLAIN_WEIGHT, credit: weight === 'proof' ? 1 : 0 })),
        ...slos.filter((slo) => slo.status !== 'no-data').map(sloEntry),
    ];
    const total = entries.reduce((sum, entry) => sum + entry.weight, 0);
    const reached = entries.reduce((sum, entry) => sum + entry.weight * entry.credit, 0);
    return total === 0 ? 0 : Math.floor((reached / total) * 100);
};

// EXTERNAL MODULE: ./lib/domain/evaluation/slo.js
var evaluation_slo = __webpack_require__(31555);
;// CONCATENATED MODULE: ./lib/domain/evaluation/stand-alone.js


const place = ({ file, line }) => `${file}:${line}`;
/** Places of criteria that are not ticked and deliverables that are not called done: they make no claim. */
const unclaimedPlaces = (trackers) => {
    const criteria = trackers
        .flatMap((document) => document.criteria)
        .filter((criterion) => !criterion.checked);
    const deliverables = trackers
        .flatMap((document) => document.deliverables)
        .filter((deliverable) => deliverable.claim !== null && deliverable.claim !== 'done');
    const sources = criteria.flatMap((one) => [one.source, ...one.commands.map((command) => command.source)]);
    return new Set([...sources, ...deliverables.map((one) => one.source)].map(place));
};
/** Whether a check without an item was drawn from a line that claims nothing. A spec written by hand always claims. */
const isUnclaimed = (fact, places) => fact.check.origin.rule !== 'spec' && places.has(place(fact.check.origin.source));
const judgeUnclaimed = (fact, now) => {
    const { id, origin } = fact.check;
    if (weigh(fact, now) === 'proof')
        return checkReason(fact, now);
    return (0,reason/* reason */.l)('AX6076', 'criterion', id, { check: id, outcome: outcomeOf(fact) }, { source: origin.source });
};
const PASSES = ['proof', 'vacuous'];
/**
 * Judges the checks that belong to no item, each by itself: whatever is not a pass, does not apply or was changed
 * by this pull request is a failure; a missing sign-off or a flaky pass is a warning.
 * @param now milliseconds
 */
const judgeStandAlone = (facts, trackers, now) => {
    const places = unclaimedPlaces(trackers);
    const claimed = facts.filter((fact) => !isUnclaimed(fact, places));
    if (facts.length === 0)
        return { claimed, reason: null };
    const children = facts.map((fact) => (isUnclaimed(fact, places) ? judgeUnclaimed : checkReason)(fact, now));
    const passed = facts.filter((fact) => PASSES.includes(weigh(fact, now))).length;
    const values = { passed, total: facts.length };
    return {
        claimed,
        reason: (0,reason/* reason */.l)('AX6074', 'run', 'checks', values, { status: (0,reason/* worst */.QZ)(children), children }),
    };
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/transitions.js



/**
 * Where a claim may go. Work may be called done from any state it is worked on (documents are updated late, so
 * states in between may be passed over); done and dropped are left through being worked on or planned again.
 */
const transitions_ALLOWED = {
    planned: ['in-progress', 'blocked', 'in-review', 'done', 'dropped', null],
    'in-progress': ['planned', 'blocked', 'in-review', 'done', 'dropped', null],
    blocked: ['planned', 'in-progress', 'in-review', 'done', 'dropped', null],
    'in-review': ['planned', 'in-progress', 'blocked', 'done', 'dropped', null],
    done: ['in-progress', 'in-review', 'dropped'],
    dropped: ['planned', 'in-progress'],
};
const words = (claim) => claim?.replaceAll('-', ' ') ?? 'no status';
const mayMove = (from, to, checkboxes) => transitions_ALLOWED[from].includes(to) || (checkboxes && from === 'done' && to === 'planned');
/** Why a claim may not move from one state to another, or null when it may. */
const judgeTransition = (from, to, context) => {
    const { item, source } = context;
    const values = { item, from: words(from), to: words(to), names: list(context.obstacles.map(nameOf)) };
    const refuse = (code) => (0,reason/* reason */.l)(code, 'item', item, values, { source });
    if (context.removed)
        return from === 'dropped' ? null : refuse('AX6104');
    if (from === to)
        return null;
    if (from !== null && !mayMove(from, to, context.checkboxes))
        return refuse(from === 'done' ? 'AX6102' : 'AX6103');
    return to === 'done' && context.obstacles.length > 0 ? refuse('AX6101') : null;
};
const CHECKBOX_DIALECTS = ['checklist', 'outline'];
const placed = (documents) => documents.flatMap(({ items, dialect }) => items.map((item) => ({ item, checkboxes: CHECKBOX_DIALECTS.includes(dialect) })));
/**
 * Judges every claim that moved between two versions of the documents; items that are new have no move, but an item
 * that begins as done is judged like one that became it.
 * @param standings standings of the items at the head
 */
const judgeTransitions = (base, head, standings) => {
    const before = new Map(placed(base).map(({ item }) => [item.id, item]));
    const after = placed(head);
    const standingOf = new Map(standings.map(({ item, standing }) => [item, standing]));
    const awaited = awaitedAmong(after.map(({ item }) => item));
    const moves = after.map(({ item, checkboxes }) => judgeTransition(before.get(item.id)?.claim ?? null, item.claim, {
        item: item.id,
        source: item.places['status'] ?? item.source,
        obstacles: obstacles(item, awaited, (other) => standingOf.get(other.id) ?? null),
        checkboxes,
        removed: false,
    }));
    const kept = new Set(after.map(({ item }) => item.id));
    const removals = [...before.values()]
        .filter((item) => !kept.has(item.id))
        .map((item) => judgeTransition(item.claim, null, {
        item: item.id,
        source: null,
        obstacles: [],
        checkboxes: false,
        removed: true,
    }));
    return [...moves, ...removals].filter((move) => move !== null);
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/leaves.js
/** The failing nodes a person can act on: items as a whole, and whatever else has nothing failing below it. */
const failing = (node) => {
    if (node.status !== 'fail')
        return [];
    if (node.subject.kind === 'item')
        return [node];
    const below = node.children.flatMap(failing);
    return below.length > 0 ? below : [node];
};
/** Verified and ready only pass a warning of one of their checks on; any other item that warns does so itself. */
const SUMS_UP = ['AX6002', 'AX6003'];
/** The warnings: nodes that warn of their own accord, and nodes with a warning status and no warning below. */
const warning = (node) => {
    const below = node.children.flatMap(warning);
    if (node.status !== 'warn')
        return below;
    const own = node.subject.kind === 'item' && !SUMS_UP.includes(node.code);
    return own || below.length === 0 ? [node, ...below] : below;
};
/** Codes from the gravest on; what is not listed comes after them. */
const GRAVITY = [
    'AX6077',
    'AX6070',
    'AX6001',
    'AX6083',
    'AX6020',
    'AX6101',
    'AX6102',
    'AX6103',
    'AX6105',
    'AX6091',
    'AX6041',
    'AX6042',
    'AX6043',
    'AX6062',
];
const rankOf = (code) => {
    const rank = GRAVITY.indexOf(code);
    return rank === -1 ? GRAVITY.length : rank;
};
/** One file may be wrong in many ways that share a code; anything else has each reason once. */
const identity = ({ code, subject, message, source }) => JSON.stringify(subject.kind === 'tracker' ? [code, message, source] : [code, subject.kind, subject.id]);
/** Each reason once: an item that two gates refuse is one blocker. */
const distinct = (reasons) => [
    ...new Map(reasons.map((node) => [identity(node), node])).values(),
];
const order = (reasons, priorityOf) => {
    const priority = ({ subject }) => (subject.kind === 'item' ? priorityOf(subject.id) : null) ?? 'P9';
    return distinct(reasons).toSorted((a, b) => rankOf(a.code) - rankOf(b.code) || priority(a).localeCompare(priority(b)));
};
/** What keeps the verdict from conditional, gravest first, then by priority, then in document order. */
const blockersOf = (nodes, priorityOf) => order(nodes.flatMap(failing), priorityOf);
/** What keeps the verdict from go though it does not block, in the same order. */
const warningsOf = (nodes, priorityOf) => order(nodes.flatMap(warning), priorityOf);

// EXTERNAL MODULE: ./lib/domain/model/subjects.js
var subjects = __webpack_require__(65233);
;// CONCATENATED MODULE: ./lib/domain/evaluation/sentence.js



/** The first of some reasons in full, what else they are about as a number. */
const leading = (reasons, noun) => {
    const [first] = reasons;
    if (first === undefined)
        return `no ${noun}`;
    const others = (0,subjects/* countSubjects */.X)(reasons) - 1;
    const more = others === 0 ? '' : `; and ${(0,count/* count */.U)(others, `more ${noun}`)}`;
    return `${clause(first.message)}${more}`;
};
/** What the verdict says after its first word, without a period. */
const because = (word, blockers, warnings, proven) => {
    if (word === 'no-go')
        return leading(blockers, 'blocker');
    if (word === 'conditional')
        return leading(warnings, 'warning');
    return `${(0,count/* count */.U)(proven.items, 'item')} verified, ${(0,count/* count */.U)(proven.checks, 'check')} passed, nothing stands against it`;
};
/** The tree as sentences, parents before children, for whoever wants to read it from top to bottom. */
const say = (root) => {
    const lines = [];
    const visit = (node, depth) => {
        lines.push({ depth, status: node.status, sentence: node.message });
        for (const child of node.children)
            visit(child, depth + 1);
    };
    visit(root, 0);
    return lines;
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/verdict.js



const verdict_CODES = { go: 'AX6071', conditional: 'AX6072', 'no-go': 'AX6073' };
/** The word, the root of the tree and its leaves. The word follows from the gravest of the children alone. */
const concludeFrom = (children, standings, passedChecks) => {
    const status = (0,reason/* worst */.QZ)(children);
    const verdict = (0,reason/* wordOf */.aG)(status);
    const priorities = new Map(standings.map(({ item, priority }) => [item, priority]));
    const priorityOf = (item) => priorities.get(item) ?? null;
    const blockers = blockersOf(children, priorityOf);
    const blocked = new Set(blockers.map(({ code, subject }) => `${code} ${subject.kind} ${subject.id}`));
    // What one gate refuses another may only warn of; it is told once, as what it is at worst.
    const warnings = warningsOf(children, priorityOf).filter(({ code, subject }) => subject.kind === 'tracker' || !blocked.has(`${code} ${subject.kind} ${subject.id}`));
    const proven = {
        items: standings.filter(({ standing }) => standing === 'verified').length,
        checks: passedChecks,
    };
    const values = { because: because(verdict, blockers, warnings, proven) };
    return {
        verdict,
        reason: (0,reason/* reason */.l)(verdict_CODES[verdict], 'run', 'verdict', values, { status, children }),
        blockers,
        warnings,
    };
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/withdrawn.js






/**
 * What the item would come to had its claim not been touched; null when it would still be proven, or when it was not
 * proven on the base either, so that taking the claim back is what honesty asks for.
 */
const wouldBe = (checks, before, now) => {
    if (before !== null && before !== 'verified')
        return null;
    const evidence = weighEvidence(checks, now);
    if (evidence.word === 'failed')
        return 'refuted';
    // Not knowing what it was, only what broke counts: a missing sign-off may have been missing all along.
    const broke = before === 'verified' || checks.some((fact) => weigh(fact, now) === 'error');
    return evidence.word === 'lacking' && broke ? 'unproven' : null;
};
/**
 * Claims of done that a pull request takes back, or moves out of a gate's reach, while it breaks what they rest on.
 * The gates of the base hold its claims too: otherwise whoever breaks an item could turn the gate green by no longer
 * claiming it. A claim whose item is gone needs nothing here, because its checks then stand alone and have to pass.
 */
const withdrawnClaims = (facts) => {
    const { base, before, assessed, configured, judged, affected, now } = facts;
    const here = new Map(assessed.map((one) => [one.item.id, one]));
    const standings = before && new Map(before.map(({ item, standing }) => [item, standing]));
    const refused = new Set(judged
        .flatMap((gate) => gate.reason.children.filter(({ status }) => status === 'fail'))
        .map(({ subject }) => subject.id));
    return base.flatMap((item) => {
        const head = here.get(item.id);
        if (item.claim !== 'done' || head === undefined || head.standing === 'waived' || refused.has(item.id))
            return [];
        const standing = wouldBe(head.checks, standings && (standings.get(item.id) ?? 'open'), now);
        const gates = configured.filter(({ when, require }) => standing !== null && selects(when, item, affected) && !ACCEPTED[require].includes(standing));
        if (gates.length === 0)
            return [];
        const broken = head.checks.filter((fact) => weigh(fact, now) !== 'proof');
        const values = {
            item: item.id,
            gates: `${gates.length === 1 ? 'gate' : 'gates'} ${list(gates.map(({ name }) => name))}`,
            failures: list(broken.map((fact) => `${fact.check.id} (${outcomeOf(fact)})`)),
        };
        const source = head.item.places['status'] ?? head.item.source;
        const children = broken.map((fact) => checkReason(fact, now));
        return [(0,reason/* reason */.l)('AX6105', 'item', item.id, values, { source, children })];
    });
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/evaluate.js













/** Without a tracker the checks speak for themselves; with one and no gate configured, the default gate asks. */
const gatesOf = ({ config, trackers }) => {
    if (trackers.length === 0)
        return [];
    return config.gates.length === 0 ? [DEFAULT_GATE] : config.gates;
};
/** Items the score is about: claimed done or asked for by a gate, not dropped. */
const scored = (assessed, gates) => {
    const gated = new Set(gates.flatMap((gate) => gate.items));
    return assessed.filter(({ item }) => item.claim === 'done' || gated.has(item.id));
};
/** Ids of the items that some gate refuses. */
const refusedBy = (gates) => new Set(gates.flatMap((gate) => gate.reason.children.filter((child) => child.status === 'fail').map((child) => child.subject.id)));
/** Whatever a pull request touches, it affects the items that it breaks: verified on the base, refuted here. */
const brokenHere = (base, assessed) => {
    const verified = new Set(base.filter(({ standing }) => standing === 'verified').map(({ item }) => item));
    return assessed
        .filter(({ item, standing }) => standing === 'refuted' && verified.has(item.id))
        .map(({ item }) => item.id);
};
/**
 * T06: the verdict over everything that was claimed, run and challenged. Pure: time and all facts are in the input.
 * No-go if a gate is refused, a check without an item did not pass, a waiver has expired, a key SLO is missed, a
 * claim made an illegal move, an input could not be read or nothing answered; conditional if there are waivers or
 * warnings; else go.
 * @throws RangeError when `now` is not a time
 */
const evaluate = (input) => {
    const { model, plan } = input;
    const now = Date.parse(input.now);
    if (Number.isNaN(now))
        throw new RangeError(`now is not an ISO time: ${input.now}`);
    const { config, trackers } = model;
    const facts = factsOf(input);
    const items = trackers.flatMap((document) => document.items);
    const ids = new Set(items.map((item) => item.id));
    const isBound = (id) => id !== null && ids.has(id);
    const checksOf = Map.groupBy(facts.filter(({ check }) => isBound(check.item)), ({ check }) => check.item ?? '');
    const assessed = assessItems(items, checksOf, waiversInForce(config.waivers, now), now);
    const affected = input.affected && [
        ...input.affected,
        ...brokenHere(input.base?.standings ?? [], assessed),
    ];
    const configured = gatesOf(model);
    const judged = configured.map((gate) => judgeGate(gate, assessed, affected, now));
    // Gates that are only about pull requests say nothing elsewhere; then the default gate holds the claims.
    const silent = judged.length > 0 && judged.every((gate) => gate.reason.status === 'info') && affected === null;
    const gates = silent ? [...judged, judgeGate(DEFAULT_GATE, assessed, affected, now)] : judged;
    const alone = judgeStandAlone(facts.filter(({ check }) => !isBound(check.item)), trackers, now);
    const slos = config.slos.map((slo) => ({
        slo,
        result: (0,evaluation_slo/* measureSlo */.$)(slo, input.history, input.measured ?? {}, now),
    }));
    const waivers = waiverStates(config.waivers, assessed, now);
    const standings = assessed.map(itemStanding);
    const moves = model.base === null ? [] : judgeTransitions(model.base.trackers, trackers, standings);
    const withdrawn = withdrawnClaims({
        base: model.base?.trackers.flatMap((document) => document.items) ?? [],
        before: input.base?.standings ?? null,
        assessed,
        configured,
        judged: gates,
        affected,
        now,
    });
    const children = [
        ...inputErrors(model, plan),
        ...nothingAnswered(facts, now),
        ...gates.map((gate) => gate.reason),
        ...(alone.reason === null ? [] : [alone.reason]),
        ...outsideGates(assessed, gates),
        ...moves,
        ...withdrawn,
        ...slos.map(({ slo, result }) => (0,evaluation_slo/* sloReason */.Z)(slo, result)),
        ...waivers.map((state) => waiverReason(state, assessed)),
    ];
    const results = slos.map(({ result }) => result);
    return {
        schemaVersion: 1,
        ...concludeFrom(children, standings, facts.filter((fact) => weigh(fact, now) === 'proof').length),
        score: scoreOf({ items: scored(assessed, gates), refused: refusedBy(gates), checks: alone.claimed, slos: results }, now),
        standings,
        gates,
        slos: results,
        waivers,
        changes: changesSince(input.base?.standings ?? null, standings),
        trust: input.trust,
    };
};

// EXTERNAL MODULE: ./lib/domain/config/fits-any.js
var fits_any = __webpack_require__(90684);
;// CONCATENATED MODULE: ./lib/application/pipeline/affected-items.js


/** What the document says of an item, without where it says so: moving a row is not a change. */
const statement = ({ source: _source, places: _places, ...rest }) => (0,pipeline_digest/* digestOf */.o)(JSON.parse(JSON.stringify(rest, (key, value) => (key === 'source' ? undefined : value))));
/**
 * Items that a pull request is about: their row or task reads differently from the base, or a changed path is one
 * of their evidence paths, deliverables or declared inputs. Sorted by id.
 */
const affectedItems = async (model, plan, changedPaths) => {
    const before = new Map((model.base?.trackers ?? []).flatMap(({ items }) => items.map((item) => [item.id, statement(item)])));
    const affected = new Set();
    for (const { items, deliverables } of model.trackers) {
        for (const item of items) {
            if (before.get(item.id) !== statement(item))
                affected.add(item.id);
            const paths = item.evidence.map(({ text }) => (text.endsWith('/') ? `${text}**` : text));
            if (await touches(changedPaths, paths))
                affected.add(item.id);
        }
        for (const { item, path } of deliverables)
            if (item && (await touches(changedPaths, [path])))
                affected.add(item);
    }
    for (const { check, changedHere } of plan.checks) {
        if (check.item && (changedHere || (await touches(changedPaths, check.inputs ?? []))))
            affected.add(check.item);
    }
    const now = new Set(model.trackers.flatMap(({ items }) => items.map(({ id }) => id)));
    for (const id of before.keys())
        if (!now.has(id))
            affected.add(id);
    return [...affected].toSorted();
};
/** Who wrote the patterns may have named the files too. */
const touches = async (changed, patterns) => patterns.length > 0 && changed.some(await (0,fits_any/* fitsAny */.J)(patterns));

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t06-evaluate.js


/** What the base's documents come to with the outcomes that its checks had here. */
const standingsOfBase = (input) => {
    const { base } = input.model;
    if (!base)
        return [];
    const model = { ...input.model, trackers: base.trackers, specs: base.specs, base: null };
    const plan = { ...input.plan, checks: input.plan.checks.filter(({ changedHere }) => !changedHere) };
    const { standings } = evaluate({ ...input, model, plan, base: null, affected: null });
    return standings.map(({ item, standing }) => ({ item, standing }));
};
/** T06: standings, objectives, waivers and gates become one verdict with its reasons. */
const t06_evaluate_evaluate = async (input, request, ports, now) => {
    const kindOf = (check) => ports.kinds.get(check.kind);
    const facts = {
        model: input.model,
        plan: input.plan,
        outcomes: input.outcomes.outcomes,
        challenges: input.challenges.challenges,
        history: input.history,
        measured: input.measured,
        now,
        describe: (check) => kindOf(check)?.describe(check.with) ?? check.id,
        commandOf: (check) => kindOf(check)?.command(check.with) ?? null,
        base: null,
        affected: request.base ? await affectedItems(input.model, input.plan, request.base.changedPaths) : null,
        trust: request.trust,
    };
    const known = request.base?.standings ?? null;
    const standings = known === 'same-code' ? standingsOfBase(facts) : known;
    return evaluate({ ...facts, base: standings && { standings } });
};

// EXTERNAL MODULE: ./lib/domain/evidence/statement.js
var evidence_statement = __webpack_require__(65513);
;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t07-publish.js




/** Statements on what this run asked people for; others say nothing of it. */
const signOffsOf = ({ model, plan }) => {
    const manual = plan.checks.filter(({ check }) => check.kind === 'manual');
    const subjects = new Set(manual.flatMap(({ check: { id, item } }) => (item === null ? [id] : [id, item])));
    return model.config.signOffs.filter(({ subject }) => subjects.has(subject));
};
/** Field by field: what else the manifest holds is in the report already, or does not belong there. */
const reportOf = (input, manifest, request) => ({
    manifest: {
        runId: manifest.runId,
        command: manifest.command,
        startedAt: manifest.startedAt,
        durationMs: Date.parse(manifest.finishedAt) - Date.parse(manifest.startedAt),
        environment: manifest.environment,
        trust: manifest.trust,
        stages: manifest.stages,
    },
    verdict: input.verdict,
    graph: input.graph,
    trackers: input.model.trackers,
    outcomes: input.outcomes.outcomes,
    challenges: input.challenges.challenges,
    findings: input.findings,
    signOffs: signOffsOf(input),
    history: input.history,
    links: request.links,
});
const writeReports = (report, renderers, ports, run) => renderers.map(({ extension, render }) => {
    // What our own renderers get is redacted already; a module of the project may add what it likes.
    const content = ports.redact(render(report));
    const path = `report.${extension}`;
    run.writeDerived(path, content);
    return { path, bytes: Buffer.byteLength(content), sha256: (0,digest/* sha256 */.s)(content) };
});
/** Those of the configuration, and those that the project's own pipeline names. */
const reportsOf = ({ reports, pipeline }) => [
    ...new Set([...reports, ...(pipeline?.reporters ?? [])]),
];
/**
 * T07: reports first, then run.json, then the statement over all of it. The manifest comes late on purpose: a
 * directory that has a complete one needs no resuming.
 */
const publish = async (input, request, ports, run) => {
    // A part of the tracker has no verdict of its own: history, and the objectives over it, are about the whole.
    const partial = request.shard !== null || request.items !== null;
    const { renderers, findings } = await loadRenderers(reportsOf(request), ports.importModule);
    const manifest = {
        schemaVersion: 1,
        runId: run.runId,
        command: request.command,
        status: input.interrupted ? 'interrupted' : 'complete',
        attempt: run.attempt,
        startedAt: run.startedAt,
        finishedAt: new Date(ports.clock.now()).toISOString(),
        environment: input.evidence.environment,
        trust: input.verdict.trust,
        inputs: input.model.inputs,
        plan: planDigest(input.plan, input.model.config),
        stages: input.stages,
        outcomes: input.outcomes.outcomes,
        challenges: input.challenges.challenges,
        verdict: partial ? null : input.verdict.verdict,
        blockers: partial ? [] : [...new Set(input.verdict.blockers.map(({ code }) => code))].toSorted(),
        score: partial ? null : input.verdict.score,
        shard: request.shard && { ...request.shard, cut: input.cut },
        findings: [...input.findings, ...findings],
        files: input.evidence.files,
    };
    const report = reportOf(input, manifest, request);
    const reports = writeReports(report, renderers, ports, run);
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    await run.write('run.json', text);
    const manifestDigest = (0,digest/* sha256 */.s)(text);
    const statement = (0,evidence_statement/* runStatement */.nk)({ manifest, manifestDigest, reports });
    await run.write(evidence_statement/* STATEMENT_FILE */.zH, `${JSON.stringify(statement, null, 2)}\n`);
    return { manifest, report, publication: { schemaVersion: 1, manifestDigest, reports } };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/built-in-stages.js
















/** The plan and its outcomes with the project's own steps, which the verdict counts like checks. */
const withOwnSteps = (session) => {
    const planned = product(session, 'plan');
    const done = product(session, 'outcomes');
    const own = ownSteps(session);
    return {
        plan: { ...planned, checks: [...own.planned, ...planned.checks] },
        outcomes: {
            ...done,
            outcomes: [...own.outcomes, ...done.outcomes],
            findings: [...own.findings, ...done.findings],
        },
    };
};
/** Ids that the project's own steps use, in lower case, with their places. */
const takenIds = (session) => {
    const steps = (session.request.pipeline?.steps ?? []).filter(({ action }) => action.kind !== 'stage');
    const checks = [...ownSteps(session).planned, ...(session.products.plan?.checks ?? [])];
    return new Map([
        ...checks.map(({ check }) => [check.id.toLowerCase(), check.origin.source]),
        ...steps.map(({ id, source }) => [id.toLowerCase(), source]),
    ]);
};
const announcePlan = ({ products, ports, known, request }) => {
    const checks = products.plan?.checks ?? [];
    const cached = checks.filter(({ fingerprint }) => fingerprint !== null && known.get(fingerprint)).length;
    ports.events.emit({ type: 'checks-planned', total: checks.length, cached: request.force ? 0 : cached });
};
/** T03 and T05 in one for a merge: the shards have run every check and challenged it. */
const join = async (session) => {
    const { request, run, ports, logs, products } = session;
    if (!request.shards)
        return;
    const made = product(session, 'plan');
    const here = await judgeHere(made, session);
    const joined = await joinShards(made, request.shards, run, ports.clock.now(), here.outcomes);
    for (const outcome of joined.outcomes) {
        const text = joined.logs.get(outcome.id);
        if (text)
            logs.set(outcome.id, keepResult(outcome, text, run));
    }
    products.outcomes = { schemaVersion: 1, outcomes: joined.outcomes, findings: joined.findings };
    products.challenges = { schemaVersion: 1, challenges: [...joined.challenges, ...here.challenges] };
};
/** What each stage does with the session; its contract is in contracts/stage-contracts.ts. */
const work = {
    T01: async (session) => {
        const { stages, products, request, ports } = session;
        products.model = await stages.run('T01', 'model', null, () => (0,t01_ingest/* ingest */.NW)(request, ports));
        products.graph = (0,build_graph/* buildGraph */.Z)(products.model.trackers);
    },
    T02: async (session) => {
        const { stages, products, request, ports, execution } = session;
        products.plan = await stages.run('T02', 'plan', request.config.execution, () => plan(product(session, 'model'), request, ports, execution.context, takenIds(session), session.pace.durations));
        announcePlan(session);
    },
    T03: async (session) => {
        const { stages, products, request, execution } = session;
        await join(session);
        products.outcomes = await stages.run('T03', 'outcomes', request.config.execution, () => products.outcomes ?? execute(product(session, 'plan'), execution));
    },
    T04: async (session) => {
        const { stages, products, request, ports, logs } = session;
        products.evidence = await stages.run('T04', 'evidence', request.config.redact, () => collect(withOwnSteps(session).outcomes, ports, logs));
    },
    T05: async (session) => {
        const { stages, products, request, execution } = session;
        products.challenges = await stages.run('T05', 'challenges', request.challenge, () => products.challenges ?? challenge(product(session, 'plan'), product(session, 'outcomes'), execution));
    },
    T06: async (session) => {
        const { stages, products, request, ports, history } = session;
        const { gates, slos, waivers, signOffs } = request.config;
        const now = new Date(ports.clock.now()).toISOString();
        const measured = await measureObjectives(request.config, ports, history);
        const verdict = await stages.run('T06', 'verdict', [gates, slos, waivers, signOffs], () => t06_evaluate_evaluate({
            measured,
            model: product(session, 'model'),
            ...withOwnSteps(session),
            challenges: product(session, 'challenges'),
            history,
        }, request, ports, now));
        products.verdict = (0,redact_values/* redactWords */.X)(verdict, ports.redact);
    },
    T07: async (session) => {
        const { stages, products, request, ports, run, history } = session;
        const model = product(session, 'model');
        const { outcomes } = withOwnSteps(session);
        await stages.run('T07', 'publication', request.reports, async () => {
            products.published = await publish({
                model,
                outcomes,
                history,
                plan: product(session, 'plan'),
                graph: product(session, 'graph'),
                evidence: product(session, 'evidence'),
                challenges: product(session, 'challenges'),
                verdict: product(session, 'verdict'),
                stages: [...stages.records],
                findings: findingsOf(session),
                cut: session.pace.digest,
                interrupted: ports.signal.aborted,
            }, request, ports, run);
            return products.published.publication;
        });
    },
};
/** A failure that nothing could have mended since is not looked at again, and says so. One note for each run. */
const reusedFailures = ({ outcomes }) => {
    const failed = outcomes.filter(({ outcome, cachedFrom }) => outcome === 'failed' && cachedFrom !== null);
    const byRun = Map.groupBy(failed, ({ cachedFrom }) => cachedFrom ?? '');
    return [...byRun].map(([run, { length: count }]) => (0,catalogue/* finding */.gk)('AX5518', { count, run }));
};
/** Everything that was noticed on the way, in the order of the stages. */
const findingsOf = (session) => [
    ...product(session, 'model').findings,
    ...product(session, 'plan').findings,
    ...session.inputs.findings,
    ...withOwnSteps(session).outcomes.findings,
    ...reusedFailures(withOwnSteps(session).outcomes),
].map((one) => (0,redact_values/* redactWords */.X)(one, session.ports.redact));
const PRODUCT_OF = {
    T01: 'model',
    T02: 'plan',
    T03: 'outcomes',
    T04: 'evidence',
    T05: 'challenges',
    T06: 'verdict',
    T07: 'published',
};
/** Runs a stage after those before it; what is done already is not done again. */
const reachStage = async (session, wanted) => {
    for (const stage of vocabulary/* STAGES */.an) {
        const done = session.stages.records.some((record) => record.stage === stage);
        if (!done)
            await work[stage](session);
        if (session.products[PRODUCT_OF[stage]] === undefined)
            throw new Error(`${stage} made nothing`);
        if (stage === wanted)
            return;
    }
};
/** Ends the run with a verdict over everything. A step of its own that ran after the last one counts, too. */
const finish = async (session) => {
    await reachStage(session, 'T07');
    const counted = product(session, 'published').manifest.outcomes.length;
    if (counted === withOwnSteps(session).outcomes.outcomes.length)
        return;
    session.stages.forget('T04');
    await reachStage(session, 'T07');
};

// EXTERNAL MODULE: ./lib/domain/spec/condition.js
var condition = __webpack_require__(78431);
;// CONCATENATED MODULE: ./lib/application/pipeline/step-contracts.js


/** The first way in which a file does not fit its contract, or null. */
const breach = async (contract, files) => {
    const text = await files.readText(contract.path).catch(() => null);
    if (text === null)
        return 'it does not exist';
    try {
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        const schemaText = typeof contract.schema === 'string' ? await files.readText(contract.schema) : null;
        if (typeof contract.schema === 'string' && schemaText === null)
            return `there is no schema ${contract.schema}`;
        const schema = schemaText === null ? contract.schema : JSON.parse(schemaText);
        const { Ajv2020 } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
        const validate = new Ajv2020({ strict: false, validateSchema: false }).compile(schema);
        if (validate(parse(text, { maxAliasCount: 100 })))
            return null;
        const issue = validate.errors?.[0];
        return `${issue?.instancePath || 'the whole'} ${issue?.message ?? 'does not fit'}`;
    }
    catch (cause) {
        return (0,thrown/* messageOf */.b)(cause);
    }
};
/** Every file of a step that does not fit its contract. */
const breaches = async (step, contracts, files) => {
    const found = [];
    for (const contract of contracts) {
        const problem = await breach(contract, files);
        if (problem)
            found.push((0,catalogue/* finding */.gk)('AX5514', { step: step.id, file: contract.path, problem }, step.source));
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/application/pipeline/run-step.js











/** Outputs are kept as evidence, so a pattern without a file there was not made. */
const missingOutputs = (step, { evidence }) => missingPatterns(step.outputs, evidence).map((file) => (0,catalogue/* finding */.gk)('AX5514', { step: step.id, file, problem: 'it was not made' }, step.source));
const withoutOutputs = (plan, { evidence }) => ({
    ...plan,
    check: { ...plan.check, evidence },
});
/** Whether everything an earlier run of the step made is still in the workspace as it made it. */
const outputsAreThere = async (step, outcome, files) => {
    for (const { path, sha256 } of namedBy(step.outputs, outcome.evidence)) {
        if ((await files.digest(path).catch(() => null)) !== sha256)
            return false;
    }
    return true;
};
/** Fingerprint of a check as part of a step; `needs` are those of the steps it needs. */
const planOf = async (check, needs, session) => {
    const kind = session.ports.kinds.get(check.kind);
    return {
        check,
        fingerprint: kind ? await fingerprintOf(check, kind, session.execution.context, needs) : null,
        refusal: await refusalOf(check, session.request, session.ports),
        changedHere: false,
    };
};
/** The files a later step reads must be there: a step whose outputs are gone is run again. */
const executionOf = async (step, plan, session) => {
    const { execution, known, ports } = session;
    const entry = plan.fingerprint === null ? undefined : known.get(plan.fingerprint);
    if (!entry || (await outputsAreThere(step, entry.outcome, ports.files)))
        return execution;
    return { ...execution, known: { get: () => undefined }, resumed: new Map() };
};
/** Checks that are not run, each with the same answer and reason; told like any other outcome. */
const without = (checks, outcome, reason, { ports }) => {
    const planned = checks.map((check) => ({ check, fingerprint: null, refusal: null, changedHere: false }));
    const outcomes = planned.map((one) => unexecuted(one, outcome, reason, ports.clock.now()));
    for (const one of outcomes)
        ports.events.emit({ type: 'check-finished', check: one.id, outcome: one });
    return { planned, outcomes, findings: [] };
};
/** Runs a command or a module of the project, held to the contracts of its step. */
const runCommandStep = async (step, pipeline, needs, session) => {
    const { files } = session.ports;
    const check = (0,step_check/* checkOfStep */.wd)(step, pipeline, session.request.config);
    const before = await breaches(step, step.contracts.inputs, files);
    if (before[0])
        return { ...without([check], 'failed', before[0], session), findings: before };
    const plan = await planOf(check, needs, session);
    const findings = [];
    const held = async (outcome) => {
        if (outcome.outcome !== 'passed')
            return outcome;
        findings.push(...missingOutputs(step, outcome), ...(await breaches(step, step.contracts.outputs, files)));
        // The command itself did pass, and a contract may be mended without it: nothing to remember.
        return findings[0] ? { ...outcome, outcome: 'failed', reason: findings[0], fingerprint: null } : outcome;
    };
    const outcome = await runCheck(plan, [], await executionOf(step, plan, session), held);
    await session.execution.saving.settle();
    if (outcome.outcome === 'passed')
        findings.push(...evidenceFindings([withoutOutputs(plan, step)], [outcome]));
    return { planned: [plan], outcomes: [outcome], findings };
};
const specOf = async (step, file, session) => {
    const { files, readSpec } = session.ports;
    const text = await files.readText((0,path/* withoutDotSlash */.d)(file)).catch(() => null);
    if (text === null)
        return { checks: null, findings: [(0,catalogue/* finding */.gk)('AX1007', { file, cwd: 'the workspace' }, step.source)] };
    const { spec, findings } = await readSpec(text, (0,path/* withoutDotSlash */.d)(file));
    return spec ? withoutTaken(spec.checks, takenIds(session)) : { checks: null, findings };
};
/** Runs the checks of a spec file, in the order of their needs. */
const runSpecStep = async (step, file, pipeline, needs, session) => {
    const { checks, findings } = await specOf(step, file, session);
    if (checks === null) {
        const [reason] = findings;
        if (!reason)
            throw new Error(`${file} cannot be read, and nobody says why`);
        const own = (0,step_check/* checkOfStep */.wd)(step, pipeline, session.request.config);
        return { ...without([own], 'error', reason, session), findings };
    }
    const plans = [];
    const prints = new Map();
    for (const check of topologicalOrder(checks)) {
        const own = check.needs.map((need) => prints.get(need) ?? null);
        const plan = await planOf(check, own.length > 0 ? own : needs, session);
        prints.set(check.id, plan.fingerprint);
        plans.push(plan);
    }
    const outcomes = await runChecks(plans, session.execution);
    return { planned: plans, outcomes, findings: [...findings, ...evidenceFindings(plans, outcomes)] };
};
/** A step that is left out is still in the results, with the reason: as its checks where they are known. */
const leaveOut = async (step, pipeline, { outcome, reason }, session) => {
    const { action } = step;
    const spec = action.kind === 'spec' ? await specOf(step, action.spec, session) : null;
    const checks = spec?.checks ?? [(0,step_check/* checkOfStep */.wd)(step, pipeline, session.request.config)];
    return without(checks, outcome, reason, session);
};

;// CONCATENATED MODULE: ./lib/application/pipeline/own-steps.js






/** What a stage depends on is in the fingerprints of its checks, so steps after it need none of their own. */
const stageEnd = (id) => ({ id, outcome: 'passed', failed: false, fingerprint: 'stage' });
/** As in a workflow: a condition that does not ask how earlier steps ended holds only when they ended well. */
const asksForStatus = (when) => when.kind === 'and' || when.kind === 'or' ? when.all.some(asksForStatus) : when.kind !== 'env';
/** Why a step is not run, or null. What its condition would refuse in any case does not apply; else a need is to blame. */
const whyLeftOut = ({ id: step, when, source }, needs, { ports: { env, signal } }) => {
    if (signal.aborted) {
        const values = { check: step, signal: String(signal.reason ?? 'stopped') };
        return { outcome: 'not-run', reason: (0,catalogue/* finding */.gk)('AX5508', values, source) };
    }
    const unmet = needs.find((need) => need.failed);
    const wanted = (0,condition/* holds */.v9)(when, unmet !== undefined, env) && (asksForStatus(when) || unmet === undefined);
    if (wanted)
        return null;
    if (unmet && (0,condition/* holds */.v9)(when, false, env)) {
        const values = { check: step, need: unmet.id, outcome: unmet.outcome };
        return { outcome: 'skipped', reason: (0,catalogue/* finding */.gk)('AX5501', values, source) };
    }
    const values = { step, condition: (0,condition/* conditionText */.D3)(when) };
    return { outcome: 'not-applicable', reason: (0,catalogue/* finding */.gk)('AX5525', values, source) };
};
/** What a step came to for those after it: what its first check came to that did not pass. */
const endOf = (id, { outcomes }) => {
    const outcome = outcomes.find((one) => one.outcome !== 'passed')?.outcome ?? 'passed';
    const prints = outcomes.map(({ fingerprint }) => fingerprint);
    return {
        id,
        outcome,
        failed: outcomes.length === 0 || outcome !== 'passed',
        fingerprint: prints.includes(null) ? null : (0,pipeline_digest/* digestOf */.o)(prints),
    };
};
/** One at a time: stages share what they have made. */
const inTurn = () => {
    let last = Promise.resolve();
    return (work) => (last = last.then(work));
};
/**
 * Walks the steps of a pipeline file in the order of their needs. A stage runs even after a failed step, so that
 * every run ends in a verdict, which the failed step then decides.
 */
const walkSteps = async (pipeline, session) => {
    const oneStage = inTurn();
    const { ports, request } = session;
    const runStep = async (step, resultOf) => {
        const { action, id } = step;
        if (action.kind === 'stage') {
            await oneStage(() => reachStage(session, action.stage));
            return stageEnd(id);
        }
        const needs = step.needs.map(resultOf).filter((end) => end !== undefined);
        const why = whyLeftOut(step, needs, session);
        if (why) {
            session.own.set(id, await leaveOut(step, pipeline, why, session));
            const failed = needs.some((need) => need.failed);
            return { id, outcome: why.outcome, failed, fingerprint: 'left out' };
        }
        const prints = needs.map(({ fingerprint }) => fingerprint);
        const own = action.kind === 'spec'
            ? await runSpecStep(step, action.spec, pipeline, prints, session)
            : await runCommandStep(step, pipeline, prints, session);
        session.own.set(id, own);
        return endOf(id, own);
    };
    await runDag(pipeline.steps, request.config.execution.concurrency ?? ports.processors, runStep);
};

;// CONCATENATED MODULE: ./lib/application/pipeline/run-pipeline.js









/** Two requests with the same key ask for the same run; an unfinished one is resumed. */
const requestKey = (request, tool) => {
    const { command, trackers, specs, items, config, challenge, shard, base, pipeline } = request;
    return (0,pipeline_digest/* digestOf */.o)({
        tool,
        command,
        trackers,
        specs,
        items,
        config,
        challenge,
        shard,
        base: base?.commit,
        pipeline,
    });
};
const ranHere = ({ cachedFrom, attempts }) => cachedFrom === null && attempts.length > 0;
/** Outcomes worth keeping for the next run: an answer, not an accident. */
const isDefinite = ({ outcome }) => outcome === 'passed' || outcome === 'failed';
/**
 * Keeps what was observed here by its fingerprint, for the next run on the same inputs. Of an interrupted run, too:
 * what it finished is an answer.
 */
const rememberOutcomes = async (session) => {
    const { ports, request, run, known } = session;
    const challenged = new Map(product(session, 'challenges').challenges.map((one) => [one.check, one]));
    const planned = new Map([...ownSteps(session).planned, ...product(session, 'plan').checks].map(({ check }) => [check.id, check]));
    const fresh = new Map();
    for (const outcome of product(session, 'published').manifest.outcomes) {
        const { fingerprint } = outcome;
        if (!fingerprint || !isDefinite(outcome))
            continue;
        const before = known.get(fingerprint);
        const challenge = challenged.get(outcome.id) ?? before?.challenge ?? null;
        const isNewlyChallenged = challenge !== null && (request.force || before?.challenge === null);
        if (outcome.cachedFrom !== null && !isNewlyChallenged)
            continue;
        const check = planned.get(outcome.id);
        const named = check ? await namedPathsDigest(check, ports.kinds.get(check.kind), ports.files) : null;
        const home = outcome.cachedFrom === null || !before ? run : before;
        fresh.set(fingerprint, {
            runId: home.runId,
            dir: home.dir,
            outcome: { ...outcome, cachedFrom: null },
            challenge,
            named,
        });
    }
    if (fresh.size > 0)
        await ports.store.remember(fresh);
};
/** Said aloud, but not part of run.json: how often a run was cut must not show in what it came to. */
const interruption = ({ signal }) => [
    (0,catalogue/* finding */.gk)('AX1015', { signal: String(signal.reason) }),
];
/** Not in run.json either. */
const ignoredCheckpoints = ({ ignored, runId }) => ignored > 0 ? [(0,catalogue/* finding */.gk)('AX5512', { count: ignored, run: runId })] : [];
const resultOf = (session) => {
    const { run, ports } = session;
    const { manifest, report } = product(session, 'published');
    const interrupted = manifest.status === 'interrupted';
    return {
        runId: run.runId,
        runDir: run.dir,
        verdict: product(session, 'verdict'),
        outcomes: manifest.outcomes,
        challenges: manifest.challenges,
        model: product(session, 'model'),
        plan: product(session, 'plan'),
        graph: product(session, 'graph'),
        manifest,
        report,
        findings: [...ignoredCheckpoints(run), ...(interrupted ? interruption(ports) : []), ...manifest.findings],
        interrupted,
    };
};
const run_pipeline_work = async (session) => {
    const { request, ports, run } = session;
    if (request.pipeline) {
        await (0,kind/* loadAll */.g)(ports.kinds);
        await walkSteps(request.pipeline, session);
    }
    await finish(session);
    const { manifest, publication } = product(session, 'published');
    if (manifest.outcomes.some(ranHere))
        await session.inputs.settle();
    await rememberOutcomes(session);
    await ports.store.index((0,summarise_run/* summariseRun */._)(manifest, run.dir, publication.manifestDigest));
    for (const one of manifest.findings)
        ports.events.emit({ type: 'finding', finding: one });
    return resultOf(session);
};
/**
 * Runs the pipeline once: tracker in, verdict with evidence out. Kill it anywhere; the next call with the same
 * request resumes at the first unfinished check and comes to the same result.
 *
 * @returns the result, or why it was not begun.
 */
const runPipeline = async (request, ports) => {
    const broken = await brokenParts(request, ports);
    if (broken.length > 0)
        return { problems: broken };
    const opened = await ports.store.open({
        requestKey: requestKey(request, ports.tool),
        command: request.command,
        resume: request.resume,
        runId: request.runId,
    });
    if ('code' in opened)
        return { problems: [opened] };
    const begun = ports.clock.monotonic();
    const { runId } = opened;
    let finished = false;
    ports.events.emit({ type: 'run-started', runId, dir: opened.dir, resumed: opened.attempt > 1 });
    for (const one of ignoredCheckpoints(opened))
        ports.events.emit({ type: 'finding', finding: one });
    try {
        const result = await run_pipeline_work(await openSession(request, ports, opened));
        finished = !result.interrupted;
        const durationMs = Math.round(ports.clock.monotonic() - begun);
        if (finished) {
            ports.events.emit({ type: 'run-finished', runId, verdict: result.verdict.verdict, durationMs });
        }
        else
            ports.events.emit({ type: 'run-interrupted', runId, signal: String(ports.signal.reason) });
        return result;
    }
    finally {
        await opened.close(finished);
    }
};


/***/ }),

/***/ 10220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createSpecReader)
/* harmony export */ });
/* harmony import */ var _checks_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34550);
/* harmony import */ var _domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);



/**
 * A reader that remembers: reading a thousand checks takes longer than everything else in a run in which nothing
 * changed. Only what has no mistake is kept, under the digest of all that it was made from.
 *
 * @param memo null where more decides than the text: a project's own kinds are code that may change
 */
const createSpecReader = (options) => {
    const { tool, kinds, defaults, memo } = options;
    const seen = new Map();
    const about = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)([tool, defaults, [...kinds.keys()]]);
    const read = async (text, file, key) => {
        const kept = memo?.get(key);
        if (kept)
            return { spec: JSON.parse(kept), findings: [] };
        const { readSpec } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(8815), __webpack_require__.e(4056), __webpack_require__.e(1158)]).then(__webpack_require__.bind(__webpack_require__, 21158));
        const result = readSpec(text, file, await (0,_checks_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .loadAll */ .g)(kinds), defaults);
        if (result.spec && result.findings.length === 0)
            memo?.put(key, JSON.stringify(result.spec));
        return result;
    };
    return (text, file) => {
        const key = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)([about, file, (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text)]);
        const result = seen.get(key) ?? read(text, file, key);
        seen.set(key, result);
        return result;
    };
};


/***/ }),

/***/ 55527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ USUAL_TRACKERS),
/* harmony export */   NW: () => (/* binding */ ingest),
/* harmony export */   sN: () => (/* binding */ specFilesOf)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40555);
/* harmony import */ var _domain_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70785);
/* harmony import */ var _domain_model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1632);
/* harmony import */ var _step_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(462);
/* harmony import */ var _spec_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10220);
/* harmony import */ var _domain_spec_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7482);







/** Where a tracker is looked for when neither the config nor the caller names one. First one found is taken. */
const USUAL_TRACKERS = [
    'docs/readiness.md',
    'docs/readiness.yaml',
    'docs/readiness.yml',
    'READINESS.md',
    'readiness.md',
    'doc/production_readiness_tracker.md',
    'docs/production_readiness_tracker.md',
    'docs/production-readiness.md',
    'doc/production-readiness.md',
    'PRODUCTION_READINESS.md',
    'docs/roadmap.md',
    'ROADMAP.md',
];
const MAX_TRACKER_BYTES = 64 * 1024 * 1024;
const firstUsual = async (ports) => {
    for (const file of USUAL_TRACKERS) {
        if ((await ports.files.stat(file))?.kind === 'file')
            return [file];
    }
    return [];
};
const expand = async (patterns, ports) => {
    const globs = patterns.filter((pattern) => /[*?[{]/.test(pattern));
    const literal = patterns.filter((pattern) => !globs.includes(pattern));
    return [...literal, ...(globs.length > 0 ? await ports.files.glob(globs) : [])];
};
/** Specs that were asked for; else those of the configuration that no step of an own pipeline runs by name. */
const specFilesOf = async ({ specs, config, pipeline }, ports) => {
    if (specs)
        return expand(specs, ports);
    const own = new Set(pipeline?.steps.map(_step_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOfStep */ .Og));
    return (await expand(config.specs, ports)).filter((file) => !own.has((0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutDotSlash */ .d)(file)));
};
const readAll = async (files, missing, ports) => {
    const documents = [];
    const findings = [];
    for (const file of files) {
        const text = await ports.files.readText(file, MAX_TRACKER_BYTES).catch(() => null);
        if (text === null)
            findings.push(missing(file));
        else
            documents.push({ file, text });
    }
    return { documents, findings };
};
const parseTrackers = async (documents) => {
    if (documents.length === 0)
        return [];
    const { readAnyTracker } = await __webpack_require__.e(/* import() */ 8719).then(__webpack_require__.bind(__webpack_require__, 18719));
    return Promise.all(documents.map(({ file, text }) => readAnyTracker(text, file)));
};
const parseSpecs = async (documents, read) => {
    const readings = await Promise.all(documents.map(({ file, text }) => read(text, file)));
    return {
        specs: readings.flatMap(({ spec }) => spec ?? []),
        findings: readings.flatMap(({ findings }) => findings),
    };
};
/** Nothing that a pull request could have left in a cache stands in for what the base says. */
const parseBase = async ({ commit, trackers, specs }, request, { tool, kinds }) => {
    const read = (0,_spec_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .createSpecReader */ .t)({ tool, kinds, defaults: (0,_domain_spec_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .specDefaultsOf */ .U)(request.config), memo: null });
    return {
        commit,
        trackers: await parseTrackers(trackers),
        specs: (await parseSpecs(specs, read)).specs,
    };
};
/** One id is one claim, also across documents. */
const sharedItems = (documents) => {
    const first = new Map();
    return documents.flatMap(({ file, items }) => items.flatMap(({ id, source }) => {
        const earlier = first.get(id) ?? file;
        first.set(id, earlier);
        return earlier === file ? [] : [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX5524', { item: id, first: earlier, second: file }, source)];
    }));
};
/** T01: everything that was claimed and configured, as one model with diagnostics. Reads, and changes nothing. */
const ingest = async (request, ports) => {
    const { config } = request;
    const named = request.trackers ?? (config.tracker.length > 0 ? config.tracker : null);
    const trackerFiles = named ? await expand(named, ports) : await firstUsual(ports);
    const specFiles = await specFilesOf(request, ports);
    const trackers = await readAll(trackerFiles, (file) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX2001', { file }), ports);
    const specs = await readAll(specFiles, (file) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1007', { file, cwd: 'the workspace' }), ports);
    const documents = await parseTrackers(trackers.documents);
    const parsed = await parseSpecs(specs.documents, ports.readSpec);
    const findings = [
        ...request.configFindings,
        ...trackers.findings,
        ...specs.findings,
        ...documents.flatMap((document) => document.findings),
        ...sharedItems(documents),
        ...(documents.length > 0 ? (0,_domain_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .buildGraph */ .Z)(documents).findings : []),
        ...parsed.findings,
    ];
    const hasOwnSteps = request.pipeline?.steps.some(({ action }) => action.kind !== 'stage') ?? false;
    if (documents.length === 0 && parsed.specs.length === 0 && findings.length === 0 && !hasOwnSteps) {
        findings.push((0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX5505', { looked: [...USUAL_TRACKERS.slice(0, 4), ...config.specs].join(', ') }));
    }
    const inputs = [...trackers.documents, ...specs.documents].map(({ file, text }) => ({
        file,
        sha256: (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(text),
    }));
    return {
        schemaVersion: 1,
        config,
        trackers: documents,
        specs: parsed.specs,
        base: request.base && (await parseBase(request.base, request, ports)),
        inputs,
        findings,
    };
};


/***/ }),

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ madeBySteps),
/* harmony export */   Og: () => (/* binding */ fileOfStep),
/* harmony export */   wd: () => (/* binding */ checkOfStep)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _domain_model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40555);


/** Kind and parameters of the check that a step is. `spec` is no kind: it stands for checks that cannot be known. */
const kindOf = (action) => {
    switch (action.kind) {
        case 'run':
            return { kind: 'run', with: { run: action.run, shell: action.shell, expect: null } };
        case 'module':
            return { kind: 'uses', with: { module: action.module, with: action.with } };
        case 'spec':
            return { kind: 'spec', with: { file: action.spec } };
        default:
            return { kind: 'stage', with: { stage: action.stage } };
    }
};
/** A step that runs something is a check like any other: same engine, same limits, same evidence. */
const checkOfStep = (step, pipeline, { execution }) => ({
    id: step.id,
    spec: pipeline.name,
    ...kindOf(step.action),
    item: null,
    needs: [],
    timeoutMs: step.timeoutMs ?? execution.timeoutMs,
    retries: step.retries,
    evidence: [...step.evidence, ...step.outputs],
    inputs: step.inputs,
    env: step.env,
    passEnv: [],
    tier: 'exec',
    freshnessMs: execution.freshnessMs,
    challenge: null,
    origin: { source: step.source, rule: 'pipeline-step', confidence: 'certain' },
});
/** The file that a step runs by name, or null. */
const fileOfStep = ({ action }) => {
    if (action.kind === 'module')
        return (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDotSlash */ .d)(action.module);
    return action.kind === 'spec' ? (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDotSlash */ .d)(action.spec) : null;
};
/** What a step promises to make need not be there before it has run. */
const madeBySteps = ({ steps }) => picomatch__WEBPACK_IMPORTED_MODULE_1__(steps.flatMap((step) => step.outputs), { dot: true });


/***/ }),

/***/ 41846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson),
/* harmony export */   X: () => (/* binding */ redactWords)
/* harmony export */ });
/**
 * Names under which words of people and commands stand. Everything else in our values is an id, a digest, a time or a
 * word of ours: a password that happens to be `passed` must not make an outcome unreadable.
 */
const WORDS = new Set([
    'command',
    'describe',
    'message',
    'reason',
    'remedy',
    'tail',
    'text',
    'title',
]);
/** The value with `change` made to its strings; it is told the name that a string, or the list it is in, stands under. */
const mapStrings = (value, change, name = '') => {
    if (typeof value === 'string')
        return change(value, name);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((one) => mapStrings(one, change, name));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapStrings(one, change, key)]));
};
/**
 * A plain value without the secrets in its words, with its ids, digests and words of ours untouched. One without any
 * is given back as it is.
 */
const redactWords = (value, redact) => {
    const text = JSON.stringify(value);
    if (redact(text) === text)
        return value;
    return mapStrings(value, (one, name) => (WORDS.has(name) ? redact(one) : one));
};
/** A JSON text without secrets, names included, that is still JSON: each string is redacted by itself. */
const redactJson = (text, redact) => {
    if (redact(text) === text)
        return text;
    return JSON.stringify(JSON.parse(text, (_, value) => redacted(value, redact)));
};
/** What `JSON.parse` hands to its reviver: a string, or an object whose parts are done. */
const redacted = (value, redact) => {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [redact(key), one]));
};


/***/ }),

/***/ 53699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText)
/* harmony export */ });
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56677);

const sorted = (_key, value) => (0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
/**
 * The text of a check's result.json: its part of run.json, so that the digest of run.json covers it, and what it must
 * be can be made from there. Keys are sorted, because whoever reads run.json may get them in another order.
 */
const resultText = (outcome) => `${JSON.stringify(outcome, sorted, 2)}\n`;


/***/ }),

/***/ 65513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nk: () => (/* binding */ runStatement),
/* harmony export */   zH: () => (/* binding */ STATEMENT_FILE)
/* harmony export */ });
/* unused harmony exports STATEMENT_TYPE, TEST_RESULT_TYPE */
/** Where a run keeps the statement over it. */
const STATEMENT_FILE = 'provenance.intoto.json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const RESULTS = { go: 'PASSED', conditional: 'WARNED', 'no-go': 'FAILED' };
/** A plain pass is passed and a failure failed; what gave no answer, or passed only at a retry, is a warning. */
const listOf = ({ outcome, flaky }) => {
    if (outcome === 'not-applicable')
        return null;
    if (outcome === 'failed' || outcome === 'timed-out')
        return 'failedTests';
    return outcome === 'passed' && !flaky ? 'passedTests' : 'warnedTests';
};
const subjectsOf = ({ manifest, manifestDigest, reports = [] }) => {
    const { commit, repository } = manifest.environment;
    const files = [{ path: 'run.json', sha256: manifestDigest }, ...reports];
    return [
        ...(commit === null ? [] : [{ name: repository ?? 'commit', digest: { gitCommit: commit } }]),
        ...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    ];
};
/** Go passed, conditional warned. What is interrupted, or only one shard without a verdict, has not passed. */
const resultOf = ({ status, verdict }) => status === 'complete' && verdict !== null ? RESULTS[verdict] : 'FAILED';
/**
 * The statement over a run: which commit, run.json and reports it is about, by which inputs (configuration, trackers,
 * specs) it was judged, and which checks passed.
 * Source: in-toto attestation framework, Statement v1 and predicate test-result v0.1.
 */
const runStatement = (run) => {
    const { manifest, url = null } = run;
    const named = (list) => manifest.outcomes.filter((outcome) => listOf(outcome) === list).map(({ id }) => id);
    return {
        _type: STATEMENT_TYPE,
        subject: subjectsOf(run),
        predicateType: TEST_RESULT_TYPE,
        predicate: {
            result: resultOf(manifest),
            configuration: manifest.inputs.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
            ...(url === null ? {} : { url }),
            passedTests: named('passedTests'),
            warnedTests: named('warnedTests'),
            failedTests: named('failedTests'),
        },
    };
};


/***/ }),

/***/ 70785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

// EXTERNAL MODULE: ./lib/domain/graph/numbers.js
var numbers = __webpack_require__(46701);
;// CONCATENATED MODULE: ./lib/domain/graph/critical-path.js

/**
 * The chain of dependencies that takes longest, dependencies first. What is left to do decides; of chains with as
 * much left the one that is heavier altogether is taken, so that a finished tracker has a critical path as well;
 * of equals the first in document order. Dropped items are in nobody's way.
 */
const criticalPath = (net, order) => {
    const left = new Float64Array(net.nodes.length);
    const whole = new Float64Array(net.nodes.length);
    const previous = new Int32Array(net.nodes.length).fill(-1);
    const heavier = (one, other) => other === -1 ||
        (0,numbers/* numberAt */.t)(left, one) > (0,numbers/* numberAt */.t)(left, other) ||
        ((0,numbers/* numberAt */.t)(left, one) === (0,numbers/* numberAt */.t)(left, other) && (0,numbers/* numberAt */.t)(whole, one) > (0,numbers/* numberAt */.t)(whole, other));
    let last = -1;
    for (const index of order) {
        const node = net.nodes[index];
        if (node === undefined || node.item.claim === 'dropped')
            continue;
        let best = -1;
        for (const need of node.needs) {
            if ((0,numbers/* numberAt */.t)(whole, need) > 0 && heavier(need, best))
                best = need;
        }
        left[index] = (node.item.claim === 'done' ? 0 : node.weight) + (best === -1 ? 0 : (0,numbers/* numberAt */.t)(left, best));
        whole[index] = node.weight + (best === -1 ? 0 : (0,numbers/* numberAt */.t)(whole, best));
        previous[index] = best;
        if (heavier(index, last))
            last = index;
    }
    const path = [];
    for (let at = last; at !== -1; at = previous[at] ?? -1)
        path.push(at);
    return path.toReversed();
};

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/graph/net.js
var graph_net = __webpack_require__(13788);
;// CONCATENATED MODULE: ./lib/domain/graph/cycles.js



/** Cycles that are named; a hopeless document has more than anybody wants to read. */
const MOST_CYCLES = 100;
/** Ids of a cycle that a message spells out. */
const MOST_IDS = 20;
/**
 * One cycle for each knot of items that wait for each other, as a path that ends where it began. Nodes of the
 * order are in none. Walks with a stack of its own, so that a chain of any length is fine.
 */
const findCycles = (net, order) => {
    const settled = new Uint8Array(net.nodes.length);
    for (const index of order)
        settled[index] = 1;
    const found = [];
    for (let start = 0; start < net.nodes.length && found.length < MOST_CYCLES; start += 1) {
        if (settled[start] === 0)
            walkFrom(net, start, settled, found);
    }
    const idOf = (index) => (0,graph_net/* idAt */.jj)(net, index);
    return {
        paths: found.map((cycle) => cycle.map(idOf)),
        findings: found.map((cycle) => {
            const item = net.nodes[(0,numbers/* numberAt */.t)(cycle, 0)]?.item;
            const ids = cycle.map(idOf);
            const path = ids.length > MOST_IDS
                ? [...ids.slice(0, MOST_IDS - 2), `… ${ids.length - MOST_IDS + 1} more …`, ids.at(-1)]
                : ids;
            return (0,catalogue/* finding */.gk)('AX2021', { path: path.join(' → ') }, item?.places['dependsOn'] ?? item?.source ?? null);
        }),
    };
};
/** Depth-first walk from one node; each edge back into the walk's own path closes a cycle. */
const walkFrom = (net, start, settled, found) => {
    const path = [start];
    const next = [0];
    const at = new Map([[start, 0]]);
    while (path.length > 0 && found.length < MOST_CYCLES) {
        const top = path.length - 1;
        const node = path[top] ?? start;
        const needs = net.nodes[node]?.needs ?? [];
        const edge = (0,numbers/* numberAt */.t)(next, top);
        const need = needs[edge];
        if (need === undefined) {
            settled[node] = 1;
            at.delete(node);
            path.pop();
            next.pop();
            continue;
        }
        next[top] = edge + 1;
        const known = at.get(need);
        if (known !== undefined) {
            found.push(startingSmallest(path.slice(known)));
        }
        else if (settled[need] === 0) {
            at.set(need, path.length);
            path.push(need);
            next.push(0);
        }
    }
    for (const node of path)
        settled[node] = 1;
};
/** The same cycle always begins at the item that stands first in the documents. */
const startingSmallest = (cycle) => {
    let smallest = 0;
    for (const [index, node] of cycle.entries())
        if (node < (0,numbers/* numberAt */.t)(cycle, smallest))
            smallest = index;
    const turned = [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
    return [...turned, (0,numbers/* numberAt */.t)(turned, 0)];
};

;// CONCATENATED MODULE: ./lib/domain/graph/matrix.js

/** Compares the dependency matrix with the Depends On of the items it is about, both ways. */
const checkMatrix = (document, net) => {
    const { matrix } = document;
    if (matrix === null)
        return { disagreements: [], findings: [] };
    const findings = [];
    for (const id of new Set([...matrix.rows, ...matrix.columns])) {
        if (!net.index.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2024', { id }, matrix.source));
    }
    const disagreements = [];
    const columns = new Set(matrix.columns);
    const said = new Map(matrix.rows.map((row) => [row, new Set()]));
    for (const edge of matrix.edges)
        said.get(edge.from)?.add(edge.to);
    const dependsOn = (id) => new Set(net.nodes[net.index.get(id) ?? -1]?.item.dependsOn);
    for (const edge of matrix.edges) {
        if (!net.index.has(edge.from) || dependsOn(edge.from).has(edge.to))
            continue;
        disagreements.push({ from: edge.from, to: edge.to, inMatrix: true });
        findings.push((0,catalogue/* finding */.gk)('AX2023', { from: edge.from, matrix: 'depends on', to: edge.to }, edge.source));
    }
    for (const [from, row] of said) {
        const item = net.nodes[net.index.get(from) ?? -1]?.item;
        for (const to of item?.dependsOn ?? []) {
            if (row.has(to) || !columns.has(to))
                continue;
            disagreements.push({ from, to, inMatrix: false });
            findings.push((0,catalogue/* finding */.gk)('AX2023', { from, matrix: 'does not depend on', to }, item?.places['dependsOn'] ?? matrix.source));
        }
    }
    return { disagreements, findings };
};

;// CONCATENATED MODULE: ./lib/domain/graph/order.js

/** Checks that the suggested order names every item once, and none before what it depends on. */
const checkOrder = (document, net) => {
    const { order } = document;
    if (order === null)
        return [];
    const findings = [];
    const position = new Map();
    for (const [index, id] of order.ids.entries()) {
        if (position.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'names twice', id }, order.source));
        else
            position.set(id, index);
        if (!net.index.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'names an unknown', id }, order.source));
    }
    for (const item of document.items) {
        const own = position.get(item.id);
        if (own === undefined) {
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'leaves out', id: item.id }, order.source));
            continue;
        }
        for (const dependency of item.dependsOn) {
            const other = position.get(dependency);
            if (other !== undefined && other > own) {
                findings.push((0,catalogue/* finding */.gk)('AX2025', { item: item.id, dependency }, order.source));
            }
        }
    }
    return findings;
};

// EXTERNAL MODULE: ./lib/domain/graph/claims.js + 1 modules
var claims = __webpack_require__(3168);
;// CONCATENATED MODULE: ./lib/domain/graph/topology.js


/**
 * Nodes with their dependencies first; what is in a cycle or depends on one is left out. Of all nodes that could
 * come next the one that stands first in the document does (Kahn's algorithm with a heap).
 */
const topologicalOrder = (net) => {
    const waiting = Int32Array.from(net.nodes, (node) => node.needs.length);
    const { start, list } = (0,graph_net/* dependants */.pW)(net);
    // Most documents name dependencies first: a sweep finds them in order, and only what becomes free behind the
    // sweep has to queue.
    const freed = new IndexHeap();
    const order = [];
    let sweep = 0;
    for (;;) {
        let next = freed.pop();
        while (next === undefined && sweep < waiting.length) {
            if ((0,numbers/* numberAt */.t)(waiting, sweep) === 0)
                next = sweep;
            sweep += 1;
        }
        if (next === undefined)
            return order;
        order.push(next);
        for (let edge = (0,numbers/* numberAt */.t)(start, next); edge < (0,numbers/* numberAt */.t)(start, next + 1); edge += 1) {
            const follower = (0,numbers/* numberAt */.t)(list, edge);
            const left = (0,numbers/* numberAt */.t)(waiting, follower) - 1;
            waiting[follower] = left;
            if (left === 0 && follower < sweep)
                freed.push(follower);
        }
    }
};
/** Length of the longest chain below each node; nodes outside of the order stay at 0. */
const depths = (net, order) => {
    const depth = net.nodes.map(() => 0);
    order.forEach((index) => {
        let deepest = -1;
        net.nodes[index]?.needs.forEach((need) => {
            deepest = Math.max(deepest, (0,numbers/* numberAt */.t)(depth, need));
        });
        depth[index] = deepest + 1;
    });
    return depth;
};
/** A binary heap of node indices, smallest first. */
class IndexHeap {
    values = [];
    push(value) {
        const { values } = this;
        let at = values.push(value) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            if ((0,numbers/* numberAt */.t)(values, parent) <= value)
                break;
            values[at] = (0,numbers/* numberAt */.t)(values, parent);
            at = parent;
        }
        values[at] = value;
    }
    pop() {
        const { values } = this;
        const top = values[0];
        const last = values.pop();
        if (values.length === 0 || last === undefined)
            return top;
        let at = 0;
        for (;;) {
            let child = 2 * at + 1;
            if (child >= values.length)
                break;
            if ((values[child + 1] ?? Infinity) < (0,numbers/* numberAt */.t)(values, child))
                child += 1;
            if ((0,numbers/* numberAt */.t)(values, child) >= last)
                break;
            values[at] = (0,numbers/* numberAt */.t)(values, child);
            at = child;
        }
        values[at] = last;
        return top;
    }
}

;// CONCATENATED MODULE: ./lib/domain/graph/build-graph.js








/**
 * Builds the dependency graph of all documents that are read together, and says what is wrong with it. Ids of
 * one document are known in the others. Everything runs without recursion and in linear time (cycles: per cycle).
 */
const buildGraph = (documents) => {
    const net = (0,graph_net/* makeNet */.U8)(documents);
    const order = topologicalOrder(net);
    const cycles = findCycles(net, order);
    const depth = depths(net, order);
    const matrix = documents.map((document) => checkMatrix(document, net));
    const done = (0,claims/* doneBeforeDependencies */.n)(net);
    const unknown = (0,claims/* unknownDependencies */.M)(net);
    const findings = [
        ...unknown.findings,
        ...cycles.findings,
        ...done.findings,
        ...matrix.flatMap((one) => one.findings),
        ...documents.flatMap((document) => checkOrder(document, net)),
    ];
    return {
        nodes: net.nodes.map((node, index) => ({
            id: node.item.id,
            title: node.item.title,
            milestone: node.item.milestone,
            claim: node.item.claim,
            weight: node.weight,
            depth: (0,numbers/* numberAt */.t)(depth, index),
        })),
        edges: edgesOf(net),
        order: order.map((index) => (0,graph_net/* idAt */.jj)(net, index)),
        cycles: cycles.paths,
        criticalPath: criticalPath(net, order).map((index) => (0,graph_net/* idAt */.jj)(net, index)),
        unknown: unknown.unknown,
        matrixDisagreements: matrix.flatMap((one) => one.disagreements),
        doneBeforeDependencies: done.pairs,
        findings,
    };
};
const edgesOf = (net) => {
    const edges = [];
    (0,graph_net/* eachEdge */.Pv)(net, (from, to) => edges.push({ from: (0,graph_net/* idAt */.jj)(net, from), to: (0,graph_net/* idAt */.jj)(net, to) }));
    return edges;
};


/***/ }),

/***/ 65233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countSubjects)
/* harmony export */ });
/** How many things some reasons are about: an item with two reasons is one blocker, as in the list of blockers. */
const countSubjects = (reasons) => new Set(reasons.map(({ subject }) => `${subject.kind} ${subject.id}`)).size;


/***/ }),

/***/ 82424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ permitsEverything)
/* harmony export */ });
/** Then no command has to be understood. */
const permitsEverything = ({ tier, allow, deny }) => tier === 'exec' && allow.length === 0 && deny.length === 0;


/***/ }),

/***/ 78431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ conditionText),
/* harmony export */   sK: () => (/* binding */ readCondition),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
const FUNCTION = /^(always|success|failure)\(\)$/;
const COMPARISON = /^env\.([A-Za-z_][A-Za-z0-9_]*) *(==|!=) *'([^']*)'$/;
const one = (text) => {
    const name = FUNCTION.exec(text)?.[1];
    if (name === 'always' || name === 'success' || name === 'failure')
        return { kind: name };
    const [, variable, sign, value] = COMPARISON.exec(text) ?? [];
    return variable === undefined || value === undefined
        ? null
        : { kind: 'env', name: variable, equal: sign === '==', value };
};
/** Splits outside of quotes, so that a value may hold an operator. */
const split = (text, operator) => {
    const parts = [''];
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] === "'")
            quoted = !quoted;
        if (!quoted && text.startsWith(operator, index)) {
            parts.push('');
            index += 1;
        }
        else {
            parts[parts.length - 1] += text.charAt(index);
        }
    }
    return parts.map((part) => part.trim());
};
const joined = (kind, parts) => {
    const all = parts.filter((part) => part !== null);
    if (all.length < parts.length)
        return null;
    const [only] = all;
    return only !== undefined && all.length === 1 ? only : { kind, all };
};
/**
 * Reads `always()`, `success()`, `failure()`, `env.NAME == 'x'` and `env.NAME != 'x'`, joined by `&&` (binds tighter)
 * and `||`. Null for anything else; there are no parentheses to nest.
 */
const readCondition = (text) => text.length > 500
    ? null
    : joined('or', split(text, '||').map((side) => joined('and', split(side, '&&').map(one))));
/** Whether a step may run, given how what it needs ended and the environment. */
const holds = (condition, failed, env) => {
    switch (condition.kind) {
        case 'always':
            return true;
        case 'success':
            return !failed;
        case 'failure':
            return failed;
        case 'env':
            return (env[condition.name] === condition.value) === condition.equal;
        case 'and':
            return condition.all.every((part) => holds(part, failed, env));
        case 'or':
            return condition.all.some((part) => holds(part, failed, env));
        default:
            return condition;
    }
};
/** A condition as it is written in a file. */
const conditionText = (condition) => {
    switch (condition.kind) {
        case 'env':
            return `env.${condition.name} ${condition.equal ? '==' : '!='} '${condition.value}'`;
        case 'and':
        case 'or':
            return condition.all.map(conditionText).join(condition.kind === 'and' ? ' && ' : ' || ');
        default:
            return `${condition.kind}()`;
    }
};


/***/ }),

/***/ 43477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ wirePipeline)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var system_clock = __webpack_require__(26302);
;// CONCATENATED MODULE: ./lib/adapters/system/command-runner/lazy-command-runner.js
/** A command runner that is loaded with its first command: a run in which nothing changed has none. */
const createLazyCommandRunner = (options) => {
    let runner = null;
    const load = async () => {
        const { createCommandRunner } = await __webpack_require__.e(/* import() */ 9062).then(__webpack_require__.bind(__webpack_require__, 39062));
        return createCommandRunner(options);
    };
    return {
        run: async (request, signal) => (await (runner ??= load())).run(request, signal),
        close: async () => (await runner)?.close(),
    };
};

// EXTERNAL MODULE: ./lib/adapters/system/digest-cache.js + 1 modules
var digest_cache = __webpack_require__(32648);
// EXTERNAL MODULE: ./lib/adapters/system/files.js + 1 modules
var system_files = __webpack_require__(7);
// EXTERNAL MODULE: ./lib/adapters/system/http-client.js
var http_client = __webpack_require__(15340);
// EXTERNAL MODULE: ./lib/adapters/system/ids.js
var system_ids = __webpack_require__(93978);
// EXTERNAL MODULE: ./lib/adapters/system/run-store/failpoint.js
var failpoint = __webpack_require__(87588);
// EXTERNAL MODULE: ./lib/adapters/system/run-store/create-run-store.js + 10 modules
var create_run_store = __webpack_require__(82592);
// EXTERNAL MODULE: ./lib/adapters/system/run-store/memo.js
var memo = __webpack_require__(51086);
// EXTERNAL MODULE: ./lib/adapters/system/workspace.js
var workspace = __webpack_require__(86505);
// EXTERNAL MODULE: ./lib/application/checks/lazy-kinds.js
var lazy_kinds = __webpack_require__(85432);
// EXTERNAL MODULE: ./lib/application/pipeline/spec-reader.js
var spec_reader = __webpack_require__(10220);
;// CONCATENATED MODULE: ./lib/domain/evidence/neutralise.js
/* oxlint-disable no-control-regex -- control characters are what this file is about */
/** Colours, cursor movements: ESC [ … letter, also with the one-character introducer. */
const CSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/g;
/** Window titles, hyperlinks (OSC 8), device strings: ESC ] … up to BEL or ESC \. */
const STRING_SEQUENCE = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)/g;
/** Other two- and three-character sequences: character sets, resets. */
const SHORT_SEQUENCE = /\x1b[ -/]*[0-~]/g;
/** What is left and would still act on a terminal, or turn the direction of reading (as in "Trojan source"). */
const LEFT_OVER = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
const picture = (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};
/**
 * Makes output safe to show and whole to read. Sequences for terminals are taken out, text that a carriage return
 * would have overwritten gets a line of its own, and every other control character becomes visible.
 * Line ends become `\n`. Idempotent.
 */
const neutralise = (text) => {
    const wellFormed = text.toWellFormed();
    // Most output is plain: one look, and nothing to do.
    if (!/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(wellFormed))
        return wellFormed;
    return wellFormed
        .replace(STRING_SEQUENCE, '')
        .replace(CSI, '')
        .replace(SHORT_SEQUENCE, '')
        .replace(/\r\n?/g, '\n')
        .replace(LEFT_OVER, picture);
};
/**
 * Characters that .NET's comparisons, with which the runner looks for commands, pass over as if they were not there.
 */
const IGNORED = '[\\p{C}\\p{Default_Ignorable_Code_Point}]*';
/** The runner trims a line and looks whether it begins with `::` (its second command syntax). */
const DOUBLE_COLON = new RegExp(`^([\\s\\p{C}\\p{Default_Ignorable_Code_Point}]*):(${IGNORED}):`, 'u');
/** It looks for `##[` anywhere in a line (the first syntax, still in force). */
const HASHES = new RegExp(`#(${IGNORED})#(${IGNORED})\\[`, 'gu');
/**
 * Takes the effect out of everything the Actions runner would carry out when it reads our log: `::cmd::` and
 * `##[cmd]` get a blank in the middle. Prefixing lines would not do, because `##[` counts anywhere in a line.
 * Line ends other than `\n` end a line for the runner too, and must have been dealt with (`neutralise`) or are
 * replaced here. Idempotent.
 */
const neutraliseWorkflowCommands = (text) => {
    if (!/[:#]/.test(text))
        return text;
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    return lines.map((line) => line.replace(DOUBLE_COLON, '$1: $2:').replace(HASHES, '#$1#$2 [')).join('\n');
};

// EXTERNAL MODULE: ./lib/domain/evidence/redact.js + 2 modules
var redact = __webpack_require__(17533);
// EXTERNAL MODULE: ./lib/domain/evidence/redact-values.js
var redact_values = __webpack_require__(41846);
// EXTERNAL MODULE: ./lib/domain/evidence/secret-names.js
var secret_names = __webpack_require__(24203);
// EXTERNAL MODULE: ./lib/domain/spec/defaults.js
var defaults = __webpack_require__(7482);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/import-from.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


/** Imports a project's own module, `./my-check.mjs`, relative to the project. */
const importFrom = (root) => (specifier) => import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(root, specifier)).href));

// EXTERNAL MODULE: ./lib/entrypoints/wiring/version.js
var version = __webpack_require__(13538);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/wire-pipeline.js






















/** Patterns run on a library of some size, so it is loaded when there is one. */
const ownPatterns = async (patterns) => {
    if (patterns.length === 0)
        return [];
    const { redactPattern } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(9924)]).then(__webpack_require__.bind(__webpack_require__, 49924));
    return patterns.map(redactPattern);
};
const redactorFor = async ({ env, config, token }) => {
    const named = config.redact.env.map((name) => env[name]).filter((value) => value !== undefined);
    return (0,redact/* createRedactor */.lY)([...(0,secret_names/* secretsFromEnv */.zr)(env), ...named, ...(token ? [token] : [])], await ownPatterns(config.redact.patterns));
};
/** Few projects ask about their workflows, so what asks GitHub is loaded for the first question. */
const workflowsOf = ({ env, token: given }) => {
    const token = given ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
    const ref = (0,repository_ref/* repositoryRef */.W)(env['GITHUB_REPOSITORY'] ?? '');
    if (token === '' || ref === null)
        return null;
    return {
        finished: async (question, signal) => {
            const { createWorkflowHistory } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(956)]).then(__webpack_require__.bind(__webpack_require__, 70956));
            const { DEFAULT_API, tokenClient } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(3112), __webpack_require__.e(8719), __webpack_require__.e(6434), __webpack_require__.e(4854)]).then(__webpack_require__.bind(__webpack_require__, 64854));
            const client = tokenClient(env['GITHUB_API_URL'] ?? DEFAULT_API, token);
            return createWorkflowHistory(client, ref).finished(question, signal);
        },
    };
};
/** Kills what a run left behind. */
const sweep = async (nonce) => (await __webpack_require__.e(/* import() */ 1707).then(__webpack_require__.bind(__webpack_require__, 31707))).sweepRun(nonce);
/**
 * Builds the adapters on one directory, those that not every run needs when they are needed. Nothing is started or
 * written before the pipeline asks for it.
 */
const wirePipeline = async (options) => {
    const { root, outDir, config, env, signal } = options;
    const clock = (0,system_clock/* createClock */.t)();
    const ids = (0,system_ids/* createIds */.T)();
    const processors = (0,external_node_os_.availableParallelism)();
    const nonce = ids.nonce();
    const outRoot = (0,external_node_path_.isAbsolute)(outDir) ? outDir : (0,external_node_path_.join)(root, outDir);
    const inside = (0,external_node_path_.relative)(root, outRoot);
    const ours = inside.startsWith('..') ? ['logs'] : [inside, 'logs'];
    const redact = await redactorFor(options);
    const digests = (0,digest_cache/* createDigestCache */.d)((0,external_node_path_.join)(outRoot, '.state', 'digests.json'), {
        clean: (text) => (0,redact_values/* redactJson */.K)(text, redact),
        capBytes: config.execution.evidenceCapBytes,
    });
    const files = (0,system_files/* createFiles */.q)(root, { digests });
    const runner = createLazyCommandRunner({
        workers: config.execution.concurrency ?? processors,
        nonce,
        readable: neutralise,
    });
    const importModule = importFrom(root);
    // Few projects have check modules, so what runs them is loaded for the first one.
    const apart = async (specifier) => {
        const { importApart } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(7779)]).then(__webpack_require__.bind(__webpack_require__, 37779));
        return importApart(root, env)(specifier);
    };
    const { kinds, findings } = await (0,lazy_kinds/* openKinds */.a)(config, apart);
    const tool = `aurora-x ${version/* VERSION */.x}`;
    const ports = {
        tool,
        clock,
        ids,
        events: { emit: (event) => options.events.emit((0,redact_values/* redactWords */.X)(event, redact)) },
        files,
        workspace: (0,workspace/* createWorkspace */.s)({ root, ours, env }),
        runner,
        http: (0,http_client/* createHttpClient */.u)(),
        workflows: workflowsOf(options),
        store: (0,create_run_store/* createRunStore */.D)({
            root,
            dir: outDir,
            clock,
            ids,
            host: (0,external_node_os_.hostname)(),
            pid: process.pid,
            failpoint: (0,failpoint/* createFailpoint */.D)(env['AURORA_FAILPOINT']),
            processes: { nonce, sweep },
            digests,
        }),
        importModule,
        kinds,
        readSpec: (0,spec_reader/* createSpecReader */.t)({
            tool,
            kinds,
            defaults: (0,defaults/* specDefaultsOf */.U)(config),
            memo: Object.keys(config.checks).length > 0 ? null : (0,memo/* createMemo */.T)((0,external_node_path_.join)(outRoot, '.state', 'memo')),
        }),
        env,
        redact,
        makeScratch: async () => {
            const { makeScratch } = await __webpack_require__.e(/* import() */ 4842).then(__webpack_require__.bind(__webpack_require__, 64842));
            return makeScratch(root, ours, signal, config.execution.evidenceCapBytes);
        },
        signal,
        processors,
    };
    return {
        ports,
        findings,
        close: async () => {
            digests.save();
            await runner.close();
        },
    };
};


/***/ })

};
