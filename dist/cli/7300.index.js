export const id = 7300;
export const ids = [7300,1158,7032];
export const modules = {

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

/***/ 68983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ linkFindings)
/* harmony export */ });
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29581);
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58537);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85630);
/* harmony import */ var _model_safe_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88163);




const idFindings = (all, thing) => {
    const seen = new Map();
    return all.flatMap((one) => {
        if (!(0,_model_safe_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafeId */ .JA)(one.id))
            return [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX3015', { id: JSON.stringify(one.id) }, one.source)];
        const other = seen.get(one.id.toLowerCase());
        if (other === undefined) {
            seen.set(one.id.toLowerCase(), one);
            return [];
        }
        return other.id === one.id
            ? [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX3012', { id: one.id, line: other.source.line, thing }, one.source)]
            : [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX3016', { id: one.id, other: other.id }, one.source)];
    });
};
const needFindings = (all, thing) => {
    const ids = new Set(all.map(({ id }) => id));
    return all.flatMap(({ id, needs }) => needs
        .filter((need) => !ids.has(need.id))
        .map((need) => {
        const guess = (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(need.id, ids);
        const suggestion = guess === null ? '' : ` Did you mean "${guess}"?`;
        return (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX3013', { id, need: need.id, thing, suggestion }, need.source);
    }));
};
/** What is left when everything that needs nothing unmet is taken away again and again: circles, and what waits for them. */
const stuck = (all) => {
    const left = new Map(all.map((one) => [one.id, one]));
    const unmet = new Map(all.map(({ id, needs }) => [id, new Set(needs.map((need) => need.id).filter((need) => left.has(need)))]));
    const dependents = new Map();
    for (const [id, needs] of unmet)
        for (const need of needs)
            dependents.set(need, [...(dependents.get(need) ?? []), id]);
    const free = [...unmet].filter(([, needs]) => needs.size === 0).map(([id]) => id);
    for (let id = free.pop(); id !== undefined; id = free.pop()) {
        left.delete(id);
        for (const dependent of dependents.get(id) ?? []) {
            const needs = unmet.get(dependent);
            needs?.delete(id);
            if (needs?.size === 0)
                free.push(dependent);
        }
    }
    return left;
};
/** Names each circle once, as a path that ends where it began. */
const cycleFindings = (all) => {
    const left = stuck(all);
    const visited = new Set();
    const found = [];
    for (const start of left.values()) {
        const path = [];
        let here = start;
        while (here !== undefined && !visited.has(here.id)) {
            visited.add(here.id);
            path.push(here);
            const next = here.needs.find((need) => left.has(need.id))?.id;
            here = next === undefined ? undefined : left.get(next);
        }
        const from = here === undefined ? -1 : path.indexOf(here);
        if (from === -1 || here === undefined)
            continue;
        const circle = [...path.slice(from), here].map(({ id }) => id);
        found.push((0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX3014', { cycle: circle.join(' → ') }, here.source));
    }
    return found;
};
/** Ids that clash or are no directory names, needs that do not exist, and needs that go in a circle. */
const linkFindings = (all, thing) => {
    const ids = idFindings(all, thing);
    // With an id given twice, a need could mean either, and circles would be an echo.
    const cycles = ids.some(({ code }) => code === 'AX3012') ? [] : cycleFindings(all);
    return (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...ids, ...needFindings(all, thing), ...cycles]);
};


/***/ }),

/***/ 37300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readPipeline)
});

// UNUSED EXPORTS: BUILT_IN_STEPS

// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(58537);
// EXTERNAL MODULE: ./lib/domain/config/path-text.js
var path_text = __webpack_require__(16426);
// EXTERNAL MODULE: ./lib/domain/config/validate.js
var validate = __webpack_require__(29581);
// EXTERNAL MODULE: ./lib/domain/config/yaml-text.js
var yaml_text = __webpack_require__(58978);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/spec/condition.js
var spec_condition = __webpack_require__(78431);
// EXTERNAL MODULE: ./lib/domain/spec/links.js
var links = __webpack_require__(68983);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/domain/config/unit-schemas.js
var unit_schemas = __webpack_require__(98860);
// EXTERNAL MODULE: ./lib/domain/spec/schema.js
var schema = __webpack_require__(33087);
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
    with: json.optional().describe('Parameters of the module.'),
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
    timeout: unit_schemas/* durationSchema */.sK.optional().describe('Time limit of one try: 10m.'),
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
var read_spec = __webpack_require__(21158);
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
    const stage = BUILT_IN_STEPS.get(uses);
    if (stage !== undefined)
        return { value: { kind: 'stage', stage, uses } };
    if (/^\.{1,2}\//.test(uses))
        return { value: { kind: 'module', module: uses, with: keys.with ?? {} } };
    const known = [...BUILT_IN_STEPS.keys()];
    const values = { where: (0,path_text/* pathText */.L)(at), uses, known: known.join(', '), suggestion: (0,suggest/* didYouMean */.au)(uses, known) };
    return { findings: [(0,catalogue/* finding */.gk)('AX3021', values, yaml.place([...at, 'uses']))] };
};
/** A step of one's own: only what is run by itself has an environment, limits and files. */
const OWN = ['run', 'module'];
/** Keys that only some kinds of step understand. */
const KEYS_OF = [
    ['with', ['module']],
    ['shell', ['run']],
    ...['inputs', 'outputs', 'contracts', 'env', 'retries', 'timeout', 'evidence'].map((key) => [key, OWN]),
    ['if', [...OWN, 'spec']],
];
const KIND_WORDS = { run: 'run', module: 'uses: ./module', spec: 'spec', stage: 'stages' };
/** Keys that would have no effect here. That a stage is always reached may be written down. */
const misplaced = (keys, { kind }, { yaml, at }) => KEYS_OF.filter(([key, kinds]) => keys[key] !== undefined && !kinds.includes(kind) && !(key === 'if' && keys.if === 'always()')).map(([key, kinds]) => {
    const values = { where: (0,path_text/* pathText */.L)(at), key, kinds: kinds.map((one) => KIND_WORDS[one]).join(' and ') };
    return (0,catalogue/* finding */.gk)('AX3019', values, yaml.place([...at, key], 'key'));
});
const actionOf = (keys, scope) => {
    const { yaml, at } = scope;
    const named = ACTIONS.filter((key) => keys[key] !== undefined);
    const where = (0,path_text/* pathText */.L)(at);
    const [, second] = named;
    if (second !== undefined) {
        const values = { where, kinds: named.join(', '), thing: 'step' };
        return { findings: [(0,catalogue/* finding */.gk)('AX3011', values, yaml.place([...at, second], 'key'))] };
    }
    if (keys.run !== undefined)
        return { value: { kind: 'run', run: keys.run, shell: keys.shell ?? scope.shell } };
    if (keys.spec !== undefined)
        return { value: { kind: 'spec', spec: keys.spec } };
    if (keys.uses !== undefined)
        return usesAction(keys.uses, keys, scope);
    return {
        findings: [(0,catalogue/* finding */.gk)('AX3010', { where, thing: 'step', kinds: ACTIONS.join(', ') }, yaml.place(at))],
    };
};
const conditionOf = (text, { yaml, at }) => {
    const condition = text === undefined ? { kind: 'success' } : (0,spec_condition/* readCondition */.sK)(text);
    if (condition !== null)
        return { value: condition };
    const values = { where: (0,path_text/* pathText */.L)(at), condition: (0,validate/* shown */.SP)(text) };
    return { findings: [(0,catalogue/* finding */.gk)('AX3020', values, yaml.place([...at, 'if']))] };
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
    const findings = misplaced(keys, action.value, scope);
    if (findings.length > 0)
        return { step: null, findings };
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

/***/ 21158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ specYamlCodes),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   iA: () => (/* binding */ versionFinding),
/* harmony export */   readSpec: () => (/* binding */ readSpec)
/* harmony export */ });
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56677);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29581);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58978);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85630);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68983);
/* harmony import */ var _read_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4056);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33087);







