export const id = 623;
export const ids = [623];
export const modules = {

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _render_passes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1575);
/* harmony import */ var _pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2980);





/** Writes the artifacts to a folder: what AWS would get, and the two listings to review first. */
async function render(options, { terminal }) {
    const artifacts = (0,_render_passes_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .X)(await (0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineOf */ .g)(options), await (0,_shipped_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedCode */ .H)());
    for (const [path, text] of artifacts.files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.out, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
    const files = [...artifacts.files.keys()];
    terminal.stdout(options.format === 'json'
        ? `${JSON.stringify({ digest: artifacts.digest, out: options.out, files })}\n`
        : `${files.length} files in ${options.out}; review resources.txt and states.txt first.\nDigest ${artifacts.digest}\n`);
}


/***/ })

};
