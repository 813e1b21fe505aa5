import type { RunText, TableReference } from './model.ts';

/** When a step has nothing to do. */
export type SkipCondition =
  | SkipLeaf
  | { readonly kind: 'any' | 'all'; readonly conditions: readonly SkipCondition[] }
  | { readonly kind: 'not'; readonly condition: SkipCondition };

export type SkipLeaf =
  | { readonly kind: 'no_new_data'; readonly source: string }
  | { readonly kind: 'unchanged'; readonly inputs: readonly WatchedInput[] }
  /** One row of one boolean, in Athena's SQL. */
  | { readonly kind: 'query'; readonly sql: RunText; readonly reads: readonly TableReference[] }
  /** JSONata over `inputs`, `window` and `steps`. */
  | { readonly kind: 'expression'; readonly expression: string };

/** What changes with the objects of a source, or with what steps publish in a table of this pipeline. */
export type WatchedInput =
  { readonly kind: 'source'; readonly source: string } | { readonly kind: 'table'; readonly table: string };
