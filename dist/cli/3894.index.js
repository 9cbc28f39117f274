export const id = 3894;
export const ids = [3894];
export const modules = {

/***/ 37098:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 37098;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 70670:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 70670;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 78106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ throughTurnstile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36424);

/** A GraphQL query is sent as a POST and changes nothing. */
const isRead = (route, { query }) => route.startsWith('GET ') ||
    (route === 'POST /graphql' && typeof query === 'string' && !/^\s*mutation\b/.test(query));
/** What a mutation makes, by its fields: its texts are in variables. */
const objectsOf = ({ query }) => Math.max(1, typeof query === 'string' ? (query.match(/\bcreate\w+\(input:/g) ?? []).length : 1);
const numberOf = (value) => typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null;
const answered = (headers) => {
    const reset = numberOf(headers['x-ratelimit-reset']);
    return {
        kind: 'answered',
        remaining: reset === null ? null : numberOf(headers['x-ratelimit-remaining']),
        reset: reset === null ? null : reset * 1_000,
    };
};
const outcomeOf = (error, route, now) => {
    const limit = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOf */ .L)(error, now);
    if (limit !== null)
        return { kind: 'limited', until: limit.until };
    const { kind, until } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(error, route, now);
    if (kind === 'limited')
        return { kind, until };
    return kind === 'lost' ? { kind: 'silent' } : { kind: 'answered', remaining: null, reset: null };
};
/** Requests that keep to the budget of an installation: no use case has to know of it. */
const throughTurnstile = (send, turnstile, now) => async (route, parameters) => {
    const kind = isRead(route, parameters) ? 'read' : 'write';
    const ticket = await turnstile.enter(kind, route, objectsOf(parameters));
    let answer;
    try {
        answer = await send(route, parameters);
    }
    catch (error) {
        // Not modified is thrown, and is an answer like any other.
        await turnstile.leave(ticket, outcomeOf(error, route, now()));
        throw error;
    }
    await turnstile.leave(ticket, answered(answer.headers));
    return answer;
};


/***/ }),

/***/ 84732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ APP_PERMISSIONS),
/* harmony export */   i: () => (/* binding */ APP_EVENTS)
/* harmony export */ });
const APP_PERMISSIONS = [
    { name: 'metadata', level: 'read', purpose: 'to know the repository', without: null },
    {
        name: 'contents',
        level: 'write',
        purpose: 'to read tracker and configuration, and to put commits on the branch of the write-back',
        without: 'with read only: no write-back and no onboarding',
    },
    {
        name: 'issues',
        level: 'write',
        purpose: 'issues, milestones, labels, and the comment on an issue',
        without: 'no issues and milestones; the check works',
    },
    {
        name: 'pull_requests',
        level: 'write',
        purpose: 'the comment on a pull request, and the pull request of the write-back',
        without: 'no comment and no write-back; the check works',
    },
    {
        name: 'checks',
        level: 'write',
        purpose: 'the check on pull requests',
        without: 'no check; the comment says the verdict',
    },
    {
        name: 'actions',
        level: 'write',
        purpose: 'to read artifacts of a run, to start it again when somebody asks, and to start the rollback of a deployment',
        without: 'only results that a job reports with its token; nothing is started again',
    },
    {
        name: 'administration',
        level: 'write',
        purpose: 'to read rulesets, and to require the check with enforcement: apply',
        without: 'the check is not made required; with read only, drift is reported',
    },
    {
        name: 'deployments',
        level: 'write',
        purpose: 'to decide deployments to environments that have the rule',
        without: 'no deployment rules',
    },
    {
        name: 'merge_queues',
        level: 'read',
        purpose: 'to hear of merge groups',
        without: 'no merge queues',
    },
    {
        name: 'members',
        level: 'read',
        purpose: 'to know who is in a team that CODEOWNERS names',
        without: 'teams in CODEOWNERS own nothing',
    },
];
/** Events that the App subscribes to. Those of its installation come without being asked for. */
const APP_EVENTS = [
    'branch_protection_configuration',
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'deployment_protection_rule',
    'deployment_status',
    'issue_comment',
    'issues',
    'merge_group',
    'milestone',
    'pull_request',
    'pull_request_review',
    'push',
    'repository',
    'repository_ruleset',
    'workflow_run',
];


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

