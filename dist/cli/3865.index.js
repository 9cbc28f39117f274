export const id = 3865;
export const ids = [3865,468];
export const modules = {

/***/ 97690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ visitStore),
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/** @throws StoreRefused with the reason */
const openStore = async (place) => 'url' in place
    ? (await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(2353), __webpack_require__.e(5322), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 10228))).openPostgres(place.url)
    : (await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(2353), __webpack_require__.e(8978), __webpack_require__.e(7802)]).then(__webpack_require__.bind(__webpack_require__, 37802))).openEmbedded(place.directory);
/** Opens a store beside the App that may have it. Null when there is none. */
const visitStore = async (place) => 'url' in place
    ? (await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(2353), __webpack_require__.e(5322), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 10228))).openPostgres(place.url)
    : (await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(2353), __webpack_require__.e(8978), __webpack_require__.e(7802)]).then(__webpack_require__.bind(__webpack_require__, 37802))).visitEmbedded(place.directory);


/***/ }),

/***/ 86889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jD: () => (/* binding */ makeAuditKey),
/* harmony export */   n3: () => (/* binding */ seedOf),
/* harmony export */   r_: () => (/* binding */ readAuditKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65186);




const FILE = 'audit-key';
const SEED_BYTES = 32;
/** The bytes that an Ed25519 key is made from: of a PEM, or of 32 bytes in base64. Null for anything else. */
const seedOf = (text) => {
    try {
        if (text.includes('-----BEGIN')) {
            const { d = '' } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text.replaceAll(String.raw `\n`, '\n')).export({ format: 'jwk' });
            return seedOf(Buffer.from(d, 'base64url').toString('base64'));
        }
        const seed = Buffer.from(text.trim(), 'base64');
        return seed.length === SEED_BYTES ? seed : null;
    }
    catch {
        return null;
    }
};
const write = (directory, seed) => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, FILE);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${file}.new`, `${seed.toString('base64')}\n`, { mode: 0o600, flush: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(`${file}.new`, file);
};
/** The key of the audit log beside the store, or null. */
const readAuditKey = (directory) => {
    try {
        return seedOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, FILE), 'utf8'));
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT')
            return null;
        throw error;
    }
};
/** Makes a key; only its owner can read the file. One that was there is replaced when `keep` has resolved. */
const makeAuditKey = async (directory, keep = async () => { }) => {
    const seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SEED_BYTES);
    await keep(seed);
    write(directory, seed);
    return seed;
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

/***/ 94003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ retentionProblems),
/* harmony export */   e: () => (/* binding */ retentionOf)
/* harmony export */ });
/* harmony import */ var _domain_config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49168);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30468);



/** GitHub may deliver again for three days; a week leaves room for its mistakes and for ours. */
const LEAST_DELIVERIES = 7 * _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO;
const AGES = [
    { field: 'deliveries', name: 'AURORA_KEEP_DELIVERIES', fallback: 30 * _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, least: LEAST_DELIVERIES },
    { field: 'results', name: 'AURORA_KEEP_RESULTS', fallback: 400 * _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, least: _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO },
];
const ageOf = (env, { name, fallback }) => {
    const text = env[name] ?? '';
    return text === '' ? fallback : (0,_domain_config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
};
/** How long the store keeps what. Wrong values are `retentionProblems`. */
const retentionOf = (env) => {
    const [deliveries, results] = AGES.map((age) => ageOf(env, age) ?? age.fallback);
    return { deliveries: deliveries ?? LEAST_DELIVERIES, results: results ?? _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO };
};
const retentionProblems = (env) => AGES.flatMap((age) => {
    const ms = ageOf(env, age);
    if (ms === null)
        return [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8301', { name: age.name, problem: 'is no duration such as 30d or 12h' })];
    const problem = `is less than ${age.least / _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO} days`;
    return ms < age.least ? [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8301', { name: age.name, problem })] : [];
});


/***/ }),

/***/ 33865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backup: () => (/* binding */ backup),
  migrate: () => (/* binding */ db_migrate),
  showStatus: () => (/* binding */ showStatus)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
// EXTERNAL MODULE: ./node_modules/kysely/dist/raw-builder/sql.js + 1 modules
var sql = __webpack_require__(20189);
;// CONCATENATED MODULE: ./lib/adapters/database/backup-store.js




const flush = (path) => {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    (0,external_node_fs_.fsyncSync)(file);
    (0,external_node_fs_.closeSync)(file);
};
/**
 * Writes the embedded store, as it is at one moment, into a file of its own. The App may go on meanwhile. The file is
 * checked and on disk before it has its name, and no other is overwritten.
 */
const backupStore = async ({ db }, path) => {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const part = `${path}.part`;
    (0,external_node_fs_.rmSync)(part, { force: true });
    try {
        await (0,sql/* sql */.l) `VACUUM INTO ${part}`.execute(db);
        const copy = new external_node_sqlite_.DatabaseSync(part, { readOnly: true });
        const row = copy.prepare('PRAGMA integrity_check(1)').get();
        copy.close();
        if (row?.['integrity_check'] !== 'ok')
            throw new Error(String(row?.['integrity_check']));
        flush(part);
        (0,external_node_fs_.linkSync)(part, path);
        flush((0,external_node_path_.dirname)(path));
    }
    finally {
        (0,external_node_fs_.rmSync)(part, { force: true });
    }
};

// EXTERNAL MODULE: ./node_modules/kysely/dist/kysely.js + 74 modules
var kysely = __webpack_require__(2735);
// EXTERNAL MODULE: ./lib/adapters/database/migrate.js
var migrate = __webpack_require__(59685);
// EXTERNAL MODULE: ./lib/adapters/database/sqlite-dialect.js + 5 modules
var sqlite_dialect = __webpack_require__(19982);
// EXTERNAL MODULE: ./lib/adapters/database/migrations/index.js + 15 modules
var migrations = __webpack_require__(94863);
;// CONCATENATED MODULE: ./lib/adapters/database/tables.js


/** Every table of the store but the list of steps; one that refers to another stands after it. */
const tablesOf = async ({ db, dialect }) => {
    const { rows } = await (dialect === 'sqlite'
        ? (0,sql/* sql */.l) `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
        : (0,sql/* sql */.l) `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = current_schema()`).execute(db);
    // In the order in which the steps make them, and a table cannot refer to one that is not there yet.
    const made = migrations/* MIGRATIONS */.o.flatMap(({ both }) => both).join('\n');
    const place = (name) => new RegExp(String.raw `CREATE TABLE ${name} `).exec(made)?.index ?? 0;
    return rows
        .map(({ name }) => name)
        .filter((name) => name !== 'migration')
        .toSorted((a, b) => place(a) - place(b));
};
/** Rows of each table. */
const countRows = async (db, tables) => {
    const counts = {};
    for (const table of tables) {
        const { rows } = await (0,sql/* sql */.l) `SELECT count(*) AS rows FROM ${sql/* sql */.l.table(table)}`.execute(db);
        counts[table] = rows[0]?.rows ?? 0;
    }
    return counts;
};

