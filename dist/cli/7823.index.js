export const id = 7823;
export const ids = [7823,8583,468];
export const modules = {

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

/***/ 39611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ readInclusion),
/* harmony export */   MA: () => (/* binding */ statedDigest),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   OT: () => (/* binding */ ENTRIES_FILE),
/* harmony export */   UP: () => (/* binding */ LOG_FILE),
/* harmony export */   v0: () => (/* binding */ readNoteLine),
/* harmony export */   yI: () => (/* binding */ SEALED_FILE),
/* harmony export */   zA: () => (/* binding */ CHECKPOINTS_FILE)
/* harmony export */ });
/* harmony import */ var _pipeline_contracts_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77756);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _domain_evidence_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59946);



/*
 * The small files beside the entries of a log in a bundle, and their form.
 */
const LOG_FILE = 'log/log.json';
const CHECKPOINTS_FILE = 'log/checkpoints.jsonl';
const ENTRIES_FILE = 'log/entries.txt';
/** The statement over a run in a signed envelope, beside it. */
const SEALED_FILE = 'provenance.dsse.json';
const hash = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[0-9a-f]{64}$/);
const size = zod__WEBPACK_IMPORTED_MODULE_2__.int().nonnegative();
const factsSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__.literal(1),
    origin: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    keys: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ verifier: zod__WEBPACK_IMPORTED_MODULE_2__.string(), since: size })),
    /** What the first entry follows. */
    start: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ size, nodes: zod__WEBPACK_IMPORTED_MODULE_2__.array(hash), last: hash }),
    /** Size of the log behind the last entry. */
    end: size,
    /** Size of the checkpoint that covers them, and the proof that they are the beginning of it. */
    covered: size,
    consistency: zod__WEBPACK_IMPORTED_MODULE_2__.array(hash),
});
const inclusionSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ seq: size, size, root: hash, proof: zod__WEBPACK_IMPORTED_MODULE_2__.array(hash) });
const strictly = (text, file, schema) => {
    const json = (0,_domain_evidence_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(text, file);
    return json.ok ? (schema.safeParse(json.value).data ?? null) : null;
};
const readFacts = (text) => strictly(text, LOG_FILE, factsSchema);
const readInclusion = (text, file) => strictly(text, file, inclusionSchema);
/** A note in a line of {@link CHECKPOINTS_FILE}. */
const readNoteLine = (text) => strictly(text, CHECKPOINTS_FILE, zod__WEBPACK_IMPORTED_MODULE_2__.string());
/** Digest that a statement gives to the run.json beside it; null for what is no statement about one. */
const statedDigest = (text, file) => strictly(text, file, _pipeline_contracts_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementSchema */ .t)?.subject.find(({ name }) => name === 'run.json')?.digest['sha256'] ??
    null;


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

/***/ 79487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ SUMS_FILE),
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   MW: () => (/* binding */ sumsText),
/* harmony export */   or: () => (/* binding */ LIST_FILE),
/* harmony export */   so: () => (/* binding */ listText)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);

/** The last file of a bundle: what every other one is. */
const LIST_FILE = 'bundle.txt';
/** The same digests for `sha256sum -c`, which warns of every line that is something else. */
const SUMS_FILE = 'SHA256SUMS';
const TITLE = 'aurora-x audit bundle 1';
const oneLine = (text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').toWellFormed();
/** Lines as `sha256sum` writes them. */
const sumsText = (files) => files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
/**
 * The list as text that can be signed. Its lines of files are those of `sha256sum`, and its last line is the digest of
 * what stands before, so that a change is found where nobody signed.
 */
const listText = ({ from, to, of, files }) => {
    const head = [TITLE, `from ${from}`, `to ${to}`, `of ${oneLine(of)}`, ''].join('\n');
    const body = `${head}${sumsText(files)}`;
    return `${body}digest ${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(body)}\n`;
};
const fileOf = (line) => {
    const [, sha256 = '', path = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    return path === '' ? null : { path, sha256 };
};
/** The list of a text; null unless it is exactly the one that would be written. */
const parseList = (text) => {
    const [, from = '', to = '', of = '', ...rest] = text.split('\n');
    const files = rest.slice(0, -2).map(fileOf);
    const known = files.filter((file) => file !== null);
    const list = { from: from.slice(5), to: to.slice(3), of: of.slice(3), files: known };
    return known.length === files.length && listText(list) === text ? list : null;
};


/***/ }),

/***/ 62139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   OH: () => (/* binding */ parseTarHeader),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   y7: () => (/* binding */ TAR_END)
/* harmony export */ });
/*
 * The tar files of bundles: POSIX ustar, with exactly one way to write each file. Whoever reads one makes every header
 * again and compares it, so no byte of it can be changed unseen.
 */
