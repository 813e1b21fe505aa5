import { stateMachineArnOf } from '../targets.ts';
import { mayExecute } from './calls.ts';
import { logDelivery } from './execution.ts';
import { mayReadObjects, type Statement } from './permissions.ts';
import type { Stack } from './stack.ts';

/** The state machine that runs the pipeline's for each window of a list, and a role that may do that. */
export function backfill(stack: Stack): void {
  const { names, keys } = stack;
  if (keys.backfill === undefined) return;
  stack.add('BackfillLogs', 'AWS::Logs::LogGroup', {
    LogGroupName: names.backfillLogGroup,
    RetentionInDays: 90,
    Tags: stack.tags(),
  });
  stack.add(
    'BackfillStateMachine',
    'AWS::StepFunctions::StateMachine',
    {
      StateMachineName: names.backfill,
      StateMachineType: 'STANDARD',
      DefinitionS3Location: { Bucket: names.artifactBucket, Key: keys.backfill },
      RoleArn: stack.role('BackfillRole', 'states.amazonaws.com', permissions(stack)),
      LoggingConfiguration: {
        Level: 'ALL',
        IncludeExecutionData: true,
        Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: { 'Fn::GetAtt': ['BackfillLogs', 'Arn'] } } }],
      },
      TracingConfiguration: { Enabled: true },
      Tags: stack.tags(),
    },
    { DependsOn: ['StateMachine'] },
  );
}

function permissions(stack: Stack): readonly Statement[] {
  const { names, pipeline } = stack;
  const itself = stateMachineArnOf(pipeline.environment, names.backfill);
  return [
    ...mayExecute(stack, [stateMachineArnOf(pipeline.environment, names.stateMachine)]),
    // The iterations of a distributed Map are executions of the same state machine.
    { Sid: 'Iterations', Action: ['states:StartExecution'], Resource: itself },
    {
      Sid: 'MapRuns',
      Action: ['states:DescribeMapRun', 'states:DescribeExecution', 'states:StopExecution'],
      Resource: [
        stack.arn('states', `mapRun:${names.backfill}/*`),
        stack.arn('states', `execution:${names.backfill}/*`),
      ],
    },
    ...mayReadObjects(stack, 'Lists', [{ bucket: names.dataBucket, prefix: 'backfills/' }]),
    {
      Sid: 'Results',
      Action: ['s3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
      Resource: stack.bucketArn(names.dataBucket, '/backfills/*/results/*'),
    },
    ...logDelivery,
  ];
}
