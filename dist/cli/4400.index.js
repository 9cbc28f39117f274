export const id = 4400;
export const ids = [4400,956];
export const modules = {

/***/ 40258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createAmendments)
/* harmony export */ });
const stateOf = ({ state, pull_request: pullRequest, problem, }) => {
    if (state === 'proposed')
        return { state, pullRequest: pullRequest ?? 0 };
    return state === 'refused' ? { state, problem: problem ?? '' } : { state };
};
const keptOf = (row) => ({
    amendment: JSON.parse(row.amendment), // oxlint-disable-line typescript/no-unsafe-type-assertion -- written below, by nobody else
    concern: row.concern,
    state: stateOf(row),
});
const idOf = (repositoryId, comment) => `${repositoryId}:${comment}`;
/** Decisions of people, in the store. */
const createAmendments = ({ db }) => ({
    give: async (repositoryId, amendment, concern, at) => {
        const { comment } = amendment;
        await db
            .insertInto('amendment')
            .values({
            id: idOf(repositoryId, comment),
            repository_id: repositoryId,
            comment,
            concern,
            amendment: JSON.stringify(amendment),
            state: 'given',
            pull_request: null,
            problem: null,
            given_at: at,
        })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .execute();
    },
    of: async (repositoryId, comment) => {
        const row = await db
            .selectFrom('amendment')
            .selectAll()
            .where('id', '=', idOf(repositoryId, comment))
            .executeTakeFirst();
        return row === undefined ? null : keptOf(row);
    },
    given: async (repositoryId) => {
        const rows = await db
            .selectFrom('amendment')
            .selectAll()
            .where('repository_id', '=', repositoryId)
            .where('state', '=', 'given')
            // GitHub counts comments up.
            .orderBy('comment')
            .execute();
        return rows.map(keptOf);
    },
    deciders: async (repositoryId, pullRequest) => {
        const rows = await db
            .selectFrom('amendment')
            .selectAll()
            .where('repository_id', '=', repositoryId)
            .where((eb) => eb.or([
            eb('state', '=', 'given'),
            eb.and([eb('state', '=', 'proposed'), eb('pull_request', '=', pullRequest)]),
        ]))
            .execute();
        return [...new Set(rows.map((row) => keptOf(row).amendment.login))].toSorted();
    },
    conclude: async (repositoryId, comment, became) => {
        const set = {
            state: became.state,
            pull_request: became.state === 'proposed' ? became.pullRequest : null,
            problem: became.state === 'refused' ? became.problem : null,
        };
        await db.updateTable('amendment').set(set).where('id', '=', idOf(repositoryId, comment)).execute();
    },
});


/***/ }),

/***/ 39629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createNotices)
/* harmony export */ });
const NOTHING = { progress: null, remarks: [] };
/** Notices in the store: none is a row that is not there. */
const createNotices = ({ db, now, transaction }) => ({
    say: async (repositoryId, concern, { progress, remarks }) => transaction(async (tx) => {
        const lane = `${repositoryId}:${concern}`;
        const before = await tx
            .deleteFrom('notice')
            .where('lane', '=', lane)
            .returning(['progress', 'remarks'])
            .executeTakeFirst();
        if (progress !== null || remarks.length > 0) {
            const said = { progress, remarks: JSON.stringify(remarks) };
            await tx
                .insertInto('notice')
                .values({ lane, repository_id: repositoryId, ...said })
                .execute();
        }
        return before ? { progress: before.progress, remarks: JSON.parse(before.remarks) } : NOTHING;
    }),
    of: async (repositoryId) => {
        const rows = await db
            .selectFrom('notice')
            .leftJoin('lane', 'lane.key', 'notice.lane')
            .select(({ eb }) => [
            'notice.progress',
            'notice.remarks',
            'lane.state',
            eb.case().when('lane.run_at', '>', now()).then(eb.ref('lane.run_at')).end().as('until'),
        ])
            .where('notice.repository_id', '=', repositoryId)
            .orderBy('notice.lane')
            .execute();
        return rows.map(({ progress, remarks, state, until }) => ({
            progress: state === 'ready' || state === 'leased' ? progress : null,
            remarks: JSON.parse(remarks),
            until: state === 'ready' ? until : null,
        }));
    },
});


/***/ }),

/***/ 88248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createVerdicts)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30468);


const KEY = ['installation', 'repository_id', 'day'];
const packed = (verdict) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(JSON.stringify(verdict));
/** Runs at GitHub are counted from 1. */
const NO_RUN = 0;
const unpacked = (tree) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(tree).toString('utf8');
/** Verdicts in the store. `parse` holds what is read to the schema of a verdict. */
const createVerdicts = ({ db }, parse) => ({
    keep: async ({ installation, repositoryId }, { at, sha, runId, workflowRun, verdict }) => {
        const day = (0,_domain_model_iso_week_js__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._$)(at);
        const known = await db
            .selectFrom('verdict')
            .select(['sha', 'run', 'tree'])
            .where('installation', '=', installation)
            .where('repository_id', '=', repositoryId)
            .where('day', '=', day)
            .executeTakeFirst();
        const isSame = known?.sha === sha && known.run === runId && unpacked(known.tree) === JSON.stringify(verdict);
        if (isSame)
            return false;
        const what = { at, sha, run: runId, workflow_run: workflowRun ?? NO_RUN, tree: packed(verdict) };
        await db
            .insertInto('verdict')
            .values({ installation, repository_id: repositoryId, day, ...what })
            .onConflict((conflict) => conflict.columns(KEY).doUpdateSet(what))
            .execute();
        return true;
    },
    before: async ({ installation, repositoryId }, time, most) => {
        const rows = await db
            .selectFrom('verdict')
            .select(['at', 'sha', 'run', 'workflow_run', 'tree'])
            .where('installation', '=', installation)
            .where('repository_id', '=', repositoryId)
            .where('at', '<', time)
            .orderBy('at', 'desc')
            .limit(most)
            .execute();
        return rows.toReversed().flatMap(({ at, sha, run, workflow_run: by, tree }) => {
            const verdict = parse(JSON.parse(unpacked(tree)));
            return verdict === null
                ? []
                : [{ at, sha, runId: run, workflowRun: by === NO_RUN ? null : by, verdict }];
        });
    },
});


