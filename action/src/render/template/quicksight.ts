import type { InputColumnDataType } from '@awboost/cfn-resource-types/AWS-QuickSight-DataSet';
import type { Dataset, Report } from '../../graph/model.ts';
import { withoutSemicolon } from '../../graph/result/sql-tree.ts';
import { queryType } from '../../graph/result/sql-type.ts';
import { logicalId } from '../names.ts';
import { partition } from '../partition.ts';
import { mayQuery } from './queries.ts';
import type { Stack } from './stack.ts';

/** A data source on the pipeline's workgroup, with a role of its own, and a dataset for each report that is shown. */
export function quicksight(stack: Stack): void {
  const { pipeline, names } = stack;
  const shown = pipeline.quicksight;
  if (shown === undefined) return;
  const { account, region } = pipeline.environment;
  const reports = shown.datasets.map((dataset) => ({ dataset, report: reportOf(stack, dataset) }));
  const workGroup = stack.arn('athena', `workgroup/${names.workGroup}`);
  const RoleArn = stack.role('QuickSightRole', 'quicksight.amazonaws.com', [
    ...mayQuery(
      stack,
      reports.flatMap(({ report }) => report.reads),
    ),
    // Its driver looks at the workgroup, and streams results.
    { Sid: 'Driver', Action: ['athena:GetWorkGroup', 'athena:GetQueryResultsStream'], Resource: workGroup },
  ]);
  stack.add(
    'QuickSightDataSource',
    'AWS::QuickSight::DataSource',
    {
      AwsAccountId: { Ref: 'AWS::AccountId' },
      DataSourceId: names.quickSight(),
      Name: names.quickSight(),
      Type: 'ATHENA',
      DataSourceParameters: { AthenaParameters: { WorkGroup: names.workGroup, RoleArn } },
      Tags: stack.tags(),
    },
    { DependsOn: ['WorkGroup'] },
  );
  const group = `arn:${partition(region)}:quicksight:${shown.identityRegion ?? region}:${account}:group/default/${shown.group}`;
  for (const { dataset, report } of reports) {
    stack.add(
      logicalId('Dataset', report.name),
      'AWS::QuickSight::DataSet',
      {
        AwsAccountId: { Ref: 'AWS::AccountId' },
        DataSetId: names.quickSight(report.name),
        Name: names.quickSight(report.name),
        ImportMode: 'DIRECT_QUERY',
        PhysicalTableMap: {
          report: {
            CustomSql: {
              DataSourceArn: { 'Fn::GetAtt': ['QuickSightDataSource', 'Arn'] },
              Name: report.name,
              SqlQuery: datasetSql(pipeline.database, dataset, report),
              Columns: dataset.columns.map(({ name, type }) => ({ Name: name, Type: inputType(type) })),
            },
          },
        },
        Permissions: [{ Principal: group, Actions: mayUse }],
        Tags: stack.tags(),
      },
      { from: dataset.at },
    );
  }
}

/** What QuickSight calls a viewer of a dataset: who has it may build analyses on it, and not change it. */
const mayUse = [
  'quicksight:DescribeDataSet',
  'quicksight:DescribeDataSetPermissions',
  'quicksight:PassDataSet',
  'quicksight:DescribeIngestion',
  'quicksight:ListIngestions',
];

function reportOf({ pipeline }: Stack, { report }: Dataset): Report {
  const found = pipeline.steps.find((step) => step.kind === 'report' && step.name === report);
  if (found?.kind !== 'report') throw new RangeError(`No report "${report}" in the graph.`);
  return found;
}

/**
 * QuickSight asks without a database, so that the pipeline's tables are put into the query by name; and each column is
 * of the type that the dataset says, whatever the query makes of it.
 */
export function datasetSql(
  database: string,
  { columns }: Pick<Dataset, 'columns'>,
  { sql, reads }: Pick<Report, 'sql' | 'reads'>,
): string {
  const own = reads.filter((read) => read.database === database);
  const tables = own.map(({ table }) => `${quoted(table)} AS (SELECT * FROM ${quoted(database)}.${quoted(table)})`);
  const casts = columns.map(({ name, type }) => `CAST(${quoted(name)} AS ${queryType(type)}) AS ${quoted(name)}`);
  return [
    ...(tables.length === 0 ? [] : [`WITH ${tables.join(',\n  ')}`]),
    `SELECT ${casts.join(',\n  ')}`,
    'FROM (',
    withoutSemicolon(sql).trim(),
    ') AS report',
  ].join('\n');
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function inputType(type: string): InputColumnDataType {
  if (/^(tinyint|smallint|int|bigint)$/.test(type)) return 'INTEGER';
  if (/^(float|double|decimal\b)/.test(type)) return 'DECIMAL';
  if (/^(date|timestamp)$/.test(type)) return 'DATETIME';
  return type === 'boolean' ? 'BOOLEAN' : 'STRING';
}
