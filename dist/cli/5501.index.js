export const id = 5501;
export const ids = [5501];
export const modules = {

/***/ 25598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createDeliveriesWriter),
/* harmony export */   m: () => (/* binding */ createDeliveriesReader)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _lanes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6071);


/** The inbox, written. One transaction holds the delivery and the marks that it makes. */
const createDeliveriesWriter = (store) => ({
    accept: async ({ id, event, action, receivedAt, body, lanes }) => store.transaction(() => {
        const kept = store.database
            .prepare(`INSERT INTO delivery (id, event, action, received_at, body)
           VALUES (:id, :event, :action, :receivedAt, :body) ON CONFLICT (id) DO NOTHING`)
            .run({ id, event, action, receivedAt, body: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(body) });
        if (kept.changes === 0)
            return 'duplicate';
        for (const lane of lanes) {
            const generation = (0,_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .markLane */ .qb)(store, lane, receivedAt);
            store.database
                .prepare(`INSERT INTO delivery_lane (delivery, lane, generation) VALUES (?, ?, ?)`)
                .run(id, (0,_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .laneKey */ .c4)(lane), generation);
        }
        return 'new';
    }),
});
const STATES = ['waiting', 'done', 'dead', 'ignored'];
/** The inbox, read. */
const createDeliveriesReader = ({ database }) => ({
    list: async (which, limit) => database
        .prepare(`SELECT * FROM (
           SELECT d.id, d.event, d.action, d.received_at, group_concat(l.key, ' ') AS lanes,
             coalesce(max(CASE WHEN l.done < m.generation THEN l.tries END), 0) AS tries,
             max(CASE WHEN l.done < m.generation THEN l.last_error END) AS last_error,
             CASE
               WHEN count(l.key) = 0 THEN 'ignored'
               WHEN sum(l.done < m.generation AND l.state = 'dead') > 0 THEN 'dead'
               WHEN sum(l.done < m.generation) > 0 THEN 'waiting'
               ELSE 'done' END AS state
           FROM delivery d
           LEFT JOIN delivery_lane m ON m.delivery = d.id
           LEFT JOIN lane l ON l.key = m.lane
           GROUP BY d.id)
         WHERE :which = 'all' OR state = :which
         ORDER BY received_at DESC, id LIMIT :limit`)
        .all({ which, limit })
        .map((row) => ({
        id: String(row['id']),
        event: String(row['event']),
        action: row['action'] === null ? null : String(row['action']),
        receivedAt: Number(row['received_at']),
        lanes: row['lanes'] === null ? [] : String(row['lanes']).split(' '),
        state: STATES.find((state) => state === row['state']) ?? 'waiting',
        tries: Number(row['tries']),
        lastError: row['last_error'] === null ? null : String(row['last_error']),
    })),
});


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c4: () => (/* binding */ laneKey),
/* harmony export */   k3: () => (/* binding */ createLanes),
/* harmony export */   qb: () => (/* binding */ markLane)
/* harmony export */ });
const text = (row, name) => String(row[name]);
const number = (row, name) => Number(row[name]);
const laneKey = ({ repositoryId, concern }) => `${repositoryId}:${concern}`;
/** Marks a lane inside a transaction of the caller; the generation that covers the mark. */
const markLane = ({ database }, lane, now) => {
    const key = laneKey(lane);
    // A new event is a new reason to try: it wakes a lane that was given up, and not one that waits for a time.
    const row = database
        .prepare(`INSERT INTO lane (key, installation, repository_id, repository, concern, dirty, dirty_since, state, run_at)
       VALUES (:key, :installation, :repositoryId, :repository, :concern, 1, :now, 'ready', :now)
       ON CONFLICT (key) DO UPDATE SET
         installation = :installation,
         repository = :repository,
         dirty = dirty + 1,
         dirty_since = CASE WHEN dirty = done THEN :now ELSE dirty_since END,
         tries = CASE WHEN state = 'dead' THEN 0 ELSE tries END,
         run_at = CASE WHEN state IN ('idle', 'dead') THEN :now ELSE run_at END,
         state = CASE WHEN state = 'leased' THEN 'leased' ELSE 'ready' END
       RETURNING dirty`)
        .get({ key, ...lane, now });
    return Number(row?.['dirty']);
};
const leaseOf = (row) => ({
    key: text(row, 'key'),
    installation: number(row, 'installation'),
    repositoryId: number(row, 'repository_id'),
    repository: text(row, 'repository'),
    concern: text(row, 'concern'),
    fence: number(row, 'fence'),
    generation: number(row, 'dirty'),
    tries: number(row, 'tries'),
});
const STATES = ['idle', 'ready', 'leased', 'dead'];
const rowOf = (row) => ({
    key: text(row, 'key'),
    repository: text(row, 'repository'),
    state: STATES.find((state) => state === row['state']) ?? 'idle',
    tries: number(row, 'tries'),
    runAt: number(row, 'run_at'),
    lastError: row['last_error'] === null ? null : text(row, 'last_error'),
});
const HELD = `WHERE key = :key AND fence = :fence AND state = 'leased'`;
/** Lanes in the embedded store. Every write of a lease names its fence, so a late one changes nothing. */
const createLanes = (store) => {
    const { database, transaction } = store;
    const held = (set, { key, fence }, values = {}) => database.prepare(`UPDATE lane SET ${set} ${HELD}`).run({ key, fence, ...values }).changes === 1;
    return {
        mark: async (lane, now) => void transaction(() => markLane(store, lane, now)),
        claim: async (owner, now, leaseMs) => {
            const row = database
                .prepare(`UPDATE lane SET state = 'leased', owner = :owner, fence = fence + 1, lease_until = :until,
             tries = tries + (state = 'leased')
           WHERE key = (
             SELECT key FROM lane
             WHERE (state = 'ready' AND run_at <= :now) OR (state = 'leased' AND lease_until <= :now)
             ORDER BY dirty_since LIMIT 1)
           RETURNING *`)
                .get({ owner, now, until: now + leaseMs });
            return row === undefined ? null : leaseOf(row);
        },
        renew: async (lease, until) => held('lease_until = :until', lease, { until }),
        finish: async (lease) => held(`done = :generation, tries = 0, last_error = NULL,
         state = CASE WHEN dirty > :generation THEN 'ready' ELSE 'idle' END`, lease, { generation: lease.generation }),
        retry: async (lease, runAt, problem, counted) => held(`state = 'ready', run_at = :runAt, last_error = :problem, tries = tries + :more`, lease, {
            runAt,
            problem,
            more: counted ? 1 : 0,
        }),
        bury: async (lease, problem) => held(`state = 'dead', last_error = :problem, tries = tries + 1`, lease, { problem }),
        redrive: async (key, now) => Number(database
            .prepare(`UPDATE lane SET state = 'ready', tries = 0, run_at = :now
             WHERE state = 'dead' AND (:key IS NULL OR key = :key)`)
            .run({ key, now }).changes),
        list: async (which) => database
            .prepare(`SELECT * FROM lane WHERE :all OR state = 'dead' ORDER BY key`)
            .all({ all: which === 'all' ? 1 : 0 })
            .map(rowOf),
    };
};


