export const id = 228;
export const ids = [228];
export const modules = {

/***/ 59685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   _r: () => (/* binding */ migrate),
/* harmony export */   uU: () => (/* binding */ taken)
/* harmony export */ });
/* harmony import */ var kysely__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20189);
/* harmony import */ var _migrations_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94863);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18357);



const forPostgres = (statement) => statement
    .replaceAll(/\bINTEGER\b/g, 'BIGINT')
    .replaceAll(/\bBLOB\b/g, 'BYTEA')
    .replaceAll(/\)\s*STRICT(, WITHOUT ROWID)?$/g, ')');
const statementsOf = ({ both, sqlite, postgres }, dialect) => dialect === 'sqlite' ? [...both, ...(sqlite ?? [])] : [...both.map(forPostgres), ...(postgres ?? [])];
/** Key of the lock under which replicas that start together change the schema one after the other. */
const ADVISORY = 0x6175_726f;
/** Names of the steps that were taken; files from before there was a list of them counted. */
const taken = async (tx, dialect) => {
    await (0,kysely__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .l) `CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)`.execute(tx);
    const rows = await tx.selectFrom('migration').select('name').execute();
    const names = new Set(rows.map(({ name }) => name));
    if (dialect === 'postgres' || names.size > 0)
        return names;
    const { rows: versions } = await (0,kysely__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .l) `PRAGMA user_version`.execute(tx);
    const before = _migrations_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATIONS */ .o.slice(0, versions[0]?.user_version ?? 0).map(({ name }) => name);
    for (const name of before)
        await tx.insertInto('migration').values({ name }).execute();
    return new Set(before);
};
/** Steps that a database has yet to take. */
const missing = async (db, dialect) => db.transaction().execute(async (tx) => {
    const names = await taken(tx, dialect);
    return _migrations_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATIONS */ .o.filter(({ name }) => !names.has(name)).map(({ name }) => name);
});
/**
 * Brings a database to the present schema, in one transaction: all of it or nothing.
 *
 * @throws StoreRefused when it has a step that this version does not know
 */
const migrate = async (db, dialect) => db.transaction().execute(async (tx) => {
    if (dialect === 'postgres') {
        // A step over a large table, and whoever waits for it, may take as long as it takes.
        await (0,kysely__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .l) `SET LOCAL statement_timeout = 0`.execute(tx);
        await (0,kysely__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .l) `SELECT pg_advisory_xact_lock(${ADVISORY})`.execute(tx);
    }
    const names = await taken(tx, dialect);
    const unknown = [...names].filter((name) => !_migrations_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATIONS */ .o.some((step) => step.name === name));
    if (unknown.length > 0)
        throw new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreRefused */ .yh('newer', unknown.join(', '));
    const steps = _migrations_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATIONS */ .o.filter(({ name }) => !names.has(name));
    for (const step of steps) {
        for (const statement of statementsOf(step, dialect))
            await kysely__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .l.raw(statement).execute(tx);
        await tx.insertInto('migration').values({ name: step.name }).execute();
    }
    // Versions from before the list counted steps here; with the count they see that the file is newer than they are.
    if (dialect === 'sqlite')
        await kysely__WEBPACK_IMPORTED_MODULE_2__/* .sql */ .l.raw(`PRAGMA user_version = ${_migrations_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATIONS */ .o.length}`).execute(tx);
    return steps.map(({ name }) => name);
});


/***/ }),

