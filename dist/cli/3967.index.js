export const id = 3967;
export const ids = [3967,8583];
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

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createIds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;
const encodeTime = (now) => {
    let rest = Math.floor(now);
    let text = '';
    for (let index = 0; index < TIME_CHARACTERS; index += 1) {
        text = (ALPHABET[rest % 32] ?? '0') + text;
        rest = Math.floor(rest / 32);
    }
    return text;
};
/** Ids and randomness of the machine. ULID: github.com/ulid/spec, 48 bits of time and 80 random bits. */
const createIds = () => ({
    ulid: (now) => encodeTime(now) + Array.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(RANDOM_CHARACTERS), (byte) => ALPHABET[byte % 32]).join(''),
    nonce: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'),
    random: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).readUInt32BE() / 2 ** 32,
});


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

/***/ 5758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   Nh: () => (/* binding */ challengeSign),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   XG: () => (/* binding */ createPaint),
/* harmony export */   mT: () => (/* binding */ outcomeSign),
/* harmony export */   nG: () => (/* binding */ outcomeWord)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var _domain_model_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26042);


const createPaint = (color) => picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(color);
const COLORS = { good: 'green', bad: 'red', warn: 'yellow', calm: 'cyan', mute: 'dim' };
const inTone = (tone, text, paint) => paint[COLORS[tone]](text);
/** The word always stands beside the sign, colour never carries the meaning alone. */
const SIGNS = {
    passed: '✔',
    failed: '✖',
    error: '✖',
    'timed-out': '✖',
    skipped: '-',
    'not-run': '!',
    manual: '?',
    'not-applicable': '-',
};
const outcomeSign = (outcome, paint) => inTone(_domain_model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds[outcome], SIGNS[outcome], paint);
const outcomeWord = (result, paint) => inTone(_domain_model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds[result.outcome], result.flaky ? `${result.outcome} (flaky)` : result.outcome, paint);
const verdictWord = (verdict, paint) => paint.bold(inTone(_domain_model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9[verdict], verdict.toUpperCase(), paint));
const challengeSign = (result, paint) => result === 'proven' ? paint.green('✔') : result === 'vacuous' ? paint.red('✖') : paint.dim('-');
const severityWord = (severity, paint) => ({ error: paint.red, warning: paint.yellow, note: paint.dim })[severity](severity);
/** Does this outcome deserve a line of its own that stays? */
const isTrouble = (outcome) => outcome === 'failed' || outcome === 'error' || outcome === 'timed-out' || outcome === 'not-run';


/***/ }),

/***/ 28583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readManifest: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _pipeline_contracts_run_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(652);


/**
 * The manifest of a run, held to its shape: a run directory may have been edited, cut or put there by somebody else.
 * A finding says what is wrong with it.
 */
const readManifest = async (store, run) => {
    const file = `${run.dir}/run.json`;
    const unreadable = (problem) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1013', { file, problem }, { file, line: 1, column: 1 });
    const value = await store.manifest(run.runId);
    if (value === null)
        return unreadable('it is missing, too large, no plain file or not JSON');
    const { data, error } = _pipeline_contracts_run_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedManifestSchema */ .HE.safeParse(value);
    const [issue] = error?.issues ?? [];
    if (issue)
        return unreadable(`${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`);
    if (data === undefined)
        return unreadable('it has another shape');
    return data.runId === run.runId ? data : unreadable(`it is the manifest of run ${data.runId}`);
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
    plan: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL.exactOptional(),
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

/***/ 53699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText)
/* harmony export */ });
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56677);

const sorted = (_key, value) => (0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
/**
 * The text of a check's result.json: its part of run.json, so that the digest of run.json covers it, and what it must
 * be can be made from there. Keys are sorted, because whoever reads run.json may get them in another order.
 */
const resultText = (outcome) => `${JSON.stringify(outcome, sorted, 2)}\n`;


/***/ }),