/***/ }),

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

/***/ 12989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createTelling),
/* harmony export */   g: () => (/* binding */ noticeLines)
/* harmony export */ });
/* harmony import */ var _domain_model_utc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16520);
/* harmony import */ var _domain_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98576);


/** Items whose issue is there and is left alone: only a person can mend that, and nobody reads the log. */
const TOLD = new Set(['AX8222', 'AX8226']);
/** A sync of more changes takes longer than people wait without a word: GitHub wants a second for each. */
const LONG = 30;
/** How often it is written down how far it is. */
const SAY_MS = 15_000;
/** Who reads a report does not notice that it waits for less. */
const PATIENT_MS = 60_000;
/** Of each code the first finding, with how many there are of it. */
const remarksOf = (findings) => {
    const told = Map.groupBy(findings.filter(({ code }) => TOLD.has(code)), ({ code }) => code);
    return [...told].flatMap(([code, [first, ...more]]) => {
        if (first === undefined)
            return [];
        const rest = more.length === 0 ? '' : ` The same goes for ${more.length} more.`;
        return [`${code}: ${first.message}${rest} ${first.remedy}`];
    });
};
/** How far a sync has come is no news, only that it is under way. */
const newsOf = ({ progress, remarks }) => JSON.stringify([progress === null, remarks]);
/**
 * Says how far a sync is while it takes long, and what of its findings people have to know. Those who read it find it
 * in the store; it asks nothing of GitHub.
 */
const createTelling = ({ say, clock, renew }, findings, progress) => {
    const remarks = remarksOf(findings);
    let last = clock.monotonic();
    let isSaid = false;
    const tell = async (isDone) => {
        last = clock.monotonic();
        isSaid = !isDone;
        const notice = { progress: isDone ? null : `Applying the tracker: ${progress.said()}`, remarks };
        const before = await say(notice);
        // A report that is made meanwhile says so. That it is over, and what people have to know, is worth a look at each.
        const isNews = newsOf(before) !== newsOf(notice);
        if (isNews && (isDone || remarks.length > 0))
            await renew();
    };
    return {
        /** Before the first of so many changes. */
        begin: async (changes) => {
            if (changes > LONG)
                await tell(false);
        },
        /** After each change. */
        goOn: async () => {
            if (clock.monotonic() - last >= SAY_MS)
                await tell(false);
        },
        /** It has to wait for so long, in milliseconds. */
        wait: async (ms) => {
            if (isSaid || ms >= PATIENT_MS)
                await tell(false);
        },
        end: async () => tell(true),
    };
};
/** What stands in the store, in Markdown for a report: `Applying the tracker: 212 of 1 000 issues are there; …`. */
const noticeLines = (notices) => notices.flatMap(({ progress, remarks, until }) => {
    const goesOn = until === null ? '' : `; it goes on at ${(0,_domain_model_utc_js__WEBPACK_IMPORTED_MODULE_0__/* .hourOf */ .c)(until)}`;
    return [...(progress === null ? [] : [`${progress}${goesOn}.`]), ...remarks.map(_domain_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)];
});


/***/ }),

/***/ 69917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/* harmony import */ var _domain_model_utc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16520);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80679);


/** `1 000`. */
const grouped = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');
/**
 * How far a sync has come. A limit that stops it says so to whoever looks at the lane or the log: `212 of 1 000 issues
 * are there; it goes on at 14:02 UTC.`
 */
const createProgress = ({ changes, issues }) => {
    let there = Object.keys(issues).length;
    let done = 0;
    const all = there + changes.filter(({ kind }) => kind === 'create-issue').length;
    const said = () => there < all
        ? `${grouped(there)} of ${grouped(all)} issues are there`
        : `${grouped(done)} of ${grouped(changes.length)} changes are made`;
    const waitsUntil = (until) => `${said()}; it goes on at ${(0,_domain_model_utc_js__WEBPACK_IMPORTED_MODULE_0__/* .hourOf */ .c)(until)}`;
    return {
        /** `212 of 1 000 issues are there`. */
        said,
        /** `212 of 1 000 issues are there; it goes on at 14:02 UTC`. */
        waitsUntil,
        note: (_count, { kind }) => {
            done += 1;
            if (kind === 'create-issue')
                there += 1;
        },
        /** The failure, with how far it came if it is a limit. */
        explain: (error) => (0,_ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isLimited */ .lU)(error) && error.until !== null
            ? new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p3('limited', error.what, error.status, `${waitsUntil(error.until)}. ${error.message}`, error.until)
            : error,
    };
};


/***/ }),

