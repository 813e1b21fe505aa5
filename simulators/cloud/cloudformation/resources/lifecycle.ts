/** Lifecycle rules of buckets: CloudFormation's words for what S3's API says otherwise. */
import type { LifecycleRule as ApiRule } from '@aws-sdk/client-s3';
import type { S3BucketProperties } from '@awboost/cfn-resource-types/AWS-S3-Bucket';

import { onlyKnown } from '../../input.ts';

type Rule = NonNullable<S3BucketProperties['LifecycleConfiguration']>['Rules'][number];

export function lifecycleRule(rule: Rule): ApiRule {
  onlyKnown('AWS::S3::Bucket LifecycleConfiguration', rule, [
    'Id',
    'Status',
    'Prefix',
    'ExpirationInDays',
    'ExpiredObjectDeleteMarker',
    'AbortIncompleteMultipartUpload',
    'NoncurrentVersionExpiration',
  ]);
  const { ExpirationInDays: Days, ExpiredObjectDeleteMarker } = rule;
  return {
    ID: rule.Id,
    Status: rule.Status,
    Filter: { Prefix: rule.Prefix ?? '' },
    Expiration:
      Days === undefined && ExpiredObjectDeleteMarker === undefined ? undefined : { Days, ExpiredObjectDeleteMarker },
    AbortIncompleteMultipartUpload: rule.AbortIncompleteMultipartUpload,
    NoncurrentVersionExpiration: rule.NoncurrentVersionExpiration,
  };
}
