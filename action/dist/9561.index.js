export const id = 9561;
export const ids = [9561];
export const modules = {

/***/ 19561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootstrap: () => (/* binding */ bootstrap)
});

// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/render/passes.js + 39 modules
var passes = __webpack_require__(98181);
// EXTERNAL MODULE: ./.build/action/src/init/repository.js
var init_repository = __webpack_require__(78059);
// EXTERNAL MODULE: ./.build/action/src/render/arn.js
var arn = __webpack_require__(87134);
// EXTERNAL MODULE: ./.build/action/src/render/models.js
var models = __webpack_require__(89187);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var names = __webpack_require__(20729);
// EXTERNAL MODULE: ./.build/action/src/render/partition.js
var partition = __webpack_require__(85591);
;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/place.js




/** `pipelines` are all of one environment. */
function placeOf(environment, pipelines) {
    const { name, account, region } = environment;
    const dashed = name.replaceAll('_', '-').toLowerCase();
    const crawled = pipelines.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'crawler' ? step.database : [])));
    return {
        environment,
        databases: [...new Set([...pipelines.map(({ database }) => database), ...crawled])],
        models: pipelines.flatMap(({ name, steps }) => steps
            .filter((step) => step.kind === 'model')
            .map((step) => (0,models/* sageMakerPrefix */.f_)((0,names/* namesOf */.eZ)({ name, environment }), step))),
        arn: (service, resource) => (0,arn/* arn */.C)(environment, service, resource),
        named: (service, prefix) => [`*-${name}`, `*-${name}-*`].map((names) => (0,arn/* arn */.C)(environment, service, `${prefix}${names}`)),
        bucket: (purpose, path = '') => `arn:${(0,partition/* partition */.j)(region)}:s3:::*-${dashed}-${account}-${region}-${purpose}${path}`,
    };
}
/** Glue asks for the right on the catalog and the database of a table too. */
const catalogOf = ({ arn, databases }) => [
    arn('glue', 'catalog'),
    ...databases.flatMap((database) => [arn('glue', `database/${database}`), arn('glue', `table/${database}/*`)]),
];

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/account.js




/** The environments of a repository that are in the account of the named one, each with what its pipelines have there. */
function environmentsOfAccount(pipelines, name, shipped) {
    const deployed = (0,init_repository/* targetsOf */.QR)({ pipelines }).map(({ pipeline }) => pipeline);
    const { account } = environmentNamed(deployed, name);
    const there = deployed.filter(({ environment }) => environment.account === account);
    return [...Map.groupBy(there, ({ environment }) => environment.name)].flatMap(([, together]) => {
        const [first] = together;
        if (first === undefined)
            return [];
        return { place: placeOf(first.environment, together), types: typesOf(together, shipped) };
    });
}
/** Raises UserError `unknown-environment`. */
function environmentNamed(deployed, name) {
    const named = deployed.find(({ environment }) => environment.name === name)?.environment;
    if (named !== undefined)
        return named;
    const known = [...new Set(deployed.map(({ environment }) => environment.name))];
    throw new errors/* UserError */.yo('unknown-environment', name === undefined ? 'Of which environment is the account?' : `No pipeline here has an environment "${name}".`, { hint: known.length === 0 ? 'Declare one under environments.' : `--env ${known.join(', --env ')}` });
}
function typesOf(pipelines, shipped) {
    const templates = pipelines.flatMap((pipeline) => {
        const { files } = (0,passes/* render */.X)(pipeline, shipped);
        return [...files].filter(([path]) => /^template.*\.json$/.test(path)).map(([, text]) => text);
    });
    return new Set(templates.flatMap((text) => Object.values(resourcesOf(text)).map(({ Type }) => Type)));
}
const resourcesOf = (template) => JSON.parse(template).Resources;

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/lake-formation.js
/** What somebody has to grant where Lake Formation governs what is new; empty: IAM is enough. */
function grants({ governs }, places) {
    if (!governs.databases && !governs.tables)
        return [];
    return [
        'Lake Formation governs new databases and tables in this account: IAM alone is not enough.',
        'After the first deployment, its administrator grants to the roles of jobs, crawlers, queries and functions of each stack:',
        ...places.flatMap(({ environment, databases }) => databases.flatMap((database) => [
            `  ${environment.name}: on database ${database}: DESCRIBE, CREATE_TABLE, ALTER`,
            `  ${environment.name}: on all tables of ${database}: SELECT, INSERT, DELETE, ALTER, DESCRIBE`,
            `  penstock-run-${environment.name}: on all tables of ${database}: SELECT, DESCRIBE`,
            `  penstock-apply-${environment.name}: on database ${database}: CREATE_TABLE, ALTER, DROP, DESCRIBE`,
        ])),
    ];
}

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/repository-id.js

