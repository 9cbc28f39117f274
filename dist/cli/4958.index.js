export const id = 4958;
export const ids = [4958];
export const modules = {

/***/ 39611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ readInclusion),
/* harmony export */   MA: () => (/* binding */ statedDigest),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   OT: () => (/* binding */ ENTRIES_FILE),
/* harmony export */   UP: () => (/* binding */ LOG_FILE),
/* harmony export */   v0: () => (/* binding */ readNoteLine),
/* harmony export */   zA: () => (/* binding */ CHECKPOINTS_FILE)
/* harmony export */ });
/* harmony import */ var _pipeline_contracts_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77756);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _domain_evidence_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59946);



/*
 * The small files beside the entries of a log in a bundle, and their form.
 */
const LOG_FILE = 'log/log.json';
const CHECKPOINTS_FILE = 'log/checkpoints.jsonl';
const ENTRIES_FILE = 'log/entries.txt';
const hash = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[0-9a-f]{64}$/);
const size = zod__WEBPACK_IMPORTED_MODULE_2__.int().nonnegative();
const factsSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__.literal(1),
    origin: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    keys: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ verifier: zod__WEBPACK_IMPORTED_MODULE_2__.string(), since: size })),
    /** What the first entry follows. */
    start: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ size, nodes: zod__WEBPACK_IMPORTED_MODULE_2__.array(hash), last: hash }),
    /** Size of the log behind the last entry. */
    end: size,
    /** Size of the checkpoint that covers them, and the proof that they are the beginning of it. */
    covered: size,
    consistency: zod__WEBPACK_IMPORTED_MODULE_2__.array(hash),
});
const inclusionSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ seq: size, size, root: hash, proof: zod__WEBPACK_IMPORTED_MODULE_2__.array(hash) });
const strictly = (text, file, schema) => {
    const json = (0,_domain_evidence_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(text, file);
    return json.ok ? (schema.safeParse(json.value).data ?? null) : null;
};
const readFacts = (text) => strictly(text, LOG_FILE, factsSchema);
const readInclusion = (text, file) => strictly(text, file, inclusionSchema);
/** A note in a line of {@link CHECKPOINTS_FILE}. */
const readNoteLine = (text) => strictly(text, CHECKPOINTS_FILE, zod__WEBPACK_IMPORTED_MODULE_2__.string());
/** Digest that a statement gives to the run.json beside it; null for what is no statement about one. */
const statedDigest = (text, file) => strictly(text, file, _pipeline_contracts_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementSchema */ .t)?.subject.find(({ name }) => name === 'run.json')?.digest['sha256'] ??
    null;


/***/ }),

/***/ 77756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ statementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** Of a statement over a run, what names files and their digests. */
const statementSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    subject: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), digest: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.string()) })),
});


/***/ }),

/***/ 79487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   or: () => (/* binding */ LIST_FILE),
/* harmony export */   so: () => (/* binding */ listText)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);

