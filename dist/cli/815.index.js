export const id = 815;
export const ids = [815];
export const modules = {

/***/ 5876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ loadKinds)
});

// UNUSED EXPORTS: builtInKinds

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/application/checks/shared/read.js
var shared_read = __webpack_require__(8076);
;// CONCATENATED MODULE: ./lib/application/checks/shared/sabotage.js

const unchallenged = (reason) => ({
    result: 'unchallenged',
    reason,
    remedy: '',
});
/** A gate that let a change pass unnoticed. */
const vacuous = (context, code, values) => {
    const found = (0,catalogue/* finding */.g)(code, { check: context.check.id, ...values }, context.check.origin.source);
    return { result: 'vacuous', reason: found.message, remedy: found.remedy, finding: found };
};
/**
 * Runs the check as it is, then after each change in turn. Changes accumulate: list the smallest first. Whatever is
 * not a pass counts as noticed, because no gate opens on it; a check that does not pass to begin with tells nothing,
 * except that it can fail when it just did.
 */
const challengeBy = async (context, sabotages) => {
    const before = await context.rerun();
    if (before.outcome === 'failed')
        return { result: 'proven', reason: 'It fails as things are.' };
    if (before.outcome !== 'passed') {
        return unchallenged(`It does not pass as things are (${before.outcome}), so a change tells nothing.`);
    }
    for (const sabotage of sabotages) {
        const after = await sabotage.run();
        if (context.signal.aborted)
            return unchallenged('The run was stopped.');
        if (after.outcome === 'passed') {
            return vacuous(context, sabotage.code, { change: sabotage.change, ...sabotage.values });
        }
    }
    const changes = sabotages.map((sabotage) => sabotage.change).join(', then ');
    return changes === ''
        ? unchallenged('There was nothing to change.')
        : { result: 'proven', reason: `It noticed that ${changes}.` };
};

;// CONCATENATED MODULE: ./lib/application/checks/shared/reports.js

/** More reports than this in one check is a glob that went astray. */
const REPORTS = 2000;
/**
 * Reads and parses every report that a path or glob names, in order. No report at all is AX4501, and one that
 * cannot be read refuses all: a verdict over the rest would leave out what it said.
 */
const readReports = async (files, pattern, parse) => {
    const reports = [];
    try {
        const paths = await (0,shared_read/* expand */.fT)(files, pattern);
        if (paths.length === 0)
            return (0,shared_read/* refused */.J5)('AX4501', { path: pattern });
        if (paths.length > REPORTS)
            return (0,shared_read/* refused */.J5)('AX4514', { path: pattern, count: paths.length, limit: REPORTS });
        for (const path of paths) {
            const text = await (0,shared_read/* readText */.yR)(files, path);
            if (!text.ok)
                return text;
            const report = parse(path, text.value);
            if (!report.ok)
                return report;
            reports.push({ path, report: report.value });
        }
        return (0,shared_read/* got */.Lt)(reports);
    }
    catch (thrown) {
        return (0,shared_read/* refused */.J5)('AX4511', { path: pattern, problem: (0,shared_read/* problemOf */.Zw)(thrown) });
    }
};

// EXTERNAL MODULE: ./lib/application/checks/shared/parse.js
var parse = __webpack_require__(2505);
;// CONCATENATED MODULE: ./lib/application/checks/shared/xml.js

const MAX_DEPTH = 64;
const MAX_ELEMENTS = 2_000_000;
/** Characters of text kept per element: enough for a message, while captured output may have megabytes. */
const MAX_TEXT = 2000;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text) => text.includes('&') ? text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole) : text;
const local = (name) => name.slice(name.indexOf(':') + 1);
class XmlProblem extends Error {
}
/**
 * Reads the XML that test and coverage tools write, in one pass without recursion. Reports are untrusted: entities of
 * the document's own are refused (XML bombs and file disclosure are made of them), and so are absurd depth and number.
 */
class XmlReader {
    #source;
    #stack = [];
    #root = null;
    #elements = 0;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    get line() {
        return this.#source.slice(0, this.#at).split('\n').length;
    }
    read() {
        for (let next = this.#find('<'); next !== -1; next = this.#find('<')) {
            this.#characters(next);
            this.#markup();
        }
        this.#characters(this.#source.length);
        const open = this.#stack.at(-1);
        if (open !== undefined)
            throw new XmlProblem(`the element ${open.name} is not closed`);
        if (this.#root === null)
            throw new XmlProblem('it has no element');
        return this.#root;
    }
    #find(text) {
        return this.#source.indexOf(text, this.#at);
    }
    #characters(end) {
        const open = this.#stack.at(-1);
        const text = this.#source.slice(this.#at, Math.min(end, this.#at + MAX_TEXT));
        if (open === undefined && text.trim() !== '')
            throw new XmlProblem('it has text outside its element');
        if (open !== undefined && open.text.length < MAX_TEXT)
            open.text += decode(text);
        this.#at = end;
    }
    #markup() {
        const ahead = this.#source.slice(this.#at, this.#at + 9);
        if (ahead.startsWith('<!--'))
            this.#skip('-->');
        else if (ahead.startsWith('<?'))
            this.#skip('?>');
        else if (ahead === '<![CDATA[')
            this.#cdata();
        else if (/^<!doctype/i.test(ahead))
            this.#doctype();
        else if (ahead.startsWith('</'))
            this.#close();
        else
            this.#open();
    }
    #skip(end) {
        const at = this.#find(end);
        if (at === -1)
            throw new XmlProblem(`it is cut off: ${end} is missing`);
        this.#at = at + end.length;
    }
    #cdata() {
        const start = this.#at + 9;
        this.#skip(']]>');
        const open = this.#stack.at(-1);
        if (open === undefined)
            throw new XmlProblem('it has text outside its element');
        if (open.text.length < MAX_TEXT)
            open.text += this.#source.slice(start, Math.min(this.#at - 3, start + MAX_TEXT));
    }
    #doctype() {
        const bracket = this.#find('[');
        const end = this.#find('>');
        if (bracket !== -1 && bracket < end)
            this.#skip(']');
        this.#skip('>');
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#source);
        if (match !== null)
            this.#at = pattern.lastIndex;
        return match;
    }
    #close() {
        const match = this.#match(/<\/([^\s<>/]+)\s*>/y);
        const open = this.#stack.pop();
        if (match === null || open === undefined || open.name !== local(match[1] ?? '')) {
            throw new XmlProblem(`an end tag does not fit ${open?.name ?? 'any element'}`);
        }
    }
    #open() {
        const name = this.#match(/<([^\s<>/=!?"'&]+)/y)?.[1];
        if (name === undefined)
            throw new XmlProblem('a tag has no name');
        const attributes = {};
        for (let one = this.#attribute(); one !== null; one = this.#attribute())
            attributes[local(one[0])] = one[1];
        const end = this.#match(/\s*(\/?)>/y);
        if (end === null)
            throw new XmlProblem(`the tag ${name} is not well formed`);
        this.#add({ name: local(name), attributes, text: '', children: [] }, end[1] === '/');
    }
    #attribute() {
        const match = this.#match(/\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y);
        return match === null ? null : [match[1] ?? '', decode(match[2] ?? match[3] ?? '')];
    }
    #add(element, closed) {
        const parent = this.#stack.at(-1);
        if (parent === undefined && this.#root !== null)
            throw new XmlProblem('it has more than one outermost element');
        if (parent === undefined)
            this.#root = element;
        else
            parent.children.push(element);
        this.#elements += 1;
        if (this.#elements > MAX_ELEMENTS)
            throw new XmlProblem(`it has more than ${MAX_ELEMENTS} elements`);
        if (closed)
            return;
        this.#stack.push(element);
        if (this.#stack.length > MAX_DEPTH)
            throw new XmlProblem(`it is nested more than ${MAX_DEPTH} deep`);
    }
}
/** Parses an XML report to its outermost element, or says why not (AX4508). */
const parseXml = (path, text) => {
    if (/<!ENTITY/i.test(text)) {
        return (0,shared_read/* refused */.J5)('AX4508', { path, format: 'XML', problem: 'it declares entities of its own' });
    }
    const reader = new XmlReader(text.replace(/^\uFEFF/, ''));
    try {
        return (0,shared_read/* got */.Lt)(reader.read());
    }
    catch (thrown) {
        if (!(thrown instanceof XmlProblem))
            throw thrown;
        return (0,shared_read/* refused */.J5)('AX4508', { path, format: 'XML', problem: `${thrown.message} (line ${reader.line})` });
    }
};
/** Every element of that name at or below `element`, in document order. */
const descendants = (element, name) => [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => descendants(child, name)),
];

;// CONCATENATED MODULE: ./lib/application/checks/coverage/formats/file-coverage.js
/** How many there are, and how many were hit. */
const countHits = (hits) => {
    let total = 0;
    let covered = 0;
    for (const hit of hits) {
        total += 1;
        if (hit > 0)
            covered += 1;
    }
    return { total, covered };
};
/** Hits by key (a line, a branch, a function); the same key twice adds up, as when tests ran in several processes. */
class Hits {
    #hits = new Map();
    add(key, hits) {
        this.#hits.set(key, (this.#hits.get(key) ?? 0) + (Number.isFinite(hits) ? hits : 0));
    }
    count() {
        return this.#hits.size === 0 ? null : countHits(this.#hits.values());
    }
}
/** Keeps one collection of hits per source file and metric, in the order the report names them. */
class HitsByFile {
    #files = new Map();
    of(file) {
        const known = this.#files.get(file);
        if (known !== undefined)
            return known;
        const fresh = { lines: new Hits(), branches: new Hits(), functions: new Hits() };
        this.#files.set(file, fresh);
        return fresh;
    }
    list() {
        return [...this.#files].map(([file, { lines, branches, functions }]) => ({
            file,
            lines: lines.count(),
            branches: branches.count(),
            functions: functions.count(),
        }));
    }
}

;// CONCATENATED MODULE: ./lib/application/checks/coverage/formats/cobertura.js


/** `50% (1/2)` → covered 1 of 2. */
const CONDITIONS = /\((\d{1,9})\/(\d{1,9})\)/;
const addBranches = (line, add) => {
    const { number = '', 'condition-coverage': conditions = '' } = line.attributes;
    const match = CONDITIONS.exec(conditions);
    // The number of outcomes of one line is a handful; a hostile figure must not become a loop.
    const total = Math.min(Number(match?.[2] ?? 0), 10_000);
    for (let branch = 0; branch < total; branch += 1) {
        add(`${number}:${branch}`, branch < Number(match?.[1]) ? 1 : 0);
    }
};
const childrenNamed = (element, name) => element.children.filter((child) => child.name === name);
/**
 * Reads a Cobertura report (`coverage-04.dtd`, also coverage.py's and gcovr's): `class filename` with `line number
 * hits condition-coverage`. A method is covered when one of its lines was hit.
 */
const readCobertura = (root) => {
    const files = new HitsByFile();
    for (const one of descendants(root, 'class')) {
        const { lines, branches, functions } = files.of(one.attributes['filename'] ?? '');
        for (const line of childrenNamed(one, 'lines').flatMap((list) => childrenNamed(list, 'line'))) {
            lines.add(line.attributes['number'] ?? '', Number(line.attributes['hits']));
            if (line.attributes['branch']?.toLowerCase() === 'true')
                addBranches(line, (key, hits) => branches.add(key, hits));
        }
        for (const method of descendants(one, 'method')) {
            const hits = descendants(method, 'line').map((line) => Number(line.attributes['hits']));
            const { name = '', signature = '' } = method.attributes;
            functions.add(`${one.attributes['name'] ?? ''}.${name}${signature}`, hits.some((hit) => hit > 0) ? 1 : 0);
        }
    }
    return files.list();
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
;// CONCATENATED MODULE: ./lib/application/checks/coverage/formats/json.js


const natural = schemas.number().int().nonnegative();
const hits = schemas.record(schemas.string(), natural);
const place = schemas.object({ start: schemas.object({ line: natural }) });
const istanbulFile = schemas.object({
    path: schemas.string(),
    statementMap: schemas.record(schemas.string(), place),
    s: hits,
    f: hits,
    b: schemas.record(schemas.string(), schemas.array(natural)),
});
/** Istanbul counts statements; a line is covered as well as its best statement, which is what Istanbul's own reports say. */
const linesOf = ({ statementMap, s }) => {
    const lines = new Map();
    for (const [id, { start }] of Object.entries(statementMap)) {
        lines.set(start.line, Math.max(lines.get(start.line) ?? 0, s[id] ?? 0));
    }
    return countHits(lines.values());
};
const readIstanbul = (one) => ({
    file: one.path,
    lines: linesOf(one),
    branches: countHits(Object.values(one.b).flat()),
    functions: countHits(Object.values(one.f)),
});
const summaryCount = schemas.object({ total: natural, covered: natural });
const summaryFile = schemas.object({ lines: summaryCount, branches: summaryCount, functions: summaryCount });
const pythonFile = schemas.object({
    summary: schemas.object({
        num_statements: natural,
        covered_lines: natural,
        num_branches: natural.optional(),
        covered_branches: natural.optional(),
    }),
});
const pythonReport = schemas.object({ meta: schemas.object({}), files: schemas.record(schemas.string(), pythonFile) });
const readPython = (report) => Object.entries(report.files).map(([file, { summary }]) => ({
    file,
    lines: { total: summary.num_statements, covered: summary.covered_lines },
    branches: summary.num_branches === undefined
        ? null
        : { total: summary.num_branches, covered: summary.covered_branches ?? 0 },
    functions: null,
}));
/** Reads Istanbul's `coverage-final.json` or `coverage-summary.json`, or coverage.py's JSON report; null when it is none. */
const readJsonCoverage = (document) => {
    const python = pythonReport.safeParse(document);
    if (python.success)
        return readPython(python.data);
    const summary = schemas.record(schemas.string(), summaryFile).safeParse(document);
    if (summary.success && 'total' in summary.data) {
        return Object.entries(summary.data)
            .filter(([file]) => file !== 'total')
            .map(([file, counts]) => ({ file, ...counts }));
    }
    const istanbul = schemas.record(schemas.string(), istanbulFile).safeParse(document);
    return istanbul.success ? Object.values(istanbul.data).map(readIstanbul) : null;
};

;// CONCATENATED MODULE: ./lib/application/checks/coverage/formats/lcov.js

/** `12,3,f` cut at its first or last comma. */
const cut = (text, at) => at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
const first = (text) => cut(text, text.indexOf(','));
const last = (text) => cut(text, text.lastIndexOf(','));
/** More lines than any source file has; a larger total is not believed. */
const MOST_LINES = 1_000_000;
/** Where only totals are given, they stand for the lines: as many hit as they say. */
const addTotals = ({ lines }, { found, hit }) => {
    if (!(found > 0 && found <= MOST_LINES && hit >= 0 && hit <= found))
        return;
    for (let line = 1; line <= found; line += 1)
        lines.add(String(line), line <= hit ? 1 : 0);
};
/** One record of a file. Others (`VER`, checksums) say nothing that counts. */
const addRecord = ({ lines, branches, functions }, line) => {
    if (line.startsWith('DA:')) {
        const [number, rest] = first(line.slice(3));
        lines.add(number, Number(first(rest)[0]));
    }
    else if (line.startsWith('BRDA:')) {
        const [branch, taken] = last(line.slice(5));
        branches.add(branch, taken === '-' ? 0 : Number(taken));
    }
    else if (line.startsWith('FNDA:')) {
        const [hits, name] = first(line.slice(5));
        functions.add(name, Number(hits));
    }
    else if (line.startsWith('FN:')) {
        functions.add(last(line.slice(3))[1], 0);
    }
};
/**
 * Reads an lcov tracefile (`geninfo(1)`): `SF` opens a file; `DA:line,hits`, `BRDA:line,block,branch,taken` and
 * `FN:line,name` with `FNDA:hits,name` count. The lines themselves are the evidence; the `LF`/`LH` totals count only in
 * a record without lines.
 */
const readLcov = (text) => {
    const files = new HitsByFile();
    let file = null;
    let hasLines = false;
    let totals = { found: 0, hit: 0 };
    for (const raw of text.split('\n')) {
        const line = raw.trimEnd();
        if (line.startsWith('SF:')) {
            file = files.of(line.slice(3));
            hasLines = false;
            totals = { found: 0, hit: 0 };
        }
        else if (file === null)
            continue;
        else if (line === 'end_of_record') {
            if (!hasLines)
                addTotals(file, totals);
            file = null;
        }
        else {
            if (line.startsWith('DA:'))
                hasLines = true;
            else if (line.startsWith('LF:'))
                totals.found = Number(line.slice(3));
            else if (line.startsWith('LH:'))
                totals.hit = Number(line.slice(3));
            addRecord(file, line);
        }
    }
    return files.list();
};

;// CONCATENATED MODULE: ./lib/application/checks/coverage/formats/index.js






const unknown = (path) => (0,shared_read/* refused */.J5)('AX4540', { path });
const readXml = (path, text) => {
    const root = parseXml(path, text);
    if (!root.ok)
        return root;
    if (root.value.name !== 'coverage')
        return unknown(path);
    const roots = descendants(root.value, 'source').map((source) => source.text);
    return (0,shared_read/* got */.Lt)({ files: readCobertura(root.value), roots });
};
const readJson = (path, text) => {
    const document = (0,parse/* parseJson */.q)(path, text);
    if (!document.ok)
        return document;
    const files = readJsonCoverage(document.value);
    return files === null ? unknown(path) : (0,shared_read/* got */.Lt)({ files, roots: [] });
};
/** Reads a coverage report; its format is told by its content, names lie. */
const readCoverage = (path, text) => {
    const start = text.replace(/^\uFEFF/, '').trimStart();
    if (start.startsWith('<'))
        return readXml(path, text);
    if (start.startsWith('{'))
        return readJson(path, text);
    return /^SF:/m.test(start) ? (0,shared_read/* got */.Lt)({ files: readLcov(start), roots: [] }) : unknown(path);
};

;// CONCATENATED MODULE: ./lib/application/checks/coverage/challenge.js




/** The same files as lcov with nothing covered: one format is enough to lie in, since content tells the format. */
const uncovered = ({ files, roots }) => files
    .map(({ file }) => {
    const [root] = roots;
    const name = root === undefined || file.startsWith('/') ? file : `${root.replace(/\/$/, '')}/${file}`;
    return `SF:${name}\nFN:1,aurora\nFNDA:0,aurora\nDA:1,0\nBRDA:1,0,0,0\nend_of_record\n`;
})
    .join('');
/** Lowers every file to nothing covered, then removes the report. */
const challenge = async (params, context) => {
    const { scratch } = context;
    return challengeBy(context, [
        {
            change: `coverage in ${params.report} was lowered to 0 %`,
            code: 'AX5206',
            run: async () => {
                const reports = await readReports(scratch, params.report, readCoverage);
                for (const { path, report } of reports.ok ? reports.value : [])
                    await scratch.write(path, uncovered(report));
                return context.rerun();
            },
        },
        {
            change: `${params.report} was removed`,
            code: 'AX5206',
            run: async () => {
                for (const path of await (0,shared_read/* expand */.fT)(scratch, params.report))
                    await scratch.remove(path);
                return context.rerun();
            },
        },
    ]);
};

// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(9168);
;// CONCATENATED MODULE: ./lib/application/checks/shared/units.js


/** `500ms`, `5s`, `10m`, or a number of milliseconds, so that what comes out goes in again unchanged. */
const duration = schemas.union([units/* durationSchema */.sK, schemas.number().nonnegative()]);
/** `70%` or a fraction from 0 to 1. */
const fraction = units/* fractionSchema */.C4;
/** `10KB`, `2MiB`, or a number of bytes. */
const bytes = units/* bytesSchema */.XI;
/** One string or several, as a list. */
const strings = schemas.union([
    schemas.string()
        .min(1)
        .transform((one) => [one]),
    schemas.array(schemas.string().min(1)).min(1),
]);
/** `71.4 %`, cut and not rounded: 69.99 % must not read as the 70 % it misses. */
const percent = (value) => `${Math.floor(value * 1000 + 1e-9) / 10} %`;

;// CONCATENATED MODULE: ./lib/application/checks/coverage/describe.js

const describe = (params) => {
    const where = params.include === undefined ? '' : ` of ${params.include.join(', ')}`;
    const without = params.exclude === undefined ? '' : ` without ${params.exclude.join(', ')}`;
    const each = params.perFile === undefined ? '' : `, and of each file at least ${percent(params.perFile)}`;
    return `${params.report} covers at least ${percent(params.min)} of ${params.metric}${where}${without}${each}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/shared/answer.js

/**
 * The one place where kinds make their results: reasons point at the line the check came from, and whatever was
 * read from a file or a server is redacted before it leaves the kind.
 */
class Answer {
    #context;
    constructor(context) {
        this.#context = context;
    }
    passed(notes = {}) {
        return { outcome: 'passed', reason: null, ...this.#say(notes) };
    }
    /** Passed, with something to worry about. */
    warned(code, values, notes = {}) {
        return { outcome: 'passed', reason: this.reason(code, values), ...this.#say(notes) };
    }
    /** The assertion was examined and does not hold. */
    failed(code, values, notes = {}) {
        return { outcome: 'failed', reason: this.reason(code, values), ...this.#say(notes) };
    }
    /** The assertion could not be examined. An error is not an answer. */
    error(code, values, notes = {}) {
        return { outcome: 'error', reason: this.reason(code, values), ...this.#say(notes) };
    }
    manual(code, values, notes = {}) {
        return { outcome: 'manual', reason: this.reason(code, values), ...this.#say(notes) };
    }
    /** A finding in the catalogue's words at the check's place, redacted. */
    reason(code, values) {
        const { redact, check } = this.#context;
        const safe = Object.fromEntries(Object.entries(values).map(([name, value]) => [
            name,
            typeof value === 'string' ? redact(value) : value,
        ]));
        return (0,catalogue/* finding */.g)(code, safe, check.origin.source);
    }
    #say(notes) {
        const log = notes.log ?? [];
        return {
            stdout: log.length === 0 ? '' : this.#context.redact(`${log.join('\n')}\n`),
            measures: notes.measures ?? {},
        };
    }
}

;// CONCATENATED MODULE: ./lib/application/checks/coverage/measure.js
const slashes = (path) => path.replaceAll('\\', '/').replace(/^\.\//, '');
/** The names a file may go by: as reported, under the report's source folders, and relative to the workspace. */
const namesOf = (file, roots, workspace) => {
    const base = `${slashes(workspace).replace(/\/$/, '')}/`;
    const reported = slashes(file);
    const under = roots.map((root) => `${slashes(root).replace(/\/$/, '')}/${reported}`);
    return [reported, ...under].map((name) => (name.startsWith(base) ? name.slice(base.length) : name));
};
/** Globs are relative to the workspace. A report from another machine has other roots, so any leading folders may differ. */
const matcher = async (globs) => {
    const { default: picomatch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const inside = picomatch([...globs], { dot: true });
    const anywhere = picomatch(globs.map((glob) => `**/${glob.replace(/^\//, '')}`), { dot: true });
    return (names) => names.some((name) => inside(name) || (/^(?:\/|[A-Za-z]:)/.test(name) && anywhere(name)));
};
const clamp = ({ total, covered }) => ({ total, covered: Math.min(covered, total) });
/** The same file in several reports: the better one, since lines of different runs cannot be joined any more. */
const joined = (reports, workspace) => {
    const files = new Map();
    for (const { files: list, roots } of reports) {
        for (const coverage of list) {
            const names = namesOf(coverage.file, roots, workspace);
            const key = names.at(-1) ?? coverage.file;
            files.set(key, [...(files.get(key) ?? []), { names, coverage }]);
        }
    }
    return files;
};
const share = ({ total, covered }) => (total === 0 ? 0 : covered / total);
/** Adds up what include and exclude select from the reports. */
const measure = async (reports, params, workspace) => {
    const included = params.include === undefined ? () => true : await matcher(params.include);
    const excluded = params.exclude === undefined ? () => false : await matcher(params.exclude);
    const files = [];
    let selected = 0;
    let known = false;
    for (const [file, versions] of joined(reports, workspace)) {
        const names = versions.flatMap((version) => version.names);
        if (!included(names) || excluded(names))
            continue;
        selected += 1;
        const counts = versions.flatMap(({ coverage }) => {
            const count = coverage[params.metric];
            return count === null ? [] : [clamp(count)];
        });
        known ||= counts.length > 0;
        const best = counts.toSorted((a, b) => share(b) - share(a))[0];
        if (best !== undefined && best.total > 0)
            files.push({ file, count: best });
    }
    const total = {
        total: files.reduce((sum, { count }) => sum + count.total, 0),
        covered: files.reduce((sum, { count }) => sum + count.covered, 0),
    };
    return { selected, files, total, known };
};

;// CONCATENATED MODULE: ./lib/application/checks/coverage/execute.js





const SHOWN = 20;
const lineOf = ({ file, count }) => `${percent(share(count))} ${count.covered}/${count.total} ${file}`;
/** Adds up the selected files and holds the share against `min` and `perFile`. Nothing measured is an error. */
const execute = async (params, context) => {
    const answer = new Answer(context);
    const { report, metric, include = [], min, perFile } = params;
    const reports = await readReports(context.files, report, readCoverage);
    if (!reports.ok)
        return answer.error(reports.refusal.code, reports.refusal.values);
    const found = await measure(reports.value.map((one) => one.report), params, context.files.root);
    if (found.selected === 0)
        return answer.error('AX4541', { report, include: include.join(', ') || 'anything' });
    if (!found.known || found.total.total === 0)
        return answer.error('AX4542', { report, metric });
    const worst = found.files.toSorted((a, b) => share(a.count) - share(b.count));
    const actual = share(found.total);
    const notes = {
        log: [
            `${percent(actual)} of ${metric}: ${found.total.covered} of ${found.total.total} in ${found.files.length} files`,
            ...worst.slice(0, SHOWN).map(lineOf),
        ],
        measures: { coverage: actual, files: found.files.length },
    };
    const [lowest] = worst;
    const values = { metric, report, file: lowest?.file ?? report };
    if (actual < min) {
        return answer.failed('AX4543', { ...values, actual: percent(actual), min: percent(min) }, notes);
    }
    if (perFile !== undefined && lowest !== undefined && share(lowest.count) < perFile) {
        const one = { actual: percent(share(lowest.count)), min: percent(perFile) };
        return answer.failed('AX4544', { ...values, ...one }, notes);
    }
    return answer.passed(notes);
};

;// CONCATENATED MODULE: ./lib/application/checks/coverage/schema.js


/** Parameters of `coverage`. */
const schema = schemas.strictObject({
    report: schemas.string()
        .min(1)
        .describe('lcov, Cobertura XML, Istanbul JSON (full or summary) or coverage.py JSON; a glob is joined into one.'),
    min: fraction.describe('Least share that is covered, over all files together.'),
    include: strings.optional().describe('Globs of source files that count; without it, all in the report.'),
    exclude: strings.optional().describe('Globs of source files that do not count.'),
    metric: schemas["enum"](['lines', 'branches', 'functions']).default('lines').describe('What is counted.'),
    perFile: fraction.optional().describe('Least share for every single file.'),
});

;// CONCATENATED MODULE: ./lib/application/checks/coverage/index.js




/** Enough of the code is covered, by the report of a test run. */
const coverageKind = {
    kind: 'coverage',
    schema: schema,
    tier: 'read',
    volatile: false,
    inputs: ({ report }) => [report],
    command: () => null,
    describe: describe,
    execute: execute,
    challenge: challenge,
};

;// CONCATENATED MODULE: ./lib/application/checks/file/challenge.js


/** Emptying more files than this one by one costs more than it tells after their removal was noticed. */
const EMPTY_LIMIT = 200;
/** The whole workspace: it is there whatever happens. */
const ALWAYS_THERE = /^(?:\.?\/)*(?:\.|\*{1,2}(?:\/\*)?)?\/?$/;
const asksContent = ({ contains, matches, digest, json, yaml, minBytes }) => [contains, matches, digest, json, yaml, minBytes].some((value) => value !== undefined);
/** A path that the glob should match. */
const pathLike = (glob) => glob
    .replaceAll('**/', '')
    .replaceAll(/\*+/g, 'aurora-challenge')
    .replaceAll('?', 'x')
    .replaceAll(/\{([^,}]*)[^}]*\}/g, '$1')
    .replaceAll(/\[([^\]])[^\]]*\]/g, '$1');
