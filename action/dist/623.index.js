export const id = 623;
export const ids = [623];
export const modules = {

/***/ 90623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _render_passes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91201);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66511);
/* harmony import */ var _pipeline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52980);
/* harmony import */ var _write_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14418);




/** Writes the artifacts to a folder: what AWS would get, and the two listings to review first. */
async function render(options, { terminal }) {
    const artifacts = (0,_render_passes_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .X)(await (0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(options), await (0,_shipped_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedCode */ .H)());
    await (0,_write_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .h)(options.out, artifacts.files);
    const files = [...artifacts.files.keys()];
    terminal.stdout(options.format === 'json'
        ? `${JSON.stringify({ digest: artifacts.digest, out: options.out, files })}\n`
        : `${files.length} files in ${options.out}; review resources.txt and states.txt first.\nDigest ${artifacts.digest}\n`);
}


/***/ }),

/***/ 14418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);



/** Writes texts below a folder, which is made when absent; its absolute path. Raises UserError `cannot-write`. */
async function writeFiles(folder, files) {
    try {
        for (const [path, text] of files) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('cannot-write', `${folder} cannot be written to: ${error.message}`, {
            hint: 'Name another folder with --out.',
            cause: error,
        });
    }
}


/***/ })

};