/***/ 65513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nk: () => (/* binding */ runStatement),
/* harmony export */   zH: () => (/* binding */ STATEMENT_FILE)
/* harmony export */ });
/* unused harmony exports STATEMENT_TYPE, TEST_RESULT_TYPE */
/** Where a run keeps the statement over it. */
const STATEMENT_FILE = 'provenance.intoto.json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const RESULTS = { go: 'PASSED', conditional: 'WARNED', 'no-go': 'FAILED' };
/** A plain pass is passed and a failure failed; what gave no answer, or passed only at a retry, is a warning. */
const listOf = ({ outcome, flaky }) => {
    if (outcome === 'not-applicable')
        return null;
    if (outcome === 'failed' || outcome === 'timed-out')
        return 'failedTests';
    return outcome === 'passed' && !flaky ? 'passedTests' : 'warnedTests';
};
const subjectsOf = ({ manifest, manifestDigest, reports = [] }) => {
    const { commit, repository } = manifest.environment;
    const files = [{ path: 'run.json', sha256: manifestDigest }, ...reports];
    return [
        ...(commit === null ? [] : [{ name: repository ?? 'commit', digest: { gitCommit: commit } }]),
        ...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    ];
};
/** Go passed, conditional warned. What is interrupted, or only one shard without a verdict, has not passed. */
const resultOf = ({ status, verdict }) => status === 'complete' && verdict !== null ? RESULTS[verdict] : 'FAILED';
/**
 * The statement over a run: which commit, run.json and reports it is about, by which inputs (configuration, trackers,
 * specs) it was judged, and which checks passed.
 * Source: in-toto attestation framework, Statement v1 and predicate test-result v0.1.
 */
const runStatement = (run) => {
    const { manifest, url = null } = run;
    const named = (list) => manifest.outcomes.filter((outcome) => listOf(outcome) === list).map(({ id }) => id);
    return {
        _type: STATEMENT_TYPE,
        subject: subjectsOf(run),
        predicateType: TEST_RESULT_TYPE,
        predicate: {
            result: resultOf(manifest),
            configuration: manifest.inputs.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
            ...(url === null ? {} : { url }),
            passedTests: named('passedTests'),
            warnedTests: named('warnedTests'),
            failedTests: named('failedTests'),
        },
    };
};


/***/ }),

/***/ 28363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ verifyRun),
/* harmony export */   TX: () => (/* binding */ verifyManifest),
/* harmony export */   k1: () => (/* binding */ recordedFiles)
/* harmony export */ });
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1632);
/* harmony import */ var _result_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53699);