const challengeAbsence = async (params, context) => {
    const { scratch } = context;
    const { path } = params;
    const isGlob = (0,shared_read/* looksLikeGlob */.AO)(path);
    const made = isGlob ? pathLike(path) : path.endsWith('/') ? `${path}aurora-challenge` : path;
    return challengeBy(context, [
        {
            change: `${made} was created`,
            code: 'AX5201',
            run: async () => {
                await scratch.write(made, 'aurora-x challenge\n');
                return context.rerun();
            },
        },
    ]).then(async (result) => result.result === 'vacuous' && isGlob && !(await scratch.glob([path])).includes(made)
        ? unchallenged(`No file name could be made up that ${path} matches.`)
        : result);
};
/** Creates what must be absent; removes, then empties what must be there. */
const challenge_challenge = async (params, context) => {
    if (!params.exists)
        return challengeAbsence(params, context);
    if (ALWAYS_THERE.test(params.path) && !asksContent(params)) {
        return vacuous(context, 'AX5202', { path: params.path });
    }
    const { scratch } = context;
    const paths = await (0,shared_read/* expand */.fT)(scratch, params.path);
    const what = paths.length === 1 ? (paths[0] ?? params.path) : `everything at ${params.path}`;
    const change = async (edit) => {
        for (const path of paths)
            await edit(path);
        return context.rerun();
    };
    const removed = {
        change: `${what} was removed`,
        code: 'AX5201',
        run: () => change((path) => scratch.remove(path)),
    };
    const emptied = {
        change: `${what} was emptied`,
        code: 'AX5201',
        run: () => change((path) => scratch.write(path, '')),
    };
    const acceptsEmpty = params.minBytes === 0 || paths.length > EMPTY_LIMIT;
    return challengeBy(context, acceptsEmpty ? [removed] : [removed, emptied]);
};

// EXTERNAL MODULE: ./lib/application/checks/shared/assertion.js
var assertion = __webpack_require__(3166);
;// CONCATENATED MODULE: ./lib/application/checks/file/describe.js

const describe_describe = (params) => {
    if (!params.exists)
        return `${params.path} is absent`;
    const parts = [
        ...(params.minBytes === undefined ? [] : [`has at least ${params.minBytes} bytes`]),
        ...(params.contains ?? []).map((text) => `contains ${JSON.stringify(text)}`),
        ...(params.matches === undefined ? [] : [`matches /${params.matches}/`]),
        ...(params.digest === undefined ? [] : [`has the digest ${params.digest.slice(0, 19)}…`]),
        ...[params.json, params.yaml].flatMap((list) => (list === undefined ? [] : [(0,assertion/* describeAssertions */.ZY)(list)])),
    ];
    return `${params.path} ${parts.length === 0 ? 'exists and is not empty' : parts.join(', ')}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/shared/pattern.js

/** Matches are counted up to here; beyond, the exact number tells nothing more and costs time. */
const COUNT_LIMIT = 100_000;
const placeOf = (haystack, index) => {
    const start = haystack.lastIndexOf('\n', index - 1) + 1;
    const end = haystack.indexOf('\n', index);
    return {
        line: haystack.slice(0, index).split('\n').length,
        text: haystack
            .slice(start, end === -1 ? undefined : end)
            .trim()
            .slice(0, 200),
    };
};
const tally = (haystack, keep, next) => {
    const hits = [];
    let count = 0;
    for (let at = next(); at !== null && count < COUNT_LIMIT; at = next()) {
        count += 1;
        if (hits.length < keep)
            hits.push(placeOf(haystack, at));
    }
    return { count, hits };
};
/** A needle for text that is meant literally; not empty. */
const literal = (text) => ({
    source: text,
    test: (haystack) => haystack.includes(text),
    count: (haystack, keep) => {
        let from = 0;
        return tally(haystack, keep, () => {
            const at = haystack.indexOf(text, from);
            from = at + text.length;
            return at === -1 ? null : at;
        });
    },
    replaceAll: (haystack, replacement) => haystack.replaceAll(text, () => replacement),
});
const needle = (source, compiled) => ({
    source,
    test: (haystack) => compiled.matcher(haystack).find(),
    count: (haystack, keep) => {
        const matcher = compiled.matcher(haystack);
        return tally(haystack, keep, () => (matcher.find() ? matcher.start() : null));
    },
    replaceAll: (haystack, replacement) => compiled.matcher(haystack).replaceAll(replacement),
});
/** Compiles a user's pattern; `^` and `$` stand for line ends, as grep users expect. AX4513 when it is not RE2. */
const compile = async (pattern) => {
    const { RE2JS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        return (0,shared_read/* got */.Lt)(needle(pattern, RE2JS.compile(pattern, RE2JS.MULTILINE)));
    }
    catch (thrown) {
        return (0,shared_read/* refused */.J5)('AX4513', { pattern, problem: (0,shared_read/* problemOf */.Zw)(thrown) });
    }
};

;// CONCATENATED MODULE: ./lib/application/checks/file/execute.js





const LOG_LIMIT = 50;
const wrongValue = (path, parsed, list) => {
    if (!parsed.ok)
        return parsed.refusal;
    for (const one of list) {
        const wrong = (0,assertion/* judge */.S4)(parsed.value, one);
        if (wrong !== null)
            return { code: 'AX4507', values: { path, at: one.path === '' ? '/' : one.path, ...wrong } };
    }
    return null;
};
const wrongText = async (path, text, params, pattern) => {
    const missing = (params.contains ?? []).find((wanted) => !text.includes(wanted));
    if (missing !== undefined)
        return { code: 'AX4504', values: { path, text: missing } };
    if (pattern !== null && !pattern.test(text))
        return { code: 'AX4505', values: { path, pattern: pattern.source } };
    const json = params.json === undefined ? null : wrongValue(path, (0,parse/* parseJson */.q)(path, text), params.json);
    if (json !== null || params.yaml === undefined)
        return json;
    return wrongValue(path, await (0,parse/* parseYaml */.h)(path, text), params.yaml);
};
/** What is wrong with one file, or null. */
const wrongFile = async (files, path, params, pattern) => {
    const size = (await files.stat(path))?.bytes ?? 0;
    if (params.minBytes !== undefined && size < params.minBytes) {
        return { code: 'AX4503', values: { path, bytes: size, min: params.minBytes } };
    }
    if (params.digest !== undefined) {
        const digest = `sha256:${(await files.digest(path)) ?? ''}`;
        if (digest !== params.digest)
            return { code: 'AX4506', values: { path, actual: digest, expected: params.digest } };
    }
    const { contains, json, yaml } = params;
    if (contains === undefined && pattern === null && json === undefined && yaml === undefined)
        return null;
    const read = await (0,shared_read/* readText */.yR)(files, path);
    return read.ok ? wrongText(path, read.value, params, pattern) : read.refusal;
};
const isEmpty = async (files, paths) => {
    for (const path of paths) {
        if (((await files.stat(path))?.bytes ?? 0) > 0)
            return false;
    }
    return true;
};
const UNREADABLE = new Set(['AX4508', 'AX4511', 'AX4512']);
/** A file that cannot be examined is an error; one that was examined and is wrong is a failure. */
const answerWith = (answer, { code, values }, log) => UNREADABLE.has(code) ? answer.error(code, values, { log }) : answer.failed(code, values, { log });
const executePresent = async (params, context, paths) => {
    const answer = new Answer(context);
    const { path } = params;
    if (paths.length === 0) {
        const stat = await context.files.stat((0,shared_read/* withoutSlash */.mW)(path));
        return answer.failed(stat?.kind === 'directory' ? 'AX4509' : 'AX4501', { path });
    }
    if (params.minBytes === undefined && (await isEmpty(context.files, paths)))
        return answer.failed('AX4509', { path });
    const pattern = params.matches === undefined ? null : await compile(params.matches);
    if (pattern?.ok === false)
        return answer.error(pattern.refusal.code, pattern.refusal.values);
    const log = [];
    for (const one of paths) {
        const wrong = await wrongFile(context.files, one, params, pattern?.value ?? null);
        if (wrong !== null)
            return answerWith(answer, wrong, log);
        if (log.length < LOG_LIMIT)
            log.push(`ok ${one}`);
    }
    return answer.passed({ log, measures: { files: paths.length } });
};
/** Looks at every file the path names. Nothing found, or nothing but empty files, is never a pass. */
const execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const { path } = params;
    try {
        const paths = await (0,shared_read/* expand */.fT)(context.files, path);
        if (params.exists)
            return await executePresent(params, context, paths);
        const there = paths[0] ?? ((await context.files.stat((0,shared_read/* withoutSlash */.mW)(path))) === null ? undefined : path);
        return there === undefined
            ? answer.passed({ log: [`absent ${path}`] })
            : answer.failed('AX4502', { path: there });
    }
    catch (thrown) {
        return answer.error('AX4511', { path, problem: (0,shared_read/* problemOf */.Zw)(thrown) });
    }
};

;// CONCATENATED MODULE: ./lib/application/checks/file/schema.js



/** Parameters of `file`. */
const schema_schema = schemas.strictObject({
    path: schemas.string()
        .min(1)
        .describe('A file, a glob, or a directory (`dir/`), which must hold at least one file.'),
    exists: schemas.boolean().default(true).describe('`false`: nothing may be there.'),
    minBytes: bytes
        .optional()
        .describe('Least size of each file. Without it at least one file must not be empty; `0` accepts an empty file.'),
    contains: strings.optional().describe('Text that each file contains, one or several.'),
    matches: schemas.string().min(1).optional().describe('RE2 pattern found in each file.'),
    digest: schemas.string()
        .regex(/^sha256:[0-9a-f]{64}$/, 'a digest is sha256: and 64 hex digits')
        .optional()
        .describe('Content of each file, as `sha256:` and 64 hex digits.'),
    json: schemas.array(assertion/* valueAssertion */.Y).min(1).optional().describe('Values in each file, read as JSON.'),
    yaml: schemas.array(assertion/* valueAssertion */.Y).min(1).optional().describe('Values in each file, read as YAML.'),
})
    .refine(({ exists, path: _path, ...content }) => exists || Object.values(content).every((value) => value === undefined), { message: 'a file that must be absent has no content to check: leave only path and exists' });

;// CONCATENATED MODULE: ./lib/application/checks/file/index.js





/** A file, glob or directory is there (or not), with the content it should have. */
const fileKind = {
    kind: 'file',
    schema: schema_schema,
    tier: 'read',
    volatile: false,
    inputs: ({ path }) => ((0,shared_read/* looksLikeGlob */.AO)(path) ? [path] : [path, `${(0,shared_read/* withoutSlash */.mW)(path)}/**`]),
    command: () => null,
    describe: describe_describe,
    execute: execute_execute,
    challenge: challenge_challenge,
};

;// CONCATENATED MODULE: ./lib/application/checks/golden/challenge.js

/** Writes a line into the stored file that no command prints. */
const golden_challenge_challenge = async (params, context) => challengeBy(context, [
    {
        change: `a line was added to ${params.file}`,
        code: 'AX5209',
        run: async () => {
            const text = (await context.scratch.readText(params.file)) ?? '';
            await context.scratch.write(params.file, `aurora-x challenge: not what it prints\n${text}`);
            return context.rerun();
        },
    },
]);

;// CONCATENATED MODULE: ./lib/application/checks/golden/describe.js
const golden_describe_describe = ({ run, file }) => `${run} prints what ${file} holds`;

;// CONCATENATED MODULE: ./lib/application/checks/golden/diff.js
/** Cells of the table below; beyond, the differing middle is shown as one block. */
const TABLE_LIMIT = 1_000_000;
const CONTEXT = 3;
const marked = (mark, texts) => texts.map((text) => ({ mark, text }));
/** Length of the longest common subsequence of every pair of tails, `(a.length + 1) × (b.length + 1)`. */
const tableOf = (a, b) => {
    const width = b.length + 1;
    const table = new Uint32Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i -= 1) {
        for (let j = b.length - 1; j >= 0; j -= 1) {
            const at = i * width + j;
            table[at] =
                a[i] === b[j]
                    ? (table[at + width + 1] ?? 0) + 1
                    : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
        }
    }
    return table;
};
const middle = (a, b) => {
    if ((a.length + 1) * (b.length + 1) > TABLE_LIMIT)
        return [...marked('-', a), ...marked('+', b)];
    const width = b.length + 1;
    const table = tableOf(a, b);
    const lines = [];
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
        const down = table[(i + 1) * width + j] ?? 0;
        const right = table[i * width + j + 1] ?? 0;
        if (a[i] === b[j]) {
            lines.push({ mark: ' ', text: a[i] ?? '' });
            i += 1;
            j += 1;
        }
        else if (down >= right) {
            lines.push({ mark: '-', text: a[i] ?? '' });
            i += 1;
        }
        else {
            lines.push({ mark: '+', text: b[j] ?? '' });
            j += 1;
        }
    }
    return [...lines, ...marked('-', a.slice(i)), ...marked('+', b.slice(j))];
};
/** Equal lines at both ends are set aside first: most differences are small, and the table is square. */
const compare = (a, b) => {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    return [
        ...marked(' ', a.slice(0, start)),
        ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
        ...marked(' ', a.slice(a.length - end)),
    ];
};
/** Indices of lines within `CONTEXT` of a difference, as runs. */
const hunksOf = (lines) => {
    const hunks = [];
    lines.forEach(({ mark }, index) => {
        if (mark === ' ')
            return;
        const last = hunks.at(-1);
        const from = Math.max(0, index - CONTEXT);
        const to = Math.min(lines.length, index + CONTEXT + 1);
        if (last !== undefined && from <= last.to)
            last.to = to;
        else
            hunks.push({ from, to });
    });
    return hunks;
};
const count = (lines, without) => lines.filter(({ mark }) => mark !== without).length;
/** Like diff(1): an empty range names the line before it. */
const range = (before, length) => `${length === 0 ? before : before + 1},${length}`;
/** `--- name`, `+++ output` and hunks with three lines of context, at most `limit` lines. Null when the same. */
const unifiedDiff = (expected, actual, name, limit = 200) => {
    if (expected === actual)
        return null;
    const lines = compare(expected.split('\n'), actual.split('\n'));
    const out = [`--- ${name}`, '+++ output'];
    let [at, before, after] = [0, 0, 0];
    for (const { from, to } of hunksOf(lines)) {
        const between = lines.slice(at, from);
        const body = lines.slice(from, to);
        before += count(between, '+');
        after += count(between, '-');
        const [old, fresh] = [count(body, '+'), count(body, '-')];
        out.push(`@@ -${range(before, old)} +${range(after, fresh)} @@`);
        for (const { mark, text } of body)
            out.push(`${mark}${text}`);
        [at, before, after] = [to, before + old, after + fresh];
    }
    const differing = lines.filter(({ mark }) => mark !== ' ').length;
    const rest = out.length > limit ? [`… ${out.length - limit} more lines`] : [];
    return { differing, text: [...out.slice(0, limit), ...rest].join('\n') };
};

;// CONCATENATED MODULE: ./lib/application/checks/golden/execute.js




const normaliserOf = async (rules) => {
    const steps = [];
    for (const { pattern, replace } of rules) {
        const needle = await compile(pattern);
        if (!needle.ok)
            return needle;
        steps.push({ needle: needle.value, replace });
    }
    return (0,shared_read/* got */.Lt)((text) => steps.reduce((sofar, { needle, replace }) => needle.replaceAll(sofar, replace), text.replaceAll('\r\n', '\n')));
};
const runCommand = (params, context) => {
    const { execution } = context.config;
    return context.runner.run({
        command: params.run,
        shell: execution.shell,
        cwd: context.files.root,
        env: context.env,
        timeoutMs: context.check.timeoutMs,
        outputCapBytes: execution.outputCapBytes,
        memoryMiB: execution.memoryMiB,
        cpuSeconds: execution.cpuSeconds,
        processes: execution.processes,
        network: execution.network,
        redact: context.redact,
    }, context.signal);
};
/** Why the output cannot be compared, or null. */
const unusable = (params, result) => {
    const { run: command } = params;
    if (result.spawnError !== null)
        return { code: 'AX4573', values: { command, problem: result.spawnError } };
    if (result.cancelled)
        return { code: 'AX4573', values: { command, problem: 'the run was stopped' } };
    if (result.exitCode !== 0) {
        const end = result.signal === null ? `exit code ${result.exitCode ?? 'unknown'}` : `signal ${result.signal}`;
        return { code: 'AX4573', values: { command, problem: `it ended with ${end}` } };
    }
    return result.stdout.truncated ? { code: 'AX4574', values: { command, bytes: result.stdout.bytes } } : null;
};
/** Runs the command and compares its standard output with the stored file, both normalised. */
const golden_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const { run: command, file } = params;
    const normalise = await normaliserOf(params.normalise);
    if (!normalise.ok)
        return answer.error(normalise.refusal.code, normalise.refusal.values);
    const stored = await (0,shared_read/* readText */.yR)(context.files, file);
    if (!stored.ok) {
        return stored.refusal.code === 'AX4501'
            ? answer.failed('AX4571', { file, command })
            : answer.error(stored.refusal.code, stored.refusal.values);
    }
    const expected = normalise.value(context.redact(stored.value));
    if (expected.trim() === '')
        return answer.failed('AX4572', { file, command });
    const result = await runCommand(params, context);
    const captured = { exitCode: result.exitCode, stderr: result.stderr.text, quotas: result.quotas };
    if (result.timedOut) {
        const limit = context.check.timeoutMs;
        return { outcome: 'timed-out', reason: answer.reason('AX4575', { command, limit }), ...captured };
    }
    const wrong = unusable(params, result);
    if (wrong !== null) {
        const outcome = wrong.code === 'AX4573' && result.exitCode !== null ? 'failed' : 'error';
        return { ...answer[outcome](wrong.code, wrong.values), ...captured };
    }
    const diff = unifiedDiff(expected, normalise.value(result.stdout.text), file);
    if (diff === null)
        return { ...answer.passed({ log: [`the output is what ${file} holds`] }), ...captured };
    const { differing, text } = diff;
    return { ...answer.failed('AX4570', { command, file, lines: differing }, { log: [text] }), ...captured };
};

;// CONCATENATED MODULE: ./lib/application/checks/golden/schema.js

/** Parameters of `golden`. */
const golden_schema_schema = schemas.strictObject({
    run: schemas.string().min(1).describe('Command whose standard output is compared.'),
    file: schemas.string().min(1).describe('File with the output it should have.'),
    normalise: schemas.array(schemas.strictObject({
        pattern: schemas.string().min(1).describe('RE2 pattern of what may differ, such as a time.'),
        replace: schemas.string().default('').describe('What stands in its place; `$1` is the first group.'),
    }))
        .default([])
        .describe('Replacements in both texts before they are compared, in order.'),
});

;// CONCATENATED MODULE: ./lib/application/checks/golden/index.js




/** A command prints what a stored file says it prints. */
const goldenKind = {
    kind: 'golden',
    schema: golden_schema_schema,
    tier: 'exec',
    volatile: false,
    inputs: () => null,
    command: ({ run }) => run,
    describe: golden_describe_describe,
    execute: golden_execute_execute,
    challenge: golden_challenge_challenge,
};

;// CONCATENATED MODULE: ./lib/application/checks/http/judge-response.js


