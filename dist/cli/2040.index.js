export const id = 2040;
export const ids = [2040];
export const modules = {

/***/ 10216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/** GitHub as it is now: one list each, so at most `ceil(issues / 100) + 6` requests. */
const observe = async (readers) => {
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

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;
/** What follows the first of a list in a sentence: ` and 2 more`, or nothing. */
const andMore = ({ length }) => length > 1 ? ` and ${length - 1} more` : '';


/***/ }),

/***/ 36788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ dueDate)
/* harmony export */ });
/* harmony import */ var _iso_week_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30468);

const endOfMonth = (year, month) => (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(Date.UTC(year, month, 0));
/**
 * The date that a target names: a day, the Sunday of an ISO week, the last day of a month or quarter. Null for what
 * names no date of the calendar (`Week 0–1`, `soon`, `Q1` without a year).
 */
const dueDate = (text) => {
    const words = (text ?? '').trim();
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
    if (day) {
        const time = Date.parse(words);
        return !Number.isNaN(time) && (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(time) === words ? words : null;
    }
    const week = /^(\d{4})-?W(\d{1,2})$/i.exec(words);
    if (week) {
        const monday = (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .weekStart */ .vW)(`${week[1]}-W${week[2]?.padStart(2, '0')}`);
        return monday === null ? null : (0,_iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(monday + 6 * _iso_week_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
    }
    const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(words);
    if (month)
        return endOfMonth(Number(month[1]), Number(month[2]));
    const quarter = /^(\d{4})[- ]?Q([1-4])$/i.exec(words);
    return quarter ? endOfMonth(Number(quarter[1]), Number(quarter[2]) * 3) : null;
};


/***/ }),

/***/ 30468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ weeksBetween),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   vW: () => (/* binding */ weekStart)
/* harmony export */ });
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** `2026-11-21` of a time, UTC. */
const isoDate = (time) => new Date(time).toISOString().slice(0, 10);
/** Monday, 0:00 UTC. Days since 1970 began on a Thursday. */
const mondayOf = (time) => Math.floor((time / DAY_MS + 3) / 7) * WEEK_MS - 3 * DAY_MS;
/**
 * The ISO week (UTC) of a time: `2026-W53` for 1 January 2027, since the Thursday of a week says which year it belongs
 * to. As text they sort by time.
 */
const weekOf = (time) => {
    const thursday = mondayOf(time) + 3 * DAY_MS;
    const year = new Date(thursday).getUTCFullYear();
    const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
    return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
};
/** When a week (`2026-W47`) begins; null for one that the calendar does not have. */
const weekStart = (week) => {
    const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
    const start = mondayOf(Date.UTC(Number(year), 0, 4)) + (Number(number) - 1) * WEEK_MS;
    return weekOf(Number.isNaN(start) ? 0 : start) === week ? start : null;
};
/** The weeks from one to another, both included; none when they are the wrong way round. */
const weeksBetween = (first, last) => {
    const [from, to] = [weekStart(first) ?? 0, weekStart(last) ?? -1];
    return Array.from({ length: Math.max(0, (to - from) / WEEK_MS + 1) }, (_, index) => weekOf(from + index * WEEK_MS));
};


/***/ }),

/***/ 99344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ desiredState),
  p: () => (/* binding */ milestonesOf)
});

// EXTERNAL MODULE: ./lib/domain/model/due.js
var model_due = __webpack_require__(36788);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
;// CONCATENATED MODULE: ./lib/domain/reconcile/fit-rows.js

/** Lines in at most `limit` characters, the last one always among them; ends with a line end. */
const fitRows = (rows, limit) => {
    const whole = `${rows.join('\n')}\n`;
    if (whole.length <= limit)
        return whole;
    const last = rows.at(-1) ?? '';
    const kept = [];
    let room = limit - last.length - 80;
    for (const row of rows.slice(0, -1)) {
        const line = (0,limits/* clip */.$Q)(row, 2000);
        if (line.length + 1 > room)
            break;
        kept.push(line);
        room -= line.length + 1;
    }
    return `${kept.join('\n')}\n\n… and ${rows.length - 1 - kept.length} more lines in the tracker.\n\n${last}\n`;
};

;// CONCATENATED MODULE: ./lib/domain/reconcile/section.js


