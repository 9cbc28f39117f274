export const id = 248;
export const ids = [248];
export const modules = {

/***/ 7319:
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

/***/ 3580:
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

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ synthesize)
});

// EXTERNAL MODULE: ./lib/domain/spec/synthesis/ids.js
var ids = __webpack_require__(401);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/domain/spec/draft.js
var spec_draft = __webpack_require__(13);
// EXTERNAL MODULE: ./lib/domain/spec/synthesis/paths.js
var paths = __webpack_require__(6855);
// EXTERNAL MODULE: ./lib/domain/spec/synthesis/numbers.js
var numbers = __webpack_require__(2677);
;// CONCATENATED MODULE: ./lib/domain/spec/synthesis/statement.js



const PEOPLE = /\b(?:approv(?:ed|al|es)|sign(?:ed)?[- ]?offs?|signs off|reviewed|accepted by|agreed (?:by|with|on))\b/i;
/** All that is said of a path is that it is there. */
const EXISTS = /^\W*(?:the |an? )?`[^`]+`(?: (?:file|document|report))?(?: (?:is|are|was|were|has been|must be))? ?(?:exists?|present|created|added|written|generated|published|committed|checked in)?\W*$/i;
const GONE = /\b(?:removed|deleted|gone|does not exist|no longer exists)\W*$/i;
/** An import in backticks that "works" is run by the interpreter whose language it is. */
const PYTHON_IMPORT = /^(?:from [\w.]+ import [\w*, ]+|import [\w., ]+)$/;
const SUCCEEDS = /\b(?:succeeds?|passes|works|is green|exits? (?:with )?0|must pass)\b/i;
const commandDrafts = ({ text, commands }, { shell }) => {
    // "`grep … | wc -l` < 10": what the sentence says of its only command is that command's expectation.
    const stated = commands.length === 1 ? (0,numbers/* comparisonIn */.DE)(text.replaceAll(/`[^`]*`/g, '')) : null;
    const succeeds = SUCCEEDS.test(text) ? { kind: 'success' } : null;
    return commands.map((command) => (0,spec_draft/* runDraft */.$b)(command.text, (0,spec_draft/* expectOf */.hE)(command.expect ?? stated ?? succeeds), shell, {
        rule: 'criterion-command',
        confidence: command.expect === null ? 'likely' : 'certain',
        source: command.source,
        text,
    }));
};
const importDrafts = ({ text, source }, { shell }) => (0,paths/* codeIn */.ry)(text)
    .filter((code) => PYTHON_IMPORT.test(code))
    .map((code) => (0,spec_draft/* runDraft */.$b)(`python -c "${code}"`, { exitCode: 0 }, shell, {
    rule: 'criterion-import',
    confidence: 'likely',
    source,
    text,
}));
const coverageDrafts = ({ text, source }) => {
    const min = (0,numbers/* coverageIn */.GC)(text);
    if (min === null)
        return [];
    const named = (0,paths/* pathsIn */.Mr)(text).find((path) => /\.(?:info|xml|json)$/.test(path));
    const confidence = named === undefined ? 'guess' : 'likely';
    const made = { rule: 'criterion-coverage', confidence, source, text };
    return [(0,spec_draft/* coverageDraft */.MI)({ report: named ?? numbers/* USUAL_REPORTS */.tW, min }, made)];
};
const measureDrafts = ({ text, source }, { shell, nearby }) => {
    const command = (0,numbers/* measuredBy */.eI)(text, nearby);
    if (command === null)
        return [];
    return [
        (0,spec_draft/* runDraft */.$b)(command.text, (0,spec_draft/* expectOf */.hE)(command.expect), shell, {
            rule: 'criterion-number',
            confidence: 'likely',
            source,
            text,
        }),
    ];
};
const pathDrafts = ({ text, source }) => (0,paths/* pathsIn */.Mr)(text)
    .map(paths/* workspacePath */.X5)
    .filter((path) => path !== null)
    .map((path) => (0,spec_draft/* fileDraft */.il)({ path, exists: !GONE.test(text) }, { rule: 'criterion-path', confidence: 'likely', source, text }));
