export const id = 4056;
export const ids = [4056,8860];
export const modules = {

/***/ 98860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ fractionSchema),
/* harmony export */   XI: () => (/* binding */ bytesSchema),
/* harmony export */   sK: () => (/* binding */ durationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49168);


/** A zod schema that reads a written value with a parser of units.ts, and says what it expected. */
const written = (input, parse, expected) => zod__WEBPACK_IMPORTED_MODULE_1__.pipe(input, zod__WEBPACK_IMPORTED_MODULE_1__.transform((value, context) => {
    const result = parse(value);
    if (result !== null)
        return result;
    context.issues.push({ code: 'custom', message: `expected ${expected}`, input: value });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}));
/** Schema of a written duration; gives milliseconds. */
const durationSchema = written(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.number()]), _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9, 'a duration with its unit, such as 30s, 10m or 7d');
/** Schema of a written fraction; gives 0 to 1. */
const fractionSchema = written(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.number()]), _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFraction */ .at, 'a percentage such as 70%, or a fraction from 0 to 1');
/** Schema of a written size; gives bytes. */
const bytesSchema = written(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.number()]), _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z_, 'a size such as 512KiB or 1MiB, or a number of bytes');


/***/ }),

/***/ 29581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   io: () => (/* binding */ shapeFindings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16426);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56677);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58537);





const valueAt = (root, path) => path.reduce(_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms, root);
/** A value as a message shows it: short and on one line. */
const shown = (value) => {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    const text = JSON.stringify(value) ?? 'something that is not data';
    return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
};
const NOUNS = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
const alternatives = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.slice(-1).join('')}`;
const bounds = (issue) => {
    const [word, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
    if (issue.origin === 'string')
        return limit === 1n || limit === 1 ? 'some text' : `${word} ${limit} characters`;
    return issue.origin === 'number' || issue.origin === 'int'
        ? `${word} ${limit}`
        : `${word} ${limit} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
};
const expectation = (issue) => {
    if (issue.code === 'invalid_value')
        return alternatives(issue.values.map((value) => JSON.stringify(value)));
    // A schema may have words of its own; those of the library tell what a program expects.
    if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid'))
        return NOUNS[issue.expected] ?? issue.expected;
    if (issue.code === 'invalid_key')
        return issue.issues.map(expectation).join(', ');
    if (issue.code === 'too_small' || issue.code === 'too_big')
        return bounds(issue);
    if (issue.code === 'invalid_format' && issue.format === 'url')
        return 'an address such as http://127.0.0.1:8000/healthz';
    return issue.message;
};
const depthOf = (issues) => Math.max(...issues.map((issue) => issue.path.length));
/**
 * One wrong value in a union gives an issue list per branch. The branch that got furthest into the value is what the
 * author meant; when none got past the first step, all of their expectations are named.
 */
