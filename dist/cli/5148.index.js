export const id = 5148;
export const ids = [5148];
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

/***/ 35148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./lib/domain/report/change-set.js
var change_set = __webpack_require__(44094);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var cli_findings = __webpack_require__(33282);
// EXTERNAL MODULE: ./lib/entrypoints/cli/planned-changes.js + 1 modules
var planned_changes = __webpack_require__(87057);
// EXTERNAL MODULE: ./lib/adapters/github/branch-protection.js
var branch_protection = __webpack_require__(22394);
// EXTERNAL MODULE: ./lib/adapters/github/rulesets.js
var rulesets = __webpack_require__(51879);
// EXTERNAL MODULE: ./lib/application/enforce/observe-rules.js
var observe_rules = __webpack_require__(85101);
// EXTERNAL MODULE: ./lib/application/gate/keep-check.js
var keep_check = __webpack_require__(26966);
// EXTERNAL MODULE: ./lib/domain/enforcement/describe.js
var describe = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/requirement.js






/** Rules are the App's to change: whoever else runs a command has no App to pin the check to. */
const HINT = ' Only the App changes that, with `enforcement: apply`.';
/**
 * How far the check is required on the default branch; null where the configuration does not ask for it, so that a plan
 * stays within its requests. A refusal to show the rules is an answer too, and spoils no plan.
 */
const readRequirement = async ({ client, ref, readers }, { mode, enforcement }) => {
    if (enforcement === 'off' || mode !== 'enforce')
        return null;
    const rules = {
        rulesets: (0,rulesets/* createRulesetsReader */.F)(client, ref),
        protection: (0,branch_protection/* createProtectionReader */.f)(client, ref),
    };
    try {
        const { name } = await readers.repository.defaultBranch();
        const state = (0,describe/* stateOf */.L)(await (0,observe_rules/* observeRules */._)(rules, name, keep_check/* CHECK_NAME */.$c), { context: keep_check/* CHECK_NAME */.$c, app: null });
        return state.level !== 'required' ? { ...state, text: `${state.text}${HINT}` } : state;
    }
    catch (error) {
        if (!(error instanceof remote_failure/* RemoteFailure */.p3))
            throw error;
        return { level: 'not-required', text: 'Whether it is required could not be read.' };
    }
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/safe-text.js
var safe_text = __webpack_require__(27029);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/plan/run.js







/** `aurora-x plan`: the differences as data or as text. */
const runPlan = async (context) => {
    const { output, options } = context;
    const { changes, findings, project, remote } = await (0,planned_changes/* planOnGithub */.I)(context);
    const requirement = await readRequirement(remote, project.config);
    const document = { ...changes, findings, requirement };
    const format = options.text('format');
    if (output.json)
        output.document(document);
    else if (format === 'json')
        output.print(JSON.stringify(document, null, 2));
    else if (format === 'markdown')
        output.print((0,change_set/* planMarkdown */.Xg)(changes, limits/* COMMENT_LIMIT */.W$).trimEnd());
    else {
        const check = requirement === null ? '' : `check of pull requests: ${requirement.text}`;
        output.print((0,safe_text/* safeText */.H)([(0,change_set/* changeText */.k0)(changes), (0,change_set/* changeSummary */.lb)(changes), check]));
    }
    if (!output.json)
        await (0,cli_findings/* sayFindings */.M)(output, findings, project.read);
    return exit_codes/* EXIT */.d.ok;
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
// EXTERNAL MODULE: ./lib/domain/reconcile/plan-changes.js + 3 modules
var plan_changes = __webpack_require__(3960);
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
// EXTERNAL MODULE: ./lib/entrypoints/cli/remote.js + 4 modules
var cli_remote = __webpack_require__(97533);
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
