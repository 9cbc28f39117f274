export const id = 3002;
export const ids = [3002];
export const modules = {

/***/ 16508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryRef)
/* harmony export */ });
/** `owner/name`, or null when the text is none. */
const repositoryRef = (name) => {
    const parts = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(name);
    return parts ? { owner: parts[1] ?? '', repo: parts[2] ?? '' } : null;
};


/***/ }),

/***/ 26302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const createClock = () => ({
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (cause) {
            signal?.throwIfAborted();
            throw cause;
        }
    },
});


/***/ }),

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createIds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;
const encodeTime = (now) => {
    let rest = Math.floor(now);
    let text = '';
    for (let index = 0; index < TIME_CHARACTERS; index += 1) {
        text = (ALPHABET[rest % 32] ?? '0') + text;
        rest = Math.floor(rest / 32);
    }
    return text;
};
/** Ids and randomness of the machine. ULID: github.com/ulid/spec, 48 bits of time and 80 random bits. */
const createIds = () => ({
    ulid: (now) => encodeTime(now) + Array.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(RANDOM_CHARACTERS), (byte) => ALPHABET[byte % 32]).join(''),
    nonce: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'),
    random: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).readUInt32BE() / 2 ** 32,
});


/***/ }),

/***/ 17533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XF: () => (/* binding */ REDACTED),
  lY: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: createRedactingStream

;// CONCATENATED MODULE: ./lib/domain/evidence/multi-search.js
const TABLE_BITS = 14;
const TABLE_SIZE = 1 << TABLE_BITS;
/** Two characters as an index; different pairs may share one, which costs a comparison and nothing else. */
const hashPair = (first, second) => ((first * 131) ^ (second * 7919)) & (TABLE_SIZE - 1);
/**
 * Prepares a search for many texts at once, after Wu and Manber: pairs of characters say how far the next possible
 * match is, so that most of the text is never looked at. One pass, whatever the number of needles.
 *
 * @param needles non-empty; each at least two characters
 * @returns finds every occurrence of every needle, overlapping ones too, ordered by where they end
 */
const createMultiSearch = (needles) => {
    const shortest = Math.min(...needles.map((needle) => needle.length));
    if (needles.length === 0 || shortest < 2)
        return () => [];
    // A pair's entry: how far its last occurrence is from the end of the first `shortest` characters of any needle.
    const shift = new Uint16Array(TABLE_SIZE).fill(Math.min(shortest - 1, 0xffff));
    const endingWith = new Map();
    for (const needle of needles) {
        for (let at = 1; at < shortest; at += 1) {
            const pair = hashPair(needle.charCodeAt(at - 1), needle.charCodeAt(at));
            const distance = Math.min(shortest - 1 - at, 0xffff);
            shift[pair] = Math.min(shift[pair] ?? 0, distance);
            if (distance === 0)
                endingWith.set(pair, [...(endingWith.get(pair) ?? []), needle]);
        }
    }
    return (text) => {
        const found = [];
        let at = shortest - 1;
        while (at < text.length) {
            const pair = hashPair(text.charCodeAt(at - 1), text.charCodeAt(at));
            const skip = shift[pair] ?? 0;
            at += skip;
            if (skip > 0)
                continue;
            const start = at - shortest + 1;
            for (const needle of endingWith.get(pair) ?? []) {
                if (text.startsWith(needle, start))
                    found.push({ start, end: start + needle.length });
            }
            at += 1;
        }
        return found;
    };
};

// EXTERNAL MODULE: ./lib/domain/evidence/secret-names.js
var secret_names = __webpack_require__(24203);
;// CONCATENATED MODULE: ./lib/domain/evidence/needles.js

/**
 * The part of a base64 text that depends on the secret alone, for a secret that begins `offset` bytes after a
 * border of three: the characters that share bits with what stands around it are left out.
 */
const base64Core = (bytes, offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
    const firstWhole = Math.ceil((offset * 8) / 6);
    const endWhole = Math.floor((whole.length * 8) / 6);
    return whole.toString('base64').slice(firstWhole, endWhole);
};
const toBase64Url = (text) => text.replaceAll('+', '-').replaceAll('/', '_');
const percentLower = (text) => text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
/** Every byte as %XX, and as encodeURIComponent and forms write it. */
const urlForms = (text, hex) => {
    const encoded = encodeURIComponent(text.toWellFormed());
    const strict = encoded.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = strict.replaceAll('%20', '+');
    // Browsers leave the asterisk as it is.
    const browser = form.replaceAll('%2A', '*');
    const every = hex.replace(/../g, (pair) => `%${pair}`);
    return [encoded, strict, form, browser]
        .flatMap((one) => [one, percentLower(one)])
        .concat(every, every.toUpperCase());
};
/** As it stands in a JSON string, also in JSON inside JSON, with `/` escaped or not. */
const jsonForms = (text) => {
    const once = JSON.stringify(text).slice(1, -1);
    const twice = JSON.stringify(once).slice(1, -1);
    return [once, twice, once.replaceAll('/', '\\/')];
};
/**
 * In texts whose bytes were read as single characters, as evidence is, or as UTF-8 although they are not: UTF-8,
 * UTF-16 of either order and UTF-32. The zeros around a text in UTF-16 belong to one order only and are left out.
 */
const byteForms = (text) => {
    const wide = Buffer.from(text, 'utf16le');
    const orders = [wide.toString('latin1'), Buffer.from(wide).swap16().toString('latin1')];
    return [
        Buffer.from(text).toString('latin1'),
        ...orders.map((one) => one.replace(/^\0+|\0+$/g, '')),
        Array.from(text).join('\0\0\0'),
    ];
};
const formsOf = (text) => {
    const bytes = Buffer.from(text);
    const hex = bytes.toString('hex');
    const cores = [0, 1, 2].map((offset) => base64Core(bytes, offset));
    return [
        text,
        ...jsonForms(text),
        ...urlForms(text, hex),
        hex,
        hex.toUpperCase(),
        ...cores,
        ...cores.map(toBase64Url),
        ...byteForms(text),
    ];
};
/**
 * Every text under which the secrets may turn up: raw, JSON, URL, hex, base64 (at all three alignments) and in wider
 * characters, of the whole secret, without its outer white space, and of each of its lines.
 */
