export const id = 2544;
export const ids = [2544,7779,468];
export const modules = {

/***/ 37779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importApart: () => (/* binding */ importApart)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var model_thrown = __webpack_require__(92130);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
;// CONCATENATED MODULE: ./lib/adapters/modules/handles.js

/** What has names of its own; bytes cross over as they are. */
const hasNames = (value) => (0,record/* isMapping */.pi)(value) && !ArrayBuffer.isView(value);
const isCallable = (value) => typeof value === 'function';
/** Names of an object's own properties, and of the methods that its class gives it. */
const namesOf = (value) => {
    const names = new Set(Object.keys(value));
    for (let at = Object.getPrototypeOf(value); hasNames(at) && at !== Object.prototype;) {
        for (const name of Object.getOwnPropertyNames(at))
            if (name !== 'constructor')
                names.add(name);
        at = Object.getPrototypeOf(at);
    }
    return [...names];
};
/** What crosses over to a module's process: data as it is, functions and signals as references that lead back here. */
class Handles {
    #ask;
    #refs = [];
    constructor(ask) {
        this.#ask = ask;
    }
    encode(value) {
        if (isCallable(value))
            return { $ref: this.#refs.push(value) - 1 };
        if (value instanceof AbortSignal)
            return { $ref: this.#refs.push(value) - 1, signal: true };
        if (Array.isArray(value))
            return value.map((one) => this.encode(one));
        if (!hasNames(value))
            return value;
        const entries = namesOf(value).map((name) => {
            const one = value[name];
            return [name, this.encode(isCallable(one) ? one.bind(value) : one)];
        });
        return Object.fromEntries(entries);
    }
    decode(value) {
        if (Array.isArray(value))
            return value.map((one) => this.decode(one));
        if (!hasNames(value))
            return value;
        const { $ref: ref, $own: own } = value;
        if (typeof ref === 'number')
            return this.#refs[ref];
        if (typeof own === 'number')
            return async (...args) => this.decode(await this.#ask(own, this.encode(args)));
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.decode(one)]));
    }
    /** Calls a function that was handed over. */
    async invoke(ref, args) {
        const called = typeof ref === 'number' ? this.#refs[ref] : undefined;
        const given = this.decode(args);
        if (!isCallable(called) || !Array.isArray(given))
            throw new Error('there is no such function');
        return this.encode(await called(...given));
    }
}

;// CONCATENATED MODULE: ./lib/adapters/modules/host-script.js
/**
 * What runs in a process of its own beside a module of the project: it imports the module, answers one question about
 * it, and ends. Plain JavaScript, because it is handed to Node as text: that works from the sources and from a bundle.
 *
 * Values cross over as structured clones. A function or a signal of the other side stands as `{ $ref }`, and calling
 * it asks the other side; one of ours stands as `{ $own }`.
 */
const HOST_SCRIPT = String.raw `
const { writeSync, readFileSync } = require('node:fs');
const asked = process.send === undefined ? JSON.parse(readFileSync(0, 'utf8')) : null;
const refs = new WeakMap();
const own = [];
const waiting = new Map();
let calls = 0;

const remote = (side) => (...args) => new Promise((resolve, reject) => {
  waiting.set(++calls, { resolve, reject });
  process.send({ type: 'invoke', call: calls, ref: side, args: encode(args) });
});
const isObject = (value) => typeof value === 'object' && value !== null;
const isPlain = (value) => isObject(value) && !ArrayBuffer.isView(value);
const encode = (value) => {
  if ((isObject(value) || typeof value === 'function') && refs.has(value)) return { $ref: refs.get(value) };
  if (typeof value === 'function') return { $own: own.push(value) - 1 };
  if (Array.isArray(value)) return value.map(encode);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, encode(one)]));
};
const decode = (value) => {
  if (Array.isArray(value)) return value.map(decode);
  if (!isPlain(value)) return value;
  if ('$ref' in value) {
    const made = value.signal ? new AbortController().signal : remote(value.$ref);
    refs.set(made, value.$ref);
    return made;
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, decode(one)]));
};

/* What must answer at once cannot ask the other side. */
const contextOf = (given) => {
  const context = decode(given);
  if (!isObject(context)) return context;
  const redact = (text) => String(text);
  if (context.redact) refs.set(redact, refs.get(context.redact));
  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  return { ...context, redact, clock: { now: () => Date.now(), monotonic: () => performance.now(), sleep } };
};

const problemOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
const partsOf = (names) => (!('execute' in names) && isObject(names.default) ? names.default : names);
const shapeOf = (value) =>
  typeof value === 'function' ? { is: 'function' }
  : isObject(value) && typeof value.safeParse === 'function' ? { is: 'parser' }
  : { is: 'value', value };

const answer = async ({ url, part, params, context }) => {
  const parts = partsOf(await import(url));
  if (part === null) return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, shapeOf(value)]));
  if (part === 'schema') {
    const { success, data, error } = parts.schema.safeParse(params);
    const issues = error?.issues?.map(({ path, message }) => ({ path, message }));
    return success === true ? { success, data } : { success: false, error: { issues } };
  }
  return parts[part](params, contextOf(context));
};

/* Who asks over the channel ends this process: one that ended by itself could be gone before its answer is read. */
const reply = (message) =>
  asked === null ? process.send(message) : (writeSync(3, JSON.stringify(message)), process.exit(0));
/* Also what fails where nobody waits for it. */
process.on('uncaughtException', (thrown) => reply({ type: 'thrown', problem: problemOf(thrown) }));
const run = (question) =>
  answer(question).then((value) => reply({ type: 'answer', value: encode(value) }))
    .catch((thrown) => reply({ type: 'thrown', problem: problemOf(thrown) }));

if (asked !== null) run(asked);
else {
  process.on('disconnect', () => process.exit(1));
  process.on('message', (message) => {
    if (message.type === 'ask') return run(message);
    if (message.type === 'invoke')
      return Promise.resolve().then(() => own[message.ref](...decode(message.args))).then(
        (value) => process.send({ type: 'result', call: message.call, value: encode(value) }),
        (thrown) => process.send({ type: 'failed', call: message.call, problem: problemOf(thrown) }),
      );
    const { resolve, reject } = waiting.get(message.call);
    waiting.delete(message.call);
    return message.type === 'result' ? resolve(decode(message.value)) : reject(new Error(message.problem));
  });
}
`;

;// CONCATENATED MODULE: ./lib/adapters/modules/module-process.js






/** What a module prints is kept up to here. Characters. */
const MOST_PRINTED = 64_000;
/** How long the rest of its output is waited for, once it has ended: something it started may hold the pipe. Milliseconds. */
const DRAIN_MS = 500;
const messageSchema = schemas.discriminatedUnion('type', [
    schemas.object({ type: schemas.literal('answer'), value: schemas.unknown() }),
    schemas.object({ type: schemas.literal('thrown'), problem: schemas.string() }),
    schemas.object({ type: schemas.literal('invoke'), call: schemas.number(), ref: schemas.number(), args: schemas.unknown() }),
    schemas.object({ type: schemas.literal('result'), call: schemas.number(), value: schemas.unknown() }),
    schemas.object({ type: schemas.literal('failed'), call: schemas.number(), problem: schemas.string() }),
]);
const inSeconds = (ms) => `it did not answer within ${ms / 1000} s`;
const living = new Set();
/** Ends a module's process and whatever it started. */
const kill = (child) => {
    if (!living.delete(child))
        return;
    try {
        if (child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // It has ended already.
    }
};
process.on('exit', () => {
    for (const child of living)
        kill(child);
});
/**
 * Asks a module in a process of its own, which is killed with all that it started when the answer is there, the time
 * is up or the signal fires. Rejects with what the module threw. A module that never gives way (`for (;;);`) stops
 * nobody but itself.
 */
const ask = async (question, limits) => {
    const { timeoutMs, signal } = limits;
    signal?.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)(process.execPath, ['-e', HOST_SCRIPT], {
        cwd: limits.cwd,
        env: limits.env,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        serialization: 'advanced',
        detached: true,
    });
    living.add(child);
    const { promise, resolve, reject } = Promise.withResolvers();
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text) => {
            if (printed.length < MOST_PRINTED)
                printed += text;
        });
    const closed = new Promise((done) => child.once('close', done));
    let calls = 0;
    const waiting = new Map();
    const send = (message) => {
        if (child.connected)
            child.send(message, (failed) => failed && reject(failed));
    };
    const handles = new Handles((ref, args) => {
        calls += 1;
        const answer = Promise.withResolvers();
        waiting.set(calls, answer);
        send({ type: 'invoke', call: calls, ref, args });
        return answer.promise;
    });
    child.on('message', (raw) => {
        const message = messageSchema.parse(raw);
        if (message.type === 'answer')
            resolve(message.value);
        else if (message.type === 'thrown')
            reject(new Error(message.problem));
        else if (message.type === 'invoke') {
            const { call, ref, args } = message;
            void handles.invoke(ref, args).then((value) => send({ type: 'result', call, value }), (thrown) => send({ type: 'failed', call, problem: (0,model_thrown/* messageOf */.b)(thrown) }));
        }
        else if (message.type === 'result')
            waiting.get(message.call)?.resolve(message.value);
        else
            waiting.get(message.call)?.reject(new Error(message.problem));
    });
    child.on('error', reject);
    child.on('exit', (code, by) => {
        const ended = new Error(`its process ended with ${by ?? `exit code ${code ?? 'none'}`} before it answered`);
        // What it said last may still be on its way: the channel closes after that.
        if (child.connected)
            child.once('disconnect', () => reject(ended));
        else
            reject(ended);
    });
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    const timer = timeoutMs === null ? null : setTimeout(() => reject(new Error(inSeconds(timeoutMs))), timeoutMs);
    try {
        const { context, ...rest } = question;
        send({ type: 'ask', ...rest, context: handles.encode(context) });
        const value = await promise;
        kill(child);
        await Promise.race([closed, (0,promises_.setTimeout)(DRAIN_MS, null, { ref: false })]);
        return { value, printed };
    }
    finally {
        if (timer !== null)
            clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        kill(child);
    }
};
/** Asks a module and waits; for parts that have to answer at once. Throws what the module threw. */
const askNow = (question, limits) => {
    const { error, output } = (0,external_node_child_process_.spawnSync)(process.execPath, ['-e', HOST_SCRIPT], {
        cwd: limits.cwd,
        env: limits.env,
        input: JSON.stringify(question),
        stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
        timeout: limits.timeoutMs,
        killSignal: 'SIGKILL',
    });
    const text = output[3];
    if (!text)
        throw new Error(error ? inSeconds(limits.timeoutMs) : 'its process ended before it answered');
    const message = messageSchema.parse(JSON.parse(text));
    if (message.type === 'answer')
        return message.value;
    throw new Error(message.type === 'thrown' ? message.problem : 'it gave no answer');
};

