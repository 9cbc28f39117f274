export const id = 951;
export const ids = [951];
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

/***/ 3033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultConfig),
/* harmony export */   t: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8812);

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
    signOffs: [],
    execution: defaultExecution,
    redact: { env: [], patterns: [] },
    reports: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_FORMATS */ .E,
};


/***/ }),

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Qo: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* unused harmony exports VARIABLES, environmentExample */
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1656);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8537);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9168);




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
    type: 'paths, separated by commas',
    read: (text) => {
        const list = text.split(',').map((one) => one.trim());
        return list.includes('') ? null : list;
    },
};
const count = {
    type: 'a whole number from 1 to 256',
    read: (text) => (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 256 ? Number(text) : null),
};
const duration = { type: 'a duration such as 30s or 10m', read: _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9 };
const bytes = { type: 'a size such as 512KiB or 1MiB', read: _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBytes */ .z_ };
const oneOf = (words) => ({
    type: words.join(' or '),
    read: (text) => words.find((word) => word === text) ?? null,
});
/** Every AURORA_* variable. `.env.example` and the reference page are generated from this table. */
const VARIABLES = [
    {
        name: 'AURORA_CONFIG',
        field: 'config',
        kind: path,
        example: '.github/aurora-x.yml',
        meaning: 'Configuration file.',
    },
    {
        name: 'AURORA_TRACKER',
        field: 'tracker',
        kind: paths,
        example: 'docs/readiness.md',
        meaning: 'Trackers to read, instead of those in the configuration.',
    },
    {
        name: 'AURORA_SPECS',
        field: 'specs',
        kind: paths,
        example: 'specs/*.yaml',
        meaning: 'Spec files to read, instead of those in the configuration.',
    },
    {
        name: 'AURORA_OUT',
        field: 'out',
        kind: path,
        example: '.',
        meaning: 'Directory under which spec_runs/ and logs/ are written.',
    },
    {
        name: 'AURORA_DRY_RUN',
        field: 'dryRun',
        kind: flag,
        example: '1',
        meaning: 'Do everything but write outside the output directory or touch the network.',
    },
    {
        name: 'AURORA_FAST',
        field: 'fast',
        kind: flag,
        example: '1',
        meaning: 'Fast path for pull requests: gates are not challenged.',
    },
    {
        name: 'AURORA_FULL',
        field: 'full',
        kind: flag,
        example: '1',
        meaning: 'Full path for the night: reuse nothing, challenge everything.',
    },
    {
        name: 'AURORA_CI',
        field: 'ci',
        kind: flag,
        example: '1',
        meaning: 'No terminal: plain lines, no questions, strict exit codes.',
    },
    {
        name: 'AURORA_CONCURRENCY',
        field: 'concurrency',
        kind: count,
        example: '4',
        meaning: 'Checks that run at once.',
    },
    {
        name: 'AURORA_SHELL',
        field: 'shell',
        kind: oneOf(['plain', 'strict']),
        example: 'strict',
        meaning: 'Shell for commands: as in a terminal, or with -euo pipefail.',
    },
    {
        name: 'AURORA_TIER',
        field: 'tier',
        kind: oneOf(_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TIERS */ .iB),
        example: 'exec',
        meaning: 'The most a check may do.',
    },
    {
        name: 'AURORA_TIMEOUT',
        field: 'timeoutMs',
        kind: duration,
        example: '10m',
        meaning: 'Time limit of a check that states none.',
    },
    {
        name: 'AURORA_MAX_DURATION',
        field: 'maxDurationMs',
        kind: duration,
        example: '6h',
        meaning: 'Time limit of a whole run.',
    },
    {
        name: 'AURORA_OUTPUT_CAP',
        field: 'outputCapBytes',
        kind: bytes,
        example: '1MiB',
        meaning: 'Output kept per stream of a check.',
    },
    {
        name: 'AURORA_NETWORK',
        field: 'network',
        kind: flag,
        example: '1',
        meaning: 'Whether checks may use the network, where the system can forbid it.',
    },
];
/** Variables that the tool sets for its own children and tests. They are not settings, and a nested run must not wonder about them. */
const OWN = /^AURORA_(?:X|RUN|CHECK|TEST|FAILPOINT)(?:_|$)/;
const nothing = {
    config: null,
    tracker: null,
    specs: null,
    out: null,
    dryRun: false,
    fast: false,
    full: false,
    ci: false,
    concurrency: null,
    shell: null,
    tier: null,
    timeoutMs: null,
    maxDurationMs: null,
    outputCapBytes: null,
    network: null,
};
/** The variable that sets a field, or null. */
const variableOf = (field) => VARIABLES.find((variable) => variable.field === field) ?? null;
/**
 * Reads the AURORA_* variables. A variable that is set and empty counts as not set, as in a shell script. Values are
 * shown in findings: none of these variables is a secret. AX1211 unknown name, AX1212 wrong value.
 */
