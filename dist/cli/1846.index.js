export const id = 1846;
export const ids = [1846];
export const modules = {

/***/ 22394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createProtectionWriter),
/* harmony export */   f: () => (/* binding */ createProtectionReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);


const ROUTE = '/repos/{owner}/{repo}/branches/{branch}/protection';
/** Every protected branch says whether it holds for admins: an answer without that is none of a protected branch. */
const protectionSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    required_status_checks: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        contexts: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).nullish(),
        checks: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ context: zod__WEBPACK_IMPORTED_MODULE_1__.string(), app_id: zod__WEBPACK_IMPORTED_MODULE_1__.number().nullish() })).nullish(),
    })
        .nullish(),
    enforce_admins: zod__WEBPACK_IMPORTED_MODULE_1__.object({ enabled: zod__WEBPACK_IMPORTED_MODULE_1__.boolean() }),
});
/** `-1` says in so many words that any source will do. */
const checkOf = (context, app) => ({
    context,
    app: app === -1 ? null : (app ?? null),
});
const entryOf = ({ context, app }) => ({ context, app_id: app ?? -1 });
/** Classic branch protection of a repository, read. */
const createProtectionReader = (client, ref) => ({
    read: async (branch) => {
        try {
            const found = await client.find(protectionSchema, `GET ${ROUTE}`, { ...ref, branch });
            if (found === null)
                return null;
            const { required_status_checks: required, enforce_admins: admins } = found;
            // Old servers give names alone, without the App that a check must come from.
            const checks = required?.checks ?? required?.contexts?.map((context) => ({ context, app_id: null }));
            return {
                checks: required ? (checks ?? []).map((one) => checkOf(one.context, one.app_id)) : null,
                admins: admins.enabled,
            };
        }
        catch (error) {
            if ((0,_ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefused */ .H0)(error, 403))
                return 'hidden';
            throw error;
        }
    },
});
/** Classic branch protection of a repository, written. */
const createProtectionWriter = (client, ref) => ({
    protect: async (branch, check) => {
        await client.write(zod__WEBPACK_IMPORTED_MODULE_1__.unknown(), `PUT ${ROUTE}`, {
            ...ref,
            branch,
            required_status_checks: { strict: false, contexts: [], checks: [entryOf(check)] },
            enforce_admins: true,
            required_pull_request_reviews: null,
            restrictions: null,
        });
    },
    setChecks: async (branch, checks) => {
        const route = `PATCH ${ROUTE}/required_status_checks`;
        await client.write(zod__WEBPACK_IMPORTED_MODULE_1__.unknown(), route, { ...ref, branch, checks: checks.map(entryOf) });
    },
});


/***/ }),

/***/ 51879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createRulesetsReader),
/* harmony export */   f: () => (/* binding */ createRulesetsWriter)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);


