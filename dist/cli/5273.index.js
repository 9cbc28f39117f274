export const id = 5273;
export const ids = [5273];
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

/***/ 25273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
;// CONCATENATED MODULE: ./lib/application/explain/explain-code.js

const entries = catalogue/* catalogue */.sW;
const allCodes = () => Object.keys(entries).toSorted();
/** What a code means, or null if it is none of ours. Case and a missing `AX` do not matter. */
const explainCode = (word) => {
    const code = /^\d{4}$/.test(word) ? `AX${word}` : word.toUpperCase();
    const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
    if (entry === undefined)
        return null;
    const words = { message: (0,catalogue/* templateText */.uO)(entry.message), remedy: (0,catalogue/* templateText */.uO)(entry.remedy) };
    return { schemaVersion: 1, kind: 'code', code, ...entry, ...words, docs: `docs/errors/${code}.md` };
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(58537);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/explain/code-text.js
/** A code for people. Words in braces are filled in when the finding is reported. */
const codeText = (entry, paint) => {
    const tone = { error: paint.red, warning: paint.yellow, note: paint.cyan }[entry.severity];
    return [
        `${tone(entry.severity)} ${paint.bold(entry.code)}  ${entry.title}`,
        '',
        entry.why,
        '',
        `${paint.dim('says')}  ${entry.message}`,
        `${paint.dim('fix')}   ${entry.remedy}`,
        `${paint.dim('page')}  ${entry.docs}`,
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/explain/run.js






/** `aurora-x explain CODE|ITEM`. A code is answered without reading anything. */
const runExplain = async (context) => {
    const subject = context.args[0] ?? '';
    const { output } = context;
    const code = explainCode(subject);
    if (code !== null) {
        if (output.json)
            output.document(code);
        else
            output.print(codeText(code, output.paint));
        return exit_codes/* EXIT */.d.ok;
    }
    const { explainNamedItem } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(8989), __webpack_require__.e(311), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8612), __webpack_require__.e(8719), __webpack_require__.e(4056), __webpack_require__.e(1689), __webpack_require__.e(6411), __webpack_require__.e(5174), __webpack_require__.e(9201), __webpack_require__.e(2544)]).then(__webpack_require__.bind(__webpack_require__, 10441));
    const isCode = /^ax\w{4}$/i.test(subject);
    const { shown, ids } = await explainNamedItem(context, subject).catch((error) => {
        // Who mistypes a code has no use for hearing that there is no tracker.
        if (isCode && error instanceof failure/* CommandFailure */.q)
            return { shown: false, ids: [] };
        throw error;
    });
    if (shown)
        return exit_codes/* EXIT */.d.ok;
    const suggestion = (0,suggest/* didYouMean */.au)(subject, [...ids, ...(isCode ? allCodes() : [])]);
    throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX1011', { subject, suggestion })]);
};


/***/ })

};
