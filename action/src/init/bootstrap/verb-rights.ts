/** What the verbs themselves ask of AWS, role by role; a test compares it with every command that `aws/` can send. */
import type { Statement } from '../../render/template/permissions.ts';
import { boundaryArn } from '../../render/arn.ts';
import { partition } from '../../render/partition.ts';
import { catalogOf, type Place } from './place.ts';
import type { PolicyStatement } from './policies.ts';

/** To see what is deployed, and what was changed by hand. */
export const mayPlan = (place: Place): readonly Statement[] => [
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
export const mayRun = (place: Place): readonly Statement[] => [
  { Sid: 'Stack', Action: ['cloudformation:DescribeStacks'], Resource: stacks(place) },
  {
    Sid: 'Runs',
    Action: ['states:StartExecution', 'states:ListExecutions', 'states:DescribeStateMachine'],
    Resource: place.named('states', 'stateMachine:'),
  },
  {
    Sid: 'Executions',
    Action: ['DescribeExecution', 'GetExecutionHistory', 'StopExecution', 'ListMapRuns', 'DescribeMapRun'].map(
      (name) => `states:${name}`,
    ),
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
    Action: ['StartQueryExecution', 'GetQueryExecution', 'GetQueryResults', 'StopQueryExecution'].map(
      (name) => `athena:${name}`,
    ),
    Resource: place.named('athena', 'workgroup/'),
  },
  {
    Sid: 'Catalog',
    Action: ['glue:GetDatabase', 'glue:GetTable', 'glue:GetTables', 'glue:GetPartition', 'glue:GetPartitions'],
    Resource: catalogOf(place),
  },
];

/** To deploy through a change set, and to train. What the resources need comes on top. */
export const mayApply = (place: Place): readonly Statement[] => [
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

const mayTrain = (place: Place): readonly Statement[] =>
  place.models.length === 0
    ? []
    : [
        {
          Sid: 'Training',
          Action: [
            ...['CreateTrainingJob', 'DescribeTrainingJob', 'StopTrainingJob', 'CreateModel', 'DeleteModel'],
            ...['CreateTransformJob', 'DescribeTransformJob', 'StopTransformJob', 'AddTags'],
          ].map((name) => `sagemaker:${name}`),
          Resource: ['training-job', 'model', 'transform-job'].flatMap((kind) =>
            place.models.map((prefix) => place.arn('sagemaker', `${kind}/${prefix}-*`)),
          ),
        },
        {
          Sid: 'Versions',
          Action: ['s3:PutObject', 's3:DeleteObject'],
          Resource: place.bucket('data', '/models/*'),
        },
      ];

/** The roles of a stack, to the services that take them; it could make none of its own more powerful through any other. */
export const mayPassRoles = ({ environment }: Place): Statement => ({
  Sid: 'Pass',
  Action: ['iam:PassRole'],
  Resource: rolesOf(environment, `*-${environment.name.replaceAll('_', '-')}-*`),
  Condition: { StringEquals: { 'iam:PassedToService': takers.map((service) => `${service}.amazonaws.com`) } },
});

const takers = [
  ...['states', 'glue', 'lambda', 'firehose', 'iot', 'sagemaker', 'scheduler', 'quicksight'],
  ...['vpc-flow-logs', 'events'],
];

/** Who may make roles may make none of these more powerful, and moves no boundary. */
export const notItself = ({ environment }: Place): PolicyStatement => ({
  Effect: 'Deny',
  Action: ['iam:*'],
  Resource: [
    ...['plan', 'run-*', 'apply-*'].map((role) => rolesOf(environment, `penstock-${role}`)),
    boundaryArn(environment, 'penstock-*'),
  ],
});

/** Where the environment has a boundary, no role is made, changed or left without it. That there is none denies as well. */
export const notBeyond = ({ environment }: Place): readonly PolicyStatement[] =>
  environment.permissionsBoundary === undefined
    ? []
    : [
        {
          Effect: 'Deny',
          Action: ['CreateRole', 'PutRolePolicy', 'AttachRolePolicy', 'PutRolePermissionsBoundary'].map(
            (name) => `iam:${name}`,
          ),
          Resource: '*',
          Condition: {
            StringNotEquals: { 'iam:PermissionsBoundary': boundaryArn(environment, environment.permissionsBoundary) },
          },
        },
        { Effect: 'Deny', Action: ['iam:DeleteRolePermissionsBoundary'], Resource: '*' },
      ];

const rolesOf = ({ account, region }: Place['environment'], name: string): string =>
  `arn:${partition(region)}:iam::${account}:role/${name}`;

const stacks = (place: Place): readonly string[] =>
  place.named('cloudformation', 'stack/').map((name) => `${name.replaceAll('_', '-')}/*`);
