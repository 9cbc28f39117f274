export const id = 683;
export const ids = [683];
export const modules = {

/***/ 55683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  challengeCheck: () => (/* binding */ challengeCheck)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/application/checks/run/constant.js
var constant = __webpack_require__(9622);
// EXTERNAL MODULE: ./lib/application/checks/run/schema.js
var schema = __webpack_require__(24505);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/application/pipeline/challenge/author-challenge.js


const PATCH_FILE = '.aurora-challenge.patch';
/** git first, because it knows renames and binary files; patch where git is missing or finds it too fuzzy. */
const APPLY = `git apply --whitespace=nowarn ${PATCH_FILE} || patch --batch --forward -p1 -i ${PATCH_FILE}`;
/** The last line of what went wrong, or how it ended. */
const problemOf = (stderr, stdout, exitCode) => `${stdout}\n${stderr}`.trim().split('\n').at(-1) || `exit code ${exitCode ?? 'none'}`;
/** Makes the author's change in the scratch copy; null when done, else what went wrong. */
const apply = async (change, context) => {
    const { scratch, config, check, runner, redact, signal } = context;
    if (change.kind === 'patch')
        await scratch.write(PATCH_FILE, change.patch);
    const limits = config.execution;
    const result = await runner.run({
        command: change.kind === 'patch' ? APPLY : change.run,
        shell: 'plain',
        cwd: scratch.root,
        // Without the ceiling git would take a repository around the scratch copy for the one to patch, and skip every file.
        env: { ...context.env, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(scratch.root) },
        timeoutMs: check.timeoutMs,
        outputCapBytes: limits.outputCapBytes,
        memoryMiB: limits.memoryMiB,
        cpuSeconds: limits.cpuSeconds,
        processes: limits.processes,
        network: limits.network,
        redact,
    }, signal);
    if (change.kind === 'patch')
        await scratch.remove(PATCH_FILE);
    if (result.exitCode === 0)
        return null;
    return (result.spawnError ??
        (result.timedOut ? 'it timed out' : problemOf(result.stderr.text, result.stdout.text, result.exitCode)));
};
/** Makes the change that the author says must make the check fail, and sees whether it does. */
const runAuthorChallenge = async (change, context) => {
    const { check } = context;
    const before = await context.rerun();
    if (before.outcome !== 'passed') {
        return {
            result: 'unchallenged',
            reason: `It does not pass in a scratch copy of the workspace. ${before.reason?.message ?? ''}`.trim(),
        };
    }
    const problem = await apply(change, context);
    if (problem !== null) {
        const found = (0,catalogue/* finding */.gk)('AX5004', { check: check.id, problem }, check.origin.source);
        return { result: 'unchallenged', reason: found.message, remedy: found.remedy, finding: found };
    }
    const after = await context.rerun();
    if (after.outcome === 'passed') {
        const found = (0,catalogue/* finding */.gk)('AX5003', { check: check.id }, check.origin.source);
        return { result: 'vacuous', reason: found.message, remedy: found.remedy, finding: found };
    }
    const what = change.kind === 'patch' ? "its author's patch" : `the change its author makes with: ${change.run}`;
    return { result: 'proven', reason: `It does not pass after ${what}.` };
};

;// CONCATENATED MODULE: ./lib/application/pipeline/challenge/challenge-check.js





const withoutScratch = (result, reason) => ({
    result,
    reason,
});
/** A command that examines nothing is vacuous whatever it came to: npm's default test script even fails. */
const constantOf = async (check, kind, { context }) => {
    if (kind.kind !== 'run')
        return null;
    const params = schema/* schema */.w.safeParse(check.with);
    return params.success ? (0,constant/* challengeConstant */.AS)(params.data, context.files, check.origin.source) : null;
};
const contextIn = (scratch, check, kind, { context }) => {
    const inside = { ...context, check, files: scratch.files };
    return {
        ...inside,
        scratch: scratch.files,
        rerun: (change = {}) => {
            const { env, ...others } = change;
            return kind.execute(check.with, { ...inside, ...others, env: { ...inside.env, ...env } });
        },
    };
};
/** A check that does not pass where only large files are missing looks at them, and cannot be challenged here. */
const missesLargeFiles = async ({ tooLarge }, { check, config, rerun }) => {
    const [path] = tooLarge;
    if (path === undefined || (await rerun()).outcome === 'passed')
        return null;
    const values = {
        check: check.id,
        path,
        others: (0,count/* andMore */.v)(tooLarge),
        limit: config.execution.evidenceCapBytes,
    };
    const found = (0,catalogue/* finding */.gk)('AX5007', values, check.origin.source);
    return { result: 'unchallenged', reason: found.message, remedy: found.remedy, finding: found };
};
const inScratch = async (check, kind, deps) => {
    const scratch = await deps.makeScratch();
    try {
        const context = contextIn(scratch, check, kind, deps);
        const incomplete = await missesLargeFiles(scratch, context);
        if (incomplete)
            return incomplete;
        // The author knows best what the check is about, so a challenge of their own settles it.
        if (check.challenge)
            return await runAuthorChallenge(check.challenge, context);
        return await kind.challenge(check.with, context);
    }
    finally {
        await scratch.dispose();
    }
};
const challenge = async (check, kind, deps) => {
    const { outcome, context } = deps;
    if (context.signal.aborted)
        return withoutScratch('unchallenged', 'The run was stopped.');
    const constant = await constantOf(check, kind, deps);
    if (constant)
        return constant;
    if (outcome === 'failed')
        return withoutScratch('proven', 'It failed just now.');
    if (outcome !== null && outcome !== 'passed')
        return withoutScratch('unchallenged', `It did not pass (${outcome}), so there is nothing to challenge.`);
    return inScratch(check, kind, deps);
};
const redacted = (found, redact) => ({
    ...found,
    message: redact(found.message),
    remedy: redact(found.remedy),
});
/**
 * Shows whether a check that passed can fail. It works in a scratch copy of its own, so the workspace stays as it
 * is. Never throws: what goes wrong on the way leaves the check unchallenged, with the reason.
 */
const challengeCheck = async (check, kind, deps) => {
    const { redact, signal } = deps.context;
    let result;
    try {
        result = await challenge(check, kind, deps);
    }
    catch (cause) {
        const problem = signal.aborted
            ? 'the run was stopped.'
            : cause instanceof Error
                ? cause.message
                : String(cause);
        const found = (0,catalogue/* finding */.gk)('AX5005', { check: check.id, problem }, check.origin.source);
        result = { result: 'unchallenged', reason: found.message, remedy: found.remedy, finding: found };
    }
    return {
        check: check.id,
        item: check.item,
        result: result.result,
        program: result.program ?? null,
        reason: redact(result.reason),
        remedy: result.result === 'proven' ? '' : redact(result.remedy ?? ''),
        finding: result.finding ? redacted(result.finding, redact) : null,
    };
};


/***/ })

};
