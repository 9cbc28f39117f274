export const id = 2884;
export const ids = [2884];
export const modules = {

/***/ 98035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createAuditRows),
/* harmony export */   Z: () => (/* binding */ createAuditReader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const PAGE = 500;
const hash = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/);
const headSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ size: zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative(), nodes: zod__WEBPACK_IMPORTED_MODULE_0__.array(hash), last: hash });
const afterSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ after: zod__WEBPACK_IMPORTED_MODULE_0__.json() });
const headOf = (text) => headSchema.parse(JSON.parse(text));
const stateOf = (row) => ({
    origin: row.origin,
    head: headOf(row.head),
    pruned: headOf(row.pruned),
});
/** The audit log inside a transaction. Its one row of the head is locked, so replicas append one after the other. */
const createAuditRows = (tx) => ({
    lock: async () => stateOf(await tx
        .updateTable('audit_head')
        .set((row) => ({ id: row.ref('id') }))
        .returning(['origin', 'head', 'pruned'])
        .executeTakeFirstOrThrow()),
    open: async (origin) => void (await tx.updateTable('audit_head').set({ origin }).execute()),
    last: async (kind, subject) => {
        const row = await tx
            .selectFrom('audit')
            .select('entry')
            .where('subject', '=', subject)
            .where('kind', '=', kind)
            .orderBy('seq', 'desc')
            .limit(1)
            .executeTakeFirst();
        return row && afterSchema.parse(JSON.parse(row.entry)).after;
    },
    put: async ({ entry, hash: own }, text, head) => {
        const { seq, kind, subject } = entry;
        await tx
            .insertInto('audit')
            .values({ seq, at: Date.parse(entry.at), kind, subject, entry: text, hash: own })
            .execute();
        await tx
            .updateTable('audit_head')
            .set({ head: JSON.stringify(head) })
            .execute();
    },
    putCheckpoint: async ({ size, at, root, note }) => void (await tx
        .insertInto('audit_checkpoint')
        .values({ size, at, root, note })
        .onConflict((conflict) => conflict.column('size').doUpdateSet({ at, root, note }))
        .execute()),
    putKey: async ({ verifier, since }) => void (await tx
        .insertInto('audit_key')
        .values({ verifier, since })
        .onConflict((conflict) => conflict.doNothing())
        .execute()),
    prune: async (pruned) => {
        await tx.deleteFrom('audit').where('seq', '<', pruned.size).execute();
        await tx.deleteFrom('audit_checkpoint').where('size', '<', pruned.size).execute();
        await tx
            .updateTable('audit_head')
            .set({ pruned: JSON.stringify(pruned) })
            .execute();
    },
});
/** The audit log, read. */
const createAuditReader = ({ db }) => ({
    state: async () => stateOf(await db.selectFrom('audit_head').select(['origin', 'head', 'pruned']).executeTakeFirstOrThrow()),
    lines: async function* (first, end) {
        for (let next = first; next < end;) {
            const rows = await db
                .selectFrom('audit')
                .select(['seq', 'entry', 'hash'])
                .where('seq', '>=', next)
                .where('seq', '<', end)
                .orderBy('seq')
                .limit(PAGE)
                .execute();
            for (const row of rows)
                yield { text: row.entry, hash: row.hash };
            const last = rows.at(-1);
            if (last === undefined)
                return;
            next = last.seq + 1;
        }
    },
    range: async (from, to) => {
        const { first, last } = await db
            .selectFrom('audit')
            .select(({ fn }) => [fn.min('seq').as('first'), fn.max('seq').as('last')])
            .where('at', '>=', from)
            .where('at', '<', to)
            .executeTakeFirstOrThrow();
        // oxlint-disable-next-line typescript/no-unnecessary-condition -- over no rows there is no least one
        return first === null || last === null ? { first: 0, end: 0 } : { first, end: last + 1 };
    },
    newest: async () => (await db
        .selectFrom('audit_checkpoint')
        .select(['size', 'at', 'root', 'note'])
        .orderBy('size', 'desc')
        .limit(1)
        .executeTakeFirst()) ?? null,
    checkpoints: async () => db.selectFrom('audit_checkpoint').select(['size', 'at', 'root', 'note']).orderBy('size').execute(),
    keys: async () => db.selectFrom('audit_key').select(['verifier', 'since']).orderBy('since').execute(),
});