;// CONCATENATED MODULE: ./lib/adapters/modules/import-apart.js





/** How long a module may take to be imported, and to say a sentence about itself. Milliseconds. */
const LOAD_MS = 10_000;
const SAY_MS = 5_000;
/** What every program needs; a module sees the rest only in what its check declares. */
const PLAIN_ENV = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'TMP'];
const partsSchema = schemas.record(schemas.string(), schemas.union([
    schemas.object({ is: schemas["enum"](['function', 'parser']) }),
    schemas.object({ is: schemas.literal('value'), value: schemas.unknown() }),
]));
const contextSchema = schemas.object({
    env: schemas.record(schemas.string(), schemas.string()).optional(),
    signal: schemas["instanceof"](AbortSignal).optional(),
});
const plainEnv = (env) => Object.fromEntries(PLAIN_ENV.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
const withPrinted = (value, printed) => typeof value === 'object' && value !== null && !('stdout' in value) && printed !== ''
    ? { ...value, stdout: printed }
    : value;
/**
 * Imports check modules of a project, each in processes of its own, so that one which hangs, exits or leaves
 * something running harms only itself. What comes back has the module's exports: functions ask the module anew,
 * `describe` and a schema's `safeParse` at once, the others with time and signal of the context they are given.
 */
const importApart = (root, env = process.env) => async (specifier) => {
    const url = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(root, specifier)).href;
    const limits = { cwd: root, env: plainEnv(env), timeoutMs: LOAD_MS, signal: null };
    const { value } = await ask({ url, part: null }, limits);
    const said = new Map();
    const say = (part, params) => {
        const key = JSON.stringify([part, params]);
        if (!said.has(key))
            said.set(key, askNow({ url, part, params }, { ...limits, timeoutMs: SAY_MS }));
        return said.get(key);
    };
    const parse = (params) => {
        try {
            return say('schema', params);
        }
        catch (thrown) {
            const message = (0,model_thrown/* messageOf */.b)(thrown);
            return { success: false, error: { issues: [{ path: [], message }] } };
        }
    };
    const perform = (part) => async (params, context) => {
        const given = contextSchema.parse(context);
        const own = {
            ...limits,
            env: given.env ?? limits.env,
            timeoutMs: null,
            signal: given.signal ?? null,
        };
        const answered = await ask({ url, part, params, context }, own);
        return part === 'execute' ? withPrinted(answered.value, answered.printed) : answered.value;
    };
    const parts = Object.entries(partsSchema.parse(value)).map(([part, shape]) => {
        if (shape.is === 'value')
            return [part, shape.value];
        if (shape.is === 'parser')
            return [part, { safeParse: parse }];
        return [part, part === 'describe' ? (params) => say(part, params) : perform(part)];
    });
    return Object.fromEntries(parts);
};


