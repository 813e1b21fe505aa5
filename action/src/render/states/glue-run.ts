/** What every run of a Glue job has in a state machine. */
import type { Job, Model, Pipeline, Step } from '../../graph/model.ts';
import { watchedDatabase } from '../../graph/source-of.ts';
import { jsonata, quoted, type Json, type Retrier, type Task } from './asl.ts';
import { patience } from './retriers.ts';
import type { Scope } from './step.ts';

/** Another run of a job, or of the account's, may be in the way for hours: that is no failure of this one. */
export const untilCapacity: Retrier = {
  ErrorEquals: ['Glue.ConcurrentRunsExceededException', 'Glue.ResourceNumberLimitExceededException'],
  IntervalSeconds: 15,
  BackoffRate: 1.5,
  MaxAttempts: 60,
  MaxDelaySeconds: 300,
  JitterStrategy: 'FULL',
};

/** Throttling comes under the general name of a service, as does what no patience mends: so the patience is short. */
export const throttled = (...names: readonly string[]): Retrier => ({
  ErrorEquals: names,
  IntervalSeconds: 5,
  BackoffRate: 2,
  MaxAttempts: 6,
  MaxDelaySeconds: 120,
  JitterStrategy: 'FULL',
});

export const glueThrottled = throttled(
  'Glue.AWSGlueException',
  'Glue.InternalServiceException',
  'Glue.OperationTimeoutException',
);

/** Glue tells them only of some runs. */
export const dpuSeconds =
  '$exists($states.result.DPUSeconds) ? $states.result.DPUSeconds : $states.result.ExecutionTime * $states.result.MaxCapacity';

/** What the wrapper of a job needs to know of the run. */
export function wrapperArguments(step: Job | Model, dataBucket: string): Readonly<Record<string, Json>> {
  return {
    '--penstock-report': jsonata(`${quoted(`s3://${dataBucket}/`)} & ${attemptReports(step)}`),
    '--window_id': step.windowed ? jsonata('$run.window.id') : 'none',
    '--window_start': jsonata('$run.window.start'),
    '--window_end': jsonata('$run.window.end'),
  };
}

/** Folder of the reports that the job's attempts leave in this run: results of `.sync` carry nothing from a script. */
export const attemptReports = ({ name }: Step): string => `'runs/' & $run.id & ${quoted(`/${name}/`)}`;

/** Reads what the attempt `job_run` reported. */
export function resultState(step: Job | Model, { pipeline, names, integration }: Scope): Task {
  return {
    Type: 'Task',
    Resource: integration('aws-sdk:s3:getObject'),
    Arguments: {
      Bucket: names.dataBucket,
      Key: jsonata(`${attemptReports(step)} & $states.input.job_run & '.json'`),
    },
    Output: jsonata(`$merge([${resultParts(step, pipeline).join(', ')}])`),
    Retry: [patience],
    End: true,
  };
}

/** A job that watches a database may have found nothing new there: its report then has the status `skipped`, and why. */
function resultParts(step: Job | Model, pipeline: Pipeline): readonly string[] {
  const report = '$parse($states.result.Body)';
  const run = `$sift($states.input, function($value, $key) { $key != 'job_run' })`;
  const status = `{'status': 'succeeded'}`;
  const maySkip = step.kind !== 'model' && watchedDatabase(step, pipeline) !== undefined;
  return maySkip ? [status, run, report] : [report, run, status];
}