/***/ 39767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ answersOf),
  T: () => (/* binding */ createGithubApp)
});

// EXTERNAL MODULE: ./node_modules/probot/lib/index.js + 61 modules
var lib = __webpack_require__(37672);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/github/app-standing.js

const permissionsSchema = schemas.record(schemas.string(), schemas.string());
const appSchema = schemas.object({
    slug: schemas.string(),
    permissions: permissionsSchema.default({}),
    events: schemas.array(schemas.string()).default([]),
});
const installationsSchema = schemas.array(schemas.object({
    id: schemas.number(),
    account: schemas.object({ login: schemas.string().optional(), slug: schemas.string().optional() }).nullish(),
    suspended_at: schemas.string().nullish(),
    permissions: permissionsSchema.default({}),
}));
/** What GitHub has of the App: its registration, and what the owners of its installations accepted. */
const createAppStanding = (app) => ({
    read: async () => {
        const client = await app();
        const { slug, permissions, events } = await client.get(appSchema, 'GET /app');
        const installations = await client.list(installationsSchema, 'GET /app/installations');
        return {
            slug,
            permissions,
            events,
            installations: installations.map(({ id, account, suspended_at: suspendedAt, permissions: granted }) => ({
                id,
                account: account?.login ?? account?.slug ?? String(id),
                suspended: Boolean(suspendedAt),
                permissions: granted,
            })),
        };
    },
});

// EXTERNAL MODULE: ./lib/adapters/github/cached-reads.js
var cached_reads = __webpack_require__(22578);
// EXTERNAL MODULE: ./lib/adapters/github/client.js
var client = __webpack_require__(22563);
;// CONCATENATED MODULE: ./lib/adapters/github/fresh-token.js
const isUnauthorized = (error) => error instanceof Error && 'status' in error && error.status === 401;
/**
 * Requests with a token that may end before its time: revoked, or by a clock that goes wrong. What was refused for its
 * token was not done, so it is sent once more with a new one. That one is believed: there is no loop.
 */
const withFreshToken = (send, refresh) => async (route, parameters) => {
    try {
        return await send(route, parameters);
    }
    catch (error) {
        if (!isUnauthorized(error))
            throw error;
        await refresh();
        return send(route, parameters);
    }
};

// EXTERNAL MODULE: ./lib/adapters/github/send.js
var send = __webpack_require__(45718);
;// CONCATENATED MODULE: ./lib/adapters/github/hook-deliveries.js

const pageSchema = schemas.array(schemas.object({
    // GitHub's ids of deliveries are beyond what a number holds exactly.
    id: schemas.union([schemas.number(), schemas.bigint()]).transform(String),
    guid: schemas.string(),
    delivered_at: schemas.string(),
    status_code: schemas.number(),
})
    .transform(({ id, guid, delivered_at: at, status_code: status }) => ({
    id,
    guid,
    at: Date.parse(at),
    ok: status >= 200 && status < 300,
})));
const LIST = 'GET /app/hook/deliveries';
/** Deliveries of the App's webhook, asked as the App itself. */
const createHookDeliveries = (app) => ({
    since: async (time) => {
        const client = await app();
        const found = [];
        let asked = {};
        while (asked !== null) {
            const page = await client.page(pageSchema, LIST, asked);
            found.push(...page.items.filter(({ at }) => at >= time));
            const last = page.items.at(-1);
            asked = last !== undefined && last.at >= time ? page.next : null;
        }
        return found;
    },
    redeliver: async (id) => {
        const route = 'POST /app/hook/deliveries/{delivery_id}/attempts';
        await (await app()).write(schemas.unknown(), route, { delivery_id: id });
    },
});

// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/adapters/github/installations.js


