export const id = 6434;
export const ids = [6434,8860,7032];
export const modules = {

/***/ 66703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ag: () => (/* binding */ deploymentFindings),
/* harmony export */   o: () => (/* binding */ deploymentsOf),
/* harmony export */   p3: () => (/* binding */ deploymentTo)
/* harmony export */ });
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63033);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16426);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58537);




const deploymentOf = ({ gate, after, watch }) => ({
    gate,
    after,
    watch: watch ? { objective: watch.objective, forMs: watch.for, rollback: watch.rollback ?? null } : null,
});
const deploymentsOf = (written = {}) => Object.fromEntries(Object.entries(written).map(([name, one]) => [name, deploymentOf(one)]));
/** GitHub's names of environments are the same in capitals. */
const sameName = (a, b) => a.toLowerCase() === b.toLowerCase();
/** What is configured for an environment; null without anything. */
const deploymentTo = ({ deployments }, environment) => Object.entries(deployments).find(([name]) => sameName(name, environment))?.[1] ?? null;
/** The way from an environment back to itself through those before it; null where there is none. */
const circleOf = (written, start) => {
    const seen = new Set();
    const open = [[start]];
    for (let way = open.pop(); way !== undefined; way = open.pop()) {
        const before = deploymentTo({ deployments: deploymentsOf(written) }, way.at(-1) ?? '')?.after ?? [];
        for (const name of before) {
            if (sameName(name, start))
                return [...way, start];
            if (seen.has(name.toLowerCase()))
                continue;
            seen.add(name.toLowerCase());
            open.push([...way, name]);
        }
    }
    return null;
};
/** Gates, objectives and environments that a rule names and that are not there, and rules that wait for each other. */
const deploymentFindings = (file, yaml) => {
    const written = file.deployments ?? {};
    const gates = (file.gates?.length ? file.gates : _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfig */ .sb.gates).map(({ name }) => name);
    const objectives = (file.slos ?? []).map(({ name }) => name);
    const missing = (what, name, known, at) => {
        const path = ['deployments', ...at];
        const list = what === 'gate' ? 'gates' : 'slos';
        const values = { path: (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(path), what, name, list, suggestion: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, known) };
        return known.includes(name) ? [] : [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1214', values, yaml.place(path))];
    };
    return Object.entries(written).flatMap(([environment, { gate, watch }]) => {
        const circle = circleOf(written, environment);
        const path = ['deployments', environment, 'after'];
        const said = circle?.map((name) => `"${name}"`).join(' waits for ') ?? '';
        return [
            ...missing('gate', gate, gates, [environment, 'gate']),
            ...(watch
                ? missing('objective', watch.objective, objectives, [environment, 'watch', 'objective'])
                : []),
            ...(circle ? [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1215', { path: (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(path), circle: said }, yaml.place(path))] : []),
        ];
    });
};


/***/ }),

/***/ 66434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configJsonSchema: () => (/* binding */ configJsonSchema),
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(63033);
// EXTERNAL MODULE: ./lib/domain/config/deployments.js
var deployments = __webpack_require__(66703);
// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/domain/model/config.js
var config = __webpack_require__(56338);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/domain/config/unit-schemas.js
var unit_schemas = __webpack_require__(98860);
// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
;// CONCATENATED MODULE: ./lib/domain/config/schema.js






const schema_text = schemas.string().trim().min(1);
/** One or many: `tracker: a.md` and `tracker: [a.md, b.md]`. */
const oneOrMany = (entry) => schemas.union([entry.transform((one) => [one]), schemas.array(entry)]);
const isoDate = schema_text.refine(units/* isIsoDate */.s6, 'expected a day that exists, such as 2026-12-15');
const modulePath = schema_text.regex(/^\.{1,2}\//, 'expected the path of a module next to this file, such as ./check.mjs');
const selector = schemas.strictObject({
    priority: oneOrMany(schemas["enum"](vocabulary/* PRIORITIES */.BE)).optional().describe('Items of these priorities.'),
    milestone: oneOrMany(schema_text).optional().describe('Items of these milestones, by id.'),
    item: oneOrMany(schema_text).optional().describe('These items, by id.'),
    claim: oneOrMany(schemas["enum"](vocabulary/* CLAIMS */.IF)).optional().describe('Items that the tracker says this of.'),
    workstream: oneOrMany(schema_text).optional().describe('Items of these workstreams.'),
    affected: schemas.boolean()
        .optional()
        .describe('Only items that the pull request changes or whose files it touches.'),
});
const gate = schemas.strictObject({
    name: schema_text.describe('Name in reports and checks; unique.'),
    when: selector.default({}).describe('Which items the gate is about; without it, all.'),
    require: schemas["enum"](['verified', 'not-refuted', 'ready'])
        .default('verified')
        .describe('What each of them must be: verified (or waived), not refuted, or ready.'),
    challenge: schemas["enum"](['required', 'optional'])
        .default('required')
        .describe('required: what was not seen to be able to fail counts as no proof.'),
});
const slo = schemas.strictObject({
    name: schema_text.describe('Name in reports; unique.'),
    source: schema_text.describe('runs (our own history), file:PATH#/json/pointer, or the URL of a Prometheus query.'),
    window: unit_schemas/* durationSchema */.sK.default(2_592_000_000).describe('How far back to look, in days or weeks: 30d.'),
    objective: unit_schemas/* fractionSchema */.C4.describe('Share that must be good: 99.9%.'),
    warn: unit_schemas/* fractionSchema */.C4
        .nullable()
        .default(null)
        .describe('Below objective but at least this: a warning, not a miss.'),
    weight: schemas.number().positive().max(1000).default(1).describe('Weight in the score.'),
    key: schemas.boolean().default(false).describe('A missed key objective is a no-go.'),
});
const waiver = schemas.strictObject({
    item: schema_text.describe('The item, by id.'),
    reason: schema_text.describe('Why the exception is acceptable.'),
    approver: schema_text.describe('Who decided it.'),
    until: isoDate.describe('Last day it is in force, UTC: 2026-12-15.'),
});
const signOff = schemas.strictObject({
    subject: schema_text.describe('Id of the check or of the item.'),
    by: schema_text.describe('Who says so.'),
    at: isoDate.describe('When: 2026-12-15.'),
    statement: schema_text.describe('What was looked at and found good.'),
});
const workflowFile = schema_text.regex(/^[^/\\]+\.ya?ml$/, 'expected the file name of a workflow, such as rollback.yml');
const watch = schemas.strictObject({
    objective: schema_text.describe('Name of one of slos, with the URL of a Prometheus query as its source.'),
    for: unit_schemas/* durationSchema */.sK.default(1_800_000).describe('How long after the deployment: 30m.'),
    rollback: workflowFile
        .optional()
        .describe('Workflow that is started with environment and sha when the objective is missed.'),
});
const deployment = schemas.strictObject({
    gate: schema_text.describe('Name of the gate that decides.'),
    after: oneOrMany(schema_text)
        .default([])
        .describe('Environments that the same commit has to be deployed to before.'),
    watch: watch.optional().describe('An objective that is watched after each deployment.'),
});
const programs = schemas.array(schema_text);
const variables = schemas.array(schema_text.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable'));
const execution = schemas.strictObject({
    concurrency: schemas.number()
        .int()
        .min(1)
        .max(256)
        .nullable()
        .optional()
        .describe('Checks at once; null: one per processor.'),
    shell: schemas["enum"](['plain', 'strict'])
        .optional()
        .describe('plain: as typed in a terminal. strict: bash with -euo pipefail.'),
    tier: schemas["enum"](vocabulary/* TIERS */.iB).optional().describe('The most a check may do: read, write, or exec.'),
    allow: programs.optional().describe('Programs that commands may start; empty: all that are not denied.'),
    deny: programs.optional().describe('Programs that commands may not start; wins over allow.'),
    'pass-env': variables.optional().describe('Variables handed to every check beyond the built-in few.'),
    timeout: unit_schemas/* durationSchema */.sK.optional().describe('Time limit of a check: 10m.'),
    'max-duration': unit_schemas/* durationSchema */.sK.optional().describe('Time limit of a run: 6h.'),
    'max-checks': schemas.number().int().min(1).max(1_000_000).optional().describe('Most checks in a run.'),
    'output-cap': unit_schemas/* bytesSchema */.XI.optional().describe('Output kept per stream of a check: 1MiB.'),
    'evidence-cap': unit_schemas/* bytesSchema */.XI
        .optional()
        .describe('Largest file that is hashed, as evidence or as an input: 1GiB.'),
    memory: unit_schemas/* bytesSchema */.XI.nullable().optional().describe('Address space of a check: 2GiB; null: no limit.'),
    cpu: unit_schemas/* durationSchema */.sK.nullable().optional().describe('Processor time of a check: 5m; null: no limit.'),
    processes: schemas.number().int().min(1).nullable().optional().describe('Processes of a check; null: no limit.'),
    network: schemas.boolean()
        .optional()
        .describe('Whether checks may use the network, where the system can forbid it.'),
    freshness: unit_schemas/* durationSchema */.sK
        .nullable()
        .optional()
        .describe('Evidence older than this is stale: 7d; null: never.'),
});
/** The configuration file, `.github/aurora-x.yml`. */
const configSchema = schemas.strictObject({
    version: schemas.literal(1).describe('Version of this format.'),
    tracker: oneOrMany(schema_text).optional().describe('Trackers to read, by path.'),
    specs: oneOrMany(schema_text).optional().describe('Spec files, by path or glob.'),
    checks: schemas.record(schemas.string(), modulePath)
        .optional()
        .describe("The project's own check kinds: name and module."),
    gates: schemas.array(gate).optional().describe('What must hold for a go.'),
    slos: schemas.array(slo).optional().describe('Objectives measured over time.'),
    waivers: schemas.array(waiver).optional().describe('Exceptions, each with a reason, an approver and an end.'),
    'waiver-limit': unit_schemas/* durationSchema */.sK
        .nullable()
        .optional()
        .describe('The longest that a waiver given in a comment may last: 90d (default); null: no limit.'),
    'sign-offs': schemas.array(signOff).optional().describe("People's statements for what no command can check."),
    execution: execution.optional().describe('How checks are run, and what they may do.'),
    redact: schemas.strictObject({
        env: variables.optional().describe('Variables whose values are secrets.'),
        patterns: schemas.array(schema_text).optional().describe('RE2 patterns of secrets.'),
    })
        .optional()
        .describe('What to remove from output and evidence beyond the built-in rules.'),
    sync: schemas.strictObject({
        policy: schemas["enum"](['ask', 'tracker', 'github'])
            .optional()
            .describe('Who is right where the tracker and GitHub both changed; ask: nobody, until a person decides.'),
    })
        .optional()
        .describe('How the tracker and GitHub are kept together.'),
    weekly: schemas.strictObject({
        issue: schemas.boolean().optional().describe('Whether the App writes the weekly report.'),
        day: schemas["enum"](config/* WEEKDAYS */.w).optional().describe('The day on which it is written: monday.'),
        time: schema_text
            .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time of the day, such as 07:00')
            .optional()
            .describe('The time of that day: 07:00.'),
        zone: schema_text
            .refine(units/* isZone */.DS, 'expected the name of a time zone, such as Europe/Berlin')
            .optional()
            .describe('Whose time that is: Europe/Berlin (default UTC).'),
    })
        .optional()
        .describe('The weekly report of the App: one issue for each week.'),
    mode: schemas["enum"](['off', 'report', 'enforce'])
        .optional()
        .describe('What the App does on pull requests: off: nothing; report: check and comment; enforce: the check is to be required for a merge.'),
    enforcement: schemas["enum"](['off', 'report', 'apply'])
        .optional()
        .describe('What the App does when the settings of the repository do not require the check as mode says: off: nothing; report: say so; apply: change them.'),
    deployments: schemas.record(schema_text, deployment)
        .optional()
        .describe('Environments with the deployment protection rule of the App, by name, and what they need.'),
    reports: schemas.array(schemas.union([schemas["enum"](defaults/* REPORT_FORMATS */.EL), modulePath]))
        .optional()
        .describe('Report formats to write.'),
})
    .meta({
    title: 'Aurora-X configuration',
    description: 'Production readiness of a repository: .github/aurora-x.yml',
});

// EXTERNAL MODULE: ./lib/domain/config/settle-config.js + 2 modules
var settle_config = __webpack_require__(42017);
// EXTERNAL MODULE: ./lib/domain/config/validate.js
var validate = __webpack_require__(29581);
// EXTERNAL MODULE: ./lib/domain/config/yaml-text.js
var yaml_text = __webpack_require__(58978);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
;// CONCATENATED MODULE: ./lib/domain/config/read-config.js











/** Characters. A configuration is a page or two. */
const MAX_SIZE = 256 * 1024;
const codes = { syntax: 'AX1204', tooLarge: 'AX1202', unsafe: 'AX1207' };
const shapeCodes = { value: 'AX1203', unknownKey: 'AX1205', missingKey: 'AX1206' };
const keep = (value, fallback) => (value === undefined ? fallback : value);
/** From the unit a value was read in to the unit it is used in, rounded up. */
const scaled = (value, unit, fallback) => value === undefined ? fallback : value === null ? null : Math.ceil(value / unit);
const executionOf = (file) => {
    const base = defaults/* defaultConfig */.sb.execution;
    return {
        concurrency: keep(file.concurrency, base.concurrency),
        shell: file.shell ?? base.shell,
        tier: file.tier ?? base.tier,
        allow: file.allow ?? base.allow,
        deny: file.deny ?? base.deny,
        passEnv: file['pass-env'] ?? base.passEnv,
        timeoutMs: file.timeout ?? base.timeoutMs,
        maxDurationMs: file['max-duration'] ?? base.maxDurationMs,
        maxChecks: file['max-checks'] ?? base.maxChecks,
        outputCapBytes: file['output-cap'] ?? base.outputCapBytes,
        evidenceCapBytes: file['evidence-cap'] ?? base.evidenceCapBytes,
        memoryMiB: scaled(file.memory, 2 ** 20, base.memoryMiB),
        cpuSeconds: scaled(file.cpu, 1000, base.cpuSeconds),
        processes: keep(file.processes, base.processes),
        network: file.network ?? base.network,
        freshnessMs: keep(file.freshness, base.freshnessMs),
    };
};
const selectorOf = (when) => Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined));
const weeklyOf = (file) => ({
    issue: file.issue ?? defaults/* defaultConfig */.sb.weekly.issue,
    day: file.day ?? defaults/* defaultConfig */.sb.weekly.day,
    time: file.time ?? defaults/* defaultConfig */.sb.weekly.time,
    zone: file.zone ?? defaults/* defaultConfig */.sb.weekly.zone,
});
const configOf = (file) => {
    const gates = (file.gates ?? []).map((gate) => ({ ...gate, when: selectorOf(gate.when) }));
    return {
        version: 1,
        tracker: file.tracker ?? defaults/* defaultConfig */.sb.tracker,
        specs: file.specs ?? defaults/* defaultConfig */.sb.specs,
        checks: file.checks ?? {},
        // No gate at all would let everything through, so an empty list means the default too.
        gates: gates.length > 0 ? gates : defaults/* defaultConfig */.sb.gates,
        slos: (file.slos ?? []).map(({ window, ...slo }) => ({ ...slo, windowDays: window / iso_week/* DAY_MS */.sO })),
        waivers: file.waivers ?? [],
        waiverLimitDays: scaled(file['waiver-limit'], iso_week/* DAY_MS */.sO, defaults/* defaultConfig */.sb.waiverLimitDays),
        signOffs: file['sign-offs'] ?? [],
        execution: executionOf(file.execution ?? {}),
        redact: { env: file.redact?.env ?? [], patterns: file.redact?.patterns ?? [] },
        sync: { policy: file.sync?.policy ?? defaults/* defaultConfig */.sb.sync.policy },
        weekly: weeklyOf(file.weekly ?? {}),
        mode: file.mode ?? defaults/* defaultConfig */.sb.mode,
        enforcement: file.enforcement ?? defaults/* defaultConfig */.sb.enforcement,
        deployments: (0,deployments/* deploymentsOf */.o)(file.deployments),
        reports: file.reports ?? defaults/* defaultConfig */.sb.reports,
    };
};
const twice = (list, names, yaml) => names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (first === index)
        return [];
    const { line } = yaml.place([list, first, 'name']);
    return [
        (0,catalogue/* finding */.gk)('AX1208', { path: `${list}[${index}].name`, name, line }, yaml.place([list, index, 'name'])),
    ];
});
const badPattern = (pattern, index, yaml) => {
    try {
        build.RE2JS.compile(pattern);
        return [];
    }
    catch (thrown) {
        const problem = thrown instanceof Error ? thrown.message : 'it is not RE2';
        const path = `redact.patterns[${index}]`;
        return [(0,catalogue/* finding */.gk)('AX1213', { path, problem }, yaml.place(['redact', 'patterns', index]))];
    }
};
/** What a schema cannot say: names used twice, thresholds the wrong way round, patterns that do not compile. */
const meaningFindings = (file, yaml) => [
    ...twice('gates', (file.gates ?? []).map(({ name }) => name), yaml),
    ...twice('slos', (file.slos ?? []).map(({ name }) => name), yaml),
    ...(file.slos ?? []).flatMap(({ warn, objective }, index) => warn !== null && warn > objective
        ? [(0,catalogue/* finding */.gk)('AX1209', { path: `slos[${index}].warn` }, yaml.place(['slos', index, 'warn']))]
        : []),
    ...(0,deployments/* deploymentFindings */.ag)(file, yaml),
    ...(file.redact?.patterns ?? []).flatMap((pattern, index) => badPattern(pattern, index, yaml)),
];
const versionFinding = (value, yaml) => {
    const version = (0,record/* entryOf */.Ms)(value, 'version');
    return typeof version === 'number' && version > 1
        ? (0,catalogue/* finding */.gk)('AX1210', { version }, yaml.place(['version']))
        : null;
};
const readFile = (text, file) => {
    const yaml = (0,yaml_text/* readYaml */.g)(text, file, MAX_SIZE, codes);
    if (yaml.findings.length > 0)
        return { config: null, yaml, findings: yaml.findings };
    const newer = versionFinding(yaml.value, yaml);
    if (newer !== null)
        return { config: null, yaml, findings: [newer] };
    const value = (0,record/* withoutOwnKeysDeep */.rU)(yaml.value);
    const result = configSchema.safeParse(value);
    if (!result.success) {
        const shape = { schema: configSchema, codes: shapeCodes, at: [] };
        return { config: null, yaml, findings: (0,validate/* shapeFindings */.io)(value, result.error.issues, shape, yaml) };
    }
    const findings = meaningFindings(result.data, yaml);
    return { config: findings.length > 0 ? null : configOf(result.data), yaml, findings };
};
/**
 * Reads the configuration: defaults, then the file, then AURORA_* variables, then flags. All mistakes are reported at
 * once, each with its place. With an error the configuration is the default one, and nothing above `read` may run.
 */
