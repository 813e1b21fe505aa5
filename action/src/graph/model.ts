/**
 * The typed model of a pipeline for one environment: names resolved, `foreach` expanded, edges inferred. It holds no
 * ARN, logical id or AWS name: those are made in render/names.ts.
 */
import type { Position } from '../errors.ts';

export interface Pipeline {
  readonly name: string;
  readonly description: string;
  /** The YAML file, relative to `root`, with '/'. */
  readonly file: string;
  /** Absolute path of the folder that relative paths in the YAML are relative to. */
  readonly root: string;
  readonly environment: Environment;
  /** IANA name; windows are cut in it. */
  readonly timeZone: string;
  readonly window: WindowSize;
  /** Glue database of the tables below. */
  readonly database: string;
  /** What a backfill covers, unless told otherwise; absent: no state machine for it is deployed. */
  readonly backfill?: Backfill | undefined;
  /** Who is told of a failed run; absent: nobody. */
  readonly notify?: { readonly snsTopicName: string } | undefined;
  readonly inputs: readonly Input[];
  readonly sources: readonly Source[];
  readonly tables: readonly Table[];
  /** Reports that QuickSight shows; absent: none. */
  readonly quicksight?: QuickSight | undefined;
  /** In the order of the file; every name in a step's `needs` is the name of a step here. Acyclic. */
  readonly steps: readonly Step[];
  /** What feeds sources in the local cloud; at most one a source. */
  readonly local: readonly Feed[];
  readonly tests: readonly PipelineTest[];
}

export interface Environment {
  /** `local` when none is named. */
  readonly name: string;
  /** Twelve digits; 000000000000 for `local`. */
  readonly account: string;
  readonly region: string;
  readonly protected: boolean;
}

export interface Backfill {
  /** The day, in the pipeline's time zone, on which the first window begins: `2021-01-01`. */
  readonly since: string;
  /** Windows at once. */
  readonly maxConcurrency: number;
}

export type WindowSize = 'hour' | 'day' | 'week' | 'month';

/** A typed value that belongs to one run: `--set name=value`, else the default. */
export interface Input {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean' | 'date';
  readonly default: string | number | boolean;
  readonly at: Position;
}

/** Where data comes from; with columns it is also a table of the pipeline's database. */
export type Source = FileSource | JdbcSource;
/** Sources whose rows are objects in S3. */
export type FileSource = S3Source | IotSource;

/** Messages of sensors: an IoT rule and Firehose put them into the pipeline's data bucket, one JSON object a line. */
export interface IotSource {
  readonly name: string;
  readonly type: 'iot';
  /** MQTT topic filter. */
  readonly topic: string;
  /** The list of the rule's SELECT. */
  readonly select: string;
  /** When Firehose writes an object, at the latest. */
  readonly buffer: { readonly seconds: number; readonly megabytes: number };
  readonly format: 'json';
  readonly header: false;
  readonly columns?: readonly Column[] | undefined;
  readonly at: Position;
}

/** An S3 folder that is filled by somebody else. */
export interface S3Source {
  readonly name: string;
  readonly type: 's3';
  readonly bucket: string;
  /** Ends with '/', or is empty: the whole bucket. */
  readonly prefix: string;
  readonly format: Format;
  /** Whether CSV files begin with a line of names. */
  readonly header: boolean;
  /** Absent: nothing reads it as a table. */
  readonly columns?: readonly Column[] | undefined;
  readonly at: Position;
}

export type Format = 'csv' | 'json' | 'parquet';

/** Types as Athena's DDL spells them: string, double, bigint, timestamp, decimal(10,2), … */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** A table that steps of this pipeline write. Its partitions are (written_by, window_id, then partitionBy), all strings. */
export interface Table {
  readonly name: string;
  /** Prefix in the pipeline's data bucket; ends with '/'. */
  readonly path: string;
  readonly format: Format;
  readonly header: boolean;
  readonly columns: readonly Column[];
  readonly partitionBy: readonly Column[];
  /** Names of columns or partition keys: at most one row of a publication has the same values in them. Empty: no key. */
  readonly key: readonly string[];
  /** A DQDL ruleset, evaluated before publishing; absent: none. */
  readonly quality?: string | undefined;
  readonly at: Position;
}

export type Step = ScriptJob | NodeJob | Crawler | Report | LambdaCall | Execution;
export type Job = ScriptJob | NodeJob;

