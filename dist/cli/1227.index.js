export const id = 1227;
export const ids = [1227];
export const modules = {

/***/ 75365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createCheckRunsWriter),
/* harmony export */   k: () => (/* binding */ createCheckRunsReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    external_id: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__.object({ annotations_count: zod__WEBPACK_IMPORTED_MODULE_0__.number().default(0) }).nullish(),
    app: zod__WEBPACK_IMPORTED_MODULE_0__.object({ slug: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish() }).nullish(),
});
const runsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ check_runs: zod__WEBPACK_IMPORTED_MODULE_0__.array(runSchema) });
const madeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() });
const remarksSchema = zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), start_line: zod__WEBPACK_IMPORTED_MODULE_0__.number(), message: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish() }));
/** GitHub keeps 65 535 characters of a text, 255 of a title, and takes 50 annotations at once. */
const TEXT_LIMIT = 65_000;
const TITLE_LIMIT = 255;
const AT_ONCE = 50;
/** Half a character at the end would be refused. */
const cut = (text, limit) => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
/** Label ≤ 20, description ≤ 40, identifier ≤ 20 characters. */
const ACTIONS = [
    { label: 'Re-verify', description: 'Run the checks of this commit again', identifier: 'reverify' },
    { label: 'Explain', description: 'Show the whole tree of reasons', identifier: 'explain' },
    { label: 'Request waiver', description: 'Ask for an exception with an end', identifier: 'waive' },
];
const isOurs = ({ app }, slug) => app?.slug === slug;
const runOf = (run) => ({
    id: run.id,
    headSha: run.head_sha,
    status: run.status,
    conclusion: run.conclusion ?? null,
    startedAt: Date.parse(run.started_at ?? '') || 0,
    externalId: run.external_id ?? '',
    annotations: run.output?.annotations_count ?? 0,
});
/** Check runs of one name, read. `slug`: our App; a run of the same name by somebody else is not ours. */
const createCheckRunsReader = (client, ref, name, slug) => ({
    on: async (headSha) => {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
        const asked = { ...ref, ref: headSha, check_name: name, filter: 'all', per_page: 100 };
        const { check_runs: runs } = await client.get(runsSchema, route, asked);
        const [newest] = runs.filter((run) => isOurs(run, slug)).toSorted((a, b) => b.id - a.id);
        const others = runs.filter((run) => !isOurs(run, slug)).map(({ app }) => app?.slug ?? 'somebody');
        return { ours: newest ? runOf(newest) : null, others: [...new Set(others)].toSorted() };
    },
    byId: async (id) => {
        const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
        const run = await client.find(runSchema, route, { ...ref, check_run_id: id });
        return run !== null && run.name === name && isOurs(run, slug) ? runOf(run) : null;
    },
    annotations: async (id) => {
        const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
        const all = await client.list(remarksSchema, route, { ...ref, check_run_id: id });
        return all.map(({ path, start_line: line, message }) => ({ path, line, message: message ?? '' }));
    },
});
const textOf = ({ title, summary }) => ({
    title: cut(title, TITLE_LIMIT),
    summary: cut(summary, TEXT_LIMIT),
});
const remarkOf = ({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cut(title, TITLE_LIMIT),
    message,
});
const begun = (startedAt, output) => ({
    status: 'in_progress',
    started_at: new Date(startedAt).toISOString(),
    external_id: output.externalId,
    output: textOf(output),
});
/** Check runs of one name, written. */
const createCheckRunsWriter = (client, ref, name) => {
    const update = async (id, body) => {
        const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
        await client.write(madeSchema, route, { ...ref, check_run_id: id, ...body });
    };
    return {
        start: async (headSha, startedAt, output) => {
            const body = { ...ref, name, head_sha: headSha, ...begun(startedAt, output) };
            return runOf(await client.write(runSchema, 'POST /repos/{owner}/{repo}/check-runs', body));
        },
        proceed: async (id, startedAt, output) => update(id, begun(startedAt, output)),
        conclude: async (id, conclusion) => {
            const { annotations, text, externalId } = conclusion;
            const output = {
                ...textOf(conclusion),
                ...(text === null ? {} : { text: cut(text, TEXT_LIMIT) }),
            };
            const remarks = annotations.map(remarkOf);
            await update(id, {
                status: 'completed',
                conclusion: conclusion.conclusion,
                external_id: externalId,
                output: { ...output, ...(remarks.length > 0 ? { annotations: remarks.slice(0, AT_ONCE) } : {}) },
                actions: ACTIONS,
            });
            for (let done = AT_ONCE; done < remarks.length; done += AT_ONCE)
                await update(id, { output: { ...output, annotations: remarks.slice(done, done + AT_ONCE) } });
        },
    };
};