;// CONCATENATED MODULE: ./lib/adapters/database/copy-store.js





/** The database already has rows of its own, in these tables. */
class NotEmpty extends Error {
    name = 'NotEmpty';
    tables;
    constructor(tables) {
        super(tables.join(', '));
        this.tables = tables;
    }
}
const ROWS = 500;
const insert = async (tx, table, rows) => {
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0)
        return;
    const values = rows.map((row) => (0,sql/* sql */.l) `(${sql/* sql */.l.join(columns.map((column) => row[column]))})`);
    const names = sql/* sql */.l.join(columns.map((column) => sql/* sql */.l.ref(column)));
    await (0,sql/* sql */.l) `INSERT INTO ${sql/* sql */.l.table(table)} (${names}) VALUES ${sql/* sql */.l.join(values)}`.execute(tx);
};
/** A part of a table, by the order in which SQLite keeps it. Nobody writes to it meanwhile: its store is locked. */
const part = async ({ db }, table, offset) => (await (0,sql/* sql */.l) `SELECT * FROM ${sql/* sql */.l.table(table)} LIMIT ${ROWS} OFFSET ${offset}`.execute(db)).rows;
/** Rows that the steps themselves put into each table. */
const seededRows = async (tables) => {
    const db = new kysely/* Kysely */._$({ dialect: new sqlite_dialect/* NodeSqliteDialect */.x(new external_node_sqlite_.DatabaseSync(':memory:')) });
    await (0,migrate/* migrate */._r)(db, 'sqlite');
    const rows = await countRows(db, tables);
    await db.destroy();
    return rows;
};
/**
 * Copies every table of the embedded store, whatever tables there are, into a database of the same steps that has no
 * rows of its own. In one transaction: all of it or nothing. Gives the rows of each table, which were counted on both
 * sides.
 *
 * @throws NotEmpty
 */
