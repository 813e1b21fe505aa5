/** What a run's history says of its steps. Pure. */
import type { HistoryEvent } from '../aws/executions.ts';
import type { Pipeline, Step } from '../graph/model.ts';

export type StepStatus = 'waiting' | 'running' | 'succeeded' | 'skipped' | 'failed' | 'blocked' | 'cancelled';

export interface QualityResult {
  readonly rule: string;
  readonly passed: boolean;
  readonly reason?: string | undefined;
}

/** A step as far as it has come. Of a step that ended, what its attempt reported. */
export interface StepRun {
  readonly step: Step;
  readonly status: StepStatus;
  /** ISO; absent while it waits. */
  readonly started?: string | undefined;
  /** ISO; absent until it has ended. */
  readonly ended?: string | undefined;
  readonly reason?: string | undefined;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
  readonly attempts: number;
  readonly rows?: number | undefined;
  /** Rows that were left out for the table's key; null: it has none. */
  readonly duplicates?: number | null | undefined;
  readonly watermark?: string | null | undefined;
  readonly quality?: readonly QualityResult[] | undefined;
  readonly queryExecutionId?: string | undefined;
}

/** Every step of the pipeline, in its order. The first history is that of the execution; the others are of its parts. */
export function stepRuns({ steps }: Pipeline, histories: readonly (readonly HistoryEvent[])[]): readonly StepRun[] {
  const entered = histories.flat().filter(({ stateEnteredEventDetails }) => stateEnteredEventDetails !== undefined);
  const end = histories[0]?.find(isEnd);
  return steps.map((step) => {
    const of = (state: string) =>
      entered.filter(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name === state);
    const [recorded] = of(`${step.name}: record`);
    if (recorded !== undefined) return endedStep(step, recorded);
    const [work] = [...of(step.name), ...of(`${step.name}: step`)];
    const attempts = of(step.name).length;
    if (work === undefined) return { step, status: end === undefined ? 'waiting' : 'cancelled', attempts };
    return end === undefined
      ? { step, status: hasBegun(step, of) ? 'running' : 'waiting', started: time(work), attempts }
      : { step, status: 'cancelled', started: time(work), ended: time(end), attempts };
  });
}

/** A model's rows are looked for before its own state is entered. */
function hasBegun({ name, kind }: Step, of: (state: string) => readonly HistoryEvent[]): boolean {
  return of(name).length > 0 || (kind === 'model' && of(`${name}: rows`).length > 0);
}

/** ARNs of executions that the events have started of state machines that are parts of this pipeline's. */
export function partsStarted(events: readonly HistoryEvent[], executionArn: string): readonly string[] {
  const [, root] = /:execution:(.*?)(?:-part-\d+)?:/.exec(executionArn) ?? [];
  return events.flatMap(({ taskSubmittedEventDetails: details }) => {
    if (details?.resourceType !== 'states') return [];
    const { ExecutionArn = '' } = JSON.parse(details.output ?? '{}') as { readonly ExecutionArn?: string };
    const [, machine, part] = /:execution:(.*?)(-part-\d+)?:/.exec(ExecutionArn) ?? [];
    return machine === root && part !== undefined ? [ExecutionArn] : [];
  });
}

const executionEnds = new Set(['ExecutionSucceeded', 'ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted']);

export const isEnd = ({ type }: HistoryEvent): boolean => type !== undefined && executionEnds.has(type);

const time = ({ timestamp }: HistoryEvent): string => (timestamp ?? new Date(0)).toISOString();

/** The input of the state that records a step holds all that its attempt reported: see render/states/step.ts. */
function endedStep(step: Step, recorded: HistoryEvent): StepRun {
  const { step: outcome, started } = JSON.parse(recorded.stateEnteredEventDetails?.input ?? '{}') as RecordInput;
  return {
    step,
    status: outcome.status,
    started,
    ended: time(recorded),
    reason: outcome.reason,
    error: outcome.error,
    cause: outcome.cause,
    attempts: outcome.attempts ?? (outcome.status === 'failed' ? 1 : 0),
    rows: outcome.rows,
    duplicates: outcome.duplicates,
    watermark: outcome.watermark,
    quality: outcome.quality?.map((result) => ({ ...result, reason: result.reason ?? undefined })),
    queryExecutionId: outcome.query_execution_id,
  };
}

interface RecordInput {
  readonly started: string;
  readonly step: {
    readonly status: 'succeeded' | 'skipped' | 'failed' | 'blocked';
    readonly reason?: string;
    readonly error?: string;
    readonly cause?: string;
    readonly attempts?: number;
    readonly rows?: number;
    readonly duplicates?: number | null;
    readonly watermark?: string | null;
    readonly quality?: readonly { readonly rule: string; readonly passed: boolean; readonly reason: string | null }[];
    readonly query_execution_id?: string;
  };
}

export function secondsOf({ started, ended }: StepRun): number {
  return started === undefined || ended === undefined ? 0 : (Date.parse(ended) - Date.parse(started)) / 1000;
}