/** The last file of a bundle: what every other one is. */
const LIST_FILE = 'bundle.txt';
const TITLE = 'aurora-x audit bundle 1';
const oneLine = (text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').toWellFormed();
/**
 * The list as text that can be signed. Its lines of files are those of `sha256sum`, and its last line is the digest of
 * what stands before, so that a change is found where nobody signed.
 */
const listText = ({ from, to, of, files }) => {
    const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}`);
    const body = [TITLE, `from ${from}`, `to ${to}`, `of ${oneLine(of)}`, ...lines, ''].join('\n');
    return `${body}digest ${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(body)}\n`;
};
const fileOf = (line) => {
    const [, sha256 = '', path = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    return path === '' ? null : { path, sha256 };
};
/** The list of a text; null unless it is exactly the one that would be written. */
const parseList = (text) => {
    const [, from = '', to = '', of = '', ...rest] = text.split('\n');
    const files = rest.slice(0, -2).map(fileOf);
    const known = files.filter((file) => file !== null);
    const list = { from: from.slice(5), to: to.slice(3), of: of.slice(3), files: known };
    return known.length === files.length && listText(list) === text ? list : null;
};


/***/ }),

/***/ 62139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   OH: () => (/* binding */ parseTarHeader),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   y7: () => (/* binding */ TAR_END)
/* harmony export */ });
/*
 * The tar files of bundles: POSIX ustar, with exactly one way to write each file. Whoever reads one makes every header
 * again and compares it, so no byte of it can be changed unseen.
 */
const BLOCK = 512;
const NAME = 100;
const PREFIX = 155;
/** What eleven octal digits hold. */
const MAX_BYTES = 8 ** 11 - 1;
const PATH = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;
/** The end of a tar file. */
const TAR_END = Buffer.alloc(2 * BLOCK);
/** Bytes behind a file up to the next block. */
const paddingOf = (bytes) => (BLOCK - (bytes % BLOCK)) % BLOCK;
const placed = (path) => {
    if (!PATH.test(path))
        return null;
    if (path.length <= NAME)
        return { name: path, prefix: '' };
    const cut = path.lastIndexOf('/');
    const [prefix, name] = [path.slice(0, Math.max(0, cut)), path.slice(cut + 1)];
    return prefix.length <= PREFIX && name.length <= NAME && cut > 0 ? { name, prefix } : null;
};
const octal = (value, digits) => value.toString(8).padStart(digits, '0');
/** @throws for a path that leads outside, holds anything but letters, digits, dots and dashes, or is too long */
const tarHeader = (path, bytes) => {
    const place = placed(path);
    if (place === null)
        throw new RangeError(`no file of a bundle can be called ${JSON.stringify(path)}`);
    if (!Number.isSafeInteger(bytes) || bytes < 0 || bytes > MAX_BYTES)
        throw new RangeError(`${path} is too large`);
    const block = Buffer.alloc(BLOCK);
    block.write(place.name, 0);
    block.write(`0000644\0${'0000000\0'.repeat(2)}`, 100);
    block.write(`${octal(bytes, 11)}\0${octal(0, 11)}\0${' '.repeat(8)}0`, 124);
    block.write('ustar\u000000', 257);
    block.write(place.prefix, 345);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 6)}\0 `, 148);
    return block;
};
const textAt = (block, from, length) => {
    const field = block.subarray(from, from + length);
    const end = field.indexOf(0);
    return field.subarray(0, end < 0 ? length : end).toString('latin1');
};
/** Path and size of a header; null unless it is exactly the one that would be written for them. */
const parseTarHeader = (block) => {
    const prefix = textAt(block, 345, PREFIX);
    const path = `${prefix}${prefix === '' ? '' : '/'}${textAt(block, 0, NAME)}`;
    const size = textAt(block, 124, 12);
    if (!/^[0-7]{11}$/.test(size) || placed(path) === null)
        return null;
    const bytes = Number.parseInt(size, 8);
    return tarHeader(path, bytes).equals(block) ? { path, bytes } : null;
};


/***/ }),

/***/ 99599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseEntry),
  x: () => (/* binding */ readLog)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/domain/model/audit.js
/** What is recorded, in the past tense. */
const AUDIT_KINDS = [
    'log.opened',
    'log.pruned',
    'key.changed',
    'store.migrated',
    'verdict.concluded',
    'result.accepted',
    'result.refused',
    'sync.applied',
    'write-back.proposed',
    'waiver.proposed',
    'sign-off.proposed',
    'settings.changed',
    'deployment.decided',
    'deployment.undone',
    'weekly.published',
    'command.given',
    'inbox.redriven',
];

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/evidence/canonical.js
var canonical = __webpack_require__(29846);
// EXTERNAL MODULE: ./lib/domain/evidence/strict-json.js
var strict_json = __webpack_require__(59946);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/entry.js
var audit_entry = __webpack_require__(66576);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/merkle.js
var merkle = __webpack_require__(34756);
;// CONCATENATED MODULE: ./lib/domain/evidence/audit/verify-log.js







