export const id = 2931;
export const ids = [2931];
export const modules = {

/***/ 53408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MAX_OUTPUT = 128 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const lines = (output) => (output ?? '').split('\0').filter((path) => path !== '');
/** What version control knows of other commits, through the git program. Nothing in the workspace is changed. */
const createGit = (root) => {
    const git = async (...args) => {
        try {
            // No prompts, no hooks of a hostile checkout, no pager, no lock that another git would trip over.
            const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
            const options = { maxBuffer: MAX_OUTPUT, env, timeout: TIMEOUT_MS };
            return (await run('git', ['-C', root, '-c', 'core.hooksPath=/dev/null', ...args], options)).stdout;
        }
        catch {
            return null;
        }
    };
    const has = async (commit) => (await git('cat-file', '-e', `${commit}^{commit}`)) !== null;
    return {
        resolve: async (revision) => {
            const output = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
            const commit = output?.trim() ?? '';
            return COMMIT.test(commit) ? commit : null;
        },
        ensureCommit: async (commit, mayFetch) => {
            if (!COMMIT.test(commit))
                return false;
            if (!mayFetch || (await has(commit)))
                return has(commit);
            await git('fetch', '--no-tags', '--depth=1', 'origin', commit);
            return has(commit);
        },
        show: (commit, path) => git('show', '--no-textconv', `${commit}:./${path}`),
        list: async (commit) => lines(await git('ls-tree', '-r', '-z', '--name-only', commit)),
        changedPaths: async (commit) => lines(await git('diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.')),
        unversioned: async () => {
            // Ignored, and not yet added. Both lists name a directory once, however much is in it.
            const ignored = await git('ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory');
            const added = await git('ls-files', '-z', '--others', '--exclude-standard', '--directory');
            return [...new Set([...lines(ignored), ...lines(added)])].toSorted();
        },
        checkout: async (commit, directory) => {
            const prefix = (await git('rev-parse', '--show-prefix'))?.trim() ?? '';
            if ((await git('worktree', 'add', '--detach', '--force', directory, commit)) === null)
                return null;
            return {
                root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, prefix),
                remove: async () => {
                    await git('worktree', 'remove', '--force', directory);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
                    await git('worktree', 'prune');
                },
            };
        },
    };
};


/***/ }),

/***/ 5758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   Nh: () => (/* binding */ challengeSign),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   XG: () => (/* binding */ createPaint),
/* harmony export */   mT: () => (/* binding */ outcomeSign),
/* harmony export */   nG: () => (/* binding */ outcomeWord)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var _domain_model_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26042);


const createPaint = (color) => picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(color);
const COLORS = { good: 'green', bad: 'red', warn: 'yellow', calm: 'cyan', mute: 'dim' };
const inTone = (tone, text, paint) => paint[COLORS[tone]](text);
/** The word always stands beside the sign, colour never carries the meaning alone. */
const SIGNS = {
    passed: '✔',
    failed: '✖',
    error: '✖',
    'timed-out': '✖',
    skipped: '-',
    'not-run': '!',
    manual: '?',
    'not-applicable': '-',
};
const outcomeSign = (outcome, paint) => inTone(_domain_model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds[outcome], SIGNS[outcome], paint);
const outcomeWord = (result, paint) => inTone(_domain_model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds[result.outcome], result.flaky ? `${result.outcome} (flaky)` : result.outcome, paint);
const verdictWord = (verdict, paint) => paint.bold(inTone(_domain_model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9[verdict], verdict.toUpperCase(), paint));
const challengeSign = (result, paint) => result === 'proven' ? paint.green('✔') : result === 'vacuous' ? paint.red('✖') : paint.dim('-');
const severityWord = (severity, paint) => ({ error: paint.red, warning: paint.yellow, note: paint.dim })[severity](severity);
/** Does this outcome deserve a line of its own that stays? */
const isTrouble = (outcome) => outcome === 'failed' || outcome === 'error' || outcome === 'timed-out' || outcome === 'not-run';


/***/ }),