/** Half of what GitHub keeps of a body: the rest is for what people write around it. */
const SECTION_LIMIT = 30_000;
/** A command that holds our own end mark must not end the section. */
const code = (text) => (text.includes('<!--') ? (0,report_escape/* escapeMarkdown */.FV)(text) : (0,report_escape/* codeSpan */.SS)(text));
const CLAIM_WORDS = {
    planned: 'planned',
    'in-progress': 'in progress',
    blocked: 'blocked',
    'in-review': 'in review',
    done: 'done',
    dropped: 'dropped',
};
const state = (item, standing) => {
    const claim = item.claim === null ? 'nothing yet' : CLAIM_WORDS[item.claim];
    if (standing === null)
        return `The tracker says **${claim}**.`;
    return `The tracker says **${claim}**, the checks say **${standing.standing}**. ${(0,report_escape/* escapeMarkdown */.FV)(standing.reason.message)}`;
};
const list = (title, rows) => rows.length === 0 ? [] : ['', `**${title}**`, '', ...rows];
/**
 * What an issue says of its item: claim and standing, exit criteria, verify commands, evidence, dependencies. Text of
 * the document stays text: it pings nobody and links nowhere. Ends with a line end.
 */
const issueSection = (item, file, standing) => {
    const facts = [
        item.owner && `Owner: ${(0,report_escape/* escapeMarkdown */.FV)(item.owner)}`,
        item.target && `Target: ${(0,report_escape/* escapeMarkdown */.FV)(item.target)}`,
        item.dependsOn.length > 0 && `Depends on: ${item.dependsOn.map(report_escape/* escapeMarkdown */.FV).join(', ')}`,
    ].filter((fact) => typeof fact === 'string' && fact !== '');
    const next = standing?.reason.status === 'fail' ? ['', `Next: ${(0,report_escape/* escapeMarkdown */.FV)(standing.reason.remedy)}`] : [];
    const rows = [
        state(item, standing),
        ...next,
        ...(facts.length === 0 ? [] : ['', facts.join(' · ')]),
        ...list('Exit criteria', item.exitCriteria.map(({ text, checked }) => `- [${checked ? 'x' : ' '}] ${(0,report_escape/* escapeMarkdown */.FV)(text)}`)),
        ...list('Verify', item.verify.map(({ text }) => `- ${code(text)}`)),
        ...list('Evidence', item.evidence.map(({ text }) => `- ${code(text)}`)),
        '',
        `<sub>Kept by Aurora-X from ${code(file)}. Text outside this section is yours.</sub>`,
    ];
    return fitRows(rows, SECTION_LIMIT);
};

;// CONCATENATED MODULE: ./lib/domain/reconcile/desired-state.js


/** GitHub's limits. */
const TITLE_LIMIT = 256;
const LABEL_LIMIT = 50;
/** A claim by itself closes nothing: proof does. Null leaves the issue as people have it. */
const stateOf = (claim, standing) => {
    if (claim === 'dropped')
        return 'closed';
    if (claim !== 'done')
        return 'open';
    if (standing === 'verified' || standing === 'waived')
        return 'closed';
    return standing === 'refuted' || standing === 'blocked' ? 'open' : null;
};
const COLORS = {
    P0: 'b60205',
    P1: 'd93f0b',
    P2: 'fbca04',
    refuted: 'b60205',
    blocked: 'd93f0b',
    unproven: 'fbca04',
    verified: '0e8a16',
};
const labelOf = (name, key, description) => ({
    name: name.slice(0, LABEL_LIMIT).trim(),
    color: COLORS[key] ?? 'c5def5',
    description,
});
const labelsOf = (item, standing) => {
    return [
        ...(item.priority ? [labelOf(item.priority, item.priority, 'Priority in the readiness tracker')] : []),
        ...(item.workstream
            ? [labelOf(`area: ${item.workstream.trim()}`, 'area', 'Workstream in the readiness tracker')]
            : []),
        ...(standing && item.claim === 'done'
            ? [labelOf(`aurora-x: ${standing}`, standing, 'What the checks of this item say')]
            : []),
    ];
};
/** Login in an owner's cell: `@lead`, or a word that somebody of the repository is called. */
const assigneesOf = (owner, assignable) => {
    const words = (owner ?? '').split(/[\s,;/&]+/).map((word) => word.replace(/^@/, '').toLowerCase());
    return assignable.filter((login) => words.includes(login.toLowerCase())).toSorted();
};
/** Milestones of a document; where it has none, one for each target of its items that names a date. */
const milestonesOf = ({ milestones, items, file }) => {
    const of = ({ id, title, due, goal, definitionOfDone }) => ({
        key: `${file}#${id}`,
        title: title.startsWith(id) || id.startsWith('phase-') ? title : `${id} ${title}`,
        due: (0,model_due/* dueDate */.X)(due),
        description: [goal, definitionOfDone && `Done when: ${definitionOfDone}`].filter(Boolean).join('\n\n'),
    });
    const named = milestones.map(of);
    const targets = new Set(items.filter((item) => item.milestone === null).map((item) => item.target));
    const dated = [...targets]
        .filter((target) => target !== null && (0,model_due/* dueDate */.X)(target) !== null)
        .map((target) => ({
        key: `target#${target}`,
        title: `${target}`,
        due: (0,model_due/* dueDate */.X)(target),
        description: '',
    }));
    return [...named, ...dated.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))];
};
const byTitle = (milestones) => [...new Map(milestones.toReversed().map((one) => [one.title, one])).values()].toReversed();
/**
 * What GitHub should hold, from the documents and what is known of their items. Pure and ordered as the documents
 * are. Items in two documents with one id keep the first.
 */
