export const id = 9289;
export const ids = [9289,956];
export const modules = {

/***/ 70956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkflowHistory: () => (/* binding */ createWorkflowHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const runsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        head_repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }).nullish(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }),
    })),
});
const ROUTE = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
/**
 * Runs of a repository's workflows over the API. GitHub counts the run of a fork's branch `main` as one on `main`, so
 * only those whose code is in the repository itself are taken.
 */
const createWorkflowHistory = (client, ref) => ({
    finished: async ({ workflow, branch, event, count }, signal) => {
        const which = { status: 'completed', branch, per_page: 100, ...(event === null ? {} : { event }) };
        signal.throwIfAborted();
        const answer = await client.find(runsSchema, ROUTE, { ...ref, workflow_id: workflow, ...which });
        return (answer &&
            answer.workflow_runs
                .filter((run) => run.head_repository?.id === run.repository.id)
                .slice(0, count)
                .map((run) => ({
                id: run.id,
                conclusion: run.conclusion ?? 'unknown',
                createdAt: Date.parse(run.created_at),
                sha: run.head_sha,
            })));
    },
});


/***/ }),

/***/ 54461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createCommitView)
/* harmony export */ });
/* harmony import */ var _domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);
/* harmony import */ var _domain_config_fits_any_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90684);
/* harmony import */ var _domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40555);



const LIMITS = { files: 100, bytes: 512 * 1024 };
/** Never looked into unless a pattern names them. */
const NAMED_ONLY = ['.git', 'node_modules'];
const isHidden = (path, pattern) => NAMED_ONLY.some((name) => path.split('/').includes(name) && !pattern.split('/').includes(name));
const matcherOf = async (raw) => {
    const pattern = (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDotSlash */ .d)(raw);
    if (pattern.startsWith('/') || pattern.split('/').includes('..'))
        throw new Error(`${raw} is not a pattern inside the repository`);
    const fits = await (0,_domain_config_fits_any_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsAny */ .J)([pattern]);
    return (path) => path === pattern || (fits(path) && !isHidden(path, pattern));
};
const readerOf = (source, limits) => {
    const stat = async (raw) => {
        const path = (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDotSlash */ .d)(raw).replace(/\/+$/, '');
        const files = await source.list();
        const parts = path.split('/');
        if (parts.some((_, at) => files.get(parts.slice(0, at + 1).join('/'))?.isPlain === false))
            throw new Error(`${path} is a link, or in another repository`);
        const bytes = files.get(path)?.bytes;
        if (bytes !== undefined)
            return { kind: 'file', bytes, mtimeMs: 0 };
        const isFolder = path === '.' || [...files.keys()].some((one) => one.startsWith(`${path}/`));
        return isFolder ? { kind: 'directory', bytes: 0, mtimeMs: 0 } : null;
    };
    const readBytes = async (raw, maxBytes = limits.bytes) => {
        const path = (0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDotSlash */ .d)(raw);
        const found = await stat(path);
        if (found?.kind !== 'file')
            return null;
        const most = Math.min(maxBytes, limits.bytes);
        if (found.bytes > most)
            throw new Error(`${path} has more than ${most} bytes`);
        return source.read(path);
    };
    return {
        root: '.',
        stat,
        readBytes,
        readText: async (path, maxBytes) => {
            const bytes = await readBytes(path, maxBytes);
            return bytes && Buffer.from(bytes).toString('utf8');
        },
        glob: async (patterns) => {
            const [out, of] = [true, false].map((not) => patterns.filter((one) => one.startsWith('!') === not));
            const excluded = await Promise.all((out ?? []).map(async (one) => matcherOf(one.slice(1))));
            const wanted = await Promise.all((of ?? []).map(matcherOf));
            const paths = [...(await source.list()).keys()].filter((path) => wanted.some((fits) => fits(path)) && !excluded.some((fits) => fits(path)));
            return paths.toSorted();
        },
        digest: async (path) => {
            const bytes = await readBytes(path);
            return bytes && (0,_domain_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(bytes);
        },
    };
};
/** A copy in which a challenge may change what it likes. Nothing of it is ever on the disk. */
const scratchOf = async (source, limits) => {
    const listing = new Map(await source.list());
    const written = new Map();
    const own = {
        list: async () => listing,
        read: async (path) => written.get(path) ?? source.read(path),
    };
    const files = {
        ...readerOf(own, limits),
        write: async (raw, content) => {
            const [path, bytes] = [(0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDotSlash */ .d)(raw), Buffer.from(content)];
            listing.set(path, { bytes: bytes.length, isPlain: true });
            written.set(path, bytes);
        },
        remove: async (raw) => void listing.delete((0,_domain_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDotSlash */ .d)(raw)),
    };
    return { files, root: files.root, tooLarge: [], dispose: async () => { } };
};
/**
 * The files of a commit, read over the API: its tree once, and what is looked at file by file. Whatever cannot be known
 * in this way rejects: a link, another repository, more files than the server lists, more than is read for a verdict.
 */
const createCommitView = (repository, commit, limits = LIMITS) => {
    const listed = async () => {
        const { files, complete } = await repository.files(commit);
        if (!complete)
            throw new Error('there are more files than GitHub lists');
        return new Map(files.map(({ path, ...one }) => [path, one]));
    };
    let listing = null;
    const contents = new Map();
    const source = {
        list: async () => (listing ??= listed()),
        read: async (path) => {
            const known = contents.get(path);
            if (known !== undefined)
                return known;
            if (contents.size >= limits.files)
                throw new Error(`a verdict reads no more than ${limits.files} files`);
            const content = repository.readBytes(path, commit);
            contents.set(path, content);
            return content;
        },
    };
    return { files: readerOf(source, limits), makeScratch: async () => scratchOf(source, limits) };
};


/***/ }),

/***/ 77605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ heldByTwin),
/* harmony export */   v: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* harmony import */ var _domain_model_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46325);
/* harmony import */ var _domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22700);
/* harmony import */ var _domain_report_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38223);
/* harmony import */ var _domain_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98576);
/* harmony import */ var _domain_report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(330);