const installations_appSchema = schemas.object({ slug: schemas.string() });
const installations_installationsSchema = schemas.array(schemas.object({ id: schemas.number(), suspended_at: schemas.string().nullish() }));
const repositoriesSchema = schemas.object({
    repositories: schemas.array(schemas.object({ id: schemas.number(), full_name: schemas.string(), archived: schemas.boolean().default(false) })),
});
const SIZE = 100;
/** Suspended, deleted, or never there: GitHub gives no token for it. */
const isGone = (error) => (0,remote_failure/* isRefused */.H0)(error, 401, 403, 404);
/** Asked as the App itself, and once as each of its installations. */
const createInstallations = (app, installation) => {
    let login = null;
    const read = async (id) => {
        const client = await installation(id);
        const found = [];
        for (let page = 1, more = true; more; page += 1) {
            const asked = { per_page: SIZE, page };
            const { repositories } = await client.get(repositoriesSchema, 'GET /installation/repositories', asked);
            more = repositories.length === SIZE;
            for (const { id: repositoryId, full_name: repository, archived } of repositories)
                found.push({ installation: id, repositoryId, repository, archived });
        }
        return found;
    };
    const ids = async () => {
        const all = await (await app()).list(installations_installationsSchema, 'GET /app/installations');
        return all.filter(({ suspended_at: suspended }) => !suspended).map(({ id }) => id);
    };
    const repositoriesOf = async (id) => {
        try {
            return await read(id);
        }
        catch (error) {
            if (isGone(error))
                return null;
            throw error;
        }
    };
    return {
        self: async () => {
            login ??= app().then(async (client) => `${(await client.get(installations_appSchema, 'GET /app')).slug}[bot]`);
            // A failure is not remembered as the answer.
            login.catch(() => {
                login = null;
            });
            return login;
        },
        ids,
        repositoriesOf,
    };
};

// EXTERNAL MODULE: ./lib/adapters/github/through-turnstile.js
var through_turnstile = __webpack_require__(78106);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 14 modules
var github = __webpack_require__(64854);
;// CONCATENATED MODULE: ./lib/entrypoints/app/github-app.js










/** One job asks some things twice; a moment later the answer is the same, or another event is on its way. */
const RECENT_MS = 2_000;
/** The budget that requests of the App itself are taken from. */
const APP_ITSELF = 0;
/**
 * Probot knows how to authenticate as an App and as its installations. Its own retries and waits are off, whatever
 * options it adds: it repeats writes whose answer was lost, and hides limits that all replicas have to know of.
 */
const octokitOf = (baseUrl) => lib/* ProbotOctokit */.Cj.defaults((options) => ({
    ...options,
    retry: { enabled: false },
    throttle: { ...options.throttle, enabled: false },
    // A token that is asked for anew comes from the same server as the first one.
    ...(options.auth?.request
        ? { auth: { ...options.auth, request: options.auth.request.defaults({ baseUrl }) } }
        : {}),
}));
const sendOf = (octokit, api) => (0,send/* sendThrough */.OU)(async (route, parameters) => octokit.request(route, parameters), api);
/** One installation's answers are none of another's. */
const answersOf = (cache, id) => ({
    get: async (key) => cache.get(`${id} ${key}`),
    put: async (key, answer) => cache.put(`${id} ${key}`, answer),
});
/**
 * Nothing is asked of GitHub before a method is called.
 *
 * @param turnstile the way to GitHub of an installation
 * @param observed is told of each request, when it is really sent
 */
const createGithubApp = ({ appId, privateKey, secrets, api }, cache, turnstile, observed = (send) => send) => {
    const baseUrl = api.replace(/\/$/, '');
    const probot = new lib/* Probot */.Jc({
        appId,
        privateKey,
        secret: secrets[0] ?? '',
        baseUrl,
        Octokit: octokitOf(baseUrl),
        logLevel: 'fatal',
    });
    const clientFor = async (id, signal) => {
        const budget = id ?? APP_ITSELF;
        const octokit = await probot.auth(id);
        const sent = observed(sendOf(octokit, api));
        const refresh = async () => octokit.auth({ type: 'installation', installationId: id, refresh: true });
        const send = id === undefined ? sent : withFreshToken(sent, refresh);
        const paced = (0,through_turnstile/* throughTurnstile */.A)(send, turnstile(budget, signal), () => Date.now());
        return (0,github/* clientOf */.fe)(paced, answersOf(cache, budget), RECENT_MS);
    };
    return {
        ...createInstallations(() => clientFor(), clientFor),
        installation: clientFor,
        deliveries: createHookDeliveries(() => clientFor()),
        standing: createAppStanding(() => clientFor()),
    };
};


/***/ }),