/***/ }),

/***/ 74150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   HF: () => (/* binding */ makeManyOnce),
/* harmony export */   V3: () => (/* binding */ madeBefore),
/* harmony export */   eK: () => (/* binding */ SKEW_MS),
/* harmony export */   vh: () => (/* binding */ byNumber),
/* harmony export */   wn: () => (/* binding */ makeOnceForGood),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);

/** Clocks of two machines differ: whoever looks for what was made since a time looks at what was made just before too. */
const SKEW_MS = 120_000;
/** What GitHub knows by a number is written down as that. */
const byNumber = {
    write: String,
    read: (remote) => (/^\d+$/.test(remote) ? Number(remote) : null),
};
/** What is known by a word. */
const byText = { write: String, read: String };
/** A list may lag behind what was made: what was made within this time is there, whatever a list says. */
const LAG_MS = 60_000;
/** What a list has not shown by then was not made. */
const SETTLE_MS = 20_000;
/**
 * What earlier tries made. Those whose end is not known are looked for; while it is not sure that one was not made, the
 * work waits.
 */
const recallAll = async ({ intents, ids, look, read }, settle) => {
    const unsure = new Map();
    for (const id of ids) {
        const before = await intents.recall(id);
        if (before === null)
            continue;
        if (before.remote === null)
            unsure.set(id, before);
        const made = before.remote !== null && before.ageMs < LAG_MS ? read(before.remote) : null;
        if (made !== null)
            await settle(id, made);
    }
    if (unsure.size === 0)
        return;
    const since = Math.min(...[...unsure.values()].map(({ sentAt }) => sentAt));
    const found = await look([...unsure.keys()], since);
    let until = 0;
    for (const [id, { sentAt, ageMs }] of unsure) {
        const made = found.get(id);
        if (made !== undefined)
            await settle(id, made);
        else if (ageMs < SETTLE_MS)
            until = Math.max(until, sentAt + SETTLE_MS);
        else
            await intents.abandon(id);
    }
    if (until > 0)
        throw new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3('limited', 'makeOnce', 0, 'Whether it was made is not known yet.', until);
};
/**
 * Makes several things exactly once each: written down before they are asked for, looked for when an earlier try has no
 * known end or the answer is lost, and asked for again only when it is sure that they were not made.
 *
 * @returns what became of each, in their order
 * @throws RemoteFailure when it is not known whether an earlier try made one
 */