/** The same commit is the head of another pull request, and no go there: one check stands for both. */
const heldByTwin = ({ number, baseRef }) => ({
    title: `This commit is also the head of #${number}, where it is no go`,
    markdown: `This commit is also the head of pull request #${number} into ${(0,_domain_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(baseRef)}, where it is no go. One check stands for both.\n`,
});
/** A title is no Markdown, and shows whatever it holds. */
const plain = (text) => (0,_domain_report_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_domain_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text).replaceAll(/\s+/g, ' '), 60);
const subjects = (blockers, changes) => {
    const moved = new Map(changes.map(({ item, from, to }) => [item, `${from ?? 'new'} → ${to ?? 'gone'}`]));
    const ids = [...new Set(blockers.map(({ subject }) => subject.id))];
    const named = ids.slice(0, 3).map((id) => {
        const move = moved.get(id);
        return move === undefined ? plain(id) : `${plain(id)} (${move})`;
    });
    return `${named.join(', ')}${(0,_domain_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(ids, 3)}`;
};
/**
 * A verdict as the conclusion and title of a check. `neutral` and `skipped` satisfy a required check, so a no-go is a
 * failure and nothing else; and a go that rests on what the pull request's own workflow reported (below T2), or that
 * is held, needs a person.
 *
 * @param late said first: that it is judged without the report that was waited for
 */
const conclusionOf = (verdict, hold = null, late = null) => {
    const { word } = _domain_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_LOOKS */ .hY[verdict.verdict];
    const { blockers, changes, score } = verdict;
    const what = blockers.length > 0
        ? `${word}: ${late === null ? '' : `${late}; `}${subjects(blockers, changes)}`
        : `${word} · ${score} % ready`;
    if (verdict.verdict === 'no-go')
        return { conclusion: 'failure', title: what };
    if (hold !== null)
        return { conclusion: 'action_required', title: hold.title };
    return (0,_domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)(verdict.trust)
        ? { conclusion: 'success', title: what }
        : { conclusion: 'action_required', title: `${what} · reported, not verified` };
};


/***/ }),

/***/ 70563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ waitingOf),
/* harmony export */   p: () => (/* binding */ worthWaitingFor)
/* harmony export */ });
/** What stands in the way only because something was not run, or waits for something that was not. */
const CURABLE = new Set(['AX6013', 'AX6020', 'AX6021', 'AX6022', 'AX6044', 'AX6070', 'AX6101']);
/** How many checks were not run, where a run of them could still turn this no-go; else 0. */
const worthWaitingFor = ({ verdict, outcomes }) => verdict.verdict === 'no-go' && verdict.blockers.every(({ code }) => CURABLE.has(code))
    ? outcomes.filter(({ outcome }) => outcome === 'not-run').length
    : 0;
/** Whether a report is waited for, or was in vain; null where none is expected, or would change nothing. */
const waitingOf = async ({ expectsReports, reportTimeoutMs, now }, { run }, judged) => {
    if (judged.reportedBy !== null || worthWaitingFor(judged.result) === 0 || !(await expectsReports()))
        return null;
    const until = run.startedAt + reportTimeoutMs;
    const isLate = until <= now();
    // What was concluded once does not wait again, until somebody asks again.
    return { until, isLate, isOver: isLate || run.status === 'completed' };
};


/***/ }),

/***/ 26042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ OUTCOME_TONES),
/* harmony export */   g9: () => (/* binding */ VERDICT_TONES),
/* harmony export */   hZ: () => (/* binding */ STAGE_WORDS)
/* harmony export */ });
const OUTCOME_TONES = {
    passed: 'good',
    failed: 'bad',
    error: 'bad',
    'timed-out': 'bad',
    skipped: 'mute',
    'not-run': 'warn',
    manual: 'warn',
    'not-applicable': 'mute',
};
const VERDICT_TONES = {
    go: 'good',
    conditional: 'warn',
    'no-go': 'bad',
};
/** What a stage does, in one word. */
const STAGE_WORDS = {
    T01: 'ingest',
    T02: 'synthesize',
    T03: 'execute',
    T04: 'collect',
    T05: 'challenge',
    T06: 'evaluate',
    T07: 'publish',
};


/***/ }),

/***/ 22700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TRUST_WORDS),
/* harmony export */   p: () => (/* binding */ isVerified)
/* harmony export */ });
/** Each level in words, for people who read a verdict. */
const TRUST_WORDS = {
    T0: 'reported, not verified',
    T1: 'reported by a run of this commit, not verified',
    T2: 'verified in a trusted workflow, by the commands of the base',
    T3: 'judged by Aurora-X itself',
};
/** Whether a go of this level stands by itself. Below, the code under test could have said it. */
const isVerified = (trust) => trust === 'T2' || trust === 'T3';


/***/ }),

/***/ 61248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blockersOf),
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
/** A check that gives no proof: it did not pass, or it cannot fail. */
const provesNothing = (check) => (check.outcome !== 'passed' && check.outcome !== 'not-applicable') || check.challenge === 'vacuous';
/** An id as an argument in a shell. */
const shellWord = (text) => /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
/** The command that verifies an item on its own. */
const verifyCommand = (item) => `aurora-x verify ${shellWord(item)}`;
const itemOf = (verdict) => {
    const byItem = new Map(verdict.standings.map((standing) => [standing.item, standing]));
    const byCheck = new Map(verdict.standings.flatMap((standing) => standing.checks.map((check) => [check.id, standing])));
    return ({ subject }) => (subject.kind === 'check' || subject.kind === 'criterion' ? byCheck.get(subject.id) : undefined) ??
        (['item', 'check', 'criterion', 'waiver'].includes(subject.kind) ? byItem.get(subject.id) : undefined) ??
        null;
};
/** What the run saw of a check that belongs to no item; its command stands in its remedy. */
const standAlone = (outcome, report) => ({
    id: outcome.id,
    outcome: outcome.outcome,
    describe: outcome.id,
    command: null,
    exitCode: outcome.attempts.at(-1)?.exitCode ?? null,
    tail: outcome.tail,
    flaky: outcome.flaky,
    cachedFrom: outcome.cachedFrom,
    challenge: report.challenges.find(({ check }) => check === outcome.id)?.result ?? null,
    durationMs: outcome.durationMs,
});
const checksOf = (first, item, report) => item === null
    ? report.outcomes
        .filter(({ id }) => first.subject.kind === 'check' && id === first.subject.id)
        .map((outcome) => standAlone(outcome, report))
    : item.checks.filter(provesNothing);
