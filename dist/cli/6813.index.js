export const id = 6813;
export const ids = [6813];
export const modules = {

/***/ 76813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploysJob: () => (/* binding */ deploysJob)
/* harmony export */ });
/* harmony import */ var _adapters_github_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20441);
/* harmony import */ var _application_deploy_steps_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22596);
/* harmony import */ var _deployments_allowed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20701);
/* harmony import */ var _enforcement_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9698);




/** The newest deployment that succeeded, if it is still in its time. */
const watchedNow = async ({ client, ref, clock }, environment, forMs) => {
    const deployments = (0,_adapters_github_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .createDeploymentsReader */ .q)(client, ref);
    for (const { id } of await deployments.deployments(environment, null)) {
        const since = (0,_application_deploy_steps_before_js__WEBPACK_IMPORTED_MODULE_1__/* .succeededAt */ .r)(await deployments.statuses(id));
        if (since !== null)
            return clock.now() <= since + forMs ? id : null;
    }
    return null;
};
/** Marks every run that waits and every deployment that is watched: an event may have been lost, or what they wait for be there. */
const deploysJob = async (context) => {
    const { client, ref, readers, mark } = context;
    const { sha } = await readers.repository.defaultBranch();
    const { config } = await (0,_enforcement_state_js__WEBPACK_IMPORTED_MODULE_3__/* .configAt */ .ES)(readers.repository, sha);
    const rules = Object.entries(config?.deployments ?? {});
    if (rules.length === 0)
        return;
    await (0,_deployments_allowed_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedOr */ .m)(context, undefined, async () => {
        for (const run of await (0,_adapters_github_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .createDeploymentsReader */ .q)(client, ref).waiting())
            await mark(`deploy:${run}`);
        for (const [environment, { watch }] of rules) {
            const id = watch && (await watchedNow(context, environment, watch.forMs));
            if (id !== null)
                await mark(`watch:${id}.0`);
        }
    });
};


/***/ })

};
