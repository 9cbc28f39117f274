export const id = 607;
export const ids = [607];
export const modules = {

/***/ 86505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);




const MAX_OUTPUT = 256 * 1024 * 1024;
/** Directories that are never an input, wherever they are. */
const NEVER = new Set(['.git', 'node_modules']);
const insideGit = (root) => {
    for (let dir = root;; dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '..')) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '.git')))
            return true;
        if (dir === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '..'))
            return false;
    }
};
/** Output of git, or null when it is missing or refuses (a repository owned by somebody else, say). */
const git = async (root, args) => {
    try {
        // Optional locks off: looking must not write to the repository.
        const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
        const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(execFile)('git', ['-C', root, ...args], {
            maxBuffer: MAX_OUTPUT,
            env,
        });
        return stdout;
    }
    catch {
        return null;
    }
};
const entriesOf = (dir) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
const walk = (root, isOurs, limit) => {
    const found = [];
    const queue = [''];
    for (let dir = queue.pop(); dir !== undefined; dir = queue.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, dir))) {
            const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
            if (NEVER.has(entry.name) || isOurs(path))
                continue;
            if (entry.isDirectory())
                queue.push(path);
            else if (entry.isFile())
                found.push(path);
        }
        if (found.length > limit)
            return null;
    }
    return found.toSorted();
};
/** Commit, branch and cleanness from one call. */
const gitState = (text) => {
    const field = (name) => text.match(new RegExp(`^# branch\\.${name} (.*)$`, 'm'))?.[1] ?? null;
    const commit = field('oid');
    const branch = field('head');
    return {
        commit: commit === '(initial)' ? null : commit,
        branch: branch === '(detached)' ? null : branch,
        dirty: text.split('\n').some((line) => line !== '' && !line.startsWith('#')),
    };
};
/** The project directory, with git's view of it where there is one. */
const createWorkspace = ({ root, ours, env }) => {
    const hasGit = insideGit(root);
    const isOurs = (path) => ours.some((dir) => path === dir || path.startsWith(`${dir}/`));
    let trackedFiles = null;
    const list = async (args) => {
        const output = hasGit ? await git(root, ['ls-files', '-z', ...args]) : null;
        return output === null ? null : output.split('\0').filter((path) => path !== '');
    };
    return {
        root,
        system: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()}`,
        files: async (limit) => {
            const listed = await list(['--cached', '--others', '--exclude-standard']);
            if (!listed)
                return walk(root, isOurs, limit);
            if (listed.length > limit)
                return null;
            return [...new Set(listed)].filter((path) => !isOurs(path)).toSorted();
        },
        tracked: async (paths) => {
            if (paths.length === 0)
                return new Set();
            trackedFiles ??= list(['--cached']).then((files) => new Set(files));
            const all = await trackedFiles;
            return new Set(paths.filter((path) => all.has(path)));
        },
        environment: async () => {
            const exclude = ours.map((dir) => `:(exclude)${dir}`);
            const status = hasGit
                ? await git(root, ['status', '--porcelain=v2', '--branch', '--', '.', ...exclude])
                : null;
            const state = status === null ? { commit: null, branch: null, dirty: null } : gitState(status);
            return {
                node: process.version,
                os: `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)()}`,
                arch: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
                ...state,
                repository: env['GITHUB_REPOSITORY'] ?? null,
                workflow: env['GITHUB_WORKFLOW'] ?? null,
                actor: env['GITHUB_ACTOR'] ?? null,
            };
        },
    };
};


/***/ }),

/***/ 87319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findTrackers)
/* harmony export */ });
/** Names that trackers go by; a file counts only if items are found in it. */
const LIKELY = [
    'docs/readiness.{md,yml,yaml}',
    '*{readiness,Readiness,READINESS}*.md',
    '{doc,docs}/**/*{readiness,Readiness,READINESS,tracker,Tracker,TRACKER}*.md',
    '*{roadmap,Roadmap,ROADMAP,tracker,Tracker,TRACKER}*.md',
    '{doc,docs}/**/*{roadmap,Roadmap,ROADMAP}*.md',
];
const MOST = 20;
const MAX_BYTES = 5 * 1024 * 1024;
/**
 * Trackers of the project, likeliest first. `read` parses one; what has no items is no tracker, whatever its name.
 */
const findTrackers = async (files, read) => {
    const paths = [];
    for (const pattern of LIKELY)
        paths.push(...(await files.glob([pattern])));
    const found = [];
    for (const path of [...new Set(paths)].slice(0, MOST)) {
        const text = await files.readText(path, MAX_BYTES).catch(() => null);
        if (text === null)
            continue;
        const document = await read(text, path);
        if (document.items.length > 0)
            found.push(document);
    }
    return found;
};


/***/ }),

/***/ 13580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ editorComment)
/* harmony export */ });
/* unused harmony export schemaUrl */
/** Where the JSON Schemas are published: the folder `schemas/` of the release. */
const SCHEMAS = 'https://raw.githubusercontent.com/aurora-x/action/v1/schemas/';
/** The address of a schema. */
const schemaUrl = (name) => `${SCHEMAS}${name}.v1.json`;
/** The first line of a file we write: editors then complete keys and mark mistakes while typing. */
const editorComment = (name) => `# yaml-language-server: $schema=${schemaUrl(name)}`;