const readEnvironment = (env) => {
    const findings = [];
    const values = {};
    const byName = new Map(VARIABLES.map((variable) => [variable.name, variable]));
    for (const [name, text] of Object.entries(env).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        if (!name.startsWith('AURORA_') || text === undefined || text.trim() === '')
            continue;
        const variable = byName.get(name);
        if (variable === undefined) {
            if (!OWN.test(name))
                findings.push((0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('AX1211', { name, suggestion: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, byName.keys()) }));
            continue;
        }
        const value = variable.kind.read(text.trim());
        if (value !== null)
            values[variable.field] = value;
        else
            findings.push((0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('AX1212', { name, expected: variable.kind.type, found: JSON.stringify(text.slice(0, 60)) }));
    }
    return { environment: { ...nothing, ...values }, findings };
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


/***/ }),

/***/ 8301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readConfig)
});

// UNUSED EXPORTS: configJsonSchema

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(3033);
// EXTERNAL MODULE: ./lib/domain/config/environment.js
var config_environment = __webpack_require__(9910);
// EXTERNAL MODULE: ./lib/domain/config/record.js
var record = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/domain/config/validate.js
var validate = __webpack_require__(9581);
;// CONCATENATED MODULE: ./lib/domain/config/origins.js


/** Keys that the file spells otherwise, because there the value carries its unit. */
const FILE_KEYS = {
    signOffs: 'sign-offs',
    passEnv: 'pass-env',
    timeoutMs: 'timeout',
    maxDurationMs: 'max-duration',
    maxChecks: 'max-checks',
    outputCapBytes: 'output-cap',
    memoryMiB: 'memory',
    cpuSeconds: 'cpu',
    freshnessMs: 'freshness',
    windowDays: 'window',
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
    const name = (0,validate/* pathText */.LF)(path);
    const origin = overridden.get(name) ?? overridden.get((0,validate/* pathText */.LF)(path.slice(0, -1)));
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
            ? { from: 'environment', detail: (0,config_environment/* variableOf */.Qn)(field)?.name ?? '' }
            : { from: 'flag', detail: flag });
        (path.startsWith('execution.') ? execution : root)[field] = value;
    }
    return { config: { ...config, ...root, execution: { ...config.execution, ...execution } }, origins };
};

// EXTERNAL MODULE: ./lib/domain/config/schema.js
var schema = __webpack_require__(8812);
// EXTERNAL MODULE: ./lib/domain/config/yaml-text.js
var yaml_text = __webpack_require__(8978);
;// CONCATENATED MODULE: ./lib/domain/config/read-config.js











