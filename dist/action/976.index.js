export const id = 976;
export const ids = [976];
export const modules = {

/***/ 8976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
;// CONCATENATED MODULE: ./lib/domain/report/sarif-run.js


const end = (report) => new Date(Date.parse(report.manifest.startedAt) + report.manifest.durationMs).toISOString();
/** The frame of a SARIF run around its rules and results: tool, invocation, repository. */
const sarifRun = (report, rules, results, leftOut) => {
    const { environment, runId, command, startedAt } = report.manifest;
    const version = /\d+\.\d+\.\d+\S*/.exec(environment.tool)?.[0];
    const repository = (0,report_escape/* safeUrl */.Pl)(report.links.repository);
    return {
        tool: {
            driver: { name: 'Aurora-X', ...(version === undefined ? {} : { semanticVersion: version }), rules },
        },
        automationDetails: { id: `aurora-x/${(0,report_escape/* urlPath */.Lx)(command)}/${(0,report_escape/* urlPath */.Lx)(runId)}` },
        invocations: [
            {
                executionSuccessful: true,
                startTimeUtc: startedAt,
                endTimeUtc: end(report),
                ...(leftOut === 0
                    ? {}
                    : {
                        toolExecutionNotifications: [
                            {
                                level: 'warning',
                                message: { text: `${(0,count/* count */.U)(leftOut, 'result')} left out; the full report has them.` },
                            },
                        ],
                    }),
            },
        ],
        ...(repository === null
            ? {}
            : {
                versionControlProvenance: [
                    {
                        repositoryUri: repository,
                        ...(environment.commit === null ? {} : { revisionId: environment.commit }),
                        ...(environment.branch === null ? {} : { branch: environment.branch }),
                    },
                ],
            }),
        columnKind: 'utf16CodeUnits',
        results,
    };
};

;// CONCATENATED MODULE: ./lib/domain/report/sarif.js





/** GitHub refuses more than 25 000 results in a run and shows the 5 000 most severe. */
const RESULT_LIMIT = 5000;
const MESSAGE_LIMIT = 4000;
const SEVERITY = ['error', 'warning', 'note'];
const diagnoses = (report) => [
    ...report.verdict.blockers.map((reason) => ({
        ...reason,
        level: 'error',
        subject: `${reason.subject.kind} ${reason.subject.id}`,
    })),
    ...report.verdict.warnings.map((reason) => ({
        ...reason,
        level: 'warning',
        subject: `${reason.subject.kind} ${reason.subject.id}`,
    })),
    ...report.challenges.flatMap(({ finding, check }) => finding === null ? [] : [{ ...finding, level: finding.severity, subject: `check ${check}` }]),
    ...report.findings.map((finding) => ({
        ...finding,
        level: finding.severity,
        subject: finding.message,
    })),
];
/** The same diagnosis reached on two ways (a finding that is also a blocker) is told once. */
const unique = (all) => [
    ...new Map(all
        .toReversed()
        .map((entry) => [
        JSON.stringify([entry.code, entry.message, entry.source?.file, entry.source?.line]),
        entry,
    ])).values(),
].toReversed();
const entryOf = (code) => Object.hasOwn(catalogue/* catalogue */.sW, code) ? catalogue/* catalogue */.sW[code] : undefined;
const rule = (code) => {
    const entry = entryOf(code);
    return {
        id: code,
        name: (entry?.title ?? code).replaceAll(/[^A-Za-z0-9]+(\w?)/g, (_, next) => next.toUpperCase()),
        shortDescription: { text: entry?.title ?? code },
        fullDescription: { text: entry?.why ?? code },
        help: { text: (entry?.remedy ?? 'See the message.').replaceAll(/\{\w+(?::[^{}]+)?\}/g, '…') },
        defaultConfiguration: { level: entry?.severity ?? 'warning' },
    };
};
/** `[text](target)` in a message is a link to SARIF viewers; foreign text must not make one. */
const plain = (text) => (0,report_escape/* visible */.RK)((0,limits/* clip */.$Q)(text, MESSAGE_LIMIT)).replaceAll('](', ']\u200B(');
/** Code scanning wants a place for every result; without one of its own it is the top of the tracker. */
const locations = (source, report) => {
    const known = source ?? { file: report.trackers[0]?.file ?? null, line: 1, column: 1 };
    return known.file === null
        ? []
        : [
            {
                physicalLocation: {
                    artifactLocation: { uri: (0,report_escape/* urlPath */.Lx)(known.file.replaceAll('\\', '/')), uriBaseId: '%SRCROOT%' },
                    region: { startLine: Math.max(1, known.line), startColumn: Math.max(1, known.column) },
                },
            },
        ];
};
/** Refuted and unproven claims, vacuous gates and findings as SARIF 2.1.0, with their places in the tracker. */
const renderSarif = (report) => {
    const all = unique(diagnoses(report)).toSorted((a, b) => SEVERITY.indexOf(a.level) - SEVERITY.indexOf(b.level));
    const kept = all.slice(0, RESULT_LIMIT);
    const codes = [...new Set(kept.map(({ code }) => code))].toSorted();
    const results = kept.map((entry) => ({
        ruleId: entry.code,
        ruleIndex: codes.indexOf(entry.code),
        level: entry.level,
        message: { text: plain([entry.message, entry.remedy].filter((part) => part !== '').join(' ')) },
        locations: locations(entry.source, report),
        partialFingerprints: {
            'auroraX/v1': (0,digest/* sha256 */.s)(JSON.stringify([entry.code, entry.subject])),
        },
    }));
    const run = sarifRun(report, codes.map(rule), results, all.length - kept.length);
    return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
};


/***/ })

};
