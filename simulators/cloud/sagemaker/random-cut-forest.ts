/** The contract of SageMaker's built-in Random Cut Forest: developer guide, "RCF Hyperparameters", "Input/Output Interface". */
import type { Channel } from '@aws-sdk/client-sagemaker';
import { refuse } from '../service.ts';
import { ClientError } from './errors.ts';

/** Refuses, by name, what is no image of the algorithm. */
export function checkImage(image: string | undefined): void {
  if (/^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\/randomcutforest:1$/.test(image ?? '')) return;
  throw refuse(`SageMaker's image ${image}`, 'It has the built-in algorithm randomcutforest:1.');
}

export interface Hyperparameters {
  readonly feature_dim: number;
  readonly num_trees: number;
  readonly num_samples_per_tree: number;
}

const limits = { feature_dim: [1, 10_000], num_trees: [50, 1000], num_samples_per_tree: [1, 2048] } as const;

export function hyperparametersOf(given: Readonly<Record<string, string>> = {}): Hyperparameters {
  const unknown = Object.keys(given).find((name) => !(name in limits) && name !== 'eval_metrics');
  if (unknown !== undefined)
    throw new ClientError(`Additional hyperparameters are not allowed ('${unknown}' was unexpected)`);
  return {
    feature_dim: hyperparameter(given, 'feature_dim'),
    num_trees: hyperparameter(given, 'num_trees', '100'),
    num_samples_per_tree: hyperparameter(given, 'num_samples_per_tree', '256'),
  };
}

function hyperparameter(
  given: Readonly<Record<string, string>>,
  name: keyof Hyperparameters,
  standard?: string,
): number {
  const text = given[name] ?? standard;
  if (text === undefined) throw new ClientError(`Hyperparameters validation failed: '${name}' is a required property`);
  const [least, most] = limits[name];
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ClientError(
    `Hyperparameters validation failed: '${text}' of '${name}' is not a whole number from ${least} to ${most}`,
  );
}

/** The channel that is learned from. Others than `train` only measure, on labels that nobody has here. */
export function trainChannel(channels: readonly Channel[] = []): Channel {
  const other = channels.find(({ ChannelName }) => ChannelName !== 'train');
  if (other !== undefined) throw refuse(`SageMaker's channel ${other.ChannelName} of randomcutforest`);
  const [channel] = channels;
  if (channel === undefined)
    throw new ClientError(`Failed to validate input data configuration: 'train' is a required property`);
  if (channel.DataSource?.S3DataSource?.S3DataDistributionType !== 'ShardedByS3Key') {
    throw new ClientError(
      `Failed to validate input data configuration: the channel 'train' takes S3DataDistributionType ShardedByS3Key alone`,
    );
  }
  if (channel.ContentType !== 'text/csv;label_size=0') {
    throw channel.ContentType === 'application/x-recordio-protobuf'
      ? refuse('RecordIO as training data')
      : new ClientError(
          `Requested content-type '${channel.ContentType}' is not supported; the channel 'train' takes text/csv;label_size=0`,
        );
  }
  return channel;
}
