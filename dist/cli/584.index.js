export const id = 584;
export const ids = [584];
export const modules = {

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ builtInSpecDefaults),
/* harmony export */   U: () => (/* binding */ specDefaultsOf)
/* harmony export */ });
/* harmony import */ var _config_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3033);

/** The defaults that a configuration sets. */
const specDefaultsOf = ({ execution }) => ({
    timeoutMs: execution.timeoutMs,
    shell: execution.shell,
    freshnessMs: execution.freshnessMs,
});
/** The defaults of a project without a configuration. */
const builtInSpecDefaults = specDefaultsOf(_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .s);


/***/ }),

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ runDraft),
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   MI: () => (/* binding */ coverageDraft),
/* harmony export */   hE: () => (/* binding */ expectOf),
/* harmony export */   il: () => (/* binding */ fileDraft),
/* harmony export */   oA: () => (/* binding */ tierOfKind),
/* harmony export */   s8: () => (/* binding */ manualDraft)
/* harmony export */ });
/* harmony import */ var _read_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4056);

/** Tiers of the built-in kinds; a test holds them against the registry. A kind of the project's own runs its code. */
const TIERS = {
    run: 'exec',
    golden: 'exec',
    http: 'write',
    file: 'read',
    search: 'read',
    coverage: 'read',
    junit: 'read',
    sarif: 'read',
    metric: 'read',
    slo: 'read',
    manual: 'read',
};
/** What a kind of check does to the machine at least. */
const tierOfKind = (kind) => TIERS[kind] ?? 'exec';
/** The stated result of a command, in the words of a spec. */
const expectOf = (expectation) => {
    if (expectation === null)
        return null;
    if (expectation.kind === 'success')
        return { exitCode: 0 };
    return expectation.kind === 'contains'
        ? { contains: expectation.text }
        : { number: `${expectation.op}${expectation.value}` };
};
const runDraft = (run, expect, shell, made) => ({
    kind: 'run',
    with: { run, shell, expect: expect === null ? null : { ...expect } },
    ...made,
});
const fileDraft = (params, made) => ({
    kind: 'file',
    with: { exists: true, ...params },
    ...made,
});
const coverageDraft = (params, made) => ({
    kind: 'coverage',
    with: params,
    ...made,
});
const manualDraft = (statement, made) => ({
    kind: 'manual',
    with: { statement },
    text: statement,
    ...made,
});
/** A draft as a check, with every default filled in. */
const checkOf = (draft, placement, defaults) => ({
    id: placement.id,
    spec: placement.spec,
    kind: draft.kind,
    with: draft.with,
    item: placement.item,
    needs: placement.needs ?? [],
    timeoutMs: defaults.timeoutMs,
    retries: (0,_read_check_js__WEBPACK_IMPORTED_MODULE_0__/* .retryPolicy */ .Jb)(undefined),
    evidence: placement.evidence ?? [],
    inputs: null,
    env: {},
    passEnv: [],
    tier: tierOfKind(draft.kind),
    freshnessMs: defaults.freshnessMs,
    challenge: null,
    origin: { source: draft.source, rule: draft.rule, confidence: draft.confidence },
});


/***/ }),

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isSafeId),
/* harmony export */   T: () => (/* binding */ linkFindings)
/* harmony export */ });
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8537);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9399);



