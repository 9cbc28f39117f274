export const id = 5900;
export const ids = [5900];
export const modules = {

/***/ 37098:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 37098;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 70670:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 70670;
module.exports = webpackEmptyAsyncContext;

/***/ }),

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

/***/ 17533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XF: () => (/* binding */ REDACTED),
  lY: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: createRedactingStream

;// CONCATENATED MODULE: ./lib/domain/evidence/multi-search.js
const TABLE_BITS = 14;
const TABLE_SIZE = 1 << TABLE_BITS;
/** Two characters as an index; different pairs may share one, which costs a comparison and nothing else. */
const hashPair = (first, second) => ((first * 131) ^ (second * 7919)) & (TABLE_SIZE - 1);
/**
 * Prepares a search for many texts at once, after Wu and Manber: pairs of characters say how far the next possible
 * match is, so that most of the text is never looked at. One pass, whatever the number of needles.
 *
 * @param needles non-empty; each at least two characters
 * @returns finds every occurrence of every needle, overlapping ones too, ordered by where they end
 */
const createMultiSearch = (needles) => {
    const shortest = Math.min(...needles.map((needle) => needle.length));
    if (needles.length === 0 || shortest < 2)
        return () => [];
    // A pair's entry: how far its last occurrence is from the end of the first `shortest` characters of any needle.
    const shift = new Uint16Array(TABLE_SIZE).fill(Math.min(shortest - 1, 0xffff));
    const endingWith = new Map();
    for (const needle of needles) {
        for (let at = 1; at < shortest; at += 1) {
            const pair = hashPair(needle.charCodeAt(at - 1), needle.charCodeAt(at));
            const distance = Math.min(shortest - 1 - at, 0xffff);
            shift[pair] = Math.min(shift[pair] ?? 0, distance);
            if (distance === 0)
                endingWith.set(pair, [...(endingWith.get(pair) ?? []), needle]);
        }
    }
    return (text) => {
        const found = [];
        let at = shortest - 1;
        while (at < text.length) {
            const pair = hashPair(text.charCodeAt(at - 1), text.charCodeAt(at));
            const skip = shift[pair] ?? 0;
            at += skip;
            if (skip > 0)
                continue;
            const start = at - shortest + 1;
            for (const needle of endingWith.get(pair) ?? []) {
                if (text.startsWith(needle, start))
                    found.push({ start, end: start + needle.length });
            }
            at += 1;
        }
        return found;
    };
};

// EXTERNAL MODULE: ./lib/domain/evidence/secret-names.js
var secret_names = __webpack_require__(24203);
;// CONCATENATED MODULE: ./lib/domain/evidence/needles.js

/**
 * The part of a base64 text that depends on the secret alone, for a secret that begins `offset` bytes after a
 * border of three: the characters that share bits with what stands around it are left out.
 */
const base64Core = (bytes, offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
    const firstWhole = Math.ceil((offset * 8) / 6);
    const endWhole = Math.floor((whole.length * 8) / 6);
    return whole.toString('base64').slice(firstWhole, endWhole);
};
const toBase64Url = (text) => text.replaceAll('+', '-').replaceAll('/', '_');
const percentLower = (text) => text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
/** Every byte as %XX, and as encodeURIComponent and forms write it. */
const urlForms = (text, hex) => {
    const encoded = encodeURIComponent(text.toWellFormed());
    const strict = encoded.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = strict.replaceAll('%20', '+');
    // Browsers leave the asterisk as it is.
    const browser = form.replaceAll('%2A', '*');
    const every = hex.replace(/../g, (pair) => `%${pair}`);
    return [encoded, strict, form, browser]
        .flatMap((one) => [one, percentLower(one)])
        .concat(every, every.toUpperCase());
};
/** As it stands in a JSON string, also in JSON inside JSON, with `/` escaped or not. */
const jsonForms = (text) => {
    const once = JSON.stringify(text).slice(1, -1);
    const twice = JSON.stringify(once).slice(1, -1);
    return [once, twice, once.replaceAll('/', '\\/')];
};
/**
 * In texts whose bytes were read as single characters, as evidence is, or as UTF-8 although they are not: UTF-8,
 * UTF-16 of either order and UTF-32. The zeros around a text in UTF-16 belong to one order only and are left out.
 */
const byteForms = (text) => {
    const wide = Buffer.from(text, 'utf16le');
    const orders = [wide.toString('latin1'), Buffer.from(wide).swap16().toString('latin1')];
    return [
        Buffer.from(text).toString('latin1'),
        ...orders.map((one) => one.replace(/^\0+|\0+$/g, '')),
        Array.from(text).join('\0\0\0'),
    ];
};
const formsOf = (text) => {
    const bytes = Buffer.from(text);
    const hex = bytes.toString('hex');
    const cores = [0, 1, 2].map((offset) => base64Core(bytes, offset));
    return [
        text,
        ...jsonForms(text),
        ...urlForms(text, hex),
        hex,
        hex.toUpperCase(),
        ...cores,
        ...cores.map(toBase64Url),
        ...byteForms(text),
    ];
};
/**
 * Every text under which the secrets may turn up: raw, JSON, URL, hex, base64 (at all three alignments) and in wider
 * characters, of the whole secret, without its outer white space, and of each of its lines.
 */
const needlesOf = (secrets) => {
    const texts = secrets.flatMap((secret) => [
        secret,
        secret.trim(),
        ...secret.split(/\r\n|\r|\n/).map((s) => s.trim()),
    ]);
    const long = new Set(texts.filter((text) => text.length >= secret_names/* MIN_SECRET_LENGTH */.vb));
    return [...new Set([...long].flatMap(formsOf))].filter((needle) => needle.length >= secret_names/* MIN_SECRET_LENGTH */.vb);
};

;// CONCATENATED MODULE: ./lib/domain/evidence/redact.js



/** What stands where a secret was. */
const REDACTED = '***';
/**
 * Secrets that are known by their shape. The length of a token is never tested from above: since 2026 GitHub's
 * installation tokens are some 520 characters and hold dots and dashes. Each shape has a cheap literal to look for
 * first, so that a text without any is searched once.
 */
