/**
 * What the local cloud remembers: collections of JSON values in one SQLite file, shared by every process that works
 * on the same folder. Each call is a transaction of its own unless `transaction` holds several together; what was
 * acknowledged survives a kill.
 */
export interface Store {
  /** Collections are made on first use. Names are `service/kind`, such as `glue/tables`. */
  collection<T>(name: string): Collection<T>;
  /** All or nothing, and alone: no other process writes meanwhile. Inside of another it joins that. Never asynchronous. */
  transaction<T>(body: () => T): T;
  /** This process, as an owner of running things. */
  readonly owner: string;
  /** Whether the process that `owner` stood for still lives. */
  isAlive(owner: string): boolean;
  close(): void;
}

export interface Collection<T> {
  get(key: string): T | undefined;
  put(key: string, value: T): void;
  delete(key: string): boolean;
  /** In the order of their keys; `prefix` narrows them. */
  list(prefix?: string): { readonly key: string; readonly value: T }[];
}
