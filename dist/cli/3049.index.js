export const id = 3049;
export const ids = [3049];
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