export const isJob = (step: Step): step is Job => step.kind === 'script' || step.kind === 'nodes';

export interface StepBase {
  /** Unique among all steps; a `foreach` item is `name[item]`. */
  readonly name: string;
  /** Names of the steps that must have ended before; declared and inferred, without repetition, in the file's order. */
  readonly needs: readonly string[];
  /** `always`: runs also when everything it needs was skipped. */
  readonly when: 'default' | 'always';
  /** False for `window: none`: the step handles all of its input, and replaces all that it wrote. */
  readonly windowed: boolean;
  readonly skipIf?: SkipCondition | undefined;
  /** Seconds that the step is expected to take; shapes the parallelism. */
  readonly expectedSeconds: number;
  readonly at: Position;
}

export interface JobBase extends StepBase {
  /** Tables and sources with columns, in the order of the file. */
  readonly reads: readonly TableReference[];
  /** Name of a table of this pipeline. */
  readonly writes: string;
  readonly workers: { readonly type: WorkerType; readonly count: number };
  readonly timeoutSeconds: number;
  /** Attempts in all, the first included. */
  readonly attempts: number;
}

/** Glue's worker types for Spark jobs. */
export type WorkerType = 'G.1X' | 'G.2X' | 'G.4X' | 'G.8X' | 'G.12X' | 'G.16X' | 'R.1X' | 'R.2X' | 'R.4X' | 'R.8X';

export interface ScriptJob extends JobBase {
  readonly kind: 'script';
  /** Relative to the pipeline's root, with '/'. */
  readonly script: string;
  readonly scriptText: string;
  readonly arguments: Readonly<Record<string, RunText>>;
}

export interface NodeJob extends JobBase {
  readonly kind: 'nodes';
  /** In an order in which every node comes after those that it is from. Exactly one writes. */
  readonly nodes: readonly Node[];
}

/** A Glue crawler: finds the columns and partitions of a source, and keeps a table of them. */
export interface Crawler extends StepBase {
  readonly kind: 'crawler';
  /** Name of a source without columns. */
  readonly source: string;
  /** Glue database of the tables that it fills. */
  readonly database: string;
  /** The tables that it fills, by Glue's naming; at least one. */
  readonly fills: readonly TableReference[];
  /** Seconds between two looks whether it has ended. */
  readonly pollSeconds: number;
}

/** An Athena query whose result is drawn. */
export interface Report extends StepBase {
  readonly kind: 'report';
  /** Relative to the pipeline's root, with '/'. */
  readonly sqlFile: string;
  readonly sql: string;
  readonly reads: readonly TableReference[];
  readonly charts: readonly Chart[];
}

/** Calls a Lambda function that exists already, and waits for its answer. */
export interface LambdaCall extends StepBase {
  readonly kind: 'lambda';
  /** In the account and region of the environment. */
  readonly functionName: string;
  readonly payload: RunValue;
}

/** Runs another state machine, and waits for its end. */
export interface Execution extends StepBase {
  readonly kind: 'execution';
  readonly of: OtherPipelineRun | StateMachineRun;
}

export interface OtherPipelineRun {
  readonly kind: 'pipeline';
  /** Of the same environment. */
  readonly pipeline: string;
  /** Defaults of its inputs. */
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  /** Absent: all of its steps. */
  readonly select?: Selection | undefined;
}

export interface StateMachineRun {
  readonly kind: 'state_machine';
  readonly stateMachineArn: string;
  readonly input: RunValue;
}

/** The steps of a run that are meant; the others are skipped. Part of the input of a pipeline's state machine. */
export interface Selection {
  /** Names of steps, in the order of the file. */
  readonly steps: readonly string[];
  /** What stands after `not selected: ` in the reason of the others: `the run starts at publish`. */
  readonly reason: string;
}

export interface QuickSight {
  readonly datasets: readonly Dataset[];
  /** Name of a group of the namespace `default`. */
  readonly group: string;
  /** Where the group lives; absent: in the region of the environment. */
  readonly identityRegion?: string | undefined;
}

export interface Dataset {
  /** Name of a report's step. */
  readonly report: string;
  /** Of its result, in order. */
  readonly columns: readonly Column[];
  readonly at: Position;
}

export interface TableReference {
  readonly database: string;
  readonly table: string;
}

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