const desiredState = (documents, standings, { assignable }) => {
    const standingOf = new Map(standings.map((one) => [one.item, one]));
    const milestones = byTitle(documents.flatMap(milestonesOf));
    const titleOf = new Map(milestones.map(({ key, title }) => [key, title]));
    const issues = new Map();
    const labels = new Map();
    for (const document of documents) {
        for (const item of document.items) {
            if (issues.has(item.id))
                continue;
            const known = standingOf.get(item.id) ?? null;
            const own = labelsOf(item, known?.standing ?? null);
            for (const label of own)
                labels.set(label.name, label);
            const key = item.milestone === null ? `target#${item.target}` : `${document.file}#${item.milestone}`;
            const values = {
                title: issueTitle(item),
                state: stateOf(item.claim, known?.standing ?? null),
                milestone: titleOf.get(key) ?? null,
                labels: own.map((label) => label.name),
                assignees: assigneesOf(item.owner, assignable),
            };
            issues.set(item.id, { key: item.id, item, values, section: issueSection(item, document.file, known) });
        }
    }
    return { milestones, issues: [...issues.values()], labels: [...labels.values()] };
};
/** Ids that people wrote stand in the title; those made from the text would only repeat it. */
const issueTitle = ({ id, title }) => {
    const plain = title.replace(/\s+/g, ' ').trim() || id;
    return (/[/#]/.test(id) || plain.startsWith(id) ? plain : `${id}: ${plain}`).slice(0, TITLE_LIMIT);
};


/***/ }),

/***/ 42841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ milestoneMarker),
/* harmony export */   GU: () => (/* binding */ readSection),
/* harmony export */   HI: () => (/* binding */ readMilestoneMarker),
/* harmony export */   WB: () => (/* binding */ intentId),
/* harmony export */   Zn: () => (/* binding */ writeSection),
/* harmony export */   b4: () => (/* binding */ placeSection)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const START = /<!-- aurora-x:item v1 (\{[^\n]*\}) -->\r?\n?/;
const END = '<!-- aurora-x:item end -->';
const MILESTONE = /<!-- aurora-x:milestone v1 (\{[^\n]*\}) -->/;
/** JSON that cannot end the comment it stands in. */
const hidden = (value) => JSON.stringify(value)
    .replace(/[<>]/g, (sign) => (sign === '<' ? String.raw `\u003c` : String.raw `\u003e`))
    .replaceAll('--', String.raw `-\u002d`);
