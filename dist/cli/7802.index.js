export const id = 7802;
export const ids = [7802];
export const modules = {

/***/ 37802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FILE: () => (/* binding */ FILE),
  endLeases: () => (/* binding */ endLeases),
  openEmbedded: () => (/* binding */ openEmbedded),
  visitEmbedded: () => (/* binding */ visitEmbedded)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
// EXTERNAL MODULE: ./node_modules/kysely/dist/kysely.js + 74 modules
var kysely = __webpack_require__(2735);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/adapters/database/migrate.js
var migrate = __webpack_require__(59685);
;// CONCATENATED MODULE: ./lib/adapters/database/write-ahead-log.js

const HEADER = 32;
const FRAME = 24;
/** SQLite's checksum of a log (https://sqlite.org/fileformat2.html#checksum_algorithm), carried on over bytes. */
const checksum = (log, from, to, little, sums) => {
    let [first = 0, second = 0] = sums;
    for (let at = from; at < to; at += 8) {
        first = (first + log.getUint32(at, little) + second) >>> 0;
        second = (second + log.getUint32(at + 4, little) + first) >>> 0;
    }
    sums.set([first, second]);
};
/**
 * Whether a log lost what had been written for good. SQLite stops at the first frame whose checksum is wrong and forgets
 * what follows, because that is what a torn last write looks like. But a commit is flushed before the next one begins:
 * a wrong frame with a whole commit **and** the begin of another after it was not torn, it was changed.
 */
const isLogDamaged = (path) => {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return false;
    }
    if (bytes.length < HEADER + FRAME)
        return false;
    const log = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const magic = log.getUint32(0);
    const page = log.getUint32(8);
    if (magic >>> 1 !== 0x37_7f_06_82 >>> 1 || page < 512 || page > 65_536)
        return true;
    const little = magic % 2 === 0;
    const sums = new Uint32Array(2);
    checksum(log, 0, 24, little, sums);
    if (sums[0] !== log.getUint32(24) || sums[1] !== log.getUint32(28))
        return true;
    const isOurs = (at) => log.getUint32(at + 8) === log.getUint32(16) && log.getUint32(at + 12) === log.getUint32(20);
    let wrong = false;
    let commits = false;
    for (let at = HEADER; at + FRAME + page <= bytes.length && isOurs(at); at += FRAME + page) {
        if (wrong && commits)
            return true;
        if (!wrong) {
            checksum(log, at, at + 8, little, sums);
            checksum(log, at + FRAME, at + FRAME + page, little, sums);
            wrong = sums[0] !== log.getUint32(at + 16) || sums[1] !== log.getUint32(at + 20);
        }
        commits ||= wrong && log.getUint32(at + 4) > 0;
    }
    return false;
};

// EXTERNAL MODULE: ./lib/adapters/database/sqlite-dialect.js + 5 modules
var sqlite_dialect = __webpack_require__(19982);
;// CONCATENATED MODULE: ./lib/adapters/database/network-file-system.js

/** Magic numbers of statfs(2): there locks and shared memory are not what SQLite needs them to be. */
const NETWORK = new Map([
    [0x6969, 'NFS'],
    [0x51_7b, 'SMB'],
    [0xff_53_4d_42, 'CIFS'],
    [0xfe_53_4d_42, 'SMB2'],
    [0x01_02_19_97, '9P'],
    [0x00_c3_64_00, 'Ceph'],
    [0x0b_d0_0b_d0, 'Lustre'],
    [0x47_50_46_53, 'GPFS'],
    [0x53_46_41_4f, 'AFS'],
    [0x73_75_72_45, 'Coda'],
]);
/** Name of the network file system that a directory is on, null on one of this machine. */
const networkFileSystem = (directory, typeOf = (path) => (0,external_node_fs_.statfsSync)(path).type) => NETWORK.get(typeOf(directory) >>> 0) ?? null;

// EXTERNAL MODULE: ./lib/adapters/database/store.js
var database_store = __webpack_require__(18357);
;// CONCATENATED MODULE: ./lib/adapters/database/open-embedded.js










