export const id = 9268;
export const ids = [9268];
export const modules = {

/***/ 39268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCache: () => (/* binding */ openCache)
/* harmony export */ });
/** One that fails costs time, and nothing else: the toolkit says why in the log, and goes on. Undefined: this is no job of GitHub's. */
async function openCache() {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3838), __webpack_require__.e(4036), __webpack_require__.e(3872)]).then(__webpack_require__.bind(__webpack_require__, 63872));
    if (!cache.isFeatureAvailable())
        return undefined;
    return {
        restore: (paths, key, family) => cache.restoreCache([...paths], key, family === undefined ? [] : [family]),
        async keep(paths, key) {
            await cache.saveCache([...paths], key);
        },
    };
}


/***/ })

};