const isText = (value) => typeof value === 'string';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isRecord = (value) => typeof value === 'object' && value !== null;
const valuesOf = (value) => {
    if (!isRecord(value))
        return null;
    const { title, state, milestone, labels, assignees } = value;
    if (!isText(title) || !isTexts(labels) || !isTexts(assignees))
        return null;
    if (state !== 'open' && state !== 'closed' && state !== null)
        return null;
    if (milestone !== null && !isText(milestone))
        return null;
    return { title, state, milestone, labels, assignees };
};
const parse = (json) => {
    try {
        const value = JSON.parse(json);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
};
/** The section of an issue's body, or null when it has none that can be read. */
const readSection = (body) => {
    const start = START.exec(body);
    const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
    const end = body.indexOf(END, from);
    const data = parse(start?.[1] ?? '');
    if (!start || end === -1 || !data || !isText(data['key']))
        return null;
    return {
        key: data['key'],
        applied: valuesOf(data['applied']),
        before: body.slice(0, start.index),
        content: body.slice(from, end).replaceAll('\r\n', '\n'),
        after: body.slice(end + END.length),
    };
};
/** The text that stands in an issue: marker, our section, end. */
const writeSection = (key, applied, content) => `<!-- aurora-x:item v1 ${hidden({ key, applied })} -->\n${content}${END}`;
/** Our section put into a body: in its old place, or below what people wrote. */
const placeSection = (body, section) => {
    const old = readSection(body);
    if (old)
        return `${old.before}${section}${old.after}`;
    return body === '' ? section : `${body}\n\n${section}`;
};
const milestoneMarker = (key) => `<!-- aurora-x:milestone v1 ${hidden({ key })} -->`;
/** Key in a milestone's description, or null. */
const readMilestoneMarker = (description) => {
    const key = parse(MILESTONE.exec(description)?.[1] ?? '')?.['key'];
    return isText(key) ? key : null;
};
/** Which write something came from: the same for the same thing of the same repository, whoever asks. */
const intentId = (kind, repository, key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([kind, repository, key]))
    .digest('hex');


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planChanges)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 17 modules
var catalogue = __webpack_require__(2307);
// EXTERNAL MODULE: ./lib/domain/reconcile/desired-state.js + 2 modules
var desired_state = __webpack_require__(99344);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
;// CONCATENATED MODULE: ./lib/domain/reconcile/ownership.js


const sameLogin = (a, b) => a?.toLowerCase() === b.toLowerCase();
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
    for (const { key, item } of desired) {
        if (owned.has(key))
            continue;
        const candidates = (marked.get(key) ?? []).filter(({ issue }) => !taken.has(issue.number));
        const [first, ...more] = candidates.filter(({ issue }) => sameLogin(issue.author, observed.self));
        for (const { issue } of candidates.filter((one) => !sameLogin(one.issue.author, observed.self)))
            findings.push((0,catalogue/* finding */.gk)('AX8203', { issue: issue.number, item: key }, item.source));
        if (first === undefined)
            continue;
        claim(key, first);
        for (const { issue } of more)
            findings.push((0,catalogue/* finding */.gk)('AX8204', { item: key, issue: issue.number, first: first.issue.number }, item.source));
    }
    return { owned, findings };
};

// EXTERNAL MODULE: ./lib/domain/reconcile/plan-issue.js + 1 modules
var plan_issue = __webpack_require__(14420);
;// CONCATENATED MODULE: ./lib/domain/reconcile/plan-milestones.js


const descriptionOf = ({ description, key }) => description === '' ? (0,marker/* milestoneMarker */.D4)(key) : `${description}\n\n${(0,marker/* milestoneMarker */.D4)(key)}`;
/**
 * Milestones by our marker, else by their title. One with the right title that people made is used as it is; only
 * what we made is changed.
 */
const planMilestones = (desired, observed) => {
    const changes = [];
    const findings = [];
    const renamed = new Map();
    const isOurs = (author) => author?.toLowerCase() === observed.self.toLowerCase();
    for (const want of desired) {
        const ours = observed.milestones.find((one) => isOurs(one.author) && (0,marker/* readMilestoneMarker */.HI)(one.description) === want.key);
        const found = ours ?? observed.milestones.find((one) => one.title === want.title);
        if (ours && ours.title !== want.title)
            renamed.set(ours.title, want.title);
        const { title, due } = want;
        const description = descriptionOf(want);
        if (found === undefined)
            changes.push({ kind: 'create-milestone', key: want.key, fields: { title, due, description } });
        else if (ours === undefined) {
            if (due !== null && found.due !== due)
                findings.push((0,catalogue/* finding */.gk)('AX8205', { milestone: title, github: found.due ?? 'none', tracker: due }));
        }
        else {
            const fields = {
                ...(ours.title === title ? {} : { title }),
                ...(ours.due === due ? {} : { due }),
                ...(ours.description.replaceAll('\r\n', '\n') === description ? {} : { description }),
            };
            const differences = Object.keys(fields).map((field) => field === 'due'
                ? { field, from: ours.due ?? 'none', to: due ?? 'none' }
                : field === 'title'
                    ? { field, from: ours.title, to: title }
                    : { field, from: 'old', to: 'new' });
            if (differences.length > 0)
                changes.push({
                    kind: 'update-milestone',
                    key: want.key,
                    number: ours.number,
                    fields,
                    differences,
                });
        }
    }
    return { changes, findings, renamed };
};