const needlesOf = (secrets) => {
    const texts = secrets.flatMap((secret) => [
        secret,
        secret.trim(),
        ...secret.split(/\r\n|\r|\n/).map((s) => s.trim()),
    ]);
    const long = new Set(texts.filter((text) => text.length >= secret_names/* MIN_SECRET_LENGTH */.vb));
    return [...new Set([...long].flatMap(formsOf))].filter((needle) => needle.length >= secret_names/* MIN_SECRET_LENGTH */.vb);
};

;// CONCATENATED MODULE: ./lib/domain/evidence/redact.js



/** What stands where a secret was. */
const REDACTED = '***';
/**
 * Secrets that are known by their shape. The length of a token is never tested from above: since 2026 GitHub's
 * installation tokens are some 520 characters and hold dots and dashes. Each shape has a cheap literal to look for
 * first, so that a text without any is searched once.
 */
const SHAPES = [
    /gh[pousr]_[A-Za-z0-9._-]{20,}/g,
    /github_pat_[A-Za-z0-9_]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bxox[a-z]-[A-Za-z0-9-]{10,}/g,
    /\bnpm_[A-Za-z0-9]{36,}/g,
    /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g,
];
const HINT = /gh[pousr]_|github_pat_|A[KS]IA|xox|npm_|eyJ/;
/** Cuts the ranges out; those that touch or overlap become one, so that no part of a longer secret stays. */
const cutOut = (text, ranges) => {
    if (ranges.length === 0)
        return text;
    let out = '';
    let done = -1;
    for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
        if (start > done)
            out += text.slice(Math.max(done, 0), start) + REDACTED;
        done = Math.max(done, end);
    }
    return out + text.slice(done);
};
/** The header with its scheme stays, so that a reader still sees that there was one; a quote after it, too. */
const AUTHORIZATION = /(\b(?:proxy-)?authorization["']?\s*[:=]\s*["']?(?:(?:bearer|basic|token|digest|negotiate)\s+)?)[^\s"',;\\]{5,}/gi;
const AUTHORIZATION_HINT = /authorization/i;
/** `https://user:password@host`: the password. */
const URL_PASSWORD = /(:\/\/[^/?#\s:@'"]{0,256}:)[^/?#\s@'"]{1,1024}(?=@)/g;
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = '-----END ';
const KEY_TAIL = /[A-Z0-9 ]{0,40}(?:-----)?/y;
/** What may follow the first line of a key whose end is missing. */
const KEY_BODY = /(?:\\[nr]|[A-Za-z0-9+/=\s])*/y;
/** No private key is longer; an end mark further away belongs to something else. */
const MAX_KEY = 16 * 1024;
/** Where a private key ends that begins (after its first line) at `from`; `end` is where the next end mark is. */
const keyEnd = (text, from, end) => {
    const complete = end >= 0 && end - from <= MAX_KEY;
    const rest = complete ? KEY_TAIL : KEY_BODY;
    rest.lastIndex = complete ? end + KEY_END.length : from;
    return rest.exec(text) === null ? from : rest.lastIndex;
};
/** Ranges of private keys in PEM form, whole or cut off. Linear: the next end mark is looked for once. */
const findKeys = (text) => {
    if (!text.includes('-----BEGIN '))
        return [];
    const found = [];
    let end = text.indexOf(KEY_END);
    for (const begin of text.matchAll(KEY_BEGIN)) {
        const from = begin.index + begin[0].length;
        if (end >= 0 && end < from)
            end = text.indexOf(KEY_END, from);
        found.push({ start: begin.index, end: keyEnd(text, from, end) });
    }
    return found;
};
const redactShapes = (text) => {
    let out = cutOut(text, findKeys(text));
    if (HINT.test(out))
        for (const shape of SHAPES)
            out = out.replace(shape, REDACTED);
    if (AUTHORIZATION_HINT.test(out))
        out = out.replace(AUTHORIZATION, `$1${REDACTED}`);
    return out.includes('://') ? out.replace(URL_PASSWORD, `$1${REDACTED}`) : out;
};
/**
 * Makes a function that takes secrets out of a text: those given, in all the encodings of `needlesOf`, those that
 * are known by their shape (tokens, private keys, authorization headers), and what the project's patterns match.
 *
 * Pure, and linear in the text.
 *
 * @param secrets values; shorter ones than `MIN_SECRET_LENGTH` are ignored
 * @param own what takes out the rest: `redactPattern` of each pattern of the project
 */
const createRedactor = (secrets, own = []) => {
    const needles = needlesOf(secrets);
    const search = createMultiSearch(needles);
    return (text) => {
        let out = redactShapes(cutOut(text, search(text)));
        for (const replace of own)
            out = replace(out);
        return out;
    };
};


/***/ }),

/***/ 24203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vb: () => (/* binding */ MIN_SECRET_LENGTH),
/* harmony export */   zr: () => (/* binding */ secretsFromEnv)
/* harmony export */ });
/* unused harmony export isSecretName */
/** Shorter values are words, ports and flags; redacting them would make every log unreadable. */
const MIN_SECRET_LENGTH = 5;
/** Words in the name of a variable that say its value is nobody else's business. */
const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|KEY|APIKEY|CREDENTIALS?|AUTH|AUTHORIZATION|COOKIE|SESSION|PAT|PRIVATE|SIGNATURE|WEBHOOK|DSN|CONNECTION_STRING|DATABASE_URL)S?(?:_|$)|(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|APIKEY|PRIVATEKEY|ACCESSKEY)/;
/** Names that look like secrets and are not: the working directory, where keys are found, which one is meant. */
const HARMLESS_NAME = /^(?:OLD)?PWD$|_(?:PATH|FILE|DIR|ID|NAME|TYPE|ALGORITHM|LENGTH|TTL|SOCK|PID|INFO)$/;
/** What a value may be without being a secret, whatever its name. */
const HARMLESS_VALUE = /^(?:true|false|yes|no|none|null|on|off|enabled|disabled|\d{1,7})$/i;
/** True when a variable of this name holds a secret, as far as a name can tell. */
const isSecretName = (name) => {
    // `githubToken` and `github-token` are the same words as `GITHUB_TOKEN`.
    const words = name
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z\d]+/g, '_')
        .toUpperCase();
    return SECRET_NAME.test(words) && !HARMLESS_NAME.test(words);
};
/**
 * Values of those variables whose name says that they are secret. Passwords inside URLs (`https://user:pass@host`)
 * are taken from every variable, because `DATABASE_URL` and `HTTP_PROXY` do not say so.
 *
 * @returns each value once, in order of the names, so that the same environment gives the same list
 */