const makeManyOnce = async (many) => {
    const { intents, ids, look, make, write } = many;
    const outcomes = new Map();
    const settle = async (id, made) => {
        await intents.settle(id, write(made));
        outcomes.set(id, { made });
    };
    await recallAll(many, settle);
    const wanted = ids.filter((id) => !outcomes.has(id));
    for (const id of wanted)
        await intents.begin(id);
    const answers = wanted.length === 0 ? [] : await make(wanted);
    const lost = [];
    for (const [at, id] of wanted.entries()) {
        const outcome = answers[at];
        if (outcome === undefined)
            throw new Error('an answer for each is owed');
        outcomes.set(id, outcome);
        if ('made' in outcome)
            await settle(id, outcome.made);
        else if (outcome.failure.kind === 'lost') {
            await intents.doubt(id);
            lost.push(id);
        }
        else
            await intents.abandon(id);
    }
    if (lost.length > 0)
        for (const [id, made] of await look(lost, null))
            await settle(id, made);
    return ids.flatMap((id) => outcomes.get(id) ?? []);
};
/**
 * Makes something exactly once: several of one.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
const makeOnce = async ({ id, look, make, ...noted }) => {
    const attempt = async () => {
        try {
            return { made: await make() };
        }
        catch (error) {
            if (error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3)
                return { failure: error };
            throw error;
        }
    };
    const [outcome] = await makeManyOnce({
        ...noted,
        ids: [id],
        look: async (_ids, since) => {
            const made = await look(since);
            return new Map(made === null ? [] : [[id, made]]);
        },
        make: async () => [await attempt()],
    });
    if (outcome === undefined)
        throw new Error('one was asked for');
    if ('failure' in outcome)
        throw outcome.failure;
    return outcome.made;
};
/** What is known to have been made, however long ago; null when nothing is. */
const madeBefore = async ({ intents, id, read, }) => {
    const before = await intents.recall(id);
    return before?.remote == null ? null : read(before.remote);
};
/** Makes something exactly once, for good: what people took away since is not made again. */
const makeOnceForGood = async (once) => (await madeBefore(once)) ?? makeOnce(once);


/***/ }),

/***/ 16520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hourOf),
/* harmony export */   i: () => (/* binding */ minuteOf)
/* harmony export */ });
/* harmony import */ var _iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30468);

/** `14:02 UTC`, of milliseconds since the epoch. */
const hourOf = (time) => `${new Date(time).toISOString().slice(11, 16)} UTC`;
/** `2026-11-21 14:02 UTC`. */
const minuteOf = (time) => `${(0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(time)} ${hourOf(time)}`;


/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enforceJob: () => (/* binding */ enforceJob)
});

// EXTERNAL MODULE: ./lib/adapters/database/settings-archive.js
var settings_archive = __webpack_require__(60008);
// EXTERNAL MODULE: ./lib/adapters/github/branch-protection.js
var branch_protection = __webpack_require__(22394);
// EXTERNAL MODULE: ./lib/adapters/github/check-runs.js
var check_runs = __webpack_require__(75365);
// EXTERNAL MODULE: ./lib/adapters/github/rulesets.js
var rulesets = __webpack_require__(51879);
// EXTERNAL MODULE: ./lib/domain/enforcement/decide.js
var decide = __webpack_require__(57517);
// EXTERNAL MODULE: ./lib/domain/enforcement/describe.js
var describe = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/domain/enforcement/ruleset.js + 1 modules
var ruleset = __webpack_require__(86485);
;// CONCATENATED MODULE: ./lib/domain/enforcement/plan-rules.js

const NOTHING = { steps: [], drift: [], obstacle: null };
const protectionOf = ({ protection }) => protection === 'hidden' ? null : protection;
const isProtected = (rules, ours) => (protectionOf(rules)?.checks ?? []).some((check) => (0,ruleset/* isPinned */.T4)(check, ours));
/** Whether a target of the settings carries our check, pinned. */
const stands = (rules, what, ours) => what === 'ruleset'
    ? rules.own !== null && (0,ruleset/* rulesetDrift */.kr)(rules.own, ours).length === 0
    : isProtected(rules, ours);
/** What a step changes, and whether it takes something of ours away. */
const targetOf = ({ kind }) => kind === 'protect-branch' || kind === 'set-checks' ? 'protection' : 'ruleset';
const isRelease = (step, ours) => step.kind === 'remove-ruleset' ||
    (step.kind === 'set-checks' && !step.checks.some((check) => (0,ruleset/* isPinned */.T4)(check, ours)));
