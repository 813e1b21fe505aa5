import { databasePath } from '../../graph/crawled-table.ts';
import type { Crawler, Source } from '../../graph/model.ts';
import { isDatabase } from '../../graph/source-of.ts';
import { logicalId } from '../names.ts';
import { sourceFolder } from '../source-folder.ts';
import { connectionRef, mayReachDatabases } from './connections.ts';
import { catalogArns, mayReadObjects, type Statement } from './permissions.ts';
import type { Stack } from './stack.ts';

export const crawlersOf = ({ pipeline }: Stack): readonly Crawler[] =>
  pipeline.steps.filter((step) => step.kind === 'crawler');

/** The crawlers, each with a role that reads its source and writes tables of its database, and those databases. */
export function crawlers(stack: Stack): void {
  const own = stack.pipeline.database;
  const databases = new Set(crawlersOf(stack).map(({ database }) => database));
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
  const { database } = step;
  const source = sourceOf(stack, step);
  stack.add(
    logicalId('Crawler', step.name),
    'AWS::Glue::Crawler',
    {
      Name: stack.names.crawler(step.name),
      Role: stack.role(
        logicalId('CrawlerRole', step.name),
        'glue.amazonaws.com',
        permissions(stack, step, source),
        step.at,
      ),
      DatabaseName: { Ref: database === stack.pipeline.database ? 'Database' : logicalId('Database', database) },
      Targets: targets(stack, source),
      SchemaChangePolicy: { UpdateBehavior: 'UPDATE_IN_DATABASE', DeleteBehavior: 'LOG' },
      RecrawlPolicy: { RecrawlBehavior: 'CRAWL_EVERYTHING' },
      ...(isDatabase(source) ? {} : { Configuration: configurationOfFiles }),
      Tags: stack.tagMap(),
    },
    { from: step.at },
  );
}

function targets({ names }: Stack, source: Source) {
  if (isDatabase(source)) {
    const ConnectionName = connectionRef(source);
    const paths = source.tables.map((table) => databasePath(source, table).join('/'));
    return { JdbcTargets: paths.map((Path) => ({ ConnectionName, Path })) };
  }
  const { bucket, prefix } = sourceFolder(source, names);
  return { S3Targets: [{ Path: `s3://${bucket}/${prefix}` }] };
}

/** One table of a known name, whose partitions have its columns: Athena refuses partitions that differ from it. */
const configurationOfFiles = JSON.stringify({
  Version: 1,
  CrawlerOutput: { Partitions: { AddOrUpdateBehavior: 'InheritFromTable' } },
  Grouping: { TableGroupingPolicy: 'CombineCompatibleSchemas' },
});

function sourceOf({ pipeline }: Stack, step: Crawler): Source {
  const source = pipeline.sources.find(({ name }) => name === step.source);
  if (source === undefined) throw new RangeError(`No source "${step.source}" in the graph.`);
  return source;
}

function mayReadSource(stack: Stack, source: Source): readonly Statement[] {
  if (isDatabase(source)) return mayReachDatabases(stack, [source]);
  const { bucket, prefix } = sourceFolder(source, stack.names);
  return [
    ...mayReadObjects(stack, 'Source', [{ bucket, prefix }]),
    { Sid: 'SourceBucket', Action: ['s3:GetBucketLocation'], Resource: stack.bucketArn(bucket) },
  ];
}

/** With DeleteBehavior LOG it deletes nothing. */
function permissions(stack: Stack, step: Crawler, source: Source): readonly Statement[] {
  return [
    ...mayReadSource(stack, source),
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
      Resource: catalogArns(stack, [{ database: step.database, table: '*' }]),
    },
    {
      Sid: 'Logs',
      Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: stack.arn('logs', 'log-group:/aws-glue/*'),
    },
  ];
}