;// CONCATENATED MODULE: ./lib/domain/reconcile/plan-changes.js





const conflictFinding = ({ item, issue, field, tracker, github }) => (0,catalogue/* finding */.gk)('AX8206', { item, issue, field, tracker, github });
/**
 * The difference between the tracker and GitHub, as data: desired state → whose is what → three-way comparison.
 * Applying it and planning again gives no change. Nothing is ever deleted.
 */
const planChanges = ({ documents, standings, observed, policy }) => {
    const desired = (0,desired_state/* desiredState */.I)(documents, standings, observed);
    const known = new Set(observed.labels.map((name) => name.toLowerCase()));
    const labels = desired.labels
        .filter(({ name }) => !known.has(name.toLowerCase()))
        .map((label) => ({ kind: 'create-label', label }));
    const milestones = planMilestones(desired.milestones, observed);
    const ownership = ownershipOf(desired.issues, {
        ...observed,
        issues: observed.issues.map((issue) => ({
            ...issue,
            milestone: milestones.renamed.get(issue.milestone ?? '') ?? issue.milestone,
        })),
    });
    const issues = [];
    const incoming = [];
    const conflicts = [];
    const numbers = {};
    for (const want of desired.issues) {
        const owned = ownership.owned.get(want.key);
        if (owned === undefined) {
            // The tracker names an issue that is not there: making another one would hide the mistake.
            if (want.item.issue === null)
                issues.push((0,plan_issue/* planNewIssue */.J$)(want));
            continue;
        }
        numbers[want.key] = owned.issue.number;
        const plan = (0,plan_issue/* planIssue */.nH)(want, owned, policy);
        if (plan.change)
            issues.push(plan.change);
        incoming.push(...plan.incoming);
        conflicts.push(...plan.conflicts);
    }
    return {
        changes: {
            schemaVersion: 1,
            changes: [...labels, ...milestones.changes, ...issues],
            incoming,
            conflicts,
            issues: numbers,
        },
        findings: [...milestones.findings, ...ownership.findings, ...conflicts.map(conflictFinding)],
    };
};


/***/ }),

/***/ 14420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hd: () => (/* binding */ NOT_PLANNED),
  nH: () => (/* binding */ planIssue),
  J$: () => (/* binding */ planNewIssue)
});

// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
;// CONCATENATED MODULE: ./lib/domain/reconcile/three-way.js
/**
 * Three-way comparison of one value: what the tracker asks for, what GitHub has, what was last applied (`undefined`
 * when nothing was). What only people on GitHub changed stays, and is remembered as it was, so that it keeps being
 * reported until the tracker says the same.
 */
const mergeValue = (desired, observed, applied, same, policy) => {
    if (same(desired, observed))
        return { value: observed, applied: desired, outcome: 'same' };
    if (applied === undefined || same(observed, applied))
        return { value: desired, applied: desired, outcome: 'outgoing' };
    if (same(desired, applied))
        return { value: observed, applied, outcome: 'incoming' };
    if (policy === 'tracker')
        return { value: desired, applied: desired, outcome: 'conflict' };
    return { value: observed, applied, outcome: 'conflict' };
};
const has = (list, name) => list.some((one) => one.toLowerCase() === name.toLowerCase());
/** The same for a set to which people add values of their own: those are never ours to take away. */
const mergeSet = (desired, observed, applied) => {
    const taken = applied.filter((name) => !has(desired, name));
    // Applied before and gone now: a person took it away, and that is not undone.
    const removed = desired.filter((name) => has(applied, name) && !has(observed, name));
    const kept = observed.filter((name) => !has(taken, name));
    const added = desired.filter((name) => !has(observed, name) && !has(removed, name));
    return { value: [...kept, ...added], applied: desired };
};

;// CONCATENATED MODULE: ./lib/domain/reconcile/plan-issue.js