/***/ }),

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;
/** What follows the first of a list in a sentence: ` and 2 more`, or nothing. */
const andMore = ({ length }) => length > 1 ? ` and ${length - 1} more` : '';


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   CV: () => (/* binding */ STANDINGS),
/* harmony export */   IF: () => (/* binding */ CLAIMS),
/* harmony export */   TU: () => (/* binding */ CHALLENGE_RESULTS),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   xW: () => (/* binding */ TRUST_LEVELS)
/* harmony export */ });
/** The words of the product, each list in the order reports use. Everything else derives its type from here. */
/** What the document says of an item. */
const CLAIMS = ['planned', 'in-progress', 'blocked', 'in-review', 'done', 'dropped'];
/** How one check ended. An error is not an answer, and `not-run` is never a pass. */
const OUTCOMES = [
    'passed',
    'failed',
    'error',
    'timed-out',
    'skipped',
    'not-run',
    'manual',
    'not-applicable',
];
/** What we know of an item, after its checks were run. */
const STANDINGS = ['verified', 'refuted', 'unproven', 'ready', 'open', 'blocked', 'waived'];
const VERDICTS = ['go', 'conditional', 'no-go'];
/** Whether a check was shown to be able to fail. */
const CHALLENGE_RESULTS = ['proven', 'vacuous', 'unchallenged'];
const SEVERITIES = ['error', 'warning', 'note'];
/** What a check may do to the machine; the config at the base branch sets the highest tier allowed. */
const TIERS = ['read', 'write', 'exec'];
const PRIORITIES = ['P0', 'P1', 'P2', 'P3', 'P4'];
/** The seven stages of the built-in pipeline. */
const STAGES = ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07'];
/** How far a result may be trusted: T0 reported by foreign code … T3 re-run by us on the merged commit. */
const TRUST_LEVELS = ['T0', 'T1', 'T2', 'T3'];


/***/ }),

/***/ 22360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ isEstimate),
/* harmony export */   G0: () => (/* binding */ takeTiming),
/* harmony export */   kC: () => (/* binding */ estimateHours)
/* harmony export */ });
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92250);

