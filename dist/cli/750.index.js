export const id = 750;
export const ids = [750];
export const modules = {

/***/ 8453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDigestCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7081);




const CHUNK_BYTES = 1 << 20;
/** A file changed less than this long ago may change again within one tick of the file system's clock. */
const SETTLED_NS = 50000000n;
const markOf = ({ size, mtimeNs, ctimeNs, ino }) => `${size}:${mtimeNs}:${ctimeNs}:${ino}`;
let buffer = null;
/** Digest of an open file, through one buffer that is made once. */
const hashDescriptor = (descriptor) => {
    buffer ??= Buffer.allocUnsafe(CHUNK_BYTES);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer); bytes > 0; bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer)) {
        hash.update(buffer.subarray(0, bytes));
    }
    return hash.digest('hex');
};
const isEntry = (value) => Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
const readStore = (store) => {
    const entries = new Map();
    try {
        const stored = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(store, 'utf8'));
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
 */
const createDigestCache = (store) => {
    let entries = null;
    let changed = false;
    const known = () => (entries ??= store === null ? new Map() : readStore(store));
    return {
        digest: async (path, place, stat) => {
            const entry = known().get(path);
            const mark = markOf(stat);
            if (entry?.[0] === mark)
                return entry[1];
            return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D)(place, path, (descriptor) => {
                const sha256 = hashDescriptor(descriptor);
                const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor, { bigint: true });
                const settled = BigInt(Date.now()) * 1000000n - after.mtimeNs > SETTLED_NS;
                // Written to while we read, or too fresh to be told from the next write: not remembered.
                if (settled && markOf(after) === mark) {
                    known().set(path, [mark, sha256]);
                    changed = true;
                }
                return sha256;
            });
        },
        save: () => {
            if (store === null || !changed || entries === null)
                return;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(store), { recursive: true });
            const temporary = `${store}.${process.pid}.tmp`;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, JSON.stringify(Object.fromEntries(entries)));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, store);
            changed = false;
        },
    };
};


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** `ENOENT` and the like, of an error the system gave; null for any other. */
const errorCode = (cause) => cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;


/***/ }),

