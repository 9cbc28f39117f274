export const id = 779;
export const ids = [779];
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


/***/ })

};
