export const id = 8177;
export const ids = [8177];
export const modules = {

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

/***/ 51086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createMemo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _make_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55278);
/* harmony import */ var _sealed_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37743);




/** More are not worth the place; the oldest go. */
const LIMIT = 64;
const forgetOldest = (dir) => {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir);
    if (names.length <= LIMIT)
        return;
    const aged = names.map((name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), at: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)).mtimeMs }));
    for (const { path } of aged.toSorted((a, b) => a.at - b.at).slice(0, names.length - LIMIT))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
};
/** A memo of one file per text in a directory. An altered file is as good as none. */
const createMemo = (dir) => ({
    get: (key) => {
        try {
            return (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .unseal */ .Du)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, key), 'utf8'));
        }
        catch {
            return null;
        }
    },
    put: (key, text) => {
        try {
            (0,_make_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(dir);
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `${key}.${process.pid}.tmp`);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(text));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, key));
            forgetOldest(dir);
        }
        catch {
            // It only ever saves work.
        }
    },
});


/***/ }),

/***/ 69917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hourOf),
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);

/** `1 000`. */
const grouped = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');
/** `14:02 UTC`. */
const hourOf = (time) => `${new Date(time).toISOString().slice(11, 16)} UTC`;
/**
 * How far a sync has come. A limit that stops it says so to whoever looks at the lane or the log: `212 of 1 000 issues
 * are there; it goes on at 14:02 UTC.`
 */
const createProgress = ({ changes, issues }) => {
    let there = Object.keys(issues).length;
    let done = 0;
    const all = there + changes.filter(({ kind }) => kind === 'create-issue').length;
    const said = () => there < all
        ? `${grouped(there)} of ${grouped(all)} issues are there`
        : `${grouped(done)} of ${grouped(changes.length)} changes are made`;
    const waitsUntil = (until) => `${said()}; it goes on at ${hourOf(until)}`;
    return {
        /** `212 of 1 000 issues are there`. */
        said,
        /** `212 of 1 000 issues are there; it goes on at 14:02 UTC`. */
        waitsUntil,
        note: (_count, { kind }) => {
            done += 1;
            if (kind === 'create-issue')
                there += 1;
        },
        /** The failure, with how far it came if it is a limit. */
        explain: (error) => error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p && error.kind === 'limited' && error.until !== null
            ? new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p('limited', error.what, error.status, `${waitsUntil(error.until)}. ${error.message}`, error.until)
            : error,
    };
};


/***/ }),

/***/ 58537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** The number at an index, which is always one of the row. */
const at = (row, index) => row[index] ?? 0;
/** Edit distance with neighbouring letters swapped counted once; gives up beyond `limit`. */
const distance = (from, to, limit = 2) => {
    if (Math.abs(from.length - to.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            row[j] = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1), swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        if (Math.min(...row) > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return at(previous, to.length);
};
const plain = (word) => word.toLowerCase().replaceAll(/[-_\s]/g, '');
/**
 * The word that was probably meant, or null. Case, hyphens and underscores do not count. Words of two letters allow no
 * slip (`P5` is not `P0`), of three one, longer ones two.
 */
const nearest = (word, candidates) => {
    if (word.length > 80)
        return null;
    const wanted = plain(word);
    const limit = Math.min(2, Math.max(0, wanted.length - 2));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const target = plain(candidate);
        const far = distance(wanted, target, limit);
        // A prefix of four letters or more is meant as the whole: `verif` for `verified`.
        const near = far > limit && wanted.length >= 4 && target.startsWith(wanted) ? limit : far;
        if (near < least) {
            best = candidate;
            least = near;
        }
    }
    return best;
};
/** ` Did you mean "x"?` with its leading space, or nothing: for the end of a remedy. */
const didYouMean = (word, candidates) => {
    const guess = nearest(word, candidates);
    return guess === null ? '' : ` Did you mean "${guess}"?`;
};


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

/***/ 60447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sameLogin)
/* harmony export */ });
/** Whether two logins are one account: GitHub does not mind their case. Nobody is the same as nobody. */
const sameLogin = (a, b) => a != null && b != null && a.toLowerCase() === b.toLowerCase();


/***/ }),

/***/ 40555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withoutDotSlash)
/* harmony export */ });
/** `./specs/own.yaml` → `specs/own.yaml`: the same file has one name. */
const withoutDotSlash = (path) => path.replace(/^(?:\.\/)+/, '');


/***/ }),

/***/ 70165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runReport: () => (/* binding */ runReport)
/* harmony export */ });
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26302);
/* harmony import */ var _domain_config_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47058);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30468);
/* harmony import */ var _domain_report_weekly_render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73883);
/* harmony import */ var _wiring_defined_of_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58573);
/* harmony import */ var _wiring_github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25864);
/* harmony import */ var _wiring_weekly_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49031);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78880);
/* harmony import */ var _out_dir_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25340);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97533);