const shown = (value) => value === null ? 'none' : typeof value === 'string' ? value : value.join(', ') || 'none';
const sameSet = (a, b) => a.length === b.length && a.every((one) => b.some((other) => other.toLowerCase() === one.toLowerCase()));
/** How a closed issue that will not be done is called. */
const NOT_PLANNED = 'closed as not planned';
/**
 * Whether people assigned somebody else than the owner that the tracker names. An owner who is no login (`platform
 * team`) says something that assignees cannot, and is left.
 */
const assigneesOf = ({ values, item }, { issue, section }) => {
    const last = section?.applied?.assignees;
    const isLogin = values.assignees.length > 0 || item.owner === null;
    const stayed = last !== undefined && sameSet(values.assignees, last);
    return { outcome: isLogin && stayed && !sameSet(issue.assignees, last) ? 'incoming' : 'same' };
};
/**
 * A new issue. GitHub opens every issue, so one that should be closed is opened, and remembered as open, before it is
 * closed: cut between the two, the next plan goes on and does not take it for reopened.
 */
const planNewIssue = ({ key, values, section }) => {
    const { title, labels, assignees, milestone } = values;
    const body = (0,marker/* writeSection */.Zn)(key, values, section);
    const closes = values.state === 'closed';
    return {
        kind: 'create-issue',
        key,
        fields: {
            title,
            body: closes ? (0,marker/* writeSection */.Zn)(key, { ...values, state: 'open' }, section) : body,
            labels,
            assignees,
            milestone,
        },
        followUp: closes ? { state: 'closed', body } : null,
    };
};
/**
 * The one write that brings an issue to what the tracker asks for, or null. What people changed on GitHub and the
 * tracker did not is left and reported; what both changed is a conflict.
 */
const planIssue = (desired, owned, policy) => {
    const { issue, section } = owned;
    const { values, key } = desired;
    const last = section?.applied ?? null;
    const scalar = (want, has, was) => mergeValue(want, has, was, (a, b) => a === b, policy);
    const title = scalar(values.title, issue.title, last?.title);
    // No opinion on the state is no change of it, whatever was applied before.
    const state = values.state === null
        ? { value: issue.state, applied: null, outcome: 'same' }
        : scalar(values.state, issue.state, last?.state ?? undefined);
    const milestone = scalar(values.milestone, issue.milestone, last?.milestone);
    const labels = mergeSet(values.labels, issue.labels, last?.labels ?? []);
    const assignees = mergeSet(values.assignees, issue.assignees, last?.assignees ?? []);
    const applied = {
        title: title.applied,
        state: state.applied,
        milestone: milestone.applied,
        labels: labels.applied,
        assignees: assignees.applied,
    };
    const body = (0,marker/* placeSection */.b4)(issue.body, (0,marker/* writeSection */.Zn)(key, applied, desired.section));
    const sameBody = body.replaceAll('\r\n', '\n') === issue.body.replaceAll('\r\n', '\n');
    const fields = {
        ...(title.value === issue.title ? {} : { title: title.value }),
        ...(sameBody ? {} : { body }),
        ...(state.value === issue.state || state.value === null ? {} : { state: state.value }),
        ...(milestone.value === issue.milestone ? {} : { milestone: milestone.value }),
        ...(sameSet(labels.value, issue.labels) ? {} : { labels: labels.value }),
        ...(sameSet(assignees.value, issue.assignees) ? {} : { assignees: assignees.value }),
    };
    const merges = { title, state, milestone, assignees: assigneesOf(desired, owned) };
    const changed = (outcome) => ['title', 'state', 'milestone', 'assignees']
        .filter((field) => merges[field].outcome === outcome)
        .map((field) => ({
        item: key,
        issue: issue.number,
        field,
        tracker: shown(values[field]),
        github: field === 'state' && issue.notPlanned === true ? NOT_PLANNED : shown(issue[field]),
    }));
    return {
        change: Object.keys(fields).length === 0
            ? null
            : {
                kind: 'update-issue',
                key,
                number: issue.number,
                fields,
                differences: differencesOf(issue, fields, section === null),
            },
        incoming: changed('incoming'),
        conflicts: changed('conflict').map((one) => ({ ...one, resolved: policy })),
    };
};
const differencesOf = (issue, fields, adopted) => {
    const of = (field) => {
        const to = fields[field];
        return to === undefined ? [] : [{ field, from: shown(issue[field]), to: shown(to) }];
    };
    const section = adopted
        ? { field: 'section', from: 'none', to: 'added' }
        : { field: 'section', from: 'old', to: 'new' };
    return [
        ...of('title'),
        ...of('state'),
        ...of('milestone'),
        ...of('labels'),
        ...of('assignees'),
        ...(fields.body === undefined ? [] : [section]),
    ];
};


