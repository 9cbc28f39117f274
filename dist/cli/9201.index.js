export const id = 9201;
export const ids = [9201];
export const modules = {

/***/ 40013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ runDraft),
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   MI: () => (/* binding */ coverageDraft),
/* harmony export */   hE: () => (/* binding */ expectOf),
/* harmony export */   il: () => (/* binding */ fileDraft),
/* harmony export */   oA: () => (/* binding */ tierOfKind),
/* harmony export */   s8: () => (/* binding */ manualDraft)
/* harmony export */ });
/* harmony import */ var _read_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4056);

/** Tiers of the built-in kinds; a test holds them against the registry. A kind of the project's own runs its code. */
const TIERS = {
    run: 'exec',
    golden: 'exec',
    http: 'write',
    file: 'read',
    search: 'read',
    coverage: 'read',
    junit: 'read',
    sarif: 'read',
    workflow: 'read',
    metric: 'read',
    slo: 'read',
    manual: 'read',
};
/** What a kind of check does to the machine at least. */
const tierOfKind = (kind) => TIERS[kind] ?? 'exec';
/** The stated result of a command, in the words of a spec. */
const expectOf = (expectation) => {
    if (expectation === null)
        return null;
    if (expectation.kind === 'success')
        return { exitCode: 0 };
    return expectation.kind === 'contains'
        ? { contains: expectation.text }
        : { number: `${expectation.op}${expectation.value}` };
};
const runDraft = (run, expect, shell, made) => ({
    kind: 'run',
    with: { run, shell, expect: expect === null ? null : { ...expect } },
    ...made,
});
const fileDraft = (params, made) => ({
    kind: 'file',
    with: { exists: true, ...params },
    ...made,
});
const coverageDraft = (params, made) => ({
    kind: 'coverage',
    with: params,
    ...made,
});
const manualDraft = (statement, made) => ({
    kind: 'manual',
    with: { statement },
    text: statement,
    ...made,
});
/** A draft as a check, with every default filled in. */
const checkOf = (draft, placement, defaults) => ({
    id: placement.id,
    spec: placement.spec,
    kind: draft.kind,
    with: draft.with,
    item: placement.item,
    needs: placement.needs ?? [],
    timeoutMs: defaults.timeoutMs,
    retries: (0,_read_check_js__WEBPACK_IMPORTED_MODULE_0__/* .retryPolicy */ .Jb)(undefined),
    evidence: placement.evidence ?? [],
    inputs: null,
    env: {},
    passEnv: [],
    tier: tierOfKind(draft.kind),
    freshnessMs: defaults.freshnessMs,
    challenge: null,
    origin: { source: draft.source, rule: draft.rule, confidence: draft.confidence },
});


/***/ }),

