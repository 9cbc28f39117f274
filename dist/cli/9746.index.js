export const id = 9746;
export const ids = [9746];
export const modules = {

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

/***/ 86505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);




const MAX_OUTPUT = 256 * 1024 * 1024;
/** Directories that are never an input, wherever they are. */
const NEVER = new Set(['.git', 'node_modules']);
const insideGit = (root) => {
    for (let dir = root;; dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '..')) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '.git')))
            return true;
        if (dir === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '..'))
            return false;
    }
};
/** Output of git, or null when it is missing or refuses (a repository owned by somebody else, say). */
const git = async (root, args) => {
    try {
        // Optional locks off: looking must not write to the repository.
        const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
        const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(execFile)('git', ['-C', root, ...args], {
            maxBuffer: MAX_OUTPUT,
            env,
        });
        return stdout;
    }
    catch {
        return null;
    }
};
const entriesOf = (dir) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const walk = (root, isOurs, limit) => {
    const found = [];
    const queue = [''];
    for (let dir = queue.pop(); dir !== undefined; dir = queue.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, dir))) {
            const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
            if (NEVER.has(entry.name) || isOurs(path))
                continue;
            if (entry.isDirectory())
                queue.push(path);
            else if (entry.isFile())
                found.push(path);
        }
        if (found.length > limit)
            return null;
    }
    return found.toSorted();
};
/** Commit, branch and cleanness from one call. */
const gitState = (text) => {
    const field = (name) => text.match(new RegExp(`^# branch\\.${name} (.*)$`, 'm'))?.[1] ?? null;
    const commit = field('oid');
    const branch = field('head');
    return {
        commit: commit === '(initial)' ? null : commit,
        branch: branch === '(detached)' ? null : branch,
        dirty: text.split('\n').some((line) => line !== '' && !line.startsWith('#')),
    };
};
/** The project directory, with git's view of it where there is one. */
const createWorkspace = ({ root, ours, env }) => {
    const hasGit = insideGit(root);
    const isOurs = (path) => ours.some((dir) => path === dir || path.startsWith(`${dir}/`));
    let trackedFiles = null;
    const list = async (args) => {
        const output = hasGit ? await git(root, ['ls-files', '-z', ...args]) : null;
        return output === null ? null : output.split('\0').filter((path) => path !== '');
    };
    return {
        root,
        system: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()}`,
        files: async (limit) => {
            const listed = await list(['--cached', '--others', '--exclude-standard']);
            if (!listed)
                return walk(root, isOurs, limit);
            if (listed.length > limit)
                return null;
            return [...new Set(listed)].filter((path) => !isOurs(path)).toSorted();
        },
        tracked: async (paths) => {
            if (paths.length === 0)
                return new Set();
            trackedFiles ??= list(['--cached']).then((files) => new Set(files));
            const all = await trackedFiles;
            return new Set(paths.filter((path) => all.has(path)));
        },
        environment: async () => {
            const exclude = ours.map((dir) => `:(exclude)${dir}`);
            const status = hasGit
                ? await git(root, ['status', '--porcelain=v2', '--branch', '--', '.', ...exclude])
                : null;
            const state = status === null ? { commit: null, branch: null, dirty: null } : gitState(status);
            return {
                node: process.version,
                os: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)()}`,
                arch: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
                ...state,
                repository: env['GITHUB_REPOSITORY'] ?? null,
                workflow: env['GITHUB_WORKFLOW'] ?? null,
                actor: env['GITHUB_ACTOR'] ?? null,
            };
        },
    };
};


/***/ }),

