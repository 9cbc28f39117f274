export const id = 4929;
export const ids = [4929];
export const modules = {

/***/ 87319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findTrackers)
/* harmony export */ });
/** Names that trackers go by; a file counts only if items are found in it. */
const LIKELY = [
    'docs/readiness.{md,yml,yaml}',
    '*{readiness,Readiness,READINESS}*.md',
    '{doc,docs}/**/*{readiness,Readiness,READINESS,tracker,Tracker,TRACKER}*.md',
    '*{roadmap,Roadmap,ROADMAP,tracker,Tracker,TRACKER}*.md',
    '{doc,docs}/**/*{roadmap,Roadmap,ROADMAP}*.md',
];
const MOST = 20;
const MAX_BYTES = 5 * 1024 * 1024;
/**
 * Trackers of the project, likeliest first. `read` parses one; what has no items is no tracker, whatever its name.
 */
const findTrackers = async (files, read) => {
    const paths = [];
    for (const pattern of LIKELY)
        paths.push(...(await files.glob([pattern])));
    const found = [];
    for (const path of [...new Set(paths)].slice(0, MOST)) {
        const text = await files.readText(path, MAX_BYTES).catch(() => null);
        if (text === null)
            continue;
        const document = await read(text, path);
        if (document.items.length > 0)
            found.push(document);
    }
    return found;
};


/***/ }),

/***/ 13580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ editorComment)
/* harmony export */ });
/* unused harmony export schemaUrl */
/** Where the JSON Schemas are published: the folder `schemas/` of the release. */
const SCHEMAS = 'https://raw.githubusercontent.com/aurora-x/action/v1/schemas/';
/** The address of a schema. */
const schemaUrl = (name) => `${SCHEMAS}${name}.v1.json`;
/** The first line of a file we write: editors then complete keys and mark mistakes while typing. */
const editorComment = (name) => `# yaml-language-server: $schema=${schemaUrl(name)}`;


/***/ }),

/***/ 88163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ isSafeId),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   jJ: () => (/* binding */ RUN_ID_RULE)
/* harmony export */ });
/** What a name must be to serve as a directory on every system. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Names that Windows keeps for devices, with or without an extension; and it drops a final dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;
/** Whether an id can be the name of a directory. */
const isSafeId = (id) => SAFE_ID.test(id) && !RESERVED.test(id);
/** Words that already mean something where a run is named: the index beside the runs, and the newest of them. */
const TAKEN_WORDS = new Set(['index.json', 'latest']);
/** Whether an id can be that of a run. */
const isRunId = (id) => isSafeId(id) && !TAKEN_WORDS.has(id);
/** The same in words, for whoever chose another one. */
const RUN_ID_RULE = 'it must be 1 to 100 letters, digits, dots, dashes and underscores, begin with a letter or digit, and be no name that systems or this tool keep for themselves';


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

/***/ 37071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   R5: () => (/* binding */ TIME_UNIT),
/* harmony export */   UV: () => (/* binding */ onlyWords),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   dD: () => (/* binding */ wordSet),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uk: () => (/* binding */ NUMBER)
/* harmony export */ });
const NUMBERS = {
    zero: 0,
    no: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    twenty: 20,
    fifty: 50,
    hundred: 100,
};
/** `10` and `ten` → 10, or null. */
const numberOf = (word) => /^\d{1,9}(?:\.\d{1,6})?$/.test(word) ? Number(word) : (NUMBERS[word.toLowerCase()] ?? null);
/** A number in a pattern, in digits or as a word. */
const NUMBER = String.raw `\d{1,9}(?:\.\d{1,6})?|${Object.keys(NUMBERS).join('|')}`;
const UNITS = [
    [/^(?:ms|millis(?:econds?)?|milliseconds?)$/, 'ms'],
    [/^(?:s|secs?|seconds?)$/, 's'],
    [/^(?:m|mins?|minutes?)$/, 'm'],
    [/^(?:h|hours?)$/, 'h'],
    [/^(?:d|days?)$/, 'd'],
    [/^(?:w|weeks?)$/, 'w'],
];
/** `2`, `seconds` → `2s`, or null. */
const durationOf = (amount, unit) => {
    const number = numberOf(amount);
    const short = UNITS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
    return number === null || short === undefined ? null : `${number}${short}`;
};
/** A unit of time in a pattern. */
const TIME_UNIT = 'ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|days?|weeks?';
/** Whether nothing but these words is left of a text. */
const onlyWords = (text, allowed) => text
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .every((word) => word === '' || allowed.has(word));
/** A set of words from a line. */
const wordSet = (line) => new Set(line.split(/\s+/).filter((word) => word !== ''));
/** Text without the quotes or backticks around it. */
const unquoted = (text) => /^(["'`])(.*)\1$/s.exec(text.trim())?.[2] ?? text.trim();
/** What a group of a match holds; nothing when there is no match or the group took no part. */
const group = (match, index) => match?.[index] ?? '';


/***/ }),

/***/ 84873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ specToYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_schema_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13580);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49168);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56677);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40013);
/* harmony import */ var _read_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4056);