/***/ 17159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ syncRepository)
});

// EXTERNAL MODULE: ./lib/ports/together.js
var together = __webpack_require__(37980);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
;// CONCATENATED MODULE: ./lib/application/sync/apply-relations.js

/**
 * @param refOf an issue by its key, or null when there is none
 */
const createRelations = (writer, refOf) => {
    const lacking = new Set();
    const findings = [];
    const writeOf = ({ kind, relation, key, other }) => {
        const [issue, to] = [refOf(key), refOf(other)];
        if (issue === null || to === null || lacking.has(relation))
            return null;
        return { kind: kind === 'add-relation' ? 'add' : 'remove', relation, issue, other: to };
    };
    const send = async (writes) => {
        const outcomes = [...(await writer.change(writes))];
        // A relation is there or is not: asking for it twice makes one.
        const again = writes.flatMap((write, at) => {
            const outcome = outcomes[at];
            return outcome && 'failure' in outcome && outcome.failure.kind === 'lost' ? [{ write, at }] : [];
        });
        const second = again.length === 0 ? [] : await writer.change(again.map(({ write }) => write));
        for (const [index, { at }] of again.entries())
            outcomes[at] = second[index] ?? { made: undefined };
        return outcomes;
    };
    const lacks = (relation) => {
        if (lacking.has(relation))
            return;
        lacking.add(relation);
        findings.push((0,catalogue/* finding */.gk)('AX8220', { relation }));
    };
    return {
        has: (relation) => !lacking.has(relation),
        findings,
        apply: async (changes) => {
            const writes = changes.map(writeOf);
            const sent = writes.filter((write) => write !== null);
            const outcomes = (sent.length === 0 ? [] : await send(sent)).values();
            return writes.map((write) => {
                if (write === null)
                    return { made: undefined };
                const outcome = outcomes.next().value ?? { made: undefined };
                if (!('failure' in outcome) || ![404, 410].includes(outcome.failure.status))
                    return outcome;
                lacks(write.relation);
                return { made: undefined };
            });
        },
    };
};

// EXTERNAL MODULE: ./lib/domain/model/login.js
var login = __webpack_require__(60447);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/application/once/make-once.js
var make_once = __webpack_require__(74150);
;// CONCATENATED MODULE: ./lib/application/sync/create-once.js




/** The issues of ours that were made since a time, by their key; of several the first. */
const findMade = async ({ issues, self }, since) => {
    const found = new Map();
    const recent = await issues.madeSince(since - make_once/* SKEW_MS */.eK);
    for (const { number, id, body, author } of recent.toSorted((a, b) => a.number - b.number)) {
        const key = (0,login/* sameLogin */.U)(author, self) ? (0,marker/* readSection */.GU)(body)?.key : undefined;
        if (key !== undefined && !found.has(key))
            found.set(key, { number, id });
    }
    return found;
};
/** `12 3456789`: number and id, as an intent keeps them. */
const readRef = (remote) => {
    const [, number, id] = /^(\d+) (\d+)$/.exec(remote) ?? [];
    return number && id ? { number: Number(number), id: Number(id) } : null;
};
/** Makes issues once each, in one request where the server takes several; what became of each, in their order. */
const createIssues = async (ports, all) => {
    const { intents, issues, repository, clock } = ports;
    const begun = clock.now();
    const wanted = new Map(all.map((one) => [(0,marker/* intentId */.WB)('issue', repository, one.key), one]));
    const of = (ids) => ids.flatMap((id) => wanted.get(id) ?? []);
    return (0,make_once/* makeManyOnce */.HF)({
        intents,
        ids: [...wanted.keys()],
        look: async (ids, since) => {
            const made = await findMade(ports, since ?? begun);
            const found = ids.flatMap((id) => {
                const ref = made.get(wanted.get(id)?.key ?? '');
                return ref === undefined ? [] : [[id, ref]];
            });
            return new Map(found);
        },
        make: async (ids) => issues.createMany(of(ids).map(({ fields }) => fields)),
        write: ({ number, id }) => `${number} ${id}`,
        read: readRef,
    });
};
/** Milestones are unique by title, so one whose answer was lost is found by it. */
const createMilestone = async (milestones, fields) => {
    try {
        return await milestones.create(fields);
    }
    catch (error) {
        const found = (0,remote_failure/* mayBeThere */.bC)(error)
            ? (await milestones.list()).find(({ title }) => title === fields.title)
            : undefined;
        if (found === undefined)
            throw error;
        return found.number;
    }
};

;// CONCATENATED MODULE: ./lib/application/sync/apply-changes.js



