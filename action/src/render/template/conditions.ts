import type { Pipeline } from '../../graph/model.ts';
import { asksBefore, isDatabase } from '../../graph/source-of.ts';
import { sourceFolder } from '../source-folder.ts';
import { mayList, mayReadObjects, type Statement } from './permissions.ts';
import type { Stack } from './stack.ts';

export const asksConditions = (pipeline: Pipeline): boolean =>
  pipeline.steps.some((step) => asksBefore(step, pipeline));

/** The function that decides whether a step has anything to do: only where a step asks. */
export function conditions(stack: Stack): void {
  const { pipeline, names, keys } = stack;
  if (!asksConditions(pipeline)) return;
  const asked = new Set(pipeline.steps.map(({ skipIf }) => skipIf?.source));
  const files = pipeline.sources.filter((source) => !isDatabase(source));

  const logGroup = stack.arn('logs', `log-group:${names.startConditionLogGroup}:*`);
  // It looks at names, sizes and digests, which come with the listing: it may read no object of a source.
  const sources = files.filter(({ name }) => asked.has(name)).map((source) => sourceFolder(source, names));
  const permissions: readonly Statement[] = [
    ...mayList(stack, 'Sources', sources),
    ...mayReadObjects(stack, 'Ledger', [{ bucket: names.dataBucket, prefix: 'ledger/' }]),
    { Sid: 'Logs', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: logGroup },
    { Sid: 'Tracing', Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], Resource: '*' },
  ];
  const Role = stack.role('StartConditionRole', 'lambda.amazonaws.com', permissions);

  stack.add('StartConditionLogs', 'AWS::Logs::LogGroup', {
    LogGroupName: names.startConditionLogGroup,
    RetentionInDays: 90,
    Tags: stack.tags(),
  });
  stack.add(
    'StartCondition',
    'AWS::Lambda::Function',
    {
      FunctionName: names.startCondition,
      Description: 'Decides whether a step has anything to do.',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Code: { S3Bucket: names.artifactBucket, S3Key: keys.startCondition },
      Role,
      MemorySize: 512,
      Timeout: 900,
      TracingConfig: { Mode: 'Active' },
      // Another stack of this name begins with empty tables: what an earlier one saw is no reason to skip.
      Environment: { Variables: { PENSTOCK_STACK: { Ref: 'AWS::StackId' } } },
      Tags: stack.tags(),
    },
    { DependsOn: ['StartConditionLogs'] },
  );
}
