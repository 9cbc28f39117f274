export const id = 6322;
export const ids = [6322];
export const modules = {

/***/ 26302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const createClock = () => ({
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (cause) {
            signal?.throwIfAborted();
            throw cause;
        }
    },
});


/***/ }),

/***/ 51086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createMemo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _make_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55278);
/* harmony import */ var _sealed_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37743);




/** More are not worth the place; the oldest go. */
const LIMIT = 64;
const forgetOldest = (dir) => {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir);
    if (names.length <= LIMIT)
        return;
    const aged = names.map((name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), at: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name)).mtimeMs }));
    for (const { path } of aged.toSorted((a, b) => a.at - b.at).slice(0, names.length - LIMIT))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
};
/** A memo of one file per text in a directory. An altered file is as good as none. */
const createMemo = (dir) => ({
    get: (key) => {
        try {
            return (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .unseal */ .Du)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, key), 'utf8'));
        }
        catch {
            return null;
        }
    },
    put: (key, text) => {
        try {
            (0,_make_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(dir);
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `${key}.${process.pid}.tmp`);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, (0,_sealed_line_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(text));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, key));
            forgetOldest(dir);
        }
        catch {
            // It only ever saves work.
        }
    },
});


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

/***/ 74150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   HF: () => (/* binding */ makeManyOnce),
/* harmony export */   eK: () => (/* binding */ SKEW_MS),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);

/** Clocks of two machines differ: whoever looks for what was made since a time looks at what was made just before too. */
const SKEW_MS = 120_000;
/** What GitHub knows by a number is written down as that. */
const byNumber = {
    write: String,
    read: (remote) => (/^\d+$/.test(remote) ? Number(remote) : null),
};
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
        throw new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p('limited', 'makeOnce', 0, 'Whether it was made is not known yet.', until);
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
        else if (outcome.failure.kind === 'lost')
            lost.push(id);
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
            if (error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p)
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


/***/ }),

/***/ 69917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hourOf),
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80679);

/** `1 000`. */
const grouped = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');
/** `14:02 UTC`. */
const hourOf = (time) => `${new Date(time).toISOString().slice(11, 16)} UTC`;
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
    const waitsUntil = (until) => `${said()}; it goes on at ${hourOf(until)}`;
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
        explain: (error) => error instanceof _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p && error.kind === 'limited' && error.until !== null
            ? new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RemoteFailure */ .p('limited', error.what, error.status, `${waitsUntil(error.until)}. ${error.message}`, error.until)
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
        const uncertain = error instanceof remote_failure/* RemoteFailure */.p && (error.kind === 'lost' || error.status === 422);
        const found = uncertain
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
/** Waits its turn. What makes several things at once has used up the time of each. */
const createPace = ({ interval, clock, signal }) => {
    let free = -Infinity;
    return async (objects) => {
        const wait = free - clock.monotonic();
        if (wait > 0)
            await clock.sleep(wait, signal);
        signal.throwIfAborted();
        free = clock.monotonic() + interval * objects;
    };
};
const one = () => 1;
const each = (count) => count;
/** Sends changes of one kind, as many together as the server takes. @throws the first failure of those sent together */
const sendAll = async (all, { most, objects, send }, turn, done) => {
    for (let at = 0; at < all.length;) {
        const some = all.slice(at, at + most());
        await turn(objects(some.length));
        const outcomes = await send(some);
        for (const [index, outcome] of outcomes.entries()) {
            const change = some[index];
            if ('made' in outcome && change !== undefined)
                done(change);
        }
        const failed = outcomes.find((outcome) => 'failure' in outcome);
        if (failed && 'failure' in failed)
            throw failed.failure;
        at += some.length;
    }
};
/**
 * Executes a plan in its order, what is of one kind together where the server takes several. It stops at the first
 * failure; what was done stays, and the next plan goes on from there.
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
    const turn = createPace(writers);
    let applied = 0;
    const done = (change) => writers.progress(++applied, change);
    const of = (...kinds) => changes.filter((change) => kinds.some((kind) => kind === change.kind));
    const labelWay = {
        most: () => writers.labels.together,
        objects: each,
        send: async (all) => writers.labels.createMany(all.map(({ label }) => label)),
    };
    await sendAll(of('create-label'), labelWay, turn, done);
    const milestone = async (change) => {
        if (change.kind === 'update-milestone')
            return writers.milestones.update(change.number, change.fields);
        milestones.set(change.fields.title, await createMilestone(writers.milestones, change.fields));
    };
    const milestoneWay = {
        most: one,
        objects: one,
        send: async (all) => (0,together/* oneByOne */.E)(all, milestone),
    };
    await sendAll(of('create-milestone', 'update-milestone'), milestoneWay, turn, done);
    const createWay = {
        most: () => writers.issues.together.create,
        objects: each,
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
        objects: one,
        send: async (all) => writers.issues.updateMany(all.map(({ number, fields }) => ({ number, fields: toWrite(fields) }))),
    };
    await sendAll(of('create-issue'), createWay, turn, done);
    const followUps = of('create-issue').flatMap(({ key, followUp }) => {
        const number = index.numbers[key];
        return followUp === null || number === undefined ? [] : [{ number, fields: followUp }];
    });
    await sendAll(followUps, updateWay, turn, () => { });
    for (const relation of ['part-of', 'blocked-by']) {
        const own = of('add-relation', 'remove-relation').filter((change) => change.relation === relation);
        const way = {
            most: () => writers.relations.together(relation),
            objects: one,
            send: async (all) => relations.apply(all),
        };
        await sendAll(own, way, turn, (change) => {
            if (relations.has(relation))
                done(change);
        });
    }
    await sendAll(of('update-issue'), updateWay, turn, done);
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

