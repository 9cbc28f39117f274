export const id = 570;
export const ids = [570,158];
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

/***/ 8537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
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
            row[j] = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        if (Math.min(...row) > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return previous[to.length] ?? limit + 1;
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

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZY: () => (/* binding */ daysLeftInWords),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/** `2 checks`, `1 check`. The plural is made with an s. */
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** `is` or `are`. */
const verb = (n) => (n === 1 ? 'is' : 'are');
/** `a`, `a and b`, `a, b and c`, `a, b and 7 more`: at most `max` names in full. */
const list = (names, max = 3) => {
    const shown = names.length > max ? [...names.slice(0, max - 1), `${names.length - max + 1} more`] : names;
    const last = shown.at(-1) ?? 'nothing';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
};
/** A sentence without its last period, so that it can stand inside another. */
const clause = (sentence) => sentence.trim().replace(/\.$/, '');
/** `99.95%`, with three decimals at most. */
const percent = (share) => `${Number((share * 100).toFixed(3))}%`;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** `7 days`, `36 hours`, `20 minutes`: the largest unit that divides it, minutes otherwise. */
const duration = (ms) => {
    if (ms % DAY_MS === 0)
        return count(ms / DAY_MS, 'day');
    return ms % HOUR_MS === 0 ? count(ms / HOUR_MS, 'hour') : count(Math.round(ms / 60_000), 'minute');
};
/** `3 days left`, `last day`, `expired 2 days ago`. */
const daysLeftInWords = (days) => {
    if (days < 0)
        return `expired ${count(-days, 'day')} ago`;
    return days === 0 ? 'last day' : `${count(days, 'day')} left`;
};


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readCondition),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
const FUNCTION = /^(always|success|failure)\(\)$/;
const COMPARISON = /^env\.([A-Za-z_][A-Za-z0-9_]*) *(==|!=) *'([^']*)'$/;
const one = (text) => {
    const name = FUNCTION.exec(text)?.[1];
    if (name === 'always' || name === 'success' || name === 'failure')
        return { kind: name };
    const [, variable, sign, value] = COMPARISON.exec(text) ?? [];
    return variable === undefined || value === undefined
        ? null
        : { kind: 'env', name: variable, equal: sign === '==', value };
};
/** Splits outside of quotes, so that a value may hold an operator. */
const split = (text, operator) => {
    const parts = [''];
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] === "'")
            quoted = !quoted;
        if (!quoted && text.startsWith(operator, index)) {
            parts.push('');
            index += 1;
        }
        else {
            parts[parts.length - 1] += text[index] ?? '';
        }
    }
    return parts.map((part) => part.trim());
};
const joined = (kind, parts) => {
    const all = parts.filter((part) => part !== null);
    if (all.length < parts.length)
        return null;
    const [only] = all;
    return only !== undefined && all.length === 1 ? only : { kind, all };
};
/**
 * Reads `always()`, `success()`, `failure()`, `env.NAME == 'x'` and `env.NAME != 'x'`, joined by `&&` (binds tighter)
 * and `||`. Null for anything else; there are no parentheses to nest.
 */
const readCondition = (text) => text.length > 500
    ? null
    : joined('or', split(text, '||').map((side) => joined('and', split(side, '&&').map(one))));
/** Whether a step may run, given how what it needs ended and the environment. */
const holds = (condition, failed, env) => {
    switch (condition.kind) {
        case 'always':
            return true;
        case 'success':
            return !failed;
        case 'failure':
            return failed;
        case 'env':
            return (env[condition.name] === condition.value) === condition.equal;
        case 'and':
            return condition.all.every((part) => holds(part, failed, env));
        case 'or':
            return condition.all.some((part) => holds(part, failed, env));
        default:
            return condition;
    }
};


/***/ }),

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

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readPipeline)
});

// UNUSED EXPORTS: BUILT_IN_STEPS

