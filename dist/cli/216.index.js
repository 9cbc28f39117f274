export const id = 216;
export const ids = [216,158];
export const modules = {

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readPipeline)
});

// UNUSED EXPORTS: BUILT_IN_STEPS

// EXTERNAL MODULE: ./lib/domain/config/record.js
var record = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(8537);
// EXTERNAL MODULE: ./lib/domain/config/validate.js
var validate = __webpack_require__(9581);
// EXTERNAL MODULE: ./lib/domain/config/yaml-text.js
var yaml_text = __webpack_require__(8978);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/domain/spec/condition.js
var spec_condition = __webpack_require__(8431);
// EXTERNAL MODULE: ./lib/domain/spec/links.js
var links = __webpack_require__(8983);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(9168);
// EXTERNAL MODULE: ./lib/domain/spec/schema.js
var schema = __webpack_require__(3087);
;// CONCATENATED MODULE: ./lib/domain/spec/pipeline-schema.js




const pipeline_schema_text = schemas.string().min(1);
const json = schemas.json();
const contract = schemas.record(pipeline_schema_text, schemas.union([pipeline_schema_text, schemas.boolean(), schemas.record(schemas.string(), json)]));
const { id, needs, evidence, inputs, env, shell } = schema/* commonSchema */.$0.shape;
/** A step of a pipeline file. */
const stepSchema = schemas.strictObject({
    id: id.describe('Name of the step, unique in the file; also the name of its directory.'),
    needs: needs.describe('Steps that come first.'),
    run: pipeline_schema_text.optional().describe('Command to run.'),
    uses: pipeline_schema_text
        .optional()
        .describe('A built-in stage, aurora/t01-ingest to aurora/t07-publish, or a module, ./step.mjs.'),
    with: json.optional().describe('Parameters of the stage or module.'),
    spec: pipeline_schema_text.optional().describe('Spec file whose checks are run.'),
    shell: shell.describe('Shell of run: plain, or strict with -euo pipefail.'),
    inputs,
    outputs: schemas.union([pipeline_schema_text.transform((one) => [one]), schemas.array(pipeline_schema_text)])
        .optional()
        .describe('Files it must have made.'),
    contracts: schemas.strictObject({
        inputs: contract.optional().describe('File before the step: JSON Schema, inline or by path.'),
        outputs: contract.optional().describe('File after the step: JSON Schema, inline or by path.'),
    })
        .optional()
        .describe('What its files must look like.'),
    env,
    retries: schema/* retriesSchema */.aJ.optional().describe('How often to try again.'),
    timeout: units/* durationSchema */.sK.optional().describe('Time limit of one try: 10m.'),
    if: pipeline_schema_text
        .optional()
        .describe("always(), success(), failure() or env.NAME == 'text', joined by && and ||; success() when left out."),
    evidence,
});
/** The keys around the steps. */
const pipelineSchema = schemas.strictObject({
    version: schemas.literal(1).describe('Version of this format.'),
    name: pipeline_schema_text.max(100).describe('Name of the pipeline.'),
    description: schemas.string().optional().describe('What it is for.'),
    shell: shell.describe('Shell of every command in the file that names none.'),
    steps: schemas.array(schemas.unknown()).min(1).describe('The steps; each runs once what it needs has ended.'),
    reporters: schemas.array(pipeline_schema_text.regex(/^\.{1,2}\//, 'expected the path of a module next to this file, such as ./report.mjs'))
        .optional()
        .describe("Reporters of the project's own."),
});
const bare = (schema) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
    return rest;
};
/** JSON Schema (draft 7) of a pipeline file. */
const pipelineJsonSchema = () => {
    const documented = pipelineSchema.extend({ steps: z.array(stepSchema).min(1).describe('The steps.') });
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'Aurora-X pipeline',
        ...bare(documented),
        patternProperties: { '^x-': {} },
    };
};
/** The built-in pipeline, written as a pipeline file. */
const builtInPipelineYaml = (/* unused pure expression or super */ null && (`${editorComment('pipeline')}
version: 1
name: aurora
steps:
  - { id: t01-ingest, uses: aurora/t01-ingest }
  - { id: t02-synthesize, uses: aurora/t02-synthesize, needs: [t01-ingest] }
  - { id: t03-execute, uses: aurora/t03-execute, needs: [t02-synthesize] }
  - { id: t04-collect, uses: aurora/t04-collect, needs: [t03-execute] }
  - { id: t05-challenge, uses: aurora/t05-challenge, needs: [t04-collect] }
  - { id: t06-evaluate, uses: aurora/t06-evaluate, needs: [t05-challenge] }
  - { id: t07-publish, uses: aurora/t07-publish, needs: [t06-evaluate], if: always() }
`));