/** Reads one sentence. The first rule that fits wins; a path is the weakest, since a file says little by being there. */
const readStatement = (statement, around) => {
    const people = PEOPLE.test(statement.text);
    for (const rule of [commandDrafts, importDrafts, coverageDrafts, measureDrafts]) {
        const drafts = rule(statement, around);
        if (drafts.length === 0)
            continue;
        const all = rule !== coverageDrafts || (0,numbers/* onlyCoverage */.nX)(statement.text);
        return { drafts, complete: all && !people, people };
    }
    const drafts = statement.title === true ? [] : pathDrafts(statement);
    const { text } = statement;
    return { drafts, complete: drafts.length > 0 && !people && (EXISTS.test(text) || GONE.test(text)), people };
};
/** The sentence as it stands, for a person to confirm. */
const signOffDraft = ({ text, source }, people) => (0,spec_draft/* manualDraft */.s8)(text, {
    rule: people ? 'sign-off' : 'statement',
    confidence: people ? 'likely' : 'certain',
    source,
});

;// CONCATENATED MODULE: ./lib/domain/spec/synthesis/item.js





const place = (draft, name, placing, shop) => {
    const check = (0,spec_draft/* checkOf */.EG)(draft, { ...placing, id: shop.giveId(name), spec: shop.spec }, shop.defaults);
    if (draft.confidence === 'guess') {
        const values = {
            check: check.id,
            text: draft.text,
            guess: 'the report is in one of the usual places',
            fix: 'Name the report in backticks in the sentence, or write the check into a spec file.',
        };
        shop.findings.push((0,catalogue/* finding */.g)('AX3102', values, draft.source));
    }
    return check;
};
/** A file check for a path of the document; none, and a finding, for one that leads out of the workspace. */
const pathCheck = ({ text, source }, rule, name, placing, shop) => {
    const path = (0,paths/* workspacePath */.X5)(text);
    if (path === null) {
        shop.findings.push((0,catalogue/* finding */.g)('AX3103', { path: text, subject: placing.item ?? 'the document' }, source));
        return [];
    }
    return [place((0,spec_draft/* fileDraft */.il)({ path }, { rule, confidence: 'certain', source, text }), name, placing, shop)];
};
/** What a command should leave behind: a folder means all that is in it. */
const evidenceGlobs = (evidence) => evidence.flatMap(({ text }) => {
    const path = (0,paths/* workspacePath */.X5)(text);
    return path === null ? [] : [path.endsWith('/') ? `${path}**` : path];
});
const RUNNABLE = new Set(['run', 'coverage']);
/** Sentences of an item that has no other words: its title is what should hold. */
const statementsOf = (item) => item.exitCriteria.length > 0 || item.verify.length > 0 || item.evidence.length > 0
    ? item.exitCriteria
    : [{ text: item.title, commands: [], source: item.source, title: true }];
/**
 * The checks of one item. A verify command is the proof that the document itself names, so the sentences beside it
 * become sign-offs only where they ask for people; without anything to run, each sentence that no rule expresses
 * needs a person.
 */