/***/ }),

/***/ 26302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const createClock = () => ({
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (cause) {
            signal?.throwIfAborted();
            throw cause;
        }
    },
});


/***/ }),

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createIds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;
const encodeTime = (now) => {
    let rest = Math.floor(now);
    let text = '';
    for (let index = 0; index < TIME_CHARACTERS; index += 1) {
        text = (ALPHABET[rest % 32] ?? '0') + text;
        rest = Math.floor(rest / 32);
    }
    return text;
};
/** Ids and randomness of the machine. ULID: github.com/ulid/spec, 48 bits of time and 80 random bits. */
const createIds = () => ({
    ulid: (now) => encodeTime(now) + Array.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(RANDOM_CHARACTERS), (byte) => ALPHABET[byte % 32]).join(''),
    nonce: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'),
    random: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).readUInt32BE() / 2 ** 32,
});


/***/ }),

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

/***/ 28583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readManifest: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _pipeline_contracts_run_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(652);


/**
 * The manifest of a run, held to its shape: a run directory may have been edited, cut or put there by somebody else.
 * A finding says what is wrong with it.
 */
const readManifest = async (store, run) => {
    const file = `${run.dir}/run.json`;
    const unreadable = (problem) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1013', { file, problem }, { file, line: 1, column: 1 });
    const value = await store.manifest(run.runId);
    if (value === null)
        return unreadable('it is missing, too large, no plain file or not JSON');
    const { data, error } = _pipeline_contracts_run_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedManifestSchema */ .HE.safeParse(value);
    const [issue] = error?.issues ?? [];
    if (issue)
        return unreadable(`${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`);
    if (data === undefined)
        return unreadable('it has another shape');
    return data.runId === run.runId ? data : unreadable(`it is the manifest of run ${data.runId}`);
};


/***/ }),

/***/ 652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ recordedManifestSchema),
/* harmony export */   oP: () => (/* binding */ runManifestSchema)
/* harmony export */ });
/* unused harmony exports runFileSchema, safeIdSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32961);
/* harmony import */ var _domain_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1656);



const list = (shape) => zod__WEBPACK_IMPORTED_MODULE_1__.array(shape).readonly();
/** A path inside a run directory: relative, no way out. */
const safePath = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\0]+$/);
/** An id that names a directory. */
const safeId = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/);
const fileAt = (path) => zod__WEBPACK_IMPORTED_MODULE_1__.object({ path, bytes: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0), sha256: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL });
const runFile = fileAt(safePath);
const manifestOf = (file) => zod__WEBPACK_IMPORTED_MODULE_1__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    runId: safeId,
    command: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['complete', 'interrupted']),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
    environment: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportRunSchema */ .js.shape.environment,
    trust: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportRunSchema */ .js.shape.trust,
    inputs: list(zod__WEBPACK_IMPORTED_MODULE_1__.object({ file: zod__WEBPACK_IMPORTED_MODULE_1__.string(), sha256: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL })),
    plan: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL.exactOptional(),
    stages: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportRunSchema */ .js.shape.stages,
    outcomes: list(_domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws.extend({ id: safeId, evidence: list(file) })),
    challenges: list(_domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .challengeSchema */ .DL),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_domain_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk).nullable(),
    blockers: list(zod__WEBPACK_IMPORTED_MODULE_1__.string()).exactOptional(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).max(100).nullable(),
    shard: zod__WEBPACK_IMPORTED_MODULE_1__.object({ index: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1), total: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1), cut: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL.nullable() })
        .nullable(),
    findings: list(_domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$f),
    files: list(file),
});
/** run.json. What comes from an artifact is held to this before anything of it is used. */
const runManifestSchema = manifestOf(runFile).meta({
    title: 'Aurora-X run',
    description: 'run.json: everything a run was made of and came to.',
});
/** The same for a reader that follows no path, or judges each by itself and says so. */
const recordedManifestSchema = manifestOf(fileAt(zod__WEBPACK_IMPORTED_MODULE_1__.string()));



/***/ }),

/***/ 70785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

// EXTERNAL MODULE: ./lib/domain/graph/numbers.js
var numbers = __webpack_require__(46701);
;// CONCATENATED MODULE: ./lib/domain/graph/critical-path.js

/**
 * The chain of dependencies that takes longest, dependencies first. What is left to do decides; of chains with as
 * much left the one that is heavier altogether is taken, so that a finished tracker has a critical path as well;
 * of equals the first in document order. Dropped items are in nobody's way.
 */
const criticalPath = (net, order) => {
    const left = new Float64Array(net.nodes.length);
    const whole = new Float64Array(net.nodes.length);
    const previous = new Int32Array(net.nodes.length).fill(-1);
    const heavier = (one, other) => other === -1 ||
        (0,numbers/* numberAt */.t)(left, one) > (0,numbers/* numberAt */.t)(left, other) ||
        ((0,numbers/* numberAt */.t)(left, one) === (0,numbers/* numberAt */.t)(left, other) && (0,numbers/* numberAt */.t)(whole, one) > (0,numbers/* numberAt */.t)(whole, other));
    let last = -1;
    for (const index of order) {
        const node = net.nodes[index];
        if (node === undefined || node.item.claim === 'dropped')
            continue;
        let best = -1;
        for (const need of node.needs) {
            if ((0,numbers/* numberAt */.t)(whole, need) > 0 && heavier(need, best))
                best = need;
        }
        left[index] = (node.item.claim === 'done' ? 0 : node.weight) + (best === -1 ? 0 : (0,numbers/* numberAt */.t)(left, best));
        whole[index] = node.weight + (best === -1 ? 0 : (0,numbers/* numberAt */.t)(whole, best));
        previous[index] = best;
        if (heavier(index, last))
            last = index;
    }
    const path = [];
    for (let at = last; at !== -1; at = previous[at] ?? -1)
        path.push(at);
    return path.toReversed();
};

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/graph/net.js
var graph_net = __webpack_require__(13788);
;// CONCATENATED MODULE: ./lib/domain/graph/cycles.js