/***/ 87319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findTrackers)
/* harmony export */ });
/** Names that trackers go by; a file counts only if items are found in it. */
const LIKELY = [
    'docs/readiness.{md,yml,yaml}',
    '*{readiness,Readiness,READINESS}*.md',
    '{doc,docs}/**/*{readiness,Readiness,READINESS,tracker,Tracker,TRACKER}*.md',
    '*{roadmap,Roadmap,ROADMAP,tracker,Tracker,TRACKER}*.md',
    '{doc,docs}/**/*{roadmap,Roadmap,ROADMAP}*.md',
];
const MOST = 20;
const MAX_BYTES = 5 * 1024 * 1024;
/**
 * Trackers of the project, likeliest first. `read` parses one; what has no items is no tracker, whatever its name.
 */
const findTrackers = async (files, read) => {
    const paths = [];
    for (const pattern of LIKELY)
        paths.push(...(await files.glob([pattern])));
    const found = [];
    for (const path of [...new Set(paths)].slice(0, MOST)) {
        const text = await files.readText(path, MAX_BYTES).catch(() => null);
        if (text === null)
            continue;
        const document = await read(text, path);
        if (document.items.length > 0)
            found.push(document);
    }
    return found;
};


/***/ }),

/***/ 13580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ editorComment)
/* harmony export */ });
/* unused harmony export schemaUrl */
/** Where the JSON Schemas are published: the folder `schemas/` of the release. */
const SCHEMAS = 'https://raw.githubusercontent.com/aurora-x/action/v1/schemas/';
/** The address of a schema. */
const schemaUrl = (name) => `${SCHEMAS}${name}.v1.json`;
/** The first line of a file we write: editors then complete keys and mark mistakes while typing. */
const editorComment = (name) => `# yaml-language-server: $schema=${schemaUrl(name)}`;


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

/***/ 22360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ isEstimate),
/* harmony export */   G0: () => (/* binding */ takeTiming),
/* harmony export */   kC: () => (/* binding */ estimateHours)
/* harmony export */ });
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92250);

const UNIT = '(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|pts?|points?|sp)';
const ESTIMATE = new RegExp(`^~?\\s*\\d+(?:\\.\\d+)?\\s*(?:${UNIT}\\s*)?(?:(?:[-–—]|to)\\s*\\d+(?:\\.\\d+)?\\s*)?${UNIT}\\b`, 'i');
const DUE = /^(?:due|by|target|eta|end of)\b|\bweeks?\s*\d|\bwk\s*\d|\b\d{4}-(?:\d{2}|w\d{2}|q\d)|\bq[1-4]\b|\bsprint\s*\d|\bday\s*\d|\b(?:may|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+\d/i;
const isEstimate = (text) => ESTIMATE.test(text) && !/^\d{4}-/.test(text);
/** Takes `(Week 0–1)` as a due date and `(4-6h)` as an estimate out of a heading. */
const takeTiming = (text) => {
    for (const match of text.matchAll(/\(([^()]{1,80})\)/g)) {
        const inner = (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(match, 1).trim();
        const estimate = isEstimate(inner);
        if (!estimate && !DUE.test(inner))
            continue;
        const after = text.slice(match.index + match[0].length).trim();
        const rest = /^[-–—:]/.test(after) ? '' : ` ${after}`;
        const left = `${text.slice(0, match.index).trimEnd()}${rest}`.trim();
        return { text: left, due: estimate ? null : inner, estimate: estimate ? inner : null };
    }
    return { text, due: null, estimate: null };
};
const HOURS = [
    [/^mo/i, 160],
    [/^m/i, 1 / 60],
    [/^h/i, 1],
    [/^d/i, 8],
    [/^w/i, 40],
];
/** Middle of an estimate in hours (`1-2h` → 1.5, `2d` → 16), or null when it names no unit of time. */
const estimateHours = (text) => {
    const match = /(\d+(?:\.\d+)?)\s*((?!to\b)[a-z]*)\s*(?:(?:[-–—]|to)\s*(\d+(?:\.\d+)?))?\s*([a-z]*)/i.exec(text.slice(0, 100));
    const unit = match?.[4] || match?.[2] || '';
    const factor = HOURS.find(([pattern]) => pattern.test(unit))?.[1];
    if (match === null || factor === undefined)
        return null;
    const low = Number(match[1]);
    const high = match[3] === undefined ? low : Number(match[3]);
    return ((low + high) / 2) * factor;
};


/***/ }),

