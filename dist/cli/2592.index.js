export const id = 2592;
export const ids = [2592];
export const modules = {

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


/***/ })

};