const EXCERPT = 200;
const excerpt = (body) => body.trim() === '' ? 'an empty body' : JSON.stringify(body.trim().slice(0, EXCERPT));
const wrongBody = (params, body, pattern) => {
    const { url } = params;
    const missing = (params.contains ?? []).find((text) => !body.includes(text));
    const wanted = missing ?? (pattern !== null && !pattern.test(body) ? pattern.source : null);
    if (wanted !== null)
        return { code: 'AX4532', values: { url, wanted, body: excerpt(body) } };
    if (params.json === undefined)
        return null;
    const parsed = (0,parse/* parseJson */.q)(url, body);
    if (!parsed.ok)
        return { code: 'AX4532', values: { url, wanted: 'JSON', body: excerpt(body) } };
    for (const one of params.json) {
        const wrong = (0,assertion/* judge */.S4)(parsed.value, one);
        if (wrong !== null) {
            const wantedValue = `${one.path === '' ? '/' : one.path} ${wrong.expected}`;
            return { code: 'AX4532', values: { url, wanted: wantedValue, body: wrong.actual } };
        }
    }
    return null;
};
/** What is wrong with a response, or null. */
const judgeResponse = (params, response, pattern) => {
    const { url } = params;
    const { status, body, latencyMs } = response;
    if (!params.status.includes(status)) {
        return {
            code: 'AX4531',
            values: { url, status, expected: params.status.join(' or '), body: excerpt(body) },
        };
    }
    const wrong = wrongBody(params, body, pattern);
    if (wrong !== null)
        return wrong;
    if (params.latency !== undefined && latencyMs > params.latency) {
        return { code: 'AX4533', values: { url, latency: Math.round(latencyMs), max: params.latency } };
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/application/checks/http/execute.js




/** Milliseconds between two questions while `within` lasts. */
const INTERVAL = 200;
/** Longest wait for one answer when neither `within` nor the check's time-out is shorter. */
const ONE_ANSWER = 30_000;
const BODY_LIMIT = 1024 * 1024;
const ask = async (params, context, pattern, timeoutMs) => {
    const { url, method, headers } = params;
    try {
        const request = { method, url, headers, timeoutMs, maxBytes: BODY_LIMIT };
        const response = await context.http.request(request, context.signal);
        return { wrong: judgeResponse(params, response, pattern), response };
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        return { wrong: { code: 'AX4530', values: { url, problem: (0,shared_read/* problemOf */.Zw)(thrown) } }, response: null };
    }
};
const execute_answerWith = (answer, last, tries) => {
    const { wrong, response } = last;
    const status = response === null ? 'no answer' : `${response.status} in ${Math.round(response.latencyMs)} ms`;
    const notes = {
        log: [`${status} (question ${tries})`],
        measures: {
            tries,
            ...(response === null ? {} : { status: response.status, latencyMs: response.latencyMs }),
        },
    };
    if (wrong === null)
        return answer.passed(notes);
    const { code, values } = wrong;
    return response === null ? answer.error(code, values, notes) : answer.failed(code, values, notes);
};
/** Asks once, or every 200 ms for as long as `within`. No answer at all is an error: the server was not there to judge. */
const http_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const pattern = params.matches === undefined ? null : await compile(params.matches);
    if (pattern?.ok === false)
        return answer.error(pattern.refusal.code, pattern.refusal.values);
    const { clock, check, signal } = context;
    const end = clock.monotonic() + (params.within ?? 0);
    for (let tries = 1;; tries += 1) {
        const left = params.within === undefined ? ONE_ANSWER : Math.max(INTERVAL, end - clock.monotonic());
        // Whole milliseconds: the clock counts finer than timers do.
        const timeoutMs = Math.ceil(Math.min(left, ONE_ANSWER, check.timeoutMs));
        const last = await ask(params, context, pattern?.value ?? null, timeoutMs);
        if (last.wrong === null || clock.monotonic() + INTERVAL > end)
            return execute_answerWith(answer, last, tries);
        await clock.sleep(INTERVAL, signal);
    }
};

;// CONCATENATED MODULE: ./lib/application/checks/http/challenge.js


/** Asks a server made up here, once: waiting for it to get better would only waste the time of `within`. */
const answering = (params, context, change, response) => ({
    change,
    code: 'AX5205',
    run: () => {
        const { within: _within, ...once } = params;
        return http_execute_execute(once, { ...context, http: { request: async () => response } });
    },
});
const healthy = (params) => ({
    status: params.status[0] ?? 200,
    headers: {},
    body: '',
    latencyMs: 0,
});
/** Answers 500 (or what else is not accepted), then nothing where a body is asked for. */
const http_challenge_challenge = async (params, context) => {
    const status = [500, 503, 404].find((code) => !params.status.includes(code)) ?? 500;
    const sabotages = [
        answering(params, context, `the server answered ${status}`, { ...healthy(params), status }),
    ];
    if (params.contains !== undefined || params.matches !== undefined || params.json !== undefined) {
        sabotages.push(answering(params, context, 'the body was empty', healthy(params)));
    }
    return challengeBy(context, sabotages);
};

;// CONCATENATED MODULE: ./lib/application/checks/http/describe.js


const http_describe_describe = (params) => {
    const parts = [
        `answers ${params.status.join(' or ')}`,
        ...(params.contains ?? []).map((text) => `contains ${JSON.stringify(text)}`),
        ...(params.matches === undefined ? [] : [`matches /${params.matches}/`]),
        ...(params.json === undefined ? [] : [(0,assertion/* describeAssertions */.ZY)(params.json)]),
        ...(params.latency === undefined ? [] : [`takes at most ${(0,units/* formatDuration */.a3)(params.latency)}`]),
    ];
    const within = params.within === undefined ? '' : ` within ${(0,units/* formatDuration */.a3)(params.within)}`;
    return `${params.method} ${params.url} ${parts.join(', ')}${within}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/http/schema.js



const code = schemas.number().int().min(100).max(599);
/** Parameters of `http`. */
const http_schema_schema = schemas.strictObject({
    url: schemas.url({ protocol: /^https?$/ }).describe('Address to ask, http or https.'),
    method: schemas["enum"](['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
        .default('GET')
        .describe('HTTP method.'),
    status: schemas.union([code.transform((one) => [one]), schemas.array(code).min(1)])
        .default([200])
        .describe('Accepted status, one or several.'),
    contains: strings.optional().describe('Text that the body contains, one or several.'),
    matches: schemas.string().min(1).optional().describe('RE2 pattern found in the body.'),
    json: schemas.array(assertion/* valueAssertion */.Y).min(1).optional().describe('Values in the body, read as JSON.'),
    within: duration
        .optional()
        .describe('Ask again every 200 ms until it holds, for this long. Without it: asked once.'),
    latency: duration.optional().describe('Longest time the answer may take.'),
    headers: schemas.record(schemas.string(), schemas.string()).default({}).describe('Request headers.'),
});

;// CONCATENATED MODULE: ./lib/application/checks/http/index.js




/** A server answers as it should. Tier `write`: a request can change what is outside the workspace. */
const httpKind = {
    kind: 'http',
    schema: http_schema_schema,
    tier: 'write',
    volatile: true,
    inputs: () => [],
    command: () => null,
    describe: http_describe_describe,
    execute: http_execute_execute,
    challenge: http_challenge_challenge,
};

;// CONCATENATED MODULE: ./lib/application/checks/junit/results.js


const has = (testcase, ...names) => testcase.children.find((child) => names.includes(child.name));
/** `<skipped/>`, or as GoogleTest and CTest say it: `status="notrun"`, `result="suppressed"`, `status="disabled"`. */
const isSkipped = (testcase) => has(testcase, 'skipped') !== undefined ||
    ['status', 'result'].some((name) => NOT_RUN.test(testcase.attributes[name] ?? ''));
const nameOf = ({ attributes }) => [attributes['classname'], attributes['name']]
    .filter((part) => part !== undefined && part !== '')
    .join(' › ');
const NOT_RUN = /^(?:not[ _-]?run|disabled|suppressed|skipped)$/i;
const firstLine = (element) => (element.attributes['message'] ?? element.text).trim().split('\n', 1)[0]?.slice(0, 200) ?? '';
const number = (element, name) => {
    const value = Number(element.attributes[name] ?? 0);
    return Number.isSafeInteger(value) && value > 0 ? value : 0;
};
/** Outermost suites, whose attributes add up what is inside. */
const outermost = (root) => root.name === 'testsuite' ? [root] : root.children.filter((child) => child.name === 'testsuite');
/**
 * Counts the `testcase` elements. Where a suite's own figures speak of more failures than its elements show (a
 * runner that crashed, a report that was trimmed), the worse figure counts.
 */
const resultsOf = (root) => {
    const cases = descendants(root, 'testcase');
    const failed = cases.flatMap((testcase) => {
        const problem = has(testcase, 'failure', 'error');
        return problem === undefined ? [] : [`${nameOf(testcase)}: ${firstLine(problem)}`];
    });
    const suites = outermost(root);
    const told = (...names) => suites.reduce((sum, suite) => sum + names.reduce((part, name) => part + number(suite, name), 0), 0);
    return {
        tests: cases.length === 0 ? told('tests') : cases.length,
        failures: Math.max(failed.length, told('failures', 'errors')),
        skipped: cases.length === 0 ? told('skipped', 'disabled') : cases.filter(isSkipped).length,
        failed,
    };
};
/** Reads one JUnit report; AX4550 when it is XML of another kind. */
const readJunit = (path, text) => {
    const root = parseXml(path, text);
    if (!root.ok)
        return root;
    if (root.value.name !== 'testsuites' && root.value.name !== 'testsuite') {
        return (0,shared_read/* refused */.J5)('AX4550', { path, root: root.value.name });
    }
    return (0,shared_read/* got */.Lt)(resultsOf(root.value));
};
/** Adds up the results of several reports. */
const total = (all) => ({
    tests: all.reduce((sum, one) => sum + one.tests, 0),
    failures: all.reduce((sum, one) => sum + one.failures, 0),
    skipped: all.reduce((sum, one) => sum + one.skipped, 0),
    failed: all.flatMap((one) => one.failed),
});

;// CONCATENATED MODULE: ./lib/application/checks/junit/challenge.js



/** A report of that many tests, all of them failed. */
const failing = (tests) => {
    const one = '<testcase classname="aurora-x" name="challenge"><failure message="made to fail"/></testcase>';
    return `<testsuites><testsuite name="challenge">${one.repeat(Math.max(1, tests))}</testsuite></testsuites>`;
};
/** Turns every test into a failure, then takes the tests away. */
const junit_challenge_challenge = async (params, context) => {
    const { scratch } = context;
    const reports = await readReports(scratch, params.report, readJunit);
    const rewrite = async (content) => {
        for (const { path, report } of reports.ok ? reports.value : [])
            await scratch.write(path, content(report.tests));
        return context.rerun();
    };
    return challengeBy(context, [
        { change: `every test in ${params.report} failed`, code: 'AX5207', run: () => rewrite(failing) },
        {
            change: `${params.report} held no test at all`,
            code: 'AX5207',
            run: () => rewrite(() => '<testsuites/>'),
        },
    ]);
};

;// CONCATENATED MODULE: ./lib/application/checks/junit/describe.js
const junit_describe_describe = ({ report, minTests, maxFailures, maxSkipped }) => {
    const failures = maxFailures === 0 ? 'no failure' : `at most ${maxFailures} failures`;
    const skipped = maxSkipped === undefined ? '' : ` and at most ${maxSkipped} skipped`;
    return `${report} shows at least ${minTests} ${minTests === 1 ? 'test' : 'tests'} with ${failures}${skipped}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/junit/execute.js



const execute_SHOWN = 20;
/** Adds up the reports. Failures are told before the lack of tests, which is often their consequence. */
const junit_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const { report, minTests, maxFailures, maxSkipped } = params;
    const reports = await readReports(context.files, report, readJunit);
    if (!reports.ok)
        return answer.error(reports.refusal.code, reports.refusal.values);
    const { tests, failures, skipped, failed } = total(reports.value.map((one) => one.report));
    const ran = tests - skipped;
    const notes = {
        log: [`${tests} tests, ${failures} failed, ${skipped} skipped`, ...failed.slice(0, execute_SHOWN)],
        measures: { tests, failures, skipped },
    };
    if (failures > maxFailures) {
        return answer.failed('AX4551', { report, failures, max: maxFailures, first: failed[0] ?? 'not named' }, notes);
    }
    if (ran < minTests)
        return answer.failed('AX4552', { report, ran, skipped, min: minTests }, notes);
    if (maxSkipped !== undefined && skipped > maxSkipped) {
        return answer.failed('AX4553', { report, skipped, max: maxSkipped }, notes);
    }
    return answer.passed(notes);
};

;// CONCATENATED MODULE: ./lib/application/checks/junit/schema.js

const schema_count = schemas.number().int().nonnegative();
/** Parameters of `junit`. */
const junit_schema_schema = schemas.strictObject({
    report: schemas.string().min(1).describe('JUnit XML, a file or a glob; several are added up.'),
    minTests: schema_count.default(1).describe('Least number of tests that ran; skipped ones did not.'),
    maxFailures: schema_count.default(0).describe('Largest number of failures and errors.'),
    maxSkipped: schema_count.optional().describe('Largest number of skipped tests.'),
});

;// CONCATENATED MODULE: ./lib/application/checks/junit/index.js




/** The results of a test run hold: enough tests ran, and none failed. */
const junitKind = {
    kind: 'junit',
    schema: junit_schema_schema,
    tier: 'read',
    volatile: false,
    inputs: ({ report }) => [report],
    command: () => null,
    describe: junit_describe_describe,
    execute: junit_execute_execute,
    challenge: junit_challenge_challenge,
};

;// CONCATENATED MODULE: ./lib/application/checks/manual/challenge.js

/** There is nothing to change: people decide. */
const manual_challenge_challenge = async () => unchallenged('A person decides, and people are not challenged.');

;// CONCATENATED MODULE: ./lib/application/checks/manual/describe.js
const manual_describe_describe = ({ statement }) => `a person has signed off: ${statement.replace(/\.$/, '')}`;

;// CONCATENATED MODULE: ./lib/application/checks/manual/execute.js


const DAY = 86_400_000;
/** A sign-off says a day, so it holds through that day in every time zone; one from beyond tomorrow is a slip. */
const ageOf = (at, now) => now - Date.parse(at);
/** Passes on the newest valid sign-off of the check or of its item; otherwise it stays `manual`. */
const manual_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const { check, clock, config } = context;
    const now = clock.now();
    const freshness = params.freshness ?? check.freshnessMs ?? config.execution.freshnessMs;
    const subject = check.item ?? check.id;
    const [newest] = context.signOffs
        .filter((one) => one.subject === check.id || (check.item !== null && one.subject === check.item))
        .filter(({ at }) => ageOf(at, now) >= -DAY)
        .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
    if (newest === undefined)
        return answer.manual('AX4590', { subject, statement: params.statement });
    const { by, at, statement } = newest;
    if (freshness !== null && ageOf(at, now) > freshness + DAY) {
        return answer.manual('AX4591', { subject, by, at, freshness: (0,units/* formatDuration */.a3)(freshness) });
    }
    return answer.passed({ log: [`signed off by ${by} on ${at}: ${statement}`] });
};

;// CONCATENATED MODULE: ./lib/application/checks/manual/schema.js


/** Parameters of `manual`. */
const manual_schema_schema = schemas.strictObject({
    statement: schemas.string().min(1).describe('What a person confirms.'),
    freshness: duration.optional().describe('A sign-off older than this no longer counts.'),
});

;// CONCATENATED MODULE: ./lib/application/checks/manual/index.js




/** A person has signed it off, because no command can check it. */
const manualKind = {
    kind: 'manual',
    schema: manual_schema_schema,
    tier: 'read',
    volatile: true,
    inputs: () => [],
    command: () => null,
    describe: manual_describe_describe,
    execute: manual_execute_execute,
    challenge: manual_challenge_challenge,
};

// EXTERNAL MODULE: ./lib/application/checks/shared/objective/source.js + 1 modules
var objective_source = __webpack_require__(9177);
;// CONCATENATED MODULE: ./lib/application/checks/shared/objective/worsen.js




const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The document with another value at the path. Only the way to it is copied. */
const withValue = (document, [step, ...rest], value) => {
    if (step === undefined)
        return value;
    if (Array.isArray(document)) {
        return document.map((one, index) => (String(index) === step ? withValue(one, rest, value) : one));
    }
    const fields = isRecord(document) ? document : {};
    return { ...fields, [step]: withValue(fields[step] ?? null, rest, value) };
};
const writeFile = async ({ scratch }, { path, pointer }, value) => {
    const text = await (0,shared_read/* readText */.yR)(scratch, path);
    const document = text.ok ? (0,parse/* parseJson */.q)(path, text.value) : text;
    if (document.ok)
        await scratch.write(path, JSON.stringify(withValue(document.value, (0,assertion/* stepsOf */.B_)(pointer), value)));
};
const prometheusAnswer = (value) => JSON.stringify({ status: 'success', data: { resultType: 'scalar', result: [0, String(value)] } });
/** Makes the source say `value`, whatever it is: the file is rewritten, Prometheus is played, every run came to no-go. */
const saying = (context, from, value, code, values) => {
    const file = (0,objective_source/* fileSource */.IO)(from.source);
    if (from.source === 'runs') {
        const history = async () => (await context.history()).map((run) => ({ ...run, verdict: 'no-go' }));
        return { change: 'every run came to no-go', code, values, run: () => context.rerun({ history }) };
    }
    const change = `${from.source} said ${value}`;
    if (file !== null) {
        const run = async () => {
            await writeFile(context, file, value);
            return context.rerun();
        };
        return { change, code, values, run };
    }
    const response = { status: 200, headers: {}, body: prometheusAnswer(value), latencyMs: 0 };
    return { change, code, values, run: () => context.rerun({ http: { request: async () => response } }) };
};

;// CONCATENATED MODULE: ./lib/application/checks/metric/judge-value.js
/** Floating point must not decide: 99.9 / 100 is not 0.999. */
const EPSILON = 1e-9;
const TESTS = {
    '>=': (difference, slack) => difference >= -slack,
    '>': (difference, slack) => difference > slack,
    '<=': (difference, slack) => difference <= slack,
    '<': (difference, slack) => difference < -slack,
    '==': (difference, slack) => Math.abs(difference) <= slack,
};
/** Whether `value op threshold` holds. */
const holds = (value, op, threshold) => TESTS[op](value - threshold, EPSILON * Math.max(1, Math.abs(threshold)));
/** The worst a value could sensibly become: nothing where more is better, a thousandfold where less is. */
const worst = (value, op) => {
    if (op === '>=' || op === '>')
        return Math.min(0, value);
    if (op === '==')
        return value + 1;
    return Math.max(Math.abs(value) * 1000, 1e6);
};

;// CONCATENATED MODULE: ./lib/application/checks/metric/challenge.js




/** Worsens the value as far as it goes. */
const metric_challenge_challenge = async (params, context) => {
    const reading = await (0,objective_source/* readSource */.o$)(params, { ...context, files: context.scratch });
    if (!reading.ok)
        return unchallenged('There is no value that could be worsened.');
    const { value } = reading.value;
    const { op, objective } = params;
    return challengeBy(context, [
        saying(context, params, worst(value, op), 'AX5210', { op, objective, value }),
    ]);
};

;// CONCATENATED MODULE: ./lib/application/checks/metric/describe.js
const metric_describe_describe = ({ source, query, op, objective, warn }) => {
    const what = query === undefined ? source : `${query} at ${source}`;
    return `${what} is ${op} ${objective}${warn === undefined ? '' : ` (${op} ${warn} with a warning)`}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/metric/execute.js



/** Reads the value and holds it against the objective, then against the warning. No data is an error. */
const metric_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const { source, op, objective, warn } = params;
    const reading = await (0,objective_source/* readSource */.o$)(params, context);
    if (!reading.ok)
        return answer.error(reading.refusal.code, reading.refusal.values);
    const { value, samples } = reading.value;
    const notes = { log: [`${source} is ${value} (${samples} samples)`], measures: { value, samples } };
    const values = { source, value, op, objective, warn: warn ?? objective };
    if (holds(value, op, objective))
        return answer.passed(notes);
    if (warn !== undefined && holds(value, op, warn))
        return answer.warned('AX4582', values, notes);
    return answer.failed('AX4581', values, notes);
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/application/checks/shared/objective/fields.js


const fields_DAY = 86_400_000;
const isUrl = (source) => /^https?:/.test(source) && URL.canParse(source);
/** Fields that `metric` and `slo` share. */
const sourceFields = {
    query: schemas.string()
        .min(1)
        .optional()
        .describe('PromQL that gives one number; may also be part of the address.'),
    window: duration.default(30 * fields_DAY).describe('How far back the run history is looked at.'),
    weight: schemas.number().positive().default(1).describe('Weight among objectives, for reports.'),
    key: schemas.boolean().default(false).describe('A key objective, for reports.'),
};
const source = schemas.string()
    .refine((text) => text === 'runs' || /^file:[^#]+#?/.test(text) || isUrl(text), {
    message: 'expected runs, file:PATH#/pointer, or a Prometheus address',
});

;// CONCATENATED MODULE: ./lib/application/checks/metric/schema.js



const OPERATORS = ['>=', '>', '<=', '<', '=='];
/** A plain number, or a percentage as a fraction. */
const schema_number = schemas.union([
    schemas.number(),
    schemas.string().transform((text, context) => {
        const plain = text.trim() === '' ? Number.NaN : Number(text);
        const value = text.trim().endsWith('%') ? (0,units/* parseFraction */.at)(text) : plain;
        if (value !== null && Number.isFinite(value))
            return value;
        context.addIssue({
            code: 'custom',
            message: `${JSON.stringify(text)} is neither a number nor a percentage`,
        });
        return core/* NEVER */.tm;
    }),
]);
/** Parameters of `metric`. */
const metric_schema_schema = schemas.strictObject({
    source: source.describe('`runs` (share of runs that were not no-go), `file:PATH#/pointer`, or a Prometheus address.'),
    objective: schema_number.describe('What the value is held against; `99.9%` is 0.999.'),
    op: schemas["enum"](OPERATORS).default('>=').describe('How: the value must be … the objective.'),
    warn: schema_number.optional().describe('Tolerated with a warning: misses the objective, but not this.'),
    ...sourceFields,
});

;// CONCATENATED MODULE: ./lib/application/checks/metric/index.js





/** A number is on the right side of an objective. */
const metricKind = {
    kind: 'metric',
    schema: metric_schema_schema,
    tier: 'read',
    volatile: true,
    inputs: objective_source/* inputsOf */.Vc,
    command: () => null,
    describe: metric_describe_describe,
    execute: metric_execute_execute,
    challenge: metric_challenge_challenge,
};

// EXTERNAL MODULE: ./lib/domain/spec/command/always-passes.js + 1 modules
var always_passes = __webpack_require__(2096);
// EXTERNAL MODULE: ./lib/domain/spec/command/names.js
var names = __webpack_require__(2728);
;// CONCATENATED MODULE: ./lib/domain/spec/command/shell-script.js


/** Options that do not change which failures end a script. */
const QUIET_OPTION = /^-[xvu]+$/;
/** A first line that names a shell and gives it no options: `-e` there would change what a failure does. */
const PLAIN_SHEBANG = /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?(?:ba|da|z|k)?sh\s*$/;
/** Where installed tools lie. What stands there is a launcher and none of the project's own scripts. */
const INSTALLED = /(?:^|\/)(?:\.[^./][^/]*|node_modules|vendor)\//;
/**
 * The file that a call has a shell run: `ci/check.sh`, `bash ci/check.sh`. Null when it is none, lies outside the
 * folder, or is run with options that change what a failure does.
 */
const scriptFileOf = (argv) => {
    const [name, ...args] = argv;
    if (!name)
        return null;
    const file = names/* SHELLS */.OF.has((0,names/* baseName */.Fl)(name))
        ? args.find((word) => word === null || !QUIET_OPTION.test(word))
        : name.includes('/')
            ? name
            : null;
    if (!file || /^[-/~]/.test(file) || file.split('/').includes('..'))
        return null;
    return INSTALLED.test(file) ? null : file.replace(/^(?:\.\/)+/, '');
};
/** Whether the text of a shell script ends with exit code 0 whatever the programs in it do. */
const scriptAlwaysPasses = (text) => {
    const [first = ''] = text.split(/\r?\n/, 1);
    return (!first.startsWith('#!') || PLAIN_SHEBANG.test(first)) && (0,always_passes/* alwaysPasses */.N)(text);
};

;// CONCATENATED MODULE: ./lib/domain/spec/command/fix.js
const shorten = (text) => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
/** How to make the failure of a call count, from where it stands in the command. One or two sentences. */
const fixFor = (call) => {
    const { position, name } = call;
    const hints = [];
    if (position.capture === 'argument')
        hints.push(`Keep its output first, on a line of its own: out=$(${shorten(call.text)}) || exit 1.`);
    if (position.each)
        hints.push('End -exec with + instead of \\;, so that find reports the failure.');
    if (position.background)
        hints.push(`Wait for it and use its exit code: wait $! at the end.`);
    if (position.pipeLeft)
        hints.push('Put set -o pipefail; in front, or set shell: strict on the check.');
    if (position.beforeOr !== null)
        hints.push(`Drop "|| ${shorten(position.beforeOr)}".`);
    if (position.condition)
        hints.push(`Let the branch for its failure end with exit 1, or call ${name} by itself.`);
    if (position.sequence)
        hints.push(`Join ${name} and what follows with && instead of ; or a line break, or set shell: strict on the check.`);
    if (hints.length === 0)
        hints.push(`Let the exit code of ${name} decide: put it last, or use && between the steps.`);
    return hints.join(' ');
};

// EXTERNAL MODULE: ./lib/domain/spec/command/programs.js + 3 modules
var programs = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/domain/spec/command/self-description.js
var self_description = __webpack_require__(8491);
;// CONCATENATED MODULE: ./lib/domain/spec/command/role.js


const role_TESTS = new Set(['test', '[', '[[', '((']);
/** Git only examines when it is asked to answer by exit code. */
const GIT_EXAMINES = /^(--exit-code|--quiet|--check|--is-ancestor|--error-unmatch|grep|fsck|verify-commit|verify-tag)$/;
const preparesBySubcommand = (argv) => {
    const [first, second] = argv.slice(1).filter((word) => word === null || !word.startsWith('-'));
    const target = first === 'run' || first === 'run-script' || first === 'compose' ? second : first;
    return target !== null && target !== undefined && names/* PREPARING_WORDS */.tS.has(target);
};
/** True for a call that gets things ready, clears them away or shows something (`mkdir`, `npm ci`, `make clean`). */
const isPreparer = ({ argv }) => {
    const [written] = argv;
    if (!written)
        return false;
    const name = (0,names/* baseName */.Fl)(written);
    if (names/* PREPARERS */.HO.has(name) || (0,self_description/* describesItself */.I)(argv))
        return true;
    if (name === 'git')
        return !argv.some((word) => GIT_EXAMINES.test(word ?? ''));
    if (name === 'find')
        return true;
    if (name === 'curl')
        return argv.some((word) => /^(-[a-zA-Z]*[oO]|--output|--remote-name)/.test(word ?? ''));
    if (/^python[\d.]*$/.test(name))
        return argv[1] === '-m' && ['pip', 'venv', 'ensurepip', 'virtualenv'].includes(argv[2] ?? '');
    return names/* SUBCOMMAND_TOOLS */.Cj.has(name) && preparesBySubcommand(argv);
};
/**
 * Whether the check is about this call. A decider whose failure goes unnoticed makes the check vacuous; a helper
 * (a preparation, a choice of branch, an argument, a server in the background, a guard) does not, as long as the
 * failure of something else is noticed.
 */
const isDecider = (call) => {
    const { position } = call;
    if (call.kind === 'builtin') {
        const alone = position.beforeOr === null && !position.beforeAnd && !position.condition && position.capture === 'none';
        return role_TESTS.has(call.name) && alone;
    }
    if (position.trap || isPreparer(call))
        return false;
    const name = (0,names/* baseName */.Fl)(call.argv[0] ?? '');
    if (names/* VERIFIERS */.a.has(name))
        return true;
    if (position.pipeRight && names/* FILTERS */.SC.has(name))
        return false;
    return (!position.condition &&
        !position.background &&
        position.capture !== 'argument' &&
        position.capture !== 'assigned');
};
/** A filter succeeds on whatever it is given, so that its own failure being noticed proves nothing. */
const isMereFilter = ({ argv, position }) => position.pipeRight && names/* FILTERS */.SC.has((0,names/* baseName */.Fl)(argv[0] ?? ''));
/**
 * What to try on a call, most telling first; noticing one is enough. Failing comes first. Success where the command
 * counts on failure (`! grep …`) and nonsense where its output is what is examined (`[ -z "$(git status -s)" ]`,
 * `grep … | wc -l`) are failures too.
 */
const misbehavioursOf = (call, outputIsJudged) => {
    const { position } = call;
    const read = position.capture !== 'none' || outputIsJudged || position.negated || position.judged;
    if (isPreparer(call) && !read && !position.pipeLeft)
        return ['fail'];
    const isReader = names/* READERS */.Hk.has((0,names/* baseName */.Fl)(call.argv[0] ?? ''));
    return read || (isReader && position.pipeLeft) ? ['fail', 'silent', 'noise'] : ['fail', 'silent'];
};

// EXTERNAL MODULE: ./lib/application/checks/run/constant.js + 2 modules
var run_constant = __webpack_require__(8849);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/application/checks/run/describe.js
/** One line; scripts of several lines show the first. */
const shown = (command) => {
    const [first = '', ...rest] = command
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    return rest.length > 0 ? `${first.trim()} …` : first.trim();
};
const run_describe_describe = ({ run, expect }) => {
    const parts = [
        `ends with exit code ${expect?.exitCode ?? 0}`,
        ...(expect?.contains === undefined ? [] : [`prints ${JSON.stringify(expect.contains)}`]),
        ...(expect?.number === undefined ? [] : [`prints a number ${expect.number}`]),
    ];
    return `\`${shown(run)}\` ${parts.join(' and ')}`;
};
/** What to paste into a terminal, at the root of the project, to see the same. */
const reproduction = ({ run, shell, cwd }) => {
    const quoted = `'${run.replaceAll("'", `'\\''`)}'`;
    const line = shell === 'strict' ? `bash -euo pipefail -c ${quoted}` : run;
    return cwd === undefined ? line : `(cd '${cwd.replaceAll("'", `'\\''`)}' && ${line})`;
};

// EXTERNAL MODULE: ./lib/application/checks/run/schema.js
var run_schema = __webpack_require__(4505);
;// CONCATENATED MODULE: ./lib/application/checks/run/judge.js

const LONGEST = 300;
const HOLDS = {
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
    '==': (a, b) => a === b,
};
/** Words by which programs of all kinds say why they failed. */
const TELLING = /\b(error|exception|fail(?:ed|ure|s)?|assert\w*|expected|not ok|cannot|missing|denied|refused)\b/i;
/** A line that states the failure itself: `AssertionError: …`, `FAIL src/x`, `not ok 3`. */
const STATING = /\b[A-Z]\w*(?:Error|Exception)\b[^:]*:|^(?:✖|✗|FAIL(?:ED)?\b|not ok\b|error\b[^:]*:)/;
/** How far above the end a telling line is looked for. */
const NEAR_END = 30;
/** The line that says why: the last telling one near the end, else the last with a word in it. Error output counts last. */
const lastLine = ({ stdout, stderr }) => {
    const lines = `${stdout.text}\n${stderr.text}`
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /[\p{L}\p{N}]/u.test(line))
        .slice(-NEAR_END);
    const last = lines.findLast((line) => STATING.test(line)) ??
        lines.findLast((line) => TELLING.test(line)) ??
        lines.at(-1) ??
        '(no output)';
    return last.length > LONGEST ? `${last.slice(0, LONGEST)}…` : last;
};
/** `1: 3 failed, 12 passed` */
const said = (exitCode, last) => `${exitCode}: ${last.replace(/\.$/, '')}`;
/** The last number in a text: `81.5%` is 81.5, `0.25s` is 0.25, `1,234` is 1234; versions are none. */
const lastNumber = (text) => {
    const last = text
        .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
        .match(/(?<![\w.-])-?\d+(?:\.\d+)?(?!\.?\d)/g)
        ?.at(-1);
    return last === undefined ? null : Number(last);
};
/** `bash: line 1: pytset: command not found`, `sh: 1: vitest: not found` */
const missingProgram = (stderr) => /(?:^|[\s:])([^\s:]+): (?:command )?not found\s*$/m.exec(stderr)?.[1] ??
    /([^\s:'‘]+)['’]?: No such file or directory/.exec(stderr)?.[1] ??
    'it calls';
const judgeExit = (result, wanted) => {
    const { exitCode, signal, stderr } = result;
    if (exitCode === wanted)
        return null;
    if (exitCode === null) {
        const hint = signal === 'SIGKILL' ? ', most likely because memory ran out' : '';
        return { outcome: 'failed', code: 'AX4803', values: { signal: signal ?? 'a signal', hint } };
    }
    if (exitCode === 127)
        return { outcome: 'error', code: 'AX4801', values: { program: missingProgram(stderr.text) } };
    if (exitCode === 126) {
        const program = /([^\s:]+): (?:Permission denied|Is a directory|cannot execute|Exec format)/.exec(stderr.text)?.[1];
        return { outcome: 'error', code: 'AX4802', values: { program: program ?? 'A program' } };
    }
    return { outcome: 'failed', code: 'AX4001', values: { exitCode: said(exitCode, lastLine(result)) } };
};
const judgeOutput = (result, expect) => {
    const { contains, number } = expect;
    const last = lastLine(result);
    if (contains !== undefined && !`${result.stdout.text}\n${result.stderr.text}`.includes(contains)) {
        return { outcome: 'failed', code: 'AX4807', values: { expected: JSON.stringify(contains), last } };
    }
    if (number === undefined)
        return null;
    const actual = lastNumber(result.stdout.text);
    if (actual === null)
        return { outcome: 'failed', code: 'AX4809', values: { expected: number, last } };
    const { operator, value } = (0,run_schema/* parseNumber */.$)(number);
    if (HOLDS[operator](actual, value))
        return null;
    return { outcome: 'failed', code: 'AX4808', values: { actual, expected: number } };
};
/** Null when the command did what the check expects. */
const judge = (result, params, cwd, timeoutMs) => {
    if (result.spawnError !== null) {
        return {
            outcome: 'error',
            code: 'AX4806',
            values: { problem: result.spawnError.replace(/\.$/, ''), cwd },
        };
    }
    if (result.cancelled)
        return { outcome: 'not-run', code: 'AX4805', values: {} };
    if (result.timedOut)
        return { outcome: 'timed-out', code: 'AX4804', values: { seconds: timeoutMs / 1000 } };
    const exit = judgeExit(result, params.expect?.exitCode ?? 0);
    if (exit)
        return exit;
    return params.expect ? judgeOutput(result, params.expect) : null;
};

;// CONCATENATED MODULE: ./lib/application/checks/run/execute.js




const requestOf = (params, context) => {
    const { check, config, files, env, redact } = context;
    const limits = config.execution;
    return {
        command: params.run,
        shell: params.shell,
        cwd: params.cwd === undefined ? files.root : (0,external_node_path_.join)(files.root, params.cwd),
        env,
        timeoutMs: check.timeoutMs,
        outputCapBytes: limits.outputCapBytes,
        memoryMiB: params.memory ?? limits.memoryMiB,
        cpuSeconds: params.cpu ?? limits.cpuSeconds,
        processes: limits.processes,
        network: params.network ?? limits.network,
        redact,
    };
};
const captureOf = ({ bytes, sha256, truncated }) => ({ bytes, sha256, truncated });
const measuresOf = (params, result) => {
    const value = params.expect?.number === undefined ? null : lastNumber(result.stdout.text);
    return value === null ? {} : { value };
};
/** Runs the command as a person would who pastes it into a terminal, and judges how it ended. */
const run_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const request = requestOf(params, context);
    // The working directory comes from the project; `stat` refuses what leaves the workspace.
    if (params.cwd !== undefined && (await context.files.stat(params.cwd))?.kind !== 'directory') {
        return answer.error('AX4806', {
            problem: 'the working directory is not a folder of the workspace',
            cwd: params.cwd,
        });
    }
    const result = await context.runner.run(request, context.signal);
    const verdict = judge(result, params, params.cwd ?? '.', request.timeoutMs);
    const command = reproduction(params);
    return {
        outcome: verdict?.outcome ?? 'passed',
        reason: verdict ? answer.reason(verdict.code, { command, ...verdict.values }) : null,
        exitCode: result.exitCode,
        stdout: result.stdout.text,
        stderr: result.stderr.text,
        stdoutCapture: captureOf(result.stdout),
        stderrCapture: captureOf(result.stderr),
        quotas: result.quotas,
        measures: measuresOf(params, result),
    };
};

