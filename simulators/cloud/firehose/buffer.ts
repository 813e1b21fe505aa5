/**
 * What a stream has acknowledged and not delivered yet. It is in the store, so that it outlives the process. Records
 * collect until they are as many bytes, or as old, as the stream's hints say; then they are sealed as a batch, which
 * becomes one object.
 */
import type { Collection, Store } from '../store.ts';
import { existingStream, type DeliveryStream, type Place } from './streams.ts';

/** What Firehose may do with a record and rarely does, by the record's number in its stream: for tests. */
export interface Disturbance {
  readonly twice?: (sequence: number) => boolean;
  /** Whether it misses its batch, and comes with the next. */
  readonly late?: (sequence: number) => boolean;
}

interface BufferedRecord {
  /** Base64. */
  readonly data: string;
  /** Milliseconds since 1970. */
  readonly arrived: number;
  readonly late?: true;
}

/** The records that are not sealed: [first, next). */
interface Unsealed {
  readonly first: number;
  readonly next: number;
  readonly bytes: number;
  readonly oldest: number;
}

export interface Batch {
  readonly first: number;
  readonly next: number;
  readonly oldest: number;
}

export class StreamBuffer {
  readonly #store: Store;
  readonly #buffers: Collection<Unsealed>;
  readonly #records: Collection<BufferedRecord>;
  readonly #batches: Collection<Batch>;
  readonly #place: Place;
  readonly #disturbance: Disturbance;

  constructor(place: Place, disturbance: Disturbance) {
    this.#place = place;
    this.#disturbance = disturbance;
    this.#store = place.store;
    this.#buffers = place.store.collection('firehose/buffers');
    this.#records = place.store.collection('firehose/records');
    this.#batches = place.store.collection('firehose/batches');
  }

  /** All or none. Returns their numbers, and whether a batch was sealed. Throws ResourceNotFoundException. */
  append(name: string, records: readonly Uint8Array[]): { readonly sequences: number[]; readonly sealed: boolean } {
    return this.#store.transaction(() => {
      const stream = existingStream(this.#place, name);
      const arrived = this.#place.clock.now().getTime();
      let sealed = this.sealWhatIsDue(stream, arrived);
      let buffer = this.#buffer(name);
      const sealAndGoOn = () => {
        this.#buffers.put(name, buffer);
        this.#seal(name);
        buffer = this.#buffer(name);
        sealed = true;
      };
      const sequences = records.map((record) => {
        if (buffer.bytes > 0 && buffer.bytes + record.length > capacity(stream)) sealAndGoOn();
        const sequence = buffer.next;
        buffer = this.#add(name, buffer, record, arrived);
        if (this.#disturbance.twice?.(sequence) === true) buffer = this.#add(name, buffer, record, arrived);
        return sequence;
      });
      if (buffer.bytes >= capacity(stream)) sealAndGoOn();
      else this.#buffers.put(name, buffer);
      return { sequences, sealed };
    });
  }

  /** Whether there was a buffer whose time had come. */
  sealWhatIsDue({ name, destination }: DeliveryStream, now: number): boolean {
    return this.#store.transaction(() => {
      const buffer = this.#buffer(name);
      if (isEmpty(buffer) || now < buffer.oldest + destination.IntervalInSeconds * 1000) return false;
      this.#seal(name);
      return true;
    });
  }

  /** Seals what is there, due or not; a record that is late needs a second round. */
  sealAll(name: string): void {
    this.#store.transaction(() => {
      while (!isEmpty(this.#buffer(name))) this.#seal(name);
    });
  }

  /** When the buffer must be delivered; undefined while it is empty. */
  due({ name, destination }: DeliveryStream): number | undefined {
    const buffer = this.#buffer(name);
    return isEmpty(buffer) ? undefined : buffer.oldest + destination.IntervalInSeconds * 1000;
  }

  batches(name: string): readonly Batch[] {
    return this.#batches.list(`${name}/`).map(({ value }) => value);
  }

  content(name: string, { first, next }: Batch): Uint8Array {
    const data: Uint8Array[] = [];
    for (let sequence = first; sequence < next; sequence++) {
      const record = this.#records.get(recordKey(name, sequence));
      if (record !== undefined) data.push(Buffer.from(record.data, 'base64'));
    }
    return Buffer.concat(data);
  }

  delivered(name: string, { first, next }: Batch): void {
    this.#store.transaction(() => {
      for (let sequence = first; sequence < next; sequence++) this.#records.delete(recordKey(name, sequence));
      this.#batches.delete(recordKey(name, first));
    });
  }

  #buffer(name: string): Unsealed {
    return this.#buffers.get(name) ?? { first: 0, next: 0, bytes: 0, oldest: 0 };
  }

  /** The buffer with one record more. */
  #add(name: string, buffer: Unsealed, record: Uint8Array, arrived: number, mayBeLate = true): Unsealed {
    const sequence = buffer.next;
    const late = mayBeLate && this.#disturbance.late?.(sequence) === true;
    const data = Buffer.from(record).toString('base64');
    this.#records.put(recordKey(name, sequence), late ? { data, arrived, late } : { data, arrived });
    const oldest = isEmpty(buffer) ? arrived : buffer.oldest;
    return { ...buffer, next: sequence + 1, bytes: buffer.bytes + record.length, oldest };
  }

  #seal(name: string): void {
    const { first, next, oldest } = this.#buffer(name);
    this.#batches.put(recordKey(name, first), { first, next, oldest });
    let rest: Unsealed = { first: next, next, bytes: 0, oldest: 0 };
    if (this.#disturbance.late !== undefined) {
      for (let sequence = first; sequence < next; sequence++) {
        const record = this.#records.get(recordKey(name, sequence));
        if (record?.late !== true) continue;
        this.#records.delete(recordKey(name, sequence));
        rest = this.#add(name, rest, Buffer.from(record.data, 'base64'), this.#place.clock.now().getTime(), false);
      }
    }
    this.#buffers.put(name, rest);
  }
}

const isEmpty = ({ first, next }: Unsealed): boolean => first === next;

const capacity = ({ destination }: DeliveryStream): number => destination.SizeInMBs * 1024 ** 2;

/** In the order of their numbers. */
const recordKey = (name: string, sequence: number): string => `${name}/${String(sequence).padStart(15, '0')}`;
