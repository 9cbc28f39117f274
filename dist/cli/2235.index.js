export const id = 2235;
export const ids = [2235];
export const modules = {

/***/ 42235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOrchestrate: () => (/* binding */ runOrchestrate)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7349);
/* harmony import */ var _run_trackers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16759);


/** `aurora-x orchestrate`: the pipeline as CI wants it, without questions. */
const runOrchestrate = (context) => (0,_run_trackers_js__WEBPACK_IMPORTED_MODULE_0__/* .runTrackers */ .n)(context, _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .pipelineAnswer */ .nd);


/***/ })

};
