export const id = 586;
export const ids = [586];
export const modules = {

/***/ 6586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeSts: () => (/* binding */ makeSts)
/* harmony export */ });
const makeSts = ({ account }) => ({
    name: 'sts',
    handlers: {
        async GetCallerIdentity() {
            return { UserId: account, Account: account, Arn: `arn:aws:iam::${account}:root` };
        },
    },
});


/***/ })

};
