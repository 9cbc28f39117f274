export const id = 8672;
export const ids = [8672];
export const modules = {

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

/***/ 10398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutIntents)
/* harmony export */ });
/** For a caller that lists what exists before it makes anything: nothing is written down, nothing is looked up. */
const withoutIntents = {
    recall: async () => null,
    begin: async () => null,
    doubt: async () => { },
    settle: async () => { },
    abandon: async () => { },
};


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
/* harmony import */ var _wiring_github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64854);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78880);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33282);
/* harmony import */ var _github_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82304);
/* harmony import */ var _planned_changes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87057);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(97533);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27029);














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
        progress: (done, change) => {
            progress.note(done, change);
            if (clock.monotonic() - said < SAY_MS)
                return;
            said = clock.monotonic();
            output.say(progress.said());
        },
        signal,
    }).catch((error) => {
        if (!signal.aborted)
            throw (0,_remote_js__WEBPACK_IMPORTED_MODULE_12__/* .remoteFailure */ .v)(error);
        // A request that was not sent any more, or not waited for, says nothing of GitHub.
        output.say(`Stopped: ${progress.said()}. The next run goes on from there.`);
        throw error;
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
    const planned = await (0,_planned_changes_js__WEBPACK_IMPORTED_MODULE_11__/* .planOnGithub */ .I)(context);
    const { changes, findings, project } = planned;
    const applies = (0,_github_options_js__WEBPACK_IMPORTED_MODULE_10__/* .isApplied */ .KN)(context);
    if (applies && project.environment.dryRun)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('AX8215')]);
    if (!output.json)
        output.print((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_13__/* .safeText */ .H)([(0,_domain_report_change_set_js__WEBPACK_IMPORTED_MODULE_5__/* .changeText */ .k0)(changes), (0,_domain_report_change_set_js__WEBPACK_IMPORTED_MODULE_5__/* .changeSummary */ .lb)(changes)]));
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
            output.say(`Nothing was written: ${options.flag('apply') ? 'leave out --dry-run' : 'add --apply'} to write it.`);
    }
    return changes.conflicts.some(({ resolved }) => resolved === 'ask') ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.no : _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.ok;
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


/***/ })

};