const SHAPES = [
    /gh[pousr]_[A-Za-z0-9._-]{20,}/g,
    /github_pat_[A-Za-z0-9_]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bxox[a-z]-[A-Za-z0-9-]{10,}/g,
    /\bnpm_[A-Za-z0-9]{36,}/g,
    /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g,
];
const HINT = /gh[pousr]_|github_pat_|A[KS]IA|xox|npm_|eyJ/;
/** Cuts the ranges out; those that touch or overlap become one, so that no part of a longer secret stays. */
const cutOut = (text, ranges) => {
    if (ranges.length === 0)
        return text;
    let out = '';
    let done = -1;
    for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
        if (start > done)
            out += text.slice(Math.max(done, 0), start) + REDACTED;
        done = Math.max(done, end);
    }
    return out + text.slice(done);
};
/** The header with its scheme stays, so that a reader still sees that there was one; a quote after it, too. */
const AUTHORIZATION = /(\b(?:proxy-)?authorization["']?\s*[:=]\s*["']?(?:(?:bearer|basic|token|digest|negotiate)\s+)?)[^\s"',;\\]{5,}/gi;
const AUTHORIZATION_HINT = /authorization/i;
/** `https://user:password@host`: the password. */
const URL_PASSWORD = /(:\/\/[^/?#\s:@'"]{0,256}:)[^/?#\s@'"]{1,1024}(?=@)/g;
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = '-----END ';
const KEY_TAIL = /[A-Z0-9 ]{0,40}(?:-----)?/y;
/** What may follow the first line of a key whose end is missing. */
const KEY_BODY = /(?:\\[nr]|[A-Za-z0-9+/=\s])*/y;
/** No private key is longer; an end mark further away belongs to something else. */
const MAX_KEY = 16 * 1024;
/** Where a private key ends that begins (after its first line) at `from`; `end` is where the next end mark is. */
const keyEnd = (text, from, end) => {
    const complete = end >= 0 && end - from <= MAX_KEY;
    const rest = complete ? KEY_TAIL : KEY_BODY;
    rest.lastIndex = complete ? end + KEY_END.length : from;
    return rest.exec(text) === null ? from : rest.lastIndex;
};
/** Ranges of private keys in PEM form, whole or cut off. Linear: the next end mark is looked for once. */
const findKeys = (text) => {
    if (!text.includes('-----BEGIN '))
        return [];
    const found = [];
    let end = text.indexOf(KEY_END);
    for (const begin of text.matchAll(KEY_BEGIN)) {
        const from = begin.index + begin[0].length;
        if (end >= 0 && end < from)
            end = text.indexOf(KEY_END, from);
        found.push({ start: begin.index, end: keyEnd(text, from, end) });
    }
    return found;
};
const redactShapes = (text) => {
    let out = cutOut(text, findKeys(text));
    if (HINT.test(out))
        for (const shape of SHAPES)
            out = out.replace(shape, REDACTED);
    if (AUTHORIZATION_HINT.test(out))
        out = out.replace(AUTHORIZATION, `$1${REDACTED}`);
    return out.includes('://') ? out.replace(URL_PASSWORD, `$1${REDACTED}`) : out;
};
/**
 * Makes a function that takes secrets out of a text: those given, in all the encodings of `needlesOf`, those that
 * are known by their shape (tokens, private keys, authorization headers), and what the project's patterns match.
 *
 * Pure, and linear in the text.
 *
 * @param secrets values; shorter ones than `MIN_SECRET_LENGTH` are ignored
 * @param own what takes out the rest: `redactPattern` of each pattern of the project
 */
const createRedactor = (secrets, own = []) => {
    const needles = needlesOf(secrets);
    const search = createMultiSearch(needles);
    return (text) => {
        let out = redactShapes(cutOut(text, search(text)));
        for (const replace of own)
            out = replace(out);
        return out;
    };
};


/***/ }),

/***/ 24203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vb: () => (/* binding */ MIN_SECRET_LENGTH),
/* harmony export */   zr: () => (/* binding */ secretsFromEnv)
/* harmony export */ });
/* unused harmony export isSecretName */
/** Shorter values are words, ports and flags; redacting them would make every log unreadable. */
const MIN_SECRET_LENGTH = 5;
/** Words in the name of a variable that say its value is nobody else's business. */
const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|KEY|APIKEY|CREDENTIALS?|AUTH|AUTHORIZATION|COOKIE|SESSION|PAT|PRIVATE|SIGNATURE|WEBHOOK|DSN|CONNECTION_STRING|DATABASE_URL)S?(?:_|$)|(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|APIKEY|PRIVATEKEY|ACCESSKEY)/;
/** Names that look like secrets and are not: the working directory, where keys are found, which one is meant. */
const HARMLESS_NAME = /^(?:OLD)?PWD$|_(?:PATH|FILE|DIR|ID|NAME|TYPE|ALGORITHM|LENGTH|TTL|SOCK|PID|INFO)$/;
/** What a value may be without being a secret, whatever its name. */
const HARMLESS_VALUE = /^(?:true|false|yes|no|none|null|on|off|enabled|disabled|\d{1,7})$/i;
/** True when a variable of this name holds a secret, as far as a name can tell. */
const isSecretName = (name) => {
    // `githubToken` and `github-token` are the same words as `GITHUB_TOKEN`.
    const words = name
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z\d]+/g, '_')
        .toUpperCase();
    return SECRET_NAME.test(words) && !HARMLESS_NAME.test(words);
};
/**
 * Values of those variables whose name says that they are secret. Passwords inside URLs (`https://user:pass@host`)
 * are taken from every variable, because `DATABASE_URL` and `HTTP_PROXY` do not say so.
 *
 * @returns each value once, in order of the names, so that the same environment gives the same list
 */