;// CONCATENATED MODULE: ./lib/application/checks/run/outputs.js
/** Looking at more files than this costs more than it tells. */
const MOST_FILES = 20_000;
/** Size and time of every file; empty when there are too many. */
const snapshot = async (files) => {
    const paths = await files.glob(['**/*']);
    const marks = new Map();
    if (paths.length > MOST_FILES)
        return marks;
    for (const path of paths) {
        const stat = await files.stat(path);
        if (stat)
            marks.set(path, `${stat.bytes} ${stat.mtimeMs}`);
    }
    return marks;
};
/**
 * Removes what was written since the snapshot. A report that an earlier run of the check left behind would otherwise
 * hide that the program which writes it has failed.
 */
const removeOutputs = async (before, files, keep) => {
    const after = await snapshot(files);
    const written = [...after].filter(([path, mark]) => before.get(path) !== mark && !keep(path));
    for (const [path] of written)
        await files.remove(path);
    return written.length;
};

;// CONCATENATED MODULE: ./lib/domain/spec/command/justfile.js
const HEADER = /^@?([A-Za-z_][\w-]*)([^:=]*):(?!=)\s*(.*)$/;
const parseJustfile = (lines) => {
    const recipes = [];
    for (const [at, line] of lines.entries()) {
        if (/^[ \t]/.test(line)) {
            recipes.at(-1)?.body.push(at);
            continue;
        }
        const header = HEADER.exec(line);
        if (!header)
            continue;
        const needs = (header[3] ?? '')
            .replaceAll(/[()]|#.*/g, ' ')
            .split(/\s+|&&/)
            .filter(Boolean);
        recipes.push({ name: header[1] ?? '', needs, body: [] });
    }
    return recipes;
};
/**
 * Recipe lines that a call of just runs, those of dependencies first. `{{…}}` stays as it is: it is a word to the
 * shell parser. Recipes with their own interpreter and lines that go on are left out.
 */
const justScripts = (argv, file, text) => {
    if (argv.some((word) => word === null || /^(-f|-d|--justfile|--working-directory)/.test(word)))
        return [];
    const lines = text.split('\n');
    const recipes = parseJustfile(lines);
    const asked = argv.slice(1).find((word) => word !== null && !word.startsWith('-') && !word.includes('='));
    const seen = new Set();
    const scripts = [];
    const visit = (name) => {
        const recipe = recipes.find((one) => one.name === name);
        if (!recipe || seen.has(recipe.name))
            return;
        seen.add(recipe.name);
        for (const need of recipe.needs)
            visit(need);
        const [opening] = recipe.body;
        if (opening !== undefined && lines[opening]?.trim().startsWith('#!'))
            return;
        for (const at of recipe.body) {
            const line = lines[at] ?? '';
            const prefix = /^\s*[@-]*\s*/.exec(line)?.[0] ?? '';
            const command = line.slice(prefix.length);
            if (command === '' || command.endsWith('\\'))
                continue;
            scripts.push({
                file,
                label: `the recipe "${recipe.name}" of ${file}`,
                command,
                forgiven: prefix.includes('-') ? 'Drop the "-" in front of the line.' : null,
                with: (other) => lines.with(at, `${prefix}${other}`).join('\n'),
            });
        }
    };
    visit(asked ?? recipes[0]?.name);
    return scripts;
};

;// CONCATENATED MODULE: ./lib/domain/spec/command/makefile.js
const RULE = /^([^\s#:=][^:=#]*?)\s*::?(?!=)\s*([^=#;]*)$/;
const VARIABLE = /^(?:export\s+)?(\w+)\s*(?:\?|::?|\+)?=\s*(.*)$/;
const SPECIAL = /^\.(ONESHELL|RECIPEPREFIX|SHELLFLAGS)|^SHELL\s*[:?]?=|^(if|else|endif|define|include)/m;
/** Rules, recipes and variables; null for what make reads differently from line to line. */
const parseMakefile = (text) => {
    if (SPECIAL.test(text))
        return null;
    const lines = text.split('\n');
    const rules = [];
    const variables = new Map();
    let current = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line.startsWith('\t')) {
            const first = at;
            while (lines[at]?.endsWith('\\'))
                at += 1;
            for (const rule of current)
                rule.recipe.push({ first, last: at });
            continue;
        }
        const variable = VARIABLE.exec(line);
        if (variable)
            variables.set(variable[1] ?? '', variable[2] ?? '');
        const rule = variable ? null : RULE.exec(line);
        if (!rule)
            continue;
        const needs = (rule[2] ?? '').split(/[\s|]+/).filter(Boolean);
        current = (rule[1] ?? '').split(/\s+/).map((name) => ({ name, needs, recipe: [] }));
        rules.push(...current);
    }
    return { lines, rules, variables };
};
/** The line as the shell sees it, or null when it holds what only make can work out. */
const expand = (text, variables, depth = 5) => {
    const marked = text.replaceAll('$$', '\u0000');
    const expanded = marked.replaceAll(/\$[({](\w+)[)}]/g, (whole, name) => variables.get(name) ?? whole);
    if (!expanded.includes('$'))
        return expanded.replaceAll('\u0000', '$');
    return depth === 0 || expanded === marked
        ? null
        : expand(expanded.replaceAll('\u0000', '$$$$'), variables, depth - 1);
};
/** Targets a call of make asks for, or null when it reads another file or folder. */
const targetsOf = (argv) => {
    const args = argv.slice(1);
    if (args.some((word) => word === null || /^(-C|-f|--directory|--file|--makefile)/.test(word)))
        return null;
    return args.filter((word) => word !== null && !word.startsWith('-') && !word.includes('='));
};
const scriptAt = (makefile, file, rule, place) => {
    const raw = makefile.lines.slice(place.first, place.last + 1).join('\n');
    const prefix = /^\t\s*[@+-]*\s*/.exec(raw)?.[0] ?? '\t';
    const command = expand(raw.slice(prefix.length).replaceAll('\\\n\t', '\\\n'), makefile.variables);
    if (command === null || command.trim() === '')
        return null;
    return {
        file,
        label: `the target "${rule.name}" of ${file}`,
        command,
        forgiven: prefix.includes('-') ? 'Drop the "-" in front of the line.' : null,
        with: (other) => {
            const { lines } = makefile;
            const line = `${prefix}${other.replaceAll('$', '$$$$')}`;
            return [...lines.slice(0, place.first), line, ...lines.slice(place.last + 1)].join('\n');
        },
    };
};
/** Recipe lines that a call of make runs, those of prerequisites first. */
const makeScripts = (argv, file, text) => {
    const makefile = parseMakefile(text);
    const asked = targetsOf(argv);
    if (!makefile || asked === null)
        return [];
    const first = makefile.rules.find(({ name }) => !name.startsWith('.'))?.name;
    const queue = asked.length > 0 ? asked : first === undefined ? [] : [first];
    const seen = new Set();
    const scripts = [];
    const visit = (target) => {
        if (seen.has(target))
            return;
        seen.add(target);
        for (const rule of makefile.rules.filter(({ name }) => name === target)) {
            for (const need of rule.needs)
                visit(need);
            scripts.push(...rule.recipe.flatMap((place) => scriptAt(makefile, file, rule, place) ?? []));
        }
    };
    for (const target of queue)
        visit(target);
    return scripts;
};

// EXTERNAL MODULE: ./lib/domain/spec/command/package-script.js
var package_script = __webpack_require__(9102);
// EXTERNAL MODULE: ./lib/domain/spec/command/project-facts.js
var project_facts = __webpack_require__(8379);
;// CONCATENATED MODULE: ./lib/domain/spec/command/scripts-behind.js





const packageScripts = (argv, { file, text }) => {
    const { scripts } = (0,project_facts/* projectFacts */.P)(text);
    const name = (0,package_script/* packageScriptOf */.F)(argv, scripts);
    if (name === null)
        return [];
    return [`pre${name}`, name, `post${name}`].flatMap((one) => {
        const command = scripts[one];
        if (command === undefined)
            return [];
        const replace = (other) => (0,project_facts/* withScript */._)(text, one, other);
        return [{ file, label: `the script "${one}" of ${file}`, command, forgiven: null, with: replace }];
    });
};
/** The scripts that a call reaches through `npm`, `pnpm`, `yarn`, `bun`, `make` or `just`, in running order. */
const scriptsBehind = (argv, files) => {
    const tool = (0,names/* baseName */.Fl)(argv[0] ?? '');
    if (/^g?make$/.test(tool))
        return files.makefile ? makeScripts(argv, files.makefile.file, files.makefile.text) : [];
    if (tool === 'just')
        return files.justfile ? justScripts(argv, files.justfile.file, files.justfile.text) : [];
    return files.packageJson ? packageScripts(argv, files.packageJson) : [];
};

;// CONCATENATED MODULE: ./lib/application/checks/run/sites.js


/** `npm run a` that runs `npm run b` that runs …: deeper than this is not followed. */
const DEEPEST = 4;
const sites_first = async (files, dir, names) => {
    for (const name of names) {
        const file = `${dir}${name}`;
        const text = (await files.stat(file))?.kind === 'file' ? await files.readText(file) : null;
        if (text !== null)
            return { file, text };
    }
    return null;
};
/** Where a command runs, as what stands in front of the names of its files. */
const folderOf = ({ cwd }) => cwd === undefined || cwd === '' || cwd === '.' ? '' : `${cwd.replace(/\/+$/, '')}/`;
/** The files in which npm, make and just look, in the folder the command runs in. */
const runnerFiles = async (files, cwd) => {
    const dir = folderOf({ cwd });
    return {
        packageJson: await sites_first(files, dir, ['package.json']),
        makefile: await sites_first(files, dir, ['GNUmakefile', 'makefile', 'Makefile']),
        justfile: await sites_first(files, dir, ['justfile', 'Justfile', '.justfile']),
    };
};
const sitesIn = (command, shell, script) => {
    const calls = (0,programs/* readCommand */.U)(command, shell)?.calls ?? [];
    return calls.map((call) => ({
        call,
        fallback: call.fallback.flatMap((index) => calls[index] ?? []),
        command,
        script,
    }));
};
/** Every call that a check reaches: those of its own command first, then those behind npm, make and just. */
const sitesOf = (params, files) => {
    const sites = sitesIn(params.run, params.shell, null);
    const seen = new Set();
    let level = sites;
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
        const scripts = level.flatMap(({ call }) => scriptsBehind(call.argv, files));
        const fresh = scripts.filter(({ label, command }) => !seen.has(`${label}\n${command}`));
        for (const { label, command } of fresh)
            seen.add(`${label}\n${command}`);
        level = fresh.flatMap((script) => sitesIn(script.command, 'plain', script));
        sites.push(...level);
    }
    return sites;
};
/** The text with other calls in the given places. Null when a place is hidden by quoting. */
const replaceCalls = (command, calls, other) => {
    const spans = calls.map(({ span }) => span);
    const known = spans.filter((span) => span !== null).toSorted((a, b) => b.start - a.start);
    if (known.length < spans.length)
        return null;
    return known.reduce((text, { start, end }) => `${text.slice(0, start)}${other}${text.slice(end)}`, command);
};
/** Puts another text in the place of the site's, lets `then` run, and puts everything back. */
const withText = async (site, text, params, scratch, then) => {
    const { script } = site;
    if (!script)
        return then({ ...params, run: text });
    const before = await scratch.readBytes(script.file);
    await scratch.write(script.file, script.with(text));
    try {
        return await then(params);
    }
    finally {
        if (before)
            await scratch.write(script.file, before);
    }
};