const secretsFromEnv = (env) => {
    const found = new Set();
    const add = (value) => {
        if (value.length >= MIN_SECRET_LENGTH && !HARMLESS_VALUE.test(value))
            found.add(value);
    };
    for (const name of Object.keys(env).toSorted()) {
        const value = env[name] ?? '';
        if (isSecretName(name))
            add(value);
        const inUrl = /^[a-z][a-z\d+.-]*:\/\/[^/?#\s:@]*:([^/?#\s@]+)@/i.exec(value)?.[1];
        if (inUrl !== undefined)
            add(inUrl);
    }
    return [...found];
};


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ doneBeforeDependencies),
  M: () => (/* binding */ unknownDependencies)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/graph/numbers.js
var numbers = __webpack_require__(46701);
;// CONCATENATED MODULE: ./lib/domain/graph/nearest.js

/** Ids that are compared; beyond that a guess is not worth its time. */
const MOST_COMPARED = 2000;
/** The id that a mistyped one most likely means, at most two letters away, or null. */
const nearestId = (wrong, ids) => {
    let best = null;
    let least = wrong.length < 4 ? 2 : 3;
    let compared = 0;
    for (const id of ids) {
        compared += 1;
        if (compared > MOST_COMPARED)
            break;
        if (id.length > 40 || Math.abs(id.length - wrong.length) >= least)
            continue;
        const distance = editDistance(wrong.toLowerCase(), id.toLowerCase());
        if (distance < least) {
            least = distance;
            best = id;
        }
    }
    return best;
};
/** Levenshtein's distance, in two rows. */
const editDistance = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const swap = (0,numbers/* numberAt */.t)(row, j - 1) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
            next.push(Math.min(swap, (0,numbers/* numberAt */.t)(row, j) + 1, (0,numbers/* numberAt */.t)(next, j - 1) + 1));
        }
        row = next;
    }
    return (0,numbers/* numberAt */.t)(row, b.length);
};

;// CONCATENATED MODULE: ./lib/domain/graph/claims.js


/** Findings of one kind that are listed; the graph itself holds all of them. */
const MOST_FINDINGS = 200;
/** Unknown ids for which the nearest known one is looked for, which compares it with all of them. */
const MOST_GUESSES = 20;
/** Ids that are named and do not exist, with the nearest one that does. */
const unknownDependencies = (net) => {
    const named = [];
    for (const node of net.nodes)
        for (const id of node.unknown)
            named.push({ node, id });
    return {
        unknown: named.map(({ node, id }) => ({ item: node.item.id, id })),
        findings: named.slice(0, MOST_FINDINGS).map(({ node, id }, at) => {
            const near = at < MOST_GUESSES ? nearestId(id, net.index.keys()) : null;
            const suggestion = near === null ? '' : ` (did you mean ${near}?)`;
            return (0,catalogue/* finding */.gk)('AX2020', { item: node.item.id, id, suggestion }, node.item.places['dependsOn'] ?? node.item.source);
        }),
    };
};
/** Items claimed done that depend on one that is not. A dropped dependency stands in nobody's way. */
const doneBeforeDependencies = (net) => {
    const found = [];
    for (const { item, needs } of net.nodes) {
        if (item.claim !== 'done')
            continue;
        for (const need of needs) {
            const dependency = net.nodes[need]?.item;
            const claim = dependency?.claim ?? null;
            if (dependency === undefined || claim === null || claim === 'done' || claim === 'dropped')
                continue;
            found.push({ item, dependency, claim });
        }
    }
    return {
        pairs: found.map(({ item, dependency }) => ({ item: item.id, dependency: dependency.id })),
        findings: found
            .slice(0, MOST_FINDINGS)
            .map(({ item, dependency, claim }) => (0,catalogue/* finding */.gk)('AX2022', { item: item.id, dependency: dependency.id, claim }, item.places['status'] ?? item.places['checkbox'] ?? item.source)),
    };
};


/***/ }),

/***/ 13788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ eachEdge),
/* harmony export */   U8: () => (/* binding */ makeNet),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   pW: () => (/* binding */ dependants)
/* harmony export */ });
/* harmony import */ var _tracker_fields_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22360);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46701);


const NONE = [];
const NO_NEEDS = [];
/** The first item of an id is the one that is meant; ids are unique within a document already. */
const makeNet = (documents) => {
    const items = documents.flatMap((document) => document.items);
    const index = new Map();
    items.forEach((item, at) => {
        if (!index.has(item.id))
            index.set(item.id, at);
    });
    const nodes = items.map((item) => {
        const needs = item.dependsOn.length === 0 ? NO_NEEDS : knownNeeds(item.dependsOn, index);
        const hours = item.estimate === null ? null : (0,_tracker_fields_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateHours */ .kC)(item.estimate);
        return {
            item,
            weight: hours !== null && hours > 0 ? hours : 1,
            needs: distinct(needs),
            unknown: needs.length === item.dependsOn.length ? NONE : item.dependsOn.filter((id) => !index.has(id)),
        };
    });
    return { nodes, index };
};
/** Not pushed one by one: an array that grows keeps room for sixteen more. */
const knownNeeds = (ids, index) => {
    const needs = ids.map((id) => index.get(id) ?? -1);
    return needs.includes(-1) ? needs.filter((at) => at !== -1) : needs;
};
const distinct = (needs) => {
    if (needs.length < 2)
        return needs;
    const few = needs.length < 16 && needs.every((need, at) => needs.indexOf(need) === at);
    return few ? needs : [...new Set(needs)];
};
/** The id of the node at an index. */
const idAt = (net, index) => net.nodes[index]?.item.id ?? '';
/** Visits every edge in order. Without iterators, which cost more here than what is done with an edge. */
const eachEdge = (net, visit) => {
    net.nodes.forEach(({ needs }, from) => {
        for (let at = 0; at < needs.length; at += 1)
            visit(from, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(needs, at));
    });
};
/** Turns the edges of a net around, in two flat arrays, since 50 000 small lists cost more than they hold. */
const dependants = (net) => {
    const start = new Int32Array(net.nodes.length + 1);
    eachEdge(net, (_, to) => {
        start[to + 1] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, to + 1) + 1;
    });
    for (let at = 1; at < start.length; at += 1)
        start[at] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, at) + (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(start, at - 1);
    const next = start.slice();
    const list = new Int32Array(start.at(-1) ?? 0);
    eachEdge(net, (from, to) => {
        const at = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .t)(next, to);
        list[at] = from;
        next[to] = at + 1;
    });
    return { start, list };
};


