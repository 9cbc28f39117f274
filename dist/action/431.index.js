export const id = 431;
export const ids = [431];
export const modules = {

/***/ 48710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/** Check ids begin with the name of their spec. */
const specOf = (check) => check.replace(/\..*$/s, '') || 'checks';
/** The outcomes of a run by item, in the order of the tracker, then by spec. Items without a check are kept. */
const suitesOf = (report) => {
    const known = new Set(report.verdict.standings.map(({ item }) => item));
    const owned = ({ item }) => item !== null && known.has(item);
    const byItem = Map.groupBy(report.outcomes.filter(owned), ({ item }) => item);
    const bySpec = Map.groupBy(report.outcomes.filter((outcome) => !owned(outcome)), ({ id }) => specOf(id));
    const items = report.verdict.standings.map((item) => {
        const standings = new Map(item.checks.map((check) => [check.id, check]));
        const cases = (byItem.get(item.item) ?? []).map((outcome) => {
            const standing = standings.get(outcome.id);
            return { outcome, name: standing?.describe ?? outcome.id, source: standing?.source ?? item.source };
        });
        return { name: `${item.item} ${item.title}`, item, cases };
    });
    const specs = [...bySpec].map(([name, outcomes]) => ({
        name,
        item: null,
        cases: outcomes.map((outcome) => ({ outcome, name: outcome.id, source: null })),
    }));
    return [...items, ...specs];
};


/***/ }),

/***/ 28431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48710);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);



/** A check that could not answer is an error, not a failure; one that nobody ran is skipped, never passed. */
const TAGS = {
    passed: null,
    failed: 'failure',
    error: 'error',
    'timed-out': 'error',
    skipped: 'skipped',
    'not-run': 'skipped',
    manual: 'skipped',
    'not-applicable': 'skipped',
};
const attributes = (values) => Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(String(value))}"`)
    .join('');
/** Line breaks stay line breaks in text; only attributes need them as entities. */
const text = (value) => value.split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X).join('\n');
const seconds = (ms) => (ms / 1000).toFixed(3);
const verdictOf = ({ outcome }) => {
    const tag = TAGS[outcome.outcome];
    if (tag === null)
        return '';
    const message = outcome.reason?.message ?? _words_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_LOOKS */ .qY[outcome.outcome].word;
    if (tag === 'skipped')
        return `      <skipped${attributes({ message })}/>\n`;
    const body = [outcome.reason?.remedy ?? '', outcome.tail].filter((part) => part !== '').join('\n');
    return `      <${tag}${attributes({ message, type: outcome.reason?.code ?? outcome.outcome })}>${text(body)}</${tag}>\n`;
};
const testCase = (entry, suite) => {
    const { outcome, name, source } = entry;
    const head = attributes({
        name,
        classname: suite.item?.item ?? suite.name,
        time: seconds(outcome.durationMs),
        file: source?.file ?? null,
        line: source?.line ?? null,
    });
    const output = TAGS[outcome.outcome] === null && outcome.tail !== ''
        ? `      <system-out>${text(outcome.tail)}</system-out>\n`
        : '';
    return `    <testcase${head}>\n${verdictOf(entry)}${output}    </testcase>\n`;
};
/** A claim of done that nothing checks must be seen as a test that did not run. */
const unchecked = (suite) => suite.cases.length > 0 || suite.item?.claim !== 'done'
    ? ''
    : `    <testcase${attributes({ name: 'claimed done', classname: suite.item.item, time: '0.000' })}>\n` +
        `      <skipped${attributes({ message: suite.item.reason.message })}/>\n    </testcase>\n`;
const totals = (suites) => {
    const tags = suites.flatMap(({ cases }) => cases.map(({ outcome }) => TAGS[outcome.outcome]));
    const extra = suites.filter((suite) => unchecked(suite) !== '').length;
    const number = (wanted) => tags.filter((tag) => tag === wanted).length;
    const ms = suites
        .flatMap(({ cases }) => cases.map(({ outcome }) => outcome.durationMs))
        .reduce((a, b) => a + b, 0);
    return {
        tests: tags.length + extra,
        failures: number('failure'),
        errors: number('error'),
        skipped: number('skipped') + extra,
        time: seconds(ms),
    };
};
const testSuite = (suite, timestamp) => {
    const started = suite.cases.map(({ outcome }) => outcome.startedAt).toSorted()[0] ?? timestamp;
    const head = attributes({ name: suite.name, ...totals([suite]), timestamp: started.slice(0, 19) });
    return `  <testsuite${head}>\n${suite.cases.map((entry) => testCase(entry, suite)).join('')}${unchecked(suite)}  </testsuite>\n`;
};
/** The run as JUnit XML: a suite per item or spec, a test case per check, times in seconds. */
const renderJunit = (report) => {
    const suites = (0,_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f)(report).filter((suite) => suite.cases.length > 0 || unchecked(suite) !== '');
    const head = attributes({ name: 'Aurora-X', ...totals(suites) });
    const body = suites.map((suite) => testSuite(suite, report.manifest.startedAt)).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${body}</testsuites>\n`;
};


/***/ })

};
