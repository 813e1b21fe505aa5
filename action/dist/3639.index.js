export const id = 3639;
export const ids = [3639];
export const modules = {

/***/ 87679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ partitionLocations),
/* harmony export */   dy: () => (/* binding */ deletePartitions),
/* harmony export */   kG: () => (/* binding */ deleteTable)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_glue__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46542);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20757);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24659);



/** Where the partitions of a table lie that `expression` picks: s3 URLs. */
async function partitionLocations(cloud, table, expression) {
    const partitions = await partitionsOf(cloud, table, expression);
    return partitions.map(({ StorageDescriptor }) => StorageDescriptor?.Location).filter((url) => url !== undefined);
}
/** Takes the partitions that `expression` picks out of the catalog; the objects stay. */
async function deletePartitions(cloud, table, expression) {
    const values = (await partitionsOf(cloud, table, expression)).map(({ Values = [] }) => ({ Values }));
    const what = `Deleting partitions of ${table.database}.${table.table}`;
    // More than 25 at once AWS refuses.
    for (let start = 0; start < values.length; start += 25) {
        const { Errors = [] } = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(what, () => cloud.glue.send(new _aws_sdk_client_glue__WEBPACK_IMPORTED_MODULE_2__.BatchDeletePartitionCommand({
            DatabaseName: table.database,
            TableName: table.table,
            PartitionsToDelete: values.slice(start, start + 25),
        })));
        const [first] = Errors;
        if (first !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudError */ .K2('aws-refused', `${what}: ${first.ErrorDetail?.ErrorMessage ?? ''}`);
    }
}
/** A table that is not there is as good as deleted. */
async function deleteTable(cloud, { database, table }) {
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Deleting the table ${database}.${table}`, async () => {
        try {
            await cloud.glue.send(new _aws_sdk_client_glue__WEBPACK_IMPORTED_MODULE_2__.DeleteTableCommand({ DatabaseName: database, Name: table }));
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'EntityNotFoundException'))
                throw error;
        }
    });
}
async function partitionsOf(cloud, { database, table }, expression) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saying */ .i)(`Reading the partitions of ${database}.${table}`, async () => {
        const partitions = [];
        let NextToken;
        do {
            const page = await cloud.glue.send(new _aws_sdk_client_glue__WEBPACK_IMPORTED_MODULE_2__.GetPartitionsCommand({
                DatabaseName: database,
                TableName: table,
                ...(expression === undefined ? {} : { Expression: expression }),
                ...(NextToken === undefined ? {} : { NextToken }),
            }));
            partitions.push(...(page.Partitions ?? []));
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return partitions;
    });
}


/***/ }),

/***/ 19425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HL: () => (/* binding */ deployedRendering),
  HZ: () => (/* binding */ findDeployment),
  n6: () => (/* binding */ lastDeployed),
  Jl: () => (/* binding */ noteDeployed),
  zv: () => (/* binding */ recordOf),
  tf: () => (/* binding */ refuseRepeated),
  EN: () => (/* binding */ rolledBack)
});

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/render/digest.js
var digest = __webpack_require__(23637);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/review/validate.js
var validate = __webpack_require__(68847);
// EXTERNAL MODULE: ./.build/action/src/plan/json.js
var json = __webpack_require__(33498);
// EXTERNAL MODULE: ./.build/action/src/plan/rendering.js
var rendering = __webpack_require__(61346);
;// CONCATENATED MODULE: ./.build/action/src/plan/validate-rendering.generated.js

const schema11 = { "type": "object", "required": ["version", "pipeline", "environment", "digest", "templateUrl", "hasChildStacks", "files", "database", "tables", "sources", "steps", "expected"], "properties": { "version": { "type": "number", "const": 1 }, "pipeline": { "type": "string" }, "environment": { "type": "string" }, "digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "templateUrl": { "type": "string", "description": "Where CloudFormation reads the template." }, "hasChildStacks": { "type": "boolean", "description": "Whether jobs lie in child stacks." }, "files": { "type": "object", "patternProperties": { "^.*$": { "type": "string" } }, "description": "As render writes them, by their paths." }, "database": { "type": "string" }, "tables": { "type": "array", "items": { "type": "object", "required": ["name", "location", "format", "columns", "partitionBy"], "properties": { "name": { "type": "string" }, "location": { "type": "string", "description": "s3 URL of its folder." }, "format": { "type": "string" }, "columns": { "type": "array", "items": { "type": "object", "required": ["name", "type"], "properties": { "name": { "type": "string" }, "type": { "type": "string" } }, "description": "As Athena has it.", "additionalProperties": false }, "description": "In order.", "maxItems": 20000 }, "partitionBy": { "type": "array", "items": { "type": "object", "required": ["name", "type"], "properties": { "name": { "type": "string" }, "type": { "type": "string" } }, "description": "As Athena has it.", "additionalProperties": false }, "description": "In order.", "maxItems": 20000 } }, "description": "A table of the pipeline.", "additionalProperties": false }, "description": "Those that steps write.", "maxItems": 20000 }, "sources": { "type": "array", "items": { "type": "string" }, "description": "Those that have tables or connections of their own." }, "steps": { "type": "array", "items": { "type": "object", "required": ["name", "kind", "needs", "reads", "writes", "codeDigest", "skipsOn", "expectedSeconds", "dpus", "charts", "features"], "properties": { "name": { "type": "string" }, "kind": { "enum": ["script", "nodes", "crawler", "model", "report", "lambda", "execution"], "description": "Of the step." }, "needs": { "type": "array", "items": { "type": "string" } }, "reads": { "type": "array", "items": { "type": "object", "required": ["database", "table"], "properties": { "database": { "type": "string" }, "table": { "type": "string" } }, "description": "A table.", "additionalProperties": false }, "description": "Tables and sources.", "maxItems": 20000 }, "writes": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "codeDigest": { "type": "string" }, "skipsOn": { "type": "array", "items": { "type": "string" }, "description": "The conditions of skip_if, wherever they stand in it." }, "expectedSeconds": { "type": "number", "description": "Pinned in the YAML." }, "dpus": { "type": "number", "description": "Of Glue, while it works." }, "charts": { "type": "array", "items": { "type": "object", "required": ["title", "columns"], "properties": { "title": { "type": "string" }, "columns": { "type": "array", "items": { "type": "string" } } }, "description": "A chart.", "additionalProperties": false }, "description": "Of a report.", "maxItems": 20000 }, "features": { "type": "array", "items": { "type": "string" }, "description": "Columns that a model learns from or scores by." } }, "description": "A step, as far as plans compare it.", "additionalProperties": false }, "description": "In the order of the file.", "maxItems": 20000 }, "expected": { "type": "object", "required": ["seconds", "path"], "properties": { "seconds": { "type": "number", "description": "Of a run." }, "path": { "type": "array", "items": { "type": "string" } } }, "description": "By the critical path.", "additionalProperties": false } }, "description": "A pipeline as it was rendered for one environment.", "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^.*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.pipeline === undefined) && (missing0 = "pipeline"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.templateUrl === undefined) && (missing0 = "templateUrl"))) || ((data.hasChildStacks === undefined) && (missing0 = "hasChildStacks"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.database === undefined) && (missing0 = "database"))) || ((data.tables === undefined) && (missing0 = "tables"))) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.expected === undefined) && (missing0 = "expected"))) {
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
                        if (data.pipeline !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.pipeline !== "string") {
                                validate10.errors = [{ instancePath: instancePath + "/pipeline", schemaPath: "#/properties/pipeline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.environment !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.environment !== "string") {
                                    validate10.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.digest !== undefined) {
                                    let data3 = data.digest;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data3 === "string") {
                                            if (!pattern0.test(data3)) {
                                                validate10.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate10.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.templateUrl !== undefined) {
                                        const _errs10 = errors;
                                        if (typeof data.templateUrl !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/templateUrl", schemaPath: "#/properties/templateUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.hasChildStacks !== undefined) {
                                            const _errs12 = errors;
                                            if (typeof data.hasChildStacks !== "boolean") {
                                                validate10.errors = [{ instancePath: instancePath + "/hasChildStacks", schemaPath: "#/properties/hasChildStacks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.files !== undefined) {
                                                let data6 = data.files;
                                                const _errs14 = errors;
                                                if (errors === _errs14) {
                                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                        var valid1 = true;
                                                        for (const key1 in data6) {
                                                            if (pattern1.test(key1)) {
                                                                const _errs16 = errors;
                                                                if (typeof data6[key1] !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid1 = _errs16 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate10.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.database !== undefined) {
                                                    const _errs18 = errors;
                                                    if (typeof data.database !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs18 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.tables !== undefined) {
                                                        let data9 = data.tables;
                                                        const _errs20 = errors;
                                                        if (errors === _errs20) {
                                                            if (Array.isArray(data9)) {
                                                                if (data9.length > 20000) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
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
                                                                                let missing1;
                                                                                if ((((((data10.name === undefined) && (missing1 = "name")) || ((data10.location === undefined) && (missing1 = "location"))) || ((data10.format === undefined) && (missing1 = "format"))) || ((data10.columns === undefined) && (missing1 = "columns"))) || ((data10.partitionBy === undefined) && (missing1 = "partitionBy"))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    const _errs24 = errors;
                                                                                    for (const key2 in data10) {
                                                                                        if (!(((((key2 === "name") || (key2 === "location")) || (key2 === "format")) || (key2 === "columns")) || (key2 === "partitionBy"))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i0, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs24 === errors) {
                                                                                        if (data10.name !== undefined) {
                                                                                            const _errs25 = errors;
                                                                                            if (typeof data10.name !== "string") {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/name", schemaPath: "#/properties/tables/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid3 = _errs25 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data10.location !== undefined) {
                                                                                                const _errs27 = errors;
                                                                                                if (typeof data10.location !== "string") {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/location", schemaPath: "#/properties/tables/items/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid3 = _errs27 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                            if (valid3) {
                                                                                                if (data10.format !== undefined) {
                                                                                                    const _errs29 = errors;
                                                                                                    if (typeof data10.format !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/format", schemaPath: "#/properties/tables/items/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid3 = _errs29 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid3 = true;
                                                                                                }
                                                                                                if (valid3) {
                                                                                                    if (data10.columns !== undefined) {
                                                                                                        let data14 = data10.columns;
                                                                                                        const _errs31 = errors;
                                                                                                        if (errors === _errs31) {
                                                                                                            if (Array.isArray(data14)) {
                                                                                                                if (data14.length > 20000) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid4 = true;
                                                                                                                    const len1 = data14.length;
                                                                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                        let data15 = data14[i1];
                                                                                                                        const _errs33 = errors;
                                                                                                                        if (errors === _errs33) {
                                                                                                                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                                                                                                let missing2;
                                                                                                                                if (((data15.name === undefined) && (missing2 = "name")) || ((data15.type === undefined) && (missing2 = "type"))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns/" + i1, schemaPath: "#/properties/tables/items/properties/columns/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const _errs35 = errors;
                                                                                                                                    for (const key3 in data15) {
                                                                                                                                        if (!((key3 === "name") || (key3 === "type"))) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns/" + i1, schemaPath: "#/properties/tables/items/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                                            return false;
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    if (_errs35 === errors) {
                                                                                                                                        if (data15.name !== undefined) {
                                                                                                                                            const _errs36 = errors;
                                                                                                                                            if (typeof data15.name !== "string") {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns/" + i1 + "/name", schemaPath: "#/properties/tables/items/properties/columns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid5 = _errs36 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid5 = true;
                                                                                                                                        }
                                                                                                                                        if (valid5) {
                                                                                                                                            if (data15.type !== undefined) {
                                                                                                                                                const _errs38 = errors;
                                                                                                                                                if (typeof data15.type !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns/" + i1 + "/type", schemaPath: "#/properties/tables/items/properties/columns/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid5 = _errs38 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid5 = true;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns/" + i1, schemaPath: "#/properties/tables/items/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid4 = _errs33 === errors;
                                                                                                                        if (!valid4) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid3 = _errs31 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid3 = true;
                                                                                                    }
                                                                                                    if (valid3) {
                                                                                                        if (data10.partitionBy !== undefined) {
                                                                                                            let data18 = data10.partitionBy;
                                                                                                            const _errs40 = errors;
                                                                                                            if (errors === _errs40) {
                                                                                                                if (Array.isArray(data18)) {
                                                                                                                    if (data18.length > 20000) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy", schemaPath: "#/properties/tables/items/properties/partitionBy/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid6 = true;
                                                                                                                        const len2 = data18.length;
                                                                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                            let data19 = data18[i2];
                                                                                                                            const _errs42 = errors;
                                                                                                                            if (errors === _errs42) {
                                                                                                                                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                                                                                    let missing3;
                                                                                                                                    if (((data19.name === undefined) && (missing3 = "name")) || ((data19.type === undefined) && (missing3 = "type"))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy/" + i2, schemaPath: "#/properties/tables/items/properties/partitionBy/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const _errs44 = errors;
                                                                                                                                        for (const key4 in data19) {
                                                                                                                                            if (!((key4 === "name") || (key4 === "type"))) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy/" + i2, schemaPath: "#/properties/tables/items/properties/partitionBy/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                                                                return false;
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        if (_errs44 === errors) {
                                                                                                                                            if (data19.name !== undefined) {
                                                                                                                                                const _errs45 = errors;
                                                                                                                                                if (typeof data19.name !== "string") {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy/" + i2 + "/name", schemaPath: "#/properties/tables/items/properties/partitionBy/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid7 = _errs45 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid7 = true;
                                                                                                                                            }
                                                                                                                                            if (valid7) {
                                                                                                                                                if (data19.type !== undefined) {
                                                                                                                                                    const _errs47 = errors;
                                                                                                                                                    if (typeof data19.type !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy/" + i2 + "/type", schemaPath: "#/properties/tables/items/properties/partitionBy/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid7 = _errs47 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid7 = true;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy/" + i2, schemaPath: "#/properties/tables/items/properties/partitionBy/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid6 = _errs42 === errors;
                                                                                                                            if (!valid6) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i0 + "/partitionBy", schemaPath: "#/properties/tables/items/properties/partitionBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid3 = _errs40 === errors;
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
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i0, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                                                validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs20 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.sources !== undefined) {
                                                            let data22 = data.sources;
                                                            const _errs49 = errors;
                                                            if (errors === _errs49) {
                                                                if (Array.isArray(data22)) {
                                                                    var valid8 = true;
                                                                    const len3 = data22.length;
                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                        const _errs51 = errors;
                                                                        if (typeof data22[i3] !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/sources/" + i3, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                        var valid8 = _errs51 === errors;
                                                                        if (!valid8) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs49 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.steps !== undefined) {
                                                                let data24 = data.steps;
                                                                const _errs53 = errors;
                                                                if (errors === _errs53) {
                                                                    if (Array.isArray(data24)) {
                                                                        if (data24.length > 20000) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid9 = true;
                                                                            const len4 = data24.length;
                                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                                let data25 = data24[i4];
                                                                                const _errs55 = errors;
                                                                                if (errors === _errs55) {
                                                                                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                                                        let missing4;
                                                                                        if ((((((((((((data25.name === undefined) && (missing4 = "name")) || ((data25.kind === undefined) && (missing4 = "kind"))) || ((data25.needs === undefined) && (missing4 = "needs"))) || ((data25.reads === undefined) && (missing4 = "reads"))) || ((data25.writes === undefined) && (missing4 = "writes"))) || ((data25.codeDigest === undefined) && (missing4 = "codeDigest"))) || ((data25.skipsOn === undefined) && (missing4 = "skipsOn"))) || ((data25.expectedSeconds === undefined) && (missing4 = "expectedSeconds"))) || ((data25.dpus === undefined) && (missing4 = "dpus"))) || ((data25.charts === undefined) && (missing4 = "charts"))) || ((data25.features === undefined) && (missing4 = "features"))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i4, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs57 = errors;
                                                                                            for (const key5 in data25) {
                                                                                                if (!(func2.call(schema11.properties.steps.items.properties, key5))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i4, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs57 === errors) {
                                                                                                if (data25.name !== undefined) {
                                                                                                    const _errs58 = errors;
                                                                                                    if (typeof data25.name !== "string") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/name", schemaPath: "#/properties/steps/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid10 = _errs58 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid10 = true;
                                                                                                }
                                                                                                if (valid10) {
                                                                                                    if (data25.kind !== undefined) {
                                                                                                        let data27 = data25.kind;
                                                                                                        const _errs60 = errors;
                                                                                                        if (!(((((((data27 === "script") || (data27 === "nodes")) || (data27 === "crawler")) || (data27 === "model")) || (data27 === "report")) || (data27 === "lambda")) || (data27 === "execution"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/kind", schemaPath: "#/properties/steps/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.steps.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid10 = _errs60 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid10 = true;
                                                                                                    }
                                                                                                    if (valid10) {
                                                                                                        if (data25.needs !== undefined) {
                                                                                                            let data28 = data25.needs;
                                                                                                            const _errs61 = errors;
                                                                                                            if (errors === _errs61) {
                                                                                                                if (Array.isArray(data28)) {
                                                                                                                    var valid11 = true;
                                                                                                                    const len5 = data28.length;
                                                                                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                                                                                        const _errs63 = errors;
                                                                                                                        if (typeof data28[i5] !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/needs/" + i5, schemaPath: "#/properties/steps/items/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid11 = _errs63 === errors;
                                                                                                                        if (!valid11) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/needs", schemaPath: "#/properties/steps/items/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid10 = _errs61 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid10 = true;
                                                                                                        }
                                                                                                        if (valid10) {
                                                                                                            if (data25.reads !== undefined) {
                                                                                                                let data30 = data25.reads;
                                                                                                                const _errs65 = errors;
                                                                                                                if (errors === _errs65) {
                                                                                                                    if (Array.isArray(data30)) {
                                                                                                                        if (data30.length > 20000) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/reads", schemaPath: "#/properties/steps/items/properties/reads/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid12 = true;
                                                                                                                            const len6 = data30.length;
                                                                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                                let data31 = data30[i6];
                                                                                                                                const _errs67 = errors;
                                                                                                                                if (errors === _errs67) {
                                                                                                                                    if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                                                                                                        let missing5;
                                                                                                                                        if (((data31.database === undefined) && (missing5 = "database")) || ((data31.table === undefined) && (missing5 = "table"))) {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/reads/" + i6, schemaPath: "#/properties/steps/items/properties/reads/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            const _errs69 = errors;
                                                                                                                                            for (const key6 in data31) {
                                                                                                                                                if (!((key6 === "database") || (key6 === "table"))) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/reads/" + i6, schemaPath: "#/properties/steps/items/properties/reads/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                                                                                    return false;
                                                                                                                                                    break;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            if (_errs69 === errors) {
                                                                                                                                                if (data31.database !== undefined) {
                                                                                                                                                    const _errs70 = errors;
                                                                                                                                                    if (typeof data31.database !== "string") {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/reads/" + i6 + "/database", schemaPath: "#/properties/steps/items/properties/reads/items/properties/database/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid13 = _errs70 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid13 = true;
                                                                                                                                                }
                                                                                                                                                if (valid13) {
                                                                                                                                                    if (data31.table !== undefined) {
                                                                                                                                                        const _errs72 = errors;
                                                                                                                                                        if (typeof data31.table !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/reads/" + i6 + "/table", schemaPath: "#/properties/steps/items/properties/reads/items/properties/table/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid13 = _errs72 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid13 = true;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/reads/" + i6, schemaPath: "#/properties/steps/items/properties/reads/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid12 = _errs67 === errors;
                                                                                                                                if (!valid12) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/reads", schemaPath: "#/properties/steps/items/properties/reads/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid10 = _errs65 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid10 = true;
                                                                                                            }
                                                                                                            if (valid10) {
                                                                                                                if (data25.writes !== undefined) {
                                                                                                                    let data34 = data25.writes;
                                                                                                                    const _errs74 = errors;
                                                                                                                    const _errs75 = errors;
                                                                                                                    let valid14 = false;
                                                                                                                    const _errs76 = errors;
                                                                                                                    if (typeof data34 !== "string") {
                                                                                                                        const err0 = { instancePath: instancePath + "/steps/" + i4 + "/writes", schemaPath: "#/properties/steps/items/properties/writes/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err0];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err0);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid0 = _errs76 === errors;
                                                                                                                    valid14 = valid14 || _valid0;
                                                                                                                    if (!valid14) {
                                                                                                                        const _errs78 = errors;
                                                                                                                        if (data34 !== null) {
                                                                                                                            const err1 = { instancePath: instancePath + "/steps/" + i4 + "/writes", schemaPath: "#/properties/steps/items/properties/writes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err1];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err1);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid0 = _errs78 === errors;
                                                                                                                        valid14 = valid14 || _valid0;
                                                                                                                    }
                                                                                                                    if (!valid14) {
                                                                                                                        const err2 = { instancePath: instancePath + "/steps/" + i4 + "/writes", schemaPath: "#/properties/steps/items/properties/writes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err2];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err2);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate10.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs75;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs75) {
                                                                                                                                vErrors.length = _errs75;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid10 = _errs74 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid10 = true;
                                                                                                                }
                                                                                                                if (valid10) {
                                                                                                                    if (data25.codeDigest !== undefined) {
                                                                                                                        const _errs80 = errors;
                                                                                                                        if (typeof data25.codeDigest !== "string") {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/codeDigest", schemaPath: "#/properties/steps/items/properties/codeDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid10 = _errs80 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid10 = true;
                                                                                                                    }
                                                                                                                    if (valid10) {
                                                                                                                        if (data25.skipsOn !== undefined) {
                                                                                                                            let data36 = data25.skipsOn;
                                                                                                                            const _errs82 = errors;
                                                                                                                            if (errors === _errs82) {
                                                                                                                                if (Array.isArray(data36)) {
                                                                                                                                    var valid15 = true;
                                                                                                                                    const len7 = data36.length;
                                                                                                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                                                                                                        const _errs84 = errors;
                                                                                                                                        if (typeof data36[i7] !== "string") {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/skipsOn/" + i7, schemaPath: "#/properties/steps/items/properties/skipsOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid15 = _errs84 === errors;
                                                                                                                                        if (!valid15) {
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/skipsOn", schemaPath: "#/properties/steps/items/properties/skipsOn/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid10 = _errs82 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid10 = true;
                                                                                                                        }
                                                                                                                        if (valid10) {
                                                                                                                            if (data25.expectedSeconds !== undefined) {
                                                                                                                                let data38 = data25.expectedSeconds;
                                                                                                                                const _errs86 = errors;
                                                                                                                                if (!((typeof data38 == "number") && (isFinite(data38)))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/expectedSeconds", schemaPath: "#/properties/steps/items/properties/expectedSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid10 = _errs86 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid10 = true;
                                                                                                                            }
                                                                                                                            if (valid10) {
                                                                                                                                if (data25.dpus !== undefined) {
                                                                                                                                    let data39 = data25.dpus;
                                                                                                                                    const _errs88 = errors;
                                                                                                                                    if (!((typeof data39 == "number") && (isFinite(data39)))) {
                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/dpus", schemaPath: "#/properties/steps/items/properties/dpus/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid10 = _errs88 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid10 = true;
                                                                                                                                }
                                                                                                                                if (valid10) {
                                                                                                                                    if (data25.charts !== undefined) {
                                                                                                                                        let data40 = data25.charts;
                                                                                                                                        const _errs90 = errors;
                                                                                                                                        if (errors === _errs90) {
                                                                                                                                            if (Array.isArray(data40)) {
                                                                                                                                                if (data40.length > 20000) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/charts", schemaPath: "#/properties/steps/items/properties/charts/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid16 = true;
                                                                                                                                                    const len8 = data40.length;
                                                                                                                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                                                                                                                        let data41 = data40[i8];
                                                                                                                                                        const _errs92 = errors;
                                                                                                                                                        if (errors === _errs92) {
                                                                                                                                                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                                                                                                                                let missing6;
                                                                                                                                                                if (((data41.title === undefined) && (missing6 = "title")) || ((data41.columns === undefined) && (missing6 = "columns"))) {
                                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/charts/" + i8, schemaPath: "#/properties/steps/items/properties/charts/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    const _errs94 = errors;
                                                                                                                                                                    for (const key7 in data41) {
                                                                                                                                                                        if (!((key7 === "title") || (key7 === "columns"))) {
                                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/charts/" + i8, schemaPath: "#/properties/steps/items/properties/charts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                                                                                                            return false;
                                                                                                                                                                            break;
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                    if (_errs94 === errors) {
                                                                                                                                                                        if (data41.title !== undefined) {
                                                                                                                                                                            const _errs95 = errors;
                                                                                                                                                                            if (typeof data41.title !== "string") {
                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/charts/" + i8 + "/title", schemaPath: "#/properties/steps/items/properties/charts/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                            var valid17 = _errs95 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid17 = true;
                                                                                                                                                                        }
                                                                                                                                                                        if (valid17) {
                                                                                                                                                                            if (data41.columns !== undefined) {
                                                                                                                                                                                let data43 = data41.columns;
                                                                                                                                                                                const _errs97 = errors;
                                                                                                                                                                                if (errors === _errs97) {
                                                                                                                                                                                    if (Array.isArray(data43)) {
                                                                                                                                                                                        var valid18 = true;
                                                                                                                                                                                        const len9 = data43.length;
                                                                                                                                                                                        for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                                                                                            const _errs99 = errors;
                                                                                                                                                                                            if (typeof data43[i9] !== "string") {
                                                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/charts/" + i8 + "/columns/" + i9, schemaPath: "#/properties/steps/items/properties/charts/items/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                return false;
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid18 = _errs99 === errors;
                                                                                                                                                                                            if (!valid18) {
                                                                                                                                                                                                break;
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/charts/" + i8 + "/columns", schemaPath: "#/properties/steps/items/properties/charts/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                        return false;
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                                var valid17 = _errs97 === errors;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                var valid17 = true;
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/charts/" + i8, schemaPath: "#/properties/steps/items/properties/charts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                        var valid16 = _errs92 === errors;
                                                                                                                                                        if (!valid16) {
                                                                                                                                                            break;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/charts", schemaPath: "#/properties/steps/items/properties/charts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid10 = _errs90 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid10 = true;
                                                                                                                                    }
                                                                                                                                    if (valid10) {
                                                                                                                                        if (data25.features !== undefined) {
                                                                                                                                            let data45 = data25.features;
                                                                                                                                            const _errs101 = errors;
                                                                                                                                            if (errors === _errs101) {
                                                                                                                                                if (Array.isArray(data45)) {
                                                                                                                                                    var valid19 = true;
                                                                                                                                                    const len10 = data45.length;
                                                                                                                                                    for (let i10 = 0; i10 < len10; i10++) {
                                                                                                                                                        const _errs103 = errors;
                                                                                                                                                        if (typeof data45[i10] !== "string") {
                                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/features/" + i10, schemaPath: "#/properties/steps/items/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        var valid19 = _errs103 === errors;
                                                                                                                                                        if (!valid19) {
                                                                                                                                                            break;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/steps/" + i4 + "/features", schemaPath: "#/properties/steps/items/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid10 = _errs101 === errors;
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
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/steps/" + i4, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid9 = _errs55 === errors;
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
                                                                var valid0 = _errs53 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.expected !== undefined) {
                                                                    let data47 = data.expected;
                                                                    const _errs105 = errors;
                                                                    if (errors === _errs105) {
                                                                        if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                            let missing7;
                                                                            if (((data47.seconds === undefined) && (missing7 = "seconds")) || ((data47.path === undefined) && (missing7 = "path"))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const _errs107 = errors;
                                                                                for (const key8 in data47) {
                                                                                    if (!((key8 === "seconds") || (key8 === "path"))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs107 === errors) {
                                                                                    if (data47.seconds !== undefined) {
                                                                                        let data48 = data47.seconds;
                                                                                        const _errs108 = errors;
                                                                                        if (!((typeof data48 == "number") && (isFinite(data48)))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/expected/seconds", schemaPath: "#/properties/expected/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid20 = _errs108 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid20 = true;
                                                                                    }
                                                                                    if (valid20) {
                                                                                        if (data47.path !== undefined) {
                                                                                            let data49 = data47.path;
                                                                                            const _errs110 = errors;
                                                                                            if (errors === _errs110) {
                                                                                                if (Array.isArray(data49)) {
                                                                                                    var valid21 = true;
                                                                                                    const len11 = data49.length;
                                                                                                    for (let i11 = 0; i11 < len11; i11++) {
                                                                                                        const _errs112 = errors;
                                                                                                        if (typeof data49[i11] !== "string") {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/expected/path/" + i11, schemaPath: "#/properties/expected/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid21 = _errs112 === errors;
                                                                                                        if (!valid21) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/expected/path", schemaPath: "#/properties/expected/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid20 = _errs110 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid20 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs105 === errors;
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
        else {
            validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate10.errors = vErrors;
    return errors === 0;
}
/* harmony default export */ const validate_rendering_generated = (validate10);

;// CONCATENATED MODULE: ./.build/action/src/plan/deployments.js








const folder = 'deployments/';
/** Tells apart renderings of one template: those that differ in models alone. */
const lastKey = `${folder}last.json`;
const ofTemplate = (text) => `${folder}${(0,names/* sha256 */.sc)((0,json/* compact */.oE)(text)).slice(0, 16)}/`;
/** To be written with what the rendering is deployed from. */
function recordOf(rendering) {
    return {
        key: `${ofTemplate(rendering.files['template.json'] ?? '{}')}${rendering.digest}.json`,
        content: () => JSON.stringify(rendering),
        contentType: 'application/json',
    };
}
/** To be called once it is deployed. */
async function noteDeployed(cloud, bucket, digest, commit) {
    await (0,objects/* putText */.rb)(cloud, bucket, lastKey, JSON.stringify({ digest, commit }));
}
async function lastDeployed(cloud, bucket) {
    const { digest, commit } = (0,json/* objectIn */.D7)((0,json/* parsed */.Yz)((await (0,objects/* readTextIfThere */.pM)(cloud, bucket, lastKey)) ?? '{}'));
    return {
        ...(typeof digest === 'string' ? { digest } : {}),
        ...(typeof commit === 'string' && commit !== '' ? { commit } : {}),
    };
}
/**
 * The rendering that a stack's template was made of. Where nobody of ours made it, the one that was deployed last; undefined:
 * none is recorded.
 */
async function deployedRendering(cloud, bucket, template) {
    const { digest: last } = await lastDeployed(cloud, bucket);
    const keys = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, bucket, ofTemplate(template)));
    const key = keys.find((key) => key.endsWith(`/${last}.json`)) ?? keys.at(-1);
    if (key !== undefined)
        return readRendering(cloud, bucket, key);
    return last === undefined ? undefined : findDeployment(cloud, bucket, last);
}
/**
 * What was deployed under a digest, or the first eight of its digits at least.
 * @throws UserError `unknown-deployment`
 */
async function findDeployment(cloud, bucket, digest) {
    const all = await Array.fromAsync((0,objects/* objectsUnder */.b6)(cloud, bucket, folder));
    const found = all.filter(({ key }) => digestIn(key)?.startsWith(digest));
    const [only] = found;
    if (only !== undefined && found.length === 1 && digest.length >= 8)
        return readRendering(cloud, bucket, only.key);
    throw new errors/* UserError */.yo('unknown-deployment', noneOf(digest, found.length), {
        hint: earlier(all, await lastDeployed(cloud, bucket), `s3://${bucket.Bucket}/${folder}`),
    });
}
/** Of a record: `deployments/<digest of the template>/<digest of all>.json`. */
const digestIn = (key) => key.split('/')[2]?.replace(/\.json$/, '');
function noneOf(digest, found) {
    if (digest.length < 8)
        return `${digest} is too short for a digest: its first eight digits are needed at least.`;
    return found > 1
        ? `More than one deployment begins with ${digest}.`
        : `Nothing that was deployed has the digest ${digest}.`;
}
/** Deployments beyond these are not listed. */
const listed = 5;
/** The newest first: `3f0c9a4be812 (since 2026-11-24 20:41 UTC, the last one, of commit 1f3c9a4be812)`. */
function earlier(all, last, place) {
    const records = all
        .flatMap(({ key, modified }) => {
        const digest = digestIn(key);
        return digest === undefined ? [] : [{ digest, modified }];
    })
        .toSorted((one, other) => other.modified.getTime() - one.modified.getTime())
        .slice(0, listed);
    if (records.length === 0)
        return `${place} has a record of each deployment, and there is none yet.`;
    const lines = records.map(({ digest, modified }) => {
        const first = `first at ${modified.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
        const of = last.commit === undefined ? [] : [`of commit ${last.commit.slice(0, 12)}`];
        return `${digest.slice(0, 12)} (${[first, ...(digest === last.digest ? ['the last one', ...of] : [])].join(', ')})`;
    });
    return `Deployed were ${lines.join('; ')}. All of them: ${place}*/DIGEST.json.`;
}
/**
 * A plan that was applied once is of no use again, when something else has been deployed since: the run of an old merge, repeated,
 * would take back what came after it.
 * @throws UserError `not-reviewed`
 */
async function refuseRepeated(cloud, bucket, { digest }) {
    const all = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, bucket, folder));
    if (!all.some((key) => key.endsWith(`/${digest}.json`)))
        return;
    const short = digest.slice(0, 12);
    throw new errors/* UserError */.yo('not-reviewed', `${short} was deployed before, and something else has been since.`, {
        hint: `If that is to be taken back: penstock deploy --digest ${short}, or a plan of now.`,
    });
}
async function readRendering(cloud, bucket, key) {
    const url = `s3://${bucket.Bucket}/${key}`;
    const text = await (0,objects/* readText */.yR)(cloud, bucket, key);
    try {
        // The schema, of which both the type and the validator are made, has proved it.
        const rendering = (0,validate/* readDocument */.u)(text, validate_rendering_generated);
        if ((0,digest/* digestOf */.o)(Object.entries(rendering.files)) === rendering.digest)
            return rendering;
        throw new Error('its files have another digest than it says');
    }
    catch (cause) {
        throw new errors/* CloudError */.K2('bad-plan', `${url} is no record of a deployment: ${String(cause)}.`, {
            hint: 'Remove it, and deploy the pipeline again.',
            cause,
        });
    }
}
/** What lies in the artifact bucket since it was deployed. */
function rolledBack(pipeline, head) {
    const { templateUrl, hasChildStacks, digest } = head;
    const places = Object.entries((0,rendering/* placesIn */.yN)(head));
    const sourceMap = Object.fromEntries(places.flatMap(([name, at]) => (typeof at === 'string' ? [[name, at]] : [])));
    return {
        artifacts: {
            names: (0,names/* namesOf */.eZ)(pipeline),
            templateUrl,
            hasChildStacks,
            isProtected: (0,rendering/* isProtected */.bz)(head),
            digest,
            sourceMap,
            uploads: [],
        },
        head,
    };
}


/***/ }),

