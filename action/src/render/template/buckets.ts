import type { S3BucketProperties } from '@awboost/cfn-resource-types/AWS-S3-Bucket';
import type { WithIntrinsics } from './properties.ts';
import { kept, type Stack } from './stack.ts';

type LifecycleRules = NonNullable<S3BucketProperties['LifecycleConfiguration']>['Rules'];
type LifecycleRule = LifecycleRules[number];

const unfinishedUploads: LifecycleRule = {
  Id: 'unfinished-uploads',
  Status: 'Enabled',
  AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
};

/** What was replaced or deleted stays for a while: the way back. */
const replaced: LifecycleRule = {
  Id: 'replaced',
  Status: 'Enabled',
  NoncurrentVersionExpiration: { NoncurrentDays: 30 },
  ExpiredObjectDeleteMarker: true,
};

/** Three buckets: the tables' rows and the ledger; what is deployed; access logs and the results of queries. */
export function buckets(stack: Stack): void {
  const { names } = stack;
  bucket(
    stack,
    'DataBucket',
    names.dataBucket,
    [{ Id: 'attempt-reports', Status: 'Enabled', Prefix: 'runs/', ExpirationInDays: 90 }, replaced, unfinishedUploads],
    'data',
  );
  bucket(stack, 'ArtifactBucket', names.artifactBucket, [unfinishedUploads], 'artifacts');
  bucket(stack, 'LogBucket', names.logBucket, [
    { Id: 'query-results', Status: 'Enabled', Prefix: 'athena/', ExpirationInDays: 90 },
    { Id: 'access-logs', Status: 'Enabled', Prefix: 's3/', ExpirationInDays: 365 },
    replaced,
    unfinishedUploads,
  ]);
}

/** Encrypted, private, TLS only, versioned, and kept when the stack goes; its accesses are logged under `s3/<purpose>/`. */
function bucket(stack: Stack, id: string, name: string, rules: LifecycleRules, purpose?: string): void {
  const properties: WithIntrinsics<S3BucketProperties> = {
    BucketName: name,
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    VersioningConfiguration: { Status: 'Enabled' },
    LifecycleConfiguration: { Rules: rules },
    ...(purpose === undefined
      ? {}
      : { LoggingConfiguration: { DestinationBucketName: stack.names.logBucket, LogFilePrefix: `s3/${purpose}/` } }),
    Tags: stack.tags(),
  };
  // S3 delivers no logs to a bucket whose policy does not let it yet.
  const dependsOn = purpose === undefined ? {} : { DependsOn: ['LogBucketPolicy'] };
  stack.add(id, 'AWS::S3::Bucket', properties, { ...kept, ...dependsOn });
  stack.add(`${id}Policy`, 'AWS::S3::BucketPolicy', {
    Bucket: { Ref: id },
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [onlyTls(stack, name), ...(purpose === undefined ? [accessLogs(stack, name)] : [])],
    },
  });
}

function onlyTls(stack: Stack, bucket: string): object {
  return {
    Sid: 'OnlyTls',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [stack.bucketArn(bucket), stack.bucketArn(bucket, '/*')],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}

function accessLogs(stack: Stack, bucket: string): object {
  return {
    Sid: 'AccessLogs',
    Effect: 'Allow',
    Principal: { Service: 'logging.s3.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: stack.bucketArn(bucket, '/s3/*'),
    Condition: { StringEquals: { 'aws:SourceAccount': stack.pipeline.environment.account } },
  };
}