const secretsFromEnv = (env) => {
    const found = new Set();
    const add = (value) => {
        if (value.length >= MIN_SECRET_LENGTH && !HARMLESS_VALUE.test(value))
            found.add(value);
    };
    for (const name of Object.keys(env).toSorted()) {
        const value = env[name] ?? '';
        if (isSecretName(name))
            add(value);
        const inUrl = /^[a-z][a-z\d+.-]*:\/\/[^/?#\s:@]*:([^/?#\s@]+)@/i.exec(value)?.[1];
        if (inUrl !== undefined)
            add(inUrl);
    }
    return [...found];
};


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   CV: () => (/* binding */ STANDINGS),
/* harmony export */   IF: () => (/* binding */ CLAIMS),
/* harmony export */   TU: () => (/* binding */ CHALLENGE_RESULTS),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   xW: () => (/* binding */ TRUST_LEVELS)
/* harmony export */ });
/** The words of the product, each list in the order reports use. Everything else derives its type from here. */
/** What the document says of an item. */
const CLAIMS = ['planned', 'in-progress', 'blocked', 'in-review', 'done', 'dropped'];
/** How one check ended. An error is not an answer, and `not-run` is never a pass. */
const OUTCOMES = [
    'passed',
    'failed',
    'error',
    'timed-out',
    'skipped',
    'not-run',
    'manual',
    'not-applicable',
];
/** What we know of an item, after its checks were run. */
const STANDINGS = ['verified', 'refuted', 'unproven', 'ready', 'open', 'blocked', 'waived'];
const VERDICTS = ['go', 'conditional', 'no-go'];
/** Whether a check was shown to be able to fail. */
const CHALLENGE_RESULTS = ['proven', 'vacuous', 'unchallenged'];
const SEVERITIES = ['error', 'warning', 'note'];
/** What a check may do to the machine; the config at the base branch sets the highest tier allowed. */
const TIERS = ['read', 'write', 'exec'];
const PRIORITIES = ['P0', 'P1', 'P2', 'P3', 'P4'];
/** The seven stages of the built-in pipeline. */
const STAGES = ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07'];
/** How far a result may be trusted: T0 reported by foreign code … T3 re-run by us on the merged commit. */
const TRUST_LEVELS = ['T0', 'T1', 'T2', 'T3'];


/***/ }),

/***/ 58710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startApp: () => (/* binding */ startApp)
});

// EXTERNAL MODULE: ./lib/adapters/database/open-database.js + 1 modules
var open_database = __webpack_require__(37802);
// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var system_clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/domain/evidence/redact.js + 2 modules
var evidence_redact = __webpack_require__(17533);
// EXTERNAL MODULE: ./lib/domain/evidence/secret-names.js
var secret_names = __webpack_require__(24203);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 17 modules
var catalogue = __webpack_require__(2307);
;// CONCATENATED MODULE: ./lib/entrypoints/app/log.js
const RANK = { error: 2, warn: 1, info: 0 };
/** Writes lines of at least a level, redacted. */
const createLog = (write, now, least, redact) => (level, event, values = {}) => {
    const floor = least === 'error' ? 2 : least === 'warn' ? 1 : 0;
    if (RANK[level] < floor)
        return;
    write(redact(JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...values })));
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 6 modules
var github = __webpack_require__(21881);
;// CONCATENATED MODULE: ./lib/entrypoints/app/settings.js



const SECRET_LENGTH = 32;
const ISSUER = 'https://token.actions.githubusercontent.com';
const keyOf = (env) => {
    const path = env['PRIVATE_KEY_PATH'] ?? '';
    try {
        const text = path === '' ? (env['PRIVATE_KEY'] ?? '') : (0,external_node_fs_.readFileSync)(path, 'utf8');
        // A key on one line: with its line ends written out, or as a whole in base64.
        const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8');
        return plain.includes('-----BEGIN') ? plain.replaceAll(String.raw `\n`, '\n').trim() : null;
    }
    catch {
        return null;
    }
};
const apiOf = (env) => {
    const host = env['GHE_HOST'] ?? '';
    return env['GITHUB_API_URL'] ?? (host === '' ? github/* DEFAULT_API */.VU : `https://${host}/api/v3`);
};
const secretProblem = (name, secret) => {
    if (secret === 'development')
        return (0,catalogue/* finding */.gk)('AX8302', { name, problem: 'is the default that everybody knows' });
    return secret.length < SECRET_LENGTH
        ? (0,catalogue/* finding */.gk)('AX8302', { name, problem: `has fewer than ${SECRET_LENGTH} characters` })
        : null;
};
/** The settings in the environment, or everything that is wrong with them. */
const readSettings = (env) => {
    const findings = [];
    const wrong = (name, problem) => void findings.push((0,catalogue/* finding */.gk)('AX8301', { name, problem }));
    const number = (name, fallback) => {
        const text = env[name] ?? '';
        if (text === '' && fallback !== null)
            return fallback;
        if (!/^\d{1,9}$/.test(text))
            wrong(name, text === '' ? 'is not set' : 'is not a number');
        return Number(text);
    };
    const appId = number('APP_ID', null);
    const port = number('PORT', 3000);
    const privateKey = keyOf(env);
    if (privateKey === null)
        wrong('PRIVATE_KEY (or PRIVATE_KEY_PATH)', 'is no private key');
    const api = apiOf(env);
    if (!URL.canParse(api))
        wrong('GITHUB_API_URL', 'is no URL');
    const url = env['AURORA_URL'] ?? '';
    if (url !== '' && !URL.canParse(url))
        wrong('AURORA_URL', 'is no URL');
    const workflows = (env['AURORA_TRUSTED_WORKFLOWS'] ?? '').split(/[\s,]+/).filter((one) => one !== '');
    if (workflows.some((one) => !/^[\w.-]+\/[\w.-]+\/[^@\s]+@[0-9a-f]{40}$/.test(one)))
        wrong('AURORA_TRUSTED_WORKFLOWS', 'names a workflow without the commit (owner/name/path@commit)');
    const secrets = ['WEBHOOK_SECRET', 'WEBHOOK_SECRET_PREVIOUS'].flatMap((name) => {
        const secret = env[name] ?? '';
        if (secret === '' && name === 'WEBHOOK_SECRET_PREVIOUS')
            return [];
        const problem = secretProblem(name, secret);
        if (problem)
            findings.push(problem);
        return [secret];
    });
    if (findings.length > 0 || privateKey === null)
        return findings;
    return {
        appId,
        privateKey,
        secrets,
        host: env['HOST'] ?? '127.0.0.1',
        port,
        api,
        origin: url === '' ? null : new URL(url).origin,
        oidcIssuer: (env['AURORA_OIDC_ISSUER'] ?? ISSUER).replace(/\/$/, ''),
        trustedWorkflows: workflows,
        state: env['AURORA_STATE'] ?? '.aurora/state',
        writeIntervalMs: number('AURORA_WRITE_INTERVAL_MS', github/* WRITE_INTERVAL_MS */.nZ),
        dryRun: /^(1|true|yes)$/i.test(env['AURORA_DRY_RUN'] ?? ''),
    };
};

