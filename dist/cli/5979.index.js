export const id = 5979;
export const ids = [5979];
export const modules = {

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

/***/ 75979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onboardJob: () => (/* binding */ onboardJob)
});

// EXTERNAL MODULE: ./lib/adapters/github/proposals.js
var github_proposals = __webpack_require__(19205);
// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(63033);
// EXTERNAL MODULE: ./lib/domain/config/schema-links.js
var schema_links = __webpack_require__(13580);
// EXTERNAL MODULE: ./lib/domain/model/hidden-line.js
var hidden_line = __webpack_require__(27271);
;// CONCATENATED MODULE: ./lib/application/onboard/propose-onboarding.js



const ONBOARDING_BRANCH = 'aurora-x/onboarding';
const TITLE = 'Set up Aurora-X';
const TRAILER = 'Aurora-X-Onboarding: 1';
const COMMIT = /[0-9a-f]+/;
const configText = (trackers) => [
    (0,schema_links/* editorComment */.B)('config'),
    '# Configuration of Aurora-X. Check it with: aurora-x config validate',
    'version: 1',
    `tracker: [${trackers.map((file) => JSON.stringify(file)).join(', ')}]`,
    '# off: leave this repository alone. report: check and comment. enforce: the check is to be required.',
    'mode: report',
    '# What to do when the settings differ from that. off: nothing. report: say so. apply: change them.',
    'enforcement: report',
    '',
].join('\n');
/**
 * The first contact: one pull request with a configuration, that shows what would happen. Nobody is asked twice. A
 * branch has at most one open pull request, so each try begins by looking for it.
 */
const proposeOnboarding = async (proposals, { base, commit, trackers, body }) => {
    const newest = await proposals.newest(ONBOARDING_BRANCH);
    const pullRequest = newest?.number ?? null;
    if (newest !== null && !newest.open)
        return { result: 'declined', pullRequest };
    const seen = (0,hidden_line/* readHiddenLine */.n6)(newest?.body ?? '', 'onboarding', COMMIT);
    if (newest !== null && seen?.before !== '')
        return { result: 'foreign', pullRequest };
    if (seen?.content === commit)
        return { result: 'unchanged', pullRequest };
    const tip = await proposals.tipMessage(ONBOARDING_BRANCH);
    if (newest === null && tip !== null && !tip.includes(TRAILER))
        return { result: 'foreign', pullRequest };
    const text = { title: TITLE, body: `${(0,hidden_line/* hiddenLine */.re)('onboarding', commit)}\n${await body()}` };
    if (newest !== null) {
        await proposals.edit(newest.number, text);
        return { result: 'updated', pullRequest };
    }
    const files = [{ file: defaults/* CONFIG_PATH */.tF, text: configText(trackers) }];
    const message = `chore: ${TITLE.toLowerCase().replace('aurora-x', 'Aurora-X')}\n\n${TRAILER}\n`;
    await proposals.rewrite(ONBOARDING_BRANCH, tip === null, { base: commit, message, files });
    return { result: 'created', pullRequest: await proposals.open(ONBOARDING_BRANCH, base, text) };
};

// EXTERNAL MODULE: ./lib/application/sync/observe.js
var observe = __webpack_require__(10216);
// EXTERNAL MODULE: ./lib/domain/reconcile/plan-changes.js + 3 modules
var plan_changes = __webpack_require__(3960);
// EXTERNAL MODULE: ./lib/domain/report/markdown.js + 3 modules
var markdown = __webpack_require__(83377);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/domain/report/change-set.js
var change_set = __webpack_require__(44094);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
;// CONCATENATED MODULE: ./lib/domain/report/onboarding.js




const PLAN_LIMIT = 20_000;
const readAs = ({ file, items }) => {
    const counts = vocabulary/* CLAIMS */.IF.map((claim) => [items.filter((item) => item.claim === claim).length, claim])
        .filter(([count]) => count > 0)
        .map(([count, claim]) => `${count} ${claim}`);
    return `- ${(0,report_escape/* codeSpan */.SS)(file)}: ${items.length} items (${counts.join(', ')})`;
};
/** What somebody has to see before the App does anything: how it reads the tracker, and what it would do and say. */
const onboardingBody = (documents, changes, renderVerdict) => {
    const head = [
        'Aurora-X was installed here and has done nothing yet. It begins when this is merged. Close it to decline: it is not',
        'asked again, and a configuration that you write yourself counts as well.',
        '',
        '## How the tracker is read',
        '',
        ...documents.map(readAs),
        '',
        '## What would be done at once',
        '',
        (0,change_set/* planMarkdown */.Xg)(changes, PLAN_LIMIT).trimEnd(),
        '',
        'Pull requests get a check and one comment. The check is not required, and no setting is changed, unless the',
        'configuration says so (`mode`, `enforcement`).',
        '',
        '## What the verdict would be today',
        '',
        '',
    ].join('\n');
    return `${head}${renderVerdict(limits/* COMMENT_LIMIT */.W$ - head.length - 200)}`;
};

// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/judge.js
var judge = __webpack_require__(83124);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/remote-project.js
var remote_project = __webpack_require__(54269);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/onboard.js










/** Everything the App would do and say, seen without a writer. */
const showing = async ({ readers, signal }, project) => {
    const documents = await Promise.all(project.trackers.map(({ text, file }) => (0,read_tracker.readAnyTracker)(text, file)));
    const { policy } = project.config.sync;
    const { changes } = (0,plan_changes/* planChanges */.X)({ documents, standings: [], observed: await (0,observe/* observe */.l)(readers), policy });
    const { report } = await (0,judge/* judge */.S)((0,judge/* ownCase */.D)(project), signal);
    return onboardingBody(documents, changes, (limit) => (0,markdown.renderMarkdown)(report, { audience: 'summary', limit }));
};
/** First contact with a repository that has a tracker and no configuration: one pull request, and nothing else. */
const onboardJob = async (context) => {
    const { readers, client, ref, settings, log } = context;
    const { name: base, sha: commit } = await readers.repository.defaultBranch();
    const project = await (0,remote_project/* readRemoteProject */.e)(readers.repository, commit);
    if (project.configText !== null || project.trackers.length === 0 || settings.dryRun)
        return;
    const proposals = { ...(0,github_proposals/* createProposalsReader */.j)(client, ref), ...(0,github_proposals/* createProposalsWriter */.v)(client, ref) };
    const trackers = project.trackers.map(({ file }) => file);
    const body = async () => showing(context, project);
    try {
        const done = await proposeOnboarding(proposals, { base, commit, trackers, body });
        log('info', 'onboarding', done);
    }
    catch (error) {
        if (!(0,remote_failure/* isRefused */.H0)(error))
            throw error;
        // Without the permission to write contents a person has to add the configuration.
        log('warn', 'onboarding', { result: 'refused', problem: `${error.status} ${error.message}` });
    }
};


/***/ })

};