/** The issues that a plan speaks of: those that were there, and those that it made. */
const createIssueIndex = (known, observed) => {
    const numbers = { ...known };
    const ids = new Map(observed.map(({ number, id }) => [number, id]));
    return {
        numbers,
        add: (key, { number, id }) => {
            numbers[key] = number;
            ids.set(number, id);
        },
        refOf: (key) => {
            const number = numbers[key] ?? Number(/^#(\d+)$/.exec(key)?.[1] ?? 0);
            const id = ids.get(number);
            return id === undefined ? null : { number, id };
        },
    };
};
const one = () => 1;
/** Sends changes of one kind, as many together as the server takes. @throws the first failure of those sent together */
const sendAll = async (all, { most, send }, signal, done) => {
    for (let at = 0; at < all.length;) {
        const some = all.slice(at, at + most());
        signal.throwIfAborted();
        const outcomes = await send(some);
        for (const [index, outcome] of outcomes.entries()) {
            const change = some[index];
            if ('made' in outcome && change !== undefined)
                await done(change);
        }
        const failed = outcomes.find((outcome) => 'failure' in outcome);
        if (failed && 'failure' in failed)
            throw failed.failure;
        at += some.length;
    }
};
/**
 * Executes a plan in its order, what is of one kind together where the server takes several. The way to GitHub keeps the
 * pace, for all that write to it. It stops at the first failure; what was done stays, and the next plan goes on from
 * there.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
const applyChanges = async ({ changes, issues, milestoneNumbers }, observed, writers) => {
    const index = createIssueIndex(issues, observed);
    const relations = createRelations(writers.relations, index.refOf);
    const milestones = new Map(Object.entries(milestoneNumbers));
    const toWrite = ({ milestone, ...fields }) => {
        if (milestone === undefined)
            return fields;
        return { ...fields, milestone: milestone === null ? null : (milestones.get(milestone) ?? null) };
    };
    const newIssue = ({ key, fields }) => {
        const { title, body } = fields;
        return { key, fields: { ...toWrite(fields), title, body } };
    };
    const { signal } = writers;
    let applied = 0;
    const done = async (change) => writers.progress(++applied, change);
    const of = (...kinds) => changes.filter((change) => kinds.some((kind) => kind === change.kind));
    const labelWay = {
        most: () => writers.labels.together,
        send: async (all) => writers.labels.createMany(all.map(({ label }) => label)),
    };
    await sendAll(of('create-label'), labelWay, signal, done);
    const milestone = async (change) => {
        if (change.kind === 'update-milestone')
            return writers.milestones.update(change.number, change.fields);
        milestones.set(change.fields.title, await createMilestone(writers.milestones, change.fields));
    };
    const milestoneWay = {
        most: one,
        send: async (all) => (0,together/* oneByOne */.E)(all, milestone),
    };
    await sendAll(of('create-milestone', 'update-milestone'), milestoneWay, signal, done);
    const createWay = {
        most: () => writers.issues.together.create,
        send: async (all) => {
            const outcomes = await createIssues(writers, all.map(newIssue));
            for (const [at, outcome] of outcomes.entries())
                if ('made' in outcome)
                    index.add(all[at]?.key ?? '', outcome.made);
            return outcomes;
        },
    };
    const updateWay = {
        most: () => writers.issues.together.update,
        send: async (all) => writers.issues.updateMany(all.map(({ number, fields }) => ({ number, fields: toWrite(fields) }))),
    };
    await sendAll(of('create-issue'), createWay, signal, done);
    const followUps = of('create-issue').flatMap(({ key, followUp }) => {
        const number = index.numbers[key];
        return followUp === null || number === undefined ? [] : [{ number, fields: followUp }];
    });
    await sendAll(followUps, updateWay, signal, () => { });
    for (const relation of ['part-of', 'blocked-by']) {
        const own = of('add-relation', 'remove-relation').filter((change) => change.relation === relation);
        const way = {
            most: () => writers.relations.together(relation),
            send: async (all) => relations.apply(all),
        };
        await sendAll(own, way, signal, async (change) => {
            if (relations.has(relation))
                await done(change);
        });
    }
    await sendAll(of('update-issue'), updateWay, signal, done);
    return { applied, issues: index.numbers, findings: relations.findings };
};

// EXTERNAL MODULE: ./lib/application/sync/propose-write-back.js + 6 modules
var propose_write_back = __webpack_require__(89565);
;// CONCATENATED MODULE: ./lib/application/sync/sync-repository.js


/**
 * Applies a plan to GitHub, then proposes to the tracker what GitHub knows better: the same for laptop, job and App.
 *
 * @throws RemoteFailure what GitHub answered to a change, or that it did not
 */
const syncRepository = async ({ documents, observed, changes, decisions = [], wasGiven }, repository, writers) => {
    const done = await applyChanges(changes, observed.issues, writers);
    const ports = { repository, proposals: writers.proposals, ...(wasGiven ? { wasGiven } : {}) };
    const writeBack = await (0,propose_write_back/* proposeWriteBack */.D)(ports, documents, { ...changes, issues: done.issues }, decisions);
    return { ...done, findings: [...done.findings, ...writeBack.findings], writeBack };
};


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

/***/ 8168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ graphChanges),
/* harmony export */   Fl: () => (/* binding */ risksSince),
/* harmony export */   i2: () => (/* binding */ completedSince),
/* harmony export */   jv: () => (/* binding */ doubtsIn)
/* harmony export */ });
/* harmony import */ var _open_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18886);