/***/ 58537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** The number at an index, which is always one of the row. */
const at = (row, index) => row[index] ?? 0;
/** Edit distance with neighbouring letters swapped counted once; gives up beyond `limit`. */
const distance = (from, to, limit = 2) => {
    if (Math.abs(from.length - to.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            row[j] = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1), swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        if (Math.min(...row) > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return at(previous, to.length);
};
const plain = (word) => word.toLowerCase().replaceAll(/[-_\s]/g, '');
/**
 * The word that was probably meant, or null. Case, hyphens and underscores do not count. Words of two letters allow no
 * slip (`P5` is not `P0`), of three one, longer ones two.
 */
const nearest = (word, candidates) => {
    if (word.length > 80)
        return null;
    const wanted = plain(word);
    const limit = Math.min(2, Math.max(0, wanted.length - 2));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const target = plain(candidate);
        const far = distance(wanted, target, limit);
        // A prefix of four letters or more is meant as the whole: `verif` for `verified`.
        const near = far > limit && wanted.length >= 4 && target.startsWith(wanted) ? limit : far;
        if (near < least) {
            best = candidate;
            least = near;
        }
    }
    return best;
};
/** ` Did you mean "x"?` with its leading space, or nothing: for the end of a remedy. */
const didYouMean = (word, candidates) => {
    const guess = nearest(word, candidates);
    return guess === null ? '' : ` Did you mean "${guess}"?`;
};


/***/ }),

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;
/** What follows the first of a list in a sentence, or the first few: ` and 2 more`, or nothing. */
const andMore = ({ length }, named = 1) => length > named ? ` and ${length - named} more` : '';


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

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ itemsAnswer),
/* harmony export */   gZ: () => (/* binding */ challengeAnswer),
/* harmony export */   iG: () => (/* binding */ specAnswer),
/* harmony export */   nd: () => (/* binding */ pipelineAnswer),
/* harmony export */   u8: () => (/* binding */ gateAnswer)
/* harmony export */ });
/*
 * The machine answers of `--json`. Their shape is a promise: fields are added, never renamed or removed, and
 * `schemaVersion` counts up if that must ever be broken.
 */
const shortFinding = (found) => found === null
    ? null
    : { code: found.code, message: found.message, remedy: found.remedy, source: found.source };
const runFacts = ({ runId, runDir, verdict, interrupted }) => ({
    runId,
    runDir,
    verdict: verdict.verdict,
    score: verdict.score,
    interrupted,
});
const outcomesOf = (result) => result.outcomes.map((one) => ({
    id: one.id,
    item: one.item,
    outcome: one.outcome,
    flaky: one.flaky,
    attempts: one.attempts.length,
    durationMs: one.durationMs,
    reason: shortFinding(one.reason),
    cachedFrom: one.cachedFrom,
}));
/** The item that a reason is about, directly or through one of its checks. */
const itemOf = (reason, result) => {
    const { kind, id } = reason.subject;
    if (kind === 'item')
        return id;
    return kind === 'check' ? (result.outcomes.find((one) => one.id === id)?.item ?? null) : null;
};
const reasonsOf = (result) => [...result.verdict.blockers, ...result.verdict.warnings].map((reason) => ({
    code: reason.code,
    item: itemOf(reason, result),
    subject: reason.subject,
    status: reason.status,
    message: reason.message,
    remedy: reason.remedy,
    source: reason.source,
}));
const standingsOf = (result) => result.verdict.standings.map(({ item, claim, standing }) => ({ item, claim, standing }));
const challengesOf = (result) => result.challenges.map(({ check, result: word, program, reason, remedy }) => ({
    check,
    result: word,
    program,
    reason,
    remedy,
}));
const specAnswer = (result) => ({
    schemaVersion: 1,
    ...runFacts(result),
    outcomes: outcomesOf(result),
    findings: result.findings,
});
const gateAnswer = (result) => ({
    schemaVersion: 1,
    ...runFacts(result),
    reasons: reasonsOf(result),
    standings: standingsOf(result),
    gates: result.verdict.gates.map(({ name, verdict, items }) => ({ name, verdict, items })),
});
const challengeAnswer = (result) => ({
    schemaVersion: 1,
    runId: result.runId,
    runDir: result.runDir,
    results: challengesOf(result),
});
const pipelineAnswer = (result) => ({
    ...specAnswer(result),
    ...gateAnswer(result),
    challenges: challengesOf(result),
});
/** What the checks of some items came to. There is no verdict: that is about the whole tracker. */
const itemsAnswer = (result, items, passed) => ({
    schemaVersion: 1,
    runId: result.runId,
    runDir: result.runDir,
    interrupted: result.interrupted,
    items,
    passed,
    outcomes: outcomesOf(result),
    challenges: challengesOf(result),
    findings: result.findings,
});