const FILE = 'aurora-x.db';
const LOCK = 'lock.db';
const OWNER = 'owner.txt';
const BUSY_MS = 5_000;
/** What the log is cut to after a burst made it long. */
const LOG_BYTES = 16 * 1024 * 1024;
const BUSY = 5;
/** SQLITE_CORRUPT, SQLITE_NOTADB. */
const DAMAGED = new Set([11, 26]);
/** SQLITE_PERM, SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN. */
const UNWRITABLE = new Set([3, 8, 10, 13, 14]);
const codeOf = (error) => error instanceof Error && 'errcode' in error ? Number(error.errcode) % 256 : 0;
/** What the disk does not let us do is no fault of ours, whether SQLite says so or the system. */
const refusalOf = (error) => {
    if (error instanceof database_store/* StoreRefused */.yh)
        return error;
    const isSystem = error instanceof Error && 'syscall' in error;
    return isSystem || UNWRITABLE.has(codeOf(error)) ? new database_store/* StoreRefused */.yh('unwritable', (0,thrown/* messageOf */.b)(error)) : error;
};
/** Runs what finds damage, and says it in our words. */
const guarded = (work) => {
    try {
        return work();
    }
    catch (error) {
        throw DAMAGED.has(codeOf(error)) ? new database_store/* StoreRefused */.yh('damaged', (0,thrown/* messageOf */.b)(error)) : error;
    }
};
const connect = (directory) => {
    const database = new external_node_sqlite_.DatabaseSync((0,external_node_path_.join)(directory, FILE), { timeout: BUSY_MS });
    return guarded(() => {
        database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA journal_size_limit = ${LOG_BYTES};
      PRAGMA foreign_keys = ON;
      PRAGMA trusted_schema = OFF;
    `);
        return database;
    });
};
/** Looks through every page: what is damaged is found before anything is built on it. */
const inspect = (database) => {
    const row = guarded(() => database.prepare('PRAGMA quick_check(1)').get());
    if (row?.['quick_check'] !== 'ok')
        throw new database_store/* StoreRefused */.yh('damaged', String(row?.['quick_check']));
};
const storeOf = (database, now, release) => {
    const db = new kysely/* Kysely */._$({ dialect: new sqlite_dialect/* NodeSqliteDialect */.x(database) });
    return {
        dialect: 'sqlite',
        db,
        transaction: (0,database_store/* transactionsOn */.h2)(db),
        now: (0,database_store/* timeOf */.nR)(now),
        close: async () => {
            await db.destroy();
            if (database.isOpen)
                database.close();
            release();
        },
    };
};
const ownerOf = (directory) => {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, OWNER), 'utf8').trim();
    }
    catch {
        // It has not written its name yet.
        return 'another process';
    }
};
/** The kernel holds the lock: it cannot be taken from a busy owner, and is free the moment the owner is dead. */
const lock = (directory) => {
    const side = new external_node_sqlite_.DatabaseSync((0,external_node_path_.join)(directory, LOCK), { timeout: 0 });
    try {
        side.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE;');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, OWNER), `process ${process.pid}\n`);
    }
    catch (error) {
        side.close();
        throw codeOf(error) === BUSY ? new database_store/* StoreRefused */.yh('owned', ownerOf(directory)) : error;
    }
    return () => {
        if (side.isOpen)
            side.close();
    };
};
const refuseDamagedLog = (directory) => {
    const log = `${FILE}-wal`;
    if (isLogDamaged((0,external_node_path_.join)(directory, log)))
        throw new database_store/* StoreRefused */.yh('damaged', log);
};
/**
 * Leases outlive their holder by a minute. With the lock ours, whoever that was is dead, and nothing has to wait. That
 * a lane was leased still counts as a try, so that what kills the App is given up.
 */
const endLeases = async ({ db }) => {
    await db.updateTable('lane').set({ lease_until: 0 }).where('state', '=', 'leased').execute();
    await db.updateTable('leader').set({ lease_until: 0 }).execute();
};
/**
 * Opens the store in a directory, makes or migrates it, and keeps every other App out until it is closed.
 *
 * @throws StoreRefused when another process has it, when it is damaged or cannot be written, and on a file system of
 * the network
 */
const openEmbedded = async (directory, now = Date.now) => {
    let release = null;
    let store = null;
    try {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 });
        const network = networkFileSystem(directory);
        if (network !== null)
            throw new database_store/* StoreRefused */.yh('network', network);
        release = lock(directory);
        refuseDamagedLog(directory);
        const database = connect(directory);
        store = storeOf(database, now, release);
        inspect(database);
        await (0,migrate/* migrate */._r)(store.db, store.dialect);
        await endLeases(store);
        return store;
    }
    catch (error) {
        await store?.close();
        release?.();
        throw refusalOf(error);
    }
};
/**
 * Opens a store beside the App that may own it, to look at it or to mend a row: SQLite keeps two writers apart. One
 * that is behind is brought to the present schema first, unless an App has it. Null when there is none.
 *
 * @throws StoreRefused when it is damaged, or behind while an App has it
 */
const visitEmbedded = async (directory) => {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, FILE)))
        return null;
    refuseDamagedLog(directory);
    const store = storeOf(connect(directory), Date.now, () => { });
    if ((await (0,migrate/* missing */.LO)(store.db, store.dialect)).length === 0)
        return store;
    await store.close();
    try {
        return await openEmbedded(directory);
    }
    catch (error) {
        const isOwned = error instanceof database_store/* StoreRefused */.yh && error.reason === 'owned';
        throw isOwned ? new database_store/* StoreRefused */.yh('behind', error.detail) : error;
    }
};


/***/ })

};
