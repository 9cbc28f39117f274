export const id = 387;
export const ids = [387];
export const modules = {

/***/ 36387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportWeek: () => (/* binding */ reportWeek)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/model/iso-week.js
var iso_week = __webpack_require__(30468);
// EXTERNAL MODULE: ./lib/domain/model/trust.js
var model_trust = __webpack_require__(22700);
// EXTERNAL MODULE: ./lib/domain/report/escape.js
var report_escape = __webpack_require__(98576);
// EXTERNAL MODULE: ./lib/domain/report/limits.js
var limits = __webpack_require__(38223);
// EXTERNAL MODULE: ./lib/domain/report/markdown/notes.js
var markdown_notes = __webpack_require__(2388);
// EXTERNAL MODULE: ./lib/domain/report/words.js
var words = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
;// CONCATENATED MODULE: ./lib/domain/forecast/random.js
/** Numbers from 0 to 1 that follow from the seed alone (mulberry32): good enough to draw days, and the same everywhere. */
const createRandom = (seed) => {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
};

;// CONCATENATED MODULE: ./lib/domain/forecast/monte-carlo.js

/** Fewer days, or fewer items proven in them, say nothing about the days to come. */
const LEAST_DAYS = 14;
const LEAST_PROOFS = 5;
const TRIALS = 5_000;
/** What takes longer than two years is not forecast. */
const HORIZON_DAYS = 730;
const PATH_WEEKS = 6;
/** One possible future: days drawn from the past with replacement. Each has numbers of its own, so that more work is never done sooner. */
const runTrial = (start, samples, random) => {
    const path = [];
    let { proven, scope } = start;
    let day = 0;
    while (proven < scope && day < HORIZON_DAYS) {
        const drawn = samples[Math.floor(random() * samples.length)];
        proven += drawn?.proven ?? 0;
        scope += drawn?.scope ?? 0;
        day += 1;
        if (day % 7 === 0 && path.length < PATH_WEEKS)
            path.push({ proven: Math.min(proven, scope), scope });
    }
    return {
        days: proven < scope ? Infinity : day,
        path,
        end: { proven: Math.min(proven, scope), scope },
    };
};
/** The smallest value that at least this share of the sorted values does not exceed. */
const quantile = (sorted, share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
const byNumber = (a, b) => a - b;
/** Trials that have ended stay where they ended. */
const pathOf = (trials) => Array.from({ length: PATH_WEEKS }, (_, week) => {
    const states = trials.map(({ path, end }) => path[week] ?? end);
    const proven = states.map((state) => state.proven).toSorted(byNumber);
    return {
        proven: quantile(proven, 0.5),
        least: quantile(proven, 0.15),
        most: quantile(proven, 0.85),
        scope: quantile(states.map((state) => state.scope).toSorted(byNumber), 0.5),
    };
});
/**
 * When everything will be proven if the days to come are like the days that were (Monte-Carlo, with replacement).
 *
 * @param start proven and scope now
 * @param samples what each past day changed
 * @param seed same seed, same forecast
 */
const forecast = (start, samples, seed) => {
    const proofs = samples.reduce((sum, { proven }) => sum + Math.max(0, proven), 0);
    const known = {
        remaining: Math.max(0, start.scope - start.proven),
        samples: { days: samples.length, proofs },
        trials: TRIALS,
        seed,
    };
    if (known.remaining === 0)
        return { ...known, days: { p50: 0, p85: 0, p95: 0 }, path: [] };
    if (samples.length < LEAST_DAYS || proofs < LEAST_PROOFS)
        return { ...known, days: null, path: [] };
    const trials = Array.from({ length: TRIALS }, (_, index) => runTrial(start, samples, createRandom(Math.imul(seed, 0x9e3779b1) + Math.imul(index + 1, 0x85ebca6b))));
    const days = trials.map((trial) => trial.days).toSorted(byNumber);
    const at = (share) => {
        const value = quantile(days, share);
        return value === Infinity ? null : value;
    };
    return {
        ...known,
        days: { p50: at(0.5), p85: at(0.85), p95: at(0.95) },
        path: pathOf(trials),
    };
};

// EXTERNAL MODULE: ./lib/domain/report/markdown/parts.js
var parts = __webpack_require__(10215);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/chart.js






/** `W47`; the year is in the heading. */
const chart_short = (week) => week.slice(5);
const columnsOf = ({ burnUp, forecast, week }) => {
    const start = (0,iso_week/* weekStart */.vW)(week) ?? 0;
    const done = forecast.path.findIndex(({ least, scope }) => least >= scope);
    const ahead = done === -1 ? forecast.path : forecast.path.slice(0, done + 1);
    return [
        ...burnUp.map(({ week: one, proven, scope }) => ({
            label: chart_short(one),
            proven,
            scope,
            least: proven,
            most: proven,
        })),
        ...ahead.map((one, index) => ({
            ...one,
            label: `~${chart_short((0,iso_week/* weekOf */.gx)(start + (index + 1) * 7 * iso_week/* DAY_MS */.sO))}`,
        })),
    ];
};
const list = (values) => `[${values.join(', ')}]`;
/** Readable on white and on black; colours only help, the text below names the lines by their place. */
const GREY = '#848d97';
const AMBER = '#bf8700';
const GREEN = '#2da44e';
const linesOf = (columns, isForecast) => [
    { name: 'all', colour: GREY, values: columns.map(({ scope }) => scope) },
    ...(isForecast
        ? [
            { name: 'fast', colour: AMBER, values: columns.map(({ most }) => most) },
            { name: 'slow', colour: AMBER, values: columns.map(({ least }) => least) },
        ]
        : []),
    // Drawn last: where there is no forecast the three are one.
    { name: 'proven', colour: GREEN, values: columns.map(({ proven }) => proven) },
];
const BELOW = 'The line on top is all items, the one below what is proven.';
const FAN = ' From the weeks marked ~ on it is the median of the simulated futures, and 70 % of them lie between the lines beside it.';
/**
 * All items and proven items as lines, and the forecast as a fan of lines, in the Mermaid chart that GitHub draws (it
 * knows lines and bars, none with gaps, and no legend). Weeks and numbers only stand in it, so nothing of the document
 * has to be escaped.
 */
const burnUpChart = (report) => {
    const columns = columnsOf(report);
    if (columns.length < 2)
        return '';
    const most = Math.max(1, ...columns.map(({ scope }) => scope));
    const isForecast = columns.length > report.burnUp.length;
    const drawn = linesOf(columns, isForecast);
    const palette = drawn.map(({ colour }) => colour).join(', ');
    const below = `${BELOW}${isForecast ? FAN : ''}`;
    const chart = (0,report_escape/* fence */.EU)([
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        'xychart-beta',
        '  accTitle: Burn-up',
        `  accDescr: ${below} The table below has the figures.`,
        '  title "Burn-up: all items, proven items"',
        `  x-axis ${list(columns.map(({ label }) => `"${label}"`))}`,
        `  y-axis "items" 0 --> ${most}`,
        ...drawn.map(({ name, values }) => `  line "${name}" ${list(values)}`),
    ].join('\n'), 'mermaid');
    return `${chart}\n\n<sub>${below}</sub>`;
};
/** The figures of the chart, for mail, small screens and readers of the source. */
const burnUpTable = (report) => (0,parts/* table */.tp)(['Week', 'Proven', 'All'], columnsOf(report).map(({ label, proven, scope, least, most }) => (0,parts/* row */.nM)(label, least === most ? String(proven) : `${proven} (${least}–${most})`, String(scope))));
const dateOr = (date) => date ?? 'later than two years';
/** When everything is proven, as a sentence; what it was drawn from is part of it. */
const forecastSays = ({ forecast, dates }) => {
    const { remaining, samples, trials, seed, days } = forecast;
    if (remaining === 0)
        return 'Everything is proven.';
    const drawn = `${(0,count/* count */.U)(samples.days, 'day')} with ${(0,count/* count */.U)(samples.proofs, 'proof')}`;
    if (days === null)
        return `${(0,count/* count */.U)(remaining, 'item')} left; no forecast yet: it takes ${LEAST_DAYS} days with ${LEAST_PROOFS} proofs, and there are ${drawn}.`;
    return `${(0,count/* count */.U)(remaining, 'item')} left; all proven by **${dateOr(dates.p50)}** (P50), **${dateOr(dates.p85)}** (P85), **${dateOr(dates.p95)}** (P95): ${(0,words/* grouped */.zD)(trials)} futures drawn from ${drawn}, seed ${seed}.`;
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/headline.js


/** A go says how far it reaches, so that nobody takes it for all of it. */
const REACH = {
    everything: '',
    claimed: ' for what is claimed',
    gates: ' for what the gates ask',
};
/** `4 of 9 items proven, 1 waived`. */
const countsSay = ({ items, proven, waived }) => items === 0
    ? 'no items'
    : `${proven} of ${(0,count/* count */.U)(items, 'item')} proven${waived === 0 ? '' : `, ${waived} waived`}`;
/** `Go for what is claimed: 4 of 9 items proven`. */
const headline = ({ verdict, speaksOf, counts }) => `${words/* VERDICT_LOOKS */.hY[verdict].word}${verdict === 'no-go' ? '' : REACH[speaksOf]}: ${countsSay(counts)}`;
/** `Go, 5 of 9 items proven (±0)`. */
const beforeSays = ({ before, counts }) => before &&
    `${words/* VERDICT_LOOKS */.hY[before.verdict].word}, ${countsSay(before.counts)} (${signed(counts.proven - before.counts.proven)})`;
/** `+3`, `−2`, `±0`. */
const signed = (change) => change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0';

;// CONCATENATED MODULE: ./lib/domain/report/weekly/answers.js






/** The form that trackers ask for when they ask for one. */
const PROMPTS = [
    'Week of',
    'Completed IDs',
    'Blocked IDs',
    'Risks introduced',
    'Changes to dependency graph',
    'Go/No-Go recommendation',
];
/** What every report answers, whether it was asked or not. */
const ALWAYS = ['Refuted IDs', 'Overdue IDs', 'Waivers ending', 'Critical path of next week', 'Forecast'];
const MOST_IDS = 20;
const MOST_PROMPTS = 20;
/** Ids as code, so that none of them is a reference. */
const ids = (all, between = ', ') => {
    const shown = all.slice(0, MOST_IDS).map((id) => (0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(id, 80)));
    const more = all.length > MOST_IDS ? [`… and ${all.length - MOST_IDS} more`] : [];
    return all.length === 0 ? 'none' : [...shown, ...more].join(between);
};
const idsOf = (items) => ids(items.map(({ item }) => item));
const FIRST = 'first report, nothing to compare with';
const compared = (report, text) => (report.before === null ? FIRST : text);
const graphSays = ({ graph }) => {
    const parts = [
        ...(graph.itemsAdded.length > 0 ? [`new ${ids(graph.itemsAdded)}`] : []),
        ...(graph.itemsRemoved.length > 0 ? [`gone ${ids(graph.itemsRemoved)}`] : []),
        ...(graph.added.length > 0 ? [(0,count/* count */.U)(graph.added.length, 'dependency added', 'dependencies added')] : []),
        ...(graph.removed.length > 0
            ? [(0,count/* count */.U)(graph.removed.length, 'dependency removed', 'dependencies removed')]
            : []),
    ];
    return parts.length === 0 ? 'none' : parts.join('; ');
};
const MOST_BESIDES = 3;
const recommendation = ({ verdict, recommendation: { says, besides, blockers } }) => {
    const sentences = [(0,words/* afterWord */.X3)(says), ...besides.slice(0, MOST_BESIDES)].map((text) => (0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)(text, 500)));
    return [
        `**${words/* VERDICT_LOOKS */.hY[verdict].word}.**`,
        ...sentences,
        ...(verdict === 'go' || blockers.length === 0 ? [] : [`Blockers: ${ids(blockers)}.`]),
    ].join(' ');
};
/** On the first report all that is known is how far it is. */
const completedSays = (report) => report.before === null ? `first report; ${countsSay(report.counts)} so far` : idsOf(report.completed);
/** Those that were due on one day stand together, the oldest first. */
const overdueSays = ({ overdue }) => {
    const days = [...Map.groupBy(overdue, ({ due }) => due)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const shown = days.slice(0, MOST_IDS).map(([due, items]) => `${idsOf(items)} (${due})`);
    const more = days.length > MOST_IDS ? ['… and more'] : [];
    return overdue.length === 0 ? 'none' : [...shown, ...more].join(', ');
};
/** A chain of one item says nothing that the list of what can be worked on does not say better. */
const nextSays = ({ criticalPath, next }) => criticalPath.length === 1 && next.length > 1
    ? `no open item waits for another; ${next.length} can be worked on`
    : ids(criticalPath, ' → ');
/** Which prompt gets what; the first that fits. */
const ANSWERS = [
    { asks: /^week\b|week of/i, says: ({ from, to, week }) => `${from} to ${to} (${week})` },
    { asks: /go.{0,3}no.?go|recommend|verdict/i, says: recommendation },
    { asks: /graph|dependenc/i, says: (report) => compared(report, graphSays(report)) },
    { asks: /overdue|\blate\b|slipp/i, says: overdueSays },
    { asks: /complet|done|finish|achiev/i, says: completedSays },
    { asks: /block/i, says: ({ blocked }) => idsOf(blocked) },
    { asks: /refut|fail|regress/i, says: ({ refuted }) => idsOf(refuted) },
    {
        asks: /risk/i,
        says: (report) => compared(report, report.risks.length === 0
            ? 'none'
            : report.risks
                .slice(0, 3)
                .map(({ message }) => (0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)(message, 240)))
                .join(' ') + (report.risks.length > 3 ? ` … and ${report.risks.length - 3} more` : '')),
    },
    {
        asks: /waiver|exception/i,
        says: ({ waivers }) => waivers.length === 0
            ? 'none within two weeks'
            : waivers
                .slice(0, MOST_IDS)
                .map(({ item, until }) => `${(0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(item, 80))} ${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(until, 40))}`)
                .join(', '),
    },
    { asks: /critical|next/i, says: nextSays },
    { asks: /forecast|finish date|\beta\b/i, says: forecastSays },
];
const answerTo = (prompt) => ANSWERS.find(({ asks }) => asks.test(prompt));
/** The tracker's own prompts in their order, answered; then what it did not ask for. */
const answers = (report) => {
    const asked = (report.prompts.length === 0 ? PROMPTS : report.prompts).slice(0, MOST_PROMPTS);
    const given = new Set(asked.map(answerTo));
    return [...asked, ...ALWAYS.filter((prompt) => !given.has(answerTo(prompt)))].map((prompt) => `- **${(0,report_escape/* escapeMarkdown */.FV)((0,limits/* clip */.$Q)(prompt, 120))}:** ${answerTo(prompt)?.says(report) ?? 'for people to answer, in a comment'}`);
};

;// CONCATENATED MODULE: ./lib/domain/forecast/flow.js


const LEAST_SAMPLES = 5;
const WORKED_ON = ['in-progress', 'in-review', 'done'];
/** Follows one item through all sightings. One that was proven before the first sighting has no lead time. */
const follow = (id, sightings, counts) => {
    let begun = null;
    let proven = false;
    let lostAt = null;
    for (const [index, { at, items }] of sightings.entries()) {
        const now = items.get(id);
        if (now === undefined)
            continue;
        const isProven = now.standing === 'verified';
        if (isProven && !proven && index > 0) {
            counts.proofs.push(at);
            if (lostAt !== null)
                counts.recoveries.push((at - lostAt) / iso_week/* DAY_MS */.sO);
            else
                counts.leads.push((at - (begun ?? at)) / iso_week/* DAY_MS */.sO);
        }
        if (proven && !isProven) {
            counts.lost += 1;
            lostAt = at;
        }
        if (begun === null && WORKED_ON.includes(now.claim))
            begun = at;
        proven = isProven;
    }
};
/** No value where the samples are too few. */
const figure = (value, n) => ({
    value: n < LEAST_SAMPLES ? null : Math.round(value * 100) / 100,
    n,
});
const median = (values) => figure(quantile(values.toSorted((a, b) => a - b), 0.5), values.length);
/** How work flows to proof. `sightings` oldest first. */
const flowOf = (sightings) => {
    const counts = { proofs: [], leads: [], recoveries: [], lost: 0 };
    const ids = new Set(sightings.flatMap(({ items }) => [...items.keys()]));
    for (const id of ids)
        follow(id, sightings, counts);
    const [first, last] = [sightings[0], sightings.at(-1)];
    const weeks = first && last ? (0,iso_week/* weeksBetween */.WP)((0,iso_week/* weekOf */.gx)(first.at), (0,iso_week/* weekOf */.gx)(last.at)) : [];
    const perWeek = weeks.map((week) => counts.proofs.filter((at) => (0,iso_week/* weekOf */.gx)(at) === week).length);
    const started = counts.proofs.length + initiallyProven(first);
    return {
        throughput: median(perWeek),
        leadDays: median(counts.leads),
        lost: figure(started === 0 ? 0 : counts.lost / started, started),
        recoveryDays: median(counts.recoveries),
    };
};
const initiallyProven = (first) => [...(first?.items.values() ?? [])].filter(({ standing }) => standing === 'verified').length;

;// CONCATENATED MODULE: ./lib/domain/report/weekly/folds.js








const spark = (values) => values.map((value) => '▁▂▃▄▅▆▇█'.charAt(Math.min(7, Math.floor(value / 12.5)))).join('');
/** Ready, change, blocked, due and trend of each milestone. */
const milestoneTable = ({ milestones }, keep) => ({
    keep,
    rows: milestones.map(({ title, ready, change, proven, items, blocked, due, trend }) => (0,parts/* row */.nM)(`**${(0,parts/* cell */.Hn)(title)}**`, `${ready} %`, change === null ? '–' : signed(change), `${proven} of ${items}`, String(blocked), due ?? '–', spark(trend))),
    render: (rows, hidden) => rows.length === 0
        ? ''
        : (0,parts/* table */.tp)(['Milestone', 'Ready', 'Change', 'Proven', 'Blocked', 'Due', 'Trend'], rows, hidden),
});
const nameOf = (one) => `**${(0,parts/* cell */.Hn)(one.item)}** ${(0,parts/* cell */.Hn)(one.title)}`;
const standingOf = ({ standing }) => `${words/* STANDING_LOOKS */.IM[standing].icon} ${words/* STANDING_LOOKS */.IM[standing].word}`;
const waiting = ({ waitsFor }) => (waitsFor.length === 0 ? '–' : ids(waitsFor));
/** What stands in somebody's way: items with owner, age and why. */
const itemFold = (keep, word, items) => (0,parts/* foldedTable */.vd)(keep, `${word} · ${items.length}`, ['Item', 'Standing', 'Owner', 'Since', 'Waits for', 'Why'], items.map((one) => (0,parts/* row */.nM)(nameOf(one), standingOf(one), (0,parts/* cell */.Hn)(one.owner), one.since, waiting(one), (0,parts/* say */.cv)(one.why))));
/** Items in whose way nothing stands: there is nothing to explain. */
const freeFold = (keep, word, items) => (0,parts/* foldedTable */.vd)(keep, `${word} · ${items.length}`, ['Item', 'Standing', 'Owner', 'Since'], items.map((one) => (0,parts/* row */.nM)(nameOf(one), standingOf(one), (0,parts/* cell */.Hn)(one.owner), one.since)));
/** What is late, by how it was planned. */
const overdueFold = ({ overdue }, keep) => (0,parts/* foldedTable */.vd)(keep, `Overdue · ${overdue.length}`, ['Item', 'Was due', 'Standing', 'Owner', 'Waits for'], overdue.map((one) => (0,parts/* row */.nM)(nameOf(one), one.due, standingOf(one), (0,parts/* cell */.Hn)(one.owner), waiting(one))));
const riskFold = ({ risks }, keep) => (0,parts/* foldedTable */.vd)(keep, `Risks introduced · ${risks.length}`, ['Code', 'What', 'Remedy'], risks.map(({ code, message, remedy }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(code), (0,parts/* say */.cv)(message), (0,parts/* say */.cv)(remedy))));
const clearedFold = ({ cleared }, keep) => (0,parts/* foldedTable */.vd)(keep, `Risks cleared · ${cleared.length}`, ['Code', 'What it was'], cleared.map(({ code, message }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(code), (0,parts/* say */.cv)(message))));
const graphFold = ({ graph }, keep) => {
    const rows = [
        ...graph.itemsAdded.map((id) => (0,parts/* row */.nM)('item added', (0,parts/* codeCell */.MZ)(id), '')),
        ...graph.itemsRemoved.map((id) => (0,parts/* row */.nM)('item gone', (0,parts/* codeCell */.MZ)(id), '')),
        ...graph.added.map(({ from, to }) => (0,parts/* row */.nM)('dependency added', (0,parts/* codeCell */.MZ)(from), (0,parts/* codeCell */.MZ)(to))),
        ...graph.removed.map(({ from, to }) => (0,parts/* row */.nM)('dependency removed', (0,parts/* codeCell */.MZ)(from), (0,parts/* codeCell */.MZ)(to))),
    ];
    return (0,parts/* foldedTable */.vd)(keep, `Changes to the dependency graph · ${rows.length}`, ['', 'Item', 'Depends on'], rows);
};
const waiverFold = ({ waivers }, keep) => (0,parts/* foldedTable */.vd)(keep, `Waivers ended or ending · ${waivers.length}`, ['Item', 'Reason', 'Approved by', 'Until', 'Days left'], waivers.map(({ item, reason, approver, until, daysLeft }) => (0,parts/* row */.nM)((0,parts/* cell */.Hn)(item), (0,parts/* cell */.Hn)(reason), (0,parts/* cell */.Hn)(approver), (0,parts/* cell */.Hn)(until), String(daysLeft))));
const figureRow = (name, means, { value, n }, unit) => (0,parts/* row */.nM)(name, means, value === null ? '–' : unit(value), String(n));
const days = (value) => (0,count/* count */.U)(Math.round(value * 10) / 10, 'day');
const deployRows = ({ deployed }) => {
    if (deployed === null)
        return [];
    const { environment, frequency, failed, recoveryDays } = deployed;
    const where = (0,parts/* cell */.Hn)(environment);
    return [
        figureRow(`Deployments: ${where}`, 'that succeeded in a week, median (n weeks)', frequency, String),
        figureRow(`Failed: ${where}`, 'share of deployments that failed (n deployments)', failed, words/* percent */.KN),
        figureRow(`Restored: ${where}`, 'from a failed deployment to the next good one, median (n)', recoveryDays, days),
    ];
};
const FLOW_NOTE = `Fewer than ${LEAST_SAMPLES} samples are no figure. Lead time for changes (DORA) is not measured: ` +
    'what is kept of the branch says when it was judged, and not when a change was written or which changes a deployment brought.';
/** The figures, each with its definition and its sample size. */
const flowFold = (report) => {
    const { flow } = report;
    const rows = [
        figureRow('Throughput', 'items proven in a week, median (n weeks)', flow.throughput, (value) => `${value}`),
        figureRow('Lead time', 'from the first claim of work to proof, median (n items)', flow.leadDays, days),
        figureRow('Lost proofs', 'share of proofs that did not hold (n proofs)', flow.lost, words/* percent */.KN),
        figureRow('Recovery', 'from a lost proof to the next, median (n recoveries)', flow.recoveryDays, days),
        ...deployRows(report),
        (0,parts/* row */.nM)('Lead time for changes', 'from a commit to its deployment', 'not measured', '–'),
    ];
    const body = (0,parts/* table */.tp)(['Figure', 'Meaning', 'Value', 'n'], rows);
    return (0,limits/* fixed */.Zu)((0,parts/* fold */.AU)('Flow of the last 12 weeks', `${body}\n\n${FLOW_NOTE}`));
};
const FUTURES = '\n\nWeeks marked ~ are simulated: the median of the futures, and in brackets where 70 % of them lie.';
/** Nothing where there is no chart. */
const figuresFold = (report) => {
    const future = report.forecast.path.length > 0 ? FUTURES : '';
    const body = `${burnUpTable(report)}${future}`;
    return (0,limits/* fixed */.Zu)(burnUpChart(report) === '' ? '' : (0,parts/* fold */.AU)('Figures of the chart', body));
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/render.js









const heading = (report) => {
    const { verdict, week, before, run } = report;
    const change = before === null
        ? 'First report: there is no earlier run to compare with.'
        : `Before (${before.at.slice(0, 10)}): ${beforeSays(report)}.`;
    const stale = run.inWeek
        ? []
        : [`> [!WARNING]\n> No run was made in ${week}; this is the state of ${(0,words/* utc */.n$)(run.at)}.`];
    return [`### ${words/* VERDICT_LOOKS */.hY[verdict].emoji} ${headline(report)} · ${week}`, ...stale, change].join('\n\n');
};
const MOST_DECISIONS = 10;
const decisions = ({ decide }) => decide.length === 0
    ? ''
    : [
        '#### To decide this week',
        [
            ...decide.slice(0, MOST_DECISIONS).map((text) => `- ${(0,report_escape/* escapeProse */.fd)((0,limits/* clip */.$Q)(text, 300))}`),
            ...(decide.length > MOST_DECISIONS ? [`- … and ${decide.length - MOST_DECISIONS} more`] : []),
        ].join('\n'),
    ].join('\n\n');
const linked = (text, url) => {
    const safe = (0,report_escape/* safeUrl */.Pl)(url ?? undefined);
    return safe === null ? text : `[${text}](${safe})`;
};
const METHOD = 'https://github.com/aurora-x/action/blob/v1/docs/weekly-report.md';
const footer = ({ run, trust }) => {
    const at = run.commit === null ? '' : ` at ${(0,report_escape/* codeSpan */.SS)((0,words/* shortSha */.Fu)(run.commit))}`;
    // Where nobody reported a run there is none to name.
    const from = trust === 'T3'
        ? 'From what is seen without a run'
        : `From the verdict of run ${linked((0,report_escape/* codeSpan */.SS)((0,limits/* clip */.$Q)(run.runId, 40)), run.url)}`;
    const parts = [
        `${from}${at} (${(0,words/* utc */.n$)(run.at)})`,
        `trust ${trust}: ${model_trust/* TRUST_WORDS */.Lk[trust]}`,
        `[how it is made](${METHOD})`,
        'edited in place, so answer in a comment',
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
};
/** What is cut first when room is short. */
const CUT = [
    'next',
    'completed',
    'cleared',
    'graph',
    'waivers',
    'overdue',
    'blocked',
    'risks',
    'refuted',
    'milestones',
];
const keep = (name) => CUT.indexOf(name);
const sections = (report, notes) => [
    (0,limits/* fixed */.Zu)(heading(report)),
    (0,limits/* fixed */.Zu)((0,markdown_notes/* noteBlock */.k)(notes)),
    (0,limits/* fixed */.Zu)(answers(report).join('\n')),
    milestoneTable(report, keep('milestones')),
    (0,limits/* fixed */.Zu)(burnUpChart(report)),
    (0,limits/* fixed */.Zu)(decisions(report)),
    itemFold(keep('refuted'), 'Refuted', report.refuted),
    itemFold(keep('blocked'), 'Blocked', report.blocked),
    overdueFold(report, keep('overdue')),
    freeFold(keep('completed'), 'Completed', report.completed),
    riskFold(report, keep('risks')),
    clearedFold(report, keep('cleared')),
    graphFold(report, keep('graph')),
    waiverFold(report, keep('waivers')),
    freeFold(keep('next'), 'Can be worked on next, critical path first', report.next),
    figuresFold(report),
    flowFold(report),
    (0,limits/* fixed */.Zu)(footer(report)),
];
/**
 * The report as GitHub Markdown: verdict and answers first, the rest folded. Every foreign text is escaped.
 *
 * @param notes what a reader has to know besides, Markdown already
 */
const renderWeekly = (report, limit = limits/* COMMENT_LIMIT */.W$, notes = []) => (0,limits/* shorten */.ml)(sections(report, notes), limit);

// EXTERNAL MODULE: ./lib/adapters/github/issues.js
var issues = __webpack_require__(28104);
// EXTERNAL MODULE: ./lib/adapters/github/labels.js
var labels = __webpack_require__(57911);
// EXTERNAL MODULE: ./lib/application/sync/without-intents.js
var without_intents = __webpack_require__(10398);
// EXTERNAL MODULE: ./lib/domain/model/login.js
var login = __webpack_require__(60447);
// EXTERNAL MODULE: ./lib/domain/reconcile/marker.js
var marker = __webpack_require__(42841);
// EXTERNAL MODULE: ./lib/application/once/make-once.js
var make_once = __webpack_require__(74150);
// EXTERNAL MODULE: ./lib/domain/model/hidden-line.js
var hidden_line = __webpack_require__(27271);
;// CONCATENATED MODULE: ./lib/application/weekly/weekly-mark.js

const WEEK = /\d{4}-W\d{2}/;
const LINKS = `\n\n${(0,hidden_line/* hiddenMark */.sd)('weekly links')}`;
const LINKED = new RegExp(String.raw `${LINKS}(?:Before: #(\d+))?(?: · )?(?:After: #(\d+))?$`);
const ANCHOR = `\n\n${(0,hidden_line/* hiddenMark */.sd)('weekly anchor')}\n`;
const numberOf = (text) => (text === undefined ? null : Number(text));
/** The body of a weekly issue. Marker first, links last. */
const markWeekly = ({ text, anchor, week, previous, next }) => {
    const links = [
        ...(previous === null ? [] : [`Before: #${previous}`]),
        ...(next === null ? [] : [`After: #${next}`]),
    ];
    const whole = anchor === null ? text : `${text}${ANCHOR}${anchor.trim()}`;
    return `${(0,hidden_line/* hiddenLine */.re)('weekly', week)}\n${whole}${LINKS}${links.join(' · ')}`;
};
/** A body taken apart, or null when it is not one of a weekly issue. */
const readWeekly = (body) => {
    const whole = body.replaceAll('\r\n', '\n').trimEnd();
    const start = (0,hidden_line/* readHiddenLine */.n6)(whole, 'weekly', WEEK);
    if (start?.before !== '' || !start.after.startsWith('\n'))
        return null;
    const links = LINKED.exec(start.after);
    const inner = start.after.slice(1, links?.index);
    const anchor = inner.lastIndexOf(ANCHOR);
    return {
        week: start.content,
        previous: numberOf(links?.[1]),
        next: numberOf(links?.[2]),
        text: anchor === -1 ? inner : inner.slice(0, anchor),
        anchor: anchor === -1 ? null : inner.slice(anchor + ANCHOR.length),
    };
};

;// CONCATENATED MODULE: ./lib/application/weekly/publish-weekly.js




const LABEL = {
    name: 'readiness-report',
    color: '1d76db',
    description: 'Weekly readiness report of Aurora-X',
};
const titleOf = (week) => `Readiness report ${week}`;
/** By marker and author, oldest first: a marker that somebody pasted does not make an issue ours. */
const oursAmong = (all, self) => all
    .flatMap((issue) => {
    const mark = readWeekly(issue.body);
    return mark && (0,login/* sameLogin */.U)(issue.author, self) ? [{ ...mark, issue }] : [];
})
    .toSorted((a, b) => a.issue.number - b.issue.number);
/** Makes the issue once. */
const create = async (ports, week, body) => {
    const { intents, issues, self, repository, clock } = ports;
    const begun = clock.now();
    return (0,make_once/* makeOnce */.GL)({
        intents,
        id: (0,marker/* intentId */.WB)('weekly', repository, week),
        look: async (since) => {
            const recent = await issues.madeSince((since ?? begun) - make_once/* SKEW_MS */.eK);
            return oursAmong(recent, self).find((one) => one.week === week)?.issue.number ?? null;
        },
        make: async () => (await issues.create({ title: titleOf(week), body, labels: [LABEL.name] })).number,
        ...make_once/* byNumber */.vh,
    });
};
/** The signed log below it is as old as the text: by itself it is no news. */
const saysSame = (shown, now) => shown.text.trim() === now.text.trim() && shown.previous === now.previous && shown.next === now.next;
/** The oldest issue of each week; a second one of a week is left to people. */
const byWeek = (ours) => new Map(ours.toReversed().map((one) => [one.week, one]));
const publish_weekly_numberOf = ({ known }, week) => week === undefined ? null : (known.get(week)?.issue.number ?? null);
/** The issue of the week, with its links. One of a week that is over when it is made is closed from the start. */
const writeIssue = async (ports, shown, week, text) => {
    const { issues, labels, signal } = ports;
    const previous = publish_weekly_numberOf(shown, shown.others.findLast((one) => one < week));
    const next = publish_weekly_numberOf(shown, shown.others.find((one) => one > week));
    const mark = { text, week, previous, next };
    const body = async () => markWeekly({ ...mark, anchor: await ports.anchor() });
    const there = shown.known.get(week);
    if (there === undefined) {
        if (!(await labels.list()).includes(LABEL.name)) {
            signal.throwIfAborted();
            await labels.create(LABEL);
        }
        signal.throwIfAborted();
        const issue = await create(ports, week, await body());
        if (next !== null) {
            signal.throwIfAborted();
            await issues.update(issue, { state: 'closed' });
        }
        return { issue, result: 'created' };
    }
    const { number } = there.issue;
    if (saysSame(there, mark))
        return { issue: number, result: 'unchanged' };
    signal.throwIfAborted();
    await issues.update(number, { body: await body() });
    return { issue: number, result: 'updated' };
};
/** Closes and links what came before; one that has its link already is left to people. Which were closed. */
const closeEarlier = async ({ issues, signal }, shown, week, written) => {
    const earlier = shown.others.filter((one) => one < week);
    const closed = [];
    for (const [index, one] of earlier.entries()) {
        const there = shown.known.get(one);
        if (there === undefined || there.next !== null)
            continue;
        signal.throwIfAborted();
        const successor = publish_weekly_numberOf(shown, earlier[index + 1]) ?? written;
        const { number } = there.issue;
        await issues.update(number, { state: 'closed', body: markWeekly({ ...there, next: successor }) });
        closed.push(number);
    }
    return closed;
};
/**
 * Creates or edits the one issue of a week, and closes and links what came before it. An earlier issue is closed once,
 * when it gets its link: one that people reopen stays open. The second time nothing is written.
 */
const publishWeekly = async (ports, week, text) => {
    const known = byWeek(oursAmong(await ports.issues.list(), ports.self));
    const others = [...known.keys()].filter((one) => one !== week).toSorted();
    const written = await writeIssue(ports, { known, others }, week, text);
    return { ...written, closed: await closeEarlier(ports, { known, others }, week, written.issue) };
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/domain/report/json-schema.js
var json_schema = __webpack_require__(32961);
// EXTERNAL MODULE: ./lib/domain/reconcile/desired-state.js + 1 modules
var desired_state = __webpack_require__(84151);
;// CONCATENATED MODULE: ./lib/application/weekly/form-of.js

/** What the trackers say of their weekly report. Two of them may have the same template. */
const formOf = (documents) => ({
    prompts: [...new Set(documents.flatMap(({ weeklyTemplate }) => weeklyTemplate))],
    milestones: documents.flatMap(({ milestones }) => milestones.map((one) => ({ id: one.id, title: (0,desired_state/* milestoneTitle */.RS)(one), due: one.due }))),
});

;// CONCATENATED MODULE: ./lib/application/weekly/read-snapshots.js




/** Runs of these commands look at the whole tracker; `verify` looks at some items and says little of the rest. */
const WHOLE = ['pipeline', 'orchestrate', 'gate'];
/** How many days of history are read, one run each. */
const MOST_DAYS = 180;
const formSchema = schemas.object({
    trackers: schemas.array(schemas.object({
        weeklyTemplate: schemas.array(schemas.string()).default([]),
        milestones: schemas.array(schemas.object({ id: schemas.string(), title: schemas.string(), due: schemas.string().nullable() }))
            .default([]),
    })),
});
const readJson = async (runFiles, dir, path) => {
    try {
        return JSON.parse((await runFiles(dir).readText(path)) ?? 'null');
    }
    catch {
        return null;
    }
};
/** The last whole run of each day before `end`, newest first. */
const lastOfEachDay = (runs, end) => {
    const days = new Map();
    for (const run of runs) {
        const at = Date.parse(run.startedAt);
        const whole = run.status === 'complete' && run.verdict !== null && WHOLE.includes(run.command);
        if (!whole || Number.isNaN(at) || at >= end)
            continue;
        const known = days.get((0,iso_week/* isoDate */._$)(at));
        if (known === undefined || known.startedAt < run.startedAt)
            days.set((0,iso_week/* isoDate */._$)(at), run);
    }
    return [...days.values()]
        .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0))
        .slice(0, MOST_DAYS);
};
/** The verdicts of finished runs before `end` (milliseconds). A run whose verdict cannot be read is left out. */
const readSnapshots = async (history, runFiles, end) => {
    const runs = lastOfEachDay(await history.history(), end);
    const read = await Promise.all(runs.map(async ({ dir, runId, startedAt, commit }) => {
        const parsed = json_schema/* verdictSchema */.$D.safeParse(await readJson(runFiles, dir, 'stages/T06-verdict.json'));
        return parsed.success ? [{ runId, at: startedAt, commit, url: null, verdict: parsed.data }] : [];
    }));
    const newest = runs[0];
    const model = newest && formSchema.safeParse(await readJson(runFiles, newest.dir, 'stages/T01-model.json'));
    return {
        snapshots: read.flat().toReversed(),
        form: formOf(model?.data?.trackers ?? []),
    };
};

;// CONCATENATED MODULE: ./lib/domain/forecast/deployed.js


/** Days that each failure lasted; more failures before it was put right are the same one. */
const recoveries = (deployed) => {
    const days = [];
    let since = null;
    for (const { at, succeeded } of deployed) {
        if (!succeeded)
            since ??= at;
        else if (since !== null) {
            days.push((at - since) / iso_week/* DAY_MS */.sO);
            since = null;
        }
    }
    return days;
};
/** @param deployed oldest first @param until end of the last week that counts, exclusive */
const deployFiguresOf = (environment, deployed, until) => {
    const [first] = deployed;
    // The first week is a part of one.
    const weeks = first === undefined ? [] : (0,iso_week/* weeksBetween */.WP)((0,iso_week/* weekOf */.gx)(first.at), (0,iso_week/* weekOf */.gx)(until - 1)).slice(1);
    const perWeek = weeks.map((week) => deployed.filter(({ at, succeeded }) => succeeded && (0,iso_week/* weekOf */.gx)(at) === week).length);
    const failed = deployed.filter(({ succeeded }) => !succeeded).length;
    return {
        environment,
        frequency: median(perWeek),
        failed: figure(deployed.length === 0 ? 0 : failed / deployed.length, deployed.length),
        recoveryDays: median(recoveries(deployed)),
    };
};

;// CONCATENATED MODULE: ./lib/domain/forecast/progress.js

/** The last `weeks` weeks, oldest first; one without a run keeps the state of the one before. `progress` oldest first. */
const burnUp = (progress, weeks) => {
    const [first, last] = [progress[0], progress.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    return (0,iso_week/* weeksBetween */.WP)((0,iso_week/* weekOf */.gx)(first.at), (0,iso_week/* weekOf */.gx)(last.at))
        .slice(-weeks)
        .map((week) => {
        const state = progress.findLast(({ at }) => (0,iso_week/* weekOf */.gx)(at) <= week) ?? first;
        return { week, proven: state.proven, scope: state.scope };
    });
};
const dayOf = (time) => Math.floor(time / iso_week/* DAY_MS */.sO);
/**
 * What each of the last `days` days changed, days without a run included: an idle day is as much a fact as a busy one.
 * The day of the first state has nothing to be compared with and is left out. `progress` oldest first.
 */
const dailyChanges = (progress, days) => {
    const [first, last] = [progress[0], progress.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const byDay = new Map(progress.map((one) => [dayOf(one.at), one]));
    const changes = [];
    let before = byDay.get(dayOf(first.at)) ?? first;
    for (let day = dayOf(first.at) + 1; day <= dayOf(last.at); day += 1) {
        const now = byDay.get(day) ?? before;
        changes.push({ proven: now.proven - before.proven, scope: now.scope - before.scope });
        before = now;
    }
    return changes.slice(-days);
};

// EXTERNAL MODULE: ./lib/domain/model/due.js
var model_due = __webpack_require__(36788);
;// CONCATENATED MODULE: ./lib/domain/report/weekly/open-items.js
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

;// CONCATENATED MODULE: ./lib/domain/report/weekly/compare.js

/** Items that are verified now and were not before. */
const completedSince = (before, now) => {
    const old = byItem(before.standings);
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
const edgesOf = ({ standings }) => new Map(counted(standings).flatMap(({ item, dependsOn }) => dependsOn.map((to) => [JSON.stringify([item, to]), { from: item, to }])));
const compare_idsOf = ({ standings }) => new Map(counted(standings).map(({ item }) => [item, item]));
/** Items and dependencies that came and went. */
const graphChanges = (before, now) => {
    const [oldEdges, newEdges, oldItems, newItems] = [edgesOf(before), edgesOf(now), compare_idsOf(before), compare_idsOf(now)];
    return {
        itemsAdded: missing(newItems, oldItems),
        itemsRemoved: missing(oldItems, newItems),
        added: missing(newEdges, oldEdges),
        removed: missing(oldEdges, newEdges),
    };
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/milestones.js



const TREND_WEEKS = 12;
const groupOf = ({ milestone, target }) => milestone ?? target ?? '–';
const groups = (verdict) => Map.groupBy(counted(verdict.standings), groupOf);
const percentProven = (items) => Math.floor((100 * items.filter(({ standing }) => standing === 'verified').length) / items.length);
const readyIn = (verdict, id) => {
    const items = groups(verdict).get(id);
    return items === undefined ? null : percentProven(items);
};
/** The last state of each of the last weeks that had one, oldest first. */
const weekly = (snapshots) => [...new Map(snapshots.map((one) => [(0,iso_week/* weekOf */.gx)(Date.parse(one.at)), one])).values()].slice(-TREND_WEEKS);
/** Milestones in the order of the document; items without one are grouped by their target, as a sync does. */
const milestonesOf = (now, before, snapshots, named) => {
    const history = weekly(snapshots);
    // Two trackers may use one id; the first one names it.
    const names = new Map(named.toReversed().map((one) => [one.id, one]));
    return [...groups(now.verdict)].map(([id, items]) => {
        const ready = percentProven(items);
        const was = before && readyIn(before.verdict, id);
        const dates = [id, ...items.map(({ target }) => target)].map(model_due/* dueDate */.X).filter((date) => date !== null);
        const name = names.get(id);
        return {
            id,
            title: name?.title ?? id,
            due: (0,model_due/* dueDate */.X)(name?.due ?? null) ?? dates.toSorted().at(-1) ?? null,
            items: items.length,
            proven: items.filter(({ standing }) => standing === 'verified').length,
            blocked: items.filter(({ standing }) => standing === 'blocked').length,
            ready,
            change: was === null ? null : ready - was,
            trend: history.map(({ verdict }) => readyIn(verdict, id)).filter((value) => value !== null),
        };
    });
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/recommendation.js
/** What the whole run or a gate lacks is a sentence; nobody could look it up as an item. */
const isItem = ({ subject }) => !['run', 'gate', 'tracker'].includes(subject.kind);
/** The verdict in words: its own sentence, those of blockers that are no items, and the items that block. */
const recommendationOf = ({ reason, blockers, standings, }) => {
    const besides = blockers.filter((one) => !isItem(one)).map(({ message }) => message);
    return {
        says: reason.message,
        besides: [
            ...besides.filter((message) => !reason.message.includes(message.replace(/\.$/, ''))),
            // By itself, that a gate selects no item sounds like a mistake of the gate.
            ...(standings.some(({ claim }) => claim === 'done') ? [] : ['No item is claimed done yet.']),
        ],
        blockers: [...new Set(blockers.filter(isItem).map(({ subject }) => subject.id))],
    };
};

;// CONCATENATED MODULE: ./lib/domain/report/weekly/build.js










/** How far back figures look. */
const WINDOW_WEEKS = 12;
const WAIVER_DAYS = 14;
/** The same week is forecast with the same numbers, whoever asks. */
const seedOf = (week) => Number(week.replaceAll(/\D/g, ''));
const progressOf = ({ at, verdict }) => {
    const items = counted(verdict.standings);
    const proven = items.filter(({ standing }) => standing === 'verified').length;
    return { at: Date.parse(at), proven, scope: items.length };
};
/** ISO date since which the item has stood as it does, as far as the snapshots go back. */
const standsSince = (snapshots) => {
    const past = snapshots
        .map(({ at, verdict }) => ({ at: at.slice(0, 10), items: byItem(verdict.standings) }))
        .toReversed();
    return ({ item, standing }) => {
        const changed = past.findIndex(({ items }) => items.get(item)?.standing !== standing);
        return past.at(changed === -1 ? -1 : Math.max(0, changed - 1))?.at ?? '';
    };
};
const dateIn = (at, days) => days === null || days === undefined ? null : (0,iso_week/* isoDate */._$)(Date.parse(at) + days * iso_week/* DAY_MS */.sO);
const datesOf = (at, { days }) => ({
    p50: dateIn(at, days?.p50),
    p85: dateIn(at, days?.p85),
    p95: dateIn(at, days?.p95),
});
const deployedBy = ({ deployed }, end) => {
    const known = deployed?.all.filter(({ at }) => at < end) ?? [];
    return deployed === null || known.length === 0 ? null : deployFiguresOf(deployed.environment, known, end);
};
/** Of equals the first in document order. */
const oldestFirst = (items) => items.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
const runOf = ({ runId, at, commit, url }, start) => ({
    runId,
    at,
    commit,
    url,
    inWeek: Date.parse(at) >= start,
});
const lateMilestones = (milestones, today) => milestones
    .filter(({ due, ready }) => due !== null && due < today && ready < 100)
    .map(({ title, due, ready }) => `${title} was due ${due} and is ${ready} % proven: move the date, or the scope?`);
const build_decisions = (now, today, milestones, waivers) => [
    ...lateMilestones(milestones, today),
    ...waivers.map(({ item, until, status }) => status === 'in-force'
        ? `The waiver of ${item} ends ${until}: renew it, or finish the item?`
        : `The waiver of ${item} ended ${until}: what now?`),
    ...now.verdict.standings
        .filter(({ standing }) => standing === 'ready')
        .map(({ item }) => `All checks of ${item} pass: can it be called done?`),
];
const beforeOf = ({ at, verdict }) => ({
    at,
    week: (0,iso_week/* weekOf */.gx)(Date.parse(at)),
    verdict: verdict.verdict,
    score: verdict.score,
    counts: countsOf(verdict.standings),
});
/** Open items whose target has passed. */
const overdueBy = (today, standings, line) => standings
    .filter((one) => !isSettled(one))
    .flatMap((one) => {
    const due = (0,model_due/* passedDue */.L)(one.target, today);
    return due === null ? [] : [{ ...line(one), due }];
});
const flowIn = (snapshots) => flowOf(snapshots.map(({ at, verdict: { standings } }) => ({
    at: Date.parse(at),
    items: byItem(counted(standings)),
})));
/** The week's report from the verdict trees of its runs; null when there was no run by the end of the week. */
const buildWeekly = (input) => {
    const start = (0,iso_week/* weekStart */.vW)(input.week) ?? 0;
    const end = start + 7 * iso_week/* DAY_MS */.sO;
    const known = input.snapshots.filter(({ at }) => Date.parse(at) < end);
    const now = known.at(-1);
    if (now === undefined)
        return null;
    const earlier = known.findLast(({ at }) => Date.parse(at) < start) ?? known[0] ?? now;
    // A week without a run is compared with its own beginning: nothing changed.
    const before = earlier === now && Date.parse(now.at) >= start ? null : earlier;
    const recent = known.filter(({ at }) => Date.parse(at) >= end - WINDOW_WEEKS * 7 * iso_week/* DAY_MS */.sO);
    const { verdict } = now;
    const standings = counted(verdict.standings);
    const byId = byItem(standings);
    const since = standsSince(known);
    const line = (one) => ({
        item: one.item,
        title: one.title,
        owner: one.owner,
        standing: one.standing,
        why: one.reason.message,
        since: since(one),
        waitsFor: waitsFor(one, byId),
    });
    const progress = known.map(progressOf);
    const here = progressOf(now);
    const future = forecast(here, dailyChanges(progress, WINDOW_WEEKS * 7), input.seed);
    const milestones = milestonesOf(now, before, recent, input.form.milestones);
    const today = (0,iso_week/* isoDate */._$)(Math.max(Date.parse(now.at), start));
    const waivers = verdict.waivers.filter(({ status, daysLeft }) => status === 'expired' || (status === 'in-force' && daysLeft <= WAIVER_DAYS));
    const criticalPath = longestOpenChain(standings);
    const critical = new Set(criticalPath);
    const startable = standings.filter((one) => !isSettled(one) && waitsFor(one, byId).length === 0);
    return {
        schemaVersion: 1,
        week: input.week,
        from: (0,iso_week/* isoDate */._$)(start),
        to: (0,iso_week/* isoDate */._$)(end - iso_week/* DAY_MS */.sO),
        run: runOf(now, start),
        verdict: verdict.verdict,
        score: verdict.score,
        counts: countsOf(verdict.standings),
        speaksOf: speaksOf(verdict.standings),
        trust: verdict.trust,
        before: before && beforeOf(before),
        recommendation: recommendationOf(verdict),
        prompts: input.form.prompts,
        milestones,
        completed: before === null ? [] : completedSince(before.verdict, verdict).map(line),
        blocked: oldestFirst(standings.filter(({ standing, claim }) => standing === 'blocked' || claim === 'blocked').map(line)),
        refuted: oldestFirst(standings.filter(({ standing }) => standing === 'refuted').map(line)),
        overdue: overdueBy(today, standings, line),
        risks: before === null ? [] : risksSince(before.verdict, verdict),
        cleared: before === null ? [] : risksSince(verdict, before.verdict),
        graph: before === null
            ? { itemsAdded: [], itemsRemoved: [], added: [], removed: [] }
            : graphChanges(before.verdict, verdict),
        waivers,
        criticalPath,
        next: startable.toSorted((a, b) => Number(critical.has(b.item)) - Number(critical.has(a.item))).map(line),
        burnUp: burnUp(progress, WINDOW_WEEKS),
        forecast: future,
        dates: datesOf(now.at, future),
        flow: flowIn(recent),
        deployed: deployedBy(input, end),
        decide: build_decisions(now, today, milestones, waivers),
    };
};

// EXTERNAL MODULE: ./lib/entrypoints/wiring/history.js
var wiring_history = __webpack_require__(93330);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/weekly.js










/** The report of a week from the runs below a directory; null when there was none by then. @param week one that exists */
const weeklyOfRuns = async (root, out, week) => {
    const end = ((0,iso_week/* weekStart */.vW)(week) ?? 0) + 7 * iso_week/* DAY_MS */.sO;
    const runs = await readSnapshots((0,wiring_history/* openStore */.C)(root, out), (0,wiring_history/* runFilesIn */.k)(root), end);
    return buildWeekly({ week, ...runs, deployed: null, seed: seedOf(week) });
};
/** What the issue is written with. */
const weeklyWriters = (client, ref) => ({
    issues: { ...(0,issues/* createIssuesReader */.Wn)(client, ref), ...(0,issues/* createIssuesWriter */.Wh)(client, ref) },
    labels: { ...(0,labels/* createLabelsReader */.P)(client, ref), ...(0,labels/* createLabelsWriter */.f)(client, ref) },
});
/** Writes the issue of a report, as one command does it. */
const publishReport = async ({ ref, client, readers, signal }, report) => {
    const ports = {
        ...weeklyWriters(client, ref),
        // It begins by listing what is there, so what an earlier one made is found without a note of it.
        intents: without_intents/* withoutIntents */.m,
        anchor: async () => null,
        clock: (0,clock/* createClock */.t)(),
        repository: `${ref.owner}/${ref.repo}`,
        self: await readers.repository.self(),
        signal,
    };
    return publishWeekly(ports, report.week, renderWeekly(report));
};
/** What became of it, in a line. */
const publishedSays = (week, { issue, result, closed }) => `${week}: issue #${issue} ${result}${closed.map((number) => `, closed #${number}`).join('')}`;

// EXTERNAL MODULE: ./lib/entrypoints/action/exit.js
var exit = __webpack_require__(77760);
// EXTERNAL MODULE: ./lib/entrypoints/action/present.js
var present = __webpack_require__(67749);
// EXTERNAL MODULE: ./lib/entrypoints/action/remote.js + 8 modules
var action_remote = __webpack_require__(13227);
;// CONCATENATED MODULE: ./lib/entrypoints/action/weekly.js









const refuse = (found) => {
    (0,present/* announce */.iP)(null, [found]);
    return exit/* EXIT */.dc.usage;
};
const run = async (context) => {
    const { inputs, root, env, outDir, signal } = context;
    const week = (0,iso_week/* weekOf */.gx)((0,clock/* createClock */.t)().now());
    const report = await weeklyOfRuns(root, outDir, week);
    if (report === null)
        return refuse((0,catalogue/* finding */.gk)('AX1019', { week, directory: outDir }));
    const remote = (0,action_remote/* openRemote */.d3)(context);
    if ('code' in remote)
        return refuse(remote);
    const notes = [];
    const { name: branch } = await remote.readers.repository.defaultBranch();
    if (!(0,action_remote/* isOn */.Mp)(branch, context))
        notes.push((0,catalogue/* finding */.gk)('AX8216', { ref: env['GITHUB_REF'] ?? 'no branch', branch }));
    else if (!inputs.dryRun) {
        (0,present/* say */.cv)(publishedSays(week, await publishReport({ ...remote, signal }, report)));
    }
    const summary = env['GITHUB_STEP_SUMMARY'];
    if (summary)
        notes.push(...(0,present/* attempt */.CD)('The job summary', () => (0,external_node_fs_.appendFileSync)(summary, `${renderWeekly(report)}\n`)));
    const outputs = { verdict: report.verdict, score: String(report.score), 'run-id': report.run.runId };
    notes.push(...(0,present/* attempt */.CD)('The outputs', () => (0,present/* setOutputs */.n0)(outputs)));
    (0,present/* announce */.iP)(null, notes);
    return exit/* EXIT */.dc.ok;
};
/** `report` with `report: weekly`: the issue of this week, from the runs that are kept between jobs. */
const reportWeek = async (context) => (0,action_remote/* withRemote */.T4)(async () => run(context));


/***/ })

};
