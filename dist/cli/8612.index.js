export const id = 8612;
export const ids = [8612];
export const modules = {

/***/ 62319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ coverageFacts)
});

// EXTERNAL MODULE: ./lib/application/checks/shared/percent.js
var percent = __webpack_require__(17567);
;// CONCATENATED MODULE: ./lib/application/checks/coverage/describe.js

const describe = (params) => {
    const where = params.include === undefined ? '' : ` of ${params.include.join(', ')}`;
    const without = params.exclude === undefined ? '' : ` without ${params.exclude.join(', ')}`;
    const each = params.perFile === undefined ? '' : `, and of each file at least ${(0,percent/* percent */.K)(params.perFile)}`;
    return `${params.report} covers at least ${(0,percent/* percent */.K)(params.min)} of ${params.metric}${where}${without}${each}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/coverage/facts.js

/** Enough of the code is covered, by the report of a test run. */
const coverageFacts = {
    kind: 'coverage',
    tier: 'read',
    volatile: () => false,
    inputs: ({ report }) => [report],
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 84439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fileFacts)
});

// EXTERNAL MODULE: ./lib/application/checks/shared/read.js
var read = __webpack_require__(98076);
// EXTERNAL MODULE: ./lib/application/checks/shared/assertion-text.js
var assertion_text = __webpack_require__(19500);
;// CONCATENATED MODULE: ./lib/application/checks/file/describe.js

const describe = (params) => {
    if (!params.exists)
        return `${params.path} is absent`;
    const parts = [
        ...(params.minBytes === undefined ? [] : [`has at least ${params.minBytes} bytes`]),
        ...(params.contains ?? []).map((text) => `contains ${JSON.stringify(text)}`),
        ...(params.matches === undefined ? [] : [`matches /${params.matches}/`]),
        ...(params.digest === undefined ? [] : [`has the digest ${params.digest.slice(0, 19)}…`]),
        ...[params.json, params.yaml].flatMap((list) => (list === undefined ? [] : [(0,assertion_text/* describeAssertions */.Z)(list)])),
    ];
    return `${params.path} ${parts.length === 0 ? 'exists and is not empty' : parts.join(', ')}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/file/facts.js


/** A file, glob or directory is there (or not), with the content it should have. */
const fileFacts = {
    kind: 'file',
    tier: 'read',
    volatile: () => false,
    inputs: ({ path }) => ((0,read/* looksLikeGlob */.AO)(path) ? [path] : [path, `${(0,read/* withoutSlash */.mW)(path)}/**`]),
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 63414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ goldenFacts)
});

;// CONCATENATED MODULE: ./lib/application/checks/golden/describe.js
const describe = ({ run, file }) => `${run} prints what ${file} holds`;

;// CONCATENATED MODULE: ./lib/application/checks/golden/facts.js

/** A command prints what a stored file says it prints. */
const goldenFacts = {
    kind: 'golden',
    tier: 'exec',
    volatile: () => false,
    inputs: () => null,
    command: ({ run }) => run,
    describe: describe,
};


/***/ }),

/***/ 65401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ httpFacts)
});

// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
// EXTERNAL MODULE: ./lib/application/checks/shared/assertion-text.js
var assertion_text = __webpack_require__(19500);
;// CONCATENATED MODULE: ./lib/application/checks/http/describe.js


const describe = (params) => {
    const parts = [
        `answers ${params.status.join(' or ')}`,
        ...(params.contains ?? []).map((text) => `contains ${JSON.stringify(text)}`),
        ...(params.matches === undefined ? [] : [`matches /${params.matches}/`]),
        ...(params.json === undefined ? [] : [(0,assertion_text/* describeAssertions */.Z)(params.json)]),
        ...(params.latency === undefined ? [] : [`takes at most ${(0,units/* formatDuration */.a3)(params.latency)}`]),
    ];
    const within = params.within === undefined ? '' : ` within ${(0,units/* formatDuration */.a3)(params.within)}`;
    return `${params.method} ${params.url} ${parts.join(', ')}${within}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/http/facts.js

/** A server answers as it should. Tier `write`: a request can change what is outside the workspace. */
const httpFacts = {
    kind: 'http',
    tier: 'write',
    volatile: () => true,
    network: () => true,
    inputs: () => [],
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 33819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ junitFacts)
});

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
;// CONCATENATED MODULE: ./lib/application/checks/junit/describe.js

const describe = ({ report, minTests, maxFailures, maxSkipped }) => {
    const failures = maxFailures === 0 ? 'no failure' : `at most ${(0,count/* count */.U)(maxFailures, 'failure')}`;
    const skipped = maxSkipped === undefined ? '' : ` and at most ${maxSkipped} skipped`;
    return `${report} shows at least ${(0,count/* count */.U)(minTests, 'test')} with ${failures}${skipped}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/junit/facts.js

/** The results of a test run hold: enough tests ran, and none failed. */
const junitFacts = {
    kind: 'junit',
    tier: 'read',
    volatile: () => false,
    inputs: ({ report }) => [report],
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 33359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ manualFacts)
});

