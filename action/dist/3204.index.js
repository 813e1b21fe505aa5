export const id = 3204;
export const ids = [3204];
export const modules = {

/***/ 24646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ onlyKnown),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81949);
/** What every command of the local cloud asks of its input before it acts on it. */

/** The value of a member that AWS requires; `member` as AWS spells it in its messages, such as `databaseName`. */
function required(value, member) {
    if (value !== undefined)
        return value;
    throw new _service_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G('ValidationException', `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`);
}
/** Refuses, by name, members that would change the answer and that the local cloud does not act upon. */
function onlyKnown(command, input, known) {
    for (const [member, value] of Object.entries(input)) {
        if (value !== undefined && !known.some((name) => name === member))
            throw (0,_service_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(`${command} with ${member}`);
    }
}
/** The members that have a value: to AWS, one that is undefined was not sent. */
function given(input) {
    // Without its undefined members an input is still one: none of AWS's members must be present and undefined.
    return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 33204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeSecretsManager: () => (/* binding */ makeSecretsManager)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24646);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81949);
/** Secrets Manager: texts under names, with a current and a previous version each. */



const makeSecretsManager = ({ store, clock, account, region }) => {
    /** By name. */
    const secrets = store.collection('secretsmanager/secrets');
    const existing = (id) => {
        const wanted = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(id, 'secretId');
        const found = secrets.get(wanted) ?? secrets.list().find(({ value }) => value.ARN === wanted)?.value;
        if (found !== undefined)
            return found;
        throw new _service_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsError */ .G('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    };
    const version = (text, id) => {
        if (text === undefined)
            throw (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)('secretsmanager without SecretString');
        return { id: id ?? crypto.randomUUID(), text, created: clock.now().toISOString() };
    };
    return {
        name: 'secretsManager',
        handlers: {
            async CreateSecret(input) {
                (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyKnown */ .KT)('CreateSecret', input, ['Name', 'Description', 'SecretString', 'ClientRequestToken', 'Tags']);
                const Name = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(input.Name, 'name');
                return store.transaction(() => {
                    if (secrets.get(Name) !== undefined) {
                        const message = `The operation failed because the secret ${Name} already exists.`;
                        throw new _service_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsError */ .G('ResourceExistsException', message);
                    }
                    const current = version(input.SecretString, input.ClientRequestToken);
                    const ARN = `arn:aws:secretsmanager:${region}:${account}:secret:${Name}-${sixCharacters()}`;
                    const Description = input.Description;
                    const { created: CreatedDate } = current;
                    const described = Description === undefined ? {} : { Description };
                    secrets.put(Name, { ARN, Name, ...described, CreatedDate, LastChangedDate: CreatedDate, current });
                    return { ARN, Name, VersionId: current.id };
                });
            },
            async PutSecretValue(input) {
                (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyKnown */ .KT)('PutSecretValue', input, ['SecretId', 'SecretString', 'ClientRequestToken']);
                return store.transaction(() => {
                    const secret = existing(input.SecretId);
                    const current = version(input.SecretString, input.ClientRequestToken);
                    secrets.put(secret.Name, {
                        ...secret,
                        LastChangedDate: current.created,
                        current,
                        previous: secret.current,
                    });
                    return { ARN: secret.ARN, Name: secret.Name, VersionId: current.id, VersionStages: ['AWSCURRENT'] };
                });
            },
            async GetSecretValue(input) {
                (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyKnown */ .KT)('GetSecretValue', input, ['SecretId', 'VersionId', 'VersionStage']);
                const secret = existing(input.SecretId);
                const found = stagesOf(secret).find(({ id, stage }) => (input.VersionId ?? id) === id &&
                    (input.VersionStage ?? (input.VersionId ? stage : 'AWSCURRENT')) === stage);
                if (found === undefined) {
                    const what = `${input.VersionId === undefined ? 'staging label' : 'VersionId'}: ${input.VersionId ?? input.VersionStage}`;
                    throw new _service_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsError */ .G('ResourceNotFoundException', `Secrets Manager can't find the specified secret value for ${what}`);
                }
                return {
                    ARN: secret.ARN,
                    Name: secret.Name,
                    VersionId: found.id,
                    VersionStages: [found.stage],
                    SecretString: found.text,
                    CreatedDate: new Date(found.created),
                };
            },
            async DescribeSecret(input) {
                (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyKnown */ .KT)('DescribeSecret', input, ['SecretId']);
                const secret = existing(input.SecretId);
                const { ARN, Name, Description, CreatedDate, LastChangedDate } = secret;
                return {
                    ARN,
                    Name,
                    Description,
                    CreatedDate: new Date(CreatedDate),
                    LastChangedDate: new Date(LastChangedDate),
                    VersionIdsToStages: Object.fromEntries(stagesOf(secret).map(({ id, stage }) => [id, [stage]])),
                };
            },
        },
    };
};
function stagesOf({ current, previous }) {
    return [
        { ...current, stage: 'AWSCURRENT' },
        ...(previous === undefined ? [] : [{ ...previous, stage: 'AWSPREVIOUS' }]),
    ];
}
/** What AWS puts behind a secret's name, so that one made again has another ARN. */
function sixCharacters() {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
    return Array.from({ length: 6 }, () => letters.charAt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(letters.length))).join('');
}


/***/ })

};
