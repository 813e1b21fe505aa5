export const id = 5566;
export const ids = [5566];
export const modules = {

/***/ 75566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   homeCacheFolder: () => (/* binding */ homeCacheFolder),
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _action_src_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75674);
/** Where the engines are kept. */



/**
 * A folder that may be kept between machines of one kind and deleted at any time: `PENSTOCK_CACHE`, or in Penstock's own
 * folder; the home folder's, where npm has installed Penstock, as npm replaces what it has installed.
 */
function cacheFolder() {
    const elsewhere = process.env['PENSTOCK_CACHE'];
    if (elsewhere)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(elsewhere);
    const root = (0,_action_src_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRoot */ .Z)();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root)) === 'node_modules' ? homeCacheFolder() : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.cache', 'penstock');
}
const homeCacheFolder = () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache', 'penstock');


/***/ })

};
