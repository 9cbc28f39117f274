export const id = 1940;
export const ids = [1940];
export const modules = {

/***/ 63033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ REPORT_FORMATS),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/** Report formats of ours; a project adds its own as a module, `./my-report.mjs`. */
const REPORT_FORMATS = ['markdown', 'json', 'junit', 'sarif', 'ctrf', 'html'];
/** Where the configuration lives when nobody says otherwise. */
const CONFIG_PATH = '.github/aurora-x.yml';
/** What is done must be proven, by checks that can fail. */
const defaultGate = {
    name: 'readiness',
    when: { claim: ['done'] },
    require: 'verified',
    challenge: 'required',
};
const defaultExecution = {
    concurrency: null,
    shell: 'plain',
    tier: 'exec',
    allow: [],
    deny: [],
    passEnv: [],
    timeoutMs: 600_000,
    // The longest a job may take on GitHub's own runners.
    maxDurationMs: 21_600_000,
    maxChecks: 10_000,
    outputCapBytes: 2 ** 20,
    evidenceCapBytes: 2 ** 30,
    memoryMiB: null,
    cpuSeconds: null,
    processes: null,
    network: true,
    freshnessMs: null,
};
/** The configuration of a project that has no file. `tracker` is empty: T01 takes the first usual place that exists. */
const defaultConfig = {
    version: 1,
    tracker: [],
    specs: ['specs/*.yaml'],
    checks: {},
    gates: [defaultGate],
    slos: [],
    waivers: [],
    signOffs: [],
    execution: defaultExecution,
    redact: { env: [], patterns: [] },
    sync: { policy: 'ask' },
    reports: REPORT_FORMATS,
};


/***/ }),

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Qo: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* unused harmony exports VARIABLES, environmentExample */
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1656);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58537);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49168);