/** Cycles that are named; a hopeless document has more than anybody wants to read. */
const MOST_CYCLES = 100;
/** Ids of a cycle that a message spells out. */
const MOST_IDS = 20;
/**
 * One cycle for each knot of items that wait for each other, as a path that ends where it began. Nodes of the
 * order are in none. Walks with a stack of its own, so that a chain of any length is fine.
 */
const findCycles = (net, order) => {
    const settled = new Uint8Array(net.nodes.length);
    for (const index of order)
        settled[index] = 1;
    const found = [];
    for (let start = 0; start < net.nodes.length && found.length < MOST_CYCLES; start += 1) {
        if (settled[start] === 0)
            walkFrom(net, start, settled, found);
    }
    const idOf = (index) => (0,graph_net/* idAt */.jj)(net, index);
    return {
        paths: found.map((cycle) => cycle.map(idOf)),
        findings: found.map((cycle) => {
            const item = net.nodes[(0,numbers/* numberAt */.t)(cycle, 0)]?.item;
            const ids = cycle.map(idOf);
            const path = ids.length > MOST_IDS
                ? [...ids.slice(0, MOST_IDS - 2), `… ${ids.length - MOST_IDS + 1} more …`, ids.at(-1)]
                : ids;
            return (0,catalogue/* finding */.gk)('AX2021', { path: path.join(' → ') }, item?.places['dependsOn'] ?? item?.source ?? null);
        }),
    };
};
/** Depth-first walk from one node; each edge back into the walk's own path closes a cycle. */
const walkFrom = (net, start, settled, found) => {
    const path = [start];
    const next = [0];
    const at = new Map([[start, 0]]);
    while (path.length > 0 && found.length < MOST_CYCLES) {
        const top = path.length - 1;
        const node = path[top] ?? start;
        const needs = net.nodes[node]?.needs ?? [];
        const edge = (0,numbers/* numberAt */.t)(next, top);
        const need = needs[edge];
        if (need === undefined) {
            settled[node] = 1;
            at.delete(node);
            path.pop();
            next.pop();
            continue;
        }
        next[top] = edge + 1;
        const known = at.get(need);
        if (known !== undefined) {
            found.push(startingSmallest(path.slice(known)));
        }
        else if (settled[need] === 0) {
            at.set(need, path.length);
            path.push(need);
            next.push(0);
        }
    }
    for (const node of path)
        settled[node] = 1;
};
/** The same cycle always begins at the item that stands first in the documents. */
const startingSmallest = (cycle) => {
    let smallest = 0;
    for (const [index, node] of cycle.entries())
        if (node < (0,numbers/* numberAt */.t)(cycle, smallest))
            smallest = index;
    const turned = [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
    return [...turned, (0,numbers/* numberAt */.t)(turned, 0)];
};

;// CONCATENATED MODULE: ./lib/domain/graph/matrix.js

/** Compares the dependency matrix with the Depends On of the items it is about, both ways. */
const checkMatrix = (document, net) => {
    const { matrix } = document;
    if (matrix === null)
        return { disagreements: [], findings: [] };
    const findings = [];
    for (const id of new Set([...matrix.rows, ...matrix.columns])) {
        if (!net.index.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2024', { id }, matrix.source));
    }
    const disagreements = [];
    const columns = new Set(matrix.columns);
    const said = new Map(matrix.rows.map((row) => [row, new Set()]));
    for (const edge of matrix.edges)
        said.get(edge.from)?.add(edge.to);
    const dependsOn = (id) => new Set(net.nodes[net.index.get(id) ?? -1]?.item.dependsOn);
    for (const edge of matrix.edges) {
        if (!net.index.has(edge.from) || dependsOn(edge.from).has(edge.to))
            continue;
        disagreements.push({ from: edge.from, to: edge.to, inMatrix: true });
        findings.push((0,catalogue/* finding */.gk)('AX2023', { from: edge.from, matrix: 'depends on', to: edge.to }, edge.source));
    }
    for (const [from, row] of said) {
        const item = net.nodes[net.index.get(from) ?? -1]?.item;
        for (const to of item?.dependsOn ?? []) {
            if (row.has(to) || !columns.has(to))
                continue;
            disagreements.push({ from, to, inMatrix: false });
            findings.push((0,catalogue/* finding */.gk)('AX2023', { from, matrix: 'does not depend on', to }, item?.places['dependsOn'] ?? matrix.source));
        }
    }
    return { disagreements, findings };
};

;// CONCATENATED MODULE: ./lib/domain/graph/order.js

/** Checks that the suggested order names every item once, and none before what it depends on. */
const checkOrder = (document, net) => {
    const { order } = document;
    if (order === null)
        return [];
    const findings = [];
    const position = new Map();
    for (const [index, id] of order.ids.entries()) {
        if (position.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'names twice', id }, order.source));
        else
            position.set(id, index);
        if (!net.index.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'names an unknown', id }, order.source));
    }
    for (const item of document.items) {
        const own = position.get(item.id);
        if (own === undefined) {
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'leaves out', id: item.id }, order.source));
            continue;
        }
        for (const dependency of item.dependsOn) {
            const other = position.get(dependency);
            if (other !== undefined && other > own) {
                findings.push((0,catalogue/* finding */.gk)('AX2025', { item: item.id, dependency }, order.source));
            }
        }
    }
    return findings;
};

// EXTERNAL MODULE: ./lib/domain/graph/claims.js + 1 modules
var claims = __webpack_require__(3168);
;// CONCATENATED MODULE: ./lib/domain/graph/topology.js


/**
 * Nodes with their dependencies first; what is in a cycle or depends on one is left out. Of all nodes that could
 * come next the one that stands first in the document does (Kahn's algorithm with a heap).
 */
