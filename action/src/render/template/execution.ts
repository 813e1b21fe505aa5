import { callPermissions } from './calls.ts';
import { asksConditions } from './conditions.ts';
import { crawlersOf } from './crawlers.ts';
import { glueJobsOf, scoringPermissions } from './models.ts';
import { mayReadObjects, mayWriteObjects, type Statement } from './permissions.ts';
import { mayQuery } from './queries.ts';
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
  const jobs = glueJobsOf(stack);
  const reports = pipeline.steps.filter((step) => step.kind === 'report');
  return [
    {
      Sid: 'Lock',
      Action: ['dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:DeleteItem'],
      Resource: stack.arn('dynamodb', `table/${names.lockTable}`),
    },
    {
      Sid: 'LockHolder',
      Action: ['states:DescribeExecution'],
      Resource: stack.arn('states', `execution:${names.stateMachine}:*`),
    },
    mayWriteObjects(stack, 'Ledger', names.dataBucket, 'ledger/'),
    ...crawlPermissions(stack),
    ...(jobs.length === 0 ? [] : jobPermissions(stack, jobs)),
    ...scoringPermissions(stack),
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
    ...(reports.length === 0
      ? []
      : mayQuery(
          stack,
          reports.flatMap(({ reads }) => reads),
        )),
    ...logDelivery,
  ];
}

/** Log deliveries and traces have no resource of their own to name. */
export const logDelivery: readonly Statement[] = [
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
