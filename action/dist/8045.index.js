export const id = 8045;
export const ids = [8045];
export const modules = {

/***/ 48045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sessionName: () => (/* binding */ sessionName),
  workflowRole: () => (/* binding */ workflowRole)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/aws/errors.js
var aws_errors = __webpack_require__(24659);
;// CONCATENATED MODULE: ./.build/action/src/aws/id-token.js
/** The OIDC token of a workflow's job: https://docs.github.com/en/actions/reference/security/oidc */

/** Raises UserError `no-id-token`. */
async function idToken(environment) {
    if (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined) {
        throw new errors/* UserError */.yo('no-id-token', 'A role is taken by the OIDC token of a workflow, and there is none here.', {
            hint: 'Give the job `permissions: id-token: write`; pull requests from forks never get one. Outside of GitHub Actions leave --role-arn out, and set AWS_PROFILE.',
        });
    }
    const { getIDToken } = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    try {
        return await getIDToken('sts.amazonaws.com');
    }
    catch (error) {
        throw new errors/* UserError */.yo('no-id-token', `GitHub gives no OIDC token: ${String(error)}`, { cause: error });
    }
}
/** What a trust policy may ask for. */
const told = ['sub', 'aud', 'repository', 'repository_id', 'environment', 'ref', 'job_workflow_ref'];
/** `name: value` of the claims that policies are written with. The token itself is never shown. */
function claimLines(token) {
    const [, payload = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    if (typeof claims !== 'object' || claims === null)
        return [];
    const values = new Map(Object.entries(claims));
    return told.map((name) => `${name}: ${values.has(name) ? String(values.get(name)) : '(not in the token)'}`);
}

;// CONCATENATED MODULE: ./.build/action/src/aws/role.js



/** The session as CloudTrail and the messages of AWS name it: `penstock-deploy-1234567-1`. */
function sessionName(verb, environment) {
    const run = [environment['GITHUB_RUN_ID'], environment['GITHUB_RUN_ATTEMPT']].filter((part) => part !== undefined);
    return ['penstock', verb, ...run].join('-').slice(0, 64);
}
/**
 * Credentials of a role, by the OIDC token of the workflow; each time with a token of its own, which lives for minutes.
 * They stay in this process. Raises UserError `no-id-token`, and CloudError `role-denied` with the claims of the token.
 */
function workflowRole({ roleArn, sessionName, region }, environment) {
    return async () => {
        const token = await idToken(environment);
        const { fromWebToken } = await __webpack_require__.e(/* import() */ 9719).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
        const take = fromWebToken({
            roleArn,
            roleSessionName: sessionName,
            webIdentityToken: token,
            durationSeconds: 3600,
            clientConfig: { region },
        });
        try {
            return await take();
        }
        catch (error) {
            throw refusal(roleArn, token, error);
        }
    };
}
function refusal(roleArn, token, error) {
    const known = (0,aws_errors/* cloudError */.EF)(`Taking the role ${roleArn}`, error);
    if (!(known instanceof errors/* CloudError */.K2) || !['access-denied', 'aws-refused'].includes(known.code))
        return known;
    const claims = claimLines(token).map((line) => `    ${line}`);
    return new errors/* CloudError */.K2('role-denied', [`${known.message} The workflow's token says:`, ...claims].join('\n'), {
        hint: 'Compare them with the trust policy of the role: StringEquals on aud, sub and what else it asks for. That the role does not exist, or the account has no such OIDC provider, is answered alike.',
        cause: error,
    });
}


/***/ })

};
