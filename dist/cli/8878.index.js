export const id = 8878;
export const ids = [8878];
export const modules = {

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
