export const id = 6313;
export const ids = [6313];
export const modules = {

/***/ 98035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createAuditRows),
/* harmony export */   Z: () => (/* binding */ createAuditReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const PAGE = 500;
const hash = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/);
const headSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ size: zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative(), nodes: zod__WEBPACK_IMPORTED_MODULE_0__.array(hash), last: hash });
const afterSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ after: zod__WEBPACK_IMPORTED_MODULE_0__.json() });
const headOf = (text) => headSchema.parse(JSON.parse(text));
const stateOf = (row) => ({
    origin: row.origin,
    head: headOf(row.head),
    pruned: headOf(row.pruned),
});
/** The audit log inside a transaction. Its one row of the head is locked, so replicas append one after the other. */
const createAuditRows = (tx) => ({
    lock: async () => stateOf(await tx
        .updateTable('audit_head')
        .set((row) => ({ id: row.ref('id') }))
        .returning(['origin', 'head', 'pruned'])
        .executeTakeFirstOrThrow()),
    open: async (origin) => void (await tx.updateTable('audit_head').set({ origin }).execute()),
    last: async (kind, subject) => {
        const row = await tx
            .selectFrom('audit')
            .select('entry')
            .where('subject', '=', subject)
            .where('kind', '=', kind)
            .orderBy('seq', 'desc')
            .limit(1)
            .executeTakeFirst();
        return row && afterSchema.parse(JSON.parse(row.entry)).after;
    },
    put: async ({ entry, hash: own }, text, head) => {
        const { seq, kind, subject } = entry;
        await tx
            .insertInto('audit')
            .values({ seq, at: Date.parse(entry.at), kind, subject, entry: text, hash: own })
            .execute();
        await tx
            .updateTable('audit_head')
            .set({ head: JSON.stringify(head) })
            .execute();
    },
    putCheckpoint: async ({ size, at, root, note }) => void (await tx
        .insertInto('audit_checkpoint')
        .values({ size, at, root, note })
        .onConflict((conflict) => conflict.column('size').doUpdateSet({ at, root, note }))
        .execute()),
    putKey: async ({ verifier, since }) => void (await tx
        .insertInto('audit_key')
        .values({ verifier, since })
        .onConflict((conflict) => conflict.doNothing())
        .execute()),
    prune: async (pruned) => {
        await tx.deleteFrom('audit').where('seq', '<', pruned.size).execute();
        await tx.deleteFrom('audit_checkpoint').where('size', '<', pruned.size).execute();
        await tx
            .updateTable('audit_head')
            .set({ pruned: JSON.stringify(pruned) })
            .execute();
    },
});
/** The audit log, read. */
const createAuditReader = ({ db }) => ({
    state: async () => stateOf(await db.selectFrom('audit_head').select(['origin', 'head', 'pruned']).executeTakeFirstOrThrow()),
    lines: async function* (first, end) {
        for (let next = first; next < end;) {
            const rows = await db
                .selectFrom('audit')
                .select(['seq', 'entry', 'hash'])
                .where('seq', '>=', next)
                .where('seq', '<', end)
                .orderBy('seq')
                .limit(PAGE)
                .execute();
            for (const row of rows)
                yield { text: row.entry, hash: row.hash };
            const last = rows.at(-1);
            if (last === undefined)
                return;
            next = last.seq + 1;
        }
    },
    range: async (from, to) => {
        const { first, last } = await db
            .selectFrom('audit')
            .select(({ fn }) => [fn.min('seq').as('first'), fn.max('seq').as('last')])
            .where('at', '>=', from)
            .where('at', '<', to)
            .executeTakeFirstOrThrow();
        // oxlint-disable-next-line typescript/no-unnecessary-condition -- over no rows there is no least one
        return first === null || last === null ? { first: 0, end: 0 } : { first, end: last + 1 };
    },
    newest: async () => (await db
        .selectFrom('audit_checkpoint')
        .select(['size', 'at', 'root', 'note'])
        .orderBy('size', 'desc')
        .limit(1)
        .executeTakeFirst()) ?? null,
    checkpoints: async () => db.selectFrom('audit_checkpoint').select(['size', 'at', 'root', 'note']).orderBy('size').execute(),
    keys: async () => db.selectFrom('audit_key').select(['verifier', 'since']).orderBy('since').execute(),
});


/***/ }),

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

/***/ 20829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _make_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55278);