/** Items that are verified now and were not before. */
const completedSince = (before, now) => {
    const old = (0,_open_items_js__WEBPACK_IMPORTED_MODULE_0__/* .byItem */ .$s)(before.standings);
    return now.standings.filter(({ item, standing }) => standing === 'verified' && old.get(item)?.standing !== 'verified');
};
/** Passed, but worth less: flaky, and unable to fail. */
const DOUBTS = ['AX6049', 'AX6050'];
const within = (reason) => [reason, ...reason.children.flatMap(within)];
/** Checks of an item that passed and are worth less. */
const doubtsIn = (reason) => within(reason).filter(({ code }) => DOUBTS.includes(code));
/** What is wrong: the leaves that keep it from go, warnings, and checks whose answers are worth less. */
const wrong = ({ blockers, warnings, standings }) => {
    const doubts = standings.flatMap(({ reason }) => doubtsIn(reason));
    return new Map([...blockers, ...warnings, ...doubts].map((reason) => [
        JSON.stringify([reason.code, reason.subject.kind, reason.subject.id]),
        reason,
    ]));
};
/** What is wrong now and was not before; the other way round, what was wrong and is no more. */
const risksSince = (before, now) => missing(wrong(now), wrong(before)).map(({ code, message, remedy }) => ({ code, message, remedy }));
const missing = (from, others) => [...from].filter(([key]) => !others.has(key)).map(([, value]) => value);
const edgesOf = ({ standings }) => new Map((0,_open_items_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(standings).flatMap(({ item, dependsOn }) => dependsOn.map((to) => [JSON.stringify([item, to]), { from: item, to }])));
const idsOf = ({ standings }) => new Map((0,_open_items_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(standings).map(({ item }) => [item, item]));
/** Items and dependencies that came and went. */
const graphChanges = (before, now) => {
    const [oldEdges, newEdges, oldItems, newItems] = [edgesOf(before), edgesOf(now), idsOf(before), idsOf(now)];
    return {
        itemsAdded: missing(newItems, oldItems),
        itemsRemoved: missing(oldItems, newItems),
        added: missing(newEdges, oldEdges),
        removed: missing(oldEdges, newEdges),
    };
};


/***/ }),

/***/ 18886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ byItem),
/* harmony export */   Ei: () => (/* binding */ longestOpenChain),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/** Dropped items are in nobody's way and count for nothing. */
const counted = (standings) => standings.filter(({ claim }) => claim !== 'dropped');
/** Whether nothing is left to do for now: proven, or excepted in writing. */
const isSettled = ({ standing }) => standing === 'verified' || standing === 'waived';
/** Whether somebody still has to do something for it. */
const isOpen = (one) => one.claim !== 'dropped' && !isSettled(one);
const countsOf = (standings) => {
    const items = counted(standings);
    const standing = (word) => items.filter((one) => one.standing === word).length;
    return { items: items.length, proven: standing('verified'), waived: standing('waived') };
};
/** What a verdict on these items speaks of, seen from what it leaves open. */
const speaksOf = (standings) => {
    const open = standings.filter(isOpen);
    if (open.length === 0)
        return 'everything';
    return open.some(({ claim }) => claim === 'done') ? 'gates' : 'claimed';
};
/** Dependencies of an item that are still open. */
const waitsFor = ({ dependsOn }, byId) => dependsOn.filter((id) => {
    const needed = byId.get(id);
    return needed !== undefined && !isSettled(needed);
});
const byItem = (standings) => new Map(standings.map((one) => [one.item, one]));
/**
 * The longest chain of open items, dependencies first; of equals the first in document order. Items of a circle never
 * become free and are left out.
 */
const longestOpenChain = (standings) => {
    const open = standings.filter((one) => !isSettled(one));
    const byId = byItem(open);
    const needs = new Map(open.map((one) => [one.item, new Set(waitsFor(one, byId))]));
    const users = new Map();
    for (const [item, ids] of needs)
        for (const id of ids)
            users.set(id, [...(users.get(id) ?? []), item]);
    const length = new Map();
    const previous = new Map();
    const free = open.filter(({ item }) => needs.get(item)?.size === 0).map(({ item }) => item);
    for (const item of free) {
        const own = length.get(item) ?? 1;
        length.set(item, own);
        for (const user of users.get(item) ?? []) {
            if (own + 1 > (length.get(user) ?? 1)) {
                length.set(user, own + 1);
                previous.set(user, item);
            }
            needs.get(user)?.delete(item);
            if (needs.get(user)?.size === 0)
                free.push(user);
        }
    }
    const done = new Set(free);
    let last;
    for (const { item } of open)
        if (done.has(item) && (last === undefined || (length.get(item) ?? 0) > (length.get(last) ?? 0)))
            last = item;
    const chain = [];
    for (let at = last; at !== undefined; at = previous.get(at))
        chain.push(at);
    return chain.toReversed();
};


/***/ }),

/***/ 74400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncJob: () => (/* binding */ syncJob)
});

// EXTERNAL MODULE: ./lib/adapters/database/settled.js
var database_settled = __webpack_require__(38297);
// EXTERNAL MODULE: ./lib/adapters/database/notices.js
var notices = __webpack_require__(39629);
// EXTERNAL MODULE: ./lib/domain/config/defaults.js
var defaults = __webpack_require__(63033);
// EXTERNAL MODULE: ./lib/application/pipeline/stages/t01-ingest.js
var t01_ingest = __webpack_require__(55527);
;// CONCATENATED MODULE: ./lib/application/sync/settle.js