/***/ }),

/***/ 97690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ visitStore),
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/** @throws StoreRefused with the reason */
const openStore = async (place) => 'url' in place
    ? (await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(2353), __webpack_require__.e(5322), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 10228))).openPostgres(place.url)
    : (await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(2353), __webpack_require__.e(8978), __webpack_require__.e(7802)]).then(__webpack_require__.bind(__webpack_require__, 37802))).openEmbedded(place.directory);
/** Opens a store beside the App that may have it. Null when there is none. */
const visitStore = async (place) => 'url' in place
    ? (await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(2353), __webpack_require__.e(5322), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 10228))).openPostgres(place.url)
    : (await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(2353), __webpack_require__.e(8978), __webpack_require__.e(7802)]).then(__webpack_require__.bind(__webpack_require__, 37802))).visitEmbedded(place.directory);


/***/ }),

/***/ 86889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jD: () => (/* binding */ makeAuditKey),
/* harmony export */   n3: () => (/* binding */ seedOf),
/* harmony export */   r_: () => (/* binding */ readAuditKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65186);




const FILE = 'audit-key';
const SEED_BYTES = 32;
/** The bytes that an Ed25519 key is made from: of a PEM, or of 32 bytes in base64. Null for anything else. */
const seedOf = (text) => {
    try {
        if (text.includes('-----BEGIN')) {
            const { d = '' } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text.replaceAll(String.raw `\n`, '\n')).export({ format: 'jwk' });
            return seedOf(Buffer.from(d, 'base64url').toString('base64'));
        }
        const seed = Buffer.from(text.trim(), 'base64');
        return seed.length === SEED_BYTES ? seed : null;
    }
    catch {
        return null;
    }
};
const write = (directory, seed) => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, FILE);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${file}.new`, `${seed.toString('base64')}\n`, { mode: 0o600, flush: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(`${file}.new`, file);
};
/** The key of the audit log beside the store, or null. */
const readAuditKey = (directory) => {
    try {
        return seedOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, FILE), 'utf8'));
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT')
            return null;
        throw error;
    }
};
/** Makes a key; only its owner can read the file. One that was there is replaced when `keep` has resolved. */
const makeAuditKey = async (directory, keep = async () => { }) => {
    const seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SEED_BYTES);
    await keep(seed);
    write(directory, seed);
    return seed;
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

/***/ 11026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ changeKey),
/* harmony export */   D4: () => (/* binding */ appendEntry),
/* harmony export */   Ne: () => (/* binding */ openLog),
/* harmony export */   vL: () => (/* binding */ appendChange),
/* harmony export */   wA: () => (/* binding */ signLog)
/* harmony export */ });
/* harmony import */ var _domain_evidence_audit_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28708);
/* harmony import */ var _domain_evidence_audit_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66576);
/* harmony import */ var _domain_evidence_audit_merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34756);
/* harmony import */ var _domain_evidence_audit_note_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24966);
/* harmony import */ var _domain_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29846);





const put = async (rows, head, event, before, at) => {
    const hashed = (0,_domain_evidence_audit_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .chainEntry */ .yZ)(head, event, before ?? null, at);
    const grown = (0,_domain_evidence_audit_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .growHead */ .e8)(head, hashed.hash);
    await rows.put(hashed, (0,_domain_evidence_audit_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryText */ .u0)(hashed.entry), grown);
    return grown;
};
/** Appends an event inside the transaction of what it records. @param at milliseconds since the epoch */
const appendEntry = async (rows, event, at) => put(rows, (await rows.lock()).head, event, null, at);
/** Appends an event unless the last one of its kind and subject says the same. */
const appendChange = async (rows, event, at) => {
    const { head } = await rows.lock();
    const before = await rows.last(event.kind, event.subject);
    if (before === undefined || (0,_domain_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(before) !== (0,_domain_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(event.after))
        await put(rows, head, event, before, at);
};
const signedRoot = (origin, head, signers, at) => {
    const root = (0,_domain_evidence_audit_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .frontierRoot */ .wd)(head);
    const text = (0,_domain_evidence_audit_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointText */ .a)({ origin, size: head.size, root, extensions: [] });
    return { size: head.size, root, note: (0,_domain_evidence_audit_note_js__WEBPACK_IMPORTED_MODULE_2__/* .signNote */ .qO)(text, signers), at };
};
/** Signs the log as it is now. Null when it was signed at this size already. */
const signLog = async (rows, signerOf, newest, at) => {
    const { origin, head } = await rows.lock();
    if (origin === null || newest?.size === head.size)
        return null;
    const signed = signedRoot(origin, head, [signerOf(origin)], at);
    await rows.putCheckpoint(signed);
    return signed;
};
/** Opens a log that has no name yet: its first entry says which one it is, so that one made anew is another. */
const openLog = async (rows, origin, at) => {
    const state = await rows.lock();
    if (state.origin !== null)
        return state.origin;
    await rows.open(origin);
    await put(rows, state.head, { kind: 'log.opened', actor: 'aurora-x', subject: 'log', after: { origin }, why: null }, null, at);
    return origin;
};
/** Has another key sign from here on. The checkpoint right behind the entry is signed by both, where both are there. */
const changeKey = async (rows, { next, previous, before, actor, why }, at) => {
    const { origin, head } = await rows.lock();
    if (origin === null)
        throw new Error('the audit log is not open');
    const { text: verifier } = next.verifier;
    const event = { kind: 'key.changed', actor, subject: 'log', before, after: verifier, why };
    const grown = await put(rows, head, event, before, at);
    await rows.putKey({ verifier, since: grown.size });
    const signers = previous === null ? [next] : [previous, next];
    await rows.putCheckpoint(signedRoot(origin, grown, signers, at));
};


/***/ }),

/***/ 28708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseCheckpoint),
/* harmony export */   a: () => (/* binding */ checkpointText)
/* harmony export */ });
/** The text that is signed. */
const checkpointText = ({ origin, size, root, extensions }) => [origin, size, Buffer.from(root, 'hex').toString('base64'), ...extensions, ''].join('\n');
/** The checkpoint of a text, or null when it is none. */
const parseCheckpoint = (text) => {
    const lines = text.split('\n');
    const [origin = '', count = '', base64 = ''] = lines;
    const extensions = lines.slice(3, -1);
    const hash = Buffer.from(base64, 'base64');
    const size = Number(count);
    const isSound = text.endsWith('\n') &&
        origin !== '' &&
        /^(0|[1-9]\d*)$/.test(count) &&
        Number.isSafeInteger(size) &&
        hash.length === 32 &&
        hash.toString('base64') === base64 &&
        !extensions.includes('');
    return isSound ? { origin, size, root: hash.toString('hex'), extensions } : null;
};


/***/ }),

/***/ 66576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e8: () => (/* binding */ growHead),
/* harmony export */   u0: () => (/* binding */ entryText),
/* harmony export */   yZ: () => (/* binding */ chainEntry)
/* harmony export */ });
/* unused harmony exports NO_ENTRY, EMPTY_LOG */
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29846);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34756);


/** What the first entry names as the one before it. */
const NO_ENTRY = '0'.repeat(64);
/** A log without entries. */
const EMPTY_LOG = { size: 0, nodes: [], last: NO_ENTRY };
/** The text of an entry: what is hashed, and the line of it in a bundle. */
const entryText = (entry) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(entry);
/** The head with one more entry. */
const growHead = (head, hash) => ({
    ...(0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .growFrontier */ .Do)(head, hash),
    last: hash,
});
/**
 * Puts an event at the end of a log.
 *
 * @param before what the last entry of its kind and subject said that it became
 * @param at milliseconds since the epoch
 * @throws when the event holds what JSON cannot say
 */
const chainEntry = (head, event, before, at) => {
    const { kind, actor, subject, after, why } = event;
    const entry = {
        seq: head.size,
        at: new Date(at).toISOString(),
        actor,
        kind,
        subject,
        before: event.before ?? before,
        after,
        why,
        previous: head.last,
    };
    return { entry, hash: (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(entryText(entry)) };
};


/***/ }),

/***/ 34756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ growFrontier),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   bP: () => (/* binding */ createTree),
/* harmony export */   wd: () => (/* binding */ frontierRoot),
/* harmony export */   zB: () => (/* binding */ nodeHash)
/* harmony export */ });
/* unused harmony exports EMPTY_ROOT, subtreeSizes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/*
 * The Merkle tree of RFC 6962 section 2.1 (the same as RFC 9162 section 2.1, and what C2SP logs use). Hashes are hex.
 */
const sha256 = (prefix, ...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Uint8Array.of(prefix));
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** Root of a log without entries. */
const EMPTY_ROOT = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest('hex');
/** Hash of an entry: text counts as UTF-8. */
const leafHash = (content) => sha256(0, Buffer.from(content));
/** Hash over two subtrees. */
const nodeHash = (left, right) => sha256(1, Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));
/** The frontier with one more leaf. */
const growFrontier = ({ size, nodes }, leaf) => {
    const kept = [...nodes];
    let node = leaf;
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2))
        node = nodeHash(kept.pop() ?? '', node);
    return { size: size + 1, nodes: [...kept, node] };
};
/** Root of the log that a frontier stands for. */
const frontierRoot = ({ nodes }) => nodes.length === 0 ? EMPTY_ROOT : nodes.reduceRight((right, left) => nodeHash(left, right));
/** Sizes of the subtrees of a frontier, largest first: the powers of two in the size. */
const subtreeSizes = (size) => {
    const sizes = [];
    let rest = size;
    for (let width = 2 ** Math.floor(Math.log2(Math.max(1, size))); width >= 1; width /= 2)
        if (rest >= width) {
            sizes.push(width);
            rest -= width;
        }
    return sizes;
};
/** Where RFC 6962 splits a tree: the largest power of two below its size. */
const split = (size) => 2 ** Math.floor(Math.log2(size - 1));
/** @param pruned what stands for the leaves that are gone; proofs about them cannot be made any more */
const createTree = (pruned = { size: 0, nodes: [] }) => {
    /** Level → index → hash of the complete subtree there. */
    const levels = [];
    let count = pruned.size;
    const put = (level, index, hash) => void (levels[level] ??= new Map()).set(index, hash);
    const at = (level, index) => {
        const hash = levels[level]?.get(index);
        if (hash === undefined)
            throw new RangeError('this part of the log was pruned, or is not there yet');
        return hash;
    };
    let start = 0;
    for (const [place, width] of subtreeSizes(pruned.size).entries()) {
        put(Math.log2(width), start / width, pruned.nodes[place] ?? '');
        start += width;
    }
    /** Hash of the leaves from `first` up to `end`. */
    const hashOf = (first, end) => {
        const level = Math.log2(end - first);
        if (Number.isInteger(level))
            return at(level, first / (end - first));
        const middle = first + split(end - first);
        return nodeHash(hashOf(first, middle), hashOf(middle, end));
    };
    const path = (index, first, end) => {
        if (end - first === 1)
            return [];
        const middle = first + split(end - first);
        return index < middle
            ? [...path(index, first, middle), hashOf(middle, end)]
            : [...path(index, middle, end), hashOf(first, middle)];
    };
    const sub = (from, first, end, whole) => {
        if (from === end)
            return whole ? [] : [hashOf(first, end)];
        const middle = first + split(end - first);
        return from <= middle
            ? [...sub(from, first, middle, whole), hashOf(middle, end)]
            : [...sub(from, middle, end, false), hashOf(first, middle)];
    };
    return {
        get size() {
            return count;
        },
        append: (leaf) => {
            put(0, count, leaf);
            count += 1;
            for (let level = 0, rest = count; rest % 2 === 0; level += 1, rest /= 2)
                put(level + 1, rest / 2 - 1, nodeHash(at(level, rest - 2), at(level, rest - 1)));
        },
        inclusion: (index, size) => path(index, 0, size),
        consistency: (from, size) => (from === 0 || from === size ? [] : sub(from, 0, size, true)),
        frontier: (size) => {
            let first = 0;
            const nodes = subtreeSizes(size).map((width) => {
                const hash = at(Math.log2(width), first / width);
                first += width;
                return hash;
            });
            return { size, nodes };
        },
    };
};


/***/ }),

/***/ 24966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ parseVerifier),
/* harmony export */   jN: () => (/* binding */ openNote),
/* harmony export */   qO: () => (/* binding */ signNote),
/* harmony export */   rO: () => (/* binding */ createSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/*
 * Signed notes (C2SP signed-note), with Ed25519 (type 0x01). Ed25519 is deterministic: one text and key, one note.
 */
const ED25519 = 1;
const SIGNATURE_BYTES = 64;
const KEY_BYTES = 32;
const MAX_SIGNATURES = 100;
/** What stands before the seed in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const NAME = /^[^\s+\p{Cc}]+$/u;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const bytesOf = (base64) => {
    if (!BASE64.test(base64))
        return null;
    const bytes = Buffer.from(base64, 'base64');
    // Two texts for the same bytes would let a character be changed unseen.
    return bytes.toString('base64') === base64 ? bytes : null;
};
const verifierOf = (name, raw) => {
    const typed = Buffer.concat([Uint8Array.of(ED25519), raw]);
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
        key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') },
        format: 'jwk',
    });
    return { name, id, key, text: `${name}+${id.toString('hex')}+${typed.toString('base64')}` };
};
/** A verifier key as text, or null when it is none. */
const parseVerifier = (text) => {
    const [, name = '', id = '', base64 = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/s.exec(text) ?? [];
    const bytes = bytesOf(base64);
    if (!NAME.test(name) || bytes?.length !== KEY_BYTES + 1 || bytes[0] !== ED25519)
        return null;
    const verifier = verifierOf(name, bytes.subarray(1));
    return verifier.id.toString('hex') === id ? verifier : null;
};
/** A signer by the 32 bytes that an Ed25519 key is made from. */
const createSigner = (name, seed) => {
    if (!NAME.test(name))
        throw new TypeError(`a key cannot be called ${JSON.stringify(name)}`);
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    const { x = '' } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: 'jwk' });
    return { verifier: verifierOf(name, Buffer.from(x, 'base64url')), key };
};
/** Whether a note can hold the text: whole lines without control characters. */
const isText = (text) => 
// eslint-disable-next-line no-control-regex -- these are what must not be there
text.endsWith('\n') && !/[\u0000-\u0009\u000b-\u001f]/.test(text) && text.isWellFormed();
/** Signs a text of whole lines, by one key or more. */
const signNote = (text, signers) => {
    if (!isText(text))
        throw new TypeError('a note is made of whole lines');
    const lines = signers.map(({ key, verifier: { name, id } }) => {
        const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text), key);
        return `— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
    });
    return `${text}\n${lines.join('')}`;
};
const readSignature = (line) => {
    const [, name = '', base64 = ''] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = bytesOf(base64);
    return NAME.test(name) && bytes !== null && bytes.length >= 5
        ? { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) }
        : null;
};
/**
 * Text of a note and who of the known ones signed it, or what is wrong with it. Signatures of keys that are not known
 * say nothing; one of a known key that does not hold spoils the note.
 */