const BLOCK = 512;
const NAME = 100;
const PREFIX = 155;
/** What eleven octal digits hold. */
const MAX_BYTES = 8 ** 11 - 1;
const PATH = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;
/** The end of a tar file. */
const TAR_END = Buffer.alloc(2 * BLOCK);
/** Bytes behind a file up to the next block. */
const paddingOf = (bytes) => (BLOCK - (bytes % BLOCK)) % BLOCK;
const placed = (path) => {
    if (!PATH.test(path))
        return null;
    if (path.length <= NAME)
        return { name: path, prefix: '' };
    const cut = path.lastIndexOf('/');
    const [prefix, name] = [path.slice(0, Math.max(0, cut)), path.slice(cut + 1)];
    return prefix.length <= PREFIX && name.length <= NAME && cut > 0 ? { name, prefix } : null;
};
const octal = (value, digits) => value.toString(8).padStart(digits, '0');
/** @throws for a path that leads outside, holds anything but letters, digits, dots and dashes, or is too long */
const tarHeader = (path, bytes) => {
    const place = placed(path);
    if (place === null)
        throw new RangeError(`no file of a bundle can be called ${JSON.stringify(path)}`);
    if (!Number.isSafeInteger(bytes) || bytes < 0 || bytes > MAX_BYTES)
        throw new RangeError(`${path} is too large`);
    const block = Buffer.alloc(BLOCK);
    block.write(place.name, 0);
    block.write(`0000644\0${'0000000\0'.repeat(2)}`, 100);
    block.write(`${octal(bytes, 11)}\0${octal(0, 11)}\0${' '.repeat(8)}0`, 124);
    block.write('ustar\u000000', 257);
    block.write(place.prefix, 345);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 6)}\0 `, 148);
    return block;
};
const textAt = (block, from, length) => {
    const field = block.subarray(from, from + length);
    const end = field.indexOf(0);
    return field.subarray(0, end < 0 ? length : end).toString('latin1');
};
/** Path and size of a header; null unless it is exactly the one that would be written for them. */
const parseTarHeader = (block) => {
    const prefix = textAt(block, 345, PREFIX);
    const path = `${prefix}${prefix === '' ? '' : '/'}${textAt(block, 0, NAME)}`;
    const size = textAt(block, 124, 12);
    if (!/^[0-7]{11}$/.test(size) || placed(path) === null)
        return null;
    const bytes = Number.parseInt(size, 8);
    return tarHeader(path, bytes).equals(block) ? { path, bytes } : null;
};


/***/ }),

/***/ 99599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseEntry),
  x: () => (/* binding */ readLog)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/domain/model/audit.js
/** What is recorded, in the past tense. */
const AUDIT_KINDS = [
    'log.opened',
    'log.pruned',
    'key.changed',
    'store.migrated',
    'verdict.concluded',
    'result.accepted',
    'result.refused',
    'sync.applied',
    'write-back.proposed',
    'waiver.proposed',
    'sign-off.proposed',
    'settings.changed',
    'deployment.decided',
    'deployment.undone',
    'weekly.published',
    'command.given',
    'inbox.redriven',
];

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/evidence/canonical.js
var canonical = __webpack_require__(29846);
// EXTERNAL MODULE: ./lib/domain/evidence/strict-json.js
var strict_json = __webpack_require__(59946);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/entry.js
var audit_entry = __webpack_require__(66576);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/merkle.js
var merkle = __webpack_require__(34756);
;// CONCATENATED MODULE: ./lib/domain/evidence/audit/verify-log.js







const entrySchema = schemas.strictObject({
    seq: schemas.int().nonnegative(),
    at: iso.datetime(),
    actor: schemas.string(),
    kind: schemas["enum"](AUDIT_KINDS),
    subject: schemas.string(),
    before: schemas.json(),
    after: schemas.json(),
    why: schemas.json(),
    previous: schemas.string().regex(/^[0-9a-f]{64}$/),
});
/** The entry of a line, or what is wrong with it. */
const parseEntry = (text) => {
    const json = (0,strict_json/* parseStrictJson */.R)(text, 'log');
    if (!json.ok)
        return 'it cannot be read';
    const entry = entrySchema.safeParse(json.value);
    if (!entry.success)
        return 'it does not have the form of an entry';
    return (0,canonical/* canonicalJson */.d)(json.value) === text ? entry.data : 'it is written in another way';
};
/**
 * Reads a log entry by entry and finds the first place where it is not what was written. Nothing but the head is kept.
 *
 * @param start what the first line follows: the empty log, or what pruning or an earlier part left
 * @param roots size → root that was signed
 */
const readLog = (start, roots) => {
    let head = start;
    let sound = true;
    const problemsOf = ({ text, hash }, entry) => {
        const seq = head.size;
        if (typeof entry === 'string')
            return [(0,catalogue/* finding */.gk)('AX8404', { seq, problem: entry })];
        if (entry.seq !== seq)
            return [(0,catalogue/* finding */.gk)('AX8405', { found: entry.seq, expected: seq })];
        if ((0,merkle/* leafHash */.Jq)(text) !== hash)
            return [(0,catalogue/* finding */.gk)('AX8404', { seq, problem: 'it does not have its hash' })];
        if (entry.previous === head.last)
            return [];
        return [(0,catalogue/* finding */.gk)('AX8404', { seq, problem: 'it, or the one before it, is not what was written' })];
    };
    return {
        take: (line) => {
            const parsed = parseEntry(line.text);
            const entry = typeof parsed === 'string' ? null : parsed;
            const found = [...problemsOf(line, parsed)];
            head = { ...(0,audit_entry/* growHead */.e8)(head, line.hash), size: (entry?.seq ?? head.size) + 1 };
            const root = roots.get(head.size);
            // Of a log that is broken already, every root differs.
            if (found.length === 0 && sound && root !== undefined && root !== (0,merkle/* frontierRoot */.wd)(head))
                found.push((0,catalogue/* finding */.gk)('AX8406', { size: head.size }));
            sound &&= found.length === 0;
            return { entry, findings: found };
        },
        head: () => head,
        isSound: () => sound,
    };
};


/***/ }),

/***/ 91859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ openStatement),
/* harmony export */   fB: () => (/* binding */ sealStatement)
/* harmony export */ });
/* unused harmony exports IN_TOTO_TYPE, preAuthentication */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59946);



/*
 * DSSE, the envelope in which other programs expect a signed in-toto statement. Source: secure-systems-lab/dsse,
 * protocol.md and envelope.md, version 1.0.
 */
/** What an in-toto statement is called in an envelope. */
const IN_TOTO_TYPE = 'application/vnd.in-toto+json';
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    payload: zod__WEBPACK_IMPORTED_MODULE_2__.base64(),
    payloadType: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    signatures: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ keyid: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(), sig: zod__WEBPACK_IMPORTED_MODULE_2__.base64() })).max(100),
});
/** Pre-authentication encoding: what is signed. Lengths count bytes. */
const preAuthentication = (payloadType, payload) => Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `),
    payload,
]);
/** An in-toto statement in a signed envelope, as JSON. */
const sealStatement = (statement, { key, verifier }) => {
    const bytes = Buffer.from(statement);
    const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, preAuthentication(IN_TOTO_TYPE, bytes), key).toString('base64');
    const signatures = [{ keyid: verifier.text, sig }];
    return JSON.stringify({ payload: bytes.toString('base64'), payloadType: IN_TOTO_TYPE, signatures });
};
/** The statement of an envelope that one of the known keys signed, or what is wrong with it, as a clause. */
const openStatement = (text, file, known) => {
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(text, file);
    const envelope = envelopeSchema.safeParse(json.ok ? json.value : null).data;
    if (envelope === undefined)
        return { problem: 'it is no signed envelope' };
    if (envelope.payloadType !== IN_TOTO_TYPE)
        return { problem: 'it holds no in-toto statement' };
    const payload = Buffer.from(envelope.payload, 'base64');
    const signed = preAuthentication(envelope.payloadType, payload);
    // A key id is a hint by whoever wrote it: every key is tried.
    const holds = envelope.signatures.some(({ sig }) => known.some(({ key }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, signed, key, Buffer.from(sig, 'base64'))));
    return holds ? { statement: payload.toString('utf8') } : { problem: 'nobody who is known signed it' };
};


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