const FLAGS = {
    '1': true,
    true: true,
    yes: true,
    '0': false,
    false: false,
    no: false,
};
const flag = { type: '1 or 0', read: (text) => FLAGS[text.toLowerCase()] ?? null };
const path = { type: 'a path', read: (text) => (text.includes('\0') ? null : text) };
const paths = {
    type: 'paths, separated by commas',
    read: (text) => {
        const list = text.split(',').map((one) => one.trim());
        return list.includes('') ? null : list;
    },
};
const count = {
    type: 'a whole number from 1 to 256',
    read: (text) => (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 256 ? Number(text) : null),
};
const url = { type: 'a URL', read: (text) => (URL.canParse(text) ? text : null) };
const milliseconds = {
    type: 'milliseconds, at most 999999',
    read: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : null),
};
const duration = { type: 'a duration such as 30s or 10m', read: _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9 };
const bytes = { type: 'a size such as 512KiB or 1MiB', read: _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBytes */ .z_ };
const oneOf = (words) => ({
    type: words.join(' or '),
    read: (text) => words.find((word) => word === text) ?? null,
});
/** Every AURORA_* variable. `.env.example` and the reference page are generated from this table. */
const VARIABLES = [
    {
        name: 'AURORA_CONFIG',
        field: 'config',
        kind: path,
        example: '.github/aurora-x.yml',
        meaning: 'Configuration file.',
    },
    {
        name: 'AURORA_TRACKER',
        field: 'tracker',
        kind: paths,
        example: 'docs/readiness.md',
        meaning: 'Trackers to read, instead of those in the configuration.',
    },
    {
        name: 'AURORA_SPECS',
        field: 'specs',
        kind: paths,
        example: 'specs/*.yaml',
        meaning: 'Spec files to read, instead of those in the configuration.',
    },
    {
        name: 'AURORA_OUT',
        field: 'out',
        kind: path,
        example: '.',
        meaning: 'Directory under which spec_runs/ and logs/ are written.',
    },
    {
        name: 'AURORA_DRY_RUN',
        field: 'dryRun',
        kind: flag,
        example: '1',
        meaning: 'Do everything but write outside the output directory or touch the network.',
    },
    {
        name: 'AURORA_FAST',
        field: 'fast',
        kind: flag,
        example: '1',
        meaning: 'Fast path for pull requests: gates are not challenged.',
    },
    {
        name: 'AURORA_FULL',
        field: 'full',
        kind: flag,
        example: '1',
        meaning: 'Full path for the night: reuse nothing, challenge everything.',
    },
    {
        name: 'AURORA_CI',
        field: 'ci',
        kind: flag,
        example: '1',
        meaning: 'No terminal: plain lines, no questions, strict exit codes.',
    },
    {
        name: 'AURORA_CONCURRENCY',
        field: 'concurrency',
        kind: count,
        example: '4',
        meaning: 'Checks that run at once.',
    },
    {
        name: 'AURORA_SHELL',
        field: 'shell',
        kind: oneOf(['plain', 'strict']),
        example: 'strict',
        meaning: 'Shell for commands: as in a terminal, or with -euo pipefail.',
    },
    {
        name: 'AURORA_TIER',
        field: 'tier',
        kind: oneOf(_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TIERS */ .iB),
        example: 'exec',
        meaning: 'The most a check may do.',
    },
    {
        name: 'AURORA_TIMEOUT',
        field: 'timeoutMs',
        kind: duration,
        example: '10m',
        meaning: 'Time limit of a check that states none.',
    },
    {
        name: 'AURORA_MAX_DURATION',
        field: 'maxDurationMs',
        kind: duration,
        example: '6h',
        meaning: 'Time limit of a whole run.',
    },
    {
        name: 'AURORA_OUTPUT_CAP',
        field: 'outputCapBytes',
        kind: bytes,
        example: '1MiB',
        meaning: 'Output kept per stream of a check.',
    },
    {
        name: 'AURORA_NETWORK',
        field: 'network',
        kind: flag,
        example: '1',
        meaning: 'Whether checks may use the network, where the system can forbid it.',
    },
    {
        name: 'AURORA_WRITE_INTERVAL_MS',
        field: 'writeIntervalMs',
        kind: milliseconds,
        example: '1000',
        meaning: 'Least time between two writes to GitHub; less than a second only for a server of your own.',
    },
    {
        name: 'AURORA_STATE',
        field: 'state',
        kind: path,
        example: '/var/lib/aurora-x',
        meaning: 'Directory of the store of the App.',
    },
    {
        name: 'AURORA_URL',
        field: 'url',
        kind: url,
        example: 'https://aurora.example.org',
        meaning: 'Where the App is reached from outside; jobs report their results there.',
    },
    {
        name: 'AURORA_OIDC_ISSUER',
        field: 'oidcIssuer',
        kind: url,
        example: 'https://token.actions.githubusercontent.com',
        meaning: 'Who signs the tokens of jobs; another one for GitHub Enterprise Server.',
    },
    {
        name: 'AURORA_TRUSTED_WORKFLOWS',
        field: 'trustedWorkflows',
        kind: paths,
        example: 'aurora-x/action/.github/workflows/hardened.yml@0123456789abcdef0123456789abcdef01234567',
        meaning: 'Reusable workflows, by commit, whose reports may turn a check green.',
    },
];
/** Variables that the tool sets for its own children and tests. They are not settings, and a nested run must not wonder about them. */
const OWN = /^AURORA_(?:X|RUN|CHECK|TEST|FAILPOINT)(?:_|$)/;
const nothing = {
    config: null,
    tracker: null,
    specs: null,
    out: null,
    dryRun: false,
    fast: false,
    full: false,
    ci: false,
    concurrency: null,
    shell: null,
    tier: null,
    timeoutMs: null,
    maxDurationMs: null,
    outputCapBytes: null,
    network: null,
    writeIntervalMs: null,
    state: null,
    url: null,
    oidcIssuer: null,
    trustedWorkflows: null,
};
/** The variable that sets a field, or null. */
const variableOf = (field) => VARIABLES.find((variable) => variable.field === field) ?? null;
/**
 * Reads the AURORA_* variables. A variable that is set and empty counts as not set, as in a shell script. Values are
 * shown in findings: none of these variables is a secret. AX1211 unknown name, AX1212 wrong value.
 */