const readConfig = (input) => (0,settle_config/* settleConfig */.U)(input.text === null ? null : readFile(input.text, input.file), input);
/** JSON Schema (draft 7, which editors understand) of the configuration file. */
const configJsonSchema = () => json_schema_processors/* toJSONSchema */.bl(configSchema, { target: 'draft-7', io: 'input' });


/***/ }),

/***/ 98860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ fractionSchema),
/* harmony export */   XI: () => (/* binding */ bytesSchema),
/* harmony export */   sK: () => (/* binding */ durationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49168);


/** A zod schema that reads a written value with a parser of units.ts, and says what it expected. */
const written = (input, parse, expected) => zod__WEBPACK_IMPORTED_MODULE_1__.pipe(input, zod__WEBPACK_IMPORTED_MODULE_1__.transform((value, context) => {
    const result = parse(value);
    if (result !== null)
        return result;
    context.issues.push({ code: 'custom', message: `expected ${expected}`, input: value });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}));
/** Schema of a written duration; gives milliseconds. */
const durationSchema = written(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.number()]), _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9, 'a duration with its unit, such as 30s, 10m or 7d');
/** Schema of a written fraction; gives 0 to 1. */
const fractionSchema = written(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.number()]), _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFraction */ .at, 'a percentage such as 70%, or a fraction from 0 to 1');
/** Schema of a written size; gives bytes. */
const bytesSchema = written(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.number()]), _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z_, 'a size such as 512KiB or 1MiB, or a number of bytes');


