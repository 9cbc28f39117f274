export const id = 707;
export const ids = [707];
export const modules = {

/***/ 33918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ listPids),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   "if": () => (/* binding */ processInfo),
/* harmony export */   s4: () => (/* binding */ lastPid),
/* harmony export */   tl: () => (/* binding */ MARKER),
/* harmony export */   vG: () => (/* binding */ sendSignal),
/* harmony export */   w$: () => (/* binding */ signalAll),
/* harmony export */   xY: () => (/* binding */ hasMarker),
/* harmony export */   z_: () => (/* binding */ findProcesses)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The variable every process of a check carries, however far it moved away from its parent. */
const MARKER = 'AURORA_X_CHECK';
/** A file of /proc, or null when the process is gone or not ours to read. */
const readProc = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch {
        return null;
    }
};
/** Ids of all processes, without reading anything about them; empty where there is no /proc. */
const listPids = () => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').flatMap((name) => {
            const first = name.charCodeAt(0);
            return first >= 48 && first <= 57 ? [Number(name)] : [];
        });
    }
    catch {
        return [];
    }
};
/** The id that was given to a process or thread last, or null where there is no /proc. */
const lastPid = () => {
    const last = Number(readProc('/proc/loadavg')?.toString('latin1').split(' ').at(-1));
    return Number.isInteger(last) ? last : null;
};
/** What /proc says of one process. The name in parentheses may itself hold spaces and parentheses. */
const processInfo = (pid) => {
    const stat = readProc(`/proc/${pid}/stat`)?.toString('latin1');
    if (stat === undefined)
        return null;
    const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, parent: Number(parent), group: Number(group), zombie: state === 'Z' || state === 'X' };
};
/** True when the process started with `AURORA_X_CHECK=<value>` (or a value beginning so, when it ends in `:`). */
const hasMarker = (pid, value) => {
    const environ = readProc(`/proc/${pid}/environ`);
    if (environ === null)
        return false;
    const wanted = `${MARKER}=${value}${value.endsWith(':') ? '' : '\0'}`;
    const at = environ.indexOf(wanted, 0, 'latin1');
    return at === 0 || (at > 0 && environ[at - 1] === 0);
};
/** Ids of the direct children of a process: the check a worker runs at the moment. */
const childrenOf = (parent) => new Set(listPids().filter((pid) => parent !== null && processInfo(pid)?.parent === parent));
/**
 * Live processes of a check: those with its marker, those in the process groups of `roots`, and all descendants
 * of either. Zombies are left out: nothing runs in them any more.
 */
const findProcesses = (marker, roots) => {
    const all = listPids().flatMap((pid) => processInfo(pid) ?? []);
    const children = Map.groupBy(all, (info) => info.parent);
    const found = new Map();
    const queue = all.filter((info) => roots.has(info.pid) || roots.has(info.group) || hasMarker(info.pid, marker));
    for (let info = queue.pop(); info !== undefined; info = queue.pop()) {
        if (found.has(info.pid) || info.pid === process.pid)
            continue;
        found.set(info.pid, info);
        queue.push(...(children.get(info.pid) ?? []));
    }
    return [...found.values()].filter((info) => !info.zombie);
};
/** Sends a signal; a process that is gone already is what we wanted. */
const sendSignal = (pid, signal) => {
    try {
        process.kill(pid, signal);
    }
    catch {
        // Gone, or another user's: in both cases there is nothing more to do.
    }
};
/** Signals whole groups first, because a group signal cannot be outrun by forking, then each process. */
const signalAll = (processes, groups, signal) => {
    for (const group of groups)
        sendSignal(-group, signal);
    for (const info of processes)
        sendSignal(info.pid, signal);
};


/***/ }),

/***/ 31707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSweeper: () => (/* binding */ createSweeper),
/* harmony export */   endProcesses: () => (/* binding */ endProcesses),
/* harmony export */   sweepRun: () => (/* binding */ sweepRun)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33918);


/** Between two looks at what is still there. Milliseconds. */
const LOOK_MS = 25;
/** A process that KILL did not end by then hangs in the kernel; waiting longer would not help. Milliseconds. */
const GIVE_UP_MS = 3_000;
/**
 * Ends all processes of a check: TERM, up to `graceMs` to obey, then KILL until none is left.
 *
 * @param marker value of the marker variable, or its beginning up to a `:`
 * @param groups ids of process groups that belong to it
 * @returns how many there were
 */
const endProcesses = async (marker, groups, graceMs) => {
    let found = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcesses */ .z_)(marker, groups);
    const ids = new Set(found.map((info) => info.pid));
    const look = async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_MS);
        found = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcesses */ .z_)(marker, groups);
        for (const info of found)
            ids.add(info.pid);
    };
    if (graceMs > 0 && found.length > 0) {
        (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .signalAll */ .w$)(found, groups, 'SIGTERM');
        for (let waited = 0; waited < graceMs && found.length > 0; waited += LOOK_MS)
            await look();
    }
    for (let waited = 0; waited < GIVE_UP_MS && found.length > 0; waited += LOOK_MS) {
        (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .signalAll */ .w$)(found, groups, 'SIGKILL');
        await look();
    }
    return ids.size;
};
/**
 * Kills what an earlier run left behind, when it was itself killed without a chance to clean up.
 *
 * @param nonce the `nonce` its runner was made with
 * @returns how many processes there were
 */
const sweepRun = (nonce) => endProcesses(`${nonce}:`, new Set(), 0);
/** Beyond this many new processes listing all of them is cheaper than asking for each. */
const MANY = 512;
/**
 * Ids that processes since `before` can have. Linux gives ids out counting up and says which was the last one, so
 * between the ends of a small check there are only a few. (Should a check have used up all ids and come round to just
 * here again, what it left is found by `sweepRun`.)
 */
const idsSince = (before) => {
    const after = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPid */ .s4)();
    const born = before === null || after === null ? -1 : after - before;
    if (before === null || born < 0 || born > MANY)
        return (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$q)();
    return Array.from({ length: born }, (_, index) => before + 1 + index);
};
/** Reading the environment of every process after every check would cost more than a small check itself. */
const createSweeper = () => ({
    watch: (marker) => {
        const before = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPid */ .s4)();
        return () => idsSince(before).some((pid) => (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMarker */ .xY)(pid, marker) && (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .processInfo */ ["if"])(pid)?.zombie === false);
    },
});


/***/ })

};
