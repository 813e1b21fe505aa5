/** Firehose streams: where their records go, and what of it is buffered. */
import { AwsError, type World } from '../service.ts';

/** What a stream does with its records, in the words of Firehose's ExtendedS3DestinationConfiguration. */
export interface Destination {
  readonly bucket: string;
  readonly Prefix: string;
  readonly ErrorOutputPrefix: string;
  /** 0 to 900. */
  readonly IntervalInSeconds: number;
  /** 1 to 128, before compression. */
  readonly SizeInMBs: number;
  readonly CompressionFormat: 'UNCOMPRESSED' | 'GZIP';
}

export interface DeliveryStream {
  readonly name: string;
  /** Counts the changes of its configuration, from 1; part of the names of its objects. */
  readonly version: number;
  readonly destination: Destination;
}

export type Place = Pick<World, 'account' | 'region' | 'store' | 'clock' | 'cloud'>;

const streamsOf = ({ store }: Pick<World, 'store'>) => store.collection<DeliveryStream>('firehose/streams');

export function findStream(place: Pick<World, 'store'>, name: string): DeliveryStream | undefined {
  return streamsOf(place).get(name);
}

export const allStreams = (place: Pick<World, 'store'>): readonly DeliveryStream[] =>
  streamsOf(place)
    .list()
    .map(({ value }) => value);

/** Throws ResourceNotFoundException. */
export function existingStream(place: Pick<World, 'store' | 'account'>, name: string): DeliveryStream {
  const stream = findStream(place, name);
  if (stream !== undefined) return stream;
  throw noStream(place, name);
}

export function noStream({ account }: Pick<World, 'account'>, name: string): AwsError {
  return new AwsError('ResourceNotFoundException', `Firehose ${name} under account ${account} not found.`);
}

/** Makes a stream, or changes what it does with records from now on. Throws InvalidArgumentException. */
export function putStream(place: Pick<World, 'store'>, name: string, destination: Destination): void {
  const { IntervalInSeconds, SizeInMBs, Prefix, ErrorOutputPrefix } = destination;
  if (IntervalInSeconds < 0 || IntervalInSeconds > 900)
    throw invalid(`IntervalInSeconds must be between 0 and 900, and is ${IntervalInSeconds}.`);
  if (SizeInMBs < 1 || SizeInMBs > 128) throw invalid(`SizeInMBs must be between 1 and 128, and is ${SizeInMBs}.`);
  if (Prefix.includes('!{') && ErrorOutputPrefix === '')
    throw invalid('ErrorOutputPrefix cannot be null or empty when Prefix contains expressions.');
  place.store.transaction(() => {
    const version = (findStream(place, name)?.version ?? 0) + 1;
    streamsOf(place).put(name, { name, version, destination });
  });
}

/** What it still holds is gone with it, as on AWS. */
export function deleteStream(place: Pick<World, 'store'>, name: string): void {
  const { store } = place;
  store.transaction(() => {
    streamsOf(place).delete(name);
    store.collection('firehose/buffers').delete(name);
    for (const kind of ['firehose/records', 'firehose/batches']) {
      const collection = store.collection(kind);
      for (const { key } of collection.list(`${name}/`)) collection.delete(key);
    }
  });
}

export const invalid = (message: string): AwsError => new AwsError('InvalidArgumentException', message);
