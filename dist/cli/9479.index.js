export const id = 9479;
export const ids = [9479];
export const modules = {

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queueJob: () => (/* binding */ queueJob)
/* harmony export */ });
/* harmony import */ var _application_gate_check_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85540);
/* harmony import */ var _application_gate_gate_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7128);
/* harmony import */ var _check_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93224);
/* harmony import */ var _judge_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58425);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91860);





const SUBJECT = /^([0-9a-f]{40,64})(?:\.([0-9a-f]{40,64}))?$/;
/**
 * The check of a commit of the merge queue. `<head>.<base>` as the queue announced it; of `<head>` alone, as a report
 * names it, the base stands in the check that we made when we heard of it.
 */
const queueJob = async (context, subject) => {
    const [, sha, base] = SUBJECT.exec(subject) ?? [];
    if (sha === undefined || context.settings.dryRun)
        return;
    if (base === undefined) {
        const { ours } = await (await (0,_check_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .checksOf */ .tg)(context)).on(sha);
        const of = (0,_application_gate_check_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckState */ .mQ)(ours?.externalId ?? '')?.of ?? '';
        if (of.startsWith(`queue:${sha}.`))
            await context.mark(of);
        return;
    }
    const ports = await (0,_check_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .gatePortsOf */ .h$)(context);
    const head = (0,_check_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(context, sha, `queue:${subject}`);
    const options = { mayWait: true, silent: null };
    const gated = await (0,_application_gate_gate_head_js__WEBPACK_IMPORTED_MODULE_1__/* .gateHead */ .u)(ports, head, async () => (0,_judge_head_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeGroup */ .d)(context, sha, base), options);
    (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.logJudged)(context, sha, gated, { mergeGroup: base });
    await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.recordVerdict)(context, `@${sha}`, gated);
};


/***/ })

};
