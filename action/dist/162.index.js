export const id = 162;
export const ids = [162];
export const modules = {

/***/ 6162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAws: () => (/* binding */ openAws)
/* harmony export */ });
/** AWS itself, with the credentials that the SDK finds, and its own retries. */
async function openAws(region) {
    const [athena, cloudFormation, dynamoDB, glue, lambda, s3, sfn, sts] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(430), __webpack_require__.e(288), __webpack_require__.e(204)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19)),
        Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(430), __webpack_require__.e(288), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19)),
        Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(430), __webpack_require__.e(288), __webpack_require__.e(305)]).then(__webpack_require__.t.bind(__webpack_require__, 4305, 19)),
        Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(430), __webpack_require__.e(288), __webpack_require__.e(542)]).then(__webpack_require__.t.bind(__webpack_require__, 6542, 19)),
        Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(430), __webpack_require__.e(288), __webpack_require__.e(696)]).then(__webpack_require__.t.bind(__webpack_require__, 1696, 19)),
        Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(430), __webpack_require__.e(288), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)),
        Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(430), __webpack_require__.e(288), __webpack_require__.e(476)]).then(__webpack_require__.t.bind(__webpack_require__, 8476, 19)),
        Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(430), __webpack_require__.e(288), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)),
    ]);
    const configuration = { region, retryMode: 'adaptive', maxAttempts: 10 };
    const clients = {
        athena: new athena.AthenaClient(configuration),
        cloudFormation: new cloudFormation.CloudFormationClient(configuration),
        dynamoDB: new dynamoDB.DynamoDBClient(configuration),
        glue: new glue.GlueClient(configuration),
        lambda: new lambda.LambdaClient(configuration),
        s3: new s3.S3Client(configuration),
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