const readEnvironment = (env) => {
    const findings = [];
    const values = {};
    const byName = new Map(VARIABLES.map((variable) => [variable.name, variable]));
    for (const [name, text] of Object.entries(env).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        if (!name.startsWith('AURORA_') || text === undefined || text.trim() === '')
            continue;
        const variable = byName.get(name);
        if (variable === undefined) {
            if (!OWN.test(name))
                findings.push((0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1211', { name, suggestion: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, byName.keys()) }));
            continue;
        }
        const value = variable.kind.read(text.trim());
        if (value !== null)
            values[variable.field] = value;
        else
            findings.push((0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1212', { name, expected: variable.kind.type, found: JSON.stringify(text.slice(0, 60)) }));
    }
    return { environment: { ...nothing, ...values }, findings };
};
/** The text of `.env.example`. */
const environmentExample = () => [
    '# Every variable that Aurora-X reads. All are optional; each overrides the configuration file.',
    '',
    ...VARIABLES.flatMap(({ name, meaning, kind, example }) => [
        `# ${meaning} (${kind.type})`,
        `# ${name}=${example}`,
        '',
    ]),
].join('\n');


/***/ }),

/***/ 16426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText)
/* harmony export */ });
/** `gates[0].name`. */
const pathText = (path) => path.reduce((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');


/***/ }),

/***/ 30834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   rU: () => (/* binding */ withoutOwnKeysDeep),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   xi: () => (/* binding */ withoutOwnKeys)
/* harmony export */ });
/** Whether a value has keys: a mapping or a list. */
const isRecord = (value) => typeof value === 'object' && value !== null;
/** Whether a value is a mapping. */
const isMapping = (value) => isRecord(value) && !Array.isArray(value);
/** The value under an own key or index, or undefined: `constructor` leads nowhere. */
const entryOf = (value, key) => isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** A mapping without the keys that begin with `x-`: those belong to the author. */
const withoutOwnKeys = (value) => Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
/** The same at every depth. */
const withoutOwnKeysDeep = (value) => {
    if (Array.isArray(value))
        return value.map(withoutOwnKeysDeep);
    if (!isMapping(value))
        return value;
    return Object.fromEntries(Object.entries(withoutOwnKeys(value)).map(([key, entry]) => [key, withoutOwnKeysDeep(entry)]));
};


/***/ }),

/***/ 42017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ settleConfig)
});

// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(63033);
// EXTERNAL MODULE: ./lib/domain/config/environment.js
var config_environment = __webpack_require__(9910);
// EXTERNAL MODULE: ./lib/domain/config/record.js
var record = __webpack_require__(30834);
// EXTERNAL MODULE: ./lib/domain/config/path-text.js
var path_text = __webpack_require__(16426);
;// CONCATENATED MODULE: ./lib/domain/config/origins.js


/** Keys that the file spells otherwise, because there the value carries its unit. */
const FILE_KEYS = {
    signOffs: 'sign-offs',
    passEnv: 'pass-env',
    timeoutMs: 'timeout',
    maxDurationMs: 'max-duration',
    maxChecks: 'max-checks',
    outputCapBytes: 'output-cap',
    evidenceCapBytes: 'evidence-cap',
    memoryMiB: 'memory',
    cpuSeconds: 'cpu',
    freshnessMs: 'freshness',
    windowDays: 'window',
};
/** The path in the file, or null when the file does not state the value. A single word may stand for a list of one. */
const filePath = (path, value) => {
    let here = value;
    const steps = [];
    for (const step of path) {
        if (step === 0 && typeof here === 'string')
            return steps;
        const key = typeof step === 'string' ? (FILE_KEYS[step] ?? step) : step;
        here = (0,record/* entryOf */.Ms)(here, key);
        if (here === undefined)
            return null;
        steps.push(key);
    }
    return steps;
};
const leaves = (value, path) => {
    if (typeof value !== 'object' || value === null)
        return [path];
    const entries = Array.isArray(value)
        ? value.map((entry, index) => [index, entry])
        : Object.entries(value);
    return entries.length === 0 ? [path] : entries.flatMap(([key, entry]) => leaves(entry, [...path, key]));
};
/** Where each value of a configuration came from, in the order of its keys; for `config print --origin`. */
const originsOf = (config, overridden, yaml) => leaves(config, []).map((path) => {
    const name = (0,path_text/* pathText */.L)(path);
    const origin = overridden.get(name) ?? overridden.get((0,path_text/* pathText */.L)(path.slice(0, -1)));
    if (origin !== undefined)
        return { path: name, ...origin };
    const stated = yaml === null ? null : filePath(path, yaml.value);
    if (stated === null || yaml === null)
        return { path: name, from: 'default', detail: 'built in' };
    const { file, line, column } = yaml.place(stated);
    return { path: name, from: 'file', detail: `${file}:${line}:${column}` };
});