;// CONCATENATED MODULE: ./lib/application/checks/manual/describe.js
const describe = ({ statement }) => `a person has signed off: ${statement.replace(/\.$/, '')}`;

;// CONCATENATED MODULE: ./lib/application/checks/manual/facts.js

/** A person has signed it off, because no command can check it. */
const manualFacts = {
    kind: 'manual',
    tier: 'read',
    volatile: () => true,
    inputs: () => [],
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 53765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ metricFacts)
});

;// CONCATENATED MODULE: ./lib/application/checks/metric/describe.js
const describe = ({ source, query, op, objective, warn }) => {
    const what = query === undefined ? source : `${query} at ${source}`;
    return `${what} is ${op} ${objective}${warn === undefined ? '' : ` (${op} ${warn} with a warning)`}`;
};

// EXTERNAL MODULE: ./lib/application/checks/shared/objective/inputs.js
var inputs = __webpack_require__(15921);
;// CONCATENATED MODULE: ./lib/application/checks/metric/facts.js


/** A number is on the right side of an objective. */
const metricFacts = {
    kind: 'metric',
    tier: 'read',
    volatile: inputs/* isOutside */._K,
    network: inputs/* asksServer */.Aj,
    inputs: inputs/* inputsOf */.Vc,
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 17831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reproduction),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/** One line; scripts of several lines show the first. */
const shown = (command) => {
    const [first = '', ...rest] = command
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    return rest.length > 0 ? `${first.trim()} …` : first.trim();
};
const describe = ({ run, expect }) => {
    const parts = [
        `ends with exit code ${expect?.exitCode ?? 0}`,
        ...(expect?.contains === undefined ? [] : [`prints ${JSON.stringify(expect.contains)}`]),
        ...(expect?.number === undefined ? [] : [`prints a number ${expect.number}`]),
    ];
    return `\`${shown(run)}\` ${parts.join(' and ')}`;
};
/** What to paste into a terminal, at the root of the project, to see the same. */
const reproduction = ({ run, shell, cwd }) => {
    const quoted = `'${run.replaceAll("'", `'\\''`)}'`;
    const line = shell === 'strict' ? `bash -euo pipefail -c ${quoted}` : run;
    return cwd === undefined ? line : `(cd '${cwd.replaceAll("'", `'\\''`)}' && ${line})`;
};


/***/ }),

/***/ 21755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17831);

/** A shell command ends with the exit code (and the output) it should. */
const runFacts = {
    kind: 'run',
    tier: 'exec',
    volatile: () => false,
    inputs: () => null,
    command: ({ run }) => run,
    describe: _describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q,
};


/***/ }),

/***/ 39060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ sarifFacts)
});

;// CONCATENATED MODULE: ./lib/application/checks/sarif/describe.js
const describe = ({ report, level, baseline }) => {
    const above = level === 'error' ? 'error' : `result at level ${level} or above`;
    return `${report} has no ${above}${baseline === undefined ? '' : ` that is not in ${baseline}`}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/sarif/facts.js

/** A scanner found nothing new. */
const sarifFacts = {
    kind: 'sarif',
    tier: 'read',
    volatile: () => false,
    inputs: ({ report, baseline }) => [report, ...(baseline === undefined ? [] : [baseline])],
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 39201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ searchFacts)
});

;// CONCATENATED MODULE: ./lib/application/checks/search/describe.js
const times = ({ min, max }) => {
    if (max === 0)
        return 'nowhere';
    if (min === undefined)
        return `at most ${max ?? 0} times`;
    return max === undefined ? `at least ${min} times` : `${min} to ${max} times`;
};
const describe = (params) => {
    const wanted = params.text === undefined ? `/${params.pattern ?? ''}/` : JSON.stringify(params.text);
    const without = params.exclude === undefined ? '' : ` without ${params.exclude.join(', ')}`;
    return `${wanted} occurs ${times(params)} in ${params.in.join(', ')}${without}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/search/facts.js

/** A text or pattern occurs as often as it may, or must. */
const searchFacts = {
    kind: 'search',
    tier: 'read',
    volatile: () => false,
    inputs: (params) => params.in,
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 19500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ display),
/* harmony export */   Z: () => (/* binding */ describeAssertions)
/* harmony export */ });
/** A value in a message: short, and never walked into (it may be nested without end). */
const display = (value) => {
    if (value === undefined)
        return 'absent';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return `an object of ${Object.keys(value).length} keys`;
    return JSON.stringify(value).slice(0, 120);
};
/** `version is "1.0", count is at least 3`, for a description. */
const describeAssertions = (list) => list
    .map((one) => {
    const path = one.path === '' ? 'the document' : one.path;
    if (one.exists === false)
        return `${path} is absent`;
    const parts = [
        ...(one.equals === undefined ? [] : [`is ${display(one.equals)}`]),
        ...(one.min === undefined ? [] : [`is at least ${one.min}`]),
        ...(one.max === undefined ? [] : [`is at most ${one.max}`]),
    ];
    return `${path} ${parts.length === 0 ? 'exists' : parts.join(' and ')}`;
})
    .join(', ');


