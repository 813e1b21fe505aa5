/** Firehose streams that write to S3. */
import type {
  ExtendedS3DestinationConfiguration,
  KinesisFirehoseDeliveryStreamProperties,
} from '@awboost/cfn-resource-types/AWS-KinesisFirehose-DeliveryStream';

import { deleteStream, findStream, invalid, putStream, type Destination } from '../../firehose/streams.ts';
import { onlyKnown } from '../../input.ts';
import { refuse, type World } from '../../service.ts';
import { arn, type Attributes, type Provider } from './provider.ts';

export const deliveryStream: Provider<KinesisFirehoseDeliveryStreamProperties> = {
  customName: ({ DeliveryStreamName }) => DeliveryStreamName,
  generatedName: { longest: 64 },
  physicalId: (name) => name,
  exists: async (name, _, world) => findStream(world, name) !== undefined,
  create: put,
  update: (name, properties, _, world) => put(name, properties, world),
  async delete(name, _, world) {
    deleteStream(world, name);
  },
};

async function put(
  name: string,
  properties: KinesisFirehoseDeliveryStreamProperties,
  world: World,
): Promise<Attributes> {
  onlyKnown('AWS::KinesisFirehose::DeliveryStream', properties, [
    'DeliveryStreamName',
    'DeliveryStreamType',
    'DeliveryStreamEncryptionConfigurationInput',
    'ExtendedS3DestinationConfiguration',
    'Tags',
  ]);
  const { ExtendedS3DestinationConfiguration, DeliveryStreamType = 'DirectPut' } = properties;
  if (DeliveryStreamType !== 'DirectPut') throw refuse(`a Firehose stream of type ${DeliveryStreamType}`);
  if (ExtendedS3DestinationConfiguration === undefined)
    throw invalid('Exactly one destination configuration is supported for a Firehose');
  putStream(world, name, destination(ExtendedS3DestinationConfiguration));
  return { Arn: arn(world, 'firehose', `deliverystream/${name}`) };
}

function destination(configuration: ExtendedS3DestinationConfiguration): Destination {
  onlyKnown('ExtendedS3DestinationConfiguration', configuration, [
    'BucketARN',
    'BufferingHints',
    'CloudWatchLoggingOptions',
    'CompressionFormat',
    'ErrorOutputPrefix',
    'Prefix',
    'RoleARN',
  ]);
  const { BucketARN, BufferingHints, CompressionFormat = 'UNCOMPRESSED' } = configuration;
  if (CompressionFormat !== 'UNCOMPRESSED' && CompressionFormat !== 'GZIP')
    throw refuse(`Firehose's compression ${CompressionFormat}`);
  return {
    bucket: BucketARN.slice(BucketARN.lastIndexOf(':') + 1),
    Prefix: configuration.Prefix ?? '',
    ErrorOutputPrefix: configuration.ErrorOutputPrefix ?? '',
    IntervalInSeconds: BufferingHints?.IntervalInSeconds ?? 300,
    SizeInMBs: BufferingHints?.SizeInMBs ?? 5,
    CompressionFormat,
  };
}