/** Characters. A configuration is a page or two. */
const MAX_SIZE = 256 * 1024;
const DAY_MS = 86_400_000;
const codes = { syntax: 'AX1204', tooLarge: 'AX1202', unsafe: 'AX1207' };
const shapeCodes = { value: 'AX1203', unknownKey: 'AX1205', missingKey: 'AX1206' };
const keep = (value, fallback) => (value === undefined ? fallback : value);
/** From the unit a value was read in to the unit it is used in, rounded up. */
const scaled = (value, unit, fallback) => value === undefined ? fallback : value === null ? null : Math.ceil(value / unit);
const executionOf = (file) => {
    const base = defaults/* defaultConfig */.s.execution;
    return {
        concurrency: keep(file.concurrency, base.concurrency),
        shell: file.shell ?? base.shell,
        tier: file.tier ?? base.tier,
        allow: file.allow ?? base.allow,
        deny: file.deny ?? base.deny,
        passEnv: file['pass-env'] ?? base.passEnv,
        timeoutMs: file.timeout ?? base.timeoutMs,
        maxDurationMs: file['max-duration'] ?? base.maxDurationMs,
        maxChecks: file['max-checks'] ?? base.maxChecks,
        outputCapBytes: file['output-cap'] ?? base.outputCapBytes,
        memoryMiB: scaled(file.memory, 2 ** 20, base.memoryMiB),
        cpuSeconds: scaled(file.cpu, 1000, base.cpuSeconds),
        processes: keep(file.processes, base.processes),
        network: file.network ?? base.network,
        freshnessMs: keep(file.freshness, base.freshnessMs),
    };
};
const selectorOf = (when) => Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined));
const configOf = (file) => {
    const gates = (file.gates ?? []).map((gate) => ({ ...gate, when: selectorOf(gate.when) }));
    return {
        version: 1,
        tracker: file.tracker ?? defaults/* defaultConfig */.s.tracker,
        specs: file.specs ?? defaults/* defaultConfig */.s.specs,
        checks: file.checks ?? {},
        // No gate at all would let everything through, so an empty list means the default too.
        gates: gates.length > 0 ? gates : defaults/* defaultConfig */.s.gates,
        slos: (file.slos ?? []).map(({ window, ...slo }) => ({ ...slo, windowDays: window / DAY_MS })),
        waivers: file.waivers ?? [],
        signOffs: file['sign-offs'] ?? [],
        execution: executionOf(file.execution ?? {}),
        redact: { env: file.redact?.env ?? [], patterns: file.redact?.patterns ?? [] },
        reports: file.reports ?? defaults/* defaultConfig */.s.reports,
    };
};
const twice = (list, names, yaml) => names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (first === index)
        return [];
    const { line } = yaml.place([list, first, 'name']);
    return [
        (0,catalogue/* finding */.g)('AX1208', { path: `${list}[${index}].name`, name, line }, yaml.place([list, index, 'name'])),
    ];
});
const badPattern = (pattern, index, yaml) => {
    try {
        build.RE2JS.compile(pattern);
        return [];
    }
    catch (thrown) {
        const problem = thrown instanceof Error ? thrown.message : 'it is not RE2';
        const path = `redact.patterns[${index}]`;
        return [(0,catalogue/* finding */.g)('AX1213', { path, problem }, yaml.place(['redact', 'patterns', index]))];
    }
};
/** What a schema cannot say: names used twice, thresholds the wrong way round, patterns that do not compile. */
const meaningFindings = (file, yaml) => [
    ...twice('gates', (file.gates ?? []).map(({ name }) => name), yaml),
    ...twice('slos', (file.slos ?? []).map(({ name }) => name), yaml),
    ...(file.slos ?? []).flatMap(({ warn, objective }, index) => warn !== null && warn > objective
        ? [(0,catalogue/* finding */.g)('AX1209', { path: `slos[${index}].warn` }, yaml.place(['slos', index, 'warn']))]
        : []),
    ...(file.redact?.patterns ?? []).flatMap((pattern, index) => badPattern(pattern, index, yaml)),
];
const versionFinding = (value, yaml) => {
    const version = (0,record/* entryOf */.Ms)(value, 'version');
    return typeof version === 'number' && version > 1
        ? (0,catalogue/* finding */.g)('AX1210', { version }, yaml.place(['version']))
        : null;
};
const readFile = (text, file) => {
    const yaml = (0,yaml_text/* readYaml */.g)(text, file, MAX_SIZE, codes);
    if (yaml.findings.length > 0)
        return { config: null, yaml, findings: yaml.findings };
    const newer = versionFinding(yaml.value, yaml);
    if (newer !== null)
        return { config: null, yaml, findings: [newer] };
    const value = (0,record/* withoutOwnKeysDeep */.rU)(yaml.value);
    const result = schema/* configSchema */.Q.safeParse(value);
    if (!result.success) {
        const shape = { schema: schema/* configSchema */.Q, codes: shapeCodes, at: [] };
        return { config: null, yaml, findings: (0,validate/* shapeFindings */.io)(value, result.error.issues, shape, yaml) };
    }
    const findings = meaningFindings(result.data, yaml);
    return { config: findings.length > 0 ? null : configOf(result.data), yaml, findings };
};
/** Nobody may run commands on the strength of a configuration that was not understood. */
const harmless = { ...defaults/* defaultConfig */.s, execution: { ...defaults/* defaultConfig */.s.execution, tier: 'read' } };
/**
 * Reads the configuration: defaults, then the file, then AURORA_* variables, then flags. All mistakes are reported at
 * once, each with its place. With an error the configuration is the default one, and nothing above `read` may run.
 */
const readConfig = (input) => {
    const fromEnv = (0,config_environment/* readEnvironment */.Qo)(input.env ?? {});
    const fromFile = input.text === null ? null : readFile(input.text, input.file);
    const findings = [...(fromFile?.findings ?? []), ...fromEnv.findings];
    if (findings.some(({ severity }) => severity === 'error')) {
        return { config: harmless, origins: originsOf(harmless, new Map(), null), findings };
    }
    const { config, origins } = override(fromFile?.config ?? defaults/* defaultConfig */.s, fromEnv.environment, input.overrides ?? {});
    return { config, origins: originsOf(config, origins, fromFile?.yaml ?? null), findings };
};
/** JSON Schema (draft 7, which editors understand) of the configuration file. */
const configJsonSchema = () => z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' });


/***/ }),