/** A comment has one line per line break, so text from a document must have none. */
const oneLine = (text) => text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
/** `doc/tracker.md:12, verify-command, certain`. */
const commentOf = ({ source, rule, confidence }) => oneLine(`${source.file}:${source.line}, ${rule}, ${confidence}`);
const when = (condition, key, value) => (condition ? [[key, value]] : []);
const retriesEntry = ({ max, backoffMs, jitter }) => {
    const usual = (0,_read_check_js__WEBPACK_IMPORTED_MODULE_4__/* .retryPolicy */ .Jb)(max);
    if (backoffMs === usual.backoffMs && jitter === usual.jitter)
        return when(max > 0, 'retries', max);
    return [['retries', { max, backoff: (0,_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(backoffMs), jitter }]];
};
/** The value under the key of the kind, and the keys beside it that belong to it. Short where the long form says no more. */
const kindEntries = ({ kind, with: params }, shell) => {
    if (!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(params))
        return [[kind, params]];
    if (kind === 'uses')
        return [['uses', params['module']], ...when('with' in params, 'with', params['with'])];
    if (kind !== 'run')
        return [[kind, params]];
    const { run, shell: own, expect, ...more } = params;
    const command = Object.keys(more).length === 0 ? run : { run, ...more };
    return [
        ['run', command],
        ...when(own !== undefined && own !== shell, 'shell', own),
        ...when(expect !== null && expect !== undefined, 'expect', expect),
    ];
};
const checkEntries = (check, shell, defaults) => [
    ['id', check.id],
    ...when(check.item !== null, 'item', check.item),
    ...kindEntries(check, shell),
    ...when(check.needs.length > 0, 'needs', check.needs),
    ...when(check.timeoutMs !== defaults.timeoutMs, 'timeout', (0,_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(check.timeoutMs)),
    ...retriesEntry(check.retries),
    ...when(check.evidence.length > 0, 'evidence', check.evidence),
    ...when(check.inputs !== null, 'inputs', check.inputs),
    ...when(Object.keys(check.env).length > 0, 'env', check.env),
    ...when(check.passEnv.length > 0, 'pass-env', check.passEnv),
    // The tier of the kind is filled in when it is read; only a raised one needs words.
    ...when(check.tier !== (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .tierOfKind */ .oA)(check.kind), 'tier', check.tier),
    ...when(check.freshnessMs !== defaults.freshnessMs, 'freshness', check.freshnessMs === null ? 'none' : (0,_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(check.freshnessMs)),
    ...when(check.challenge !== null, 'challenge', check.challenge?.kind === 'patch' ? { patch: check.challenge.patch } : { run: check.challenge?.run }),
];
const shellOf = ({ kind, with: params }) => kind === 'run' && (0,_model_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(params) ? params['shell'] : undefined;
/** The shell that the commands share, to be said once at the top. */
const commonShell = (checks, otherwise) => {
    const shells = new Set(checks.map(shellOf).filter((shell) => shell !== undefined));
    const [first] = shells;
    return shells.size === 1 && (first === 'plain' || first === 'strict')
        ? { shell: first, said: true }
        : { shell: otherwise, said: false };
};
const CHECKS = 'checks:\n';
/** YAML that begins with `head` and lists one check, or none. */
const yamlOf = (head, check) => {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__.Document({ ...head, checks: [] }, { aliasDuplicateObjects: false });
    if (check !== null) {
        const node = document.createNode(Object.fromEntries(check.entries), { aliasDuplicateObjects: false });
        node.commentBefore = ` ${check.comment}`;
        document.addIn(['checks'], node);
    }
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
};
/**
 * A spec as YAML. Above each check stands where it came from, by which rule, and how sure the rule is. Values that
 * equal the defaults are left out; `readSpec` of the text gives an equivalent spec.
 */
const specToYaml = (spec, defaults = _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInSpecDefaults */ .B) => {
    const { shell, said } = commonShell(spec.checks, defaults.shell);
    const head = { version: 1, name: spec.name, ...(said ? { shell } : {}) };
    // One check at a time: the tree of a whole large spec takes a hundred megabytes.
    const [first = yamlOf(head, null), ...others] = spec.checks.map((check, index) => {
        const comment = commentOf(check.origin);
        const entries = checkEntries(check, shell, defaults);
        return index === 0
            ? yamlOf(head, { entries, comment })
            : yamlOf({}, { entries, comment }).slice(CHECKS.length);
    });
    return [`${(0,_config_schema_links_js__WEBPACK_IMPORTED_MODULE_6__/* .editorComment */ .B)('spec')}\n`, first, ...others].join('');
};


/***/ }),

/***/ 22360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ isEstimate),
/* harmony export */   G0: () => (/* binding */ takeTiming),
/* harmony export */   kC: () => (/* binding */ estimateHours)
/* harmony export */ });
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92250);

