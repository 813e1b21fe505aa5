import type { Stack } from './stack.ts';

/** Tells of runs that did not succeed: an alarm to look at, and one message for each to whom the pipeline names. */
export function alarms(stack: Stack): void {
  const { pipeline } = stack;
  const failures = ['ExecutionsFailed', 'ExecutionsTimedOut', 'ExecutionsAborted'] as const;
  stack.add('FailedRuns', 'AWS::CloudWatch::Alarm', {
    AlarmDescription: `Runs of ${pipeline.name} (${pipeline.environment.name}) that did not succeed.`,
    Metrics: [
      {
        Id: 'failed',
        Expression: failures.map((_, index) => `FILL(m${index}, 0)`).join(' + '),
        Label: 'runs that did not succeed',
        ReturnData: true,
      },
      ...failures.map((MetricName, index) => ({
        Id: `m${index}`,
        ReturnData: false,
        MetricStat: {
          Metric: {
            Namespace: 'AWS/States',
            MetricName,
            Dimensions: [{ Name: 'StateMachineArn', Value: { Ref: 'StateMachine' } }],
          },
          Period: 300,
          Stat: 'Sum',
        },
      })),
    ],
    EvaluationPeriods: 1,
    Threshold: 0,
    ComparisonOperator: 'GreaterThanThreshold',
    TreatMissingData: 'notBreaching',
    Tags: stack.tags(),
  });
  if (pipeline.notify !== undefined) notification(stack, pipeline.notify.snsTopicName);
}

/** The topic exists already; its policy lets events.amazonaws.com publish (docs/notifications.md). */
function notification(stack: Stack, topic: string): void {
  const { pipeline } = stack;
  stack.add('FailureNotification', 'AWS::Events::Rule', {
    Description: `Tells ${topic} of runs of ${pipeline.name} that did not succeed.`,
    EventPattern: {
      source: ['aws.states'],
      'detail-type': ['Step Functions Execution Status Change'],
      detail: { status: ['FAILED', 'TIMED_OUT', 'ABORTED'], stateMachineArn: [{ Ref: 'StateMachine' }] },
    },
    Targets: [
      {
        Id: 'topic',
        Arn: stack.arn('sns', topic),
        InputTransformer: {
          InputPathsMap: { run: '$.detail.name', status: '$.detail.status', cause: '$.detail.cause' },
          // Unquoted variables are put in as JSON: a cause may hold quotes and lines.
          InputTemplate: `{"pipeline": ${JSON.stringify(pipeline.name)}, "environment": ${JSON.stringify(pipeline.environment.name)}, "run": <run>, "status": <status>, "cause": <cause>}`,
        },
      },
    ],
  });
}