/** Characters; some four thousand checks. */
const MAX_SIZE = 1024 * 1024;
const specYamlCodes = { syntax: 'AX3001', tooLarge: 'AX3002', unsafe: 'AX3006' };
/** A newer version of the format, or null: its other differences are then not reported one by one. */
const versionFinding = (yaml) => {
    const version = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(yaml.value, 'version');
    return typeof version === 'number' && version > 1
        ? (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX3007', { version }, yaml.place(['version']))
        : null;
};
/** The ids and needs of a list as far as they can be read, so that a mistake elsewhere does not hide theirs. */
const linksOf = (list, key, yaml) => list.flatMap((entry, index) => {
    const id = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(entry, 'id');
    if (typeof id !== 'string' || id === '')
        return [];
    const needs = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(entry, 'needs');
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
    const value = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(yaml.value) ? (0,_model_record_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutOwnKeys */ .xi)(yaml.value) : yaml.value;
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .specSchema */ .pQ.safeParse(value);
    const shape = { schema: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .specSchema */ .pQ, codes: _read_check_js__WEBPACK_IMPORTED_MODULE_4__/* .specShapeCodes */ .HS, at: [] };
    const list = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(value, 'checks');
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
    const empty = checks.length === 0 ? [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX3018', { name }, yaml.place(['checks']))] : [];
    return { spec: { name, file, checks }, findings: empty };
};


/***/ })

};