/***/ 94863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ MIGRATIONS)
});

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0001-inbox.js
/** Deliveries, the lanes that they mark, intents and kept answers. */
const inbox = {
    name: '0001-inbox',
    both: [
        `CREATE TABLE delivery (
      id TEXT PRIMARY KEY,
      event TEXT NOT NULL,
      action TEXT,
      received_at INTEGER NOT NULL,
      body BLOB NOT NULL
    ) STRICT`,
        `CREATE INDEX delivery_by_time ON delivery (received_at)`,
        `CREATE TABLE lane (
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
    ) STRICT`,
        `CREATE INDEX lane_by_due ON lane (state, run_at)`,
        `CREATE TABLE delivery_lane (
      delivery TEXT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
      lane TEXT NOT NULL REFERENCES lane (key),
      generation INTEGER NOT NULL,
      PRIMARY KEY (delivery, lane)
    ) STRICT, WITHOUT ROWID`,
        `CREATE TABLE intent (
      id TEXT PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('sent', 'settled')),
      sent_at INTEGER NOT NULL,
      remote TEXT
    ) STRICT`,
        `CREATE TABLE answer (
      key TEXT PRIMARY KEY,
      etag TEXT NOT NULL,
      body TEXT NOT NULL,
      next TEXT
    ) STRICT`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0002-results.js
/** Runs that jobs reported, and the tokens with which they did. */
const results = {
    name: '0002-results',
    both: [
        `CREATE TABLE token (id TEXT PRIMARY KEY, expires INTEGER NOT NULL) STRICT`,
        `CREATE TABLE result (
      repository_id INTEGER NOT NULL,
      sha TEXT NOT NULL,
      workflow_run INTEGER NOT NULL,
      attempt INTEGER NOT NULL,
      trust TEXT NOT NULL,
      manifest TEXT NOT NULL,
      PRIMARY KEY (repository_id, sha, workflow_run, attempt)
    ) STRICT, WITHOUT ROWID`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0003-leader.js
/** Who does what only one replica may do. */
const leader = {
    name: '0003-leader',
    both: [
        `CREATE TABLE leader (
      name TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      fence INTEGER NOT NULL,
      lease_until INTEGER NOT NULL
    ) STRICT`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0004-ages.js
/** When answers and results were kept, so that old ones can be let go. Those from before count as kept now. */
const ages = {
    name: '0004-ages',
    both: [
        `ALTER TABLE answer ADD COLUMN kept_at INTEGER NOT NULL DEFAULT 0`,
        `ALTER TABLE result ADD COLUMN kept_at INTEGER NOT NULL DEFAULT 0`,
        `CREATE INDEX delivery_lane_by_lane ON delivery_lane (lane)`,
    ],
    sqlite: [
        `UPDATE answer SET kept_at = unixepoch() * 1000`,
        `UPDATE result SET kept_at = unixepoch() * 1000`,
    ],
    postgres: [
        `UPDATE answer SET kept_at = extract(epoch from now()) * 1000`,
        `UPDATE result SET kept_at = extract(epoch from now()) * 1000`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0010-enforcement.js
/** Settings before and after each change of ours, and how far the check of a repository is required. */
const enforcement = {
    name: '0010-enforcement',
    both: [
        `CREATE TABLE settings_snapshot (
      id TEXT PRIMARY KEY,
      repository_id INTEGER NOT NULL,
      repository TEXT NOT NULL,
      what TEXT NOT NULL,
      reason TEXT NOT NULL,
      at INTEGER NOT NULL,
      before_settings TEXT NOT NULL,
      after_settings TEXT,
      in_force INTEGER,
      digest TEXT,
      ended_at INTEGER
    ) STRICT`,
        `CREATE INDEX settings_snapshot_by_time ON settings_snapshot (repository_id, at)`,
        `CREATE TABLE enforcement (
      repository_id INTEGER PRIMARY KEY,
      mode TEXT NOT NULL,
      level TEXT NOT NULL,
      state TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0012-audit.js
/** The audit log. The columns beside `entry` are for looking things up; what counts is what is hashed. */
const audit = {
    name: '0012-audit',
    both: [
        `CREATE TABLE audit (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      entry TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT`,
        `CREATE INDEX audit_by_subject ON audit (subject, kind, seq)`,
        `CREATE INDEX audit_by_time ON audit (at)`,
        `CREATE TABLE audit_head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      origin TEXT,
      head TEXT NOT NULL,
      pruned TEXT NOT NULL
    ) STRICT`,
        `CREATE TABLE audit_checkpoint (
      size INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      root TEXT NOT NULL,
      note TEXT NOT NULL
    ) STRICT`,
        `CREATE TABLE audit_key (verifier TEXT PRIMARY KEY, since INTEGER NOT NULL) STRICT`,
        `INSERT INTO audit_head (id, origin, head, pruned) VALUES (1, NULL,
      '{"size":0,"nodes":[],"last":"0000000000000000000000000000000000000000000000000000000000000000"}',
      '{"size":0,"nodes":[],"last":"0000000000000000000000000000000000000000000000000000000000000000"}')`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0014-trust.js
/** Of which installation a result is: nobody else's is ever found. Those that nobody knows of are found by nobody. */
const trust = {
    name: '0014-trust',
    both: [
        `ALTER TABLE result ADD COLUMN installation INTEGER NOT NULL DEFAULT 0`,
        `UPDATE result SET installation = COALESCE(
      (SELECT MAX(lane.installation) FROM lane WHERE lane.repository_id = result.repository_id), 0)`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0020-flow.js
/** Budgets of installations, what the sweep remembers, and lanes with nothing that could be done. */
const flow = {
    name: '0020-flow',
    both: [
        `CREATE TABLE budget (
      installation INTEGER PRIMARY KEY,
      remaining INTEGER,
      reset_at INTEGER,
      blocked_until INTEGER NOT NULL,
      probing INTEGER NOT NULL,
      strikes INTEGER NOT NULL,
      silences INTEGER NOT NULL,
      writes TEXT NOT NULL
    ) STRICT`,
        `CREATE TABLE asked_delivery (
      guid TEXT PRIMARY KEY,
      asked_at INTEGER NOT NULL,
      times INTEGER NOT NULL
    ) STRICT`,
        `CREATE TABLE round (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT`,
        `ALTER TABLE lane ADD COLUMN parked TEXT`,
        `CREATE INDEX lane_by_repository ON lane (repository_id)`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0030-verdicts.js
/** What was concluded of default branches: the last verdict of each day. */
const verdicts = {
    name: '0030-verdicts',
    both: [
        `CREATE TABLE verdict (
      installation INTEGER NOT NULL,
      repository_id INTEGER NOT NULL,
      day TEXT NOT NULL,
      at INTEGER NOT NULL,
      sha TEXT NOT NULL,
      run TEXT NOT NULL,
      workflow_run INTEGER NOT NULL,
      tree BLOB NOT NULL,
      PRIMARY KEY (installation, repository_id, day)
    ) STRICT`,
        `CREATE INDEX verdict_by_age ON verdict (at)`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0036-open-intents.js
/** What is in doubt is counted every few seconds; what was settled is kept for weeks. */
const openIntents = {
    name: '0036-open-intents',
    both: [`CREATE INDEX intent_open ON intent (sent_at) WHERE state = 'sent'`],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0042-amendments.js
/** What people decided in comments, on its way into the repository. */
const amendments = {
    name: '0042-amendments',
    both: [
        `CREATE TABLE amendment (
      id TEXT PRIMARY KEY,
      repository_id INTEGER NOT NULL,
      comment INTEGER NOT NULL,
      concern TEXT NOT NULL,
      amendment TEXT NOT NULL,
      state TEXT NOT NULL,
      pull_request INTEGER,
      problem TEXT,
      given_at INTEGER NOT NULL
    ) STRICT`,
        `CREATE INDEX amendment_given ON amendment (repository_id, comment) WHERE state = 'given'`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0050-no-bodies.js
/** What a delivery said was written and never read: a job looks at the present state, and GitHub keeps the payload. */
const noBodies = {
    name: '0050-no-bodies',
    both: ['ALTER TABLE delivery DROP COLUMN body'],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0054-refused-results.js
/** The archive that a reported run lies in, by its sha256, and why a run that was reported does not count any more. */
const refusedResults = {
    name: '0054-refused-results',
    both: [`ALTER TABLE result ADD COLUMN artifact TEXT`, `ALTER TABLE result ADD COLUMN refused TEXT`],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0060-notices.js
/** What a lane has to say to the readers of reports. */
const notices = {
    name: '0060-notices',
    both: [
        `CREATE TABLE notice (
      lane TEXT PRIMARY KEY,
      repository_id INTEGER NOT NULL,
      progress TEXT,
      remarks TEXT NOT NULL
    ) STRICT`,
        'CREATE INDEX notice_repository ON notice (repository_id)',
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/0062-settled.js
/** What a sync left behind, so that events which change nothing of it cost no request. */
const settled = {
    name: '0062-settled',
    both: [
        `CREATE TABLE settled (
      lane TEXT PRIMARY KEY,
      self TEXT NOT NULL,
      commit_sha TEXT NOT NULL,
      files TEXT,
      issues TEXT NOT NULL
    ) STRICT`,
    ],
};

;// CONCATENATED MODULE: ./lib/adapters/database/migrations/index.js















/** From an empty database to the present schema, in this order. A new step is one file and one line. */
const MIGRATIONS = [
    inbox,
    results,
    leader,
    ages,
    enforcement,
    audit,
    trust,
    flow,
    verdicts,
    openIntents,
    amendments,
    noBodies,
    refusedResults,
    notices,
    settled,
];


/***/ }),

/***/ 10228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPostgres: () => (/* binding */ openPostgres)
/* harmony export */ });
/* harmony import */ var kysely__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20189);
/* harmony import */ var kysely__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2735);
/* harmony import */ var kysely__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88906);
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83849);
/* harmony import */ var _migrate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59685);
/* harmony import */ var _domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92130);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18357);





const CONNECTIONS = 10;
const CONNECT_MS = 5_000;
const STATEMENT_MS = 15_000;
/** Whole numbers as numbers: ours are times and counts, far below 2^53. */
const types = {
    getTypeParser: (oid, format) => oid === pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].types */ .Ay.types.builtins.INT8 && format !== 'binary' ? Number : pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].types */ .Ay.types.getTypeParser(oid, format),
};
/** One time for all replicas, whatever their clocks say; the same through a statement, so that an index serves it. */
const databaseTime = () => (0,kysely__WEBPACK_IMPORTED_MODULE_3__/* .sql */ .l) `(extract(epoch from statement_timestamp()) * 1000)::bigint`;
/**
 * Opens a PostgreSQL database and brings it to the present schema. Any number of Apps may have it. A connection that is
 * lost is replaced when the next one is needed.
 *
 * @throws StoreRefused when the server cannot be used, or the schema is newer than this version
 * @param now a time in place of the database's own, for tests
 */
const openPostgres = async (url, now) => {
    const pool = new pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Pool */ .Ay.Pool({
        connectionString: url,
        max: CONNECTIONS,
        connectionTimeoutMillis: CONNECT_MS,
        statement_timeout: STATEMENT_MS,
        idle_in_transaction_session_timeout: STATEMENT_MS,
        keepAlive: true,
        application_name: 'aurora-x',
        types,
    });
    // An idle connection was lost: the pool has dropped it already, and whoever needs one gets a new one.
    pool.on('error', () => { });
    // One that is in use: its query has failed already, and without a listener it would end the process.
    pool.on('connect', (client) => client.on('error', () => { }));
    const db = new kysely__WEBPACK_IMPORTED_MODULE_4__/* .Kysely */ ._$({ dialect: new kysely__WEBPACK_IMPORTED_MODULE_5__/* .PostgresDialect */ .a({ pool }) });
    try {
        await (0,_migrate_js__WEBPACK_IMPORTED_MODULE_1__/* .migrate */ ._r)(db, 'postgres');
    }
    catch (error) {
        await pool.end();
        // Before anything was kept, whatever the server says is why it cannot be used.
        throw error instanceof _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreRefused */ .yh ? error : new _store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreRefused */ .yh('unreachable', (0,_domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error));
    }
    return {
        dialect: 'postgres',
        db,
        transaction: (0,_store_js__WEBPACK_IMPORTED_MODULE_2__/* .transactionsOn */ .h2)(db),
        now: now ? (0,_store_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(now) : databaseTime,
        close: () => db.destroy(),
    };
};


/***/ }),

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


/***/ })

};
