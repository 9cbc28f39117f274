export const id = 2285;
export const ids = [2285];
export const modules = {

/***/ 20829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _make_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55278);



let count = 0;
const syncDirectory = (directory) => {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(directory, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
};
/**
 * Replaces a file as a whole: whoever reads it, also after a power cut, sees the old content or the new one. The
 * temporary file stands beside it, because a rename is atomic within one file system only, and is opened so that a
 * link waiting under its name is not followed.
 *
 * @param mode permissions of the new file
 */
const writeAtomically = (path, content, mode = 0o666) => {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    (0,_make_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(directory);
    count += 1;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.${count}.tmp`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw cause;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    syncDirectory(directory);
};


/***/ }),

/***/ 65186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** `ENOENT` and the like, of an error the system gave; null for any other. */
const errorCode = (cause) => cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;


/***/ }),

/***/ 55278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65186);



/** Makes one directory; that somebody else made it meanwhile is fine. */
const makeOne = (path) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (cause) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(cause) !== 'EEXIST' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            throw cause;
    }
};
/**
 * Makes a directory and those above it. Node's own `recursive` never ends where the parent exists and still nothing
 * can be made in it (`/proc` answers ENOENT), so we only climb while the parent is missing.
 */
const makeDirectory = (path) => {
    try {
        makeOne(path);
    }
    catch (cause) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(cause) !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
            throw cause;
        makeDirectory(parent);
        makeOne(path);
    }
};


/***/ }),

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
    waiverLimitDays: 90,
    signOffs: [],
    execution: defaultExecution,
    redact: { env: [], patterns: [] },
    sync: { policy: 'ask' },
    weekly: { issue: true, day: 'monday', time: '07:00', zone: 'UTC' },
    mode: 'report',
    enforcement: 'report',
    deployments: {},
    reports: REPORT_FORMATS,
};


/***/ }),

/***/ 47058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qo: () => (/* binding */ readEnvironment),
  Qn: () => (/* binding */ variableOf)
});

// UNUSED EXPORTS: VARIABLES, environmentExample

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
;// CONCATENATED MODULE: ./lib/domain/config/environment-kinds.js

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
    type: 'a list, separated by commas',
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
const port = {
    type: 'a port',
    read: (text) => (/^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : null),
};
const milliseconds = {
    type: 'milliseconds, at most 999999',
    read: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : null),
};
/** Never wrong here, so that no finding shows it. */
const secret = { type: 'a private key', read: String };
const secretUrl = { type: 'a URL, which is a secret', read: String };
const duration = { type: 'a duration such as 30s or 10m', read: units/* parseDuration */.E9 };
const bytes = { type: 'a size such as 512KiB or 1MiB', read: units/* parseBytes */.z_ };
const oneOf = (words) => ({
    type: words.join(' or '),
    read: (text) => words.find((word) => word === text) ?? null,
});

;// CONCATENATED MODULE: ./lib/domain/config/app-variables.js

/** What the environment says to the App, by the field that it sets. */
const APP_VARIABLES = {
    state: {
        name: 'AURORA_STATE',
        kind: path,
        example: '/var/lib/aurora-x',
        meaning: 'Directory of the store of the App.',
    },
    url: {
        name: 'AURORA_URL',
        kind: url,
        example: 'https://aurora.example.org',
        meaning: 'Where the App is reached from outside; jobs report their results there.',
    },
    oidcIssuer: {
        name: 'AURORA_OIDC_ISSUER',
        kind: url,
        example: 'https://token.actions.githubusercontent.com',
        meaning: 'Who signs the tokens of jobs; another one for GitHub Enterprise Server.',
    },
    trustedWorkflows: {
        name: 'AURORA_TRUSTED_WORKFLOWS',
        kind: paths,
        example: 'aurora-x/action/.github/workflows/readiness.yml@0123456789abcdef0123456789abcdef01234567',
        meaning: 'Reusable workflows, by commit, whose reports may turn a check green.',
    },
    metricsOrigins: {
        name: 'AURORA_METRICS_ORIGINS',
        kind: paths,
        example: 'https://prometheus.example.org',
        meaning: 'Servers that the App may ask for objectives after a deployment; without it, none.',
    },
    auditKey: {
        name: 'AURORA_AUDIT_KEY',
        kind: secret,
        example: '/run/secrets/audit-key.pem, as text',
        meaning: 'Ed25519 key that signs the audit log: PEM, or 32 bytes in base64. Without it one is made beside the store.',
    },
    auditKeyPrevious: {
        name: 'AURORA_AUDIT_KEY_PREVIOUS',
        kind: secret,
        example: 'the key before it, as text',
        meaning: 'The audit key before the present one, so that it vouches for its successor.',
    },
    auditRetentionMs: {
        name: 'AURORA_AUDIT_RETENTION',
        kind: duration,
        example: '400d',
        meaning: 'How long entries of the audit log are kept. Without it, for ever.',
    },
    keepDeliveriesMs: {
        name: 'AURORA_KEEP_DELIVERIES',
        kind: duration,
        example: '30d',
        meaning: 'How long it keeps that there was a delivery: 7d at the least (default 30d).',
    },
    keepResultsMs: {
        name: 'AURORA_KEEP_RESULTS',
        kind: duration,
        example: '400d',
        meaning: 'How long it keeps the runs that jobs reported (default 400d).',
    },
    reportTimeoutMs: {
        name: 'AURORA_REPORT_TIMEOUT',
        kind: duration,
        example: '60m',
        meaning: 'How long a check of the App stays in progress for a report that is expected (default 60m).',
    },
    slackWebhook: {
        name: 'AURORA_SLACK_WEBHOOK',
        kind: secretUrl,
        example: 'https://hooks.slack.com/services/…',
        meaning: 'Incoming webhook of Slack that is told of each weekly report. The whole address is a secret.',
    },
    teamsWebhook: {
        name: 'AURORA_TEAMS_WEBHOOK',
        kind: secretUrl,
        example: 'https://….logic.azure.com/workflows/…',
        meaning: 'Workflow of Teams that is told of each weekly report. The whole address is a secret.',
    },
    allowPrivateHooks: {
        name: 'AURORA_ALLOW_PRIVATE_HOOKS',
        kind: flag,
        absent: false,
        example: '1',
        meaning: "Whether these two may be within one's own network, and without TLS (default 0).",
    },
    replicas: {
        name: 'AURORA_REPLICAS',
        kind: count,
        example: '3',
        meaning: 'How many Apps share the store. More than 1 needs DATABASE_URL.',
    },
    workers: {
        name: 'AURORA_WORKERS',
        kind: count,
        example: '16',
        meaning: 'Lanes that one App works on at once (default 16). Most of the time they wait for GitHub.',
    },
    metricsPort: {
        name: 'AURORA_METRICS_PORT',
        kind: port,
        example: '9464',
        meaning: 'Port of /metrics of the App; without it, that of webhooks.',
    },
    onboarding: {
        name: 'AURORA_ONBOARDING',
        kind: oneOf(['pull-request', 'off']),
        example: 'off',
        meaning: 'Whether the App asks by a pull request before it does anything in a repository without a configuration (default pull-request).',
    },
};

// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/domain/config/run-variables.js


/** What the environment says of a run, by the field that it sets. */
const RUN_VARIABLES = {
    config: {
        name: 'AURORA_CONFIG',
        kind: path,
        example: '.github/aurora-x.yml',
        meaning: 'Configuration file.',
    },
    tracker: {
        name: 'AURORA_TRACKER',
        kind: paths,
        example: 'docs/readiness.md',
        meaning: 'Trackers to read, instead of those in the configuration.',
    },
    specs: {
        name: 'AURORA_SPECS',
        kind: paths,
        example: 'specs/*.yaml',
        meaning: 'Spec files to read, instead of those in the configuration.',
    },
    out: {
        name: 'AURORA_OUT',
        kind: path,
        example: '.',
        meaning: 'Directory under which spec_runs/ and logs/ are written.',
    },
    dryRun: {
        name: 'AURORA_DRY_RUN',
        kind: flag,
        absent: false,
        example: '1',
        meaning: 'Do everything but write outside the output directory or touch the network.',
    },
    fast: {
        name: 'AURORA_FAST',
        kind: flag,
        absent: false,
        example: '1',
        meaning: 'Fast path for pull requests: gates are not challenged.',
    },
    full: {
        name: 'AURORA_FULL',
        kind: flag,
        absent: false,
        example: '1',
        meaning: 'Full path for the night: reuse nothing, challenge everything.',
    },
    ci: {
        name: 'AURORA_CI',
        kind: flag,
        absent: false,
        example: '1',
        meaning: 'No terminal: plain lines, no questions, strict exit codes.',
    },
    concurrency: {
        name: 'AURORA_CONCURRENCY',
        kind: count,
        example: '4',
        meaning: 'Checks that run at once.',
    },
    shell: {
        name: 'AURORA_SHELL',
        kind: oneOf(['plain', 'strict']),
        example: 'strict',
        meaning: 'Shell for commands: as in a terminal, or with -euo pipefail.',
    },
    tier: {
        name: 'AURORA_TIER',
        kind: oneOf(vocabulary/* TIERS */.iB),
        example: 'exec',
        meaning: 'The most a check may do.',
    },
    timeoutMs: {
        name: 'AURORA_TIMEOUT',
        kind: duration,
        example: '10m',
        meaning: 'Time limit of a check that states none.',
    },
    maxDurationMs: {
        name: 'AURORA_MAX_DURATION',
        kind: duration,
        example: '6h',
        meaning: 'Time limit of a whole run.',
    },
    outputCapBytes: {
        name: 'AURORA_OUTPUT_CAP',
        kind: bytes,
        example: '1MiB',
        meaning: 'Output kept per stream of a check.',
    },
    network: {
        name: 'AURORA_NETWORK',
        kind: flag,
        example: '1',
        meaning: 'Whether checks may use the network, where the system can forbid it.',
    },
    writeIntervalMs: {
        name: 'AURORA_WRITE_INTERVAL_MS',
        kind: milliseconds,
        example: '1000',
        meaning: 'Least time between two writes to GitHub; less than a second only for a server of your own, 0 for one without limits.',
    },
};

// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(58537);
;// CONCATENATED MODULE: ./lib/domain/config/environment.js




const DECLARED = { ...RUN_VARIABLES, ...APP_VARIABLES };
/** Every AURORA_* variable. `.env.example` and the reference page are generated from this table. */
const VARIABLES = Object.values(DECLARED);
/** Variables that the tool sets for its own children and tests. They are not settings, and a nested run must not wonder about them. */
const OWN = /^AURORA_(?:X|RUN|CHECK|TEST|FAILPOINT)(?:_|$)/;
const NOTHING = Object.fromEntries(Object.entries(DECLARED).map(([field, { absent = null }]) => [field, absent]));
/** The variable that sets a field. */
const variableOf = (field) => DECLARED[field];
/**
 * Reads the AURORA_* variables. A variable that is set and empty counts as not set, as in a shell script. Values are
 * shown in findings; what is a secret is never wrong here. AX1211 unknown name, AX1212 wrong value.
 */
const readEnvironment = (env) => {
    const findings = [];
    const values = {};
    const byName = new Map(Object.entries(DECLARED).map(([field, one]) => [one.name, { ...one, field }]));
    for (const [name, text] of Object.entries(env).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        if (!name.startsWith('AURORA_') || text === undefined || text.trim() === '')
            continue;
        const variable = byName.get(name);
        if (variable === undefined) {
            if (!OWN.test(name))
                findings.push((0,catalogue/* finding */.gk)('AX1211', { name, suggestion: (0,suggest/* didYouMean */.au)(name, byName.keys()) }));
            continue;
        }
        const value = variable.kind.read(text.trim());
        if (value !== null)
            values[variable.field] = value;
        else
            findings.push((0,catalogue/* finding */.gk)('AX1212', { name, expected: variable.kind.type, found: JSON.stringify(text.slice(0, 60)) }));
    }
    return { environment: { ...NOTHING, ...values }, findings };
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

/***/ 42017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ settleConfig)
});

// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(63033);
// EXTERNAL MODULE: ./lib/domain/config/environment.js + 3 modules
var config_environment = __webpack_require__(47058);
// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
// EXTERNAL MODULE: ./lib/domain/config/path-text.js
var path_text = __webpack_require__(16426);
;// CONCATENATED MODULE: ./lib/domain/config/origins.js


/** Keys that the file spells otherwise, because there the value carries its unit. */
const FILE_KEYS = {
    signOffs: 'sign-offs',
    waiverLimitDays: 'waiver-limit',
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
    forMs: 'for',
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
            ? { from: 'environment', detail: (0,config_environment/* variableOf */.Qn)(field).name }
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
/* harmony export */   DS: () => (/* binding */ isZone),
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
/** A time zone that is known, `Europe/Berlin`. */
const isZone = (text) => {
    try {
        return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 56677:
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

/***/ 1656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   CV: () => (/* binding */ STANDINGS),
/* harmony export */   IF: () => (/* binding */ CLAIMS),
/* harmony export */   TU: () => (/* binding */ CHALLENGE_RESULTS),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   xW: () => (/* binding */ TRUST_LEVELS)
/* harmony export */ });
/** The words of the product, each list in the order reports use. Everything else derives its type from here. */
/** What the document says of an item. */
const CLAIMS = ['planned', 'in-progress', 'blocked', 'in-review', 'done', 'dropped'];
/** How one check ended. An error is not an answer, and `not-run` is never a pass. */
const OUTCOMES = [
    'passed',
    'failed',
    'error',
    'timed-out',
    'skipped',
    'not-run',
    'manual',
    'not-applicable',
];
/** What we know of an item, after its checks were run. */
const STANDINGS = ['verified', 'refuted', 'unproven', 'ready', 'open', 'blocked', 'waived'];
const VERDICTS = ['go', 'conditional', 'no-go'];
/** Whether a check was shown to be able to fail. */
const CHALLENGE_RESULTS = ['proven', 'vacuous', 'unchallenged'];
const SEVERITIES = ['error', 'warning', 'note'];
/** What a check may do to the machine; the config at the base branch sets the highest tier allowed. */
const TIERS = ['read', 'write', 'exec'];
const PRIORITIES = ['P0', 'P1', 'P2', 'P3', 'P4'];
/** The seven stages of the built-in pipeline. */
const STAGES = ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07'];
/** How far a result may be trusted: T0 reported by foreign code … T3 re-run by us on the merged commit. */
const TRUST_LEVELS = ['T0', 'T1', 'T2', 'T3'];


/***/ })

};
