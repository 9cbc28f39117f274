export const id = 324;
export const ids = [324];
export const modules = {

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ applyPatches),
/* harmony export */   d: () => (/* binding */ CLAIM_WORDS)
/* harmony export */ });
/** The word of a claim, as every dialect reads it. */
const CLAIM_WORDS = {
    done: 'Done',
    'in-progress': 'In Progress',
    dropped: 'Dropped',
};
/** Puts patches that do not overlap into a text. */
const applyPatches = (text, patches) => {
    const parts = [];
    let at = 0;
    for (const patch of patches.toSorted((a, b) => a.from - b.from)) {
        parts.push(text.slice(at, patch.from), patch.text);
        at = patch.to;
    }
    return parts.join('') + text.slice(at);
};


/***/ }),

/***/ 73324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncTracker: () => (/* binding */ syncTracker)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/github/remote-repository.js
var remote_repository = __webpack_require__(98767);
// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
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

;// CONCATENATED MODULE: ./lib/application/sync/observe.js
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/domain/reconcile/marker.js

const START = /<!-- aurora-x:item v1 (\{[^\n]*\}) -->\r?\n?/;
const END = '<!-- aurora-x:item end -->';
const MILESTONE = /<!-- aurora-x:milestone v1 (\{[^\n]*\}) -->/;
/** JSON that cannot end the comment it stands in. */
const marker_hidden = (value) => JSON.stringify(value)
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
const writeSection = (key, applied, content) => `<!-- aurora-x:item v1 ${marker_hidden({ key, applied })} -->\n${content}${END}`;
/** Our section put into a body: in its old place, or below what people wrote. */
const placeSection = (body, section) => {
    const old = readSection(body);
    if (old)
        return `${old.before}${section}${old.after}`;
    return body === '' ? section : `${body}\n\n${section}`;
};
const milestoneMarker = (key) => `<!-- aurora-x:milestone v1 ${marker_hidden({ key })} -->`;
/** Key in a milestone's description, or null. */
const readMilestoneMarker = (description) => {
    const key = parse(MILESTONE.exec(description)?.[1] ?? '')?.['key'];
    return isText(key) ? key : null;
};
/** Which write something came from: the same for the same thing of the same repository, whoever asks. */
const intentId = (kind, repository, key) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([kind, repository, key]))
    .digest('hex');

// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/application/sync/apply-changes.js