// EXTERNAL MODULE: ./lib/domain/config/record.js
var record = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(8537);
// EXTERNAL MODULE: ./lib/domain/config/validate.js
var validate = __webpack_require__(9581);
// EXTERNAL MODULE: ./lib/domain/config/yaml-text.js
var yaml_text = __webpack_require__(8978);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/domain/spec/condition.js
var spec_condition = __webpack_require__(8431);
// EXTERNAL MODULE: ./lib/domain/spec/links.js
var links = __webpack_require__(8983);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(9168);
// EXTERNAL MODULE: ./lib/domain/spec/schema.js
var schema = __webpack_require__(3087);
;// CONCATENATED MODULE: ./lib/domain/spec/pipeline-schema.js




const pipeline_schema_text = schemas.string().min(1);
const json = schemas.json();
const contract = schemas.record(pipeline_schema_text, schemas.union([pipeline_schema_text, schemas.boolean(), schemas.record(schemas.string(), json)]));
const { id, needs, evidence, inputs, env, shell } = schema/* commonSchema */.$0.shape;
/** A step of a pipeline file. */
const stepSchema = schemas.strictObject({
    id: id.describe('Name of the step, unique in the file; also the name of its directory.'),
    needs: needs.describe('Steps that come first.'),
    run: pipeline_schema_text.optional().describe('Command to run.'),
    uses: pipeline_schema_text
        .optional()
        .describe('A built-in stage, aurora/t01-ingest to aurora/t07-publish, or a module, ./step.mjs.'),
    with: json.optional().describe('Parameters of the stage or module.'),
    spec: pipeline_schema_text.optional().describe('Spec file whose checks are run.'),
    shell: shell.describe('Shell of run: plain, or strict with -euo pipefail.'),
    inputs,
    outputs: schemas.union([pipeline_schema_text.transform((one) => [one]), schemas.array(pipeline_schema_text)])
        .optional()
        .describe('Files it must have made.'),
    contracts: schemas.strictObject({
        inputs: contract.optional().describe('File before the step: JSON Schema, inline or by path.'),
        outputs: contract.optional().describe('File after the step: JSON Schema, inline or by path.'),
    })
        .optional()
        .describe('What its files must look like.'),
    env,
    retries: schema/* retriesSchema */.aJ.optional().describe('How often to try again.'),
    timeout: units/* durationSchema */.sK.optional().describe('Time limit of one try: 10m.'),
    if: pipeline_schema_text
        .optional()
        .describe("always(), success(), failure() or env.NAME == 'text', joined by && and ||; success() when left out."),
    evidence,
});
/** The keys around the steps. */
const pipelineSchema = schemas.strictObject({
    version: schemas.literal(1).describe('Version of this format.'),
    name: pipeline_schema_text.max(100).describe('Name of the pipeline.'),
    description: schemas.string().optional().describe('What it is for.'),
    shell: shell.describe('Shell of every command in the file that names none.'),
    steps: schemas.array(schemas.unknown()).min(1).describe('The steps; each runs once what it needs has ended.'),
    reporters: schemas.array(pipeline_schema_text.regex(/^\.{1,2}\//, 'expected the path of a module next to this file, such as ./report.mjs'))
        .optional()
        .describe("Reporters of the project's own."),
});
const bare = (schema) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
    return rest;
};
/** JSON Schema (draft 7) of a pipeline file. */
const pipelineJsonSchema = () => {
    const documented = pipelineSchema.extend({ steps: z.array(stepSchema).min(1).describe('The steps.') });
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'Aurora-X pipeline',
        ...bare(documented),
        patternProperties: { '^x-': {} },
    };
};
/** The built-in pipeline, written as a pipeline file. */
const builtInPipelineYaml = (/* unused pure expression or super */ null && (`${editorComment('pipeline')}
version: 1
name: aurora
steps:
  - { id: t01-ingest, uses: aurora/t01-ingest }
  - { id: t02-synthesize, uses: aurora/t02-synthesize, needs: [t01-ingest] }
  - { id: t03-execute, uses: aurora/t03-execute, needs: [t02-synthesize] }
  - { id: t04-collect, uses: aurora/t04-collect, needs: [t03-execute] }
  - { id: t05-challenge, uses: aurora/t05-challenge, needs: [t04-collect] }
  - { id: t06-evaluate, uses: aurora/t06-evaluate, needs: [t05-challenge] }
  - { id: t07-publish, uses: aurora/t07-publish, needs: [t06-evaluate], if: always() }
`));