export interface Chart {
  readonly type: 'line' | 'bar' | 'area' | 'point';
  readonly x: string;
  readonly y: string;
  readonly color?: string | undefined;
  readonly title?: string | undefined;
  /** Column: one small chart for each of its values. */
  readonly facet?: string | undefined;
  /** Boolean column: the points that stand out. */
  readonly mark?: string | undefined;
}

export type SkipCondition = { readonly kind: 'no_new_data'; readonly source: string };

/** A text with holes that only the run can fill; adjacent strings are joined. A text without holes has at most one part. */
export type RunText = readonly (string | RunReference)[];

/** JSON whose texts may have such holes. A text that is one hole and nothing else becomes what fills it, of its type. */
export type RunValue =
  | { readonly kind: 'text'; readonly text: RunText }
  | { readonly kind: 'plain'; readonly value: number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly RunValue[] }
  | { readonly kind: 'mapping'; readonly entries: Readonly<Record<string, RunValue>> };

export type RunReference =
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'window'; readonly part: 'id' | 'start' | 'end' };

/** What feeds a source in the local cloud: files of the repository, or a simulation that is the same each time. */
export type Feed = { readonly source: string; readonly at: Position } & (
  | { readonly kind: 'files'; readonly files: readonly RepositoryFile[] }
  | { readonly kind: 'sensors'; readonly devices: number; readonly days: number }
  | { readonly kind: 'history'; readonly rows: number }
);

export interface RepositoryFile {
  /** Relative to the pipeline's root, with '/'. */
  readonly path: string;
  /** What of the path is its key in the folder of a source: all that a wildcard stood for, else the name. */
  readonly key: string;
}

/** A run of some steps in a local cloud of its own, and what must come of it. */
export interface PipelineTest {
  readonly name: string;
  /** The other sources hold nothing. */
  readonly given: readonly { readonly source: string; readonly files: readonly RepositoryFile[] }[];
  /** Names of steps: those that were named, and the crawlers that they need. */
  readonly steps: readonly string[];
  /** Absent: the last complete one at the instant at which simulated data end. */
  readonly windowId?: string | undefined;
  readonly expect: {
    /** By name of step, one for each item of a `foreach`. */
    readonly statuses: Readonly<Record<string, string>>;
    readonly error?: string | undefined;
    /** Numbers of rows, by `table` or `database.table`. */
    readonly rows: Readonly<Record<string, number>>;
  };
  readonly at: Position;
}

/** A half-open span of time `[start, end)`. */
export interface Window {
  /** `2026-11-23` (day), `2026-11-23T14+0100` (hour), `2026-W47` (week), `2026-11` (month). */
  readonly id: string;
  /** UTC, as `2026-11-22T23:00:00Z`. */
  readonly start: string;
  readonly end: string;
}

/** Tables of a database, which Glue reaches over JDBC. */
export interface JdbcSource {
  readonly name: string;
  readonly type: 'jdbc';
  /** As the file has it; it holds neither user nor password. */
  readonly url: string;
  readonly vendor: Vendor;
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly tables: readonly DatabaseTable[];
  /** Name of the secret in Secrets Manager that holds `username` and `password`. */
  readonly secret: string;
  /** A column of each of the tables that only grows: its greatest value tells what is new. Absent: nobody asks. */
  readonly watermark?: string | undefined;
  /** How Glue reaches the database; absent: it is reached over the internet, or only locally. */
  readonly network?: Network | undefined;
  readonly at: Position;
}

/** As Glue names them. */
export type Vendor = 'sqlserver' | 'postgresql' | 'mysql' | 'oracle';

export interface DatabaseTable {
  readonly schema: string;
  readonly table: string;
}

/** How Glue reaches a database. */
export type Network =
  | {
      readonly kind: 'vpc_peering';
      /** Address range of the VPC that is made. */
      readonly vpcCidr: string;
      readonly peer: {
        readonly vpc: string;
        readonly cidr: string;
        readonly routeTables: readonly string[];
        readonly securityGroup: string;
        /** Absent: the environment's own. */
        readonly account?: string | undefined;
        /** Absent: the environment's own. */
        readonly region?: string | undefined;
        /** ARN of the role in the peer's account that accepts the peering. */
        readonly acceptRole?: string | undefined;
      };
    }
  | {
      readonly kind: 'existing';
      readonly subnet: string;
      readonly securityGroups: readonly string[];
      readonly availabilityZone: string;
    };