/** `acme@1234/orders@5678`, as GitHub writes it in immutable subjects. Raises UserError `bad-option`. */
function parseRepositoryId(text) {
    const [, owner, ownerId, name, id] = /^([\w-]+)@(\d+)\/([\w.-]+)@(\d+)$/.exec(text) ?? [];
    if (owner === undefined || ownerId === undefined || name === undefined || id === undefined) {
        throw new errors/* UserError */.yo('bad-option', `--repository ${text}: OWNER@ID/NAME@ID was expected.`, { hint });
    }
    return { owner, ownerId, name, id };
}
/** The repository of the workflow that this runs in. Raises UserError `bad-option`. */
function ownRepositoryId(environment) {
    const { GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID } = environment;
    const [owner, name] = GITHUB_REPOSITORY?.split('/') ?? [];
    if (owner === undefined || name === undefined || !GITHUB_REPOSITORY_ID || !GITHUB_REPOSITORY_OWNER_ID) {
        throw new errors/* UserError */.yo('bad-option', 'Which repository may take the roles? --repository OWNER@ID/NAME@ID', { hint });
    }
    return { owner, ownerId: GITHUB_REPOSITORY_OWNER_ID, name, id: GITHUB_REPOSITORY_ID };
}
const hint = `gh api repos/OWNER/NAME --jq '"\\(.owner.login)@\\(.owner.id)/\\(.name)@\\(.id)"' prints it.`;

// EXTERNAL MODULE: ./.build/action/src/init/roles.js
var roles = __webpack_require__(24850);
;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/resource-rights.js


