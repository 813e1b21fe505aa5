/** The engines behind the local cloud. Each starts on first use, or ahead of it by `warm`, and ends by `close`. */
export interface Engines {
  readonly spark: SparkEngine;
  readonly athena: AthenaEngine;
  readonly forest: ForestEngine;
}

/** Where `s3://bucket/…` lies on this machine, and where the local cloud answers the AWS protocols on loopback. */
export interface Surroundings {
  readonly bucketsFolder: string;
  /** `http://127.0.0.1:port`: S3's REST protocol and the AWS JSON protocols, for boto3 in a job. */
  readonly endpoint: string;
  readonly account: string;
  readonly region: string;
}

export interface SparkEngine {
  /** Starts a worker in the background, so that the first job finds it ready. Failures show at `run`. */
  warm(): void;
  /** Runs one Glue job script. Rejects only when no worker can be had; what the script does is in the result. */
  run(job: GlueScriptRun, signal: AbortSignal): Promise<GlueScriptResult>;
  close(): Promise<void>;
}

export interface GlueScriptRun {
  readonly jobName: string;
  readonly jobRunId: string;
  /** Local file of the job's ScriptLocation. */
  readonly scriptFile: string;
  /** Local files for Python's path: zips of modules, or single modules. */
  readonly modules: readonly string[];
  /** What the job may log in to, by the names of its connections. */
  readonly connections: Readonly<Record<string, DatabaseConnection>>;
  /** As Glue hands them over: names with their leading `--`. */
  readonly arguments: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  /** What the job committed last, as `GlueScriptResult` had it; absent: nothing yet. */
  readonly bookmark?: string | undefined;
  /** stdout and stderr of the run go here, bounded in size. */
  readonly logFile: string;
  readonly surroundings: Surroundings;
}

/** A database over JDBC. */
export interface DatabaseConnection {
  /** As Glue names it: sqlserver, postgresql, … */
  readonly vendor: string;
  readonly database: string;
  readonly url: string;
  /** Java class. */
  readonly driver: string;
  /** Secret in Secrets Manager with `username` and `password`. */
  readonly secret: string;
  /** In words, when another database stands in for the vendor's. */
  readonly standIn?: string;
}

export type GlueScriptResult =
  /** `bookmark` is there when the script committed one. */
  | { readonly state: 'SUCCEEDED'; readonly seconds: number; readonly bookmark?: string }
  | { readonly state: 'FAILED'; readonly seconds: number; readonly errorMessage: string }
  | { readonly state: 'TIMEOUT'; readonly seconds: number }
  | { readonly state: 'STOPPED'; readonly seconds: number };

export interface AthenaEngine {
  warm(): void;
  /** Runs one statement. Rejects with AthenaQueryError for the statement's own faults. */
  query(request: AthenaRequest, signal: AbortSignal): Promise<AthenaResult>;
  close(): Promise<void>;
}

export interface AthenaRequest {
  readonly sql: string;
  readonly database: string;
  /** The Glue catalog as it is when the statement starts. */
  readonly catalog: CatalogSnapshot;
  readonly bucketsFolder: string;
}

export interface CatalogSnapshot {
  readonly databases: readonly CatalogDatabase[];
}

export interface CatalogDatabase {
  readonly name: string;
  readonly tables: readonly CatalogTable[];
}

export interface CatalogTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly partitionKeys: readonly { readonly name: string; readonly type: string }[];
  readonly storage: StorageFormat;
  readonly parameters: Readonly<Record<string, string>>;
  /** Empty for an unpartitioned table. */
  readonly partitions: readonly { readonly values: readonly string[]; readonly location: string }[];
  /** Of a view: its ViewOriginalText, as Athena encodes it. Absent for a table. */
  readonly view?: string | undefined;
}

/** As in Glue's StorageDescriptor. */
export interface StorageFormat {
  readonly location: string;
  readonly inputFormat: string;
  readonly outputFormat: string;
  readonly serializationLibrary: string;
  readonly serdeParameters: Readonly<Record<string, string>>;
}

export interface AthenaResult {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Values as the text that Athena returns; null for NULL. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly statementType: 'DML' | 'DDL' | 'UTILITY';
  readonly dataScannedInBytes: number;
  readonly milliseconds: number;
}

/** A statement that Athena would refuse or fail; `line` and `column` count from 1 when the engine knows them. */
export class AthenaQueryError extends Error {
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** `SYNTAX_ERROR`, `COLUMN_NOT_FOUND`, …: the engine's own name of the fault. */
  readonly kind: string;

  constructor(message: string, kind: string, line?: number, column?: number) {
    super(message);
    this.name = 'AthenaQueryError';
    this.kind = kind;
    this.line = line;
    this.column = column;
  }
}

/** Random Cut Forest. A process a job, which ends with it. */
export interface ForestEngine {
  /** Rejects when the signal is aborted, and when the process fails; what is wrong with the data is in the result. */
  run(request: ForestRequest, signal: AbortSignal): Promise<ForestResult>;
}

/** Files are paths on this machine: CSV without a header. */
export type ForestRequest =
  | {
      readonly do: 'train';
      readonly files: readonly string[];
      readonly hyperparameters: {
        readonly feature_dim: number;
        readonly num_trees: number;
        readonly num_samples_per_tree: number;
      };
      /** Where model.tar.gz is written. */
      readonly model: string;
    }
  | {
      readonly do: 'score';
      readonly model: string;
      /** `to` gets a line `{"score": 0.8}` for each of `from`. */
      readonly files: readonly { readonly from: string; readonly to: string }[];
    };

export type ForestResult = { readonly rows: number } | { readonly error: string };