/** The verdict's blocking leaves, one entry per item, in the verdict's order (most severe first). */
const blockersOf = (report) => {
    const find = itemOf(report.verdict);
    const keyed = report.verdict.blockers.map((reason) => {
        const item = find(reason);
        const key = item === null ? `${reason.subject.kind} ${reason.subject.id}` : `item ${item.item}`;
        return { key, item, reason };
    });
    return [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((group) => group.slice(0, 1).map(({ item, reason }) => ({
        id: item?.item ?? reason.subject.id,
        title: item?.title ?? null,
        owner: item?.owner ?? null,
        item,
        reasons: group.map((entry) => entry.reason),
        checks: checksOf(reason, item, report),
        command: item === null ? null : verifyCommand(item.item),
        source: item?.source ?? reason.source,
    })));
};
/** The different sentences of some reasons, in order. */
const sentences = (reasons, part) => [
    ...new Set(reasons.map((reason) => reason[part]).filter((text) => text !== '')),
];


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   IM: () => (/* binding */ STANDING_LOOKS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   X3: () => (/* binding */ afterWord),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hY: () => (/* binding */ VERDICT_LOOKS),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qY: () => (/* binding */ OUTCOME_LOOKS),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _model_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26042);

const STANDING_LOOKS = {
    verified: { word: 'Verified', icon: '✓', tone: 'good' },
    refuted: { word: 'Refuted', icon: '✗', tone: 'bad' },
    unproven: { word: 'Unproven', icon: '?', tone: 'warn' },
    ready: { word: 'Ready', icon: '➜', tone: 'calm' },
    open: { word: 'Open', icon: '○', tone: 'mute' },
    blocked: { word: 'Blocked', icon: '⊘', tone: 'warn' },
    waived: { word: 'Waived', icon: '≈', tone: 'calm' },
};
const OUTCOME_LOOKS = {
    passed: { word: 'Passed', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.passed },
    failed: { word: 'Failed', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.failed },
    error: { word: 'Error', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.error },
    'timed-out': { word: 'Timed out', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['timed-out'] },
    skipped: { word: 'Skipped', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.skipped },
    'not-run': { word: 'Not run', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-run'] },
    manual: { word: 'Needs a sign-off', icon: '?', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.manual },
    'not-applicable': { word: 'Not applicable', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-applicable'] },
};
const VERDICT_LOOKS = {
    go: { word: 'Go', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.go, emoji: '🟢' },
    conditional: { word: 'Conditional', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.conditional, emoji: '🟡' },
    'no-go': { word: 'No-go', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9['no-go'], emoji: '🔴' },
};
/** A verdict's sentence without the word it begins with, for where that word stands right above it. */
const afterWord = (message) => message
    .replace(/^(?:go|conditional|no-go)[:,]\s+/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** `12 ms`, `3.4 s`, `2 min 5 s`, `1 h 4 min`. */
const duration = (ms) => {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
};
/** `99.9 %`; up to two decimals, and never rounded up to 100. */
const percent = (fraction) => {
    const rounded = Math.round(fraction * 10_000) / 100;
    const shown = fraction < 1 && rounded >= 100 ? 99.99 : rounded;
    return `${shown} %`;
};
/** `2026-11-21 14:02 UTC` of an ISO time. */
const utc = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
/** `1.4 KiB`, `12 B`. */
const bytes = (size) => {
    if (size < 1024)
        return `${size} B`;
    if (size < 1024 * 1024)
        return `${(size / 1024).toFixed(1)} KiB`;
    return `${(size / 1024 / 1024).toFixed(1)} MiB`;
};
/** `12 000`, with the space that SI asks for. */
const grouped = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F');
/** The first seven digits, as people know commits. */
const shortSha = (sha) => sha.slice(0, 7);


/***/ }),

/***/ 58601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCodeOwners),
/* harmony export */   x: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** Where GitHub looks for the file; the first that is there counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub ignores a larger file. Characters. */
const LONGEST = 3 * 1024 * 1024;
const OPTIONS = { dot: true, nobrace: true, noextglob: true, nobracket: true, nonegate: true };
/** Patterns as in a `.gitignore`: from the root with a slash at the beginning or within, else anywhere. */
const globsOf = (pattern) => {
    const isDirectory = pattern.endsWith('/');
    const bare = pattern.replace(/^\/+|\/+$/g, '');
    const anchored = pattern.startsWith('/') || bare.includes('/');
    const glob = anchored || bare.startsWith('**') ? bare : `**/${bare}`;
    if (isDirectory)
        return [`${glob}/**`];
    // `docs/*` is the files of docs, not those below its directories; a name may be that of a directory.
    return anchored && glob.endsWith('*') ? [glob] : [glob, `${glob}/**`];
};
/** Words of a line: a backslash keeps a space within one, and `#` begins a comment. */
const wordsOf = (line) => {
    const words = (line.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replaceAll(/\\(.)/g, '$1'));
    const comment = words.findIndex((word, index) => index > 0 && word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
};
const OWNER = /^@[\w-]+(?:\/[\w.-]+)?$/;
const ruleOf = (line) => {
    if (/^\s*(#|$)/.test(line))
        return null;
    const [pattern = '', ...owners] = wordsOf(line);
    // What a .gitignore has beyond this GitHub does not take, and leaves out the line.
    if (pattern === '' || pattern.startsWith('!') || /[[\]]/.test(pattern))
        return null;
    // An address names nobody whose review could be told from another's.
    return {
        matches: picomatch__WEBPACK_IMPORTED_MODULE_0__([...globsOf(pattern)], OPTIONS),
        owners: owners.filter((one) => OWNER.test(one)),
    };
};
/** Reads a CODEOWNERS file. Source: docs.github.com, "About code owners", "CODEOWNERS syntax". */
const readCodeOwners = (text) => {
    const rules = (text ?? '').length > LONGEST ? [] : (text ?? '').split(/\r?\n/).flatMap((line) => ruleOf(line) ?? []);
    return { of: (path) => rules.findLast(({ matches }) => matches(path))?.owners ?? [] };
};


/***/ }),

/***/ 89146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ protectedPaths)
/* harmony export */ });
/* harmony import */ var _config_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63033);
/* harmony import */ var _config_fits_any_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90684);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40555);
/* harmony import */ var _code_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58601);