;// CONCATENATED MODULE: ./lib/application/checks/run/stub.js
/** More than any sensible limit on matches, lines or bytes. */
const NOISE_REPEATS = 500;
/** An exit code that no program of repute uses, so that it is recognised in a log. */
const FAILING = 97;
/** A word for the shell, whatever it holds. Backslashes work within single-quoted scripts of their own, too. */
const stub_escape = (text) => text.replaceAll(/[^\w./@%+:,-]/g, String.raw `\$&`);
/** Words of the command, one a line: whatever the rest of it looks for in the output is there. */
const noiseOf = (command) => {
    const words = command.split(/[\s'"|;&()]+/).flatMap((word) => [word, word.replaceAll(/[^\w ]/g, '')]);
    return [...new Set(['aurora-x challenge', '12345', ...words])].filter((word) => word !== '').join('\n');
};
/**
 * The program that stands in for another. It leaves a trace when it is called, takes what is piped to it, and then
 * misbehaves as told. It lives in the scratch copy, in `.git` where there is one, so that no check finds it lying
 * around.
 */
class Stub {
    #files;
    #dir;
    /** What to put in place of a program's name. */
    call;
    constructor(files, dir) {
        this.#files = files;
        this.#dir = dir;
        this.call = `/bin/sh ${stub_escape(`${files.root}/${dir}/stub.sh`)}`;
    }
    static async create(files) {
        const git = await files.stat('.git');
        return new Stub(files, git?.kind === 'directory' ? '.git/aurora-challenge' : '.aurora-challenge');
    }
    /** Gets ready for one rerun. */
    async prepare(misbehaviour, command, drains) {
        await this.#files.remove(this.#trace);
        // The trace's directory must be there before the stub writes into it.
        if (misbehaviour === 'noise') {
            const line = `${noiseOf(command)}\n`;
            await this.#files.write(`${this.#dir}/noise.txt`, line.repeat(NOISE_REPEATS));
        }
        const root = stub_escape(`${this.#files.root}/${this.#dir}`);
        const lines = [
            '#!/bin/sh',
            `echo called >>${root}/trace`,
            ...(drains ? ['[ -p /dev/stdin ] && /bin/cat >/dev/null'] : []),
            ...(misbehaviour === 'noise' ? [`/bin/cat ${root}/noise.txt`] : []),
            `exit ${misbehaviour === 'fail' ? FAILING : 0}`,
        ];
        await this.#files.write(`${this.#dir}/stub.sh`, `${lines.join('\n')}\n`);
    }
    async wasCalled() {
        return (await this.#files.stat(this.#trace)) !== null;
    }
    /**
     * The command, made to wait at its end, 3 s at most, until the stub was called. A call in the background may come
     * when the command has ended already, and is then killed with what it left running. The exit code stays as it is.
     */
    awaiting(command) {
        const trace = stub_escape(`${this.#files.root}/${this.#trace}`);
        return `trap 'for _ in {1..60}; do [ -e ${trace} ] && break; sleep 0.05; done' EXIT\n${command}`;
    }
    /** True for files of ours, which are no output of the check. */
    owns(path) {
        return path.startsWith(`${this.#dir}/`);
    }
    get #trace() {
        return `${this.#dir}/trace`;
    }
}

;// CONCATENATED MODULE: ./lib/application/checks/run/probe.js





/** A rerun that takes this many times as long as the untouched one hangs, which is not a pass. */
const PATIENCE = 4;
const LEAST_PATIENCE_MS = 10_000;
/** The exit code goes nowhere, but a later step may look at what the call leaves behind. */
const loses = ({ call: { position } }) => position.sequence || position.beforeOr !== null || position.background;
/** Runs the check in the scratch copy with one call after the other replaced. */
class Probe {
    #params;
    #context;
    #stub;
    #before = null;
    #timeoutMs;
    constructor(params, context, stub) {
        this.#params = params;
        this.#context = context;
        this.#stub = stub;
        this.#timeoutMs = context.check.timeoutMs;
    }
    static async create(params, context) {
        return new Probe(params, context, await Stub.create(context.scratch));
    }
    /** The check as it is. Its duration limits the reruns; what it writes is remembered when `sites` may hide it. */
    async baseline(sites) {
        if (sites.some((site) => loses(site) && isDecider(site.call)))
            this.#before = await snapshot(this.#context.scratch);
        const { clock, check } = this.#context;
        const start = clock.monotonic();
        const result = await this.#run(this.#params);
        const patience = Math.max(LEAST_PATIENCE_MS, PATIENCE * (clock.monotonic() - start));
        this.#timeoutMs = Math.min(check.timeoutMs, Math.ceil(patience));
        return result;
    }
    /** Lets one call misbehave in every way that fits it, until one is noticed. */
    async probe(site) {
        const { expect } = this.#params;
        const outputIsJudged = expect?.contains !== undefined || expect?.number !== undefined;
        let found = 'unreached';
        for (const misbehaviour of misbehavioursOf(site.call, outputIsJudged)) {
            found = await this.#try(site, [site.call], misbehaviour);
            if (found !== 'unnoticed')
                return found;
            if (misbehaviour === 'fail' && (await this.#noticesTogether(site)))
                return 'noticed';
        }
        return isDecider(site.call) ? this.#withoutOutputs(site) : found;
    }
    /** `a || b` with a real check on both sides fails when both do. */
    async #noticesTogether(site) {
        const fallback = site.fallback.filter(isDecider);
        return fallback.length > 0 && (await this.#try(site, [site.call, ...fallback], 'fail')) === 'noticed';
    }
    async #withoutOutputs(site) {
        if (!this.#before)
            return 'unnoticed';
        const { scratch } = this.#context;
        const keep = (path) => this.#stub.owns(path) || path === site.script?.file;
        if ((await removeOutputs(this.#before, scratch, keep)) === 0)
            return 'unnoticed';
        const found = await this.#try(site, [site.call], 'fail');
        // The next call must find things as the untouched check leaves them.
        if (found === 'noticed')
            await this.#run(this.#params);
        return found;
    }
    async #try(site, calls, misbehaviour) {
        const replaced = replaceCalls(site.command, calls, this.#stub.call);
        if (replaced === null || this.#context.signal.aborted)
            return 'unreached';
        const { background, pipeRight } = site.call.position;
        const text = background && !site.script ? this.#stub.awaiting(replaced) : replaced;
        await this.#stub.prepare(misbehaviour, site.command, pipeRight);
        const result = await withText(site, text, this.#params, this.#context.scratch, (params) => this.#run(params));
        const called = await this.#stub.wasCalled();
        if (result.outcome === 'passed')
            return called ? 'unnoticed' : 'unreached';
        return called ? 'noticed' : 'unstable';
    }
    #run(params) {
        const check = { ...this.#context.check, timeoutMs: this.#timeoutMs };
        return run_execute_execute(params, { ...this.#context, check });
    }
}

;// CONCATENATED MODULE: ./lib/application/checks/run/challenge.js









/** Each call costs one to three reruns of the check. */
const MOST_SITES = 40;
const challenge_unchallenged = (reason) => ({
    result: 'unchallenged',
    program: null,
    reason,
    remedy: '',
});
/** How the call is spoken of: `grep`, or `eslint (in the script "lint" of package.json)`. */
const challenge_nameOf = ({ call, script }) => (script ? `${call.name} (in ${script.label})` : call.name);
const challenge_vacuous = (site, { run }, context) => {
    const { call, script } = site;
    const where = script ? ` in ${script.label}` : '';
    const fix = script?.forgiven ?? fixFor(call);
    const values = {
        command: run,
        program: call.name,
        where,
        fix: script ? `In ${script.label}: ${fix}` : fix,
    };
    const found = (0,catalogue/* finding */.g)('AX5001', values, context.check.origin.source);
    return {
        result: 'vacuous',
        program: call.name,
        reason: found.message,
        remedy: found.remedy,
        finding: found,
    };
};
const proven = (noticed) => {
    const deciding = noticed.filter(({ call }) => isDecider(call));
    const shown = deciding.length > 0 ? deciding : noticed;
    const names = [...new Set(shown.map(challenge_nameOf))].join(', ');
    const program = shown.at(-1)?.call.name ?? null;
    return {
        result: 'proven',
        program,
        reason: `It fails when ${names} ${shown.length > 1 ? 'fail' : 'fails'}.`,
        remedy: '',
    };
};
/** Nothing was seen to be lost that the check is about. Whether anything was seen to be noticed decides. */
const conclude = (noticed, unnoticed, unreached, params, context) => {
    const telling = noticed.some(({ call }) => !isMereFilter(call));
    if (telling || (noticed.length > 0 && unnoticed.length === 0))
        return proven(noticed);
    const waiting = unreached.find(({ call }) => isDecider(call));
    if (waiting)
        return challenge_unchallenged(`${challenge_nameOf(waiting)} was not reached in this state of the project.`);
    const [lost] = unnoticed;
    return lost ? challenge_vacuous(lost, params, context) : challenge_unchallenged('No program that it names was called.');
};
/** A shell script of the project, as text that a call reaches. */
const scriptBehind = async ({ call }, params, { scratch }) => {
    const file = scriptFileOf(call.argv);
    if (file === null)
        return null;
    const path = `${folderOf(params)}${file}`;
    const command = (await scratch.stat(path))?.kind === 'file' ? await scratch.readText(path) : null;
    return command === null ? null : { file: path, label: path, command, forgiven: null, with: (text) => text };
};
/**
 * The call whose failure is lost where all that the command is about is left to shell scripts that end with exit
 * code 0 anyway. Told by their text, so that a long script with an honest end is never doubted.
 */
const lostInScripts = async (sites, params, context) => {
    const deciders = sites.filter(({ call }) => isDecider(call));
    let lost = null;
    for (const site of deciders) {
        const script = site.script === null ? await scriptBehind(site, params, context) : null;
        if (script === null || !scriptAlwaysPasses(script.command))
            return null;
        const calls = (0,programs/* readCommand */.U)(script.command)?.calls ?? [];
        const call = calls.find(isDecider) ?? calls[0];
        lost ??= call ? { call, fallback: [], command: script.command, script } : site;
    }
    return lost;
};
const challengeSites = async (sites, params, context) => {
    const probe = await Probe.create(params, context);
    const before = await probe.baseline(sites);
    if (before.outcome !== 'passed') {
        const why = before.reason?.message ?? before.outcome;
        return challenge_unchallenged(`It does not pass in a scratch copy of the workspace. ${why}`);
    }
    const noticed = [];
    const unnoticed = [];
    const unreached = [];
    for (const site of sites.slice(0, MOST_SITES)) {
        const found = await probe.probe(site);
        if (context.signal.aborted)
            return challenge_unchallenged('The run was stopped.');
        if (found === 'unstable')
            return challenge_unchallenged('It passes at one time and fails at another, with nothing changed.');
        if (found === 'unnoticed' && isDecider(site.call))
            return challenge_vacuous(site, params, context);
        const list = { noticed, unnoticed, unreached }[found];
        list.push(site);
    }
    return conclude(noticed, unnoticed, unreached, params, context);
};
/**
 * Proves that a command can fail. Constants are told by their text. Otherwise every call of a program, also those
 * behind npm, make and just, is replaced in turn by a stub that misbehaves, and the check is run again: a call that
 * the check is about and whose failure goes unnoticed makes it vacuous.
 *
 * A call is replaced where it stands in the command instead of by its name on PATH. That tells two calls of one
 * program apart (`npm run lint; npm test`), and also reaches programs named by a path or found by a PATH that the
 * command sets itself (`. .venv/bin/activate && pytest`).
 */
const run_challenge_challenge = async (params, context) => {
    const constant = await (0,run_constant/* challengeConstant */.A)(params, context.scratch, context.check.origin.source);
    if (constant)
        return constant;
    if (!(0,programs/* readCommand */.U)(params.run, params.shell))
        return challenge_unchallenged('The command cannot be read as a shell command.');
    const sites = sitesOf(params, await runnerFiles(context.scratch, params.cwd));
    const [first] = sites;
    if (!first)
        return challenge_unchallenged('It calls no program that could be made to fail.');
    const { expect } = params;
    if (!expect && (0,always_passes/* alwaysPasses */.N)(params.run, params.shell)) {
        return challenge_vacuous(sites.find(({ call }) => isDecider(call)) ?? first, params, context);
    }
    const lost = expect ? null : await lostInScripts(sites, params, context);
    return lost ? challenge_vacuous(lost, params, context) : challengeSites(sites, params, context);
};

;// CONCATENATED MODULE: ./lib/application/checks/run/index.js




/** A shell command ends with the exit code (and the output) it should. */
const runKind = {
    kind: 'run',
    schema: run_schema/* schema */.w,
    tier: 'exec',
    volatile: false,
    inputs: () => null,
    command: ({ run }) => run,
    describe: run_describe_describe,
    execute: run_execute_execute,
    challenge: run_challenge_challenge,
};

;// CONCATENATED MODULE: ./lib/application/checks/sarif/challenge.js


/** A scan that found one more thing. */
const scanWith = (level) => JSON.stringify({
    version: '2.1.0',
    runs: [
        {
            tool: { driver: { name: 'aurora-x challenge' } },
            results: [{ ruleId: 'aurora-x-challenge', level, message: { text: 'made up by the challenge' } }],
        },
    ],
});
/** Adds a result at the level that counts, as a scan of its own in place of the first report. */
const sarif_challenge_challenge = async (params, context) => challengeBy(context, [
    {
        change: `${params.report} had a new ${params.level}`,
        code: 'AX5208',
        run: async () => {
            const [path = params.report] = await (0,shared_read/* expand */.fT)(context.scratch, params.report);
            await context.scratch.write(path, scanWith(params.level));
            return context.rerun();
        },
    },
]);

;// CONCATENATED MODULE: ./lib/application/checks/sarif/describe.js
const sarif_describe_describe = ({ report, level, baseline }) => {
    const above = level === 'error' ? 'error' : `result at level ${level} or above`;
    return `${report} has no ${above}${baseline === undefined ? '' : ` that is not in ${baseline}`}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/sarif/results.js



/** The slice of SARIF 2.1.0 (OASIS) that decides. Everything else in the file is left alone. */
const results_location = schemas.object({
    physicalLocation: schemas.object({
        artifactLocation: schemas.object({ uri: schemas.string().optional() }).optional(),
        region: schemas.object({ startLine: schemas.number().optional() }).optional(),
    })
        .optional(),
});
const result = schemas.object({
    ruleId: schemas.string().optional(),
    ruleIndex: schemas.number().int().optional(),
    rule: schemas.object({ id: schemas.string().optional() }).optional(),
    kind: schemas.string().optional(),
    level: schemas["enum"](['none', 'note', 'warning', 'error']).optional(),
    message: schemas.object({ text: schemas.string().optional(), id: schemas.string().optional() }).optional(),
    baselineState: schemas.string().optional(),
    suppressions: schemas.array(schemas.object({ status: schemas.string().optional() })).nullish(),
    partialFingerprints: schemas.record(schemas.string(), schemas.string()).optional(),
    fingerprints: schemas.record(schemas.string(), schemas.string()).optional(),
    locations: schemas.array(results_location).optional(),
});
const rule = schemas.object({
    id: schemas.string(),
    defaultConfiguration: schemas.object({ level: schemas.string().optional() }).optional(),
});
const run = schemas.object({
    tool: schemas.object({ driver: schemas.object({ name: schemas.string(), rules: schemas.array(rule).nullish() }) }),
    invocations: schemas.array(schemas.object({ executionSuccessful: schemas.boolean().optional() })).nullish(),
    results: schemas.array(result).nullish(),
});
const log = schemas.object({ runs: schemas.array(run) });
const RANKS = { none: 0, note: 1, warning: 2, error: 3 };
const rankOf = (level) => RANKS[level] ?? 3;
/** SARIF 3.27.10: a result without a level has its rule's, and `warning` when that says nothing. */
const levelOf = (one, rules, byId) => {
    const id = one.ruleId ?? one.rule?.id ?? '';
    const known = one.ruleIndex === undefined ? undefined : rules[one.ruleIndex];
    const owner = known ?? byId.get(id);
    return one.level ?? owner?.defaultConfiguration?.level ?? 'warning';
};
/** Scanner's fingerprint if there is one, else rule, file and message: line numbers drift with every edit above. */
const identityOf = (one, uri) => {
    const prints = Object.entries({ ...one.partialFingerprints, ...one.fingerprints }).toSorted(([a], [b]) => a < b ? -1 : 1);
    const id = one.ruleId ?? one.rule?.id ?? '';
    return JSON.stringify(prints.length > 0 ? [id, prints] : [id, uri, one.message?.text ?? one.message?.id ?? '']);
};
const counts = (one) => (one.kind ?? 'fail') === 'fail' &&
    one.baselineState !== 'absent' &&
    one.baselineState !== 'unchanged' &&
    !(one.suppressions ?? []).some(({ status }) => status === undefined || status === 'accepted');
const alertsOf = ({ tool, results }) => {
    const rules = tool.driver.rules ?? [];
    const byId = new Map(rules.map((one) => [one.id, one]));
    return (results ?? []).filter(counts).map((one) => {
        const place = one.locations?.[0]?.physicalLocation;
        const uri = place?.artifactLocation?.uri ?? '';
        const level = levelOf(one, rules, byId);
        const message = (one.message?.text ?? one.message?.id ?? '').split('\n', 1)[0]?.slice(0, 200) ?? '';
        const line = place?.region?.startLine === undefined ? '' : `:${place.region.startLine}`;
        return {
            rank: RANKS[level] ?? 2,
            level,
            identity: identityOf(one, uri),
            text: `${level} ${one.ruleId ?? one.rule?.id ?? ''} ${uri}${line} ${message}`,
        };
    });
};
/** Reads the results that count. A scan that did not happen, or failed, is refused (AX4561): it found nothing because it did not look. */
const readSarif = (path, text) => {
    const document = (0,parse/* parseJson */.q)(path, text);
    if (!document.ok)
        return document;
    const parsed = log.safeParse(document.value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return (0,shared_read/* refused */.J5)('AX4560', { path, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
    }
    const { runs } = parsed.data;
    if (runs.length === 0)
        return (0,shared_read/* refused */.J5)('AX4561', { path, problem: 'it has no run' });
    for (const one of runs) {
        const { name } = one.tool.driver;
        if (!Array.isArray(one.results))
            return (0,shared_read/* refused */.J5)('AX4561', { path, problem: `${name} gave no list of results` });
        if ((one.invocations ?? []).some(({ executionSuccessful }) => executionSuccessful === false)) {
            return (0,shared_read/* refused */.J5)('AX4561', { path, problem: `${name} says that it did not finish` });
        }
    }
    return (0,shared_read/* got */.Lt)(runs.flatMap(alertsOf));
};
/** Alerts that the baseline does not have; one accepted occurrence excuses one occurrence. */
const newAlerts = (alerts, baseline) => {
    const accepted = new Map();
    for (const { identity } of baseline)
        accepted.set(identity, (accepted.get(identity) ?? 0) + 1);
    return alerts.filter(({ identity }) => {
        const left = accepted.get(identity) ?? 0;
        if (left > 0)
            accepted.set(identity, left - 1);
        return left === 0;
    });
};

;// CONCATENATED MODULE: ./lib/application/checks/sarif/execute.js




const sarif_execute_SHOWN = 20;
/** Counts results at the level or above that the baseline does not have. */
const sarif_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const { report, level, baseline } = params;
    const reports = await readReports(context.files, report, readSarif);
    if (!reports.ok)
        return answer.error(reports.refusal.code, reports.refusal.values);
    const alerts = reports.value.flatMap((one) => one.report);
    const text = baseline === undefined ? null : await (0,shared_read/* readText */.yR)(context.files, baseline);
    if (text?.ok === false)
        return answer.error(text.refusal.code, text.refusal.values);
    const known = text === null ? null : readSarif(baseline ?? '', text.value);
    if (known?.ok === false)
        return answer.error(known.refusal.code, known.refusal.values);
    const fresh = newAlerts(alerts, known?.value ?? []).filter(({ rank }) => rank >= rankOf(level));
    const notes = {
        log: [
            `${alerts.length} results, ${fresh.length} new at ${level} or above`,
            ...fresh.slice(0, sarif_execute_SHOWN).map((one) => one.text),
        ],
        measures: { results: alerts.length, new: fresh.length },
    };
    const [first] = fresh;
    if (first === undefined)
        return answer.passed(notes);
    return answer.failed('AX4562', { report, count: fresh.length, level, first: first.text }, notes);
};

;// CONCATENATED MODULE: ./lib/application/checks/sarif/schema.js

/** Parameters of `sarif`. */
const sarif_schema_schema = schemas.strictObject({
    report: schemas.string().min(1).describe('SARIF 2.1.0 file or glob.'),
    level: schemas["enum"](['error', 'warning', 'note'])
        .default('error')
        .describe('Results at this level or above count.'),
    baseline: schemas.string().min(1).optional().describe('SARIF file of results that are known and accepted.'),
});

;// CONCATENATED MODULE: ./lib/application/checks/sarif/index.js




/** A scanner found nothing new. */
const sarifKind = {
    kind: 'sarif',
    schema: sarif_schema_schema,
    tier: 'read',
    volatile: false,
    inputs: ({ report, baseline }) => [report, ...(baseline === undefined ? [] : [baseline])],
    command: () => null,
    describe: sarif_describe_describe,
    execute: sarif_execute_execute,
    challenge: sarif_challenge_challenge,
};

;// CONCATENATED MODULE: ./lib/application/checks/shared/pattern-example.js
var _a;
/** Raised for syntax this generator does not know; the caller says `unchallenged` then. */
class Unsupported extends Error {
}
/** Reads a pattern left to right and writes the shortest plain text it can think of that matches. */
class ExampleWriter {
    #pattern;
    /** Stands for `.` and for negated classes. */
    #filler;
    #at = 0;
    constructor(pattern, filler) {
        this.#pattern = pattern;
        this.#filler = filler;
    }
    write() {
        const text = this.#alternatives();
        if (this.#at < this.#pattern.length)
            throw new Unsupported('unbalanced parenthesis');
        return text;
    }
    /** The first alternative is enough, the others are only skipped. */
    #alternatives() {
        const first = this.#sequence();
        while (this.#take('|'))
            this.#sequence();
        return first;
    }
    #sequence() {
        let text = '';
        while (this.#at < this.#pattern.length && !'|)'.includes(this.#peek()))
            text += this.#repeated(this.#atom());
        return text;
    }
    #repeated(atom) {
        const character = this.#peek();
        let times = 1;
        if (character === '*' || character === '?' || character === '+') {
            this.#at += 1;
        }
        else if (character === '{') {
            const counted = /^\{(\d+)(?:,\d*)?\}/.exec(this.#pattern.slice(this.#at));
            if (counted === null)
                return atom;
            this.#at += counted[0].length;
            times = Math.max(1, Number(counted[1]));
            if (times > 1000)
                throw new Unsupported('too long');
        }
        else {
            return atom;
        }
        this.#take('?');
        return atom.repeat(times);
    }
    #atom() {
        const character = this.#next();
        if (character === '(')
            return this.#group();
        if (character === '[')
            return this.#class();
        if (character === '\\')
            return this.#escape();
        if (character === '.')
            return this.#filler;
        return character === '^' || character === '$' ? '' : character;
    }
    #group() {
        const prefix = /^\?(?::|P?<\w+>|[ims]+:)/.exec(this.#pattern.slice(this.#at));
        if (prefix === null && this.#peek() === '?')
            throw new Unsupported('flags or look-around');
        this.#at += prefix?.[0].length ?? 0;
        const text = this.#alternatives();
        if (!this.#take(')'))
            throw new Unsupported('unbalanced parenthesis');
        return text;
    }
    #escape() {
        const character = this.#next();
        const known = {
            d: '7',
            D: 'x',
            w: 'x',
            W: '-',
            s: ' ',
            S: 'x',
            b: '',
            t: '\t',
            n: '\n',
            r: '\r',
            A: '',
            z: '',
        };
        const text = known[character];
        if (text !== undefined)
            return text;
        if (/[\dA-Za-z]/.test(character))
            throw new Unsupported(`\\${character}`);
        return character;
    }
    #class() {
        const negated = this.#take('^');
        const start = this.#at;
        if (this.#peek() === ']')
            this.#at += 1;
        while (this.#peek() !== ']') {
            if (this.#next() === '\\')
                this.#at += 1;
        }
        const body = this.#pattern.slice(start, this.#at);
        this.#at += 1;
        if (body.includes('[:'))
            throw new Unsupported('named class');
        if (negated)
            return this.#filler;
        return body.startsWith('\\') ? new _a(body.slice(0, 2), this.#filler).write() : body.charAt(0);
    }
    #peek() {
        return this.#pattern.charAt(this.#at);
    }
    #next() {
        if (this.#at >= this.#pattern.length)
            throw new Unsupported('unfinished pattern');
        this.#at += 1;
        return this.#pattern.charAt(this.#at - 1);
    }
    #take(character) {
        if (this.#peek() !== character)
            return false;
        this.#at += 1;
        return true;
    }
}
_a = ExampleWriter;
const FILLERS = ['x', '7', ' ', '-', '_', '!'];
/**
 * A text on a line of its own that the needle finds, or null when the pattern is beyond this generator. Generated
 * texts are guesses (`\\b` and anchors are only hoped for), so each is tried on the needle itself.
 */
const exampleFor = (needle, pattern) => {
    const flags = /^\(\?[ims]+\)/.exec(pattern)?.[0] ?? '';
    for (const filler of FILLERS) {
        try {
            const text = new ExampleWriter(pattern.slice(flags.length), filler).write();
            if (text !== '' && needle.test(`\n${text}\n`))
                return text;
        }
        catch (thrown) {
            if (thrown instanceof Unsupported)
                return null;
            throw thrown;
        }
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/application/checks/search/scan.js


/** Bytes. Source files stay below; a larger one is data and belongs under `exclude`. */
const FILE_LIMIT = 8 * 1024 * 1024;
const scan_SHOWN = 20;
const needleOf = async (params) => params.text === undefined ? compile(params.pattern ?? '') : (0,shared_read/* got */.Lt)(literal(params.text));
/** Files of the search, sorted. */
const filesOf = async (files, params) => {
    const found = await (0,shared_read/* list */.p_)(files, params.in);
    if (!found.ok || params.exclude === undefined)
        return found;
    const without = await (0,shared_read/* list */.p_)(files, params.exclude);
    if (!without.ok)
        return without;
    const excluded = new Set(without.value);
    return (0,shared_read/* got */.Lt)(found.value.filter((path) => !excluded.has(path)));
};
/** Counts matches over all files of the search. A file that cannot be read ends it: a part would be no answer. */
const scan = async (files, params, needle, signal) => {
    const paths = await filesOf(files, params);
    if (!paths.ok)
        return paths;
    const matching = [];
    const places = [];
    let count = 0;
    for (const path of paths.value) {
        signal.throwIfAborted();
        const text = await (0,shared_read/* readText */.yR)(files, path, FILE_LIMIT);
        if (!text.ok)
            return text;
        const found = needle.count(text.value, scan_SHOWN - places.length);
        if (found.count === 0)
            continue;
        count += found.count;
        matching.push(path);
        places.push(...found.hits.map((hit) => `${path}:${hit.line}: ${hit.text}`));
    }
    return (0,shared_read/* got */.Lt)({ files: paths.value, matching, count, places });
};

;// CONCATENATED MODULE: ./lib/application/checks/search/challenge.js



/** A limit that tolerates this many more occurrences than there are is no limit. */
const SLACK = 100;
/** The first file too: an injection before this may have put a match there. */
const emptyMatches = (context, found) => ({
    change: 'every file with a match was emptied',
    code: 'AX5204',
    run: async () => {
        for (const path of new Set([...found.matching, ...found.files.slice(0, 1)])) {
            await context.scratch.write(path, '');
        }
        return context.rerun();
    },
});
const inject = (context, found, max, example) => {
    const more = Math.max(1, Math.min(max - found.count + 1, SLACK));
    const path = found.files[0] ?? '';
    return {
        change: `${JSON.stringify(example)} was written ${more} more ${more === 1 ? 'time' : 'times'} into ${path}`,
        code: 'AX5203',
        values: { max, count: found.count },
        run: async () => {
            const text = (await context.scratch.readText(path)) ?? '';
            await context.scratch.write(path, `${text}\n${`${example}\n`.repeat(more)}`);
            return context.rerun();
        },
    };
};
const sabotagesOf = (params, context, found, needle) => {
    const sabotages = [];
    if (params.max !== undefined) {
        const example = params.text ?? exampleFor(needle, params.pattern ?? '');
        if (example === null && params.min === undefined)
            return null;
        if (example !== null)
            sabotages.push(inject(context, found, params.max, example));
    }
    if (params.min !== undefined)
        sabotages.push(emptyMatches(context, found));
    return sabotages;
};
/** Writes what is forbidden, or takes away what is wanted. */
const search_challenge_challenge = async (params, context) => {
    const needle = await needleOf(params);
    if (!needle.ok)
        return unchallenged('The pattern cannot be read.');
    const found = await scan(context.scratch, params, needle.value, context.signal);
    if (!found.ok || found.value.files.length === 0)
        return unchallenged('There is no file to search.');
    const sabotages = sabotagesOf(params, context, found.value, needle.value);
    if (sabotages === null)
        return unchallenged(`No text could be made up that /${params.pattern ?? ''}/ matches.`);
    return challengeBy(context, sabotages);
};

;// CONCATENATED MODULE: ./lib/application/checks/search/describe.js
const times = ({ min, max }) => {
    if (max === 0)
        return 'nowhere';
    if (min === undefined)
        return `at most ${max ?? 0} times`;
    return max === undefined ? `at least ${min} times` : `${min} to ${max} times`;
};
const search_describe_describe = (params) => {
    const wanted = params.text === undefined ? `/${params.pattern ?? ''}/` : JSON.stringify(params.text);
    const without = params.exclude === undefined ? '' : ` without ${params.exclude.join(', ')}`;
    return `${wanted} occurs ${times(params)} in ${params.in.join(', ')}${without}`;
};

;// CONCATENATED MODULE: ./lib/application/checks/search/execute.js


/** Counts matches and holds them against min and max. A search in no file at all is an error, not "nothing found". */
const search_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const needle = await needleOf(params);
    if (!needle.ok)
        return answer.error(needle.refusal.code, needle.refusal.values);
    const result = await scan(context.files, params, needle.value, context.signal);
    if (!result.ok)
        return answer.error(result.refusal.code, result.refusal.values);
    const { files, count, places } = result.value;
    if (files.length === 0)
        return answer.error('AX4520', { globs: params.in.join(', ') });
    const log = [`${count} matches in ${files.length} files`, ...places];
    const notes = { log, measures: { matches: count, files: files.length } };
    const values = { wanted: needle.value.source, count, files: files.length, place: places[0] ?? 'nowhere' };
    if (params.max !== undefined && count > params.max)
        return answer.failed('AX4521', { ...values, max: params.max }, notes);
    if (params.min !== undefined && count < params.min)
        return answer.failed('AX4522', { ...values, min: params.min }, notes);
    return answer.passed(notes);
};

;// CONCATENATED MODULE: ./lib/application/checks/search/schema.js


const search_schema_count = schemas.number().int().nonnegative();
/** Parameters of `search`. */
const search_schema_schema = schemas.strictObject({
    pattern: schemas.string().min(1).optional().describe('RE2 pattern; `^` and `$` are line ends.'),
    text: schemas.string().min(1).optional().describe('Literal text instead of a pattern.'),
    in: strings.describe('Globs of the files to search.'),
    exclude: strings.optional().describe('Globs of files to leave out.'),
    min: search_schema_count.optional().describe('Least number of matches.'),
    max: search_schema_count.optional().describe('Largest number of matches; 0 when neither min nor max is given.'),
})
    .refine(({ pattern, text }) => (pattern === undefined) !== (text === undefined), {
    message: 'give either pattern or text',
})
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    message: 'min is above max, so nothing could pass',
})
    .transform((params) => params.min === undefined && params.max === undefined ? { ...params, max: 0 } : params);

;// CONCATENATED MODULE: ./lib/application/checks/search/index.js




/** A text or pattern occurs as often as it may, or must. */
const searchKind = {
    kind: 'search',
    schema: search_schema_schema,
    tier: 'read',
    volatile: false,
    inputs: (params) => params.in,
    command: () => null,
    describe: search_describe_describe,
    execute: search_execute_execute,
    challenge: search_challenge_challenge,
};

;// CONCATENATED MODULE: ./lib/application/checks/slo/budget.js
/** `99.95 %`: objectives need more digits than other shares. */
const budget_share = (value) => `${Number((value * 100).toFixed(4))} %`;

;// CONCATENATED MODULE: ./lib/application/checks/slo/challenge.js



/** Lets everything fail. */
const slo_challenge_challenge = (params, context) => challengeBy(context, [
    saying(context, params, 0, 'AX5211', { objective: budget_share(params.warn ?? params.objective) }),
]);

;// CONCATENATED MODULE: ./lib/application/checks/slo/describe.js


const slo_describe_describe = ({ source, query, objective, warn, window }) => {
    const what = query === undefined ? source : `${query} at ${source}`;
    const over = source === 'runs' ? ` over ${(0,units/* formatDuration */.a3)(window)}` : '';
    const tolerated = warn === undefined ? '' : ` (${budget_share(warn)} with a warning)`;
    return `the success of ${what} is at least ${budget_share(objective)}${over}${tolerated}`;
};

// EXTERNAL MODULE: ./lib/domain/evaluation/slo.js
var evaluation_slo = __webpack_require__(1555);
;// CONCATENATED MODULE: ./lib/application/checks/slo/execute.js




/** Reads the share of success and holds it against the objective by the rule that the verdict's own objectives follow. */
const slo_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const { source, objective, warn, weight, key } = params;
    const reading = await (0,objective_source/* readSource */.o$)(params, context);
    if (!reading.ok)
        return answer.error(reading.refusal.code, reading.refusal.values);
    const { value, samples } = reading.value;
    const slo = { name: source, source: 'measured', windowDays: 1, objective, warn: warn ?? null, weight, key };
    const { status, budgetUsed } = (0,evaluation_slo/* measureSlo */.$)(slo, [], { [source]: { value } }, 0);
    if (status === 'no-data') {
        return answer.error('AX4583', { source, problem: `${value} is no share between 0 and 1` });
    }
    const budget = budgetUsed ?? 0;
    const notes = {
        log: [`${source}: ${budget_share(value)} of ${samples}, error budget used ${budget_share(budget)}`],
        measures: { value, samples, budgetUsed: budget },
    };
    const values = { source, actual: budget_share(value), objective: budget_share(objective), budget: budget_share(budget) };
    if (status === 'met')
        return answer.passed(notes);
    return answer[status === 'warning' ? 'warned' : 'failed'](status === 'warning' ? 'AX4585' : 'AX4584', values, notes);
};

;// CONCATENATED MODULE: ./lib/application/checks/slo/schema.js



/** Parameters of `slo`. */
const slo_schema_schema = schemas.strictObject({
    source: source
        .default('runs')
        .describe('`runs` (share of runs that were not no-go), `file:PATH#/pointer`, or a Prometheus address.'),
    objective: fraction.describe('Least share of success, such as 99.9%.'),
    warn: fraction.optional().describe('Tolerated with a warning: misses the objective, but not this.'),
    ...sourceFields,
});

;// CONCATENATED MODULE: ./lib/application/checks/slo/index.js





/** A share of success meets its objective, with an error budget. */
const sloKind = {
    kind: 'slo',
    schema: slo_schema_schema,
    tier: 'read',
    volatile: true,
    inputs: objective_source/* inputsOf */.Vc,
    command: () => null,
    describe: slo_describe_describe,
    execute: slo_execute_execute,
    challenge: slo_challenge_challenge,
};

// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/application/checks/uses/execute.js




const reason = schemas.union([
    schemas.string().min(1),
    schemas.object({ message: schemas.string().min(1), remedy: schemas.string().optional() }),
]);
/** What a module's `execute` gives back. Anything else in it is left out. */
const answerSchema = schemas.object({
    outcome: schemas["enum"](vocabulary/* OUTCOMES */.im),
    reason: reason.nullish(),
    stdout: schemas.string().optional(),
    stderr: schemas.string().optional(),
    measures: schemas.record(schemas.string(), schemas.number()).optional(),
});
const FIX = 'Return { outcome: "passed" }, or { outcome: "failed", reason: "…" }; outcomes are the words of the product.';
const AWAKE_MS = 60_000;
/** Rejects when the signal fires, so that a module that never answers does not hold up the run. */
const whileAllowed = async (signal, work) => {
    signal.throwIfAborted();
    const { promise, reject } = Promise.withResolvers();
    const stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error('the run was stopped'));
    signal.addEventListener('abort', stop, { once: true });
    // A promise that nobody settles keeps no process alive, and the timer behind a signal does not either.
    const awake = setInterval(() => undefined, AWAKE_MS);
    try {
        return await Promise.race([(async () => work())(), promise]);
    }
    finally {
        clearInterval(awake);
        signal.removeEventListener('abort', stop);
    }
};
const DEFAULT_REMEDY = 'See the output of the check, or the module itself.';
const translate = (own, given, context) => {
    const { outcome, stdout, stderr, measures } = given;
    const said = typeof given.reason === 'string' ? { message: given.reason, remedy: undefined } : given.reason;
    const message = said?.message ??
        (outcome === 'passed' ? null : `${own.specifier} came to ${outcome} and gave no reason.`);
    const remedy = said?.remedy ?? DEFAULT_REMEDY;
    return {
        outcome,
        reason: message === null ? null : new Answer(context).reason('AX4705', { reason: message, remedy }),
        stdout: context.redact(stdout ?? ''),
        stderr: context.redact(stderr ?? ''),
        measures: measures ?? {},
    };
};
/** Runs a module's `execute` on parameters its schema accepts. A throw or a wrong shape is an error with a finding. */
const executeOwn = async (own, params, context) => {
    const answer = new Answer(context);
    const { specifier: module } = own;
    try {
        const accepted = own.schema.safeParse(params);
        if (!accepted.success) {
            const [issue] = accepted.error.issues;
            const at = issue === undefined || issue.path.length === 0 ? 'its parameters' : issue.path.join('.');
            return answer.error('AX4704', { module, at, problem: issue?.message ?? 'not accepted' });
        }
        const given = answerSchema.safeParse(await whileAllowed(context.signal, () => own.execute(accepted.data, context)));
        if (given.success)
            return translate(own, given.data, context);
        const problem = `the answer has ${given.error.issues[0]?.path.join('.') || 'a shape'} that cannot be used`;
        return answer.error('AX4702', { module, part: 'execute', problem, fix: FIX });
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        return answer.error('AX4703', { module, part: 'execute', problem: (0,shared_read/* problemOf */.Zw)(thrown) });
    }
};

;// CONCATENATED MODULE: ./lib/application/checks/uses/challenge.js






const challenge_answerSchema = schemas.object({
    result: schemas["enum"](vocabulary/* CHALLENGE_RESULTS */.TU),
    reason: schemas.string().min(1),
    remedy: schemas.string().optional(),
    program: schemas.string().nullish(),
});
const challenge_FIX = 'Return { result: "proven" | "vacuous" | "unchallenged", reason: "…" }.';
/** Lets the module challenge itself. Without a challenge of its own, or with a broken one, nothing is known. */
const challengeOwn = async (own, params, context) => {
    const { challenge, specifier: module } = own;
    const source = context.check.origin.source;
    if (challenge === null)
        return unchallenged(`${module} has no challenge of its own.`);
    try {
        const accepted = own.schema.safeParse(params);
        if (!accepted.success)
            return unchallenged(`${module} does not accept its parameters.`);
        const given = challenge_answerSchema.safeParse(await whileAllowed(context.signal, () => challenge(accepted.data, context)));
        if (!given.success) {
            const problem = 'the answer has a shape that cannot be used';
            const found = (0,catalogue/* finding */.g)('AX4702', { module, part: 'challenge', problem, fix: challenge_FIX }, source);
            return { ...unchallenged(found.message), remedy: found.remedy, finding: found };
        }
        const { result, reason, program = null } = given.data;
        const remedy = given.data.remedy ?? '';
        if (result !== 'vacuous')
            return { result, reason, remedy, program };
        const fix = remedy === '' ? `Mend ${module} so that it can fail.` : remedy;
        const found = (0,catalogue/* finding */.g)('AX5212', { check: context.check.id, reason, fix }, source);
        return { result, reason, remedy: fix, program, finding: found };
    }
    catch (thrown) {
        const found = (0,catalogue/* finding */.g)('AX4703', { module, part: 'challenge', problem: context.redact((0,shared_read/* problemOf */.Zw)(thrown)) }, source);
        return { ...unchallenged(found.message), remedy: found.remedy, finding: found };
    }
};

;// CONCATENATED MODULE: ./lib/application/checks/uses/describe.js
/** What a module says of itself; its name where it says nothing usable. A description is no place to fail. */
const describeOwn = (own, params) => {
    const fallback = `${own.specifier} passes`;
    try {
        const text = own.describe(params);
        return typeof text === 'string' && text.trim() !== '' ? text.trim().replace(/\.$/, '') : fallback;
    }
    catch {
        return fallback;
    }
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/from-json-schema.js + 1 modules
var from_json_schema = __webpack_require__(311);
;// CONCATENATED MODULE: ./lib/application/checks/uses/own-module.js



const isObject = (value) => typeof value === 'object' && value !== null;
const isCallable = (value) => typeof value === 'function';
const call = (part) => (isCallable(part) ? part : () => undefined);
const issues = schemas.object({
    issues: schemas.array(schemas.object({ path: schemas.array(schemas.union([schemas.string(), schemas.number()])).default([]), message: schemas.string() })),
});
/** Any schema library's `safeParse`, as a schema of ours. */
const borrowed = (safeParse) => schemas.unknown().transform((value, context) => {
    const result = safeParse(value);
    if (isObject(result) && result['success'] === true)
        return result['data'];
    const told = issues.safeParse(isObject(result) ? result['error'] : null);
    const list = told.success && told.data.issues.length > 0 ? told.data.issues : null;
    for (const { path, message } of list ?? [{ path: [], message: 'not accepted' }]) {
        context.addIssue({ code: 'custom', path, message });
    }
    return core/* NEVER */.tm;
});
const FIX_SCHEMA = 'Export a JSON Schema object, or an object with safeParse, or no schema at all.';
/** JSON Schema, zod or alike, or nothing. Throws with a sentence when it is neither. */
const schemaOf = (schema) => {
    if (schema === undefined)
        return schemas.unknown();
    if (!isObject(schema))
        throw new TypeError(`it is ${schema === null ? 'null' : `a ${typeof schema}`}`);
    const { safeParse } = schema;
    if (isCallable(safeParse))
        return borrowed((value) => safeParse.call(schema, value));
    return from_json_schema/* fromJSONSchema */.y(schema);
};
const partProblem = (exports, part, required) => {
    const value = exports[part];
    if (value === undefined)
        return required ? 'it is not exported' : null;
    return isCallable(value) ? null : `it is a ${typeof value} and not a function`;
};
/**
 * Looks a module over: the parts as named exports, or together in a default export. Findings name module, part and
 * fix (AX4702).
 */
const readOwnModule = (specifier, namespace) => {
    const outer = isObject(namespace) ? namespace : {};
    const exports = !('execute' in outer) && isObject(outer['default']) ? outer['default'] : outer;
    const findings = [];
    const wrong = (part, problem, fix) => {
        findings.push((0,catalogue/* finding */.g)('AX4702', { module: specifier, part, problem, fix }));
    };
    const example = { describe: '(params)', execute: '(params, context)', challenge: '(params, context)' };
    for (const [part, args] of Object.entries(example)) {
        const problem = partProblem(exports, part, part !== 'challenge');
        if (problem !== null)
            wrong(part, problem, `Write: export const ${part} = ${args} => …`);
    }
    let schema = schemas.unknown();
    try {
        schema = schemaOf(exports['schema']);
    }
    catch (thrown) {
        wrong('schema', (0,shared_read/* problemOf */.Zw)(thrown), FIX_SCHEMA);
    }
    const [first, ...rest] = findings;
    if (first !== undefined)
        return { ok: false, findings: [first, ...rest] };
    const { describe, execute, challenge } = exports;
    return {
        ok: true,
        own: {
            specifier,
            schema,
            describe: call(describe),
            execute: call(execute),
            challenge: challenge === undefined ? null : call(challenge),
            volatile: exports['volatile'] === true,
        },
    };
};

;// CONCATENATED MODULE: ./lib/application/checks/uses/schema.js

/** What a `uses:` check comes to: `{ uses: ./x.mjs, with: {…} }` as module and with. */
const uses_schema_schema = schemas.strictObject({
    module: schemas.string().min(1).describe('ES module, from the root of the workspace.'),
    with: schemas.json().default({}).describe('Parameters for the module.'),
});

;// CONCATENATED MODULE: ./lib/application/checks/uses/index.js








/** Why a module could not be imported, without the paths of this machine that Node puts into the sentence. */
const importProblem = (specifier, thrown) => {
    const problem = (0,shared_read/* problemOf */.Zw)(thrown).replace(/ imported from \S.*$/, '');
    const missing = /^Cannot find module '([^']+)'$/.exec(problem)?.[1];
    return missing?.endsWith(specifier.replace(/^(?:\.\/)+/, '/')) === true ? 'there is no such file' : problem;
};
/** Imports each module once and looks it over. What is loaded already can be asked for without waiting. */
class OwnModules {
    #import;
    #loading = new Map();
    #loaded = new Map();
    constructor(importModule) {
        this.#import = importModule;
    }
    load(specifier) {
        const known = this.#loading.get(specifier);
        if (known !== undefined)
            return known;
        const fresh = this.#read(specifier);
        this.#loading.set(specifier, fresh);
        return fresh;
    }
    loaded(specifier) {
        return this.#loaded.get(specifier) ?? null;
    }
    async #read(specifier) {
        const loaded = await this.#import(specifier).then((namespace) => readOwnModule(specifier, namespace), (thrown) => ({
            ok: false,
            findings: [(0,catalogue/* finding */.g)('AX4701', { module: specifier, problem: importProblem(specifier, thrown) })],
        }));
        this.#loaded.set(specifier, loaded);
        return loaded;
    }
}
/** The kind `uses`: a check that names its module itself. */
const usesKind = (modules) => ({
    kind: 'uses',
    schema: uses_schema_schema,
    tier: 'exec',
    volatile: false,
    inputs: () => null,
    command: () => null,
    describe: (params) => {
        const loaded = modules.loaded(params.module);
        return loaded?.ok === true ? describeOwn(loaded.own, params.with) : `${params.module} passes`;
    },
    execute: async (params, context) => {
        const loaded = await modules.load(params.module);
        if (loaded.ok)
            return executeOwn(loaded.own, params.with, context);
        return { outcome: 'error', reason: { ...loaded.findings[0], source: context.check.origin.source } };
    },
    challenge: async (params, context) => {
        const loaded = await modules.load(params.module);
        return loaded.ok
            ? challengeOwn(loaded.own, params.with, context)
            : unchallenged(loaded.findings[0].message);
    },
});

;// CONCATENATED MODULE: ./lib/application/checks/uses/own-kind.js





/** A kind made of a module that the configuration names under `checks`. Its code is the project's, so its tier is exec. */
const ownKind = (kind, own) => ({
    kind,
    schema: own.schema,
    tier: 'exec',
    volatile: own.volatile,
    inputs: () => null,
    command: () => null,
    describe: (params) => describeOwn(own, params),
    execute: (params, context) => executeOwn(own, params, context),
    challenge: (params, context) => challengeOwn(own, params, context),
});
/** Stands in for a kind whose module is broken or was not loaded, so that its checks end in that finding. */
const brokenKind = (kind, specifier, reason) => ({
    kind,
    schema: schemas.unknown(),
    tier: 'exec',
    volatile: true,
    inputs: () => null,
    command: () => null,
    describe: () => `${specifier} passes`,
    execute: async () => ({ outcome: 'error', reason }),
    challenge: async () => unchallenged(reason.message),
});

;// CONCATENATED MODULE: ./lib/application/checks/registry.js














/**
 * A kind whose parts fill in the schema's defaults themselves, so that they take parameters as a person writes them
 * (`5s`), as the synthesizer makes them, and as the schema gave them out. A schema accepts what it gives out.
 */
const filling = (kind) => {
    const fill = (params) => kind.schema.parse(params);
    return {
        ...kind,
        inputs: (params) => kind.inputs(fill(params)),
        command: (params) => kind.command(fill(params)),
        describe: (params) => kind.describe(fill(params)),
        execute: async (params, context) => kind.execute(fill(params), context),
        challenge: async (params, context) => kind.challenge(fill(params), context),
    };
};
/** Every kind that needs nothing loaded, by the key it has in a spec. A new kind is one line here. */
const builtInKinds = new Map([
    ['run', filling(runKind)],
    ['file', filling(fileKind)],
    ['search', filling(searchKind)],
    ['http', filling(httpKind)],
    ['coverage', filling(coverageKind)],
    ['junit', filling(junitKind)],
    ['sarif', filling(sarifKind)],
    ['golden', filling(goldenKind)],
    ['metric', filling(metricKind)],
    ['slo', filling(sloKind)],
    ['manual', filling(manualKind)],
]);
/**
 * The built-in kinds, the kind `uses`, and the project's own kinds (`checks:` in the configuration). `modules` are
 * those that specs name under `uses:`; loading them early lets `doctor` name a broken one. Below the tier `exec` no
 * code of the project is loaded (AX4707). A module that is broken gives findings (AX4701, AX4702), and its kind
 * stays, ending every check of it in that finding.
 *
 * @param importModule imports a specifier as it is written in the configuration
 */
const loadKinds = async (config, importModule, modules = []) => {
    const own = new OwnModules(importModule);
    const kinds = new Map([...builtInKinds, ['uses', filling(usesKind(own))]]);
    const findings = [];
    const { tier } = config.execution;
    for (const [name, specifier] of Object.entries(config.checks)) {
        if (kinds.has(name)) {
            findings.push((0,catalogue/* finding */.g)('AX4706', { name, module: specifier }));
        }
        else if (tier !== 'exec') {
            const skipped = (0,catalogue/* finding */.g)('AX4707', { module: specifier, tier });
            findings.push(skipped);
            kinds.set(name, brokenKind(name, specifier, skipped));
        }
        else {
            const loaded = await own.load(specifier);
            if (!loaded.ok)
                findings.push(...loaded.findings);
            kinds.set(name, loaded.ok ? ownKind(name, loaded.own) : brokenKind(name, specifier, loaded.findings[0]));
        }
    }
    for (const specifier of tier === 'exec' ? new Set(modules) : []) {
        const loaded = await own.load(specifier);
        const reported = Object.values(config.checks).includes(specifier);
        if (!loaded.ok && !reported)
            findings.push(...loaded.findings);
    }
    return { kinds, findings };
};


/***/ }),

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ challengeConstant)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 16 modules
var catalogue = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/domain/spec/command/always-passes.js + 1 modules
var always_passes = __webpack_require__(2096);
// EXTERNAL MODULE: ./lib/domain/spec/command/names.js
var names = __webpack_require__(2728);
;// CONCATENATED MODULE: ./lib/domain/spec/command/idle.js

const words = (text) => new Set(text.trim().split(/\s+/));
/** What is there wherever a command runs. */
const ALWAYS_THERE = words('. ./ .. ../ / /tmp /dev/null /bin/sh');
/** Tools that tell of the machine and take no file; with an operand some of them look for something. */
const OF_THE_MACHINE = words('whoami id groups uname arch hostname nproc uptime free df ps sync env printenv');
/** Tools whose answer is made of their words alone. */
const OF_THEIR_WORDS = words('seq basename dirname expr');
/** Programs in an option that do nothing, or only print what is written out. */
const IDLE_CODE = /^\s*(?:pass|\d+|true|print\((?:\d+|"[^"\\]*"|'[^'\\]*')\)|console\.log\((?:\d+|"[^"\\]*"|'[^'\\]*')\)|(?:sys\.|process\.)?exit\(0?\))?\s*;?\s*$/;
const CODE_OPTION = {
    python: '-c',
    python3: '-c',
    node: '-e',
    perl: '-e',
    ruby: '-e',
    php: '-r',
};
/** `find` ends with 0 whether it finds anything or not, unless it runs a program or compares with a file. */
const FIND_ACTS = /^-(?:exec|ok|delete|newer|anewer|cnewer|samefile|files0-from|fprint|fls|[HLPOD]$)/;
const isOption = (word) => word.startsWith('-') && word.length > 1;
const operandsOf = (args) => args.filter((word) => !isOption(word));
const areThere = (paths) => paths.every((path) => ALWAYS_THERE.has(path));
const isIdleFind = (args) => {
    const firstTest = args.findIndex(isOption);
    const starts = firstTest < 0 ? args : args.slice(0, firstTest);
    return areThere(starts) && !args.some((word) => FIND_ACTS.test(word));
};
const isIdleTest = (words_) => words_.length === 2 && /^-[defrx]$/.test(words_[0] ?? '') && areThere(words_.slice(1));
/**
 * True for a call that succeeds in any project, because it looks only at what is always there: `ls`, `whoami`,
 * `find . -name x` (which is content with finding nothing), `test -d .`, `python3 -c pass`. Careful: a path, a
 * variable or an option that is not understood makes it false.
 */
const isIdle = (argv) => {
    if (!argv.every((word) => word !== null))
        return false;
    const [name = '', ...args] = argv;
    if (name.includes('/') && !/^\/(usr\/)?bin\//.test(name))
        return false;
    const tool = (0,names/* baseName */.Fl)(name);
    const code = CODE_OPTION[tool];
    if (code !== undefined)
        return args.length === 2 && args[0] === code && IDLE_CODE.test(args[1] ?? '');
    if (OF_THEIR_WORDS.has(tool))
        return true;
    if (OF_THE_MACHINE.has(tool))
        return operandsOf(args).length === 0;
    if (tool === 'ls' || tool === 'dir' || tool === 'cd')
        return areThere(operandsOf(args));
    if (tool === 'cat')
        return args.length > 0 && args.every((word) => word === '/dev/null');
    if (tool === 'find')
        return isIdleFind(args);
    if (tool === 'test')
        return isIdleTest(args);
    return tool === '[' && args.at(-1) === ']' && isIdleTest(args.slice(0, -1));
};

// EXTERNAL MODULE: ./lib/domain/spec/command/package-script.js
var package_script = __webpack_require__(9102);
// EXTERNAL MODULE: ./lib/domain/spec/command/programs.js + 3 modules
var programs = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/domain/spec/command/self-description.js
var self_description = __webpack_require__(8491);
// EXTERNAL MODULE: ./lib/domain/spec/command/shell.js
var command_shell = __webpack_require__(7638);
// EXTERNAL MODULE: ./lib/domain/spec/command/wrappers.js
var wrappers = __webpack_require__(8610);
;// CONCATENATED MODULE: ./lib/domain/spec/command/constant.js








const INSTEAD = 'Replace it by a command that examines the project, such as the command that runs its tests.';
/** npm's `npm init` writes this script; it says that there are no tests, and fails. */
const NPM_DEFAULT = /no test specified/;
const DEPTH = 4;
const OUTSIDE_TRUTHS = new Set([
    'true',
    'echo',
    'printf',
    'sleep',
    'date',
    'pwd',
    'clear',
]);
/** `test`, `[`: operands that are all written out, and no look at a file. */
const isLiteralTest = (argv) => {
    if (argv[0] !== 'test' && argv[0] !== '[')
        return false;
    return argv.every((word) => word !== null && !/^-([a-mo-yA-Z]|nt|ot|ef)$/.test(word));
};
const isConstantCall = (argv, facts, depth) => {
    const [name] = argv;
    if (!name)
        return false;
    const wrapped = (0,wrappers/* wrappedAt */.L)([(0,names/* baseName */.Fl)(name), ...argv.slice(1)]);
    if (wrapped !== null) {
        const inner = argv.slice(wrapped);
        return inner[0] === 'true' || inner[0] === ':' || isConstantCall(inner, facts, depth);
    }
    if (isLiteralTest(argv))
        return true;
    if (isIdle(argv) && !facts.ownPrograms.includes(name))
        return true;
    const isSystem = !name.includes('/') || /^\/(usr\/)?bin\//.test(name);
    if (isSystem && OUTSIDE_TRUTHS.has((0,names/* baseName */.Fl)(name)) && !facts.ownPrograms.includes(name))
        return true;
    if ((0,self_description/* describesItself */.I)(argv, facts.ownPrograms))
        return true;
    const script = (0,package_script/* packageScriptOf */.F)(argv, facts.scripts);
    if (script === null || depth === 0)
        return false;
    // npm runs these two around it.
    const scripts = [`pre${script}`, script, `post${script}`].map((one) => facts.scripts[one] ?? ':');
    return scripts.every((text) => constantWithin(text, facts, 'plain', depth - 1) !== null);
};
/** `[[ 1 == 1 ]]`, `(( 1 ))`: calls without words of their own. */
const isConstantCondition = ({ kind, argv, text }) => {
    const [statement] = kind === 'builtin' && argv.length === 0 ? ((0,command_shell/* parseShell */.aV)(text)?.commands ?? []) : [];
    return statement !== undefined && (0,command_shell/* isLiteralCondition */.pg)(statement.command);
};
const argvOf = (command) => command.name
    ? [command.name, ...command.args].map((word) => (word.type === 'Word' ? (0,command_shell/* literalOf */.Zc)(word) : null))
    : [];
const defaultScript = (calls, facts) => {
    for (const { argv } of calls) {
        const script = (0,package_script/* packageScriptOf */.F)(argv, facts.scripts);
        if (script !== null && NPM_DEFAULT.test(facts.scripts[script] ?? ''))
            return script;
    }
    return null;
};
const constantWithin = (command, facts, shell, depth) => {
    const read = (0,programs/* readCommand */.U)(command, shell);
    if (!read)
        return null;
    const { calls } = read;
    if (calls.length === 1) {
        const script = defaultScript(calls, facts);
        if (script !== null) {
            return {
                reason: `It runs the script "${script}" that npm init wrote, which holds no tests.`,
                remedy: `Put the project's test command under scripts.${script} in package.json.`,
            };
        }
    }
    if (!calls.every((call) => isConstantCondition(call) || isConstantCall(call.argv, facts, depth)))
        return null;
    const [script] = read.scripts;
    if (script?.commands.length === 0)
        return { reason: 'It holds no command at all.', remedy: INSTEAD };
    if (!passesAnyway(command, facts, shell, depth))
        return null;
    const asked = calls.find(({ argv }) => (0,self_description/* describesItself */.I)(argv, facts.ownPrograms));
    if (asked) {
        return {
            reason: `It asks ${asked.name} only for its own version or help, whatever the project is like.`,
            remedy: INSTEAD,
        };
    }
    const [call] = calls;
    const behind = call ? (0,package_script/* packageScriptOf */.F)(call.argv, facts.scripts) : null;
    if (behind !== null) {
        return {
            reason: `It runs the script "${behind}" of package.json, which cannot fail: ${facts.scripts[behind] ?? ''}`,
            remedy: INSTEAD,
        };
    }
    return {
        reason: 'It examines nothing and ends with exit code 0 whatever the project is like.',
        remedy: INSTEAD,
    };
};
/** A script in an argument (`bash -c true`) is judged by its own text. */
const passesAnyway = (command, facts, shell, depth) => (0,always_passes/* alwaysPasses */.N)(command, shell, (node) => {
    if (node.type !== 'Command')
        return (0,command_shell/* isLiteralCondition */.pg)(node);
    const argv = argvOf(node);
    const [name] = argv;
    const at = name && /^(ba|da|z|k)?sh$/.test((0,names/* baseName */.Fl)(name))
        ? argv.findIndex((word) => /^-[a-z]*c$/.test(word ?? ''))
        : -1;
    const inner = at < 0 ? null : argv[at + 1];
    if (inner !== null && inner !== undefined)
        return depth > 0 && passesAnyway(inner, facts, 'plain', depth - 1);
    return isConstantCall(argv, facts, depth);
});
/**
 * Why a command is constant: its exit code cannot depend on the project. Null when it may. Nothing is run; `true`,
 * `echo …`, `exit 0`, `node --version` and `npm test` with npm's own default script are constant, while a command
 * that runs any code of the project is not, whatever its arguments are.
 */
const constantReason = (command, project, shell = 'plain') => constantWithin(command, project, shell, DEPTH);

// EXTERNAL MODULE: ./lib/domain/spec/command/project-facts.js
var project_facts = __webpack_require__(8379);
;// CONCATENATED MODULE: ./lib/application/checks/run/constant.js




const readText = async (files, path) => (await files.stat(path))?.kind === 'file' ? files.readText(path) : null;
/** Where the output is examined, only a command that prints the same every time is constant. */
const printsTheSame = (command) => (0,programs/* readCommand */.U)(command)?.calls.length === 0 && !/[$`]/.test(command);
/**
 * The verdict on a command that examines nothing, without running it; null when it may examine something. Reads
 * package.json and pyproject.toml of the folder the command runs in.
 */
const challengeConstant = async (params, files, source) => {
    const { run, shell, expect, cwd } = params;
    if ((expect?.exitCode ?? 0) !== 0)
        return null;
    const judgesOutput = expect?.contains !== undefined || expect?.number !== undefined;
    if (judgesOutput && !printsTheSame(run))
        return null;
    const dir = cwd === undefined ? '' : `${cwd}/`;
    const facts = (0,project_facts/* projectFacts */.P)(await readText(files, `${dir}package.json`), await readText(files, `${dir}pyproject.toml`));
    const constant = constantReason(run, facts, shell);
    if (!constant)
        return null;
    const found = (0,catalogue/* finding */.g)('AX5002', { command: run, reason: constant.reason, fix: constant.remedy }, source);
    const program = (0,programs/* readCommand */.U)(run)?.calls[0]?.name ?? null;
    return { result: 'vacuous', program, reason: found.message, remedy: found.remedy, finding: found };
};


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   w: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);

/** `<10`, `>= 80`, `==0`; a percent sign is allowed and ignored. */
const NUMBER = /^\s*(<=|>=|==|=|<|>)?\s*(-?\d+(?:\.\d+)?)\s*%?\s*$/;
const expect = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.number().int().min(0).max(255).optional().describe('Exit code; 0 when left out.'),
    contains: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).optional().describe('Text that standard output or standard error contains.'),
    number: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .regex(NUMBER)
        .optional()
        .describe('How the last number on standard output compares: "<10".'),
})
    .strict();
/** What a `run` check is made of, after the spec reader has filled in the defaults. */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    run: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('The command, as typed in a terminal.'),
    shell: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['plain', 'strict']).default('plain').describe('strict: bash -euo pipefail.'),
    expect: expect.nullable().default(null),
    cwd: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).optional().describe('Folder to run in, relative to the workspace.'),
    network: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional(),
    memory: zod__WEBPACK_IMPORTED_MODULE_0__.number().positive().optional().describe('Address space in MiB.'),
    cpu: zod__WEBPACK_IMPORTED_MODULE_0__.number().positive().optional().describe('CPU time in seconds.'),
})
    .strict();
const OPERATORS = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' };
/** The comparison in `expect.number`. The schema has seen to its form. */
const parseNumber = (text) => {
    const [, operator = '==', value = 'NaN'] = NUMBER.exec(text) ?? [];
    return { operator: OPERATORS[operator] ?? '==', value: Number(value) };
};


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Vy: () => (/* binding */ display),
/* harmony export */   Y: () => (/* binding */ valueAssertion),
/* harmony export */   ZY: () => (/* binding */ describeAssertions),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);

const scalar = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number(), zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), zod__WEBPACK_IMPORTED_MODULE_0__["null"]()]);
/** `{ path, equals | min | max | exists }` on a value inside a JSON or YAML document. */
const valueAssertion = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .describe('JSON pointer (`/a/0/b`) or dotted path (`a.0.b`); empty for the whole document.'),
    equals: scalar.optional().describe('The value is this one, of the same type.'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional().describe('The value is a number and at least this.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional().describe('The value is a number and at most this.'),
    exists: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional().describe('The path leads to a value (`true`), or does not (`false`).'),
})
    .refine((one) => one.exists !== false || (one.equals === undefined && one.min === undefined && one.max === undefined), {
    message: 'a value that must not exist cannot be compared as well',
});
/** Steps of a JSON pointer (RFC 6901) or of a dotted path. */
const stepsOf = (path) => {
    if (path === '' || path === '/' || path === '.')
        return [];
    if (path.startsWith('/')) {
        return path
            .slice(1)
            .split('/')
            .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    }
    return path
        .replace(/^\$\./, '')
        .replaceAll(/\[(\d+)\]/g, '.$1')
        .split('.');
};
/** The value at a path, or undefined. Only own properties: `constructor` leads nowhere. */
const valueAt = (document, path) => {
    let value = document;
    for (const step of stepsOf(path)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        const next = Reflect.get(value, step);
        value = next;
    }
    return value;
};
/** A value in a message: short, and never walked into (it may be nested without end). */
const display = (value) => {
    if (value === undefined)
        return 'absent';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return `an object of ${Object.keys(value).length} keys`;
    return JSON.stringify(value).slice(0, 120);
};
/** Null when it holds, else what was expected and what was found. */
const judge = (document, one) => {
    const value = valueAt(document, one.path);
    const wrong = (expected) => ({
        expected,
        actual: display(value),
    });
    if (one.exists === false)
        return value === undefined ? null : wrong('absent');
    if (value === undefined)
        return wrong('present');
    if (one.equals !== undefined && value !== one.equals)
        return wrong(display(one.equals));
    if (one.min !== undefined && !(typeof value === 'number' && value >= one.min))
        return wrong(`at least ${one.min}`);
    if (one.max !== undefined && !(typeof value === 'number' && value <= one.max))
        return wrong(`at most ${one.max}`);
    return null;
};
/** `version is "1.0", count is at least 3`, for a description. */
const describeAssertions = (list) => list
    .map((one) => {
    const path = one.path === '' ? 'the document' : one.path;
    if (one.exists === false)
        return `${path} is absent`;
    const parts = [
        ...(one.equals === undefined ? [] : [`is ${display(one.equals)}`]),
        ...(one.min === undefined ? [] : [`is at least ${one.min}`]),
        ...(one.max === undefined ? [] : [`is at most ${one.max}`]),
    ];
    return `${path} ${parts.length === 0 ? 'exists' : parts.join(' and ')}`;
})
    .join(', ');


/***/ }),

/***/ 9177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IO: () => (/* binding */ fileSource),
  Vc: () => (/* binding */ inputsOf),
  o$: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./lib/domain/evaluation/slo.js
var slo = __webpack_require__(1555);
// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(9168);
// EXTERNAL MODULE: ./lib/application/checks/shared/assertion.js
var assertion = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/application/checks/shared/parse.js
var parse = __webpack_require__(2505);
// EXTERNAL MODULE: ./lib/application/checks/shared/read.js
var read = __webpack_require__(8076);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(1514);
;// CONCATENATED MODULE: ./lib/application/checks/shared/objective/prometheus.js



const TIMEOUT = 15_000;
const BODY_LIMIT = 1024 * 1024;
const sample = schemas.tuple([schemas.number(), schemas.string()]);
/** The answer of `GET /api/v1/query` (Prometheus HTTP API), as far as one number needs it. */
const answerSchema = schemas.object({
    status: schemas.literal('success'),
    data: schemas.discriminatedUnion('resultType', [
        schemas.object({ resultType: schemas.literal('scalar'), result: sample }),
        schemas.object({ resultType: schemas.literal('vector'), result: schemas.array(schemas.object({ value: sample })) }),
    ]),
});
/** The address of the query: `/api/v1/query` is added where it is missing, and `query` where it is given apart. */
const queryUrl = (source, query) => {
    const url = new URL(source);
    if (!url.pathname.endsWith('/api/v1/query'))
        url.pathname = `${url.pathname.replace(/\/$/, '')}/api/v1/query`;
    if (query !== undefined)
        url.searchParams.set('query', query);
    return url.href;
};
const samplesOf = (data) => data.resultType === 'scalar' ? [data.result[1]] : data.result.map(({ value }) => value[1]);
const oneNumber = (source, body) => {
    const unclear = (problem) => (0,read/* refused */.J5)('AX4583', { source, problem });
    const document = (0,parse/* parseJson */.q)(source, body);
    const answer = document.ok ? answerSchema.safeParse(document.value) : null;
    if (answer === null || !answer.success)
        return unclear('the answer is no scalar and no vector');
    const samples = samplesOf(answer.data.data);
    if (samples.length === 0)
        return (0,read/* refused */.J5)('AX4580', { source });
    if (samples.length > 1)
        return unclear(`the query gives ${samples.length} series; aggregate them to one`);
    const value = Number(samples[0]);
    return Number.isFinite(value) ? (0,read/* got */.Lt)(value) : (0,read/* refused */.J5)('AX4580', { source });
};
/** Asks Prometheus for one number. NaN, which a ratio without events gives, is no data. */
const readPrometheus = async (source, query, http, signal) => {
    try {
        const request = {
            method: 'GET',
            url: queryUrl(source, query),
            headers: {},
            timeoutMs: TIMEOUT,
            maxBytes: BODY_LIMIT,
        };
        const response = await http.request(request, signal);
        if (response.status !== 200)
            return (0,read/* refused */.J5)('AX4583', { source, problem: `it answered ${response.status}` });
        return oneNumber(source, response.body);
    }
    catch (thrown) {
        return (0,read/* refused */.J5)('AX4583', { source, problem: (0,read/* problemOf */.Zw)(thrown) });
    }
};

;// CONCATENATED MODULE: ./lib/application/checks/shared/objective/source.js






const DAY = 86_400_000;
/** The file and the pointer of a `file:` source, or null. */
const fileSource = (source) => {
    const match = /^file:([^#]+)#?(.*)$/.exec(source);
    return match === null ? null : { path: match[1] ?? '', pointer: match[2] ?? '' };
};
/** Paths that an objective depends on. */
const inputsOf = ({ source }) => {
    const file = fileSource(source);
    return file === null ? [] : [file.path];
};
/** `12.5`, `"12.5"` and `"99.9 %"` as a number; anything else is none. */
const numberOf = (value) => {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value !== 'string' || value.trim() === '')
        return null;
    if (value.trim().endsWith('%'))
        return (0,units/* parseFraction */.at)(value);
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
};
const readFile = async (files, path, pointer) => {
    const text = await (0,read/* readText */.yR)(files, path);
    if (!text.ok)
        return text;
    const document = (0,parse/* parseJson */.q)(path, text.value);
    if (!document.ok)
        return document;
    const found = (0,assertion/* valueAt */.fK)(document.value, pointer);
    const value = numberOf(found);
    if (value !== null)
        return (0,read/* got */.Lt)({ value, samples: 1 });
    return (0,read/* refused */.J5)('AX4583', {
        source: `file:${path}#${pointer}`,
        problem: `the value there is ${(0,assertion/* display */.Vy)(found)}`,
    });
};
const readRuns = async ({ source, window }, readers) => {
    const objective = {
        name: source,
        source,
        windowDays: window / DAY,
        objective: 1,
        warn: null,
        weight: 1,
        key: false,
    };
    const { actual, samples } = (0,slo/* measureSlo */.$)(objective, await readers.history(), {}, readers.clock.now());
    return actual === null ? (0,read/* refused */.J5)('AX4580', { source }) : (0,read/* got */.Lt)({ value: actual, samples });
};
/** Reads the number, or says why there is none (AX4580 no data, AX4583 not a number, or why a file cannot be read). */
const readSource = async (from, readers) => {
    if (from.source === 'runs')
        return readRuns(from, readers);
    const file = fileSource(from.source);
    if (file !== null)
        return readFile(readers.files, file.path, file.pointer);
    const value = await readPrometheus(from.source, from.query, readers.http, readers.signal);
    return value.ok ? (0,read/* got */.Lt)({ value: value.value, samples: 1 }) : value;
};


/***/ }),

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8076);

