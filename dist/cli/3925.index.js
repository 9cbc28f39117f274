export const id = 3925;
export const ids = [3925];
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

/***/ 94513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ timelessDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);

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
const digestOf = (value) => (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(stableText(value));
/** Inside of a JSON string quotes are escaped, so this finds keys only. */
const TIMES = /"(?:startedAt|finishedAt|observedAt|durationMs|attempt|latencyMs)":(?:"[^"]*"|-?[\d.eE+-]+),?/g;
/**
 * Hex sha256 of a JSON text without when it was and how long it took, so that a resumed run has the digests of an
 * uninterrupted one.
 */
const timelessDigest = (json) => (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(json.replaceAll(TIMES, ''));


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

/***/ 93925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  intakeJob: () => (/* binding */ intakeJob)
});

// EXTERNAL MODULE: ./lib/adapters/actions/read-archive.js + 1 modules
var read_archive = __webpack_require__(51658);
// EXTERNAL MODULE: ./lib/adapters/github/run-artifacts.js + 1 modules
var run_artifacts = __webpack_require__(5962);
// EXTERNAL MODULE: ./lib/domain/evidence/statement.js
var evidence_statement = __webpack_require__(65513);
// EXTERNAL MODULE: ./lib/domain/evidence/strict-json.js
var strict_json = __webpack_require__(59946);
// EXTERNAL MODULE: ./lib/domain/evidence/verify.js
var verify = __webpack_require__(28363);
;// CONCATENATED MODULE: ./lib/domain/trust/artifact-agreement.js
/**
 * Whether what a job said with its token and what its run uploaded are the same, or how they differ, as a clause. Any
 * job of a run can replace the artifacts of the others; who did that must not be believed in either.
 *
 * @param told of the same run and attempt
 * @param uploaded by that run; none: nothing contradicts
 */
const disagreement = (told, uploaded) => {
    if (uploaded.length === 0)
        return null;
    for (const { runId, digest, artifact } of told) {
        const same = uploaded.filter((one) => one.runId === runId);
        if (same.length === 0)
            return `what was reported as ${runId} is in no artifact of the run`;
        if (same.some((one) => one.digest !== digest))
            return `the artifact holds another ${runId} than was reported`;
        if (artifact !== null && !same.some((one) => one.artifact === artifact))
            return `the artifact is another than was uploaded: its sha256 is ${same[0]?.artifact ?? ''} instead of ${artifact}`;
    }
    return null;
};
/** `aurora-x-attempt-2`, `aurora-x-raw-attempt-1`, `aurora-x-test-job-3-shard-1-of-3-attempt-1`. */
const OURS = /^aurora-x(?:-[\w.-]+)?-attempt-(\d{1,4})$/;
/** Whether an artifact is one that the Action uploads, in an attempt of a run. */
const isOurArtifact = (name, attempt = null) => {
    const number = OURS.exec(name)?.[1];
    return number !== undefined && (attempt === null || Number(number) === attempt);
};
/** A name that is there twice: artifacts cannot be overwritten, so the second is by another job. */
const doubledName = (names) => names.find((name, index) => names.indexOf(name) !== index) ?? null;

// EXTERNAL MODULE: ./lib/domain/trust/trust-level.js
var trust_level = __webpack_require__(62556);
// EXTERNAL MODULE: ./lib/application/pipeline/contracts/run-manifest.js
var run_manifest = __webpack_require__(652);
// EXTERNAL MODULE: ./lib/application/pipeline/contracts/statement.js
var contracts_statement = __webpack_require__(77756);
// EXTERNAL MODULE: ./lib/application/pipeline/digest.js
var digest = __webpack_require__(94513);
;// CONCATENATED MODULE: ./lib/application/trust/take-run.js