;// CONCATENATED MODULE: ./lib/adapters/database/answers.js
/** Answers by their entity tag: what a restarted App asks again and finds unchanged costs nothing. */
const createAnswers = ({ database }) => ({
    get: (key) => {
        const row = database.prepare('SELECT etag, body, next FROM answer WHERE key = ?').get(key);
        if (row === undefined)
            return null;
        const next = row['next'];
        return {
            etag: String(row['etag']),
            body: JSON.parse(String(row['body'])),
            next: typeof next === 'string' ? next : null,
        };
    },
    put: (key, { etag, body, next }) => {
        database
            .prepare(`INSERT INTO answer (key, etag, body, next) VALUES (:key, :etag, :body, :next)
         ON CONFLICT (key) DO UPDATE SET etag = :etag, body = :body, next = :next`)
            .run({ key, etag, body: JSON.stringify(body), next });
    },
});

// EXTERNAL MODULE: ./lib/adapters/database/deliveries.js
var database_deliveries = __webpack_require__(25598);
;// CONCATENATED MODULE: ./lib/adapters/database/intents.js
/** Intents in the embedded store: on disk before the request is sent. */
const createIntents = ({ database, transaction }, clock) => ({
    begin: async (id) => transaction(() => {
        const open = database.prepare(`SELECT sent_at FROM intent WHERE id = ? AND state = 'sent'`).get(id);
        if (open !== undefined)
            return Number(open['sent_at']);
        database
            .prepare(`INSERT INTO intent (id, state, sent_at) VALUES (:id, 'sent', :now)
           ON CONFLICT (id) DO UPDATE SET state = 'sent', sent_at = :now, remote = NULL`)
            .run({ id, now: clock.now() });
        return null;
    }),
    settle: async (id, remote) => void database.prepare(`UPDATE intent SET state = 'settled', remote = ? WHERE id = ?`).run(remote, id),
    abandon: async (id) => void database.prepare(`DELETE FROM intent WHERE id = ?`).run(id),
});

// EXTERNAL MODULE: ./lib/adapters/database/lanes.js
var database_lanes = __webpack_require__(6071);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/adapters/database/results.js

/** Reported runs in the embedded store. `parse` holds what is read to the schema of a manifest. */
const createResults = (store, parse) => ({
    keep: async ({ repositoryId, sha, workflowRun, attempt, trust, manifest }, tokenId, expires) => store.transaction(() => {
        const used = store.database
            .prepare('INSERT INTO token (id, expires) VALUES (?, ?) ON CONFLICT DO NOTHING')
            .run(tokenId, expires);
        if (used.changes === 0)
            return false;
        store.database
            .prepare(`INSERT INTO result (repository_id, sha, workflow_run, attempt, trust, manifest)
           VALUES (:repositoryId, :sha, :workflowRun, :attempt, :trust, :manifest)
           ON CONFLICT DO UPDATE SET manifest = :manifest, trust = :trust`)
            .run({ repositoryId, sha, workflowRun, attempt, trust, manifest: JSON.stringify(manifest) });
        return true;
    }),
    newest: async (repositoryId, commits, levels = vocabulary/* TRUST_LEVELS */.xW) => {
        const row = store.database
            .prepare(`SELECT manifest, trust, workflow_run FROM result
         WHERE repository_id = :repositoryId AND sha IN (SELECT value FROM json_each(:commits))
           AND trust IN (SELECT value FROM json_each(:levels))
         ORDER BY workflow_run DESC, attempt DESC LIMIT 1`)
            .get({ repositoryId, commits: JSON.stringify(commits), levels: JSON.stringify(levels) });
        const manifest = row === undefined ? null : parse(JSON.parse(String(row['manifest'])));
        const trust = vocabulary/* TRUST_LEVELS */.xW.find((level) => level === row?.['trust']) ?? 'T0';
        return manifest && { manifest, trust, workflowRun: Number(row?.['workflow_run']) };
    },
});

// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/http/read-body.js
/**
 * Reads at most so many bytes in so much time, handing each piece to `saw` as it comes. A body that is too large or too
 * slow is not read to its end.
 */
const readBody = async (message, limit, timeoutMs, saw = () => { }) => {
    const tooLarge = { status: 413, reason: 'the body is too large' };
    if (Number(message.headers['content-length'] ?? 0) > limit)
        return tooLarge;
    const chunks = [];
    let size = 0;
    const timer = setTimeout(() => message.destroy(new Error('too slow')), timeoutMs);
    try {
        for await (const chunk of message) {
            const bytes = Buffer.from(chunk); // oxlint-disable-line typescript/no-unsafe-type-assertion -- a request gives bytes
            size += bytes.length;
            if (size > limit)
                return tooLarge;
            saw(bytes);
            chunks.push(bytes);
        }
        return Buffer.concat(chunks, size);
    }
    catch {
        return { status: 408, reason: 'the body did not arrive' };
    }
    finally {
        clearTimeout(timer);
    }
};

;// CONCATENATED MODULE: ./lib/adapters/http/receiver.js


/** GitHub sends at most 25 MiB. */
const BODY_LIMIT = 25 * 1024 * 1024;
const BODY_TIMEOUT_MS = 15_000;
const IN_FLIGHT = 64;
const SIGNATURE = /^sha256=([0-9a-f]{64})$/;
const ID = /^[\w-]{1,100}$/;
const EVENT = /^[a-z_]{1,64}$/;
const header = (message, name) => {
    const value = message.headers[name];
    return typeof value === 'string' ? value : '';
};
const isSigned = (signature, macs) => {
    const given = Buffer.from(signature, 'hex');
    // Every secret is compared, so that the time says nothing of which one was right.
    return macs.map((mac) => (0,external_node_crypto_.timingSafeEqual)(mac.digest(), given)).includes(true);
};
/**
 * The handler of `POST /api/github/webhooks`. 202 once the delivery is on disk, 200 for one that was there, 401 for a
 * wrong signature, 503 when it cannot be kept: GitHub notes the failure, and the delivery can be asked for again.
 */
