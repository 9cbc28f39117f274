export const id = 8750;
export const ids = [8750,8878];
export const modules = {

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
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _domain_model_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);


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

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readManifest: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/domain/report/json-schema.js


const list = (shape) => schemas.array(shape).readonly();
const sha256 = schemas.string().regex(/^[0-9a-f]{64}$/);
const time = iso.datetime();
const milliseconds = schemas.number().min(0);
const source = schemas.object({
    file: schemas.string(),
    line: schemas.int().min(1),
    column: schemas.int().min(1),
});
const finding = schemas.object({
    code: schemas.string(),
    severity: schemas["enum"](vocabulary/* SEVERITIES */.oC),
    message: schemas.string(),
    remedy: schemas.string(),
    source: source.nullable(),
});
const reason = schemas.object({
    code: schemas.string(),
    status: schemas["enum"](['pass', 'warn', 'fail', 'info']),
    subject: schemas.object({
        kind: schemas["enum"](['run', 'gate', 'item', 'check', 'criterion', 'slo', 'waiver', 'tracker']),
        id: schemas.string(),
    }),
    message: schemas.string(),
    remedy: schemas.string(),
    source: source.nullable(),
    get children() {
        return list(reason);
    },
})
    .meta({ id: 'Reason', description: 'A node of the verdict tree; its children are why.' });