/** Takes our line out of the classic protection, when we put it there. */
const release = ({ rules, ours, wroteProtection }) => {
    const checks = protectionOf(rules)?.checks ?? [];
    if (!wroteProtection || !isProtected(rules, ours))
        return [];
    const others = checks.filter((check) => !(0,ruleset/* isPinned */.T4)(check, ours));
    return [{ kind: 'set-checks', branch: rules.branch, checks: others }];
};
const byRuleset = (input) => {
    const { rules, ours, wroteProtection } = input;
    const { own, inForce } = rules;
    if (own === null) {
        const elsewhere = (inForce ?? []).some((check) => (0,ruleset/* isPinned */.T4)(check, ours));
        // Somebody requires it already, in a way that nobody can get around: there is nothing to add.
        if (elsewhere || (isProtected(rules, ours) && !wroteProtection))
            return NOTHING;
        const create = { kind: 'create-ruleset', policy: (0,ruleset/* mendedRuleset */.AM)(null, ours) };
        return { ...NOTHING, steps: [create, ...release(input)] };
    }
    const drift = (0,ruleset/* rulesetDrift */.kr)(own, ours);
    const update = { kind: 'update-ruleset', id: own.id, policy: (0,ruleset/* mendedRuleset */.AM)(own, ours) };
    return { ...NOTHING, drift, steps: [...(drift.length > 0 ? [update] : []), ...release(input)] };
};
const byProtection = ({ rules, ours }) => {
    const { branch, protection } = rules;
    if (protection === 'hidden')
        return { ...NOTHING, obstacle: 'hidden' };
    if (protection === null)
        return { ...NOTHING, steps: [{ kind: 'protect-branch', branch, check: { ...ours } }] };
    if (isProtected(rules, ours))
        return NOTHING;
    // Turning the section on means writing the whole protection anew, most of which is none of our business.
    if (protection.checks === null)
        return { ...NOTHING, obstacle: 'no-checks' };
    const others = protection.checks.filter(({ context }) => context !== ours.context);
    const drift = others.length < protection.checks.length ? ['the check may come from another source than the App'] : [];
    return { ...NOTHING, drift, steps: [{ kind: 'set-checks', branch, checks: [...others, { ...ours }] }] };
};
/** What has to be changed so that the check is required, or no longer required by us. Nothing when it is so already. */
const planRules = (input) => {
    const { wanted, rules } = input;
    if (wanted)
        return rules.inForce === null ? byProtection(input) : byRuleset(input);
    const remove = rules.own === null ? [] : [{ kind: 'remove-ruleset', id: rules.own.id }];
    return { ...NOTHING, steps: [...remove, ...release(input)] };
};

// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/application/enforce/observe-rules.js
var observe_rules = __webpack_require__(85101);
;// CONCATENATED MODULE: ./lib/domain/enforcement/snapshot.js
/**
 * The settings as they are archived: only what decides, in an order of our own, so that two readings of one state are
 * one text.
 */
const snapshotOf = ({ own, protection }, what) => {
    if (what === 'protection')
        return protection;
    return (own && {
        ...own,
        bypass: own.bypass?.toSorted((a, b) => a.type.localeCompare(b.type) || (a.id ?? 0) - (b.id ?? 0)) ?? null,
        include: own.include.toSorted(),
        exclude: own.exclude.toSorted(),
        rules: own.rules.toSorted((a, b) => a.type.localeCompare(b.type)),
    });
};

// EXTERNAL MODULE: ./lib/domain/evidence/canonical.js
var canonical = __webpack_require__(29846);
;// CONCATENATED MODULE: ./lib/application/enforce/take-steps.js




