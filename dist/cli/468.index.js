export const id = 468;
export const ids = [468];
export const modules = {

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


/***/ })

};
