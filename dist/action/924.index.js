export const id = 924;
export const ids = [924];
export const modules = {

/***/ 49924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactPattern: () => (/* binding */ redactPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17533);


/**
 * Takes out what a project's own pattern matches. Patterns of users run on re2, which cannot be made to backtrack; one
 * that is no regular expression throws, so the configuration is validated before it comes here.
 *
 * @param pattern regular expression in RE2 syntax
 */
const redactPattern = (pattern) => {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_1__.RE2JS.compile(pattern);
    return (text) => compiled.matcher(text).replaceAll(_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .REDACTED */ .XF);
};


/***/ })

};