;// CONCATENATED MODULE: ./lib/domain/config/overrides.js

/** Overridable field → path of the value in `Config`, and the flag that sets it. */
const FIELDS = {
    tracker: ['tracker', '--tracker'],
    specs: ['specs', '--spec'],
    concurrency: ['execution.concurrency', '--concurrency'],
    shell: ['execution.shell', '--shell'],
    tier: ['execution.tier', '--tier'],
    timeoutMs: ['execution.timeoutMs', '--timeout'],
    maxDurationMs: ['execution.maxDurationMs', '--max-duration'],
    outputCapBytes: ['execution.outputCapBytes', '--output-cap'],
    network: ['execution.network', '--network'],
};
const fields = [
    'tracker',
    'specs',
    'concurrency',
    'shell',
    'tier',
    'timeoutMs',
    'maxDurationMs',
    'outputCapBytes',
    'network',
];
/** Lays the environment and then the flags over a configuration. */
const override = (config, environment, flags) => {
    const origins = new Map();
    const root = {};
    const execution = {};
    for (const field of fields) {
        const [path, flag] = FIELDS[field];
        const fromFlag = flags[field] ?? null;
        const value = fromFlag ?? environment[field];
        if (value === null)
            continue;
        origins.set(path, fromFlag === null
            ? { from: 'environment', detail: (0,config_environment/* variableOf */.Qn)(field)?.name ?? '' }
            : { from: 'flag', detail: flag });
        (path.startsWith('execution.') ? execution : root)[field] = value;
    }
    return { config: { ...config, ...root, execution: { ...config.execution, ...execution } }, origins };
};

;// CONCATENATED MODULE: ./lib/domain/config/settle-config.js




/** Nobody may run commands on the strength of a configuration that was not understood. */
const harmless = { ...defaults/* defaultConfig */.sb, execution: { ...defaults/* defaultConfig */.sb.execution, tier: 'read' } };
/**
 * Defaults, then the file, then AURORA_* variables, then flags.
 *
 * @param file null when there is none
 */
const settleConfig = (file, { env = {}, overrides = {} }) => {
    const fromEnv = (0,config_environment/* readEnvironment */.Qo)(env);
    const findings = [...(file?.findings ?? []), ...fromEnv.findings];
    if (findings.some(({ severity }) => severity === 'error')) {
        return { config: harmless, origins: originsOf(harmless, new Map(), null), findings };
    }
    const { config, origins } = override(file?.config ?? defaults/* defaultConfig */.sb, fromEnv.environment, overrides);
    return { config, origins: originsOf(config, origins, file?.yaml ?? null), findings };
};


/***/ }),

/***/ 49168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   at: () => (/* binding */ parseFraction),
/* harmony export */   s6: () => (/* binding */ isIsoDate),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
const MS = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
};
const DURATION = /^(?:\d{1,12}(?:\.\d{1,6})?(?:ms|[smhdw]))+$/;
/** `500ms`, `10m`, `1h30m`, `7d` → milliseconds, or null. A bare number has no unit and is refused. */
const parseDuration = (value) => {
    const compact = String(value).trim().replaceAll(/\s+/g, '');
    if (!DURATION.test(compact))
        return null;
    let total = 0;
    for (const [, amount, unit] of compact.matchAll(/([\d.]+)(ms|[smhdw])/g)) {
        total += Number(amount) * Number(MS[String(unit)]);
    }
    return Number.isSafeInteger(Math.round(total)) ? Math.round(total) : null;
};
/** Milliseconds in the largest unit that divides them: 600 000 → `10m`. The inverse of `parseDuration`. */
const formatDuration = (ms) => {
    const [unit, size] = Object.entries(MS).findLast(([, one]) => ms % one === 0) ?? ['ms', 1];
    return ms === 0 ? '0s' : `${ms / size}${unit}`;
};
/**
 * `99.9%`, `70 %` and fractions from 0 to 1 → a fraction from 0 to 1, or null. `70` alone is refused: it could be
 * seventy percent or a slip.
 */
