export const id = 1546;
export const ids = [1546,7779,468];
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

/***/ 16410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
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

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ madeBySteps),
/* harmony export */   Og: () => (/* binding */ fileOfStep),
/* harmony export */   wd: () => (/* binding */ checkOfStep)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _domain_model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40555);


/** Kind and parameters of the check that a step is. `spec` is no kind: it stands for checks that cannot be known. */
const kindOf = (action) => {
    switch (action.kind) {
        case 'run':
            return { kind: 'run', with: { run: action.run, shell: action.shell, expect: null } };
        case 'module':
            return { kind: 'uses', with: { module: action.module, with: action.with } };
        case 'spec':
            return { kind: 'spec', with: { file: action.spec } };
        default:
            return { kind: 'stage', with: { stage: action.stage } };
    }
};
/** A step that runs something is a check like any other: same engine, same limits, same evidence. */
const checkOfStep = (step, pipeline, { execution }) => ({
    id: step.id,
    spec: pipeline.name,
    ...kindOf(step.action),
    item: null,
    needs: [],
    timeoutMs: step.timeoutMs ?? execution.timeoutMs,
    retries: step.retries,
    evidence: [...step.evidence, ...step.outputs],
    inputs: step.inputs,
    env: step.env,
    passEnv: [],
    tier: 'exec',
    freshnessMs: execution.freshnessMs,
    challenge: null,
    origin: { source: step.source, rule: 'pipeline-step', confidence: 'certain' },
});
/** The file that a step runs by name, or null. */
const fileOfStep = ({ action }) => {
    if (action.kind === 'module')
        return (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDotSlash */ .d)(action.module);
    return action.kind === 'spec' ? (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDotSlash */ .d)(action.spec) : null;
};
/** What a step promises to make need not be there before it has run. */
const madeBySteps = ({ steps }) => picomatch__WEBPACK_IMPORTED_MODULE_1__(steps.flatMap((step) => step.outputs), { dot: true });


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

/***/ 78431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ conditionText),
/* harmony export */   sK: () => (/* binding */ readCondition),
/* harmony export */   v9: () => (/* binding */ holds)
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
            parts[parts.length - 1] += text.charAt(index);
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
/** A condition as it is written in a file. */
const conditionText = (condition) => {
    switch (condition.kind) {
        case 'env':
            return `env.${condition.name} ${condition.equal ? '==' : '!='} '${condition.value}'`;
        case 'and':
        case 'or':
            return condition.all.map(conditionText).join(condition.kind === 'and' ? ' && ' : ' || ');
        default:
            return `${condition.kind}()`;
    }
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

/***/ 99672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ doctorText)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);
/* harmony import */ var _domain_model_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46325);


const sign = (status, paint) => ({ ok: paint.green('✔'), failed: paint.red('✖'), warning: paint.yellow('!'), skipped: paint.dim('-') })[status];
/**
 * One line per probe, and the fix under what needs one.
 *
 * @param fine what is said at the end when no probe failed
 */
const doctorText = (report, paint, fine = 'Everything that a run needs is in place.') => {
    const width = Math.max(...report.probes.map((probe) => probe.title.length));
    const lines = report.probes.flatMap((probe) => [
        ...probe.detail
            .split('\n')
            .map((line, index) => index === 0
            ? `${sign(probe.status, paint)} ${probe.title.padEnd(width)}  ${(0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)}`
            : `  ${' '.repeat(width)}  ${(0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)}`),
        ...(probe.fix === '' ? [] : [`  ${' '.repeat(width)}  ${paint.dim('fix')} ${(0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(probe.fix)}`]),
    ]);
    const failed = report.probes.filter((probe) => probe.status === 'failed').length;
    const end = report.ok ? paint.green(fine) : paint.red(`${(0,_domain_model_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(failed, 'probe')} failed.`);
    return [...lines, '', end].join('\n');
};


/***/ }),

/***/ 79018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/application/doctor/probe.js
var doctor_probe = __webpack_require__(16410);
;// CONCATENATED MODULE: ./lib/application/doctor/doctor.js



const NODE_MAJOR = 24;
const place = (found) => found.source === null ? '' : ` (${found.source.file}:${found.source.line})`;
const told = (found) => `${found.code} ${found.message}${place(found)}`;
/** The first error decides; those after the first `named` are counted. Without an error, warnings make a warning. */
const judge = (id, title, findings, fine, named = 1) => {
    const errors = findings.filter((one) => one.severity === 'error');
    const worst = errors[0] ?? findings.find((one) => one.severity === 'warning');
    if (worst === undefined)
        return (0,doctor_probe.ok)(id, title, fine);
    const same = findings.filter((one) => one.severity === worst.severity);
    const detail = `${same.slice(0, named).map(told).join(' ')}${(0,count/* andMore */.v)(same, named)}`;
    return (errors.length > 0 ? doctor_probe/* failed */.gz : doctor_probe/* warning */.$e)(id, title, detail, worst.remedy);
};
const probeNode = async (ports) => Number(ports.nodeVersion.split('.')[0]) >= NODE_MAJOR
    ? (0,doctor_probe.ok)('node', 'Node', ports.nodeVersion)
    : (0,doctor_probe/* failed */.gz)('node', 'Node', `${ports.nodeVersion} is too old`, `Install Node ${NODE_MAJOR} or newer.`);
