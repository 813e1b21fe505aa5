import type { PipelineSpec } from './schema/pipeline.ts';

export type * from './schema/pipeline.ts';

/**
 * What is left of a pipeline when everything wrong has been set aside: what is there has its right type, and anything
 * may be missing. So rules find the mistakes beside a mistake, and none that follows from it.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;

export type PipelineDraft = Draft<PipelineSpec>;

/** The entries of a mapping that are still there. */
export function namedEntries<Value>(
  mapping: { readonly [name: string]: Value | undefined } | undefined,
): [string, Value][] {
  return Object.entries(mapping ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
