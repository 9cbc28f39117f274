export const id = 5758;
export const ids = [5758];
export const modules = {

/***/ 26042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ OUTCOME_TONES),
/* harmony export */   g9: () => (/* binding */ VERDICT_TONES),
/* harmony export */   hZ: () => (/* binding */ STAGE_WORDS)
/* harmony export */ });
const OUTCOME_TONES = {
    passed: 'good',
    failed: 'bad',
    error: 'bad',
    'timed-out': 'bad',
    skipped: 'mute',
    'not-run': 'warn',
    manual: 'warn',
    'not-applicable': 'mute',
};
const VERDICT_TONES = {
    go: 'good',
    conditional: 'warn',
    'no-go': 'bad',
};
/** What a stage does, in one word. */
const STAGE_WORDS = {
    T01: 'ingest',
    T02: 'synthesize',
    T03: 'execute',
    T04: 'collect',
    T05: 'challenge',
    T06: 'evaluate',
    T07: 'publish',
};


/***/ }),

/***/ 30890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ milestoneName)
/* harmony export */ });
/** `M0 Repository` for an id that people wrote; the title alone where it begins with the id, or the id was made of it. */
const milestoneName = ({ id, title }) => {
    const words = (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
    return `${words}-`.startsWith(`${id.toLowerCase()}-`) ? title : `${id} ${title}`.trim();
};


/***/ }),

/***/ 61248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blockersOf),
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
/** A check that gives no proof: it did not pass, or it cannot fail. */
const provesNothing = (check) => (check.outcome !== 'passed' && check.outcome !== 'not-applicable') || check.challenge === 'vacuous';
/** An id as an argument in a shell. */
const shellWord = (text) => /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
/** The command that verifies an item on its own. */
const verifyCommand = (item) => `aurora-x verify ${shellWord(item)}`;
const itemOf = (verdict) => {
    const byItem = new Map(verdict.standings.map((standing) => [standing.item, standing]));
    const byCheck = new Map(verdict.standings.flatMap((standing) => standing.checks.map((check) => [check.id, standing])));
    return ({ subject }) => (subject.kind === 'check' || subject.kind === 'criterion' ? byCheck.get(subject.id) : undefined) ??
        (['item', 'check', 'criterion', 'waiver'].includes(subject.kind) ? byItem.get(subject.id) : undefined) ??
        null;
};
/** What the run saw of a check that belongs to no item; its command stands in its remedy. */
const standAlone = (outcome, report) => ({
    id: outcome.id,
    outcome: outcome.outcome,
    describe: outcome.id,
    command: null,
    exitCode: outcome.attempts.at(-1)?.exitCode ?? null,
    tail: outcome.tail,
    flaky: outcome.flaky,
    cachedFrom: outcome.cachedFrom,
    challenge: report.challenges.find(({ check }) => check === outcome.id)?.result ?? null,
    durationMs: outcome.durationMs,
});
const checksOf = (first, item, report) => item === null
    ? report.outcomes
        .filter(({ id }) => first.subject.kind === 'check' && id === first.subject.id)
        .map((outcome) => standAlone(outcome, report))
    : item.checks.filter(provesNothing);
/** The verdict's blocking leaves, one entry per item, in the verdict's order (most severe first). */
const blockersOf = (report) => {
    const find = itemOf(report.verdict);
    const keyed = report.verdict.blockers.map((reason) => {
        const item = find(reason);
        const key = item === null ? `${reason.subject.kind} ${reason.subject.id}` : `item ${item.item}`;
        return { key, item, reason };
    });
    return [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((group) => group.slice(0, 1).map(({ item, reason }) => ({
        id: item?.item ?? reason.subject.id,
        title: item?.title ?? null,
        owner: item?.owner ?? null,
        item,
        reasons: group.map((entry) => entry.reason),
        checks: checksOf(reason, item, report),
        command: item === null ? null : verifyCommand(item.item),
        source: item?.source ?? reason.source,
    })));
};
/** The different sentences of some reasons, in order. */
const sentences = (reasons, part) => [
    ...new Set(reasons.map((reason) => reason[part]).filter((text) => text !== '')),
];


/***/ }),

/***/ 17974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gapsOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);