/***/ }),

/***/ 46701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ numberAt)
/* harmony export */ });
/** The number at an index of a list that is known to reach that far; 0 beyond it. */
const numberAt = (list, index) => list[index] ?? 0;


/***/ }),

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Hex sha256 of text (as UTF-8) or bytes. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content);
/** Sixteen digits of it: enough to tell whether our own text changed, and short enough for a hidden line of it. */
const shortDigest = (text) => sha256(text).slice(0, 16);


/***/ }),

/***/ 22360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ isEstimate),
/* harmony export */   G0: () => (/* binding */ takeTiming),
/* harmony export */   kC: () => (/* binding */ estimateHours)
/* harmony export */ });
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92250);

const UNIT = '(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|pts?|points?|sp)';
const ESTIMATE = new RegExp(`^~?\\s*\\d+(?:\\.\\d+)?\\s*(?:${UNIT}\\s*)?(?:(?:[-–—]|to)\\s*\\d+(?:\\.\\d+)?\\s*)?${UNIT}\\b`, 'i');
const DUE = /^(?:due|by|target|eta|end of)\b|\bweeks?\s*\d|\bwk\s*\d|\b\d{4}-(?:\d{2}|w\d{2}|q\d)|\bq[1-4]\b|\bsprint\s*\d|\bday\s*\d|\b(?:may|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+\d/i;
const isEstimate = (text) => ESTIMATE.test(text) && !/^\d{4}-/.test(text);
/** Takes `(Week 0–1)` as a due date and `(4-6h)` as an estimate out of a heading. */
const takeTiming = (text) => {
    for (const match of text.matchAll(/\(([^()]{1,80})\)/g)) {
        const inner = (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(match, 1).trim();
        const estimate = isEstimate(inner);
        if (!estimate && !DUE.test(inner))
            continue;
        const after = text.slice(match.index + match[0].length).trim();
        const rest = /^[-–—:]/.test(after) ? '' : ` ${after}`;
        const left = `${text.slice(0, match.index).trimEnd()}${rest}`.trim();
        return { text: left, due: estimate ? null : inner, estimate: estimate ? inner : null };
    }
    return { text, due: null, estimate: null };
};
const HOURS = [
    [/^mo/i, 160],
    [/^m/i, 1 / 60],
    [/^h/i, 1],
    [/^d/i, 8],
    [/^w/i, 40],
];
/** Middle of an estimate in hours (`1-2h` → 1.5, `2d` → 16), or null when it names no unit of time. */
const estimateHours = (text) => {
    const match = /(\d+(?:\.\d+)?)\s*((?!to\b)[a-z]*)\s*(?:(?:[-–—]|to)\s*(\d+(?:\.\d+)?))?\s*([a-z]*)/i.exec(text.slice(0, 100));
    const unit = match?.[4] || match?.[2] || '';
    const factor = HOURS.find(([pattern]) => pattern.test(unit))?.[1];
    if (match === null || factor === undefined)
        return null;
    const low = Number(match[1]);
    const high = match[3] === undefined ? low : Number(match[3]);
    return ((low + high) / 2) * factor;
};


/***/ }),

/***/ 92250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   l: () => (/* binding */ nth)
/* harmony export */ });
/** The text at an index of a list or a match; what is not there reads as nothing. */
const nth = (list, index) => list?.[index] ?? '';
/** The text of a part at an index; what is not there, or has no index, reads as nothing. */
const textAt = (parts, index) => (index === undefined ? undefined : parts[index])?.text ?? '';


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  challengeOf: () => (/* binding */ challengeOf),
  executeRun: () => (/* binding */ executeRun),
  u: () => (/* binding */ orConfigured)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/terminal/json-renderer.js
/** Every event as one JSON line `{ schemaVersion, time, …event }`: for programs that follow a run. */
const createJsonRenderer = (stream, options) => ({
    emit: (event) => {
        const time = new Date(options.clock.now()).toISOString();
        stream.write(`${JSON.stringify({ schemaVersion: 1, time, ...event })}\n`);
    },
    close: () => undefined,
});

;// CONCATENATED MODULE: ./lib/adapters/terminal/fan-out.js
/** Gives every event to each subscriber, in order. */
const fanOut = (subscribers) => ({
    emit(event) {
        for (const subscriber of subscribers)
            subscriber.emit(event);
    },
});

// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/domain/model/looks.js
var looks = __webpack_require__(26042);
;// CONCATENATED MODULE: ./lib/adapters/terminal/log-subscriber.js




const errorOf = (found) => found === null ? null : `${found.code} ${found.message}`;
const factsOf = (event) => {
    switch (event.type) {
        case 'run-started':
            return { status: event.resumed ? 'resumed' : 'started' };
        case 'stage-started':
            return { status: 'started' };
        case 'stage-finished':
            return { status: event.reused ? 'reused' : 'done', duration_ms: event.durationMs };
        case 'checks-planned':
            return { status: `${event.total} planned, ${event.cached} cached` };
        case 'check-started':
            return { check: event.check, status: 'started' };
        case 'check-retried':
            return { check: event.check, status: `retry ${event.attempt}`, error: errorOf(event.reason) };
        case 'check-finished': {
            const { outcome, durationMs, reason } = event.outcome;
            return { check: event.check, status: outcome, duration_ms: durationMs, error: errorOf(reason) };
        }
        case 'check-challenged':
            return { check: event.check, status: event.challenge.result, error: errorOf(event.challenge.finding) };
        case 'finding':
            return { status: event.finding.severity, error: errorOf(event.finding) };
        case 'run-finished':
            return { status: event.verdict, duration_ms: event.durationMs };
        default:
            return { status: 'interrupted', error: event.signal };
    }
};
/**
 * Appends every event as a JSON line to `logs/{date}/{stage}.log`. What happens between stages is logged with the
 * stage before it. A log that cannot be written must not stop a run: the first problem is kept in `problem()`.
 */
