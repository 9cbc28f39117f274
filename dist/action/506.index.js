export const id = 506;
export const ids = [506];
export const modules = {

/***/ 16508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryRef)
/* harmony export */ });
/** `owner/name`, or null when the text is none. */
const repositoryRef = (name) => {
    const parts = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(name);
    return parts ? { owner: parts[1] ?? '', repo: parts[2] ?? '' } : null;
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

/***/ 45757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createFiles)
});

// UNUSED EXPORTS: PathRefused

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/system/make-directory.js
var make_directory = __webpack_require__(55278);
;// CONCATENATED MODULE: ./lib/adapters/system/atomic-write.js



let count = 0;
const syncDirectory = (directory) => {
    const descriptor = (0,external_node_fs_.openSync)(directory, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
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
    const directory = (0,external_node_path_.dirname)(path);
    (0,make_directory/* makeDirectory */.O)(directory);
    count += 1;
    const temporary = (0,external_node_path_.join)(directory, `.${(0,external_node_path_.basename)(path)}.${process.pid}.${count}.tmp`);
    (0,external_node_fs_.rmSync)(temporary, { force: true });
    const descriptor = (0,external_node_fs_.openSync)(temporary, 'wx', mode);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, content);
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw cause;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    (0,external_node_fs_.renameSync)(temporary, path);
    syncDirectory(directory);
};

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
        write: async (path, content) => writeAtomically(places.target(path), content),
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

/***/ 82592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ createRunStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/adapters/system/digest-cache.js + 1 modules
var digest_cache = __webpack_require__(32648);
// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
// EXTERNAL MODULE: ./lib/adapters/system/error-code.js
var error_code = __webpack_require__(65186);
// EXTERNAL MODULE: ./lib/adapters/system/make-directory.js
var make_directory = __webpack_require__(55278);
;// CONCATENATED MODULE: ./lib/adapters/system/process-start.js

/** When a process started, in clock ticks since boot; null where it is gone or there is no /proc. */
const processStart = (pid) => {
    try {
        // Field 22; the name before it may hold spaces and brackets.
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/system/lock.js






const exists = (pid) => {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (cause) {
        return (0,error_code/* errorCode */.C)(cause) === 'EPERM';
    }
};
/** Alive means: the same process still exists. How long ago it gave a sign of life does not matter. */
const isAlive = (record, host) => {
    if (record.host !== host)
        return true;
    if (!exists(record.pid))
        return false;
    return record.processStart === null || processStart(record.pid) === record.processStart;
};
const isLock = (value) => (0,record/* isRecord */.u4)(value) &&
    Number.isInteger(value['pid']) &&
    ['host', 'startedAt', 'runId', 'processStart'].every((name) => name in value);
/** Null for a lock that is gone or damaged; a damaged one has no owner that could be alive. */
const readRecord = (path) => {
    try {
        const record = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return isLock(record) ? record : null;
    }
    catch {
        return null;
    }
};
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const removeIfThere = (path) => {
    try {
        (0,external_node_fs_.unlinkSync)(path);
    }
    catch (cause) {
        if ((0,error_code/* errorCode */.C)(cause) !== 'ENOENT')
            throw cause;
    }
};
/** Makes the file with its content in one step, by linking: nobody can ever read a lock that is only half written. */
const create = (path, record) => {
    const temporary = `${path}.${record.pid}.${record.startedAt.replace(/\D/g, '')}.new`;
    (0,external_node_fs_.writeFileSync)(temporary, JSON.stringify(record));
    try {
        (0,external_node_fs_.linkSync)(temporary, path);
        return true;
    }
    catch (cause) {
        if ((0,error_code/* errorCode */.C)(cause) === 'EEXIST')
            return false;
        throw cause;
    }
    finally {
        removeIfThere(temporary);
    }
};
/**
 * Removes the lock of a dead owner. Only one process at a time may do so, and it looks again first: otherwise two
 * that saw the same dead lock could each remove the other's new one. Nothing here waits, so the guard is held for
 * microseconds; that of a process killed within them is removed by the next.
 */
const clearAway = (path, dead, record) => {
    const guard = `${path}.guard`;
    if (!create(guard, record)) {
        const holder = readRecord(guard);
        if (holder === null || !isAlive(holder, record.host))
            removeIfThere(guard);
        return;
    }
    try {
        if (isSame(readRecord(path), dead))
            removeIfThere(path);
    }
    finally {
        removeIfThere(guard);
    }
};
const TRIES = 50;
/**
 * Takes the lock of a directory: a file that names its owner. A lock whose process is gone, or whose process id now
 * belongs to another process, is taken over at once; a live owner is never robbed, however long it has been busy.
 * The owner on another machine cannot be seen from here, so it counts as alive.
 */
const acquireLock = async (dir, owner) => {
    (0,make_directory/* makeDirectory */.O)(dir);
    const path = (0,external_node_path_.join)(dir, '.lock');
    const record = { ...owner, processStart: processStart(owner.pid) };
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
        if (create(path, record)) {
            return {
                release: async () => {
                    if (isSame(readRecord(path), record))
                        removeIfThere(path);
                },
            };
        }
        const current = readRecord(path);
        if (current && isAlive(current, owner.host))
            return { heldBy: current };
        clearAway(path, current, record);
    }
    return { heldBy: readRecord(path) ?? owner };
};

// EXTERNAL MODULE: ./lib/adapters/system/run-store/failpoint.js
var run_store_failpoint = __webpack_require__(87588);
;// CONCATENATED MODULE: ./lib/adapters/system/run-store/durable-file.js




/** Makes a rename or a new name survive a power cut. */
const syncDirectory = (dir) => {
    const handle = (0,external_node_fs_.openSync)(dir, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
};
/** Only the owner of the lock writes here, so what a cut left under the name is ours; a link there is not followed. */
const OVERWRITE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | external_node_fs_.constants.O_NOFOLLOW;
/** Lets `write` do its work; what a full disk or a quota leaves of it is removed, and the error says which file. */
const wholeOrNothing = (path, shown, write) => {
    try {
        write();
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(path, { force: true });
        if (cause instanceof Error && !cause.message.includes(shown))
            cause.message += ` '${shown}'`;
        throw cause;
    }
};
/** Writes a file that can be made again: not flushed, and not there at all when it could not be written whole. */
const writePlainly = (path, content) => wholeOrNothing(path, path, () => (0,external_node_fs_.writeFileSync)(path, content));
/**
 * Replaces a file so that a reader, or the next run after a cut, sees the old content or the new one, never a
 * part: temporary file, fsync, rename, fsync of the directory. Without `durable` that holds for a killed process, but
 * not for a power cut.
 */
const replaceFile = (path, content, failpoint, durable = true) => {
    const dir = (0,external_node_path_.dirname)(path);
    (0,make_directory/* makeDirectory */.O)(dir);
    if (failpoint('write-before'))
        (0,run_store_failpoint/* die */.F)();
    const temporary = `${path}.tmp`;
    wholeOrNothing(temporary, path, () => {
        const handle = (0,external_node_fs_.openSync)(temporary, OVERWRITE);
        try {
            (0,external_node_fs_.writeFileSync)(handle, content);
            if (durable)
                (0,external_node_fs_.fsyncSync)(handle);
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    });
    if (failpoint('write-temporary'))
        (0,run_store_failpoint/* die */.F)();
    (0,external_node_fs_.renameSync)(temporary, path);
    if (durable)
        syncDirectory(dir);
    if (failpoint('write-after'))
        (0,run_store_failpoint/* die */.F)();
};

// EXTERNAL MODULE: ./lib/adapters/system/run-store/sealed-line.js
var sealed_line = __webpack_require__(37743);
;// CONCATENATED MODULE: ./lib/adapters/system/run-store/known-outcomes.js




/** More outcomes than this are forgotten, oldest first: a cache may forget, it may not grow for ever. */
const LIMIT = 20_000;
const FINGERPRINT = 64;
/** Lines by fingerprint; the digest of a line is looked at when the line is asked for. */
const readLines = (path) => {
    const lines = new Map();
    try {
        for (const line of (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n')) {
            if (line !== '')
                lines.set((0,sealed_line/* peek */.se)(line, FINGERPRINT), line);
        }
    }
    catch {
        // No file: nothing is known.
    }
    return lines;
};
const encode = (fingerprint, entry) => (0,sealed_line/* seal */.od)(`${fingerprint} ${JSON.stringify(entry)}`);
const decode = (line, fingerprint) => {
    const text = (0,sealed_line/* unseal */.Du)(line);
    if (text === null)
        return undefined;
    const entry = JSON.parse(text.slice(FINGERPRINT + 1));
    return entry.outcome.fingerprint === fingerprint ? entry : undefined;
};
/** @param root the directory that `dir` of an entry is relative to */
const createOutcomeFile = (path, root, failpoint) => {
    const present = new Map();
    const isThere = (dir) => {
        const known = present.get(dir) ?? (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, dir));
        present.set(dir, known);
        return known;
    };
    return {
        read: () => {
            const lines = readLines(path);
            const entries = new Map();
            return {
                get: (fingerprint) => {
                    if (entries.has(fingerprint))
                        return entries.get(fingerprint);
                    const line = lines.get(fingerprint);
                    const read = line === undefined ? undefined : decode(line, fingerprint);
                    const entry = read && isThere(read.dir) ? read : undefined;
                    entries.set(fingerprint, entry);
                    return entry;
                },
            };
        },
        add: (entries) => {
            const lines = readLines(path);
            for (const [fingerprint, entry] of entries) {
                lines.delete(fingerprint);
                lines.set(fingerprint, encode(fingerprint, entry));
            }
            const kept = [...lines.values()].slice(-LIMIT);
            replaceFile(path, `${kept.join('\n')}\n`, failpoint);
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/system/run-store/journal.js



const journal_decode = (line) => {
    const text = (0,sealed_line/* unseal */.Du)(line);
    return text === null ? null : JSON.parse(text);
};
/** What earlier attempts left; torn and altered lines are counted and left out. */
const readJournal = (path) => {
    let content;
    try {
        content = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return { records: [], ignored: 0 };
    }
    const records = [];
    let ignored = 0;
    for (const line of content.split('\n')) {
        if (line === '')
            continue;
        const record = journal_decode(line);
        if (record)
            records.push(record);
        else
            ignored += 1;
    }
    return { records, ignored };
};
/** Between two flushes. Milliseconds; a power cut loses at most this much work. */
const FLUSH_MS = 20;
/**
 * An append-only file of checkpoints. A record is written at once, which is enough to survive a kill, and counts as
 * kept when it is on the disk. Records share a flush, so a thousand quick checks cost a few of them.
 */
class Journal {
    #handle;
    #failpoint;
    #waiting = [];
    #flushing = false;
    #flushedAt = 0;
    constructor(path, failpoint) {
        this.#handle = (0,external_node_fs_.openSync)(path, 'a');
        this.#failpoint = failpoint;
        // A torn last line must not swallow the first new one.
        (0,external_node_fs_.writeSync)(this.#handle, '\n');
    }
    append(record) {
        return new Promise((resolve, reject) => {
            this.#write(`${(0,sealed_line/* seal */.od)(JSON.stringify(record))}\n`);
            this.#waiting.push({ resolve, reject });
            if (this.#flushing)
                return;
            this.#flushing = true;
            setTimeout(() => this.#flush(), Math.max(0, this.#flushedAt + FLUSH_MS - performance.now()));
        });
    }
    #flush() {
        const waiting = this.#waiting;
        this.#waiting = [];
        (0,external_node_fs_.fdatasync)(this.#handle, (cause) => {
            if (!cause && this.#failpoint('journal-after'))
                (0,run_store_failpoint/* die */.F)();
            this.#flushedAt = performance.now();
            for (const waiter of waiting) {
                if (cause)
                    waiter.reject(cause);
                else
                    waiter.resolve();
            }
            this.#flushing = this.#waiting.length > 0;
            if (this.#flushing)
                setTimeout(() => this.#flush(), FLUSH_MS);
        });
    }
    #write(text) {
        if (this.#failpoint('journal-before'))
            (0,run_store_failpoint/* die */.F)();
        if (this.#failpoint('journal-torn')) {
            (0,external_node_fs_.writeSync)(this.#handle, text.slice(0, Math.floor(text.length / 2)));
            (0,external_node_fs_.fdatasyncSync)(this.#handle);
            (0,run_store_failpoint/* die */.F)();
        }
        (0,external_node_fs_.writeFileSync)(this.#handle, text);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#handle);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/system/run-store/later.js
/**
 * Puts work behind what is urgent: while a thousand quick checks run, the next command starts before the files about
 * the last one are written.
 */
const createLater = (work) => {
    let waiting = [];
    let problem = null;
    const run = () => {
        const batch = waiting;
        waiting = [];
        try {
            if (problem === null)
                for (const args of batch)
                    work(...args);
        }
        catch (cause) {
            problem = { cause };
        }
    };
    const check = () => {
        if (problem !== null)
            throw problem.cause;
    };
    return {
        add: (...args) => {
            check();
            if (waiting.length === 0)
                setImmediate(run);
            waiting.push(args);
        },
        settle: () => {
            run();
            check();
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/system/run-store/open-run.js







/** Files of ours in a run directory that are not part of the run's result. */
const INTERNAL = new Set(['journal.jsonl']);
/** Opens a run directory for writing. `release` frees the lock when the run is closed. */
const openRunAt = (place, failpoint, release) => {
    (0,make_directory/* makeDirectory */.O)(place.path);
    const journalPath = (0,external_node_path_.join)(place.path, 'journal.jsonl');
    const { records, ignored } = readJournal(journalPath);
    const journal = new Journal(journalPath, failpoint);
    const made = new Set();
    const derived = createLater((path, content) => {
        if (failpoint('derived'))
            (0,run_store_failpoint/* die */.F)();
        const target = (0,external_node_path_.join)(place.path, path);
        const dir = (0,external_node_path_.dirname)(target);
        if (!made.has(dir))
            (0,make_directory/* makeDirectory */.O)(dir);
        made.add(dir);
        writePlainly(target, content);
    });
    return {
        runId: place.runId,
        dir: place.dir,
        startedAt: place.startedAt,
        attempt: place.attempt,
        checkpoints: records,
        ignored,
        checkpoint: (record) => journal.append(record),
        write: async (path, content, how = 'durable') => {
            derived.settle();
            replaceFile((0,external_node_path_.join)(place.path, path), content, failpoint, how === 'durable');
        },
        writeDerived: (path, content) => derived.add(path, content),
        read: async (path) => {
            derived.settle();
            try {
                return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(place.path, path));
            }
            catch {
                return null;
            }
        },
        remove: (path) => {
            derived.settle();
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(place.path, path), { recursive: true, force: true });
        },
        list: async () => {
            derived.settle();
            return (0,external_node_fs_.readdirSync)(place.path, { recursive: true, withFileTypes: true })
                .filter((entry) => entry.isFile())
                .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name).slice(place.path.length + 1))
                .filter((path) => !INTERNAL.has(path) && !path.endsWith('.tmp'))
                .toSorted();
        },
        close: async (finished) => {
            try {
                derived.settle();
            }
            finally {
                journal.close();
                await release(finished);
            }
        },
    };
};

// EXTERNAL MODULE: ./lib/domain/model/safe-id.js
var safe_id = __webpack_require__(88163);
// EXTERNAL MODULE: ./lib/adapters/system/read-file.js
var read_file = __webpack_require__(7081);
;// CONCATENATED MODULE: ./lib/adapters/system/run-store/state-file.js


/** No file of ours comes near. Bytes. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * A file of ours, which may have been replaced: a pipe does not make us wait, a link is not followed, and what is
 * larger than anything we write is not read.
 * @throws when there is none that can be read
 */
const readOwnFile = (path) => {
    const content = (0,read_file/* withFile */.D4)(path, path, (descriptor, stat) => (0,read_file/* readAll */.yw)(descriptor, stat, MAX_BYTES, path));
    if (content === null)
        throw new Error(`${path} is not there`);
    return content;
};
/**
 * A JSON file of our own state. What cannot be read counts as absent: all of it can be made again from the run
 * directories, at the cost of running some checks once more.
 */
const readState = (path, fallback) => {
    try {
        const value = JSON.parse(readOwnFile(path).toString('utf8'));
        // Every state file of ours is an object or a list; anything else was put there by somebody else.
        return typeof value === 'object' && value !== null ? value : fallback;
    }
    catch {
        return fallback;
    }
};
const writeState = (path, value, failpoint) => replaceFile(path, `${JSON.stringify(value)}\n`, failpoint);

;// CONCATENATED MODULE: ./lib/adapters/system/run-store/places.js





const NONCE = /^[0-9a-f]{32}$/;
/** The file may come from an artifact: what is not a run of this directory is not followed. */
const isUnfinished = (value) => typeof value === 'object' &&
    value !== null &&
    'runId' in value &&
    typeof value.runId === 'string' &&
    (0,safe_id/* isRunId */.Pk)(value.runId) &&
    'dir' in value &&
    typeof value.dir === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value.dir.slice(0, 10)) &&
    value.dir.slice(10) === `/${value.runId}` &&
    'startedAt' in value &&
    typeof value.startedAt === 'string' &&
    'attempt' in value &&
    Number.isInteger(value.attempt);
/** Decides which directory a run gets, and remembers which runs have not ended. */
const createPlaces = ({ root, shown, clock, ids, failpoint }) => {
    const file = (0,external_node_path_.join)(root, '.state', 'unfinished.json');
    const unfinished = () => new Map(Object.entries(readState(file, {})).filter((entry) => isUnfinished(entry[1])));
    const write = (runs) => writeState(file, Object.fromEntries(runs), failpoint);
    const isTaken = (runId) => {
        const dates = (0,external_node_fs_.existsSync)(root) ? (0,external_node_fs_.readdirSync)(root) : [];
        return dates.some((date) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, date, runId)));
    };
    /** The unfinished run of the same request, or a new place; a finding when the wanted id cannot be used. */
    const choose = ({ requestKey, resume, runId: wanted }) => {
        const earlier = resume ? unfinished().get(requestKey) : undefined;
        if (earlier && (wanted === null || wanted === earlier.runId) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, earlier.dir))) {
            const { nonce: _nonce, ...place } = earlier;
            return { ...place, path: (0,external_node_path_.join)(root, earlier.dir), attempt: earlier.attempt + 1 };
        }
        if (wanted !== null) {
            const problem = !(0,safe_id/* isRunId */.Pk)(wanted)
                ? safe_id/* RUN_ID_RULE */.jJ
                : isTaken(wanted)
                    ? `${shown} has a run of that name`
                    : null;
            if (problem !== null)
                return (0,catalogue/* finding */.gk)('AX5522', { run: wanted, problem });
        }
        const now = clock.now();
        const startedAt = new Date(now).toISOString();
        const runId = wanted ?? ids.ulid(now);
        const dir = `${startedAt.slice(0, 10)}/${runId}`;
        return { runId, dir, path: (0,external_node_path_.join)(root, dir), startedAt, attempt: 1 };
    };
    return {
        choose,
        /** What marks the processes of runs that did not end, as far as those have not been looked for. */
        abandoned: () => [...unfinished().values()].flatMap(({ nonce }) => (nonce && NONCE.test(nonce) ? [nonce] : [])),
        /** Remembers the run until it ends, and that the processes of all others have been looked for. */
        begin: (requestKey, { path: _path, ...place }, nonce) => {
            const others = [...unfinished()].map(([key, one]) => [key, { ...one, nonce: undefined }]);
            write(new Map([...others, [requestKey, { ...place, nonce }]]));
        },
        end: (requestKey) => {
            const runs = new Map(unfinished());
            runs.delete(requestKey);
            write(runs);
        },
    };
};

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var model_digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/model/summarise-run.js
var summarise_run = __webpack_require__(60574);
;// CONCATENATED MODULE: ./lib/adapters/system/run-store/run-index.js





const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** A run directory: nothing that leads elsewhere. */
const PLACE = /^\d{4}-\d{2}-\d{2}\/(?!\.{1,2}$)[^/\\\0]+$/;
const directories = (path) => {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => entry.name);
    }
    catch {
        return [];
    }
};
const isCounts = (value) => typeof value === 'object' && value !== null && Object.values(value).every((one) => Number.isInteger(one));
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isTexts = (value) => Array.isArray(value) && value.every((one) => typeof one === 'string');
/** A line of the index that everything else may rely on: its directory is one of ours, whatever the file says. */
const isSummary = (run) => typeof run?.runId === 'string' &&
    typeof run.dir === 'string' &&
    PLACE.test(run.dir) &&
    typeof run.startedAt === 'string' &&
    !Number.isNaN(Date.parse(run.startedAt)) &&
    Number.isFinite(run.durationMs) &&
    typeof run.command === 'string' &&
    (run.status === 'complete' || run.status === 'interrupted') &&
    [run.commit, run.verdict, run.digest].every(isTextOrNull) &&
    (run.blockers === undefined || isTexts(run.blockers)) &&
    (run.score === null || Number.isFinite(run.score)) &&
    isCounts(run.counts) &&
    isCounts(run.errors);
/** Reads every run.json below the directory. Slow, and only needed when the index is gone. */
const rebuild = (root) => {
    const runs = [];
    for (const date of directories(root).filter((name) => DATE.test(name))) {
        for (const runId of directories((0,external_node_path_.join)(root, date))) {
            const dir = `${date}/${runId}`;
            try {
                const bytes = readOwnFile((0,external_node_path_.join)(root, dir, 'run.json'));
                const digest = (0,model_digest/* sha256 */.s)(bytes);
                const run = (0,summarise_run/* summariseRun */._)(JSON.parse(bytes.toString('utf8')), dir, digest);
                if (isSummary(run))
                    runs.push(run);
            }
            catch {
                // A run without a readable manifest was cut before it ended; it has nothing to list.
            }
        }
    }
    return runs;
};
/** Newest first; ULIDs sort by time. */
const newestFirst = (runs) => runs.toSorted((a, b) => a.startedAt < b.startedAt || (a.startedAt === b.startedAt && a.runId < b.runId) ? 1 : -1);
/** Whether it has the shape of an index; one that was altered is built again from the runs. */
const isIndex = (file) => file?.schemaVersion === 1 && Array.isArray(file.runs) && file.runs.every(isSummary);
const readIndex = (root) => {
    const file = readState((0,external_node_path_.join)(root, 'index.json'), null);
    return newestFirst(isIndex(file) ? file.runs : rebuild(root));
};
/** The content of index.json with the run added or replaced. */
const indexWith = (runs, summary) => ({
    schemaVersion: 1,
    runs: newestFirst([...runs.filter((run) => run.runId !== summary.runId), summary]),
});

;// CONCATENATED MODULE: ./lib/adapters/system/run-store/create-run-store.js










const ageOf = (startedAt, now) => {
    const seconds = Math.max(0, Math.round((now - Date.parse(startedAt)) / 1000));
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
};
/** Runs under one directory of the file system. */
const createRunStore = (options) => {
    const { clock, failpoint } = options;
    const root = (0,external_node_path_.isAbsolute)(options.dir) ? options.dir : (0,external_node_path_.join)(options.root, options.dir);
    const digests = options.digests ?? (0,digest_cache/* createDigestCache */.d)(null);
    const shown = (dir) => {
        const path = (0,external_node_path_.relative)(options.root, (0,external_node_path_.join)(root, dir));
        return path.startsWith('..') ? (0,external_node_path_.join)(root, dir) : path;
    };
    const placeOf = (dir) => ((0,external_node_path_.isAbsolute)(dir) ? dir : (0,external_node_path_.join)(options.root, dir));
    const state = (name) => (0,external_node_path_.join)(root, '.state', name);
    const outcomes = createOutcomeFile(state('outcomes.jsonl'), options.root, failpoint);
    const places = createPlaces({ ...options, root, shown: shown('') });
    const inUse = ({ pid, host, startedAt, runId }) => (0,catalogue/* finding */.gk)('AX5502', {
        dir: shown(''),
        run: runId,
        pid,
        host,
        since: startedAt,
        age: ageOf(startedAt, clock.now()),
    });
    const open = async (request) => {
        // Looked at before the lock is held, to name the run in it; another process may be ending this very run.
        const intended = places.choose(request);
        if ('code' in intended)
            return intended;
        const lock = await acquireLock(root, {
            pid: options.pid,
            host: options.host,
            startedAt: new Date(clock.now()).toISOString(),
            runId: intended.runId,
        });
        if ('heldBy' in lock)
            return inUse(lock.heldBy);
        const now = places.choose(request);
        if ('code' in now) {
            await lock.release();
            return now;
        }
        const place = intended.attempt === 1 && now.attempt === 1 ? intended : now;
        // The lock is ours, so no run that has not ended is still going on: what it left running would disturb this one.
        for (const nonce of places.abandoned())
            await options.processes?.sweep(nonce);
        places.begin(request.requestKey, place, options.processes?.nonce);
        const run = openRunAt(place, failpoint, async (finished) => {
            if (finished)
                places.end(request.requestKey);
            await lock.release();
        });
        return { ...run, dir: shown(place.dir) };
    };
    return {
        open,
        history: async () => readIndex(root).map((run) => ({ ...run, dir: shown(run.dir) })),
        manifest: async (runId) => {
            const run = readIndex(root).find((one) => one.runId === runId);
            return run ? readState((0,external_node_path_.join)(root, run.dir, 'run.json'), null) : null;
        },
        known: async () => outcomes.read(),
        remember: async (entries) => outcomes.add(entries),
        digestIn: async (dir, path) => {
            const place = (0,external_node_path_.join)(placeOf(dir), path);
            const stat = (0,external_node_fs_.statSync)(place, { bigint: true, throwIfNoEntry: false });
            return stat?.isFile() ? digests.digest(place, place, stat) : null;
        },
        index: async (summary) => {
            const local = { ...summary, dir: (0,external_node_path_.relative)(root, placeOf(summary.dir)) };
            writeState((0,external_node_path_.join)(root, 'index.json'), indexWith(readIndex(root), local), failpoint);
        },
        produced: async () => new Map(Object.entries(readState(state('produced.json'), {}))),
        setProduced: async (files) => writeState(state('produced.json'), Object.fromEntries(files), failpoint),
    };
};


/***/ }),

/***/ 87588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createFailpoint),
/* harmony export */   F: () => (/* binding */ die)
/* harmony export */ });
/** True when the place is the chosen one; the caller then leaves what a cut there would leave, and dies. */
const createFailpoint = (setting) => {
    if (!setting)
        return () => false;
    const [wanted = '*', count = '1'] = setting.split(':');
    let left = Number(count);
    return (name) => {
        if (wanted !== '*' && wanted !== name)
            return false;
        left -= 1;
        return left === 0;
    };
};
/** Ends the process as a kill -9 would: no handlers, no flushing. */
const die = () => {
    process.kill(process.pid, 'SIGKILL');
    throw new Error('unreachable: the process is gone');
};


/***/ }),

/***/ 37743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Counts up when a record changes its shape: lines of another version then count as altered. */
const VERSION = 1;
const SEAL = 32;
const sealOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', `${VERSION}\n${text}`).slice(0, SEAL);
/**
 * A line with its own digest in front. It tells what was torn by a cut, edited, or written by another version; it is
 * no signature, so it does not protect from somebody who can write the file and wants to deceive.
 */
const seal = (text) => `${sealOf(text)} ${text}`;
/** The text of a sealed line, or null when the digest does not fit. */
const unseal = (line) => {
    const text = line.slice(SEAL + 1);
    return line[SEAL] === ' ' && line.slice(0, SEAL) === sealOf(text) ? text : null;
};
/** The first `length` characters of a line's text, unchecked: to find a line before it is worth checking. */
const peek = (line, length) => line.slice(SEAL + 1, SEAL + 1 + length);


/***/ }),

/***/ 64842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PM: () => (/* binding */ isDependencyDirectory),
  SG: () => (/* binding */ linkDependencies),
  makeScratch: () => (/* binding */ makeScratch)
});

// UNUSED EXPORTS: copyWorkspace

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/adapters/system/files.js + 2 modules
var files = __webpack_require__(45757);
;// CONCATENATED MODULE: ./lib/adapters/system/scratch-git.js


/** What git reads besides objects: small, and copied. Hooks, logs and other work trees are left out. */
const OF_WORK_TREE = ['HEAD', 'index', 'MERGE_HEAD', 'CHERRY_PICK_HEAD', 'ORIG_HEAD'];
const SHARED = ['packed-refs', 'refs', 'reftable', 'shallow', 'info'];
/** A copy that is thrown away must reach no server, run nothing, and not lead back to the workspace. */
const LEADS_OUT = /^\s*\[\s*(?:remote|url|http|credential|include|includeif|branch|submodule)\b/i;
const LEADS_OUT_LINE = /^\s*(?:worktree|hookspath|fsmonitor|sshcommand|askpass|gitproxy|alternaterefscommand)\s*=/i;
/** Copied files have other inode numbers and times of change, which says nothing of their content. */
const BY_SIZE_AND_TIME = '[core]\n\ttrustctime = false\n\tcheckStat = minimal\n';
/** The lines of a git configuration that are about reading the repository. */
const harmless = (config) => {
    let keep = true;
    const lines = config.split('\n').filter((line) => {
        if (/^\s*\[/.test(line))
            keep = !LEADS_OUT.test(line);
        return keep && !LEADS_OUT_LINE.test(line);
    });
    return `${lines.join('\n').trimEnd()}\n`;
};
const textOf = (path) => ((0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8').trim() : null);
/** Where the repository of a folder is: `.git` itself, or what a `.git` file of a work tree names. */
const gitDirectory = (root) => {
    const place = (0,external_node_path_.join)(root, '.git');
    if (!(0,external_node_fs_.existsSync)(place))
        return null;
    if ((0,external_node_fs_.statSync)(place).isDirectory())
        return place;
    const named = /^gitdir: (.+)$/m.exec(textOf(place) ?? '')?.[1];
    return named === undefined ? null : (0,external_node_path_.resolve)(root, named);
};
/** Folders of objects to read from: the repository's own, and those that it borrows from itself. */
const objectsOf = (common) => {
    const own = (0,external_node_path_.join)(common, 'objects');
    const borrowed = (textOf((0,external_node_path_.join)(own, 'info', 'alternates')) ?? '').split('\n').filter(Boolean);
    return [own, ...borrowed.map((path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(own, path)))];
};
/**
 * Gives a copy of a workspace a repository of its own, so that checks which ask git (`git diff --exit-code`,
 * `git describe`) can be challenged. Branches, tags, index and harmless configuration are copied; objects are read
 * from the workspace's repository by way of `alternates`, where git writes nothing. Nothing is done for a folder that
 * is not the root of a repository.
 *
 * @param left paths that the copy has and the workspace ignores by another kind of entry
 */
const copyRepository = (root, target, left) => {
    const git = gitDirectory(root);
    const shared = git === null ? null : textOf((0,external_node_path_.join)(git, 'commondir'));
    const common = shared === null || git === null ? git : (0,external_node_path_.resolve)(git, shared);
    if (git === null || common === null)
        return false;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(git, 'HEAD')) || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(common, 'config')))
        return false;
    const place = (0,external_node_path_.join)(target, '.git');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(place, 'objects', 'info'), { recursive: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(place, 'refs'), { recursive: true });
    for (const [from, names] of [
        [common, SHARED],
        [git, OF_WORK_TREE],
    ])
        for (const name of names)
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, name)))
                (0,external_node_fs_.cpSync)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(place, name), { recursive: true, preserveTimestamps: true });
    const config = harmless((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(common, 'config'), 'utf8'));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(place, 'config'), `${config}${BY_SIZE_AND_TIME}`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(place, 'objects', 'info', 'alternates'), `${objectsOf(common).join('\n')}\n`);
    const exclude = (0,external_node_path_.join)(place, 'info', 'exclude');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(exclude), { recursive: true });
    (0,external_node_fs_.writeFileSync)(exclude, `${[textOf(exclude) ?? '', ...left].join('\n').trim()}\n`);
    return true;
};

;// CONCATENATED MODULE: ./lib/adapters/system/scratch.js







/** Made by a package manager, large, and not what a challenge is about: shared by link. */
const DEPENDENCIES = new Set(['node_modules', '.venv', 'venv']);
/** What package managers themselves keep in node_modules under a hidden name; everything else hidden is a cache. */
const NEEDED_HIDDEN = new Set([
    '.bin',
    '.pnpm',
    '.modules.yaml',
    '.package-lock.json',
    '.store',
]);
/**
 * Links a directory of dependencies. Of node_modules each entry is linked by itself, so that caches which tools
 * write there (`.cache`, `.vite`) come to lie in the copy and not in the workspace.
 */
const linkDirectory = (source, target, name) => {
    if (name !== 'node_modules') {
        (0,external_node_fs_.symlinkSync)(source, target);
        return;
    }
    (0,external_node_fs_.mkdirSync)(target);
    for (const entry of (0,external_node_fs_.readdirSync)(source)) {
        if (!entry.startsWith('.') || NEEDED_HIDDEN.has(entry))
            (0,external_node_fs_.symlinkSync)((0,external_node_path_.join)(source, entry), (0,external_node_path_.join)(target, entry));
    }
};
/** True for the name of a directory that a package manager fills. */
const isDependencyDirectory = (name) => DEPENDENCIES.has(name);
/** Links the installed dependencies of one directory into another. */
const linkDependencies = (root, target) => {
    for (const name of DEPENDENCIES) {
        const [source, place] = [(0,external_node_path_.join)(root, name), (0,external_node_path_.join)(target, name)];
        if ((0,external_node_fs_.existsSync)(source) && !(0,external_node_fs_.existsSync)(place))
            linkDirectory(source, place, name);
    }
};
/** A link that names its target absolutely would lead out of the copy and back into the workspace. */
const copyLink = (root, target, path) => {
    const names = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path));
    const inside = (0,external_node_path_.isAbsolute)(names) && (names === root || names.startsWith(root + external_node_path_.sep));
    (0,external_node_fs_.symlinkSync)(inside ? (0,external_node_path_.join)(target, (0,external_node_path_.relative)(root, names)) : names, (0,external_node_path_.join)(target, path));
};
/** Times are kept, because make and its like decide by them. */
const keepTimes = (source, target) => {
    const { atime, mtime } = (0,external_node_fs_.statSync)(source);
    (0,external_node_fs_.utimesSync)(target, atime, mtime);
};
/** Larger files are copied off the main thread. Bytes. */
const LARGE = 8 * 1024 * 1024;
const copyOne = async (source, target, size) => {
    if (size > LARGE)
        await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
    else
        (0,external_node_fs_.copyFileSync)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
    keepTimes(source, target);
};
/** How long we may work without looking whether we have been told to stop. Milliseconds. */
const TURN_MS = 20;
/** Lets signals be heard now and then; throws the signal's reason once there was one. */
const createTurns = (signal) => {
    let began = performance.now();
    return async () => {
        if (performance.now() - began > TURN_MS) {
            await (0,external_node_timers_promises_.setImmediate)();
            began = performance.now();
        }
        signal?.throwIfAborted();
    };
};
/**
 * Copies a workspace for experiments: plain files (copy on write where the file system can, never hard links),
 * directories and links. Dependencies are linked. Pipes, sockets and devices are left out, as are `.git` and the
 * paths in `skip`.
 *
 * @param target an existing empty directory
 * @param skip paths relative to the root, with `/`
 * @param signal ends it within a moment; what was copied until then stays
 * @param capBytes larger files are left out: a sparse one of a tebibyte takes no room, but hours to copy
 * @returns the files that were left out because of their size
 */
const copyWorkspace = async (root, target, skip, signal, capBytes = Infinity) => {
    const turn = createTurns(signal);
    const leaveOut = new Set(['.git', ...skip.map((path) => path.replace(/\/+$/, ''))]);
    const queue = [''];
    const directories = [];
    const tooLarge = [];
    for (let dir = queue.pop(); dir !== undefined; dir = queue.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, dir), { withFileTypes: true })) {
            const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
            const [source, place] = [(0,external_node_path_.join)(root, path), (0,external_node_path_.join)(target, path)];
            if (leaveOut.has(path) || source === target)
                continue;
            await turn();
            if (entry.isDirectory() && DEPENDENCIES.has(entry.name))
                linkDirectory(source, place, entry.name);
            else if (entry.isDirectory()) {
                (0,external_node_fs_.mkdirSync)(place);
                directories.push(path);
                queue.push(path);
            }
            else if (entry.isSymbolicLink())
                copyLink(root, target, path);
            else if (entry.isFile()) {
                const { size } = (0,external_node_fs_.statSync)(source);
                if (size > capBytes)
                    tooLarge.push(path);
                else
                    await copyOne(source, place, size);
            }
        }
    }
    for (const path of directories)
        keepTimes((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(target, path));
    return tooLarge;
};
/** A throw-away copy of the workspace in the system's temporary directory. */
const makeScratch = async (root, skip, signal, capBytes) => {
    const target = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-scratch-'));
    const dispose = () => (0,promises_.rm)(target, { recursive: true, force: true });
    try {
        const tooLarge = await copyWorkspace(root, target, skip, signal, capBytes);
        // A link in the place of a folder is not covered by an ignored "venv/".
        copyRepository(root, target, [...DEPENDENCIES]);
        return { files: (0,files/* createFiles */.q)(target), root: target, tooLarge, dispose };
    }
    catch (cause) {
        await dispose();
        throw cause;
    }
};


/***/ }),

/***/ 62319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ coverageFacts)
});

// EXTERNAL MODULE: ./lib/application/checks/shared/percent.js
var percent = __webpack_require__(17567);
;// CONCATENATED MODULE: ./lib/application/checks/coverage/describe.js

const describe = (params) => {
    const where = params.include === undefined ? '' : ` of ${params.include.join(', ')}`;
    const without = params.exclude === undefined ? '' : ` without ${params.exclude.join(', ')}`;
    const each = params.perFile === undefined ? '' : `, and of each file at least ${(0,percent/* percent */.K)(params.perFile)}`;
    return `${params.report} covers at least ${(0,percent/* percent */.K)(params.min)} of ${params.metric}${where}${without}${each}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/coverage/facts.js

/** Enough of the code is covered, by the report of a test run. */
const coverageFacts = {
    kind: 'coverage',
    tier: 'read',
    volatile: () => false,
    inputs: ({ report }) => [report],
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 84439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fileFacts)
});

// EXTERNAL MODULE: ./lib/application/checks/shared/read.js
var read = __webpack_require__(98076);
// EXTERNAL MODULE: ./lib/application/checks/shared/assertion-text.js
var assertion_text = __webpack_require__(19500);
;// CONCATENATED MODULE: ./lib/application/checks/file/describe.js

const describe = (params) => {
    if (!params.exists)
        return `${params.path} is absent`;
    const parts = [
        ...(params.minBytes === undefined ? [] : [`has at least ${params.minBytes} bytes`]),
        ...(params.contains ?? []).map((text) => `contains ${JSON.stringify(text)}`),
        ...(params.matches === undefined ? [] : [`matches /${params.matches}/`]),
        ...(params.digest === undefined ? [] : [`has the digest ${params.digest.slice(0, 19)}…`]),
        ...[params.json, params.yaml].flatMap((list) => (list === undefined ? [] : [(0,assertion_text/* describeAssertions */.Z)(list)])),
    ];
    return `${params.path} ${parts.length === 0 ? 'exists and is not empty' : parts.join(', ')}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/file/facts.js


/** A file, glob or directory is there (or not), with the content it should have. */
const fileFacts = {
    kind: 'file',
    tier: 'read',
    volatile: () => false,
    inputs: ({ path }) => ((0,read/* looksLikeGlob */.AO)(path) ? [path] : [path, `${(0,read/* withoutSlash */.mW)(path)}/**`]),
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 63414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ goldenFacts)
});

;// CONCATENATED MODULE: ./lib/application/checks/golden/describe.js
const describe = ({ run, file }) => `${run} prints what ${file} holds`;

;// CONCATENATED MODULE: ./lib/application/checks/golden/facts.js

/** A command prints what a stored file says it prints. */
const goldenFacts = {
    kind: 'golden',
    tier: 'exec',
    volatile: () => false,
    inputs: () => null,
    command: ({ run }) => run,
    describe: describe,
};


/***/ }),

/***/ 65401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ httpFacts)
});

// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
// EXTERNAL MODULE: ./lib/application/checks/shared/assertion-text.js
var assertion_text = __webpack_require__(19500);
;// CONCATENATED MODULE: ./lib/application/checks/http/describe.js


const describe = (params) => {
    const parts = [
        `answers ${params.status.join(' or ')}`,
        ...(params.contains ?? []).map((text) => `contains ${JSON.stringify(text)}`),
        ...(params.matches === undefined ? [] : [`matches /${params.matches}/`]),
        ...(params.json === undefined ? [] : [(0,assertion_text/* describeAssertions */.Z)(params.json)]),
        ...(params.latency === undefined ? [] : [`takes at most ${(0,units/* formatDuration */.a3)(params.latency)}`]),
    ];
    const within = params.within === undefined ? '' : ` within ${(0,units/* formatDuration */.a3)(params.within)}`;
    return `${params.method} ${params.url} ${parts.join(', ')}${within}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/http/facts.js

/** A server answers as it should. Tier `write`: a request can change what is outside the workspace. */
const httpFacts = {
    kind: 'http',
    tier: 'write',
    volatile: () => true,
    network: () => true,
    inputs: () => [],
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 33819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ junitFacts)
});

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
;// CONCATENATED MODULE: ./lib/application/checks/junit/describe.js

const describe = ({ report, minTests, maxFailures, maxSkipped }) => {
    const failures = maxFailures === 0 ? 'no failure' : `at most ${(0,count/* count */.U)(maxFailures, 'failure')}`;
    const skipped = maxSkipped === undefined ? '' : ` and at most ${maxSkipped} skipped`;
    return `${report} shows at least ${(0,count/* count */.U)(minTests, 'test')} with ${failures}${skipped}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/junit/facts.js

/** The results of a test run hold: enough tests ran, and none failed. */
const junitFacts = {
    kind: 'junit',
    tier: 'read',
    volatile: () => false,
    inputs: ({ report }) => [report],
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 33359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ manualFacts)
});

;// CONCATENATED MODULE: ./lib/application/checks/manual/describe.js
const describe = ({ statement }) => `a person has signed off: ${statement.replace(/\.$/, '')}`;

;// CONCATENATED MODULE: ./lib/application/checks/manual/facts.js

/** A person has signed it off, because no command can check it. */
const manualFacts = {
    kind: 'manual',
    tier: 'read',
    volatile: () => true,
    inputs: () => [],
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 53765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ metricFacts)
});

;// CONCATENATED MODULE: ./lib/application/checks/metric/describe.js
const describe = ({ source, query, op, objective, warn }) => {
    const what = query === undefined ? source : `${query} at ${source}`;
    return `${what} is ${op} ${objective}${warn === undefined ? '' : ` (${op} ${warn} with a warning)`}`;
};

// EXTERNAL MODULE: ./lib/application/checks/shared/objective/inputs.js
var inputs = __webpack_require__(15921);
;// CONCATENATED MODULE: ./lib/application/checks/metric/facts.js


/** A number is on the right side of an objective. */
const metricFacts = {
    kind: 'metric',
    tier: 'read',
    volatile: inputs/* isOutside */._K,
    network: inputs/* asksServer */.Aj,
    inputs: inputs/* inputsOf */.Vc,
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 17831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reproduction),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/** One line; scripts of several lines show the first. */
const shown = (command) => {
    const [first = '', ...rest] = command
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    return rest.length > 0 ? `${first.trim()} …` : first.trim();
};
const describe = ({ run, expect }) => {
    const parts = [
        `ends with exit code ${expect?.exitCode ?? 0}`,
        ...(expect?.contains === undefined ? [] : [`prints ${JSON.stringify(expect.contains)}`]),
        ...(expect?.number === undefined ? [] : [`prints a number ${expect.number}`]),
    ];
    return `\`${shown(run)}\` ${parts.join(' and ')}`;
};
/** What to paste into a terminal, at the root of the project, to see the same. */
const reproduction = ({ run, shell, cwd }) => {
    const quoted = `'${run.replaceAll("'", `'\\''`)}'`;
    const line = shell === 'strict' ? `bash -euo pipefail -c ${quoted}` : run;
    return cwd === undefined ? line : `(cd '${cwd.replaceAll("'", `'\\''`)}' && ${line})`;
};


/***/ }),

/***/ 21755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17831);

/** A shell command ends with the exit code (and the output) it should. */
const runFacts = {
    kind: 'run',
    tier: 'exec',
    volatile: () => false,
    inputs: () => null,
    command: ({ run }) => run,
    describe: _describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q,
};


/***/ }),

/***/ 39060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ sarifFacts)
});

;// CONCATENATED MODULE: ./lib/application/checks/sarif/describe.js
const describe = ({ report, level, baseline }) => {
    const above = level === 'error' ? 'error' : `result at level ${level} or above`;
    return `${report} has no ${above}${baseline === undefined ? '' : ` that is not in ${baseline}`}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/sarif/facts.js

/** A scanner found nothing new. */
const sarifFacts = {
    kind: 'sarif',
    tier: 'read',
    volatile: () => false,
    inputs: ({ report, baseline }) => [report, ...(baseline === undefined ? [] : [baseline])],
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 39201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ searchFacts)
});

;// CONCATENATED MODULE: ./lib/application/checks/search/describe.js
const times = ({ min, max }) => {
    if (max === 0)
        return 'nowhere';
    if (min === undefined)
        return `at most ${max ?? 0} times`;
    return max === undefined ? `at least ${min} times` : `${min} to ${max} times`;
};
const describe = (params) => {
    const wanted = params.text === undefined ? `/${params.pattern ?? ''}/` : JSON.stringify(params.text);
    const without = params.exclude === undefined ? '' : ` without ${params.exclude.join(', ')}`;
    return `${wanted} occurs ${times(params)} in ${params.in.join(', ')}${without}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/search/facts.js

/** A text or pattern occurs as often as it may, or must. */
const searchFacts = {
    kind: 'search',
    tier: 'read',
    volatile: () => false,
    inputs: (params) => params.in,
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 19500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ display),
/* harmony export */   Z: () => (/* binding */ describeAssertions)
/* harmony export */ });
/** A value in a message: short, and never walked into (it may be nested without end). */
const display = (value) => {
    if (value === undefined)
        return 'absent';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return `an object of ${Object.keys(value).length} keys`;
    return JSON.stringify(value).slice(0, 120);
};
/** `version is "1.0", count is at least 3`, for a description. */
const describeAssertions = (list) => list
    .map((one) => {
    const path = one.path === '' ? 'the document' : one.path;
    if (one.exists === false)
        return `${path} is absent`;
    const parts = [
        ...(one.equals === undefined ? [] : [`is ${display(one.equals)}`]),
        ...(one.min === undefined ? [] : [`is at least ${one.min}`]),
        ...(one.max === undefined ? [] : [`is at most ${one.max}`]),
    ];
    return `${path} ${parts.length === 0 ? 'exists' : parts.join(' and ')}`;
})
    .join(', ');


/***/ }),

/***/ 15921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ asksServer),
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   _K: () => (/* binding */ isOutside)
/* harmony export */ });
/** The file and the pointer of a `file:` source, or null. */
const fileSource = (source) => {
    const match = /^file:([^#]+)#?(.*)$/.exec(source);
    return match === null ? null : { path: match[1] ?? '', pointer: match[2] ?? '' };
};
/** Whether the number comes from elsewhere than a file of the workspace. */
const isOutside = ({ source }) => fileSource(source) === null;
/** A source that is neither the run history nor a file is a server. */
const asksServer = (source) => isOutside(source) && source.source !== 'runs';
/** Paths that an objective depends on. */
const inputsOf = ({ source }) => {
    const file = fileSource(source);
    return file === null ? [] : [file.path];
};


/***/ }),

/***/ 17567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/** `71.4 %`, cut and not rounded: 69.99 % must not read as the 70 % it misses. */
const percent = (value) => `${Math.floor(value * 1000 + 1e-9) / 10} %`;


/***/ }),

/***/ 98076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ looksLikeGlob),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Lt: () => (/* binding */ got),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   mW: () => (/* binding */ withoutSlash),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92130);

/** Bytes. A report above this is refused rather than held in memory; real ones stay far below. */
const REPORT_LIMIT = 32 * 1024 * 1024;
const got = (value) => ({ ok: true, value });
const refused = (code, values) => ({
    ok: false,
    refusal: { code, values },
});
/** What went wrong, for a message. Only the first line: the rest is a stack or a code frame. */
const problemOf = (thrown) => {
    const text = (0,_domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown);
    return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
};
/** Reads a text file, or says why not: absent (AX4501), too large (AX4512), or not readable (AX4511). */
const readText = async (files, path, limit = REPORT_LIMIT) => {
    try {
        const stat = await files.stat(path);
        if (stat === null || stat.kind !== 'file')
            return refused('AX4501', { path });
        if (stat.bytes > limit)
            return refused('AX4512', { path, bytes: stat.bytes, limit });
        const text = await files.readText(path, limit);
        return text === null ? refused('AX4501', { path }) : got(text);
    }
    catch (thrown) {
        return refused('AX4511', { path, problem: problemOf(thrown) });
    }
};
const GLOB_CHARACTERS = /[*?[\]{}!()]/;
/** Whether a path is meant as a glob. A file whose name has such characters is found first (see `expand`). */
const looksLikeGlob = (path) => GLOB_CHARACTERS.test(path);
/** A path without the slash at its end, which only says that a directory is meant. */
const withoutSlash = (path) => path.replace(/\/+$/, '') || '.';
/** A path as a glob that matches only itself: folders are called `[id]` in some frameworks. */
const literally = (path) => path.replaceAll(/[*?[\]{}()]/g, '[$&]');
/** Files that match any of the globs, sorted, or why there can be none (AX4511: a glob that leaves the workspace). */
const list = async (files, globs) => {
    try {
        return got(await files.glob(globs));
    }
    catch (thrown) {
        return refused('AX4511', { path: globs.join(', '), problem: problemOf(thrown) });
    }
};
/** Files named by a path or glob, sorted; a path that exists as it is written is never taken for a glob. */
const expand = async (files, path) => {
    const plain = withoutSlash(path);
    const stat = await files.stat(plain);
    if (stat?.kind === 'file')
        return path === plain ? [path] : [];
    if (stat?.kind === 'directory')
        return files.glob([plain === '.' ? '**' : `${literally(plain)}/**`]);
    return looksLikeGlob(path) ? files.glob([path === plain ? path : `${plain}/**`]) : [];
};


/***/ }),

/***/ 11691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ sloFacts)
});

// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
// EXTERNAL MODULE: ./lib/domain/model/percent.js
var percent = __webpack_require__(27407);
;// CONCATENATED MODULE: ./lib/application/checks/slo/describe.js


const describe = ({ source, query, objective, warn, window }) => {
    const what = query === undefined ? source : `${query} at ${source}`;
    const over = source === 'runs' ? ` over ${(0,units/* formatDuration */.a3)(window)}` : '';
    const tolerated = warn === undefined ? '' : ` (${(0,percent/* percent */.K)(warn)} with a warning)`;
    return `the success of ${what} is at least ${(0,percent/* percent */.K)(objective)}${over}${tolerated}`;
};

// EXTERNAL MODULE: ./lib/application/checks/shared/objective/inputs.js
var inputs = __webpack_require__(15921);
;// CONCATENATED MODULE: ./lib/application/checks/slo/facts.js


/** A share of success meets its objective, with an error budget. */
const sloFacts = {
    kind: 'slo',
    tier: 'read',
    volatile: inputs/* isOutside */._K,
    network: inputs/* asksServer */.Aj,
    inputs: inputs/* inputsOf */.Vc,
    command: () => null,
    describe: describe,
};


/***/ }),

/***/ 68204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usesFacts)
/* harmony export */ });
/** What is known of a check that names its own module, as long as the module is not loaded. */
const usesFacts = {
    kind: 'uses',
    tier: 'exec',
    volatile: () => false,
    inputs: () => null,
    command: () => null,
    prepare: async () => [],
    describe: ({ module }) => `${module} passes`,
};


/***/ }),

/***/ 86410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ workflowFacts)
});

// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
;// CONCATENATED MODULE: ./lib/application/checks/workflow/describe.js

const describe = ({ file, branch, event, last, within }) => {
    const runs = last === 1 ? 'the last run' : `the last ${last} runs`;
    const of = event === undefined ? '' : ` by ${event}`;
    const age = within === undefined ? '' : `, the newest within ${(0,units/* formatDuration */.a3)(within)}`;
    return `${runs} of ${file} on ${branch}${of} succeeded${age}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/workflow/facts.js

/** A workflow of the repository was green so many times in a row. */
const workflowFacts = {
    kind: 'workflow',
    tier: 'read',
    volatile: () => true,
    network: () => true,
    inputs: () => [],
    command: () => null,
    describe: describe,
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

/***/ 63033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ REPORT_FORMATS),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/** Report formats of ours; a project adds its own as a module, `./my-report.mjs`. */
const REPORT_FORMATS = ['markdown', 'json', 'junit', 'sarif', 'ctrf', 'html'];
/** Where the configuration lives when nobody says otherwise. */
const CONFIG_PATH = '.github/aurora-x.yml';
/** What is done must be proven, by checks that can fail. */
const defaultGate = {
    name: 'readiness',
    when: { claim: ['done'] },
    require: 'verified',
    challenge: 'required',
};
const defaultExecution = {
    concurrency: null,
    shell: 'plain',
    tier: 'exec',
    allow: [],
    deny: [],
    passEnv: [],
    timeoutMs: 600_000,
    // The longest a job may take on GitHub's own runners.
    maxDurationMs: 21_600_000,
    maxChecks: 10_000,
    outputCapBytes: 2 ** 20,
    evidenceCapBytes: 2 ** 30,
    memoryMiB: null,
    cpuSeconds: null,
    processes: null,
    network: true,
    freshnessMs: null,
};
/** The configuration of a project that has no file. `tracker` is empty: T01 takes the first usual place that exists. */
const defaultConfig = {
    version: 1,
    tracker: [],
    specs: ['specs/*.yaml'],
    checks: {},
    gates: [defaultGate],
    slos: [],
    waivers: [],
    waiverLimitDays: 90,
    signOffs: [],
    execution: defaultExecution,
    redact: { env: [], patterns: [] },
    sync: { policy: 'ask' },
    weekly: { issue: true, day: 'monday', time: '07:00', zone: 'UTC' },
    mode: 'report',
    enforcement: 'report',
    deployments: {},
    reports: REPORT_FORMATS,
};


/***/ }),

/***/ 16426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText)
/* harmony export */ });
/** `gates[0].name`. */
const pathText = (path) => path.reduce((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');


/***/ }),

/***/ 16562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ settleConfig)
});

// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(63033);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
;// CONCATENATED MODULE: ./lib/domain/config/environment-kinds.js

const FLAGS = {
    '1': true,
    true: true,
    yes: true,
    '0': false,
    false: false,
    no: false,
};
const flag = { type: '1 or 0', read: (text) => FLAGS[text.toLowerCase()] ?? null };
const path = { type: 'a path', read: (text) => (text.includes('\0') ? null : text) };
const paths = {
    type: 'a list, separated by commas',
    read: (text) => {
        const list = text.split(',').map((one) => one.trim());
        return list.includes('') ? null : list;
    },
};
const count = {
    type: 'a whole number from 1 to 256',
    read: (text) => (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 256 ? Number(text) : null),
};
const url = { type: 'a URL', read: (text) => (URL.canParse(text) ? text : null) };
const port = {
    type: 'a port',
    read: (text) => (/^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : null),
};
const milliseconds = {
    type: 'milliseconds, at most 999999',
    read: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : null),
};
/** Never wrong here, so that no finding shows it. */
const secret = { type: 'a private key', read: String };
const secretUrl = { type: 'a URL, which is a secret', read: String };
const duration = { type: 'a duration such as 30s or 10m', read: units/* parseDuration */.E9 };
const bytes = { type: 'a size such as 512KiB or 1MiB', read: units/* parseBytes */.z_ };
const oneOf = (words) => ({
    type: words.join(' or '),
    read: (text) => words.find((word) => word === text) ?? null,
});

;// CONCATENATED MODULE: ./lib/domain/config/app-variables.js

/** What the environment says to the App, by the field that it sets. */
const APP_VARIABLES = {
    state: {
        name: 'AURORA_STATE',
        kind: path,
        example: '/var/lib/aurora-x',
        meaning: 'Directory of the store of the App.',
    },
    url: {
        name: 'AURORA_URL',
        kind: url,
        example: 'https://aurora.example.org',
        meaning: 'Where the App is reached from outside; jobs report their results there.',
    },
    oidcIssuer: {
        name: 'AURORA_OIDC_ISSUER',
        kind: url,
        example: 'https://token.actions.githubusercontent.com',
        meaning: 'Who signs the tokens of jobs; another one for GitHub Enterprise Server.',
    },
    trustedWorkflows: {
        name: 'AURORA_TRUSTED_WORKFLOWS',
        kind: paths,
        example: 'aurora-x/action/.github/workflows/readiness.yml@0123456789abcdef0123456789abcdef01234567',
        meaning: 'Reusable workflows, by commit, whose reports may turn a check green.',
    },
    metricsOrigins: {
        name: 'AURORA_METRICS_ORIGINS',
        kind: paths,
        example: 'https://prometheus.example.org',
        meaning: 'Servers that the App may ask for objectives after a deployment; without it, none.',
    },
    auditKey: {
        name: 'AURORA_AUDIT_KEY',
        kind: secret,
        example: '/run/secrets/audit-key.pem, as text',
        meaning: 'Ed25519 key that signs the audit log: PEM, or 32 bytes in base64. Without it one is made beside the store.',
    },
    auditKeyPrevious: {
        name: 'AURORA_AUDIT_KEY_PREVIOUS',
        kind: secret,
        example: 'the key before it, as text',
        meaning: 'The audit key before the present one, so that it vouches for its successor.',
    },
    auditRetentionMs: {
        name: 'AURORA_AUDIT_RETENTION',
        kind: duration,
        example: '400d',
        meaning: 'How long entries of the audit log are kept. Without it, for ever.',
    },
    keepDeliveriesMs: {
        name: 'AURORA_KEEP_DELIVERIES',
        kind: duration,
        example: '30d',
        meaning: 'How long it keeps that there was a delivery: 7d at the least (default 30d).',
    },
    keepResultsMs: {
        name: 'AURORA_KEEP_RESULTS',
        kind: duration,
        example: '400d',
        meaning: 'How long it keeps the runs that jobs reported (default 400d).',
    },
    reportTimeoutMs: {
        name: 'AURORA_REPORT_TIMEOUT',
        kind: duration,
        example: '60m',
        meaning: 'How long a check of the App stays in progress for a report that is expected (default 60m).',
    },
    slackWebhook: {
        name: 'AURORA_SLACK_WEBHOOK',
        kind: secretUrl,
        example: 'https://hooks.slack.com/services/…',
        meaning: 'Incoming webhook of Slack that is told of each weekly report. The whole address is a secret.',
    },
    teamsWebhook: {
        name: 'AURORA_TEAMS_WEBHOOK',
        kind: secretUrl,
        example: 'https://….logic.azure.com/workflows/…',
        meaning: 'Workflow of Teams that is told of each weekly report. The whole address is a secret.',
    },
    allowPrivateHooks: {
        name: 'AURORA_ALLOW_PRIVATE_HOOKS',
        kind: flag,
        absent: false,
        example: '1',
        meaning: "Whether these two may be within one's own network, and without TLS (default 0).",
    },
    replicas: {
        name: 'AURORA_REPLICAS',
        kind: count,
        example: '3',
        meaning: 'How many Apps share the store. More than 1 needs DATABASE_URL.',
    },
    workers: {
        name: 'AURORA_WORKERS',
        kind: count,
        example: '16',
        meaning: 'Lanes that one App works on at once (default 16). Most of the time they wait for GitHub.',
    },
    metricsPort: {
        name: 'AURORA_METRICS_PORT',
        kind: port,
        example: '9464',
        meaning: 'Port of /metrics of the App; without it, that of webhooks.',
    },
    onboarding: {
        name: 'AURORA_ONBOARDING',
        kind: oneOf(['pull-request', 'off']),
        example: 'off',
        meaning: 'Whether the App asks by a pull request before it does anything in a repository without a configuration (default pull-request).',
    },
};

// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/domain/config/run-variables.js


/** What the environment says of a run, by the field that it sets. */
const RUN_VARIABLES = {
    config: {
        name: 'AURORA_CONFIG',
        kind: path,
        example: '.github/aurora-x.yml',
        meaning: 'Configuration file.',
    },
    tracker: {
        name: 'AURORA_TRACKER',
        kind: paths,
        example: 'docs/readiness.md',
        meaning: 'Trackers to read, instead of those in the configuration.',
    },
    specs: {
        name: 'AURORA_SPECS',
        kind: paths,
        example: 'specs/*.yaml',
        meaning: 'Spec files to read, instead of those in the configuration.',
    },
    out: {
        name: 'AURORA_OUT',
        kind: path,
        example: '.',
        meaning: 'Directory under which spec_runs/ and logs/ are written.',
    },
    dryRun: {
        name: 'AURORA_DRY_RUN',
        kind: flag,
        absent: false,
        example: '1',
        meaning: 'Do everything but write outside the output directory or touch the network.',
    },
    fast: {
        name: 'AURORA_FAST',
        kind: flag,
        absent: false,
        example: '1',
        meaning: 'Fast path for pull requests: gates are not challenged.',
    },
    full: {
        name: 'AURORA_FULL',
        kind: flag,
        absent: false,
        example: '1',
        meaning: 'Full path for the night: reuse nothing, challenge everything.',
    },
    ci: {
        name: 'AURORA_CI',
        kind: flag,
        absent: false,
        example: '1',
        meaning: 'No terminal: plain lines, no questions, strict exit codes.',
    },
    concurrency: {
        name: 'AURORA_CONCURRENCY',
        kind: count,
        example: '4',
        meaning: 'Checks that run at once.',
    },
    shell: {
        name: 'AURORA_SHELL',
        kind: oneOf(['plain', 'strict']),
        example: 'strict',
        meaning: 'Shell for commands: as in a terminal, or with -euo pipefail.',
    },
    tier: {
        name: 'AURORA_TIER',
        kind: oneOf(vocabulary/* TIERS */.iB),
        example: 'exec',
        meaning: 'The most a check may do.',
    },
    timeoutMs: {
        name: 'AURORA_TIMEOUT',
        kind: duration,
        example: '10m',
        meaning: 'Time limit of a check that states none.',
    },
    maxDurationMs: {
        name: 'AURORA_MAX_DURATION',
        kind: duration,
        example: '6h',
        meaning: 'Time limit of a whole run.',
    },
    outputCapBytes: {
        name: 'AURORA_OUTPUT_CAP',
        kind: bytes,
        example: '1MiB',
        meaning: 'Output kept per stream of a check.',
    },
    network: {
        name: 'AURORA_NETWORK',
        kind: flag,
        example: '1',
        meaning: 'Whether checks may use the network, where the system can forbid it.',
    },
    writeIntervalMs: {
        name: 'AURORA_WRITE_INTERVAL_MS',
        kind: milliseconds,
        example: '1000',
        meaning: 'Least time between two writes to GitHub; less than a second only for a server of your own, 0 for one without limits.',
    },
};

// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(58537);
;// CONCATENATED MODULE: ./lib/domain/config/environment.js




const DECLARED = { ...RUN_VARIABLES, ...APP_VARIABLES };
/** Every AURORA_* variable. `.env.example` and the reference page are generated from this table. */
const VARIABLES = Object.values(DECLARED);
/** Variables that the tool sets for its own children and tests. They are not settings, and a nested run must not wonder about them. */
const OWN = /^AURORA_(?:X|RUN|CHECK|TEST|FAILPOINT)(?:_|$)/;
const NOTHING = Object.fromEntries(Object.entries(DECLARED).map(([field, { absent = null }]) => [field, absent]));
/** The variable that sets a field. */
const variableOf = (field) => DECLARED[field];
/**
 * Reads the AURORA_* variables. A variable that is set and empty counts as not set, as in a shell script. Values are
 * shown in findings; what is a secret is never wrong here. AX1211 unknown name, AX1212 wrong value.
 */
const readEnvironment = (env) => {
    const findings = [];
    const values = {};
    const byName = new Map(Object.entries(DECLARED).map(([field, one]) => [one.name, { ...one, field }]));
    for (const [name, text] of Object.entries(env).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        if (!name.startsWith('AURORA_') || text === undefined || text.trim() === '')
            continue;
        const variable = byName.get(name);
        if (variable === undefined) {
            if (!OWN.test(name))
                findings.push((0,catalogue/* finding */.gk)('AX1211', { name, suggestion: (0,suggest/* didYouMean */.au)(name, byName.keys()) }));
            continue;
        }
        const value = variable.kind.read(text.trim());
        if (value !== null)
            values[variable.field] = value;
        else
            findings.push((0,catalogue/* finding */.gk)('AX1212', { name, expected: variable.kind.type, found: JSON.stringify(text.slice(0, 60)) }));
    }
    return { environment: { ...NOTHING, ...values }, findings };
};
/** The text of `.env.example`. */
const environmentExample = () => [
    '# Every variable that Aurora-X reads. All are optional; each overrides the configuration file.',
    '',
    ...VARIABLES.flatMap(({ name, meaning, kind, example }) => [
        `# ${meaning} (${kind.type})`,
        `# ${name}=${example}`,
        '',
    ]),
].join('\n');

// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
// EXTERNAL MODULE: ./lib/domain/config/path-text.js
var path_text = __webpack_require__(16426);
;// CONCATENATED MODULE: ./lib/domain/config/origins.js


/** Keys that the file spells otherwise, because there the value carries its unit. */
const FILE_KEYS = {
    signOffs: 'sign-offs',
    waiverLimitDays: 'waiver-limit',
    passEnv: 'pass-env',
    timeoutMs: 'timeout',
    maxDurationMs: 'max-duration',
    maxChecks: 'max-checks',
    outputCapBytes: 'output-cap',
    evidenceCapBytes: 'evidence-cap',
    memoryMiB: 'memory',
    cpuSeconds: 'cpu',
    freshnessMs: 'freshness',
    windowDays: 'window',
    forMs: 'for',
};
/** The path in the file, or null when the file does not state the value. A single word may stand for a list of one. */
const filePath = (path, value) => {
    let here = value;
    const steps = [];
    for (const step of path) {
        if (step === 0 && typeof here === 'string')
            return steps;
        const key = typeof step === 'string' ? (FILE_KEYS[step] ?? step) : step;
        here = (0,record/* entryOf */.Ms)(here, key);
        if (here === undefined)
            return null;
        steps.push(key);
    }
    return steps;
};
const leaves = (value, path) => {
    if (typeof value !== 'object' || value === null)
        return [path];
    const entries = Array.isArray(value)
        ? value.map((entry, index) => [index, entry])
        : Object.entries(value);
    return entries.length === 0 ? [path] : entries.flatMap(([key, entry]) => leaves(entry, [...path, key]));
};
/** Where each value of a configuration came from, in the order of its keys; for `config print --origin`. */
const originsOf = (config, overridden, yaml) => leaves(config, []).map((path) => {
    const name = (0,path_text/* pathText */.L)(path);
    const origin = overridden.get(name) ?? overridden.get((0,path_text/* pathText */.L)(path.slice(0, -1)));
    if (origin !== undefined)
        return { path: name, ...origin };
    const stated = yaml === null ? null : filePath(path, yaml.value);
    if (stated === null || yaml === null)
        return { path: name, from: 'default', detail: 'built in' };
    const { file, line, column } = yaml.place(stated);
    return { path: name, from: 'file', detail: `${file}:${line}:${column}` };
});

;// CONCATENATED MODULE: ./lib/domain/config/overrides.js

/** Overridable field → path of the value in `Config`, and the flag that sets it. */
const FIELDS = {
    tracker: ['tracker', '--tracker'],
    specs: ['specs', '--spec'],
    concurrency: ['execution.concurrency', '--concurrency'],
    shell: ['execution.shell', '--shell'],
    tier: ['execution.tier', '--tier'],
    timeoutMs: ['execution.timeoutMs', '--timeout'],
    maxDurationMs: ['execution.maxDurationMs', '--max-duration'],
    outputCapBytes: ['execution.outputCapBytes', '--output-cap'],
    network: ['execution.network', '--network'],
};
const fields = [
    'tracker',
    'specs',
    'concurrency',
    'shell',
    'tier',
    'timeoutMs',
    'maxDurationMs',
    'outputCapBytes',
    'network',
];
/** Lays the environment and then the flags over a configuration. */
const override = (config, environment, flags) => {
    const origins = new Map();
    const root = {};
    const execution = {};
    for (const field of fields) {
        const [path, flag] = FIELDS[field];
        const fromFlag = flags[field] ?? null;
        const value = fromFlag ?? environment[field];
        if (value === null)
            continue;
        origins.set(path, fromFlag === null
            ? { from: 'environment', detail: variableOf(field).name }
            : { from: 'flag', detail: flag });
        (path.startsWith('execution.') ? execution : root)[field] = value;
    }
    return { config: { ...config, ...root, execution: { ...config.execution, ...execution } }, origins };
};

;// CONCATENATED MODULE: ./lib/domain/config/settle-config.js




/** Nobody may run commands on the strength of a configuration that was not understood. */
const harmless = { ...defaults/* defaultConfig */.sb, execution: { ...defaults/* defaultConfig */.sb.execution, tier: 'read' } };
/**
 * Defaults, then the file, then AURORA_* variables, then flags.
 *
 * @param file null when there is none
 */
const settleConfig = (file, { env = {}, overrides = {} }) => {
    const fromEnv = readEnvironment(env);
    const findings = [...(file?.findings ?? []), ...fromEnv.findings];
    if (findings.some(({ severity }) => severity === 'error')) {
        return { config: harmless, origins: originsOf(harmless, new Map(), null), findings };
    }
    const { config, origins } = override(file?.config ?? defaults/* defaultConfig */.sb, fromEnv.environment, overrides);
    return { config, origins: originsOf(config, origins, file?.yaml ?? null), findings };
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

/***/ 50455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ inform),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   yP: () => (/* binding */ soften)
/* harmony export */ });
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);

const STATUS_OF = { error: 'fail', warning: 'warn', note: 'info' };
/** A node of the verdict tree in the catalogue's words. */
const reason = (code, kind, id, values = {}, { status, source = null, children = [] } = {}) => {
    const { severity, message, remedy } = (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, values);
    return {
        code,
        status: status ?? STATUS_OF[severity],
        subject: { kind, id },
        message,
        remedy,
        source,
        children,
    };
};
/** The gravest status of some reasons; `pass` when there is none. `info` weighs nothing. */
const worst = (reasons) => {
    if (reasons.some((one) => one.status === 'fail'))
        return 'fail';
    return reasons.some((one) => one.status === 'warn') ? 'warn' : 'pass';
};
/** The verdict a status stands for. */
const wordOf = (status) => {
    if (status === 'fail')
        return 'no-go';
    return status === 'warn' ? 'conditional' : 'go';
};
/** The same reason where it does not block: a failure becomes a warning, the rest stays. */
const soften = (node) => (node.status === 'fail' ? { ...node, status: 'warn' } : node);
/** The same reason as mere information, with all below it. Passes stay passes. */
const inform = (node) => ({
    ...node,
    status: node.status === 'pass' ? 'pass' : 'info',
    children: node.children.map(inform),
});


/***/ }),

/***/ 31555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ measureSlo),
/* harmony export */   Z: () => (/* binding */ sloReason)
/* harmony export */ });
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46325);
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27407);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50455);
/* harmony import */ var _model_iso_week_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30468);




/** A missed key objective, which is a no-go. */
const MISSED_KEY = 'AX6083';
/** Shares are compared with this tolerance, because 99.9 / 100 is not 0.999 in floating point. */
const EPSILON = 1e-9;
/**
 * A run that did not come to no-go, or did so for nothing but a missed objective: were that counted, one bad run would
 * keep every later one from being good, for ever.
 */
const isGood = ({ verdict, blockers = [] }) => verdict !== 'no-go' || (blockers.length > 0 && blockers.every((code) => code === MISSED_KEY));
/**
 * The share of good runs among the complete ones with a verdict, begun within the window (its first instant included).
 * Interrupted runs gave no answer and are left out.
 */
const sampleRuns = (history, windowDays, now) => {
    const inWindow = history.filter((run) => {
        const age = now - Date.parse(run.startedAt);
        return run.status === 'complete' && run.verdict !== null && age >= 0 && age <= windowDays * _model_iso_week_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
    });
    if (inWindow.length === 0)
        return null;
    const good = inWindow.filter(isGood).length;
    return { actual: good / inWindow.length, samples: inWindow.length };
};
/** A measured value as a share, or null when it is none (no events, not a number, outside 0 to 1). */
const sampleMeasured = (measured) => {
    if (measured === undefined)
        return null;
    const sample = 'value' in measured
        ? { actual: measured.value, samples: 1 }
        : { actual: measured.good / measured.total, samples: measured.total };
    return sample.actual >= 0 && sample.actual <= 1 && Number.isFinite(sample.samples) ? sample : null;
};
const reaches = (actual, threshold) => actual >= threshold - EPSILON;
/** Met at or above both thresholds, at risk between them, missed below both. Without `warn` there is no between. */
const statusOf = (actual, objective, warn) => {
    const other = warn ?? objective;
    if (reaches(actual, objective) && reaches(actual, other))
        return 'met';
    return reaches(actual, objective) || reaches(actual, other) ? 'warning' : 'missed';
};
/** Share of the error budget that is gone. An objective of 100 % has no budget: any failure uses all of it. */
const budgetUsed = (actual, objective) => {
    const budget = 1 - objective;
    if (budget > 0)
        return Number(((1 - actual) / budget).toFixed(6));
    return actual < 1 ? 1 : 0;
};
/** Measures one objective. @param now milliseconds */
const measureSlo = (slo, history, measured, now) => {
    const { name, objective, warn, key, weight } = slo;
    const given = Object.hasOwn(measured, name) ? measured[name] : undefined;
    const sample = slo.source === 'runs' ? sampleRuns(history, slo.windowDays, now) : sampleMeasured(given);
    const head = { name, objective, warn, key, weight };
    if (sample === null)
        return { ...head, actual: null, budgetUsed: null, samples: 0, status: 'no-data' };
    const { actual, samples } = sample;
    return {
        ...head,
        actual,
        samples,
        budgetUsed: budgetUsed(actual, objective),
        status: statusOf(actual, objective, warn),
    };
};
const codeOf = ({ status, key }) => {
    if (status === 'met')
        return 'AX6080';
    if (status === 'warning')
        return 'AX6081';
    if (status === 'no-data')
        return 'AX6084';
    return key ? MISSED_KEY : 'AX6082';
};
/** An objective as a node of the tree. A missed key objective fails, everything else but met warns. */
const sloReason = (slo, result) => {
    const values = {
        slo: slo.name,
        source: slo.source,
        actual: (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(result.actual ?? 0),
        objective: (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(slo.objective),
        warn: (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(slo.warn ?? slo.objective),
        budget: (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(result.budgetUsed ?? 0),
        samples: (0,_model_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(result.samples, slo.source === 'runs' ? 'run' : 'sample'),
        days: (0,_model_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(slo.windowDays, 'day'),
    };
    return (0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(codeOf(result), 'slo', slo.name, values, result.status === 'met' ? { status: 'pass' } : {});
};


/***/ }),

/***/ 14596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise),
/* harmony export */   W: () => (/* binding */ neutraliseWorkflowCommands)
/* harmony export */ });
/* oxlint-disable no-control-regex -- control characters are what this file is about */
/** Colours, cursor movements: ESC [ … letter, also with the one-character introducer. */
const CSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/g;
/** Window titles, hyperlinks (OSC 8), device strings: ESC ] … up to BEL or ESC \. */
const STRING_SEQUENCE = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)/g;
/** Other two- and three-character sequences: character sets, resets. */
const SHORT_SEQUENCE = /\x1b[ -/]*[0-~]/g;
/** What is left and would still act on a terminal, or turn the direction of reading (as in "Trojan source"). */
const LEFT_OVER = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
const picture = (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};
/**
 * Makes output safe to show and whole to read. Sequences for terminals are taken out, text that a carriage return
 * would have overwritten gets a line of its own, and every other control character becomes visible.
 * Line ends become `\n`. Idempotent.
 */
const neutralise = (text) => {
    const wellFormed = text.toWellFormed();
    // Most output is plain: one look, and nothing to do.
    if (!/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(wellFormed))
        return wellFormed;
    return wellFormed
        .replace(STRING_SEQUENCE, '')
        .replace(CSI, '')
        .replace(SHORT_SEQUENCE, '')
        .replace(/\r\n?/g, '\n')
        .replace(LEFT_OVER, picture);
};
/**
 * Characters that .NET's comparisons, with which the runner looks for commands, pass over as if they were not there.
 */
const IGNORED = '[\\p{C}\\p{Default_Ignorable_Code_Point}]*';
/** The runner trims a line and looks whether it begins with `::` (its second command syntax). */
const DOUBLE_COLON = new RegExp(`^([\\s\\p{C}\\p{Default_Ignorable_Code_Point}]*):(${IGNORED}):`, 'u');
/** It looks for `##[` anywhere in a line (the first syntax, still in force). */
const HASHES = new RegExp(`#(${IGNORED})#(${IGNORED})\\[`, 'gu');
/**
 * Takes the effect out of everything the Actions runner would carry out when it reads our log: `::cmd::` and
 * `##[cmd]` get a blank in the middle. Prefixing lines would not do, because `##[` counts anywhere in a line.
 * Line ends other than `\n` end a line for the runner too, and must have been dealt with (`neutralise`) or are
 * replaced here. Idempotent.
 */
const neutraliseWorkflowCommands = (text) => {
    if (!/[:#]/.test(text))
        return text;
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    return lines.map((line) => line.replace(DOUBLE_COLON, '$1: $2:').replace(HASHES, '#$1#$2 [')).join('\n');
};


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

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ doneBeforeDependencies),
  M: () => (/* binding */ unknownDependencies)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/graph/numbers.js
var numbers = __webpack_require__(46701);
;// CONCATENATED MODULE: ./lib/domain/graph/nearest.js

/** Ids that are compared; beyond that a guess is not worth its time. */
const MOST_COMPARED = 2000;
/** The id that a mistyped one most likely means, at most two letters away, or null. */
const nearestId = (wrong, ids) => {
    let best = null;
    let least = wrong.length < 4 ? 2 : 3;
    let compared = 0;
    for (const id of ids) {
        compared += 1;
        if (compared > MOST_COMPARED)
            break;
        if (id.length > 40 || Math.abs(id.length - wrong.length) >= least)
            continue;
        const distance = editDistance(wrong.toLowerCase(), id.toLowerCase());
        if (distance < least) {
            least = distance;
            best = id;
        }
    }
    return best;
};
/** Levenshtein's distance, in two rows. */
const editDistance = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const swap = (0,numbers/* numberAt */.t)(row, j - 1) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
            next.push(Math.min(swap, (0,numbers/* numberAt */.t)(row, j) + 1, (0,numbers/* numberAt */.t)(next, j - 1) + 1));
        }
        row = next;
    }
    return (0,numbers/* numberAt */.t)(row, b.length);
};

;// CONCATENATED MODULE: ./lib/domain/graph/claims.js


/** Findings of one kind that are listed; the graph itself holds all of them. */
const MOST_FINDINGS = 200;
/** Unknown ids for which the nearest known one is looked for, which compares it with all of them. */
const MOST_GUESSES = 20;
/** Ids that are named and do not exist, with the nearest one that does. */
const unknownDependencies = (net) => {
    const named = [];
    for (const node of net.nodes)
        for (const id of node.unknown)
            named.push({ node, id });
    return {
        unknown: named.map(({ node, id }) => ({ item: node.item.id, id })),
        findings: named.slice(0, MOST_FINDINGS).map(({ node, id }, at) => {
            const near = at < MOST_GUESSES ? nearestId(id, net.index.keys()) : null;
            const suggestion = near === null ? '' : ` (did you mean ${near}?)`;
            return (0,catalogue/* finding */.gk)('AX2020', { item: node.item.id, id, suggestion }, node.item.places['dependsOn'] ?? node.item.source);
        }),
    };
};
/** Items claimed done that depend on one that is not. A dropped dependency stands in nobody's way. */
const doneBeforeDependencies = (net) => {
    const found = [];
    for (const { item, needs } of net.nodes) {
        if (item.claim !== 'done')
            continue;
        for (const need of needs) {
            const dependency = net.nodes[need]?.item;
            const claim = dependency?.claim ?? null;
            if (dependency === undefined || claim === null || claim === 'done' || claim === 'dropped')
                continue;
            found.push({ item, dependency, claim });
        }
    }
    return {
        pairs: found.map(({ item, dependency }) => ({ item: item.id, dependency: dependency.id })),
        findings: found
            .slice(0, MOST_FINDINGS)
            .map(({ item, dependency, claim }) => (0,catalogue/* finding */.gk)('AX2022', { item: item.id, dependency: dependency.id, claim }, item.places['status'] ?? item.places['checkbox'] ?? item.source)),
    };
};


/***/ }),

/***/ 13788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ eachEdge),
/* harmony export */   U8: () => (/* binding */ makeNet),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   pW: () => (/* binding */ dependants)
/* harmony export */ });
/* harmony import */ var _tracker_fields_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22360);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46701);


const NONE = [];
const NO_NEEDS = [];
/** The first item of an id is the one that is meant; ids are unique within a document already. */
const makeNet = (documents) => {
    const items = documents.flatMap((document) => document.items);
    const index = new Map();
    items.forEach((item, at) => {
        if (!index.has(item.id))
            index.set(item.id, at);
    });
    const nodes = items.map((item) => {
        const needs = item.dependsOn.length === 0 ? NO_NEEDS : knownNeeds(item.dependsOn, index);
        const hours = item.estimate === null ? null : (0,_tracker_fields_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateHours */ .kC)(item.estimate);
        return {
            item,
            weight: hours !== null && hours > 0 ? hours : 1,
            needs: distinct(needs),
            unknown: needs.length === item.dependsOn.length ? NONE : item.dependsOn.filter((id) => !index.has(id)),
        };
    });
    return { nodes, index };
};
/** Not pushed one by one: an array that grows keeps room for sixteen more. */
const knownNeeds = (ids, index) => {
    const needs = ids.map((id) => index.get(id) ?? -1);
    return needs.includes(-1) ? needs.filter((at) => at !== -1) : needs;
};
const distinct = (needs) => {
    if (needs.length < 2)
        return needs;
    const few = needs.length < 16 && needs.every((need, at) => needs.indexOf(need) === at);
    return few ? needs : [...new Set(needs)];
};
/** The id of the node at an index. */
const idAt = (net, index) => net.nodes[index]?.item.id ?? '';
/** Visits every edge in order. Without iterators, which cost more here than what is done with an edge. */
const eachEdge = (net, visit) => {
    net.nodes.forEach(({ needs }, from) => {
        for (let at = 0; at < needs.length; at += 1)
            visit(from, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(needs, at));
    });
};
/** Turns the edges of a net around, in two flat arrays, since 50 000 small lists cost more than they hold. */
const dependants = (net) => {
    const start = new Int32Array(net.nodes.length + 1);
    eachEdge(net, (_, to) => {
        start[to + 1] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, to + 1) + 1;
    });
    for (let at = 1; at < start.length; at += 1)
        start[at] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, at) + (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, at - 1);
    const next = start.slice();
    const list = new Int32Array(start.at(-1) ?? 0);
    eachEdge(net, (from, to) => {
        const at = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(next, to);
        list[at] = from;
        next[to] = at + 1;
    });
    return { start, list };
};


/***/ }),

/***/ 46701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ numberAt)
/* harmony export */ });
/** The number at an index of a list that is known to reach that far; 0 beyond it. */
const numberAt = (list, index) => list[index] ?? 0;


/***/ }),

/***/ 85630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sW: () => (/* binding */ catalogue),
  gk: () => (/* binding */ finding)
});

// UNUSED EXPORTS: templateText

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/app-flow.js
/** AX832x: events and requests of the App. */
const appFlowCatalogue = {
    AX8321: {
        severity: 'note',
        title: 'The App is not installed there',
        message: 'The App is suspended or not installed there any more.',
        remedy: 'Nothing, if that is meant. Installed or unsuspended again, it goes on by itself.',
        why: 'Work on what cannot be reached is parked, so that it neither fails again and again nor holds up others.',
    },
    AX8322: {
        severity: 'note',
        title: 'The repository is out of reach',
        message: 'The repository is gone, archived, or not among those the App was given.',
        remedy: 'Nothing, if that is meant. Otherwise add it in the settings of the installation.',
        why: 'Work on what cannot be reached is parked, so that it neither fails again and again nor holds up others.',
    },
    AX8323: {
        severity: 'note',
        title: 'Issues are turned off',
        message: 'Issues are turned off in the repository.',
        remedy: 'Turn them on in the settings of the repository; the next push of the tracker goes on.',
        why: 'Milestones and issues are where the tracker is shown on GitHub. Checks on pull requests go on without them.',
    },
    AX8324: {
        severity: 'warning',
        title: 'GitHub blocks the repository',
        message: 'GitHub blocks the repository for legal reasons.',
        remedy: 'See the notice on the page of the repository.',
        why: 'Nobody can read or write it, so work on it is parked.',
    },
    AX8325: {
        severity: 'warning',
        title: 'Events were lost',
        message: '{problem}.',
        remedy: 'Nothing: all repositories are looked at again, which repairs what the events would have said.',
        why: 'GitHub keeps deliveries for three days. What the App does follows the present state, not the events.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/audit.js
/** AX84xx: the audit log and its bundles. */
const auditCatalogue = {
    AX8401: {
        severity: 'error',
        title: 'File of the bundle was altered',
        message: '{file} is not what the bundle recorded of it.',
        remedy: 'Do not rely on it; ask for the bundle again, from where it was exported.',
        why: 'The last file of a bundle lists the digest of every other one. A file with another digest was changed after the export.',
    },
    AX8402: {
        severity: 'error',
        title: 'File of the bundle is missing',
        message: '{file} is listed in the bundle, and not in it.',
        remedy: 'Ask for the bundle again, from where it was exported.',
        why: 'Leaving something out changes what a bundle says as much as changing it.',
    },
    AX8403: {
        severity: 'error',
        title: 'File was put into the bundle',
        message: '{file} is in the bundle, and not listed in it.',
        remedy: 'Do not rely on it; ask for the bundle again, from where it was exported.',
        why: 'Only what is listed was exported. Anything else was added afterwards.',
    },
    AX8404: {
        severity: 'error',
        title: 'Entry of the audit log was altered',
        message: 'Entry {seq} of the audit log was altered: {problem}.',
        remedy: 'Compare it with an earlier export or backup; what was concluded from entries after it is in doubt.',
        why: 'Each entry names the hash of the one before it, and is hashed itself. An entry that does not have its hash, or does not follow the one before it, is not the one that was written.',
    },
    AX8405: {
        severity: 'error',
        title: 'Entries of the audit log are missing, added or moved',
        message: 'In the audit log entry {found} stands where entry {expected} should.',
        remedy: 'Compare it with an earlier export or backup.',
        why: 'Entries are numbered without gaps, in the order in which they were written.',
    },
    AX8406: {
        severity: 'error',
        title: 'Audit log is not the one that was signed',
        message: 'The first {size} entries of the audit log are not those of the signed checkpoint.',
        remedy: 'Compare it with an earlier export or backup, and with the checkpoint in a check run.',
        why: 'A checkpoint is a signature over the size and the root of the log. A log with another root at that size was rewritten after it was signed, or there are two of them.',
    },
    AX8407: {
        severity: 'error',
        title: 'Signature does not hold',
        message: '{file}: {problem}.',
        remedy: 'Make sure of the verifier key, which the App prints when it starts; then do not rely on it.',
        why: 'Checkpoints and bundles are signed notes. One whose signature does not hold was not signed by this key, or was changed afterwards.',
    },
    AX8408: {
        severity: 'error',
        title: 'Audit log disagrees with what was published',
        message: 'The audit log disagrees with the anchor at {size} entries: {problem}.',
        remedy: 'The anchor was published outside the database, so the log was rewritten or cut: look for a backup from before.',
        why: 'The root of the log stands in check runs at GitHub. Whoever rewrites the database and signs it anew cannot change what was published before.',
    },
    AX8409: {
        severity: 'error',
        title: 'Not an audit bundle',
        message: '{file} is no intact audit bundle: {problem}.',
        remedy: 'Give the file as aurora-x audit export wrote it, not packed again.',
        why: 'A bundle is a tar file with exactly one way to write each file, so that no byte of it can be changed unseen and no path can lead outside.',
    },
    AX8410: {
        severity: 'error',
        title: 'Run is not the one that was recorded',
        message: '{file} is not the run that {recorded} recorded.',
        remedy: 'Do not rely on this run; ask for the bundle again, from where it was exported.',
        why: 'When a run is accepted, the digest of its manifest goes into the audit log, and its statement names that digest too.',
    },
    AX8411: {
        severity: 'warning',
        title: 'Key of the audit log changed without the old one',
        message: 'Entry {seq} gave the audit log another key, and the old one did not sign that.',
        remedy: 'Find out whether the old key was lost or replaced by somebody else.',
        why: 'A key that is rotated signs a last checkpoint together with its successor. Where it did not, nothing but the log itself says that the new key is rightful.',
    },
    AX8412: {
        severity: 'error',
        title: 'Nothing to export',
        message: 'There is neither an audit log in {state} nor a run of this period in {runs}.',
        remedy: 'Name the store of the App with --state, or the directory of the runs with --runs.',
        why: 'A bundle is made from the store of the App, or from the runs of a project where there is no App.',
    },
    AX8413: {
        severity: 'warning',
        title: 'Bundle is not signed',
        message: 'Nobody signed this bundle, so it can only be compared with itself.',
        remedy: 'Compare its digest with the one that was printed at the export, or export from the store of the App.',
        why: 'Without the key of an audit log, whoever changes a bundle can make its list of digests anew.',
    },
    AX8414: {
        severity: 'note',
        title: 'Anchor lies outside',
        message: 'The anchor at {size} entries lies outside of what is verified here ({from} to {to}), and was not compared.',
        remedy: 'Export a period that holds it, or verify the store itself.',
        why: 'The root of a log at some size can only be worked out where the entries up to there are at hand.',
    },
    AX8415: {
        severity: 'error',
        title: 'No anchor found',
        message: '{file} holds no anchor of this log ({origin}).',
        remedy: 'Copy the three lines of the checkpoint from the check run: name, size, root.',
        why: 'An anchor is the beginning of a checkpoint, as it stands in the text of a check run. Without one there is nothing to compare with.',
    },
    AX8416: {
        severity: 'error',
        title: 'No bundle to verify',
        message: '{file} cannot be read: {problem}.',
        remedy: 'Name the file that aurora-x audit export wrote. Without a name, the log of the store itself is verified.',
        why: 'What cannot be read was not verified, and that is no proof in either direction.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/challenge.js
/** AX5xxx: proving that gates can fail. */
const challengeCatalogue = {
    AX5001: {
        severity: 'warning',
        title: 'Gate cannot fail',
        message: '{command} still passes when {program} fails{where}.',
        remedy: '{fix}',
        why: 'In a scratch copy, the program was replaced by one that fails, and by one that does nothing, and the check passed all the same. A gate that passes when what it runs has failed proves nothing, so an item that is Done on the strength of it alone is unproven.',
    },
    AX5002: {
        severity: 'warning',
        title: 'Gate examines nothing',
        message: '{command} says nothing about the project. {reason}',
        remedy: '{fix}',
        why: 'Some commands come out the same whatever state the project is in: true, echo, exit 0, a tool that is asked only for its version or help, or the test script that npm init writes. As a gate they prove nothing.',
    },
    AX5003: {
        severity: 'warning',
        title: 'Gate does not notice its own challenge',
        message: '{check} still passes after the change that its challenge makes.',
        remedy: 'Mend the check so that it notices the change, or correct the challenge if the change does no harm.',
        why: 'The author of a check can say how to make it fail, with a patch or a command. The change was made in a scratch copy and the check passed all the same.',
    },
    AX5004: {
        severity: 'warning',
        title: 'Challenge cannot be applied',
        message: 'The challenge of {check} could not be applied: {problem}',
        remedy: 'Bring the patch or command of the challenge up to date with the files it changes.',
        why: 'A challenge that cannot be applied changes nothing, so it shows nothing about the check. The check counts as unchallenged.',
    },
    AX5005: {
        severity: 'warning',
        title: 'Challenge was not finished',
        message: '{check} was not challenged: {problem}',
        remedy: 'Run aurora-x challenge again; if it stays so, give the check a challenge of its own.',
        why: 'Something outside the check went wrong while it was being challenged, so nothing is known about whether it can fail.',
    },
    AX5006: {
        severity: 'warning',
        title: 'Gate passes for the wrong reason',
        message: '{command} passes because {program} {how}, not because it looked and found nothing.',
        remedy: '{fix}',
        why: 'A command that counts on a program to fail, or to print nothing, is also content when the program is missing or cannot do its work: ! grep TODO misspelt finds no TODO either. The exit code of the program was looked at, and it is one by which it says that it could not look.',
    },
    AX5007: {
        severity: 'warning',
        title: 'File too large for a scratch copy',
        message: '{check} was not challenged: it does not pass without {path}{others}; scratch copies leave out files larger than {limit} bytes.',
        remedy: 'Raise execution.evidence-cap, let the check look at a smaller file, or keep the file out of the workspace.',
        why: 'A challenge works in a copy of the workspace. Files over the limit for evidence are not copied: a sparse file of a terabyte takes no room, but hours to copy. A check that passes without them is challenged as always.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/challenge-kinds.js
const UNNOTICED = 'The challenge changes what a check looks at, in a copy of the workspace, and runs the check again. A check that still passes would pass whatever happens, so a claim that rests on it has no proof.';
/** AX52xx: gates, other than shell commands, that were shown to be unable to fail. */
const challengeKindsCatalogue = {
    AX5201: {
        severity: 'warning',
        title: 'File check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Ask for content: contains, matches, json or minBytes.',
        why: UNNOTICED,
    },
    AX5202: {
        severity: 'warning',
        title: 'File check is always true',
        message: '{check} asks only that {path} exists, which is always so.',
        remedy: 'Name the file that is the evidence.',
        why: 'The root of a workspace is there whatever the state of the project, so a check that asks only for it can never fail.',
    },
    AX5203: {
        severity: 'warning',
        title: 'Limit of a search is out of reach',
        message: '{check} still passes: {change}.',
        remedy: 'Lower max from {max} to the present count, {count}.',
        why: UNNOTICED,
    },
    AX5204: {
        severity: 'warning',
        title: 'Search cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Raise min to at least 1, and use a pattern that does not match empty text.',
        why: UNNOTICED,
    },
    AX5205: {
        severity: 'warning',
        title: 'HTTP check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Accept fewer statuses, and ask for content that only a healthy server gives.',
        why: UNNOTICED,
    },
    AX5206: {
        severity: 'warning',
        title: 'Coverage check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Raise min to just below what is covered now.',
        why: UNNOTICED,
    },
    AX5207: {
        severity: 'warning',
        title: 'Test result check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Set minTests to at least 1 and maxFailures below the number of tests.',
        why: UNNOTICED,
    },
    AX5208: {
        severity: 'warning',
        title: 'Scan check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Keep the baseline in a file of its own that the scan does not write.',
        why: UNNOTICED,
    },
    AX5209: {
        severity: 'warning',
        title: 'Golden check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Narrow the normalisation, and see that the command does not read the golden file itself.',
        why: UNNOTICED,
    },
    AX5210: {
        severity: 'warning',
        title: 'Metric check cannot fail',
        message: '{check} still passes: {change}, and {op} {objective} still holds.',
        remedy: 'Set the objective and warn near the present value, {value}.',
        why: UNNOTICED,
    },
    AX5211: {
        severity: 'warning',
        title: 'Service level objective cannot be missed',
        message: '{check} still passes: {change}.',
        remedy: 'Raise the objective; {objective} accepts that everything fails.',
        why: UNNOTICED,
    },
    AX5212: {
        severity: 'warning',
        title: 'Own check cannot fail',
        message: '{check} cannot fail: {reason}',
        remedy: '{fix}',
        why: 'The check module of the project came to this itself, in its challenge.',
    },
    AX5213: {
        severity: 'warning',
        title: 'Workflow check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Report it: a workflow check that does not look at its runs is a defect of Aurora-X.',
        why: UNNOTICED,
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/checks-measured.js
/** AX454x to AX458x: coverage, test results, scans, golden files, objectives. */
const measurementCatalogue = {
    AX4540: {
        severity: 'error',
        title: 'Unknown coverage format',
        message: '{path} is no coverage report that can be read.',
        remedy: 'Use lcov, Cobertura XML, Istanbul JSON or coverage.py JSON.',
        why: 'The format is told by the content, not by the name. A report of no known shape was not examined.',
    },
    AX4541: {
        severity: 'error',
        title: 'Nothing was measured',
        message: '{report} has no file that matches {include}.',
        remedy: 'Correct include and exclude; compare them with the names in the report.',
        why: 'Coverage of no file has no value. A glob that matches nothing after a folder was renamed must not turn into a pass.',
    },
    AX4542: {
        severity: 'error',
        title: 'Metric is not in the report',
        message: '{report} says nothing about {metric}.',
        remedy: 'Have the test runner measure {metric}, or set metric to what is in the report.',
        why: 'Not every report has branches or functions, and a report without a single line in it measured nothing.',
    },
    AX4543: {
        severity: 'error',
        title: 'Coverage is too low',
        message: '{actual} of {metric} are covered, at least {min} wanted; lowest: {file}.',
        remedy: 'Test what the files listed in the output leave uncovered, lowest first.',
        why: 'The share is counted over all selected files together, so that large files weigh more than small ones.',
    },
    AX4544: {
        severity: 'error',
        title: 'Coverage of a file is too low',
        message: '{actual} of {metric} in {file} are covered, at least {min} wanted of each file.',
        remedy: 'Test {file}, or exclude it with a reason.',
        why: 'perFile keeps a well covered whole from hiding one file that nobody tests.',
    },
    AX4550: {
        severity: 'error',
        title: 'Not a JUnit report',
        message: '{path} has the root element {root}, not testsuites or testsuite.',
        remedy: 'Name the JUnit XML that the test runner writes.',
        why: 'XML of another kind has no test results in it.',
    },
    AX4551: {
        severity: 'error',
        title: 'Tests failed',
        message: '{report} shows {failures:failure}, at most {max} allowed; first: {first}.',
        remedy: 'Mend the tests listed in the output.',
        why: 'Failures and errors both count. Where a report says more failures than it shows, the worse figure counts.',
    },
    AX4552: {
        severity: 'error',
        title: 'Too few tests ran',
        message: '{report} shows {ran:test} that ran ({skipped} skipped), at least {min} wanted.',
        remedy: 'Find out why the tests were not collected or were skipped.',
        why: 'A run without tests has no failures either. Empty is never a pass, and a skipped test did not run.',
    },
    AX4553: {
        severity: 'error',
        title: 'Too many tests skipped',
        message: '{report} shows {skipped:skipped test}, at most {max} allowed.',
        remedy: 'Run the skipped tests, or remove them.',
        why: 'Skipped tests are promises. The check limits how many may be open.',
    },
    AX4560: {
        severity: 'error',
        title: 'Not a SARIF report',
        message: '{path} is not SARIF 2.1.0 ({problem}).',
        remedy: 'Have the scanner write SARIF 2.1.0.',
        why: 'A report of another shape was not examined.',
    },
    AX4561: {
        severity: 'error',
        title: 'Nothing was scanned',
        message: '{path} shows no finished scan: {problem}.',
        remedy: 'Run the scanner again and see that it finishes.',
        why: 'A scanner that did not look finds nothing. Only a finished run with a list of results, which may be empty, counts.',
    },
    AX4562: {
        severity: 'error',
        title: 'New scan results',
        message: '{report} has {count:new result} at level {level} or above; first: {first}.',
        remedy: 'Mend them, or suppress them in the scanner with a reason.',
        why: 'Results that the baseline has, that are suppressed, or that the scanner itself calls unchanged do not count; all others do.',
    },
    AX4570: {
        severity: 'error',
        title: 'Output differs from the golden file',
        message: 'The output of {command} differs from {file} in {lines:line}.',
        remedy: 'See the difference in the output. If it is intended: {command} > {file}',
        why: 'A golden file holds what the command printed when somebody last looked at it. A check never updates it by itself.',
    },
    AX4571: {
        severity: 'error',
        title: 'Golden file is missing',
        message: '{file} does not exist, so the output of {command} has nothing to be compared with.',
        remedy: 'Make it, read it, and commit it: {command} > {file}',
        why: 'A golden file is written once by a person who looked at it.',
    },
    AX4572: {
        severity: 'error',
        title: 'Golden file is empty',
        message: '{file} is empty after its normalisation, so it proves nothing.',
        remedy: 'Make it again with a command that prints something: {command} > {file}',
        why: 'A command that does nothing at all prints nothing too. Empty is never a pass.',
    },
    AX4573: {
        severity: 'error',
        title: 'Command for the golden file failed',
        message: '{command} could not be compared: {problem}.',
        remedy: 'Run it in a terminal and mend it: {command}',
        why: 'The output of a command that failed is not what the golden file is about.',
    },
    AX4574: {
        severity: 'error',
        title: 'Output is too large to compare',
        message: '{command} printed {bytes:byte}, more than are kept.',
        remedy: 'Print less, or raise execution.output-cap.',
        why: 'Only the beginning and the end of a large output are kept, and a part cannot be compared with the whole.',
    },
    AX4575: {
        severity: 'error',
        title: 'Command for the golden file timed out',
        message: '{command} did not end within {limit} ms.',
        remedy: 'Make it faster, or raise timeout.',
        why: 'A command that does not end is stopped with all its processes.',
    },
    AX4580: {
        severity: 'error',
        title: 'No data',
        message: '{source} has no data.',
        remedy: 'For runs, let the pipeline run within the window; for a query, see that it gives a value.',
        why: 'An objective without a single sample is neither met nor missed. No data is an error, never a pass.',
    },
    AX4581: {
        severity: 'error',
        title: 'Objective is missed',
        message: '{source} is {value}, wanted {op} {objective}.',
        remedy: 'Bring the value back, or change the objective openly.',
        why: 'The value is on the wrong side of the objective, and of the warning where there is one.',
    },
    AX4582: {
        severity: 'warning',
        title: 'Objective is missed within tolerance',
        message: '{source} is {value}, wanted {op} {objective}; tolerated up to {warn}.',
        remedy: 'Bring the value back before it crosses {warn}.',
        why: 'Between the objective and the warning threshold a check passes with a warning.',
    },
    AX4583: {
        severity: 'error',
        title: 'Source gives no number',
        message: '{source} gives no number: {problem}.',
        remedy: 'Correct the pointer or the query so that it leads to exactly one number.',
        why: 'An objective is held against one number.',
    },
    AX4584: {
        severity: 'error',
        title: 'Service level objective is missed',
        message: '{source} succeeds in {actual}, wanted {objective}; error budget used: {budget}.',
        remedy: 'Stop releases that are not repairs until the budget recovers.',
        why: 'The error budget is what the objective allows to fail. Above 100 % more failed than was agreed.',
    },
    AX4585: {
        severity: 'warning',
        title: 'Service level objective is at risk',
        message: '{source} succeeds in {actual}, wanted {objective}; error budget used: {budget}.',
        remedy: 'Look into the failures before the warning threshold is crossed.',
        why: 'Between the objective and the warning threshold a check passes with a warning.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/checks.js

/** AX45xx to AX49xx: what the check kinds find. Measurements (coverage and below) are in checks-measured.ts. */
const checksCatalogue = {
    ...measurementCatalogue,
    AX4501: {
        severity: 'error',
        title: 'File not found',
        message: '{path} does not exist.',
        remedy: 'Create it, or correct the path. Paths start at the root of the workspace and upper and lower case differ.',
        why: 'A file that a check looks at is evidence, and evidence that is not there proves nothing. When a command makes the file, name the check of that command under needs.',
    },
    AX4502: {
        severity: 'error',
        title: 'File must not exist',
        message: '{path} exists, and must not.',
        remedy: 'Remove it, or drop exists: false from the check.',
        why: 'The check says exists: false, so the presence of the file is the failure.',
    },
    AX4503: {
        severity: 'error',
        title: 'File is too small',
        message: '{path} has {bytes:byte}, fewer than {min}.',
        remedy: 'Write the file again with its content, or lower minBytes.',
        why: 'A file that was created but not filled looks like evidence without being any.',
    },
    AX4504: {
        severity: 'error',
        title: 'Text is missing',
        message: '{path} does not contain "{text}".',
        remedy: 'Add the text, or correct contains. Case and spaces count.',
        why: 'The check asks for this text in each file that the path names.',
    },
    AX4505: {
        severity: 'error',
        title: 'Pattern is not found',
        message: '{path} has nothing that matches /{pattern}/.',
        remedy: 'Correct the file or the pattern. ^ and $ stand for line ends; (?i) at the start ignores case.',
        why: 'The check asks for a match in each file that the path names.',
    },
    AX4506: {
        severity: 'error',
        title: 'Digest differs',
        message: '{path} has the digest {actual}, expected {expected}.',
        remedy: 'If the change is intended, put the new digest into the check.',
        why: 'A digest binds the check to one exact content. Line endings count as content.',
    },
    AX4507: {
        severity: 'error',
        title: 'Value is wrong',
        message: '{at} in {path} is {actual}, expected {expected}.',
        remedy: 'Correct the value, or the expectation in the check. The text "1" is not the number 1.',
        why: 'The check compares a value inside the document. A path that leads nowhere has no value.',
    },
    AX4508: {
        severity: 'error',
        title: 'Document cannot be read',
        message: '{path} cannot be read as {format}: {problem}.',
        remedy: 'Write the file again with the tool that makes it, and see that it was not cut off.',
        why: 'A document that cannot be parsed was not examined. Documents built to exhaust a parser (own entities, endless aliases, absurd nesting) are refused for the same reason.',
    },
    AX4509: {
        severity: 'error',
        title: 'Nothing but emptiness',
        message: '{path} is empty.',
        remedy: 'Put content there. Where an empty file is right, say minBytes: 0.',
        why: 'A directory without files, or with nothing but empty ones, proves nothing. Empty is never a pass.',
    },
    AX4511: {
        severity: 'error',
        title: 'File cannot be read',
        message: '{path} cannot be read: {problem}.',
        remedy: 'Use a plain file inside the workspace that may be read.',
        why: 'Checks read inside the workspace only, also through links, and only plain files.',
    },
    AX4512: {
        severity: 'error',
        title: 'File is too large',
        message: '{path} has {bytes:byte}; at most {limit} are read.',
        remedy: 'Narrow the path or glob, exclude the file, or make a smaller report.',
        why: 'A file of unexpected size would take the memory of the whole run. It is refused rather than read in part, because a part is no answer.',
    },
    AX4513: {
        severity: 'error',
        title: 'Pattern is not valid',
        message: 'The pattern /{pattern}/ cannot be used: {problem}.',
        remedy: 'Use RE2 syntax, which has no look-around and no back-references. For plain text use text or contains.',
        why: 'Patterns run on an engine whose time grows with the text and not with the pattern, so that no pattern can hang a run.',
    },
    AX4514: {
        severity: 'error',
        title: 'Too many reports',
        message: '{path} names {count:file}; at most {limit} are read as reports.',
        remedy: 'Narrow the glob to the reports.',
        why: 'A glob that takes in the whole workspace is nearly always a slip.',
    },
    AX4520: {
        severity: 'error',
        title: 'Nothing was searched',
        message: 'No file matches {globs}, so nothing was searched.',
        remedy: 'Correct the globs under in and exclude.',
        why: 'Finding nothing in no file is not the same as finding nothing. A search that looked nowhere is an error, never a pass.',
    },
    AX4521: {
        severity: 'error',
        title: 'Too many matches',
        message: '{wanted} occurs {count:time} in {files:file}, at most {max} allowed; first at {place}.',
        remedy: 'Remove the occurrences listed in the output.',
        why: 'The check sets a limit on how often this may occur. A limit that only ever goes down makes a good ratchet.',
    },
    AX4522: {
        severity: 'error',
        title: 'Too few matches',
        message: '{wanted} occurs {count:time} in {files:file}, at least {min} wanted.',
        remedy: 'Add what is missing, or correct the pattern or the globs.',
        why: 'The check asks that this occurs at least so often.',
    },
    AX4530: {
        severity: 'error',
        title: 'No answer',
        message: '{url} did not answer: {problem}.',
        remedy: 'Start the server before the run and see that the address is right, or give it time with within: 30s.',
        why: 'Without an answer there is nothing to judge, so this is an error and not a failure. It may pass on a retry.',
    },
    AX4531: {
        severity: 'error',
        title: 'Unexpected status',
        message: '{url} answered {status}, expected {expected}; body: {body}.',
        remedy: 'Mend the server, or set status to what it should answer.',
        why: 'The status is the first thing that the check compares.',
    },
    AX4532: {
        severity: 'error',
        title: 'Unexpected body',
        message: '{url} answered without {wanted}; found {body}.',
        remedy: 'Mend the server, or correct contains, matches or json.',
        why: 'The status was right, the content was not: a page that says it is fine in general may still be the wrong page.',
    },
    AX4533: {
        severity: 'error',
        title: 'Answer took too long',
        message: '{url} took {latency} ms, at most {max} ms allowed.',
        remedy: 'Make it faster, or raise latency.',
        why: 'The answer was right but came later than the check allows.',
    },
    AX4590: {
        severity: 'warning',
        title: 'Needs a sign-off',
        message: 'Nobody has signed off: {statement}.',
        remedy: 'Comment "/aurora sign-off {subject} because …", or add {subject} under sign-offs in the configuration.',
        why: 'No command can check this, so a person has to look and say so. Until then the claim has no proof.',
    },
    AX4591: {
        severity: 'warning',
        title: 'Sign-off is stale',
        message: 'The sign-off of {subject} by {by} is from {at}, older than {freshness}.',
        remedy: 'Look again and sign off anew: "/aurora sign-off {subject} because …".',
        why: 'What a person saw is true for a while. The check, or the configuration, says for how long.',
    },
    AX4592: {
        severity: 'error',
        title: 'Nobody to ask about a workflow',
        message: 'The runs of {file} are at GitHub, and there is no repository or no token to ask with.',
        remedy: 'In a job the token of the Action is used. Elsewhere set GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN.',
        why: 'A check that could not ask has no answer, and no answer is never a pass.',
    },
    AX4593: {
        severity: 'error',
        title: 'Runs of a workflow cannot be read',
        message: 'The runs of {file} cannot be read: {problem}.',
        remedy: 'Compare the name with .github/workflows. The token needs the permission to read actions (permissions: actions: read).',
        why: 'A check that could not ask has no answer, and no answer is never a pass.',
    },
    AX4594: {
        severity: 'error',
        title: 'A workflow ran too rarely',
        message: '{file} has {count:ended run} on {branch}, {wanted} in a row are wanted.',
        remedy: 'Wait for the next runs, start it by hand, or correct branch and event.',
        why: 'Runs that did not happen are no success. Runs of forks do not count: their code is not in this repository.',
    },
    AX4595: {
        severity: 'error',
        title: 'A workflow did not succeed',
        message: 'Run {run} of {file} on {branch} ended with {conclusion}.',
        remedy: 'Mend what it tests. The row begins anew with the next run.',
        why: 'Each of the last runs has to be a success; cancelled, skipped and timed out are none.',
    },
    AX4596: {
        severity: 'error',
        title: 'A workflow did not run lately',
        message: 'The last run of {file} on {branch} was {age} ago, at most {within} is wanted.',
        remedy: 'See that its schedule is on: GitHub turns schedules off in a repository where nothing happens for 60 days.',
        why: 'A schedule that has stopped stays green for ever.',
    },
    AX4701: {
        severity: 'error',
        title: 'Check module cannot be loaded',
        message: '{module} cannot be loaded: {problem}.',
        remedy: 'Correct the path (it starts at the root of the workspace) or the module; try it with node --check.',
        why: 'A check of your own is an ES module, imported before anything runs, so that a broken one is named early.',
    },
    AX4702: {
        severity: 'error',
        title: 'Check module has a wrong part',
        message: '{part} of {module} is wrong: {problem}.',
        remedy: '{fix}',
        why: 'A check module exports schema (JSON Schema, an object with safeParse, or nothing), describe, execute and challenge (optional): the same four parts as every built-in kind.',
    },
    AX4703: {
        severity: 'error',
        title: 'Check module failed',
        message: '{part} of {module} threw: {problem}.',
        remedy: 'Mend {part} in {module}. To report a failure return { outcome: "failed", reason: "…" } instead of throwing.',
        why: 'An exception is a bug in the module and no answer about the project, so the outcome is an error.',
    },
    AX4704: {
        severity: 'error',
        title: 'Parameters do not fit the check module',
        message: '{module} does not accept {at}: {problem}.',
        remedy: 'Correct what stands under with, or the schema of the module.',
        why: 'The parameters of a check are compared with the schema that its module exports.',
    },
    AX4705: {
        severity: 'error',
        title: 'Own check did not pass',
        message: '{reason}',
        remedy: '{remedy}',
        why: 'A check module of the project gave this reason itself.',
    },
    AX4706: {
        severity: 'error',
        title: 'Name of a check kind is taken',
        message: '{name} is a built-in check kind and cannot stand for {module}.',
        remedy: 'Give it another name under checks in the configuration.',
        why: 'If a module could replace a built-in kind, every spec would silently mean something else.',
    },
    AX4707: {
        severity: 'warning',
        title: 'Check module was not loaded',
        message: '{module} was not loaded, because the permission tier is {tier}.',
        remedy: 'Set execution.tier to exec where the modules of this project may run.',
        why: 'Loading a module runs its code. Below the tier exec no code of the project runs, and checks made of it are not run.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/command.js
/** AX48xx: shell commands of `run` checks, what they did and what they may do. */
const commandCatalogue = {
    AX4801: {
        severity: 'error',
        title: 'Program not found',
        message: 'The program {program} was not found (exit code 127).',
        remedy: 'Install {program} in this job before the check, or correct its name. To see the same: {command}',
        why: 'Exit code 127 is how a shell says that it found no such program. Nothing was examined, so the outcome is an error and neither a pass nor a failure of the project.',
    },
    AX4802: {
        severity: 'error',
        title: 'Program cannot be executed',
        message: '{program} was found but cannot be executed (exit code 126).',
        remedy: 'Make it executable (chmod +x {program}) and check its first line. To see the same: {command}',
        why: 'Exit code 126 is how a shell says that a file is no program, or may not be executed. Nothing was examined, so the outcome is an error.',
    },
    AX4803: {
        severity: 'error',
        title: 'Command ended by a signal',
        message: 'The command was ended by {signal}{hint}.',
        remedy: 'Look for a crash or a memory limit. To see the same: {command}',
        why: 'A command that is ended by a signal has no exit code of its own. SIGKILL most often means that memory ran out, SIGSEGV that a program crashed.',
    },
    AX4804: {
        severity: 'error',
        title: 'Command timed out',
        message: 'The command was still running after {seconds} s and was ended.',
        remedy: 'Make it faster, or raise the timeout of the check. To see the same: {command}',
        why: 'Every check has a time-out, so that one that hangs cannot hold up the run. Its whole process group is ended and nothing is left behind.',
    },
    AX4805: {
        severity: 'warning',
        title: 'Command stopped with the run',
        message: 'The run was stopped before the command ended.',
        remedy: 'Start the run again; it resumes at this check.',
        why: 'A run that is cancelled ends the commands that are still running. They count as not run, which is never a pass.',
    },
    AX4806: {
        severity: 'error',
        title: 'Command could not be started',
        message: 'The shell could not be started: {problem}.',
        remedy: 'Check that bash is installed and that the working directory {cwd} exists.',
        why: 'A run check is handed to bash. When bash itself cannot be started nothing was examined, so the outcome is an error.',
    },
    AX4807: {
        severity: 'error',
        title: 'Expected text is missing',
        message: 'The command ended as expected, but its output does not contain {expected}. It ended with: {last}',
        remedy: 'Mend what should print it, or correct the expectation. To see the same: {command}',
        why: 'The check states a text that the output must contain. Both output streams are searched, letter by letter.',
    },
    AX4808: {
        severity: 'error',
        title: 'Number is not as expected',
        message: 'The command printed {actual}, expected {expected}.',
        remedy: 'Bring the number to {expected}, or correct the expectation. To see the same: {command}',
        why: 'The check compares the last number on standard output with the stated limit.',
    },
    AX4809: {
        severity: 'error',
        title: 'No number was printed',
        message: 'The check expects a number {expected}, but standard output holds none. It ended with: {last}',
        remedy: 'Let the command print the number last. To see the same: {command}',
        why: 'The check compares the last number on standard output with the stated limit. Without a number there is nothing to compare.',
    },
    AX4820: {
        severity: 'error',
        title: 'Command is above the permitted tier',
        message: '{program} needs the tier {needed}; the configuration permits {tier}{because}.',
        remedy: 'Raise execution.tier to {needed} on the base branch, or leave this check to a job that may run it.',
        why: 'The tier says what a check may do to the machine: read looks at files, write also changes them, exec runs anything. A command above the tier is not run.',
    },
    AX4821: {
        severity: 'error',
        title: 'Program is denied',
        message: '{program} is on the deny list.',
        remedy: 'Take {program} out of the command, or off execution.deny on the base branch.',
        why: 'The deny list names programs that no check may call, whatever the tier. It works on the parsed command, so a word in quotes is not a program and a program behind a wrapper is.',
    },
    AX4822: {
        severity: 'error',
        title: 'Program is not on the allow list',
        message: '{program} is not on the allow list.',
        remedy: 'Add {program} to execution.allow on the base branch, or use a program that is on it.',
        why: 'When there is an allow list, a check may call only the programs it names. It works on the parsed command, wrappers included.',
    },
    AX4823: {
        severity: 'error',
        title: 'Command cannot be judged',
        message: 'The command cannot be read as a shell command, so it cannot be told what it calls{because}.',
        remedy: 'Write it so that every program is named literally, or permit everything with tier exec and empty lists.',
        why: 'Where the configuration limits what commands may do, a command that cannot be understood is refused.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/config.js
/** AX12xx: the configuration file and the AURORA_* environment. */
const configCatalogue = {
    AX1201: {
        severity: 'error',
        title: 'Configuration not found',
        message: 'The configuration file {file} does not exist.',
        remedy: 'Create it with aurora-x init, or leave --config out to use the defaults.',
        why: 'A path given by hand must exist; without one the defaults apply.',
    },
    AX1202: {
        severity: 'error',
        title: 'Configuration is too large',
        message: 'The configuration has {size} characters; at most {limit} are read.',
        remedy: 'Move long lists into spec files and waivers that are no longer needed out of the file.',
        why: 'A configuration is read on every event, also from pull requests. A limit on its size keeps a hostile one from stalling the tool.',
    },
    AX1203: {
        severity: 'error',
        title: 'Configuration value is wrong',
        message: '{path}: {problem}.',
        remedy: '{fix}',
        why: 'The value is not one that the key accepts. Nothing runs on a configuration that was understood only in part.',
    },
    AX1204: {
        severity: 'error',
        title: 'Configuration is not YAML',
        message: 'The configuration cannot be read as YAML: {problem}.',
        remedy: 'Mend the YAML at the place shown. Check its indentation, and quote text that contains ": " or begins with a special character.',
        why: 'The configuration is one YAML document (JSON is accepted too) whose keys are each given once.',
    },
    AX1205: {
        severity: 'error',
        title: 'Configuration key is unknown',
        message: 'There is no key "{key}" in {where}.',
        remedy: 'Correct or remove it; keys that begin with x- are yours and are ignored.{suggestion}',
        why: 'A misspelt key would silently leave its default in force, which for a gate or a limit is dangerous. Therefore an unknown key is an error.',
    },
    AX1206: {
        severity: 'error',
        title: 'Configuration key is missing',
        message: '{where} has no key "{key}".',
        remedy: 'Add {key}: {expected}.',
        why: 'The key has no sensible default, so the author must state it.',
    },
    AX1207: {
        severity: 'error',
        title: 'Configuration is unsafe to read',
        message: 'The configuration was not read: {problem}.',
        remedy: 'Write the values out plainly, without tags, deep nesting or aliases of aliases.',
        why: 'Deep nesting, custom tags and aliases that multiply are ways to make a reader run code, run out of memory or never end.',
    },
    AX1208: {
        severity: 'error',
        title: 'Name is given twice',
        message: '{path}: the name "{name}" is already used at line {line}.',
        remedy: 'Give each gate and each objective a name of its own.',
        why: 'Reports, required checks and history refer to gates and objectives by name.',
    },
    AX1209: {
        severity: 'error',
        title: 'Warning threshold is above the objective',
        message: '{path}: the warning threshold is above the objective.',
        remedy: 'Set warn below objective: between the two the objective is a warning, under warn it is missed.',
        why: 'An objective is met at or above objective, a warning down to warn, and missed below it.',
    },
    AX1210: {
        severity: 'error',
        title: 'Configuration version is not supported',
        message: 'The configuration is of version {version}; this release reads version 1.',
        remedy: 'Write version: 1, or install a newer release of aurora-x.',
        why: 'The version names the meaning of the keys. A newer file may ask for gates that this release does not know.',
    },
    AX1211: {
        severity: 'warning',
        title: 'Environment variable is unknown',
        message: '{name} is set, but no such variable is known.',
        remedy: 'Correct its name or unset it.{suggestion}',
        why: 'A misspelt AURORA_ variable has no effect, and nobody notices until the setting is needed.',
    },
    AX1212: {
        severity: 'error',
        title: 'Environment variable has a wrong value',
        message: '{name}: expected {expected}, found {found}.',
        remedy: 'Set {name} to such a value, or unset it.',
        why: 'Environment variables override the configuration file, so a wrong one is treated like a wrong value in the file.',
    },
    AX1213: {
        severity: 'error',
        title: 'Pattern cannot be used',
        message: '{path}: the pattern cannot be compiled: {problem}.',
        remedy: 'Write it in RE2 syntax, which has no look-around and no back-references.',
        why: 'Patterns run on text that others wrote. RE2 guarantees that matching takes linear time.',
    },
    AX1214: {
        severity: 'error',
        title: 'Deployment rule names what is not there',
        message: '{path}: there is no {what} called "{name}".',
        remedy: 'Correct the name, or add it to {list}.{suggestion}',
        why: 'A rule without its gate would have nothing to decide by, and nothing is deployed on a guess.',
    },
    AX1215: {
        severity: 'error',
        title: 'Environments wait for each other',
        message: '{path}: {circle}, so none of them can ever be deployed to.',
        remedy: 'Take one of the names out of after.',
        why: 'An environment is deployed to when those before it were.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/deployment.js
/** AX8360 to AX8370: deployments that wait for the rule of the App. */
const deploymentCatalogue = {
    AX8360: {
        severity: 'warning',
        title: 'No gate decides about the environment',
        message: 'Nothing says which gate decides about `{environment}`, so nothing is deployed to it.',
        remedy: 'Name its gate under deployments in the configuration of the default branch, or take the rule from the environment.',
        why: 'An environment has the rule because somebody wanted it guarded. What is not decided is not approved.',
    },
    AX8361: {
        severity: 'error',
        title: 'The gate of the environment says no-go',
        message: 'The gate `{gate}` of `{environment}` does not let this commit through.',
        remedy: 'Put right what is named, or deploy a commit that passes.',
        why: 'A deployment is held to the verdict that pull requests and reports show.',
    },
    AX8362: {
        severity: 'note',
        title: 'The deployment waits for a report',
        message: 'No run of this very commit was reported yet; the gate `{gate}` of `{environment}` needs one.',
        remedy: 'Have the workflow that runs Aurora-X run on this commit and report here.',
        why: 'What was not run is never a pass, and what was run on another commit says nothing of this one.',
    },
    AX8363: {
        severity: 'warning',
        title: 'The go is only reported',
        message: 'The gate `{gate}` of `{environment}` would let this commit through, but the run is only reported (trust {trust}).',
        remedy: 'Report from a workflow in AURORA_TRUSTED_WORKFLOWS; or somebody who may bypass the rules of the environment decides.',
        why: 'Any job of the repository can report. A deployment rests on what a trusted workflow ran.',
    },
    AX8364: {
        severity: 'note',
        title: 'Another environment comes first',
        message: '`{environment}` comes after `{before}`, and {problem}.',
        remedy: 'Deploy the same commit there first.',
        why: 'Promotion order: what was not seen to work in one environment is not put into the next.',
    },
    AX8365: {
        severity: 'error',
        title: 'The objective was missed after a deployment',
        message: 'After the deployment to `{environment}` the objective `{objective}` was missed: {actual} instead of {wanted}.',
        remedy: 'Find out why before the commit is deployed again. {rollback}',
        why: 'A canary is there to be watched. What fails there goes no further and, where a workflow is configured for it, is undone.',
    },
    AX8366: {
        severity: 'warning',
        title: 'The objective cannot be read',
        message: 'The objective `{objective}` cannot be read: {problem}.',
        remedy: 'Give it the URL of a Prometheus query as source, on a server in AURORA_METRICS_ORIGINS. Runs and files are known to jobs, not to the App.',
        why: 'An objective without a value is neither met nor missed, so nothing is undone and nothing goes further.',
    },
    AX8367: {
        severity: 'warning',
        title: 'The App may not see or decide deployments',
        message: 'GitHub refused what deployments need ({status}, {what}).',
        remedy: 'Give the App the permissions Actions: read and write and Deployments: read and write, and accept them for this installation.',
        why: 'Without them deployments with the rule wait until GitHub ends them after 30 days.',
    },
    AX8368: {
        severity: 'error',
        title: 'Deployments wait for a configuration',
        message: 'The configuration of the default branch cannot be read, so nothing is deployed to `{environment}`.',
        remedy: 'Correct the configuration: aurora-x config validate says where.',
        why: 'Which gate decides stands in it, and a slip in a file must not open an environment.',
    },
    AX8369: {
        severity: 'error',
        title: 'Nothing was undone',
        message: 'The deployment to `{environment}` could not be undone: {problem}.',
        remedy: 'Undo it by hand; then see that the workflow takes the inputs environment and sha on workflow_dispatch.',
        why: 'A rollback is started once. What GitHub refuses is for a person.',
    },
    AX8370: {
        severity: 'warning',
        title: 'The commit changes how it is judged',
        message: 'This commit is not in the default branch, and it changes how it is judged or comes from a fork, so nobody has looked at that.',
        remedy: 'Merge it and deploy what was merged; or somebody who may bypass the rules of the environment decides.',
        why: 'On a pull request an owner has to look at such a change. A deployment of a branch has nobody who did.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/enforcement.js
/** AX8230 to AX8239: the check as a required one. */
const enforcementCatalogue = {
    AX8230: {
        severity: 'warning',
        title: 'The check is not required as the configuration says',
        message: '{state}',
        remedy: 'Set enforcement: apply, or change the rules of the default branch by hand.',
        why: 'A check that is not required, or that anybody can report, stops nobody.',
    },
    AX8231: {
        severity: 'warning',
        title: 'The rules of the check were changed',
        message: 'Of the ruleset of the check: {drift}.',
        remedy: 'With enforcement: apply the App puts it back. To stop requiring the check, set mode: report in the configuration.',
        why: 'The configuration is reviewed like code; the settings page is not. What was changed there is said or undone.',
    },
    AX8232: {
        severity: 'error',
        title: 'Somebody undoes what the App repairs',
        message: 'The rules of the check were repaired {count} times in an hour. The App tries again at {time}.',
        remedy: 'Decide who is right: set mode: report in the configuration, or leave the ruleset as it is.',
        why: 'Two who undo each other without end help nobody. The repairs are counted in the store, so restarts and replicas do not add to them.',
    },
    AX8233: {
        severity: 'warning',
        title: 'The App may not change the rules',
        message: 'GitHub refused to change the rules of the check ({status}: {problem}).',
        remedy: 'Give the App the permission Administration (read and write) and accept it for the installation, or set the rule by hand and enforcement: report.',
        why: 'Rulesets and branch protection are changed with the permission Administration only.',
    },
    AX8234: {
        severity: 'warning',
        title: 'There is nowhere to require the check',
        message: 'The repository has no rulesets, and {problem}.',
        remedy: '{fix}.',
        why: 'Older servers and some plans have classic branch protection only. The App adds its check to a list that is there; it does not rewrite the rest of a protection.',
    },
    AX8235: {
        severity: 'warning',
        title: 'The rules stay as they are',
        message: 'The configuration of the default branch cannot be read, so nothing is changed in the rules.',
        remedy: 'Correct the configuration: aurora-x config validate says where.',
        why: 'A slip in a file must not take a required check away.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/evaluation-verdict.js
/** AX606x–AX610x: gates, the run as a whole, SLOs, waivers, moves of claims. */
const verdictCatalogue = {
    AX6060: {
        severity: 'note',
        title: 'Gate holds',
        message: 'Gate {gate} holds: {items} {verb} {require}{waived}.',
        remedy: 'Nothing to do.',
        why: 'Every item the gate selects has a standing it accepts.',
    },
    AX6061: {
        severity: 'error',
        title: 'Gate does not hold',
        message: 'Gate {gate} requires {require}, and {refused} of {items} {verb} short of it.',
        remedy: 'Work through the items named below.',
        why: 'A gate holds only if every item it selects has a standing it accepts.',
    },
    AX6062: {
        severity: 'error',
        title: 'Gate selects nothing',
        message: 'Gate {gate} selects no item ({selector}).',
        remedy: 'Correct the selector under when, or remove the gate.',
        why: 'A gate without items has no positive evidence; letting it pass would turn a typing slip into a go.',
    },
    AX6063: {
        severity: 'note',
        title: 'Gate does not apply',
        message: 'Gate {gate} does not apply: {because}.',
        remedy: 'Nothing to do.',
        why: 'A gate with affected: true is about the items that a pull request touches. Without any it asks for nothing.',
    },
    AX6064: {
        severity: 'error',
        title: 'Gate wants proof that can fail',
        message: '{item} is {standing}, but gate {gate} requires a challenge and {names} cannot fail.',
        remedy: 'Make {names} able to fail; what to change stands below.',
        why: 'With challenge: required, a check that cannot fail counts as no proof of what it stands for.',
    },
    AX6065: {
        severity: 'error',
        title: 'Gate wants a challenge that was not made',
        message: '{item} is {standing}, but gate {gate} requires a challenge, and nobody challenged {names}.',
        remedy: 'Run the whole pipeline (T05 included): aurora-x pipeline.',
        why: 'With challenge: required, a pass counts only after an attempt to make the check fail.',
    },
    AX6066: {
        severity: 'error',
        title: 'Challenge came to no answer',
        message: '{item} is {standing}, but gate {gate} requires a challenge and none of {names} could be shown to fail.',
        remedy: 'Say with challenge: in the spec how one of them can be made to fail, or set challenge: optional on the gate.',
        why: 'The check may be honest, but nobody knows: the challenge found no way to make it fail. With challenge: required, what was not seen to be able to fail is no proof.',
    },
    AX6070: {
        severity: 'error',
        title: 'Nothing answered',
        message: 'No check gave an answer ({planned} planned).',
        remedy: 'Have the workflow run the checks and report; where there are none, add a verify command, an evidence path or a spec.',
        why: 'Go needs positive evidence. A run in which no check passed or failed has none, so it is a no-go.',
    },
    AX6071: {
        severity: 'note',
        title: 'Go',
        message: 'Go: {because}.',
        remedy: 'Nothing to do.',
        why: 'Every gate holds, on evidence, without waivers or warnings.',
    },
    AX6072: {
        severity: 'warning',
        title: 'Conditional',
        message: 'Conditional: {because}.',
        remedy: 'Decide whether the warnings are acceptable; they are named below.',
        why: 'Nothing blocks, but waivers or warnings limit what the go is worth.',
    },
    AX6073: {
        severity: 'error',
        title: 'No-go',
        message: 'No-go: {because}.',
        remedy: 'Work through the blockers, the first one first.',
        why: 'At least one gate, check, objective or waiver stands against it.',
    },
    AX6074: {
        severity: 'note',
        title: 'Checks of their own',
        message: 'Checks that belong to no item: {passed} of {total} passed.',
        remedy: 'Work through the checks named below.',
        why: 'A check of a stand-alone spec supports no claim, so each of them has to pass by itself.',
    },
    AX6075: {
        severity: 'note',
        title: 'Outside every gate',
        message: '{items} outside every gate {verb} refuted or waived.',
        remedy: 'Fix or reopen them, or select them with a gate.',
        why: 'No gate asks for these items, but a refuted claim or a waiver should not go unseen.',
    },
    AX6076: {
        severity: 'note',
        title: 'Criterion not claimed',
        message: '{check} ended as {outcome}, and the document does not claim it yet.',
        remedy: 'Tick the criterion when it is met.',
        why: 'A criterion or deliverable that is not ticked makes no claim, so its check informs and does not block.',
    },
    AX6077: {
        severity: 'error',
        title: 'Input could not be read',
        message: '{errors} kept the configuration, a tracker or a spec from being read whole.',
        remedy: 'Mend the errors named below.',
        why: 'What could not be read could not be judged, and what is missing counts as not passed.',
    },
    AX6078: {
        severity: 'warning',
        title: 'Document has errors',
        message: '{errors} in the trackers and the plan.',
        remedy: 'Mend the errors named below.',
        why: 'The rest of the document was judged; what the errors hide was not.',
    },
    AX6080: {
        severity: 'note',
        title: 'Objective met',
        message: 'SLO {slo} is met: {actual} of {objective}, {budget} of the error budget used, {samples}.',
        remedy: 'Nothing to do.',
        why: 'The measured share reaches the objective (and the warning threshold, where that is higher).',
    },
    AX6081: {
        severity: 'warning',
        title: 'Objective at risk',
        message: 'SLO {slo} is at risk: {actual} where {objective} is the objective and {warn} the warning threshold, {samples}.',
        remedy: 'Look at what failed in the window before the budget is gone.',
        why: 'The measured share lies between the objective and the warning threshold.',
    },
    AX6082: {
        severity: 'warning',
        title: 'Objective missed',
        message: 'SLO {slo} is missed: {actual} where {objective} is the objective, {samples}.',
        remedy: 'Look at what failed in the window.',
        why: 'The objective is not a key one, so missing it makes the verdict conditional.',
    },
    AX6083: {
        severity: 'error',
        title: 'Key objective missed',
        message: 'Key SLO {slo} is missed: {actual} where {objective} is the objective, {samples}.',
        remedy: 'Stop releasing until the share is back at the objective.',
        why: 'A key objective that is missed is a no-go by itself.',
    },
    AX6084: {
        severity: 'warning',
        title: 'Objective without data',
        message: 'SLO {slo} has no data in the last {days}.',
        remedy: 'Let the source {source} deliver data, or remove the objective.',
        why: 'An objective nobody measured is neither met nor missed.',
    },
    AX6090: {
        severity: 'note',
        title: 'Waiver in force',
        message: 'The waiver of {item} by {approver} is in force until {until} ({left}): {reason}.',
        remedy: 'Prove {item} before it expires.',
        why: 'A waiver is in force through its last day, UTC.',
    },
    AX6091: {
        severity: 'error',
        title: 'Waiver expired',
        message: 'The waiver of {item} by {approver} expired on {until}: {reason}.',
        remedy: 'Prove {item} and remove the waiver, or have it approved anew with a later date.',
        why: 'An exception that outlives its date is no exception any more; somebody has to decide again.',
    },
    AX6092: {
        severity: 'note',
        title: 'Waiver not needed',
        message: 'The waiver of {item} (until {until}) is not needed: {because}.',
        remedy: 'Remove it.',
        why: 'A waiver that covers nothing today may hide a failure tomorrow.',
    },
    AX6093: {
        severity: 'warning',
        title: 'Waiver of an unknown item',
        message: 'There is a waiver of {item}, but no tracker has such an item.',
        remedy: 'Correct the id, or remove the waiver.',
        why: 'A waiver with a wrong id does not do what its approver meant.',
    },
    AX6094: {
        severity: 'warning',
        title: 'Waiver without an end',
        message: 'The waiver of {item} by {approver} runs until {until} ({left}): {reason}.',
        remedy: 'Give it a date within a year; it can be approved anew then.',
        why: 'An exception is accepted because it ends. One that outlasts a year is a decision nobody will take again.',
    },
    AX6101: {
        severity: 'error',
        title: 'Moved to done too early',
        message: '{item} was moved from {from} to done while it depends on {names}.',
        remedy: 'Prove or waive the dependencies first.',
        why: 'The state machine of claims lets an item become done only when everything it depends on is verified or waived.',
    },
    AX6102: {
        severity: 'error',
        title: 'Done left without reopening',
        message: '{item} was moved from done to {to} without being reopened.',
        remedy: 'Set it to in progress first (that is what reopening means), then to {to}.',
        why: 'Done was a promise to others. Taking it back is a step of its own, so that it is seen.',
    },
    AX6103: {
        severity: 'error',
        title: 'Dropped item moved on',
        message: '{item} was moved from dropped to {to}.',
        remedy: 'Take it up again as planned or in progress first.',
        why: 'A dropped item was not worked on, so it cannot be blocked, in review or done at once.',
    },
    AX6104: {
        severity: 'warning',
        title: 'Item removed',
        message: '{item} ({from}) is no longer in the document.',
        remedy: 'Set it to dropped instead of deleting it.',
        why: 'A gate cannot ask for an item that is gone. Dropping it leaves a trace.',
    },
    AX6105: {
        severity: 'error',
        title: 'Claim taken back over what broke',
        message: '{item} is done on the base and {gates} would hold it to that, but this change moves it out of reach, and these do not pass: {failures}.',
        remedy: 'Make the checks of {item} pass again, or reopen it in a pull request that changes only the document.',
        why: 'Whoever breaks an item must not turn the gate green by no longer claiming it. An item that was not proven on the base may be reopened at any time.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/evaluation.js

/** AX600x–AX605x: what became of items and of single checks. The rest of AX6xxx is in evaluation-verdict.ts. */
const standingCatalogue = {
    AX6001: {
        severity: 'error',
        title: 'Done is refuted',
        message: '{item} is claimed done, but {failures}.',
        remedy: 'Fix what the check shows, or reopen the item by setting it back to in progress.',
        why: 'A claim of done is accepted only while its checks pass. One failed or timed-out check refutes it, whatever the others say.',
    },
    AX6002: {
        severity: 'note',
        title: 'Done is verified',
        message: '{item} is verified: {proofs} passed.',
        remedy: 'Nothing to do.',
        why: 'The item is claimed done, all its checks passed on fresh evidence, and what it depends on is verified or waived.',
    },
    AX6003: {
        severity: 'note',
        title: 'Ready to be called done',
        message: '{item} is {claim}, and {proofs} passed already.',
        remedy: 'Set {item} to done if its outcome is reached.',
        why: 'Every check of the item passes although the document does not call it done yet.',
    },
    AX6004: {
        severity: 'note',
        title: 'Open',
        message: '{item} is {claim} and not proven yet.',
        remedy: 'Finish {item} and set it to done, or waive it with a reason and an expiry date.',
        why: 'The document does not claim the item is done, and its checks do not all pass. That is work in hand, no contradiction.',
    },
    AX6005: {
        severity: 'note',
        title: 'Dropped',
        message: '{item} is dropped and does not count.',
        remedy: 'Set it back to planned if it is wanted after all.',
        why: 'A dropped item is selected by no gate, blocks nothing that depends on it, and is left out of the score.',
    },
    AX6006: {
        severity: 'warning',
        title: 'Waived',
        message: '{item} is waived until {until} ({left}) by {approver}: {reason}. Without the waiver it would be {standing}.',
        remedy: 'Prove {item} before the waiver expires.',
        why: 'A waiver in force lets the item pass its gates. The verdict is conditional at best, and names the waiver.',
    },
    AX6010: {
        severity: 'error',
        title: 'Done without a check',
        message: '{item} is claimed done, but no check can prove it.',
        remedy: 'Give {item} a verify command or an evidence path.',
        why: 'Aurora-X accepts a claim on evidence. An item without a check that applies has none.',
    },
    AX6011: {
        severity: 'error',
        title: 'Done without a sign-off',
        message: '{item} is claimed done, but all it has is criteria that no command can check and nobody has signed off: {names}.',
        remedy: 'Add a verify command, or have a person sign the criteria off under sign-offs.',
        why: 'A criterion that no command can check needs a person who stands for it. Until then nothing supports the claim.',
    },
    AX6012: {
        severity: 'error',
        title: 'Done, but the check could not answer',
        message: '{item} is claimed done, but {names} ended in an error.',
        remedy: 'Mend what kept the check from running, then run it again.',
        why: 'An error is not an answer: the check neither passed nor failed, so the claim is unproven.',
    },
    AX6013: {
        severity: 'error',
        title: 'Done, but not everything was run',
        message: '{item} is claimed done, but {names} did not run.',
        remedy: 'Have them run: in the workflow, or with aurora-x verify {item}.',
        why: 'A check that did not run is never a pass.',
    },
    AX6014: {
        severity: 'error',
        title: 'Done on stale evidence',
        message: '{item} is claimed done, but the evidence of {names} is stale.',
        remedy: 'Run the checks again: aurora-x verify {item} --force.',
        why: 'Evidence older than its freshness says what was true once, not what is true now.',
    },
    AX6015: {
        severity: 'error',
        title: 'Done on gates that cannot fail',
        message: '{item} is claimed done, but it rests only on gates that cannot fail: {names}.',
        remedy: 'Make the checks able to fail (set -o pipefail, drop || true), or add one that is.',
        why: 'A check that passes whatever happens proves nothing, so an item that rests only on such checks is unproven.',
    },
    AX6016: {
        severity: 'error',
        title: 'Done on checks changed here',
        message: '{item} is claimed done, but only checks that this pull request changes passed: {names}.',
        remedy: 'Merge the change of the check first, or keep a check from the base branch.',
        why: 'Whoever changes a check could make it pass. Such a check may add failures, but its pass proves nothing.',
    },
    AX6020: {
        severity: 'error',
        title: 'Done before its dependencies',
        message: '{item} is claimed done, but it depends on {names}.',
        remedy: 'Prove or waive the dependencies first, or set {item} to blocked.',
        why: 'Done while a dependency is not verified is an illegal claim: what it is built on is not known to hold.',
    },
    AX6021: {
        severity: 'note',
        title: 'Blocked by a dependency',
        message: '{item} is {claim} and waits for {names}.',
        remedy: 'Finish the dependencies first.',
        why: 'An item is blocked while anything it depends on is not verified or waived.',
    },
    AX6022: {
        severity: 'note',
        title: 'Dependency not verified',
        message: '{item} depends on {dependency}, which is {standing}.',
        remedy: 'Prove {dependency}, or waive it.',
        why: 'Only a verified or waived dependency lets the items above it through.',
    },
    AX6023: {
        severity: 'note',
        title: 'Dependency unknown',
        message: '{item} depends on {dependency}, which is in no tracker.',
        remedy: 'Correct the id, or add the tracker that holds {dependency}.',
        why: 'What cannot be found cannot be verified, so an unknown dependency blocks.',
    },
    AX6024: {
        severity: 'note',
        title: 'Dependency in a circle',
        message: '{item} depends on {dependency}, which is in a circle of dependencies or behind one.',
        remedy: 'Break the circle: aurora-x graph names its path.',
        why: 'No item of a circle can be verified before the others, so all of them, and what depends on them, are blocked.',
    },
    AX6040: {
        severity: 'note',
        title: 'Check passed',
        message: '{check} passed{cached}.',
        remedy: 'Nothing to do.',
        why: 'The check ran and asserted what it should, or its outcome was reused because nothing it depends on has changed.',
    },
    AX6041: {
        severity: 'error',
        title: 'Check failed',
        message: '{check} failed: {why}.',
        remedy: 'Reproduce it with: {command}',
        why: 'The check ran and what it asserts does not hold.',
    },
    AX6042: {
        severity: 'error',
        title: 'Check timed out',
        message: '{check} timed out: {why}.',
        remedy: 'Find out where it hangs with: {command} — or give it more time.',
        why: 'A check that does not come to an end within its time did not pass.',
    },
    AX6043: {
        severity: 'error',
        title: 'Check could not answer',
        message: '{check} ended in an error: {why}.',
        remedy: 'Mend what kept it from running, then run it again.',
        why: 'An error is not an answer. It counts neither as a pass nor as a failure of what the check asserts.',
    },
    AX6044: {
        severity: 'error',
        title: 'Check did not run',
        message: '{check} did not run: {why}.',
        remedy: 'Let it run, or take it out of the spec.',
        why: 'A check that did not run is never a pass.',
    },
    AX6045: {
        severity: 'error',
        title: 'Check was skipped',
        message: '{check} was skipped: {why}.',
        remedy: 'Make the checks it needs pass.',
        why: 'A check is skipped when one that it needs did not pass; it proves nothing then.',
    },
    AX6046: {
        severity: 'warning',
        title: 'Sign-off outstanding',
        message: '{check} waits for a sign-off: {describe}.',
        remedy: 'Have a person sign {check} off under sign-offs, or replace it by a check that runs.',
        why: 'No command can check this criterion, so a person has to stand for it.',
    },
    AX6047: {
        severity: 'note',
        title: 'Check does not apply',
        message: '{check} does not apply here: {why}.',
        remedy: 'Nothing to do.',
        why: 'A check that does not apply counts neither for nor against the claim.',
    },
    AX6048: {
        severity: 'error',
        title: 'Evidence is stale',
        message: '{check} passed at {observed}, which is longer ago than its freshness of {freshness} allows.',
        remedy: 'Run it again: aurora-x pipeline --force.',
        why: 'Evidence expires, so that a pass of last year does not vouch for today.',
    },
    AX6049: {
        severity: 'warning',
        title: 'Flaky pass',
        message: '{check} passed only at try {attempts}{cached}.',
        remedy: 'Find out why it failed first; retries hide it, they do not mend it.',
        why: 'A check that passes after failing is a pass, but one that says so.',
    },
    AX6050: {
        severity: 'warning',
        title: 'Gate cannot fail',
        message: '{check} passed, but it cannot fail: {why}.',
        remedy: '{fix}',
        why: 'A gate that was shown to pass whatever happens proves nothing.',
    },
    AX6051: {
        severity: 'note',
        title: 'Check changed here',
        message: '{check} is changed by this pull request; that it came out as {outcome} proves nothing.',
        remedy: 'Nothing to do. The check counts once it is on the base branch.',
        why: 'On a pull request the commands of the base branch decide. A changed check can only add failures.',
    },
};
/** AX6xxx: standings, gates, waivers, SLOs, verdict. */
const evaluationCatalogue = { ...standingCatalogue, ...verdictCatalogue };

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/execution.js
/** AX4xxx: running checks. */
const executionCatalogue = {
    AX4001: {
        severity: 'error',
        title: 'Command failed',
        message: 'The command ended with exit code {exitCode}.',
        remedy: 'Run it in a terminal to see the same: {command}',
        why: 'The exit code of the command decides the check.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/gate.js
/** AX833x: the check and the comment of a pull request. */
const gateCatalogue = {
    AX8330: {
        severity: 'warning',
        title: 'No check can be written',
        message: 'GitHub lets the App write no checks in this repository ({status}).',
        remedy: 'Give the App the permission Checks: read and write, and accept it for this installation.',
        why: 'Only a check can be required. The comment says the verdict, and nothing enforces it.',
    },
    AX8331: {
        severity: 'warning',
        title: 'No comment can be written',
        message: 'GitHub lets the App write no comments on this pull request.',
        remedy: 'Give the App the permission Pull requests: read and write, and accept it for this installation; or unlock the conversation.',
        why: 'The verdict is in the check all the same. Commands are answered in the comment, so they are not answered.',
    },
    AX8332: {
        severity: 'warning',
        title: 'Somebody else uses the name of our check',
        message: 'A check with the name of this one was made by {who}. It is not counted.',
        remedy: 'Rename that job or check; require this one with the App as its only source.',
        why: 'A required check that names no source is satisfied by anybody who makes one of its name.',
    },
    AX8333: {
        severity: 'error',
        title: 'It could not be judged',
        message: 'The commit could not be judged: {problem}.',
        remedy: 'Look at what GitHub refused; ask again with the button of the check or with /aurora recheck.',
        why: 'What is not known is no go, and a check that says nothing would be waited for without an end.',
    },
    AX8334: {
        severity: 'warning',
        title: 'No run was reported',
        message: 'No run of this commit was reported.',
        remedy: 'Let the workflow that runs Aurora-X report here: app-url and id-token: write. Was it to report, see how it ended.',
        why: 'The App runs no commands. What was not run is never a pass.',
    },
    AX8335: {
        severity: 'warning',
        title: 'A run was refused',
        message: 'What workflow run {run} reported of this commit does not count: {problem}.',
        remedy: 'Find what changes the artifacts of that workflow, and run all its jobs again.',
        why: 'Any job of a run can replace the artifacts of the others. Where what was uploaded, what GitHub keeps and what was reported are not the same bytes, nobody knows which of them is true.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/internal.js
/** AX9xxx: bugs of ours. */
const internalCatalogue = {
    AX9001: {
        severity: 'error',
        title: 'Internal error',
        message: '{problem}',
        remedy: 'Report it with the run directory attached.',
        why: 'This is a bug in Aurora-X, not in your project.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/pipeline.js
/** AX55xx: planning, running and resuming a pipeline. */
const pipelineCatalogue = {
    AX5501: {
        severity: 'warning',
        title: 'Skipped: what it needs did not pass',
        message: '{check} was skipped because {need} {outcome}.',
        remedy: 'Mend {need} first; this check runs as soon as it passes.',
        why: 'A check that names another under needs would tell nothing on top of a failure, so it is not run. A skipped check is never a pass.',
    },
    AX5502: {
        severity: 'error',
        title: 'Another run is active in this directory',
        message: '{dir} is in use by run {run} (process {pid} on {host}, for {age}, since {since}).',
        remedy: 'Wait for it to end, stop it, or give this run its own directory with --out.',
        why: 'Two runs that write one directory would mix their evidence. The lock names its owner; a lock whose process is gone is taken over by itself.',
    },
    AX5503: {
        severity: 'error',
        title: 'The run reached its time limit',
        message: '{check} was not run: the run reached its limit of {limit}.',
        remedy: 'Raise execution.max-duration, or split the run with --shard.',
        why: 'A run has a wall-clock limit so that a hanging pipeline ends with a report instead of being cut off by the CI system.',
    },
    AX5504: {
        severity: 'error',
        title: 'Too many checks',
        message: 'The plan has {count:check}; the limit is {limit}.',
        remedy: 'Raise execution.max-checks if this is intended.',
        why: 'A limit on the number of checks protects the machine from a generated or hostile document.',
    },
    AX5505: {
        severity: 'error',
        title: 'Nothing to verify',
        message: 'There is no tracker and no spec here (looked for {looked}).',
        remedy: 'Run aurora-x init, or name a file: aurora-x gate path/to/tracker.md.',
        why: 'Without a document that claims something there is nothing to prove, and go needs positive evidence.',
    },
    AX5507: {
        severity: 'error',
        title: 'Unknown item',
        message: 'There is no item "{item}" in {files}.',
        remedy: 'Use one of the ids that aurora-x parse prints{suggestion}.',
        why: 'verify runs the checks of named items; a name that fits none is most likely a typing error.',
    },
    AX5508: {
        severity: 'warning',
        title: 'Not run: the run was interrupted',
        message: '{check} was not run because the run was interrupted ({signal}).',
        remedy: 'Start the same command again; it resumes at the first unfinished check.',
        why: 'A stop signal ends the run in an orderly way: what is finished stays, the rest is marked and done by the next run.',
    },
    AX5509: {
        severity: 'warning',
        title: 'Evidence pattern matched nothing',
        message: 'The evidence pattern "{pattern}" of {check} matched no file.',
        remedy: 'Correct the pattern, or let the command write the file.',
        why: 'A check that promises evidence and leaves none may still pass, but nobody can look at what it did.',
    },
    AX5510: {
        severity: 'error',
        title: 'Not run: no network in this run',
        message: '{check} needs the network, which this run does not have.',
        remedy: 'Run without --dry-run, or allow it with execution.network: true.',
        why: 'A dry run and a run with execution.network: false touch no network; a check that needs it is not run, and not-run is never a pass.',
    },
    AX5511: {
        severity: 'error',
        title: 'Unknown check kind',
        message: '{check} is of kind "{kind}", which is not registered.',
        remedy: 'Use one of {known}, or register your own module under checks: in the config.',
        why: 'Each check names the kind that executes it. Kinds of a project are ES modules wired from its config.',
    },
    AX5512: {
        severity: 'warning',
        title: 'A checkpoint was ignored',
        message: '{count} checkpoint line(s) of run {run} were torn or altered and were ignored.',
        remedy: 'Nothing to do: the checks they were about run again.',
        why: 'A checkpoint counts only when its digest fits. A kill in the middle of a write leaves a torn line, which is expected.',
    },
    AX5514: {
        severity: 'error',
        title: 'A contract was broken',
        message: 'Step {step}: {file} does not fit its contract: {problem}.',
        remedy: 'Correct what the step reads or writes, or the JSON Schema it is held to.',
        why: 'Contracts on inputs and outputs are checked before and after a step, so that a wrong file is named where it is made.',
    },
    AX5515: {
        severity: 'note',
        title: 'Workspace too large to fingerprint',
        message: 'The workspace has more than {limit:file}, so checks without declared inputs always run.',
        remedy: 'Declare inputs: for the checks that should be reused.',
        why: 'A check without declared inputs depends on the whole workspace. Beyond the limit looking at all of it would cost more than it saves.',
    },
    AX5516: {
        severity: 'error',
        title: 'A check broke down',
        message: '{check} could not be executed: {problem}.',
        remedy: 'Report it with the run directory if the kind is ours; mend the module if it is your own.',
        why: 'An exception inside a check is an error of the check, not an answer about the project, so it is neither a pass nor a fail.',
    },
    AX5517: {
        severity: 'error',
        title: 'Shards do not fit together',
        message: 'The shards cannot be merged: {problem}.',
        remedy: 'Run every shard of one plan on the same commit, and merge all of them.',
        why: 'A merged verdict counts only when every check of the plan was run exactly once, on the same inputs.',
    },
    AX5518: {
        severity: 'note',
        title: 'Failures from an earlier run',
        message: '{count} failing outcome(s) come from run {run}, because nothing they depend on has changed.',
        remedy: 'Change what they depend on, or run with --force.',
        why: 'A check whose inputs are the same gives the same answer, a bad one included. --force runs everything again.',
    },
    AX5520: {
        severity: 'error',
        title: 'Duplicate check id',
        message: 'The check id "{check}" is used in {first} and in {second}.',
        remedy: 'Give one of them another id.',
        why: 'Ids name directories, evidence and cached outcomes, so each must be unique within a run.',
    },
    AX5521: {
        severity: 'warning',
        title: 'A reporter cannot be used',
        message: 'The reporter {module} was left out: {problem}.',
        remedy: 'Correct the module: it exports extension (such as csv) and render, a function from the report to text.',
        why: 'Reporters of a project are ES modules named under reports: in the config. A broken one does not take the other reports with it.',
    },
    AX5522: {
        severity: 'error',
        title: 'A run id cannot be used',
        message: '"{run}" cannot be the id of a new run: {problem}.',
        remedy: 'Leave --run-id out, or choose another one.',
        why: 'An id names the directory of one run. A finished run is never written over, because later runs and reports point at its evidence; an unfinished one is resumed by the same command.',
    },
    AX5523: {
        severity: 'error',
        title: 'Checks need each other in a circle',
        message: '{check} cannot be run: it needs {needs}, which in turn needs it, or is part of such a circle.',
        remedy: 'Take one of the needs away.',
        why: 'A check runs after those it needs. In a circle none can be the first, so all of them, and what needs them, are left out.',
    },
    AX5524: {
        severity: 'error',
        title: 'The same item in two trackers',
        message: 'The item {item} is in {first} and in {second}.',
        remedy: 'Give one of them another id, or read only one of the trackers.',
        why: 'An id stands for one claim. With two, the checks of one would speak for the other, so the verdict is no-go until it is clear which is meant.',
    },
    AX5526: {
        severity: 'warning',
        title: 'Evidence is too large',
        message: '{path}{others} of {check} is larger than {limit} bytes, so it was neither hashed nor kept.',
        remedy: 'Name what says how it went (a report, a log) instead of the data, or raise execution.evidence-cap.',
        why: 'Evidence is read whole to be hashed. A sparse file or a disk image would hold up the run for hours and show nothing.',
    },
    AX5525: {
        severity: 'note',
        title: 'A step does not apply',
        message: 'Step {step} does not apply: its condition {condition} does not hold.',
        remedy: 'Nothing to do, if that is what the condition is for.',
        why: 'A step whose if: does not hold is left out. It counts neither for nor against the verdict; steps that need it run.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/platform.js
/** AX8xxx: the Action and GitHub. */
const platformCatalogue = {
    AX8001: {
        severity: 'note',
        title: 'The token may not write',
        message: 'The comment on the pull request was left out: {problem}.',
        remedy: 'Grant pull-requests: write to the job if you want the comment; the job summary has the same content.',
        why: 'A pull request from a fork has a read-only token by design, and a job may be given less. A report is never a reason to fail a run.',
    },
    AX8002: {
        severity: 'error',
        title: 'An input is wrong',
        message: '{problem}.',
        remedy: 'Correct the with: block of the step; README.md lists every input.',
        why: 'The runner does not check inputs, so the Action does, before it starts anything.',
    },
    AX8003: {
        severity: 'error',
        title: 'Refused: foreign code with privileges',
        message: 'The event {event} runs with the secrets of this repository, but the code to verify is not its own.',
        remedy: 'Verify pull requests on the event pull_request, or use the hardened reusable workflow.',
        why: 'Commands of a check are code. On pull_request_target, workflow_run and comment events that code would run next to the secrets and the write token of this repository, and a child process can read them from its parent whatever is removed from its environment.',
    },
    AX8004: {
        severity: 'warning',
        title: 'The base commit cannot be read',
        message: 'The base commit {commit} is not in this checkout, so every check counts as changed here and proves nothing.',
        remedy: 'Let actions/checkout fetch it: fetch-depth: 0, or fetch-depth: 2 with the default ref.',
        why: 'On a pull request the gates, waivers and commands of the base decide. Without the base there is nothing that the pull request could not have changed.',
    },
    AX8005: {
        severity: 'note',
        title: 'No artifact service',
        message: 'The evidence was not uploaded: {problem}.',
        remedy: 'Keep {path} with another step; everything else works as usual.',
        why: 'GitHub Enterprise Server and local runners have no artifact service of version 4. The run is complete on disk.',
    },
    AX8006: {
        severity: 'note',
        title: 'Nothing to resume',
        message: 'No artifact of an earlier attempt was taken over: {problem}.',
        remedy: 'Nothing to do: every check runs.',
        why: 'A re-run of failed jobs takes over what the previous attempt finished, when its artifact can be read.',
    },
    AX8007: {
        severity: 'note',
        title: 'Not everything could be protected',
        message: 'This job holds {tokens}, which commands of the same user can read from the process table.',
        remedy: 'Use the hardened reusable workflow when the commands are not all your own.',
        why: 'A JavaScript action is given tokens for artifacts and, if granted, for OIDC. They are not handed to checks, but a process of the same user can read the start environment of its parent.',
    },
    AX8008: {
        severity: 'warning',
        title: 'The App did not take the result',
        message: 'The result was not accepted by {url}: {problem}.',
        remedy: 'Check app-url and that the job has id-token: write.',
        why: 'The result is sent with the OIDC token of the job, so that the App can check repository, commit and workflow. The run itself is not affected.',
    },
    AX8009: {
        severity: 'error',
        title: 'No shards to merge',
        message: 'There is no artifact {name} of this run to merge: {problem}.',
        remedy: 'Let the merge job need the matrix job, with the same artifact-name.',
        why: 'Merge joins the runs that the jobs of a matrix uploaded. It runs no check itself.',
    },
    AX8010: {
        severity: 'note',
        title: 'The delta is missing',
        message: 'What changed against the base was not worked out: {problem}.',
        remedy: 'Nothing to do: the verdict does not depend on it.',
        why: 'For the delta the checks of the base are run in a second work tree. Where that is not possible the verdict stands without it.',
    },
    AX8011: {
        severity: 'error',
        title: 'The run and its report differ',
        message: 'The report of run {run} does not say what its manifest says.',
        remedy: 'Run the verify job again; if it happens again, something in it changes the run directory.',
        why: 'The report job takes what the verify job uploaded as data. A report that contradicts its own manifest was changed after it was written, and is not passed on as a result.',
    },
    AX8012: {
        severity: 'error',
        title: 'No run to report',
        message: 'There is nothing to report: {problem}.',
        remedy: 'Let the report job need the verify job, with the same artifact-name.',
        why: 'The command report publishes what another job of this workflow run verified and uploaded. It runs no check itself.',
    },
    AX8013: {
        severity: 'warning',
        title: 'The base knows no gate yet',
        message: 'Commit {commit}, the base of this pull request, has no tracker, spec or configuration, so the pull request is held to its own.',
        remedy: 'Review what the tracker asks for: from the next pull request on it decides.',
        why: 'On a pull request the gates and commands of the base decide, so that nobody weakens them for himself. The pull request that brings the tracker has nothing to be held to yet: its own rules are shown, and they are only as good as their review.',
    },
    AX8014: {
        severity: 'warning',
        title: 'A command wrote to the files of the runner',
        message: 'While the checks ran, {files} of this step was written to. What was written has been taken out again.',
        remedy: 'Find the command that does it; a check has no reason to, and is not told where these files are.',
        why: 'Through these files a step sets variables and search paths of the steps that follow, and its own outputs. Checks are not told their names, but a process of the same user can find them.',
    },
    AX8015: {
        severity: 'warning',
        title: 'The result could not be handed on',
        message: '{part} could not be written: {problem}.',
        remedy: 'The run itself is complete; its directory has everything.',
        why: 'Summary, outputs, artifact and comment are written one by one, so that one that fails takes nothing else with it.',
    },
    AX8016: {
        severity: 'error',
        title: 'Altered shard',
        message: 'The evidence that shard {shard} uploaded is not what it recorded: {problem}',
        remedy: 'Run the jobs of the matrix again; if it happens again, something changes their artifacts.',
        why: 'The merge takes the runs of the shards as data. Files that differ from the manifest of their run were changed after it, so nothing is concluded from them.',
    },
    AX8017: {
        severity: 'error',
        title: 'Another artifact than the one that was uploaded',
        message: 'Artifact {name} is not what the verify job uploaded: {problem}.',
        remedy: 'Find the job of this workflow that replaces artifacts, and run all jobs again.',
        why: 'Any job of a workflow run can delete an artifact and upload another one of that name. The verify job says by its outputs what it uploaded, which no other job can change, and nothing else is reported.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/publication.js
/** AX7xxx: evidence, reports, artifacts. */
const publicationCatalogue = {
    AX7001: {
        severity: 'error',
        title: 'Evidence was altered',
        message: '{file} does not have the digest that the run recorded.',
        remedy: 'Run the check again: aurora-x verify {item} --force.',
        why: 'Evidence is bound to its run by digest.',
    },
    AX7002: {
        severity: 'error',
        title: 'Evidence is missing',
        message: '{file} is recorded by the run, but there is no such plain file.',
        remedy: 'Bring the file back from the artifact of the run, or run the check again.',
        why: 'A run can be trusted only as a whole: a file that was taken away may be the one that matters.',
    },
    AX7003: {
        severity: 'error',
        title: 'Run contradicts itself',
        message: '{file} has one digest in the list of files and another at check {check}.',
        remedy: 'Do not trust this run; run the pipeline again.',
        why: 'Both digests were written by one program at one time. If they differ, run.json was edited.',
    },
    AX7004: {
        severity: 'error',
        title: 'File was added to a run',
        message: '{file} lies in the run directory, but the run did not record it.',
        remedy: 'Remove it, or keep it outside the run directory.',
        why: 'What the run did not record is no evidence, and must not look like it.',
    },
    AX7005: {
        severity: 'error',
        title: 'Path leaves the run directory',
        message: 'The run records the path {file}, which does not stay inside its directory.',
        remedy: 'Do not trust this run.',
        why: 'Aurora-X never writes such a path. One in a manifest was put there to make a reader open something else.',
    },
    AX7006: {
        severity: 'error',
        title: 'Run manifest was altered',
        message: '{file} has the digest {actual}, but {recorded} was recorded.',
        remedy: 'Do not trust this run; run the pipeline again.',
        why: 'run.json names the digests of all other files, so its own digest is recorded outside it.',
    },
    AX7007: {
        severity: 'error',
        title: 'Statement cannot be read',
        message: '{file} is not a statement over the files of a run.',
        remedy: 'Bring it back from the artifact of the run, or run the pipeline again.',
        why: 'The statement holds the digests of run.json and of the reports. Without it a report could be exchanged and nobody would see it.',
    },
    AX7010: {
        severity: 'error',
        title: 'JSON is not strict',
        message: '{file} is not strict JSON at offset {offset}: {problem}.',
        remedy: 'Write it again with a program that makes plain JSON.',
        why: 'Two readers must never see two meanings in bytes that were hashed: no duplicate keys, no numbers a double cannot hold, no broken Unicode.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/spec.js
/** AX3xxx: specs, pipelines, synthesis, sentences. `{thing}` is `check` or `step`. */
const specCatalogue = {
    AX3001: {
        severity: 'error',
        title: 'Spec is not YAML',
        message: 'The file cannot be read as YAML: {problem}.',
        remedy: 'Mend the YAML at the place shown. Check its indentation, and quote text that contains ": " or begins with a special character.',
        why: 'A spec is a YAML document (JSON is accepted too) with version, name and checks, whose keys are each given once.',
    },
    AX3002: {
        severity: 'error',
        title: 'Spec is too large',
        message: 'The file has {size} characters; at most {limit} are read.',
        remedy: 'Split it into several spec files; specs in the configuration takes globs.',
        why: 'A spec may come from a pull request. A limit on its size keeps a hostile one from stalling the tool.',
    },
    AX3003: {
        severity: 'error',
        title: 'Spec value is wrong',
        message: '{path}: {problem}.',
        remedy: '{fix}',
        why: 'The value is not one that the key accepts. No check of the file runs until all of it was understood.',
    },
    AX3004: {
        severity: 'error',
        title: 'Spec key is unknown',
        message: 'There is no key "{key}" in {where}.',
        remedy: 'Correct or remove it; keys that begin with x- are yours and are ignored.{suggestion}',
        why: 'A misspelt key would silently leave its default in force, and a check would prove less than its author thinks.',
    },
    AX3005: {
        severity: 'error',
        title: 'Spec key is missing',
        message: '{where} has no key "{key}".',
        remedy: 'Add {key}: {expected}.',
        why: 'The key has no sensible default, so the author must state it.',
    },
    AX3006: {
        severity: 'error',
        title: 'Spec is unsafe to read',
        message: 'The file was not read: {problem}.',
        remedy: 'Write the values out plainly, without tags, deep nesting or aliases of aliases.',
        why: 'Deep nesting, custom tags and aliases that multiply are ways to make a reader run code, run out of memory or never end.',
    },
    AX3007: {
        severity: 'error',
        title: 'Spec version is not supported',
        message: 'The file is of version {version}; this release reads version 1.',
        remedy: 'Write version: 1, or install a newer release of aurora-x.',
        why: 'The version names the meaning of the keys. A newer file may ask for checks that this release does not know.',
    },
    AX3010: {
        severity: 'error',
        title: 'Check asserts nothing',
        message: '{where} names no kind of {thing}.',
        remedy: 'Add exactly one of {kinds}.',
        why: 'The key of its kind says what is asserted: a command to run, a file to find, an address to ask.',
    },
    AX3011: {
        severity: 'error',
        title: 'Check has several kinds',
        message: '{where} names several kinds: {kinds}.',
        remedy: 'Make one {thing} of each, and join them with needs where their order matters.',
        why: 'One check asserts one thing, so that its outcome has one meaning.',
    },
    AX3012: {
        severity: 'error',
        title: 'Id is given twice',
        message: 'The id "{id}" is already used at line {line}.',
        remedy: 'Give each {thing} an id of its own.',
        why: 'Outcomes, evidence and needs refer to it by its id.',
    },
    AX3013: {
        severity: 'error',
        title: 'Need is unknown',
        message: '"{id}" needs "{need}", and there is no such {thing}.',
        remedy: 'Name a {thing} of the same file.{suggestion}',
        why: 'What is needed runs first. A need that does not exist can never be met.',
    },
    AX3014: {
        severity: 'error',
        title: 'Needs go in a circle',
        message: 'These need each other in a circle: {cycle}.',
        remedy: 'Remove one of these needs.',
        why: 'Each would wait for the next, and none would ever run.',
    },
    AX3015: {
        severity: 'error',
        title: 'Id cannot be a directory name',
        message: 'The id {id} cannot be used as the name of a directory.',
        remedy: 'Use letters, digits, dots, hyphens and underscores, at most 100, beginning with a letter or digit.',
        why: 'Each check writes its log and evidence into a directory named by its id, on every operating system.',
    },
    AX3016: {
        severity: 'error',
        title: 'Ids differ only in case',
        message: 'The ids "{id}" and "{other}" differ only in case.',
        remedy: 'Rename one of them.',
        why: 'On some operating systems the two would share one directory, and each would overwrite the evidence of the other.',
    },
    AX3017: {
        severity: 'error',
        title: 'Tier is too low',
        message: '{where}: the kind {kind} needs the tier {needed}, and {tier} is lower.',
        remedy: 'Remove tier, or raise it.',
        why: 'A tier says the most that a check may do, and the project sets the highest tier allowed. A check cannot talk itself below what it does.',
    },
    AX3018: {
        severity: 'warning',
        title: 'Spec has no checks',
        message: 'The spec "{name}" has no checks.',
        remedy: 'Add a check, or remove the file.',
        why: 'A spec without checks proves nothing, and no verdict can rest on it.',
    },
    AX3019: {
        severity: 'error',
        title: 'Key does not fit the kind',
        message: '{where}: {key} applies to {kinds} only.',
        remedy: 'Remove {key}, or use it on a check of such a kind.',
        why: 'The key would have no effect here, and the check would prove less than its author thinks.',
    },
    AX3020: {
        severity: 'error',
        title: 'Condition cannot be read',
        message: '{where}: the condition {condition} cannot be read.',
        remedy: "Use always(), success(), failure(), env.NAME == 'text' or env.NAME != 'text', joined by && and ||.",
        why: 'Conditions are a small closed language, so that what a pipeline does can be known without running it.',
    },
    AX3021: {
        severity: 'error',
        title: 'Built-in step is unknown',
        message: '{where}: there is no built-in step "{uses}".',
        remedy: 'Use one of {known}, or the path of a module, such as ./step.mjs.{suggestion}',
        why: 'Names that begin with aurora/ are the seven stages of the built-in pipeline.',
    },
    AX3101: {
        severity: 'warning',
        title: 'Done, and nothing to run',
        message: '{item} is claimed done, and the document names no command or file that could show it.',
        remedy: 'Add a verify command or an evidence path; until then a person must sign it off.',
        why: 'A claim that nothing can refute is not proven by the absence of a refutation.',
    },
    AX3102: {
        severity: 'note',
        title: 'Check rests on a guess',
        message: '{check} was made from "{text}" by a guess: {guess}.',
        remedy: '{fix}',
        why: 'The sentence says what should hold, and not where to look. The guess is the usual place.',
    },
    AX3103: {
        severity: 'warning',
        title: 'Path leaves the workspace',
        message: '{path} of {subject} is outside of the workspace, so no check was made for it.',
        remedy: 'Name a path relative to the root of the repository.',
        why: 'Checks read only what belongs to the repository. A path elsewhere would give another answer on every machine.',
    },
    AX3104: {
        severity: 'warning',
        title: 'Document as its own evidence',
        message: '{item} names {path} as evidence, which is the document that makes the claim, so no check was made for it.',
        remedy: 'Name what the work left behind: a report, a log, a file of the product.',
        why: 'The document is there whenever it is read. That it exists shows nothing of what it says.',
    },
    AX3105: {
        severity: 'warning',
        title: 'Run as its own evidence',
        message: '{item} names {path} as evidence, which is where runs of this tool are written, so no check was made for it.',
        remedy: 'Name what the work left behind: a report, a log, a file of the product.',
        why: 'The run itself fills this directory before it looks at the evidence. That something is there shows nothing of the item.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/store.js
/** AX834x: the store of the App. */
const storeCatalogue = {
    AX8340: {
        severity: 'error',
        title: 'The store is on a file system of the network',
        message: 'The store in {directory} is on {system}, where locks are not what SQLite needs them to be.',
        remedy: 'Give it a directory of this machine with AURORA_STATE, or use PostgreSQL with DATABASE_URL.',
        why: 'Over a network two Apps can both believe that they are the only one, and the file is lost.',
    },
    AX8341: {
        severity: 'error',
        title: 'The store is damaged',
        message: 'The store in {directory} is damaged: {problem}.',
        remedy: 'Put a backup in its place: {command}',
        why: 'What is built on a damaged file is wrong without anybody noticing. After a restore the App asks GitHub for what it missed.',
    },
    AX8342: {
        severity: 'error',
        title: 'The store was made by a newer version',
        message: 'The store in {directory} has steps that this version does not know: {steps}.',
        remedy: 'Start the newer version again, or restore the backup from before the update.',
        why: 'A version that does not know what a column means would overwrite it.',
    },
    AX8343: {
        severity: 'error',
        title: 'The database cannot be used',
        message: '{directory} cannot be used: {problem}',
        remedy: 'Start the server, or correct DATABASE_URL. The role must be allowed to create tables.',
        why: 'Without its store the App would answer webhooks that it forgets.',
    },
    AX8344: {
        severity: 'error',
        title: 'Replicas need a database that they share',
        message: 'AURORA_REPLICAS is {replicas}, and the store is embedded.',
        remedy: 'Set DATABASE_URL to a PostgreSQL database, or AURORA_REPLICAS to 1.',
        why: 'The embedded store has one owner. Two Apps with a store each would do everything twice.',
    },
    AX8345: {
        severity: 'error',
        title: 'The database is not empty',
        message: '{directory} already has rows in {tables}.',
        remedy: 'Name an empty database with DATABASE_URL.',
        why: 'Two histories cannot be made into one: numbers of deliveries, runs and audit entries would clash.',
    },
    AX8346: {
        severity: 'error',
        title: 'No backup was made',
        message: 'The backup {path} was not made: {problem}.',
        remedy: 'Name a file that does not exist yet, in a directory with room for it.',
        why: 'A backup never overwrites another one: the older one may be the one that is needed.',
    },
    AX8347: {
        severity: 'error',
        title: 'PostgreSQL has backups of its own',
        message: '{directory} is not backed up by this command.',
        remedy: 'Use pg_dump, or what the operator of the server offers.',
        why: 'A backup of a server that others use too is a matter of that server.',
    },
    AX8348: {
        severity: 'error',
        title: 'The store cannot be written',
        message: 'The store in {directory} cannot be written: {problem}.',
        remedy: 'Make the directory writable for the user that runs the App, with room on its disk, or name another one with AURORA_STATE.',
        why: 'Without its store the App would answer webhooks that it forgets.',
    },
    AX8349: {
        severity: 'error',
        title: 'The store is of an older version',
        message: 'The store in {directory} is of an older version of Aurora-X than this one, and {owner} works with it.',
        remedy: 'Use the version that the App runs, or restart the App with this one: it brings the store up to date when it starts.',
        why: 'A store is changed only by whoever has it, so that an App never finds other tables than it knows.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/sync.js
/** AX82xx: applying the tracker to GitHub. AX83xx: the App. */
const syncCatalogue = {
    AX8201: {
        severity: 'error',
        title: 'Issue of an item is not there',
        message: '{item} names issue #{issue}, which this repository does not have.',
        remedy: 'Correct the number, or leave it out to have an issue made.',
        why: 'The issue column of the tracker says which issue is which item. Making another one would hide the mistake and leave the document wrong.',
    },
    AX8202: {
        severity: 'error',
        title: 'Two items name one issue',
        message: '{item} names issue #{issue}, which is the one of {other}.',
        remedy: 'Give each item an issue of its own, or leave the number out.',
        why: 'An issue carries the state of one item. With two, each would undo the other.',
    },
    AX8203: {
        severity: 'warning',
        title: 'Marked issue of somebody else',
        message: 'Issue #{issue} carries the marker of {item}, but somebody else wrote it. It is left alone.',
        remedy: 'Put the number into the issue column of the tracker if it is the issue of this item.',
        why: 'Everybody can paste a marker. Only what we made, or what the tracker names, is touched.',
    },
    AX8204: {
        severity: 'warning',
        title: 'Second issue of an item',
        message: 'Issue #{issue} is a second one of {item}; #{first} is kept up to date.',
        remedy: 'Close the second one.',
        why: 'Two issues of one item drift apart. The older one is the one that people know.',
    },
    AX8205: {
        severity: 'note',
        title: 'Due date of a milestone that people made',
        message: 'Milestone {milestone} is due {github} on GitHub and {tracker} in the tracker.',
        remedy: 'Change one of the two.',
        why: 'A milestone that we did not make is used for its issues and is not changed.',
    },
    AX8206: {
        severity: 'warning',
        title: 'Changed on both sides',
        message: '{field} of {item} is {tracker} in the tracker and {github} in issue #{issue}; both were changed.',
        remedy: 'Decide in the tracker or in the issue, or choose a side with --policy tracker or --policy github.',
        why: 'What was last applied is known, so a change of one side is not taken for one of the other. When both changed nobody but a person knows which is right.',
    },
    AX8207: {
        severity: 'warning',
        title: 'No place for it in the tracker',
        message: '{field} of {item}: {github} in issue #{issue}, and the tracker has no place to say that.',
        remedy: 'Change it in the tracker by hand, or change the issue back.',
        why: 'Writing back edits cells and checkboxes that are there, and nothing else of the document. An item below a heading, say, cannot be moved to another one.',
    },
    AX8208: {
        severity: 'warning',
        title: 'Somebody else is at work on our branch',
        message: 'The branch {branch} carries a commit or a pull request that is not ours. It is left alone.',
        remedy: 'Merge or delete the branch; the next sync makes it again.',
        why: 'The branch is made anew for every change, which would throw away what people put there.',
    },
    AX8209: {
        severity: 'warning',
        title: 'The write-back could not be proposed',
        message: 'No pull request brings back what was changed on GitHub: {problem}',
        remedy: 'Allow writing contents and pull requests, or change the tracker by hand.',
        why: 'Git is the truth of the tracker, so what people change on GitHub comes back as a pull request. Everything else goes on without it.',
    },
    AX8210: {
        severity: 'error',
        title: 'No token for GitHub',
        message: 'There is no token for {api}.',
        remedy: 'Set GITHUB_TOKEN (or GH_TOKEN), for example: GITHUB_TOKEN=$(gh auth token).',
        why: 'Milestones, issues and labels are read and written over the API, which wants to know who asks.',
    },
    AX8211: {
        severity: 'error',
        title: 'Which repository is not known',
        message: '{value} is not the name of a repository.',
        remedy: 'Name it with --repo OWNER/NAME, or set GITHUB_REPOSITORY.',
        why: 'A plan is made for one repository, and guessing it would write into another one.',
    },
    AX8212: {
        severity: 'error',
        title: 'GitHub refused',
        message: '{what}: GitHub answered {status}. {problem}',
        remedy: 'Check that the token may read the repository and write issues; what was applied so far stays.',
        why: 'A refusal is an answer: it is not tried again.',
    },
    AX8213: {
        severity: 'error',
        title: 'GitHub could not be reached',
        message: '{what}: {problem}',
        remedy: 'Run it again: what was applied is found, and nothing is made twice.',
        why: 'Every object that we make carries its key, so one whose answer was lost is found before it is made again.',
    },
    AX8214: {
        severity: 'error',
        title: 'Limit of GitHub reached',
        message: '{what}: GitHub asks to wait until {until}.',
        remedy: 'Run it again after that time: it goes on where it stopped.',
        why: 'Going on against a limit makes it longer, and may get the integration banned.',
    },
    AX8215: {
        severity: 'error',
        title: 'Writing is switched off',
        message: 'AURORA_DRY_RUN is set, so there is nothing here that could write.',
        remedy: 'Use aurora-x plan, or unset AURORA_DRY_RUN.',
        why: 'A dry run is built without writers, so that no mistake of ours can write.',
    },
    AX8216: {
        severity: 'note',
        title: 'Only planned',
        message: 'Nothing was written: this job runs on {ref}, and the tracker that counts is that of {branch}.',
        remedy: 'Run command: sync on pushes to {branch}; on a pull request it shows what would change.',
        why: 'A branch says what somebody proposes. Issues follow what was merged.',
    },
    AX8217: {
        severity: 'warning',
        title: 'Milestone changed on both sides',
        message: '{field} of milestone {milestone} is {tracker} in the tracker and {github} on GitHub; both were changed.',
        remedy: 'Make them agree, or choose a side with --policy tracker or --policy github.',
        why: 'What was last applied is known, so a change of one side is not taken for one of the other. When both changed nobody but a person knows which is right.',
    },
    AX8218: {
        severity: 'warning',
        title: 'No place for a milestone in the tracker',
        message: '{field} of milestone {milestone} was changed to {github} on GitHub, and the tracker has no place to say that.',
        remedy: 'Change it in the tracker by hand, or change the milestone back.',
        why: 'Writing back edits what is there: a due date that the document names. It adds none, and it rewrites no heading.',
    },
    AX8219: {
        severity: 'note',
        title: 'A relation was taken away on GitHub',
        message: '{item} {relation} in the tracker, and issue #{issue} no longer does.',
        remedy: 'Change the dependencies in the tracker, or tie the issues together again by hand.',
        why: 'What people change on GitHub is not undone. The section of the issue says what the tracker says.',
    },
    AX8220: {
        severity: 'note',
        title: 'The server has no such relation',
        message: 'This GitHub cannot tie issues together ({relation}); the sections of the issues say it in words.',
        remedy: 'Nothing to do; with a newer server it works by itself.',
        why: 'Older servers lack sub-issues and dependencies between issues. Everything else goes on without them.',
    },
    AX8221: {
        severity: 'note',
        title: 'More relations than GitHub keeps',
        message: '{item} has {count} issues that {relation}; GitHub keeps {limit}, so the rest stand in the sections only.',
        remedy: 'Nothing to do, or split the item.',
        why: 'An issue holds 100 sub-issues and 100 dependencies in each direction.',
    },
    AX8222: {
        severity: 'warning',
        title: 'An issue of ours lost its marker',
        message: 'Issue #{issue} is called like the one of {item} and is ours, but its marker is gone. No second one is made.',
        remedy: 'Put the number into the issue column of the tracker, or rename the issue to have another one made.',
        why: 'Without the marker nobody can tell that it belongs to the item, and two issues of one item drift apart.',
    },
    AX8223: {
        severity: 'warning',
        title: 'Not every file of a pattern was read',
        message: 'The patterns {patterns} fit more files than the App reads over the API; it read {count}.',
        remedy: 'Name fewer files in the configuration, or a narrower pattern.',
        why: 'Each file is a request at every look. A tracker of hundreds of files is better read by a job, which has them on its disk.',
    },
    AX8224: {
        severity: 'warning',
        title: 'The configuration could not be changed',
        message: '{file} cannot take in what was decided in a comment: {problem}.',
        remedy: 'Mend the file, or write the entry into it by hand, and give the command again.',
        why: 'A waiver or sign-off that is given in a comment becomes a commit to the configuration, which changes the lines of the entry and nothing else. A file that is broken, or written in a way that does not allow that, is left alone.',
    },
    AX8225: {
        severity: 'warning',
        title: 'A decision that nobody gave',
        message: 'Pull request #{pullRequest} says that {login} decided about {subject}, and no such command is known.',
        remedy: 'Give the command in a comment. See who edited the text of the pull request.',
        why: 'The text of a pull request can be edited by everybody with write access. What it carries in the name of somebody counts only if the App was told it by a comment of theirs; everything else is taken out again.',
    },
    AX8226: {
        severity: 'warning',
        title: 'Issue that another one of us made',
        message: 'Issue #{issue} is that of {item}, and {author} made it; this sync writes as {self}. It is left alone, and no second one is made.',
        remedy: 'Sync as one: the App, a job, or always the same token. To change who, put the numbers of the issues into the tracker.',
        why: 'What somebody else wrote is not touched without the word of the tracker. A second issue of each item, made because a person tried the command line beside the App, helps nobody.',
    },
    AX8301: {
        severity: 'error',
        title: 'A setting of the App is missing or wrong',
        message: '{name} {problem}.',
        remedy: 'Run aurora-x app without any of them to register an App, or set it: the values are on the page of your GitHub App.',
        why: 'The App speaks for everybody who installed it, so it does not start on a guess.',
    },
    AX8302: {
        severity: 'error',
        title: 'The webhook secret can be guessed',
        message: '{name} {problem}.',
        remedy: 'Make one (openssl rand -hex 32), and set it here and in the settings of the GitHub App.',
        why: 'Whoever knows the secret can send webhooks. There is no default, because everybody would know it.',
    },
    AX8303: {
        severity: 'error',
        title: 'Another App has the store',
        message: 'The store in {directory} belongs to {owner}.',
        remedy: 'Stop the other one, or give this one a directory of its own with AURORA_STATE.',
        why: 'The embedded store has one owner. The lock is held by the kernel: it is free the moment its owner ends.',
    },
    AX8304: {
        severity: 'error',
        title: 'No store',
        message: 'There is no store in {directory}.',
        remedy: 'Name the directory of the App with --state or AURORA_STATE.',
        why: 'The inbox is in the store of the App, and the App makes it when it starts.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/tracker.js
/** AX2xxx: reading trackers (20 00–19), the graph (20–29), YAML trackers (30–39), write-back (40–49). */
const trackerCatalogue = {
    AX2001: {
        severity: 'error',
        title: 'Tracker not found',
        message: 'There is no tracker at {file}.',
        remedy: 'Name a Markdown or YAML file that exists, or set tracker in .github/aurora-x.yml.',
        why: 'Aurora-X can prove nothing about a document it cannot read.',
    },
    AX2002: {
        severity: 'error',
        title: 'Tracker too large',
        message: 'The tracker has {size} characters; at most {limit} are read, so nothing was read.',
        remedy: 'Split it into several files and list them all under tracker in .github/aurora-x.yml.',
        why: 'A tracker may come from a pull request. A stated limit keeps a hostile or broken file from taking the run with it.',
    },
    AX2003: {
        severity: 'error',
        title: 'Nothing that reads as a tracker',
        message: 'The document has no items: {seen}.',
        remedy: 'Write one of: a table with an ID or Task column and a Status, Depends On, Exit Criteria or Verify Command column; `- [ ]` tasks under headings; phases with `### Task 0.1: …`; numbered headings with bullets under a title that says roadmap or plan.',
        why: 'Most Markdown is not a tracker. A table becomes one only when its header says which work it tracks and how far that work is, so that price lists, parameter tables and changelogs stay out.',
    },
    AX2004: {
        severity: 'warning',
        title: 'Text was decoded with the wrong character set',
        message: '{repaired:character} of UTF-8 read as {codePage}, repaired for display{lost}.',
        remedy: 'Save the file again as UTF-8 from its original; until then places still point into the file as it is.',
        why: 'When UTF-8 bytes pass through a program that expects another character set, every emoji and dash turns into three or four strange letters. The pattern can be recognised and undone, except where that program dropped bytes it had no letter for.',
    },
    AX2005: {
        severity: 'error',
        title: 'Duplicate id',
        message: 'The id {id} is used again; its first use is on line {line}. This one is read as {renamed}.',
        remedy: 'Give one of the two another id.',
        why: 'Dependencies, waivers, sign-offs and issues are bound to an item by its id. With two items of one id nobody can tell which one a reference means.',
    },
    AX2006: {
        severity: 'warning',
        title: 'Unknown status word',
        message: 'The status "{value}" of {item} is not a word Aurora-X knows.',
        remedy: 'Write Planned, In Progress, Blocked, In Review, Done or Dropped, or one of their usual synonyms.',
        why: 'An unknown status makes no claim, so the item can be neither verified nor refuted.',
    },
    AX2007: {
        severity: 'warning',
        title: 'Row and header have different lengths',
        message: 'The row has {cells:cell} and the header has {columns}.',
        remedy: 'Write a pipe inside a cell as \\| (also inside backticks), and give every column a cell.',
        why: 'In a Markdown table a bare pipe always ends the cell, even inside a command in backticks. GitHub drops what is beyond the last column, and with it half of the command.',
    },
    AX2008: {
        severity: 'warning',
        title: 'Block is never closed',
        message: 'The {block} that begins here is never closed, so the rest of the document belongs to it.',
        remedy: 'Close it with {closing}.',
        why: 'GitHub hides or shows as code everything after an unclosed comment or fence; items in it are not items.',
    },
    AX2009: {
        severity: 'warning',
        title: 'Row without id and title',
        message: 'The row has neither an id nor a title and was left out.',
        remedy: 'Give the row an id or a title, or remove it.',
        why: 'An item needs something to be called by.',
    },
    AX2010: {
        severity: 'warning',
        title: 'Verify cell is not a command',
        message: '"{value}" of {item} does not read as a command; it is kept as an exit criterion.',
        remedy: 'Put the command in backticks, or move the sentence to Exit Criteria.',
        why: 'Only a command can be run. A sentence needs a person to sign it off.',
    },
    AX2011: {
        severity: 'warning',
        title: 'Issue mapping disagrees with the table',
        message: 'The mapping says that {item} is issue #{mapped}, its row says #{own}.',
        remedy: 'Make both the same; the row is used.',
        why: 'The same fact is written twice in the document, and the two have drifted apart.',
    },
    AX2012: {
        severity: 'note',
        title: 'Row belongs to no item',
        message: 'The {part} "{value}" names no item of this document.',
        remedy: 'Begin the cell with the id of an item.',
        why: 'A deliverable becomes a check of the item it belongs to; without one it stands alone.',
    },
    AX2013: {
        severity: 'note',
        title: 'Status names a blocker that Depends On does not',
        message: 'The status of {item} says it is blocked on {id}; that is read as a dependency.',
        remedy: 'Add {id} to the Depends On cell.',
        why: 'A dependency that stands only in a status cell is lost when the status changes.',
    },
    AX2014: {
        severity: 'warning',
        title: 'Range of ids cannot be read',
        message: 'The range "{value}" of {item} {problem}.',
        remedy: 'Write the ids one by one, with commas between them.',
        why: 'A range stands for every number between its ends, with the same prefix, and for at most 500 ids.',
    },
    AX2015: {
        severity: 'warning',
        title: 'Unknown priority',
        message: 'The priority "{value}" of {item} is not P0 to P4 or a usual word for it.',
        remedy: 'Write P0, P1, P2, P3 or P4.',
        why: 'Gates select items by priority; an item without one is in no such gate.',
    },
    AX2016: {
        severity: 'note',
        title: 'More findings of one kind',
        message: 'Left out: {count:more finding} {code}.',
        remedy: 'Mend the ones that are listed and read the tracker again.',
        why: 'The same slip in every row would hide all other findings.',
    },
    AX2017: {
        severity: 'warning',
        title: 'Issue cannot be read',
        message: 'The issue "{value}" of {item} is not a number, #number or issue link.',
        remedy: 'Write #12 or a link to the issue.',
        why: 'Sync finds the issue of an item by its number.',
    },
    AX2018: {
        severity: 'error',
        title: 'Too many headings',
        message: 'The tracker has more than {limit} headings; what follows this one is not read.',
        remedy: 'Split it into several files and list them all under tracker in .github/aurora-x.yml.',
        why: 'A tracker may come from a pull request. A stated limit keeps a hostile or broken file from taking the run with it.',
    },
    AX2019: {
        severity: 'note',
        title: 'Checkboxes that are no items',
        message: 'The checkboxes under "{title}" ({count}) are kept as a checklist; none of them is an item.',
        remedy: 'Put them below the heading of a milestone or phase to make items of them, or name their heading after what they are: Exit criteria, Definition of Done, Sign-off.',
        why: 'Beside phases and tables a list of checkboxes may be work or a list to go through. What lies outside of every phase, or asks for assurances, is taken for the latter and said so.',
    },
    AX2020: {
        severity: 'error',
        title: 'Unknown dependency',
        message: '{item} depends on {id}, which does not exist{suggestion}.',
        remedy: 'Correct the id, or add the item.',
        why: 'An item is blocked until its dependencies are verified, and what does not exist never will be.',
    },
    AX2021: {
        severity: 'error',
        title: 'Dependency cycle',
        message: 'These items wait for each other: {path}.',
        remedy: 'Remove one of these dependencies.',
        why: 'No item of a cycle can be finished before all the others, so none can ever be.',
    },
    AX2022: {
        severity: 'warning',
        title: 'Done before its dependency',
        message: '{item} is claimed done, but it depends on {dependency}, which is {claim}.',
        remedy: 'Correct the status of one of the two, or remove the dependency.',
        why: 'Either the status is wrong or the dependency is not real.',
    },
    AX2023: {
        severity: 'warning',
        title: 'Dependency matrix disagrees',
        message: 'The matrix says that {from} {matrix} {to}; the Depends On of {from} says otherwise.',
        remedy: 'Make the matrix and the Depends On column agree; the column is used.',
        why: 'The same fact is written twice in the document, and the two have drifted apart.',
    },
    AX2024: {
        severity: 'warning',
        title: 'Matrix names an unknown item',
        message: 'The dependency matrix has a row or column {id}, which is no item.',
        remedy: 'Correct the id or remove the row and the column.',
        why: 'What the matrix says of this id can be compared with nothing.',
    },
    AX2025: {
        severity: 'warning',
        title: 'Order breaks a dependency',
        message: 'The suggested order puts {item} before {dependency}, on which it depends.',
        remedy: 'Move {dependency} before {item}.',
        why: 'Whoever follows the order would start an item before what it needs.',
    },
    AX2026: {
        severity: 'note',
        title: 'Order and items differ',
        message: 'The suggested order {problem} {id}.',
        remedy: 'Let the order name every item once.',
        why: 'An order over other items than the tracker has is out of date.',
    },
    AX2027: {
        severity: 'warning',
        title: 'Too many dependencies',
        message: 'The dependencies named by group (milestone, priority, range) come to more than {limit}; the rest is left out.',
        remedy: 'Name single items instead of whole groups.',
        why: 'A group that depends on a group multiplies both.',
    },
    AX2028: {
        severity: 'note',
        title: 'Checkboxes read as exit criteria',
        message: 'The checkboxes under "{title}" ({count}) are read as exit criteria of {item}.',
        remedy: 'Nothing needs to be done. To make items of them, give them a heading that does not name {item}.',
        why: 'A section that names one item of the tracker says when that item is done, so what it lists is proven with it.',
    },
    AX2029: {
        severity: 'warning',
        title: 'HTML table is not read',
        message: 'The HTML table that begins here is not read; items in it are missing.',
        remedy: 'Write it as a Markdown table with pipes.',
        why: 'Cells of an HTML table have no place of their own that a status could be written back to, so only Markdown tables are trackers.',
    },
    AX2030: {
        severity: 'error',
        title: 'Tracker is not YAML',
        message: 'The tracker cannot be read as YAML: {problem}.',
        remedy: 'Mend the YAML at the place shown.',
        why: 'What follows a syntax error in YAML can mean anything, so nothing of it is read.',
    },
    AX2031: {
        severity: 'error',
        title: 'Value does not fit',
        message: '{path}: {problem}.',
        remedy: 'Correct it as the JSON Schema of YAML trackers says; the rest is still read.',
        why: 'Every field of a YAML tracker has one type, so that a slip is seen where it is made.',
    },
    AX2032: {
        severity: 'error',
        title: 'YAML refused',
        message: 'The YAML {problem}; nothing was read.',
        remedy: 'Write the tracker without it.',
        why: 'Deep nesting, alias bombs and custom tags have no use in a tracker and are ways to take a reader down.',
    },
    AX2033: {
        severity: 'warning',
        title: 'Unknown key',
        message: 'The key {key} means nothing here{suggestion}.',
        remedy: 'Correct the key or remove it.',
        why: 'A misspelt key is silently lost data.',
    },
    AX2040: {
        severity: 'error',
        title: 'Edit names an unknown item',
        message: 'There is no item {item} in the document; nothing was written for it.',
        remedy: 'Read the tracker again: it has changed since the edit was made.',
        why: 'Write-back changes only what it can find.',
    },
    AX2041: {
        severity: 'error',
        title: 'No cell for this value',
        message: '{item} has no {field} cell to write to.',
        remedy: 'Add a {field} column to the table.',
        why: 'Write-back edits cells that exist; it never adds a column to a document of yours.',
    },
    AX2042: {
        severity: 'error',
        title: 'No checkbox',
        message: '{item} has no checkbox to set.',
        remedy: 'Write the item as `- [ ] …`, or set its status cell instead.',
        why: 'Write-back edits checkboxes that exist.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/usage.js
/** AX10xx and AX11xx: command line, environment, files of ours. */
const usageCatalogue = {
    AX1001: {
        severity: 'error',
        title: 'Unknown command',
        message: 'There is no command "{command}".{suggestion}',
        remedy: 'Run aurora-x --help for the list of commands.',
        why: 'The first word after aurora-x names the command. A word that is close to a command is suggested, never run, because a guess could write something.',
    },
    AX1002: {
        severity: 'error',
        title: 'Unknown option',
        message: '{command} has no option "{option}".{suggestion}',
        remedy: 'Run aurora-x {command} --help for its options.',
        why: 'An option that is not known is refused instead of ignored: a misspelt --dry-run must not write.',
    },
    AX1003: {
        severity: 'error',
        title: 'Missing argument',
        message: '{command} needs {argument}.',
        remedy: 'Run aurora-x {command} --help for an example.',
        why: 'The command cannot do anything useful without this value.',
    },
    AX1004: {
        severity: 'error',
        title: 'Value not accepted',
        message: '"{value}" is not a value of {name}: {expected}.{suggestion}',
        remedy: 'Run aurora-x {command} --help for the values that it accepts.',
        why: 'The value is outside the list or the form that the option or argument accepts.',
    },
    AX1005: {
        severity: 'error',
        title: 'Too many arguments',
        message: '{command} does not take "{argument}".',
        remedy: 'Leave it out, or quote it if it belongs to the word before it.',
        why: 'A word that no argument takes is most often a path or a sentence whose quotes are missing.',
    },
    AX1006: {
        severity: 'error',
        title: 'Node is too old',
        message: 'Aurora-X needs Node 24 or newer, this is {version}.',
        remedy: 'Install Node 24 (for example: nvm install 24), or run npx -p node@24 -p aurora-x aurora-x.',
        why: 'Aurora-X uses parts of Node (the built-in database, type stripping, the compile cache) that older versions do not have.',
    },
    AX1007: {
        severity: 'error',
        title: 'File not found',
        message: 'There is no file {file}.',
        remedy: 'Check the path; it is read relative to {cwd}.',
        why: 'A file that was named on the command line does not exist, is not a plain file, or lies outside the working directory.',
    },
    AX1008: {
        severity: 'error',
        title: 'The system refused',
        message: '{problem}.',
        remedy: '{advice}',
        why: 'The disk, the network or the permissions of this machine stopped the command. Nothing is known to be wrong with the project; a retry may help.',
    },
    AX1009: {
        severity: 'error',
        title: 'Working directory not found',
        message: 'There is no directory {directory}.',
        remedy: 'Give -C an existing directory.',
        why: 'With -C every path is read relative to that directory, so it has to exist before anything else.',
    },
    AX1010: {
        severity: 'error',
        title: 'Nothing to read',
        message: 'No tracker was named and none was found in {cwd}.',
        remedy: 'Name one, set tracker in .github/aurora-x.yml, or run aurora-x init.',
        why: 'Without a tracker in the configuration, the usual places (docs/readiness.md and files with readiness, roadmap or tracker in their name) are tried.',
    },
    AX1011: {
        severity: 'error',
        title: 'Unknown code or item',
        message: '"{subject}" is neither a code of the catalogue nor an item of the tracker.{suggestion}',
        remedy: 'Give a code such as AX1001, or the id of an item: aurora-x parse lists them.',
        why: 'explain answers for the codes that Aurora-X reports and for the items of the trackers that it can read.',
    },
    AX1012: {
        severity: 'error',
        title: 'Unknown run',
        message: 'There is no run "{run}" under {directory}.{suggestion}',
        remedy: 'Run aurora-x inspect for the runs that exist.',
        why: 'A run is named by its id, by the beginning of its id, or by the word latest.',
    },
    AX1013: {
        severity: 'warning',
        title: 'Run cannot be read',
        message: '{file} is not the manifest of a run: {problem}.',
        remedy: 'Delete the directory if the run is not needed, or run it again.',
        why: 'A run directory without a readable run.json was cut off before its end, or was edited. What is in it is not used; the index may still have its line.',
    },
    AX1014: {
        severity: 'error',
        title: 'Not available here',
        message: '{command} cannot run: {problem}.',
        remedy: '{advice}',
        why: 'The part of Aurora-X that this command needs is not in this build.',
    },
    AX1015: {
        severity: 'note',
        title: 'Interrupted',
        message: 'Stopped by {signal}.',
        remedy: 'Run the same command again: it resumes at the first unfinished check.',
        why: 'The first signal ends the run in an orderly way with what is known so far; the second one ends it at once.',
    },
    AX1016: {
        severity: 'error',
        title: 'Options contradict each other',
        message: '{first} and {second} cannot be given together.',
        remedy: 'Leave one of them out.',
        why: 'Each of the two options decides the same thing in a different way.',
    },
    AX1017: {
        severity: 'error',
        title: 'Not a file that can be read',
        message: '{file} cannot be read as a file.',
        remedy: 'Name a plain file of at most 64 MiB.',
        why: 'Directories, devices and pipes have no content of their own, and a larger file is no document.',
    },
    AX1018: {
        severity: 'error',
        title: 'Not an ISO week',
        message: '"{week}" is not a week of the calendar.',
        remedy: 'Write it as 2026-W47. A year has 52 or 53 weeks, and 1 January 2027 is in 2026-W53.',
        why: 'Weekly reports are kept by ISO week, whose year is not always that of the calendar.',
    },
    AX1019: {
        severity: 'error',
        title: 'No run to report on',
        message: 'No run under {directory} came to a verdict by the end of {week}.',
        remedy: 'Run aurora-x pipeline first, or name the directory of the runs with --out.',
        why: 'The weekly report reads the verdicts of runs and nothing else, so without one there is nothing to say.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/index.js





















/** Every code the product can report, with its one wording. docs/errors/ is generated from this table. */
const catalogue = {
    ...usageCatalogue,
    ...configCatalogue,
    ...trackerCatalogue,
    ...specCatalogue,
    ...executionCatalogue,
    ...commandCatalogue,
    ...challengeCatalogue,
    ...checksCatalogue,
    ...challengeKindsCatalogue,
    ...pipelineCatalogue,
    ...evaluationCatalogue,
    ...publicationCatalogue,
    ...platformCatalogue,
    ...syncCatalogue,
    ...enforcementCatalogue,
    ...storeCatalogue,
    ...appFlowCatalogue,
    ...auditCatalogue,
    ...gateCatalogue,
    ...deploymentCatalogue,
    ...internalCatalogue,
};
/** A template for people: `{failures:failure}` stands there as `{failures} failures`. */
const templateText = (template) => template.replace(/\{(\w+):([^{}]+)\}/g, '{$1} $2s');
const fill = (template, values) => template.replace(/\{(\w+)(?::([^{}]+))?\}/g, (whole, name, noun) => {
    if (!(name in values))
        return whole;
    const value = String(values[name]);
    return noun === undefined ? value : `${value} ${noun}${value === '1' ? '' : 's'}`;
});
/** A finding in the catalogue's words. A `{name}` without a value stays as it is, so that a slip is seen. */
const finding = (code, values = {}, source = null) => {
    const entry = catalogue[code];
    return {
        code,
        severity: entry.severity,
        message: fill(entry.message, values),
        remedy: fill(entry.remedy, values),
        source,
    };
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

/***/ 27271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jc: () => (/* binding */ hiddenJson),
/* harmony export */   n6: () => (/* binding */ readHiddenLine),
/* harmony export */   re: () => (/* binding */ hiddenLine),
/* harmony export */   sd: () => (/* binding */ hiddenMark)
/* harmony export */ });
/** A comment of ours in Markdown that people do not see: `<!-- aurora-x:item end -->`. */
const hiddenMark = (words) => `<!-- aurora-x:${words} -->`;
/**
 * A hidden comment that says what a text at GitHub is, by which we find it again: `<!-- aurora-x:weekly v1 2026-W47 -->`.
 * What stands at GitHub stays there: another form of one is another version.
 *
 * @param content without ` -->` and line breaks
 */
const hiddenLine = (what, content) => hiddenMark(`${what} v1 ${content}`);
/** JSON that cannot end the comment it stands in. */
const hiddenJson = (value) => JSON.stringify(value)
    .replace(/[<>]/g, (sign) => (sign === '<' ? String.raw `\u003c` : String.raw `\u003e`))
    .replaceAll('--', String.raw `-\u002d`);
const JSON_TEXT = /[{[][^\n]*?[}\]]/;
/**
 * The first hidden comment of a kind, or null. Anybody can write one: whose the text is has to be seen elsewhere.
 *
 * @param content what it looks like; JSON when nothing is said
 */
const readHiddenLine = (text, what, content = JSON_TEXT) => {
    const found = new RegExp(hiddenLine(what, `(${content.source})`)).exec(text);
    if (found === null)
        return null;
    const end = found.index + found[0].length;
    return { content: found[1] ?? '', before: text.slice(0, found.index), after: text.slice(end) };
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

/***/ 27407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/** `99.95 %`, with four decimals at most: objectives need more digits than other shares. */
const percent = (share) => `${Number((share * 100).toFixed(4))} %`;


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

/***/ 88163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ isSafeId),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   jJ: () => (/* binding */ RUN_ID_RULE)
/* harmony export */ });
/** What a name must be to serve as a directory on every system. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Names that Windows keeps for devices, with or without an extension; and it drops a final dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;
/** Whether an id can be the name of a directory. */
const isSafeId = (id) => SAFE_ID.test(id) && !RESERVED.test(id);
/** Words that already mean something where a run is named: the index beside the runs, and the newest of them. */
const TAKEN_WORDS = new Set(['index.json', 'latest']);
/** Whether an id can be that of a run. */
const isRunId = (id) => isSafeId(id) && !TAKEN_WORDS.has(id);
/** The same in words, for whoever chose another one. */
const RUN_ID_RULE = 'it must be 1 to 100 letters, digits, dots, dashes and underscores, begin with a letter or digit, and be no name that systems or this tool keep for themselves';


/***/ }),

/***/ 60574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ summariseRun)
/* harmony export */ });
/**
 * A run's line in the index: what `inspect`, objectives and trends read.
 *
 * @param dir run directory
 * @param digest hex sha256 of run.json
 */
const summariseRun = (manifest, dir, digest) => {
    const counts = {};
    const errors = {};
    for (const { outcome, reason } of manifest.outcomes) {
        counts[outcome] = (counts[outcome] ?? 0) + 1;
        if (reason)
            errors[reason.code] = (errors[reason.code] ?? 0) + 1;
    }
    return {
        runId: manifest.runId,
        dir,
        startedAt: manifest.startedAt,
        durationMs: Math.max(0, Date.parse(manifest.finishedAt) - Date.parse(manifest.startedAt)),
        command: manifest.command,
        commit: manifest.environment.commit,
        status: manifest.status,
        verdict: manifest.verdict,
        ...(manifest.blockers === undefined ? {} : { blockers: manifest.blockers }),
        score: manifest.score,
        counts,
        errors,
        digest,
    };
};


/***/ }),

/***/ 92130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ namedMessageOf),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What was thrown, in its own words: JavaScript may throw anything. */
const messageOf = (thrown) => thrown instanceof Error ? thrown.message : String(thrown);
/** The same behind the name of its kind (`TypeError: …`), where a person has to find what is broken. */
const namedMessageOf = (thrown) => thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);


/***/ }),

/***/ 22700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ TRUST_WORDS)
/* harmony export */ });
/* unused harmony exports KNOWN_TRUST, isVerified */
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1656);

/** Each level in words, for people who read a verdict. */
const TRUST_WORDS = {
    T0: 'reported, not verified',
    T1: 'reported by a run of this commit, not verified',
    T2: 'verified in a trusted workflow, by the commands of the base',
    T3: 'judged by Aurora-X itself',
};
/** Levels of what not anybody could have sent. */
const KNOWN_TRUST = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUST_LEVELS */ .xW.filter((level) => level !== 'T0');
/** Whether a go of this level stands by itself. Below, the code under test could have said it. */
const isVerified = (trust) => trust === 'T2' || trust === 'T3';


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

/***/ 61248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blockersOf),
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
/** A check that gives no proof: it did not pass, or it cannot fail. */
const provesNothing = (check) => (check.outcome !== 'passed' && check.outcome !== 'not-applicable') || check.challenge === 'vacuous';
/** An id as an argument in a shell. */
const shellWord = (text) => /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
/** The command that verifies an item on its own. */
const verifyCommand = (item) => `aurora-x verify ${shellWord(item)}`;
const itemOf = (verdict) => {
    const byItem = new Map(verdict.standings.map((standing) => [standing.item, standing]));
    const byCheck = new Map(verdict.standings.flatMap((standing) => standing.checks.map((check) => [check.id, standing])));
    return ({ subject }) => (subject.kind === 'check' || subject.kind === 'criterion' ? byCheck.get(subject.id) : undefined) ??
        (['item', 'check', 'criterion', 'waiver'].includes(subject.kind) ? byItem.get(subject.id) : undefined) ??
        null;
};
/** What the run saw of a check that belongs to no item; its command stands in its remedy. */
const standAlone = (outcome, report) => ({
    id: outcome.id,
    outcome: outcome.outcome,
    describe: outcome.id,
    command: null,
    exitCode: outcome.attempts.at(-1)?.exitCode ?? null,
    tail: outcome.tail,
    flaky: outcome.flaky,
    cachedFrom: outcome.cachedFrom,
    challenge: report.challenges.find(({ check }) => check === outcome.id)?.result ?? null,
    durationMs: outcome.durationMs,
});
const checksOf = (first, item, report) => item === null
    ? report.outcomes
        .filter(({ id }) => first.subject.kind === 'check' && id === first.subject.id)
        .map((outcome) => standAlone(outcome, report))
    : item.checks.filter(provesNothing);
/** The verdict's blocking leaves, one entry per item, in the verdict's order (most severe first). */
const blockersOf = (report) => {
    const find = itemOf(report.verdict);
    const keyed = report.verdict.blockers.map((reason) => {
        const item = find(reason);
        const key = item === null ? `${reason.subject.kind} ${reason.subject.id}` : `item ${item.item}`;
        return { key, item, reason };
    });
    return [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((group) => group.slice(0, 1).map(({ item, reason }) => ({
        id: item?.item ?? reason.subject.id,
        title: item?.title ?? null,
        owner: item?.owner ?? null,
        item,
        reasons: group.map((entry) => entry.reason),
        checks: checksOf(reason, item, report),
        command: item === null ? null : verifyCommand(item.item),
        source: item?.source ?? reason.source,
    })));
};
/** The different sentences of some reasons, in order. */
const sentences = (reasons, part) => [
    ...new Set(reasons.map((reason) => reason[part]).filter((text) => text !== '')),
];


/***/ }),

/***/ 98576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   fd: () => (/* binding */ escapeProse)
/* harmony export */ });
/**
 * Everything that came from a tracker, a command or a pull request passes through here before it is shown. Text
 * stays text: no ping, no reference, no closing keyword, no link, no image, no HTML, and nothing invisible.
 */
const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Controls, bidirectional overrides, zero-width and filler characters, tags: seen by parsers and not by people. Tabs,
 * line breaks and the selectors that choose how an emoji looks are none; joiners are looked at below.
 */
const INVISIBLE = /(?!\t|\n|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** A joiner is wanted between two emoji and nowhere else. */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const codePoint = (character) => `‹U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}›`;
/** Most texts are of these alone, and then there is nothing to look for. */
const PRINTABLE = /^[\t\n\x20-\x7e]*$/;
/** Makes invisible and direction-changing characters visible (`‹U+202E›`). Tabs and line breaks are kept. */
const visible = (text) => PRINTABLE.test(text)
    ? text
    : text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(LONE_SURROGATE, '\uFFFD')
        .replaceAll(INVISIBLE, codePoint)
        .replaceAll(STRAY_JOINER, codePoint);
const oneLine = (text) => visible(text).replaceAll(/\s+/g, ' ').trim();
const entity = (character) => `&#${Number(character.codePointAt(0))};`;
/** GitHub makes a person, an issue, a link or a closed issue of these; a zero-width space after the first part prevents it. */
const separate = (text) => text
    .replaceAll(/@(?=[\p{L}\p{N}_])|(?<=[\w.+-])@/gu, `${ZERO_WIDTH_SPACE}@${ZERO_WIDTH_SPACE}`)
    .replaceAll(/#(?=[\p{L}\p{N}_])/gu, `#${ZERO_WIDTH_SPACE}`)
    .replaceAll(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`)
    .replaceAll(/\b(?:mailto|xmpp|javascript|data|vbscript):/gi, (scheme) => `${scheme}${ZERO_WIDTH_SPACE}`)
    .replaceAll(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
    .replaceAll(/(?<!:)\/\/(?=\S)/g, `/${ZERO_WIDTH_SPACE}/`)
    .replaceAll(/\bwww(?=\.)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`);
const neutral = (line) => separate(line)
    .replaceAll(/[&<>"\\`*[\]|~$!#]/g, entity)
    .replaceAll(/_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, entity('_'))
    .replace(/^[-+=:]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}${entity(mark)}`);
/**
 * One line of text that stays text anywhere in GitHub's Markdown: paragraph, table cell, heading, `<summary>`.
 * Entities are used and not backslashes, because they hold inside HTML blocks too.
 */
const escapeMarkdown = (text) => neutral(oneLine(text));
const longestRun = (text, character) => Math.max(0, ...[...text.matchAll(new RegExp(`${character}+`, 'g'))].map(([run]) => run.length));
/**
 * Text as inline code, on one line. The fence is one backtick longer than any run inside; text with a pipe becomes
 * a `<code>` element of entities, since no code span can hold every pipe in a table.
 */
const codeSpan = (text) => {
    const line = oneLine(text);
    if (line === '')
        return '';
    if (line.includes('|'))
        return `<code>${escapeMarkdown(line)}</code>`;
    const ticks = '`'.repeat(longestRun(line, '`') + 1);
    const pad = /^`|`$/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
};
/**
 * A sentence in which `code` may stand between backticks, as our own messages write it. Whatever is between them
 * becomes a code span and the rest text, so a foreign value inside the sentence gains nothing by a backtick.
 */
const escapeProse = (text) => oneLine(text)
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : neutral(part)))
    .join('');
/** Text as a fenced code block that nothing inside can close. `info` is ours (`text`, `sh`). */
const fence = (text, info = 'text') => {
    const body = visible(text).replace(/\n+$/, '');
    const ticks = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
    return `${ticks}${info}\n${body}\n${ticks}`;
};
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const entities = (text) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
/** Text for HTML and SVG, in elements and in quoted attributes. */
const escapeHtml = (text) => entities(visible(text));
// oxlint-disable-next-line no-control-regex -- XML 1.0 section 2.2 allows exactly these
const NOT_XML = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Characters that mean the same in XML as here. */
const PLAIN_XML = /^[\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\x7e]*$/;
/** Text for XML 1.0: illegal characters are left out, line breaks survive in attributes. */
const escapeXml = (text) => PLAIN_XML.test(text) ? text : entities(text.replaceAll(NOT_XML, '')).replaceAll(/[\t\n\r]/g, entity);
/** An address that may be put into a link: https (or http), nothing else. Null otherwise. */
const safeUrl = (url) => url !== undefined && /^https?:\/\/[^\s"'<>()\\`|\p{Cc}]+$/u.test(url) ? url : null;
/** A relative path as the path of an address; every character that could mean something there is encoded. */
const urlPath = (path) => path
    .toWellFormed()
    .split('/')
    .map((step) => encodeURIComponent(step).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');


/***/ }),

/***/ 17974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gapsOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);

const CLAIM_DONE = 'Done';
/** Where the document and what we saw part: claims that did not hold, then those the document admits itself. */
const gapsOf = (report) => [
    ...report.verdict.standings
        .filter(({ standing }) => standing === 'refuted' || standing === 'unproven')
        .map((entry) => ({
        subject: entry.item,
        title: entry.title,
        claimed: CLAIM_DONE,
        reality: `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STANDING_LOOKS */ .IM[entry.standing].word}: ${entry.reason.message}`,
        source: entry.source,
        from: 'measured',
    })),
    ...report.trackers
        .flatMap((tracker) => tracker.claims)
        .map((row) => ({ ...row, title: null, from: 'admitted' })),
];


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ focus),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/**
 * At most `limit` nodes worth drawing: the critical path first, then its neighbours, then the rest in document
 * order. The drawn ones keep the order of the document.
 */
const focus = (graph, limit) => {
    if (graph.nodes.length <= limit)
        return { nodes: graph.nodes, hidden: 0 };
    const path = new Set(graph.criticalPath);
    const near = new Set(graph.edges.flatMap(({ from, to }) => (path.has(from) || path.has(to) ? [from, to] : [])));
    const rank = (node) => (path.has(node.id) ? 0 : near.has(node.id) ? 1 : 2);
    const chosen = new Set(graph.nodes
        .toSorted((a, b) => rank(a) - rank(b))
        .slice(0, limit)
        .map((node) => node.id));
    const nodes = graph.nodes.filter((node) => chosen.has(node.id));
    return { nodes, hidden: graph.nodes.length - nodes.length };
};
/** The edges between drawn nodes, under the names the drawing gives them. Critical: both ends follow each other on the path. */
const linksOf = (graph, names) => {
    const place = new Map(graph.criticalPath.map((id, index) => [id, index]));
    return graph.edges.flatMap(({ from, to }) => {
        const [drawnFrom, drawnTo] = [names.get(from), names.get(to)];
        if (drawnFrom === undefined || drawnTo === undefined)
            return [];
        const critical = (place.get(to) ?? -2) + 1 === place.get(from);
        return [{ from: drawnFrom, to: drawnTo, critical }];
    });
};


/***/ }),

/***/ 32961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdict),
/* harmony export */   $f: () => (/* binding */ finding),
/* harmony export */   DL: () => (/* binding */ challenge),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   Ws: () => (/* binding */ outcome),
/* harmony export */   bL: () => (/* binding */ sha256),
/* harmony export */   js: () => (/* binding */ run)
/* harmony export */ });
/* unused harmony export sourceSchema */
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

/***/ 38223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** GitHub keeps 65 536 characters of a body; the rest is room for what others append. */
const COMMENT_LIMIT = 58_000;
/** A section that is kept whole. */
const fixed = (text) => ({ keep: Infinity, rows: [], render: () => text });
const draw = (section, kept) => section.render(section.rows.slice(0, kept), section.rows.length - kept);
/** The largest number of rows whose text has at most `room` characters; -1 when not even the empty section fits. */
const mostRows = (section, room) => {
    let low = -1;
    let high = section.rows.length;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (draw(section, middle).length <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
};
/** Cut at a code point, with a mark that says so. The last resort, for a head that alone is too long. */
const clip = (text, limit) => {
    if (text.length <= limit)
        return text;
    const head = text.slice(0, Math.max(0, limit - 1));
    return `${/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head}…`;
};
/**
 * Joins the sections by blank lines within `limit` characters (UTF-16 units, never fewer than GitHub counts).
 * Sections are shortened in order of `keep`, each as far as needed and no further, then left out.
 */
const shorten = (sections, limit) => {
    const texts = sections.map((section) => draw(section, section.rows.length));
    const total = () => texts.filter((text) => text !== '').reduce((sum, text) => sum + text.length + 2, -2);
    const cuttable = sections
        .map((section, index) => ({ section, index }))
        .filter(({ section }) => section.keep < Infinity);
    for (const { section, index } of cuttable.toSorted((a, b) => a.section.keep - b.section.keep)) {
        if (total() <= limit)
            break;
        const room = limit - total() + draw(section, section.rows.length).length;
        const rows = mostRows(section, room);
        texts[index] = rows < 0 ? '' : draw(section, rows);
    }
    return clip(texts.filter((text) => text !== '').join('\n\n'), limit);
};


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFullMarkdown: () => (/* binding */ renderFullMarkdown),
  renderMarkdown: () => (/* binding */ renderMarkdown),
  reportStory: () => (/* binding */ reportStory)
});

// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var report_blockers = __webpack_require__(61248);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/tail.js
var report_tail = __webpack_require__(44221);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/domain/report/markdown/parts.js
var parts = __webpack_require__(10215);
;// CONCATENATED MODULE: ./lib/domain/report/markdown/blockers.js







const COMMAND_LIMIT = 2000;
const what = (blocker) => {
    const said = (0,report_blockers/* sentences */.h)(blocker.reasons, 'message').map((text) => (0,parts/* say */.cv)(text));
    const failed = blocker.checks.map((check) => `${(0,parts/* codeCell */.MZ)(check.id)} ${words/* OUTCOME_LOOKS */.qY[check.outcome].word.toLowerCase()}${check.challenge === 'vacuous' ? ', but it cannot fail' : ''}`);
    return [...said, ...(failed.length > 0 ? [failed.slice(0, 3).join(', ')] : [])].join('<br>');
};
const fix = (blocker) => [
    ...(0,report_blockers/* sentences */.h)(blocker.reasons, 'remedy').map((text) => (0,parts/* say */.cv)(text)),
    ...(blocker.command === null ? [] : [(0,parts/* codeCell */.MZ)(blocker.command)]),
].join('<br>') || '–';
const subject = (blocker, report) => {
    const name = blocker.title === null ? `**${(0,parts/* cell */.Hn)(blocker.id)}**` : `**${(0,parts/* cell */.Hn)(blocker.id)}** ${(0,parts/* cell */.Hn)(blocker.title)}`;
    const where = (0,parts/* place */.ik)(blocker.source, report.links);
    return where === '' ? name : `${name}<br>${where}`;
};
const HEADERS = ['', 'Blocker', 'What failed', 'Owner', 'Fix'];
const blockerRows = (report, blockers, before) => blockers.map((blocker, index) => (0,parts/* row */.nM)(String(before + index + 1), subject(blocker, report), what(blocker), (0,parts/* cell */.Hn)(blocker.owner), fix(blocker)));
/** The table people came for. Cut last of all. */
const blockerTable = (report, blockers, keep) => ({
    keep,
    rows: blockerRows(report, blockers, 0),
    render: (rows, hidden) => blockers.length === 0 ? '' : rows.length === 0 ? (0,parts/* more */.OS)(hidden).trim() : (0,parts/* table */.tp)(HEADERS, rows, hidden),
});
/** The blockers after the first ones, folded. */
const moreBlockers = (report, blockers, first, keep) => {
    const rows = blockerRows(report, blockers.slice(first), first);
    return (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(rows.length, 'more blocker'), HEADERS, rows);
};
const reproduce = (blocker) => blocker.checks
    .filter((check) => check.command !== null || check.tail !== '')
    .map((check) => {
    const ended = check.exitCode === null
        ? words/* OUTCOME_LOOKS */.qY[check.outcome].word.toLowerCase()
        : `exit code ${check.exitCode}`;
    const tail = (0,report_tail/* lastLines */.w)(check.tail);
    return [
        `**${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(blocker.id, 120))}** ${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(check.id, 120))} · ${ended}`,
        (0,report_escape/* fence */.EU)((0,limits/* clip */.$Q)(check.command ?? blocker.command ?? check.describe, COMMAND_LIMIT), check.command === null ? 'text' : 'sh'),
        ...(tail === '' ? [] : [(0,report_escape/* fence */.EU)(tail)]),
    ].join('\n\n');
})
    .join('\n\n');
/** For each blocker: the command, how it ended, and the last lines it said. */
const reproduction = (blockers, keep) => {
    const rows = blockers.map(reproduce).filter((text) => text !== '');
    return {
        keep,
        rows,
        render: (kept, hidden) => rows.length === 0
            ? ''
            : (0,parts/* fold */.AU)(`Reproduce locally · ${(0,count/* count */.U)(rows.length, 'blocker')}`, kept.join('\n\n') + (0,parts/* more */.OS)(hidden)),
    };
};

// EXTERNAL MODULE: ./lib/domain/report/gaps.js
var gaps = __webpack_require__(17974);
// EXTERNAL MODULE: ./lib/domain/report/graph-focus.js
var graph_focus = __webpack_require__(5542);
;// CONCATENATED MODULE: ./lib/domain/report/mermaid.js



/** GitHub draws larger graphs, but nobody can read them in a comment. */
const NODE_LIMIT = 40;
const LABEL_LIMIT = 60;
const CLASSES = {
    verified: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
    refuted: 'fill:#ffebe9,stroke:#cf222e,color:#6e1119',
    unproven: 'fill:#fff8c5,stroke:#9a6700,color:#4d3300',
    ready: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    open: 'fill:#f6f8fa,stroke:#656d76,color:#24292f',
    blocked: 'fill:#fff1e5,stroke:#bc4c00,color:#5c2600',
    waived: 'fill:#fbefff,stroke:#8250df,color:#3e1f79',
    planned: 'fill:#f6f8fa,stroke:#656d76,color:#24292f',
    'in-progress': 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    'in-review': 'fill:#fbefff,stroke:#8250df,color:#3e1f79',
    done: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
    dropped: 'fill:#eaeef2,stroke:#8c959f,color:#57606a',
    unknown: 'fill:#ffffff,stroke:#8c959f,color:#57606a',
};
/** Mermaid reads entities written `#35;` in a quoted label; every character with a meaning to it becomes one. */
const label = (text) => (0,report_escape/* visible */.RK)((0,limits/* clip */.$Q)(text.replaceAll(/\s+/g, ' ').trim(), LABEL_LIMIT)).replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,:()/–—…‹›+-]/gu, (character) => `#${Number(character.codePointAt(0))};`);
const className = (word) => word.replaceAll('-', '');
/**
 * The dependency graph as a Mermaid flowchart that GitHub draws: dependencies left, critical path thick. Node ids
 * are ours (`n0`, `n1`, …); nothing of the document stands outside a quoted, escaped label.
 */
const graphMermaid = (graph, options = {}) => {
    const { nodes, hidden } = (0,graph_focus/* focus */.X)(graph, options.limit ?? NODE_LIMIT);
    const ids = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const wordOf = (node) => options.standings?.get(node.id) ?? node.claim ?? 'unknown';
    const links = (0,graph_focus/* linksOf */.h)(graph, ids);
    const used = [...new Set(nodes.map(wordOf))].toSorted();
    const critical = links.flatMap((link, index) => (link.critical ? [index] : []));
    return [
        'flowchart LR',
        ...nodes.map((node) => `  ${ids.get(node.id) ?? ''}["${label(node.id)}<br/>${label(node.title)}"]:::${className(wordOf(node))}`),
        ...links.map(({ from, to, critical: thick }) => `  ${to} ${thick ? '==>' : '-->'} ${from}`),
        ...(hidden > 0 ? [`  more["… and ${hidden} more"]:::unknown`] : []),
        ...[...new Set([...used, ...(hidden > 0 ? ['unknown'] : [])])].map((word) => `  classDef ${className(word)} ${CLASSES[word]}`),
        ...(critical.length > 0 ? [`  linkStyle ${critical.join(',')} stroke:#cf222e,stroke-width:3px`] : []),
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/domain/report/markdown/folds.js







const standingCell = (standing) => `${words/* STANDING_LOOKS */.IM[standing].icon} ${words/* STANDING_LOOKS */.IM[standing].word}`;
const itemRow = (entry) => (0,parts/* row */.nM)(`**${(0,parts/* cell */.Hn)(entry.item)}** ${(0,parts/* cell */.Hn)(entry.title)}`, standingCell(entry.standing), (0,parts/* cell */.Hn)(entry.owner), (0,parts/* say */.cv)(entry.reason.message));
/** Items of some standings that block nothing, with why. */
const items = (report, keep, words, blocking) => {
    const chosen = report.verdict.standings.filter((entry) => words.includes(entry.standing) && !blocking.has(entry.item));
    const summary = words
        .map((word) => ({ word, n: chosen.filter((entry) => entry.standing === word).length }))
        .filter(({ n }) => n > 0)
        .map(({ word, n }) => `${n} ${word}`)
        .join(' · ');
    return (0,parts/* foldedTable */.vd)(keep, summary, ['Item', 'Standing', 'Owner', 'Why'], chosen.map(itemRow));
};
const gates = (report, keep) => (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(report.verdict.gates.length, 'gate'), ['Gate', 'Verdict', 'Items', 'Why'], report.verdict.gates.map((gate) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(gate.name), words/* VERDICT_LOOKS */.hY[gate.verdict].word, String(gate.items.length), (0,parts/* say */.cv)(gate.reason.message))));
/** Gates that were shown to be unable to fail come first and by name; the honest ones are a number. */
const challenges = (report, keep) => {
    const results = report.challenges.map(({ result }) => result);
    const number = (word) => results.filter((result) => result === word).length;
    const vacuous = report.challenges.filter(({ result }) => result === 'vacuous');
    const summary = `Challenge · ${number('proven')} proven · ${number('vacuous')} vacuous · ${number('unchallenged')} unchallenged`;
    const rows = vacuous.map((entry) => (0,parts/* row */.nM)((0,parts/* codeCell */.MZ)(entry.check), (0,parts/* cell */.Hn)(entry.program), (0,parts/* say */.cv)(entry.reason), (0,parts/* say */.cv)(entry.remedy)));
    return {
        keep,
        rows,
        render: (kept, hidden) => report.challenges.length === 0
            ? ''
            : rows.length === 0
                ? (0,parts/* fold */.AU)(summary, 'No gate was found that cannot fail.')
                : (0,parts/* foldedTable */.vd)(keep, summary, ['Check that cannot fail', 'Program', 'What was seen', 'Fix'], rows).render(kept, hidden),
    };
};
const folds_gaps = (report, keep) => {
    const rows = (0,gaps/* gapsOf */.d)(report).map((gap) => (0,parts/* row */.nM)([
        `**${(0,parts/* cell */.Hn)(gap.subject)}**`,
        ...(gap.title === null ? [] : [(0,parts/* cell */.Hn)(gap.title)]),
        (0,parts/* place */.ik)(gap.source, report.links),
    ].join(' '), (0,parts/* cell */.Hn)(gap.claimed), (0,parts/* say */.cv)(gap.reality)));
    return (0,parts/* foldedTable */.vd)(keep, `Claimed and reality · ${(0,count/* count */.U)(rows.length, 'gap')}`, ['', 'Claimed', 'Reality'], rows);
};
const SLO_WORDS = { met: '✓ Met', warning: '! Warning', missed: '✗ Missed', 'no-data': '– No data' };
const slos = (report, keep) => (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(report.verdict.slos.length, 'objective'), ['Objective', 'Target', 'Actual', 'Error budget used', 'Status'], report.verdict.slos.map((slo) => (0,parts/* row */.nM)(`${(0,parts/* cell */.Hn)(slo.name)}${slo.key ? ' (key)' : ''}`, (0,words/* percent */.KN)(slo.objective), slo.actual === null ? '–' : (0,words/* percent */.KN)(slo.actual), slo.budgetUsed === null ? '–' : `${Math.round(slo.budgetUsed * 100)} %`, SLO_WORDS[slo.status])));
const waivers = (report, keep) => (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(report.verdict.waivers.length, 'waiver'), ['Item', 'Reason', 'Approved by', 'Until', 'State'], report.verdict.waivers.map((waiver) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(waiver.item), (0,parts/* cell */.Hn)(waiver.reason), (0,parts/* cell */.Hn)(waiver.approver), (0,parts/* cell */.Hn)(waiver.until), waiver.status === 'in-force'
    ? `in force, ${(0,count/* count */.U)(waiver.daysLeft, 'day')} left`
    : waiver.status.replace('-', ' '))));
const signOffs = ({ signOffs: all = [] }, keep) => (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(all.length, 'sign-off'), ['Of', 'Statement', 'By', 'On'], all.map(({ subject, statement, by, at }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(subject), (0,parts/* cell */.Hn)(statement), (0,parts/* cell */.Hn)(by), (0,parts/* cell */.Hn)(at))));
const change = ({ from, to }) => `${from ?? 'new'} → ${to ?? 'gone'}`;
const named = (sign, ids) => ids.length === 0
    ? []
    : [`${sign}${(0,count/* count */.U)(ids.length, 'blocker')} (${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(ids.slice(0, 3).join(', '), 120))})`];
/** The summary names the first changes, so that the fold need not be opened to see a regression. */
const changes = (report, keep, delta) => {
    const { changes: all } = report.verdict;
    const { added, cleared } = delta?.blockers ?? { added: [], cleared: [] };
    const first = all.slice(0, 3).map((entry) => `${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(entry.item, 60))} ${change(entry)}`);
    const rest = all.length > 3 ? [`${all.length - 3} more`] : [];
    return (0,parts/* foldedTable */.vd)(keep, `Changed since the base · ${[...first, ...rest, ...named('+', added), ...named('−', cleared)].join(' · ')}`, ['Item', 'Before', 'Now'], all.map(({ item, from, to }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(item), from ?? 'new', to ?? 'gone')));
};
const findings = (report, keep) => (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(report.findings.length, 'finding'), ['Severity', 'Code', 'Where', 'What', 'Remedy'], report.findings.map((entry) => (0,parts/* row */.nM)(entry.severity, (0,parts/* cell */.Hn)(entry.code), (0,parts/* place */.ik)(entry.source, report.links) || '–', (0,parts/* say */.cv)(entry.message), (0,parts/* say */.cv)(entry.remedy))));
/** All or nothing: half a graph is no graph. The figures stand in words too, for who reads the source. */
const graph = (report, keep) => {
    const { nodes, edges, criticalPath } = report.graph;
    const standings = new Map(report.verdict.standings.map(({ item, standing }) => [item, standing]));
    const path = criticalPath
        .slice(0, 40)
        .map((id) => `${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(id, 80))}${standings.get(id) === 'verified' ? ' ✓' : ''}`)
        .join(' → ');
    const body = [
        (0,report_escape/* fence */.EU)(graphMermaid(report.graph, { standings }), 'mermaid'),
        ...(path === '' ? [] : [`Critical path: ${path}`]),
    ].join('\n\n');
    return {
        keep,
        rows: ['graph'],
        render: (kept) => nodes.length === 0 || kept.length === 0
            ? ''
            : (0,parts/* fold */.AU)(`Dependency graph · ${(0,count/* count */.U)(nodes.length, 'item')} · ${(0,count/* count */.U)(edges.length, 'dependency', 'dependencies')}`, body),
    };
};
/** Score and duration of the runs before this one, oldest first, as a line of bars. */
const trend = (report, keep) => {
    const scores = report.history
        .slice(0, 30)
        .map(({ score }) => score)
        .filter((score) => score !== null)
        .toReversed();
    const bars = [...scores, report.verdict.score]
        .map((score) => '▁▂▃▄▅▆▇█'.charAt(Math.min(7, Math.max(0, Math.floor(score / 12.5)))))
        .join('');
    return {
        keep,
        rows: ['trend'],
        render: (kept) => scores.length === 0 || kept.length === 0
            ? ''
            : (0,parts/* fold */.AU)('Trend', `${bars} ${scores.at(0)} % → ${report.verdict.score} % over ${(0,count/* count */.U)(scores.length + 1, 'run')}, this one in ${(0,words/* duration */.p0)(report.manifest.durationMs)}`),
    };
};

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/model/hidden-line.js
var hidden_line = __webpack_require__(27271);
;// CONCATENATED MODULE: ./lib/domain/model/milestone-name.js
/** `M0 Repository` for an id that people wrote; the title alone where it begins with the id, or the id was made of it. */
const milestoneName = ({ id, title }) => {
    const words = (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
    return `${words}-`.startsWith(`${id.toLowerCase()}-`) ? title : `${id} ${title}`.trim();
};

// EXTERNAL MODULE: ./lib/domain/model/trust.js
var model_trust = __webpack_require__(22700);
;// CONCATENATED MODULE: ./lib/domain/report/markdown/head.js










/** Digest of what a reader is told: verdict, score, trust, blockers with their reasons, and the notes. */
const storyOf = (report, blockers, notes = []) => {
    const { verdict, score } = report.verdict;
    const story = [
        verdict,
        score,
        report.manifest.trust,
        ...blockers.flatMap(({ id, reasons }) => [id, ...(0,report_blockers/* sentences */.h)(reasons, 'message')]),
        ...notes,
    ];
    return (0,digest/* shortDigest */.V)(JSON.stringify(story));
};
/**
 * The hidden first line of a comment, by which it is found again and left alone when nothing changed. Only hex,
 * digits and our own words stand in it.
 */
const marker = (report, blockers, notes = []) => {
    const { verdict } = report.verdict;
    const hash = storyOf(report, blockers, notes);
    const sha = (report.manifest.environment.commit ?? '').replaceAll(/[^0-9a-f]/g, '');
    const run = report.manifest.runId.replaceAll(/[^0-9A-Za-z]/g, '');
    return (0,hidden_line/* hiddenLine */.re)('readiness', (0,hidden_line/* hiddenJson */.jc)({ sha, run, verdict, hash }));
};
/** Verdict in words, then where and what of; the first thing anybody reads. */
const heading = (report, blockers) => {
    const look = words/* VERDICT_LOOKS */.hY[report.verdict.verdict];
    const parts = [
        `${look.emoji} ${look.word}`,
        ...(blockers.length > 0 ? [(0,count/* count */.U)(blockers.length, 'blocker')] : []),
        `${report.verdict.score} % ready`,
    ];
    return [
        `### ${parts.join(' · ')}`,
        context(report, blockers),
        (0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)((0,words/* afterWord */.X3)(report.verdict.reason.message), 500)),
    ]
        .filter((line) => line !== '')
        .join('\n\n');
};
const context = (report, blockers) => {
    const { environment } = report.manifest;
    const wanted = blockers.find(({ item }) => item?.milestone != null)?.item?.milestone;
    const milestone = report.trackers.flatMap((tracker) => tracker.milestones).find(({ id }) => id === wanted);
    const sha = environment.commit ?? report.links.sha;
    return [
        ...(milestone === undefined
            ? []
            : [`Milestone **${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(milestoneName(milestone), 120))}**`]),
        ...(milestone?.due == null ? [] : [`due ${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(milestone.due, 40))}`]),
        ...(sha === undefined ? [] : [(0,report_escape/* codeSpan */.SS)((0,words/* shortSha */.Fu)(sha))]),
        ...(0,parts/* link */.nf)('run', report.links.run),
        ...(0,parts/* link */.nf)('full report', report.links.artifact),
    ].join(' · ');
};
/** Always the last line: which tool, which run, when, how far to trust it. */
const footer = (report, delta = null) => {
    const { environment, runId, startedAt, durationMs, trust } = report.manifest;
    const parts = [
        (0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(environment.tool, 60)),
        `run ${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(runId, 40))}`,
        (0,words/* utc */.n$)(startedAt),
        (0,words/* duration */.p0)(durationMs),
        `trust ${trust}: ${model_trust/* TRUST_WORDS */.Lk[trust]}`,
        ...(delta === null || delta.blockers !== null
            ? []
            : [`what changed is not known: nothing was reported of the base ${(0,report_escape/* codeSpan */.SS)((0,words/* shortSha */.Fu)(delta.base))}`]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
};

// EXTERNAL MODULE: ./lib/domain/report/markdown/notes.js
var markdown_notes = __webpack_require__(2388);
;// CONCATENATED MODULE: ./lib/domain/report/markdown.js






/** Rows of blockers in a comment that come before the first fold: at most 15 lines do. */
const FIRST_BLOCKERS = 5;
/** What is cut first when room is short, the least missed first. Head and footer are never cut. */
const CUT = [
    'passed',
    'trend',
    'skipped',
    'graph',
    'findings',
    'waiting',
    'slos',
    'sign-offs',
    'waivers',
    'gates',
    'gaps',
    'challenges',
    'unasked',
    'changes',
    'reproduction',
    'blockers',
];
const keep = (name) => CUT.indexOf(name);
const sections = (report, options) => {
    const { audience, notes = [], delta = null } = options;
    const blockers = (0,report_blockers/* blockersOf */.b)(report);
    const blocking = new Set(blockers.map(({ id }) => id));
    const isComment = audience === 'comment';
    const noted = (0,markdown_notes/* noteBlock */.k)(notes);
    const taken = noted === '' ? 0 : noted.split('\n').length + 1;
    const first = isComment ? Math.max(1, FIRST_BLOCKERS - taken) : blockers.length;
    return [
        ...(isComment ? [(0,limits/* fixed */.Zu)(marker(report, blockers, notes))] : []),
        (0,limits/* fixed */.Zu)(heading(report, blockers)),
        (0,limits/* fixed */.Zu)(noted),
        blockerTable(report, blockers.slice(0, first), keep('blockers')),
        moreBlockers(report, blockers, first, keep('blockers') - 0.5),
        reproduction(blockers, keep('reproduction')),
        changes(report, keep('changes'), delta),
        challenges(report, keep('challenges')),
        folds_gaps(report, keep('gaps')),
        items(report, keep('unasked'), ['refuted', 'unproven'], blocking),
        items(report, keep('waiting'), ['blocked'], blocking),
        items(report, keep('skipped'), ['open'], blocking),
        items(report, keep('passed'), ['verified', 'ready', 'waived'], blocking),
        gates(report, keep('gates')),
        slos(report, keep('slos')),
        waivers(report, keep('waivers')),
        signOffs(report, keep('sign-offs')),
        findings(report, keep('findings')),
        graph(report, keep('graph')),
        trend(report, keep('trend')),
        (0,limits/* fixed */.Zu)(footer(report, delta)),
    ];
};
/**
 * The report as GitHub Markdown; job summary and comment are one text. Verdict and blockers first, everything else
 * folded, at most `limit` characters with the blockers kept longest.
 */
const renderMarkdown = (report, options) => `${(0,limits/* shorten */.ml)(sections(report, options), (options.limit ?? limits/* COMMENT_LIMIT */.W$) - 1)}\n`;
/** Digest of what the Markdown of a report says, without when and by which run. */
const reportStory = (report, notes) => storyOf(report, (0,report_blockers/* blockersOf */.b)(report), notes);
/** The file `report.md`: the same text, with room for everything that a job summary may hold (1 MiB of UTF-8). */
const renderFullMarkdown = (report) => renderMarkdown(report, { audience: 'summary', limit: 250_000 });


/***/ }),

/***/ 2388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ noteBlock)
/* harmony export */ });
/** One alert with all notes in it: GitHub shows no more than a few, and none inside of a fold. */
const noteBlock = (notes) => notes.length === 0
    ? ''
    : ['> [!NOTE]', ...notes.flatMap((note) => note.split('\n')).map((line) => `> ${line}`.trimEnd())].join('\n');


/***/ }),

/***/ 10215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vd: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38223);


/** A title longer than this helps nobody in a table. */
const CELL_LIMIT = 240;
/** Foreign text in a table cell. */
const cell = (text) => text === null || text === '' ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, CELL_LIMIT));
/** A sentence of ours, with foreign values in it, in a table cell. */
const say = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, 2 * CELL_LIMIT));
/** Foreign text as code in a table cell. */
const codeCell = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, CELL_LIMIT));
/** A row of cells that are Markdown already. */
const row = (...cells) => `| ${cells.join(' | ')} |`;
const ruler = (columns) => `|${' --- |'.repeat(columns)}`;
/** Some rows under a heading, and how many are missing. */
const table = (headers, rows, hidden = 0) => [row(...headers), ruler(headers.length), ...rows].join('\n') + more(hidden);
/** "… and 12 more" as a paragraph of its own, or nothing. */
const more = (hidden) => hidden > 0 ? `\n\n… and ${hidden} more in the full report.` : '';
/** A fold. `summary` is Markdown already; the blank lines make GitHub read the body as Markdown. */
const fold = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A fold around a table, which can be shortened row by row. */
const foldedTable = (keep, summary, headers, rows) => ({
    keep,
    rows,
    render: (kept, hidden) => rows.length === 0
        ? ''
        : fold(summary, kept.length === 0 ? more(hidden).trim() : table(headers, kept, hidden)),
});
/** `docs/readiness.md:13`, linked to the commit where we know it. */
const place = (source, links) => {
    if (source === null)
        return '';
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(`${source.file}:${source.line}`);
    const base = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(links.repository);
    return base === null || links.sha === undefined || !/^[0-9a-f]{7,64}$/.test(links.sha)
        ? text
        : `[${text}](${base}/blob/${links.sha}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(source.file)}#L${source.line})`;
};
/** A link with a word of ours, or nothing when the address is missing or not one we would follow. */
const link = (word, url) => {
    const safe = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(url);
    return safe === null ? [] : [`[${word}](${safe})`];
};


/***/ }),

/***/ 44221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
const TAIL_LINES = 20;
const TAIL_LIMIT = 4000;
/** The last lines of an output, the newest kept: at most 20 lines and 4 000 characters. */
const lastLines = (text) => {
    const lines = text.replace(/\s+$/, '').split(/\r?\n/).slice(-TAIL_LINES).join('\n');
    return lines.length <= TAIL_LIMIT ? lines : `…${lines.slice(-TAIL_LIMIT).replace(/^[\uDC00-\uDFFF]/, '')}`;
};


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   IM: () => (/* binding */ STANDING_LOOKS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   X3: () => (/* binding */ afterWord),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hY: () => (/* binding */ VERDICT_LOOKS),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qY: () => (/* binding */ OUTCOME_LOOKS),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _model_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26042);

const STANDING_LOOKS = {
    verified: { word: 'Verified', icon: '✓', tone: 'good' },
    refuted: { word: 'Refuted', icon: '✗', tone: 'bad' },
    unproven: { word: 'Unproven', icon: '?', tone: 'warn' },
    ready: { word: 'Ready', icon: '➜', tone: 'calm' },
    open: { word: 'Open', icon: '○', tone: 'mute' },
    blocked: { word: 'Blocked', icon: '⊘', tone: 'warn' },
    waived: { word: 'Waived', icon: '≈', tone: 'calm' },
};
const OUTCOME_LOOKS = {
    passed: { word: 'Passed', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.passed },
    failed: { word: 'Failed', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.failed },
    error: { word: 'Error', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.error },
    'timed-out': { word: 'Timed out', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['timed-out'] },
    skipped: { word: 'Skipped', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.skipped },
    'not-run': { word: 'Not run', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-run'] },
    manual: { word: 'Needs a sign-off', icon: '?', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.manual },
    'not-applicable': { word: 'Not applicable', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-applicable'] },
};
const VERDICT_LOOKS = {
    go: { word: 'Go', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.go, emoji: '🟢' },
    conditional: { word: 'Conditional', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.conditional, emoji: '🟡' },
    'no-go': { word: 'No-go', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9['no-go'], emoji: '🔴' },
};
/** A verdict's sentence without the word it begins with, for where that word stands right above it. */
const afterWord = (message) => message
    .replace(/^(?:go|conditional|no-go)[:,]\s+/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** `12 ms`, `3.4 s`, `2 min 5 s`, `1 h 4 min`. */
const duration = (ms) => {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
};
/** `99.9 %`; up to two decimals, and never rounded up to 100. */
const percent = (fraction) => {
    const rounded = Math.round(fraction * 10_000) / 100;
    const shown = fraction < 1 && rounded >= 100 ? 99.99 : rounded;
    return `${shown} %`;
};
/** `2026-11-21 14:02 UTC` of an ISO time. */
const utc = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
/** `1.4 KiB`, `12 B`. */
const bytes = (size) => {
    if (size < 1024)
        return `${size} B`;
    if (size < 1024 * 1024)
        return `${(size / 1024).toFixed(1)} KiB`;
    return `${(size / 1024 / 1024).toFixed(1)} MiB`;
};
/** `12 000`, with the space that SI asks for. */
const grouped = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F');
/** The first seven digits, as people know commits. */
const shortSha = (sha) => sha.slice(0, 7);


/***/ }),

/***/ 82424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ permitsEverything)
/* harmony export */ });
/** Then no command has to be understood. */
const permitsEverything = ({ tier, allow, deny }) => tier === 'exec' && allow.length === 0 && deny.length === 0;


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ emptyDocument)
/* harmony export */ });
/** A document of which nothing could be read. */
const emptyDocument = (file) => ({
    file,
    title: null,
    dialect: 'none',
    milestones: [],
    items: [],
    deliverables: [],
    criteria: [],
    checklists: [],
    claims: [],
    metrics: [],
    definition: [],
    matrix: null,
    order: null,
    weeklyTemplate: [],
    findings: [],
});


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

/***/ 77760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   lm: () => (/* binding */ exitOfVerdict),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/** Exit codes of the product; any but 0 fails the step. */
const EXIT = { ok: 0, noGo: 1, usage: 2, outside: 3, internal: 70, interrupted: 130 };
/** By `fail-on`. */
const exitOfVerdict = (verdict, failOn) => {
    const fails = verdict === 'no-go' || (failOn === 'conditional' && verdict === 'conditional');
    return fails && failOn !== 'never' ? EXIT.noGo : EXIT.ok;
};
/** Nothing could be run because of what was given: no tracker where one is looked for, or one that cannot be read. */
const nothingToRun = ({ plan, findings }) => plan.checks.length === 0 && findings.some(({ severity }) => severity === 'error');
/** A shard has no verdict of its own: the merge has it. */
const exitOf = (executed, { failOn, shard }) => {
    if (executed.interrupted)
        return EXIT.interrupted;
    if (shard)
        return EXIT.ok;
    return nothingToRun(executed) ? EXIT.usage : exitOfVerdict(executed.verdict.verdict, failOn);
};


/***/ }),

/***/ 67749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   HB: () => (/* binding */ inGroup),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   iP: () => (/* binding */ announce),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _domain_evidence_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14596);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92130);
/* harmony import */ var _domain_report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98576);
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3600);







/** The runner shows ten annotations of a step and drops the rest without a word. */
const MAX_ANNOTATIONS = 10;
/** One step may write 1 MiB of summary; over that the runner drops all of it. */
const SUMMARY_LIMIT = 250_000;
/** A line of the log that is no command to the runner, whatever a document or a program put into it. */
const say = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.info((0,_domain_evidence_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutraliseWorkflowCommands */ .W)((0,_domain_evidence_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(text)));
/** Folds what is said meanwhile. Groups cannot be nested, so this must not enclose a run of the pipeline. */
const inGroup = async (title, work) => {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.startGroup(title);
    try {
        return await work();
    }
    finally {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.endGroup();
    }
};
const place = ({ source, code }) => ({
    title: code,
    ...(source ? { file: source.file, startLine: source.line, startColumn: source.column } : {}),
});
const annotationOf = (level, one) => ({
    level,
    text: (0,_domain_evidence_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(`${one.message} ${one.remedy}`.trim()),
    at: place(one),
});
const ofSeverity = (findings, severity) => findings.filter((one) => one.severity === severity).map((one) => annotationOf(severity, one));
/** Errors first: what blocks, then what is wrong with a document; then warnings in the same order. Each once. */
const annotationsOf = (report, findings) => {
    const all = [
        ...(report?.verdict.blockers ?? []).map((reason) => annotationOf('error', reason)),
        ...ofSeverity(findings, 'error'),
        ...(report?.verdict.warnings ?? []).map((reason) => annotationOf('warning', reason)),
        ...ofSeverity(findings, 'warning'),
    ];
    const seen = new Set();
    return all.filter(({ text, at }) => {
        const key = `${at.title}\0${text}`;
        return !seen.has(key) && seen.add(key);
    });
};
/**
 * Says what was found: the ten worst problems as annotations at their places in the tracker, notes as lines of the
 * log.
 *
 * @param report null where there is no verdict to speak of: for one shard, or before anything ran
 * @param findings of the documents and of this job
 */
const announce = (report, findings) => {
    const all = annotationsOf(report, findings);
    for (const { level, text, at } of all.slice(0, MAX_ANNOTATIONS))
        _actions_core__WEBPACK_IMPORTED_MODULE_1__[level](text, at);
    const hidden = all.length - MAX_ANNOTATIONS;
    if (hidden > 0)
        say(`and ${hidden} more in the report`);
    for (const { severity, code, message, remedy } of findings) {
        if (severity === 'note')
            say(`${code} ${message} ${remedy}`);
    }
};
const aboutThisJob = (notes) => {
    if (notes.length === 0)
        return '';
    const lines = notes.map(({ code, message }) => `- ${code}: ${(0,_domain_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(message)}`);
    return `\n<details><summary>About this job</summary>\n\n${lines.join('\n')}\n\n</details>\n`;
};
/** The same Markdown as the comment, with more room, and what this job could not do. Without a file: in the log. */
const writeSummary = (report, notes) => {
    const markdown = (0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.renderMarkdown)(report, { audience: 'summary', limit: SUMMARY_LIMIT });
    const text = `${markdown}${aboutThisJob(notes)}`;
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
    else
        say(text);
};
/** Sets outputs of action.yml; one that does not apply is empty. */
const setOutputs = (outputs) => {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput(name, value);
};
/** Does one part of publishing. What goes wrong with it is a finding, and never stops the next part. */
const attempt = (part, work) => {
    try {
        work();
        return [];
    }
    catch (cause) {
        const problem = (0,_domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(cause);
        return [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8015', { part, problem })];
    }
};


/***/ }),

/***/ 38506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
;// CONCATENATED MODULE: ./lib/ports/artifacts.js
/** There is no artifact service here; what was left out is said in the report. */
class ArtifactsUnavailable extends Error {
    name = 'ArtifactsUnavailable';
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/adapters/actions/read-zip.js




const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
/** Where a size stands that does not fit 32 bits: the 64-bit form follows, which no run of ours needs. */
const TOO_LARGE = 0xffffffff;
/** Names and sizes of all entries; names can be long. Bytes. */
const MAX_DIRECTORY = 16 * 1024 * 1024;
const read = (file, position, length) => {
    const buffer = Buffer.alloc(length);
    if ((0,external_node_fs_.readSync)(file, buffer, 0, length, position) !== length)
        throw new Error('the archive is cut off');
    return buffer;
};
/** The directory at the end names every entry with its sizes, so that nothing is unpacked before all is known. */
const centralDirectory = (file, size, { entries }) => {
    const length = Math.min(size, END_SIZE + MAX_COMMENT);
    const tail = read(file, size - length, length);
    for (let at = length - END_SIZE; at >= 0; at -= 1) {
        if (tail.readUInt32LE(at) !== END)
            continue;
        const count = tail.readUInt16LE(at + 10);
        const [bytes, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
        if (count === 0xffff || count > entries || offset === TOO_LARGE)
            throw new Error(`the archive has more than ${entries} entries`);
        if (bytes > MAX_DIRECTORY)
            throw new Error(`the archive names its entries in more than ${MAX_DIRECTORY} bytes`);
        if (offset + bytes > size)
            throw new Error('the archive is cut off');
        return { bytes: read(file, offset, bytes), count };
    }
    throw new Error('it is not a zip archive');
};
/** A path that could come to lie outside the directory, or mean two things on two systems. */
const isUnsafe = (name) => name === '' ||
    /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) ||
    name.split('/').some((part) => part === '..' || part === '.');
/** File type bits of Unix in the upper half of the attributes; 0 when the archive was made elsewhere. */
const typeOf = (attributes) => (attributes >>> 28) & 0xf;
const PLAIN_TYPES = new Set([0, 0x4, 0x8]);
const readEntry = (bytes, at) => {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
        throw new Error('the archive is damaged');
    const [nameLength, extraLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)];
    const commentLength = bytes.readUInt16LE(at + 32);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const quoted = JSON.stringify(name.slice(0, 200));
    if ((bytes.readUInt16LE(at + 8) & 1) === 1)
        throw new Error(`entry ${quoted} is encrypted`);
    if (!PLAIN_TYPES.has(typeOf(bytes.readUInt32LE(at + 38))))
        throw new Error(`entry ${quoted} is neither a file nor a directory`);
    const directory = name.endsWith('/');
    if (isUnsafe(directory ? name.slice(0, -1) : name))
        throw new Error(`entry ${quoted} does not stay in its directory`);
    const method = bytes.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8)
        throw new Error(`entry ${quoted} is packed in an unknown way`);
    const entry = {
        name,
        directory,
        method,
        crc: bytes.readUInt32LE(at + 16),
        packed: bytes.readUInt32LE(at + 20),
        bytes: bytes.readUInt32LE(at + 24),
        offset: bytes.readUInt32LE(at + 42),
    };
    return { entry, next: at + 46 + nameLength + extraLength + commentLength };
};
const entriesOf = (file, size, limits) => {
    const { bytes, count } = centralDirectory(file, size, limits);
    const entries = [];
    const names = new Set();
    let total = 0;
    for (let at = 0; entries.length < count;) {
        const { entry, next } = readEntry(bytes, at);
        at = next;
        // Two names that some file systems hold for one: the second would overwrite what was checked of the first.
        const name = entry.name.normalize('NFC').toLowerCase();
        if (names.has(name))
            throw new Error(`entry ${JSON.stringify(entry.name)} is there twice`);
        names.add(name);
        total += entry.bytes;
        if (total > limits.bytes)
            throw new Error(`it unpacks to more than ${limits.bytes} bytes`);
        entries.push(entry);
    }
    return entries;
};
/** Lets pass what the directory announced, no byte more, and holds it to its checksum. */
const asAnnounced = ({ name, bytes, crc }) => {
    let seen = 0;
    let sum = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            sum = (0,external_node_zlib_.crc32)(chunk, sum);
            done(seen > bytes ? new Error(`entry ${JSON.stringify(name)} is larger than announced`) : null, chunk);
        },
        flush(done) {
            done(seen === bytes && sum === crc ? null : new Error(`entry ${JSON.stringify(name)} is damaged`));
        },
    });
};
const pour = async (path, file, entry, out) => {
    const head = read(file, entry.offset, 30);
    if (head.readUInt32LE(0) !== LOCAL)
        throw new Error('the archive is damaged');
    const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    const check = asAnnounced(entry);
    if (entry.packed === 0) {
        check.end();
        await (0,promises_.pipeline)(check, out);
        return;
    }
    const packed = (0,external_node_fs_.createReadStream)(path, { start, end: start + entry.packed - 1 });
    await (entry.method === 8
        ? (0,promises_.pipeline)(packed, (0,external_node_zlib_.createInflateRaw)(), check, out)
        : (0,promises_.pipeline)(packed, check, out));
};
/**
 * Reads a zip archive that another job made: data of an unknown writer. Names, kinds and announced sizes of all
 * entries are checked before the first is read; each is held to its size and checksum while it streams.
 *
 * @param path the archive
 * @param into where the content of a file goes; called with one entry at a time, null for a directory
 * @throws Error with one clause that says what is wrong
 */
const readZip = async (path, limits, into) => {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        for (const entry of entriesOf(file, (0,external_node_fs_.fstatSync)(file).size, limits)) {
            const out = into(entry);
            if (out !== null)
                await pour(path, file, entry, out);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};

;// CONCATENATED MODULE: ./lib/adapters/actions/unzip.js



/** More than any honest run of ours has; a job must not be filled up by what another one uploaded. */
const UNZIP_LIMITS = { entries: 50_000, bytes: 2 * 1024 * 1024 * 1024 };
/**
 * Unpacks a zip archive that another job made.
 *
 * @param path the archive
 * @param directory an existing directory
 * @throws Error with one clause that says what is wrong
 */
const unzip = async (path, directory) => readZip(path, UNZIP_LIMITS, (entry) => {
    const target = (0,external_node_path_.join)(directory, entry.name);
    (0,external_node_fs_.mkdirSync)(entry.directory ? target : (0,external_node_path_.dirname)(target), { recursive: true });
    // `wx`: never over a file, and never through a link, that is already there.
    return entry.directory ? null : (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' });
});

;// CONCATENATED MODULE: ./lib/adapters/actions/artifacts.js








/** An archive larger than this is not one of ours. */
const MAX_ARCHIVE = 1024 * 1024 * 1024;
/** Loads the client only when an artifact is really wanted: it is by far the heaviest thing in the bundle. */
const loadClient = async () => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(255)]).then(__webpack_require__.bind(__webpack_require__, 86255));
    return new DefaultArtifactClient();
};
const NO_SERVICE = /GHESNotSupported|ACTIONS_RESULTS_URL|ACTIONS_RUNTIME_TOKEN/;
const translate = async (work) => {
    try {
        return await work;
    }
    catch (cause) {
        const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
        if (NO_SERVICE.test(text))
            throw new ArtifactsUnavailable(text);
        throw cause;
    }
};
const artifacts_digestOf = async (path) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
};
/**
 * GitHub's artifact service (v4 and later). Archives are fetched whole and unpacked by us: the client's own unpacking
 * knows no limits. The client writes to stdout, which is fine in a job log.
 */
const createActionsArtifacts = () => {
    let client = null;
    const get = () => (client ??= loadClient());
    const known = new Map();
    const fetchArchive = async (id, name, directory) => {
        const { size = 0, digest } = known.get(id) ?? {};
        if (size > MAX_ARCHIVE)
            throw new Error(`artifact ${name} is larger than ${MAX_ARCHIVE} bytes`);
        const expected = digest ? { expectedHash: digest } : {};
        const options = { path: directory, skipDecompress: true, ...expected };
        const { digestMismatch } = await translate((await get()).downloadArtifact(id, options));
        if (digestMismatch)
            throw new Error(`artifact ${name} is not what was uploaded: its digest differs`);
        const [archive] = (0,external_node_fs_.readdirSync)(directory);
        if (archive === undefined)
            throw new Error(`artifact ${name} is empty`);
        return (0,external_node_path_.join)(directory, archive);
    };
    return {
        upload: async (name, root, files, retentionDays) => {
            const options = retentionDays === null ? {} : { retentionDays };
            const done = await translate((await get()).uploadArtifact(name, [...files], root, options));
            if (done.id === undefined)
                throw new Error(`the artifact service gave no id for ${name}`);
            return { id: done.id, name, digest: done.digest ?? null };
        },
        list: async () => {
            const { artifacts } = await translate((await get()).listArtifacts());
            for (const { id, size, digest } of artifacts)
                known.set(id, { size, digest });
            return artifacts.map(({ id, name }) => ({ id, name }));
        },
        download: async ({ id, name }, directory) => {
            const staging = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-artifact-'));
            try {
                (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
                const archive = await fetchArchive(id, name, staging);
                const digest = await artifacts_digestOf(archive);
                await unzip(archive, directory);
                return digest;
            }
            catch (cause) {
                if (cause instanceof ArtifactsUnavailable)
                    throw cause;
                const problem = (0,thrown/* messageOf */.b)(cause);
                throw new Error(`artifact ${name}: ${problem}`, { cause });
            }
            finally {
                (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
            }
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/system/lean-heap.js
/**
 * Keeps V8's room for short-lived objects as small as it starts, which takes about 20 MiB off the peak in the same time:
 * what we make mostly lives for the whole run, so doubling that room up to 32 MiB only has it copied later. A lean
 * parent is also what keeps starting processes cheap. V8 reads this flag at each growth, so that it may be set late,
 * unlike flags that the compiled code depends on.
 */
const keepHeapLean = () => {
    // Asked for by name: help and completion do without it, and an import would load it for them too.
    process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
};

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/entrypoints/action/event.js


/** The slice of GitHub's event payload that decides what may be believed. Unknown fields are ignored. */
const repository = schemas.object({ full_name: schemas.string() });
const payloadSchema = schemas.object({
    repository: repository.optional(),
    pull_request: schemas.object({
        number: schemas.number().int(),
        head: schemas.object({ sha: schemas.string(), repo: repository.nullable() }),
        base: schemas.object({ sha: schemas.string(), ref: schemas.string() }),
    })
        .optional(),
    merge_group: schemas.object({ base_sha: schemas.string() }).optional(),
    workflow_run: schemas.object({ head_repository: repository.nullable().optional() }).optional(),
});
/** Events that run with secrets although anybody may cause them. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment', 'discussion_comment']);
/** A payload we cannot read tells us nothing, so nothing is trusted because of it. */
const readPayload = (path) => {
    if (!path)
        return {};
    try {
        return payloadSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        return {};
    }
};
/** Whose code it is that set the event off. A comment may be anybody's, and its payload does not say on whose code. */
const isForeign = (name, { pull_request: pull, workflow_run: run }, own) => {
    if (pull)
        return pull.head.repo?.full_name !== own;
    if (run)
        return run.head_repository?.full_name !== own;
    return PRIVILEGED.has(name);
};
/** Reads GITHUB_EVENT_NAME and GITHUB_EVENT_PATH. */
const readEvent = (env) => {
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const name = env['GITHUB_EVENT_NAME'] ?? 'workflow_dispatch';
    const own = env['GITHUB_REPOSITORY'] ?? payload.repository?.full_name ?? null;
    const foreign = isForeign(name, payload, own);
    const pull = payload.pull_request;
    return {
        name,
        repository: own,
        pullRequest: pull ? { number: pull.number, headSha: pull.head.sha, fromFork: foreign } : null,
        baseSha: pull?.base.sha ?? payload.merge_group?.base_sha ?? null,
        privileged: PRIVILEGED.has(name),
        foreign,
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/action/resume.js







/** The part of the name that tells two steps of one job apart; none for a first step without an id. */
const stepPart = (step) => {
    if (step === '')
        return [];
    if (!step.startsWith('__'))
        return [step];
    const number = /_(\d+)$/.exec(step)?.[1];
    return number ? [`step-${number}`] : [];
};
/** `aurora-x-test-job-3-shard-1-of-3-attempt-2`: artifacts cannot be overwritten, and jobs of a matrix share a name. */
const artifactName = (base, identity) => {
    const { job, step, attempt, shard, matrixJob } = identity;
    const parts = [base, ...[job, ...stepPart(step)].map((part) => part.replaceAll(/[^A-Za-z0-9._-]/g, '-'))];
    if (matrixJob !== null)
        parts.push(`job-${matrixJob}`);
    if (shard)
        parts.push(`shard-${shard.index}-of-${shard.total}`);
    return `${parts.join('-')}-attempt-${attempt}`;
};
const ATTEMPT = /-attempt-(\d+)$/;
/** 0 when the name has none. */
const attemptOf = (name) => Number(ATTEMPT.exec(name)?.[1] ?? 0);
/** The name without its attempt. */
const stemOf = (name) => name.replace(ATTEMPT, '');
/** Of artifacts that differ by attempt only, the newest. */
const newestAttempts = (artifacts) => {
    const best = new Map();
    for (const one of artifacts) {
        const known = best.get(stemOf(one.name));
        if (!known || attemptOf(known.name) < attemptOf(one.name))
            best.set(stemOf(one.name), one);
    }
    return [...best.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
};
/** The newest artifact of the same job from an earlier attempt. */
const earlierArtifact = (artifacts, name) => newestAttempts(artifacts.filter((one) => stemOf(one.name) === stemOf(name) && attemptOf(one.name) < attemptOf(name)))[0];
/** Which run of which request was not finished: the one record of the store that names directories to write to. */
const unfinishedSchema = schemas.record(schemas.string(), schemas.looseObject({ dir: schemas.string().regex(/^\d{4}-\d{2}-\d{2}\/[A-Za-z0-9][A-Za-z0-9._-]*$/) }));
/** What comes from an artifact must not make us write outside the run directory. */
const dropUnsafeState = (outDir) => {
    const path = (0,external_node_path_.join)(outDir, '.state', 'unfinished.json');
    try {
        unfinishedSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
};
/**
 * Takes over the run directory of an earlier attempt of this workflow run, so that a re-run of failed jobs does not
 * run finished checks again. Its records are checked by digest when they are used, so a wrong one is ignored there.
 */
const takeOverEarlierAttempt = async (artifacts, name, outDir) => {
    try {
        const earlier = earlierArtifact(await artifacts.list(), name);
        if (!earlier)
            return (0,catalogue/* finding */.gk)('AX8006', { problem: 'there is none' });
        const staging = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-earlier-'));
        await artifacts.download(earlier, staging);
        dropUnsafeState(staging);
        // What another step of this job has put there stays.
        (0,external_node_fs_.cpSync)(staging, outDir, { recursive: true, force: false });
        (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
        return null;
    }
    catch (cause) {
        const problem = (0,thrown/* messageOf */.b)(cause);
        const text = cause instanceof ArtifactsUnavailable ? 'there is no artifact service here' : problem;
        return (0,catalogue/* finding */.gk)('AX8006', { problem: text });
    }
};

;// CONCATENATED MODULE: ./lib/entrypoints/action/context.js



const createContext = (inputs, root, env, { artifacts, signal }) => {
    const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1;
    const { shard, matrixJob } = inputs;
    const [job, step] = [env['GITHUB_JOB'] ?? 'job', env['GITHUB_ACTION'] ?? ''];
    const identity = { job, step, attempt, shard, matrixJob };
    return {
        inputs,
        root: (0,external_node_path_.resolve)(root),
        outDir: (0,external_node_path_.join)((0,external_node_path_.resolve)(root), 'spec_runs'),
        env,
        event: readEvent(env),
        artifacts,
        attempt,
        artifactName: artifactName(inputs.artifactName, identity),
        signal,
    };
};

// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var system_clock = __webpack_require__(26302);
;// CONCATENATED MODULE: ./lib/adapters/terminal/text.js
/*
 * Everything shown on a terminal passes through here. Titles, commands and messages come from documents and from
 * other people's programs: they may hold control sequences, line ends, and commands of the GitHub runner.
 */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;
/** One printable line: control characters and line ends become a space, bidirectional overrides go. */
const oneLine = (text) => text.replace(CONTROL, ' ').trim();
/**
 * Makes one line so that the GitHub runner cannot take it for a command: it acts on `::name` at the start of a
 * line, also after spaces, and on the old `##[name]` anywhere. Colours stay.
 */
const runnerSafe = (line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '# #[');
/** Columns that a character takes: 2 for East Asian wide and emoji, 0 for combining marks, else 1. */
const columnsOf = (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character))
        return 0;
    const wide = (code >= 0x1100 && code <= 0x115f) ||
        (code >= 0x2e80 && code <= 0xa4cf) ||
        (code >= 0xac00 && code <= 0xd7a3) ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0xfe30 && code <= 0xfe6f) ||
        (code >= 0xff00 && code <= 0xff60) ||
        code >= 0x1f300;
    return wide ? 2 : 1;
};
/** Columns that a line takes on a terminal. The line holds no control sequences. */
const displayWidth = (text) => {
    let width = 0;
    for (const character of text)
        width += columnsOf(character);
    return width;
};
/** Cuts to `width` columns with an ellipsis, and with `pad` fills up to it. */
const fit = (text, width, pad = false) => {
    const full = displayWidth(text);
    if (full <= width)
        return pad ? text + ' '.repeat(width - full) : text;
    if (width < 1)
        return '';
    let kept = '';
    let used = 0;
    for (const character of text) {
        const columns = columnsOf(character);
        if (used + columns > width - 1)
            break;
        kept += character;
        used += columns;
    }
    const cut = `${kept}…`;
    return pad ? cut + ' '.repeat(Math.max(0, width - used - 1)) : cut;
};
/** `640 ms`, `3.9 s`, `2 min 05 s`. */
const elapsed = (ms) => {
    if (ms < 1000)
        return `${Math.max(0, Math.round(ms))} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/annotation.js

/** GitHub shows ten annotations of each level per step; more are dropped without a word, so we choose. */
const LIMIT = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
const RANK = { error: 0, warning: 1, note: 2 };
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** `::error file=…,line=…,col=…,title=AX2003::message`, for at most ten findings, worst first. */
const annotationLines = (findings) => findings
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
    .slice(0, LIMIT)
    .map((found) => {
    const at = found.source;
    const place = at === null ? '' : `file=${escapeProperty(at.file)},line=${at.line},col=${at.column},`;
    const text = oneLine(`${found.message} ${found.remedy}`);
    return `::${LEVEL[found.severity]} ${place}title=${escapeProperty(found.code)}::${escapeData(text)}`;
});

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/model/looks.js
var looks = __webpack_require__(26042);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./lib/adapters/terminal/look.js


const createPaint = (color) => picocolors.createColors(color);
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
const outcomeSign = (outcome, paint) => inTone(looks/* OUTCOME_TONES */.ds[outcome], SIGNS[outcome], paint);
const outcomeWord = (result, paint) => inTone(looks/* OUTCOME_TONES */.ds[result.outcome], result.flaky ? `${result.outcome} (flaky)` : result.outcome, paint);
const verdictWord = (verdict, paint) => paint.bold(inTone(looks/* VERDICT_TONES */.g9[verdict], verdict.toUpperCase(), paint));
const challengeSign = (result, paint) => result === 'proven' ? paint.green('✔') : result === 'vacuous' ? paint.red('✖') : paint.dim('-');
const severityWord = (severity, paint) => ({ error: paint.red, warning: paint.yellow, note: paint.dim })[severity](severity);
/** Does this outcome deserve a line of its own that stays? */
const isTrouble = (outcome) => outcome === 'failed' || outcome === 'error' || outcome === 'timed-out' || outcome === 'not-run';

;// CONCATENATED MODULE: ./lib/adapters/terminal/event-line.js




/** `(tracker.md:12:3)`, or nothing. */
const place = (found) => found.source === null ? '' : `(${found.source.file}:${found.source.line}:${found.source.column})`;
const findingLine = (found, paint) => `${severityWord(found.severity, paint)} ${found.code} ${oneLine(found.message)} ${paint.dim(oneLine(place(found)))}`.trimEnd();
/** `✖ unit  failed  3.9 s  AX4001 The command ended with exit code 1.` */
const outcomeLine = (result, paint) => {
    const parts = [`${outcomeSign(result.outcome, paint)} ${oneLine(result.id)}`, outcomeWord(result, paint)];
    if (result.cachedFrom === null)
        parts.push(paint.dim(elapsed(result.durationMs)));
    else
        parts.push(paint.dim(`unchanged since run ${oneLine(result.cachedFrom)}`));
    if (result.reason !== null)
        parts.push(`${result.reason.code} ${oneLine(result.reason.message)}`);
    return parts.join('  ');
};
/** The one line that an event is worth, or null for none. */
const eventLine = (event, paint) => {
    switch (event.type) {
        case 'run-started':
            return `${event.resumed ? 'resumed' : 'started'} run ${oneLine(event.runId)} in ${oneLine(event.dir)}`;
        case 'stage-started':
            return paint.bold(`${event.stage} ${looks/* STAGE_WORDS */.hZ[event.stage]}`);
        case 'stage-finished':
            return paint.dim(`${event.stage} ${looks/* STAGE_WORDS */.hZ[event.stage]} ${event.reused ? 'reused' : `done in ${elapsed(event.durationMs)}`}`);
        case 'checks-planned':
            return `${(0,count/* count */.U)(event.total, 'check')}, ${event.cached} of them unchanged`;
        case 'check-started':
            return `${paint.cyan('▶')} ${oneLine(event.check)}  ${paint.dim(oneLine(event.describe))}`;
        case 'check-retried': {
            const why = event.reason === null ? '' : `: ${event.reason.code} ${oneLine(event.reason.message)}`;
            return `${paint.yellow('↻')} ${oneLine(event.check)}  try ${event.attempt} in ${elapsed(event.delayMs)}${why}`;
        }
        case 'check-finished':
            return outcomeLine(event.outcome, paint);
        case 'check-challenged': {
            const { result, reason } = event.challenge;
            return `${challengeSign(result, paint)} ${oneLine(event.check)}  ${result}  ${paint.dim(oneLine(reason))}`;
        }
        case 'finding':
            return findingLine(event.finding, paint);
        case 'run-finished':
            return `${verdictWord(event.verdict, paint)} after ${elapsed(event.durationMs)}`;
        default:
            return `${paint.yellow('interrupted')} by ${oneLine(event.signal)}; the same command resumes`;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/group-renderer.js





/**
 * For a job log of GitHub Actions: a folded group per stage, and under it, not folded, what went wrong in it.
 * No line of ours can be taken for a command of the runner, whatever a document or a program says.
 */
const createGroupRenderer = (stream, options) => {
    const paint = createPaint(options.color);
    const findings = [];
    let trouble = [];
    let open = false;
    const line = (text) => void stream.write(`${runnerSafe(text)}\n`);
    const endGroup = () => {
        if (!open)
            return;
        stream.write('::endgroup::\n');
        open = false;
        for (const text of trouble)
            line(text);
        trouble = [];
    };
    const note = (event) => {
        if (event.type === 'finding')
            findings.push(event.finding);
        if (event.type !== 'check-finished')
            return;
        if (event.outcome.reason !== null)
            findings.push(event.outcome.reason);
        if (isTrouble(event.outcome.outcome))
            trouble.push(outcomeLine(event.outcome, paint));
    };
    return {
        emit(event) {
            note(event);
            if (event.type === 'stage-started') {
                endGroup();
                stream.write(`::group::${event.stage} ${looks/* STAGE_WORDS */.hZ[event.stage]}\n`);
                open = true;
                return;
            }
            const ends = event.type === 'run-finished' || event.type === 'run-interrupted';
            if (ends)
                endGroup();
            const text = eventLine(event, paint);
            if (text !== null)
                line(text);
            if (event.type === 'stage-finished')
                endGroup();
            if (ends && options.annotations)
                for (const one of annotationLines(findings))
                    stream.write(`${one}\n`);
        },
        close: endGroup,
    };
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/log-subscriber.js




const errorOf = (found) => found === null ? null : `${found.code} ${found.message}`;
const factsOf = (event) => {
    switch (event.type) {
        case 'run-started':
            return { status: event.resumed ? 'resumed' : 'started' };
        case 'stage-started':
            return { status: 'started' };
        case 'stage-finished':
            return { status: event.reused ? 'reused' : 'done', duration_ms: event.durationMs };
        case 'checks-planned':
            return { status: `${event.total} planned, ${event.cached} cached` };
        case 'check-started':
            return { check: event.check, status: 'started' };
        case 'check-retried':
            return { check: event.check, status: `retry ${event.attempt}`, error: errorOf(event.reason) };
        case 'check-finished': {
            const { outcome, durationMs, reason } = event.outcome;
            return { check: event.check, status: outcome, duration_ms: durationMs, error: errorOf(reason) };
        }
        case 'check-challenged':
            return { check: event.check, status: event.challenge.result, error: errorOf(event.challenge.finding) };
        case 'finding':
            return { status: event.finding.severity, error: errorOf(event.finding) };
        case 'run-finished':
            return { status: event.verdict, duration_ms: event.durationMs };
        default:
            return { status: 'interrupted', error: event.signal };
    }
};
/**
 * Appends every event as a JSON line to `logs/{date}/{stage}.log`. What happens between stages is logged with the
 * stage before it. A log that cannot be written must not stop a run: the first problem is kept in `problem()`.
 */
const createLogSubscriber = (options) => {
    let stage = 'T01';
    let runId = null;
    let problem = null;
    let lines = [];
    let path = null;
    let made = null;
    /** Lines of one turn of the event loop go out together: opening and redacting once costs less than for each. */
    const flush = () => {
        const text = lines.join('');
        lines = [];
        if (text === '' || path === null)
            return;
        try {
            const folder = (0,external_node_path_.dirname)(path);
            if (folder !== made)
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            made = folder;
            (0,external_node_fs_.appendFileSync)(path, options.redact(text));
        }
        catch (error) {
            problem ??= (0,thrown/* messageOf */.b)(error);
        }
    };
    const append = (record) => {
        const target = (0,external_node_path_.join)(options.root, 'logs', record.time.slice(0, 10), `${record.stage}.log`);
        if (target !== path)
            flush();
        path = target;
        if (lines.length === 0)
            setImmediate(flush);
        lines.push(`${JSON.stringify(record)}\n`);
    };
    return {
        emit(event) {
            if (event.type === 'run-started')
                runId = event.runId;
            if (event.type === 'stage-started')
                stage = event.stage;
            const facts = factsOf(event);
            const record = {
                time: new Date(options.clock.now()).toISOString(),
                run_id: runId,
                stage,
                step: looks/* STAGE_WORDS */.hZ[stage],
                check: facts.check ?? null,
                event: event.type,
                duration_ms: facts.duration_ms ?? null,
                status: facts.status ?? null,
                error: facts.error ?? null,
            };
            append(record);
            if (event.type === 'run-finished' || event.type === 'run-interrupted')
                flush();
        },
        problem: () => {
            flush();
            return problem;
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/fan-out.js
/** Gives every event to each subscriber, in order. */
const fanOut = (subscribers) => ({
    emit(event) {
        for (const subscriber of subscribers)
            subscriber.emit(event);
    },
});

;// CONCATENATED MODULE: ./lib/application/pipeline/dry-run.js
/**
 * The configuration of a dry run: checks may only read and have no network. The plan then refuses the rest by the
 * rules it always has, so there is no second way through the engine.
 */
const forDryRun = (config) => ({
    ...config,
    execution: { ...config.execution, tier: 'read', network: false },
});

// EXTERNAL MODULE: ./lib/domain/model/summarise-run.js
var summarise_run = __webpack_require__(60574);
;// CONCATENATED MODULE: ./lib/domain/report/registry.js
/** One line per format. A renderer is loaded when it is asked for: a job summary never loads the graph layout. */
const reportFormats = new Map([
    ['md', async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3600))).renderFullMarkdown],
    ['html', async () => (await Promise.all(/* import() */[__webpack_require__.e(440), __webpack_require__.e(327)]).then(__webpack_require__.bind(__webpack_require__, 47327))).renderHtml],
    ['json', async () => (await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 88925))).renderJson],
    ['junit.xml', async () => (await __webpack_require__.e(/* import() */ 431).then(__webpack_require__.bind(__webpack_require__, 28431))).renderJunit],
    ['sarif', async () => (await __webpack_require__.e(/* import() */ 976).then(__webpack_require__.bind(__webpack_require__, 8976))).renderSarif],
    ['ctrf.json', async () => (await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 4376))).renderCtrf],
]);

;// CONCATENATED MODULE: ./lib/application/pipeline/load-renderers.js



/** Names in the configuration, and the file each one makes. */
const EXTENSIONS = {
    markdown: 'md',
    json: 'json',
    junit: 'junit.xml',
    sarif: 'sarif',
    ctrf: 'ctrf.json',
    html: 'html',
};
const isReporter = (value) => typeof value === 'object' &&
    value !== null &&
    'extension' in value &&
    typeof value.extension === 'string' &&
    /^[a-z0-9]+(\.[a-z0-9]+)*$/.test(value.extension) &&
    'render' in value &&
    typeof value.render === 'function';
/**
 * The renderers a configuration names: ours by name, a project's own by module (`extension` and
 * `render(report) → string`). A module that is missing or wrong is a finding; the other reports are written.
 */
const loadRenderers = async (names, importModule) => {
    const renderers = [];
    const findings = [];
    for (const name of names) {
        const extension = EXTENSIONS[name];
        const load = extension && reportFormats.get(extension);
        if (extension && load) {
            renderers.push({ extension, render: await load() });
            continue;
        }
        try {
            const loaded = await importModule(name);
            if (isReporter(loaded))
                renderers.push(loaded);
            else
                findings.push((0,catalogue/* finding */.gk)('AX5521', { module: name, problem: 'it must export extension and render' }));
        }
        catch (cause) {
            findings.push((0,catalogue/* finding */.gk)('AX5521', { module: name, problem: (0,thrown/* messageOf */.b)(cause) }));
        }
    }
    return { renderers, findings };
};

// EXTERNAL MODULE: ./lib/domain/model/path.js
var path = __webpack_require__(40555);
// EXTERNAL MODULE: ./lib/domain/graph/numbers.js
var numbers = __webpack_require__(46701);
;// CONCATENATED MODULE: ./lib/domain/graph/critical-path.js

/**
 * The chain of dependencies that takes longest, dependencies first. What is left to do decides; of chains with as
 * much left the one that is heavier altogether is taken, so that a finished tracker has a critical path as well;
 * of equals the first in document order. Dropped items are in nobody's way.
 */
const criticalPath = (net, order) => {
    const left = new Float64Array(net.nodes.length);
    const whole = new Float64Array(net.nodes.length);
    const previous = new Int32Array(net.nodes.length).fill(-1);
    const heavier = (one, other) => other === -1 ||
        (0,numbers/* numberAt */.t)(left, one) > (0,numbers/* numberAt */.t)(left, other) ||
        ((0,numbers/* numberAt */.t)(left, one) === (0,numbers/* numberAt */.t)(left, other) && (0,numbers/* numberAt */.t)(whole, one) > (0,numbers/* numberAt */.t)(whole, other));
    let last = -1;
    for (const index of order) {
        const node = net.nodes[index];
        if (node === undefined || node.item.claim === 'dropped')
            continue;
        let best = -1;
        for (const need of node.needs) {
            if ((0,numbers/* numberAt */.t)(whole, need) > 0 && heavier(need, best))
                best = need;
        }
        left[index] = (node.item.claim === 'done' ? 0 : node.weight) + (best === -1 ? 0 : (0,numbers/* numberAt */.t)(left, best));
        whole[index] = node.weight + (best === -1 ? 0 : (0,numbers/* numberAt */.t)(whole, best));
        previous[index] = best;
        if (heavier(index, last))
            last = index;
    }
    const path = [];
    for (let at = last; at !== -1; at = previous[at] ?? -1)
        path.push(at);
    return path.toReversed();
};

// EXTERNAL MODULE: ./lib/domain/graph/net.js
var graph_net = __webpack_require__(13788);
;// CONCATENATED MODULE: ./lib/domain/graph/cycles.js



/** Cycles that are named; a hopeless document has more than anybody wants to read. */
const MOST_CYCLES = 100;
/** Ids of a cycle that a message spells out. */
const MOST_IDS = 20;
/**
 * One cycle for each knot of items that wait for each other, as a path that ends where it began. Nodes of the
 * order are in none. Walks with a stack of its own, so that a chain of any length is fine.
 */
const findCycles = (net, order) => {
    const settled = new Uint8Array(net.nodes.length);
    for (const index of order)
        settled[index] = 1;
    const found = [];
    for (let start = 0; start < net.nodes.length && found.length < MOST_CYCLES; start += 1) {
        if (settled[start] === 0)
            walkFrom(net, start, settled, found);
    }
    const idOf = (index) => (0,graph_net/* idAt */.jj)(net, index);
    return {
        paths: found.map((cycle) => cycle.map(idOf)),
        findings: found.map((cycle) => {
            const item = net.nodes[(0,numbers/* numberAt */.t)(cycle, 0)]?.item;
            const ids = cycle.map(idOf);
            const path = ids.length > MOST_IDS
                ? [...ids.slice(0, MOST_IDS - 2), `… ${ids.length - MOST_IDS + 1} more …`, ids.at(-1)]
                : ids;
            return (0,catalogue/* finding */.gk)('AX2021', { path: path.join(' → ') }, item?.places['dependsOn'] ?? item?.source ?? null);
        }),
    };
};
/** Depth-first walk from one node; each edge back into the walk's own path closes a cycle. */
const walkFrom = (net, start, settled, found) => {
    const path = [start];
    const next = [0];
    const at = new Map([[start, 0]]);
    while (path.length > 0 && found.length < MOST_CYCLES) {
        const top = path.length - 1;
        const node = path[top] ?? start;
        const needs = net.nodes[node]?.needs ?? [];
        const edge = (0,numbers/* numberAt */.t)(next, top);
        const need = needs[edge];
        if (need === undefined) {
            settled[node] = 1;
            at.delete(node);
            path.pop();
            next.pop();
            continue;
        }
        next[top] = edge + 1;
        const known = at.get(need);
        if (known !== undefined) {
            found.push(startingSmallest(path.slice(known)));
        }
        else if (settled[need] === 0) {
            at.set(need, path.length);
            path.push(need);
            next.push(0);
        }
    }
    for (const node of path)
        settled[node] = 1;
};
/** The same cycle always begins at the item that stands first in the documents. */
const startingSmallest = (cycle) => {
    let smallest = 0;
    for (const [index, node] of cycle.entries())
        if (node < (0,numbers/* numberAt */.t)(cycle, smallest))
            smallest = index;
    const turned = [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
    return [...turned, (0,numbers/* numberAt */.t)(turned, 0)];
};

;// CONCATENATED MODULE: ./lib/domain/graph/matrix.js

/** Compares the dependency matrix with the Depends On of the items it is about, both ways. */
const checkMatrix = (document, net) => {
    const { matrix } = document;
    if (matrix === null)
        return { disagreements: [], findings: [] };
    const findings = [];
    for (const id of new Set([...matrix.rows, ...matrix.columns])) {
        if (!net.index.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2024', { id }, matrix.source));
    }
    const disagreements = [];
    const columns = new Set(matrix.columns);
    const said = new Map(matrix.rows.map((row) => [row, new Set()]));
    for (const edge of matrix.edges)
        said.get(edge.from)?.add(edge.to);
    const dependsOn = (id) => new Set(net.nodes[net.index.get(id) ?? -1]?.item.dependsOn);
    for (const edge of matrix.edges) {
        if (!net.index.has(edge.from) || dependsOn(edge.from).has(edge.to))
            continue;
        disagreements.push({ from: edge.from, to: edge.to, inMatrix: true });
        findings.push((0,catalogue/* finding */.gk)('AX2023', { from: edge.from, matrix: 'depends on', to: edge.to }, edge.source));
    }
    for (const [from, row] of said) {
        const item = net.nodes[net.index.get(from) ?? -1]?.item;
        for (const to of item?.dependsOn ?? []) {
            if (row.has(to) || !columns.has(to))
                continue;
            disagreements.push({ from, to, inMatrix: false });
            findings.push((0,catalogue/* finding */.gk)('AX2023', { from, matrix: 'does not depend on', to }, item?.places['dependsOn'] ?? matrix.source));
        }
    }
    return { disagreements, findings };
};

;// CONCATENATED MODULE: ./lib/domain/graph/order.js

/** Checks that the suggested order names every item once, and none before what it depends on. */
const checkOrder = (document, net) => {
    const { order } = document;
    if (order === null)
        return [];
    const findings = [];
    const position = new Map();
    for (const [index, id] of order.ids.entries()) {
        if (position.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'names twice', id }, order.source));
        else
            position.set(id, index);
        if (!net.index.has(id))
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'names an unknown', id }, order.source));
    }
    for (const item of document.items) {
        const own = position.get(item.id);
        if (own === undefined) {
            findings.push((0,catalogue/* finding */.gk)('AX2026', { problem: 'leaves out', id: item.id }, order.source));
            continue;
        }
        for (const dependency of item.dependsOn) {
            const other = position.get(dependency);
            if (other !== undefined && other > own) {
                findings.push((0,catalogue/* finding */.gk)('AX2025', { item: item.id, dependency }, order.source));
            }
        }
    }
    return findings;
};

// EXTERNAL MODULE: ./lib/domain/graph/claims.js + 1 modules
var claims = __webpack_require__(3168);
;// CONCATENATED MODULE: ./lib/domain/graph/topology.js


/**
 * Nodes with their dependencies first; what is in a cycle or depends on one is left out. Of all nodes that could
 * come next the one that stands first in the document does (Kahn's algorithm with a heap).
 */
const topologicalOrder = (net) => {
    const waiting = Int32Array.from(net.nodes, (node) => node.needs.length);
    const { start, list } = (0,graph_net/* dependants */.pW)(net);
    // Most documents name dependencies first: a sweep finds them in order, and only what becomes free behind the
    // sweep has to queue.
    const freed = new IndexHeap();
    const order = [];
    let sweep = 0;
    for (;;) {
        let next = freed.pop();
        while (next === undefined && sweep < waiting.length) {
            if ((0,numbers/* numberAt */.t)(waiting, sweep) === 0)
                next = sweep;
            sweep += 1;
        }
        if (next === undefined)
            return order;
        order.push(next);
        for (let edge = (0,numbers/* numberAt */.t)(start, next); edge < (0,numbers/* numberAt */.t)(start, next + 1); edge += 1) {
            const follower = (0,numbers/* numberAt */.t)(list, edge);
            const left = (0,numbers/* numberAt */.t)(waiting, follower) - 1;
            waiting[follower] = left;
            if (left === 0 && follower < sweep)
                freed.push(follower);
        }
    }
};
/** Length of the longest chain below each node; nodes outside of the order stay at 0. */
const depths = (net, order) => {
    const depth = net.nodes.map(() => 0);
    order.forEach((index) => {
        let deepest = -1;
        net.nodes[index]?.needs.forEach((need) => {
            deepest = Math.max(deepest, (0,numbers/* numberAt */.t)(depth, need));
        });
        depth[index] = deepest + 1;
    });
    return depth;
};
/** A binary heap of node indices, smallest first. */
class IndexHeap {
    values = [];
    push(value) {
        const { values } = this;
        let at = values.push(value) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            if ((0,numbers/* numberAt */.t)(values, parent) <= value)
                break;
            values[at] = (0,numbers/* numberAt */.t)(values, parent);
            at = parent;
        }
        values[at] = value;
    }
    pop() {
        const { values } = this;
        const top = values[0];
        const last = values.pop();
        if (values.length === 0 || last === undefined)
            return top;
        let at = 0;
        for (;;) {
            let child = 2 * at + 1;
            if (child >= values.length)
                break;
            if ((values[child + 1] ?? Infinity) < (0,numbers/* numberAt */.t)(values, child))
                child += 1;
            if ((0,numbers/* numberAt */.t)(values, child) >= last)
                break;
            values[at] = (0,numbers/* numberAt */.t)(values, child);
            at = child;
        }
        values[at] = last;
        return top;
    }
}

;// CONCATENATED MODULE: ./lib/domain/graph/build-graph.js








/**
 * Builds the dependency graph of all documents that are read together, and says what is wrong with it. Ids of
 * one document are known in the others. Everything runs without recursion and in linear time (cycles: per cycle).
 */
const buildGraph = (documents) => {
    const net = (0,graph_net/* makeNet */.U8)(documents);
    const order = topologicalOrder(net);
    const cycles = findCycles(net, order);
    const depth = depths(net, order);
    const matrix = documents.map((document) => checkMatrix(document, net));
    const done = (0,claims/* doneBeforeDependencies */.n)(net);
    const unknown = (0,claims/* unknownDependencies */.M)(net);
    const findings = [
        ...unknown.findings,
        ...cycles.findings,
        ...done.findings,
        ...matrix.flatMap((one) => one.findings),
        ...documents.flatMap((document) => checkOrder(document, net)),
    ];
    return {
        nodes: net.nodes.map((node, index) => ({
            id: node.item.id,
            title: node.item.title,
            milestone: node.item.milestone,
            claim: node.item.claim,
            weight: node.weight,
            depth: (0,numbers/* numberAt */.t)(depth, index),
        })),
        edges: edgesOf(net),
        order: order.map((index) => (0,graph_net/* idAt */.jj)(net, index)),
        cycles: cycles.paths,
        criticalPath: criticalPath(net, order).map((index) => (0,graph_net/* idAt */.jj)(net, index)),
        unknown: unknown.unknown,
        matrixDisagreements: matrix.flatMap((one) => one.disagreements),
        doneBeforeDependencies: done.pairs,
        findings,
    };
};
const edgesOf = (net) => {
    const edges = [];
    (0,graph_net/* eachEdge */.Pv)(net, (from, to) => edges.push({ from: (0,graph_net/* idAt */.jj)(net, from), to: (0,graph_net/* idAt */.jj)(net, to) }));
    return edges;
};

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/application/pipeline/step-check.js


/** Kind and parameters of the check that a step is. `spec` is no kind: it stands for checks that cannot be known. */
const kindOf = (action) => {
    switch (action.kind) {
        case 'run':
            return { kind: 'run', with: { run: action.run, shell: action.shell, expect: null } };
        case 'module':
            return { kind: 'uses', with: { module: action.module, with: action.with } };
        case 'spec':
            return { kind: 'spec', with: { file: action.spec } };
        default:
            return { kind: 'stage', with: { stage: action.stage } };
    }
};
/** A step that runs something is a check like any other: same engine, same limits, same evidence. */
const checkOfStep = (step, pipeline, { execution }) => ({
    id: step.id,
    spec: pipeline.name,
    ...kindOf(step.action),
    item: null,
    needs: [],
    timeoutMs: step.timeoutMs ?? execution.timeoutMs,
    retries: step.retries,
    evidence: [...step.evidence, ...step.outputs],
    inputs: step.inputs,
    env: step.env,
    passEnv: [],
    tier: 'exec',
    freshnessMs: execution.freshnessMs,
    challenge: null,
    origin: { source: step.source, rule: 'pipeline-step', confidence: 'certain' },
});
/** The file that a step runs by name, or null. */
const fileOfStep = ({ action }) => {
    if (action.kind === 'module')
        return (0,path/* withoutDotSlash */.d)(action.module);
    return action.kind === 'spec' ? (0,path/* withoutDotSlash */.d)(action.spec) : null;
};
/** What a step promises to make need not be there before it has run. */
const madeBySteps = ({ steps }) => picomatch(steps.flatMap((step) => step.outputs), { dot: true });

;// CONCATENATED MODULE: ./lib/application/checks/kind.js
/** All of them with all their parts, for what reads specs. */
const loadAll = async (kinds) => new Map(await Promise.all([...kinds].map(async ([name, kind]) => [name, await kind.load()])));

;// CONCATENATED MODULE: ./lib/application/pipeline/digest.js

/** Same value, same text: keys sorted, `undefined` left out. For digests inside one version of the tool. */
const stableText = (value) => {
    if (Array.isArray(value))
        return `[${value.map(stableText).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value) ?? 'null';
    const parts = Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => `${JSON.stringify(key)}:${stableText(inner)}`);
    return `{${parts.join(',')}}`;
};
/** Hex sha256 of a plain value, independent of key order. */
const digest_digestOf = (value) => (0,digest/* sha256 */.s)(stableText(value));
/** Inside of a JSON string quotes are escaped, so this finds keys only. */
const TIMES = /"(?:startedAt|finishedAt|observedAt|durationMs|attempt|latencyMs)":(?:"[^"]*"|-?[\d.eE+-]+),?/g;
/**
 * Hex sha256 of a JSON text without when it was and how long it took, so that a resumed run has the digests of an
 * uninterrupted one.
 */
const timelessDigest = (json) => (0,digest/* sha256 */.s)(json.replaceAll(TIMES, ''));

;// CONCATENATED MODULE: ./lib/application/pipeline/spec-reader.js



/**
 * A reader that remembers: reading a thousand checks takes longer than everything else in a run in which nothing
 * changed. Only what has no mistake is kept, under the digest of all that it was made from.
 *
 * @param memo null where more decides than the text: a project's own kinds are code that may change
 */
const createSpecReader = (options) => {
    const { tool, kinds, defaults, memo } = options;
    const seen = new Map();
    const about = digest_digestOf([tool, defaults, [...kinds.keys()]]);
    const read = async (text, file, key) => {
        const kept = memo?.get(key);
        if (kept)
            return { spec: JSON.parse(kept), findings: [] };
        const { readSpec } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(56), __webpack_require__.e(642)]).then(__webpack_require__.bind(__webpack_require__, 68642));
        const result = readSpec(text, file, await loadAll(kinds), defaults);
        if (result.spec && result.findings.length === 0)
            memo?.put(key, JSON.stringify(result.spec));
        return result;
    };
    return (text, file) => {
        const key = digest_digestOf([about, file, (0,digest/* sha256 */.s)(text)]);
        const result = seen.get(key) ?? read(text, file, key);
        seen.set(key, result);
        return result;
    };
};

// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(63033);
;// CONCATENATED MODULE: ./lib/domain/spec/defaults.js

/** The defaults that a configuration sets. */
const specDefaultsOf = ({ execution }) => ({
    timeoutMs: execution.timeoutMs,
    shell: execution.shell,
    freshnessMs: execution.freshnessMs,
});
/** The defaults of a project without a configuration. */
const builtInSpecDefaults = specDefaultsOf(defaults/* defaultConfig */.sb);

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t01-ingest.js







/** Where a tracker is looked for when neither the config nor the caller names one. First one found is taken. */
const USUAL_TRACKERS = [
    'docs/readiness.md',
    'docs/readiness.yaml',
    'docs/readiness.yml',
    'READINESS.md',
    'readiness.md',
    'doc/production_readiness_tracker.md',
    'docs/production_readiness_tracker.md',
    'docs/production-readiness.md',
    'doc/production-readiness.md',
    'PRODUCTION_READINESS.md',
    'docs/roadmap.md',
    'ROADMAP.md',
];
const MAX_TRACKER_BYTES = 64 * 1024 * 1024;
const firstUsual = async (ports) => {
    for (const file of USUAL_TRACKERS) {
        if ((await ports.files.stat(file))?.kind === 'file')
            return [file];
    }
    return [];
};
const expand = async (patterns, ports) => {
    const globs = patterns.filter((pattern) => /[*?[{]/.test(pattern));
    const literal = patterns.filter((pattern) => !globs.includes(pattern));
    return [...literal, ...(globs.length > 0 ? await ports.files.glob(globs) : [])];
};
/** Specs that were asked for; else those of the configuration that no step of an own pipeline runs by name. */
const specFilesOf = async ({ specs, config, pipeline }, ports) => {
    if (specs)
        return expand(specs, ports);
    const own = new Set(pipeline?.steps.map(fileOfStep));
    return (await expand(config.specs, ports)).filter((file) => !own.has((0,path/* withoutDotSlash */.d)(file)));
};
const readAll = async (files, missing, ports) => {
    const documents = [];
    const findings = [];
    for (const file of files) {
        const text = await ports.files.readText(file, MAX_TRACKER_BYTES).catch(() => null);
        if (text === null)
            findings.push(missing(file));
        else
            documents.push({ file, text });
    }
    return { documents, findings };
};
const parseTrackers = async (documents) => {
    if (documents.length === 0)
        return [];
    const { readAnyTracker } = await __webpack_require__.e(/* import() */ 719).then(__webpack_require__.bind(__webpack_require__, 18719));
    return Promise.all(documents.map(({ file, text }) => readAnyTracker(text, file)));
};
const parseSpecs = async (documents, read) => {
    const readings = await Promise.all(documents.map(({ file, text }) => read(text, file)));
    return {
        specs: readings.flatMap(({ spec }) => spec ?? []),
        findings: readings.flatMap(({ findings }) => findings),
    };
};
/** Nothing that a pull request could have left in a cache stands in for what the base says. */
const parseBase = async ({ commit, trackers, specs }, request, { tool, kinds }) => {
    const read = createSpecReader({ tool, kinds, defaults: specDefaultsOf(request.config), memo: null });
    return {
        commit,
        trackers: await parseTrackers(trackers),
        specs: (await parseSpecs(specs, read)).specs,
    };
};
/** One id is one claim, also across documents. */
const sharedItems = (documents) => {
    const first = new Map();
    return documents.flatMap(({ file, items }) => items.flatMap(({ id, source }) => {
        const earlier = first.get(id) ?? file;
        first.set(id, earlier);
        return earlier === file ? [] : [(0,catalogue/* finding */.gk)('AX5524', { item: id, first: earlier, second: file }, source)];
    }));
};
/** T01: everything that was claimed and configured, as one model with diagnostics. Reads, and changes nothing. */
const ingest = async (request, ports) => {
    const { config } = request;
    const named = request.trackers ?? (config.tracker.length > 0 ? config.tracker : null);
    const trackerFiles = named ? await expand(named, ports) : await firstUsual(ports);
    const specFiles = await specFilesOf(request, ports);
    const trackers = await readAll(trackerFiles, (file) => (0,catalogue/* finding */.gk)('AX2001', { file }), ports);
    const specs = await readAll(specFiles, (file) => (0,catalogue/* finding */.gk)('AX1007', { file, cwd: 'the workspace' }), ports);
    const documents = await parseTrackers(trackers.documents);
    const parsed = await parseSpecs(specs.documents, ports.readSpec);
    const findings = [
        ...request.configFindings,
        ...trackers.findings,
        ...specs.findings,
        ...documents.flatMap((document) => document.findings),
        ...sharedItems(documents),
        ...(documents.length > 0 ? buildGraph(documents).findings : []),
        ...parsed.findings,
    ];
    const hasOwnSteps = request.pipeline?.steps.some(({ action }) => action.kind !== 'stage') ?? false;
    if (documents.length === 0 && parsed.specs.length === 0 && findings.length === 0 && !hasOwnSteps) {
        findings.push((0,catalogue/* finding */.gk)('AX5505', { looked: [...USUAL_TRACKERS.slice(0, 4), ...config.specs].join(', ') }));
    }
    const inputs = [...trackers.documents, ...specs.documents].map(({ file, text }) => ({
        file,
        sha256: (0,digest/* sha256 */.s)(text),
    }));
    return {
        schemaVersion: 1,
        config,
        trackers: documents,
        specs: parsed.specs,
        base: request.base && (await parseBase(request.base, request, ports)),
        inputs,
        findings,
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/broken-parts.js




const isError = ({ severity }) => severity === 'error';
/** What the kind of each check says of it before it runs; each mistake once, where it was first met. */
const prepared = async (checks, { kinds }) => {
    const found = new Map();
    for (const check of checks) {
        const mistakes = (await kinds.get(check.kind)?.prepare?.(check.with)) ?? [];
        for (const mistake of mistakes) {
            if (!found.has(mistake.message))
                found.set(mistake.message, { ...mistake, source: check.origin.source });
        }
    }
    return [...found.values()];
};
const isMissing = async (path, files) => (await files.stat(path).catch(() => null))?.kind !== 'file';
/** Modules, specs and schemas that the steps of a pipeline name. */
const ofSteps = async (pipeline, { config }, ports) => {
    const { files, readSpec } = ports;
    const isMade = madeBySteps(pipeline);
    const findings = [];
    for (const step of pipeline.steps) {
        const contracts = [...step.contracts.inputs, ...step.contracts.outputs];
        for (const { schema } of contracts) {
            if (typeof schema === 'string' && !isMade(schema) && (await isMissing(schema, files)))
                findings.push((0,catalogue/* finding */.gk)('AX1007', { file: schema, cwd: 'the workspace' }, step.source));
        }
        const file = fileOfStep(step);
        if (file === null || isMade(file))
            continue;
        if (step.action.kind === 'module') {
            findings.push(...(await prepared([checkOfStep(step, pipeline, config)], ports)));
            continue;
        }
        const text = await files.readText(file).catch(() => null);
        if (text === null)
            findings.push((0,catalogue/* finding */.gk)('AX1007', { file, cwd: 'the workspace' }, step.source));
        else {
            const { spec, findings: mistakes } = await readSpec(text, file);
            findings.push(...mistakes.filter(isError), ...(await prepared(spec?.checks ?? [], ports)));
        }
    }
    const source = { file: pipeline.file, line: 1, column: 1 };
    const { findings: reporters } = await loadRenderers(pipeline.reporters, ports.importModule);
    return [...findings, ...reporters.map((one) => ({ ...one, severity: 'error', source }))];
};
const ofSpecs = async (request, ports) => {
    const { items } = request;
    const findings = [];
    for (const file of await specFilesOf(request, ports)) {
        const text = await ports.files.readText(file).catch(() => null);
        const read = text === null ? null : await ports.readSpec(text, file);
        const wanted = (read?.spec?.checks ?? []).filter(({ item }) => items === null || items.includes(item ?? ''));
        findings.push(...(await prepared(wanted, ports)));
    }
    return findings;
};
/**
 * What the project names and is missing or broken: modules of checks, and modules, specs, schemas and reporters of its
 * own pipeline. All of it at once, before anything runs. Below the tier `exec` no code of the project is loaded,
 * and a merge runs none.
 */
const brokenParts = async (request, ports) => {
    const { pipeline, config, shards } = request;
    if (config.execution.tier !== 'exec' || shards !== null)
        return [];
    const ofPipeline = pipeline ? await ofSteps(pipeline, request, ports) : [];
    return [...ofPipeline, ...(await ofSpecs(request, ports))];
};

;// CONCATENATED MODULE: ./lib/domain/evidence/redact-values.js
/**
 * Names under which words of people and commands stand. Everything else in our values is an id, a digest, a time or a
 * word of ours: a password that happens to be `passed` must not make an outcome unreadable.
 */
const WORDS = new Set([
    'command',
    'describe',
    'message',
    'reason',
    'remedy',
    'tail',
    'text',
    'title',
]);
/** The value with `change` made to its strings; it is told the name that a string, or the list it is in, stands under. */
const mapStrings = (value, change, name = '') => {
    if (typeof value === 'string')
        return change(value, name);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((one) => mapStrings(one, change, name));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapStrings(one, change, key)]));
};
/**
 * A plain value without the secrets in its words, with its ids, digests and words of ours untouched. One without any
 * is given back as it is.
 */
const redactWords = (value, redact) => {
    const text = JSON.stringify(value);
    if (redact(text) === text)
        return value;
    return mapStrings(value, (one, name) => (WORDS.has(name) ? redact(one) : one));
};
/** A JSON text without secrets, names included, that is still JSON: each string is redacted by itself. */
const redactJson = (text, redact) => {
    if (redact(text) === text)
        return text;
    return JSON.stringify(JSON.parse(text, (_, value) => redacted(value, redact)));
};
/** What `JSON.parse` hands to its reviver: a string, or an object whose parts are done. */
const redacted = (value, redact) => {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [redact(key), one]));
};

// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/application/pipeline/child-environment.js
/**
 * Variables every child gets: what a tool needs to find itself, its home, its language and its toolchain. Tokens,
 * and everything the runner uses to talk to a step (GITHUB_ENV, ACTIONS_*), are not here, so they are not handed on.
 */
const ALLOWED = new Set(`
  PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR TEMP TMP CI NODE_ENV DEBIAN_FRONTEND
  JAVA_HOME GOPATH GOROOT GOCACHE GOMODCACHE CARGO_HOME RUSTUP_HOME PYENV_ROOT VIRTUAL_ENV CONDA_PREFIX
  GEM_HOME BUNDLE_PATH NVM_DIR PNPM_HOME DOTNET_ROOT ANDROID_HOME
  XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR SSL_CERT_FILE NODE_EXTRA_CA_CERTS
`
    .trim()
    .split(/\s+/));
const isAllowed = (name) => ALLOWED.has(name) || name.startsWith('LC_');
/** The whole environment of a check: allow-list, what config and check pass on by name, what the check sets. */
const childEnvironment = (env, config, check) => {
    const child = {};
    const passed = new Set([...config.execution.passEnv, ...check.passEnv]);
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && (isAllowed(name) || passed.has(name)))
            child[name] = value;
    }
    return { ...child, ...check.env };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/engine/with-retries.js
/** One more doubling than this would be longer than any run. */
const MAX_DOUBLINGS = 16;
/** Delay before try `number + 1`: exponential, with full jitter when the policy asks for it. Milliseconds. */
const retryDelay = (policy, number, random) => {
    const ceiling = policy.backoffMs * 2 ** Math.min(number - 1, MAX_DOUBLINGS);
    return Math.round(policy.jitter ? ceiling * random : ceiling);
};
/**
 * Tries until a result is final, at most `policy.max` times more than once. Every try is kept: a pass on the
 * second try is reported as flaky, never as a plain pass.
 */
const withRetries = async (options) => {
    const { policy, signal } = options;
    const results = [];
    for (let number = 1;; number += 1) {
        const result = await options.attempt(number);
        results.push(result);
        if (number > policy.max || signal.aborted || !options.retryable(result))
            return results;
        const delayMs = retryDelay(policy, number, options.random());
        options.onRetry(number + 1, delayMs, result);
        try {
            await options.clock.sleep(delayMs, signal);
        }
        catch {
            return results;
        }
    }
};

;// CONCATENATED MODULE: ./lib/application/pipeline/execute-check.js






/** Outcomes that another try may change. */
const RETRYABLE = new Set(['failed', 'error', 'timed-out']);
const TAIL_LINES = 20;
const TAIL_CHARACTERS = 4_000;
/** The last lines of what was printed, errors last, for reports. */
const tailOf = (logs) => {
    const text = [logs.stdout.trimEnd(), logs.stderr.trimEnd()].filter((part) => part !== '').join('\n');
    return text.split('\n').slice(-TAIL_LINES).join('\n').slice(-TAIL_CHARACTERS);
};
const captureOf = (text, given) => {
    if (given)
        return { bytes: given.bytes, sha256: given.sha256, truncated: given.truncated };
    if (text === '')
        return null;
    return { bytes: Buffer.byteLength(text), sha256: (0,digest/* sha256 */.s)(text), truncated: false };
};
/** The context in which a kind executes a check. */
const checkContext = (planned, config, ports) => ({
    check: planned.check,
    config,
    files: ports.files,
    env: childEnvironment(ports.env, config, planned.check),
    runner: ports.runner,
    http: ports.http,
    workflows: ports.workflows,
    clock: ports.clock,
    redact: ports.redact,
    history: () => ports.store.history(),
    signOffs: config.signOffs,
    signal: ports.signal,
});
/**
 * One try. A kind that throws is an `error`, never a pass; a kind without a process of its own is cut at the
 * check's time-out here (the command runner cuts its own).
 */
const attemptOnce = async (kind, context) => {
    const { check } = context;
    const limit = kind.command(check.with) === null ? AbortSignal.timeout(check.timeoutMs) : null;
    const signal = limit ? AbortSignal.any([context.signal, limit]) : context.signal;
    try {
        const result = await kind.execute(check.with, { ...context, signal });
        if (limit?.aborted && result.outcome !== 'passed')
            return { ...result, outcome: 'timed-out' };
        return result;
    }
    catch (cause) {
        if (limit?.aborted)
            return { outcome: 'timed-out', reason: noAnswer(check.id, check.timeoutMs) };
        const problem = (0,thrown/* messageOf */.b)(cause);
        return {
            outcome: 'error',
            reason: (0,catalogue/* finding */.gk)('AX5516', { check: check.id, problem: context.redact(problem) }),
        };
    }
};
const noAnswer = (check, timeoutMs) => (0,catalogue/* finding */.gk)('AX5516', { check, problem: `no answer within ${timeoutMs / 1000} s` });
/** The check's own time limit, or what is left of the run's when that is less. */
const within = (planned, left) => ({
    ...planned,
    check: { ...planned.check, timeoutMs: Math.min(planned.check.timeoutMs, Math.max(1, left)) },
});
/**
 * Runs a check with its retries. Never throws for what the check does. `cut`: it was stopped by a signal or by the
 * end of the run, so how it ended says nothing.
 */
const executeCheck = async (planned, lazy, { request: { config }, ports, deadline }) => {
    const kind = await lazy.load();
    const { check } = planned;
    const { signal } = ports;
    const isOver = () => ports.clock.monotonic() >= deadline;
    const started = ports.clock.now();
    const startedMonotonic = ports.clock.monotonic();
    const attempts = [];
    const results = await withRetries({
        policy: check.retries,
        clock: ports.clock,
        random: () => ports.ids.random(),
        signal,
        retryable: (result) => RETRYABLE.has(result.outcome) && !isOver(),
        onRetry: (attempt, delayMs, result) => ports.events.emit({ type: 'check-retried', check: check.id, attempt, delayMs, reason: result.reason }),
        attempt: async (number) => {
            const begun = ports.clock.monotonic();
            const context = checkContext(within(planned, deadline - begun), config, ports);
            const result = await attemptOnce(kind, context);
            const durationMs = Math.round(ports.clock.monotonic() - begun);
            const { outcome, reason, exitCode = null } = result;
            attempts.push({ number, outcome, durationMs, exitCode, reason });
            return result;
        },
    });
    const last = results.at(-1) ?? { outcome: 'not-run', reason: null };
    // The raw text is redacted by the kind or the runner; redacting again costs little and covers custom kinds.
    const logs = { stdout: ports.redact(last.stdout ?? ''), stderr: ports.redact(last.stderr ?? '') };
    const outcome = {
        id: check.id,
        item: check.item,
        kind: check.kind,
        outcome: last.outcome,
        flaky: last.outcome === 'passed' && attempts.length > 1,
        attempts,
        startedAt: new Date(started).toISOString(),
        durationMs: Math.round(ports.clock.monotonic() - startedMonotonic),
        reason: last.reason,
        cachedFrom: null,
        observedAt: new Date(ports.clock.now()).toISOString(),
        fingerprint: planned.fingerprint,
        stdout: captureOf(logs.stdout, last.stdoutCapture),
        stderr: captureOf(logs.stderr, last.stderrCapture),
        tail: tailOf(logs),
        evidence: [],
        quotas: last.quotas ?? [],
        changedHere: planned.changedHere,
        measures: last.measures ?? {},
    };
    const timedOut = last.outcome === 'timed-out' && isOver();
    return {
        outcome: redactWords(outcome, ports.redact),
        logs,
        cut: timedOut || (signal.aborted && last.outcome !== 'passed'),
    };
};
/** The outcome of a check that was not executed. */
const unexecuted = (planned, outcome, reason, now) => {
    const at = new Date(now).toISOString();
    return {
        id: planned.check.id,
        item: planned.check.item,
        kind: planned.check.kind,
        outcome,
        flaky: false,
        attempts: [],
        startedAt: at,
        durationMs: 0,
        reason,
        cachedFrom: null,
        observedAt: at,
        fingerprint: planned.fingerprint,
        stdout: null,
        stderr: null,
        tail: '',
        evidence: [],
        quotas: [],
        changedHere: planned.changedHere,
        measures: {},
    };
};

;// CONCATENATED MODULE: ./lib/domain/evidence/redact-bytes.js
/** Enough of a file to see how it is encoded. Bytes. */
const SAMPLE = 1024;
/** Whether bytes are UTF-16: they say so, or every other byte of what begins as Latin text is zero. */
const utf16Of = (bytes) => {
    const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
    if (mark === 0xfffe)
        return 'little';
    if (mark === 0xfeff)
        return 'big';
    const sample = bytes.subarray(0, SAMPLE);
    const zeros = [0, 0];
    for (let at = 0; at < sample.length; at += 1)
        if (sample[at] === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    const many = sample.length / 4;
    if (odd > many && even === 0)
        return 'little';
    return even > many && odd === 0 ? 'big' : null;
};
const swapped = (bytes) => Buffer.from(bytes).swap16();
const redactUtf16 = (bytes, order, redact) => {
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    const text = (order === 'little' ? even : swapped(even)).toString('utf16le');
    const clean = redact(text);
    if (clean === text)
        return bytes;
    const written = Buffer.from(clean, 'utf16le');
    return Buffer.concat([order === 'little' ? written : swapped(written), bytes.subarray(even.length)]);
};
/**
 * Takes secrets out of bytes whatever they are: text in UTF-16 is read as such, and in everything every byte is one
 * character, so that nothing else is changed. Bytes without a secret are given back as they are.
 */
const redactBytes = (bytes, redact) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const order = utf16Of(buffer);
    const plain = order === null ? buffer : redactUtf16(buffer, order, redact);
    const text = plain.toString('latin1');
    const clean = redact(text);
    if (clean !== text)
        return Buffer.from(clean, 'latin1');
    return plain === buffer ? bytes : plain;
};

// EXTERNAL MODULE: ./lib/domain/evidence/redact.js + 2 modules
var evidence_redact = __webpack_require__(17533);
;// CONCATENATED MODULE: ./lib/application/pipeline/keep-evidence.js







/** Files above this size are named with their digest, but not copied. Bytes. */
const EVIDENCE_COPY_LIMIT = 64 * 1024 * 1024;
/**
 * The name under which a file is kept. One that holds a secret is kept without it, and under a name of its own where
 * that is taken.
 */
const keptName = (path, redact, taken) => {
    const clean = redact(path);
    if (clean === path)
        return path;
    const name = clean.replaceAll(evidence_redact/* REDACTED */.XF, 'redacted');
    let [free, count] = [name, 1];
    while (taken(free))
        free = `${name}~${(count += 1)}`;
    return free;
};
/** `dist/` names everything below it. */
const globOf = (pattern) => (pattern.endsWith('/') ? `${pattern}**` : pattern);
/** What a pattern names now. One that leaves the workspace names nothing. */
const pathsOf = async (pattern, excluded, files) => files.glob([globOf(pattern), ...excluded]).catch(() => []);
const oversizedFinding = (check, paths, capBytes) => {
    const [path] = paths;
    if (path === undefined)
        return null;
    return (0,catalogue/* finding */.gk)('AX5526', { check: check.id, path, others: (0,count/* andMore */.v)(paths), limit: capBytes }, check.origin.source);
};
/** Copies the files a check promised into its run directory, right after it ran and before a later one changes them. */
const keepEvidence = async (check, files, run, redact, capBytes) => {
    const excluded = check.evidence.filter((pattern) => pattern.startsWith('!'));
    const wanted = check.evidence.filter((pattern) => !pattern.startsWith('!'));
    const evidence = new Map();
    const seen = new Set();
    const oversized = [];
    // A cut attempt may have left files that are there no more.
    if (run.attempt > 1)
        run.remove(`checks/${check.id}/evidence`);
    for (const pattern of wanted) {
        for (const path of await pathsOf(pattern, excluded, files)) {
            if (seen.has(path))
                continue;
            seen.add(path);
            const name = keptName(path, redact, (one) => evidence.has(one));
            const bytes = await files.readBytes(path, Math.min(EVIDENCE_COPY_LIMIT, capBytes)).catch(() => null);
            if (!bytes) {
                const size = (await files.stat(path))?.bytes ?? 0;
                const digest = size > capBytes ? null : await files.digest(path).catch(() => null);
                if (digest)
                    evidence.set(name, { path: name, bytes: size, sha256: digest });
                if (size > capBytes)
                    oversized.push(name);
                continue;
            }
            const clean = redactBytes(bytes, redact);
            await run.write(`checks/${check.id}/evidence/${name}`, clean);
            evidence.set(name, { path: name, bytes: clean.length, sha256: (0,digest/* sha256 */.s)(clean) });
        }
    }
    return { evidence: [...evidence.values()], oversized: oversizedFinding(check, oversized, capBytes) };
};
const matcherOf = (pattern) => picomatch((0,path/* withoutDotSlash */.d)(globOf(pattern)), { dot: true });
/** The kept files that the patterns name. */
const namedBy = (patterns, evidence) => {
    const matchers = patterns.map(matcherOf);
    return evidence.filter(({ path }) => matchers.some((matches) => matches(path)));
};
/** The patterns to which no file was kept. */
const missingPatterns = (patterns, evidence) => patterns.filter((pattern) => !pattern.startsWith('!') && namedBy([pattern], evidence).length === 0);
/** A finding for each pattern to which an outcome has no file, or the one that says why. */
const missingEvidence = (check, { evidence, reason }) => {
    if (reason?.code === 'AX5526')
        return [reason];
    return missingPatterns(check.evidence, evidence).map((pattern) => (0,catalogue/* finding */.gk)('AX5509', { pattern, check: check.id }, check.origin.source));
};

;// CONCATENATED MODULE: ./lib/application/pipeline/join-shards.js





/** Same tool, same commit, same documents: otherwise the shards are not parts of one run. */
const sameRun = (shards) => {
    const marks = new Set(shards.map(({ manifest: { environment, inputs } }) => digest_digestOf([environment.tool, environment.commit, inputs])));
    if (marks.size > 1)
        return 'they come from different commits, documents or versions';
    // Each check may still be in exactly one of them by chance; nobody could tell why it is not the next time.
    const cuts = new Set(shards.map(({ manifest }) => manifest.shard?.cut ?? null));
    if (cuts.size > 1)
        return 'they were cut by the durations of different earlier runs: restore the same spec_runs in every shard, or in none';
    const cut = shards.find(({ manifest }) => manifest.status !== 'complete');
    return cut ? `run ${cut.manifest.runId} was interrupted` : null;
};
/** Where each check was run: once, if all is well. */
const homesOf = (shards) => {
    const homes = new Map();
    for (const shard of shards) {
        const { outcomes, files } = shard.manifest;
        const byCheck = Map.groupBy(files, ({ path }) => path.split('/')[1] ?? '');
        for (const outcome of outcomes) {
            const home = { shard, outcome, files: byCheck.get(outcome.id) ?? [] };
            homes.set(outcome.id, [...(homes.get(outcome.id) ?? []), home]);
        }
    }
    return homes;
};
/**
 * A check's files in its shard, each held to the digest in the shard's manifest; or what is wrong with them. An
 * outcome from an earlier run has no files in its shard.
 */
const takeFiles = async ({ outcome, shard, files }) => {
    const dir = `checks/${outcome.id}`;
    const evidence = new Map();
    const logs = { stdout: '', stderr: '' };
    for (const { path, bytes: size, sha256: wanted } of files) {
        const bytes = await shard.read(path);
        if (!bytes && size > EVIDENCE_COPY_LIMIT)
            continue;
        if (!bytes)
            return `${path} is missing`;
        if ((0,digest/* sha256 */.s)(bytes) !== wanted)
            return `${path} does not have the digest that its shard recorded`;
        if (path === `${dir}/stdout.log`)
            logs.stdout = Buffer.from(bytes).toString('utf8');
        else if (path === `${dir}/stderr.log`)
            logs.stderr = Buffer.from(bytes).toString('utf8');
        else
            evidence.set(path, bytes);
    }
    return { logs, evidence };
};
/**
 * Joins finished shards: every check of the plan exactly once. What is missing, double or altered is a finding, and
 * the check concerned is `not-run`, which is never a pass.
 *
 * @param here outcomes of checks that no shard is asked for
 */
const joinShards = async (plan, shards, run, now, here = new Map()) => {
    const findings = new Map();
    const note = (problem) => {
        // Without any shard there is one thing to say, and not one for each check.
        const key = shards.length === 0 ? '' : problem;
        const found = findings.get(key) ?? (0,catalogue/* finding */.gk)(key === '' ? 'AX8334' : 'AX5517', { problem });
        findings.set(key, found);
        return found;
    };
    const mismatch = sameRun(shards);
    if (mismatch)
        note(mismatch);
    const homes = homesOf(shards);
    const outcomes = [];
    const challenges = shards.flatMap(({ manifest }) => manifest.challenges);
    const logs = new Map();
    const take = async (id) => {
        const [home, ...others] = homes.get(id) ?? [];
        if (mismatch)
            return mismatch;
        if (!home)
            return `${id} is in no shard`;
        if (others.length > 0)
            return `${id} is in ${others.length + 1} shards`;
        const taken = await takeFiles(home);
        if (typeof taken === 'string')
            return taken;
        for (const [path, bytes] of taken.evidence)
            await run.write(path, bytes);
        logs.set(id, taken.logs);
        return home.outcome;
    };
    for (const planned of plan.checks) {
        const taken = here.get(planned.check.id) ?? (await take(planned.check.id));
        outcomes.push(typeof taken === 'string' ? unexecuted(planned, 'not-run', note(taken), now) : taken);
    }
    return {
        outcomes,
        challenges: challenges.filter(({ check }) => logs.has(check)),
        logs,
        findings: [...findings.values()],
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/judge-here.js

/** Whether a check that passed on a commit can fail. A challenge that its author wrote may run a command: no job, no. */
const challengeSeen = async ({ check, ...rest }, lazy, { request, ports }, { files, makeScratch }) => {
    if (check.challenge)
        return null;
    const { challengeCheck } = await Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(689), __webpack_require__.e(411), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 55683));
    const context = checkContext({ check, ...rest }, request.config, { ...ports, files });
    return challengeCheck(check, await lazy.load(), { context, outcome: 'passed', makeScratch });
};
/**
 * Outcomes of the kinds that are judged here: those that are nobody else's whatever a shard says of them, and those
 * that only look at files, by the files of the commit.
 */
const judgeHere = async ({ checks }, session) => {
    const { request, ports, execution } = session;
    const { ownKinds = [], seenKinds = [] } = request;
    const isAlone = checks.every(({ check: { kind } }) => ownKinds.includes(kind) || seenKinds.includes(kind));
    const outcomes = new Map();
    const challenges = [];
    const see = async (planned, kind, commit) => {
        const inside = { ...execution, ports: { ...ports, files: commit.files } };
        const { outcome } = await executeCheck(planned, kind, inside);
        const hasPassed = outcome.outcome === 'passed';
        // What a commit has not may be what a job makes.
        if (!hasPassed && !isAlone)
            return;
        outcomes.set(outcome.id, outcome);
        const challenge = hasPassed ? await challengeSeen(planned, kind, session, commit) : null;
        if (challenge !== null)
            challenges.push(challenge);
    };
    for (const planned of checks) {
        const { kind: name, needs } = planned.check;
        const kind = ports.kinds.get(name);
        if (!kind || planned.refusal)
            continue;
        if (ownKinds.includes(name))
            outcomes.set(planned.check.id, (await executeCheck(planned, kind, execution)).outcome);
        else if (seenKinds.includes(name) && ports.commit && needs.length === 0)
            await see(planned, kind, ports.commit);
    }
    return { outcomes, challenges };
};

// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
;// CONCATENATED MODULE: ./lib/domain/evidence/result-text.js

const sorted = (_key, value) => (0,record/* isMapping */.pi)(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
/**
 * The text of a check's result.json: its part of run.json, so that the digest of run.json covers it, and what it must
 * be can be made from there. Keys are sorted, because whoever reads run.json may get them in another order.
 */
const resultText = (outcome) => `${JSON.stringify(outcome, sorted, 2)}\n`;

;// CONCATENATED MODULE: ./lib/application/pipeline/keep-result.js


/** Lays out how a check ended, as it is in run.json: there its digest is looked for. */
const keepOutcome = (outcome, run) => run.writeDerived(`checks/${outcome.id}/result.json`, resultText(outcome));
/**
 * Lays out how a check ended and what it printed as files a person can read. They can be made again from the
 * checkpoint, so nothing waits for the disk; and the text need not be kept until the end of the run.
 *
 * @returns its log files
 */
const keepResult = (outcome, logs, run) => {
    const dir = `checks/${outcome.id}`;
    keepOutcome(outcome, run);
    return ['stdout', 'stderr'].flatMap((stream) => {
        const path = `${dir}/${stream}.log`;
        const text = logs[stream];
        if (text !== '') {
            run.writeDerived(path, text);
            return [{ path, bytes: Buffer.byteLength(text), sha256: (0,digest/* sha256 */.s)(text) }];
        }
        // A cut attempt may have printed something.
        if (run.attempt > 1)
            run.remove(path);
        return [];
    });
};

// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
;// CONCATENATED MODULE: ./lib/application/pipeline/measure-objectives.js

/**
 * What objectives with a source of their own (a JSON file, Prometheus) measure now, by name. One that cannot be read
 * is left out and counts as without data; without network, so does every one that needs it.
 */
const measureObjectives = async (config, ports, history) => {
    const measured = {};
    for (const { name, source, windowDays } of config.slos) {
        const needsNetwork = /^https?:/.test(source);
        if (source === 'runs' || (needsNetwork && !config.execution.network))
            continue;
        const readers = {
            files: ports.files,
            http: ports.http,
            clock: ports.clock,
            signal: ports.signal,
            history: async () => history,
        };
        const { readSource } = await __webpack_require__.e(/* import() */ 177).then(__webpack_require__.bind(__webpack_require__, 19177));
        const reading = await readSource({ source, window: windowDays * iso_week/* DAY_MS */.sO }, readers);
        if (reading.ok)
            measured[name] = { value: reading.value.value };
    }
    return measured;
};

;// CONCATENATED MODULE: ./lib/application/pipeline/engine/saving.js
/**
 * Lets work go on while what is done is written: waiting for the disk after each of a thousand quick checks would take
 * longer than the checks. Writes keep their order, so nothing is kept without what came before it.
 */
const createSaving = () => {
    const pending = new Set();
    const problems = [];
    const check = () => {
        if (problems.length > 0)
            throw problems[0];
    };
    return {
        add: (write) => {
            const settled = write
                .catch((cause) => void problems.push(cause))
                .then(() => void pending.delete(settled));
            pending.add(settled);
        },
        check,
        settle: async () => {
            await Promise.all(pending);
            check();
        },
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/pace.js

const UNKNOWN_PACE = { durations: new Map(), digest: null };
/** Among so many whole runs the largest is taken: the newest may have been of one spec only. */
const LOOK_BACK = 20;
const sizeOf = ({ counts }) => Object.values(counts).reduce((sum, count) => sum + count, 0);
/**
 * The durations of the last whole run. Runs of a part do not count, so that what one shard leaves does not change how
 * the next one is cut.
 *
 * @param history newest first
 */
const paceOf = async (history, store) => {
    const [best] = history
        .filter(({ verdict, status }) => verdict !== null && status === 'complete')
        .slice(0, LOOK_BACK)
        .toSorted((a, b) => sizeOf(b) - sizeOf(a));
    if (!best)
        return UNKNOWN_PACE;
    const { readManifest } = await __webpack_require__.e(/* import() */ 583).then(__webpack_require__.bind(__webpack_require__, 28583));
    const manifest = await readManifest(store, best);
    if ('code' in manifest)
        return UNKNOWN_PACE;
    const ran = manifest.outcomes.filter(({ attempts }) => attempts.length > 0);
    const durations = new Map(ran.map(({ id, durationMs }) => [id, durationMs]));
    return durations.size === 0 ? UNKNOWN_PACE : { durations, digest: digest_digestOf(Object.fromEntries(durations)) };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/stage-clock.js


/**
 * A stage's key is the digest of the key before it, its slice of the config and the tool's version; its output is
 * on disk before the next stage begins.
 */
const createStages = ({ tool, clock, events, redact }, run) => {
    const records = [];
    return {
        records,
        run: async (stage, name, slice, work) => {
            events.emit({ type: 'stage-started', stage });
            const begun = clock.monotonic();
            const startedAt = new Date(clock.now()).toISOString();
            const output = await work();
            const previous = records.at(-1);
            const key = digest_digestOf({ tool, stage, slice, input: previous ? [previous.key, previous.sha256] : null });
            const text = `${redactJson(JSON.stringify(output), redact)}\n`;
            await run.write(`stages/${stage}-${name}.json`, text, 'atomic');
            const durationMs = Math.round(clock.monotonic() - begun);
            records.push({ stage, key, sha256: timelessDigest(text), startedAt, durationMs });
            events.emit({ type: 'stage-finished', stage, durationMs, reused: false });
            return output;
        },
        forget: (stage) => {
            const at = records.findIndex((record) => record.stage === stage);
            if (at >= 0)
                records.splice(at);
        },
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/engine/run-dag.js
/** Which nodes may start, kept up to date as others end. */
const createFrontier = (nodes) => {
    const waiting = new Map();
    const dependents = new Map();
    const ready = [];
    const known = new Set(nodes.map((node) => node.id));
    let next = 0;
    for (const node of nodes) {
        const needs = new Set(node.needs.filter((need) => known.has(need)));
        waiting.set(node.id, needs.size);
        for (const need of needs) {
            const list = dependents.get(need);
            if (list)
                list.push(node);
            else
                dependents.set(need, [node]);
        }
        if (needs.size === 0)
            ready.push(node);
    }
    return {
        take: () => {
            const node = ready[next];
            if (node)
                next += 1;
            return node;
        },
        release: (id) => {
            for (const dependent of dependents.get(id) ?? []) {
                const left = (waiting.get(dependent.id) ?? 1) - 1;
                waiting.set(dependent.id, left);
                if (left === 0)
                    ready.push(dependent);
            }
        },
        isEmpty: () => next === nodes.length,
    };
};
/**
 * Runs every node once its needs have ended, `concurrency` at a time, in plan order where there is a choice.
 * `run` must not throw for an expected failure: it gets the results of the needs and decides itself whether to
 * skip. The graph is walked iteratively, so a chain of any length is fine; needs outside the graph count as met.
 *
 * @throws whatever `run` throws (a bug), after the nodes in flight have ended; and when nodes need each other in a
 *   circle, which whoever made the graph has to rule out.
 */
const runDag = async (nodes, concurrency, run) => {
    const frontier = createFrontier(nodes);
    const results = new Map();
    const bugs = [];
    await new Promise((resolve) => {
        let active = 0;
        const start = () => {
            while (bugs.length === 0 && active < Math.max(1, concurrency)) {
                const node = frontier.take();
                if (!node)
                    break;
                active += 1;
                void runOne(node);
            }
            if (active === 0)
                resolve();
        };
        const runOne = async (node) => {
            try {
                results.set(node.id, await run(node, (id) => results.get(id)));
                frontier.release(node.id);
            }
            catch (cause) {
                bugs.push(cause);
            }
            active -= 1;
            start();
        };
        start();
    });
    if (bugs.length > 0)
        throw bugs[0];
    if (!frontier.isEmpty())
        throw new Error('the graph has a circle');
    return results;
};

;// CONCATENATED MODULE: ./lib/application/pipeline/fingerprint.js


const GLOB = /[*?[\]{}!]/;
/**
 * `path → digest` of everything the patterns name, in a fixed order. A path that is absent counts as such. Null when
 * one of them cannot be looked at: it leads out of the workspace, or to a pipe or device.
 */
const digestInputs = async (files, patterns) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const literal = patterns.filter((pattern) => !GLOB.test(pattern) && !pattern.endsWith('/'));
    const globs = patterns
        .filter((pattern) => !literal.includes(pattern))
        .map((pattern) => (pattern.endsWith('/') ? `${pattern}**` : pattern));
    try {
        const matched = globs.length > 0 ? await files.glob(globs) : [];
        for (const path of [...new Set([...literal, ...matched])].toSorted()) {
            hash.update(`${path}\0${(await files.digest(path)) ?? 'absent'}\n`);
        }
    }
    catch {
        return null;
    }
    return hash.digest('hex');
};
const inputDigest = ({ files, inputDigests }, patterns) => {
    const key = patterns.join('\n');
    const digest = inputDigests?.get(key) ?? digestInputs(files, patterns);
    inputDigests?.set(key, digest);
    return digest;
};
/**
 * Digest of what a check is: kind, parameters, declared environment with the values it gets, tool version, system,
 * its slice of the config, and the fingerprints of its needs. Not of its inputs. Parameters come out of the kind's
 * schema, so their keys are always in the same order.
 */
const definitionDigest = (check, context, needs) => {
    const { execution } = context.config;
    const passed = [...execution.passEnv, ...check.passEnv].map((name) => [name, context.env[name] ?? null]);
    const { memoryMiB, cpuSeconds, processes, network } = execution;
    return (0,digest/* sha256 */.s)(JSON.stringify([
        [context.tool, context.system, memoryMiB, cpuSeconds, processes, network],
        [check.id, check.spec, check.kind, check.with, check.timeoutMs, check.env, passed],
        [check.inputs, check.evidence, needs],
        // A challenge is kept with the outcome, so it must be about the same change.
        check.challenge,
    ]));
};
/**
 * Digest over everything the outcome depends on, or null when it must not be reused: the check looks outside the
 * workspace and declares no freshness, a need is not reusable, the workspace is too large, or an input cannot be read.
 */
const fingerprintOf = async (check, kind, context, needs) => {
    if (check.freshnessMs === null && kind.volatile(check.with))
        return null;
    if (needs.includes(null))
        return null;
    const definition = definitionDigest(check, context, needs);
    const own = kind.inputs(check.with);
    const patterns = check.inputs ? [...check.inputs, ...(own ?? [])] : own;
    const inputs = patterns ? await inputDigest(context, patterns) : await context.workspaceDigest();
    return inputs === null ? null : (0,digest/* sha256 */.s)(`${definition}\n${inputs}`);
};

;// CONCATENATED MODULE: ./lib/application/pipeline/named-paths.js

/** Words of a command looked at as paths; more than any command that a person writes has. */
const MOST_WORDS = 64;
const stateOf = async (word, files) => {
    const stat = await files.stat(word).catch(() => null);
    if (stat?.kind === 'file')
        return (await files.digest(word).catch(() => null)) ?? 'unreadable';
    return stat?.kind ?? 'absent';
};
/**
 * State of what a command without declared inputs names, as it was left by a run. The workspace digest leaves out
 * what version control ignores and what runs made, so without this `test -f build/app` would stay passed after the
 * build is gone. Null for checks that declare their inputs or have no command.
 */
const namedPathsDigest = async (check, kind, files) => {
    const command = check.inputs === null ? (kind?.command(check.with) ?? null) : null;
    if (command === null)
        return null;
    const words = command.match(/[^\s'"`;|&()<>$=*?]+/g) ?? [];
    const named = [...new Set(words)].filter((word) => !word.startsWith('-')).slice(0, MOST_WORDS);
    return digest_digestOf(await Promise.all(named.map(async (word) => [word, await stateOf(word, files)])));
};

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t03-execute.js








/**
 * Under which a finished check is found again by a later attempt of the run. Without a fingerprint it is what the
 * check is: it is still one piece of work of this run, and is not done twice in it.
 */
const keyOf = ({ fingerprint, check }, execution) => fingerprint ?? `once:${definitionDigest(check, execution.context, [])}`;
const isFresh = (outcome, planned, now) => {
    const { freshnessMs } = planned.check;
    return freshnessMs === null || Date.parse(outcome.observedAt) + freshnessMs > now;
};
/** An outcome counts again only with its evidence as it was. */
const evidenceIsThere = async (outcome, dir, { ports }) => {
    for (const { path, bytes, sha256 } of outcome.evidence) {
        if (bytes > EVIDENCE_COPY_LIMIT)
            continue;
        if ((await ports.store.digestIn(dir, `checks/${outcome.id}/evidence/${path}`)) !== sha256)
            return false;
    }
    return true;
};
/** When a need really ran, files may have changed since the plan was made: look at the inputs again. */
const renewed = async (planned, needs, execution) => {
    const kind = execution.ports.kinds.get(planned.check.kind);
    const ran = needs.some((need) => need.cachedFrom === null && need.attempts.length > 0);
    if (!kind || !ran)
        return planned;
    const prints = needs.map((need) => need.fingerprint);
    return { ...planned, fingerprint: await fingerprintOf(planned.check, kind, execution.context, prints) };
};
/** The document may have moved since, and given the check to another item. */
const atItsPlace = (outcome, { check, changedHere }) => {
    const { reason } = outcome;
    const { source } = check.origin;
    const moved = reason?.source?.file === source.file ? { ...reason, source } : reason;
    return { ...outcome, item: check.item, reason: moved, changedHere };
};
const reuse = async (planned, execution) => {
    const { ports, request, run, known, resumed } = execution;
    const earlier = resumed.get(keyOf(planned, execution));
    if (earlier?.id === planned.check.id && (await evidenceIsThere(earlier, run.dir, execution))) {
        const here = atItsPlace(earlier, planned);
        if (digest_digestOf(here) !== digest_digestOf(earlier))
            keepOutcome(here, run);
        return here;
    }
    if (planned.fingerprint === null || request.force)
        return null;
    const entry = known.get(planned.fingerprint);
    // What this run knows of itself is in its checkpoints; one that is there no more is not made good from elsewhere.
    if (!entry || entry.runId === run.runId || !isFresh(entry.outcome, planned, ports.clock.now()))
        return null;
    if (!(await evidenceIsThere(entry.outcome, entry.dir, execution)))
        return null;
    const kind = ports.kinds.get(planned.check.kind);
    if ((await namedPathsDigest(planned.check, kind, ports.files)) !== entry.named)
        return null;
    return { ...atItsPlace(entry.outcome, planned), cachedFrom: entry.runId };
};
/** Why a check must not run, whatever is known of it, as its outcome; or null. */
const obstacle = (planned, needs, now) => {
    const { check } = planned;
    if (planned.refusal)
        return unexecuted(planned, 'not-run', planned.refusal, now);
    const unmet = needs.find((need) => need.outcome !== 'passed');
    if (!unmet)
        return null;
    const values = { check: check.id, need: unmet.id, outcome: unmet.outcome };
    const skipped = unexecuted(planned, 'skipped', (0,catalogue/* finding */.gk)('AX5501', values, check.origin.source), now);
    return { ...skipped, cachedFrom: unmet.cachedFrom };
};
/** Why nothing more is started in this run, or null: it was told to stop, or its time is over. */
const stopped = ({ check }, { ports, request, deadline }) => {
    const place = check.origin.source;
    if (ports.signal.aborted) {
        const signal = String(ports.signal.reason ?? 'stopped');
        return (0,catalogue/* finding */.gk)('AX5508', { check: check.id, signal }, place);
    }
    if (ports.clock.monotonic() < deadline)
        return null;
    const limit = `${Math.round(request.config.execution.maxDurationMs / 60_000)} min`;
    return (0,catalogue/* finding */.gk)('AX5503', { check: check.id, limit }, place);
};
const executeOne = async (planned, execution) => {
    const { ports, run, logs, saving } = execution;
    saving.check();
    const { check } = planned;
    const kind = ports.kinds.get(check.kind);
    if (!kind)
        throw new Error(`kind ${check.kind} passed the plan without being registered`);
    ports.events.emit({ type: 'check-started', check: check.id, describe: kind.describe(check.with) });
    const done = await executeCheck(planned, kind, execution);
    const keep = (outcome) => {
        logs.set(check.id, keepResult(outcome, done.logs, run));
        return outcome;
    };
    // What it printed until then is kept, but it is no answer, so there is no checkpoint.
    const cut = done.cut ? stopped(planned, execution) : null;
    if (cut)
        return keep({ ...done.outcome, outcome: 'not-run', reason: cut });
    const { evidenceCapBytes } = execution.request.config.execution;
    const { evidence, oversized } = await keepEvidence(check, ports.files, run, ports.redact, evidenceCapBytes);
    const outcome = { ...done.outcome, evidence, reason: done.outcome.reason ?? oversized };
    const key = keyOf(planned, execution);
    saving.add(run.checkpoint({ kind: 'outcome', key, outcome, logs: done.logs }));
    return keep(outcome);
};
const startOne = async (planned, execution) => {
    const why = stopped(planned, execution);
    return why
        ? unexecuted(planned, 'not-run', why, execution.ports.clock.now())
        : executeOne(planned, execution);
};
/**
 * One check: refused, skipped, taken over or run. Its needs have ended; `needs` are their outcomes.
 *
 * @param hold what it is held to beyond its own answer, before anybody is told how it ended
 */
const runCheck = async (planned, needs, execution, hold) => {
    const current = await renewed(planned, needs, execution);
    const reached = obstacle(current, needs, execution.ports.clock.now()) ??
        (await reuse(current, execution)) ??
        (await startOne(current, execution));
    const outcome = hold ? await hold(reached) : reached;
    if (outcome !== reached)
        keepOutcome(outcome, execution.run);
    execution.ports.events.emit({ type: 'check-finished', check: planned.check.id, outcome });
    return outcome;
};
/** Checks in the order of their needs, a bounded number at once; outcomes in the order given. */
const runChecks = async (checks, execution) => {
    const { request, ports } = execution;
    const nodes = checks.map((planned) => ({ id: planned.check.id, needs: planned.check.needs, planned }));
    const concurrency = request.config.execution.concurrency ?? ports.processors;
    const results = await runDag(nodes, concurrency, ({ planned }, resultOf) => {
        const needs = planned.check.needs.map(resultOf).filter((need) => need !== undefined);
        return runCheck(planned, needs, execution);
    });
    await execution.saving.settle();
    return nodes.map(({ id }) => results.get(id)).filter((outcome) => outcome !== undefined);
};
/** Outcomes of earlier attempts of a run, by their key. */
const resumedOutcomes = (run) => {
    const resumed = new Map();
    for (const record of run.checkpoints) {
        if (record.kind === 'outcome')
            resumed.set(record.key, record.outcome);
    }
    return resumed;
};
const ANSWERS = new Set(['passed', 'failed', 'error', 'timed-out']);
/** Promised evidence that is not there, in the order of the checks. */
const evidenceFindings = (checks, outcomes) => {
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    return checks.flatMap(({ check }) => {
        const outcome = check.evidence.length > 0 ? byId.get(check.id) : undefined;
        return outcome && ANSWERS.has(outcome.outcome) ? missingEvidence(check, outcome) : [];
    });
};
/**
 * T03: walks the plan, a bounded number of checks at once. What an earlier attempt of this run finished, or what
 * an earlier run observed on the same inputs, is not run again.
 */
const execute = async ({ checks }, execution) => {
    const outcomes = await runChecks(checks, execution);
    return { schemaVersion: 1, outcomes, findings: evidenceFindings(checks, outcomes) };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/workspace-inputs.js




/** Beyond this many files a check without declared inputs always runs. */
const FILE_LIMIT = 50_000;
const SNAPSHOT = 'workspace.json';
/**
 * A file that was not there when a run began and is there when it ends is a result of the run, not an input, unless
 * version control knows it. Without this rule a check that writes a log could never be reused. It becomes an input
 * once somebody else changes it, and then keeps counting with that content while only runs write to it. Promised
 * evidence that was there before the run is treated in the same way; any other file that was there counts with the
 * content it has.
 *
 * What a person makes while a run is going on cannot be told from what the run makes: it counts from its next change.
 *
 * @param evidence patterns of the files that checks promise to make
 */
const createWorkspaceInputs = (ports, run, evidence) => {
    const { files, store, workspace, redact } = ports;
    const findings = [];
    let atStart = null;
    let pending = null;
    /** A link that leads out of the workspace is an input as such, a file above the limit by its size and time. */
    const digestOf = async (path) => (await files.digest(path).catch(() => refusedMark(path))) ?? 'absent';
    const refusedMark = async (path) => {
        const stat = await files.stat(path);
        return stat?.kind === 'file' ? `refused ${stat.bytes} ${stat.mtimeMs}` : 'refused';
    };
    /** The workspace at the start of the run's first attempt: what came since was made by the cut attempt. */
    const snapshot = async (paths) => {
        const stored = await run.read(SNAPSHOT);
        if (stored)
            return JSON.parse(Buffer.from(stored).toString('utf8'));
        const produced = {};
        const made = await store.produced();
        const isPromised = picomatch([...evidence()], { dot: true });
        const tracked = await workspace.tracked(paths);
        for (const path of paths) {
            const file = made.get(path);
            if (tracked.has(path) || !(file || isPromised(path)))
                continue;
            const digest = await digestOf(path);
            produced[path] = digest === file?.left ? file.countsAs : digest;
        }
        const taken = { files: paths, produced };
        await run.write(SNAPSHOT, redactJson(JSON.stringify(taken), redact));
        return taken;
    };
    const compute = async () => {
        const paths = await workspace.files(FILE_LIMIT);
        if (paths === null) {
            findings.push((0,catalogue/* finding */.gk)('AX5515', { limit: FILE_LIMIT }));
            return null;
        }
        const start = await snapshot(paths);
        atStart = start;
        const before = new Set(start.files);
        const added = await workspace.tracked(paths.filter((path) => !before.has(path)));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const path of [...start.files, ...added]) {
            const made = start.produced[path];
            if (made === null)
                continue;
            hash.update(`${path}\0${made ?? (await digestOf(path))}\n`);
        }
        return hash.digest('hex');
    };
    return {
        findings,
        digest: () => (pending ??= compute()),
        settle: async () => {
            if (!atStart)
                return;
            const paths = (await workspace.files(FILE_LIMIT)) ?? [];
            const before = new Set(atStart.files);
            const tracked = await workspace.tracked(paths);
            const made = new Map();
            for (const path of paths) {
                const isNew = !before.has(path);
                const countsAs = isNew ? null : atStart.produced[path];
                if (countsAs === undefined || (isNew && tracked.has(path)))
                    continue;
                made.set(path, { countsAs, left: await digestOf(path) });
            }
            // A name that holds a secret is not kept, so its file counts as any other.
            await store.setProduced(new Map([...made].filter(([path]) => redact(path) === path)));
        },
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/session.js






/** All own steps in one, in the order of the file, whichever ended first. */
const ownSteps = ({ own, request }) => {
    const steps = (request.pipeline?.steps ?? []).flatMap(({ id }) => own.get(id) ?? []);
    return {
        planned: steps.flatMap(({ planned }) => planned),
        outcomes: steps.flatMap(({ outcomes }) => outcomes),
        findings: steps.flatMap(({ findings }) => findings),
    };
};
/** What an earlier stage made. A stage is only entered after those before it, so a missing one is a bug. */
const product = ({ products }, key) => {
    const made = products[key];
    if (made === undefined)
        throw new Error(`stage order: ${key} is not there yet`);
    return made;
};
/** Patterns of the files that checks, steps and items say will be made. */
const promisedEvidence = (model, { pipeline }) => [
    ...(model?.specs.flatMap(({ checks }) => checks.flatMap(({ evidence }) => evidence)) ?? []),
    ...(model?.trackers.flatMap(({ items }) => items.flatMap(({ evidence }) => evidence)) ?? []).map(({ text }) => text),
    ...(pipeline?.steps.flatMap(({ evidence, outputs }) => [...evidence, ...outputs]) ?? []),
]
    .filter((pattern) => pattern !== '' && !pattern.startsWith('!'))
    .map((pattern) => (pattern.endsWith('/') ? `${pattern}**` : pattern));
const openSession = async (request, ports, run) => {
    const logs = new Map();
    for (const record of run.checkpoints) {
        if (record.kind !== 'outcome')
            continue;
        logs.set(record.outcome.id, keepResult(record.outcome, record.logs, run));
    }
    const known = await ports.store.known();
    const history = (await ports.store.history()).filter(({ runId }) => runId !== run.runId);
    const products = {};
    const inputs = createWorkspaceInputs(ports, run, () => promisedEvidence(products.model, request));
    const execution = {
        request,
        ports,
        run,
        known,
        resumed: resumedOutcomes(run),
        deadline: ports.clock.monotonic() + request.config.execution.maxDurationMs,
        logs,
        saving: createSaving(),
        context: {
            tool: ports.tool,
            system: ports.workspace.system,
            config: request.config,
            env: ports.env,
            files: ports.files,
            workspaceDigest: inputs.digest,
        },
    };
    return {
        request,
        ports,
        run,
        known,
        logs,
        inputs,
        execution,
        products,
        history,
        pace: request.shard ? await paceOf(history, ports.store) : UNKNOWN_PACE,
        stages: createStages(ports, run),
        own: new Map(),
    };
};

// EXTERNAL MODULE: ./lib/domain/spec/command/policy.js
var policy = __webpack_require__(82424);
;// CONCATENATED MODULE: ./lib/application/pipeline/engine/topological-order.js
/**
 * Needs first, the order given where there is a choice. A node of a circle, and every node that needs one, is left
 * out. Iterative, so a chain of any length is fine.
 */
const topological_order_topologicalOrder = (nodes) => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const state = new Map();
    const ordered = [];
    for (const root of nodes) {
        const stack = [root];
        for (let node = stack.at(-1); node; node = stack.at(-1)) {
            const needs = node.needs.flatMap((need) => byId.get(need) ?? []);
            const unseen = state.get(node.id) === undefined ? needs.filter(({ id }) => !state.has(id)) : [];
            if (unseen.length > 0) {
                state.set(node.id, 'open');
                stack.push(...unseen.toReversed());
                continue;
            }
            stack.pop();
            if (state.get(node.id) === 'done' || state.get(node.id) === 'cyclic')
                continue;
            const isCyclic = needs.some(({ id }) => state.get(id) !== 'done');
            state.set(node.id, isCyclic ? 'cyclic' : 'done');
            if (!isCyclic)
                ordered.push(node);
        }
    }
    return ordered;
};

;// CONCATENATED MODULE: ./lib/application/pipeline/plan-digest.js

/** What a check does, without where it stands in which document. */
const substance = ({ kind, with: params, needs, inputs, env, passEnv, item }) => digest_digestOf({ kind, params, needs, inputs, env, passEnv, item });
/**
 * Hex sha256 of what had to be run by the rules that count: on a pull request those of the base, so what the head adds
 * or changes is not in it. Two runs with the same one were given the same commands.
 */
const planDigest = ({ checks }, { execution, checks: modules }) => digest_digestOf([
    execution.shell,
    modules,
    checks
        .filter(({ changedHere }) => !changedHere)
        .map(({ check }) => [check.id, substance(check)])
        .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
]);

;// CONCATENATED MODULE: ./lib/application/pipeline/shards.js
/**
 * Ids of the checks that one shard runs. Checks joined by needs stay together; groups are dealt heaviest first to
 * the lightest shard, so every job computes the same cut from the same plan and durations, without talking to the
 * others.
 *
 * @param durations milliseconds by check id, from an earlier run; a check that it does not know counts as a middling
 *   one, so without any all weigh the same
 */
const checksOfShard = (checks, shard, durations = new Map()) => {
    const weigh = weigherOf(durations);
    const groups = connectedGroups(checks)
        .map((ids) => ({ ids, first: firstOf(ids), weight: ids.reduce((sum, id) => sum + weigh(id), 0) }))
        .toSorted((a, b) => b.weight - a.weight || (a.first < b.first ? -1 : 1));
    const loads = Array.from({ length: shard.total }, () => 0);
    const mine = new Set();
    for (const { ids, weight } of groups) {
        const lightest = loads.indexOf(Math.min(...loads));
        loads[lightest] = (loads[lightest] ?? 0) + weight;
        if (lightest === shard.index - 1)
            for (const id of ids)
                mine.add(id);
    }
    return mine;
};
/** Whole milliseconds, so that sums are the same in every order; a check that took none is still one to start. */
const weigherOf = (durations) => {
    const weights = new Map([...durations].map(([id, ms]) => [id, Math.max(1, Math.round(ms))]));
    const middle = [...weights.values()].toSorted((a, b) => a - b)[Math.floor(weights.size / 2)] ?? 1;
    return (id) => weights.get(id) ?? middle;
};
const firstOf = (group) => group.reduce((first, id) => (id < first ? id : first));
/** Sets of checks that reach each other through needs, in plan order. */
const connectedGroups = (checks) => {
    const parent = new Map(checks.map(({ id }) => [id, id]));
    const find = (id) => {
        let root = id;
        while (parent.get(root) !== root)
            root = parent.get(root) ?? root;
        for (let at = id; at !== root;) {
            const next = parent.get(at) ?? root;
            parent.set(at, root);
            at = next;
        }
        return root;
    };
    for (const { id, needs } of checks) {
        for (const need of needs)
            if (parent.has(need))
                parent.set(find(id), find(need));
    }
    const groups = new Map();
    for (const { id } of checks) {
        const root = find(id);
        const group = groups.get(root);
        if (group)
            group.push(id);
        else
            groups.set(root, [id]);
    }
    return [...groups.values()];
};

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t02-synthesize.js









/** The specs that documents become. What drafts them is loaded when there is a document. */
const draftsOf = async (trackers, { config }) => {
    if (trackers.length === 0)
        return [];
    const { synthesize } = await Promise.all(/* import() */[__webpack_require__.e(56), __webpack_require__.e(866)]).then(__webpack_require__.bind(__webpack_require__, 65866));
    return trackers.map((document) => synthesize(document, specDefaultsOf(config)));
};
const specsOf = async (trackers, specs, request) => {
    const drafted = await draftsOf(trackers, request);
    return {
        checks: [...drafted.flatMap(({ spec }) => spec.checks), ...specs.flatMap(({ checks }) => checks)],
        findings: drafted.flatMap(({ findings }) => findings),
    };
};
/**
 * On a pull request the checks of the base decide. A check that the head changes or adds runs too, under its own
 * id; it is marked, so that its pass proves nothing and its failure counts.
 */
const withBase = (head, base) => {
    const known = new Map(base.map((check) => [check.id, substance(check)]));
    const changed = head.filter((check) => known.get(check.id) !== substance(check));
    const renamed = new Map(changed.map(({ id }) => [id, known.has(id) ? `${id}.changed-here` : id]));
    return [
        ...base.map((check) => ({ check, changedHere: false })),
        ...changed.map((check) => ({
            check: {
                ...check,
                id: renamed.get(check.id) ?? check.id,
                needs: check.needs.map((need) => renamed.get(need) ?? need),
            },
            changedHere: true,
        })),
    ];
};
const placeOf = (source) => `${source.file}:${source.line}`;
/**
 * Ids name directories and evidence, so a second use of one is left out and reported; on a file system that does not
 * tell cases apart, too.
 *
 * @param taken ids in use elsewhere, in lower case, with their places; those found here are added
 */
const withoutTaken = (checks, taken) => {
    const findings = [];
    const free = checks.filter(({ id, origin: { source } }) => {
        const earlier = taken.get(id.toLowerCase());
        if (earlier) {
            const values = { check: id, first: placeOf(earlier), second: placeOf(source) };
            findings.push((0,catalogue/* finding */.gk)('AX5520', values, source));
        }
        else
            taken.set(id.toLowerCase(), source);
        return !earlier;
    });
    return { checks: free, findings };
};
/** The wanted items' checks and, transitively, what those need. */
const selectItems = (candidates, items) => {
    if (!items)
        return [...candidates];
    const byId = new Map(candidates.map((candidate) => [candidate.check.id, candidate]));
    const wanted = new Set();
    const queue = candidates
        .filter(({ check }) => check.item && items.includes(check.item))
        .map(({ check }) => check.id);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (wanted.has(id))
            continue;
        wanted.add(id);
        queue.push(...(byId.get(id)?.check.needs ?? []));
    }
    return candidates.filter(({ check }) => wanted.has(check.id));
};
/** Needs first; document order where there is a choice. A check in a circle is left out, with a finding. */
const inOrder = (candidates, findings) => {
    const nodes = candidates.map((candidate) => ({
        id: candidate.check.id,
        needs: candidate.check.needs,
        candidate,
    }));
    const ordered = topological_order_topologicalOrder(nodes);
    const placed = new Set(ordered.map(({ id }) => id));
    for (const { check } of candidates) {
        if (!placed.has(check.id))
            findings.push((0,catalogue/* finding */.gk)('AX5523', { check: check.id, needs: check.needs.join(', ') }, check.origin.source));
    }
    return ordered.map(({ candidate }) => candidate);
};
/** Why a check may not run here, or null. */
const refusalOf = async (check, request, ports) => {
    const { execution } = request.config;
    const kind = ports.kinds.get(check.kind);
    if (!kind) {
        return (0,catalogue/* finding */.gk)('AX5511', { check: check.id, kind: check.kind, known: [...ports.kinds.keys()].join(', ') }, check.origin.source);
    }
    if (!execution.network && kind.network?.(check.with) === true)
        return (0,catalogue/* finding */.gk)('AX5510', { check: check.id }, check.origin.source);
    const tier = vocabulary/* TIERS */.iB.indexOf(check.tier) > vocabulary/* TIERS */.iB.indexOf(kind.tier) ? check.tier : kind.tier;
    const command = kind.command(check.with);
    if (command !== null) {
        if ((0,policy/* permitsEverything */.u)(execution))
            return null;
        const { judgeCommand } = await Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(689), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 65881));
        return judgeCommand(command, execution);
    }
    return vocabulary/* TIERS */.iB.indexOf(tier) > vocabulary/* TIERS */.iB.indexOf(execution.tier)
        ? (0,catalogue/* finding */.gk)('AX4820', { program: check.id, needed: tier, tier: execution.tier, because: '' }, check.origin.source)
        : null;
};
/**
 * T02: items become specs, specs a checked plan in running order, each check with its fingerprint.
 *
 * @param taken ids that steps of the project's own pipeline use already
 * @param durations how long checks took, by which shards are cut
 */
const plan = async (model, request, ports, context, taken = new Map(), durations = new Map()) => {
    const findings = [];
    // What becomes a check from a document lacks the defaults, which only the schemas of the kinds know.
    if (model.trackers.length > 0 || model.base)
        await loadAll(ports.kinds);
    const head = await specsOf(model.trackers, model.specs, request);
    findings.push(...head.findings);
    const candidates = model.base
        ? withBase(head.checks, (await specsOf(model.base.trackers, model.base.specs, request)).checks)
        : head.checks.map((check) => ({ check, changedHere: false }));
    const unique = withoutTaken(candidates.map(({ check }) => check), taken);
    findings.push(...unique.findings);
    const kept = new Set(unique.checks);
    const selected = inOrder(selectItems(candidates.filter(({ check }) => kept.has(check)), request.items), findings);
    const { maxChecks } = request.config.execution;
    if (selected.length > maxChecks)
        findings.push((0,catalogue/* finding */.gk)('AX5504', { count: selected.length, limit: maxChecks }));
    const limited = selected.slice(0, maxChecks);
    const chosen = request.shard
        ? checksOfShard(limited.map(({ check }) => check), request.shard, durations)
        : null;
    const still = { ...context, inputDigests: new Map() };
    const prints = new Map();
    const checks = [];
    for (const { check, changedHere } of limited) {
        if (chosen && !chosen.has(check.id))
            continue;
        const kind = ports.kinds.get(check.kind);
        const needs = check.needs.filter((need) => prints.has(need)).map((need) => prints.get(need) ?? null);
        const fingerprint = kind ? await fingerprintOf(check, kind, still, needs) : null;
        prints.set(check.id, fingerprint);
        checks.push({ check, fingerprint, refusal: await refusalOf(check, request, ports), changedHere });
    }
    return { schemaVersion: 1, checks, findings };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t04-collect.js
const filesOf = (outcome, logs) => [
    ...logs,
    ...outcome.evidence.map((file) => ({ ...file, path: `checks/${outcome.id}/evidence/${file.path}` })),
];
/**
 * T04: lists what the checks of this run left, with digests. An outcome taken from an earlier run has no files here:
 * it names that run.
 */
const collect = async ({ outcomes }, ports, logs) => {
    const ranHere = outcomes.filter(({ cachedFrom, attempts }) => cachedFrom === null && attempts.length > 0);
    const files = ranHere.flatMap((outcome) => filesOf(outcome, logs.get(outcome.id) ?? []));
    return {
        schemaVersion: 1,
        environment: { tool: ports.tool, ...(await ports.workspace.environment()) },
        files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t05-challenge.js


/** Challenging copies the workspace and runs commands several times, so few at once. */
const AT_ONCE = 2;
const earlierChallenges = (run) => {
    const found = new Map();
    for (const record of run.checkpoints)
        if (record.kind === 'challenge')
            found.set(record.key, record.challenge);
    return found;
};
/** Only an observed answer can be challenged; a check that failed has just shown that it can. */
const isChallengeable = ({ outcome }) => outcome === 'passed' || outcome === 'failed';
const challengeOne = async (planned, outcome, earlier, { request, ports, run, known, deadline }) => {
    const { check } = planned;
    const kind = ports.kinds.get(check.kind);
    if (!kind || ports.signal.aborted || ports.clock.monotonic() >= deadline)
        return null;
    const { fingerprint } = outcome;
    const key = fingerprint ?? `once:${check.id}`;
    const before = earlier.get(key) ?? (fingerprint && !request.force ? known.get(fingerprint)?.challenge : null);
    if (before)
        return { ...before, item: check.item };
    const { challengeCheck } = await Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(689), __webpack_require__.e(411), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 55683));
    const result = await challengeCheck(check, await kind.load(), {
        context: checkContext(planned, request.config, ports),
        outcome: outcome.outcome,
        makeScratch: ports.makeScratch,
    });
    if (ports.signal.aborted)
        return null;
    await run.checkpoint({ kind: 'challenge', key, challenge: result });
    ports.events.emit({ type: 'check-challenged', check: check.id, challenge: result });
    return result;
};
/** T05: proves that each gate can fail, in scratch copies; the workspace is not touched. */
const challenge = async (plan, { outcomes }, execution) => {
    const { request, ports, run } = execution;
    if (request.challenge === 'none')
        return { schemaVersion: 1, challenges: [] };
    const earlier = earlierChallenges(run);
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    const nodes = plan.checks.flatMap((planned) => {
        const outcome = byId.get(planned.check.id);
        const wanted = outcome && ports.kinds.has(planned.check.kind) && isChallengeable(outcome);
        return wanted ? [{ id: planned.check.id, needs: [], planned, outcome }] : [];
    });
    const results = await runDag(nodes, AT_ONCE, ({ planned, outcome }) => challengeOne(planned, outcome, earlier, execution));
    const challenges = nodes
        .map(({ id }) => results.get(id))
        .filter((result) => result !== null && result !== undefined);
    return { schemaVersion: 1, challenges };
};

// EXTERNAL MODULE: ./lib/domain/evaluation/reason.js
var reason = __webpack_require__(50455);
;// CONCATENATED MODULE: ./lib/domain/evaluation/dependency.js

/** @param covered ids of items with a waiver in force, which let everything above them through */
const awaitedAmong = (items, covered = new Set()) => {
    const byId = Map.groupBy(items, (item) => item.id);
    const byMilestone = Map.groupBy(items, (item) => item.milestone);
    return (item, id) => {
        const named = byId.get(id) ?? byMilestone.get(id)?.filter((other) => other !== item) ?? null;
        return named?.filter((other) => other.claim !== 'dropped' && !covered.has(other.id)) ?? null;
    };
};
/** True for a standing that lets what is built on it through. */
const holds = (standing) => standing === 'verified' || standing === 'waived';
/**
 * What stands between an item and its dependencies.
 * @param standingOf null for an item whose standing cannot be settled, because it waits for itself in a circle
 */
const obstacles = (item, awaited, standingOf) => item.dependsOn.flatMap((id) => {
    const others = awaited(item, id);
    if (others === null)
        return [{ kind: 'unknown', id }];
    return others.flatMap((other) => {
        const standing = standingOf(other);
        if (standing === null)
            return [{ kind: 'circle', id: other.id }];
        return holds(standing) ? [] : [{ kind: 'unverified', id: other.id, standing }];
    });
});
/** An obstacle as the end of a sentence: `M-02 (refuted)`. */
const nameOf = (obstacle) => {
    if (obstacle.kind === 'unverified')
        return `${obstacle.id} (${obstacle.standing})`;
    return obstacle.kind === 'unknown'
        ? `${obstacle.id} (in no tracker)`
        : `${obstacle.id} (in or behind a circle)`;
};
const CODES = { unverified: 'AX6022', unknown: 'AX6023', circle: 'AX6024' };
/** An obstacle as a node of the tree. */
const obstacleReason = (item, obstacle, status) => (0,reason/* reason */.l)(CODES[obstacle.kind], 'item', obstacle.id, {
    item: item.id,
    dependency: obstacle.id,
    standing: obstacle.kind === 'unverified' ? obstacle.standing : 'unknown',
}, { status, source: item.places['dependsOn'] ?? item.source });
/**
 * Visits every item after the items it waits for, without recursion, so that a chain of 100 000 is no problem.
 * Items of a circle, and those that wait for one, come last in document order: `settled` is false for them.
 */
const inDependencyOrder = (items, awaited, visit) => {
    const waiting = new Map();
    const dependents = new Map();
    for (const item of items) {
        const targets = new Set(item.dependsOn.flatMap((id) => awaited(item, id) ?? []));
        waiting.set(item, targets.size);
        for (const target of targets) {
            const known = dependents.get(target);
            if (known === undefined)
                dependents.set(target, [item]);
            else
                known.push(item);
        }
    }
    const queue = items.filter((item) => waiting.get(item) === 0);
    for (const item of queue) {
        visit(item, true);
        for (const dependent of dependents.get(item) ?? []) {
            const left = (waiting.get(dependent) ?? 0) - 1;
            waiting.set(dependent, left);
            if (left === 0)
                queue.push(dependent);
        }
    }
    const reached = new Set(queue);
    for (const item of items)
        if (!reached.has(item))
            visit(item, false);
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/words.js


/** `is` or `are`. */
const verb = (n) => (n === 1 ? 'is' : 'are');
/** `a`, `a and b`, `a, b and c`, `a, b and 7 more`: at most `max` names in full. */
const list = (names, max = 3) => {
    const shown = names.length > max ? [...names.slice(0, max - 1), `${names.length - max + 1} more`] : names;
    const last = shown.at(-1) ?? 'nothing';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
};
/** A sentence without its last period, so that it can stand inside another. */
const clause = (sentence) => sentence.trim().replace(/\.$/, '');
const HOUR_MS = 3_600_000;
/** `7 days`, `36 hours`, `20 minutes`: the largest unit that divides it, minutes otherwise. */
const period = (ms) => {
    if (ms % iso_week/* DAY_MS */.sO === 0)
        return (0,count/* count */.U)(ms / iso_week/* DAY_MS */.sO, 'day');
    return ms % HOUR_MS === 0 ? (0,count/* count */.U)(ms / HOUR_MS, 'hour') : (0,count/* count */.U)(Math.round(ms / 60_000), 'minute');
};
/** `3 days left`, `last day`, `expired 2 days ago`. */
const daysLeftInWords = (days) => {
    if (days < 0)
        return `expired ${(0,count/* count */.U)(-days, 'day')} ago`;
    return days === 0 ? 'last day' : `${(0,count/* count */.U)(days, 'day')} left`;
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/check-fact.js


/** Clocks of two machines may differ by this much before an outcome "from the future" is distrusted. */
const CLOCK_SKEW_MS = 300_000;
const outcomeOf = (fact) => fact.outcome?.outcome ?? 'not-run';
/** Fresh through the exact end of its freshness. A time that cannot be read, or lies ahead, is not fresh. */
const check_fact_isFresh = (fact, now) => {
    if (fact.check.freshnessMs === null)
        return true;
    const age = now - Date.parse(fact.outcome?.observedAt ?? '');
    return age <= fact.check.freshnessMs && age >= -CLOCK_SKEW_MS;
};
/** Weighs one check. `now` in milliseconds. */
const weigh = (fact, now) => {
    const outcome = outcomeOf(fact);
    if (outcome === 'failed' || outcome === 'timed-out')
        return 'failure';
    if (outcome === 'error')
        return 'error';
    if (fact.changedHere)
        return 'changed';
    if (outcome === 'not-run' || outcome === 'skipped')
        return 'not-run';
    if (outcome === 'manual')
        return 'manual';
    if (outcome === 'not-applicable')
        return 'neutral';
    if (!check_fact_isFresh(fact, now))
        return 'stale';
    return fact.challenge?.result === 'vacuous' ? 'vacuous' : 'proof';
};
const why = (fact) => {
    const found = fact.outcome?.reason ?? fact.refusal;
    return found === null ? 'the run recorded no reason' : clause(found.message);
};
const cached = (fact) => {
    const run = fact.outcome?.cachedFrom ?? null;
    return run === null ? '' : ` in run ${run}, and nothing it depends on has changed since`;
};
const passReason = (fact) => {
    const { id, origin } = fact.check;
    if (fact.outcome?.flaky === true) {
        const attempts = fact.outcome.attempts.length;
        return (0,reason/* reason */.l)('AX6049', 'check', id, { check: id, attempts, cached: cached(fact) }, { source: origin.source });
    }
    const extra = { status: 'pass', source: origin.source };
    return (0,reason/* reason */.l)('AX6040', 'check', id, { check: id, cached: cached(fact) }, extra);
};
const check_fact_CODES = {
    error: 'AX6043',
    'not-run': 'AX6044',
    stale: 'AX6048',
    vacuous: 'AX6050',
    manual: 'AX6046',
    changed: 'AX6051',
    neutral: 'AX6047',
};
const codeOf = (weight, outcome) => {
    if (weight === 'failure')
        return outcome === 'failed' ? 'AX6041' : 'AX6042';
    return outcome === 'skipped' && weight === 'not-run' ? 'AX6045' : check_fact_CODES[weight];
};
/** What to type to see the same: the command itself, or what runs a check that is none. */
const reproduction = ({ command, check }) => {
    if (command !== null)
        return command;
    const { item, origin } = check;
    return item === null
        ? `aurora-x spec --input ${origin.source.file} --force`
        : `aurora-x verify ${item} --force`;
};
/** Why a check is or is no evidence, in one sentence with the place it came from. */
const checkReason = (fact, now) => {
    const weight = weigh(fact, now);
    if (weight === 'proof')
        return passReason(fact);
    const { id, freshnessMs, origin } = fact.check;
    const values = {
        check: id,
        why: weight === 'vacuous' ? clause(fact.challenge?.reason ?? '') : why(fact),
        fix: fact.challenge?.remedy ?? '',
        command: reproduction(fact),
        describe: fact.describe,
        outcome: outcomeOf(fact),
        observed: fact.outcome?.observedAt ?? 'an unknown time',
        freshness: period(freshnessMs ?? 0),
    };
    return (0,reason/* reason */.l)(codeOf(weight, outcomeOf(fact)), 'check', id, values, { source: origin.source });
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/waiver.js



/** A waiver that lasts longer is told apart: it is meant to end, and nobody will remember this one. Days. */
const LONG = 366;
/** Whole days from today to the last day, UTC: 0 on the last day, negative after it. −1 for a date that is none. */
const daysLeft = (until, now) => {
    const last = Math.floor(Date.parse(until) / iso_week/* DAY_MS */.sO);
    return Number.isNaN(last) ? -1 : last - Math.floor(now / iso_week/* DAY_MS */.sO);
};
/** Item id → its waiver in force. Of several, the one that lasts longest. */
const waiversInForce = (waivers, now) => {
    const inForce = waivers
        .filter((waiver) => daysLeft(waiver.until, now) >= 0)
        .toSorted((a, b) => daysLeft(a.until, now) - daysLeft(b.until, now));
    return new Map(inForce.map((waiver) => [waiver.item, waiver]));
};
const statusOf = (waiver, covering, standings, now) => {
    if (standings.length === 0)
        return 'unknown-item';
    const expired = daysLeft(waiver.until, now) < 0;
    if (expired && covering === undefined)
        return 'expired';
    const needed = standings.some(({ standing }) => standing === 'waived');
    return waiver === covering && needed ? 'in-force' : 'unused';
};
/**
 * What became of each waiver. Expired: past its last day with no later waiver of the same item, whatever became of
 * the item, because somebody has to decide again. Unused: the item is verified or dropped, or another covers it.
 */
const waiverStates = (waivers, standings, now) => {
    const inForce = waiversInForce(waivers, now);
    const byId = Map.groupBy(standings, ({ item }) => item.id);
    return waivers.map((waiver) => ({
        ...waiver,
        status: statusOf(waiver, inForce.get(waiver.item), byId.get(waiver.item) ?? [], now),
        daysLeft: daysLeft(waiver.until, now),
    }));
};
const waiver_CODES = {
    'in-force': 'AX6090',
    expired: 'AX6091',
    unused: 'AX6092',
    'unknown-item': 'AX6093',
};
/** A waiver as a node of the tree, placed at the item it excuses. One in force is told here and weighs there. */
const waiverReason = (state, standings) => {
    const { item, reason: words, approver, until } = state;
    const left = daysLeftInWords(state.daysLeft);
    const because = `${item} is verified or dropped, or another waiver covers it`;
    const endless = state.status === 'in-force' && state.daysLeft > LONG;
    const source = standings.find((one) => one.item.id === item)?.item.source ?? null;
    const values = { item, approver, until, left, reason: clause(words), because };
    return (0,reason/* reason */.l)(endless ? 'AX6094' : waiver_CODES[state.status], 'waiver', item, values, { source });
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/standing.js






/** What keeps evidence from being whole, in the order it is reported: one of these spoils any number of proofs. */
const SPOILERS = [
    ['error', 'AX6012'],
    ['not-run', 'AX6013'],
    ['stale', 'AX6014'],
];
/** What is no proof, and is named when there is no proof besides it. */
const SUBSTITUTES = [
    ['vacuous', 'AX6015'],
    ['changed', 'AX6016'],
    ['manual', 'AX6011'],
];
/** A file that the item's own commands leave. It shows that they ran, not that they can fail. */
const isByproduct = ({ check }) => check.origin.rule === 'evidence-path' || check.origin.rule === 'deliverable';
/** Weighs all checks of an item together: a failure outweighs everything, a gap outweighs proofs. */
const weighEvidence = (facts, now) => {
    const byWeight = Map.groupBy(facts, (fact) => weigh(fact, now));
    const of = (weight) => byWeight.get(weight) ?? [];
    const lacking = (pairs) => {
        const pair = pairs.find(([weight]) => of(weight).length > 0);
        return pair === undefined ? null : { word: 'lacking', code: pair[1], checks: of(pair[0]) };
    };
    if (of('failure').length > 0)
        return { word: 'failed', checks: of('failure') };
    const spoiled = lacking(SPOILERS);
    if (spoiled !== null)
        return spoiled;
    const proofs = of('proof');
    const hollow = [...of('vacuous'), ...of('changed')].some((fact) => !isByproduct(fact));
    if (proofs.length > 0 && !(hollow && proofs.every(isByproduct)))
        return { word: 'proven', checks: proofs };
    return lacking(SUBSTITUTES) ?? { word: 'lacking', code: 'AX6010', checks: [] };
};
/** The claim as it stands in a sentence: `planned`, `in progress`, `without a status`. */
const claimInWords = (item) => item.claim?.replaceAll('-', ' ') ?? 'without a status';
const doneStanding = (evidence, blocked) => {
    if (evidence.word === 'failed')
        return 'refuted';
    if (blocked)
        return 'blocked';
    return evidence.word === 'proven' ? 'verified' : 'unproven';
};
const undoneStanding = (evidence, blocked) => {
    if (blocked)
        return 'blocked';
    return evidence.word === 'proven' ? 'ready' : 'open';
};
const failureInWords = (fact) => `${fact.check.id} ${outcomeOf(fact) === 'failed' ? 'failed' : 'timed out'}`;
/** A single failure is told with its cause, several by name only. */
const failuresInWords = (checks) => {
    const cause = checks.length === 1 ? checks[0]?.outcome?.reason : null;
    return `${list(checks.map(failureInWords))}${cause ? ` (${clause(cause.message)})` : ''}`;
};
const standing_codeOf = (standing, evidence, done) => {
    if (standing === 'refuted')
        return 'AX6001';
    if (standing === 'blocked')
        return done ? 'AX6020' : 'AX6021';
    if (standing === 'unproven' && evidence.word === 'lacking')
        return evidence.code;
    if (standing === 'verified')
        return 'AX6002';
    return standing === 'ready' ? 'AX6003' : 'AX6004';
};
/** The standing without its waiver. */
const judgeBare = ({ item, checks, obstacles, now }) => {
    const done = item.claim === 'done';
    const evidence = weighEvidence(checks, now);
    const blocked = obstacles.length > 0;
    const standing = done ? doneStanding(evidence, blocked) : undoneStanding(evidence, blocked);
    const own = checks.map((fact) => checkReason(fact, now));
    const below = obstacles.map((obstacle) => obstacleReason(item, obstacle, done ? 'fail' : 'info'));
    const counts = standing === 'verified' || standing === 'ready';
    const children = [...below, ...(done || counts ? own : own.map(reason/* inform */.IP))];
    const values = {
        item: item.id,
        claim: claimInWords(item),
        failures: failuresInWords(evidence.checks),
        proofs: (0,count/* count */.U)(evidence.checks.length, 'check'),
        names: list(blocked ? obstacles.map(nameOf) : evidence.checks.map((fact) => fact.check.id)),
    };
    const extra = { source: item.places['status'] ?? item.source, children };
    const code = standing_codeOf(standing, evidence, done);
    return {
        standing,
        reason: (0,reason/* reason */.l)(code, 'item', item.id, values, counts ? { ...extra, status: (0,reason/* worst */.QZ)(children) } : extra),
    };
};
const waive = (bare, { item, waiver, now }) => {
    const { until, approver } = waiver;
    const left = daysLeftInWords(daysLeft(until, now));
    const values = {
        item: item.id,
        until,
        left,
        approver,
        reason: clause(waiver.reason),
        standing: bare.standing,
    };
    const extra = { source: bare.reason.source, children: [(0,reason/* inform */.IP)(bare.reason)] };
    return { standing: 'waived', reason: (0,reason/* reason */.l)('AX6006', 'item', item.id, values, extra) };
};
/**
 * The standing of one item and the reason for it. Refuted outweighs blocked, blocked outweighs unproven; a waiver
 * in force covers whatever is not verified; a dropped item is open and does not count.
 */
const standingOf = (facts) => {
    const { item, waiver } = facts;
    if (item.claim === 'dropped') {
        const source = item.places['status'] ?? item.source;
        return { standing: 'open', reason: (0,reason/* reason */.l)('AX6005', 'item', item.id, { item: item.id }, { source }) };
    }
    const bare = judgeBare(facts);
    return waiver === null || bare.standing === 'verified' ? bare : waive(bare, { ...facts, waiver });
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/assess.js


/**
 * Gives every item its standing, dependencies first, in document order of the result.
 * @param checksOf checks by item id
 * @param waivers waivers in force by item id
 * @param now milliseconds
 */
const assessItems = (items, checksOf, waivers, now) => {
    const awaited = awaitedAmong(items, new Set(waivers.keys()));
    const settled = new Map();
    const assessed = new Map();
    inDependencyOrder(items, awaited, (item, inOrder) => {
        const checks = checksOf.get(item.id) ?? [];
        const inTheWay = obstacles(item, awaited, (other) => settled.get(other) ?? null);
        const judged = standingOf({
            item,
            checks,
            obstacles: inTheWay,
            waiver: waivers.get(item.id) ?? null,
            now,
        });
        assessed.set(item, { item, checks, ...judged });
        // The items of a circle see each other as unsettled, whichever of them the document names first.
        if (inOrder)
            settled.set(item, judged.standing);
    });
    return items.flatMap((item) => assessed.get(item) ?? []);
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/changes.js
/** What differs from the base: items of the head in their order, then those that are gone. */
const changesSince = (base, head) => {
    if (base === null)
        return [];
    const before = new Map(base.map(({ item, standing }) => [item, standing]));
    const after = new Map(head.map(({ item, standing }) => [item, standing]));
    const ids = [...new Set([...after.keys(), ...before.keys()])];
    return ids
        .map((item) => ({ item, from: before.get(item) ?? null, to: after.get(item) ?? null }))
        .filter(({ from, to }) => from !== to);
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/facts.js

/** Joins every planned check with its outcome and its challenge. */
const facts_factsOf = ({ plan, outcomes, challenges, describe, commandOf, }) => {
    const outcomeById = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    const challengeById = new Map(challenges.map((challenge) => [challenge.check, challenge]));
    return plan.checks.map(({ check, refusal, changedHere }) => {
        const outcome = outcomeById.get(check.id) ?? null;
        return {
            check,
            outcome,
            refusal,
            changedHere: changedHere || outcome?.changedHere === true,
            challenge: challengeById.get(check.id) ?? null,
            describe: describe(check),
            command: commandOf(check),
        };
    });
};
/** A check as reports show it. */
const checkStanding = (fact) => ({
    id: fact.check.id,
    outcome: outcomeOf(fact),
    describe: fact.describe,
    command: fact.command,
    exitCode: fact.outcome?.attempts.at(-1)?.exitCode ?? null,
    tail: fact.outcome?.tail ?? '',
    flaky: fact.outcome?.flaky ?? false,
    cachedFrom: fact.outcome?.cachedFrom ?? null,
    challenge: fact.challenge?.result ?? null,
    durationMs: fact.outcome?.durationMs ?? 0,
    source: fact.check.origin.source,
});
/** An item as reports show it. */
const itemStanding = ({ item, standing, reason, checks }) => ({
    item: item.id,
    title: item.title,
    milestone: item.milestone,
    priority: item.priority,
    owner: item.owner,
    target: item.target,
    claim: item.claim,
    standing,
    dependsOn: item.dependsOn,
    reason,
    checks: checks.map(checkStanding),
    source: item.source,
});

;// CONCATENATED MODULE: ./lib/domain/evaluation/selector.js
/** One condition: true when the selector does not set it. */
const among = (wanted, value) => wanted === undefined || (value !== null && wanted.includes(value));
/**
 * Whether a gate is about an item: all given conditions hold. Dropped items are never selected.
 * @param affected item ids that the pull request touches; null when there is no pull request
 */
const selects = (when, item, affected) => item.claim !== 'dropped' &&
    among(when.priority, item.priority) &&
    among(when.milestone, item.milestone) &&
    among(when.item, item.id) &&
    among(when.claim, item.claim) &&
    among(when.workstream, item.workstream) &&
    (when.affected !== true || affected?.includes(item.id) === true);
/** The selector in words: `priority P0 or P1, claim done`; `every item` when it is empty. */
const selectorInWords = (when) => {
    const lists = ['priority', 'milestone', 'item', 'claim', 'workstream'].flatMap((field) => {
        const values = when[field];
        return values === undefined ? [] : [`${field} ${values.length === 0 ? 'none' : values.join(' or ')}`];
    });
    const parts = when.affected === true ? [...lists, 'affected by the pull request'] : lists;
    return parts.length === 0 ? 'every item' : parts.join(', ');
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/gate.js





/** The gate that is used when the configuration has none: every claim of done has to be true. */
const DEFAULT_GATE = {
    name: 'default',
    when: { claim: ['done'] },
    require: 'verified',
    challenge: 'optional',
};
/** The standings a gate lets through. */
const ACCEPTED = {
    verified: ['verified', 'waived'],
    ready: ['verified', 'ready', 'waived'],
    'not-refuted': ['verified', 'unproven', 'ready', 'open', 'blocked', 'waived'],
};
const challengeReason = (code, gate, { item, standing, reason: own }, facts, children) => {
    const names = list(facts.map((fact) => fact.check.id));
    const values = { item: item.id, standing, gate: gate.name, names };
    return (0,reason/* reason */.l)(code, 'item', item.id, values, { source: own.source, children });
};
/**
 * Judges an item that rests on its checks as `challenge: required` asks: none of them may be vacuous, each was
 * challenged, and at least one was seen to fail: what nobody could make fail is no proof.
 */
const judgeChallenged = (gate, assessed, now) => {
    const { checks, reason: own } = assessed;
    const vacuous = checks.filter((fact) => weigh(fact, now) === 'vacuous');
    if (vacuous.length > 0)
        return challengeReason('AX6064', gate, assessed, vacuous, own.children);
    // A person's sign-off cannot be made to fail, so nobody challenges it.
    const proofs = checks.filter((fact) => weigh(fact, now) === 'proof' && fact.check.kind !== 'manual');
    const missing = proofs.filter((fact) => fact.challenge === null);
    if (missing.length > 0)
        return challengeReason('AX6065', gate, assessed, missing, own.children);
    if (proofs.length === 0 || proofs.some((fact) => fact.challenge?.result === 'proven'))
        return own;
    return challengeReason('AX6066', gate, assessed, proofs, own.children);
};
const judgeItem = (gate, assessed, now) => {
    const { standing, reason: own } = assessed;
    if (!ACCEPTED[gate.require].includes(standing))
        return { ...own, status: 'fail' };
    // Where anything but a refutation will do, only a claim has to be proven: what nobody claims could be open as well.
    const restsOnChecks = standing === 'verified' || (standing === 'ready' && gate.require !== 'not-refuted');
    return restsOnChecks && gate.challenge === 'required' ? judgeChallenged(gate, assessed, now) : (0,reason/* soften */.yP)(own);
};
const result = (gate, items, node) => ({
    name: gate.name,
    verdict: (0,reason/* wordOf */.aG)(node.status),
    items,
    reason: node,
});
/** A gate without items: nothing to ask where it is about a pull request, otherwise a gate without evidence. */
const judgeEmpty = (gate, affected) => {
    if (gate.when.affected === true) {
        const because = affected === null ? 'this is no pull request' : 'the pull request touches none of its items';
        return result(gate, [], (0,reason/* reason */.l)('AX6063', 'gate', gate.name, { gate: gate.name, because }));
    }
    const values = { gate: gate.name, selector: selectorInWords(gate.when) };
    return result(gate, [], (0,reason/* reason */.l)('AX6062', 'gate', gate.name, values));
};
/**
 * Judges one gate over the items it selects. It is `no-go` when one of them is refused or none is selected,
 * `conditional` when one is let through with a waiver or a warning.
 * @param affected item ids that the pull request touches; null when there is no pull request
 */
const judgeGate = (gate, assessed, affected, now) => {
    const selected = assessed.filter(({ item }) => selects(gate.when, item, affected));
    if (selected.length === 0)
        return judgeEmpty(gate, affected);
    const children = selected.map((one) => judgeItem(gate, one, now));
    const status = (0,reason/* worst */.QZ)(children);
    const waived = selected.filter(({ standing }) => standing === 'waived').length;
    const refused = children.filter((child) => child.status === 'fail').length;
    const values = {
        gate: gate.name,
        items: (0,count/* count */.U)(selected.length, 'item'),
        refused,
        verb: status === 'fail' ? (refused === 1 ? 'falls' : 'fall') : verb(selected.length),
        require: gate.require.replace('-', ' '),
        waived: waived === 0 ? '' : ` (${waived} waived)`,
    };
    const node = (0,reason/* reason */.l)(status === 'fail' ? 'AX6061' : 'AX6060', 'gate', gate.name, values, {
        status,
        children,
    });
    return result(gate, selected.map(({ item }) => item.id), node);
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/run-reasons.js




const run_reasons_ANSWERS = ['proof', 'failure', 'vacuous'];
/** Go needs positive evidence: a reason when no check gave an answer. */
const nothingAnswered = (facts, now) => {
    if (facts.some((fact) => run_reasons_ANSWERS.includes(weigh(fact, now))))
        return [];
    return [(0,reason/* reason */.l)('AX6070', 'run', 'checks', { planned: (0,count/* count */.U)(facts.length, 'check') })];
};
/** A refuted claim or a waiver that no gate asks for is still told, as a warning. */
const outsideGates = (assessed, gates) => {
    const gated = new Set(gates.flatMap((gate) => gate.items));
    const outside = assessed.filter(({ item, standing }) => !gated.has(item.id) && (standing === 'refuted' || standing === 'waived'));
    if (outside.length === 0)
        return [];
    const children = outside.map((one) => (0,reason/* soften */.yP)(one.reason));
    const values = { items: (0,count/* count */.U)(outside.length, 'item'), verb: verb(outside.length) };
    return [(0,reason/* reason */.l)('AX6075', 'run', 'outside-gates', values, { status: 'warn', children })];
};
const run_reasons_isError = ({ severity }) => severity === 'error';
const key = ({ code, message, source }) => JSON.stringify([code, message, source]);
const asReason = (status) => (found) => ({
    code: found.code,
    status,
    subject: { kind: 'tracker', id: found.source?.file ?? found.code },
    message: found.message,
    remedy: found.remedy,
    source: found.source,
    children: [],
});
const group = (code, status, errors) => {
    if (errors.length === 0)
        return [];
    const values = { errors: (0,count/* count */.U)(errors.length, 'error') };
    return [(0,reason/* reason */.l)(code, 'run', 'inputs', values, { children: errors.map(asReason(status)) })];
};
/**
 * Errors met on the way here. One of the model itself (a file that could not be read) blocks, because what is
 * missing counts as not passed; one inside a document or the plan warns, because the rest was judged.
 */
const inputErrors = (model, plan) => {
    const within = [...model.trackers.flatMap((document) => document.findings), ...plan.findings];
    const known = new Set(within.map(key));
    const outside = model.findings.filter((found) => !known.has(key(found)));
    return [
        ...group('AX6077', 'fail', outside.filter(run_reasons_isError)),
        ...group('AX6078', 'warn', within.filter(run_reasons_isError)),
    ];
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/score.js

const WEIGHTS = { P0: 8, P1: 4, P2: 2, P3: 1, P4: 1 };
const PLAIN_WEIGHT = 2;
const itemEntry = ({ item, standing }, refused) => ({
    weight: item.priority === null ? PLAIN_WEIGHT : WEIGHTS[item.priority],
    credit: standing === 'verified' && !refused.has(item.id) ? 1 : standing === 'waived' ? 0.5 : 0,
});
const sloEntry = ({ status, weight }) => ({
    weight,
    credit: status === 'met' ? 1 : status === 'warning' ? 0.5 : 0,
});
/**
 * 0 to 100: the weighted share that is proven. Items weigh by priority (P0 8, P1 4, P2 2, P3 and P4 1, none 2),
 * checks of their own 2, measured SLOs what their configuration says; waived items and objectives at risk count
 * half. Rounded down, so that 100 means all; 0 when there is nothing to score.
 */
const scoreOf = ({ items, refused, checks, slos }, now) => {
    const judged = checks
        .map((fact) => weigh(fact, now))
        .filter((weight) => weight !== 'neutral' && weight !== 'changed');
    const entries = [
        ...items.map((one) => itemEntry(one, refused)),
        ...judged.map((weight) => ({ weight: PLAIN_WEIGHT, credit: weight === 'proof' ? 1 : 0 })),
        ...slos.filter((slo) => slo.status !== 'no-data').map(sloEntry),
    ];
    const total = entries.reduce((sum, entry) => sum + entry.weight, 0);
    const reached = entries.reduce((sum, entry) => sum + entry.weight * entry.credit, 0);
    return total === 0 ? 0 : Math.floor((reached / total) * 100);
};

// EXTERNAL MODULE: ./lib/domain/evaluation/slo.js
var evaluation_slo = __webpack_require__(31555);
;// CONCATENATED MODULE: ./lib/domain/evaluation/stand-alone.js


const stand_alone_place = ({ file, line }) => `${file}:${line}`;
/** Places of criteria that are not ticked and deliverables that are not called done: they make no claim. */
const unclaimedPlaces = (trackers) => {
    const criteria = trackers
        .flatMap((document) => document.criteria)
        .filter((criterion) => !criterion.checked);
    const deliverables = trackers
        .flatMap((document) => document.deliverables)
        .filter((deliverable) => deliverable.claim !== null && deliverable.claim !== 'done');
    const sources = criteria.flatMap((one) => [one.source, ...one.commands.map((command) => command.source)]);
    return new Set([...sources, ...deliverables.map((one) => one.source)].map(stand_alone_place));
};
/** Whether a check without an item was drawn from a line that claims nothing. A spec written by hand always claims. */
const isUnclaimed = (fact, places) => fact.check.origin.rule !== 'spec' && places.has(stand_alone_place(fact.check.origin.source));
const judgeUnclaimed = (fact, now) => {
    const { id, origin } = fact.check;
    if (weigh(fact, now) === 'proof')
        return checkReason(fact, now);
    return (0,reason/* reason */.l)('AX6076', 'criterion', id, { check: id, outcome: outcomeOf(fact) }, { source: origin.source });
};
const PASSES = ['proof', 'vacuous'];
/**
 * Judges the checks that belong to no item, each by itself: whatever is not a pass, does not apply or was changed
 * by this pull request is a failure; a missing sign-off or a flaky pass is a warning.
 * @param now milliseconds
 */
const judgeStandAlone = (facts, trackers, now) => {
    const places = unclaimedPlaces(trackers);
    const claimed = facts.filter((fact) => !isUnclaimed(fact, places));
    if (facts.length === 0)
        return { claimed, reason: null };
    const children = facts.map((fact) => (isUnclaimed(fact, places) ? judgeUnclaimed : checkReason)(fact, now));
    const passed = facts.filter((fact) => PASSES.includes(weigh(fact, now))).length;
    const values = { passed, total: facts.length };
    return {
        claimed,
        reason: (0,reason/* reason */.l)('AX6074', 'run', 'checks', values, { status: (0,reason/* worst */.QZ)(children), children }),
    };
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/transitions.js



/**
 * Where a claim may go. Work may be called done from any state it is worked on (documents are updated late, so
 * states in between may be passed over); done and dropped are left through being worked on or planned again.
 */
const transitions_ALLOWED = {
    planned: ['in-progress', 'blocked', 'in-review', 'done', 'dropped', null],
    'in-progress': ['planned', 'blocked', 'in-review', 'done', 'dropped', null],
    blocked: ['planned', 'in-progress', 'in-review', 'done', 'dropped', null],
    'in-review': ['planned', 'in-progress', 'blocked', 'done', 'dropped', null],
    done: ['in-progress', 'in-review', 'dropped'],
    dropped: ['planned', 'in-progress'],
};
const words = (claim) => claim?.replaceAll('-', ' ') ?? 'no status';
const mayMove = (from, to, checkboxes) => transitions_ALLOWED[from].includes(to) || (checkboxes && from === 'done' && to === 'planned');
/** Why a claim may not move from one state to another, or null when it may. */
const judgeTransition = (from, to, context) => {
    const { item, source } = context;
    const values = { item, from: words(from), to: words(to), names: list(context.obstacles.map(nameOf)) };
    const refuse = (code) => (0,reason/* reason */.l)(code, 'item', item, values, { source });
    if (context.removed)
        return from === 'dropped' ? null : refuse('AX6104');
    if (from === to)
        return null;
    if (from !== null && !mayMove(from, to, context.checkboxes))
        return refuse(from === 'done' ? 'AX6102' : 'AX6103');
    return to === 'done' && context.obstacles.length > 0 ? refuse('AX6101') : null;
};
const CHECKBOX_DIALECTS = ['checklist', 'outline'];
const placed = (documents) => documents.flatMap(({ items, dialect }) => items.map((item) => ({ item, checkboxes: CHECKBOX_DIALECTS.includes(dialect) })));
/**
 * Judges every claim that moved between two versions of the documents; items that are new have no move, but an item
 * that begins as done is judged like one that became it.
 * @param standings standings of the items at the head
 */
const judgeTransitions = (base, head, standings) => {
    const before = new Map(placed(base).map(({ item }) => [item.id, item]));
    const after = placed(head);
    const standingOf = new Map(standings.map(({ item, standing }) => [item, standing]));
    const awaited = awaitedAmong(after.map(({ item }) => item));
    const moves = after.map(({ item, checkboxes }) => judgeTransition(before.get(item.id)?.claim ?? null, item.claim, {
        item: item.id,
        source: item.places['status'] ?? item.source,
        obstacles: obstacles(item, awaited, (other) => standingOf.get(other.id) ?? null),
        checkboxes,
        removed: false,
    }));
    const kept = new Set(after.map(({ item }) => item.id));
    const removals = [...before.values()]
        .filter((item) => !kept.has(item.id))
        .map((item) => judgeTransition(item.claim, null, {
        item: item.id,
        source: null,
        obstacles: [],
        checkboxes: false,
        removed: true,
    }));
    return [...moves, ...removals].filter((move) => move !== null);
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/leaves.js
/** The failing nodes a person can act on: items as a whole, and whatever else has nothing failing below it. */
const failing = (node) => {
    if (node.status !== 'fail')
        return [];
    if (node.subject.kind === 'item')
        return [node];
    const below = node.children.flatMap(failing);
    return below.length > 0 ? below : [node];
};
/** Verified and ready only pass a warning of one of their checks on; any other item that warns does so itself. */
const SUMS_UP = ['AX6002', 'AX6003'];
/** The warnings: nodes that warn of their own accord, and nodes with a warning status and no warning below. */
const warning = (node) => {
    const below = node.children.flatMap(warning);
    if (node.status !== 'warn')
        return below;
    const own = node.subject.kind === 'item' && !SUMS_UP.includes(node.code);
    return own || below.length === 0 ? [node, ...below] : below;
};
/** Codes from the gravest on; what is not listed comes after them. */
const GRAVITY = [
    'AX6077',
    'AX6070',
    'AX6001',
    'AX6083',
    'AX6020',
    'AX6101',
    'AX6102',
    'AX6103',
    'AX6105',
    'AX6091',
    'AX6041',
    'AX6042',
    'AX6043',
    'AX6062',
];
const rankOf = (code) => {
    const rank = GRAVITY.indexOf(code);
    return rank === -1 ? GRAVITY.length : rank;
};
/** One file may be wrong in many ways that share a code; anything else has each reason once. */
const identity = ({ code, subject, message, source }) => JSON.stringify(subject.kind === 'tracker' ? [code, message, source] : [code, subject.kind, subject.id]);
/** Each reason once: an item that two gates refuse is one blocker. */
const distinct = (reasons) => [
    ...new Map(reasons.map((node) => [identity(node), node])).values(),
];
const order = (reasons, priorityOf) => {
    const priority = ({ subject }) => (subject.kind === 'item' ? priorityOf(subject.id) : null) ?? 'P9';
    return distinct(reasons).toSorted((a, b) => rankOf(a.code) - rankOf(b.code) || priority(a).localeCompare(priority(b)));
};
/** What keeps the verdict from conditional, gravest first, then by priority, then in document order. */
const blockersOf = (nodes, priorityOf) => order(nodes.flatMap(failing), priorityOf);
/** What keeps the verdict from go though it does not block, in the same order. */
const warningsOf = (nodes, priorityOf) => order(nodes.flatMap(warning), priorityOf);

;// CONCATENATED MODULE: ./lib/domain/model/subjects.js
/** How many things some reasons are about: an item with two reasons is one blocker, as in the list of blockers. */
const countSubjects = (reasons) => new Set(reasons.map(({ subject }) => `${subject.kind} ${subject.id}`)).size;

;// CONCATENATED MODULE: ./lib/domain/evaluation/sentence.js



/** The first of some reasons in full, what else they are about as a number. */
const leading = (reasons, noun) => {
    const [first] = reasons;
    if (first === undefined)
        return `no ${noun}`;
    const others = countSubjects(reasons) - 1;
    const more = others === 0 ? '' : `; and ${(0,count/* count */.U)(others, `more ${noun}`)}`;
    return `${clause(first.message)}${more}`;
};
/** What the verdict says after its first word, without a period. */
const because = (word, blockers, warnings, proven) => {
    if (word === 'no-go')
        return leading(blockers, 'blocker');
    if (word === 'conditional')
        return leading(warnings, 'warning');
    return `${(0,count/* count */.U)(proven.items, 'item')} verified, ${(0,count/* count */.U)(proven.checks, 'check')} passed, nothing stands against it`;
};
/** The tree as sentences, parents before children, for whoever wants to read it from top to bottom. */
const say = (root) => {
    const lines = [];
    const visit = (node, depth) => {
        lines.push({ depth, status: node.status, sentence: node.message });
        for (const child of node.children)
            visit(child, depth + 1);
    };
    visit(root, 0);
    return lines;
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/verdict.js



const verdict_CODES = { go: 'AX6071', conditional: 'AX6072', 'no-go': 'AX6073' };
/** The word, the root of the tree and its leaves. The word follows from the gravest of the children alone. */
const concludeFrom = (children, standings, passedChecks) => {
    const status = (0,reason/* worst */.QZ)(children);
    const verdict = (0,reason/* wordOf */.aG)(status);
    const priorities = new Map(standings.map(({ item, priority }) => [item, priority]));
    const priorityOf = (item) => priorities.get(item) ?? null;
    const blockers = blockersOf(children, priorityOf);
    const blocked = new Set(blockers.map(({ code, subject }) => `${code} ${subject.kind} ${subject.id}`));
    // What one gate refuses another may only warn of; it is told once, as what it is at worst.
    const warnings = warningsOf(children, priorityOf).filter(({ code, subject }) => subject.kind === 'tracker' || !blocked.has(`${code} ${subject.kind} ${subject.id}`));
    const proven = {
        items: standings.filter(({ standing }) => standing === 'verified').length,
        checks: passedChecks,
    };
    const values = { because: because(verdict, blockers, warnings, proven) };
    return {
        verdict,
        reason: (0,reason/* reason */.l)(verdict_CODES[verdict], 'run', 'verdict', values, { status, children }),
        blockers,
        warnings,
    };
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/withdrawn.js






/**
 * What the item would come to had its claim not been touched; null when it would still be proven, or when it was not
 * proven on the base either, so that taking the claim back is what honesty asks for.
 */
const wouldBe = (checks, before, now) => {
    if (before !== null && before !== 'verified')
        return null;
    const evidence = weighEvidence(checks, now);
    if (evidence.word === 'failed')
        return 'refuted';
    // Not knowing what it was, only what broke counts: a missing sign-off may have been missing all along.
    const broke = before === 'verified' || checks.some((fact) => weigh(fact, now) === 'error');
    return evidence.word === 'lacking' && broke ? 'unproven' : null;
};
/**
 * Claims of done that a pull request takes back, or moves out of a gate's reach, while it breaks what they rest on.
 * The gates of the base hold its claims too: otherwise whoever breaks an item could turn the gate green by no longer
 * claiming it. A claim whose item is gone needs nothing here, because its checks then stand alone and have to pass.
 */
const withdrawnClaims = (facts) => {
    const { base, before, assessed, configured, judged, affected, now } = facts;
    const here = new Map(assessed.map((one) => [one.item.id, one]));
    const standings = before && new Map(before.map(({ item, standing }) => [item, standing]));
    const refused = new Set(judged
        .flatMap((gate) => gate.reason.children.filter(({ status }) => status === 'fail'))
        .map(({ subject }) => subject.id));
    return base.flatMap((item) => {
        const head = here.get(item.id);
        if (item.claim !== 'done' || head === undefined || head.standing === 'waived' || refused.has(item.id))
            return [];
        const standing = wouldBe(head.checks, standings && (standings.get(item.id) ?? 'open'), now);
        const gates = configured.filter(({ when, require }) => standing !== null && selects(when, item, affected) && !ACCEPTED[require].includes(standing));
        if (gates.length === 0)
            return [];
        const broken = head.checks.filter((fact) => weigh(fact, now) !== 'proof');
        const values = {
            item: item.id,
            gates: `${gates.length === 1 ? 'gate' : 'gates'} ${list(gates.map(({ name }) => name))}`,
            failures: list(broken.map((fact) => `${fact.check.id} (${outcomeOf(fact)})`)),
        };
        const source = head.item.places['status'] ?? head.item.source;
        const children = broken.map((fact) => checkReason(fact, now));
        return [(0,reason/* reason */.l)('AX6105', 'item', item.id, values, { source, children })];
    });
};

;// CONCATENATED MODULE: ./lib/domain/evaluation/evaluate.js













/** Without a tracker the checks speak for themselves; with one and no gate configured, the default gate asks. */
const gatesOf = ({ config, trackers }) => {
    if (trackers.length === 0)
        return [];
    return config.gates.length === 0 ? [DEFAULT_GATE] : config.gates;
};
/** Items the score is about: claimed done or asked for by a gate, not dropped. */
const scored = (assessed, gates) => {
    const gated = new Set(gates.flatMap((gate) => gate.items));
    return assessed.filter(({ item }) => item.claim === 'done' || gated.has(item.id));
};
/** Ids of the items that some gate refuses. */
const refusedBy = (gates) => new Set(gates.flatMap((gate) => gate.reason.children.filter((child) => child.status === 'fail').map((child) => child.subject.id)));
/** Whatever a pull request touches, it affects the items that it breaks: verified on the base, refuted here. */
const brokenHere = (base, assessed) => {
    const verified = new Set(base.filter(({ standing }) => standing === 'verified').map(({ item }) => item));
    return assessed
        .filter(({ item, standing }) => standing === 'refuted' && verified.has(item.id))
        .map(({ item }) => item.id);
};
/**
 * T06: the verdict over everything that was claimed, run and challenged. Pure: time and all facts are in the input.
 * No-go if a gate is refused, a check without an item did not pass, a waiver has expired, a key SLO is missed, a
 * claim made an illegal move, an input could not be read or nothing answered; conditional if there are waivers or
 * warnings; else go.
 * @throws RangeError when `now` is not a time
 */
const evaluate = (input) => {
    const { model, plan } = input;
    const now = Date.parse(input.now);
    if (Number.isNaN(now))
        throw new RangeError(`now is not an ISO time: ${input.now}`);
    const { config, trackers } = model;
    const facts = facts_factsOf(input);
    const items = trackers.flatMap((document) => document.items);
    const ids = new Set(items.map((item) => item.id));
    const isBound = (id) => id !== null && ids.has(id);
    const checksOf = Map.groupBy(facts.filter(({ check }) => isBound(check.item)), ({ check }) => check.item ?? '');
    const assessed = assessItems(items, checksOf, waiversInForce(config.waivers, now), now);
    const affected = input.affected && [
        ...input.affected,
        ...brokenHere(input.base?.standings ?? [], assessed),
    ];
    const configured = gatesOf(model);
    const judged = configured.map((gate) => judgeGate(gate, assessed, affected, now));
    // Gates that are only about pull requests say nothing elsewhere; then the default gate holds the claims.
    const silent = judged.length > 0 && judged.every((gate) => gate.reason.status === 'info') && affected === null;
    const gates = silent ? [...judged, judgeGate(DEFAULT_GATE, assessed, affected, now)] : judged;
    const alone = judgeStandAlone(facts.filter(({ check }) => !isBound(check.item)), trackers, now);
    const slos = config.slos.map((slo) => ({
        slo,
        result: (0,evaluation_slo/* measureSlo */.$)(slo, input.history, input.measured ?? {}, now),
    }));
    const waivers = waiverStates(config.waivers, assessed, now);
    const standings = assessed.map(itemStanding);
    const moves = model.base === null ? [] : judgeTransitions(model.base.trackers, trackers, standings);
    const withdrawn = withdrawnClaims({
        base: model.base?.trackers.flatMap((document) => document.items) ?? [],
        before: input.base?.standings ?? null,
        assessed,
        configured,
        judged: gates,
        affected,
        now,
    });
    const children = [
        ...inputErrors(model, plan),
        ...nothingAnswered(facts, now),
        ...gates.map((gate) => gate.reason),
        ...(alone.reason === null ? [] : [alone.reason]),
        ...outsideGates(assessed, gates),
        ...moves,
        ...withdrawn,
        ...slos.map(({ slo, result }) => (0,evaluation_slo/* sloReason */.Z)(slo, result)),
        ...waivers.map((state) => waiverReason(state, assessed)),
    ];
    const results = slos.map(({ result }) => result);
    return {
        schemaVersion: 1,
        ...concludeFrom(children, standings, facts.filter((fact) => weigh(fact, now) === 'proof').length),
        score: scoreOf({ items: scored(assessed, gates), refused: refusedBy(gates), checks: alone.claimed, slos: results }, now),
        standings,
        gates,
        slos: results,
        waivers,
        changes: changesSince(input.base?.standings ?? null, standings),
        trust: input.trust,
    };
};

;// CONCATENATED MODULE: ./lib/domain/config/fits-any.js

/** More than any pattern that a person writes. */
const LONGEST = 1_024;
/** Tries that going back may take, at which nobody waits yet. */
const MOST_STEPS = 20_000;
/**
 * What keeps `*` from standing for `.`, `..` and nothing. No path of a repository has such a part, and without it the
 * expression is one that can be tried in a time that grows with the path alone.
 */
const GUARDS = [
    String.raw `(?!(?:^|\/)\.{1,2}(?:\/|$))`,
    String.raw `(?!\.{1,2}(?:\/|$))`,
    String.raw `(?=.)`,
];
const OPTIONS = { dot: true };
/** Places at which a try could go back: with so many of them it takes at most as many steps as the length to that power. */
const turnsOf = (pattern) => (pattern.match(/[*({|]+/g) ?? []).length;
const REPEATED = /[*+]\(/;
/** Null for the few patterns at which picomatch itself fails. */
const fits_any_read = (pattern) => {
    try {
        return picomatch(pattern, OPTIONS);
    }
    catch {
        return null;
    }
};
const fitsOne = async (pattern) => {
    const literally = (path) => path === pattern;
    const quick = pattern === '' || pattern.length > LONGEST ? null : fits_any_read(pattern);
    if (quick === null)
        return literally;
    const turns = REPEATED.test(pattern) ? Infinity : turnsOf(pattern);
    if (turns < 2)
        return (path) => literally(path) || quick(path);
    const isShort = (path) => path.length ** turns <= MOST_STEPS;
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const { source } = picomatch.makeRe(pattern, OPTIONS);
    const plain = GUARDS.reduce((text, guard) => text.replaceAll(guard, ''), source);
    try {
        const steady = RE2JS.compile(plain);
        return (path) => literally(path) || (isShort(path) ? quick(path) : steady.matches(path));
    }
    catch {
        // What is left out by `!(…)` cannot be tried in such a time.
        return (path) => literally(path) || (isShort(path) && quick(path));
    }
};
/**
 * Whether a path fits any of some patterns, as picomatch has it with `dot`: but whoever wrote the patterns and named
 * the files, in a time that grows with their lengths alone. What cannot be read so stands for itself.
 */
const fitsAny = async (patterns) => {
    const all = await Promise.all([...new Set(patterns)].map(fitsOne));
    return (path) => all.some((fits) => fits(path));
};

;// CONCATENATED MODULE: ./lib/application/pipeline/affected-items.js


/** What the document says of an item, without where it says so: moving a row is not a change. */
const statement = ({ source: _source, places: _places, ...rest }) => digest_digestOf(JSON.parse(JSON.stringify(rest, (key, value) => (key === 'source' ? undefined : value))));
/**
 * Items that a pull request is about: their row or task reads differently from the base, or a changed path is one
 * of their evidence paths, deliverables or declared inputs. Sorted by id.
 */
const affectedItems = async (model, plan, changedPaths) => {
    const before = new Map((model.base?.trackers ?? []).flatMap(({ items }) => items.map((item) => [item.id, statement(item)])));
    const affected = new Set();
    for (const { items, deliverables } of model.trackers) {
        for (const item of items) {
            if (before.get(item.id) !== statement(item))
                affected.add(item.id);
            const paths = item.evidence.map(({ text }) => (text.endsWith('/') ? `${text}**` : text));
            if (await touches(changedPaths, paths))
                affected.add(item.id);
        }
        for (const { item, path } of deliverables)
            if (item && (await touches(changedPaths, [path])))
                affected.add(item);
    }
    for (const { check, changedHere } of plan.checks) {
        if (check.item && (changedHere || (await touches(changedPaths, check.inputs ?? []))))
            affected.add(check.item);
    }
    const now = new Set(model.trackers.flatMap(({ items }) => items.map(({ id }) => id)));
    for (const id of before.keys())
        if (!now.has(id))
            affected.add(id);
    return [...affected].toSorted();
};
/** Who wrote the patterns may have named the files too. */
const touches = async (changed, patterns) => patterns.length > 0 && changed.some(await fitsAny(patterns));

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t06-evaluate.js


/** What the base's documents come to with the outcomes that its checks had here. */
const standingsOfBase = (input) => {
    const { base } = input.model;
    if (!base)
        return [];
    const model = { ...input.model, trackers: base.trackers, specs: base.specs, base: null };
    const plan = { ...input.plan, checks: input.plan.checks.filter(({ changedHere }) => !changedHere) };
    const { standings } = evaluate({ ...input, model, plan, base: null, affected: null });
    return standings.map(({ item, standing }) => ({ item, standing }));
};
/** T06: standings, objectives, waivers and gates become one verdict with its reasons. */
const t06_evaluate_evaluate = async (input, request, ports, now) => {
    const kindOf = (check) => ports.kinds.get(check.kind);
    const facts = {
        model: input.model,
        plan: input.plan,
        outcomes: input.outcomes.outcomes,
        challenges: input.challenges.challenges,
        history: input.history,
        measured: input.measured,
        now,
        describe: (check) => kindOf(check)?.describe(check.with) ?? check.id,
        commandOf: (check) => kindOf(check)?.command(check.with) ?? null,
        base: null,
        affected: request.base ? await affectedItems(input.model, input.plan, request.base.changedPaths) : null,
        trust: request.trust,
    };
    const known = request.base?.standings ?? null;
    const standings = known === 'same-code' ? standingsOfBase(facts) : known;
    return evaluate({ ...facts, base: standings && { standings } });
};

;// CONCATENATED MODULE: ./lib/domain/evidence/statement.js
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

;// CONCATENATED MODULE: ./lib/application/pipeline/stages/t07-publish.js




/** Statements on what this run asked people for; others say nothing of it. */
const signOffsOf = ({ model, plan }) => {
    const manual = plan.checks.filter(({ check }) => check.kind === 'manual');
    const subjects = new Set(manual.flatMap(({ check: { id, item } }) => (item === null ? [id] : [id, item])));
    return model.config.signOffs.filter(({ subject }) => subjects.has(subject));
};
/** Field by field: what else the manifest holds is in the report already, or does not belong there. */
const reportOf = (input, manifest, request) => ({
    manifest: {
        runId: manifest.runId,
        command: manifest.command,
        startedAt: manifest.startedAt,
        durationMs: Date.parse(manifest.finishedAt) - Date.parse(manifest.startedAt),
        environment: manifest.environment,
        trust: manifest.trust,
        stages: manifest.stages,
    },
    verdict: input.verdict,
    graph: input.graph,
    trackers: input.model.trackers,
    outcomes: input.outcomes.outcomes,
    challenges: input.challenges.challenges,
    findings: input.findings,
    signOffs: signOffsOf(input),
    history: input.history,
    links: request.links,
});
const writeReports = (report, renderers, ports, run) => renderers.map(({ extension, render }) => {
    // What our own renderers get is redacted already; a module of the project may add what it likes.
    const content = ports.redact(render(report));
    const path = `report.${extension}`;
    run.writeDerived(path, content);
    return { path, bytes: Buffer.byteLength(content), sha256: (0,digest/* sha256 */.s)(content) };
});
/** Those of the configuration, and those that the project's own pipeline names. */
const reportsOf = ({ reports, pipeline }) => [
    ...new Set([...reports, ...(pipeline?.reporters ?? [])]),
];
/**
 * T07: reports first, then run.json, then the statement over all of it. The manifest comes late on purpose: a
 * directory that has a complete one needs no resuming.
 */
const publish = async (input, request, ports, run) => {
    // A part of the tracker has no verdict of its own: history, and the objectives over it, are about the whole.
    const partial = request.shard !== null || request.items !== null;
    const { renderers, findings } = await loadRenderers(reportsOf(request), ports.importModule);
    const manifest = {
        schemaVersion: 1,
        runId: run.runId,
        command: request.command,
        status: input.interrupted ? 'interrupted' : 'complete',
        attempt: run.attempt,
        startedAt: run.startedAt,
        finishedAt: new Date(ports.clock.now()).toISOString(),
        environment: input.evidence.environment,
        trust: input.verdict.trust,
        inputs: input.model.inputs,
        plan: planDigest(input.plan, input.model.config),
        stages: input.stages,
        outcomes: input.outcomes.outcomes,
        challenges: input.challenges.challenges,
        verdict: partial ? null : input.verdict.verdict,
        blockers: partial ? [] : [...new Set(input.verdict.blockers.map(({ code }) => code))].toSorted(),
        score: partial ? null : input.verdict.score,
        shard: request.shard && { ...request.shard, cut: input.cut },
        findings: [...input.findings, ...findings],
        files: input.evidence.files,
    };
    const report = reportOf(input, manifest, request);
    const reports = writeReports(report, renderers, ports, run);
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    await run.write('run.json', text);
    const manifestDigest = (0,digest/* sha256 */.s)(text);
    const statement = runStatement({ manifest, manifestDigest, reports });
    await run.write(STATEMENT_FILE, `${JSON.stringify(statement, null, 2)}\n`);
    return { manifest, report, publication: { schemaVersion: 1, manifestDigest, reports } };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/built-in-stages.js
















/** The plan and its outcomes with the project's own steps, which the verdict counts like checks. */
const withOwnSteps = (session) => {
    const planned = product(session, 'plan');
    const done = product(session, 'outcomes');
    const own = ownSteps(session);
    return {
        plan: { ...planned, checks: [...own.planned, ...planned.checks] },
        outcomes: {
            ...done,
            outcomes: [...own.outcomes, ...done.outcomes],
            findings: [...own.findings, ...done.findings],
        },
    };
};
/** Ids that the project's own steps use, in lower case, with their places. */
const takenIds = (session) => {
    const steps = (session.request.pipeline?.steps ?? []).filter(({ action }) => action.kind !== 'stage');
    const checks = [...ownSteps(session).planned, ...(session.products.plan?.checks ?? [])];
    return new Map([
        ...checks.map(({ check }) => [check.id.toLowerCase(), check.origin.source]),
        ...steps.map(({ id, source }) => [id.toLowerCase(), source]),
    ]);
};
const announcePlan = ({ products, ports, known, request }) => {
    const checks = products.plan?.checks ?? [];
    const cached = checks.filter(({ fingerprint }) => fingerprint !== null && known.get(fingerprint)).length;
    ports.events.emit({ type: 'checks-planned', total: checks.length, cached: request.force ? 0 : cached });
};
/** T03 and T05 in one for a merge: the shards have run every check and challenged it. */
const join = async (session) => {
    const { request, run, ports, logs, products } = session;
    if (!request.shards)
        return;
    const made = product(session, 'plan');
    const here = await judgeHere(made, session);
    const joined = await joinShards(made, request.shards, run, ports.clock.now(), here.outcomes);
    for (const outcome of joined.outcomes) {
        const text = joined.logs.get(outcome.id);
        if (text)
            logs.set(outcome.id, keepResult(outcome, text, run));
    }
    products.outcomes = { schemaVersion: 1, outcomes: joined.outcomes, findings: joined.findings };
    products.challenges = { schemaVersion: 1, challenges: [...joined.challenges, ...here.challenges] };
};
/** What each stage does with the session; its contract is in contracts/stage-contracts.ts. */
const work = {
    T01: async (session) => {
        const { stages, products, request, ports } = session;
        products.model = await stages.run('T01', 'model', null, () => ingest(request, ports));
        products.graph = buildGraph(products.model.trackers);
    },
    T02: async (session) => {
        const { stages, products, request, ports, execution } = session;
        products.plan = await stages.run('T02', 'plan', request.config.execution, () => plan(product(session, 'model'), request, ports, execution.context, takenIds(session), session.pace.durations));
        announcePlan(session);
    },
    T03: async (session) => {
        const { stages, products, request, execution } = session;
        await join(session);
        products.outcomes = await stages.run('T03', 'outcomes', request.config.execution, () => products.outcomes ?? execute(product(session, 'plan'), execution));
    },
    T04: async (session) => {
        const { stages, products, request, ports, logs } = session;
        products.evidence = await stages.run('T04', 'evidence', request.config.redact, () => collect(withOwnSteps(session).outcomes, ports, logs));
    },
    T05: async (session) => {
        const { stages, products, request, execution } = session;
        products.challenges = await stages.run('T05', 'challenges', request.challenge, () => products.challenges ?? challenge(product(session, 'plan'), product(session, 'outcomes'), execution));
    },
    T06: async (session) => {
        const { stages, products, request, ports, history } = session;
        const { gates, slos, waivers, signOffs } = request.config;
        const now = new Date(ports.clock.now()).toISOString();
        const measured = await measureObjectives(request.config, ports, history);
        const verdict = await stages.run('T06', 'verdict', [gates, slos, waivers, signOffs], () => t06_evaluate_evaluate({
            measured,
            model: product(session, 'model'),
            ...withOwnSteps(session),
            challenges: product(session, 'challenges'),
            history,
        }, request, ports, now));
        products.verdict = redactWords(verdict, ports.redact);
    },
    T07: async (session) => {
        const { stages, products, request, ports, run, history } = session;
        const model = product(session, 'model');
        const { outcomes } = withOwnSteps(session);
        await stages.run('T07', 'publication', request.reports, async () => {
            products.published = await publish({
                model,
                outcomes,
                history,
                plan: product(session, 'plan'),
                graph: product(session, 'graph'),
                evidence: product(session, 'evidence'),
                challenges: product(session, 'challenges'),
                verdict: product(session, 'verdict'),
                stages: [...stages.records],
                findings: findingsOf(session),
                cut: session.pace.digest,
                interrupted: ports.signal.aborted,
            }, request, ports, run);
            return products.published.publication;
        });
    },
};
/** A failure that nothing could have mended since is not looked at again, and says so. One note for each run. */
const reusedFailures = ({ outcomes }) => {
    const failed = outcomes.filter(({ outcome, cachedFrom }) => outcome === 'failed' && cachedFrom !== null);
    const byRun = Map.groupBy(failed, ({ cachedFrom }) => cachedFrom ?? '');
    return [...byRun].map(([run, { length: count }]) => (0,catalogue/* finding */.gk)('AX5518', { count, run }));
};
/** Everything that was noticed on the way, in the order of the stages. */
const findingsOf = (session) => [
    ...product(session, 'model').findings,
    ...product(session, 'plan').findings,
    ...session.inputs.findings,
    ...withOwnSteps(session).outcomes.findings,
    ...reusedFailures(withOwnSteps(session).outcomes),
].map((one) => redactWords(one, session.ports.redact));
const PRODUCT_OF = {
    T01: 'model',
    T02: 'plan',
    T03: 'outcomes',
    T04: 'evidence',
    T05: 'challenges',
    T06: 'verdict',
    T07: 'published',
};
/** Runs a stage after those before it; what is done already is not done again. */
const reachStage = async (session, wanted) => {
    for (const stage of vocabulary/* STAGES */.an) {
        const done = session.stages.records.some((record) => record.stage === stage);
        if (!done)
            await work[stage](session);
        if (session.products[PRODUCT_OF[stage]] === undefined)
            throw new Error(`${stage} made nothing`);
        if (stage === wanted)
            return;
    }
};
/** Ends the run with a verdict over everything. A step of its own that ran after the last one counts, too. */
const finish = async (session) => {
    await reachStage(session, 'T07');
    const counted = product(session, 'published').manifest.outcomes.length;
    if (counted === withOwnSteps(session).outcomes.outcomes.length)
        return;
    session.stages.forget('T04');
    await reachStage(session, 'T07');
};

;// CONCATENATED MODULE: ./lib/domain/spec/condition.js
const FUNCTION = /^(always|success|failure)\(\)$/;
const COMPARISON = /^env\.([A-Za-z_][A-Za-z0-9_]*) *(==|!=) *'([^']*)'$/;
const one = (text) => {
    const name = FUNCTION.exec(text)?.[1];
    if (name === 'always' || name === 'success' || name === 'failure')
        return { kind: name };
    const [, variable, sign, value] = COMPARISON.exec(text) ?? [];
    return variable === undefined || value === undefined
        ? null
        : { kind: 'env', name: variable, equal: sign === '==', value };
};
/** Splits outside of quotes, so that a value may hold an operator. */
const split = (text, operator) => {
    const parts = [''];
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] === "'")
            quoted = !quoted;
        if (!quoted && text.startsWith(operator, index)) {
            parts.push('');
            index += 1;
        }
        else {
            parts[parts.length - 1] += text.charAt(index);
        }
    }
    return parts.map((part) => part.trim());
};
const joined = (kind, parts) => {
    const all = parts.filter((part) => part !== null);
    if (all.length < parts.length)
        return null;
    const [only] = all;
    return only !== undefined && all.length === 1 ? only : { kind, all };
};
/**
 * Reads `always()`, `success()`, `failure()`, `env.NAME == 'x'` and `env.NAME != 'x'`, joined by `&&` (binds tighter)
 * and `||`. Null for anything else; there are no parentheses to nest.
 */
const readCondition = (text) => text.length > 500
    ? null
    : joined('or', split(text, '||').map((side) => joined('and', split(side, '&&').map(one))));
/** Whether a step may run, given how what it needs ended and the environment. */
const condition_holds = (condition, failed, env) => {
    switch (condition.kind) {
        case 'always':
            return true;
        case 'success':
            return !failed;
        case 'failure':
            return failed;
        case 'env':
            return (env[condition.name] === condition.value) === condition.equal;
        case 'and':
            return condition.all.every((part) => condition_holds(part, failed, env));
        case 'or':
            return condition.all.some((part) => condition_holds(part, failed, env));
        default:
            return condition;
    }
};
/** A condition as it is written in a file. */
const conditionText = (condition) => {
    switch (condition.kind) {
        case 'env':
            return `env.${condition.name} ${condition.equal ? '==' : '!='} '${condition.value}'`;
        case 'and':
        case 'or':
            return condition.all.map(conditionText).join(condition.kind === 'and' ? ' && ' : ' || ');
        default:
            return `${condition.kind}()`;
    }
};

;// CONCATENATED MODULE: ./lib/application/pipeline/step-contracts.js


/** The first way in which a file does not fit its contract, or null. */
const breach = async (contract, files) => {
    const text = await files.readText(contract.path).catch(() => null);
    if (text === null)
        return 'it does not exist';
    try {
        const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        const schemaText = typeof contract.schema === 'string' ? await files.readText(contract.schema) : null;
        if (typeof contract.schema === 'string' && schemaText === null)
            return `there is no schema ${contract.schema}`;
        const schema = schemaText === null ? contract.schema : JSON.parse(schemaText);
        const { Ajv2020 } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
        const validate = new Ajv2020({ strict: false, validateSchema: false }).compile(schema);
        if (validate(parse(text, { maxAliasCount: 100 })))
            return null;
        const issue = validate.errors?.[0];
        return `${issue?.instancePath || 'the whole'} ${issue?.message ?? 'does not fit'}`;
    }
    catch (cause) {
        return (0,thrown/* messageOf */.b)(cause);
    }
};
/** Every file of a step that does not fit its contract. */
const breaches = async (step, contracts, files) => {
    const found = [];
    for (const contract of contracts) {
        const problem = await breach(contract, files);
        if (problem)
            found.push((0,catalogue/* finding */.gk)('AX5514', { step: step.id, file: contract.path, problem }, step.source));
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/application/pipeline/run-step.js











/** Outputs are kept as evidence, so a pattern without a file there was not made. */
const missingOutputs = (step, { evidence }) => missingPatterns(step.outputs, evidence).map((file) => (0,catalogue/* finding */.gk)('AX5514', { step: step.id, file, problem: 'it was not made' }, step.source));
const withoutOutputs = (plan, { evidence }) => ({
    ...plan,
    check: { ...plan.check, evidence },
});
/** Whether everything an earlier run of the step made is still in the workspace as it made it. */
const outputsAreThere = async (step, outcome, files) => {
    for (const { path, sha256 } of namedBy(step.outputs, outcome.evidence)) {
        if ((await files.digest(path).catch(() => null)) !== sha256)
            return false;
    }
    return true;
};
/** Fingerprint of a check as part of a step; `needs` are those of the steps it needs. */
const planOf = async (check, needs, session) => {
    const kind = session.ports.kinds.get(check.kind);
    return {
        check,
        fingerprint: kind ? await fingerprintOf(check, kind, session.execution.context, needs) : null,
        refusal: await refusalOf(check, session.request, session.ports),
        changedHere: false,
    };
};
/** The files a later step reads must be there: a step whose outputs are gone is run again. */
const executionOf = async (step, plan, session) => {
    const { execution, known, ports } = session;
    const entry = plan.fingerprint === null ? undefined : known.get(plan.fingerprint);
    if (!entry || (await outputsAreThere(step, entry.outcome, ports.files)))
        return execution;
    return { ...execution, known: { get: () => undefined }, resumed: new Map() };
};
/** Checks that are not run, each with the same answer and reason; told like any other outcome. */
const without = (checks, outcome, reason, { ports }) => {
    const planned = checks.map((check) => ({ check, fingerprint: null, refusal: null, changedHere: false }));
    const outcomes = planned.map((one) => unexecuted(one, outcome, reason, ports.clock.now()));
    for (const one of outcomes)
        ports.events.emit({ type: 'check-finished', check: one.id, outcome: one });
    return { planned, outcomes, findings: [] };
};
/** Runs a command or a module of the project, held to the contracts of its step. */
const runCommandStep = async (step, pipeline, needs, session) => {
    const { files } = session.ports;
    const check = checkOfStep(step, pipeline, session.request.config);
    const before = await breaches(step, step.contracts.inputs, files);
    if (before[0])
        return { ...without([check], 'failed', before[0], session), findings: before };
    const plan = await planOf(check, needs, session);
    const findings = [];
    const held = async (outcome) => {
        if (outcome.outcome !== 'passed')
            return outcome;
        findings.push(...missingOutputs(step, outcome), ...(await breaches(step, step.contracts.outputs, files)));
        // The command itself did pass, and a contract may be mended without it: nothing to remember.
        return findings[0] ? { ...outcome, outcome: 'failed', reason: findings[0], fingerprint: null } : outcome;
    };
    const outcome = await runCheck(plan, [], await executionOf(step, plan, session), held);
    await session.execution.saving.settle();
    if (outcome.outcome === 'passed')
        findings.push(...evidenceFindings([withoutOutputs(plan, step)], [outcome]));
    return { planned: [plan], outcomes: [outcome], findings };
};
const specOf = async (step, file, session) => {
    const { files, readSpec } = session.ports;
    const text = await files.readText((0,path/* withoutDotSlash */.d)(file)).catch(() => null);
    if (text === null)
        return { checks: null, findings: [(0,catalogue/* finding */.gk)('AX1007', { file, cwd: 'the workspace' }, step.source)] };
    const { spec, findings } = await readSpec(text, (0,path/* withoutDotSlash */.d)(file));
    return spec ? withoutTaken(spec.checks, takenIds(session)) : { checks: null, findings };
};
/** Runs the checks of a spec file, in the order of their needs. */
const runSpecStep = async (step, file, pipeline, needs, session) => {
    const { checks, findings } = await specOf(step, file, session);
    if (checks === null) {
        const [reason] = findings;
        if (!reason)
            throw new Error(`${file} cannot be read, and nobody says why`);
        const own = checkOfStep(step, pipeline, session.request.config);
        return { ...without([own], 'error', reason, session), findings };
    }
    const plans = [];
    const prints = new Map();
    for (const check of topological_order_topologicalOrder(checks)) {
        const own = check.needs.map((need) => prints.get(need) ?? null);
        const plan = await planOf(check, own.length > 0 ? own : needs, session);
        prints.set(check.id, plan.fingerprint);
        plans.push(plan);
    }
    const outcomes = await runChecks(plans, session.execution);
    return { planned: plans, outcomes, findings: [...findings, ...evidenceFindings(plans, outcomes)] };
};
/** A step that is left out is still in the results, with the reason: as its checks where they are known. */
const leaveOut = async (step, pipeline, { outcome, reason }, session) => {
    const { action } = step;
    const spec = action.kind === 'spec' ? await specOf(step, action.spec, session) : null;
    const checks = spec?.checks ?? [checkOfStep(step, pipeline, session.request.config)];
    return without(checks, outcome, reason, session);
};

;// CONCATENATED MODULE: ./lib/application/pipeline/own-steps.js






/** What a stage depends on is in the fingerprints of its checks, so steps after it need none of their own. */
const stageEnd = (id) => ({ id, outcome: 'passed', failed: false, fingerprint: 'stage' });
/** As in a workflow: a condition that does not ask how earlier steps ended holds only when they ended well. */
const asksForStatus = (when) => when.kind === 'and' || when.kind === 'or' ? when.all.some(asksForStatus) : when.kind !== 'env';
/** Why a step is not run, or null. What its condition would refuse in any case does not apply; else a need is to blame. */
const whyLeftOut = ({ id: step, when, source }, needs, { ports: { env, signal } }) => {
    if (signal.aborted) {
        const values = { check: step, signal: String(signal.reason ?? 'stopped') };
        return { outcome: 'not-run', reason: (0,catalogue/* finding */.gk)('AX5508', values, source) };
    }
    const unmet = needs.find((need) => need.failed);
    const wanted = condition_holds(when, unmet !== undefined, env) && (asksForStatus(when) || unmet === undefined);
    if (wanted)
        return null;
    if (unmet && condition_holds(when, false, env)) {
        const values = { check: step, need: unmet.id, outcome: unmet.outcome };
        return { outcome: 'skipped', reason: (0,catalogue/* finding */.gk)('AX5501', values, source) };
    }
    const values = { step, condition: conditionText(when) };
    return { outcome: 'not-applicable', reason: (0,catalogue/* finding */.gk)('AX5525', values, source) };
};
/** What a step came to for those after it: what its first check came to that did not pass. */
const endOf = (id, { outcomes }) => {
    const outcome = outcomes.find((one) => one.outcome !== 'passed')?.outcome ?? 'passed';
    const prints = outcomes.map(({ fingerprint }) => fingerprint);
    return {
        id,
        outcome,
        failed: outcomes.length === 0 || outcome !== 'passed',
        fingerprint: prints.includes(null) ? null : digest_digestOf(prints),
    };
};
/** One at a time: stages share what they have made. */
const inTurn = () => {
    let last = Promise.resolve();
    return (work) => (last = last.then(work));
};
/**
 * Walks the steps of a pipeline file in the order of their needs. A stage runs even after a failed step, so that
 * every run ends in a verdict, which the failed step then decides.
 */
const walkSteps = async (pipeline, session) => {
    const oneStage = inTurn();
    const { ports, request } = session;
    const runStep = async (step, resultOf) => {
        const { action, id } = step;
        if (action.kind === 'stage') {
            await oneStage(() => reachStage(session, action.stage));
            return stageEnd(id);
        }
        const needs = step.needs.map(resultOf).filter((end) => end !== undefined);
        const why = whyLeftOut(step, needs, session);
        if (why) {
            session.own.set(id, await leaveOut(step, pipeline, why, session));
            const failed = needs.some((need) => need.failed);
            return { id, outcome: why.outcome, failed, fingerprint: 'left out' };
        }
        const prints = needs.map(({ fingerprint }) => fingerprint);
        const own = action.kind === 'spec'
            ? await runSpecStep(step, action.spec, pipeline, prints, session)
            : await runCommandStep(step, pipeline, prints, session);
        session.own.set(id, own);
        return endOf(id, own);
    };
    await runDag(pipeline.steps, request.config.execution.concurrency ?? ports.processors, runStep);
};

;// CONCATENATED MODULE: ./lib/application/pipeline/run-pipeline.js









/** Two requests with the same key ask for the same run; an unfinished one is resumed. */
const requestKey = (request, tool) => {
    const { command, trackers, specs, items, config, challenge, shard, base, pipeline } = request;
    return digest_digestOf({
        tool,
        command,
        trackers,
        specs,
        items,
        config,
        challenge,
        shard,
        base: base?.commit,
        pipeline,
    });
};
const ranHere = ({ cachedFrom, attempts }) => cachedFrom === null && attempts.length > 0;
/** Outcomes worth keeping for the next run: an answer, not an accident. */
const isDefinite = ({ outcome }) => outcome === 'passed' || outcome === 'failed';
/**
 * Keeps what was observed here by its fingerprint, for the next run on the same inputs. Of an interrupted run, too:
 * what it finished is an answer.
 */
const rememberOutcomes = async (session) => {
    const { ports, request, run, known } = session;
    const challenged = new Map(product(session, 'challenges').challenges.map((one) => [one.check, one]));
    const planned = new Map([...ownSteps(session).planned, ...product(session, 'plan').checks].map(({ check }) => [check.id, check]));
    const fresh = new Map();
    for (const outcome of product(session, 'published').manifest.outcomes) {
        const { fingerprint } = outcome;
        if (!fingerprint || !isDefinite(outcome))
            continue;
        const before = known.get(fingerprint);
        const challenge = challenged.get(outcome.id) ?? before?.challenge ?? null;
        const isNewlyChallenged = challenge !== null && (request.force || before?.challenge === null);
        if (outcome.cachedFrom !== null && !isNewlyChallenged)
            continue;
        const check = planned.get(outcome.id);
        const named = check ? await namedPathsDigest(check, ports.kinds.get(check.kind), ports.files) : null;
        const home = outcome.cachedFrom === null || !before ? run : before;
        fresh.set(fingerprint, {
            runId: home.runId,
            dir: home.dir,
            outcome: { ...outcome, cachedFrom: null },
            challenge,
            named,
        });
    }
    if (fresh.size > 0)
        await ports.store.remember(fresh);
};
/** Said aloud, but not part of run.json: how often a run was cut must not show in what it came to. */
const interruption = ({ signal }) => [
    (0,catalogue/* finding */.gk)('AX1015', { signal: String(signal.reason) }),
];
/** Not in run.json either. */
const ignoredCheckpoints = ({ ignored, runId }) => ignored > 0 ? [(0,catalogue/* finding */.gk)('AX5512', { count: ignored, run: runId })] : [];
const run_pipeline_resultOf = (session) => {
    const { run, ports } = session;
    const { manifest, report } = product(session, 'published');
    const interrupted = manifest.status === 'interrupted';
    return {
        runId: run.runId,
        runDir: run.dir,
        verdict: product(session, 'verdict'),
        outcomes: manifest.outcomes,
        challenges: manifest.challenges,
        model: product(session, 'model'),
        plan: product(session, 'plan'),
        graph: product(session, 'graph'),
        manifest,
        report,
        findings: [...ignoredCheckpoints(run), ...(interrupted ? interruption(ports) : []), ...manifest.findings],
        interrupted,
    };
};
const run_pipeline_work = async (session) => {
    const { request, ports, run } = session;
    if (request.pipeline) {
        await loadAll(ports.kinds);
        await walkSteps(request.pipeline, session);
    }
    await finish(session);
    const { manifest, publication } = product(session, 'published');
    if (manifest.outcomes.some(ranHere))
        await session.inputs.settle();
    await rememberOutcomes(session);
    await ports.store.index((0,summarise_run/* summariseRun */._)(manifest, run.dir, publication.manifestDigest));
    for (const one of manifest.findings)
        ports.events.emit({ type: 'finding', finding: one });
    return run_pipeline_resultOf(session);
};
/**
 * Runs the pipeline once: tracker in, verdict with evidence out. Kill it anywhere; the next call with the same
 * request resumes at the first unfinished check and comes to the same result.
 *
 * @returns the result, or why it was not begun.
 */
const runPipeline = async (request, ports) => {
    const broken = await brokenParts(request, ports);
    if (broken.length > 0)
        return { problems: broken };
    const opened = await ports.store.open({
        requestKey: requestKey(request, ports.tool),
        command: request.command,
        resume: request.resume,
        runId: request.runId,
    });
    if ('code' in opened)
        return { problems: [opened] };
    const begun = ports.clock.monotonic();
    const { runId } = opened;
    let finished = false;
    ports.events.emit({ type: 'run-started', runId, dir: opened.dir, resumed: opened.attempt > 1 });
    for (const one of ignoredCheckpoints(opened))
        ports.events.emit({ type: 'finding', finding: one });
    try {
        const result = await run_pipeline_work(await openSession(request, ports, opened));
        finished = !result.interrupted;
        const durationMs = Math.round(ports.clock.monotonic() - begun);
        if (finished) {
            ports.events.emit({ type: 'run-finished', runId, verdict: result.verdict.verdict, durationMs });
        }
        else
            ports.events.emit({ type: 'run-interrupted', runId, signal: String(ports.signal.reason) });
        return result;
    }
    finally {
        await opened.close(finished);
    }
};

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/adapters/system/git.js




const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const MAX_OUTPUT = 128 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const lines = (output) => (output ?? '').split('\0').filter((path) => path !== '');
/** What version control knows of other commits, through the git program. Nothing in the workspace is changed. */
const createGit = (root) => {
    const git = async (...args) => {
        try {
            // No prompts, no hooks of a hostile checkout, no pager, no lock that another git would trip over.
            const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
            const options = { maxBuffer: MAX_OUTPUT, env, timeout: TIMEOUT_MS };
            return (await run('git', ['-C', root, '-c', 'core.hooksPath=/dev/null', ...args], options)).stdout;
        }
        catch {
            return null;
        }
    };
    const has = async (commit) => (await git('cat-file', '-e', `${commit}^{commit}`)) !== null;
    return {
        resolve: async (revision) => {
            const output = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
            const commit = output?.trim() ?? '';
            return COMMIT.test(commit) ? commit : null;
        },
        ensureCommit: async (commit, mayFetch) => {
            if (!COMMIT.test(commit))
                return false;
            if (!mayFetch || (await has(commit)))
                return has(commit);
            await git('fetch', '--no-tags', '--depth=1', 'origin', commit);
            return has(commit);
        },
        show: (commit, path) => git('show', '--no-textconv', `${commit}:./${path}`),
        list: async (commit) => lines(await git('ls-tree', '-r', '-z', '--name-only', commit)),
        changedPaths: async (commit) => lines(await git('diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.')),
        unversioned: async () => {
            // Ignored, and not yet added. Both lists name a directory once, however much is in it.
            const ignored = await git('ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory');
            const added = await git('ls-files', '-z', '--others', '--exclude-standard', '--directory');
            return [...new Set([...lines(ignored), ...lines(added)])].toSorted();
        },
        checkout: async (commit, directory) => {
            const prefix = (await git('rev-parse', '--show-prefix'))?.trim() ?? '';
            if ((await git('worktree', 'add', '--detach', '--force', directory, commit)) === null)
                return null;
            return {
                root: (0,external_node_path_.join)(directory, prefix),
                remove: async () => {
                    await git('worktree', 'remove', '--force', directory);
                    await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true });
                    await git('worktree', 'prune');
                },
            };
        },
    };
};

// EXTERNAL MODULE: ./lib/adapters/system/scratch.js + 1 modules
var scratch = __webpack_require__(64842);
// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
;// CONCATENATED MODULE: ./lib/adapters/system/command-runner/lazy-command-runner.js
/** A command runner that is loaded with its first command: a run in which nothing changed has none. */
const createLazyCommandRunner = (options) => {
    let runner = null;
    const load = async () => {
        const { createCommandRunner } = await __webpack_require__.e(/* import() */ 62).then(__webpack_require__.bind(__webpack_require__, 39062));
        return createCommandRunner(options);
    };
    return {
        run: async (request, signal) => (await (runner ??= load())).run(request, signal),
        close: async () => (await runner)?.close(),
    };
};

// EXTERNAL MODULE: ./lib/adapters/system/digest-cache.js + 1 modules
var digest_cache = __webpack_require__(32648);
// EXTERNAL MODULE: ./lib/adapters/system/files.js + 2 modules
var system_files = __webpack_require__(45757);
;// CONCATENATED MODULE: ./lib/adapters/system/http-client.js

/** The request could not be made or its answer not be read. */
class HttpFailure extends Error {
    name = 'HttpFailure';
}
const readBody = async (response, maxBytes) => {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return '';
    const chunks = [];
    let bytes = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
        bytes += part.value.length;
        if (bytes > maxBytes) {
            await reader.cancel();
            throw new HttpFailure(`the body is larger than ${maxBytes} bytes`);
        }
        chunks.push(part.value);
    }
    return Buffer.concat(chunks).toString('utf8');
};
/**
 * fetch, with a limit on time and size. Redirects are answers, not followed: a check says what it expects.
 *
 * @param origins the only servers that are asked, for who is in a network that whoever names the address is not in;
 *   null: every one
 */
const createHttpClient = (origins = null) => ({
    request: async ({ method, url, headers, timeoutMs, maxBytes }, signal) => {
        const origin = URL.parse(url)?.origin ?? url;
        if (origins?.includes(origin) === false)
            throw new HttpFailure(`${origin} may not be asked from here`);
        const started = performance.now();
        try {
            const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeoutMs))]);
            const response = await fetch(url, { method, headers, redirect: 'manual', signal: limit });
            const body = await readBody(response, maxBytes);
            const latencyMs = Math.round(performance.now() - started);
            return { status: response.status, headers: Object.fromEntries(response.headers), body, latencyMs };
        }
        catch (cause) {
            if (cause instanceof HttpFailure)
                throw cause;
            const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : '';
            const text = (0,thrown/* messageOf */.b)(cause);
            throw new HttpFailure(inner || text, { cause });
        }
    },
});

// EXTERNAL MODULE: ./lib/adapters/system/ids.js
var system_ids = __webpack_require__(93978);
// EXTERNAL MODULE: ./lib/adapters/system/run-store/failpoint.js
var failpoint = __webpack_require__(87588);
// EXTERNAL MODULE: ./lib/adapters/system/run-store/create-run-store.js + 10 modules
var create_run_store = __webpack_require__(82592);
// EXTERNAL MODULE: ./lib/adapters/system/make-directory.js
var make_directory = __webpack_require__(55278);
// EXTERNAL MODULE: ./lib/adapters/system/run-store/sealed-line.js
var sealed_line = __webpack_require__(37743);
;// CONCATENATED MODULE: ./lib/adapters/system/run-store/memo.js




/** More are not worth the place; the oldest go. */
const memo_LIMIT = 64;
const forgetOldest = (dir) => {
    const names = (0,external_node_fs_.readdirSync)(dir);
    if (names.length <= memo_LIMIT)
        return;
    const aged = names.map((name) => ({ path: (0,external_node_path_.join)(dir, name), at: (0,external_node_fs_.statSync)((0,external_node_path_.join)(dir, name)).mtimeMs }));
    for (const { path } of aged.toSorted((a, b) => a.at - b.at).slice(0, names.length - memo_LIMIT))
        (0,external_node_fs_.rmSync)(path);
};
/** A memo of one file per text in a directory. An altered file is as good as none. */
const createMemo = (dir) => ({
    get: (key) => {
        try {
            return (0,sealed_line/* unseal */.Du)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dir, key), 'utf8'));
        }
        catch {
            return null;
        }
    },
    put: (key, text) => {
        try {
            (0,make_directory/* makeDirectory */.O)(dir);
            const temporary = (0,external_node_path_.join)(dir, `${key}.${process.pid}.tmp`);
            (0,external_node_fs_.writeFileSync)(temporary, (0,sealed_line/* seal */.od)(text));
            (0,external_node_fs_.renameSync)(temporary, (0,external_node_path_.join)(dir, key));
            forgetOldest(dir);
        }
        catch {
            // It only ever saves work.
        }
    },
});

;// CONCATENATED MODULE: ./lib/adapters/system/workspace.js




const workspace_MAX_OUTPUT = 256 * 1024 * 1024;
/** Directories that are never an input, wherever they are. */
const NEVER = new Set(['.git', 'node_modules']);
const insideGit = (root) => {
    for (let dir = root;; dir = (0,external_node_path_.join)(dir, '..')) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, '.git')))
            return true;
        if (dir === (0,external_node_path_.join)(dir, '..'))
            return false;
    }
};
/** Output of git, or null when it is missing or refuses (a repository owned by somebody else, say). */
const git = async (root, args) => {
    try {
        // Optional locks off: looking must not write to the repository.
        const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
        const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const { stdout } = await (0,external_node_util_.promisify)(execFile)('git', ['-C', root, ...args], {
            maxBuffer: workspace_MAX_OUTPUT,
            env,
        });
        return stdout;
    }
    catch {
        return null;
    }
};
const workspace_entriesOf = (dir) => {
    try {
        return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const walk = (root, isOurs, limit) => {
    const found = [];
    const queue = [''];
    for (let dir = queue.pop(); dir !== undefined; dir = queue.pop()) {
        for (const entry of workspace_entriesOf((0,external_node_path_.join)(root, dir))) {
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
        system: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.arch)()}`,
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
                os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()}`,
                arch: (0,external_node_os_.arch)(),
                ...state,
                repository: env['GITHUB_REPOSITORY'] ?? null,
                workflow: env['GITHUB_WORKFLOW'] ?? null,
                actor: env['GITHUB_ACTOR'] ?? null,
            };
        },
    };
};

// EXTERNAL MODULE: ./lib/application/checks/coverage/facts.js + 1 modules
var facts = __webpack_require__(62319);
// EXTERNAL MODULE: ./lib/application/checks/file/facts.js + 1 modules
var file_facts = __webpack_require__(84439);
// EXTERNAL MODULE: ./lib/application/checks/golden/facts.js + 1 modules
var golden_facts = __webpack_require__(63414);
// EXTERNAL MODULE: ./lib/application/checks/http/facts.js + 1 modules
var http_facts = __webpack_require__(65401);
// EXTERNAL MODULE: ./lib/application/checks/junit/facts.js + 1 modules
var junit_facts = __webpack_require__(33819);
// EXTERNAL MODULE: ./lib/application/checks/manual/facts.js + 1 modules
var manual_facts = __webpack_require__(33359);
// EXTERNAL MODULE: ./lib/application/checks/metric/facts.js + 1 modules
var metric_facts = __webpack_require__(53765);
// EXTERNAL MODULE: ./lib/application/checks/run/facts.js
var run_facts = __webpack_require__(21755);
// EXTERNAL MODULE: ./lib/application/checks/sarif/facts.js + 1 modules
var sarif_facts = __webpack_require__(39060);
// EXTERNAL MODULE: ./lib/application/checks/search/facts.js + 1 modules
var search_facts = __webpack_require__(39201);
// EXTERNAL MODULE: ./lib/application/checks/slo/facts.js + 1 modules
var slo_facts = __webpack_require__(11691);
// EXTERNAL MODULE: ./lib/application/checks/uses/facts.js
var uses_facts = __webpack_require__(68204);
// EXTERNAL MODULE: ./lib/application/checks/workflow/facts.js + 1 modules
var workflow_facts = __webpack_require__(86410);
;// CONCATENATED MODULE: ./lib/application/checks/lazy-kinds.js













/** Each facts object takes the parameters of its own kind; the plan brings the two together. */
const FACTS = [
    run_facts/* runFacts */.p,
    file_facts/* fileFacts */.A,
    search_facts/* searchFacts */.m,
    http_facts/* httpFacts */.o,
    facts/* coverageFacts */.g,
    junit_facts/* junitFacts */.S,
    sarif_facts/* sarifFacts */.h,
    golden_facts/* goldenFacts */.r,
    workflow_facts/* workflowFacts */.N,
    metric_facts/* metricFacts */.g,
    slo_facts/* sloFacts */.E,
    manual_facts/* manualFacts */.Y,
    uses_facts/* usesFacts */.C,
];
/**
 * The kinds for a run. Schemas and what executes and challenges are half of our code, and a run in which nothing
 * changed needs none of it, so they are loaded together when the first of them is asked for. From then on the facts
 * are those of the loaded kinds, which also know what modules of the project say.
 *
 * @param importModule imports a specifier as it is written in the configuration
 */
const openKinds = async (config, importModule) => {
    let loaded = null;
    let loading = null;
    const loadRegistry = async () => {
        const { loadKinds } = await Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(311), __webpack_require__.e(689), __webpack_require__.e(411), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 5174));
        const { kinds, findings } = await loadKinds(config, importModule);
        loaded = kinds;
        return findings;
    };
    const lazily = (facts) => {
        const now = () => loaded?.get(facts.kind) ?? facts;
        const load = async () => {
            await (loading ??= loadRegistry());
            const kind = loaded?.get(facts.kind);
            if (!kind)
                throw new Error(`kind ${facts.kind} has facts but is not in the registry`);
            return kind;
        };
        return {
            kind: facts.kind,
            tier: facts.tier,
            volatile: (params) => now().volatile(params),
            network: (params) => now().network?.(params) ?? false,
            inputs: (params) => now().inputs(params),
            command: (params) => now().command(params),
            describe: (params) => now().describe(params),
            ...(facts.prepare && { prepare: async (params) => (await load()).prepare?.(params) ?? [] }),
            load,
        };
    };
    const kinds = new Map(FACTS.map((facts) => [facts.kind, lazily(facts)]));
    if (Object.keys(config.checks).length === 0)
        return { kinds, findings: [] };
    // The project's own kinds are code: what they are is known when they are loaded.
    const findings = await (loading = loadRegistry());
    for (const kind of (loaded ?? new Map()).values())
        kinds.set(kind.kind, lazily(kind));
    return { kinds, findings };
};

// EXTERNAL MODULE: ./lib/domain/evidence/neutralise.js
var neutralise = __webpack_require__(14596);
// EXTERNAL MODULE: ./lib/domain/evidence/secret-names.js
var secret_names = __webpack_require__(24203);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/import-from.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


/** Imports a project's own module, `./my-check.mjs`, relative to the project. */
const importFrom = (root) => (specifier) => import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(root, specifier)).href));

// EXTERNAL MODULE: ./lib/entrypoints/wiring/version.js
var version = __webpack_require__(13538);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/wire-pipeline.js






















/** Patterns run on a library of some size, so it is loaded when there is one. */
const ownPatterns = async (patterns) => {
    if (patterns.length === 0)
        return [];
    const { redactPattern } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(924)]).then(__webpack_require__.bind(__webpack_require__, 49924));
    return patterns.map(redactPattern);
};
const redactorFor = async ({ env, config, token }) => {
    const named = config.redact.env.map((name) => env[name]).filter((value) => value !== undefined);
    return (0,evidence_redact/* createRedactor */.lY)([...(0,secret_names/* secretsFromEnv */.zr)(env), ...named, ...(token ? [token] : [])], await ownPatterns(config.redact.patterns));
};
/** Few projects ask about their workflows, so what asks GitHub is loaded for the first question. */
const workflowsOf = ({ env, token: given }) => {
    const token = given ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
    const ref = (0,repository_ref/* repositoryRef */.W)(env['GITHUB_REPOSITORY'] ?? '');
    if (token === '' || ref === null)
        return null;
    return {
        finished: async (question, signal) => {
            const { createWorkflowHistory } = await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 70956));
            const { DEFAULT_API, tokenClient } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(730), __webpack_require__.e(719), __webpack_require__.e(443), __webpack_require__.e(897)]).then(__webpack_require__.bind(__webpack_require__, 83897));
            const client = tokenClient(env['GITHUB_API_URL'] ?? DEFAULT_API, token);
            return createWorkflowHistory(client, ref).finished(question, signal);
        },
    };
};
/** Kills what a run left behind. */
const sweep = async (nonce) => (await __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 31707))).sweepRun(nonce);
/**
 * Builds the adapters on one directory, those that not every run needs when they are needed. Nothing is started or
 * written before the pipeline asks for it.
 */
const wirePipeline = async (options) => {
    const { root, outDir, config, env, signal } = options;
    const clock = (0,system_clock/* createClock */.t)();
    const ids = (0,system_ids/* createIds */.T)();
    const processors = (0,external_node_os_.availableParallelism)();
    const nonce = ids.nonce();
    const outRoot = (0,external_node_path_.isAbsolute)(outDir) ? outDir : (0,external_node_path_.join)(root, outDir);
    const inside = (0,external_node_path_.relative)(root, outRoot);
    const ours = inside.startsWith('..') ? ['logs'] : [inside, 'logs'];
    const redact = await redactorFor(options);
    const digests = (0,digest_cache/* createDigestCache */.d)((0,external_node_path_.join)(outRoot, '.state', 'digests.json'), {
        clean: (text) => redactJson(text, redact),
        capBytes: config.execution.evidenceCapBytes,
    });
    const files = (0,system_files/* createFiles */.q)(root, { digests });
    const runner = createLazyCommandRunner({
        workers: config.execution.concurrency ?? processors,
        nonce,
        readable: neutralise/* neutralise */.$,
    });
    const importModule = importFrom(root);
    // Few projects have check modules, so what runs them is loaded for the first one.
    const apart = async (specifier) => {
        const { importApart } = await __webpack_require__.e(/* import() */ 779).then(__webpack_require__.bind(__webpack_require__, 37779));
        return importApart(root, env)(specifier);
    };
    const { kinds, findings } = await openKinds(config, apart);
    const tool = `aurora-x ${version/* VERSION */.x}`;
    const ports = {
        tool,
        clock,
        ids,
        events: { emit: (event) => options.events.emit(redactWords(event, redact)) },
        files,
        workspace: createWorkspace({ root, ours, env }),
        runner,
        http: createHttpClient(),
        workflows: workflowsOf(options),
        store: (0,create_run_store/* createRunStore */.D)({
            root,
            dir: outDir,
            clock,
            ids,
            host: (0,external_node_os_.hostname)(),
            pid: process.pid,
            failpoint: (0,failpoint/* createFailpoint */.D)(env['AURORA_FAILPOINT']),
            processes: { nonce, sweep },
            digests,
        }),
        importModule,
        kinds,
        readSpec: createSpecReader({
            tool,
            kinds,
            defaults: specDefaultsOf(config),
            memo: Object.keys(config.checks).length > 0 ? null : createMemo((0,external_node_path_.join)(outRoot, '.state', 'memo')),
        }),
        env,
        redact,
        makeScratch: async () => {
            const { makeScratch } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 64842));
            return makeScratch(root, ours, signal, config.execution.evidenceCapBytes);
        },
        signal,
        processors,
    };
    return {
        ports,
        findings,
        close: async () => {
            digests.save();
            await runner.close();
        },
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/wiring/base-standings.js










/** The delta is a comfort: it may cost this much time, and copy this much of what was built. */
const MAX_MS = 10 * 60_000;
const MAX_BYTES = 2 * 1024 * 1024 * 1024;
/** What our own runs leave in a workspace. */
const OURS = new Set(['spec_runs', 'logs', '.aurora']);
const base_standings_without = (problem) => ({
    standings: null,
    findings: [(0,catalogue/* finding */.gk)('AX8010', { problem })],
});
const bytesBelow = (path) => {
    const stat = (0,external_node_fs_.lstatSync)(path);
    if (!stat.isDirectory())
        return stat.size;
    return (0,external_node_fs_.readdirSync)(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .reduce((sum, entry) => sum + (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(entry.parentPath, entry.name)).size, 0);
};
/**
 * Brings over what was built or installed and is not under version control: without it the base's checks would fail
 * for want of a build, and the delta would praise the pull request for it. Dependencies are linked, the rest copied,
 * so that nothing is written into the workspace.
 *
 * @returns false when it is too much
 */
const bringOver = (root, target, paths) => {
    let bytes = 0;
    for (const path of paths.map((one) => one.replace(/\/$/, ''))) {
        const [source, place] = [(0,external_node_path_.join)(root, path), (0,external_node_path_.join)(target, path)];
        if (OURS.has(path.split('/')[0] ?? '') || (0,external_node_fs_.existsSync)(place))
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(place), { recursive: true });
        if ((0,scratch/* isDependencyDirectory */.PM)((0,external_node_path_.basename)(path))) {
            (0,scratch/* linkDependencies */.SG)((0,external_node_path_.dirname)(source), (0,external_node_path_.dirname)(place));
            continue;
        }
        bytes += bytesBelow(source);
        if (bytes > MAX_BYTES)
            return false;
        (0,external_node_fs_.cpSync)(source, place, {
            recursive: true,
            verbatimSymlinks: true,
            preserveTimestamps: true,
            mode: external_node_fs_.constants.COPYFILE_FICLONE,
        });
    }
    return true;
};
const runInside = async (root, outDir, request, env, signal) => {
    const wired = await wirePipeline({
        root,
        outDir,
        config: request.config,
        env,
        events: { emit: () => undefined },
        signal,
    });
    try {
        const result = await runPipeline({ ...request, base: null, runId: null, reports: [] }, wired.ports);
        if ('problems' in result)
            return base_standings_without(result.problems.map(({ message }) => message).join(' '));
        if (result.interrupted)
            return base_standings_without(`it was stopped (at most ${MAX_MS / 60_000} minutes are spent)`);
        return {
            standings: result.verdict.standings.map(({ item, standing }) => ({ item, standing })),
            findings: [],
        };
    }
    finally {
        await wired.close();
    }
};
/** Whether the base's checks have to be run to know what they come to there. */
const needsBaseRun = ({ base, shard, shards }) => base !== null && base.standings === null && base.trackers.length > 0 && shard === null && shards === null;
/**
 * Runs the base's own checks in a second work tree, for the delta, and to tell a claim that this change breaks from one
 * that was broken before. Never throws: without it nothing can turn green that would be red with it.
 */
const baseStandings = async (root, request, env, signal) => {
    const { base } = request;
    if (!base)
        return { standings: null, findings: [] };
    const git = createGit(root);
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-base-'));
    try {
        const checkout = await git.checkout(base.commit, (0,external_node_path_.join)(directory, 'tree'));
        if (!checkout)
            return base_standings_without('git could not make a work tree');
        try {
            // A second work tree comes without them, and checks that fail for that say nothing about the base.
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkout.root, '.gitmodules')))
                return base_standings_without('the repository has submodules');
            if (!bringOver(root, checkout.root, await git.unversioned())) {
                return base_standings_without('the workspace has more than 2 GiB that are not under version control');
            }
            const limited = AbortSignal.any([signal, AbortSignal.timeout(MAX_MS)]);
            return await runInside(checkout.root, (0,external_node_path_.join)(directory, 'runs'), request, env, limited);
        }
        finally {
            await checkout.remove();
        }
    }
    catch (cause) {
        return base_standings_without((0,thrown/* messageOf */.b)(cause));
    }
    finally {
        await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true });
    }
};

// EXTERNAL MODULE: ./lib/entrypoints/wiring/load-config.js + 2 modules
var load_config = __webpack_require__(8497);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/base.js







const matching = (wanted, files) => {
    const patterns = wanted.map(path/* withoutDotSlash */.d);
    const matches = picomatch(patterns);
    return files.filter((file) => patterns.includes(file) || matches(file));
};
const trackerFiles = (named, config, files) => {
    const wanted = named.trackers.length > 0 ? named.trackers : config.tracker;
    if (wanted.length > 0)
        return matching(wanted, files);
    const usual = USUAL_TRACKERS.find((file) => files.includes(file));
    return usual ? [usual] : [];
};
const readDocuments = async (paths, show) => {
    const documents = [];
    for (const file of paths) {
        const text = await show(file);
        if (text !== null)
            documents.push({ file, text });
    }
    return documents;
};
/** A named configuration that the base does not have must not take the place of the one that it has. */
const configText = async (named, show) => (named === null ? null : await show((0,path/* withoutDotSlash */.d)(named))) ?? show(defaults/* CONFIG_PATH */.tF);
/** Only documents that say what must be true differ, and nothing that could make it true or false. */
const onlyDocuments = (changed, documents) => changed.every((path) => documents.includes(path));
const unreadable = async (root, commit, env) => ({
    base: { commit, trackers: [], specs: [], standings: null, changedPaths: [] },
    config: await (0,load_config/* loadConfig */.Z)(root, null, env, null),
    findings: [(0,catalogue/* finding */.gk)('AX8004', { commit })],
});
/**
 * Reads gates, waivers, tiers and commands from the base commit. When it cannot be had, the base is empty: every
 * check then counts as changed here, and nothing the pull request brings can make a gate green. A base that has no
 * configuration, tracker or spec of ours has no gate that could be weakened: the head is then held to its own rules.
 */
const readBase = async (root, commit, named, env) => {
    const git = createGit(root);
    if (!(await git.ensureCommit(commit, !named.dryRun)))
        return unreadable(root, commit, env);
    const show = (path) => git.show(commit, path);
    const text = await configText(named.config, show);
    const config = await (0,load_config/* loadConfig */.Z)(root, named.config, env, text);
    const files = await git.list(commit);
    const wantedSpecs = named.specs.length > 0 ? named.specs : config.config.specs;
    const trackers = await readDocuments(trackerFiles(named, config.config, files), show);
    const specs = await readDocuments(matching(wantedSpecs, files), show);
    if (text === null && trackers.length === 0 && specs.length === 0) {
        const own = await (0,load_config/* loadConfig */.Z)(root, named.config, env);
        return { base: null, config: own, findings: [(0,catalogue/* finding */.gk)('AX8013', { commit: commit.slice(0, 7) })] };
    }
    const changedPaths = await git.changedPaths(commit);
    const documents = [...trackers, ...specs].map(({ file }) => file);
    documents.push((0,path/* withoutDotSlash */.d)(named.config ?? defaults/* CONFIG_PATH */.tF), defaults/* CONFIG_PATH */.tF);
    const standings = onlyDocuments(changedPaths, documents) ? 'same-code' : null;
    return { base: { commit, trackers, specs, standings, changedPaths }, config, findings: [] };
};

;// CONCATENATED MODULE: ./lib/entrypoints/action/links.js
/** Where this job, its repository and its commit can be seen. */
const linksOf = ({ env, event }) => {
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repository = event.repository ? `${server}/${event.repository}` : undefined;
    const run = repository && env['GITHUB_RUN_ID'] ? `${repository}/actions/runs/${env['GITHUB_RUN_ID']}` : undefined;
    const sha = event.pullRequest?.headSha ?? env['GITHUB_SHA'];
    return { ...(repository ? { repository } : {}), ...(run ? { run } : {}), ...(sha ? { sha } : {}) };
};

// EXTERNAL MODULE: ./lib/entrypoints/action/present.js
var present = __webpack_require__(67749);
;// CONCATENATED MODULE: ./lib/entrypoints/action/execute.js












const requestOf = (context, loaded, base, shards) => {
    const { inputs, event } = context;
    const standAlone = inputs.command === 'spec';
    const foreignRules = event.baseSha !== null && base?.base === null;
    return {
        command: inputs.command,
        trackers: standAlone ? [] : inputs.trackers.length > 0 ? inputs.trackers : null,
        specs: inputs.specs.length > 0 ? inputs.specs : null,
        items: null,
        config: inputs.dryRun ? forDryRun(loaded.config) : loaded.config,
        configFile: loaded.file,
        configFindings: [...loaded.findings, ...(base?.findings ?? [])],
        challenge: standAlone || inputs.dryRun ? 'none' : 'auto',
        force: false,
        resume: inputs.resume,
        shard: inputs.shard,
        shards,
        runId: null,
        pipeline: null,
        reports: loaded.config.reports,
        base: base?.base ?? null,
        // What code says of itself, a fork's or by rules of its own, is T0; rules of the base on our own code are T1.
        trust: event.pullRequest?.fromFork || foreignRules ? 'T0' : 'T1',
        links: linksOf(context),
    };
};
/** The base's checks in a second work tree, for the delta. */
const withDelta = async (context, request) => {
    const { root, env, signal, inputs } = context;
    if (!request.base || inputs.dryRun || !needsBaseRun(request))
        return request;
    (0,present/* say */.cv)(`Running the checks of the base ${request.base.commit.slice(0, 7)} in a second work tree, for the delta.`);
    const { standings, findings } = await baseStandings(root, request, env, signal);
    const configFindings = [...request.configFindings, ...findings];
    return { ...request, base: { ...request.base, standings }, configFindings };
};
/** Who runs a job again wants to know whether what failed still fails; what passed is taken over. */
const forgettingFailures = (store) => ({
    ...store,
    known: async () => {
        const known = await store.known();
        return {
            get: (fingerprint) => {
                const found = known.get(fingerprint);
                return found?.outcome.outcome === 'passed' ? found : undefined;
            },
        };
    },
});
const portsOf = ({ attempt }, { ports }) => attempt > 1 ? { ...ports, store: forgettingFailures(ports.store) } : ports;
const runWired = async (context, request) => {
    const { root, outDir, env, signal, inputs } = context;
    const clock = (0,system_clock/* createClock */.t)();
    const renderer = createGroupRenderer(process.stdout, { color: false, clock });
    const wired = await wirePipeline({
        root,
        outDir,
        config: request.config,
        env,
        token: inputs.token,
        signal,
        events: { emit: (event) => subscribers.emit(event) },
    });
    const subscribers = fanOut([renderer, createLogSubscriber({ root, clock, redact: wired.ports.redact })]);
    try {
        const result = await runPipeline(request, portsOf(context, wired));
        return 'problems' in result ? result : { ...result, notes: wired.findings };
    }
    finally {
        renderer.close();
        await wired.close();
    }
};
/** What is wrong with a configuration, also with the one that a pull request brings: it is in force once merged. */
const mistakesIn = (loaded, own) => [...new Set([...loaded.findings, ...own.findings])].filter(({ severity }) => severity === 'error');
/** Runs the pipeline for this event: on a pull request, and in a merge queue, under the rules of the base. */
const execute_execute = async (context, shards) => {
    const { root, env, inputs, event } = context;
    const { config, trackers, specs, dryRun } = inputs;
    const own = await (0,load_config/* loadConfig */.Z)(root, config, env);
    const base = event.baseSha
        ? await readBase(root, event.baseSha, { config, trackers, specs, dryRun }, env)
        : null;
    const loaded = base?.config ?? own;
    const problems = mistakesIn(loaded, own);
    if (problems.length > 0)
        return { problems };
    return runWired(context, await withDelta(context, requestOf(context, loaded, base, shards)));
};

// EXTERNAL MODULE: ./lib/entrypoints/action/exit.js
var exit = __webpack_require__(77760);
;// CONCATENATED MODULE: ./lib/entrypoints/action/plan-matrix.js

/** `plan`: as many shards as asked for, as a matrix. Every job cuts the same plan by itself, so nothing is handed over. */
const planMatrix = ({ inputs }) => {
    const total = inputs.shards ?? 1;
    const shard = Array.from({ length: total }, (_, index) => `${index + 1}/${total}`);
    core.setOutput('matrix', JSON.stringify({ shard }));
    core.info(`matrix of ${total} shard(s)`);
    return 0;
};

// EXTERNAL MODULE: ./lib/domain/report/markdown.js + 5 modules
var markdown = __webpack_require__(3600);
;// CONCATENATED MODULE: ./lib/entrypoints/action/notify.js





/** Which archive the run lies in: the App holds what it finds at GitHub to it. */
const ARTIFACT_HEADER = 'aurora-artifact-digest';
const notify_TIMEOUT_MS = 20_000;
/** The comment on the pull request, where this job may write one. Never on a fork's, whose token only reads. */
const postComment = async (context, report) => {
    const { inputs, event, env } = context;
    const pull = event.pullRequest;
    if (!inputs.comment || inputs.dryRun || !pull || !event.repository || !inputs.token)
        return [];
    if (pull.fromFork)
        return [(0,catalogue/* finding */.gk)('AX8001', { problem: 'the pull request comes from a fork' })];
    try {
        const { upsertComment } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(730), __webpack_require__.e(719), __webpack_require__.e(443), __webpack_require__.e(897), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 75615));
        const done = await upsertComment({
            token: inputs.token,
            apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
            repository: event.repository,
            number: pull.number,
            headSha: pull.headSha,
        }, (0,markdown.renderMarkdown)(report, { audience: 'comment' }));
        (0,present/* say */.cv)(`comment on #${pull.number}: ${done}`);
        return [];
    }
    catch (cause) {
        return [(0,catalogue/* finding */.gk)('AX8001', { problem: (0,thrown/* messageOf */.b)(cause) })];
    }
};
/** Tells the App, which believes the job's OIDC token and decides by itself what that is worth. */
const sendToApp = async (context, said, artifact) => {
    const { appUrl, dryRun } = context.inputs;
    if (!appUrl || dryRun)
        return [];
    try {
        const url = new URL('/api/v1/runs', appUrl);
        const token = await (0,core.getIDToken)(url.origin);
        const response = await fetch(url, {
            method: 'POST',
            headers: {
                authorization: `Bearer ${token}`,
                'content-type': 'application/json',
                ...(artifact === null ? {} : { [ARTIFACT_HEADER]: `sha256:${artifact}` }),
            },
            body: JSON.stringify(said),
            redirect: 'error',
            signal: AbortSignal.timeout(notify_TIMEOUT_MS),
        });
        return response.ok
            ? []
            : [(0,catalogue/* finding */.gk)('AX8008', { url: url.origin, problem: `it answered ${response.status}` })];
    }
    catch (cause) {
        return [(0,catalogue/* finding */.gk)('AX8008', { url: appUrl, problem: (0,thrown/* messageOf */.b)(cause) })];
    }
};
/** Has the App believe nothing that this run uploaded; with the code of what was found. */
const notifyOfRefusal = async (context, { code }) => sendToApp(context, { refused: code }, null);
/**
 * Hands the run to the App; where there is none, or it did not take it, the job writes the comment itself.
 *
 * @param artifact hex sha256 of the archive that the run was uploaded in; null where there is none
 */
const notify = async (context, report, manifest, artifact) => {
    const { appUrl, dryRun } = context.inputs;
    const refused = await sendToApp(context, manifest, artifact);
    const isTaken = appUrl !== null && !dryRun && refused.length === 0;
    // The App comments on what it was handed: two would contradict each other.
    return isTaken ? [] : [...refused, ...(await postComment(context, report))];
};

;// CONCATENATED MODULE: ./lib/entrypoints/action/upload-run.js





/** Of the seven seconds that the runner leaves a cancelled step, those that an upload may take. */
const LAST_SECONDS_MS = 3_000;
const filesBelow = (root) => (0,external_node_fs_.existsSync)(root)
    ? (0,external_node_fs_.readdirSync)(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .toSorted()
    : [];
/** The run, the earlier runs of this workflow run that it took outcomes from, and what the next attempt needs to resume. */
const upload_run_filesOf = ({ root, outDir }, { runDir, manifest }) => {
    const runPath = (0,external_node_path_.isAbsolute)(runDir) ? runDir : (0,external_node_path_.join)(root, runDir);
    const sources = new Set(manifest.outcomes.map(({ cachedFrom }) => cachedFrom));
    const earlier = (0,external_node_fs_.readdirSync)(outDir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .flatMap(({ name }) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(outDir, name)).map((id) => ({ id, path: (0,external_node_path_.join)(outDir, name, id) })))
        .filter(({ id, path }) => sources.has(id) && path !== runPath)
        .flatMap(({ path }) => filesBelow(path));
    const index = (0,external_node_path_.join)(outDir, 'index.json');
    const state = filesBelow((0,external_node_path_.join)(outDir, '.state'));
    return [...filesBelow(runPath), ...earlier, ...state, ...((0,external_node_fs_.existsSync)(index) ? [index] : [])];
};
/** Rejects when the step was cancelled and the time that is left for an upload is over. */
const cutShort = (signal) => {
    const { promise, reject } = Promise.withResolvers();
    let timer = null;
    const begin = () => {
        timer = setTimeout(() => reject(new Error('the step was cancelled')), LAST_SECONDS_MS);
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    return {
        promise,
        clear: () => {
            signal.removeEventListener('abort', begin);
            if (timer)
                clearTimeout(timer);
        },
    };
};
const urlOf = ({ env, event }, id) => {
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const run = env['GITHUB_RUN_ID'];
    return event.repository && run ? `${server}/${event.repository}/actions/runs/${run}/artifacts/${id}` : null;
};
/** Uploads the run directory. A missing service is a note, not a failure. */
const uploadRun = async (context, executed) => {
    const { artifacts, artifactName, outDir, inputs, signal } = context;
    const limit = cutShort(signal);
    try {
        const files = upload_run_filesOf(context, executed);
        const upload = artifacts.upload(artifactName, outDir, files, inputs.retentionDays);
        const { id, digest } = await Promise.race([upload, limit.promise]);
        return { id, url: urlOf(context, id), digest, findings: [] };
    }
    catch (cause) {
        const problem = (0,thrown/* messageOf */.b)(cause);
        const text = cause instanceof ArtifactsUnavailable ? `there is no artifact service here (${problem})` : problem;
        return {
            id: null,
            url: null,
            digest: null,
            findings: [(0,catalogue/* finding */.gk)('AX8005', { problem: text, path: executed.runDir })],
        };
    }
    finally {
        limit.clear();
    }
};

;// CONCATENATED MODULE: ./lib/entrypoints/action/publish.js





/** The report a person opens first, if the configuration has one written. */
const reportPath = ({ root }, runDir) => {
    const paths = ['report.md', 'report.html', 'report.json'].map((name) => (0,external_node_path_.join)(runDir, name));
    return paths.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path))) ?? '';
};
/** Artifact, comment, App, summary, outputs, annotations: each on its own, none may break another. */
const publish_publish = async (context, executed, early) => {
    const partial = context.inputs.shard !== null;
    const uploaded = await (0,present/* inGroup */.HB)(`Upload evidence as ${context.artifactName}`, () => uploadRun(context, executed));
    const { links } = executed.report;
    const report = {
        ...executed.report,
        links: { ...links, ...(uploaded.url ? { artifact: uploaded.url } : {}) },
    };
    const notes = [...early, ...uploaded.findings];
    if (!partial && !executed.interrupted)
        notes.push(...(await notify(context, report, executed.manifest, uploaded.digest)));
    notes.push(...(0,present/* attempt */.CD)('The job summary', () => (0,present/* writeSummary */.Sy)(report, notes)));
    const outputs = {
        verdict: partial ? '' : executed.verdict.verdict,
        score: partial ? '' : String(executed.verdict.score),
        'run-id': executed.runId,
        report: reportPath(context, executed.runDir),
        'artifact-id': uploaded.id === null ? '' : String(uploaded.id),
        'artifact-url': uploaded.url ?? '',
    };
    notes.push(...(0,present/* attempt */.CD)('The outputs', () => (0,present/* setOutputs */.n0)(outputs)));
    (0,present/* announce */.iP)(partial ? null : report, partial ? notes : [...report.findings, ...notes]);
};

// EXTERNAL MODULE: ./lib/application/pipeline/contracts/run-manifest.js
var run_manifest = __webpack_require__(652);
;// CONCATENATED MODULE: ./lib/domain/evidence/verify.js



const at = (file) => ({ file, line: 1, column: 1 });
/** A path that could make a reader leave the run directory. */
const leaves = (path) => path === '' || /^[/\\]|^[A-Za-z]:|\\|\0/.test(path) || path.split('/').includes('..');
const verifyFile = (path, recorded, item, readDigest) => {
    if (leaves(path))
        return (0,catalogue/* finding */.gk)('AX7005', { file: path }, at('run.json'));
    const actual = readDigest(path);
    if (actual === null)
        return (0,catalogue/* finding */.gk)('AX7002', { file: path }, at(path));
    return actual === recorded ? null : (0,catalogue/* finding */.gk)('AX7001', { file: path, item }, at(path));
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
            : [(0,catalogue/* finding */.gk)('AX7003', { file, check: id }, at('run.json'))];
    }));
};
const isEvidence = (path) => /^checks\/[^/]+\/evidence\//.test(path);
/** The result of each check that ran here: what run.json says of it. */
const resultsOf = ({ outcomes }) => outcomes
    .filter(({ cachedFrom, attempts }) => cachedFrom === null && attempts.length > 0)
    .map((outcome) => ({
    path: `checks/${outcome.id}/result.json`,
    sha256: (0,digest/* sha256 */.s)(resultText(outcome)),
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
        ...added.map((file) => (0,catalogue/* finding */.gk)('AX7004', { file }, at(file))),
    ];
};
/**
 * Compares the bytes of run.json with the digest that was recorded outside it (run index, statement).
 * Everything else in a run hangs on this one.
 */
const verifyManifest = (content, recorded) => {
    const actual = digestOf(content);
    return actual === recorded
        ? null
        : finding('AX7006', { file: 'run.json', actual, recorded }, at('run.json'));
};

;// CONCATENATED MODULE: ./lib/entrypoints/action/read-shards.js










const directoriesWithRun = (directory) => (0,external_node_fs_.readdirSync)(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'run.json')
    .map((entry) => entry.parentPath)
    .toSorted();
const readShard = (path) => {
    const files = (0,system_files/* createFiles */.q)(path);
    const manifest = run_manifest/* runManifestSchema */.oP.parse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, 'run.json'), 'utf8')));
    return { manifest, read: (file) => files.readBytes(file).catch(() => null) };
};
const isNewer = ({ manifest: a }, { manifest: b }) => a.startedAt > b.startedAt || (a.startedAt === b.startedAt && a.runId > b.runId);
/**
 * The newest run of each shard below a directory, as data: manifests are validated, files are read inside the
 * directory of their run only. A directory holds several when a later attempt took over an earlier one.
 */
const shardsBelow = (directory) => {
    const newest = new Map();
    for (const path of directoriesWithRun(directory)) {
        const shard = readShard(path);
        if (shard.manifest.shard === null)
            continue;
        const key = `${shard.manifest.shard.index}/${shard.manifest.shard.total}`;
        const known = newest.get(key);
        if (!known || isNewer(shard, known))
            newest.set(key, shard);
    }
    return [...newest.values()];
};
/** After a re-run with another number of shards, those of the number before are of no use. */
const ofNewestCut = (shards) => {
    const newest = shards.reduce((best, one) => (best && !isNewer(one, best) ? best : one), null);
    const total = newest?.manifest.shard?.total;
    return shards.filter(({ manifest }) => manifest.shard?.total === total);
};
/** What a shard's directory holds against what its manifest recorded; the first difference. */
const alteredShard = async (shards) => {
    for (const shard of shards) {
        const { manifest } = shard;
        const digests = new Map();
        for (const { path } of recordedFiles(manifest)) {
            const bytes = await shard.read(path);
            digests.set(path, bytes && (0,digest/* sha256 */.s)(bytes));
        }
        const [problem] = verifyRun(manifest, (path) => digests.get(path) ?? null);
        const { index = 0, total = 0 } = manifest.shard ?? {};
        if (problem)
            return (0,catalogue/* finding */.gk)('AX8016', { shard: `${index}/${total}`, problem: problem.message }, problem.source);
    }
    return null;
};
/**
 * Downloads the shards' artifacts of this workflow run. Where there is no artifact service, the shards that another
 * step put into the run directory are taken.
 */
const gatherShards = async (artifacts, base, outDir) => {
    try {
        const all = await artifacts.list();
        const ours = all.filter(({ name }) => name.startsWith(`${base}-`) && name.includes('-shard-'));
        const shards = [];
        for (const artifact of newestAttempts(ours)) {
            const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-shard-'));
            await artifacts.download(artifact, directory);
            shards.push(...shardsBelow(directory));
        }
        return ofNewestCut(shards);
    }
    catch (cause) {
        if (!(cause instanceof ArtifactsUnavailable))
            throw cause;
        return ofNewestCut(shardsBelow(outDir));
    }
};

;// CONCATENATED MODULE: ./lib/application/pipeline/contracts/statement.js

/** Of a statement over a run, what names files and their digests. */
const statementSchema = schemas.object({
    subject: schemas.array(schemas.object({ name: schemas.string(), digest: schemas.record(schemas.string(), schemas.string()) })),
});

// EXTERNAL MODULE: ./lib/domain/tracker/empty.js
var empty = __webpack_require__(9970);
// EXTERNAL MODULE: ./lib/domain/report/json-schema.js
var json_schema = __webpack_require__(32961);
;// CONCATENATED MODULE: ./lib/entrypoints/action/published-run.js












/** More than any honest run of ours has. */
const MAX_FILES = 100_000;
const MAX_JSON = 64 * 1024 * 1024;
/** A JSON file of the run, held to its shape. */
const readShaped = (directory, name, schema) => {
    const path = (0,external_node_path_.join)(directory, name);
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stat)
        throw new Error(`the run has no ${name}`);
    if (stat.size > MAX_JSON)
        throw new Error(`${name} is larger than ${MAX_JSON} bytes`);
    const { data, error } = schema.safeParse(parseOrNull((0,external_node_fs_.readFileSync)(path, 'utf8')));
    if (error)
        throw new Error(`${name} is not what a run of Aurora-X writes (${issueOf(error)})`);
    return data;
};
const parseOrNull = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
};
const issueOf = ({ issues: [first] }) => first ? `${first.path.join('.') || 'the whole'}: ${first.message}` : 'no reason given';
const sameOutcomes = (manifest, report) => JSON.stringify(manifest.outcomes.map(({ id, outcome }) => [id, outcome])) ===
    JSON.stringify(report.outcomes.map(({ id, outcome }) => [id, outcome]));
/** What differs between the files and the manifest, or between the manifest and the report. */
const contradictions = async (directory, manifest, report) => {
    const files = (0,system_files/* createFiles */.q)(directory);
    const present = (0,external_node_fs_.readdirSync)(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.relative)(directory, (0,external_node_path_.join)(entry.parentPath, entry.name)));
    const statement = readShaped(directory, STATEMENT_FILE, statementSchema);
    const digests = new Map();
    for (const path of present)
        digests.set(path, await files.digest(path).catch(() => null));
    const same = manifest.verdict === report.verdict.verdict &&
        manifest.runId === report.manifest.runId &&
        sameOutcomes(manifest, report);
    return [
        ...verifyRun(manifest, (path) => digests.get(path) ?? null, { present, statement }),
        ...(same ? [] : [(0,catalogue/* finding */.gk)('AX8011', { run: manifest.runId })]),
    ];
};
/** Directories below `root` that hold a run, newest first (run ids sort by time). */
const runDirectories = (root) => {
    const entries = (0,external_node_fs_.readdirSync)(root, { recursive: true, withFileTypes: true });
    if (entries.length > MAX_FILES)
        throw new Error(`the artifact has more than ${MAX_FILES} files`);
    return entries
        .filter((entry) => entry.isFile() && entry.name === 'run.json')
        .map((entry) => entry.parentPath)
        .toSorted((a, b) => (a < b ? 1 : -1));
};
/** The renderers' input, from the published report. What a report does not publish (tracker bodies) is empty. */
const reportFrom = (published) => {
    const { run, verdict, outcomes, challenges, findings, signOffs, graph, trackers, history } = published;
    const nothing = { unknown: [], matrixDisagreements: [], doneBeforeDependencies: [], findings: [] };
    return {
        manifest: run,
        verdict,
        outcomes,
        challenges,
        findings,
        signOffs,
        graph: { ...graph, ...nothing },
        trackers: trackers.map(({ file, title, milestones }) => ({
            ...(0,empty/* emptyDocument */.v)(file),
            title,
            milestones: milestones.map((one) => ({
                ...one,
                goal: null,
                definitionOfDone: null,
                estimate: null,
                source: { file, line: 1, column: 1 },
            })),
        })),
        history: history.map((one) => ({
            ...one,
            dir: '',
            command: '',
            commit: null,
            status: 'complete',
            counts: {},
            errors: {},
            digest: null,
        })),
        // Links of another job could lead anywhere; the caller knows its own.
        links: {},
    };
};
/** Any job of a workflow run can replace the artifacts of the others: what its own job says of it counts. */
const replaced = (name, expected, digest) => {
    if (expected === null || expected === digest)
        return null;
    const problem = expected === 'none' ? 'that job uploaded nothing' : `its sha256 is ${digest} instead of ${expected}`;
    return (0,catalogue/* finding */.gk)('AX8017', { name, problem });
};
/**
 * Downloads the newest artifact of that name and reads its newest run. Shapes are validated and every file is held
 * to the digest that the manifest names; a difference is a finding, and the caller must not pass it. Of an archive that
 * is another than expected nothing is read.
 *
 * @param expected hex sha256 of the archive, or null where that is not known
 * @throws when there is no such artifact or it is not a run of ours
 */
const downloadRun = async (artifacts, base, expected) => {
    const all = await artifacts.list();
    const [newest] = newestAttempts(all.filter(({ name }) => stemOf(name) === base));
    if (!newest)
        throw new Error(`this run has no artifact ${base}-attempt-N`);
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-report-'));
    const artifact = await artifacts.download(newest, root);
    const problem = replaced(newest.name, expected, artifact);
    if (problem !== null)
        return problem;
    const directory = runDirectories(root)[0];
    if (!directory)
        throw new Error(`artifact ${newest.name} holds no run`);
    const manifest = readShaped(directory, 'run.json', run_manifest/* runManifestSchema */.oP);
    const report = reportFrom(readShaped(directory, 'report.json', json_schema/* reportSchema */.Qh));
    const findings = await contradictions(directory, manifest, report);
    return { manifest, report, directory, artifact, findings };
};

;// CONCATENATED MODULE: ./lib/entrypoints/action/report-run.js









/** Passes on a run whose evidence is as it was recorded. */
const passOn = async (context, { manifest, report, directory, artifact }) => {
    const shown = { ...report, links: linksOf(context) };
    const notes = [...(await notify(context, shown, manifest, artifact))];
    notes.push(...(0,present/* attempt */.CD)('The job summary', () => (0,present/* writeSummary */.Sy)(shown, notes)));
    const path = (0,external_node_path_.join)(directory, 'report.md');
    const outputs = {
        verdict: report.verdict.verdict,
        score: String(report.verdict.score),
        'run-id': manifest.runId,
        report: (0,external_node_fs_.existsSync)(path) ? path : '',
    };
    notes.push(...(0,present/* attempt */.CD)('The outputs', () => (0,present/* setOutputs */.n0)(outputs)));
    (0,present/* announce */.iP)(shown, [...report.findings, ...notes]);
    return (0,exit/* exitOfVerdict */.lm)(report.verdict.verdict, context.inputs.failOn);
};
/** Nothing of it is shown: a forged report must not look like one of ours. */
const refuse = async (context, findings, run) => {
    (0,present/* announce */.iP)(null, [...findings, ...(await notifyOfRefusal(context, findings[0]))]);
    (0,present/* setOutputs */.n0)({ verdict: 'no-go', score: '0', 'run-id': run });
    return exit/* EXIT */.dc.noGo;
};
/**
 * `report`: publishes what the verify job uploaded, as data. Evidence that was altered fails, whatever `fail-on`
 * says.
 */
const reportRun = async (context) => {
    try {
        const { artifacts, inputs } = context;
        const run = await (0,present/* inGroup */.HB)(`Download ${inputs.artifactName}`, () => downloadRun(artifacts, inputs.artifactName, inputs.artifactDigest));
        if ('code' in run)
            return await refuse(context, [run], '');
        const [first, ...more] = run.findings;
        return await (first === undefined
            ? passOn(context, run)
            : refuse(context, [first, ...more], run.manifest.runId));
    }
    catch (cause) {
        (0,present/* announce */.iP)(null, [(0,catalogue/* finding */.gk)('AX8012', { problem: (0,thrown/* messageOf */.b)(cause) })]);
        return exit/* EXIT */.dc.outside;
    }
};

;// CONCATENATED MODULE: ./lib/entrypoints/action/runner-files.js


/** Files by which a step speaks to the runner and to later steps. While checks run, nobody has to write to them. */
const NAMES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const contentOf = (path) => {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return null;
    }
};
/**
 * Remembers what the runner's files hold. The function given back puts that content in place again and names the
 * files that were written to in between.
 */
const guardRunnerFiles = (env) => {
    const before = NAMES.flatMap((name) => {
        const path = env[name];
        return path ? [{ name, path, content: contentOf(path) }] : [];
    });
    return () => {
        const touched = before.filter(({ path, content }) => {
            const now = contentOf(path);
            return now !== null && !now.equals(content ?? Buffer.alloc(0));
        });
        for (const { path, content } of touched)
            (0,external_node_fs_.writeFileSync)(path, content ?? '');
        const files = touched.map(({ name }) => name).join(', ');
        return touched.length > 0 ? [(0,catalogue/* finding */.gk)('AX8014', { files })] : [];
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/action/run-action.js















/** The runner kills a cancelled step after 10 s, and asks a second time after 7.5. What is on disk by then is safe. */
const LAST_MOMENT_MS = 6_500;
const abortOnSignals = () => {
    const controller = new AbortController();
    const stop = (name) => {
        if (controller.signal.aborted)
            return;
        controller.abort(name);
        setTimeout(() => process.exit(exit/* EXIT */.dc.interrupted), LAST_MOMENT_MS).unref();
    };
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, stop);
    return controller.signal;
};
const fail = (found, code) => {
    (0,present/* announce */.iP)(null, [found]);
    return code;
};
/** What the environment holds that a command could read from the process table. */
const exposed = (env) => {
    const tokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].filter((name) => env[name]);
    return tokens.length > 0 ? [(0,catalogue/* finding */.gk)('AX8007', { tokens: tokens.join(' and ') })] : [];
};
const loadShards = async ({ inputs, artifacts, outDir }) => {
    const name = inputs.artifactName;
    try {
        const shards = await (0,present/* inGroup */.HB)('Download shards', () => gatherShards(artifacts, name, outDir));
        if (shards.length === 0)
            return (0,catalogue/* finding */.gk)('AX8009', { name, problem: 'the run has none with that name' });
        return (await alteredShard(shards)) ?? shards;
    }
    catch (cause) {
        return (0,catalogue/* finding */.gk)('AX8009', { name, problem: (0,thrown/* messageOf */.b)(cause) });
    }
};
/** Runs checks, or joins those that shards ran, and publishes what came out. */
const verify = async (context) => {
    const { inputs, artifacts, artifactName, outDir, env } = context;
    const shards = inputs.command === 'merge' ? await loadShards(context) : null;
    if (shards && 'code' in shards)
        return fail(shards, exit/* EXIT */.dc.outside);
    const notes = shards ? [] : exposed(env);
    if (inputs.resume && context.attempt > 1 && !shards) {
        const note = await (0,present/* inGroup */.HB)('Take over the earlier attempt', () => takeOverEarlierAttempt(artifacts, artifactName, outDir));
        if (note)
            notes.push(note);
    }
    const restore = guardRunnerFiles(env);
    const executed = await execute_execute(context, shards).finally(() => notes.push(...restore()));
    if ('problems' in executed) {
        (0,present/* announce */.iP)(null, executed.problems);
        return executed.problems.some(({ code }) => code === 'AX5502') ? exit/* EXIT */.dc.outside : exit/* EXIT */.dc.usage;
    }
    await publish_publish(context, executed, [...notes, ...executed.notes]);
    return (0,exit/* exitOf */.sX)(executed, inputs);
};
const dispatch = async (context) => {
    const { inputs, event } = context;
    if (inputs.command === 'plan')
        return planMatrix(context);
    if (inputs.command === 'report' && inputs.report === 'run')
        return reportRun(context);
    // Commands are code: foreign code never runs beside this repository's secrets.
    if (event.privileged && event.foreign)
        return fail((0,catalogue/* finding */.gk)('AX8003', { event: event.name }), exit/* EXIT */.dc.usage);
    if (inputs.command === 'report')
        return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(730), __webpack_require__.e(719), __webpack_require__.e(443), __webpack_require__.e(897), __webpack_require__.e(162), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 36387))).reportWeek(context);
    if (inputs.command === 'sync')
        return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(730), __webpack_require__.e(719), __webpack_require__.e(443), __webpack_require__.e(897), __webpack_require__.e(162), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 70500))).syncTracker(context);
    return verify(context);
};
/** A refusal of the system may pass; anything else is a bug of ours, and shows its stack. */
const failUnexpectedly = (cause) => {
    const problem = (0,thrown/* namedMessageOf */.I)(cause);
    if (cause instanceof Error && 'syscall' in cause) {
        return fail((0,catalogue/* finding */.gk)('AX1008', { problem, advice: 'Run the job again.' }), exit/* EXIT */.dc.outside);
    }
    if (cause instanceof Error)
        (0,present/* say */.cv)(cause.stack ?? '');
    return fail((0,catalogue/* finding */.gk)('AX9001', { problem }), exit/* EXIT */.dc.internal);
};
/**
 * The Action. Gives the exit code; never fails because a token may not write or a service is missing: what was left
 * out is said in the log and the report.
 */
const runAction = async (inputs, root, env) => {
    keepHeapLean();
    if (inputs.token)
        (0,core.setSecret)(inputs.token);
    const signal = abortOnSignals();
    const context = createContext(inputs, root, env, { artifacts: createActionsArtifacts(), signal });
    return dispatch(context).catch(failUnexpectedly);
};


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(63033);
// EXTERNAL MODULE: ./lib/domain/config/settle-config.js + 6 modules
var settle_config = __webpack_require__(16562);
;// CONCATENATED MODULE: ./lib/domain/config/open-config.js

/** As `readConfig`, but what reads a file is loaded only when there is one. */
const openConfig = async (input) => input.text === null ? (0,settle_config/* settleConfig */.U)(null, input) : (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(443)]).then(__webpack_require__.bind(__webpack_require__, 39443))).readConfig(input);

;// CONCATENATED MODULE: ./lib/entrypoints/wiring/defined-of.js
/** An environment without the variables that are not set. */
const definedOf = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));

;// CONCATENATED MODULE: ./lib/entrypoints/wiring/load-config.js





const textAt = (path) => {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
};
/** The configuration of a workspace with the environment over it; `text` replaces the file (a base commit's, say). */
const loadConfig = async (root, file, env, text) => {
    const name = file ?? defaults/* CONFIG_PATH */.tF;
    const content = text === undefined ? textAt((0,external_node_path_.join)(root, name)) : text;
    const read = await openConfig({ text: content, file: name, env: definedOf(env) });
    return { ...read, file: content === null ? null : name };
};


/***/ }),

/***/ 13538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of the product; a test holds it equal to package.json, so that no file is read to print it. */
const VERSION = '1.0.0';


/***/ })

};
