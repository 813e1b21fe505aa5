/**
 * Firehose: takes records, and writes them to S3 by size and time. There is no SDK client of it in the product, which
 * never calls it: IoT rules do, and CloudFormation makes the streams (streams.ts).
 */
import { gzipSync } from 'node:zlib';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { AwsError } from '../service.ts';
import { StreamBuffer, type Batch, type Disturbance } from './buffer.ts';
import { objectKey } from './prefix.ts';
import { allStreams, findStream, invalid, noStream, type DeliveryStream, type Place } from './streams.ts';

export interface Firehose {
  /** What it has returned for is in the store. */
  putRecord(input: PutRecordInput): Promise<{ readonly RecordId: string; readonly Encrypted: true }>;
  putRecordBatch(input: PutRecordBatchInput): Promise<PutRecordBatchOutput>;
  /** Delivers what is buffered now; nobody waits for the buffers' time. Rejects with what S3 refused. */
  flush(): Promise<void>;
  /** Waits for deliveries under way; what is buffered stays for whoever opens Firehose next. */
  close(): Promise<void>;
}

export interface PutRecordInput {
  readonly DeliveryStreamName: string;
  readonly Record: { readonly Data: Uint8Array };
}

export interface PutRecordBatchInput {
  readonly DeliveryStreamName: string;
  readonly Records: readonly { readonly Data: Uint8Array }[];
}

export interface PutRecordBatchOutput {
  readonly FailedPutCount: 0;
  readonly Encrypted: true;
  readonly RequestResponses: readonly { readonly RecordId: string }[];
}

interface Put {
  readonly name: string;
  readonly records: readonly Uint8Array[];
  readonly resolve: (recordIds: readonly string[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Firehose's quotas: bytes of a record, records and bytes of a batch. */
const limits = { record: 1000 * 1024, records: 500, batch: 4 * 1024 ** 2 };

export function openFirehose(place: Place, disturbance: Disturbance = {}): Firehose {
  const { clock } = place;
  const buffer = new StreamBuffer(place, disturbance);
  const closed = new AbortController();
  const waiting = new Set<string>();
  const puts: Put[] = [];
  let deliveries = Promise.resolve();
  let failure: Error | undefined;

  // What an earlier process had acknowledged.
  for (const stream of allStreams(place)) {
    deliverSealed(stream.name);
    deliverInTime(stream.name);
  }

  return {
    async putRecord({ DeliveryStreamName, Record }) {
      const [RecordId = ''] = await put(DeliveryStreamName, [checked(Record.Data, 'record.data')]);
      return { RecordId, Encrypted: true };
    },

    async putRecordBatch({ DeliveryStreamName, Records }) {
      if (Records.length === 0 || Records.length > limits.records)
        throw tooMuch('records', `Member must have length between 1 and ${limits.records}`);
      const data = Records.map(({ Data }, index) => checked(Data, `records.${index + 1}.member.data`));
      if (data.reduce((sum, { length }) => sum + length, 0) > limits.batch)
        throw invalid('Records size exceeds 4 MB limit');
      const ids = await put(DeliveryStreamName, data);
      return { FailedPutCount: 0, Encrypted: true, RequestResponses: ids.map((RecordId) => ({ RecordId })) };
    },

    async flush() {
      for (const { name } of allStreams(place)) {
        buffer.sealAll(name);
        deliverSealed(name);
      }
      await settled();
    },

    async close() {
      closed.abort();
      await settled();
    },
  };

  /** Puts of one moment share a transaction: to commit is what costs. */
  function put(name: string, records: readonly Uint8Array[]): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      puts.push({ name, records, resolve, reject });
      if (puts.length === 1) setImmediate(commit);
    });
  }

  function commit(): void {
    const taken = puts.splice(0);
    try {
      for (const answer of place.store.transaction(() => taken.map(append))) answer();
    } catch (error) {
      for (const { reject } of taken) reject(error);
    }
  }

  /** What to tell who has put it, once it is committed. A stream that is not there fails its own put only. */
  function append({ name, records, resolve, reject }: Put): () => void {
    if (findStream(place, name) === undefined) return () => reject(noStream(place, name));
    const { sequences, sealed } = buffer.append(name, records);
    return () => {
      if (sealed) deliverSealed(name);
      deliverInTime(name);
      resolve(sequences.map((sequence) => `${name}-${sequence}`));
    };
  }

  /** One delivery after another, so that nobody delivers what somebody is delivering. */
  function deliverSealed(name: string): void {
    deliveries = deliveries.then(async () => {
      const stream = findStream(place, name);
      if (stream === undefined) return;
      try {
        for (const batch of buffer.batches(name)) await deliver(stream, batch);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        // The batch stays for the next try.
        failure = error;
      }
    });
  }

  async function deliver(stream: DeliveryStream, batch: Batch): Promise<void> {
    const { bucket, CompressionFormat } = stream.destination;
    const content = buffer.content(stream.name, batch);
    if (content.length > 0) {
      const Body = CompressionFormat === 'GZIP' ? gzipSync(content) : content;
      const Key = objectKey(stream, new Date(batch.oldest), batch.first);
      await place.cloud.s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
    }
    buffer.delivered(stream.name, batch);
  }

  /** One sleeper a stream, for as long as it holds something. */
  function deliverInTime(name: string): void {
    const stream = findStream(place, name);
    const due = stream && buffer.due(stream);
    if (due === undefined || waiting.has(name)) return;
    waiting.add(name);
    const wake = () => {
      waiting.delete(name);
      if (closed.signal.aborted) return;
      const now = findStream(place, name);
      if (now !== undefined && buffer.sealWhatIsDue(now, clock.now().getTime())) deliverSealed(name);
      deliverInTime(name);
    };
    clock.sleep(due - clock.now().getTime(), closed.signal).then(wake, wake);
  }

  async function settled(): Promise<void> {
    await deliveries;
    const error = failure;
    failure = undefined;
    if (error !== undefined) throw error;
  }
}

function checked(data: Uint8Array, member: string): Uint8Array {
  if (data.length > limits.record)
    throw tooMuch(member, `Member must have length less than or equal to ${limits.record}`);
  return data;
}

function tooMuch(member: string, constraint: string): AwsError {
  return new AwsError(
    'ValidationException',
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: ${constraint}`,
  );
}