const unionIssues = (issue) => {
    const flat = issue.errors.map((branch) => branch.flatMap(simple));
    const meant = flat.filter((branch) => branch.some((one) => one.path.length > 0 || one.code !== 'invalid_type'));
    const best = meant.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)[0];
    const chosen = best ??
        [
            { code: 'custom', path: [], message: `expected ${alternatives(flat.flat().map(expectation))}` },
        ];
    return chosen.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
};
const simple = (issue) => issue.code === 'invalid_union' ? unionIssues(issue) : [issue];
/** Findings listed of one validation; a file with more is not a slip of the pen. */
const MAX_FINDINGS = 100;
/** Keys that a mapping at this path may have. The published JSON Schema is walked, so that both always agree. */
const keysAt = (schema, path) => {
    const branches = [schema['anyOf'], schema['oneOf'], schema['allOf']].flatMap((list) => Array.isArray(list) ? list : []);
    const [step, ...rest] = path;
    const own = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(schema['properties']) ? schema['properties'] : {};
    const deeper = step === undefined
        ? []
        : [typeof step === 'number' ? schema['items'] : (own[step] ?? schema['additionalProperties'])].filter(_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4);
    return [
        ...(step === undefined ? Object.keys(own) : []),
        ...deeper.flatMap((next) => keysAt(next, rest)),
        ...branches.filter(_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4).flatMap((branch) => keysAt(branch, path)),
    ];
};
const stepsOf = (path) => path.map((step) => (typeof step === 'number' ? step : String(step)));
/** Finds the words and the place for each issue of one validation, and leaves out what is only an echo of another. */
const shapeFindings = (value, issues, shape, yaml) => {
    const flat = issues.flatMap(simple);
    const known = new Map();
    const keys = (path) => {
        const name = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(path);
        const json = () => zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(shape.schema, { io: 'input', unrepresentable: 'any' });
        const list = known.get(name) ?? [
            ...keysAt(json(), path),
            ...(path.length === 0 ? (shape.moreKeys ?? []) : []),
        ];
        known.set(name, list);
        return list;
    };
    const misspelt = new Set(flat.flatMap((issue) => issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, MAX_FINDINGS)
            .map((key) => (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)([...stepsOf(issue.path), (0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(key, keys(stepsOf(issue.path))) ?? '']))
        : []));
    const found = flat.flatMap((issue) => {
        const path = stepsOf(issue.path);
        const full = [...shape.at, ...path];
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.slice(0, MAX_FINDINGS).map((key) => (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(shape.codes.unknownKey, {
                key,
                where: (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(full) || 'the file',
                suggestion: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(key, keys(path)) || ` Known here: ${keys(path).join(', ')}.`,
            }, yaml.place([...full, key], 'key')));
        }
        if (issue.code === 'invalid_key') {
            return [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(shape.codes.value, valueWords(issue, full, path.at(-1)), yaml.place(full, 'key'))];
        }
        const actual = valueAt(value, path);
        if (actual === undefined && path.length > 0) {
            if (misspelt.has((0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(path)))
                return [];
            const key = String(path.at(-1));
            const where = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(full.slice(0, -1)) || 'the file';
            return [
                (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(shape.codes.missingKey, { key, where, expected: expectation(issue).replace(/^expected /, '') }, yaml.place(full)),
            ];
        }
        return [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(shape.codes.value, valueWords(issue, full, actual), yaml.place(full))];
    });
    return inOrder(found).slice(0, MAX_FINDINGS);
};
/** Findings in the order of their places. */
const inOrder = (findings) => findings.toSorted(({ source: a }, { source: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
const valueWords = (issue, path, actual) => {
    const name = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(path) || 'the file';
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const expected = expectation(issue).replace(/^expected /, '');
    const said = issue.code === 'custom' && !issue.message.startsWith('expected ')
        ? issue.message
        : `expected ${expected}`;
    const guess = typeof actual === 'string' ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(actual, words) : null;
    return {
        path: name,
        problem: `${said}, found ${shown(actual)}`,
        fix: guess === null ? 'Change the value at the place shown.' : `Did you mean "${guess}"?`,
    };
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

// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(58537);
// EXTERNAL MODULE: ./lib/domain/config/path-text.js
var path_text = __webpack_require__(16426);
// EXTERNAL MODULE: ./lib/domain/config/validate.js
var validate = __webpack_require__(29581);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/domain/spec/schema.js
var schema = __webpack_require__(33087);
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
/** A copy that holds nothing but data. */
const plain = (value) => JSON.parse(JSON.stringify(value ?? null));
/**
 * The parameters as they are kept in the check. Where a schema accepts its own output, that is kept, so that nothing
 * needs to be read twice; where it does not (`5s` became 5000, and it wants the unit), what the author wrote is kept.
 * Either way the schema reads it again with the same result.
 */
const settled = (schema, written, read) => {
    const again = schema.safeParse(read);
    return plain(again.success && JSON.stringify(again.data) === JSON.stringify(read) ? read : written);
};
const noKind = (keys, unknown, at, scope) => {
    // A misspelt kind was already reported as an unknown key, with its suggestion.
    if (unknown.some((key) => (0,suggest/* nearest */.pA)(key, keys) !== null))
        return [];
    const where = (0,path_text/* pathText */.L)(at);
    return [(0,catalogue/* finding */.gk)('AX3010', { where, thing: 'check', kinds: keys.join(', ') }, scope.yaml.place(at))];
};
const tierOf = (kind, needed, asked, at, scope) => {
    const tier = asked ?? needed;
    if (vocabulary/* TIERS */.iB.indexOf(tier) >= vocabulary/* TIERS */.iB.indexOf(needed))
        return tier;
    return (0,catalogue/* finding */.gk)('AX3017', { where: (0,path_text/* pathText */.L)(at), kind, needed, tier }, scope.yaml.place([...at, 'tier']));
};
/** The value under the key of the kind, in the one form that its schema is asked about. */
const writtenParams = (kind, raw, common, scope) => {
    if (kind === 'uses')
        return { module: raw['uses'], with: raw['with'] ?? {} };
    return kind === 'run' ? runParams(raw['run'], common, scope.defaults.shell) : raw[kind];
};
const misplaced = (kind, raw, at, scope) => {
    const place = (key, kinds) => (0,catalogue/* finding */.gk)('AX3019', { where: (0,path_text/* pathText */.L)(at), key, kinds }, scope.yaml.place([...at, key], 'key'));
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
            path: (0,path_text/* pathText */.L)(at),
            problem: `expected a mapping, found ${(0,validate/* shown */.SP)(entry)}`,
            fix: 'Write the check as keys and values: - { id: unit, run: npm test }.',
        };
        return { check: null, findings: [(0,catalogue/* finding */.gk)('AX3003', values, yaml.place(at))] };
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
    const [kind, second] = named;
    if (kind === undefined)
        return { check: null, findings: [...findings, ...noKind(kindKeys, unknown, at, scope)] };
    if (second !== undefined) {
        const values = { where: (0,path_text/* pathText */.L)(at), kinds: named.join(', '), thing: 'check' };
        return {
            check: null,
            findings: [...findings, (0,catalogue/* finding */.gk)('AX3011', values, yaml.place([...at, second], 'key'))],
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
    const value = registered === undefined ? plain(written) : settled(registered.schema, written, params?.data);
    return { check: assemble(kind, tier, value, common, at, scope), findings };
};


/***/ }),

/***/ 33087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ commonSchema),
/* harmony export */   N7: () => (/* binding */ expectSchema),
/* harmony export */   aJ: () => (/* binding */ retriesSchema),
/* harmony export */   pQ: () => (/* binding */ specSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
/* harmony import */ var _config_unit_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98860);
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
        backoff: _config_unit_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK.optional().describe('First delay, doubled each time; 1s when left out.'),
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
    timeout: _config_unit_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK.optional().describe('Time limit of one try: 10m.'),
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
    freshness: zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.literal('none'), _config_unit_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK])
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

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.ZodNumber, params);
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
