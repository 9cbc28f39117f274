export const id = 7170;
export const ids = [7170];
export const modules = {

/***/ 18357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2: () => (/* binding */ transactionsOn),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   yh: () => (/* binding */ StoreRefused)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var kysely__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20189);


/** The store is not opened; `detail` is the owner, the file system, what is damaged, the steps, or what was said. */
class StoreRefused extends Error {
    name = 'StoreRefused';
    reason;
    detail;
    constructor(reason, detail) {
        super(`${reason}: ${detail}`);
        this.reason = reason;
        this.detail = detail;
    }
}
/** A time that is passed in. */
const timeOf = (now) => () => (0,kysely__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .l) `cast(${now()} as bigint)`;
/** Rolled back by the server: serialization, deadlock. Nothing was done, whenever it is said. */
const ROLLED_BACK = new Set(['40001', '40P01']);
/** The server goes, is not there yet, or has no room: nothing was done unless the commit was under way. */
const GONE = /^(08...|57P0[123]|53300|ECONN\w+|EPIPE|ETIMEDOUT)$|connection terminated|connection timeout/i;
const WAITS_MS = [20, 100, 300, 1_000, 2_000];
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
const mayRepeat = (error, committing) => {
    if (ROLLED_BACK.has(codeOf(error)))
        return true;
    const said = error instanceof Error ? error.message : '';
    return !committing && (GONE.test(codeOf(error)) || GONE.test(said));
};
/** Transactions of a database. */
const transactionsOn = (db) => async (work) => {
    for (let tries = 0;; tries += 1) {
        let committing = false;
        try {
            return await db.transaction().execute(async (tx) => {
                const result = await work(tx);
                committing = true;
                return result;
            });
        }
        catch (error) {
            const wait = WAITS_MS[tries];
            if (wait === undefined || !mayRepeat(error, committing))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    }
};


/***/ }),

/***/ 65186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** `ENOENT` and the like, of an error the system gave; null for any other. */
const errorCode = (cause) => cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;


/***/ }),

/***/ 49168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isZone),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   at: () => (/* binding */ parseFraction),
/* harmony export */   s6: () => (/* binding */ isIsoDate),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
const MS = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
};
const DURATION = /^(?:\d{1,12}(?:\.\d{1,6})?(?:ms|[smhdw]))+$/;
/** `500ms`, `10m`, `1h30m`, `7d` → milliseconds, or null. A bare number has no unit and is refused. */
const parseDuration = (value) => {
    const compact = String(value).trim().replaceAll(/\s+/g, '');
    if (!DURATION.test(compact))
        return null;
    let total = 0;
    for (const [, amount, unit] of compact.matchAll(/([\d.]+)(ms|[smhdw])/g)) {
        total += Number(amount) * Number(MS[String(unit)]);
    }
    return Number.isSafeInteger(Math.round(total)) ? Math.round(total) : null;
};
/** Milliseconds in the largest unit that divides them: 600 000 → `10m`. The inverse of `parseDuration`. */
const formatDuration = (ms) => {
    const [unit, size] = Object.entries(MS).findLast(([, one]) => ms % one === 0) ?? ['ms', 1];
    return ms === 0 ? '0s' : `${ms / size}${unit}`;
};
/**
 * `99.9%`, `70 %` and fractions from 0 to 1 → a fraction from 0 to 1, or null. `70` alone is refused: it could be
 * seventy percent or a slip.
 */
const parseFraction = (value) => {
    const text = String(value).trim();
    const match = /^(\d{1,6}(?:\.\d{1,10})?)\s*(%?)$/.exec(text);
    if (match === null)
        return null;
    const number = Number(match[1]);
    // Divided as decimals are written, so that 99.9% is 0.999 and not 0.9990000000000001.
    const fraction = match[2] === '%' ? Number((number / 100).toPrecision(12)) : number;
    return fraction <= 1 ? fraction : null;
};
/** `512B`, `1MiB`, `64 KiB`, `10MB`, or a whole number of bytes → bytes, or null. */
const parseBytes = (value) => {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0 ? value : null;
    const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*([A-Za-z]+)$/.exec(value.trim());
    if (match === null)
        return null;
    const bytes = Math.round(Number(match[1]) * Number(BYTES[String(match[2])]));
    return Number.isSafeInteger(bytes) ? bytes : null;
};
/** A day that exists, `2026-12-15`. */
const isIsoDate = (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
/** A time zone that is known, `Europe/Berlin`. */
const isZone = (text) => {
    try {
        return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 78043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ BACKUPS),
/* harmony export */   QL: () => (/* binding */ openPlace),
/* harmony export */   dJ: () => (/* binding */ visitPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_database_open_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97690);
/* harmony import */ var _adapters_database_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18357);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85630);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78880);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69742);