const ALL = '/repos/{owner}/{repo}/rulesets';
const ONE = '/repos/{owner}/{repo}/rulesets/{ruleset_id}';
const inForceSchema = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({
    type: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    ruleset_id: zod__WEBPACK_IMPORTED_MODULE_1__.number().optional(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        required_status_checks: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ context: zod__WEBPACK_IMPORTED_MODULE_1__.string(), integration_id: zod__WEBPACK_IMPORTED_MODULE_1__.number().nullish() }))
            .optional(),
    })
        .nullish(),
}));
const listSchema = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ id: zod__WEBPACK_IMPORTED_MODULE_1__.number(), name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), source_type: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() }));
const texts = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).nullish();
const rulesetSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    target: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullish(),
    enforcement: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    bypass_actors: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({
        actor_id: zod__WEBPACK_IMPORTED_MODULE_1__.number().nullish(),
        actor_type: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        bypass_mode: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullish(),
    }))
        .nullish(),
    conditions: zod__WEBPACK_IMPORTED_MODULE_1__.object({ ref_name: zod__WEBPACK_IMPORTED_MODULE_1__.object({ include: texts, exclude: texts }).nullish() }).nullish(),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.string(), parameters: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.unknown()).nullish() }))
        .nullish(),
});
/** What GitHub leaves out, it means by default. */
const rulesetOf = (raw) => ({
    id: raw.id,
    name: raw.name,
    target: raw.target ?? 'branch',
    enforcement: raw.enforcement,
    bypass: raw.bypass_actors?.map(({ actor_id: id, actor_type: type, bypass_mode: mode }) => ({
        type,
        id: id ?? null,
        mode: mode ?? 'always',
    })) ?? null,
    include: raw.conditions?.ref_name?.include ?? [],
    exclude: raw.conditions?.ref_name?.exclude ?? [],
    rules: (raw.rules ?? []).map(({ type, parameters }) => ({ type, parameters: parameters ?? {} })),
});
/** A private repository of a free plan has none: GitHub answers 403 and offers an upgrade. */
const isOfPlan = (error) => error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p3 && error.status === 403 && /upgrade/i.test(error.message);
/** Rulesets of a repository, read. */
const createRulesetsReader = (client, ref) => ({
    inForce: async (branch) => {
        const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
        const rules = await client
            .find(inForceSchema, route, { ...ref, branch, per_page: 100 })
            .catch((error) => {
            if (isOfPlan(error))
                return null;
            throw error;
        });
        return (rules &&
            rules.flatMap(({ type, ruleset_id: ruleset = 0, parameters }) => type === 'required_status_checks'
                ? (parameters?.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
                    context,
                    app: app ?? null,
                    ruleset,
                }))
                : []));
    },
    find: async (name) => {
        const all = await client.list(listSchema, `GET ${ALL}`, { ...ref, includes_parents: false });
        const own = all.find((one) => one.name === name && (one.source_type ?? 'Repository') === 'Repository');
        if (own === undefined)
            return null;
        const raw = await client.find(rulesetSchema, `GET ${ONE}`, { ...ref, ruleset_id: own.id });
        return raw && rulesetOf(raw);
    },
});
const bodyOf = ({ name, target, enforcement, bypass, include, exclude, rules }) => ({
    name,
    target,
    enforcement,
    bypass_actors: (bypass ?? []).map(({ type, id, mode }) => ({
        actor_id: id,
        actor_type: type,
        bypass_mode: mode,
    })),
    conditions: { ref_name: { include, exclude } },
    rules: rules.map(({ type, parameters }) => Object.keys(parameters).length === 0 ? { type } : { type, parameters }),
});
/** Rulesets of a repository, written. */
const createRulesetsWriter = (client, ref) => ({
    create: async (policy) => {
        await client.write(zod__WEBPACK_IMPORTED_MODULE_1__.unknown(), `POST ${ALL}`, { ...ref, ...bodyOf(policy) });
    },
    update: async (id, policy) => {
        await client.write(zod__WEBPACK_IMPORTED_MODULE_1__.unknown(), `PUT ${ONE}`, { ...ref, ruleset_id: id, ...bodyOf(policy) });
    },
    remove: async (id) => {
        await client.write(zod__WEBPACK_IMPORTED_MODULE_1__.unknown(), `DELETE ${ONE}`, { ...ref, ruleset_id: id });
    },
});


/***/ }),

/***/ 85101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ observeRules)
/* harmony export */ });
/** All that decides whether a check is required on a branch. `name`: of the ruleset that is ours. */
const observeRules = async ({ rulesets, protection }, branch, name) => {
    const inForce = await rulesets.inForce(branch);
    return {
        branch,
        inForce,
        own: inForce === null ? null : await rulesets.find(name),
        protection: await protection.read(branch),
    };
};


/***/ }),

/***/ 85540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ writeCheckState),
/* harmony export */   as: () => (/* binding */ firstCheckState),
/* harmony export */   mQ: () => (/* binding */ readCheckState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const schema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    of: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    story: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    explain: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    waiver: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    silent: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
/** Null for what is not of this version. */
const readCheckState = (externalId) => {
    try {
        return schema.parse(JSON.parse(externalId));
    }
    catch {
        return null;
    }
};
const writeCheckState = ({ of, story, explain, waiver, silent }) => JSON.stringify({ of, story, explain, waiver, silent });
const firstCheckState = (of) => ({
    of,
    story: '',
    explain: false,
    waiver: null,
    silent: false,
});


/***/ }),

/***/ 26966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ CHECK_NAME),
/* harmony export */   Oe: () => (/* binding */ concludeCheck),
/* harmony export */   Xq: () => (/* binding */ openCheck),
/* harmony export */   f4: () => (/* binding */ keepWaiting),
/* harmony export */   u6: () => (/* binding */ reopenCheck)
/* harmony export */ });
/* harmony import */ var _once_make_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74150);
/* harmony import */ var _check_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85540);