const CLAIM_DONE = 'Done';
/** Where the document and what we saw part: claims that did not hold, then those the document admits itself. */
const gapsOf = (report) => [
    ...report.verdict.standings
        .filter(({ standing }) => standing === 'refuted' || standing === 'unproven')
        .map((entry) => ({
        subject: entry.item,
        title: entry.title,
        claimed: CLAIM_DONE,
        reality: `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STANDING_LOOKS */ .IM[entry.standing].word}: ${entry.reason.message}`,
        source: entry.source,
        from: 'measured',
    })),
    ...report.trackers
        .flatMap((tracker) => tracker.claims)
        .map((row) => ({ ...row, title: null, from: 'admitted' })),
];


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ focus),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/**
 * At most `limit` nodes worth drawing: the critical path first, then its neighbours, then the rest in document
 * order. The drawn ones keep the order of the document.
 */
const focus = (graph, limit) => {
    if (graph.nodes.length <= limit)
        return { nodes: graph.nodes, hidden: 0 };
    const path = new Set(graph.criticalPath);
    const near = new Set(graph.edges.flatMap(({ from, to }) => (path.has(from) || path.has(to) ? [from, to] : [])));
    const rank = (node) => (path.has(node.id) ? 0 : near.has(node.id) ? 1 : 2);
    const chosen = new Set(graph.nodes
        .toSorted((a, b) => rank(a) - rank(b))
        .slice(0, limit)
        .map((node) => node.id));
    const nodes = graph.nodes.filter((node) => chosen.has(node.id));
    return { nodes, hidden: graph.nodes.length - nodes.length };
};
/** The edges between drawn nodes, under the names the drawing gives them. Critical: both ends follow each other on the path. */
const linksOf = (graph, names) => {
    const place = new Map(graph.criticalPath.map((id, index) => [id, index]));
    return graph.edges.flatMap(({ from, to }) => {
        const [drawnFrom, drawnTo] = [names.get(from), names.get(to)];
        if (drawnFrom === undefined || drawnTo === undefined)
            return [];
        const critical = (place.get(to) ?? -2) + 1 === place.get(from);
        return [{ from: drawnFrom, to: drawnTo, critical }];
    });
};


/***/ }),

/***/ 83377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFullMarkdown: () => (/* binding */ renderFullMarkdown),
  renderMarkdown: () => (/* binding */ renderMarkdown),
  reportStory: () => (/* binding */ reportStory)
});

// EXTERNAL MODULE: ./lib/domain/report/blockers.js
var report_blockers = __webpack_require__(61248);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/tail.js
var report_tail = __webpack_require__(44221);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/domain/report/markdown/parts.js
var parts = __webpack_require__(10215);
;// CONCATENATED MODULE: ./lib/domain/report/markdown/blockers.js







const COMMAND_LIMIT = 2000;
const what = (blocker) => {
    const said = (0,report_blockers/* sentences */.h)(blocker.reasons, 'message').map((text) => (0,parts/* say */.cv)(text));
    const failed = blocker.checks.map((check) => `${(0,parts/* codeCell */.MZ)(check.id)} ${words/* OUTCOME_LOOKS */.qY[check.outcome].word.toLowerCase()}${check.challenge === 'vacuous' ? ', but it cannot fail' : ''}`);
    return [...said, ...(failed.length > 0 ? [failed.slice(0, 3).join(', ')] : [])].join('<br>');
};
const fix = (blocker) => [
    ...(0,report_blockers/* sentences */.h)(blocker.reasons, 'remedy').map((text) => (0,parts/* say */.cv)(text)),
    ...(blocker.command === null ? [] : [(0,parts/* codeCell */.MZ)(blocker.command)]),
].join('<br>') || '–';
const subject = (blocker, report) => {
    const name = blocker.title === null ? `**${(0,parts/* cell */.Hn)(blocker.id)}**` : `**${(0,parts/* cell */.Hn)(blocker.id)}** ${(0,parts/* cell */.Hn)(blocker.title)}`;
    const where = (0,parts/* place */.ik)(blocker.source, report.links);
    return where === '' ? name : `${name}<br>${where}`;
};
const HEADERS = ['', 'Blocker', 'What failed', 'Owner', 'Fix'];
const blockerRows = (report, blockers, before) => blockers.map((blocker, index) => (0,parts/* row */.nM)(String(before + index + 1), subject(blocker, report), what(blocker), (0,parts/* cell */.Hn)(blocker.owner), fix(blocker)));
/** The table people came for. Cut last of all. */
const blockerTable = (report, blockers, keep) => ({
    keep,
    rows: blockerRows(report, blockers, 0),
    render: (rows, hidden) => blockers.length === 0 ? '' : rows.length === 0 ? (0,parts/* more */.OS)(hidden).trim() : (0,parts/* table */.tp)(HEADERS, rows, hidden),
});
/** The blockers after the first ones, folded. */
const moreBlockers = (report, blockers, first, keep) => {
    const rows = blockerRows(report, blockers.slice(first), first);
    return (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(rows.length, 'more blocker'), HEADERS, rows);
};
const reproduce = (blocker) => blocker.checks
    .filter((check) => check.command !== null || check.tail !== '')
    .map((check) => {
    const ended = check.exitCode === null
        ? words/* OUTCOME_LOOKS */.qY[check.outcome].word.toLowerCase()
        : `exit code ${check.exitCode}`;
    const tail = (0,report_tail/* lastLines */.w)(check.tail);
    return [
        `**${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(blocker.id, 120))}** ${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(check.id, 120))} · ${ended}`,
        (0,report_escape/* fence */.EU)((0,limits/* clip */.$Q)(check.command ?? blocker.command ?? check.describe, COMMAND_LIMIT), check.command === null ? 'text' : 'sh'),
        ...(tail === '' ? [] : [(0,report_escape/* fence */.EU)(tail)]),
    ].join('\n\n');
})
    .join('\n\n');
