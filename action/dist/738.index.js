export const id = 738;
export const ids = [738];
export const modules = {

/***/ 9738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCloud: () => (/* binding */ openCloud)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(757);


/** The one place that knows two clouds. */
async function openCloud({ environment, root }, choice) {
    const isUnnamed = environment.name === 'local';
    const cloud = choice.cloud ?? (isUnnamed ? 'local' : 'aws');
    if (cloud === 'aws') {
        if (isUnnamed)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('bad-option', 'AWS needs an environment: its account and region.', { hint: '--env NAME' });
        const { openAws } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 6162));
        return openAws(environment.region);
    }
    const [{ openLocalCloud }, { openEngines }] = await Promise.all([
        __webpack_require__.e(/* import() */ 471).then(__webpack_require__.bind(__webpack_require__, 3471)),
        Promise.all(/* import() */[__webpack_require__.e(948), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 8472)),
    ]);
    // Each environment has an account of its own, locally too.
    const folder = choice.state ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.penstock');
    const stateFolder = isUnnamed ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'environments', environment.name);
    return openLocalCloud({
        stateFolder,
        account: environment.account,
        region: environment.region,
        repositoryFolder: root,
        engines: openEngines({ scratchFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateFolder, 'engines') }),
    });
}


/***/ })

};