/***/ 33498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/** JSON as a template or a state machine holds it, and where two such values differ. */

/** JSON.parse gives nothing else. */
const parsed = (text) => JSON.parse(text);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A document that is no object is taken for an empty one. */
const objectIn = (value) => (isObject(value) ? value : {});
const same = (one, other) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one, other);
/** A document without its white space: AWS keeps the order of keys. */
const compact = (text) => JSON.stringify(parsed(text));
/** A text as it is, anything else as JSON. */
const textOf = (value) => (typeof value === 'string' ? value : canonical(value));
/** The same text for values that differ in the order of keys alone. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value ?? null);
    const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
/** The smallest parts that differ; lists of different lengths as wholes. */
function differences(before, after, path = '') {
    if (before === after)
        return [];
    const at = (key) => (path === '' ? `${key}` : `${path}.${key}`);
    if (isObject(before) && isObject(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        return keys.flatMap((key) => differences(before[key], after[key], at(key)));
    }
    if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
        return before.flatMap((item, index) => differences(item, after[index], at(index)));
    }
    return same(before, after) ? [] : [{ path, before: shown(before), after: shown(after) }];
}
/** Characters of a value that are shown. */
const longest = 400;
function shown(value) {
    if (value === undefined)
        return null;
    const text = JSON.stringify(value);
    return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}