/** For each blocker: the command, how it ended, and the last lines it said. */
const reproduction = (blockers, keep) => {
    const rows = blockers.map(reproduce).filter((text) => text !== '');
    return {
        keep,
        rows,
        render: (kept, hidden) => rows.length === 0
            ? ''
            : (0,parts/* fold */.AU)(`Reproduce locally · ${(0,count/* count */.U)(rows.length, 'blocker')}`, kept.join('\n\n') + (0,parts/* more */.OS)(hidden)),
    };
};

// EXTERNAL MODULE: ./lib/domain/report/gaps.js
var gaps = __webpack_require__(17974);
// EXTERNAL MODULE: ./lib/domain/report/mermaid.js
var mermaid = __webpack_require__(55792);
;// CONCATENATED MODULE: ./lib/domain/report/markdown/folds.js







const standingCell = (standing) => `${words/* STANDING_LOOKS */.IM[standing].icon} ${words/* STANDING_LOOKS */.IM[standing].word}`;
const itemRow = (entry) => (0,parts/* row */.nM)(`**${(0,parts/* cell */.Hn)(entry.item)}** ${(0,parts/* cell */.Hn)(entry.title)}`, standingCell(entry.standing), (0,parts/* cell */.Hn)(entry.owner), (0,parts/* say */.cv)(entry.reason.message));
/** Items of some standings that block nothing, with why. */
const items = (report, keep, words, blocking) => {
    const chosen = report.verdict.standings.filter((entry) => words.includes(entry.standing) && !blocking.has(entry.item));
    const summary = words
        .map((word) => ({ word, n: chosen.filter((entry) => entry.standing === word).length }))
        .filter(({ n }) => n > 0)
        .map(({ word, n }) => `${n} ${word}`)
        .join(' · ');
    return (0,parts/* foldedTable */.vd)(keep, summary, ['Item', 'Standing', 'Owner', 'Why'], chosen.map(itemRow));
};
const gates = (report, keep) => (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(report.verdict.gates.length, 'gate'), ['Gate', 'Verdict', 'Items', 'Why'], report.verdict.gates.map((gate) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(gate.name), words/* VERDICT_LOOKS */.hY[gate.verdict].word, String(gate.items.length), (0,parts/* say */.cv)(gate.reason.message))));
/** Gates that were shown to be unable to fail come first and by name; the honest ones are a number. */
const challenges = (report, keep) => {
    const results = report.challenges.map(({ result }) => result);
    const number = (word) => results.filter((result) => result === word).length;
    const vacuous = report.challenges.filter(({ result }) => result === 'vacuous');
    const summary = `Challenge · ${number('proven')} proven · ${number('vacuous')} vacuous · ${number('unchallenged')} unchallenged`;
    const rows = vacuous.map((entry) => (0,parts/* row */.nM)((0,parts/* codeCell */.MZ)(entry.check), (0,parts/* cell */.Hn)(entry.program), (0,parts/* say */.cv)(entry.reason), (0,parts/* say */.cv)(entry.remedy)));
    return {
        keep,
        rows,
        render: (kept, hidden) => report.challenges.length === 0
            ? ''
            : rows.length === 0
                ? (0,parts/* fold */.AU)(summary, 'No gate was found that cannot fail.')
                : (0,parts/* foldedTable */.vd)(keep, summary, ['Check that cannot fail', 'Program', 'What was seen', 'Fix'], rows).render(kept, hidden),
    };
};
const folds_gaps = (report, keep) => {
    const rows = (0,gaps/* gapsOf */.d)(report).map((gap) => (0,parts/* row */.nM)([
        `**${(0,parts/* cell */.Hn)(gap.subject)}**`,
        ...(gap.title === null ? [] : [(0,parts/* cell */.Hn)(gap.title)]),
        (0,parts/* place */.ik)(gap.source, report.links),
    ].join(' '), (0,parts/* cell */.Hn)(gap.claimed), (0,parts/* say */.cv)(gap.reality)));
    return (0,parts/* foldedTable */.vd)(keep, `Claimed and reality · ${(0,count/* count */.U)(rows.length, 'gap')}`, ['', 'Claimed', 'Reality'], rows);
};
const SLO_WORDS = { met: '✓ Met', warning: '! Warning', missed: '✗ Missed', 'no-data': '– No data' };
const slos = (report, keep) => (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(report.verdict.slos.length, 'objective'), ['Objective', 'Target', 'Actual', 'Error budget used', 'Status'], report.verdict.slos.map((slo) => (0,parts/* row */.nM)(`${(0,parts/* cell */.Hn)(slo.name)}${slo.key ? ' (key)' : ''}`, (0,words/* percent */.KN)(slo.objective), slo.actual === null ? '–' : (0,words/* percent */.KN)(slo.actual), slo.budgetUsed === null ? '–' : `${Math.round(slo.budgetUsed * 100)} %`, SLO_WORDS[slo.status])));
const waivers = (report, keep) => (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(report.verdict.waivers.length, 'waiver'), ['Item', 'Reason', 'Approved by', 'Until', 'State'], report.verdict.waivers.map((waiver) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(waiver.item), (0,parts/* cell */.Hn)(waiver.reason), (0,parts/* cell */.Hn)(waiver.approver), (0,parts/* cell */.Hn)(waiver.until), waiver.status === 'in-force'
    ? `in force, ${(0,count/* count */.U)(waiver.daysLeft, 'day')} left`
    : waiver.status.replace('-', ' '))));