/***/ 834:
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

/***/ 8812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ REPORT_FORMATS),
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1514);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1656);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9168);



/** Report formats of ours; a project adds its own as a module, `./my-report.mjs`. */
const REPORT_FORMATS = ['markdown', 'json', 'junit', 'sarif', 'ctrf', 'html'];
const text = zod__WEBPACK_IMPORTED_MODULE_1__.string().trim().min(1);
/** One or many: `tracker: a.md` and `tracker: [a.md, b.md]`. */
const oneOrMany = (entry) => zod__WEBPACK_IMPORTED_MODULE_1__.union([entry.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_1__.array(entry)]);
const isoDate = text.refine(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .isIsoDate */ .s6, 'expected a day that exists, such as 2026-12-15');
const modulePath = text.regex(/^\.{1,2}\//, 'expected the path of a module next to this file, such as ./check.mjs');
const selector = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    priority: oneOrMany(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE)).optional().describe('Items of these priorities.'),
    milestone: oneOrMany(text).optional().describe('Items of these milestones, by id.'),
    item: oneOrMany(text).optional().describe('These items, by id.'),
    claim: oneOrMany(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIMS */ .IF)).optional().describe('Items that the tracker says this of.'),
    workstream: oneOrMany(text).optional().describe('Items of these workstreams.'),
    affected: zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .optional()
        .describe('Only items that the pull request changes or whose files it touches.'),
});
const gate = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    name: text.describe('Name in reports and checks; unique.'),
    when: selector.default({}).describe('Which items the gate is about; without it, all.'),
    require: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['verified', 'not-refuted', 'ready'])
        .default('verified')
        .describe('What each of them must be: verified (or waived), not refuted, or ready.'),
    challenge: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['required', 'optional'])
        .default('required')
        .describe('required: a check that cannot fail counts as no proof.'),
});
const slo = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    name: text.describe('Name in reports; unique.'),
    source: text.describe('runs (our own history), file:PATH#/json/pointer, or the URL of a Prometheus query.'),
    window: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK.default(2_592_000_000).describe('How far back to look, in days or weeks: 30d.'),
    objective: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .fractionSchema */ .C4.describe('Share that must be good: 99.9%.'),
    warn: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .fractionSchema */ .C4
        .nullable()
        .default(null)
        .describe('Below objective but at least this: a warning, not a miss.'),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__.number().positive().max(1000).default(1).describe('Weight in the score.'),
    key: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false).describe('A missed key objective is a no-go.'),
});
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    item: text.describe('The item, by id.'),
    reason: text.describe('Why the exception is acceptable.'),
    approver: text.describe('Who decided it.'),
    until: isoDate.describe('Last day it is in force, UTC: 2026-12-15.'),
});
const signOff = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    subject: text.describe('Id of the check or of the item.'),
    by: text.describe('Who says so.'),
    at: isoDate.describe('When: 2026-12-15.'),
    statement: text.describe('What was looked at and found good.'),
});
const programs = zod__WEBPACK_IMPORTED_MODULE_1__.array(text);
const variables = zod__WEBPACK_IMPORTED_MODULE_1__.array(text.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable'));
const execution = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    concurrency: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .int()
        .min(1)
        .max(256)
        .nullable()
        .optional()
        .describe('Checks at once; null: one per processor.'),
    shell: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['plain', 'strict'])
        .optional()
        .describe('plain: as typed in a terminal. strict: bash with -euo pipefail.'),
    tier: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TIERS */ .iB).optional().describe('The most a check may do: read, write, or exec.'),
    allow: programs.optional().describe('Programs that commands may start; empty: all that are not denied.'),
    deny: programs.optional().describe('Programs that commands may not start; wins over allow.'),
    'pass-env': variables.optional().describe('Variables handed to every check beyond the built-in few.'),
    timeout: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK.optional().describe('Time limit of a check: 10m.'),
    'max-duration': _units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK.optional().describe('Time limit of a run: 6h.'),
    'max-checks': zod__WEBPACK_IMPORTED_MODULE_1__.number().int().min(1).max(1_000_000).optional().describe('Most checks in a run.'),
    'output-cap': _units_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesSchema */ .XI.optional().describe('Output kept per stream of a check: 1MiB.'),
    memory: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesSchema */ .XI.nullable().optional().describe('Address space of a check: 2GiB; null: no limit.'),
    cpu: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK.nullable().optional().describe('Processor time of a check: 5m; null: no limit.'),
    processes: zod__WEBPACK_IMPORTED_MODULE_1__.number().int().min(1).nullable().optional().describe('Processes of a check; null: no limit.'),
    network: zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .optional()
        .describe('Whether checks may use the network, where the system can forbid it.'),
    freshness: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSchema */ .sK
        .nullable()
        .optional()
        .describe('Evidence older than this is stale: 7d; null: never.'),
});
/** The configuration file, `.github/aurora-x.yml`. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1).describe('Version of this format.'),
    tracker: oneOrMany(text).optional().describe('Trackers to read, by path.'),
    specs: oneOrMany(text).optional().describe('Spec files, by path or glob.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), modulePath)
        .optional()
        .describe("The project's own check kinds: name and module."),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__.array(gate).optional().describe('What must hold for a go.'),
    slos: zod__WEBPACK_IMPORTED_MODULE_1__.array(slo).optional().describe('Objectives measured over time.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__.array(waiver).optional().describe('Exceptions, each with a reason, an approver and an end.'),
    'sign-offs': zod__WEBPACK_IMPORTED_MODULE_1__.array(signOff).optional().describe("People's statements for what no command can check."),
    execution: execution.optional().describe('How checks are run, and what they may do.'),
    redact: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        env: variables.optional().describe('Variables whose values are secrets.'),
        patterns: zod__WEBPACK_IMPORTED_MODULE_1__.array(text).optional().describe('RE2 patterns of secrets.'),
    })
        .optional()
        .describe('What to remove from output and evidence beyond the built-in rules.'),
    reports: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__["enum"](REPORT_FORMATS), modulePath]))
        .optional()
        .describe('Report formats to write.'),
})
    .meta({
    title: 'Aurora-X configuration',
    description: 'Production readiness of a repository: .github/aurora-x.yml',
});


/***/ }),