let count = 0;
const syncDirectory = (directory) => {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(directory, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
};
/**
 * Replaces a file as a whole: whoever reads it, also after a power cut, sees the old content or the new one. The
 * temporary file stands beside it, because a rename is atomic within one file system only, and is opened so that a
 * link waiting under its name is not followed.
 *
 * @param mode permissions of the new file
 */
const writeAtomically = (path, content, mode = 0o666) => {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    (0,_make_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(directory);
    count += 1;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.${count}.tmp`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw cause;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    syncDirectory(directory);
};


/***/ }),

/***/ 32648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createDigestCache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/adapters/system/hash-file.js



const CHUNK_BYTES = 1 << 20;
/** From this size on, reading the next part while one is hashed saves more than the thread pool costs. Bytes. */
const LARGE_BYTES = 4 * CHUNK_BYTES;
let buffer = null;
/** Through one buffer that is made once. A file of the size it says needs one read and one call. */
const hashSmall = (descriptor, size) => {
    const part = (buffer ??= Buffer.allocUnsafe(CHUNK_BYTES));
    let bytes = (0,external_node_fs_.readSync)(descriptor, part, 0, CHUNK_BYTES, null);
    if (bytes === size)
        return (0,external_node_crypto_.hash)('sha256', part.subarray(0, bytes), 'hex');
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for (; bytes > 0; bytes = (0,external_node_fs_.readSync)(descriptor, part, 0, CHUNK_BYTES, null))
        digest.update(part.subarray(0, bytes));
    return digest.digest('hex');
};
const readNext = (0,external_node_util_.promisify)(external_node_fs_.read);
const hashLarge = async (descriptor) => {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    let [now, next] = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)];
    let { bytesRead } = await readNext(descriptor, now, 0, CHUNK_BYTES, null);
    while (bytesRead > 0) {
        const reading = readNext(descriptor, next, 0, CHUNK_BYTES, null);
        digest.update(now.subarray(0, bytesRead));
        ({ bytesRead } = await reading);
        [now, next] = [next, now];
    }
    return digest.digest('hex');
};
/** Hex sha256 of an open file from where it stands; `size` is what it is said to have. */
const hashFile = (descriptor, size) => size < LARGE_BYTES ? hashSmall(descriptor, size) : hashLarge(descriptor);

// EXTERNAL MODULE: ./lib/adapters/system/make-directory.js
var make_directory = __webpack_require__(55278);
// EXTERNAL MODULE: ./lib/adapters/system/paths.js
var paths = __webpack_require__(6548);
// EXTERNAL MODULE: ./lib/adapters/system/read-file.js
var read_file = __webpack_require__(7081);
;// CONCATENATED MODULE: ./lib/adapters/system/digest-cache.js






/** A file changed less than this long ago may change again within one tick of the file system's clock. */
const SETTLED_NS = 50000000n;
const markOf = ({ size, mtimeNs, ctimeNs, ino }) => `${size}:${mtimeNs}:${ctimeNs}:${ino}`;
const isEntry = (value) => Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
const readStore = (store) => {
    const entries = new Map();
    try {
        const stored = JSON.parse((0,external_node_fs_.readFileSync)(store, 'utf8'));
        for (const [path, entry] of Object.entries(stored ?? {}))
            if (isEntry(entry))
                entries.set(path, entry);
    }
    catch {
        // Missing or damaged: it only ever saved reading.
    }
    return entries;
};
/**
 * @param store JSON file that keeps the digests between runs, or null to keep them in memory. It may be lost at any
 *   time; then files are read again.
 * @param options `clean` takes out of the text of that file what must not be on the disk; larger files than `capBytes`
 *   are refused: a sparse file of terabytes is quickly made
 */
const createDigestCache = (store, { clean = String, capBytes = Infinity } = {}) => {
    let entries = null;
    let changed = false;
    const known = () => (entries ??= store === null ? new Map() : readStore(store));
    const digest = async (path, place, stat) => {
        const entry = known().get(path);
        if (entry !== undefined) {
            const now = stat ?? (0,external_node_fs_.lstatSync)(place, { bigint: true, throwIfNoEntry: false });
            if (now !== undefined && markOf(now) === entry[0])
                return entry[1];
        }
        const opened = (0,read_file/* openFile */.Tq)(place, path);
        if (opened === null)
            return null;
        const { descriptor, stat: found } = opened;
        try {
            if (found.isDirectory())
                return null;
            if (!found.isFile())
                throw new paths/* PathRefused */.c(`${path} is not a plain file`);
            if (found.size > capBytes)
                throw new paths/* PathRefused */.c(`${path} is larger than ${capBytes} bytes`);
            // What is written from here on gives the file other times, so the digest is not taken for that content's.
            const settled = BigInt(Date.now()) * 1000000n - found.mtimeNs > SETTLED_NS;
            const hashing = hashFile(descriptor, Number(found.size));
            const sha256 = typeof hashing === 'string' ? hashing : await hashing;
            if (settled) {
                known().set(path, [markOf(found), sha256]);
                changed = true;
            }
            return sha256;
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    };
    return {
        digest,
        save: () => {
            if (store === null || !changed || entries === null)
                return;
            (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(store));
            const temporary = `${store}.${process.pid}.tmp`;
            (0,external_node_fs_.writeFileSync)(temporary, clean(JSON.stringify(Object.fromEntries(entries))));
            (0,external_node_fs_.renameSync)(temporary, store);
            changed = false;
        },
    };
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

/***/ 7:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* reexport */ paths/* PathRefused */.c),
  q: () => (/* binding */ createFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/system/atomic-write.js
var atomic_write = __webpack_require__(20829);
// EXTERNAL MODULE: ./lib/adapters/system/digest-cache.js + 1 modules
var digest_cache = __webpack_require__(32648);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/domain/model/path.js
var path = __webpack_require__(40555);
// EXTERNAL MODULE: ./lib/adapters/system/paths.js
var paths = __webpack_require__(6548);
;// CONCATENATED MODULE: ./lib/adapters/system/glob.js





/** Never looked into unless a pattern names them. */
const NAMED_ONLY = new Set(['.git', 'node_modules']);
const OPTIONS = { dot: true };
const parse = (raw) => {
    const text = (0,path/* withoutDotSlash */.d)(raw);
    const parts = text.split('/');
    if ((0,external_node_path_.isAbsolute)(text) || parts.includes('..'))
        throw new paths/* PathRefused */.c(`${raw} is not a pattern inside the workspace`);
    const { base, isGlob, glob } = picomatch.scan(text);
    const names = new Set([...NAMED_ONLY].filter((name) => parts.includes(name)));
    const bounded = !/\*\*|[({]/.test(glob);
    return {
        matches: picomatch(text, OPTIONS),
        base: isGlob ? base : '',
        literal: isGlob ? null : text,
        depth: bounded ? glob.split('/').length : null,
        names,
    };
};
const BRACES = /\{([^{}]*,[^{}]*)\}/;
const MOST_ALTERNATIVES = 64;
/**
 * `dist/{cli,action}/index.js` as two paths, so that nothing is walked through for it. A pattern in which braces may
 * mean something else, or with too many alternatives, stays as it is.
 */
const withoutBraces = (raw) => {
    if (/[\\"'[]/.test(raw))
        return [raw];
    const done = new Set();
    const open = [raw];
    for (let text = open.pop(); text !== undefined; text = open.pop()) {
        const found = BRACES.exec(text);
        if (!found)
            done.add(text);
        else {
            const before = text.slice(0, found.index);
            const after = text.slice(found.index + found[0].length);
            open.push(...(found[1] ?? '').split(',').map((one) => before + one + after));
        }
        if (open.length + done.size > MOST_ALTERNATIVES)
            return [raw];
    }
    return [...done];
};
/** Lists each directory once, whatever number of patterns looks into it. */
const createListing = () => {
    const known = new Map();
    return (path) => {
        const entries = known.get(path) ?? listDirectory(path);
        known.set(path, entries);
        return entries;
    };
};
const listDirectory = (path) => {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const walk = (root, pattern, list, visit) => {
    const queue = [[pattern.base, 1]];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const [dir, depth] = next;
        for (const entry of list((0,external_node_path_.join)(root, dir))) {
            const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
            if (!entry.isDirectory())
                visit(path, entry);
            else if (NAMED_ONLY.has(entry.name) && !pattern.names.has(entry.name))
                continue;
            else if (pattern.depth === null || depth < pattern.depth)
                queue.push([path, depth + 1]);
        }
    }
};
/**
 * Plain files below `root` that match any of the patterns and none of those that begin with `!`; sorted, with `/`.
 * Directories behind links are not walked into.
 *
 * @param isPlainFile decides about what is not a plain file by its directory entry: links, and paths without globs
 */
const globFiles = (root, patterns, isPlainFile) => {
    const excluded = patterns.filter((raw) => raw.startsWith('!')).map((raw) => parse(raw.slice(1)));
    const wanted = patterns.filter((raw) => !raw.startsWith('!')).flatMap(withoutBraces);
    const list = createListing();
    const found = new Set();
    for (const pattern of wanted.map(parse)) {
        if (pattern.literal !== null) {
            if (isPlainFile(pattern.literal))
                found.add(pattern.literal);
            continue;
        }
        walk(root, pattern, list, (path, entry) => {
            if (!pattern.matches(path))
                return;
            if (entry.isFile() || (entry.isSymbolicLink() && isPlainFile(path)))
                found.add(path);
        });
    }
    return [...found].filter((path) => !excluded.some((pattern) => pattern.matches(path))).toSorted();
};

// EXTERNAL MODULE: ./lib/adapters/system/read-file.js
var read_file = __webpack_require__(7081);
;// CONCATENATED MODULE: ./lib/adapters/system/files.js








const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const statOf = (place) => (0,external_node_fs_.statSync)(place, { bigint: true, throwIfNoEntry: false }) ?? null;
const toFileStat = (stat) => {
    const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : null;
    return kind && { kind, bytes: Number(stat.size), mtimeMs: Number(stat.mtimeMs) };
};
/**
 * Files below one root. Nothing outside it is ever read or written: links are resolved first, and the kernel is
 * told not to follow one that is put in the way afterwards. `digests` saves reading unchanged files again.
 */
const createFiles = (rootPath, options = {}) => {
    const root = (0,external_node_path_.resolve)(rootPath);
    const places = (0,paths/* createPlaces */.B)(root);
    const digests = options.digests ?? (0,digest_cache/* createDigestCache */.d)(null);
    const statQuietly = (path) => {
        try {
            const place = places.find(path);
            return place === null ? null : statOf(place);
        }
        catch (cause) {
            if (cause instanceof paths/* PathRefused */.c)
                return null;
            throw cause;
        }
    };
    /** Gives `use` the place of a path and its name. Where that is a link, a second time with what it leads to. */
    const at = async (path, use) => {
        const beside = places.beside(path);
        if (beside === null)
            return null;
        try {
            return await use(beside.place, beside.name);
        }
        catch (cause) {
            if (!(cause instanceof read_file/* LinkRefused */.b_))
                throw cause;
        }
        const place = places.find(path);
        return place === null ? null : use(place, beside.name);
    };
    const read = async (path, maxBytes) => at(path, (place) => (0,read_file/* withFile */.D4)(place, path, (descriptor, stat) => (0,read_file/* readAll */.yw)(descriptor, stat, maxBytes, path)));
    return {
        root,
        stat: async (path) => {
            const stat = statQuietly(path);
            return stat && toFileStat(stat);
        },
        readText: async (path, maxBytes = DEFAULT_MAX_BYTES) => (await read(path, maxBytes))?.toString('utf8') ?? null,
        readBytes: async (path, maxBytes = DEFAULT_MAX_BYTES) => read(path, maxBytes),
        glob: async (patterns) => globFiles(root, patterns, (path) => statQuietly(path)?.isFile() ?? false),
        digest: async (path) => at(path, (place, name) => digests.digest(name, place)),
        write: async (path, content) => (0,atomic_write/* writeAtomically */.v)(places.target(path), content),
        remove: async (path) => (0,external_node_fs_.rmSync)(places.target(path), { recursive: true, force: true }),
    };
};


/***/ }),

/***/ 55278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65186);



/** Makes one directory; that somebody else made it meanwhile is fine. */
const makeOne = (path) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (cause) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(cause) !== 'EEXIST' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            throw cause;
    }
};
/**
 * Makes a directory and those above it. Node's own `recursive` never ends where the parent exists and still nothing
 * can be made in it (`/proc` answers ENOENT), so we only climb while the parent is missing.
 */
const makeDirectory = (path) => {
    try {
        makeOne(path);
    }
    catch (cause) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(cause) !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
            throw cause;
        makeDirectory(parent);
        makeOne(path);
    }
};


/***/ }),

/***/ 6548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createPlaces),
/* harmony export */   c: () => (/* binding */ PathRefused)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A path that leaves the root, or is not a plain file, or is too large. */
class PathRefused extends Error {
    name = 'PathRefused';
}
const isInside = (root, path) => path === root || path.startsWith(root === node_path__WEBPACK_IMPORTED_MODULE_1__.sep ? node_path__WEBPACK_IMPORTED_MODULE_1__.sep : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
const realOrNull = (path) => {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return null;
    }
};
/** Where a path lies by its name alone; refuses one that leaves the root. */
const nominal = (root, path) => {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.includes('\0'))
        throw new PathRefused(`${path} is not a path inside the workspace`);
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (!isInside(root, wanted))
        throw new PathRefused(`${path} leaves the workspace`);
    return wanted;
};
/** A path whose last part names no entry of a directory, or nothing at all. */
const NO_ENTRY = /(?:^|\/)\.{0,2}$|\0/;
const createPlaces = (root) => {
    let known = null;
    const realRoot = () => (known ??= realOrNull(root)) ?? root;
    const insideOrRefuse = (real, path) => {
        if (!isInside(realRoot(), real))
            throw new PathRefused(`${path} leaves the workspace through a link`);
        return real;
    };
    const directories = new Map();
    /**
     * A directory with its links resolved. What was found is true until something else runs, so it is forgotten with the
     * turn of the event loop: many files of one directory are looked at in one.
     */
    const directoryOf = (path) => {
        const found = directories.get(path);
        if (found !== undefined)
            return found;
        const wanted = nominal(root, path);
        const real = realOrNull(wanted);
        if (real === null)
            return null;
        const directory = {
            place: insideOrRefuse(real, path).replace(/\/*$/, '/'),
            name: wanted === root ? '' : `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, wanted)}/`,
        };
        if (directories.size === 0)
            setImmediate(() => directories.clear());
        directories.set(path, directory);
        return directory;
    };
    return {
        beside: (given) => {
            const path = NO_ENTRY.test(given) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, nominal(root, given)) : given;
            if (path === '')
                return { place: realRoot(), name: '' };
            const cut = path.lastIndexOf('/') + 1;
            const directory = directoryOf(cut === 0 ? '.' : path.slice(0, cut));
            if (directory === null)
                return null;
            const name = path.slice(cut);
            return { place: directory.place + name, name: directory.name + name };
        },
        find: (path) => {
            const real = realOrNull(nominal(root, path));
            return real === null ? null : insideOrRefuse(real, path);
        },
        target: (path) => {
            const wanted = nominal(root, path);
            if (wanted === root)
                throw new PathRefused('the workspace itself can be neither written nor removed');
            // Directories that are missing will be made inside the nearest one that exists, so that one decides.
            let existing = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(wanted);
            let real = realOrNull(existing);
            while (real === null && existing !== root) {
                existing = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
                real = realOrNull(existing);
            }
            if (real !== null)
                insideOrRefuse(real, path);
            return wanted;
        },
    };
};


/***/ }),

/***/ 7081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   b_: () => (/* binding */ LinkRefused),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6548);



/** The last part of a path is a link. Whoever has resolved it already refuses it; others may resolve it first. */
class LinkRefused extends _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PathRefused */ .c {
}
/**
 * Opens a place that was found inside the root, or gives null when nothing is there. A link that was put there since
 * is refused by the kernel (O_NOFOLLOW); a pipe does not make us wait (O_NONBLOCK). Whoever calls it closes it.
 */
const openFile = (place, shown) => {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(cause);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        const said = `${shown} is not a plain file`;
        if (code === 'ELOOP')
            throw new LinkRefused(said, { cause });
        if (code === 'ENXIO')
            throw new _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PathRefused */ .c(said, { cause });
        throw cause;
    }
    try {
        return { descriptor, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true }) };
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        throw cause;
    }
};
/**
 * Opens a plain file as above, lets `use` read it, and closes it.
 *
 * Reading is synchronous: for the small files that trackers and evidence are made of, that is several times faster
 * than going through the thread pool.
 */
const withFile = (place, shown, use) => {
    const opened = openFile(place, shown);
    if (opened === null)
        return null;
    try {
        if (!opened.stat.isFile())
            throw new _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PathRefused */ .c(`${shown} is not a plain file`);
        return use(opened.descriptor, opened.stat);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened.descriptor);
    }
};
/** Reads up to `maxBytes`; a file that is larger, or grows while it is read, is refused. */
const readAll = (descriptor, stat, maxBytes, shown) => {
    const tooLarge = () => new _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PathRefused */ .c(`${shown} is larger than ${maxBytes} bytes`);
    if (stat.size > BigInt(maxBytes))
        throw tooLarge();
    const chunks = [];
    let total = 0;
    // One byte more than it should have shows whether it grew, and files of /proc that have no size at all.
    for (let size = Number(stat.size) + 1;; size = 64 * 1024) {
        const chunk = Buffer.allocUnsafe(size);
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk, 0, size, null);
        if (bytes === 0)
            break;
        total += bytes;
        if (total > maxBytes)
            throw tooLarge();
        chunks.push(chunk.subarray(0, bytes));
        if (bytes < size && total >= Number(stat.size) && stat.size > 0n)
            break;
    }
    return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
};


/***/ }),

/***/ 39611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ readInclusion),
/* harmony export */   MA: () => (/* binding */ statedDigest),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   OT: () => (/* binding */ ENTRIES_FILE),
/* harmony export */   UP: () => (/* binding */ LOG_FILE),
/* harmony export */   v0: () => (/* binding */ readNoteLine),
/* harmony export */   yI: () => (/* binding */ SEALED_FILE),
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
/** The statement over a run in a signed envelope, beside it. */
const SEALED_FILE = 'provenance.dsse.json';
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
/* harmony export */   A$: () => (/* binding */ SUMS_FILE),
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   MW: () => (/* binding */ sumsText),
/* harmony export */   or: () => (/* binding */ LIST_FILE),
/* harmony export */   so: () => (/* binding */ listText)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);

/** The last file of a bundle: what every other one is. */
const LIST_FILE = 'bundle.txt';
/** The same digests for `sha256sum -c`, which warns of every line that is something else. */
const SUMS_FILE = 'SHA256SUMS';
const TITLE = 'aurora-x audit bundle 1';
const oneLine = (text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').toWellFormed();
/** Lines as `sha256sum` writes them. */
const sumsText = (files) => files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
/**
 * The list as text that can be signed. Its lines of files are those of `sha256sum`, and its last line is the digest of
 * what stands before, so that a change is found where nobody signed.
 */
const listText = ({ from, to, of, files }) => {
    const head = [TITLE, `from ${from}`, `to ${to}`, `of ${oneLine(of)}`, ''].join('\n');
    const body = `${head}${sumsText(files)}`;
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

/***/ 28708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseCheckpoint),
/* harmony export */   a: () => (/* binding */ checkpointText)
/* harmony export */ });
/** The text that is signed. */
const checkpointText = ({ origin, size, root, extensions }) => [origin, size, Buffer.from(root, 'hex').toString('base64'), ...extensions, ''].join('\n');
/** The checkpoint of a text, or null when it is none. */
const parseCheckpoint = (text) => {
    const lines = text.split('\n');
    const [origin = '', count = '', base64 = ''] = lines;
    const extensions = lines.slice(3, -1);
    const hash = Buffer.from(base64, 'base64');
    const size = Number(count);
    const isSound = text.endsWith('\n') &&
        origin !== '' &&
        /^(0|[1-9]\d*)$/.test(count) &&
        Number.isSafeInteger(size) &&
        hash.length === 32 &&
        hash.toString('base64') === base64 &&
        !extensions.includes('');
    return isSound ? { origin, size, root: hash.toString('hex'), extensions } : null;
};


/***/ }),

/***/ 66576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e8: () => (/* binding */ growHead),
/* harmony export */   u0: () => (/* binding */ entryText),
/* harmony export */   yZ: () => (/* binding */ chainEntry)
/* harmony export */ });
/* unused harmony exports NO_ENTRY, EMPTY_LOG */
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29846);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34756);


/** What the first entry names as the one before it. */
const NO_ENTRY = '0'.repeat(64);
/** A log without entries. */
const EMPTY_LOG = { size: 0, nodes: [], last: NO_ENTRY };
/** The text of an entry: what is hashed, and the line of it in a bundle. */
const entryText = (entry) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(entry);
/** The head with one more entry. */
const growHead = (head, hash) => ({
    ...(0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .growFrontier */ .Do)(head, hash),
    last: hash,
});
/**
 * Puts an event at the end of a log.
 *
 * @param before what the last entry of its kind and subject said that it became
 * @param at milliseconds since the epoch
 * @throws when the event holds what JSON cannot say
 */
const chainEntry = (head, event, before, at) => {
    const { kind, actor, subject, after, why } = event;
    const entry = {
        seq: head.size,
        at: new Date(at).toISOString(),
        actor,
        kind,
        subject,
        before: event.before ?? before,
        after,
        why,
        previous: head.last,
    };
    return { entry, hash: (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(entryText(entry)) };
};


/***/ }),

/***/ 34756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ growFrontier),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   bP: () => (/* binding */ createTree),
/* harmony export */   wd: () => (/* binding */ frontierRoot),
/* harmony export */   zB: () => (/* binding */ nodeHash)
/* harmony export */ });
/* unused harmony exports EMPTY_ROOT, subtreeSizes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/*
 * The Merkle tree of RFC 6962 section 2.1 (the same as RFC 9162 section 2.1, and what C2SP logs use). Hashes are hex.
 */
const sha256 = (prefix, ...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Uint8Array.of(prefix));
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** Root of a log without entries. */
const EMPTY_ROOT = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest('hex');
/** Hash of an entry: text counts as UTF-8. */
const leafHash = (content) => sha256(0, Buffer.from(content));
/** Hash over two subtrees. */
const nodeHash = (left, right) => sha256(1, Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));
/** The frontier with one more leaf. */
const growFrontier = ({ size, nodes }, leaf) => {
    const kept = [...nodes];
    let node = leaf;
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2))
        node = nodeHash(kept.pop() ?? '', node);
    return { size: size + 1, nodes: [...kept, node] };
};
/** Root of the log that a frontier stands for. */
const frontierRoot = ({ nodes }) => nodes.length === 0 ? EMPTY_ROOT : nodes.reduceRight((right, left) => nodeHash(left, right));
/** Sizes of the subtrees of a frontier, largest first: the powers of two in the size. */
const subtreeSizes = (size) => {
    const sizes = [];
    let rest = size;
    for (let width = 2 ** Math.floor(Math.log2(Math.max(1, size))); width >= 1; width /= 2)
        if (rest >= width) {
            sizes.push(width);
            rest -= width;
        }
    return sizes;
};
/** Where RFC 6962 splits a tree: the largest power of two below its size. */
const split = (size) => 2 ** Math.floor(Math.log2(size - 1));
/** @param pruned what stands for the leaves that are gone; proofs about them cannot be made any more */
const createTree = (pruned = { size: 0, nodes: [] }) => {
    /** Level → index → hash of the complete subtree there. */
    const levels = [];
    let count = pruned.size;
    const put = (level, index, hash) => void (levels[level] ??= new Map()).set(index, hash);
    const at = (level, index) => {
        const hash = levels[level]?.get(index);
        if (hash === undefined)
            throw new RangeError('this part of the log was pruned, or is not there yet');
        return hash;
    };
    let start = 0;
    for (const [place, width] of subtreeSizes(pruned.size).entries()) {
        put(Math.log2(width), start / width, pruned.nodes[place] ?? '');
        start += width;
    }
    /** Hash of the leaves from `first` up to `end`. */
    const hashOf = (first, end) => {
        const level = Math.log2(end - first);
        if (Number.isInteger(level))
            return at(level, first / (end - first));
        const middle = first + split(end - first);
        return nodeHash(hashOf(first, middle), hashOf(middle, end));
    };
    const path = (index, first, end) => {
        if (end - first === 1)
            return [];
        const middle = first + split(end - first);
        return index < middle
            ? [...path(index, first, middle), hashOf(middle, end)]
            : [...path(index, middle, end), hashOf(first, middle)];
    };
    const sub = (from, first, end, whole) => {
        if (from === end)
            return whole ? [] : [hashOf(first, end)];
        const middle = first + split(end - first);
        return from <= middle
            ? [...sub(from, first, middle, whole), hashOf(middle, end)]
            : [...sub(from, middle, end, false), hashOf(first, middle)];
    };
    return {
        get size() {
            return count;
        },
        append: (leaf) => {
            put(0, count, leaf);
            count += 1;
            for (let level = 0, rest = count; rest % 2 === 0; level += 1, rest /= 2)
                put(level + 1, rest / 2 - 1, nodeHash(at(level, rest - 2), at(level, rest - 1)));
        },
        inclusion: (index, size) => path(index, 0, size),
        consistency: (from, size) => (from === 0 || from === size ? [] : sub(from, 0, size, true)),
        frontier: (size) => {
            let first = 0;
            const nodes = subtreeSizes(size).map((width) => {
                const hash = at(Math.log2(width), first / width);
                first += width;
                return hash;
            });
            return { size, nodes };
        },
    };
};


/***/ }),

/***/ 24966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ parseVerifier),
/* harmony export */   jN: () => (/* binding */ openNote),
/* harmony export */   qO: () => (/* binding */ signNote),
/* harmony export */   rO: () => (/* binding */ createSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/*
 * Signed notes (C2SP signed-note), with Ed25519 (type 0x01). Ed25519 is deterministic: one text and key, one note.
 */
const ED25519 = 1;
const SIGNATURE_BYTES = 64;
const KEY_BYTES = 32;
const MAX_SIGNATURES = 100;
/** What stands before the seed in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const NAME = /^[^\s+\p{Cc}]+$/u;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const bytesOf = (base64) => {
    if (!BASE64.test(base64))
        return null;
    const bytes = Buffer.from(base64, 'base64');
    // Two texts for the same bytes would let a character be changed unseen.
    return bytes.toString('base64') === base64 ? bytes : null;
};
const verifierOf = (name, raw) => {
    const typed = Buffer.concat([Uint8Array.of(ED25519), raw]);
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
        key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') },
        format: 'jwk',
    });
    return { name, id, key, text: `${name}+${id.toString('hex')}+${typed.toString('base64')}` };
};
/** A verifier key as text, or null when it is none. */
const parseVerifier = (text) => {
    const [, name = '', id = '', base64 = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/s.exec(text) ?? [];
    const bytes = bytesOf(base64);
    if (!NAME.test(name) || bytes?.length !== KEY_BYTES + 1 || bytes[0] !== ED25519)
        return null;
    const verifier = verifierOf(name, bytes.subarray(1));
    return verifier.id.toString('hex') === id ? verifier : null;
};
/** A signer by the 32 bytes that an Ed25519 key is made from. */
const createSigner = (name, seed) => {
    if (!NAME.test(name))
        throw new TypeError(`a key cannot be called ${JSON.stringify(name)}`);
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    const { x = '' } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: 'jwk' });
    return { verifier: verifierOf(name, Buffer.from(x, 'base64url')), key };
};
/** Whether a note can hold the text: whole lines without control characters. */
const isText = (text) => 
// eslint-disable-next-line no-control-regex -- these are what must not be there
text.endsWith('\n') && !/[\u0000-\u0009\u000b-\u001f]/.test(text) && text.isWellFormed();
/** Signs a text of whole lines, by one key or more. */
const signNote = (text, signers) => {
    if (!isText(text))
        throw new TypeError('a note is made of whole lines');
    const lines = signers.map(({ key, verifier: { name, id } }) => {
        const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text), key);
        return `— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
    });
    return `${text}\n${lines.join('')}`;
};
const readSignature = (line) => {
    const [, name = '', base64 = ''] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = bytesOf(base64);
    return NAME.test(name) && bytes !== null && bytes.length >= 5
        ? { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) }
        : null;
};
/**
 * Text of a note and who of the known ones signed it, or what is wrong with it. Signatures of keys that are not known
 * say nothing; one of a known key that does not hold spoils the note.
 */