const itemChecks = (item, deliverables, shop) => {
    const id = (0,ids/* idPart */.N)(item.id);
    const { shell } = shop.defaults;
    const evidence = evidenceGlobs(item.evidence);
    const verify = item.verify.map((command) => place((0,spec_draft/* runDraft */.$b)(command.text, (0,spec_draft/* expectOf */.hE)(command.expect), shell, {
        rule: 'verify-command',
        confidence: 'certain',
        source: command.source,
        text: command.text,
    }), `${id}.verify`, { item: item.id, evidence }, shop));
    const needs = verify.map((check) => check.id);
    const files = [
        ...item.evidence.flatMap((path) => pathCheck(path, 'evidence-path', `${id}.evidence`, { item: item.id, needs }, shop)),
        ...deliverables.flatMap(({ path, source }) => pathCheck({ text: path, source }, 'deliverable', `${id}.deliverable`, { item: item.id }, shop)),
    ];
    const readings = statementsOf(item).map((statement) => ({
        statement,
        reading: readStatement(statement, { shell, nearby: shop.nearby(item.milestone) }),
    }));
    const runnable = verify.length > 0 ||
        readings.some(({ reading }) => reading.drafts.some(({ kind }) => RUNNABLE.has(kind)));
    const sentences = readings.flatMap(({ statement, reading }) => {
        const checks = reading.drafts.map((draft) => place(draft, `${id}.criterion`, { item: item.id }, shop));
        if (!reading.people && (reading.complete || runnable))
            return checks;
        const name = reading.people ? `${id}.sign-off` : `${id}.criterion`;
        return [...checks, place(signOffDraft(statement, reading.people), name, { item: item.id }, shop)];
    });
    const checks = [...verify, ...files, ...sentences];
    if (item.claim === 'done' && checks.every(({ kind }) => kind === 'manual')) {
        shop.findings.push((0,catalogue/* finding */.g)('AX3101', { item: item.id }, item.source));
    }
    return checks;
};

;// CONCATENATED MODULE: ./lib/domain/spec/synthesize.js



const groupBy = (list, key) => {
    const groups = new Map();
    for (const entry of list) {
        const group = groups.get(key(entry));
        if (group === undefined)
            groups.set(key(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
};
/** Commands of each milestone, for sentences that limit what a command nearby measures. */
const commandsNearby = (document) => {
    const byMilestone = groupBy(document.items.flatMap(({ milestone, verify }) => verify.map((command) => ({ milestone, command }))), ({ milestone }) => milestone);
    return (milestone) => (byMilestone.get(milestone) ?? []).map(({ command }) => command);
};
/** An exit criterion of a milestone, or an acceptance criterion of the whole document. They belong to no item. */
const criterionChecks = (criterion, name, shop) => {
    const around = { shell: shop.defaults.shell, nearby: shop.nearby(criterion.milestone) };
    const reading = readStatement(criterion, around);
    const checks = reading.drafts.map((draft) => place(draft, name, { item: null }, shop));
    if (reading.complete)
        return checks;
    const signOff = checks.length === 0 ? name : `${name}-sign-off`;
    return [...checks, place(signOffDraft(criterion, reading.people), signOff, { item: null }, shop)];
};
const criteriaChecks = (criteria, shop) => [...groupBy(criteria, ({ milestone }) => milestone)].flatMap(([milestone, group]) => group.flatMap((criterion, index) => {
    const prefix = milestone === null ? '' : `${(0,ids/* idPart */.N)(milestone)}.`;
    const name = `${prefix}${criterion.kind === 'exit' ? 'exit' : 'acceptance'}-${index + 1}`;
    return criterionChecks(criterion, name, shop);
}));
const specName = (file) => (0,ids/* idPart */.N)(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));
/**
 * Turns what a document claims into checks: verify commands, evidence paths, deliverables, and the sentences of its
 * criteria. Each check carries the line it came from, the rule, and how sure the rule is. What no rule can express
 * becomes a sign-off. Dropped items claim nothing. The same document gives the same checks.
 */
const synthesize = (document, defaults) => {
    const spec = specName(document.file);
    const findings = [];
    const shop = { spec, defaults, giveId: (0,ids/* idGiver */.Z)(), nearby: commandsNearby(document), findings };
    const known = new Set(document.items.map(({ id }) => id));
    const owner = ({ item }) => (item !== null && known.has(item) ? item : null);
    const deliverables = groupBy(document.deliverables.filter(({ claim }) => claim !== 'dropped'), owner);
    const checks = [
        ...document.items
            .filter(({ claim }) => claim !== 'dropped')
            .flatMap((item) => itemChecks(item, deliverables.get(item.id) ?? [], shop)),
        ...(deliverables.get(null) ?? []).flatMap(({ path, source }) => pathCheck({ text: path, source }, 'deliverable', 'deliverable', { item: null }, shop)),
        ...criteriaChecks(document.criteria, shop),
    ];
    return { spec: { name: spec, file: document.file, checks }, findings };
};


/***/ }),

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ specToYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _config_schema_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3580);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9168);
/* harmony import */ var _config_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(834);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13);
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
    if (!(0,_config_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(params))
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
const shellOf = ({ kind, with: params }) => kind === 'run' && (0,_config_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(params) ? params['shell'] : undefined;
/** The shell that the commands share, to be said once at the top. */
const commonShell = (checks, otherwise) => {
    const shells = new Set(checks.map(shellOf).filter((shell) => shell !== undefined));
    const [first] = shells;
    return shells.size === 1 && (first === 'plain' || first === 'strict')
        ? { shell: first, said: true }
        : { shell: otherwise, said: false };
};
/**
 * A spec as YAML. Above each check stands where it came from, by which rule, and how sure the rule is. Values that
 * equal the defaults are left out; `readSpec` of the text gives an equivalent spec.
 */
const specToYaml = (spec, defaults = _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInSpecDefaults */ .B) => {
    const { shell, said } = commonShell(spec.checks, defaults.shell);
    const head = { version: 1, name: spec.name, ...(said ? { shell } : {}) };
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({ ...head, checks: [] }, { aliasDuplicateObjects: false });
    for (const check of spec.checks) {
        const node = document.createNode(Object.fromEntries(checkEntries(check, shell, defaults)), {
            aliasDuplicateObjects: false,
        });
        node.commentBefore = ` ${commentOf(check.origin)}`;
        document.addIn(['checks'], node);
    }
    const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
    return `${(0,_config_schema_links_js__WEBPACK_IMPORTED_MODULE_6__/* .editorComment */ .B)('spec')}\n${text}`;
};


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftSpec: () => (/* binding */ draftSpec)
/* harmony export */ });
/* harmony import */ var _domain_spec_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _domain_spec_synthesize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9201);
/* harmony import */ var _domain_spec_write_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7875);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3282);
/* harmony import */ var _trackers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5509);






