export const id = 583;
export const ids = [583];
export const modules = {

/***/ 28583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readManifest: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _pipeline_contracts_run_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(652);


/**
 * The manifest of a run, held to its shape: a run directory may have been edited, cut or put there by somebody else.
 * A finding says what is wrong with it.
 */
const readManifest = async (store, run) => {
    const file = `${run.dir}/run.json`;
    const unreadable = (problem) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1013', { file, problem }, { file, line: 1, column: 1 });
    const value = await store.manifest(run.runId);
    if (value === null)
        return unreadable('it is missing, too large, no plain file or not JSON');
    const { data, error } = _pipeline_contracts_run_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedManifestSchema */ .HE.safeParse(value);
    const [issue] = error?.issues ?? [];
    if (issue)
        return unreadable(`${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`);
    if (data === undefined)
        return unreadable('it has another shape');
    return data.runId === run.runId ? data : unreadable(`it is the manifest of run ${data.runId}`);
};


/***/ })

};