/***/ }),

/***/ 8193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   RY: () => (/* binding */ challengeText),
/* harmony export */   xL: () => (/* binding */ outcomesText)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5758);
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74838);
/* harmony import */ var _domain_model_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46325);
/* harmony import */ var _domain_report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16166);





/** More blockers than this are counted; the report has them all. */
const MOST = 12;
const TONES = { good: 'green', bad: 'red', warn: 'yellow', calm: 'cyan', mute: 'dim' };
const isStanding = (word) => Object.hasOwn(_domain_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STANDING_LOOKS */ .IM, word);
const standingTone = (paint) => (text, column) => {
    const word = text.trim();
    return column === 'Standing' && isStanding(word) ? paint[TONES[_domain_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STANDING_LOOKS */ .IM[word].tone]](text) : text;
};
const standings = (result, output) => {
    const rows = result.verdict.standings.map((one) => [
        one.item,
        one.priority ?? '',
        one.claim ?? '-',
        one.standing,
        one.title,
    ]);
    if (rows.length === 0)
        return [];
    const header = ['Item', 'Prio', 'Claimed', 'Standing', 'Title'];
    return ['', ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .b)(header, rows, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .q)(output.stdout), output.paint, standingTone(output.paint))];
};
const reasonLines = (reason, sign, paint) => {
    const at = reason.source === null ? '' : paint.dim(` ${(0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reason.source.file)}:${reason.source.line}`);
    const fix = reason.remedy === '' ? [] : [`    ${paint.dim('fix')} ${(0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reason.remedy)}`];
    return [`${sign} ${reason.code} ${(0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reason.message)}${at}`, ...fix];
};
const reasons = (title, list, sign, paint) => {
    if (list.length === 0)
        return [];
    const more = list.length > MOST ? [paint.dim(`  … and ${list.length - MOST} more in the report`)] : [];
    return [
        '',
        paint.bold(title),
        ...list.slice(0, MOST).flatMap((one) => reasonLines(one, sign, paint)),
        ...more,
    ];
};
/** What a run came to, for people: the most important line last, because that is where the eye is. */
const resultText = (result, output) => {
    const { paint } = output;
    const { verdict, score, blockers, warnings } = result.verdict;
    const cached = result.outcomes.filter((one) => one.cachedFrom !== null).length;
    const counts = `${(0,_domain_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(result.outcomes.length, 'check')}${cached > 0 ? `, ${cached} unchanged since an earlier run` : ''}`;
    return [
        ...standings(result, output),
        ...reasons('Blockers', blockers, paint.red('✖'), paint),
        ...reasons('Warnings', warnings, paint.yellow('!'), paint),
        '',
        paint.dim(`${counts}; everything is in ${(0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.runDir)}`),
        `${(0,_adapters_terminal_look_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWord */ .E0)(verdict, (0,_adapters_terminal_look_js__WEBPACK_IMPORTED_MODULE_0__/* .createPaint */ .XG)(paint.isColorSupported))}  score ${score}`,
    ].join('\n');
};
/** The challenges of a run for people. */
const challengeText = (result, output) => {
    const { paint } = output;
    const tones = { proven: paint.green, vacuous: paint.red, unchallenged: paint.dim };
    const rows = result.challenges.map((one) => [
        one.check,
        one.result,
        one.program ?? '',
        one.reason,
        one.remedy,
    ]);
    const tone = (text, column) => {
        const word = text.trim();
        if (column !== 'Result')
            return text;
        return word === 'proven' || word === 'vacuous' || word === 'unchallenged' ? tones[word](text) : text;
    };
    const vacuous = result.challenges.filter((one) => one.result === 'vacuous').length;
    return [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .b)(['Check', 'Result', 'Program', 'Reason', 'Fix'], rows, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .q)(output.stdout), paint, tone),
        '',
        vacuous === 0
            ? `${(0,_domain_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(result.challenges.length, 'check')} challenged, ${result.challenges.length === 1 ? 'and it is not' : 'none of them'} vacuous.`
            : paint.red(`${vacuous} of ${(0,_domain_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(result.challenges.length, 'check')} cannot fail.`),
    ].join('\n');
};
/** The outcomes of a run of some items for people. */
const outcomesText = (result, passed, output) => {
    const { paint } = output;
    const rows = result.outcomes.map((one) => [
        one.id,
        one.outcome,
        one.cachedFrom === null ? (0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .elapsed */ .vk)(one.durationMs) : 'unchanged',
        one.reason === null ? '' : `${one.reason.code} ${one.reason.message}`,
        one.reason?.remedy ?? '',
    ]);
    const tone = (text, column, row) => column === 'Outcome' ? (row[1] === 'passed' ? paint.green : paint.red)(text) : text;
    const good = result.outcomes.filter((one) => one.outcome === 'passed').length;
    return [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .b)(['Check', 'Outcome', 'Took', 'Reason', 'Fix'], rows, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .q)(output.stdout), paint, tone),
        '',
        (passed ? paint.green : paint.red)(`${good} of ${(0,_domain_model_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(result.outcomes.length, 'check')} passed.`),
    ].join('\n');
};


