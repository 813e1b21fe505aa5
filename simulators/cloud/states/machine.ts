/** The interpreter of Amazon States Language: what it takes and what it gives. It knows no service of AWS. */
import type { Clock } from '../clock.ts';

export interface ExecutionRequest {
  /** The parsed definition. */
  readonly definition: unknown;
  readonly input: unknown;
  readonly type: 'STANDARD' | 'EXPRESS';
  readonly stateMachine: { readonly id: string; readonly name: string };
  readonly execution: {
    readonly id: string;
    readonly name: string;
    readonly roleArn: string;
    readonly startTime: string;
  };
  readonly clock: Clock;
  readonly tasks: TaskRunner;
  /** Lets waits between looks end early. Absent: every wait takes its time. */
  readonly looks?: Looks | undefined;
  /** What distributed Maps read from and write to. Absent: one that does fails by that name. */
  readonly objects?: Objects | undefined;
  /** Told of every run of a distributed Map. */
  readonly mapRuns?: MapRuns | undefined;
  /** Told of every event as it happens, in the order of their ids. */
  readonly journal: (event: HistoryEvent) => void;
  /** Aborted when somebody stops the execution. */
  readonly signal: AbortSignal;
}

export type ExecutionResult =
  | { readonly status: 'SUCCEEDED'; readonly output: unknown }
  | {
      readonly status: 'FAILED' | 'TIMED_OUT' | 'ABORTED';
      readonly error?: string | undefined;
      readonly cause?: string | undefined;
    };

/**
 * What a Wait waits for, told by the task that looks after it: undefined when that is not known, else a promise that
 * resolves when another look would see an end, and rejects when the signal is aborted. The arguments are not evaluated.
 */
export type Looks = (resource: string, given: unknown) => ((signal: AbortSignal) => Promise<void>) | undefined;

/** S3, as ItemReader and ResultWriter use it. Rejects with TaskFailure. */
export interface Objects {
  get(bucket: string, key: string): Promise<Uint8Array>;
  list(bucket: string, prefix: string): Promise<readonly ListedObject[]>;
  put(bucket: string, key: string, body: string): Promise<void>;
}

/** As ListObjectsV2 gives it. */
export interface ListedObject {
  readonly Key: string;
  readonly ETag: string;
  readonly LastModified: Date;
  readonly Size: number;
  readonly StorageClass: string;
}

export type MapRuns = (run: MapRun) => MapRunObserver;

export interface MapRun {
  readonly arn: string;
  /** `plant/load`: the machine and the label of the state; its child executions are executions of that. */
  readonly stateMachine: { readonly id: string; readonly name: string };
  readonly maxConcurrency: number;
  readonly toleratedFailureCount: number;
  readonly toleratedFailurePercentage: number;
}

export interface MapRunObserver {
  /** Once the items are known, before any child starts: how many items each child execution gets. */
  planned(sizes: readonly number[]): void;
  started(child: ChildExecution): ChildObserver;
  ended(status: 'SUCCEEDED' | 'FAILED' | 'ABORTED'): void;
}

export interface ChildExecution {
  readonly index: number;
  readonly arn: string;
  readonly name: string;
  readonly input: unknown;
}

export interface ChildObserver {
  readonly journal: (event: HistoryEvent) => void;
  readonly ended: (result: ExecutionResult) => void;
}

/** Does the work of Task states. */
export interface TaskRunner {
  /** Resolves to the task's result; rejects with TaskFailure. Anything else that it rejects with is a bug. */
  run(task: TaskRequest): Promise<unknown>;
  /** Why there is nobody for a resource, as the end of AWS's sentence; undefined when there may be. Absent: never. */
  missing?(resource: string): string | undefined;
}

export interface TaskRequest {
  /** `arn:aws:states:::glue:startJobRun.sync`, a function's ARN, an activity's ARN. */
  readonly resource: string;
  readonly arguments: unknown;
  readonly state: string;
  /** Indices of the enclosing Map iterations, outermost first. */
  readonly path: readonly number[];
  /** Retries before this attempt: 0 for the first. */
  readonly attempt: number;
  readonly taskToken?: string | undefined;
  /** Called when a worker has taken the task of an activity: it starts then. */
  readonly started: (workerName: string | undefined) => void;
  /** Called when the service has taken the request of a `.sync` or callback task, with its answer. */
  readonly submitted: (output: unknown) => void;
  /** Called at each sign of life of a callback task: HeartbeatSeconds counts from the latest. */
  readonly heartbeat: () => void;
  /** Aborted on the state's timeout, a failed sibling, or the execution's end; the runner then settles soon. */
  readonly signal: AbortSignal;
}

/** A task failed. A callback may name neither error nor cause. */
export class TaskFailure extends Error {
  readonly error: string | undefined;
  readonly causeText: string | undefined;
  /** The event that tells of it, when it is not the usual one: `TaskStartFailed`, `LambdaFunctionScheduleFailed`. */
  readonly event: string | undefined;

  constructor(error: string | undefined, causeText: string | undefined, event?: string) {
    super(`${error ?? 'no error name'}: ${causeText ?? 'no cause'}`);
    this.name = 'TaskFailure';
    this.error = error;
    this.causeText = causeText;
    this.event = event;
  }
}

/** As GetExecutionHistory gives it; the details stand under AWS's own key for the type, e.g. `stateEnteredEventDetails`. */
export interface HistoryEvent {
  readonly id: number;
  readonly previousEventId: number;
  readonly timestamp: Date;
  readonly type: string;
  readonly [details: `${string}Details`]: unknown;
}
