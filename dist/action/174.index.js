export const id = 174;
export const ids = [174,177];
export const modules = {

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadKinds: () => (/* binding */ loadKinds)
});

// UNUSED EXPORTS: builtInKinds

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/application/checks/shared/read.js
var shared_read = __webpack_require__(98076);
;// CONCATENATED MODULE: ./lib/application/checks/shared/sabotage.js

const unchallenged = (reason) => ({
    result: 'unchallenged',
    reason,
    remedy: '',
});
/** A gate that let a change pass unnoticed. */
const vacuous = (context, code, values) => {
    const found = (0,catalogue/* finding */.gk)(code, { check: context.check.id, ...values }, context.check.origin.source);
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
var parse = __webpack_require__(72505);
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
var schemas = __webpack_require__(41514);
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

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
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
        return (0,catalogue/* finding */.gk)(code, safe, check.origin.source);
    }
    #say(notes) {
        const log = notes.log ?? [];
        return {
            stdout: log.length === 0 ? '' : this.#context.redact(`${log.join('\n')}\n`),
            measures: notes.measures ?? {},
        };
    }
}

// EXTERNAL MODULE: ./lib/application/checks/shared/percent.js
var percent = __webpack_require__(17567);
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
    const { default: picomatch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
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
const lineOf = (one) => `${(0,percent/* percent */.K)(share(one.count))} ${one.count.covered}/${one.count.total} ${one.file}`;
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
            `${(0,percent/* percent */.K)(actual)} of ${metric}: ${found.total.covered} of ${found.total.total} in ${(0,count/* count */.U)(found.files.length, 'file')}`,
            ...worst.slice(0, SHOWN).map(lineOf),
        ],
        measures: { coverage: actual, files: found.files.length },
    };
    const [lowest] = worst;
    const values = { metric, report, file: lowest?.file ?? report };
    if (actual < min) {
        return answer.failed('AX4543', { ...values, actual: (0,percent/* percent */.K)(actual), min: (0,percent/* percent */.K)(min) }, notes);
    }
    if (perFile !== undefined && lowest !== undefined && share(lowest.count) < perFile) {
        const one = { actual: (0,percent/* percent */.K)(share(lowest.count)), min: (0,percent/* percent */.K)(perFile) };
        return answer.failed('AX4544', { ...values, ...one }, notes);
    }
    return answer.passed(notes);
};

// EXTERNAL MODULE: ./lib/application/checks/coverage/facts.js + 1 modules
var facts = __webpack_require__(62319);
// EXTERNAL MODULE: ./lib/domain/config/unit-schemas.js
var unit_schemas = __webpack_require__(98860);
;// CONCATENATED MODULE: ./lib/application/checks/shared/units.js


/** `500ms`, `5s`, `10m`, or a number of milliseconds, so that what comes out goes in again unchanged. */
const duration = schemas.union([unit_schemas/* durationSchema */.sK, schemas.number().nonnegative()]);
/** `70%` or a fraction from 0 to 1. */
const fraction = unit_schemas/* fractionSchema */.C4;
/** `10KB`, `2MiB`, or a number of bytes. */
const bytes = unit_schemas/* bytesSchema */.XI;
/** One string or several, as a list. */
const strings = schemas.union([
    schemas.string()
        .min(1)
        .transform((one) => [one]),
    schemas.array(schemas.string().min(1)).min(1),
]);

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




const coverageKind = { ...facts/* coverageFacts */.g, schema: schema, execute: execute, challenge: challenge };

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
var assertion = __webpack_require__(13166);
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
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
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

// EXTERNAL MODULE: ./lib/application/checks/file/facts.js + 1 modules
var file_facts = __webpack_require__(84439);
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
        .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits')
        .optional()
        .describe('Content of each file, as `sha256:` and 64 hex digits.'),
    json: schemas.array(assertion/* valueAssertion */.Y).min(1).optional().describe('Values in each file, read as JSON.'),
    yaml: schemas.array(assertion/* valueAssertion */.Y).min(1).optional().describe('Values in each file, read as YAML.'),
})
    .refine(({ exists, path: _path, ...content }) => exists || Object.values(content).every((value) => value === undefined), { message: 'a file that must be absent has no content to check: leave only path and exists' });

;// CONCATENATED MODULE: ./lib/application/checks/file/index.js




const fileKind = { ...file_facts/* fileFacts */.A, schema: schema_schema, execute: execute_execute, challenge: challenge_challenge };

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
const diff_count = (lines, without) => lines.filter(({ mark }) => mark !== without).length;
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
        before += diff_count(between, '+');
        after += diff_count(between, '-');
        const [old, fresh] = [diff_count(body, '+'), diff_count(body, '-')];
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

// EXTERNAL MODULE: ./lib/application/checks/golden/facts.js + 1 modules
var golden_facts = __webpack_require__(63414);
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