/***/ 76788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   _Z: () => (/* binding */ plainClause),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** What people say before they come to the point, and what comes to nothing when it is left out. */
const LEADS = [
    /^(?:please|also|and|then|always|ideally|finally)[, ]+/i,
    /^(?:make sure|ensure|check|verify|assert|require|confirm|prove|guarantee)(?: that| whether| if)? /i,
    /^(?:i|we) (?:want|need|expect|require)(?: that| to (?:see|know|check|verify)(?: that)?)? /i,
    /^it (?:must|should) be (?:true|the case) that /i,
    /^(?:on|for|in|at|before|after) (?:every|each|any|all|a|the)? ?(?:prs?|pull requests?|push(?:es)?|commits?|merges?|builds?|releases?|nights?|deploys?|deployments?)[, ]+/i,
    /^(?:before|after) (?:merging|releasing|deploying)[, ]+/i,
    /^(?:every|each|all|any|the) (?:prs?|pull requests?|push(?:es)?|commits?|merges?|builds?|releases?|nightly(?: build| run)?|pipelines?|ci|workflow|jobs?) (?:must |should |has to |have to |needs to |need to |will )?(?:runs?|pass(?:es)?|executes?|checks?(?: that)?|verif(?:y|ies)(?: that)?|requires?(?: that)?|keeps?|fails? unless|is blocked unless|are blocked unless)(?: the| all the| all)? /i,
    /^ci (?:must |should |has to )?(?:runs?|pass(?:es)?|checks?(?: that)?|verifies(?: that)?|requires?(?: that)?|fails unless) (?:the )?/i,
];
/** `the build fails if there are TODOs` asks for none. */
const FAILS_IF = /^(?:the )?(?:build|ci|pipeline|job|merge|pr|pull request)s? (?:must |should )?(?:fails?|breaks?|is blocked|stops?) (?:if|when|whenever) (?:there (?:is|are|'s)|we have|it finds|someone leaves) (?:any |an? |some )?/i;
/** When it is to hold. A check holds whenever it is run, so this comes to nothing too. */
const TRAIL = /,? (?:(?:on|for|in|at|before|after|with|by) (?:every|each|any|all) (?:prs?|pull requests?|push(?:es)?|commits?|merges?|builds?|releases?|nights?|deploys?|deployments?)|before (?:we |each |a |the )?(?:merg(?:e|ing)|releas(?:e|ing)|deploy(?:ing|ment)?|ship(?:ping)?)|every night|nightly|(?:in|on) (?:the )?(?:ci|pipeline))$/i;
const MUST_BE = /\b(?:must|should|shall|has to|have to|needs? to|ought to|will)(?: always)? be\b/i;
const MUST_NOT = /\b(?:must|should|shall|may|can) ?(?:not|never) (?=\w)/i;
const MODALS = /\b(?:must|should|shall|has to|have to|needs? to|ought to|will)(?: always| never fail to)? (?=\w)/i;
const strip = (text) => {
    let rest = text;
    for (let before = ''; before !== rest;) {
        before = rest;
        for (const lead of LEADS)
            rest = rest.replace(lead, '');
    }
    return rest;
};
/** A clause without politeness, subject of habit, modal verb and final mark. */
const plainClause = (text) => {
    const trimmed = text
        .trim()
        .replace(/[\s.!]+$/, '')
        .replaceAll(/\s+/g, ' ');
    return strip(trimmed.replace(FAILS_IF, 'no '))
        .replace(TRAIL, '')
        .replace(MUST_BE, 'is')
        .replace(MUST_NOT, 'does not ')
        .replace(MODALS, '')
        .trim();
};
const JOINT = /\s*(?:[,;]\s*(?:and |but |then |as well as |plus )?|\s(?:and|but|as well as|plus|while)(?: also)?\s)\s*/giy;
/** Pieces beyond this many are left joined: nobody says that much in one sentence. */
const MAX_PARTS = 10;
/** Cuts a sentence at every place where a clause may end. */
const piecesOf = (sentence) => {
    const parts = [];
    const joints = [];
    let start = 0;
    let quote = '';
    for (let index = 0; index < sentence.length; index += 1) {
        const character = sentence[index] ?? '';
        if (quote !== '') {
            if (character === quote)
                quote = '';
            continue;
        }
        if (character === '`' || character === '"')
            quote = character;
        JOINT.lastIndex = index;
        const joint = parts.length < MAX_PARTS - 1 && index > start ? JOINT.exec(sentence) : null;
        if (joint === null)
            continue;
        parts.push(sentence.slice(start, index));
        joints.push(joint[0]);
        start = index + joint[0].length;
        index = start - 1;
    }
    parts.push(sentence.slice(start));
    return { parts, joints };
};
/** Parts `from` to `to` (inclusive) as they stood in the sentence. */
const joined = ({ parts, joints }, from, to) => parts.slice(from, to + 1).reduce((text, part, index) => text + (joints[from + index - 1] ?? '') + part);


/***/ }),

/***/ 74188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ workflows)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37071);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27785);