/***/ }),

/***/ 44094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ changeMarkdown),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   lb: () => (/* binding */ changeSummary)
/* harmony export */ });
/* harmony import */ var _model_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46325);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);


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
    }
    return {
        sign: '~',
        subject: `issue #${change.number} ${change.key}`,
        details: change.differences.map(difference),
    };
};
const linesOf = ({ changes, incoming, conflicts }) => [
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
];
/** `2 changes to GitHub, 1 change from GitHub, no conflict`. */
const changeSummary = ({ changes, incoming, conflicts }) => [
    changes.length === 0 ? 'nothing to change on GitHub' : `${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(changes.length, 'change')} to GitHub`,
    ...(incoming.length > 0 ? [`${(0,_model_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(incoming.length, 'change')} made on GitHub`] : []),
    ...(conflicts.length > 0 ? [(0,_model_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(conflicts.length, 'conflict')] : []),
].join(', ');
/** A plan for a terminal, a line for each change. `+` makes, `~` changes, `<` came from GitHub, `!` is undecided. */
const changeText = (changes) => linesOf(changes)
    .map(({ sign, subject, details }) => [`${sign} ${subject}`, ...details].join('  '))
    .join('\n');
/** A plan as Markdown, for a comment or a job summary. */
const changeMarkdown = (changes) => [
    `**Plan**: ${changeSummary(changes)}`,
    '',
    ...linesOf(changes).map(({ sign, subject, details }) => {
        const text = [subject, ...details].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV).join(' · ');
        return `- \`${sign}\` ${text}`;
    }),
    '',
].join('\n');


/***/ }),

/***/ 98576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   fd: () => (/* binding */ escapeProse)
/* harmony export */ });
/**
 * Everything that came from a tracker, a command or a pull request passes through here before it is shown. Text
 * stays text: no ping, no reference, no closing keyword, no link, no image, no HTML, and nothing invisible.
 */
const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Controls, bidirectional overrides, zero-width and filler characters, tags: seen by parsers and not by people. Tabs,
 * line breaks and the selectors that choose how an emoji looks are none; joiners are looked at below.
 */