const goldenKind = { ...golden_facts/* goldenFacts */.r, schema: golden_schema_schema, execute: golden_execute_execute, challenge: golden_challenge_challenge };

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

// EXTERNAL MODULE: ./lib/application/checks/http/facts.js + 1 modules
var http_facts = __webpack_require__(65401);
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




const httpKind = { ...http_facts/* httpFacts */.o, schema: http_schema_schema, execute: http_execute_execute, challenge: http_challenge_challenge };

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
        log: [`${(0,count/* count */.U)(tests, 'test')}, ${failures} failed, ${skipped} skipped`, ...failed.slice(0, execute_SHOWN)],
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

// EXTERNAL MODULE: ./lib/application/checks/junit/facts.js + 1 modules
var junit_facts = __webpack_require__(33819);
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




const junitKind = { ...junit_facts/* junitFacts */.S, schema: junit_schema_schema, execute: junit_execute_execute, challenge: junit_challenge_challenge };

;// CONCATENATED MODULE: ./lib/application/checks/manual/challenge.js

/** There is nothing to change: people decide. */
const manual_challenge_challenge = async () => unchallenged('A person decides, and people are not challenged.');

// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
;// CONCATENATED MODULE: ./lib/application/checks/manual/execute.js



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
        .filter(({ at }) => ageOf(at, now) >= -iso_week/* DAY_MS */.sO)
        .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
    if (newest === undefined)
        return answer.manual('AX4590', { subject, statement: params.statement });
    const { by, at, statement } = newest;
    if (freshness !== null && ageOf(at, now) > freshness + iso_week/* DAY_MS */.sO) {
        return answer.manual('AX4591', { subject, by, at, freshness: (0,units/* formatDuration */.a3)(freshness) });
    }
    return answer.passed({ log: [`signed off by ${by} on ${at}: ${statement}`] });
};

// EXTERNAL MODULE: ./lib/application/checks/manual/facts.js + 1 modules
var manual_facts = __webpack_require__(33359);
;// CONCATENATED MODULE: ./lib/application/checks/manual/schema.js


/** Parameters of `manual`. */
const manual_schema_schema = schemas.strictObject({
    statement: schemas.string().min(1).describe('What a person confirms.'),
    freshness: duration.optional().describe('A sign-off older than this no longer counts.'),
});

;// CONCATENATED MODULE: ./lib/application/checks/manual/index.js




const manualKind = { ...manual_facts/* manualFacts */.Y, schema: manual_schema_schema, execute: manual_execute_execute, challenge: manual_challenge_challenge };

// EXTERNAL MODULE: ./lib/application/checks/shared/objective/source.js + 1 modules
var objective_source = __webpack_require__(19177);
// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
// EXTERNAL MODULE: ./lib/application/checks/shared/objective/inputs.js
var inputs = __webpack_require__(15921);
;// CONCATENATED MODULE: ./lib/application/checks/shared/objective/worsen.js