const copyStore = async (from, to) => {
    const tables = await tablesOf(from);
    const seeded = await seededRows(tables);
    const before = await countRows(to.db, tables);
    const filled = tables.filter((table) => (before[table] ?? 0) > (seeded[table] ?? 0));
    if (filled.length > 0)
        throw new NotEmpty(filled);
    const expected = await countRows(from.db, tables);
    await to.transaction(async (tx) => {
        if (to.dialect === 'postgres')
            await (0,sql/* sql */.l) `SET LOCAL statement_timeout = 0`.execute(tx);
        for (const table of tables.toReversed())
            await (0,sql/* sql */.l) `DELETE FROM ${sql/* sql */.l.table(table)}`.execute(tx);
        for (const table of tables) {
            for (let offset = 0; offset < (expected[table] ?? 0); offset += ROWS)
                await insert(tx, table, await part(from, table, offset));
        }
        const copied = await countRows(tx, tables);
        const differ = tables.filter((table) => copied[table] !== expected[table]);
        if (differ.length > 0)
            throw new Error(`not every row was copied: ${differ.join(', ')}`);
    });
    return expected;
};

;// CONCATENATED MODULE: ./lib/adapters/database/store-status.js



/** What a store is and how much is in it. */
const storeStatus = async (store) => {
    const { db, dialect } = store;
    const isEmbedded = dialect === 'sqlite';
    const [version, size, check] = [
        isEmbedded
            ? (0,sql/* sql */.l) `SELECT sqlite_version() AS it`
            : (0,sql/* sql */.l) `SELECT current_setting('server_version') AS it`,
        isEmbedded
            ? (0,sql/* sql */.l) `SELECT page_count * page_size AS it FROM pragma_page_count, pragma_page_size`
            : (0,sql/* sql */.l) `SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint AS it FROM pg_class c
          WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace`,
        (0,sql/* sql */.l) `PRAGMA integrity_check(1)`,
    ];
    const named = (await version.execute(db)).rows[0]?.it ?? '';
    return {
        database: `${isEmbedded ? 'SQLite' : 'PostgreSQL'} ${named}`,
        steps: [...(await (0,migrate/* taken */.uU)(db, dialect))],
        rows: await countRows(db, await tablesOf(store)),
        bytes: (await size.execute(db)).rows[0]?.it ?? 0,
        integrity: isEmbedded ? ((await check.execute(db)).rows[0]?.integrity_check ?? '') : null,
    };
};

// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/entrypoints/app/settings/retention.js
var settings_retention = __webpack_require__(94003);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/audit-settings.js
var audit_settings = __webpack_require__(22619);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/app/open-place.js
var open_place = __webpack_require__(78043);
// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/app/place.js
var app_place = __webpack_require__(69742);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/app/db.js