const UNIT = '(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|pts?|points?|sp)';
const ESTIMATE = new RegExp(`^~?\\s*\\d+(?:\\.\\d+)?\\s*(?:${UNIT}\\s*)?(?:(?:[-–—]|to)\\s*\\d+(?:\\.\\d+)?\\s*)?${UNIT}\\b`, 'i');
const DUE = /^(?:due|by|target|eta|end of)\b|\bweeks?\s*\d|\bwk\s*\d|\b\d{4}-(?:\d{2}|w\d{2}|q\d)|\bq[1-4]\b|\bsprint\s*\d|\bday\s*\d|\b(?:may|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+\d/i;
const isEstimate = (text) => ESTIMATE.test(text) && !/^\d{4}-/.test(text);
/** Takes `(Week 0–1)` as a due date and `(4-6h)` as an estimate out of a heading. */
const takeTiming = (text) => {
    for (const match of text.matchAll(/\(([^()]{1,80})\)/g)) {
        const inner = (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(match, 1).trim();
        const estimate = isEstimate(inner);
        if (!estimate && !DUE.test(inner))
            continue;
        const after = text.slice(match.index + match[0].length).trim();
        const rest = /^[-–—:]/.test(after) ? '' : ` ${after}`;
        const left = `${text.slice(0, match.index).trimEnd()}${rest}`.trim();
        return { text: left, due: estimate ? null : inner, estimate: estimate ? inner : null };
    }
    return { text, due: null, estimate: null };
};
const HOURS = [
    [/^mo/i, 160],
    [/^m/i, 1 / 60],
    [/^h/i, 1],
    [/^d/i, 8],
    [/^w/i, 40],
];
/** Middle of an estimate in hours (`1-2h` → 1.5, `2d` → 16), or null when it names no unit of time. */
const estimateHours = (text) => {
    const match = /(\d+(?:\.\d+)?)\s*((?!to\b)[a-z]*)\s*(?:(?:[-–—]|to)\s*(\d+(?:\.\d+)?))?\s*([a-z]*)/i.exec(text.slice(0, 100));
    const unit = match?.[4] || match?.[2] || '';
    const factor = HOURS.find(([pattern]) => pattern.test(unit))?.[1];
    if (match === null || factor === undefined)
        return null;
    const low = Number(match[1]);
    const high = match[3] === undefined ? low : Number(match[3]);
    return ((low + high) / 2) * factor;
};


/***/ }),

/***/ 92250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   l: () => (/* binding */ nth)
/* harmony export */ });
/** The text at an index of a list or a match; what is not there reads as nothing. */
const nth = (list, index) => list?.[index] ?? '';
/** The text of a part at an index; what is not there, or has no index, reads as nothing. */
const textAt = (parts, index) => (index === undefined ? undefined : parts[index])?.text ?? '';


/***/ }),

/***/ 78334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftSpec: () => (/* binding */ draftSpec)
/* harmony export */ });
/* harmony import */ var _domain_spec_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _domain_spec_synthesize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89201);
/* harmony import */ var _domain_spec_write_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84873);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17875);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33282);
/* harmony import */ var _trackers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5509);






/** `aurora-x spec --from TRACKER`: the spec that the document becomes, each check with the line it came from. */
const draftSpec = async (context, project, from) => {
    const defaults = (0,_domain_spec_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .specDefaultsOf */ .U)(project.config);
    const [document] = await (0,_trackers_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrackers */ .C)(context, project, [from]);
    if (document === undefined)
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.usage;
    const { spec, findings } = (0,_domain_spec_synthesize_js__WEBPACK_IMPORTED_MODULE_1__.synthesize)(document, defaults);
    if (context.output.json)
        context.output.document({ schemaVersion: 1, spec, findings });
    else {
        context.output.print((0,_domain_spec_write_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .specToYaml */ .Q)(spec, defaults).trimEnd());
        await (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .sayFindings */ .M)(context.output, findings, project.read);
    }
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.ok;
};


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readTrackers)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18719);
/* harmony import */ var _application_init_find_tracker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87319);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78880);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50854);






const expand = async (project, patterns) => {
    const files = [];
    for (const pattern of patterns) {
        if (/[*?[{]/.test(pattern))
            files.push(...(await project.files.glob([pattern])));
        else
            files.push(pattern);
    }
    return files;
};
/**
 * The trackers a command is about: those named, else those of the configuration, else what is found in the usual
 * places. Throws AX2001 for a named one that is not there, AX1010 when there is none at all.
 */
const readTrackers = async (context, project, named) => {
    const files = named.length > 0 ? named : await expand(project, project.config.tracker);
    if (files.length === 0) {
        const found = (await (0,_application_init_find_tracker_js__WEBPACK_IMPORTED_MODULE_5__/* .findTrackers */ .N)(project.files, async (text, file) => (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__.readAnyTracker)(text, file)))[0];
        if (found)
            return [found];
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1010', { cwd: context.cwd })]);
    }
    return Promise.all(files.map((file) => readOne(context, file)));
};
const readOne = async (context, given) => {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .toWorkspacePath */ .C)(context.cwd, given);
    const text = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamedFile */ .w)(context.cwd, given);
    if (text === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX2001', { file })]);
    return (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__.readAnyTracker)(text, file);
};


/***/ })

};