const topologicalOrder = (net) => {
    const waiting = Int32Array.from(net.nodes, (node) => node.needs.length);
    const { start, list } = (0,graph_net/* dependants */.pW)(net);
    // Most documents name dependencies first: a sweep finds them in order, and only what becomes free behind the
    // sweep has to queue.
    const freed = new IndexHeap();
    const order = [];
    let sweep = 0;
    for (;;) {
        let next = freed.pop();
        while (next === undefined && sweep < waiting.length) {
            if ((0,numbers/* numberAt */.t)(waiting, sweep) === 0)
                next = sweep;
            sweep += 1;
        }
        if (next === undefined)
            return order;
        order.push(next);
        for (let edge = (0,numbers/* numberAt */.t)(start, next); edge < (0,numbers/* numberAt */.t)(start, next + 1); edge += 1) {
            const follower = (0,numbers/* numberAt */.t)(list, edge);
            const left = (0,numbers/* numberAt */.t)(waiting, follower) - 1;
            waiting[follower] = left;
            if (left === 0 && follower < sweep)
                freed.push(follower);
        }
    }
};
/** Length of the longest chain below each node; nodes outside of the order stay at 0. */
const depths = (net, order) => {
    const depth = net.nodes.map(() => 0);
    order.forEach((index) => {
        let deepest = -1;
        net.nodes[index]?.needs.forEach((need) => {
            deepest = Math.max(deepest, (0,numbers/* numberAt */.t)(depth, need));
        });
        depth[index] = deepest + 1;
    });
    return depth;
};
/** A binary heap of node indices, smallest first. */
class IndexHeap {
    values = [];
    push(value) {
        const { values } = this;
        let at = values.push(value) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            if ((0,numbers/* numberAt */.t)(values, parent) <= value)
                break;
            values[at] = (0,numbers/* numberAt */.t)(values, parent);
            at = parent;
        }
        values[at] = value;
    }
    pop() {
        const { values } = this;
        const top = values[0];
        const last = values.pop();
        if (values.length === 0 || last === undefined)
            return top;
        let at = 0;
        for (;;) {
            let child = 2 * at + 1;
            if (child >= values.length)
                break;
            if ((values[child + 1] ?? Infinity) < (0,numbers/* numberAt */.t)(values, child))
                child += 1;
            if ((0,numbers/* numberAt */.t)(values, child) >= last)
                break;
            values[at] = (0,numbers/* numberAt */.t)(values, child);
            at = child;
        }
        values[at] = last;
        return top;
    }
}

;// CONCATENATED MODULE: ./lib/domain/graph/build-graph.js








/**
 * Builds the dependency graph of all documents that are read together, and says what is wrong with it. Ids of
 * one document are known in the others. Everything runs without recursion and in linear time (cycles: per cycle).
 */
const buildGraph = (documents) => {
    const net = (0,graph_net/* makeNet */.U8)(documents);
    const order = topologicalOrder(net);
    const cycles = findCycles(net, order);
    const depth = depths(net, order);
    const matrix = documents.map((document) => checkMatrix(document, net));
    const done = (0,claims/* doneBeforeDependencies */.n)(net);
    const unknown = (0,claims/* unknownDependencies */.M)(net);
    const findings = [
        ...unknown.findings,
        ...cycles.findings,
        ...done.findings,
        ...matrix.flatMap((one) => one.findings),
        ...documents.flatMap((document) => checkOrder(document, net)),
    ];
    return {
        nodes: net.nodes.map((node, index) => ({
            id: node.item.id,
            title: node.item.title,
            milestone: node.item.milestone,
            claim: node.item.claim,
            weight: node.weight,
            depth: (0,numbers/* numberAt */.t)(depth, index),
        })),
        edges: edgesOf(net),
        order: order.map((index) => (0,graph_net/* idAt */.jj)(net, index)),
        cycles: cycles.paths,
        criticalPath: criticalPath(net, order).map((index) => (0,graph_net/* idAt */.jj)(net, index)),
        unknown: unknown.unknown,
        matrixDisagreements: matrix.flatMap((one) => one.disagreements),
        doneBeforeDependencies: done.pairs,
        findings,
    };
};
const edgesOf = (net) => {
    const edges = [];
    (0,graph_net/* eachEdge */.Pv)(net, (from, to) => edges.push({ from: (0,graph_net/* idAt */.jj)(net, from), to: (0,graph_net/* idAt */.jj)(net, to) }));
    return edges;
};


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ doneBeforeDependencies),
  M: () => (/* binding */ unknownDependencies)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/graph/numbers.js
var numbers = __webpack_require__(46701);
;// CONCATENATED MODULE: ./lib/domain/graph/nearest.js

/** Ids that are compared; beyond that a guess is not worth its time. */
const MOST_COMPARED = 2000;
/** The id that a mistyped one most likely means, at most two letters away, or null. */
const nearestId = (wrong, ids) => {
    let best = null;
    let least = wrong.length < 4 ? 2 : 3;
    let compared = 0;
    for (const id of ids) {
        compared += 1;
        if (compared > MOST_COMPARED)
            break;
        if (id.length > 40 || Math.abs(id.length - wrong.length) >= least)
            continue;
        const distance = editDistance(wrong.toLowerCase(), id.toLowerCase());
        if (distance < least) {
            least = distance;
            best = id;
        }
    }
    return best;
};
/** Levenshtein's distance, in two rows. */
const editDistance = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const swap = (0,numbers/* numberAt */.t)(row, j - 1) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
            next.push(Math.min(swap, (0,numbers/* numberAt */.t)(row, j) + 1, (0,numbers/* numberAt */.t)(next, j - 1) + 1));
        }
        row = next;
    }
    return (0,numbers/* numberAt */.t)(row, b.length);
};

;// CONCATENATED MODULE: ./lib/domain/graph/claims.js


/** Findings of one kind that are listed; the graph itself holds all of them. */
const MOST_FINDINGS = 200;
/** Unknown ids for which the nearest known one is looked for, which compares it with all of them. */
const MOST_GUESSES = 20;
/** Ids that are named and do not exist, with the nearest one that does. */
const unknownDependencies = (net) => {
    const named = [];
    for (const node of net.nodes)
        for (const id of node.unknown)
            named.push({ node, id });
    return {
        unknown: named.map(({ node, id }) => ({ item: node.item.id, id })),
        findings: named.slice(0, MOST_FINDINGS).map(({ node, id }, at) => {
            const near = at < MOST_GUESSES ? nearestId(id, net.index.keys()) : null;
            const suggestion = near === null ? '' : ` (did you mean ${near}?)`;
            return (0,catalogue/* finding */.gk)('AX2020', { item: node.item.id, id, suggestion }, node.item.places['dependsOn'] ?? node.item.source);
        }),
    };
};
/** Items claimed done that depend on one that is not. A dropped dependency stands in nobody's way. */
const doneBeforeDependencies = (net) => {
    const found = [];
    for (const { item, needs } of net.nodes) {
        if (item.claim !== 'done')
            continue;
        for (const need of needs) {
            const dependency = net.nodes[need]?.item;
            const claim = dependency?.claim ?? null;
            if (dependency === undefined || claim === null || claim === 'done' || claim === 'dropped')
                continue;
            found.push({ item, dependency, claim });
        }
    }
    return {
        pairs: found.map(({ item, dependency }) => ({ item: item.id, dependency: dependency.id })),
        findings: found
            .slice(0, MOST_FINDINGS)
            .map(({ item, dependency, claim }) => (0,catalogue/* finding */.gk)('AX2022', { item: item.id, dependency: dependency.id, claim }, item.places['status'] ?? item.places['checkbox'] ?? item.source)),
    };
};