const openNote = (note, known) => {
    const cut = note.lastIndexOf('\n\n');
    const text = note.slice(0, cut + 1);
    if (cut < 0 || !isText(text) || !note.endsWith('\n'))
        return { problem: 'it is no signed note' };
    const lines = note.slice(cut + 2, -1).split('\n');
    if (lines.length > MAX_SIGNATURES)
        return { problem: `it has more than ${MAX_SIGNATURES} signatures` };
    const signedBy = new Set();
    for (const line of lines) {
        const read = readSignature(line);
        if (read === null)
            return { problem: 'a line of a signature cannot be read' };
        const verifier = known.find(({ name, id }) => name === read.name && id.equals(read.id));
        if (verifier === undefined)
            continue;
        const { signature } = read;
        if (signature.length !== SIGNATURE_BYTES || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), verifier.key, signature))
            return { problem: `the signature of ${read.name} does not hold` };
        signedBy.add(verifier.text);
    }
    return signedBy.size === 0
        ? { problem: 'nobody who is known signed it' }
        : { text, signedBy: [...signedBy] };
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

/***/ 29846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ canonicalDigest),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);


/**
 * Canonical JSON (RFC 8785): one byte sequence for one value. Text from outside goes
 * through `parseStrictJson` first, because here a number that was rounded on reading cannot be told any more.
 * @throws for what JSON cannot say: NaN, infinities, lone surrogates, functions, circles
 */
