/** The nodes of a job without code. */
import type { Position } from '../errors.ts';
import type { TableReference } from './model.ts';

interface NodeBase {
  /** Unique in the job; letters, digits and `_`. */
  readonly name: string;
  readonly at: Position;
}

/** `from` names nodes of the same job. */
export type Node = NodeBase &
  (
    | { readonly kind: 'read'; readonly table: TableReference }
    | { readonly kind: 'mapping'; readonly from: string; readonly columns: readonly Mapping[] }
    /** The condition is Spark SQL. */
    | { readonly kind: 'filter'; readonly from: string; readonly condition: string }
    | { readonly kind: 'select'; readonly from: string; readonly columns: readonly string[] }
    | { readonly kind: 'drop'; readonly from: string; readonly columns: readonly string[] }
    | {
        readonly kind: 'join';
        readonly left: string;
        readonly right: string;
        readonly how: 'inner' | 'left' | 'right' | 'full';
        /** Names that both sides have. */
        readonly on: readonly string[];
      }
    | { readonly kind: 'union'; readonly from: readonly string[] }
    | {
        readonly kind: 'aggregate';
        readonly from: string;
        /** Empty: all rows are one group. */
        readonly groupBy: readonly string[];
        readonly columns: readonly Computed[];
      }
    /** Spark SQL over the nodes, under their names. */
    | { readonly kind: 'sql'; readonly from: readonly string[]; readonly sql: string }
    | {
        readonly kind: 'drop_duplicates';
        readonly from: string;
        /** Duplicates are equal in these; empty: in all columns. */
        readonly columns: readonly string[];
        /** The last by these stays, then by all columns. */
        readonly lastBy: readonly string[];
      }
    /** The table's columns are written, found by name. */
    | { readonly kind: 'write'; readonly from: string; readonly table: string }
  );

/** An expression in Spark SQL, and the name of its value. */
export interface Computed {
  readonly name: string;
  readonly expression: string;
}

/** Column `from` becomes `to`, cast to `type` (as Athena's DDL spells it). What is not mapped is dropped. */
export interface Mapping {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}
