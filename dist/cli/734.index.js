export const id = 734;
export const ids = [734];
export const modules = {

/***/ 51658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
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

;// CONCATENATED MODULE: ./lib/adapters/actions/read-archive.js




/** More than any honest run of ours has, and little enough to look through for anybody. */
const LIMITS = { entries: 20_000, bytes: 1024 * 1024 * 1024 };
/** All texts together are held in memory. Bytes. */
const MAX_TEXT = 16 * 1024 * 1024;
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/**
 * What an archive holds, or what is wrong with it as a clause. Nothing is written, and of files that are not wanted
 * only the digest is kept, so that neither disk nor memory can be filled.
 *
 * @param wanted file names (without directories) whose text is wanted
 */
const readArchive = async (path, wanted) => {
    const digests = new Map();
    const texts = new Map();
    let held = 0;
    const sink = (name) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const kept = [];
        const isWanted = wanted.has(nameOf(name));
        return new external_node_stream_.Writable({
            write: (chunk, _encoding, done) => {
                hash.update(chunk);
                held += isWanted ? chunk.length : 0;
                if (isWanted)
                    kept.push(chunk);
                done(held > MAX_TEXT ? new Error(`its manifests are larger than ${MAX_TEXT} bytes`) : null);
            },
            final: (done) => {
                digests.set(name, hash.digest('hex'));
                if (isWanted)
                    texts.set(name, Buffer.concat(kept).toString('utf8'));
                done();
            },
        });
    };
    try {
        await readZip(path, LIMITS, ({ name, directory }) => (directory ? null : sink(name)));
        return { digests, texts };
    }
    catch (cause) {
        return (0,thrown/* messageOf */.b)(cause);
    }
};


/***/ }),

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createRunArtifactsReader),
  c: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/adapters/github/download.js






const TIMEOUT_MS = 5 * 60_000;
/** What is too large is the fault of whoever made it, and is not tried again. */
class TooLarge extends Error {
}
const upTo = (limit, hash) => {
    let seen = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            if (seen > limit)
                return done(new TooLarge());
            hash.update(chunk);
            return done(null, chunk);
        },
    });
};
/**
 * Gets what GitHub keeps at a place that it named, into a file. Our token is not sent there, and it may not send us
 * further.
 *
 * @returns its hex sha256; null when it is larger than the limit, whatever was announced
 * @throws RemoteFailure when it cannot be had
 */
const download = async (url, path, limit) => {
    const what = 'GET (an artifact)';
    try {
        const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (!answer.ok || answer.body === null)
            throw new remote_failure/* RemoteFailure */.p3('lost', what, answer.status, `It answered ${answer.status}.`);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,promises_.pipeline)(external_node_stream_.Readable.fromWeb(answer.body), upTo(limit, hash), (0,external_node_fs_.createWriteStream)(path));
        return hash.digest('hex');
    }
    catch (cause) {
        if (cause instanceof TooLarge)
            return null;
        if (cause instanceof remote_failure/* RemoteFailure */.p3)
            throw cause;
        throw new remote_failure/* RemoteFailure */.p3('lost', what, 0, (0,thrown/* messageOf */.b)(cause));
    }
};

;// CONCATENATED MODULE: ./lib/adapters/github/run-artifacts.js





const runSchema = schemas.object({
    id: schemas.number(),
    run_attempt: schemas.number().default(1),
    event: schemas.string(),
    status: schemas.string().nullish(),
    head_sha: schemas.string(),
    repository: schemas.object({ id: schemas.number() }),
    head_branch: schemas.string().nullable(),
    head_repository: schemas.object({ id: schemas.number(), owner: schemas.object({ login: schemas.string() }) }).nullish(),
});
const runsSchema = schemas.object({ workflow_runs: schemas.array(schemas.object({ id: schemas.number() })) });
const artifactsSchema = schemas.object({
    artifacts: schemas.array(schemas.object({
        id: schemas.number(),
        name: schemas.string(),
        size_in_bytes: schemas.number(),
        expired: schemas.boolean(),
        digest: schemas.string().nullish(),
    })),
});
const pullsSchema = schemas.array(schemas.object({ number: schemas.number(), head: schemas.object({ sha: schemas.string() }) }));
const headOf = ({ head_repository: from, head_branch: branch }) => from && branch !== null ? `${from.owner.login}:${branch}` : null;
/** More than any honest run of ours uploads. Packed bytes. */
const MAX_ARCHIVE = 256 * 1024 * 1024;
const SHA256 = /^sha256:([0-9a-f]{64})$/;
/** Pages of a hundred artifacts; a run of more has none of ours that could be told from others. */
const MAX_PAGES = 10;
/** A run of a workflow; null when the repository has no such run. */
const readRun = async (client, ref, id) => {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    const run = await client.find(runSchema, route, { ...ref, run_id: id });
    return (run && {
        id: run.id,
        attempt: run.run_attempt,
        event: run.event,
        isComplete: run.status === 'completed',
        repositoryId: run.repository.id,
        headSha: run.head_sha,
        head: headOf(run),
        fromFork: run.head_repository?.id !== run.repository.id,
    });
};
/** Workflow runs of a repository and what they uploaded. */
const createRunArtifactsReader = (client, ref, readArchive) => ({
    run: async (id) => readRun(client, ref, id),
    endedAt: async (sha) => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs';
        const which = { head_sha: sha, status: 'completed', per_page: 100 };
        return (await client.get(runsSchema, route, { ...ref, ...which })).workflow_runs.map(({ id }) => id);
    },
    list: async (run) => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
        const all = [];
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const asked = { ...ref, run_id: run, per_page: 100, page };
            const found = await client.find(artifactsSchema, route, asked);
            all.push(...(found?.artifacts ?? []));
            if ((found?.artifacts.length ?? 0) < 100)
                break;
        }
        return all.map(({ id, name, size_in_bytes: bytes, expired, digest }) => ({
            id,
            name,
            bytes,
            expired,
            digest: SHA256.exec(digest ?? '')?.[1] ?? null,
        }));
    },
    read: async ({ id, bytes, digest }, wanted) => {
        const tooLarge = `it is larger than ${MAX_ARCHIVE} bytes`;
        if (bytes > MAX_ARCHIVE)
            return tooLarge;
        const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
        const place = await client.locate(route, { ...ref, artifact_id: id, archive_format: 'zip' });
        const staging = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-artifact-'));
        try {
            const path = (0,external_node_path_.join)(staging, 'archive.zip');
            const archive = await download(place, path, MAX_ARCHIVE);
            if (archive === null)
                return tooLarge;
            if (digest !== null && digest !== archive)
                return `its sha256 is ${archive}, and GitHub says ${digest}`;
            const contents = await readArchive(path, wanted);
            return typeof contents === 'string' ? contents : { ...contents, archive };
        }
        finally {
            (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
        }
    },
    pullsAt: async ({ headSha, head }) => {
        if (head === null)
            return [];
        const route = 'GET /repos/{owner}/{repo}/pulls';
        const pulls = await client.list(pullsSchema, route, { ...ref, state: 'open', head });
        return pulls.filter((pull) => pull.head.sha === headSha).map(({ number }) => number);
    },
});