// EXTERNAL MODULE: ./lib/domain/spec/read-check.js + 1 modules
var read_check = __webpack_require__(4056);
// EXTERNAL MODULE: ./lib/domain/spec/read-spec.js
var read_spec = __webpack_require__(1158);
;// CONCATENATED MODULE: ./lib/domain/spec/read-pipeline.js











/** Characters; a pipeline is a page or two. */
const MAX_SIZE = 256 * 1024;
/** The stages of the built-in pipeline, by the name that `uses` calls them. */
const BUILT_IN_STEPS = new Map([
    ['aurora/t01-ingest', 'T01'],
    ['aurora/t02-synthesize', 'T02'],
    ['aurora/t03-execute', 'T03'],
    ['aurora/t04-collect', 'T04'],
    ['aurora/t05-challenge', 'T05'],
    ['aurora/t06-evaluate', 'T06'],
    ['aurora/t07-publish', 'T07'],
]);
const ACTIONS = ['run', 'uses', 'spec'];
const usesAction = (uses, keys, { yaml, at }) => {
    const params = keys.with ?? {};
    const stage = BUILT_IN_STEPS.get(uses);
    if (stage !== undefined)
        return { value: { kind: 'stage', stage, uses, with: params } };
    if (/^\.{1,2}\//.test(uses))
        return { value: { kind: 'module', module: uses, with: params } };
    const known = [...BUILT_IN_STEPS.keys()];
    const values = { where: (0,validate/* pathText */.LF)(at), uses, known: known.join(', '), suggestion: (0,suggest/* didYouMean */.au)(uses, known) };
    return { findings: [(0,catalogue/* finding */.g)('AX3021', values, yaml.place([...at, 'uses']))] };
};
const misplaced = (key, kinds, { yaml, at }) => (0,catalogue/* finding */.g)('AX3019', { where: (0,validate/* pathText */.LF)(at), key, kinds }, yaml.place([...at, key], 'key'));
const actionOf = (keys, scope) => {
    const { yaml, at } = scope;
    const named = ACTIONS.filter((key) => keys[key] !== undefined);
    const where = (0,validate/* pathText */.LF)(at);
    if (named.length > 1) {
        const values = { where, kinds: named.join(', '), thing: 'step' };
        return { findings: [(0,catalogue/* finding */.g)('AX3011', values, yaml.place([...at, named[1] ?? 'run'], 'key'))] };
    }
    if (keys.with !== undefined && keys.uses === undefined)
        return { findings: [misplaced('with', 'uses', scope)] };
    if (keys.shell !== undefined && keys.run === undefined)
        return { findings: [misplaced('shell', 'run', scope)] };
    if (keys.run !== undefined)
        return { value: { kind: 'run', run: keys.run, shell: keys.shell ?? scope.shell } };
    if (keys.spec !== undefined)
        return { value: { kind: 'spec', spec: keys.spec } };
    if (keys.uses !== undefined)
        return usesAction(keys.uses, keys, scope);
    return {
        findings: [(0,catalogue/* finding */.g)('AX3010', { where, thing: 'step', kinds: ACTIONS.join(', ') }, yaml.place(at))],
    };
};
const conditionOf = (text, { yaml, at }) => {
    const condition = text === undefined ? { kind: 'success' } : (0,spec_condition/* readCondition */.s)(text);
    if (condition !== null)
        return { value: condition };
    const values = { where: (0,validate/* pathText */.LF)(at), condition: (0,validate/* shown */.SP)(text) };
    return { findings: [(0,catalogue/* finding */.g)('AX3020', values, yaml.place([...at, 'if']))] };
};
const contractsOf = (contract) => Object.entries(contract ?? {}).map(([path, schema]) => ({ path, schema }));
const readStep = (entry, scope) => {
    const { yaml, at } = scope;
    const raw = (0,record/* isMapping */.pi)(entry) ? (0,record/* withoutOwnKeys */.xi)(entry) : entry;
    const parsed = stepSchema.safeParse(raw);
    if (!parsed.success) {
        const shape = { schema: stepSchema, codes: read_check/* specShapeCodes */.HS, at };
        return { step: null, findings: (0,validate/* shapeFindings */.io)(raw, parsed.error.issues, shape, yaml) };
    }
    const keys = parsed.data;
    const action = actionOf(keys, scope);
    const when = conditionOf(keys.if, scope);
    if ('findings' in action || 'findings' in when) {
        return { step: null, findings: [action, when].flatMap((one) => ('findings' in one ? one.findings : [])) };
    }
    const step = {
        id: keys.id,
        needs: keys.needs ?? [],
        action: action.value,
        inputs: keys.inputs ?? null,
        outputs: keys.outputs ?? [],
        contracts: { inputs: contractsOf(keys.contracts?.inputs), outputs: contractsOf(keys.contracts?.outputs) },
        env: keys.env ?? {},
        retries: (0,read_check/* retryPolicy */.Jb)(keys.retries),
        timeoutMs: keys.timeout ?? null,
        when: when.value,
        evidence: keys.evidence ?? [],
        source: yaml.place(at),
    };
    return { step, findings: [] };
};
/**
 * Reads a pipeline file (`configs/pipeline.yaml`). Every mistake is reported at once with its place; with an error
 * there is no pipeline.
 */
const readPipeline = (text, file) => {
    const yaml = (0,yaml_text/* readYaml */.g)(text, file, MAX_SIZE, read_spec/* specYamlCodes */.Nq);
    if (yaml.findings.length > 0)
        return { pipeline: null, findings: yaml.findings };
    const newer = (0,read_spec/* versionFinding */.iA)(yaml);
    if (newer !== null)
        return { pipeline: null, findings: [newer] };
    const value = (0,record/* isMapping */.pi)(yaml.value) ? (0,record/* withoutOwnKeys */.xi)(yaml.value) : yaml.value;
    const parsed = pipelineSchema.safeParse(value);
    const shape = { schema: pipelineSchema, codes: read_check/* specShapeCodes */.HS, at: [] };
    const list = (0,record/* entryOf */.Ms)(value, 'steps');
    const entries = Array.isArray(list) ? list : [];
    const shell = (parsed.success ? parsed.data.shell : undefined) ?? 'plain';
    const readings = entries.map((entry, index) => readStep(entry, { shell, yaml, at: ['steps', index] }));
    const findings = (0,validate/* inOrder */.al)([
        ...(parsed.success ? [] : (0,validate/* shapeFindings */.io)(value, parsed.error.issues, shape, yaml)),
        ...readings.flatMap((reading) => reading.findings),
        ...(0,links/* linkFindings */.T)((0,read_spec/* linksOf */.hP)(entries, 'steps', yaml), 'step'),
    ]);
    if (findings.length > 0 || !parsed.success)
        return { pipeline: null, findings };
    const steps = readings.flatMap(({ step }) => (step === null ? [] : [step]));
    const { name, reporters = [] } = parsed.data;
    return { pipeline: { version: 1, name, file, steps, reporters }, findings };
};


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ specYamlCodes),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   iA: () => (/* binding */ versionFinding),
/* harmony export */   readSpec: () => (/* binding */ readSpec)
/* harmony export */ });
/* harmony import */ var _config_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(834);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8978);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8983);
/* harmony import */ var _read_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4056);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3087);