const parseFraction = (value) => {
    const text = String(value).trim();
    const match = /^(\d{1,6}(?:\.\d{1,10})?)\s*(%?)$/.exec(text);
    if (match === null)
        return null;
    const number = Number(match[1]);
    // Divided as decimals are written, so that 99.9% is 0.999 and not 0.9990000000000001.
    const fraction = match[2] === '%' ? Number((number / 100).toPrecision(12)) : number;
    return fraction <= 1 ? fraction : null;
};
/** `512B`, `1MiB`, `64 KiB`, `10MB`, or a whole number of bytes → bytes, or null. */
const parseBytes = (value) => {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0 ? value : null;
    const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*([A-Za-z]+)$/.exec(value.trim());
    if (match === null)
        return null;
    const bytes = Math.round(Number(match[1]) * Number(BYTES[String(match[2])]));
    return Number.isSafeInteger(bytes) ? bytes : null;
};
/** A day that exists, `2026-12-15`. */
const isIsoDate = (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};


/***/ }),

/***/ 72708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _application_pipeline_run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88100);
/* harmony import */ var _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63033);
/* harmony import */ var _wiring_wire_pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46874);






const hasRules = ({ configText, trackers, specs }) => configText !== null || trackers.length > 0 || specs.length > 0;
const requestOf = ({ fromFork, base, head, changedPaths, reported, links }) => {
    const held = base !== null && hasRules(base) ? base : null;
    const rules = held ?? head;
    // Rules that a pull request brings itself are as good as what it says of itself.
    const foreign = fromFork || (base !== null && held === null);
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
        runId: null,
        pipeline: null,
        reports: [],
        base: held && {
            commit: held.commit,
            trackers: held.trackers,
            specs: held.specs,
            standings: null,
            changedPaths,
        },
        trust: foreign || reported === null ? 'T0' : reported.trust,
        links,
    };
};
/**
 * The verdict on a commit by the pipeline that the Action runs, over documents that were read through the API:
 * plan and gates of the base, claims of the head, outcomes that were reported. Nothing is executed here, and only the
 * documents are on the disk while it runs.
 */
const judge = async (given, signal) => {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'aurora-gate-'));
    try {
        for (const { file, text } of [...given.head.trackers, ...given.head.specs]) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file)), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file), text);
        }
        const request = requestOf(given);
        const wired = await (0,_wiring_wire_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .wirePipeline */ .O)({
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


/***/ }),

/***/ 53645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRemoteProject)
/* harmony export */ });
/* harmony import */ var _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63033);
/* harmony import */ var _domain_config_read_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66434);
/* harmony import */ var _application_pipeline_stages_t01_ingest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55527);



const readAll = async (repository, files, commit) => {
    const read = [];
    // A pattern would need the whole tree; the App reads the files that are named.
    for (const file of files.filter((name) => !/[*?[{]/.test(name))) {
        const text = await repository.readText(file, commit);
        if (text !== null)
            read.push({ file, text });
    }
    return read;
};
const usualTracker = async (repository, commit) => {
    for (const file of _application_pipeline_stages_t01_ingest_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_TRACKERS */ .Hy) {
        const text = await repository.readText(file, commit);
        if (text !== null)
            return [{ file, text }];
    }
    return [];
};
/**
 * Configuration, trackers and specs of a commit or branch.
 *
 * @param rules whose configuration says which documents there are; null for its own
 */
const readRemoteProject = async (repository, commit, rules = null) => {
    const configText = await repository.readText(_domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF, commit);
    const { config, findings } = (0,_domain_config_read_config_js__WEBPACK_IMPORTED_MODULE_1__.readConfig)({ text: configText, file: _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF, env: {}, overrides: {} });
    const { tracker, specs } = rules ?? config;
    return {
        commit,
        configText,
        config,
        findings,
        trackers: tracker.length > 0
            ? await readAll(repository, tracker, commit)
            : await usualTracker(repository, commit),
        specs: await readAll(repository, specs, commit),
    };
};


/***/ })

};
