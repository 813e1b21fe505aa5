import { callPermissions } from './calls.ts';
import { asksConditions } from './conditions.ts';
import { crawlersOf } from './crawlers.ts';
import { glueJobsOf, scoringPermissions } from './models.ts';
import { mayReadObjects, mayWriteObjects, type Statement } from './permissions.ts';
import type { ResourceProperties, WithIntrinsics } from './properties.ts';
import { mayQuery } from './queries.ts';
import type { Stack } from './stack.ts';

/** The state machine and its parts, their log group, and a role that may do what their states do. */
export function execution(stack: Stack): void {
  const { names, keys } = stack;
  stack.add('StateMachineLogs', 'AWS::Logs::LogGroup', {
    LogGroupName: names.stateMachineLogGroup,
    RetentionInDays: 90,
    Tags: stack.tags(),
  });
  const RoleArn = stack.role('StateMachineRole', 'states.amazonaws.com', permissions(stack));
  const machine = (StateMachineName: string, Key: string): StateMachineProperties => ({
    StateMachineName,
    StateMachineType: 'STANDARD',
    DefinitionS3Location: { Bucket: names.artifactBucket, Key },
    RoleArn,
    LoggingConfiguration: {
      Level: 'ALL',
      IncludeExecutionData: true,
      Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: { 'Fn::GetAtt': ['StateMachineLogs', 'Arn'] } } }],
    },
    TracingConfiguration: { Enabled: true },
    Tags: stack.tags(),
  });
  const DependsOn = stateMachineUses(stack);
  const partIds = [...keys.parts].map(([number, key]) => {
    const id = `StateMachinePart${number}`;
    stack.add(id, 'AWS::StepFunctions::StateMachine', machine(names.partMachine(number), key), { DependsOn });
    return id;
  });
  stack.add('StateMachine', 'AWS::StepFunctions::StateMachine', machine(names.stateMachine, keys.stateMachine), {
    DependsOn: [...DependsOn, ...partIds],
  });
}

type StateMachineProperties = WithIntrinsics<ResourceProperties['AWS::StepFunctions::StateMachine']>;

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
  const gates = stack.machines.hasGates;
  const reports = pipeline.steps.filter((step) => step.kind === 'report');
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
            Resource: [names.stateMachine, ...stack.machines.parts.map(({ number }) => names.partMachine(number))].map(
              (machine) => stack.arn('states', `stateMachine:${machine}`),
            ),
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
      Resource: fewNames(
        crawlers.map(({ name }) => stack.names.crawler(name)),
        stack.names.crawler('*'),
      ).map((crawler) => stack.arn('glue', `crawler/${crawler}`)),
    },
    // Metrics are asked of the account.
    { Sid: 'CrawlerMetrics', Action: ['glue:GetCrawlerMetrics'], Resource: '*' },
  ];
}

/** IAM takes 10,240 characters of a role's policies: very many are named by what the names of all begin with. */
const fewNames = (names: readonly string[], all: string): readonly string[] => (names.length <= 40 ? names : [all]);

function jobPermissions(stack: Stack, jobs: readonly string[]): readonly Statement[] {
  return [
    {
      Sid: 'Jobs',
      Action: ['glue:StartJobRun', 'glue:GetJobRun', 'glue:GetJobRuns', 'glue:BatchStopJobRun'],
      Resource: fewNames(jobs, stack.names.job('*')).map((job) => stack.arn('glue', `job/${job}`)),
    },
    ...mayReadObjects(stack, 'Attempts', [{ bucket: stack.names.dataBucket, prefix: 'runs/' }]),
  ];
}
