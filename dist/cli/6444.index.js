export const id = 6444;
export const ids = [6444];
export const modules = {

/***/ 10398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutIntents)
/* harmony export */ });
/** For a caller that lists what exists before it makes anything: nothing is written down, nothing is looked up. */
const withoutIntents = {
    begin: async () => null,
    settle: async () => { },
    abandon: async () => { },
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

/***/ 58537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** The number at an index, which is always one of the row. */
const at = (row, index) => row[index] ?? 0;
/** Edit distance with neighbouring letters swapped counted once; gives up beyond `limit`. */
const distance = (from, to, limit = 2) => {
    if (Math.abs(from.length - to.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            row[j] = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1), swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        if (Math.min(...row) > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return at(previous, to.length);
};
const plain = (word) => word.toLowerCase().replaceAll(/[-_\s]/g, '');
/**
 * The word that was probably meant, or null. Case, hyphens and underscores do not count. Words of two letters allow no
 * slip (`P5` is not `P0`), of three one, longer ones two.
 */
const nearest = (word, candidates) => {
    if (word.length > 80)
        return null;
    const wanted = plain(word);
    const limit = Math.min(2, Math.max(0, wanted.length - 2));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const target = plain(candidate);
        const far = distance(wanted, target, limit);
        // A prefix of four letters or more is meant as the whole: `verif` for `verified`.
        const near = far > limit && wanted.length >= 4 && target.startsWith(wanted) ? limit : far;
        if (near < least) {
            best = candidate;
            least = near;
        }
    }
    return best;
};
/** ` Did you mean "x"?` with its leading space, or nothing: for the end of a remedy. */
const didYouMean = (word, candidates) => {
    const guess = nearest(word, candidates);
    return guess === null ? '' : ` Did you mean "${guess}"?`;
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

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;
/** What follows the first of a list in a sentence: ` and 2 more`, or nothing. */
const andMore = ({ length }) => length > 1 ? ` and ${length - 1} more` : '';


/***/ }),

/***/ 36788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ dueDate)
/* harmony export */ });
/* harmony import */ var _iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30468);

const endOfMonth = (year, month) => (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(Date.UTC(year, month, 0));
/**
 * The date that a target names: a day, the Sunday of an ISO week, the last day of a month or quarter. Null for what
 * names no date of the calendar (`Week 0–1`, `soon`, `Q1` without a year).
 */
const dueDate = (text) => {
    const words = (text ?? '').trim();
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
    if (day) {
        const time = Date.parse(words);
        return !Number.isNaN(time) && (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(time) === words ? words : null;
    }
    const week = /^(\d{4})-?W(\d{1,2})$/i.exec(words);
    if (week) {
        const monday = (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .weekStart */ .vW)(`${week[1]}-W${week[2]?.padStart(2, '0')}`);
        return monday === null ? null : (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(monday + 6 * _iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
    }
    const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(words);
    if (month)
        return endOfMonth(Number(month[1]), Number(month[2]));
    const quarter = /^(\d{4})[- ]?Q([1-4])$/i.exec(words);
    return quarter ? endOfMonth(Number(quarter[1]), Number(quarter[2]) * 3) : null;
};


/***/ }),

/***/ 30468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ weeksBetween),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   vW: () => (/* binding */ weekStart)
/* harmony export */ });
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** `2026-11-21` of a time, UTC. */
const isoDate = (time) => new Date(time).toISOString().slice(0, 10);
/** Monday, 0:00 UTC. Days since 1970 began on a Thursday. */
const mondayOf = (time) => Math.floor((time / DAY_MS + 3) / 7) * WEEK_MS - 3 * DAY_MS;
/**
 * The ISO week (UTC) of a time: `2026-W53` for 1 January 2027, since the Thursday of a week says which year it belongs
 * to. As text they sort by time.
 */
const weekOf = (time) => {
    const thursday = mondayOf(time) + 3 * DAY_MS;
    const year = new Date(thursday).getUTCFullYear();
    const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
    return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
};
/** When a week (`2026-W47`) begins; null for one that the calendar does not have. */
const weekStart = (week) => {
    const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
    const start = mondayOf(Date.UTC(Number(year), 0, 4)) + (Number(number) - 1) * WEEK_MS;
    return weekOf(Number.isNaN(start) ? 0 : start) === week ? start : null;
};
/** The weeks from one to another, both included; none when they are the wrong way round. */
const weeksBetween = (first, last) => {
    const [from, to] = [weekStart(first) ?? 0, weekStart(last) ?? -1];
    return Array.from({ length: Math.max(0, (to - from) / WEEK_MS + 1) }, (_, index) => weekOf(from + index * WEEK_MS));
};


/***/ }),

/***/ 26042:
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


/***/ }),

/***/ 42841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ milestoneMarker),
/* harmony export */   GU: () => (/* binding */ readSection),
/* harmony export */   HI: () => (/* binding */ readMilestoneMarker),
/* harmony export */   WB: () => (/* binding */ intentId),
/* harmony export */   Zn: () => (/* binding */ writeSection),
/* harmony export */   b4: () => (/* binding */ placeSection)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const START = /<!-- aurora-x:item v1 (\{[^\n]*\}) -->\r?\n?/;
const END = '<!-- aurora-x:item end -->';
const MILESTONE = /<!-- aurora-x:milestone v1 (\{[^\n]*\}) -->/;
/** JSON that cannot end the comment it stands in. */
const hidden = (value) => JSON.stringify(value)
    .replace(/[<>]/g, (sign) => (sign === '<' ? String.raw `\u003c` : String.raw `\u003e`))
    .replaceAll('--', String.raw `-\u002d`);
const isText = (value) => typeof value === 'string';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isRecord = (value) => typeof value === 'object' && value !== null;
const valuesOf = (value) => {
    if (!isRecord(value))
        return null;
    const { title, state, milestone, labels, assignees } = value;
    if (!isText(title) || !isTexts(labels) || !isTexts(assignees))
        return null;
    if (state !== 'open' && state !== 'closed' && state !== null)
        return null;
    if (milestone !== null && !isText(milestone))
        return null;
    return { title, state, milestone, labels, assignees };
};
const parse = (json) => {
    try {
        const value = JSON.parse(json);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
};
/** The section of an issue's body, or null when it has none that can be read. */
const readSection = (body) => {
    const start = START.exec(body);
    const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
    const end = body.indexOf(END, from);
    const data = parse(start?.[1] ?? '');
    if (!start || end === -1 || !data || !isText(data['key']))
        return null;
    return {
        key: data['key'],
        applied: valuesOf(data['applied']),
        before: body.slice(0, start.index),
        content: body.slice(from, end).replaceAll('\r\n', '\n'),
        after: body.slice(end + END.length),
    };
};
/** The text that stands in an issue: marker, our section, end. */
const writeSection = (key, applied, content) => `<!-- aurora-x:item v1 ${hidden({ key, applied })} -->\n${content}${END}`;
/** Our section put into a body: in its old place, or below what people wrote. */
const placeSection = (body, section) => {
    const old = readSection(body);
    if (old)
        return `${old.before}${section}${old.after}`;
    return body === '' ? section : `${body}\n\n${section}`;
};
const milestoneMarker = (key) => `<!-- aurora-x:milestone v1 ${hidden({ key })} -->`;
/** Key in a milestone's description, or null. */
const readMilestoneMarker = (description) => {
    const key = parse(MILESTONE.exec(description)?.[1] ?? '')?.['key'];
    return isText(key) ? key : null;
};
/** Which write something came from: the same for the same thing of the same repository, whoever asks. */
const intentId = (kind, repository, key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([kind, repository, key]))
    .digest('hex');


/***/ }),

/***/ 98576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   fd: () => (/* binding */ escapeProse)
/* harmony export */ });
/**
 * Everything that came from a tracker, a command or a pull request passes through here before it is shown. Text
 * stays text: no ping, no reference, no closing keyword, no link, no image, no HTML, and nothing invisible.
 */