/** Name of the check that a ruleset can require. */
const CHECK_NAME = 'aurora-x / go-no-go';
const LOOKING = 'Looking at it';
/** Makes a check, once. What an earlier try made is found, although the list may not show it yet. */
const start = async ({ checks, intents, now }, head, state, before) => {
    const seen = new Map();
    const saw = (run) => {
        seen.set(run.id, run);
        return run.id;
    };
    const id = await (0,_once_make_once_js__WEBPACK_IMPORTED_MODULE_0__/* .makeOnce */ .GL)({
        intents,
        id: head.intent(before?.id ?? null),
        look: async () => {
            const { ours } = await checks.on(head.sha);
            return ours === null || ours.id === before?.id ? null : saw(ours);
        },
        make: async () => {
            const output = { title: LOOKING, summary: LOOKING, externalId: (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)(state) };
            return saw(await checks.start(head.sha, now(), output));
        },
        ..._once_make_once_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh,
    });
    const run = seen.get(id) ?? (await checks.byId(id));
    if (run === null)
        throw new Error('the check that was made is not there');
    return run;
};
const isOfQueue = ({ of }) => of.startsWith('queue:');
/** A commit of the merge queue is judged by the queue alone, although somebody may open a pull request of it. */
const isForeign = (head, state) => isOfQueue(state) && !isOfQueue(head);
/** The check on a head: found, or made in progress, once. */
const openCheck = async (ports, head) => {
    const { checks } = ports;
    const { ours, others } = await checks.on(head.sha);
    const run = ours ?? (await start(ports, head, (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .firstCheckState */ .as)(head.of), null));
    const state = (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckState */ .mQ)(run.externalId) ?? (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .firstCheckState */ .as)(head.of);
    return { run, state: isOfQueue(state) ? state : { ...state, of: head.of }, others };
};
/** Sets a check back to in progress: it was asked again. Its time begins anew. */
const reopenCheck = async ({ checks, now }, run, state) => {
    const output = { title: 'Looking at it again', summary: LOOKING, externalId: (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)(state) };
    await checks.proceed(run.id, now(), output);
};
/** Says in the check what is waited for. Once. */
const keepWaiting = async ({ checks }, head, { run, state }, said) => {
    const isSaid = run.status === 'in_progress' && state.story === said.story;
    if (isSaid || isForeign(head, state))
        return;
    const externalId = (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)({ ...state, story: said.story });
    await checks.proceed(run.id, run.startedAt, { title: said.title, summary: said.summary, externalId });
};
const remark = ({ path, line, message }) => JSON.stringify([path, line, message]);
/**
 * Annotations are only ever added at GitHub. Those that are there are left out; where one is there that is not true
 * any more, another run takes the place of this one.
 */
const annotated = async (ports, head, open, wanted) => {
    const { run, state } = open;
    if (run.annotations === 0)
        return { id: run.id, missing: wanted };
    const there = new Set((await ports.checks.annotations(run.id)).map(remark));
    const isTrue = new Set(wanted.map(remark));
    if ([...there].every((one) => isTrue.has(one)))
        return { id: run.id, missing: wanted.filter((one) => !there.has(remark(one))) };
    const { id } = await start(ports, head, state, run);
    return { id, missing: wanted };
};
/** Concludes the check, unless it says so already. `story` is the digest of what it says. */
const concludeCheck = async (ports, head, open, conclusion, story) => {
    const { run, state } = open;
    const isSaid = run.status === 'completed' && run.conclusion === conclusion.conclusion && state.story === story;
    if (isSaid || isForeign(head, state))
        return 'unchanged';
    const { id, missing } = await annotated(ports, head, open, conclusion.annotations);
    const externalId = (0,_check_state_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCheckState */ .Lr)({ ...state, story });
    await ports.checks.conclude(id, { ...conclusion, annotations: missing, externalId });
    return 'concluded';
};


/***/ }),

