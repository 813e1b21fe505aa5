import { isJob } from '../../graph/model.ts';
import { nest } from '../states/nest.ts';
import { hasGates } from '../states/shape.ts';
import { callPermissions } from './calls.ts';
import { asksConditions } from './conditions.ts';
import { crawlersOf } from './crawlers.ts';
import { catalogArns, mayReadObjects, mayReadRows, mayWriteObjects, type Statement } from './permissions.ts';
import type { Stack } from './stack.ts';

/** The state machine, its log group, and a role that may do what its states do. */
export function execution(stack: Stack): void {
  const { names, keys } = stack;
  stack.add('StateMachineLogs', 'AWS::Logs::LogGroup', {
    LogGroupName: names.stateMachineLogGroup,
    RetentionInDays: 90,
    Tags: stack.tags(),
  });
  stack.add(
    'StateMachine',
    'AWS::StepFunctions::StateMachine',
    {
      StateMachineName: names.stateMachine,
      StateMachineType: 'STANDARD',
      DefinitionS3Location: { Bucket: names.artifactBucket, Key: keys.stateMachine },
      RoleArn: stack.role('StateMachineRole', 'states.amazonaws.com', permissions(stack)),
      LoggingConfiguration: {
        Level: 'ALL',
        IncludeExecutionData: true,
        Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: { 'Fn::GetAtt': ['StateMachineLogs', 'Arn'] } } }],
      },
      TracingConfiguration: { Enabled: true },
      Tags: stack.tags(),
    },
    { DependsOn: stateMachineUses(stack) },
  );
}

/** The definition names them literally, so that CloudFormation does not see that it needs them. */
function stateMachineUses({ resources }: Stack): readonly string[] {
  const used = [
    'AWS::Glue::Crawler',
    'AWS::Glue::Job',
    'AWS::Lambda::Function',
    'AWS::Athena::WorkGroup',
    'AWS::DynamoDB::Table',
  ];
  return Object.keys(resources).filter((id) => used.includes(resources[id]?.Type ?? ''));
}

function permissions(stack: Stack): readonly Statement[] {
  const { pipeline, names } = stack;
  const jobs = pipeline.steps.filter(isJob);
  const gates = hasGates(nest(pipeline.steps));
  return [
    {
      Sid: 'Lock',
      Action: [
        'dynamodb:PutItem',
        'dynamodb:GetItem',
        'dynamodb:DeleteItem',
        ...(gates ? ['dynamodb:UpdateItem'] : []),
      ],
      Resource: stack.arn('dynamodb', `table/${names.lockTable}`),
    },
    ...(gates
      ? [
          {
            Sid: 'Gates',
            Action: ['states:SendTaskSuccess'],
            Resource: stack.arn('states', `stateMachine:${names.stateMachine}`),
          },
        ]
      : []),
    {
      Sid: 'LockHolder',
      Action: ['states:DescribeExecution'],
      Resource: stack.arn('states', `execution:${names.stateMachine}:*`),
    },
    mayWriteObjects(stack, 'Ledger', names.dataBucket, 'ledger/'),
    ...crawlPermissions(stack),
    ...(jobs.length === 0
      ? []
      : jobPermissions(
          stack,
          jobs.map(({ name }) => names.job(name)),
        )),
    ...(asksConditions(pipeline)
      ? [
          {
            Sid: 'StartConditions',
            Action: ['lambda:InvokeFunction'],
            Resource: stack.arn('lambda', `function:${names.startCondition}`),
          },
        ]
      : []),
    ...callPermissions(stack),
    ...queryPermissions(stack),
    // Log deliveries and traces have no resource of their own to name.
    {
      Sid: 'LogDelivery',
      Action: [
        'logs:CreateLogDelivery',
        'logs:GetLogDelivery',
        'logs:UpdateLogDelivery',
        'logs:DeleteLogDelivery',
        'logs:ListLogDeliveries',
        'logs:PutResourcePolicy',
        'logs:DescribeResourcePolicies',
        'logs:DescribeLogGroups',
      ],
      Resource: '*',
    },
    {
      Sid: 'Tracing',
      Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords', 'xray:GetSamplingRules', 'xray:GetSamplingTargets'],
      Resource: '*',
    },
  ];
}

function crawlPermissions(stack: Stack): readonly Statement[] {
  const crawlers = crawlersOf(stack);
  if (crawlers.length === 0) return [];
  return [
    {
      Sid: 'Crawlers',
      Action: ['glue:StartCrawler', 'glue:GetCrawler'],
      Resource: crawlers.map(({ name }) => stack.arn('glue', `crawler/${stack.names.crawler(name)}`)),
    },
    // Metrics are asked of the account.
    { Sid: 'CrawlerMetrics', Action: ['glue:GetCrawlerMetrics'], Resource: '*' },
  ];
}

function jobPermissions(stack: Stack, jobs: readonly string[]): readonly Statement[] {
  return [
    {
      Sid: 'Jobs',
      Action: ['glue:StartJobRun', 'glue:GetJobRun', 'glue:GetJobRuns', 'glue:BatchStopJobRun'],
      Resource: jobs.map((job) => stack.arn('glue', `job/${job}`)),
    },
    ...mayReadObjects(stack, 'Attempts', [{ bucket: stack.names.dataBucket, prefix: 'runs/' }]),
  ];
}

/** Athena reads tables and writes results with the rights of who asks. */
function queryPermissions(stack: Stack): readonly Statement[] {
  const { pipeline, names } = stack;
  const reports = pipeline.steps.filter((step) => step.kind === 'report');
  if (reports.length === 0) return [];
  const reads = [
    ...new Map(reports.flatMap(({ reads }) => reads).map((read) => [`${read.database}.${read.table}`, read])).values(),
  ];
  return [
    {
      Sid: 'Queries',
      Action: [
        'athena:StartQueryExecution',
        'athena:GetQueryExecution',
        'athena:GetQueryResults',
        'athena:StopQueryExecution',
      ],
      Resource: stack.arn('athena', `workgroup/${names.workGroup}`),
    },
    { Sid: 'Catalog', Action: ['athena:GetDataCatalog'], Resource: stack.arn('athena', 'datacatalog/AwsDataCatalog') },
    {
      Sid: 'Tables',
      Action: [
        'glue:GetDatabase',
        'glue:GetTable',
        'glue:GetPartition',
        'glue:GetPartitions',
        'glue:BatchGetPartition',
      ],
      Resource: catalogArns(stack, reads),
    },
    // Athena asks for the default database whatever the statement names.
    { Sid: 'DefaultDatabase', Action: ['glue:GetDatabase'], Resource: stack.arn('glue', 'database/default') },
    ...mayReadRows(stack, reads),
    {
      Sid: 'Results',
      Action: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
      Resource: stack.bucketArn(names.logBucket, '/athena/*'),
    },
    {
      Sid: 'ResultBucket',
      Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
      Resource: stack.bucketArn(names.logBucket),
    },
  ];
}