/** Characters; some four thousand checks. */
const MAX_SIZE = 1024 * 1024;
const specYamlCodes = { syntax: 'AX3001', tooLarge: 'AX3002', unsafe: 'AX3006' };
/** A newer version of the format, or null: its other differences are then not reported one by one. */
const versionFinding = (yaml) => {
    const version = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(yaml.value, 'version');
    return typeof version === 'number' && version > 1
        ? (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('AX3007', { version }, yaml.place(['version']))
        : null;
};
/** The ids and needs of a list as far as they can be read, so that a mistake elsewhere does not hide theirs. */
const linksOf = (list, key, yaml) => list.flatMap((entry, index) => {
    const id = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(entry, 'id');
    if (typeof id !== 'string' || id === '')
        return [];
    const needs = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(entry, 'needs');
    const ids = Array.isArray(needs) ? needs : [needs];
    return [
        {
            id,
            source: yaml.place([key, index, 'id']),
            needs: ids.flatMap((need, at) => typeof need === 'string'
                ? [{ id: need, source: yaml.place([key, index, 'needs', ...(Array.isArray(needs) ? [at] : [])]) }]
                : []),
        },
    ];
});
/**
 * Reads a spec file. `kinds` are the registered check kinds. Every mistake is reported at once with its place; with an
 * error there is no spec, since half of one would prove half of what its author meant. A text of any size or shape is
 * answered in under a second.
 */
const readSpec = (text, file, kinds, defaults) => {
    const yaml = (0,_config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, file, MAX_SIZE, specYamlCodes);
    if (yaml.findings.length > 0)
        return { spec: null, findings: yaml.findings };
    const newer = versionFinding(yaml);
    if (newer !== null)
        return { spec: null, findings: [newer] };
    const value = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(yaml.value) ? (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutOwnKeys */ .xi)(yaml.value) : yaml.value;
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .specSchema */ .pQ.safeParse(value);
    const shape = { schema: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .specSchema */ .pQ, codes: _read_check_js__WEBPACK_IMPORTED_MODULE_4__/* .specShapeCodes */ .HS, at: [] };
    const list = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(value, 'checks');
    const entries = Array.isArray(list) ? list : [];
    const name = parsed.success ? parsed.data.name : '';
    const shell = (parsed.success ? parsed.data.shell : null) ?? defaults.shell;
    const scope = { spec: name, kinds, defaults: { ...defaults, shell }, yaml };
    const readings = entries.map((entry, index) => (0,_read_check_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheck */ .jc)(entry, ['checks', index], scope));
    const findings = (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([
        ...(parsed.success ? [] : (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeFindings */ .io)(value, parsed.error.issues, shape, yaml)),
        ...readings.flatMap((reading) => reading.findings),
        ...(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linkFindings */ .T)(linksOf(entries, 'checks', yaml), 'check'),
    ]);
    if (findings.length > 0)
        return { spec: null, findings };
    const checks = readings.flatMap(({ check }) => (check === null ? [] : [check]));
    const empty = checks.length === 0 ? [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('AX3018', { name }, yaml.place(['checks']))] : [];
    return { spec: { name, file, checks }, findings: empty };
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

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

;// CONCATENATED MODULE: ./lib/application/doctor/probe.js
const ok = (id, title, detail) => ({
    id,
    title,
    status: 'ok',
    detail,
    fix: '',
});
const failed = (id, title, detail, fix) => ({
    id,
    title,
    status: 'failed',
    detail,
    fix,
});
const warning = (id, title, detail, fix) => ({
    ...failed(id, title, detail, fix),
    status: 'warning',
});
const skipped = (id, title, detail) => ({
    id,
    title,
    status: 'skipped',
    detail,
    fix: '',
});

;// CONCATENATED MODULE: ./lib/application/doctor/doctor.js

const NODE_MAJOR = 24;
const place = (found) => found.source === null ? '' : ` (${found.source.file}:${found.source.line})`;
const told = (found) => `${found.code} ${found.message}${place(found)}`;
/** The first error decides; those after the first `named` are counted. Without an error, warnings make a warning. */
const judge = (id, title, findings, fine, named = 1) => {
    const errors = findings.filter((one) => one.severity === 'error');
    const worst = errors[0] ?? findings.find((one) => one.severity === 'warning');
    if (worst === undefined)
        return ok(id, title, fine);
    const same = findings.filter((one) => one.severity === worst.severity);
    const more = same.length > named ? ` and ${same.length - named} more` : '';
    const detail = `${same.slice(0, named).map(told).join(' ')}${more}`;
    return (errors.length > 0 ? failed : warning)(id, title, detail, worst.remedy);
};
const probeNode = async (ports) => Number(ports.nodeVersion.split('.')[0]) >= NODE_MAJOR
    ? ok('node', 'Node', ports.nodeVersion)
    : failed('node', 'Node', `${ports.nodeVersion} is too old`, `Install Node ${NODE_MAJOR} or newer.`);
const probeProgram = (id, title, fix) => async (ports) => {
    const version = await ports.version(id);
    return version === null ? failed(id, title, 'cannot be started', fix) : ok(id, title, version);
};
const probeConfig = async ({ config }) => judge('config', 'Configuration', config.findings, config.file ?? 'none, the defaults hold');
const probeTracker = async (ports) => {
    const { documents, findings } = await ports.trackers();
    const items = documents.reduce((sum, document) => sum + document.items.length, 0);
    if (documents.length === 0 && findings.length === 0) {
        return failed('tracker', 'Tracker', 'none found', 'Run aurora-x init, or set tracker in .github/aurora-x.yml.');
    }
    if (items === 0 && findings.every((one) => one.severity !== 'error')) {
        const file = documents[0]?.file ?? 'it';
        return failed('tracker', 'Tracker', `${file} has no items`, `Run aurora-x parse ${file} to see what was read.`);
    }
    return judge('tracker', 'Tracker', findings, `${documents.map((one) => one.file).join(', ')}: ${items} ${items === 1 ? 'item' : 'items'}`);
};
/** Each broken module is mended on its own, so several are named at once. */
const NAMED_MODULES = 5;
const probeKinds = async (ports) => {
    const { count, findings } = await ports.kinds();
    const fine = count === 0 ? 'none' : `${count} loaded`;
    return judge('checks', "The project's own checks", findings, fine, NAMED_MODULES);
};
const probeSpecs = async (ports) => {
    const { checks, findings } = await ports.specs();
    return judge('specs', 'Specs', findings, checks === 0 ? 'none' : `${checks} ${checks === 1 ? 'check' : 'checks'}`);
};
const probePipelines = async (ports) => {
    const { files, findings } = await ports.pipelines();
    return judge('pipeline', "The project's own pipelines", findings, files.length === 0 ? 'none' : files.join(', '));
};
const probeWritable = async (ports) => {
    const { directory, problem } = await ports.writable();
    return problem === null
        ? ok('write', 'Directory for runs', `${directory} can be written`)
        : failed('write', 'Directory for runs', problem, 'Give this user the permission, or use --out.');
};
const PROBES = [
    ['node', 'Node', probeNode],
    ['git', 'git', probeProgram('git', 'git', 'Install git: runs record the commit they are about.')],
    ['bash', 'bash', probeProgram('bash', 'bash', 'Install bash: commands run in it.')],
    ['config', 'Configuration', probeConfig],
    ['tracker', 'Tracker', probeTracker],
    ['checks', "The project's own checks", probeKinds],
    ['specs', 'Specs', probeSpecs],
    ['pipeline', "The project's own pipelines", probePipelines],
    ['write', 'Directory for runs', probeWritable],
];
/** Without a valid configuration these would complain about the defaults. */
const NEEDS_CONFIG = new Set(['tracker', 'checks', 'specs', 'pipeline']);
/** Runs every probe, each on its own: one that fails does not hide the others. */
const examine = async (ports) => {
    const broken = ports.config.findings.some((one) => one.severity === 'error');
    const probes = await Promise.all(PROBES.map(async ([id, title, probe]) => broken && NEEDS_CONFIG.has(id)
        ? skipped(id, title, 'the configuration has to be mended first')
        : probe(ports)));
    return { schemaVersion: 1, ok: probes.every((one) => one.status !== 'failed'), probes };
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(7875);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
// EXTERNAL MODULE: ./lib/application/checks/registry.js + 94 modules
var registry = __webpack_require__(5876);
// EXTERNAL MODULE: ./lib/domain/spec/read-pipeline.js + 1 modules
var read_pipeline = __webpack_require__(7300);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
;// CONCATENATED MODULE: ./lib/application/doctor/check-pipelines.js


/** Where pipelines of a project are looked for. */
const USUAL = ['configs/*pipeline*.{yml,yaml}', '*pipeline*.{yml,yaml}', '.github/*pipeline*.{yml,yaml}'];
/** `./step.mjs` → `step.mjs`: modules are named from the root of the workspace, wherever the pipeline stands. */
const fromRoot = (module) => module.replace(/^(?:\.\/)+/, '');
const fileOf = ({ action }) => {
    if (action.kind === 'module')
        return fromRoot(action.module);
    return action.kind === 'spec' ? action.spec : null;
};
/** Whether every step of the project's own pipelines can be resolved: the files read, the modules and specs there. */
const checkPipelines = async (files, cwd) => {
    const found = await files.glob(USUAL);
    const findings = [];
    const modules = [];
    for (const file of found) {
        const text = await files.readText(file).catch(() => null);
        if (text === null)
            continue;
        const read = (0,read_pipeline/* readPipeline */.l)(text, file);
        findings.push(...read.findings);
        for (const step of read.pipeline?.steps ?? []) {
            const needed = fileOf(step);
            if (needed === null)
                continue;
            if ((await files.stat(needed))?.kind !== 'file')
                findings.push((0,catalogue/* finding */.g)('AX1007', { file: needed, cwd }, step.source));
            else if (step.action.kind === 'module')
                modules.push(step.action.module);
        }
    }
    return { files: found, findings, modules };
};

// EXTERNAL MODULE: ./lib/domain/spec/read-spec.js
var read_spec = __webpack_require__(1158);
// EXTERNAL MODULE: ./lib/domain/spec/defaults.js
var defaults = __webpack_require__(7482);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(8880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/import-from.js
var import_from = __webpack_require__(4822);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(5340);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(3951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/trackers.js
var trackers = __webpack_require__(5509);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/doctor/ports.js















const start = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const versionOf = (context) => async (program) => {
    try {
        const options = { env: (0,cli_project/* definedOf */.XK)(context.env), timeout: 10_000, cwd: context.cwd };
        const { stdout } = await start(program, ['--version'], options);
        return stdout.split('\n')[0] ?? '';
    }
    catch {
        return null;
    }
};
/** The directory itself, or the nearest one above it that exists: that is where it would be made. */
const nearest = (directory) => (0,external_node_fs_.existsSync)(directory) || (0,external_node_path_.dirname)(directory) === directory ? directory : nearest((0,external_node_path_.dirname)(directory));
const writable = async (context) => {
    const directory = (0,out_dir/* outDirOf */.j)(context);
    const place = nearest((0,external_node_path_.resolve)(context.cwd, directory));
    try {
        (0,external_node_fs_.accessSync)(place, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return { directory, problem: null };
    }
    catch {
        return { directory, problem: `${place} cannot be written` };
    }
};
const findingsOf = (error, rest) => {
    if (error instanceof failure/* CommandFailure */.q)
        return { ...rest, findings: error.findings };
    throw error;
};
const usesParams = schemas.object({ module: schemas.string() });
/** The module that a check names under `uses`. */
const moduleOf = ({ kind, with: params }) => {
    const read = usesParams.safeParse(kind === 'uses' ? params : null);
    return read.success ? [read.data.module] : [];
};
const readSpecs = async (context, project) => {
    const { config, files } = project;
    const { kinds } = await (0,registry/* loadKinds */.u)(config, (0,import_from/* importFrom */.e)(context.cwd));
    const findings = [];
    const modules = [];
    let checks = 0;
    for (const pattern of config.specs) {
        const paths = /[*?[{]/.test(pattern) ? await files.glob([pattern]) : [pattern];
        for (const file of paths) {
            const text = await files.readText(file).catch(() => null);
            if (text === null) {
                findings.push((0,catalogue/* finding */.g)('AX1007', { file, cwd: context.cwd }));
                continue;
            }
            const read = (0,read_spec.readSpec)(text, file, kinds, (0,defaults/* specDefaultsOf */.U)(config));
            findings.push(...read.findings);
            checks += read.spec?.checks.length ?? 0;
            modules.push(...(read.spec?.checks ?? []).flatMap(moduleOf));
        }
    }
    return { checks, findings, modules };
};
/** The probes' view of this machine and this project. */
const createDoctorPorts = async (context) => {
    const project = await (0,cli_project/* readProject */.Wh)(context);
    return {
        nodeVersion: process.versions.node,
        version: versionOf(context),
        config: { file: project.configFile, config: project.config, findings: project.findings },
        trackers: async () => {
            try {
                const documents = await (0,trackers/* readTrackers */.C)(context, project, []);
                return { documents, findings: documents.flatMap((document) => document.findings) };
            }
            catch (error) {
                return findingsOf(error, { documents: [] });
            }
        },
        kinds: async () => {
            const specs = await readSpecs(context, project);
            const pipelines = await checkPipelines(project.files, context.cwd);
            const modules = [...specs.modules, ...pipelines.modules];
            const { findings } = await (0,registry/* loadKinds */.u)(project.config, (0,import_from/* importFrom */.e)(context.cwd), modules);
            return { count: new Set([...Object.values(project.config.checks), ...modules]).size, findings };
        },
        specs: () => readSpecs(context, project),
        pipelines: () => checkPipelines(project.files, context.cwd),
        writable: () => writable(context),
    };
};

// EXTERNAL MODULE: ./lib/adapters/terminal/text.js
var terminal_text = __webpack_require__(4838);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/doctor/doctor-text.js

const sign = (status, paint) => ({ ok: paint.green('✔'), failed: paint.red('✖'), warning: paint.yellow('!'), skipped: paint.dim('-') })[status];
/** One line per probe, and the fix under what needs one. */
const doctorText = (report, paint) => {
    const width = Math.max(...report.probes.map((probe) => probe.title.length));
    const lines = report.probes.flatMap((probe) => [
        `${sign(probe.status, paint)} ${probe.title.padEnd(width)}  ${(0,terminal_text/* oneLine */.TN)(probe.detail)}`,
        ...(probe.fix === '' ? [] : [`  ${' '.repeat(width)}  ${paint.dim('fix')} ${(0,terminal_text/* oneLine */.TN)(probe.fix)}`]),
    ]);
    const failed = report.probes.filter((probe) => probe.status === 'failed').length;
    const end = report.ok
        ? paint.green('Everything that a run needs is in place.')
        : paint.red(`${failed} ${failed === 1 ? 'probe' : 'probes'} failed.`);
    return [...lines, '', end].join('\n');
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/doctor/run.js




/** `aurora-x doctor`: one line per probe, each with its fix; exit code 1 when one failed. */
const runDoctor = async (context) => {
    const report = await examine(await createDoctorPorts(context));
    if (context.output.json)
        context.output.document(report);
    else
        context.output.print(doctorText(report, context.output.paint));
    return report.ok ? exit_codes/* EXIT */.d.ok : exit_codes/* EXIT */.d.no;
};


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ importFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


/** Imports a project's own module, `./my-check.mjs`, relative to the project. */
const importFrom = (root) => (specifier) => import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, specifier)).href));


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


/***/ })

};