// EXTERNAL MODULE: ./lib/domain/spec/read-check.js + 1 modules
var read_check = __webpack_require__(4056);
// EXTERNAL MODULE: ./lib/domain/spec/read-spec.js
var read_spec = __webpack_require__(1158);
;// CONCATENATED MODULE: ./lib/domain/spec/read-pipeline.js











/** Characters; a pipeline is a page or two. */
const MAX_SIZE = 256 * 1024;
/** The stages of the built-in pipeline, by the name that `uses` calls them. */
const BUILT_IN_STEPS = new Map([
    ['aurora/t01-ingest', 'T01'],
    ['aurora/t02-synthesize', 'T02'],
    ['aurora/t03-execute', 'T03'],
    ['aurora/t04-collect', 'T04'],
    ['aurora/t05-challenge', 'T05'],
    ['aurora/t06-evaluate', 'T06'],
    ['aurora/t07-publish', 'T07'],
]);
const ACTIONS = ['run', 'uses', 'spec'];
const usesAction = (uses, keys, { yaml, at }) => {
    const params = keys.with ?? {};
    const stage = BUILT_IN_STEPS.get(uses);
    if (stage !== undefined)
        return { value: { kind: 'stage', stage, uses, with: params } };
    if (/^\.{1,2}\//.test(uses))
        return { value: { kind: 'module', module: uses, with: params } };
    const known = [...BUILT_IN_STEPS.keys()];
    const values = { where: (0,validate/* pathText */.LF)(at), uses, known: known.join(', '), suggestion: (0,suggest/* didYouMean */.au)(uses, known) };
    return { findings: [(0,catalogue/* finding */.g)('AX3021', values, yaml.place([...at, 'uses']))] };
};
const misplaced = (key, kinds, { yaml, at }) => (0,catalogue/* finding */.g)('AX3019', { where: (0,validate/* pathText */.LF)(at), key, kinds }, yaml.place([...at, key], 'key'));
const actionOf = (keys, scope) => {
    const { yaml, at } = scope;
    const named = ACTIONS.filter((key) => keys[key] !== undefined);
    const where = (0,validate/* pathText */.LF)(at);
    if (named.length > 1) {
        const values = { where, kinds: named.join(', '), thing: 'step' };
        return { findings: [(0,catalogue/* finding */.g)('AX3011', values, yaml.place([...at, named[1] ?? 'run'], 'key'))] };
    }
    if (keys.with !== undefined && keys.uses === undefined)
        return { findings: [misplaced('with', 'uses', scope)] };
    if (keys.shell !== undefined && keys.run === undefined)
        return { findings: [misplaced('shell', 'run', scope)] };
    if (keys.run !== undefined)
        return { value: { kind: 'run', run: keys.run, shell: keys.shell ?? scope.shell } };
    if (keys.spec !== undefined)
        return { value: { kind: 'spec', spec: keys.spec } };
    if (keys.uses !== undefined)
        return usesAction(keys.uses, keys, scope);
    return {
        findings: [(0,catalogue/* finding */.g)('AX3010', { where, thing: 'step', kinds: ACTIONS.join(', ') }, yaml.place(at))],
    };
};
const conditionOf = (text, { yaml, at }) => {
    const condition = text === undefined ? { kind: 'success' } : (0,spec_condition/* readCondition */.s)(text);
    if (condition !== null)
        return { value: condition };
    const values = { where: (0,validate/* pathText */.LF)(at), condition: (0,validate/* shown */.SP)(text) };
    return { findings: [(0,catalogue/* finding */.g)('AX3020', values, yaml.place([...at, 'if']))] };
};
const contractsOf = (contract) => Object.entries(contract ?? {}).map(([path, schema]) => ({ path, schema }));
const readStep = (entry, scope) => {
    const { yaml, at } = scope;
    const raw = (0,record/* isMapping */.pi)(entry) ? (0,record/* withoutOwnKeys */.xi)(entry) : entry;
    const parsed = stepSchema.safeParse(raw);
    if (!parsed.success) {
        const shape = { schema: stepSchema, codes: read_check/* specShapeCodes */.HS, at };
        return { step: null, findings: (0,validate/* shapeFindings */.io)(raw, parsed.error.issues, shape, yaml) };
    }
    const keys = parsed.data;
    const action = actionOf(keys, scope);
    const when = conditionOf(keys.if, scope);
    if ('findings' in action || 'findings' in when) {
        return { step: null, findings: [action, when].flatMap((one) => ('findings' in one ? one.findings : [])) };
    }
    const step = {
        id: keys.id,
        needs: keys.needs ?? [],
        action: action.value,
        inputs: keys.inputs ?? null,
        outputs: keys.outputs ?? [],
        contracts: { inputs: contractsOf(keys.contracts?.inputs), outputs: contractsOf(keys.contracts?.outputs) },
        env: keys.env ?? {},
        retries: (0,read_check/* retryPolicy */.Jb)(keys.retries),
        timeoutMs: keys.timeout ?? null,
        when: when.value,
        evidence: keys.evidence ?? [],
        source: yaml.place(at),
    };
    return { step, findings: [] };
};
/**
 * Reads a pipeline file (`configs/pipeline.yaml`). Every mistake is reported at once with its place; with an error
 * there is no pipeline.
 */
const readPipeline = (text, file) => {
    const yaml = (0,yaml_text/* readYaml */.g)(text, file, MAX_SIZE, read_spec/* specYamlCodes */.Nq);
    if (yaml.findings.length > 0)
        return { pipeline: null, findings: yaml.findings };
    const newer = (0,read_spec/* versionFinding */.iA)(yaml);
    if (newer !== null)
        return { pipeline: null, findings: [newer] };
    const value = (0,record/* isMapping */.pi)(yaml.value) ? (0,record/* withoutOwnKeys */.xi)(yaml.value) : yaml.value;
    const parsed = pipelineSchema.safeParse(value);
    const shape = { schema: pipelineSchema, codes: read_check/* specShapeCodes */.HS, at: [] };
    const list = (0,record/* entryOf */.Ms)(value, 'steps');
    const entries = Array.isArray(list) ? list : [];
    const shell = (parsed.success ? parsed.data.shell : undefined) ?? 'plain';
    const readings = entries.map((entry, index) => readStep(entry, { shell, yaml, at: ['steps', index] }));
    const findings = (0,validate/* inOrder */.al)([
        ...(parsed.success ? [] : (0,validate/* shapeFindings */.io)(value, parsed.error.issues, shape, yaml)),
        ...readings.flatMap((reading) => reading.findings),
        ...(0,links/* linkFindings */.T)((0,read_spec/* linksOf */.hP)(entries, 'steps', yaml), 'step'),
    ]);
    if (findings.length > 0 || !parsed.success)
        return { pipeline: null, findings };
    const steps = readings.flatMap(({ step }) => (step === null ? [] : [step]));
    const { name, reporters = [] } = parsed.data;
    return { pipeline: { version: 1, name, file, steps, reporters }, findings };
};


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ specYamlCodes),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   iA: () => (/* binding */ versionFinding),
/* harmony export */   readSpec: () => (/* binding */ readSpec)
/* harmony export */ });
/* harmony import */ var _config_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(834);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8978);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8983);
/* harmony import */ var _read_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4056);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3087);







