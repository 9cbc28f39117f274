export const id = 7032;
export const ids = [7032];
export const modules = {

/***/ 97032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   unsafeYaml: () => (/* binding */ unsafeYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Nesting of collections. Nobody writes this by hand; the parser's own stack ends a little above 700. */
const MAX_DEPTH = 100;
/** Anchors and tags of one document. The parser builds an error per surplus one, which costs seconds on a hostile text. */
const MAX_PROPERTIES = 1000;
const SCALAR = '\u001F';
const complaint = (walk) => {
    if (walk.flow.length + walk.compact > MAX_DEPTH)
        return `it is nested more than ${MAX_DEPTH} deep`;
    if (walk.unopened)
        return 'it closes a bracket that was never opened';
    if (walk.properties > MAX_PROPERTIES)
        return `it has more than ${MAX_PROPERTIES} anchors, aliases and tags`;
    return null;
};
const count = (walk, token) => {
    const first = token[0];
    if (token === '[' || token === '{')
        walk.flow.push(walk.compact);
    else if (token === ']' || token === '}') {
        walk.unopened = walk.flow.length === 0;
        walk.compact = walk.flow.pop() ?? 0;
    }
    else if (token === ',')
        walk.compact = walk.flow.at(-1) ?? walk.compact;
    else if (token === '-' || token === '?' || token === ':')
        walk.compact += 1;
    else if (first === '\n' || first === '\r')
        walk.compact = walk.flow.at(-1) ?? 0;
    else if (first === '&' || first === '!' || first === '*')
        walk.properties += 1;
};
/**
 * Looks over a text before the parser may. The parser recurses, and takes minutes on nested `? ` keys (110 s for
 * 250 KiB), so depth is counted first on its flat stream of tokens, in one pass and constant memory. Null when safe.
 */
const unsafeYaml = (text) => {
    const walk = { flow: [], unopened: false, compact: 0, properties: 0 };
    let offset = 0;
    let scalarFollows = false;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text)) {
        if (scalarFollows) {
            scalarFollows = false;
        }
        else if (token === SCALAR) {
            scalarFollows = true;
            continue;
        }
        else if (token.length === 1 && token < ' ' && token !== '\n' && token !== '\t' && token !== '\r') {
            continue; // The lexer's own marks (document start, end of flow) are not part of the text.
        }
        else {
            count(walk, token);
            const problem = complaint(walk);
            if (problem !== null)
                return { problem, offset };
        }
        offset += token.length;
    }
    return null;
};


/***/ })

};