/** What a name must be to serve as a directory on every system. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Names that Windows keeps for devices, with or without an extension; and it drops a final dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;
/** Whether an id can be the name of a directory. */
const isSafeId = (id) => SAFE_ID.test(id) && !RESERVED.test(id);
const idFindings = (all, thing) => {
    const seen = new Map();
    return all.flatMap((one) => {
        if (!isSafeId(one.id))
            return [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('AX3015', { id: JSON.stringify(one.id) }, one.source)];
        const other = seen.get(one.id.toLowerCase());
        if (other === undefined) {
            seen.set(one.id.toLowerCase(), one);
            return [];
        }
        return other.id === one.id
            ? [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('AX3012', { id: one.id, line: other.source.line, thing }, one.source)]
            : [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('AX3016', { id: one.id, other: other.id }, one.source)];
    });
};
const needFindings = (all, thing) => {
    const ids = new Set(all.map(({ id }) => id));
    return all.flatMap(({ id, needs }) => needs
        .filter((need) => !ids.has(need.id))
        .map((need) => {
        const guess = (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(need.id, ids);
        const suggestion = guess === null ? '' : ` Did you mean "${guess}"?`;
        return (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('AX3013', { id, need: need.id, thing, suggestion }, need.source);
    }));
};
/** What is left when everything that needs nothing unmet is taken away again and again: circles, and what waits for them. */
const stuck = (all) => {
    const left = new Map(all.map((one) => [one.id, one]));
    const unmet = new Map(all.map(({ id, needs }) => [id, new Set(needs.map((need) => need.id).filter((need) => left.has(need)))]));
    const dependents = new Map();
    for (const [id, needs] of unmet)
        for (const need of needs)
            dependents.set(need, [...(dependents.get(need) ?? []), id]);
    const free = [...unmet].filter(([, needs]) => needs.size === 0).map(([id]) => id);
    for (let id = free.pop(); id !== undefined; id = free.pop()) {
        left.delete(id);
        for (const dependent of dependents.get(id) ?? []) {
            const needs = unmet.get(dependent);
            needs?.delete(id);
            if (needs?.size === 0)
                free.push(dependent);
        }
    }
    return left;
};
/** Names each circle once, as a path that ends where it began. */
const cycleFindings = (all) => {
    const left = stuck(all);
    const visited = new Set();
    const found = [];
    for (const start of left.values()) {
        const path = [];
        let here = start;
        while (here !== undefined && !visited.has(here.id)) {
            visited.add(here.id);
            path.push(here);
            const next = here.needs.find((need) => left.has(need.id))?.id;
            here = next === undefined ? undefined : left.get(next);
        }
        const from = here === undefined ? -1 : path.indexOf(here);
        if (from === -1 || here === undefined)
            continue;
        const circle = [...path.slice(from), here].map(({ id }) => id);
        found.push((0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('AX3014', { cycle: circle.join(' → ') }, here.source));
    }
    return found;
};
/** Ids that clash or are no directory names, needs that do not exist, and needs that go in a circle. */
const linkFindings = (all, thing) => {
    const ids = idFindings(all, thing);
    // With an id given twice, a need could mean either, and circles would be an echo.
    const cycles = ids.some(({ code }) => code === 'AX3012') ? [] : cycleFindings(all);
    return (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...ids, ...needFindings(all, thing), ...cycles]);
};


/***/ }),

/***/ 4056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jc: () => (/* binding */ readCheck),
  Jb: () => (/* binding */ retryPolicy),
  HS: () => (/* binding */ specShapeCodes)
});

// EXTERNAL MODULE: ./lib/domain/config/record.js
var record = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(8537);
// EXTERNAL MODULE: ./lib/domain/config/validate.js
var validate = __webpack_require__(9581);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/domain/spec/schema.js
var schema = __webpack_require__(3087);
;// CONCATENATED MODULE: ./lib/domain/spec/run-params.js


/** `expect: 0`, `expect: "OK"` and `expect: "<10"` in their long form; null when nothing is expected. */
const runExpect = (expect) => {
    if (expect === undefined)
        return null;
    if (typeof expect === 'number')
        return { exitCode: expect };
    if (typeof expect !== 'string')
        return Object.fromEntries(Object.entries(expect).filter(([, value]) => value !== undefined));
    return /^\s*(?:<=?|>=?|==)\s*-?\d+(?:\.\d+)?\s*$/.test(expect)
        ? { number: expect.replaceAll(/\s/g, '') }
        : { contains: expect };
};
/**
 * The parameters of a `run` check in one form, whether it was written as text or as a mapping. The shell of the
 * command itself wins over that of the check, and that over that of the spec.
 */
const runParams = (value, common, shell) => {
    if (typeof value !== 'string' && !(0,record/* isMapping */.pi)(value))
        return value;
    const given = typeof value === 'string' ? { run: value } : value;
    const own = schema/* expectSchema */.N7.safeParse(given['expect']);
    return {
        shell: common.shell ?? shell,
        ...given,
        // An expectation that cannot be read stays as it is, for the schema of the kind to complain about.
        expect: own.success ? runExpect(own.data) : (given['expect'] ?? runExpect(common.expect)),
    };
};

;// CONCATENATED MODULE: ./lib/domain/spec/read-check.js







