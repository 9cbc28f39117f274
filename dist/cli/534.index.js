export const id = 534;
export const ids = [534];
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

/***/ 60008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createSettingsArchive),
/* harmony export */   h: () => (/* binding */ createEnforcementStates)
/* harmony export */ });
const changeOf = (row) => ({
    id: row.id,
    repositoryId: row.repository_id,
    repository: row.repository,
    what: row.what,
    reason: row.reason,
    at: row.at,
    before: row.before_settings,
    ended: row.after_settings === null
        ? null
        : { after: row.after_settings, inForce: row.in_force === 1, digest: row.digest ?? '' },
});
/** Settings before and after, in the store. */
const createSettingsArchive = ({ db }) => ({
    begin: async (change) => {
        const { repositoryId, repository, what, reason, at, before } = change;
        // One worker has the lane, so one repository changes one target at a time.
        const id = `${repositoryId}:${what}:${at}`;
        await db
            .insertInto('settings_snapshot')
            .values({ id, repository_id: repositoryId, repository, what, reason, at, before_settings: before })
            .execute();
        return { ...change, id };
    },
    end: async ({ id }, { after, inForce, digest }, at) => {
        const set = { after_settings: after, in_force: inForce ? 1 : 0, digest, ended_at: at };
        await db.updateTable('settings_snapshot').set(set).where('id', '=', id).execute();
    },
    abandon: async ({ id }) => {
        await db.deleteFrom('settings_snapshot').where('id', '=', id).where('ended_at', 'is', null).execute();
    },
    list: async (repositoryId, limit) => {
        const rows = await db
            .selectFrom('settings_snapshot')
            .selectAll()
            .where('repository_id', '=', repositoryId)
            .orderBy('at', 'desc')
            .orderBy('id', 'desc')
            .limit(limit)
            .execute();
        return rows.map(changeOf);
    },
});
/** How far checks are required, in the store. */
const createEnforcementStates = ({ db }) => ({
    keep: async (repositoryId, { mode, level, text }, at) => {
        const set = { mode, level, state: text, at };
        await db
            .insertInto('enforcement')
            .values({ repository_id: repositoryId, ...set })
            .onConflict((conflict) => conflict.column('repository_id').doUpdateSet(set))
            .execute();
    },
    get: async (repositoryId) => {
        const row = await db
            .selectFrom('enforcement')
            .select(['mode', 'level', 'state'])
            .where('repository_id', '=', repositoryId)
            .executeTakeFirst();
        if (row === undefined)
            return null;
        return { mode: row.mode, level: row.level, text: row.state };
    },
});


/***/ }),

/***/ 38297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createSettled)
/* harmony export */ });
const laneOf = (repositoryId) => `${repositoryId}:sync`;
/** What syncs left behind, in the store. */
const createSettled = ({ db }) => ({
    keep: async (repositoryId, { self, commit, files, issues }) => {
        const row = {
            self,
            commit_sha: commit,
            files: files === null ? null : JSON.stringify(files),
            issues: JSON.stringify(issues),
        };
        await db
            .insertInto('settled')
            .values({ lane: laneOf(repositoryId), ...row })
            .onConflict((conflict) => conflict.column('lane').doUpdateSet(row))
            .execute();
    },
    of: async (repositoryId) => {
        const row = await db
            .selectFrom('settled')
            .innerJoin('lane', 'lane.key', 'settled.lane')
            .select(['self', 'commit_sha', 'files', 'issues', 'state', 'parked'])
            .where('settled.lane', '=', laneOf(repositoryId))
            .executeTakeFirst();
        if (row === undefined)
            return null;
        const { self, commit_sha: commit, files, issues, state, parked } = row;
        const isOver = state === 'idle' && parked === null;
        const known = files === null ? null : JSON.parse(files);
        return { self, commit, files: known, issues: JSON.parse(issues), isOver };
    },
    moved: async (repositoryId, from, to) => void (await db
        .updateTable('settled')
        .set({ commit_sha: to })
        .where('lane', '=', laneOf(repositoryId))
        .where('commit_sha', '=', from)
        .execute()),
});


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

/***/ 16807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOnly)
/* harmony export */ });
/** A client of which nothing can be written: what plans and dry runs are given. Writing with it is a mistake of ours. */
const readOnly = (client) => ({
    ...client,
    write: async (_schema, route) => {
        throw new Error(`${route} in a dry run`);
    },
});


/***/ }),

/***/ 90919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ createTurnstile)
/* harmony export */ });
/* harmony import */ var _domain_limits_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13448);
/* harmony import */ var _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80679);


/** With more than this left, nobody else has to know how many exactly. */
const PLENTY = 500;
const isDear = (known, { remaining, reset }) => remaining !== null && (reset !== known.reset || Math.min(remaining, known.remaining ?? 0) < PLENTY);
/**
 * The way to GitHub of one installation. Its budget is in the store, so a limit that one worker meets holds back the
 * workers of every replica, and what they write goes out one after the other.
 */
const createTurnstile = (options) => {
    const { budgets, installation, clock, pace, patienceMs, signal, recovered } = options;
    return {
        enter: async (kind, what, objects = 1) => {
            signal?.throwIfAborted();
            const { blockedUntil } = await budgets.read(installation);
            // Most requests are reads with nothing in their way: they change no row.
            if (kind === 'read' && blockedUntil === 0)
                return { probe: false };
            const admission = await budgets.change(installation, (budget) => (0,_domain_limits_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .admit */ .w4)(budget, kind, clock.now(), pace, patienceMs, objects));
            if ('until' in admission)
                throw new _ports_remote_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteFailure */ .p3('limited', what, 0, admission.problem, admission.until);
            const wait = admission.at - clock.now();
            if (wait > 0)
                await clock.sleep(wait, signal);
            signal?.throwIfAborted();
            return admission;
        },
        leave: async ({ probe }, outcome) => {
            const known = await budgets.read(installation);
            const isNews = outcome.kind !== 'answered' ||
                probe ||
                known.silences > 0 ||
                known.strikes > 0 ||
                isDear(known, outcome);
            if (!isNews)
                return;
            await budgets.change(installation, (budget) => ({
                budget: (0,_domain_limits_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(budget, probe, outcome, clock.now()),
                result: null,
            }));
            if (probe && outcome.kind === 'answered' && known.silences > 0)
                await recovered?.();
        },
    };
};


/***/ }),

/***/ 652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ recordedManifestSchema),
/* harmony export */   oP: () => (/* binding */ runManifestSchema)
/* harmony export */ });
/* unused harmony exports runFileSchema, safeIdSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32961);
/* harmony import */ var _domain_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1656);



const list = (shape) => zod__WEBPACK_IMPORTED_MODULE_1__.array(shape).readonly();
/** A path inside a run directory: relative, no way out. */
const safePath = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\0]+$/);
/** An id that names a directory. */
const safeId = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/);
const fileAt = (path) => zod__WEBPACK_IMPORTED_MODULE_1__.object({ path, bytes: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0), sha256: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL });
const runFile = fileAt(safePath);
const manifestOf = (file) => zod__WEBPACK_IMPORTED_MODULE_1__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    runId: safeId,
    command: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['complete', 'interrupted']),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
    environment: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportRunSchema */ .js.shape.environment,
    trust: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportRunSchema */ .js.shape.trust,
    inputs: list(zod__WEBPACK_IMPORTED_MODULE_1__.object({ file: zod__WEBPACK_IMPORTED_MODULE_1__.string(), sha256: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL })),
    plan: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL.exactOptional(),
    stages: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportRunSchema */ .js.shape.stages,
    outcomes: list(_domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws.extend({ id: safeId, evidence: list(file) })),
    challenges: list(_domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .challengeSchema */ .DL),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_domain_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk).nullable(),
    blockers: list(zod__WEBPACK_IMPORTED_MODULE_1__.string()).exactOptional(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0).max(100).nullable(),
    shard: zod__WEBPACK_IMPORTED_MODULE_1__.object({ index: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1), total: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1), cut: _domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL.nullable() })
        .nullable(),
    findings: list(_domain_report_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$f),
    files: list(file),
});
/** run.json. What comes from an artifact is held to this before anything of it is used. */
const runManifestSchema = manifestOf(runFile).meta({
    title: 'Aurora-X run',
    description: 'run.json: everything a run was made of and came to.',
});
/** The same for a reader that follows no path, or judges each by itself and says so. */
const recordedManifestSchema = manifestOf(fileAt(zod__WEBPACK_IMPORTED_MODULE_1__.string()));



/***/ }),

/***/ 59946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);

/** Nesting beyond this is refused: no evidence of ours is that deep, and the reader recurses. */
const MAX_DEPTH = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Thrown inside the reader only. */
class NotStrict extends Error {
    offset;
    constructor(offset, problem) {
        super(problem);
        this.offset = offset;
    }
}
const parsedString = (literal) => {
    try {
        const value = JSON.parse(literal);
        return typeof value === 'string' ? value : null;
    }
    catch {
        return null;
    }
};
/** A recursive reader over one text; each method reads one thing from `at` on. */
class Reader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        const value = this.value(0);
        this.space();
        if (this.at < this.text.length)
            this.fail('there is text after the value');
        return value;
    }
    fail(problem, offset = this.at) {
        throw new NotStrict(offset, problem);
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0] ?? null;
        this.at += found?.length ?? 0;
        return found;
    }
    space() {
        this.match(SPACE);
    }
    /** Skips space and takes one character if it is the wanted one. */
    take(character) {
        this.space();
        if (this.text[this.at] !== character)
            return false;
        this.at += 1;
        return true;
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            this.fail(`it is nested deeper than ${MAX_DEPTH} levels`);
        if (this.take('{'))
            return this.object(depth);
        if (this.take('['))
            return this.array(depth);
        if (this.text[this.at] === '"')
            return this.string();
        const word = WORDS.find(([name]) => this.text.startsWith(name, this.at));
        if (word === undefined)
            return this.number();
        this.at += word[0].length;
        return word[1];
    }
    array(depth) {
        const values = [];
        if (this.take(']'))
            return values;
        do
            values.push(this.value(depth + 1));
        while (this.take(','));
        return this.take(']') ? values : this.fail('a comma or ] is missing');
    }
    object(depth) {
        const entries = new Map();
        if (this.take('}'))
            return {};
        do {
            this.space();
            const start = this.at;
            const key = this.string();
            if (entries.has(key))
                this.fail(`the key ${JSON.stringify(key)} occurs twice`, start);
            if (!this.take(':'))
                this.fail('a colon is missing');
            entries.set(key, this.value(depth + 1));
        } while (this.take(','));
        // fromEntries defines own properties, so a key named __proto__ stays a key.
        return this.take('}') ? Object.fromEntries(entries) : this.fail('a comma or } is missing');
    }
    /** Finds the closing quote by hand: a pattern would keep a stack entry for every character. */
    string() {
        const start = this.at;
        if (this.text[start] !== '"')
            this.fail('a string is expected');
        let end = start + 1;
        while (end < this.text.length && this.text[end] !== '"')
            end += this.text[end] === '\\' ? 2 : 1;
        this.at = end + 1;
        const value = parsedString(this.text.slice(start, this.at));
        if (value === null)
            this.fail('a string is not closed, or holds a bad escape or a control character', start);
        if (!value.isWellFormed())
            this.fail('a string holds half a surrogate pair', start);
        return value;
    }
    number() {
        const start = this.at;
        const literal = this.match(NUMBER);
        if (literal === null)
            this.fail('a value is expected');
        const value = Number(literal);
        if (!Number.isFinite(value))
            this.fail(`the number ${literal} is too large for a double`, start);
        if (/^-?\d+$/.test(literal) && !Number.isSafeInteger(value)) {
            this.fail(`the integer ${literal} is beyond 2^53 and would be rounded`, start);
        }
        return value;
    }
}
/**
 * Reads JSON that is to be hashed or trusted. Beyond what `JSON.parse` refuses it refuses duplicate keys, integers
 * that a double would round, and broken Unicode, because two readers must not see two meanings in one digest.
 * @param file named in the finding
 */
const parseStrictJson = (text, file) => {
    try {
        return { ok: true, value: new Reader(text).document() };
    }
    catch (error) {
        if (!(error instanceof NotStrict))
            throw error;
        const { message: problem, offset } = error;
        return { ok: false, finding: (0,_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX7010', { file, offset, problem }) };
    }
};


/***/ }),

/***/ 13448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   mk: () => (/* binding */ GITHUB_PACE),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const GITHUB_PACE = { intervalMs: 1_000, perMinute: 80, perHour: 500 };
/** A probe that has not come back by then died of it, and another one is sent. */
const PROBE_MS = 30_000;
/** How soon the others look again while a probe is out. */
const ASIDE_MS = 1_000;
/** So many unanswered requests in a row are an outage, and not a mishap. */
const OUTAGE = 5;
const OUTAGE_MS = 15_000;
const OUTAGE_CAP_MS = 5 * MINUTE;
const STRIKE_CAP_MS = 15 * MINUTE;
/** When the next write may be sent, which makes so many objects. */
const slotOf = (writes, now, pace, objects) => {
    const earlier = (count, window) => (writes.at(-count) ?? -Infinity) + window;
    return Math.max(now, earlier(1, pace.intervalMs), earlier(Math.max(1, pace.perMinute - objects + 1), MINUTE), earlier(Math.max(1, pace.perHour - objects + 1), HOUR));
};
/**
 * Asks for leave to send a request. A write gets a time of its own, one after the other; one that would have to wait
 * longer than `patience` gets none.
 *
 * @param objects how many it makes: GitHub counts what is made, however it is asked for
 */
const admit = (budget, kind, now, pace, patience, objects = 1) => {
    const refuse = (until, problem) => ({
        budget,
        result: { until, problem },
    });
    const { blockedUntil, probing } = budget;
    if (now < blockedUntil)
        return probing
            ? refuse(Math.min(blockedUntil, now + ASIDE_MS), 'A request is out to see whether the limit is over.')
            : refuse(blockedUntil, budget.silences > 0 ? 'GitHub does not answer.' : 'A limit of GitHub is reached.');
    const writes = budget.writes.filter((at) => at > now - HOUR);
    const at = kind === 'write' ? slotOf(writes, now, pace, objects) : now;
    if (at - now > patience)
        return refuse(at, 'What may be written in an hour or a minute is written.');
    const probe = blockedUntil > 0;
    return {
        budget: {
            ...budget,
            writes: kind === 'write' ? [...writes, ...Array(objects).fill(at)] : writes,
            ...(probe ? { probing: true, blockedUntil: now + PROBE_MS } : {}),
        },
        result: { at, probe },
    };
};
/**
 * Notes what became of a request. An answer to a request that was sent before the limit was met says nothing of the
 * limit: only a probe lifts it.
 */
const note = (budget, probe, outcome, now) => {
    /** Nothing is sent before a time. What a probe met is the newest word; any other may be older than what is known. */
    const block = (until, more) => ({
        ...budget,
        ...more,
        blockedUntil: probe ? until : Math.max(budget.blockedUntil, until),
        probing: probe ? false : budget.probing,
    });
    if (outcome.kind === 'limited') {
        const strikes = probe || budget.strikes === 0 ? budget.strikes + 1 : budget.strikes;
        // A limit that is met again at the time that GitHub itself named is worse than it said.
        const grown = now + Math.min(STRIKE_CAP_MS, MINUTE * 2 ** (strikes - 1));
        const until = outcome.until ?? grown;
        return block(strikes > 1 ? Math.max(until, grown) : until, { strikes });
    }
    if (outcome.kind === 'silent') {
        const silences = budget.silences + 1;
        if (silences < OUTAGE && !probe)
            return { ...budget, silences };
        return block(now + Math.min(OUTAGE_CAP_MS, OUTAGE_MS * 2 ** Math.max(0, silences - OUTAGE)), {
            silences,
        });
    }
    const { remaining, reset } = outcome;
    const known = remaining === null ? {} : { remaining, reset };
    if (remaining === 0 && reset !== null && reset > now)
        return block(reset, { ...known, silences: 0 });
    return probe || budget.blockedUntil === 0
        ? { ...budget, ...known, blockedUntil: 0, probing: false, strikes: 0, silences: 0 }
        : { ...budget, ...known };
};


/***/ }),

/***/ 77961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ FULL_BUDGET)
/* harmony export */ });
/** Of an installation that nothing is known of. */
const FULL_BUDGET = {
    remaining: null,
    reset: null,
    blockedUntil: 0,
    probing: false,
    strikes: 0,
    silences: 0,
    writes: [],
};


/***/ }),

/***/ 60447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sameLogin)
/* harmony export */ });
/** Whether two logins are one account: GitHub does not mind their case. Nobody is the same as nobody. */
const sameLogin = (a, b) => a != null && b != null && a.toLowerCase() === b.toLowerCase();


/***/ }),

/***/ 40555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withoutDotSlash)
/* harmony export */ });
/** `./specs/own.yaml` → `specs/own.yaml`: the same file has one name. */
const withoutDotSlash = (path) => path.replace(/^(?:\.\/)+/, '');


/***/ }),