/***/ 10398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutIntents)
/* harmony export */ });
/** For a caller that lists what exists before it makes anything: nothing is written down, nothing is looked up. */
const withoutIntents = {
    recall: async () => null,
    begin: async () => null,
    settle: async () => { },
    abandon: async () => { },
};


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

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Hex sha256 of text (as UTF-8) or bytes. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content);
/** Sixteen digits of it: enough to tell whether our own text changed, and short enough for a hidden line of it. */
const shortDigest = (text) => sha256(text).slice(0, 16);


/***/ }),

/***/ 60447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sameLogin)
/* harmony export */ });
/** Whether two logins are one account: GitHub does not mind their case. Nobody is the same as nobody. */
const sameLogin = (a, b) => a != null && b != null && a.toLowerCase() === b.toLowerCase();


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSync: () => (/* binding */ runSync)
/* harmony export */ });
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26302);
/* harmony import */ var _application_sync_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69917);
/* harmony import */ var _application_sync_sync_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17159);
/* harmony import */ var _application_sync_without_intents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10398);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85630);
/* harmony import */ var _domain_report_change_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44094);
/* harmony import */ var _wiring_github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25864);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78880);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33282);
/* harmony import */ var _planned_changes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87057);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97533);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27029);













/** A line a second, at most. */
const SAY_MS = 1_000;
const apply = async (context, planned) => {
    const { output, signal } = context;
    const { remote, changes } = planned;
    const { owner, repo } = remote.ref;
    const clock = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .createClock */ .t)();
    const progress = (0,_application_sync_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .createProgress */ .m)(changes);
    let said = clock.monotonic();
    remote.tellOfWaits((until) => output.say(progress.waitsUntil(until)));
    return (0,_application_sync_sync_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .syncRepository */ .s)(planned, remote.readers.repository, {
        ...(0,_wiring_github_js__WEBPACK_IMPORTED_MODULE_6__/* .githubWriters */ .Oz)(remote.client, remote.ref, remote.readers),
        repository: `${owner}/${repo}`,
        self: planned.observed.self,
        // Every command begins by listing what is there, so what an earlier one made is found without a note of it.
        intents: _application_sync_without_intents_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutIntents */ .m,
        clock,
        // The way to GitHub keeps the pace.
        interval: 0,
        progress: (done, change) => {
            progress.note(done, change);
            if (clock.monotonic() - said < SAY_MS)
                return;
            said = clock.monotonic();
            output.say(progress.said());
        },
        signal,
    }).catch((error) => {
        if (signal.aborted)
            output.say(`Stopped: ${progress.said()}. The next run goes on from there.`);
        throw (0,_remote_js__WEBPACK_IMPORTED_MODULE_11__/* .remoteFailure */ .v)(error);
    });
};
/** What is said of the write-back; nothing when there was nothing to bring back. */
const WORDS = {
    created: 'proposes what was changed on GitHub',
    updated: 'proposes what was changed on GitHub',
    unchanged: 'still proposes what was changed on GitHub',
    declined: 'proposed what was changed on GitHub, and was closed',
    closed: 'is closed: nothing of it is left to bring back',
};
/** `aurora-x sync`. Without `--apply` it is a plan; conflicts left to a person give exit code 1. */
const runSync = async (context) => {
    const { output, options } = context;
    const planned = await (0,_planned_changes_js__WEBPACK_IMPORTED_MODULE_10__/* .planOnGithub */ .I)(context);
    const { changes, findings, project } = planned;
    const applies = options.flag('apply');
    if (applies && project.environment.dryRun)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('AX8215')]);
    if (!output.json)
        output.print((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_12__/* .safeText */ .H)([(0,_domain_report_change_set_js__WEBPACK_IMPORTED_MODULE_5__/* .changeText */ .k0)(changes), (0,_domain_report_change_set_js__WEBPACK_IMPORTED_MODULE_5__/* .changeSummary */ .lb)(changes)]));
    const result = applies ? await apply(context, planned) : null;
    if (output.json)
        output.document({ ...changes, findings, applied: result?.applied ?? 0, result });
    else {
        await (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFindings */ .M)(output, findings, project.read);
        if (result !== null) {
            const { writeBack } = result;
            const words = WORDS[writeBack.result];
            output.print(`${result.applied} changes applied`);
            if (words !== undefined)
                output.print(`pull request ${writeBack.pullRequest} ${words}`);
            await (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFindings */ .M)(output, result.findings, project.read);
        }
        else if (changes.changes.length > 0)
            output.say('Nothing was written: add --apply to write it.');
    }
    return changes.conflicts.some(({ resolved }) => resolved === 'ask') ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.no : _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.ok;
};