/***/ 92250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   l: () => (/* binding */ nth)
/* harmony export */ });
/** The text at an index of a list or a match; what is not there reads as nothing. */
const nth = (list, index) => list?.[index] ?? '';
/** The text of a part at an index; what is not there, or has no index, reads as nothing. */
const textAt = (parts, index) => (index === undefined ? undefined : parts[index])?.text ?? '';


/***/ }),

/***/ 18804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

;// CONCATENATED MODULE: ./lib/application/init/hardened-workflow.js
/*
 * The hardened workflow, once for everybody and once to be copied: a private repository lets its own workflows only read
 * it, and the App trusts a workflow by its commit, so the copy has to be called by one.
 */
/** The jobs, as everybody calls them. */
const JOBS = `name: readiness (reusable)
on:
  workflow_call:
    inputs:
      tracker:
        description: Tracker to verify; without it those of the configuration.
        type: string
        default: ''
      fail-on:
        description: The verdict that fails the report job.
        type: string
        default: no-go
      setup:
        description: A command that prepares the workspace, such as npm ci.
        type: string
        default: ''
      app-url:
        description: Address of your Aurora-X App, which then takes the result over OIDC.
        type: string
        default: ''
    outputs:
      verdict:
        description: go, conditional or no-go.
        value: \${{ jobs.report.outputs.verdict }}
      score:
        description: 0 to 100, the weighted share that is proven of what is claimed done or a gate selects.
        value: \${{ jobs.report.outputs.score }}
permissions: {}
jobs:
  verify:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions: {}
    outputs:
      artifact-digest: \${{ steps.upload.outputs.artifact-digest }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          fetch-depth: 0
      - uses: $/.github/actions/tool
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24
          package-manager-cache: false
      - name: Prepare
        if: inputs.setup != ''
        env:
          SETUP: \${{ inputs.setup }}
        run: bash -euo pipefail -c "$SETUP"
      - name: Verify
        env:
          AURORA_TRACKER: \${{ inputs.tracker }}
          BASE_SHA: \${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha }}
        run: |
          base=()
          if [ -n "$BASE_SHA" ]; then base=(--base "$BASE_SHA"); fi
          node "$RUNNER_TEMP/aurora/index.js" pipeline --fail-on never \\
            --report markdown --report html --report json "\${base[@]}"
      - name: Upload what was found, as it is
        id: upload
        if: always()
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: aurora-x-raw-attempt-\${{ github.run_attempt }}
          path: spec_runs
          if-no-files-found: warn
          include-hidden-files: false
  report:
    needs: verify
    if: always()
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      id-token: write
    outputs:
      verdict: \${{ steps.report.outputs.verdict }}
      score: \${{ steps.report.outputs.score }}
    steps:
      - id: report
        uses: $/.github/actions/report
        with:
          # Any job can replace the artifact of another one; it is only reported if it is still what was uploaded.
          artifact-digest: \${{ needs.verify.outputs.artifact-digest || 'none' }}
          fail-on: \${{ inputs.fail-on }}
          app-url: \${{ inputs.app-url }}
`;
const HEAD = (/* unused pure expression or super */ null && (`# The hardened way: a reusable workflow of two jobs. \`verify\` runs the commands with no permission and no secret, in a
# plain run step; \`report\` takes what it uploaded as data, checks nothing out and runs none of it.
#
# \`$/\` is this repository at the commit that the caller named, so whoever pins this workflow to a commit pins all of it.
`));
/** What everybody calls: it reads public repositories. */
const hardenedWorkflow = () => `${HEAD}${JOBS}`;
/** Where a private repository keeps its copy. */
const PRIVATE_WORKFLOW = '.github/workflows/aurora-x.yml';
const PRIVATE_HEAD = `# The hardened way for a private repository: a copy of the reusable workflow of Aurora-X whose job \`verify\` may read this
# repository. It runs the commands with no other permission and no secret, in a plain run step; \`report\` takes what it
# uploaded as data, checks nothing out and runs none of it.
#
# The App trusts it by its commit: readiness.yml calls OWNER/REPO/${PRIVATE_WORKFLOW}@COMMIT, and
# AURORA_TRUSTED_WORKFLOWS of the App names the same. A full commit in place of v1 pins the program, too.
`;
/** The copy of a private repository: its job of the commands may read that repository, and nothing else. */
const privateWorkflow = () => {
    const jobs = JOBS.replace('    permissions: {}\n', '    permissions: { contents: read }\n').replaceAll(/\$\/(\.github\/actions\/\w+)/g, 'aurora-x/action/$1@v1');
    return `${PRIVATE_HEAD}${jobs}`;
};
/** The workflow that calls the copy. */
const privateCaller = (branch) => `name: readiness
on:
  pull_request:
  merge_group:
  push:
    branches: [${branch}]
permissions: {}
concurrency:
  group: readiness-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  readiness:
    permissions:
      contents: read # for the job that runs the commands
      id-token: write # for the one that reports; it proves to the App who it is
    # Once that file is on ${branch}, name it by its commit, and give the App the same as AURORA_TRUSTED_WORKFLOWS:
    # uses: OWNER/REPO/${PRIVATE_WORKFLOW}@COMMIT
    uses: ./${PRIVATE_WORKFLOW}
    with:
      setup: '' # what prepares the workspace, such as npm ci
      app-url: '' # address of your App
`;