/***/ }),

/***/ 91310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/stack-policy.js
var stack_policy = __webpack_require__(62260);
// EXTERNAL MODULE: ./.build/action/src/plan/enumeration.js
var enumeration = __webpack_require__(64153);
// EXTERNAL MODULE: ./.build/action/src/plan/file-changes.js + 2 modules
var file_changes = __webpack_require__(75076);
// EXTERNAL MODULE: ./.build/action/src/plan/json.js
var json = __webpack_require__(33498);
;// CONCATENATED MODULE: ./.build/action/src/plan/holdings.js
/** What goes with a resource when it is removed or made anew. */

const holdings = {
    'AWS::DynamoDB::Table': 'its items',
    'AWS::Glue::Database': 'its tables and their partitions',
    'AWS::Glue::Table': 'its partitions',
    'AWS::KMS::Key': 'what is encrypted with it',
    'AWS::KinesisFirehose::DeliveryStream': 'the records that it has not delivered yet',
    'AWS::Logs::LogGroup': 'its log',
    'AWS::S3::Bucket': 'its objects',
};
/** undefined: nothing that anybody would miss. */
function lostWith({ action, type, before }) {
    if (before === undefined || before.isKept || (action !== 'removed' && action !== 'replaced'))
        return undefined;
    const keys = (0,json/* objectIn */.D7)(before.properties['TableInput'])['PartitionKeys'];
    // A view has none either.
    const isPartitioned = Array.isArray(keys) && keys.length > 0;
    return type === 'AWS::Glue::Table' && !isPartitioned ? undefined : holdings[type];
}