/** `aurora-x spec --from TRACKER`: the spec that the document becomes, each check with the line it came from. */
const draftSpec = async (context, project, from) => {
    const defaults = (0,_domain_spec_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .specDefaultsOf */ .U)(project.config);
    const [document] = await (0,_trackers_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrackers */ .C)(context, project, [from]);
    if (document === undefined)
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.usage;
    const { spec, findings } = (0,_domain_spec_synthesize_js__WEBPACK_IMPORTED_MODULE_1__/* .synthesize */ .D)(document, defaults);
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
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2584);
/* harmony import */ var _application_init_find_tracker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7319);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8880);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(854);






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
        const found = (await (0,_application_init_find_tracker_js__WEBPACK_IMPORTED_MODULE_5__/* .findTrackers */ .N)(project.files, async (text, file) => (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnyTracker */ .BD)(text, file)))[0];
        if (found)
            return [found];
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('AX1010', { cwd: context.cwd })]);
    }
    return Promise.all(files.map((file) => readOne(context, file)));
};
const readOne = async (context, given) => {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .toWorkspacePath */ .C)(context.cwd, given);
    const text = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamedFile */ .w)(context.cwd, given);
    if (text === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('AX2001', { file })]);
    return (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnyTracker */ .BD)(text, file);
};


/***/ }),

/***/ 9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string)
/* harmony export */ });
/* unused harmony exports number, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1514);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.ZodString, params);
}
function number(params) {
    return core._coercedNumber(schemas.ZodNumber, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
