export const id = 8860;
export const ids = [8860];
export const modules = {

/***/ 98860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ fractionSchema),
/* harmony export */   XI: () => (/* binding */ bytesSchema),
/* harmony export */   sK: () => (/* binding */ durationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49168);


/** A zod schema that reads a written value with a parser of units.ts, and says what it expected. */
const written = (input, parse, expected) => zod__WEBPACK_IMPORTED_MODULE_1__.pipe(input, zod__WEBPACK_IMPORTED_MODULE_1__.transform((value, context) => {
    const result = parse(value);
    if (result !== null)
        return result;
    context.issues.push({ code: 'custom', message: `expected ${expected}`, input: value });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}));
/** Schema of a written duration; gives milliseconds. */
const durationSchema = written(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.number()]), _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9, 'a duration with its unit, such as 30s, 10m or 7d');
/** Schema of a written fraction; gives 0 to 1. */
const fractionSchema = written(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.number()]), _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFraction */ .at, 'a percentage such as 70%, or a fraction from 0 to 1');
/** Schema of a written size; gives bytes. */
const bytesSchema = written(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.number()]), _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z_, 'a size such as 512KiB or 1MiB, or a number of bytes');


/***/ })

};