const signOffs = ({ signOffs: all = [] }, keep) => (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(all.length, 'sign-off'), ['Of', 'Statement', 'By', 'On'], all.map(({ subject, statement, by, at }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(subject), (0,parts/* cell */.Hn)(statement), (0,parts/* cell */.Hn)(by), (0,parts/* cell */.Hn)(at))));
const change = ({ from, to }) => `${from ?? 'new'} → ${to ?? 'gone'}`;
const named = (sign, ids) => ids.length === 0
    ? []
    : [`${sign}${(0,count/* count */.U)(ids.length, 'blocker')} (${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(ids.slice(0, 3).join(', '), 120))})`];
/** The summary names the first changes, so that the fold need not be opened to see a regression. */
const changes = (report, keep, delta) => {
    const { changes: all } = report.verdict;
    const { added, cleared } = delta?.blockers ?? { added: [], cleared: [] };
    const first = all.slice(0, 3).map((entry) => `${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(entry.item, 60))} ${change(entry)}`);
    const rest = all.length > 3 ? [`${all.length - 3} more`] : [];
    return (0,parts/* foldedTable */.vd)(keep, `Changed since the base · ${[...first, ...rest, ...named('+', added), ...named('−', cleared)].join(' · ')}`, ['Item', 'Before', 'Now'], all.map(({ item, from, to }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(item), from ?? 'new', to ?? 'gone')));
};
const findings = (report, keep) => (0,parts/* foldedTable */.vd)(keep, (0,count/* count */.U)(report.findings.length, 'finding'), ['Severity', 'Code', 'Where', 'What', 'Remedy'], report.findings.map((entry) => (0,parts/* row */.nM)(entry.severity, (0,parts/* cell */.Hn)(entry.code), (0,parts/* place */.ik)(entry.source, report.links) || '–', (0,parts/* say */.cv)(entry.message), (0,parts/* say */.cv)(entry.remedy))));
/** All or nothing: half a graph is no graph. The figures stand in words too, for who reads the source. */
const graph = (report, keep) => {
    const { nodes, edges, criticalPath } = report.graph;
    const standings = new Map(report.verdict.standings.map(({ item, standing }) => [item, standing]));
    const path = criticalPath
        .slice(0, 40)
        .map((id) => `${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(id, 80))}${standings.get(id) === 'verified' ? ' ✓' : ''}`)
        .join(' → ');
    const body = [
        (0,report_escape/* fence */.EU)((0,mermaid.graphMermaid)(report.graph, { standings }), 'mermaid'),
        ...(path === '' ? [] : [`Critical path: ${path}`]),
    ].join('\n\n');
    return {
        keep,
        rows: ['graph'],
        render: (kept) => nodes.length === 0 || kept.length === 0
            ? ''
            : (0,parts/* fold */.AU)(`Dependency graph · ${(0,count/* count */.U)(nodes.length, 'item')} · ${(0,count/* count */.U)(edges.length, 'dependency', 'dependencies')}`, body),
    };
};
/** Score and duration of the runs before this one, oldest first, as a line of bars. */
const trend = (report, keep) => {
    const scores = report.history
        .slice(0, 30)
        .map(({ score }) => score)
        .filter((score) => score !== null)
        .toReversed();
    const bars = [...scores, report.verdict.score]
        .map((score) => '▁▂▃▄▅▆▇█'.charAt(Math.min(7, Math.max(0, Math.floor(score / 12.5)))))
        .join('');
    return {
        keep,
        rows: ['trend'],
        render: (kept) => scores.length === 0 || kept.length === 0
            ? ''
            : (0,parts/* fold */.AU)('Trend', `${bars} ${scores.at(0)} % → ${report.verdict.score} % over ${(0,count/* count */.U)(scores.length + 1, 'run')}, this one in ${(0,words/* duration */.p0)(report.manifest.durationMs)}`),
    };
};

