export const id = 4774;
export const ids = [4774];
export const modules = {

/***/ 66647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ YamlFile),
/* harmony export */   y: () => (/* binding */ plainKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A parsed document that can be walked with places. */
class YamlFile {
    document;
    lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    file;
    constructor(text, file) {
        this.file = file;
        // Keys are checked by the reader: the parser's own check compares every key with every other.
        this.document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, {
            lineCounter: this.lines,
            uniqueKeys: false,
            prettyErrors: false,
            // Quieter than this, a second document would be passed over.
            logLevel: 'error',
        });
    }
    at(offset) {
        const { line, col } = this.lines.linePos(offset);
        return { file: this.file, line: Math.max(1, line), column: Math.max(1, col) };
    }
    placeOf(node) {
        return this.at(node?.range?.[0] ?? 0);
    }
    /** The node that an alias stands for. */
    resolve(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
            return node.resolve(this.document) ?? null;
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? node : null;
    }
    pairs(node) {
        const map = this.resolve(node);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(map))
            return [];
        return map.items.map((item) => {
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) ? item.key : null;
            const value = this.resolve(item.value);
            const range = value?.range ?? null;
            return {
                key: key === null ? '' : String(key.value),
                keySource: this.placeOf(key),
                node: value,
                source: this.placeOf(value ?? key),
                range: range === null ? null : [range[0], range[1]],
            };
        });
    }
    entries(node) {
        const list = this.resolve(node);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(list) ? list.items.map((item) => this.resolve(item)) : [];
    }
    /** The plain value of a node, with aliases resolved up to a number. Throws when there are too many. */
    value(node) {
        return node === null ? null : node.toJS(this.document, { maxAliasCount: 100 });
    }
}
/** One spelling for `dependsOn`, `depends_on` and `depends-on`. */
const plainKey = (key) => key.replaceAll(/[-_]/g, '').toLowerCase();


/***/ }),