// EXTERNAL MODULE: ./.build/action/src/plan/parts.js
var parts = __webpack_require__(16388);
// EXTERNAL MODULE: ./.build/action/src/plan/rendering.js
var rendering = __webpack_require__(61346);
;// CONCATENATED MODULE: ./.build/action/src/plan/column-changes.js
/** A column in the place and of the type of one that is gone is taken for the same one under another name. */
function columnChanges(before, after) {
    const old = new Map(before.map(({ name, type }) => [name, type]));
    const now = new Map(after.map(({ name, type }) => [name, type]));
    const renamed = new Map(before.flatMap(({ name, type }, index) => {
        const there = after[index];
        const isSame = before.length === after.length && there?.type === type && !now.has(name) && !old.has(there.name);
        return isSame ? [[name, there.name]] : [];
    }));
    const news = new Set(renamed.values());
    const stays = (columns, others) => columns.map(({ name }) => name).filter((name) => others.has(name));
    const order = stays(before, now);
    return [
        ...[...renamed].map(([column, to]) => ({ kind: 'renamed', column, to })),
        ...before.flatMap(({ name: column, type }) => {
            const later = now.get(column);
            if (later === undefined)
                return renamed.has(column) ? [] : [{ kind: 'removed', column }];
            return later === type ? [] : [{ kind: 'retyped', column, before: type, after: later }];
        }),
        ...after.flatMap(({ name: column }) => old.has(column) || news.has(column) ? [] : [{ kind: 'added', column }]),
        ...stays(after, old).flatMap((column, index) => order[index] === column ? [] : [{ kind: 'moved', column }]),
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/plan/table-consequences.js
/** What a change of a table means for the rows that are there. */

/** `partitions` are those that the table has; undefined: nobody counted. */
function tableConsequences(before, after, partitions) {
    const isEmpty = partitions === 0;
    const those = partitions === undefined ? 'its partitions' : count(partitions);
    const table = `table ${before.name}`;
    if (after === undefined) {
        const says = `It takes ${those} along, and no query finds the rows any more; the objects in ${before.location} stay, and nothing deletes them.`;
        return [isEmpty ? low(says) : high(says, `${table} loses ${those}: no query finds the rows any more`)];
    }
    if (isEmpty)
        return [low('It changes while it has no partition yet.')];
    const found = columnChanges(before.columns, after.columns);
    const shifts = before.format === 'csv' && found.some((change) => movesOthers(change, before, after));
    return [
        ...(before.location === after.location
            ? []
            : [
                high(`Its folder moves from ${before.location} to ${after.location}. At the old path, where the roles may no longer read, stay ${those}; runs fill the new one, each for its window, and a backfill for all.`, `${table} moves to another folder, and ${those} stay behind`),
            ]),
        ...(JSON.stringify(before.partitionBy) === JSON.stringify(after.partitionBy)
            ? []
            : [
                high(`Its partition keys change, and nothing fits ${those} any more: write them again.`, `the partition keys of ${table} change: ${those} must be written again`),
            ]),
        ...(before.format === after.format
            ? []
            : [low(`Only what is written from now on is ${after.format}; ${those} stay ${before.format}.`)]),
        ...(shifts
            ? [
                high('Its files are read by position: in rows that are there, values appear under other columns.', `columns of ${table} move: in old rows, values appear under other columns`),
            ]
            : found.map((change) => columnConsequence(change, before, those)).filter((found) => found !== undefined)),
    ];
}
const high = (says, inShort) => ({ says, inShort, risk: 'high' });
const low = (says) => ({ says, inShort: null, risk: 'low' });
const count = (partitions) => (partitions === 1 ? 'its partition' : `its ${partitions} partitions`);
/** In a file without names a column stands where it stands. */
function movesOthers(change, before, after) {
    switch (change.kind) {
        case 'renamed':
        case 'retyped':
            return false;
        case 'moved':
            return true;
        case 'added':
            return after.columns.findIndex(({ name }) => name === change.column) < before.columns.length;
        case 'removed':
            return before.columns.findIndex(({ name }) => name === change.column) < after.columns.length;
    }
}
function columnConsequence(change, { name, format }, those) {
    const column = `column ${change.column} of table ${name}`;
    switch (change.kind) {
        case 'renamed':
            return format === 'csv'
                ? low(`Column ${change.column} is now ${change.to}, with the values that are there.`)
                : high(`Column ${change.column} is now ${change.to}: it is null in rows that are there, until they are written again.`, `${column} becomes ${change.to}: it is null in old rows until they are written again`);
        case 'retyped':
            return high(`Column ${change.column} changes from ${change.before} to ${change.after}. Athena refuses ${those} of the old type (HIVE_PARTITION_SCHEMA_MISMATCH) until they are written again.`, `${column} becomes ${change.after}: ${those} cannot be read until they are written again`);
        case 'added':
            return low(`Column ${change.column} is new, and null in rows that are there.`);
        case 'removed':
            return high(`Column ${change.column} is not read any more; its values stay in the files that are there.`, `${column} is not read any more`);
        case 'moved':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/action/src/plan/changes.js
/** Everything that changes, as one list by layer. */








const changes_layers = ['infrastructure', 'state machine', 'jobs', 'sql', 'models'];
function changesOf({ resources, states, files }, ground) {
    const places = [(0,rendering/* placesIn */.yN)(ground.after), (0,rendering/* placesIn */.yN)(ground.before ?? { files: {} })];
    const placeOf = (name) => places.map((those) => those[name]).find((place) => typeof place === 'string');
    const missed = new Set(ground.readers.filter(({ fails }) => fails.length > 0).map(({ table }) => table));
    const complete = (change) => {
        const called = ground.called(change.type, change.name);
        return {
            properties: [],
            inShort: null,
            ...change,
            ...called,
            risk: change.type === 'AWS::Glue::Table' && missed.has(called.of?.name ?? '') ? 'high' : change.risk,
            at: placeOf(change.name) ?? null,
            origin: ground.originOf(change.type, change.name),
        };
    };
    const all = [
        ...resources.map((change) => complete(resourceRow(change, ground))),
        ...protectionRows(ground).map(complete),
        ...states.map((change) => complete(stateRow(change))),
        ...files.flatMap((change) => {
            const row = fileRow(change);
            return row === undefined ? [] : [complete(row)];
        }),
    ];
    return changes_layers.flatMap((layer) => all.filter((change) => change.layer === layer));
}
function resourceRow(change, ground) {
    const { id: name, type, action, properties } = change;
    const meanings = tableMeanings(change, ground);
    // A table that holds nothing yet loses nothing.
    const lost = meanings.length > 0 && meanings.every(({ risk }) => risk === 'low') ? undefined : lostWith(change);
    const permission = ground.permissions.find(({ role, widens }) => role === name && widens);
    const outside = permission?.reachesOut ?? [];
    const kept = change.before?.isKept === true && (action === 'removed' || action === 'replaced');
    const says = [
        ...meanings.map(({ says }) => says),
        ...(lost === undefined || meanings.length > 0 ? [] : [`${sentence(lost)} go with it.`]),
        ...(kept ? ['The old one is kept, and no longer managed.'] : []),
        ...(outside.length > 0 ? [`It may now ${(0,enumeration/* enumerated */.B)(outside, shownRights)}: that is not of the pipeline.`] : []),
        ...(permission === undefined || outside.length > 0 ? [] : ['It may do more: see its permissions.']),
    ];
    const isHigh = lost !== undefined || outside.length > 0 || meanings.some(({ risk }) => risk === 'high');
    const isLow = says.length > 0 || action === 'removed' || action === 'replaced';
    return {
        layer: layerOf(type),
        action,
        type,
        name,
        risk: isHigh ? 'high' : isLow ? 'low' : 'none',
        consequence: says.length === 0 ? null : says.join(' '),
        inShort: isHigh ? inShort(change, { lost, outside, meanings }, ground.called(type, name).what) : null,
        losesData: lost !== undefined,
        properties: [...properties],
    };
}
/** Rights beyond these are counted; they are told with the role's permissions. */
const shownRights = 3;
/** The worst of it, in one clause. */
function inShort({ action }, { lost, outside, meanings }, what) {
    const ofTable = meanings.find((meaning) => meaning.inShort !== null)?.inShort;
    if (ofTable != null)
        return ofTable;
    return lost === undefined
        ? `the ${what} may now ${(0,enumeration/* enumerated */.B)(outside, 1)}`
        : `${what} is ${action}: ${lost} go with it`;
}
const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);
function layerOf(type) {
    if (type === 'AWS::Glue::Job')
        return 'jobs';
    return type === 'AWS::StepFunctions::StateMachine' ? 'state machine' : 'infrastructure';
}
function tableMeanings({ id, type, action }, { before, after, partitions }) {
    if (type !== 'AWS::Glue::Table' || action === 'added')
        return [];
    const table = before?.tables.find(({ name }) => (0,names/* logicalId */.dS)('Table', name) === id);
    if (table === undefined)
        return [];
    const now = action === 'changed' ? after.tables.find(({ name }) => name === table.name) : undefined;
    return tableConsequences(table, now, partitions.get(table.name));
}
/** States beyond these are counted. */
const shownStates = 6;
function stateRow({ step, action, states }) {
    const shown = states.slice(0, shownStates).join('; ');
    const more = states.length > shownStates ? ` and ${states.length - shownStates} more` : '';
    return {
        layer: 'state machine',
        action,
        type: 'states',
        name: step ?? parts/* ownStates */.te,
        risk: 'none',
        consequence: `${shown}${more}`,
        losesData: false,
    };
}
/** It is told of a stack that was there before: a new one takes nothing away. */
function protectionRows({ before, after }) {
    if (before === undefined || (0,rendering/* isProtected */.bz)(before) === (0,rendering/* isProtected */.bz)(after))
        return [];
    const row = { layer: 'infrastructure', type: 'protection', name: stack_policy/* stackPolicyFile */.jA, losesData: false };
    return (0,rendering/* isProtected */.bz)(after)
        ? [{ ...row, action: 'added', risk: 'none', consequence: 'Nobody can delete the stack, and no update its data.' }]
        : [
            {
                ...row,
                action: 'removed',
                risk: 'high',
                consequence: 'The stack may be deleted, and an update may replace or delete its buckets and its database.',
                inShort: 'the stack is protected no longer',
            },
        ];
}
const ofKind = { script: 'jobs', query: 'sql', model: 'models' };
/** Listings only repeat what is told elsewhere. */
function fileRow({ action, kind, path }) {
    if (kind === 'resources' || kind === 'states')
        return undefined;
    return {
        layer: ofKind[kind],
        action,
        type: kind,
        name: path,
        risk: action === 'added' || path === file_changes/* ownCode */.m ? 'none' : 'low',
        consequence: action === 'changed' ? consequenceOf(kind, path) : null,
        losesData: false,
    };
}
function consequenceOf(kind, path) {
    if (path === file_changes/* ownCode */.m)
        return 'It comes with another version of Penstock.';
    return kind === 'model' ? 'The next retrain goes by it; the champion stays until then.' : null;
}

// EXTERNAL MODULE: ./.build/action/src/plan/prices.js
var prices = __webpack_require__(36742);
;// CONCATENATED MODULE: ./.build/action/src/plan/cost.js

/** Athena bills ten megabytes at least. */
const leastScanned = 10_000_000;
/** Of one window in which nothing is skipped, with what AWS asked for it on a day. */
function costOf({ rendering: before, states: statesBefore } = {}, { rendering: after, states }, usage = new Map()) {
    // The units that the ledger has are those of the workers that are deployed.
    const workers = new Map(before?.steps.map(({ name, dpus }) => [name, dpus]));
    const isMeasured = ({ name, dpus }) => usage.has(name) && workers.get(name) === dpus;
    const hours = (step) => dpuHours(step, usage.get(step.name), isMeasured(step));
    const terabytes = ({ kind, name }) => kind === 'report' ? Math.max(leastScanned, usage.get(name)?.units ?? 0) / 1e12 : 0;
    const total = (of, units) => (of?.steps ?? []).reduce((sum, step) => sum + units(step), 0);
    const lines = [
        {
            what: 'Glue: Spark jobs and crawlers',
            unit: 'DPU-hours',
            price: prices/* prices */.Vt.glueDpuHour,
            before: total(before, hours),
            after: total(after, hours),
        },
        {
            what: 'Athena: bytes scanned',
            unit: 'TB',
            price: prices/* prices */.Vt.athenaTerabyte,
            before: total(before, terabytes),
            after: total(after, terabytes),
        },
        {
            what: 'Step Functions: transitions, at most',
            unit: 'transitions',
            price: prices/* prices */.Vt.stateTransition,
            before: statesBefore?.size ?? 0,
            after: states.size,
        },
    ];
    const kinds = new Set(after.steps.map(({ kind }) => kind));
    return {
        region: prices/* prices */.Vt.region,
        date: prices/* prices */.Vt.date,
        lines: lines.filter((line) => line.before > 0 || line.after > 0),
        guessed: after.steps.filter((step) => step.dpus > 0 && !isMeasured(step)).map(({ name }) => name),
        unknown: [
            ...(kinds.has('model') ? ["SageMaker's instances"] : []),
            ...(kinds.has('lambda') || kinds.has('execution') ? ['functions and pipelines that it starts'] : []),
            'storage and requests of S3, logs, and networks',
        ],
    };
}
/** With other workers a job is taken to last as long as it did. */
function dpuHours(step, usage, isMeasured) {
    if (step.dpus === 0)
        return 0;
    const isJob = step.kind === 'script' || step.kind === 'nodes';
    if (isJob && isMeasured && usage?.units !== undefined)
        return usage.units / 3600;
    return (step.dpus * (0,prices/* billedSeconds */.oC)(step, usage?.seconds ?? step.expectedSeconds)) / 3600;
}

;// CONCATENATED MODULE: ./.build/action/src/plan/forecast.js
/** Steps that the next run does otherwise than the last one, as far as their code decides it. */
function forecastOf(before, after) {
    const old = new Map(before.steps.map((step) => [step.name, step]));
    const now = new Set(after.steps.map(({ name }) => name));
    return [
        ...after.steps.flatMap((step) => forecastStep(step, old.get(step.name))),
        ...before.steps
            .filter(({ name }) => !now.has(name))
            .map(({ name: step }) => ({ step, runs: 'no more', why: 'it is not there any more' })),
    ];
}
function forecastStep(step, before) {
    if (before === undefined)
        return [{ step: step.name, runs: 'first', why: 'it is new' }];
    if (before.codeDigest === step.codeDigest)
        return [];
    if (step.skipsOn.includes('no_new_data')) {
        const why = 'its code changed, but it is skipped as long as its source has no new data (no_new_data)';
        return [{ step: step.name, runs: 'maybe', why }];
    }
    const why = step.skipsOn.includes('unchanged')
        ? 'its code changed, so that it is not skipped as unchanged'
        : 'its code changed';
    return [{ step: step.name, runs: 'again', why }];
}

// EXTERNAL MODULE: ./.build/action/src/plan/graph.js
var graph = __webpack_require__(55562);
// EXTERNAL MODULE: ./.build/action/src/plan/resources.js
var resources = __webpack_require__(99395);
// EXTERNAL MODULE: ./.build/action/src/render/upload.js
var upload = __webpack_require__(56468);
;// CONCATENATED MODULE: ./.build/action/src/plan/state-changes.js
/** What becomes of the states of the machines, by the step that they belong to. */


const isMachine = (path) => path.endsWith('.asl.json');
const machinesOf = ({ files }) => Object.fromEntries(Object.entries(files).filter(([path]) => isMachine(path)));
function statesOf(rendering) {
    return new Map(Object.entries(machinesOf(rendering)).flatMap(([path, text]) => statesIn((0,json/* parsed */.Yz)(text)).map(([name, state]) => [`${path}\n${name}`, { name, state }])));
}
function statesIn(region) {
    return Object.entries((0,json/* objectIn */.D7)((0,json/* objectIn */.D7)(region)['States'])).flatMap(([name, state]) => {
        if (!(0,json/* isObject */.Gv)(state))
            return [];
        const { Branches: branches, ItemProcessor: processor, ...itself } = state;
        const inner = [...(Array.isArray(branches) ? branches : []), processor];
        const starts = inner.map((one) => (0,json/* objectIn */.D7)(one)['StartAt'] ?? null);
        return [[name, { ...itself, Starts: starts }], ...inner.flatMap(statesIn)];
    });
}
/** In the order of the new machine, then what is removed. `steps` are the names of both sides. */
function stateChanges(before, after, steps) {
    const found = new Map();
    const note = (name, action) => {
        const step = ownerOf(name, steps);
        const key = `${step ?? ''}\n${action}`;
        const change = found.get(key) ?? { step, action, states: [] };
        change.states.push(name);
        found.set(key, change);
    };
    for (const [key, { name, state }] of after) {
        const old = before.get(key)?.state;
        if (old === undefined)
            note(name, 'added');
        else if (!(0,json/* same */.FB)(old, state) && comparable(old) !== comparable(state))
            note(name, 'changed');
    }
    for (const [key, { name }] of before)
        if (!after.has(key))
            note(name, 'removed');
    return [...found.values()];
}
/** A state is named as its step, or `step: what it is for`. */
function ownerOf(name, steps) {
    const [owner = name] = name.split(': ');
    return steps.has(owner) ? owner : undefined;
}
/** Without code, which is compared as files: a query, the digest of a step's code, keys that hold digests of contents. */
function comparable({ Arguments: given, ...state }) {
    const { QueryString: _, ...rest } = (0,json/* objectIn */.D7)(given);
    const text = (0,json/* canonical */.$N)({ ...state, ...(given === undefined ? {} : { Arguments: (0,json/* isObject */.Gv)(given) ? rest : given }) });
    return (0,upload/* withoutContents */.X)(text).replace(/('code_digest': \\?")[0-9a-f]{16}/g, '$1');
}

;// CONCATENATED MODULE: ./.build/action/src/plan/hand-made.js



function handMadeChanges({ files, recorded }, head, called) {
    if (recorded === undefined)
        return [];
    const isOurs = Object.entries(files).every(([path, text]) => recorded.files[path] === text);
    if (isOurs)
        return [];
    const machines = Object.keys(machinesOf({ files: { ...recorded.files, ...files } }));
    const found = [
        ...compared(templateThings(recorded.files), templateThings(files), templateThings(head.files)),
        // CloudFormation puts a definition only where another one is to be there.
        ...machines.flatMap((path) => compared(states(recorded.files[path]), states(files[path]), states(head.files[path]), recorded.files[path] !== head.files[path])),
    ];
    return found.map((one) => ({ ...one, what: called(one.type, one.name).what }));
}
const templateThings = (files) => new Map(Object.values((0,resources/* templatesOf */.r3)({ files })).flatMap((text) => (0,resources/* resourcesIn */.$d)((0,json/* parsed */.Yz)(text)).map(([id, { type, properties }]) => [id, { type, value: properties }])));
const states = (machine = '{}') => new Map(statesIn((0,json/* parsed */.Yz)(machine)).map(([name, value]) => [name, { type: 'state', value }]));
function compared(recorded, deployed, head, isPut = true) {
    const names = [...new Set([...recorded.keys(), ...deployed.keys()])];
    return names.flatMap((name) => {
        const [was, is, will] = [recorded.get(name), deployed.get(name), head.get(name)];
        if ((0,json/* same */.FB)(was?.value, is?.value))
            return [];
        const properties = (0,json/* differences */.tX)(was?.value, is?.value);
        const stays = !isPut || (0,json/* same */.FB)(is?.value, will?.value);
        return [{ name, type: is?.type ?? was?.type ?? '', properties, fate: stays ? 'stays' : 'overwritten' }];
    });
}

// EXTERNAL MODULE: ./.build/action/src/plan/not-checked.js
var not_checked = __webpack_require__(35371);
;// CONCATENATED MODULE: ./.build/action/src/plan/permission-words.js
/** What the actions that we ask for most are for; others are told by IAM's own names. */
const verbs = {
    's3:GetObject': 'read',
    's3:ListBucket': 'list',
    's3:PutObject': 'write',
    's3:AbortMultipartUpload': 'write',
    's3:DeleteObject': 'delete',
    'glue:GetDatabase': 'describe',
    'glue:GetTable': 'describe',
    'glue:GetTables': 'describe',
    'glue:GetPartition': 'describe',
    'glue:GetPartitions': 'describe',
    'glue:BatchCreatePartition': 'publish partitions of',
    'glue:BatchUpdatePartition': 'publish partitions of',
    'glue:BatchDeletePartition': 'publish partitions of',
    'glue:StartJobRun': 'run',
    'glue:GetJobRun': 'run',
    'glue:GetJobRuns': 'run',
    'glue:BatchStopJobRun': 'run',
    'glue:StartCrawler': 'run',
    'glue:GetCrawler': 'run',
    'lambda:InvokeFunction': 'call',
    'states:StartExecution': 'start',
    'secretsmanager:GetSecretValue': 'read the secret',
};
/**
 * `read, list s3://acme-rooms/*`: rights that share their resources and condition are one sentence. The pipeline's own
 * buckets are DATA, ARTIFACTS and LOGS.
 */
function inWords(rights, names) {
    const told = rights.map(({ action, resource, condition }) => ({
        action: verbs[action] ?? action,
        resource: shortName(resource, names),
        condition: condition.replace(' StringLikeIfExists ', ' ').replace(' StringEquals ', ' '),
    }));
    const joined = by('resource', by('action', by('condition', told)));
    return joined.map(({ action, resource, condition }) => cut(`${action} ${resource}${condition === '' ? '' : ` if ${condition}`}`));
}
/** Characters of a sentence that are shown. */
const longest = 600;
const cut = (sentence) => (sentence.length <= longest ? sentence : `${sentence.slice(0, longest)}…`);
/** Joins what differs in the key alone. */
const by = (key, rights) => [...Map.groupBy(rights, (right) => JSON.stringify({ ...right, [key]: '' })).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined)
        return [];
    const values = withoutTwins(same.map((right) => right[key]));
    return [{ ...first, [key]: key === 'condition' ? alternatives(values) : bounded(values).join(', ') }];
});
/** Names beyond these are counted: a state machine starts a thousand jobs. */
const shown = 10;
const bounded = (values) => values.length <= shown ? values : [...values.slice(0, shown), `${values.length - shown} more`];
/** A folder is asked for by its own name as well: `floors` beside `floors/*`. */
function withoutTwins(values) {
    const all = new Set(values);
    return [...all].filter((value) => !all.has(`${value}/*`));
}
/** `s3:prefix floors/*, daily/*` */
function alternatives(conditions) {
    const keys = new Set(conditions.map((condition) => condition.split(' ')[0] ?? ''));
    const [key = ''] = keys;
    if (keys.size !== 1 || conditions.some((condition) => condition.includes(' and ')))
        return bounded(conditions).join(' or ');
    return `${key} ${bounded(conditions.map((condition) => condition.slice(key.length + 1))).join(', ')}`.trimEnd();
}
/** `arn:aws:s3:::bucket/key` -> `s3://bucket/key`; of others what stands behind region and account. */
function shortName(resource, { dataBucket, artifactBucket, logBucket }) {
    const [, service, rest] = /^arn:[a-z-]+:([a-z0-9-]+):[a-z0-9-]*:\d*:(.*)$/.exec(resource) ?? [];
    if (rest === undefined)
        return resource;
    if (service !== 's3')
        return rest;
    const [bucket = ''] = rest.split('/');
    const own = new Map([
        [dataBucket, 'DATA'],
        [artifactBucket, 'ARTIFACTS'],
        [logBucket, 'LOGS'],
    ]);
    return `s3://${own.get(bucket) ?? bucket}${rest.slice(bucket.length)}`;
}

;// CONCATENATED MODULE: ./.build/action/src/plan/rights.js
/** The statements of a role, taken apart. */

/** Of a role's properties: who may take it, and what it may do. */
function rightsOf(properties) {
    const trust = statementsOf(properties?.['AssumeRolePolicyDocument']);
    const policies = listOf(properties?.['Policies']).flatMap((one) => statementsOf((0,json/* objectIn */.D7)(one)['PolicyDocument']));
    const rights = [...trust, ...policies].flatMap(rightsIn);
    return new Map(rights.map((right) => [`${right.action}\n${right.resource}\n${right.condition}`, right]));
}
const statementsOf = (document) => listOf((0,json/* objectIn */.D7)(document)['Statement']);
/** A statement of many actions, resources and values of a condition, as one for each. */
function rightsIn(statement) {
    const { Effect, Action, Resource, Principal, Condition } = (0,json/* objectIn */.D7)(statement);
    const deny = Effect === 'Deny' ? 'not ' : '';
    const targets = Principal === undefined ? listOf(Resource).map(resourceText) : [`this role, for ${resourceText(Principal)}`];
    return listOf(Action).flatMap((action) => targets.flatMap((resource) => conditionsIn(Condition).map((condition) => ({ action: `${deny}${(0,json/* textOf */.b6)(action)}`, resource, condition }))));
}
const listOf = (value) => value === undefined ? [] : Array.isArray(value) ? value : [value];
/** ARNs as they are; what CloudFormation fills in by its logical id. */
function resourceText(resource) {
    if (typeof resource === 'string')
        return resource;
    if (!(0,json/* isObject */.Gv)(resource))
        return JSON.stringify(resource);
    const { Ref, 'Fn::GetAtt': attribute, Service } = resource;
    if (typeof Ref === 'string')
        return Ref;
    if (typeof Service === 'string')
        return Service;
    return Array.isArray(attribute) ? attribute.map(String).join('.') : (0,json/* canonical */.$N)(resource);
}
/** The values of one key are alternatives; of several keys, all must hold. */
function conditionsIn(condition) {
    const parts = Object.entries((0,json/* objectIn */.D7)(condition)).flatMap(([operator, keys]) => Object.entries((0,json/* objectIn */.D7)(keys)).map(([key, values]) => listOf(values).map((value) => `${key} ${operator} ${(0,json/* textOf */.b6)(value)}`)));
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only;
    return [parts.map((alternatives) => alternatives.join(' or ')).join(' and ')];
}

;// CONCATENATED MODULE: ./.build/action/src/plan/permissions.js



/** Roles that reach beyond the pipeline first, then those that are there and may more, then new ones. */
function permissionChanges(changes, resources, { names, called }) {
    const isAlike = alikeRoles(resources, called);
    const shared = new Map();
    const found = changes.flatMap(({ id, type, before, after }) => {
        // A role that is removed takes its rights along.
        if (type !== 'AWS::IAM::Role' || after === undefined)
            return [];
        const [old, now] = [rightsOf(before?.properties), rightsOf(after.properties)];
        const like = before === undefined ? isAlike(id) : undefined;
        if (like !== undefined && !shared.has(like.each))
            shared.set(like.each, inCommon(like.roles));
        const known = like === undefined ? old : shared.get(like.each);
        const gained = [...now].filter(([key]) => known?.has(key) !== true).map(([, right]) => right);
        const gains = inWords(gained, names);
        const loses = inWords([...old].filter(([key]) => !now.has(key)).map(([, right]) => right), names);
        if (gains.length === 0 && loses.length === 0)
            return [];
        const widens = before !== undefined && gains.length > 0;
        const outside = widens ? gained.filter((right) => reachesOut(right, names)) : [];
        return [{ role: id, what: called(type, id).what, gains, loses, widens, reachesOut: [...inWords(outside, names)] }];
    });
    const ofAll = [...shared].map(([each, rights]) => {
        return {
            role: each,
            what: each,
            gains: inWords([...rights.values()], names),
            loses: [],
            widens: false,
            reachesOut: [],
        };
    });
    const rank = (change) => (change.reachesOut.length > 0 ? 0 : change.widens ? 1 : 2);
    return [...found.toSorted((one, other) => rank(one) - rank(other)), ...ofAll];
}
/** Roles that are there for the same, such as those of all jobs; undefined for one that is alone. */
function alikeRoles(resources, called) {
    const eachOf = (id) => {
        const { what, of } = called('AWS::IAM::Role', id);
        return of === null ? what : `each ${what.slice(0, -of.name.length)}a ${parts/* partNouns */.L$[of.kind]}`;
    };
    const roles = [...resources].filter(([, { type }]) => type === 'AWS::IAM::Role');
    const alike = Map.groupBy(roles, ([id]) => eachOf(id));
    return (id) => {
        const each = eachOf(id);
        const those = alike.get(each) ?? [];
        return those.length < 2 ? undefined : { each, roles: those.map(([, role]) => role) };
    };
}
/** It is told once, whoever has it. */
function inCommon(roles) {
    const [first = new Map(), ...others] = roles.map(({ properties }) => rightsOf(properties));
    return new Map([...first].filter(([key]) => others.every((rights) => rights.has(key))));
}
/** Everything of a kind, or a bucket of others. */
function reachesOut({ action, resource, condition }, { dataBucket, artifactBucket, logBucket }) {
    if (action.startsWith('not '))
        return false;
    if (/[*?]/.test(action) || (resource === '*' && condition === ''))
        return true;
    const [, bucket] = /^arn:[a-z-]+:s3:::([^/]+)/.exec(resource) ?? [];
    return bucket !== undefined && ![dataBucket, artifactBucket, logBucket].includes(bucket);
}

// EXTERNAL MODULE: ./.build/action/src/graph/result/sql-tree.js
var sql_tree = __webpack_require__(54038);
// EXTERNAL MODULE: ./.build/action/src/graph/sql-tables.js
var sql_tables = __webpack_require__(97633);
;// CONCATENATED MODULE: ./.build/action/src/graph/sql-columns.js


/**
 * Whether a query can only mean the column of that table where it writes its name, so that it fails without it. `others`
 * are all the other tables that it is known to read. In doubt, such as where the query gives the name to something, it is false.
 */
function surelyReads(sql, column, { database, table }, others) {
    const nodes = (0,sql_tree/* sqlTree */.hd)(sql);
    if (nodes === undefined)
        return false;
    const isNamed = (name, other) => name === other.table || name === `${other.database}.${other.table}`;
    const read = (0,sql_tables/* tablesRead */.E3)(sql).map(({ name }) => name);
    if (!read.some((name) => isNamed(name, { database, table })))
        return false;
    const uses = columnUses(nodes, column);
    const isOnly = read.every((name) => [{ database, table }, ...others].some((other) => isNamed(name, other))) &&
        others.every(({ columns }) => columns?.includes(column) === false);
    return uses.some(({ of }) => {
        if (of === undefined)
            return isOnly;
        const owners = ownersOf(nodes, of);
        return of === table ? owners.length === 0 : owners.length > 0 && owners.every((owner) => owner === table);
    });
}
const isColumn = (use) => typeof use === 'object';
/** Uses that can be of nothing which the query itself has given the name to. */
function columnUses(nodes, name) {
    const uses = usesIn(nodes, name);
    if (uses.includes('defined'))
        return [];
    if (!uses.includes('named'))
        return uses.filter(isColumn);
    // What a SELECT names is seen by its ORDER BY, and by a query around it.
    const [query = []] = (0,sql_tree/* splitAt */.gI)(nodes, ['order']);
    return (0,sql_tree/* wordOf */.aG)(nodes[0]) === 'select' && selectsIn(nodes) === 1 ? usesIn(query, name).filter(isColumn) : [];
}
const selectsIn = (nodes) => nodes.reduce((sum, node) => sum + (node.kind === 'group' ? selectsIn(node.nodes) : +((0,sql_tree/* wordOf */.aG)(node) === 'select')), 0);
/** Words after which an expression begins, and no name for what stands before. */
const openings = new Set('select distinct all by where and or not on having when then else case in between like is'.split(' '));
/** Where a name stands as a column, and where it is given to something else. */
function usesIn(nodes, name) {
    return nodes.flatMap((node, i) => {
        const [last, next] = [nodes[i - 1], nodes[i + 1]];
        if (node.kind === 'group') {
            if (givesNames(nodes, i))
                return usesIn(node.nodes, name).map(() => 'defined');
            if ((0,sql_tree/* wordOf */.aG)(last) === 'extract')
                return usesIn(node.nodes.slice(1), name);
            // The constructor of a row looks like its type.
            return (0,sql_tree/* wordOf */.aG)(last) === 'row' ? [] : usesIn(node.nodes, name);
        }
        const isCall = next?.kind === 'group' && node.kind === 'name' && !node.isQuoted;
        if (node.kind !== 'name' || node.name !== name || isCall || next?.kind === 'text' || (0,sql_tree/* wordOf */.aG)(next) === '.')
            return [];
        if ((0,sql_tree/* wordOf */.aG)(next) === '->')
            return ['defined'];
        if ((0,sql_tree/* wordOf */.aG)(last) === '.')
            return [{ of: nameOf(nodes[i - 2]) }];
        const isExpression = last === undefined || last.kind === 'sign' || openings.has((0,sql_tree/* wordOf */.aG)(last) ?? '');
        return [isExpression ? { of: undefined } : 'named'];
    });
}
/** `WITH t (a, b) AS (…)`, `… AS t (a, b)`, `(…) t (a, b)` */
function givesNames(nodes, i) {
    const [node, owner, before] = [nodes[i], nodes[i - 1], nodes[i - 2]];
    if (node?.kind !== 'group' || owner?.kind !== 'name')
        return false;
    if (!(0,sql_tree/* splitAt */.gI)(node.nodes, [',']).every((piece) => piece.length === 1 && piece[0]?.kind === 'name'))
        return false;
    const isDefined = (0,sql_tree/* wordOf */.aG)(nodes[i + 1]) === 'as' && nodes[i + 2]?.kind === 'group';
    return isDefined || (0,sql_tree/* wordOf */.aG)(before) === 'as' || before?.kind === 'group';
}
/** What a name before a dot is another name of: `sales` of `FROM sales AS s`; a query in parentheses is `(`. */
function ownersOf(nodes, alias) {
    return nodes.flatMap((node, i) => {
        if (node.kind === 'group')
            return ownersOf(node.nodes, alias);
        if (nameOf(node) !== alias)
            return [];
        const owner = nodes[(0,sql_tree/* wordOf */.aG)(nodes[i - 1]) === 'as' ? i - 2 : i - 1];
        if (owner?.kind === 'group')
            return ['('];
        const isOwner = owner?.kind === 'name' && !openings.has(owner.name) && !['from', 'join'].includes(owner.name);
        return isOwner ? [owner.name] : [];
    });
}
const nameOf = (node) => (node?.kind === 'name' ? node.name : undefined);

// EXTERNAL MODULE: ./.build/action/src/graph/tables.js
var tables = __webpack_require__(54082);
;// CONCATENATED MODULE: ./.build/action/src/plan/readers.js




/**
 * Who reads, after the change, a table that is gone, or a column that is renamed, retyped or removed. Of node graphs
 * and models `check` has refused what breaks; a query's columns it does not look up. `olds`: what is deployed, and the merge base.
 */
function readersOf(olds, after) {
    const all = olds.flatMap((before) => [...readersOfTables(before, after), ...readersOfColumns(before, after)]);
    return [...Map.groupBy(all, ({ table, column }) => `${table}.${column ?? ''}`).values()].flatMap((same) => same.slice(0, 1));
}
function readersOfTables(before, after) {
    const { database } = before;
    return [...before.tables.map(({ name }) => name), ...before.sources].flatMap((table) => {
        const failing = after.steps.filter((step) => {
            if (step.kind !== 'report' || readsTable(step, { database, table }))
                return false;
            const names = (0,sql_tables/* tablesRead */.E3)(queryOf(step, after)).map(({ name }) => (0,tables/* tableReference */.IR)(name, after.database));
            return names.some((name) => (0,tables/* sameTable */.lY)(name, { database, table }));
        });
        const fails = failing.map(reportName);
        return fails.length === 0 ? [] : [{ table, column: null, change: 'removed', by: fails, fails }];
    });
}
function readersOfColumns(before, after) {
    return before.tables.flatMap((table) => {
        const now = after.tables.find(({ name }) => name === table.name);
        if (now === undefined)
            return [];
        return columnChanges(allColumns(table), allColumns(now)).flatMap((change) => {
            if (change.kind === 'added' || change.kind === 'moved')
                return [];
            const names = change.kind === 'renamed' ? [change.column, change.to] : [change.column];
            const failing = after.steps.filter((step) => change.kind !== 'retyped' && doesFail(step, now, change.column, after));
            const fails = failing.map(reportName);
            // Of a report that fails its charts need not be told.
            const others = after.steps.filter((step) => !failing.includes(step));
            const by = [...fails, ...others.flatMap((step) => readings(step, table.name, names, after))];
            return by.length === 0 ? [] : [{ table: table.name, column: change.column, change: readers_inWords(change), by, fails }];
        });
    });
}
const allColumns = ({ columns, partitionBy }) => [...columns, ...partitionBy];
const reportName = ({ name }) => `report ${name}`;
const queryOf = (step, { files }) => files[`sql/${step.name}.sql`] ?? '';
const readsTable = (step, table) => step.reads.some((read) => (0,tables/* sameTable */.lY)(read, table));
function readers_inWords(change) {
    switch (change.kind) {
        case 'renamed':
            return `renamed to ${change.to}`;
        case 'retyped':
            return `${change.before} becomes ${change.after}`;
        case 'added':
        case 'removed':
        case 'moved':
            return change.kind;
    }
}
function readings(step, table, columns, after) {
    if (!readsTable(step, { database: after.database, table }))
        return [];
    switch (step.kind) {
        case 'report': {
            const words = (0,sql_tables/* sqlWords */.Kc)(queryOf(step, after));
            if (!words.has('*') && !columns.some((column) => words.has(column)))
                return [];
            const charts = step.charts.filter((chart) => chart.columns.some((column) => columns.includes(column)));
            return [reportName(step), ...charts.map(({ title }) => `chart "${title}" of ${step.name}`)];
        }
        case 'model':
            return step.features.some((feature) => columns.includes(feature)) ? [`model ${step.name}`] : [];
        case 'script':
            return [`job ${step.name}, whose script reads the table`];
        case 'nodes': {
            const script = after.files[`scripts/${step.name}.py`] ?? '';
            return columns.some((column) => script.includes(column)) ? [`job ${step.name}`] : [];
        }
        case 'crawler':
        case 'lambda':
        case 'execution':
            return [];
    }
}
/** Whether it is a report whose query still takes a column that the table has no longer. */
function doesFail(step, table, column, after) {
    if (step.kind !== 'report')
        return false;
    const columnsOf = (read) => {
        const declared = after.tables.find(({ name }) => (0,tables/* sameTable */.lY)(read, { database: after.database, table: name }));
        return declared && allColumns(declared).map(({ name }) => name);
    };
    const read = { database: after.database, table: table.name };
    const others = step.reads
        .filter((other) => !(0,tables/* sameTable */.lY)(other, read))
        .map((other) => ({ ...other, columns: columnsOf(other) }));
    return surelyReads(queryOf(step, after), column, read, others);
}

;// CONCATENATED MODULE: ./.build/action/src/plan/replacements.generated.js
// Made by action/src/generate.ts; do not edit.
/** Type of a resource -> paths of the properties whose change makes it anew. */
const replacements = {
    "AWS::Athena::WorkGroup": [
        "Name"
    ],
    "AWS::CloudFormation::CustomResource": [
        "ServiceToken"
    ],
    "AWS::CloudWatch::Alarm": [
        "AlarmName"
    ],
    "AWS::DynamoDB::Table": [
        "ImportSourceSpecification",
        "TableName",
        "KeySchema"
    ],
    "AWS::EC2::FlowLog": [
        "LogFormat",
        "ResourceId",
        "MaxAggregationInterval",
        "DestinationOptions",
        "ResourceType",
        "DeliverCrossAccountRole",
        "LogDestination",
        "LogGroupName",
        "DeliverLogsPermissionArn",
        "LogDestinationType",
        "TrafficType",
        "TagFieldSpecifications"
    ],
    "AWS::EC2::Route": [
        "DestinationIpv6CidrBlock",
        "RouteTableId",
        "DestinationCidrBlock",
        "DestinationPrefixListId"
    ],
    "AWS::EC2::RouteTable": [
        "VpcId"
    ],
    "AWS::EC2::SecurityGroup": [
        "GroupDescription",
        "GroupName",
        "VpcId"
    ],
    "AWS::EC2::SecurityGroupEgress": [
        "CidrIp",
        "CidrIpv6",
        "DestinationPrefixListId",
        "DestinationSecurityGroupId",
        "FromPort",
        "GroupId",
        "IpProtocol",
        "ToPort"
    ],
    "AWS::EC2::SecurityGroupIngress": [
        "CidrIp",
        "CidrIpv6",
        "FromPort",
        "GroupId",
        "GroupName",
        "IpProtocol",
        "SourcePrefixListId",
        "SourceSecurityGroupId",
        "SourceSecurityGroupName",
        "SourceSecurityGroupOwnerId",
        "ToPort"
    ],
    "AWS::EC2::Subnet": [
        "VpcId",
        "AvailabilityZoneId",
        "OutpostArn",
        "AvailabilityZone",
        "CidrBlock",
        "Ipv6Native",
        "Ipv6CidrBlock",
        "Ipv4IpamPoolId",
        "Ipv4NetmaskLength",
        "Ipv6IpamPoolId",
        "Ipv6NetmaskLength"
    ],
    "AWS::EC2::SubnetRouteTableAssociation": [
        "RouteTableId",
        "SubnetId"
    ],
    "AWS::EC2::VPC": [
        "InstanceTenancy",
        "Ipv4NetmaskLength",
        "CidrBlock",
        "Ipv4IpamPoolId",
        "VpcEncryptionControl"
    ],
    "AWS::EC2::VPCEndpoint": [
        "VpcId",
        "ServiceName",
        "VpcEndpointType",
        "ServiceRegion",
        "DnsOptions.PrivateDnsSpecifiedDomains",
        "DnsOptions.PrivateDnsPreference",
        "ResourceConfigurationArn",
        "ServiceNetworkArn"
    ],
    "AWS::EC2::VPCPeeringConnection": [
        "PeerRoleArn",
        "VpcId",
        "PeerVpcId",
        "PeerRegion",
        "PeerOwnerId",
        "AssumeRoleRegion"
    ],
    "AWS::Events::Rule": [
        "EventBusName",
        "Name"
    ],
    "AWS::Glue::Connection": [
        "ConnectionInput.Name",
        "CatalogId"
    ],
    "AWS::Glue::Crawler": [
        "Name"
    ],
    "AWS::Glue::Database": [
        "DatabaseInput.Name",
        "CatalogId",
        "DatabaseName"
    ],
    "AWS::Glue::Job": [
        "Name"
    ],
    "AWS::Glue::SecurityConfiguration": [
        "Name"
    ],
    "AWS::Glue::Table": [
        "TableInput.Name",
        "DatabaseName",
        "CatalogId",
        "Name"
    ],
    "AWS::IAM::ManagedPolicy": [
        "ManagedPolicyName",
        "Path",
        "Description"
    ],
    "AWS::IAM::OIDCProvider": [
        "Url"
    ],
    "AWS::IAM::Role": [
        "Path",
        "RoleName"
    ],
    "AWS::IoT::TopicRule": [
        "RuleName"
    ],
    "AWS::KinesisFirehose::DeliveryStream": [
        "KinesisStreamSourceConfiguration",
        "DeliveryStreamType",
        "AmazonopensearchserviceDestinationConfiguration.VpcConfiguration",
        "MSKSourceConfiguration",
        "AmazonOpenSearchServerlessDestinationConfiguration.VpcConfiguration",
        "ElasticsearchDestinationConfiguration.VpcConfiguration",
        "DeliveryStreamName",
        "IcebergDestinationConfiguration.CatalogConfiguration",
        "DirectPutSourceConfiguration",
        "SnowflakeDestinationConfiguration.SnowflakeVpcConfiguration",
        "DatabaseSourceConfiguration"
    ],
    "AWS::Lambda::Function": [
        "FunctionName",
        "PackageType",
        "TenancyConfig"
    ],
    "AWS::Lambda::Permission": [
        "FunctionName",
        "Action",
        "EventSourceToken",
        "FunctionUrlAuthType",
        "SourceArn",
        "SourceAccount",
        "PrincipalOrgID",
        "Principal",
        "InvokedViaFunctionUrl"
    ],
    "AWS::Logs::LogGroup": [
        "LogGroupName"
    ],
    "AWS::Logs::LogStream": [
        "LogStreamName",
        "LogGroupName"
    ],
    "AWS::QuickSight::DataSet": [
        "DataSetId",
        "AwsAccountId"
    ],
    "AWS::QuickSight::DataSource": [
        "Type",
        "AwsAccountId",
        "DataSourceId"
    ],
    "AWS::S3::Bucket": [
        "BucketName",
        "ObjectLockEnabled",
        "BucketNamespace",
        "BucketNamePrefix"
    ],
    "AWS::S3::BucketPolicy": [
        "Bucket"
    ],
    "AWS::SNS::Topic": [
        "FifoTopic",
        "TopicName"
    ],
    "AWS::Scheduler::Schedule": [
        "Name"
    ],
    "AWS::StepFunctions::StateMachine": [
        "StateMachineName",
        "StateMachineType"
    ]
};

;// CONCATENATED MODULE: ./.build/action/src/plan/replacement.js

/**
 * Whether CloudFormation makes the resource anew when these properties change, as its specification says. Where that
 * depends (`maybe`), it is taken to.
 */
function isReplaced(type, changes) {
    const paths = replacements[type] ?? [];
    return changes.some(({ path }) => paths.some((replacing) => path === replacing || path.startsWith(`${replacing}.`)));
}

;// CONCATENATED MODULE: ./.build/action/src/plan/resource-changes.js
/** What becomes of each resource. */



/** In the order of the new template, then what is removed. */
function resourceChanges(before, after) {
    const kept = [...after].flatMap(([id, resource]) => {
        const old = before.get(id);
        if (old === undefined)
            return [{ id, type: resource.type, action: 'added', properties: [], before: old, after: resource }];
        if ((0,json/* same */.FB)(old.properties, resource.properties))
            return [];
        const properties = (0,json/* differences */.tX)(old.properties, resource.properties);
        const action = old.type !== resource.type || isReplaced(resource.type, properties) ? 'replaced' : 'changed';
        return [{ id, type: resource.type, action, properties, before: old, after: resource }];
    });
    const removed = [...before]
        .filter(([id]) => !after.has(id))
        .map(([id, old]) => {
        return { id, type: old.type, action: 'removed', properties: [], before: old, after: undefined };
    });
    return [...withFollowers(kept, before, after), ...removed];
}
/** A resource whose identity hangs on one that is replaced is replaced as well. */
function withFollowers(changes, before, after) {
    const replaced = new Set(changes.filter(({ action }) => action === 'replaced').map(({ id }) => id));
    if (replaced.size === 0)
        return changes;
    const found = [...after].flatMap(([id, resource]) => {
        const old = before.get(id);
        if (old === undefined || replaced.has(id))
            return [];
        const properties = (replacements[resource.type] ?? []).flatMap((path) => {
            const value = path
                .split('.')
                .reduce((at, key) => ((0,json/* isObject */.Gv)(at) ? at[key] : undefined), resource.properties);
            const text = value === undefined ? '' : (0,json/* canonical */.$N)(value);
            return [...replaced].some((other) => refersTo(text, other)) ? [{ path, before: text, after: text }] : [];
        });
        if (properties.length === 0)
            return [];
        return [{ id, type: resource.type, action: 'replaced', properties, before: old, after: resource }];
    });
    if (found.length === 0)
        return changes;
    const all = [...changes.filter(({ id }) => !found.some((one) => one.id === id)), ...found];
    return withFollowers(all, before, after);
}
const refersTo = (text, id) => text.includes(`{"Ref":"${id}"}`) || text.includes(`{"Fn::GetAtt":["${id}",`);

;// CONCATENATED MODULE: ./.build/action/src/plan/structure.js


const structureOf = (rendering) => ({
    rendering,
    resources: (0,resources/* resourcesOf */.F3)(rendering),
    states: statesOf(rendering),
});

// EXTERNAL MODULE: ./.build/action/src/plan/warnings.js
var warnings = __webpack_require__(89189);
;// CONCATENATED MODULE: ./.build/action/src/plan/make-plan.js

















/** What a deployment would change, and what it means. Pure: what is deployed has been read. */
function makePlan(pipeline, { head, base: there, deployed }) {
    const { file, name, environment } = pipeline;
    const base = typeof there === 'string' ? undefined : there;
    const before = deployed === undefined ? base : deployed === null ? undefined : asDeployed(deployed, base ?? head, head);
    const [old, now] = [before && structureOf(before), structureOf(head)];
    const found = compare(old, now);
    const called = (0,parts/* naming */.b7)(before, head);
    const permissions = permissionChanges(found.resources, now.resources, { names: (0,names/* namesOf */.eZ)(pipeline), called });
    const handMade = deployed === undefined || deployed === null ? [] : handMadeChanges(deployed, head, called);
    const readers = readersOf([before, base].filter((old) => old !== undefined), head);
    const changes = changesOf(found, {
        before,
        after: head,
        partitions: deployed?.partitions ?? new Map(),
        permissions,
        readers,
        called,
        originOf: originIn(base, old, now, handMade),
    });
    const known = {
        changes,
        handMade,
        permissions,
        readers,
        forecast: before === undefined ? [] : forecastOf(before, head),
    };
    return {
        version: 1,
        file,
        isProtected: environment.protected || deployed?.isProtected === true,
        digests: {
            pipeline: name,
            environment: environment.name,
            artifacts: head.digest,
            base: deployed === undefined ? 'unread' : (deployed?.base ?? 'absent'),
        },
        compared: before === undefined ? 'nothing' : deployed === undefined ? 'base' : 'deployed',
        ...known,
        warnings: (0,warnings/* warningsOf */.n)(known),
        graph: (0,graph/* graphOf */.c)(before, head),
        diffs: before === undefined ? [] : diffsOf(found.files),
        duration: { before: before?.expected.seconds ?? null, after: head.expected.seconds, path: head.expected.path },
        cost: costOf(old, now, deployed?.usage),
        notChecked: (0,not_checked/* notChecked */.l)(there, deployed),
    };
}
/** What is deployed, with what the templates and machines do not hold from the rendering that they were made of. */
function asDeployed({ files, recorded, isProtected: hasPolicy }, otherwise, head) {
    const known = recorded ?? otherwise;
    // CloudFormation puts a state machine only where its definition is another one: what was made by hand in it stays.
    const unmoved = Object.entries(machinesOf(known)).filter(([path, text]) => head.files[path] === text);
    const rest = Object.entries(known.files).filter(([path]) => !/^template.*\.json$|\.asl\.json$/.test(path) && path !== stack_policy/* stackPolicyFile */.jA);
    // It is told of the stack itself whether it is protected: what its policy said is not read.
    const policy = hasPolicy ? { [stack_policy/* stackPolicyFile */.jA]: head.files[stack_policy/* stackPolicyFile */.jA] ?? (0,stack_policy/* stackPolicyText */.Yg)() } : {};
    return { ...known, files: { ...Object.fromEntries(rest), ...policy, ...files, ...Object.fromEntries(unmoved) } };
}
function compare(before, head) {
    const steps = [...(before?.rendering.steps ?? []), ...head.rendering.steps];
    return {
        resources: resourceChanges(before?.resources ?? new Map(), head.resources),
        states: stateChanges(before?.states ?? new Map(), head.states, new Set(steps.map(({ name }) => name))),
        files: (0,file_changes/* fileChanges */.C)(before?.rendering.files ?? {}, head.rendering.files),
    };
}
const diffsOf = (files) => files.flatMap(({ kind, path, hunks }) => (hunks === undefined ? [] : [{ kind, path, ...hunks }]));
/** A difference from what is deployed that the merge base has as well comes from there. */
function originIn(base, before, head, handMade) {
    if (base === undefined)
        return () => 'unknown';
    if (handMade.length === 0 && base.digest === before?.rendering.digest)
        return () => 'this';
    const { resources, states, files } = compare(structureOf(base), head);
    const own = new Set([
        ...resources.map(({ id, type }) => `${type} ${id}`),
        ...states.map(({ step }) => `states ${step ?? parts/* ownStates */.te}`),
        ...files.map(({ kind, path }) => `${kind} ${path}`),
        ...((0,rendering/* isProtected */.bz)(base) === (0,rendering/* isProtected */.bz)(head.rendering) ? [] : [`protection ${stack_policy/* stackPolicyFile */.jA}`]),
    ]);
    const byHand = new Set(handMade.map(({ type, name }) => `${type} ${name}`));
    return (type, name) => {
        const key = `${type} ${name}`;
        return own.has(key) ? 'this' : byHand.has(key) ? 'hand' : 'base';
    };
}


/***/ }),

/***/ 36742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ prices),
/* harmony export */   oC: () => (/* binding */ billedSeconds),
/* harmony export */   ug: () => (/* binding */ dpusOf)
/* harmony export */ });
/* harmony import */ var _graph_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27450);
/** What AWS asks for, in US dollars, without taxes and discounts: its price list of eu-west-1, which us-east-1 shares. */

