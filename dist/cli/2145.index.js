export const id = 2145;
export const ids = [2145];
export const modules = {

/***/ 62145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ syncRepository)
});

// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
;// CONCATENATED MODULE: ./lib/application/sync/apply-changes.js


/** Clocks of two machines differ; what was made just before is looked at too. */
const SKEW_MS = 120_000;
const sameLogin = (a, b) => a?.toLowerCase() === b.toLowerCase();
/** The issue that an earlier try made without our hearing of it, or null. */
const findMade = async (writers, key, since) => {
    const recent = await writers.issues.madeSince(since - SKEW_MS);
    const ours = recent.filter(({ body, author }) => (0,marker/* readSection */.GU)(body)?.key === key && sameLogin(author, writers.self));
    return ours.length === 0 ? null : Math.min(...ours.map(({ number }) => number));
};
/** Makes an issue once: written down, looked for if an earlier try has no known end, sent once, looked for again. */
const createIssue = async (writers, key, fields) => {
    const { intents, issues, repository, clock } = writers;
    const id = (0,marker/* intentId */.WB)('issue', repository, key);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const { applyYamlEdits } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4218)]).then(__webpack_require__.bind(__webpack_require__, 34218));
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

// EXTERNAL MODULE: ./lib/domain/reconcile/desired-state.js + 2 modules
var desired_state = __webpack_require__(99344);
// EXTERNAL MODULE: ./lib/domain/model/due.js
var due = __webpack_require__(36788);
// EXTERNAL MODULE: ./lib/domain/reconcile/plan-issue.js + 1 modules
var plan_issue = __webpack_require__(14420);
;// CONCATENATED MODULE: ./lib/domain/reconcile/plan-write-back.js







const stateEdit = (item, github) => {
    const claim = github === plan_issue/* NOT_PLANNED */.hd ? 'dropped' : github === 'closed' ? 'done' : 'in-progress';
    const isClosed = item.claim === 'done' || item.claim === 'dropped';
    // A claim that says so already is not made again: then proof is what the issue lacks.
    return isClosed === (claim !== 'in-progress') ? null : { kind: 'claim', item: item.id, claim };
};
const milestoneEdit = (item, document, github) => {
    const value = github === 'none' ? '' : github;
    if (item.places['milestone'] !== undefined) {
        const known = (0,desired_state/* milestonesOf */.p)(document).find(({ title }) => title === github);
        const id = known?.key.startsWith(`${document.file}#`) ? known.key.slice(document.file.length + 1) : value;
        return { kind: 'cell', item: item.id, field: 'milestone', value: id };
    }
    const isDate = value === '' || (0,due/* dueDate */.X)(value) !== null;
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


/***/ }),

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


/***/ })

};