const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Controls, bidirectional overrides, zero-width and filler characters, tags: seen by parsers and not by people. Tabs,
 * line breaks and the selectors that choose how an emoji looks are none; joiners are looked at below.
 */
const INVISIBLE = /(?!\t|\n|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** A joiner is wanted between two emoji and nowhere else. */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const codePoint = (character) => `‹U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}›`;
/** Most texts are of these alone, and then there is nothing to look for. */
const PRINTABLE = /^[\t\n\x20-\x7e]*$/;
/** Makes invisible and direction-changing characters visible (`‹U+202E›`). Tabs and line breaks are kept. */
const visible = (text) => PRINTABLE.test(text)
    ? text
    : text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(LONE_SURROGATE, '\uFFFD')
        .replaceAll(INVISIBLE, codePoint)
        .replaceAll(STRAY_JOINER, codePoint);
const oneLine = (text) => visible(text).replaceAll(/\s+/g, ' ').trim();
const entity = (character) => `&#${Number(character.codePointAt(0))};`;
/** GitHub makes a person, an issue, a link or a closed issue of these; a zero-width space after the first part prevents it. */
const separate = (text) => text
    .replaceAll(/@(?=[\p{L}\p{N}_])|(?<=[\w.+-])@/gu, `${ZERO_WIDTH_SPACE}@${ZERO_WIDTH_SPACE}`)
    .replaceAll(/#(?=[\p{L}\p{N}_])/gu, `#${ZERO_WIDTH_SPACE}`)
    .replaceAll(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`)
    .replaceAll(/\b(?:mailto|xmpp|javascript|data|vbscript):/gi, (scheme) => `${scheme}${ZERO_WIDTH_SPACE}`)
    .replaceAll(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
    .replaceAll(/(?<!:)\/\/(?=\S)/g, `/${ZERO_WIDTH_SPACE}/`)
    .replaceAll(/\bwww(?=\.)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`);
const neutral = (line) => separate(line)
    .replaceAll(/[&<>"\\`*[\]|~$!#]/g, entity)
    .replaceAll(/_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, entity('_'))
    .replace(/^[-+=:]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}${entity(mark)}`);
/**
 * One line of text that stays text anywhere in GitHub's Markdown: paragraph, table cell, heading, `<summary>`.
 * Entities are used and not backslashes, because they hold inside HTML blocks too.
 */
const escapeMarkdown = (text) => neutral(oneLine(text));
const longestRun = (text, character) => Math.max(0, ...[...text.matchAll(new RegExp(`${character}+`, 'g'))].map(([run]) => run.length));
/**
 * Text as inline code, on one line. The fence is one backtick longer than any run inside; text with a pipe becomes
 * a `<code>` element of entities, since no code span can hold every pipe in a table.
 */
const codeSpan = (text) => {
    const line = oneLine(text);
    if (line === '')
        return '';
    if (line.includes('|'))
        return `<code>${escapeMarkdown(line)}</code>`;
    const ticks = '`'.repeat(longestRun(line, '`') + 1);
    const pad = /^`|`$/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
};
/**
 * A sentence in which `code` may stand between backticks, as our own messages write it. Whatever is between them
 * becomes a code span and the rest text, so a foreign value inside the sentence gains nothing by a backtick.
 */
const escapeProse = (text) => oneLine(text)
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : neutral(part)))
    .join('');
/** Text as a fenced code block that nothing inside can close. `info` is ours (`text`, `sh`). */
const fence = (text, info = 'text') => {
    const body = visible(text).replace(/\n+$/, '');
    const ticks = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
    return `${ticks}${info}\n${body}\n${ticks}`;
};
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const entities = (text) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
/** Text for HTML and SVG, in elements and in quoted attributes. */
const escapeHtml = (text) => entities(visible(text));
// oxlint-disable-next-line no-control-regex -- XML 1.0 section 2.2 allows exactly these
const NOT_XML = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Characters that mean the same in XML as here. */
const PLAIN_XML = /^[\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\x7e]*$/;
/** Text for XML 1.0: illegal characters are left out, line breaks survive in attributes. */
const escapeXml = (text) => PLAIN_XML.test(text) ? text : entities(text.replaceAll(NOT_XML, '')).replaceAll(/[\t\n\r]/g, entity);
/** An address that may be put into a link: https (or http), nothing else. Null otherwise. */
const safeUrl = (url) => url !== undefined && /^https?:\/\/[^\s"'<>()\\`|\p{Cc}]+$/u.test(url) ? url : null;
/** A relative path as the path of an address; every character that could mean something there is encoded. */
const urlPath = (path) => path
    .toWellFormed()
    .split('/')
    .map((step) => encodeURIComponent(step).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');


/***/ }),

/***/ 38223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** GitHub keeps 65 536 characters of a body; the rest is room for what others append. */
const COMMENT_LIMIT = 58_000;
/** A section that is kept whole. */
const fixed = (text) => ({ keep: Infinity, rows: [], render: () => text });
const draw = (section, kept) => section.render(section.rows.slice(0, kept), section.rows.length - kept);
/** The largest number of rows whose text has at most `room` characters; -1 when not even the empty section fits. */
const mostRows = (section, room) => {
    let low = -1;
    let high = section.rows.length;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (draw(section, middle).length <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
};
/** Cut at a code point, with a mark that says so. The last resort, for a head that alone is too long. */
const clip = (text, limit) => {
    if (text.length <= limit)
        return text;
    const head = text.slice(0, Math.max(0, limit - 1));
    return `${/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head}…`;
};
/**
 * Joins the sections by blank lines within `limit` characters (UTF-16 units, never fewer than GitHub counts).
 * Sections are shortened in order of `keep`, each as far as needed and no further, then left out.
 */
const shorten = (sections, limit) => {
    const texts = sections.map((section) => draw(section, section.rows.length));
    const total = () => texts.filter((text) => text !== '').reduce((sum, text) => sum + text.length + 2, -2);
    const cuttable = sections
        .map((section, index) => ({ section, index }))
        .filter(({ section }) => section.keep < Infinity);
    for (const { section, index } of cuttable.toSorted((a, b) => a.section.keep - b.section.keep)) {
        if (total() <= limit)
            break;
        const room = limit - total() + draw(section, section.rows.length).length;
        const rows = mostRows(section, room);
        texts[index] = rows < 0 ? '' : draw(section, rows);
    }
    return clip(texts.filter((text) => text !== '').join('\n\n'), limit);
};


/***/ }),

/***/ 10215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vd: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38223);


/** A title longer than this helps nobody in a table. */
const CELL_LIMIT = 240;
/** Foreign text in a table cell. */
const cell = (text) => text === null || text === '' ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, CELL_LIMIT));
/** A sentence of ours, with foreign values in it, in a table cell. */
const say = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, 2 * CELL_LIMIT));
/** Foreign text as code in a table cell. */
const codeCell = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, CELL_LIMIT));
/** A row of cells that are Markdown already. */
const row = (...cells) => `| ${cells.join(' | ')} |`;
const ruler = (columns) => `|${' --- |'.repeat(columns)}`;
/** Some rows under a heading, and how many are missing. */
const table = (headers, rows, hidden = 0) => [row(...headers), ruler(headers.length), ...rows].join('\n') + more(hidden);
/** "… and 12 more" as a paragraph of its own, or nothing. */
const more = (hidden) => hidden > 0 ? `\n\n… and ${hidden} more in the full report.` : '';
/** A fold. `summary` is Markdown already; the blank lines make GitHub read the body as Markdown. */
const fold = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A fold around a table, which can be shortened row by row. */
const foldedTable = (keep, summary, headers, rows) => ({
    keep,
    rows,
    render: (kept, hidden) => rows.length === 0
        ? ''
        : fold(summary, kept.length === 0 ? more(hidden).trim() : table(headers, kept, hidden)),
});
/** `docs/readiness.md:13`, linked to the commit where we know it. */
const place = (source, links) => {
    if (source === null)
        return '';
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(`${source.file}:${source.line}`);
    const base = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(links.repository);
    return base === null || links.sha === undefined || !/^[0-9a-f]{7,64}$/.test(links.sha)
        ? text
        : `[${text}](${base}/blob/${links.sha}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(source.file)}#L${source.line})`;
};
/** A link with a word of ours, or nothing when the address is missing or not one we would follow. */
const link = (word, url) => {
    const safe = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(url);
    return safe === null ? [] : [`[${word}](${safe})`];
};


