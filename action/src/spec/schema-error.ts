import type { NotBuilt } from './schema/words.ts';

/** What the compiled validator says of one place: ajv's error, with the part of our schema that it is about. */
export interface SchemaError {
  readonly keyword: string;
  /** Of the value that was looked at, as `/jobs/clean`; `~` and `/` in names are `~0` and `~1`. */
  readonly instancePath: string;
  readonly params: {
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
    readonly type?: unknown;
    readonly limit?: number;
  };
  readonly parentSchema: {
    readonly expects?: string;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly lacks?: readonly string[];
    readonly notBuilt?: NotBuilt;
    readonly properties?: Readonly<Record<string, { readonly expects?: string }>>;
  };
}

export interface Validate {
  (data: unknown): boolean;
  /** Of the last call; null or absent when it returned true. */
  errors?: readonly SchemaError[] | null;
}