/***/ 17446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   aA: () => (/* binding */ leastLevel),
/* harmony export */   hM: () => (/* binding */ createLog),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
const RANK = { error: 3, warn: 2, info: 1, debug: 0 };
/** Probot's words for how much is said. */
const LEAST = new Map([
    ['trace', 'debug'],
    ['debug', 'debug'],
    ['info', 'info'],
    ['warn', 'warn'],
    ['error', 'error'],
    ['fatal', 'error'],
    // What keeps the App from working is said in any case.
    ['silent', 'error'],
]);
/** The least level that is written, by LOG_LEVEL; null when that is none of its words. */
const leastLevel = (text) => LEAST.get(text === '' ? 'info' : text.toLowerCase()) ?? null;
/** The same log, with values in each of its lines. */
const logOf = (log, always) => (level, event, values = {}) => log(level, event, { ...always, ...values });
/** Findings as a line shows them. */
const findingLines = (findings) => findings.map(({ code, message }) => `${code} ${message}`);
/** Writes lines of at least a level, redacted. */
const createLog = (write, now, least, redact) => (level, event, values = {}) => {
    if (RANK[level] < RANK[least])
        return;
    write(redact(JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...values })));
};


/***/ }),

/***/ 94003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ retentionProblems),
/* harmony export */   e: () => (/* binding */ retentionOf)
/* harmony export */ });
/* harmony import */ var _domain_config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49168);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30468);



/** GitHub may deliver again for three days; a week leaves room for its mistakes and for ours. */
const LEAST_DELIVERIES = 7 * _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO;
const AGES = [
    { field: 'deliveries', name: 'AURORA_KEEP_DELIVERIES', fallback: 30 * _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, least: LEAST_DELIVERIES },
    { field: 'results', name: 'AURORA_KEEP_RESULTS', fallback: 400 * _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, least: _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO },
];
const ageOf = (env, { name, fallback }) => {
    const text = env[name] ?? '';
    return text === '' ? fallback : (0,_domain_config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
};
/** How long the store keeps what. Wrong values are `retentionProblems`. */
const retentionOf = (env) => {
    const [deliveries, results] = AGES.map((age) => ageOf(env, age) ?? age.fallback);
    return { deliveries: deliveries ?? LEAST_DELIVERIES, results: results ?? _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO };
};
const retentionProblems = (env) => AGES.flatMap((age) => {
    const ms = ageOf(env, age);
    if (ms === null)
        return [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8301', { name: age.name, problem: 'is no duration such as 30d or 12h' })];
    const problem = `is less than ${age.least / _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO} days`;
    return ms < age.least ? [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX8301', { name: age.name, problem })] : [];
});


/***/ }),

/***/ 88589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ir: () => (/* binding */ apiOf),
  sb: () => (/* binding */ readSettings)
});

// UNUSED EXPORTS: DEFAULT_WORKERS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/domain/config/units.js
var units = __webpack_require__(49168);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/audit-settings.js
var audit_settings = __webpack_require__(22619);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 14 modules
var github = __webpack_require__(64854);
// EXTERNAL MODULE: ./lib/entrypoints/app/observe/log.js
var log = __webpack_require__(17446);
;// CONCATENATED MODULE: ./lib/entrypoints/app/settings/hook-settings.js

const NAMES = ['AURORA_SLACK_WEBHOOK', 'AURORA_TEAMS_WEBHOOK'];
const hookSettings = (env) => ({
    slack: env[NAMES[0]] || null,
    teams: env[NAMES[1]] || null,
    allowPrivate: /^(1|true|yes)$/i.test(env['AURORA_ALLOW_PRIVATE_HOOKS'] ?? ''),
});
const hookProblems = (env) => {
    const wanted = hookSettings(env).allowPrivate ? /^https?:$/ : /^https:$/;
    return NAMES.flatMap((name) => {
        const text = env[name] ?? '';
        const isWrong = text !== '' && !wanted.test(URL.parse(text)?.protocol ?? '');
        return isWrong ? [(0,catalogue/* finding */.gk)('AX8301', { name, problem: 'is no https address' })] : [];
    });
};

// EXTERNAL MODULE: ./lib/entrypoints/app/settings/retention.js
var retention = __webpack_require__(94003);
;// CONCATENATED MODULE: ./lib/entrypoints/app/settings/settings.js