const afterOf = (before, what, rules, ours) => {
    const after = (0,canonical/* canonicalJson */.d)(snapshotOf(rules, what));
    return { after, inForce: stands(rules, what, ours), digest: (0,canonical/* canonicalDigest */.X)({ what, before, after }) };
};
const send = async ({ rulesets, protection }, step) => {
    switch (step.kind) {
        case 'create-ruleset':
            return rulesets.create(step.policy);
        case 'update-ruleset':
            return rulesets.update(step.id, step.policy);
        case 'remove-ruleset':
            return rulesets.remove(step.id);
        case 'protect-branch':
            return protection.protect(step.branch, step.check);
        case 'set-checks':
            return protection.setChecks(step.branch, step.checks);
    }
};
/** Changes that a kill or a lost answer left open are ended with what is there now. */
const endOpenChanges = async (changes, rules, ours, { archive, clock }) => {
    const all = [];
    for (const change of changes) {
        const ended = change.ended ?? afterOf(change.before, change.what, rules, ours);
        if (change.ended === null)
            await archive.end(change, ended, clock.now());
        all.push({ ...change, ended });
    }
    return all;
};
/**
 * Takes the steps in order and archives the settings before and after each. One that fails ends it: what the later ones
 * would have replaced still holds, and the next look plans anew from what is there.
 */
const takeSteps = async (steps, before, reason, { repositoryId, repository, ours }, writers, { archive, clock, observe }) => {
    let rules = before;
    for (const step of steps) {
        const what = targetOf(step);
        const old = (0,canonical/* canonicalJson */.d)(snapshotOf(rules, what));
        const why = isRelease(step, ours) ? 'release' : reason;
        const change = { repositoryId, repository, what, reason: why, at: clock.now(), before: old };
        const begun = await archive.begin(change);
        try {
            await send(writers, step);
        }
        catch (error) {
            // No answer is not a no: how that one ended is seen by looking.
            if (error instanceof remote_failure/* RemoteFailure */.p3 && error.kind !== 'lost')
                await archive.abandon(begun);
            throw error;
        }
        rules = await observe();
        await archive.end(begun, afterOf(old, what, rules, ours), clock.now());
    }
    return rules;
};

;// CONCATENATED MODULE: ./lib/application/enforce/unreported.js
/**
 * Open pull requests into a branch on whose heads our check has not concluded: if it were required now, they could not
 * be merged, and nobody would see why.
 */
const unreportedPulls = async (repository, checks, branch) => {
    const unreported = [];
    for (const { number, headSha } of await repository.openPulls(branch)) {
        const { ours } = await checks.on(headSha);
        if (ours === null || ours.conclusion === null)
            unreported.push(number);
    }
    return unreported;
};

;// CONCATENATED MODULE: ./lib/application/enforce/enforce.js







/** Enough to see three repairs in an hour between whatever else was changed. */
const HISTORY = 50;
const stood = (changes, what) => changes.find((change) => change.what === what && change.ended !== null)?.ended?.inForce ?? false;
/** Reads rules, history and, before the first time, whether every open pull request has its report. */
const planEnforcement = async (input, ports) => {
    const { repositoryId, branch, config, ours } = input;
    const rules = await (0,observe_rules/* observeRules */._)(ports.rules, branch, ours.context);
    const kept = await ports.archive.list(repositoryId, HISTORY);
    const changes = await endOpenChanges(kept, rules, ours, ports);
    const wanted = config.mode === 'enforce';
    const wroteProtection = stood(changes, 'protection');
    const plan = planRules({ wanted, rules, ours, wroteProtection });
    const wasOurs = stood(changes, 'ruleset') || wroteProtection;
    const mayLockOut = wanted && !wasOurs && plan.steps.length > 0;
    const decision = (0,decide/* decide */.LD)({
        wanted,
        policy: config.enforcement,
        plan,
        wasOurs,
        unreported: mayLockOut ? await unreportedPulls(ports.repository, ports.checks, branch) : [],
        repairs: changes.filter(({ reason }) => reason === 'repair').map(({ at }) => at),
        now: ports.clock.now(),
    });
    const state = (0,describe/* describeState */.J)((0,describe/* stateOf */.L)(rules, ours), decision, config.mode);
    return { input, rules, plan, decision, state };
};
const refusalText = ({ status }) => status === 403 || status === 404
    ? `GitHub refused to change it (${status}): the App needs the permission Administration (read and write).`
    : `GitHub refused to change it (${status}).`;
