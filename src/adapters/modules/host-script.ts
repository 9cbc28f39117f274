/**
 * What runs in a process of its own beside a module of the project: it imports the module, answers one question about
 * it, and ends. Plain JavaScript, because it is handed to Node as text: that works from the sources and from a bundle.
 *
 * Values cross over as structured clones. A function or a signal of the other side stands as `{ $ref }`, and calling
 * it asks the other side; one of ours stands as `{ $own }`.
 */
export const HOST_SCRIPT = String.raw`
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