/** Clocks of two machines differ; what was made just before is looked at too. */
const SKEW_MS = 120_000;
const sameLogin = (a, b) => a?.toLowerCase() === b.toLowerCase();
/** The issue that an earlier try made without our hearing of it, or null. */
const findMade = async (writers, key, since) => {
    const recent = await writers.issues.madeSince(since - SKEW_MS);
    const ours = recent.filter(({ body, author }) => readSection(body)?.key === key && sameLogin(author, writers.self));
    return ours.length === 0 ? null : Math.min(...ours.map(({ number }) => number));
};
/** Makes an issue once: written down, looked for if an earlier try has no known end, sent once, looked for again. */
const createIssue = async (writers, key, fields) => {
    const { intents, issues, repository, clock } = writers;
    const id = intentId('issue', repository, key);
    const openSince = await intents.begin(id);
    const settled = async (number) => {
        await intents.settle(id, String(number));
        return number;
    };
    if (openSince !== null) {
        const made = await findMade(writers, key, openSince);
        if (made !== null)
            return settled(made);
    }
    const sent = clock.now();
    try {
        return await settled(await issues.create(fields));
    }
    catch (error) {
        if (!(error instanceof remote_failure/* RemoteFailure */.p))
            throw error;
        if (error.kind !== 'lost') {
            await intents.abandon(id);
            throw error;
        }
        const made = await findMade(writers, key, sent);
        if (made === null)
            throw error;
        return settled(made);
    }
};
/** Milestones are unique by title, so one whose answer was lost is found by it. */
const createMilestone = async ({ milestones }, fields) => {
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
/**
 * Executes a plan, one write after the other, in its order. It stops at the first failure; what was done stays, and
 * the next plan goes on from there.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
const applyChanges = async ({ changes, issues }, observed, writers) => {
    const numbers = { ...issues };
    const milestones = new Map(observed.map(({ title, number }) => [title, number]));
    const toWrite = ({ milestone, ...fields }) => {
        if (milestone === undefined)
            return fields;
        return { ...fields, milestone: milestone === null ? null : (milestones.get(milestone) ?? null) };
    };
    let last = -Infinity;
    /** Waits for its turn. */
    const turn = async () => {
        const wait = last + writers.interval - writers.clock.monotonic();
        if (wait > 0)
            await writers.clock.sleep(wait, writers.signal);
        writers.signal.throwIfAborted();
        last = writers.clock.monotonic();
    };
    const applyOne = async (change) => {
        if (change.kind === 'create-label')
            await writers.labels.create(change.label);
        else if (change.kind === 'create-milestone')
            milestones.set(change.fields.title, await createMilestone(writers, change.fields));
        else if (change.kind === 'update-milestone') {
            await writers.milestones.update(change.number, change.fields);
            if (change.fields.title !== undefined)
                milestones.set(change.fields.title, change.number);
        }
        else if (change.kind === 'create-issue') {
            const { title, body } = change.fields;
            const number = await createIssue(writers, change.key, { ...toWrite(change.fields), title, body });
            numbers[change.key] = number;
            if (change.followUp) {
                await turn();
                await writers.issues.update(number, toWrite(change.followUp));
            }
        }
        else
            await writers.issues.update(change.number, toWrite(change.fields));
    };
    for (const [index, change] of changes.entries()) {
        await turn();
        await applyOne(change);
        writers.progress(index + 1, change);
    }
    return { applied: changes.length, issues: numbers };
};

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 17 modules
var catalogue = __webpack_require__(2307);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/tracker/dialects/yaml/detect.js
var detect = __webpack_require__(22928);
// EXTERNAL MODULE: ./lib/domain/tracker/edit.js
var tracker_edit = __webpack_require__(1275);
// EXTERNAL MODULE: ./lib/domain/tracker/read-tracker.js + 43 modules
var read_tracker = __webpack_require__(18719);
// EXTERNAL MODULE: ./lib/domain/tracker/text/lines.js + 2 modules
var lines = __webpack_require__(44172);
;// CONCATENATED MODULE: ./lib/domain/tracker/write-back.js





/**
 * Writes edits into a Markdown tracker: the cells and checkboxes that change, and not one byte more. An edit that
 * cannot be made is a finding and the others are still made; of two edits of one place the last one counts.
 */
const applyEdits = (text, edits) => {
    const items = new Map((0,read_tracker/* readTracker */.T)(text, 'tracker').items.map((item) => [item.id, item]));
    const offsets = lineOffsets(text);
    const findings = [];
    const patches = new Map();
    for (const edit of edits) {
        const item = items.get(edit.item);
        const result = item === undefined ? (0,catalogue/* finding */.gk)('AX2040', { item: edit.item }) : patchFor(text, offsets, item, edit);
        if ('code' in result)
            findings.push(result);
        else
            patches.set(result.from, result);
    }
    return { text: (0,tracker_edit/* applyPatches */.$)(text, [...patches.values()]), findings };
};
/** Writes edits into a tracker of any dialect; the YAML writer is loaded only for a YAML tracker. */
const applyAnyEdits = async (text, file, edits) => {
    if (!(0,detect/* isYamlTracker */.y)(text, file))
        return applyEdits(text, edits);
    const { applyYamlEdits } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 34218));
    return applyYamlEdits(text, edits);
};
const patchFor = (text, offsets, item, edit) => {
    if (edit.kind === 'checkbox')
        return checkboxPatch(text, offsets, item, edit.checked ? 'x' : ' ');
    if (edit.kind === 'cell')
        return fieldPatch(text, offsets, item, edit.field, edit.value);
    const mark = edit.claim === 'done' ? 'x' : edit.claim === 'dropped' ? '-' : ' ';
    const box = checkboxPatch(text, offsets, item, mark);
    return 'code' in box ? fieldPatch(text, offsets, item, 'status', tracker_edit/* CLAIM_WORDS */.d[edit.claim]) : box;
};
const fieldPatch = (text, offsets, item, field, value) => {
    const place = item.places[field];
    const refused = (0,catalogue/* finding */.gk)('AX2041', { item: item.id, field }, place ?? item.source);
    if (place === undefined)
        return refused;
    const at = offsetOf(offsets, place);
    // The title of a task is the task's own line, with its id, tags and links; only a title cell is just a title.
    return cellPatch(text, at, value) ?? (field === 'title' ? refused : labelPatch(text, at, value));
};
const checkboxPatch = (text, offsets, item, mark) => {
    const own = item.places['checkbox'];
    const status = item.places['status'];
    const from = own !== undefined ? offsetOf(offsets, own) : status !== undefined ? offsetOf(offsets, status) + 1 : -1;
    const isBox = from > 0 && text.charAt(from - 1) === '[' && text.charAt(from + 1) === ']';
    if (!isBox)
        return (0,catalogue/* finding */.gk)('AX2042', { item: item.id }, item.source);
    const old = text.charAt(from);
    return { from, to: from + 1, text: mark === 'x' && /[xX✓✔✅]/.test(old) ? old : mark };
};
/**
 * The content of the table cell at an offset. A pipe in the value is escaped and a line break becomes `<br>`,
 * since both would end the cell; an empty cell gets a space on both sides.
 */