/***/ 57517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   VH: () => (/* binding */ MOST_REPAIRS)
/* harmony export */ });
/* unused harmony export REPAIR_WINDOW_MS */
/** Repairs in an hour; after these a person and the App are fighting, and the person is told instead. */
const MOST_REPAIRS = 3;
const REPAIR_WINDOW_MS = 3_600_000;
/** Whether the steps of a plan are taken now, and if not, why not. */
const decide = (situation) => {
    const { wanted, policy, plan, wasOurs, unreported, repairs, now } = situation;
    if (plan.obstacle !== null)
        return { kind: 'blocked' };
    if (plan.steps.length === 0)
        return { kind: 'settled' };
    if (policy !== 'apply')
        return { kind: 'reported' };
    if (!wanted)
        return { kind: 'apply', reason: 'release' };
    const recent = repairs.filter((at) => at > now - REPAIR_WINDOW_MS).toSorted((a, b) => a - b);
    const [oldest] = recent.slice(-MOST_REPAIRS);
    if (!wasOurs)
        return unreported.length > 0 ? { kind: 'waiting', unreported } : { kind: 'apply', reason: 'first' };
    // What was required a moment ago locks nobody out, so a repair waits for no report.
    return oldest !== undefined && recent.length >= MOST_REPAIRS
        ? { kind: 'stopped', until: oldest + REPAIR_WINDOW_MS }
        : { kind: 'apply', reason: 'repair' };
};


/***/ }),

/***/ 7260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeState),
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46325);
/* harmony import */ var _model_utc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16520);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57517);
/* harmony import */ var _ruleset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86485);




const requirementsOf = ({ inForce, protection }, context) => {
    const classic = protection === null || protection === 'hidden' ? null : protection;
    const admins = classic?.admins === true ? '' : ', which administrators can get around';
    return [
        ...(inForce ?? []).map((check) => ({ ...check, by: `ruleset ${check.ruleset}` })),
        ...(classic?.checks ?? []).map((check) => ({ ...check, by: `branch protection${admins}` })),
    ].filter((check) => check.context === context);
};
const isOur = (looker) => looker.app !== null;
/** How far the check is required by the settings as they are; what the App does about it is not considered. */
const stateOf = (rules, looker) => {
    const found = requirementsOf(rules, looker.context);
    const pinned = found.find((one) => (isOur(looker) ? (0,_ruleset_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinned */ .T4)(one, looker) : one.app !== null));
    if (pinned !== undefined) {
        const who = isOur(looker) ? 'the App' : `App ${pinned.app}`;
        const drift = rules.own !== null && isOur(looker) ? (0,_ruleset_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesetDrift */ .kr)(rules.own, looker) : [];
        const text = `Required by ${pinned.by}, pinned to ${who}`;
        return drift.length > 0
            ? { level: 'weak', text: `${text}, but ${drift.join('; ')}.` }
            : { level: pinned.by.includes('get around') ? 'weak' : 'required', text: `${text}.` };
    }
    const [weak] = found;
    if (weak !== undefined)
        return weak.app === null
            ? {
                level: 'weak',
                text: `Required by ${weak.by}, but from any source: anyone with write access can fake it.`,
            }
            : { level: 'weak', text: `Required by ${weak.by}, but from App ${weak.app}, which is not this one.` };
    const unseen = rules.protection === 'hidden' ? ' (classic branch protection could not be read)' : '';
    return { level: 'not-required', text: `Not required${unseen}: a no-go can be merged.` };
};
const waitingText = (unreported) => {
    const names = unreported.slice(0, 10).map((number) => `#${number}`);
    const many = unreported.length === 1
        ? '1 open pull request has no report yet'
        : `${unreported.length} open pull requests have no report yet`;
    return `It will be, but ${many}: ${names.join(', ')}${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(unreported, 10)}.`;
};
const doneAbout = (decision, mode) => {
    switch (decision.kind) {
        case 'waiting':
            return waitingText(decision.unreported);
        case 'stopped':
            return `The App stopped after ${_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_REPAIRS */ .VH} repairs in an hour and tries again at ${(0,_model_utc_js__WEBPACK_IMPORTED_MODULE_0__/* .hourOf */ .c)(decision.until)}.`;
        case 'reported':
            return `The configuration says \`mode: ${mode}\`; settings are changed with \`enforcement: apply\` only.`;
        case 'blocked':
            return 'There is nowhere to require it.';
        default:
            return mode === 'enforce' ? '' : `The configuration says \`mode: ${mode}\`.`;
    }
};
/** The same, with what the App does about it and what it waits for. */
const describeState = (state, decision, mode) => ({
    ...state,
    text: `${state.text} ${doneAbout(decision, mode)}`.trim(),
});


/***/ }),

/***/ 86485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T4: () => (/* binding */ isPinned),
  AM: () => (/* binding */ mendedRuleset),
  kr: () => (/* binding */ rulesetDrift)
});