const openNote = (note, known) => {
    const cut = note.lastIndexOf('\n\n');
    const text = note.slice(0, cut + 1);
    if (cut < 0 || !isText(text) || !note.endsWith('\n'))
        return { problem: 'it is no signed note' };
    const lines = note.slice(cut + 2, -1).split('\n');
    if (lines.length > MAX_SIGNATURES)
        return { problem: `it has more than ${MAX_SIGNATURES} signatures` };
    const signedBy = new Set();
    for (const line of lines) {
        const read = readSignature(line);
        if (read === null)
            return { problem: 'a line of a signature cannot be read' };
        const verifier = known.find(({ name, id }) => name === read.name && id.equals(read.id));
        if (verifier === undefined)
            continue;
        const { signature } = read;
        if (signature.length !== SIGNATURE_BYTES || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), verifier.key, signature))
            return { problem: `the signature of ${read.name} does not hold` };
        signedBy.add(verifier.text);
    }
    return signedBy.size === 0
        ? { problem: 'nobody who is known signed it' }
        : { text, signedBy: [...signedBy] };
};


/***/ }),

/***/ 29846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ canonicalDigest),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);


/**
 * Canonical JSON (RFC 8785): one byte sequence for one value. Text from outside goes
 * through `parseStrictJson` first, because here a number that was rounded on reading cannot be told any more.
 * @throws for what JSON cannot say: NaN, infinities, lone surrogates, functions, circles
 */