const specShapeCodes = { value: 'AX3003', unknownKey: 'AX3004', missingKey: 'AX3005' };
const COMMON = new Set(Object.keys(schema/* commonSchema */.$0.shape));
/** Keys that only make sense for a command. */
const RUN_ONLY = ['shell', 'expect'];
/** First delay when retries name none. */
const BACKOFF_MS = 1000;
/** A retry policy with its defaults filled in. */
const retryPolicy = (retries) => {
    const { max, backoff, jitter } = typeof retries === 'object' ? retries : { max: retries ?? 0 };
    return { max, backoffMs: backoff ?? BACKOFF_MS, jitter: jitter ?? true };
};
const isJson = (value) => value !== undefined;
/**
 * The parameters as they are kept in the check. Where a schema accepts its own output, that is kept, so that nothing
 * needs to be read twice; where it does not (`5s` became 5000, and it wants the unit), what the author wrote is kept.
 * Either way the schema reads it again with the same result.
 */
const settled = (schema, written, read) => {
    const again = schema.safeParse(read);
    const value = again.success && JSON.stringify(again.data) === JSON.stringify(read) ? read : written;
    const plain = JSON.parse(JSON.stringify(value ?? null));
    return isJson(plain) ? plain : null;
};
const noKind = (keys, unknown, at, scope) => {
    // A misspelt kind was already reported as an unknown key, with its suggestion.
    if (unknown.some((key) => (0,suggest/* nearest */.pA)(key, keys) !== null))
        return [];
    const where = (0,validate/* pathText */.LF)(at);
    return [(0,catalogue/* finding */.g)('AX3010', { where, thing: 'check', kinds: keys.join(', ') }, scope.yaml.place(at))];
};
const tierOf = (kind, needed, asked, at, scope) => {
    const tier = asked ?? needed;
    if (vocabulary/* TIERS */.iB.indexOf(tier) >= vocabulary/* TIERS */.iB.indexOf(needed))
        return tier;
    return (0,catalogue/* finding */.g)('AX3017', { where: (0,validate/* pathText */.LF)(at), kind, needed, tier }, scope.yaml.place([...at, 'tier']));
};
/** The value under the key of the kind, in the one form that its schema is asked about. */
const writtenParams = (kind, raw, common, scope) => {
    if (kind === 'uses')
        return { module: raw['uses'], with: raw['with'] ?? {} };
    return kind === 'run' ? runParams(raw['run'], common, scope.defaults.shell) : raw[kind];
};
const misplaced = (kind, raw, at, scope) => {
    const place = (key, kinds) => (0,catalogue/* finding */.g)('AX3019', { where: (0,validate/* pathText */.LF)(at), key, kinds }, scope.yaml.place([...at, key], 'key'));
    return [
        ...(kind === 'run' || kind === undefined
            ? []
            : RUN_ONLY.filter((key) => key in raw).map((key) => place(key, 'run'))),
        ...('with' in raw && kind !== 'uses' && kind !== undefined ? [place('with', 'uses')] : []),
    ];
};
const assemble = (kind, tier, params, common, at, scope) => {
    const { defaults, yaml, spec } = scope;
    const { freshness } = common;
    const challenge = common.challenge;
    return {
        id: common.id,
        spec,
        kind,
        with: params,
        item: common.item ?? null,
        needs: common.needs ?? [],
        timeoutMs: common.timeout ?? defaults.timeoutMs,
        retries: retryPolicy(common.retries),
        evidence: common.evidence ?? [],
        inputs: common.inputs ?? null,
        env: common.env ?? {},
        passEnv: common['pass-env'] ?? [],
        tier,
        freshnessMs: freshness === undefined ? defaults.freshnessMs : freshness === 'none' ? null : freshness,
        challenge: challenge === undefined
            ? null
            : 'patch' in challenge
                ? { kind: 'patch', patch: challenge.patch }
                : { kind: 'run', run: challenge.run },
        origin: { source: yaml.place(at), rule: 'spec', confidence: 'certain' },
    };
};
/** Reads one entry of `checks`: its common keys, its one kind, and that kind's parameters. All mistakes at once. */
const readCheck = (entry, at, scope) => {
    const { kinds, yaml } = scope;
    if (!(0,record/* isMapping */.pi)(entry)) {
        const values = {
            path: (0,validate/* pathText */.LF)(at),
            problem: `expected a mapping, found ${(0,validate/* shown */.SP)(entry)}`,
            fix: 'Write the check as keys and values: - { id: unit, run: npm test }.',
        };
        return { check: null, findings: [(0,catalogue/* finding */.g)('AX3003', values, yaml.place(at))] };
    }
    const raw = (0,record/* withoutOwnKeys */.xi)(entry);
    const kindKeys = [...new Set([...kinds.keys(), 'uses'])];
    const named = kindKeys.filter((key) => Object.hasOwn(raw, key));
    const rest = Object.fromEntries(Object.entries(raw).filter(([key]) => !named.includes(key) && key !== 'with'));
    const unknown = Object.keys(rest).filter((key) => !COMMON.has(key));
    const parsed = schema/* commonSchema */.$0.safeParse(rest);
    const shape = { schema: schema/* commonSchema */.$0, codes: specShapeCodes, at, moreKeys: kindKeys };
    const findings = [
        ...(parsed.success ? [] : (0,validate/* shapeFindings */.io)(rest, parsed.error.issues, shape, yaml)),
        ...misplaced(named[0], raw, at, scope),
    ];
    const [kind] = named;
    if (kind === undefined)
        return { check: null, findings: [...findings, ...noKind(kindKeys, unknown, at, scope)] };
    if (named.length > 1) {
        const values = { where: (0,validate/* pathText */.LF)(at), kinds: named.join(', '), thing: 'check' };
        return {
            check: null,
            findings: [...findings, (0,catalogue/* finding */.g)('AX3011', values, yaml.place([...at, named[1] ?? kind], 'key'))],
        };
    }
    const registered = kinds.get(kind);
    const common = parsed.success ? parsed.data : { id: String((0,record/* entryOf */.Ms)(raw, 'id')) };
    const written = writtenParams(kind, raw, common, scope);
    const params = registered?.schema.safeParse(written);
    if (params !== undefined && !params.success && registered !== undefined) {
        const where = kind === 'uses' ? at : [...at, kind];
        const form = { schema: registered.schema, codes: specShapeCodes, at: where };
        findings.push(...(0,validate/* shapeFindings */.io)(written, params.error.issues, form, yaml));
    }
    const tier = tierOf(kind, registered?.tier ?? 'exec', common.tier, at, scope);
    if (typeof tier !== 'string')
        return { check: null, findings: [...findings, tier] };
    if (findings.length > 0)
        return { check: null, findings };
    const value = registered === undefined ? settledRaw(written) : settled(registered.schema, written, params?.data);
    return { check: assemble(kind, tier, value, common, at, scope), findings };
};
const settledRaw = (written) => {
    const plain = JSON.parse(JSON.stringify(written ?? null));
    return isJson(plain) ? plain : null;
};