/***/ 32961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdict),
/* harmony export */   $f: () => (/* binding */ finding),
/* harmony export */   DL: () => (/* binding */ challenge),
/* harmony export */   Ws: () => (/* binding */ outcome),
/* harmony export */   bL: () => (/* binding */ sha256),
/* harmony export */   js: () => (/* binding */ run)
/* harmony export */ });
/* unused harmony exports reportSchema, sourceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1656);


const list = (shape) => zod__WEBPACK_IMPORTED_MODULE_0__.array(shape).readonly();
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/);
const time = zod__WEBPACK_IMPORTED_MODULE_1__.datetime();
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0);
const source = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    code: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    source: source.nullable(),
});
const reason = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    code: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['pass', 'warn', 'fail', 'info']),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['run', 'gate', 'item', 'check', 'criterion', 'slo', 'waiver', 'tracker']),
        id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    }),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    source: source.nullable(),
    get children() {
        return list(reason);
    },
})
    .meta({ id: 'Reason', description: 'A node of the verdict tree; its children are why.' });
const checkStanding = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
    describe: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.int().nullable(),
    tail: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('Last lines of output, redacted.'),
    flaky: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    cachedFrom: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable().describe('Run the outcome was taken from, or null when it ran here.'),
    challenge: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CHALLENGE_RESULTS */ .TU).nullable(),
    durationMs: milliseconds,
    source,
});
const standing = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    milestone: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    priority: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE).nullable(),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    target: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    claim: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIMS */ .IF).nullable(),
    standing: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV),
    dependsOn: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    reason,
    checks: list(checkStanding),
    source,
});
const slo = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    objective: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    warn: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    actual: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    budgetUsed: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable().describe('Share of the error budget used up; above 1 it is overdrawn.'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['met', 'warning', 'missed', 'no-data']),
    key: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
});
const waiver = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    approver: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    until: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['in-force', 'expired', 'unused', 'unknown-item']),
    daysLeft: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
});
const signOff = zod__WEBPACK_IMPORTED_MODULE_0__.object({ subject: zod__WEBPACK_IMPORTED_MODULE_0__.string(), by: zod__WEBPACK_IMPORTED_MODULE_0__.string(), at: zod__WEBPACK_IMPORTED_MODULE_0__.string(), statement: zod__WEBPACK_IMPORTED_MODULE_0__.string() });
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    score: zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0).max(100),
    reason,
    blockers: list(reason),
    warnings: list(reason),
    standings: list(standing),
    gates: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk), items: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()), reason })),
    slos: list(slo),
    waivers: list(waiver),
    changes: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        item: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        from: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV).nullable(),
        to: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV).nullable(),
    })),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_LEVELS */ .xW),
});
const stream = zod__WEBPACK_IMPORTED_MODULE_0__.object({ bytes: zod__WEBPACK_IMPORTED_MODULE_0__.int(), sha256, truncated: zod__WEBPACK_IMPORTED_MODULE_0__.boolean() }).nullable();
const outcome = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
    flaky: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    attempts: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        number: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1),
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
        durationMs: milliseconds,
        exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.int().nullable(),
        reason: finding.nullable(),
    })),
    startedAt: time,
    durationMs: milliseconds,
    reason: finding.nullable(),
    cachedFrom: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    observedAt: time,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    stdout: stream,
    stderr: stream,
    tail: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    evidence: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), bytes: zod__WEBPACK_IMPORTED_MODULE_0__.int(), sha256 })),
    quotas: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), wanted: zod__WEBPACK_IMPORTED_MODULE_0__.string(), enforced: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), why: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable() })),
    changedHere: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    measures: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number()),
});
const challenge = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    check: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    item: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    result: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CHALLENGE_RESULTS */ .TU),
    program: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    finding: finding.nullable(),
});
const graph = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    nodes: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        milestone: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        claim: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIMS */ .IF).nullable(),
        weight: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
        depth: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    })),
    edges: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ from: zod__WEBPACK_IMPORTED_MODULE_0__.string(), to: zod__WEBPACK_IMPORTED_MODULE_0__.string() })),
    order: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    cycles: list(list(zod__WEBPACK_IMPORTED_MODULE_0__.string())),
    criticalPath: list(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
});
const run = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    runId: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    startedAt: time,
    durationMs: milliseconds,
    environment: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        tool: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        node: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        os: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        arch: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        branch: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        dirty: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().nullable(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        actor: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    }),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_LEVELS */ .xW),
    stages: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        stage: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .an),
        key: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        startedAt: time,
        durationMs: milliseconds,
    })),
});
/** The shape of report.json. Its JSON Schema is published; additions keep the version, anything else raises it. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    run,
    verdict,
    gaps: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        subject: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        claimed: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        reality: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        source,
        from: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['measured', 'admitted']),
    })).describe('Claimed | Reality: where the document and the run part.'),
    outcomes: list(outcome),
    challenges: list(challenge),
    findings: list(finding),
    // Reports of earlier versions have none.
    signOffs: list(signOff).default([]),
    graph,
    trackers: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        dialect: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        items: zod__WEBPACK_IMPORTED_MODULE_0__.int(),
        milestones: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.string(), title: zod__WEBPACK_IMPORTED_MODULE_0__.string(), due: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable() })),
    })),
    history: list(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        runId: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        startedAt: time,
        durationMs: milliseconds,
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk).nullable(),
        score: zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable(),
    })),
    links: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        run: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        artifact: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
        sha: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    }),
})
    .meta({ title: 'Aurora-X report', description: 'report.json of a run.' });
/** The shapes that the contracts of the pipeline are made of too. */



/***/ }),

/***/ 73955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   PT: () => (/* binding */ markup)
/* harmony export */ });
/* unused harmony export Markup */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98576);

/** Text that is HTML or SVG already. Only `markup` makes it, so nothing foreign gets in unescaped. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
const draw = (part) => {
    if (part === null)
        return '';
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'object')
        return part.map(draw).join('');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(String(part));
};
/** A template of HTML or SVG whose values are escaped: markup`<b>${title}</b>`. */
const markup = (strings, ...parts) => new Markup(strings.map((text, index) => text + draw(parts[index] ?? null)).join(''));
/** Our own constant text (a style sheet) as it is. */
const trusted = (text) => new Markup(text);


/***/ }),

/***/ 94052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PALETTE),
/* harmony export */   v: () => (/* binding */ PICTURE_STYLE)
/* harmony export */ });
/**
 * The colours of page and pictures, as CSS variables: each tone is a strong colour that is readable on its soft one
 * and on the page (contrast 4.5 : 1 or more, light and dark).
 */
const LIGHT = '--page:#f5f6f8;--card:#ffffff;--ink:#1c2128;--soft:#545d68;--line:#d5dae0;--code:#f3f5f7;--focus:#0b57d0;' +
    '--good:#116329;--good-soft:#dcf5e3;--bad:#a40e26;--bad-soft:#ffe9e8;--warn:#7a4b00;--warn-soft:#fff2cf;' +
    '--calm:#0a4c94;--calm-soft:#e0f0ff;--mute:#545d68;--mute-soft:#eaedf0;--path:#8a2be2';
const DARK = '--page:#0e1217;--card:#161b22;--ink:#e8edf2;--soft:#a3adb8;--line:#343b44;--code:#0e1217;--focus:#8ab4f8;' +
    '--good:#5bd675;--good-soft:#12291b;--bad:#ff938c;--bad-soft:#351a1d;--warn:#e8b84a;--warn-soft:#30260f;' +
    '--calm:#83c4ff;--calm-soft:#122740;--mute:#a3adb8;--mute-soft:#252b33;--path:#d2a8ff';
/** Dark where the reader asked for it, light on paper. */
const PALETTE = `:root{color-scheme:light dark;${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}`;
/** What the pictures need beyond the palette. */
const PICTURE_STYLE = 'svg.aurora{font:12px/1.3 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}' +
    '.aurora .soft{fill:var(--soft)}.aurora .strong{font-weight:650}.aurora .small{font-size:11px}' +
    '.aurora .grid{stroke:var(--line);stroke-width:1}.aurora .axis{stroke:var(--soft);stroke-width:1}' +
    '.aurora .box{fill:var(--card);stroke:var(--line);stroke-width:1}' +
    '.aurora .edge{fill:none;stroke:var(--soft);stroke-width:1.3}' +
    '.aurora .head{fill:var(--soft)}.aurora .head-critical{fill:var(--path)}' +
    '.aurora .critical{stroke:var(--path);stroke-width:3}.aurora .box.critical{stroke-width:2.5}' +
    ['good', 'bad', 'warn', 'calm', 'mute']
        .map((tone) => `.aurora .${tone}{fill:var(--${tone})}.aurora .${tone}-soft{fill:var(--${tone}-soft)}` +
        `.aurora .${tone}-line{fill:none;stroke:var(--${tone})}`)
        .join('') +
    '.aurora .cached{fill-opacity:.18;stroke:currentColor;stroke-dasharray:3 2}' +
    ['good', 'bad', 'warn', 'calm', 'mute']
        .map((tone) => `.aurora .cached.${tone}{stroke:var(--${tone})}`)
        .join('') +
    '.aurora .trend{fill:none;stroke:var(--calm);stroke-width:2;stroke-linejoin:round}' +
    '.aurora .area{fill:var(--calm-soft)}';


/***/ }),

/***/ 10094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ styleSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A style sheet as a content security policy names it: this one and no other. */
const styleSource = (css) => `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', css, 'base64')}'`;


/***/ }),

/***/ 62556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ verdictTrust),
/* harmony export */   j: () => (/* binding */ beliefIn)
/* harmony export */ });
/**
 * Events of which the commit that GitHub names is the code that ran. In every other (`pull_request_target`,
 * `workflow_run`, `issue_comment`, …) it is the tip of the default branch, whatever was checked out.
 */
const OWN_CODE = new Set([
    'pull_request',
    'merge_group',
    'push',
    'schedule',
    'workflow_dispatch',
]);
const belief = (trust, because) => ({ trust, because });
/**
 * What a result is worth by where it comes from.
 *
 * T2: by a job of a workflow that we know, at a commit that we know, on a machine of GitHub. A workflow on that list
 * runs the commands in a job that gets no token, so whoever has a token of it is the job that reports. T1: by GitHub's
 * word it is of this commit. T0: it may be of anything.
 *
 * @param trusted `owner/name/path@commit`; a tag that is moved names another commit, and is none of these
 */
const beliefIn = (origin, trusted) => {
    if (!OWN_CODE.has(origin.event))
        return belief('T0', `a run of the event ${origin.event} does not say which code it ran`);
    if (origin.kind === 'artifact')
        return origin.fromFork
            ? belief('T0', 'it is the artifact of a fork')
            : belief('T1', 'any job of a run can replace its artifacts');
    const workflow = `${origin.workflow.split('@')[0] ?? ''}@${origin.workflowSha}`;
    if (!trusted.includes(workflow))
        return belief('T1', `the workflow ${workflow} is not trusted`);
    if (origin.runner !== 'github-hosted')
        return belief('T1', 'the machine is not one of GitHub');
    return belief('T2', 'a trusted workflow reported it');
};
/**
 * What a verdict is worth. Rules that a pull request brings itself are as good as what it says of itself; what a fork
 * reports is not proven; and a trusted workflow that was given another plan than the base's proves that other plan.
 * Where nobody reported anything, what was not run has not passed, so a go needed no run, and is our own word.
 */
const verdictTrust = ({ reported, ownRules, fromFork, samePlan }) => {
    if (ownRules)
        return 'T0';
    if (reported === null)
        return 'T3';
    if (fromFork)
        return 'T0';
    return reported === 'T2' && !samePlan ? 'T1' : reported;
};


/***/ }),

/***/ 2581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isLeftAlone),
/* harmony export */   ES: () => (/* binding */ configAt),
/* harmony export */   _F: () => (/* binding */ lookAtRules),
/* harmony export */   h2: () => (/* binding */ requirementOf)
/* harmony export */ });
/* harmony import */ var _adapters_database_settings_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60008);
/* harmony import */ var _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63033);
/* harmony import */ var _domain_config_read_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66434);



/** The configuration at a commit or branch. */
const configAt = async (repository, ref) => {
    const text = await repository.readText(_domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF, ref);
    const { config, findings } = (0,_domain_config_read_config_js__WEBPACK_IMPORTED_MODULE_1__.readConfig)({ text, file: _domain_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF, env: {}, overrides: {} });
    const isBroken = findings.some(({ severity }) => severity === 'error');
    return { isThere: text !== null, config: isBroken ? null : config };
};
/**
 * Whether the App leaves the repository alone: the configuration of the default branch says so, or there is none and
 * nobody has agreed yet. It is read once; then the look at the rules, which follows every push to that branch, keeps it
 * up to date.
 */
const isLeftAlone = async (store, repositoryId, repository, onboarding) => {
    const known = await (0,_adapters_database_settings_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .createEnforcementStates */ .h)(store).get(repositoryId);
    if (known !== null)
        return known.mode === 'off';
    const { sha } = await repository.defaultBranch();
    const { isThere, config } = await configAt(repository, sha);
    return isThere ? config?.mode === 'off' : onboarding;
};
/** What the check says of how far it is required; null while nobody looked. */
const requirementOf = async ({ store, lane }) => (await (0,_adapters_database_settings_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .createEnforcementStates */ .h)(store).get(lane.repositoryId))?.text ?? null;
/** After a report: the check may be required now, if this was the one that was waited for. */
const lookAtRules = async ({ store, lane, mark }) => {
    const known = await (0,_adapters_database_settings_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .createEnforcementStates */ .h)(store).get(lane.repositoryId);
    if (known?.mode === 'enforce' && known.level !== 'required')
        await mark('enforce');
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

/***/ 70534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startApp: () => (/* binding */ startApp)
});

// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var system_clock = __webpack_require__(26302);
// EXTERNAL MODULE: ./lib/domain/evidence/redact.js + 2 modules
var evidence_redact = __webpack_require__(17533);
// EXTERNAL MODULE: ./lib/domain/evidence/secret-names.js
var secret_names = __webpack_require__(24203);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/entrypoints/app/observe/log.js
var observe_log = __webpack_require__(17446);
// EXTERNAL MODULE: ./lib/entrypoints/app/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(88589);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/system/ids.js
var system_ids = __webpack_require__(93978);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/github.js + 14 modules
var github = __webpack_require__(64854);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/entrypoints/app/setup/credentials.js
var credentials = __webpack_require__(38527);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/adapters/github/app-manifest.js

const madeSchema = schemas.object({
    id: schemas.number(),
    slug: schemas.string(),
    name: schemas.string(),
    html_url: schemas.string(),
    pem: schemas.string(),
    webhook_secret: schemas.string().nullable(),
});
/**
 * Trades the code of a registration for the App's secrets. It works once, within an hour.
 *
 * @throws RemoteFailure when GitHub does not know the code
 */
const convertManifest = async (client, code) => {
    const made = await client.write(madeSchema, 'POST /app-manifests/{code}/conversions', { code });
    return {
        id: made.id,
        name: made.name,
        url: made.html_url,
        privateKey: made.pem,
        webhookSecret: made.webhook_secret,
    };
};

;// CONCATENATED MODULE: ./lib/adapters/http/read-body.js
/** So many pieces may be of any size; more of them have to be so large in the mean, as whatever a network cuts is. */
const FREE_PIECES = 1_000;
const PIECE = 100;
/**
 * Reads at most so many bytes in so much time, handing each piece to `saw` as it comes. A body that is too large or too
 * slow is not read to its end, nor is one in crumbs, each of which costs more than a large piece, nor one of which `saw`
 * has something to say.
 */
const readPieces = async (message, limit, timeoutMs, saw = () => null) => {
    const tooLarge = { status: 413, reason: 'the body is too large' };
    if (Number(message.headers['content-length'] ?? 0) > limit)
        return tooLarge;
    const pieces = [];
    let size = 0;
    const timer = setTimeout(() => message.destroy(new Error('too slow')), timeoutMs);
    try {
        for await (const chunk of message) {
            const bytes = chunk; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a request gives bytes
            size += bytes.length;
            if (size > limit)
                return tooLarge;
            const refusal = saw(bytes);
            if (refusal !== null)
                return refusal;
            pieces.push(bytes);
            if (pieces.length > FREE_PIECES && size < pieces.length * PIECE)
                return { status: 400, reason: 'the body comes in crumbs' };
        }
        return pieces;
    }
    catch {
        return { status: 408, reason: 'the body did not arrive' };
    }
    finally {
        clearTimeout(timer);
    }
};
/** All that `readPieces` reads, in one. */
const readBody = async (message, limit, timeoutMs) => {
    const pieces = await readPieces(message, limit, timeoutMs);
    return 'status' in pieces ? pieces : Buffer.concat(pieces);
};

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/adapters/http/serve.js


const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Whoever stands in front keeps a connection for a minute as a rule: what it sends as we close it would be lost. */
const KEEP_ALIVE_MS = 75_000;
/** Answers with a JSON document. */
const answerJson = (response, status, document) => {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(`${JSON.stringify(document)}\n`);
};
/** A server with limits on how long a request may take to arrive. */
const serve = async (host, port, routes, failed) => {
    const server = (0,external_node_http_.createServer)({
        headersTimeout: HEADERS_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        keepAliveTimeout: KEEP_ALIVE_MS,
        maxHeaderSize: 16_384,
    }, (message, response) => {
        const path = (message.url ?? '/').split('?')[0] ?? '/';
        const handler = routes.get(`${message.method ?? ''} ${path}`);
        if (handler === undefined)
            return answerJson(response, 404, { title: 'Not found' });
        handler(message, response).catch((error) => {
            failed(error);
            if (!response.headersSent)
                answerJson(response, 500, { title: 'Internal error' });
        });
    });
    server.listen(port, host);
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    return {
        port: typeof address === 'object' && address ? address.port : port,
        close: async (withinMs) => {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeIdleConnections();
            const timer = setTimeout(() => server.closeAllConnections(), withinMs);
            await closed;
            clearTimeout(timer);
        },
    };
};

// EXTERNAL MODULE: ./lib/ports/remote-failure.js
var remote_failure = __webpack_require__(80679);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/report/markup.js
var markup = __webpack_require__(73955);
// EXTERNAL MODULE: ./lib/domain/report/palette.js
var palette = __webpack_require__(94052);
// EXTERNAL MODULE: ./lib/domain/report/style-source.js
var style_source = __webpack_require__(10094);
// EXTERNAL MODULE: ./lib/domain/model/app-permissions.js
var app_permissions = __webpack_require__(84732);
;// CONCATENATED MODULE: ./lib/entrypoints/app/setup/pages.js




const STYLE = palette/* PALETTE */.A +
    '*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}' +
    'main{max-width:42rem;margin:4rem auto;padding:2.25rem 2.5rem;background:var(--card);border:1px solid var(--line);border-radius:12px}' +
    '.step{margin:0;color:var(--soft);font-size:.875rem;letter-spacing:.02em}h1{margin:.15rem 0 .75rem;font-size:1.6rem;line-height:1.25}' +
    'h2{margin:2rem 0 .5rem;font-size:1rem}p{margin:.5rem 0}label{display:block;margin:1.25rem 0 .3rem;font-weight:600}' +
    'input{width:100%;padding:.6rem .75rem;font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:8px}' +
    'input:focus-visible,button:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid var(--focus);outline-offset:2px}' +
    '.hint{margin:.3rem 0 0;color:var(--soft);font-size:.875rem}a{color:var(--calm)}' +
    'button,.button{display:inline-block;margin-top:1.75rem;padding:.65rem 1.3rem;font:inherit;font-weight:600;color:var(--page);background:var(--good);border:0;border-radius:8px;cursor:pointer;text-decoration:none}' +
    'code{padding:.1em .35em;background:var(--code);border-radius:5px;font-size:.9em;overflow-wrap:anywhere}' +
    'dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1rem;margin:.75rem 0}dt{font-weight:600}dd{margin:0}' +
    'details{margin-top:1.5rem}summary{cursor:pointer;color:var(--soft)}table{width:100%;margin-top:.75rem;border-collapse:collapse;font-size:.9rem}' +
    'th,td{padding:.4rem .6rem .4rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}' +
    '.bad{padding:.75rem 1rem;color:var(--bad);background:var(--bad-soft);border-radius:8px}' +
    '@media(max-width:48rem){main{margin:0;min-height:100vh;border:0;border-radius:0;padding:1.5rem}}';
const STYLE_SOURCE = (0,style_source/* styleSource */.x)(STYLE);
/** Nothing runs in these pages; forms go to us and to GitHub. */
const policyOf = (web) => `default-src 'none'; style-src ${STYLE_SOURCE}; ` +
    `form-action 'self' ${new URL(web).origin}; frame-ancestors 'none'; base-uri 'none'`;
const page = (step, title, body) => (0,markup/* markup */.PT) `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · Aurora-X</title><style>${(0,markup/* trusted */.IZ)(STYLE)}</style></head><body><main><p class="step">${step}</p><h1>${title}</h1>${body}</main></body></html>`
    .text;
