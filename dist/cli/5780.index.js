export const id = 5780;
export const ids = [5780];
export const modules = {

/***/ 55780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGate: () => (/* binding */ runGate)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7349);
/* harmony import */ var _run_trackers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16759);


/** `aurora-x gate [TRACKER]`. Runs what changed since the last run; the rest is taken from there. */
const runGate = (context) => (0,_run_trackers_js__WEBPACK_IMPORTED_MODULE_0__/* .runTrackers */ .n)(context, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .gateAnswer */ .u8);


/***/ })

};