/***/ }),

/***/ 330:
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
/* harmony import */ var _model_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26042);

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

/***/ 46444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/application/sync/without-intents.js
var without_intents = __webpack_require__(10398);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/application/weekly/weekly-mark.js
const START = /^<!-- aurora-x:weekly v1 (\d{4}-W\d{2}) -->\n/;
const LINKS = /\n\n<!-- aurora-x:weekly links -->(?:Before: #(\d+))?(?: · )?(?:After: #(\d+))?$/;
const numberOf = (text) => (text === undefined ? null : Number(text));
/** The body of a weekly issue. Marker first, links last. */
const markWeekly = (text, { week, previous, next }) => {
    const links = [
        ...(previous === null ? [] : [`Before: #${previous}`]),
        ...(next === null ? [] : [`After: #${next}`]),
    ];
    return `<!-- aurora-x:weekly v1 ${week} -->\n${text}\n\n<!-- aurora-x:weekly links -->${links.join(' · ')}`;
};
/** A body taken apart, or null when it is not one of a weekly issue. */
const readWeekly = (body) => {
    const whole = body.replaceAll('\r\n', '\n').trimEnd();
    const start = START.exec(whole);
    if (start === null)
        return null;
    const links = LINKS.exec(whole);
    return {
        week: start[1] ?? '',
        previous: numberOf(links?.[1]),
        next: numberOf(links?.[2]),
        text: whole.slice(start[0].length, links?.index),
    };
};

;// CONCATENATED MODULE: ./lib/application/weekly/publish-weekly.js



const LABEL = {
    name: 'readiness-report',
    color: '1d76db',
    description: 'Weekly readiness report of Aurora-X',
};
/** Clocks of two machines differ; what was made just before is looked at too. */
const SKEW_MS = 120_000;
const titleOf = (week) => `Readiness report ${week}`;
/** By marker and author, oldest first: a marker that somebody pasted does not make an issue ours. */
const oursAmong = (all, self) => all
    .flatMap((issue) => {
    const mark = readWeekly(issue.body);
    return mark && issue.author?.toLowerCase() === self.toLowerCase() ? [{ ...mark, issue }] : [];
})
    .toSorted((a, b) => a.issue.number - b.issue.number);
/** Makes the issue once: written down, looked for after a lost answer, sent once. */
const create = async (ports, week, body) => {
    const { intents, issues, self, repository, clock } = ports;
    const id = (0,marker/* intentId */.WB)('weekly', repository, week);
    await intents.begin(id);
    const sent = clock.now();
    try {
        const number = await issues.create({ title: titleOf(week), body, labels: [LABEL.name] });
        await intents.settle(id, String(number));
        return number;
    }
    catch (error) {
        if (!(error instanceof remote_failure/* RemoteFailure */.p))
            throw error;
        if (error.kind !== 'lost')
            await intents.abandon(id);
        const recent = error.kind === 'lost' ? await issues.madeSince(sent - SKEW_MS) : [];
        const made = oursAmong(recent, self).find((one) => one.week === week);
        if (made === undefined)
            throw error;
        await intents.settle(id, String(made.issue.number));
        return made.issue.number;
    }
};
const sameText = (a, b) => a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
/** The oldest issue of each week; a second one of a week is left to people. */
const byWeek = (ours) => new Map(ours.toReversed().map((one) => [one.week, one]));
/**
 * Creates or edits the one issue of a week, and closes and links what came before it. An earlier issue is closed once,
 * when it gets its link: one that people reopen stays open. The second time nothing is written.
 */
const publishWeekly = async (ports, week, text) => {
    const { issues, labels, clock, interval, signal, self } = ports;
    let last = -Infinity;
    const turn = async () => {
        const wait = last + interval - clock.monotonic();
        if (wait > 0)
            await clock.sleep(wait, signal);
        signal.throwIfAborted();
        last = clock.monotonic();
    };
    const known = byWeek(oursAmong(await issues.list(), self));
    const weeks = [...known.keys()].filter((one) => one !== week).toSorted();
    const numberOf = (one) => one === undefined ? null : (known.get(one)?.issue.number ?? null);
    const previous = numberOf(weeks.findLast((one) => one < week));
    const next = numberOf(weeks.find((one) => one > week));
    const body = markWeekly(text, { week, previous, next });
    const write = async () => {
        const shown = known.get(week)?.issue;
        if (shown === undefined) {
            if (!(await labels.list()).includes(LABEL.name)) {
                await turn();
                await labels.create(LABEL);
            }
            await turn();
            const issue = await create(ports, week, body);
            if (next !== null) {
                await turn();
                await issues.update(issue, { state: 'closed' });
            }
            return { issue, result: 'created' };
        }
        if (sameText(shown.body, body))
            return { issue: shown.number, result: 'unchanged' };
        await turn();
        await issues.update(shown.number, { body });
        return { issue: shown.number, result: 'updated' };
    };
    const written = await write();
    const closed = [];
    for (const [index, earlier] of weeks.filter((one) => one < week).entries()) {
        const one = known.get(earlier);
        const after = weeks[index + 1];
        if (one === undefined || one.next !== null)
            continue;
        await turn();
        const successor = after !== undefined && after < week ? numberOf(after) : written.issue;
        await issues.update(one.issue.number, {
            state: 'closed',
            body: markWeekly(one.text, { week: earlier, previous: one.previous, next: successor }),
        });
        closed.push(one.issue.number);
    }
    return { ...written, closed };
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
// EXTERNAL MODULE: ./lib/domain/report/json-schema.js
var json_schema = __webpack_require__(32961);
;// CONCATENATED MODULE: ./lib/application/weekly/read-snapshots.js



/** Runs of these commands look at the whole tracker; `verify` looks at some items and says little of the rest. */
const WHOLE = ['pipeline', 'orchestrate', 'gate'];
/** How many days of history are read, one run each. */
const MOST_DAYS = 180;
const templateSchema = schemas.object({
    trackers: schemas.array(schemas.object({ weeklyTemplate: schemas.array(schemas.string()).default([]) })),
});
const readJson = async (runFiles, dir, path) => {
    try {
        return JSON.parse((await runFiles(dir).readText(path)) ?? 'null');
    }
    catch {
        return null;
    }
};
/** The last whole run of each day before `end`, newest first. */
const lastOfEachDay = (runs, end) => {
    const days = new Map();
    for (const run of runs) {
        const at = Date.parse(run.startedAt);
        const whole = run.status === 'complete' && run.verdict !== null && WHOLE.includes(run.command);
        if (!whole || Number.isNaN(at) || at >= end)
            continue;
        const known = days.get((0,iso_week/* isoDate */._$)(at));
        if (known === undefined || known.startedAt < run.startedAt)
            days.set((0,iso_week/* isoDate */._$)(at), run);
    }
    return [...days.values()]
        .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0))
        .slice(0, MOST_DAYS);
};
/** The verdicts of finished runs before `end` (milliseconds). A run whose verdict cannot be read is left out. */
const readSnapshots = async (history, runFiles, end) => {
    const runs = lastOfEachDay(await history.history(), end);
    const read = await Promise.all(runs.map(async ({ dir, runId, startedAt, commit }) => {
        const parsed = json_schema/* verdictSchema */.$D.safeParse(await readJson(runFiles, dir, 'stages/T06-verdict.json'));
        return parsed.success ? [{ runId, at: startedAt, commit, verdict: parsed.data }] : [];
    }));
    const newest = runs[0];
    const model = newest && templateSchema.safeParse(await readJson(runFiles, newest.dir, 'stages/T01-model.json'));
    return {
        snapshots: read.flat().toReversed(),
        // Two trackers may have the same template.
        prompts: [...new Set(model?.data?.trackers.flatMap(({ weeklyTemplate }) => weeklyTemplate))],
    };
};