/***/ }),

/***/ 25340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outDirOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where runs are: `--out`, else below AURORA_OUT, else `spec_runs`. */
const outDirOf = ({ options, env }) => {
    const given = options.text('out');
    if (given !== null)
        return given;
    const base = env['AURORA_OUT'] ?? '';
    return base === '' ? 'spec_runs' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'spec_runs');
};


/***/ }),

/***/ 87057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ planOnGithub)
});

// EXTERNAL MODULE: ./lib/application/sync/observe.js
var observe = __webpack_require__(10216);
// EXTERNAL MODULE: ./lib/domain/reconcile/plan-changes.js + 3 modules
var plan_changes = __webpack_require__(3960);
// EXTERNAL MODULE: ./lib/domain/report/json-schema.js
var json_schema = __webpack_require__(32961);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/history.js
var wiring_history = __webpack_require__(93330);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/last-standings.js


/** What the last finished run says of the items; nothing when there is none. `out` is where runs are. */
const lastStandings = async (root, out) => {
    const [run] = (await (0,wiring_history/* openStore */.C)(root, out).history()).filter(({ status, verdict }) => status === 'complete' && verdict !== null);
    if (run === undefined)
        return [];
    const text = await (0,wiring_history/* runFilesIn */.k)(root)(run.dir).readText('stages/T06-verdict.json');
    if (text === null)
        return [];
    const parsed = json_schema/* verdictSchema */.$D.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.standings : [];
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
// EXTERNAL MODULE: ./lib/entrypoints/cli/project.js
var cli_project = __webpack_require__(13951);
// EXTERNAL MODULE: ./lib/entrypoints/cli/remote.js + 4 modules
var cli_remote = __webpack_require__(97533);
// EXTERNAL MODULE: ./lib/entrypoints/cli/trackers.js
var trackers = __webpack_require__(5509);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/planned-changes.js







const POLICIES = ['ask', 'tracker', 'github'];
/** Reads tracker, last verdict and GitHub, and compares them. Holds nothing that writes. */
const planOnGithub = async (context) => {
    const remote = (0,cli_remote/* openRemote */.d)(context);
    const project = await (0,cli_project/* openProject */.U)(context);
    const documents = await (0,trackers/* readTrackers */.C)(context, project, context.args);
    const standings = await lastStandings(context.cwd, (0,out_dir/* outDirOf */.j)(context));
    const observed = await (0,observe/* observe */.l)(remote.readers).catch((error) => {
        throw (0,cli_remote/* remoteFailure */.v)(error);
    });
    const named = context.options.text('policy');
    const policy = POLICIES.find((one) => one === named) ?? project.config.sync.policy;
    return { project, remote, documents, observed, ...(0,plan_changes/* planChanges */.X)({ documents, standings, observed, policy }) };
};


/***/ }),

