export const id = 2601;
export const ids = [2601];
export const modules = {

/***/ 71253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ createDeliveriesReader),
  e: () => (/* binding */ createDeliveriesWriter)
});

// EXTERNAL MODULE: ./node_modules/kysely/dist/raw-builder/sql.js + 1 modules
var sql = __webpack_require__(20189);
;// CONCATENATED MODULE: ./lib/adapters/database/gather.js
/**
 * A function of one thing. Those that are asked for while others are done wait, and are done together as soon as that
 * is over; a thing that comes alone does not wait. What they cannot do together is done one by one, so that none fails
 * for another's sake.
 *
 * @param together gives a result for each, in their order
 */
const gather = (together, { most, atOnce }) => {
    const waiting = [];
    let underWay = 0;
    const alone = async ({ one, done, failed }) => {
        try {
            for (const result of await together([one]))
                done(result);
        }
        catch (error) {
            failed(error);
        }
    };
    const doAll = async (group) => {
        const results = await together(group.map(({ one }) => one)).catch(() => null);
        for (const [index, each] of group.entries()) {
            const result = results?.[index];
            if (result === undefined)
                await alone(each);
            else
                each.done(result);
        }
    };
    const next = () => {
        if (waiting.length === 0 || underWay >= atOnce)
            return;
        underWay += 1;
        void doAll(waiting.splice(0, most)).finally(() => {
            underWay -= 1;
            next();
        });
        next();
    };
    return (one) => new Promise((done, failed) => {
        // What arrives in the same turn of the event loop goes together.
        if (waiting.push({ one, done, failed }) === 1)
            setImmediate(next);
    });
};

// EXTERNAL MODULE: ./lib/adapters/database/lanes.js
var database_lanes = __webpack_require__(6071);
;// CONCATENATED MODULE: ./lib/adapters/database/deliveries.js



/** Inserts those that are not there yet; their ids. */
const insertNew = async (tx, deliveries) => {
    const rows = await tx
        .insertInto('delivery')
        .values(deliveries.map(({ id, event, action, receivedAt }) => ({
        id,
        event,
        action,
        received_at: receivedAt,
    })))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute();
    return new Set(rows.map(({ id }) => id));
};
/** A few statements for all of them. A lane that several mark is marked once: whoever looks then looks after them all. */
const keepAll = async (tx, all, now) => {
    const first = new Map(all.toReversed().map((delivery) => [delivery.id, delivery]));
    const inserted = await insertNew(tx, [...first.values()]);
    const isNew = (delivery) => inserted.has(delivery.id) && first.get(delivery.id) === delivery;
    const kept = all.filter(isNew);
    const generations = await (0,database_lanes/* markLanes */.fo)(tx, kept.flatMap(({ lanes }) => lanes), now);
    const marks = kept.flatMap(({ id, lanes }) => [...new Set(lanes.map(database_lanes/* laneKey */.c4))].map((lane) => ({
        delivery: id,
        lane,
        generation: generations.get(lane) ?? 0,
    })));
    if (marks.length > 0)
        await tx.insertInto('delivery_lane').values(marks).execute();
    return all.map((delivery) => (isNew(delivery) ? 'new' : 'duplicate'));
};
/** What a statement may hold is far more than what so many deliveries need. */
const MOST_TOGETHER = 64;
/** The embedded store has one connection, whose turn ends with a flush of the disk; PostgreSQL has several. */
const AT_ONCE = { sqlite: 1, postgres: 3 };
/**
 * The inbox, written. One transaction holds the delivery and the marks that it makes, and those that arrived while
 * earlier ones were written: the busier the disk, the more share a flush. Each is answered when it is on disk.
 */