/***/ 59946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);

/** Nesting beyond this is refused: no evidence of ours is that deep, and the reader recurses. */
const MAX_DEPTH = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Thrown inside the reader only. */
class NotStrict extends Error {
    offset;
    constructor(offset, problem) {
        super(problem);
        this.offset = offset;
    }
}
const parsedString = (literal) => {
    try {
        const value = JSON.parse(literal);
        return typeof value === 'string' ? value : null;
    }
    catch {
        return null;
    }
};
/** A recursive reader over one text; each method reads one thing from `at` on. */
class Reader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        const value = this.value(0);
        this.space();
        if (this.at < this.text.length)
            this.fail('there is text after the value');
        return value;
    }
    fail(problem, offset = this.at) {
        throw new NotStrict(offset, problem);
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0] ?? null;
        this.at += found?.length ?? 0;
        return found;
    }
    space() {
        this.match(SPACE);
    }
    /** Skips space and takes one character if it is the wanted one. */
    take(character) {
        this.space();
        if (this.text[this.at] !== character)
            return false;
        this.at += 1;
        return true;
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            this.fail(`it is nested deeper than ${MAX_DEPTH} levels`);
        if (this.take('{'))
            return this.object(depth);
        if (this.take('['))
            return this.array(depth);
        if (this.text[this.at] === '"')
            return this.string();
        const word = WORDS.find(([name]) => this.text.startsWith(name, this.at));
        if (word === undefined)
            return this.number();
        this.at += word[0].length;
        return word[1];
    }
    array(depth) {
        const values = [];
        if (this.take(']'))
            return values;
        do
            values.push(this.value(depth + 1));
        while (this.take(','));
        return this.take(']') ? values : this.fail('a comma or ] is missing');
    }
    object(depth) {
        const entries = new Map();
        if (this.take('}'))
            return {};
        do {
            this.space();
            const start = this.at;
            const key = this.string();
            if (entries.has(key))
                this.fail(`the key ${JSON.stringify(key)} occurs twice`, start);
            if (!this.take(':'))
                this.fail('a colon is missing');
            entries.set(key, this.value(depth + 1));
        } while (this.take(','));
        // fromEntries defines own properties, so a key named __proto__ stays a key.
        return this.take('}') ? Object.fromEntries(entries) : this.fail('a comma or } is missing');
    }
    /** Finds the closing quote by hand: a pattern would keep a stack entry for every character. */
    string() {
        const start = this.at;
        if (this.text[start] !== '"')
            this.fail('a string is expected');
        let end = start + 1;
        while (end < this.text.length && this.text[end] !== '"')
            end += this.text[end] === '\\' ? 2 : 1;
        this.at = end + 1;
        const value = parsedString(this.text.slice(start, this.at));
        if (value === null)
            this.fail('a string is not closed, or holds a bad escape or a control character', start);
        if (!value.isWellFormed())
            this.fail('a string holds half a surrogate pair', start);
        return value;
    }
    number() {
        const start = this.at;
        const literal = this.match(NUMBER);
        if (literal === null)
            this.fail('a value is expected');
        const value = Number(literal);
        if (!Number.isFinite(value))
            this.fail(`the number ${literal} is too large for a double`, start);
        if (/^-?\d+$/.test(literal) && !Number.isSafeInteger(value)) {
            this.fail(`the integer ${literal} is beyond 2^53 and would be rounded`, start);
        }
        return value;
    }
}
/**
 * Reads JSON that is to be hashed or trusted. Beyond what `JSON.parse` refuses it refuses duplicate keys, integers
 * that a double would round, and broken Unicode, because two readers must not see two meanings in one digest.
 * @param file named in the finding
 */