const GREEN = String.raw `(?:succeeds?|succeeded|passes|passed|pass|(?:(?:is|are|was|were|stays?|has been|have been) )?(?:green|successful))`;
const IN_A_ROW = new RegExp(String.raw `\b${GREEN} (?:for |on |the )*(?:last )?(${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER */ .uk}) (?:(consecutive|successive) )?(nights?|runs?|times|builds?|days|weeks)( in a row| running| consecutively)?\b`, 'i');
const FILE = /`?(?:\.github\/workflows\/)?([\w.-]+\.ya?ml)`?/i;
const FILLER = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .dD)('the a our full whole complete workflow workflows pipeline build builds job run runs ci of in and github actions action');
/** A branch that is named, `main` where none is. */
const BRANCH = /\bon (?:the )?(?:branch )?`?([\w./-]+)`?(?: branch)?$/i;
/** `nightly full pipeline succeeds 2 consecutive nights`, `release.yml is green 3 times in a row on main`. */
const workflows = (clause) => {
    const row = IN_A_ROW.exec(clause);
    const last = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(row, 1));
    if (row === null || last === null || last < 1 || last > 100)
        return null;
    const nights = /^nights?$/i.test((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(row, 3));
    if (!nights && row[2] === undefined && row[4] === undefined)
        return null;
    let rest = clause.replace(row[0], ' ').trim();
    const branch = BRANCH.exec(rest);
    if (branch !== null)
        rest = rest.replace(branch[0], ' ');
    const file = FILE.exec(rest);
    const name = file === null ? /\b(nightly|release|deploy(?:ment)?|e2e|weekly)\b/i.exec(rest) : null;
    const named = file?.[1] ?? (name === null ? null : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(name, 1).toLowerCase()}.yml`);
    if (named === null || !(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyWords */ .UV)(rest.replace((file ?? name)?.[0] ?? '', ' '), FILLER))
        return null;
    return [
        {
            name: (0,_said_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .y)(named.replace(/\.ya?ml$/i, '')),
            kind: 'workflow',
            with: {
                file: named,
                branch: branch?.[1] ?? 'main',
                last,
                // A night that is missing is not green.
                ...(nights ? { event: 'schedule', within: '2d' } : {}),
            },
            confidence: file === null ? 'guess' : 'likely',
        },
    ];
};


/***/ }),

/***/ 27785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/** A command as the parameters of `run`. */
const command = (name, run, confidence, expect = null) => ({
    name,
    kind: 'run',
    with: { run, shell: 'plain', expect },
    confidence,
});
/** `src/core` → `src-core`, for ids. */
const slug = (text) => text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40) || 'check';


/***/ }),

/***/ 70401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ idPart),
/* harmony export */   Z: () => (/* binding */ idGiver)
/* harmony export */ });
/* harmony import */ var _model_safe_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88163);

/** Characters of a part; the longest suffix still fits into the hundred that an id may have. */
const MAX_PART = 80;
/** Any text as the first part of an id: `Phase 0: Fixes` → `Phase-0-Fixes`, `#12` → `12`. */
const idPart = (text) => {
    const plain = text
        .normalize('NFKD')
        .replaceAll(/\p{Mark}/gu, '')
        .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[^A-Za-z0-9]+/, '')
        .slice(0, MAX_PART)
        .replace(/[^A-Za-z0-9]+$/, '');
    return (0,_model_safe_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeId */ .JA)(`${plain}.x`) ? plain : `item-${plain}`.replace(/-$/, '');
};
/** Hands out ids: the first of a name is the name itself, the next ones count up. Case does not tell two apart. */
const idGiver = () => {
    const taken = new Set();
    const counts = new Map();
    return (name) => {
        let id = name;
        while (taken.has(id.toLowerCase())) {
            const next = (counts.get(name) ?? 1) + 1;
            counts.set(name, next);
            id = `${name}-${next}`;
        }
        taken.add(id.toLowerCase());
        return id;
    };
};


/***/ }),