const permissions = (0,markup/* markup */.PT) `<details><summary>What it asks GitHub for, and why</summary><table><thead><tr><th scope="col">Permission</th><th scope="col">Access</th><th scope="col">For what</th></tr></thead><tbody>${app_permissions/* APP_PERMISSIONS */.d.map(({ name, level, purpose }) => (0,markup/* markup */.PT) `<tr><td>${name.replaceAll('_', ' ')}</td><td>${level}</td><td>${purpose}</td></tr>`)}</tbody></table></details>`;
/** First page: what the App is called, whose it is, and where GitHub finds it. */
const choosePage = (token, chosen, problem) => page('Setting up · 1 of 3', 'Register your Aurora-X', (0,markup/* markup */.PT) `<p>Each organisation runs an App of its own, with a key that never leaves this machine. It takes two clicks at GitHub.</p>${problem === null ? null : (0,markup/* markup */.PT) `<p class="bad" role="alert">${problem}</p>`}<form method="post" action="/setup"><input type="hidden" name="token" value="${token}"><label for="name">Name of the App</label><input id="name" name="name" required maxlength="34" value="${chosen.name}"><p class="hint">Unique at GitHub, at most 34 characters. It signs comments and checks.</p><label for="organisation">Organisation</label><input id="organisation" name="organisation" autocomplete="off" spellcheck="false" value="${chosen.organisation ?? ''}"><p class="hint">Its login, if the App is to belong to one. Empty: your own account.</p><label for="origin">Address at which GitHub reaches this server</label><input id="origin" name="origin" type="url" placeholder="https://aurora.example.org" value="${chosen.origin ?? ''}"><p class="hint">Empty if it cannot be reached from outside: then the App looks every 15 minutes instead of being told.</p><button>Continue</button></form>${permissions}`);
/** Second page: hands the manifest to GitHub. */
const handOverPage = (action, manifest, chosen) => page('Setting up · 2 of 3', 'Create it at GitHub', (0,markup/* markup */.PT) `<p>GitHub shows the name once more and asks you to create the App. It then sends you back here.</p><dl><dt>Name</dt><dd>${chosen.name}</dd><dt>Owner</dt><dd>${chosen.organisation ?? 'your own account'}</dd><dt>Webhooks</dt><dd>${chosen.origin === null ? 'none: the App looks every 15 minutes' : (0,markup/* markup */.PT) `<code>${chosen.origin}/api/github/webhooks</code>`}</dd></dl><form method="post" action="${action}"><input type="hidden" name="manifest" value="${JSON.stringify(manifest)}"><button>Create the App at GitHub</button></form>`);
/** Third page: the App is there; it still has to be installed somewhere. */
const donePage = (name, appUrl, file) => page('Setting up · 3 of 3', `${name} is registered`, (0,markup/* markup */.PT) `<p>The App runs now. Its key is in <code>${file}</code>, readable by you alone: keep a copy of it in a safe place.</p><p>What is left is to say in which repositories it may work.</p><a class="button" href="${appUrl}/installations/new">Install it on a repository</a><h2>What happens then</h2><p>It opens one pull request in each repository that shows what it would do. Nothing else is done until that is merged.</p>`);
/** Whatever did not work, and what to do about it. */
const problemPage = (title, text) => page('Setting up', title, (0,markup/* markup */.PT) `<p class="bad" role="alert">${text}</p>`);

;// CONCATENATED MODULE: ./lib/entrypoints/app/setup/answer-page.js


const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
/** Whether two secrets are the same, in a time that does not tell how much of them is. */
const sameSecret = (a, b) => (0,external_node_crypto_.timingSafeEqual)(digest(a), digest(b));
/** Answers with a page that runs nothing, is kept nowhere, and hands its address (with the token) to nobody. */
const answerPage = (response, web, status, html) => {
    response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policyOf(web),
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
    });
    response.end(html);
};
/** What somebody without the token sees. */
const answerStranger = (response, web) => answerPage(response, web, 403, problemPage('This page is for the operator', 'Open the address that the terminal shows, with its token.'));

;// CONCATENATED MODULE: ./lib/entrypoints/app/setup/choices.js
/** The form as it was sent, to be shown again. */
const typedChoices = (form) => ({
    name: (form.get('name') ?? '').trim(),
    organisation: (form.get('organisation') ?? '').trim() || null,
    origin: (form.get('origin') ?? '').trim() || null,
});
/** The choices, or what is wrong with them. */
const readChoices = (form) => {
    const { name, organisation, origin } = typedChoices(form);
    if (name === '' || name.length > 34)
        return 'The name needs 1 to 34 characters.';
    if (organisation !== null && !/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(organisation))
        return 'The organisation is a login, such as acme-inc.';
    if (origin !== null && !/^https?:$/.test(URL.parse(origin)?.protocol ?? ''))
        return 'The address begins with https:// (or http:// for a trial).';
    return { name, organisation, origin: origin === null ? null : new URL(origin).origin };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/setup/manifest.js

const HOMEPAGE = 'https://github.com/aurora-x/action';
/**
 * The manifest that GitHub registers an App from.
 *
 * @param redirect where GitHub sends the browser afterwards
 */
const appManifest = ({ name, origin }, redirect) => ({
    name,
    url: HOMEPAGE,
    description: 'Your tracker says Done. Aurora-X proves it, gates on it, and keeps it true.',
    public: false,
    redirect_url: redirect,
    // GitHub wants an address; one that cannot be reached is not called, and the App looks every 15 minutes instead.
    hook_attributes: {
        url: `${origin ?? 'https://example.com'}/api/github/webhooks`,
        active: origin !== null,
    },
    default_permissions: Object.fromEntries(app_permissions/* APP_PERMISSIONS */.d.map((one) => [one.name, one.level])),
    default_events: app_permissions/* APP_EVENTS */.i,
});
/** The page of GitHub that takes the manifest. */
const registrationUrl = (web, organisation, state) => {
    const place = organisation === null ? '' : `/organizations/${encodeURIComponent(organisation)}`;
    return `${web}${place}/settings/apps/new?state=${encodeURIComponent(state)}`;
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/setup/wizard.js









const BODY_LIMIT = 16_384;
const TIMEOUT_MS = 10_000;
const queryOf = (url) => new URL(url ?? '/', 'http://here').searchParams;
const choose = ({ token, web, origin }) => async (message, response) => {
    if (!sameSecret(queryOf(message.url).get('token') ?? '', token))
        return answerStranger(response, web);
    const page = choosePage(token, { name: 'Aurora-X', organisation: null, origin }, null);
    answerPage(response, web, 200, page);
};
const handOver = (setup) => async (message, response) => {
    const { token, state, web, here } = setup;
    const body = await readBody(message, BODY_LIMIT, TIMEOUT_MS);
    const form = new URLSearchParams('status' in body ? '' : Buffer.from(body).toString('utf8'));
    if (!sameSecret(form.get('token') ?? '', token))
        return answerStranger(response, web);
    const chosen = readChoices(form);
    if (typeof chosen === 'string')
        return answerPage(response, web, 422, choosePage(token, typedChoices(form), chosen));
    setup.reachable = chosen.origin;
    const manifest = appManifest(chosen, `${here}/setup/callback`);
    const action = registrationUrl(web, chosen.organisation, state);
    answerPage(response, web, 200, handOverPage(action, manifest, chosen));
};
const comeBack = (setup) => async (message, response) => {
    const { web, state } = setup;
    const query = queryOf(message.url);
    const code = query.get('code') ?? '';
    if (!sameSecret(query.get('state') ?? '', state) || !/^[\w-]{1,200}$/.test(code))
        return answerStranger(response, web);
    if (setup.converting)
        return answerPage(response, web, 409, problemPage('It is being done', 'This was opened twice.'));
    setup.converting = true;
    try {
        const app = await convertManifest(setup.client, code);
        const file = setup.keep(app, setup.reachable);
        response.once('close', () => setup.done(app));
        answerPage(response, web, 200, donePage(app.name, app.url, file));
    }
    catch (error) {
        setup.converting = false;
        const why = error instanceof remote_failure/* RemoteFailure */.p3 ? 'GitHub did not accept the code' : 'The key was not kept';
        const text = `${why}: ${(0,thrown/* messageOf */.b)(error)}. Start again from the first page.`;
        answerPage(response, web, 502, problemPage('That did not work', text));
    }
};
const routesOf = (setup) => new Map([
    ['GET /setup', choose(setup)],
    ['POST /setup', handOver(setup)],
    ['GET /setup/callback', comeBack(setup)],
    ['GET /', async (_message, response) => answerStranger(response, setup.web)],
    ['GET /healthz', async (_message, response) => answerJson(response, 200, { status: 'ok' })],
    [
        'GET /readyz',
        async (_message, response) => answerJson(response, 503, { status: 'not ready', setup: 'waiting' }),
    ],
]);
/** What a browser on this machine calls a host that a server listens on. */
const nameOf = (host) => {
    if (host === '0.0.0.0' || host === '::')
        return 'localhost';
    return host.includes(':') ? `[${host}]` : host;
};
/**
 * The first start: pages that register the App at GitHub from a manifest. Whoever opens them needs the token that only
 * the terminal shows. Null when the signal ended it before somebody finished.
 */
const runWizard = async (options) => {
    const { host, port, origin, signal, nonce } = options;
    const { promise, resolve } = Promise.withResolvers();
    const setup = {
        ...options,
        token: nonce(),
        state: nonce(),
        here: '',
        reachable: origin,
        converting: false,
        done: resolve,
    };
    const server = await serve(host, port, routesOf(setup), () => { });
    setup.here = origin ?? `http://${nameOf(host)}:${server.port}`;
    options.listening(`${setup.here}/setup?token=${setup.token}`);
    if (signal.aborted)
        resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
    const app = await promise;
    await server.close(1_000);
    return app;
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/setup/first-start.js








const webOf = (env) => {
    const host = env['GHE_HOST'] ?? '';
    return (env['GITHUB_SERVER_URL'] ?? (host === '' ? 'https://github.com' : `https://${host}`)).replace(/\/$/, '');
};
const portOf = (env) => {
    const port = Number(env['PORT'] ?? '3000');
    return Number.isInteger(port) && port >= 0 && port < 65_536 ? port : 3000;
};
/** Why a key could not be kept: GitHub shows it once, so that is known before anything is registered. */
const problemOf = (state) => {
    const file = (0,credentials/* credentialsFile */.XE)(state);
    if ((0,external_node_fs_.existsSync)(file))
        return (0,catalogue/* finding */.gk)('AX8301', { name: file, problem: 'is there and does not say who the App is' });
    try {
        (0,external_node_fs_.mkdirSync)(state, { recursive: true, mode: 0o700 });
        (0,external_node_fs_.accessSync)(state, external_node_fs_.constants.W_OK);
        return null;
    }
    catch (error) {
        return (0,catalogue/* finding */.gk)('AX8301', { name: 'AURORA_STATE', problem: `cannot be written: ${(0,thrown/* messageOf */.b)(error)}` });
    }
};
/**
 * The environment with the App's credentials: those that are set, those kept beside the store, or those that the
 * pages of the first start come to. Null when the signal ended these first; a finding where nothing could be kept.
 *
 * @param state directory in which credentials are kept
 * @param say tells the operator which address to open
 */
const withCredentials = async (env, state, say, signal) => {
    const known = (0,credentials/* withKept */.$B)(env, state);
    if (!(0,credentials/* hasNoCredentials */.wg)(known))
        return { env: known };
    const problem = problemOf(state);
    if (problem !== null)
        return { problem };
    const ids = (0,system_ids/* createIds */.T)();
    const url = env['AURORA_URL'] ?? '';
    const app = await runWizard({
        host: env['HOST'] ?? '127.0.0.1',
        port: portOf(env),
        web: webOf(env),
        origin: URL.canParse(url) ? new URL(url).origin : null,
        client: (0,github.tokenClient)((0,settings_settings/* apiOf */.ir)(env), ''),
        nonce: () => ids.nonce(),
        keep: (made, origin) => {
            (0,credentials/* keepCredentials */.UY)(state, made, made.webhookSecret ?? `${ids.nonce()}${ids.nonce()}`, origin);
            return (0,credentials/* credentialsFile */.XE)(state);
        },
        listening: (address) => say(`There is no App yet (APP_ID, PRIVATE_KEY and WEBHOOK_SECRET are not set).\n\nOpen  ${address}\n`),
        signal,
    });
    return app === null ? null : { env: (0,credentials/* withKept */.$B)(env, state) };
};

;// CONCATENATED MODULE: ./lib/adapters/database/answers.js
/** Answers by their entity tag: what a restarted App asks again and finds unchanged costs nothing. */
const createAnswers = ({ db, now }) => ({
    get: async (key) => {
        const row = await db
            .selectFrom('answer')
            .select(['etag', 'body', 'next'])
            .where('key', '=', key)
            .executeTakeFirst();
        return row === undefined ? null : { ...row, body: JSON.parse(row.body) };
    },
    put: async (key, { etag, body, next }) => {
        const answer = { etag, body: JSON.stringify(body), next, kept_at: now() };
        await db
            .insertInto('answer')
            .values({ key, ...answer })
            .onConflict((conflict) => conflict.column('key').doUpdateSet(answer))
            .execute();
    },
});

// EXTERNAL MODULE: ./lib/domain/model/budget.js
var model_budget = __webpack_require__(77961);
;// CONCATENATED MODULE: ./lib/adapters/database/budgets.js

const budgetOf = (row) => row === undefined
    ? model_budget/* FULL_BUDGET */.U
    : {
        remaining: row.remaining,
        reset: row.reset_at,
        blockedUntil: row.blocked_until,
        probing: row.probing === 1,
        strikes: row.strikes,
        silences: row.silences,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own column
        writes: JSON.parse(row.writes),
    };
const columnsOf = (budget) => ({
    remaining: budget.remaining,
    reset_at: budget.reset,
    blocked_until: budget.blockedUntil,
    probing: budget.probing ? 1 : 0,
    strikes: budget.strikes,
    silences: budget.silences,
    writes: JSON.stringify(budget.writes),
});
/** Budgets in the store: one row for each installation, changed by one at a time. */
const createBudgets = ({ db, dialect, transaction }) => ({
    read: async (installation) => budgetOf(await db.selectFrom('budget').selectAll().where('installation', '=', installation).executeTakeFirst()),
    change: async (installation, step) => transaction(async (tx) => {
        await tx
            .insertInto('budget')
            .values({ installation, ...columnsOf(model_budget/* FULL_BUDGET */.U) })
            .onConflict((conflict) => conflict.column('installation').doNothing())
            .execute();
        const row = tx.selectFrom('budget').selectAll().where('installation', '=', installation);
        const before = budgetOf(await (dialect === 'postgres' ? row.forUpdate() : row).executeTakeFirst());
        const { budget, result } = step(before);
        await tx
            .updateTable('budget')
            .set(columnsOf(budget))
            .where('installation', '=', installation)
            .execute();
        return result;
    }),
    list: async () => {
        const rows = await db.selectFrom('budget').selectAll().orderBy('installation').execute();
        return rows.map((row) => ({ installation: row.installation, budget: budgetOf(row) }));
    },
});

// EXTERNAL MODULE: ./lib/adapters/database/lanes.js
var database_lanes = __webpack_require__(6071);
;// CONCATENATED MODULE: ./lib/adapters/database/sweeps.js
const SWEEP = 'sweep-cursor';
/** When what is done from time to time was done last. */
const createRounds = ({ db }) => ({
    last: async (name) => (await db.selectFrom('round').select('at').where('name', '=', name).executeTakeFirst())?.at ?? null,
    note: async (name, at) => void (await db
        .insertInto('round')
        .values({ name, at })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ at }))
        .execute()),
});
/** What the sweep remembers, in the store. */
const createSweeps = (store) => {
    const { db } = store;
    const rounds = createRounds(store);
    return {
        cursor: async () => rounds.last(SWEEP),
        moveTo: async (cursor, forgetBefore) => {
            await db.deleteFrom('asked_delivery').where('asked_at', '<', forgetBefore).execute();
            await rounds.note(SWEEP, cursor);
        },
        asked: async () => {
            const rows = await db.selectFrom('asked_delivery').selectAll().execute();
            return new Map(rows.map(({ guid, asked_at: at, times }) => [guid, { at, times }]));
        },
        noteAsked: async (guid, at) => void (await db
            .insertInto('asked_delivery')
            .values({ guid, asked_at: at, times: 1 })
            .onConflict((conflict) => conflict
            .column('guid')
            .doUpdateSet((eb) => ({ asked_at: at, times: eb('asked_delivery.times', '+', 1) })))
            .execute()),
    };
};

// EXTERNAL MODULE: ./lib/adapters/github/graphql/offer.js
var offer = __webpack_require__(73314);
;// CONCATENATED MODULE: ./lib/application/intake/follow-lane.js


/** There is nothing to be done on a lane until an event says otherwise. Its message begins with the code. */
class LaneParked extends Error {
    name = 'LaneParked';
}
/** Answers that may be about the place and not about the request. */
const ABOUT_PLACE = new Set([301, 302, 307, 308, 401, 403, 404, 410, 451]);
const isAboutPlace = (error) => (0,remote_failure/* isRefused */.H0)(error, ...ABOUT_PLACE);
/** Why a lane is parked, in the catalogue's words. */
const parkingReason = (code) => `${code} ${(0,catalogue/* finding */.gk)(code).message}`;
const parkedBy = (found, status) => {
    if (found.archived)
        return parkingReason('AX8322');
    if (status === 451)
        return parkingReason('AX8324');
    return status === 410 ? parkingReason('AX8323') : null;
};
/**
 * What a failure of work on a lane really is: the repository may have been renamed, archived, deleted or taken from
 * the App since the lane was marked. It is followed by its id, or its lane is parked; anything else is the failure
 * itself.
 */
const followLane = async (error, lane, installations, lanes) => {
    if (!isAboutPlace(error))
        return error;
    const reached = await installations.repositoriesOf(lane.installation);
    if (reached === null)
        return new LaneParked(parkingReason('AX8321'));
    const found = reached.find(({ repositoryId }) => repositoryId === lane.repositoryId);
    if (found === undefined)
        return new LaneParked(parkingReason('AX8322'));
    const reason = parkedBy(found, error.status);
    if (reason !== null)
        return new LaneParked(reason);
    if (found.repository === lane.repository)
        return error;
    await lanes.follow(found);
    // Its turn comes again at once, under the new name.
    return new remote_failure/* RemoteFailure */.p3('limited', error.what, error.status, `It is ${found.repository} now.`, 0);
};

;// CONCATENATED MODULE: ./lib/application/intake/work-lanes.js



const BASE_MS = 2_000;
const CAP_MS = 15 * 60_000;
/** Full jitter: every time between nothing and the exponential bound is as likely. */
const backoff = (tries, random) => Math.round(random * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(tries, 20)));
const work_lanes_problemOf = (error) => (0,thrown/* namedMessageOf */.I)(error).slice(0, 2_000);
class LeaseLost extends Error {
    name = 'LeaseLost';
}
/**
 * Keeps a lease alive beside the work; aborts the work when it is gone. A store that cannot be asked is asked again, for
 * as long as nobody else can have the lane.
 */
