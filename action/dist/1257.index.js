export const id = 1257;
export const ids = [1257];
export const modules = {

/***/ 58428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   ab: () => (/* binding */ checkLimit),
/* harmony export */   gb: () => (/* binding */ worthTelling),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   mf: () => (/* binding */ summaryLimit)
/* harmony export */ });
/* harmony import */ var _review_detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26882);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42464);
/** Reviews as Markdown within a limit: folded details go first, from the last; then rows; the verdicts stay. */


/** 65,536 characters, less what GitHub may count otherwise than we do. */
const commentLimit = { most: 65_000, sizeOf: (text) => Array.from(text).length };
/** 65,535 bytes, whatever its description says. */
const checkLimit = { most: 65_000, sizeOf: (text) => Buffer.byteLength(text) };
/** GitHub drops a summary beyond 1 MiB whole. */
const summaryLimit = { most: 900_000, sizeOf: (text) => Buffer.byteLength(text) };
const titles = {
    check: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD) `Check`,
    plan: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD) `Plan`,
    preview: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD) `Preview`,
};
/** A check that found no error needs no words beside what others found. */
const worthTelling = (reviews) => reviews.length === 1 ? reviews : reviews.filter(({ concern, isEmpty }) => concern !== 'check' || !isEmpty);
/** What there is room for. `rest` says where the whole can be read; it is added where something is left out. */
function sections(reviews, { most, sizeOf }, rest) {
    const sizes = reviews.flatMap(({ details }) => details.map((detail) => sizeOf(`${gap}${(0,_review_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .z)(detail)}`)));
    const room = most - sizeOf(written(reviews, 0, Infinity));
    if (fitting(sizes, room) === sizes.length && room >= 0)
        return written(reviews, sizes.length, Infinity);
    const roomBesideRest = room - sizeOf(`${gap}${rest}`);
    if (roomBesideRest >= 0)
        return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([written(reviews, fitting(sizes, roomBesideRest), Infinity), rest], gap);
    for (const rows of [1000, 300, 100, 30, 10, 3, 0]) {
        const shortened = (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([written(reviews, 0, rows), rest], gap);
        if (sizeOf(shortened) <= most)
            return shortened;
    }
    return rest;
}
const gap = '\n\n';
/** How many of them, from the first, there is room for. */
function fitting(sizes, room) {
    let taken = 0;
    const first = sizes.findIndex((size) => (taken += size) > room);
    return first < 0 ? sizes.length : first;
}
/** `kept` details in all, and so many `rows` of each table and list of warnings. */
function written(reviews, kept, rows) {
    let left = kept;
    const parts = reviews.map((review) => {
        const details = review.details.slice(0, left);
        left -= details.length;
        return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([...opened(review, rows), ...details.map(_review_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .z), ...unchecked(review)], gap);
    });
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(parts, gap);
}
/** What nobody has to click for. */
function opened({ concern, verdict, table, warnings }, rows) {
    const more = warnings.length - rows;
    const first = [...warnings.slice(0, rows), ...(more > 0 ? [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD) `and ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(String(more))} more`] : [])];
    return [
        (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD) `#### ${titles[concern]}`,
        (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(verdict),
        ...(table === undefined ? [] : [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRows */ .C)(table, rows)]),
        ...(first.length === 0 ? [] : [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(first))]),
    ];
}
/** Silence must not be taken for a pass. */
const unchecked = ({ notChecked }) => notChecked.length === 0 ? [] : [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`Not checked (${notChecked.length})`), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(notChecked.map(_review_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)))];


/***/ }),

/***/ 86478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf),
/* harmony export */   l: () => (/* binding */ reviewSummary)
/* harmony export */ });
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42464);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58428);


/** All that a pull request is told, for the page of the job; `whole` is that of an HTML page. */
const summaryOf = (all, whole) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(all.map(({ pipeline, environment, reviews }) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
    (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `### ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pipeline)} in ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(environment)}`,
    (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0)((0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .worthTelling */ .gb)(reviews), shareOf(all), whole === undefined ? tooLong : elsewhere(whole)),
])));
/** One page for all of them. */
const shareOf = (all) => ({ ..._sections_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf, most: Math.floor(_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf.most / all.length) });
const tooLong = (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `There is more than this page holds; the JSON of it is among the artifacts of the pull request's run.`;
const elsewhere = (whole) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `There is more than this page holds: ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `the whole`, whole)}.`;
/** One of them, for the page of the job that has made it. */
const reviewSummary = (review) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
    (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD) `### ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(review.pipeline)} in ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(review.environment)}`,
    (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0)([review], _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimit */ .mf, tooLong),
]);


/***/ }),

/***/ 6466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ previewText),
  L: () => (/* binding */ readPreview)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/review/validate.js
var validate = __webpack_require__(68847);
;// CONCATENATED MODULE: ./.build/action/src/preview/validate.generated.js