// EXTERNAL MODULE: ./lib/domain/model/digest.js
var digest = __webpack_require__(1632);
// EXTERNAL MODULE: ./lib/domain/model/hidden-line.js
var hidden_line = __webpack_require__(27271);
// EXTERNAL MODULE: ./lib/domain/model/milestone-name.js
var milestone_name = __webpack_require__(30890);
// EXTERNAL MODULE: ./lib/domain/model/trust.js
var model_trust = __webpack_require__(22700);
;// CONCATENATED MODULE: ./lib/domain/report/markdown/head.js










/** Digest of what a reader is told: verdict, score, trust, blockers with their reasons, and the notes. */
const storyOf = (report, blockers, notes = []) => {
    const { verdict, score } = report.verdict;
    const story = [
        verdict,
        score,
        report.manifest.trust,
        ...blockers.flatMap(({ id, reasons }) => [id, ...(0,report_blockers/* sentences */.h)(reasons, 'message')]),
        ...notes,
    ];
    return (0,digest/* shortDigest */.V)(JSON.stringify(story));
};
/**
 * The hidden first line of a comment, by which it is found again and left alone when nothing changed. Only hex,
 * digits and our own words stand in it.
 */
const marker = (report, blockers, notes = []) => {
    const { verdict } = report.verdict;
    const hash = storyOf(report, blockers, notes);
    const sha = (report.manifest.environment.commit ?? '').replaceAll(/[^0-9a-f]/g, '');
    const run = report.manifest.runId.replaceAll(/[^0-9A-Za-z]/g, '');
    return (0,hidden_line/* hiddenLine */.re)('readiness', (0,hidden_line/* hiddenJson */.jc)({ sha, run, verdict, hash }));
};
/** Verdict in words, then where and what of; the first thing anybody reads. */
const heading = (report, blockers) => {
    const look = words/* VERDICT_LOOKS */.hY[report.verdict.verdict];
    const parts = [
        `${look.emoji} ${look.word}`,
        ...(blockers.length > 0 ? [(0,count/* count */.U)(blockers.length, 'blocker')] : []),
        `${report.verdict.score} % ready`,
    ];
    return [
        `### ${parts.join(' · ')}`,
        context(report, blockers),
        (0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)((0,words/* afterWord */.X3)(report.verdict.reason.message), 500)),
    ]
        .filter((line) => line !== '')
        .join('\n\n');
};
const context = (report, blockers) => {
    const { environment } = report.manifest;
    const wanted = blockers.find(({ item }) => item?.milestone != null)?.item?.milestone;
    const milestone = report.trackers.flatMap((tracker) => tracker.milestones).find(({ id }) => id === wanted);
    const sha = environment.commit ?? report.links.sha;
    return [
        ...(milestone === undefined
            ? []
            : [`Milestone **${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)((0,milestone_name/* milestoneName */.C)(milestone), 120))}**`]),
        ...(milestone?.due == null ? [] : [`due ${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(milestone.due, 40))}`]),
        ...(sha === undefined ? [] : [(0,report_escape/* codeSpan */.SS)((0,words/* shortSha */.Fu)(sha))]),
        ...(0,parts/* link */.nf)('run', report.links.run),
        ...(0,parts/* link */.nf)('full report', report.links.artifact),
    ].join(' · ');
};
/** Always the last line: which tool, which run, when, how far to trust it. */
const footer = (report, delta = null) => {
    const { environment, runId, startedAt, durationMs, trust } = report.manifest;
    const parts = [
        (0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(environment.tool, 60)),
        `run ${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(runId, 40))}`,
        (0,words/* utc */.n$)(startedAt),
        (0,words/* duration */.p0)(durationMs),
        `trust ${trust}: ${model_trust/* TRUST_WORDS */.Lk[trust]}`,
        ...(delta === null || delta.blockers !== null
            ? []
            : [`what changed is not known: nothing was reported of the base ${(0,report_escape/* codeSpan */.SS)((0,words/* shortSha */.Fu)(delta.base))}`]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
};

// EXTERNAL MODULE: ./lib/domain/report/markdown/notes.js
var markdown_notes = __webpack_require__(2388);
;// CONCATENATED MODULE: ./lib/domain/report/markdown.js






/** Rows of blockers in a comment that come before the first fold: at most 15 lines do. */
const FIRST_BLOCKERS = 5;
/** What is cut first when room is short, the least missed first. Head and footer are never cut. */
const CUT = [
    'passed',
    'trend',
    'skipped',
    'graph',
    'findings',
    'waiting',
    'slos',
    'sign-offs',
    'waivers',
    'gates',
    'gaps',
    'challenges',
    'unasked',
    'changes',
    'reproduction',
    'blockers',
];
const keep = (name) => CUT.indexOf(name);
const sections = (report, options) => {
    const { audience, notes = [], delta = null } = options;
    const blockers = (0,report_blockers/* blockersOf */.b)(report);
    const blocking = new Set(blockers.map(({ id }) => id));
    const isComment = audience === 'comment';
    const noted = (0,markdown_notes/* noteBlock */.k)(notes);
    const taken = noted === '' ? 0 : noted.split('\n').length + 1;
    const first = isComment ? Math.max(1, FIRST_BLOCKERS - taken) : blockers.length;
    return [
        ...(isComment ? [(0,limits/* fixed */.Zu)(marker(report, blockers, notes))] : []),
        (0,limits/* fixed */.Zu)(heading(report, blockers)),
        (0,limits/* fixed */.Zu)(noted),
        blockerTable(report, blockers.slice(0, first), keep('blockers')),
        moreBlockers(report, blockers, first, keep('blockers') - 0.5),
        reproduction(blockers, keep('reproduction')),
        changes(report, keep('changes'), delta),
        challenges(report, keep('challenges')),
        folds_gaps(report, keep('gaps')),
        items(report, keep('unasked'), ['refuted', 'unproven'], blocking),
        items(report, keep('waiting'), ['blocked'], blocking),
        items(report, keep('skipped'), ['open'], blocking),
        items(report, keep('passed'), ['verified', 'ready', 'waived'], blocking),
        gates(report, keep('gates')),
        slos(report, keep('slos')),
        waivers(report, keep('waivers')),
        signOffs(report, keep('sign-offs')),
        findings(report, keep('findings')),
        graph(report, keep('graph')),
        trend(report, keep('trend')),
        (0,limits/* fixed */.Zu)(footer(report, delta)),
    ];
};
/**
 * The report as GitHub Markdown; job summary and comment are one text. Verdict and blockers first, everything else
 * folded, at most `limit` characters with the blockers kept longest.
 */
const renderMarkdown = (report, options) => `${(0,limits/* shorten */.ml)(sections(report, options), (options.limit ?? limits/* COMMENT_LIMIT */.W$) - 1)}\n`;
/** Digest of what the Markdown of a report says, without when and by which run. */
const reportStory = (report, notes) => storyOf(report, (0,report_blockers/* blockersOf */.b)(report), notes);
/** The file `report.md`: the same text, with room for everything that a job summary may hold (1 MiB of UTF-8). */
const renderFullMarkdown = (report) => renderMarkdown(report, { audience: 'summary', limit: 250_000 });


/***/ }),

