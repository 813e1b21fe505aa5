import type { Destination } from '../../simulators/cloud/firehose/streams.ts';
import type { TopicRule } from '../../simulators/cloud/iot/rules.ts';
import type { FleetOptions } from '../../simulators/sensors/fleet.ts';

/** A day of three sensors, over the end of a month. */
export const smallFleet: FleetOptions = {
  seed: 7,
  rooms: ['kitchen', 'laboratory', 'office'],
  devices: 3,
  start: new Date('2026-01-31T22:00:00Z'),
  days: 1,
  secondsBetween: 300,
};

/** The stream and the rule that a template has for a source of messages. */
export const destination: Destination = {
  bucket: 'data',
  Prefix: 'raw/readings/day=!{timestamp:yyyy-MM-dd}/',
  ErrorOutputPrefix: 'errors/readings/!{firehose:error-output-type}/',
  IntervalInSeconds: 60,
  SizeInMBs: 5,
  CompressionFormat: 'GZIP',
};

export const rule: TopicRule = {
  ruleName: 'rooms_dev_readings',
  sql: "SELECT temp, room_id, timestamp, device_id, sequence FROM 'plant/+/temperature'",
  ruleDisabled: false,
  actions: [{ kind: 'Firehose', deliveryStreamName: 'rooms-dev-readings', separator: '\n' }],
  errorAction: { kind: 'S3', bucketName: 'data', key: 'errors/readings/rule/${timestamp()}-${newuuid()}.json' },
};