/** Who owns what is asked of files of this name, and what runs on a push is below this folder. */
const ALWAYS = [defaults/* CONFIG_PATH */.tF, '.github/**', '**/CODEOWNERS'];
/** While a sync writes: what it writes itself is no news, and everything else is. */
const unsettled = (self) => ({ self, commit: '', files: null, issues: [] });
/** It is read at every event of an issue: a tracker that names more is looked at each time. Characters. */
const LONGEST = 100_000;
/** Whether files of a commit are what stands at their names: where a link leads, another file decides. */
const areNoLinks = async (repository, commit, paths) => {
    const found = await repository.files(commit).catch(() => null);
    const plain = new Set(found?.files.flatMap(({ path, isPlain }) => (isPlain ? [path] : [])));
    return found?.complete === true && paths.every((path) => plain.has(path));
};
/** What an event has to differ in from now on. Rather too many files and issues than one too few. */
const settledBy = ({ self, commit, config, texts, documents, issues, isByDocuments, }) => {
    const { tracker, specs, deployments } = config;
    const named = texts.flatMap((text) => [...text.matchAll(/#(\d{1,15})\b/g)].map(([, digits]) => Number(digits)));
    const ofItems = documents.flatMap(({ items }) => items.flatMap(({ issue }) => issue ?? []));
    // A deployment may wait for a commit to be in the branch, whatever that changes.
    const isEnough = isByDocuments && Object.keys(deployments).length === 0;
    const settled = {
        self,
        commit,
        files: isEnough ? [...ALWAYS, ...(tracker.length > 0 ? tracker : t01_ingest/* USUAL_TRACKERS */.Hy), ...specs] : null,
        issues: [...new Set([...Object.values(issues), ...ofItems, ...named])].toSorted((a, b) => a - b),
    };
    return JSON.stringify(settled).length > LONGEST ? unsettled(self) : settled;
};

// EXTERNAL MODULE: ./lib/application/sync/notices.js
var sync_notices = __webpack_require__(12989);
// EXTERNAL MODULE: ./lib/application/sync/sync-repository.js + 3 modules
var sync_repository = __webpack_require__(17159);
// EXTERNAL MODULE: ./lib/application/sync/observe.js
var observe = __webpack_require__(10216);
// EXTERNAL MODULE: ./lib/application/sync/progress.js
var sync_progress = __webpack_require__(69917);
// EXTERNAL MODULE: ./lib/domain/model/trust.js
var model_trust = __webpack_require__(22700);
// EXTERNAL MODULE: ./lib/domain/reconcile/plan-changes.js + 3 modules
var plan_changes = __webpack_require__(3960);
// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
// EXTERNAL MODULE: ./lib/domain/report/change-set.js
var change_set = __webpack_require__(44094);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 14 modules
var github = __webpack_require__(64854);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/judge-branch.js
var judge_branch = __webpack_require__(9553);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/adapters/database/amendments.js
var database_amendments = __webpack_require__(40258);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/decisions.js


/** Decisions that people gave and that no pull request brings yet. */
const givenDecisions = async ({ store, lane }) => (0,database_amendments/* createAmendments */.f)(store).given(lane.repositoryId);
/** Whether somebody gave a decision, word for word. */
const wasGivenOf = ({ store, lane }) => async (decision) => {
    const known = await (0,database_amendments/* createAmendments */.f)(store).of(lane.repositoryId, decision.comment);
    return known !== null && (0,external_node_util_.isDeepStrictEqual)(known.amendment, decision);
};
const auditOf = (one, pullRequest) => one.kind === 'waiver'
    ? { item: one.item, until: one.until, reason: one.reason, approver: `@${one.login}`, pullRequest }
    : { subject: one.subject, at: one.at, statement: one.statement, by: `@${one.login}`, pullRequest };
/** Writes down what became of them, and has whoever gave them answered. */
const concludeDecisions = async ({ store, lane, record, mark }, given, { decided }) => {
    const amendments = (0,database_amendments/* createAmendments */.f)(store);
    for (const { amendment, concern } of given) {
        const { comment, issue, kind, login } = amendment;
        const state = decided.get(comment);
        if (state === undefined)
            continue;
        if (state.state === 'proposed') {
            const more = { actor: login, about: `#${issue} comment ${comment}`, onlyChange: true };
            await record(`${kind}.proposed`, auditOf(amendment, state.pullRequest), more);
        }
        await amendments.conclude(lane.repositoryId, comment, state);
        await mark(concern);
    }
};

// EXTERNAL MODULE: ./lib/entrypoints/app/observe/log.js
var observe_log = __webpack_require__(17446);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/keep-verdict.js + 1 modules
var keep_verdict = __webpack_require__(69790);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/remote-project.js
var remote_project = __webpack_require__(54269);
;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/sync.js



















/**
 * What a run proved of this commit. What any job of the repository can say is only reported (T1): it closes and opens
 * nothing.
 */
const provenBy = ({ trust, standings }) => (0,model_trust/* isVerified */.p4)(trust) ? standings : [];
/** Tells the readers of reports how far it is, and what people should know. */
const tellingOf = ({ store, clock, lane, mark }, findings, progress) => (0,sync_notices/* createTelling */.K)({
    say: async (notice) => (0,notices/* createNotices */.g)(store).say(lane.repositoryId, 'sync', notice),
    clock,
    renew: async () => {
        await mark('gates');
        await mark('weekly');
    },
}, findings, progress);
/** Without a tracker there is nothing left to say. */
const forget = async ({ store, lane }) => void (await (0,notices/* createNotices */.g)(store).say(lane.repositoryId, 'sync', { progress: null, remarks: [] }));
/** Whether no other file could have led to something else. */
const wentByDocuments = async ({ readers }, { commit, result, workflowRun }, { configText, trackers, specs }) => {
    if (workflowRun !== null || result.outcomes.some(({ outcome }) => outcome !== 'not-run'))
        return false;
    const read = [...trackers, ...specs].map(({ file }) => file);
    return areNoLinks(readers.repository, commit, [...(configText === null ? [] : [defaults/* CONFIG_PATH */.tF]), ...read]);
};
/** Milestones and issues after the tracker of the default branch. */
const syncJob = async (context) => {
    const { readers, ref, client, intents, clock, settings, log, signal, lane, record } = context;
    const { name, sha } = await readers.repository.defaultBranch();
    const project = await (0,remote_project/* readRemoteProject */.e)(readers.repository, sha);
    if (project.trackers.length === 0)
        return forget(context);
    const observed = await (0,observe/* observe */.l)(readers);
    const documents = await Promise.all(project.trackers.map(({ text, file }) => (0,read_tracker.readAnyTracker)(text, file)));
    const reported = await (0,judge_branch/* judgeBranch */.m8)(context, project);
    const judged = reported ?? (await (0,judge_branch/* judgeAlone */.LM)(context, project));
    if (reported !== null || (await (0,keep_verdict/* standsAlone */.pX)(context, judged)))
        await (0,keep_verdict/* keepVerdict */.Zq)(context, name, judged);
    const { changes, findings } = (0,plan_changes/* planChanges */.X)({
        documents,
        // Without a run a mere claim closes nothing, but what the App sees itself.
        standings: reported === null ? (0,judge_branch/* seenBy */.DA)(judged) : provenBy(judged.result.verdict),
        observed,
        policy: project.config.sync.policy,
    });
    const said = { plan: (0,change_set/* changeSummary */.lb)(changes) };
    log('info', 'planned', {
        ...said,
        findings: (0,observe_log/* findingLines */.hq)([...project.findings, ...findings]),
    });
    if (settings.dryRun)
        return;
    const given = await givenDecisions(context);
    const planned = { documents, observed, changes };
    const decisions = given.map(({ amendment }) => amendment);
    const progress = (0,sync_progress/* createProgress */.m)(changes);
    const telling = tellingOf(context, findings, progress);
    await telling.begin(changes.changes.length);
    const settled = (0,database_settled/* createSettled */.W)(context.store);
    if (changes.changes.length > 0)
        await settled.keep(lane.repositoryId, unsettled(observed.self));
    const { applied, issues, writeBack, findings: met, } = await (0,sync_repository/* syncRepository */.s)({ ...planned, decisions, wasGiven: wasGivenOf(context) }, readers.repository, {
        ...(0,github/* githubWriters */.Oz)(client, ref, readers),
        repository: String(lane.repositoryId),
        self: observed.self,
        intents,
        clock,
        progress: async (done, change) => {
            progress.note(done, change);
            await telling.goOn();
        },
        signal,
    }).catch(async (error) => {
        if ((0,remote_failure/* isLimited */.lU)(error))
            await telling.wait((error.until ?? Infinity) - clock.now());
        throw progress.explain(error);
    });
    await telling.end();
    if (applied > 0) {
        log('info', 'applied', said);
        await record('sync.applied', { applied, plan: (0,change_set/* changeSummary */.lb)(changes) }, { why: { commit: sha } });
    }
    const { result, pullRequest } = writeBack;
    if (result === 'created' || result === 'updated')
        await record('write-back.proposed', { result, pullRequest }, { why: { commit: sha } });
    await concludeDecisions(context, given, writeBack);
    const { self } = observed;
    const texts = project.trackers.map(({ text }) => text);
    const isByDocuments = await wentByDocuments(context, judged, project);
    const ended = { self, commit: sha, config: project.config, texts, documents, issues, isByDocuments };
    await settled.keep(lane.repositoryId, result === 'failed' ? unsettled(self) : settledBy(ended));
    log(met.length > 0 ? 'warn' : 'info', 'write-back', {
        ...said,
        result,
        pullRequest,
        findings: (0,observe_log/* findingLines */.hq)(met),
    });
};


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ groundsAt)
});

