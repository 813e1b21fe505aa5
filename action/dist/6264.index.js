export const id = 6264;
export const ids = [6264];
export const modules = {

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findingsText),
  R: () => (/* binding */ readFindings)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/review/validate.js
var validate = __webpack_require__(68847);
;// CONCATENATED MODULE: ./.build/action/src/findings/validate.generated.js

const schema11 = { "type": "object", "required": ["version", "file", "pipeline", "environment", "isGone", "diagnostics"], "properties": { "version": { "type": "number", "const": 1 }, "file": { "type": "string", "description": "The pipeline, relative to its repository.", "maxLength": 2000 }, "pipeline": { "type": "string", "description": "Its name; of a file that cannot be read, that of the file.", "pattern": "^[\\w-]+$", "maxLength": 2000 }, "environment": { "type": "string", "description": "Name of the environment; local: the file declares none.", "pattern": "^[\\w-]+$", "maxLength": 2000 }, "isGone": { "type": "boolean", "description": "Whether the merge base has it, and the change has not." }, "diagnostics": { "type": "array", "items": { "type": "object", "required": ["code", "severity", "message", "hint", "at"], "properties": { "code": { "type": "string", "description": "As docs/codes.md lists them.", "pattern": "^[a-z0-9-]{1,60}$", "maxLength": 2000 }, "severity": { "enum": ["error", "warning"], "description": "An error stops everything that comes after." }, "message": { "type": "string", "description": "What is wrong.", "maxLength": 2000 }, "hint": { "anyOf": [{ "type": "string", "description": "What to do.", "maxLength": 2000 }, { "type": "null" }] }, "at": { "type": "object", "required": ["file", "line", "column", "endLine", "endColumn"], "properties": { "file": { "type": "string", "description": "Relative to the repository.", "pattern": ".", "maxLength": 2000 }, "line": { "type": "integer", "description": "First line.", "minimum": 1 }, "column": { "type": "integer", "description": "First column.", "minimum": 1 }, "endLine": { "type": "integer", "description": "Last line.", "minimum": 1 }, "endColumn": { "type": "integer", "description": "After the last column.", "minimum": 1 } }, "description": "Lines and columns count from 1; the end is exclusive.", "additionalProperties": false } }, "description": "One thing that is wrong, or doubtful.", "additionalProperties": false }, "description": "By place.", "maxItems": 20000 } }, "description": "What `check` found of a pipeline in one environment.", "additionalProperties": false };
const pattern0 = new RegExp("^[\\w-]+$", "u");
const pattern2 = new RegExp("^[a-z0-9-]{1,60}$", "u");
const pattern3 = new RegExp(".", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.version === undefined) && (missing0 = "version")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.pipeline === undefined) && (missing0 = "pipeline"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.isGone === undefined) && (missing0 = "isGone"))) || ((data.diagnostics === undefined) && (missing0 = "diagnostics"))) {
                validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "version") || (key0 === "file")) || (key0 === "pipeline")) || (key0 === "environment")) || (key0 === "isGone")) || (key0 === "diagnostics"))) {
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
                                        else {
                                            if (!pattern0.test(data2)) {
                                                validate10.errors = [{ instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+$" }, message: "must match pattern \"" + "^[\\w-]+$" + "\"" }];
                                                return false;
                                            }
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
                                            else {
                                                if (!pattern0.test(data3)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+$" }, message: "must match pattern \"" + "^[\\w-]+$" + "\"" }];
                                                    return false;
                                                }
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
                                    if (data.isGone !== undefined) {
                                        const _errs10 = errors;
                                        if (typeof data.isGone !== "boolean") {
                                            validate10.errors = [{ instancePath: instancePath + "/isGone", schemaPath: "#/properties/isGone/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.diagnostics !== undefined) {
                                            let data5 = data.diagnostics;
                                            const _errs12 = errors;
                                            if (errors === _errs12) {
                                                if (Array.isArray(data5)) {
                                                    if (data5.length > 20000) {
                                                        validate10.errors = [{ instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                        const len0 = data5.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data6 = data5[i0];
                                                            const _errs14 = errors;
                                                            if (errors === _errs14) {
                                                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                                    let missing1;
                                                                    if ((((((data6.code === undefined) && (missing1 = "code")) || ((data6.severity === undefined) && (missing1 = "severity"))) || ((data6.message === undefined) && (missing1 = "message"))) || ((data6.hint === undefined) && (missing1 = "hint"))) || ((data6.at === undefined) && (missing1 = "at"))) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0, schemaPath: "#/properties/diagnostics/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs16 = errors;
                                                                        for (const key1 in data6) {
                                                                            if (!(((((key1 === "code") || (key1 === "severity")) || (key1 === "message")) || (key1 === "hint")) || (key1 === "at"))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0, schemaPath: "#/properties/diagnostics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs16 === errors) {
                                                                            if (data6.code !== undefined) {
                                                                                let data7 = data6.code;
                                                                                const _errs17 = errors;
                                                                                if (errors === _errs17) {
                                                                                    if (typeof data7 === "string") {
                                                                                        if (data7.length > 2000) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/code", schemaPath: "#/properties/diagnostics/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (!pattern2.test(data7)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/code", schemaPath: "#/properties/diagnostics/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,60}$" }, message: "must match pattern \"" + "^[a-z0-9-]{1,60}$" + "\"" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/code", schemaPath: "#/properties/diagnostics/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid2 = _errs17 === errors;
                                                                            }
                                                                            else {
                                                                                var valid2 = true;
                                                                            }
                                                                            if (valid2) {
                                                                                if (data6.severity !== undefined) {
                                                                                    let data8 = data6.severity;
                                                                                    const _errs19 = errors;
                                                                                    if (!((data8 === "error") || (data8 === "warning"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/severity", schemaPath: "#/properties/diagnostics/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.diagnostics.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid2 = _errs19 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid2 = true;
                                                                                }
                                                                                if (valid2) {
                                                                                    if (data6.message !== undefined) {
                                                                                        let data9 = data6.message;
                                                                                        const _errs20 = errors;
                                                                                        if (errors === _errs20) {
                                                                                            if (typeof data9 === "string") {
                                                                                                if (data9.length > 2000) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/message", schemaPath: "#/properties/diagnostics/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/message", schemaPath: "#/properties/diagnostics/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid2 = _errs20 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid2 = true;
                                                                                    }
                                                                                    if (valid2) {
                                                                                        if (data6.hint !== undefined) {
                                                                                            let data10 = data6.hint;
                                                                                            const _errs22 = errors;
                                                                                            const _errs23 = errors;
                                                                                            let valid3 = false;
                                                                                            const _errs24 = errors;
                                                                                            if (errors === _errs24) {
                                                                                                if (typeof data10 === "string") {
                                                                                                    if (data10.length > 2000) {
                                                                                                        const err0 = { instancePath: instancePath + "/diagnostics/" + i0 + "/hint", schemaPath: "#/properties/diagnostics/items/properties/hint/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
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
                                                                                                    const err1 = { instancePath: instancePath + "/diagnostics/" + i0 + "/hint", schemaPath: "#/properties/diagnostics/items/properties/hint/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err1];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err1);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            var _valid0 = _errs24 === errors;
                                                                                            valid3 = valid3 || _valid0;
                                                                                            if (!valid3) {
                                                                                                const _errs26 = errors;
                                                                                                if (data10 !== null) {
                                                                                                    const err2 = { instancePath: instancePath + "/diagnostics/" + i0 + "/hint", schemaPath: "#/properties/diagnostics/items/properties/hint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err2];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err2);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var _valid0 = _errs26 === errors;
                                                                                                valid3 = valid3 || _valid0;
                                                                                            }
                                                                                            if (!valid3) {
                                                                                                const err3 = { instancePath: instancePath + "/diagnostics/" + i0 + "/hint", schemaPath: "#/properties/diagnostics/items/properties/hint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
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
                                                                                                errors = _errs23;
                                                                                                if (vErrors !== null) {
                                                                                                    if (_errs23) {
                                                                                                        vErrors.length = _errs23;
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors = null;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid2 = _errs22 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid2 = true;
                                                                                        }
                                                                                        if (valid2) {
                                                                                            if (data6.at !== undefined) {
                                                                                                let data11 = data6.at;
                                                                                                const _errs28 = errors;
                                                                                                if (errors === _errs28) {
                                                                                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                                                                        let missing2;
                                                                                                        if ((((((data11.file === undefined) && (missing2 = "file")) || ((data11.line === undefined) && (missing2 = "line"))) || ((data11.column === undefined) && (missing2 = "column"))) || ((data11.endLine === undefined) && (missing2 = "endLine"))) || ((data11.endColumn === undefined) && (missing2 = "endColumn"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at", schemaPath: "#/properties/diagnostics/items/properties/at/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            const _errs30 = errors;
                                                                                                            for (const key2 in data11) {
                                                                                                                if (!(((((key2 === "file") || (key2 === "line")) || (key2 === "column")) || (key2 === "endLine")) || (key2 === "endColumn"))) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at", schemaPath: "#/properties/diagnostics/items/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                                    return false;
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                            if (_errs30 === errors) {
                                                                                                                if (data11.file !== undefined) {
                                                                                                                    let data12 = data11.file;
                                                                                                                    const _errs31 = errors;
                                                                                                                    if (errors === _errs31) {
                                                                                                                        if (typeof data12 === "string") {
                                                                                                                            if (data12.length > 2000) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/file", schemaPath: "#/properties/diagnostics/items/properties/at/properties/file/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                if (!pattern3.test(data12)) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/file", schemaPath: "#/properties/diagnostics/items/properties/at/properties/file/pattern", keyword: "pattern", params: { pattern: "." }, message: "must match pattern \"" + "." + "\"" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/file", schemaPath: "#/properties/diagnostics/items/properties/at/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid4 = _errs31 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid4 = true;
                                                                                                                }
                                                                                                                if (valid4) {
                                                                                                                    if (data11.line !== undefined) {
                                                                                                                        let data13 = data11.line;
                                                                                                                        const _errs33 = errors;
                                                                                                                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/line", schemaPath: "#/properties/diagnostics/items/properties/at/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        if (errors === _errs33) {
                                                                                                                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                                                                if (data13 < 1 || isNaN(data13)) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/line", schemaPath: "#/properties/diagnostics/items/properties/at/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid4 = _errs33 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid4 = true;
                                                                                                                    }
                                                                                                                    if (valid4) {
                                                                                                                        if (data11.column !== undefined) {
                                                                                                                            let data14 = data11.column;
                                                                                                                            const _errs35 = errors;
                                                                                                                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/column", schemaPath: "#/properties/diagnostics/items/properties/at/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            if (errors === _errs35) {
                                                                                                                                if ((typeof data14 == "number") && (isFinite(data14))) {
                                                                                                                                    if (data14 < 1 || isNaN(data14)) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/column", schemaPath: "#/properties/diagnostics/items/properties/at/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid4 = _errs35 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid4 = true;
                                                                                                                        }
                                                                                                                        if (valid4) {
                                                                                                                            if (data11.endLine !== undefined) {
                                                                                                                                let data15 = data11.endLine;
                                                                                                                                const _errs37 = errors;
                                                                                                                                if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/endLine", schemaPath: "#/properties/diagnostics/items/properties/at/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                if (errors === _errs37) {
                                                                                                                                    if ((typeof data15 == "number") && (isFinite(data15))) {
                                                                                                                                        if (data15 < 1 || isNaN(data15)) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/endLine", schemaPath: "#/properties/diagnostics/items/properties/at/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid4 = _errs37 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid4 = true;
                                                                                                                            }
                                                                                                                            if (valid4) {
                                                                                                                                if (data11.endColumn !== undefined) {
                                                                                                                                    let data16 = data11.endColumn;
                                                                                                                                    const _errs39 = errors;
                                                                                                                                    if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/endColumn", schemaPath: "#/properties/diagnostics/items/properties/at/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    if (errors === _errs39) {
                                                                                                                                        if ((typeof data16 == "number") && (isFinite(data16))) {
                                                                                                                                            if (data16 < 1 || isNaN(data16)) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at/endColumn", schemaPath: "#/properties/diagnostics/items/properties/at/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid4 = _errs39 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid4 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0 + "/at", schemaPath: "#/properties/diagnostics/items/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid2 = _errs28 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid2 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/diagnostics/" + i0, schemaPath: "#/properties/diagnostics/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs14 === errors;
                                                            if (!valid1) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate10.errors = [{ instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
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
        else {
            validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate10.errors = vErrors;
    return errors === 0;
}
/* harmony default export */ const validate_generated = (validate10);

;// CONCATENATED MODULE: ./.build/action/src/findings/read.js



/**
 * What the check of another run found.
 * @throws UserError `bad-check` when it is no such thing
 */
function readFindings(text, from) {
    try {
        // The schema, of which both the type and the validator are made, has proved it.
        return (0,validate/* readDocument */.u)(text, validate_generated);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo('bad-check', `${from} is not what a check found: ${reason}.`, {
            hint: 'penstock check --out DIR writes it.',
            cause,
        });
    }
}
const findingsText = (findings) => `${JSON.stringify(findings, null, 1)}\n`;


/***/ }),

/***/ 14111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ artifactTexts),
  V: () => (/* binding */ reviewArtifact)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/github/refused.js
var refused = __webpack_require__(9170);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./.build/action/src/github/unzip.js


const megabyte = 1024 * 1024;
/** A plan of 1,000 steps has 2 MB. */
const largest = 8 * megabyte;
const largestTogether = 64 * megabyte;
const most = 200;
/**
 * The texts of a zip that nobody vouches for: names that are wanted, so many, and none larger than it should be, nor all
 * together. Each is unpacked into as much memory as it says it needs, and no more.
 * @throws UserError `bad-artifact`
 */
function unzipped(zip, wanted, from) {
    let found = 0;
    let together = 0;
    const take = (name, size) => {
        if (!wanted.test(name))
            return false;
        found += 1;
        together += size;
        if (size > largest)
            throw bad(from, `${name} has ${size} bytes`);
        if (together > largestTogether)
            throw bad(from, `its files have more than ${largestTogether / megabyte} MB`);
        if (found > most)
            throw bad(from, `it holds more than ${most} files`);
        return true;
    };
    try {
        const files = (0,esm/* unzipSync */.AO)(zip, { filter: ({ name, originalSize }) => take(name, originalSize) });
        const decoder = new TextDecoder('utf-8', { fatal: true });
        return new Map(Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)]));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw bad(from, error instanceof Error ? error.message : String(error));
    }
}
const bad = (from, why) => new errors/* UserError */.yo('bad-artifact', `${from} cannot be read: ${why}.`);

;// CONCATENATED MODULE: ./.build/action/src/github/artifact.js



/** Under this name the workflow of a pull request keeps what `plan --out` and `preview --out` have written. */
const reviewArtifact = 'penstock-review';
const artifact_megabyte = 1024 * 1024;
/** The pages of a preview lie in it too, and are not unpacked. */
const artifact_largest = 50 * artifact_megabyte;
const patience = 120_000;
/**
 * The texts in the newest artifact of a run whose names are wanted; empty when it has left none. Whoever opened the pull
 * request has written it, so that sizes are watched here rather than believed.
 * @throws UserError `bad-artifact`, CloudError `github-refused`
 */
async function artifactTexts({ api, repository }, run, wanted) {
    const all = await (0,refused/* asked */.NZ)(`Reading the artifacts of run ${run}`, () => api.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
        ...repository,
        run_id: run,
        name: reviewArtifact,
        per_page: 100,
    }));
    const [newest] = all.filter(({ expired }) => !expired).toSorted((a, b) => b.id - a.id);
    if (newest === undefined)
        return new Map();
    if (newest.size_in_bytes > artifact_largest)
        throw tooLarge(run);
    const { headers } = await (0,refused/* asked */.NZ)(`Asking for the artifact of run ${run}`, () => api.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...repository,
        artifact_id: newest.id,
        archive_format: 'zip',
        // The token must not travel to where the artifact lies.
        request: { redirect: 'manual' },
    }));
    if (headers.location === undefined) {
        throw new errors/* CloudError */.K2('github-refused', `Asking for the artifact of run ${run}: GitHub did not say where it lies.`);
    }
    return unzipped(await download(new URL(headers.location), run), wanted, `the artifact of run ${run}`);
}
async function download(url, run) {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok || response.body === null) {
        throw new errors/* CloudError */.K2('github-refused', `Reading the artifact of run ${run}: GitHub answered ${response.status}.`);
    }
    const chunks = [];
    let size = 0;
    const body = response.body;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > artifact_largest)
            throw tooLarge(run);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
const tooLarge = (run) => new errors/* UserError */.yo('bad-artifact', `The artifact of run ${run} is larger than ${artifact_largest / artifact_megabyte} MB.`);


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   c4: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);

/** Whether the token has not the right to it, as in a pull request from a fork. */
const isForbidden = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2 && error.code === 'github-forbidden';
/** Whether GitHub has nothing there, or shows nothing. */
const isNotFound = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2 && isAnswer(error.cause) && error.cause.status === 404;
/** Asks GitHub; a refusal is told with what was asked. Raises CloudError `github-refused`, `github-forbidden`. */
async function asked(doing, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!isAnswer(error))
            throw error;
        const { status, message, response } = error;
        const request = response?.headers['x-github-request-id'];
        const told = `${doing}: GitHub answered ${status}, ${message}${request === undefined ? '' : ` (request ${request})`}.`;
        const isRight = status === 403 && /not accessible/i.test(message);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2(isRight ? 'github-forbidden' : 'github-refused', told, {
            hint: isRight
                ? 'The permissions of the job do not allow it; in a pull request from a fork none do.'
                : hints[status],
            cause: error,
        });
    }
}
const isAnswer = (error) => error instanceof Error && error.name === 'HttpError';
const limited = 'A limit of GitHub’s did not end in time: run the job again later.';
const hints = {
    401: 'The token is not valid, or has expired.',
    403: limited,
    404: 'It is not there, or the token may not see it: look at the permissions of the job.',
    429: limited,
};


/***/ })

};