const createReceiver = ({ secrets, accept, refused, timeoutMs = BODY_TIMEOUT_MS, }) => {
    let inFlight = 0;
    const receive = async (message, id) => {
        if (inFlight > IN_FLIGHT)
            return { status: 503, reason: 'too many at once' };
        const signature = SIGNATURE.exec(header(message, 'x-hub-signature-256'))?.[1];
        if (signature === undefined)
            return { status: 401, reason: 'no signature' };
        const event = header(message, 'x-github-event');
        if (!ID.test(id) || !EVENT.test(event))
            return { status: 400, reason: 'no delivery or event' };
        const macs = secrets.map((secret) => (0,external_node_crypto_.createHmac)('sha256', secret));
        const body = await readBody(message, BODY_LIMIT, timeoutMs, (bytes) => {
            for (const mac of macs)
                mac.update(bytes);
        });
        if ('status' in body)
            return body;
        if (!isSigned(signature, macs))
            return { status: 401, reason: 'the signature is wrong' };
        try {
            return await accept({ id, event, body });
        }
        catch {
            return { status: 503, reason: 'it could not be kept' };
        }
    };
    return async (message, response) => {
        const id = header(message, 'x-github-delivery');
        inFlight += 1;
        try {
            const answer = await receive(message, id);
            if (typeof answer === 'string')
                response.writeHead(answer === 'new' ? 202 : 200).end();
            else {
                refused(answer.status, answer.reason, ID.test(id) ? id : '');
                // What was not read is not read: the connection goes with it.
                response.writeHead(answer.status, { connection: 'close' }).end();
                message.resume();
                response.once('close', () => message.destroy());
            }
        }
        finally {
            inFlight -= 1;
        }
    };
};

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/adapters/http/serve.js


const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Answers with a JSON document. */
const answerJson = (response, status, document) => {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(`${JSON.stringify(document)}\n`);
};
/** A server with limits on how long a request may take to arrive. */
const serve = async (host, port, routes, failed) => {
    const server = (0,external_node_http_.createServer)({ headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, maxHeaderSize: 16_384 }, (message, response) => {
        const path = (message.url ?? '/').split('?')[0] ?? '/';
        const handler = routes.get(`${message.method ?? ''} ${path}`);
        if (handler === undefined)
            return answerJson(response, 404, { title: 'Not found' });
        handler(message, response).catch((error) => {
            failed(error);
            if (!response.headersSent)
                answerJson(response, 500, { title: 'Internal error' });
        });
    });
    server.listen(port, host);
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    return {
        port: typeof address === 'object' && address ? address.port : port,
        close: async (withinMs) => {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeIdleConnections();
            const timer = setTimeout(() => server.closeAllConnections(), withinMs);
            await closed;
            clearTimeout(timer);
        },
    };
};

// EXTERNAL MODULE: ./lib/adapters/system/ids.js
var ids = __webpack_require__(93978);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/application/intake/route-event.js

/** The few values of a webhook that say where to look. Everything else is read from GitHub when it is looked at. */
const sliceSchema = schemas.object({
    action: schemas.string().optional(),
    installation: schemas.object({ id: schemas.number() }),
    repository: schemas.object({
        id: schemas.number(),
        full_name: schemas.string(),
        default_branch: schemas.string().optional(),
    }),
    ref: schemas.string().optional(),
    pull_request: schemas.object({ number: schemas.number() }).optional(),
    check_run: schemas.object({ pull_requests: schemas.array(schemas.object({ number: schemas.number() })).default([]) }).optional(),
    issue: schemas.object({ number: schemas.number() }).optional(),
    comment: schemas.object({ body: schemas.string().nullish() }).optional(),
    sender: schemas.object({ type: schemas.string().optional() }).optional(),
});
const gates = (numbers) => numbers.map((number) => `gate:${number}`);
/** A command is looked for where it was given; the other comments of people are none of our business. */
const isCommand = ({ action, comment, sender }) => action === 'created' && sender?.type !== 'Bot' && /^\/aurora\b/.test(comment?.body ?? '');
/** A new event is one line here. */
const CONCERNS = {
    push: ({ ref, repository }) => (ref === `refs/heads/${repository.default_branch ?? ''}` ? ['sync'] : []),
    issues: () => ['sync'],
    milestone: () => ['sync'],
    pull_request: ({ pull_request: pull }) => gates(pull ? [pull.number] : []),
    issue_comment: (slice) => gates(slice.issue && isCommand(slice) ? [slice.issue.number] : []),
    check_run: ({ action, check_run: run }) => action === 'rerequested' || action === 'requested_action'
        ? gates((run?.pull_requests ?? []).map(({ number }) => number))
        : [],
};
const parse = (body) => {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return null;
    }
};
/** Which lanes an event marks: a webhook only says "look again". Never throws, whatever the body is. */
const routeEvent = (event, body) => {
    const parsed = sliceSchema.safeParse(parse(body));
    if (!parsed.success)
        return { action: null, lanes: [] };
    const { data } = parsed;
    const concerns = Object.hasOwn(CONCERNS, event) ? (CONCERNS[event]?.(data) ?? []) : [];
    return {
        action: data.action ?? null,
        lanes: concerns.map((concern) => ({
            installation: data.installation.id,
            repositoryId: data.repository.id,
            repository: data.repository.full_name,
            concern,
        })),
    };
};

// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/application/intake/work-lanes.js


