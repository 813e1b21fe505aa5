import { isEvery, type Cron } from '../../graph/cron.ts';
import type { Schedule } from '../../graph/model.ts';
import { stateMachineArnOf } from '../targets.ts';
import type { Stack } from './stack.ts';

/** `by: eventbridge`: the schedule, the function that it calls to start a run, and an alarm for when that fails. */
export function schedule(stack: Stack): void {
  const { pipeline, names, keys } = stack;
  if (pipeline.schedule?.by !== 'eventbridge') return;
  const { at: from, text } = pipeline.schedule;
  startFunction(stack, keys.start, pipeline.schedule);
  stack.add(
    'Schedule',
    'AWS::Scheduler::Schedule',
    {
      Name: names.schedule,
      Description: `Starts ${pipeline.name} at ${text}.`,
      ScheduleExpression: expression(pipeline.schedule.cron),
      ScheduleExpressionTimezone: pipeline.timeZone,
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        Arn: { 'Fn::GetAtt': ['ScheduledStart', 'Arn'] },
        RoleArn: stack.role(
          'ScheduleRole',
          'scheduler.amazonaws.com',
          [
            {
              Sid: 'Start',
              Action: ['lambda:InvokeFunction'],
              Resource: stack.arn('lambda', `function:${names.start}`),
            },
          ],
          from,
        ),
        Input: JSON.stringify({
          scheduled_time: '<aws.scheduler.scheduled-time>',
          state_machine_arn: stateMachineArnOf(pipeline.environment, names.stateMachine),
          cron: text,
          time_zone: pipeline.timeZone,
          window: pipeline.window,
          inputs: Object.fromEntries(pipeline.inputs.map((input) => [input.name, input.default])),
        }),
        RetryPolicy: { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 },
      },
    },
    { from },
  );
}

function startFunction(stack: Stack, S3Key: string, { at: from }: Schedule): void {
  const { names, pipeline } = stack;
  stack.add(
    'ScheduledStartLogs',
    'AWS::Logs::LogGroup',
    { LogGroupName: names.startLogGroup, RetentionInDays: 90, Tags: stack.tags() },
    { from },
  );
  const Role = stack.role(
    'ScheduledStartRole',
    'lambda.amazonaws.com',
    [
      {
        Sid: 'Start',
        Action: ['states:StartExecution'],
        Resource: stateMachineArnOf(pipeline.environment, names.stateMachine),
      },
      {
        Sid: 'Logs',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: stack.arn('logs', `log-group:${names.startLogGroup}:*`),
      },
      { Sid: 'Tracing', Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], Resource: '*' },
    ],
    from,
  );
  stack.add(
    'ScheduledStart',
    'AWS::Lambda::Function',
    {
      FunctionName: names.start,
      Description: 'Starts the run that the schedule means.',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Code: { S3Bucket: names.artifactBucket, S3Key },
      Role,
      MemorySize: 256,
      Timeout: 60,
      TracingConfig: { Mode: 'Active' },
      Tags: stack.tags(),
    },
    { from, DependsOn: ['ScheduledStartLogs', 'StateMachine'] },
  );
  stack.add(
    'FailedStarts',
    'AWS::CloudWatch::Alarm',
    {
      AlarmDescription: `Starts of ${pipeline.name} (${pipeline.environment.name}) by its schedule that failed.`,
      Namespace: 'AWS/Lambda',
      MetricName: 'Errors',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'ScheduledStart' } }],
      Period: 300,
      Statistic: 'Sum',
      EvaluationPeriods: 1,
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
      TreatMissingData: 'notBreaching',
      Tags: stack.tags(),
    },
    { from },
  );
}

const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** EventBridge has a sixth field, the year, counts days of the week from 1, and takes `?` for the day that is not asked. */
function expression(cron: Cron): string {
  const field = (name: keyof Cron, text = cron[name].join(',')) => (isEvery(name, cron) ? '*' : text);
  const daysOfWeek = cron.daysOfWeek.map((day) => weekdays[day]).join(',');
  const days = isEvery('daysOfWeek', cron) ? [field('daysOfMonth'), '?'] : ['?', daysOfWeek];
  return `cron(${field('minutes')} ${field('hours')} ${days[0]} ${field('months')} ${days[1]} *)`;
}