const canonicalJson = (value) => {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('canonical JSON cannot hold this value');
    return text;
};
/** Hex sha256 over the canonical JSON of a value. */
const canonicalDigest = (value) => (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(canonicalJson(value));


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

/***/ 89970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ presentSeed),
/* harmony export */   Mn: () => (/* binding */ rotateAuditKey),
/* harmony export */   WU: () => (/* binding */ openAudit),
/* harmony export */   uX: () => (/* binding */ knownSigner)
/* harmony export */ });
/* harmony import */ var _adapters_database_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98035);
/* harmony import */ var _adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86889);
/* harmony import */ var _application_audit_write_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11026);
/* harmony import */ var _domain_evidence_audit_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24966);




const given = (text) => (text === null ? null : (0,_adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seedOf */ .n3)(text));
/** The key that signs now; made where there is none. */
const presentSeed = async ({ key, directory }) => given(key) ?? (0,_adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuditKey */ .r_)(directory) ?? (await (0,_adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_1__/* .makeAuditKey */ .jD)(directory));
/** The key of a log on this machine, where it is one that the log knows; else null. Makes none. */
const knownSigner = async (store, { key, directory }) => {
    const seed = given(key) ?? (0,_adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuditKey */ .r_)(directory);
    const reader = (0,_adapters_database_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .createAuditReader */ .Z)(store);
    const { origin } = await reader.state();
    if (seed === null || origin === null)
        return null;
    const signer = (0,_domain_evidence_audit_note_js__WEBPACK_IMPORTED_MODULE_3__/* .createSigner */ .rO)(origin, seed);
    const known = await reader.keys();
    return known.some(({ verifier }) => verifier === signer.verifier.text) ? signer : null;
};
/** Has the log know a key that it does not know yet. Its verifier key. @param id makes the name of a log without one */
const introduce = async (store, id, { next, previous, actor, why }, now) => store.transaction(async (tx) => {
    const rows = (0,_adapters_database_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .createAuditRows */ .V)(tx);
    const { origin: named } = await rows.lock();
    if (named === null && id === null)
        throw new Error('the audit log is not open');
    const origin = named ?? (await (0,_application_audit_write_log_js__WEBPACK_IMPORTED_MODULE_2__/* .openLog */ .Ne)(rows, `aurora-x/audit/${id}`, now()));
    const signer = (0,_domain_evidence_audit_note_js__WEBPACK_IMPORTED_MODULE_3__/* .createSigner */ .rO)(origin, next);
    const { text: verifier } = signer.verifier;
    const known = await (0,_adapters_database_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .createAuditReader */ .Z)({ db: tx }).keys();
    if (known.some((one) => one.verifier === verifier))
        return verifier;
    const before = known.at(-1)?.verifier ?? null;
    const old = previous && (0,_domain_evidence_audit_note_js__WEBPACK_IMPORTED_MODULE_3__/* .createSigner */ .rO)(origin, previous);
    const voucher = old?.verifier.text === before ? old : null;
    const reason = before === null ? 'first start' : why[voucher === null ? 1 : 0];
    await (0,_application_audit_write_log_js__WEBPACK_IMPORTED_MODULE_2__/* .changeKey */ .Cy)(rows, { next: signer, previous: voucher, before, actor, why: reason }, now());
    return verifier;
});
/** Opens the log of a store if need be, and has it know the present key. Its verifier key. */
const openAudit = async (store, settings, id) => {
    const next = await presentSeed(settings);
    const previous = given(settings.previousKey);
    const why = ['rotated', 'another key is in use'];
    return introduce(store, id, { next, previous, actor: 'aurora-x', why }, settings.now);
};
/** Makes a new key beside the store, vouched for by the present one where that is there. Its verifier key. */
const rotateAuditKey = async (store, { directory, now }, actor) => {
    const previous = (0,_adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuditKey */ .r_)(directory);
    let verifier = '';
    // The new key is known before it signs: killed between, the old one goes on.
    await (0,_adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_1__/* .makeAuditKey */ .jD)(directory, async (next) => {
        const why = ['rotated', 'the key was lost'];
        verifier = await introduce(store, null, { next, previous, actor, why }, now);
    });
    return verifier;
};