const UNIT = '(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|pts?|points?|sp)';
const ESTIMATE = new RegExp(`^~?\\s*\\d+(?:\\.\\d+)?\\s*(?:${UNIT}\\s*)?(?:(?:[-–—]|to)\\s*\\d+(?:\\.\\d+)?\\s*)?${UNIT}\\b`, 'i');
const DUE = /^(?:due|by|target|eta|end of)\b|\bweeks?\s*\d|\bwk\s*\d|\b\d{4}-(?:\d{2}|w\d{2}|q\d)|\bq[1-4]\b|\bsprint\s*\d|\bday\s*\d|\b(?:may|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+\d/i;
const isEstimate = (text) => ESTIMATE.test(text) && !/^\d{4}-/.test(text);
/** Takes `(Week 0–1)` as a due date and `(4-6h)` as an estimate out of a heading. */
const takeTiming = (text) => {
    for (const match of text.matchAll(/\(([^()]{1,80})\)/g)) {
        const inner = (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(match, 1).trim();
        const estimate = isEstimate(inner);
        if (!estimate && !DUE.test(inner))
            continue;
        const after = text.slice(match.index + match[0].length).trim();
        const rest = /^[-–—:]/.test(after) ? '' : ` ${after}`;
        const left = `${text.slice(0, match.index).trimEnd()}${rest}`.trim();
        return { text: left, due: estimate ? null : inner, estimate: estimate ? inner : null };
    }
    return { text, due: null, estimate: null };
};
const HOURS = [
    [/^mo/i, 160],
    [/^m/i, 1 / 60],
    [/^h/i, 1],
    [/^d/i, 8],
    [/^w/i, 40],
];
/** Middle of an estimate in hours (`1-2h` → 1.5, `2d` → 16), or null when it names no unit of time. */
const estimateHours = (text) => {
    const match = /(\d+(?:\.\d+)?)\s*((?!to\b)[a-z]*)\s*(?:(?:[-–—]|to)\s*(\d+(?:\.\d+)?))?\s*([a-z]*)/i.exec(text.slice(0, 100));
    const unit = match?.[4] || match?.[2] || '';
    const factor = HOURS.find(([pattern]) => pattern.test(unit))?.[1];
    if (match === null || factor === undefined)
        return null;
    const low = Number(match[1]);
    const high = match[3] === undefined ? low : Number(match[3]);
    return ((low + high) / 2) * factor;
};


/***/ }),

/***/ 92250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   l: () => (/* binding */ nth)
/* harmony export */ });
/** The text at an index of a list or a match; what is not there reads as nothing. */
const nth = (list, index) => list?.[index] ?? '';
/** The text of a part at an index; what is not there, or has no index, reads as nothing. */
const textAt = (parts, index) => (index === undefined ? undefined : parts[index])?.text ?? '';


/***/ }),

/***/ 32245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: ./lib/application/init/find-tracker.js
var find_tracker = __webpack_require__(87319);
// EXTERNAL MODULE: ./lib/domain/config/schema-links.js
var schema_links = __webpack_require__(13580);
;// CONCATENATED MODULE: ./lib/application/init/templates.js

/*
 * The files that `aurora-x init` writes. They are complete and true as they stand: whoever keeps them has a
 * working gate, and every line can be understood without the documentation.
 */
