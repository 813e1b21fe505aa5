/** What the state machine asks, and what it is answered. */

export interface Question {
  readonly step: string;
  readonly window_id: string;
  /** The folder of the ledger; `prefix` ends with '/'. */
  readonly ledger: Folder;
  /** Steps that follow from it, each with the window under which its records lie. */
  readonly followers: readonly { readonly step: string; readonly window_id: string }[];
  readonly condition: Condition;
}

export type Condition =
  | { readonly kind: 'no_new_data'; readonly source: SourceFolder }
  | { readonly kind: 'unchanged'; readonly inputs: readonly Input[]; readonly code_digest: string }
  | Query
  | ExpressionCondition
  | { readonly kind: 'any' | 'all'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition };

export type Input = ({ readonly kind: 'source' } & SourceFolder) | ({ readonly kind: 'table' } & Table);

export interface Query {
  readonly kind: 'query';
  /** What is no text becomes a literal in SQL. */
  readonly sql: readonly (string | { readonly literal: string | number | boolean })[];
  readonly work_group: string;
  readonly database: string;
}

export interface ExpressionCondition {
  readonly kind: 'expression';
  /** JSONata. */
  readonly expression: string;
  /** What its names stand for: `inputs`, `window` and `steps`. */
  readonly over: Readonly<Record<string, unknown>>;
}

export interface Folder {
  readonly bucket: string;
  readonly prefix: string;
}

export interface SourceFolder extends Folder {
  readonly name: string;
}

export interface Table {
  readonly name: string;
  readonly database: string;
}

export interface Answer {
  readonly skip: boolean;
  /** In words, for people. */
  readonly reason: string;
  readonly source_state: SeenStates;
}

/** What was seen of each source and table that the condition compares, by its name. */
export type SeenStates = Readonly<Record<string, SeenState>>;

/** What a source or table held when somebody looked. */
export interface SeenState {
  /** Files of a source, partitions of a table. */
  readonly objects: number;
  /** Of a table it is not known: 0. */
  readonly bytes: number;
  /** When its newest object was written, ISO 8601; null when it has none, and for a table. */
  readonly newest: string | null;
  /** Of the stack, and of every object's key, ETag and size, or partition's location: equal when nothing has changed. */
  readonly digest: string;
}

export function s3Url({ bucket, prefix }: Folder): string {
  return `s3://${bucket}/${prefix}`.replace(/\/$/, '');
}