/***/ 94774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYamlTracker: () => (/* binding */ readYamlTracker)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/tracker/assemble.js + 1 modules
var assemble = __webpack_require__(25216);
// EXTERNAL MODULE: ./lib/domain/tracker/empty.js
var empty = __webpack_require__(9970);
// EXTERNAL MODULE: ./lib/domain/tracker/page.js + 5 modules
var page = __webpack_require__(27139);
;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/yaml/guard.js
/** Characters of a YAML tracker: YAML is read at 2 MB a second, and an answer must come within two. */
const YAML_LIMIT = 3 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_ALIASES = 200;
/** What makes a YAML text dangerous to parse, or null. Looks at characters only, in linear time. */
const dangerOf = (text) => {
    let depth = 0;
    let aliases = 0;
    for (const token of text.matchAll(/[[{\]}]|(?:^|\n)[ \t]*(?:[-?:][ \t]+){32}|(?:^|[\s,[{:-])\*[^\s,[\]{}*]/g)) {
        const mark = token[0];
        if (mark === '[' || mark === '{')
            depth += 1;
        else if (mark === ']' || mark === '}')
            depth = Math.max(0, depth - 1);
        else if (mark.includes('*'))
            aliases += 1;
        else
            return 'nests lists 32 deep on one line';
        if (depth > MAX_DEPTH)
            return `nests more than ${MAX_DEPTH} brackets`;
        if (aliases > MAX_ALIASES)
            return `has more than ${MAX_ALIASES} aliases`;
    }
    return deepIndent(text) ? `is indented more than ${MAX_DEPTH} levels` : null;
};
const deepIndent = (text) => {
    const levels = [];
    for (const line of text.matchAll(/(?:^|\n)( *)(?=[^\s#])/g)) {
        const indent = line[1]?.length ?? 0;
        while ((levels.at(-1) ?? -1) > indent)
            levels.pop();
        if (levels.at(-1) !== indent)
            levels.push(indent);
        if (levels.length > MAX_DEPTH)
            return true;
    }
    return false;
};

// EXTERNAL MODULE: ./lib/domain/tracker/dialects/yaml/node.js
var yaml_node = __webpack_require__(66647);
// EXTERNAL MODULE: ./lib/domain/tracker/draft.js
var draft = __webpack_require__(80);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/expectation.js
var expectation = __webpack_require__(59335);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/status.js
var fields_status = __webpack_require__(47863);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/words.js
var words = __webpack_require__(90784);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/criteria.js
var criteria = __webpack_require__(21980);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/yaml/schema.js

const schema_text = schemas.union([schemas.string(), schemas.number(), schemas.boolean()]).transform(String).describe('Text');
const texts = schemas.union([schema_text.transform((one) => [one]), schemas.array(schema_text)]);
const command = schemas.union([
    schema_text.transform((run) => ({ run, expect: undefined })),
    schemas.strictObject({ run: schema_text, expect: schema_text.optional().describe('`< 10`, `0`, or text the output contains') }),
]);
const criterion = schemas.union([
    schema_text.transform((one) => ({ text: one, command: undefined, checked: undefined })),
    schemas.strictObject({ text: schema_text, command: schema_text.optional(), checked: schemas.boolean().optional() }),
]);
const oneOrMore = (schema) => schemas.union([schemas.array(schema), schema.transform((one) => [one])]);
/** Fields of an item. Every other key of an item is kept as a column of the author's own. */
const itemFields = {
    id: schema_text,
    title: schema_text,
    milestone: schema_text,
    status: schema_text.describe('Planned, In Progress, Blocked, In Review, Done or Dropped, or a usual synonym'),
    priority: schema_text.describe('P0 to P4'),
    workstream: schema_text,
    dependsOn: texts.describe('Ids of other items, ranges, milestones or priorities'),
    owner: schema_text,
    target: schema_text,
    issue: schema_text.describe('Issue number, #number or link'),
    exitCriteria: oneOrMore(criterion),
    verify: oneOrMore(command),
    evidence: texts.describe('Paths or globs, relative to the workspace'),
    estimate: schema_text,
    columns: schemas.record(schemas.string(), schema_text),
};
const milestoneFields = {
    id: schema_text,
    title: schema_text,
    due: schema_text,
    goal: schema_text,
    definitionOfDone: schema_text,
    estimate: schema_text,
};
const sideFields = {
    deliverables: schemas.array(schemas.union([
        schema_text.transform((path) => ({ path, item: undefined, purpose: undefined, status: undefined })),
        schemas.strictObject({
            path: schema_text,
            item: schema_text.optional(),
            purpose: schema_text.optional(),
            status: schema_text.optional(),
        }),
    ])),
    criteria: schemas.array(schemas.union([
        schema_text.transform((one) => ({ text: one, milestone: undefined, command: undefined, checked: undefined })),
        schemas.strictObject({
            text: schema_text,
            milestone: schema_text.optional(),
            command: schema_text.optional(),
            checked: schemas.boolean().optional(),
        }),
    ])),
    claims: schemas.array(schemas.strictObject({ subject: schema_text, claimed: schema_text, reality: schema_text })),
    metrics: schemas.array(schemas.strictObject({ name: schema_text, target: schema_text, actual: schema_text.nullish() })),
    definition: schemas.record(schemas.string(), schema_text),
    order: schemas.array(schema_text),
    weeklyTemplate: schemas.array(schema_text),
};
const trackerSchema = schemas.strictObject({
    version: schemas.literal(1),
    title: schema_text.optional(),
    milestones: schemas.array(schemas.strictObject(milestoneFields).partial().required({ id: true })).optional(),
    items: schemas.array(schemas.object(itemFields).partial().catchall(schemas.unknown())),
    ...schemas.object(sideFields).partial().shape,
})
    .meta({ title: 'Aurora-X tracker', description: 'A production readiness tracker in YAML.' });
/** JSON Schema (2020-12) of a YAML tracker, for editors. Keys may also be written `depends_on` or `depends-on`. */
const trackerJsonSchema = () => z.toJSONSchema(trackerSchema, { io: 'input' });

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/yaml/reader.js








/** Reads the parts of a YAML tracker, field by field, so that one wrong value costs only itself. */
class YamlReader {
    yaml;
    note;
    constructor(yaml, note) {
        this.yaml = yaml;
        this.note = note;
    }
    /** The known keys of a mapping under their one spelling; others go to `others` or are noted. */
    fields(node, known, path, others) {
        const names = new Map(known.map((key) => [(0,yaml_node/* plainKey */.y)(key), key]));
        const fields = new Map();
        const seen = new Set();
        for (const pair of this.yaml.pairs(node)) {
            const name = names.get((0,yaml_node/* plainKey */.y)(pair.key));
            const key = name ?? pair.key;
            if (seen.has(key))
                this.note('AX2031', { path: `${path}${key}`, problem: 'is there twice; the first is used' }, pair.keySource);
            else if (name !== undefined)
                fields.set(name, pair);
            else if (others !== undefined && key !== '<<')
                others.set(key, pair);
            else
                this.note('AX2033', { key: `${path}${key}`, suggestion: `; known are ${known.join(', ')}` }, pair.keySource);
            seen.add(key);
        }
        return fields;
    }
    /** A value checked by its schema, or null with a finding. */
    checked(pair, schema, path) {
        if (pair?.node == null)
            return null;
        const value = this.yaml.value(pair.node);
        if (value === null)
            return null;
        const result = schema.safeParse(value);
        if (result.success)
            return result.data;
        const problem = (result.error.issues[0]?.message ?? 'has the wrong type').replace(/^Invalid input: ?/, '');
        this.note('AX2031', { path, problem: problem === 'Invalid input' || problem === '' ? 'has the wrong shape' : problem }, pair.source);
        return null;
    }
    /** Where the entries of a list stand; a value that is no list stands where its key does. */
    placesOf(pair) {
        const nodes = this.yaml.entries(pair?.node);
        const whole = pair?.source ?? this.yaml.at(0);
        return (index) => (nodes[index] == null ? whole : this.yaml.placeOf(nodes[index]));
    }
    text(pair, path) {
        return this.checked(pair, itemFields.title, path);
    }
    version(pair, root) {
        const version = pair === undefined ? undefined : this.yaml.value(pair.node);
        if (version !== 1)
            this.note('AX2031', { path: 'version', problem: 'must be 1' }, pair?.source ?? this.yaml.placeOf(root));
    }
    /** The mappings of a list; anything else in it is noted. */
    maps(pair, path) {
        if (pair === undefined)
            return [];
        if (!(0,dist.isSeq)(pair.node)) {
            this.note('AX2031', { path, problem: 'must be a list' }, pair.source);
            return [];
        }
        return this.yaml.entries(pair.node).flatMap((node, index) => {
            if (node !== null && (0,dist.isMap)(node))
                return [{ node, path: `${path}[${index}].` }];
            this.note('AX2031', { path: `${path}[${index}]`, problem: 'must be a mapping' }, node === null ? pair.source : this.yaml.placeOf(node));
            return [];
        });
    }
    milestones(pair) {
        return this.maps(pair, 'milestones').map(({ node, path }) => {
            const fields = this.fields(node, Object.keys(milestoneFields), path);
            const text = (key) => this.text(fields.get(key), `${path}${key}`);
            const title = text('title');
            const id = text('id') ?? (0,words/* slug */.yR)(title ?? 'milestone');
            return {
                id,
                title: title ?? id,
                due: text('due'),
                goal: text('goal'),
                definitionOfDone: text('definitionOfDone'),
                estimate: text('estimate'),
                source: this.yaml.placeOf(node),
            };
        });
    }
    items(pair) {
        return this.maps(pair, 'items').flatMap(({ node, path }) => this.item(node, path) ?? []);
    }
    item(node, path) {
        const others = new Map();
        const fields = this.fields(node, Object.keys(itemFields), path, others);
        const text = (key) => this.text(fields.get(key), `${path}${key}`);
        const id = text('id');
        const title = text('title') ?? id;
        const source = this.yaml.placeOf(node);
        if (title === null) {
            this.note('AX2009', {}, source);
            return null;
        }
        const name = id ?? title;
        const milestone = text('milestone');
        const status = text('status') ?? text('claim');
        const places = { title: source };
        for (const [key, field] of fields)
            places[key] = field.source;
        const dependsOn = this.checked(fields.get('dependsOn'), itemFields.dependsOn, `${path}dependsOn`);
        return {
            ...(0,draft/* draftItem */.h)(title, milestone, source),
            id,
            places,
            claim: status === null ? null : this.word('AX2006', (0,fields_status/* parseClaim */.Ed)(status), status, name, fields.get('status')),
            blockers: status === null ? [] : (0,fields_status/* blockersOf */.be)(status),
            priority: this.priority(text('priority'), name, fields.get('priority')),
            workstream: text('workstream'),
            depends: dependsOn === null || dependsOn.length === 0 ? null : dependsOn.join(', '),
            owner: text('owner'),
            target: text('target'),
            issue: this.issue(text('issue'), name, fields.get('issue')),
            exitCriteria: this.criteria(fields.get('exitCriteria'), path, name, milestone),
            verify: this.verify(fields.get('verify'), path),
            evidence: this.evidence(fields.get('evidence'), path),
            estimate: text('estimate'),
            columns: this.columns(fields.get('columns'), others, path),
        };
    }
    word(code, found, value, item, pair) {
        if (found === null)
            this.note(code, { value: value.slice(0, 60), item }, pair?.source ?? null);
        return found;
    }
    priority(value, item, pair) {
        return value === null ? null : this.word('AX2015', (0,words/* parsePriority */.cF)(value), value, item, pair);
    }
    issue(value, item, pair) {
        return value === null ? null : this.word('AX2017', (0,words/* parseIssue */.Zp)(value), value, item, pair);
    }
    criteria(pair, path, item, milestone) {
        const make = new criteria/* CriteriaMaker */.sd({ prefix: item, milestone, kind: 'exit' }, this.placesOf(pair));
        const found = this.checked(pair, itemFields.exitCriteria, `${path}exitCriteria`) ?? [];
        return found.map(({ text, command, checked }, index) => {
            const made = make.part({ line: index, column: 0, text }, checked ?? false);
            const commands = command === undefined ? made.commands : [{ text: command, expect: null, source: made.source }];
            return { ...made, commands };
        });
    }
    verify(pair, path) {
        const place = this.placesOf(pair);
        return (this.checked(pair, itemFields.verify, `${path}verify`) ?? []).map(({ run, expect }, index) => ({
            text: run,
            expect: expect === undefined ? null : (0,expectation/* parseExpectation */.W)(`Expected: ${expect}`, run),
            source: place(index),
        }));
    }
    evidence(pair, path) {
        const place = this.placesOf(pair);
        return (this.checked(pair, itemFields.evidence, `${path}evidence`) ?? []).map((text, index) => ({
            text,
            source: place(index),
        }));
    }
    columns(pair, others, path) {
        const columns = { ...this.checked(pair, itemFields.columns, `${path}columns`) };
        for (const [key, other] of others) {
            const value = this.yaml.value(other.node);
            columns[key] = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
        }
        return columns;
    }
}

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/yaml/sides.js



/** Reads what a YAML tracker says besides its milestones and items. */
const readSides = (reader, top) => {
    const placesOf = (key) => reader.placesOf(top.get(key));
    const deliverable = placesOf('deliverables');
    const claim = placesOf('claims');
    const metric = placesOf('metrics');
    const order = reader.checked(top.get('order'), sideFields.order, 'order');
    const definition = top.get('definition');
    return {
        deliverables: (reader.checked(top.get('deliverables'), sideFields.deliverables, 'deliverables') ?? []).map((one, index) => ({
            path: one.path,
            item: one.item ?? null,
            purpose: one.purpose ?? null,
            claim: one.status === undefined ? null : (0,fields_status/* parseClaim */.Ed)(one.status),
            source: deliverable(index),
        })),
        criteria: readCriteria(reader.checked(top.get('criteria'), sideFields.criteria, 'criteria') ?? [], placesOf('criteria')),
        claims: (reader.checked(top.get('claims'), sideFields.claims, 'claims') ?? []).map((one, index) => ({
            ...one,
            source: claim(index),
        })),
        metrics: (reader.checked(top.get('metrics'), sideFields.metrics, 'metrics') ?? []).map((one, index) => ({
            ...one,
            actual: one.actual ?? null,
            source: metric(index),
        })),
        definition: Object.entries(reader.checked(top.get('definition'), sideFields.definition, 'definition') ?? {}).map(([name, text]) => ({
            name,
            text,
            source: reader.yaml.pairs(definition?.node).find((pair) => pair.key === name)?.keySource ?? reader.yaml.at(0),
        })),
        order: order === null ? null : { ids: order, source: reader.placesOf(top.get('order'))(0) },
        weeklyTemplate: reader.checked(top.get('weeklyTemplate'), sideFields.weeklyTemplate, 'weeklyTemplate') ?? [],
    };
};
const readCriteria = (found, placeOf) => {
    const makers = new Map();
    return found.map(({ text, milestone = null, command, checked }, index) => {
        const prefix = milestone ?? 'acceptance';
        const kind = milestone === null ? 'acceptance' : 'exit';
        const make = makers.get(prefix) ?? new criteria/* CriteriaMaker */.sd({ prefix, milestone, kind }, (line) => placeOf(line));
        makers.set(prefix, make);
        const made = make.part({ line: index, column: 0, text }, checked ?? false);
        return command === undefined
            ? made
            : { ...made, commands: [{ text: command, expect: null, source: made.source }] };
    });
};

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/yaml/read.js









/** Reads a YAML tracker. Never throws; what is too large, too deep or no YAML is a finding and nothing is read. */
const readYamlTracker = (text, file) => {
    const refuse = (found) => ({
        ...(0,empty/* emptyDocument */.v)(file),
        dialect: 'yaml',
        findings: [found],
    });
    const start = { file, line: 1, column: 1 };
    if (text.length > YAML_LIMIT)
        return refuse((0,catalogue/* finding */.gk)('AX2002', { size: text.length, limit: YAML_LIMIT }, start));
    const danger = dangerOf(text);
    if (danger !== null)
        return refuse((0,catalogue/* finding */.gk)('AX2032', { problem: danger }, start));
    try {
        return readSafe(text, file);
    }
    catch (error) {
        // The parser throws for what it guards itself against (aliases that multiply, stack depth).
        const problem = `cannot be read (${error instanceof Error ? error.message : 'unknown reason'})`;
        return refuse((0,catalogue/* finding */.gk)('AX2032', { problem }, start));
    }
};
/** Instead of the parser's words, which name a function of its own. */
const SECOND = 'a second document begins here, and a file holds only one';
const readSafe = (text, file) => {
    const yaml = new yaml_node/* YamlFile */._(text, file);
    const notes = (0,page/* findingNotes */.z)();
    for (const error of yaml.document.errors.slice(0, 20)) {
        const problem = error.code === 'MULTIPLE_DOCS' ? SECOND : firstLine(error.message);
        notes.note('AX2030', { problem }, yaml.at(error.pos[0]));
    }
    for (const warning of yaml.document.warnings.slice(0, 20)) {
        notes.note('AX2032', { problem: `uses what a tracker may not: ${firstLine(warning.message)}` }, yaml.at(warning.pos[0]));
    }
    const root = yaml.resolve(yaml.document.contents);
    if (yaml.document.errors.length + yaml.document.warnings.length > 0) {
        return { ...(0,empty/* emptyDocument */.v)(file), dialect: 'yaml', findings: notes.findings() };
    }
    if (!(0,dist.isMap)(root)) {
        notes.note('AX2031', { path: 'tracker', problem: 'must be a mapping with version, milestones and items' }, yaml.placeOf(root));
        return { ...(0,empty/* emptyDocument */.v)(file), dialect: 'yaml', findings: notes.findings() };
    }
    const reader = new YamlReader(yaml, notes.note);
    const top = reader.fields(root, TOP_KEYS, '');
    reader.version(top.get('version'), root);
    const milestones = reader.milestones(top.get('milestones'));
    const items = (0,assemble/* assembleItems */.$)(reader.items(top.get('items')), milestones, notes);
    const list = top.get('items')?.node;
    if (items.length === 0 && (list === undefined || (0,dist.isSeq)(list)))
        notes.note('AX2003', { seen: 'the list of items is empty or missing' }, yaml.placeOf(root));
    return {
        ...(0,empty/* emptyDocument */.v)(file),
        ...readSides(reader, top),
        dialect: 'yaml',
        title: reader.text(top.get('title'), 'title'),
        milestones,
        items,
        findings: notes.findings(),
    };
};
const TOP_KEYS = [
    'version',
    'title',
    'milestones',
    'items',
    'deliverables',
    'criteria',
    'claims',
    'metrics',
    'definition',
    'order',
    'weeklyTemplate',
];
const firstLine = (message) => (message.split('\n')[0] ?? '').replace(/\.$/, '').slice(0, 200);


/***/ })

};
