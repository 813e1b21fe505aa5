export const id = 2781;
export const ids = [2781];
export const modules = {

/***/ 98302:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveHttpAuthSchemeConfig = exports.defaultLakeFormationHttpAuthSchemeProvider = exports.defaultLakeFormationHttpAuthSchemeParametersProvider = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const client_1 = __webpack_require__(92658);
const defaultLakeFormationHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0, client_1.getSmithyContext)(context).operation,
        region: await (0, client_1.normalizeProvider)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
exports.defaultLakeFormationHttpAuthSchemeParametersProvider = defaultLakeFormationHttpAuthSchemeParametersProvider;
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "lakeformation",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultLakeFormationHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
exports.defaultLakeFormationHttpAuthSchemeProvider = defaultLakeFormationHttpAuthSchemeProvider;
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = (0, httpAuthSchemes_1.resolveAwsSdkSigV4Config)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0, client_1.normalizeProvider)(config.authSchemePreference ?? []),
    });
};
exports.resolveHttpAuthSchemeConfig = resolveHttpAuthSchemeConfig;


/***/ }),

/***/ 98837:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bdd = void 0;
const endpoints_1 = __webpack_require__(62085);
const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://lakeformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://lakeformation-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://lakeformation.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://lakeformation.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 12, 3,
    1, 4, r + 11,
    2, 5, r + 11,
    3, 8, 6,
    4, 7, r + 10,
    5, r + 8, r + 9,
    4, 10, 9,
    6, r + 6, r + 7,
    5, 11, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 13,
    4, r + 2, r + 3,
]);
exports.bdd = endpoints_1.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);


/***/ }),

/***/ 87848:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.defaultEndpointResolver = void 0;
const client_1 = __webpack_require__(5152);
const endpoints_1 = __webpack_require__(62085);
const bdd_1 = __webpack_require__(98837);
const cache = new endpoints_1.EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => (0, endpoints_1.decideEndpoint)(bdd_1.bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
exports.defaultEndpointResolver = defaultEndpointResolver;
endpoints_1.customEndpointFunctions.aws = client_1.awsEndpointFunctions;


/***/ }),

/***/ 22781:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var client$1 = __webpack_require__(5152);
var core = __webpack_require__(90402);
var client = __webpack_require__(92658);
var config = __webpack_require__(47291);
var endpoints = __webpack_require__(62085);
var protocols = __webpack_require__(93422);
var retry = __webpack_require__(23609);
var schema = __webpack_require__(26890);
var httpAuthSchemeProvider = __webpack_require__(98302);
var runtimeConfig = __webpack_require__(72055);
var schemas_0 = __webpack_require__(47853);
var errors = __webpack_require__(31921);
var LakeFormationServiceException = __webpack_require__(64670);

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "lakeformation",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign(client$1.getAwsRegionExtensionConfiguration(runtimeConfig), client.getDefaultExtensionConfiguration(runtimeConfig), protocols.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, client$1.resolveAwsRegionExtensionConfiguration(extensionConfiguration), client.resolveDefaultRuntimeConfig(extensionConfiguration), protocols.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class LakeFormationClient extends client.Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = runtimeConfig.getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = client$1.resolveUserAgentConfig(_config_1);
        const _config_3 = retry.resolveRetryConfig(_config_2);
        const _config_4 = config.resolveRegionConfig(_config_3);
        const _config_5 = client$1.resolveHostHeaderConfig(_config_4);
        const _config_6 = endpoints.resolveEndpointConfig(_config_5);
        const _config_7 = httpAuthSchemeProvider.resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(schema.getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(client$1.getUserAgentPlugin(this.config));
        this.middlewareStack.use(retry.getRetryPlugin(this.config));
        this.middlewareStack.use(protocols.getContentLengthPlugin(this.config));
        this.middlewareStack.use(client$1.getHostHeaderPlugin(this.config));
        this.middlewareStack.use(client$1.getLoggerPlugin(this.config));
        this.middlewareStack.use(client$1.getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(core.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: httpAuthSchemeProvider.defaultLakeFormationHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new core.DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(core.getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

class AddLFTagsToResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "AddLFTagsToResource", {})
    .n("LakeFormationClient", "AddLFTagsToResourceCommand")
    .sc(schemas_0.AddLFTagsToResource$)
    .build() {
}

class AssumeDecoratedRoleWithSAMLCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "AssumeDecoratedRoleWithSAML", {})
    .n("LakeFormationClient", "AssumeDecoratedRoleWithSAMLCommand")
    .sc(schemas_0.AssumeDecoratedRoleWithSAML$)
    .build() {
}

class BatchGrantPermissionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "BatchGrantPermissions", {})
    .n("LakeFormationClient", "BatchGrantPermissionsCommand")
    .sc(schemas_0.BatchGrantPermissions$)
    .build() {
}

class BatchRevokePermissionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "BatchRevokePermissions", {})
    .n("LakeFormationClient", "BatchRevokePermissionsCommand")
    .sc(schemas_0.BatchRevokePermissions$)
    .build() {
}

class CancelTransactionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "CancelTransaction", {})
    .n("LakeFormationClient", "CancelTransactionCommand")
    .sc(schemas_0.CancelTransaction$)
    .build() {
}

class CommitTransactionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "CommitTransaction", {})
    .n("LakeFormationClient", "CommitTransactionCommand")
    .sc(schemas_0.CommitTransaction$)
    .build() {
}

class CreateDataCellsFilterCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "CreateDataCellsFilter", {})
    .n("LakeFormationClient", "CreateDataCellsFilterCommand")
    .sc(schemas_0.CreateDataCellsFilter$)
    .build() {
}

class CreateLakeFormationIdentityCenterConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "CreateLakeFormationIdentityCenterConfiguration", {})
    .n("LakeFormationClient", "CreateLakeFormationIdentityCenterConfigurationCommand")
    .sc(schemas_0.CreateLakeFormationIdentityCenterConfiguration$)
    .build() {
}

class CreateLakeFormationOptInCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "CreateLakeFormationOptIn", {})
    .n("LakeFormationClient", "CreateLakeFormationOptInCommand")
    .sc(schemas_0.CreateLakeFormationOptIn$)
    .build() {
}

class CreateLFTagCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "CreateLFTag", {})
    .n("LakeFormationClient", "CreateLFTagCommand")
    .sc(schemas_0.CreateLFTag$)
    .build() {
}

class CreateLFTagExpressionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "CreateLFTagExpression", {})
    .n("LakeFormationClient", "CreateLFTagExpressionCommand")
    .sc(schemas_0.CreateLFTagExpression$)
    .build() {
}

class DeleteDataCellsFilterCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "DeleteDataCellsFilter", {})
    .n("LakeFormationClient", "DeleteDataCellsFilterCommand")
    .sc(schemas_0.DeleteDataCellsFilter$)
    .build() {
}

class DeleteLakeFormationIdentityCenterConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "DeleteLakeFormationIdentityCenterConfiguration", {})
    .n("LakeFormationClient", "DeleteLakeFormationIdentityCenterConfigurationCommand")
    .sc(schemas_0.DeleteLakeFormationIdentityCenterConfiguration$)
    .build() {
}

class DeleteLakeFormationOptInCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "DeleteLakeFormationOptIn", {})
    .n("LakeFormationClient", "DeleteLakeFormationOptInCommand")
    .sc(schemas_0.DeleteLakeFormationOptIn$)
    .build() {
}

class DeleteLFTagCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "DeleteLFTag", {})
    .n("LakeFormationClient", "DeleteLFTagCommand")
    .sc(schemas_0.DeleteLFTag$)
    .build() {
}

class DeleteLFTagExpressionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "DeleteLFTagExpression", {})
    .n("LakeFormationClient", "DeleteLFTagExpressionCommand")
    .sc(schemas_0.DeleteLFTagExpression$)
    .build() {
}

class DeleteObjectsOnCancelCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "DeleteObjectsOnCancel", {})
    .n("LakeFormationClient", "DeleteObjectsOnCancelCommand")
    .sc(schemas_0.DeleteObjectsOnCancel$)
    .build() {
}

class DeregisterResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "DeregisterResource", {})
    .n("LakeFormationClient", "DeregisterResourceCommand")
    .sc(schemas_0.DeregisterResource$)
    .build() {
}

class DescribeLakeFormationIdentityCenterConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "DescribeLakeFormationIdentityCenterConfiguration", {})
    .n("LakeFormationClient", "DescribeLakeFormationIdentityCenterConfigurationCommand")
    .sc(schemas_0.DescribeLakeFormationIdentityCenterConfiguration$)
    .build() {
}

class DescribeResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "DescribeResource", {})
    .n("LakeFormationClient", "DescribeResourceCommand")
    .sc(schemas_0.DescribeResource$)
    .build() {
}

class DescribeTransactionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "DescribeTransaction", {})
    .n("LakeFormationClient", "DescribeTransactionCommand")
    .sc(schemas_0.DescribeTransaction$)
    .build() {
}

class ExtendTransactionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "ExtendTransaction", {})
    .n("LakeFormationClient", "ExtendTransactionCommand")
    .sc(schemas_0.ExtendTransaction$)
    .build() {
}

class GetDataCellsFilterCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetDataCellsFilter", {})
    .n("LakeFormationClient", "GetDataCellsFilterCommand")
    .sc(schemas_0.GetDataCellsFilter$)
    .build() {
}

class GetDataLakePrincipalCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetDataLakePrincipal", {})
    .n("LakeFormationClient", "GetDataLakePrincipalCommand")
    .sc(schemas_0.GetDataLakePrincipal$)
    .build() {
}

class GetDataLakeSettingsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetDataLakeSettings", {})
    .n("LakeFormationClient", "GetDataLakeSettingsCommand")
    .sc(schemas_0.GetDataLakeSettings$)
    .build() {
}

class GetEffectivePermissionsForPathCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetEffectivePermissionsForPath", {})
    .n("LakeFormationClient", "GetEffectivePermissionsForPathCommand")
    .sc(schemas_0.GetEffectivePermissionsForPath$)
    .build() {
}

class GetLFTagCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetLFTag", {})
    .n("LakeFormationClient", "GetLFTagCommand")
    .sc(schemas_0.GetLFTag$)
    .build() {
}

class GetLFTagExpressionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetLFTagExpression", {})
    .n("LakeFormationClient", "GetLFTagExpressionCommand")
    .sc(schemas_0.GetLFTagExpression$)
    .build() {
}

class GetQueryStateCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetQueryState", {})
    .n("LakeFormationClient", "GetQueryStateCommand")
    .sc(schemas_0.GetQueryState$)
    .build() {
}

class GetQueryStatisticsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetQueryStatistics", {})
    .n("LakeFormationClient", "GetQueryStatisticsCommand")
    .sc(schemas_0.GetQueryStatistics$)
    .build() {
}

class GetResourceLFTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetResourceLFTags", {})
    .n("LakeFormationClient", "GetResourceLFTagsCommand")
    .sc(schemas_0.GetResourceLFTags$)
    .build() {
}

class GetTableObjectsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetTableObjects", {})
    .n("LakeFormationClient", "GetTableObjectsCommand")
    .sc(schemas_0.GetTableObjects$)
    .build() {
}

class GetTemporaryDataLocationCredentialsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetTemporaryDataLocationCredentials", {})
    .n("LakeFormationClient", "GetTemporaryDataLocationCredentialsCommand")
    .sc(schemas_0.GetTemporaryDataLocationCredentials$)
    .build() {
}

class GetTemporaryGluePartitionCredentialsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetTemporaryGluePartitionCredentials", {})
    .n("LakeFormationClient", "GetTemporaryGluePartitionCredentialsCommand")
    .sc(schemas_0.GetTemporaryGluePartitionCredentials$)
    .build() {
}

class GetTemporaryGlueTableCredentialsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetTemporaryGlueTableCredentials", {})
    .n("LakeFormationClient", "GetTemporaryGlueTableCredentialsCommand")
    .sc(schemas_0.GetTemporaryGlueTableCredentials$)
    .build() {
}

class GetWorkUnitResultsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetWorkUnitResults", {})
    .n("LakeFormationClient", "GetWorkUnitResultsCommand")
    .sc(schemas_0.GetWorkUnitResults$)
    .build() {
}

class GetWorkUnitsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GetWorkUnits", {})
    .n("LakeFormationClient", "GetWorkUnitsCommand")
    .sc(schemas_0.GetWorkUnits$)
    .build() {
}

class GrantPermissionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "GrantPermissions", {})
    .n("LakeFormationClient", "GrantPermissionsCommand")
    .sc(schemas_0.GrantPermissions$)
    .build() {
}

class ListDataCellsFilterCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "ListDataCellsFilter", {})
    .n("LakeFormationClient", "ListDataCellsFilterCommand")
    .sc(schemas_0.ListDataCellsFilter$)
    .build() {
}

class ListLakeFormationOptInsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "ListLakeFormationOptIns", {})
    .n("LakeFormationClient", "ListLakeFormationOptInsCommand")
    .sc(schemas_0.ListLakeFormationOptIns$)
    .build() {
}

class ListLFTagExpressionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "ListLFTagExpressions", {})
    .n("LakeFormationClient", "ListLFTagExpressionsCommand")
    .sc(schemas_0.ListLFTagExpressions$)
    .build() {
}

class ListLFTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "ListLFTags", {})
    .n("LakeFormationClient", "ListLFTagsCommand")
    .sc(schemas_0.ListLFTags$)
    .build() {
}

class ListPermissionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "ListPermissions", {})
    .n("LakeFormationClient", "ListPermissionsCommand")
    .sc(schemas_0.ListPermissions$)
    .build() {
}

class ListResourcesCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "ListResources", {})
    .n("LakeFormationClient", "ListResourcesCommand")
    .sc(schemas_0.ListResources$)
    .build() {
}

class ListTableStorageOptimizersCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "ListTableStorageOptimizers", {})
    .n("LakeFormationClient", "ListTableStorageOptimizersCommand")
    .sc(schemas_0.ListTableStorageOptimizers$)
    .build() {
}

class ListTransactionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "ListTransactions", {})
    .n("LakeFormationClient", "ListTransactionsCommand")
    .sc(schemas_0.ListTransactions$)
    .build() {
}

class PutDataLakeSettingsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "PutDataLakeSettings", {})
    .n("LakeFormationClient", "PutDataLakeSettingsCommand")
    .sc(schemas_0.PutDataLakeSettings$)
    .build() {
}

class RegisterResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "RegisterResource", {})
    .n("LakeFormationClient", "RegisterResourceCommand")
    .sc(schemas_0.RegisterResource$)
    .build() {
}

class RemoveLFTagsFromResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "RemoveLFTagsFromResource", {})
    .n("LakeFormationClient", "RemoveLFTagsFromResourceCommand")
    .sc(schemas_0.RemoveLFTagsFromResource$)
    .build() {
}

class RevokePermissionsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "RevokePermissions", {})
    .n("LakeFormationClient", "RevokePermissionsCommand")
    .sc(schemas_0.RevokePermissions$)
    .build() {
}

class SearchDatabasesByLFTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "SearchDatabasesByLFTags", {})
    .n("LakeFormationClient", "SearchDatabasesByLFTagsCommand")
    .sc(schemas_0.SearchDatabasesByLFTags$)
    .build() {
}

class SearchTablesByLFTagsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "SearchTablesByLFTags", {})
    .n("LakeFormationClient", "SearchTablesByLFTagsCommand")
    .sc(schemas_0.SearchTablesByLFTags$)
    .build() {
}

class StartQueryPlanningCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "StartQueryPlanning", {})
    .n("LakeFormationClient", "StartQueryPlanningCommand")
    .sc(schemas_0.StartQueryPlanning$)
    .build() {
}

class StartTransactionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "StartTransaction", {})
    .n("LakeFormationClient", "StartTransactionCommand")
    .sc(schemas_0.StartTransaction$)
    .build() {
}

class UpdateDataCellsFilterCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "UpdateDataCellsFilter", {})
    .n("LakeFormationClient", "UpdateDataCellsFilterCommand")
    .sc(schemas_0.UpdateDataCellsFilter$)
    .build() {
}

class UpdateLakeFormationIdentityCenterConfigurationCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "UpdateLakeFormationIdentityCenterConfiguration", {})
    .n("LakeFormationClient", "UpdateLakeFormationIdentityCenterConfigurationCommand")
    .sc(schemas_0.UpdateLakeFormationIdentityCenterConfiguration$)
    .build() {
}

class UpdateLFTagCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "UpdateLFTag", {})
    .n("LakeFormationClient", "UpdateLFTagCommand")
    .sc(schemas_0.UpdateLFTag$)
    .build() {
}

class UpdateLFTagExpressionCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "UpdateLFTagExpression", {})
    .n("LakeFormationClient", "UpdateLFTagExpressionCommand")
    .sc(schemas_0.UpdateLFTagExpression$)
    .build() {
}

class UpdateResourceCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "UpdateResource", {})
    .n("LakeFormationClient", "UpdateResourceCommand")
    .sc(schemas_0.UpdateResource$)
    .build() {
}

class UpdateTableObjectsCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "UpdateTableObjects", {})
    .n("LakeFormationClient", "UpdateTableObjectsCommand")
    .sc(schemas_0.UpdateTableObjects$)
    .build() {
}

class UpdateTableStorageOptimizerCommand extends client.Command
    .classBuilder()
    .ep(commonParams)
    .m(function (Command, cs, config, o) {
    return [endpoints.getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
})
    .s("AWSLakeFormation", "UpdateTableStorageOptimizer", {})
    .n("LakeFormationClient", "UpdateTableStorageOptimizerCommand")
    .sc(schemas_0.UpdateTableStorageOptimizer$)
    .build() {
}

const paginateGetEffectivePermissionsForPath = core.createPaginator(LakeFormationClient, GetEffectivePermissionsForPathCommand, "NextToken", "NextToken", "MaxResults");

const paginateGetTableObjects = core.createPaginator(LakeFormationClient, GetTableObjectsCommand, "NextToken", "NextToken", "MaxResults");

const paginateGetWorkUnits = core.createPaginator(LakeFormationClient, GetWorkUnitsCommand, "NextToken", "NextToken", "PageSize");

const paginateListDataCellsFilter = core.createPaginator(LakeFormationClient, ListDataCellsFilterCommand, "NextToken", "NextToken", "MaxResults");

const paginateListLakeFormationOptIns = core.createPaginator(LakeFormationClient, ListLakeFormationOptInsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListLFTagExpressions = core.createPaginator(LakeFormationClient, ListLFTagExpressionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListLFTags = core.createPaginator(LakeFormationClient, ListLFTagsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListPermissions = core.createPaginator(LakeFormationClient, ListPermissionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListResources = core.createPaginator(LakeFormationClient, ListResourcesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListTableStorageOptimizers = core.createPaginator(LakeFormationClient, ListTableStorageOptimizersCommand, "NextToken", "NextToken", "MaxResults");

const paginateListTransactions = core.createPaginator(LakeFormationClient, ListTransactionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateSearchDatabasesByLFTags = core.createPaginator(LakeFormationClient, SearchDatabasesByLFTagsCommand, "NextToken", "NextToken", "MaxResults");

const paginateSearchTablesByLFTags = core.createPaginator(LakeFormationClient, SearchTablesByLFTagsCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    AddLFTagsToResourceCommand,
    AssumeDecoratedRoleWithSAMLCommand,
    BatchGrantPermissionsCommand,
    BatchRevokePermissionsCommand,
    CancelTransactionCommand,
    CommitTransactionCommand,
    CreateDataCellsFilterCommand,
    CreateLakeFormationIdentityCenterConfigurationCommand,
    CreateLakeFormationOptInCommand,
    CreateLFTagCommand,
    CreateLFTagExpressionCommand,
    DeleteDataCellsFilterCommand,
    DeleteLakeFormationIdentityCenterConfigurationCommand,
    DeleteLakeFormationOptInCommand,
    DeleteLFTagCommand,
    DeleteLFTagExpressionCommand,
    DeleteObjectsOnCancelCommand,
    DeregisterResourceCommand,
    DescribeLakeFormationIdentityCenterConfigurationCommand,
    DescribeResourceCommand,
    DescribeTransactionCommand,
    ExtendTransactionCommand,
    GetDataCellsFilterCommand,
    GetDataLakePrincipalCommand,
    GetDataLakeSettingsCommand,
    GetEffectivePermissionsForPathCommand,
    GetLFTagCommand,
    GetLFTagExpressionCommand,
    GetQueryStateCommand,
    GetQueryStatisticsCommand,
    GetResourceLFTagsCommand,
    GetTableObjectsCommand,
    GetTemporaryDataLocationCredentialsCommand,
    GetTemporaryGluePartitionCredentialsCommand,
    GetTemporaryGlueTableCredentialsCommand,
    GetWorkUnitResultsCommand,
    GetWorkUnitsCommand,
    GrantPermissionsCommand,
    ListDataCellsFilterCommand,
    ListLakeFormationOptInsCommand,
    ListLFTagExpressionsCommand,
    ListLFTagsCommand,
    ListPermissionsCommand,
    ListResourcesCommand,
    ListTableStorageOptimizersCommand,
    ListTransactionsCommand,
    PutDataLakeSettingsCommand,
    RegisterResourceCommand,
    RemoveLFTagsFromResourceCommand,
    RevokePermissionsCommand,
    SearchDatabasesByLFTagsCommand,
    SearchTablesByLFTagsCommand,
    StartQueryPlanningCommand,
    StartTransactionCommand,
    UpdateDataCellsFilterCommand,
    UpdateLakeFormationIdentityCenterConfigurationCommand,
    UpdateLFTagCommand,
    UpdateLFTagExpressionCommand,
    UpdateResourceCommand,
    UpdateTableObjectsCommand,
    UpdateTableStorageOptimizerCommand,
};
const paginators = {
    paginateGetEffectivePermissionsForPath,
    paginateGetTableObjects,
    paginateGetWorkUnits,
    paginateListDataCellsFilter,
    paginateListLakeFormationOptIns,
    paginateListLFTagExpressions,
    paginateListLFTags,
    paginateListPermissions,
    paginateListResources,
    paginateListTableStorageOptimizers,
    paginateListTransactions,
    paginateSearchDatabasesByLFTags,
    paginateSearchTablesByLFTags,
};
class LakeFormation extends LakeFormationClient {
}
client.createAggregatedClient(commands, LakeFormation, { paginators });

const ResourceType = {
    DATABASE: "DATABASE",
    TABLE: "TABLE",
};
const ApplicationStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const Permission = {
    ALL: "ALL",
    ALTER: "ALTER",
    ASSOCIATE: "ASSOCIATE",
    CREATE_CATALOG: "CREATE_CATALOG",
    CREATE_DATABASE: "CREATE_DATABASE",
    CREATE_LF_TAG: "CREATE_LF_TAG",
    CREATE_LF_TAG_EXPRESSION: "CREATE_LF_TAG_EXPRESSION",
    CREATE_TABLE: "CREATE_TABLE",
    DATA_LOCATION_ACCESS: "DATA_LOCATION_ACCESS",
    DELETE: "DELETE",
    DESCRIBE: "DESCRIBE",
    DROP: "DROP",
    GRANT_WITH_LF_TAG_EXPRESSION: "GRANT_WITH_LF_TAG_EXPRESSION",
    INSERT: "INSERT",
    SELECT: "SELECT",
    SUPER_USER: "SUPER_USER",
};
const TransactionStatus = {
    ABORTED: "ABORTED",
    ACTIVE: "ACTIVE",
    COMMITTED: "COMMITTED",
    COMMIT_IN_PROGRESS: "COMMIT_IN_PROGRESS",
};
const EnableStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ServiceAuthorization = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const VerificationStatus = {
    NOT_VERIFIED: "NOT_VERIFIED",
    VERIFICATION_FAILED: "VERIFICATION_FAILED",
    VERIFIED: "VERIFIED",
};
const QueryStateString = {
    ERROR: "ERROR",
    EXPIRED: "EXPIRED",
    FINISHED: "FINISHED",
    PENDING: "PENDING",
    WORKUNITS_AVAILABLE: "WORKUNITS_AVAILABLE",
};
const CredentialsScope = {
    READ: "READ",
    READWRITE: "READWRITE",
};
const PermissionType = {
    CELL_FILTER_PERMISSION: "CELL_FILTER_PERMISSION",
    COLUMN_PERMISSION: "COLUMN_PERMISSION",
    NESTED_CELL_PERMISSION: "NESTED_CELL_PERMISSION",
    NESTED_PERMISSION: "NESTED_PERMISSION",
};
const ResourceShareType = {
    ALL: "ALL",
    FOREIGN: "FOREIGN",
};
const DataLakeResourceType = {
    CATALOG: "CATALOG",
    DATABASE: "DATABASE",
    DATA_LOCATION: "DATA_LOCATION",
    LF_NAMED_TAG_EXPRESSION: "LF_NAMED_TAG_EXPRESSION",
    LF_TAG: "LF_TAG",
    LF_TAG_POLICY: "LF_TAG_POLICY",
    LF_TAG_POLICY_DATABASE: "LF_TAG_POLICY_DATABASE",
    LF_TAG_POLICY_TABLE: "LF_TAG_POLICY_TABLE",
    TABLE: "TABLE",
};
const ComparisonOperator = {
    BEGINS_WITH: "BEGINS_WITH",
    BETWEEN: "BETWEEN",
    CONTAINS: "CONTAINS",
    EQ: "EQ",
    GE: "GE",
    GT: "GT",
    IN: "IN",
    LE: "LE",
    LT: "LT",
    NE: "NE",
    NOT_CONTAINS: "NOT_CONTAINS",
};
const FieldNameString = {
    LAST_MODIFIED: "LAST_MODIFIED",
    RESOURCE_ARN: "RESOURCE_ARN",
    ROLE_ARN: "ROLE_ARN",
};
const OptimizerType = {
    COMPACTION: "COMPACTION",
    GARBAGE_COLLECTION: "GARBAGE_COLLECTION",
    GENERIC: "ALL",
};
const TransactionStatusFilter = {
    ABORTED: "ABORTED",
    ACTIVE: "ACTIVE",
    ALL: "ALL",
    COMMITTED: "COMMITTED",
    COMPLETED: "COMPLETED",
};
const TransactionType = {
    READ_AND_WRITE: "READ_AND_WRITE",
    READ_ONLY: "READ_ONLY",
};

exports.$Command = client.Command;
exports.__Client = client.Client;
exports.LakeFormationServiceException = LakeFormationServiceException.LakeFormationServiceException;
exports.AddLFTagsToResourceCommand = AddLFTagsToResourceCommand;
exports.ApplicationStatus = ApplicationStatus;
exports.AssumeDecoratedRoleWithSAMLCommand = AssumeDecoratedRoleWithSAMLCommand;
exports.BatchGrantPermissionsCommand = BatchGrantPermissionsCommand;
exports.BatchRevokePermissionsCommand = BatchRevokePermissionsCommand;
exports.CancelTransactionCommand = CancelTransactionCommand;
exports.CommitTransactionCommand = CommitTransactionCommand;
exports.ComparisonOperator = ComparisonOperator;
exports.CreateDataCellsFilterCommand = CreateDataCellsFilterCommand;
exports.CreateLFTagCommand = CreateLFTagCommand;
exports.CreateLFTagExpressionCommand = CreateLFTagExpressionCommand;
exports.CreateLakeFormationIdentityCenterConfigurationCommand = CreateLakeFormationIdentityCenterConfigurationCommand;
exports.CreateLakeFormationOptInCommand = CreateLakeFormationOptInCommand;
exports.CredentialsScope = CredentialsScope;
exports.DataLakeResourceType = DataLakeResourceType;
exports.DeleteDataCellsFilterCommand = DeleteDataCellsFilterCommand;
exports.DeleteLFTagCommand = DeleteLFTagCommand;
exports.DeleteLFTagExpressionCommand = DeleteLFTagExpressionCommand;
exports.DeleteLakeFormationIdentityCenterConfigurationCommand = DeleteLakeFormationIdentityCenterConfigurationCommand;
exports.DeleteLakeFormationOptInCommand = DeleteLakeFormationOptInCommand;
exports.DeleteObjectsOnCancelCommand = DeleteObjectsOnCancelCommand;
exports.DeregisterResourceCommand = DeregisterResourceCommand;
exports.DescribeLakeFormationIdentityCenterConfigurationCommand = DescribeLakeFormationIdentityCenterConfigurationCommand;
exports.DescribeResourceCommand = DescribeResourceCommand;
exports.DescribeTransactionCommand = DescribeTransactionCommand;
exports.EnableStatus = EnableStatus;
exports.ExtendTransactionCommand = ExtendTransactionCommand;
exports.FieldNameString = FieldNameString;
exports.GetDataCellsFilterCommand = GetDataCellsFilterCommand;
exports.GetDataLakePrincipalCommand = GetDataLakePrincipalCommand;
exports.GetDataLakeSettingsCommand = GetDataLakeSettingsCommand;
exports.GetEffectivePermissionsForPathCommand = GetEffectivePermissionsForPathCommand;
exports.GetLFTagCommand = GetLFTagCommand;
exports.GetLFTagExpressionCommand = GetLFTagExpressionCommand;
exports.GetQueryStateCommand = GetQueryStateCommand;
exports.GetQueryStatisticsCommand = GetQueryStatisticsCommand;
exports.GetResourceLFTagsCommand = GetResourceLFTagsCommand;
exports.GetTableObjectsCommand = GetTableObjectsCommand;
exports.GetTemporaryDataLocationCredentialsCommand = GetTemporaryDataLocationCredentialsCommand;
exports.GetTemporaryGluePartitionCredentialsCommand = GetTemporaryGluePartitionCredentialsCommand;
exports.GetTemporaryGlueTableCredentialsCommand = GetTemporaryGlueTableCredentialsCommand;
exports.GetWorkUnitResultsCommand = GetWorkUnitResultsCommand;
exports.GetWorkUnitsCommand = GetWorkUnitsCommand;
exports.GrantPermissionsCommand = GrantPermissionsCommand;
exports.LakeFormation = LakeFormation;
exports.LakeFormationClient = LakeFormationClient;
exports.ListDataCellsFilterCommand = ListDataCellsFilterCommand;
exports.ListLFTagExpressionsCommand = ListLFTagExpressionsCommand;
exports.ListLFTagsCommand = ListLFTagsCommand;
exports.ListLakeFormationOptInsCommand = ListLakeFormationOptInsCommand;
exports.ListPermissionsCommand = ListPermissionsCommand;
exports.ListResourcesCommand = ListResourcesCommand;
exports.ListTableStorageOptimizersCommand = ListTableStorageOptimizersCommand;
exports.ListTransactionsCommand = ListTransactionsCommand;
exports.OptimizerType = OptimizerType;
exports.Permission = Permission;
exports.PermissionType = PermissionType;
exports.PutDataLakeSettingsCommand = PutDataLakeSettingsCommand;
exports.QueryStateString = QueryStateString;
exports.RegisterResourceCommand = RegisterResourceCommand;
exports.RemoveLFTagsFromResourceCommand = RemoveLFTagsFromResourceCommand;
exports.ResourceShareType = ResourceShareType;
exports.ResourceType = ResourceType;
exports.RevokePermissionsCommand = RevokePermissionsCommand;
exports.SearchDatabasesByLFTagsCommand = SearchDatabasesByLFTagsCommand;
exports.SearchTablesByLFTagsCommand = SearchTablesByLFTagsCommand;
exports.ServiceAuthorization = ServiceAuthorization;
exports.StartQueryPlanningCommand = StartQueryPlanningCommand;
exports.StartTransactionCommand = StartTransactionCommand;
exports.TransactionStatus = TransactionStatus;
exports.TransactionStatusFilter = TransactionStatusFilter;
exports.TransactionType = TransactionType;
exports.UpdateDataCellsFilterCommand = UpdateDataCellsFilterCommand;
exports.UpdateLFTagCommand = UpdateLFTagCommand;
exports.UpdateLFTagExpressionCommand = UpdateLFTagExpressionCommand;
exports.UpdateLakeFormationIdentityCenterConfigurationCommand = UpdateLakeFormationIdentityCenterConfigurationCommand;
exports.UpdateResourceCommand = UpdateResourceCommand;
exports.UpdateTableObjectsCommand = UpdateTableObjectsCommand;
exports.UpdateTableStorageOptimizerCommand = UpdateTableStorageOptimizerCommand;
exports.VerificationStatus = VerificationStatus;
exports.paginateGetEffectivePermissionsForPath = paginateGetEffectivePermissionsForPath;
exports.paginateGetTableObjects = paginateGetTableObjects;
exports.paginateGetWorkUnits = paginateGetWorkUnits;
exports.paginateListDataCellsFilter = paginateListDataCellsFilter;
exports.paginateListLFTagExpressions = paginateListLFTagExpressions;
exports.paginateListLFTags = paginateListLFTags;
exports.paginateListLakeFormationOptIns = paginateListLakeFormationOptIns;
exports.paginateListPermissions = paginateListPermissions;
exports.paginateListResources = paginateListResources;
exports.paginateListTableStorageOptimizers = paginateListTableStorageOptimizers;
exports.paginateListTransactions = paginateListTransactions;
exports.paginateSearchDatabasesByLFTags = paginateSearchDatabasesByLFTags;
exports.paginateSearchTablesByLFTags = paginateSearchTablesByLFTags;
Object.prototype.hasOwnProperty.call(schemas_0, '__proto__') &&
    !Object.prototype.hasOwnProperty.call(exports, '__proto__') &&
    Object.defineProperty(exports, '__proto__', {
        enumerable: true,
        value: schemas_0['__proto__']
    });

Object.keys(schemas_0).forEach(function (k) {
    if (k !== 'default' && !Object.prototype.hasOwnProperty.call(exports, k)) exports[k] = schemas_0[k];
});
Object.prototype.hasOwnProperty.call(errors, '__proto__') &&
    !Object.prototype.hasOwnProperty.call(exports, '__proto__') &&
    Object.defineProperty(exports, '__proto__', {
        enumerable: true,
        value: errors['__proto__']
    });

Object.keys(errors).forEach(function (k) {
    if (k !== 'default' && !Object.prototype.hasOwnProperty.call(exports, k)) exports[k] = errors[k];
});


/***/ }),

/***/ 64670:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LakeFormationServiceException = exports.__ServiceException = void 0;
const client_1 = __webpack_require__(92658);
Object.defineProperty(exports, "__ServiceException", ({ enumerable: true, get: function () { return client_1.ServiceException; } }));
class LakeFormationServiceException extends client_1.ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, LakeFormationServiceException.prototype);
    }
}
exports.LakeFormationServiceException = LakeFormationServiceException;


/***/ }),