// EXTERNAL MODULE: ./lib/adapters/github/workflow-history.js
var workflow_history = __webpack_require__(70956);
// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/config/fits-any.js
var fits_any = __webpack_require__(90684);
// EXTERNAL MODULE: ./lib/domain/model/path.js
var model_path = __webpack_require__(40555);
;// CONCATENATED MODULE: ./lib/application/gate/commit-view.js



const LIMITS = { files: 100, bytes: 512 * 1024 };
/** Never looked into unless a pattern names them. */
const NAMED_ONLY = ['.git', 'node_modules'];
const isHidden = (path, pattern) => NAMED_ONLY.some((name) => path.split('/').includes(name) && !pattern.split('/').includes(name));
const matcherOf = async (raw) => {
    const pattern = (0,model_path/* withoutDotSlash */.d)(raw);
    if (pattern.startsWith('/') || pattern.split('/').includes('..'))
        throw new Error(`${raw} is not a pattern inside the repository`);
    const fits = await (0,fits_any/* fitsAny */.J)([pattern]);
    return (path) => path === pattern || (fits(path) && !isHidden(path, pattern));
};
const readerOf = (source, limits) => {
    const stat = async (raw) => {
        const path = (0,model_path/* withoutDotSlash */.d)(raw).replace(/\/+$/, '');
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
        const path = (0,model_path/* withoutDotSlash */.d)(raw);
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
            return bytes && (0,digest/* sha256 */.s)(bytes);
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
            const [path, bytes] = [(0,model_path/* withoutDotSlash */.d)(raw), Buffer.from(content)];
            listing.set(path, { bytes: bytes.length, isPlain: true });
            written.set(path, bytes);
        },
        remove: async (raw) => void listing.delete((0,model_path/* withoutDotSlash */.d)(raw)),
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

;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/grounds.js


/** What the App may look at itself to judge a commit of this repository. */
const groundsAt = ({ client, ref, readers, settings }, commit) => ({
    workflows: (0,workflow_history.createWorkflowHistory)(client, ref),
    commit: createCommitView(readers.repository, commit),
    metricsOrigins: settings.metricsOrigins,
});


/***/ }),

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   LM: () => (/* binding */ judgeAlone),
/* harmony export */   m8: () => (/* binding */ judgeBranch)
/* harmony export */ });
/* harmony import */ var _domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22700);
/* harmony import */ var _grounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9453);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83124);