/***/ }),

/***/ 37802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xD: () => (/* binding */ StoreOwned),
  Ch: () => (/* binding */ openStore),
  $l: () => (/* binding */ visitStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
;// CONCATENATED MODULE: ./lib/adapters/database/schema.js
/**
 * Steps from an empty file to the present schema, in order; `user_version` counts those taken. A step is never
 * changed once released.
 */
const MIGRATIONS = [
    `
  CREATE TABLE delivery (
    id TEXT PRIMARY KEY,
    event TEXT NOT NULL,
    action TEXT,
    received_at INTEGER NOT NULL,
    body BLOB NOT NULL
  ) STRICT;
  CREATE INDEX delivery_by_time ON delivery (received_at);

  CREATE TABLE lane (
    key TEXT PRIMARY KEY,
    installation INTEGER NOT NULL,
    repository_id INTEGER NOT NULL,
    repository TEXT NOT NULL,
    concern TEXT NOT NULL,
    dirty INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    dirty_since INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('idle', 'ready', 'leased', 'dead')),
    owner TEXT,
    fence INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    run_at INTEGER NOT NULL,
    last_error TEXT
  ) STRICT;
  CREATE INDEX lane_by_due ON lane (state, run_at);

  CREATE TABLE delivery_lane (
    delivery TEXT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    lane TEXT NOT NULL REFERENCES lane (key),
    generation INTEGER NOT NULL,
    PRIMARY KEY (delivery, lane)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE intent (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('sent', 'settled')),
    sent_at INTEGER NOT NULL,
    remote TEXT
  ) STRICT;

  CREATE TABLE answer (
    key TEXT PRIMARY KEY,
    etag TEXT NOT NULL,
    body TEXT NOT NULL,
    next TEXT
  ) STRICT;
  `,
    `
  CREATE TABLE token (id TEXT PRIMARY KEY, expires INTEGER NOT NULL) STRICT;
  CREATE TABLE result (
    repository_id INTEGER NOT NULL,
    sha TEXT NOT NULL,
    workflow_run INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    trust TEXT NOT NULL,
    manifest TEXT NOT NULL,
    PRIMARY KEY (repository_id, sha, workflow_run, attempt)
  ) STRICT, WITHOUT ROWID;
  `,
];

;// CONCATENATED MODULE: ./lib/adapters/database/open-database.js




/** Another process has the store. */
class StoreOwned extends Error {
    name = 'StoreOwned';
}
const FILE = 'aurora-x.db';
const LOCK = 'lock.db';
const OWNER = 'owner.txt';
const BUSY_MS = 5_000;
const configure = (database) => {
    database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA busy_timeout = ${BUSY_MS};
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
  `);
};
const migrate = (database) => {
    const row = database.prepare('PRAGMA user_version').get();
    const version = Number(row?.['user_version'] ?? 0);
    if (version > MIGRATIONS.length)
        throw new Error(`The store has schema ${version}, this version knows ${MIGRATIONS.length}.`);
    for (const [index, step] of MIGRATIONS.entries()) {
        if (index < version)
            continue;
        database.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${index + 1}; COMMIT;`);
    }
};
const storeOf = (database, release) => ({
    database,
    transaction: (work) => {
        database.exec('BEGIN IMMEDIATE');
        try {
            const result = work();
            database.exec('COMMIT');
            return result;
        }
        catch (error) {
            if (database.isTransaction)
                database.exec('ROLLBACK');
            throw error;
        }
    },
    close: () => {
        database.close();
        release();
    },
});
/** The kernel holds the lock: it cannot be taken from a busy owner, and is free the moment the owner is dead. */
const lock = (directory) => {
    const side = new external_node_sqlite_.DatabaseSync((0,external_node_path_.join)(directory, LOCK), { timeout: 0 });
    try {
        side.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE;');
    }
    catch {
        side.close();
        let owner = 'another process';
        try {
            owner = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, OWNER), 'utf8').trim();
        }
        catch {
            // It has not written its name yet.
        }
        throw new StoreOwned(owner);
    }
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, OWNER), `process ${process.pid}\n`);
    return () => side.close();
};
/**
 * Opens the store of an App and keeps every other App out until it is closed.
 *
 * @throws StoreOwned when another process has it; its message names the owner
 */