const at = (file) => ({ file, line: 1, column: 1 });
/** A path that could make a reader leave the run directory. */
const leaves = (path) => path === '' || /^[/\\]|^[A-Za-z]:|\\|\0/.test(path) || path.split('/').includes('..');
const verifyFile = (path, recorded, item, readDigest) => {
    if (leaves(path))
        return (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX7005', { file: path }, at('run.json'));
    const actual = readDigest(path);
    if (actual === null)
        return (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX7002', { file: path }, at(path));
    return actual === recorded ? null : (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX7001', { file: path, item }, at(path));
};
/** Check id of a path below checks/, for the remedy. */
const checkOf = (path) => /^checks\/([^/]+)\//.exec(path)?.[1] ?? '';
/** Evidence is recorded twice, in its outcome and in the list of files; both must agree. */
const verifyEvidence = (manifest) => {
    const listed = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
    return manifest.outcomes.flatMap(({ id, evidence }) => evidence.flatMap(({ path, sha256 }) => {
        const file = `checks/${id}/evidence/${path}`;
        const digest = listed.get(file);
        return digest === undefined || digest === sha256
            ? []
            : [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX7003', { file, check: id }, at('run.json'))];
    }));
};
const isEvidence = (path) => /^checks\/[^/]+\/evidence\//.test(path);
/** The result of each check that ran here: what run.json says of it. */
const resultsOf = ({ outcomes }) => outcomes
    .filter(({ cachedFrom, attempts }) => cachedFrom === null && attempts.length > 0)
    .map((outcome) => ({
    path: `checks/${outcome.id}/result.json`,
    sha256: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_result_text_js__WEBPACK_IMPORTED_MODULE_2__/* .resultText */ .D)(outcome)),
}));
/** Every file that something is recorded of: logs and evidence, results, and what the statement is about. */
const recordedFiles = (manifest, statement = null) => [
    ...manifest.files,
    ...resultsOf(manifest),
    ...(statement?.subject ?? []).flatMap(({ name, digest: { sha256 } }) => sha256 === undefined ? [] : [{ path: name, sha256 }]),
];
/** Compares a run directory with its manifest and names every file that is altered, missing or added; none: intact. */
const verifyRun = (manifest, readDigest, { present = [], statement = null } = {}) => {
    const itemOf = new Map(manifest.outcomes.map(({ id, item }) => [id, item ?? id]));
    const files = recordedFiles(manifest, statement).flatMap(({ path, sha256 }) => {
        const check = checkOf(path);
        return verifyFile(path, sha256, itemOf.get(check) ?? check, readDigest) ?? [];
    });
    const known = new Set(manifest.files.map(({ path }) => path));
    const added = present.filter((path) => isEvidence(path) && !known.has(path));
    return [
        ...files,
        ...verifyEvidence(manifest),
        ...added.map((file) => (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX7004', { file }, at(file))),
    ];
};
/**
 * Compares the bytes of run.json with the digest that was recorded outside it (run index, statement).
 * Everything else in a run hangs on this one.
 */
const verifyManifest = (content, recorded) => {
    const actual = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(content);
    return actual === recorded
        ? null
        : (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX7006', { file: 'run.json', actual, recorded }, at('run.json'));
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

/***/ 26042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ OUTCOME_TONES),
/* harmony export */   g9: () => (/* binding */ VERDICT_TONES),
/* harmony export */   hZ: () => (/* binding */ STAGE_WORDS)
/* harmony export */ });
const OUTCOME_TONES = {
    passed: 'good',
    failed: 'bad',
    error: 'bad',
    'timed-out': 'bad',
    skipped: 'mute',
    'not-run': 'warn',
    manual: 'warn',
    'not-applicable': 'mute',
};
const VERDICT_TONES = {
    go: 'good',
    conditional: 'warn',
    'no-go': 'bad',
};
/** What a stage does, in one word. */
const STAGE_WORDS = {
    T01: 'ingest',
    T02: 'synthesize',
    T03: 'execute',
    T04: 'collect',
    T05: 'challenge',
    T06: 'evaluate',
    T07: 'publish',
};


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

/***/ 32961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdict),
/* harmony export */   $f: () => (/* binding */ finding),
/* harmony export */   DL: () => (/* binding */ challenge),
/* harmony export */   Ws: () => (/* binding */ outcome),
/* harmony export */   bL: () => (/* binding */ sha256),
/* harmony export */   js: () => (/* binding */ run)
/* harmony export */ });
/* unused harmony exports reportSchema, sourceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1656);


const list = (shape) => zod__WEBPACK_IMPORTED_MODULE_0__.array(shape).readonly();
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/);
const time = zod__WEBPACK_IMPORTED_MODULE_1__.datetime();
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0);
const source = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    code: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    source: source.nullable(),
});
const reason = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    code: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['pass', 'warn', 'fail', 'info']),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['run', 'gate', 'item', 'check', 'criterion', 'slo', 'waiver', 'tracker']),
        id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    }),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    source: source.nullable(),
    get children() {
        return list(reason);
    },
})
    .meta({ id: 'Reason', description: 'A node of the verdict tree; its children are why.' });
const checkStanding = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
    describe: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.int().nullable(),
    tail: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('Last lines of output, redacted.'),
    flaky: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    cachedFrom: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable().describe('Run the outcome was taken from, or null when it ran here.'),
    challenge: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CHALLENGE_RESULTS */ .TU).nullable(),
    durationMs: milliseconds,
    source,
});
const standing = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    milestone: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    priority: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE).nullable(),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    target: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    claim: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIMS */ .IF).nullable(),
    standing: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV),
    dependsOn: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    reason,
    checks: list(checkStanding),
    source,
});
const slo = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    objective: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    warn: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    actual: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    budgetUsed: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable().describe('Share of the error budget used up; above 1 it is overdrawn.'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['met', 'warning', 'missed', 'no-data']),
    key: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
});
const waiver = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    approver: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    until: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['in-force', 'expired', 'unused', 'unknown-item']),
    daysLeft: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
});
const signOff = zod__WEBPACK_IMPORTED_MODULE_0__.object({ subject: zod__WEBPACK_IMPORTED_MODULE_0__.string(), by: zod__WEBPACK_IMPORTED_MODULE_0__.string(), at: zod__WEBPACK_IMPORTED_MODULE_0__.string(), statement: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    score: zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0).max(100),
    reason,
    blockers: list(reason),
    warnings: list(reason),
    standings: list(standing),
    gates: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk), items: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()), reason })),
    slos: list(slo),
    waivers: list(waiver),
    changes: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        from: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV).nullable(),
        to: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV).nullable(),
    })),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_LEVELS */ .xW),
});
const stream = zod__WEBPACK_IMPORTED_MODULE_0__.object({ bytes: zod__WEBPACK_IMPORTED_MODULE_0__.int(), sha256, truncated: zod__WEBPACK_IMPORTED_MODULE_0__.boolean() }).nullable();
const outcome = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
    flaky: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    attempts: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        number: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
        durationMs: milliseconds,
        exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.int().nullable(),
        reason: finding.nullable(),
    })),
    startedAt: time,
    durationMs: milliseconds,
    reason: finding.nullable(),
    cachedFrom: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    observedAt: time,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    stdout: stream,
    stderr: stream,
    tail: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    evidence: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), bytes: zod__WEBPACK_IMPORTED_MODULE_0__.int(), sha256 })),
    quotas: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), wanted: zod__WEBPACK_IMPORTED_MODULE_0__.string(), enforced: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), why: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable() })),
    changedHere: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    measures: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number()),
});
const challenge = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    check: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    result: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CHALLENGE_RESULTS */ .TU),
    program: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    finding: finding.nullable(),
});
const graph = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    nodes: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        milestone: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        claim: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIMS */ .IF).nullable(),
        weight: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
        depth: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    })),
    edges: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ from: zod__WEBPACK_IMPORTED_MODULE_0__.string(), to: zod__WEBPACK_IMPORTED_MODULE_0__.string() })),
    order: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    cycles: list(list(zod__WEBPACK_IMPORTED_MODULE_0__.string())),
    criticalPath: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
});
const run = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    runId: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    startedAt: time,
    durationMs: milliseconds,
    environment: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        tool: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        node: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        os: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        arch: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        branch: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        dirty: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().nullable(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        actor: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    }),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_LEVELS */ .xW),
    stages: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        stage: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .an),
        key: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        startedAt: time,
        durationMs: milliseconds,
    })),
});
/** The shape of report.json. Its JSON Schema is published; additions keep the version, anything else raises it. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    run,
    verdict,
    gaps: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        subject: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        claimed: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        reality: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        source,
        from: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['measured', 'admitted']),
    })).describe('Claimed | Reality: where the document and the run part.'),
    outcomes: list(outcome),
    challenges: list(challenge),
    findings: list(finding),
    // Reports of earlier versions have none.
    signOffs: list(signOff).default([]),
    graph,
    trackers: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        dialect: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        items: zod__WEBPACK_IMPORTED_MODULE_0__.int(),
        milestones: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.string(), title: zod__WEBPACK_IMPORTED_MODULE_0__.string(), due: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable() })),
    })),
    history: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        runId: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        startedAt: time,
        durationMs: milliseconds,
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk).nullable(),
        score: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    })),
    links: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        run: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        artifact: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        sha: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    }),
})
    .meta({ title: 'Aurora-X report', description: 'report.json of a run.' });
/** The shapes that the contracts of the pipeline are made of too. */