/** The document with another value at the path. Only the way to it is copied. */
const withValue = (document, [step, ...rest], value) => {
    if (step === undefined)
        return value;
    if (Array.isArray(document)) {
        return document.map((one, index) => (String(index) === step ? withValue(one, rest, value) : one));
    }
    const fields = (0,record/* isMapping */.pi)(document) ? document : {};
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
    const file = (0,inputs/* fileSource */.IO)(from.source);
    if (from.source === 'runs') {
        const history = async () => (await context.history()).map((run) => ({ ...run, verdict: 'no-go', blockers: [] }));
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
    const reading = await (0,objective_source.readSource)(params, { ...context, files: context.scratch });
    if (!reading.ok)
        return unchallenged('There is no value that could be worsened.');
    const { value } = reading.value;
    const { op, objective } = params;
    return challengeBy(context, [
        saying(context, params, worst(value, op), 'AX5210', { op, objective, value }),
    ]);
};

;// CONCATENATED MODULE: ./lib/application/checks/metric/execute.js



/** Reads the value and holds it against the objective, then against the warning. No data is an error. */
const metric_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const { source, op, objective, warn } = params;
    const reading = await (0,objective_source.readSource)(params, context);
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

// EXTERNAL MODULE: ./lib/application/checks/metric/facts.js + 1 modules
var metric_facts = __webpack_require__(53765);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/application/checks/shared/objective/fields.js



const isUrl = (source) => /^https?:/.test(source) && URL.canParse(source);
/** Fields that `metric` and `slo` share. */
const sourceFields = {
    query: schemas.string()
        .min(1)
        .optional()
        .describe('PromQL that gives one number; may also be part of the address.'),
    window: duration.default(30 * iso_week/* DAY_MS */.sO).describe('How far back the run history is looked at.'),
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




const metricKind = { ...metric_facts/* metricFacts */.g, schema: metric_schema_schema, execute: metric_execute_execute, challenge: metric_challenge_challenge };

// EXTERNAL MODULE: ./lib/domain/spec/command/always-passes.js + 1 modules
var always_passes = __webpack_require__(12096);
// EXTERNAL MODULE: ./lib/domain/model/path.js
var path = __webpack_require__(40555);
// EXTERNAL MODULE: ./lib/domain/spec/command/names.js
var names = __webpack_require__(82728);
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
    return INSTALLED.test(file) ? null : (0,path/* withoutDotSlash */.d)(file);
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
var programs = __webpack_require__(61689);
// EXTERNAL MODULE: ./lib/domain/spec/command/role.js
var role = __webpack_require__(22766);
;// CONCATENATED MODULE: ./lib/domain/spec/command/trouble.js

const words = (text) => new Set(text.trim().split(/\s+/));
/** Tools that answer with 0 or 1, and with more when they could not look. */
const ANSWERING = words('grep egrep fgrep zgrep rg ag ack diff cmp comm');
/** The first operand is what they look for, and no file. */
const WITH_PATTERN = words('grep egrep fgrep zgrep rg ag ack jq');
/** Options by which a missing file is no trouble to grep. */
const CONTENT_WITH_ANY = /^(?:-[a-zA-Z]*s[a-zA-Z]*|--no-messages)$/;
/** True when an exit code says that a program could not do what it was asked for, so that it is no answer. */
const isTrouble = ({ argv }, code) => {
    if (code === 126 || code === 127)
        return true;
    const name = (0,names/* baseName */.Fl)(argv[0] ?? '');
    if (ANSWERING.has(name))
        return code > 1 && !argv.some((word) => CONTENT_WITH_ANY.test(word ?? ''));
    if (name === 'git')
        return code >= 128;
    return name === 'jq' && (code === 2 || code === 3 || code === 5);
};
/** The files in which a call looks for its answer, as far as they are written out. */
const filesNamed = ({ argv }) => {
    const [written, ...args] = argv;
    const name = (0,names/* baseName */.Fl)(written ?? '');
    if (!ANSWERING.has(name) && name !== 'jq')
        return [];
    const operands = args.filter((word) => word !== null && !/^-./.test(word));
    return operands.slice(WITH_PATTERN.has(name) ? 1 : 0).filter((word) => word !== null);
};

// EXTERNAL MODULE: ./lib/application/checks/run/constant.js
var run_constant = __webpack_require__(9622);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/application/checks/run/describe.js
var describe = __webpack_require__(17831);
// EXTERNAL MODULE: ./lib/application/checks/run/schema.js
var run_schema = __webpack_require__(24505);
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
    const command = (0,describe/* reproduction */.N)(params);
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

// EXTERNAL MODULE: ./lib/application/checks/run/sites.js + 10 modules
var run_sites = __webpack_require__(96846);
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
    /** Gets ready for one rerun in which the stub runs the program itself, and notes its exit code. */
    async watch() {
        await this.#files.remove(this.#trace);
        const trace = stub_escape(`${this.#files.root}/${this.#trace}`);
        const lines = ['#!/bin/sh', '"$@"', 'code=$?', `echo $code >>${trace}`, 'exit $code'];
        await this.#files.write(`${this.#dir}/stub.sh`, `${lines.join('\n')}\n`);
    }
    /** The exit codes noted since. */
    async seen() {
        const text = (await this.#files.readText(this.#trace)) ?? '';
        return text.split('\n').filter(Boolean).map(Number);
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
        if (sites.some((site) => loses(site) && (0,role/* isDecider */.rN)(site.call)))
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
        for (const misbehaviour of (0,role/* misbehavioursOf */.B4)(site.call, outputIsJudged)) {
            found = await this.#try(site, [site.call], misbehaviour);
            if (found === 'noticed' && misbehaviour !== 'fail')
                return (await this.#astray(site)) ?? found;
            if (found !== 'unnoticed')
                return found;
            if (misbehaviour === 'fail' && (await this.#noticesTogether(site)))
                return 'noticed';
        }
        return (0,role/* isDecider */.rN)(site.call) ? this.#withoutOutputs(site) : found;
    }
    /** How the program itself ends where the check is content with its failing. */
    async #astray(site) {
        const { call, command } = site;
        if (call.kind !== 'program' || call.span === null)
            return null;
        const name = command.slice(call.span.start, call.span.end);
        const watched = (0,run_sites/* replaceCalls */.sn)(command, [call], `${this.#stub.call} ${name}`);
        if (watched === null)
            return null;
        await this.#stub.watch();
        const { scratch } = this.#context;
        await (0,run_sites/* withText */.ij)(site, watched, this.#params, scratch, (params) => this.#run(params));
        const trouble = (await this.#stub.seen()).find((code) => isTrouble(call, code));
        return trouble === undefined ? null : { trouble };
    }
    /** `a || b` with a real check on both sides fails when both do. */
    async #noticesTogether(site) {
        const fallback = site.fallback.filter(role/* isDecider */.rN);
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
        const replaced = (0,run_sites/* replaceCalls */.sn)(site.command, calls, this.#stub.call);
        if (replaced === null || this.#context.signal.aborted)
            return 'unreached';
        const { background, pipeRight } = site.call.position;
        const text = background && !site.script ? this.#stub.awaiting(replaced) : replaced;
        await this.#stub.prepare(misbehaviour, site.command, pipeRight);
        const result = await (0,run_sites/* withText */.ij)(site, text, this.#params, this.#context.scratch, (params) => this.#run(params));
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
const challenge_unchallenged = (reason, remedy = '') => ({
    result: 'unchallenged',
    program: null,
    reason,
    remedy,
});
const notPassing = ({ outcome, reason }) => challenge_unchallenged(`It does not pass in a scratch copy of the workspace. ${reason?.message ?? outcome}`);
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
    const found = (0,catalogue/* finding */.gk)('AX5001', values, context.check.origin.source);
    return {
        result: 'vacuous',
        program: call.name,
        reason: found.message,
        remedy: found.remedy,
        finding: found,
    };
};
/**
 * A check that counts on a program to fail or to print nothing, while the program could not look at all. Where
 * nothing of what it names is there, nothing was examined; else part of it may have been.
 */
const forTheWrongReason = async ({ call }, exitCode, params, { check, scratch }) => {
    const files = filesNamed(call);
    const missing = [];
    for (const file of files)
        if (!file.startsWith('/') && (await scratch.stat(`${(0,run_sites/* folderOf */.yS)(params)}${file}`)) === null)
            missing.push(file);
    const [how, fix] = exitCode === 127
        ? ['was not found', `Install ${call.name}, or correct its name.`]
        : exitCode === 126
            ? ['cannot be run', `Make ${call.name} executable, or correct its name.`]
            : missing.length > 0
                ? ['found no file to look at', `Correct the path: there is no ${missing.join(', no ')}.`]
                : ['could not look', `Run ${call.text} by itself to see what it complains about.`];
    const values = { command: params.run, program: call.name, how: `${how} (exit code ${exitCode})`, fix };
    const found = (0,catalogue/* finding */.gk)('AX5006', values, check.origin.source);
    const nothing = exitCode >= 126 && exitCode <= 127 ? true : files.length > 0 && missing.length === files.length;
    return {
        result: nothing ? 'vacuous' : 'unchallenged',
        program: call.name,
        reason: found.message,
        remedy: found.remedy,
        finding: found,
    };
};
const proven = (noticed) => {
    const deciding = noticed.filter(({ call }) => (0,role/* isDecider */.rN)(call));
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
    const rehearsal = noticed.find(({ call }) => (0,role/* isRehearsal */.SK)(call));
    if (rehearsal && noticed.every(({ call }) => (0,role/* isRehearsal */.SK)(call))) {
        const { text, name } = rehearsal.call;
        return challenge_unchallenged(`${text} only says what it would do, and runs nothing of it.`, `Drop the option that keeps ${name} from running it.`);
    }
    const telling = noticed.some(({ call }) => !(0,role/* isMereFilter */.eg)(call) && !(0,role/* isRehearsal */.SK)(call));
    if (telling || (noticed.length > 0 && unnoticed.length === 0))
        return proven(noticed);
    const waiting = unreached.find(({ call }) => (0,role/* isDecider */.rN)(call));
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
    const path = `${(0,run_sites/* folderOf */.yS)(params)}${file}`;
    const command = (await scratch.stat(path))?.kind === 'file' ? await scratch.readText(path) : null;
    return command === null ? null : { file: path, label: path, command, forgiven: null, with: (text) => text };
};
/**
 * The call whose failure is lost where all that the command is about is left to shell scripts that end with exit
 * code 0 anyway. Told by their text, so that a long script with an honest end is never doubted.
 */
const lostInScripts = async (sites, params, context) => {
    const deciders = sites.filter(({ call }) => (0,role/* isDecider */.rN)(call));
    let lost = null;
    for (const site of deciders) {
        const script = site.script === null ? await scriptBehind(site, params, context) : null;
        if (script === null || !scriptAlwaysPasses(script.command))
            return null;
        const calls = (0,programs/* readCommand */.U)(script.command)?.calls ?? [];
        const call = calls.find(role/* isDecider */.rN) ?? calls[0];
        lost ??= call ? { call, fallback: [], command: script.command, script } : site;
    }
    return lost;
};
const challengeSites = async (sites, params, context) => {
    const probe = await Probe.create(params, context);
    const before = await probe.baseline(sites);
    if (before.outcome !== 'passed')
        return notPassing(before);
    const noticed = [];
    const unnoticed = [];
    const unreached = [];
    for (const site of sites.slice(0, MOST_SITES)) {
        const found = await probe.probe(site);
        if (context.signal.aborted)
            return challenge_unchallenged('The run was stopped.');
        if (typeof found === 'object')
            return forTheWrongReason(site, found.trouble, params, context);
        if (found === 'unstable')
            return challenge_unchallenged('It passes at one time and fails at another, with nothing changed.');
        if (found === 'unnoticed' && (0,role/* isDecider */.rN)(site.call))
            return challenge_vacuous(site, params, context);
        const list = { noticed, unnoticed, unreached }[found];
        list.push(site);
    }
    return conclude(noticed, unnoticed, unreached, params, context);
};
/** Whether a check comes out the same in any project, and none of its calls has a failure that could be lost. */
const isFixed = ({ run, expect }, sites, facts) => {
    const fixed = (0,run_sites/* fixedIn */.yz)(run, facts);
    const readsOutput = expect?.contains !== undefined || expect?.number !== undefined;
    if (fixed === null || !fixed.code || (readsOutput && !fixed.output))
        return false;
    return sites.every(({ call: { span }, script }) => script === null && span !== null && !fixed.open.has(span.start));
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
    const constant = await (0,run_constant/* challengeConstant */.AS)(params, context.scratch, context.check.origin.source);
    if (constant)
        return constant;
    if (!(0,programs/* readCommand */.U)(params.run, params.shell))
        return challenge_unchallenged('The command cannot be read as a shell command.');
    const { scratch, check } = context;
    const facts = await (0,run_constant/* factsOf */.xS)(scratch, params.cwd);
    const sites = (0,run_sites/* sitesOf */.Yc)(params, await (0,run_sites/* runnerFiles */.O9)(scratch, params.cwd), facts);
    const [first] = sites;
    const calls = (0,programs/* readCommand */.U)(params.run, params.shell)?.calls ?? [];
    if (isFixed(params, sites, facts) || (!first && calls.length > 0)) {
        const before = await context.rerun();
        return before.outcome === 'passed' ? (0,run_constant/* saysNothing */._X)(params, calls, check.origin.source) : notPassing(before);
    }
    if (!first)
        return challenge_unchallenged('It calls no program that could be made to fail.');
    const { expect } = params;
    if (!expect && (0,always_passes/* alwaysPasses */.N)(params.run, params.shell)) {
        return challenge_vacuous(sites.find(({ call }) => (0,role/* isDecider */.rN)(call)) ?? first, params, context);
    }
    const lost = expect ? null : await lostInScripts(sites, params, context);
    return lost ? challenge_vacuous(lost, params, context) : challengeSites(sites, params, context);
};

// EXTERNAL MODULE: ./lib/application/checks/run/facts.js
var run_facts = __webpack_require__(21755);
;// CONCATENATED MODULE: ./lib/application/checks/run/index.js




const runKind = { ...run_facts/* runFacts */.p, schema: run_schema/* schema */.w, execute: run_execute_execute, challenge: run_challenge_challenge };

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
            `${(0,count/* count */.U)(alerts.length, 'result')}, ${fresh.length} new at ${level} or above`,
            ...fresh.slice(0, sarif_execute_SHOWN).map((one) => one.text),
        ],
        measures: { results: alerts.length, new: fresh.length },
    };
    const [first] = fresh;
    if (first === undefined)
        return answer.passed(notes);
    return answer.failed('AX4562', { report, count: fresh.length, level, first: first.text }, notes);
};

// EXTERNAL MODULE: ./lib/application/checks/sarif/facts.js + 1 modules
var sarif_facts = __webpack_require__(39060);
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




const sarifKind = { ...sarif_facts/* sarifFacts */.h, schema: sarif_schema_schema, execute: sarif_execute_execute, challenge: sarif_challenge_challenge };

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
        change: `${JSON.stringify(example)} was written ${(0,count/* count */.U)(more, 'more time')} into ${path}`,
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
    const { files, count: matches, places } = result.value;
    if (files.length === 0)
        return answer.error('AX4520', { globs: params.in.join(', ') });
    const log = [`${(0,count/* count */.U)(matches, 'match', 'matches')} in ${(0,count/* count */.U)(files.length, 'file')}`, ...places];
    const notes = { log, measures: { matches, files: files.length } };
    const values = {
        wanted: needle.value.source,
        count: matches,
        files: files.length,
        place: places[0] ?? 'nowhere',
    };
    if (params.max !== undefined && matches > params.max)
        return answer.failed('AX4521', { ...values, max: params.max }, notes);
    if (params.min !== undefined && matches < params.min)
        return answer.failed('AX4522', { ...values, min: params.min }, notes);
    return answer.passed(notes);
};

// EXTERNAL MODULE: ./lib/application/checks/search/facts.js + 1 modules
var search_facts = __webpack_require__(39201);
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




const searchKind = { ...search_facts/* searchFacts */.m, schema: search_schema_schema, execute: search_execute_execute, challenge: search_challenge_challenge };

// EXTERNAL MODULE: ./lib/domain/model/percent.js
var model_percent = __webpack_require__(27407);
;// CONCATENATED MODULE: ./lib/application/checks/slo/challenge.js



/** Lets everything fail. */
const slo_challenge_challenge = (params, context) => challengeBy(context, [
    saying(context, params, 0, 'AX5211', { objective: (0,model_percent/* percent */.K)(params.warn ?? params.objective) }),
]);

// EXTERNAL MODULE: ./lib/domain/evaluation/slo.js
var evaluation_slo = __webpack_require__(31555);
;// CONCATENATED MODULE: ./lib/application/checks/slo/execute.js




/** Reads the share of success and holds it against the objective by the rule that the verdict's own objectives follow. */
const slo_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const { source, objective, warn, weight, key } = params;
    const reading = await (0,objective_source.readSource)(params, context);
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
        log: [`${source}: ${(0,model_percent/* percent */.K)(value)} of ${samples}, error budget used ${(0,model_percent/* percent */.K)(budget)}`],
        measures: { value, samples, budgetUsed: budget },
    };
    const values = { source, actual: (0,model_percent/* percent */.K)(value), objective: (0,model_percent/* percent */.K)(objective), budget: (0,model_percent/* percent */.K)(budget) };
    if (status === 'met')
        return answer.passed(notes);
    return answer[status === 'warning' ? 'warned' : 'failed'](status === 'warning' ? 'AX4585' : 'AX4584', values, notes);
};

// EXTERNAL MODULE: ./lib/application/checks/slo/facts.js + 1 modules
var slo_facts = __webpack_require__(11691);
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




const sloKind = { ...slo_facts/* sloFacts */.E, schema: slo_schema_schema, execute: slo_execute_execute, challenge: slo_challenge_challenge };

// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/application/checks/workflow/execute.js



const execute_lineOf = ({ id, conclusion, createdAt, sha }) => `${new Date(createdAt).toISOString()} run ${id} of ${sha.slice(0, 7)}: ${conclusion}`;
const execute_judge = (answer, { file, branch, last, within }, runs, now) => {
    const notes = { log: runs.map(execute_lineOf), measures: { runs: runs.length } };
    if (runs.length < last)
        return answer.failed('AX4594', { file, branch, count: runs.length, wanted: last }, notes);
    const bad = runs.find(({ conclusion }) => conclusion !== 'success');
    if (bad !== undefined)
        return answer.failed('AX4595', { file, branch, run: bad.id, conclusion: bad.conclusion }, notes);
    const age = now - (runs[0]?.createdAt ?? 0);
    if (within !== undefined && age > within)
        return answer.failed('AX4596', { file, branch, age: (0,units/* formatDuration */.a3)(age), within: (0,units/* formatDuration */.a3)(within) }, notes);
    return answer.passed(notes);
};
/** Asks GitHub for the last runs. No token, no such workflow, no answer: an error, because nothing was examined. */
const workflow_execute_execute = async (params, context) => {
    const answer = new Answer(context);
    const { file, branch, event = null, last } = params;
    if (context.workflows === null)
        return answer.error('AX4592', { file });
    try {
        const question = { workflow: file, branch, event, count: last };
        const runs = await context.workflows.finished(question, context.signal);
        if (runs === null)
            return answer.error('AX4593', { file, problem: 'there is no such workflow' });
        return execute_judge(answer, params, runs, context.clock.now());
    }
    catch (error) {
        if (!(error instanceof remote_failure/* RemoteFailure */.p3))
            throw error;
        context.signal.throwIfAborted();
        return answer.error('AX4593', { file, problem: error.message });
    }
};

;// CONCATENATED MODULE: ./lib/application/checks/workflow/challenge.js


/** Runs made up here, as many as are asked for. */
const challenge_answering = (params, context, change, runs) => ({
    change,
    code: 'AX5213',
    run: () => workflow_execute_execute(params, { ...context, workflows: { finished: async () => runs } }),
});
/** Lets the oldest run that counts fail, then lets it be missing. */
const workflow_challenge_challenge = async (params, context) => {
    const run = (index, conclusion) => ({
        id: index + 1,
        conclusion,
        createdAt: context.clock.now(),
        sha: '0'.repeat(40),
    });
    const green = Array.from({ length: params.last - 1 }, (_, index) => run(index, 'success'));
    return challengeBy(context, [
        challenge_answering(params, context, 'one of the runs had failed', [...green, run(params.last, 'failure')]),
        challenge_answering(params, context, 'one of the runs was missing', green),
    ]);
};

// EXTERNAL MODULE: ./lib/application/checks/workflow/facts.js + 1 modules
var workflow_facts = __webpack_require__(86410);
;// CONCATENATED MODULE: ./lib/application/checks/workflow/schema.js


/** Parameters of `workflow`. */
const workflow_schema_schema = schemas.strictObject({
    file: schemas.string()
        .regex(/^[\w.-]+\.ya?ml$/)
        .describe('Name of the workflow’s file below `.github/workflows`.'),
    branch: schemas.string().min(1).max(255).default('main').describe('Branch that the runs were for.'),
    event: schemas.string()
        .regex(/^[a-z_]+$/)
        .optional()
        .describe('Only runs of this event, such as `schedule`. Without it: of any.'),
    last: schemas.number().int().min(1).max(100).default(1).describe('How many runs in a row succeeded.'),
    within: duration
        .optional()
        .describe('The newest of them is no older. A schedule that stopped stays green for ever without it.'),
});

;// CONCATENATED MODULE: ./lib/application/checks/workflow/index.js




const workflowKind = { ...workflow_facts/* workflowFacts */.N, schema: workflow_schema_schema, execute: workflow_execute_execute, challenge: workflow_challenge_challenge };

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
    const { timeoutMs } = context.check;
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = AbortSignal.any([context.signal, limit]);
    try {
        const accepted = own.schema.safeParse(params);
        if (!accepted.success)
            return unchallenged(`${module} does not accept its parameters.`);
        const given = challenge_answerSchema.safeParse(await whileAllowed(signal, () => challenge(accepted.data, { ...context, signal })));
        if (!given.success) {
            const problem = 'the answer has a shape that cannot be used';
            const found = (0,catalogue/* finding */.gk)('AX4702', { module, part: 'challenge', problem, fix: challenge_FIX }, source);
            return { ...unchallenged(found.message), remedy: found.remedy, finding: found };
        }
        const { result, reason, program = null } = given.data;
        const remedy = given.data.remedy ?? '';
        if (result !== 'vacuous')
            return { result, reason, remedy, program };
        const fix = remedy === '' ? `Mend ${module} so that it can fail.` : remedy;
        const found = (0,catalogue/* finding */.gk)('AX5212', { check: context.check.id, reason, fix }, source);
        return { result, reason, remedy: fix, program, finding: found };
    }
    catch (thrown) {
        const problem = limit.aborted ? `it gave no answer within ${timeoutMs / 1000} s` : (0,shared_read/* problemOf */.Zw)(thrown);
        const found = (0,catalogue/* finding */.gk)('AX4703', { module, part: 'challenge', problem: context.redact(problem) }, source);
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

// EXTERNAL MODULE: ./lib/application/checks/uses/facts.js
var uses_facts = __webpack_require__(68204);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/from-json-schema.js + 1 modules
var from_json_schema = __webpack_require__(20311);
;// CONCATENATED MODULE: ./lib/application/checks/uses/own-module.js




const isCallable = (value) => typeof value === 'function';
const call = (part) => (isCallable(part) ? part : () => undefined);
const issues = schemas.object({
    issues: schemas.array(schemas.object({ path: schemas.array(schemas.union([schemas.string(), schemas.number()])).default([]), message: schemas.string() })),
});
/** Any schema library's `safeParse`, as a schema of ours. */
const borrowed = (safeParse) => schemas.unknown().transform((value, context) => {
    const result = safeParse(value);
    if ((0,record/* isRecord */.u4)(result) && result['success'] === true)
        return result['data'];
    const told = issues.safeParse((0,record/* isRecord */.u4)(result) ? result['error'] : null);
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
    if (!(0,record/* isRecord */.u4)(schema))
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
    const outer = (0,record/* isRecord */.u4)(namespace) ? namespace : {};
    const exports = !('execute' in outer) && (0,record/* isRecord */.u4)(outer['default']) ? outer['default'] : outer;
    const findings = [];
    const wrong = (part, problem, fix) => {
        findings.push((0,catalogue/* finding */.gk)('AX4702', { module: specifier, part, problem, fix }));
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
            findings: [(0,catalogue/* finding */.gk)('AX4701', { module: specifier, problem: importProblem(specifier, thrown) })],
        }));
        this.#loaded.set(specifier, loaded);
        return loaded;
    }
}
/** The kind `uses`: a check that names its module itself. */
const usesKind = (modules) => ({
    ...uses_facts/* usesFacts */.C,
    schema: uses_schema_schema,
    prepare: async (params) => {
        const loaded = await modules.load(params.module);
        return loaded.ok ? [] : loaded.findings;
    },
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
    volatile: () => own.volatile,
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
    volatile: () => true,
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
    const filled = new WeakMap();
    const fill = (params) => {
        if (typeof params !== 'object' || params === null)
            return kind.schema.parse(params);
        const known = filled.get(params) ?? kind.schema.parse(params);
        filled.set(params, known);
        return known;
    };
    return {
        ...kind,
        ...(kind.prepare && { prepare: async (params) => kind.prepare?.(fill(params)) ?? [] }),
        volatile: (params) => kind.volatile(fill(params)),
        network: (params) => kind.network?.(fill(params)) ?? false,
        inputs: (params) => kind.inputs(fill(params)),
        command: (params) => kind.command(fill(params)),
        describe: (params) => kind.describe(fill(params)),
        execute: async (params, context) => kind.execute(fill(params), context),
        challenge: async (params, context) => kind.challenge(fill(params), context),
    };
};
/** Every kind that needs no code of the project, by the key it has in a spec. Its facts are in lazy-kinds.ts. */
const builtInKinds = new Map([
    ['run', filling(runKind)],
    ['file', filling(fileKind)],
    ['search', filling(searchKind)],
    ['http', filling(httpKind)],
    ['coverage', filling(coverageKind)],
    ['junit', filling(junitKind)],
    ['sarif', filling(sarifKind)],
    ['golden', filling(goldenKind)],
    ['workflow', filling(workflowKind)],
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
            findings.push((0,catalogue/* finding */.gk)('AX4706', { name, module: specifier }));
        }
        else if (tier !== 'exec') {
            const skipped = (0,catalogue/* finding */.gk)('AX4707', { module: specifier, tier });
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

/***/ 13166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Y: () => (/* binding */ valueAssertion),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _assertion_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19500);


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
/** Null when it holds, else what was expected and what was found. */
const judge = (document, one) => {
    const value = valueAt(document, one.path);
    const wrong = (expected) => ({
        expected,
        actual: (0,_assertion_text_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .V)(value),
    });
    if (one.exists === false)
        return value === undefined ? null : wrong('absent');
    if (value === undefined)
        return wrong('present');
    if (one.equals !== undefined && value !== one.equals)
        return wrong((0,_assertion_text_js__WEBPACK_IMPORTED_MODULE_1__/* .display */ .V)(one.equals));
    if (one.min !== undefined && !(typeof value === 'number' && value >= one.min))
        return wrong(`at least ${one.min}`);
    if (one.max !== undefined && !(typeof value === 'number' && value <= one.max))
        return wrong(`at most ${one.max}`);
    return null;
};


/***/ }),

/***/ 19177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSource: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./lib/domain/evaluation/slo.js
var slo = __webpack_require__(31555);
// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
// EXTERNAL MODULE: ./lib/application/checks/shared/assertion-text.js
var assertion_text = __webpack_require__(19500);
// EXTERNAL MODULE: ./lib/application/checks/shared/assertion.js
var assertion = __webpack_require__(13166);
// EXTERNAL MODULE: ./lib/application/checks/shared/parse.js
var parse = __webpack_require__(72505);
// EXTERNAL MODULE: ./lib/application/checks/shared/read.js
var read = __webpack_require__(98076);
// EXTERNAL MODULE: ./lib/application/checks/shared/objective/inputs.js
var inputs = __webpack_require__(15921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
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

// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
;// CONCATENATED MODULE: ./lib/application/checks/shared/objective/source.js









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
        problem: `the value there is ${(0,assertion_text/* display */.V)(found)}`,
    });
};
const readRuns = async ({ source, window }, readers) => {
    const objective = {
        name: source,
        source,
        windowDays: window / iso_week/* DAY_MS */.sO,
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
    const file = (0,inputs/* fileSource */.IO)(from.source);
    if (file !== null)
        return readFile(readers.files, file.path, file.pointer);
    const value = await readPrometheus(from.source, from.query, readers.http, readers.signal);
    return value.ok ? (0,read/* got */.Lt)({ value: value.value, samples: 1 }) : value;
};


/***/ }),

