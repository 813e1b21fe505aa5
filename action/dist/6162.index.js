export const id = 6162;
export const ids = [6162];
export const modules = {

/***/ 56162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAws: () => (/* binding */ openAws)
/* harmony export */ });
/** AWS itself, with the credentials that the SDK finds, and its own retries. */
async function openAws(region) {
    const [athena, cloudFormation, dynamoDB, glue, lambda, s3, sageMaker, secretsManager, sfn, sts] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(2204)]).then(__webpack_require__.t.bind(__webpack_require__, 32204, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(4305)]).then(__webpack_require__.t.bind(__webpack_require__, 64305, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(6542)]).then(__webpack_require__.t.bind(__webpack_require__, 46542, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(1696)]).then(__webpack_require__.t.bind(__webpack_require__, 71696, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(4459)]).then(__webpack_require__.t.bind(__webpack_require__, 94459, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 12994, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19)),
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2430), __webpack_require__.e(7288), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19)),
    ]);
    const configuration = { region, retryMode: 'adaptive', maxAttempts: 10 };
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
    return {
        ...clients,
        close() {
            for (const client of Object.values(clients))
                client.destroy();
            return Promise.resolve();
        },
    };
}


/***/ })

};