/***/ 97533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRemote),
  v: () => (/* binding */ remoteFailure)
});

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/github/memo-cache.js


const keptSchema = schemas.object({ etag: schemas.string(), body: schemas.unknown(), next: schemas.string().nullable() });
const nameOf = (key) => (0,digest/* sha256 */.s)(key);
/**
 * Answers kept between runs of a command. They hold text of issues, so they are as secret as the repository is.
 *
 * @param server whose answers they are: those of another are not asked
 */
const createMemoCache = (memo, server) => ({
    get: async (key) => {
        const text = memo.get(nameOf(`${server} ${key}`));
        return text === null ? null : (keptSchema.safeParse(JSON.parse(text)).data ?? null);
    },
    put: async (key, answer) => memo.put(nameOf(`${server} ${key}`), JSON.stringify(answer)),
});

// EXTERNAL MODULE: ./lib/adapters/system/run-store/memo.js
var memo = __webpack_require__(51086);
// EXTERNAL MODULE: ./lib/adapters/github/remote-repository.js + 2 modules
var remote_repository = __webpack_require__(58724);
// EXTERNAL MODULE: ./lib/adapters/github/read-only.js
var read_only = __webpack_require__(16807);
// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
// EXTERNAL MODULE: ./lib/application/sync/progress.js
var progress = __webpack_require__(69917);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 13 modules
var github = __webpack_require__(25864);
// EXTERNAL MODULE: ./lib/adapters/github/cached-reads.js
var cached_reads = __webpack_require__(22578);
// EXTERNAL MODULE: ./lib/adapters/github/send.js
var github_send = __webpack_require__(45718);
// EXTERNAL MODULE: ./lib/adapters/github/through-turnstile.js
var through_turnstile = __webpack_require__(78106);
// EXTERNAL MODULE: ./lib/adapters/github/failure.js
var failure = __webpack_require__(36424);
;// CONCATENATED MODULE: ./lib/adapters/github/waiting-send.js

const LEAST_MS = 1_000;
/**
 * Requests that wait where GitHub wants us to, for a command that somebody sits in front of. A request that met a limit
 * was not done, so it is sent again; one whose answer was lost is not.
 */
const waitingSend = (send, { clock, patienceMs, waits, signal }) => async (route, parameters) => {
    for (;;) {
        try {
            return await send(route, parameters);
        }
        catch (error) {
            const now = clock.now();
            const { kind, until } = (0,failure/* failureOf */.g)(error, route, now);
            if (kind !== 'limited' || until === null || until - now > patienceMs)
                throw error;
            waits(until);
            await clock.sleep(Math.max(LEAST_MS, until - now), signal);
        }
    }
};

// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var system_clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/domain/model/budget.js
var budget = __webpack_require__(77961);
;// CONCATENATED MODULE: ./lib/application/limits/own-budgets.js

/** Budgets that nobody shares: of one command, for as long as it runs. */
const createOwnBudgets = () => {
    const known = new Map();
    const of = (installation) => known.get(installation) ?? budget/* FULL_BUDGET */.U;
    return {
        read: async (installation) => of(installation),
        change: async (installation, step) => {
            const { budget, result } = step(of(installation));
            known.set(installation, budget);
            return result;
        },
        list: async () => [...known].map(([installation, budget]) => ({ installation, budget })),
    };
};

// EXTERNAL MODULE: ./lib/application/limits/turnstile.js
var limits_turnstile = __webpack_require__(90919);
// EXTERNAL MODULE: ./lib/domain/limits/budget.js
var limits_budget = __webpack_require__(13448);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/version.js
var version = __webpack_require__(13538);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/paced.js










/** The limits of GitHub are over within the hour. */
const PATIENCE_MS = 65 * 60_000;
/** So little nobody needs to be told. */
const QUIET_MS = 2_000;
const paceOf = (intervalMs) => intervalMs > 0
    ? { ...limits_budget/* GITHUB_PACE */.mk, intervalMs }
    : { intervalMs: 0, perMinute: Number.POSITIVE_INFINITY, perHour: Number.POSITIVE_INFINITY };
/** Requests of one command with a token, which keep to the limits of GitHub and wait where they are reached. */
const pacedClient = (api, token, { intervalMs, waits, signal }) => {
    const clock = (0,system_clock/* createClock */.t)();
    const turnstile = (0,limits_turnstile/* createTurnstile */.p)({
        budgets: createOwnBudgets(),
        installation: 0,
        clock,
        pace: paceOf(intervalMs),
        patienceMs: QUIET_MS,
        signal,
    });
    const send = (0,github_send/* sendWithToken */._)(token, api, `aurora-x/${version/* VERSION */.x}`);
    const paced = (0,through_turnstile/* throughTurnstile */.A)(send, turnstile, () => clock.now());
    return (0,github/* clientOf */.fe)(waitingSend(paced, { clock, patienceMs: PATIENCE_MS, waits, signal }), (0,cached_reads/* createAnswerCache */.Pm)());
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var cli_failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/remote.js















const usage = (code, values) => new cli_failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)(code, values)]);
/** The repository that is meant, with a token of the environment. Nothing is asked of GitHub yet. */
const openRemote = (context) => {
    const { env, options, cwd } = context;
    const name = options.text('repo') ?? env['GITHUB_REPOSITORY'] ?? '';
    const ref = (0,repository_ref/* repositoryRef */.W)(name);
    if (ref === null)
        throw usage('AX8211', { value: name === '' ? 'An empty name' : name });
    const api = env['GITHUB_API_URL'] ?? github.DEFAULT_API;
    const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
    if (token === '')
        throw usage('AX8210', { api });
    let tell = (until) => context.output.say(`GitHub has us wait; it goes on at ${(0,progress/* hourOf */.c)(until)}`);
    const client = pacedClient(api, token, {
        intervalMs: Number(env['AURORA_WRITE_INTERVAL_MS'] ?? github/* WRITE_INTERVAL_MS */.nZ),
        waits: (until) => tell(until),
        signal: context.signal,
    });
    const reading = (0,read_only/* readOnly */.T)(client);
    const self = async () => (0,remote_repository/* loginOfToken */.g3)(reading, token);
    // Another token may see something else.
    const whose = (0,digest/* sha256 */.s)(`${api} ${token}`);
    const cache = createMemoCache((0,memo/* createMemo */.T)((0,external_node_path_.resolve)(cwd, (0,out_dir/* outDirOf */.j)(context), '.state', 'seen')), whose);
    const remembered = { ...(0,github/* nothingRemembered */.aw)(), cache };
    const readers = (0,github/* githubReaders */.wm)(reading, ref, self, remembered, !(0,remote_repository/* isJobToken */.Pl)(token));
    const tellOfWaits = (other) => {
        tell = other;
    };
    return { ref, client, readers, tellOfWaits };
};
/** What GitHub did not do, as findings and an exit code; everything else stays what it was. */
const remoteFailure = (error) => {
    if (!(error instanceof remote_failure/* RemoteFailure */.p))
        return error;
    const { kind, what, status, message, until } = error;
    if (kind === 'limited')
        return new cli_failure/* CommandFailure */.q(exit_codes/* EXIT */.d.outside, [
            (0,catalogue/* finding */.gk)('AX8214', { what, until: new Date(until ?? 0).toISOString() }),
        ]);
    if (kind === 'lost')
        return new cli_failure/* CommandFailure */.q(exit_codes/* EXIT */.d.outside, [(0,catalogue/* finding */.gk)('AX8213', { what, problem: message })]);
    const exit = status === 401 || status === 403 ? exit_codes/* EXIT */.d.unauthorised : exit_codes/* EXIT */.d.outside;
    return new cli_failure/* CommandFailure */.q(exit, [(0,catalogue/* finding */.gk)('AX8212', { what, status, problem: message })]);
};