/***/ }),

/***/ 15921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ asksServer),
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   _K: () => (/* binding */ isOutside)
/* harmony export */ });
/** The file and the pointer of a `file:` source, or null. */
const fileSource = (source) => {
    const match = /^file:([^#]+)#?(.*)$/.exec(source);
    return match === null ? null : { path: match[1] ?? '', pointer: match[2] ?? '' };
};
/** Whether the number comes from elsewhere than a file of the workspace. */
const isOutside = ({ source }) => fileSource(source) === null;
/** A source that is neither the run history nor a file is a server. */
const asksServer = (source) => isOutside(source) && source.source !== 'runs';
/** Paths that an objective depends on. */
const inputsOf = ({ source }) => {
    const file = fileSource(source);
    return file === null ? [] : [file.path];
};


/***/ }),

/***/ 17567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/** `71.4 %`, cut and not rounded: 69.99 % must not read as the 70 % it misses. */
const percent = (value) => `${Math.floor(value * 1000 + 1e-9) / 10} %`;


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

/***/ 11691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ sloFacts)
});

// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
// EXTERNAL MODULE: ./lib/domain/model/percent.js
var percent = __webpack_require__(27407);
;// CONCATENATED MODULE: ./lib/application/checks/slo/describe.js


const describe = ({ source, query, objective, warn, window }) => {
    const what = query === undefined ? source : `${query} at ${source}`;
    const over = source === 'runs' ? ` over ${(0,units/* formatDuration */.a3)(window)}` : '';
    const tolerated = warn === undefined ? '' : ` (${(0,percent/* percent */.K)(warn)} with a warning)`;
    return `the success of ${what} is at least ${(0,percent/* percent */.K)(objective)}${over}${tolerated}`;
};

// EXTERNAL MODULE: ./lib/application/checks/shared/objective/inputs.js
var inputs = __webpack_require__(15921);
;// CONCATENATED MODULE: ./lib/application/checks/slo/facts.js


/** A share of success meets its objective, with an error budget. */
const sloFacts = {
    kind: 'slo',
    tier: 'read',
    volatile: inputs/* isOutside */._K,
    network: inputs/* asksServer */.Aj,
    inputs: inputs/* inputsOf */.Vc,
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 68204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usesFacts)
/* harmony export */ });
/** What is known of a check that names its own module, as long as the module is not loaded. */
const usesFacts = {
    kind: 'uses',
    tier: 'exec',
    volatile: () => false,
    inputs: () => null,
    command: () => null,
    prepare: async () => [],
    describe: ({ module }) => `${module} passes`,
};


/***/ }),

/***/ 86410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ workflowFacts)
});

// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
;// CONCATENATED MODULE: ./lib/application/checks/workflow/describe.js

const describe = ({ file, branch, event, last, within }) => {
    const runs = last === 1 ? 'the last run' : `the last ${last} runs`;
    const of = event === undefined ? '' : ` by ${event}`;
    const age = within === undefined ? '' : `, the newest within ${(0,units/* formatDuration */.a3)(within)}`;
    return `${runs} of ${file} on ${branch}${of} succeeded${age}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/workflow/facts.js

/** A workflow of the repository was green so many times in a row. */
const workflowFacts = {
    kind: 'workflow',
    tier: 'read',
    volatile: () => true,
    network: () => true,
    inputs: () => [],
    command: () => null,
    describe: describe,
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


/***/ })

};