/** Files that fix which foreign code runs. */
const LOCKS = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
    'Cargo.lock',
    'go.sum',
    'poetry.lock',
    'uv.lock',
    'Pipfile.lock',
    'pdm.lock',
    'Gemfile.lock',
    'composer.lock',
    'mix.lock',
    'pubspec.lock',
    'packages.lock.json',
    'gradle.lockfile',
    'flake.lock',
]);
/** Where programs look up what a word on their command line stands for. */
const LOOKED_UP = {
    npm: ['package.json'],
    npx: ['package.json'],
    pnpm: ['package.json'],
    yarn: ['package.json'],
    bun: ['package.json'],
    make: ['Makefile', 'makefile', 'GNUmakefile'],
    gmake: ['Makefile', 'makefile', 'GNUmakefile'],
    just: ['justfile', 'Justfile', '.justfile'],
    task: ['Taskfile.yml', 'Taskfile.yaml'],
    tox: ['tox.ini'],
    nox: ['noxfile.py'],
    rake: ['Rakefile'],
};
/** Words of a command looked at; more than any command that a person writes has. */
const MOST_WORDS = 256;
const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** Names and paths that a command speaks of, and where its programs look further. */
const wordsOf = (command) => (command.match(/[^\s'"`;|&()<>$=*?]+/g) ?? [])
    .slice(0, MOST_WORDS)
    .filter((word) => !word.startsWith('-'))
    .flatMap((word) => {
    const program = baseOf(word);
    return [
        (0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutDotSlash */ .d)(word),
        ...(Object.hasOwn(LOOKED_UP, program) ? (LOOKED_UP[program] ?? []) : []),
    ];
});
/** A command may have gone to another directory before, so the end of a path is enough. */
const isNamed = (path, words) => {
    for (let at = 0; at >= 0; at = path.indexOf('/', at) + 1 || -1) {
        if (words.has(path.slice(at)))
            return true;
    }
    return false;
};
/** A name may hold what is special in a pattern. */
const among = async (files) => (0,_config_fits_any_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsAny */ .J)(files.map(_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutDotSlash */ .d));
const POLICY = new Set([_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF, ..._code_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .CODEOWNERS_PATHS */ .x]);
/**
 * Of the changed paths those by which a pull request could change how it is judged: rules, claims, what is run, and
 * who has to look at it. Each once, sorted.
 */
const protectedPaths = async (changed, { trackers, specs, modules, commands }) => {
    const isTracker = await among(trackers);
    const isSpec = await among([...specs, ...modules]);
    const words = new Set(commands.flatMap(wordsOf));
    const whatIs = (path) => {
        if (path === _config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF)
            return 'the configuration';
        if (POLICY.has(path))
            return 'the list of owners';
        if (isTracker(path))
            return 'the tracker';
        if (isSpec(path))
            return 'what is to be checked';
        if (/^\.github\/(workflows|actions)\//.test(path))
            return 'a workflow';
        if (LOCKS.has(baseOf(path)))
            return 'a lock file';
        return isNamed(path, words) ? 'named by a command that has to pass' : null;
    };
    return [...new Set(changed)].toSorted().flatMap((path) => {
        const what = whatIs(path);
        return what === null ? [] : [{ path, what }];
    });
};


/***/ }),

/***/ 29289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployJob: () => (/* binding */ deployJob)
});

// EXTERNAL MODULE: ./lib/adapters/github/deployments.js
var github_deployments = __webpack_require__(66462);
// EXTERNAL MODULE: ./lib/domain/config/deployments.js
var deployments = __webpack_require__(66703);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
;// CONCATENATED MODULE: ./lib/domain/deployment/decide.js