/** YAML is parsed much slower than JSON, and nobody writes this much by hand. Characters. */
const YAML_LIMIT = 2 * 1024 * 1024;
/** Deeper than any report, and far below what parsing costs seconds for. */
const MAX_DEPTH = 1000;
/** Whether brackets nest too deep. Text in quotes does not count; one pass, before the parser sees anything. */
const tooDeep = (text) => {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length && depth <= MAX_DEPTH; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            quoted = !quoted;
        else if (quoted && code === 0x5c)
            at += 1;
        else if (!quoted && (code === 0x5b || code === 0x7b))
            depth += 1;
        else if (!quoted && (code === 0x5d || code === 0x7d))
            depth -= 1;
    }
    return depth > MAX_DEPTH;
};
/** Parses JSON; AX4508 when it is not, or nested beyond reason. */
const parseJson = (path, text) => {
    if (tooDeep(text)) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('AX4508', { path, format: 'JSON', problem: `it is nested more than ${MAX_DEPTH} deep` });
    }
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .got */ .Lt)(value);
    }
    catch (thrown) {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('AX4508', { path, format: 'JSON', problem: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(thrown) });
    }
};
/**
 * Parses the first YAML document; AX4508 when it is not YAML, too large, too deep, or expands its aliases
 * without end. Of a key that is there twice the last counts: looking for doubles costs the square of their number.
 */