const openStore = (directory) => {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    const release = lock(directory);
    try {
        const database = new external_node_sqlite_.DatabaseSync((0,external_node_path_.join)(directory, FILE));
        configure(database);
        migrate(database);
        return storeOf(database, release);
    }
    catch (error) {
        release();
        throw error;
    }
};
/**
 * Opens a store beside the App that may own it, to look at it or to mend a row: SQLite keeps two writers apart. Null
 * when there is none.
 */
const visitStore = (directory) => {
    try {
        (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, OWNER));
    }
    catch {
        return null;
    }
    const database = new external_node_sqlite_.DatabaseSync((0,external_node_path_.join)(directory, FILE));
    configure(database);
    return storeOf(database, () => { });
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

/***/ 85501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listInbox: () => (/* binding */ listInbox),
/* harmony export */   listLanes: () => (/* binding */ listLanes),
/* harmony export */   redrive: () => (/* binding */ redrive)
/* harmony export */ });
/* harmony import */ var _adapters_database_deliveries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25598);
/* harmony import */ var _adapters_database_lanes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6071);
/* harmony import */ var _adapters_database_open_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37802);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26302);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2307);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78880);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27029);








const LIMIT = 200;
const visit = async (state, look) => {
    const store = (0,_adapters_database_open_database_js__WEBPACK_IMPORTED_MODULE_1__/* .visitStore */ .$l)(state);
    if (store === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8304', { directory: state })]);
    try {
        return await look(store);
    }
    finally {
        store.close();
    }
};
const time = (at) => new Date(at).toISOString();
/** Deliveries, newest first: waiting ones, dead ones or all. */
const listInbox = async (context, state) => {
    const { options, output } = context;
    const which = options.flag('dead') ? 'dead' : options.flag('all') ? 'all' : 'waiting';
    const rows = await visit(state, (store) => (0,_adapters_database_deliveries_js__WEBPACK_IMPORTED_MODULE_0__/* .createDeliveriesReader */ .m)(store).list(which, LIMIT));
    if (output.json)
        output.document({ schemaVersion: 1, deliveries: rows });
    else if (rows.length === 0)
        output.print('no delivery');
    else
        output.print((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .H)(rows.map((row) => [
            time(row.receivedAt),
            row.state.padEnd(7),
            row.id,
            row.action ? `${row.event}.${row.action}` : row.event,
            row.lanes.join(' '),
            ...(row.tries > 0 ? [`${row.tries} tries`] : []),
            ...(row.lastError ? [row.lastError] : []),
        ].join('  '))));
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.ok;
};
/** Lanes and what they wait for. */
const listLanes = async (context, state) => {
    const { options, output } = context;
    const rows = await visit(state, (store) => (0,_adapters_database_lanes_js__WEBPACK_IMPORTED_MODULE_7__/* .createLanes */ .k3)(store).list(options.flag('dead') ? 'dead' : 'all'));
    if (output.json)
        output.document({ schemaVersion: 1, lanes: rows });
    else
        output.print((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .H)(rows.map((row) => [row.key, row.repository, row.state, ...(row.lastError ? [row.lastError] : [])].join('  '))));
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.ok;
};
/** Dead lanes are tried again; the App takes them up within a second. */
const redrive = async (context, state) => {
    const { options, output } = context;
    const now = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .createClock */ .t)().now();
    const lanes = await visit(state, (store) => (0,_adapters_database_lanes_js__WEBPACK_IMPORTED_MODULE_7__/* .createLanes */ .k3)(store).redrive(options.text('lane'), now));
    if (output.json)
        output.document({ schemaVersion: 1, lanes });
    else
        output.print(`${lanes} ${lanes === 1 ? 'lane is' : 'lanes are'} tried again`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.ok;
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