const parseStrictJson = (text, file) => {
    try {
        return { ok: true, value: new Reader(text).document() };
    }
    catch (error) {
        if (!(error instanceof NotStrict))
            throw error;
        const { message: problem, offset } = error;
        return { ok: false, finding: (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX7010', { file, offset, problem }) };
    }
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

/***/ 73955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   PT: () => (/* binding */ markup)
/* harmony export */ });
/* unused harmony export Markup */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);

/** Text that is HTML or SVG already. Only `markup` makes it, so nothing foreign gets in unescaped. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
const draw = (part) => {
    if (part === null)
        return '';
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'object')
        return part.map(draw).join('');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(String(part));
};
/** A template of HTML or SVG whose values are escaped: markup`<b>${title}</b>`. */
const markup = (strings, ...parts) => new Markup(strings.map((text, index) => text + draw(parts[index] ?? null)).join(''));
/** Our own constant text (a style sheet) as it is. */
const trusted = (text) => new Markup(text);


/***/ }),

/***/ 94052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PALETTE),
/* harmony export */   v: () => (/* binding */ PICTURE_STYLE)
/* harmony export */ });
/**
 * The colours of page and pictures, as CSS variables: each tone is a strong colour that is readable on its soft one
 * and on the page (contrast 4.5 : 1 or more, light and dark).
 */
const LIGHT = '--page:#f5f6f8;--card:#ffffff;--ink:#1c2128;--soft:#545d68;--line:#d5dae0;--code:#f3f5f7;--focus:#0b57d0;' +
    '--good:#116329;--good-soft:#dcf5e3;--bad:#a40e26;--bad-soft:#ffe9e8;--warn:#7a4b00;--warn-soft:#fff2cf;' +
    '--calm:#0a4c94;--calm-soft:#e0f0ff;--mute:#545d68;--mute-soft:#eaedf0;--path:#8a2be2';
const DARK = '--page:#0e1217;--card:#161b22;--ink:#e8edf2;--soft:#a3adb8;--line:#343b44;--code:#0e1217;--focus:#8ab4f8;' +
    '--good:#5bd675;--good-soft:#12291b;--bad:#ff938c;--bad-soft:#351a1d;--warn:#e8b84a;--warn-soft:#30260f;' +
    '--calm:#83c4ff;--calm-soft:#122740;--mute:#a3adb8;--mute-soft:#252b33;--path:#d2a8ff';
/** Dark where the reader asked for it, light on paper. */
const PALETTE = `:root{color-scheme:light dark;${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}`;
/** What the pictures need beyond the palette. */
const PICTURE_STYLE = 'svg.aurora{font:12px/1.3 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}' +
    '.aurora .soft{fill:var(--soft)}.aurora .strong{font-weight:650}.aurora .small{font-size:11px}' +
    '.aurora .grid{stroke:var(--line);stroke-width:1}.aurora .axis{stroke:var(--soft);stroke-width:1}' +
    '.aurora .box{fill:var(--card);stroke:var(--line);stroke-width:1}' +
    '.aurora .edge{fill:none;stroke:var(--soft);stroke-width:1.3}' +
    '.aurora .head{fill:var(--soft)}.aurora .head-critical{fill:var(--path)}' +
    '.aurora .critical{stroke:var(--path);stroke-width:3}.aurora .box.critical{stroke-width:2.5}' +
    ['good', 'bad', 'warn', 'calm', 'mute']
        .map((tone) => `.aurora .${tone}{fill:var(--${tone})}.aurora .${tone}-soft{fill:var(--${tone}-soft)}` +
        `.aurora .${tone}-line{fill:none;stroke:var(--${tone})}`)
        .join('') +
    '.aurora .cached{fill-opacity:.18;stroke:currentColor;stroke-dasharray:3 2}' +
    ['good', 'bad', 'warn', 'calm', 'mute']
        .map((tone) => `.aurora .cached.${tone}{stroke:var(--${tone})}`)
        .join('') +
    '.aurora .trend{fill:none;stroke:var(--calm);stroke-width:2;stroke-linejoin:round}' +
    '.aurora .area{fill:var(--calm-soft)}';


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

/***/ 69742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DQ: () => (/* binding */ sayPlace),
/* harmony export */   L4: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The store that is meant: --state, then DATABASE_URL, then AURORA_STATE, then the directory that is the default. */
const placeOf = (context) => {
    const { options, env } = context;
    const typed = options.text('state');
    const url = env['DATABASE_URL'] ?? '';
    if (typed === null && url !== '')
        return { url };
    return { directory: stateOf(context) };
};
/** Directory of what is kept beside the store, which is the embedded store itself where that is used. */
const stateOf = ({ options, env, cwd }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, options.text('state') ?? env['AURORA_STATE'] ?? '.aurora/state');
/** A place as it may be shown: a URL without what is secret in it. */
const sayPlace = (place) => {
    if ('directory' in place)
        return place.directory;
    if (!URL.canParse(place.url))
        return 'DATABASE_URL';
    const { protocol, host, pathname } = new URL(place.url);
    return `${protocol}//${host}${pathname}`;
};


/***/ }),

/***/ 17823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportAudit: () => (/* binding */ exportAudit)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/database/recorded-runs.js