/***/ }),

/***/ 29581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   io: () => (/* binding */ shapeFindings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16426);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56677);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58537);





const valueAt = (root, path) => path.reduce(_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms, root);
/** A value as a message shows it: short and on one line. */
const shown = (value) => {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    const text = JSON.stringify(value) ?? 'something that is not data';
    return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
};
const NOUNS = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
const alternatives = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.slice(-1).join('')}`;
const bounds = (issue) => {
    const [word, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
    if (issue.origin === 'string')
        return limit === 1n || limit === 1 ? 'some text' : `${word} ${limit} characters`;
    return issue.origin === 'number' || issue.origin === 'int'
        ? `${word} ${limit}`
        : `${word} ${limit} ${Number(limit) === 1 ? 'entry' : 'entries'}`;
};
const expectation = (issue) => {
    if (issue.code === 'invalid_value')
        return alternatives(issue.values.map((value) => JSON.stringify(value)));
    // A schema may have words of its own; those of the library tell what a program expects.
    if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid'))
        return NOUNS[issue.expected] ?? issue.expected;
    if (issue.code === 'invalid_key')
        return issue.issues.map(expectation).join(', ');
    if (issue.code === 'too_small' || issue.code === 'too_big')
        return bounds(issue);
    if (issue.code === 'invalid_format' && issue.format === 'url')
        return 'an address such as http://127.0.0.1:8000/healthz';
    return issue.message;
};
const depthOf = (issues) => Math.max(...issues.map((issue) => issue.path.length));
/**
 * One wrong value in a union gives an issue list per branch. The branch that got furthest into the value is what the
 * author meant; when none got past the first step, all of their expectations are named.
 */
const unionIssues = (issue) => {
    const flat = issue.errors.map((branch) => branch.flatMap(simple));
    const meant = flat.filter((branch) => branch.some((one) => one.path.length > 0 || one.code !== 'invalid_type'));
    const best = meant.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)[0];
    const chosen = best ??
        [
            { code: 'custom', path: [], message: `expected ${alternatives(flat.flat().map(expectation))}` },
        ];
    return chosen.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
};
const simple = (issue) => issue.code === 'invalid_union' ? unionIssues(issue) : [issue];
/** Findings listed of one validation; a file with more is not a slip of the pen. */
const MAX_FINDINGS = 100;
/** Keys that a mapping at this path may have. The published JSON Schema is walked, so that both always agree. */
const keysAt = (schema, path) => {
    const branches = [schema['anyOf'], schema['oneOf'], schema['allOf']].flatMap((list) => Array.isArray(list) ? list : []);
    const [step, ...rest] = path;
    const own = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(schema['properties']) ? schema['properties'] : {};
    const deeper = step === undefined
        ? []
        : [typeof step === 'number' ? schema['items'] : (own[step] ?? schema['additionalProperties'])].filter(_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4);
    return [
        ...(step === undefined ? Object.keys(own) : []),
        ...deeper.flatMap((next) => keysAt(next, rest)),
        ...branches.filter(_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4).flatMap((branch) => keysAt(branch, path)),
    ];
};
const stepsOf = (path) => path.map((step) => (typeof step === 'number' ? step : String(step)));
/** Finds the words and the place for each issue of one validation, and leaves out what is only an echo of another. */
const shapeFindings = (value, issues, shape, yaml) => {
    const flat = issues.flatMap(simple);
    const known = new Map();
    const keys = (path) => {
        const name = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(path);
        const json = () => zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(shape.schema, { io: 'input', unrepresentable: 'any' });
        const list = known.get(name) ?? [
            ...keysAt(json(), path),
            ...(path.length === 0 ? (shape.moreKeys ?? []) : []),
        ];
        known.set(name, list);
        return list;
    };
    const misspelt = new Set(flat.flatMap((issue) => issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, MAX_FINDINGS)
            .map((key) => (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)([...stepsOf(issue.path), (0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(key, keys(stepsOf(issue.path))) ?? '']))
        : []));
    const found = flat.flatMap((issue) => {
        const path = stepsOf(issue.path);
        const full = [...shape.at, ...path];
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.slice(0, MAX_FINDINGS).map((key) => (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(shape.codes.unknownKey, {
                key,
                where: (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(full) || 'the file',
                suggestion: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(key, keys(path)) || ` Known here: ${keys(path).join(', ')}.`,
            }, yaml.place([...full, key], 'key')));
        }
        if (issue.code === 'invalid_key') {
            return [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(shape.codes.value, valueWords(issue, full, path.at(-1)), yaml.place(full, 'key'))];
        }
        const actual = valueAt(value, path);
        if (actual === undefined && path.length > 0) {
            if (misspelt.has((0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(path)))
                return [];
            const key = String(path.at(-1));
            const where = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(full.slice(0, -1)) || 'the file';
            return [
                (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(shape.codes.missingKey, { key, where, expected: expectation(issue).replace(/^expected /, '') }, yaml.place(full)),
            ];
        }
        return [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(shape.codes.value, valueWords(issue, full, actual), yaml.place(full))];
    });
    return inOrder(found).slice(0, MAX_FINDINGS);
};
/** Findings in the order of their places. */
const inOrder = (findings) => findings.toSorted(({ source: a }, { source: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
const valueWords = (issue, path, actual) => {
    const name = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(path) || 'the file';
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const expected = expectation(issue).replace(/^expected /, '');
    const said = issue.code === 'custom' && !issue.message.startsWith('expected ')
        ? issue.message
        : `expected ${expected}`;
    const guess = typeof actual === 'string' ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(actual, words) : null;
    return {
        path: name,
        problem: `${said}, found ${shown(actual)}`,
        fix: guess === null ? 'Change the value at the place shown.' : `Did you mean "${guess}"?`,
    };
};


/***/ }),

/***/ 97032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   unsafeYaml: () => (/* binding */ unsafeYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Nesting of collections. Nobody writes this by hand; the parser's own stack ends a little above 700. */
const MAX_DEPTH = 100;
/** Anchors and tags of one document. The parser builds an error per surplus one, which costs seconds on a hostile text. */
const MAX_PROPERTIES = 1000;
const SCALAR = '\u001F';
const complaint = (walk) => {
    if (walk.flow.length + walk.compact > MAX_DEPTH)
        return `it is nested more than ${MAX_DEPTH} deep`;
    if (walk.unopened)
        return 'it closes a bracket that was never opened';
    if (walk.properties > MAX_PROPERTIES)
        return `it has more than ${MAX_PROPERTIES} anchors, aliases and tags`;
    return null;
};
const count = (walk, token) => {
    const first = token[0];
    if (token === '[' || token === '{')
        walk.flow.push(walk.compact);
    else if (token === ']' || token === '}') {
        walk.unopened = walk.flow.length === 0;
        walk.compact = walk.flow.pop() ?? 0;
    }
    else if (token === ',')
        walk.compact = walk.flow.at(-1) ?? walk.compact;
    else if (token === '-' || token === '?' || token === ':')
        walk.compact += 1;
    else if (first === '\n' || first === '\r')
        walk.compact = walk.flow.at(-1) ?? 0;
    else if (first === '&' || first === '!' || first === '*')
        walk.properties += 1;
};
/**
 * Looks over a text before the parser may. The parser recurses, and takes minutes on nested `? ` keys (110 s for
 * 250 KiB), so depth is counted first on its flat stream of tokens, in one pass and constant memory. Null when safe.
 */
const unsafeYaml = (text) => {
    const walk = { flow: [], unopened: false, compact: 0, properties: 0 };
    let offset = 0;
    let scalarFollows = false;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text)) {
        if (scalarFollows) {
            scalarFollows = false;
        }
        else if (token === SCALAR) {
            scalarFollows = true;
            continue;
        }
        else if (token.length === 1 && token < ' ' && token !== '\n' && token !== '\t' && token !== '\r') {
            continue; // The lexer's own marks (document start, end of flow) are not part of the text.
        }
        else {
            count(walk, token);
            const problem = complaint(walk);
            if (problem !== null)
                return { problem, offset };
        }
        offset += token.length;
    }
    return null;
};


/***/ }),

/***/ 58978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85630);
/* harmony import */ var _yaml_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97032);



/** Problems listed of one text; the rest are mostly echoes of the first. */
const MAX_PROBLEMS = 10;
/** Times an alias may be expanded in all. */
const MAX_ALIASES = 100;
const startOf = (node) => typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null;
const childOf = (node, step) => {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) {
        const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) && String(key.value) === String(step));
        return pair === undefined ? null : { key: pair.key, value: pair.value };
    }
    const entry = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) ? node.items[Number(step)] : undefined;
    return entry === undefined ? null : { key: entry, value: entry };
};
const offsetAt = (document, path, at) => {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [index, step] of path.entries()) {
        const child = childOf((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) ? node.resolve(document) : node, step);
        if (child === null)
            break;
        const key = startOf(child.key) ?? offset;
        offset = at === 'key' && index === path.length - 1 ? key : (startOf(child.value) ?? key);
        node = child.value;
    }
    return offset;
};
const encloses = (node, offset) => node?.range != null && offset !== null && node.range[0] <= offset && offset < node.range[2];
/** What the parser does not check, or only slowly: keys given twice, keys that are not text, depth by indentation. */
const flawsOf = (document) => {
    const flaws = [];
    const stack = [{ node: document.contents, depth: 0 }];
    for (let top = stack.pop(); top !== undefined && flaws.length < MAX_PROBLEMS; top = stack.pop()) {
        const { node, depth } = top;
        if (depth > _yaml_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l) {
            return [
                { problem: `it is nested more than ${_yaml_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l} deep`, offset: startOf(node) ?? 0, unsafe: true },
            ];
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) && encloses(node.resolve(document), startOf(node))) {
            flaws.push({
                problem: 'an alias stands within what it names',
                offset: startOf(node) ?? 0,
                unsafe: true,
            });
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
            for (const entry of node.items)
                stack.push({ node: entry, depth: depth + 1 });
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
            continue;
        const seen = new Set();
        for (const { key, value } of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : null;
            const offset = startOf(key) ?? startOf(node) ?? 0;
            if (name === null)
                flaws.push({ problem: 'a key is not plain text', offset, unsafe: false });
            else if (seen.has(name))
                flaws.push({ problem: `the key "${name}" is given twice`, offset, unsafe: false });
            else
                seen.add(name);
            stack.push({ node: value, depth: depth + 1 });
        }
    }
    return flaws.toSorted((a, b) => a.offset - b.offset);
};
const flawOf = (error) => ({
    problem: error.code === 'TAG_RESOLVE_FAILED'
        ? 'tags such as !!js/function are not accepted'
        : error.code === 'RESOURCE_EXHAUSTION'
            ? `it is nested more than ${_yaml_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l} deep`
            : error.code === 'MULTIPLE_DOCS'
                ? 'a second document begins here, and a file holds only one'
                : error.message.replace(/\.?$/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
    offset: error.pos[0],
    unsafe: error.code === 'TAG_RESOLVE_FAILED' || error.code === 'RESOURCE_EXHAUSTION',
});
const nothing = (file, findings) => ({
    value: undefined,
    place: () => ({ file, line: 1, column: 1 }),
    findings,
});
const expand = (document) => {
    try {
        return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
    }
    catch (thrown) {
        // The only failure left after the checks above: an alias without its anchor, within itself, or expanded too often.
        const problem = thrown instanceof Error && thrown.message.startsWith('Unresolved alias')
            ? 'an alias has no anchor before it'
            : 'its aliases expand without end';
        return { problem, offset: 0, unsafe: true };
    }
};
/**
 * Reads one YAML document (JSON is YAML) and never throws or stalls: size, depth, tags and aliases are limited. A
 * text larger than `maxBytes` (counted in UTF-16 units) is not looked at.
 */
const readYaml = (text, file, maxBytes, codes) => {
    if (text.length > maxBytes) {
        const source = { file, line: 1, column: 1 };
        return nothing(file, [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(codes.tooLarge, { size: text.length, limit: maxBytes }, source)]);
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const sourceOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const report = (flaws) => flaws
        .slice(0, MAX_PROBLEMS)
        .map(({ problem, offset, unsafe }) => (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(unsafe ? codes.unsafe : codes.syntax, { problem }, sourceOf(offset)));
    const bomb = (0,_yaml_guard_js__WEBPACK_IMPORTED_MODULE_2__.unsafeYaml)(text);
    if (bomb !== null) {
        const before = text.slice(0, bomb.offset);
        const column = before.length - before.lastIndexOf('\n');
        const source = { file, line: before.split('\n').length, column };
        return nothing(file, [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(codes.unsafe, { problem: bomb.problem }, source)]);
    }
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        merge: false,
        schema: 'core',
        // Quieter than this, a second document would be passed over.
        logLevel: 'error',
    });
    const broken = [...document.errors, ...document.warnings].map(flawOf);
    const flaws = broken.length > 0 ? broken : flawsOf(document);
    if (flaws.length > 0)
        return nothing(file, report(flaws));
    const expanded = expand(document);
    if ('problem' in expanded)
        return nothing(file, report([expanded]));
    return {
        value: expanded.value,
        place: (path, at = 'value') => sourceOf(offsetAt(document, path, at)),
        findings: [],
    };
};


/***/ }),

/***/ 56338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
const WEEKDAYS = [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
];


/***/ })

};
