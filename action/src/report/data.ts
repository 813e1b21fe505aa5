/**
 * What a report is made from: one execution that has ended, its steps and the results of its reports. The `report`
 * command fills it from the ledger, the execution and Athena; the site and the terminal draw it, and look at nothing else.
 */
import type { Chart, Column, Window } from '../graph/model.ts';
import type { LabelledAnomalies } from './anomalies/data.ts';
import type { Health } from './health/data.ts';

export interface ReportData {
  readonly pipeline: {
    readonly name: string;
    readonly description: string;
    /** Name of the environment; `local` when none was named. */
    readonly environment: string;
    /** IANA name; the times on the page are told in it. */
    readonly timeZone: string;
  };
  readonly execution: {
    readonly name: string;
    /** As Step Functions' DescribeExecution says it, of an execution that has ended. */
    readonly status: ExecutionStatus;
    /** UTC, ISO 8601. */
    readonly started: string;
    readonly ended: string;
    readonly window: Window;
    /** What ended it, when that is no step's error: a lock that was held, a stop, a time limit. */
    readonly error?: string | undefined;
  };
  /** In the order of the pipeline. */
  readonly steps: readonly StepOutcome[];
  /** At most one a report step, found by its name; a report that never had a result has none. */
  readonly reports: readonly ReportTable[];
  /** Of models, where the faults in what they read are known; absent: none. */
  readonly anomalies?: readonly LabelledAnomalies[] | undefined;
  /** Absent: there is no page of it. */
  readonly health?: Health | undefined;
}

export type ExecutionStatus = 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

export type StepStatus = 'succeeded' | 'skipped' | 'failed' | 'blocked' | 'cancelled';

export interface StepOutcome {
  readonly name: string;
  readonly kind: 'script' | 'nodes' | 'crawler' | 'model' | 'report' | 'lambda' | 'execution';
  readonly status: StepStatus;
  /** Why it was skipped, blocked or cancelled, as a sentence. */
  readonly reason?: string | undefined;
  /** The first line of what made it fail; where it begins with `file:line:`, that is the place: `glue/x.py:12: ValueError: bad`. */
  readonly error?: string | undefined;
  /** UTC, ISO 8601; absent: it never started. */
  readonly started?: string | undefined;
  /** From start to end, every attempt included; 0 for what never started. */
  readonly seconds: number;
  /** 0 for what never started. */
  readonly attempts: number;
  /** Rows that it published (a job) or returned (a report). */
  readonly rows?: number | undefined;
  /** Rows that were left out because a later one has their key; null: its table has no key. */
  readonly duplicates?: number | null | undefined;
  /** The latest time in what it wrote, UTC; null: its table has no such column, or no rows. */
  readonly watermark?: string | null | undefined;
  readonly quality?: readonly QualityResult[] | undefined;
  /** Names of steps. */
  readonly needs: readonly string[];
}

/** One rule of a DQDL ruleset; `reason` says why it did not pass. */
export interface QualityResult {
  readonly rule: string;
  readonly passed: boolean;
  readonly reason?: string | undefined;
}

export interface ReportTable {
  /** Name of the report's step. */
  readonly name: string;
  readonly title: string;
  readonly sql: string;
  /** Types as Athena's ResultSetMetadata spells them: varchar, bigint, double, timestamp, decimal, … */
  readonly columns: readonly Column[];
  /** All rows, in the order of the query; values as GetQueryResults gives them, null for SQL's NULL. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly charts: readonly Chart[];
  readonly queryExecutionId: string;
  readonly dataScannedInBytes: number;
  /** The execution that made this result: an earlier one when the report was skipped this time. */
  readonly fromRun: {
    readonly name: string;
    /** When the query was answered: UTC, ISO 8601. */
    readonly ended: string;
  };
}