/***/ 2388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ noteBlock)
/* harmony export */ });
/** One alert with all notes in it: GitHub shows no more than a few, and none inside of a fold. */
const noteBlock = (notes) => notes.length === 0
    ? ''
    : ['> [!NOTE]', ...notes.flatMap((note) => note.split('\n')).map((line) => `> ${line}`.trimEnd())].join('\n');


/***/ }),

/***/ 10215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vd: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38223);


/** A title longer than this helps nobody in a table. */
const CELL_LIMIT = 240;
/** Foreign text in a table cell. */
const cell = (text) => text === null || text === '' ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, CELL_LIMIT));
/** A sentence of ours, with foreign values in it, in a table cell. */
const say = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, 2 * CELL_LIMIT));
/** Foreign text as code in a table cell. */
const codeCell = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, CELL_LIMIT));
/** A row of cells that are Markdown already. */
const row = (...cells) => `| ${cells.join(' | ')} |`;
const ruler = (columns) => `|${' --- |'.repeat(columns)}`;
/** Some rows under a heading, and how many are missing. */
const table = (headers, rows, hidden = 0) => [row(...headers), ruler(headers.length), ...rows].join('\n') + more(hidden);
/** "… and 12 more" as a paragraph of its own, or nothing. */
const more = (hidden) => hidden > 0 ? `\n\n… and ${hidden} more in the full report.` : '';
/** A fold. `summary` is Markdown already; the blank lines make GitHub read the body as Markdown. */
const fold = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A fold around a table, which can be shortened row by row. */
const foldedTable = (keep, summary, headers, rows) => ({
    keep,
    rows,
    render: (kept, hidden) => rows.length === 0
        ? ''
        : fold(summary, kept.length === 0 ? more(hidden).trim() : table(headers, kept, hidden)),
});
/** `docs/readiness.md:13`, linked to the commit where we know it. */
const place = (source, links) => {
    if (source === null)
        return '';
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(`${source.file}:${source.line}`);
    const base = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(links.repository);
    return base === null || links.sha === undefined || !/^[0-9a-f]{7,64}$/.test(links.sha)
        ? text
        : `[${text}](${base}/blob/${links.sha}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(source.file)}#L${source.line})`;
};
/** A link with a word of ours, or nothing when the address is missing or not one we would follow. */
const link = (word, url) => {
    const safe = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(url);
    return safe === null ? [] : [`[${word}](${safe})`];
};