/** Where backups are put when nobody names a place. Their names sort by time. */
const BACKUPS = 'backups';
const newestBackup = (directory) => {
    try {
        const [newest] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, BACKUPS)).toSorted().toReversed();
        return newest === undefined ? 'BACKUP' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, BACKUPS, newest);
    }
    catch {
        return 'BACKUP';
    }
};
const quoted = (path) => `'${path.replaceAll("'", String.raw `'\''`)}'`;
const restoreCommand = (directory) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'aurora-x.db');
    const aside = [file, `${file}-wal`, `${file}-shm`].map(quoted).join(' ');
    return `rm -f ${aside} && cp ${quoted(newestBackup(directory))} ${quoted(file)}`;
};
const findingOf = (place, { reason, detail }) => {
    const directory = (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .sayPlace */ .DQ)(place);
    if (reason === 'owned')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8303', { directory, owner: detail });
    if (reason === 'network')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8340', { directory, system: detail });
    if (reason === 'newer')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8342', { directory, steps: detail });
    if (reason === 'unreachable')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8343', { directory, problem: detail });
    return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8341', { directory, problem: detail, command: restoreCommand(directory) });
};
const refused = async (place, opened) => {
    try {
        return await opened;
    }
    catch (error) {
        throw error instanceof _adapters_database_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreRefused */ .yh ? new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.outside, [findingOf(place, error)]) : error;
    }
};
/** Opens a store as its App does. @throws CommandFailure that says why it is not opened */
const openPlace = (place) => refused(place, (0,_adapters_database_open_store_js__WEBPACK_IMPORTED_MODULE_7__/* .openStore */ .C)(place));
/** Looks into a store, beside the App that may have it. @throws CommandFailure when there is none */
const visitPlace = async (place, look) => {
    const store = await refused(place, (0,_adapters_database_open_store_js__WEBPACK_IMPORTED_MODULE_7__/* .visitStore */ .$)(place));
    if (store === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8304', { directory: (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .sayPlace */ .DQ)(place) })]);
    try {
        return await refused(place, look(store));
    }
    finally {
        await store.close();
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

/***/ 62940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotateKey: () => (/* binding */ rotateKey)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _wiring_audit_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89970);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78880);
/* harmony import */ var _app_open_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78043);
/* harmony import */ var _app_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69742);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47608);







/** A new key beside the store. The App signs with it from its next checkpoint on; old ones still verify. */
const rotateKey = async (context) => {
    const { output, env } = context;
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .auditSettings */ .Z)(context);
    if (settings.key !== null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [
            (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX8301', {
                name: 'AURORA_AUDIT_KEY',
                problem: 'gives the key: set it anew, with the present one in AURORA_AUDIT_KEY_PREVIOUS',
            }),
        ]);
    const actor = env['USER'] ?? 'operator';
    const verifier = await (0,_app_open_place_js__WEBPACK_IMPORTED_MODULE_4__/* .visitPlace */ .dJ)((0,_app_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(context), (store) => (0,_wiring_audit_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .rotateAuditKey */ .Mn)(store, settings, actor));
    if (output.json)
        output.document({ schemaVersion: 1, verifier });
    else
        output.print(verifier);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
};


/***/ }),

/***/ 47608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ auditSettings),
/* harmony export */   p: () => (/* binding */ auditIn)
/* harmony export */ });
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26302);
/* harmony import */ var _domain_evidence_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17533);
/* harmony import */ var _domain_evidence_secret_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24203);
/* harmony import */ var _wiring_audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39776);
/* harmony import */ var _wiring_audit_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22619);
/* harmony import */ var _app_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69742);






/** How the log of the store that is meant is kept. */
const auditSettings = (context) => {
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .createClock */ .t)();
    return {
        ...(0,_wiring_audit_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .auditEnvironment */ .X)({ ...context.env, AURORA_STATE: (0,_app_place_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(context) }),
        now: () => clock.now(),
        redact: (0,_domain_evidence_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)((0,_domain_evidence_secret_names_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsFromEnv */ .zr)(context.env), []),
    };
};
const auditIn = (store, context) => (0,_wiring_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .createAudit */ .K)(store, auditSettings(context));


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


/***/ })

};
