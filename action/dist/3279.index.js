export const id = 3279;
export const ids = [3279];
export const modules = {

/***/ 93279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAccountSettings: () => (/* binding */ readAccountSettings)
/* harmony export */ });
/* unused harmony export accountSettings */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24659);

/** Of the account of the credentials that the SDK finds. */
async function readAccountSettings(region) {
    const [{ IAMClient }, { LakeFormationClient }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6764).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1860), __webpack_require__.e(2781)]).then(__webpack_require__.t.bind(__webpack_require__, 22781, 19)),
    ]);
    const clients = { iam: new IAMClient({ region }), lakeFormation: new LakeFormationClient({ region }) };
    try {
        return await accountSettings(clients);
    }
    finally {
        for (const client of Object.values(clients))
            client.destroy();
    }
}
async function accountSettings({ iam, lakeFormation }) {
    const [{ ListOpenIDConnectProvidersCommand }, { GetDataLakeSettingsCommand }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6764).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19)),
        Promise.all(/* import() */[__webpack_require__.e(1860), __webpack_require__.e(2781)]).then(__webpack_require__.t.bind(__webpack_require__, 22781, 19)),
    ]);
    const { OpenIDConnectProviderList = [] } = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Looking for the OIDC provider', () => iam.send(new ListOpenIDConnectProvidersCommand({})));
    const { DataLakeSettings = {} } = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)('Reading the settings of Lake Formation', () => lakeFormation.send(new GetDataLakeSettingsCommand({})));
    return {
        hasGitHubProvider: OpenIDConnectProviderList.some(({ Arn }) => Arn?.endsWith(':oidc-provider/token.actions.githubusercontent.com') === true),
        governs: {
            databases: !leavesToIam(DataLakeSettings.CreateDatabaseDefaultPermissions),
            tables: !leavesToIam(DataLakeSettings.CreateTableDefaultPermissions),
        },
    };
}
/** The default of old: whoever IAM lets, may. */
const leavesToIam = (defaults = []) => defaults.some(({ Principal, Permissions }) => Principal?.DataLakePrincipalIdentifier === 'IAM_ALLOWED_PRINCIPALS' && Permissions?.includes('ALL') === true);


/***/ })

};
