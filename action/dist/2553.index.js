export const id = 2553;
export const ids = [2553];
export const modules = {

/***/ 42553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAws: () => (/* binding */ openAws)
});

// EXTERNAL MODULE: ./.build/action/src/aws/errors.js
var errors = __webpack_require__(24659);
;// CONCATENATED MODULE: ./.build/action/src/aws/refresh.js

/**
 * Asks the provider of the credentials once more when AWS says that they have expired, and repeats the call. The SDK
 * renews them before the time that they name; this is for those that name none, or end before it.
 */
function refreshingCredentials({ credentials, }) {
    const refresh = (next) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            if (!(0,errors/* isAwsError */.m_)(error, ...errors/* expired */._7))
                throw error;
            await credentials({ forceRefresh: true });
            return next(args);
        }
    };
    return {
        applyToStack: (stack) => stack.add(refresh, { step: 'initialize', name: 'refreshingCredentials' }),
    };
}

;// CONCATENATED MODULE: ./.build/action/src/aws/clients.js

/**
 * Between attempts the SDK waits a random time below 0.1 s, throttled below 0.5 s, doubled each time up to 20 s: at most
 * 92 s in all. Its budget of retries, shared by the calls of a client, keeps them from becoming a storm.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
const usual = { attempts: 10, connect: 5_000, answer: 30_000 };
/** AWS itself; without `credentials` with those that the SDK finds in variables, profile, container or instance. */
async function openAws(region, credentials, { attempts, connect, answer } = usual) {
    const [athena, cloudFormation, dynamoDB, glue, lambda, s3, sageMaker, secretsManager, sfn, sts] = await Promise.all([
        __webpack_require__.e(/* import() */ 2204).then(__webpack_require__.t.bind(__webpack_require__, 32204, 19)),
        __webpack_require__.e(/* import() */ 3805).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19)),
        __webpack_require__.e(/* import() */ 4305).then(__webpack_require__.t.bind(__webpack_require__, 64305, 19)),
        __webpack_require__.e(/* import() */ 6542).then(__webpack_require__.t.bind(__webpack_require__, 46542, 19)),
        __webpack_require__.e(/* import() */ 1696).then(__webpack_require__.t.bind(__webpack_require__, 71696, 19)),
        __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19)),
        __webpack_require__.e(/* import() */ 4459).then(__webpack_require__.t.bind(__webpack_require__, 94459, 19)),
        __webpack_require__.e(/* import() */ 2994).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19)),
        __webpack_require__.e(/* import() */ 8476).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)),
    ]);
    const configuration = {
        region,
        retryMode: 'standard',
        maxAttempts: attempts,
        requestHandler: { connectionTimeout: connect, requestTimeout: answer, throwOnRequestTimeout: true },
        ...(credentials === undefined ? {} : { credentials }),
    };
    const clients = {
        athena: new athena.AthenaClient(configuration),
        cloudFormation: new cloudFormation.CloudFormationClient(configuration),
        dynamoDB: new dynamoDB.DynamoDBClient(configuration),
        glue: new glue.GlueClient(configuration),
        lambda: new lambda.LambdaClient(configuration),
        s3: new s3.S3Client(configuration),
        sageMaker: new sageMaker.SageMakerClient(configuration),
        secretsManager: new secretsManager.SecretsManagerClient(configuration),
        sfn: new sfn.SFNClient(configuration),
        sts: new sts.STSClient(configuration),
    };
    for (const client of Object.values(clients))
        client.middlewareStack.use(refreshingCredentials(client.config));
    return {
        ...clients,
        // The SDK keeps it from the dates of the answers, to sign by it.
        clockOffset: () => clients.sts.config.systemClockOffset,
        close() {
            for (const client of Object.values(clients))
                client.destroy();
            return Promise.resolve();
        },
    };
}


/***/ })

};