/***/ }),

/***/ 55792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphMermaid: () => (/* binding */ graphMermaid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38223);
/* harmony import */ var _graph_focus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);



/** GitHub draws larger graphs, but nobody can read them in a comment. */
const NODE_LIMIT = 40;
const LABEL_LIMIT = 60;
const CLASSES = {
    verified: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
    refuted: 'fill:#ffebe9,stroke:#cf222e,color:#6e1119',
    unproven: 'fill:#fff8c5,stroke:#9a6700,color:#4d3300',
    ready: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    open: 'fill:#f6f8fa,stroke:#656d76,color:#24292f',
    blocked: 'fill:#fff1e5,stroke:#bc4c00,color:#5c2600',
    waived: 'fill:#fbefff,stroke:#8250df,color:#3e1f79',
    planned: 'fill:#f6f8fa,stroke:#656d76,color:#24292f',
    'in-progress': 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    'in-review': 'fill:#fbefff,stroke:#8250df,color:#3e1f79',
    done: 'fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
    dropped: 'fill:#eaeef2,stroke:#8c959f,color:#57606a',
    unknown: 'fill:#ffffff,stroke:#8c959f,color:#57606a',
};
/** Mermaid reads entities written `#35;` in a quoted label; every character with a meaning to it becomes one. */
const label = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text.replaceAll(/\s+/g, ' ').trim(), LABEL_LIMIT)).replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,:()/–—…‹›+-]/gu, (character) => `#${Number(character.codePointAt(0))};`);
const className = (word) => word.replaceAll('-', '');
/**
 * The dependency graph as a Mermaid flowchart that GitHub draws: dependencies left, critical path thick. Node ids
 * are ours (`n0`, `n1`, …); nothing of the document stands outside a quoted, escaped label.
 */