// EXTERNAL MODULE: ./lib/domain/config/environment.js
var config_environment = __webpack_require__(9910);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 17 modules
var catalogue = __webpack_require__(2307);
;// CONCATENATED MODULE: ./lib/domain/forecast/random.js
/** Numbers from 0 to 1 that follow from the seed alone (mulberry32): good enough to draw days, and the same everywhere. */
const createRandom = (seed) => {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
};

;// CONCATENATED MODULE: ./lib/domain/forecast/monte-carlo.js

/** Fewer days, or fewer items proven in them, say nothing about the days to come. */
const LEAST_DAYS = 14;
const LEAST_PROOFS = 5;
const TRIALS = 5_000;
/** What takes longer than two years is not forecast. */
const HORIZON_DAYS = 730;
const PATH_WEEKS = 6;
/** One possible future: days drawn from the past with replacement. Each has numbers of its own, so that more work is never done sooner. */
const runTrial = (start, samples, random) => {
    const path = [];
    let { proven, scope } = start;
    let day = 0;
    while (proven < scope && day < HORIZON_DAYS) {
        const drawn = samples[Math.floor(random() * samples.length)];
        proven += drawn?.proven ?? 0;
        scope += drawn?.scope ?? 0;
        day += 1;
        if (day % 7 === 0 && path.length < PATH_WEEKS)
            path.push({ proven: Math.min(proven, scope), scope });
    }
    return {
        days: proven < scope ? Infinity : day,
        path,
        end: { proven: Math.min(proven, scope), scope },
    };
};
/** The smallest value that at least this share of the sorted values does not exceed. */
const quantile = (sorted, share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
const byNumber = (a, b) => a - b;
/** Trials that have ended stay where they ended. */
const medianPath = (trials) => Array.from({ length: PATH_WEEKS }, (_, week) => {
    const states = trials.map(({ path, end }) => path[week] ?? end);
    return {
        proven: quantile(states.map((state) => state.proven).toSorted(byNumber), 0.5),
        scope: quantile(states.map((state) => state.scope).toSorted(byNumber), 0.5),
    };
});
/**
 * When everything will be proven if the days to come are like the days that were (Monte-Carlo, with replacement).
 *
 * @param start proven and scope now
 * @param samples what each past day changed
 * @param seed same seed, same forecast
 */
const forecast = (start, samples, seed) => {
    const proofs = samples.reduce((sum, { proven }) => sum + Math.max(0, proven), 0);
    const known = {
        remaining: Math.max(0, start.scope - start.proven),
        samples: { days: samples.length, proofs },
        trials: TRIALS,
        seed,
    };
    if (known.remaining === 0)
        return { ...known, days: { p50: 0, p85: 0, p95: 0 }, path: [] };
    if (samples.length < LEAST_DAYS || proofs < LEAST_PROOFS)
        return { ...known, days: null, path: [] };
    const trials = Array.from({ length: TRIALS }, (_, index) => runTrial(start, samples, createRandom(Math.imul(seed, 0x9e3779b1) + Math.imul(index + 1, 0x85ebca6b))));
    const days = trials.map((trial) => trial.days).toSorted(byNumber);
    const at = (share) => {
        const value = quantile(days, share);
        return value === Infinity ? null : value;
    };
    return {
        ...known,
        days: { p50: at(0.5), p85: at(0.85), p95: at(0.95) },
        path: medianPath(trials),
    };
};

;// CONCATENATED MODULE: ./lib/domain/forecast/flow.js


const LEAST_SAMPLES = 5;
const WORKED_ON = ['in-progress', 'in-review', 'done'];
/** Follows one item through all sightings. One that was proven before the first sighting has no lead time. */
const follow = (id, sightings, counts) => {
    let begun = null;
    let proven = false;
    let lostAt = null;
    for (const [index, { at, items }] of sightings.entries()) {
        const now = items.get(id);
        if (now === undefined)
            continue;
        const isProven = now.standing === 'verified';
        if (isProven && !proven && index > 0) {
            counts.proofs.push(at);
            if (lostAt !== null)
                counts.recoveries.push((at - lostAt) / iso_week/* DAY_MS */.sO);
            else
                counts.leads.push((at - (begun ?? at)) / iso_week/* DAY_MS */.sO);
        }
        if (proven && !isProven) {
            counts.lost += 1;
            lostAt = at;
        }
        if (begun === null && WORKED_ON.includes(now.claim))
            begun = at;
        proven = isProven;
    }
};
const figure = (value, n) => ({
    value: n < LEAST_SAMPLES ? null : Math.round(value * 100) / 100,
    n,
});
const median = (values) => figure(quantile(values.toSorted((a, b) => a - b), 0.5), values.length);
/** How work flows to proof. `sightings` oldest first. */
const flowOf = (sightings) => {
    const counts = { proofs: [], leads: [], recoveries: [], lost: 0 };
    const ids = new Set(sightings.flatMap(({ items }) => [...items.keys()]));
    for (const id of ids)
        follow(id, sightings, counts);
    const [first, last] = [sightings[0], sightings.at(-1)];
    const weeks = first && last ? (0,iso_week/* weeksBetween */.WP)((0,iso_week/* weekOf */.gx)(first.at), (0,iso_week/* weekOf */.gx)(last.at)) : [];
    const perWeek = weeks.map((week) => counts.proofs.filter((at) => (0,iso_week/* weekOf */.gx)(at) === week).length);
    const started = counts.proofs.length + initiallyProven(first);
    return {
        throughput: median(perWeek),
        leadDays: median(counts.leads),
        lost: figure(started === 0 ? 0 : counts.lost / started, started),
        recoveryDays: median(counts.recoveries),
    };
};
const initiallyProven = (first) => [...(first?.items.values() ?? [])].filter(({ standing }) => standing === 'verified').length;

;// CONCATENATED MODULE: ./lib/domain/forecast/progress.js

/** The last `weeks` weeks, oldest first; one without a run keeps the state of the one before. `progress` oldest first. */
const burnUp = (progress, weeks) => {
    const [first, last] = [progress[0], progress.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    return (0,iso_week/* weeksBetween */.WP)((0,iso_week/* weekOf */.gx)(first.at), (0,iso_week/* weekOf */.gx)(last.at))
        .slice(-weeks)
        .map((week) => {
        const state = progress.findLast(({ at }) => (0,iso_week/* weekOf */.gx)(at) <= week) ?? first;
        return { week, proven: state.proven, scope: state.scope };
    });
};
const dayOf = (time) => Math.floor(time / iso_week/* DAY_MS */.sO);
/**
 * What each of the last `days` days changed, days without a run included: an idle day is as much a fact as a busy one.
 * The day of the first state has nothing to be compared with and is left out. `progress` oldest first.
 */
const dailyChanges = (progress, days) => {
    const [first, last] = [progress[0], progress.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const byDay = new Map(progress.map((one) => [dayOf(one.at), one]));
    const changes = [];
    let before = byDay.get(dayOf(first.at)) ?? first;
    for (let day = dayOf(first.at) + 1; day <= dayOf(last.at); day += 1) {
        const now = byDay.get(day) ?? before;
        changes.push({ proven: now.proven - before.proven, scope: now.scope - before.scope });
        before = now;
    }
    return changes.slice(-days);
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/open-items.js
/** Dropped items are in nobody's way and count for nothing. */
const counted = (standings) => standings.filter(({ claim }) => claim !== 'dropped');
/** Whether nothing is left to do for now: proven, or excepted in writing. */
const isSettled = ({ standing }) => standing === 'verified' || standing === 'waived';
/** Dependencies of an item that are still open. */
const waitsFor = ({ dependsOn }, byId) => dependsOn.filter((id) => {
    const needed = byId.get(id);
    return needed !== undefined && !isSettled(needed);
});
const byItem = (standings) => new Map(standings.map((one) => [one.item, one]));
/**
 * The longest chain of open items, dependencies first; of equals the first in document order. Items of a circle never
 * become free and are left out.
 */
const longestOpenChain = (standings) => {
    const open = standings.filter((one) => !isSettled(one));
    const byId = byItem(open);
    const needs = new Map(open.map((one) => [one.item, new Set(waitsFor(one, byId))]));
    const users = new Map();
    for (const [item, ids] of needs)
        for (const id of ids)
            users.set(id, [...(users.get(id) ?? []), item]);
    const length = new Map();
    const previous = new Map();
    const free = open.filter(({ item }) => needs.get(item)?.size === 0).map(({ item }) => item);
    for (const item of free) {
        const own = length.get(item) ?? 1;
        length.set(item, own);
        for (const user of users.get(item) ?? []) {
            if (own + 1 > (length.get(user) ?? 1)) {
                length.set(user, own + 1);
                previous.set(user, item);
            }
            needs.get(user)?.delete(item);
            if (needs.get(user)?.size === 0)
                free.push(user);
        }
    }
    const done = new Set(free);
    let last;
    for (const { item } of open)
        if (done.has(item) && (last === undefined || (length.get(item) ?? 0) > (length.get(last) ?? 0)))
            last = item;
    const chain = [];
    for (let at = last; at !== undefined; at = previous.get(at))
        chain.push(at);
    return chain.toReversed();
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/compare.js

/** Items that are verified now and were not before. */
const completedSince = (before, now) => {
    const old = byItem(before.standings);
    return now.standings.filter(({ item, standing }) => standing === 'verified' && old.get(item)?.standing !== 'verified');
};
/** Passed, but worth less: flaky, and unable to fail. */
const DOUBTS = ['AX6049', 'AX6050'];
const within = (reason) => [reason, ...reason.children.flatMap(within)];
/** What is wrong: the leaves that keep it from go, warnings, and checks whose answers are worth less. */
const wrong = ({ blockers, warnings, standings }) => {
    const doubts = standings
        .flatMap(({ reason }) => within(reason))
        .filter(({ code }) => DOUBTS.includes(code));
    return new Map([...blockers, ...warnings, ...doubts].map((reason) => [
        JSON.stringify([reason.code, reason.subject.kind, reason.subject.id]),
        reason,
    ]));
};
/** What is wrong now and was not before. */
const risksSince = (before, now) => missing(wrong(now), wrong(before)).map(({ code, message, remedy }) => ({ code, message, remedy }));
const missing = (from, others) => [...from].filter(([key]) => !others.has(key)).map(([, value]) => value);
const edgesOf = ({ standings }) => new Map(counted(standings).flatMap(({ item, dependsOn }) => dependsOn.map((to) => [JSON.stringify([item, to]), { from: item, to }])));
const idsOf = ({ standings }) => new Map(counted(standings).map(({ item }) => [item, item]));
/** Items and dependencies that came and went. */
const graphChanges = (before, now) => {
    const [oldEdges, newEdges, oldItems, newItems] = [edgesOf(before), edgesOf(now), idsOf(before), idsOf(now)];
    return {
        itemsAdded: missing(newItems, oldItems),
        itemsRemoved: missing(oldItems, newItems),
        added: missing(newEdges, oldEdges),
        removed: missing(oldEdges, newEdges),
    };
};

// EXTERNAL MODULE: ./lib/domain/model/due.js
var due = __webpack_require__(36788);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/milestones.js



const TREND_WEEKS = 12;
const groupOf = ({ milestone, target }) => milestone ?? target ?? '–';
const groups = (verdict) => Map.groupBy(counted(verdict.standings), groupOf);
const percentProven = (items) => Math.floor((100 * items.filter(({ standing }) => standing === 'verified').length) / items.length);
const readyIn = (verdict, id) => {
    const items = groups(verdict).get(id);
    return items === undefined ? null : percentProven(items);
};
/** The last state of each of the last weeks that had one, oldest first. */
const weekly = (snapshots) => [...new Map(snapshots.map((one) => [(0,iso_week/* weekOf */.gx)(Date.parse(one.at)), one])).values()].slice(-TREND_WEEKS);
/** Milestones in the order of the document; items without one are grouped by their target, as a sync does. */
const milestonesOf = (now, before, snapshots) => {
    const history = weekly(snapshots);
    return [...groups(now.verdict)].map(([id, items]) => {
        const ready = percentProven(items);
        const was = before && readyIn(before.verdict, id);
        const dates = [id, ...items.map(({ target }) => target)].map(due/* dueDate */.X).filter((date) => date !== null);
        return {
            id,
            due: dates.toSorted().at(-1) ?? null,
            items: items.length,
            proven: items.filter(({ standing }) => standing === 'verified').length,
            blocked: items.filter(({ standing }) => standing === 'blocked').length,
            ready,
            change: was === null ? null : ready - was,
            trend: history.map(({ verdict }) => readyIn(verdict, id)).filter((value) => value !== null),
        };
    });
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/build.js







/** How far back figures look. */
const WINDOW_WEEKS = 12;
const WAIVER_DAYS = 14;
/** The same week is forecast with the same numbers, whoever asks. */
const seedOf = (week) => Number(week.replaceAll(/\D/g, ''));
const progressOf = ({ at, verdict }) => {
    const items = counted(verdict.standings);
    const proven = items.filter(({ standing }) => standing === 'verified').length;
    return { at: Date.parse(at), proven, scope: items.length };
};
/** ISO date since which the item has stood as it does, as far as the snapshots go back. */
const standsSince = (snapshots) => {
    const past = snapshots
        .map(({ at, verdict }) => ({ at: at.slice(0, 10), items: byItem(verdict.standings) }))
        .toReversed();
    return ({ item, standing }) => {
        const changed = past.findIndex(({ items }) => items.get(item)?.standing !== standing);
        return past.at(changed === -1 ? -1 : Math.max(0, changed - 1))?.at ?? '';
    };
};
const dateIn = (at, days) => days === null || days === undefined ? null : (0,iso_week/* isoDate */._$)(Date.parse(at) + days * iso_week/* DAY_MS */.sO);
const datesOf = (at, { days }) => ({
    p50: dateIn(at, days?.p50),
    p85: dateIn(at, days?.p85),
    p95: dateIn(at, days?.p95),
});
const lateMilestones = (milestones, today) => milestones
    .filter(({ due, ready }) => due !== null && due < today && ready < 100)
    .map(({ id, due, ready }) => `${id} was due ${due} and is ${ready} % proven: move the date, or the scope?`);
const decisions = (now, milestones, waivers) => [
    ...lateMilestones(milestones, now.at.slice(0, 10)),
    ...waivers.map(({ item, until, status }) => status === 'in-force'
        ? `The waiver of ${item} ends ${until}: renew it, or finish the item?`
        : `The waiver of ${item} ended ${until}: what now?`),
    ...now.verdict.standings
        .filter(({ standing }) => standing === 'ready')
        .map(({ item }) => `All checks of ${item} pass: can it be called done?`),
];
/** The week's report from the verdict trees of its runs; null when there was no run by the end of the week. */
const buildWeekly = (input) => {
    const start = (0,iso_week/* weekStart */.vW)(input.week) ?? 0;
    const end = start + 7 * iso_week/* DAY_MS */.sO;
    const known = input.snapshots.filter(({ at }) => Date.parse(at) < end);
    const now = known.at(-1);
    if (now === undefined)
        return null;
    const earlier = known.findLast(({ at }) => Date.parse(at) < start) ?? known[0] ?? now;
    // A week without a run is compared with its own beginning: nothing changed.
    const before = earlier === now && Date.parse(now.at) >= start ? null : earlier;
    const recent = known.filter(({ at }) => Date.parse(at) >= end - WINDOW_WEEKS * 7 * iso_week/* DAY_MS */.sO);
    const { verdict } = now;
    const standings = counted(verdict.standings);
    const byId = byItem(standings);
    const since = standsSince(known);
    const line = (one) => ({
        item: one.item,
        title: one.title,
        owner: one.owner,
        standing: one.standing,
        why: one.reason.message,
        since: since(one),
        waitsFor: waitsFor(one, byId),
    });
    const progress = known.map(progressOf);
    const here = progressOf(now);
    const future = forecast(here, dailyChanges(progress, WINDOW_WEEKS * 7), input.seed);
    const milestones = milestonesOf(now, before, recent);
    const waivers = verdict.waivers.filter(({ status, daysLeft }) => status === 'expired' || (status === 'in-force' && daysLeft <= WAIVER_DAYS));
    const criticalPath = longestOpenChain(standings);
    const critical = new Set(criticalPath);
    const startable = standings.filter((one) => !isSettled(one) && waitsFor(one, byId).length === 0);
    return {
        schemaVersion: 1,
        week: input.week,
        from: (0,iso_week/* isoDate */._$)(start),
        to: (0,iso_week/* isoDate */._$)(end - iso_week/* DAY_MS */.sO),
        run: { runId: now.runId, at: now.at, commit: now.commit, inWeek: Date.parse(now.at) >= start },
        verdict: verdict.verdict,
        score: verdict.score,
        before: before && {
            at: before.at,
            week: (0,iso_week/* weekOf */.gx)(Date.parse(before.at)),
            verdict: before.verdict.verdict,
            score: before.verdict.score,
        },
        recommendation: {
            says: verdict.reason.message,
            blockers: [...new Set(verdict.blockers.map(({ subject }) => subject.id))],
        },
        prompts: input.prompts,
        milestones,
        completed: before === null ? [] : completedSince(before.verdict, verdict).map(line),
        blocked: standings
            .filter(({ standing, claim }) => standing === 'blocked' || claim === 'blocked')
            .map(line),
        refuted: standings.filter(({ standing }) => standing === 'refuted').map(line),
        risks: before === null ? [] : risksSince(before.verdict, verdict),
        graph: before === null
            ? { itemsAdded: [], itemsRemoved: [], added: [], removed: [] }
            : graphChanges(before.verdict, verdict),
        waivers,
        criticalPath,
        next: startable.toSorted((a, b) => Number(critical.has(b.item)) - Number(critical.has(a.item))).map(line),
        burnUp: burnUp(progress, WINDOW_WEEKS),
        forecast: future,
        dates: datesOf(now.at, future),
        flow: flowOf(recent.map(({ at, verdict: { standings: all } }) => ({
            at: Date.parse(at),
            items: byItem(counted(all)),
        }))),
        decide: decisions(now, milestones, waivers),
    };
};

// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/report/markdown/parts.js
var parts = __webpack_require__(10215);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/chart.js






/** `W47`; the year is in the heading. */
const chart_short = (week) => week.slice(5);
const columnsOf = ({ burnUp, forecast, week }) => {
    const start = (0,iso_week/* weekStart */.vW)(week) ?? 0;
    const done = forecast.path.findIndex(({ proven, scope }) => proven >= scope);
    const ahead = done === -1 ? forecast.path : forecast.path.slice(0, done + 1);
    return [
        ...burnUp.map(({ week: one, proven, scope }) => ({ label: chart_short(one), proven, scope })),
        ...ahead.map(({ proven, scope }, index) => ({
            label: `~${chart_short((0,iso_week/* weekOf */.gx)(start + (index + 1) * 7 * iso_week/* DAY_MS */.sO))}`,
            proven,
            scope,
        })),
    ];
};
const list = (values) => `[${values.join(', ')}]`;
/**
 * Proven items as bars and all items as a line, in the Mermaid chart that GitHub draws. Weeks and numbers only stand in
 * it, so nothing of the document has to be escaped.
 */
const burnUpChart = (report) => {
    const columns = columnsOf(report);
    if (columns.length < 2)
        return '';
    const most = Math.max(1, ...columns.map(({ scope }) => scope));
    return (0,report_escape/* fence */.EU)([
        'xychart-beta',
        '  accTitle: Burn-up',
        '  accDescr: Proven items by week as bars, all items as a line. The table below has the figures.',
        '  title "Proven items (bars) of all (line)"',
        `  x-axis ${list(columns.map(({ label }) => `"${label}"`))}`,
        `  y-axis "items" 0 --> ${most}`,
        `  bar ${list(columns.map(({ proven }) => proven))}`,
        `  line ${list(columns.map(({ scope }) => scope))}`,
    ].join('\n'), 'mermaid');
};
/** The figures of the chart, for mail, small screens and readers of the source. */
const burnUpTable = (report) => (0,parts/* table */.tp)(['Week', 'Proven', 'All'], columnsOf(report).map(({ label, proven, scope }) => (0,parts/* row */.nM)(label, String(proven), String(scope))));
const dateOr = (date) => date ?? 'later than two years';
/** When everything is proven, as a sentence; what it was drawn from is part of it. */
const forecastSays = ({ forecast, dates }) => {
    const { remaining, samples, trials, seed, days } = forecast;
    if (remaining === 0)
        return 'Everything is proven.';
    const drawn = `${(0,count/* count */.U)(samples.days, 'day')} with ${(0,count/* count */.U)(samples.proofs, 'proof')}`;
    if (days === null)
        return `${(0,count/* count */.U)(remaining, 'item')} left; no forecast yet: ${drawn} are too few (${LEAST_DAYS} days with ${LEAST_PROOFS} proofs).`;
    return `${(0,count/* count */.U)(remaining, 'item')} left; all proven by **${dateOr(dates.p50)}** (P50), **${dateOr(dates.p85)}** (P85), **${dateOr(dates.p95)}** (P95): ${(0,words/* grouped */.zD)(trials)} futures drawn from ${drawn}, seed ${seed}.`;
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/answers.js





/** The form that trackers ask for when they ask for one. */
const PROMPTS = [
    'Week of',
    'Completed IDs',
    'Blocked IDs',
    'Risks introduced',
    'Changes to dependency graph',
    'Go/No-Go recommendation',
];
/** What every report answers, whether it was asked or not. */
const ALWAYS = ['Refuted IDs', 'Waivers ending', 'Critical path of next week', 'Forecast'];
const MOST_IDS = 20;
const MOST_PROMPTS = 20;
/** Ids as code, so that none of them is a reference. */
const ids = (all, between = ', ') => {
    const shown = all.slice(0, MOST_IDS).map((id) => (0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(id, 80)));
    const more = all.length > MOST_IDS ? [`… and ${all.length - MOST_IDS} more`] : [];
    return all.length === 0 ? 'none' : [...shown, ...more].join(between);
};
const answers_idsOf = (items) => ids(items.map(({ item }) => item));
const FIRST = 'first report, nothing to compare with';
const compared = (report, text) => (report.before === null ? FIRST : text);
const graphSays = ({ graph }) => {
    const parts = [
        ...(graph.itemsAdded.length > 0 ? [`new ${ids(graph.itemsAdded)}`] : []),
        ...(graph.itemsRemoved.length > 0 ? [`gone ${ids(graph.itemsRemoved)}`] : []),
        ...(graph.added.length > 0 ? [(0,count/* count */.U)(graph.added.length, 'dependency added', 'dependencies added')] : []),
        ...(graph.removed.length > 0
            ? [(0,count/* count */.U)(graph.removed.length, 'dependency removed', 'dependencies removed')]
            : []),
    ];
    return parts.length === 0 ? 'none' : parts.join('; ');
};
const recommendation = ({ verdict, recommendation: { says, blockers } }) => {
    const look = words/* VERDICT_LOOKS */.hY[verdict];
    const until = verdict === 'go' || blockers.length === 0 ? '' : ` Blockers: ${ids(blockers)}.`;
    return `**${look.word}.** ${(0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)((0,words/* afterWord */.X3)(says), 500))}${until}`;
};
/** Which prompt gets what; the first that fits. */
const ANSWERS = [
    { asks: /^week\b|week of/i, says: ({ from, to, week }) => `${from} to ${to} (${week})` },
    { asks: /go.{0,3}no.?go|recommend|verdict/i, says: recommendation },
    { asks: /graph|dependenc/i, says: (report) => compared(report, graphSays(report)) },
    {
        asks: /complet|done|finish|achiev/i,
        says: (report) => compared(report, answers_idsOf(report.completed)),
    },
    { asks: /block/i, says: ({ blocked }) => answers_idsOf(blocked) },
    { asks: /refut|fail|regress/i, says: ({ refuted }) => answers_idsOf(refuted) },
    {
        asks: /risk/i,
        says: (report) => compared(report, report.risks.length === 0
            ? 'none'
            : report.risks
                .slice(0, 3)
                .map(({ message }) => (0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)(message, 240)))
                .join(' ') + (report.risks.length > 3 ? ` … and ${report.risks.length - 3} more` : '')),
    },
    {
        asks: /waiver|exception/i,
        says: ({ waivers }) => waivers.length === 0
            ? 'none within two weeks'
            : waivers
                .slice(0, MOST_IDS)
                .map(({ item, until }) => `${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(item, 80))} ${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(until, 40))}`)
                .join(', '),
    },
    { asks: /critical|next/i, says: ({ criticalPath }) => ids(criticalPath, ' → ') },
    { asks: /forecast|finish date|\beta\b/i, says: forecastSays },
];
const answerTo = (prompt) => ANSWERS.find(({ asks }) => asks.test(prompt));
/** The tracker's own prompts in their order, answered; then what it did not ask for. */
const answers = (report) => {
    const asked = (report.prompts.length === 0 ? PROMPTS : report.prompts).slice(0, MOST_PROMPTS);
    const given = new Set(asked.map(answerTo));
    return [...asked, ...ALWAYS.filter((prompt) => !given.has(answerTo(prompt)))].map((prompt) => `- **${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(prompt, 120))}:** ${answerTo(prompt)?.says(report) ?? 'for people to answer, in a comment'}`);
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/folds.js







/** `+3`, `−2`, `±0`. */
const signed = (change) => change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0';
const spark = (values) => values.map((value) => '▁▂▃▄▅▆▇█'.charAt(Math.min(7, Math.floor(value / 12.5)))).join('');
/** Ready, change, blocked, due and trend of each milestone. */
const milestoneTable = ({ milestones }, keep) => ({
    keep,
    rows: milestones.map(({ id, ready, change, proven, items, blocked, due, trend }) => (0,parts/* row */.nM)(`**${(0,parts/* cell */.Hn)(id)}**`, `${ready} %`, change === null ? '–' : signed(change), `${proven} of ${items}`, String(blocked), due ?? '–', spark(trend))),
    render: (rows, hidden) => rows.length === 0
        ? ''
        : (0,parts/* table */.tp)(['Milestone', 'Ready', 'Change', 'Proven', 'Blocked', 'Due', 'Trend'], rows, hidden),
});
const itemRow = (one) => (0,parts/* row */.nM)(`**${(0,parts/* cell */.Hn)(one.item)}** ${(0,parts/* cell */.Hn)(one.title)}`, `${words/* STANDING_LOOKS */.IM[one.standing].icon} ${words/* STANDING_LOOKS */.IM[one.standing].word}`, (0,parts/* cell */.Hn)(one.owner), one.since, one.waitsFor.length === 0 ? '–' : ids(one.waitsFor), (0,parts/* say */.cv)(one.why));
/** Items with owner, age and why. */
const itemFold = (keep, word, items) => (0,parts/* foldedTable */.vd)(keep, `${word} · ${items.length}`, ['Item', 'Standing', 'Owner', 'Since', 'Waits for', 'Why'], items.map(itemRow));
const riskFold = ({ risks }, keep) => (0,parts/* foldedTable */.vd)(keep, `Risks introduced · ${risks.length}`, ['Code', 'What', 'Remedy'], risks.map(({ code, message, remedy }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(code), (0,parts/* say */.cv)(message), (0,parts/* say */.cv)(remedy))));
const graphFold = ({ graph }, keep) => {
    const rows = [
        ...graph.itemsAdded.map((id) => (0,parts/* row */.nM)('item added', (0,parts/* codeCell */.MZ)(id), '')),
        ...graph.itemsRemoved.map((id) => (0,parts/* row */.nM)('item gone', (0,parts/* codeCell */.MZ)(id), '')),
        ...graph.added.map(({ from, to }) => (0,parts/* row */.nM)('dependency added', (0,parts/* codeCell */.MZ)(from), (0,parts/* codeCell */.MZ)(to))),
        ...graph.removed.map(({ from, to }) => (0,parts/* row */.nM)('dependency removed', (0,parts/* codeCell */.MZ)(from), (0,parts/* codeCell */.MZ)(to))),
    ];
    return (0,parts/* foldedTable */.vd)(keep, `Changes to the dependency graph · ${rows.length}`, ['', 'Item', 'Depends on'], rows);
};
const waiverFold = ({ waivers }, keep) => (0,parts/* foldedTable */.vd)(keep, `Waivers ended or ending · ${waivers.length}`, ['Item', 'Reason', 'Approved by', 'Until', 'Days left'], waivers.map(({ item, reason, approver, until, daysLeft }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(item), (0,parts/* cell */.Hn)(reason), (0,parts/* cell */.Hn)(approver), (0,parts/* cell */.Hn)(until), String(daysLeft))));
const figureRow = (name, means, { value, n }, unit) => (0,parts/* row */.nM)(name, means, value === null ? '–' : unit(value), String(n));
const days = (value) => (0,count/* count */.U)(Math.round(value * 10) / 10, 'day');
/** The four figures, each with its definition and its sample size. */
const flowFold = ({ flow }) => {
    const rows = [
        figureRow('Throughput', 'items proven in a week, median (n weeks)', flow.throughput, (value) => `${value}`),
        figureRow('Lead time', 'from the first claim of work to proof, median (n items)', flow.leadDays, days),
        figureRow('Lost proofs', 'share of proofs that did not hold (n proofs)', flow.lost, words/* percent */.KN),
        figureRow('Recovery', 'from a lost proof to the next, median (n recoveries)', flow.recoveryDays, days),
    ];
    const body = (0,parts/* table */.tp)(['Figure', 'Meaning', 'Value', 'n'], rows);
    return (0,limits/* fixed */.Zu)((0,parts/* fold */.AU)('Flow of the last 12 weeks', `${body}\n\nFewer than ${LEAST_SAMPLES} samples are no figure.`));
};
const figuresFold = (report) => (0,limits/* fixed */.Zu)((0,parts/* fold */.AU)('Figures of the chart', `${burnUpTable(report)}\n\nWeeks marked ~ are the median of the simulated futures.`));

;// CONCATENATED MODULE: ./lib/domain/report/weekly/render.js






const heading = ({ verdict, score, week, before, run }) => {
    const look = words/* VERDICT_LOOKS */.hY[verdict];
    const change = before === null
        ? 'First report: there is no earlier run to compare with.'
        : `Before (${before.at.slice(0, 10)}): ${words/* VERDICT_LOOKS */.hY[before.verdict].word}, ${before.score} % (${signed(score - before.score)}).`;
    const stale = run.inWeek
        ? []
        : [`> [!WARNING]\n> No run was made in ${week}; this is the state of ${(0,words/* utc */.n$)(run.at)}.`];
    return [`### ${look.emoji} ${look.word} · ${score} % ready · ${week}`, ...stale, change].join('\n\n');
};
const MOST_DECISIONS = 10;
const render_decisions = ({ decide }) => decide.length === 0
    ? ''
    : [
        '#### To decide this week',
        [
            ...decide.slice(0, MOST_DECISIONS).map((text) => `- ${(0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)(text, 300))}`),
            ...(decide.length > MOST_DECISIONS ? [`- … and ${decide.length - MOST_DECISIONS} more`] : []),
        ].join('\n'),
    ].join('\n\n');
const footer = ({ run }) => [
    '<sub>From the verdict of run',
    (0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(run.runId, 40)),
    ...(run.commit === null ? [] : [`at ${(0,report_escape/* codeSpan */.SS)((0,words/* shortSha */.Fu)(run.commit))}`]),
    `(${(0,words/* utc */.n$)(run.at)}); edited in place, so answer in a comment.</sub>`,
].join(' ');
/** What is cut first when room is short. */
const CUT = ['next', 'completed', 'graph', 'waivers', 'blocked', 'risks', 'refuted', 'milestones'];
const keep = (name) => CUT.indexOf(name);
const sections = (report) => [
    (0,limits/* fixed */.Zu)(heading(report)),
    (0,limits/* fixed */.Zu)(answers(report).join('\n')),
    milestoneTable(report, keep('milestones')),
    (0,limits/* fixed */.Zu)(burnUpChart(report)),
    (0,limits/* fixed */.Zu)(render_decisions(report)),
    itemFold(keep('refuted'), 'Refuted', report.refuted),
    itemFold(keep('blocked'), 'Blocked', report.blocked),
    itemFold(keep('completed'), 'Completed', report.completed),
    riskFold(report, keep('risks')),
    graphFold(report, keep('graph')),
    waiverFold(report, keep('waivers')),
    itemFold(keep('next'), 'Can be worked on next, critical path first', report.next),
    figuresFold(report),
    flowFold(report),
    (0,limits/* fixed */.Zu)(footer(report)),
];
/** The report as GitHub Markdown: verdict and answers first, the rest folded. Every foreign text is escaped. */
const renderWeekly = (report, limit = limits/* COMMENT_LIMIT */.W$) => (0,limits/* shorten */.ml)(sections(report), limit);

// EXTERNAL MODULE: ./lib/entrypoints/wiring/defined-of.js
var defined_of = __webpack_require__(58573);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 6 modules
var github = __webpack_require__(21881);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/history.js
var wiring_history = __webpack_require__(93330);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
// EXTERNAL MODULE: ./lib/entrypoints/cli/remote.js
var remote = __webpack_require__(5162);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/report/run.js
















const run_clock = (0,clock/* createClock */.t)();
const readReport = async (context) => {
    const week = context.options.text('week') ?? (0,iso_week/* weekOf */.gx)(run_clock.now());
    const start = (0,iso_week/* weekStart */.vW)(week);
    if (start === null)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX1018', { week })]);
    const out = (0,out_dir/* outDirOf */.j)(context);
    const store = (0,wiring_history/* openStore */.C)(context.cwd, out);
    const runs = await readSnapshots(store, (0,wiring_history/* runFilesIn */.k)(context.cwd), start + 7 * iso_week/* DAY_MS */.sO);
    const report = buildWeekly({ week, ...runs, seed: seedOf(week) });
    if (report === null)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX1019', { week, directory: out })]);
    return report;
};
const publish = async (context, week, text) => {
    const { environment } = (0,config_environment/* readEnvironment */.Qo)((0,defined_of/* definedOf */.X)(context.env));
    if (environment.dryRun)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX8215')]);
    const { ref, client, readers } = (0,remote/* openRemote */.d)(context);
    const { issues, labels } = (0,github/* githubWriters */.Oz)(client, ref);
    try {
        const ports = {
            issues,
            labels: { ...readers.labels, ...labels },
            // It begins by listing what is there, so what an earlier one made is found without a note of it.
            intents: without_intents/* withoutIntents */.m,
            clock: run_clock,
            repository: `${ref.owner}/${ref.repo}`,
            self: await readers.repository.self(),
            interval: environment.writeIntervalMs ?? github/* WRITE_INTERVAL_MS */.nZ,
            signal: context.signal,
        };
        return await publishWeekly(ports, week, text);
    }
    catch (error) {
        throw (0,remote/* remoteFailure */.v)(error);
    }
};
/** `aurora-x report weekly`: the document, its Markdown, or its issue. */
const runReport = async (context) => {
    const { output, options } = context;
    const report = await readReport(context);
    const text = renderWeekly(report);
    const published = options.flag('apply') ? await publish(context, report.week, text) : null;
    if (output.json)
        output.document(published === null ? report : { ...report, published });
    else if (published === null)
        output.print(text);
    else {
        const closed = published.closed.map((number) => `, closed #${number}`).join('');
        output.print(`${report.week}: issue #${published.issue} ${published.result}${closed}`);
    }
    return exit_codes/* EXIT */.d.ok;
};


/***/ }),

/***/ 25340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outDirOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where runs are: `--out`, else below AURORA_OUT, else `spec_runs`. */
const outDirOf = ({ options, env }) => {
    const given = options.text('out');
    if (given !== null)
        return given;
    const base = env['AURORA_OUT'] ?? '';
    return base === '' ? 'spec_runs' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'spec_runs');
};


/***/ }),

/***/ 5162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openRemote),
/* harmony export */   v: () => (/* binding */ remoteFailure)
/* harmony export */ });
/* harmony import */ var _adapters_github_remote_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98767);
/* harmony import */ var _adapters_github_repository_ref_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16508);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2307);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80679);
/* harmony import */ var _wiring_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21881);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78880);