/***/ }),

/***/ 17224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ allPassed),
/* harmony export */   WK: () => (/* binding */ nothingToRun),
/* harmony export */   qM: () => (/* binding */ exitOfItems),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17875);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33282);


const PROVEN = new Set(['passed', 'not-applicable']);
/** For a run of some items only: did each of their checks pass, and was there one? */
const allPassed = ({ outcomes }) => outcomes.length > 0 && outcomes.every(({ outcome }) => PROVEN.has(outcome));
/** Nothing could be run because of what was given. */
const nothingToRun = (result) => result.plan.checks.length === 0 && (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .C)(result.findings);
/** Exit code of a run of some items: what the rest of the tracker comes to does not matter. */
const exitOfItems = (context, result) => {
    if (result.interrupted)
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.interrupted;
    if (nothingToRun(result))
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.usage;
    return allPassed(result) || context.options.text('failOn') === 'never' ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.ok : _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.no;
};
/**
 * Exit code of a run: 130 when it was cut short, 2 when nothing could be run because of what was given, else by
 * verdict and `--fail-on`.
 */
const exitOf = (context, result) => {
    if (result.interrupted)
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.interrupted;
    if (nothingToRun(result))
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.usage;
    const { options, env } = context;
    const strict = options.flag('failOnError') || (env['AURORA_CI'] === '1' && context.command.name === 'orchestrate');
    const limit = strict ? 'conditional' : (options.text('failOn') ?? 'no-go');
    if (limit === 'never')
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.ok;
    const { verdict } = result.verdict;
    return verdict === 'no-go' || (verdict === 'conditional' && limit === 'conditional') ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.no : _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.ok;
};


/***/ }),

/***/ 16759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ runTrackers)
});

// EXTERNAL MODULE: ./lib/adapters/system/git.js
var system_git = __webpack_require__(53408);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/application/pipeline/stages/t01-ingest.js
var t01_ingest = __webpack_require__(55527);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(63033);
// EXTERNAL MODULE: ./lib/domain/model/path.js
var path = __webpack_require__(40555);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/config/open-config.js
var open_config = __webpack_require__(79546);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/defined-of.js
var defined_of = __webpack_require__(58573);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/load-config.js