const BASE_MS = 2_000;
const CAP_MS = 15 * 60_000;
/** Full jitter: every time between nothing and the exponential bound is as likely. */
const backoff = (tries, random) => Math.round(random * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(tries, 20)));
const problemOf = (error) => (0,thrown/* namedMessageOf */.I)(error).slice(0, 2_000);
/** Keeps a lease alive beside the work; aborts the work when it is gone. */
const keepAlive = (options, lease, work) => {
    const stop = new AbortController();
    const { clock, lanes, leaseMs } = options;
    const loop = async () => {
        for (;;) {
            await clock.sleep(leaseMs / 3, stop.signal);
            if (!(await lanes.renew(lease, clock.now() + leaseMs)))
                work.abort(new Error('the lease is lost'));
        }
    };
    loop().catch((error) => {
        if (!stop.signal.aborted)
            work.abort(error);
    });
    return () => stop.abort();
};
const conclude = async ({ lanes, clock, ids, maxTries, signal }, lease, error) => {
    const now = clock.now();
    const held = (kept, result) => (kept ? result : 'lost');
    if (error === null)
        return held(await lanes.finish(lease), 'done');
    const problem = problemOf(error);
    if (signal.aborted)
        return held(await lanes.retry(lease, now, problem, false), 'released');
    if (error instanceof remote_failure/* RemoteFailure */.p && error.kind === 'limited')
        return held(await lanes.retry(lease, error.until ?? now, problem, false), 'waiting');
    if (lease.tries + 1 >= maxTries)
        return held(await lanes.bury(lease, problem), 'dead');
    const runAt = now + backoff(lease.tries, ids.random());
    return held(await lanes.retry(lease, runAt, problem, true), 'retry');
};
const turn = async (options, lease) => {
    const { clock, job, signal, report } = options;
    const begun = clock.monotonic();
    const work = new AbortController();
    const release = keepAlive(options, lease, work);
    let error = null;
    try {
        // A lease that ran out was a worker that died of it: that counts as a try, and is not tried for ever.
        if (lease.tries >= options.maxTries)
            throw new Error('The workers that tried it did not come back.');
        await job(lease, AbortSignal.any([signal, work.signal]));
    }
    catch (cause) {
        error = cause ?? new Error('nothing was thrown');
    }
    finally {
        release();
    }
    const result = await conclude(options, lease, error);
    report({
        lane: lease.key,
        repository: lease.repository,
        result,
        durationMs: Math.round(clock.monotonic() - begun),
        problem: error === null ? null : problemOf(error),
    });
};
/** Works on lanes, one after the other, until the signal. Resolves when the last turn has ended. */
const workLanes = async (options) => {
    const { lanes, clock, owner, leaseMs, idleMs, signal } = options;
    while (!signal.aborted) {
        const lease = await lanes.claim(owner, clock.now(), leaseMs);
        if (lease !== null)
            await turn(options, lease);
        else
            await clock.sleep(idleMs, signal).catch(() => { });
    }
};

// EXTERNAL MODULE: ./lib/application/pipeline/contracts/run-manifest.js
var run_manifest = __webpack_require__(652);
// EXTERNAL MODULE: ./node_modules/probot/lib/index.js + 61 modules
var lib = __webpack_require__(37672);
;// CONCATENATED MODULE: ./lib/adapters/github/installations.js

const appSchema = schemas.object({ slug: schemas.string() });
const installationsSchema = schemas.array(schemas.object({ id: schemas.number(), suspended_at: schemas.string().nullish() }));
const repositoriesSchema = schemas.object({
    repositories: schemas.array(schemas.object({ id: schemas.number(), full_name: schemas.string() })),
});
/** Asked as the App itself, and once as each of its installations. */
const createInstallations = (app, installation) => {
    let login = null;
    return {
        self: async () => {
            login ??= app().then(async (client) => `${(await client.get(appSchema, 'GET /app')).slug}[bot]`);
            // A failure is not remembered as the answer.
            login.catch(() => {
                login = null;
            });
            return login;
        },
        repositories: async () => {
            const found = [];
            for (const { id, suspended_at: suspended } of await (await app()).list(installationsSchema, 'GET /app/installations')) {
                if (suspended)
                    continue;
                const client = await installation(id);
                for (let page = 1, more = true; more; page += 1) {
                    const route = 'GET /installation/repositories';
                    const { repositories } = await client.get(repositoriesSchema, route, { per_page: 100, page });
                    more = repositories.length === 100;
                    found.push(...repositories.map((one) => ({
                        installation: id,
                        repositoryId: one.id,
                        repository: one.full_name,
                    })));
                }
            }
            return found;
        },
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/github-app.js



/**
 * Probot knows how to authenticate as an App and as its installations. Its own retries are off: it repeats writes
 * whose answer was lost, and hides limits that the lanes have to know of.
 */
const Octokit = lib/* ProbotOctokit */.Cj.defaults({ retry: { enabled: false }, throttle: { enabled: false } });
const sendOf = (octokit) => async (route, parameters) => octokit.request(route, parameters);
/** Nothing is asked of GitHub before a method is called. */
const createGithubApp = ({ appId, privateKey, secrets, api }, cache) => {
    const probot = new lib/* Probot */.Jc({
        appId,
        privateKey,
        secret: secrets[0] ?? '',
        baseUrl: api.replace(/\/$/, ''),
        Octokit,
        logLevel: 'fatal',
    });
    const clientFor = async (id) => (0,github/* clientOf */.fe)(sendOf(await probot.auth(id)), cache);
    return { ...createInstallations(() => clientFor(), clientFor), installation: clientFor };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/registry.js
/** Concern → job. A new one is one file and one line here. */
const JOBS = new Map([
    ['sync', async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2856), __webpack_require__.e(5757), __webpack_require__.e(2592), __webpack_require__.e(7330), __webpack_require__.e(8719), __webpack_require__.e(4449), __webpack_require__.e(7017), __webpack_require__.e(2040), __webpack_require__.e(6434), __webpack_require__.e(1940), __webpack_require__.e(2145), __webpack_require__.e(5085)]).then(__webpack_require__.bind(__webpack_require__, 35085))).syncJob],
    ['gate', async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2856), __webpack_require__.e(5757), __webpack_require__.e(2592), __webpack_require__.e(7330), __webpack_require__.e(4449), __webpack_require__.e(7017), __webpack_require__.e(6434), __webpack_require__.e(5758), __webpack_require__.e(1940), __webpack_require__.e(4863)]).then(__webpack_require__.bind(__webpack_require__, 64863))).gateJob],
]);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./lib/adapters/http/job-token.js


/** Numbers come as text in these tokens. */
const id = coerce/* number */.ai().int().positive();
const headerSchema = schemas.object({ alg: schemas.literal('RS256'), kid: schemas.string() });
const claimsSchema = schemas.object({
    iss: schemas.string(),
    aud: schemas.string(),
    exp: schemas.number(),
    nbf: schemas.number().optional(),
    iat: schemas.number(),
    jti: schemas.string().min(1).max(200),
    repository_id: id,
    repository: schemas.string(),
    sha: schemas.string().regex(/^[0-9a-f]{40}$/),
    ref: schemas.string(),
    run_id: id,
    run_attempt: id,
    event_name: schemas.string(),
    job_workflow_ref: schemas.string().default(''),
    job_workflow_sha: schemas.string().default(''),
    runner_environment: schemas.string().default(''),
});
const keysSchema = schemas.object({ keys: schemas.array(schemas.looseObject({ kid: schemas.string(), kty: schemas.string() })) });
/** The keys of the issuer cannot be had now: no answer about the token, so nothing is believed. */
class KeysUnavailable extends Error {
    name = 'KeysUnavailable';
}
const SKEW_S = 60;
const KEYS_FOR_MS = 10 * 60_000;
const TIMEOUT_MS = 10_000;
const part = (text) => {
    try {
        return JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'));
    }
    catch {
        return null;
    }
};
/**
 * Verifies the OIDC tokens of jobs: signed by the issuer with RS256, for us, in force. Null for every other token;
 * which of the reasons it was is nobody's business.
 *
 * @throws KeysUnavailable when the keys of the issuer cannot be read
 */