const createDeliveriesWriter = ({ dialect, transaction, now }) => ({
    accept: gather((all) => transaction((tx) => keepAll(tx, all, now())), {
        most: MOST_TOGETHER,
        atOnce: AT_ONCE[dialect],
    }),
});
/** A statement takes so many values on either database. */
const MOST_VALUES = 500;
/** What became of a mark: the lane has looked since, was given up, or has still to look. */
const STATE = (0,sql/* sql */.l) `CASE
  WHEN l.key IS NULL THEN 'ignored'
  WHEN l.done >= m.generation THEN 'done'
  WHEN l.state = 'dead' THEN 'dead'
  ELSE 'waiting' END`;
/** The inbox, read. */
const createDeliveriesReader = ({ db }) => ({
    known: async (ids) => {
        const found = new Set();
        for (let from = 0; from < ids.length; from += MOST_VALUES) {
            const some = ids.slice(from, from + MOST_VALUES);
            const rows = await db.selectFrom('delivery').select('id').where('id', 'in', some).execute();
            for (const { id } of rows)
                found.add(id);
        }
        return found;
    },
    active: async (since) => {
        const rows = await db
            .selectFrom('delivery as d')
            .innerJoin('delivery_lane as m', 'm.delivery', 'd.id')
            .innerJoin('lane as l', 'l.key', 'm.lane')
            .select(['l.installation', 'l.repository_id', 'l.repository'])
            .distinct()
            .where('d.received_at', '>=', since)
            .where('l.repository_id', '>', 0)
            .execute();
        return rows.map(({ installation, repository_id: repositoryId, repository }) => ({
            installation,
            repositoryId,
            repository,
        }));
    },
    behind: async ({ key, generation }, limit) => {
        const rows = await db
            .selectFrom('delivery_lane as m')
            .innerJoin('lane as l', 'l.key', 'm.lane')
            .select('m.delivery')
            .where('m.lane', '=', key)
            .whereRef('m.generation', '>', 'l.done')
            .where('m.generation', '<=', generation)
            .orderBy('m.generation')
            .limit(limit)
            .execute();
        return rows.map(({ delivery }) => delivery);
    },
    list: async (which, limit) => {
        const all = db
            .selectFrom('delivery as d')
            .leftJoin('delivery_lane as m', 'm.delivery', 'd.id')
            .leftJoin('lane as l', 'l.key', 'm.lane')
            .select(['d.id', 'd.event', 'd.action', 'd.received_at', 'l.key', 'l.tries', 'l.last_error'])
            .select(STATE.as('state'));
        const those = which === 'all' ? all : all.where(STATE, '=', which);
        const rows = await those
            .orderBy('d.received_at', 'desc')
            .orderBy('d.id')
            .orderBy('l.key')
            .limit(limit)
            .execute();
        return rows.map(({ id, event, action, received_at: receivedAt, key, tries, last_error, state }) => {
            const isOpen = state === 'waiting' || state === 'dead';
            return {
                delivery: id,
                event,
                action,
                receivedAt,
                lane: key,
                state,
                tries: isOpen ? (tries ?? 0) : 0,
                lastError: isOpen ? last_error : null,
            };
        });
    },
});


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c4: () => (/* binding */ laneKey),
/* harmony export */   fo: () => (/* binding */ markLanes),
/* harmony export */   k3: () => (/* binding */ createLanes)
/* harmony export */ });
/* harmony import */ var kysely__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20189);

const laneKey = ({ repositoryId, concern }) => `${repositoryId}:${concern}`;
/**
 * Marks lanes, each once, in one statement that a caller may have in its transaction; the generations that cover the
 * marks, by key.
 */