const MANIFEST = 'run.json';
const WANTED = new Set([MANIFEST, evidence_statement/* STATEMENT_FILE */.zH]);
/** What two readers could read differently is not taken. */
const parse = (text, file) => {
    const read = (0,strict_json/* parseStrictJson */.R)(text, file);
    return read.ok ? read.value : null;
};
/** The newest run in an archive (run ids sort by time), held to its own digests, or what is wrong with it. */
const runIn = ({ digests, texts }) => {
    const newest = [...texts.keys()]
        .filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`))
        .toSorted()
        .at(-1);
    if (newest === undefined)
        return 'it holds no run';
    const manifest = run_manifest/* runManifestSchema */.oP.safeParse(parse(texts.get(newest) ?? '', MANIFEST));
    if (!manifest.success)
        return 'it holds no run of a version that is known';
    const root = newest.slice(0, -MANIFEST.length);
    const text = texts.get(`${root}${evidence_statement/* STATEMENT_FILE */.zH}`) ?? '';
    const { data: statement } = contracts_statement/* statementSchema */.t.safeParse(parse(text, evidence_statement/* STATEMENT_FILE */.zH));
    if (statement === undefined)
        return 'it holds no statement over its run';
    const present = [...digests.keys()].flatMap((path) => path.startsWith(root) ? [path.slice(root.length)] : []);
    const surroundings = { present, statement };
    const [different] = (0,verify/* verifyRun */.$f)(manifest.data, (path) => digests.get(`${root}${path}`) ?? null, surroundings);
    return different === undefined ? manifest.data : different.message;
};
/** All whole runs that a workflow run uploaded, or the first thing that is wrong. A part of one decides nothing. */
const uploadedBy = async ({ runs }, run) => {
    const artifacts = (await runs.list(run.id)).filter(({ name }) => isOurArtifact(name, run.attempt));
    const doubled = doubledName(artifacts.map(({ name }) => name));
    if (doubled !== null)
        return `two artifacts are called ${doubled}`;
    const uploaded = [];
    for (const artifact of artifacts.filter(({ expired }) => !expired)) {
        const contents = await runs.read(artifact, WANTED);
        if (typeof contents === 'string')
            return `${artifact.name}: ${contents}`;
        const manifest = runIn(contents);
        if (typeof manifest === 'string')
            return `${artifact.name}: ${manifest}`;
        if (manifest.shard === null)
            uploaded.push({ manifest, artifact: contents.archive });
    }
    return uploaded;
};
const print = ({ manifest, artifact }) => ({
    runId: manifest.runId,
    digest: (0,digest/* digestOf */.o)(manifest),
    artifact,
});
const rejected = async ({ results }, home, run, problem) => {
    const { id: workflowRun, attempt, headSha: sha } = run;
    const gone = await results.refuse(home, { workflowRun, attempt, sha }, problem, null);
    const because = !gone ? problem : `${problem}; what was reported of this run does not count any more`;
    return { result: 'rejected', because, run };
};
/**
 * Takes what a finished workflow run uploaded. Which repository and commit it was is GitHub's word; what the artifact
 * says of that is not looked at. Where a job spoke for the same run with its token, the two have to be the same.
 */
const takeRun = async (ports, home, id) => {
    const { runs, results } = ports;
    const nothing = { result: 'nothing', because: '', run: null };
    // One request for the many runs that are none of ours.
    if (!(await runs.list(id)).some(({ name }) => isOurArtifact(name)))
        return nothing;
    const run = await runs.run(id);
    if (run === null || !run.isComplete || run.repositoryId !== home.repositoryId)
        return nothing;
    const uploaded = await uploadedBy(ports, run);
    if (typeof uploaded === 'string')
        return rejected(ports, home, run, uploaded);
    const of = { workflowRun: run.id, attempt: run.attempt };
    const told = await results.ofRun(home, of);
    const problem = disagreement(told.map(print), uploaded.map(print));
    if (problem !== null)
        return rejected(ports, home, run, problem);
    const newest = uploaded.toSorted((a, b) => (a.manifest.runId < b.manifest.runId ? -1 : 1)).at(-1);
    if (newest === undefined)
        return nothing;
    const { trust, because } = (0,trust_level/* beliefIn */.j)({ kind: 'artifact', event: run.event, fromFork: run.fromFork }, []);
    const isKept = await results.keep({ ...home, ...of, sha: run.headSha, trust, ...newest }, null);
    return isKept
        ? { result: 'kept', because, run }
        : { result: 'rejected', because: 'the run was refused before', run };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/intake.js



/** What a finished run of a workflow uploaded; then the commit of the queue, or the pull requests at its head, are judged again. */
const intakeJob = async (context, subject) => {
    const { client, ref, results, lane, log, mark, record } = context;
    const runs = (0,run_artifacts/* createRunArtifactsReader */.k)(client, ref, read_archive/* readArchive */.b);
    const { result, because, run } = await takeRun({ runs, results }, lane, Number(subject));
    if (run === null)
        return;
    const said = { run: run.id, attempt: run.attempt, sha: run.headSha, because };
    log(result === 'rejected' ? 'warn' : 'info', `result ${result}`, said);
    if (result === 'rejected') {
        const refused = { run: run.id, attempt: run.attempt, reason: because };
        await record('result.refused', refused, { about: `@${run.headSha}`, onlyChange: true });
        await mark('sync');
    }
    if (run.event === 'merge_group')
        return mark(`queue:${run.headSha}`);
    await mark('deploys');
    for (const number of await runs.pullsAt(run))
        await mark(`gate:${number}`);
};


/***/ })

};