const parseYaml = async (path, text) => {
    const refuse = (problem) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('AX4508', { path, format: 'YAML', problem });
    if (text.length > YAML_LIMIT)
        return refuse(`it has ${text.length} characters, more than ${YAML_LIMIT}`);
    const { unsafeYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7032));
    const { parseAllDocuments } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        const unsafe = unsafeYaml(text);
        if (unsafe !== null)
            return refuse(unsafe.problem);
        const [document] = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false });
        const error = document?.errors[0];
        if (error !== undefined)
            return refuse((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error));
        const value = document?.toJS({ maxAliasCount: 100 }) ?? null;
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .got */ .Lt)(value);
    }
    catch (thrown) {
        return refuse((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(thrown));
    }
};


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ looksLikeGlob),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Lt: () => (/* binding */ got),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   mW: () => (/* binding */ withoutSlash),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** Bytes. A report above this is refused rather than held in memory; real ones stay far below. */
const REPORT_LIMIT = 32 * 1024 * 1024;
const got = (value) => ({ ok: true, value });
const refused = (code, values) => ({
    ok: false,
    refusal: { code, values },
});
/** What went wrong, for a message. Only the first line: the rest is a stack or a code frame. */
const problemOf = (thrown) => {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
};
/** Reads a text file, or says why not: absent (AX4501), too large (AX4512), or not readable (AX4511). */
const readText = async (files, path, limit = REPORT_LIMIT) => {
    try {
        const stat = await files.stat(path);
        if (stat === null || stat.kind !== 'file')
            return refused('AX4501', { path });
        if (stat.bytes > limit)
            return refused('AX4512', { path, bytes: stat.bytes, limit });
        const text = await files.readText(path, limit);
        return text === null ? refused('AX4501', { path }) : got(text);
    }
    catch (thrown) {
        return refused('AX4511', { path, problem: problemOf(thrown) });
    }
};
const GLOB_CHARACTERS = /[*?[\]{}!()]/;
/** Whether a path is meant as a glob. A file whose name has such characters is found first (see `expand`). */
const looksLikeGlob = (path) => GLOB_CHARACTERS.test(path);
/** A path without the slash at its end, which only says that a directory is meant. */
const withoutSlash = (path) => path.replace(/\/+$/, '') || '.';
/** A path as a glob that matches only itself: folders are called `[id]` in some frameworks. */
const literally = (path) => path.replaceAll(/[*?[\]{}()]/g, '[$&]');
/** Files that match any of the globs, sorted, or why there can be none (AX4511: a glob that leaves the workspace). */
const list = async (files, globs) => {
    try {
        return got(await files.glob(globs));
    }
    catch (thrown) {
        return refused('AX4511', { path: globs.join(', '), problem: problemOf(thrown) });
    }
};
/** Files named by a path or glob, sorted; a path that exists as it is written is never taken for a glob. */
const expand = async (files, path) => {
    const plain = withoutSlash(path);
    const stat = await files.stat(plain);
    if (stat?.kind === 'file')
        return path === plain ? [path] : [];
    if (stat?.kind === 'directory')
        return files.glob([plain === '.' ? '**' : `${literally(plain)}/**`]);
    return looksLikeGlob(path) ? files.glob([path === plain ? path : `${plain}/**`]) : [];
};


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ inform),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   yP: () => (/* binding */ soften)
/* harmony export */ });
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);

const STATUS_OF = { error: 'fail', warning: 'warn', note: 'info' };
/** A node of the verdict tree in the catalogue's words. */
const reason = (code, kind, id, values = {}, { status, source = null, children = [] } = {}) => {
    const { severity, message, remedy } = (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(code, values);
    return {
        code,
        status: status ?? STATUS_OF[severity],
        subject: { kind, id },
        message,
        remedy,
        source,
        children,
    };
};
/** The gravest status of some reasons; `pass` when there is none. `info` weighs nothing. */
const worst = (reasons) => {
    if (reasons.some((one) => one.status === 'fail'))
        return 'fail';
    return reasons.some((one) => one.status === 'warn') ? 'warn' : 'pass';
};
/** The verdict a status stands for. */
const wordOf = (status) => {
    if (status === 'fail')
        return 'no-go';
    return status === 'warn' ? 'conditional' : 'go';
};
/** The same reason where it does not block: a failure becomes a warning, the rest stays. */
const soften = (node) => (node.status === 'fail' ? { ...node, status: 'warn' } : node);
/** The same reason as mere information, with all below it. Passes stay passes. */
const inform = (node) => ({
    ...node,
    status: node.status === 'pass' ? 'pass' : 'info',
    children: node.children.map(inform),
});


/***/ }),

/***/ 1555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ measureSlo),
/* harmony export */   Z: () => (/* binding */ sloReason)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(455);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9942);


const DAY_MS = 86_400_000;
/** Shares are compared with this tolerance, because 99.9 / 100 is not 0.999 in floating point. */
const EPSILON = 1e-9;
/**
 * The share of good runs: complete runs with a verdict, begun within the window (its first instant included), that
 * did not come to no-go. Interrupted runs gave no answer and are left out.
 */
const sampleRuns = (history, windowDays, now) => {
    const inWindow = history.filter((run) => {
        const age = now - Date.parse(run.startedAt);
        return run.status === 'complete' && run.verdict !== null && age >= 0 && age <= windowDays * DAY_MS;
    });
    if (inWindow.length === 0)
        return null;
    const good = inWindow.filter((run) => run.verdict !== 'no-go').length;
    return { actual: good / inWindow.length, samples: inWindow.length };
};
/** A measured value as a share, or null when it is none (no events, not a number, outside 0 to 1). */
const sampleMeasured = (measured) => {
    if (measured === undefined)
        return null;
    const sample = 'value' in measured
        ? { actual: measured.value, samples: 1 }
        : { actual: measured.good / measured.total, samples: measured.total };
    return sample.actual >= 0 && sample.actual <= 1 && Number.isFinite(sample.samples) ? sample : null;
};
const reaches = (actual, threshold) => actual >= threshold - EPSILON;
/** Met at or above both thresholds, at risk between them, missed below both. Without `warn` there is no between. */
const statusOf = (actual, objective, warn) => {
    const other = warn ?? objective;
    if (reaches(actual, objective) && reaches(actual, other))
        return 'met';
    return reaches(actual, objective) || reaches(actual, other) ? 'warning' : 'missed';
};
/** Share of the error budget that is gone. An objective of 100 % has no budget: any failure uses all of it. */
const budgetUsed = (actual, objective) => {
    const budget = 1 - objective;
    if (budget > 0)
        return Number(((1 - actual) / budget).toFixed(6));
    return actual < 1 ? 1 : 0;
};
/** Measures one objective. @param now milliseconds */
const measureSlo = (slo, history, measured, now) => {
    const { name, objective, warn, key, weight } = slo;
    const given = Object.hasOwn(measured, name) ? measured[name] : undefined;
    const sample = slo.source === 'runs' ? sampleRuns(history, slo.windowDays, now) : sampleMeasured(given);
    const head = { name, objective, warn, key, weight };
    if (sample === null)
        return { ...head, actual: null, budgetUsed: null, samples: 0, status: 'no-data' };
    const { actual, samples } = sample;
    return {
        ...head,
        actual,
        samples,
        budgetUsed: budgetUsed(actual, objective),
        status: statusOf(actual, objective, warn),
    };
};
const codeOf = ({ status, key }) => {
    if (status === 'met')
        return 'AX6080';
    if (status === 'warning')
        return 'AX6081';
    if (status === 'no-data')
        return 'AX6084';
    return key ? 'AX6083' : 'AX6082';
};
/** An objective as a node of the tree. A missed key objective fails, everything else but met warns. */
const sloReason = (slo, result) => {
    const values = {
        slo: slo.name,
        source: slo.source,
        actual: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(result.actual ?? 0),
        objective: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(slo.objective),
        warn: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(slo.warn ?? slo.objective),
        budget: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(result.budgetUsed ?? 0),
        samples: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(result.samples, slo.source === 'runs' ? 'run' : 'sample'),
        days: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(slo.windowDays, 'day'),
    };
    return (0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(codeOf(result), 'slo', slo.name, values, result.status === 'met' ? { status: 'pass' } : {});
};


/***/ }),

/***/ 2096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ alwaysPasses)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
;// CONCATENATED MODULE: ./lib/domain/spec/command/flow.js
const NEVER = { zero: false, nonzero: false, exitsZero: false, exitsNonzero: false };
const ZERO = { ...NEVER, zero: true };
const NONZERO = { ...NEVER, nonzero: true };
const EITHER = { ...NEVER, zero: true, nonzero: true };
const ANYTHING = { zero: true, nonzero: true, exitsZero: true, exitsNonzero: true };
const EXIT_ZERO = { ...NEVER, exitsZero: true };
const EXIT_NONZERO = { ...NEVER, exitsNonzero: true };
/** One or the other happens. */
const union = (a, b) => ({
    zero: a.zero || b.zero,
    nonzero: a.nonzero || b.nonzero,
    exitsZero: a.exitsZero || b.exitsZero,
    exitsNonzero: a.exitsNonzero || b.exitsNonzero,
});
const exitsOf = (flow) => ({ ...flow, zero: false, nonzero: false });
/** `a; b` */
const after = (a, b) => (a.zero || a.nonzero ? union(exitsOf(a), b) : a);
/** `a && b` */
const and = (a, b) => (a.zero ? union({ ...a, zero: false }, b) : a);
/** `a || b` */
const or = (a, b) => (a.nonzero ? union({ ...a, nonzero: false }, b) : a);
/** `! a` */
const not = (a) => ({ ...a, zero: a.nonzero, nonzero: a.zero });
/** `(a)`: leaving the subshell only ends the subshell. */
const subshell = (a) => ({
    ...NEVER,
    zero: a.zero || a.exitsZero,
    nonzero: a.nonzero || a.exitsNonzero,
});
/** Under `set -e` a failure ends the shell. */
const errexit = (a) => ({
    ...a,
    nonzero: false,
    exitsNonzero: a.exitsNonzero || a.nonzero,
});

// EXTERNAL MODULE: ./lib/domain/spec/command/shell-options.js
var shell_options = __webpack_require__(6697);
// EXTERNAL MODULE: ./lib/domain/spec/command/shell.js
var command_shell = __webpack_require__(7638);
;// CONCATENATED MODULE: ./lib/domain/spec/command/always-passes.js




/** Builtins that bend the flow in ways that are not followed: their presence means that anything may happen. */
const BENDING = new Set([
    'trap',
    'eval',
    'exec',
    'source',
    '.',
    'kill',
    'return',
    'shopt',
    'alias',
    'enable',
]);
const SUCCEEDING = new Set([
    ':',
    'true',
    'echo',
    'export',
    'pwd',
    'umask',
    'unset',
    'local',
    'declare',
    'typeset',
    'readonly',
]);
const isHarmless = (redirect) => {
    if (redirect.type !== 'Redirect')
        return true;
    const target = redirect.target ? (0,command_shell/* literalOf */.Zc)(redirect.target) : null;
    return target !== null && (target === '/dev/null' || /^(\d|-)$/.test(target));
};
/** `${x:?}` ends the shell when x is empty; under `set -u` any variable may. */
const mayAbort = (node, nounset) => {
    if (node.type === 'ParameterExpansion' &&
        node.operation?.type === 'Default' &&
        node.operation.operator.endsWith('?'))
        return true;
    if (nounset && (node.type === 'SimpleExpansion' || node.type === 'ParameterExpansion'))
        return true;
    let found = false;
    (0,parser/* forEachChild */.dK)(node, (child) => {
        found ||= mayAbort(child, nounset);
    });
    return found;
};
const exitFlow = (code) => {
    if (code === null || code === undefined || !/^\d+$/.test(code))
        return union(EXIT_ZERO, EXIT_NONZERO);
    return Number(code) % 256 === 0 ? EXIT_ZERO : EXIT_NONZERO;
};
const ofSimple = (node, mode) => {
    const abort = mayAbort(node, mode.nounset) ? EXIT_NONZERO : null;
    const plain = ofBareSimple(node, mode);
    const redirected = node.redirects.every(isHarmless) ? plain : union(plain, NONZERO);
    return abort ? union(redirected, abort) : redirected;
};
const ofBareSimple = (node, mode) => {
    if (!node.name)
        return (0,command_shell/* hasSubstitution */.iP)(node) ? EITHER : ZERO;
    const name = (0,command_shell/* literalOf */.Zc)(node.name);
    const args = node.args.map((word) => (word.type === 'Word' ? (0,command_shell/* literalOf */.Zc)(word) : null));
    if (name === null)
        return ANYTHING;
    if (mode.succeeds(node))
        return ZERO;
    if (name === 'exit')
        return exitFlow(args[0]);
    if (name === 'false')
        return NONZERO;
    if (name === 'set') {
        (0,shell_options/* applyOptions */.V)(args, mode);
        return ZERO;
    }
    if (name === 'wait' && args.length === 0)
        return ZERO;
    // A number format fails on what is no number.
    if (name === 'printf')
        return args[0] && (!/%[^s%]*[^s%\s]/.test(args[0]) || !(0,command_shell/* hasExpansion */.Gs)(node)) ? ZERO : EITHER;
    if (SUCCEEDING.has(name))
        return ZERO;
    return EITHER;
};
const ofList = (statements, mode, guarded) => {
    let total = ZERO;
    for (const statement of statements) {
        const one = statement.background ? ZERO : ofNode(statement.command, mode, guarded);
        // Only a plain failure ends the shell under set -e; the left side of && and || does not.
        const watched = mode.errexit && !guarded ? errexit(one) : one;
        total = after(total, watched);
    }
    return total;
};
const ofBody = (list, mode, guarded) => ofList(list.commands, mode, guarded);
const ofNode = (node, mode, guarded) => {
    if (node.type === 'AndOr') {
        const [first, ...rest] = node.commands;
        if (!first)
            return ZERO;
        return rest.reduce((total, command, index) => {
            const guardedHere = guarded || index < rest.length - 1;
            const next = ofNode(command, mode, guardedHere);
            return node.operators[index] === '&&' ? and(total, next) : or(total, next);
        }, ofNode(first, mode, true));
    }
    if (node.type !== 'Pipeline')
        return ofCommand(node, mode, guarded);
    const negated = node.prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
    const parts = node.commands.map((command) => ofCommand(command, mode, guarded || negated));
    const last = parts.at(-1) ?? ZERO;
    if (parts.length === 1)
        return negated ? not(last) : last;
    const failsBefore = mode.pipefail && parts.some((part) => subshellFails(part));
    const piped = union(subshell(last), failsBefore ? NONZERO : subshell(last));
    return negated ? not(piped) : piped;
};
const subshellFails = (part) => subshell(part).nonzero;
const ofCommand = (node, mode, guarded) => {
    switch (node.type) {
        case 'Command':
            return ofSimple(node, mode);
        case 'Redirected': {
            const inner = ofCommand(node.command, mode, guarded);
            return node.redirects.every(isHarmless) ? inner : union(inner, NONZERO);
        }
        case 'If': {
            const otherwise = node.else ? ofBody(node.else, mode, guarded) : ZERO;
            return [node, ...node.elif].reduceRight((rest, branch) => {
                const clause = ofBody(branch.clause, mode, true);
                const then = ofBody(branch.then, mode, guarded);
                return chosen(clause, then, rest);
            }, otherwise);
        }
        case 'While': {
            const clause = ofBody(node.clause, mode, true);
            return union(after(clause, ZERO), ofBody(node.body, mode, guarded));
        }
        case 'For':
        case 'Select':
        case 'ArithmeticFor':
            return union(ZERO, ofBody(node.body, mode, guarded));
        case 'Case':
            return node.items.reduce((total, item) => union(total, ofBody(item.body, mode, guarded)), ZERO);
        case 'Subshell':
            return subshell(ofBody(node.body, { ...mode }, guarded));
        case 'BraceGroup':
            return ofBody(node.body, mode, guarded);
        case 'Function':
        case 'Coproc':
            return ZERO;
        // `[[ … ]]` and `(( … ))`
        default:
            return mode.succeeds(node) ? ZERO : EITHER;
    }
};
/** `if clause; then a; else b; fi` */
const chosen = (clause, then, otherwise) => {
    const exits = { ...clause, zero: false, nonzero: false };
    const taken = clause.zero ? union(exits, then) : exits;
    return clause.nonzero ? union(taken, otherwise) : taken;
};
/** Names of functions and of builtins that bend the flow, anywhere in the script. */
const isBent = (node) => {
    if (node.type === 'Function')
        return true;
    if (node.type === 'Command' && node.name && BENDING.has(node.name.value))
        return true;
    let found = false;
    (0,parser/* forEachChild */.dK)(node, (child) => {
        found ||= isBent(child);
    });
    return found;
};
/**
 * Whether a command ends with exit code 0 whatever the programs in it do. Read from its text alone, and careful:
 * where functions, `trap`, `eval` or `source` bend the flow, the answer is no.
 */
const alwaysPasses = (command, shell = 'plain', succeeds = () => false) => {
    const script = (0,command_shell/* parseShell */.aV)(command);
    if (!script || isBent(script))
        return false;
    const mode = { ...(0,shell_options/* shellOptions */.v)(shell === 'strict'), succeeds };
    const end = ofList(script.commands, mode, false);
    return !end.nonzero && !end.exitsNonzero;
};


/***/ }),

/***/ 2728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ SUBCOMMAND_TOOLS),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   HO: () => (/* binding */ PREPARERS),
/* harmony export */   Hk: () => (/* binding */ READERS),
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   Oq: () => (/* binding */ EXAMINING_BUILTINS),
/* harmony export */   SC: () => (/* binding */ FILTERS),
/* harmony export */   SD: () => (/* binding */ OTHER_BUILTINS),
/* harmony export */   a: () => (/* binding */ VERIFIERS),
/* harmony export */   tS: () => (/* binding */ PREPARING_WORDS),
/* harmony export */   zA: () => (/* binding */ EXAMINERS)
/* harmony export */ });
/** What is known of programs by their name. Closed lists: a name that is on none is a program that decides. */
const words = (text) => new Set(text.trim().split(/\s+/));
/** Builtins of bash that examine something and can say no. */
const EXAMINING_BUILTINS = words('test [ eval cd pushd source . read wait type hash let mapfile readarray');
/** All other builtins; none is a program. */
const OTHER_BUILTINS = words(`
  : alias bg bind break builtin caller compgen complete compopt continue declare dirs disown echo enable
  exit export false fc fg getopts help history jobs kill local logout popd printf pwd readonly return set shift
  shopt suspend times trap true typeset ulimit umask unalias unset`);
const SHELLS = words('bash sh dash zsh ksh');
/** Tools whose exit code is the whole point of calling them. Their failure must never be lost. */
const VERIFIERS = words(`
  pytest py.test tox nox unittest mypy pyright ruff flake8 pylint black isort bandit pip-audit safety jest vitest
  mocha ava tap cypress playwright eslint oxlint biome prettier tsc stylelint knip stryker phpunit phpstan psalm rspec rubocop
  brakeman ctest gtest golangci-lint staticcheck govulncheck shellcheck hadolint yamllint markdownlint actionlint
  checkov tfsec trivy grype semgrep gitleaks detekt ktlint checkstyle spotbugs swiftlint terraform tflint conftest
  opa kubeconform kubeval promtool cargo go gradle gradlew mvn mvnw dotnet swift bazel make just npm pnpm yarn bun deno npx rake
  mix sbt lein`);
/** Programs that get things ready or out of the way, or show something: not what a check is about. */
const PREPARERS = words(`
  mkdir cp mv touch rm rmdir ln chmod chown install mktemp sleep date tee cat ls tree clear tput stty echo printf
  true pwd whoami id uname hostname env printenv which whereis file du df free ps nproc getconf basename dirname
  realpath readlink seq yes kill pkill killall say notify-send logger mail wget rsync scp tar unzip zip gzip gunzip
  apt-get apt apk brew yum dnf sync lsof direnv nvm asdf corepack open xdg-open head tail wc
  systemctl service launchctl`);
/** Subcommands and targets that prepare (`npm ci; npm test`, `make clean; make test`). */
const PREPARING_WORDS = words(`
  install ci i add clean setup deps dependencies bootstrap init prepare up start down stop sync fetch pull checkout
  switch clone restore stash submodule config login mod tidy download version help list ls
  status log remote branch tag rev-parse describe create venv env upgrade update`);