const canonicalJson = (value) => {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('canonical JSON cannot hold this value');
    return text;
};
/** Hex sha256 over the canonical JSON of a value. */
const canonicalDigest = (value) => (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(canonicalJson(value));


/***/ }),

/***/ 91859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ openStatement),
/* harmony export */   fB: () => (/* binding */ sealStatement)
/* harmony export */ });
/* unused harmony exports IN_TOTO_TYPE, preAuthentication */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59946);



/*
 * DSSE, the envelope in which other programs expect a signed in-toto statement. Source: secure-systems-lab/dsse,
 * protocol.md and envelope.md, version 1.0.
 */
/** What an in-toto statement is called in an envelope. */
const IN_TOTO_TYPE = 'application/vnd.in-toto+json';
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    payload: zod__WEBPACK_IMPORTED_MODULE_2__.base64(),
    payloadType: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    signatures: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ keyid: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(), sig: zod__WEBPACK_IMPORTED_MODULE_2__.base64() })).max(100),
});
/** Pre-authentication encoding: what is signed. Lengths count bytes. */
const preAuthentication = (payloadType, payload) => Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `),
    payload,
]);
/** An in-toto statement in a signed envelope, as JSON. */
const sealStatement = (statement, { key, verifier }) => {
    const bytes = Buffer.from(statement);
    const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, preAuthentication(IN_TOTO_TYPE, bytes), key).toString('base64');
    const signatures = [{ keyid: verifier.text, sig }];
    return JSON.stringify({ payload: bytes.toString('base64'), payloadType: IN_TOTO_TYPE, signatures });
};
/** The statement of an envelope that one of the known keys signed, or what is wrong with it, as a clause. */
const openStatement = (text, file, known) => {
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(text, file);
    const envelope = envelopeSchema.safeParse(json.ok ? json.value : null).data;
    if (envelope === undefined)
        return { problem: 'it is no signed envelope' };
    if (envelope.payloadType !== IN_TOTO_TYPE)
        return { problem: 'it holds no in-toto statement' };
    const payload = Buffer.from(envelope.payload, 'base64');
    const signed = preAuthentication(envelope.payloadType, payload);
    // A key id is a hint by whoever wrote it: every key is tried.
    const holds = envelope.signatures.some(({ sig }) => known.some(({ key }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, signed, key, Buffer.from(sig, 'base64'))));
    return holds ? { statement: payload.toString('utf8') } : { problem: 'nobody who is known signed it' };
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

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;
/** What follows the first of a list in a sentence, or the first few: ` and 2 more`, or nothing. */
const andMore = ({ length }, named = 1) => length > named ? ` and ${length - named} more` : '';


/***/ }),

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Hex sha256 of text (as UTF-8) or bytes. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content);
/** Sixteen digits of it: enough to tell whether our own text changed, and short enough for a hidden line of it. */
const shortDigest = (text) => sha256(text).slice(0, 16);


/***/ }),

/***/ 40555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withoutDotSlash)
/* harmony export */ });
/** `./specs/own.yaml` → `specs/own.yaml`: the same file has one name. */
const withoutDotSlash = (path) => path.replace(/^(?:\.\/)+/, '');


/***/ }),

/***/ 56677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   rU: () => (/* binding */ withoutOwnKeysDeep),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   xi: () => (/* binding */ withoutOwnKeys)
/* harmony export */ });
/** Whether a value has keys: a mapping or a list. */
const isRecord = (value) => typeof value === 'object' && value !== null;
/** Whether a value is a mapping. */
const isMapping = (value) => isRecord(value) && !Array.isArray(value);
/** The value under an own key or index, or undefined: `constructor` leads nowhere. */
const entryOf = (value, key) => isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** A mapping without the keys that begin with `x-`: those belong to the author. */
const withoutOwnKeys = (value) => Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
/** The same at every depth. */
const withoutOwnKeysDeep = (value) => {
    if (Array.isArray(value))
        return value.map(withoutOwnKeysDeep);
    if (!isMapping(value))
        return value;
    return Object.fromEntries(Object.entries(withoutOwnKeys(value)).map(([key, entry]) => [key, withoutOwnKeysDeep(entry)]));
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

/***/ 56313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyAudit: () => (/* binding */ verifyAudit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/checkpoint.js
var audit_checkpoint = __webpack_require__(28708);
;// CONCATENATED MODULE: ./lib/domain/evidence/audit/anchor.js

/**
 * Anchors in a text, of whatever it is about: the text of a check run, an issue, a file with checkpoints. Each is the
 * first three lines of a checkpoint: name, size, root in base64.
 */
const findAnchors = (text, origin) => {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.flatMap((line, index) => {
        const head = `${lines.slice(index, index + 3).join('\n')}\n`;
        const checkpoint = line === origin ? (0,audit_checkpoint/* parseCheckpoint */.S)(head) : null;
        return checkpoint === null ? [] : [{ size: checkpoint.size, root: checkpoint.root }];
    });
};

// EXTERNAL MODULE: ./lib/domain/evidence/audit/bundle-list.js
var bundle_list = __webpack_require__(79487);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/note.js
var audit_note = __webpack_require__(24966);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/application/audit/bundle/log-facts.js
var log_facts = __webpack_require__(39611);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/merkle.js
var merkle = __webpack_require__(34756);
;// CONCATENATED MODULE: ./lib/domain/evidence/audit/merkle-proof.js

const isOdd = (value) => value % 2 === 1;
const half = (value) => Math.floor(value / 2);
/** A log of whole, safe sizes; anything else proves nothing. */
const isSize = (value) => Number.isSafeInteger(value) && value >= 0;
/** Whether the proof shows that the leaf is at its index in the tree. Source: RFC 9162 section 2.1.3.2. */
const provesInclusion = ({ leaf, index, size, root, proof }) => {
    if (!isSize(index) || !isSize(size) || index >= size)
        return false;
    let hash = leaf;
    let place = index;
    let last = size - 1;
    for (const other of proof) {
        if (last === 0)
            return false;
        if (isOdd(place) || place === last) {
            hash = (0,merkle/* nodeHash */.zB)(other, hash);
            for (; !isOdd(place) && place !== 0; place /= 2)
                last = half(last);
        }
        else
            hash = (0,merkle/* nodeHash */.zB)(hash, other);
        place = half(place);
        last = half(last);
    }
    return last === 0 && hash === root;
};
/** Whether the proof shows that one log is the beginning of the other. Source: RFC 9162 section 2.1.4.2. */
const provesConsistency = ({ from, to, proof }) => {
    if (!isSize(from.size) || !isSize(to.size) || from.size > to.size)
        return false;
    if (from.size === to.size)
        return proof.length === 0 && from.root === to.root;
    if (from.size === 0)
        return proof.length === 0;
    const isPower = Number.isInteger(Math.log2(from.size));
    const [start, ...rest] = isPower ? [from.root, ...proof] : proof;
    if (start === undefined || proof.length === 0)
        return false;
    let place = from.size - 1;
    let last = to.size - 1;
    for (; isOdd(place); place = half(place))
        last = half(last);
    let older = start;
    let newer = start;
    for (const other of rest) {
        if (last === 0)
            return false;
        if (isOdd(place) || place === last) {
            older = (0,merkle/* nodeHash */.zB)(other, older);
            newer = (0,merkle/* nodeHash */.zB)(other, newer);
            for (; !isOdd(place) && place !== 0; place /= 2)
                last = half(last);
        }
        else
            newer = (0,merkle/* nodeHash */.zB)(newer, other);
        place = half(place);
        last = half(last);
    }
    return last === 0 && older === from.root && newer === to.root;
};

// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
;// CONCATENATED MODULE: ./lib/application/audit/bundle/trust-keys.js



const signersOf = (note, all) => {
    const opened = (0,audit_note/* openNote */.jN)(note, all);
    return 'text' in opened ? opened.signedBy : [];
};
/**
 * The keys of a log that may be believed: those that were pinned, else its first one, and every one that signed a
 * checkpoint together with one that is believed.
 */
const trustKeys = (keys, notes, pinned) => {
    const all = keys.map(({ verifier }) => (0,audit_note/* parseVerifier */.QM)(verifier)).filter((one) => one !== null);
    const first = keys[0]?.verifier;
    const believed = new Set(pinned.length > 0 ? pinned : first === undefined ? [] : [first]);
    const shared = notes.map((note) => signersOf(note, all)).filter((signers) => signers.length > 1);
    for (let before = -1; before !== believed.size;) {
        before = believed.size;
        for (const signers of shared)
            if (signers.some((one) => believed.has(one)))
                for (const one of signers)
                    believed.add(one);
    }
    const strangers = keys.filter(({ verifier }) => !believed.has(verifier));
    const breaks = strangers.map(({ since }) => (0,catalogue/* finding */.gk)('AX8411', { seq: Math.max(0, since - 1) }));
    // Where nobody pinned a key, the log alone says which ones are its own.
    const usable = pinned.length > 0 ? all.filter(({ text }) => believed.has(text)) : all;
    return { keys: usable, findings: breaks };
};
/** The checkpoint of a signed note of a log, or what is wrong with it. */
const openCheckpoint = (note, origin, keys) => {
    const opened = (0,audit_note/* openNote */.jN)(note, keys);
    if ('problem' in opened)
        return opened;
    const checkpoint = (0,audit_checkpoint/* parseCheckpoint */.S)(opened.text);
    if (checkpoint === null)
        return { problem: 'it is no checkpoint' };
    return checkpoint.origin === origin ? checkpoint : { problem: 'it is one of another log' };
};
/** Roots by size, of the checkpoints that keys which may be believed signed. @param pinned keys known from elsewhere */
const signedRoots = ({ origin, keys: named, notes }, pinned) => {
    const texts = notes.map(({ note }) => note);
    const { keys, findings } = trustKeys(named, texts, pinned);
    const roots = new Map();
    const found = [...findings];
    for (const { file, note } of notes) {
        const checkpoint = openCheckpoint(note, origin, keys);
        if ('problem' in checkpoint) {
            found.push((0,catalogue/* finding */.gk)('AX8407', { file, problem: checkpoint.problem }));
            continue;
        }
        const { size, root } = checkpoint;
        if ((roots.get(size) ?? root) === root)
            roots.set(size, root);
        else
            found.push((0,catalogue/* finding */.gk)('AX8406', { size }));
    }
    return { keys, roots, findings: found };
};

// EXTERNAL MODULE: ./lib/domain/evidence/audit/verify-log.js + 1 modules
var verify_log = __webpack_require__(99599);
;// CONCATENATED MODULE: ./lib/application/audit/bundle/verify-entries.js



/** Every disagreement is named once, at the first place where it is seen. */
const readEntries = (start, signed, anchors) => {
    const reading = (0,verify_log/* readLog */.x)(start, signed);
    const pending = new Map();
    for (const { size, root } of anchors)
        pending.set(size, [...(pending.get(size) ?? []), root]);
    const compare = (size, root) => {
        const said = pending.get(size) ?? [];
        pending.delete(size);
        return said.some((one) => one !== root)
            ? [(0,catalogue/* finding */.gk)('AX8408', { size, problem: 'its root is another one' })]
            : [];
    };
    const compareHere = () => {
        const head = reading.head();
        return pending.has(head.size) ? compare(head.size, (0,merkle/* frontierRoot */.wd)(head)) : [];
    };
    const beginning = compareHere();
    return {
        take: (line) => {
            const { entry, findings } = reading.take(line);
            return { entry, findings: [...findings, ...compareHere()] };
        },
        end: (covered) => {
            const head = reading.head();
            const size = Math.max(head.size, covered?.size ?? 0);
            const found = [...beginning];
            if (covered !== undefined && pending.has(covered.size))
                found.push(...compare(covered.size, covered.root));
            for (const far of pending.keys())
                found.push(far > size
                    ? (0,catalogue/* finding */.gk)('AX8408', { size: far, problem: `it has only ${size}, so its end was cut` })
                    : (0,catalogue/* finding */.gk)('AX8414', { size: far, from: start.size, to: head.size }));
            return { head, findings: found };
        },
    };
};

;// CONCATENATED MODULE: ./lib/application/audit/bundle/log-files-reading.js







/** Enough to see what is wrong; a forged log has millions of entries if it wants to. */
const ENOUGH = 100;
const digestOf = (after) => {
    const digest = (0,record/* entryOf */.Ms)(after, 'digest');
    return typeof digest === 'string' ? digest : null;
};
/** @param anchorsOf roots of a log of this name that were published */
const verifyLogFiles = (pinned, anchorsOf) => {
    const findings = [];
    const notes = [];
    let roots = new Map();
    const runs = new Map();
    let facts = null;
    let keys = [];
    let reading = null;
    let entries = 0;
    const say = (found) => {
        if (findings.length < ENOUGH)
            findings.push(...found);
    };
    const open = (known) => {
        const named = notes.map((note, index) => ({ file: `${log_facts/* CHECKPOINTS_FILE */.zA}:${index + 1}`, note }));
        const signed = signedRoots({ origin: known.origin, keys: known.keys, notes: named }, pinned);
        ({ keys, roots } = signed);
        say(signed.findings);
        return readEntries(known.start, roots, anchorsOf(known.origin));
    };
    const covered = () => {
        const root = facts === null ? undefined : roots.get(facts.covered);
        return facts === null || root === undefined ? null : { size: facts.covered, root };
    };
    const endOf = (known, taken) => {
        const signed = covered();
        const ended = taken.end(signed ?? undefined);
        say(ended.findings);
        const { head } = ended;
        if (head.size !== known.end)
            return say([(0,catalogue/* finding */.gk)('AX8405', { found: `nothing after ${head.size - 1}`, expected: head.size })]);
        const from = { size: head.size, root: (0,merkle/* frontierRoot */.wd)(head) };
        if (signed === null || !provesConsistency({ from, to: signed, proof: known.consistency }))
            say([(0,catalogue/* finding */.gk)('AX8406', { size: known.covered })]);
    };
    return {
        takeFacts: (text) => {
            facts = (0,log_facts/* readFacts */.MH)(text);
            if (facts === null)
                say([(0,catalogue/* finding */.gk)('AX8401', { file: log_facts/* LOG_FILE */.UP })]);
        },
        takeNote: (line) => {
            const note = (0,log_facts/* readNoteLine */.v0)(line);
            if (note === null)
                say([(0,catalogue/* finding */.gk)('AX8401', { file: log_facts/* CHECKPOINTS_FILE */.zA })]);
            else
                notes.push(note);
        },
        takeLine: (line) => {
            if (facts === null)
                return;
            reading ??= open(facts);
            const [, hash = '', text = ''] = /^([0-9a-f]{64}) (.*)$/s.exec(line) ?? [];
            const taken = reading.take({ hash, text });
            entries += 1;
            say(taken.findings);
            const { entry } = taken;
            const digest = entry?.kind === 'result.accepted' ? digestOf(entry.after) : null;
            if (entry && digest !== null)
                runs.set(entry.seq, { digest, hash });
        },
        keys: () => keys,
        origin: () => facts?.origin ?? null,
        isThere: () => facts !== null,
        recorded: (seq) => runs.get(seq) ?? null,
        covered,
        end: () => {
            if (facts !== null) {
                reading ??= open(facts);
                endOf(facts, reading);
            }
            else if (notes.length > 0)
                say([(0,catalogue/* finding */.gk)('AX8402', { file: log_facts/* LOG_FILE */.UP })]);
            if (pinned.length > 0 && keys.length === 0)
                say([
                    (0,catalogue/* finding */.gk)('AX8407', { file: log_facts/* ENTRIES_FILE */.OT, problem: 'the log has none of the keys that were named' }),
                ]);
            return { findings, entries, checkpoint: covered() };
        },
    };
};

// EXTERNAL MODULE: ./lib/domain/evidence/audit/tar.js
var tar = __webpack_require__(62139);
;// CONCATENATED MODULE: ./lib/application/audit/bundle/read-tar.js

/** The file is not one that we wrote. */
class NoBundle extends Error {
    name = 'NoBundle';
}
/** Bytes by the number of them, from a stream of pieces of any size. Never more than a piece is held. */
class ByteReader {
    #pieces;
    #rest = Buffer.alloc(0);
    constructor(pieces) {
        this.#pieces = pieces[Symbol.asyncIterator]();
    }
    /** Whether there is anything left. */
    async #fill() {
        while (this.#rest.length === 0) {
            const next = await this.#pieces.next();
            if (next.done === true)
                return false;
            this.#rest = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
        }
        return true;
    }
    async *take(count) {
        for (let left = count; left > 0;) {
            if (!(await this.#fill()))
                throw new NoBundle('its end is missing');
            const piece = this.#rest.subarray(0, left);
            this.#rest = this.#rest.subarray(piece.length);
            left -= piece.length;
            yield piece;
        }
    }
    async block(count) {
        const pieces = [];
        for await (const piece of this.take(count))
            pieces.push(piece);
        return Buffer.concat(pieces);
    }
    async isAtEnd() {
        return !(await this.#fill());
    }
}
/** Files of a tar file as we write them. @throws NoBundle at the first byte that we would not have written */
async function* readTar(bytes) {
    const reader = new ByteReader(bytes);
    for (;;) {
        const block = await reader.block(tar/* BLOCK */.IE);
        if (block.equals(tar/* TAR_END */.y7.subarray(0, tar/* BLOCK */.IE)))
            break;
        const header = (0,tar/* parseTarHeader */.OH)(block);
        if (header === null)
            throw new NoBundle('it holds a file in a way in which none is exported');
        yield { ...header, content: reader.take(header.bytes) };
        const padding = await reader.block((0,tar/* paddingOf */.Zt)(header.bytes));
        if (padding.some((byte) => byte !== 0))
            throw new NoBundle(`something stands behind ${header.path}`);
    }
    const rest = await reader.block(tar/* TAR_END */.y7.length - tar/* BLOCK */.IE);
    if (rest.some((byte) => byte !== 0) || !(await reader.isAtEnd()))
        throw new NoBundle('something stands behind its end');
}

// EXTERNAL MODULE: ./lib/domain/evidence/dsse.js
var dsse = __webpack_require__(91859);
;// CONCATENATED MODULE: ./lib/application/audit/bundle/runs-reading.js




const RUN = /^runs\/([^/]+)\/run\.json$/;
const STATEMENT = /^(runs\/[^/]+)\/provenance\.intoto\.json$/;
const SEALED = /^(runs\/[^/]+)\/provenance\.dsse\.json$/;
const INCLUSION = /^(runs\/[^/]+)\/inclusion\.json$/;
/** In a bundle of an App a run is called by the number of the entry that recorded it. */
const recordedDifference = (file, name, digest, inclusion, log) => {
    const recorded = log.recorded(Number(name));
    if (recorded?.digest !== digest)
        return [(0,catalogue/* finding */.gk)('AX8410', { file, recorded: `entry ${name} of the audit log` })];
    const covered = log.covered();
    const isIn = inclusion !== null &&
        inclusion.seq === Number(name) &&
        inclusion.size === covered?.size &&
        inclusion.root === covered.root &&
        provesInclusion({ leaf: recorded.hash, index: inclusion.seq, ...inclusion });
    return isIn ? [] : [(0,catalogue/* finding */.gk)('AX8410', { file, recorded: 'its proof of inclusion' })];
};
/** What is signed has to be about the run that stands beside it. */
const sealedDifference = ({ file, text }, digest, log) => {
    const opened = (0,dsse/* openStatement */.Kh)(text, file, log.keys());
    if ('problem' in opened)
        return [(0,catalogue/* finding */.gk)('AX8407', { file, problem: opened.problem })];
    const problem = 'what is signed is about another run';
    return (0,log_facts/* statedDigest */.MA)(opened.statement, file) === digest ? [] : [(0,catalogue/* finding */.gk)('AX8407', { file, problem })];
};
const verifyRuns = () => {
    const stated = new Map();
    const sealed = new Map();
    const proofs = new Map();
    let runs = 0;
    return {
        wants: (path) => STATEMENT.test(path) || SEALED.test(path) || INCLUSION.test(path),
        take: (path, text) => {
            const [, run = ''] = STATEMENT.exec(path) ?? [];
            const [, held = ''] = SEALED.exec(path) ?? [];
            if (run !== '')
                stated.set(`${run}/run.json`, (0,log_facts/* statedDigest */.MA)(text, path));
            else if (held !== '')
                sealed.set(`${held}/run.json`, { file: path, text });
            else
                proofs.set(`${INCLUSION.exec(path)?.[1] ?? ''}/run.json`, (0,log_facts/* readInclusion */.Dt)(text, path));
        },
        count: () => runs,
        end: (digests, log) => {
            const found = [];
            for (const [file, digest] of digests) {
                const name = RUN.exec(file)?.[1];
                if (name === undefined)
                    continue;
                runs += 1;
                if (stated.get(file) !== digest)
                    found.push((0,catalogue/* finding */.gk)('AX8410', { file, recorded: 'its statement' }));
                const envelope = sealed.get(file);
                if (envelope !== undefined)
                    found.push(...sealedDifference(envelope, digest, log));
                if (log.isThere())
                    found.push(...recordedDifference(file, name, digest, proofs.get(file) ?? null, log));
            }
            return found;
        },
    };
};

;// CONCATENATED MODULE: ./lib/application/audit/bundle/verify-bundle.js









/** Files that are held as a whole while they are read. */
const WHOLE_LIMIT = 64 * 1024 * 1024;
const LINE_LIMIT = 4 * 1024 * 1024;
/** A forged bundle does not get to fill the screen. */
const FINDINGS = 200;
const textOf = async (pieces, path) => {
    const kept = [];
    let bytes = 0;
    for await (const piece of pieces) {
        bytes += piece.length;
        if (bytes > WHOLE_LIMIT)
            throw new NoBundle(`${path} is too large`);
        kept.push(piece);
    }
    return Buffer.concat(kept).toString('utf8');
};
/** Lines of a file, without their ends. What stands behind the last end counts as a line. */
async function* linesOf(pieces, path) {
    let rest = Buffer.alloc(0);
    for await (const piece of pieces) {
        let from = 0;
        for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
            yield Buffer.concat([rest, piece.subarray(from, end)]).toString('utf8');
            rest = Buffer.alloc(0);
            from = end + 1;
        }
        rest = Buffer.concat([rest, piece.subarray(from)]);
        if (rest.length > LINE_LIMIT)
            throw new NoBundle(`a line of ${path} is too long`);
    }
    if (rest.length > 0)
        yield rest.toString('utf8');
}
/** The pieces again, with the digest of all of them when they were taken. */
const digested = ({ content }) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const pieces = async function* () {
        for await (const piece of content) {
            hash.update(piece);
            yield piece;
        }
    };
    return { pieces: pieces(), digest: () => hash.digest('hex') };
};
const drain = async (pieces) => {
    // oxlint-disable-next-line no-empty -- taking them is what makes the digest
    for await (const _ of pieces) {
    }
};
const readFile = async (file, reading) => {
    const { path } = file;
    if (reading.digests.has(path))
        throw new NoBundle(`${path} is in it twice`);
    if (reading.list !== null)
        throw new NoBundle(`${path} stands behind its list`);
    const { pieces, digest } = digested(file);
    if (path === bundle_list/* LIST_FILE */.or)
        reading.list = await textOf(pieces, path);
    else if (path === log_facts/* LOG_FILE */.UP)
        reading.log.takeFacts(await textOf(pieces, path));
    else if (path === log_facts/* CHECKPOINTS_FILE */.zA)
        for await (const line of linesOf(pieces, path))
            reading.log.takeNote(line);
    else if (path === log_facts/* ENTRIES_FILE */.OT) {
        for await (const line of linesOf(pieces, path))
            reading.log.takeLine(line);
    }
    else if (reading.runs.wants(path))
        reading.runs.take(path, await textOf(pieces, path));
    else
        await drain(pieces);
    reading.digests.set(path, digest());
};
const verifyList = ({ list, digests, log }, file, pinned) => {
    const nothing = { list: null, signedBy: [] };
    if (list === null)
        return { ...nothing, findings: [(0,catalogue/* finding */.gk)('AX8409', { file, problem: 'its list is missing' })] };
    const isSigned = list.includes('\n\n');
    const opened = isSigned ? (0,audit_note/* openNote */.jN)(list, log.keys()) : { text: list, signedBy: [] };
    if ('problem' in opened)
        return { ...nothing, findings: [(0,catalogue/* finding */.gk)('AX8407', { file: bundle_list/* LIST_FILE */.or, problem: opened.problem })] };
    const parsed = (0,bundle_list/* parseList */.E1)(opened.text);
    if (parsed === null)
        return { ...nothing, findings: [(0,catalogue/* finding */.gk)('AX8401', { file: bundle_list/* LIST_FILE */.or })] };
    const listed = new Map(parsed.files.map(({ path, sha256 }) => [path, sha256]));
    const present = [...digests].filter(([path]) => path !== bundle_list/* LIST_FILE */.or);
    const altered = present.filter(([path, sha256]) => listed.has(path) && listed.get(path) !== sha256);
    const added = present.filter(([path]) => !listed.has(path));
    const gone = [...listed.keys()].filter((path) => !digests.has(path));
    const needsName = pinned && !isSigned;
    return {
        list: parsed,
        signedBy: opened.signedBy,
        findings: [
            ...altered.map(([path]) => (0,catalogue/* finding */.gk)('AX8401', { file: path })),
            ...gone.map((path) => (0,catalogue/* finding */.gk)('AX8402', { file: path })),
            ...added.map(([path]) => (0,catalogue/* finding */.gk)('AX8403', { file: path })),
            ...(needsName ? [(0,catalogue/* finding */.gk)('AX8407', { file: bundle_list/* LIST_FILE */.or, problem: 'nobody signed it' })] : []),
            ...(isSigned || needsName ? [] : [(0,catalogue/* finding */.gk)('AX8413')]),
        ],
    };
};
/**
 * Verifies a bundle from its bytes alone, in one pass and without holding more than a file of it: the container, the
 * digest of each file, every entry and its place, every signature, and that runs are those that were recorded.
 */
const verifyBundle = async (bytes, { file, keys, anchors }) => {
    const log = verifyLogFiles(keys, (origin) => anchors.flatMap(({ text }) => findAnchors(text, origin)));
    const reading = { digests: new Map(), log, runs: verifyRuns(), list: null };
    const broken = [];
    try {
        for await (const one of readTar(bytes))
            await readFile(one, reading);
    }
    catch (error) {
        if (!(error instanceof NoBundle))
            throw error;
        broken.push((0,catalogue/* finding */.gk)('AX8409', { file, problem: error.message }));
    }
    const ended = log.end();
    const listed = broken.length > 0 ? null : verifyList(reading, file, keys.length > 0);
    const unanchored = anchors.filter(({ text }) => findAnchors(text, log.origin() ?? '').length === 0);
    const findings = [
        ...broken,
        ...(listed?.findings ?? []),
        ...ended.findings,
        ...(broken.length > 0 ? [] : reading.runs.end(reading.digests, log)),
        ...unanchored.map((one) => (0,catalogue/* finding */.gk)('AX8415', { file: one.file, origin: log.origin() ?? 'none' })),
    ];
    return {
        schemaVersion: 1,
        intact: findings.every(({ severity }) => severity !== 'error'),
        of: listed?.list?.of ?? log.origin(),
        from: listed?.list?.from ?? null,
        to: listed?.list?.to ?? null,
        files: reading.digests.size,
        entries: ended.entries,
        runs: reading.runs.count(),
        signedBy: listed?.signedBy ?? [],
        checkpoint: ended.checkpoint,
        findings: findings.slice(0, FINDINGS),
    };
};

;// CONCATENATED MODULE: ./lib/application/audit/verify-store.js




const verify_store_FINDINGS = 200;
/** Verifies the log of a store entry by entry: chain, signed checkpoints, head, and anchors from outside. */
const verifyStore = async (reader, { keys: pinned, anchors: texts }) => {
    // Checkpoints first: the App may append meanwhile, and the state that is read then covers all of these.
    const checkpoints = await reader.checkpoints();
    const keys = await reader.keys();
    const { origin, head, pruned } = await reader.state();
    const name = origin ?? '';
    const notes = checkpoints.map(({ size, note }) => ({ file: `checkpoint ${size}`, note }));
    const { roots, findings: signed } = signedRoots({ origin: name, keys, notes }, pinned);
    const findings = [...signed];
    const anchors = texts.flatMap(({ text, file }) => {
        const found = findAnchors(text, name);
        if (found.length === 0)
            findings.push((0,catalogue/* finding */.gk)('AX8415', { file, origin: name }));
        return found;
    });
    const reading = readEntries(pruned, roots, anchors);
    for await (const line of reader.lines(pruned.size, head.size)) {
        const taken = reading.take(line).findings;
        if (findings.length < verify_store_FINDINGS)
            findings.push(...taken);
    }
    const { head: read, findings: ended } = reading.end();
    const last = Math.max(head.size, ...roots.keys());
    findings.push(...ended);
    if (read.size < last)
        findings.push((0,catalogue/* finding */.gk)('AX8405', { found: `nothing after ${read.size - 1}`, expected: read.size }));
    else if (JSON.stringify(read) !== JSON.stringify(head))
        findings.push((0,catalogue/* finding */.gk)('AX8406', { size: head.size }));
    const intact = findings.every(({ severity }) => severity !== 'error');
    return { schemaVersion: 1, intact, origin, from: pruned.size, size: read.size, findings };
};

// EXTERNAL MODULE: ./lib/adapters/database/audit.js
var audit = __webpack_require__(98035);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var cli_findings = __webpack_require__(33282);
// EXTERNAL MODULE: ./lib/entrypoints/cli/paths.js
var paths = __webpack_require__(50854);
// EXTERNAL MODULE: ./lib/entrypoints/cli/safe-text.js
var safe_text = __webpack_require__(27029);
// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/app/open-place.js
var open_place = __webpack_require__(78043);
// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/app/place.js
var app_place = __webpack_require__(69742);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/audit/verify.js















const keysOf = ({ options }) => options.list('key').map((value) => {
    if ((0,audit_note/* parseVerifier */.QM)(value) !== null)
        return value;
    const expected = 'it takes a verifier key: name+id+key';
    throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [
        (0,catalogue/* finding */.gk)('AX1004', { command: 'audit', name: '--key', value, expected, suggestion: '' }),
    ]);
});
const anchorsOf = async ({ options, cwd }) => Promise.all(options.list('anchor').map(async (file) => {
    const text = await (0,paths/* readNamedFile */.w)(cwd, file);
    if (text === null)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [
            (0,catalogue/* finding */.gk)('AX8409', { file, problem: 'it is not there, and should hold an anchor' }),
        ]);
    return { file, text };
}));
/** Ends with the one line that counts. */
const conclude = async ({ output }, name, report, facts) => {
    const { intact, findings } = report;
    if (output.json)
        output.document(report);
    else {
        await (0,cli_findings/* sayFindings */.M)(output, findings);
        const problems = findings.filter(({ severity }) => severity === 'error').length;
        output.print(intact
            ? `${output.paint.green('✔')} ${(0,safe_text/* safeText */.H)([`${name}: ${facts}, nothing was altered.`])}`
            : `${output.paint.red('✖')} ${(0,safe_text/* safeText */.H)([`${name}: ${(0,count/* count */.U)(problems, 'finding')}.`])}`);
    }
    return intact ? exit_codes/* EXIT */.d.ok : exit_codes/* EXIT */.d.no;
};
const codeOf = (error) => error instanceof Error && 'code' in error ? String(error.code) : '';
const UNREADABLE = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a directory',
    EACCES: 'this user may not read it',
};
/** The bytes of a bundle. @throws CommandFailure when the file cannot be read */
async function* bytesOf(cwd, file) {
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(cwd, file)))
            yield piece; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a stream without an encoding gives bytes
    }
    catch (error) {
        const problem = UNREADABLE[codeOf(error)];
        if (problem === undefined)
            throw error;
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX8416', { file, problem })]);
    }
}
/** A bundle by itself, or the log of the store where none is named. */
const verifyAudit = async (context, bundle) => {
    const options = { keys: keysOf(context), anchors: await anchorsOf(context) };
    if (bundle === null) {
        const place = (0,app_place/* placeOf */.$t)(context);
        const report = await (0,open_place/* visitPlace */.dJ)(place, (store) => verifyStore((0,audit/* createAuditReader */.Z)(store), options));
        return conclude(context, (0,app_place/* sayPlace */.DQ)(place), report, `entries ${report.from} to ${report.size}`);
    }
    const report = await verifyBundle(bytesOf(context.cwd, bundle), { file: bundle, ...options });
    const { files, entries, runs, checkpoint, signedBy } = report;
    const facts = [
        (0,count/* count */.U)(files, 'file'),
        // Without an App there is no log.
        ...(entries === 0 ? [] : [(0,count/* count */.U)(entries, 'entry', 'entries')]),
        (0,count/* count */.U)(runs, 'run'),
        ...(checkpoint === null ? [] : [`checkpoint of ${checkpoint.size}`]),
        ...(signedBy.length === 0 ? [] : [`signed by ${signedBy.join(', ')}`]),
    ];
    const code = await conclude(context, bundle, report, facts.join(', '));
    if (report.intact && options.keys.length === 0 && signedBy.length > 0)
        context.output.say('The key is the one that the bundle names; pin the one you know with --key.');
    return code;
};


/***/ }),

/***/ 33282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   M: () => (/* binding */ sayFindings)
/* harmony export */ });
const RANK = { error: 0, warning: 1, note: 2 };
const painter = (paint) => {
    const tones = {
        error: paint.red,
        warning: paint.yellow,
        note: paint.cyan,
        mark: paint.red,
        dim: paint.dim,
        strong: paint.bold,
    };
    return (part, text) => tones[part](text);
};
const bySeverity = (findings) => findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
/** So many findings of one code are shown in full; of the others, the places of as many again. */
const SHOWN = 20;
/** What is shown in full, and of each code what is left over: a fault on every row is one fault to its reader. */
const folded = (findings) => {
    const byCode = Map.groupBy(bySeverity(findings), (one) => one.code);
    const groups = [...byCode.values()];
    return {
        shown: groups.flatMap((group) => group.slice(0, SHOWN)),
        rest: groups.map((group) => group.slice(SHOWN)).filter((group) => group.length > 0),
    };
};
const sayRest = (rest, output) => {
    const places = rest.flatMap(({ source }) => (source === null ? [] : [`${source.file}:${source.line}`]));
    const more = places.length > SHOWN ? ', …' : '';
    const at = places.length === 0 ? '' : `: ${places.slice(0, SHOWN).join(', ')}${more}`;
    return output.sayPaint.dim(`and ${rest.length} more of ${rest[0]?.code}, all with --json${at}`);
};
/** Says findings on stderr, most severe first, each with its place in the text. */
const sayFindings = async (output, findings, read = async () => null) => {
    if (findings.length === 0)
        return;
    const { formatFinding, textLines } = await __webpack_require__.e(/* import() */ 7670).then(__webpack_require__.bind(__webpack_require__, 57670));
    const texts = new Map();
    for (const { source } of findings) {
        if (source === null || texts.has(source.file))
            continue;
        const text = await read(source.file);
        texts.set(source.file, text === null ? null : textLines(text));
    }
    const { isTTY, columns } = output.stderr;
    const options = { paint: painter(output.sayPaint), ...(isTTY && columns ? { columns } : {}) };
    const { shown, rest } = folded(findings);
    const blocks = shown.map((one) => formatFinding(one, (file) => texts.get(file) ?? null, options));
    output.say([...blocks, ...rest.map((group) => sayRest(group, output))].join('\n\n'));
};
const hasErrors = (findings) => findings.some((one) => one.severity === 'error');


/***/ }),

/***/ 50854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ toWorkspacePath),
/* harmony export */   w: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85630);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78880);





const MAX_BYTES = 64 * 1024 * 1024;
/** A path of the command line as the workspace names it: relative to `cwd`, with `/`. */
const toWorkspacePath = (cwd, given) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, given)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
/**
 * Content of a file that a person named, or null. It may lie outside the working directory, which files named by a
 * document or a configuration may not.
 */
const readNamedFile = async (cwd, given) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, given);
    try {
        return await (0,_adapters_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .createFiles */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)).readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), MAX_BYTES);
    }
    catch (cause) {
        if (!(cause instanceof _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .PathRefused */ .c))
            throw cause;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX1017', { file: given })]);
    }
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