const checkStanding = schemas.object({
    id: schemas.string(),
    outcome: schemas["enum"](vocabulary/* OUTCOMES */.im),
    describe: schemas.string(),
    command: schemas.string().nullable(),
    exitCode: schemas.int().nullable(),
    tail: schemas.string().describe('Last lines of output, redacted.'),
    flaky: schemas.boolean(),
    cachedFrom: schemas.string().nullable().describe('Run the outcome was taken from, or null when it ran here.'),
    challenge: schemas["enum"](vocabulary/* CHALLENGE_RESULTS */.TU).nullable(),
    durationMs: milliseconds,
    source,
});
const standing = schemas.object({
    item: schemas.string(),
    title: schemas.string(),
    milestone: schemas.string().nullable(),
    priority: schemas["enum"](vocabulary/* PRIORITIES */.BE).nullable(),
    owner: schemas.string().nullable(),
    target: schemas.string().nullable(),
    claim: schemas["enum"](vocabulary/* CLAIMS */.IF).nullable(),
    standing: schemas["enum"](vocabulary/* STANDINGS */.CV),
    dependsOn: list(schemas.string()),
    reason,
    checks: list(checkStanding),
    source,
});
const slo = schemas.object({
    name: schemas.string(),
    objective: schemas.number(),
    warn: schemas.number().nullable(),
    actual: schemas.number().nullable(),
    budgetUsed: schemas.number().nullable().describe('Share of the error budget used up; above 1 it is overdrawn.'),
    samples: schemas.number(),
    status: schemas["enum"](['met', 'warning', 'missed', 'no-data']),
    key: schemas.boolean(),
    weight: schemas.number(),
});
const waiver = schemas.object({
    item: schemas.string(),
    reason: schemas.string(),
    approver: schemas.string(),
    until: schemas.string(),
    status: schemas["enum"](['in-force', 'expired', 'unused', 'unknown-item']),
    daysLeft: schemas.number(),
});
const verdict = schemas.object({
    schemaVersion: schemas.literal(1),
    verdict: schemas["enum"](vocabulary/* VERDICTS */.bk),
    score: schemas.number().min(0).max(100),
    reason,
    blockers: list(reason),
    warnings: list(reason),
    standings: list(standing),
    gates: list(schemas.object({ name: schemas.string(), verdict: schemas["enum"](vocabulary/* VERDICTS */.bk), items: list(schemas.string()), reason })),
    slos: list(slo),
    waivers: list(waiver),
    changes: list(schemas.object({
        item: schemas.string(),
        from: schemas["enum"](vocabulary/* STANDINGS */.CV).nullable(),
        to: schemas["enum"](vocabulary/* STANDINGS */.CV).nullable(),
    })),
    trust: schemas["enum"](vocabulary/* TRUST_LEVELS */.xW),
});
const stream = schemas.object({ bytes: schemas.int(), sha256, truncated: schemas.boolean() }).nullable();
const outcome = schemas.object({
    id: schemas.string(),
    item: schemas.string().nullable(),
    kind: schemas.string(),
    outcome: schemas["enum"](vocabulary/* OUTCOMES */.im),
    flaky: schemas.boolean(),
    attempts: list(schemas.object({
        number: schemas.int().min(1),
        outcome: schemas["enum"](vocabulary/* OUTCOMES */.im),
        durationMs: milliseconds,
        exitCode: schemas.int().nullable(),
        reason: finding.nullable(),
    })),
    startedAt: time,
    durationMs: milliseconds,
    reason: finding.nullable(),
    cachedFrom: schemas.string().nullable(),
    observedAt: time,
    fingerprint: schemas.string().nullable(),
    stdout: stream,
    stderr: stream,
    tail: schemas.string(),
    evidence: list(schemas.object({ path: schemas.string(), bytes: schemas.int(), sha256 })),
    quotas: list(schemas.object({ name: schemas.string(), wanted: schemas.string(), enforced: schemas.boolean(), why: schemas.string().nullable() })),
    changedHere: schemas.boolean(),
    measures: schemas.record(schemas.string(), schemas.number()),
});
const challenge = schemas.object({
    check: schemas.string(),
    item: schemas.string().nullable(),
    result: schemas["enum"](vocabulary/* CHALLENGE_RESULTS */.TU),
    program: schemas.string().nullable(),
    reason: schemas.string(),
    remedy: schemas.string(),
    finding: finding.nullable(),
});
const graph = schemas.object({
    nodes: list(schemas.object({
        id: schemas.string(),
        title: schemas.string(),
        milestone: schemas.string().nullable(),
        claim: schemas["enum"](vocabulary/* CLAIMS */.IF).nullable(),
        weight: schemas.number(),
        depth: schemas.number(),
    })),
    edges: list(schemas.object({ from: schemas.string(), to: schemas.string() })),
    order: list(schemas.string()),
    cycles: list(list(schemas.string())),
    criticalPath: list(schemas.string()),
});
const run = schemas.object({
    runId: schemas.string(),
    command: schemas.string(),
    startedAt: time,
    durationMs: milliseconds,
    environment: schemas.object({
        tool: schemas.string(),
        node: schemas.string(),
        os: schemas.string(),
        arch: schemas.string(),
        commit: schemas.string().nullable(),
        branch: schemas.string().nullable(),
        dirty: schemas.boolean().nullable(),
        repository: schemas.string().nullable(),
        workflow: schemas.string().nullable(),
        actor: schemas.string().nullable(),
    }),
    trust: schemas["enum"](vocabulary/* TRUST_LEVELS */.xW),
    stages: list(schemas.object({
        stage: schemas["enum"](vocabulary/* STAGES */.an),
        key: schemas.string(),
        sha256: schemas.string(),
        startedAt: time,
        durationMs: milliseconds,
    })),
});
/** The shape of report.json. Its JSON Schema is published; additions keep the version, anything else raises it. */
const reportSchema = schemas.object({
    schemaVersion: schemas.literal(1),
    run,
    verdict,
    gaps: list(schemas.object({
        subject: schemas.string(),
        title: schemas.string().nullable(),
        claimed: schemas.string(),
        reality: schemas.string(),
        source,
        from: schemas["enum"](['measured', 'admitted']),
    })).describe('Claimed | Reality: where the document and the run part.'),
    outcomes: list(outcome),
    challenges: list(challenge),
    findings: list(finding),
    graph,
    trackers: list(schemas.object({
        file: schemas.string(),
        title: schemas.string().nullable(),
        dialect: schemas.string(),
        items: schemas.int(),
        milestones: list(schemas.object({ id: schemas.string(), title: schemas.string(), due: schemas.string().nullable() })),
    })),
    history: list(schemas.object({
        runId: schemas.string(),
        startedAt: time,
        durationMs: milliseconds,
        verdict: schemas["enum"](vocabulary/* VERDICTS */.bk).nullable(),
        score: schemas.number().nullable(),
    })),
    links: schemas.object({
        run: schemas.string().optional(),
        artifact: schemas.string().optional(),
        repository: schemas.string().optional(),
        sha: schemas.string().optional(),
    }),
})
    .meta({ title: 'Aurora-X report', description: 'report.json of a run.' });