/***/ }),

/***/ 22700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ TRUST_WORDS),
/* harmony export */   fb: () => (/* binding */ KNOWN_TRUST),
/* harmony export */   p4: () => (/* binding */ isVerified)
/* harmony export */ });
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

/***/ 99167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  queuesJob: () => (/* binding */ queuesJob)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/github/merge-queue.js

const refsSchema = schemas.array(schemas.object({ ref: schemas.string(), object: schemas.object({ sha: schemas.string() }) }));
const QUEUED = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40,64})$/;
/** GitHub keeps a branch for each commit that it tests before a merge. */
const createMergeQueueReader = (client, ref) => ({
    commits: async () => {
        const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{+ref}';
        const refs = await client.get(refsSchema, route, { ...ref, ref: 'heads/gh-readonly-queue/' });
        return refs.flatMap(({ ref: name, object: { sha } }) => {
            const [, branch, onto] = QUEUED.exec(name) ?? [];
            return branch === undefined || onto === undefined ? [] : [{ sha, branch, onto }];
        });
    },
});

// EXTERNAL MODULE: ./lib/application/gate/check-state.js
var check_state = __webpack_require__(85540);
;// CONCATENATED MODULE: ./lib/application/gate/find-queued.js
/**
 * The commit that it is built on, if that is one that people have let in: the tip of the branch, or another one of the
 * queue. Else the tip, so that nothing that only the queue holds decides what holds.
 */
const baseOf = async ({ repository }, { sha, branch, onto }, others) => {
    const tip = await repository.tip(branch);
    if (tip === null)
        return null;
    const [parent] = await repository.parents(sha);
    return [onto, parent].find((one) => one !== undefined && (one === tip || others.has(one))) ?? tip;
};
/**
 * What waits in the merge queues, by what GitHub has there now: the event that announced it may have been lost. A commit
 * that is the head of a pull request is judged as that.
 */
const findQueued = async (ports) => {
    const queued = await ports.queue.commits();
    if (queued.length === 0)
        return [];
    const heads = new Set((await ports.repository.openPulls(null)).map(({ headSha }) => headSha));
    const found = [];
    for (const one of queued.filter(({ sha }) => !heads.has(sha))) {
        const others = new Set(queued.filter((other) => other.branch === one.branch).map(({ sha }) => sha));
        others.delete(one.sha);
        const base = await baseOf(ports, one, others);
        if (base !== null)
            found.push({ sha: one.sha, base });
    }
    return found;
};

// EXTERNAL MODULE: ./lib/entrypoints/app/judge/check-ports.js + 1 modules
var check_ports = __webpack_require__(93817);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/ended-unheard.js
var ended_unheard = __webpack_require__(98183);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/queues.js





/** Has every commit of the merge queues judged that is not yet: a queue waits for its check, whatever event was lost. */
const queuesJob = async (context) => {
    const { client, ref, readers, settings, mark } = context;
    if (settings.dryRun)
        return;
    const { repository } = readers;
    const queue = createMergeQueueReader(client, ref);
    for (const { sha, base } of await findQueued({ queue, repository })) {
        for (const run of await (0,ended_unheard/* endedUnheard */.Q)(context, sha))
            await mark(`intake:${run}`);
        const { ours } = await (await (0,check_ports/* checksOf */.tg)(context)).on(sha);
        const known = (0,check_state/* readCheckState */.mQ)(ours?.externalId ?? '')?.of ?? null;
        if (ours?.status !== 'completed')
            await mark(known ?? `queue:${sha}.${base}`);
    }
};


/***/ }),

/***/ 98183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ endedUnheard)
/* harmony export */ });
/* harmony import */ var _adapters_actions_read_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51658);
/* harmony import */ var _adapters_github_run_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5962);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80679);



/** Runs that ended unheard: an event was lost, or GitHub cannot reach us. Without the permission none are known. */
const endedUnheard = async ({ client, ref, results, lane }, sha) => {
    if ((await results.newest(lane, [sha])) !== null)
        return [];
    try {
        return await (0,_adapters_github_run_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .createRunArtifactsReader */ .k)(client, ref, _adapters_actions_read_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchive */ .b).endedAt(sha);
    }
    catch (error) {
        if (!(0,_ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isForbidden */ .US)(error))
            throw error;
        return [];
    }
};


/***/ })

};