/***/ }),

/***/ 22619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ auditEnvironment),
/* harmony export */   e: () => (/* binding */ auditProblems)
/* harmony export */ });
/* harmony import */ var _adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86889);
/* harmony import */ var _domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49168);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85630);



const KEYS = ['AURORA_AUDIT_KEY', 'AURORA_AUDIT_KEY_PREVIOUS'];
const RETENTION = 'AURORA_AUDIT_RETENTION';
/** For the App, and for whoever looks into its store. */
const auditEnvironment = (env) => {
    const [key, previousKey] = KEYS.map((name) => env[name] ?? '');
    return {
        directory: env['AURORA_STATE'] ?? '.aurora/state',
        key: key || null,
        previousKey: previousKey || null,
        retentionMs: (0,_domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(env[RETENTION] ?? ''),
    };
};
/** What is wrong with these variables. */
const auditProblems = (env) => {
    const retention = env[RETENTION] ?? '';
    const wrong = KEYS.filter((name) => (env[name] ?? '') !== '' && (0,_adapters_system_audit_key_js__WEBPACK_IMPORTED_MODULE_0__/* .seedOf */ .n3)(env[name] ?? '') === null);
    const problem = 'is no Ed25519 key (PEM, or 32 bytes in base64)';
    return [
        ...wrong.map((name) => (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX8301', { name, problem })),
        ...(retention !== '' && (0,_domain_config_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(retention) === null
            ? [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('AX8301', { name: RETENTION, problem: 'is no duration such as 400d' })]
            : []),
    ];
};


/***/ }),

/***/ 39776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ createAudit)
});