const keepAlive = (options, lease, work) => {
    const stop = new AbortController();
    const { clock, lanes, leaseMs } = options;
    const loop = async () => {
        for (let ends = clock.monotonic() + leaseMs;;) {
            await clock.sleep(leaseMs / 3, stop.signal);
            const asked = clock.monotonic();
            // Frozen for so long, it must not write another word while the store is being asked.
            if (asked >= ends)
                throw new LeaseLost('the lease has run out');
            try {
                if (!(await lanes.renew(lease, leaseMs)))
                    throw new LeaseLost('the lease is lost');
                ends = asked + leaseMs;
            }
            catch (error) {
                if (error instanceof LeaseLost || clock.monotonic() >= ends)
                    throw error;
            }
        }
    };
    loop().catch((error) => {
        if (!stop.signal.aborted)
            work.abort(error);
    });
    return () => stop.abort();
};
const conclude = async ({ lanes, clock, ids, maxTries, signal }, lease, error) => {
    const now = clock.now();
    const held = (kept, result) => (kept ? result : 'lost');
    if (error === null)
        return held(await lanes.finish(lease), 'done');
    if (error instanceof LaneParked)
        return held(await lanes.park(lease, error.message), 'parked');
    const problem = work_lanes_problemOf(error);
    if (signal.aborted)
        return held(await lanes.retry(lease, 0, problem, false), 'released');
    if (error instanceof remote_failure/* RemoteFailure */.p3 && error.kind === 'limited')
        return held(await lanes.retry(lease, Math.max(0, (error.until ?? now) - now), problem, false), 'waiting');
    if (lease.tries + 1 >= maxTries)
        return held(await lanes.bury(lease, problem), 'dead');
    return held(await lanes.retry(lease, backoff(lease.tries, ids.random()), problem, true), 'retry');
};
const turn = async (options, lease) => {
    const { clock, job, signal, report } = options;
    const begun = clock.monotonic();
    const work = new AbortController();
    const release = keepAlive(options, lease, work);
    let error = null;
    try {
        // A lease that ran out was a worker that died of it: that counts as a try, and is not tried for ever.
        if (lease.tries >= options.maxTries)
            throw new Error('The workers that tried it did not come back.');
        await job(lease, AbortSignal.any([signal, work.signal]));
    }
    catch (cause) {
        error = cause ?? new Error('nothing was thrown');
    }
    finally {
        release();
    }
    const result = await conclude(options, lease, error);
    report({
        lease,
        result,
        durationMs: Math.round(clock.monotonic() - begun),
        problem: error === null ? null : work_lanes_problemOf(error),
    });
};
/** Works on lanes, one after the other, until the signal. Resolves when the last turn has ended. */
const workLanes = async (options) => {
    const { lanes, clock, owner, leaseMs, idleMs, signal } = options;
    while (!signal.aborted) {
        try {
            const lease = await lanes.claim(owner, leaseMs);
            if (lease !== null) {
                await turn(options, lease);
                continue;
            }
        }
        catch (error) {
            // What was claimed is free again when its lease has run out.
            options.failed(error);
        }
        await clock.sleep(idleMs, signal).catch(() => { });
    }
};

// EXTERNAL MODULE: ./lib/application/limits/turnstile.js
var turnstile = __webpack_require__(90919);
// EXTERNAL MODULE: ./lib/domain/limits/budget.js
var budget = __webpack_require__(13448);
// EXTERNAL MODULE: ./lib/entrypoints/app/github-app.js + 4 modules
var github_app = __webpack_require__(39767);
;// CONCATENATED MODULE: ./lib/domain/health/readiness.js
const HEALTH_PARTS = (/* unused pure expression or super */ null && (['process', 'store', 'queue', 'github', 'sweep', 'reconcile']));
const MINUTE = 60_000;
/** Longer than the longest job takes, and than a burst of events keeps the workers busy. */
const LAG_MS = 10 * MINUTE;
/** The sweep comes every five minutes, and twice as long after a failure. */
const SWEEP_MS = 20 * MINUTE;
const ok = (detail) => ({ status: 'ok', detail });
const degraded = (detail) => ({ status: 'degraded', detail });
const failed = (detail) => ({ status: 'failed', detail });
const span = (ms) => ms < 2 * MINUTE ? `${Math.max(0, Math.round(ms / 1_000))} seconds` : `${Math.round(ms / MINUTE)} minutes`;
const queueOf = ({ queue }) => {
    if (queue === null)
        return degraded('It is not known, because the store cannot be read.');
    const { lagMs, dead } = queue;
    if (lagMs > LAG_MS)
        return degraded(`Work has been due for ${span(lagMs)} and is not taken up.`);
    const given = dead === 1 ? '1 lane was given up.' : `${dead} lanes were given up.`;
    return dead > 0 ? degraded(given) : ok('Work is taken up when it is due.');
};
const githubOf = ({ github, now }) => {
    if (github === null)
        return degraded('GitHub has not answered yet.');
    const { at, status } = github;
    const ago = `${span(now - at)} ago`;
    if (status === 401)
        return degraded(`GitHub did not accept the key or the clock of the App, ${ago}.`);
    if (status === 0 || status >= 500)
        return degraded(`GitHub does not answer; it was asked ${ago}.`);
    return ok(`It answered ${ago}.`);
};
const sweepOf = ({ sweptAt, startedAt, now }) => {
    // A store that was never swept has had no time to be before it was started.
    const age = now - Math.max(sweptAt ?? 0, sweptAt === null ? startedAt : 0);
    if (age > SWEEP_MS)
        return degraded(`GitHub was not asked for ${span(age)} which deliveries failed.`);
    return ok(sweptAt === null ? 'The first one is due.' : `The last one was ${span(age)} ago.`);
};
/**
 * Whether webhooks are to be sent here, and why not. Only what keeps this App from taking them counts: GitHub being
 * away, or a queue that is long, is the same for all replicas, and would take all of them out at the moment when
 * deliveries should at least be kept.
 */
const readinessOf = (facts) => {
    const { stopping, writable, reconciled } = facts;
    const parts = {
        process: stopping ? failed('It is stopping.') : ok('It runs.'),
        store: writable ? ok('It can be written.') : failed('It cannot be written; the log says why.'),
        queue: queueOf(facts),
        github: githubOf(facts),
        sweep: sweepOf(facts),
        reconcile: reconciled
            ? ok('Every repository was looked at since the start.')
            : failed('Not every repository was looked at since the start.'),
    };
    const all = new Set(Object.values(parts).map(({ status }) => status));
    return { status: all.has('failed') ? 'not ready' : all.has('degraded') ? 'degraded' : 'ready', parts };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/observe/health-routes.js


/** Whether the process runs, and whether webhooks are to be sent to it. Anybody may ask: no name is said. */
const healthRoutes = (health, vitals) => new Map([
    ['GET /healthz', async (_message, response) => answerJson(response, 200, { status: 'ok' })],
    [
        'GET /readyz',
        async (_message, response) => {
            const { status, parts } = readinessOf((await vitals()).facts);
            const { resynced, reconciled, stopping } = health;
            const document = { status, parts, resynced, reconciled, stopping };
            answerJson(response, status === 'not ready' ? 503 : 200, document);
        },
    ],
]);
const metricsRoutes = (metrics) => new Map([
    [
        'GET /metrics',
        async (_message, response) => {
            const text = await metrics.text();
            response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' });
            response.end(text);
        },
    ],
]);
/** Routes whose answers are counted. */
const countedRoutes = (routes, metrics) => new Map([...routes].map(([route, handler]) => [
    route,
    async (message, response) => {
        response.once('close', () => {
            const status = response.headersSent ? String(response.statusCode) : 'none';
            metrics.count('aurora_http_answers_total', { route, status });
        });
        await handler(message, response);
    },
]));

// EXTERNAL MODULE: ./lib/entrypoints/wiring/audit.js + 2 modules
var wiring_audit = __webpack_require__(39776);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/audit-keys.js
var audit_keys = __webpack_require__(89970);
;// CONCATENATED MODULE: ./lib/entrypoints/app/keep-audit.js






const LOOK_MS = 60_000;
/** Once an hour. */
const PRUNE_TURNS = 60;
const SIGN_MS = 3_600_000;
const SIGN_ENTRIES = 256;
const isDue = async ({ reader }, now) => {
    const { head } = await reader.state();
    const newest = await reader.newest();
    const unsigned = head.size - (newest?.size ?? 0);
    return unsigned >= SIGN_ENTRIES || (unsigned > 0 && (newest?.at ?? 0) + SIGN_MS <= now);
};
/**
 * Signs the log when 256 entries or an hour have gone by, and when the App ends; lets go of what is older than the
 * retention.
 *
 * @param retentionMs null: everything is kept
 */
const keepAudit = async (audit, retentionMs, log, signal) => {
    const clock = (0,system_clock/* createClock */.t)();
    for (let turn = 0; !signal.aborted; turn += 1) {
        try {
            if (retentionMs !== null && turn % PRUNE_TURNS === 0) {
                const entries = await audit.prune(clock.now() - retentionMs);
                if (entries > 0)
                    log('info', 'audit pruned', { entries });
            }
            if (await isDue(audit, clock.now()))
                await audit.sign();
        }
        catch (error) {
            log('error', 'audit log not signed', { problem: (0,thrown/* messageOf */.b)(error) });
        }
        await clock.sleep(LOOK_MS, signal).catch(() => { });
    }
    await audit.sign();
};
/** Opens the log, and says by which key it can be verified. */
const startAudit = async (store, settings, log) => {
    const clock = (0,system_clock/* createClock */.t)();
    const own = {
        ...settings.audit,
        now: () => clock.now(),
        redact: (0,evidence_redact/* createRedactor */.lY)([settings.privateKey, ...settings.secrets], []),
    };
    const verifier = await (0,audit_keys/* openAudit */.WU)(store, own, (0,system_ids/* createIds */.T)().nonce().slice(0, 8));
    log('info', 'audit log', { verifier });
    const audit = (0,wiring_audit/* createAudit */.K)(store, own);
    const rows = await store.db.selectFrom('migration').select('name').orderBy('name').execute();
    const steps = rows.map(({ name }) => name);
    await audit.appendChange({
        kind: 'store.migrated',
        actor: 'aurora-x',
        subject: 'store',
        after: { steps },
        why: null,
    });
    return audit;
};

// EXTERNAL MODULE: ./lib/adapters/database/deliveries.js + 1 modules
var database_deliveries = __webpack_require__(71253);
// EXTERNAL MODULE: ./node_modules/kysely/dist/raw-builder/sql.js + 1 modules
var sql = __webpack_require__(20189);
;// CONCATENATED MODULE: ./lib/adapters/database/leadership.js

/** Leadership in the store: one row for each thing that only one replica does. */
const createLeadership = ({ db, now }) => ({
    lead: async (name, owner, leaseMs) => {
        const until = (0,sql/* sql */.l) `${now()} + ${leaseMs}`;
        const row = await db
            .insertInto('leader')
            .values({ name, owner, fence: 1, lease_until: until })
            .onConflict((conflict) => conflict
            .column('name')
            .doUpdateSet((eb) => ({
            owner,
            lease_until: eb.ref('excluded.lease_until'),
            fence: (0,sql/* sql */.l) `CASE WHEN leader.owner = excluded.owner AND leader.lease_until > ${now()}
              THEN leader.fence ELSE leader.fence + 1 END`,
        }))
            .where((eb) => eb.or([eb('leader.owner', '=', owner), eb('leader.lease_until', '<=', now())])))
            .returning('fence')
            .executeTakeFirst();
        return row === undefined ? null : { name, fence: row.fence };
    },
    holds: async ({ name, fence }) => {
        const row = await db.selectFrom('leader').select('fence').where('name', '=', name).executeTakeFirst();
        return row?.fence === fence;
    },
    resign: async ({ name, fence }) => void (await db
        .updateTable('leader')
        .set({ lease_until: 0 })
        .where('name', '=', name)
        .where('fence', '=', fence)
        .execute()),
});

;// CONCATENATED MODULE: ./lib/adapters/database/retention.js

/** So few at a time that whoever waits for the embedded store does not notice. */
const PART = 500;
/** Every lane of it has looked since. */
const SETTLED = (0,sql/* sql */.l) `NOT EXISTS (
  SELECT 1 FROM delivery_lane m JOIN lane l ON l.key = m.lane
  WHERE m.delivery = delivery.id AND l.done < m.generation)`;
/** Lets go of what is old, in the store. */
const createRetention = ({ db }) => {
    const parts = async (statement) => {
        let all = 0;
        for (;;) {
            const { numAffectedRows } = await statement.execute(db);
            const part = Number(numAffectedRows ?? 0n);
            all += part;
            if (part < PART)
                return all;
        }
    };
    const drop = (table, key, where) => {
        const [from, id] = [sql/* sql */.l.table(table), sql/* sql */.l.ref(key)];
        return parts((0,sql/* sql */.l) `DELETE FROM ${from} WHERE ${id} IN (SELECT ${id} FROM ${from} WHERE ${where} LIMIT ${PART})`);
    };
    return {
        tidy: async (ages, now) => {
            return {
                deliveries: await drop('delivery', 'id', (0,sql/* sql */.l) `received_at < ${now - ages.deliveries} AND ${SETTLED}`),
                lanes: await drop('lane', 'key', (0,sql/* sql */.l) `state = 'idle' AND run_at < ${now - ages.deliveries}
            AND NOT EXISTS (SELECT 1 FROM delivery_lane m WHERE m.lane = lane.key)`),
                intents: await drop('intent', 'id', (0,sql/* sql */.l) `state = 'settled' AND sent_at < ${now - ages.deliveries}`),
                amendments: await drop('amendment', 'id', 
                // What a pull request brings is believed while it is known here.
                (0,sql/* sql */.l) `((state = 'refused' OR state = 'present') AND given_at < ${now - ages.deliveries})
            OR (state = 'proposed' AND given_at < ${now - ages.results})`),
                notices: await drop('notice', 'lane', (0,sql/* sql */.l) `NOT EXISTS (SELECT 1 FROM lane l WHERE l.key = notice.lane)`),
                settled: await drop('settled', 'lane', (0,sql/* sql */.l) `NOT EXISTS (SELECT 1 FROM lane l WHERE l.key = settled.lane)`),
                // A token says in seconds until when it could be used.
                tokens: await drop('token', 'id', (0,sql/* sql */.l) `expires < ${Math.floor(now / 1_000)}`),
                answers: await drop('answer', 'key', (0,sql/* sql */.l) `kept_at < ${now - ages.results}`),
                verdicts: await parts((0,sql/* sql */.l) `DELETE FROM verdict WHERE (installation, repository_id, day) IN (
            SELECT installation, repository_id, day FROM verdict
            WHERE at < ${now - ages.results} LIMIT ${PART})`),
                results: await parts((0,sql/* sql */.l) `DELETE FROM result WHERE (repository_id, sha, workflow_run, attempt) IN (
            SELECT repository_id, sha, workflow_run, attempt FROM result
            WHERE kept_at < ${now - ages.results} LIMIT ${PART})`),
            };
        },
    };
};

;// CONCATENATED MODULE: ./lib/application/intake/resync.js


/** People wait for an event; nobody waits for a resync, which lets what comes in during this time go first. */
const COURTESY_MS = 10 * 60_000;
/**
 * Brings what is known of one installation to what GitHub says: its repositories are looked at under the names they
 * have now, and the lanes of those it does not reach any more are parked. How many repositories it reaches, and how
 * many lanes were parked.
 */
const resyncInstallation = async ({ installations, lanes, concerns }, installation, courtesyMs = 0) => {
    const reached = await installations.repositoriesOf(installation);
    if (reached === null)
        return { repositories: 0, parked: await lanes.parkOthers(installation, [], parkingReason('AX8321')) };
    const living = reached.filter(({ archived }) => !archived);
    const ids = living.map(({ repositoryId }) => repositoryId);
    const parked = await lanes.parkOthers(installation, ids, parkingReason('AX8322'));
    for (const one of living) {
        await lanes.follow(one);
        for (const concern of concerns)
            await lanes.mark({ ...one, concern }, 0, courtesyMs);
    }
    return { repositories: living.length, parked };
};
/**
 * Everything the App is installed in is looked at again: a lost event is only a late one. An installation that cannot
 * be asked holds up no other.
 *
 * @throws RemoteFailure when GitHub does not say where the App is installed
 */
const resyncAll = async (ports) => {
    let repositories = 0;
    let parked = 0;
    const failed = [];
    for (const installation of await ports.installations.ids()) {
        try {
            const done = await resyncInstallation(ports, installation, COURTESY_MS);
            repositories += done.repositories;
            parked += done.parked;
        }
        catch (error) {
            if (!(error instanceof remote_failure/* RemoteFailure */.p3))
                throw error;
            failed.push({ installation, problem: error.message });
        }
    }
    return { repositories, parked, failed };
};
/** Repositories in which something happened lately. Whether the App is still installed there is seen by the work. */
const resyncActive = async ({ lanes, concerns }, active) => {
    for (const one of active)
        for (const concern of concerns)
            await lanes.mark({ ...one, concern }, 0, COURTESY_MS);
    return active.length;
};

;// CONCATENATED MODULE: ./lib/application/intake/rounds.js

const LEAD = 'rounds';
/** After a failure: soon, then less and less soon; a limit is waited for. */
const againAt = (error, now, tries, { everyMs }, tickMs) => {
    const until = error instanceof remote_failure/* RemoteFailure */.p3 && error.kind === 'limited' ? (error.until ?? now) : now;
    return Math.max(until, now + Math.min(everyMs, tickMs * 2 ** Math.min(tries, 10)));
};
/**
 * Does each round when its time has come, until the signal. When it was done is kept in the store, so that another
 * replica goes on where this one ends; one that failed is done again.
 */
const keepRounds = async (options) => {
    const { rounds, leadership, times, clock, owner, tickMs, signal, failed } = options;
    const waiting = new Map();
    const isDue = async ({ name, everyMs }) => {
        const last = await times.last(name);
        return clock.now() >= Math.max((last ?? -Infinity) + everyMs, waiting.get(name)?.at ?? -Infinity);
    };
    const attempt = async (round) => {
        const begun = clock.now();
        try {
            await round.work();
            await times.note(round.name, begun);
            waiting.delete(round.name);
        }
        catch (error) {
            const tries = (waiting.get(round.name)?.tries ?? 0) + 1;
            waiting.set(round.name, { tries, at: againAt(error, clock.now(), tries, round, tickMs) });
            failed(round.name, error);
        }
    };
    while (!signal.aborted) {
        try {
            for (const round of rounds) {
                // Whoever works keeps the lead; whoever hangs for three ticks has lost it.
                const term = await leadership.lead(LEAD, owner, 3 * tickMs);
                if (term === null || signal.aborted)
                    break;
                if (await isDue(round))
                    await attempt(round);
            }
        }
        catch (error) {
            failed(LEAD, error);
        }
        await clock.sleep(tickMs, signal).catch(() => { });
    }
    const term = await leadership.lead(LEAD, owner, tickMs).catch(() => null);
    if (term !== null)
        await leadership.resign(term);
};

;// CONCATENATED MODULE: ./lib/application/intake/sweep-deliveries.js

const sweep_deliveries_MINUTE = 60_000;
/** GitHub keeps deliveries for three days. */
const WINDOW_MS = 3 * 24 * 60 * sweep_deliveries_MINUTE;
/** Deliveries that were under way when the last sweep looked, and clocks that differ. */
const OVERLAP_MS = 30 * sweep_deliveries_MINUTE;
/** GitHub needs a while to deliver again, and is not pressed. */
const PATIENCE_MS = 10 * sweep_deliveries_MINUTE;
const MOST_TIMES = 12;
const MOST_AT_ONCE = 200;
/** Tries by delivery, oldest delivery first. `attempts` are newest first. */
const byGuid = (attempts) => {
    const found = new Map();
    for (const { guid, id, at, ok } of attempts) {
        const newer = found.get(guid);
        found.set(guid, { guid, id: newer?.id ?? id, first: at, ok: ok || newer?.ok === true });
    }
    return [...found.values()].toSorted((a, b) => a.first - b.first);
};
/**
 * Asks GitHub for the deliveries that did not arrive: those it never got a good answer for, and those it did that are
 * not here. The cursor stays before whatever is not settled, so it moves only after success; a failure leaves it.
 *
 * A store that never swept knows nothing of what was delivered before it was there: what was answered then is repaired
 * by the resync of the start, and not asked for.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
const sweepDeliveries = async ({ remote, sweeps, known, now }) => {
    const begun = now();
    const cursor = await sweeps.cursor();
    const since = Math.max(begun - WINDOW_MS, cursor === null ? 0 : cursor - OVERLAP_MS);
    const candidates = byGuid(await remote.since(since));
    const here = await known(candidates.map(({ guid }) => guid));
    const asked = await sweeps.asked();
    const pending = [];
    const lost = [];
    const repeated = [];
    for (const candidate of candidates) {
        const { guid, id, ok } = candidate;
        if (ok && (cursor === null || here.has(guid)))
            continue;
        const before = asked.get(guid) ?? { at: -Infinity, times: 0 };
        if (before.times > MOST_TIMES)
            continue;
        const isEarly = before.at > now() - PATIENCE_MS;
        if (before.times === MOST_TIMES && !isEarly) {
            // Said once, and passed over from then on.
            await sweeps.noteAsked(guid, now());
            lost.push(guid);
            continue;
        }
        pending.push(candidate);
        if (isEarly || repeated.length >= MOST_AT_ONCE)
            continue;
        // Noted first: killed between the two, it is asked for later rather than twice.
        await sweeps.noteAsked(guid, now());
        try {
            await remote.redeliver(id);
            repeated.push(guid);
        }
        catch (error) {
            // A delivery that GitHub has let go of is not coming; the others may.
            if (!(0,remote_failure/* isRefused */.H0)(error))
                throw error;
        }
    }
    await sweeps.moveTo(Math.min(begun, ...pending.map(({ first }) => first)), begun - WINDOW_MS);
    return { looked: candidates.length, asked: repeated, pending: pending.length - repeated.length, lost };
};