const entrySchema = schemas.strictObject({
    seq: schemas.int().nonnegative(),
    at: iso.datetime(),
    actor: schemas.string(),
    kind: schemas["enum"](AUDIT_KINDS),
    subject: schemas.string(),
    before: schemas.json(),
    after: schemas.json(),
    why: schemas.json(),
    previous: schemas.string().regex(/^[0-9a-f]{64}$/),
});
/** The entry of a line, or what is wrong with it. */
const parseEntry = (text) => {
    const json = (0,strict_json/* parseStrictJson */.R)(text, 'log');
    if (!json.ok)
        return 'it cannot be read';
    const entry = entrySchema.safeParse(json.value);
    if (!entry.success)
        return 'it does not have the form of an entry';
    return (0,canonical/* canonicalJson */.d)(json.value) === text ? entry.data : 'it is written in another way';
};
/**
 * Reads a log entry by entry and finds the first place where it is not what was written. Nothing but the head is kept.
 *
 * @param start what the first line follows: the empty log, or what pruning or an earlier part left
 * @param roots size → root that was signed
 */
const readLog = (start, roots) => {
    let head = start;
    let sound = true;
    const problemsOf = ({ text, hash }, entry) => {
        const seq = head.size;
        if (typeof entry === 'string')
            return [(0,catalogue/* finding */.gk)('AX8404', { seq, problem: entry })];
        if (entry.seq !== seq)
            return [(0,catalogue/* finding */.gk)('AX8405', { found: entry.seq, expected: seq })];
        if ((0,merkle/* leafHash */.Jq)(text) !== hash)
            return [(0,catalogue/* finding */.gk)('AX8404', { seq, problem: 'it does not have its hash' })];
        if (entry.previous === head.last)
            return [];
        return [(0,catalogue/* finding */.gk)('AX8404', { seq, problem: 'it, or the one before it, is not what was written' })];
    };
    return {
        take: (line) => {
            const parsed = parseEntry(line.text);
            const entry = typeof parsed === 'string' ? null : parsed;
            const found = [...problemsOf(line, parsed)];
            head = { ...(0,audit_entry/* growHead */.e8)(head, line.hash), size: (entry?.seq ?? head.size) + 1 };
            const root = roots.get(head.size);
            // Of a log that is broken already, every root differs.
            if (found.length === 0 && sound && root !== undefined && root !== (0,merkle/* frontierRoot */.wd)(head))
                found.push((0,catalogue/* finding */.gk)('AX8406', { size: head.size }));
            sound &&= found.length === 0;
            return { entry, findings: found };
        },
        head: () => head,
        isSound: () => sound,
    };
};


/***/ }),

/***/ 59946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);

