import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findStream } from '../../simulators/cloud/firehose/streams.ts';
import { findRule } from '../../simulators/cloud/iot/rules.ts';
import { openStore } from '../../simulators/cloud/sqlite.ts';
import type { Store } from '../../simulators/cloud/store.ts';
import { create, deploy, destroy, openTestCloud, type TestCloud } from './cloud.ts';

let local: TestCloud;
let store: Store;
beforeAll(async () => {
  local = await openTestCloud();
  store = openStore(local.folder);
});
afterAll(async () => {
  store.close();
  await local.close();
});

const RoleArn = 'arn:aws:iam::123456789012:role/r';

test('a stream of Firehose and the rule that fills it', async () => {
  const stream = (SizeInMBs: string) => ({
    DeliveryStreamName: 'readings',
    DeliveryStreamType: 'DirectPut',
    ExtendedS3DestinationConfiguration: {
      BucketARN: 'arn:aws:s3:::artifacts',
      RoleARN: RoleArn,
      BufferingHints: { IntervalInSeconds: 60, SizeInMBs },
      CompressionFormat: 'GZIP',
      Prefix: 'raw/day=!{timestamp:yyyy-MM-dd}/',
      ErrorOutputPrefix: 'errors/',
    },
  });
  const rule = (Sql: string) => ({
    RuleName: 'readings',
    TopicRulePayload: {
      Sql,
      AwsIotSqlVersion: '2016-03-23',
      Actions: [{ Firehose: { DeliveryStreamName: { Ref: 'Stream' }, RoleArn, Separator: '\n' } }],
      ErrorAction: { S3: { BucketName: 'artifacts', Key: 'errors/${timestamp()}', RoleArn } },
    },
  });
  const template = (size: string, sql: string) => ({
    Resources: {
      Rule: { Type: 'AWS::IoT::TopicRule', Properties: rule(sql) },
      Stream: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties: stream(size) },
    },
  });
  const look = () => [
    findStream({ store }, 'readings')?.destination.SizeInMBs,
    findStream({ store }, 'readings')?.version,
    findRule({ store }, 'readings')?.sql,
    findRule({ store }, 'readings')?.actions,
  ];
  const actions = [{ kind: 'Firehose', deliveryStreamName: 'readings', separator: '\n' }];
  await create(local, template('5', "SELECT * FROM 'a'"));
  expect(look()).toEqual([5, 1, "SELECT * FROM 'a'", actions]);
  const refused = await deploy(local, template('6', "SELECT md5(x) AS m FROM 'a'"));
  expect(refused.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(look()[2]).toBe("SELECT * FROM 'a'");
  const stack = await deploy(local, template('7', "SELECT x FROM 'a'"));
  expect(look()[2]).toBe("SELECT x FROM 'a'");
  expect(look()[0]).toBe(7);
  await destroy(local, stack);
  expect(look()).toEqual([undefined, undefined, undefined, undefined]);
});