/**
 * Does what was planned, if it was decided to. A refusal is no failure of ours: the state says what GitHub answered.
 *
 * @throws RemoteFailure when GitHub gave no answer or wants us to wait
 */
const applyEnforcement = async ({ input, rules, plan, decision, state }, ports, writers) => {
    if (decision.kind !== 'apply')
        return { state, refused: null };
    const { ours, branch, config } = input;
    const observe = async () => (0,observe_rules/* observeRules */._)(ports.rules, branch, ours.context);
    const now = async (rest) => {
        const seen = (0,describe/* describeState */.J)((0,describe/* stateOf */.L)(await observe(), ours), { kind: 'settled' }, config.mode);
        return { ...seen, text: [seen.text, ...rest].join(' ') };
    };
    try {
        await takeSteps(plan.steps, rules, decision.reason, input, writers, { ...ports, observe });
        return { state: await now([]), refused: null };
    }
    catch (error) {
        if (!(0,remote_failure/* isRefused */.H0)(error))
            throw error;
        return { state: await now([refusalText(error)]), refused: error };
    }
};

// EXTERNAL MODULE: ./lib/application/gate/keep-check.js
var keep_check = __webpack_require__(26966);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
;// CONCATENATED MODULE: ./lib/domain/enforcement/findings.js


const OBSTACLES = {
    hidden: {
        problem: 'its branch protection cannot be read',
        fix: 'Give the App the permission Administration (read and write), or require the check by hand. A private repository on a free plan has neither rulesets nor protection',
    },
    'no-checks': {
        problem: 'the protection of the default branch requires no status checks',
        fix: 'Turn on "Require status checks to pass" for the default branch; the App adds its check to the list',
    },
};
/** What a person has to know of the required check; nothing when it stands as the configuration says. */
const enforcementFindings = ({ mode }, { obstacle, drift }, decision, state) => {
    const { kind } = decision;
    const found = [];
    if (drift.length > 0)
        found.push((0,catalogue/* finding */.gk)('AX8231', { drift: drift.join('; ') }));
    if (obstacle !== null)
        found.push((0,catalogue/* finding */.gk)('AX8234', OBSTACLES[obstacle]));
    if (kind === 'stopped') {
        const time = new Date(decision.until).toISOString();
        found.push((0,catalogue/* finding */.gk)('AX8232', { count: decide/* MOST_REPAIRS */.VH, time }));
    }
    const isBehind = mode === 'enforce' && state.level !== 'required' && kind !== 'apply';
    if (isBehind || kind === 'reported')
        found.push((0,catalogue/* finding */.gk)('AX8230', { state: state.text }));
    return found;
};

// EXTERNAL MODULE: ./lib/entrypoints/app/judge/enforcement-state.js
var enforcement_state = __webpack_require__(2581);
// EXTERNAL MODULE: ./lib/entrypoints/app/observe/log.js
var observe_log = __webpack_require__(17446);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/entrypoints/app/record-settings.js