/***/ }),

/***/ 73967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/application/inspect/read-manifest.js
var read_manifest = __webpack_require__(28583);
;// CONCATENATED MODULE: ./lib/application/inspect/inspect-runs.js


const SLOWEST = 5;
const titleOf = (code) => {
    const entries = catalogue/* catalogue */.sW;
    return entries[code]?.title ?? 'Unknown code';
};
const groupErrors = (runs) => {
    const groups = new Map();
    for (const run of runs) {
        for (const [code, count] of Object.entries(run.errors)) {
            const group = groups.get(code) ?? { count: 0, runs: [] };
            groups.set(code, { count: group.count + count, runs: [...group.runs, run.runId] });
        }
    }
    return [...groups]
        .map(([code, group]) => ({ code, title: titleOf(code), ...group }))
        .toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code));
};
const findSlowest = (manifests) => {
    const times = new Map();
    for (const outcome of manifests.flatMap((manifest) => manifest.outcomes)) {
        if (outcome.cachedFrom !== null || outcome.attempts.length === 0)
            continue;
        times.set(outcome.id, [...(times.get(outcome.id) ?? []), outcome.durationMs]);
    }
    return [...times]
        .map(([check, all]) => ({
        check,
        maxMs: Math.max(...all),
        meanMs: Math.round(all.reduce((sum, one) => sum + one, 0) / all.length),
        runs: all.length,
    }))
        .toSorted((a, b) => b.maxMs - a.maxMs || a.check.localeCompare(b.check))
        .slice(0, SLOWEST);
};
/** Reports of the run and its statement; logs and evidence of single checks belong to the view of one run. */
const listArtifacts = async (runId, files) => {
    const paths = await files.glob(['report.*', '*.intoto.json', 'run.json']);
    const stats = await Promise.all(paths.map((path) => files.stat(path)));
    return paths.map((path, index) => ({ runId, path, bytes: stats[index]?.bytes ?? 0 }));
};
const countVerdicts = (runs) => {
    const counts = {};
    for (const run of runs) {
        const word = run.verdict ?? run.status;
        counts[word] = (counts[word] ?? 0) + 1;
    }
    return counts;
};
/** The last `last` runs: verdicts, errors by reason code, slowest checks, and the artifacts of the newest one. */
const inspectRuns = async (store, runFiles, last) => {
    const runs = (await store.history()).slice(0, last);
    const manifests = await Promise.all(runs.map((run) => (0,read_manifest.readManifest)(store, run)));
    const newest = runs[0];
    return {
        schemaVersion: 1,
        runs,
        verdicts: countVerdicts(runs),
        errors: groupErrors(runs),
        slowest: findSlowest(manifests.filter((one) => !('code' in one))),
        artifacts: newest ? await listArtifacts(newest.runId, runFiles(newest.dir)) : [],
        findings: manifests.filter((one) => 'code' in one),
    };
};