const INVISIBLE = /(?!\t|\n|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** A joiner is wanted between two emoji and nowhere else. */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const codePoint = (character) => `‹U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}›`;
/** Most texts are of these alone, and then there is nothing to look for. */
const PRINTABLE = /^[\t\n\x20-\x7e]*$/;
/** Makes invisible and direction-changing characters visible (`‹U+202E›`). Tabs and line breaks are kept. */
const visible = (text) => PRINTABLE.test(text)
    ? text
    : text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(LONE_SURROGATE, '\uFFFD')
        .replaceAll(INVISIBLE, codePoint)
        .replaceAll(STRAY_JOINER, codePoint);
const oneLine = (text) => visible(text).replaceAll(/\s+/g, ' ').trim();
const entity = (character) => `&#${Number(character.codePointAt(0))};`;
/** GitHub makes a person, an issue, a link or a closed issue of these; a zero-width space after the first part prevents it. */
const separate = (text) => text
    .replaceAll(/@(?=[\p{L}\p{N}_])|(?<=[\w.+-])@/gu, `${ZERO_WIDTH_SPACE}@${ZERO_WIDTH_SPACE}`)
    .replaceAll(/#(?=[\p{L}\p{N}_])/gu, `#${ZERO_WIDTH_SPACE}`)
    .replaceAll(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`)
    .replaceAll(/\b(?:mailto|xmpp|javascript|data|vbscript):/gi, (scheme) => `${scheme}${ZERO_WIDTH_SPACE}`)
    .replaceAll(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
    .replaceAll(/(?<!:)\/\/(?=\S)/g, `/${ZERO_WIDTH_SPACE}/`)
    .replaceAll(/\bwww(?=\.)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`);
const neutral = (line) => separate(line)
    .replaceAll(/[&<>"\\`*[\]|~$!#]/g, entity)
    .replaceAll(/_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, entity('_'))
    .replace(/^[-+=:]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}${entity(mark)}`);
/**
 * One line of text that stays text anywhere in GitHub's Markdown: paragraph, table cell, heading, `<summary>`.
 * Entities are used and not backslashes, because they hold inside HTML blocks too.
 */
const escapeMarkdown = (text) => neutral(oneLine(text));
const longestRun = (text, character) => Math.max(0, ...[...text.matchAll(new RegExp(`${character}+`, 'g'))].map(([run]) => run.length));
/**
 * Text as inline code, on one line. The fence is one backtick longer than any run inside; text with a pipe becomes
 * a `<code>` element of entities, since no code span can hold every pipe in a table.
 */
const codeSpan = (text) => {
    const line = oneLine(text);
    if (line === '')
        return '';
    if (line.includes('|'))
        return `<code>${escapeMarkdown(line)}</code>`;
    const ticks = '`'.repeat(longestRun(line, '`') + 1);
    const pad = /^`|`$/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
};
/**
 * A sentence in which `code` may stand between backticks, as our own messages write it. Whatever is between them
 * becomes a code span and the rest text, so a foreign value inside the sentence gains nothing by a backtick.
 */
const escapeProse = (text) => oneLine(text)
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : neutral(part)))
    .join('');
/** Text as a fenced code block that nothing inside can close. `info` is ours (`text`, `sh`). */
const fence = (text, info = 'text') => {
    const body = visible(text).replace(/\n+$/, '');
    const ticks = '`'.repeat(Math.max(3, longestRun(body, '`') + 1));
    return `${ticks}${info}\n${body}\n${ticks}`;
};
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const entities = (text) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
/** Text for HTML and SVG, in elements and in quoted attributes. */
const escapeHtml = (text) => entities(visible(text));
// oxlint-disable-next-line no-control-regex -- XML 1.0 section 2.2 allows exactly these
const NOT_XML = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Characters that mean the same in XML as here. */
const PLAIN_XML = /^[\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\x7e]*$/;
/** Text for XML 1.0: illegal characters are left out, line breaks survive in attributes. */
const escapeXml = (text) => PLAIN_XML.test(text) ? text : entities(text.replaceAll(NOT_XML, '')).replaceAll(/[\t\n\r]/g, entity);
/** An address that may be put into a link: https (or http), nothing else. Null otherwise. */
const safeUrl = (url) => url !== undefined && /^https?:\/\/[^\s"'<>()\\`|\p{Cc}]+$/u.test(url) ? url : null;
/** A relative path as the path of an address; every character that could mean something there is encoded. */
const urlPath = (path) => path
    .toWellFormed()
    .split('/')
    .map((step) => encodeURIComponent(step).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');


/***/ }),

/***/ 38223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** GitHub keeps 65 536 characters of a body; the rest is room for what others append. */
const COMMENT_LIMIT = 58_000;
/** A section that is kept whole. */
const fixed = (text) => ({ keep: Infinity, rows: [], render: () => text });
const draw = (section, kept) => section.render(section.rows.slice(0, kept), section.rows.length - kept);
/** The largest number of rows whose text has at most `room` characters; -1 when not even the empty section fits. */
const mostRows = (section, room) => {
    let low = -1;
    let high = section.rows.length;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (draw(section, middle).length <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
};
/** Cut at a code point, with a mark that says so. The last resort, for a head that alone is too long. */
const clip = (text, limit) => {
    if (text.length <= limit)
        return text;
    const head = text.slice(0, Math.max(0, limit - 1));
    return `${/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head}…`;
};
/**
 * Joins the sections by blank lines within `limit` characters (UTF-16 units, never fewer than GitHub counts).
 * Sections are shortened in order of `keep`, each as far as needed and no further, then left out.
 */
const shorten = (sections, limit) => {
    const texts = sections.map((section) => draw(section, section.rows.length));
    const total = () => texts.filter((text) => text !== '').reduce((sum, text) => sum + text.length + 2, -2);
    const cuttable = sections
        .map((section, index) => ({ section, index }))
        .filter(({ section }) => section.keep < Infinity);
    for (const { section, index } of cuttable.toSorted((a, b) => a.section.keep - b.section.keep)) {
        if (total() <= limit)
            break;
        const room = limit - total() + draw(section, section.rows.length).length;
        const rows = mostRows(section, room);
        texts[index] = rows < 0 ? '' : draw(section, rows);
    }
    return clip(texts.filter((text) => text !== '').join('\n\n'), limit);
};


/***/ })

};
