export const id = 500;
export const ids = [500];
export const modules = {

/***/ 70500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncTracker: () => (/* binding */ syncTracker)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/adapters/system/files.js + 2 modules
var system_files = __webpack_require__(45757);
;// CONCATENATED MODULE: ./lib/application/init/find-tracker.js
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

// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
;// CONCATENATED MODULE: ./lib/application/sync/observe.js

const isTied = (body) => ((0,marker/* readSection */.GU)(body)?.relations?.blockedBy.length ?? 0) > 0;
/** What we tied it to cannot be compared with what was not counted. */
const isUncounted = ({ relations, body }) => relations.blockedBy === undefined && isTied(body);
/**
 * GitHub as it is now: at one glance where the server offers it, else one list each, so at most
 * `ceil(issues / 100) + 6` requests. Issues are listed besides a glance only when it leaves out what we made.
 */
const observe = async (readers) => {
    const seen = await readers.overview.observe(isTied);
    if (seen !== null)
        return seen.issues.some(isUncounted) ? { ...seen, issues: await readers.issues.list() } : seen;
    const [self, assignable, milestones, labels, issues] = await Promise.all([
        readers.repository.self(),
        readers.repository.assignable(),
        readers.milestones.list(),
        readers.labels.list(),
        readers.issues.list(),
    ]);
    return { self, assignable, milestones, labels, issues };
};

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
var model_login = __webpack_require__(60447);
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
        const key = (0,model_login/* sameLogin */.U)(author, self) ? (0,marker/* readSection */.GU)(body)?.key : undefined;
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

// EXTERNAL MODULE: ./lib/application/sync/without-intents.js
var without_intents = __webpack_require__(10398);
// EXTERNAL MODULE: ./lib/domain/reconcile/desired-state.js + 1 modules
var desired_state = __webpack_require__(84151);
;// CONCATENATED MODULE: ./lib/domain/reconcile/ownership.js



/** Apps that are installed, and people who work here: nobody else is called so, or can be assigned. */
const mayWrite = (author, { assignable }) => author !== null && (author.endsWith('[bot]') || assignable.some((login) => (0,model_login/* sameLogin */.U)(login, author)));
/**
 * Which issue is which item's: the one that the tracker names, else the oldest one that carries our marker and that
 * we wrote. A marker in somebody else's issue proves nothing, because everybody can paste one.
 */
const ownershipOf = (desired, observed) => {
    const findings = [];
    const byNumber = new Map(observed.issues.map((issue) => [issue.number, issue]));
    const marked = new Map();
    for (const issue of observed.issues.toSorted((a, b) => a.number - b.number)) {
        const section = (0,marker/* readSection */.GU)(issue.body);
        if (section)
            marked.set(section.key, [...(marked.get(section.key) ?? []), { issue, section }]);
    }
    const owned = new Map();
    const taken = new Map();
    const claim = (key, found) => {
        owned.set(key, found);
        taken.set(found.issue.number, key);
    };
    for (const { key, item } of desired) {
        if (item.issue === null)
            continue;
        const issue = byNumber.get(item.issue);
        const source = item.places['issue'] ?? item.source;
        const other = taken.get(item.issue);
        if (issue === undefined)
            findings.push((0,catalogue/* finding */.gk)('AX8201', { item: key, issue: item.issue }, source));
        else if (other !== undefined)
            findings.push((0,catalogue/* finding */.gk)('AX8202', { item: key, issue: item.issue, other }, source));
        else {
            const section = (0,marker/* readSection */.GU)(issue.body);
            claim(key, { issue, section: section?.key === key ? section : null });
        }
    }
    const isOurs = ({ author }) => (0,model_login/* sameLogin */.U)(author, observed.self);
    const bare = new Map(observed.issues
        .filter((issue) => isOurs(issue) && (0,marker/* readSection */.GU)(issue.body) === null)
        .map((issue) => [issue.title, issue.number]));
    const colleague = ({ issue, section }) => !isOurs(issue) && mayWrite(issue.author, observed) && section?.applied?.title === issue.title;
    const withheld = new Set();
    for (const { key, item, values } of desired) {
        if (owned.has(key))
            continue;
        const candidates = (marked.get(key) ?? []).filter(({ issue }) => !taken.has(issue.number));
        const [first, ...more] = candidates.filter(({ issue }) => isOurs(issue));
        for (const { issue } of candidates.filter((one) => !isOurs(one.issue) && !(first === undefined && colleague(one))))
            findings.push((0,catalogue/* finding */.gk)('AX8203', { issue: issue.number, item: key }, item.source));
        if (first === undefined) {
            const other = candidates.find(colleague)?.issue;
            if (other !== undefined) {
                withheld.add(key);
                const known = { item: key, issue: other.number, author: `${other.author}`, self: observed.self };
                findings.push((0,catalogue/* finding */.gk)('AX8226', known, item.source));
                continue;
            }
            const number = bare.get(values.title);
            if (number === undefined || taken.has(number) || item.issue !== null)
                continue;
            withheld.add(key);
            findings.push((0,catalogue/* finding */.gk)('AX8222', { issue: number, item: key }, item.source));
            continue;
        }
        claim(key, first);
        for (const { issue } of more)
            findings.push((0,catalogue/* finding */.gk)('AX8204', { item: key, issue: issue.number, first: first.issue.number }, item.source));
    }
    const ours = [...marked].flatMap(([key, all]) => {
        const one = all.find(({ issue }) => isOurs(issue));
        return one === undefined ? [] : [[key, one]];
    });
    return { owned, marked: new Map(ours), withheld, findings };
};

// EXTERNAL MODULE: ./lib/domain/reconcile/plan-issue.js
var plan_issue = __webpack_require__(41246);
// EXTERNAL MODULE: ./lib/domain/reconcile/three-way.js
var three_way = __webpack_require__(93645);
;// CONCATENATED MODULE: ./lib/domain/reconcile/plan-milestones.js




/** A text that nothing equals: what was applied is known by its digest only, and neither side has it. */
const UNKNOWN = '\0';
const shown = (value) => value ?? 'none';
const newMilestone = ({ key, title, due, description }) => ({
    kind: 'create-milestone',
    key,
    fields: {
        title,
        due,
        description: (0,marker/* writeMilestone */.c)(key, { title, due, text: (0,marker/* digestOf */.ol)(description) }, description),
    },
});
const mergesOf = (want, has, { applied, text }, policy) => {
    const value = (desired, observed, was) => (0,three_way/* mergeValue */.O)(desired, observed, was, (a, b) => a === b, policy);
    const was = [text, want.description].find((one) => (0,marker/* digestOf */.ol)(one) === applied?.text);
    return {
        title: value(want.title, has.title, applied?.title),
        due: value(want.due, has.due, applied?.due),
        description: (0,three_way/* mergeValue */.O)(want.description, text, applied === null ? undefined : (was ?? UNKNOWN), marker/* sameText */.QV, policy),
    };
};
/** The write that brings a milestone of ours to what the tracker says, or null, and what people changed on it. */
const planOne = (want, has, found, policy) => {
    const merges = mergesOf(want, has, found, policy);
    const { title, due, description: text } = merges;
    const digest = text.applied === UNKNOWN ? (found.applied?.text ?? '') : (0,marker/* digestOf */.ol)(text.applied);
    const applied = { title: title.applied, due: due.applied, text: digest };
    const description = (0,marker/* writeMilestone */.c)(want.key, applied, text.value, found.after);
    const fields = {
        ...(title.value === has.title ? {} : { title: title.value }),
        ...(due.value === has.due ? {} : { due: due.value }),
        ...((0,marker/* sameText */.QV)(description, has.description) ? {} : { description }),
    };
    const differences = [
        ...('title' in fields ? [{ field: 'title', from: has.title, to: title.value }] : []),
        ...('due' in fields ? [{ field: 'due', from: shown(has.due), to: shown(due.value) }] : []),
        ...((0,marker/* sameText */.QV)(text.value, found.text) ? [] : [{ field: 'description', from: 'old', to: 'new' }]),
    ];
    const isNothing = Object.keys(fields).length === 0;
    const sides = {
        title: [want.title, has.title],
        due: [shown(want.due), shown(has.due)],
        description: ['old', 'new'],
    };
    return {
        change: isNothing
            ? null
            : { kind: 'update-milestone', key: want.key, number: has.number, fields, differences },
        incoming: ['title', 'due', 'description']
            .filter((field) => merges[field].outcome === 'incoming' || merges[field].outcome === 'conflict')
            .map((field) => ({
            key: want.key,
            milestone: want.title,
            field,
            tracker: sides[field][0],
            github: sides[field][1],
            resolved: merges[field].outcome === 'conflict' ? policy : null,
        })),
    };
};
/**
 * Milestones by our marker, else by their title. One with the right title that people made is used as it is; only
 * what we made is changed, and what people changed on it since is left and comes back.
 */
const planMilestones = (desired, observed, policy) => {
    const changes = [];
    const incoming = [];
    const findings = [];
    const renamed = new Map();
    const numbers = {};
    const isOurs = (author) => (0,model_login/* sameLogin */.U)(author, observed.self);
    const marked = observed.milestones.flatMap((milestone) => {
        const text = isOurs(milestone.author) ? (0,marker/* readMilestone */.n$)(milestone.description) : null;
        return text === null ? [] : [{ milestone, text }];
    });
    for (const want of desired) {
        const ours = marked.find(({ text }) => text.key === want.key);
        const found = ours?.milestone ?? observed.milestones.find((one) => one.title === want.title);
        if (found === undefined) {
            changes.push(newMilestone(want));
            continue;
        }
        numbers[want.title] = found.number;
        if (ours === undefined) {
            if (want.due !== null && found.due !== want.due)
                findings.push((0,catalogue/* finding */.gk)('AX8205', { milestone: want.title, github: shown(found.due), tracker: want.due }));
            continue;
        }
        if (found.title !== want.title)
            renamed.set(found.title, want.title);
        const plan = planOne(want, found, ours.text, policy);
        if (plan.change !== null)
            changes.push(plan.change);
        incoming.push(...plan.incoming);
    }
    for (const { milestone, field, tracker, github, resolved } of incoming)
        if (resolved !== null)
            findings.push((0,catalogue/* finding */.gk)('AX8217', { milestone, field, tracker, github }));
    return { changes, incoming, findings, renamed, numbers };
};

;// CONCATENATED MODULE: ./lib/domain/reconcile/plan-relations.js

const NOTHING = { blockedBy: [], parent: null, fresh: false };
const change = (kind, relation, { key, numberOf }, other) => {
    // What is no item any more is known by the number alone.
    const number = kind === 'remove-relation' ? numberOf(other) : null;
    return { kind, relation, key, other: number === null ? other : `#${number}` };
};
/** The relations of an issue that does not exist yet, and what its marker says: they are made right after it. */
const planNewRelations = (key, { blockedBy, parent }) => {
    const at = { key, numberOf: () => null };
    const changes = [
        ...(parent === null ? [] : [change('add-relation', 'part-of', at, parent)]),
        ...blockedBy.map((other) => change('add-relation', 'blocked-by', at, other)),
    ];
    return { changes, applied: changes.length === 0 ? null : { blockedBy, parent, fresh: true } };
};
const planBlockers = (one, last) => {
    const { key, number, want, observed, numberOf } = one;
    const kept = want.blockedBy.filter((other) => last.blockedBy.includes(other));
    const isLost = observed.blockedBy !== undefined && observed.blockedBy < kept.length;
    const again = isLost && last.fresh;
    const add = want.blockedBy.filter((other) => again || !kept.includes(other));
    // One that cannot be found any more took its relation along.
    const remove = last.blockedBy.filter((other) => !want.blockedBy.includes(other) && numberOf(other) !== null);
    const relation = `depends on ${kept.join(', ')}`;
    return {
        changes: [
            ...remove.map((other) => change('remove-relation', 'blocked-by', one, other)),
            ...add.map((other) => change('add-relation', 'blocked-by', one, other)),
        ],
        findings: isLost && !again ? [(0,catalogue/* finding */.gk)('AX8219', { item: key, issue: number, relation })] : [],
    };
};
const planParent = (one, last) => {
    const { key, number, want, observed, numberOf } = one;
    const was = last.parent === null ? null : numberOf(last.parent);
    // A server that does not say it is taken at the marker's word.
    const has = observed.parent === undefined ? was : observed.parent;
    const isOurs = has !== null && has === was;
    const isNew = last.parent !== want.parent;
    if (want.parent === null) {
        const gone = isOurs && last.parent !== null ? [last.parent] : [];
        return { changes: gone.map((other) => change('remove-relation', 'part-of', one, other)), findings: [] };
    }
    if (has !== null && has === numberOf(want.parent))
        return { changes: [], findings: [] };
    // Never hung anywhere, or where we hung it before the tracker said another place.
    const isFree = has === null ? isNew || last.fresh : isOurs && isNew;
    if (isFree)
        return { changes: [change('add-relation', 'part-of', one, want.parent)], findings: [] };
    const relation = `is a part of ${want.parent}`;
    return { changes: [], findings: [(0,catalogue/* finding */.gk)('AX8219', { item: key, issue: number, relation })] };
};
/**
 * What ties an issue to others, compared three ways without asking for any of it: the tracker, what the list of issues
 * counts, and what the marker says that we made. What people untied stays untied and is said. A relation that was
 * written down with a new issue and is missing was perhaps never made, so it is made once more.
 */
const planRelations = (one) => {
    const last = one.applied ?? NOTHING;
    const blockers = planBlockers(one, last);
    const parent = planParent(one, last);
    const changes = [...parent.changes, ...blockers.changes];
    const { blockedBy, parent: under } = one.want;
    const applied = { blockedBy, parent: under, fresh: last.fresh && changes.length === 0 };
    const isNothing = blockedBy.length === 0 && under === null;
    return {
        changes,
        applied: isNothing ? null : applied,
        findings: [...parent.findings, ...blockers.findings],
    };
};

;// CONCATENATED MODULE: ./lib/domain/reconcile/plan-changes.js






const conflictFinding = ({ item, issue, field, tracker, github }) => (0,catalogue/* finding */.gk)('AX8206', { item, issue, field, tracker, github });
const planIssues = (desired, { owned, marked, withheld }, observed, policy) => {
    const plans = {
        made: [],
        changed: [],
        relations: [],
        incoming: [],
        conflicts: [],
        numbers: {},
        findings: [],
    };
    const there = new Set(observed.issues.map(({ number }) => number));
    const numberOf = (key) => {
        const named = /^#(\d+)$/.exec(key)?.[1];
        if (named !== undefined)
            return there.has(Number(named)) ? Number(named) : null;
        return (owned.get(key) ?? marked.get(key))?.issue.number ?? null;
    };
    // The tracker names an issue that is not there, or it has one that is not ours to touch: a second one would hide that.
    const isNew = ({ key, item }) => !owned.has(key) && item.issue === null && !withheld.has(key);
    const fresh = new Set(desired.filter(isNew).map(({ key }) => key));
    const exists = (key) => fresh.has(key) || numberOf(key) !== null;
    for (const want of desired) {
        const { blockedBy, parent } = want.relations;
        const tied = {
            blockedBy: blockedBy.filter(exists),
            parent: parent !== null && exists(parent) ? parent : null,
        };
        const found = owned.get(want.key);
        if (found === undefined) {
            if (!fresh.has(want.key))
                continue;
            const { changes, applied } = planNewRelations(want.key, tied);
            plans.made.push((0,plan_issue/* planNewIssue */.J$)(want, applied));
            plans.relations.push(...changes);
            continue;
        }
        const { issue, section } = found;
        plans.numbers[want.key] = issue.number;
        const relations = planRelations({
            key: want.key,
            number: issue.number,
            want: tied,
            applied: section?.relations ?? null,
            observed: issue.relations,
            numberOf,
        });
        const plan = (0,plan_issue/* planIssue */.nH)(want, found, policy, relations.applied);
        if (plan.change)
            plans.changed.push(plan.change);
        plans.relations.push(...relations.changes);
        plans.findings.push(...relations.findings);
        plans.incoming.push(...plan.incoming);
        plans.conflicts.push(...plan.conflicts);
    }
    return plans;
};
/**
 * The difference between the tracker and GitHub, as data: desired state → whose is what → three-way comparison.
 * Applying it and planning again gives no change. Nothing is ever deleted.
 */
const planChanges = ({ documents, standings, observed, policy }) => {
    const desired = (0,desired_state/* desiredState */.Iq)(documents, standings, observed);
    const known = new Set(observed.labels.map((name) => name.toLowerCase()));
    const labels = desired.labels
        .filter(({ name }) => !known.has(name.toLowerCase()))
        .map((label) => ({ kind: 'create-label', label }));
    const milestones = planMilestones(desired.milestones, observed, policy);
    const ownership = ownershipOf(desired.issues, {
        ...observed,
        issues: observed.issues.map((issue) => ({
            ...issue,
            milestone: milestones.renamed.get(issue.milestone ?? '') ?? issue.milestone,
        })),
    });
    const plans = planIssues(desired.issues, ownership, observed, policy);
    return {
        changes: {
            schemaVersion: 1,
            changes: [...labels, ...milestones.changes, ...plans.made, ...plans.relations, ...plans.changed],
            incoming: plans.incoming,
            conflicts: plans.conflicts,
            milestones: milestones.incoming,
            issues: plans.numbers,
            milestoneNumbers: milestones.numbers,
        },
        findings: [
            ...desired.findings,
            ...milestones.findings,
            ...ownership.findings,
            ...plans.findings,
            ...plans.conflicts.map(conflictFinding),
        ],
    };
};

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
;// CONCATENATED MODULE: ./lib/domain/report/change-set.js



const LINE_LIMIT = 500;
/** `- and 12345 more`, with its line end. */
const REST_LENGTH = 24;
const RELATIONS = {
    'blocked-by': 'is blocked by',
    'part-of': 'is a sub-issue of',
};
const difference = ({ field, from, to }) => `${field}: ${from} → ${to}`;
const lineOf = (change) => {
    switch (change.kind) {
        case 'create-label':
            return { sign: '+', subject: `label ${change.label.name}`, details: [] };
        case 'create-milestone': {
            const { title, due } = change.fields;
            return { sign: '+', subject: `milestone ${title}`, details: due ? [`due ${due}`] : [] };
        }
        case 'update-milestone':
            return {
                sign: '~',
                subject: `milestone #${change.number}`,
                details: change.differences.map(difference),
            };
        case 'create-issue':
            return {
                sign: '+',
                subject: `issue ${change.fields.title}`,
                details: change.followUp ? ['closed at once'] : [],
            };
        case 'update-issue':
            return {
                sign: '~',
                subject: `issue #${change.number} ${change.key}`,
                details: change.differences.map(difference),
            };
        case 'add-relation':
        case 'remove-relation':
    }
    const sign = change.kind === 'add-relation' ? '+' : '-';
    return { sign, subject: `${change.key} ${RELATIONS[change.relation]} ${change.other}`, details: [] };
};
const linesOf = ({ changes, incoming, conflicts, milestones }) => [
    ...changes.map(lineOf),
    ...incoming.map(({ item, issue, field, tracker, github }) => ({
        sign: '<',
        subject: `${item} #${issue}`,
        details: [`${field}: ${tracker} in the tracker, ${github} on GitHub`],
    })),
    ...conflicts.map(({ item, issue, field, tracker, github }) => ({
        sign: '!',
        subject: `${item} #${issue}`,
        details: [`${field} changed on both sides: ${tracker} in the tracker, ${github} on GitHub`],
    })),
    ...milestones.map(({ milestone, field, tracker, github, resolved }) => {
        const both = resolved === null ? '' : ' changed on both sides';
        return {
            sign: resolved === null ? '<' : '!',
            subject: `milestone ${milestone}`,
            details: [`${field}${both}: ${tracker} in the tracker, ${github} on GitHub`],
        };
    }),
];
/** `2 changes to GitHub, 1 change made on GitHub, 1 conflict`. */
const changeSummary = ({ changes, incoming, conflicts, milestones }) => {
    const came = incoming.length + milestones.filter(({ resolved }) => resolved === null).length;
    const both = conflicts.length + milestones.filter(({ resolved }) => resolved !== null).length;
    return [
        changes.length === 0 ? 'nothing to change on GitHub' : `${(0,count/* count */.U)(changes.length, 'change')} to GitHub`,
        ...(came > 0 ? [`${(0,count/* count */.U)(came, 'change')} made on GitHub`] : []),
        ...(both > 0 ? [(0,count/* count */.U)(both, 'conflict')] : []),
    ].join(', ');
};
/**
 * A plan for a terminal, a line for each change. `+` makes, `~` changes, `-` unties, `<` came from GitHub, `!` is
 * undecided.
 */
const changeText = (changes) => linesOf(changes)
    .map(({ sign, subject, details }) => [`${sign} ${subject}`, ...details].join('  '))
    .join('\n');
/**
 * A plan as Markdown, for a comment or a job summary. What does not fit is counted, never cut in the middle of a line.
 *
 * @param limit characters that there is room for
 */
const planMarkdown = (changes, limit) => {
    const lines = linesOf(changes).map(({ sign, subject, details }) => {
        const text = [subject, ...details].map(report_escape/* escapeMarkdown */.FV).join(' · ');
        return `- \`${sign}\` ${(0,limits/* clip */.$Q)(text, LINE_LIMIT)}`;
    });
    const head = `**Plan**: ${changeSummary(changes)}\n\n`;
    const shown = [];
    let room = limit - head.length - REST_LENGTH;
    for (const line of lines) {
        if (line.length + 1 > room)
            break;
        shown.push(line);
        room -= line.length + 1;
    }
    const rest = lines.length - shown.length;
    return `${head}${[...shown, ...(rest > 0 ? [`- and ${rest} more`] : []), ''].join('\n')}`;
};
/** The plan as a fold below a report: what merging changes on GitHub. Empty when that is nothing. */
const mergeFold = (changes, limit) => {
    if (changes.changes.length + changes.conflicts.length === 0)
        return '';
    const head = '\n<details><summary>What merging changes on GitHub</summary>\n\n';
    const foot = '\n</details>\n';
    return `${head}${planMarkdown(changes, limit - head.length - foot.length)}${foot}`;
};

// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 17 modules
var github = __webpack_require__(83897);
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

// EXTERNAL MODULE: ./lib/entrypoints/wiring/load-config.js + 2 modules
var load_config = __webpack_require__(8497);
// EXTERNAL MODULE: ./lib/entrypoints/action/exit.js
var exit = __webpack_require__(77760);
// EXTERNAL MODULE: ./lib/entrypoints/action/present.js
var present = __webpack_require__(67749);
// EXTERNAL MODULE: ./lib/entrypoints/action/remote.js + 8 modules
var action_remote = __webpack_require__(13227);
;// CONCATENATED MODULE: ./lib/entrypoints/action/sync.js

















const read = async (text, file) => (0,read_tracker.readAnyTracker)(text, file);
/** The trackers that are named, else the likeliest one of the usual places; or what is missing. */
const readDocuments = async (root, patterns) => {
    const files = (0,system_files/* createFiles */.q)(root);
    const documents = [];
    for (const pattern of patterns) {
        for (const file of /[*?[{]/.test(pattern) ? await files.glob([pattern]) : [pattern]) {
            const text = await files.readText(file);
            if (text === null)
                return (0,catalogue/* finding */.gk)('AX2001', { file });
            documents.push(await read(text, file));
        }
    }
    if (patterns.length === 0)
        documents.push(...(await findTrackers(files, read)).slice(0, 1));
    return documents.length === 0 ? (0,catalogue/* finding */.gk)('AX1010', { cwd: root }) : documents;
};
/** A job summary holds a mebibyte. */
const SUMMARY_LIMIT = 500_000;
const failed = (findings, code) => {
    (0,present/* announce */.iP)(null, findings);
    return code;
};
const run = async (context) => {
    const { inputs, root, env, outDir, signal } = context;
    const { config, findings: mistakes } = await (0,load_config/* loadConfig */.Z)(root, inputs.config, env);
    if (mistakes.some(({ severity }) => severity === 'error'))
        return failed(mistakes, exit/* EXIT */.dc.usage);
    const remote = (0,action_remote/* openRemote */.d3)(context);
    if ('code' in remote)
        return failed([remote], exit/* EXIT */.dc.usage);
    const documents = await readDocuments(root, inputs.trackers.length > 0 ? inputs.trackers : config.tracker);
    if ('code' in documents)
        return failed([documents], exit/* EXIT */.dc.usage);
    const { ref, client, readers } = remote;
    const [observed, standings] = [await observe(readers), await lastStandings(root, outDir)];
    const planned = planChanges({ documents, standings, observed, policy: config.sync.policy });
    const { changes, findings } = planned;
    (0,present/* say */.cv)(changeSummary(changes));
    const { name: branch } = await readers.repository.defaultBranch();
    const notes = [...mistakes, ...findings];
    if (!(0,action_remote/* isOn */.Mp)(branch, context))
        notes.push((0,catalogue/* finding */.gk)('AX8216', { ref: env['GITHUB_REF'] ?? 'no branch', branch }));
    else if (!inputs.dryRun) {
        const { applied, writeBack, findings: more, } = await syncRepository({ documents, observed, changes }, readers.repository, {
            ...(0,github/* githubWriters */.Oz)(client, ref, readers),
            repository: `${ref.owner}/${ref.repo}`,
            self: observed.self,
            intents: without_intents/* withoutIntents */.m,
            clock: (0,clock/* createClock */.t)(),
            progress: (done) => {
                if (done % 25 === 0)
                    (0,present/* say */.cv)(`${done} of ${changes.changes.length} changes applied`);
            },
            signal,
        });
        (0,present/* say */.cv)(`${applied} changes applied; write-back: ${writeBack.result} ${writeBack.pullRequest ?? ''}`.trim());
        notes.push(...more);
    }
    const summary = env['GITHUB_STEP_SUMMARY'];
    if (summary)
        notes.push(...(0,present/* attempt */.CD)('The job summary', () => (0,external_node_fs_.appendFileSync)(summary, planMarkdown(changes, SUMMARY_LIMIT))));
    return failed(notes, changes.conflicts.some(({ resolved }) => resolved === 'ask') ? exit/* EXIT */.dc.noGo : exit/* EXIT */.dc.ok);
};
/** `sync`: the plan of `aurora-x sync`, applied on the default branch and only shown anywhere else. */
const syncTracker = async (context) => (0,action_remote/* withRemote */.T4)(async () => run(context));


/***/ })

};