const keySchema = schemas.object({
    repositoryId: schemas.int(),
    sha: schemas.string(),
    workflowRun: schemas.int(),
    attempt: schemas.int(),
    digest: schemas.string(),
});
/** Runs of the store by what the audit log says of them. */
const createRecordedRuns = ({ db }, parse) => ({
    keyOf: (after) => {
        const said = keySchema.safeParse(after).data;
        if (said === undefined)
            return null;
        const { digest, ...run } = said;
        return { run, digest };
    },
    manifest: async ({ repositoryId, sha, workflowRun, attempt }) => {
        const row = await db
            .selectFrom('result')
            .select('manifest')
            .where('repository_id', '=', repositoryId)
            .where('sha', '=', sha)
            .where('workflow_run', '=', workflowRun)
            .where('attempt', '=', attempt)
            .executeTakeFirst();
        return row === undefined ? null : parse(JSON.parse(row.manifest));
    },
});

// EXTERNAL MODULE: ./lib/adapters/database/open-store.js
var open_store = __webpack_require__(97690);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/adapters/system/write-stream.js



/** Writes a file piece by piece; it is there under its name when all of it is on disk, or not at all. */
const writePieces = async (path, pieces) => {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        await (0,promises_.pipeline)(external_node_stream_.Readable.from(pieces, { objectMode: false }), (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx', flush: true }));
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw cause;
    }
};

// EXTERNAL MODULE: ./lib/domain/evidence/audit/merkle.js
var merkle = __webpack_require__(34756);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/verify-log.js + 1 modules
var verify_log = __webpack_require__(99599);
// EXTERNAL MODULE: ./lib/domain/evidence/canonical.js
var canonical = __webpack_require__(29846);
// EXTERNAL MODULE: ./lib/domain/evidence/dsse.js
var dsse = __webpack_require__(91859);
// EXTERNAL MODULE: ./lib/domain/model/digest.js
var model_digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/evidence/statement.js
var evidence_statement = __webpack_require__(65513);
// EXTERNAL MODULE: ./lib/domain/report/palette.js
var palette = __webpack_require__(94052);
// EXTERNAL MODULE: ./lib/domain/report/markup.js
var markup = __webpack_require__(73955);
;// CONCATENATED MODULE: ./lib/domain/report/audit-index.js


const STYLE = `${palette/* PALETTE */.A}
body{font:15px/1.5 system-ui,sans-serif;background:var(--page);color:var(--ink);max-width:72rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;background:var(--card)}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
h2{margin-top:2rem}code{background:var(--code);padding:.1rem .3rem}p{color:var(--soft)}`;
const section = ({ title, columns, rows, more }) => (0,markup/* markup */.PT) `<h2>${title}</h2>${rows.length === 0
    ? (0,markup/* markup */.PT) `<p>None in this period.</p>`
    : (0,markup/* markup */.PT) `<table><thead><tr>${columns.map((one) => (0,markup/* markup */.PT) `<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows.map((row) => (0,markup/* markup */.PT) `<tr>${row.map((cell) => (0,markup/* markup */.PT) `<td>${cell}</td>`)}</tr>`)}</tbody></table>`}${more === null ? null : (0,markup/* markup */.PT) `<p>${more.count} more in <code>${more.file}</code>.</p>`}`;
/** The page of a bundle: nothing is loaded and nothing runs. It is a view; what counts are the files beside it. */
const renderAuditIndex = ({ title, facts, sections }) => (0,markup/* markup */.PT) `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${(0,markup/* trusted */.IZ)(STYLE)}</style></head>
<body><h1>${title}</h1><table><tbody>${facts.map(([name, value]) => (0,markup/* markup */.PT) `<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table>
${sections.map(section)}
<h2>How to verify</h2><p>This page is a view. <code>aurora-x audit verify BUNDLE</code> works offline, compares every file and every entry, and names what was altered; <code>--key</code> pins the verifier key, <code>--anchor</code> compares with a checkpoint that was published in a check run.</p>
</body></html>
`.text;

;// CONCATENATED MODULE: ./lib/application/audit/bundle/bundle-file.js
/** A file that is at hand as text. */
const textFile = (path, text) => ({
    path,
    bytes: Buffer.byteLength(text),
    content: async function* () {
        yield text;
    },
});

// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/application/audit/bundle/log-facts.js
var log_facts = __webpack_require__(39611);
;// CONCATENATED MODULE: ./lib/application/audit/bundle/index-page.js


const ROWS = 500;
const CELL = 300;
const GROUPS = [
    { title: 'Decisions', kinds: ['verdict.concluded', 'deployment.decided', 'deployment.undone'] },
    { title: 'Waivers and sign-offs', kinds: ['waiver.proposed', 'sign-off.proposed'] },
    { title: 'Runs', kinds: ['result.accepted', 'result.refused'] },
    { title: 'Settings', kinds: ['settings.changed'] },
    { title: 'Commands of people', kinds: ['command.given', 'inbox.redriven'] },
    { title: 'Changes at GitHub', kinds: ['sync.applied', 'write-back.proposed'] },
    { title: 'The log itself', kinds: ['log.opened', 'log.pruned', 'key.changed', 'store.migrated'] },
];
const GROUP_OF = new Map(GROUPS.flatMap(({ title, kinds }) => kinds.map((kind) => [kind, title])));
const said = (value) => {
    if (value === null)
        return '';
    if (typeof value !== 'object')
        return String(value);
    return Object.entries(value)
        .map(([name, one]) => `${name}: ${typeof one === 'object' ? JSON.stringify(one) : String(one)}`)
        .join(', ');
};
const cell = (value) => (0,limits/* clip */.$Q)(said(value), CELL);
/** Gathers the rows of the page while the entries go by. */
const gatherIndex = () => {
    const rows = new Map();
    return {
        take: ({ seq, at, actor, kind, subject, before, after, why }) => {
            const title = GROUP_OF.get(kind) ?? kind;
            const group = rows.get(title) ?? { shown: [], count: 0 };
            group.count += 1;
            if (group.shown.length < ROWS)
                group.shown.push([String(seq), at, actor, kind, subject, cell(before), cell(after), cell(why)]);
            rows.set(title, group);
        },
        sections: () => GROUPS.map(({ title }) => {
            const { shown, count } = rows.get(title) ?? { shown: [], count: 0 };
            return {
                title,
                columns: ['Entry', 'When', 'Who', 'What', 'Of', 'Before', 'After', 'Why'],
                rows: shown,
                more: count > shown.length ? { count: count - shown.length, file: log_facts/* ENTRIES_FILE */.OT } : null,
            };
        }),
    };
};

;// CONCATENATED MODULE: ./lib/application/audit/bundle/app-files.js










const ACCEPTED = '"kind":"result.accepted"';
/** First pass: the whole tree, and of the entries of the period what the small files need. */
const gather = async ({ reader, runs }, period, size) => {
    const { pruned } = await reader.state();
    const range = await reader.range(period.from, period.to);
    const end = Math.min(range.end, size);
    const first = range.first < end ? range.first : size;
    const [tree, index] = [(0,merkle/* createTree */.bP)(pruned), gatherIndex()];
    const runsByKey = new Map();
    const [waivers, settings] = [[], []];
    let bytes = 0;
    let last = pruned.last;
    let before = pruned.last;
    for await (const { text, hash } of reader.lines(pruned.size, size)) {
        const seq = tree.size;
        if (seq === first)
            before = last;
        tree.append(hash);
        last = hash;
        const isMeant = seq >= first && seq < end;
        // Of what lies outside only the reports of runs matter: one that is kept may have come in a period before.
        const entry = isMeant || text.includes(ACCEPTED) ? (0,verify_log/* parseEntry */.E)(text) : '';
        if (isMeant)
            bytes += Buffer.byteLength(`${hash} ${text}\n`);
        if (typeof entry === 'string')
            continue;
        const said = entry.kind === 'result.accepted' ? runs.keyOf(entry.after) : null;
        if (said !== null) {
            const key = JSON.stringify(said.run);
            const known = runsByKey.get(key) ?? { run: said.run, entries: [] };
            known.entries.push({ seq, digest: said.digest });
            runsByKey.set(key, known);
        }
        if (!isMeant)
            continue;
        index.take(entry);
        if (entry.kind === 'waiver.proposed' || entry.kind === 'sign-off.proposed')
            waivers.push(entry);
        if (entry.kind === 'settings.changed')
            settings.push(entry);
    }
    if (first === size)
        before = last;
    const start = { ...tree.frontier(first), last: before };
    const past = Math.max(first, end);
    const accepted = [...runsByKey.values()].filter(({ entries }) => entries.some(({ seq }) => seq >= first && seq < past));
    return { first, end: past, bytes, start, tree, accepted, waivers, settings, index };
};
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const entriesFile = (reader, { first, end, bytes }) => ({
    path: log_facts/* ENTRIES_FILE */.OT,
    bytes,
    content: async function* () {
        for await (const { text, hash } of reader.lines(first, end))
            yield `${hash} ${text}\n`;
    },
});
async function* runFiles({ runs, signer }, { accepted, tree, first, end }, covering) {
    for (const { run, entries } of accepted) {
        const manifest = await runs.manifest(run);
        if (manifest === null)
            continue;
        const text = (0,canonical/* canonicalJson */.d)(manifest);
        const digest = (0,model_digest/* sha256 */.s)(text);
        // What none of the entries is about is exported with the last of them, so that verifying says so.
        const seq = (entries.findLast((one) => one.digest === digest) ?? entries.at(-1))?.seq ?? -1;
        if (seq < first || seq >= end)
            continue;
        const { size, root } = covering;
        const proof = { seq, size, root, proof: tree.inclusion(seq, size) };
        yield textFile(`runs/${seq}/run.json`, text);
        const statement = json((0,evidence_statement/* runStatement */.nk)({ manifest, manifestDigest: digest }));
        yield textFile(`runs/${seq}/${evidence_statement/* STATEMENT_FILE */.zH}`, statement);
        if (signer !== null)
            yield textFile(`runs/${seq}/${log_facts/* SEALED_FILE */.yI}`, (0,dsse/* sealStatement */.fB)(statement, signer));
        yield textFile(`runs/${seq}/inclusion.json`, json(proof));
    }
}
/** @returns notes in the period, those by which one key vouched for another, and the one that covers all */
const notesOf = (all, { first, end }, covering) => all
    .filter(({ size, note }) => (size >= first && size <= end) || size === covering.size || note.split('\n— ').length > 2)
    .map(({ note }) => `${JSON.stringify(note)}\n`);
/**
 * The files of a bundle from the store of an App.
 *
 * @param covering a checkpoint at or behind the last entry of the period
 */
async function* appFiles(source, period, covering) {
    const { reader } = source;
    const state = await reader.state();
    const gathered = await gather(source, period, covering.size);
    const { start, end, tree, waivers, settings, index } = gathered;
    const origin = state.origin ?? '';
    const keys = await reader.keys();
    const facts = {
        schemaVersion: 1,
        origin,
        keys: [...keys],
        start: { ...start, nodes: [...start.nodes] },
        end,
        covered: covering.size,
        consistency: [...tree.consistency(end, covering.size)],
    };
    yield textFile(log_facts/* LOG_FILE */.UP, json(facts));
    yield textFile(log_facts/* CHECKPOINTS_FILE */.zA, notesOf(await reader.checkpoints(), gathered, covering).join(''));
    yield entriesFile(reader, gathered);
    yield* runFiles(source, gathered, covering);
    yield textFile('waivers.json', json(waivers));
    yield textFile('settings.json', json(settings));
    const about = [
        ['From', new Date(period.from).toISOString()],
        ['To', new Date(period.to).toISOString()],
        ['Log', origin],
        ['Verifier key', keys.at(-1)?.verifier ?? 'none'],
        ['Entries', `${end - start.size} of ${covering.size}`],
        ['Root', `${covering.root} at ${covering.size} entries`],
    ];
    yield textFile('index.html', renderAuditIndex({ title: 'Audit bundle', facts: about, sections: index.sections() }));
}

// EXTERNAL MODULE: ./lib/domain/evidence/audit/bundle-list.js
var bundle_list = __webpack_require__(79487);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/note.js
var note = __webpack_require__(24966);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/tar.js
var tar = __webpack_require__(62139);
;// CONCATENATED MODULE: ./lib/application/audit/bundle/pack-bundle.js





/** The bytes of one file; its digest is known when all of them were taken. */
async function* packFile(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    yield (0,tar/* tarHeader */.pI)(file.path, file.bytes);
    for await (const text of file.content()) {
        const chunk = Buffer.from(text);
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
    }
    if (bytes !== file.bytes)
        throw new Error(`${file.path} changed while it was exported`);
    yield Buffer.alloc((0,tar/* paddingOf */.Zt)(bytes));
    return hash.digest('hex');
}
/**
 * A bundle as a stream of bytes: the files in their order, their digests for other programs, then the list of all,
 * signed where there is a key.
 *
 * @throws when a file is not as large as was said
 */
async function* packBundle(files, about, signer) {
    const listed = [];
    for await (const file of files)
        listed.push({ path: file.path, sha256: yield* packFile(file) });
    const sums = textFile(bundle_list/* SUMS_FILE */.A$, (0,bundle_list/* sumsText */.MW)(listed));
    listed.push({ path: bundle_list/* SUMS_FILE */.A$, sha256: yield* packFile(sums) });
    const text = (0,bundle_list/* listText */.so)({ ...about, files: listed });
    yield* packFile(textFile(bundle_list/* LIST_FILE */.or, signer === null ? text : (0,note/* signNote */.qO)(text, [signer])));
    yield tar/* TAR_END */.y7;
}

// EXTERNAL MODULE: ./lib/domain/model/safe-id.js
var safe_id = __webpack_require__(88163);
// EXTERNAL MODULE: ./lib/application/inspect/read-manifest.js
var read_manifest = __webpack_require__(28583);
;// CONCATENATED MODULE: ./lib/application/audit/bundle/project-files.js






const within = ({ startedAt }, { from, to }) => {
    const at = Date.parse(startedAt);
    return at >= from && at < to;
};
/** Runs of a period, oldest first. */
const runsOf = async (runs, period) => (await runs.history()).filter((run) => (0,safe_id/* isRunId */.Pk)(run.runId) && within(run, period)).toReversed();
const project_files_section = (runs) => ({
    title: 'Runs',
    columns: ['Run', 'When', 'Command', 'Commit', 'Verdict', 'Score', 'Blockers'],
    rows: runs.map(({ runId, startedAt, command, commit, verdict, score, blockers = [] }) => [
        runId,
        startedAt,
        command,
        commit ?? '',
        verdict ?? 'none',
        score === null ? '' : String(score),
        blockers.join(', '),
    ]),
    more: null,
});
/** run.json and the statement of a run, as they are on disk; nothing of one whose manifest is gone. */
async function* filesOf({ runs, files }, run) {
    const directory = files(run.dir);
    const text = await directory.readText('run.json').catch(() => null);
    if (text === null)
        return;
    yield textFile(`runs/${run.runId}/run.json`, text);
    const kept = await directory.readText(evidence_statement/* STATEMENT_FILE */.zH).catch(() => null);
    const manifest = kept === null ? await (0,read_manifest.readManifest)(runs, run) : null;
    const made = manifest !== null && !('code' in manifest)
        ? JSON.stringify((0,evidence_statement/* runStatement */.nk)({ manifest, manifestDigest: (0,model_digest/* sha256 */.s)(text) }), null, 2)
        : null;
    const statement = kept ?? made;
    if (statement !== null)
        yield textFile(`runs/${run.runId}/${evidence_statement/* STATEMENT_FILE */.zH}`, statement);
}
/** The files of a bundle from the runs of a project. There is no log, so nothing vouches for what is left out. */
async function* projectFiles(source, period, runs) {
    for (const run of runs)
        yield* filesOf(source, run);
    const { waivers } = source.config;
    yield textFile('waivers.json', `${JSON.stringify(waivers, null, 2)}\n`);
    if (source.configText !== null)
        yield textFile('settings/aurora-x.yml', source.configText);
    const facts = [
        ['From', new Date(period.from).toISOString()],
        ['To', new Date(period.to).toISOString()],
        ['Log', 'none: these are the runs of a project without an App'],
    ];
    const waived = {
        title: 'Waivers',
        columns: ['Waiver'],
        rows: waivers.map((waiver) => [JSON.stringify(waiver)]),
        more: null,
    };
    yield textFile('index.html', renderAuditIndex({ title: 'Audit bundle', facts, sections: [project_files_section(runs), waived] }));
}

// EXTERNAL MODULE: ./lib/application/pipeline/contracts/run-manifest.js
var run_manifest = __webpack_require__(652);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/history.js
var wiring_history = __webpack_require__(93330);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/audit-keys.js
var audit_keys = __webpack_require__(89970);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var project = __webpack_require__(13951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/safe-text.js
var safe_text = __webpack_require__(27029);
// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/app/place.js
var place = __webpack_require__(69742);
// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/audit/settings.js
var settings = __webpack_require__(47608);
// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var clock = __webpack_require__(26302);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/audit/period.js





const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const timeOf = (name, value) => {
    const at = DAY.test(value) || TIME.test(value) ? Date.parse(value) : Number.NaN;
    const isDay = !DAY.test(value) || new Date(at || 0).toISOString().startsWith(value);
    if (!Number.isNaN(at) && isDay)
        return at;
    const expected = 'it takes a day (2026-11-30) or a time (2026-11-30T12:00Z)';
    throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [
        (0,catalogue/* finding */.gk)('AX1004', { command: 'audit export', name, value, expected, suggestion: '' }),
    ]);
};
/** The period of `--from` and `--to`, in UTC; the last day counts as a whole. */
const periodOf = ({ options }) => {
    const [from, to] = [options.text('from'), options.text('to')];
    const end = to === null ? (0,clock/* createClock */.t)().now() : timeOf('--to', to) + (DAY.test(to) ? iso_week/* DAY_MS */.sO : 0);
    return { from: from === null ? 0 : timeOf('--from', from), to: end };
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/audit/export.js





















const manifestOf = (value) => run_manifest/* runManifestSchema */.oP.safeParse(value).data ?? null;
/** The log of a store, signed as far as it goes. Null for a store that has none. */
const fromApp = async (context, store, period) => {
    const audit = (0,settings/* auditIn */.p)(store, context);
    const { origin } = await audit.reader.state();
    if (origin === null)
        return null;
    const signer = await (0,audit_keys/* knownSigner */.uX)(store, (0,settings/* auditSettings */.Z)(context));
    if (signer !== null)
        await audit.sign();
    const covering = await audit.reader.newest();
    if (covering === null)
        return null;
    const source = { reader: audit.reader, runs: createRecordedRuns(store, manifestOf), signer };
    return { of: origin, files: appFiles(source, period, covering), signer };
};
const fromProject = async (context, period) => {
    const { cwd, options, env } = context;
    const out = options.text('runs') ?? (env['AURORA_OUT'] ? `${env['AURORA_OUT']}/spec_runs` : 'spec_runs');
    const runs = (0,wiring_history/* openStore */.C)(cwd, out);
    const chosen = await runsOf(runs, period);
    if (chosen.length === 0)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [
            (0,catalogue/* finding */.gk)('AX8412', { state: (0,place/* sayPlace */.DQ)((0,place/* placeOf */.$t)(context)), runs: out }),
        ]);
    const { config, configFile, files } = await (0,project/* openProject */.U)(context);
    const configText = configFile === null ? null : await files.readText(configFile);
    const source = { runs, files: (0,wiring_history/* runFilesIn */.k)(cwd), config, configText };
    return { of: 'a project', files: projectFiles(source, period, chosen), signer: null };
};
const write = async (context, source, period) => {
    const { options, cwd, output } = context;
    const [from, to] = [period.from, period.to].map((at) => new Date(at).toISOString());
    const file = options.text('output') ?? `audit-${(0,iso_week/* isoDate */._$)(period.from)}-${(0,iso_week/* isoDate */._$)(period.to - 1)}.tar`;
    const about = { from: from ?? '', to: to ?? '', of: source.of };
    // The two lists of them, SHA256SUMS and bundle.txt, are files as well.
    let files = 2;
    const counted = async function* () {
        for await (const one of source.files) {
            files += 1;
            yield one;
        }
    };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const digested = async function* () {
        for await (const piece of packBundle(counted(), about, source.signer)) {
            hash.update(piece);
            yield piece;
        }
    };
    await writePieces((0,external_node_path_.resolve)(cwd, file), digested());
    const sha256 = hash.digest('hex');
    const verifier = source.signer?.verifier.text ?? null;
    const since = period.from === 0 ? 'from the beginning' : (0,words/* utc */.n$)(about.from);
    if (output.json)
        output.document({ schemaVersion: 1, file, sha256, files, ...about, verifier });
    else {
        output.print((0,safe_text/* safeText */.H)([`${file}: ${files} files, ${since} to ${(0,words/* utc */.n$)(about.to)}`, `sha256 ${sha256}`]));
        output.say(`Verify it anywhere: aurora-x audit verify ${file}${verifier ? ` --key '${verifier}'` : ''}`);
    }
    return exit_codes/* EXIT */.d.ok;
};
/** Makes a bundle of a period. */
const exportAudit = async (context) => {
    const period = periodOf(context);
    const store = await (0,open_store/* visitStore */.$)((0,place/* placeOf */.$t)(context));
    try {
        const app = store === null ? null : await fromApp(context, store, period);
        return await write(context, app ?? (await fromProject(context, period)), period);
    }
    finally {
        await store?.close();
    }
};


/***/ }),

/***/ 27029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ safeText)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);

/** Lines of foreign text made harmless for a terminal; empty parts are left out. */
const safeText = (parts) => parts
    .filter((part) => part !== '')
    .flatMap((part) => part.split('\n'))
    .map(_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)
    .join('\n');


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