const markLanes = async (db, lanes, now, runAt = now, courtesyMs = 0) => {
    const byKey = new Map(lanes.map((lane) => [laneKey(lane), lane]));
    if (byKey.size === 0)
        return new Map();
    // In one order everywhere: two that mark the same lanes then wait for each other, and never in a circle.
    const inOrder = [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const dirtySince = (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `${now} + ${courtesyMs}`;
    // A new event is a new reason to try: it wakes a lane that was given up, and not one that waits for a time.
    const rows = await db
        .insertInto('lane')
        .values(inOrder.map(([key, { installation, repositoryId, repository, concern }]) => ({
        key,
        installation,
        repository_id: repositoryId,
        repository,
        concern,
        dirty: 1,
        dirty_since: dirtySince,
        state: 'ready',
        run_at: runAt,
    })))
        .onConflict((conflict) => conflict.column('key').doUpdateSet((eb) => ({
        installation: eb.ref('excluded.installation'),
        repository: eb.ref('excluded.repository'),
        dirty: eb('lane.dirty', '+', 1),
        dirty_since: (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `CASE WHEN lane.dirty = lane.done OR lane.dirty_since > excluded.dirty_since
          THEN excluded.dirty_since ELSE lane.dirty_since END`,
        parked: null,
        last_error: (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `CASE WHEN lane.parked IS NULL THEN lane.last_error END`,
        tries: (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `CASE WHEN lane.state = 'dead' THEN 0 ELSE lane.tries END`,
        run_at: (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `CASE WHEN lane.state IN ('idle', 'dead') THEN excluded.run_at ELSE lane.run_at END`,
        state: (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `CASE WHEN lane.state = 'leased' THEN 'leased' ELSE 'ready' END`,
    })))
        .returning(['key', 'dirty'])
        .execute();
    return new Map(rows.map(({ key, dirty }) => [key, dirty]));
};
const leaseOf = (row) => ({
    key: row.key,
    installation: row.installation,
    repositoryId: row.repository_id,
    repository: row.repository,
    concern: row.concern,
    fence: row.fence,
    generation: row.dirty,
    tries: row.tries,
});
const rowOf = (row) => ({
    key: row.key,
    repository: row.repository,
    state: row.parked !== null && row.state === 'idle' ? 'parked' : row.state,
    tries: row.tries,
    runAt: row.run_at,
    lastError: row.parked ?? row.last_error,
});
/**
 * An installation that nobody works for goes first, so that one which has much to do, or fails, holds up no other.
 * Replicas that look at the same moment get different lanes, because each passes over what another has locked.
 */
const dueLane = ({ db, dialect, now }) => {
    const time = now();
    const query = db
        .selectFrom('lane')
        .select('key')
        .where((eb) => eb.or([
        eb.and([eb('state', '=', 'ready'), eb('run_at', '<=', time)]),
        eb.and([eb('state', '=', 'leased'), eb('lease_until', '<=', time)]),
    ]))
        .orderBy((eb) => eb('installation', 'in', eb
        .selectFrom('lane as other')
        .select('other.installation')
        .where('other.state', '=', 'leased')
        .where('other.lease_until', '>', time)))
        .orderBy('dirty_since')
        .limit(1);
    return dialect === 'postgres' ? query.forUpdate().skipLocked() : query;
};
const later = ({ now }) => (ms) => (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `${now()} + ${ms}`;
/** Every write of a lease names its fence, so a late one changes nothing. */
const leasesOf = (store) => {
    const { db } = store;
    const held = ({ key, fence }) => db.updateTable('lane').where('key', '=', key).where('fence', '=', fence).where('state', '=', 'leased');
    const changed = async (update) => (await update.executeTakeFirst()).numUpdatedRows === 1n;
    const after = later(store);
    return {
        claim: async (owner, leaseMs) => {
            const row = await db
                .updateTable('lane')
                .set((eb) => ({
                state: 'leased',
                owner,
                fence: eb('fence', '+', 1),
                lease_until: after(leaseMs),
                tries: (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `CASE WHEN state = 'leased' THEN tries + 1 ELSE tries END`,
            }))
                .where('key', '=', dueLane(store))
                .returningAll()
                .executeTakeFirst();
            return row === undefined ? null : leaseOf(row);
        },
        renew: async (lease, leaseMs) => changed(held(lease).set({ lease_until: after(leaseMs) })),
        finish: async (lease) => changed(held(lease).set({
            done: lease.generation,
            tries: 0,
            last_error: null,
            parked: null,
            // What comes again goes to the end, or a lane that is marked all the time would keep others waiting for ever.
            dirty_since: (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `CASE WHEN dirty > ${lease.generation} THEN ${after(0)} ELSE dirty_since END`,
            state: (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `CASE WHEN dirty > ${lease.generation} THEN 'ready' ELSE 'idle' END`,
        })),
        retry: async (lease, delayMs, problem, counted) => changed(held(lease).set((eb) => ({
            state: 'ready',
            run_at: after(delayMs),
            last_error: problem,
            tries: eb('tries', '+', counted ? 1 : 0),
        }))),
        bury: async (lease, problem) => changed(held(lease).set((eb) => ({ state: 'dead', last_error: problem, tries: eb('tries', '+', 1) }))),
        park: async (lease, reason) => changed(held(lease).set({
            done: lease.generation,
            tries: 0,
            last_error: null,
            parked: (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `CASE WHEN dirty > ${lease.generation} THEN NULL ELSE ${reason} END`,
            state: (0,kysely__WEBPACK_IMPORTED_MODULE_0__/* .sql */ .l) `CASE WHEN dirty > ${lease.generation} THEN 'ready' ELSE 'idle' END`,
        })),
    };
};
/** Lanes in the store. */
const createLanes = (store) => {
    const { db, now } = store;
    const after = later(store);
    return {
        ...leasesOf(store),
        mark: async (lane, delayMs = 0, courtesyMs = 0) => void (await markLanes(db, [lane], now(), after(delayMs), courtesyMs)),
        parkOthers: async (installation, reached, reason) => {
            const waiting = db
                .updateTable('lane')
                .set((eb) => ({ state: 'idle', done: eb.ref('dirty'), tries: 0, last_error: null, parked: reason }))
                .where('installation', '=', installation)
                .where('repository_id', '>', 0)
                .where('parked', 'is', null)
                .where('state', 'in', ['ready', 'dead', 'idle']);
            const these = reached.length === 0 ? waiting : waiting.where('repository_id', 'not in', reached);
            return Number((await these.executeTakeFirst()).numUpdatedRows);
        },
        follow: async ({ installation, repositoryId, repository }) => void (await db
            .updateTable('lane')
            .set({ installation, repository })
            .where('repository_id', '=', repositoryId)
            .where((eb) => eb.or([eb('repository', '!=', repository), eb('installation', '!=', installation)]))
            .execute()),
        untried: async () => {
            const rows = await db
                .selectFrom('lane')
                .select('key')
                .where('state', 'in', ['ready', 'leased'])
                .where('run_at', '<=', now())
                .where('tries', '=', 0)
                .where('last_error', 'is', null)
                .execute();
            return rows.map(({ key }) => key);
        },
        redrive: async (key) => {
            const dead = db.updateTable('lane').set({ state: 'ready', tries: 0, run_at: now() });
            const these = key === null ? dead : dead.where('key', '=', key);
            return Number((await these.where('state', '=', 'dead').executeTakeFirst()).numUpdatedRows);
        },
        list: async (which) => {
            const all = db.selectFrom('lane').selectAll().orderBy('key');
            return (await (which === 'all' ? all : all.where('state', '=', 'dead')).execute()).map(rowOf);
        },
    };
};


/***/ }),

/***/ 18357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2: () => (/* binding */ transactionsOn),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   yh: () => (/* binding */ StoreRefused)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var kysely__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20189);


/** The store is not opened; `detail` is the owner, the file system, what is damaged, the steps, or what was said. */
class StoreRefused extends Error {
    name = 'StoreRefused';
    reason;
    detail;
    constructor(reason, detail) {
        super(`${reason}: ${detail}`);
        this.reason = reason;
        this.detail = detail;
    }
}
/** A time that is passed in. */
const timeOf = (now) => () => (0,kysely__WEBPACK_IMPORTED_MODULE_1__/* .sql */ .l) `cast(${now()} as bigint)`;
/** Rolled back by the server: serialization, deadlock. Nothing was done, whenever it is said. */
const ROLLED_BACK = new Set(['40001', '40P01']);
/** The server goes, is not there yet, or has no room: nothing was done unless the commit was under way. */
const GONE = /^(08...|57P0[123]|53300|ECONN\w+|EPIPE|ETIMEDOUT)$|connection terminated|connection timeout/i;
const WAITS_MS = [20, 100, 300, 1_000, 2_000];
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
const mayRepeat = (error, committing) => {
    if (ROLLED_BACK.has(codeOf(error)))
        return true;
    const said = error instanceof Error ? error.message : '';
    return !committing && (GONE.test(codeOf(error)) || GONE.test(said));
};
/** Transactions of a database. */
const transactionsOn = (db) => async (work) => {
    for (let tries = 0;; tries += 1) {
        let committing = false;
        try {
            return await db.transaction().execute(async (tx) => {
                const result = await work(tx);
                committing = true;
                return result;
            });
        }
        catch (error) {
            const wait = WAITS_MS[tries];
            if (wait === undefined || !mayRepeat(error, committing))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    }
};


/***/ }),

/***/ 65186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** `ENOENT` and the like, of an error the system gave; null for any other. */
const errorCode = (cause) => cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;


/***/ }),

/***/ 49168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isZone),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   at: () => (/* binding */ parseFraction),
/* harmony export */   s6: () => (/* binding */ isIsoDate),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
const MS = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
};
const DURATION = /^(?:\d{1,12}(?:\.\d{1,6})?(?:ms|[smhdw]))+$/;
/** `500ms`, `10m`, `1h30m`, `7d` → milliseconds, or null. A bare number has no unit and is refused. */
const parseDuration = (value) => {
    const compact = String(value).trim().replaceAll(/\s+/g, '');
    if (!DURATION.test(compact))
        return null;
    let total = 0;
    for (const [, amount, unit] of compact.matchAll(/([\d.]+)(ms|[smhdw])/g)) {
        total += Number(amount) * Number(MS[String(unit)]);
    }
    return Number.isSafeInteger(Math.round(total)) ? Math.round(total) : null;
};
/** Milliseconds in the largest unit that divides them: 600 000 → `10m`. The inverse of `parseDuration`. */
const formatDuration = (ms) => {
    const [unit, size] = Object.entries(MS).findLast(([, one]) => ms % one === 0) ?? ['ms', 1];
    return ms === 0 ? '0s' : `${ms / size}${unit}`;
};
/**
 * `99.9%`, `70 %` and fractions from 0 to 1 → a fraction from 0 to 1, or null. `70` alone is refused: it could be
 * seventy percent or a slip.
 */
const parseFraction = (value) => {
    const text = String(value).trim();
    const match = /^(\d{1,6}(?:\.\d{1,10})?)\s*(%?)$/.exec(text);
    if (match === null)
        return null;
    const number = Number(match[1]);
    // Divided as decimals are written, so that 99.9% is 0.999 and not 0.9990000000000001.
    const fraction = match[2] === '%' ? Number((number / 100).toPrecision(12)) : number;
    return fraction <= 1 ? fraction : null;
};
/** `512B`, `1MiB`, `64 KiB`, `10MB`, or a whole number of bytes → bytes, or null. */
const parseBytes = (value) => {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && value >= 0 ? value : null;
    const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*([A-Za-z]+)$/.exec(value.trim());
    if (match === null)
        return null;
    const bytes = Math.round(Number(match[1]) * Number(BYTES[String(match[2])]));
    return Number.isSafeInteger(bytes) ? bytes : null;
};
/** A day that exists, `2026-12-15`. */
const isIsoDate = (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
/** A time zone that is known, `Europe/Berlin`. */
const isZone = (text) => {
    try {
        return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 46325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/** `1 blocker`, `2 blockers`; a plural that is not made with an s is given. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;
/** What follows the first of a list in a sentence, or the first few: ` and 2 more`, or nothing. */
const andMore = ({ length }, named = 1) => length > named ? ` and ${length - named} more` : '';


/***/ }),

/***/ 85501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listInbox: () => (/* binding */ listInbox),
/* harmony export */   listLanes: () => (/* binding */ listLanes),
/* harmony export */   redrive: () => (/* binding */ redrive)
/* harmony export */ });
/* harmony import */ var _adapters_database_deliveries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71253);
/* harmony import */ var _adapters_database_lanes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6071);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26302);
/* harmony import */ var _domain_model_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46325);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17875);
/* harmony import */ var _audit_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47608);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27029);
/* harmony import */ var _open_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78043);