/***/ }),

/***/ 13788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ eachEdge),
/* harmony export */   U8: () => (/* binding */ makeNet),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   pW: () => (/* binding */ dependants)
/* harmony export */ });
/* harmony import */ var _tracker_fields_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22360);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46701);


const NONE = [];
const NO_NEEDS = [];
/** The first item of an id is the one that is meant; ids are unique within a document already. */
const makeNet = (documents) => {
    const items = documents.flatMap((document) => document.items);
    const index = new Map();
    items.forEach((item, at) => {
        if (!index.has(item.id))
            index.set(item.id, at);
    });
    const nodes = items.map((item) => {
        const needs = item.dependsOn.length === 0 ? NO_NEEDS : knownNeeds(item.dependsOn, index);
        const hours = item.estimate === null ? null : (0,_tracker_fields_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateHours */ .kC)(item.estimate);
        return {
            item,
            weight: hours !== null && hours > 0 ? hours : 1,
            needs: distinct(needs),
            unknown: needs.length === item.dependsOn.length ? NONE : item.dependsOn.filter((id) => !index.has(id)),
        };
    });
    return { nodes, index };
};
/** Not pushed one by one: an array that grows keeps room for sixteen more. */
const knownNeeds = (ids, index) => {
    const needs = ids.map((id) => index.get(id) ?? -1);
    return needs.includes(-1) ? needs.filter((at) => at !== -1) : needs;
};
const distinct = (needs) => {
    if (needs.length < 2)
        return needs;
    const few = needs.length < 16 && needs.every((need, at) => needs.indexOf(need) === at);
    return few ? needs : [...new Set(needs)];
};
/** The id of the node at an index. */
const idAt = (net, index) => net.nodes[index]?.item.id ?? '';
/** Visits every edge in order. Without iterators, which cost more here than what is done with an edge. */
const eachEdge = (net, visit) => {
    net.nodes.forEach(({ needs }, from) => {
        for (let at = 0; at < needs.length; at += 1)
            visit(from, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(needs, at));
    });
};
/** Turns the edges of a net around, in two flat arrays, since 50 000 small lists cost more than they hold. */
const dependants = (net) => {
    const start = new Int32Array(net.nodes.length + 1);
    eachEdge(net, (_, to) => {
        start[to + 1] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, to + 1) + 1;
    });
    for (let at = 1; at < start.length; at += 1)
        start[at] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, at) + (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, at - 1);
    const next = start.slice();
    const list = new Int32Array(start.at(-1) ?? 0);
    eachEdge(net, (from, to) => {
        const at = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(next, to);
        list[at] = from;
        next[to] = at + 1;
    });
    return { start, list };
};


/***/ }),

/***/ 46701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ numberAt)
/* harmony export */ });
/** The number at an index of a list that is known to reach that far; 0 beyond it. */
const numberAt = (list, index) => list[index] ?? 0;


/***/ }),

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;
/** What follows the first of a list in a sentence, or the first few: ` and 2 more`, or nothing. */
const andMore = ({ length }, named = 1) => length > named ? ` and ${length - named} more` : '';


/***/ }),

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Hex sha256 of text (as UTF-8) or bytes. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content);
/** Sixteen digits of it: enough to tell whether our own text changed, and short enough for a hidden line of it. */
const shortDigest = (text) => sha256(text).slice(0, 16);


/***/ }),

/***/ 36788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ passedDue),
/* harmony export */   X: () => (/* binding */ dueDate)
/* harmony export */ });
/* harmony import */ var _iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30468);