const usage = (code, values) => new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(code, values)]);
/** The repository that is meant, with a token of the environment. Nothing is asked of GitHub yet. */
const openRemote = ({ env, options }) => {
    const name = options.text('repo') ?? env['GITHUB_REPOSITORY'] ?? '';
    const ref = (0,_adapters_github_repository_ref_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRef */ .W)(name);
    if (ref === null)
        throw usage('AX8211', { value: name === '' ? 'Nothing' : name });
    const api = env['GITHUB_API_URL'] ?? _wiring_github_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_API */ .VU;
    const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
    if (token === '')
        throw usage('AX8210', { api });
    const client = (0,_wiring_github_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenClient */ .P3)(api, token);
    return { ref, client, readers: (0,_wiring_github_js__WEBPACK_IMPORTED_MODULE_3__/* .githubReaders */ .wm)(client, ref, async () => (0,_adapters_github_remote_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOfToken */ .g3)(client, token)) };
};
/** What GitHub did not do, as findings and an exit code; everything else stays what it was. */
const remoteFailure = (error) => {
    if (!(error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RemoteFailure */ .p))
        return error;
    const { kind, what, status, message, until } = error;
    if (kind === 'limited')
        return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.outside, [
            (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8214', { what, until: new Date(until ?? 0).toISOString() }),
        ]);
    if (kind === 'lost')
        return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.outside, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8213', { what, problem: message })]);
    const exit = status === 401 || status === 403 ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.unauthorised : _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.outside;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandFailure */ .q(exit, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8212', { what, status, problem: message })]);
};


/***/ }),

/***/ 58573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ definedOf)
/* harmony export */ });
/** An environment without the variables that are not set. */
const definedOf = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));


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
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45757);
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
