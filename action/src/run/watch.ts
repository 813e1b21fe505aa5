import type { Cloud } from '../aws/cloud.ts';
import { describeExecution, historyAfter, type Execution, type HistoryEvent } from '../aws/executions.ts';
import { until } from '../aws/wait.ts';
import type { Pipeline } from '../graph/model.ts';
import { isEnd, partsStarted, stepRuns, type StepRun } from './steps.ts';

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
  const histories = new Map<string, HistoryEvent[]>([[executionArn, []]]);
  let told = new Map<string, string>();
  return until(async () => {
    const execution = await describeExecution(cloud, executionArn);
    const news = await readOn(histories, cloud);
    const history = histories.get(executionArn) ?? [];
    const steps = stepRuns(pipeline, [...histories.values()]);
    for (const run of steps) if ((told.get(run.step.name) ?? 'waiting') !== run.status) onChange(run);
    told = new Map(steps.map(({ step, status }) => [step.name, status]));
    // Both answers may be a moment old: it has ended when both say so.
    const hasEnded = execution.status !== 'RUNNING' && history.some(isEnd);
    return hasEnded ? { result: { execution, steps } } : { changed: news > 0 };
  }, signal);
}

/** An execution as it is now. */
export async function runOf(pipeline: Pipeline, executionArn: string, cloud: Cloud): Promise<FinishedRun> {
  const execution = await describeExecution(cloud, executionArn);
  const histories = new Map<string, HistoryEvent[]>([[executionArn, []]]);
  await readOn(histories, cloud);
  return { execution, steps: stepRuns(pipeline, [...histories.values()]) };
}

/** Reads what is new of each history, and of the parts of the pipeline that they have started meanwhile. How many events. */
async function readOn(histories: Map<string, HistoryEvent[]>, cloud: Cloud): Promise<number> {
  let count = 0;
  // What is added to a Map while it is walked through is visited, too.
  for (const [arn, history] of histories) {
    const events = await historyAfter(cloud, arn, history.at(-1)?.id ?? 0);
    history.push(...events);
    count += events.length;
    for (const part of partsStarted(events, arn)) if (!histories.has(part)) histories.set(part, []);
  }
  return count;
}
