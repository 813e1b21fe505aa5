export const id = 9738;
export const ids = [9738];
export const modules = {

/***/ 29738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataEnd: () => (/* binding */ dataEnd),
/* harmony export */   fillSources: () => (/* binding */ fillSources),
/* harmony export */   openCloud: () => (/* binding */ openCloud),
/* harmony export */   q: () => (/* binding */ openLocal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);


/** The one place that knows two clouds. */
async function openCloud(pipeline, choice) {
    const { environment } = pipeline;
    const stateFolder = stateFolderOf(pipeline, choice);
    if (stateFolder === undefined) {
        if (environment.name === unnamed)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('bad-option', 'AWS needs an environment: its account and region.', { hint: '--env NAME' });
        const { openAws } = await __webpack_require__.e(/* import() */ 6162).then(__webpack_require__.bind(__webpack_require__, 56162));
        return openAws(environment.region);
    }
    const { openEngines } = await Promise.all(/* import() */[__webpack_require__.e(5948), __webpack_require__.e(361)]).then(__webpack_require__.bind(__webpack_require__, 60361));
    return openLocal(pipeline, stateFolder, openEngines({ scratchFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateFolder, 'engines') }));
}
/** A local cloud on a folder of the caller's choice. */
async function openLocal({ environment: { account, region }, root }, stateFolder, engines) {
    const { openLocalCloud } = await __webpack_require__.e(/* import() */ 8207).then(__webpack_require__.bind(__webpack_require__, 78207));
    return openLocalCloud({ stateFolder, account, region, repositoryFolder: root, engines });
}
/** The instant at which the data of the pipeline's sources end: now, unless `local:` feeds them. */
async function dataEnd(pipeline, choice) {
    const stateFolder = fedState(pipeline, choice);
    if (stateFolder === undefined)
        return new Date();
    const [{ openStore }, local] = await Promise.all([
        __webpack_require__.e(/* import() */ 7829).then(__webpack_require__.bind(__webpack_require__, 87829)),
        Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(9873)]).then(__webpack_require__.bind(__webpack_require__, 59873)),
    ]);
    const store = openStore(stateFolder);
    try {
        return local.dataEnd(store, pipeline);
    }
    finally {
        store.close();
    }
}
/** Fills what `local:` feeds; in AWS, sources are other people's. */
async function fillSources(pipeline, choice, to) {
    const stateFolder = fedState(pipeline, choice);
    if (stateFolder === undefined)
        return;
    const [local, { inPlace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(3711), __webpack_require__.e(8599), __webpack_require__.e(2994), __webpack_require__.e(4955), __webpack_require__.e(4107), __webpack_require__.e(7517)]).then(__webpack_require__.bind(__webpack_require__, 37517)),
        __webpack_require__.e(/* import() */ 6751).then(__webpack_require__.bind(__webpack_require__, 96751)),
    ]);
    const { account, region } = pipeline.environment;
    await inPlace({ ...to, stateFolder, account, region }, (place) => local.fillSources(place, pipeline));
}
/** Without a name, the environment is the local cloud's own. */
const unnamed = 'local';
/** Undefined: the cloud is AWS. Each environment has an account of its own, locally too. */
function stateFolderOf({ environment, root }, choice) {
    const isUnnamed = environment.name === unnamed;
    if ((choice.cloud ?? (isUnnamed ? 'local' : 'aws')) === 'aws')
        return undefined;
    const folder = choice.state ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.penstock');
    return isUnnamed ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'environments', environment.name);
}
/** Undefined: nothing is fed. */
function fedState(pipeline, choice) {
    return pipeline.local.length === 0 ? undefined : stateFolderOf(pipeline, choice);
}


/***/ })

};