/***/ 72505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98076);

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
    const { unsafeYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 97032));
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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

/***/ 80679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   bC: () => (/* binding */ mayBeThere),
/* harmony export */   p3: () => (/* binding */ RemoteFailure)
/* harmony export */ });
/* unused harmony exports isLimited, isForbidden */
/**
 * GitHub did not do what was asked. `refused`: it answered no, and would again. `limited`: it wants us to wait.
 * `lost`: no answer, so what was asked may have been done or not.
 */
class RemoteFailure extends Error {
    name = 'RemoteFailure';
    kind;
    /** What was asked, `POST /repos/o/r/issues`. */
    what;
    /** HTTP status; 0 when there was none. */
    status;
    /** Milliseconds since the epoch, for `limited`. */
    until;
    constructor(kind, what, status, problem, until = null) {
        super(problem);
        this.kind = kind;
        this.what = what;
        this.status = status;
        this.until = until;
    }
}
/** Whether GitHub wants us to wait. */
const isLimited = (error) => error instanceof RemoteFailure && error.kind === 'limited';
/** Whether GitHub answered no; with statuses, whether by one of them. */
const isRefused = (error, ...statuses) => error instanceof RemoteFailure &&
    error.kind === 'refused' &&
    (statuses.length === 0 || statuses.includes(error.status));
/** Whether we may not do what was asked. What we may not even see, GitHub says it has not got. */
const isForbidden = (error) => isRefused(error, 403, 404);
/** Whether what was asked for may be there all the same: the answer was lost, or GitHub says that there is one. */
const mayBeThere = (error) => error instanceof RemoteFailure && (error.kind === 'lost' || error.status === 422);


/***/ })

};