/***/ 9168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ fractionSchema),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   XI: () => (/* binding */ bytesSchema),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   at: () => (/* binding */ parseFraction),
/* harmony export */   s6: () => (/* binding */ isIsoDate),
/* harmony export */   sK: () => (/* binding */ durationSchema),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);

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
        total += Number(amount) * (MS[unit ?? ''] ?? Number.NaN);
    }
    return Number.isSafeInteger(Math.round(total)) ? Math.round(total) : null;
};
/** Milliseconds in the largest unit that divides them: 600 000 → `10m`. The inverse of `parseDuration`. */
const formatDuration = (ms) => {
    const unit = Object.keys(MS).findLast((name) => ms % (MS[name] ?? 1) === 0) ?? 'ms';
    return ms === 0 ? '0s' : `${ms / (MS[unit] ?? 1)}${unit}`;
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
    const bytes = Math.round(Number(match[1]) * (BYTES[match[2] ?? ''] ?? Number.NaN));
    return Number.isSafeInteger(bytes) ? bytes : null;
};
/** A day that exists, `2026-12-15`. */
const isIsoDate = (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
/** A zod schema that reads a written value with one of the parsers above, and says what it expected. */
const written = (input, parse, expected) => zod__WEBPACK_IMPORTED_MODULE_0__.pipe(input, zod__WEBPACK_IMPORTED_MODULE_0__.transform((value, context) => {
    const result = parse(value);
    if (result !== null)
        return result;
    context.issues.push({ code: 'custom', message: `expected ${expected}`, input: value });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
}));
/** Schema of a written duration; gives milliseconds. */
const durationSchema = written(zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number()]), parseDuration, 'a duration with its unit, such as 30s, 10m or 7d');
/** Schema of a written fraction; gives 0 to 1. */
const fractionSchema = written(zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number()]), parseFraction, 'a percentage such as 70%, or a fraction from 0 to 1');
/** Schema of a written size; gives bytes. */
const bytesSchema = written(zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number()]), parseBytes, 'a size such as 512KiB or 1MiB, or a number of bytes');


/***/ }),

/***/ 9581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   io: () => (/* binding */ shapeFindings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(834);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8537);




