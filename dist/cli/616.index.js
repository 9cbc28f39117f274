export const id = 616;
export const ids = [616];
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

/***/ 6505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);






const run = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;
/** Directories that are never an input, wherever they are. */
const NEVER = new Set(['.git', 'node_modules']);
const insideGit = (root) => {
    for (let dir = root;; dir = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, '..')) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, '.git')))
            return true;
        if (dir === (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, '..'))
            return false;
    }
};
/** Output of git, or null when it is missing or refuses (a repository owned by somebody else, say). */
const git = async (root, args) => {
    try {
        // Optional locks off: looking must not write to the repository.
        const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
        const { stdout } = await run('git', ['-C', root, ...args], { maxBuffer: MAX_OUTPUT, env });
        return stdout;
    }
    catch {
        return null;
    }
};
const walk = async (root, isOurs, limit) => {
    const found = [];
    const queue = [''];
    for (let dir = queue.pop(); dir !== undefined; dir = queue.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, dir), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
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
        system: `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.arch)()}`,
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
                os: `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.release)()}`,
                arch: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.arch)(),
                ...state,
                repository: env['GITHUB_REPOSITORY'] ?? null,
                workflow: env['GITHUB_WORKFLOW'] ?? null,
                actor: env['GITHUB_ACTOR'] ?? null,
            };
        },
    };
};


/***/ }),

/***/ 7319:
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

/***/ 3580:
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

/***/ 2245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: ./lib/application/init/find-tracker.js
var find_tracker = __webpack_require__(7319);
// EXTERNAL MODULE: ./lib/domain/config/schema-links.js
var schema_links = __webpack_require__(3580);
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
        const content = JSON.parse(text);
        const scripts = typeof content === 'object' && content !== null && 'scripts' in content ? content.scripts : null;
        return typeof scripts === 'object' && scripts !== null && 'test' in scripts;
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
/** What init would do here. Nothing is written, and a file that exists is never part of the writing. */
const planInit = async (files, options) => {
    const test = await findTestCommand(files);
    const tracker = options.tracker ?? SAMPLE_TRACKER;
    const wanted = [
        ['.github/aurora-x.yml', configTemplate(tracker)],
        ['.github/workflows/readiness.yml', workflowTemplate(options.branch)],
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

// EXTERNAL MODULE: ./lib/adapters/system/files.js + 2 modules
var system_files = __webpack_require__(5757);
// EXTERNAL MODULE: ./lib/adapters/system/workspace.js
var workspace = __webpack_require__(6505);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 38 modules
var read_tracker = __webpack_require__(2584);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(7875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(8880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/paths.js
var paths = __webpack_require__(854);
// EXTERNAL MODULE: ./node_modules/@clack/prompts/dist/index.mjs + 6 modules
var dist = __webpack_require__(6170);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/init/ask.js

/** Which of the documents is the tracker? Null: none of them; undefined: cancelled. */
const askForTracker = async (found) => {
    const answer = await (0,dist/* select */.Lt)({
        message: 'Which document is your tracker?',
        options: [
            ...found.map((one) => ({ value: one.file, label: one.file, hint: `${one.items.length} items` })),
            { value: '', label: 'none of these: write a sample to docs/readiness.md' },
        ],
    });
    if ((0,dist/* isCancel */.FZ)(answer))
        return undefined;
    return answer === '' ? null : answer;
};
const confirmPlan = async (plan) => {
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
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.g)('AX2001', { file })]);
    }
    const found = await (0,find_tracker/* findTrackers */.N)(files, async (text, file) => (0,read_tracker/* readAnyTracker */.BD)(text, file));
    return asks(context) && found.length > 0 ? askForTracker(found) : (found[0]?.file ?? null);
};
/** `aurora-x init`. Looks, asks where it may, writes only what is not there. */
const runInit = async (context) => {
    const files = (0,system_files/* createFiles */.q)(context.cwd);
    const tracker = await chooseTracker(context, files);
    if (tracker === undefined)
        return exit_codes/* EXIT */.d.interrupted;
    const { branch } = await (0,workspace/* createWorkspace */.s)({ root: context.cwd, ours: [], env: context.env }).environment();
    const plan = await planInit(files, { tracker, branch: branch ?? 'main' });
    const dry = context.options.flag('dryRun') || context.env['AURORA_DRY_RUN'] === '1';
    if (!dry && asks(context) && !(await confirmPlan(plan)))
        return exit_codes/* EXIT */.d.interrupted;
    if (!dry)
        await applyInit(plan, files);
    report(context, plan, dry);
    return exit_codes/* EXIT */.d.ok;
};
const report = ({ output }, plan, dry) => {
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
    output.print(`\n${paint.bold('Next')}\n${nextSteps(plan)
        .map((step, index) => `  ${index + 1}. ${step}`)
        .join('\n')}`);
};
const nextSteps = (plan) => [
    plan.trackerIsNew
        ? `Write what your project claims into ${plan.tracker}; the three rows are examples.`
        : `See what is read from ${plan.tracker}: aurora-x parse`,
    'Prove it on this machine: aurora-x pipeline',
    'Commit the files and open a pull request: the workflow says go or no-go on it.',
];


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


/***/ })

};
