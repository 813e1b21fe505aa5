import type { Pipeline } from './model.ts';

/** What the name of another pipeline leads to: `NAME.yml` beside the file that names it. */
export type FoundPipeline =
  | { readonly kind: 'pipeline'; readonly pipeline: Pipeline }
  | { readonly kind: 'missing'; readonly known: readonly string[] }
  /** It has errors of its own, and this many. */
  | { readonly kind: 'errors'; readonly count: number }
  /** It has no such environment. */
  | { readonly kind: 'elsewhere' }
  /** It is the pipeline that asks, or starts it in turn. */
  | { readonly kind: 'ring'; readonly files: readonly string[] };

/** By the name as it is written. */
export type OtherPipelines = ReadonlyMap<string, FoundPipeline>;