/***/ 31921:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WorkUnitsNotReadyYetException = exports.PermissionTypeMismatchException = exports.ConflictException = exports.GlueEncryptionException = exports.ThrottledException = exports.StatisticsNotReadyYetException = exports.ExpiredException = exports.ResourceNotReadyException = exports.ResourceNumberLimitExceededException = exports.TransactionCanceledException = exports.TransactionCommittedException = exports.TransactionCommitInProgressException = exports.AlreadyExistsException = exports.OperationTimeoutException = exports.InvalidInputException = exports.InternalServiceException = exports.EntityNotFoundException = exports.ConcurrentModificationException = exports.AccessDeniedException = void 0;
const LakeFormationServiceException_1 = __webpack_require__(64670);
class AccessDeniedException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
        this.Message = opts.Message;
    }
}
exports.AccessDeniedException = AccessDeniedException;
class ConcurrentModificationException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "ConcurrentModificationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ConcurrentModificationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
        this.Message = opts.Message;
    }
}
exports.ConcurrentModificationException = ConcurrentModificationException;
class EntityNotFoundException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "EntityNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "EntityNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EntityNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
exports.EntityNotFoundException = EntityNotFoundException;
class InternalServiceException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "InternalServiceException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "InternalServiceException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServiceException.prototype);
        this.Message = opts.Message;
    }
}
exports.InternalServiceException = InternalServiceException;
class InvalidInputException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "InvalidInputException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidInputException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidInputException.prototype);
        this.Message = opts.Message;
    }
}
exports.InvalidInputException = InvalidInputException;
class OperationTimeoutException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "OperationTimeoutException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "OperationTimeoutException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, OperationTimeoutException.prototype);
        this.Message = opts.Message;
    }
}
exports.OperationTimeoutException = OperationTimeoutException;
class AlreadyExistsException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "AlreadyExistsException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "AlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AlreadyExistsException.prototype);
        this.Message = opts.Message;
    }
}
exports.AlreadyExistsException = AlreadyExistsException;
class TransactionCommitInProgressException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "TransactionCommitInProgressException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "TransactionCommitInProgressException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TransactionCommitInProgressException.prototype);
        this.Message = opts.Message;
    }
}
exports.TransactionCommitInProgressException = TransactionCommitInProgressException;
class TransactionCommittedException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "TransactionCommittedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "TransactionCommittedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TransactionCommittedException.prototype);
        this.Message = opts.Message;
    }
}
exports.TransactionCommittedException = TransactionCommittedException;
class TransactionCanceledException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "TransactionCanceledException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "TransactionCanceledException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TransactionCanceledException.prototype);
        this.Message = opts.Message;
    }
}
exports.TransactionCanceledException = TransactionCanceledException;
class ResourceNumberLimitExceededException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "ResourceNumberLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceNumberLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNumberLimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
exports.ResourceNumberLimitExceededException = ResourceNumberLimitExceededException;
class ResourceNotReadyException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "ResourceNotReadyException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceNotReadyException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotReadyException.prototype);
        this.Message = opts.Message;
    }
}
exports.ResourceNotReadyException = ResourceNotReadyException;
class ExpiredException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "ExpiredException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ExpiredException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ExpiredException.prototype);
        this.Message = opts.Message;
    }
}
exports.ExpiredException = ExpiredException;
class StatisticsNotReadyYetException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "StatisticsNotReadyYetException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "StatisticsNotReadyYetException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, StatisticsNotReadyYetException.prototype);
        this.Message = opts.Message;
    }
}
exports.StatisticsNotReadyYetException = StatisticsNotReadyYetException;
class ThrottledException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "ThrottledException";
    $fault = "client";
    $retryable = {
        throttling: true,
    };
    Message;
    constructor(opts) {
        super({
            name: "ThrottledException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ThrottledException.prototype);
        this.Message = opts.Message;
    }
}
exports.ThrottledException = ThrottledException;
class GlueEncryptionException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "GlueEncryptionException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "GlueEncryptionException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, GlueEncryptionException.prototype);
        this.Message = opts.Message;
    }
}
exports.GlueEncryptionException = GlueEncryptionException;
class ConflictException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "ConflictException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.Message = opts.Message;
    }
}
exports.ConflictException = ConflictException;
class PermissionTypeMismatchException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "PermissionTypeMismatchException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "PermissionTypeMismatchException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, PermissionTypeMismatchException.prototype);
        this.Message = opts.Message;
    }
}
exports.PermissionTypeMismatchException = PermissionTypeMismatchException;
class WorkUnitsNotReadyYetException extends LakeFormationServiceException_1.LakeFormationServiceException {
    name = "WorkUnitsNotReadyYetException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "WorkUnitsNotReadyYetException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, WorkUnitsNotReadyYetException.prototype);
        this.Message = opts.Message;
    }
}
exports.WorkUnitsNotReadyYetException = WorkUnitsNotReadyYetException;


/***/ }),

/***/ 72055:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const tslib_1 = __webpack_require__(61860);
const package_json_1 = tslib_1.__importDefault(__webpack_require__(53841));
const client_1 = __webpack_require__(5152);
const httpAuthSchemes_1 = __webpack_require__(97523);
const credential_provider_node_1 = __webpack_require__(5861);
const client_2 = __webpack_require__(92658);
const config_1 = __webpack_require__(47291);
const retry_1 = __webpack_require__(23609);
const serde_1 = __webpack_require__(92430);
const node_http_handler_1 = __webpack_require__(61279);
const runtimeConfig_shared_1 = __webpack_require__(44916);
const getRuntimeConfig = (config) => {
    (0, client_2.emitWarningIfUnsupportedVersion)(process.version);
    const defaultsMode = (0, config_1.resolveDefaultsModeConfig)(config);
    const defaultConfigProvider = () => defaultsMode().then(client_2.loadConfigsForDefaultMode);
    const clientSharedValues = (0, runtimeConfig_shared_1.getRuntimeConfig)(config);
    (0, client_1.emitWarningIfUnsupportedVersion)(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0, config_1.loadConfig)(httpAuthSchemes_1.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? serde_1.calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? credential_provider_node_1.defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client_1.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: package_json_1.default.version }),
        maxAttempts: config?.maxAttempts ?? (0, config_1.loadConfig)(retry_1.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? (0, config_1.loadConfig)(config_1.NODE_REGION_CONFIG_OPTIONS, { ...config_1.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: node_http_handler_1.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            (0, config_1.loadConfig)({
                ...retry_1.NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || retry_1.DEFAULT_RETRY_MODE,
            }, config),
        sha256: config?.sha256 ?? serde_1.Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? node_http_handler_1.streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, config_1.loadConfig)(config_1.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0, config_1.loadConfig)(config_1.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0, config_1.loadConfig)(client_1.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 44916:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRuntimeConfig = void 0;
const httpAuthSchemes_1 = __webpack_require__(97523);
const protocols_1 = __webpack_require__(37288);
const client_1 = __webpack_require__(92658);
const protocols_2 = __webpack_require__(93422);
const serde_1 = __webpack_require__(92430);
const httpAuthSchemeProvider_1 = __webpack_require__(98302);
const endpointResolver_1 = __webpack_require__(87848);
const schemas_0_1 = __webpack_require__(47853);
const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2017-03-31",
        base64Decoder: config?.base64Decoder ?? serde_1.fromBase64,
        base64Encoder: config?.base64Encoder ?? serde_1.toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? endpointResolver_1.defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? httpAuthSchemeProvider_1.defaultLakeFormationHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new httpAuthSchemes_1.AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new client_1.NoOpLogger(),
        protocol: config?.protocol ?? protocols_1.AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.lakeformation",
            errorTypeRegistries: schemas_0_1.errorTypeRegistries,
            version: "2017-03-31",
            serviceTarget: "AWSLakeFormation",
        },
        sdkStreamMixin: config?.sdkStreamMixin ?? serde_1.sdkStreamMixin,
        serviceId: config?.serviceId ?? "LakeFormation",
        urlParser: config?.urlParser ?? protocols_2.parseUrl,
        utf8Decoder: config?.utf8Decoder ?? serde_1.fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? serde_1.toUtf8,
    };
};
exports.getRuntimeConfig = getRuntimeConfig;


/***/ }),