/** Tools that take such a subcommand. */
const SUBCOMMAND_TOOLS = words(`
  npm pnpm yarn bun pip pip3 uv poetry pipenv conda bundle gem composer cargo go rustup make just docker podman
  docker-compose git terraform dotnet mix brew`);
/** Programs that only pass on what they read from a pipe: their own success says nothing of what came in. */
const FILTERS = words(`
  cat tee head tail sort uniq wc tr cut column less more nl fold rev tac sed awk gawk jq yq xargs tee ts pv fmt
  paste strings base64 hexdump xxd gzip ansifilter`);
/** Programs at the end of a pipeline that answer by what they read. */
const EXAMINERS = words('grep egrep fgrep rg ag diff cmp comm read');
/** Programs whose output, not their exit code, is what is examined. */
const READERS = words(`
  grep egrep fgrep rg ag find fd ls cat head tail wc sort uniq cut tr sed awk gawk jq yq du df ps stat diff cmp comm
  git gofmt goimports date printenv env id uname nproc ss netstat lsof readlink realpath basename dirname strings
  file tree column tac nl seq printf echo`);
/** The last part of a path: `python` for `/usr/bin/python`. */
const baseName = (name) => name.slice(name.lastIndexOf('/') + 1);


/***/ }),

/***/ 9102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ packageScriptOf)
/* harmony export */ });
const RUNNERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
/** Subcommands that are also the name of the script they run. */
const SHORTCUTS = {
    test: 'test',
    t: 'test',
    tst: 'test',
    start: 'start',
    stop: 'stop',
    restart: 'restart',
};
/**
 * The script of package.json that a call runs (`npm test`, `npm run lint`, `yarn lint`), or null when it runs none
 * or one of another folder (`--prefix`, `-w`).
 */
const packageScriptOf = (argv, scripts) => {
    const [tool, ...args] = argv;
    if (!tool || !RUNNERS.has(tool))
        return null;
    const end = args.indexOf('--');
    const own = end < 0 ? args : args.slice(0, end);
    if (own.some((word) => word !== null &&
        /^(--prefix|-C|--dir|--cwd|-w|--workspace|--workspaces|-ws|--filter|-F|-r|--recursive)(=|$)/.test(word))) {
        return null;
    }
    const [first, second] = own.filter((word) => word !== null && !word.startsWith('-'));
    if (!first)
        return null;
    if (first === 'run' || first === 'run-script')
        return second !== undefined && second !== null && second in scripts ? second : null;
    const shortcut = tool === 'bun' && first === 'test' ? undefined : SHORTCUTS[first];
    const name = shortcut ?? (tool === 'npm' ? null : first);
    return name !== null && name in scripts ? name : null;
};


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readCommand)
});

// UNUSED EXPORTS: programsOf

;// CONCATENATED MODULE: ./lib/domain/spec/command/program.js
const AT_TOP = {
    sequence: false,
    beforeOr: null,
    beforeAnd: false,
    afterOr: false,
    pipeLeft: false,
    judged: false,
    pipeRight: false,
    condition: false,
    background: false,
    negated: false,
    capture: 'none',
    trap: false,
    each: false,
    last: true,
};
/** Where a call stands that chooses a branch. */
const conditionOf = (at) => ({
    ...at,
    condition: true,
    last: false,
});
/** Where a call stands whose output becomes part of another command. */
const argumentOf = (at) => ({
    ...at,
    capture: 'argument',
    pipeLeft: false,
    pipeRight: false,
    last: false,
});

// EXTERNAL MODULE: ./lib/domain/spec/command/shell.js
var command_shell = __webpack_require__(7638);
// EXTERNAL MODULE: ./lib/domain/spec/command/shell-options.js
var shell_options = __webpack_require__(6697);
// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./lib/domain/spec/command/names.js
var names = __webpack_require__(2728);
;// CONCATENATED MODULE: ./lib/domain/spec/command/examines.js

const hasOption = (node, option) => node.type === 'Command' && node.args.some((word) => word.type === 'Word' && option.test(word.value));
/** True for a command that answers by what it reads. */
const examines = (node) => {
    const name = node.type === 'Command' && node.name ? (0,names/* baseName */.Fl)(node.name.value) : '';
    if (name === 'jq' || name === 'yq')
        return hasOption(node, /^(-[a-zA-Z]*e|--exit-status)/);
    return names/* EXAMINERS */.zA.has(name);
};

// EXTERNAL MODULE: ./lib/domain/spec/command/wrappers.js
var wrappers = __webpack_require__(8610);
;// CONCATENATED MODULE: ./lib/domain/spec/command/walk.js







/** `bash -c` within `bash -c` within …: deeper nesting is not followed. */
const DEEPEST = 8;
/** `a || b || c || …`: what comes later than this is not looked at as a fallback of the first. */
const MOST_FALLBACKS = 16;
/** Walks a script and collects, in order, every call of a program or of a builtin that examines something. */
class Walk {
    found = [];
    /** The command's own script and every script in an argument. */
    scripts = [];
    #functions = new Set();
    script(script, text, at) {
        this.scripts.push(script);
        this.#collectFunctions(script);
        this.#list(script.commands, text, at);
    }
    #collectFunctions(node) {
        if (node.type === 'Function')
            this.#functions.add(node.name.value);
        (0,parser/* forEachChild */.dK)(node, (child) => this.#collectFunctions(child));
    }
    #list(statements, text, at) {
        for (const [index, statement] of statements.entries()) {
            const isLast = index === statements.length - 1;
            const watched = text.options.errexit && !at.condition && !at.negated && at.beforeOr === null;
            const background = statement.background === true;
            this.#node(statement.command, text, {
                ...at,
                sequence: at.sequence || (!isLast && !watched && !background),
                background: at.background || background,
                last: at.last && isLast && !background,
            });
        }
    }
    #node(node, text, at) {
        if (node.type === 'AndOr')
            return this.#andOr(node, text, at);
        if (node.type !== 'Pipeline')
            return this.#command(node, text, at);
        const negations = node.prefixes.filter(({ type }) => type === 'Negation').length;
        const final = node.commands.length - 1;
        for (const [index, command] of node.commands.entries()) {
            this.#command(command, text, {
                ...at,
                negated: negations % 2 === 1 ? !at.negated : at.negated,
                pipeLeft: at.pipeLeft || (index < final && !text.options.pipefail),
                judged: at.judged || node.commands.slice(index + 1).some(examines),
                pipeRight: at.pipeRight || index > 0,
                last: at.last && index === final,
            });
        }
    }
    #andOr(node, text, at) {
        const { commands, operators } = node;
        const starts = [];
        for (const [index, command] of commands.entries()) {
            starts.push(this.found.length);
            const or = operators.indexOf('||', index);
            const instead = or < 0 ? undefined : commands[or + 1];
            this.#node(command, text, {
                ...at,
                beforeOr: instead ? text.source.slice(instead.pos, node.end) : at.beforeOr,
                beforeAnd: at.beforeAnd || operators[index] === '&&',
                afterOr: at.afterOr || operators.slice(0, index).includes('||'),
                last: at.last && index === commands.length - 1,
            });
        }
        for (const [index] of commands.entries()) {
            const or = operators.indexOf('||', index);
            if (or < 0)
                continue;
            for (const draft of this.found.slice(starts[index], starts[index + 1])) {
                const from = starts[or + 1] ?? this.found.length;
                const count = Math.min(this.found.length - from, MOST_FALLBACKS);
                draft.fallback.push(...Array.from({ length: count }, (_, offset) => from + offset));
            }
        }
    }
    #command(node, text, at) {
        switch (node.type) {
            case 'Command':
                return this.#simple(node, text, at);
            case 'Redirected':
                for (const redirect of node.redirects)
                    this.#substitutions(redirect, text, argumentOf(at));
                return this.#command(node.command, text, at);
            case 'If':
                for (const branch of [node, ...node.elif]) {
                    this.#list(branch.clause.commands, text, conditionOf(at));
                    this.#list(branch.then.commands, text, at);
                }
                return this.#list(node.else?.commands ?? [], text, at);
            case 'While':
                this.#list(node.clause.commands, text, conditionOf(at));
                return this.#list(node.body.commands, text, at);
            case 'For':
            case 'Select':
                for (const word of node.wordlist ?? [])
                    this.#substitutions(word, text, argumentOf(at));
                return this.#list(node.body.commands, text, at);
            case 'ArithmeticFor':
            case 'Subshell':
            case 'BraceGroup':
                return this.#list(node.body.commands, text, at);
            case 'Case':
                this.#substitutions(node.word, text, argumentOf(at));
                for (const { body } of node.items)
                    this.#list(body.commands, text, at);
                return undefined;
            case 'Function':
                return this.#body(node.body, text, { ...AT_TOP, last: false });
            case 'Coproc':
                return this.#body(node.body, text, { ...at, background: true, last: false });
            case 'TestCommand':
            case 'ArithmeticCommand':
                this.#substitutions(node, text, { ...argumentOf(at), capture: 'tested' });
                return this.#add('builtin', node.type === 'TestCommand' ? '[[' : '((', [], node, node, text, at);
        }
    }
    #body(node, text, at) {
        if (node.type === 'CompoundList')
            this.#list(node.commands, text, at);
        else
            this.#command(node, text, at);
    }
    #simple(node, text, at) {
        const name = node.name ? (0,command_shell/* literalOf */.Zc)(node.name) : null;
        const capture = node.name === undefined ? 'assigned' : name === 'test' || name === '[' ? 'tested' : 'argument';
        const inner = capture === 'assigned' ? { ...at, capture } : { ...argumentOf(at), capture };
        for (const part of [...node.prefix, ...(node.name ? [node.name] : []), ...node.suffix]) {
            this.#substitutions(part, text, inner);
        }
        if (!node.name)
            return;
        const words = [node.name, ...node.args.filter((word) => word.type === 'Word')];
        this.#call(words, node, text, at);
    }
    /** `words` is a command without assignments and redirections; wrappers are looked through. */
    #call(words, node, text, at) {
        const [first] = words;
        if (!first)
            return;
        const argv = words.map(command_shell/* literalOf */.Zc);
        const name = argv[0] ?? null;
        if (name === null)
            return this.#add('program', first.text, argv, first, node, text, at);
        if (this.#functions.has(name))
            return;
        if (name === 'set')
            (0,shell_options/* applyOptions */.V)(argv, text.options);
        if (name === 'command' && /^-[vV]+$/.test(argv[1] ?? ''))
            return this.#add('builtin', 'command -v', argv, first, node, text, at);
        if (this.#nested(name, words, argv, text, at))
            return;
        const inner = (0,wrappers/* wrappedAt */.L)([(0,names/* baseName */.Fl)(name), ...argv.slice(1)]);
        if (inner !== null)
            return this.#call(words.slice(inner), node, { ...text, via: [...text.via, name] }, at);
        if (names/* EXAMINING_BUILTINS */.Oq.has(name))
            return this.#add('builtin', name, argv, first, node, text, at);
        if (names/* OTHER_BUILTINS */.SD.has(name) || name === 'command' || name === 'exec')
            return;
        this.#add('program', name, argv, first, node, text, at);
        if ((0,names/* baseName */.Fl)(name) === 'find')
            this.#findExec(words, argv, node, text, at);
    }
    /** A script in an argument: `bash -c '…'`, `eval '…'`, `trap '…' EXIT`. */
    #nested(name, words, argv, text, at) {
        if (text.depth >= DEEPEST)
            return false;
        if (name === 'trap')
            return this.#inside(words[1], 'trap', text, { ...argumentOf(at), trap: true }, text.options);
        if (name === 'eval')
            return words.length === 2 && this.#inside(words[1], 'eval', text, at, text.options);
        if (!names/* SHELLS */.OF.has((0,names/* baseName */.Fl)(name)))
            return false;
        const flag = argv.findIndex((word, index) => index > 0 && word !== null && /^-[a-zA-Z]*c[a-zA-Z]*$/.test(word));
        if (flag < 0)
            return false;
        const options = (0,shell_options/* shellOptions */.v)(false);
        (0,shell_options/* applyOptions */.V)(argv.slice(0, flag + 1), options);
        const script = argv[flag] === '-euo' || argv[flag + 1] === 'pipefail' ? flag + 2 : flag + 1;
        return this.#inside(words[script], `${name} -c`, text, at, options);
    }
    #inside(word, via, text, at, options) {
        const source = word ? (0,command_shell/* literalOf */.Zc)(word) : null;
        const script = source === null ? null : (0,command_shell/* parseShell */.aV)(source);
        if (!word || source === null || !script)
            return false;
        const start = (0,command_shell/* verbatimStart */.fr)(word);
        const base = text.base === null || start === null ? null : text.base + start;
        this.script(script, { source, base, via: [...text.via, via], depth: text.depth + 1, options }, at);
        return true;
    }
    #findExec(words, argv, node, text, at) {
        for (const [index, word] of argv.entries()) {
            if (word === null || !/^-(exec|execdir|ok|okdir)$/.test(word))
                continue;
            const length = argv.slice(index + 1).findIndex((end) => end === ';' || end === '\\;' || end === '+');
            const call = words.slice(index + 1, length < 0 ? undefined : index + 1 + length);
            const each = argv[index + 1 + length] !== '+';
            this.#call(call, node, { ...text, via: [...text.via, 'find'] }, { ...at, each, pipeLeft: false, pipeRight: false, last: false });
        }
    }
    /** Commands within `$(…)` and `<(…)`, at any depth of the word. */
    #substitutions(node, text, at) {
        if (node.type === 'CommandExpansion' ||
            node.type === 'ProcessSubstitution' ||
            node.type === 'ArithmeticCommandExpansion') {
            if (!node.script)
                return;
            const { source } = node.script;
            // A script in escaped backticks has a text of its own, so its places are not places in the command.
            const inner = source === undefined ? text : { ...text, source, base: null };
            const capture = node.type === 'ProcessSubstitution' ? 'argument' : at.capture;
            return this.#list(node.script.commands, { ...inner, options: { ...text.options } }, { ...at, capture });
        }
        (0,parser/* forEachChild */.dK)(node, (child) => this.#substitutions(child, text, at));
        return undefined;
    }
    #add(kind, name, argv, place, node, { base, source, via }, position) {
        const span = base === null ? null : { start: base + place.pos, end: base + place.end };
        this.found.push({
            kind,
            name,
            argv,
            text: source.slice(node.pos, node.end),
            span,
            via,
            position,
            fallback: [],
        });
    }
}

;// CONCATENATED MODULE: ./lib/domain/spec/command/programs.js




/** What a command calls, or null when bash would not accept it. */
const readCommand = (command, shell = 'plain') => {
    const script = (0,command_shell/* parseShell */.aV)(command);
    if (!script)
        return null;
    const walk = new Walk();
    const options = (0,shell_options/* shellOptions */.v)(shell === 'strict');
    walk.script(script, { source: command, base: 0, via: [], depth: 0, options }, AT_TOP);
    return { calls: walk.found, scripts: walk.scripts };
};
/**
 * Every external program that a command reaches: through pipelines, lists, subshells, loops, branches, `$(…)`,
 * `<(…)`, and wrappers such as `env`, `timeout`, `xargs` or `bash -c`. Functions the command defines, builtins and
 * keywords are not programs. Empty when the command cannot be parsed.
 */
const programsOf = (command) => (readCommand(command)?.calls ?? []).filter(({ kind }) => kind === 'program');


/***/ }),

/***/ 8379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ projectFacts),
/* harmony export */   _: () => (/* binding */ withScript)
/* harmony export */ });
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const readJson = (text) => {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : {};
    }
    catch {
        // A broken package.json is the business of whoever runs it; here it only means that nothing is known.
        return {};
    }
};
const binNames = (manifest) => {
    if (isRecord(manifest['bin']))
        return Object.keys(manifest['bin']);
    const name = manifest['name'];
    return typeof manifest['bin'] === 'string' && typeof name === 'string'
        ? [name.replace(/^@[^/]*\//, '')]
        : [];
};
/** Names under `[project.scripts]` and `[tool.poetry.scripts]`. */
const pyprojectNames = (text) => {
    const names = [];
    let inScripts = false;
    for (const line of text.split('\n')) {
        if (line.startsWith('['))
            inScripts = /^\[(project|tool\.poetry)\.(gui-)?scripts\]/.test(line);
        const name = inScripts ? /^\s*"?([\w.-]+)"?\s*=/.exec(line)?.[1] : undefined;
        if (name !== undefined)
            names.push(name);
    }
    return names;
};
/** The text of package.json with another command as one of its scripts. */
const withScript = (packageJson, name, command) => {
    const manifest = readJson(packageJson);
    const scripts = isRecord(manifest['scripts']) ? manifest['scripts'] : {};
    return `${JSON.stringify({ ...manifest, scripts: { ...scripts, [name]: command } }, null, 2)}\n`;
};
/** Facts from the texts of package.json and pyproject.toml; null where there is none. */
const projectFacts = (packageJson, pyproject = null) => {
    const manifest = packageJson === null ? {} : readJson(packageJson);
    const declared = isRecord(manifest['scripts']) ? manifest['scripts'] : {};
    const scripts = Object.entries(declared).filter((entry) => typeof entry[1] === 'string');
    return {
        scripts: Object.fromEntries(scripts),
        ownPrograms: [...binNames(manifest), ...pyprojectNames(pyproject ?? '')],
    };
};


/***/ }),

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describesItself)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2728);

const words = (text) => new Set(text.trim().split(/\s+/));
/** Tools where `-v` alone asks for the version; elsewhere it asks for more output. */
const SHORT_V = words('node npm npx pnpm yarn bun deno tsc ruby php perl make gcc g++ clang docker terraform nginx redis-server gem');
/** Tools where `version` or `help` is answered by the tool itself, without looking at the project or a server. */
const WORD_COMMANDS = words('go terraform helm cargo npm git rustup brew gh');
/** Tools whose subcommands answer `--help` and `--version` themselves. */
const WITH_SUBCOMMANDS = words('git docker cargo go kubectl helm terraform gh aws gcloud az pip pip3 npm pnpm yarn gem bundle rustup');
/** Subcommands that run the project's own code, which then gets the option. */
const RUNS_PROJECT = words('run exec x dlx run-script start test t node task tool compose plugin');
/** Modules of Python that are tools, not the project. */
const PYTHON_TOOLS = words('pytest pip venv mypy ruff black flake8 pylint isort coverage tox nox build twine unittest ensurepip virtualenv poetry uv');
/** Tools that print sizes for people on `-h`. */
const HUMAN_SIZES = words('df du ls free sort tree grep chown ln');
const LONG = words('--version --help -version -V');
/** Tools that nobody's project is. A name that is known nowhere may be the project's own program. */
const FURTHER_TOOLS = words(`
  node npx python python3 pypy ruby perl php java javac kotlin scala ghc erl elixir lua R julia gcc g++ cc clang cmake ninja meson
  curl openssl ssh psql mysql sqlite3 redis-cli redis-server mongo mongosh nginx vite webpack rollup esbuild next
  nuxt ng tsx ts-node nodemon turbo nx lerna pm2 coverage uvicorn gunicorn celery alembic pre-commit helm
  kubectl kind minikube aws gcloud az gh act vault consul packer ansible ansible-playbook buf protoc ffmpeg pandoc
  tree rg fd bat vim code patch gpg cosign syft`);
const isKnownTool = (tool) => [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIERS */ .a, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBCOMMAND_TOOLS */ .Cj, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .READERS */ .Hk, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .PREPARERS */ .HO, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .SHELLS */ .OF, FURTHER_TOOLS].some((list) => list.has(tool)) ||
    /^python3?\.\d+$/.test(tool);
const asks = (tool, option) => LONG.has(option) ||
    (option === '-v' && SHORT_V.has(tool)) ||
    (option === '-h' && !HUMAN_SIZES.has(tool)) ||
    ((option === 'version' || option === 'help') && WORD_COMMANDS.has(tool));
/**
 * True when a tool is asked only for its own version or help, so that the answer says nothing of the project.
 * `ownPrograms` are names the project itself installs; they, scripts and anything named by a path are the project's
 * own code, and running that is a check.
 */
const describesItself = (argv, ownPrograms = []) => {
    const [written, ...args] = argv;
    if (!written || args.length === 0 || args.some((word) => word === null))
        return false;
    const isSystem = /^\/(usr\/(local\/)?)?bin\/[^/]+$/.test(written);
    if (written.includes('/') && !isSystem)
        return false;
    const tool = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(written);
    if (ownPrograms.includes(tool) || !isKnownTool(tool))
        return false;
    const option = args.at(-1) ?? '';
    if (args.length === 1)
        return asks(tool, option);
    const [first, second] = args;
    if (args.length === 2 && WITH_SUBCOMMANDS.has(tool)) {
        return LONG.has(option) && /^[a-z][\w-]*$/.test(first ?? '') && !RUNS_PROJECT.has(first ?? '');
    }
    if (args.length === 2 && tool === 'npx')
        return asks(first ?? '', option) && !ownPrograms.includes(first ?? '');
    if (args.length === 3 && /^python[\d.]*$/.test(tool) && first === '-m')
        return PYTHON_TOOLS.has(second ?? '') && asks(second ?? '', option);
    return false;
};


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyOptions),
/* harmony export */   v: () => (/* binding */ shellOptions)
/* harmony export */ });
const shellOptions = (strict) => ({
    errexit: strict,
    pipefail: strict,
    nounset: strict,
});
/** Applies what `set` or `bash` is given (`-eu`, `-o pipefail`, `+e`) to `options`, in place. */
const applyOptions = (words, options) => {
    for (const [index, word] of words.entries()) {
        if (word === null || !/^[-+][a-zA-Z]/.test(word))
            continue;
        const on = word.startsWith('-');
        const named = word.includes('o') ? words[index + 1] : null;
        if (word.includes('e') || named === 'errexit')
            options.errexit = on;
        if (word.includes('u') || named === 'nounset')
            options.nounset = on;
        if (named === 'pipefail')
            options.pipefail = on;
    }
};


/***/ }),

/***/ 7638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ hasExpansion),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   aV: () => (/* binding */ parseShell),
/* harmony export */   fr: () => (/* binding */ verbatimStart),
/* harmony export */   iP: () => (/* binding */ hasSubstitution),
/* harmony export */   pg: () => (/* binding */ isLiteralCondition)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8989);

/** Commands longer than this are not analysed; no tracker holds one. Characters. */
const LONGEST = 65_536;
/** The syntax tree of a shell command, or null when bash would not accept it either. */
const parseShell = (text) => {
    if (text.length > LONGEST)
        return null;
    const script = (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    return script.errors && script.errors.length > 0 ? null : script;
};
const EXPANDING = new Set([
    'SimpleExpansion',
    'ParameterExpansion',
    'CommandExpansion',
    'ArithmeticExpansion',
    'ProcessSubstitution',
]);
const someNode = (node, test) => {
    if (test(node))
        return true;
    let found = false;
    (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .forEachChild */ .dK)(node, (child) => {
        found ||= someNode(child, test);
    });
    return found;
};
/** True when the node's text depends on variables, other commands or arithmetic. */
const hasExpansion = (node) => someNode(node, ({ type }) => EXPANDING.has(type));
/** True when another command runs within the node. */
const hasSubstitution = (node) => someNode(node, ({ type }) => type === 'CommandExpansion' || type === 'ProcessSubstitution');
/** The word after quote removal, or null when only the shell knows what it expands to. */
const literalOf = (word) => (hasExpansion(word) ? null : word.value);
/**
 * Where the text of a word that holds a script of its own (`bash -c '…'`) begins, or null when quoting changes the
 * text, so that places inside it cannot be told.
 */
const verbatimStart = (word) => {
    const [only, ...others] = word.parts ?? [];
    if (!only)
        return word.value === word.text ? word.pos : null;
    if (others.length > 0 || (only.type !== 'SingleQuoted' && only.type !== 'DoubleQuoted'))
        return null;
    return word.text.slice(1, -1) === word.value ? word.pos + 1 : null;
};
/** True for what depends on more than the text: a variable, another command, a file. */
const looks = (node) => EXPANDING.has(node.type) ||
    (node.type === 'TestUnary' && node.operator !== '-n' && node.operator !== '-z') ||
    (node.type === 'TestBinary' && /^-(nt|ot|ef)$/.test(node.operator));
/** True for `[[ … ]]` and `(( … ))` that compare only what is written out: no variable, no other command, no file. */
const isLiteralCondition = (node) => {
    if (node.type === 'ArithmeticCommand')
        return /^[\d\s<>=!&|+*/%()-]*$/.test(node.body);
    return node.type === 'TestCommand' && !someNode(node, looks);
};


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrappedAt)
/* harmony export */ });
const WRAPPERS = {
    env: { valued: '-u --unset -C --chdir', before: 0, assigns: true },
    timeout: { valued: '-s --signal -k --kill-after', before: 1 },
    gtimeout: { valued: '-s --signal -k --kill-after', before: 1 },
    nice: { valued: '-n --adjustment', before: 0 },
    ionice: { valued: '-c -n -p --class --classdata', before: 0 },
    nohup: { valued: '', before: 0 },
    setsid: { valued: '', before: 0 },
    stdbuf: { valued: '-i -o -e --input --output --error', before: 0 },
    sudo: { valued: '-u --user -g --group -h -p -C', before: 0, assigns: true },
    doas: { valued: '-u -C', before: 0 },
    time: { valued: '-f --format -o --output', before: 0 },
    command: { valued: '', before: 0 },
    builtin: { valued: '', before: 0 },
    exec: { valued: '-a', before: 0 },
    xargs: {
        valued: '-a -d -E -I -L -n -P -s --arg-file --delimiter --max-args --max-procs --max-lines --replace',
        before: 0,
    },
    'xvfb-run': { valued: '-e -f -n -p -s --server-num --server-args --error-file', before: 0 },
    chronic: { valued: '', before: 0 },
    unbuffer: { valued: '', before: 0 },
    catchsegv: { valued: '', before: 0 },
};
/**
 * Index of the wrapped program's name in `argv` (whose first word is the wrapper), or null when `argv` is no wrapper
 * or wraps nothing that can be seen. Words that are not literal are null.
 */
const wrappedAt = (argv) => {
    const wrapper = argv[0] ? WRAPPERS[argv[0]] : undefined;
    if (!wrapper)
        return null;
    const valued = wrapper.valued.split(' ');
    let plain = wrapper.before;
    for (let at = 1; at < argv.length; at += 1) {
        const word = argv[at];
        if (word === '--')
            continue;
        if (word?.startsWith('-') && word.length > 1) {
            if (valued.includes(word))
                at += 1;
            continue;
        }
        if (wrapper.assigns && word && /^[A-Za-z_]\w*=/.test(word))
            continue;
        if (plain === 0)
            return at;
        plain -= 1;
    }
    return null;
};


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outDirOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where runs are: `--out`, else below AURORA_OUT, else `spec_runs`. */
const outDirOf = ({ options, env }) => {
    const given = options.text('out');
    if (given !== null)
        return given;
    const base = env['AURORA_OUT'] ?? '';
    return base === '' ? 'spec_runs' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'spec_runs');
};


/***/ })

};
