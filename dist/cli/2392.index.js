export const id = 2392;
export const ids = [2392];
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

/***/ 69742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DQ: () => (/* binding */ sayPlace),
/* harmony export */   L4: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The store that is meant: --state, then DATABASE_URL, then AURORA_STATE, then the directory that is the default. */
const placeOf = (context) => {
    const { options, env } = context;
    const typed = options.text('state');
    const url = env['DATABASE_URL'] ?? '';
    if (typed === null && url !== '')
        return { url };
    return { directory: stateOf(context) };
};
/** Directory of what is kept beside the store, which is the embedded store itself where that is used. */
const stateOf = ({ options, env, cwd }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, options.text('state') ?? env['AURORA_STATE'] ?? '.aurora/state');
/** A place as it may be shown: a URL without what is secret in it. */
const sayPlace = (place) => {
    if ('directory' in place)
        return place.directory;
    if (!URL.canParse(place.url))
        return 'DATABASE_URL';
    const { protocol, host, pathname } = new URL(place.url);
    return `${protocol}//${host}${pathname}`;
};


/***/ }),

/***/ 12392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAppCommand: () => (/* binding */ runAppCommand)
/* harmony export */ });
/* harmony import */ var _domain_config_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58537);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78880);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69742);





const VERBS = [
    'start',
    'doctor',
    'inbox list',
    'inbox redrive',
    'lanes',
    'db status',
    'db backup',
    'db migrate',
];
/** `aurora-x app [start | doctor | inbox list | inbox redrive | lanes | db status | db backup [FILE] | db migrate]`. */
const runAppCommand = async (context) => {
    const { args } = context;
    const typed = args.join(' ') || 'start';
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(context);
    if (typed === 'start')
        return (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(189), __webpack_require__.e(3112), __webpack_require__.e(2930), __webpack_require__.e(4214), __webpack_require__.e(2285), __webpack_require__.e(8719), __webpack_require__.e(2681), __webpack_require__.e(6434), __webpack_require__.e(4854), __webpack_require__.e(3049), __webpack_require__.e(3894), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 70534))).startApp(context, place);
    if (typed === 'doctor')
        return (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(3112), __webpack_require__.e(2930), __webpack_require__.e(2285), __webpack_require__.e(8719), __webpack_require__.e(6434), __webpack_require__.e(4854), __webpack_require__.e(3894), __webpack_require__.e(4524)]).then(__webpack_require__.bind(__webpack_require__, 6225))).examineOwnApp(context);
    if (args[0] === 'db') {
        const { backup, migrate, showStatus } = await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(2353), __webpack_require__.e(8978), __webpack_require__.e(3865)]).then(__webpack_require__.bind(__webpack_require__, 33865));
        if (typed === 'db status')
            return showStatus(context, place);
        if (typed === 'db migrate')
            return migrate(context, place);
        if (args[1] === 'backup' && args.length <= 3)
            return backup(context, place, args[2] ?? null);
    }
    const { listInbox, listLanes, redrive } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(189), __webpack_require__.e(3049), __webpack_require__.e(1237), __webpack_require__.e(2601)]).then(__webpack_require__.bind(__webpack_require__, 85501));
    if (typed === 'inbox list')
        return listInbox(context, place);
    if (typed === 'inbox redrive')
        return redrive(context, place);
    if (typed === 'lanes')
        return listLanes(context, place);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage, [
        (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1001', {
            command: `app ${typed}`,
            suggestion: (0,_domain_config_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(`app ${typed}`, VERBS.map((verb) => `app ${verb}`)),
        }),
    ]);
};


/***/ })

};