;// CONCATENATED MODULE: ./lib/application/inspect/timeline.js
/** Stages in their order, and under T03 its checks by start. */
const timelineOf = (manifest) => {
    const origin = Date.parse(manifest.startedAt);
    const since = (iso) => Math.max(0, Date.parse(iso) - origin || 0);
    const checks = manifest.outcomes
        .map((one) => ({
        kind: 'check',
        label: one.id,
        startMs: one.cachedFrom === null ? since(one.startedAt) : 0,
        durationMs: one.cachedFrom === null ? one.durationMs : 0,
        outcome: one.outcome,
        cachedFrom: one.cachedFrom,
    }))
        .toSorted((a, b) => a.startMs - b.startMs);
    const rows = manifest.stages.flatMap((stage) => {
        const row = {
            kind: 'stage',
            label: stage.stage,
            startMs: since(stage.startedAt),
            durationMs: stage.durationMs,
            outcome: null,
            cachedFrom: null,
        };
        return stage.stage === 'T03' ? [row, ...checks] : [row];
    });
    return manifest.stages.some((stage) => stage.stage === 'T03') ? rows : [...rows, ...checks];
};

;// CONCATENATED MODULE: ./lib/application/inspect/inspect-run.js



/** The run that is meant by `latest`, an id, or a beginning that fits only one. */
const findRun = (runs, wanted) => {
    if (wanted === 'latest')
        return runs[0] ?? null;
    const exact = runs.find((run) => run.runId === wanted);
    if (exact)
        return exact;
    const fitting = runs.filter((run) => run.runId.toLowerCase().startsWith(wanted.toLowerCase()));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
};
/** A finding when the run has no readable manifest. */
const inspectRun = async (store, runFiles, run) => {
    const manifest = await (0,read_manifest.readManifest)(store, run);
    if ('code' in manifest)
        return manifest;
    return {
        schemaVersion: 1,
        run,
        manifest,
        timeline: timelineOf(manifest),
        troubles: manifest.outcomes.filter((one) => one.outcome !== 'passed' || one.flaky),
        artifacts: await listArtifacts(run.runId, runFiles(run.dir)),
    };
};

// EXTERNAL MODULE: ./lib/domain/evidence/verify.js
var verify = __webpack_require__(28363);
// EXTERNAL MODULE: ./lib/domain/evidence/statement.js
var statement = __webpack_require__(65513);
// EXTERNAL MODULE: ./lib/application/pipeline/contracts/statement.js
var contracts_statement = __webpack_require__(77756);
;// CONCATENATED MODULE: ./lib/application/inspect/check-integrity.js





/** The statement over the run. Every run has one: without it nothing says what its reports were. */
const readStatement = async (files) => {
    const place = { file: statement/* STATEMENT_FILE */.zH, line: 1, column: 1 };
    const text = await files.readText(statement/* STATEMENT_FILE */.zH).catch(() => null);
    if (text === null)
        return (0,catalogue/* finding */.gk)('AX7002', { file: statement/* STATEMENT_FILE */.zH }, place);
    const { data } = contracts_statement/* statementSchema */.t.safeParse(parseOrNull(text));
    return data ?? (0,catalogue/* finding */.gk)('AX7007', { file: statement/* STATEMENT_FILE */.zH }, place);
};
const parseOrNull = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
};
const digestsOf = async (files, paths) => {
    const digests = new Map();
    for (const path of paths)
        digests.set(path, await files.digest(path).catch(() => null));
    return digests;
};
/** Compares every file of the run with the digests recorded for it. A manifest that cannot be read is a difference. */
const checkIntegrity = async (store, runFiles, run) => {
    const files = runFiles(run.dir);
    const report = (compared, findings) => ({
        schemaVersion: 1,
        runId: run.runId,
        intact: findings.length === 0,
        files: compared,
        findings,
    });
    const content = await files.readBytes('run.json').catch(() => null);
    const altered = content !== null && run.digest !== null ? (0,verify/* verifyManifest */.TX)(content, run.digest) : null;
    const manifest = await (0,read_manifest.readManifest)(store, run);
    if ('code' in manifest)
        return report(1, [...(altered ? [altered] : []), manifest]);
    const stated = await readStatement(files);
    const [statement, unstated] = 'code' in stated ? [null, [stated]] : [stated, []];
    const present = await files.glob(['checks/*/evidence/**']);
    const recorded = (0,verify/* recordedFiles */.k1)(manifest, statement).map(({ path }) => path);
    const digests = await digestsOf(files, [...new Set(recorded)]);
    return report(digests.size + 1, [
        ...(altered ? [altered] : []),
        ...unstated,
        ...(0,verify/* verifyRun */.$f)(manifest, (path) => digests.get(path) ?? null, { present, statement }),
    ]);
};

// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(58537);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var findings = __webpack_require__(33282);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/history.js
var wiring_history = __webpack_require__(93330);
// EXTERNAL MODULE: ./lib/entrypoints/cli/numbers.js
var numbers = __webpack_require__(49808);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
// EXTERNAL MODULE: ./lib/adapters/terminal/look.js
var look = __webpack_require__(5758);
// EXTERNAL MODULE: ./lib/adapters/terminal/text.js
var terminal_text = __webpack_require__(74838);
// EXTERNAL MODULE: ./lib/entrypoints/cli/table.js
var table = __webpack_require__(16166);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/inspect/runs-text.js


const HEADER = ['Run', 'When (UTC)', 'Command', 'Verdict', 'Score', 'Took', 'Checks'];
const countsOf = (counts) => Object.entries(counts)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');
const row = (run) => [
    run.runId,
    run.startedAt.slice(0, 16).replace('T', ' '),
    run.command,
    run.status === 'interrupted' ? 'interrupted' : (run.verdict ?? '-'),
    run.score === null ? '' : String(run.score),
    (0,terminal_text/* elapsed */.vk)(run.durationMs),
    countsOf(run.counts),
];
const verdictTone = (paint, word) => ({ go: paint.green, 'no-go': paint.red, conditional: paint.yellow, interrupted: paint.yellow })[word] ??
    paint.dim;
