import type { TableReference } from '../../graph/model.ts';
import { catalogArns, mayReadRows, type Statement } from './permissions.ts';
import type { Stack } from './stack.ts';

/** A query that would scan more is refused by Athena: about 0.5 USD at 5 USD a terabyte. */
const scanLimit = 100 * 1024 ** 3;

/** The workgroup of the reports: where results go, and how much one query may read. */
export function queries(stack: Stack): void {
  const { names, pipeline } = stack;
  stack.add('WorkGroup', 'AWS::Athena::WorkGroup', {
    Name: names.workGroup,
    RecursiveDeleteOption: true,
    WorkGroupConfiguration: {
      EnforceWorkGroupConfiguration: true,
      PublishCloudWatchMetricsEnabled: true,
      BytesScannedCutoffPerQuery: scanLimit,
      EngineVersion: { SelectedEngineVersion: 'Athena engine version 3' },
      ResultConfiguration: {
        OutputLocation: `s3://${names.logBucket}/athena/`,
        EncryptionConfiguration: { EncryptionOption: 'SSE_S3' },
        ExpectedBucketOwner: pipeline.environment.account,
      },
    },
    Tags: stack.tags(),
  });
}

/** Athena reads tables and writes results with the rights of who asks. */
export function mayQuery(stack: Stack, tables: readonly TableReference[]): readonly Statement[] {
  const { names } = stack;
  const reads = [...new Map(tables.map((read) => [`${read.database}.${read.table}`, read])).values()];
  return [
    {
      Sid: 'Queries',
      Action: [
        'athena:StartQueryExecution',
        'athena:GetQueryExecution',
        'athena:GetQueryResults',
        'athena:StopQueryExecution',
      ],
      Resource: stack.arn('athena', `workgroup/${names.workGroup}`),
    },
    { Sid: 'Catalog', Action: ['athena:GetDataCatalog'], Resource: stack.arn('athena', 'datacatalog/AwsDataCatalog') },
    {
      Sid: 'Tables',
      Action: [
        'glue:GetDatabase',
        'glue:GetTable',
        'glue:GetPartition',
        'glue:GetPartitions',
        'glue:BatchGetPartition',
      ],
      Resource: catalogArns(stack, reads),
    },
    // Athena asks for the default database whatever the statement names.
    { Sid: 'DefaultDatabase', Action: ['glue:GetDatabase'], Resource: stack.arn('glue', 'database/default') },
    ...mayReadRows(stack, reads),
    {
      Sid: 'Results',
      Action: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
      Resource: stack.bucketArn(names.logBucket, '/athena/*'),
    },
    {
      Sid: 'ResultBucket',
      Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
      Resource: stack.bucketArn(names.logBucket),
    },
  ];
}