const cellPatch = (text, at, value) => {
    const line = lineAround(text, at);
    let end = at;
    while (end < line.end && !isPipe(text, end))
        end += 1;
    let start = at;
    while (start > line.start && !isPipe(text, start - 1))
        start -= 1;
    if (start === line.start && end === line.end)
        return null;
    const safe = value
        .trim()
        .replace(/\\*\|/g, '\\|')
        .replace(/\r\n|\n|\r/g, '<br>');
    const cell = text.slice(start, end);
    const content = cell.replace(/^[ \t]+|[ \t]+$/g, '');
    if (content === '')
        return { from: start, to: end, text: safe === '' ? cell : ` ${safe} ` };
    const from = start + cell.indexOf(content);
    const to = from + content.length;
    return { from, to, text: safe.endsWith('\\') && to === end ? `${safe} ` : safe };
};
const isPipe = (text, at) => text.charAt(at) === '|' && text.charAt(at - 1) !== '\\';
/** The rest of the line behind a label (`**Status:** Done`); a line break would end it. */
const labelPatch = (text, at, value) => {
    const line = lineAround(text, at);
    const to = line.start + text.slice(line.start, line.end).trimEnd().length;
    const safe = value.trim().replace(/\s*[\r\n]+\s*/g, ' ');
    const gap = at > 0 && /[:*_]/.test(text.charAt(at - 1)) ? ' ' : '';
    return { from: at, to: Math.max(at, to), text: `${gap}${safe}` };
};
const lineAround = (text, at) => {
    const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    const rest = text.slice(at, at + 65_536);
    const length = rest.search(/[\r\n]/);
    return { start, end: length === -1 ? Math.min(text.length, at + rest.length) : at + length };
};
/** Where each line begins in the text as it is, byte order mark and line ends counted. */
const lineOffsets = (text) => {
    const offsets = [text.startsWith(lines/* BYTE_ORDER_MARK */.s) ? 1 : 0];
    for (const end of text.matchAll(/\r\n|\n|\r/g))
        offsets.push(end.index + end[0].length);
    return offsets;
};
const offsetOf = (offsets, place) => (offsets[place.line - 1] ?? 0) + place.column - 1;

;// CONCATENATED MODULE: ./lib/domain/model/iso-week.js
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

;// CONCATENATED MODULE: ./lib/domain/model/due.js

const endOfMonth = (year, month) => isoDate(Date.UTC(year, month, 0));
/**
 * The date that a target names: a day, the Sunday of an ISO week, the last day of a month or quarter. Null for what
 * names no date of the calendar (`Week 0–1`, `soon`, `Q1` without a year).
 */