const textAt = (path) => {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
};
/** The configuration of a workspace with the environment over it; `text` replaces the file (a base commit's, say). */
const loadConfig = async (root, file, env, text) => {
    const name = file ?? defaults/* CONFIG_PATH */.tF;
    const content = text === undefined ? textAt((0,external_node_path_.join)(root, name)) : text;
    const read = await (0,open_config/* openConfig */.F)({ text: content, file: name, env: (0,defined_of/* definedOf */.X)(env) });
    return { ...read, file: content === null ? null : name };
};

;// CONCATENATED MODULE: ./lib/entrypoints/wiring/base.js







const matching = (wanted, files) => {
    const patterns = wanted.map(path/* withoutDotSlash */.d);
    const matches = picomatch(patterns);
    return files.filter((file) => patterns.includes(file) || matches(file));
};
const trackerFiles = (named, config, files) => {
    const wanted = named.trackers.length > 0 ? named.trackers : config.tracker;
    if (wanted.length > 0)
        return matching(wanted, files);
    const usual = t01_ingest/* USUAL_TRACKERS */.Hy.find((file) => files.includes(file));
    return usual ? [usual] : [];
};
const readDocuments = async (paths, show) => {
    const documents = [];
    for (const file of paths) {
        const text = await show(file);
        if (text !== null)
            documents.push({ file, text });
    }
    return documents;
};
/** A named configuration that the base does not have must not take the place of the one that it has. */
const configText = async (named, show) => (named === null ? null : await show((0,path/* withoutDotSlash */.d)(named))) ?? show(defaults/* CONFIG_PATH */.tF);
/** Only documents that say what must be true differ, and nothing that could make it true or false. */
const onlyDocuments = (changed, documents) => changed.every((path) => documents.includes(path));
const unreadable = async (root, commit, env) => ({
    base: { commit, trackers: [], specs: [], standings: null, changedPaths: [] },
    config: await loadConfig(root, null, env, null),
    findings: [(0,catalogue/* finding */.gk)('AX8004', { commit })],
});
/**
 * Reads gates, waivers, tiers and commands from the base commit. When it cannot be had, the base is empty: every
 * check then counts as changed here, and nothing the pull request brings can make a gate green. A base that has no
 * configuration, tracker or spec of ours has no gate that could be weakened: the head is then held to its own rules.
 */
