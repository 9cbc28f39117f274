export const id = 8395;
export const ids = [8395];
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

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSync: () => (/* binding */ runSync)
/* harmony export */ });
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26302);
/* harmony import */ var _application_sync_sync_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62145);
/* harmony import */ var _application_sync_without_intents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10398);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2307);
/* harmony import */ var _domain_report_change_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44094);
/* harmony import */ var _wiring_github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21881);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78880);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33282);
/* harmony import */ var _planned_changes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87057);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5162);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27029);












const apply = async (context, planned) => {
    const { output, signal } = context;
    const { project, remote, changes } = planned;
    const { owner, repo } = remote.ref;
    const total = changes.changes.length;
    return (0,_application_sync_sync_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .syncRepository */ .s)(planned, remote.readers.repository, {
        ...(0,_wiring_github_js__WEBPACK_IMPORTED_MODULE_5__/* .githubWriters */ .Oz)(remote.client, remote.ref),
        repository: `${owner}/${repo}`,
        self: planned.observed.self,
        // Every command begins by listing what is there, so what an earlier one made is found without a note of it.
        intents: _application_sync_without_intents_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIntents */ .m,
        clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .createClock */ .t)(),
        interval: project.environment.writeIntervalMs ?? _wiring_github_js__WEBPACK_IMPORTED_MODULE_5__/* .WRITE_INTERVAL_MS */ .nZ,
        progress: (done) => {
            if (done % 25 === 0 && done < total)
                output.say(`${done} of ${total} changes applied`);
        },
        signal,
    }).catch((error) => {
        throw (0,_remote_js__WEBPACK_IMPORTED_MODULE_10__/* .remoteFailure */ .v)(error);
    });
};
/** What is said of the write-back; nothing when there was nothing to bring back. */
const WORDS = {
    created: 'proposes what was changed on GitHub',
    updated: 'proposes what was changed on GitHub',
    unchanged: 'still proposes what was changed on GitHub',
    declined: 'proposed what was changed on GitHub, and was closed',
    closed: 'is closed: nothing of it is left to bring back',
};
/** `aurora-x sync`. Without `--apply` it is a plan; conflicts left to a person give exit code 1. */
const runSync = async (context) => {
    const { output, options } = context;
    const planned = await (0,_planned_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .planOnGithub */ .I)(context);
    const { changes, findings, project } = planned;
    const applies = options.flag('apply');
    if (applies && project.environment.dryRun)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_7__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8215')]);
    if (!output.json)
        output.print((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_11__/* .safeText */ .H)([(0,_domain_report_change_set_js__WEBPACK_IMPORTED_MODULE_4__/* .changeText */ .k0)(changes), (0,_domain_report_change_set_js__WEBPACK_IMPORTED_MODULE_4__/* .changeSummary */ .lb)(changes)]));
    const result = applies ? await apply(context, planned) : null;
    if (output.json)
        output.document({ ...changes, findings, applied: result?.applied ?? 0, result });
    else {
        await (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .sayFindings */ .M)(output, findings, project.read);
        if (result !== null) {
            const { writeBack } = result;
            const words = WORDS[writeBack.result];
            output.print(`${result.applied} changes applied`);
            if (words !== undefined)
                output.print(`pull request ${writeBack.pullRequest} ${words}`);
            await (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .sayFindings */ .M)(output, writeBack.findings, project.read);
        }
        else if (changes.changes.length > 0)
            output.say('Nothing was written: add --apply to write it.');
    }
    return changes.conflicts.some(({ resolved }) => resolved === 'ask') ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.no : _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.ok;
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

/***/ 87057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ planOnGithub)
});

// EXTERNAL MODULE: ./lib/application/sync/observe.js
var observe = __webpack_require__(10216);
// EXTERNAL MODULE: ./lib/domain/reconcile/plan-changes.js + 2 modules
var plan_changes = __webpack_require__(5362);
// EXTERNAL MODULE: ./lib/domain/report/json-schema.js
var json_schema = __webpack_require__(32961);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/history.js
var wiring_history = __webpack_require__(93330);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/last-standings.js


/** What the last finished run says of the items; nothing when there is none. `out` is where runs are. */
const lastStandings = async (root, out) => {
    const [run] = (await (0,wiring_history/* openStore */.C)(root, out).history()).filter(({ status, verdict }) => status === 'complete' && verdict !== null);
    if (run === undefined)
        return [];
    const text = await (0,wiring_history/* runFilesIn */.k)(root)(run.dir).readText('stages/T06-verdict.json');
    if (text === null)
        return [];
    const parsed = json_schema/* verdictSchema */.$D.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.standings : [];
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(13951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/remote.js
var cli_remote = __webpack_require__(5162);
// EXTERNAL MODULE: ./lib/entrypoints/cli/trackers.js
var trackers = __webpack_require__(5509);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/planned-changes.js







const POLICIES = ['ask', 'tracker', 'github'];
/** Reads tracker, last verdict and GitHub, and compares them. Holds nothing that writes. */
const planOnGithub = async (context) => {
    const remote = (0,cli_remote/* openRemote */.d)(context);
    const project = await (0,cli_project/* openProject */.U)(context);
    const documents = await (0,trackers/* readTrackers */.C)(context, project, context.args);
    const standings = await lastStandings(context.cwd, (0,out_dir/* outDirOf */.j)(context));
    const observed = await (0,observe/* observe */.l)(remote.readers).catch((error) => {
        throw (0,cli_remote/* remoteFailure */.v)(error);
    });
    const named = context.options.text('policy');
    const policy = POLICIES.find((one) => one === named) ?? project.config.sync.policy;
    return { project, remote, documents, observed, ...(0,plan_changes/* planChanges */.X)({ documents, standings, observed, policy }) };
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

/***/ 27029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ safeText)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);

/** Lines of foreign text made harmless for a terminal; empty parts are left out. */
const safeText = (parts) => parts
    .filter((part) => part !== '')
    .flatMap((part) => part.split('\n'))
    .map(_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)
    .join('\n');


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readTrackers)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);
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