// EXTERNAL MODULE: ./lib/application/init/find-tracker.js
var find_tracker = __webpack_require__(87319);
// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
// EXTERNAL MODULE: ./lib/domain/config/schema-links.js
var schema_links = __webpack_require__(13580);
;// CONCATENATED MODULE: ./lib/application/init/templates.js

/*
 * The files that `aurora-x init` writes. They are complete and true as they stand: whoever keeps them has a
 * working gate, and every line can be understood without the documentation.
 */
const configTemplate = (tracker) => `${(0,schema_links/* editorComment */.B)('config')}
# Configuration of Aurora-X. Check it with: aurora-x config validate
version: 1
tracker: [${JSON.stringify(tracker)}]
specs: [specs/fast.yaml]
execution:
  # Commands stop at the first failure, also inside a pipe.
  shell: strict
gates:
  # What has to be proven before a release.
  - name: release
    when: { priority: [P0, P1] }
    require: verified
    challenge: required
  # What a pull request must not break.
  - name: pull-request
    when: { affected: true }
    require: not-refuted
`;
const workflowTemplate = (branch) => `name: readiness
on:
  pull_request:
  push:
    branches: [${branch}]
permissions:
  contents: read
concurrency:
  group: readiness-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  readiness:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # The base of a pull request decides what must pass, so it has to be here.
          fetch-depth: 0
          persist-credentials: false
      - uses: aurora-x/action@v1
`;
const specTemplate = (checks) => {
    const entries = checks.map(({ id, run }) => `  - id: ${id}\n    run: ${run}\n    timeout: 10m\n`).join('');
    return `${(0,schema_links/* editorComment */.B)('spec')}
# Fast checks, for every pull request. Run them with: aurora-x spec --input specs/fast.yaml
version: 1
name: fast
shell: strict
checks:
${entries}  - id: readme
    file: { path: README.md, exists: true }
`;
};
const trackerTemplate = (first) => `# Production readiness

Each row is a claim. Aurora-X runs its verify command and looks for its evidence: a status of Done that cannot be
proven is refuted.

| ID | Priority | Outcome | Depends On | Owner | Target | Status | Exit Criteria | Verify Command | Evidence Path |
|---|---|---|---|---|---|---|---|---|---|
| R-01 | P0 | Tests guard every change | - | | | Planned | The test command passes | ${first ? `\`${first.run}\`` : ''} | |
| R-02 | P1 | A newcomer can start alone | - | | | Planned | The README says how to install and run | | README.md |
| R-03 | P1 | Somebody is on call | R-01 | | | Planned | A rota exists and was used once | | docs/on-call.md |
`;

;// CONCATENATED MODULE: ./lib/application/init/plan-init.js



const SAMPLE_TRACKER = 'docs/readiness.md';
const read = (files, path) => files.readText(path).catch(() => null);
const hasTestScript = (text) => {
    try {
        return (0,record/* entryOf */.Ms)((0,record/* entryOf */.Ms)(JSON.parse(text), 'scripts'), 'test') !== undefined;
    }
    catch {
        return false;
    }
};
/** The test command of the project, by the files that its ecosystem is known by. */
const findTestCommand = async (files) => {
    const manifest = await read(files, 'package.json');
    if (manifest !== null && hasTestScript(manifest))
        return { id: 'test', run: 'npm test' };
    const makefile = await read(files, 'Makefile');
    if (makefile !== null && /^test:/m.test(makefile))
        return { id: 'test', run: 'make test' };
    const known = [
        ['go.mod', 'go test ./...'],
        ['Cargo.toml', 'cargo test'],
        ['pyproject.toml', 'python -m pytest'],
        ['pytest.ini', 'python -m pytest'],
        ['pom.xml', 'mvn --batch-mode test'],
        ['build.gradle', './gradlew test'],
    ];
    for (const [file, run] of known) {
        if ((await files.stat(file))?.kind === 'file')
            return { id: 'test', run };
    }
    return null;
};
const WORKFLOW = '.github/workflows/readiness.yml';
const workflowsOf = ({ branch, isPrivate }) => isPrivate
    ? [
        [WORKFLOW, privateCaller(branch)],
        [PRIVATE_WORKFLOW, privateWorkflow()],
    ]
    : [[WORKFLOW, workflowTemplate(branch)]];
/** What init would do here. Nothing is written, and a file that exists is never part of the writing. */
const planInit = async (files, options) => {
    const test = await findTestCommand(files);
    const tracker = options.tracker ?? SAMPLE_TRACKER;
    const wanted = [
        ['.github/aurora-x.yml', configTemplate(tracker)],
        ...workflowsOf(options),
        ['specs/fast.yaml', specTemplate(test ? [test] : [])],
        ...(options.tracker === null ? [[SAMPLE_TRACKER, trackerTemplate(test)]] : []),
    ];
    const planned = await Promise.all(wanted.map(async ([path, content]) => {
        const exists = (await files.stat(path)) !== null;
        return { path, action: exists ? 'keep' : 'create', content };
    }));
    return { schemaVersion: 1, tracker, trackerIsNew: options.tracker === null, files: planned };
};
/** Writes what the plan says is to be created. */
const applyInit = async (plan, files) => {
    for (const file of plan.files) {
        if (file.action === 'create')
            await files.write(file.path, file.content);
    }
};

// EXTERNAL MODULE: ./lib/adapters/system/files.js + 1 modules
var system_files = __webpack_require__(7);
// EXTERNAL MODULE: ./lib/adapters/system/workspace.js
var workspace = __webpack_require__(86505);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/paths.js
var paths = __webpack_require__(50854);
// EXTERNAL MODULE: ./node_modules/@clack/prompts/dist/index.mjs + 6 modules
var dist = __webpack_require__(26170);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/init/ask.js


/** Some terminals do not know their width (0 columns), and the prompts would then print a letter a line. */
const knowWidth = () => {
    if (!process.stdout.columns)
        process.stdout.columns = 80;
};
/** Which of the documents is the tracker? Null: none of them; undefined: cancelled. */
const askForTracker = async (found) => {
    knowWidth();
    const answer = await (0,dist/* select */.Lt)({
        message: 'Which document is your tracker?',
        options: [
            ...found.map((one) => ({ value: one.file, label: one.file, hint: (0,count/* count */.U)(one.items.length, 'item') })),
            { value: '', label: 'none of these: write a sample to docs/readiness.md' },
        ],
    });
    if ((0,dist/* isCancel */.FZ)(answer))
        return undefined;
    return answer === '' ? null : answer;
};
const confirmPlan = async (plan) => {
    knowWidth();
    const lines = plan.files.map(({ path, action }) => `${action === 'create' ? '+' : ' '} ${path}`);
    (0,dist/* note */.N4)(lines.join('\n'), 'Files');
    const answer = await (0,dist/* confirm */.lJ)({ message: 'Write them?' });
    return answer === true;
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/init/run.js











const asks = ({ interactive, options, output }) => interactive && !options.flag('yes') && !options.flag('dryRun') && !output.json;
/** The tracker to name in the configuration; null: a sample is written. Undefined: the person went away. */
const chooseTracker = async (context, files) => {
    const given = context.options.text('tracker');
    if (given !== null) {
        const file = (0,paths/* toWorkspacePath */.C)(context.cwd, given);
        if ((await files.stat(file))?.kind === 'file')
            return file;
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX2001', { file })]);
    }
    const found = await (0,find_tracker/* findTrackers */.N)(files, async (text, file) => (0,read_tracker.readAnyTracker)(text, file));
    return asks(context) && found.length > 0 ? askForTracker(found) : (found[0]?.file ?? null);
};
/** `aurora-x init`. Looks, asks where it may, writes only what is not there. */
const runInit = async (context) => {
    const files = (0,system_files/* createFiles */.q)(context.cwd);
    const tracker = await chooseTracker(context, files);
    if (tracker === undefined)
        return exit_codes/* EXIT */.d.interrupted;
    const { branch } = await (0,workspace/* createWorkspace */.s)({ root: context.cwd, ours: [], env: context.env }).environment();
    const plan = await planInit(files, {
        tracker,
        branch: branch ?? 'main',
        isPrivate: context.options.flag('private'),
    });
    const dry = context.options.flag('dryRun') || context.env['AURORA_DRY_RUN'] === '1';
    if (!dry && asks(context) && !(await confirmPlan(plan)))
        return exit_codes/* EXIT */.d.interrupted;
    if (!dry)
        await applyInit(plan, files);
    report(context, plan, dry);
    return exit_codes/* EXIT */.d.ok;
};
const report = ({ output, options }, plan, dry) => {
    if (output.json) {
        output.document({ ...plan, dryRun: dry });
        return;
    }
    const { paint } = output;
    for (const { path, action, content } of plan.files) {
        if (action === 'keep')
            output.print(`${paint.dim('-')} ${path}  ${paint.dim('exists, left as it is')}`);
        else
            output.print(`${paint.green('✔')} ${path}  ${paint.dim(dry ? 'would be written' : 'written')}`);
        if (dry && action === 'create')
            output.print(content.replaceAll(/^(?=.)/gm, '    '));
    }
    output.print(`\n${paint.bold('Next')}\n${nextSteps(plan, options.flag('private'))
        .map((step, index) => `  ${index + 1}. ${step}`)
        .join('\n')}`);
};
const nextSteps = (plan, isPrivate) => [
    plan.trackerIsNew
        ? `Write what your project claims into ${plan.tracker}; the three rows are examples.`
        : `See what is read from ${plan.tracker}: aurora-x parse`,
    'Prove it on this machine: aurora-x pipeline',
    'Keep what runs leave out of git: add spec_runs/ and logs/ to .gitignore.',
    'Commit the files and open a pull request: the workflow says go or no-go on it.',
    ...(isPrivate
        ? [
            `Once it is merged, call ${PRIVATE_WORKFLOW} by its commit, and have the App trust that: both files say how.`,
        ]
        : []),
];


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


/***/ })

};