const configTemplate = (tracker) => `${(0,schema_links/* editorComment */.B)('config')}
# Configuration of Aurora-X. Check it with: aurora-x config validate
version: 1
tracker: [${JSON.stringify(tracker)}]
specs: [specs/fast.yaml]
execution:
  # Commands stop at the first failure, also inside a pipe.
  shell: strict
gates:
  # What has to be proven before a release.
  - name: release
    when: { priority: [P0, P1] }
    require: verified
    challenge: required
  # What a pull request must not break.
  - name: pull-request
    when: { affected: true }
    require: not-refuted
`;
const workflowTemplate = (branch) => `name: readiness
on:
  pull_request:
  push:
    branches: [${branch}]
permissions:
  contents: read
concurrency:
  group: readiness-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  readiness:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # The base of a pull request decides what must pass, so it has to be here.
          fetch-depth: 0
          persist-credentials: false
      - uses: aurora-x/action@v1
`;
const specTemplate = (checks) => {
    const entries = checks.map(({ id, run }) => `  - id: ${id}\n    run: ${run}\n    timeout: 10m\n`).join('');
    return `${(0,schema_links/* editorComment */.B)('spec')}
# Fast checks, for every pull request. Run them with: aurora-x spec --input specs/fast.yaml
version: 1
name: fast
shell: strict
checks:
${entries}  - id: readme
    file: { path: README.md, exists: true }
`;
};
const trackerTemplate = (first) => `# Production readiness

Each row is a claim. Aurora-X runs its verify command and looks for its evidence: a status of Done that cannot be
proven is refuted.

| ID | Priority | Outcome | Depends On | Owner | Target | Status | Exit Criteria | Verify Command | Evidence Path |
|---|---|---|---|---|---|---|---|---|---|
| R-01 | P0 | Tests guard every change | - | | | Planned | The test command passes | ${first ? `\`${first.run}\`` : ''} | |
| R-02 | P1 | A newcomer can start alone | - | | | Planned | The README says how to install and run | | README.md |
| R-03 | P1 | Somebody is on call | R-01 | | | Planned | A rota exists and was used once | | docs/on-call.md |
`;

;// CONCATENATED MODULE: ./lib/application/init/plan-init.js

const SAMPLE_TRACKER = 'docs/readiness.md';
const read = (files, path) => files.readText(path).catch(() => null);
const hasTestScript = (text) => {
    try {
        const content = JSON.parse(text);
        const scripts = typeof content === 'object' && content !== null && 'scripts' in content ? content.scripts : null;
        return typeof scripts === 'object' && scripts !== null && 'test' in scripts;
    }
    catch {
        return false;
    }
};
/** The test command of the project, by the files that its ecosystem is known by. */
const findTestCommand = async (files) => {
    const manifest = await read(files, 'package.json');
    if (manifest !== null && hasTestScript(manifest))
        return { id: 'test', run: 'npm test' };
    const makefile = await read(files, 'Makefile');
    if (makefile !== null && /^test:/m.test(makefile))
        return { id: 'test', run: 'make test' };
    const known = [
        ['go.mod', 'go test ./...'],
        ['Cargo.toml', 'cargo test'],
        ['pyproject.toml', 'python -m pytest'],
        ['pytest.ini', 'python -m pytest'],
        ['pom.xml', 'mvn --batch-mode test'],
        ['build.gradle', './gradlew test'],
    ];
    for (const [file, run] of known) {
        if ((await files.stat(file))?.kind === 'file')
            return { id: 'test', run };
    }
    return null;
};
/** What init would do here. Nothing is written, and a file that exists is never part of the writing. */
const planInit = async (files, options) => {
    const test = await findTestCommand(files);
    const tracker = options.tracker ?? SAMPLE_TRACKER;
    const wanted = [
        ['.github/aurora-x.yml', configTemplate(tracker)],
        ['.github/workflows/readiness.yml', workflowTemplate(options.branch)],
        ['specs/fast.yaml', specTemplate(test ? [test] : [])],
        ...(options.tracker === null ? [[SAMPLE_TRACKER, trackerTemplate(test)]] : []),
    ];
    const planned = await Promise.all(wanted.map(async ([path, content]) => {
        const exists = (await files.stat(path)) !== null;
        return { path, action: exists ? 'keep' : 'create', content };
    }));
    return { schemaVersion: 1, tracker, trackerIsNew: options.tracker === null, files: planned };
};
/** Writes what the plan says is to be created. */
const applyInit = async (plan, files) => {
    for (const file of plan.files) {
        if (file.action === 'create')
            await files.write(file.path, file.content);
    }
};

// EXTERNAL MODULE: ./lib/adapters/system/files.js + 2 modules
var system_files = __webpack_require__(45757);
// EXTERNAL MODULE: ./lib/adapters/system/workspace.js
var workspace = __webpack_require__(86505);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 17 modules
var catalogue = __webpack_require__(2307);
// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/paths.js
var paths = __webpack_require__(50854);
// EXTERNAL MODULE: ./node_modules/@clack/prompts/dist/index.mjs + 6 modules
var dist = __webpack_require__(26170);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/init/ask.js


/** Some terminals do not know their width (0 columns), and the prompts would then print a letter a line. */
const knowWidth = () => {
    if (!process.stdout.columns)
        process.stdout.columns = 80;
};
/** Which of the documents is the tracker? Null: none of them; undefined: cancelled. */
const askForTracker = async (found) => {
    knowWidth();
    const answer = await (0,dist/* select */.Lt)({
        message: 'Which document is your tracker?',
        options: [
            ...found.map((one) => ({ value: one.file, label: one.file, hint: (0,count/* count */.U)(one.items.length, 'item') })),
            { value: '', label: 'none of these: write a sample to docs/readiness.md' },
        ],
    });
    if ((0,dist/* isCancel */.FZ)(answer))
        return undefined;
    return answer === '' ? null : answer;
};
const confirmPlan = async (plan) => {
    knowWidth();
    const lines = plan.files.map(({ path, action }) => `${action === 'create' ? '+' : ' '} ${path}`);
    (0,dist/* note */.N4)(lines.join('\n'), 'Files');
    const answer = await (0,dist/* confirm */.lJ)({ message: 'Write them?' });
    return answer === true;
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/init/run.js










const asks = ({ interactive, options, output }) => interactive && !options.flag('yes') && !options.flag('dryRun') && !output.json;
/** The tracker to name in the configuration; null: a sample is written. Undefined: the person went away. */
const chooseTracker = async (context, files) => {
    const given = context.options.text('tracker');
    if (given !== null) {
        const file = (0,paths/* toWorkspacePath */.C)(context.cwd, given);
        if ((await files.stat(file))?.kind === 'file')
            return file;
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX2001', { file })]);
    }
    const found = await (0,find_tracker/* findTrackers */.N)(files, async (text, file) => (0,read_tracker.readAnyTracker)(text, file));
    return asks(context) && found.length > 0 ? askForTracker(found) : (found[0]?.file ?? null);
};
/** `aurora-x init`. Looks, asks where it may, writes only what is not there. */
const runInit = async (context) => {
    const files = (0,system_files/* createFiles */.q)(context.cwd);
    const tracker = await chooseTracker(context, files);
    if (tracker === undefined)
        return exit_codes/* EXIT */.d.interrupted;
    const { branch } = await (0,workspace/* createWorkspace */.s)({ root: context.cwd, ours: [], env: context.env }).environment();
    const plan = await planInit(files, { tracker, branch: branch ?? 'main' });
    const dry = context.options.flag('dryRun') || context.env['AURORA_DRY_RUN'] === '1';
    if (!dry && asks(context) && !(await confirmPlan(plan)))
        return exit_codes/* EXIT */.d.interrupted;
    if (!dry)
        await applyInit(plan, files);
    report(context, plan, dry);
    return exit_codes/* EXIT */.d.ok;
};
const report = ({ output }, plan, dry) => {
    if (output.json) {
        output.document({ ...plan, dryRun: dry });
        return;
    }
    const { paint } = output;
    for (const { path, action, content } of plan.files) {
        if (action === 'keep')
            output.print(`${paint.dim('-')} ${path}  ${paint.dim('exists, left as it is')}`);
        else
            output.print(`${paint.green('✔')} ${path}  ${paint.dim(dry ? 'would be written' : 'written')}`);
        if (dry && action === 'create')
            output.print(content.replaceAll(/^(?=.)/gm, '    '));
    }
    output.print(`\n${paint.bold('Next')}\n${nextSteps(plan)
        .map((step, index) => `  ${index + 1}. ${step}`)
        .join('\n')}`);
};
const nextSteps = (plan) => [
    plan.trackerIsNew
        ? `Write what your project claims into ${plan.tracker}; the three rows are examples.`
        : `See what is read from ${plan.tracker}: aurora-x parse`,
    'Prove it on this machine: aurora-x pipeline',
    'Keep what runs leave out of git: add spec_runs/ and logs/ to .gitignore.',
    'Commit the files and open a pull request: the workflow says go or no-go on it.',
];


/***/ }),

/***/ 50854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ toWorkspacePath),
/* harmony export */   w: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45757);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2307);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78880);





const MAX_BYTES = 64 * 1024 * 1024;
/** A path of the command line as the workspace names it: relative to `cwd`, with `/`. */
const toWorkspacePath = (cwd, given) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, given)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
/**
 * Content of a file that a person named, or null. It may lie outside the working directory, which files named by a
 * document or a configuration may not.
 */
const readNamedFile = async (cwd, given) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, given);
    try {
        return await (0,_adapters_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .createFiles */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)).readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), MAX_BYTES);
    }
    catch (cause) {
        if (!(cause instanceof _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .PathRefused */ .c))
            throw cause;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX1017', { file: given })]);
    }
};


/***/ })

};