const jsonSchema = schemas.json();
/** The archive, with an entry of the audit log in the transaction of each change that has ended. */
const recordedArchive = (store, audit) => ({
    ...(0,settings_archive/* createSettingsArchive */._)(store),
    end: async (change, ended, at) => audit.atomically(async (inner, append) => {
        await (0,settings_archive/* createSettingsArchive */._)(inner).end(change, ended, at);
        const { repository, what, reason, before } = change;
        await append({
            kind: 'settings.changed',
            actor: 'aurora-x',
            subject: `${repository} ${what}`,
            before: jsonSchema.parse(JSON.parse(before)),
            after: jsonSchema.parse(JSON.parse(ended.after)),
            why: { reason, digest: ended.digest },
        });
    }),
});
/** What somebody else made of our ruleset is recorded too, once for each change. */
const recordOthers = async (audit, { input, decision, rules }) => {
    if (decision.kind === 'settled')
        return;
    const after = jsonSchema.parse(JSON.parse((0,canonical/* canonicalJson */.d)(snapshotOf(rules, 'ruleset'))));
    const subject = `${input.repository} ruleset`;
    const why = { seen: 'the settings are not as the configuration says', decision: decision.kind };
    await audit.appendChange({ kind: 'settings.changed', actor: 'unknown', subject, after, why });
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/enforce.js











const portsOf = async ({ client, ref, readers, store, audit, clock }) => {
    const self = await readers.repository.self();
    return {
        rules: {
            rulesets: (0,rulesets/* createRulesetsReader */.F)(client, ref),
            protection: (0,branch_protection/* createProtectionReader */.f)(client, ref),
        },
        repository: readers.repository,
        checks: (0,check_runs/* createCheckRunsReader */.k)(client, ref, keep_check/* CHECK_NAME */.$c, self.replace(/\[bot\]$/, '')),
        archive: recordedArchive(store, audit),
        clock,
    };
};
const keep = async ({ store, lane, clock, mark }, known) => {
    const states = (0,settings_archive/* createEnforcementStates */.h)(store);
    const before = await states.get(lane.repositoryId);
    await states.keep(lane.repositoryId, known, clock.now());
    // What came while the repository was left alone was passed over.
    if (before?.mode === 'off' && known.mode !== 'off')
        for (const concern of ['sync', 'gates'])
            await mark(concern);
};
/** The rules that make the check required, as the configuration of the default branch wants them. */
const enforceJob = async (context) => {
    const { readers, client, ref, settings, log, lane } = context;
    const { name: branch, sha } = await readers.repository.defaultBranch();
    const { isThere, config } = await (0,enforcement_state/* configAt */.ES)(readers.repository, sha);
    if (!isThere && settings.onboarding) {
        await keep(context, { mode: 'off', level: 'not-required', text: 'Nobody has agreed to it yet.' });
        return context.mark('onboard');
    }
    if (config === null) {
        log('warn', 'enforcement', { findings: (0,observe_log/* findingLines */.hq)([(0,catalogue/* finding */.gk)('AX8235')]) });
        return;
    }
    if (config.enforcement === 'off') {
        const text = 'Whether it is required is not looked at (`enforcement: off`).';
        return keep(context, { mode: config.mode, level: 'not-required', text });
    }
    const ours = { context: keep_check/* CHECK_NAME */.$c, app: settings.appId };
    const { repositoryId, repository } = lane;
    const ports = await portsOf(context);
    const planned = await planEnforcement({ repositoryId, repository, branch, config, ours }, ports);
    const { plan, decision, rules } = planned;
    await recordOthers(context.audit, planned);
    // A head without a report gets one now; its turn looks here again.
    if (decision.kind === 'waiting')
        for (const number of decision.unreported)
            await context.mark(`gate:${number}`);
    const steps = plan.steps.map(({ kind }) => kind);
    const findings = enforcementFindings(config, plan, decision, planned.state);
    log(decision.kind === 'stopped' ? 'error' : findings.length > 0 ? 'warn' : 'info', 'enforcement', {
        decision: decision.kind,
        steps,
        requirement: planned.state.level,
        state: planned.state.text,
        findings: (0,observe_log/* findingLines */.hq)(findings),
    });
    if (settings.dryRun)
        return;
    const { state, refused } = await applyEnforcement(planned, ports, {
        rulesets: (0,rulesets/* createRulesetsWriter */.f)(client, ref),
        protection: (0,branch_protection/* createProtectionWriter */.b)(client, ref),
    });
    await keep(context, { ...state, mode: config.mode });
    if (decision.kind !== 'apply')
        return;
    const problem = refused && (0,catalogue/* finding */.gk)('AX8233', { status: refused.status, problem: refused.message.slice(0, 200) });
    log(problem === null ? 'info' : 'warn', problem === null ? 'enforced' : 'enforcement refused', {
        reason: decision.reason,
        steps,
        before: rules.own,
        state: state.text,
        findings: (0,observe_log/* findingLines */.hq)(problem === null ? [] : [problem]),
    });
};


/***/ })

};
