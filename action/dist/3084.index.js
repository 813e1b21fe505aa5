export const id = 3084;
export const ids = [3084];
export const modules = {

/***/ 63084:
/***/ ((module) => {

module.exports = eval("require")("canvas");


/***/ })

};