const prices = {
    region: 'eu-west-1',
    date: '2026-11',
    /** Of Spark jobs and crawlers. */
    glueDpuHour: 0.44,
    /** Scanned; ten megabytes a query at least. */
    athenaTerabyte: 5,
    /** Of a standard workflow; a retry is one too. */
    stateTransition: 0.000025,
};
/** DPU of a worker. */
const dpus = {
    'G.1X': 1,
    'G.2X': 2,
    'G.4X': 4,
    'G.8X': 8,
    'G.12X': 12,
    'G.16X': 16,
    'R.1X': 1,
    'R.2X': 2,
    'R.4X': 4,
    'R.8X': 8,
};
/** A model has two jobs of two small workers a time; SageMaker's instances are not counted. */
function dpusOf(step) {
    if ((0,_graph_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isJob */ .o)(step))
        return dpus[step.workers.type] * step.workers.count;
    return step.kind === 'crawler' ? 2 : step.kind === 'model' ? 4 : 0;
}
/** Of Glue's time, in seconds: a job costs a minute at least, a crawl ten. Of a model's time, one job has half. */
const billedSeconds = ({ kind }, seconds) => Math.max(kind === 'crawler' ? 600 : 60, kind === 'model' ? seconds / 2 : seconds);


/***/ }),