;// CONCATENATED MODULE: ./lib/application/intake/wait-until-tried.js
/**
 * Waits until everything that is to be done now has been tried once, well or not: a lane that fails holds up nobody.
 * What is marked meanwhile is not waited for. How many lanes were not tried within the time.
 */
const waitUntilTried = async (lanes, clock, withinMs, lookMs, signal) => {
    const until = clock.monotonic() + withinMs;
    let left = new Set(await lanes.untried());
    while (left.size > 0 && clock.monotonic() < until) {
        await clock.sleep(lookMs, signal);
        const now = new Set(await lanes.untried());
        left = new Set([...left].filter((key) => now.has(key)));
    }
    return left.size;
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/jobs/registry.js
/** Concern → job. A new one is one file and one line here. */
const JOBS = new Map([
    ['sync', async () => (await Promise.all(/* import() */[__webpack_require__.e(2592), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(4653), __webpack_require__.e(1490), __webpack_require__.e(4400)]).then(__webpack_require__.bind(__webpack_require__, 74400))).syncJob],
    ['gate', async () => (await Promise.all(/* import() */[__webpack_require__.e(2592), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(4653), __webpack_require__.e(1490), __webpack_require__.e(3817), __webpack_require__.e(5758), __webpack_require__.e(1204), __webpack_require__.e(5385), __webpack_require__.e(9995)]).then(__webpack_require__.bind(__webpack_require__, 69995))).gateJob],
    ['gates', async () => (await __webpack_require__.e(/* import() */ 5216).then(__webpack_require__.bind(__webpack_require__, 45216))).gatesJob],
    ['queue', async () => (await Promise.all(/* import() */[__webpack_require__.e(2592), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(4653), __webpack_require__.e(1490), __webpack_require__.e(3817), __webpack_require__.e(5758), __webpack_require__.e(1204), __webpack_require__.e(5385), __webpack_require__.e(9479)]).then(__webpack_require__.bind(__webpack_require__, 9479))).queueJob],
    ['queues', async () => (await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 99167))).queuesJob],
    ['press', async () => (await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(3536)]).then(__webpack_require__.bind(__webpack_require__, 42187))).pressJob],
    ['issue', async () => (await Promise.all(/* import() */[__webpack_require__.e(2592), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(4653), __webpack_require__.e(1204), __webpack_require__.e(1290)]).then(__webpack_require__.bind(__webpack_require__, 52463))).issueJob],
    ['late', async () => (await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(6712)]).then(__webpack_require__.bind(__webpack_require__, 81941))).lateJob],
    ['intake', async () => (await __webpack_require__.e(/* import() */ 3925).then(__webpack_require__.bind(__webpack_require__, 93925))).intakeJob],
    ['onboard', async () => (await Promise.all(/* import() */[__webpack_require__.e(2592), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(4653), __webpack_require__.e(1490), __webpack_require__.e(5758), __webpack_require__.e(5979)]).then(__webpack_require__.bind(__webpack_require__, 75979))).onboardJob],
    ['weekly', async () => (await Promise.all(/* import() */[__webpack_require__.e(2592), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(4653), __webpack_require__.e(3817), __webpack_require__.e(9031), __webpack_require__.e(1144)]).then(__webpack_require__.bind(__webpack_require__, 55311))).weeklyJob],
    ['deploy', async () => (await Promise.all(/* import() */[__webpack_require__.e(2592), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(4653), __webpack_require__.e(5385), __webpack_require__.e(1649), __webpack_require__.e(9663)]).then(__webpack_require__.bind(__webpack_require__, 32081))).deployJob],
    ['deploys', async () => (await __webpack_require__.e(/* import() */ 9620).then(__webpack_require__.bind(__webpack_require__, 29620))).deploysJob],
    ['watch', async () => (await Promise.all(/* import() */[__webpack_require__.e(1649), __webpack_require__.e(9144)]).then(__webpack_require__.bind(__webpack_require__, 17002))).watchJob],
    ['enforce', async () => (await Promise.all(/* import() */[__webpack_require__.e(1846), __webpack_require__.e(1227)]).then(__webpack_require__.bind(__webpack_require__, 4453))).enforceJob],
]);
/** Concerns of a repository as a whole, looked at when it is resynced. */
const WHOLE = ['sync', 'enforce', 'gates', 'queues', 'deploys'];
/** And what is looked at when everything is: it has a time of its own, and waits for no event. */
const DAILY = [...WHOLE, 'weekly'];

;// CONCATENATED MODULE: ./lib/entrypoints/app/keep-in-step.js














const keep_in_step_MINUTE = 60_000;
const keep_in_step_SWEEP_MS = 5 * keep_in_step_MINUTE;
const ACTIVE_MS = 15 * keep_in_step_MINUTE;
const DAY_MS = 24 * 60 * keep_in_step_MINUTE;
/** GitHub keeps deliveries for three days: whoever was away longer has lost some. */
const KEPT_MS = 3 * DAY_MS;
const TIDY_MS = 60 * keep_in_step_MINUTE;
const TICK_MS = 20_000;
/** However much there is to do, whoever sends events is not kept waiting for longer. */
const READY_MS = 10 * keep_in_step_MINUTE;
const keep_in_step_LOOK_MS = 250;
const RETRY_CAP_MS = keep_in_step_MINUTE;
/** The round that asks GitHub which deliveries failed. */
const keep_in_step_SWEEP = 'sweep';
/** The round that looks at everything. */
const RESYNC_ALL = 'resync-all';
const everything = async ({ app, store, log }, reason) => {
    const clock = (0,system_clock/* createClock */.t)();
    const begun = clock.monotonic();
    const done = await resyncAll({ installations: app, lanes: (0,database_lanes/* createLanes */.k3)(store), concerns: DAILY });
    const durationMs = Math.round(clock.monotonic() - begun);
    log(done.failed.length > 0 ? 'warn' : 'info', 'resync', { reason, ...done, durationMs });
};
const active = async (parts) => {
    const { store, log } = parts;
    const now = (0,system_clock/* createClock */.t)().now();
    const lately = await (0,database_deliveries/* createDeliveriesReader */.m)(store).active(now - DAY_MS);
    if (lately.length === 0) {
        // An App that GitHub cannot reach has to look for itself; when it starts it does so anyway.
        const rounds = createRounds(store);
        if (now - ((await rounds.last(RESYNC_ALL)) ?? now) < ACTIVE_MS / 2)
            return;
        await everything(parts, 'nothing was heard');
        return rounds.note(RESYNC_ALL, now);
    }
    const repositories = await resyncActive({ lanes: (0,database_lanes/* createLanes */.k3)(store), concerns: WHOLE }, lately);
    log('info', 'resync', { reason: 'active', repositories });
};
const sweep = async (parts) => {
    const { app, store, log } = parts;
    const clock = (0,system_clock/* createClock */.t)();
    const now = () => clock.now();
    const sweeps = createSweeps(store);
    const before = await sweeps.cursor();
    const known = async (guids) => (0,database_deliveries/* createDeliveriesReader */.m)(store).known(guids);
    const swept = await sweepDeliveries({ remote: app.deliveries, sweeps, known, now });
    log('info', 'sweep', { ...swept });
    const problems = [
        ...(before !== null && now() - before > KEPT_MS ? ['The App was away for more than three days'] : []),
        ...(swept.lost.length > 0 ? [`Deliveries do not arrive: ${swept.lost.slice(0, 3).join(', ')}`] : []),
    ];
    if (problems.length === 0)
        return;
    const { code, message } = (0,catalogue/* finding */.gk)('AX8325', { problem: problems.join('. ') });
    log('warn', 'events lost', { finding: `${code} ${message}` });
    await everything(parts, 'events lost');
};
const tidy = async ({ store, retention, log }) => log('info', 'tidy', { ...(await createRetention(store).tidy(retention, (0,system_clock/* createClock */.t)().now())) });
/** Looks at everything once, however long GitHub is away, and is ready when all of it was tried. */
const begin = async (parts) => {
    const { health, store, log, signal } = parts;
    const clock = (0,system_clock/* createClock */.t)();
    for (let tries = 1; !signal.aborted && !health.resynced; tries += 1) {
        try {
            await everything(parts, 'start');
            await createRounds(store).note(RESYNC_ALL, clock.now());
            health.resynced = true;
        }
        catch (error) {
            log('warn', 'resync failed', { problem: (0,thrown/* messageOf */.b)(error) });
            const until = error instanceof remote_failure/* RemoteFailure */.p3 ? (error.until ?? 0) : 0;
            const wait = Math.max(until - clock.now(), Math.min(RETRY_CAP_MS, 1_000 * 2 ** tries));
            await clock.sleep(wait, signal).catch(() => { });
        }
    }
    if (signal.aborted)
        return;
    const left = await waitUntilTried((0,database_lanes/* createLanes */.k3)(store), clock, READY_MS, keep_in_step_LOOK_MS, signal).catch(() => null);
    if (left === null)
        return;
    health.reconciled = true;
    log(left > 0 ? 'warn' : 'info', 'reconciled', { left });
};
/** Keeps what the App does in step with what GitHub says, whatever events were lost: until the signal. */
const keepInStep = async (parts) => {
    const { store, log, owner, signal } = parts;
    const rounds = [
        { name: keep_in_step_SWEEP, everyMs: keep_in_step_SWEEP_MS, work: async () => sweep(parts) },
        { name: RESYNC_ALL, everyMs: DAY_MS, work: async () => everything(parts, 'daily or after an outage') },
        { name: 'tidy', everyMs: TIDY_MS, work: async () => tidy(parts) },
        { name: 'resync-active', everyMs: ACTIVE_MS, work: async () => active(parts) },
    ];
    await Promise.all([
        begin(parts),
        keepRounds({
            rounds,
            leadership: createLeadership(store),
            times: createRounds(store),
            clock: (0,system_clock/* createClock */.t)(),
            owner,
            tickMs: TICK_MS,
            signal,
            failed: (round, error) => log('warn', 'round failed', { round, problem: (0,thrown/* messageOf */.b)(error) }),
        }),
    ]);
};

;// CONCATENATED MODULE: ./lib/adapters/github/observe-send.js
/** Octokit reports a broken connection as status 500, without an answer. */
const statusOf = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number' && 'response' in error
    ? error.status
    : 0;
/** Answers that a cache or a look whether something is there asks for. */
const EXPECTED = new Set([304, 404]);
/** Requests that are timed and told: one span each, within whatever they are made for. */
const observeSend = (send, tracer, monotonic, seen) => async (route, parameters) => {
    const begun = monotonic();
    const sent = await tracer.span(route, {}, async (span) => {
        const told = (status) => {
            span.note({ 'http.response.status_code': status });
            seen({ route, status, durationMs: monotonic() - begun });
        };
        try {
            const answer = await send(route, parameters);
            told(answer.status);
            return { answer };
        }
        catch (error) {
            const status = statusOf(error);
            told(status);
            if (EXPECTED.has(status))
                return { error };
            throw error;
        }
    });
    if ('error' in sent)
        throw sent.error;
    return sent.answer;
};

;// CONCATENATED MODULE: ./lib/adapters/opentelemetry/no-tracer.js
/** Nobody collects: the work is done, and nothing is told. */
const NO_TRACER = {
    span: async (_name, _attributes, work) => work({ trace: '', note: () => { } }),
    close: async () => { },
};

// EXTERNAL MODULE: ./node_modules/prom-client/index.js
var prom_client = __webpack_require__(95222);
;// CONCATENATED MODULE: ./lib/adapters/prometheus/metrics.js

const COUNTERS = {
    aurora_http_answers_total: ['Answers of this App, by route and status.', 'route', 'status'],
    aurora_github_requests_total: [
        'Requests to GitHub, by route and class of the answer; none: nothing was answered.',
        'route',
        'status',
    ],
    aurora_lane_turns_total: ['Turns of lanes, by job and what became of them.', 'job', 'result'],
    aurora_verdicts_total: [
        'Verdicts on heads, by verdict and conclusion of the check.',
        'verdict',
        'conclusion',
    ],
    aurora_findings_total: ['Findings that the log names, by code.', 'code'],
    aurora_round_failures_total: ['Sweeps, resyncs and other rounds that failed.', 'round'],
};
const TIMERS = {
    aurora_lane_turn_seconds: ['How long a turn of a lane took, by job.', 'job'],
    aurora_github_request_seconds: ['How long GitHub took to answer.'],
    aurora_resync_seconds: ['How long it took to have everything looked at again.'],
};
/** Gauges that are read from the store and from the process when somebody asks. */
const GAUGES = {
    aurora_build_info: ['Version of this App.', 'version'],
    aurora_store_up: ['1 when the store can be written and read.'],
    aurora_ready: ['1 ok, 0.5 degraded, 0 failed: the parts of /readyz.', 'part'],
    aurora_lane_lag_seconds: ['How long the lane that waits longest has been due.'],
    aurora_lanes: ['Lanes, by state.', 'state'],
    aurora_inbox_deliveries: ['Deliveries that are not done, by state.', 'state'],
    aurora_intents_in_doubt: ['Requests that were sent and of which nobody knows whether they did anything.'],
    aurora_budget_remaining: [
        'Requests left, as GitHub last said: the installations with the fewest.',
        'installation',
    ],
    aurora_budget_blocked: ['Installations for which nothing is sent until a time that GitHub named.'],
    aurora_enforced_repositories: ['Repositories that want the check required, by how far it is.', 'level'],
    aurora_sweep_age_seconds: ['Since GitHub was last asked which deliveries failed.'],
    aurora_resync_age_seconds: ['Since everything was last looked at.'],
};
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
/** No label may take more values than this: what comes after is counted together. */
const MOST_VALUES = 200;
/** Holds the values of a label to so many. */
const bounded = () => {
    const known = new Map();
    return (labels) => Object.fromEntries(Object.entries(labels).map(([label, value]) => {
        const values = known.get(label) ?? new Set();
        known.set(label, values);
        if (values.size < MOST_VALUES)
            values.add(value);
        return [label, values.has(value) ? value : 'other'];
    }));
};
/**
 * The metrics of one App, in a registry of its own.
 *
 * @param read what the gauges say now; a gauge that it leaves out has no value
 */
const createMetrics = (read) => {
    const registry = new prom_client.Registry();
    const registers = [registry];
    const counters = new Map();
    const timers = new Map();
    const gauges = new Map();
    for (const [name, [help, ...labelNames]] of Object.entries(COUNTERS))
        counters.set(name, new prom_client.Counter({ name, help, labelNames, registers }));
    for (const [name, [help, ...labelNames]] of Object.entries(TIMERS))
        timers.set(name, new prom_client.Histogram({ name, help, labelNames, registers, buckets: SECONDS }));
    for (const [name, [help, ...labelNames]] of Object.entries(GAUGES))
        gauges.set(name, new prom_client.Gauge({ name, help, labelNames, registers }));
    const unlabelled = new Set(Object.entries(GAUGES).flatMap(([name, { length }]) => (length === 1 ? [name] : [])));
    (0,prom_client.collectDefaultMetrics)({ register: registry });
    const held = bounded();
    return {
        contentType: registry.contentType,
        count: (name, labels) => counters.get(name)?.inc(held(labels)),
        time: (name, labels, seconds) => timers.get(name)?.observe(held(labels), seconds),
        text: async () => {
            const readings = await read();
            for (const [name, gauge] of gauges) {
                gauge.reset();
                // A gauge without labels is reset to zero, which is not the same as not known.
                if (unlabelled.has(name))
                    gauge.remove();
            }
            for (const { name, labels, value } of readings)
                gauges.get(name)?.set(labels, value);
            return registry.metrics();
        },
    };
};

