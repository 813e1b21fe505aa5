export const id = 4157;
export const ids = [4157];
export const modules = {

/***/ 53219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ reviewedOf),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Ne: () => (/* binding */ deletionsOf),
/* harmony export */   P1: () => (/* binding */ replacementsOf)
/* harmony export */ });
const isEmpty = ({ changes, handMade }) => changes.length === 0 && handMade.length === 0;
const replacementsOf = ({ changes }) => changes.filter(({ action }) => action === 'replaced');
const deletionsOf = ({ changes }) => changes.filter(({ action, losesData }) => action === 'removed' || (action === 'changed' && losesData));
const reviewedOf = (plan) => ({
    ...plan.digests,
    replacements: replacementsOf(plan).length,
    deletions: deletionsOf(plan).length,
});


/***/ }),

/***/ 13275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ planText),
  m: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/review/validate.js
var validate = __webpack_require__(68847);
;// CONCATENATED MODULE: ./.build/action/src/plan/validate.generated.js

const schema11 = { "type": "object", "required": ["version", "file", "isProtected", "digests", "compared", "changes", "handMade", "warnings", "graph", "diffs", "permissions", "readers", "forecast", "duration", "cost", "notChecked"], "properties": { "version": { "type": "number", "const": 1 }, "file": { "type": "string", "description": "The pipeline, relative to its repository.", "maxLength": 2000 }, "isProtected": { "type": "boolean", "description": "Whether the environment takes only what was reviewed." }, "digests": { "type": "object", "required": ["pipeline", "environment", "artifacts", "base"], "properties": { "pipeline": { "type": "string", "description": "Name of the pipeline.", "maxLength": 2000 }, "environment": { "type": "string", "description": "Name of the environment.", "maxLength": 2000 }, "artifacts": { "type": "string", "description": "sha256 over all that AWS would get.", "pattern": "^[0-9a-f]{64}$", "maxLength": 2000 }, "base": { "type": "string", "description": "sha256 over the templates and state machines that were deployed when it was planned; absent: there was no stack; unread: nobody looked.", "pattern": "^([0-9a-f]{64}|absent|unread)$", "maxLength": 2000 } }, "description": "What was planned, and on what.", "additionalProperties": false }, "compared": { "enum": ["deployed", "base", "nothing"], "description": "deployed: with the stack; base: with the rendering of the merge base; nothing: it is new." }, "changes": { "type": "array", "items": { "type": "object", "required": ["layer", "action", "type", "name", "at", "risk", "consequence", "losesData", "origin", "properties"], "properties": { "layer": { "enum": ["infrastructure", "state machine", "jobs", "sql", "models"], "description": "Where it belongs." }, "action": { "enum": ["added", "changed", "replaced", "removed"], "description": "replaced: made anew under another identity, and the old one removed." }, "type": { "type": "string", "description": "The CloudFormation type, or one of: states, script, query, model.", "maxLength": 2000 }, "name": { "type": "string", "description": "Its logical id; of states the step; of a script or query the file.", "maxLength": 2000 }, "at": { "anyOf": [{ "type": "string", "description": "Where it comes from in the YAML: file:line.", "maxLength": 2000 }, { "type": "null" }] }, "risk": { "enum": ["none", "low", "high"], "description": "high: rows, readers or rights are touched." }, "consequence": { "anyOf": [{ "type": "string", "description": "What comes of it, in words.", "maxLength": 2000 }, { "type": "null" }] }, "losesData": { "type": "boolean", "description": "Whether rows or objects would be gone." }, "origin": { "enum": ["this", "base", "hand", "unknown"], "description": "this: the commit that is planned; base: the merge base has it already, and it is not deployed yet; hand: it puts back what was made by hand; unknown: there was no merge base to compare with." }, "properties": { "type": "array", "items": { "type": "object", "required": ["path", "before", "after"], "properties": { "path": { "type": "string", "description": "Keys with dots between.", "maxLength": 2000 }, "before": { "anyOf": [{ "type": "string", "description": "As JSON, cut where it is long; null: it was not there.", "maxLength": 2000 }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "string", "description": "As JSON, cut where it is long; null: it is not there any more.", "maxLength": 2000 }, { "type": "null" }] } }, "description": "A property that changes.", "additionalProperties": false }, "description": "Of a resource; none: it is added or removed whole.", "maxItems": 20000 } }, "description": "One thing that is added, changed, replaced or removed.", "additionalProperties": false }, "description": "By layer.", "maxItems": 20000 }, "handMade": { "type": "array", "items": { "type": "object", "required": ["name", "type", "properties", "fate"], "properties": { "name": { "type": "string", "description": "A logical id, or the name of a state.", "maxLength": 2000 }, "type": { "type": "string", "description": "The CloudFormation type, or state.", "maxLength": 2000 }, "properties": { "type": "array", "items": { "type": "object", "required": ["path", "before", "after"], "properties": { "path": { "type": "string", "description": "Keys with dots between.", "maxLength": 2000 }, "before": { "anyOf": [{ "type": "string", "description": "As JSON, cut where it is long; null: it was not there.", "maxLength": 2000 }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "string", "description": "As JSON, cut where it is long; null: it is not there any more.", "maxLength": 2000 }, { "type": "null" }] } }, "description": "A property that changes.", "additionalProperties": false }, "description": "before: as it was rendered; after: as it is deployed.", "maxItems": 20000 }, "fate": { "enum": ["overwritten", "stays"], "description": "What a deployment makes of it." } }, "description": "What is deployed, and no commit of the pipeline rendered.", "additionalProperties": false }, "description": "Drift of the template and the state machines.", "maxItems": 20000 }, "warnings": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "The worst first.", "maxItems": 20000 }, "graph": { "type": "object", "required": ["nodes", "edges", "leftOut"], "properties": { "nodes": { "type": "array", "items": { "type": "object", "required": ["name", "kind", "status"], "properties": { "name": { "type": "string", "description": "Of the step.", "maxLength": 2000 }, "kind": { "type": "string", "description": "script, nodes, crawler, model, report, lambda or execution.", "maxLength": 2000 }, "status": { "enum": ["added", "changed", "removed", "same"], "description": "What becomes of it." } }, "description": "A step.", "additionalProperties": false }, "description": "Steps.", "maxItems": 20000 }, "edges": { "type": "array", "items": { "type": "object", "required": ["from", "to", "status"], "properties": { "from": { "type": "string", "description": "The step that is needed.", "maxLength": 2000 }, "to": { "type": "string", "description": "The step that needs it.", "maxLength": 2000 }, "status": { "enum": ["added", "removed", "same"], "description": "What becomes of it." } }, "description": "An edge.", "additionalProperties": false }, "description": "Who needs whom.", "maxItems": 20000 }, "leftOut": { "type": "integer", "description": "Steps that are not shown, because nothing near them changes.", "minimum": 0 } }, "description": "The steps that change, and their neighbours.", "additionalProperties": false }, "diffs": { "type": "array", "items": { "type": "object", "required": ["kind", "path", "added", "removed", "text"], "properties": { "kind": { "enum": ["resources", "states", "script", "query", "model"], "description": "Of the file." }, "path": { "type": "string", "description": "In the output of `render`.", "maxLength": 2000 }, "added": { "type": "integer", "description": "Lines.", "minimum": 0 }, "removed": { "type": "integer", "description": "Lines.", "minimum": 0 }, "text": { "type": "string", "description": "As diff -u writes hunks, cut where it is long.", "maxLength": 200000 } }, "description": "Lines that change.", "additionalProperties": false }, "description": "Listings first, then scripts, queries and models.", "maxItems": 20000 }, "permissions": { "type": "array", "items": { "type": "object", "required": ["role", "gains", "loses", "widens"], "properties": { "role": { "type": "string", "description": "Its logical id.", "maxLength": 2000 }, "gains": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "In words.", "maxItems": 20000 }, "loses": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "In words.", "maxItems": 20000 }, "widens": { "type": "boolean", "description": "Whether it gains a right beyond what the objects of a new content key need." } }, "description": "What a role may do more, or no longer.", "additionalProperties": false }, "description": "By role.", "maxItems": 20000 }, "readers": { "type": "array", "items": { "type": "object", "required": ["table", "column", "change", "by"], "properties": { "table": { "type": "string", "description": "Name.", "maxLength": 2000 }, "column": { "type": "string", "description": "Name.", "maxLength": 2000 }, "change": { "type": "string", "description": "What becomes of it.", "maxLength": 2000 }, "by": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Steps and charts.", "maxItems": 20000 } }, "description": "Who reads a column that changes.", "additionalProperties": false }, "description": "By table and column.", "maxItems": 20000 }, "forecast": { "type": "array", "items": { "type": "object", "required": ["step", "runs", "why"], "properties": { "step": { "type": "string", "description": "Name.", "maxLength": 2000 }, "runs": { "enum": ["first", "again", "maybe", "no more"], "description": "maybe: its own condition decides, whatever its code is." }, "why": { "type": "string", "description": "In words.", "maxLength": 2000 } }, "description": "A step that the next run does otherwise than the last one.", "additionalProperties": false }, "description": "In the order of the steps.", "maxItems": 20000 }, "duration": { "type": "object", "required": ["before", "after", "path"], "properties": { "before": { "anyOf": [{ "type": "number", "description": "Seconds." }, { "type": "null" }] }, "after": { "type": "number", "description": "Seconds." }, "path": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Steps, in order.", "maxItems": 20000 } }, "description": "The critical path, from the expected durations.", "additionalProperties": false }, "cost": { "type": "object", "required": ["region", "date", "lines", "guessed", "unknown"], "properties": { "region": { "type": "string", "description": "Of the prices.", "maxLength": 2000 }, "date": { "type": "string", "description": "Of the prices.", "maxLength": 2000 }, "lines": { "type": "array", "items": { "type": "object", "required": ["what", "unit", "before", "after", "price"], "properties": { "what": { "type": "string", "description": "Such as AWS Glue, Spark jobs.", "maxLength": 2000 }, "unit": { "type": "string", "description": "Such as DPU-hour.", "maxLength": 2000 }, "before": { "type": "number", "description": "Units." }, "after": { "type": "number", "description": "Units." }, "price": { "type": "number", "description": "US dollars a unit." } }, "description": "A price and an amount.", "additionalProperties": false }, "description": "What is paid for.", "maxItems": 20000 }, "guessed": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "Steps that the ledger has no run of, or that ran with other workers: they count as long as expected, or as they took.", "maxItems": 20000 }, "unknown": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "What is paid for and not counted here.", "maxItems": 20000 } }, "description": "Of one window, from what it took before.", "additionalProperties": false }, "notChecked": { "type": "array", "items": { "type": "string", "maxLength": 2000 }, "description": "What nobody looked at.", "maxItems": 20000 } }, "description": "What a deployment would change, and what it means.", "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^([0-9a-f]{64}|absent|unread)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.isProtected === undefined) && (missing0 = "isProtected"))) || ((data.digests === undefined) && (missing0 = "digests"))) || ((data.compared === undefined) && (missing0 = "compared"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.handMade === undefined) && (missing0 = "handMade"))) || ((data.warnings === undefined) && (missing0 = "warnings"))) || ((data.graph === undefined) && (missing0 = "graph"))) || ((data.diffs === undefined) && (missing0 = "diffs"))) || ((data.permissions === undefined) && (missing0 = "permissions"))) || ((data.readers === undefined) && (missing0 = "readers"))) || ((data.forecast === undefined) && (missing0 = "forecast"))) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.cost === undefined) && (missing0 = "cost"))) || ((data.notChecked === undefined) && (missing0 = "notChecked"))) {
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
                            if (data.isProtected !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.isProtected !== "boolean") {
                                    validate10.errors = [{ instancePath: instancePath + "/isProtected", schemaPath: "#/properties/isProtected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.digests !== undefined) {
                                    let data3 = data.digests;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                            let missing1;
                                            if (((((data3.pipeline === undefined) && (missing1 = "pipeline")) || ((data3.environment === undefined) && (missing1 = "environment"))) || ((data3.artifacts === undefined) && (missing1 = "artifacts"))) || ((data3.base === undefined) && (missing1 = "base"))) {
                                                validate10.errors = [{ instancePath: instancePath + "/digests", schemaPath: "#/properties/digests/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                return false;
                                            }
                                            else {
                                                const _errs10 = errors;
                                                for (const key1 in data3) {
                                                    if (!((((key1 === "pipeline") || (key1 === "environment")) || (key1 === "artifacts")) || (key1 === "base"))) {
                                                        validate10.errors = [{ instancePath: instancePath + "/digests", schemaPath: "#/properties/digests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs10 === errors) {
                                                    if (data3.pipeline !== undefined) {
                                                        let data4 = data3.pipeline;
                                                        const _errs11 = errors;
                                                        if (errors === _errs11) {
                                                            if (typeof data4 === "string") {
                                                                if (data4.length > 2000) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/digests/pipeline", schemaPath: "#/properties/digests/properties/pipeline/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/digests/pipeline", schemaPath: "#/properties/digests/properties/pipeline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid1 = _errs11 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data3.environment !== undefined) {
                                                            let data5 = data3.environment;
                                                            const _errs13 = errors;
                                                            if (errors === _errs13) {
                                                                if (typeof data5 === "string") {
                                                                    if (data5.length > 2000) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/digests/environment", schemaPath: "#/properties/digests/properties/environment/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/digests/environment", schemaPath: "#/properties/digests/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data3.artifacts !== undefined) {
                                                                let data6 = data3.artifacts;
                                                                const _errs15 = errors;
                                                                if (errors === _errs15) {
                                                                    if (typeof data6 === "string") {
                                                                        if (data6.length > 2000) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/digests/artifacts", schemaPath: "#/properties/digests/properties/artifacts/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (!pattern0.test(data6)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/digests/artifacts", schemaPath: "#/properties/digests/properties/artifacts/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/digests/artifacts", schemaPath: "#/properties/digests/properties/artifacts/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs15 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data3.base !== undefined) {
                                                                    let data7 = data3.base;
                                                                    const _errs17 = errors;
                                                                    if (errors === _errs17) {
                                                                        if (typeof data7 === "string") {
                                                                            if (data7.length > 2000) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/digests/base", schemaPath: "#/properties/digests/properties/base/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (!pattern1.test(data7)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/digests/base", schemaPath: "#/properties/digests/properties/base/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{64}|absent|unread)$" }, message: "must match pattern \"" + "^([0-9a-f]{64}|absent|unread)$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/digests/base", schemaPath: "#/properties/digests/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid1 = _errs17 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate10.errors = [{ instancePath: instancePath + "/digests", schemaPath: "#/properties/digests/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.compared !== undefined) {
                                        let data8 = data.compared;
                                        const _errs19 = errors;
                                        if (!(((data8 === "deployed") || (data8 === "base")) || (data8 === "nothing"))) {
                                            validate10.errors = [{ instancePath: instancePath + "/compared", schemaPath: "#/properties/compared/enum", keyword: "enum", params: { allowedValues: schema11.properties.compared.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs19 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.changes !== undefined) {
                                            let data9 = data.changes;
                                            const _errs20 = errors;
                                            if (errors === _errs20) {
                                                if (Array.isArray(data9)) {
                                                    if (data9.length > 20000) {
                                                        validate10.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                        const len0 = data9.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data10 = data9[i0];
                                                            const _errs22 = errors;
                                                            if (errors === _errs22) {
                                                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                    let missing2;
                                                                    if (((((((((((data10.layer === undefined) && (missing2 = "layer")) || ((data10.action === undefined) && (missing2 = "action"))) || ((data10.type === undefined) && (missing2 = "type"))) || ((data10.name === undefined) && (missing2 = "name"))) || ((data10.at === undefined) && (missing2 = "at"))) || ((data10.risk === undefined) && (missing2 = "risk"))) || ((data10.consequence === undefined) && (missing2 = "consequence"))) || ((data10.losesData === undefined) && (missing2 = "losesData"))) || ((data10.origin === undefined) && (missing2 = "origin"))) || ((data10.properties === undefined) && (missing2 = "properties"))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs24 = errors;
                                                                        for (const key2 in data10) {
                                                                            if (!(func2.call(schema11.properties.changes.items.properties, key2))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs24 === errors) {
                                                                            if (data10.layer !== undefined) {
                                                                                let data11 = data10.layer;
                                                                                const _errs25 = errors;
                                                                                if (!(((((data11 === "infrastructure") || (data11 === "state machine")) || (data11 === "jobs")) || (data11 === "sql")) || (data11 === "models"))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/layer", schemaPath: "#/properties/changes/items/properties/layer/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.layer.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs25 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data10.action !== undefined) {
                                                                                    let data12 = data10.action;
                                                                                    const _errs26 = errors;
                                                                                    if (!((((data12 === "added") || (data12 === "changed")) || (data12 === "replaced")) || (data12 === "removed"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/action", schemaPath: "#/properties/changes/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.action.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid3 = _errs26 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data10.type !== undefined) {
                                                                                        let data13 = data10.type;
                                                                                        const _errs27 = errors;
                                                                                        if (errors === _errs27) {
                                                                                            if (typeof data13 === "string") {
                                                                                                if (data13.length > 2000) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/type", schemaPath: "#/properties/changes/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/type", schemaPath: "#/properties/changes/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid3 = _errs27 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                    if (valid3) {
                                                                                        if (data10.name !== undefined) {
                                                                                            let data14 = data10.name;
                                                                                            const _errs29 = errors;
                                                                                            if (errors === _errs29) {
                                                                                                if (typeof data14 === "string") {
                                                                                                    if (data14.length > 2000) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/name", schemaPath: "#/properties/changes/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/name", schemaPath: "#/properties/changes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid3 = _errs29 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data10.at !== undefined) {
                                                                                                let data15 = data10.at;
                                                                                                const _errs31 = errors;
                                                                                                const _errs32 = errors;
                                                                                                let valid4 = false;
                                                                                                const _errs33 = errors;
                                                                                                if (errors === _errs33) {
                                                                                                    if (typeof data15 === "string") {
                                                                                                        if (data15.length > 2000) {
                                                                                                            const err0 = { instancePath: instancePath + "/changes/" + i0 + "/at", schemaPath: "#/properties/changes/items/properties/at/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err0];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err0);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        const err1 = { instancePath: instancePath + "/changes/" + i0 + "/at", schemaPath: "#/properties/changes/items/properties/at/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err1];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err1);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                var _valid0 = _errs33 === errors;
                                                                                                valid4 = valid4 || _valid0;
                                                                                                if (!valid4) {
                                                                                                    const _errs35 = errors;
                                                                                                    if (data15 !== null) {
                                                                                                        const err2 = { instancePath: instancePath + "/changes/" + i0 + "/at", schemaPath: "#/properties/changes/items/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err2];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err2);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid0 = _errs35 === errors;
                                                                                                    valid4 = valid4 || _valid0;
                                                                                                }
                                                                                                if (!valid4) {
                                                                                                    const err3 = { instancePath: instancePath + "/changes/" + i0 + "/at", schemaPath: "#/properties/changes/items/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err3];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err3);
                                                                                                    }
                                                                                                    errors++;
                                                                                                    validate10.errors = vErrors;
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    errors = _errs32;
                                                                                                    if (vErrors !== null) {
                                                                                                        if (_errs32) {
                                                                                                            vErrors.length = _errs32;
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors = null;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                var valid3 = _errs31 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                            if (valid3) {
                                                                                                if (data10.risk !== undefined) {
                                                                                                    let data16 = data10.risk;
                                                                                                    const _errs37 = errors;
                                                                                                    if (!(((data16 === "none") || (data16 === "low")) || (data16 === "high"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/risk", schemaPath: "#/properties/changes/items/properties/risk/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.risk.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid3 = _errs37 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid3 = true;
                                                                                                }
                                                                                                if (valid3) {
                                                                                                    if (data10.consequence !== undefined) {
                                                                                                        let data17 = data10.consequence;
                                                                                                        const _errs38 = errors;
                                                                                                        const _errs39 = errors;
                                                                                                        let valid5 = false;
                                                                                                        const _errs40 = errors;
                                                                                                        if (errors === _errs40) {
                                                                                                            if (typeof data17 === "string") {
                                                                                                                if (data17.length > 2000) {
                                                                                                                    const err4 = { instancePath: instancePath + "/changes/" + i0 + "/consequence", schemaPath: "#/properties/changes/items/properties/consequence/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
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
                                                                                                                const err5 = { instancePath: instancePath + "/changes/" + i0 + "/consequence", schemaPath: "#/properties/changes/items/properties/consequence/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err5];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err5);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        var _valid1 = _errs40 === errors;
                                                                                                        valid5 = valid5 || _valid1;
                                                                                                        if (!valid5) {
                                                                                                            const _errs42 = errors;
                                                                                                            if (data17 !== null) {
                                                                                                                const err6 = { instancePath: instancePath + "/changes/" + i0 + "/consequence", schemaPath: "#/properties/changes/items/properties/consequence/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err6];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err6);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            var _valid1 = _errs42 === errors;
                                                                                                            valid5 = valid5 || _valid1;
                                                                                                        }
                                                                                                        if (!valid5) {
                                                                                                            const err7 = { instancePath: instancePath + "/changes/" + i0 + "/consequence", schemaPath: "#/properties/changes/items/properties/consequence/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err7];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err7);
                                                                                                            }
                                                                                                            errors++;
                                                                                                            validate10.errors = vErrors;
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            errors = _errs39;
                                                                                                            if (vErrors !== null) {
                                                                                                                if (_errs39) {
                                                                                                                    vErrors.length = _errs39;
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors = null;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid3 = _errs38 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid3 = true;
                                                                                                    }
                                                                                                    if (valid3) {
                                                                                                        if (data10.losesData !== undefined) {
                                                                                                            const _errs44 = errors;
                                                                                                            if (typeof data10.losesData !== "boolean") {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/losesData", schemaPath: "#/properties/changes/items/properties/losesData/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid3 = _errs44 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid3 = true;
                                                                                                        }
                                                                                                        if (valid3) {
                                                                                                            if (data10.origin !== undefined) {
                                                                                                                let data19 = data10.origin;
                                                                                                                const _errs46 = errors;
                                                                                                                if (!((((data19 === "this") || (data19 === "base")) || (data19 === "hand")) || (data19 === "unknown"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/origin", schemaPath: "#/properties/changes/items/properties/origin/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.origin.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid3 = _errs46 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid3 = true;
                                                                                                            }
                                                                                                            if (valid3) {
                                                                                                                if (data10.properties !== undefined) {
                                                                                                                    let data20 = data10.properties;
                                                                                                                    const _errs47 = errors;
                                                                                                                    if (errors === _errs47) {
                                                                                                                        if (Array.isArray(data20)) {
                                                                                                                            if (data20.length > 20000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties", schemaPath: "#/properties/changes/items/properties/properties/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid6 = true;
                                                                                                                                const len1 = data20.length;
                                                                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                                    let data21 = data20[i1];
                                                                                                                                    const _errs49 = errors;
                                                                                                                                    if (errors === _errs49) {
                                                                                                                                        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                                                                                                            let missing3;
                                                                                                                                            if ((((data21.path === undefined) && (missing3 = "path")) || ((data21.before === undefined) && (missing3 = "before"))) || ((data21.after === undefined) && (missing3 = "after"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1, schemaPath: "#/properties/changes/items/properties/properties/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                const _errs51 = errors;
                                                                                                                                                for (const key3 in data21) {
                                                                                                                                                    if (!(((key3 === "path") || (key3 === "before")) || (key3 === "after"))) {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1, schemaPath: "#/properties/changes/items/properties/properties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                                                        return false;
                                                                                                                                                        break;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                if (_errs51 === errors) {
                                                                                                                                                    if (data21.path !== undefined) {
                                                                                                                                                        let data22 = data21.path;
                                                                                                                                                        const _errs52 = errors;
                                                                                                                                                        if (errors === _errs52) {
                                                                                                                                                            if (typeof data22 === "string") {
                                                                                                                                                                if (data22.length > 2000) {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/path", schemaPath: "#/properties/changes/items/properties/properties/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/path", schemaPath: "#/properties/changes/items/properties/properties/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var valid7 = _errs52 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid7 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid7) {
                                                                                                                                                        if (data21.before !== undefined) {
                                                                                                                                                            let data23 = data21.before;
                                                                                                                                                            const _errs54 = errors;
                                                                                                                                                            const _errs55 = errors;
                                                                                                                                                            let valid8 = false;
                                                                                                                                                            const _errs56 = errors;
                                                                                                                                                            if (errors === _errs56) {
                                                                                                                                                                if (typeof data23 === "string") {
                                                                                                                                                                    if (data23.length > 2000) {
                                                                                                                                                                        const err8 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/before", schemaPath: "#/properties/changes/items/properties/properties/items/properties/before/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                            vErrors = [err8];
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            vErrors.push(err8);
                                                                                                                                                                        }
                                                                                                                                                                        errors++;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    const err9 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/before", schemaPath: "#/properties/changes/items/properties/properties/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                        vErrors = [err9];
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors.push(err9);
                                                                                                                                                                    }
                                                                                                                                                                    errors++;
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            var _valid2 = _errs56 === errors;
                                                                                                                                                            valid8 = valid8 || _valid2;
                                                                                                                                                            if (!valid8) {
                                                                                                                                                                const _errs58 = errors;
                                                                                                                                                                if (data23 !== null) {
                                                                                                                                                                    const err10 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/before", schemaPath: "#/properties/changes/items/properties/properties/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                        vErrors = [err10];
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors.push(err10);
                                                                                                                                                                    }
                                                                                                                                                                    errors++;
                                                                                                                                                                }
                                                                                                                                                                var _valid2 = _errs58 === errors;
                                                                                                                                                                valid8 = valid8 || _valid2;
                                                                                                                                                            }
                                                                                                                                                            if (!valid8) {
                                                                                                                                                                const err11 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/before", schemaPath: "#/properties/changes/items/properties/properties/items/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                    vErrors = [err11];
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    vErrors.push(err11);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                                validate10.errors = vErrors;
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                errors = _errs55;
                                                                                                                                                                if (vErrors !== null) {
                                                                                                                                                                    if (_errs55) {
                                                                                                                                                                        vErrors.length = _errs55;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors = null;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            var valid7 = _errs54 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid7 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid7) {
                                                                                                                                                            if (data21.after !== undefined) {
                                                                                                                                                                let data24 = data21.after;
                                                                                                                                                                const _errs60 = errors;
                                                                                                                                                                const _errs61 = errors;
                                                                                                                                                                let valid9 = false;
                                                                                                                                                                const _errs62 = errors;
                                                                                                                                                                if (errors === _errs62) {
                                                                                                                                                                    if (typeof data24 === "string") {
                                                                                                                                                                        if (data24.length > 2000) {
                                                                                                                                                                            const err12 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/after", schemaPath: "#/properties/changes/items/properties/properties/items/properties/after/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                                            if (vErrors === null) {
                                                                                                                                                                                vErrors = [err12];
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                vErrors.push(err12);
                                                                                                                                                                            }
                                                                                                                                                                            errors++;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        const err13 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/after", schemaPath: "#/properties/changes/items/properties/properties/items/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                            vErrors = [err13];
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            vErrors.push(err13);
                                                                                                                                                                        }
                                                                                                                                                                        errors++;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                var _valid3 = _errs62 === errors;
                                                                                                                                                                valid9 = valid9 || _valid3;
                                                                                                                                                                if (!valid9) {
                                                                                                                                                                    const _errs64 = errors;
                                                                                                                                                                    if (data24 !== null) {
                                                                                                                                                                        const err14 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/after", schemaPath: "#/properties/changes/items/properties/properties/items/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                                            vErrors = [err14];
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            vErrors.push(err14);
                                                                                                                                                                        }
                                                                                                                                                                        errors++;
                                                                                                                                                                    }
                                                                                                                                                                    var _valid3 = _errs64 === errors;
                                                                                                                                                                    valid9 = valid9 || _valid3;
                                                                                                                                                                }
                                                                                                                                                                if (!valid9) {
                                                                                                                                                                    const err15 = { instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1 + "/after", schemaPath: "#/properties/changes/items/properties/properties/items/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                                        vErrors = [err15];
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        vErrors.push(err15);
                                                                                                                                                                    }
                                                                                                                                                                    errors++;
                                                                                                                                                                    validate10.errors = vErrors;
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    errors = _errs61;
                                                                                                                                                                    if (vErrors !== null) {
                                                                                                                                                                        if (_errs61) {
                                                                                                                                                                            vErrors.length = _errs61;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            vErrors = null;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                var valid7 = _errs60 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid7 = true;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties/" + i1, schemaPath: "#/properties/changes/items/properties/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid6 = _errs49 === errors;
                                                                                                                                    if (!valid6) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/properties", schemaPath: "#/properties/changes/items/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid3 = _errs47 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid3 = true;
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
                                                                    validate10.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid2 = _errs22 === errors;
                                                            if (!valid2) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate10.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs20 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.handMade !== undefined) {
                                                let data25 = data.handMade;
                                                const _errs66 = errors;
                                                if (errors === _errs66) {
                                                    if (Array.isArray(data25)) {
                                                        if (data25.length > 20000) {
                                                            validate10.errors = [{ instancePath: instancePath + "/handMade", schemaPath: "#/properties/handMade/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid10 = true;
                                                            const len2 = data25.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                let data26 = data25[i2];
                                                                const _errs68 = errors;
                                                                if (errors === _errs68) {
                                                                    if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                        let missing4;
                                                                        if (((((data26.name === undefined) && (missing4 = "name")) || ((data26.type === undefined) && (missing4 = "type"))) || ((data26.properties === undefined) && (missing4 = "properties"))) || ((data26.fate === undefined) && (missing4 = "fate"))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2, schemaPath: "#/properties/handMade/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs70 = errors;
                                                                            for (const key4 in data26) {
                                                                                if (!((((key4 === "name") || (key4 === "type")) || (key4 === "properties")) || (key4 === "fate"))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2, schemaPath: "#/properties/handMade/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs70 === errors) {
                                                                                if (data26.name !== undefined) {
                                                                                    let data27 = data26.name;
                                                                                    const _errs71 = errors;
                                                                                    if (errors === _errs71) {
                                                                                        if (typeof data27 === "string") {
                                                                                            if (data27.length > 2000) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/name", schemaPath: "#/properties/handMade/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/name", schemaPath: "#/properties/handMade/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid11 = _errs71 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid11 = true;
                                                                                }
                                                                                if (valid11) {
                                                                                    if (data26.type !== undefined) {
                                                                                        let data28 = data26.type;
                                                                                        const _errs73 = errors;
                                                                                        if (errors === _errs73) {
                                                                                            if (typeof data28 === "string") {
                                                                                                if (data28.length > 2000) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/type", schemaPath: "#/properties/handMade/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/type", schemaPath: "#/properties/handMade/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid11 = _errs73 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid11 = true;
                                                                                    }
                                                                                    if (valid11) {
                                                                                        if (data26.properties !== undefined) {
                                                                                            let data29 = data26.properties;
                                                                                            const _errs75 = errors;
                                                                                            if (errors === _errs75) {
                                                                                                if (Array.isArray(data29)) {
                                                                                                    if (data29.length > 20000) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties", schemaPath: "#/properties/handMade/items/properties/properties/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid12 = true;
                                                                                                        const len3 = data29.length;
                                                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                                                            let data30 = data29[i3];
                                                                                                            const _errs77 = errors;
                                                                                                            if (errors === _errs77) {
                                                                                                                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                                                    let missing5;
                                                                                                                    if ((((data30.path === undefined) && (missing5 = "path")) || ((data30.before === undefined) && (missing5 = "before"))) || ((data30.after === undefined) && (missing5 = "after"))) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3, schemaPath: "#/properties/handMade/items/properties/properties/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const _errs79 = errors;
                                                                                                                        for (const key5 in data30) {
                                                                                                                            if (!(((key5 === "path") || (key5 === "before")) || (key5 === "after"))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3, schemaPath: "#/properties/handMade/items/properties/properties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                                                return false;
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        if (_errs79 === errors) {
                                                                                                                            if (data30.path !== undefined) {
                                                                                                                                let data31 = data30.path;
                                                                                                                                const _errs80 = errors;
                                                                                                                                if (errors === _errs80) {
                                                                                                                                    if (typeof data31 === "string") {
                                                                                                                                        if (data31.length > 2000) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/path", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/path", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid13 = _errs80 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid13 = true;
                                                                                                                            }
                                                                                                                            if (valid13) {
                                                                                                                                if (data30.before !== undefined) {
                                                                                                                                    let data32 = data30.before;
                                                                                                                                    const _errs82 = errors;
                                                                                                                                    const _errs83 = errors;
                                                                                                                                    let valid14 = false;
                                                                                                                                    const _errs84 = errors;
                                                                                                                                    if (errors === _errs84) {
                                                                                                                                        if (typeof data32 === "string") {
                                                                                                                                            if (data32.length > 2000) {
                                                                                                                                                const err16 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/before", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/before/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err16];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err16);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            const err17 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/before", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err17];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err17);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var _valid4 = _errs84 === errors;
                                                                                                                                    valid14 = valid14 || _valid4;
                                                                                                                                    if (!valid14) {
                                                                                                                                        const _errs86 = errors;
                                                                                                                                        if (data32 !== null) {
                                                                                                                                            const err18 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/before", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err18];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err18);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                        var _valid4 = _errs86 === errors;
                                                                                                                                        valid14 = valid14 || _valid4;
                                                                                                                                    }
                                                                                                                                    if (!valid14) {
                                                                                                                                        const err19 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/before", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err19];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err19);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                        validate10.errors = vErrors;
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        errors = _errs83;
                                                                                                                                        if (vErrors !== null) {
                                                                                                                                            if (_errs83) {
                                                                                                                                                vErrors.length = _errs83;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors = null;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid13 = _errs82 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid13 = true;
                                                                                                                                }
                                                                                                                                if (valid13) {
                                                                                                                                    if (data30.after !== undefined) {
                                                                                                                                        let data33 = data30.after;
                                                                                                                                        const _errs88 = errors;
                                                                                                                                        const _errs89 = errors;
                                                                                                                                        let valid15 = false;
                                                                                                                                        const _errs90 = errors;
                                                                                                                                        if (errors === _errs90) {
                                                                                                                                            if (typeof data33 === "string") {
                                                                                                                                                if (data33.length > 2000) {
                                                                                                                                                    const err20 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/after", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/after/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                        vErrors = [err20];
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        vErrors.push(err20);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                const err21 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/after", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/after/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err21];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err21);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var _valid5 = _errs90 === errors;
                                                                                                                                        valid15 = valid15 || _valid5;
                                                                                                                                        if (!valid15) {
                                                                                                                                            const _errs92 = errors;
                                                                                                                                            if (data33 !== null) {
                                                                                                                                                const err22 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/after", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err22];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err22);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var _valid5 = _errs92 === errors;
                                                                                                                                            valid15 = valid15 || _valid5;
                                                                                                                                        }
                                                                                                                                        if (!valid15) {
                                                                                                                                            const err23 = { instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3 + "/after", schemaPath: "#/properties/handMade/items/properties/properties/items/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err23];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err23);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                            validate10.errors = vErrors;
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
                                                                                                                                        var valid13 = _errs88 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid13 = true;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties/" + i3, schemaPath: "#/properties/handMade/items/properties/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid12 = _errs77 === errors;
                                                                                                            if (!valid12) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/properties", schemaPath: "#/properties/handMade/items/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid11 = _errs75 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid11 = true;
                                                                                        }
                                                                                        if (valid11) {
                                                                                            if (data26.fate !== undefined) {
                                                                                                let data34 = data26.fate;
                                                                                                const _errs94 = errors;
                                                                                                if (!((data34 === "overwritten") || (data34 === "stays"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2 + "/fate", schemaPath: "#/properties/handMade/items/properties/fate/enum", keyword: "enum", params: { allowedValues: schema11.properties.handMade.items.properties.fate.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid11 = _errs94 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid11 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/handMade/" + i2, schemaPath: "#/properties/handMade/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid10 = _errs68 === errors;
                                                                if (!valid10) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate10.errors = [{ instancePath: instancePath + "/handMade", schemaPath: "#/properties/handMade/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs66 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.warnings !== undefined) {
                                                    let data35 = data.warnings;
                                                    const _errs95 = errors;
                                                    if (errors === _errs95) {
                                                        if (Array.isArray(data35)) {
                                                            if (data35.length > 20000) {
                                                                validate10.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid16 = true;
                                                                const len4 = data35.length;
                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                    let data36 = data35[i4];
                                                                    const _errs97 = errors;
                                                                    if (errors === _errs97) {
                                                                        if (typeof data36 === "string") {
                                                                            if (data36.length > 2000) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/warnings/" + i4, schemaPath: "#/properties/warnings/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/warnings/" + i4, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid16 = _errs97 === errors;
                                                                    if (!valid16) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate10.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs95 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.graph !== undefined) {
                                                        let data37 = data.graph;
                                                        const _errs99 = errors;
                                                        if (errors === _errs99) {
                                                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                                let missing6;
                                                                if ((((data37.nodes === undefined) && (missing6 = "nodes")) || ((data37.edges === undefined) && (missing6 = "edges"))) || ((data37.leftOut === undefined) && (missing6 = "leftOut"))) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs101 = errors;
                                                                    for (const key6 in data37) {
                                                                        if (!(((key6 === "nodes") || (key6 === "edges")) || (key6 === "leftOut"))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs101 === errors) {
                                                                        if (data37.nodes !== undefined) {
                                                                            let data38 = data37.nodes;
                                                                            const _errs102 = errors;
                                                                            if (errors === _errs102) {
                                                                                if (Array.isArray(data38)) {
                                                                                    if (data38.length > 20000) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/nodes", schemaPath: "#/properties/graph/properties/nodes/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid18 = true;
                                                                                        const len5 = data38.length;
                                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                                            let data39 = data38[i5];
                                                                                            const _errs104 = errors;
                                                                                            if (errors === _errs104) {
                                                                                                if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                                                                    let missing7;
                                                                                                    if ((((data39.name === undefined) && (missing7 = "name")) || ((data39.kind === undefined) && (missing7 = "kind"))) || ((data39.status === undefined) && (missing7 = "status"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5, schemaPath: "#/properties/graph/properties/nodes/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs106 = errors;
                                                                                                        for (const key7 in data39) {
                                                                                                            if (!(((key7 === "name") || (key7 === "kind")) || (key7 === "status"))) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5, schemaPath: "#/properties/graph/properties/nodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs106 === errors) {
                                                                                                            if (data39.name !== undefined) {
                                                                                                                let data40 = data39.name;
                                                                                                                const _errs107 = errors;
                                                                                                                if (errors === _errs107) {
                                                                                                                    if (typeof data40 === "string") {
                                                                                                                        if (data40.length > 2000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5 + "/name", schemaPath: "#/properties/graph/properties/nodes/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5 + "/name", schemaPath: "#/properties/graph/properties/nodes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid19 = _errs107 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid19 = true;
                                                                                                            }
                                                                                                            if (valid19) {
                                                                                                                if (data39.kind !== undefined) {
                                                                                                                    let data41 = data39.kind;
                                                                                                                    const _errs109 = errors;
                                                                                                                    if (errors === _errs109) {
                                                                                                                        if (typeof data41 === "string") {
                                                                                                                            if (data41.length > 2000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5 + "/kind", schemaPath: "#/properties/graph/properties/nodes/items/properties/kind/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5 + "/kind", schemaPath: "#/properties/graph/properties/nodes/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid19 = _errs109 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid19 = true;
                                                                                                                }
                                                                                                                if (valid19) {
                                                                                                                    if (data39.status !== undefined) {
                                                                                                                        let data42 = data39.status;
                                                                                                                        const _errs111 = errors;
                                                                                                                        if (!((((data42 === "added") || (data42 === "changed")) || (data42 === "removed")) || (data42 === "same"))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5 + "/status", schemaPath: "#/properties/graph/properties/nodes/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.graph.properties.nodes.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid19 = _errs111 === errors;
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
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/nodes/" + i5, schemaPath: "#/properties/graph/properties/nodes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid18 = _errs104 === errors;
                                                                                            if (!valid18) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/nodes", schemaPath: "#/properties/graph/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid17 = _errs102 === errors;
                                                                        }
                                                                        else {
                                                                            var valid17 = true;
                                                                        }
                                                                        if (valid17) {
                                                                            if (data37.edges !== undefined) {
                                                                                let data43 = data37.edges;
                                                                                const _errs112 = errors;
                                                                                if (errors === _errs112) {
                                                                                    if (Array.isArray(data43)) {
                                                                                        if (data43.length > 20000) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/edges", schemaPath: "#/properties/graph/properties/edges/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid20 = true;
                                                                                            const len6 = data43.length;
                                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                                                let data44 = data43[i6];
                                                                                                const _errs114 = errors;
                                                                                                if (errors === _errs114) {
                                                                                                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                                                                                        let missing8;
                                                                                                        if ((((data44.from === undefined) && (missing8 = "from")) || ((data44.to === undefined) && (missing8 = "to"))) || ((data44.status === undefined) && (missing8 = "status"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6, schemaPath: "#/properties/graph/properties/edges/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            const _errs116 = errors;
                                                                                                            for (const key8 in data44) {
                                                                                                                if (!(((key8 === "from") || (key8 === "to")) || (key8 === "status"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6, schemaPath: "#/properties/graph/properties/edges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                                                    return false;
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                            if (_errs116 === errors) {
                                                                                                                if (data44.from !== undefined) {
                                                                                                                    let data45 = data44.from;
                                                                                                                    const _errs117 = errors;
                                                                                                                    if (errors === _errs117) {
                                                                                                                        if (typeof data45 === "string") {
                                                                                                                            if (data45.length > 2000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6 + "/from", schemaPath: "#/properties/graph/properties/edges/items/properties/from/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6 + "/from", schemaPath: "#/properties/graph/properties/edges/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid21 = _errs117 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid21 = true;
                                                                                                                }
                                                                                                                if (valid21) {
                                                                                                                    if (data44.to !== undefined) {
                                                                                                                        let data46 = data44.to;
                                                                                                                        const _errs119 = errors;
                                                                                                                        if (errors === _errs119) {
                                                                                                                            if (typeof data46 === "string") {
                                                                                                                                if (data46.length > 2000) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6 + "/to", schemaPath: "#/properties/graph/properties/edges/items/properties/to/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6 + "/to", schemaPath: "#/properties/graph/properties/edges/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid21 = _errs119 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid21 = true;
                                                                                                                    }
                                                                                                                    if (valid21) {
                                                                                                                        if (data44.status !== undefined) {
                                                                                                                            let data47 = data44.status;
                                                                                                                            const _errs121 = errors;
                                                                                                                            if (!(((data47 === "added") || (data47 === "removed")) || (data47 === "same"))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6 + "/status", schemaPath: "#/properties/graph/properties/edges/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.graph.properties.edges.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid21 = _errs121 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid21 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/edges/" + i6, schemaPath: "#/properties/graph/properties/edges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid20 = _errs114 === errors;
                                                                                                if (!valid20) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/edges", schemaPath: "#/properties/graph/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid17 = _errs112 === errors;
                                                                            }
                                                                            else {
                                                                                var valid17 = true;
                                                                            }
                                                                            if (valid17) {
                                                                                if (data37.leftOut !== undefined) {
                                                                                    let data48 = data37.leftOut;
                                                                                    const _errs122 = errors;
                                                                                    if (!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/graph/leftOut", schemaPath: "#/properties/graph/properties/leftOut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs122) {
                                                                                        if ((typeof data48 == "number") && (isFinite(data48))) {
                                                                                            if (data48 < 0 || isNaN(data48)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/graph/leftOut", schemaPath: "#/properties/graph/properties/leftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid17 = _errs122 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid17 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs99 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.diffs !== undefined) {
                                                            let data49 = data.diffs;
                                                            const _errs124 = errors;
                                                            if (errors === _errs124) {
                                                                if (Array.isArray(data49)) {
                                                                    if (data49.length > 20000) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/diffs", schemaPath: "#/properties/diffs/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid22 = true;
                                                                        const len7 = data49.length;
                                                                        for (let i7 = 0; i7 < len7; i7++) {
                                                                            let data50 = data49[i7];
                                                                            const _errs126 = errors;
                                                                            if (errors === _errs126) {
                                                                                if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                                                                    let missing9;
                                                                                    if ((((((data50.kind === undefined) && (missing9 = "kind")) || ((data50.path === undefined) && (missing9 = "path"))) || ((data50.added === undefined) && (missing9 = "added"))) || ((data50.removed === undefined) && (missing9 = "removed"))) || ((data50.text === undefined) && (missing9 = "text"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7, schemaPath: "#/properties/diffs/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs128 = errors;
                                                                                        for (const key9 in data50) {
                                                                                            if (!(((((key9 === "kind") || (key9 === "path")) || (key9 === "added")) || (key9 === "removed")) || (key9 === "text"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7, schemaPath: "#/properties/diffs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs128 === errors) {
                                                                                            if (data50.kind !== undefined) {
                                                                                                let data51 = data50.kind;
                                                                                                const _errs129 = errors;
                                                                                                if (!(((((data51 === "resources") || (data51 === "states")) || (data51 === "script")) || (data51 === "query")) || (data51 === "model"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/kind", schemaPath: "#/properties/diffs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.diffs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid23 = _errs129 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid23 = true;
                                                                                            }
                                                                                            if (valid23) {
                                                                                                if (data50.path !== undefined) {
                                                                                                    let data52 = data50.path;
                                                                                                    const _errs130 = errors;
                                                                                                    if (errors === _errs130) {
                                                                                                        if (typeof data52 === "string") {
                                                                                                            if (data52.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/path", schemaPath: "#/properties/diffs/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/path", schemaPath: "#/properties/diffs/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid23 = _errs130 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid23 = true;
                                                                                                }
                                                                                                if (valid23) {
                                                                                                    if (data50.added !== undefined) {
                                                                                                        let data53 = data50.added;
                                                                                                        const _errs132 = errors;
                                                                                                        if (!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/added", schemaPath: "#/properties/diffs/items/properties/added/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        if (errors === _errs132) {
                                                                                                            if ((typeof data53 == "number") && (isFinite(data53))) {
                                                                                                                if (data53 < 0 || isNaN(data53)) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/added", schemaPath: "#/properties/diffs/items/properties/added/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid23 = _errs132 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid23 = true;
                                                                                                    }
                                                                                                    if (valid23) {
                                                                                                        if (data50.removed !== undefined) {
                                                                                                            let data54 = data50.removed;
                                                                                                            const _errs134 = errors;
                                                                                                            if (!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/removed", schemaPath: "#/properties/diffs/items/properties/removed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            if (errors === _errs134) {
                                                                                                                if ((typeof data54 == "number") && (isFinite(data54))) {
                                                                                                                    if (data54 < 0 || isNaN(data54)) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/removed", schemaPath: "#/properties/diffs/items/properties/removed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid23 = _errs134 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid23 = true;
                                                                                                        }
                                                                                                        if (valid23) {
                                                                                                            if (data50.text !== undefined) {
                                                                                                                let data55 = data50.text;
                                                                                                                const _errs136 = errors;
                                                                                                                if (errors === _errs136) {
                                                                                                                    if (typeof data55 === "string") {
                                                                                                                        if (data55.length > 200000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/text", schemaPath: "#/properties/diffs/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 200000 }, message: "must NOT have more than 200000 characters" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7 + "/text", schemaPath: "#/properties/diffs/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid23 = _errs136 === errors;
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
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/diffs/" + i7, schemaPath: "#/properties/diffs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid22 = _errs126 === errors;
                                                                            if (!valid22) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/diffs", schemaPath: "#/properties/diffs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs124 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.permissions !== undefined) {
                                                                let data56 = data.permissions;
                                                                const _errs138 = errors;
                                                                if (errors === _errs138) {
                                                                    if (Array.isArray(data56)) {
                                                                        if (data56.length > 20000) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid24 = true;
                                                                            const len8 = data56.length;
                                                                            for (let i8 = 0; i8 < len8; i8++) {
                                                                                let data57 = data56[i8];
                                                                                const _errs140 = errors;
                                                                                if (errors === _errs140) {
                                                                                    if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                                                                        let missing10;
                                                                                        if (((((data57.role === undefined) && (missing10 = "role")) || ((data57.gains === undefined) && (missing10 = "gains"))) || ((data57.loses === undefined) && (missing10 = "loses"))) || ((data57.widens === undefined) && (missing10 = "widens"))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8, schemaPath: "#/properties/permissions/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs142 = errors;
                                                                                            for (const key10 in data57) {
                                                                                                if (!((((key10 === "role") || (key10 === "gains")) || (key10 === "loses")) || (key10 === "widens"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8, schemaPath: "#/properties/permissions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs142 === errors) {
                                                                                                if (data57.role !== undefined) {
                                                                                                    let data58 = data57.role;
                                                                                                    const _errs143 = errors;
                                                                                                    if (errors === _errs143) {
                                                                                                        if (typeof data58 === "string") {
                                                                                                            if (data58.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/role", schemaPath: "#/properties/permissions/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/role", schemaPath: "#/properties/permissions/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid25 = _errs143 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid25 = true;
                                                                                                }
                                                                                                if (valid25) {
                                                                                                    if (data57.gains !== undefined) {
                                                                                                        let data59 = data57.gains;
                                                                                                        const _errs145 = errors;
                                                                                                        if (errors === _errs145) {
                                                                                                            if (Array.isArray(data59)) {
                                                                                                                if (data59.length > 20000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/gains", schemaPath: "#/properties/permissions/items/properties/gains/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid26 = true;
                                                                                                                    const len9 = data59.length;
                                                                                                                    for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                        let data60 = data59[i9];
                                                                                                                        const _errs147 = errors;
                                                                                                                        if (errors === _errs147) {
                                                                                                                            if (typeof data60 === "string") {
                                                                                                                                if (data60.length > 2000) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/gains/" + i9, schemaPath: "#/properties/permissions/items/properties/gains/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/gains/" + i9, schemaPath: "#/properties/permissions/items/properties/gains/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid26 = _errs147 === errors;
                                                                                                                        if (!valid26) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/gains", schemaPath: "#/properties/permissions/items/properties/gains/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid25 = _errs145 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid25 = true;
                                                                                                    }
                                                                                                    if (valid25) {
                                                                                                        if (data57.loses !== undefined) {
                                                                                                            let data61 = data57.loses;
                                                                                                            const _errs149 = errors;
                                                                                                            if (errors === _errs149) {
                                                                                                                if (Array.isArray(data61)) {
                                                                                                                    if (data61.length > 20000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/loses", schemaPath: "#/properties/permissions/items/properties/loses/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid27 = true;
                                                                                                                        const len10 = data61.length;
                                                                                                                        for (let i10 = 0; i10 < len10; i10++) {
                                                                                                                            let data62 = data61[i10];
                                                                                                                            const _errs151 = errors;
                                                                                                                            if (errors === _errs151) {
                                                                                                                                if (typeof data62 === "string") {
                                                                                                                                    if (data62.length > 2000) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/loses/" + i10, schemaPath: "#/properties/permissions/items/properties/loses/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/loses/" + i10, schemaPath: "#/properties/permissions/items/properties/loses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid27 = _errs151 === errors;
                                                                                                                            if (!valid27) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/loses", schemaPath: "#/properties/permissions/items/properties/loses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid25 = _errs149 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid25 = true;
                                                                                                        }
                                                                                                        if (valid25) {
                                                                                                            if (data57.widens !== undefined) {
                                                                                                                const _errs153 = errors;
                                                                                                                if (typeof data57.widens !== "boolean") {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8 + "/widens", schemaPath: "#/properties/permissions/items/properties/widens/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid25 = _errs153 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid25 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions/" + i8, schemaPath: "#/properties/permissions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid24 = _errs140 === errors;
                                                                                if (!valid24) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs138 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.readers !== undefined) {
                                                                    let data64 = data.readers;
                                                                    const _errs155 = errors;
                                                                    if (errors === _errs155) {
                                                                        if (Array.isArray(data64)) {
                                                                            if (data64.length > 20000) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/readers", schemaPath: "#/properties/readers/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid28 = true;
                                                                                const len11 = data64.length;
                                                                                for (let i11 = 0; i11 < len11; i11++) {
                                                                                    let data65 = data64[i11];
                                                                                    const _errs157 = errors;
                                                                                    if (errors === _errs157) {
                                                                                        if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                                                                            let missing11;
                                                                                            if (((((data65.table === undefined) && (missing11 = "table")) || ((data65.column === undefined) && (missing11 = "column"))) || ((data65.change === undefined) && (missing11 = "change"))) || ((data65.by === undefined) && (missing11 = "by"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/readers/" + i11, schemaPath: "#/properties/readers/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs159 = errors;
                                                                                                for (const key11 in data65) {
                                                                                                    if (!((((key11 === "table") || (key11 === "column")) || (key11 === "change")) || (key11 === "by"))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/readers/" + i11, schemaPath: "#/properties/readers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs159 === errors) {
                                                                                                    if (data65.table !== undefined) {
                                                                                                        let data66 = data65.table;
                                                                                                        const _errs160 = errors;
                                                                                                        if (errors === _errs160) {
                                                                                                            if (typeof data66 === "string") {
                                                                                                                if (data66.length > 2000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/readers/" + i11 + "/table", schemaPath: "#/properties/readers/items/properties/table/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/readers/" + i11 + "/table", schemaPath: "#/properties/readers/items/properties/table/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid29 = _errs160 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid29 = true;
                                                                                                    }
                                                                                                    if (valid29) {
                                                                                                        if (data65.column !== undefined) {
                                                                                                            let data67 = data65.column;
                                                                                                            const _errs162 = errors;
                                                                                                            if (errors === _errs162) {
                                                                                                                if (typeof data67 === "string") {
                                                                                                                    if (data67.length > 2000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/readers/" + i11 + "/column", schemaPath: "#/properties/readers/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/readers/" + i11 + "/column", schemaPath: "#/properties/readers/items/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid29 = _errs162 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid29 = true;
                                                                                                        }
                                                                                                        if (valid29) {
                                                                                                            if (data65.change !== undefined) {
                                                                                                                let data68 = data65.change;
                                                                                                                const _errs164 = errors;
                                                                                                                if (errors === _errs164) {
                                                                                                                    if (typeof data68 === "string") {
                                                                                                                        if (data68.length > 2000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/readers/" + i11 + "/change", schemaPath: "#/properties/readers/items/properties/change/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/readers/" + i11 + "/change", schemaPath: "#/properties/readers/items/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid29 = _errs164 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid29 = true;
                                                                                                            }
                                                                                                            if (valid29) {
                                                                                                                if (data65.by !== undefined) {
                                                                                                                    let data69 = data65.by;
                                                                                                                    const _errs166 = errors;
                                                                                                                    if (errors === _errs166) {
                                                                                                                        if (Array.isArray(data69)) {
                                                                                                                            if (data69.length > 20000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/readers/" + i11 + "/by", schemaPath: "#/properties/readers/items/properties/by/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid30 = true;
                                                                                                                                const len12 = data69.length;
                                                                                                                                for (let i12 = 0; i12 < len12; i12++) {
                                                                                                                                    let data70 = data69[i12];
                                                                                                                                    const _errs168 = errors;
                                                                                                                                    if (errors === _errs168) {
                                                                                                                                        if (typeof data70 === "string") {
                                                                                                                                            if (data70.length > 2000) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/readers/" + i11 + "/by/" + i12, schemaPath: "#/properties/readers/items/properties/by/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/readers/" + i11 + "/by/" + i12, schemaPath: "#/properties/readers/items/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid30 = _errs168 === errors;
                                                                                                                                    if (!valid30) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/readers/" + i11 + "/by", schemaPath: "#/properties/readers/items/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid29 = _errs166 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid29 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/readers/" + i11, schemaPath: "#/properties/readers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid28 = _errs157 === errors;
                                                                                    if (!valid28) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/readers", schemaPath: "#/properties/readers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs155 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.forecast !== undefined) {
                                                                        let data71 = data.forecast;
                                                                        const _errs170 = errors;
                                                                        if (errors === _errs170) {
                                                                            if (Array.isArray(data71)) {
                                                                                if (data71.length > 20000) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/forecast", schemaPath: "#/properties/forecast/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid31 = true;
                                                                                    const len13 = data71.length;
                                                                                    for (let i13 = 0; i13 < len13; i13++) {
                                                                                        let data72 = data71[i13];
                                                                                        const _errs172 = errors;
                                                                                        if (errors === _errs172) {
                                                                                            if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                                                                                                let missing12;
                                                                                                if ((((data72.step === undefined) && (missing12 = "step")) || ((data72.runs === undefined) && (missing12 = "runs"))) || ((data72.why === undefined) && (missing12 = "why"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/forecast/" + i13, schemaPath: "#/properties/forecast/items/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs174 = errors;
                                                                                                    for (const key12 in data72) {
                                                                                                        if (!(((key12 === "step") || (key12 === "runs")) || (key12 === "why"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/forecast/" + i13, schemaPath: "#/properties/forecast/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs174 === errors) {
                                                                                                        if (data72.step !== undefined) {
                                                                                                            let data73 = data72.step;
                                                                                                            const _errs175 = errors;
                                                                                                            if (errors === _errs175) {
                                                                                                                if (typeof data73 === "string") {
                                                                                                                    if (data73.length > 2000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/forecast/" + i13 + "/step", schemaPath: "#/properties/forecast/items/properties/step/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/forecast/" + i13 + "/step", schemaPath: "#/properties/forecast/items/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid32 = _errs175 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid32 = true;
                                                                                                        }
                                                                                                        if (valid32) {
                                                                                                            if (data72.runs !== undefined) {
                                                                                                                let data74 = data72.runs;
                                                                                                                const _errs177 = errors;
                                                                                                                if (!((((data74 === "first") || (data74 === "again")) || (data74 === "maybe")) || (data74 === "no more"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/forecast/" + i13 + "/runs", schemaPath: "#/properties/forecast/items/properties/runs/enum", keyword: "enum", params: { allowedValues: schema11.properties.forecast.items.properties.runs.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid32 = _errs177 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid32 = true;
                                                                                                            }
                                                                                                            if (valid32) {
                                                                                                                if (data72.why !== undefined) {
                                                                                                                    let data75 = data72.why;
                                                                                                                    const _errs178 = errors;
                                                                                                                    if (errors === _errs178) {
                                                                                                                        if (typeof data75 === "string") {
                                                                                                                            if (data75.length > 2000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/forecast/" + i13 + "/why", schemaPath: "#/properties/forecast/items/properties/why/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/forecast/" + i13 + "/why", schemaPath: "#/properties/forecast/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid32 = _errs178 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid32 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/forecast/" + i13, schemaPath: "#/properties/forecast/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid31 = _errs172 === errors;
                                                                                        if (!valid31) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/forecast", schemaPath: "#/properties/forecast/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs170 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.duration !== undefined) {
                                                                            let data76 = data.duration;
                                                                            const _errs180 = errors;
                                                                            if (errors === _errs180) {
                                                                                if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                                                                                    let missing13;
                                                                                    if ((((data76.before === undefined) && (missing13 = "before")) || ((data76.after === undefined) && (missing13 = "after"))) || ((data76.path === undefined) && (missing13 = "path"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs182 = errors;
                                                                                        for (const key13 in data76) {
                                                                                            if (!(((key13 === "before") || (key13 === "after")) || (key13 === "path"))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs182 === errors) {
                                                                                            if (data76.before !== undefined) {
                                                                                                let data77 = data76.before;
                                                                                                const _errs183 = errors;
                                                                                                const _errs184 = errors;
                                                                                                let valid34 = false;
                                                                                                const _errs185 = errors;
                                                                                                if (!((typeof data77 == "number") && (isFinite(data77)))) {
                                                                                                    const err24 = { instancePath: instancePath + "/duration/before", schemaPath: "#/properties/duration/properties/before/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err24];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err24);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var _valid6 = _errs185 === errors;
                                                                                                valid34 = valid34 || _valid6;
                                                                                                if (!valid34) {
                                                                                                    const _errs187 = errors;
                                                                                                    if (data77 !== null) {
                                                                                                        const err25 = { instancePath: instancePath + "/duration/before", schemaPath: "#/properties/duration/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err25];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err25);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var _valid6 = _errs187 === errors;
                                                                                                    valid34 = valid34 || _valid6;
                                                                                                }
                                                                                                if (!valid34) {
                                                                                                    const err26 = { instancePath: instancePath + "/duration/before", schemaPath: "#/properties/duration/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                                                                                                    errors = _errs184;
                                                                                                    if (vErrors !== null) {
                                                                                                        if (_errs184) {
                                                                                                            vErrors.length = _errs184;
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors = null;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                var valid33 = _errs183 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid33 = true;
                                                                                            }
                                                                                            if (valid33) {
                                                                                                if (data76.after !== undefined) {
                                                                                                    let data78 = data76.after;
                                                                                                    const _errs189 = errors;
                                                                                                    if (!((typeof data78 == "number") && (isFinite(data78)))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/duration/after", schemaPath: "#/properties/duration/properties/after/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid33 = _errs189 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid33 = true;
                                                                                                }
                                                                                                if (valid33) {
                                                                                                    if (data76.path !== undefined) {
                                                                                                        let data79 = data76.path;
                                                                                                        const _errs191 = errors;
                                                                                                        if (errors === _errs191) {
                                                                                                            if (Array.isArray(data79)) {
                                                                                                                if (data79.length > 20000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/duration/path", schemaPath: "#/properties/duration/properties/path/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid35 = true;
                                                                                                                    const len14 = data79.length;
                                                                                                                    for (let i14 = 0; i14 < len14; i14++) {
                                                                                                                        let data80 = data79[i14];
                                                                                                                        const _errs193 = errors;
                                                                                                                        if (errors === _errs193) {
                                                                                                                            if (typeof data80 === "string") {
                                                                                                                                if (data80.length > 2000) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/duration/path/" + i14, schemaPath: "#/properties/duration/properties/path/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/duration/path/" + i14, schemaPath: "#/properties/duration/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid35 = _errs193 === errors;
                                                                                                                        if (!valid35) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/duration/path", schemaPath: "#/properties/duration/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid33 = _errs191 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid33 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs180 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.cost !== undefined) {
                                                                                let data81 = data.cost;
                                                                                const _errs195 = errors;
                                                                                if (errors === _errs195) {
                                                                                    if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                                                                                        let missing14;
                                                                                        if ((((((data81.region === undefined) && (missing14 = "region")) || ((data81.date === undefined) && (missing14 = "date"))) || ((data81.lines === undefined) && (missing14 = "lines"))) || ((data81.guessed === undefined) && (missing14 = "guessed"))) || ((data81.unknown === undefined) && (missing14 = "unknown"))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs197 = errors;
                                                                                            for (const key14 in data81) {
                                                                                                if (!(((((key14 === "region") || (key14 === "date")) || (key14 === "lines")) || (key14 === "guessed")) || (key14 === "unknown"))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs197 === errors) {
                                                                                                if (data81.region !== undefined) {
                                                                                                    let data82 = data81.region;
                                                                                                    const _errs198 = errors;
                                                                                                    if (errors === _errs198) {
                                                                                                        if (typeof data82 === "string") {
                                                                                                            if (data82.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/region", schemaPath: "#/properties/cost/properties/region/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/region", schemaPath: "#/properties/cost/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid36 = _errs198 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid36 = true;
                                                                                                }
                                                                                                if (valid36) {
                                                                                                    if (data81.date !== undefined) {
                                                                                                        let data83 = data81.date;
                                                                                                        const _errs200 = errors;
                                                                                                        if (errors === _errs200) {
                                                                                                            if (typeof data83 === "string") {
                                                                                                                if (data83.length > 2000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/cost/date", schemaPath: "#/properties/cost/properties/date/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/date", schemaPath: "#/properties/cost/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid36 = _errs200 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid36 = true;
                                                                                                    }
                                                                                                    if (valid36) {
                                                                                                        if (data81.lines !== undefined) {
                                                                                                            let data84 = data81.lines;
                                                                                                            const _errs202 = errors;
                                                                                                            if (errors === _errs202) {
                                                                                                                if (Array.isArray(data84)) {
                                                                                                                    if (data84.length > 20000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost/lines", schemaPath: "#/properties/cost/properties/lines/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid37 = true;
                                                                                                                        const len15 = data84.length;
                                                                                                                        for (let i15 = 0; i15 < len15; i15++) {
                                                                                                                            let data85 = data84[i15];
                                                                                                                            const _errs204 = errors;
                                                                                                                            if (errors === _errs204) {
                                                                                                                                if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                                                                                                                                    let missing15;
                                                                                                                                    if ((((((data85.what === undefined) && (missing15 = "what")) || ((data85.unit === undefined) && (missing15 = "unit"))) || ((data85.before === undefined) && (missing15 = "before"))) || ((data85.after === undefined) && (missing15 = "after"))) || ((data85.price === undefined) && (missing15 = "price"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i15, schemaPath: "#/properties/cost/properties/lines/items/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const _errs206 = errors;
                                                                                                                                        for (const key15 in data85) {
                                                                                                                                            if (!(((((key15 === "what") || (key15 === "unit")) || (key15 === "before")) || (key15 === "after")) || (key15 === "price"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i15, schemaPath: "#/properties/cost/properties/lines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                                                                                return false;
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        if (_errs206 === errors) {
                                                                                                                                            if (data85.what !== undefined) {
                                                                                                                                                let data86 = data85.what;
                                                                                                                                                const _errs207 = errors;
                                                                                                                                                if (errors === _errs207) {
                                                                                                                                                    if (typeof data86 === "string") {
                                                                                                                                                        if (data86.length > 2000) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i15 + "/what", schemaPath: "#/properties/cost/properties/lines/items/properties/what/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i15 + "/what", schemaPath: "#/properties/cost/properties/lines/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                var valid38 = _errs207 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid38 = true;
                                                                                                                                            }
                                                                                                                                            if (valid38) {
                                                                                                                                                if (data85.unit !== undefined) {
                                                                                                                                                    let data87 = data85.unit;
                                                                                                                                                    const _errs209 = errors;
                                                                                                                                                    if (errors === _errs209) {
                                                                                                                                                        if (typeof data87 === "string") {
                                                                                                                                                            if (data87.length > 2000) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i15 + "/unit", schemaPath: "#/properties/cost/properties/lines/items/properties/unit/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i15 + "/unit", schemaPath: "#/properties/cost/properties/lines/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    var valid38 = _errs209 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid38 = true;
                                                                                                                                                }
                                                                                                                                                if (valid38) {
                                                                                                                                                    if (data85.before !== undefined) {
                                                                                                                                                        let data88 = data85.before;
                                                                                                                                                        const _errs211 = errors;
                                                                                                                                                        if (!((typeof data88 == "number") && (isFinite(data88)))) {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i15 + "/before", schemaPath: "#/properties/cost/properties/lines/items/properties/before/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid38 = _errs211 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid38 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid38) {
                                                                                                                                                        if (data85.after !== undefined) {
                                                                                                                                                            let data89 = data85.after;
                                                                                                                                                            const _errs213 = errors;
                                                                                                                                                            if (!((typeof data89 == "number") && (isFinite(data89)))) {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i15 + "/after", schemaPath: "#/properties/cost/properties/lines/items/properties/after/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid38 = _errs213 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid38 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid38) {
                                                                                                                                                            if (data85.price !== undefined) {
                                                                                                                                                                let data90 = data85.price;
                                                                                                                                                                const _errs215 = errors;
                                                                                                                                                                if (!((typeof data90 == "number") && (isFinite(data90)))) {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i15 + "/price", schemaPath: "#/properties/cost/properties/lines/items/properties/price/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid38 = _errs215 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid38 = true;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/cost/lines/" + i15, schemaPath: "#/properties/cost/properties/lines/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid37 = _errs204 === errors;
                                                                                                                            if (!valid37) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/cost/lines", schemaPath: "#/properties/cost/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid36 = _errs202 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid36 = true;
                                                                                                        }
                                                                                                        if (valid36) {
                                                                                                            if (data81.guessed !== undefined) {
                                                                                                                let data91 = data81.guessed;
                                                                                                                const _errs217 = errors;
                                                                                                                if (errors === _errs217) {
                                                                                                                    if (Array.isArray(data91)) {
                                                                                                                        if (data91.length > 20000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/guessed", schemaPath: "#/properties/cost/properties/guessed/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid39 = true;
                                                                                                                            const len16 = data91.length;
                                                                                                                            for (let i16 = 0; i16 < len16; i16++) {
                                                                                                                                let data92 = data91[i16];
                                                                                                                                const _errs219 = errors;
                                                                                                                                if (errors === _errs219) {
                                                                                                                                    if (typeof data92 === "string") {
                                                                                                                                        if (data92.length > 2000) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/guessed/" + i16, schemaPath: "#/properties/cost/properties/guessed/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost/guessed/" + i16, schemaPath: "#/properties/cost/properties/guessed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid39 = _errs219 === errors;
                                                                                                                                if (!valid39) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost/guessed", schemaPath: "#/properties/cost/properties/guessed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid36 = _errs217 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid36 = true;
                                                                                                            }
                                                                                                            if (valid36) {
                                                                                                                if (data81.unknown !== undefined) {
                                                                                                                    let data93 = data81.unknown;
                                                                                                                    const _errs221 = errors;
                                                                                                                    if (errors === _errs221) {
                                                                                                                        if (Array.isArray(data93)) {
                                                                                                                            if (data93.length > 20000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/unknown", schemaPath: "#/properties/cost/properties/unknown/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid40 = true;
                                                                                                                                const len17 = data93.length;
                                                                                                                                for (let i17 = 0; i17 < len17; i17++) {
                                                                                                                                    let data94 = data93[i17];
                                                                                                                                    const _errs223 = errors;
                                                                                                                                    if (errors === _errs223) {
                                                                                                                                        if (typeof data94 === "string") {
                                                                                                                                            if (data94.length > 2000) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/cost/unknown/" + i17, schemaPath: "#/properties/cost/properties/unknown/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/unknown/" + i17, schemaPath: "#/properties/cost/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid40 = _errs223 === errors;
                                                                                                                                    if (!valid40) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/cost/unknown", schemaPath: "#/properties/cost/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid36 = _errs221 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid36 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs195 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.notChecked !== undefined) {
                                                                                    let data95 = data.notChecked;
                                                                                    const _errs225 = errors;
                                                                                    if (errors === _errs225) {
                                                                                        if (Array.isArray(data95)) {
                                                                                            if (data95.length > 20000) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/notChecked", schemaPath: "#/properties/notChecked/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid41 = true;
                                                                                                const len18 = data95.length;
                                                                                                for (let i18 = 0; i18 < len18; i18++) {
                                                                                                    let data96 = data95[i18];
                                                                                                    const _errs227 = errors;
                                                                                                    if (errors === _errs227) {
                                                                                                        if (typeof data96 === "string") {
                                                                                                            if (data96.length > 2000) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/notChecked/" + i18, schemaPath: "#/properties/notChecked/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/notChecked/" + i18, schemaPath: "#/properties/notChecked/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid41 = _errs227 === errors;
                                                                                                    if (!valid41) {
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
                                                                                    var valid0 = _errs225 === errors;
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

;// CONCATENATED MODULE: ./.build/action/src/plan/read.js



/**
 * A plan that another run wrote.
 * @throws UserError `bad-plan` when it is no plan
 */
function readPlan(text, from) {
    try {
        // The schema, of which both the type and the validator are made, has proved it.
        return (0,validate/* readDocument */.u)(text, validate_generated);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo('bad-plan', `${from} is no plan: ${reason}.`, {
            hint: 'penstock plan --out DIR writes one.',
            cause,
        });
    }
}
const planText = (plan) => `${JSON.stringify(plan, null, 1)}\n`;


/***/ }),

/***/ 10275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53219);

/** The answer of ten seconds, without markup: `Changes 1 script and 1 query. No data is lost.` */
function verdict(plan) {
    if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(plan))
        return 'Nothing changes.';
    const said = sentenceOf(plan.changes);
    const drift = plan.handMade.length === 0 ? [] : ['Something was changed by hand.'];
    const opening = plan.compared === 'nothing' ? ['New here.'] : [];
    return [...opening, ...said, ...drift, risk(plan.changes)].join(' ');
}
const verbs = { added: 'adds', changed: 'changes', replaced: 'replaces', removed: 'removes' };
function sentenceOf(changes) {
    const parts = ['added', 'changed', 'replaced', 'removed'].flatMap((action) => {
        const counted = countedUnits(changes.filter((change) => change.type !== 'states' && change.action === action));
        const machine = action === 'changed' && hasOtherStates(changes) ? ['the state machine'] : [];
        const all = [...counted, ...machine];
        return all.length === 0 ? [] : [`${verbs[action]} ${joined(all)}`];
    });
    const sentence = parts.join('; ');
    return sentence === '' ? [] : [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`];
}
/** States of a machine that is new are told with it. */
const hasOtherStates = (changes) => changes.some(({ type }) => type === 'states') &&
    !changes.some(({ type, action }) => type === 'AWS::StepFunctions::StateMachine' && action === 'added');
/** Singular of what people know by a word of its own. */
const units = {
    script: 'script',
    query: 'query',
    model: 'model',
    'AWS::Athena::WorkGroup': 'workgroup',
    'AWS::Glue::Crawler': 'crawler',
    'AWS::Glue::Database': 'database',
    'AWS::Glue::Job': 'job',
    'AWS::Glue::Table': 'table',
    'AWS::IAM::Role': 'role',
    'AWS::Lambda::Function': 'function',
    'AWS::S3::Bucket': 'bucket',
    'AWS::StepFunctions::StateMachine': 'state machine',
};
const countedUnits = (changes) => [...Map.groupBy(changes, ({ type }) => units[type] ?? 'resource')].map(([unit, those]) => `${those.length} ${those.length === 1 ? unit : plural(unit)}`);
const plural = (unit) => (unit === 'query' ? 'queries' : `${unit}s`);
const joined = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
/** Names beyond these are counted. */
const shown = 3;
function risk(changes) {
    const names = (those) => those.length <= shown
        ? joined(those.map(({ name }) => name))
        : `${those
            .slice(0, shown)
            .map(({ name }) => name)
            .join(', ')} and ${those.length - shown} more`;
    const losing = changes.filter(({ losesData }) => losesData);
    if (losing.length > 0)
        return `Data would be lost: ${names(losing)}.`;
    const high = changes.filter(({ risk }) => risk === 'high');
    if (high.length > 0)
        return `Look at ${names(high)}.`;
    return 'No data is lost.';
}


/***/ }),

/***/ 68847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/**
 * A document that another run wrote, as JSON.
 * @throws Error that says in one line what is not as it should be
 */
function readDocument(text, validate) {
    const data = JSON.parse(text);
    if (validate(data))
        return data;
    const [first] = validate.errors ?? [];
    throw new Error(`${first?.instancePath || 'the document'} ${first?.message ?? 'is not of its schema'}`);
}


/***/ })

};