/** `gates[0].name`. */
const pathText = (path) => path.reduce((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');
const valueAt = (root, path) => path.reduce(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms, root);
/** A value as a message shows it: short and on one line. */
const shown = (value) => {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    const text = JSON.stringify(value) ?? 'something that is not data';
    return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
};
const NOUNS = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
const alternatives = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
const bounds = (issue) => {
    const [word, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
    if (issue.origin === 'string')
        return limit === 1n || limit === 1 ? 'some text' : `${word} ${limit} characters`;
    return issue.origin === 'number' || issue.origin === 'int'
        ? `${word} ${limit}`
        : `${word} ${limit} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
};
const expectation = (issue) => {
    if (issue.code === 'invalid_value')
        return alternatives(issue.values.map((value) => JSON.stringify(value)));
    if (issue.code === 'invalid_type')
        return NOUNS[issue.expected] ?? issue.expected;
    if (issue.code === 'invalid_key')
        return issue.issues.map(expectation).join(', ');
    if (issue.code === 'too_small' || issue.code === 'too_big')
        return bounds(issue);
    if (issue.code === 'invalid_format' && issue.format === 'url')
        return 'an address such as http://127.0.0.1:8000/healthz';
    return issue.message;
};
const depthOf = (issues) => Math.max(...issues.map((issue) => issue.path.length));
/**
 * One wrong value in a union gives an issue list per branch. The branch that got furthest into the value is what the
 * author meant; when none got past the first step, all of their expectations are named.
 */
const unionIssues = (issue) => {
    const flat = issue.errors.map((branch) => branch.flatMap(simple));
    const meant = flat.filter((branch) => branch.some((one) => one.path.length > 0 || one.code !== 'invalid_type'));
    const best = meant.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)[0];
    const chosen = best ??
        [
            { code: 'custom', path: [], message: `expected ${alternatives(flat.flat().map(expectation))}` },
        ];
    return chosen.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
};
const simple = (issue) => issue.code === 'invalid_union' ? unionIssues(issue) : [issue];
/** Findings listed of one validation; a file with more is not a slip of the pen. */
const MAX_FINDINGS = 100;
/** Keys that a mapping at this path may have. The published JSON Schema is walked, so that both always agree. */
const keysAt = (schema, path) => {
    const branches = [schema['anyOf'], schema['oneOf'], schema['allOf']].flatMap((list) => Array.isArray(list) ? list : []);
    const [step, ...rest] = path;
    const own = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(schema['properties']) ? schema['properties'] : {};
    const deeper = step === undefined
        ? []
        : [typeof step === 'number' ? schema['items'] : (own[step] ?? schema['additionalProperties'])].filter(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4);
    return [
        ...(step === undefined ? Object.keys(own) : []),
        ...deeper.flatMap((next) => keysAt(next, rest)),
        ...branches.filter(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4).flatMap((branch) => keysAt(branch, path)),
    ];
};
const stepsOf = (path) => path.map((step) => (typeof step === 'number' ? step : String(step)));
/** Finds the words and the place for each issue of one validation, and leaves out what is only an echo of another. */
const shapeFindings = (value, issues, shape, yaml) => {
    const flat = issues.flatMap(simple);
    const known = new Map();
    const keys = (path) => {
        const name = pathText(path);
        const json = () => zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(shape.schema, { io: 'input', unrepresentable: 'any' });
        const list = known.get(name) ?? [
            ...keysAt(json(), path),
            ...(path.length === 0 ? (shape.moreKeys ?? []) : []),
        ];
        known.set(name, list);
        return list;
    };
    const misspelt = new Set(flat.flatMap((issue) => issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, MAX_FINDINGS)
            .map((key) => pathText([...stepsOf(issue.path), (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(key, keys(stepsOf(issue.path))) ?? '']))
        : []));
    const found = flat.flatMap((issue) => {
        const path = stepsOf(issue.path);
        const full = [...shape.at, ...path];
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.slice(0, MAX_FINDINGS).map((key) => (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(shape.codes.unknownKey, {
                key,
                where: pathText(full) || 'the file',
                suggestion: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(key, keys(path)) || ` Known here: ${keys(path).join(', ')}.`,
            }, yaml.place([...full, key], 'key')));
        }
        if (issue.code === 'invalid_key') {
            return [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(shape.codes.value, valueWords(issue, full, path.at(-1)), yaml.place(full, 'key'))];
        }
        const actual = valueAt(value, path);
        if (actual === undefined && path.length > 0) {
            if (misspelt.has(pathText(path)))
                return [];
            const key = String(path.at(-1));
            const where = pathText(full.slice(0, -1)) || 'the file';
            return [
                (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(shape.codes.missingKey, { key, where, expected: expectation(issue).replace(/^expected /, '') }, yaml.place(full)),
            ];
        }
        return [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(shape.codes.value, valueWords(issue, full, actual), yaml.place(full))];
    });
    return inOrder(found).slice(0, MAX_FINDINGS);
};
/** Findings in the order of their places. */
const inOrder = (findings) => findings.toSorted(({ source: a }, { source: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
const valueWords = (issue, path, actual) => {
    const name = pathText(path) || 'the file';
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const expected = expectation(issue).replace(/^expected /, '');
    const said = issue.code === 'custom' && !issue.message.startsWith('expected ')
        ? issue.message
        : `expected ${expected}`;
    const guess = typeof actual === 'string' ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(actual, words) : null;
    return {
        path: name,
        problem: `${said}, found ${shown(actual)}`,
        fix: guess === null ? 'Change the value at the place shown.' : `Did you mean "${guess}"?`,
    };
};


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   unsafeYaml: () => (/* binding */ unsafeYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Nesting of collections. Nobody writes this by hand; the parser's own stack ends a little above 700. */
const MAX_DEPTH = 100;
/** Anchors and tags of one document. The parser builds an error per surplus one, which costs seconds on a hostile text. */
const MAX_PROPERTIES = 1000;
const SCALAR = '\u001F';
const complaint = (walk) => {
    if (walk.flow + walk.compact > MAX_DEPTH)
        return `it is nested more than ${MAX_DEPTH} deep`;
    if (walk.flow < 0)
        return 'it closes a bracket that was never opened';
    if (walk.properties > MAX_PROPERTIES)
        return `it has more than ${MAX_PROPERTIES} anchors, aliases and tags`;
    return null;
};
const count = (walk, token) => {
    const first = token[0];
    if (token === '[' || token === '{')
        walk.flow += 1;
    else if (token === ']' || token === '}')
        walk.flow -= 1;
    else if (token === '-' || token === '?' || token === ':')
        walk.compact += 1;
    else if (first === '\n' || first === '\r')
        walk.compact = 0;
    else if (first === '&' || first === '!' || first === '*')
        walk.properties += 1;
};
/**
 * Looks over a text before the parser may. The parser recurses, and takes minutes on nested `? ` keys (110 s for
 * 250 KiB), so depth is counted first on its flat stream of tokens, in one pass and constant memory. Null when safe.
 */
const unsafeYaml = (text) => {
    const walk = { flow: 0, compact: 0, properties: 0 };
    let offset = 0;
    let scalarFollows = false;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (scalarFollows) {
            scalarFollows = false;
        }
        else if (token === SCALAR) {
            scalarFollows = true;
            continue;
        }
        else if (token.length === 1 && token < ' ' && token !== '\n' && token !== '\t' && token !== '\r') {
            continue; // The lexer's own marks (document start, end of flow) are not part of the text.
        }
        else {
            count(walk, token);
            const problem = complaint(walk);
            if (problem !== null)
                return { problem, offset };
        }
        offset += token.length;
    }
    return null;
};


/***/ }),

/***/ 8978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9399);
/* harmony import */ var _yaml_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7032);



/** Problems listed of one text; the rest are mostly echoes of the first. */
const MAX_PROBLEMS = 10;
/** Times an alias may be expanded in all. */
const MAX_ALIASES = 100;
const startOf = (node) => typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null;
const childOf = (node, step) => {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(step));
        return pair === undefined ? null : { key: pair.key, value: pair.value };
    }
    const entry = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[Number(step)] : undefined;
    return entry === undefined ? null : { key: entry, value: entry };
};
const offsetAt = (document, path, at) => {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [index, step] of path.entries()) {
        const child = childOf((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node, step);
        if (child === null)
            break;
        const key = startOf(child.key) ?? offset;
        offset = at === 'key' && index === path.length - 1 ? key : (startOf(child.value) ?? key);
        node = child.value;
    }
    return offset;
};
const encloses = (node, offset) => node?.range != null && offset !== null && node.range[0] <= offset && offset < node.range[2];
/** What the parser does not check, or only slowly: keys given twice, keys that are not text, depth by indentation. */
const flawsOf = (document) => {
    const flaws = [];
    const stack = [{ node: document.contents, depth: 0 }];
    for (let top = stack.pop(); top !== undefined && flaws.length < MAX_PROBLEMS; top = stack.pop()) {
        const { node, depth } = top;
        if (depth > _yaml_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l) {
            return [
                { problem: `it is nested more than ${_yaml_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l} deep`, offset: startOf(node) ?? 0, unsafe: true },
            ];
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && encloses(node.resolve(document), startOf(node))) {
            flaws.push({
                problem: 'an alias stands within what it names',
                offset: startOf(node) ?? 0,
                unsafe: true,
            });
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            for (const entry of node.items)
                stack.push({ node: entry, depth: depth + 1 });
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            continue;
        const seen = new Set();
        for (const { key, value } of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : null;
            const offset = startOf(key) ?? startOf(node) ?? 0;
            if (name === null)
                flaws.push({ problem: 'a key is not plain text', offset, unsafe: false });
            else if (seen.has(name))
                flaws.push({ problem: `the key "${name}" is given twice`, offset, unsafe: false });
            else
                seen.add(name);
            stack.push({ node: value, depth: depth + 1 });
        }
    }
    return flaws.toSorted((a, b) => a.offset - b.offset);
};
const flawOf = (error) => ({
    problem: error.code === 'TAG_RESOLVE_FAILED'
        ? 'tags such as !!js/function are not accepted'
        : error.code === 'RESOURCE_EXHAUSTION'
            ? `it is nested more than ${_yaml_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l} deep`
            : error.message.replace(/\.?$/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
    offset: error.pos[0],
    unsafe: error.code === 'TAG_RESOLVE_FAILED' || error.code === 'RESOURCE_EXHAUSTION',
});
const nothing = (file, findings) => ({
    value: undefined,
    place: () => ({ file, line: 1, column: 1 }),
    findings,
});
const expand = (document) => {
    try {
        return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
    }
    catch (thrown) {
        // The only failure left after the checks above: an alias without its anchor, within itself, or expanded too often.
        const problem = thrown instanceof Error && thrown.message.startsWith('Unresolved alias')
            ? 'an alias has no anchor before it'
            : 'its aliases expand without end';
        return { problem, offset: 0, unsafe: true };
    }
};
/**
 * Reads one YAML document (JSON is YAML) and never throws or stalls: size, depth, tags and aliases are limited. A
 * text larger than `maxBytes` (counted in UTF-16 units) is not looked at.
 */
const readYaml = (text, file, maxBytes, codes) => {
    if (text.length > maxBytes) {
        const source = { file, line: 1, column: 1 };
        return nothing(file, [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(codes.tooLarge, { size: text.length, limit: maxBytes }, source)]);
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const sourceOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const report = (flaws) => flaws
        .slice(0, MAX_PROBLEMS)
        .map(({ problem, offset, unsafe }) => (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(unsafe ? codes.unsafe : codes.syntax, { problem }, sourceOf(offset)));
    const bomb = (0,_yaml_guard_js__WEBPACK_IMPORTED_MODULE_2__.unsafeYaml)(text);
    if (bomb !== null) {
        const before = text.slice(0, bomb.offset).split('\n');
        const source = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
        return nothing(file, [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(codes.unsafe, { problem: bomb.problem }, source)]);
    }
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        merge: false,
        schema: 'core',
        // Quieter than this, a second document would be passed over.
        logLevel: 'error',
    });
    const broken = [...document.errors, ...document.warnings].map(flawOf);
    const flaws = broken.length > 0 ? broken : flawsOf(document);
    if (flaws.length > 0)
        return nothing(file, report(flaws));
    const expanded = expand(document);
    if ('problem' in expanded)
        return nothing(file, report([expanded]));
    return {
        value: expanded.value,
        place: (path, at = 'value') => sourceOf(offsetAt(document, path, at)),
        findings: [],
    };
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

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ toWorkspacePath),
/* harmony export */   w: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5757);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8880);





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
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('AX1017', { file: given })]);
    }
};


/***/ }),

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   Wh: () => (/* binding */ readProject),
/* harmony export */   XK: () => (/* binding */ definedOf)
/* harmony export */ });
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5757);
/* harmony import */ var _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3033);
/* harmony import */ var _domain_config_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9910);
/* harmony import */ var _domain_config_read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9399);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8880);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3282);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(854);









/** Our environment without the variables that are not set. */
const definedOf = (env) => Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
const locateConfig = async (context, named) => {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .toWorkspacePath */ .C)(context.cwd, named ?? _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .t);
    const text = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .readNamedFile */ .w)(context.cwd, file);
    if (text === null && named !== null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .g)('AX1201', { file })]);
    return { file: text === null ? null : file, text };
};
/** Reads the configuration, mistakes included: for commands that are about it. */
const readProject = async (context, overrides = {}, named = context.options.text('config')) => {
    const env = definedOf(context.env);
    const { environment } = (0,_domain_config_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Qo)(env);
    const { file, text } = await locateConfig(context, named ?? environment.config);
    const { config, origins, findings } = (0,_domain_config_read_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .X)({ text, file: file ?? _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .t, env, overrides });
    return {
        files: (0,_adapters_system_files_js__WEBPACK_IMPORTED_MODULE_0__/* .createFiles */ .q)(context.cwd),
        config,
        configFile: file,
        origins,
        findings,
        environment,
        read: (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .readNamedFile */ .w)(context.cwd, path).catch(() => null),
    };
};
/**
 * The project with a configuration that was understood. An error in it ends the command with exit code 2, after all
 * its mistakes were shown.
 */
const openProject = async (context, overrides = {}, named = context.options.text('config')) => {
    const project = await readProject(context, overrides, named);
    if ((0,_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .hasErrors */ .C)(project.findings))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.usage, project.findings, project.read);
    await (0,_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .sayFindings */ .M)(context.output, project.findings, project.read);
    return project;
};


/***/ })

};
