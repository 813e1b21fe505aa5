export const id = 5718;
export const ids = [5718];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 15718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* unused harmony export executeFor */
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7066);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9919);
/* harmony import */ var _terminal_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94777);



/** `penstock VERB …` in a terminal; the exit code. `engines` as in `openSession`. */
async function cli(words, engines) {
    process.stdout.on('error', unlessClosed);
    const screen = {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        width: process.stdout.isTTY ? process.stdout.columns : 80,
        color: hasColor(),
    };
    return executeFor(words, screen, engines);
}
function executeFor(words, screen, engines) {
    const { stdout, stderr, width, color } = screen;
    const terminal = { stdout, progress: (line) => stderr(`${line}\n`), width, color };
    const complaints = {
        diagnostics: (diagnostics) => stderr((0,_terminal_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticsText */ .gN)(diagnostics, { color })),
        checked: () => undefined,
        failed: (error) => stderr((0,_terminal_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .kc)(error, { color })),
    };
    return (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g)(words, terminal, complaints, engines);
}
const hasColor = () => (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(1) && (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(2) && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
/** Whoever reads the result may have seen enough of it: `penstock help run | head -3`. */
function unlessClosed(error) {
    if (error.code !== 'EPIPE')
        throw error;
}


/***/ }),

/***/ 94777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ diagnosticsJson),
/* harmony export */   gN: () => (/* binding */ diagnosticsText),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);

/** The fixed form of `check --format json`. */
function diagnosticsJson(diagnostics) {
    const flat = diagnostics.map(({ code, severity, message, hint = null, at }) => ({
        code,
        severity,
        message,
        hint,
        ...at,
    }));
    return `${JSON.stringify({ diagnostics: flat })}\n`;
}
/** More would hide the first ones; they are mended from the top. */
const shownAtMost = 20;
function diagnosticsText(diagnostics, { color }) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(color);
    const shown = diagnostics.slice(0, shownAtMost).map(({ severity, message, hint, at }) => {
        const label = severity === 'error' ? paint.red('error') : paint.yellow('warning');
        return `${place(at)} ${label} ${message}\n${hint === undefined ? '' : `  ${paint.dim(hint)}\n`}`;
    });
    const rest = diagnostics.length - shown.length;
    return shown.join('') + (rest > 0 ? `and ${rest} more\n` : '');
}
function errorText({ message, hint, at }, { color }) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors)(color);
    const where = at === undefined ? '' : `${place(at)} `;
    return `${where}${paint.red('error')} ${message}\n${hint === undefined ? '' : `  ${paint.dim(hint)}\n`}`;
}
const place = ({ file, line, column }) => `${file}:${line}:${column}`;


/***/ })

};
