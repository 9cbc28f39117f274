export const id = 3951;
export const ids = [3951];
export const modules = {

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

/***/ 79546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openConfig)
/* harmony export */ });
/* harmony import */ var _settle_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42017);

/** As `readConfig`, but what reads a file is loaded only when there is one. */
const openConfig = async (input) => input.text === null ? (0,_settle_config_js__WEBPACK_IMPORTED_MODULE_0__/* .settleConfig */ .U)(null, input) : (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(6434), __webpack_require__.e(468)]).then(__webpack_require__.bind(__webpack_require__, 66434))).readConfig(input);


/***/ }),

/***/ 40555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withoutDotSlash)
/* harmony export */ });
/** `./specs/own.yaml` → `specs/own.yaml`: the same file has one name. */
const withoutDotSlash = (path) => path.replace(/^(?:\.\/)+/, '');


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

/***/ 13951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject),
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7);
/* harmony import */ var _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63033);
/* harmony import */ var _domain_config_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47058);
/* harmony import */ var _domain_config_open_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79546);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85630);
/* harmony import */ var _wiring_defined_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58573);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78880);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33282);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50854);










const locateConfig = async (context, named) => {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .toWorkspacePath */ .C)(context.cwd, named ?? _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF);
    const text = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .readNamedFile */ .w)(context.cwd, file);
    if (text === null && named !== null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('AX1201', { file })]);
    return { file: text === null ? null : file, text };
};
/** Reads the configuration, mistakes included: for commands that are about it. */
const readProject = async (context, overrides = {}, named = context.options.text('config')) => {
    const env = (0,_wiring_defined_of_js__WEBPACK_IMPORTED_MODULE_9__/* .definedOf */ .X)(context.env);
    const { environment } = (0,_domain_config_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Qo)(env);
    const { file, text } = await locateConfig(context, named ?? environment.config);
    const input = { text, file: file ?? _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .tF, env, overrides };
    const { config, origins, findings } = await (0,_domain_config_open_config_js__WEBPACK_IMPORTED_MODULE_3__/* .openConfig */ .F)(input);
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


/***/ }),

/***/ 58573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ definedOf)
/* harmony export */ });
/** An environment without the variables that are not set. */
const definedOf = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));


/***/ })

};