const dueDate = (text) => {
    const words = (text ?? '').trim();
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
    if (day) {
        const time = Date.parse(words);
        return !Number.isNaN(time) && isoDate(time) === words ? words : null;
    }
    const week = /^(\d{4})-?W(\d{1,2})$/i.exec(words);
    if (week) {
        const monday = weekStart(`${week[1]}-W${week[2]?.padStart(2, '0')}`);
        return monday === null ? null : isoDate(monday + 6 * DAY_MS);
    }
    const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(words);
    if (month)
        return endOfMonth(Number(month[1]), Number(month[2]));
    const quarter = /^(\d{4})[- ]?Q([1-4])$/i.exec(words);
    return quarter ? endOfMonth(Number(quarter[1]), Number(quarter[2]) * 3) : null;
};

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
        due: dueDate(due),
        description: [goal, definitionOfDone && `Done when: ${definitionOfDone}`].filter(Boolean).join('\n\n'),
    });
    const named = milestones.map(of);
    const targets = new Set(items.filter((item) => item.milestone === null).map((item) => item.target));
    const dated = [...targets]
        .filter((target) => target !== null && dueDate(target) !== null)
        .map((target) => ({
        key: `target#${target}`,
        title: `${target}`,
        due: dueDate(target),
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
const plan_issue_assigneesOf = ({ values, item }, { issue, section }) => {
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
    const body = writeSection(key, values, section);
    const closes = values.state === 'closed';
    return {
        kind: 'create-issue',
        key,
        fields: {
            title,
            body: closes ? writeSection(key, { ...values, state: 'open' }, section) : body,
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
    const body = placeSection(issue.body, writeSection(key, applied, desired.section));
    const sameBody = body.replaceAll('\r\n', '\n') === issue.body.replaceAll('\r\n', '\n');
    const fields = {
        ...(title.value === issue.title ? {} : { title: title.value }),
        ...(sameBody ? {} : { body }),
        ...(state.value === issue.state || state.value === null ? {} : { state: state.value }),
        ...(milestone.value === issue.milestone ? {} : { milestone: milestone.value }),
        ...(sameSet(labels.value, issue.labels) ? {} : { labels: labels.value }),
        ...(sameSet(assignees.value, issue.assignees) ? {} : { assignees: assignees.value }),
    };
    const merges = { title, state, milestone, assignees: plan_issue_assigneesOf(desired, owned) };
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

;// CONCATENATED MODULE: ./lib/domain/reconcile/plan-write-back.js







const stateEdit = (item, github) => {
    const claim = github === NOT_PLANNED ? 'dropped' : github === 'closed' ? 'done' : 'in-progress';
    const isClosed = item.claim === 'done' || item.claim === 'dropped';
    // A claim that says so already is not made again: then proof is what the issue lacks.
    return isClosed === (claim !== 'in-progress') ? null : { kind: 'claim', item: item.id, claim };
};
const milestoneEdit = (item, document, github) => {
    const value = github === 'none' ? '' : github;
    if (item.places['milestone'] !== undefined) {
        const known = milestonesOf(document).find(({ title }) => title === github);
        const id = known?.key.startsWith(`${document.file}#`) ? known.key.slice(document.file.length + 1) : value;
        return { kind: 'cell', item: item.id, field: 'milestone', value: id };
    }
    const isDate = value === '' || dueDate(value) !== null;
    if (item.milestone !== null || item.places['target'] === undefined || !isDate)
        return 'nowhere';
    return { kind: 'cell', item: item.id, field: 'target', value };
};
const editOf = (item, document, { field, github }) => {
    if (field === 'state')
        return stateEdit(item, github);
    if (field === 'milestone')
        return milestoneEdit(item, document, github);
    if (field === 'assignees') {
        if (item.places['owner'] === undefined)
            return 'nowhere';
        const logins = github === 'none' ? [] : github.split(', ').map((login) => `@${login}`);
        return { kind: 'cell', item: item.id, field: 'owner', value: logins.join(', ') };
    }
    const prefix = `${item.id}: `;
    if (field !== 'title' || item.places['id'] === undefined || !github.startsWith(prefix))
        return 'nowhere';
    return { kind: 'cell', item: item.id, field: 'title', value: github.slice(prefix.length) };
};
const lineOf = ({ item, issue, field, tracker, github }) => `- ${(0,report_escape/* escapeMarkdown */.FV)(item)} (issue ${issue}): ${field} ${(0,report_escape/* escapeMarkdown */.FV)(tracker)} → ${(0,report_escape/* escapeMarkdown */.FV)(github)}`;
/** Edits of one document: what people changed on GitHub, and the numbers of issues that it has a place for. */
const editsOf = (document, came, seen) => {
    const [edits, lines, findings] = [[], [], []];
    const settled = came.conflicts.filter(({ resolved }) => resolved === 'github');
    const incoming = Map.groupBy([...came.incoming, ...settled], ({ item }) => item);
    for (const item of document.items) {
        if (seen.has(item.id))
            continue;
        seen.add(item.id);
        for (const one of incoming.get(item.id) ?? []) {
            const edit = editOf(item, document, one);
            const { field, github, issue } = one;
            if (edit === 'nowhere')
                findings.push((0,catalogue/* finding */.gk)('AX8207', { field, item: item.id, github, issue }, item.source));
            else if (edit !== null) {
                edits.push(edit);
                lines.push(lineOf(one));
            }
        }
        const number = came.issues[item.id];
        if (item.issue !== null || number === undefined || item.places['issue'] === undefined)
            continue;
        edits.push({ kind: 'cell', item: item.id, field: 'issue', value: `#${number}` });
        lines.push(`- ${(0,report_escape/* escapeMarkdown */.FV)(item.id)}: issue ${number}`);
    }
    return { edits, lines, findings };
};
/** Whether anything comes back, and what cannot, by the documents alone. */
const comesBack = (documents, came) => {
    const seen = new Set();
    const planned = documents.map((document) => editsOf(document, came, seen));
    return {
        any: planned.some(({ edits }) => edits.length > 0),
        findings: planned.flatMap(({ findings }) => findings),
    };
};
/**
 * What GitHub knows and the tracker does not yet say, as the smallest edits of its documents: cells and checkboxes, and
 * not one byte more. A conflict comes back only where the policy gives GitHub the right.
 */
const planWriteBack = async (sources, came) => {
    const seen = new Set();
    const files = [];
    const lines = [];
    const findings = [];
    const all = [];
    for (const { document, text } of sources) {
        const planned = editsOf(document, came, seen);
        const written = await applyAnyEdits(text, document.file, planned.edits);
        findings.push(...planned.findings, ...written.findings);
        if (written.text === text)
            continue;
        files.push({ file: document.file, text: written.text });
        lines.push(...planned.lines);
        all.push(...planned.edits);
    }
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
    return { files, lines, digest, findings };
};

;// CONCATENATED MODULE: ./lib/application/sync/propose-write-back.js





const WRITE_BACK_BRANCH = 'aurora-x/write-back';
const TITLE = 'Bring the tracker up to date with GitHub';
const TRAILER = 'Aurora-X-Write-Back: ';
const MARKER = /<!-- aurora-x:write-back v1 ([0-9a-f]{16}) -->/;
/** GitHub takes 65 536 characters. */
const LINES = 300;
const bodyOf = ({ lines, digest }) => [
    `<!-- aurora-x:write-back v1 ${digest} -->`,
    'This was changed on GitHub, and the tracker does not say it yet:',
    '',
    ...lines.slice(0, LINES).map((line) => line.slice(0, 200)),
    ...(lines.length > LINES ? [`- and ${lines.length - LINES} more`] : []),
    '',
    'Merge it to accept. Close it to decline: it comes again only when something else was changed. The branch is made',
    'anew for every change, so commits that you add to it may be lost.',
    '',
].join('\n');
/** The documents as the default branch has them, which is what a pull request changes. */
const readSources = async (repository, files, commit) => {
    const sources = [];
    for (const file of files) {
        const text = await repository.readText(file, commit);
        if (text !== null)
            sources.push({ document: await (0,read_tracker.readAnyTracker)(text, file), text });
    }
    return sources;
};
const openOnce = async ({ proposals }, base, text) => {
    try {
        return await proposals.open(WRITE_BACK_BRANCH, base, text);
    }
    catch (error) {
        const uncertain = error instanceof remote_failure/* RemoteFailure */.p && (error.kind === 'lost' || error.status === 422);
        const made = uncertain ? await proposals.newest(WRITE_BACK_BRANCH) : null;
        if (!made?.open)
            throw error;
        return made.number;
    }
};
const propose = async (ports, plan, newest) => {
    const { proposals, repository } = ports;
    const last = MARKER.exec(newest?.body ?? '')?.[1] ?? null;
    const number = newest?.number ?? null;
    if (plan.files.length === 0) {
        if (!newest?.open || last === null)
            return { result: 'none', pullRequest: null };
        // Without the marker: what people decline is remembered, this is not.
        const body = `${newest.body.replace(MARKER, '').trim()}\n\nNothing of it is left to bring back.\n`;
        await proposals.close(newest.number, body);
        return { result: 'closed', pullRequest: number };
    }
    if (newest && !newest.open && !newest.merged && last === plan.digest)
        return { result: 'declined', pullRequest: number };
    const tip = await proposals.tipMessage(WRITE_BACK_BRANCH);
    const isSettled = newest !== null && !newest.open;
    const isForeign = (tip !== null && !tip.includes(TRAILER) && !isSettled) || (newest?.open && last === null);
    if (isForeign)
        return { result: 'foreign', pullRequest: number };
    const content = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(plan.files)).digest('hex').slice(0, 16);
    const { name: base, sha } = await repository.defaultBranch();
    const text = { title: TITLE, body: bodyOf(plan) };
    const isSame = newest?.open === true && tip?.includes(`${TRAILER}${content}`) === true;
    if (!isSame) {
        const message = `docs(tracker): ${TITLE.toLowerCase().replace('github', 'GitHub')}\n\n${TRAILER}${content}\n`;
        await proposals.rewrite(WRITE_BACK_BRANCH, tip === null, { base: sha, message, files: plan.files });
    }
    if (!newest?.open)
        return { result: 'created', pullRequest: await openOnce(ports, base, text) };
    if (isSame && last === plan.digest)
        return { result: 'unchanged', pullRequest: number };
    if (last !== plan.digest)
        await proposals.edit(newest.number, text);
    return { result: 'updated', pullRequest: number };
};
/** Mostly nothing comes back, and then no document is read a second time. */
const planOf = async ({ repository }, documents, came) => {
    const { any, findings } = comesBack(documents, came);
    if (!any)
        return { files: [], lines: [], digest: '', findings };
    const { sha } = await repository.defaultBranch();
    const files = documents.map(({ file }) => file);
    return planWriteBack(await readSources(repository, files, sha), came);
};
/**
 * Keeps the one pull request that brings back what people changed on GitHub, and the numbers of issues: made, updated
 * in place, closed when it is settled. A second look changes nothing. What may not be written is a finding, so that
 * the rest of a sync goes on.
 *
 * @param documents the trackers of the sync
 * @param came the change set of the sync, with the numbers of issues that it made
 */
const proposeWriteBack = async (ports, documents, came) => {
    const findings = [];
    try {
        const plan = await planOf(ports, documents, came);
        findings.push(...plan.findings);
        const done = await propose(ports, plan, await ports.proposals.newest(WRITE_BACK_BRANCH));
        if (done.result === 'foreign')
            findings.push((0,catalogue/* finding */.gk)('AX8208', { branch: WRITE_BACK_BRANCH }));
        return { ...done, findings };
    }
    catch (error) {
        if (!(error instanceof remote_failure/* RemoteFailure */.p) || error.kind !== 'refused')
            throw error;
        findings.push((0,catalogue/* finding */.gk)('AX8209', { problem: error.message }));
        return { result: 'failed', pullRequest: null, findings };
    }
};

;// CONCATENATED MODULE: ./lib/application/sync/sync-repository.js


/**
 * Applies a plan to GitHub, then proposes to the tracker what GitHub knows better: the same for laptop, job and App.
 *
 * @throws RemoteFailure what GitHub answered to a change, or that it did not
 */
const syncRepository = async ({ documents, observed, changes }, repository, writers) => {
    const done = await applyChanges(changes, observed.milestones, writers);
    const ports = { repository, proposals: writers.proposals };
    const writeBack = await proposeWriteBack(ports, documents, { ...changes, issues: done.issues });
    return { ...done, writeBack };
};

// EXTERNAL MODULE: ./lib/application/sync/without-intents.js
var without_intents = __webpack_require__(10398);
;// CONCATENATED MODULE: ./lib/domain/reconcile/ownership.js


const ownership_sameLogin = (a, b) => a?.toLowerCase() === b.toLowerCase();
/**
 * Which issue is which item's: the one that the tracker names, else the oldest one that carries our marker and that
 * we wrote. A marker in somebody else's issue proves nothing, because everybody can paste one.
 */
const ownershipOf = (desired, observed) => {
    const findings = [];
    const byNumber = new Map(observed.issues.map((issue) => [issue.number, issue]));
    const marked = new Map();
    for (const issue of observed.issues.toSorted((a, b) => a.number - b.number)) {
        const section = readSection(issue.body);
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
            const section = readSection(issue.body);
            claim(key, { issue, section: section?.key === key ? section : null });
        }
    }
    for (const { key, item } of desired) {
        if (owned.has(key))
            continue;
        const candidates = (marked.get(key) ?? []).filter(({ issue }) => !taken.has(issue.number));
        const [first, ...more] = candidates.filter(({ issue }) => ownership_sameLogin(issue.author, observed.self));
        for (const { issue } of candidates.filter((one) => !ownership_sameLogin(one.issue.author, observed.self)))
            findings.push((0,catalogue/* finding */.gk)('AX8203', { issue: issue.number, item: key }, item.source));
        if (first === undefined)
            continue;
        claim(key, first);
        for (const { issue } of more)
            findings.push((0,catalogue/* finding */.gk)('AX8204', { item: key, issue: issue.number, first: first.issue.number }, item.source));
    }
    return { owned, findings };
};

;// CONCATENATED MODULE: ./lib/domain/reconcile/plan-milestones.js


const descriptionOf = ({ description, key }) => description === '' ? milestoneMarker(key) : `${description}\n\n${milestoneMarker(key)}`;
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
        const ours = observed.milestones.find((one) => isOurs(one.author) && readMilestoneMarker(one.description) === want.key);
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
    const desired = desiredState(documents, standings, observed);
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
                issues.push(planNewIssue(want));
            continue;
        }
        numbers[want.key] = owned.issue.number;
        const plan = planIssue(want, owned, policy);
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

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
;// CONCATENATED MODULE: ./lib/domain/report/change-set.js


const difference = ({ field, from, to }) => `${field}: ${from} → ${to}`;
const change_set_lineOf = (change) => {
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
    ...changes.map(change_set_lineOf),
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
    changes.length === 0 ? 'nothing to change on GitHub' : `${(0,count/* count */.U)(changes.length, 'change')} to GitHub`,
    ...(incoming.length > 0 ? [`${(0,count/* count */.U)(incoming.length, 'change')} made on GitHub`] : []),
    ...(conflicts.length > 0 ? [(0,count/* count */.U)(conflicts.length, 'conflict')] : []),
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
        const text = [subject, ...details].map(report_escape/* escapeMarkdown */.FV).join(' · ');
        return `- \`${sign}\` ${text}`;
    }),
    '',
].join('\n');

// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 6 modules
var github = __webpack_require__(21881);
// EXTERNAL MODULE: ./lib/domain/report/json-schema.js
var json_schema = __webpack_require__(32961);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/system/ids.js
var ids = __webpack_require__(93978);
// EXTERNAL MODULE: ./lib/adapters/system/run-store/create-run-store.js + 10 modules
var create_run_store = __webpack_require__(82592);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/history.js






/** The store of runs under `out`, which is relative to the workspace or absolute. */
const openStore = (root, out) => (0,create_run_store/* createRunStore */.D)({
    root,
    dir: out,
    clock: (0,clock/* createClock */.t)(),
    ids: (0,ids/* createIds */.T)(),
    host: (0,external_node_os_.hostname)(),
    pid: process.pid,
    failpoint: () => false,
});
/** Readers of run directories as the store names them. */
const runFilesIn = (root) => (dir) => (0,system_files/* createFiles */.q)((0,external_node_path_.isAbsolute)(dir) ? dir : (0,external_node_path_.join)(root, dir));

;// CONCATENATED MODULE: ./lib/entrypoints/wiring/last-standings.js


/** What the last finished run says of the items; nothing when there is none. `out` is where runs are. */
const lastStandings = async (root, out) => {
    const [run] = (await openStore(root, out).history()).filter(({ status, verdict }) => status === 'complete' && verdict !== null);
    if (run === undefined)
        return [];
    const text = await runFilesIn(root)(run.dir).readText('stages/T06-verdict.json');
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
const failed = (findings, code) => {
    (0,present/* announce */.iP)(null, findings);
    return code;
};
const openRemote = ({ inputs, env, event }) => {
    const api = env['GITHUB_API_URL'] ?? github/* DEFAULT_API */.VU;
    const ref = (0,repository_ref/* repositoryRef */.W)(event.repository ?? '');
    if (ref === null)
        return (0,catalogue/* finding */.gk)('AX8211', { value: event.repository ?? 'Nothing' });
    if (inputs.token === null)
        return (0,catalogue/* finding */.gk)('AX8210', { api });
    const { token } = inputs;
    const client = (0,github/* tokenClient */.P3)(api, token);
    return { ref, client, readers: (0,github/* githubReaders */.wm)(client, ref, async () => (0,remote_repository/* loginOfToken */.g3)(client, token)) };
};
/** What this job runs on: a tracker counts once it is merged. */
const isOn = (branch, { env, event }) => event.pullRequest === null && env['GITHUB_REF'] === `refs/heads/${branch}`;
const run = async (context) => {
    const { inputs, root, env, outDir, signal } = context;
    const { config, findings: mistakes } = await (0,load_config/* loadConfig */.Z)(root, inputs.config, env);
    if (mistakes.some(({ severity }) => severity === 'error'))
        return failed(mistakes, exit/* EXIT */.dc.usage);
    const remote = openRemote(context);
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
    if (!isOn(branch, context))
        notes.push((0,catalogue/* finding */.gk)('AX8216', { ref: env['GITHUB_REF'] ?? 'no branch', branch }));
    else if (!inputs.dryRun) {
        const { applied, writeBack } = await syncRepository({ documents, observed, changes }, readers.repository, {
            ...(0,github/* githubWriters */.Oz)(client, ref),
            repository: `${ref.owner}/${ref.repo}`,
            self: observed.self,
            intents: without_intents/* withoutIntents */.m,
            clock: (0,clock/* createClock */.t)(),
            interval: Number(env['AURORA_WRITE_INTERVAL_MS'] ?? github/* WRITE_INTERVAL_MS */.nZ),
            progress: (done) => {
                if (done % 25 === 0)
                    (0,present/* say */.cv)(`${done} of ${changes.changes.length} changes applied`);
            },
            signal,
        });
        (0,present/* say */.cv)(`${applied} changes applied; write-back: ${writeBack.result} ${writeBack.pullRequest ?? ''}`.trim());
        notes.push(...writeBack.findings);
    }
    const summary = env['GITHUB_STEP_SUMMARY'];
    if (summary)
        notes.push(...(0,present/* attempt */.CD)('The job summary', () => (0,external_node_fs_.appendFileSync)(summary, changeMarkdown(changes))));
    return failed(notes, changes.conflicts.some(({ resolved }) => resolved === 'ask') ? exit/* EXIT */.dc.noGo : exit/* EXIT */.dc.ok);
};
/** `sync`: the plan of `aurora-x sync`, applied on the default branch and only shown anywhere else. */
const syncTracker = async (context) => {
    try {
        return await run(context);
    }
    catch (cause) {
        if (!(cause instanceof remote_failure/* RemoteFailure */.p))
            throw cause;
        const { kind, what, status, message, until } = cause;
        const found = kind === 'limited'
            ? (0,catalogue/* finding */.gk)('AX8214', { what, until: new Date(until ?? 0).toISOString() })
            : kind === 'lost'
                ? (0,catalogue/* finding */.gk)('AX8213', { what, problem: message })
                : (0,catalogue/* finding */.gk)('AX8212', { what, status, problem: message });
        return failed([found], exit/* EXIT */.dc.outside);
    }
};


/***/ })

};
