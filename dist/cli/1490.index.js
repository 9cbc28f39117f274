export const id = 1490;
export const ids = [1490];
export const modules = {

/***/ 10216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42841);

const isTied = (body) => ((0,_domain_reconcile_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readSection */ .GU)(body)?.relations?.blockedBy.length ?? 0) > 0;
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


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planChanges)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/reconcile/desired-state.js + 1 modules
var desired_state = __webpack_require__(84151);
// EXTERNAL MODULE: ./lib/domain/model/login.js
var model_login = __webpack_require__(60447);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
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


/***/ }),

/***/ 44094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ mergeFold),
/* harmony export */   Xg: () => (/* binding */ planMarkdown),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   lb: () => (/* binding */ changeSummary)
/* harmony export */ });
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46325);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38223);



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
        changes.length === 0 ? 'nothing to change on GitHub' : `${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(changes.length, 'change')} to GitHub`,
        ...(came > 0 ? [`${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(came, 'change')} made on GitHub`] : []),
        ...(both > 0 ? [(0,_model_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(both, 'conflict')] : []),
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
        const text = [subject, ...details].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV).join(' · ');
        return `- \`${sign}\` ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, LINE_LIMIT)}`;
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


/***/ })

};
