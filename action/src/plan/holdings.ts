/** What goes with a resource when it is removed or made anew. */
import { objectIn } from './json.ts';
import type { ResourceChange } from './resource-changes.ts';

const holdings: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'its items',
  'AWS::Glue::Database': 'its tables and their partitions',
  'AWS::Glue::Table': 'its partitions',
  'AWS::KMS::Key': 'what is encrypted with it',
  'AWS::KinesisFirehose::DeliveryStream': 'the records that it has not delivered yet',
  'AWS::Logs::LogGroup': 'its log',
  'AWS::S3::Bucket': 'its objects',
};

/** undefined: nothing that anybody would miss. */
export function lostWith({ action, type, before }: ResourceChange): string | undefined {
  if (before === undefined || before.isKept || (action !== 'removed' && action !== 'replaced')) return undefined;
  const keys = objectIn(before.properties['TableInput'])['PartitionKeys'];
  // A view has none either.
  const isPartitioned = Array.isArray(keys) && keys.length > 0;
  return type === 'AWS::Glue::Table' && !isPartitioned ? undefined : holdings[type];
}