const readReport = async (context) => {
    const week = context.options.text('week') ?? (0,_domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_3__/* .weekOf */ .gx)((0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .createClock */ .t)().now());
    if ((0,_domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_3__/* .weekStart */ .vW)(week) === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX1018', { week })]);
    const out = (0,_out_dir_js__WEBPACK_IMPORTED_MODULE_9__/* .outDirOf */ .j)(context);
    const report = await (0,_wiring_weekly_js__WEBPACK_IMPORTED_MODULE_6__/* .weeklyOfRuns */ .j3)(context.cwd, out, week);
    if (report === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX1019', { week, directory: out })]);
    return report;
};
const publish = async (context, report) => {
    const { environment } = (0,_domain_config_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvironment */ .Qo)((0,_wiring_defined_of_js__WEBPACK_IMPORTED_MODULE_11__/* .definedOf */ .X)(context.env));
    if (environment.dryRun)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX8215')]);
    const interval = environment.writeIntervalMs ?? _wiring_github_js__WEBPACK_IMPORTED_MODULE_5__/* .WRITE_INTERVAL_MS */ .nZ;
    try {
        return await (0,_wiring_weekly_js__WEBPACK_IMPORTED_MODULE_6__/* .publishReport */ .S3)({ ...(0,_remote_js__WEBPACK_IMPORTED_MODULE_10__/* .openRemote */ .d)(context), interval, signal: context.signal }, report);
    }
    catch (error) {
        throw (0,_remote_js__WEBPACK_IMPORTED_MODULE_10__/* .remoteFailure */ .v)(error);
    }
};
/** `aurora-x report weekly`: the document, its Markdown, or its issue. */
const runReport = async (context) => {
    const { output, options } = context;
    const report = await readReport(context);
    const published = options.flag('apply') ? await publish(context, report) : null;
    if (output.json)
        output.document(published === null ? report : { ...report, published });
    else
        output.print(published === null ? (0,_domain_report_weekly_render_js__WEBPACK_IMPORTED_MODULE_4__/* .renderWeekly */ .s)(report) : (0,_wiring_weekly_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedSays */ .ft)(report.week, published));
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.ok;
};


/***/ }),

/***/ 25340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outDirOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where runs are: `--out`, else below AURORA_OUT, else `spec_runs`. */
const outDirOf = ({ options, env }) => {
    const given = options.text('out');
    if (given !== null)
        return given;
    const base = env['AURORA_OUT'] ?? '';
    return base === '' ? 'spec_runs' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'spec_runs');
};


/***/ }),

/***/ 97533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRemote),
  v: () => (/* binding */ remoteFailure)
});

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/github/memo-cache.js


const keptSchema = schemas.object({ etag: schemas.string(), body: schemas.unknown(), next: schemas.string().nullable() });
const nameOf = (key) => (0,digest/* sha256 */.s)(key);
/**
 * Answers kept between runs of a command. They hold text of issues, so they are as secret as the repository is.
 *
 * @param server whose answers they are: those of another are not asked
 */
const createMemoCache = (memo, server) => ({
    get: async (key) => {
        const text = memo.get(nameOf(`${server} ${key}`));
        return text === null ? null : (keptSchema.safeParse(JSON.parse(text)).data ?? null);
    },
    put: async (key, answer) => memo.put(nameOf(`${server} ${key}`), JSON.stringify(answer)),
});

// EXTERNAL MODULE: ./lib/adapters/system/run-store/memo.js
var memo = __webpack_require__(51086);
// EXTERNAL MODULE: ./lib/adapters/github/remote-repository.js + 2 modules
var remote_repository = __webpack_require__(58724);
// EXTERNAL MODULE: ./lib/adapters/github/read-only.js
var read_only = __webpack_require__(16807);
// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
// EXTERNAL MODULE: ./lib/application/sync/progress.js
var progress = __webpack_require__(69917);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 13 modules
var github = __webpack_require__(25864);
// EXTERNAL MODULE: ./lib/adapters/github/cached-reads.js
var cached_reads = __webpack_require__(22578);
// EXTERNAL MODULE: ./lib/adapters/github/send.js
var github_send = __webpack_require__(45718);
// EXTERNAL MODULE: ./lib/adapters/github/through-turnstile.js
var through_turnstile = __webpack_require__(78106);
// EXTERNAL MODULE: ./lib/adapters/github/failure.js
var failure = __webpack_require__(36424);
;// CONCATENATED MODULE: ./lib/adapters/github/waiting-send.js

const LEAST_MS = 1_000;
/**
 * Requests that wait where GitHub wants us to, for a command that somebody sits in front of. A request that met a limit
 * was not done, so it is sent again; one whose answer was lost is not.
 */
const waitingSend = (send, { clock, patienceMs, waits, signal }) => async (route, parameters) => {
    for (;;) {
        try {
            return await send(route, parameters);
        }
        catch (error) {
            const now = clock.now();
            const { kind, until } = (0,failure/* failureOf */.g)(error, route, now);
            if (kind !== 'limited' || until === null || until - now > patienceMs)
                throw error;
            waits(until);
            await clock.sleep(Math.max(LEAST_MS, until - now), signal);
        }
    }
};

// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var system_clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/domain/model/budget.js
var budget = __webpack_require__(77961);
;// CONCATENATED MODULE: ./lib/application/limits/own-budgets.js

