import type { IotSource } from '../../graph/model.ts';
import { logicalId } from '../names.ts';
import { deliveredPrefix, undeliveredPrefix } from '../source-folder.ts';
import { mayWriteObjects, type Statement } from './permissions.ts';
import type { Intrinsic } from './properties.ts';
import type { Stack } from './stack.ts';

/** For each source of messages: the IoT rule that takes them, the Firehose stream that delivers them, and an alarm. */
export function messages(stack: Stack): void {
  for (const source of stack.pipeline.sources) {
    if (source.type !== 'iot') continue;
    const stream = deliveryStream(stack, source);
    topicRule(stack, source, stream);
    lostMessages(stack, source);
  }
}

/** Buffers records and writes them, gzipped, below the UTC day of their arrival. */
function deliveryStream(stack: Stack, source: IotSource): Intrinsic {
  const { names } = stack;
  const { at: from } = source;
  const LogGroupName = names.deliveryStreamLogGroup(source.name);
  const id = logicalId('DeliveryStream', source.name);
  const logs = logicalId('DeliveryStreamLogs', source.name);
  const log = logicalId('DeliveryStreamLog', source.name);
  stack.add(logs, 'AWS::Logs::LogGroup', { LogGroupName, RetentionInDays: 90, Tags: stack.tags() }, { from });
  stack.add(log, 'AWS::Logs::LogStream', { LogGroupName: { Ref: logs }, LogStreamName: 'S3Delivery' }, { from });
  const permissions: readonly Statement[] = [
    mayWriteObjects(stack, 'Deliver', names.dataBucket, deliveredPrefix(source)),
    mayWriteObjects(stack, 'Undelivered', names.dataBucket, undeliveredPrefix(source)),
    {
      Sid: 'DataBucket',
      Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
      Resource: stack.bucketArn(names.dataBucket),
    },
    { Sid: 'Logs', Action: ['logs:PutLogEvents'], Resource: stack.arn('logs', `log-group:${LogGroupName}:*`) },
  ];
  stack.add(
    id,
    'AWS::KinesisFirehose::DeliveryStream',
    {
      DeliveryStreamName: names.deliveryStream(source.name),
      DeliveryStreamType: 'DirectPut',
      DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
      ExtendedS3DestinationConfiguration: {
        BucketARN: { 'Fn::GetAtt': ['DataBucket', 'Arn'] },
        RoleARN: stack.role(logicalId('DeliveryStreamRole', source.name), 'firehose.amazonaws.com', permissions, from),
        BufferingHints: { IntervalInSeconds: source.buffer.seconds, SizeInMBs: source.buffer.megabytes },
        CompressionFormat: 'GZIP',
        Prefix: `${deliveredPrefix(source)}day=!{timestamp:yyyy-MM-dd}/`,
        ErrorOutputPrefix: `${undeliveredPrefix(source)}!{firehose:error-output-type}/day=!{timestamp:yyyy-MM-dd}/`,
        CloudWatchLoggingOptions: { Enabled: true, LogGroupName: { Ref: logs }, LogStreamName: { Ref: log } },
      },
      Tags: stack.tags(),
    },
    { from },
  );
  return { Ref: id };
}

/** A message that its action does not take goes to the error action, whole and in base64. */
function topicRule(stack: Stack, source: IotSource, DeliveryStreamName: Intrinsic): void {
  const { names } = stack;
  const { at: from, select, topic } = source;
  const failed = `${undeliveredPrefix(source)}rule/`;
  const RoleArn = stack.role(
    logicalId('TopicRuleRole', source.name),
    'iot.amazonaws.com',
    [
      {
        Sid: 'Deliver',
        Action: ['firehose:PutRecord'],
        Resource: stack.arn('firehose', `deliverystream/${names.deliveryStream(source.name)}`),
      },
      { Sid: 'Failed', Action: ['s3:PutObject'], Resource: stack.bucketArn(names.dataBucket, `/${failed}*`) },
    ],
    from,
  );
  stack.add(
    logicalId('TopicRule', source.name),
    'AWS::IoT::TopicRule',
    {
      RuleName: names.topicRule(source.name),
      TopicRulePayload: {
        Description: `Messages to ${topic} for the source ${source.name} of ${stack.pipeline.name}.`,
        Sql: `SELECT ${select.trim()} FROM '${topic}'`,
        AwsIotSqlVersion: '2016-03-23',
        RuleDisabled: false,
        // A message is one object, so that there is no batch to deliver: each record ends its own line.
        Actions: [{ Firehose: { DeliveryStreamName, RoleArn, Separator: '\n', BatchMode: false } }],
        ErrorAction: {
          S3: { BucketName: { Ref: 'DataBucket' }, Key: `${failed}\${timestamp()}-\${newuuid()}.json`, RoleArn },
        },
      },
      Tags: stack.tags(),
    },
    { from },
  );
}

/** AWS IoT drops what it cannot parse as JSON, or throttles, and only counts it. */
function lostMessages(stack: Stack, source: IotSource): void {
  const metrics = ['ParseError', 'RuleMessageThrottled'] as const;
  stack.add(
    logicalId('LostMessages', source.name),
    'AWS::CloudWatch::Alarm',
    {
      AlarmDescription: `Messages to ${source.topic} that the rule of ${source.name} could not read, or was too slow for.`,
      Metrics: [
        { Id: 'lost', Expression: 'm0 + m1', Label: 'lost messages', ReturnData: true },
        ...metrics.map((MetricName, index) => ({
          Id: `m${index}`,
          ReturnData: false,
          MetricStat: {
            Metric: {
              Namespace: 'AWS/IoT',
              MetricName,
              Dimensions: [{ Name: 'RuleName', Value: { Ref: logicalId('TopicRule', source.name) } }],
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
    },
    { from: source.at },
  );
}