/***/ }),

/***/ 3087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ commonSchema),
/* harmony export */   N7: () => (/* binding */ expectSchema),
/* harmony export */   aJ: () => (/* binding */ retriesSchema),
/* harmony export */   pQ: () => (/* binding */ specSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9567);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9168);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1656);



const text = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1);
const strings = zod__WEBPACK_IMPORTED_MODULE_1__.union([text.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_1__.array(text)]);
const variable = text.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable');
const shell = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['plain', 'strict']);
/** `retries: 2`, or with its policy. */
const retriesSchema = zod__WEBPACK_IMPORTED_MODULE_1__.union([
    zod__WEBPACK_IMPORTED_MODULE_1__.number().int().min(0).max(20),
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        max: zod__WEBPACK_IMPORTED_MODULE_1__.number().int().min(0).max(20).describe('Tries after the first one.'),
        backoff: _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK.optional().describe('First delay, doubled each time; 1s when left out.'),
        jitter: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().optional().describe('Draw the delay from 0 to the backoff; true when left out.'),
    }),
]);
/** What a command must come to, beyond ending with exit code 0. */
const expectSchema = zod__WEBPACK_IMPORTED_MODULE_1__.union([
    zod__WEBPACK_IMPORTED_MODULE_1__.number().int().min(0).max(255),
    text,
    zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        exitCode: zod__WEBPACK_IMPORTED_MODULE_1__.number().int().min(0).max(255).optional().describe('Exit code; 0 when left out.'),
        contains: text.optional().describe('Text that standard output contains.'),
        number: text
            .regex(/^\s*(?:<=?|>=?|==?)\s*-?\d+(?:\.\d+)?\s*$/, 'expected a comparison such as "<10" or ">= 80"')
            .optional()
            .describe('How the number that is printed compares: "<10".'),
    }),
]);
/** The keys that every check has, whatever its kind. */
const commonSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    id: text.describe('Name of the check, unique in the file; also the name of its directory.'),
    needs: strings.optional().describe('Checks that must pass first.'),
    timeout: _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK.optional().describe('Time limit of one try: 10m.'),
    retries: retriesSchema.optional().describe('How often to try again.'),
    evidence: strings.optional().describe('Globs of files to keep as evidence.'),
    inputs: strings
        .optional()
        .describe('Globs of files the outcome depends on; without it, all files of the workspace.'),
    env: zod__WEBPACK_IMPORTED_MODULE_1__.record(variable, zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj())
        .optional()
        .describe('Variables to set.'),
    'pass-env': zod__WEBPACK_IMPORTED_MODULE_1__.union([variable.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_1__.array(variable)])
        .optional()
        .describe('Variables to hand through from our environment.'),
    tier: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .TIERS */ .iB)
        .optional()
        .describe('What the check does at most, when that is more than its kind says.'),
    freshness: zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.literal('none'), _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK])
        .optional()
        .describe('Evidence older than this is stale: 7d; none: it keeps.'),
    challenge: zod__WEBPACK_IMPORTED_MODULE_1__.union([
        zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ patch: text.describe('A patch that must make the check fail.') }),
        zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ run: text.describe('A command after which the check must fail.') }),
    ])
        .optional()
        .describe('How the check can be made to fail, to prove that it can.'),
    item: text.optional().describe('The item of the tracker whose claim it supports.'),
    shell: shell.optional().describe('plain: as typed in a terminal. strict: bash with -euo pipefail.'),
    expect: expectSchema
        .optional()
        .describe('What the command must come to: an exit code, text, or {number: "<10"}.'),
});
/** The keys around the checks. */
const specSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1).describe('Version of this format.'),
    name: text.max(100).describe('Name of the spec.'),
    description: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional().describe('What it is for.'),
    shell: shell.optional().describe('Shell of every command in the file that names none.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.unknown()).describe('The checks, each of one kind.'),
});