/** Budgets that nobody shares: of one command, for as long as it runs. */
const createOwnBudgets = () => {
    const known = new Map();
    const of = (installation) => known.get(installation) ?? budget/* FULL_BUDGET */.U;
    return {
        read: async (installation) => of(installation),
        change: async (installation, step) => {
            const { budget, result } = step(of(installation));
            known.set(installation, budget);
            return result;
        },
        list: async () => [...known].map(([installation, budget]) => ({ installation, budget })),
    };
};

// EXTERNAL MODULE: ./lib/application/limits/turnstile.js
var limits_turnstile = __webpack_require__(90919);
// EXTERNAL MODULE: ./lib/domain/limits/budget.js
var limits_budget = __webpack_require__(13448);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/version.js
var version = __webpack_require__(13538);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/paced.js










/** The limits of GitHub are over within the hour. */
const PATIENCE_MS = 65 * 60_000;
/** So little nobody needs to be told. */
const QUIET_MS = 2_000;
const paceOf = (intervalMs) => intervalMs > 0
    ? { ...limits_budget/* GITHUB_PACE */.mk, intervalMs }
    : { intervalMs: 0, perMinute: Number.POSITIVE_INFINITY, perHour: Number.POSITIVE_INFINITY };
/** Requests of one command with a token, which keep to the limits of GitHub and wait where they are reached. */
const pacedClient = (api, token, { intervalMs, waits, signal }) => {
    const clock = (0,system_clock/* createClock */.t)();
    const turnstile = (0,limits_turnstile/* createTurnstile */.p)({
        budgets: createOwnBudgets(),
        installation: 0,
        clock,
        pace: paceOf(intervalMs),
        patienceMs: QUIET_MS,
        signal,
    });
    const send = (0,github_send/* sendWithToken */._)(token, api, `aurora-x/${version/* VERSION */.x}`);
    const paced = (0,through_turnstile/* throughTurnstile */.A)(send, turnstile, () => clock.now());
    return (0,github/* clientOf */.fe)(waitingSend(paced, { clock, patienceMs: PATIENCE_MS, waits, signal }), (0,cached_reads/* createAnswerCache */.Pm)());
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var cli_failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/remote.js















const usage = (code, values) => new cli_failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)(code, values)]);
/** The repository that is meant, with a token of the environment. Nothing is asked of GitHub yet. */
const openRemote = (context) => {
    const { env, options, cwd } = context;
    const name = options.text('repo') ?? env['GITHUB_REPOSITORY'] ?? '';
    const ref = (0,repository_ref/* repositoryRef */.W)(name);
    if (ref === null)
        throw usage('AX8211', { value: name === '' ? 'An empty name' : name });
    const api = env['GITHUB_API_URL'] ?? github.DEFAULT_API;
    const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
    if (token === '')
        throw usage('AX8210', { api });
    let tell = (until) => context.output.say(`GitHub has us wait; it goes on at ${(0,progress/* hourOf */.c)(until)}`);
    const client = pacedClient(api, token, {
        intervalMs: Number(env['AURORA_WRITE_INTERVAL_MS'] ?? github/* WRITE_INTERVAL_MS */.nZ),
        waits: (until) => tell(until),
        signal: context.signal,
    });
    const reading = (0,read_only/* readOnly */.T)(client);
    const self = async () => (0,remote_repository/* loginOfToken */.g3)(reading, token);
    // Another token may see something else.
    const whose = (0,digest/* sha256 */.s)(`${api} ${token}`);
    const cache = createMemoCache((0,memo/* createMemo */.T)((0,external_node_path_.resolve)(cwd, (0,out_dir/* outDirOf */.j)(context), '.state', 'seen')), whose);
    const remembered = { ...(0,github/* nothingRemembered */.aw)(), cache };
    const readers = (0,github/* githubReaders */.wm)(reading, ref, self, remembered, !(0,remote_repository/* isJobToken */.Pl)(token));
    const tellOfWaits = (other) => {
        tell = other;
    };
    return { ref, client, readers, tellOfWaits };
};
/** What GitHub did not do, as findings and an exit code; everything else stays what it was. */
const remoteFailure = (error) => {
    if (!(error instanceof remote_failure/* RemoteFailure */.p))
        return error;
    const { kind, what, status, message, until } = error;
    if (kind === 'limited')
        return new cli_failure/* CommandFailure */.q(exit_codes/* EXIT */.d.outside, [
            (0,catalogue/* finding */.gk)('AX8214', { what, until: new Date(until ?? 0).toISOString() }),
        ]);
    if (kind === 'lost')
        return new cli_failure/* CommandFailure */.q(exit_codes/* EXIT */.d.outside, [(0,catalogue/* finding */.gk)('AX8213', { what, problem: message })]);
    const exit = status === 401 || status === 403 ? exit_codes/* EXIT */.d.unauthorised : exit_codes/* EXIT */.d.outside;
    return new cli_failure/* CommandFailure */.q(exit, [(0,catalogue/* finding */.gk)('AX8212', { what, status, problem: message })]);
};


/***/ }),

/***/ 58573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ definedOf)
/* harmony export */ });
/** An environment without the variables that are not set. */
const definedOf = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));


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
