export const id = 6586;
export const ids = [6586];
export const modules = {

/***/ 24646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ onlyKnown),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/** What every command of the local cloud asks of its input before it acts on it. */

/** The value of a member that AWS requires; `member` as AWS spells it in its messages, such as `databaseName`. */
function required(value, member) {
    if (value !== undefined)
        return value;
    throw new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('ValidationException', `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`);
}
/** Refuses, by name, members that would change the answer and that the local cloud does not act upon. */
function onlyKnown(command, input, known) {
    for (const [member, value] of Object.entries(input)) {
        if (value !== undefined && !known.some((name) => name === member))
            throw (0,_service_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${command} with ${member}`);
    }
}
/** The members that have a value: to AWS, one that is undefined was not sent. */
function given(input) {
    // Without its undefined members an input is still one: none of AWS's members must be present and undefined.
    return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 16586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeSts: () => (/* binding */ makeSts)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24646);

/** An hour, as STS gives it unless told otherwise. */
const sessionMilliseconds = 3_600_000;
const makeSts = ({ account, clock }) => ({
    name: 'sts',
    handlers: {
        async GetCallerIdentity() {
            return { UserId: account, Account: account, Arn: `arn:aws:iam::${account}:root` };
        },
        /** Nobody is refused in the local cloud, and every account is this one. */
        async AssumeRole(input) {
            (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyKnown */ .KT)('AssumeRole', input, ['RoleArn', 'RoleSessionName']);
            const [role, session] = [(0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(input.RoleArn, 'roleArn'), (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(input.RoleSessionName, 'roleSessionName')];
            const Arn = `${role.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${session}`;
            return {
                AssumedRoleUser: { AssumedRoleId: `AROALOCAL:${session}`, Arn },
                Credentials: {
                    AccessKeyId: 'local',
                    SecretAccessKey: 'local',
                    SessionToken: 'local',
                    Expiration: new Date(clock.now().getTime() + sessionMilliseconds),
                },
            };
        },
    },
});


/***/ })

};
