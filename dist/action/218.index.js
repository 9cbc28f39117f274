export const id = 218;
export const ids = [218];
export const modules = {

/***/ 66647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ YamlFile),
/* harmony export */   y: () => (/* binding */ plainKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A parsed document that can be walked with places. */
class YamlFile {
    document;
    lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    file;
    constructor(text, file) {
        this.file = file;
        // Keys are checked by the reader: the parser's own check compares every key with every other.
        this.document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            lineCounter: this.lines,
            uniqueKeys: false,
            prettyErrors: false,
            // Quieter than this, a second document would be passed over.
            logLevel: 'error',
        });
    }
    at(offset) {
        const { line, col } = this.lines.linePos(offset);
        return { file: this.file, line: Math.max(1, line), column: Math.max(1, col) };
    }
    placeOf(node) {
        return this.at(node?.range?.[0] ?? 0);
    }
    /** The node that an alias stands for. */
    resolve(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return node.resolve(this.document) ?? null;
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node : null;
    }
    pairs(node) {
        const map = this.resolve(node);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map))
            return [];
        return map.items.map((item) => {
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? item.key : null;
            const value = this.resolve(item.value);
            const range = value?.range ?? null;
            return {
                key: key === null ? '' : String(key.value),
                keySource: this.placeOf(key),
                node: value,
                source: this.placeOf(value ?? key),
                range: range === null ? null : [range[0], range[1]],
            };
        });
    }
    entries(node) {
        const list = this.resolve(node);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.items.map((item) => this.resolve(item)) : [];
    }
    /** The plain value of a node, with aliases resolved up to a number. Throws when there are too many. */
    value(node) {
        return node === null ? null : node.toJS(this.document, { maxAliasCount: 100 });
    }
}
/** One spelling for `dependsOn`, `depends_on` and `depends-on`. */
const plainKey = (key) => key.replaceAll(/[-_]/g, '').toLowerCase();


/***/ }),

/***/ 34218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyYamlEdits: () => (/* binding */ applyYamlEdits)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85630);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1275);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66647);




/** Writes edits into a YAML tracker: the scalars that change, and not one byte more. */
const applyYamlEdits = (text, edits) => {
    const yaml = new _node_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlFile */ ._(text, 'tracker');
    const root = yaml.pairs(yaml.document.contents);
    const entries = (name) => yaml.entries(root.find((pair) => (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .plainKey */ .y)(pair.key) === name)?.node).map((node) => yaml.pairs(node));
    const [items, milestones] = [entries('items'), entries('milestones')];
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .makeEdits */ ._I)(text, edits, (edit) => {
        const [all, id] = edit.kind === 'due' ? [milestones, edit.milestone] : [items, edit.item];
        const one = all.find((pairs) => yaml.value(field(pairs, 'id')?.node ?? null) === id);
        return one === undefined ? (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX2040', { item: id }) : patchFor(one, id, edit);
    });
};
const field = (pairs, name) => pairs.find((pair) => (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .plainKey */ .y)(pair.key) === (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .plainKey */ .y)(name));
const valueOf = (edit) => {
    if (edit.kind === 'cell')
        return edit;
    return edit.kind === 'due'
        ? { field: 'due', value: edit.value }
        : { field: 'status', value: _edit_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIM_WORDS */ .d0[edit.claim] };
};
const patchFor = (item, id, edit) => {
    const source = item[0]?.keySource ?? null;
    if (edit.kind === 'checkbox')
        return (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX2042', { item: id }, source);
    const { field: name, value } = valueOf(edit);
    const pair = field(item, name);
    if (pair === undefined || pair.range === null || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.node)) {
        return (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('AX2041', { item: id, field: name }, source);
    }
    const [from, to] = pair.range;
    return { from, to, text: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trim() };
};


/***/ })

};
