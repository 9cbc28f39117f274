export const id = 8583;
export const ids = [8583];
export const modules = {

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