/** The shapes that the contracts of the pipeline are made of too. */


;// CONCATENATED MODULE: ./lib/application/pipeline/contracts/run-manifest.js



const run_manifest_list = (shape) => schemas.array(shape).readonly();
/** A path inside a run directory: relative, no way out. */
const safePath = schemas.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\0]+$/);
/** An id that names a directory. */
const safeId = schemas.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/);
const fileAt = (path) => schemas.object({ path, bytes: schemas.int().min(0), sha256: sha256 });
const runFile = fileAt(safePath);
const manifestOf = (file) => schemas.object({
    schemaVersion: schemas.literal(1),
    runId: safeId,
    command: schemas.string(),
    status: schemas["enum"](['complete', 'interrupted']),
    attempt: schemas.int().min(1),
    startedAt: iso.datetime(),
    finishedAt: iso.datetime(),
    environment: run.shape.environment,
    trust: run.shape.trust,
    inputs: run_manifest_list(schemas.object({ file: schemas.string(), sha256: sha256 })),
    stages: run.shape.stages,
    outcomes: run_manifest_list(outcome.extend({ id: safeId, evidence: run_manifest_list(file) })),
    challenges: run_manifest_list(challenge),
    verdict: schemas["enum"](vocabulary/* VERDICTS */.bk).nullable(),
    blockers: run_manifest_list(schemas.string()).exactOptional(),
    score: schemas.number().min(0).max(100).nullable(),
    shard: schemas.object({ index: schemas.int().min(1), total: schemas.int().min(1), cut: sha256.nullable() })
        .nullable(),
    findings: run_manifest_list(finding),
    files: run_manifest_list(file),
});
/** run.json. What comes from an artifact is held to this before anything of it is used. */
const runManifestSchema = manifestOf(runFile).meta({
    title: 'Aurora-X run',
    description: 'run.json: everything a run was made of and came to.',
});
/** The same for a reader that follows no path, or judges each by itself and says so. */
const recordedManifestSchema = manifestOf(fileAt(schemas.string()));


;// CONCATENATED MODULE: ./lib/application/inspect/read-manifest.js


/**
 * The manifest of a run, held to its shape: a run directory may have been edited, cut or put there by somebody else.
 * A finding says what is wrong with it.
 */
const readManifest = async (store, run) => {
    const file = `${run.dir}/run.json`;
    const unreadable = (problem) => (0,catalogue/* finding */.gk)('AX1013', { file, problem }, { file, line: 1, column: 1 });
    const value = await store.manifest(run.runId);
    if (value === null)
        return unreadable('it is missing, too large, no plain file or not JSON');
    const { data, error } = recordedManifestSchema.safeParse(value);
    const [issue] = error?.issues ?? [];
    if (issue)
        return unreadable(`${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`);
    if (data === undefined)
        return unreadable('it has another shape');
    return data.runId === run.runId ? data : unreadable(`it is the manifest of run ${data.runId}`);
};


/***/ }),

/***/ 8537:
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

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText)
/* harmony export */ });
const sorted = (_key, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
/**
 * The text of a check's result.json: its part of run.json, so that the digest of run.json covers it, and what it must
 * be can be made from there. Keys are sorted, because whoever reads run.json may get them in another order.
 */
const resultText = (outcome) => `${JSON.stringify(outcome, sorted, 2)}\n`;


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;


/***/ }),

/***/ 6042:
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
// EXTERNAL MODULE: ./lib/application/inspect/read-manifest.js + 2 modules
var read_manifest = __webpack_require__(8878);
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

// EXTERNAL MODULE: ./lib/domain/evidence/result-text.js
var result_text = __webpack_require__(3699);
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
    sha256: sha256Hex((0,result_text/* resultText */.D)(outcome)),
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
    const actual = sha256Hex(content);
    return actual === recorded
        ? null
        : (0,catalogue/* finding */.gk)('AX7006', { file: 'run.json', actual, recorded }, at('run.json'));
};

