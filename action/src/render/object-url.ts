import { partition } from './partition.ts';

/** Where CloudFormation reads an object of a bucket. */
export function objectUrl(bucket: string, region: string, key: string): string {
  return `https://${bucket}.s3.${region}.${partition(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'}/${key}`;
}