// EXTERNAL MODULE: ./lib/adapters/database/audit.js
var audit = __webpack_require__(98035);
;// CONCATENATED MODULE: ./lib/adapters/database/within.js
/** The store as it is inside a transaction: what is done with it is done with the transaction, or not at all. */
const within = (store, tx) => ({
    ...store,
    db: tx,
    transaction: async (work) => work(tx),
    close: async () => { },
});

// EXTERNAL MODULE: ./lib/domain/evidence/audit/entry.js
var entry = __webpack_require__(66576);
;// CONCATENATED MODULE: ./lib/application/audit/prune-log.js

/**
 * What stands in place of the entries from before a time: the head at the last signed root that lies before all that is
 * kept, so that what follows still leads to every later checkpoint. Null when there is nothing to let go of.
 *
 * @param before milliseconds since the epoch
 */
const prunedHead = async (reader, before) => {
    const { head, pruned } = await reader.state();
    const old = await reader.range(0, before);
    const sizes = (await reader.checkpoints()).map(({ size }) => size);
    const size = Math.max(0, ...sizes.filter((one) => one <= Math.min(old.end, head.size)));
    if (size <= pruned.size)
        return null;
    let left = pruned;
    for await (const { hash } of reader.lines(pruned.size, size))
        left = (0,entry/* growHead */.e8)(left, hash);
    return left.size === size ? left : null;
};