/** Characters; some four thousand checks. */
const MAX_SIZE = 1024 * 1024;
const specYamlCodes = { syntax: 'AX3001', tooLarge: 'AX3002', unsafe: 'AX3006' };
/** A newer version of the format, or null: its other differences are then not reported one by one. */
const versionFinding = (yaml) => {
    const version = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(yaml.value, 'version');
    return typeof version === 'number' && version > 1
        ? (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('AX3007', { version }, yaml.place(['version']))
        : null;
};
/** The ids and needs of a list as far as they can be read, so that a mistake elsewhere does not hide theirs. */
const linksOf = (list, key, yaml) => list.flatMap((entry, index) => {
    const id = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(entry, 'id');
    if (typeof id !== 'string' || id === '')
        return [];
    const needs = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(entry, 'needs');
    const ids = Array.isArray(needs) ? needs : [needs];
    return [
        {
            id,
            source: yaml.place([key, index, 'id']),
            needs: ids.flatMap((need, at) => typeof need === 'string'
                ? [{ id: need, source: yaml.place([key, index, 'needs', ...(Array.isArray(needs) ? [at] : [])]) }]
                : []),
        },
    ];
});
/**
 * Reads a spec file. `kinds` are the registered check kinds. Every mistake is reported at once with its place; with an
 * error there is no spec, since half of one would prove half of what its author meant. A text of any size or shape is
 * answered in under a second.
 */
const readSpec = (text, file, kinds, defaults) => {
    const yaml = (0,_config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, file, MAX_SIZE, specYamlCodes);
    if (yaml.findings.length > 0)
        return { spec: null, findings: yaml.findings };
    const newer = versionFinding(yaml);
    if (newer !== null)
        return { spec: null, findings: [newer] };
    const value = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(yaml.value) ? (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutOwnKeys */ .xi)(yaml.value) : yaml.value;
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .specSchema */ .pQ.safeParse(value);
    const shape = { schema: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .specSchema */ .pQ, codes: _read_check_js__WEBPACK_IMPORTED_MODULE_4__/* .specShapeCodes */ .HS, at: [] };
    const list = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(value, 'checks');
    const entries = Array.isArray(list) ? list : [];
    const name = parsed.success ? parsed.data.name : '';
    const shell = (parsed.success ? parsed.data.shell : null) ?? defaults.shell;
    const scope = { spec: name, kinds, defaults: { ...defaults, shell }, yaml };
    const readings = entries.map((entry, index) => (0,_read_check_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheck */ .jc)(entry, ['checks', index], scope));
    const findings = (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([
        ...(parsed.success ? [] : (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeFindings */ .io)(value, parsed.error.issues, shape, yaml)),
        ...readings.flatMap((reading) => reading.findings),
        ...(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linkFindings */ .T)(linksOf(entries, 'checks', yaml), 'check'),
    ]);
    if (findings.length > 0)
        return { spec: null, findings };
    const checks = readings.flatMap(({ check }) => (check === null ? [] : [check]));
    const empty = checks.length === 0 ? [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('AX3018', { name }, yaml.place(['checks']))] : [];
    return { spec: { name, file, checks }, findings: empty };
};


/***/ }),

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipelineCommand: () => (/* binding */ runPipelineCommand)
});