// EXTERNAL MODULE: ./lib/entrypoints/wiring/version.js
var version = __webpack_require__(13538);
;// CONCATENATED MODULE: ./lib/entrypoints/app/observe/meter.js
const meter_text = (value) => (typeof value === 'string' ? value : 'none');
const seconds = (value) => (typeof value === 'number' ? value / 1_000 : 0);
/** `AX8231 A ruleset …`, as findings stand in the log. */
const codesOf = ({ code, finding, findings }) => [code, finding, ...(Array.isArray(findings) ? findings : [])].flatMap((one) => typeof one === 'string' ? (/^AX\d{4}\b/.exec(one) ?? []) : []);
/** What the metrics make of a line of the log: one event is one line here. */
const COUNTED = {
    lane: (metrics, { job, result, durationMs }) => {
        metrics.count('aurora_lane_turns_total', { job: meter_text(job), result: meter_text(result) });
        metrics.time('aurora_lane_turn_seconds', { job: meter_text(job) }, seconds(durationMs));
    },
    judged: (metrics, { verdict, conclusion }) => metrics.count('aurora_verdicts_total', { verdict: meter_text(verdict), conclusion: meter_text(conclusion) }),
    'round failed': (metrics, { round }) => metrics.count('aurora_round_failures_total', { round: meter_text(round) }),
    'resync failed': (metrics) => metrics.count('aurora_round_failures_total', { round: 'start' }),
    resync: (metrics, { durationMs }) => {
        if (durationMs !== undefined)
            metrics.time('aurora_resync_seconds', {}, seconds(durationMs));
    },
};
/** A log whose lines are counted, whether they are written or not. */
const meteredLog = (log, metrics) => (level, event, values = {}) => {
    log(level, event, values);
    if (Object.hasOwn(COUNTED, event))
        COUNTED[event]?.(metrics, values);
    for (const code of codesOf(values))
        metrics.count('aurora_findings_total', { code });
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/observe/readings.js


const HEALTH = { ok: 1, degraded: 0.5, failed: 0 };
/** Installations are told one by one only where it is close. */
const MOST_INSTALLATIONS = 50;
const reading = (name, value, labels = {}) => ({
    name,
    labels,
    value,
});
const each = (name, label, values) => Object.entries(values).map(([key, value]) => reading(name, value, { [label]: key }));
/** The budgets of the installations that have least, and how many have to wait. */
const budgetsOf = ({ budgets }, now) => {
    const left = budgets.flatMap(({ installation, budget: { remaining, reset } }) => {
        // What was left before the limit began anew says nothing.
        const known = remaining !== null && (reset ?? 0) > now ? remaining : null;
        return known === null ? [] : [{ installation, known }];
    });
    const least = left.toSorted((a, b) => a.known - b.known).slice(0, MOST_INSTALLATIONS);
    return [
        ...least.map(({ installation, known }) => reading('aurora_budget_remaining', known, { installation: String(installation) })),
        reading('aurora_budget_blocked', budgets.filter(({ budget }) => budget.blockedUntil > now).length),
    ];
};
const storedReadings = (stored, now, startedAt) => {
    const { figures, sweptAt, resyncedAt } = stored;
    const age = (at) => Math.max(0, now - (at ?? startedAt)) / 1_000;
    return [
        reading('aurora_lane_lag_seconds', figures.lagMs / 1_000),
        ...each('aurora_lanes', 'state', figures.lanes),
        ...each('aurora_inbox_deliveries', 'state', figures.inbox),
        reading('aurora_intents_in_doubt', figures.inDoubt),
        ...each('aurora_enforced_repositories', 'level', figures.enforcement),
        ...budgetsOf(stored, now),
        reading('aurora_sweep_age_seconds', age(sweptAt)),
        reading('aurora_resync_age_seconds', age(resyncedAt)),
    ];
};
/** What the gauges say: nothing of the store when it does not answer. */
const readingsOf = ({ now, startedAt, stored, facts }) => [
    reading('aurora_build_info', 1, { version: version/* VERSION */.x }),
    reading('aurora_store_up', stored === null ? 0 : 1),
    ...Object.entries(readinessOf(facts).parts).map(([part, { status }]) => reading('aurora_ready', HEALTH[status], { part })),
    ...(stored === null ? [] : storedReadings(stored, now, startedAt)),
];

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./lib/entrypoints/app/observe/turns.js

const MOST_DELIVERIES = 10;
const runOf = ({ key, fence }) => `${key}#${fence}`;
const jobOf = (concern) => concern.split(':')[0] ?? '';
/** Turns of lanes, so that whatever is logged or asked within one says which one it was. */
const createTurns = (deliveries, tracer) => {
    const current = new external_node_async_hooks_.AsyncLocalStorage();
    /** Of turns whose end was not told yet. */
    const open = new Map();
    return {
        /** A log whose lines within a turn carry its ids. */
        log: (log) => (level, event, values = {}) => log(level, event, { ...current.getStore(), ...values }),
        job: (job) => async (lease, signal) => {
            const { installation, repository, concern } = lease;
            const run = runOf(lease);
            // Which deliveries they were is good to know, and no reason to fail.
            const because = await deliveries.behind(lease, MOST_DELIVERIES).catch(() => []);
            const named = { run, job: jobOf(concern), installation, repository, deliveries: because };
            const attributes = Object.fromEntries(Object.entries(named).map(([name, value]) => [`aurora.${name}`, value]));
            await tracer.span(`turn ${named.job}`, attributes, async ({ trace }) => {
                const ids = trace === '' ? named : { ...named, trace };
                open.set(run, ids);
                await current.run(ids, async () => job(lease, signal));
            });
        },
        /** The ids of a turn that has ended, once. */
        ended: ({ lease }) => {
            const run = runOf(lease);
            const { installation, repository, concern } = lease;
            const ids = open.get(run) ?? { run, job: jobOf(concern), installation, repository, deliveries: [] };
            open.delete(run);
            return ids;
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/database/figures.js

/** An answer that is still on its way is no doubt yet. */
const IN_DOUBT_MS = 60_000;
const counted = (names, rows) => {
    const known = new Map(rows.map(({ it, count }) => [it, Number(count)]));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each name
    return Object.fromEntries(names.map((name) => [name, known.get(name) ?? 0]));
};
const LANES = ['idle', 'ready', 'waiting', 'leased', 'dead', 'parked'];
/** Figures of the store. None of them counts what is done and only kept, which may be millions of rows. */
const createFigures = ({ db, now }) => {
    const lanes = async () => {
        const state = (0,sql/* sql */.l) `CASE
      WHEN state = 'idle' AND parked IS NOT NULL THEN 'parked'
      WHEN state = 'ready' AND run_at > ${now()} THEN 'waiting'
      ELSE state END`;
        const rows = await db
            .selectFrom('lane')
            .select(state.as('it'))
            .select((eb) => eb.fn.countAll().as('count'))
            .groupBy('it')
            .execute();
        return counted(LANES, rows);
    };
    const lag = async () => {
        // Due since it was marked, or since the time that it had to wait for: a resync lets others go first.
        const due = (0,sql/* sql */.l) `CASE WHEN dirty_since > run_at THEN dirty_since ELSE run_at END`;
        const row = await db
            .selectFrom('lane')
            .select((0,sql/* sql */.l) `max(${now()} - ${due})`.as('ms'))
            .where('state', '=', 'ready')
            .where('run_at', '<=', now())
            .executeTakeFirst();
        return Math.max(0, row?.ms ?? 0);
    };
    const inbox = async () => {
        const state = (0,sql/* sql */.l) `CASE WHEN l.state = 'dead' THEN 'dead' ELSE 'waiting' END`;
        const rows = await db
            .selectFrom('lane as l')
            .innerJoin('delivery_lane as m', 'm.lane', 'l.key')
            .select(state.as('it'))
            .select((eb) => eb.fn.count('m.delivery').distinct().as('count'))
            .where('l.state', '!=', 'idle')
            .whereRef('m.generation', '>', 'l.done')
            .groupBy('it')
            .execute();
        return counted(['waiting', 'dead'], rows);
    };
    const inDoubt = async () => {
        const row = await db
            .selectFrom('intent')
            .select((eb) => eb.fn.countAll().as('count'))
            .where('state', '=', 'sent')
            .where((0,sql/* sql */.l) `sent_at <= ${now()} - ${IN_DOUBT_MS}`)
            .executeTakeFirst();
        return Number(row?.count ?? 0);
    };
    const enforcement = async () => {
        const rows = await db
            .selectFrom('enforcement')
            .select('level as it')
            .select((eb) => eb.fn.countAll().as('count'))
            .where('mode', '=', 'enforce')
            .groupBy('it')
            .execute();
        return counted(['required', 'weak', 'not-required'], rows);
    };
    return {
        read: async () => ({
            lagMs: await lag(),
            lanes: await lanes(),
            inbox: await inbox(),
            inDoubt: await inDoubt(),
            enforcement: await enforcement(),
        }),
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/observe/vitals.js





/** However often somebody asks, the store is asked so often. */
const FRESH_MS = 2_000;
const vitals_PATIENCE_MS = 5_000;
const inTime = async (work, clock) => {
    const done = new AbortController();
    const late = clock.sleep(vitals_PATIENCE_MS, done.signal).then(() => {
        throw new Error('The store does not answer.');
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        done.abort();
    }
};
const readStore = async (store, now) => {
    const rounds = createRounds(store);
    // A disk that is full is read as before: only a write tells.
    await rounds.note('readyz', now);
    return {
        figures: await createFigures(store).read(),
        budgets: await createBudgets(store).list(),
        sweptAt: await rounds.last(keep_in_step_SWEEP),
        resyncedAt: await rounds.last(RESYNC_ALL),
    };
};
/** How the App is, for `/readyz` and `/metrics`: looked at when somebody asks. */
const createVitals = ({ store, health, clock, log, github }) => {
    const startedAt = clock.now();
    /** A look that hangs is the only one: others would only take what connections are left. */
    let busy = false;
    let last = null;
    const look = async (now) => {
        try {
            busy = true;
            const read = readStore(store, now).finally(() => {
                busy = false;
            });
            return await inTime(read, clock);
        }
        catch (error) {
            log('warn', 'store failed', { problem: (0,thrown/* messageOf */.b)(error) });
            return null;
        }
    };
    return async () => {
        const asked = clock.now();
        if (last === null || (!busy && asked - last.at >= FRESH_MS))
            last = { at: asked, stored: look(asked) };
        const stored = await last.stored;
        const { reconciled, stopping } = health;
        const now = clock.now();
        return {
            now,
            startedAt,
            stored,
            facts: {
                now,
                startedAt,
                stopping,
                reconciled,
                writable: stored !== null,
                queue: stored && { lagMs: stored.figures.lagMs, dead: stored.figures.lanes.dead },
                github: github(),
                sweptAt: stored?.sweptAt ?? null,
            },
        };
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/observe/observe-app.js









const LEVELS = {
    done: 'info',
    dead: 'error',
};
const classOf = (status) => (status === 0 ? 'none' : `${Math.floor(status / 100)}xx`);
/** OpenTelemetry is loaded only where somebody collects. */
const tracerOf = async (tracing) => tracing
    ? (await Promise.all(/* import() */[__webpack_require__.e(8603), __webpack_require__.e(4827)]).then(__webpack_require__.bind(__webpack_require__, 34827))).createTracer('aurora-x', version/* VERSION */.x)
    : NO_TRACER;
const observeApp = async (tracing, { store, health, clock, log: plain }) => {
    let github = null;
    const tracer = await tracerOf(tracing);
    const vitals = createVitals({ store, health, clock, log: plain, github: () => github });
    const metrics = createMetrics(async () => readingsOf(await vitals()));
    const turns = createTurns((0,database_deliveries/* createDeliveriesReader */.m)(store), tracer);
    const log = turns.log(meteredLog(plain, metrics));
    return {
        log,
        metrics,
        vitals,
        job: turns.job,
        turned: (event) => {
            const { lease, result, durationMs, problem } = event;
            log(LEVELS[result] ?? 'warn', 'lane', {
                lane: lease.key,
                ...turns.ended(event),
                result,
                durationMs,
                problem,
            });
        },
        send: (send) => observeSend(send, tracer, () => clock.monotonic(), ({ route, status, durationMs }) => {
            github = { at: clock.now(), status };
            metrics.count('aurora_github_requests_total', { route, status: classOf(status) });
            metrics.time('aurora_github_request_seconds', {}, durationMs / 1_000);
            log('debug', 'request', { route, status, durationMs: Math.round(durationMs) });
        }),
        close: () => tracer.close(),
    };
};

;// CONCATENATED MODULE: ./lib/adapters/database/known-repositories.js
/** Repositories that there are lanes of: every one that the App is installed in has some. */
const createKnownRepositories = ({ db }) => ({
    find: async (repositoryId) => {
        const row = await db
            .selectFrom('lane')
            .select(['installation', 'repository'])
            .where('repository_id', '=', repositoryId)
            .where('parked', 'is', null)
            .limit(1)
            .executeTakeFirst();
        return row === undefined ? null : { repositoryId, ...row };
    },
});

// EXTERNAL MODULE: ./lib/adapters/database/settled.js
var database_settled = __webpack_require__(38297);
;// CONCATENATED MODULE: ./lib/adapters/http/waiting-room.js
/**
 * Room for bodies that nobody can yet say of who sent them. When there are too many, the one that has been coming for
 * longest is sent away; when they are too large together, the largest. So whoever drips or floods makes room for others:
 * what GitHub sends is small, and comes in one go.
 */
const createWaitingRoom = (most, mostBytes) => {
    const guests = new Set();
    let bytes = 0;
    const sendAway = (guest) => {
        if (guest === undefined)
            return;
        guests.delete(guest);
        bytes -= guest.bytes;
        guest.bytes = 0;
        guest.leave();
    };
    const isFull = () => bytes > mostBytes;
    /** What has arrived stays, so there may be nobody left to send away. */
    const makeRoom = () => {
        if (guests.size > most)
            sendAway([...guests][0]);
        while (isFull() && guests.size > 0)
            sendAway([...guests].reduce((one, other) => (other.bytes > one.bytes ? other : one)));
    };
    return (leave) => {
        const guest = { bytes: 0, leave };
        guests.add(guest);
        makeRoom();
        return {
            grow: (more) => {
                guest.bytes += more;
                bytes += more;
                makeRoom();
            },
            arrived: () => void guests.delete(guest),
            left: () => {
                guests.delete(guest);
                bytes -= guest.bytes;
                guest.bytes = 0;
            },
        };
    };
};

;// CONCATENATED MODULE: ./lib/adapters/http/receiver.js



/** GitHub sends at most so much. */
const receiver_BODY_LIMIT = 25 * 1024 * 1024;
const BODY_TIMEOUT_MS = 15_000;
/** Bodies that are on their way at once, from whomever. */
const ARRIVING = 256;
/** What they may take together: one of the largest, and many as they usually are. */
const ARRIVING_BYTES = 32 * 1024 * 1024;
/** Deliveries that wait for the disk at once. */
const KEEPING = 256;
const SIGNATURE = /^sha256=([0-9a-f]{64})$/;
const ID = /^[\w-]{1,100}$/;
const EVENT = /^[a-z0-9_]{1,64}$/;
const header = (message, name) => {
    const value = message.headers[name];
    return typeof value === 'string' ? value : '';
};
const isSigned = (signature, macs) => {
    const given = Buffer.from(signature, 'hex');
    // Every secret is compared, so that the time says nothing of which one was right.
    return macs.map((mac) => (0,external_node_crypto_.timingSafeEqual)(mac.digest(), given)).includes(true);
};
/**
 * The handler of `POST /api/github/webhooks`. 202 once the delivery is on disk, 200 for one that was there, 401 for a
 * wrong signature, 503 when it cannot be kept: GitHub notes the failure, and the delivery can be asked for again.
 */
const createReceiver = ({ secrets, accept, refused, timeoutMs = BODY_TIMEOUT_MS, }) => {
    const enter = createWaitingRoom(ARRIVING, ARRIVING_BYTES);
    let keeping = 0;
    /** The body, if it is signed. Before that is known nothing is done with it that costs more than looking at it once. */
    const signedBody = async (message, signature, place, sentAway) => {
        const macs = secrets.map((secret) => (0,external_node_crypto_.createHmac)('sha256', secret));
        const pieces = await readPieces(message, receiver_BODY_LIMIT, timeoutMs, (bytes) => {
            place.grow(bytes.length);
            for (const mac of macs)
                mac.update(bytes);
            return sentAway();
        });
        if ('status' in pieces)
            return sentAway() ?? pieces;
        place.arrived();
        if (!isSigned(signature, macs))
            return { status: 401, reason: 'the signature is wrong' };
        return Buffer.concat(pieces);
    };
    const keep = async (delivery) => {
        if (keeping >= KEEPING)
            return { status: 503, reason: 'too many at once' };
        keeping += 1;
        try {
            return await accept(delivery);
        }
        catch {
            return { status: 503, reason: 'it could not be kept' };
        }
        finally {
            keeping -= 1;
        }
    };
    const receive = async (message, id) => {
        const signature = SIGNATURE.exec(header(message, 'x-hub-signature-256'))?.[1];
        if (signature === undefined)
            return { status: 401, reason: 'no signature' };
        const event = header(message, 'x-github-event');
        if (!ID.test(id) || !EVENT.test(event))
            return { status: 400, reason: 'no delivery or event' };
        let refusal = null;
        const place = enter(() => {
            refusal = { status: 503, reason: 'too much at once' };
            message.destroy();
        });
        try {
            const body = await signedBody(message, signature, place, () => refusal);
            return 'status' in body ? body : await keep({ id, event, body });
        }
        finally {
            place.left();
        }
    };
    return async (message, response) => {
        const id = header(message, 'x-github-delivery');
        const answer = await receive(message, id);
        if (typeof answer === 'string') {
            response.writeHead(answer === 'new' ? 202 : 200).end();
            return;
        }
        refused(answer.status, answer.reason, ID.test(id) ? id : '');
        // What was not read is not read: the connection goes with it.
        response.writeHead(answer.status, { connection: 'close' }).end();
        message.resume();
        response.once('close', () => message.destroy());
    };
};

// EXTERNAL MODULE: ./lib/domain/config/fits-any.js
var fits_any = __webpack_require__(90684);
// EXTERNAL MODULE: ./lib/domain/model/login.js
var login = __webpack_require__(60447);
// EXTERNAL MODULE: ./lib/domain/model/path.js
var path = __webpack_require__(40555);
;// CONCATENATED MODULE: ./lib/application/intake/route-event.js

const commitSchema = schemas.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** The few values of a webhook that say where to look. Everything else is read from GitHub when it is looked at. */
const sliceSchema = schemas.object({
    action: schemas.string().optional(),
    installation: schemas.object({ id: schemas.number() }),
    /** Not in the events of an installation as a whole. */
    repository: schemas.object({ id: schemas.number(), full_name: schemas.string(), default_branch: schemas.string().optional() })
        .optional(),
    ref: schemas.string().optional(),
    pull_request: schemas.object({ number: schemas.number() }).optional(),
    check_run: schemas.object({ id: schemas.number() }).optional(),
    check_suite: schemas.object({ head_sha: commitSchema }).optional(),
    requested_action: schemas.object({ identifier: schemas.string() }).nullish(),
    merge_group: schemas.object({ head_sha: commitSchema, base_sha: commitSchema }).optional(),
    workflow_run: schemas.object({ id: schemas.number() }).optional(),
    deployment: schemas.object({ id: schemas.number() }).nullish(),
    deployment_status: schemas.object({ state: schemas.string() }).optional(),
    deployment_callback_url: schemas.string().optional(),
    /** A pull request is an issue with something more. */
    issue: schemas.object({ number: schemas.number(), pull_request: schemas.unknown().optional() }).optional(),
    comment: schemas.object({ body: schemas.string().nullish() }).optional(),
    sender: schemas.object({ login: schemas.string().optional(), type: schemas.string().optional() }).optional(),
});
const gates = (numbers) => numbers.map((number) => `gate:${number}`);
/** A command is looked for where it was given; the other comments of people are none of our business. */
const isCommand = ({ action, comment, sender }) => action === 'created' && sender?.type !== 'Bot' && /^\/aurora\b/.test(comment?.body ?? '');
const answers = (slice) => {
    const { issue } = slice;
    if (issue === undefined || !isCommand(slice))
        return [];
    return issue.pull_request == null ? [`issue:${issue.number}`] : gates([issue.number]);
};
/** Who pressed which button of a check is in the event alone; the lane keeps it. `again` is GitHub's own button. */
const press = (on, button, { sender }) => /^\w{1,20}$/.test(button) && /^[\w-]{1,100}$/.test(sender?.login ?? '')
    ? [`press:${on}.${button}.${sender?.login}`]
    : [];
const pressed = (slice) => {
    const { action, check_run: run, requested_action: asked } = slice;
    if (run === undefined)
        return [];
    if (action === 'rerequested')
        return press(run.id, 'again', slice);
    return action === 'requested_action' && asked ? press(run.id, asked.identifier, slice) : [];
};
/** Only the id of the run is taken from the address, which is never called; without one all runs are looked at. */
const waitingRun = (url) => {
    const run = /\/actions\/runs\/(\d{1,15})\/deployment_protection_rule$/.exec(url)?.[1];
    return run === undefined ? 'deploys' : `deploy:${run}`;
};
/** What ended lets others go on, and what succeeded is watched from now on. */
const deployed = (id, state) => {
    if (state === 'success')
        return [`watch:${id}.0`, 'deploys'];
    return ['failure', 'error'].includes(state) ? ['deploys'] : [];
};
/**
 * Where the App is installed, and how the repositories there are called and whether they are alive, is asked of GitHub
 * by one lane for each installation.
 */
const INSTALLATION = 'installation';
const ABOUT_INSTALLATION = new Set([
    'installation',
    'installation_repositories',
    'installation_target',
    'repository',
]);
const installationLane = ({ installation: { id } }) => ({
    installation: id,
    repositoryId: 0,
    repository: '',
    concern: `${INSTALLATION}:${id}`,
});
/** A new event is one line here. */
const CONCERNS = {
    push: ({ ref, repository }) => ref === `refs/heads/${repository?.default_branch ?? ''}` ? ['sync', 'enforce', 'gates', 'deploys'] : [],
    repository_ruleset: () => ['enforce'],
    branch_protection_rule: () => ['enforce'],
    branch_protection_configuration: () => ['enforce'],
    issues: () => ['sync'],
    milestone: () => ['sync'],
    pull_request: ({ pull_request: pull }) => gates(pull ? [pull.number] : []),
    workflow_run: ({ action, workflow_run: run }) => action === 'completed' && run ? [`intake:${run.id}`] : [],
    pull_request_review: ({ pull_request: pull }) => gates(pull ? [pull.number] : []),
    issue_comment: answers,
    check_run: pressed,
    check_suite: (slice) => slice.action === 'rerequested' && slice.check_suite
        ? press(slice.check_suite.head_sha, 'again', slice)
        : [],
    deployment_protection_rule: ({ action, deployment_callback_url: url = '' }) => action === 'requested' ? [waitingRun(url)] : [],
    deployment_status: ({ deployment, deployment_status: status }) => deployment ? deployed(deployment.id, status?.state ?? '') : [],
    merge_group: ({ action, merge_group: group }) => action === 'checks_requested' && group ? [`queue:${group.head_sha}.${group.base_sha}`] : [],
};
/** Null for what is no JSON. */
const parseBody = (body) => {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return null;
    }
};
/** Which lanes an event marks: a webhook only says "look again". Never throws, whatever the body is. */
const routeEvent = (event, body) => {
    const parsed = sliceSchema.safeParse(parseBody(body));
    if (!parsed.success)
        return { action: null, lanes: [] };
    const { data } = parsed;
    const action = data.action ?? null;
    if (ABOUT_INSTALLATION.has(event))
        return { action, lanes: [installationLane(data)] };
    const { repository, installation } = data;
    if (repository === undefined)
        return { action, lanes: [] };
    const concerns = Object.hasOwn(CONCERNS, event) ? (CONCERNS[event]?.(data) ?? []) : [];
    return {
        action,
        lanes: concerns.map((concern) => ({
            installation: installation.id,
            repositoryId: repository.id,
            repository: repository.full_name,
            concern,
        })),
    };
};

;// CONCATENATED MODULE: ./lib/application/intake/moot.js





const senderSchema = schemas.object({ sender: schemas.object({ login: schemas.string() }) });
/** What an event says of an issue, as far as that can be nothing new. */
const issueSchema = schemas.object({
    issue: schemas.object({
        number: schemas.number(),
        body: schemas.string().nullish(),
        user: schemas.object({ login: schemas.string() }).nullish(),
    }),
    changes: schemas.object({ body: schemas.object({ from: schemas.string().nullish() }).optional() }).optional(),
});
const names = schemas.array(schemas.string());
const pushSchema = schemas.object({
    before: schemas.string(),
    after: schemas.string(),
    forced: schemas.boolean().optional(),
    commits: schemas.array(schemas.object({ added: names, removed: names, modified: names })),
});
/** GitHub names no more commits of a push, and no more files of one; of one that is far too large it names none. */
const MOST_COMMITS = 2_000;
const MOST_FILES = 1_000;
/** Files times patterns. Who sent the event is kept waiting meanwhile, and a sync costs less than to be sure of more. */
const MOST_TRIES = 10_000;
/** Our hidden lines begin so; an issue that has one, or had one, may be an item's. */
const MARK = 'aurora-x:';
/** What we did ourselves. */
const isOwn = (body, { self }) => (0,login/* sameLogin */.U)(senderSchema.safeParse(body).data?.sender.login ?? null, self);
/** What people do in an issue that has nothing to do with an item. */
const isForeign = (body, { self, commit, issues, isOver }) => {
    const { data } = issueSchema.safeParse(body);
    if (data === undefined || !isOver || commit === '')
        return false;
    const { issue, changes } = data;
    const isMarked = [issue.body, changes?.body?.from].some((text) => text?.includes(MARK) === true);
    return !isMarked && !issues.includes(issue.number) && !(0,login/* sameLogin */.U)(issue.user?.login ?? null, self);
};
/** A push right after the commit that was looked at, which changes none of the files that were decided by. */
const movesOn = async (body, { commit, files, isOver }) => {
    const { data } = pushSchema.safeParse(body);
    if (data === undefined || !isOver || files === null || data.before !== commit || data.forced === true)
        return null;
    const { commits } = data;
    const changed = commits.map(({ added, removed, modified }) => [...added, ...removed, ...modified]);
    const isAll = changed.every((all) => all.length > 0 && all.length < MOST_FILES);
    if (commits.length === 0 || commits.length >= MOST_COMMITS || !isAll)
        return null;
    const paths = [...new Set(changed.flat())];
    if (paths.length * files.length > MOST_TRIES)
        return null;
    const named = files.map(path/* withoutDotSlash */.d);
    const fits = await (0,fits_any/* fitsAny */.J)(named);
    return paths.some((path) => named.includes(path) || fits(path))
        ? null
        : { from: data.before, to: data.after };
};
/** A look at open pull requests is not spared: what they would be merged into has changed. */
const PUSHED = new Set(['sync', 'enforce', 'deploys']);
/** Whether there is nothing to look at. */
const MOOT = {
    issues: (body, known) => isOwn(body, known) || isForeign(body, known),
    // One of people may be one that the tracker names.
    milestone: isOwn,
};
/**
 * An event without the lanes that would find nothing new, by what the last sync left behind. Whenever something is not
 * sure, the lane is marked; and what no event says, the resync finds, which asks GitHub.
 */
const withoutMoot = async (event, body, routed, states) => {
    const [lane] = routed.lanes;
    const isMoot = Object.hasOwn(MOOT, event) ? MOOT[event] : undefined;
    if (lane === undefined || (isMoot === undefined && event !== 'push'))
        return routed;
    const settled = await states.of(lane.repositoryId);
    if (settled === null)
        return routed;
    const said = parseBody(body);
    if (isMoot !== undefined)
        return isMoot(said, settled) ? { ...routed, lanes: [] } : routed;
    const moved = await movesOn(said, settled);
    if (moved === null)
        return routed;
    // Said before the delivery is kept: if that fails, it comes again, and is no push right after this one.
    await states.moved(lane.repositoryId, moved.from, moved.to);
    const rest = routed.lanes.filter(({ concern }) => !PUSHED.has(concern));
    return { ...routed, lanes: rest };
};

// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/adapters/database/results.js

const KEY = ['repository_id', 'sha', 'workflow_run', 'attempt'];
const at = ({ installation, repositoryId }) => ({ installation, repository_id: repositoryId });
const of = (home, { workflowRun, attempt }) => [
    ['installation', '=', home.installation],
    ['repository_id', '=', home.repositoryId],
    ['workflow_run', '=', workflowRun],
    ['attempt', '=', attempt],
];
/** What stands where nothing of a run is known but that it was refused. */
const NOTHING = '{}';
const rowsOf = (from, home, run) => {
    let rows = from.selectFrom('result').select(['manifest', 'artifact', 'refused']);
    for (const [column, is, value] of of(home, run))
        rows = rows.where(column, is, value);
    return rows.execute();
};
/** False for a token that was used before. */
const isFresh = async (tx, token) => {
    if (token === null)
        return true;
    const used = await tx
        .insertInto('token')
        .values({ id: token.id, expires: token.expires })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirstOrThrow();
    return used.numInsertedOrUpdatedRows === 1n;
};
/** Runs that were refused, in the store. */
const refusalsOf = ({ db, transaction, now }) => ({
    refuse: async (home, { sha, workflowRun, attempt }, because, token) => transaction(async (tx) => {
        if (!(await isFresh(tx, token)))
            return null;
        let counted = tx.updateTable('result').set({ refused: because }).where('refused', 'is', null);
        for (const [column, is, value] of of(home, { workflowRun, attempt }))
            counted = counted.where(column, is, value);
        const gone = Number((await counted.executeTakeFirst()).numUpdatedRows);
        const row = { ...at(home), sha, workflow_run: workflowRun, attempt, trust: 'T0', kept_at: now() };
        await tx
            .insertInto('result')
            .values({ ...row, manifest: NOTHING, artifact: null, refused: because })
            .onConflict((conflict) => conflict.columns(KEY).doNothing())
            .execute();
        return gone;
    }),
    refused: async (home, commits) => {
        if (commits.length === 0)
            return null;
        const row = await db
            .selectFrom('result')
            .select(['workflow_run', 'attempt', 'refused'])
            .where('installation', '=', home.installation)
            .where('repository_id', '=', home.repositoryId)
            .where('sha', 'in', commits)
            .where('refused', 'is not', null)
            .orderBy('workflow_run', 'desc')
            .orderBy('attempt', 'desc')
            .limit(1)
            .executeTakeFirst();
        if (row === undefined)
            return null;
        const { workflow_run: workflowRun, attempt, refused } = row;
        return { workflowRun, attempt, because: refused ?? '' };
    },
});
/** Reported runs in the store. `parse` holds what is read to the schema of a manifest. */
const createResults = (store, parse) => {
    const { db, transaction, now } = store;
    return {
        ...refusalsOf(store),
        keep: async ({ sha, workflowRun, attempt, trust, manifest, artifact, ...home }, token) => transaction(async (tx) => {
            if (!(await isFresh(tx, token)))
                return false;
            const before = await rowsOf(tx, home, { workflowRun, attempt });
            if (before.some(({ refused }) => refused !== null))
                return false;
            const what = { trust, manifest: JSON.stringify(manifest), kept_at: now(), artifact };
            const row = { ...at(home), sha, workflow_run: workflowRun, attempt, ...what };
            await tx
                .insertInto('result')
                .values(row)
                .onConflict((conflict) => token === null
                ? conflict.columns(KEY).doNothing()
                : conflict.columns(KEY).doUpdateSet({ ...what, installation: home.installation }))
                .execute();
            return true;
        }),
        any: async (home, levels = vocabulary/* TRUST_LEVELS */.xW) => {
            const { installation, repository_id: repository } = at(home);
            const row = await db
                .selectFrom('result')
                .select('sha')
                .where('installation', '=', installation)
                .where('repository_id', '=', repository)
                .where('trust', 'in', levels)
                .where('refused', 'is', null)
                .limit(1)
                .executeTakeFirst();
            return row !== undefined;
        },
        ofRun: async (home, run) => {
            const rows = await rowsOf(db, home, run);
            if (rows.some(({ refused }) => refused !== null))
                return [];
            return rows.flatMap(({ manifest: text, artifact }) => {
                const manifest = parse(JSON.parse(text));
                return manifest === null ? [] : [{ manifest, artifact }];
            });
        },
        newest: async (home, commits, levels = vocabulary/* TRUST_LEVELS */.xW) => {
            if (commits.length === 0 || levels.length === 0)
                return null;
            const { installation, repository_id: repository } = at(home);
            const row = await db
                .selectFrom('result')
                .select(['manifest', 'trust', 'workflow_run', 'attempt'])
                .where('installation', '=', installation)
                .where('repository_id', '=', repository)
                .where('sha', 'in', commits)
                .where('trust', 'in', levels)
                // Under another commit as well: it may be refused by one replica while another one is told of it.
                .where((eb) => eb.not(eb.exists(eb
                .selectFrom('result as other')
                .select('other.sha')
                .whereRef('other.installation', '=', 'result.installation')
                .whereRef('other.repository_id', '=', 'result.repository_id')
                .whereRef('other.workflow_run', '=', 'result.workflow_run')
                .whereRef('other.attempt', '=', 'result.attempt')
                .where('other.refused', 'is not', null))))
                .orderBy('trust', 'desc')
                .orderBy('workflow_run', 'desc')
                .orderBy('attempt', 'desc')
                .limit(1)
                .executeTakeFirst();
            if (row === undefined)
                return null;
            const manifest = parse(JSON.parse(row.manifest));
            const trust = vocabulary/* TRUST_LEVELS */.xW.find((level) => level === row.trust) ?? 'T0';
            return manifest && { manifest, trust, workflowRun: row.workflow_run, attempt: row.attempt };
        },
    };
};

// EXTERNAL MODULE: ./lib/domain/evidence/canonical.js
var canonical = __webpack_require__(29846);
;// CONCATENATED MODULE: ./lib/entrypoints/app/record-results.js


/** What the log says of a run that was accepted; by its digest the run in a bundle is known again. */
const accepted = ({ repositoryId, repository, sha, workflowRun, attempt, trust, manifest, }) => ({
    kind: 'result.accepted',
    actor: repository ?? `repository ${repositoryId}`,
    subject: `${repository ?? repositoryId}@${sha}`,
    after: {
        repositoryId,
        sha,
        workflowRun,
        attempt,
        trust,
        verdict: manifest.verdict,
        digest: (0,canonical/* canonicalDigest */.X)(manifest),
    },
    why: { run: manifest.runId },
});
/** Results that are recorded in the transaction that keeps them. */
const recordedResults = (store, audit, parse) => ({
    ...createResults(store, parse),
    keep: async (result, token) => audit.atomically(async (inner, append, appendChange) => {
        const kept = await createResults(inner, parse).keep(result, token);
        // What was uploaded is looked at again and again; a token speaks once.
        if (kept)
            await (token === null ? appendChange : append)(accepted(result));
        return kept;
    }),
});
/**
 * Records what was refused. Of senders that are not known each reason once, so that nobody fills the log, or has the
 * disk flushed, from outside.
 */
const refusalsTo = (audit) => {
    const told = new Set();
    return async (repository, status, reason) => {
        const event = { kind: 'result.refused', after: { status, reason }, why: null };
        if (repository !== null)
            return audit.append({ ...event, actor: repository, subject: repository });
        if (told.has(reason))
            return;
        told.add(reason);
        await audit.appendChange({ ...event, actor: 'unknown', subject: `results: ${reason}` });
    };
};

;// CONCATENATED MODULE: ./lib/adapters/database/intents.js
const held = async (tx, { key, fence }) => {
    const lane = await tx
        .selectFrom('lane')
        .select(['fence', 'state'])
        .where('key', '=', key)
        .executeTakeFirst();
    return lane?.fence === fence && lane.state === 'leased';
};
/**
 * Intents in the store: on disk before the request is sent. With a lease nothing begins once another has the lane, so
 * whoever was frozen and wakes up makes no second object.
 */
const createIntents = ({ db, transaction }, clock, lease = null) => ({
    recall: async (id) => {
        const row = await db
            .selectFrom('intent')
            .select(['remote', 'sent_at'])
            .where('id', '=', id)
            .executeTakeFirst();
        return row === undefined
            ? null
            : { remote: row.remote, sentAt: row.sent_at, ageMs: clock.now() - row.sent_at };
    },
    begin: async (id) => transaction(async (tx) => {
        if (lease !== null && !(await held(tx, lease)))
            throw new Error('the lease is lost');
        const open = await tx
            .selectFrom('intent')
            .select('sent_at')
            .where('id', '=', id)
            .where('state', '=', 'sent')
            .executeTakeFirst();
        if (open !== undefined)
            return open.sent_at;
        const sent = { state: 'sent', sent_at: clock.now(), remote: null };
        await tx
            .insertInto('intent')
            .values({ id, ...sent })
            .onConflict((conflict) => conflict.column('id').doUpdateSet(sent))
            .execute();
        return null;
    }),
    doubt: async (id) => void (await db
        .updateTable('intent')
        .set({ sent_at: clock.now() })
        .where('id', '=', id)
        .where('state', '=', 'sent')
        .execute()),
    settle: async (id, remote) => void (await db.updateTable('intent').set({ state: 'settled', remote }).where('id', '=', id).execute()),
    abandon: async (id) => void (await db.deleteFrom('intent').where('id', '=', id).execute()),
});

// EXTERNAL MODULE: ./lib/adapters/github/repository-ref.js
var repository_ref = __webpack_require__(16508);
// EXTERNAL MODULE: ./lib/adapters/github/read-only.js
var read_only = __webpack_require__(16807);
// EXTERNAL MODULE: ./lib/application/pipeline/contracts/run-manifest.js
var run_manifest = __webpack_require__(652);
// EXTERNAL MODULE: ./lib/entrypoints/app/judge/enforcement-state.js
var enforcement_state = __webpack_require__(2581);
;// CONCATENATED MODULE: ./lib/entrypoints/app/record-deeds.js
/** Deeds on a repository, `owner/name`. */
const recorderOf = (log, repository) => async (kind, after, { why = null, actor = 'aurora-x', about = '', before, onlyChange = false } = {}) => {
    const subject = `${repository}${about}`;
    const event = {
        kind,
        actor,
        subject,
        after,
        why,
        ...(before === undefined ? {} : { before }),
    };
    await (onlyChange ? log.appendChange(event) : log.append(event));
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/run-lane.js

















const readManifest = (value) => run_manifest/* runManifestSchema */.oP.safeParse(value).data ?? null;
/** Concerns that look at a repository which is otherwise left alone: whether it still is, and to ask. */
const ALWAYS = new Set(['enforce', 'onboard']);
const runJob = async (parts, lane, signal) => {
    const { app, store, audit, settings, offer } = parts;
    const { installation, repositoryId, repository } = lane;
    const log = (0,observe_log/* logOf */.Gs)(parts.log, { lane: lane.key, repository });
    const [concern = '', subject = ''] = lane.concern.split(':');
    const load = JOBS.get(concern);
    const ref = (0,repository_ref/* repositoryRef */.W)(repository);
    if (!load || !ref)
        throw new Error(`no job is called ${concern}`);
    const clock = (0,system_clock/* createClock */.t)();
    const full = await app.installation(installation, signal);
    const client = settings.dryRun ? (0,read_only/* readOnly */.T)(full) : full;
    const readers = (0,github/* githubReaders */.wm)(client, ref, () => app.self(), {
        offer,
        cache: (0,github_app/* answersOf */.B)(createAnswers(store), installation),
    });
    const intents = createIntents(store, clock, lane);
    const results = recordedResults(store, audit, readManifest);
    const mark = async (other, delayMs = 0) => (0,database_lanes/* createLanes */.k3)(store).mark({ installation, repositoryId, repository, concern: other }, delayMs);
    const isAsked = !ALWAYS.has(concern);
    if (isAsked && (await (0,enforcement_state/* isLeftAlone */.$W)(store, repositoryId, readers.repository, settings.onboarding))) {
        log('info', 'left alone');
        return;
    }
    const work = await load();
    const own = { intents, results, store, audit, record: recorderOf(audit, repository) };
    const given = { lane, ref, client, readers, ...own, clock, settings, mark, log, signal };
    await work(given, subject);
};
/** The work of a lane: the job of its concern, on the repository as it is called now. */
const laneJob = (parts) => async (lane, signal) => {
    const { app, store, log } = parts;
    const lanes = (0,database_lanes/* createLanes */.k3)(store);
    // What GitHub says of an installation as a whole is no matter of one repository.
    if (lane.concern.startsWith(`${INSTALLATION}:`)) {
        const ports = { installations: app, lanes, concerns: WHOLE };
        const { installation } = lane;
        log('info', 'installation', { installation, ...(await resyncInstallation(ports, installation)) });
        return;
    }
    try {
        await runJob(parts, lane, signal);
    }
    catch (error) {
        throw await followLane(error, lane, app, lanes);
    }
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./lib/adapters/http/job-token.js


/** Numbers come as text in these tokens. */
const id = coerce/* number */.ai().int().positive();
const kidSchema = schemas.object({ kid: schemas.string() });
const claimsSchema = schemas.object({
    iss: schemas.string(),
    aud: schemas.string(),
    exp: schemas.number(),
    nbf: schemas.number().optional(),
    iat: schemas.number(),
    jti: schemas.string().min(1).max(200),
    repository_id: id,
    repository: schemas.string(),
    sha: schemas.string().regex(/^[0-9a-f]{40}$/),
    ref: schemas.string(),
    run_id: id,
    run_attempt: id,
    event_name: schemas.string(),
    job_workflow_ref: schemas.string().default(''),
    job_workflow_sha: schemas.string().default(''),
    runner_environment: schemas.string().default(''),
});
const keysSchema = schemas.object({ keys: schemas.array(schemas.looseObject({ kid: schemas.string(), kty: schemas.string() })) });
/** The keys of the issuer cannot be had now: no answer about the token, so nothing is believed. */
class KeysUnavailable extends Error {
    name = 'KeysUnavailable';
}
const SKEW_S = 60;
const KEYS_FOR_MS = 10 * 60_000;
const job_token_TIMEOUT_MS = 10_000;
const part = (text) => {
    try {
        return JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'));
    }
    catch {
        return null;
    }
};
/** What a token says, before it is known who says so. */
const claimsOf = (claims, header) => {
    const { alg } = schemas.object({ alg: schemas.string() }).safeParse(header).data ?? {};
    if (alg === undefined)
        return { refused: 'it is no token' };
    if (alg !== 'RS256')
        return { refused: 'it is not signed with RS256' };
    const { data, error } = claimsSchema.safeParse(claims);
    return data ?? { refused: `it is not one of a job (${error?.issues[0]?.path.join('.') ?? ''})` };
};
/** Whom it is for, and when. */
const job_token_problemOf = ({ iss, aud, exp, nbf, iat }, issuer, audience, time) => {
    if (iss !== issuer)
        return 'another issuer made it';
    if (aud !== audience)
        return 'it is for another audience';
    if (exp <= time)
        return 'it has expired';
    return iat > time + SKEW_S || (nbf ?? 0) > time + SKEW_S ? 'it is not in force yet' : null;
};
/**
 * Verifies the OIDC tokens of jobs: signed by the issuer with RS256, for us, in force.
 *
 * @throws KeysUnavailable when the keys of the issuer cannot be read
 */
const createTokenVerifier = (issuer, audience, now) => {
    let keys = new Map();
    let readAt = -Infinity;
    const askForKeys = async () => {
        try {
            const answer = await fetch(`${issuer}/.well-known/jwks`, {
                redirect: 'error',
                signal: AbortSignal.timeout(job_token_TIMEOUT_MS),
            });
            const read = keysSchema.parse(await answer.json());
            keys = new Map(read.keys
                .filter(({ kty }) => kty === 'RSA')
                .map((key) => [key.kid, (0,external_node_crypto_.createPublicKey)({ key, format: 'jwk' })]));
            readAt = now();
        }
        catch (cause) {
            throw new KeysUnavailable('The keys of the token issuer cannot be read.', { cause });
        }
    };
    /** However many wait for them, they are asked for once. */
    let asked = null;
    const readKeys = async () => {
        asked ??= askForKeys().finally(() => void (asked = null));
        return asked;
    };
    const keyOf = async (kid) => {
        const isFresh = now() - readAt < KEYS_FOR_MS;
        // A key that is not known is asked for again, but not for every forged token.
        if (!isFresh || (!keys.has(kid) && now() - readAt > job_token_TIMEOUT_MS))
            await readKeys();
        return keys.get(kid) ?? null;
    };
    return async (token) => {
        const [head, body, signature, ...rest] = token.split('.');
        if (rest.length > 0)
            return { refused: 'it is no token' };
        const header = part(head);
        const claims = claimsOf(part(body), header);
        if ('refused' in claims)
            return claims;
        const problem = job_token_problemOf(claims, issuer, audience, now() / 1000);
        if (problem !== null)
            return { refused: problem };
        const { kid } = kidSchema.safeParse(header).data ?? {};
        const key = kid === undefined ? null : await keyOf(kid);
        if (key === null)
            return { refused: 'its key is not one of the issuer' };
        const signed = Buffer.from(`${head ?? ''}.${body ?? ''}`);
        const isRight = (0,external_node_crypto_.verify)('sha256', signed, key, Buffer.from(signature ?? '', 'base64url'));
        return isRight ? claims : { refused: 'its signature is not right' };
    };
};

// EXTERNAL MODULE: ./lib/domain/evidence/strict-json.js
var strict_json = __webpack_require__(59946);
// EXTERNAL MODULE: ./lib/domain/trust/trust-level.js
var trust_level = __webpack_require__(62556);
;// CONCATENATED MODULE: ./lib/entrypoints/app/take-results.js







const take_results_BODY_LIMIT = 8 * 1024 * 1024;
const take_results_TIMEOUT_MS = 15_000;
/** Which archive the run lies in, as its job says. */
const ARTIFACT = /^sha256:([0-9a-f]{64}|)$/;
const refusalSchema = schemas.strictObject({ refused: schemas.string().regex(/^AX\d{4}$/) });
/**
 * What a job ran for: a pull request by its ref `refs/pull/41/merge`, a commit of the merge queue, else a branch, whose
 * issues may follow it. Null where the App is not known to be installed: for a stranger nothing is asked of GitHub.
 */
const laneOf = async ({ repository_id: repositoryId, ref, sha, event_name: event }, repositories) => {
    const pull = /^refs\/pull\/(\d+)\/merge$/.exec(ref)?.[1];
    const concern = pull ? `gate:${pull}` : event === 'merge_group' ? `queue:${sha}` : 'sync';
    const known = await repositories.find(repositoryId);
    return known && { ...known, concern };
};
/** What GitHub says of the job, as far as it matters what its word is worth. */
const originOf = (claims) => ({
    kind: 'token',
    event: claims.event_name,
    workflow: claims.job_workflow_ref,
    workflowSha: claims.job_workflow_sha,
    runner: claims.runner_environment,
});
/** What two readers could read differently is not taken: its digest is recorded. */
const parse = (body) => {
    try {
        const read = (0,strict_json/* parseStrictJson */.R)(new TextDecoder('utf-8', { fatal: true }).decode(body), 'run.json');
        return read.ok ? read.value : null;
    }
    catch {
        return null;
    }
};
/**
 * The job that was to report a run found something else than was uploaded: nothing of that run is believed. False when
 * its token was used before.
 */
const refuseRun = async ({ results, lanes, refused, log }, lane, { repository, sha, run_id: workflowRun, run_attempt: attempt, jti: id, exp: expires }, code) => {
    const because = `the job that was to report it refused it (${code})`;
    const run = { workflowRun, attempt, sha };
    if ((await results.refuse(lane, run, because, { id, expires })) === null)
        return false;
    await refused(repository, 202, because);
    await lanes.mark(lane);
    log('warn', 'result refused', { repository, run: workflowRun, sha, reason: because });
    return true;
};
/**
 * `POST /api/v1/runs`: a job reports its run, or that it refused to, with its OIDC token instead of a shared secret. The
 * token says which repository and commit it was; what the body says of that is not looked at. 202 once it is on disk.
 */
const takeResults = (options) => {
    const { issuer, audience, results, lanes, clock, repositories, log } = options;
    const verify = createTokenVerifier(issuer, audience, () => clock.now());
    return async (message, response) => {
        let from = null;
        const refuse = async (status, title, reason = title) => {
            await options.refused(from, status, reason);
            log('warn', 'result refused', { status, repository: from, reason });
            response.setHeader('connection', 'close');
            answerJson(response, status, { title, status });
        };
        const token = /^Bearer ([\w.-]{1,8192})$/.exec(message.headers.authorization ?? '')?.[1] ?? '';
        const claims = await verify(token).catch((error) => {
            if (error instanceof KeysUnavailable)
                return 'later';
            throw error;
        });
        if (claims === 'later')
            return refuse(503, 'The token cannot be checked now.');
        if ('refused' in claims)
            return refuse(401, 'The token is not one of a job for this App.', claims.refused);
        // Any job of GitHub can have a token for us: of a stranger nothing is read, and nothing written down twice.
        const lane = await laneOf(claims, repositories);
        if (lane === null)
            return refuse(404, 'The App is not installed there.');
        const { repository } = claims;
        from = repository;
        const body = await readBody(message, take_results_BODY_LIMIT, take_results_TIMEOUT_MS);
        if ('status' in body)
            return refuse(body.status, body.reason);
        const said = parse(body);
        const refusal = refusalSchema.safeParse(said).data;
        if (refusal !== undefined) {
            if (!(await refuseRun(options, lane, claims, refusal.refused)))
                return refuse(409, 'The token was used before.');
            return answerJson(response, 202, refusal);
        }
        const manifest = run_manifest/* runManifestSchema */.oP.safeParse(said);
        if (!manifest.success)
            return refuse(422, 'This is no run of a version that is known.');
        const artifact = ARTIFACT.exec(String(message.headers['aurora-artifact-digest'] ?? 'sha256:'))?.[1];
        if (artifact === undefined)
            return refuse(400, 'The digest of the artifact is none.');
        const { trust, because } = (0,trust_level/* beliefIn */.j)(originOf(claims), options.trustedWorkflows);
        const reported = {
            installation: lane.installation,
            repositoryId: lane.repositoryId,
            repository,
            sha: claims.sha,
            workflowRun: claims.run_id,
            attempt: claims.run_attempt,
            trust,
            manifest: manifest.data,
            artifact: artifact || null,
        };
        if (!(await results.keep(reported, { id: claims.jti, expires: claims.exp })))
            return refuse(409, 'The token was used before, or the run was refused.');
        await lanes.mark(lane);
        // A deployment of this very commit may have waited for it.
        if (lane.concern === 'sync')
            await lanes.mark({ ...lane, concern: 'deploys' });
        const { run_id: run, sha } = claims;
        log('info', 'result', { repository, run, sha, trust, because });
        answerJson(response, 202, { accepted: manifest.data.runId });
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/routes.js











/** What the App takes: webhooks, and reports of jobs. */
const routes_routesOf = (settings, store, audit, log) => {
    const clock = (0,system_clock/* createClock */.t)();
    const deliveries = (0,database_deliveries/* createDeliveriesWriter */.e)(store);
    const settled = (0,database_settled/* createSettled */.W)(store);
    const receive = createReceiver({
        secrets: settings.secrets,
        accept: async ({ id, event, body }) => {
            const { action, lanes } = await withoutMoot(event, body, routeEvent(event, body), settled);
            const kept = await deliveries.accept({ id, event, action, lanes, receivedAt: clock.now() });
            const { installation, repository } = lanes[0] ?? {};
            const named = { delivery: id, name: event, action, installation, repository };
            log('info', 'delivery', { ...named, kept, lanes: lanes.length });
            return kept;
        },
        refused: (status, reason, id) => log('warn', 'refused', { status, reason, delivery: id }),
    });
    const { origin, oidcIssuer: issuer, trustedWorkflows } = settings;
    const results = recordedResults(store, audit, readManifest);
    const lanes = (0,database_lanes/* createLanes */.k3)(store);
    const repositories = createKnownRepositories(store);
    return new Map([
        ...(origin === null
            ? []
            : [
                [
                    'POST /api/v1/runs',
                    takeResults({
                        issuer,
                        audience: origin,
                        trustedWorkflows,
                        results,
                        lanes,
                        clock,
                        repositories,
                        log,
                        refused: refusalsTo(audit),
                    }),
                ],
            ]),
        ['POST /api/github/webhooks', receive],
    ]);
};

;// CONCATENATED MODULE: ./lib/entrypoints/app/start-app.js



















const LEASE_MS = 60_000;
const IDLE_MS = 250;
const MAX_TRIES = 12;
/** For work to end after the signal. With the five seconds that a collector of traces has, it is less than twenty in all. */
const SHUTDOWN_MS = 14_000;
/** The longest that a write waits for its turn while its lane is held. */
const start_app_PATIENCE_MS = 15_000;
/** GitHub, with the limits that it sets shared by all replicas. */
const start_app_githubOf = (settings, store, observed) => {
    const budgets = createBudgets(store);
    const rounds = createRounds(store);
    const pace = { ...budget/* GITHUB_PACE */.mk, intervalMs: settings.writeIntervalMs };
    return (0,github_app/* createGithubApp */.T)(settings, createAnswers(store), (installation, signal) => (0,turnstile/* createTurnstile */.p)({
        budgets,
        installation,
        clock: (0,system_clock/* createClock */.t)(),
        pace,
        patienceMs: start_app_PATIENCE_MS,
        // What happened while GitHub was away is found by looking at everything.
        recovered: async () => rounds.note(RESYNC_ALL, 0),
        ...(signal ? { signal } : {}),
    }), observed);
};
/** Webhooks, reports and health on one port, and metrics there too or on one of their own. */
const serveAll = async (settings, webhooks, health, { metrics, log }) => {
    const { host, port, metricsPort } = settings;
    const failed = (error) => log('error', 'request failed', { problem: (0,thrown/* messageOf */.b)(error) });
    const [own, read] = [new Map([...webhooks, ...health]), metricsRoutes(metrics)];
    const routes = metricsPort === null ? new Map([...own, ...read]) : own;
    const servers = [await serve(host, port, countedRoutes(routes, metrics), failed)];
    if (metricsPort !== null) {
        const apart = await serve(host, metricsPort, read, failed);
        log('info', 'metrics', { port: apart.port });
        servers.push(apart);
    }
    return {
        port: servers[0]?.port ?? port,
        close: async (withinMs) => void (await Promise.all(servers.map((one) => one.close(withinMs)))),
    };
};
/** Waits for work that ends by itself, and after the signal no longer than a time. Whether it has ended. */
const ended = async (work, clock, signal, ms) => {
    const stopped = new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
    const late = stopped.then(async () => clock.sleep(ms)).then(() => false);
    return Promise.race([work.then(() => true), late]);
};
/**
 * Runs the App on a store until the signal: receiver, workers, resync. When it resolves, what was under way has ended
 * or was given back; what does not end in time is taken up by another when its lease has run out.
 *
 * @param listening told the port, once webhooks are taken
 */
const runApp = async (settings, store, plain, signal, listening) => {
    const health = { resynced: false, reconciled: false, stopping: false };
    const clock = (0,system_clock/* createClock */.t)();
    const observation = await observeApp(settings.tracing, { store, health, clock, log: plain });
    const { log } = observation;
    const app = start_app_githubOf(settings, store, observation.send);
    const audit = await startAudit(store, settings, log);
    const webhooks = routes_routesOf(settings, store, audit, log);
    const server = await serveAll(settings, webhooks, healthRoutes(health, observation.vitals), observation);
    listening(server.port);
    const ids = (0,system_ids/* createIds */.T)();
    const owner = `${process.pid}-${ids.nonce().slice(0, 8)}`;
    const job = observation.job(laneJob({ app, store, audit, settings, log, offer: (0,offer/* createOffer */.t)(() => clock.now()) }));
    const workers = Array.from({ length: settings.workers }, (_, index) => workLanes({
        lanes: (0,database_lanes/* createLanes */.k3)(store),
        job,
        clock,
        ids,
        owner: `${owner}/${index}`,
        signal,
        leaseMs: LEASE_MS,
        idleMs: IDLE_MS,
        maxTries: MAX_TRIES,
        report: observation.turned,
        failed: (error) => log('warn', 'store failed', { problem: (0,thrown/* messageOf */.b)(error) }),
    }));
    let deadline = Infinity;
    signal.addEventListener('abort', () => {
        health.stopping = true;
        deadline = clock.monotonic() + SHUTDOWN_MS;
    });
    const work = Promise.all([
        ...workers,
        keepInStep({ app, store, health, log, owner, retention: settings.retention, signal }),
        keepAudit(audit, settings.audit.retentionMs, log, signal),
    ]);
    if (!(await ended(work, clock, signal, SHUTDOWN_MS)))
        log('warn', 'work left behind');
    await server.close(Math.max(0, deadline - clock.monotonic()));
    await observation.close();
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/app/open-place.js
var open_place = __webpack_require__(78043);
// EXTERNAL MODULE: ./lib/entrypoints/cli/commands/app/place.js
var app_place = __webpack_require__(69742);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/app/start.js












/** Runs the App until SIGTERM or SIGINT; JSON lines on stdout say what happens. */
const startApp = async (context, place) => {
    const { output, signal } = context;
    const state = (0,app_place/* stateOf */.L4)(context);
    const found = await withCredentials(context.env, state, (text) => output.say(text), signal);
    if (found === null)
        return exit_codes/* EXIT */.d.interrupted;
    if ('problem' in found)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [found.problem]);
    const { env } = found;
    const settings = (0,settings_settings/* readSettings */.sb)({ ...env, AURORA_STATE: state });
    if (!('appId' in settings))
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, settings);
    const clock = (0,system_clock/* createClock */.t)();
    const redact = (0,evidence_redact/* createRedactor */.lY)([...(0,secret_names/* secretsFromEnv */.zr)(env), settings.privateKey, ...settings.secrets], []);
    const log = (0,observe_log/* createLog */.hM)((line) => output.print(line), () => clock.now(), settings.logLevel, redact);
    const replicas = settings.replicas;
    if (replicas > 1 && 'directory' in place)
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX8344', { replicas })]);
    const store = await (0,open_place/* openPlace */.QL)(place);
    try {
        await runApp(settings, store, log, signal, (port) => log('info', 'listening', { port }));
        log('info', 'stopped');
    }
    finally {
        await store.close();
    }
    return exit_codes/* EXIT */.d.ok;
};


/***/ })

};