// UNUSED EXPORTS: checksOf

// EXTERNAL MODULE: ./lib/domain/model/record.js
var record = __webpack_require__(56677);
;// CONCATENATED MODULE: ./lib/domain/enforcement/text.js
/** A word of GitHub's answer in a sentence: it is shown in Markdown, so nothing but plain letters gets through. */
const textOf = (value) => value.replace(/[^\w~/. -]+/g, '?').slice(0, 100);

;// CONCATENATED MODULE: ./lib/domain/enforcement/ruleset.js


const DEFAULT_BRANCH = '~DEFAULT_BRANCH';
const RULE = 'required_status_checks';
/** GitHub writes what it was not told as null, as nothing, or leaves it out: all three are the same. */
const withoutNulls = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
/** Checks that a rule requires, from the parameters as GitHub wrote them. */
const checksOf = ({ parameters }) => {
    const list = parameters[RULE];
    return (Array.isArray(list) ? list : []).flatMap((one) => {
        if (!(0,record/* isMapping */.pi)(one) || typeof one['context'] !== 'string')
            return [];
        const app = one['integration_id'];
        return [{ context: one['context'], app: typeof app === 'number' ? app : null }];
    });
};
/** Our check, and pinned to our App: from any other source, anyone with write access could report it. */
const isPinned = (check, ours) => check.context === ours.context && check.app === ours.app;
/** The rule with our check pinned to our App; whatever else it asks for, people put there, and it stays. */
const withOurs = (rule, ours) => {
    const others = rule === undefined ? [] : checksOf(rule).filter(({ context }) => context !== ours.context);
    const entries = [...others, ours].map(({ context, app }) => ({
        context,
        ...(app === null ? {} : { integration_id: app }),
    }));
    // A branch can be made before anything was checked on it.
    const defaults = { strict_required_status_checks_policy: false, do_not_enforce_on_create: true };
    return {
        type: RULE,
        parameters: { ...defaults, ...withoutNulls(rule?.parameters ?? {}), [RULE]: entries },
    };
};
/**
 * Our ruleset as it should be. Of one that is there, rules and checks that people added stay: they can only ask for
 * more. Who may bypass it and which branches are left out can only ask for less, so these are ours.
 */
const mendedRuleset = (own, ours) => {
    const rules = own?.rules ?? [];
    const first = rules.find(({ type }) => type === RULE);
    const others = rules
        .filter((rule) => rule !== first)
        .map(({ type, parameters }) => ({ type, parameters: withoutNulls(parameters) }));
    return {
        name: ours.context,
        target: 'branch',
        enforcement: 'active',
        bypass: [],
        include: [...new Set([DEFAULT_BRANCH, ...(own?.include ?? [])])],
        exclude: [],
        rules: [...others, withOurs(first, ours)],
    };
};
const actorText = ({ type, id, mode }) => `${textOf(type)}${id === null ? '' : ` ${id}`} may bypass it (${textOf(mode)})`;
const branchDrift = ({ include, exclude, target }) => {
    if (target !== 'branch')
        return [`it is about ${textOf(target)}, not about branches`];
    const covered = include.includes(DEFAULT_BRANCH) || include.includes('~ALL');
    return [
        ...(covered ? [] : ['it leaves out the default branch']),
        ...(exclude.length > 0 ? [`it leaves out ${exclude.map(textOf).join(', ')}`] : []),
    ];
};
const checkDrift = (own, ours) => {
    const named = own.rules
        .filter(({ type }) => type === RULE)
        .flatMap(checksOf)
        .filter(({ context }) => context === ours.context);
    if (named.some((check) => isPinned(check, ours)))
        return [];
    const [first] = named;
    if (first === undefined)
        return ['it does not require the check'];
    const { app } = first;
    return [app === null ? 'the check may come from any source' : `the check must come from App ${app}`];
};
/**
 * How our ruleset falls short of what it should be, each in words; none when it holds. What GitHub adds by itself, in
 * whatever order, is no difference: only what could let a no-go through is looked at.
 */
const rulesetDrift = (own, ours) => [
    ...(own.enforcement === 'active' ? [] : [`it is ${textOf(own.enforcement)}`]),
    ...branchDrift(own),
    ...checkDrift(own, ours),
    ...(own.bypass ?? []).map(actorText),
];


/***/ })

};