const actions = (service, ...names) => names.map((name) => `${service}:${name}`);
const everything = () => ['*'];
const ec2 = (read, write) => ({
    read: actions('ec2', ...read),
    write: actions('ec2', ...write, 'CreateTags', 'DeleteTags'),
    // What is made has no ARN before; its region is held to by a condition.
    on: everything,
});
const vpcRead = ['DescribeVpcs', 'DescribeSubnets', 'DescribeAvailabilityZones'];
const resourceRights = {
    'AWS::Athena::WorkGroup': {
        read: actions('athena', 'GetWorkGroup', 'ListTagsForResource'),
        write: actions('athena', 'CreateWorkGroup', 'UpdateWorkGroup', 'DeleteWorkGroup', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('athena', 'workgroup/'),
    },
    'AWS::CloudFormation::CustomResource': {
        read: [],
        write: actions('lambda', 'InvokeFunction'),
        on: ({ named }) => named('lambda', 'function:'),
    },
    'AWS::CloudFormation::Stack': {
        read: actions('cloudformation', 'DescribeStacks'),
        write: actions('cloudformation', 'CreateStack', 'UpdateStack', 'DeleteStack', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('cloudformation', 'stack/').map((stack) => `${stack}/*`),
    },
    'AWS::CloudWatch::Alarm': {
        read: actions('cloudwatch', 'DescribeAlarms', 'ListTagsForResource'),
        write: actions('cloudwatch', 'PutMetricAlarm', 'DeleteAlarms', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('cloudwatch', 'alarm:'),
    },
    'AWS::DynamoDB::Table': {
        read: actions('dynamodb', ...['DescribeTable', 'DescribeContinuousBackups', 'DescribeTimeToLive', 'DescribeContributorInsights'], ...['DescribeKinesisStreamingDestination', 'GetResourcePolicy', 'ListTagsOfResource']),
        write: actions('dynamodb', ...['CreateTable', 'UpdateTable', 'DeleteTable', 'UpdateTimeToLive', 'UpdateContinuousBackups'], ...['TagResource', 'UntagResource']),
        on: ({ named }) => named('dynamodb', 'table/'),
    },
    'AWS::EC2::FlowLog': ec2(['DescribeFlowLogs'], ['CreateFlowLogs', 'DeleteFlowLogs']),
    'AWS::EC2::Route': ec2(['DescribeRouteTables'], ['CreateRoute', 'ReplaceRoute', 'DeleteRoute']),
    'AWS::EC2::RouteTable': ec2(['DescribeRouteTables'], ['CreateRouteTable', 'DeleteRouteTable']),
    'AWS::EC2::SecurityGroup': ec2(['DescribeSecurityGroups'], ['CreateSecurityGroup', 'DeleteSecurityGroup', 'RevokeSecurityGroupEgress', 'AuthorizeSecurityGroupEgress']),
    'AWS::EC2::SecurityGroupEgress': ec2(['DescribeSecurityGroupRules'], ['AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupEgress', 'UpdateSecurityGroupRuleDescriptionsEgress']),
    'AWS::EC2::SecurityGroupIngress': ec2(['DescribeSecurityGroupRules'], ['AuthorizeSecurityGroupIngress', 'RevokeSecurityGroupIngress', 'UpdateSecurityGroupRuleDescriptionsIngress']),
    'AWS::EC2::Subnet': ec2([...vpcRead], ['CreateSubnet', 'DeleteSubnet', 'ModifySubnetAttribute']),
    'AWS::EC2::SubnetRouteTableAssociation': ec2(['DescribeRouteTables'], ['AssociateRouteTable', 'DisassociateRouteTable', 'ReplaceRouteTableAssociation']),
    'AWS::EC2::VPC': ec2([...vpcRead, 'DescribeVpcAttribute'], ['CreateVpc', 'DeleteVpc', 'ModifyVpcAttribute']),
    'AWS::EC2::VPCEndpoint': ec2(['DescribeVpcEndpoints', 'DescribeVpcEndpointServices'], ['CreateVpcEndpoint', 'ModifyVpcEndpoint', 'DeleteVpcEndpoints']),
    'AWS::EC2::VPCPeeringConnection': ec2(['DescribeVpcPeeringConnections'], ['CreateVpcPeeringConnection', 'AcceptVpcPeeringConnection', 'DeleteVpcPeeringConnection']),
    'AWS::Events::Rule': {
        read: actions('events', 'DescribeRule', 'ListTargetsByRule', 'ListTagsForResource'),
        write: actions('events', 'PutRule', 'DeleteRule', 'PutTargets', 'RemoveTargets', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('events', 'rule/'),
    },
    'AWS::Glue::Connection': {
        read: actions('glue', 'GetConnection'),
        write: actions('glue', 'CreateConnection', 'UpdateConnection', 'DeleteConnection'),
        on: ({ arn, named }) => [arn('glue', 'catalog'), ...named('glue', 'connection/')],
    },
    'AWS::Glue::Crawler': {
        read: actions('glue', 'GetCrawler', 'GetTags'),
        write: actions('glue', 'CreateCrawler', 'UpdateCrawler', 'DeleteCrawler', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('glue', 'crawler/'),
    },
    'AWS::Glue::Database': {
        read: actions('glue', 'GetDatabase'),
        write: actions('glue', 'CreateDatabase', 'UpdateDatabase', 'DeleteDatabase'),
        on: catalogOf,
    },
    'AWS::Glue::Job': {
        read: actions('glue', 'GetJob', 'GetTags'),
        write: actions('glue', 'CreateJob', 'UpdateJob', 'DeleteJob', 'TagResource', 'UntagResource'),
        on: ({ named }) => named('glue', 'job/'),
    },
    'AWS::Glue::Table': {
        read: actions('glue', 'GetTable', 'GetTables'),
        write: actions('glue', 'CreateTable', 'UpdateTable', 'DeleteTable'),
        on: catalogOf,
    },
    'AWS::IAM::Role': {
        read: actions('iam', 'GetRole', 'GetRolePolicy', 'ListRolePolicies', 'ListAttachedRolePolicies'),
        write: actions('iam', ...['CreateRole', 'UpdateRole', 'UpdateAssumeRolePolicy', 'DeleteRole', 'PutRolePolicy', 'DeleteRolePolicy'], ...['TagRole', 'UntagRole']),
        // CloudFormation names them after stack and resource.
        on: ({ environment: { name, account, region } }) => resource_rights_roles(name, account, region),
    },
    'AWS::IoT::TopicRule': {
        read: actions('iot', 'GetTopicRule', 'ListTagsForResource'),
        write: actions('iot', 'CreateTopicRule', 'ReplaceTopicRule', 'DeleteTopicRule', 'TagResource', 'UntagResource'),
        on: ({ arn, environment }) => [arn('iot', `rule/*_${environment.name.replaceAll('-', '_')}_*`)],
    },
    'AWS::KinesisFirehose::DeliveryStream': {
        read: actions('firehose', 'DescribeDeliveryStream', 'ListTagsForDeliveryStream'),
        write: actions('firehose', ...['CreateDeliveryStream', 'UpdateDestination', 'DeleteDeliveryStream'], ...['TagDeliveryStream', 'UntagDeliveryStream']),
        on: ({ named }) => named('firehose', 'deliverystream/'),
    },
    'AWS::Lambda::Function': {
        read: actions('lambda', 'GetFunction', 'GetFunctionCodeSigningConfig', 'GetRuntimeManagementConfig', 'ListTags'),
        write: actions('lambda', ...['CreateFunction', 'UpdateFunctionCode', 'UpdateFunctionConfiguration', 'DeleteFunction'], ...['TagResource', 'UntagResource']),
        on: ({ named }) => named('lambda', 'function:'),
    },
    'AWS::Logs::LogGroup': {
        read: actions('logs', 'DescribeLogGroups', 'ListTagsForResource'),
        write: actions('logs', ...['CreateLogGroup', 'PutRetentionPolicy', 'DeleteLogGroup', 'TagResource', 'UntagResource']),
        on: ({ named }) => named('logs', 'log-group:/aws/*/').flatMap((group) => [group, `${group}:*`]),
    },
    'AWS::Logs::LogStream': {
        read: actions('logs', 'DescribeLogStreams'),
        write: actions('logs', 'CreateLogStream', 'DeleteLogStream'),
        on: ({ named }) => named('logs', 'log-group:/aws/*/').map((group) => `${group}:*`),
    },
    'AWS::QuickSight::DataSet': {
        read: actions('quicksight', 'DescribeDataSet', 'DescribeDataSetPermissions', 'ListTagsForResource'),
        write: actions('quicksight', ...['CreateDataSet', 'UpdateDataSet', 'UpdateDataSetPermissions', 'DeleteDataSet', 'PassDataSet'], ...['TagResource', 'UntagResource']),
        on: ({ named }) => named('quicksight', 'dataset/'),
    },
    'AWS::QuickSight::DataSource': {
        read: actions('quicksight', 'DescribeDataSource', 'DescribeDataSourcePermissions', 'ListTagsForResource'),
        write: actions('quicksight', ...['CreateDataSource', 'UpdateDataSource', 'UpdateDataSourcePermissions', 'DeleteDataSource'], ...['PassDataSource', 'TagResource', 'UntagResource']),
        on: ({ named }) => named('quicksight', 'datasource/'),
    },
    'AWS::S3::Bucket': {
        read: actions('s3', 'GetBucket*', 'GetEncryptionConfiguration', 'GetLifecycleConfiguration', 'ListBucket'),
        write: actions('s3', ...['CreateBucket', 'PutEncryptionConfiguration', 'PutBucketVersioning', 'PutBucketPublicAccessBlock'], ...['PutBucketOwnershipControls', 'PutLifecycleConfiguration', 'PutBucketLogging', 'PutBucketTagging']),
        on: ({ bucket }) => [bucket('*')],
    },
    'AWS::S3::BucketPolicy': {
        read: actions('s3', 'GetBucketPolicy'),
        write: actions('s3', 'PutBucketPolicy', 'DeleteBucketPolicy'),
        on: ({ bucket }) => [bucket('*')],
    },
    'AWS::Scheduler::Schedule': {
        read: actions('scheduler', 'GetSchedule'),
        write: actions('scheduler', 'CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'),
        on: ({ named }) => named('scheduler', 'schedule/default/'),
    },
    'AWS::StepFunctions::StateMachine': {
        read: actions('states', 'DescribeStateMachine', 'ListTagsForResource'),
        write: actions('states', ...['CreateStateMachine', 'UpdateStateMachine', 'DeleteStateMachine', 'TagResource', 'UntagResource']),
        on: ({ named }) => named('states', 'stateMachine:'),
    },
};
const resource_rights_roles = (environment, account, region) => [
    `arn:${(0,partition/* partition */.j)(region)}:iam::${account}:role/*-${environment.replaceAll('_', '-')}-*`,
];

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/policies.js


/** The rights on resources of these types: one statement for all that are named alike. */
function resourceStatements(place, types, level) {
    const rights = [...types].toSorted().map((type) => resourceRights[type]);
    const { region } = place.environment;
    return [...Map.groupBy(rights, ({ on }) => JSON.stringify(on(place)))].flatMap(([, alike]) => {
        const [first] = alike;
        const Action = [...new Set(alike.flatMap((right) => right[level]))].toSorted();
        if (first === undefined || Action.length === 0)
            return [];
        const Resource = first.on(place);
        const inRegion = Resource.includes('*') ? { Condition: { StringEquals: { 'aws:RequestedRegion': region } } } : {};
        return [{ Effect: 'Allow', Action, Resource, ...inRegion }];
    });
}
const allowed = (statements) => statements.map(({ Sid: _, ...statement }) => ({ Effect: 'Allow', ...statement }));
/** IAM counts a managed policy without white space, and takes ten of them for a role. */
const policyLimit = 6_144;
const policiesLimit = 10;
/** As few managed policies as hold the statements in their order. Raises UserError `policy-too-large`. */
function packed(roleName, statements) {
    const policies = [];
    for (const statement of distinct(statements)) {
        const last = policies.at(-1);
        if (last !== undefined && sizeOf([...last, statement]) <= policyLimit)
            last.push(statement);
        else
            policies.push([statement]);
    }
    if (policies.length > policiesLimit || policies.some((policy) => sizeOf(policy) > policyLimit)) {
        throw new errors/* UserError */.yo('policy-too-large', `The role ${roleName} would need more than IAM takes.`, {
            hint: 'Give environments accounts of their own.',
        });
    }
    return policies;
}
const sizeOf = (Statement) => JSON.stringify({ Version: '2012-10-17', Statement }).length;
function distinct(statements) {
    const byText = new Map(statements.map((statement) => [JSON.stringify(statement), statement]));
    return [...byText.values()];
}

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/trust.js
const issuer = 'token.actions.githubusercontent.com';
/**
 * Who may take a role: jobs of this repository in one of these contexts. A job that names an environment has that for its
 * context, whatever branch it is of. Repositories that were made or renamed since July 2026 have immutable subjects.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
function trustPolicy(provider, repository, contexts) {
    const { owner, ownerId, name, id } = repository;
    const subjects = contexts.flatMap((context) => [
        `repo:${owner}/${name}:${context}`,
        `repo:${owner}@${ownerId}/${name}@${id}:${context}`,
    ]);
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { Federated: provider },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        [`${issuer}:aud`]: 'sts.amazonaws.com',
                        [`${issuer}:sub`]: subjects,
                        // A name can pass to somebody else; an id cannot.
                        [`${issuer}:repository_id`]: id,
                    },
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/verb-rights.js


/** To see what is deployed, and what was changed by hand. */
const mayPlan = (place) => [
    {
        Sid: 'Stacks',
        Action: [
            ...['DescribeStacks', 'DescribeStackEvents', 'ListStackResources', 'GetTemplate'],
            ...['DetectStackDrift', 'DetectStackResourceDrift', 'DescribeStackResourceDrifts'],
        ].map((name) => `cloudformation:${name}`),
        Resource: stacks(place),
    },
    // It is asked by the id of the detection alone.
    { Sid: 'Drift', Action: ['cloudformation:DescribeStackDriftDetectionStatus'], Resource: '*' },
    { Sid: 'Artifacts', Action: ['s3:GetObject'], Resource: place.bucket('artifacts', '/*') },
    { Sid: 'Ledger', Action: ['s3:GetObject'], Resource: place.bucket('data', '/ledger/*') },
    { Sid: 'Lists', Action: ['s3:ListBucket'], Resource: [place.bucket('artifacts'), place.bucket('data')] },
    { Sid: 'Definitions', Action: ['states:DescribeStateMachine'], Resource: place.named('states', 'stateMachine:') },
    // How many a table takes along that goes.
    { Sid: 'Partitions', Action: ['glue:GetPartitions'], Resource: catalogOf(place) },
];
/** To run what is deployed, and to show what came of it. */
const mayRun = (place) => [
    { Sid: 'Stack', Action: ['cloudformation:DescribeStacks'], Resource: stacks(place) },
    {
        Sid: 'Runs',
        Action: ['states:StartExecution', 'states:ListExecutions', 'states:DescribeStateMachine'],
        Resource: place.named('states', 'stateMachine:'),
    },
    {
        Sid: 'Executions',
        Action: ['DescribeExecution', 'GetExecutionHistory', 'StopExecution', 'ListMapRuns', 'DescribeMapRun'].map((name) => `states:${name}`),
        Resource: [
            ...place.named('states', 'execution:').map((name) => `${name}:*`),
            ...place.named('states', 'mapRun:').map((name) => `${name}/*`),
            // Of the windows of a backfill, which are executions of a map run.
            ...place.named('states', 'execution:').map((name) => `${name}/*`),
        ],
    },
    { Sid: 'Data', Action: ['s3:GetObject'], Resource: [place.bucket('data', '/*'), place.bucket('logs', '/athena/*')] },
    { Sid: 'Lists', Action: ['s3:ListBucket', 's3:GetBucketLocation'], Resource: place.bucket('*') },
    {
        Sid: 'Records',
        Action: ['s3:PutObject', 's3:DeleteObject'],
        Resource: place.bucket('data', '/ledger/*'),
    },
    { Sid: 'Manifests', Action: ['s3:PutObject'], Resource: place.bucket('data', '/backfills/*') },
    { Sid: 'Results', Action: ['s3:PutObject'], Resource: place.bucket('logs', '/athena/*') },
    {
        Sid: 'Queries',
        Action: ['StartQueryExecution', 'GetQueryExecution', 'GetQueryResults', 'StopQueryExecution'].map((name) => `athena:${name}`),
        Resource: place.named('athena', 'workgroup/'),
    },
    {
        Sid: 'Catalog',
        Action: ['glue:GetDatabase', 'glue:GetTable', 'glue:GetTables', 'glue:GetPartition', 'glue:GetPartitions'],
        Resource: catalogOf(place),
    },
];
/** To deploy through a change set, and to train. What the resources need comes on top. */
const mayApply = (place) => [
    {
        Sid: 'ChangeSets',
        Action: [
            ...['CreateChangeSet', 'DescribeChangeSet', 'ListChangeSets', 'ExecuteChangeSet', 'DeleteChangeSet'],
            ...['DeleteStack', 'SetStackPolicy', 'UpdateTerminationProtection', 'ContinueUpdateRollback'],
            ...['TagResource', 'UntagResource'],
        ].map((name) => `cloudformation:${name}`),
        Resource: stacks(place),
    },
    { Sid: 'Upload', Action: ['s3:PutObject'], Resource: place.bucket('artifacts', '/*') },
    // What runs have left goes with the stack; rows stay.
    { Sid: 'Runs', Action: ['s3:DeleteObject'], Resource: place.bucket('data', '/runs/*') },
    ...mayTrain(place),
];
const mayTrain = (place) => place.models.length === 0
    ? []
    : [
        {
            Sid: 'Training',
            Action: [
                ...['CreateTrainingJob', 'DescribeTrainingJob', 'StopTrainingJob', 'CreateModel', 'DeleteModel'],
                ...['CreateTransformJob', 'DescribeTransformJob', 'StopTransformJob', 'AddTags'],
            ].map((name) => `sagemaker:${name}`),
            Resource: ['training-job', 'model', 'transform-job'].flatMap((kind) => place.models.map((prefix) => place.arn('sagemaker', `${kind}/${prefix}-*`))),
        },
        {
            Sid: 'Versions',
            Action: ['s3:PutObject', 's3:DeleteObject'],
            Resource: place.bucket('data', '/models/*'),
        },
    ];
/** The roles of a stack, to the services that take them; it could make none of its own more powerful through any other. */
const mayPassRoles = ({ environment }) => ({
    Sid: 'Pass',
    Action: ['iam:PassRole'],
    Resource: rolesOf(environment, `*-${environment.name.replaceAll('_', '-')}-*`),
    Condition: { StringEquals: { 'iam:PassedToService': takers.map((service) => `${service}.amazonaws.com`) } },
});
const takers = [
    ...['states', 'glue', 'lambda', 'firehose', 'iot', 'sagemaker', 'scheduler', 'quicksight'],
    ...['vpc-flow-logs', 'events'],
];
/** Who may make roles may make none of these more powerful. */
const notItself = ({ environment }) => ({
    Effect: 'Deny',
    Action: ['iam:*'],
    Resource: ['plan', 'run-*', 'apply-*'].map((role) => rolesOf(environment, `penstock-${role}`)),
});
const rolesOf = ({ account, region }, name) => `arn:${(0,partition/* partition */.j)(region)}:iam::${account}:role/${name}`;
const stacks = (place) => place.named('cloudformation', 'stack/').map((name) => `${name.replaceAll('_', '-')}/*`);

;// CONCATENATED MODULE: ./.build/action/src/init/bootstrap/template.js






const stackName = 'penstock-bootstrap';
/** Raises UserError `policy-too-large`. */
function bootstrapTemplate(account) {
    const { environments, hasProvider } = account;
    const seeing = environments.flatMap(({ place, types }) => [
        ...allowed(mayPlan(place)),
        ...resourceStatements(place, types, 'read'),
    ]);
    const roles = environments.map(({ place, types }) => {
        const { name } = place.environment;
        const running = allowed(mayRun(place));
        const applying = [
            ...allowed([...mayApply(place), ...mayPlan(place)]),
            ...running,
            ...resourceStatements(place, types, 'read'),
            ...resourceStatements(place, types, 'write'),
            ...allowed([mayPassRoles(place)]),
            notItself(place),
        ];
        return {
            ...role(account, 'run', place, ['ref:refs/heads/main', `environment:${name}`], running),
            ...role(account, 'apply', place, [`environment:${name}`], applying),
        };
    });
    const [first] = environments;
    if (first === undefined)
        throw new RangeError('An account without environments has no roles.');
    return {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: 'Penstock: what GitHub Actions may do in this account.',
        Resources: Object.assign(hasProvider ? {} : { GitHub: provider }, role(account, 'plan', first.place, ['ref:refs/heads/main'], seeing), ...roles),
        ...(hasProvider ? {} : { Outputs: { Provider: { Description: 'Of the tokens.', Value: { Ref: 'GitHub' } } } }),
    };
}
/** AWS looks after the thumbprints of GitHub's certificates itself. */
const provider = {
    Type: 'AWS::IAM::OIDCProvider',
    Properties: { Url: `https://${issuer}`, ClientIdList: ['sts.amazonaws.com'] },
};
const descriptions = {
    plan: 'Sees what is deployed; writes nothing.',
    run: 'Runs what is deployed, and reads what comes of it.',
    apply: 'Deploys what was reviewed, and trains.',
};
function role({ repository, hasProvider }, kind, { environment }, contexts, statements) {
    const RoleName = (0,roles/* roleName */.S)(kind, environment.name);
    const id = (0,names/* logicalId */.dS)('', RoleName.replaceAll('-', '_'));
    const { account, region } = environment;
    const existing = `arn:${(0,partition/* partition */.j)(region)}:iam::${account}:oidc-provider/${issuer}`;
    const policies = packed(RoleName, statements).map((Statement, index) => ({
        id: `${id}Policy${index + 1}`,
        Statement,
    }));
    const properties = {
        RoleName,
        Description: descriptions[kind],
        AssumeRolePolicyDocument: trustPolicy(hasProvider ? existing : { Ref: 'GitHub' }, repository, contexts),
        ManagedPolicyArns: policies.map((policy) => ({ Ref: policy.id })),
    };
    return {
        [id]: { Type: 'AWS::IAM::Role', Properties: properties },
        ...Object.fromEntries(policies.map((policy) => [
            policy.id,
            {
                Type: 'AWS::IAM::ManagedPolicy',
                Properties: {
                    Description: descriptions[kind],
                    PolicyDocument: { Version: '2012-10-17', Statement: policy.Statement },
                },
            },
        ])),
    };
}

// EXTERNAL MODULE: ./.build/action/src/shipped.js
var shipped = __webpack_require__(66511);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
;// CONCATENATED MODULE: ./.build/action/src/commands/bootstrap.js








/** Prints the stack that an account has once: who may plan, run and deploy from GitHub. */
async function bootstrap(options, context) {
    const { terminal } = context;
    const { repository: given } = options;
    const repository = given === undefined ? ownRepositoryId(process.env) : parseRepositoryId(given);
    const pipelines = await (0,init_repository/* readPipelines */.Kk)('.', (0,pipeline_file/* pipelinesIn */.LC)('.'));
    const environments = environmentsOfAccount(pipelines, options.environment, await (0,shipped/* shippedCode */.H)());
    const places = environments.map(({ place }) => place);
    const settings = await settingsOf(places[0]?.environment.region ?? '', context);
    const template = bootstrapTemplate({ repository, hasProvider: settings.hasGitHubProvider, environments });
    terminal.stdout(`${JSON.stringify(template, null, 1)}\n`);
    for (const line of grants(settings, places))
        terminal.progress(line);
    terminal.progress(`Deploy it once: aws cloudformation deploy --stack-name ${stackName} --template-file FILE --capabilities CAPABILITY_NAMED_IAM`);
    terminal.progress('Then set the variable PENSTOCK_AWS of the repository to true: the workflows wait for it.');
}
/** It can be printed without credentials, for somebody who has them. */
async function settingsOf(region, { accountSettings, terminal }) {
    try {
        return await accountSettings(region);
    }
    catch (error) {
        if (!(error instanceof errors/* CloudError */.K2) || error.code !== 'no-credentials')
            throw error;
        terminal.progress('The account was not looked at, for want of credentials: whether it has an OIDC provider of');
        terminal.progress('GitHub already, and whether Lake Formation governs it, is not known.');
        return { hasGitHubProvider: false, governs: { databases: false, tables: false } };
    }
}


/***/ }),

/***/ 78059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ readPipelines),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   QR: () => (/* binding */ targetsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);
/* harmony import */ var _spec_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36789);




async function readRepository(action, folder, files) {
    return { action, pipelines: await readPipelines(folder, files) };
}
/** `files` are relative to `folder`. A pipeline without environments is deployed nowhere, and left out. Raises CheckError. */
async function readPipelines(folder, files) {
    const pipelines = await Promise.all(files.map((file) => readPipeline(file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file))));
    return pipelines.flatMap((pipeline) => pipeline ?? []);
}
async function readPipeline(file, path) {
    const { spec, diagnostics } = await (0,_spec_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readSpec */ .O)(path, undefined);
    if (spec === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(diagnostics);
    const environments = Object.keys(spec.draft.environments ?? {});
    const loaded = await Promise.all(environments.map((environment) => (0,_check_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(path, { environment })));
    const deployed = loaded.map(({ pipeline, diagnostics }) => {
        if (pipeline === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckError */ .tl(diagnostics);
        return pipeline;
    });
    const [first] = deployed;
    return first && { name: first.name, file, deployed };
}
/** Names of environments of all pipelines, in the order in which they are first declared. */
const environmentsOf = ({ pipelines }) => [
    ...new Set(pipelines.flatMap(({ deployed }) => deployed.map(({ environment }) => environment.name))),
];
/** Every pipeline in every one of its environments. */
const targetsOf = ({ pipelines }) => pipelines.flatMap(({ file, deployed }) => deployed.map((pipeline) => ({ file, pipeline })));


/***/ }),

/***/ 24850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ roleName),
/* harmony export */   w: () => (/* binding */ roleArn)
/* harmony export */ });
/* harmony import */ var _render_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85591);

/** `run` and `apply` are for one environment each: what may write to one may not write to another. */
const roleName = (kind, environment) => kind === 'plan' ? 'penstock-plan' : `penstock-${kind}-${environment}`;
const roleArn = (kind, { name, account, region }) => `arn:${(0,_render_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .j)(region)}:iam::${account}:role/${roleName(kind, name)}`;


/***/ })

};