const createTokenVerifier = (issuer, audience, now) => {
    let keys = new Map();
    let readAt = -Infinity;
    const readKeys = async () => {
        try {
            const answer = await fetch(`${issuer}/.well-known/jwks`, {
                redirect: 'error',
                signal: AbortSignal.timeout(TIMEOUT_MS),
            });
            const read = keysSchema.parse(await answer.json());
            keys = new Map(read.keys
                .filter(({ kty }) => kty === 'RSA')
                .map((key) => [key.kid, (0,external_node_crypto_.createPublicKey)({ key, format: 'jwk' })]));
            readAt = now();
        }
        catch (cause) {
            throw new KeysUnavailable('The keys of the token issuer cannot be read.', { cause });
        }
    };
    const keyOf = async (kid) => {
        const isFresh = now() - readAt < KEYS_FOR_MS;
        // A key that is not known is asked for again, but not for every forged token.
        if (!isFresh || (!keys.has(kid) && now() - readAt > TIMEOUT_MS))
            await readKeys();
        return keys.get(kid) ?? null;
    };
    return async (token) => {
        const [head, body, signature, ...rest] = token.split('.');
        const header = headerSchema.safeParse(part(head));
        const claims = claimsSchema.safeParse(part(body));
        if (!header.success || !claims.success || rest.length > 0)
            return null;
        const { iss, aud, exp, nbf, iat } = claims.data;
        const time = now() / 1000;
        const inForce = exp > time && iat <= time + SKEW_S && (nbf ?? 0) <= time + SKEW_S;
        if (iss !== issuer || aud !== audience || !inForce)
            return null;
        const key = await keyOf(header.data.kid);
        const signed = Buffer.from(`${head ?? ''}.${body ?? ''}`);
        const isRight = key && (0,external_node_crypto_.verify)('sha256', signed, key, Buffer.from(signature ?? '', 'base64url'));
        return isRight ? claims.data : null;
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/take-results.js




const take_results_BODY_LIMIT = 8 * 1024 * 1024;
const take_results_TIMEOUT_MS = 15_000;
/** What a job ran for: a pull request by its ref `refs/pull/41/merge`, else a branch, whose issues may follow it. */
const laneOf = async ({ repository_id: repositoryId, ref }, repositories) => {
    const pull = /^refs\/pull\/(\d+)\/merge$/.exec(ref)?.[1];
    const concern = pull ? `gate:${pull}` : 'sync';
    const installed = (await repositories()).find((one) => one.repositoryId === repositoryId);
    return installed ? { ...installed, concern } : null;
};
/**
 * Events of which the commit in the token is the code that ran. In every other (`pull_request_target`, `workflow_run`,
 * `issue_comment`, …) it is the tip of the default branch, whatever was checked out.
 */
const OWN_CODE = new Set(['pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch']);
/**
 * A job of a reusable workflow that we know, at a commit that we know, on a machine of GitHub: T2. Any other job: T1.
 * One whose token does not say what code it ran: T0.
 */
const trustOf = (claims, trusted) => {
    if (!OWN_CODE.has(claims.event_name))
        return 'T0';
    const workflow = `${claims.job_workflow_ref.split('@')[0] ?? ''}@${claims.job_workflow_sha}`;
    return trusted.includes(workflow) && claims.runner_environment === 'github-hosted' ? 'T2' : 'T1';
};
const take_results_parse = (body) => {
    try {
        return JSON.parse(Buffer.from(body).toString('utf8'));
    }
    catch {
        return null;
    }
};
/**
 * `POST /api/v1/runs`: a job reports its run, with its OIDC token instead of a shared secret. The token says which
 * repository and commit it was; what the body says of that is not looked at. 202 once it is on disk.
 */
const takeResults = (options) => {
    const { issuer, audience, results, lanes, clock, repositories, log } = options;
    const verify = createTokenVerifier(issuer, audience, () => clock.now());
    return async (message, response) => {
        const refuse = (status, title) => {
            log('warn', 'result refused', { status, reason: title });
            response.setHeader('connection', 'close');
            answerJson(response, status, { title, status });
        };
        const token = /^Bearer ([\w.-]{1,8192})$/.exec(message.headers.authorization ?? '')?.[1] ?? '';
        const claims = await verify(token).catch((error) => {
            if (error instanceof KeysUnavailable)
                return 'later';
            throw error;
        });
        if (claims === 'later')
            return refuse(503, 'The token cannot be checked now.');
        if (claims === null)
            return refuse(401, 'The token is not one of a job for this App.');
        const body = await readBody(message, take_results_BODY_LIMIT, take_results_TIMEOUT_MS);
        if ('status' in body)
            return refuse(body.status, body.reason);
        const manifest = run_manifest/* runManifestSchema */.oP.safeParse(take_results_parse(body));
        if (!manifest.success)
            return refuse(422, 'This is no run of a version that is known.');
        const lane = await laneOf(claims, repositories);
        if (lane === null)
            return refuse(404, 'The App is not installed there.');
        const reported = {
            repositoryId: claims.repository_id,
            sha: claims.sha,
            workflowRun: claims.run_id,
            attempt: claims.run_attempt,
            trust: trustOf(claims, options.trustedWorkflows),
            manifest: manifest.data,
        };
        if (!(await results.keep(reported, claims.jti, claims.exp)))
            return refuse(409, 'The token was used before.');
        await lanes.mark(lane, clock.now());
        log('info', 'result', { repository: claims.repository, run: claims.run_id, sha: claims.sha });
        answerJson(response, 202, { accepted: manifest.data.runId });
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/start-app.js


















const LEASE_MS = 60_000;
const IDLE_MS = 250;
const MAX_TRIES = 12;
const SHUTDOWN_MS = 20_000;
const RESYNC_MS = 15 * 60_000;
const WORKERS = 4;
const readManifest = (value) => run_manifest/* runManifestSchema */.oP.safeParse(value).data ?? null;
const jobOf = (app, store, settings, log) => async (lane, signal) => {
    const [concern = '', subject = ''] = lane.concern.split(':');
    const load = JOBS.get(concern);
    const ref = (0,repository_ref/* repositoryRef */.W)(lane.repository);
    if (!load || !ref)
        throw new Error(`no job is called ${concern}`);
    const clock = (0,system_clock/* createClock */.t)();
    const client = await app.installation(lane.installation);
    const readers = (0,github/* githubReaders */.wm)(client, ref, () => app.self());
    const intents = createIntents(store, clock);
    const results = createResults(store, readManifest);
    const { installation, repositoryId, repository } = lane;
    const mark = async (other) => (0,database_lanes/* createLanes */.k3)(store).mark({ installation, repositoryId, repository, concern: other }, clock.now());
    const work = await load();
    await work({ lane, ref, client, readers, intents, results, clock, settings, mark, log, signal }, subject);
};
/** Every repository is looked at when the App starts and from time to time: a lost event is only a late one. */
const resync = async (app, store, now) => {
    const lanes = (0,database_lanes/* createLanes */.k3)(store);
    const repositories = await app.repositories();
    for (const one of repositories)
        await lanes.mark({ ...one, concern: 'sync' }, now);
    return repositories.length;
};
const routesOf = (settings, app, store, health, log) => {
    const clock = (0,system_clock/* createClock */.t)();
    const deliveries = (0,database_deliveries/* createDeliveriesWriter */.e)(store);
    const receive = createReceiver({
        secrets: settings.secrets,
        accept: async ({ id, event, body }) => {
            const { action, lanes } = routeEvent(event, body);
            const kept = await deliveries.accept({ id, event, action, lanes, body, receivedAt: clock.now() });
            log('info', 'delivery', { delivery: id, name: event, action, kept, lanes: lanes.length });
            return kept;
        },
        refused: (status, reason, id) => log('warn', 'refused', { status, reason, delivery: id }),
    });
    const { origin, oidcIssuer: issuer, trustedWorkflows } = settings;
    const results = createResults(store, readManifest);
    const lanes = (0,database_lanes/* createLanes */.k3)(store);
    const repositories = () => app.repositories();
    return new Map([
        ...(origin === null
            ? []
            : [
                [
                    'POST /api/v1/runs',
                    takeResults({
                        issuer,
                        audience: origin,
                        trustedWorkflows,
                        results,
                        lanes,
                        clock,
                        repositories,
                        log,
                    }),
                ],
            ]),
        ['POST /api/github/webhooks', receive],
        ['GET /healthz', async (_message, response) => answerJson(response, 200, { status: 'ok' })],
        [
            'GET /readyz',
            async (_message, response) => {
                const ready = health.resynced && !health.stopping;
                const { resynced, stopping } = health;
                answerJson(response, ready ? 200 : 503, {
                    status: ready ? 'ready' : 'not ready',
                    resynced,
                    stopping,
                });
            },
        ],
    ]);
};
/** Repeats the resync until the signal; an outage of GitHub delays it and ends nothing. */
const keepInStep = async (app, store, health, log, signal) => {
    const clock = (0,system_clock/* createClock */.t)();
    for (let tries = 0; !signal.aborted;) {
        try {
            log('info', 'resync', { repositories: await resync(app, store, clock.now()) });
            health.resynced = true;
            tries = 0;
        }
        catch (error) {
            tries += 1;
            log('warn', 'resync failed', { problem: (0,thrown/* messageOf */.b)(error) });
        }
        const wait = tries === 0 ? RESYNC_MS : Math.min(RESYNC_MS, 1_000 * 2 ** Math.min(tries, 10));
        await clock.sleep(wait, signal).catch(() => { });
    }
};
/**
 * Runs the App on a store until the signal: receiver, workers, resync. When it resolves, what was under way has ended
 * or was given back.
 *
 * @param listening told the port, once webhooks are taken
 */
const runApp = async (settings, store, log, signal, listening) => {
    const health = { resynced: false, stopping: false };
    const app = createGithubApp(settings, createAnswers(store));
    const failed = (error) => log('error', 'request failed', { problem: (0,thrown/* messageOf */.b)(error) });
    const server = await serve(settings.host, settings.port, routesOf(settings, app, store, health, log), failed);
    listening(server.port);
    const job = jobOf(app, store, settings, log);
    const workers = Array.from({ length: WORKERS }, (_, index) => workLanes({
        lanes: (0,database_lanes/* createLanes */.k3)(store),
        job,
        clock: (0,system_clock/* createClock */.t)(),
        ids: (0,ids/* createIds */.T)(),
        owner: `${process.pid}/${index}`,
        signal,
        leaseMs: LEASE_MS,
        idleMs: IDLE_MS,
        maxTries: MAX_TRIES,
        report: (event) => log(event.result === 'done' ? 'info' : event.result === 'dead' ? 'error' : 'warn', 'lane', {
            ...event,
        }),
    }));
    signal.addEventListener('abort', () => {
        health.stopping = true;
    });
    await Promise.all([...workers, keepInStep(app, store, health, log, signal)]);
    await server.close(SHUTDOWN_MS);
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/app/start.js










/** Runs the App until SIGTERM or SIGINT; JSON lines on stdout say what happens. */
const startApp = async (context, state) => {
    const { env, output, signal } = context;
    const settings = readSettings({ ...env, AURORA_STATE: state });
    if (!('appId' in settings))
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, settings);
    const clock = (0,system_clock/* createClock */.t)();
    const redact = (0,evidence_redact/* createRedactor */.lY)([...(0,secret_names/* secretsFromEnv */.zr)(env), settings.privateKey, ...settings.secrets], []);
    const log = createLog((line) => output.print(line), () => clock.now(), env['LOG_LEVEL'] ?? 'info', redact);
    try {
        const store = (0,open_database/* openStore */.Ch)(state);
        try {
            await runApp(settings, store, log, signal, (port) => log('info', 'listening', { port }));
            log('info', 'stopped');
        }
        finally {
            store.close();
        }
    }
    catch (error) {
        if (!(error instanceof open_database/* StoreOwned */.xD))
            throw error;
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.outside, [(0,catalogue/* finding */.gk)('AX8303', { directory: state, owner: error.message })]);
    }
    return exit_codes/* EXIT */.d.ok;
};


/***/ })

};
