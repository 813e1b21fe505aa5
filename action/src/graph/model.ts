/**
 * The typed model of a pipeline for one environment: names resolved, `foreach` expanded, edges inferred. It holds no
 * ARN, logical id or AWS name: those are made in render/names.ts.
 */
import type { Position } from '../errors.ts';
import type { Cron } from './cron.ts';
import type { Node } from './node-model.ts';
import type { SkipCondition } from './skip-model.ts';
import type { Source } from './source-model.ts';

export type * from './node-model.ts';
export type * from './skip-model.ts';
export type * from './source-model.ts';

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
  /** When it runs by itself; absent: never. */
  readonly schedule?: Schedule | undefined;
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
  /** Name of the managed policy that bounds every role of the stack; absent: none does. */
  readonly permissionsBoundary?: string;
}

export interface Schedule {
  /** In the pipeline's time zone. */
  readonly cron: Cron;
  /** As it is written. */
  readonly text: string;
  readonly by: 'github' | 'eventbridge';
  readonly at: Position;
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
  /** Whether values of local data may be shown to whoever reads a pull request. */
  readonly isPublic: boolean;
  /** A DQDL ruleset, evaluated before publishing; absent: none. */
  readonly quality?: string | undefined;
  readonly at: Position;
}

export type Step = ScriptJob | NodeJob | Crawler | Model | Report | LambdaCall | Execution;

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
  /** Whether it reads only what no earlier run has read, and adds what it writes. Then it is not windowed. */
  readonly bookmark: boolean;
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

/** Scores the rows of the window with the champion of a Random Cut Forest, and publishes the scores. */
export interface Model extends StepBase {
  readonly kind: 'model';
  /** Its name without the item. */
  readonly model: string;
  /** Of the `foreach`; absent: there is none. */
  readonly item?:
    | {
        readonly variable: string;
        readonly value: string;
        /** The column or partition key that holds the item in the scored table. */
        readonly scoredColumn: string;
        /** The partition key that holds it in the table that is learned from. */
        readonly trainingKey: string;
      }
    | undefined;
  /** Name of a table of this pipeline, that `retrain` learns from. */
  readonly trainOn: string;
  /** Numeric columns that both tables have, in the order of the table that is learned from. */
  readonly features: readonly string[];
  readonly scores: { readonly table: TableReference; readonly timeColumn: string };
  /** Name of a table of this pipeline, which the model declares itself: see score-columns.ts. */
  readonly writes: string;
  /** As SageMaker names them. */
  readonly hyperparameters: {
    readonly feature_dim: number;
    readonly num_samples_per_tree: number;
    readonly num_trees: number;
  };
  /** SageMaker's instance types. */
  readonly instances: { readonly train: string; readonly serve: string };
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
