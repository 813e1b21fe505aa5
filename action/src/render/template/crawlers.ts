import { sourceFolder } from '../source-folder.ts';
import type { Crawler } from '../../graph/model.ts';
import { logicalId } from '../names.ts';
import { catalogArns, mayReadObjects, type Statement } from './permissions.ts';
import type { Stack } from './stack.ts';

export const crawlersOf = ({ pipeline }: Stack): readonly Crawler[] =>
  pipeline.steps.filter((step) => step.kind === 'crawler');

/** The crawlers, each with a role that reads its source and writes tables of its database, and those databases. */
export function crawlers(stack: Stack): void {
  const own = stack.pipeline.database;
  const databases = new Set(crawlersOf(stack).map(({ fills }) => fills.database));
  for (const name of databases) {
    if (name === own) continue;
    stack.add(logicalId('Database', name), 'AWS::Glue::Database', {
      CatalogId: { Ref: 'AWS::AccountId' },
      DatabaseInput: { Name: name, Description: `Crawled tables of ${stack.pipeline.name}.` },
    });
  }
  for (const step of crawlersOf(stack)) crawler(stack, step);
}

function crawler(stack: Stack, step: Crawler): void {
  const { bucket, prefix } = crawledFolder(stack, step);
  const { database } = step.fills;
  stack.add(
    logicalId('Crawler', step.name),
    'AWS::Glue::Crawler',
    {
      Name: stack.names.crawler(step.name),
      Role: stack.role(logicalId('CrawlerRole', step.name), 'glue.amazonaws.com', permissions(stack, step), step.at),
      DatabaseName: { Ref: database === stack.pipeline.database ? 'Database' : logicalId('Database', database) },
      Targets: { S3Targets: [{ Path: `s3://${bucket}/${prefix}` }] },
      SchemaChangePolicy: { UpdateBehavior: 'UPDATE_IN_DATABASE', DeleteBehavior: 'LOG' },
      RecrawlPolicy: { RecrawlBehavior: 'CRAWL_EVERYTHING' },
      // One table of a known name, whose partitions have its columns: Athena refuses partitions that differ from it.
      Configuration: JSON.stringify({
        Version: 1,
        CrawlerOutput: { Partitions: { AddOrUpdateBehavior: 'InheritFromTable' } },
        Grouping: { TableGroupingPolicy: 'CombineCompatibleSchemas' },
      }),
      Tags: stack.tagMap(),
    },
    { from: step.at },
  );
}

/** Where the files of a crawler's source lie; `prefix` ends with '/', or is empty. */
function crawledFolder(
  { pipeline, names }: Stack,
  step: Crawler,
): { readonly bucket: string; readonly prefix: string } {
  const source = pipeline.sources.find(({ name }) => name === step.source);
  if (source === undefined) throw new RangeError(`No source "${step.source}" in the graph.`);
  return sourceFolder(source, names);
}

/** With DeleteBehavior LOG it deletes nothing. */
function permissions(stack: Stack, step: Crawler): readonly Statement[] {
  const { bucket, prefix } = crawledFolder(stack, step);
  return [
    ...mayReadObjects(stack, 'Source', [{ bucket, prefix }]),
    { Sid: 'SourceBucket', Action: ['s3:GetBucketLocation'], Resource: stack.bucketArn(bucket) },
    {
      Sid: 'Tables',
      Action: [
        'glue:GetDatabase',
        'glue:GetTable',
        'glue:GetTables',
        'glue:CreateTable',
        'glue:UpdateTable',
        'glue:GetPartition',
        'glue:GetPartitions',
        'glue:BatchGetPartition',
        'glue:CreatePartition',
        'glue:BatchCreatePartition',
        'glue:UpdatePartition',
      ],
      Resource: catalogArns(stack, [{ database: step.fills.database, table: '*' }]),
    },
    {
      Sid: 'Logs',
      Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: stack.arn('logs', 'log-group:/aws-glue/*'),
    },
  ];
}