// EXTERNAL MODULE: ./lib/application/audit/write-log.js
var write_log = __webpack_require__(11026);
// EXTERNAL MODULE: ./lib/domain/evidence/audit/note.js
var note = __webpack_require__(24966);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/audit-keys.js
var audit_keys = __webpack_require__(89970);
;// CONCATENATED MODULE: ./lib/entrypoints/wiring/audit.js






const redacted = (value, redact) => {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((one) => redacted(one, redact));
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, redacted(one, redact)]));
};
const redactEvent = (event, redact) => ({
    ...event,
    actor: redact(event.actor),
    subject: redact(event.subject),
    after: redacted(event.after, redact),
    why: redacted(event.why, redact),
    ...(event.before === undefined ? {} : { before: redacted(event.before, redact) }),
});
/** The log of a store, once it was opened by {@link openAudit}. */
const createAudit = (store, settings) => {
    const { now, redact } = settings;
    const reader = (0,audit/* createAuditReader */.Z)(store);
    const append = async (tx, event) => void (await (0,write_log/* appendEntry */.D4)((0,audit/* createAuditRows */.V)(tx), redactEvent(event, redact), now()));
    const change = async (tx, event) => (0,write_log/* appendChange */.vL)((0,audit/* createAuditRows */.V)(tx), redactEvent(event, redact), now());
    return {
        reader,
        append: async (event) => store.transaction(async (tx) => append(tx, event)),
        appendChange: async (event) => store.transaction(async (tx) => change(tx, event)),
        atomically: async (work) => store.transaction(async (tx) => work(within(store, tx), async (event) => append(tx, event), async (event) => change(tx, event))),
        sign: async () => {
            const own = await (0,audit_keys/* presentSeed */.FI)(settings);
            const last = await reader.newest();
            const signed = await store.transaction(async (tx) => (0,write_log/* signLog */.wA)((0,audit/* createAuditRows */.V)(tx), (origin) => (0,note/* createSigner */.rO)(origin, own), last, now()));
            return signed ?? last;
        },
        prune: async (before) => {
            const left = await prunedHead(reader, before);
            if (left === null)
                return 0;
            return store.transaction(async (tx) => {
                const rows = (0,audit/* createAuditRows */.V)(tx);
                const { pruned } = await rows.lock();
                if (pruned.size >= left.size)
                    return 0;
                const entries = left.size - pruned.size;
                await rows.prune(left);
                await append(tx, {
                    kind: 'log.pruned',
                    actor: 'aurora-x',
                    subject: 'log',
                    before: { from: pruned.size },
                    after: { from: left.size, entries },
                    why: { before: new Date(before).toISOString() },
                });
                return entries;
            });
        },
    };
};


/***/ })

};