const createLogSubscriber = (options) => {
    let stage = 'T01';
    let runId = null;
    let problem = null;
    let lines = [];
    let path = null;
    let made = null;
    /** Lines of one turn of the event loop go out together: opening and redacting once costs less than for each. */
    const flush = () => {
        const text = lines.join('');
        lines = [];
        if (text === '' || path === null)
            return;
        try {
            const folder = (0,external_node_path_.dirname)(path);
            if (folder !== made)
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            made = folder;
            (0,external_node_fs_.appendFileSync)(path, options.redact(text));
        }
        catch (error) {
            problem ??= (0,thrown/* messageOf */.b)(error);
        }
    };
    const append = (record) => {
        const target = (0,external_node_path_.join)(options.root, 'logs', record.time.slice(0, 10), `${record.stage}.log`);
        if (target !== path)
            flush();
        path = target;
        if (lines.length === 0)
            setImmediate(flush);
        lines.push(`${JSON.stringify(record)}\n`);
    };
    return {
        emit(event) {
            if (event.type === 'run-started')
                runId = event.runId;
            if (event.type === 'stage-started')
                stage = event.stage;
            const facts = factsOf(event);
            const record = {
                time: new Date(options.clock.now()).toISOString(),
                run_id: runId,
                stage,
                step: looks/* STAGE_WORDS */.hZ[stage],
                check: facts.check ?? null,
                event: event.type,
                duration_ms: facts.duration_ms ?? null,
                status: facts.status ?? null,
                error: facts.error ?? null,
            };
            append(record);
            if (event.type === 'run-finished' || event.type === 'run-interrupted')
                flush();
        },
        problem: () => {
            flush();
            return problem;
        },
    };
};

// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var clock = __webpack_require__(26302);
;// CONCATENATED MODULE: ./lib/application/pipeline/dry-run.js
/**
 * The configuration of a dry run: checks may only read and have no network. The plan then refuses the rest by the
 * rules it always has, so there is no second way through the engine.
 */
const forDryRun = (config) => ({
    ...config,
    execution: { ...config.execution, tier: 'read', network: false },
});

// EXTERNAL MODULE: ./lib/application/pipeline/run-pipeline.js + 52 modules
var run_pipeline = __webpack_require__(62640);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/wire-pipeline.js + 3 modules
var wire_pipeline = __webpack_require__(43477);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var findings = __webpack_require__(33282);
// EXTERNAL MODULE: ./lib/entrypoints/cli/numbers.js
var numbers = __webpack_require__(49808);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
// EXTERNAL MODULE: ./lib/entrypoints/cli/paths.js
var cli_paths = __webpack_require__(50854);
// EXTERNAL MODULE: ./lib/adapters/terminal/text.js
var terminal_text = __webpack_require__(74838);
;// CONCATENATED MODULE: ./lib/adapters/terminal/annotation.js

/** GitHub shows ten annotations of each level per step; more are dropped without a word, so we choose. */
const LIMIT = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
const RANK = { error: 0, warning: 1, note: 2 };
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** `::error file=…,line=…,col=…,title=AX2003::message`, for at most ten findings, worst first. */
const annotationLines = (findings) => findings
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
    .slice(0, LIMIT)
    .map((found) => {
    const at = found.source;
    const place = at === null ? '' : `file=${escapeProperty(at.file)},line=${at.line},col=${at.column},`;
    const text = (0,terminal_text/* oneLine */.TN)(`${found.message} ${found.remedy}`);
    return `::${LEVEL[found.severity]} ${place}title=${escapeProperty(found.code)}::${escapeData(text)}`;
});

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/adapters/terminal/look.js
var look = __webpack_require__(5758);
;// CONCATENATED MODULE: ./lib/adapters/terminal/event-line.js