/***/ 70747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readDeployed)
});

// EXTERNAL MODULE: ./.build/action/src/aws/deployed-code.js
var deployed_code = __webpack_require__(23550);
// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/aws/partitions.js
var partitions = __webpack_require__(87679);
// EXTERNAL MODULE: ./.build/action/src/aws/stacks.js
var stacks = __webpack_require__(75441);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/targets.js
var targets = __webpack_require__(22791);
// EXTERNAL MODULE: ./.build/action/src/plan/json.js
var json = __webpack_require__(33498);
;// CONCATENATED MODULE: ./.build/action/src/plan/deployed-state.js


/** Of templates and state machines: the same for the same JSON, however it is laid out. */
const baseOf = (files) => (0,render_names/* sha256 */.sc)(Object.keys(files)
    .toSorted()
    .map((path) => `${path}\n${(0,json/* compact */.oE)(files[path] ?? '')}\n`)
    .join(''));

// EXTERNAL MODULE: ./.build/action/src/plan/deployments.js + 1 modules
var deployments = __webpack_require__(19425);
// EXTERNAL MODULE: ./.build/action/src/plan/resources.js
var resources = __webpack_require__(99395);
;// CONCATENATED MODULE: ./.build/action/src/plan/usage.js


/** At once: S3 takes thousands a second. */
const requests = 32;
/** Records that are looked at for one of a success. */
const tries = 3;
/** What each step that costs took when it last succeeded. */
async function usageOf(cloud, data, steps) {
    const asked = steps.filter(({ dpus, kind }) => dpus > 0 || kind === 'report').values();
    const found = new Map();
    const work = async () => {
        for (const { name } of asked) {
            const usage = await lastUsage(cloud, data, name);
            if (usage !== undefined)
                found.set(name, usage);
        }
    };
    await Promise.all(Array.from({ length: requests }, work));
    return found;
}
/** Keys are in the order of windows, then of time. */
async function lastUsage(cloud, data, step) {
    const keys = await Array.fromAsync((0,objects/* keysUnder */.rf)(cloud, data, `ledger/${step}/`));
    for (const key of keys.slice(-tries).toReversed()) {
        const usage = usageIn(await (0,objects/* readText */.yR)(cloud, data, key));
        if (usage !== undefined)
            return usage;
    }
    return undefined;
}
/** An estimate can do without a record that is torn; the run that reads it next says so. */
function usageIn(record) {
    let value;
    try {
        value = (0,json/* objectIn */.D7)((0,json/* parsed */.Yz)(record));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
    const { status, seconds, cost_units: units } = value;
    if (status !== 'succeeded' || typeof seconds !== 'number')
        return undefined;
    return { seconds, units: typeof units === 'number' ? units : undefined };
}

;// CONCATENATED MODULE: ./.build/action/src/plan/read-deployed.js











/** Reads what is deployed of the pipeline, and changes nothing; null: there is no stack. */
async function readDeployed(cloud, pipeline, head) {
    const names = (0,render_names/* namesOf */.eZ)(pipeline);
    const stack = await (0,stacks/* describeStack */.GO)(cloud, names.stack);
    // A stack that was never created whole has no outputs, and holds nothing to compare with.
    if (stack?.Outputs?.some(({ OutputKey }) => OutputKey === 'StateMachineArn') !== true)
        return null;
    const artifacts = (0,objects/* ownBucket */.Dp)(names.artifactBucket, pipeline.environment.account);
    const data = (0,objects/* ownBucket */.Dp)(names.dataBucket, pipeline.environment.account);
    const template = await (0,stacks/* stackTemplate */.FK)(cloud, names.stack);
    const files = {
        'template.json': template,
        ...(await childTemplates(cloud, names.stack, template)),
        ...(await definitions(cloud, pipeline, template)),
    };
    const recorded = await (0,deployments/* deployedRendering */.HL)(cloud, artifacts, template);
    return {
        base: baseOf(files),
        stackStatus: stack.StackStatus ?? '',
        isProtected: stack.EnableTerminationProtection ?? false,
        files,
        recorded,
        usage: await usageOf(cloud, data, head.steps),
        partitions: recorded === undefined ? new Map() : await partitionCounts(cloud, data, recorded, head),
    };
}
/** `…/template.jobs-1.json` -> `template.jobs-1.json` */
const fileName = (location) => typeof location === 'string' ? (location.split('/').at(-1) ?? '') : '';
async function childTemplates(cloud, stack, template) {
    const children = (0,resources/* resourcesIn */.$d)((0,json/* parsed */.Yz)(template)).filter(([, { type }]) => type === 'AWS::CloudFormation::Stack');
    if (children.length === 0)
        return {};
    const held = await (0,stacks/* stackResources */.oF)(cloud, stack);
    const ids = new Map(held.map(({ LogicalResourceId, PhysicalResourceId }) => [LogicalResourceId, PhysicalResourceId]));
    const texts = await Promise.all(children.map(async ([id, { properties }]) => {
        const stackId = ids.get(id);
        return stackId === undefined ? [] : [[fileName(properties['TemplateURL']), await (0,stacks/* stackTemplate */.FK)(cloud, stackId)]];
    }));
    return Object.fromEntries(texts.flat());
}
async function definitions(cloud, { environment }, template) {
    const machines = (0,resources/* resourcesIn */.$d)((0,json/* parsed */.Yz)(template)).filter(([, { type }]) => type === 'AWS::StepFunctions::StateMachine');
    const texts = await Promise.all(machines.map(async ([, { properties }]) => {
        const arn = (0,targets/* stateMachineArnOf */.t)(environment, (0,json/* textOf */.b6)(properties['StateMachineName']));
        const text = await (0,deployed_code/* stateMachineDefinition */.e)(cloud, arn);
        return text === undefined ? [] : [[fileName((0,json/* objectIn */.D7)(properties['DefinitionS3Location'])['Key']), text]];
    }));
    return Object.fromEntries(texts.flat());
}
/** Of tables whose folder, columns or format change. */
async function partitionCounts(cloud, data, recorded, head) {
    const changed = recorded.tables.filter((table) => JSON.stringify(table) !== JSON.stringify(head.tables.find(({ name }) => name === table.name)));
    const counts = changed.map(async ({ name: table }) => {
        const locations = await (0,partitions/* partitionLocations */.Zz)(cloud, { database: recorded.database, table }, undefined);
        return [table, locations.length];
    });
    return new Map(await Promise.all(counts));
}


/***/ }),

