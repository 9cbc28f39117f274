export const id = 7785;
export const ids = [7785];
export const modules = {

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

/***/ 64849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConfig: () => (/* binding */ runConfig)
/* harmony export */ });
/* harmony import */ var _domain_model_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56677);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17875);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33282);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13951);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16166);





/** `aurora-x config validate|print`. */
const runConfig = async (context) => {
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .readProject */ .W)(context);
    const valid = !(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .C)(project.findings);
    if (!context.output.json)
        await (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .sayFindings */ .M)(context.output, project.findings, project.read);
    if (context.args[0] === 'validate')
        validate(context, project, valid);
    else if (valid || context.output.json)
        await print(context, project);
    return valid ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.ok : _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.usage;
};
const validate = ({ output }, project, valid) => {
    const { configFile, findings } = project;
    if (output.json)
        output.document({ schemaVersion: 1, file: configFile, valid, findings });
    else if (valid) {
        output.print(configFile === null
            ? 'There is no configuration file; the defaults hold.'
            : `${output.paint.green('✔')} ${configFile} is valid.`);
    }
};
const print = async ({ output, options }, project) => {
    const { config, configFile, findings, origins } = project;
    const withOrigin = options.flag('origin');
    if (output.json) {
        const extra = withOrigin ? { origins } : {};
        output.document({ schemaVersion: 1, file: configFile, config, findings, ...extra });
    }
    else if (withOrigin) {
        const rows = origins.map((origin) => [origin.path, shown(config, origin), origin.from, origin.detail]);
        for (const line of (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTable */ .b)(['Path', 'Value', 'From', 'Where'], rows, (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .q)(output.stdout), output.paint)) {
            output.print(line);
        }
    }
    else {
        const { stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        output.print(stringify(config, { lineWidth: 0 }).trimEnd());
    }
};
const shown = (config, { path }) => {
    let value = config;
    for (const [step] of path.matchAll(/[^.[\]]+/g))
        value = (0,_domain_model_record_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(value, step);
    return JSON.stringify(value) ?? '';
};


/***/ }),

/***/ 16166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);

const GAP = '  ';
/** No column is squeezed below this. */
const NARROWEST = 6;
/** Width of what is written into a file or a pipe. */
const PLAIN_WIDTH = 120;
/** A terminal that does not know its size, as in some containers, says 0. */
const widthOf = ({ isTTY, columns = 0 }) => {
    if (isTTY !== true)
        return PLAIN_WIDTH;
    return columns === 0 ? 80 : Math.max(40, columns);
};
const total = (widths) => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
const line = (cells) => cells.join(GAP).trimEnd();
/** Takes from the widest column until the table fits. */
const squeeze = (widths, room) => {
    const result = [...widths];
    while (total(result) > room) {
        const widest = result.indexOf(Math.max(...result));
        const width = result[widest] ?? 0;
        if (width <= NARROWEST)
            break;
        result[widest] = width - 1;
    }
    return result;
};
/**
 * A table for people: columns as wide as their content, the widest ones cut when the line would be too long. Empty
 * columns are left out. `tone` may colour a cell after it was measured.
 */
const renderTable = (header, rows, width, paint, tone = (text) => text) => {
    const clean = rows.map((row) => row.map(_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN));
    const used = header
        .map((_, column) => column)
        .filter((column) => clean.some((row) => (row[column] ?? '') !== ''));
    const natural = used.map((column) => Math.max((0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(header[column] ?? ''), ...clean.map((row) => (0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[column] ?? ''))));
    const widths = squeeze(natural, width);
    const last = used.length - 1;
    const cell = (text, index) => (0,_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)(text, widths[index] ?? 0, index !== last);
    return [
        line(used.map((column, index) => paint.bold(cell(header[column] ?? '', index)))),
        ...clean.map((row) => line(used.map((column, index) => tone(cell(row[column] ?? '', index), header[column] ?? '', row)))),
    ];
};


/***/ })

};