const endOfMonth = (year, month) => (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(Date.UTC(year, month, 0));
/**
 * The date that a target names: a day, the Sunday of an ISO week, the last day of a month or quarter. Null for what
 * names no date of the calendar (`Week 0–1`, `soon`, `Q1` without a year). `due 2026-12-01` is that day.
 */
const dueDate = (text) => {
    const words = (text ?? '').trim().replace(/^(?:due|by|target|eta)[:\s]+/i, '');
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
/** The date that a target names when it has passed; null when it has not, or names none. @param today ISO date */
const passedDue = (target, today) => {
    const due = dueDate(target);
    return due !== null && due < today ? due : null;
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

/***/ 32961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdict),
/* harmony export */   $f: () => (/* binding */ finding),
/* harmony export */   DL: () => (/* binding */ challenge),
/* harmony export */   Ws: () => (/* binding */ outcome),
/* harmony export */   bL: () => (/* binding */ sha256),
/* harmony export */   js: () => (/* binding */ run)
/* harmony export */ });
/* unused harmony exports reportSchema, sourceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1656);


const list = (shape) => zod__WEBPACK_IMPORTED_MODULE_0__.array(shape).readonly();
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/);
const time = zod__WEBPACK_IMPORTED_MODULE_1__.datetime();
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0);
const source = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    code: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    source: source.nullable(),
});
const reason = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    code: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['pass', 'warn', 'fail', 'info']),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['run', 'gate', 'item', 'check', 'criterion', 'slo', 'waiver', 'tracker']),
        id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    }),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    source: source.nullable(),
    get children() {
        return list(reason);
    },
})
    .meta({ id: 'Reason', description: 'A node of the verdict tree; its children are why.' });
const checkStanding = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
    describe: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.int().nullable(),
    tail: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('Last lines of output, redacted.'),
    flaky: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    cachedFrom: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable().describe('Run the outcome was taken from, or null when it ran here.'),
    challenge: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CHALLENGE_RESULTS */ .TU).nullable(),
    durationMs: milliseconds,
    source,
});
const standing = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    milestone: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    priority: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE).nullable(),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    target: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    claim: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIMS */ .IF).nullable(),
    standing: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV),
    dependsOn: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    reason,
    checks: list(checkStanding),
    source,
});
const slo = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    objective: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    warn: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    actual: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    budgetUsed: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable().describe('Share of the error budget used up; above 1 it is overdrawn.'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['met', 'warning', 'missed', 'no-data']),
    key: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
});
const waiver = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    approver: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    until: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['in-force', 'expired', 'unused', 'unknown-item']),
    daysLeft: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
});
const signOff = zod__WEBPACK_IMPORTED_MODULE_0__.object({ subject: zod__WEBPACK_IMPORTED_MODULE_0__.string(), by: zod__WEBPACK_IMPORTED_MODULE_0__.string(), at: zod__WEBPACK_IMPORTED_MODULE_0__.string(), statement: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    score: zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0).max(100),
    reason,
    blockers: list(reason),
    warnings: list(reason),
    standings: list(standing),
    gates: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk), items: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()), reason })),
    slos: list(slo),
    waivers: list(waiver),
    changes: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        from: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV).nullable(),
        to: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV).nullable(),
    })),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_LEVELS */ .xW),
});
const stream = zod__WEBPACK_IMPORTED_MODULE_0__.object({ bytes: zod__WEBPACK_IMPORTED_MODULE_0__.int(), sha256, truncated: zod__WEBPACK_IMPORTED_MODULE_0__.boolean() }).nullable();
const outcome = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
    flaky: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    attempts: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        number: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
        durationMs: milliseconds,
        exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.int().nullable(),
        reason: finding.nullable(),
    })),
    startedAt: time,
    durationMs: milliseconds,
    reason: finding.nullable(),
    cachedFrom: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    observedAt: time,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    stdout: stream,
    stderr: stream,
    tail: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    evidence: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), bytes: zod__WEBPACK_IMPORTED_MODULE_0__.int(), sha256 })),
    quotas: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), wanted: zod__WEBPACK_IMPORTED_MODULE_0__.string(), enforced: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), why: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable() })),
    changedHere: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    measures: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number()),
});
const challenge = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    check: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    result: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CHALLENGE_RESULTS */ .TU),
    program: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    finding: finding.nullable(),
});
const graph = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    nodes: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        milestone: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        claim: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIMS */ .IF).nullable(),
        weight: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
        depth: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    })),
    edges: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ from: zod__WEBPACK_IMPORTED_MODULE_0__.string(), to: zod__WEBPACK_IMPORTED_MODULE_0__.string() })),
    order: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    cycles: list(list(zod__WEBPACK_IMPORTED_MODULE_0__.string())),
    criticalPath: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
});
const run = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    runId: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    startedAt: time,
    durationMs: milliseconds,
    environment: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        tool: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        node: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        os: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        arch: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        branch: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        dirty: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().nullable(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        actor: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    }),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_LEVELS */ .xW),
    stages: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        stage: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .an),
        key: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        startedAt: time,
        durationMs: milliseconds,
    })),
});
/** The shape of report.json. Its JSON Schema is published; additions keep the version, anything else raises it. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    run,
    verdict,
    gaps: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        subject: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        claimed: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        reality: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        source,
        from: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['measured', 'admitted']),
    })).describe('Claimed | Reality: where the document and the run part.'),
    outcomes: list(outcome),
    challenges: list(challenge),
    findings: list(finding),
    // Reports of earlier versions have none.
    signOffs: list(signOff).default([]),
    graph,
    trackers: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        dialect: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        items: zod__WEBPACK_IMPORTED_MODULE_0__.int(),
        milestones: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.string(), title: zod__WEBPACK_IMPORTED_MODULE_0__.string(), due: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable() })),
    })),
    history: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        runId: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        startedAt: time,
        durationMs: milliseconds,
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk).nullable(),
        score: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    })),
    links: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        run: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        artifact: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        sha: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    }),
})
    .meta({ title: 'Aurora-X report', description: 'report.json of a run.' });
/** The shapes that the contracts of the pipeline are made of too. */



/***/ }),

/***/ 18886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ byItem),
/* harmony export */   Ei: () => (/* binding */ longestOpenChain),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/** Dropped items are in nobody's way and count for nothing. */
const counted = (standings) => standings.filter(({ claim }) => claim !== 'dropped');
/** Whether nothing is left to do for now: proven, or excepted in writing. */
const isSettled = ({ standing }) => standing === 'verified' || standing === 'waived';
/** Whether somebody still has to do something for it. */
const isOpen = (one) => one.claim !== 'dropped' && !isSettled(one);
const countsOf = (standings) => {
    const items = counted(standings);
    const standing = (word) => items.filter((one) => one.standing === word).length;
    return { items: items.length, proven: standing('verified'), waived: standing('waived') };
};
/** What a verdict on these items speaks of, seen from what it leaves open. */
const speaksOf = (standings) => {
    const open = standings.filter(isOpen);
    if (open.length === 0)
        return 'everything';
    return open.some(({ claim }) => claim === 'done') ? 'gates' : 'claimed';
};
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

/***/ 10441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainNamedItem: () => (/* binding */ explainNamedItem)
});

// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/adapters/modules/import-apart.js + 3 modules
var import_apart = __webpack_require__(37779);
// EXTERNAL MODULE: ./lib/domain/model/due.js
var due = __webpack_require__(36788);
// EXTERNAL MODULE: ./lib/application/inspect/read-manifest.js
var read_manifest = __webpack_require__(28583);
// EXTERNAL MODULE: ./lib/domain/report/weekly/open-items.js
var open_items = __webpack_require__(18886);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/application/explain/last-standing.js