const probeProgram = (id, title, fix) => async (ports) => {
    const version = await ports.version(id);
    return version === null ? (0,doctor_probe/* failed */.gz)(id, title, 'cannot be started', fix) : (0,doctor_probe.ok)(id, title, version);
};
const probeConfig = async ({ config }) => judge('config', 'Configuration', config.findings, config.file ?? 'none, the defaults hold');
const probeTracker = async (ports) => {
    const { documents, findings } = await ports.trackers();
    const items = documents.reduce((sum, document) => sum + document.items.length, 0);
    if (documents.length === 0 && findings.length === 0) {
        return (0,doctor_probe/* failed */.gz)('tracker', 'Tracker', 'none found', 'Run aurora-x init, or set tracker in .github/aurora-x.yml.');
    }
    if (items === 0 && findings.every((one) => one.severity !== 'error')) {
        const file = documents[0]?.file ?? 'it';
        return (0,doctor_probe/* failed */.gz)('tracker', 'Tracker', `${file} has no items`, `Run aurora-x parse ${file} to see what was read.`);
    }
    return judge('tracker', 'Tracker', findings, `${documents.map((one) => one.file).join(', ')}: ${(0,count/* count */.U)(items, 'item')}`);
};
/** Each broken module is mended on its own, so several are named at once. */
const NAMED_MODULES = 5;
const probeKinds = async (ports) => {
    const { count: loaded, findings } = await ports.kinds();
    const fine = loaded === 0 ? 'none' : `${loaded} loaded`;
    return judge('checks', "The project's own checks", findings, fine, NAMED_MODULES);
};
const probeSpecs = async (ports) => {
    const { checks, findings } = await ports.specs();
    return judge('specs', 'Specs', findings, checks === 0 ? 'none' : (0,count/* count */.U)(checks, 'check'));
};
const probePipelines = async (ports) => {
    const { files, findings } = await ports.pipelines();
    return judge('pipeline', "The project's own pipelines", findings, files.length === 0 ? 'none' : files.join(', '));
};
const probeWritable = async (ports) => {
    const { directory, problem } = await ports.writable();
    return problem === null
        ? (0,doctor_probe.ok)('write', 'Directory for runs', `${directory} can be written`)
        : (0,doctor_probe/* failed */.gz)('write', 'Directory for runs', problem, 'Give this user the permission, or use --out.');
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
        ? (0,doctor_probe/* skipped */.hT)(id, title, 'the configuration has to be mended first')
        : probe(ports)));
    return { schemaVersion: 1, ok: probes.every((one) => one.status !== 'failed'), probes };
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/adapters/modules/import-apart.js + 3 modules
var import_apart = __webpack_require__(37779);
// EXTERNAL MODULE: ./lib/application/checks/registry.js + 82 modules
var registry = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/domain/spec/read-pipeline.js + 1 modules
var read_pipeline = __webpack_require__(37300);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/application/pipeline/step-check.js
var step_check = __webpack_require__(462);
;// CONCATENATED MODULE: ./lib/application/doctor/check-pipelines.js



/** Where pipelines of a project are looked for. */
const USUAL = ['configs/*pipeline*.{yml,yaml}', '*pipeline*.{yml,yaml}', '.github/*pipeline*.{yml,yaml}'];
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
        const isMade = read.pipeline ? (0,step_check/* madeBySteps */.AJ)(read.pipeline) : () => false;
        for (const step of read.pipeline?.steps ?? []) {
            const needed = (0,step_check/* fileOfStep */.Og)(step);
            if (needed === null || isMade(needed))
                continue;
            if ((await files.stat(needed))?.kind !== 'file')
                findings.push((0,catalogue/* finding */.gk)('AX1007', { file: needed, cwd }, step.source));
            else if (step.action.kind === 'module')
                modules.push(step.action.module);
        }
    }
    return { files: found, findings, modules };
};

// EXTERNAL MODULE: ./lib/domain/spec/read-spec.js
var read_spec = __webpack_require__(21158);
// EXTERNAL MODULE: ./lib/domain/spec/defaults.js
var defaults = __webpack_require__(7482);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/defined-of.js
var defined_of = __webpack_require__(58573);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(13951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/trackers.js
var trackers = __webpack_require__(5509);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/doctor/ports.js
















const start = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const versionOf = (context) => async (program) => {
    try {
        const options = { env: (0,defined_of/* definedOf */.X)(context.env), timeout: 10_000, cwd: context.cwd };
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
    const { kinds } = await (0,registry.loadKinds)(config, (0,import_apart.importApart)(context.cwd, context.env));
    const findings = [];
    const modules = [];
    let checks = 0;
    for (const pattern of config.specs) {
        const paths = /[*?[{]/.test(pattern) ? await files.glob([pattern]) : [pattern];
        for (const file of paths) {
            const text = await files.readText(file).catch(() => null);
            if (text === null) {
                findings.push((0,catalogue/* finding */.gk)('AX1007', { file, cwd: context.cwd }));
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
    const project = await (0,cli_project/* readProject */.W)(context);
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
            const { findings } = await (0,registry.loadKinds)(project.config, (0,import_apart.importApart)(context.cwd, context.env), modules);
            return { count: new Set([...Object.values(project.config.checks), ...modules]).size, findings };
        },
        specs: () => readSpecs(context, project),
        pipelines: () => checkPipelines(project.files, context.cwd),
        writable: () => writable(context),
    };
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/doctor/doctor-text.js
var doctor_text = __webpack_require__(99672);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/doctor/run.js




/** `aurora-x doctor`: one line per probe, each with its fix; exit code 1 when one failed. */
const runDoctor = async (context) => {
    const report = await examine(await createDoctorPorts(context));
    if (context.output.json)
        context.output.document(report);
    else
        context.output.print((0,doctor_text/* doctorText */.l)(report, context.output.paint));
    return report.ok ? exit_codes/* EXIT */.d.ok : exit_codes/* EXIT */.d.no;
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


/***/ })

};
