export const id = 2681;
export const ids = [2681,468];
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

/***/ 90684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fitsAny)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** More than any pattern that a person writes. */
const LONGEST = 1_024;
/** Tries that going back may take, at which nobody waits yet. */
const MOST_STEPS = 20_000;
/**
 * What keeps `*` from standing for `.`, `..` and nothing. No path of a repository has such a part, and without it the
 * expression is one that can be tried in a time that grows with the path alone.
 */
const GUARDS = [
    String.raw `(?!(?:^|\/)\.{1,2}(?:\/|$))`,
    String.raw `(?!\.{1,2}(?:\/|$))`,
    String.raw `(?=.)`,
];
const OPTIONS = { dot: true };
/** Places at which a try could go back: with so many of them it takes at most as many steps as the length to that power. */
const turnsOf = (pattern) => (pattern.match(/[*({|]+/g) ?? []).length;
const REPEATED = /[*+]\(/;
/** Null for the few patterns at which picomatch itself fails. */
const read = (pattern) => {
    try {
        return picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, OPTIONS);
    }
    catch {
        return null;
    }
};
const fitsOne = async (pattern) => {
    const literally = (path) => path === pattern;
    const quick = pattern === '' || pattern.length > LONGEST ? null : read(pattern);
    if (quick === null)
        return literally;
    const turns = REPEATED.test(pattern) ? Infinity : turnsOf(pattern);
    if (turns < 2)
        return (path) => literally(path) || quick(path);
    const isShort = (path) => path.length ** turns <= MOST_STEPS;
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const { source } = picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(pattern, OPTIONS);
    const plain = GUARDS.reduce((text, guard) => text.replaceAll(guard, ''), source);
    try {
        const steady = RE2JS.compile(plain);
        return (path) => literally(path) || (isShort(path) ? quick(path) : steady.matches(path));
    }
    catch {
        // What is left out by `!(…)` cannot be tried in such a time.
        return (path) => literally(path) || (isShort(path) && quick(path));
    }
};
/**
 * Whether a path fits any of some patterns, as picomatch has it with `dot`: but whoever wrote the patterns and named
 * the files, in a time that grows with their lengths alone. What cannot be read so stands for itself.
 */
const fitsAny = async (patterns) => {
    const all = await Promise.all([...new Set(patterns)].map(fitsOne));
    return (path) => all.some((fits) => fits(path));
};


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

/***/ 30468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ weeksBetween),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   vW: () => (/* binding */ weekStart)
/* harmony export */ });
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** `2026-11-21` of a time, UTC. */
const isoDate = (time) => new Date(time).toISOString().slice(0, 10);
/** Monday, 0:00 UTC. Days since 1970 began on a Thursday. */
const mondayOf = (time) => Math.floor((time / DAY_MS + 3) / 7) * WEEK_MS - 3 * DAY_MS;
/**
 * The ISO week (UTC) of a time: `2026-W53` for 1 January 2027, since the Thursday of a week says which year it belongs
 * to. As text they sort by time.
 */
const weekOf = (time) => {
    const thursday = mondayOf(time) + 3 * DAY_MS;
    const year = new Date(thursday).getUTCFullYear();
    const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
    return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
};
/** When a week (`2026-W47`) begins; null for one that the calendar does not have. */
const weekStart = (week) => {
    const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
    const start = mondayOf(Date.UTC(Number(year), 0, 4)) + (Number(number) - 1) * WEEK_MS;
    return weekOf(Number.isNaN(start) ? 0 : start) === week ? start : null;
};
/** The weeks from one to another, both included; none when they are the wrong way round. */
const weeksBetween = (first, last) => {
    const [from, to] = [weekStart(first) ?? 0, weekStart(last) ?? -1];
    return Array.from({ length: Math.max(0, (to - from) / WEEK_MS + 1) }, (_, index) => weekOf(from + index * WEEK_MS));
};


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


/***/ })

};