/***/ 42677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ comparisonIn),
/* harmony export */   GC: () => (/* binding */ coverageIn),
/* harmony export */   eI: () => (/* binding */ measuredBy),
/* harmony export */   nX: () => (/* binding */ onlyCoverage),
/* harmony export */   pO: () => (/* binding */ COVERAGE_WORDS),
/* harmony export */   tW: () => (/* binding */ USUAL_REPORTS)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37071);

/** Where coverage reports usually are, when a sentence names none. */
const USUAL_REPORTS = '{coverage/lcov.info,lcov.info,coverage.xml,coverage/cobertura-coverage.xml,coverage.json}';
/**
 * `Test coverage >80%`, `70%+ coverage`, `coverage stays above 70 %` → 0.8, 0.7, 0.7, or null. Above and at least are
 * the same here: reports round, and a limit that is met to the digit is met.
 */
const coverageIn = (text) => {
    if (text.length > 1000 || !/\bcover(?:age|ed|s)\b/i.test(text))
        return null;
    const match = /(<=?|≤|below|under|less than|at most|up to)?\s{0,3}(\d{1,3}(?:\.\d{1,4})?) ?(?:%|percent\b)/i.exec(text);
    if (match === null || match[1] !== undefined)
        return null;
    const share = Number((Number(match[2]) / 100).toPrecision(6));
    return share > 0 && share <= 1 ? share : null;
};
/** Words that say nothing more than that so much is covered. */
const COVERAGE_WORDS = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSet */ .dD)(`the our a an of is are be stays stay stayed remains remain at least above over more than or greater minimum min percent code test tests unit
  line lines coverage covered total overall project whole reaches reach reached achieve achieves have has get gets with by in for on keep keeps kept
  higher equal to it not drops drop never below under falls fall goes go does doesn't`);
/** Whether a sentence about coverage is about nothing else. */
const onlyCoverage = (text) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyWords */ .UV)(text.replaceAll(/`[^`]*`/g, ' ').replace(/\d[\d.]* ?(?:%|percent)\+?/i, ' '), COVERAGE_WORDS);
const WORDS = {
    '<': '<',
    below: '<',
    under: '<',
    'less than': '<',
    'fewer than': '<',
    '<=': '<=',
    '≤': '<=',
    'at most': '<=',
    'no more than': '<=',
    '>': '>',
    above: '>',
    over: '>',
    'more than': '>',
    '>=': '>=',
    '≥': '>=',
    'at least': '>=',
    '=': '==',
    '==': '==',
    exactly: '==',
};
/** `count < 10`, `fewer than 10 …` → the comparison, or null. Shares and times are something else. */
const comparisonIn = (text) => {
    const match = /(<=|>=|==|[<>=≤≥]|\b(?:below|under|less than|fewer than|at most|no more than|above|over|more than|at least|exactly)\b) ?(\d{1,9}(?:\.\d{1,6})?)(?![\d.]*\s{0,2}(?:%|percent|ms\b|s\b|sec|min|h\b|hour|day))/i.exec(text.slice(0, 1000));
    const op = WORDS[(match?.[1] ?? '').toLowerCase()];
    return match === null || op === undefined ? null : { kind: 'number', op, value: Number(match[2]) };
};
const wordsOf = (text) => new Set(text
    .toLowerCase()
    .match(/[a-z]{4,}/g)
    ?.filter((word) => !['count', 'only', 'must', 'with'].includes(word)));
/**
 * The command nearby that measures what a sentence limits: same comparison, same number, and a word in common. Null
 * when there is none, or several: then nobody can say which was meant.
 */
const measuredBy = (text, commands) => {
    const wanted = comparisonIn(text);
    if (wanted === null)
        return null;
    const words = wordsOf(text);
    const fitting = commands.filter(({ expect, text: command }) => expect?.kind === 'number' &&
        expect.op === wanted.op &&
        expect.value === wanted.value &&
        [...wordsOf(command)].some((word) => words.has(word)));
    const different = new Set(fitting.map((command) => command.text));
    return different.size === 1 ? (fitting[0] ?? null) : null;
};


/***/ }),

/***/ 56855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   ry: () => (/* binding */ codeIn)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40555);
/* harmony import */ var _tracker_fields_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45276);


/** `doc/x.md`, `logs/**`, `ops/m01/`, `CODEOWNERS.md`: one word with a folder or an extension, and no call or option. */
const PATH = /^(?:\.{0,2}\/)?[\w.@*?{},[\]+~-]+(?:\/[\w.@*?{},[\]+~-]+)*\/?$/;
const EXTENSION = /\.(?:[A-Za-z][A-Za-z0-9]{0,7}|\*)$/;
/** Words with a dot that are no files: a version, a domain, a method. */
const NOT_A_FILE = /^\d|^v\d|^https?:|\.(?:com|org|io|net|dev)$/i;
/** `logs/{date}/step.log` names no file: braces of a glob hold a comma or a range. */
const PLACEHOLDER = /\{(?:(?!\.\.)[^,}])*\}/;
/** Whether a piece of code is a path or a glob. */
const looksLikePath = (code) => code.length <= 300 &&
    PATH.test(code) &&
    !NOT_A_FILE.test(code) &&
    !PLACEHOLDER.test(code) &&
    !(0,_tracker_fields_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeCommand */ .J)(code) &&
    (EXTENSION.test(code) ||
        code.endsWith('/') ||
        (code.includes('/') && code.includes('*')) ||
        /^\.\w/.test(code));