/**
 * The verdict on a commit of a branch by its own rules, by the run of it that is believed most; null when none was
 * reported.
 */
const judgeBranch = async (context, head) => {
    const { results, lane, signal } = context;
    const { commit } = head;
    // What anybody could have sent says nothing of a branch.
    const reported = await results.newest(lane, [commit], _domain_model_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TRUST */ .fb);
    if (reported === null)
        return null;
    const result = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCase */ .D)(head), ...(0,_grounds_js__WEBPACK_IMPORTED_MODULE_1__/* .groundsAt */ .q)(context, commit), reported }, signal);
    return { commit, result, runId: reported.manifest.runId, workflowRun: reported.workflowRun };
};
/**
 * The verdict on a commit of which nothing was reported, by what the App sees itself: files, sign-offs and other runs.
 * What somebody would have to run is none of them.
 */
const judgeAlone = async (context, head) => {
    const { commit } = head;
    const result = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({ ...(0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCase */ .D)(head), ...(0,_grounds_js__WEBPACK_IMPORTED_MODULE_1__/* .groundsAt */ .q)(context, commit) }, context.signal);
    return { commit, result, runId: `app-${commit.slice(0, 12)}`, workflowRun: null };
};
/** Items that a judgement saw to be proven, or not to be. */
const seenBy = ({ result }) => result.verdict.standings.filter(({ standing }) => standing === 'verified' || standing === 'refuted');


/***/ }),

/***/ 69790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zq: () => (/* binding */ keepVerdict),
  wk: () => (/* binding */ readVerdict),
  pX: () => (/* binding */ standsAlone)
});

// EXTERNAL MODULE: ./lib/adapters/database/verdicts.js
var verdicts = __webpack_require__(88248);
// EXTERNAL MODULE: ./lib/domain/report/json-schema.js
var json_schema = __webpack_require__(32961);
// EXTERNAL MODULE: ./lib/domain/report/weekly/compare.js
var compare = __webpack_require__(8168);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/kept-verdict.js

const alone = (reason) => ({ ...reason, children: [] });
/** What reports of later weeks need of a verdict, as a verdict: without checks and evidence, and of the reasons their sentences. */
const keptVerdict = (verdict) => ({
    ...verdict,
    reason: alone(verdict.reason),
    blockers: verdict.blockers.map(alone),
    warnings: verdict.warnings.map(alone),
    standings: verdict.standings.map((one) => ({
        ...one,
        reason: { ...alone(one.reason), children: (0,compare/* doubtsIn */.jv)(one.reason).map(alone) },
        checks: [],
    })),
    gates: [],
    slos: [],
    changes: [],
});

// EXTERNAL MODULE: ./lib/domain/model/trust.js
var trust = __webpack_require__(22700);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/judge-branch.js
var judge_branch = __webpack_require__(9553);
;// CONCATENATED MODULE: ./lib/entrypoints/app/judge/keep-verdict.js





const readVerdict = (value) => json_schema/* verdictSchema */.$D.safeParse(value).data ?? null;
/**
 * Remembers what was concluded of the default branch, in one transaction with the entry of the audit log. What is new
 * is looked at by the weekly report.
 */
const keepVerdict = async ({ audit, clock, lane, mark }, branch, { commit, result, runId, workflowRun }) => {
    const { verdict, trust, score, blockers } = result.verdict;
    const codes = [...new Set(blockers.map(({ code }) => code))].toSorted();
    const isNew = await audit.atomically(async (inner, _append, appendChange) => {
        const kept = { at: clock.now(), sha: commit, runId, workflowRun, verdict: keptVerdict(result.verdict) };
        if (!(await (0,verdicts/* createVerdicts */.v)(inner, readVerdict).keep(lane, kept)))
            return false;
        await appendChange({
            kind: 'verdict.concluded',
            actor: 'aurora-x',
            subject: `${lane.repository} ${branch}@${commit}`,
            after: { verdict, trust, score, blockers: codes },
            why: { run: runId },
        });
        return true;
    });
    if (isNew)
        await mark('weekly');
};
/**
 * Whether a judgement of the App's own is the word on its branch: where jobs report, theirs is, and it only takes a
 * while; and where nothing was ever seen there is nothing to tell.
 */
const standsAlone = async (context, alone) => {
    const { clock, lane, results, store } = context;
    if (await results.any(lane, trust/* KNOWN_TRUST */.fb))
        return false;
    const [last] = await (0,verdicts/* createVerdicts */.v)(store, readVerdict).before(lane, clock.now() + 1, 1);
    return last === undefined ? (0,judge_branch/* seenBy */.DA)(alone).length > 0 : last.verdict.trust === 'T3';
};


/***/ })

};