/** What the store is, how much is in it, and how long it stays there. */
const showStatus = async ({ output, env }, place) => {
    const status = await (0,open_place/* visitPlace */.dJ)(place, storeStatus);
    const ages = (0,settings_retention/* retentionOf */.e)(env);
    const { retentionMs } = (0,audit_settings/* auditEnvironment */.X)(env);
    const retention = {
        ...Object.fromEntries(Object.entries(ages).map(([what, ms]) => [what, (0,units/* formatDuration */.a3)(ms)])),
        audit: retentionMs === null ? 'for ever' : (0,units/* formatDuration */.a3)(retentionMs),
    };
    if (output.json)
        output.document({ schemaVersion: 1, place: (0,app_place/* sayPlace */.DQ)(place), ...status, retention });
    else
        output.print([
            `store      ${(0,app_place/* sayPlace */.DQ)(place)} (${status.database}, ${status.bytes} bytes)`,
            `schema     ${status.steps.at(-1) ?? 'none'}`,
            ...(status.integrity === null ? [] : [`integrity  ${status.integrity}`]),
            `kept       ${Object.entries(retention)
                .map(([what, age]) => `${what} ${age}`)
                .join(', ')}`,
            ...Object.entries(status.rows).map(([table, rows]) => `${String(rows).padStart(9)}  ${table}`),
        ].join('\n'));
    return status.integrity === null || status.integrity === 'ok' ? exit_codes/* EXIT */.d.ok : exit_codes/* EXIT */.d.outside;
};
/** Writes a backup while the App runs. */
const backup = async ({ output, cwd }, place, file) => {
    if ('url' in place)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX8347', { directory: (0,app_place/* sayPlace */.DQ)(place) })]);
    const now = new Date((0,clock/* createClock */.t)().now()).toISOString().replaceAll(/[:.]/g, '-');
    const path = file === null ? (0,external_node_path_.join)(place.directory, open_place/* BACKUPS */.Gk, `aurora-x-${now}.db`) : (0,external_node_path_.resolve)(cwd, file);
    await (0,open_place/* visitPlace */.dJ)(place, async (store) => {
        try {
            await backupStore(store, path);
        }
        catch (error) {
            throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.outside, [(0,catalogue/* finding */.gk)('AX8346', { path, problem: (0,thrown/* messageOf */.b)(error) })]);
        }
    });
    if (output.json)
        output.document({ schemaVersion: 1, backup: path });
    else
        output.print(path);
    return exit_codes/* EXIT */.d.ok;
};
const copied = async (from, place) => {
    const source = await (0,open_place/* openPlace */.QL)({ directory: from });
    try {
        const target = await (0,open_place/* openPlace */.QL)(place);
        try {
            return await copyStore(source, target);
        }
        catch (error) {
            if (!(error instanceof NotEmpty))
                throw error;
            const values = { directory: (0,app_place/* sayPlace */.DQ)(place), tables: error.tables.join(', ') };
            throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX8345', values)]);
        }
        finally {
            await target.close();
        }
    }
    finally {
        await source.close();
    }
};
/** Brings the store to the present schema; with --from, moves an embedded store into it. */
const db_migrate = async ({ options, output, cwd }, place) => {
    const from = options.text('from');
    if (from !== null && 'directory' in place)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [
            (0,catalogue/* finding */.gk)('AX8301', { name: 'DATABASE_URL', problem: 'is not set, or --state goes before it' }),
        ]);
    const rows = from === null ? null : await copied((0,external_node_path_.resolve)(cwd, from), place);
    await (await (0,open_place/* openPlace */.QL)(place)).close();
    const { steps } = await (0,open_place/* visitPlace */.dJ)(place, storeStatus);
    if (output.json)
        output.document({ schemaVersion: 1, place: (0,app_place/* sayPlace */.DQ)(place), steps, copied: rows });
    else
        output.print([
            `${(0,app_place/* sayPlace */.DQ)(place)} is at ${steps.at(-1) ?? 'nothing'}`,
            ...Object.entries(rows ?? {}).map(([table, count]) => `${String(count).padStart(9)}  ${table} copied`),
        ].join('\n'));
    return exit_codes/* EXIT */.d.ok;
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

/***/ 22619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ auditEnvironment),
/* harmony export */   e: () => (/* binding */ auditProblems)
/* harmony export */ });
/* harmony import */ var _adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86889);
/* harmony import */ var _domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49168);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85630);



const KEYS = ['AURORA_AUDIT_KEY', 'AURORA_AUDIT_KEY_PREVIOUS'];
const RETENTION = 'AURORA_AUDIT_RETENTION';
/** For the App, and for whoever looks into its store. */
const auditEnvironment = (env) => {
    const [key, previousKey] = KEYS.map((name) => env[name] ?? '');
    return {
        directory: env['AURORA_STATE'] ?? '.aurora/state',
        key: key || null,
        previousKey: previousKey || null,
        retentionMs: (0,_domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(env[RETENTION] ?? ''),
    };
};
/** What is wrong with these variables. */
const auditProblems = (env) => {
    const retention = env[RETENTION] ?? '';
    const wrong = KEYS.filter((name) => (env[name] ?? '') !== '' && (0,_adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_0__/* .seedOf */ .n3)(env[name] ?? '') === null);
    const problem = 'is no Ed25519 key (PEM, or 32 bytes in base64)';
    return [
        ...wrong.map((name) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX8301', { name, problem })),
        ...(retention !== '' && (0,_domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(retention) === null
            ? [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX8301', { name: RETENTION, problem: 'is no duration such as 400d' })]
            : []),
    ];
};


/***/ })

};