/***/ 47853:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CreateLFTagExpressionResponse$ = exports.CreateLFTagExpressionRequest$ = exports.CreateLakeFormationOptInResponse$ = exports.CreateLakeFormationOptInRequest$ = exports.CreateLakeFormationIdentityCenterConfigurationResponse$ = exports.CreateLakeFormationIdentityCenterConfigurationRequest$ = exports.CreateDataCellsFilterResponse$ = exports.CreateDataCellsFilterRequest$ = exports.Condition$ = exports.CommitTransactionResponse$ = exports.CommitTransactionRequest$ = exports.ColumnWildcard$ = exports.ColumnLFTag$ = exports.CatalogResource$ = exports.CancelTransactionResponse$ = exports.CancelTransactionRequest$ = exports.BatchRevokePermissionsResponse$ = exports.BatchRevokePermissionsRequest$ = exports.BatchPermissionsRequestEntry$ = exports.BatchPermissionsFailureEntry$ = exports.BatchGrantPermissionsResponse$ = exports.BatchGrantPermissionsRequest$ = exports.AuditContext$ = exports.AssumeDecoratedRoleWithSAMLResponse$ = exports.AssumeDecoratedRoleWithSAMLRequest$ = exports.AllRowsWildcard$ = exports.AddObjectInput$ = exports.AddLFTagsToResourceResponse$ = exports.AddLFTagsToResourceRequest$ = exports.errorTypeRegistries = exports.WorkUnitsNotReadyYetException$ = exports.TransactionCommittedException$ = exports.TransactionCommitInProgressException$ = exports.TransactionCanceledException$ = exports.ThrottledException$ = exports.StatisticsNotReadyYetException$ = exports.ResourceNumberLimitExceededException$ = exports.ResourceNotReadyException$ = exports.PermissionTypeMismatchException$ = exports.OperationTimeoutException$ = exports.InvalidInputException$ = exports.InternalServiceException$ = exports.GlueEncryptionException$ = exports.ExpiredException$ = exports.EntityNotFoundException$ = exports.ConflictException$ = exports.ConcurrentModificationException$ = exports.AlreadyExistsException$ = exports.AccessDeniedException$ = exports.LakeFormationServiceException$ = void 0;
exports.GetQueryStateResponse$ = exports.GetQueryStateRequest$ = exports.GetLFTagResponse$ = exports.GetLFTagRequest$ = exports.GetLFTagExpressionResponse$ = exports.GetLFTagExpressionRequest$ = exports.GetEffectivePermissionsForPathResponse$ = exports.GetEffectivePermissionsForPathRequest$ = exports.GetDataLakeSettingsResponse$ = exports.GetDataLakeSettingsRequest$ = exports.GetDataLakePrincipalResponse$ = exports.GetDataLakePrincipalRequest$ = exports.GetDataCellsFilterResponse$ = exports.GetDataCellsFilterRequest$ = exports.FilterCondition$ = exports.ExternalFilteringConfiguration$ = exports.ExtendTransactionResponse$ = exports.ExtendTransactionRequest$ = exports.ExecutionStatistics$ = exports.ErrorDetail$ = exports.DetailsMap$ = exports.DescribeTransactionResponse$ = exports.DescribeTransactionRequest$ = exports.DescribeResourceResponse$ = exports.DescribeResourceRequest$ = exports.DescribeLakeFormationIdentityCenterConfigurationResponse$ = exports.DescribeLakeFormationIdentityCenterConfigurationRequest$ = exports.DeregisterResourceResponse$ = exports.DeregisterResourceRequest$ = exports.DeleteObjectsOnCancelResponse$ = exports.DeleteObjectsOnCancelRequest$ = exports.DeleteObjectInput$ = exports.DeleteLFTagResponse$ = exports.DeleteLFTagRequest$ = exports.DeleteLFTagExpressionResponse$ = exports.DeleteLFTagExpressionRequest$ = exports.DeleteLakeFormationOptInResponse$ = exports.DeleteLakeFormationOptInRequest$ = exports.DeleteLakeFormationIdentityCenterConfigurationResponse$ = exports.DeleteLakeFormationIdentityCenterConfigurationRequest$ = exports.DeleteDataCellsFilterResponse$ = exports.DeleteDataCellsFilterRequest$ = exports.DataLocationResource$ = exports.DataLakeSettings$ = exports.DataLakePrincipal$ = exports.DataCellsFilterResource$ = exports.DataCellsFilter$ = exports.DatabaseResource$ = exports.CreateLFTagResponse$ = exports.CreateLFTagRequest$ = void 0;
exports.QueryPlanningContext$ = exports.PutDataLakeSettingsResponse$ = exports.PutDataLakeSettingsRequest$ = exports.PrincipalResourcePermissions$ = exports.PrincipalPermissions$ = exports.PlanningStatistics$ = exports.PartitionValueList$ = exports.PartitionObjects$ = exports.ListTransactionsResponse$ = exports.ListTransactionsRequest$ = exports.ListTableStorageOptimizersResponse$ = exports.ListTableStorageOptimizersRequest$ = exports.ListResourcesResponse$ = exports.ListResourcesRequest$ = exports.ListPermissionsResponse$ = exports.ListPermissionsRequest$ = exports.ListLFTagsResponse$ = exports.ListLFTagsRequest$ = exports.ListLFTagExpressionsResponse$ = exports.ListLFTagExpressionsRequest$ = exports.ListLakeFormationOptInsResponse$ = exports.ListLakeFormationOptInsRequest$ = exports.ListDataCellsFilterResponse$ = exports.ListDataCellsFilterRequest$ = exports.LFTagPolicyResource$ = exports.LFTagPair$ = exports.LFTagKeyResource$ = exports.LFTagExpressionResource$ = exports.LFTagExpression$ = exports.LFTagError$ = exports.LFTag$ = exports.LakeFormationOptInsInfo$ = exports.GrantPermissionsResponse$ = exports.GrantPermissionsRequest$ = exports.GetWorkUnitsResponse$ = exports.GetWorkUnitsRequest$ = exports.GetWorkUnitResultsResponse$ = exports.GetWorkUnitResultsRequest$ = exports.GetTemporaryGlueTableCredentialsResponse$ = exports.GetTemporaryGlueTableCredentialsRequest$ = exports.GetTemporaryGluePartitionCredentialsResponse$ = exports.GetTemporaryGluePartitionCredentialsRequest$ = exports.GetTemporaryDataLocationCredentialsResponse$ = exports.GetTemporaryDataLocationCredentialsRequest$ = exports.GetTableObjectsResponse$ = exports.GetTableObjectsRequest$ = exports.GetResourceLFTagsResponse$ = exports.GetResourceLFTagsRequest$ = exports.GetQueryStatisticsResponse$ = exports.GetQueryStatisticsRequest$ = void 0;
exports.BatchGrantPermissions$ = exports.AssumeDecoratedRoleWithSAML$ = exports.AddLFTagsToResource$ = exports.ServiceIntegrationUnion$ = exports.RedshiftScopeUnion$ = exports.WriteOperation$ = exports.WorkUnitRange$ = exports.VirtualObject$ = exports.UpdateTableStorageOptimizerResponse$ = exports.UpdateTableStorageOptimizerRequest$ = exports.UpdateTableObjectsResponse$ = exports.UpdateTableObjectsRequest$ = exports.UpdateResourceResponse$ = exports.UpdateResourceRequest$ = exports.UpdateLFTagResponse$ = exports.UpdateLFTagRequest$ = exports.UpdateLFTagExpressionResponse$ = exports.UpdateLFTagExpressionRequest$ = exports.UpdateLakeFormationIdentityCenterConfigurationResponse$ = exports.UpdateLakeFormationIdentityCenterConfigurationRequest$ = exports.UpdateDataCellsFilterResponse$ = exports.UpdateDataCellsFilterRequest$ = exports.TransactionDescription$ = exports.TemporaryCredentials$ = exports.TaggedTable$ = exports.TaggedDatabase$ = exports.TableWithColumnsResource$ = exports.TableWildcard$ = exports.TableResource$ = exports.TableObject$ = exports.StorageOptimizer$ = exports.StartTransactionResponse$ = exports.StartTransactionRequest$ = exports.StartQueryPlanningResponse$ = exports.StartQueryPlanningRequest$ = exports.SearchTablesByLFTagsResponse$ = exports.SearchTablesByLFTagsRequest$ = exports.SearchDatabasesByLFTagsResponse$ = exports.SearchDatabasesByLFTagsRequest$ = exports.RowFilter$ = exports.RevokePermissionsResponse$ = exports.RevokePermissionsRequest$ = exports.ResourceInfo$ = exports.Resource$ = exports.RemoveLFTagsFromResourceResponse$ = exports.RemoveLFTagsFromResourceRequest$ = exports.RegisterResourceResponse$ = exports.RegisterResourceRequest$ = exports.RedshiftConnect$ = exports.QuerySessionContext$ = void 0;
exports.StartQueryPlanning$ = exports.SearchTablesByLFTags$ = exports.SearchDatabasesByLFTags$ = exports.RevokePermissions$ = exports.RemoveLFTagsFromResource$ = exports.RegisterResource$ = exports.PutDataLakeSettings$ = exports.ListTransactions$ = exports.ListTableStorageOptimizers$ = exports.ListResources$ = exports.ListPermissions$ = exports.ListLFTags$ = exports.ListLFTagExpressions$ = exports.ListLakeFormationOptIns$ = exports.ListDataCellsFilter$ = exports.GrantPermissions$ = exports.GetWorkUnits$ = exports.GetWorkUnitResults$ = exports.GetTemporaryGlueTableCredentials$ = exports.GetTemporaryGluePartitionCredentials$ = exports.GetTemporaryDataLocationCredentials$ = exports.GetTableObjects$ = exports.GetResourceLFTags$ = exports.GetQueryStatistics$ = exports.GetQueryState$ = exports.GetLFTagExpression$ = exports.GetLFTag$ = exports.GetEffectivePermissionsForPath$ = exports.GetDataLakeSettings$ = exports.GetDataLakePrincipal$ = exports.GetDataCellsFilter$ = exports.ExtendTransaction$ = exports.DescribeTransaction$ = exports.DescribeResource$ = exports.DescribeLakeFormationIdentityCenterConfiguration$ = exports.DeregisterResource$ = exports.DeleteObjectsOnCancel$ = exports.DeleteLFTagExpression$ = exports.DeleteLFTag$ = exports.DeleteLakeFormationOptIn$ = exports.DeleteLakeFormationIdentityCenterConfiguration$ = exports.DeleteDataCellsFilter$ = exports.CreateLFTagExpression$ = exports.CreateLFTag$ = exports.CreateLakeFormationOptIn$ = exports.CreateLakeFormationIdentityCenterConfiguration$ = exports.CreateDataCellsFilter$ = exports.CommitTransaction$ = exports.CancelTransaction$ = exports.BatchRevokePermissions$ = void 0;
exports.UpdateTableStorageOptimizer$ = exports.UpdateTableObjects$ = exports.UpdateResource$ = exports.UpdateLFTagExpression$ = exports.UpdateLFTag$ = exports.UpdateLakeFormationIdentityCenterConfiguration$ = exports.UpdateDataCellsFilter$ = exports.StartTransaction$ = void 0;
const _A = "Authorization";
const _AA = "ApplicationArn";
const _AAC = "AdditionalAuditContext";
const _AC = "AuditContext";
const _ACd = "AdditionalContext";
const _AD = "AdditionalDetails";
const _ADE = "AccessDeniedException";
const _ADL = "AccessibleDataLocations";
const _ADRWSAML = "AssumeDecoratedRoleWithSAML";
const _ADRWSAMLR = "AssumeDecoratedRoleWithSAMLRequest";
const _ADRWSAMLRs = "AssumeDecoratedRoleWithSAMLResponse";
const _AEDF = "AllowExternalDataFiltering";
const _AEE = "AlreadyExistsException";
const _AETM = "AverageExecutionTimeMillis";
const _AFTEDA = "AllowFullTableExternalDataAccess";
const _AKI = "AccessKeyId";
const _ALFTTR = "AddLFTagsToResource";
const _ALFTTRR = "AddLFTagsToResourceRequest";
const _ALFTTRRd = "AddLFTagsToResourceResponse";
const _AO = "AddObject";
const _AOI = "AddObjectInput";
const _ARW = "AllRowsWildcard";
const _AS = "ApplicationStatus";
const _ASTVL = "AuthorizedSessionTagValueList";
const _AT = "AuthorizedTargets";
const _BGP = "BatchGrantPermissions";
const _BGPR = "BatchGrantPermissionsRequest";
const _BGPRa = "BatchGrantPermissionsResponse";
const _BPFE = "BatchPermissionsFailureEntry";
const _BPFL = "BatchPermissionsFailureList";
const _BPRE = "BatchPermissionsRequestEntry";
const _BPREL = "BatchPermissionsRequestEntryList";
const _BRP = "BatchRevokePermissions";
const _BRPR = "BatchRevokePermissionsRequest";
const _BRPRa = "BatchRevokePermissionsResponse";
const _C = "Condition";
const _CDCF = "CreateDataCellsFilter";
const _CDCFR = "CreateDataCellsFilterRequest";
const _CDCFRr = "CreateDataCellsFilterResponse";
const _CDDP = "CreateDatabaseDefaultPermissions";
const _CE = "ConflictException";
const _CI = "CatalogId";
const _CIl = "ClusterId";
const _CLFICC = "CreateLakeFormationIdentityCenterConfiguration";
const _CLFICCR = "CreateLakeFormationIdentityCenterConfigurationRequest";
const _CLFICCRr = "CreateLakeFormationIdentityCenterConfigurationResponse";
const _CLFOI = "CreateLakeFormationOptIn";
const _CLFOIR = "CreateLakeFormationOptInRequest";
const _CLFOIRr = "CreateLakeFormationOptInResponse";
const _CLFT = "ColumnLFTag";
const _CLFTE = "CreateLFTagExpression";
const _CLFTER = "CreateLFTagExpressionRequest";
const _CLFTERr = "CreateLFTagExpressionResponse";
const _CLFTL = "ColumnLFTagsList";
const _CLFTR = "CreateLFTagRequest";
const _CLFTRr = "CreateLFTagResponse";
const _CLFTr = "CreateLFTag";
const _CME = "ConcurrentModificationException";
const _CN = "ColumnNames";
const _CO = "ComparisonOperator";
const _CR = "CatalogResource";
const _CS = "CredentialsScope";
const _CT = "CancelTransaction";
const _CTDP = "CreateTableDefaultPermissions";
const _CTR = "CancelTransactionRequest";
const _CTRa = "CancelTransactionResponse";
const _CTRo = "CommitTransactionRequest";
const _CTRom = "CommitTransactionResponse";
const _CTo = "CommitTransaction";
const _CW = "ColumnWildcard";
const _Ca = "Catalog";
const _Co = "Config";
const _Cr = "Credentials";
const _D = "Description";
const _DCF = "DataCellsFilter";
const _DCFL = "DataCellsFilterList";
const _DCFR = "DataCellsFilterResource";
const _DCFa = "DataCellsFilters";
const _DDCF = "DeleteDataCellsFilter";
const _DDCFR = "DeleteDataCellsFilterRequest";
const _DDCFRe = "DeleteDataCellsFilterResponse";
const _DL = "DataLocations";
const _DLA = "DataLakeAdmins";
const _DLFICC = "DeleteLakeFormationIdentityCenterConfiguration";
const _DLFICCR = "DeleteLakeFormationIdentityCenterConfigurationRequest";
const _DLFICCRe = "DeleteLakeFormationIdentityCenterConfigurationResponse";
const _DLFICCRes = "DescribeLakeFormationIdentityCenterConfigurationRequest";
const _DLFICCResc = "DescribeLakeFormationIdentityCenterConfigurationResponse";
const _DLFICCe = "DescribeLakeFormationIdentityCenterConfiguration";
const _DLFOI = "DeleteLakeFormationOptIn";
const _DLFOIR = "DeleteLakeFormationOptInRequest";
const _DLFOIRe = "DeleteLakeFormationOptInResponse";
const _DLFT = "DeleteLFTag";
const _DLFTE = "DeleteLFTagExpression";
const _DLFTER = "DeleteLFTagExpressionRequest";
const _DLFTERe = "DeleteLFTagExpressionResponse";
const _DLFTL = "DatabaseLFTagsList";
const _DLFTR = "DeleteLFTagRequest";
const _DLFTRe = "DeleteLFTagResponse";
const _DLP = "DataLakePrincipal";
const _DLPI = "DataLakePrincipalIdentifier";
const _DLPL = "DataLakePrincipalList";
const _DLR = "DataLocationResource";
const _DLS = "DataLakeSettings";
const _DLa = "DataLocation";
const _DLat = "DatabaseList";
const _DM = "DetailsMap";
const _DN = "DatabaseName";
const _DO = "DeleteObject";
const _DOI = "DeleteObjectInput";
const _DOOC = "DeleteObjectsOnCancel";
const _DOOCR = "DeleteObjectsOnCancelRequest";
const _DOOCRe = "DeleteObjectsOnCancelResponse";
const _DR = "DatabaseResource";
const _DRR = "DeregisterResourceRequest";
const _DRRe = "DeregisterResourceResponse";
const _DRRes = "DescribeResourceRequest";
const _DRResc = "DescribeResourceResponse";
const _DRe = "DeregisterResource";
const _DRes = "DescribeResource";
const _DS = "DurationSeconds";
const _DSB = "DataScannedBytes";
const _DT = "DescribeTransaction";
const _DTR = "DescribeTransactionRequest";
const _DTRe = "DescribeTransactionResponse";
const _Da = "Database";
const _E = "Expiration";
const _EC = "ErrorCode";
const _ECN = "ExcludedColumnNames";
const _ED = "ErrorDetail";
const _EDFAL = "ExternalDataFilteringAllowList";
const _EDTSB = "EstimatedDataToScanBytes";
const _EE = "ExpiredException";
const _EF = "ExternalFiltering";
const _EFC = "ExternalFilteringConfiguration";
const _EM = "ErrorMessage";
const _EN = "ExpressionName";
const _ENFE = "EntityNotFoundException";
const _EROA = "ExpectedResourceOwnerAccount";
const _ES = "ExecutionStatistics";
const _ET = "ETag";
const _ETR = "ExtendTransactionRequest";
const _ETRx = "ExtendTransactionResponse";
const _ETx = "ExtendTransaction";
const _En = "Entries";
const _Er = "Error";
const _Ex = "Expression";
const _F = "Failures";
const _FC = "FilterCondition";
const _FCL = "FilterConditionList";
const _FE = "FilterExpression";
const _Fi = "Field";
const _GDCF = "GetDataCellsFilter";
const _GDCFR = "GetDataCellsFilterRequest";
const _GDCFRe = "GetDataCellsFilterResponse";
const _GDLP = "GetDataLakePrincipal";
const _GDLPR = "GetDataLakePrincipalRequest";
const _GDLPRe = "GetDataLakePrincipalResponse";
const _GDLS = "GetDataLakeSettings";
const _GDLSR = "GetDataLakeSettingsRequest";
const _GDLSRe = "GetDataLakeSettingsResponse";
const _GEE = "GlueEncryptionException";
const _GEPFP = "GetEffectivePermissionsForPath";
const _GEPFPR = "GetEffectivePermissionsForPathRequest";
const _GEPFPRe = "GetEffectivePermissionsForPathResponse";
const _GLFT = "GetLFTag";
const _GLFTE = "GetLFTagExpression";
const _GLFTER = "GetLFTagExpressionRequest";
const _GLFTERe = "GetLFTagExpressionResponse";
const _GLFTR = "GetLFTagRequest";
const _GLFTRe = "GetLFTagResponse";
const _GP = "GrantPermissions";
const _GPR = "GrantPermissionsRequest";
const _GPRr = "GrantPermissionsResponse";
const _GQS = "GetQueryState";
const _GQSR = "GetQueryStateRequest";
const _GQSRe = "GetQueryStateResponse";
const _GQSRet = "GetQueryStatisticsRequest";
const _GQSRetu = "GetQueryStatisticsResponse";
const _GQSe = "GetQueryStatistics";
const _GRLFT = "GetResourceLFTags";
const _GRLFTR = "GetResourceLFTagsRequest";
const _GRLFTRe = "GetResourceLFTagsResponse";
const _GTDLC = "GetTemporaryDataLocationCredentials";
const _GTDLCR = "GetTemporaryDataLocationCredentialsRequest";
const _GTDLCRe = "GetTemporaryDataLocationCredentialsResponse";
const _GTGPC = "GetTemporaryGluePartitionCredentials";
const _GTGPCR = "GetTemporaryGluePartitionCredentialsRequest";
const _GTGPCRe = "GetTemporaryGluePartitionCredentialsResponse";
const _GTGTC = "GetTemporaryGlueTableCredentials";
const _GTGTCR = "GetTemporaryGlueTableCredentialsRequest";
const _GTGTCRe = "GetTemporaryGlueTableCredentialsResponse";
const _GTO = "GetTableObjects";
const _GTOR = "GetTableObjectsRequest";
const _GTORe = "GetTableObjectsResponse";
const _GWU = "GetWorkUnits";
const _GWUR = "GetWorkUnitsRequest";
const _GWURR = "GetWorkUnitResultsRequest";
const _GWURRe = "GetWorkUnitResultsResponse";
const _GWURe = "GetWorkUnitsResponse";
const _GWURet = "GetWorkUnitResults";
const _HAE = "HybridAccessEnabled";
const _I = "Id";
const _IA = "InstanceArn";
const _IIE = "InvalidInputException";
const _IR = "IncludeRelated";
const _ISE = "InternalServiceException";
const _Id = "Identity";
const _LDCF = "ListDataCellsFilter";
const _LDCFR = "ListDataCellsFilterRequest";
const _LDCFRi = "ListDataCellsFilterResponse";
const _LFOII = "LakeFormationOptInsInfo";
const _LFOIIL = "LakeFormationOptInsInfoList";
const _LFT = "LFTags";
const _LFTE = "LFTagError";
const _LFTEL = "LFTagExpressionsList";
const _LFTER = "LFTagExpressionResource";
const _LFTEa = "LFTagExpression";
const _LFTEag = "LFTagExpressions";
const _LFTEagr = "LFTagErrors";
const _LFTKR = "LFTagKeyResource";
const _LFTL = "LFTagsList";
const _LFTOC = "LFTagsOnColumns";
const _LFTOD = "LFTagOnDatabase";
const _LFTOT = "LFTagsOnTable";
const _LFTP = "LFTagPair";
const _LFTPR = "LFTagPolicyResource";
const _LFTPa = "LFTagPolicy";
const _LFTa = "LFTag";
const _LLFOI = "ListLakeFormationOptIns";
const _LLFOIR = "ListLakeFormationOptInsRequest";
const _LLFOIRi = "ListLakeFormationOptInsResponse";
const _LLFT = "ListLFTags";
const _LLFTE = "ListLFTagExpressions";
const _LLFTER = "ListLFTagExpressionsRequest";
const _LLFTERi = "ListLFTagExpressionsResponse";
const _LLFTR = "ListLFTagsRequest";
const _LLFTRi = "ListLFTagsResponse";
const _LM = "LastModified";
const _LP = "ListPermissions";
const _LPR = "ListPermissionsRequest";
const _LPRi = "ListPermissionsResponse";
const _LR = "ListResources";
const _LRD = "LastRunDetails";
const _LRR = "ListResourcesRequest";
const _LRRi = "ListResourcesResponse";
const _LT = "ListTransactions";
const _LTR = "ListTransactionsRequest";
const _LTRi = "ListTransactionsResponse";
const _LTSO = "ListTableStorageOptimizers";
const _LTSOR = "ListTableStorageOptimizersRequest";
const _LTSORi = "ListTableStorageOptimizersResponse";
const _LU = "LastUpdated";
const _LUB = "LastUpdatedBy";
const _M = "Message";
const _MR = "MaxResults";
const _N = "Name";
const _NT = "NextToken";
const _O = "Objects";
const _OTE = "OperationTimeoutException";
const _P = "Principal";
const _PA = "PrincipalArn";
const _PDLS = "PutDataLakeSettings";
const _PDLSR = "PutDataLakeSettingsRequest";
const _PDLSRu = "PutDataLakeSettingsResponse";
const _PO = "PartitionObjects";
const _PP = "PartitionPredicate";
const _PPL = "PrincipalPermissionsList";
const _PPr = "PrincipalPermissions";
const _PRP = "PrincipalResourcePermissions";
const _PRPL = "PrincipalResourcePermissionsList";
const _PS = "PlanningStatistics";
const _PSa = "PageSize";
const _PTM = "PlanningTimeMillis";
const _PTME = "PermissionTypeMismatchException";
const _PTOL = "PartitionedTableObjectsList";
const _PV = "PartitionValues";
const _PVL = "PartitionValueList";
const _PWGO = "PermissionsWithGrantOption";
const _Pa = "Parameters";
const _Par = "Partition";
const _Pe = "Permissions";
const _QAI = "QueryAuthorizationId";
const _QAOT = "QueryAsOfTime";
const _QI = "QueryId";
const _QP = "QueryParameters";
const _QPC = "QueryPlanningContext";
const _QS = "QueryString";
const _QSC = "QuerySessionContext";
const _QST = "QuerySubmissionTime";
const _QSTu = "QueryStartTime";
const _QTM = "QueueTimeMillis";
const _R = "Resource";
const _RA = "RoleArn";
const _RAe = "ResourceArn";
const _RC = "RedshiftConnect";
const _RE = "RequestEntry";
const _RF = "RowFilter";
const _RI = "ResourceInfo";
const _RIL = "ResourceInfoList";
const _RLFTFR = "RemoveLFTagsFromResource";
const _RLFTFRR = "RemoveLFTagsFromResourceRequest";
const _RLFTFRRe = "RemoveLFTagsFromResourceResponse";
const _RNLEE = "ResourceNumberLimitExceededException";
const _RNRE = "ResourceNotReadyException";
const _ROA = "ReadOnlyAdmins";
const _RP = "RevokePermissions";
const _RPR = "RevokePermissionsRequest";
const _RPRe = "RevokePermissionsResponse";
const _RR = "RegisterResource";
const _RRR = "RegisterResourceRequest";
const _RRRe = "RegisterResourceResponse";
const _RS = "ResultStream";
const _RSI = "RedshiftServiceIntegrations";
const _RST = "ResourceShareType";
const _RSU = "RedshiftScopeUnion";
const _RSe = "ResourceShare";
const _RT = "ResourceType";
const _Re = "Result";
const _Red = "Redshift";
const _S = "Size";
const _SAK = "SecretAccessKey";
const _SALFT = "ShowAssignedLFTags";
const _SAMLA = "SAMLAssertion";
const _SDBLFT = "SearchDatabasesByLFTags";
const _SDBLFTR = "SearchDatabasesByLFTagsRequest";
const _SDBLFTRe = "SearchDatabasesByLFTagsResponse";
const _SF = "StatusFilter";
const _SGWURRWUTS = "SyntheticGetWorkUnitResultsRequestWorkUnitTokenString";
const _SI = "ServiceIntegrations";
const _SIL = "ServiceIntegrationList";
const _SIU = "ServiceIntegrationUnion";
const _SNRYE = "StatisticsNotReadyYetException";
const _SO = "StorageOptimizer";
const _SOC = "StorageOptimizerConfig";
const _SOCM = "StorageOptimizerConfigMap";
const _SOL = "StorageOptimizerList";
const _SOT = "StorageOptimizerType";
const _SP = "S3Path";
const _SPT = "SupportedPermissionTypes";
const _SQP = "StartQueryPlanning";
const _SQPR = "StartQueryPlanningRequest";
const _SQPRt = "StartQueryPlanningResponse";
const _SR = "ShareRecipients";
const _SSQPRQS = "SyntheticStartQueryPlanningRequestQueryString";
const _ST = "SessionToken";
const _STBLFT = "SearchTablesByLFTags";
const _STBLFTR = "SearchTablesByLFTagsRequest";
const _STBLFTRe = "SearchTablesByLFTagsResponse";
const _STR = "StartTransactionRequest";
const _STRt = "StartTransactionResponse";
const _STt = "StartTransaction";
const _SVL = "StringValueList";
const _St = "Status";
const _Sta = "State";
const _T = "Table";
const _TA = "TableArn";
const _TC = "TemporaryCredentials";
const _TCE = "TransactionCanceledException";
const _TCEr = "TransactionCommittedException";
const _TCI = "TableCatalogId";
const _TCIPE = "TransactionCommitInProgressException";
const _TD = "TableData";
const _TDL = "TransactionDescriptionList";
const _TDa = "TaggedDatabase";
const _TDr = "TransactionDescription";
const _TE = "ThrottledException";
const _TET = "TransactionEndTime";
const _TI = "TransactionId";
const _TK = "TagKey";
const _TL = "TableList";
const _TLFTL = "TableLFTagsList";
const _TN = "TableName";
const _TO = "TableObject";
const _TOL = "TableObjectList";
const _TR = "TableResource";
const _TRO = "TrustedResourceOwners";
const _TS = "TransactionStatus";
const _TST = "TransactionStartTime";
const _TT = "TransactionType";
const _TTa = "TaggedTable";
const _TV = "TagValues";
const _TVTA = "TagValuesToAdd";
const _TVTD = "TagValuesToDelete";
const _TW = "TableWildcard";
const _TWC = "TableWithColumns";
const _TWCR = "TableWithColumnsResource";
const _Tr = "Transactions";
const _U = "Uri";
const _UDCF = "UpdateDataCellsFilter";
const _UDCFR = "UpdateDataCellsFilterRequest";
const _UDCFRp = "UpdateDataCellsFilterResponse";
const _ULFICC = "UpdateLakeFormationIdentityCenterConfiguration";
const _ULFICCR = "UpdateLakeFormationIdentityCenterConfigurationRequest";
const _ULFICCRp = "UpdateLakeFormationIdentityCenterConfigurationResponse";
const _ULFT = "UpdateLFTag";
const _ULFTE = "UpdateLFTagExpression";
const _ULFTER = "UpdateLFTagExpressionRequest";
const _ULFTERp = "UpdateLFTagExpressionResponse";
const _ULFTR = "UpdateLFTagRequest";
const _ULFTRp = "UpdateLFTagResponse";
const _UR = "UpdateResource";
const _URR = "UpdateResourceRequest";
const _URRp = "UpdateResourceResponse";
const _USLR = "UseServiceLinkedRole";
const _UTO = "UpdateTableObjects";
const _UTOR = "UpdateTableObjectsRequest";
const _UTORp = "UpdateTableObjectsResponse";
const _UTSO = "UpdateTableStorageOptimizer";
const _UTSOR = "UpdateTableStorageOptimizerRequest";
const _UTSORp = "UpdateTableStorageOptimizerResponse";
const _V = "Values";
const _VI = "VersionId";
const _VO = "VirtualObject";
const _VOL = "VirtualObjectList";
const _VS = "VerificationStatus";
const _VSP = "VendedS3Path";
const _W = "Warnings";
const _WF = "WithFederation";
const _WO = "WriteOperations";
const _WOL = "WriteOperationList";
const _WOr = "WriteOperation";
const _WPA = "WithPrivilegedAccess";
const _WUEC = "WorkUnitsExecutedCount";
const _WUGC = "WorkUnitsGeneratedCount";
const _WUI = "WorkUnitId";
const _WUIM = "WorkUnitIdMax";
const _WUIMo = "WorkUnitIdMin";
const _WUNRYE = "WorkUnitsNotReadyYetException";
const _WUR = "WorkUnitRanges";
const _WURL = "WorkUnitRangeList";
const _WURo = "WorkUnitRange";
const _WUT = "WorkUnitToken";
const _c = "client";
const _e = "error";
const _en = "endpoint";
const _h = "http";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.lakeformation";
const _se = "server";
const _st = "streaming";
const n0 = "com.amazonaws.lakeformation";
const schema_1 = __webpack_require__(26890);
const errors_1 = __webpack_require__(31921);
const LakeFormationServiceException_1 = __webpack_require__(64670);
const _s_registry = schema_1.TypeRegistry.for(_s);
exports.LakeFormationServiceException$ = [-3, _s, "LakeFormationServiceException", 0, [], []];
_s_registry.registerError(exports.LakeFormationServiceException$, LakeFormationServiceException_1.LakeFormationServiceException);
const n0_registry = schema_1.TypeRegistry.for(n0);
exports.AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c, [_hE]: 403 },
    [_M],
    [0]
];
n0_registry.registerError(exports.AccessDeniedException$, errors_1.AccessDeniedException);
exports.AlreadyExistsException$ = [-3, n0, _AEE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(exports.AlreadyExistsException$, errors_1.AlreadyExistsException);
exports.ConcurrentModificationException$ = [-3, n0, _CME,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(exports.ConcurrentModificationException$, errors_1.ConcurrentModificationException);
exports.ConflictException$ = [-3, n0, _CE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(exports.ConflictException$, errors_1.ConflictException);
exports.EntityNotFoundException$ = [-3, n0, _ENFE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(exports.EntityNotFoundException$, errors_1.EntityNotFoundException);
exports.ExpiredException$ = [-3, n0, _EE,
    { [_e]: _c, [_hE]: 410 },
    [_M],
    [0]
];
n0_registry.registerError(exports.ExpiredException$, errors_1.ExpiredException);
exports.GlueEncryptionException$ = [-3, n0, _GEE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(exports.GlueEncryptionException$, errors_1.GlueEncryptionException);
exports.InternalServiceException$ = [-3, n0, _ISE,
    { [_e]: _se, [_hE]: 500 },
    [_M],
    [0]
];
n0_registry.registerError(exports.InternalServiceException$, errors_1.InternalServiceException);
exports.InvalidInputException$ = [-3, n0, _IIE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.InvalidInputException$, errors_1.InvalidInputException);
exports.OperationTimeoutException$ = [-3, n0, _OTE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(exports.OperationTimeoutException$, errors_1.OperationTimeoutException);
exports.PermissionTypeMismatchException$ = [-3, n0, _PTME,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(exports.PermissionTypeMismatchException$, errors_1.PermissionTypeMismatchException);
exports.ResourceNotReadyException$ = [-3, n0, _RNRE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.ResourceNotReadyException$, errors_1.ResourceNotReadyException);
exports.ResourceNumberLimitExceededException$ = [-3, n0, _RNLEE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(exports.ResourceNumberLimitExceededException$, errors_1.ResourceNumberLimitExceededException);
exports.StatisticsNotReadyYetException$ = [-3, n0, _SNRYE,
    { [_e]: _c, [_hE]: 420 },
    [_M],
    [0]
];
n0_registry.registerError(exports.StatisticsNotReadyYetException$, errors_1.StatisticsNotReadyYetException);
exports.ThrottledException$ = [-3, n0, _TE,
    { [_e]: _c, [_hE]: 429 },
    [_M],
    [0]
];
n0_registry.registerError(exports.ThrottledException$, errors_1.ThrottledException);
exports.TransactionCanceledException$ = [-3, n0, _TCE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.TransactionCanceledException$, errors_1.TransactionCanceledException);
exports.TransactionCommitInProgressException$ = [-3, n0, _TCIPE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.TransactionCommitInProgressException$, errors_1.TransactionCommitInProgressException);
exports.TransactionCommittedException$ = [-3, n0, _TCEr,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(exports.TransactionCommittedException$, errors_1.TransactionCommittedException);
exports.WorkUnitsNotReadyYetException$ = [-3, n0, _WUNRYE,
    { [_e]: _c, [_hE]: 420 },
    [_M],
    [0]
];
n0_registry.registerError(exports.WorkUnitsNotReadyYetException$, errors_1.WorkUnitsNotReadyYetException);
exports.errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var ResultStream = [0, n0, _RS, { [_st]: 1 }, 42];
var SyntheticGetWorkUnitResultsRequestWorkUnitTokenString = [0, n0, _SGWURRWUTS, 8, 0];
var SyntheticStartQueryPlanningRequestQueryString = [0, n0, _SSQPRQS, 8, 0];
exports.AddLFTagsToResourceRequest$ = [3, n0, _ALFTTRR,
    0,
    [_R, _LFT, _CI],
    [() => exports.Resource$, () => LFTagsList, 0], 2
];
exports.AddLFTagsToResourceResponse$ = [3, n0, _ALFTTRRd,
    0,
    [_F],
    [() => LFTagErrors]
];
exports.AddObjectInput$ = [3, n0, _AOI,
    0,
    [_U, _ET, _S, _PV],
    [0, 0, 1, 64 | 0], 3
];
exports.AllRowsWildcard$ = [3, n0, _ARW,
    0,
    [],
    []
];
exports.AssumeDecoratedRoleWithSAMLRequest$ = [3, n0, _ADRWSAMLR,
    0,
    [_SAMLA, _RA, _PA, _DS],
    [0, 0, 0, 1], 3
];
exports.AssumeDecoratedRoleWithSAMLResponse$ = [3, n0, _ADRWSAMLRs,
    0,
    [_AKI, _SAK, _ST, _E],
    [0, 0, 0, 4]
];
exports.AuditContext$ = [3, n0, _AC,
    0,
    [_AAC],
    [0]
];
exports.BatchGrantPermissionsRequest$ = [3, n0, _BGPR,
    0,
    [_En, _CI],
    [() => BatchPermissionsRequestEntryList, 0], 1
];
exports.BatchGrantPermissionsResponse$ = [3, n0, _BGPRa,
    0,
    [_F],
    [() => BatchPermissionsFailureList]
];
exports.BatchPermissionsFailureEntry$ = [3, n0, _BPFE,
    0,
    [_RE, _Er],
    [() => exports.BatchPermissionsRequestEntry$, () => exports.ErrorDetail$]
];
exports.BatchPermissionsRequestEntry$ = [3, n0, _BPRE,
    0,
    [_I, _P, _R, _Pe, _C, _PWGO],
    [0, () => exports.DataLakePrincipal$, () => exports.Resource$, 64 | 0, () => exports.Condition$, 64 | 0], 1
];
exports.BatchRevokePermissionsRequest$ = [3, n0, _BRPR,
    0,
    [_En, _CI],
    [() => BatchPermissionsRequestEntryList, 0], 1
];
exports.BatchRevokePermissionsResponse$ = [3, n0, _BRPRa,
    0,
    [_F],
    [() => BatchPermissionsFailureList]
];
exports.CancelTransactionRequest$ = [3, n0, _CTR,
    0,
    [_TI],
    [0], 1
];
exports.CancelTransactionResponse$ = [3, n0, _CTRa,
    0,
    [],
    []
];
exports.CatalogResource$ = [3, n0, _CR,
    0,
    [_I],
    [0]
];
exports.ColumnLFTag$ = [3, n0, _CLFT,
    0,
    [_N, _LFT],
    [0, () => LFTagsList]
];
exports.ColumnWildcard$ = [3, n0, _CW,
    0,
    [_ECN],
    [64 | 0]
];
exports.CommitTransactionRequest$ = [3, n0, _CTRo,
    0,
    [_TI],
    [0], 1
];
exports.CommitTransactionResponse$ = [3, n0, _CTRom,
    0,
    [_TS],
    [0]
];
exports.Condition$ = [3, n0, _C,
    0,
    [_Ex],
    [0]
];
exports.CreateDataCellsFilterRequest$ = [3, n0, _CDCFR,
    0,
    [_TD],
    [() => exports.DataCellsFilter$], 1
];
exports.CreateDataCellsFilterResponse$ = [3, n0, _CDCFRr,
    0,
    [],
    []
];
exports.CreateLakeFormationIdentityCenterConfigurationRequest$ = [3, n0, _CLFICCR,
    0,
    [_CI, _IA, _EF, _SR, _SI],
    [0, 0, () => exports.ExternalFilteringConfiguration$, () => DataLakePrincipalList, () => ServiceIntegrationList]
];
exports.CreateLakeFormationIdentityCenterConfigurationResponse$ = [3, n0, _CLFICCRr,
    0,
    [_AA],
    [0]
];
exports.CreateLakeFormationOptInRequest$ = [3, n0, _CLFOIR,
    0,
    [_P, _R, _C],
    [() => exports.DataLakePrincipal$, () => exports.Resource$, () => exports.Condition$], 2
];
exports.CreateLakeFormationOptInResponse$ = [3, n0, _CLFOIRr,
    0,
    [],
    []
];
exports.CreateLFTagExpressionRequest$ = [3, n0, _CLFTER,
    0,
    [_N, _Ex, _D, _CI],
    [0, () => Expression, 0, 0], 2
];
exports.CreateLFTagExpressionResponse$ = [3, n0, _CLFTERr,
    0,
    [],
    []
];
exports.CreateLFTagRequest$ = [3, n0, _CLFTR,
    0,
    [_TK, _TV, _CI],
    [0, 64 | 0, 0], 2
];
exports.CreateLFTagResponse$ = [3, n0, _CLFTRr,
    0,
    [],
    []
];
exports.DatabaseResource$ = [3, n0, _DR,
    0,
    [_N, _CI],
    [0, 0], 1
];
exports.DataCellsFilter$ = [3, n0, _DCF,
    0,
    [_TCI, _DN, _TN, _N, _RF, _CN, _CW, _VI],
    [0, 0, 0, 0, () => exports.RowFilter$, 64 | 0, () => exports.ColumnWildcard$, 0], 4
];
exports.DataCellsFilterResource$ = [3, n0, _DCFR,
    0,
    [_TCI, _DN, _TN, _N],
    [0, 0, 0, 0]
];
exports.DataLakePrincipal$ = [3, n0, _DLP,
    0,
    [_DLPI],
    [0]
];
exports.DataLakeSettings$ = [3, n0, _DLS,
    0,
    [_DLA, _ROA, _CDDP, _CTDP, _Pa, _TRO, _AEDF, _AFTEDA, _EDFAL, _ASTVL],
    [() => DataLakePrincipalList, () => DataLakePrincipalList, () => PrincipalPermissionsList, () => PrincipalPermissionsList, 128 | 0, 64 | 0, 2, 2, () => DataLakePrincipalList, 64 | 0]
];
exports.DataLocationResource$ = [3, n0, _DLR,
    0,
    [_RAe, _CI],
    [0, 0], 1
];
exports.DeleteDataCellsFilterRequest$ = [3, n0, _DDCFR,
    0,
    [_TCI, _DN, _TN, _N],
    [0, 0, 0, 0]
];
exports.DeleteDataCellsFilterResponse$ = [3, n0, _DDCFRe,
    0,
    [],
    []
];
exports.DeleteLakeFormationIdentityCenterConfigurationRequest$ = [3, n0, _DLFICCR,
    0,
    [_CI],
    [0]
];
exports.DeleteLakeFormationIdentityCenterConfigurationResponse$ = [3, n0, _DLFICCRe,
    0,
    [],
    []
];
exports.DeleteLakeFormationOptInRequest$ = [3, n0, _DLFOIR,
    0,
    [_P, _R, _C],
    [() => exports.DataLakePrincipal$, () => exports.Resource$, () => exports.Condition$], 2
];
exports.DeleteLakeFormationOptInResponse$ = [3, n0, _DLFOIRe,
    0,
    [],
    []
];
exports.DeleteLFTagExpressionRequest$ = [3, n0, _DLFTER,
    0,
    [_N, _CI],
    [0, 0], 1
];
exports.DeleteLFTagExpressionResponse$ = [3, n0, _DLFTERe,
    0,
    [],
    []
];
exports.DeleteLFTagRequest$ = [3, n0, _DLFTR,
    0,
    [_TK, _CI],
    [0, 0], 1
];
exports.DeleteLFTagResponse$ = [3, n0, _DLFTRe,
    0,
    [],
    []
];
exports.DeleteObjectInput$ = [3, n0, _DOI,
    0,
    [_U, _ET, _PV],
    [0, 0, 64 | 0], 1
];
exports.DeleteObjectsOnCancelRequest$ = [3, n0, _DOOCR,
    0,
    [_DN, _TN, _TI, _O, _CI],
    [0, 0, 0, () => VirtualObjectList, 0], 4
];
exports.DeleteObjectsOnCancelResponse$ = [3, n0, _DOOCRe,
    0,
    [],
    []
];
exports.DeregisterResourceRequest$ = [3, n0, _DRR,
    0,
    [_RAe],
    [0], 1
];
exports.DeregisterResourceResponse$ = [3, n0, _DRRe,
    0,
    [],
    []
];
exports.DescribeLakeFormationIdentityCenterConfigurationRequest$ = [3, n0, _DLFICCRes,
    0,
    [_CI],
    [0]
];
exports.DescribeLakeFormationIdentityCenterConfigurationResponse$ = [3, n0, _DLFICCResc,
    0,
    [_CI, _IA, _AA, _EF, _SR, _SI, _RSe],
    [0, 0, 0, () => exports.ExternalFilteringConfiguration$, () => DataLakePrincipalList, () => ServiceIntegrationList, 0]
];
exports.DescribeResourceRequest$ = [3, n0, _DRRes,
    0,
    [_RAe],
    [0], 1
];
exports.DescribeResourceResponse$ = [3, n0, _DRResc,
    0,
    [_RI],
    [() => exports.ResourceInfo$]
];
exports.DescribeTransactionRequest$ = [3, n0, _DTR,
    0,
    [_TI],
    [0], 1
];
exports.DescribeTransactionResponse$ = [3, n0, _DTRe,
    0,
    [_TDr],
    [() => exports.TransactionDescription$]
];
exports.DetailsMap$ = [3, n0, _DM,
    0,
    [_RSe],
    [64 | 0]
];
exports.ErrorDetail$ = [3, n0, _ED,
    0,
    [_EC, _EM],
    [0, 0]
];
exports.ExecutionStatistics$ = [3, n0, _ES,
    0,
    [_AETM, _DSB, _WUEC],
    [1, 1, 1]
];
exports.ExtendTransactionRequest$ = [3, n0, _ETR,
    0,
    [_TI],
    [0]
];
exports.ExtendTransactionResponse$ = [3, n0, _ETRx,
    0,
    [],
    []
];
exports.ExternalFilteringConfiguration$ = [3, n0, _EFC,
    0,
    [_St, _AT],
    [0, 64 | 0], 2
];
exports.FilterCondition$ = [3, n0, _FC,
    0,
    [_Fi, _CO, _SVL],
    [0, 0, 64 | 0]
];
exports.GetDataCellsFilterRequest$ = [3, n0, _GDCFR,
    0,
    [_TCI, _DN, _TN, _N],
    [0, 0, 0, 0], 4
];
exports.GetDataCellsFilterResponse$ = [3, n0, _GDCFRe,
    0,
    [_DCF],
    [() => exports.DataCellsFilter$]
];
exports.GetDataLakePrincipalRequest$ = [3, n0, _GDLPR,
    0,
    [],
    []
];
exports.GetDataLakePrincipalResponse$ = [3, n0, _GDLPRe,
    0,
    [_Id],
    [0]
];
exports.GetDataLakeSettingsRequest$ = [3, n0, _GDLSR,
    0,
    [_CI],
    [0]
];
exports.GetDataLakeSettingsResponse$ = [3, n0, _GDLSRe,
    0,
    [_DLS],
    [() => exports.DataLakeSettings$]
];
exports.GetEffectivePermissionsForPathRequest$ = [3, n0, _GEPFPR,
    0,
    [_RAe, _CI, _NT, _MR],
    [0, 0, 0, 1], 1
];
exports.GetEffectivePermissionsForPathResponse$ = [3, n0, _GEPFPRe,
    0,
    [_Pe, _NT],
    [() => PrincipalResourcePermissionsList, 0]
];
exports.GetLFTagExpressionRequest$ = [3, n0, _GLFTER,
    0,
    [_N, _CI],
    [0, 0], 1
];
exports.GetLFTagExpressionResponse$ = [3, n0, _GLFTERe,
    0,
    [_N, _D, _CI, _Ex],
    [0, 0, 0, () => Expression]
];
exports.GetLFTagRequest$ = [3, n0, _GLFTR,
    0,
    [_TK, _CI],
    [0, 0], 1
];
exports.GetLFTagResponse$ = [3, n0, _GLFTRe,
    0,
    [_CI, _TK, _TV],
    [0, 0, 64 | 0]
];
exports.GetQueryStateRequest$ = [3, n0, _GQSR,
    0,
    [_QI],
    [0], 1
];
exports.GetQueryStateResponse$ = [3, n0, _GQSRe,
    0,
    [_Sta, _Er],
    [0, 0], 1
];
exports.GetQueryStatisticsRequest$ = [3, n0, _GQSRet,
    0,
    [_QI],
    [0], 1
];
exports.GetQueryStatisticsResponse$ = [3, n0, _GQSRetu,
    0,
    [_ES, _PS, _QST],
    [() => exports.ExecutionStatistics$, () => exports.PlanningStatistics$, 5]
];
exports.GetResourceLFTagsRequest$ = [3, n0, _GRLFTR,
    0,
    [_R, _CI, _SALFT],
    [() => exports.Resource$, 0, 2], 1
];
exports.GetResourceLFTagsResponse$ = [3, n0, _GRLFTRe,
    0,
    [_LFTOD, _LFTOT, _LFTOC],
    [() => LFTagsList, () => LFTagsList, () => ColumnLFTagsList]
];
exports.GetTableObjectsRequest$ = [3, n0, _GTOR,
    0,
    [_DN, _TN, _CI, _TI, _QAOT, _PP, _MR, _NT],
    [0, 0, 0, 0, 4, 0, 1, 0], 2
];
exports.GetTableObjectsResponse$ = [3, n0, _GTORe,
    0,
    [_O, _NT],
    [() => PartitionedTableObjectsList, 0]
];
exports.GetTemporaryDataLocationCredentialsRequest$ = [3, n0, _GTDLCR,
    0,
    [_DS, _AC, _DL, _CS],
    [1, () => exports.AuditContext$, 64 | 0, 0]
];
exports.GetTemporaryDataLocationCredentialsResponse$ = [3, n0, _GTDLCRe,
    0,
    [_Cr, _ADL, _CS],
    [() => exports.TemporaryCredentials$, 64 | 0, 0]
];
exports.GetTemporaryGluePartitionCredentialsRequest$ = [3, n0, _GTGPCR,
    0,
    [_TA, _Par, _Pe, _DS, _AC, _SPT],
    [0, () => exports.PartitionValueList$, 64 | 0, 1, () => exports.AuditContext$, 64 | 0], 2
];
exports.GetTemporaryGluePartitionCredentialsResponse$ = [3, n0, _GTGPCRe,
    0,
    [_AKI, _SAK, _ST, _E],
    [0, 0, 0, 4]
];
exports.GetTemporaryGlueTableCredentialsRequest$ = [3, n0, _GTGTCR,
    0,
    [_TA, _Pe, _DS, _AC, _SPT, _SP, _QSC],
    [0, 64 | 0, 1, () => exports.AuditContext$, 64 | 0, 0, () => exports.QuerySessionContext$], 1
];
exports.GetTemporaryGlueTableCredentialsResponse$ = [3, n0, _GTGTCRe,
    0,
    [_AKI, _SAK, _ST, _E, _VSP],
    [0, 0, 0, 4, 64 | 0]
];
exports.GetWorkUnitResultsRequest$ = [3, n0, _GWURR,
    0,
    [_QI, _WUI, _WUT],
    [0, 1, [() => SyntheticGetWorkUnitResultsRequestWorkUnitTokenString, 0]], 3
];
exports.GetWorkUnitResultsResponse$ = [3, n0, _GWURRe,
    0,
    [_RS],
    [[() => ResultStream, 16]]
];
exports.GetWorkUnitsRequest$ = [3, n0, _GWUR,
    0,
    [_QI, _NT, _PSa],
    [0, 0, 1], 1
];
exports.GetWorkUnitsResponse$ = [3, n0, _GWURe,
    0,
    [_QI, _WUR, _NT],
    [0, () => WorkUnitRangeList, 0], 2
];
exports.GrantPermissionsRequest$ = [3, n0, _GPR,
    0,
    [_P, _R, _Pe, _CI, _C, _PWGO],
    [() => exports.DataLakePrincipal$, () => exports.Resource$, 64 | 0, 0, () => exports.Condition$, 64 | 0], 3
];
exports.GrantPermissionsResponse$ = [3, n0, _GPRr,
    0,
    [],
    []
];
exports.LakeFormationOptInsInfo$ = [3, n0, _LFOII,
    0,
    [_R, _P, _C, _LM, _LUB],
    [() => exports.Resource$, () => exports.DataLakePrincipal$, () => exports.Condition$, 4, 0]
];
exports.LFTag$ = [3, n0, _LFTa,
    0,
    [_TK, _TV],
    [0, 64 | 0], 2
];
exports.LFTagError$ = [3, n0, _LFTE,
    0,
    [_LFTa, _Er],
    [() => exports.LFTagPair$, () => exports.ErrorDetail$]
];
exports.LFTagExpression$ = [3, n0, _LFTEa,
    0,
    [_N, _D, _CI, _Ex],
    [0, 0, 0, () => Expression]
];
exports.LFTagExpressionResource$ = [3, n0, _LFTER,
    0,
    [_N, _CI],
    [0, 0], 1
];
exports.LFTagKeyResource$ = [3, n0, _LFTKR,
    0,
    [_TK, _TV, _CI],
    [0, 64 | 0, 0], 2
];
exports.LFTagPair$ = [3, n0, _LFTP,
    0,
    [_TK, _TV, _CI],
    [0, 64 | 0, 0], 2
];
exports.LFTagPolicyResource$ = [3, n0, _LFTPR,
    0,
    [_RT, _CI, _Ex, _EN],
    [0, 0, () => Expression, 0], 1
];
exports.ListDataCellsFilterRequest$ = [3, n0, _LDCFR,
    0,
    [_T, _NT, _MR],
    [() => exports.TableResource$, 0, 1]
];
exports.ListDataCellsFilterResponse$ = [3, n0, _LDCFRi,
    0,
    [_DCFa, _NT],
    [() => DataCellsFilterList, 0]
];
exports.ListLakeFormationOptInsRequest$ = [3, n0, _LLFOIR,
    0,
    [_P, _R, _MR, _NT],
    [() => exports.DataLakePrincipal$, () => exports.Resource$, 1, 0]
];
exports.ListLakeFormationOptInsResponse$ = [3, n0, _LLFOIRi,
    0,
    [_LFOIIL, _NT],
    [() => LakeFormationOptInsInfoList, 0]
];
exports.ListLFTagExpressionsRequest$ = [3, n0, _LLFTER,
    0,
    [_CI, _MR, _NT],
    [0, 1, 0]
];
exports.ListLFTagExpressionsResponse$ = [3, n0, _LLFTERi,
    0,
    [_LFTEag, _NT],
    [() => LFTagExpressionsList, 0]
];
exports.ListLFTagsRequest$ = [3, n0, _LLFTR,
    0,
    [_CI, _RST, _MR, _NT],
    [0, 0, 1, 0]
];
exports.ListLFTagsResponse$ = [3, n0, _LLFTRi,
    0,
    [_LFT, _NT],
    [() => LFTagsList, 0]
];
exports.ListPermissionsRequest$ = [3, n0, _LPR,
    0,
    [_CI, _P, _RT, _R, _NT, _MR, _IR],
    [0, () => exports.DataLakePrincipal$, 0, () => exports.Resource$, 0, 1, 0]
];
exports.ListPermissionsResponse$ = [3, n0, _LPRi,
    0,
    [_PRP, _NT],
    [() => PrincipalResourcePermissionsList, 0]
];
exports.ListResourcesRequest$ = [3, n0, _LRR,
    0,
    [_FCL, _MR, _NT],
    [() => FilterConditionList, 1, 0]
];
exports.ListResourcesResponse$ = [3, n0, _LRRi,
    0,
    [_RIL, _NT],
    [() => ResourceInfoList, 0]
];
exports.ListTableStorageOptimizersRequest$ = [3, n0, _LTSOR,
    0,
    [_DN, _TN, _CI, _SOT, _MR, _NT],
    [0, 0, 0, 0, 1, 0], 2
];
exports.ListTableStorageOptimizersResponse$ = [3, n0, _LTSORi,
    0,
    [_SOL, _NT],
    [() => StorageOptimizerList, 0]
];
exports.ListTransactionsRequest$ = [3, n0, _LTR,
    0,
    [_CI, _SF, _MR, _NT],
    [0, 0, 1, 0]
];
exports.ListTransactionsResponse$ = [3, n0, _LTRi,
    0,
    [_Tr, _NT],
    [() => TransactionDescriptionList, 0]
];
exports.PartitionObjects$ = [3, n0, _PO,
    0,
    [_PV, _O],
    [64 | 0, () => TableObjectList]
];
exports.PartitionValueList$ = [3, n0, _PVL,
    0,
    [_V],
    [64 | 0], 1
];
exports.PlanningStatistics$ = [3, n0, _PS,
    0,
    [_EDTSB, _PTM, _QTM, _WUGC],
    [1, 1, 1, 1]
];
exports.PrincipalPermissions$ = [3, n0, _PPr,
    0,
    [_P, _Pe],
    [() => exports.DataLakePrincipal$, 64 | 0]
];
exports.PrincipalResourcePermissions$ = [3, n0, _PRP,
    0,
    [_P, _R, _C, _Pe, _PWGO, _AD, _LU, _LUB],
    [() => exports.DataLakePrincipal$, () => exports.Resource$, () => exports.Condition$, 64 | 0, 64 | 0, () => exports.DetailsMap$, 4, 0]
];
exports.PutDataLakeSettingsRequest$ = [3, n0, _PDLSR,
    0,
    [_DLS, _CI],
    [() => exports.DataLakeSettings$, 0], 1
];
exports.PutDataLakeSettingsResponse$ = [3, n0, _PDLSRu,
    0,
    [],
    []
];
exports.QueryPlanningContext$ = [3, n0, _QPC,
    0,
    [_DN, _CI, _QAOT, _QP, _TI],
    [0, 0, 4, 128 | 0, 0], 1
];
exports.QuerySessionContext$ = [3, n0, _QSC,
    0,
    [_QI, _QSTu, _CIl, _QAI, _ACd],
    [0, 4, 0, 0, 128 | 0]
];
exports.RedshiftConnect$ = [3, n0, _RC,
    0,
    [_A],
    [0], 1
];
exports.RegisterResourceRequest$ = [3, n0, _RRR,
    0,
    [_RAe, _USLR, _RA, _WF, _HAE, _WPA, _EROA],
    [0, 2, 0, 2, 2, 2, 0], 1
];
exports.RegisterResourceResponse$ = [3, n0, _RRRe,
    0,
    [],
    []
];
exports.RemoveLFTagsFromResourceRequest$ = [3, n0, _RLFTFRR,
    0,
    [_R, _LFT, _CI],
    [() => exports.Resource$, () => LFTagsList, 0], 2
];
exports.RemoveLFTagsFromResourceResponse$ = [3, n0, _RLFTFRRe,
    0,
    [_F],
    [() => LFTagErrors]
];
exports.Resource$ = [3, n0, _R,
    0,
    [_Ca, _Da, _T, _TWC, _DLa, _DCF, _LFTa, _LFTPa, _LFTEa],
    [() => exports.CatalogResource$, () => exports.DatabaseResource$, () => exports.TableResource$, () => exports.TableWithColumnsResource$, () => exports.DataLocationResource$, () => exports.DataCellsFilterResource$, () => exports.LFTagKeyResource$, () => exports.LFTagPolicyResource$, () => exports.LFTagExpressionResource$]
];
exports.ResourceInfo$ = [3, n0, _RI,
    0,
    [_RAe, _RA, _LM, _WF, _HAE, _WPA, _VS, _EROA],
    [0, 0, 4, 2, 2, 2, 0, 0]
];
exports.RevokePermissionsRequest$ = [3, n0, _RPR,
    0,
    [_P, _R, _Pe, _CI, _C, _PWGO],
    [() => exports.DataLakePrincipal$, () => exports.Resource$, 64 | 0, 0, () => exports.Condition$, 64 | 0], 3
];
exports.RevokePermissionsResponse$ = [3, n0, _RPRe,
    0,
    [],
    []
];
exports.RowFilter$ = [3, n0, _RF,
    0,
    [_FE, _ARW],
    [0, () => exports.AllRowsWildcard$]
];
exports.SearchDatabasesByLFTagsRequest$ = [3, n0, _SDBLFTR,
    0,
    [_Ex, _NT, _MR, _CI],
    [() => Expression, 0, 1, 0], 1
];
exports.SearchDatabasesByLFTagsResponse$ = [3, n0, _SDBLFTRe,
    0,
    [_NT, _DLat],
    [0, () => DatabaseLFTagsList]
];
exports.SearchTablesByLFTagsRequest$ = [3, n0, _STBLFTR,
    0,
    [_Ex, _NT, _MR, _CI],
    [() => Expression, 0, 1, 0], 1
];
exports.SearchTablesByLFTagsResponse$ = [3, n0, _STBLFTRe,
    0,
    [_NT, _TL],
    [0, () => TableLFTagsList]
];
exports.StartQueryPlanningRequest$ = [3, n0, _SQPR,
    0,
    [_QPC, _QS],
    [() => exports.QueryPlanningContext$, [() => SyntheticStartQueryPlanningRequestQueryString, 0]], 2
];
exports.StartQueryPlanningResponse$ = [3, n0, _SQPRt,
    0,
    [_QI],
    [0], 1
];
exports.StartTransactionRequest$ = [3, n0, _STR,
    0,
    [_TT],
    [0]
];
exports.StartTransactionResponse$ = [3, n0, _STRt,
    0,
    [_TI],
    [0]
];
exports.StorageOptimizer$ = [3, n0, _SO,
    0,
    [_SOT, _Co, _EM, _W, _LRD],
    [0, 128 | 0, 0, 0, 0]
];
exports.TableObject$ = [3, n0, _TO,
    0,
    [_U, _ET, _S],
    [0, 0, 1]
];
exports.TableResource$ = [3, n0, _TR,
    0,
    [_DN, _CI, _N, _TW],
    [0, 0, 0, () => exports.TableWildcard$], 1
];
exports.TableWildcard$ = [3, n0, _TW,
    0,
    [],
    []
];
exports.TableWithColumnsResource$ = [3, n0, _TWCR,
    0,
    [_DN, _N, _CI, _CN, _CW],
    [0, 0, 0, 64 | 0, () => exports.ColumnWildcard$], 2
];
exports.TaggedDatabase$ = [3, n0, _TDa,
    0,
    [_Da, _LFT],
    [() => exports.DatabaseResource$, () => LFTagsList]
];
exports.TaggedTable$ = [3, n0, _TTa,
    0,
    [_T, _LFTOD, _LFTOT, _LFTOC],
    [() => exports.TableResource$, () => LFTagsList, () => LFTagsList, () => ColumnLFTagsList]
];
exports.TemporaryCredentials$ = [3, n0, _TC,
    0,
    [_AKI, _SAK, _ST, _E],
    [0, 0, 0, 4]
];
exports.TransactionDescription$ = [3, n0, _TDr,
    0,
    [_TI, _TS, _TST, _TET],
    [0, 0, 4, 4]
];
exports.UpdateDataCellsFilterRequest$ = [3, n0, _UDCFR,
    0,
    [_TD],
    [() => exports.DataCellsFilter$], 1
];
exports.UpdateDataCellsFilterResponse$ = [3, n0, _UDCFRp,
    0,
    [],
    []
];
exports.UpdateLakeFormationIdentityCenterConfigurationRequest$ = [3, n0, _ULFICCR,
    0,
    [_CI, _SR, _SI, _AS, _EF],
    [0, () => DataLakePrincipalList, () => ServiceIntegrationList, 0, () => exports.ExternalFilteringConfiguration$]
];
exports.UpdateLakeFormationIdentityCenterConfigurationResponse$ = [3, n0, _ULFICCRp,
    0,
    [],
    []
];
exports.UpdateLFTagExpressionRequest$ = [3, n0, _ULFTER,
    0,
    [_N, _Ex, _D, _CI],
    [0, () => Expression, 0, 0], 2
];
exports.UpdateLFTagExpressionResponse$ = [3, n0, _ULFTERp,
    0,
    [],
    []
];
exports.UpdateLFTagRequest$ = [3, n0, _ULFTR,
    0,
    [_TK, _CI, _TVTD, _TVTA],
    [0, 0, 64 | 0, 64 | 0], 1
];
exports.UpdateLFTagResponse$ = [3, n0, _ULFTRp,
    0,
    [],
    []
];
exports.UpdateResourceRequest$ = [3, n0, _URR,
    0,
    [_RA, _RAe, _WF, _HAE, _EROA],
    [0, 0, 2, 2, 0], 2
];
exports.UpdateResourceResponse$ = [3, n0, _URRp,
    0,
    [],
    []
];
exports.UpdateTableObjectsRequest$ = [3, n0, _UTOR,
    0,
    [_DN, _TN, _WO, _CI, _TI],
    [0, 0, () => WriteOperationList, 0, 0], 3
];
exports.UpdateTableObjectsResponse$ = [3, n0, _UTORp,
    0,
    [],
    []
];
exports.UpdateTableStorageOptimizerRequest$ = [3, n0, _UTSOR,
    0,
    [_DN, _TN, _SOC, _CI],
    [0, 0, [2, n0, _SOCM, 0, 0, 128 | 0], 0], 3
];
exports.UpdateTableStorageOptimizerResponse$ = [3, n0, _UTSORp,
    0,
    [_Re],
    [0]
];
exports.VirtualObject$ = [3, n0, _VO,
    0,
    [_U, _ET],
    [0, 0], 1
];
exports.WorkUnitRange$ = [3, n0, _WURo,
    0,
    [_WUIM, _WUIMo, _WUT],
    [1, 1, 0], 3
];
exports.WriteOperation$ = [3, n0, _WOr,
    0,
    [_AO, _DO],
    [() => exports.AddObjectInput$, () => exports.DeleteObjectInput$]
];
var AuthorizedSessionTagValueList = (/* unused pure expression or super */ null && (64 | 0));
var BatchPermissionsFailureList = [1, n0, _BPFL,
    0, () => exports.BatchPermissionsFailureEntry$
];
var BatchPermissionsRequestEntryList = [1, n0, _BPREL,
    0, () => exports.BatchPermissionsRequestEntry$
];
var ColumnLFTagsList = [1, n0, _CLFTL,
    0, () => exports.ColumnLFTag$
];
var ColumnNames = (/* unused pure expression or super */ null && (64 | 0));
var DatabaseLFTagsList = [1, n0, _DLFTL,
    0, () => exports.TaggedDatabase$
];
var DataCellsFilterList = [1, n0, _DCFL,
    0, () => exports.DataCellsFilter$
];
var DataLakePrincipalList = [1, n0, _DLPL,
    0, () => exports.DataLakePrincipal$
];
var Expression = [1, n0, _Ex,
    0, () => exports.LFTag$
];
var FilterConditionList = [1, n0, _FCL,
    0, () => exports.FilterCondition$
];
var LakeFormationOptInsInfoList = [1, n0, _LFOIIL,
    0, () => exports.LakeFormationOptInsInfo$
];
var LFTagErrors = [1, n0, _LFTEagr,
    0, () => exports.LFTagError$
];
var LFTagExpressionsList = [1, n0, _LFTEL,
    0, () => exports.LFTagExpression$
];
var LFTagsList = [1, n0, _LFTL,
    0, () => exports.LFTagPair$
];
var PartitionedTableObjectsList = [1, n0, _PTOL,
    0, () => exports.PartitionObjects$
];
var PartitionValuesList = (/* unused pure expression or super */ null && (64 | 0));
var PathStringList = (/* unused pure expression or super */ null && (64 | 0));
var PermissionList = (/* unused pure expression or super */ null && (64 | 0));
var PermissionTypeList = (/* unused pure expression or super */ null && (64 | 0));
var PrincipalPermissionsList = [1, n0, _PPL,
    0, () => exports.PrincipalPermissions$
];
var PrincipalResourcePermissionsList = [1, n0, _PRPL,
    0, () => exports.PrincipalResourcePermissions$
];
var RedshiftServiceIntegrations = [1, n0, _RSI,
    0, () => exports.RedshiftScopeUnion$
];
var ResourceInfoList = [1, n0, _RIL,
    0, () => exports.ResourceInfo$
];
var ResourceShareList = (/* unused pure expression or super */ null && (64 | 0));
var ScopeTargets = (/* unused pure expression or super */ null && (64 | 0));
var ServiceIntegrationList = [1, n0, _SIL,
    0, () => exports.ServiceIntegrationUnion$
];
var StorageOptimizerList = [1, n0, _SOL,
    0, () => exports.StorageOptimizer$
];
var StringValueList = (/* unused pure expression or super */ null && (64 | 0));
var TableLFTagsList = [1, n0, _TLFTL,
    0, () => exports.TaggedTable$
];
var TableObjectList = [1, n0, _TOL,
    0, () => exports.TableObject$
];
var TagValueList = (/* unused pure expression or super */ null && (64 | 0));
var TransactionDescriptionList = [1, n0, _TDL,
    0, () => exports.TransactionDescription$
];
var TrustedResourceOwners = (/* unused pure expression or super */ null && (64 | 0));
var ValueStringList = (/* unused pure expression or super */ null && (64 | 0));
var VirtualObjectList = [1, n0, _VOL,
    0, () => exports.VirtualObject$
];
var WorkUnitRangeList = [1, n0, _WURL,
    0, () => exports.WorkUnitRange$
];
var WriteOperationList = [1, n0, _WOL,
    0, () => exports.WriteOperation$
];
var AdditionalContextMap = (/* unused pure expression or super */ null && (128 | 0));
var ParametersMap = (/* unused pure expression or super */ null && (128 | 0));
var QueryParameterMap = (/* unused pure expression or super */ null && (128 | 0));
var StorageOptimizerConfig = (/* unused pure expression or super */ null && (128 | 0));
var StorageOptimizerConfigMap = [2, n0, _SOCM,
    0, 0, 128 | 0
];
exports.RedshiftScopeUnion$ = [4, n0, _RSU,
    0,
    [_RC],
    [() => exports.RedshiftConnect$]
];
exports.ServiceIntegrationUnion$ = [4, n0, _SIU,
    0,
    [_Red],
    [() => RedshiftServiceIntegrations]
];
exports.AddLFTagsToResource$ = [9, n0, _ALFTTR,
    { [_h]: ["POST", "/AddLFTagsToResource", 200] }, () => exports.AddLFTagsToResourceRequest$, () => exports.AddLFTagsToResourceResponse$
];
exports.AssumeDecoratedRoleWithSAML$ = [9, n0, _ADRWSAML,
    { [_h]: ["POST", "/AssumeDecoratedRoleWithSAML", 200] }, () => exports.AssumeDecoratedRoleWithSAMLRequest$, () => exports.AssumeDecoratedRoleWithSAMLResponse$
];
exports.BatchGrantPermissions$ = [9, n0, _BGP,
    { [_h]: ["POST", "/BatchGrantPermissions", 200] }, () => exports.BatchGrantPermissionsRequest$, () => exports.BatchGrantPermissionsResponse$
];
exports.BatchRevokePermissions$ = [9, n0, _BRP,
    { [_h]: ["POST", "/BatchRevokePermissions", 200] }, () => exports.BatchRevokePermissionsRequest$, () => exports.BatchRevokePermissionsResponse$
];
exports.CancelTransaction$ = [9, n0, _CT,
    { [_h]: ["POST", "/CancelTransaction", 200] }, () => exports.CancelTransactionRequest$, () => exports.CancelTransactionResponse$
];
exports.CommitTransaction$ = [9, n0, _CTo,
    { [_h]: ["POST", "/CommitTransaction", 200] }, () => exports.CommitTransactionRequest$, () => exports.CommitTransactionResponse$
];
exports.CreateDataCellsFilter$ = [9, n0, _CDCF,
    { [_h]: ["POST", "/CreateDataCellsFilter", 200] }, () => exports.CreateDataCellsFilterRequest$, () => exports.CreateDataCellsFilterResponse$
];
exports.CreateLakeFormationIdentityCenterConfiguration$ = [9, n0, _CLFICC,
    { [_h]: ["POST", "/CreateLakeFormationIdentityCenterConfiguration", 200] }, () => exports.CreateLakeFormationIdentityCenterConfigurationRequest$, () => exports.CreateLakeFormationIdentityCenterConfigurationResponse$
];
exports.CreateLakeFormationOptIn$ = [9, n0, _CLFOI,
    { [_h]: ["POST", "/CreateLakeFormationOptIn", 200] }, () => exports.CreateLakeFormationOptInRequest$, () => exports.CreateLakeFormationOptInResponse$
];
exports.CreateLFTag$ = [9, n0, _CLFTr,
    { [_h]: ["POST", "/CreateLFTag", 200] }, () => exports.CreateLFTagRequest$, () => exports.CreateLFTagResponse$
];
exports.CreateLFTagExpression$ = [9, n0, _CLFTE,
    { [_h]: ["POST", "/CreateLFTagExpression", 200] }, () => exports.CreateLFTagExpressionRequest$, () => exports.CreateLFTagExpressionResponse$
];
exports.DeleteDataCellsFilter$ = [9, n0, _DDCF,
    { [_h]: ["POST", "/DeleteDataCellsFilter", 200] }, () => exports.DeleteDataCellsFilterRequest$, () => exports.DeleteDataCellsFilterResponse$
];
exports.DeleteLakeFormationIdentityCenterConfiguration$ = [9, n0, _DLFICC,
    { [_h]: ["POST", "/DeleteLakeFormationIdentityCenterConfiguration", 200] }, () => exports.DeleteLakeFormationIdentityCenterConfigurationRequest$, () => exports.DeleteLakeFormationIdentityCenterConfigurationResponse$
];
exports.DeleteLakeFormationOptIn$ = [9, n0, _DLFOI,
    { [_h]: ["POST", "/DeleteLakeFormationOptIn", 200] }, () => exports.DeleteLakeFormationOptInRequest$, () => exports.DeleteLakeFormationOptInResponse$
];
exports.DeleteLFTag$ = [9, n0, _DLFT,
    { [_h]: ["POST", "/DeleteLFTag", 200] }, () => exports.DeleteLFTagRequest$, () => exports.DeleteLFTagResponse$
];
exports.DeleteLFTagExpression$ = [9, n0, _DLFTE,
    { [_h]: ["POST", "/DeleteLFTagExpression", 200] }, () => exports.DeleteLFTagExpressionRequest$, () => exports.DeleteLFTagExpressionResponse$
];
exports.DeleteObjectsOnCancel$ = [9, n0, _DOOC,
    { [_h]: ["POST", "/DeleteObjectsOnCancel", 200] }, () => exports.DeleteObjectsOnCancelRequest$, () => exports.DeleteObjectsOnCancelResponse$
];
exports.DeregisterResource$ = [9, n0, _DRe,
    { [_h]: ["POST", "/DeregisterResource", 200] }, () => exports.DeregisterResourceRequest$, () => exports.DeregisterResourceResponse$
];
exports.DescribeLakeFormationIdentityCenterConfiguration$ = [9, n0, _DLFICCe,
    { [_h]: ["POST", "/DescribeLakeFormationIdentityCenterConfiguration", 200] }, () => exports.DescribeLakeFormationIdentityCenterConfigurationRequest$, () => exports.DescribeLakeFormationIdentityCenterConfigurationResponse$
];
exports.DescribeResource$ = [9, n0, _DRes,
    { [_h]: ["POST", "/DescribeResource", 200] }, () => exports.DescribeResourceRequest$, () => exports.DescribeResourceResponse$
];
exports.DescribeTransaction$ = [9, n0, _DT,
    { [_h]: ["POST", "/DescribeTransaction", 200] }, () => exports.DescribeTransactionRequest$, () => exports.DescribeTransactionResponse$
];
exports.ExtendTransaction$ = [9, n0, _ETx,
    { [_h]: ["POST", "/ExtendTransaction", 200] }, () => exports.ExtendTransactionRequest$, () => exports.ExtendTransactionResponse$
];
exports.GetDataCellsFilter$ = [9, n0, _GDCF,
    { [_h]: ["POST", "/GetDataCellsFilter", 200] }, () => exports.GetDataCellsFilterRequest$, () => exports.GetDataCellsFilterResponse$
];
exports.GetDataLakePrincipal$ = [9, n0, _GDLP,
    { [_h]: ["POST", "/GetDataLakePrincipal", 200] }, () => exports.GetDataLakePrincipalRequest$, () => exports.GetDataLakePrincipalResponse$
];
exports.GetDataLakeSettings$ = [9, n0, _GDLS,
    { [_h]: ["POST", "/GetDataLakeSettings", 200] }, () => exports.GetDataLakeSettingsRequest$, () => exports.GetDataLakeSettingsResponse$
];
exports.GetEffectivePermissionsForPath$ = [9, n0, _GEPFP,
    { [_h]: ["POST", "/GetEffectivePermissionsForPath", 200] }, () => exports.GetEffectivePermissionsForPathRequest$, () => exports.GetEffectivePermissionsForPathResponse$
];
exports.GetLFTag$ = [9, n0, _GLFT,
    { [_h]: ["POST", "/GetLFTag", 200] }, () => exports.GetLFTagRequest$, () => exports.GetLFTagResponse$
];
exports.GetLFTagExpression$ = [9, n0, _GLFTE,
    { [_h]: ["POST", "/GetLFTagExpression", 200] }, () => exports.GetLFTagExpressionRequest$, () => exports.GetLFTagExpressionResponse$
];
exports.GetQueryState$ = [9, n0, _GQS,
    { [_en]: ["query-"], [_h]: ["POST", "/GetQueryState", 200] }, () => exports.GetQueryStateRequest$, () => exports.GetQueryStateResponse$
];
exports.GetQueryStatistics$ = [9, n0, _GQSe,
    { [_en]: ["query-"], [_h]: ["POST", "/GetQueryStatistics", 200] }, () => exports.GetQueryStatisticsRequest$, () => exports.GetQueryStatisticsResponse$
];
exports.GetResourceLFTags$ = [9, n0, _GRLFT,
    { [_h]: ["POST", "/GetResourceLFTags", 200] }, () => exports.GetResourceLFTagsRequest$, () => exports.GetResourceLFTagsResponse$
];
exports.GetTableObjects$ = [9, n0, _GTO,
    { [_h]: ["POST", "/GetTableObjects", 200] }, () => exports.GetTableObjectsRequest$, () => exports.GetTableObjectsResponse$
];
exports.GetTemporaryDataLocationCredentials$ = [9, n0, _GTDLC,
    { [_h]: ["POST", "/GetTemporaryDataLocationCredentials", 200] }, () => exports.GetTemporaryDataLocationCredentialsRequest$, () => exports.GetTemporaryDataLocationCredentialsResponse$
];
exports.GetTemporaryGluePartitionCredentials$ = [9, n0, _GTGPC,
    { [_h]: ["POST", "/GetTemporaryGluePartitionCredentials", 200] }, () => exports.GetTemporaryGluePartitionCredentialsRequest$, () => exports.GetTemporaryGluePartitionCredentialsResponse$
];
exports.GetTemporaryGlueTableCredentials$ = [9, n0, _GTGTC,
    { [_h]: ["POST", "/GetTemporaryGlueTableCredentials", 200] }, () => exports.GetTemporaryGlueTableCredentialsRequest$, () => exports.GetTemporaryGlueTableCredentialsResponse$
];
exports.GetWorkUnitResults$ = [9, n0, _GWURet,
    { [_en]: ["data-"], [_h]: ["POST", "/GetWorkUnitResults", 200] }, () => exports.GetWorkUnitResultsRequest$, () => exports.GetWorkUnitResultsResponse$
];
exports.GetWorkUnits$ = [9, n0, _GWU,
    { [_en]: ["query-"], [_h]: ["POST", "/GetWorkUnits", 200] }, () => exports.GetWorkUnitsRequest$, () => exports.GetWorkUnitsResponse$
];
exports.GrantPermissions$ = [9, n0, _GP,
    { [_h]: ["POST", "/GrantPermissions", 200] }, () => exports.GrantPermissionsRequest$, () => exports.GrantPermissionsResponse$
];
exports.ListDataCellsFilter$ = [9, n0, _LDCF,
    { [_h]: ["POST", "/ListDataCellsFilter", 200] }, () => exports.ListDataCellsFilterRequest$, () => exports.ListDataCellsFilterResponse$
];
exports.ListLakeFormationOptIns$ = [9, n0, _LLFOI,
    { [_h]: ["POST", "/ListLakeFormationOptIns", 200] }, () => exports.ListLakeFormationOptInsRequest$, () => exports.ListLakeFormationOptInsResponse$
];
exports.ListLFTagExpressions$ = [9, n0, _LLFTE,
    { [_h]: ["POST", "/ListLFTagExpressions", 200] }, () => exports.ListLFTagExpressionsRequest$, () => exports.ListLFTagExpressionsResponse$
];
exports.ListLFTags$ = [9, n0, _LLFT,
    { [_h]: ["POST", "/ListLFTags", 200] }, () => exports.ListLFTagsRequest$, () => exports.ListLFTagsResponse$
];
exports.ListPermissions$ = [9, n0, _LP,
    { [_h]: ["POST", "/ListPermissions", 200] }, () => exports.ListPermissionsRequest$, () => exports.ListPermissionsResponse$
];
exports.ListResources$ = [9, n0, _LR,
    { [_h]: ["POST", "/ListResources", 200] }, () => exports.ListResourcesRequest$, () => exports.ListResourcesResponse$
];
exports.ListTableStorageOptimizers$ = [9, n0, _LTSO,
    { [_h]: ["POST", "/ListTableStorageOptimizers", 200] }, () => exports.ListTableStorageOptimizersRequest$, () => exports.ListTableStorageOptimizersResponse$
];
exports.ListTransactions$ = [9, n0, _LT,
    { [_h]: ["POST", "/ListTransactions", 200] }, () => exports.ListTransactionsRequest$, () => exports.ListTransactionsResponse$
];
exports.PutDataLakeSettings$ = [9, n0, _PDLS,
    { [_h]: ["POST", "/PutDataLakeSettings", 200] }, () => exports.PutDataLakeSettingsRequest$, () => exports.PutDataLakeSettingsResponse$
];
exports.RegisterResource$ = [9, n0, _RR,
    { [_h]: ["POST", "/RegisterResource", 200] }, () => exports.RegisterResourceRequest$, () => exports.RegisterResourceResponse$
];
exports.RemoveLFTagsFromResource$ = [9, n0, _RLFTFR,
    { [_h]: ["POST", "/RemoveLFTagsFromResource", 200] }, () => exports.RemoveLFTagsFromResourceRequest$, () => exports.RemoveLFTagsFromResourceResponse$
];
exports.RevokePermissions$ = [9, n0, _RP,
    { [_h]: ["POST", "/RevokePermissions", 200] }, () => exports.RevokePermissionsRequest$, () => exports.RevokePermissionsResponse$
];
exports.SearchDatabasesByLFTags$ = [9, n0, _SDBLFT,
    { [_h]: ["POST", "/SearchDatabasesByLFTags", 200] }, () => exports.SearchDatabasesByLFTagsRequest$, () => exports.SearchDatabasesByLFTagsResponse$
];
exports.SearchTablesByLFTags$ = [9, n0, _STBLFT,
    { [_h]: ["POST", "/SearchTablesByLFTags", 200] }, () => exports.SearchTablesByLFTagsRequest$, () => exports.SearchTablesByLFTagsResponse$
];
exports.StartQueryPlanning$ = [9, n0, _SQP,
    { [_en]: ["query-"], [_h]: ["POST", "/StartQueryPlanning", 200] }, () => exports.StartQueryPlanningRequest$, () => exports.StartQueryPlanningResponse$
];
exports.StartTransaction$ = [9, n0, _STt,
    { [_h]: ["POST", "/StartTransaction", 200] }, () => exports.StartTransactionRequest$, () => exports.StartTransactionResponse$
];
exports.UpdateDataCellsFilter$ = [9, n0, _UDCF,
    { [_h]: ["POST", "/UpdateDataCellsFilter", 200] }, () => exports.UpdateDataCellsFilterRequest$, () => exports.UpdateDataCellsFilterResponse$
];
exports.UpdateLakeFormationIdentityCenterConfiguration$ = [9, n0, _ULFICC,
    { [_h]: ["POST", "/UpdateLakeFormationIdentityCenterConfiguration", 200] }, () => exports.UpdateLakeFormationIdentityCenterConfigurationRequest$, () => exports.UpdateLakeFormationIdentityCenterConfigurationResponse$
];
exports.UpdateLFTag$ = [9, n0, _ULFT,
    { [_h]: ["POST", "/UpdateLFTag", 200] }, () => exports.UpdateLFTagRequest$, () => exports.UpdateLFTagResponse$
];
exports.UpdateLFTagExpression$ = [9, n0, _ULFTE,
    { [_h]: ["POST", "/UpdateLFTagExpression", 200] }, () => exports.UpdateLFTagExpressionRequest$, () => exports.UpdateLFTagExpressionResponse$
];
exports.UpdateResource$ = [9, n0, _UR,
    { [_h]: ["POST", "/UpdateResource", 200] }, () => exports.UpdateResourceRequest$, () => exports.UpdateResourceResponse$
];
exports.UpdateTableObjects$ = [9, n0, _UTO,
    { [_h]: ["POST", "/UpdateTableObjects", 200] }, () => exports.UpdateTableObjectsRequest$, () => exports.UpdateTableObjectsResponse$
];
exports.UpdateTableStorageOptimizer$ = [9, n0, _UTSO,
    { [_h]: ["POST", "/UpdateTableStorageOptimizer", 200] }, () => exports.UpdateTableStorageOptimizerRequest$, () => exports.UpdateTableStorageOptimizerResponse$
];


/***/ }),

/***/ 53841:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@aws-sdk/client-lakeformation","description":"AWS SDK for JavaScript Lakeformation Client for Node.js, Browser and React Native","version":"3.1048.0","scripts":{"build":"concurrently \'yarn:build:types\' \'yarn:build:es\' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline client-lakeformation","build:es":"tsc -p tsconfig.es.json","build:include:deps":"yarn g:turbo run build -F=\\"$npm_package_name\\"","build:types":"tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4","clean":"premove dist-cjs dist-es dist-types tsconfig.cjs.tsbuildinfo tsconfig.es.tsbuildinfo tsconfig.types.tsbuildinfo","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service --solo lakeformation","test:index":"tsc --noEmit ./test/index-types.ts && node ./test/index-objects.spec.mjs"},"main":"./dist-cjs/index.js","types":"./dist-types/index.d.ts","module":"./dist-es/index.js","sideEffects":false,"dependencies":{"@aws-crypto/sha256-browser":"5.2.0","@aws-crypto/sha256-js":"5.2.0","@aws-sdk/core":"^3.974.11","@aws-sdk/credential-provider-node":"^3.972.42","@aws-sdk/types":"^3.973.8","@smithy/core":"^3.24.2","@smithy/fetch-http-handler":"^5.4.2","@smithy/node-http-handler":"^4.7.2","@smithy/types":"^4.14.1","tslib":"^2.6.2"},"devDependencies":{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8","concurrently":"7.0.0","downlevel-dts":"0.10.1","premove":"4.0.0","typescript":"~5.8.3"},"engines":{"node":">=20.0.0"},"typesVersions":{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"files":["dist-*/**"],"author":{"name":"AWS SDK for JavaScript Team","url":"https://aws.amazon.com/javascript/"},"license":"Apache-2.0","browser":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},"homepage":"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-lakeformation","repository":{"type":"git","url":"https://github.com/aws/aws-sdk-js-v3.git","directory":"clients/client-lakeformation"}}');

/***/ })

};