/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ idPart),
/* harmony export */   Z: () => (/* binding */ idGiver)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8983);

/** Characters of a part; the longest suffix still fits into the hundred that an id may have. */
const MAX_PART = 80;
/** Any text as the first part of an id: `Phase 0: Fixes` → `Phase-0-Fixes`, `#12` → `12`. */
const idPart = (text) => {
    const plain = text
        .normalize('NFKD')
        .replaceAll(/\p{Mark}/gu, '')
        .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[^A-Za-z0-9]+/, '')
        .slice(0, MAX_PART)
        .replace(/[^A-Za-z0-9]+$/, '');
    return (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeId */ .J)(`${plain}.x`) ? plain : `item-${plain}`.replace(/-$/, '');
};
/** Hands out ids: the first of a name is the name itself, the next ones count up. Case does not tell two apart. */
const idGiver = () => {
    const taken = new Set();
    const counts = new Map();
    return (name) => {
        let id = name;
        while (taken.has(id.toLowerCase())) {
            const next = (counts.get(name) ?? 1) + 1;
            counts.set(name, next);
            id = `${name}-${next}`;
        }
        taken.add(id.toLowerCase());
        return id;
    };
};


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ comparisonIn),
/* harmony export */   GC: () => (/* binding */ coverageIn),
/* harmony export */   eI: () => (/* binding */ measuredBy),
/* harmony export */   nX: () => (/* binding */ onlyCoverage),
/* harmony export */   pO: () => (/* binding */ COVERAGE_WORDS),
/* harmony export */   tW: () => (/* binding */ USUAL_REPORTS)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7071);

/** Where coverage reports usually are, when a sentence names none. */
const USUAL_REPORTS = '{coverage/lcov.info,lcov.info,coverage.xml,coverage/cobertura-coverage.xml,coverage.json}';
/**
 * `Test coverage >80%`, `70%+ coverage`, `coverage stays above 70 %` → 0.8, 0.7, 0.7, or null. Above and at least are
 * the same here: reports round, and a limit that is met to the digit is met.
 */
const coverageIn = (text) => {
    if (text.length > 1000 || !/\bcover(?:age|ed|s)\b/i.test(text))
        return null;
    const match = /(<=?|≤|below|under|less than|at most|up to)?\s{0,3}(\d{1,3}(?:\.\d{1,4})?) ?(?:%|percent\b)/i.exec(text);
    if (match === null || match[1] !== undefined)
        return null;
    const share = Number((Number(match[2]) / 100).toPrecision(6));
    return share > 0 && share <= 1 ? share : null;
};
/** Words that say nothing more than that so much is covered. */
const COVERAGE_WORDS = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .dD)(`the our a an of is are be stays stay stayed remains remain at least above over more than or greater minimum min percent code test tests unit
  line lines coverage covered total overall project whole reaches reach reached achieve achieves have has get gets with by in for on keep keeps kept
  higher equal to it not drops drop never below under falls fall goes go does doesn't`);
