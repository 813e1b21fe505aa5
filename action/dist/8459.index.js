export const id = 8459;
export const ids = [8459];
export const modules = {

/***/ 98459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf),
/* harmony export */   X: () => (/* binding */ appOf),
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14730);
/* harmony import */ var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93779);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/** GitHub's API; who imports this loads octokit, so it is imported when it is needed. */




const Client = _octokit_core__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_1__/* .paginateRest */ .ud, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
/** A job waits this long, and this often, for a limit to end; then it fails with what GitHub said. */
const longestWait = 60;
const attempts = 3;
/** Failures of the server are tried again after 1, 4 and 9 seconds; limits as long as their `Retry-After` says. */
function openGitHub({ apiUrl, owner, repo, token }) {
    const waits = (seconds, _request, _api, retryCount) => seconds <= longestWait && retryCount < attempts;
    const api = new Client({
        auth: token,
        baseUrl: apiUrl,
        userAgent: 'penstock',
        // Limits are told as errors by whoever asked.
        log: { debug: silent, info: silent, warn: silent, error: silent },
        retry: { retries: attempts },
        throttle: { id: token, onRateLimit: waits, onSecondaryRateLimit: waits },
    });
    return { api, repository: { owner, repo } };
}
const silent = () => undefined;
/**
 * The login of the token's owner; of an app it is `<slug>[bot]`, also in a job, where REST does not tell.
 */
async function loginOf({ api }) {
    const { viewer } = await api.graphql('{ viewer { login } }');
    return viewer.login;
}
/** The slug of the app that has such a login: check runs name their writer by it. */
const appOf = (login) => login.replace(/\[bot\]$/, '');


/***/ })

};