/** To the minute, so that the same thing is said in the same words. */
const minuteOf = (ms) => `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const PROBLEMS = {
    missing: 'this commit was not deployed there yet',
    failed: 'its deployment there failed',
    'under-way': 'its deployment there has not ended yet',
};
const heldBy = (environment, step) => {
    const waits = (problem) => {
        const because = (0,catalogue/* finding */.gk)('AX8364', { environment, before: step.environment, problem });
        return { state: 'pending', because };
    };
    switch (step.state) {
        case 'passed':
            return null;
        case 'watched':
            return waits(`its objective is watched there until ${minuteOf(step.until)}`);
        case 'missed':
            return { state: 'rejected', because: step.finding };
        case 'unread':
            return { state: 'pending', because: step.finding };
        default:
            return waits(PROBLEMS[step.state]);
    }
};
/**
 * Whether a commit may be deployed to an environment: its gate lets it through, for sure, and the environments before
 * it have it. What can still become a go waits; what is a no-go is rejected. Nothing is approved for want of a reason.
 */
const decideDeployment = ({ environment, rule, said, steps }) => {
    const values = { environment, gate: rule.gate, trust: said.trust };
    if (said.conclusion === 'failure')
        return said.isUnreported
            ? { state: 'pending', because: (0,catalogue/* finding */.gk)('AX8362', values) }
            : { state: 'rejected', because: (0,catalogue/* finding */.gk)('AX8361', values) };
    for (const step of steps.toSorted((a, b) => Number(b.state === 'missed') - Number(a.state === 'missed'))) {
        const held = heldBy(environment, step);
        if (held !== null)
            return held;
    }
    if (said.isProposal)
        return { state: 'pending', because: (0,catalogue/* finding */.gk)('AX8370') };
    return said.conclusion === 'success'
        ? { state: 'approved', because: null }
        : { state: 'pending', because: (0,catalogue/* finding */.gk)('AX8363', values) };
};

// EXTERNAL MODULE: ./lib/domain/model/login.js
var login = __webpack_require__(60447);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/domain/report/deployment.js
var deployment = __webpack_require__(29756);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/application/once/make-once.js
var make_once = __webpack_require__(74150);
// EXTERNAL MODULE: ./lib/application/deploy/our-rollback.js
var our_rollback = __webpack_require__(42263);
// EXTERNAL MODULE: ./lib/domain/model/digest.js
var model_digest = __webpack_require__(1632);
;// CONCATENATED MODULE: ./lib/application/deploy/report-once.js


/** GitHub takes as many status reports of a deployment. */
const MOST = 10;
/**
 * Says what a deployment waits for when it is something else than was said last, and ten times at the most. One whose
 * answer was lost counts as said: a remark less is better than one too many.
 */
const reportOnce = async ({ deployments, intents }, { run, environment, id }, remark) => {
    const digest = (0,model_digest/* sha256 */.s)(remark);
    let last = null;
    for (let place = 0; place < MOST; place += 1) {
        const slot = `${id}.report.${place}`;
        const before = await intents.recall(slot);
        if (before !== null) {
            last = before.remote;
            continue;
        }
        if (last === digest)
            return 'silent';
        await intents.begin(slot);
        await intents.settle(slot, digest);
        try {
            await deployments.report(run.id, environment.name, remark);
            return 'said';
        }
        catch (error) {
            if (!(error instanceof remote_failure/* RemoteFailure */.p))
                throw error;
            // GitHub wants no more of them.
            if (error.kind === 'refused' && error.status === 422)
                return 'silent';
            if (error.kind !== 'lost')
                await intents.abandon(slot);
            throw error;
        }
    }
    return 'silent';
};

// EXTERNAL MODULE: ./lib/application/deploy/steps-before.js
var steps_before = __webpack_require__(84819);
;// CONCATENATED MODULE: ./lib/application/deploy/decide-run.js











const weigh = async (ports, { run, environment, reference }) => {
    const { name } = environment;
    const { config } = ports;
    const rule = config && (0,deployments/* deploymentTo */.p3)(config, name);
    if (config === null || rule === null) {
        const because = (0,catalogue/* finding */.gk)(config === null ? 'AX8368' : 'AX8360', { environment: name });
        const remark = (0,deployment/* deploymentRemark */.k0)({ title: null, because, blockers: [], reference });
        return { state: 'pending', because, title: null, remark };
    }
    // We decided that already, when we started it; the verdict is on the commit that it goes back from.
    if ((0,our_rollback/* isOurRollback */.B)(run, rule.watch, ports.self)) {
        const title = `Rollback of ${name}`;
        const remark = (0,deployment/* deploymentRemark */.k0)({ title, because: null, blockers: [], reference });
        return { state: 'approved', because: null, title, remark };
    }
    const said = await ports.judge(run, rule);
    const isGo = said.conclusion !== 'failure';
    const steps = isGo ? await (0,steps_before/* stepsBefore */.B)({ ...ports, config }, rule.after, run.headSha) : [];
    const decided = decideDeployment({ environment: name, rule, said, steps });
    const { title, blockers } = said;
    const { because } = decided;
    return { ...decided, title, remark: (0,deployment/* deploymentRemark */.k0)({ title, because, blockers, reference }) };
};
/** Whether it is still the same job that waits: meanwhile the run may have been cancelled or started again. */
const stillWaits = async ({ deployments }, { run, environment }) => {
    const now = await deployments.run(run.id);
    if (now === null || now.isComplete || now.attempt !== run.attempt)
        return false;
    return (await deployments.pending(run.id)).some(({ id }) => id === environment.id);
};
const send = async (ports, waiting, state, remark) => {
    const { deployments, intents, self } = ports;
    const { run, environment, id, reference } = waiting;
    if (!(await stillWaits(ports, waiting)))
        return 'dropped';
    const look = async () => {
        const found = (await deployments.reviews(run.id)).find((one) => (0,login/* sameLogin */.U)(one.author, self) &&
            one.state !== 'pending' &&
            one.environments.includes(environment.id) &&
            one.comment.endsWith(reference));
        return found?.state ?? null;
    };
    const make = async () => {
        await deployments.decide(run.id, environment.name, state, remark);
        return state;
    };
    try {
        await (0,make_once/* makeOnce */.GL)({ intents, id, look, make, write: String, read: String });
        return 'sent';
    }
    catch (error) {
        // It was cancelled, decided by somebody who may bypass the rule, or is waited for no more.
        if ((0,remote_failure/* isRefused */.H)(error, 422))
            return 'dropped';
        throw error;
    }
};
const waitingOf = async (ports, run, environment) => {
    if (!(await ports.deployments.hasRule(environment.name, ports.appId)))
        return null;
    // A second job of the run that deploys to the same environment has a deployment of its own.
    const [newest] = await ports.deployments.deployments(environment.name, run.headSha);
    const key = `${run.id}.${run.attempt}.${environment.id}.${newest?.id ?? 0}`;
    const id = (0,marker/* intentId */.WB)('deployment', `${ports.repositoryId}`, key);
    const reference = `Run ${run.id}, attempt ${run.attempt}, deployment ${newest?.id ?? 'unknown'}.`;
    // What was decided waits for the other rules of the environment.
    const before = await ports.intents.recall(id);
    return before?.remote == null ? { run, environment, id, reference } : null;
};
/**
 * Decides what a run of a workflow waits for: every environment that has our rule and was not decided yet, by its own
 * gate, on the commit that GitHub says the run is of.
 */
const decideRun = async (ports, id) => {
    const run = await ports.deployments.run(id);
    if (run === null || run.isComplete || run.repositoryId !== ports.repositoryId)
        return [];
    const decided = [];
    for (const environment of await ports.deployments.pending(id)) {
        const waiting = await waitingOf(ports, run, environment);
        if (waiting === null)
            continue;
        const { remark, ...weighed } = await weigh(ports, waiting);
        const result = weighed.state === 'pending'
            ? await reportOnce(ports, waiting, remark)
            : await send(ports, waiting, weighed.state, remark);
        decided.push({ ...weighed, environment: environment.name, run, result });
    }
    return decided;
};

// EXTERNAL MODULE: ./lib/entrypoints/app/enforcement-state.js
var enforcement_state = __webpack_require__(87493);
// EXTERNAL MODULE: ./lib/adapters/github/workflow-history.js
var workflow_history = __webpack_require__(70956);
// EXTERNAL MODULE: ./lib/application/gate/commit-view.js
var commit_view = __webpack_require__(54461);
// EXTERNAL MODULE: ./lib/application/gate/conclusion.js
var gate_conclusion = __webpack_require__(77605);
// EXTERNAL MODULE: ./lib/application/gate/waiting.js
var waiting = __webpack_require__(70563);
// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var blockers = __webpack_require__(61248);
// EXTERNAL MODULE: ./lib/domain/trust/protected-paths.js
var protected_paths = __webpack_require__(89146);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge.js
var judge = __webpack_require__(72708);
// EXTERNAL MODULE: ./lib/entrypoints/app/owner-review.js + 3 modules
var owner_review = __webpack_require__(16353);
// EXTERNAL MODULE: ./lib/entrypoints/app/remote-project.js
var remote_project = __webpack_require__(53645);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge-deployment.js









/** What anybody could have sent decides nothing, not even a no-go. */
const KNOWN = ['T1', 'T2', 'T3'];
/** The rules of a commit with one gate, which is about everything it selects: a deployment is no pull request. */
const heldToGate = (policy, { gate }) => {
    const gates = policy.config.gates
        .filter(({ name }) => name === gate)
        .map((one) => ({ ...one, when: { ...one.when, affected: false } }));
    return { ...policy, config: { ...policy.config, gates } };
};
/**
 * The verdict on the commit of a run by the gate of an environment, as the default branch has it now. A commit that is
 * in the default branch is judged by its own tracker and specs; on any other they are what somebody proposes, and the
 * plan of the default branch holds, as on a pull request. Only reports of this very commit count.
 */
const judgeDeployment = async ({ readers, results, lane, client, ref, signal, settings: { metricsOrigins } }, run, rule) => {
    const { repository } = readers;
    const { sha: tip } = await repository.defaultBranch();
    const rules = heldToGate(await (0,remote_project/* readRemoteProject */.e)(repository, tip), rule);
    const documents = await (0,remote_project/* readRemoteProject */.e)(repository, run.headSha, rules.config);
    const changedPaths = await repository.pathsBetween(tip, run.headSha);
    const own = { configText: rules.configText, config: rules.config };
    const held = changedPaths.length === 0
        ? { base: null, head: { ...documents, ...own } }
        : { base: rules, head: documents };
    const reported = await results.newest(lane, [run.headSha], KNOWN);
    const { fromFork } = run;
    const workflows = (0,workflow_history.createWorkflowHistory)(client, ref);
    const links = { sha: run.headSha };
    const commit = (0,commit_view/* createCommitView */.z)(repository, run.headSha);
    const grounds = {
        fromFork,
        changedPaths,
        reported,
        before: null,
        links,
        workflows,
        commit,
        metricsOrigins,
    };
    const result = await (0,judge/* judge */.S)({ ...held, ...grounds }, signal);
    const { conclusion, title } = (0,gate_conclusion/* conclusionOf */.v)(result.verdict);
    const changed = await (0,protected_paths/* protectedPaths */.R)(changedPaths, await (0,owner_review/* namedIn */.$)(result));
    return {
        // Nothing of a verdict is neutral.
        conclusion: conclusion === 'success' || conclusion === 'action_required' ? conclusion : 'failure',
        title,
        trust: result.verdict.trust,
        isProposal: fromFork || changed.length > 0,
        isUnreported: reported === null && (0,waiting/* worthWaitingFor */.p)(result) > 0,
        blockers: (0,blockers/* sentences */.h)(result.verdict.blockers, 'message'),
    };
};

// EXTERNAL MODULE: ./lib/entrypoints/app/watch-objective.js + 1 modules
var watch_objective = __webpack_require__(38358);
// EXTERNAL MODULE: ./lib/entrypoints/app/deployments-allowed.js
var deployments_allowed = __webpack_require__(9646);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/deploy.js






const tell = async ({ log, record }, decided) => {
    const { run, environment, state, because, title, result } = decided;
    const code = because?.code ?? null;
    log('info', 'deployment', {
        run: run.id,
        attempt: run.attempt,
        sha: run.headSha,
        environment,
        state,
        code,
        title,
        result,
    });
    if (result !== 'sent')
        return;
    const why = { run: run.id, attempt: run.attempt, verdict: title };
    await record('deployment.decided', { environment, state, code }, { about: `@${run.headSha}`, why });
};
/** `<workflow run>`: decides about the environments that the run may not deploy to yet. */
const deployJob = async (context, subject) => {
    const { client, ref, readers, intents, clock, lane, settings } = context;
    if (!/^\d+$/.test(subject) || settings.dryRun)
        return;
    const { sha } = await readers.repository.defaultBranch();
    const { config } = await (0,enforcement_state/* configAt */.ES)(readers.repository, sha);
    const deployments = { ...(0,github_deployments/* createDeploymentsReader */.q)(client, ref), ...(0,github_deployments/* createDeploymentsWriter */.A)(client, ref) };
    const ports = {
        deployments,
        config,
        intents,
        now: () => clock.now(),
        repositoryId: lane.repositoryId,
        appId: settings.appId,
        self: await readers.repository.self(),
        judge: async (run, rule) => judgeDeployment(context, run, rule),
        watched: (0,watch_objective/* watchedIn */.e)(context, config ?? { slos: [] }),
    };
    const decided = await (0,deployments_allowed/* allowedOr */.m)(context, [], async () => decideRun(ports, Number(subject)));
    for (const one of decided)
        await tell(context, one);
};


/***/ }),

/***/ 72708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _adapters_system_http_client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15340);
/* harmony import */ var _application_pipeline_run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62640);
/* harmony import */ var _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63033);
/* harmony import */ var _domain_trust_trust_level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62556);
/* harmony import */ var _wiring_wire_pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43477);








/** What people signed off, and how other runs ended: GitHub and the base say that, and no job has to. */
const OWN_KINDS = ['manual', 'workflow'];
/**
 * Kinds that only look at files. A job saw its files as they were when its commands had run, so what was reported goes
 * first; without a report the App looks at the commit itself.
 */
const SEEN_KINDS = ['file', 'search'];
const hasRules = ({ configText, trackers, specs }) => configText !== null || trackers.length > 0 || specs.length > 0;
/** The base, if it has rules that the head can be held to. */
const heldTo = ({ base }) => (base !== null && hasRules(base) ? base : null);
const trustOf = (given, samePlan) => (0,_domain_trust_trust_level_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictTrust */ .Y)({
    reported: given.reported?.trust ?? null,
    ownRules: given.base !== null && heldTo(given) === null,
    fromFork: given.fromFork,
    samePlan,
});
const requestOf = (given, trust) => {
    const { head, changedPaths, reported, before, links } = given;
    const held = heldTo(given);
    const rules = held ?? head;
    return {
        command: 'gate',
        trackers: head.trackers.map(({ file }) => file),
        specs: head.specs.map(({ file }) => file),
        items: null,
        config: rules.config,
        configFile: rules.configText === null ? null : _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_PATH */ .tF,
        configFindings: [...rules.findings, ...(held === null ? [] : head.findings)],
        challenge: 'none',
        force: false,
        resume: false,
        shard: null,
        // What was reported is joined to the plan that the App made itself; a check that nobody reported was not run.
        shards: reported === null ? [] : [{ manifest: { ...reported.manifest, files: [] }, read: async () => null }],
        ownKinds: OWN_KINDS,
        seenKinds: reported === null ? SEEN_KINDS : [],
        runId: null,
        pipeline: null,
        reports: [],
        base: held && {
            commit: held.commit,
            trackers: held.trackers,
            specs: held.specs,
            standings: before,
            changedPaths,
        },
        trust,
        links,
    };
};
/**
 * A verdict by the pipeline that the Action runs, over documents that were read through the API:
 * plan and gates of the base, claims of the head, outcomes that were reported. Nothing is executed here, and only the
 * documents are on the disk while it runs.
 */
const judgeAs = async (given, trust, signal) => {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'aurora-gate-'));
    try {
        for (const { file, text } of [...given.head.trackers, ...given.head.specs]) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file)), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file), text);
        }
        const request = requestOf(given, trust);
        const wired = await (0,_wiring_wire_pipeline_js__WEBPACK_IMPORTED_MODULE_6__/* .wirePipeline */ .O)({
            root,
            outDir: '.runs',
            config: { ...request.config, checks: {} },
            env: {},
            signal,
            events: { emit: () => { } },
        });
        try {
            const { workspace } = wired.ports;
            const environment = async () => ({ ...(await workspace.environment()), commit: given.head.commit });
            const result = await (0,_application_pipeline_run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .runPipeline */ .a)(request, {
                ...wired.ports,
                http: (0,_adapters_system_http_client_js__WEBPACK_IMPORTED_MODULE_7__/* .createHttpClient */ .u)(given.metricsOrigins ?? []),
                workflows: given.workflows ?? null,
                commit: given.commit ?? null,
                workspace: { ...workspace, environment },
            });
            if ('problems' in result)
                throw new Error(result.problems.map(({ message }) => message).join('; '));
            return result;
        }
        finally {
            await wired.close();
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(root, { recursive: true, force: true });
    }
};
/**
 * The verdict on a commit, worth what its grounds are worth: that a trusted workflow ran what the base says is seen
 * when the plan of the base has been made.
 */
const judge = async (given, signal) => {
    const trust = trustOf(given, true);
    const result = await judgeAs(given, trust, signal);
    const proven = trustOf(given, given.reported?.manifest.plan === result.manifest.plan);
    return proven === trust ? result : judgeAs(given, proven, signal);
};


/***/ }),

/***/ 16353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ namedIn),
  F: () => (/* binding */ ownerReviewOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/adapters/github/reviews.js


const userSchema = schemas.object({ login: schemas.string(), type: schemas.string().optional() }).nullish();
const pullSchema = schemas.object({
    user: userSchema,
    head: schemas.object({
        ref: schemas.string(),
        sha: schemas.string(),
        repo: schemas.object({ name: schemas.string(), owner: schemas.object({ login: schemas.string() }) }).nullable(),
    }),
});
const activitiesSchema = schemas.array(schemas.object({ after: schemas.string(), actor: userSchema }));
const reviewsSchema = schemas.array(schemas.object({ user: userSchema, state: schemas.string(), commit_id: schemas.string().nullish() }));
const roleSchema = schemas.object({ permission: schemas.string(), role_name: schemas.string().optional() });
const membershipSchema = schemas.object({ state: schemas.string() });
/** Null where GitHub says that we may not know, or that there is nothing. */
const orNull = async (answer) => {
    try {
        return await answer;
    }
    catch (error) {
        if ((0,remote_failure/* isRefused */.H)(error) && error.status !== 200)
            return null;
        throw error;
    }
};
/** Reviews of the pull requests of a repository. */
const createReviewsReader = (client, ref) => {
    const pull = async (number) => client.get(pullSchema, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...ref, pull_number: number });
    return {
        author: async (number) => (await pull(number)).user?.login ?? null,
        // What a commit says of its author anybody can write; who pushed it is what GitHub saw.
        lastPusher: async (number) => {
            const { head } = await pull(number);
            if (head.repo === null)
                return null;
            const place = { owner: head.repo.owner.login, repo: head.repo.name, ref: `refs/heads/${head.ref}` };
            const route = 'GET /repos/{owner}/{repo}/activity';
            const activities = await orNull(client.get(activitiesSchema, route, { ...place, per_page: 100 }));
            return activities?.find(({ after }) => after === head.sha)?.actor?.login ?? null;
        },
        list: async (number) => {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
            const all = await client.list(reviewsSchema, route, { ...ref, pull_number: number });
            return all.map(({ user, state, commit_id: commit }) => ({
                login: user?.login ?? null,
                isBot: user?.type === 'Bot',
                state,
                commit: commit ?? null,
            }));
        },
    };
};
const NAMED_ROLES = new Set(['admin', 'maintain', 'write', 'triage', 'read']);
/** What people may do in a repository and in the teams of its organisation. */
const createPeopleReader = (client, ref) => ({
    role: async (login) => {
        const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
        const found = await client.find(roleSchema, route, { ...ref, username: login });
        if (found === null || found.permission === 'none')
            return null;
        // A role that an organisation made itself is worth what it is based on.
        return NAMED_ROLES.has(found.role_name ?? '') ? (found.role_name ?? null) : found.permission;
    },
    inTeam: async (team, login) => {
        const [org = '', slug = ''] = team.split('/');
        const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
        const answer = client.find(membershipSchema, route, { org, team_slug: slug, username: login });
        // Not found is a member of no such team; forbidden is that we may not know.
        const membership = await orNull(answer.then((found) => ({ isMember: found?.state === 'active' })));
        return membership?.isMember ?? null;
    },
});

// EXTERNAL MODULE: ./lib/application/checks/lazy-kinds.js
var lazy_kinds = __webpack_require__(85432);
// EXTERNAL MODULE: ./lib/domain/trust/code-owners.js
var code_owners = __webpack_require__(58601);
// EXTERNAL MODULE: ./lib/domain/model/login.js
var model_login = __webpack_require__(60447);
;// CONCATENATED MODULE: ./lib/domain/trust/owner-review.js

/** A comment says nothing of whether somebody approves, and a pending review is not given yet. */
const SPEAKS = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
const whyNot = ({ login, isBot, state, commit }, pull) => {
    if (state === 'DISMISSED')
        return 'the review was dismissed';
    if (state !== 'APPROVED')
        return 'it asks for changes';
    if (isBot)
        return 'it is by a bot';
    if ((0,model_login/* sameLogin */.U)(login, pull.author))
        return 'it is by the author';
    if ((0,model_login/* sameLogin */.U)(login, pull.lastPusher))
        return 'it is by who pushed last';
    if (commit !== pull.headSha)
        return 'it is of an older commit';
    return null;
};
/** The last word of each reviewer, in the order of the reviews, and why it cannot count if it cannot. */
const siftReviews = (reviews, pull) => {
    const last = new Map();
    for (const review of reviews) {
        const { login, state } = review;
        if (login !== null && SPEAKS.has(state))
            last.set(login.toLowerCase(), { ...review, login });
    }
    const judged = [...last.values()].map((review) => ({ login: review.login, why: whyNot(review, pull) }));
    return {
        approvers: judged.filter(({ why }) => why === null).map(({ login }) => login),
        ignored: judged.flatMap(({ login, why }) => (why === null ? [] : [{ login, why }])),
    };
};
const ROLES = new Set(['admin', 'maintain', 'write']);
/** Owners of the file must still be able to write; where it names nobody it takes a maintainer. */
const owns = (login, owners, { role, teams }) => {
    if (role === null || !ROLES.has(role))
        return false;
    if (owners.length === 0)
        return role !== 'write';
    return owners.some((owner) => {
        const name = owner.slice(1).toLowerCase();
        return name.includes('/') ? teams.get(name) === true : name === login.toLowerCase();
    });
};
const unreadable = (teams) => [...teams].flatMap(([team, isMember]) => (isMember === null ? [team] : []));
/**
 * Whether owners who did not push the head approved it. Every path needs one of its own owners. Where nobody knows who
 * pushed last it needs two: one of them did not.
 *
 * @param authority of each approver
 */
const decideOwnerReview = (paths, codeOwners, { approvers, ignored }, authority, lastPusher) => {
    const needed = lastPusher === null ? 2 : 1;
    const nobody = { role: null, teams: new Map() };
    const owned = paths.map((one) => {
        const owners = codeOwners.of(one.path);
        const approvedBy = approvers.filter((login) => owns(login, owners, authority.get(login) ?? nobody));
        return { ...one, owners, approvedBy };
    });
    const counted = new Set(owned.flatMap(({ approvedBy }) => approvedBy));
    const strangers = approvers.filter((login) => !counted.has(login));
    const isGiven = owned.every(({ approvedBy }) => approvedBy.length >= needed);
    return {
        status: owned.length === 0 ? 'not-needed' : isGiven ? 'given' : 'missing',
        paths: owned,
        needed,
        ignored: [
            ...ignored,
            ...strangers.map((login) => ({ login, why: 'it is not by an owner of these paths' })),
        ],
        unreadable: [...new Set([...authority.values()].flatMap(({ teams }) => unreadable(teams)))].toSorted(),
    };
};

// EXTERNAL MODULE: ./lib/domain/trust/protected-paths.js
var protected_paths = __webpack_require__(89146);
;// CONCATENATED MODULE: ./lib/application/trust/owner-review.js



/** The pull request cannot make anybody an owner: the file of the base counts. */
const codeOwnersOf = async ({ repository }, commit) => {
    for (const path of code_owners/* CODEOWNERS_PATHS */.x) {
        const text = await repository.readText(path, commit);
        if (text !== null)
            return (0,code_owners/* readCodeOwners */.k)(text);
    }
    return (0,code_owners/* readCodeOwners */.k)(null);
};
const authorityOf = async ({ people }, login, teams) => {
    const role = await people.role(login);
    const memberships = new Map();
    for (const team of role === null ? [] : teams)
        memberships.set(team, await people.inTeam(team, login));
    return { role, teams: memberships };
};
/**
 * Whether owners approved what a pull request changes of how it is judged. Asks nothing of GitHub when it changes
 * nothing of that.
 */
const ownerReview = async (ports, change) => {
    const paths = await (0,protected_paths/* protectedPaths */.R)(change.changedPaths, change.named);
    if (paths.length === 0)
        return { status: 'not-needed', paths: [], needed: 1, ignored: [], unreadable: [] };
    const { reviews } = ports;
    const codeOwners = await codeOwnersOf(ports, change.baseSha);
    const author = await reviews.author(change.number);
    const lastPusher = await reviews.lastPusher(change.number);
    const { headSha } = change;
    const sifted = siftReviews(await reviews.list(change.number), { headSha, author, lastPusher });
    const teams = [...new Set(paths.flatMap(({ path }) => codeOwners.of(path)))]
        .map((owner) => owner.slice(1).toLowerCase())
        .filter((name) => name.includes('/'));
    const authority = new Map();
    for (const login of sifted.approvers)
        authority.set(login, await authorityOf(ports, login, teams));
    return decideOwnerReview(paths, codeOwners, sifted, authority, lastPusher);
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/owner-review.js



const noModules = async (specifier) => {
    throw new Error(`the App loads no code of a project: ${specifier}`);
};
/** The commands of base and head: what the base has to run, and what the pull request would like to. */
const commandsOf = async ({ model, plan }) => {
    const { kinds } = await (0,lazy_kinds/* openKinds */.a)({ ...model.config, checks: {} }, noModules);
    return plan.checks.flatMap(({ check }) => kinds.get(check.kind)?.command(check.with) ?? []);
};
/** What base and head name, by which they say what is to be run. */
const namedIn = async (result) => {
    const { config, trackers, specs, base } = result.model;
    return {
        trackers: [...config.tracker, ...[...trackers, ...(base?.trackers ?? [])].map(({ file }) => file)],
        specs: [...config.specs, ...[...specs, ...(base?.specs ?? [])].map(({ file }) => file)],
        modules: Object.values(config.checks),
        commands: await commandsOf(result),
    };
};
/** Whether owners have approved what a pull request changes of how it is judged. */
const ownerReviewOf = async ({ client, ref, readers }, { number, headSha, baseSha }, changedPaths, result) => {
    const { base } = result.model;
    const named = await namedIn(result);
    const ports = {
        repository: readers.repository,
        reviews: createReviewsReader(client, ref),
        people: createPeopleReader(client, ref),
    };
    return ownerReview(ports, { number, headSha, baseSha: base?.commit ?? baseSha, changedPaths, named });
};


/***/ })

};
