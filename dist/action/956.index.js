export const id = 956;
export const ids = [956];
export const modules = {

/***/ 70956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkflowHistory: () => (/* binding */ createWorkflowHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const runsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        head_repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }).nullish(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: zod__WEBPACK_IMPORTED_MODULE_0__.number() }),
    })),
});
const ROUTE = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
/**
 * Runs of a repository's workflows over the API. GitHub counts the run of a fork's branch `main` as one on `main`, so
 * only those whose code is in the repository itself are taken.
 */
const createWorkflowHistory = (client, ref) => ({
    finished: async ({ workflow, branch, event, count }, signal) => {
        const which = { status: 'completed', branch, per_page: 100, ...(event === null ? {} : { event }) };
        signal.throwIfAborted();
        const answer = await client.find(runsSchema, ROUTE, { ...ref, workflow_id: workflow, ...which });
        return (answer &&
            answer.workflow_runs
                .filter((run) => run.head_repository?.id === run.repository.id)
                .slice(0, count)
                .map((run) => ({
                id: run.id,
                conclusion: run.conclusion ?? 'unknown',
                createdAt: Date.parse(run.created_at),
                sha: run.head_sha,
            })));
    },
});


/***/ })

};