const readBase = async (root, commit, named, env) => {
    const git = (0,system_git/* createGit */.l)(root);
    if (!(await git.ensureCommit(commit, !named.dryRun)))
        return unreadable(root, commit, env);
    const show = (path) => git.show(commit, path);
    const text = await configText(named.config, show);
    const config = await loadConfig(root, named.config, env, text);
    const files = await git.list(commit);
    const wantedSpecs = named.specs.length > 0 ? named.specs : config.config.specs;
    const trackers = await readDocuments(trackerFiles(named, config.config, files), show);
    const specs = await readDocuments(matching(wantedSpecs, files), show);
    if (text === null && trackers.length === 0 && specs.length === 0) {
        const own = await loadConfig(root, named.config, env);
        return { base: null, config: own, findings: [(0,catalogue/* finding */.gk)('AX8013', { commit: commit.slice(0, 7) })] };
    }
    const changedPaths = await git.changedPaths(commit);
    const documents = [...trackers, ...specs].map(({ file }) => file);
    documents.push((0,path/* withoutDotSlash */.d)(named.config ?? defaults/* CONFIG_PATH */.tF), defaults/* CONFIG_PATH */.tF);
    const standings = onlyDocuments(changedPaths, documents) ? 'same-code' : null;
    return { base: { commit, trackers, specs, standings, changedPaths }, config, findings: [] };
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var cli_findings = __webpack_require__(33282);
// EXTERNAL MODULE: ./lib/entrypoints/cli/paths.js
var paths = __webpack_require__(50854);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/base.js






/**
 * `--base`: gates, waivers, tiers and commands come from that commit, as the Action does it on a pull request. What is
 * wrong with the configuration of the work tree still counts, because it will be in force once it is merged.
 */
const underBase = async (context, project) => {
    const revision = context.options.text('base');
    if (revision === null)
        return { project, base: null };
    const { cwd, env, args, options } = context;
    const commit = (await (0,system_git/* createGit */.l)(cwd).resolve(revision)) ?? revision;
    const named = options.text('config') ?? project.environment.config;
    const { base, config, findings } = await readBase(cwd, commit, {
        config: named === null ? null : (0,paths/* toWorkspacePath */.C)(cwd, named),
        trackers: args.map((path) => (0,paths/* toWorkspacePath */.C)(cwd, path)),
        specs: [],
        dryRun: options.flag('dryRun') || project.environment.dryRun,
    }, env);
    if ((0,cli_findings/* hasErrors */.C)(config.findings))
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, config.findings, project.read);
    const held = {
        ...project,
        config: config.config,
        configFile: config.file,
        findings: [...config.findings, ...findings],
    };
    return { project: held, base };
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/execute-run.js + 13 modules
var execute_run = __webpack_require__(2011);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(13951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/result-text.js
var result_text = __webpack_require__(8193);
// EXTERNAL MODULE: ./lib/entrypoints/cli/run-exit.js
var run_exit = __webpack_require__(17224);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/run-trackers.js





/**
 * Runs everything that the named trackers, or those of the configuration, claim, and answers on stdout: what
 * `pipeline`, `gate` and `orchestrate` have in common. They differ in the shape of their JSON answer.
 */
const runTrackers = async (context, answerOf, { project: given, pipeline = null } = {}) => {
    const { output, options, args } = context;
    const { project, base } = await underBase(context, given ?? (await (0,cli_project/* openProject */.U)(context)));
    const result = await (0,execute_run.executeRun)(context, project, {
        trackers: (0,execute_run/* orConfigured */.u)(args),
        specs: null,
        items: null,
        challenge: (0,execute_run.challengeOf)(context, project),
        pipeline,
        base,
    });
    // With --jsonl stdout belongs to the events.
    if (options.flag('jsonl'))
        output.say((0,result_text/* resultText */.D6)(result, output));
    else if (output.json)
        output.document(answerOf(result));
    else
        output.print((0,result_text/* resultText */.D6)(result, output));
    return (0,run_exit/* exitOf */.sX)(context, result);
};


/***/ }),

/***/ 16166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);

const GAP = '  ';
/** No column is squeezed below this. */
const NARROWEST = 6;
/** Width of what is written into a file or a pipe. */
const PLAIN_WIDTH = 120;
/** A terminal that does not know its size, as in some containers, says 0. */
const widthOf = ({ isTTY, columns = 0 }) => {
    if (isTTY !== true)
        return PLAIN_WIDTH;
    return columns === 0 ? 80 : Math.max(40, columns);
};
const total = (widths) => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
const line = (cells) => cells.join(GAP).trimEnd();
/** Takes from the widest column until the table fits. */
const squeeze = (widths, room) => {
    const result = [...widths];
    while (total(result) > room) {
        const widest = result.indexOf(Math.max(...result));
        const width = result[widest] ?? 0;
        if (width <= NARROWEST)
            break;
        result[widest] = width - 1;
    }
    return result;
};
/**
 * A table for people: columns as wide as their content, the widest ones cut when the line would be too long. Empty
 * columns are left out. `tone` may colour a cell after it was measured.
 */
const renderTable = (header, rows, width, paint, tone = (text) => text) => {
    const clean = rows.map((row) => row.map(_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN));
    const used = header
        .map((_, column) => column)
        .filter((column) => clean.some((row) => (row[column] ?? '') !== ''));
    const natural = used.map((column) => Math.max((0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(header[column] ?? ''), ...clean.map((row) => (0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[column] ?? ''))));
    const widths = squeeze(natural, width);
    const last = used.length - 1;
    const cell = (text, index) => (0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)(text, widths[index] ?? 0, index !== last);
    return [
        line(used.map((column, index) => paint.bold(cell(header[column] ?? '', index)))),
        ...clean.map((row) => line(used.map((column, index) => tone(cell(row[column] ?? '', index), header[column] ?? '', row)))),
    ];
};


/***/ })

};
