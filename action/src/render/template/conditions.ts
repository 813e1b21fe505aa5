import { leavesOf, watchedSources } from '../../graph/conditions.ts';
import type { Pipeline } from '../../graph/model.ts';
import { asksBefore, isDatabase } from '../../graph/source-of.ts';
import { sourceFolder } from '../source-folder.ts';
import { catalogArns, mayList, mayReadObjects, type Statement } from './permissions.ts';
import { mayQuery } from './queries.ts';
import type { Stack } from './stack.ts';

export const asksConditions = (pipeline: Pipeline): boolean =>
  pipeline.steps.some((step) => asksBefore(step, pipeline));

/** The function that decides whether a step has anything to do: only where a step asks. */
export function conditions(stack: Stack): void {
  const { pipeline, names, keys } = stack;
  if (!asksConditions(pipeline)) return;
  const asking = pipeline.steps.filter((step) => asksBefore(step, pipeline));
  const leaves = asking.flatMap(({ skipIf }) => leavesOf(skipIf));
  const watched = new Set(asking.flatMap(({ skipIf }) => watchedSources(skipIf)));
  const files = pipeline.sources.filter((source) => !isDatabase(source)).filter(({ name }) => watched.has(name));
  const tables = leaves.flatMap((leaf) => (leaf.kind === 'unchanged' ? leaf.inputs : []));
  const compared = new Set(tables.flatMap((input) => (input.kind === 'table' ? [input.table] : [])));
  const queries = leaves.filter((leaf) => leaf.kind === 'query');

  const logGroup = stack.arn('logs', `log-group:${names.startConditionLogGroup}:*`);
  const permissions: readonly Statement[] = [
    // It looks at names, sizes and digests, which come with the listing: it may read no object of a source.
    ...mayList(
      stack,
      'Sources',
      files.map((source) => sourceFolder(source, names)),
    ),
    ...mayCompare(stack, [...compared]),
    ...(queries.length === 0
      ? []
      : mayQuery(
          stack,
          queries.flatMap(({ reads }) => reads),
        )),
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

/** Where a table's partitions are is told by the catalog: their rows are not read. */
function mayCompare(stack: Stack, tables: readonly string[]): readonly Statement[] {
  if (tables.length === 0) return [];
  const { database } = stack.pipeline;
  const references = tables.map((table) => ({ database, table }));
  return [{ Sid: 'Compare', Action: ['glue:GetPartitions'], Resource: catalogArns(stack, references) }];
}