// EXTERNAL MODULE: ./lib/entrypoints/cli/answers.js
var answers = __webpack_require__(7349);
// EXTERNAL MODULE: ./lib/entrypoints/cli/run-trackers.js + 3 modules
var run_trackers = __webpack_require__(6759);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/domain/spec/read-pipeline.js + 1 modules
var read_pipeline = __webpack_require__(7300);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(7875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(8880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var findings = __webpack_require__(3282);
// EXTERNAL MODULE: ./lib/entrypoints/cli/paths.js
var paths = __webpack_require__(854);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(3951);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/pipeline/own-pipeline.js









const hasSteps = (text) => {
    try {
        const value = (0,dist.parse)(text, { maxAliasCount: 100 });
        return typeof value === 'object' && value !== null && 'steps' in value;
    }
    catch {
        return false;
    }
};
/** The file that `--config` names, if it holds steps and is therefore a pipeline, not a configuration. */
const findOwnPipeline = async (context) => {
    const named = context.options.text('config');
    if (named === null)
        return null;
    const file = (0,paths/* toWorkspacePath */.C)(context.cwd, named);
    const text = await (0,paths/* readNamedFile */.w)(context.cwd, file);
    return text !== null && hasSteps(text) ? { file, text } : null;
};
/** Runs the project's own pipeline under its usual configuration. Nothing runs while the file has a mistake. */
const runOwnPipeline = async (context, own) => {
    const read = (0,read_pipeline/* readPipeline */.l)(own.text, own.file);
    if (read.pipeline === null || (0,findings/* hasErrors */.C)(read.findings)) {
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, read.findings, (path) => (0,paths/* readNamedFile */.w)(context.cwd, path).catch(() => null));
    }
    // --config names the pipeline here, so the configuration is the usual one.
    const project = await (0,cli_project/* openProject */.U8)(context, {}, null);
    return (0,run_trackers/* runTrackers */.n)(context, answers/* pipelineAnswer */.nd, { project, pipeline: read.pipeline });
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/pipeline/run.js



/** `aurora-x pipeline`: T01 to T07, or the project's own pipeline when `--config` names one. */
const runPipelineCommand = async (context) => {
    const own = await findOwnPipeline(context);
    return own === null ? (0,run_trackers/* runTrackers */.n)(context, answers/* pipelineAnswer */.nd) : runOwnPipeline(context, own);
};


/***/ })

};
