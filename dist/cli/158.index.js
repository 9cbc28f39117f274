export const id = 158;
export const ids = [158];
export const modules = {

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ specYamlCodes),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   iA: () => (/* binding */ versionFinding),
/* harmony export */   readSpec: () => (/* binding */ readSpec)
/* harmony export */ });
/* harmony import */ var _config_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(834);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8978);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8983);
/* harmony import */ var _read_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4056);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3087);







/** Characters; some four thousand checks. */
const MAX_SIZE = 1024 * 1024;
const specYamlCodes = { syntax: 'AX3001', tooLarge: 'AX3002', unsafe: 'AX3006' };
/** A newer version of the format, or null: its other differences are then not reported one by one. */
const versionFinding = (yaml) => {
    const version = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(yaml.value, 'version');
    return typeof version === 'number' && version > 1
        ? (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('AX3007', { version }, yaml.place(['version']))
        : null;
};
/** The ids and needs of a list as far as they can be read, so that a mistake elsewhere does not hide theirs. */
const linksOf = (list, key, yaml) => list.flatMap((entry, index) => {
    const id = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(entry, 'id');
    if (typeof id !== 'string' || id === '')
        return [];
    const needs = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(entry, 'needs');
    const ids = Array.isArray(needs) ? needs : [needs];
    return [
        {
            id,
            source: yaml.place([key, index, 'id']),
            needs: ids.flatMap((need, at) => typeof need === 'string'
                ? [{ id: need, source: yaml.place([key, index, 'needs', ...(Array.isArray(needs) ? [at] : [])]) }]
                : []),
        },
    ];
});
/**
 * Reads a spec file. `kinds` are the registered check kinds. Every mistake is reported at once with its place; with an
 * error there is no spec, since half of one would prove half of what its author meant. A text of any size or shape is
 * answered in under a second.
 */
const readSpec = (text, file, kinds, defaults) => {
    const yaml = (0,_config_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, file, MAX_SIZE, specYamlCodes);
    if (yaml.findings.length > 0)
        return { spec: null, findings: yaml.findings };
    const newer = versionFinding(yaml);
    if (newer !== null)
        return { spec: null, findings: [newer] };
    const value = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(yaml.value) ? (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutOwnKeys */ .xi)(yaml.value) : yaml.value;
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .specSchema */ .pQ.safeParse(value);
    const shape = { schema: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .specSchema */ .pQ, codes: _read_check_js__WEBPACK_IMPORTED_MODULE_4__/* .specShapeCodes */ .HS, at: [] };
    const list = (0,_config_record_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms)(value, 'checks');
    const entries = Array.isArray(list) ? list : [];
    const name = parsed.success ? parsed.data.name : '';
    const shell = (parsed.success ? parsed.data.shell : null) ?? defaults.shell;
    const scope = { spec: name, kinds, defaults: { ...defaults, shell }, yaml };
    const readings = entries.map((entry, index) => (0,_read_check_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheck */ .jc)(entry, ['checks', index], scope));
    const findings = (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([
        ...(parsed.success ? [] : (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeFindings */ .io)(value, parsed.error.issues, shape, yaml)),
        ...readings.flatMap((reading) => reading.findings),
        ...(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linkFindings */ .T)(linksOf(entries, 'checks', yaml), 'check'),
    ]);
    if (findings.length > 0)
        return { spec: null, findings };
    const checks = readings.flatMap(({ check }) => (check === null ? [] : [check]));
    const empty = checks.length === 0 ? [(0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)('AX3018', { name }, yaml.place(['checks']))] : [];
    return { spec: { name, file, checks }, findings: empty };
};


/***/ })

};