/** Whether a sentence about coverage is about nothing else. */
const onlyCoverage = (text) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyWords */ .UV)(text.replaceAll(/`[^`]*`/g, ' ').replace(/\d[\d.]* ?(?:%|percent)\+?/i, ' '), COVERAGE_WORDS);
const WORDS = {
    '<': '<',
    below: '<',
    under: '<',
    'less than': '<',
    'fewer than': '<',
    '<=': '<=',
    '≤': '<=',
    'at most': '<=',
    'no more than': '<=',
    '>': '>',
    above: '>',
    over: '>',
    'more than': '>',
    '>=': '>=',
    '≥': '>=',
    'at least': '>=',
    '=': '==',
    '==': '==',
    exactly: '==',
};
/** `count < 10`, `fewer than 10 …` → the comparison, or null. Shares and times are something else. */
const comparisonIn = (text) => {
    const match = /(<=|>=|==|[<>=≤≥]|\b(?:below|under|less than|fewer than|at most|no more than|above|over|more than|at least|exactly)\b) ?(\d{1,9}(?:\.\d{1,6})?)(?![\d.]*\s{0,2}(?:%|percent|ms\b|s\b|sec|min|h\b|hour|day))/i.exec(text.slice(0, 1000));
    const op = WORDS[(match?.[1] ?? '').toLowerCase()];
    return match === null || op === undefined ? null : { kind: 'number', op, value: Number(match[2]) };
};
const wordsOf = (text) => new Set(text
    .toLowerCase()
    .match(/[a-z]{4,}/g)
    ?.filter((word) => !['count', 'only', 'must', 'with'].includes(word)));
/**
 * The command nearby that measures what a sentence limits: same comparison, same number, and a word in common. Null
 * when there is none, or several: then nobody can say which was meant.
 */
const measuredBy = (text, commands) => {
    const wanted = comparisonIn(text);
    if (wanted === null)
        return null;
    const words = wordsOf(text);
    const fitting = commands.filter(({ expect, text: command }) => expect?.kind === 'number' &&
        expect.op === wanted.op &&
        expect.value === wanted.value &&
        [...wordsOf(command)].some((word) => words.has(word)));
    const different = new Set(fitting.map((command) => command.text));
    return different.size === 1 ? (fitting[0] ?? null) : null;
};


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   ry: () => (/* binding */ codeIn)
/* harmony export */ });
/* harmony import */ var _tracker_fields_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5276);

/** `doc/x.md`, `logs/**`, `ops/m01/`, `CODEOWNERS.md`: one word with a folder or an extension, and no call or option. */
const PATH = /^(?:\.{0,2}\/)?[\w.@*?{},[\]+~-]+(?:\/[\w.@*?{},[\]+~-]+)*\/?$/;
const EXTENSION = /\.(?:[A-Za-z][A-Za-z0-9]{0,7}|\*)$/;
/** Words with a dot that are no files: a version, a domain, a method. */
const NOT_A_FILE = /^\d|^v\d|^https?:|\.(?:com|org|io|net|dev)$/i;
/** `logs/{date}/step.log` names no file: braces of a glob hold a comma or a range. */
const PLACEHOLDER = /\{(?:(?!\.\.)[^,}])*\}/;
/** Whether a piece of code is a path or a glob. */
const looksLikePath = (code) => code.length <= 300 &&
    PATH.test(code) &&
    !NOT_A_FILE.test(code) &&
    !PLACEHOLDER.test(code) &&
    !(0,_tracker_fields_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeCommand */ .J)(code) &&
    (EXTENSION.test(code) ||
        code.endsWith('/') ||
        (code.includes('/') && code.includes('*')) ||
        /^\.\w/.test(code));
/** The code spans of a sentence. */
const codeIn = (text) => [...text.slice(0, 4000).matchAll(/(?<!`)(`{1,3})(?!`)(.+?)(?<!`)\1(?!`)/g)].map(([, , code]) => (code ?? '').trim());
/** The paths that a sentence names in backticks. */
const pathsIn = (text) => [...new Set(codeIn(text).filter(looksLikePath))];
/**
 * A path of the document as a path of the workspace, or null when it leads out of it: absolute, through `..`, or an
 * address. `./x` and `x` are the same.
 */
const workspacePath = (path) => {
    const plain = path
        .trim()
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '');
    const outside = plain === '' || /^(?:\/|~|[A-Za-z]:|[a-z]+:\/\/)/.test(plain) || plain.split('/').includes('..');
    return outside ? null : plain;
};


/***/ }),

/***/ 7071:
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


/***/ })

};