/***/ 61346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   ci: () => (/* binding */ renderingOf),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _graph_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27450);
/* harmony import */ var _render_stack_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62260);
/* harmony import */ var _render_states_nest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77003);
/* harmony import */ var _render_states_schedule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30375);
/* harmony import */ var _render_states_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26981);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33498);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36742);







function renderingOf(pipeline, artifacts) {
    const { digest, templateUrl, hasChildStacks, files, names } = artifacts;
    const { steps, seconds } = (0,_render_states_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .criticalPath */ .vC)(pipeline.steps);
    return {
        version: 1,
        pipeline: pipeline.name,
        environment: pipeline.environment.name,
        digest,
        templateUrl,
        hasChildStacks,
        files: Object.fromEntries(files),
        database: pipeline.database,
        tables: pipeline.tables.map(({ name, path, format, columns, partitionBy }) => ({
            name,
            location: `s3://${names.dataBucket}/${path}`,
            format,
            columns,
            partitionBy,
        })),
        sources: pipeline.sources.map(({ name }) => name),
        steps: pipeline.steps.map(renderedStep),
        expected: {
            seconds: pipeline.steps.length === 0 ? 0 : seconds + (0,_render_states_schedule_js__WEBPACK_IMPORTED_MODULE_4__/* .lostSeconds */ ._Y)((0,_render_states_nest_js__WEBPACK_IMPORTED_MODULE_5__/* .nest */ .$)(pipeline.steps)),
            path: steps.map(({ name }) => name),
        },
    };
}
function renderedStep(step) {
    return {
        name: step.name,
        kind: step.kind,
        needs: step.needs,
        reads: readsOf(step),
        writes: (0,_graph_model_js__WEBPACK_IMPORTED_MODULE_6__/* .isJob */ .o)(step) || step.kind === 'model' ? step.writes : null,
        codeDigest: (0,_render_states_step_js__WEBPACK_IMPORTED_MODULE_1__/* .codeDigest */ .ao)(step),
        skipsOn: step.skipIf === undefined ? [] : conditionsOf(step.skipIf),
        expectedSeconds: step.expectedSeconds,
        dpus: (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .dpusOf */ .ug)(step),
        charts: step.kind === 'report' ? step.charts.map(renderedChart) : [],
        features: step.kind === 'model' ? [...step.features, step.scores.timeColumn] : [],
    };
}
function readsOf(step) {
    if ((0,_graph_model_js__WEBPACK_IMPORTED_MODULE_6__/* .isJob */ .o)(step) || step.kind === 'report')
        return step.reads;
    return step.kind === 'model' ? [step.scores.table] : [];
}
function renderedChart({ type, title, x, y, color, facet, mark }) {
    const columns = [x, y, color, facet, mark].filter((column) => column !== undefined);
    return { title: title ?? `${type} of ${y} by ${x}`, columns };
}
function conditionsOf(condition) {
    switch (condition.kind) {
        case 'any':
        case 'all':
            return condition.conditions.flatMap(conditionsOf);
        case 'not':
            return conditionsOf(condition.condition);
        case 'no_new_data':
        case 'unchanged':
        case 'query':
        case 'expression':
            return [condition.kind];
    }
}
/** Logical id or name of a state -> `file:line`. */
const placesIn = ({ files }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(files['source-map.json'] ?? '{}'));
/** Whether the stack of the rendering is protected from its end, and by a policy. */
const isProtected = ({ files }) => _render_stack_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .stackPolicyFile */ .jA in files;


