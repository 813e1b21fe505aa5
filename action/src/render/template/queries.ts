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
