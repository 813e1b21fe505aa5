import type { Cloud } from '../aws/cloud.ts';
import { describeExecution, historyAfter, type Execution, type HistoryEvent } from '../aws/executions.ts';
import { until } from '../aws/wait.ts';
import type { Pipeline } from '../graph/model.ts';
import { isEnd, stepRuns, type StepRun } from './steps.ts';

export interface FinishedRun {
  readonly execution: Execution;
  readonly steps: readonly StepRun[];
}

/** Follows an execution to its end, telling of each step whose status changed. */
export async function watch(
  pipeline: Pipeline,
  executionArn: string,
  cloud: Cloud,
  onChange: (step: StepRun) => void,
  signal: AbortSignal,
): Promise<FinishedRun> {
  const history: HistoryEvent[] = [];
  let told = new Map<string, string>();
  return until(async () => {
    const execution = await describeExecution(cloud, executionArn);
    const events = await historyAfter(cloud, executionArn, history.at(-1)?.id ?? 0);
    history.push(...events);
    const steps = stepRuns(pipeline, history);
    for (const run of steps) if ((told.get(run.step.name) ?? 'waiting') !== run.status) onChange(run);
    told = new Map(steps.map(({ step, status }) => [step.name, status]));
    // Both answers may be a moment old: it has ended when both say so.
    const hasEnded = execution.status !== 'RUNNING' && history.some(isEnd);
    return hasEnded ? { result: { execution, steps } } : { changed: events.length > 0 };
  }, signal);
}

/** An execution as it is now. */
export async function runOf(pipeline: Pipeline, executionArn: string, cloud: Cloud): Promise<FinishedRun> {
  const execution = await describeExecution(cloud, executionArn);
  return { execution, steps: stepRuns(pipeline, await historyAfter(cloud, executionArn, 0)) };
}