/** Turns wait for GitHub most of the time: a second between writes, and the answers. */
const DEFAULT_WORKERS = 16;
const MOST_WORKERS = 256;
const SECRET_LENGTH = 32;
/** OpenTelemetry's own variables: one of them has traces sent. */
const ENDPOINTS = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
const ISSUER = 'https://token.actions.githubusercontent.com';
const keyText = (env, wrong) => {
    const path = env['PRIVATE_KEY_PATH'] ?? '';
    if (path === '')
        return env['PRIVATE_KEY'] ?? '';
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        wrong('PRIVATE_KEY_PATH', `cannot be read: ${(0,thrown/* messageOf */.b)(error)}`);
        return null;
    }
};
const keyOf = (env, wrong) => {
    const text = keyText(env, wrong);
    if (text === null)
        return null;
    try {
        // A key on one line: with its line ends written out, or as a whole in base64.
        const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8');
        const key = plain.replaceAll(String.raw `\n`, '\n').trim();
        (0,external_node_crypto_.createPrivateKey)(key);
        return key;
    }
    catch {
        wrong('PRIVATE_KEY (or PRIVATE_KEY_PATH)', text === '' ? 'is not set' : 'is no private key');
        return null;
    }
};
/** Base of the API. */
const apiOf = (env) => {
    const host = env['GHE_HOST'] ?? '';
    return env['GITHUB_API_URL'] ?? (host === '' ? github.DEFAULT_API : `https://${host}/api/v3`);
};
const secretProblem = (name, secret) => {
    if (secret === 'development')
        return (0,catalogue/* finding */.gk)('AX8302', { name, problem: 'is the default that everybody knows' });
    if (secret === '')
        return (0,catalogue/* finding */.gk)('AX8302', { name, problem: 'is not set' });
    return secret.length < SECRET_LENGTH
        ? (0,catalogue/* finding */.gk)('AX8302', { name, problem: `has fewer than ${SECRET_LENGTH} characters` })
        : null;
};
/** The settings in the environment, or everything that is wrong with them. */
const readSettings = (env) => {
    const findings = [];
    const wrong = (name, problem) => void findings.push((0,catalogue/* finding */.gk)('AX8301', { name, problem }));
    const number = (name, fallback) => {
        const text = env[name] ?? '';
        if (text === '' && fallback !== null)
            return fallback;
        if (!/^\d{1,9}$/.test(text))
            wrong(name, text === '' ? 'is not set' : 'is not a number');
        return Number(text);
    };
    const appId = number('APP_ID', null);
    const port = number('PORT', 3000);
    const privateKey = keyOf(env, wrong);
    const api = apiOf(env);
    if (!URL.canParse(api))
        wrong('GITHUB_API_URL', 'is no URL');
    const url = env['AURORA_URL'] ?? '';
    if (url !== '' && !URL.canParse(url))
        wrong('AURORA_URL', 'is no URL');
    const workflows = (env['AURORA_TRUSTED_WORKFLOWS'] ?? '').split(/[\s,]+/).filter((one) => one !== '');
    if (workflows.some((one) => !/^[\w.-]+\/[\w.-]+\/[^@\s]+@[0-9a-f]{40}$/.test(one)))
        wrong('AURORA_TRUSTED_WORKFLOWS', 'names a workflow without the commit (owner/name/path@commit)');
    const metrics = (env['AURORA_METRICS_ORIGINS'] ?? '').split(/[\s,]+/).filter((one) => one !== '');
    if (metrics.some((one) => !URL.canParse(one) || !/^https?:$/.test(new URL(one).protocol)))
        wrong('AURORA_METRICS_ORIGINS', 'names what is no origin, such as https://prometheus.example.org');
    const secrets = ['WEBHOOK_SECRET', 'WEBHOOK_SECRET_PREVIOUS'].flatMap((name) => {
        const secret = env[name] ?? '';
        if (secret === '' && name === 'WEBHOOK_SECRET_PREVIOUS')
            return [];
        const problem = secretProblem(name, secret);
        if (problem)
            findings.push(problem);
        return [secret];
    });
    const onboarding = env['AURORA_ONBOARDING'] ?? 'pull-request';
    if (!['', 'pull-request', 'off'].includes(onboarding))
        wrong('AURORA_ONBOARDING', 'is neither pull-request nor off');
    const logLevel = (0,log/* leastLevel */.aA)(env['LOG_LEVEL'] ?? '');
    if (logLevel === null)
        wrong('LOG_LEVEL', 'is none of trace, debug, info, warn, error, fatal and silent');
    const replicas = number('AURORA_REPLICAS', 1);
    const workers = number('AURORA_WORKERS', DEFAULT_WORKERS);
    if (workers < 1 || workers > MOST_WORKERS)
        wrong('AURORA_WORKERS', `is not from 1 to ${MOST_WORKERS}`);
    const writeIntervalMs = number('AURORA_WRITE_INTERVAL_MS', github/* WRITE_INTERVAL_MS */.nZ);
    const metricsPort = (env['AURORA_METRICS_PORT'] ?? '') === '' ? null : number('AURORA_METRICS_PORT', null);
    const reportTimeoutMs = (0,units/* parseDuration */.E9)(env['AURORA_REPORT_TIMEOUT'] || '60m') ?? 0;
    if (reportTimeoutMs === 0)
        wrong('AURORA_REPORT_TIMEOUT', 'is no duration such as 60m');
    findings.push(...(0,audit_settings/* auditProblems */.e)(env), ...hookProblems(env), ...(0,retention/* retentionProblems */.H)(env));
    if (findings.length > 0 || privateKey === null || logLevel === null)
        return findings;
    return {
        appId,
        privateKey,
        secrets,
        host: env['HOST'] ?? '127.0.0.1',
        port,
        api,
        origin: url === '' ? null : new URL(url).origin,
        oidcIssuer: (env['AURORA_OIDC_ISSUER'] ?? ISSUER).replace(/\/$/, ''),
        trustedWorkflows: workflows,
        metricsOrigins: metrics.map((one) => new URL(one).origin),
        reportTimeoutMs,
        writeIntervalMs,
        metricsPort,
        tracing: ENDPOINTS.some((name) => (env[name] ?? '') !== ''),
        logLevel,
        hooks: hookSettings(env),
        audit: (0,audit_settings/* auditEnvironment */.X)(env),
        retention: (0,retention/* retentionOf */.e)(env),
        replicas,
        workers,
        onboarding: onboarding !== 'off',
        dryRun: /^(1|true|yes)$/i.test(env['AURORA_DRY_RUN'] ?? ''),
    };
};