/** `(tracker.md:12:3)`, or nothing. */
const place = (found) => found.source === null ? '' : `(${found.source.file}:${found.source.line}:${found.source.column})`;
const findingLine = (found, paint) => `${(0,look/* severityWord */.Oh)(found.severity, paint)} ${found.code} ${(0,terminal_text/* oneLine */.TN)(found.message)} ${paint.dim((0,terminal_text/* oneLine */.TN)(place(found)))}`.trimEnd();
/** `✖ unit  failed  3.9 s  AX4001 The command ended with exit code 1.` */
const outcomeLine = (result, paint) => {
    const parts = [`${(0,look/* outcomeSign */.mT)(result.outcome, paint)} ${(0,terminal_text/* oneLine */.TN)(result.id)}`, (0,look/* outcomeWord */.nG)(result, paint)];
    if (result.cachedFrom === null)
        parts.push(paint.dim((0,terminal_text/* elapsed */.vk)(result.durationMs)));
    else
        parts.push(paint.dim(`unchanged since run ${(0,terminal_text/* oneLine */.TN)(result.cachedFrom)}`));
    if (result.reason !== null)
        parts.push(`${result.reason.code} ${(0,terminal_text/* oneLine */.TN)(result.reason.message)}`);
    return parts.join('  ');
};
/** The one line that an event is worth, or null for none. */
const eventLine = (event, paint) => {
    switch (event.type) {
        case 'run-started':
            return `${event.resumed ? 'resumed' : 'started'} run ${(0,terminal_text/* oneLine */.TN)(event.runId)} in ${(0,terminal_text/* oneLine */.TN)(event.dir)}`;
        case 'stage-started':
            return paint.bold(`${event.stage} ${looks/* STAGE_WORDS */.hZ[event.stage]}`);
        case 'stage-finished':
            return paint.dim(`${event.stage} ${looks/* STAGE_WORDS */.hZ[event.stage]} ${event.reused ? 'reused' : `done in ${(0,terminal_text/* elapsed */.vk)(event.durationMs)}`}`);
        case 'checks-planned':
            return `${(0,count/* count */.U)(event.total, 'check')}, ${event.cached} of them unchanged`;
        case 'check-started':
            return `${paint.cyan('▶')} ${(0,terminal_text/* oneLine */.TN)(event.check)}  ${paint.dim((0,terminal_text/* oneLine */.TN)(event.describe))}`;
        case 'check-retried': {
            const why = event.reason === null ? '' : `: ${event.reason.code} ${(0,terminal_text/* oneLine */.TN)(event.reason.message)}`;
            return `${paint.yellow('↻')} ${(0,terminal_text/* oneLine */.TN)(event.check)}  try ${event.attempt} in ${(0,terminal_text/* elapsed */.vk)(event.delayMs)}${why}`;
        }
        case 'check-finished':
            return outcomeLine(event.outcome, paint);
        case 'check-challenged': {
            const { result, reason } = event.challenge;
            return `${(0,look/* challengeSign */.Nh)(result, paint)} ${(0,terminal_text/* oneLine */.TN)(event.check)}  ${result}  ${paint.dim((0,terminal_text/* oneLine */.TN)(reason))}`;
        }
        case 'finding':
            return findingLine(event.finding, paint);
        case 'run-finished':
            return `${(0,look/* verdictWord */.E0)(event.verdict, paint)} after ${(0,terminal_text/* elapsed */.vk)(event.durationMs)}`;
        default:
            return `${paint.yellow('interrupted')} by ${(0,terminal_text/* oneLine */.TN)(event.signal)}; the same command resumes`;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/group-renderer.js





/**
 * For a job log of GitHub Actions: a folded group per stage, and under it, not folded, what went wrong in it.
 * No line of ours can be taken for a command of the runner, whatever a document or a program says.
 */
const createGroupRenderer = (stream, options) => {
    const paint = (0,look/* createPaint */.XG)(options.color);
    const findings = [];
    let trouble = [];
    let open = false;
    const line = (text) => void stream.write(`${(0,terminal_text/* runnerSafe */.e9)(text)}\n`);
    const endGroup = () => {
        if (!open)
            return;
        stream.write('::endgroup::\n');
        open = false;
        for (const text of trouble)
            line(text);
        trouble = [];
    };
    const note = (event) => {
        if (event.type === 'finding')
            findings.push(event.finding);
        if (event.type !== 'check-finished')
            return;
        if (event.outcome.reason !== null)
            findings.push(event.outcome.reason);
        if ((0,look/* isTrouble */.KM)(event.outcome.outcome))
            trouble.push(outcomeLine(event.outcome, paint));
    };
    return {
        emit(event) {
            note(event);
            if (event.type === 'stage-started') {
                endGroup();
                stream.write(`::group::${event.stage} ${looks/* STAGE_WORDS */.hZ[event.stage]}\n`);
                open = true;
                return;
            }
            const ends = event.type === 'run-finished' || event.type === 'run-interrupted';
            if (ends)
                endGroup();
            const text = eventLine(event, paint);
            if (text !== null)
                line(text);
            if (event.type === 'stage-finished')
                endGroup();
            if (ends && options.annotations)
                for (const one of annotationLines(findings))
                    stream.write(`${one}\n`);
        },
        close: endGroup,
    };
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/batches.js
/** A person does not see the difference. Milliseconds. */
const EVERY_MS = 40;
/** Collects what is written: with a thousand quick checks each line would be a call into the system. */
const inBatches = (stream) => {
    let held = '';
    let timer = null;
    const flush = () => {
        if (timer !== null)
            clearTimeout(timer);
        timer = null;
        const text = held;
        held = '';
        if (text !== '')
            stream.write(text);
    };
    return {
        write: (text) => {
            held += text;
            timer ??= setTimeout(flush, EVERY_MS);
        },
        flush,
    };
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/line-renderer.js



/** One line per state change, each with the time since the start: for pipes and CI logs. */
const createLineRenderer = (stream, options) => {
    const paint = (0,look/* createPaint */.XG)(options.color);
    const start = options.clock.monotonic();
    return {
        emit(event) {
            const line = eventLine(event, paint);
            if (line === null)
                return;
            const since = (0,terminal_text/* elapsed */.vk)(options.clock.monotonic() - start).padStart(9);
            stream.write(`${paint.dim(since)}  ${line}\n`);
        },
        close: () => undefined,
    };
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/frame.js


const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** Milliseconds that a picture of the spinner stays. */
const BEAT = 100;
const spinner = (now) => SPINNER[Math.floor(now / BEAT) % SPINNER.length] ?? '·';
const stageNote = (state, stage) => {
    if (stage.stage === 'T03' && state.total > 0) {
        return `${state.done}/${state.total}${state.bad > 0 ? ` · ${state.bad} not passed` : ''}`;
    }
    return stage.stage === 'T05' && state.challenged > 0 ? `${state.challenged} challenged` : '';
};
const stageLine = (state, stage, now, width, paint) => {
    const done = stage.durationMs !== null;
    const time = stage.reused ? 'reused' : (0,terminal_text/* elapsed */.vk)(stage.durationMs ?? now - stage.startedAt);
    const text = (0,terminal_text/* fit */.Uj)(`${stage.stage} ${looks/* STAGE_WORDS */.hZ[stage.stage].padEnd(10)} ${time.padStart(9)}  ${stageNote(state, stage)}`, width - 2);
    return done ? `${paint.green('✔')} ${text}` : `${paint.cyan(spinner(now))} ${paint.bold(text)}`;
};
const checkLine = (one, now, width, paint) => {
    const time = (0,terminal_text/* elapsed */.vk)(now - one.startedAt);
    const room = width - 5 - time.length;
    const name = (0,terminal_text/* fit */.Uj)((0,terminal_text/* oneLine */.TN)(one.check), Math.min(room, Math.max(16, Math.floor(room / 3))), true);
    const rest = (0,terminal_text/* fit */.Uj)((0,terminal_text/* oneLine */.TN)(one.describe), Math.max(0, room - (0,terminal_text/* displayWidth */.F1)(name) - 2), true);
    return `  ${paint.cyan(spinner(now))} ${name}  ${paint.dim(rest)} ${time}`;
};
/** The lines of the live view; none is wider than the terminal, and all fit on it. */
const frameLines = (state, now, size, paint) => {
    const width = Math.max(1, size.columns - 1);
    const lines = state.stages.map((stage) => stageLine(state, stage, now, width, paint));
    const room = Math.max(1, size.rows - lines.length - 2);
    const shown = state.running.slice(0, room);
    lines.push(...shown.map((one) => checkLine(one, now, width, paint)));
    const hidden = state.running.length - shown.length;
    if (hidden > 0)
        lines.push(paint.dim(`  … and ${hidden} more`));
    return lines;
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/progress.js
const START = { stages: [], running: [], total: 0, done: 0, bad: 0, challenged: 0 };
/** The next state of the view. Pure, so that the view can be tested without a terminal. */
const advance = (state, event, now) => {
    switch (event.type) {
        case 'stage-started':
            return {
                ...state,
                stages: [...state.stages, { stage: event.stage, startedAt: now, durationMs: null, reused: false }],
            };
        case 'stage-finished':
            return {
                ...state,
                running: [],
                stages: state.stages.map((one) => one.stage === event.stage ? { ...one, durationMs: event.durationMs, reused: event.reused } : one),
            };
        case 'checks-planned':
            return { ...state, total: event.total };
        case 'check-started':
            return {
                ...state,
                running: [...state.running, { check: event.check, describe: event.describe, startedAt: now }],
            };
        case 'check-finished':
            return {
                ...state,
                running: state.running.filter((one) => one.check !== event.check),
                done: state.done + 1,
                bad: state.bad +
                    (event.outcome.outcome === 'passed' || event.outcome.outcome === 'not-applicable' ? 0 : 1),
            };
        case 'check-challenged':
            return { ...state, challenged: state.challenged + 1 };
        case 'run-interrupted':
            return { ...state, running: [] };
        default:
            return state;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/tree-renderer.js





/** Below this the tree would be all ellipses. */
const MIN_COLUMNS = 40;
const MIN_ROWS = 8;
const REDRAW_MS = 100;
/** Events that leave a line above the tree, because they matter after the run, too. */
const staysVisible = (event) => {
    switch (event.type) {
        case 'run-started':
        case 'run-interrupted':
        case 'run-finished':
            return true;
        case 'check-finished':
            return (0,look/* isTrouble */.KM)(event.outcome.outcome) || event.outcome.flaky;
        case 'check-challenged':
            return event.challenge.result === 'vacuous';
        case 'finding':
            return event.finding.severity !== 'note';
        default:
            return false;
    }
};
/**
 * A live tree of stages and running checks. It redraws in place with relative cursor moves only, and never hides
 * the cursor or leaves the line mode, so that even a killed process leaves a sane terminal. Too small a terminal
 * gets plain lines.
 */
const createTreeRenderer = (stream, options) => {
    const size = () => ({ columns: stream.columns ?? 80, rows: stream.rows ?? 24 });
    if (size().columns < MIN_COLUMNS || size().rows < MIN_ROWS)
        return createLineRenderer(stream, options);
    const paint = (0,look/* createPaint */.XG)(options.color);
    let state = START;
    let drawn = 0;
    /** Writes lines that stay, then the tree under them, in one piece so that nothing flickers. */
    const draw = (permanent) => {
        const frame = frameLines(state, options.clock.monotonic(), size(), paint);
        const up = drawn > 0 ? `\u001b[${drawn}A` : '';
        const text = [...permanent, ...frame].map((line) => `${line}\u001b[K\n`).join('');
        stream.write(`\r${up}${text}\u001b[J`);
        drawn = frame.length;
    };
    const timer = setInterval(() => draw([]), REDRAW_MS);
    timer.unref();
    const close = () => clearInterval(timer);
    return {
        emit(event) {
            state = advance(state, event, options.clock.monotonic());
            const line = staysVisible(event) ? eventLine(event, paint) : null;
            const ends = event.type === 'run-finished' || event.type === 'run-interrupted';
            if (ends) {
                close();
                draw([]);
                drawn = 0;
                stream.write(`${line ?? ''}\n`);
            }
            else if (line !== null || event.type.startsWith('stage-')) {
                draw(line === null ? [] : [line]);
            }
        },
        close,
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/renderer.js





const isSet = (value) => value !== undefined && value !== '' && value !== '0' && value !== 'false';
/** Also when the process is ended in the middle of a run, its last lines are seen. */
const batched = (stream, create) => {
    const batches = inBatches(stream);
    const renderer = create(batches);
    process.once('exit', batches.flush);
    return {
        emit: (event) => renderer.emit(event),
        close: () => {
            renderer.close();
            batches.flush();
            process.off('exit', batches.flush);
        },
    };
};
/**
 * How a run is shown on stderr: folded groups inside GitHub Actions, a live tree on a terminal, plain lines
 * elsewhere and wherever a person asked for no drawing.
 */
const chooseRenderer = (context) => {
    const { env, output, options } = context;
    const settings = { clock: (0,clock/* createClock */.t)(), color: output.sayPaint.isColorSupported };
    if (env['GITHUB_ACTIONS'] === 'true') {
        return batched(output.stderr, (stream) => createGroupRenderer(stream, { ...settings, annotations: true }));
    }
    const plain = output.stderr.isTTY !== true ||
        options.flag('nonInteractive') ||
        env['TERM'] === 'dumb' ||
        isSet(env['CI']) ||
        isSet(env['AURORA_CI']);
    return plain
        ? batched(output.stderr, (stream) => createLineRenderer(stream, settings))
        : createTreeRenderer(output.stderr, settings);
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/execute-run.js

















/** Null for "those of the configuration" when nothing was named. */
const orConfigured = (named) => named.length > 0 ? named : null;
/** `--challenge`, unless AURORA_FAST says that it was done elsewhere. */
const challengeOf = ({ options }, project) => options.text('challenge') === 'none' || project.environment.fast ? 'none' : 'auto';
const isDryRun = ({ options }, project) => options.flag('dryRun') || project.environment.dryRun;
const requestOf = (context, project, asked) => {
    const { cwd, command, options } = context;
    const inside = (paths) => paths?.map((path) => (0,cli_paths/* toWorkspacePath */.C)(cwd, path)) ?? null;
    const reports = options.list('report');
    return {
        command: command.name,
        trackers: inside(asked.trackers),
        specs: inside(asked.specs),
        items: asked.items,
        config: effectiveConfig(context, project),
        configFile: project.configFile,
        configFindings: project.findings,
        challenge: asked.challenge,
        force: options.flag('force') || project.environment.full,
        resume: options.flag('resume'),
        shard: (0,numbers/* shardOf */.IS)(context),
        shards: null,
        runId: (0,numbers/* runIdOf */.SR)(context),
        pipeline: asked.pipeline ?? null,
        reports: reports.length > 0 ? reports : project.config.reports,
        base: asked.base ?? null,
        trust: 'T0',
        links: {},
    };
};
/** Where `logs/` goes: the workspace, or the output directory if nothing else may be written. */
const logRoot = (context, project) => {
    const out = (0,out_dir/* outDirOf */.j)(context);
    const elsewhere = isDryRun(context, project) || context.options.text('out') !== null;
    if (elsewhere)
        return (0,external_node_path_.isAbsolute)(out) ? out : (0,external_node_path_.join)(context.cwd, out);
    return project.environment.out === null ? context.cwd : (0,external_node_path_.join)(context.cwd, project.environment.out);
};
const effectiveConfig = (context, project) => isDryRun(context, project) ? forDryRun(project.config) : project.config;
/** With a base: what its checks come to there, so that the reports can say what changed. */
const withDelta = async (context, request, dry) => {
    const { base } = request;
    if (base === null || dry)
        return request;
    const { baseStandings, needsBaseRun } = await __webpack_require__.e(/* import() */ 5333).then(__webpack_require__.bind(__webpack_require__, 25333));
    if (!needsBaseRun(request))
        return request;
    context.output.say(`Running the checks of ${base.commit.slice(0, 7)} in a second work tree, for the delta.`);
    const { standings, findings } = await baseStandings(context.cwd, request, context.env, context.signal);
    return {
        ...request,
        base: { ...base, standings },
        configFindings: [...request.configFindings, ...findings],
    };
};
const wire = async (context, project, events) => {
    const wired = await (0,wire_pipeline/* wirePipeline */.O)({
        root: context.cwd,
        outDir: (0,out_dir/* outDirOf */.j)(context),
        config: effectiveConfig(context, project),
        env: context.env,
        events,
        signal: context.signal,
    });
    if ((0,findings/* hasErrors */.C)(wired.findings)) {
        await wired.close();
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, wired.findings, project.read);
    }
    return wired;
};
/** Only the other run in the directory is nothing that was given wrongly. */
const notBegun = ({ problems }, project) => {
    const isBusy = problems.some(({ code }) => code === 'AX5502');
    return new failure/* CommandFailure */.q(isBusy ? exit_codes/* EXIT */.d.outside : exit_codes/* EXIT */.d.usage, problems, project.read);
};
/** A challenge needs room for copies: told before anything runs, not as an item that nobody could prove. */
const insistOnTemporary = (challenge) => {
    if (challenge !== 'none')
        (0,external_node_fs_.rmdirSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-scratch-')));
};
/**
 * Runs the pipeline for a command: shows it while it happens, logs it, and gives its result. Throws CommandFailure
 * when it could not begin: broken parts of the project, a run id that is taken (2), or another run in the same directory
 * (3).
 */
const executeRun = async (context, project, asked) => {
    insistOnTemporary(asked.challenge);
    const renderer = chooseRenderer(context);
    const subscribers = [renderer];
    if (context.options.flag('jsonl'))
        subscribers.push(createJsonRenderer(context.output.stdout, { clock: (0,clock/* createClock */.t)() }));
    const events = fanOut(subscribers);
    const wired = await wire(context, project, events);
    const log = createLogSubscriber({
        root: logRoot(context, project),
        clock: wired.ports.clock,
        redact: wired.ports.redact,
    });
    subscribers.push(log);
    try {
        await asked.insist?.(wired.ports);
        const request = await withDelta(context, requestOf(context, project, asked), isDryRun(context, project));
        const result = await (0,run_pipeline/* runPipeline */.a)(request, wired.ports);
        if ('problems' in result)
            throw notBegun(result, project);
        return result;
    }
    finally {
        renderer.close();
        await wired.close();
        const problem = log.problem();
        if (problem !== null)
            context.output.say(`The log could not be written: ${problem}`);
    }
};


/***/ }),

/***/ 49808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Ly: () => (/* binding */ positiveNumber),
/* harmony export */   SR: () => (/* binding */ runIdOf)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_safe_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88163);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78880);




const refuse = (context, name, value, expected) => {
    const values = { command: context.command.name, name: `--${name}`, value, expected, suggestion: '' };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1004', values)]);
};
/** A whole number from 1 to 100 000 given as an option. Throws AX1004. */
const positiveNumber = (context, name, fallback) => {
    const text = context.options.text(name);
    if (text === null)
        return fallback;
    const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= 100_000
        ? value
        : refuse(context, name, text, 'it takes a whole number from 1');
};
/** `--run-id`, or null. Throws AX1004 for what cannot be the name of a run. */
const runIdOf = (context) => {
    const text = context.options.text('runId');
    return text === null || (0,_domain_model_safe_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunId */ .Pk)(text) ? text : refuse(context, 'run-id', text, _domain_model_safe_id_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_ID_RULE */ .jJ);
};
/** `--shard 2/3`, or null. Throws AX1004. */
const shardOf = (context) => {
    const text = context.options.text('shard');
    if (text === null)
        return null;
    const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
    const [index, total] = [Number(match?.[1]), Number(match?.[2])];
    return match && index <= total
        ? { index, total }
        : refuse(context, 'shard', text, 'it takes the number of the share and how many there are, such as 2/3');
};


/***/ }),

/***/ 25340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outDirOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where runs are: `--out`, else below AURORA_OUT, else `spec_runs`. */
const outDirOf = ({ options, env }) => {
    const given = options.text('out');
    if (given !== null)
        return given;
    const base = env['AURORA_OUT'] ?? '';
    return base === '' ? 'spec_runs' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'spec_runs');
};


/***/ })

};
