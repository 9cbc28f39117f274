export const id = 3441;
export const ids = [3441];
export const modules = {

/***/ 13166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Y: () => (/* binding */ valueAssertion),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _assertion_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19500);


const scalar = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number(), zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), zod__WEBPACK_IMPORTED_MODULE_0__["null"]()]);
/** `{ path, equals | min | max | exists }` on a value inside a JSON or YAML document. */
const valueAssertion = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .describe('JSON pointer (`/a/0/b`) or dotted path (`a.0.b`); empty for the whole document.'),
    equals: scalar.optional().describe('The value is this one, of the same type.'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional().describe('The value is a number and at least this.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional().describe('The value is a number and at most this.'),
    exists: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional().describe('The path leads to a value (`true`), or does not (`false`).'),
})
    .refine((one) => one.exists !== false || (one.equals === undefined && one.min === undefined && one.max === undefined), {
    message: 'a value that must not exist cannot be compared as well',
});
/** Steps of a JSON pointer (RFC 6901) or of a dotted path. */
const stepsOf = (path) => {
    if (path === '' || path === '/' || path === '.')
        return [];
    if (path.startsWith('/')) {
        return path
            .slice(1)
            .split('/')
            .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    }
    return path
        .replace(/^\$\./, '')
        .replaceAll(/\[(\d+)\]/g, '.$1')
        .split('.');
};
/** The value at a path, or undefined. Only own properties: `constructor` leads nowhere. */
const valueAt = (document, path) => {
    let value = document;
    for (const step of stepsOf(path)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        const next = Reflect.get(value, step);
        value = next;
    }
    return value;
};
/** Null when it holds, else what was expected and what was found. */
const judge = (document, one) => {
    const value = valueAt(document, one.path);
    const wrong = (expected) => ({
        expected,
        actual: (0,_assertion_text_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .V)(value),
    });
    if (one.exists === false)
        return value === undefined ? null : wrong('absent');
    if (value === undefined)
        return wrong('present');
    if (one.equals !== undefined && value !== one.equals)
        return wrong((0,_assertion_text_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .V)(one.equals));
    if (one.min !== undefined && !(typeof value === 'number' && value >= one.min))
        return wrong(`at least ${one.min}`);
    if (one.max !== undefined && !(typeof value === 'number' && value <= one.max))
        return wrong(`at most ${one.max}`);
    return null;
};


/***/ }),

/***/ 76088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readPrometheus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72505);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98076);



const TIMEOUT = 15_000;
const BODY_LIMIT = 1024 * 1024;
const sample = zod__WEBPACK_IMPORTED_MODULE_0__.tuple([zod__WEBPACK_IMPORTED_MODULE_0__.number(), zod__WEBPACK_IMPORTED_MODULE_0__.string()]);
/** The answer of `GET /api/v1/query` (Prometheus HTTP API), as far as one number needs it. */
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    status: zod__WEBPACK_IMPORTED_MODULE_0__.literal('success'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion('resultType', [
        zod__WEBPACK_IMPORTED_MODULE_0__.object({ resultType: zod__WEBPACK_IMPORTED_MODULE_0__.literal('scalar'), result: sample }),
        zod__WEBPACK_IMPORTED_MODULE_0__.object({ resultType: zod__WEBPACK_IMPORTED_MODULE_0__.literal('vector'), result: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ value: sample })) }),
    ]),
});
/** The address of the query: `/api/v1/query` is added where it is missing, and `query` where it is given apart. */
const queryUrl = (source, query) => {
    const url = new URL(source);
    if (!url.pathname.endsWith('/api/v1/query'))
        url.pathname = `${url.pathname.replace(/\/$/, '')}/api/v1/query`;
    if (query !== undefined)
        url.searchParams.set('query', query);
    return url.href;
};
const samplesOf = (data) => data.resultType === 'scalar' ? [data.result[1]] : data.result.map(({ value }) => value[1]);
const oneNumber = (source, body) => {
    const unclear = (problem) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('AX4583', { source, problem });
    const document = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(source, body);
    const answer = document.ok ? answerSchema.safeParse(document.value) : null;
    if (answer === null || !answer.success)
        return unclear('the answer is no scalar and no vector');
    const samples = samplesOf(answer.data.data);
    if (samples.length === 0)
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('AX4580', { source });
    if (samples.length > 1)
        return unclear(`the query gives ${samples.length} series; aggregate them to one`);
    const value = Number(samples[0]);
    return Number.isFinite(value) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .got */ .Lt)(value) : (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('AX4580', { source });
};
/** Asks Prometheus for one number. NaN, which a ratio without events gives, is no data. */
const readPrometheus = async (source, query, http, signal) => {
    try {
        const request = {
            method: 'GET',
            url: queryUrl(source, query),
            headers: {},
            timeoutMs: TIMEOUT,
            maxBytes: BODY_LIMIT,
        };
        const response = await http.request(request, signal);
        if (response.status !== 200)
            return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('AX4583', { source, problem: `it answered ${response.status}` });
        return oneNumber(source, response.body);
    }
    catch (thrown) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('AX4583', { source, problem: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(thrown) });
    }
};


