export const id = 2988;
export const ids = [2988];
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

/***/ 82988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAudit: () => (/* binding */ runAudit)
/* harmony export */ });
/* harmony import */ var _domain_config_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58537);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78880);




const VERBS = ['export', 'verify', 'status', 'rotate-key'];
/** `aurora-x audit export | verify [BUNDLE] | status | rotate-key`. */
const runAudit = async (context) => {
    const [verb = '', bundle = null] = context.args;
    if (bundle !== null && verb !== 'verify')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1005', { command: `audit ${verb}`, argument: bundle })]);
    if (verb === 'export')
        return (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(3049), __webpack_require__.e(1237), __webpack_require__.e(7823)]).then(__webpack_require__.bind(__webpack_require__, 17823))).exportAudit(context);
    if (verb === 'verify')
        return (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(189), __webpack_require__.e(6313)]).then(__webpack_require__.bind(__webpack_require__, 56313))).verifyAudit(context, bundle);
    if (verb === 'status')
        return (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(189), __webpack_require__.e(3049), __webpack_require__.e(1237), __webpack_require__.e(4382)]).then(__webpack_require__.bind(__webpack_require__, 58247))).showStatus(context);
    if (verb === 'rotate-key')
        return (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(189), __webpack_require__.e(3049), __webpack_require__.e(1237), __webpack_require__.e(2056)]).then(__webpack_require__.bind(__webpack_require__, 62940))).rotateKey(context);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage, [
        (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1001', { command: `audit ${verb}`, suggestion: (0,_domain_config_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(verb, VERBS) }),
    ]);
};


/***/ })

};