/***/ }),

/***/ 38527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ withKept),
/* harmony export */   UY: () => (/* binding */ keepCredentials),
/* harmony export */   XE: () => (/* binding */ credentialsFile),
/* harmony export */   wg: () => (/* binding */ hasNoCredentials)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _adapters_system_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20829);




const FILE = 'app.env';
const NAMES = ['APP_ID', 'PRIVATE_KEY', 'PRIVATE_KEY_PATH', 'WEBHOOK_SECRET'];
/** Where the App's own credentials are kept, beside the store. */
const credentialsFile = (state) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, FILE);
const isSet = (value) => (value ?? '') !== '';
/** Whether the environment says nothing of who the App is: a first start. */
const hasNoCredentials = (env) => !NAMES.some((name) => isSet(env[name]));
/** The environment with what the wizard kept; what is set goes before it. */
const withKept = (env, state) => {
    if (!hasNoCredentials(env) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(credentialsFile(state)))
        return env;
    const set = Object.entries(env).filter(([, value]) => isSet(value));
    return { ...(0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseEnv)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(credentialsFile(state), 'utf8')), ...Object.fromEntries(set) };
};
/**
 * Writes the credentials for the owner alone. A file that is there is never replaced: its key may be the only copy.
 *
 * @param origin where jobs and GitHub reach the App, or null
 */
const keepCredentials = (state, app, webhookSecret, origin) => {
    const file = credentialsFile(state);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw new Error(`${file} is there already`);
    const key = app.privateKey.trim().replaceAll('\n', String.raw `\n`);
    const lines = [
        `# ${app.name.replaceAll(/\s+/g, ' ')}: ${app.url}`,
        `APP_ID=${app.id}`,
        `WEBHOOK_SECRET='${webhookSecret}'`,
        `PRIVATE_KEY='${key}'`,
        ...(origin === null ? [] : [`AURORA_URL=${origin}`]),
        '',
    ];
    (0,_adapters_system_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)(file, lines.join('\n'), 0o600);
};


/***/ })

};