/***/ }),

/***/ 99395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   r3: () => (/* binding */ templatesOf)
/* harmony export */ });
/* harmony import */ var _render_upload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56468);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33498);
/** The resources of a template and its child stacks, as one. */


const isTemplate = (path) => /^template(\.jobs-\d+)?\.json$/.test(path);
const templatesOf = ({ files }) => Object.fromEntries(Object.entries(files).filter(([path]) => isTemplate(path)));
/** By logical id. Contents that keys name by their digests are left out: they are compared as files. */
function resourcesOf(rendering) {
    return new Map(Object.values(templatesOf(rendering)).flatMap((text) => resourcesIn((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)((0,_render_upload_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutContents */ .X)(text)))));
}
function resourcesIn(template) {
    return Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(template)['Resources'])).flatMap(([id, resource]) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(resource) || typeof resource['Type'] !== 'string')
            return [];
        const { Type: type, DeletionPolicy } = resource;
        return [[id, { type, isKept: DeletionPolicy === 'Retain', properties: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(resource['Properties']) }]];
    });
}


/***/ }),

/***/ 30375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Y: () => (/* binding */ lostSeconds),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
/* unused harmony export endsOf */
/* harmony import */ var _graph_precedence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78903);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55653);


/** Seconds after the beginning of the run at which each step ends, when every step takes what is expected of it. */
function endsOf(shape) {
    const ends = new Map();
    const walk = walked(shape, 0, ends);
    for (let known = -1; walk.next().done !== true;) {
        if (ends.size === known)
            throw new RangeError('The gates wait for each other.');
        known = ends.size;
    }
    return ends;
}
/** The longest chain of needs, by the seconds that its steps are expected to take: no run can be shorter. */
function criticalPath(steps) {
    const longest = new Map();
    const longer = (a, b) => (b.seconds > a.seconds ? b : a);
    const none = { steps: [], seconds: 0 };
    for (const step of (0,_graph_precedence_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(steps)) {
        const before = step.needs.map((need) => longest.get(need) ?? none).reduce(longer, none);
        longest.set(step.name, { steps: [...before.steps, step], seconds: before.seconds + step.expectedSeconds });
    }
    return [...longest.values()].reduce(longer, none);
}
/** How much longer than its critical path the run is expected to take, because of how its steps are arranged. */
function lostSeconds(shape) {
    return Math.max(0, ...endsOf(shape).values()) - criticalPath((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B_)(shape)).seconds;
}
/** Returns when the shape has ended; yields where it waits for a step whose end is not known yet. */
function* walked(shape, start, ends) {
    switch (shape.kind) {
        case 'step': {
            const end = start + shape.step.expectedSeconds;
            ends.set(shape.step.name, end);
            return end;
        }
        case 'gate': {
            const { awaits } = shape.gate;
            while (awaits.some((step) => !ends.has(step)))
                yield;
            return Math.max(start, ...awaits.map((step) => ends.get(step) ?? start));
        }
        case 'announcement':
            return start;
        case 'part':
            return yield* walked(shape.shape, start, ends);
        case 'series': {
            let at = start;
            for (const part of shape.parts)
                at = yield* walked(part, at, ends);
            return at;
        }
        case 'parallel': {
            let end = start;
            let open = shape.parts.map((part) => walked(part, start, ends));
            while (open.length > 0) {
                open = open.filter((branch) => {
                    const { done, value } = branch.next();
                    if (done === true)
                        end = Math.max(end, value);
                    return done !== true;
                });
                if (open.length > 0)
                    yield;
            }
            return end;
        }
    }
}


/***/ }),

/***/ 65646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ planInTerminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57336);
/* harmony import */ var _plan_cost_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59949);
/* harmony import */ var _plan_layer_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85102);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53219);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10275);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85910);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85882);
/** A plan in the terminal. */







const signs = { added: '+', changed: '~', replaced: '±', removed: '-' };
function planInTerminal(plan, { color, width }) {
    const paint = (0,picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors)(color);
    const title = `${plan.digests.pipeline} (${plan.digests.environment})`;
    const wrapped = (text, indent) => wrap((0,_report_html_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text), Math.max(40, width), indent);
    const paints = { added: paint.green, changed: paint.yellow, replaced: paint.red, removed: paint.red };
    const row = (changes) => changes
        .slice(0, 1)
        .flatMap(({ action, consequence, type }) => [
        ...wrapped(`${signs[action]} ${(0,_plan_layer_table_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(changes, shown)}`, '  ').map((line) => paints[action](line)),
        ...(consequence === null || type === 'states' ? [] : wrapped(consequence, '      ')),
    ]);
    const layers = [...Map.groupBy(plan.changes, ({ layer }) => layer)];
    const section = (name, lines) => lines.length === 0 ? [] : ['', paint.bold(name), ...lines.flatMap((line) => wrapped(line, '  '))];
    return `${[
        ...wrapped(`${title}: ${(0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(plan)}`, ''),
        ...layers.flatMap(([layer, changes]) => [
            '',
            paint.bold(layer),
            ...[...Map.groupBy(changes, alike).values()].flatMap(row),
        ]),
        ...((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmpty */ .Im)(plan)
            ? []
            : [
                ...section('warnings', plan.warnings),
                ...plan.diffs.filter(isCode).flatMap((diff) => ['', ...diffLines(diff, paint)]),
                ...section('permissions', permissions(plan)),
                ...section('the next run', plan.forecast.map(({ step, runs, why }) => `${step} runs ${runs}: ${why}`)),
                ...section('cost', cost(plan)),
                ...section('not checked', plan.notChecked),
            ]),
        '',
        `Digest ${plan.digests.artifacts}`,
    ].join('\n')}\n`;
}
/** Names of one line beyond these are counted. */
const shown = 12;
/** What has the same to say stands together. */
const alike = ({ action, type, consequence }) => JSON.stringify([action, type === 'states' ? type : consequence]);
const isCode = ({ kind }) => kind !== 'resources' && kind !== 'states';
/** Lines of a model's description beyond these are counted: nobody has written them. */
const mostGenerated = 20;
function diffLines({ kind, path, added, removed, text }, paint) {
    const lines = text.split('\n');
    if (kind === 'model' && lines.length > mostGenerated)
        return [`${paint.bold((0,_report_html_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path))} +${added} −${removed}`];
    const colour = (line) => line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line;
    return [paint.bold((0,_report_html_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)), ...lines.map((line) => colour((0,_report_html_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line)))];
}
/** Of roles that are there; new ones are counted. */
function permissions({ permissions, changes }) {
    const added = changes.filter(({ action, type }) => action === 'added' && type === 'AWS::IAM::Role').length;
    return [
        ...permissions.filter(({ widens, loses }) => widens || loses.length > 0).flatMap(permissionLines),
        ...(added === 0 ? [] : [`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(added, 'new role')}: penstock plan --out DIR writes what each may`]),
    ];
}
const permissionLines = ({ what, gains, loses }) => [
    ...(gains.length === 0 ? [] : [`${what} may: ${gains.join('; ')}`]),
    ...(loses.length === 0 ? [] : [`${what} may no longer: ${loses.join('; ')}`]),
];
function cost({ cost }) {
    const [before, after] = [(0,_plan_cost_words_js__WEBPACK_IMPORTED_MODULE_6__/* .dollars */ .E)((0,_plan_cost_words_js__WEBPACK_IMPORTED_MODULE_6__/* .costOfWindow */ .T)(cost, 'before')), (0,_plan_cost_words_js__WEBPACK_IMPORTED_MODULE_6__/* .dollars */ .E)((0,_plan_cost_words_js__WEBPACK_IMPORTED_MODULE_6__/* .costOfWindow */ .T)(cost, 'after'))];
    return [`${after} a window${before === after ? '' : `, ${before} before`}; not counted: ${cost.unknown.join('; ')}`];
}
/** Lines of at most `width` columns where words allow it. */
function wrap(text, width, indent) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(`${lines.length === 0 ? indent : `${indent}  `}${word}`);
    }
    return lines;
}


/***/ })

};