/***/ 5757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* reexport */ paths/* PathRefused */.c),
  q: () => (/* binding */ createFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
 */
const writeAtomically = (path, content) => {
    const directory = (0,external_node_path_.dirname)(path);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    count += 1;
    const temporary = (0,external_node_path_.join)(directory, `.${(0,external_node_path_.basename)(path)}.${process.pid}.${count}.tmp`);
    (0,external_node_fs_.rmSync)(temporary, { force: true });
    const descriptor = (0,external_node_fs_.openSync)(temporary, 'wx');
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

// EXTERNAL MODULE: ./lib/adapters/system/digest-cache.js
var digest_cache = __webpack_require__(8453);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/adapters/system/paths.js
var paths = __webpack_require__(6548);
;// CONCATENATED MODULE: ./lib/adapters/system/glob.js




/** Never looked into unless a pattern names them. */
const NAMED_ONLY = new Set(['.git', 'node_modules']);
const OPTIONS = { dot: true };
const parse = (raw) => {
    const text = raw.replace(/^(?:\.\/)+/, '');
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
const listDirectory = (path) => {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const walk = (root, pattern, visit) => {
    const queue = [[pattern.base, 1]];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const [dir, depth] = next;
        for (const entry of listDirectory((0,external_node_path_.join)(root, dir))) {
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
    const found = new Set();
    for (const pattern of patterns.filter((raw) => !raw.startsWith('!')).map(parse)) {
        if (pattern.literal !== null) {
            if (isPlainFile(pattern.literal))
                found.add(pattern.literal);
            continue;
        }
        walk(root, pattern, (path, entry) => {
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
    const read = (path, maxBytes) => {
        const place = places.find(path);
        if (place === null)
            return null;
        return (0,read_file/* withFile */.D)(place, path, (descriptor, stat) => (0,read_file/* readAll */.y)(descriptor, stat, maxBytes, path));
    };
    return {
        root,
        stat: async (path) => {
            const stat = statQuietly(path);
            return stat && toFileStat(stat);
        },
        readText: async (path, maxBytes = DEFAULT_MAX_BYTES) => read(path, maxBytes)?.toString('utf8') ?? null,
        readBytes: async (path, maxBytes = DEFAULT_MAX_BYTES) => read(path, maxBytes),
        glob: async (patterns) => globFiles(root, patterns, (path) => statQuietly(path)?.isFile() ?? false),
        digest: async (path) => {
            const place = places.find(path);
            const stat = place === null ? null : statOf(place);
            if (place === null || stat === null || stat.isDirectory())
                return null;
            if (!stat.isFile())
                throw new paths/* PathRefused */.c(`${path} is not a plain file`);
            return digests.digest((0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path)), place, stat);
        },
        write: async (path, content) => writeAtomically(places.target(path), content),
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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
const createPlaces = (root) => {
    let known = null;
    const realRoot = () => (known ??= realOrNull(root)) ?? root;
    const insideOrRefuse = (real, path) => {
        if (!isInside(realRoot(), real))
            throw new PathRefused(`${path} leaves the workspace through a link`);
        return real;
    };
    return {
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
/* harmony export */   D: () => (/* binding */ withFile),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6548);



/**
 * Opens a place that was found inside the root, lets `use` read it, and closes it. A link that was put there since
 * is refused by the kernel (O_NOFOLLOW); a pipe does not make us wait (O_NONBLOCK) and is refused, as are devices.
 *
 * Reading is synchronous: for the small files that trackers and evidence are made of, that is several times faster
 * than going through the thread pool.
 */
const withFile = (place, shown, use) => {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(cause);
        if (code === 'ENOENT')
            return null;
        if (code === 'ELOOP' || code === 'ENXIO')
            throw new _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PathRefused */ .c(`${shown} is not a plain file`, { cause });
        throw cause;
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
        if (!stat.isFile())
            throw new _paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PathRefused */ .c(`${shown} is not a plain file`);
        return use(descriptor, stat);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
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
/* harmony export */   hZ: () => (/* binding */ STAGE_WORDS),
/* harmony export */   mT: () => (/* binding */ outcomeSign),
/* harmony export */   nG: () => (/* binding */ outcomeWord)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);

const createPaint = (color) => picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(color);
const STAGE_WORDS = {
    T01: 'ingest',
    T02: 'synthesize',
    T03: 'execute',
    T04: 'collect',
    T05: 'challenge',
    T06: 'evaluate',
    T07: 'publish',
};
const good = (paint) => paint.green;
const bad = (paint) => paint.red;
const warn = (paint) => paint.yellow;
const mute = (paint) => paint.dim;
/** A sign, a word and a tone: the word always stands beside the sign, colour never carries the meaning alone. */
const OUTCOMES = {
    passed: ['✔', good],
    failed: ['✖', bad],
    error: ['✖', bad],
    'timed-out': ['✖', bad],
    skipped: ['-', mute],
    'not-run': ['!', warn],
    manual: ['?', warn],
    'not-applicable': ['-', mute],
};
const outcomeSign = (outcome, paint) => {
    const [sign, tone] = OUTCOMES[outcome];
    return tone(paint)(sign);
};
const outcomeWord = (result, paint) => {
    const [, tone] = OUTCOMES[result.outcome];
    return tone(paint)(result.flaky ? `${result.outcome} (flaky)` : result.outcome);
};
const verdictWord = (verdict, paint) => {
    const tone = verdict === 'go' ? good : verdict === 'conditional' ? warn : bad;
    return paint.bold(tone(paint)(verdict.toUpperCase()));
};
const challengeSign = (result, paint) => result === 'proven' ? paint.green('✔') : result === 'vacuous' ? paint.red('✖') : paint.dim('-');
const severityWord = (severity, paint) => ({ error: paint.red, warning: paint.yellow, note: paint.dim })[severity](severity);
/** Does this outcome deserve a line of its own that stays? */
const isTrouble = (outcome) => outcome === 'failed' || outcome === 'error' || outcome === 'timed-out' || outcome === 'not-run';


/***/ }),

/***/ 8537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
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
            row[j] = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        if (Math.min(...row) > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return previous[to.length] ?? limit + 1;
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

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZY: () => (/* binding */ daysLeftInWords),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/** `2 checks`, `1 check`. The plural is made with an s. */
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
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
/** `99.95%`, with three decimals at most. */
const percent = (share) => `${Number((share * 100).toFixed(3))}%`;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** `7 days`, `36 hours`, `20 minutes`: the largest unit that divides it, minutes otherwise. */
const duration = (ms) => {
    if (ms % DAY_MS === 0)
        return count(ms / DAY_MS, 'day');
    return ms % HOUR_MS === 0 ? count(ms / HOUR_MS, 'hour') : count(Math.round(ms / 60_000), 'minute');
};
/** `3 days left`, `last day`, `expired 2 days ago`. */
const daysLeftInWords = (days) => {
    if (days < 0)
        return `expired ${count(-days, 'day')} ago`;
    return days === 0 ? 'last day' : `${count(days, 'day')} left`;
};


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
;// CONCATENATED MODULE: ./lib/application/inspect/inspect-runs.js

const SLOWEST = 5;
const titleOf = (code) => {
    const entries = catalogue/* catalogue */.s;
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
    const manifests = await Promise.all(runs.map((run) => store.manifest(run.runId)));
    const newest = runs[0];
    return {
        schemaVersion: 1,
        runs,
        verdicts: countVerdicts(runs),
        errors: groupErrors(runs),
        slowest: findSlowest(manifests.filter((manifest) => manifest !== null)),
        artifacts: newest ? await listArtifacts(newest.runId, runFiles(newest.dir)) : [],
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
/** Null when the run has no readable manifest. */
const inspectRun = async (store, runFiles, run) => {
    const manifest = await store.manifest(run.runId);
    if (manifest === null)
        return null;
    return {
        schemaVersion: 1,
        run,
        manifest,
        timeline: timelineOf(manifest),
        troubles: manifest.outcomes.filter((one) => one.outcome !== 'passed' || one.flaky),
        artifacts: await listArtifacts(run.runId, runFiles(run.dir)),
    };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/domain/evidence/canonical.js


/** Hex sha256 of text (as UTF-8) or bytes. */
const sha256Hex = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
/**
 * Canonical JSON (RFC 8785): one byte sequence for one value. Text from outside goes
 * through `parseStrictJson` first, because here a number that was rounded on reading cannot be told any more.
 * @throws for what JSON cannot say: NaN, infinities, lone surrogates, functions, circles
 */
const canonicalJson = (value) => {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('canonical JSON cannot hold this value');
    return text;
};
/** Hex sha256 over the canonical JSON of a value. */
const canonicalDigest = (value) => sha256Hex(canonicalJson(value));

;// CONCATENATED MODULE: ./lib/domain/evidence/verify.js


const at = (file) => ({ file, line: 1, column: 1 });
/** A path that could make a reader leave the run directory. */
const leaves = (path) => path === '' || /^[/\\]|^[A-Za-z]:|\\|\0/.test(path) || path.split('/').includes('..');
const verifyFile = (path, recorded, item, readDigest) => {
    if (leaves(path))
        return (0,catalogue/* finding */.g)('AX7005', { file: path }, at('run.json'));
    const actual = readDigest(path);
    if (actual === null)
        return (0,catalogue/* finding */.g)('AX7002', { file: path }, at(path));
    return actual === recorded ? null : (0,catalogue/* finding */.g)('AX7001', { file: path, item }, at(path));
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
            : [(0,catalogue/* finding */.g)('AX7003', { file, check: id }, at('run.json'))];
    }));
};
const isEvidence = (path) => /^checks\/[^/]+\/evidence\//.test(path);
/** Compares a run directory with its manifest and names every file that is altered, missing or added; none: intact. */
const verifyRun = (manifest, readDigest, { present = [], statement = null } = {}) => {
    const itemOf = new Map(manifest.outcomes.map(({ id, item }) => [id, item ?? id]));
    const stated = (statement?.subject ?? []).flatMap(({ name, digest }) => {
        const { sha256 } = digest;
        return sha256 === undefined ? [] : [{ path: name, sha256 }];
    });
    const files = [...manifest.files, ...stated].flatMap(({ path, sha256 }) => {
        const check = checkOf(path);
        return verifyFile(path, sha256, itemOf.get(check) ?? check, readDigest) ?? [];
    });
    const known = new Set(manifest.files.map(({ path }) => path));
    const added = present.filter((path) => isEvidence(path) && !known.has(path));
    return [
        ...files,
        ...verifyEvidence(manifest),
        ...added.map((file) => (0,catalogue/* finding */.g)('AX7004', { file }, at(file))),
    ];
};
/**
 * Compares the bytes of run.json with the digest that was recorded outside it (run index, statement).
 * Everything else in a run hangs on this one.
 */
const verifyManifest = (content, recorded) => {
    const actual = sha256Hex(content);
    return actual === recorded
        ? null
        : (0,catalogue/* finding */.g)('AX7006', { file: 'run.json', actual, recorded }, at('run.json'));
};

;// CONCATENATED MODULE: ./lib/application/inspect/check-integrity.js

const STATEMENT = 'provenance.intoto.json';
/** The statement over the run; one that cannot be read counts as none, its digest is checked elsewhere. */
const readStatement = async (files) => {
    const text = await files.readText(STATEMENT).catch(() => null);
    if (text === null)
        return null;
    try {
        const value = JSON.parse(text);
        return isStatement(value) ? value : null;
    }
    catch {
        return null;
    }
};
const isStatement = (value) => typeof value === 'object' && value !== null && 'subject' in value && Array.isArray(value.subject);
const digestsOf = async (files, paths) => {
    const digests = new Map();
    for (const path of paths)
        digests.set(path, await files.digest(path).catch(() => null));
    return digests;
};
/** Compares every file of the run with the digests recorded for it. Null when the manifest cannot be read. */
const checkIntegrity = async (store, runFiles, run) => {
    const manifest = await store.manifest(run.runId);
    if (manifest === null)
        return null;
    const files = runFiles(run.dir);
    const statement = await readStatement(files);
    const present = await files.glob(['checks/*/evidence/**']);
    const stated = (statement?.subject ?? []).map(({ name }) => name);
    const digests = await digestsOf(files, [
        ...new Set([...manifest.files.map(({ path }) => path), ...stated]),
    ]);
    const content = await files.readBytes('run.json').catch(() => null);
    const altered = content !== null && run.digest !== null ? verifyManifest(content, run.digest) : null;
    const findings = [
        ...(altered ? [altered] : []),
        ...verifyRun(manifest, (path) => digests.get(path) ?? null, { present, statement }),
    ];
    return {
        schemaVersion: 1,
        runId: run.runId,
        intact: findings.length === 0,
        files: digests.size + 1,
        findings,
    };
};

// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(8537);
// EXTERNAL MODULE: ./lib/domain/evaluation/words.js
var words = __webpack_require__(9942);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(7875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(8880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var findings = __webpack_require__(3282);
// EXTERNAL MODULE: ./lib/entrypoints/cli/history.js
var cli_history = __webpack_require__(6454);
// EXTERNAL MODULE: ./lib/entrypoints/cli/numbers.js
var numbers = __webpack_require__(9808);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(5340);
// EXTERNAL MODULE: ./lib/adapters/terminal/look.js
var look = __webpack_require__(5758);
// EXTERNAL MODULE: ./lib/adapters/terminal/text.js
var terminal_text = __webpack_require__(4838);
// EXTERNAL MODULE: ./lib/entrypoints/cli/table.js
var table = __webpack_require__(6166);
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
    const store = (0,cli_history/* openStore */.C)(context.cwd, out);
    const wanted = context.args[0] ?? (context.options.flag('verify') ? 'latest' : null);
    if (wanted === null)
        return showRuns(context, store);
    const runs = await store.history();
    const run = findRun(runs, wanted);
    if (run === null) {
        const suggestion = (0,suggest/* didYouMean */.au)(wanted, ['latest', ...runs.map((one) => one.runId)]);
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.g)('AX1012', { run: wanted, directory: out, suggestion })]);
    }
    return context.options.flag('verify') ? showIntegrity(context, store, run) : showRun(context, store, run);
};
const showRuns = async (context, store) => {
    const { output, cwd } = context;
    const view = await inspectRuns(store, (0,cli_history/* runFilesIn */.k)(cwd), (0,numbers/* positiveNumber */.L)(context, 'last', 10));
    if (output.json)
        output.document(view);
    else
        output.print(runsText(view, output));
    return exit_codes/* EXIT */.d.ok;
};
const unreadable = (run) => new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [
    (0,catalogue/* finding */.g)('AX1013', { file: `${run.dir}/run.json`, problem: 'it is missing or not JSON' }),
]);
const showRun = async ({ output, cwd }, store, run) => {
    const view = await inspectRun(store, (0,cli_history/* runFilesIn */.k)(cwd), run);
    if (view === null)
        throw unreadable(run);
    if (output.json)
        output.document(view);
    else
        output.print(runText(view, output));
    return exit_codes/* EXIT */.d.ok;
};
const showIntegrity = async ({ output, cwd }, store, run) => {
    const report = await checkIntegrity(store, (0,cli_history/* runFilesIn */.k)(cwd), run);
    if (report === null)
        throw unreadable(run);
    if (output.json)
        output.document(report);
    else if (report.intact)
        output.print(`${output.paint.green('✔')} ${run.runId}: ${report.files} files are as the run left them.`);
    else {
        await (0,findings/* sayFindings */.M)(output, report.findings);
        output.print(`${output.paint.red('✖')} ${run.runId}: ${(0,words/* count */.U9)(report.findings.length, 'finding')}.`);
    }
    return report.intact ? exit_codes/* EXIT */.d.ok : exit_codes/* EXIT */.d.no;
};


/***/ }),

/***/ 3282:
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
/** Says findings on stderr, most severe first, each with its place in the text. */
const sayFindings = async (output, findings, read = async () => null) => {
    if (findings.length === 0)
        return;
    const { formatFinding } = await __webpack_require__.e(/* import() */ 670).then(__webpack_require__.bind(__webpack_require__, 7670));
    const texts = new Map();
    for (const { source } of findings) {
        if (source !== null && !texts.has(source.file))
            texts.set(source.file, await read(source.file));
    }
    const options = { paint: painter(output.sayPaint) };
    const blocks = bySeverity(findings).map((one) => formatFinding(one, (file) => texts.get(file) ?? null, options));
    output.say(blocks.join('\n\n'));
};
const hasErrors = (findings) => findings.some((one) => one.severity === 'error');


/***/ }),

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   k: () => (/* binding */ runFilesIn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6302);
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5757);
/* harmony import */ var _adapters_system_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3978);
/* harmony import */ var _adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7296);






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

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shardOf),
/* harmony export */   L: () => (/* binding */ positiveNumber)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8880);



const refuse = (context, name, value, expected) => {
    const values = { command: context.command.name, name: `--${name}`, value, expected, suggestion: '' };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('AX1004', values)]);
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

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outDirOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where runs are: `--out`, else below AURORA_OUT, else `spec_runs`. */
const outDirOf = ({ options, env }) => {
    const given = options.text('out');
    if (given !== null)
        return given;
    const base = env['AURORA_OUT'] ?? '';
    return base === '' ? 'spec_runs' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'spec_runs');
};


/***/ }),

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4838);

const GAP = '  ';
/** No column is squeezed below this. */
const NARROWEST = 6;
/** Width of what is written into a file or a pipe. */
const PLAIN_WIDTH = 120;
const widthOf = (sink) => sink.isTTY === true ? Math.max(40, sink.columns ?? 80) : PLAIN_WIDTH;
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


/***/ })

};