const section = (title, lines, paint) => lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${line}`)];
/** The last runs for people: newest first, then what went wrong most often and what takes longest. */
const runsText = (view, output) => {
    const { paint } = output;
    if (view.runs.length === 0)
        return 'There are no runs yet. Start one with: aurora-x pipeline';
    const width = (0,table/* widthOf */.q)(output.stdout);
    const tone = (text, column) => column === 'Verdict' ? verdictTone(paint, text.trim())(text) : text;
    const errors = view.errors.map((group) => [
        `${group.count} ×`,
        group.code,
        group.title,
        `${group.runs.length === 1 ? 'run' : `${group.runs.length} runs, last`} ${group.runs[0] ?? ''}`,
    ]);
    const slow = view.slowest.map((one) => [
        (0,terminal_text/* elapsed */.vk)(one.maxMs),
        one.check,
        `mean ${(0,terminal_text/* elapsed */.vk)(one.meanMs)} over ${one.runs}`,
    ]);
    const newest = view.runs[0];
    return [
        ...(0,table/* renderTable */.b)(HEADER, view.runs.map(row), width, paint, tone),
        ...section('Errors by reason', untitled(errors, width, paint), paint),
        ...section('Slowest checks', untitled(slow, width, paint), paint),
        ...section(`Artifacts of ${newest?.runId ?? ''}`, view.artifacts.map((one) => (0,terminal_text/* oneLine */.TN)(`${newest?.dir ?? ''}/${one.path}`)), paint),
        ...(view.errors[0]
            ? ['', paint.dim(`Next: aurora-x explain ${view.errors[0].code}, aurora-x inspect latest`)]
            : []),
    ].join('\n');
};
const untitled = (rows, width, paint) => (0,table/* renderTable */.b)((rows[0] ?? []).map(() => ''), rows, width - 2, paint).slice(1);

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/inspect/run-text.js




const LABEL = 22;
const TIME = 10;
/** A bar on the axis of the run; what took part of a column still gets one. */
const bar = (row, spanMs, room) => {
    const scale = room / Math.max(1, spanMs);
    const start = Math.min(room - 1, Math.floor(row.startMs * scale));
    const length = Math.max(1, Math.min(room - start, Math.round(row.durationMs * scale)));
    return ' '.repeat(start) + (row.kind === 'stage' ? '─' : '█').repeat(length);
};
const timeline = (view, output) => {
    const { paint } = output;
    const room = Math.max(10, Math.min(60, (0,table/* widthOf */.q)(output.stdout) - LABEL - TIME - 6));
    const span = Math.max(1, ...view.timeline.map((row) => row.startMs + row.durationMs));
    return view.timeline.map((row) => {
        const label = (0,terminal_text/* fit */.Uj)((0,terminal_text/* oneLine */.TN)(row.label), LABEL, true);
        if (row.kind === 'stage') {
            return paint.dim(`  ${label} ${(0,terminal_text/* elapsed */.vk)(row.durationMs).padStart(TIME)}  ${bar(row, span, room)}`);
        }
        const sign = row.outcome === null ? ' ' : (0,look/* outcomeSign */.mT)(row.outcome, paint);
        if (row.cachedFrom !== null)
            return `${sign} ${label} ${paint.dim(`unchanged since run ${(0,terminal_text/* oneLine */.TN)(row.cachedFrom)}`)}`;
        const tone = row.outcome === 'passed' ? paint.green : paint.red;
        return `${sign} ${label} ${(0,terminal_text/* elapsed */.vk)(row.durationMs).padStart(TIME)}  ${tone(bar(row, span, room))}`;
    });
};
const trouble = (one, output) => {
    const { paint } = output;
    const paintCheck = (0,look/* createPaint */.XG)(paint.isColorSupported);
    const head = `${(0,look/* outcomeSign */.mT)(one.outcome, paintCheck)} ${paint.bold((0,terminal_text/* oneLine */.TN)(one.id))}  ${one.outcome}${one.flaky ? ' (flaky)' : ''}`;
    const reason = one.reason === null ? [] : [`    ${one.reason.code} ${(0,terminal_text/* oneLine */.TN)(one.reason.message)}`];
    const fix = one.reason === null || one.reason.remedy === ''
        ? []
        : [`    ${paint.dim('fix')} ${(0,terminal_text/* oneLine */.TN)(one.reason.remedy)}`];
    const tail = one.tail
        .split('\n')
        .slice(-5)
        .map(terminal_text/* oneLine */.TN)
        .filter((line) => line !== '')
        .map((line) => `    ${paint.dim('│')} ${line}`);
    return [head, ...reason, ...fix, ...tail];
};
const facts = ({ run, manifest }) => {
    const { environment } = manifest;
    return [
        ['started', `${run.startedAt} (${(0,terminal_text/* elapsed */.vk)(run.durationMs)}, attempt ${manifest.attempt})`],
        ['command', manifest.command],
        [
            'commit',
            environment.commit === null
                ? 'none'
                : `${environment.commit}${environment.dirty ? ' with changes' : ''}`,
        ],
        ['machine', `${environment.os} ${environment.arch}, Node ${environment.node}, ${environment.tool}`],
        ['directory', run.dir],
    ];
};
/** One run for people: facts, timeline, what was not a plain pass, artifacts. */
const runText = (view, output) => {
    const { paint } = output;
    const word = view.run.status === 'interrupted' ? 'interrupted' : (view.run.verdict ?? '-');
    const score = view.run.score === null ? '' : `  score ${view.run.score}`;
    const troubles = view.troubles.flatMap((one) => trouble(one, output));
    return [
        `${paint.bold((0,terminal_text/* oneLine */.TN)(view.run.runId))}  ${verdictTone(paint, word)(word.toUpperCase())}${score}`,
        ...facts(view).map(([name, value]) => `  ${paint.dim(name.padEnd(9))} ${(0,terminal_text/* oneLine */.TN)(value)}`),
        '',
        paint.bold('Timeline'),
        ...timeline(view, output),
        ...(troubles.length > 0 ? ['', paint.bold('Not a plain pass'), ...troubles] : []),
        ...(view.artifacts.length > 0
            ? [
                '',
                paint.bold('Artifacts'),
                ...view.artifacts.map((one) => `  ${(0,terminal_text/* oneLine */.TN)(`${view.run.dir}/${one.path}`)}`),
            ]
            : []),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/inspect/run.js














/** `aurora-x inspect [RUN]`: what an operator runs first. */
const runInspect = async (context) => {
    const out = (0,out_dir/* outDirOf */.j)(context);
    const store = (0,wiring_history/* openStore */.C)(context.cwd, out);
    const wanted = context.args[0] ?? (context.options.flag('verify') ? 'latest' : null);
    if (wanted === null)
        return showRuns(context, store);
    const runs = await store.history();
    const run = findRun(runs, wanted);
    if (run === null) {
        const names = runs.length === 0 ? [] : ['latest', ...runs.map((one) => one.runId)];
        const suggestion = (0,suggest/* didYouMean */.au)(wanted, names);
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX1012', { run: wanted, directory: out, suggestion })]);
    }
    return context.options.flag('verify') ? showIntegrity(context, store, run) : showRun(context, store, run);
};
const showRuns = async (context, store) => {
    const { output, cwd } = context;
    const view = await inspectRuns(store, (0,wiring_history/* runFilesIn */.k)(cwd), (0,numbers/* positiveNumber */.Ly)(context, 'last', 10));
    await (0,findings/* sayFindings */.M)(output, view.findings);
    if (output.json)
        output.document(view);
    else
        output.print(runsText(view, output));
    return exit_codes/* EXIT */.d.ok;
};
const showRun = async ({ output, cwd }, store, run) => {
    const view = await inspectRun(store, (0,wiring_history/* runFilesIn */.k)(cwd), run);
    if ('code' in view)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [view]);
    if (output.json)
        output.document(view);
    else
        output.print(runText(view, output));
    return exit_codes/* EXIT */.d.ok;
};
const showIntegrity = async ({ output, cwd }, store, run) => {
    const report = await checkIntegrity(store, (0,wiring_history/* runFilesIn */.k)(cwd), run);
    if (output.json)
        output.document(report);
    else if (report.intact)
        output.print(`${output.paint.green('✔')} ${run.runId}: ${report.files} files are as the run left them.`);
    else {
        await (0,findings/* sayFindings */.M)(output, report.findings);
        output.print(`${output.paint.red('✖')} ${run.runId}: ${(0,count/* count */.U)(report.findings.length, 'finding')}.`);
    }
    return report.intact ? exit_codes/* EXIT */.d.ok : exit_codes/* EXIT */.d.no;
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

/***/ 49808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Ly: () => (/* binding */ positiveNumber),
/* harmony export */   SR: () => (/* binding */ runIdOf)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_safe_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88163);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78880);




const refuse = (context, name, value, expected) => {
    const values = { command: context.command.name, name: `--${name}`, value, expected, suggestion: '' };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1004', values)]);
};
/** A whole number from 1 to 100 000 given as an option. Throws AX1004. */
const positiveNumber = (context, name, fallback) => {
    const text = context.options.text(name);
    if (text === null)
        return fallback;
    const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= 100_000
        ? value
        : refuse(context, name, text, 'it takes a whole number from 1');
};
/** `--run-id`, or null. Throws AX1004 for what cannot be the name of a run. */
const runIdOf = (context) => {
    const text = context.options.text('runId');
    return text === null || (0,_domain_model_safe_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunId */ .Pk)(text) ? text : refuse(context, 'run-id', text, _domain_model_safe_id_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_ID_RULE */ .jJ);
};
/** `--shard 2/3`, or null. Throws AX1004. */
const shardOf = (context) => {
    const text = context.options.text('shard');
    if (text === null)
        return null;
    const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
    const [index, total] = [Number(match?.[1]), Number(match?.[2])];
    return match && index <= total
        ? { index, total }
        : refuse(context, 'shard', text, 'it takes the number of the share and how many there are, such as 2/3');
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

/***/ 16166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);

const GAP = '  ';
/** No column is squeezed below this. */
const NARROWEST = 6;
/** Width of what is written into a file or a pipe. */
const PLAIN_WIDTH = 120;
/** A terminal that does not know its size, as in some containers, says 0. */
const widthOf = ({ isTTY, columns = 0 }) => {
    if (isTTY !== true)
        return PLAIN_WIDTH;
    return columns === 0 ? 80 : Math.max(40, columns);
};
const total = (widths) => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
const line = (cells) => cells.join(GAP).trimEnd();
/** Takes from the widest column until the table fits. */
const squeeze = (widths, room) => {
    const result = [...widths];
    while (total(result) > room) {
        const widest = result.indexOf(Math.max(...result));
        const width = result[widest] ?? 0;
        if (width <= NARROWEST)
            break;
        result[widest] = width - 1;
    }
    return result;
};
/**
 * A table for people: columns as wide as their content, the widest ones cut when the line would be too long. Empty
 * columns are left out. `tone` may colour a cell after it was measured.
 */
const renderTable = (header, rows, width, paint, tone = (text) => text) => {
    const clean = rows.map((row) => row.map(_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN));
    const used = header
        .map((_, column) => column)
        .filter((column) => clean.some((row) => (row[column] ?? '') !== ''));
    const natural = used.map((column) => Math.max((0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(header[column] ?? ''), ...clean.map((row) => (0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[column] ?? ''))));
    const widths = squeeze(natural, width);
    const last = used.length - 1;
    const cell = (text, index) => (0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)(text, widths[index] ?? 0, index !== last);
    return [
        line(used.map((column, index) => paint.bold(cell(header[column] ?? '', index)))),
        ...clean.map((row) => line(used.map((column, index) => tone(cell(row[column] ?? '', index), header[column] ?? '', row)))),
    ];
};


/***/ }),

/***/ 93330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   k: () => (/* binding */ runFilesIn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26302);
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7);
/* harmony import */ var _adapters_system_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93978);
/* harmony import */ var _adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82592);






/** The store of runs under `out`, which is relative to the workspace or absolute. */
const openStore = (root, out) => (0,_adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__/* .createRunStore */ .D)({
    root,
    dir: out,
    clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .createClock */ .t)(),
    ids: (0,_adapters_system_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .createIds */ .T)(),
    host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(),
    pid: process.pid,
    failpoint: () => false,
});
/** Readers of run directories as the store names them. */
const runFilesIn = (root) => (dir) => (0,_adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFiles */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(dir) ? dir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir));


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