;// CONCATENATED MODULE: ./lib/application/inspect/check-integrity.js



const STATEMENT = 'provenance.intoto.json';
/** The statement over the run. Every run has one: without it nothing says what its reports were. */
const readStatement = async (files) => {
    const place = { file: STATEMENT, line: 1, column: 1 };
    const text = await files.readText(STATEMENT).catch(() => null);
    if (text === null)
        return (0,catalogue/* finding */.gk)('AX7002', { file: STATEMENT }, place);
    const value = parseOrNull(text);
    return isStatement(value) ? value : (0,catalogue/* finding */.gk)('AX7007', { file: STATEMENT }, place);
};
const parseOrNull = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
};
const isStatement = (value) => typeof value === 'object' &&
    value !== null &&
    'subject' in value &&
    Array.isArray(value.subject) &&
    value.subject.every(isSubject);
const isSubject = (value) => typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'digest' in value &&
    typeof value.digest === 'object' &&
    value.digest !== null;
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
    const altered = content !== null && run.digest !== null ? verifyManifest(content, run.digest) : null;
    const manifest = await (0,read_manifest.readManifest)(store, run);
    if ('code' in manifest)
        return report(1, [...(altered ? [altered] : []), manifest]);
    const stated = await readStatement(files);
    const [statement, unstated] = 'code' in stated ? [null, [stated]] : [stated, []];
    const present = await files.glob(['checks/*/evidence/**']);
    const recorded = recordedFiles(manifest, statement).map(({ path }) => path);
    const digests = await digestsOf(files, [...new Set(recorded)]);
    return report(digests.size + 1, [
        ...(altered ? [altered] : []),
        ...unstated,
        ...verifyRun(manifest, (path) => digests.get(path) ?? null, { present, statement }),
    ]);
};

// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(8537);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(6325);
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
        const names = runs.length === 0 ? [] : ['latest', ...runs.map((one) => one.runId)];
        const suggestion = (0,suggest/* didYouMean */.au)(wanted, names);
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX1012', { run: wanted, directory: out, suggestion })]);
    }
    return context.options.flag('verify') ? showIntegrity(context, store, run) : showRun(context, store, run);
};
const showRuns = async (context, store) => {
    const { output, cwd } = context;
    const view = await inspectRuns(store, (0,cli_history/* runFilesIn */.k)(cwd), (0,numbers/* positiveNumber */.Ly)(context, 'last', 10));
    await (0,findings/* sayFindings */.M)(output, view.findings);
    if (output.json)
        output.document(view);
    else
        output.print(runsText(view, output));
    return exit_codes/* EXIT */.d.ok;
};
const showRun = async ({ output, cwd }, store, run) => {
    const view = await inspectRun(store, (0,cli_history/* runFilesIn */.k)(cwd), run);
    if ('code' in view)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [view]);
    if (output.json)
        output.document(view);
    else
        output.print(runText(view, output));
    return exit_codes/* EXIT */.d.ok;
};
const showIntegrity = async ({ output, cwd }, store, run) => {
    const report = await checkIntegrity(store, (0,cli_history/* runFilesIn */.k)(cwd), run);
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
    const { formatFinding, textLines } = await __webpack_require__.e(/* import() */ 7670).then(__webpack_require__.bind(__webpack_require__, 7670));
    const texts = new Map();
    for (const { source } of findings) {
        if (source === null || texts.has(source.file))
            continue;
        const text = await read(source.file);
        texts.set(source.file, text === null ? null : textLines(text));
    }
    const options = { paint: painter(output.sayPaint) };
    const { shown, rest } = folded(findings);
    const blocks = shown.map((one) => formatFinding(one, (file) => texts.get(file) ?? null, options));
    output.say([...blocks, ...rest.map((group) => sayRest(group, output))].join('\n\n'));
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
/* harmony import */ var _adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2592);






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
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Ly: () => (/* binding */ positiveNumber),
/* harmony export */   SR: () => (/* binding */ runIdOf)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _domain_model_safe_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8163);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8880);




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


/***/ }),

/***/ 4377:
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
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);



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
