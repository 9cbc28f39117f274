export const id = 5385;
export const ids = [5385];
export const modules = {

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
    return (0,_domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p4)(verdict.trust)
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

/***/ 26131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ namedIn),
  F: () => (/* binding */ ownerReviewOf)
});

// EXTERNAL MODULE: ./lib/adapters/database/amendments.js
var amendments = __webpack_require__(40258);
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
        if ((0,remote_failure/* isRefused */.H0)(error) && error.status !== 200)
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
    if (pull.deciders.some((one) => (0,model_login/* sameLogin */.U)(login, one)))
        return 'it is by who decided what it brings';
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
    const { repository, reviews } = ports;
    const codeOwners = await codeOwnersOf(ports, change.baseSha);
    const author = await reviews.author(change.number);
    const lastPusher = await reviews.lastPusher(change.number);
    const isOurs = (0,model_login/* sameLogin */.U)(author, await repository.self());
    const deciders = isOurs ? await ports.deciders(change.number) : [];
    const reviewed = { headSha: change.headSha, author, lastPusher, deciders };
    const sifted = siftReviews(await reviews.list(change.number), reviewed);
    const teams = [...new Set(paths.flatMap(({ path }) => codeOwners.of(path)))]
        .map((owner) => owner.slice(1).toLowerCase())
        .filter((name) => name.includes('/'));
    const authority = new Map();
    for (const login of sifted.approvers)
        authority.set(login, await authorityOf(ports, login, teams));
    return decideOwnerReview(paths, codeOwners, sifted, authority, lastPusher);
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/owner-review.js




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
const ownerReviewOf = async ({ client, ref, readers, store, lane }, { number, headSha, baseSha }, changedPaths, result) => {
    const { base } = result.model;
    const named = await namedIn(result);
    const ports = {
        repository: readers.repository,
        reviews: createReviewsReader(client, ref),
        people: createPeopleReader(client, ref),
        deciders: async (pull) => (0,amendments/* createAmendments */.f)(store).deciders(lane.repositoryId, pull),
    };
    return ownerReview(ports, { number, headSha, baseSha: base?.commit ?? baseSha, changedPaths, named });
};


/***/ })

};
