export const id = 4382;
export const ids = [4382];
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
    if (reason === 'behind')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8349', { directory, owner: detail });
    if (reason === 'unwritable')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8348', { directory, problem: detail });
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

/***/ 58247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showStatus: () => (/* binding */ showStatus)
/* harmony export */ });
/* harmony import */ var _adapters_database_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98035);
/* harmony import */ var _domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49168);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17875);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27029);
/* harmony import */ var _app_open_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78043);
/* harmony import */ var _app_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69742);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47608);







/** What the log is, by what it is signed, and what of it is kept. */
const showStatus = async (context) => {
    const { output } = context;
    const { retentionMs } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .auditSettings */ .Z)(context);
    const retention = retentionMs === null ? 'for ever' : (0,_domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(retentionMs);
    const status = await (0,_app_open_place_js__WEBPACK_IMPORTED_MODULE_3__/* .visitPlace */ .dJ)((0,_app_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(context), async (store) => {
        const reader = (0,_adapters_database_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .createAuditReader */ .Z)(store);
        const { origin, head, pruned } = await reader.state();
        const checkpoint = await reader.newest();
        const keys = await reader.keys();
        return { origin, size: head.size, from: pruned.size, keys, checkpoint };
    });
    if (output.json) {
        output.document({ schemaVersion: 1, ...status, retentionMs });
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
    }
    const { origin, size, from, keys, checkpoint } = status;
    const signed = checkpoint
        ? `${checkpoint.size} entries, ${new Date(checkpoint.at).toISOString()}`
        : 'nothing yet';
    output.print((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .H)([
        `log        ${origin ?? 'not opened yet'}`,
        `entries    ${size}${from > 0 ? `, of which ${from} were let go` : ''}`,
        `kept       ${retention}`,
        `signed     ${signed}`,
        ...keys.map(({ verifier, since }, index) => `${index === 0 ? 'keys      ' : '          '} ${verifier}, since entry ${since}`),
    ]));
    if (checkpoint)
        output.print(`\n${checkpoint.note}`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
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


/***/ })

};