/***/ }),

/***/ 73441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSource: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_slo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31555);
/* harmony import */ var _domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49168);
/* harmony import */ var _assertion_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19500);
/* harmony import */ var _assertion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13166);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72505);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98076);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15921);
/* harmony import */ var _prometheus_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76088);
/* harmony import */ var _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30468);









/** `12.5`, `"12.5"` and `"99.9 %"` as a number; anything else is none. */
const numberOf = (value) => {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value !== 'string' || value.trim() === '')
        return null;
    if (value.trim().endsWith('%'))
        return (0,_domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFraction */ .at)(value);
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
};
const readFile = async (files, path, pointer) => {
    const text = await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(files, path);
    if (!text.ok)
        return text;
    const document = (0,_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(path, text.value);
    if (!document.ok)
        return document;
    const found = (0,_assertion_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(document.value, pointer);
    const value = numberOf(found);
    if (value !== null)
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .got */ .Lt)({ value, samples: 1 });
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)('AX4583', {
        source: `file:${path}#${pointer}`,
        problem: `the value there is ${(0,_assertion_text_js__WEBPACK_IMPORTED_MODULE_7__/* .display */ .V)(found)}`,
    });
};
const readRuns = async ({ source, window }, readers) => {
    const objective = {
        name: source,
        source,
        windowDays: window / _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MS */ .sO,
        objective: 1,
        warn: null,
        weight: 1,
        key: false,
    };
    const { actual, samples } = (0,_domain_evaluation_slo_js__WEBPACK_IMPORTED_MODULE_0__/* .measureSlo */ .$)(objective, await readers.history(), {}, readers.clock.now());
    return actual === null ? (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)('AX4580', { source }) : (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .got */ .Lt)({ value: actual, samples });
};
/** Reads the number, or says why there is none (AX4580 no data, AX4583 not a number, or why a file cannot be read). */
const readSource = async (from, readers) => {
    if (from.source === 'runs')
        return readRuns(from, readers);
    const file = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .fileSource */ .IO)(from.source);
    if (file !== null)
        return readFile(readers.files, file.path, file.pointer);
    const value = await (0,_prometheus_js__WEBPACK_IMPORTED_MODULE_3__/* .readPrometheus */ .H)(from.source, from.query, readers.http, readers.signal);
    return value.ok ? (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .got */ .Lt)({ value: value.value, samples: 1 }) : value;
};


/***/ }),

/***/ 72505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98076);

/** YAML is parsed much slower than JSON, and nobody writes this much by hand. Characters. */
const YAML_LIMIT = 2 * 1024 * 1024;
/** Deeper than any report, and far below what parsing costs seconds for. */
const MAX_DEPTH = 1000;
/** Whether brackets nest too deep. Text in quotes does not count; one pass, before the parser sees anything. */
const tooDeep = (text) => {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length && depth <= MAX_DEPTH; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            quoted = !quoted;
        else if (quoted && code === 0x5c)
            at += 1;
        else if (!quoted && (code === 0x5b || code === 0x7b))
            depth += 1;
        else if (!quoted && (code === 0x5d || code === 0x7d))
            depth -= 1;
    }
    return depth > MAX_DEPTH;
};
/** Parses JSON; AX4508 when it is not, or nested beyond reason. */
const parseJson = (path, text) => {
    if (tooDeep(text)) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('AX4508', { path, format: 'JSON', problem: `it is nested more than ${MAX_DEPTH} deep` });
    }
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .got */ .Lt)(value);
    }
    catch (thrown) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('AX4508', { path, format: 'JSON', problem: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(thrown) });
    }
};
/**
 * Parses the first YAML document; AX4508 when it is not YAML, too large, too deep, or expands its aliases
 * without end. Of a key that is there twice the last counts: looking for doubles costs the square of their number.
 */
const parseYaml = async (path, text) => {
    const refuse = (problem) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('AX4508', { path, format: 'YAML', problem });
    if (text.length > YAML_LIMIT)
        return refuse(`it has ${text.length} characters, more than ${YAML_LIMIT}`);
    const { unsafeYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7032)]).then(__webpack_require__.bind(__webpack_require__, 97032));
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const unsafe = unsafeYaml(text);
        if (unsafe !== null)
            return refuse(unsafe.problem);
        const [document] = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false });
        const error = document?.errors[0];
        if (error !== undefined)
            return refuse((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error));
        const value = document?.toJS({ maxAliasCount: 100 }) ?? null;
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .got */ .Lt)(value);
    }
    catch (thrown) {
        return refuse((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(thrown));
    }
};


/***/ })

};
