export const id = 949;
export const ids = [949];
export const modules = {

/***/ 80949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAws: () => (/* binding */ openAws)
/* harmony export */ });
/** AWS itself, with the credentials that the SDK finds, and its own retries. */
async function openAws(region) {
    const [athena, cloudFormation, dynamoDB, glue, lambda, s3, sageMaker, secretsManager, sfn, sts] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(1892), __webpack_require__.e(8150), __webpack_require__.e(1538)]).then(__webpack_require__.t.bind(__webpack_require__, 21538, 19)),
        Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(1892), __webpack_require__.e(8150), __webpack_require__.e(163)]).then(__webpack_require__.t.bind(__webpack_require__, 60163, 19)),
        Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(1892), __webpack_require__.e(8150), __webpack_require__.e(1759)]).then(__webpack_require__.t.bind(__webpack_require__, 71759, 19)),
        Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(1892), __webpack_require__.e(8150), __webpack_require__.e(3276)]).then(__webpack_require__.t.bind(__webpack_require__, 43276, 19)),
        Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(1892), __webpack_require__.e(8150), __webpack_require__.e(8798)]).then(__webpack_require__.t.bind(__webpack_require__, 58798, 19)),
        Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(1892), __webpack_require__.e(8150), __webpack_require__.e(6265)]).then(__webpack_require__.t.bind(__webpack_require__, 6265, 19)),
        Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(1892), __webpack_require__.e(8150), __webpack_require__.e(8769)]).then(__webpack_require__.t.bind(__webpack_require__, 98769, 19)),
        Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(1892), __webpack_require__.e(8150), __webpack_require__.e(1260)]).then(__webpack_require__.t.bind(__webpack_require__, 1260, 19)),
        Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(1892), __webpack_require__.e(8150), __webpack_require__.e(5982)]).then(__webpack_require__.t.bind(__webpack_require__, 35982, 19)),
        Promise.all(/* import() */[__webpack_require__.e(255), __webpack_require__.e(1892), __webpack_require__.e(8150), __webpack_require__.e(7453)]).then(__webpack_require__.t.bind(__webpack_require__, 47453, 19)),
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