const graphMermaid = (graph, options = {}) => {
    const { nodes, hidden } = (0,_graph_focus_js__WEBPACK_IMPORTED_MODULE_2__/* .focus */ .X)(graph, options.limit ?? NODE_LIMIT);
    const ids = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const wordOf = (node) => options.standings?.get(node.id) ?? node.claim ?? 'unknown';
    const links = (0,_graph_focus_js__WEBPACK_IMPORTED_MODULE_2__/* .linksOf */ .h)(graph, ids);
    const used = [...new Set(nodes.map(wordOf))].toSorted();
    const critical = links.flatMap((link, index) => (link.critical ? [index] : []));
    return [
        'flowchart LR',
        ...nodes.map((node) => `  ${ids.get(node.id) ?? ''}["${label(node.id)}<br/>${label(node.title)}"]:::${className(wordOf(node))}`),
        ...links.map(({ from, to, critical: thick }) => `  ${to} ${thick ? '==>' : '-->'} ${from}`),
        ...(hidden > 0 ? [`  more["… and ${hidden} more"]:::unknown`] : []),
        ...[...new Set([...used, ...(hidden > 0 ? ['unknown'] : [])])].map((word) => `  classDef ${className(word)} ${CLASSES[word]}`),
        ...(critical.length > 0 ? [`  linkStyle ${critical.join(',')} stroke:#cf222e,stroke-width:3px`] : []),
        '',
    ].join('\n');
};


/***/ }),

/***/ 44221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
const TAIL_LINES = 20;
const TAIL_LIMIT = 4000;
/** The last lines of an output, the newest kept: at most 20 lines and 4 000 characters. */
const lastLines = (text) => {
    const lines = text.replace(/\s+$/, '').split(/\r?\n/).slice(-TAIL_LINES).join('\n');
    return lines.length <= TAIL_LIMIT ? lines : `…${lines.slice(-TAIL_LIMIT).replace(/^[\uDC00-\uDFFF]/, '')}`;
};


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   IM: () => (/* binding */ STANDING_LOOKS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   X3: () => (/* binding */ afterWord),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hY: () => (/* binding */ VERDICT_LOOKS),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qY: () => (/* binding */ OUTCOME_LOOKS),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _model_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26042);

const STANDING_LOOKS = {
    verified: { word: 'Verified', icon: '✓', tone: 'good' },
    refuted: { word: 'Refuted', icon: '✗', tone: 'bad' },
    unproven: { word: 'Unproven', icon: '?', tone: 'warn' },
    ready: { word: 'Ready', icon: '➜', tone: 'calm' },
    open: { word: 'Open', icon: '○', tone: 'mute' },
    blocked: { word: 'Blocked', icon: '⊘', tone: 'warn' },
    waived: { word: 'Waived', icon: '≈', tone: 'calm' },
};
const OUTCOME_LOOKS = {
    passed: { word: 'Passed', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.passed },
    failed: { word: 'Failed', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.failed },
    error: { word: 'Error', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.error },
    'timed-out': { word: 'Timed out', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['timed-out'] },
    skipped: { word: 'Skipped', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.skipped },
    'not-run': { word: 'Not run', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-run'] },
    manual: { word: 'Needs a sign-off', icon: '?', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds.manual },
    'not-applicable': { word: 'Not applicable', icon: '–', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_TONES */ .ds['not-applicable'] },
};
const VERDICT_LOOKS = {
    go: { word: 'Go', icon: '✓', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.go, emoji: '🟢' },
    conditional: { word: 'Conditional', icon: '!', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9.conditional, emoji: '🟡' },
    'no-go': { word: 'No-go', icon: '✗', tone: _model_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TONES */ .g9['no-go'], emoji: '🔴' },
};
/** A verdict's sentence without the word it begins with, for where that word stands right above it. */
const afterWord = (message) => message
    .replace(/^(?:go|conditional|no-go)[:,]\s+/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** `12 ms`, `3.4 s`, `2 min 5 s`, `1 h 4 min`. */
const duration = (ms) => {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
};
/** `99.9 %`; up to two decimals, and never rounded up to 100. */
const percent = (fraction) => {
    const rounded = Math.round(fraction * 10_000) / 100;
    const shown = fraction < 1 && rounded >= 100 ? 99.99 : rounded;
    return `${shown} %`;
};
/** `2026-11-21 14:02 UTC` of an ISO time. */
const utc = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
/** `1.4 KiB`, `12 B`. */
const bytes = (size) => {
    if (size < 1024)
        return `${size} B`;
    if (size < 1024 * 1024)
        return `${(size / 1024).toFixed(1)} KiB`;
    return `${(size / 1024 / 1024).toFixed(1)} MiB`;
};
/** `12 000`, with the space that SI asks for. */
const grouped = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F');
/** The first seven digits, as people know commits. */
const shortSha = (sha) => sha.slice(0, 7);


/***/ })

};