const LIMIT = 200;
const time = (at) => new Date(at).toISOString();
/** Deliveries, newest first: waiting ones, dead ones or all. */
const listInbox = async (context, place) => {
    const { options, output } = context;
    const which = options.flag('dead') ? 'dead' : options.flag('all') ? 'all' : 'waiting';
    const [rows, dead] = await (0,_open_place_js__WEBPACK_IMPORTED_MODULE_4__/* .visitPlace */ .dJ)(place, async (store) => Promise.all([
        (0,_adapters_database_deliveries_js__WEBPACK_IMPORTED_MODULE_0__/* .createDeliveriesReader */ .m)(store).list(which, LIMIT),
        which === 'dead' ? (0,_adapters_database_lanes_js__WEBPACK_IMPORTED_MODULE_5__/* .createLanes */ .k3)(store).list('dead') : [],
    ]));
    if (output.json)
        output.document({ schemaVersion: 1, deliveries: rows });
    else if (rows.length === 0)
        output.print('no delivery');
    else
        output.print((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .H)(rows.map((row) => [
            time(row.receivedAt),
            row.state.padEnd(7),
            row.delivery,
            row.action ? `${row.event}.${row.action}` : row.event,
            row.lane ?? '',
            ...(row.tries > 0 ? [`${row.tries} tries`] : []),
            ...(row.lastError ? [row.lastError] : []),
        ].join('  '))));
    // What a lane was looking at by itself, or whose deliveries are no longer kept, is given up without one.
    const others = dead.filter(({ key }) => !rows.some(({ lane }) => lane === key)).length;
    if (others > 0)
        output.say(`${(0,_domain_model_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(others, 'lane')} without a delivery given up too: aurora-x app lanes --dead`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
};
/** A lane that is due later waits until then. */
const standing = ({ state, runAt }, now) => state === 'ready' && runAt > now ? `waits until ${time(runAt).slice(0, 16)}Z` : state;
const widest = (texts) => Math.max(0, ...texts.map((text) => text.length));
/** Lanes and what they wait for. */
const listLanes = async (context, place) => {
    const { options, output } = context;
    const rows = await (0,_open_place_js__WEBPACK_IMPORTED_MODULE_4__/* .visitPlace */ .dJ)(place, (store) => (0,_adapters_database_lanes_js__WEBPACK_IMPORTED_MODULE_5__/* .createLanes */ .k3)(store).list(options.flag('dead') ? 'dead' : 'all'));
    if (output.json)
        output.document({ schemaVersion: 1, lanes: rows });
    else if (rows.length === 0)
        output.print('no lane');
    else {
        const now = (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .createClock */ .t)().now();
        const keys = widest(rows.map(({ key }) => key));
        const names = widest(rows.map(({ repository }) => repository));
        output.print((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .H)(rows.map((row) => [
            row.key.padEnd(keys),
            row.repository.padEnd(names),
            standing(row, now),
            ...(row.lastError ? [row.lastError] : []),
        ].join('  '))));
    }
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
};
/** Dead lanes are tried again; the App takes them up within a second. */
const redrive = async (context, place) => {
    const { options, output } = context;
    const lane = options.text('lane');
    const lanes = await (0,_open_place_js__WEBPACK_IMPORTED_MODULE_4__/* .visitPlace */ .dJ)(place, (store) => (0,_audit_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .auditIn */ .p)(store, context).atomically(async (inner, append) => {
        const revived = await (0,_adapters_database_lanes_js__WEBPACK_IMPORTED_MODULE_5__/* .createLanes */ .k3)(inner).redrive(lane);
        const actor = context.env['USER'] ?? 'operator';
        await append({
            kind: 'inbox.redriven',
            actor,
            subject: lane ?? 'inbox',
            after: { lanes: revived },
            why: null,
        });
        return revived;
    }));
    if (output.json)
        output.document({ schemaVersion: 1, lanes });
    else
        output.print(`${lanes} ${lanes === 1 ? 'lane is' : 'lanes are'} tried again`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
};


/***/ }),