/** The code spans of a sentence. */
const codeIn = (text) => [...text.slice(0, 4000).matchAll(/(?<!`)(`{1,3})(?!`)(.+?)(?<!`)\1(?!`)/g)].map(([, , code]) => (code ?? '').trim());
/** The paths that a sentence names in backticks. */
const pathsIn = (text) => [...new Set(codeIn(text).filter(looksLikePath))];
/**
 * A path of the document as a path of the workspace, or null when it leads out of it: absolute, through `..`, or an
 * address. `./x` and `x` are the same.
 */
const workspacePath = (path) => {
    const plain = (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDotSlash */ .d)(path.trim().replaceAll('\\', '/'));
    const outside = plain === '' || /^(?:\/|~|[A-Za-z]:|[a-z]+:\/\/)/.test(plain) || plain.split('/').includes('..');
    return outside ? null : plain;
};


/***/ }),

/***/ 89201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  synthesize: () => (/* binding */ synthesize)
});

// EXTERNAL MODULE: ./lib/domain/spec/synthesis/ids.js
var ids = __webpack_require__(70401);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/spec/draft.js
var spec_draft = __webpack_require__(40013);
// EXTERNAL MODULE: ./lib/domain/spec/synthesis/paths.js
var paths = __webpack_require__(56855);
// EXTERNAL MODULE: ./lib/domain/spec/synthesis/numbers.js
var numbers = __webpack_require__(42677);
// EXTERNAL MODULE: ./lib/domain/spec/sentence/clauses.js
var clauses = __webpack_require__(76788);
// EXTERNAL MODULE: ./lib/domain/spec/sentence/rules/workflows.js
var workflows = __webpack_require__(74188);
;// CONCATENATED MODULE: ./lib/domain/spec/synthesis/statement.js





const PEOPLE = /\b(?:approv(?:ed|al|es)|sign(?:ed)?[- ]?offs?|signs off|reviewed|accepted by|agreed (?:by|with|on))\b/i;
/** All that is said of a path is that it is there. */
const EXISTS = /^\W*(?:the |an? )?`[^`]+`(?: (?:file|document|report))?(?: (?:is|are|was|were|has been|must be))? ?(?:exists?|present|created|added|written|generated|published|committed|checked in)?\W*$/i;
const GONE = /\b(?:removed|deleted|gone|does not exist|no longer exists)\W*$/i;
/** An import in backticks that "works" is run by the interpreter whose language it is. */
const PYTHON_IMPORT = /^(?:from [\w.]+ import [\w*, ]+|import [\w., ]+)$/;
const SUCCEEDS = /\b(?:succeeds?|passes|works|is green|exits? (?:with )?0|must pass)\b/i;
const commandDrafts = ({ text, commands }, { shell }) => {
    // "`grep … | wc -l` < 10": what the sentence says of its only command is that command's expectation.
    const stated = commands.length === 1 ? (0,numbers/* comparisonIn */.DE)(text.replaceAll(/`[^`]*`/g, '')) : null;
    const succeeds = SUCCEEDS.test(text) ? { kind: 'success' } : null;
    return commands.map((command) => (0,spec_draft/* runDraft */.$b)(command.text, (0,spec_draft/* expectOf */.hE)(command.expect ?? stated ?? succeeds), shell, {
        rule: 'criterion-command',
        confidence: command.expect === null ? 'likely' : 'certain',
        source: command.source,
        text,
    }));
};
const importDrafts = ({ text, source }, { shell }) => (0,paths/* codeIn */.ry)(text)
    .filter((code) => PYTHON_IMPORT.test(code))
    .map((code) => (0,spec_draft/* runDraft */.$b)(`python -c "${code}"`, { exitCode: 0 }, shell, {
    rule: 'criterion-import',
    confidence: 'likely',
    source,
    text,
}));
const coverageDrafts = ({ text, source }) => {
    const min = (0,numbers/* coverageIn */.GC)(text);
    if (min === null)
        return [];
    const named = (0,paths/* pathsIn */.Mr)(text).find((path) => /\.(?:info|xml|json)$/.test(path));
    const confidence = named === undefined ? 'guess' : 'likely';
    const made = { rule: 'criterion-coverage', confidence, source, text };
    return [(0,spec_draft/* coverageDraft */.MI)({ report: named ?? numbers/* USUAL_REPORTS */.tW, min }, made)];
};
/** What the sentence says of the runs of a workflow, and nothing else. */
const workflowDrafts = ({ text, source }) => ((0,workflows/* workflows */.L)((0,clauses/* plainClause */._Z)(text), 'unknown') ?? []).map(({ kind, with: params, confidence }) => ({
    kind,
    with: params,
    rule: 'criterion-workflow',
    confidence,
    source,
    text,
}));
const measureDrafts = ({ text, source }, { shell, nearby }) => {
    const command = (0,numbers/* measuredBy */.eI)(text, nearby);
    if (command === null)
        return [];
    return [
        (0,spec_draft/* runDraft */.$b)(command.text, (0,spec_draft/* expectOf */.hE)(command.expect), shell, {
            rule: 'criterion-number',
            confidence: 'likely',
            source,
            text,
        }),
    ];
};
const pathDrafts = ({ text, source }) => (0,paths/* pathsIn */.Mr)(text)
    .map(paths/* workspacePath */.X5)
    .filter((path) => path !== null)
    .map((path) => (0,spec_draft/* fileDraft */.il)({ path, exists: !GONE.test(text) }, { rule: 'criterion-path', confidence: 'likely', source, text }));
/** Reads one sentence. The first rule that fits wins; a path is the weakest, since a file says little by being there. */
const readStatement = (statement, around) => {
    const people = PEOPLE.test(statement.text);
    for (const rule of [commandDrafts, importDrafts, coverageDrafts, workflowDrafts, measureDrafts]) {
        const drafts = rule(statement, around);
        if (drafts.length === 0)
            continue;
        const all = rule !== coverageDrafts || (0,numbers/* onlyCoverage */.nX)(statement.text);
        return { drafts, complete: all && !people, people };
    }
    const drafts = statement.title === true ? [] : pathDrafts(statement);
    const { text } = statement;
    return { drafts, complete: drafts.length > 0 && !people && (EXISTS.test(text) || GONE.test(text)), people };
};
/** The sentence as it stands, for a person to confirm. */
const signOffDraft = ({ text, source }, people) => (0,spec_draft/* manualDraft */.s8)(text, {
    rule: people ? 'sign-off' : 'statement',
    confidence: people ? 'likely' : 'certain',
    source,
});

;// CONCATENATED MODULE: ./lib/domain/spec/synthesis/item.js





const place = (draft, name, placing, shop) => {
    const check = (0,spec_draft/* checkOf */.EG)(draft, { ...placing, id: shop.giveId(name), spec: shop.spec }, shop.defaults);
    if (draft.confidence === 'guess') {
        const values = {
            check: check.id,
            text: draft.text,
            guess: 'the report is in one of the usual places',
            fix: 'Name the report in backticks in the sentence, or write the check into a spec file.',
        };
        shop.findings.push((0,catalogue/* finding */.gk)('AX3102', values, draft.source));
    }
    return check;
};
/** Runs are written there unless --out says otherwise, so something is there whatever the product is like. */
const isRunOutput = (path) => /^spec_runs(?:\/|$)/.test(path);
/** A file check for a path of the document; none, and a finding, for one that leads out of the workspace. */
const pathCheck = ({ text, source }, rule, name, placing, shop) => {
    const path = (0,paths/* workspacePath */.X5)(text);
    if (path === null) {
        shop.findings.push((0,catalogue/* finding */.gk)('AX3103', { path: text, subject: placing.item ?? 'the document' }, source));
        return [];
    }
    if (rule === 'evidence-path' && path === source.file) {
        shop.findings.push((0,catalogue/* finding */.gk)('AX3104', { item: placing.item ?? 'the document', path }, source));
        return [];
    }
    if (rule === 'evidence-path' && isRunOutput(path)) {
        shop.findings.push((0,catalogue/* finding */.gk)('AX3105', { item: placing.item ?? 'the document', path }, source));
        return [];
    }
    return [place((0,spec_draft/* fileDraft */.il)({ path }, { rule, confidence: 'certain', source, text }), name, placing, shop)];
};
/** What a command should leave behind: a folder means all that is in it. */
const evidenceGlobs = (evidence) => evidence.flatMap(({ text }) => {
    const path = (0,paths/* workspacePath */.X5)(text);
    return path === null || isRunOutput(path) ? [] : [path.endsWith('/') ? `${path}**` : path];
});
const RUNNABLE = new Set(['run', 'coverage']);
/** Sentences of an item that has no other words: its title is what should hold. */
const statementsOf = (item) => item.exitCriteria.length > 0 || item.verify.length > 0 || item.evidence.length > 0
    ? item.exitCriteria
    : [{ text: item.title, commands: [], source: item.source, title: true }];
/**
 * The checks of one item. A verify command is the proof that the document itself names, so the sentences beside it
 * become sign-offs only where they ask for people; without anything to run, each sentence that no rule expresses
 * needs a person.
 */
const itemChecks = (item, deliverables, shop) => {
    const id = (0,ids/* idPart */.N)(item.id);
    const { shell } = shop.defaults;
    const evidence = evidenceGlobs(item.evidence);
    const verify = item.verify.map((command) => place((0,spec_draft/* runDraft */.$b)(command.text, (0,spec_draft/* expectOf */.hE)(command.expect), shell, {
        rule: 'verify-command',
        confidence: 'certain',
        source: command.source,
        text: command.text,
    }), `${id}.verify`, { item: item.id, evidence }, shop));
    const needs = verify.map((check) => check.id);
    const files = [
        ...item.evidence.flatMap((path) => pathCheck(path, 'evidence-path', `${id}.evidence`, { item: item.id, needs }, shop)),
        ...deliverables.flatMap(({ path, source }) => pathCheck({ text: path, source }, 'deliverable', `${id}.deliverable`, { item: item.id }, shop)),
    ];
    const readings = statementsOf(item).map((statement) => ({
        statement,
        reading: readStatement(statement, { shell, nearby: shop.nearby(item.milestone) }),
    }));
    const runnable = verify.length > 0 ||
        readings.some(({ reading }) => reading.drafts.some(({ kind }) => RUNNABLE.has(kind)));
    const sentences = readings.flatMap(({ statement, reading }) => {
        const checks = reading.drafts.map((draft) => place(draft, `${id}.criterion`, { item: item.id }, shop));
        if (!reading.people && (reading.complete || runnable))
            return checks;
        const name = reading.people ? `${id}.sign-off` : `${id}.criterion`;
        return [...checks, place(signOffDraft(statement, reading.people), name, { item: item.id }, shop)];
    });
    const checks = [...verify, ...files, ...sentences];
    if (item.claim === 'done' && checks.every(({ kind }) => kind === 'manual')) {
        shop.findings.push((0,catalogue/* finding */.gk)('AX3101', { item: item.id }, item.source));
    }
    return checks;
};

;// CONCATENATED MODULE: ./lib/domain/spec/synthesize.js



const groupBy = (list, key) => {
    const groups = new Map();
    for (const entry of list) {
        const group = groups.get(key(entry));
        if (group === undefined)
            groups.set(key(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
};
/** Commands of each milestone that measure something, for sentences that limit what a command nearby measures. */
const commandsNearby = (document) => {
    const byMilestone = new Map();
    for (const { milestone, verify } of document.items) {
        const measuring = verify.filter(({ expect }) => expect?.kind === 'number');
        const known = byMilestone.get(milestone);
        if (known === undefined)
            byMilestone.set(milestone, measuring);
        else
            known.push(...measuring);
    }
    return (milestone) => byMilestone.get(milestone) ?? [];
};
/** An exit criterion of a milestone, or an acceptance criterion of the whole document. They belong to no item. */
const criterionChecks = (criterion, name, shop) => {
    const around = { shell: shop.defaults.shell, nearby: shop.nearby(criterion.milestone) };
    const reading = readStatement(criterion, around);
    const checks = reading.drafts.map((draft) => place(draft, name, { item: null }, shop));
    if (reading.complete)
        return checks;
    const signOff = checks.length === 0 ? name : `${name}-sign-off`;
    return [...checks, place(signOffDraft(criterion, reading.people), signOff, { item: null }, shop)];
};
const criteriaChecks = (criteria, shop) => [...groupBy(criteria, ({ milestone }) => milestone)].flatMap(([milestone, group]) => group.flatMap((criterion, index) => {
    const prefix = milestone === null ? '' : `${(0,ids/* idPart */.N)(milestone)}.`;
    const name = `${prefix}${criterion.kind === 'exit' ? 'exit' : 'acceptance'}-${index + 1}`;
    return criterionChecks(criterion, name, shop);
}));
const specName = (file) => (0,ids/* idPart */.N)(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));
/**
 * Turns what a document claims into checks: verify commands, evidence paths, deliverables, and the sentences of its
 * criteria. Each check carries the line it came from, the rule, and how sure the rule is. What no rule can express
 * becomes a sign-off. Dropped items claim nothing. The same document gives the same checks.
 */
const synthesize = (document, defaults) => {
    const spec = specName(document.file);
    const findings = [];
    const shop = { spec, defaults, giveId: (0,ids/* idGiver */.Z)(), nearby: commandsNearby(document), findings };
    const known = new Set(document.items.map(({ id }) => id));
    const owner = ({ item }) => (item !== null && known.has(item) ? item : null);
    const deliverables = groupBy(document.deliverables.filter(({ claim }) => claim !== 'dropped'), owner);
    const checks = [
        ...document.items
            .filter(({ claim }) => claim !== 'dropped')
            .flatMap((item) => itemChecks(item, deliverables.get(item.id) ?? [], shop)),
        ...(deliverables.get(null) ?? []).flatMap(({ path, source }) => pathCheck({ text: path, source }, 'deliverable', 'deliverable', { item: null }, shop)),
        ...criteriaChecks(document.criteria, shop),
    ];
    return { spec: { name: spec, file: document.file, checks }, findings };
};


/***/ })

};