/** How many runs back a standing is looked for. */
const LOOK_BACK = 20;
/** The part of report.json that is needed; everything else in it may change. */
const reportSlice = schemas.object({
    verdict: schemas.object({
        standings: schemas.array(schemas.object({
            item: schemas.string(),
            standing: schemas["enum"](vocabulary/* STANDINGS */.CV),
            checks: schemas.array(schemas.object({ id: schemas.string() })),
        })),
    }),
});
const standingIn = (text, item) => {
    try {
        const report = reportSlice.parse(JSON.parse(text));
        // In a run of other items only, this one had no checks; what it says of it is not worth repeating.
        return (report.verdict.standings.find((one) => one.item === item && one.checks.length > 0)?.standing ?? null);
    }
    catch {
        return null;
    }
};
/** The standing of the item in the newest run that looked at it, or null. */
const lastStanding = async (history, runFiles, item) => {
    for (const run of (await history.history()).slice(0, LOOK_BACK)) {
        const text = await runFiles(run.dir)
            .readText('report.json')
            .catch(() => null);
        const standing = text === null ? null : standingIn(text, item);
        if (standing !== null)
            return { standing, runId: run.runId, at: run.startedAt };
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/application/explain/explain-item.js




/** How many runs back an outcome is looked for. */
const explain_item_LOOK_BACK = 20;
const neighbour = (documents) => (id) => {
    const item = documents.flatMap((document) => document.items).find((one) => one.id === id);
    return { id, title: item?.title ?? null, claim: item?.claim ?? null };
};
const lastOutcomes = async (history, wanted) => {
    const found = new Map();
    for (const run of (await history.history()).slice(0, explain_item_LOOK_BACK)) {
        if (found.size === wanted.size)
            break;
        const manifest = await (0,read_manifest.readManifest)(history, run);
        if ('code' in manifest)
            continue;
        for (const outcome of manifest.outcomes) {
            if (wanted.has(outcome.id) && !found.has(outcome.id))
                found.set(outcome.id, { run, outcome });
        }
    }
    return found;
};
/** The item with this id (case does not matter), or null. */
const explainItem = async (id, known) => {
    const wanted = id.toLowerCase();
    for (const document of known.documents) {
        const item = document.items.find((one) => one.id.toLowerCase() === wanted);
        if (item)
            return describeItem(item, document.file, known);
    }
    return null;
};
/** Without a run, a claim is all that is known of it. */
const isLeft = ({ claim }, last) => last === null ? claim !== 'done' && claim !== 'dropped' : (0,open_items/* isOpen */.nT)({ claim, standing: last.standing });
const describeItem = async (item, file, known) => {
    const name = neighbour(known.documents);
    const checks = known.checks.filter((check) => check.item === item.id);
    const last = await lastOutcomes(known.history, new Set(checks.map((check) => check.id)));
    const standing = await lastStanding(known.history, known.runFiles, item.id);
    return {
        schemaVersion: 1,
        kind: 'item',
        item,
        file,
        dependsOn: item.dependsOn.map(name),
        neededBy: known.graph.edges.filter((edge) => edge.to === item.id).map((edge) => name(edge.from)),
        standing,
        overdue: isLeft(item, standing) ? (0,due/* passedDue */.L)(item.target, known.today) : null,
        onCriticalPath: known.graph.criticalPath.includes(item.id),
        checks: checks.map((check) => {
            const seen = last.get(check.id);
            return {
                id: check.id,
                kind: check.kind,
                describe: known.describe(check),
                origin: check.origin,
                last: seen
                    ? {
                        outcome: seen.outcome.outcome,
                        runId: seen.run.runId,
                        observedAt: seen.outcome.observedAt,
                        reason: seen.outcome.reason?.message ?? null,
                    }
                    : null,
            };
        }),
    };
};

// EXTERNAL MODULE: ./lib/application/checks/registry.js + 82 modules
var registry = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/domain/spec/defaults.js
var spec_defaults = __webpack_require__(7482);
// EXTERNAL MODULE: ./lib/domain/graph/build-graph.js + 5 modules
var build_graph = __webpack_require__(70785);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
// EXTERNAL MODULE: ./lib/domain/spec/synthesize.js + 2 modules
var synthesize = __webpack_require__(89201);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/history.js
var wiring_history = __webpack_require__(93330);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(13951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/trackers.js
var trackers = __webpack_require__(5509);
// EXTERNAL MODULE: ./lib/adapters/terminal/text.js
var terminal_text = __webpack_require__(74838);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/explain/item-text.js

const item_text_neighbour = (one) => one.title === null ? `${one.id} (does not exist)` : `${one.id} ${one.title} (${one.claim ?? 'no claim'})`;
const standingOf = ({ standing }) => standing === null
    ? 'not known, never run'
    : `${standing.standing} on ${standing.at.slice(0, 10)} in run ${standing.runId}`;
const lastWord = ({ last }) => last === null
    ? 'never run'
    : `${last.outcome} on ${last.observedAt.slice(0, 10)} in run ${last.runId}${last.reason === null ? '' : `: ${last.reason}`}`;
/** Keeps the indentation, and cleans the rest. */
const indented = (line) => ' '.repeat(line.length - line.trimStart().length) + (0,terminal_text/* oneLine */.TN)(line);
const section = (title, lines, paint) => lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${indented(line)}`)];
/** An item for people: what is claimed, what would prove it, and what it hangs on. */
const itemText = (one, paint) => {
    const { item } = one;
    const facts = [
        ['claim', item.claim ?? 'none'],
        ['standing', standingOf(one)],
        ['priority', item.priority],
        ['milestone', item.milestone],
        ['owner', item.owner],
        ['target', item.target],
        ['overdue', one.overdue === null ? null : `since ${one.overdue}`],
        ['place', `${one.file}:${item.source.line}:${item.source.column}`],
        ['path', one.onCriticalPath ? 'on the critical path' : null],
    ];
    const checks = one.checks.flatMap((check) => [
        `${check.id}: ${check.describe}`,
        `    from line ${check.origin.source.line} (${check.origin.rule}, ${check.origin.confidence}); ${lastWord(check)}`,
    ]);
    return [
        `${paint.bold((0,terminal_text/* oneLine */.TN)(item.id))}  ${(0,terminal_text/* oneLine */.TN)(item.title)}`,
        ...facts.flatMap(([name, value]) => value === null ? [] : [`  ${paint.dim(name.padEnd(9))} ${(0,terminal_text/* oneLine */.TN)(value)}`]),
        ...section('Checks', checks.length > 0 ? checks : ['none: nothing in the document can be run or looked at'], paint),
        ...section('Depends on', one.dependsOn.map(item_text_neighbour), paint),
        ...section('Needed by', one.neededBy.map(item_text_neighbour), paint),
        '',
        paint.dim(`Next: aurora-x verify ${(0,terminal_text/* oneLine */.TN)(item.id)}`),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/explain/item.js













const describeWith = (kinds) => (check) => kinds.get(check.kind)?.describe(check.with) ?? check.kind;
/** Prints what is known of the item; when there is none of that name, gives the ids that exist. */
const explainNamedItem = async (context, id) => {
    const project = await (0,cli_project/* openProject */.U)(context);
    const documents = await (0,trackers/* readTrackers */.C)(context, project, context.options.list('tracker'));
    const { kinds } = await (0,registry.loadKinds)(project.config, (0,import_apart.importApart)(context.cwd, context.env));
    const defaults = (0,spec_defaults/* specDefaultsOf */.U)(project.config);
    const known = {
        documents,
        graph: (0,build_graph/* buildGraph */.Z)(documents),
        checks: documents.flatMap((document) => (0,synthesize.synthesize)(document, defaults).spec.checks),
        describe: describeWith(kinds),
        history: (0,wiring_history/* openStore */.C)(context.cwd, (0,out_dir/* outDirOf */.j)(context)),
        runFiles: (0,wiring_history/* runFilesIn */.k)(context.cwd),
        today: (0,iso_week/* isoDate */._$)((0,clock/* createClock */.t)().now()),
    };
    const explanation = await explainItem(id, known);
    const ids = documents.flatMap((document) => document.items.map((item) => item.id));
    if (explanation === null)
        return { shown: false, ids };
    if (context.output.json)
        context.output.document(explanation);
    else
        context.output.print(itemText(explanation, context.output.paint));
    return { shown: true, ids };
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
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7);
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