/***/ 78043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ BACKUPS),
/* harmony export */   QL: () => (/* binding */ openPlace),
/* harmony export */   dJ: () => (/* binding */ visitPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_database_open_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97690);
/* harmony import */ var _adapters_database_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18357);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85630);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78880);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69742);








/** Where backups are put when nobody names a place. Their names sort by time. */
const BACKUPS = 'backups';
const newestBackup = (directory) => {
    try {
        const [newest] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, BACKUPS)).toSorted().toReversed();
        return newest === undefined ? 'BACKUP' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, BACKUPS, newest);
    }
    catch {
        return 'BACKUP';
    }
};
const quoted = (path) => `'${path.replaceAll("'", String.raw `'\''`)}'`;
const restoreCommand = (directory) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'aurora-x.db');
    const aside = [file, `${file}-wal`, `${file}-shm`].map(quoted).join(' ');
    return `rm -f ${aside} && cp ${quoted(newestBackup(directory))} ${quoted(file)}`;
};
const findingOf = (place, { reason, detail }) => {
    const directory = (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .sayPlace */ .DQ)(place);
    if (reason === 'owned')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8303', { directory, owner: detail });
    if (reason === 'network')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8340', { directory, system: detail });
    if (reason === 'newer')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8342', { directory, steps: detail });
    if (reason === 'unreachable')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8343', { directory, problem: detail });
    if (reason === 'behind')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8349', { directory, owner: detail });
    if (reason === 'unwritable')
        return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8348', { directory, problem: detail });
    return (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8341', { directory, problem: detail, command: restoreCommand(directory) });
};
const refused = async (place, opened) => {
    try {
        return await opened;
    }
    catch (error) {
        throw error instanceof _adapters_database_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreRefused */ .yh ? new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.outside, [findingOf(place, error)]) : error;
    }
};
/** Opens a store as its App does. @throws CommandFailure that says why it is not opened */
const openPlace = (place) => refused(place, (0,_adapters_database_open_store_js__WEBPACK_IMPORTED_MODULE_7__/* .openStore */ .C)(place));
/** Looks into a store, beside the App that may have it. @throws CommandFailure when there is none */
const visitPlace = async (place, look) => {
    const store = await refused(place, (0,_adapters_database_open_store_js__WEBPACK_IMPORTED_MODULE_7__/* .visitStore */ .$)(place));
    if (store === null)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('AX8304', { directory: (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .sayPlace */ .DQ)(place) })]);
    try {
        return await refused(place, look(store));
    }
    finally {
        await store.close();
    }
};


/***/ }),

/***/ 27029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ safeText)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);

/** Lines of foreign text made harmless for a terminal; empty parts are left out. */
const safeText = (parts) => parts
    .filter((part) => part !== '')
    .flatMap((part) => part.split('\n'))
    .map(_adapters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)
    .join('\n');


/***/ })

};