/***/ }),

/***/ 27029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ safeText)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);

/** Lines of foreign text made harmless for a terminal; empty parts are left out. */
const safeText = (parts) => parts
    .filter((part) => part !== '')
    .flatMap((part) => part.split('\n'))
    .map(_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)
    .join('\n');


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readTrackers)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18719);
/* harmony import */ var _application_init_find_tracker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87319);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78880);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50854);






const expand = async (project, patterns) => {
    const files = [];
    for (const pattern of patterns) {
        if (/[*?[{]/.test(pattern))
            files.push(...(await project.files.glob([pattern])));
        else
            files.push(pattern);
    }
    return files;
};
/**
 * The trackers a command is about: those named, else those of the configuration, else what is found in the usual
 * places. Throws AX2001 for a named one that is not there, AX1010 when there is none at all.
 */
const readTrackers = async (context, project, named) => {
    const files = named.length > 0 ? named : await expand(project, project.config.tracker);
    if (files.length === 0) {
        const found = (await (0,_application_init_find_tracker_js__WEBPACK_IMPORTED_MODULE_5__/* .findTrackers */ .N)(project.files, async (text, file) => (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__.readAnyTracker)(text, file)))[0];
        if (found)
            return [found];
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1010', { cwd: context.cwd })]);
    }
    return Promise.all(files.map((file) => readOne(context, file)));
};
const readOne = async (context, given) => {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .toWorkspacePath */ .C)(context.cwd, given);
    const text = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamedFile */ .w)(context.cwd, given);
    if (text === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX2001', { file })]);
    return (0,_domain_tracker_read_tracker_js__WEBPACK_IMPORTED_MODULE_1__.readAnyTracker)(text, file);
};


/***/ }),

/***/ 93330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   k: () => (/* binding */ runFilesIn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26302);
/* harmony import */ var _adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7);
/* harmony import */ var _adapters_system_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93978);
/* harmony import */ var _adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82592);






/** The store of runs under `out`, which is relative to the workspace or absolute. */
const openStore = (root, out) => (0,_adapters_system_run_store_create_run_store_js__WEBPACK_IMPORTED_MODULE_5__/* .createRunStore */ .D)({
    root,
    dir: out,
    clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .createClock */ .t)(),
    ids: (0,_adapters_system_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .createIds */ .T)(),
    host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(),
    pid: process.pid,
    failpoint: () => false,
});
/** Readers of run directories as the store names them. */
const runFilesIn = (root) => (dir) => (0,_adapters_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFiles */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(dir) ? dir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir));


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