const schema11 = { "type": "object", "required": ["version", "file", "pipeline", "environment", "kind", "window", "base", "head", "untouched", "steps", "tables", "reports", "models", "same", "notes", "notChecked"], "properties": { "version": { "type": "number", "const": 1 }, "file": { "type": "string", "description": "The pipeline, relative to its repository.", "maxLength": 2000 }, "pipeline": { "type": "string", "description": "Its name.", "maxLength": 2000 }, "environment": { "type": "string", "description": "Name of the environment.", "maxLength": 2000 }, "kind": { "enum": ["compared", "alone", "untouched", "unfed"], "description": "compared: base and head ran; alone: there is no base to compare with; untouched: no step does anything else than before, and none ran; unfed: nothing feeds its sources, and none ran." }, "window": { "anyOf": [{ "type": "object", "required": ["id", "start", "end"], "properties": { "id": { "type": "string", "description": "Such as 2025-11-30.", "maxLength": 2000 }, "start": { "type": "string", "description": "UTC.", "maxLength": 2000 }, "end": { "type": "string", "description": "UTC.", "maxLength": 2000 } }, "description": "What the runs were for.", "additionalProperties": false }, { "type": "null" }] }, "base": { "anyOf": [{ "$ref": "#/$defs/run" }, { "type": "null" }] }, "head": { "anyOf": [{ "$ref": "#/$defs/run" }, { "type": "null" }] }, "untouched": { "type": "integer", "description": "Steps that do the same as before; they are not among the steps.", "minimum": 0 }, "steps": { "type": "array", "items": { "type": "object", "required": ["name", "kind", "change", "at", "before", "after"], "properties": { "name": { "type": "string", "description": "Name.", "maxLength": 2000 }, "kind": { "type": "string", "description": "script, nodes, crawler, model, report, lambda or execution.", "maxLength": 2000 }, "change": { "enum": ["added", "changed", "follows", "removed"], "description": "changed: by itself; follows: something before it changed." }, "at": { "anyOf": [{ "type": "string", "description": "file:line in the YAML.", "maxLength": 2000 }, { "type": "null" }] }, "before": { "anyOf": [{ "$ref": "#/$defs/outcome" }, { "type": "null" }] }, "after": { "anyOf": [{ "$ref": "#/$defs/outcome" }, { "type": "null" }] } }, "description": "A step that the change touches.", "additionalProperties": false }, "description": "In the order of the pipeline.", "maxItems": 20000 }, "tables": { "type": "array", "items": { "type": "object", "required": ["name", "isPublic", "columns", "before", "after", "rows", "notCompared"], "properties": { "name": { "type": "string", "description": "Name.", "maxLength": 2000 }, "isPublic": { "type": "boolean", "description": "Whether values may be shown." }, "columns": { "type": "array", "items": { "$ref": "#/$defs/column" }, "description": "That differ.", "maxItems": 20000 }, "before": { "anyOf": [{ "type": "integer", "description": "Rows; null: it was not there, or could not be read.", "minimum": 0 }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "integer", "description": "Rows; null: it is not there any more, or could not be read.", "minimum": 0 }, { "type": "null" }] }, "rows": { "anyOf": [{ "$ref": "#/$defs/rows" }, { "type": "null" }] }, "notCompared": { "anyOf": [{ "type": "string", "description": "Why the rows are not compared; null: they are.", "maxLength": 2000 }, { "type": "null" }] } }, "description": "A table that steps write which the change touches.", "additionalProperties": false }, "description": "Whose rows or columns differ, or could not be compared.", "maxItems": 20000 }, "reports": { "type": "array", "items": { "type": "object", "required": ["name", "isPublic", "columns", "before", "after", "rows", "notCompared", "charts"], "properties": { "name": { "type": "string", "description": "Name.", "maxLength": 2000 }, "isPublic": { "type": "boolean", "description": "Whether values may be shown." }, "columns": { "type": "array", "items": { "$ref": "#/$defs/column" }, "description": "That differ.", "maxItems": 20000 }, "before": { "anyOf": [{ "type": "integer", "description": "Rows; null: it was not there, or could not be read.", "minimum": 0 }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "integer", "description": "Rows; null: it is not there any more, or could not be read.", "minimum": 0 }, { "type": "null" }] }, "rows": { "anyOf": [{ "$ref": "#/$defs/rows" }, { "type": "null" }] }, "notCompared": { "anyOf": [{ "type": "string", "description": "Why the rows are not compared; null: they are.", "maxLength": 2000 }, { "type": "null" }] }, "charts": { "type": "array", "items": { "type": "object", "required": ["title", "x", "y", "series", "seriesLeftOut"], "properties": { "title": { "type": "string", "description": "Title.", "maxLength": 2000 }, "x": { "type": "string", "description": "Column.", "maxLength": 2000 }, "y": { "type": "string", "description": "Column.", "maxLength": 2000 }, "series": { "type": "array", "items": { "type": "object", "required": ["name", "x", "before", "after"], "properties": { "name": { "type": "string", "description": "Value of color or facet; empty: there is one line.", "maxLength": 2000 }, "x": { "type": "array", "items": { "type": "string", "maxLength": 60 }, "description": "In both.", "maxItems": 20000 }, "before": { "type": "array", "items": { "type": "number", "description": "y." }, "description": "At each x.", "maxItems": 20000 }, "after": { "type": "array", "items": { "type": "number", "description": "y." }, "description": "At each x.", "maxItems": 20000 } }, "description": "What one line of a chart shows.", "additionalProperties": false }, "description": "The first of them.", "maxItems": 20000 }, "seriesLeftOut": { "type": "integer", "description": "Series that are not here.", "minimum": 0 } }, "description": "A chart whose points are others than before.", "additionalProperties": false }, "description": "None where values are not public.", "maxItems": 20000 } }, "description": "The result of a report that the change touches.", "additionalProperties": false }, "description": "Whose result differs, or could not be compared.", "maxItems": 20000 }, "models": { "type": "array", "items": { "type": "object", "required": ["name", "before", "after", "failure"], "properties": { "name": { "type": "string", "description": "Name.", "maxLength": 2000 }, "before": { "anyOf": [{ "$ref": "#/$defs/trained" }, { "type": "null" }] }, "after": { "anyOf": [{ "$ref": "#/$defs/trained" }, { "type": "null" }] }, "failure": { "anyOf": [{ "type": "string", "description": "Why it was not trained; null: it was, or had not to be.", "maxLength": 2000 }, { "type": "null" }] } }, "description": "A model whose training the change touches.", "additionalProperties": false }, "description": "Whose training differs.", "maxItems": 20000 }, "same": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Tables and reports that were made anew, and came out the same.", "maxItems": 20000 }, "notes": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "What the reader must know of how this was made.", "maxItems": 20000 }, "notChecked": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "What nobody looked at.", "maxItems": 20000 } }, "description": "What a change does to the data and the reports, by runs on local data.", "additionalProperties": false, "$defs": { "run": { "type": "object", "required": ["isKept", "status", "seconds"], "properties": { "isKept": { "type": "boolean", "description": "Whether an earlier preview had run the same, so that nothing was run this time." }, "status": { "enum": ["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"], "description": "How it ended." }, "seconds": { "type": "number", "description": "What its steps took, from the first start to the last end." } }, "description": "A run of the pipeline.", "additionalProperties": false }, "outcome": { "type": "object", "required": ["status", "reason", "error", "seconds", "rows", "quality"], "properties": { "status": { "enum": ["succeeded", "skipped", "failed", "blocked", "cancelled"], "description": "How it ended." }, "reason": { "anyOf": [{ "type": "string", "description": "Why it was skipped or blocked.", "maxLength": 2000 }, { "type": "null" }] }, "error": { "anyOf": [{ "type": "string", "description": "What made it fail; begins with file:line: where that is known.", "maxLength": 2000 }, { "type": "null" }] }, "seconds": { "type": "number", "description": "From start to end." }, "rows": { "anyOf": [{ "type": "integer", "description": "That it published or returned.", "minimum": 0 }, { "type": "null" }] }, "quality": { "type": "array", "items": { "type": "object", "required": ["rule", "passed", "reason"], "properties": { "rule": { "type": "string", "description": "As it is written.", "maxLength": 2000 }, "passed": { "type": "boolean", "description": "Whether the rows met it." }, "reason": { "anyOf": [{ "type": "string", "description": "Why they did not.", "maxLength": 2000 }, { "type": "null" }] } }, "description": "A rule of DQDL.", "additionalProperties": false }, "description": "Its rules.", "maxItems": 20000 } }, "description": "What a step did.", "additionalProperties": false }, "column": { "type": "object", "required": ["name", "before", "after"], "properties": { "name": { "type": "string", "description": "Name.", "maxLength": 2000 }, "before": { "anyOf": [{ "type": "string", "description": "Its type; null: it was not there.", "maxLength": 2000 }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "string", "description": "Its type; null: it is not there any more.", "maxLength": 2000 }, { "type": "null" }] } }, "description": "A column that is added, removed or has another type.", "additionalProperties": false }, "summary": { "type": "object", "required": ["values", "min", "mean", "max"], "properties": { "values": { "type": "integer", "description": "That are not NULL.", "minimum": 0 }, "min": { "anyOf": [{ "type": "number", "description": "null: there are none." }, { "type": "null" }] }, "mean": { "anyOf": [{ "type": "number", "description": "null: there are none." }, { "type": "null" }] }, "max": { "anyOf": [{ "type": "number", "description": "null: there are none." }, { "type": "null" }] } }, "description": "Of the values of a numeric column.", "additionalProperties": false }, "rows": { "type": "object", "required": ["key", "added", "removed", "changed", "columns", "numbers", "samples"], "properties": { "key": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "What a row is known by; none: the whole row.", "maxItems": 20000 }, "added": { "type": "integer", "description": "Rows.", "minimum": 0 }, "removed": { "type": "integer", "description": "Rows.", "minimum": 0 }, "changed": { "type": "integer", "description": "Rows whose key is in both.", "minimum": 0 }, "columns": { "type": "array", "items": { "type": "object", "required": ["name", "changed"], "properties": { "name": { "type": "string", "description": "Name.", "maxLength": 2000 }, "changed": { "type": "integer", "description": "Rows.", "minimum": 0 } }, "description": "A column.", "additionalProperties": false }, "description": "Columns in which rows changed.", "maxItems": 20000 }, "numbers": { "type": "array", "items": { "type": "object", "required": ["name", "before", "after"], "properties": { "name": { "type": "string", "description": "Name.", "maxLength": 2000 }, "before": { "$ref": "#/$defs/summary" }, "after": { "$ref": "#/$defs/summary" } }, "description": "A column.", "additionalProperties": false }, "description": "Numeric columns whose values are others than before.", "maxItems": 20000 }, "samples": { "type": "object", "required": ["columns", "rows"], "properties": { "columns": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Names.", "maxItems": 20000 }, "rows": { "type": "array", "items": { "type": "object", "required": ["before", "after"], "properties": { "before": { "anyOf": [{ "type": "array", "items": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "description": "Values, as Athena writes them.", "maxItems": 20000 }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "array", "items": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "description": "Values, as Athena writes them.", "maxItems": 20000 }, { "type": "null" }] } }, "description": "A row.", "additionalProperties": false }, "description": "At most a few of each kind.", "maxItems": 20000 } }, "description": "The first rows that differ; none where values are not public.", "additionalProperties": false } }, "description": "Rows before and after.", "additionalProperties": false }, "trained": { "type": "object", "required": ["version", "rows", "cutoff"], "properties": { "version": { "type": "string", "description": "Its id.", "maxLength": 2000 }, "rows": { "type": "integer", "description": "That it learned from.", "minimum": 0 }, "cutoff": { "type": "number", "description": "Scores above it are anomalies." } }, "description": "A version of a model.", "additionalProperties": false } } };
const schema12 = { "type": "object", "required": ["isKept", "status", "seconds"], "properties": { "isKept": { "type": "boolean", "description": "Whether an earlier preview had run the same, so that nothing was run this time." }, "status": { "enum": ["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"], "description": "How it ended." }, "seconds": { "type": "number", "description": "What its steps took, from the first start to the last end." } }, "description": "A run of the pipeline.", "additionalProperties": false };
const schema14 = { "type": "object", "required": ["status", "reason", "error", "seconds", "rows", "quality"], "properties": { "status": { "enum": ["succeeded", "skipped", "failed", "blocked", "cancelled"], "description": "How it ended." }, "reason": { "anyOf": [{ "type": "string", "description": "Why it was skipped or blocked.", "maxLength": 2000 }, { "type": "null" }] }, "error": { "anyOf": [{ "type": "string", "description": "What made it fail; begins with file:line: where that is known.", "maxLength": 2000 }, { "type": "null" }] }, "seconds": { "type": "number", "description": "From start to end." }, "rows": { "anyOf": [{ "type": "integer", "description": "That it published or returned.", "minimum": 0 }, { "type": "null" }] }, "quality": { "type": "array", "items": { "type": "object", "required": ["rule", "passed", "reason"], "properties": { "rule": { "type": "string", "description": "As it is written.", "maxLength": 2000 }, "passed": { "type": "boolean", "description": "Whether the rows met it." }, "reason": { "anyOf": [{ "type": "string", "description": "Why they did not.", "maxLength": 2000 }, { "type": "null" }] } }, "description": "A rule of DQDL.", "additionalProperties": false }, "description": "Its rules.", "maxItems": 20000 } }, "description": "What a step did.", "additionalProperties": false };
const schema16 = { "type": "object", "required": ["name", "before", "after"], "properties": { "name": { "type": "string", "description": "Name.", "maxLength": 2000 }, "before": { "anyOf": [{ "type": "string", "description": "Its type; null: it was not there.", "maxLength": 2000 }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "string", "description": "Its type; null: it is not there any more.", "maxLength": 2000 }, { "type": "null" }] } }, "description": "A column that is added, removed or has another type.", "additionalProperties": false };
const schema21 = { "type": "object", "required": ["version", "rows", "cutoff"], "properties": { "version": { "type": "string", "description": "Its id.", "maxLength": 2000 }, "rows": { "type": "integer", "description": "That it learned from.", "minimum": 0 }, "cutoff": { "type": "number", "description": "Scores above it are anomalies." } }, "description": "A version of a model.", "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const schema17 = { "type": "object", "required": ["key", "added", "removed", "changed", "columns", "numbers", "samples"], "properties": { "key": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "What a row is known by; none: the whole row.", "maxItems": 20000 }, "added": { "type": "integer", "description": "Rows.", "minimum": 0 }, "removed": { "type": "integer", "description": "Rows.", "minimum": 0 }, "changed": { "type": "integer", "description": "Rows whose key is in both.", "minimum": 0 }, "columns": { "type": "array", "items": { "type": "object", "required": ["name", "changed"], "properties": { "name": { "type": "string", "description": "Name.", "maxLength": 2000 }, "changed": { "type": "integer", "description": "Rows.", "minimum": 0 } }, "description": "A column.", "additionalProperties": false }, "description": "Columns in which rows changed.", "maxItems": 20000 }, "numbers": { "type": "array", "items": { "type": "object", "required": ["name", "before", "after"], "properties": { "name": { "type": "string", "description": "Name.", "maxLength": 2000 }, "before": { "$ref": "#/$defs/summary" }, "after": { "$ref": "#/$defs/summary" } }, "description": "A column.", "additionalProperties": false }, "description": "Numeric columns whose values are others than before.", "maxItems": 20000 }, "samples": { "type": "object", "required": ["columns", "rows"], "properties": { "columns": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Names.", "maxItems": 20000 }, "rows": { "type": "array", "items": { "type": "object", "required": ["before", "after"], "properties": { "before": { "anyOf": [{ "type": "array", "items": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "description": "Values, as Athena writes them.", "maxItems": 20000 }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "array", "items": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "description": "Values, as Athena writes them.", "maxItems": 20000 }, { "type": "null" }] } }, "description": "A row.", "additionalProperties": false }, "description": "At most a few of each kind.", "maxItems": 20000 } }, "description": "The first rows that differ; none where values are not public.", "additionalProperties": false } }, "description": "Rows before and after.", "additionalProperties": false };
const schema18 = { "type": "object", "required": ["values", "min", "mean", "max"], "properties": { "values": { "type": "integer", "description": "That are not NULL.", "minimum": 0 }, "min": { "anyOf": [{ "type": "number", "description": "null: there are none." }, { "type": "null" }] }, "mean": { "anyOf": [{ "type": "number", "description": "null: there are none." }, { "type": "null" }] }, "max": { "anyOf": [{ "type": "number", "description": "null: there are none." }, { "type": "null" }] } }, "description": "Of the values of a numeric column.", "additionalProperties": false };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.key === undefined) && (missing0 = "key")) || ((data.added === undefined) && (missing0 = "added"))) || ((data.removed === undefined) && (missing0 = "removed"))) || ((data.changed === undefined) && (missing0 = "changed"))) || ((data.columns === undefined) && (missing0 = "columns"))) || ((data.numbers === undefined) && (missing0 = "numbers"))) || ((data.samples === undefined) && (missing0 = "samples"))) {
                validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "key") || (key0 === "added")) || (key0 === "removed")) || (key0 === "changed")) || (key0 === "columns")) || (key0 === "numbers")) || (key0 === "samples"))) {
                        validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.key !== undefined) {
                        let data0 = data.key;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (Array.isArray(data0)) {
                                if (data0.length > 20000) {
                                    validate11.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data0.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data1 = data0[i0];
                                        const _errs4 = errors;
                                        if (errors === _errs4) {
                                            if (typeof data1 === "string") {
                                                if (data1.length > 2000) {
                                                    validate11.errors = [{ instancePath: instancePath + "/key/" + i0, schemaPath: "#/properties/key/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate11.errors = [{ instancePath: instancePath + "/key/" + i0, schemaPath: "#/properties/key/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs4 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate11.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.added !== undefined) {
                            let data2 = data.added;
                            const _errs6 = errors;
                            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                validate11.errors = [{ instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs6) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 < 0 || isNaN(data2)) {
                                        validate11.errors = [{ instancePath: instancePath + "/added", schemaPath: "#/properties/added/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.removed !== undefined) {
                                let data3 = data.removed;
                                const _errs8 = errors;
                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                    validate11.errors = [{ instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs8) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 < 0 || isNaN(data3)) {
                                            validate11.errors = [{ instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.changed !== undefined) {
                                    let data4 = data.changed;
                                    const _errs10 = errors;
                                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                        validate11.errors = [{ instancePath: instancePath + "/changed", schemaPath: "#/properties/changed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs10) {
                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                            if (data4 < 0 || isNaN(data4)) {
                                                validate11.errors = [{ instancePath: instancePath + "/changed", schemaPath: "#/properties/changed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.columns !== undefined) {
                                        let data5 = data.columns;
                                        const _errs12 = errors;
                                        if (errors === _errs12) {
                                            if (Array.isArray(data5)) {
                                                if (data5.length > 20000) {
                                                    validate11.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid2 = true;
                                                    const len1 = data5.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        let data6 = data5[i1];
                                                        const _errs14 = errors;
                                                        if (errors === _errs14) {
                                                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                                let missing1;
                                                                if (((data6.name === undefined) && (missing1 = "name")) || ((data6.changed === undefined) && (missing1 = "changed"))) {
                                                                    validate11.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs16 = errors;
                                                                    for (const key1 in data6) {
                                                                        if (!((key1 === "name") || (key1 === "changed"))) {
                                                                            validate11.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs16 === errors) {
                                                                        if (data6.name !== undefined) {
                                                                            let data7 = data6.name;
                                                                            const _errs17 = errors;
                                                                            if (errors === _errs17) {
                                                                                if (typeof data7 === "string") {
                                                                                    if (data7.length > 2000) {
                                                                                        validate11.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/name", schemaPath: "#/properties/columns/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate11.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/name", schemaPath: "#/properties/columns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid3 = _errs17 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data6.changed !== undefined) {
                                                                                let data8 = data6.changed;
                                                                                const _errs19 = errors;
                                                                                if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                                                    validate11.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/changed", schemaPath: "#/properties/columns/items/properties/changed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs19) {
                                                                                    if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                                        if (data8 < 0 || isNaN(data8)) {
                                                                                            validate11.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/changed", schemaPath: "#/properties/columns/items/properties/changed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs19 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate11.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs14 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate11.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.numbers !== undefined) {
                                            let data9 = data.numbers;
                                            const _errs21 = errors;
                                            if (errors === _errs21) {
                                                if (Array.isArray(data9)) {
                                                    if (data9.length > 20000) {
                                                        validate11.errors = [{ instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                        const len2 = data9.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                            let data10 = data9[i2];
                                                            const _errs23 = errors;
                                                            if (errors === _errs23) {
                                                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                    let missing2;
                                                                    if ((((data10.name === undefined) && (missing2 = "name")) || ((data10.before === undefined) && (missing2 = "before"))) || ((data10.after === undefined) && (missing2 = "after"))) {
                                                                        validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2, schemaPath: "#/properties/numbers/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs25 = errors;
                                                                        for (const key2 in data10) {
                                                                            if (!(((key2 === "name") || (key2 === "before")) || (key2 === "after"))) {
                                                                                validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2, schemaPath: "#/properties/numbers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs25 === errors) {
                                                                            if (data10.name !== undefined) {
                                                                                let data11 = data10.name;
                                                                                const _errs26 = errors;
                                                                                if (errors === _errs26) {
                                                                                    if (typeof data11 === "string") {
                                                                                        if (data11.length > 2000) {
                                                                                            validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/name", schemaPath: "#/properties/numbers/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/name", schemaPath: "#/properties/numbers/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid5 = _errs26 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data10.before !== undefined) {
                                                                                    let data12 = data10.before;
                                                                                    const _errs28 = errors;
                                                                                    const _errs29 = errors;
                                                                                    if (errors === _errs29) {
                                                                                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                                                            let missing3;
                                                                                            if (((((data12.values === undefined) && (missing3 = "values")) || ((data12.min === undefined) && (missing3 = "min"))) || ((data12.mean === undefined) && (missing3 = "mean"))) || ((data12.max === undefined) && (missing3 = "max"))) {
                                                                                                validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/before", schemaPath: "#/$defs/summary/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs31 = errors;
                                                                                                for (const key3 in data12) {
                                                                                                    if (!((((key3 === "values") || (key3 === "min")) || (key3 === "mean")) || (key3 === "max"))) {
                                                                                                        validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/before", schemaPath: "#/$defs/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs31 === errors) {
                                                                                                    if (data12.values !== undefined) {
                                                                                                        let data13 = data12.values;
                                                                                                        const _errs32 = errors;
                                                                                                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                                                            validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/before/values", schemaPath: "#/$defs/summary/properties/values/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        if (errors === _errs32) {
                                                                                                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                                                if (data13 < 0 || isNaN(data13)) {
                                                                                                                    validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/before/values", schemaPath: "#/$defs/summary/properties/values/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid7 = _errs32 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid7 = true;
                                                                                                    }
                                                                                                    if (valid7) {
                                                                                                        if (data12.min !== undefined) {
                                                                                                            let data14 = data12.min;
                                                                                                            const _errs34 = errors;
                                                                                                            const _errs35 = errors;
                                                                                                            let valid8 = false;
                                                                                                            const _errs36 = errors;
                                                                                                            if (!((typeof data14 == "number") && (isFinite(data14)))) {
                                                                                                                const err0 = { instancePath: instancePath + "/numbers/" + i2 + "/before/min", schemaPath: "#/$defs/summary/properties/min/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err0];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err0);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            var _valid0 = _errs36 === errors;
                                                                                                            valid8 = valid8 || _valid0;
                                                                                                            if (!valid8) {
                                                                                                                const _errs38 = errors;
                                                                                                                if (data14 !== null) {
                                                                                                                    const err1 = { instancePath: instancePath + "/numbers/" + i2 + "/before/min", schemaPath: "#/$defs/summary/properties/min/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err1];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err1);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid0 = _errs38 === errors;
                                                                                                                valid8 = valid8 || _valid0;
                                                                                                            }
                                                                                                            if (!valid8) {
                                                                                                                const err2 = { instancePath: instancePath + "/numbers/" + i2 + "/before/min", schemaPath: "#/$defs/summary/properties/min/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err2];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err2);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                validate11.errors = vErrors;
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                errors = _errs35;
                                                                                                                if (vErrors !== null) {
                                                                                                                    if (_errs35) {
                                                                                                                        vErrors.length = _errs35;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors = null;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid7 = _errs34 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid7 = true;
                                                                                                        }
                                                                                                        if (valid7) {
                                                                                                            if (data12.mean !== undefined) {
                                                                                                                let data15 = data12.mean;
                                                                                                                const _errs40 = errors;
                                                                                                                const _errs41 = errors;
                                                                                                                let valid9 = false;
                                                                                                                const _errs42 = errors;
                                                                                                                if (!((typeof data15 == "number") && (isFinite(data15)))) {
                                                                                                                    const err3 = { instancePath: instancePath + "/numbers/" + i2 + "/before/mean", schemaPath: "#/$defs/summary/properties/mean/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err3];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err3);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid1 = _errs42 === errors;
                                                                                                                valid9 = valid9 || _valid1;
                                                                                                                if (!valid9) {
                                                                                                                    const _errs44 = errors;
                                                                                                                    if (data15 !== null) {
                                                                                                                        const err4 = { instancePath: instancePath + "/numbers/" + i2 + "/before/mean", schemaPath: "#/$defs/summary/properties/mean/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err4];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err4);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid1 = _errs44 === errors;
                                                                                                                    valid9 = valid9 || _valid1;
                                                                                                                }
                                                                                                                if (!valid9) {
                                                                                                                    const err5 = { instancePath: instancePath + "/numbers/" + i2 + "/before/mean", schemaPath: "#/$defs/summary/properties/mean/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err5];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err5);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate11.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs41;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs41) {
                                                                                                                            vErrors.length = _errs41;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid7 = _errs40 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid7 = true;
                                                                                                            }
                                                                                                            if (valid7) {
                                                                                                                if (data12.max !== undefined) {
                                                                                                                    let data16 = data12.max;
                                                                                                                    const _errs46 = errors;
                                                                                                                    const _errs47 = errors;
                                                                                                                    let valid10 = false;
                                                                                                                    const _errs48 = errors;
                                                                                                                    if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                                                                                                        const err6 = { instancePath: instancePath + "/numbers/" + i2 + "/before/max", schemaPath: "#/$defs/summary/properties/max/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err6];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err6);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid2 = _errs48 === errors;
                                                                                                                    valid10 = valid10 || _valid2;
                                                                                                                    if (!valid10) {
                                                                                                                        const _errs50 = errors;
                                                                                                                        if (data16 !== null) {
                                                                                                                            const err7 = { instancePath: instancePath + "/numbers/" + i2 + "/before/max", schemaPath: "#/$defs/summary/properties/max/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err7];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err7);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid2 = _errs50 === errors;
                                                                                                                        valid10 = valid10 || _valid2;
                                                                                                                    }
                                                                                                                    if (!valid10) {
                                                                                                                        const err8 = { instancePath: instancePath + "/numbers/" + i2 + "/before/max", schemaPath: "#/$defs/summary/properties/max/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err8];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err8);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate11.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs47;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs47) {
                                                                                                                                vErrors.length = _errs47;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid7 = _errs46 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid7 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/before", schemaPath: "#/$defs/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid5 = _errs28 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (data10.after !== undefined) {
                                                                                        let data17 = data10.after;
                                                                                        const _errs52 = errors;
                                                                                        const _errs53 = errors;
                                                                                        if (errors === _errs53) {
                                                                                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                                                                let missing4;
                                                                                                if (((((data17.values === undefined) && (missing4 = "values")) || ((data17.min === undefined) && (missing4 = "min"))) || ((data17.mean === undefined) && (missing4 = "mean"))) || ((data17.max === undefined) && (missing4 = "max"))) {
                                                                                                    validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/after", schemaPath: "#/$defs/summary/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs55 = errors;
                                                                                                    for (const key4 in data17) {
                                                                                                        if (!((((key4 === "values") || (key4 === "min")) || (key4 === "mean")) || (key4 === "max"))) {
                                                                                                            validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/after", schemaPath: "#/$defs/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs55 === errors) {
                                                                                                        if (data17.values !== undefined) {
                                                                                                            let data18 = data17.values;
                                                                                                            const _errs56 = errors;
                                                                                                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                                                validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/after/values", schemaPath: "#/$defs/summary/properties/values/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            if (errors === _errs56) {
                                                                                                                if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                                                    if (data18 < 0 || isNaN(data18)) {
                                                                                                                        validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/after/values", schemaPath: "#/$defs/summary/properties/values/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid12 = _errs56 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid12 = true;
                                                                                                        }
                                                                                                        if (valid12) {
                                                                                                            if (data17.min !== undefined) {
                                                                                                                let data19 = data17.min;
                                                                                                                const _errs58 = errors;
                                                                                                                const _errs59 = errors;
                                                                                                                let valid13 = false;
                                                                                                                const _errs60 = errors;
                                                                                                                if (!((typeof data19 == "number") && (isFinite(data19)))) {
                                                                                                                    const err9 = { instancePath: instancePath + "/numbers/" + i2 + "/after/min", schemaPath: "#/$defs/summary/properties/min/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err9];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err9);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid3 = _errs60 === errors;
                                                                                                                valid13 = valid13 || _valid3;
                                                                                                                if (!valid13) {
                                                                                                                    const _errs62 = errors;
                                                                                                                    if (data19 !== null) {
                                                                                                                        const err10 = { instancePath: instancePath + "/numbers/" + i2 + "/after/min", schemaPath: "#/$defs/summary/properties/min/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err10];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err10);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid3 = _errs62 === errors;
                                                                                                                    valid13 = valid13 || _valid3;
                                                                                                                }
                                                                                                                if (!valid13) {
                                                                                                                    const err11 = { instancePath: instancePath + "/numbers/" + i2 + "/after/min", schemaPath: "#/$defs/summary/properties/min/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err11];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err11);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate11.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs59;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs59) {
                                                                                                                            vErrors.length = _errs59;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid12 = _errs58 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid12 = true;
                                                                                                            }
                                                                                                            if (valid12) {
                                                                                                                if (data17.mean !== undefined) {
                                                                                                                    let data20 = data17.mean;
                                                                                                                    const _errs64 = errors;
                                                                                                                    const _errs65 = errors;
                                                                                                                    let valid14 = false;
                                                                                                                    const _errs66 = errors;
                                                                                                                    if (!((typeof data20 == "number") && (isFinite(data20)))) {
                                                                                                                        const err12 = { instancePath: instancePath + "/numbers/" + i2 + "/after/mean", schemaPath: "#/$defs/summary/properties/mean/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err12];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err12);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid4 = _errs66 === errors;
                                                                                                                    valid14 = valid14 || _valid4;
                                                                                                                    if (!valid14) {
                                                                                                                        const _errs68 = errors;
                                                                                                                        if (data20 !== null) {
                                                                                                                            const err13 = { instancePath: instancePath + "/numbers/" + i2 + "/after/mean", schemaPath: "#/$defs/summary/properties/mean/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err13];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err13);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid4 = _errs68 === errors;
                                                                                                                        valid14 = valid14 || _valid4;
                                                                                                                    }
                                                                                                                    if (!valid14) {
                                                                                                                        const err14 = { instancePath: instancePath + "/numbers/" + i2 + "/after/mean", schemaPath: "#/$defs/summary/properties/mean/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err14];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err14);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate11.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs65;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs65) {
                                                                                                                                vErrors.length = _errs65;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid12 = _errs64 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid12 = true;
                                                                                                                }
                                                                                                                if (valid12) {
                                                                                                                    if (data17.max !== undefined) {
                                                                                                                        let data21 = data17.max;
                                                                                                                        const _errs70 = errors;
                                                                                                                        const _errs71 = errors;
                                                                                                                        let valid15 = false;
                                                                                                                        const _errs72 = errors;
                                                                                                                        if (!((typeof data21 == "number") && (isFinite(data21)))) {
                                                                                                                            const err15 = { instancePath: instancePath + "/numbers/" + i2 + "/after/max", schemaPath: "#/$defs/summary/properties/max/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err15];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err15);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid5 = _errs72 === errors;
                                                                                                                        valid15 = valid15 || _valid5;
                                                                                                                        if (!valid15) {
                                                                                                                            const _errs74 = errors;
                                                                                                                            if (data21 !== null) {
                                                                                                                                const err16 = { instancePath: instancePath + "/numbers/" + i2 + "/after/max", schemaPath: "#/$defs/summary/properties/max/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err16];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err16);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var _valid5 = _errs74 === errors;
                                                                                                                            valid15 = valid15 || _valid5;
                                                                                                                        }
                                                                                                                        if (!valid15) {
                                                                                                                            const err17 = { instancePath: instancePath + "/numbers/" + i2 + "/after/max", schemaPath: "#/$defs/summary/properties/max/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err17];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err17);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                            validate11.errors = vErrors;
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            errors = _errs71;
                                                                                                                            if (vErrors !== null) {
                                                                                                                                if (_errs71) {
                                                                                                                                    vErrors.length = _errs71;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors = null;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid12 = _errs70 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid12 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2 + "/after", schemaPath: "#/$defs/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid5 = _errs52 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid5 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate11.errors = [{ instancePath: instancePath + "/numbers/" + i2, schemaPath: "#/properties/numbers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid4 = _errs23 === errors;
                                                            if (!valid4) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate11.errors = [{ instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs21 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.samples !== undefined) {
                                                let data22 = data.samples;
                                                const _errs76 = errors;
                                                if (errors === _errs76) {
                                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                        let missing5;
                                                        if (((data22.columns === undefined) && (missing5 = "columns")) || ((data22.rows === undefined) && (missing5 = "rows"))) {
                                                            validate11.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs78 = errors;
                                                            for (const key5 in data22) {
                                                                if (!((key5 === "columns") || (key5 === "rows"))) {
                                                                    validate11.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs78 === errors) {
                                                                if (data22.columns !== undefined) {
                                                                    let data23 = data22.columns;
                                                                    const _errs79 = errors;
                                                                    if (errors === _errs79) {
                                                                        if (Array.isArray(data23)) {
                                                                            if (data23.length > 20000) {
                                                                                validate11.errors = [{ instancePath: instancePath + "/samples/columns", schemaPath: "#/properties/samples/properties/columns/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid17 = true;
                                                                                const len3 = data23.length;
                                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                                    let data24 = data23[i3];
                                                                                    const _errs81 = errors;
                                                                                    if (errors === _errs81) {
                                                                                        if (typeof data24 === "string") {
                                                                                            if (data24.length > 2000) {
                                                                                                validate11.errors = [{ instancePath: instancePath + "/samples/columns/" + i3, schemaPath: "#/properties/samples/properties/columns/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate11.errors = [{ instancePath: instancePath + "/samples/columns/" + i3, schemaPath: "#/properties/samples/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid17 = _errs81 === errors;
                                                                                    if (!valid17) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate11.errors = [{ instancePath: instancePath + "/samples/columns", schemaPath: "#/properties/samples/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid16 = _errs79 === errors;
                                                                }
                                                                else {
                                                                    var valid16 = true;
                                                                }
                                                                if (valid16) {
                                                                    if (data22.rows !== undefined) {
                                                                        let data25 = data22.rows;
                                                                        const _errs83 = errors;
                                                                        if (errors === _errs83) {
                                                                            if (Array.isArray(data25)) {
                                                                                if (data25.length > 20000) {
                                                                                    validate11.errors = [{ instancePath: instancePath + "/samples/rows", schemaPath: "#/properties/samples/properties/rows/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid18 = true;
                                                                                    const len4 = data25.length;
                                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                                        let data26 = data25[i4];
                                                                                        const _errs85 = errors;
                                                                                        if (errors === _errs85) {
                                                                                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                                                let missing6;
                                                                                                if (((data26.before === undefined) && (missing6 = "before")) || ((data26.after === undefined) && (missing6 = "after"))) {
                                                                                                    validate11.errors = [{ instancePath: instancePath + "/samples/rows/" + i4, schemaPath: "#/properties/samples/properties/rows/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs87 = errors;
                                                                                                    for (const key6 in data26) {
                                                                                                        if (!((key6 === "before") || (key6 === "after"))) {
                                                                                                            validate11.errors = [{ instancePath: instancePath + "/samples/rows/" + i4, schemaPath: "#/properties/samples/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs87 === errors) {
                                                                                                        if (data26.before !== undefined) {
                                                                                                            let data27 = data26.before;
                                                                                                            const _errs88 = errors;
                                                                                                            const _errs89 = errors;
                                                                                                            let valid20 = false;
                                                                                                            const _errs90 = errors;
                                                                                                            if (errors === _errs90) {
                                                                                                                if (Array.isArray(data27)) {
                                                                                                                    if (data27.length > 20000) {
                                                                                                                        const err18 = { instancePath: instancePath + "/samples/rows/" + i4 + "/before", schemaPath: "#/properties/samples/properties/rows/items/properties/before/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err18];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err18);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid21 = true;
                                                                                                                        const len5 = data27.length;
                                                                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                                                                            let data28 = data27[i5];
                                                                                                                            const _errs92 = errors;
                                                                                                                            const _errs93 = errors;
                                                                                                                            let valid22 = false;
                                                                                                                            const _errs94 = errors;
                                                                                                                            if (errors === _errs94) {
                                                                                                                                if (typeof data28 === "string") {
                                                                                                                                    if (data28.length > 200) {
                                                                                                                                        const err19 = { instancePath: instancePath + "/samples/rows/" + i4 + "/before/" + i5, schemaPath: "#/properties/samples/properties/rows/items/properties/before/anyOf/0/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err19];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err19);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const err20 = { instancePath: instancePath + "/samples/rows/" + i4 + "/before/" + i5, schemaPath: "#/properties/samples/properties/rows/items/properties/before/anyOf/0/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err20];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err20);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var _valid7 = _errs94 === errors;
                                                                                                                            valid22 = valid22 || _valid7;
                                                                                                                            if (!valid22) {
                                                                                                                                const _errs96 = errors;
                                                                                                                                if (data28 !== null) {
                                                                                                                                    const err21 = { instancePath: instancePath + "/samples/rows/" + i4 + "/before/" + i5, schemaPath: "#/properties/samples/properties/rows/items/properties/before/anyOf/0/items/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err21];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err21);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var _valid7 = _errs96 === errors;
                                                                                                                                valid22 = valid22 || _valid7;
                                                                                                                            }
                                                                                                                            if (!valid22) {
                                                                                                                                const err22 = { instancePath: instancePath + "/samples/rows/" + i4 + "/before/" + i5, schemaPath: "#/properties/samples/properties/rows/items/properties/before/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err22];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err22);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                errors = _errs93;
                                                                                                                                if (vErrors !== null) {
                                                                                                                                    if (_errs93) {
                                                                                                                                        vErrors.length = _errs93;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors = null;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid21 = _errs92 === errors;
                                                                                                                            if (!valid21) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    const err23 = { instancePath: instancePath + "/samples/rows/" + i4 + "/before", schemaPath: "#/properties/samples/properties/rows/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err23];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err23);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            var _valid6 = _errs90 === errors;
                                                                                                            valid20 = valid20 || _valid6;
                                                                                                            if (!valid20) {
                                                                                                                const _errs98 = errors;
                                                                                                                if (data27 !== null) {
                                                                                                                    const err24 = { instancePath: instancePath + "/samples/rows/" + i4 + "/before", schemaPath: "#/properties/samples/properties/rows/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err24];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err24);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid6 = _errs98 === errors;
                                                                                                                valid20 = valid20 || _valid6;
                                                                                                            }
                                                                                                            if (!valid20) {
                                                                                                                const err25 = { instancePath: instancePath + "/samples/rows/" + i4 + "/before", schemaPath: "#/properties/samples/properties/rows/items/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err25];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err25);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                validate11.errors = vErrors;
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                errors = _errs89;
                                                                                                                if (vErrors !== null) {
                                                                                                                    if (_errs89) {
                                                                                                                        vErrors.length = _errs89;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors = null;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid19 = _errs88 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid19 = true;
                                                                                                        }
                                                                                                        if (valid19) {
                                                                                                            if (data26.after !== undefined) {
                                                                                                                let data29 = data26.after;
                                                                                                                const _errs100 = errors;
                                                                                                                const _errs101 = errors;
                                                                                                                let valid23 = false;
                                                                                                                const _errs102 = errors;
                                                                                                                if (errors === _errs102) {
                                                                                                                    if (Array.isArray(data29)) {
                                                                                                                        if (data29.length > 20000) {
                                                                                                                            const err26 = { instancePath: instancePath + "/samples/rows/" + i4 + "/after", schemaPath: "#/properties/samples/properties/rows/items/properties/after/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err26];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err26);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid24 = true;
                                                                                                                            const len6 = data29.length;
                                                                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                                let data30 = data29[i6];
                                                                                                                                const _errs104 = errors;
                                                                                                                                const _errs105 = errors;
                                                                                                                                let valid25 = false;
                                                                                                                                const _errs106 = errors;
                                                                                                                                if (errors === _errs106) {
                                                                                                                                    if (typeof data30 === "string") {
                                                                                                                                        if (data30.length > 200) {
                                                                                                                                            const err27 = { instancePath: instancePath + "/samples/rows/" + i4 + "/after/" + i6, schemaPath: "#/properties/samples/properties/rows/items/properties/after/anyOf/0/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err27];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err27);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const err28 = { instancePath: instancePath + "/samples/rows/" + i4 + "/after/" + i6, schemaPath: "#/properties/samples/properties/rows/items/properties/after/anyOf/0/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err28];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err28);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var _valid9 = _errs106 === errors;
                                                                                                                                valid25 = valid25 || _valid9;
                                                                                                                                if (!valid25) {
                                                                                                                                    const _errs108 = errors;
                                                                                                                                    if (data30 !== null) {
                                                                                                                                        const err29 = { instancePath: instancePath + "/samples/rows/" + i4 + "/after/" + i6, schemaPath: "#/properties/samples/properties/rows/items/properties/after/anyOf/0/items/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err29];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err29);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    var _valid9 = _errs108 === errors;
                                                                                                                                    valid25 = valid25 || _valid9;
                                                                                                                                }
                                                                                                                                if (!valid25) {
                                                                                                                                    const err30 = { instancePath: instancePath + "/samples/rows/" + i4 + "/after/" + i6, schemaPath: "#/properties/samples/properties/rows/items/properties/after/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err30];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err30);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    errors = _errs105;
                                                                                                                                    if (vErrors !== null) {
                                                                                                                                        if (_errs105) {
                                                                                                                                            vErrors.length = _errs105;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors = null;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid24 = _errs104 === errors;
                                                                                                                                if (!valid24) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const err31 = { instancePath: instancePath + "/samples/rows/" + i4 + "/after", schemaPath: "#/properties/samples/properties/rows/items/properties/after/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err31];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err31);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                var _valid8 = _errs102 === errors;
                                                                                                                valid23 = valid23 || _valid8;
                                                                                                                if (!valid23) {
                                                                                                                    const _errs110 = errors;
                                                                                                                    if (data29 !== null) {
                                                                                                                        const err32 = { instancePath: instancePath + "/samples/rows/" + i4 + "/after", schemaPath: "#/properties/samples/properties/rows/items/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err32];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err32);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid8 = _errs110 === errors;
                                                                                                                    valid23 = valid23 || _valid8;
                                                                                                                }
                                                                                                                if (!valid23) {
                                                                                                                    const err33 = { instancePath: instancePath + "/samples/rows/" + i4 + "/after", schemaPath: "#/properties/samples/properties/rows/items/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err33];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err33);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate11.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs101;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs101) {
                                                                                                                            vErrors.length = _errs101;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid19 = _errs100 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid19 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate11.errors = [{ instancePath: instancePath + "/samples/rows/" + i4, schemaPath: "#/properties/samples/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid18 = _errs85 === errors;
                                                                                        if (!valid18) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate11.errors = [{ instancePath: instancePath + "/samples/rows", schemaPath: "#/properties/samples/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid16 = _errs83 === errors;
                                                                    }
                                                                    else {
                                                                        var valid16 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate11.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs76 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate11.errors = vErrors;
    return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.pipeline === undefined) && (missing0 = "pipeline"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.window === undefined) && (missing0 = "window"))) || ((data.base === undefined) && (missing0 = "base"))) || ((data.head === undefined) && (missing0 = "head"))) || ((data.untouched === undefined) && (missing0 = "untouched"))) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.tables === undefined) && (missing0 = "tables"))) || ((data.reports === undefined) && (missing0 = "reports"))) || ((data.models === undefined) && (missing0 = "models"))) || ((data.same === undefined) && (missing0 = "same"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.notChecked === undefined) && (missing0 = "notChecked"))) {
                validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema11.properties, key0))) {
                        validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.version !== undefined) {
                        let data0 = data.version;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        if (1 !== data0) {
                            validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.file !== undefined) {
                            let data1 = data.file;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (data1.length > 2000) {
                                        validate10.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate10.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.pipeline !== undefined) {
                                let data2 = data.pipeline;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data2 === "string") {
                                        if (data2.length > 2000) {
                                            validate10.errors = [{ instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate10.errors = [{ instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.environment !== undefined) {
                                    let data3 = data.environment;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data3 === "string") {
                                            if (data3.length > 2000) {
                                                validate10.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate10.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.kind !== undefined) {
                                        let data4 = data.kind;
                                        const _errs10 = errors;
                                        if (!((((data4 === "compared") || (data4 === "alone")) || (data4 === "untouched")) || (data4 === "unfed"))) {
                                            validate10.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.window !== undefined) {
                                            let data5 = data.window;
                                            const _errs11 = errors;
                                            const _errs12 = errors;
                                            let valid1 = false;
                                            const _errs13 = errors;
                                            if (errors === _errs13) {
                                                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                    let missing1;
                                                    if ((((data5.id === undefined) && (missing1 = "id")) || ((data5.start === undefined) && (missing1 = "start"))) || ((data5.end === undefined) && (missing1 = "end"))) {
                                                        const err0 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err0];
                                                        }
                                                        else {
                                                            vErrors.push(err0);
                                                        }
                                                        errors++;
                                                    }
                                                    else {
                                                        const _errs15 = errors;
                                                        for (const key1 in data5) {
                                                            if (!(((key1 === "id") || (key1 === "start")) || (key1 === "end"))) {
                                                                const err1 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err1];
                                                                }
                                                                else {
                                                                    vErrors.push(err1);
                                                                }
                                                                errors++;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs15 === errors) {
                                                            if (data5.id !== undefined) {
                                                                let data6 = data5.id;
                                                                const _errs16 = errors;
                                                                if (errors === _errs16) {
                                                                    if (typeof data6 === "string") {
                                                                        if (data6.length > 2000) {
                                                                            const err2 = { instancePath: instancePath + "/window/id", schemaPath: "#/properties/window/anyOf/0/properties/id/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err2];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err2);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err3 = { instancePath: instancePath + "/window/id", schemaPath: "#/properties/window/anyOf/0/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err3];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err3);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var valid2 = _errs16 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data5.start !== undefined) {
                                                                    let data7 = data5.start;
                                                                    const _errs18 = errors;
                                                                    if (errors === _errs18) {
                                                                        if (typeof data7 === "string") {
                                                                            if (data7.length > 2000) {
                                                                                const err4 = { instancePath: instancePath + "/window/start", schemaPath: "#/properties/window/anyOf/0/properties/start/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err4];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err4);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err5 = { instancePath: instancePath + "/window/start", schemaPath: "#/properties/window/anyOf/0/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err5];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err5);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var valid2 = _errs18 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data5.end !== undefined) {
                                                                        let data8 = data5.end;
                                                                        const _errs20 = errors;
                                                                        if (errors === _errs20) {
                                                                            if (typeof data8 === "string") {
                                                                                if (data8.length > 2000) {
                                                                                    const err6 = { instancePath: instancePath + "/window/end", schemaPath: "#/properties/window/anyOf/0/properties/end/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err6];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err6);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err7 = { instancePath: instancePath + "/window/end", schemaPath: "#/properties/window/anyOf/0/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err7];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err7);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid2 = _errs20 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err8 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                        vErrors = [err8];
                                                    }
                                                    else {
                                                        vErrors.push(err8);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid0 = _errs13 === errors;
                                            valid1 = valid1 || _valid0;
                                            if (!valid1) {
                                                const _errs22 = errors;
                                                if (data5 !== null) {
                                                    const err9 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err9];
                                                    }
                                                    else {
                                                        vErrors.push(err9);
                                                    }
                                                    errors++;
                                                }
                                                var _valid0 = _errs22 === errors;
                                                valid1 = valid1 || _valid0;
                                            }
                                            if (!valid1) {
                                                const err10 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err10];
                                                }
                                                else {
                                                    vErrors.push(err10);
                                                }
                                                errors++;
                                                validate10.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs12;
                                                if (vErrors !== null) {
                                                    if (_errs12) {
                                                        vErrors.length = _errs12;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.base !== undefined) {
                                                let data9 = data.base;
                                                const _errs24 = errors;
                                                const _errs25 = errors;
                                                let valid3 = false;
                                                const _errs26 = errors;
                                                const _errs27 = errors;
                                                if (errors === _errs27) {
                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                        let missing2;
                                                        if ((((data9.isKept === undefined) && (missing2 = "isKept")) || ((data9.status === undefined) && (missing2 = "status"))) || ((data9.seconds === undefined) && (missing2 = "seconds"))) {
                                                            const err11 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/run/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                            if (vErrors === null) {
                                                                vErrors = [err11];
                                                            }
                                                            else {
                                                                vErrors.push(err11);
                                                            }
                                                            errors++;
                                                        }
                                                        else {
                                                            const _errs29 = errors;
                                                            for (const key2 in data9) {
                                                                if (!(((key2 === "isKept") || (key2 === "status")) || (key2 === "seconds"))) {
                                                                    const err12 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err12];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err12);
                                                                    }
                                                                    errors++;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs29 === errors) {
                                                                if (data9.isKept !== undefined) {
                                                                    const _errs30 = errors;
                                                                    if (typeof data9.isKept !== "boolean") {
                                                                        const err13 = { instancePath: instancePath + "/base/isKept", schemaPath: "#/$defs/run/properties/isKept/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err13];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err13);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var valid5 = _errs30 === errors;
                                                                }
                                                                else {
                                                                    var valid5 = true;
                                                                }
                                                                if (valid5) {
                                                                    if (data9.status !== undefined) {
                                                                        let data11 = data9.status;
                                                                        const _errs32 = errors;
                                                                        if (!((((data11 === "SUCCEEDED") || (data11 === "FAILED")) || (data11 === "TIMED_OUT")) || (data11 === "ABORTED"))) {
                                                                            const err14 = { instancePath: instancePath + "/base/status", schemaPath: "#/$defs/run/properties/status/enum", keyword: "enum", params: { allowedValues: schema12.properties.status.enum }, message: "must be equal to one of the allowed values" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err14];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err14);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var valid5 = _errs32 === errors;
                                                                    }
                                                                    else {
                                                                        var valid5 = true;
                                                                    }
                                                                    if (valid5) {
                                                                        if (data9.seconds !== undefined) {
                                                                            let data12 = data9.seconds;
                                                                            const _errs33 = errors;
                                                                            if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                                                                const err15 = { instancePath: instancePath + "/base/seconds", schemaPath: "#/$defs/run/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err15];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err15);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var valid5 = _errs33 === errors;
                                                                        }
                                                                        else {
                                                                            var valid5 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err16 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/run/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                        if (vErrors === null) {
                                                            vErrors = [err16];
                                                        }
                                                        else {
                                                            vErrors.push(err16);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var _valid1 = _errs26 === errors;
                                                valid3 = valid3 || _valid1;
                                                if (!valid3) {
                                                    const _errs35 = errors;
                                                    if (data9 !== null) {
                                                        const err17 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err17];
                                                        }
                                                        else {
                                                            vErrors.push(err17);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid1 = _errs35 === errors;
                                                    valid3 = valid3 || _valid1;
                                                }
                                                if (!valid3) {
                                                    const err18 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err18];
                                                    }
                                                    else {
                                                        vErrors.push(err18);
                                                    }
                                                    errors++;
                                                    validate10.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs25;
                                                    if (vErrors !== null) {
                                                        if (_errs25) {
                                                            vErrors.length = _errs25;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs24 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.head !== undefined) {
                                                    let data13 = data.head;
                                                    const _errs37 = errors;
                                                    const _errs38 = errors;
                                                    let valid6 = false;
                                                    const _errs39 = errors;
                                                    const _errs40 = errors;
                                                    if (errors === _errs40) {
                                                        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                            let missing3;
                                                            if ((((data13.isKept === undefined) && (missing3 = "isKept")) || ((data13.status === undefined) && (missing3 = "status"))) || ((data13.seconds === undefined) && (missing3 = "seconds"))) {
                                                                const err19 = { instancePath: instancePath + "/head", schemaPath: "#/$defs/run/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err19];
                                                                }
                                                                else {
                                                                    vErrors.push(err19);
                                                                }
                                                                errors++;
                                                            }
                                                            else {
                                                                const _errs42 = errors;
                                                                for (const key3 in data13) {
                                                                    if (!(((key3 === "isKept") || (key3 === "status")) || (key3 === "seconds"))) {
                                                                        const err20 = { instancePath: instancePath + "/head", schemaPath: "#/$defs/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err20];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err20);
                                                                        }
                                                                        errors++;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs42 === errors) {
                                                                    if (data13.isKept !== undefined) {
                                                                        const _errs43 = errors;
                                                                        if (typeof data13.isKept !== "boolean") {
                                                                            const err21 = { instancePath: instancePath + "/head/isKept", schemaPath: "#/$defs/run/properties/isKept/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err21];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err21);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var valid8 = _errs43 === errors;
                                                                    }
                                                                    else {
                                                                        var valid8 = true;
                                                                    }
                                                                    if (valid8) {
                                                                        if (data13.status !== undefined) {
                                                                            let data15 = data13.status;
                                                                            const _errs45 = errors;
                                                                            if (!((((data15 === "SUCCEEDED") || (data15 === "FAILED")) || (data15 === "TIMED_OUT")) || (data15 === "ABORTED"))) {
                                                                                const err22 = { instancePath: instancePath + "/head/status", schemaPath: "#/$defs/run/properties/status/enum", keyword: "enum", params: { allowedValues: schema12.properties.status.enum }, message: "must be equal to one of the allowed values" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err22];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err22);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var valid8 = _errs45 === errors;
                                                                        }
                                                                        else {
                                                                            var valid8 = true;
                                                                        }
                                                                        if (valid8) {
                                                                            if (data13.seconds !== undefined) {
                                                                                let data16 = data13.seconds;
                                                                                const _errs46 = errors;
                                                                                if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                                                                    const err23 = { instancePath: instancePath + "/head/seconds", schemaPath: "#/$defs/run/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err23];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err23);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var valid8 = _errs46 === errors;
                                                                            }
                                                                            else {
                                                                                var valid8 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err24 = { instancePath: instancePath + "/head", schemaPath: "#/$defs/run/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                            if (vErrors === null) {
                                                                vErrors = [err24];
                                                            }
                                                            else {
                                                                vErrors.push(err24);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid2 = _errs39 === errors;
                                                    valid6 = valid6 || _valid2;
                                                    if (!valid6) {
                                                        const _errs48 = errors;
                                                        if (data13 !== null) {
                                                            const err25 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err25];
                                                            }
                                                            else {
                                                                vErrors.push(err25);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid2 = _errs48 === errors;
                                                        valid6 = valid6 || _valid2;
                                                    }
                                                    if (!valid6) {
                                                        const err26 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err26];
                                                        }
                                                        else {
                                                            vErrors.push(err26);
                                                        }
                                                        errors++;
                                                        validate10.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs38;
                                                        if (vErrors !== null) {
                                                            if (_errs38) {
                                                                vErrors.length = _errs38;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs37 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.untouched !== undefined) {
                                                        let data17 = data.untouched;
                                                        const _errs50 = errors;
                                                        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                                            validate10.errors = [{ instancePath: instancePath + "/untouched", schemaPath: "#/properties/untouched/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs50) {
                                                            if ((typeof data17 == "number") && (isFinite(data17))) {
                                                                if (data17 < 0 || isNaN(data17)) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/untouched", schemaPath: "#/properties/untouched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs50 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.steps !== undefined) {
                                                            let data18 = data.steps;
                                                            const _errs52 = errors;
                                                            if (errors === _errs52) {
                                                                if (Array.isArray(data18)) {
                                                                    if (data18.length > 20000) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid9 = true;
                                                                        const len0 = data18.length;
                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                            let data19 = data18[i0];
                                                                            const _errs54 = errors;
                                                                            if (errors === _errs54) {
                                                                                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                                    let missing4;
                                                                                    if (((((((data19.name === undefined) && (missing4 = "name")) || ((data19.kind === undefined) && (missing4 = "kind"))) || ((data19.change === undefined) && (missing4 = "change"))) || ((data19.at === undefined) && (missing4 = "at"))) || ((data19.before === undefined) && (missing4 = "before"))) || ((data19.after === undefined) && (missing4 = "after"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs56 = errors;
                                                                                        for (const key4 in data19) {
                                                                                            if (!((((((key4 === "name") || (key4 === "kind")) || (key4 === "change")) || (key4 === "at")) || (key4 === "before")) || (key4 === "after"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs56 === errors) {
                                                                                            if (data19.name !== undefined) {
                                                                                                let data20 = data19.name;
                                                                                                const _errs57 = errors;
                                                                                                if (errors === _errs57) {
                                                                                                    if (typeof data20 === "string") {
                                                                                                        if (data20.length > 2000) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/name", schemaPath: "#/properties/steps/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/name", schemaPath: "#/properties/steps/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid10 = _errs57 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid10 = true;
                                                                                            }
                                                                                            if (valid10) {
                                                                                                if (data19.kind !== undefined) {
                                                                                                    let data21 = data19.kind;
                                                                                                    const _errs59 = errors;
                                                                                                    if (errors === _errs59) {
                                                                                                        if (typeof data21 === "string") {
                                                                                                            if (data21.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/kind", schemaPath: "#/properties/steps/items/properties/kind/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/kind", schemaPath: "#/properties/steps/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid10 = _errs59 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid10 = true;
                                                                                                }
                                                                                                if (valid10) {
                                                                                                    if (data19.change !== undefined) {
                                                                                                        let data22 = data19.change;
                                                                                                        const _errs61 = errors;
                                                                                                        if (!((((data22 === "added") || (data22 === "changed")) || (data22 === "follows")) || (data22 === "removed"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/change", schemaPath: "#/properties/steps/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema11.properties.steps.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid10 = _errs61 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid10 = true;
                                                                                                    }
                                                                                                    if (valid10) {
                                                                                                        if (data19.at !== undefined) {
                                                                                                            let data23 = data19.at;
                                                                                                            const _errs62 = errors;
                                                                                                            const _errs63 = errors;
                                                                                                            let valid11 = false;
                                                                                                            const _errs64 = errors;
                                                                                                            if (errors === _errs64) {
                                                                                                                if (typeof data23 === "string") {
                                                                                                                    if (data23.length > 2000) {
                                                                                                                        const err27 = { instancePath: instancePath + "/steps/" + i0 + "/at", schemaPath: "#/properties/steps/items/properties/at/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err27];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err27);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    const err28 = { instancePath: instancePath + "/steps/" + i0 + "/at", schemaPath: "#/properties/steps/items/properties/at/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err28];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err28);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            var _valid3 = _errs64 === errors;
                                                                                                            valid11 = valid11 || _valid3;
                                                                                                            if (!valid11) {
                                                                                                                const _errs66 = errors;
                                                                                                                if (data23 !== null) {
                                                                                                                    const err29 = { instancePath: instancePath + "/steps/" + i0 + "/at", schemaPath: "#/properties/steps/items/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err29];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err29);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid3 = _errs66 === errors;
                                                                                                                valid11 = valid11 || _valid3;
                                                                                                            }
                                                                                                            if (!valid11) {
                                                                                                                const err30 = { instancePath: instancePath + "/steps/" + i0 + "/at", schemaPath: "#/properties/steps/items/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err30];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err30);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                validate10.errors = vErrors;
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                errors = _errs63;
                                                                                                                if (vErrors !== null) {
                                                                                                                    if (_errs63) {
                                                                                                                        vErrors.length = _errs63;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors = null;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid10 = _errs62 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid10 = true;
                                                                                                        }
                                                                                                        if (valid10) {
                                                                                                            if (data19.before !== undefined) {
                                                                                                                let data24 = data19.before;
                                                                                                                const _errs68 = errors;
                                                                                                                const _errs69 = errors;
                                                                                                                let valid12 = false;
                                                                                                                const _errs70 = errors;
                                                                                                                const _errs71 = errors;
                                                                                                                if (errors === _errs71) {
                                                                                                                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                                                        let missing5;
                                                                                                                        if (((((((data24.status === undefined) && (missing5 = "status")) || ((data24.reason === undefined) && (missing5 = "reason"))) || ((data24.error === undefined) && (missing5 = "error"))) || ((data24.seconds === undefined) && (missing5 = "seconds"))) || ((data24.rows === undefined) && (missing5 = "rows"))) || ((data24.quality === undefined) && (missing5 = "quality"))) {
                                                                                                                            const err31 = { instancePath: instancePath + "/steps/" + i0 + "/before", schemaPath: "#/$defs/outcome/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err31];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err31);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const _errs73 = errors;
                                                                                                                            for (const key5 in data24) {
                                                                                                                                if (!((((((key5 === "status") || (key5 === "reason")) || (key5 === "error")) || (key5 === "seconds")) || (key5 === "rows")) || (key5 === "quality"))) {
                                                                                                                                    const err32 = { instancePath: instancePath + "/steps/" + i0 + "/before", schemaPath: "#/$defs/outcome/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err32];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err32);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            if (_errs73 === errors) {
                                                                                                                                if (data24.status !== undefined) {
                                                                                                                                    let data25 = data24.status;
                                                                                                                                    const _errs74 = errors;
                                                                                                                                    if (!(((((data25 === "succeeded") || (data25 === "skipped")) || (data25 === "failed")) || (data25 === "blocked")) || (data25 === "cancelled"))) {
                                                                                                                                        const err33 = { instancePath: instancePath + "/steps/" + i0 + "/before/status", schemaPath: "#/$defs/outcome/properties/status/enum", keyword: "enum", params: { allowedValues: schema14.properties.status.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err33];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err33);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    var valid14 = _errs74 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid14 = true;
                                                                                                                                }
                                                                                                                                if (valid14) {
                                                                                                                                    if (data24.reason !== undefined) {
                                                                                                                                        let data26 = data24.reason;
                                                                                                                                        const _errs75 = errors;
                                                                                                                                        const _errs76 = errors;
                                                                                                                                        let valid15 = false;
                                                                                                                                        const _errs77 = errors;
                                                                                                                                        if (errors === _errs77) {
                                                                                                                                            if (typeof data26 === "string") {
                                                                                                                                                if (data26.length > 2000) {
                                                                                                                                                    const err34 = { instancePath: instancePath + "/steps/" + i0 + "/before/reason", schemaPath: "#/$defs/outcome/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err34];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err34);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                const err35 = { instancePath: instancePath + "/steps/" + i0 + "/before/reason", schemaPath: "#/$defs/outcome/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err35];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err35);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var _valid5 = _errs77 === errors;
                                                                                                                                        valid15 = valid15 || _valid5;
                                                                                                                                        if (!valid15) {
                                                                                                                                            const _errs79 = errors;
                                                                                                                                            if (data26 !== null) {
                                                                                                                                                const err36 = { instancePath: instancePath + "/steps/" + i0 + "/before/reason", schemaPath: "#/$defs/outcome/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err36];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err36);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var _valid5 = _errs79 === errors;
                                                                                                                                            valid15 = valid15 || _valid5;
                                                                                                                                        }
                                                                                                                                        if (!valid15) {
                                                                                                                                            const err37 = { instancePath: instancePath + "/steps/" + i0 + "/before/reason", schemaPath: "#/$defs/outcome/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err37];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err37);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            errors = _errs76;
                                                                                                                                            if (vErrors !== null) {
                                                                                                                                                if (_errs76) {
                                                                                                                                                    vErrors.length = _errs76;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors = null;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid14 = _errs75 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid14 = true;
                                                                                                                                    }
                                                                                                                                    if (valid14) {
                                                                                                                                        if (data24.error !== undefined) {
                                                                                                                                            let data27 = data24.error;
                                                                                                                                            const _errs81 = errors;
                                                                                                                                            const _errs82 = errors;
                                                                                                                                            let valid16 = false;
                                                                                                                                            const _errs83 = errors;
                                                                                                                                            if (errors === _errs83) {
                                                                                                                                                if (typeof data27 === "string") {
                                                                                                                                                    if (data27.length > 2000) {
                                                                                                                                                        const err38 = { instancePath: instancePath + "/steps/" + i0 + "/before/error", schemaPath: "#/$defs/outcome/properties/error/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err38];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err38);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    const err39 = { instancePath: instancePath + "/steps/" + i0 + "/before/error", schemaPath: "#/$defs/outcome/properties/error/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err39];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err39);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var _valid6 = _errs83 === errors;
                                                                                                                                            valid16 = valid16 || _valid6;
                                                                                                                                            if (!valid16) {
                                                                                                                                                const _errs85 = errors;
                                                                                                                                                if (data27 !== null) {
                                                                                                                                                    const err40 = { instancePath: instancePath + "/steps/" + i0 + "/before/error", schemaPath: "#/$defs/outcome/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err40];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err40);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                                var _valid6 = _errs85 === errors;
                                                                                                                                                valid16 = valid16 || _valid6;
                                                                                                                                            }
                                                                                                                                            if (!valid16) {
                                                                                                                                                const err41 = { instancePath: instancePath + "/steps/" + i0 + "/before/error", schemaPath: "#/$defs/outcome/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err41];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err41);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                errors = _errs82;
                                                                                                                                                if (vErrors !== null) {
                                                                                                                                                    if (_errs82) {
                                                                                                                                                        vErrors.length = _errs82;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors = null;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid14 = _errs81 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid14 = true;
                                                                                                                                        }
                                                                                                                                        if (valid14) {
                                                                                                                                            if (data24.seconds !== undefined) {
                                                                                                                                                let data28 = data24.seconds;
                                                                                                                                                const _errs87 = errors;
                                                                                                                                                if (!((typeof data28 == "number") && (isFinite(data28)))) {
                                                                                                                                                    const err42 = { instancePath: instancePath + "/steps/" + i0 + "/before/seconds", schemaPath: "#/$defs/outcome/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err42];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err42);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                                var valid14 = _errs87 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid14 = true;
                                                                                                                                            }
                                                                                                                                            if (valid14) {
                                                                                                                                                if (data24.rows !== undefined) {
                                                                                                                                                    let data29 = data24.rows;
                                                                                                                                                    const _errs89 = errors;
                                                                                                                                                    const _errs90 = errors;
                                                                                                                                                    let valid17 = false;
                                                                                                                                                    const _errs91 = errors;
                                                                                                                                                    if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                                                                                                                                                        const err43 = { instancePath: instancePath + "/steps/" + i0 + "/before/rows", schemaPath: "#/$defs/outcome/properties/rows/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err43];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err43);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                    if (errors === _errs91) {
                                                                                                                                                        if ((typeof data29 == "number") && (isFinite(data29))) {
                                                                                                                                                            if (data29 < 0 || isNaN(data29)) {
                                                                                                                                                                const err44 = { instancePath: instancePath + "/steps/" + i0 + "/before/rows", schemaPath: "#/$defs/outcome/properties/rows/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err44];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err44);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var _valid7 = _errs91 === errors;
                                                                                                                                                    valid17 = valid17 || _valid7;
                                                                                                                                                    if (!valid17) {
                                                                                                                                                        const _errs93 = errors;
                                                                                                                                                        if (data29 !== null) {
                                                                                                                                                            const err45 = { instancePath: instancePath + "/steps/" + i0 + "/before/rows", schemaPath: "#/$defs/outcome/properties/rows/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err45];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err45);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                        }
                                                                                                                                                        var _valid7 = _errs93 === errors;
                                                                                                                                                        valid17 = valid17 || _valid7;
                                                                                                                                                    }
                                                                                                                                                    if (!valid17) {
                                                                                                                                                        const err46 = { instancePath: instancePath + "/steps/" + i0 + "/before/rows", schemaPath: "#/$defs/outcome/properties/rows/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err46];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err46);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        errors = _errs90;
                                                                                                                                                        if (vErrors !== null) {
                                                                                                                                                            if (_errs90) {
                                                                                                                                                                vErrors.length = _errs90;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors = null;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid14 = _errs89 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid14 = true;
                                                                                                                                                }
                                                                                                                                                if (valid14) {
                                                                                                                                                    if (data24.quality !== undefined) {
                                                                                                                                                        let data30 = data24.quality;
                                                                                                                                                        const _errs95 = errors;
                                                                                                                                                        if (errors === _errs95) {
                                                                                                                                                            if (Array.isArray(data30)) {
                                                                                                                                                                if (data30.length > 20000) {
                                                                                                                                                                    const err47 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality", schemaPath: "#/$defs/outcome/properties/quality/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" };
                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                        vErrors = [err47];
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors.push(err47);
                                                                                                                                                                    }
                                                                                                                                                                    errors++;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid18 = true;
                                                                                                                                                                    const len1 = data30.length;
                                                                                                                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                                                                        let data31 = data30[i1];
                                                                                                                                                                        const _errs97 = errors;
                                                                                                                                                                        if (errors === _errs97) {
                                                                                                                                                                            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                                                                                                                                                let missing6;
                                                                                                                                                                                if ((((data31.rule === undefined) && (missing6 = "rule")) || ((data31.passed === undefined) && (missing6 = "passed"))) || ((data31.reason === undefined) && (missing6 = "reason"))) {
                                                                                                                                                                                    const err48 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality/" + i1, schemaPath: "#/$defs/outcome/properties/quality/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                                        vErrors = [err48];
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        vErrors.push(err48);
                                                                                                                                                                                    }
                                                                                                                                                                                    errors++;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    const _errs99 = errors;
                                                                                                                                                                                    for (const key6 in data31) {
                                                                                                                                                                                        if (!(((key6 === "rule") || (key6 === "passed")) || (key6 === "reason"))) {
                                                                                                                                                                                            const err49 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality/" + i1, schemaPath: "#/$defs/outcome/properties/quality/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                                                vErrors = [err49];
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                vErrors.push(err49);
                                                                                                                                                                                            }
                                                                                                                                                                                            errors++;
                                                                                                                                                                                            break;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                    if (_errs99 === errors) {
                                                                                                                                                                                        if (data31.rule !== undefined) {
                                                                                                                                                                                            let data32 = data31.rule;
                                                                                                                                                                                            const _errs100 = errors;
                                                                                                                                                                                            if (errors === _errs100) {
                                                                                                                                                                                                if (typeof data32 === "string") {
                                                                                                                                                                                                    if (data32.length > 2000) {
                                                                                                                                                                                                        const err50 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality/" + i1 + "/rule", schemaPath: "#/$defs/outcome/properties/quality/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                                                            vErrors = [err50];
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            vErrors.push(err50);
                                                                                                                                                                                                        }
                                                                                                                                                                                                        errors++;
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    const err51 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality/" + i1 + "/rule", schemaPath: "#/$defs/outcome/properties/quality/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                                                        vErrors = [err51];
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        vErrors.push(err51);
                                                                                                                                                                                                    }
                                                                                                                                                                                                    errors++;
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid19 = _errs100 === errors;
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            var valid19 = true;
                                                                                                                                                                                        }
                                                                                                                                                                                        if (valid19) {
                                                                                                                                                                                            if (data31.passed !== undefined) {
                                                                                                                                                                                                const _errs102 = errors;
                                                                                                                                                                                                if (typeof data31.passed !== "boolean") {
                                                                                                                                                                                                    const err52 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality/" + i1 + "/passed", schemaPath: "#/$defs/outcome/properties/quality/items/properties/passed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                                                        vErrors = [err52];
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        vErrors.push(err52);
                                                                                                                                                                                                    }
                                                                                                                                                                                                    errors++;
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid19 = _errs102 === errors;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid19 = true;
                                                                                                                                                                                            }
                                                                                                                                                                                            if (valid19) {
                                                                                                                                                                                                if (data31.reason !== undefined) {
                                                                                                                                                                                                    let data34 = data31.reason;
                                                                                                                                                                                                    const _errs104 = errors;
                                                                                                                                                                                                    const _errs105 = errors;
                                                                                                                                                                                                    let valid20 = false;
                                                                                                                                                                                                    const _errs106 = errors;
                                                                                                                                                                                                    if (errors === _errs106) {
                                                                                                                                                                                                        if (typeof data34 === "string") {
                                                                                                                                                                                                            if (data34.length > 2000) {
                                                                                                                                                                                                                const err53 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality/" + i1 + "/reason", schemaPath: "#/$defs/outcome/properties/quality/items/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                                                                    vErrors = [err53];
                                                                                                                                                                                                                }
                                                                                                                                                                                                                else {
                                                                                                                                                                                                                    vErrors.push(err53);
                                                                                                                                                                                                                }
                                                                                                                                                                                                                errors++;
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            const err54 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality/" + i1 + "/reason", schemaPath: "#/$defs/outcome/properties/quality/items/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                                                                vErrors = [err54];
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                vErrors.push(err54);
                                                                                                                                                                                                            }
                                                                                                                                                                                                            errors++;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var _valid8 = _errs106 === errors;
                                                                                                                                                                                                    valid20 = valid20 || _valid8;
                                                                                                                                                                                                    if (!valid20) {
                                                                                                                                                                                                        const _errs108 = errors;
                                                                                                                                                                                                        if (data34 !== null) {
                                                                                                                                                                                                            const err55 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality/" + i1 + "/reason", schemaPath: "#/$defs/outcome/properties/quality/items/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                                                                vErrors = [err55];
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                vErrors.push(err55);
                                                                                                                                                                                                            }
                                                                                                                                                                                                            errors++;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var _valid8 = _errs108 === errors;
                                                                                                                                                                                                        valid20 = valid20 || _valid8;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    if (!valid20) {
                                                                                                                                                                                                        const err56 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality/" + i1 + "/reason", schemaPath: "#/$defs/outcome/properties/quality/items/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                                                            vErrors = [err56];
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            vErrors.push(err56);
                                                                                                                                                                                                        }
                                                                                                                                                                                                        errors++;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        errors = _errs105;
                                                                                                                                                                                                        if (vErrors !== null) {
                                                                                                                                                                                                            if (_errs105) {
                                                                                                                                                                                                                vErrors.length = _errs105;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                vErrors = null;
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var valid19 = _errs104 === errors;
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    var valid19 = true;
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                const err57 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality/" + i1, schemaPath: "#/$defs/outcome/properties/quality/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                                    vErrors = [err57];
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    vErrors.push(err57);
                                                                                                                                                                                }
                                                                                                                                                                                errors++;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        var valid18 = _errs97 === errors;
                                                                                                                                                                        if (!valid18) {
                                                                                                                                                                            break;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                const err58 = { instancePath: instancePath + "/steps/" + i0 + "/before/quality", schemaPath: "#/$defs/outcome/properties/quality/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err58];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err58);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var valid14 = _errs95 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid14 = true;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const err59 = { instancePath: instancePath + "/steps/" + i0 + "/before", schemaPath: "#/$defs/outcome/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err59];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err59);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                var _valid4 = _errs70 === errors;
                                                                                                                valid12 = valid12 || _valid4;
                                                                                                                if (!valid12) {
                                                                                                                    const _errs110 = errors;
                                                                                                                    if (data24 !== null) {
                                                                                                                        const err60 = { instancePath: instancePath + "/steps/" + i0 + "/before", schemaPath: "#/properties/steps/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err60];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err60);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid4 = _errs110 === errors;
                                                                                                                    valid12 = valid12 || _valid4;
                                                                                                                }
                                                                                                                if (!valid12) {
                                                                                                                    const err61 = { instancePath: instancePath + "/steps/" + i0 + "/before", schemaPath: "#/properties/steps/items/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err61];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err61);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate10.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs69;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs69) {
                                                                                                                            vErrors.length = _errs69;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid10 = _errs68 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid10 = true;
                                                                                                            }
                                                                                                            if (valid10) {
                                                                                                                if (data19.after !== undefined) {
                                                                                                                    let data35 = data19.after;
                                                                                                                    const _errs112 = errors;
                                                                                                                    const _errs113 = errors;
                                                                                                                    let valid21 = false;
                                                                                                                    const _errs114 = errors;
                                                                                                                    const _errs115 = errors;
                                                                                                                    if (errors === _errs115) {
                                                                                                                        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                                                                                            let missing7;
                                                                                                                            if (((((((data35.status === undefined) && (missing7 = "status")) || ((data35.reason === undefined) && (missing7 = "reason"))) || ((data35.error === undefined) && (missing7 = "error"))) || ((data35.seconds === undefined) && (missing7 = "seconds"))) || ((data35.rows === undefined) && (missing7 = "rows"))) || ((data35.quality === undefined) && (missing7 = "quality"))) {
                                                                                                                                const err62 = { instancePath: instancePath + "/steps/" + i0 + "/after", schemaPath: "#/$defs/outcome/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err62];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err62);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const _errs117 = errors;
                                                                                                                                for (const key7 in data35) {
                                                                                                                                    if (!((((((key7 === "status") || (key7 === "reason")) || (key7 === "error")) || (key7 === "seconds")) || (key7 === "rows")) || (key7 === "quality"))) {
                                                                                                                                        const err63 = { instancePath: instancePath + "/steps/" + i0 + "/after", schemaPath: "#/$defs/outcome/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err63];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err63);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                if (_errs117 === errors) {
                                                                                                                                    if (data35.status !== undefined) {
                                                                                                                                        let data36 = data35.status;
                                                                                                                                        const _errs118 = errors;
                                                                                                                                        if (!(((((data36 === "succeeded") || (data36 === "skipped")) || (data36 === "failed")) || (data36 === "blocked")) || (data36 === "cancelled"))) {
                                                                                                                                            const err64 = { instancePath: instancePath + "/steps/" + i0 + "/after/status", schemaPath: "#/$defs/outcome/properties/status/enum", keyword: "enum", params: { allowedValues: schema14.properties.status.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err64];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err64);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                        var valid23 = _errs118 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid23 = true;
                                                                                                                                    }
                                                                                                                                    if (valid23) {
                                                                                                                                        if (data35.reason !== undefined) {
                                                                                                                                            let data37 = data35.reason;
                                                                                                                                            const _errs119 = errors;
                                                                                                                                            const _errs120 = errors;
                                                                                                                                            let valid24 = false;
                                                                                                                                            const _errs121 = errors;
                                                                                                                                            if (errors === _errs121) {
                                                                                                                                                if (typeof data37 === "string") {
                                                                                                                                                    if (data37.length > 2000) {
                                                                                                                                                        const err65 = { instancePath: instancePath + "/steps/" + i0 + "/after/reason", schemaPath: "#/$defs/outcome/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err65];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err65);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    const err66 = { instancePath: instancePath + "/steps/" + i0 + "/after/reason", schemaPath: "#/$defs/outcome/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err66];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err66);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var _valid10 = _errs121 === errors;
                                                                                                                                            valid24 = valid24 || _valid10;
                                                                                                                                            if (!valid24) {
                                                                                                                                                const _errs123 = errors;
                                                                                                                                                if (data37 !== null) {
                                                                                                                                                    const err67 = { instancePath: instancePath + "/steps/" + i0 + "/after/reason", schemaPath: "#/$defs/outcome/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err67];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err67);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                                var _valid10 = _errs123 === errors;
                                                                                                                                                valid24 = valid24 || _valid10;
                                                                                                                                            }
                                                                                                                                            if (!valid24) {
                                                                                                                                                const err68 = { instancePath: instancePath + "/steps/" + i0 + "/after/reason", schemaPath: "#/$defs/outcome/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err68];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err68);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                errors = _errs120;
                                                                                                                                                if (vErrors !== null) {
                                                                                                                                                    if (_errs120) {
                                                                                                                                                        vErrors.length = _errs120;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors = null;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid23 = _errs119 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid23 = true;
                                                                                                                                        }
                                                                                                                                        if (valid23) {
                                                                                                                                            if (data35.error !== undefined) {
                                                                                                                                                let data38 = data35.error;
                                                                                                                                                const _errs125 = errors;
                                                                                                                                                const _errs126 = errors;
                                                                                                                                                let valid25 = false;
                                                                                                                                                const _errs127 = errors;
                                                                                                                                                if (errors === _errs127) {
                                                                                                                                                    if (typeof data38 === "string") {
                                                                                                                                                        if (data38.length > 2000) {
                                                                                                                                                            const err69 = { instancePath: instancePath + "/steps/" + i0 + "/after/error", schemaPath: "#/$defs/outcome/properties/error/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err69];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err69);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        const err70 = { instancePath: instancePath + "/steps/" + i0 + "/after/error", schemaPath: "#/$defs/outcome/properties/error/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err70];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err70);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var _valid11 = _errs127 === errors;
                                                                                                                                                valid25 = valid25 || _valid11;
                                                                                                                                                if (!valid25) {
                                                                                                                                                    const _errs129 = errors;
                                                                                                                                                    if (data38 !== null) {
                                                                                                                                                        const err71 = { instancePath: instancePath + "/steps/" + i0 + "/after/error", schemaPath: "#/$defs/outcome/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err71];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err71);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                    var _valid11 = _errs129 === errors;
                                                                                                                                                    valid25 = valid25 || _valid11;
                                                                                                                                                }
                                                                                                                                                if (!valid25) {
                                                                                                                                                    const err72 = { instancePath: instancePath + "/steps/" + i0 + "/after/error", schemaPath: "#/$defs/outcome/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err72];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err72);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    errors = _errs126;
                                                                                                                                                    if (vErrors !== null) {
                                                                                                                                                        if (_errs126) {
                                                                                                                                                            vErrors.length = _errs126;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors = null;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid23 = _errs125 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid23 = true;
                                                                                                                                            }
                                                                                                                                            if (valid23) {
                                                                                                                                                if (data35.seconds !== undefined) {
                                                                                                                                                    let data39 = data35.seconds;
                                                                                                                                                    const _errs131 = errors;
                                                                                                                                                    if (!((typeof data39 == "number") && (isFinite(data39)))) {
                                                                                                                                                        const err73 = { instancePath: instancePath + "/steps/" + i0 + "/after/seconds", schemaPath: "#/$defs/outcome/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err73];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err73);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                    var valid23 = _errs131 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid23 = true;
                                                                                                                                                }
                                                                                                                                                if (valid23) {
                                                                                                                                                    if (data35.rows !== undefined) {
                                                                                                                                                        let data40 = data35.rows;
                                                                                                                                                        const _errs133 = errors;
                                                                                                                                                        const _errs134 = errors;
                                                                                                                                                        let valid26 = false;
                                                                                                                                                        const _errs135 = errors;
                                                                                                                                                        if (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) {
                                                                                                                                                            const err74 = { instancePath: instancePath + "/steps/" + i0 + "/after/rows", schemaPath: "#/$defs/outcome/properties/rows/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err74];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err74);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                        }
                                                                                                                                                        if (errors === _errs135) {
                                                                                                                                                            if ((typeof data40 == "number") && (isFinite(data40))) {
                                                                                                                                                                if (data40 < 0 || isNaN(data40)) {
                                                                                                                                                                    const err75 = { instancePath: instancePath + "/steps/" + i0 + "/after/rows", schemaPath: "#/$defs/outcome/properties/rows/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                        vErrors = [err75];
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors.push(err75);
                                                                                                                                                                    }
                                                                                                                                                                    errors++;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var _valid12 = _errs135 === errors;
                                                                                                                                                        valid26 = valid26 || _valid12;
                                                                                                                                                        if (!valid26) {
                                                                                                                                                            const _errs137 = errors;
                                                                                                                                                            if (data40 !== null) {
                                                                                                                                                                const err76 = { instancePath: instancePath + "/steps/" + i0 + "/after/rows", schemaPath: "#/$defs/outcome/properties/rows/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err76];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err76);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                            }
                                                                                                                                                            var _valid12 = _errs137 === errors;
                                                                                                                                                            valid26 = valid26 || _valid12;
                                                                                                                                                        }
                                                                                                                                                        if (!valid26) {
                                                                                                                                                            const err77 = { instancePath: instancePath + "/steps/" + i0 + "/after/rows", schemaPath: "#/$defs/outcome/properties/rows/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err77];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err77);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            errors = _errs134;
                                                                                                                                                            if (vErrors !== null) {
                                                                                                                                                                if (_errs134) {
                                                                                                                                                                    vErrors.length = _errs134;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors = null;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var valid23 = _errs133 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid23 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid23) {
                                                                                                                                                        if (data35.quality !== undefined) {
                                                                                                                                                            let data41 = data35.quality;
                                                                                                                                                            const _errs139 = errors;
                                                                                                                                                            if (errors === _errs139) {
                                                                                                                                                                if (Array.isArray(data41)) {
                                                                                                                                                                    if (data41.length > 20000) {
                                                                                                                                                                        const err78 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality", schemaPath: "#/$defs/outcome/properties/quality/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" };
                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                            vErrors = [err78];
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            vErrors.push(err78);
                                                                                                                                                                        }
                                                                                                                                                                        errors++;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid27 = true;
                                                                                                                                                                        const len2 = data41.length;
                                                                                                                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                                                                            let data42 = data41[i2];
                                                                                                                                                                            const _errs141 = errors;
                                                                                                                                                                            if (errors === _errs141) {
                                                                                                                                                                                if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                                                                                                                                                    let missing8;
                                                                                                                                                                                    if ((((data42.rule === undefined) && (missing8 = "rule")) || ((data42.passed === undefined) && (missing8 = "passed"))) || ((data42.reason === undefined) && (missing8 = "reason"))) {
                                                                                                                                                                                        const err79 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality/" + i2, schemaPath: "#/$defs/outcome/properties/quality/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                                            vErrors = [err79];
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            vErrors.push(err79);
                                                                                                                                                                                        }
                                                                                                                                                                                        errors++;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        const _errs143 = errors;
                                                                                                                                                                                        for (const key8 in data42) {
                                                                                                                                                                                            if (!(((key8 === "rule") || (key8 === "passed")) || (key8 === "reason"))) {
                                                                                                                                                                                                const err80 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality/" + i2, schemaPath: "#/$defs/outcome/properties/quality/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                                                    vErrors = [err80];
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    vErrors.push(err80);
                                                                                                                                                                                                }
                                                                                                                                                                                                errors++;
                                                                                                                                                                                                break;
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                        if (_errs143 === errors) {
                                                                                                                                                                                            if (data42.rule !== undefined) {
                                                                                                                                                                                                let data43 = data42.rule;
                                                                                                                                                                                                const _errs144 = errors;
                                                                                                                                                                                                if (errors === _errs144) {
                                                                                                                                                                                                    if (typeof data43 === "string") {
                                                                                                                                                                                                        if (data43.length > 2000) {
                                                                                                                                                                                                            const err81 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality/" + i2 + "/rule", schemaPath: "#/$defs/outcome/properties/quality/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                                                                vErrors = [err81];
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                vErrors.push(err81);
                                                                                                                                                                                                            }
                                                                                                                                                                                                            errors++;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        const err82 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality/" + i2 + "/rule", schemaPath: "#/$defs/outcome/properties/quality/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                                                            vErrors = [err82];
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            vErrors.push(err82);
                                                                                                                                                                                                        }
                                                                                                                                                                                                        errors++;
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid28 = _errs144 === errors;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid28 = true;
                                                                                                                                                                                            }
                                                                                                                                                                                            if (valid28) {
                                                                                                                                                                                                if (data42.passed !== undefined) {
                                                                                                                                                                                                    const _errs146 = errors;
                                                                                                                                                                                                    if (typeof data42.passed !== "boolean") {
                                                                                                                                                                                                        const err83 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality/" + i2 + "/passed", schemaPath: "#/$defs/outcome/properties/quality/items/properties/passed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                                                            vErrors = [err83];
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            vErrors.push(err83);
                                                                                                                                                                                                        }
                                                                                                                                                                                                        errors++;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var valid28 = _errs146 === errors;
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    var valid28 = true;
                                                                                                                                                                                                }
                                                                                                                                                                                                if (valid28) {
                                                                                                                                                                                                    if (data42.reason !== undefined) {
                                                                                                                                                                                                        let data45 = data42.reason;
                                                                                                                                                                                                        const _errs148 = errors;
                                                                                                                                                                                                        const _errs149 = errors;
                                                                                                                                                                                                        let valid29 = false;
                                                                                                                                                                                                        const _errs150 = errors;
                                                                                                                                                                                                        if (errors === _errs150) {
                                                                                                                                                                                                            if (typeof data45 === "string") {
                                                                                                                                                                                                                if (data45.length > 2000) {
                                                                                                                                                                                                                    const err84 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality/" + i2 + "/reason", schemaPath: "#/$defs/outcome/properties/quality/items/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                                                                        vErrors = [err84];
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    else {
                                                                                                                                                                                                                        vErrors.push(err84);
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    errors++;
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                const err85 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality/" + i2 + "/reason", schemaPath: "#/$defs/outcome/properties/quality/items/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                                                                    vErrors = [err85];
                                                                                                                                                                                                                }
                                                                                                                                                                                                                else {
                                                                                                                                                                                                                    vErrors.push(err85);
                                                                                                                                                                                                                }
                                                                                                                                                                                                                errors++;
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var _valid13 = _errs150 === errors;
                                                                                                                                                                                                        valid29 = valid29 || _valid13;
                                                                                                                                                                                                        if (!valid29) {
                                                                                                                                                                                                            const _errs152 = errors;
                                                                                                                                                                                                            if (data45 !== null) {
                                                                                                                                                                                                                const err86 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality/" + i2 + "/reason", schemaPath: "#/$defs/outcome/properties/quality/items/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                                                                    vErrors = [err86];
                                                                                                                                                                                                                }
                                                                                                                                                                                                                else {
                                                                                                                                                                                                                    vErrors.push(err86);
                                                                                                                                                                                                                }
                                                                                                                                                                                                                errors++;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            var _valid13 = _errs152 === errors;
                                                                                                                                                                                                            valid29 = valid29 || _valid13;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        if (!valid29) {
                                                                                                                                                                                                            const err87 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality/" + i2 + "/reason", schemaPath: "#/$defs/outcome/properties/quality/items/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                                                                vErrors = [err87];
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                vErrors.push(err87);
                                                                                                                                                                                                            }
                                                                                                                                                                                                            errors++;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            errors = _errs149;
                                                                                                                                                                                                            if (vErrors !== null) {
                                                                                                                                                                                                                if (_errs149) {
                                                                                                                                                                                                                    vErrors.length = _errs149;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                else {
                                                                                                                                                                                                                    vErrors = null;
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid28 = _errs148 === errors;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        var valid28 = true;
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    const err88 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality/" + i2, schemaPath: "#/$defs/outcome/properties/quality/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                                        vErrors = [err88];
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        vErrors.push(err88);
                                                                                                                                                                                    }
                                                                                                                                                                                    errors++;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var valid27 = _errs141 === errors;
                                                                                                                                                                            if (!valid27) {
                                                                                                                                                                                break;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    const err89 = { instancePath: instancePath + "/steps/" + i0 + "/after/quality", schemaPath: "#/$defs/outcome/properties/quality/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                        vErrors = [err89];
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors.push(err89);
                                                                                                                                                                    }
                                                                                                                                                                    errors++;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            var valid23 = _errs139 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid23 = true;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const err90 = { instancePath: instancePath + "/steps/" + i0 + "/after", schemaPath: "#/$defs/outcome/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err90];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err90);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var _valid9 = _errs114 === errors;
                                                                                                                    valid21 = valid21 || _valid9;
                                                                                                                    if (!valid21) {
                                                                                                                        const _errs154 = errors;
                                                                                                                        if (data35 !== null) {
                                                                                                                            const err91 = { instancePath: instancePath + "/steps/" + i0 + "/after", schemaPath: "#/properties/steps/items/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err91];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err91);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid9 = _errs154 === errors;
                                                                                                                        valid21 = valid21 || _valid9;
                                                                                                                    }
                                                                                                                    if (!valid21) {
                                                                                                                        const err92 = { instancePath: instancePath + "/steps/" + i0 + "/after", schemaPath: "#/properties/steps/items/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err92];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err92);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate10.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs113;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs113) {
                                                                                                                                vErrors.length = _errs113;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid10 = _errs112 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid10 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid9 = _errs54 === errors;
                                                                            if (!valid9) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs52 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.tables !== undefined) {
                                                                let data46 = data.tables;
                                                                const _errs156 = errors;
                                                                if (errors === _errs156) {
                                                                    if (Array.isArray(data46)) {
                                                                        if (data46.length > 20000) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid30 = true;
                                                                            const len3 = data46.length;
                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                let data47 = data46[i3];
                                                                                const _errs158 = errors;
                                                                                if (errors === _errs158) {
                                                                                    if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                                        let missing9;
                                                                                        if ((((((((data47.name === undefined) && (missing9 = "name")) || ((data47.isPublic === undefined) && (missing9 = "isPublic"))) || ((data47.columns === undefined) && (missing9 = "columns"))) || ((data47.before === undefined) && (missing9 = "before"))) || ((data47.after === undefined) && (missing9 = "after"))) || ((data47.rows === undefined) && (missing9 = "rows"))) || ((data47.notCompared === undefined) && (missing9 = "notCompared"))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i3, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs160 = errors;
                                                                                            for (const key9 in data47) {
                                                                                                if (!(((((((key9 === "name") || (key9 === "isPublic")) || (key9 === "columns")) || (key9 === "before")) || (key9 === "after")) || (key9 === "rows")) || (key9 === "notCompared"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i3, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs160 === errors) {
                                                                                                if (data47.name !== undefined) {
                                                                                                    let data48 = data47.name;
                                                                                                    const _errs161 = errors;
                                                                                                    if (errors === _errs161) {
                                                                                                        if (typeof data48 === "string") {
                                                                                                            if (data48.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i3 + "/name", schemaPath: "#/properties/tables/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i3 + "/name", schemaPath: "#/properties/tables/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid31 = _errs161 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid31 = true;
                                                                                                }
                                                                                                if (valid31) {
                                                                                                    if (data47.isPublic !== undefined) {
                                                                                                        const _errs163 = errors;
                                                                                                        if (typeof data47.isPublic !== "boolean") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i3 + "/isPublic", schemaPath: "#/properties/tables/items/properties/isPublic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid31 = _errs163 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid31 = true;
                                                                                                    }
                                                                                                    if (valid31) {
                                                                                                        if (data47.columns !== undefined) {
                                                                                                            let data50 = data47.columns;
                                                                                                            const _errs165 = errors;
                                                                                                            if (errors === _errs165) {
                                                                                                                if (Array.isArray(data50)) {
                                                                                                                    if (data50.length > 20000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i3 + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid32 = true;
                                                                                                                        const len4 = data50.length;
                                                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                                                            let data51 = data50[i4];
                                                                                                                            const _errs167 = errors;
                                                                                                                            const _errs168 = errors;
                                                                                                                            if (errors === _errs168) {
                                                                                                                                if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                                                                                                                    let missing10;
                                                                                                                                    if ((((data51.name === undefined) && (missing10 = "name")) || ((data51.before === undefined) && (missing10 = "before"))) || ((data51.after === undefined) && (missing10 = "after"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4, schemaPath: "#/$defs/column/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const _errs170 = errors;
                                                                                                                                        for (const key10 in data51) {
                                                                                                                                            if (!(((key10 === "name") || (key10 === "before")) || (key10 === "after"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4, schemaPath: "#/$defs/column/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                                                                                                return false;
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        if (_errs170 === errors) {
                                                                                                                                            if (data51.name !== undefined) {
                                                                                                                                                let data52 = data51.name;
                                                                                                                                                const _errs171 = errors;
                                                                                                                                                if (errors === _errs171) {
                                                                                                                                                    if (typeof data52 === "string") {
                                                                                                                                                        if (data52.length > 2000) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4 + "/name", schemaPath: "#/$defs/column/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4 + "/name", schemaPath: "#/$defs/column/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid34 = _errs171 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid34 = true;
                                                                                                                                            }
                                                                                                                                            if (valid34) {
                                                                                                                                                if (data51.before !== undefined) {
                                                                                                                                                    let data53 = data51.before;
                                                                                                                                                    const _errs173 = errors;
                                                                                                                                                    const _errs174 = errors;
                                                                                                                                                    let valid35 = false;
                                                                                                                                                    const _errs175 = errors;
                                                                                                                                                    if (errors === _errs175) {
                                                                                                                                                        if (typeof data53 === "string") {
                                                                                                                                                            if (data53.length > 2000) {
                                                                                                                                                                const err93 = { instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4 + "/before", schemaPath: "#/$defs/column/properties/before/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err93];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err93);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            const err94 = { instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4 + "/before", schemaPath: "#/$defs/column/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err94];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err94);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var _valid14 = _errs175 === errors;
                                                                                                                                                    valid35 = valid35 || _valid14;
                                                                                                                                                    if (!valid35) {
                                                                                                                                                        const _errs177 = errors;
                                                                                                                                                        if (data53 !== null) {
                                                                                                                                                            const err95 = { instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4 + "/before", schemaPath: "#/$defs/column/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err95];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err95);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                        }
                                                                                                                                                        var _valid14 = _errs177 === errors;
                                                                                                                                                        valid35 = valid35 || _valid14;
                                                                                                                                                    }
                                                                                                                                                    if (!valid35) {
                                                                                                                                                        const err96 = { instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4 + "/before", schemaPath: "#/$defs/column/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err96];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err96);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                        validate10.errors = vErrors;
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        errors = _errs174;
                                                                                                                                                        if (vErrors !== null) {
                                                                                                                                                            if (_errs174) {
                                                                                                                                                                vErrors.length = _errs174;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors = null;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid34 = _errs173 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid34 = true;
                                                                                                                                                }
                                                                                                                                                if (valid34) {
                                                                                                                                                    if (data51.after !== undefined) {
                                                                                                                                                        let data54 = data51.after;
                                                                                                                                                        const _errs179 = errors;
                                                                                                                                                        const _errs180 = errors;
                                                                                                                                                        let valid36 = false;
                                                                                                                                                        const _errs181 = errors;
                                                                                                                                                        if (errors === _errs181) {
                                                                                                                                                            if (typeof data54 === "string") {
                                                                                                                                                                if (data54.length > 2000) {
                                                                                                                                                                    const err97 = { instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4 + "/after", schemaPath: "#/$defs/column/properties/after/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                        vErrors = [err97];
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors.push(err97);
                                                                                                                                                                    }
                                                                                                                                                                    errors++;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                const err98 = { instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4 + "/after", schemaPath: "#/$defs/column/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err98];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err98);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var _valid15 = _errs181 === errors;
                                                                                                                                                        valid36 = valid36 || _valid15;
                                                                                                                                                        if (!valid36) {
                                                                                                                                                            const _errs183 = errors;
                                                                                                                                                            if (data54 !== null) {
                                                                                                                                                                const err99 = { instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4 + "/after", schemaPath: "#/$defs/column/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err99];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err99);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                            }
                                                                                                                                                            var _valid15 = _errs183 === errors;
                                                                                                                                                            valid36 = valid36 || _valid15;
                                                                                                                                                        }
                                                                                                                                                        if (!valid36) {
                                                                                                                                                            const err100 = { instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4 + "/after", schemaPath: "#/$defs/column/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err100];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err100);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                            validate10.errors = vErrors;
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            errors = _errs180;
                                                                                                                                                            if (vErrors !== null) {
                                                                                                                                                                if (_errs180) {
                                                                                                                                                                    vErrors.length = _errs180;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors = null;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var valid34 = _errs179 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid34 = true;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i3 + "/columns/" + i4, schemaPath: "#/$defs/column/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid32 = _errs167 === errors;
                                                                                                                            if (!valid32) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i3 + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid31 = _errs165 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid31 = true;
                                                                                                        }
                                                                                                        if (valid31) {
                                                                                                            if (data47.before !== undefined) {
                                                                                                                let data55 = data47.before;
                                                                                                                const _errs185 = errors;
                                                                                                                const _errs186 = errors;
                                                                                                                let valid37 = false;
                                                                                                                const _errs187 = errors;
                                                                                                                if (!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) {
                                                                                                                    const err101 = { instancePath: instancePath + "/tables/" + i3 + "/before", schemaPath: "#/properties/tables/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err101];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err101);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                if (errors === _errs187) {
                                                                                                                    if ((typeof data55 == "number") && (isFinite(data55))) {
                                                                                                                        if (data55 < 0 || isNaN(data55)) {
                                                                                                                            const err102 = { instancePath: instancePath + "/tables/" + i3 + "/before", schemaPath: "#/properties/tables/items/properties/before/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err102];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err102);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var _valid16 = _errs187 === errors;
                                                                                                                valid37 = valid37 || _valid16;
                                                                                                                if (!valid37) {
                                                                                                                    const _errs189 = errors;
                                                                                                                    if (data55 !== null) {
                                                                                                                        const err103 = { instancePath: instancePath + "/tables/" + i3 + "/before", schemaPath: "#/properties/tables/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err103];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err103);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid16 = _errs189 === errors;
                                                                                                                    valid37 = valid37 || _valid16;
                                                                                                                }
                                                                                                                if (!valid37) {
                                                                                                                    const err104 = { instancePath: instancePath + "/tables/" + i3 + "/before", schemaPath: "#/properties/tables/items/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err104];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err104);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate10.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs186;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs186) {
                                                                                                                            vErrors.length = _errs186;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid31 = _errs185 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid31 = true;
                                                                                                            }
                                                                                                            if (valid31) {
                                                                                                                if (data47.after !== undefined) {
                                                                                                                    let data56 = data47.after;
                                                                                                                    const _errs191 = errors;
                                                                                                                    const _errs192 = errors;
                                                                                                                    let valid38 = false;
                                                                                                                    const _errs193 = errors;
                                                                                                                    if (!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) {
                                                                                                                        const err105 = { instancePath: instancePath + "/tables/" + i3 + "/after", schemaPath: "#/properties/tables/items/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err105];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err105);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    if (errors === _errs193) {
                                                                                                                        if ((typeof data56 == "number") && (isFinite(data56))) {
                                                                                                                            if (data56 < 0 || isNaN(data56)) {
                                                                                                                                const err106 = { instancePath: instancePath + "/tables/" + i3 + "/after", schemaPath: "#/properties/tables/items/properties/after/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err106];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err106);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var _valid17 = _errs193 === errors;
                                                                                                                    valid38 = valid38 || _valid17;
                                                                                                                    if (!valid38) {
                                                                                                                        const _errs195 = errors;
                                                                                                                        if (data56 !== null) {
                                                                                                                            const err107 = { instancePath: instancePath + "/tables/" + i3 + "/after", schemaPath: "#/properties/tables/items/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err107];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err107);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid17 = _errs195 === errors;
                                                                                                                        valid38 = valid38 || _valid17;
                                                                                                                    }
                                                                                                                    if (!valid38) {
                                                                                                                        const err108 = { instancePath: instancePath + "/tables/" + i3 + "/after", schemaPath: "#/properties/tables/items/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err108];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err108);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate10.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs192;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs192) {
                                                                                                                                vErrors.length = _errs192;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid31 = _errs191 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid31 = true;
                                                                                                                }
                                                                                                                if (valid31) {
                                                                                                                    if (data47.rows !== undefined) {
                                                                                                                        let data57 = data47.rows;
                                                                                                                        const _errs197 = errors;
                                                                                                                        const _errs198 = errors;
                                                                                                                        let valid39 = false;
                                                                                                                        const _errs199 = errors;
                                                                                                                        if (!(validate11(data57, { instancePath: instancePath + "/tables/" + i3 + "/rows", parentData: data47, parentDataProperty: "rows", rootData }))) {
                                                                                                                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                                                                                            errors = vErrors.length;
                                                                                                                        }
                                                                                                                        var _valid18 = _errs199 === errors;
                                                                                                                        valid39 = valid39 || _valid18;
                                                                                                                        if (!valid39) {
                                                                                                                            const _errs200 = errors;
                                                                                                                            if (data57 !== null) {
                                                                                                                                const err109 = { instancePath: instancePath + "/tables/" + i3 + "/rows", schemaPath: "#/properties/tables/items/properties/rows/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err109];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err109);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var _valid18 = _errs200 === errors;
                                                                                                                            valid39 = valid39 || _valid18;
                                                                                                                        }
                                                                                                                        if (!valid39) {
                                                                                                                            const err110 = { instancePath: instancePath + "/tables/" + i3 + "/rows", schemaPath: "#/properties/tables/items/properties/rows/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err110];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err110);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                            validate10.errors = vErrors;
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            errors = _errs198;
                                                                                                                            if (vErrors !== null) {
                                                                                                                                if (_errs198) {
                                                                                                                                    vErrors.length = _errs198;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors = null;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid31 = _errs197 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid31 = true;
                                                                                                                    }
                                                                                                                    if (valid31) {
                                                                                                                        if (data47.notCompared !== undefined) {
                                                                                                                            let data58 = data47.notCompared;
                                                                                                                            const _errs202 = errors;
                                                                                                                            const _errs203 = errors;
                                                                                                                            let valid40 = false;
                                                                                                                            const _errs204 = errors;
                                                                                                                            if (errors === _errs204) {
                                                                                                                                if (typeof data58 === "string") {
                                                                                                                                    if (data58.length > 2000) {
                                                                                                                                        const err111 = { instancePath: instancePath + "/tables/" + i3 + "/notCompared", schemaPath: "#/properties/tables/items/properties/notCompared/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err111];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err111);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const err112 = { instancePath: instancePath + "/tables/" + i3 + "/notCompared", schemaPath: "#/properties/tables/items/properties/notCompared/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err112];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err112);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var _valid19 = _errs204 === errors;
                                                                                                                            valid40 = valid40 || _valid19;
                                                                                                                            if (!valid40) {
                                                                                                                                const _errs206 = errors;
                                                                                                                                if (data58 !== null) {
                                                                                                                                    const err113 = { instancePath: instancePath + "/tables/" + i3 + "/notCompared", schemaPath: "#/properties/tables/items/properties/notCompared/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err113];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err113);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var _valid19 = _errs206 === errors;
                                                                                                                                valid40 = valid40 || _valid19;
                                                                                                                            }
                                                                                                                            if (!valid40) {
                                                                                                                                const err114 = { instancePath: instancePath + "/tables/" + i3 + "/notCompared", schemaPath: "#/properties/tables/items/properties/notCompared/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err114];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err114);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                                validate10.errors = vErrors;
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                errors = _errs203;
                                                                                                                                if (vErrors !== null) {
                                                                                                                                    if (_errs203) {
                                                                                                                                        vErrors.length = _errs203;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors = null;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid31 = _errs202 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid31 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i3, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid30 = _errs158 === errors;
                                                                                if (!valid30) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs156 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.reports !== undefined) {
                                                                    let data59 = data.reports;
                                                                    const _errs208 = errors;
                                                                    if (errors === _errs208) {
                                                                        if (Array.isArray(data59)) {
                                                                            if (data59.length > 20000) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid41 = true;
                                                                                const len5 = data59.length;
                                                                                for (let i5 = 0; i5 < len5; i5++) {
                                                                                    let data60 = data59[i5];
                                                                                    const _errs210 = errors;
                                                                                    if (errors === _errs210) {
                                                                                        if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                                                            let missing11;
                                                                                            if (((((((((data60.name === undefined) && (missing11 = "name")) || ((data60.isPublic === undefined) && (missing11 = "isPublic"))) || ((data60.columns === undefined) && (missing11 = "columns"))) || ((data60.before === undefined) && (missing11 = "before"))) || ((data60.after === undefined) && (missing11 = "after"))) || ((data60.rows === undefined) && (missing11 = "rows"))) || ((data60.notCompared === undefined) && (missing11 = "notCompared"))) || ((data60.charts === undefined) && (missing11 = "charts"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5, schemaPath: "#/properties/reports/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs212 = errors;
                                                                                                for (const key11 in data60) {
                                                                                                    if (!((((((((key11 === "name") || (key11 === "isPublic")) || (key11 === "columns")) || (key11 === "before")) || (key11 === "after")) || (key11 === "rows")) || (key11 === "notCompared")) || (key11 === "charts"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5, schemaPath: "#/properties/reports/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs212 === errors) {
                                                                                                    if (data60.name !== undefined) {
                                                                                                        let data61 = data60.name;
                                                                                                        const _errs213 = errors;
                                                                                                        if (errors === _errs213) {
                                                                                                            if (typeof data61 === "string") {
                                                                                                                if (data61.length > 2000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/name", schemaPath: "#/properties/reports/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/name", schemaPath: "#/properties/reports/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid42 = _errs213 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid42 = true;
                                                                                                    }
                                                                                                    if (valid42) {
                                                                                                        if (data60.isPublic !== undefined) {
                                                                                                            const _errs215 = errors;
                                                                                                            if (typeof data60.isPublic !== "boolean") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/isPublic", schemaPath: "#/properties/reports/items/properties/isPublic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid42 = _errs215 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid42 = true;
                                                                                                        }
                                                                                                        if (valid42) {
                                                                                                            if (data60.columns !== undefined) {
                                                                                                                let data63 = data60.columns;
                                                                                                                const _errs217 = errors;
                                                                                                                if (errors === _errs217) {
                                                                                                                    if (Array.isArray(data63)) {
                                                                                                                        if (data63.length > 20000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/columns", schemaPath: "#/properties/reports/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid43 = true;
                                                                                                                            const len6 = data63.length;
                                                                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                                let data64 = data63[i6];
                                                                                                                                const _errs219 = errors;
                                                                                                                                const _errs220 = errors;
                                                                                                                                if (errors === _errs220) {
                                                                                                                                    if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                                                                                                                        let missing12;
                                                                                                                                        if ((((data64.name === undefined) && (missing12 = "name")) || ((data64.before === undefined) && (missing12 = "before"))) || ((data64.after === undefined) && (missing12 = "after"))) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6, schemaPath: "#/$defs/column/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            const _errs222 = errors;
                                                                                                                                            for (const key12 in data64) {
                                                                                                                                                if (!(((key12 === "name") || (key12 === "before")) || (key12 === "after"))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6, schemaPath: "#/$defs/column/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                                                                                    return false;
                                                                                                                                                    break;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            if (_errs222 === errors) {
                                                                                                                                                if (data64.name !== undefined) {
                                                                                                                                                    let data65 = data64.name;
                                                                                                                                                    const _errs223 = errors;
                                                                                                                                                    if (errors === _errs223) {
                                                                                                                                                        if (typeof data65 === "string") {
                                                                                                                                                            if (data65.length > 2000) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6 + "/name", schemaPath: "#/$defs/column/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6 + "/name", schemaPath: "#/$defs/column/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid45 = _errs223 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid45 = true;
                                                                                                                                                }
                                                                                                                                                if (valid45) {
                                                                                                                                                    if (data64.before !== undefined) {
                                                                                                                                                        let data66 = data64.before;
                                                                                                                                                        const _errs225 = errors;
                                                                                                                                                        const _errs226 = errors;
                                                                                                                                                        let valid46 = false;
                                                                                                                                                        const _errs227 = errors;
                                                                                                                                                        if (errors === _errs227) {
                                                                                                                                                            if (typeof data66 === "string") {
                                                                                                                                                                if (data66.length > 2000) {
                                                                                                                                                                    const err115 = { instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6 + "/before", schemaPath: "#/$defs/column/properties/before/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                        vErrors = [err115];
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors.push(err115);
                                                                                                                                                                    }
                                                                                                                                                                    errors++;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                const err116 = { instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6 + "/before", schemaPath: "#/$defs/column/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err116];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err116);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var _valid20 = _errs227 === errors;
                                                                                                                                                        valid46 = valid46 || _valid20;
                                                                                                                                                        if (!valid46) {
                                                                                                                                                            const _errs229 = errors;
                                                                                                                                                            if (data66 !== null) {
                                                                                                                                                                const err117 = { instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6 + "/before", schemaPath: "#/$defs/column/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err117];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err117);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                            }
                                                                                                                                                            var _valid20 = _errs229 === errors;
                                                                                                                                                            valid46 = valid46 || _valid20;
                                                                                                                                                        }
                                                                                                                                                        if (!valid46) {
                                                                                                                                                            const err118 = { instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6 + "/before", schemaPath: "#/$defs/column/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                vErrors = [err118];
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                vErrors.push(err118);
                                                                                                                                                            }
                                                                                                                                                            errors++;
                                                                                                                                                            validate10.errors = vErrors;
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            errors = _errs226;
                                                                                                                                                            if (vErrors !== null) {
                                                                                                                                                                if (_errs226) {
                                                                                                                                                                    vErrors.length = _errs226;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors = null;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var valid45 = _errs225 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid45 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid45) {
                                                                                                                                                        if (data64.after !== undefined) {
                                                                                                                                                            let data67 = data64.after;
                                                                                                                                                            const _errs231 = errors;
                                                                                                                                                            const _errs232 = errors;
                                                                                                                                                            let valid47 = false;
                                                                                                                                                            const _errs233 = errors;
                                                                                                                                                            if (errors === _errs233) {
                                                                                                                                                                if (typeof data67 === "string") {
                                                                                                                                                                    if (data67.length > 2000) {
                                                                                                                                                                        const err119 = { instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6 + "/after", schemaPath: "#/$defs/column/properties/after/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                            vErrors = [err119];
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            vErrors.push(err119);
                                                                                                                                                                        }
                                                                                                                                                                        errors++;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    const err120 = { instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6 + "/after", schemaPath: "#/$defs/column/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                        vErrors = [err120];
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors.push(err120);
                                                                                                                                                                    }
                                                                                                                                                                    errors++;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            var _valid21 = _errs233 === errors;
                                                                                                                                                            valid47 = valid47 || _valid21;
                                                                                                                                                            if (!valid47) {
                                                                                                                                                                const _errs235 = errors;
                                                                                                                                                                if (data67 !== null) {
                                                                                                                                                                    const err121 = { instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6 + "/after", schemaPath: "#/$defs/column/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                        vErrors = [err121];
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors.push(err121);
                                                                                                                                                                    }
                                                                                                                                                                    errors++;
                                                                                                                                                                }
                                                                                                                                                                var _valid21 = _errs235 === errors;
                                                                                                                                                                valid47 = valid47 || _valid21;
                                                                                                                                                            }
                                                                                                                                                            if (!valid47) {
                                                                                                                                                                const err122 = { instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6 + "/after", schemaPath: "#/$defs/column/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err122];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err122);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                                validate10.errors = vErrors;
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                errors = _errs232;
                                                                                                                                                                if (vErrors !== null) {
                                                                                                                                                                    if (_errs232) {
                                                                                                                                                                        vErrors.length = _errs232;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors = null;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            var valid45 = _errs231 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid45 = true;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/columns/" + i6, schemaPath: "#/$defs/column/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid43 = _errs219 === errors;
                                                                                                                                if (!valid43) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/columns", schemaPath: "#/properties/reports/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid42 = _errs217 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid42 = true;
                                                                                                            }
                                                                                                            if (valid42) {
                                                                                                                if (data60.before !== undefined) {
                                                                                                                    let data68 = data60.before;
                                                                                                                    const _errs237 = errors;
                                                                                                                    const _errs238 = errors;
                                                                                                                    let valid48 = false;
                                                                                                                    const _errs239 = errors;
                                                                                                                    if (!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))) {
                                                                                                                        const err123 = { instancePath: instancePath + "/reports/" + i5 + "/before", schemaPath: "#/properties/reports/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err123];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err123);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    if (errors === _errs239) {
                                                                                                                        if ((typeof data68 == "number") && (isFinite(data68))) {
                                                                                                                            if (data68 < 0 || isNaN(data68)) {
                                                                                                                                const err124 = { instancePath: instancePath + "/reports/" + i5 + "/before", schemaPath: "#/properties/reports/items/properties/before/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err124];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err124);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var _valid22 = _errs239 === errors;
                                                                                                                    valid48 = valid48 || _valid22;
                                                                                                                    if (!valid48) {
                                                                                                                        const _errs241 = errors;
                                                                                                                        if (data68 !== null) {
                                                                                                                            const err125 = { instancePath: instancePath + "/reports/" + i5 + "/before", schemaPath: "#/properties/reports/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err125];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err125);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid22 = _errs241 === errors;
                                                                                                                        valid48 = valid48 || _valid22;
                                                                                                                    }
                                                                                                                    if (!valid48) {
                                                                                                                        const err126 = { instancePath: instancePath + "/reports/" + i5 + "/before", schemaPath: "#/properties/reports/items/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err126];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err126);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate10.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs238;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs238) {
                                                                                                                                vErrors.length = _errs238;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid42 = _errs237 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid42 = true;
                                                                                                                }
                                                                                                                if (valid42) {
                                                                                                                    if (data60.after !== undefined) {
                                                                                                                        let data69 = data60.after;
                                                                                                                        const _errs243 = errors;
                                                                                                                        const _errs244 = errors;
                                                                                                                        let valid49 = false;
                                                                                                                        const _errs245 = errors;
                                                                                                                        if (!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))) {
                                                                                                                            const err127 = { instancePath: instancePath + "/reports/" + i5 + "/after", schemaPath: "#/properties/reports/items/properties/after/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err127];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err127);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        if (errors === _errs245) {
                                                                                                                            if ((typeof data69 == "number") && (isFinite(data69))) {
                                                                                                                                if (data69 < 0 || isNaN(data69)) {
                                                                                                                                    const err128 = { instancePath: instancePath + "/reports/" + i5 + "/after", schemaPath: "#/properties/reports/items/properties/after/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err128];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err128);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var _valid23 = _errs245 === errors;
                                                                                                                        valid49 = valid49 || _valid23;
                                                                                                                        if (!valid49) {
                                                                                                                            const _errs247 = errors;
                                                                                                                            if (data69 !== null) {
                                                                                                                                const err129 = { instancePath: instancePath + "/reports/" + i5 + "/after", schemaPath: "#/properties/reports/items/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err129];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err129);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var _valid23 = _errs247 === errors;
                                                                                                                            valid49 = valid49 || _valid23;
                                                                                                                        }
                                                                                                                        if (!valid49) {
                                                                                                                            const err130 = { instancePath: instancePath + "/reports/" + i5 + "/after", schemaPath: "#/properties/reports/items/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err130];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err130);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                            validate10.errors = vErrors;
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            errors = _errs244;
                                                                                                                            if (vErrors !== null) {
                                                                                                                                if (_errs244) {
                                                                                                                                    vErrors.length = _errs244;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors = null;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid42 = _errs243 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid42 = true;
                                                                                                                    }
                                                                                                                    if (valid42) {
                                                                                                                        if (data60.rows !== undefined) {
                                                                                                                            let data70 = data60.rows;
                                                                                                                            const _errs249 = errors;
                                                                                                                            const _errs250 = errors;
                                                                                                                            let valid50 = false;
                                                                                                                            const _errs251 = errors;
                                                                                                                            if (!(validate11(data70, { instancePath: instancePath + "/reports/" + i5 + "/rows", parentData: data60, parentDataProperty: "rows", rootData }))) {
                                                                                                                                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                                                                                                errors = vErrors.length;
                                                                                                                            }
                                                                                                                            var _valid24 = _errs251 === errors;
                                                                                                                            valid50 = valid50 || _valid24;
                                                                                                                            if (!valid50) {
                                                                                                                                const _errs252 = errors;
                                                                                                                                if (data70 !== null) {
                                                                                                                                    const err131 = { instancePath: instancePath + "/reports/" + i5 + "/rows", schemaPath: "#/properties/reports/items/properties/rows/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err131];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err131);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var _valid24 = _errs252 === errors;
                                                                                                                                valid50 = valid50 || _valid24;
                                                                                                                            }
                                                                                                                            if (!valid50) {
                                                                                                                                const err132 = { instancePath: instancePath + "/reports/" + i5 + "/rows", schemaPath: "#/properties/reports/items/properties/rows/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err132];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err132);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                                validate10.errors = vErrors;
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                errors = _errs250;
                                                                                                                                if (vErrors !== null) {
                                                                                                                                    if (_errs250) {
                                                                                                                                        vErrors.length = _errs250;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors = null;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid42 = _errs249 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid42 = true;
                                                                                                                        }
                                                                                                                        if (valid42) {
                                                                                                                            if (data60.notCompared !== undefined) {
                                                                                                                                let data71 = data60.notCompared;
                                                                                                                                const _errs254 = errors;
                                                                                                                                const _errs255 = errors;
                                                                                                                                let valid51 = false;
                                                                                                                                const _errs256 = errors;
                                                                                                                                if (errors === _errs256) {
                                                                                                                                    if (typeof data71 === "string") {
                                                                                                                                        if (data71.length > 2000) {
                                                                                                                                            const err133 = { instancePath: instancePath + "/reports/" + i5 + "/notCompared", schemaPath: "#/properties/reports/items/properties/notCompared/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err133];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err133);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const err134 = { instancePath: instancePath + "/reports/" + i5 + "/notCompared", schemaPath: "#/properties/reports/items/properties/notCompared/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err134];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err134);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var _valid25 = _errs256 === errors;
                                                                                                                                valid51 = valid51 || _valid25;
                                                                                                                                if (!valid51) {
                                                                                                                                    const _errs258 = errors;
                                                                                                                                    if (data71 !== null) {
                                                                                                                                        const err135 = { instancePath: instancePath + "/reports/" + i5 + "/notCompared", schemaPath: "#/properties/reports/items/properties/notCompared/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err135];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err135);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    var _valid25 = _errs258 === errors;
                                                                                                                                    valid51 = valid51 || _valid25;
                                                                                                                                }
                                                                                                                                if (!valid51) {
                                                                                                                                    const err136 = { instancePath: instancePath + "/reports/" + i5 + "/notCompared", schemaPath: "#/properties/reports/items/properties/notCompared/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err136];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err136);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                    validate10.errors = vErrors;
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    errors = _errs255;
                                                                                                                                    if (vErrors !== null) {
                                                                                                                                        if (_errs255) {
                                                                                                                                            vErrors.length = _errs255;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors = null;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid42 = _errs254 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid42 = true;
                                                                                                                            }
                                                                                                                            if (valid42) {
                                                                                                                                if (data60.charts !== undefined) {
                                                                                                                                    let data72 = data60.charts;
                                                                                                                                    const _errs260 = errors;
                                                                                                                                    if (errors === _errs260) {
                                                                                                                                        if (Array.isArray(data72)) {
                                                                                                                                            if (data72.length > 20000) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts", schemaPath: "#/properties/reports/items/properties/charts/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid52 = true;
                                                                                                                                                const len7 = data72.length;
                                                                                                                                                for (let i7 = 0; i7 < len7; i7++) {
                                                                                                                                                    let data73 = data72[i7];
                                                                                                                                                    const _errs262 = errors;
                                                                                                                                                    if (errors === _errs262) {
                                                                                                                                                        if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                                                                                                                                                            let missing13;
                                                                                                                                                            if ((((((data73.title === undefined) && (missing13 = "title")) || ((data73.x === undefined) && (missing13 = "x"))) || ((data73.y === undefined) && (missing13 = "y"))) || ((data73.series === undefined) && (missing13 = "series"))) || ((data73.seriesLeftOut === undefined) && (missing13 = "seriesLeftOut"))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7, schemaPath: "#/properties/reports/items/properties/charts/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                const _errs264 = errors;
                                                                                                                                                                for (const key13 in data73) {
                                                                                                                                                                    if (!(((((key13 === "title") || (key13 === "x")) || (key13 === "y")) || (key13 === "series")) || (key13 === "seriesLeftOut"))) {
                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7, schemaPath: "#/properties/reports/items/properties/charts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                                                                                                                        return false;
                                                                                                                                                                        break;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                if (_errs264 === errors) {
                                                                                                                                                                    if (data73.title !== undefined) {
                                                                                                                                                                        let data74 = data73.title;
                                                                                                                                                                        const _errs265 = errors;
                                                                                                                                                                        if (errors === _errs265) {
                                                                                                                                                                            if (typeof data74 === "string") {
                                                                                                                                                                                if (data74.length > 2000) {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/title", schemaPath: "#/properties/reports/items/properties/charts/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/title", schemaPath: "#/properties/reports/items/properties/charts/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                        var valid53 = _errs265 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid53 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid53) {
                                                                                                                                                                        if (data73.x !== undefined) {
                                                                                                                                                                            let data75 = data73.x;
                                                                                                                                                                            const _errs267 = errors;
                                                                                                                                                                            if (errors === _errs267) {
                                                                                                                                                                                if (typeof data75 === "string") {
                                                                                                                                                                                    if (data75.length > 2000) {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/x", schemaPath: "#/properties/reports/items/properties/charts/items/properties/x/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/x", schemaPath: "#/properties/reports/items/properties/charts/items/properties/x/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                    return false;
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                            var valid53 = _errs267 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid53 = true;
                                                                                                                                                                        }
                                                                                                                                                                        if (valid53) {
                                                                                                                                                                            if (data73.y !== undefined) {
                                                                                                                                                                                let data76 = data73.y;
                                                                                                                                                                                const _errs269 = errors;
                                                                                                                                                                                if (errors === _errs269) {
                                                                                                                                                                                    if (typeof data76 === "string") {
                                                                                                                                                                                        if (data76.length > 2000) {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/y", schemaPath: "#/properties/reports/items/properties/charts/items/properties/y/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/y", schemaPath: "#/properties/reports/items/properties/charts/items/properties/y/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                var valid53 = _errs269 === errors;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                var valid53 = true;
                                                                                                                                                                            }
                                                                                                                                                                            if (valid53) {
                                                                                                                                                                                if (data73.series !== undefined) {
                                                                                                                                                                                    let data77 = data73.series;
                                                                                                                                                                                    const _errs271 = errors;
                                                                                                                                                                                    if (errors === _errs271) {
                                                                                                                                                                                        if (Array.isArray(data77)) {
                                                                                                                                                                                            if (data77.length > 20000) {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series", schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid54 = true;
                                                                                                                                                                                                const len8 = data77.length;
                                                                                                                                                                                                for (let i8 = 0; i8 < len8; i8++) {
                                                                                                                                                                                                    let data78 = data77[i8];
                                                                                                                                                                                                    const _errs273 = errors;
                                                                                                                                                                                                    if (errors === _errs273) {
                                                                                                                                                                                                        if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                                                                                                                                                                                            let missing14;
                                                                                                                                                                                                            if (((((data78.name === undefined) && (missing14 = "name")) || ((data78.x === undefined) && (missing14 = "x"))) || ((data78.before === undefined) && (missing14 = "before"))) || ((data78.after === undefined) && (missing14 = "after"))) {
                                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8, schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                                                                                                                                                return false;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                const _errs275 = errors;
                                                                                                                                                                                                                for (const key14 in data78) {
                                                                                                                                                                                                                    if (!((((key14 === "name") || (key14 === "x")) || (key14 === "before")) || (key14 === "after"))) {
                                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8, schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                        break;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                }
                                                                                                                                                                                                                if (_errs275 === errors) {
                                                                                                                                                                                                                    if (data78.name !== undefined) {
                                                                                                                                                                                                                        let data79 = data78.name;
                                                                                                                                                                                                                        const _errs276 = errors;
                                                                                                                                                                                                                        if (errors === _errs276) {
                                                                                                                                                                                                                            if (typeof data79 === "string") {
                                                                                                                                                                                                                                if (data79.length > 2000) {
                                                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/name", schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                                }
                                                                                                                                                                                                                            }
                                                                                                                                                                                                                            else {
                                                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/name", schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                                return false;
                                                                                                                                                                                                                            }
                                                                                                                                                                                                                        }
                                                                                                                                                                                                                        var valid55 = _errs276 === errors;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    else {
                                                                                                                                                                                                                        var valid55 = true;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    if (valid55) {
                                                                                                                                                                                                                        if (data78.x !== undefined) {
                                                                                                                                                                                                                            let data80 = data78.x;
                                                                                                                                                                                                                            const _errs278 = errors;
                                                                                                                                                                                                                            if (errors === _errs278) {
                                                                                                                                                                                                                                if (Array.isArray(data80)) {
                                                                                                                                                                                                                                    if (data80.length > 20000) {
                                                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/x", schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/x/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                    else {
                                                                                                                                                                                                                                        var valid56 = true;
                                                                                                                                                                                                                                        const len9 = data80.length;
                                                                                                                                                                                                                                        for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                                                                                                                                            let data81 = data80[i9];
                                                                                                                                                                                                                                            const _errs280 = errors;
                                                                                                                                                                                                                                            if (errors === _errs280) {
                                                                                                                                                                                                                                                if (typeof data81 === "string") {
                                                                                                                                                                                                                                                    if (data81.length > 60) {
                                                                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/x/" + i9, schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/x/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                                                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                                else {
                                                                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/x/" + i9, schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/x/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                            }
                                                                                                                                                                                                                                            var valid56 = _errs280 === errors;
                                                                                                                                                                                                                                            if (!valid56) {
                                                                                                                                                                                                                                                break;
                                                                                                                                                                                                                                            }
                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                else {
                                                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/x", schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/x/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                                }
                                                                                                                                                                                                                            }
                                                                                                                                                                                                                            var valid55 = _errs278 === errors;
                                                                                                                                                                                                                        }
                                                                                                                                                                                                                        else {
                                                                                                                                                                                                                            var valid55 = true;
                                                                                                                                                                                                                        }
                                                                                                                                                                                                                        if (valid55) {
                                                                                                                                                                                                                            if (data78.before !== undefined) {
                                                                                                                                                                                                                                let data82 = data78.before;
                                                                                                                                                                                                                                const _errs282 = errors;
                                                                                                                                                                                                                                if (errors === _errs282) {
                                                                                                                                                                                                                                    if (Array.isArray(data82)) {
                                                                                                                                                                                                                                        if (data82.length > 20000) {
                                                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/before", schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/before/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                                                                                                                            return false;
                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                        else {
                                                                                                                                                                                                                                            var valid57 = true;
                                                                                                                                                                                                                                            const len10 = data82.length;
                                                                                                                                                                                                                                            for (let i10 = 0; i10 < len10; i10++) {
                                                                                                                                                                                                                                                let data83 = data82[i10];
                                                                                                                                                                                                                                                const _errs284 = errors;
                                                                                                                                                                                                                                                if (!((typeof data83 == "number") && (isFinite(data83)))) {
                                                                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/before/" + i10, schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/before/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                                var valid57 = _errs284 === errors;
                                                                                                                                                                                                                                                if (!valid57) {
                                                                                                                                                                                                                                                    break;
                                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                            }
                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                    else {
                                                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/before", schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/before/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                var valid55 = _errs282 === errors;
                                                                                                                                                                                                                            }
                                                                                                                                                                                                                            else {
                                                                                                                                                                                                                                var valid55 = true;
                                                                                                                                                                                                                            }
                                                                                                                                                                                                                            if (valid55) {
                                                                                                                                                                                                                                if (data78.after !== undefined) {
                                                                                                                                                                                                                                    let data84 = data78.after;
                                                                                                                                                                                                                                    const _errs286 = errors;
                                                                                                                                                                                                                                    if (errors === _errs286) {
                                                                                                                                                                                                                                        if (Array.isArray(data84)) {
                                                                                                                                                                                                                                            if (data84.length > 20000) {
                                                                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/after", schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/after/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                                                                                                                                return false;
                                                                                                                                                                                                                                            }
                                                                                                                                                                                                                                            else {
                                                                                                                                                                                                                                                var valid58 = true;
                                                                                                                                                                                                                                                const len11 = data84.length;
                                                                                                                                                                                                                                                for (let i11 = 0; i11 < len11; i11++) {
                                                                                                                                                                                                                                                    let data85 = data84[i11];
                                                                                                                                                                                                                                                    const _errs288 = errors;
                                                                                                                                                                                                                                                    if (!((typeof data85 == "number") && (isFinite(data85)))) {
                                                                                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/after/" + i11, schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/after/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                                    var valid58 = _errs288 === errors;
                                                                                                                                                                                                                                                    if (!valid58) {
                                                                                                                                                                                                                                                        break;
                                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                            }
                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                        else {
                                                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8 + "/after", schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                                                            return false;
                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                    var valid55 = _errs286 === errors;
                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                else {
                                                                                                                                                                                                                                    var valid55 = true;
                                                                                                                                                                                                                                }
                                                                                                                                                                                                                            }
                                                                                                                                                                                                                        }
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series/" + i8, schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var valid54 = _errs273 === errors;
                                                                                                                                                                                                    if (!valid54) {
                                                                                                                                                                                                        break;
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/series", schemaPath: "#/properties/reports/items/properties/charts/items/properties/series/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid53 = _errs271 === errors;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    var valid53 = true;
                                                                                                                                                                                }
                                                                                                                                                                                if (valid53) {
                                                                                                                                                                                    if (data73.seriesLeftOut !== undefined) {
                                                                                                                                                                                        let data86 = data73.seriesLeftOut;
                                                                                                                                                                                        const _errs290 = errors;
                                                                                                                                                                                        if (!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))) {
                                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/seriesLeftOut", schemaPath: "#/properties/reports/items/properties/charts/items/properties/seriesLeftOut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                                            return false;
                                                                                                                                                                                        }
                                                                                                                                                                                        if (errors === _errs290) {
                                                                                                                                                                                            if ((typeof data86 == "number") && (isFinite(data86))) {
                                                                                                                                                                                                if (data86 < 0 || isNaN(data86)) {
                                                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7 + "/seriesLeftOut", schemaPath: "#/properties/reports/items/properties/charts/items/properties/seriesLeftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid53 = _errs290 === errors;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        var valid53 = true;
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts/" + i7, schemaPath: "#/properties/reports/items/properties/charts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid52 = _errs262 === errors;
                                                                                                                                                    if (!valid52) {
                                                                                                                                                        break;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5 + "/charts", schemaPath: "#/properties/reports/items/properties/charts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid42 = _errs260 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid42 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/reports/" + i5, schemaPath: "#/properties/reports/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid41 = _errs210 === errors;
                                                                                    if (!valid41) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs208 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.models !== undefined) {
                                                                        let data87 = data.models;
                                                                        const _errs292 = errors;
                                                                        if (errors === _errs292) {
                                                                            if (Array.isArray(data87)) {
                                                                                if (data87.length > 20000) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/models", schemaPath: "#/properties/models/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid59 = true;
                                                                                    const len12 = data87.length;
                                                                                    for (let i12 = 0; i12 < len12; i12++) {
                                                                                        let data88 = data87[i12];
                                                                                        const _errs294 = errors;
                                                                                        if (errors === _errs294) {
                                                                                            if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                                                                                let missing15;
                                                                                                if (((((data88.name === undefined) && (missing15 = "name")) || ((data88.before === undefined) && (missing15 = "before"))) || ((data88.after === undefined) && (missing15 = "after"))) || ((data88.failure === undefined) && (missing15 = "failure"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/models/" + i12, schemaPath: "#/properties/models/items/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs296 = errors;
                                                                                                    for (const key15 in data88) {
                                                                                                        if (!((((key15 === "name") || (key15 === "before")) || (key15 === "after")) || (key15 === "failure"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/models/" + i12, schemaPath: "#/properties/models/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs296 === errors) {
                                                                                                        if (data88.name !== undefined) {
                                                                                                            let data89 = data88.name;
                                                                                                            const _errs297 = errors;
                                                                                                            if (errors === _errs297) {
                                                                                                                if (typeof data89 === "string") {
                                                                                                                    if (data89.length > 2000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/models/" + i12 + "/name", schemaPath: "#/properties/models/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/models/" + i12 + "/name", schemaPath: "#/properties/models/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid60 = _errs297 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid60 = true;
                                                                                                        }
                                                                                                        if (valid60) {
                                                                                                            if (data88.before !== undefined) {
                                                                                                                let data90 = data88.before;
                                                                                                                const _errs299 = errors;
                                                                                                                const _errs300 = errors;
                                                                                                                let valid61 = false;
                                                                                                                const _errs301 = errors;
                                                                                                                const _errs302 = errors;
                                                                                                                if (errors === _errs302) {
                                                                                                                    if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                                                                                                        let missing16;
                                                                                                                        if ((((data90.version === undefined) && (missing16 = "version")) || ((data90.rows === undefined) && (missing16 = "rows"))) || ((data90.cutoff === undefined) && (missing16 = "cutoff"))) {
                                                                                                                            const err137 = { instancePath: instancePath + "/models/" + i12 + "/before", schemaPath: "#/$defs/trained/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err137];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err137);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const _errs304 = errors;
                                                                                                                            for (const key16 in data90) {
                                                                                                                                if (!(((key16 === "version") || (key16 === "rows")) || (key16 === "cutoff"))) {
                                                                                                                                    const err138 = { instancePath: instancePath + "/models/" + i12 + "/before", schemaPath: "#/$defs/trained/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err138];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err138);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            if (_errs304 === errors) {
                                                                                                                                if (data90.version !== undefined) {
                                                                                                                                    let data91 = data90.version;
                                                                                                                                    const _errs305 = errors;
                                                                                                                                    if (errors === _errs305) {
                                                                                                                                        if (typeof data91 === "string") {
                                                                                                                                            if (data91.length > 2000) {
                                                                                                                                                const err139 = { instancePath: instancePath + "/models/" + i12 + "/before/version", schemaPath: "#/$defs/trained/properties/version/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err139];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err139);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            const err140 = { instancePath: instancePath + "/models/" + i12 + "/before/version", schemaPath: "#/$defs/trained/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err140];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err140);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid63 = _errs305 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid63 = true;
                                                                                                                                }
                                                                                                                                if (valid63) {
                                                                                                                                    if (data90.rows !== undefined) {
                                                                                                                                        let data92 = data90.rows;
                                                                                                                                        const _errs307 = errors;
                                                                                                                                        if (!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))) {
                                                                                                                                            const err141 = { instancePath: instancePath + "/models/" + i12 + "/before/rows", schemaPath: "#/$defs/trained/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err141];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err141);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                        if (errors === _errs307) {
                                                                                                                                            if ((typeof data92 == "number") && (isFinite(data92))) {
                                                                                                                                                if (data92 < 0 || isNaN(data92)) {
                                                                                                                                                    const err142 = { instancePath: instancePath + "/models/" + i12 + "/before/rows", schemaPath: "#/$defs/trained/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err142];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err142);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid63 = _errs307 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid63 = true;
                                                                                                                                    }
                                                                                                                                    if (valid63) {
                                                                                                                                        if (data90.cutoff !== undefined) {
                                                                                                                                            let data93 = data90.cutoff;
                                                                                                                                            const _errs309 = errors;
                                                                                                                                            if (!((typeof data93 == "number") && (isFinite(data93)))) {
                                                                                                                                                const err143 = { instancePath: instancePath + "/models/" + i12 + "/before/cutoff", schemaPath: "#/$defs/trained/properties/cutoff/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err143];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err143);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var valid63 = _errs309 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid63 = true;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const err144 = { instancePath: instancePath + "/models/" + i12 + "/before", schemaPath: "#/$defs/trained/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err144];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err144);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                var _valid26 = _errs301 === errors;
                                                                                                                valid61 = valid61 || _valid26;
                                                                                                                if (!valid61) {
                                                                                                                    const _errs311 = errors;
                                                                                                                    if (data90 !== null) {
                                                                                                                        const err145 = { instancePath: instancePath + "/models/" + i12 + "/before", schemaPath: "#/properties/models/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err145];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err145);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid26 = _errs311 === errors;
                                                                                                                    valid61 = valid61 || _valid26;
                                                                                                                }
                                                                                                                if (!valid61) {
                                                                                                                    const err146 = { instancePath: instancePath + "/models/" + i12 + "/before", schemaPath: "#/properties/models/items/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err146];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err146);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate10.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs300;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs300) {
                                                                                                                            vErrors.length = _errs300;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid60 = _errs299 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid60 = true;
                                                                                                            }
                                                                                                            if (valid60) {
                                                                                                                if (data88.after !== undefined) {
                                                                                                                    let data94 = data88.after;
                                                                                                                    const _errs313 = errors;
                                                                                                                    const _errs314 = errors;
                                                                                                                    let valid64 = false;
                                                                                                                    const _errs315 = errors;
                                                                                                                    const _errs316 = errors;
                                                                                                                    if (errors === _errs316) {
                                                                                                                        if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                                                                                                            let missing17;
                                                                                                                            if ((((data94.version === undefined) && (missing17 = "version")) || ((data94.rows === undefined) && (missing17 = "rows"))) || ((data94.cutoff === undefined) && (missing17 = "cutoff"))) {
                                                                                                                                const err147 = { instancePath: instancePath + "/models/" + i12 + "/after", schemaPath: "#/$defs/trained/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err147];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err147);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const _errs318 = errors;
                                                                                                                                for (const key17 in data94) {
                                                                                                                                    if (!(((key17 === "version") || (key17 === "rows")) || (key17 === "cutoff"))) {
                                                                                                                                        const err148 = { instancePath: instancePath + "/models/" + i12 + "/after", schemaPath: "#/$defs/trained/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err148];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err148);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                if (_errs318 === errors) {
                                                                                                                                    if (data94.version !== undefined) {
                                                                                                                                        let data95 = data94.version;
                                                                                                                                        const _errs319 = errors;
                                                                                                                                        if (errors === _errs319) {
                                                                                                                                            if (typeof data95 === "string") {
                                                                                                                                                if (data95.length > 2000) {
                                                                                                                                                    const err149 = { instancePath: instancePath + "/models/" + i12 + "/after/version", schemaPath: "#/$defs/trained/properties/version/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err149];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err149);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                const err150 = { instancePath: instancePath + "/models/" + i12 + "/after/version", schemaPath: "#/$defs/trained/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err150];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err150);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid66 = _errs319 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid66 = true;
                                                                                                                                    }
                                                                                                                                    if (valid66) {
                                                                                                                                        if (data94.rows !== undefined) {
                                                                                                                                            let data96 = data94.rows;
                                                                                                                                            const _errs321 = errors;
                                                                                                                                            if (!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))) {
                                                                                                                                                const err151 = { instancePath: instancePath + "/models/" + i12 + "/after/rows", schemaPath: "#/$defs/trained/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err151];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err151);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            if (errors === _errs321) {
                                                                                                                                                if ((typeof data96 == "number") && (isFinite(data96))) {
                                                                                                                                                    if (data96 < 0 || isNaN(data96)) {
                                                                                                                                                        const err152 = { instancePath: instancePath + "/models/" + i12 + "/after/rows", schemaPath: "#/$defs/trained/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                            vErrors = [err152];
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            vErrors.push(err152);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid66 = _errs321 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid66 = true;
                                                                                                                                        }
                                                                                                                                        if (valid66) {
                                                                                                                                            if (data94.cutoff !== undefined) {
                                                                                                                                                let data97 = data94.cutoff;
                                                                                                                                                const _errs323 = errors;
                                                                                                                                                if (!((typeof data97 == "number") && (isFinite(data97)))) {
                                                                                                                                                    const err153 = { instancePath: instancePath + "/models/" + i12 + "/after/cutoff", schemaPath: "#/$defs/trained/properties/cutoff/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err153];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err153);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                                var valid66 = _errs323 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid66 = true;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const err154 = { instancePath: instancePath + "/models/" + i12 + "/after", schemaPath: "#/$defs/trained/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err154];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err154);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var _valid27 = _errs315 === errors;
                                                                                                                    valid64 = valid64 || _valid27;
                                                                                                                    if (!valid64) {
                                                                                                                        const _errs325 = errors;
                                                                                                                        if (data94 !== null) {
                                                                                                                            const err155 = { instancePath: instancePath + "/models/" + i12 + "/after", schemaPath: "#/properties/models/items/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err155];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err155);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid27 = _errs325 === errors;
                                                                                                                        valid64 = valid64 || _valid27;
                                                                                                                    }
                                                                                                                    if (!valid64) {
                                                                                                                        const err156 = { instancePath: instancePath + "/models/" + i12 + "/after", schemaPath: "#/properties/models/items/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err156];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err156);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate10.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs314;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs314) {
                                                                                                                                vErrors.length = _errs314;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid60 = _errs313 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid60 = true;
                                                                                                                }
                                                                                                                if (valid60) {
                                                                                                                    if (data88.failure !== undefined) {
                                                                                                                        let data98 = data88.failure;
                                                                                                                        const _errs327 = errors;
                                                                                                                        const _errs328 = errors;
                                                                                                                        let valid67 = false;
                                                                                                                        const _errs329 = errors;
                                                                                                                        if (errors === _errs329) {
                                                                                                                            if (typeof data98 === "string") {
                                                                                                                                if (data98.length > 2000) {
                                                                                                                                    const err157 = { instancePath: instancePath + "/models/" + i12 + "/failure", schemaPath: "#/properties/models/items/properties/failure/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err157];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err157);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const err158 = { instancePath: instancePath + "/models/" + i12 + "/failure", schemaPath: "#/properties/models/items/properties/failure/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err158];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err158);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var _valid28 = _errs329 === errors;
                                                                                                                        valid67 = valid67 || _valid28;
                                                                                                                        if (!valid67) {
                                                                                                                            const _errs331 = errors;
                                                                                                                            if (data98 !== null) {
                                                                                                                                const err159 = { instancePath: instancePath + "/models/" + i12 + "/failure", schemaPath: "#/properties/models/items/properties/failure/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err159];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err159);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var _valid28 = _errs331 === errors;
                                                                                                                            valid67 = valid67 || _valid28;
                                                                                                                        }
                                                                                                                        if (!valid67) {
                                                                                                                            const err160 = { instancePath: instancePath + "/models/" + i12 + "/failure", schemaPath: "#/properties/models/items/properties/failure/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err160];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err160);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                            validate10.errors = vErrors;
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            errors = _errs328;
                                                                                                                            if (vErrors !== null) {
                                                                                                                                if (_errs328) {
                                                                                                                                    vErrors.length = _errs328;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors = null;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid60 = _errs327 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid60 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/models/" + i12, schemaPath: "#/properties/models/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid59 = _errs294 === errors;
                                                                                        if (!valid59) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs292 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.same !== undefined) {
                                                                            let data99 = data.same;
                                                                            const _errs333 = errors;
                                                                            if (errors === _errs333) {
                                                                                if (Array.isArray(data99)) {
                                                                                    if (data99.length > 20000) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/same", schemaPath: "#/properties/same/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid68 = true;
                                                                                        const len13 = data99.length;
                                                                                        for (let i13 = 0; i13 < len13; i13++) {
                                                                                            let data100 = data99[i13];
                                                                                            const _errs335 = errors;
                                                                                            if (errors === _errs335) {
                                                                                                if (typeof data100 === "string") {
                                                                                                    if (data100.length > 2000) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/same/" + i13, schemaPath: "#/properties/same/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/same/" + i13, schemaPath: "#/properties/same/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid68 = _errs335 === errors;
                                                                                            if (!valid68) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/same", schemaPath: "#/properties/same/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs333 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.notes !== undefined) {
                                                                                let data101 = data.notes;
                                                                                const _errs337 = errors;
                                                                                if (errors === _errs337) {
                                                                                    if (Array.isArray(data101)) {
                                                                                        if (data101.length > 20000) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid69 = true;
                                                                                            const len14 = data101.length;
                                                                                            for (let i14 = 0; i14 < len14; i14++) {
                                                                                                let data102 = data101[i14];
                                                                                                const _errs339 = errors;
                                                                                                if (errors === _errs339) {
                                                                                                    if (typeof data102 === "string") {
                                                                                                        if (data102.length > 2000) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/notes/" + i14, schemaPath: "#/properties/notes/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/notes/" + i14, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid69 = _errs339 === errors;
                                                                                                if (!valid69) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs337 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.notChecked !== undefined) {
                                                                                    let data103 = data.notChecked;
                                                                                    const _errs341 = errors;
                                                                                    if (errors === _errs341) {
                                                                                        if (Array.isArray(data103)) {
                                                                                            if (data103.length > 20000) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/notChecked", schemaPath: "#/properties/notChecked/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid70 = true;
                                                                                                const len15 = data103.length;
                                                                                                for (let i15 = 0; i15 < len15; i15++) {
                                                                                                    let data104 = data103[i15];
                                                                                                    const _errs343 = errors;
                                                                                                    if (errors === _errs343) {
                                                                                                        if (typeof data104 === "string") {
                                                                                                            if (data104.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/notChecked/" + i15, schemaPath: "#/properties/notChecked/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/notChecked/" + i15, schemaPath: "#/properties/notChecked/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid70 = _errs343 === errors;
                                                                                                    if (!valid70) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/notChecked", schemaPath: "#/properties/notChecked/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs341 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate10.errors = vErrors;
    return errors === 0;
}
/* harmony default export */ const validate_generated = (validate10);

;// CONCATENATED MODULE: ./.build/action/src/preview/read.js



/**
 * A preview that another run wrote.
 * @throws UserError `bad-preview` when it is no preview
 */
function readPreview(text, from) {
    try {
        // The schema, of which both the type and the validator are made, has proved it.
        return (0,validate/* readDocument */.u)(text, validate_generated);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo('bad-preview', `${from} is no preview: ${reason}.`, {
            hint: 'penstock preview --out DIR writes one.',
            cause,
        });
    }
}
const previewText = (preview) => `${JSON.stringify(preview, null, 1)}\n`;


/***/ }),

/***/ 16407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ previewReview)
/* harmony export */ });
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42464);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85882);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98734);
/** A preview as a pull request is told of it. Pure. */



function previewReview(preview) {
    const { pipeline, environment, kind, tables, reports, notes, notChecked } = preview;
    const ran = kind === 'compared' || kind === 'alone';
    return {
        concern: 'preview',
        pipeline,
        environment,
        isEmpty: !ran,
        conclusion: conclusion(preview),
        verdict: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictInWords */ ._5)(preview)),
        table: ran ? dataTable([...tables, ...reports]) : undefined,
        warnings: warnings(preview),
        details: ran
            ? [
                ...reports.flatMap(reportDetail),
                ...tables.flatMap(tableDetail),
                ...modelDetail(preview.models),
                stepsDetail(preview),
                ...(notes.length === 0 ? [] : [{ summary: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('How this was made'), body: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(notes.map(_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)) }]),
            ]
            : [],
        notChecked,
    };
}
/** What failed before as well is not the change's fault, and yet nobody has seen that it works. */
function conclusion(preview) {
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .newlyFailed */ .n_)(preview).length > 0)
        return 'failure';
    const hasFailed = preview.steps.some(({ after }) => after?.status === 'failed');
    return hasFailed || preview.kind === 'unfed' || preview.head?.status === 'FAILED' ? 'neutral' : 'success';
}
function dataTable(compared) {
    if (compared.length === 0)
        return undefined;
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Data'), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Rows before'), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Rows after'), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('What differs')], compared.map((one) => [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.name), amount(one.before), amount(one.after), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .changesInWords */ .W1)(one))]));
}
const amount = (rows) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(rows === null ? '–' : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(rows));
function warnings({ steps, tables, reports, models }) {
    const failed = steps.filter(({ after }) => after?.status === 'failed');
    const emptied = [...tables, ...reports].filter(({ before, after }) => (before ?? 0) > 0 && after === 0);
    return [
        ...failed.map((step) => failure(step)),
        ...emptied.map(({ name, before }) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD) `${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)} has no rows any more; it had ${amount(before)}.`),
        ...models.flatMap(({ name, failure }) => failure === null ? [] : [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD) `Model ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)} was not trained: ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(failure)}`]),
    ];
}
function failure({ name, before, after }) {
    const since = before?.status === 'failed' ? (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('It failed before, too.') : (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('');
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD) `${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)} failed: ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(after?.error ?? 'no error was recorded')} ${since}`.trim();
}
function tableDetail(change) {
    const body = rowsBody(change);
    return body === undefined ? [] : [{ summary: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD) `Rows of ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(change.name)}`, body }];
}
function reportDetail(change) {
    const drawings = change.charts.flatMap(drawn);
    const more = change.charts.filter(({ seriesLeftOut }) => seriesLeftOut > 0);
    const rows = rowsBody(change);
    const body = (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([
        ...more.map(({ title, seriesLeftOut }) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${title}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(seriesLeftOut, 'line')} more, in the page of the preview.`)),
        ...(rows === undefined ? [] : [rows]),
    ]);
    if (drawings.length === 0 && body === '')
        return [];
    return [{ summary: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD) `Report ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(change.name)}`, drawings, body }];
}
/** A picture a line: Mermaid has no legend. */
const drawn = ({ title, x, y, series }) => series.filter((one) => one.x.length > 0).map((one) => ({ kind: 'lines', title, x, y, series: one }));
function rowsBody({ rows, isPublic }) {
    if (rows === null)
        return undefined;
    const parts = [];
    if (rows.key.length > 0)
        parts.push((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD) `Rows are known by ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(rows.key.map(_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY), ', ')}.`);
    if (rows.columns.length > 0) {
        parts.push((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Column'), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Rows in which it changed')], rows.columns.map(({ name, changed }) => [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(changed))])));
    }
    if (rows.numbers.length > 0) {
        const spans = ['values', 'min', 'mean', 'max'];
        parts.push((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Column'), ...spans.map((span) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(span))], rows.numbers.map(({ name, before, after }) => [
            (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
            ...spans.map((span) => (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(beforeAndAfter(before[span], after[span]))),
        ])));
    }
    if (rows.samples.rows.length > 0)
        parts.push(samples(rows.samples));
    if (!isPublic)
        parts.push((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Values are not shown: only those of tables with public: true are.'));
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts);
}
const beforeAndAfter = (before, after) => before === after ? rounded(before) : `${rounded(before)} → ${rounded(after)}`;
const rounded = (value) => (value === null ? '–' : String(Number(value.toPrecision(6))));
function samples({ columns, rows }) {
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(''), ...columns.map(_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)], rows.map(({ before, after }) => [
        (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(before === null ? 'added' : after === null ? 'removed' : 'changed'),
        ...columns.map((_, i) => {
            const [was, is] = [before?.[i] ?? null, after?.[i] ?? null];
            if (before === null || after === null || was === is)
                return value(before === null ? is : was);
            return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD) `${value(was)} → ${value(is)}`;
        }),
    ]));
}
const value = (cell) => cell === null ? (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('null') : cell === '' ? (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('(empty)') : (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(cell);
function modelDetail(models) {
    if (models.length === 0)
        return [];
    return [
        {
            summary: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Models'),
            body: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Model'), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Version'), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Rows that it learned from'), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Cutoff')], models.map(({ name, before, after }) => [
                (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
                (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${before?.version ?? '–'} → ${after?.version ?? '–'}`),
                (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(beforeAndAfter(before?.rows ?? null, after?.rows ?? null)),
                (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(beforeAndAfter(before?.cutoff ?? null, after?.cutoff ?? null)),
            ])),
        },
    ];
}
function stepsDetail({ steps, untouched, base, head }) {
    const times = [
        base === null ? '' : `before ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(base.seconds)}${base.isKept ? ' (kept from an earlier preview)' : ''}`,
        head === null ? '' : `after ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(head.seconds)}`,
    ].filter((part) => part !== '');
    const others = untouched === 0 ? '' : `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(untouched, 'step')} ${untouched === 1 ? 'does' : 'do'} the same as before. `;
    return {
        summary: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Steps'),
        body: (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([
            (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Step'), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Change'), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Before'), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('After')], steps.map(({ name, change, before, after }) => [(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(change), told(before), told(after)])),
            (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${others}Durations: ${times.join(', ')}.`),
        ]),
    };
}
function told(outcome) {
    if (outcome === null)
        return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('–');
    const { status, reason, seconds, rows, quality } = outcome;
    const broken = quality.filter(({ passed }) => !passed);
    return (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)([
        status,
        reason ?? '',
        status === 'succeeded' || status === 'failed' ? (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds) : '',
        rows === null ? '' : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows, 'row'),
        ...broken.map(({ rule, reason }) => `${rule}: ${reason ?? 'not met'}`),
    ]
        .filter((part) => part !== '')
        .join(', '));
}


/***/ }),

/***/ 98734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ changesInWords),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   n_: () => (/* binding */ newlyFailed)
/* harmony export */ });
/* unused harmony exports rowsInWords, named */
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85882);
/** What a preview says in sentences, wherever it says it. Pure. */

/** Steps that fail now, and did not before. */
const newlyFailed = ({ steps }) => steps.filter(({ before, after }) => after?.status === 'failed' && before?.status !== 'failed');
/** `12 rows changed, 3 added`; empty when none differs. */
function rowsInWords({ added, removed, changed }) {
    const [first, ...more] = [
        { amount: changed, verb: 'changed' },
        { amount: added, verb: 'added' },
        { amount: removed, verb: 'removed' },
    ].filter(({ amount }) => amount > 0);
    if (first === undefined)
        return '';
    const rest = more.map(({ amount, verb }) => `${amount.toLocaleString('en-US')} ${verb}`);
    return [`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(first.amount, 'row')} ${first.verb}`, ...rest].join(', ');
}
/** `12 rows changed; column f added` */
function changesInWords({ before, after, rows, columns, notCompared }) {
    if (before === null && after !== null)
        return `new, ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(after, 'row')}`;
    if (after === null && notCompared === null)
        return 'gone';
    const parts = [
        rows === null ? '' : rowsInWords(rows),
        ...columns.map(({ name, before, after }) => {
            if (before === null)
                return `column ${name} added`;
            return after === null ? `column ${name} removed` : `column ${name} is ${after}, was ${before}`;
        }),
        notCompared === null ? '' : `not compared: ${notCompared}`,
    ].filter((part) => part !== '');
    return parts.join('; ');
}
/** The answer of ten seconds, without markup; whose it is stands before it. */
function verdictInWords(preview) {
    const { kind, steps, tables, reports, models, same, head } = preview;
    if (kind === 'unfed')
        return 'There is no local: data, so that nothing was run.';
    if (kind === 'untouched')
        return 'No step does anything else than before.';
    const failed = newlyFailed(preview);
    if (failed.length > 0)
        return `${named(failed)} ${failed.length === 1 ? 'fails' : 'fail'}.`;
    const took = head === null ? '' : ` in ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(head.seconds)}`;
    const did = kind === 'alone' ? 'ran' : 'ran anew';
    const ran = steps.filter(({ after }) => after !== null).length;
    const differs = [
        [tables.length, 'table'],
        [reports.length, 'report'],
        [models.length, 'model'],
    ].filter(([amount]) => amount > 0);
    const found = differs.length > 0
        ? `${differs.map(([amount, noun]) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, noun)).join(', ')} ${kind === 'alone' ? 'came of it' : differing(differs)}`
        : same.length > 0
            ? 'every row is as before'
            : 'no table or report is touched';
    return `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ran, 'step')} ${did}${took}; ${found}.`;
}
const differing = (parts) => parts.reduce((sum, [amount]) => sum + amount, 0) === 1 ? 'differs' : 'differ';
/** `a`, `a and b`, `a, b and 3 more`. */
function named(things, most = 3) {
    const names = things.slice(0, most).map(({ name }) => name);
    const more = things.length - names.length;
    const all = more > 0 ? [...names, `${more} more`] : names;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}


/***/ }),

/***/ 26882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ opening)
});

// EXTERNAL MODULE: ./.build/action/src/review/markdown.js
var markdown = __webpack_require__(42464);
;// CONCATENATED MODULE: ./.build/action/src/review/mermaid/lines.js
/** Labels that fit below the picture. */
const mostLabels = 12;
function xychart({ title, x, y, series }) {
    const values = [...series.before, ...series.after];
    const { from, to } = range(values);
    const every = Math.ceil(series.x.length / mostLabels);
    // A label is a place of the axis, so that those which are not shown must differ, too: by what has no width, for blanks
    // are trimmed.
    const labels = series.x.map((label, i) => (i % every === 0 ? quoted(label) : `"${'\u200b'.repeat(i + 1)}"`));
    // A list without values is a mistake.
    const lines = [series.before, series.after].filter((line) => line.length > 0);
    return [
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${colours.slice(-lines.length).join(', ')}"}}}}%%`,
        'xychart-beta',
        `  title ${quoted([title, series.name].filter((part) => part !== '').join(', '))}`,
        `  x-axis ${quoted(x)} [${labels.join(', ')}]`,
        `  y-axis ${quoted(y)} ${decimal(from)} --> ${decimal(to)}`,
        ...lines.map((line) => `  line [${line.map(decimal).join(', ')}]`),
    ].join('\n');
}
/** Of the line before and of that after, on GitHub's light page and on its dark one. */
const colours = ['#8c959f', '#218bff'];
const colourWords = 'Grey is before, blue is after.';
/** Mermaid reads no exponents. */
const decimal = (value) => value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 12 });
/**
 * Mermaid has no way to escape a quote, takes a line break for the end, two signs of percent for a comment or a
 * directive, and no text for a mistake.
 */
const quoted = (text) => `"${text.replaceAll(/["\p{Cc}\p{Cf}]/gu, ' ').replaceAll('%', '%\u200b') || ' '}"`;
/** An axis needs some length. */
function range(values) {
    const from = values.reduce((a, b) => Math.min(a, b), Infinity);
    const to = values.reduce((a, b) => Math.max(a, b), -Infinity);
    if (!Number.isFinite(from))
        return { from: 0, to: 1 };
    const room = (to - from) * 0.05 || Math.abs(to) * 0.05 || 1;
    return { from: Number((from - room).toPrecision(4)), to: Number((to + room).toPrecision(4)) };
}

;// CONCATENATED MODULE: ./.build/action/src/review/mermaid/steps.js
/** Colours that are read on GitHub's light page and on its dark one. */
const styles = `
  classDef added fill:#2da44e,stroke:#1a7f37,color:#ffffff
  classDef changed fill:#d4a72c,stroke:#9a6700,color:#1f2328
  classDef removed fill:#cf222e,stroke:#a40e26,color:#ffffff,stroke-dasharray:5 5
  classDef same fill:#6e7781,stroke:#57606a,color:#ffffff`;
/** A drawing of the steps: added green, changed amber, removed red and dashed. */
function flowchart({ nodes, edges }) {
    const ids = new Map(nodes.map(({ name }, index) => [name, `s${index}`]));
    const drawn = edges.flatMap(({ from, to, status }) => {
        const [one, other] = [ids.get(from), ids.get(to)];
        return one === undefined || other === undefined ? [] : [{ one, other, status }];
    });
    const colours = { added: 'stroke:#2da44e,stroke-width:2px', removed: 'stroke:#cf222e', same: '' };
    return [
        'flowchart LR',
        ...nodes.map(({ name, status }) => `  ${ids.get(name) ?? ''}["${escaped(name)}"]:::${status}`),
        ...drawn.map(({ one, other, status }) => `  ${one} ${status === 'removed' ? '-.->' : '-->'} ${other}`),
        ...drawn.flatMap(({ status }, index) => (status === 'same' ? [] : [`  linkStyle ${index} ${colours[status]}`])),
        styles.slice(1),
    ].join('\n');
}
/** In Mermaid's own code for characters: none of a name is markup. */
const escaped = (name) => name.replace(/[^\w .-]/gu, (sign) => `#${sign.codePointAt(0) ?? 63};`);

;// CONCATENATED MODULE: ./.build/action/src/review/detail.js



/** What opens by a click, its drawings first. */
function opening({ summary, drawings = [], body }) {
    const legend = drawings.some(({ kind }) => kind === 'lines') ? [(0,markdown/* text */.Qq)(colourWords)] : [];
    return (0,markdown/* folded */.TM)(summary, (0,markdown/* joined */.oR)([...legend, ...drawings.map(fenced), body], '\n'));
}
const fenced = (drawing) => (0,markdown/* fence */.EU)(drawing.kind === 'steps' ? flowchart(drawing) : xychart(drawing), 'mermaid');


/***/ })

};
