export const id = 5593;
export const ids = [5593];
export const modules = {

/***/ 15593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatesJob: () => (/* binding */ gatesJob)
/* harmony export */ });
/** Marks the gates of all open pull requests: what they are held to may have changed, and an event may have been lost. */
const gatesJob = async ({ readers, mark }) => {
    for (const { number } of await readers.repository.openPulls(null))
        await mark(`gate:${number}`);
};


/***/ })

};
