/** ItemBatcher: several items for one child execution. */
import type { ItemBatcher, MapState } from '../definition.ts';
import type { Visit } from '../execution.ts';
import { integer } from '../fields.ts';
import { dataLimit, type Json } from '../json.ts';

/** What one child execution gets. */
export interface Batch {
  readonly input: Json;
  /** How many items are in it. */
  readonly size: number;
}

export interface Batching {
  readonly mostItems: number;
  readonly mostBytes: number;
  /** Undefined: there is none. */
  readonly shared: Json | undefined;
}

export async function batchingOf(visit: Visit<MapState>, batcher: ItemBatcher): Promise<Batching> {
  const part = { of: batcher, at: 'ItemBatcher/' };
  const mostItems = (await integer(visit, 'MaxItemsPerBatch', part)) ?? Infinity;
  const mostBytes = (await integer(visit, 'MaxInputBytesPerBatch', part)) ?? dataLimit;
  const shared =
    batcher.BatchInput === undefined ? undefined : await visit.dataflow.template(visit, 'BatchInput', part);
  return { mostItems, mostBytes, shared };
}

/** An item that alone is larger than a batch may be is a batch of its own. */
export function batches(items: readonly Json[], { mostItems, mostBytes, shared }: Batching): readonly Batch[] {
  const envelope = { ...(shared !== undefined && { BatchInput: shared }) };
  const empty = Buffer.byteLength(JSON.stringify({ ...envelope, Items: [] }));
  const all: Json[][] = [];
  let bytes = 0;
  for (const item of items) {
    const added = Buffer.byteLength(JSON.stringify(item)) + 1;
    const current = all.at(-1);
    if (current !== undefined && current.length < mostItems && bytes + added <= mostBytes) {
      current.push(item);
      bytes += added;
    } else {
      all.push([item]);
      bytes = empty + added;
    }
  }
  return all.map((Items) => ({ input: { ...envelope, Items }, size: Items.length }));
}