/** Nesting beyond this is refused: no evidence of ours is that deep, and the reader recurses. */
const MAX_DEPTH = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Thrown inside the reader only. */
class NotStrict extends Error {
    offset;
    constructor(offset, problem) {
        super(problem);
        this.offset = offset;
    }
}
const parsedString = (literal) => {
    try {
        const value = JSON.parse(literal);
        return typeof value === 'string' ? value : null;
    }
    catch {
        return null;
    }
};
/** A recursive reader over one text; each method reads one thing from `at` on. */
class Reader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        const value = this.value(0);
        this.space();
        if (this.at < this.text.length)
            this.fail('there is text after the value');
        return value;
    }
    fail(problem, offset = this.at) {
        throw new NotStrict(offset, problem);
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0] ?? null;
        this.at += found?.length ?? 0;
        return found;
    }
    space() {
        this.match(SPACE);
    }
    /** Skips space and takes one character if it is the wanted one. */
    take(character) {
        this.space();
        if (this.text[this.at] !== character)
            return false;
        this.at += 1;
        return true;
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            this.fail(`it is nested deeper than ${MAX_DEPTH} levels`);
        if (this.take('{'))
            return this.object(depth);
        if (this.take('['))
            return this.array(depth);
        if (this.text[this.at] === '"')
            return this.string();
        const word = WORDS.find(([name]) => this.text.startsWith(name, this.at));
        if (word === undefined)
            return this.number();
        this.at += word[0].length;
        return word[1];
    }
    array(depth) {
        const values = [];
        if (this.take(']'))
            return values;
        do
            values.push(this.value(depth + 1));
        while (this.take(','));
        return this.take(']') ? values : this.fail('a comma or ] is missing');
    }
    object(depth) {
        const entries = new Map();
        if (this.take('}'))
            return {};
        do {
            this.space();
            const start = this.at;
            const key = this.string();
            if (entries.has(key))
                this.fail(`the key ${JSON.stringify(key)} occurs twice`, start);
            if (!this.take(':'))
                this.fail('a colon is missing');
            entries.set(key, this.value(depth + 1));
        } while (this.take(','));
        // fromEntries defines own properties, so a key named __proto__ stays a key.
        return this.take('}') ? Object.fromEntries(entries) : this.fail('a comma or } is missing');
    }
    /** Finds the closing quote by hand: a pattern would keep a stack entry for every character. */
    string() {
        const start = this.at;
        if (this.text[start] !== '"')
            this.fail('a string is expected');
        let end = start + 1;
        while (end < this.text.length && this.text[end] !== '"')
            end += this.text[end] === '\\' ? 2 : 1;
        this.at = end + 1;
        const value = parsedString(this.text.slice(start, this.at));
        if (value === null)
            this.fail('a string is not closed, or holds a bad escape or a control character', start);
        if (!value.isWellFormed())
            this.fail('a string holds half a surrogate pair', start);
        return value;
    }
    number() {
        const start = this.at;
        const literal = this.match(NUMBER);
        if (literal === null)
            this.fail('a value is expected');
        const value = Number(literal);
        if (!Number.isFinite(value))
            this.fail(`the number ${literal} is too large for a double`, start);
        if (/^-?\d+$/.test(literal) && !Number.isSafeInteger(value)) {
            this.fail(`the integer ${literal} is beyond 2^53 and would be rounded`, start);
        }
        return value;
    }
}
/**
 * Reads JSON that is to be hashed or trusted. Beyond what `JSON.parse` refuses it refuses duplicate keys, integers
 * that a double would round, and broken Unicode, because two readers must not see two meanings in one digest.
 * @param file named in the finding
 */
const parseStrictJson = (text, file) => {
    try {
        return { ok: true, value: new Reader(text).document() };
    }
    catch (error) {
        if (!(error instanceof NotStrict))
            throw error;
        const { message: problem, offset } = error;
        return { ok: false, finding: (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX7010', { file, offset, problem }) };
    }
};


/***/ }),

/***/ 69742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DQ: () => (/* binding */ sayPlace),
/* harmony export */   L4: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The store that is meant: --state, then DATABASE_URL, then AURORA_STATE, then the directory that is the default. */
const placeOf = (context) => {
    const { options, env } = context;
    const typed = options.text('state');
    const url = env['DATABASE_URL'] ?? '';
    if (typed === null && url !== '')
        return { url };
    return { directory: stateOf(context) };
};
/** Directory of what is kept beside the store, which is the embedded store itself where that is used. */
const stateOf = ({ options, env, cwd }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, options.text('state') ?? env['AURORA_STATE'] ?? '.aurora/state');
/** A place as it may be shown: a URL without what is secret in it. */
const sayPlace = (place) => {
    if ('directory' in place)
        return place.directory;
    if (!URL.canParse(place.url))
        return 'DATABASE_URL';
    const { protocol, host, pathname } = new URL(place.url);
    return `${protocol}//${host}${pathname}`;
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

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
