import type { Job, Report, Step } from '../../graph/model.ts';
import { asksBefore, watchedDatabase } from '../../graph/source-of.ts';
import { jsonata, literal, quoted, type Json, type Retrier, type States } from './asl.ts';
import { executionStates, lambdaStates } from './call.ts';
import { runText } from './run-value.ts';
import { crawlStates } from './crawl.ts';
import { patience, type Scope } from './step.ts';
import { watermarkArguments } from './watermark.ts';

/** The state that does the step's work, named as the step, and what reads its result. The last one ends the branch. */
export function work(step: Step, scope: Scope): States {
  switch (step.kind) {
    case 'script':
    case 'nodes':
      return jobStates(step, scope);
    case 'crawler':
      return crawlStates(step, scope);
    case 'report':
      return queryStates(step, scope);
    case 'lambda':
      return lambdaStates(step, scope);
    case 'execution':
      return executionStates(step, scope);
  }
}

/** Another run of a job, or of the account's, may be in the way for hours: that is no failure of this one. */
const untilCapacity: Retrier = {
  ErrorEquals: ['Glue.ConcurrentRunsExceededException', 'Glue.ResourceNumberLimitExceededException'],
  IntervalSeconds: 15,
  BackoffRate: 1.5,
  MaxAttempts: 60,
  MaxDelaySeconds: 300,
  JitterStrategy: 'FULL',
};

/** Throttling comes under the general name of a service, as does what no patience mends: so the patience is short. */
const throttled = (...names: readonly string[]): Retrier => ({
  ErrorEquals: names,
  IntervalSeconds: 5,
  BackoffRate: 2,
  MaxAttempts: 6,
  MaxDelaySeconds: 120,
  JitterStrategy: 'FULL',
});

function jobStates(job: Job, scope: Scope): States {
  const { pipeline, names, integration } = scope;
  const result = `${job.name}: result`;
  const retries: Retrier[] =
    job.attempts > 1
      ? [
          {
            ErrorEquals: ['States.TaskFailed', 'States.Timeout'],
            IntervalSeconds: 10,
            BackoffRate: 2,
            MaxAttempts: job.attempts - 1,
          },
        ]
      : [];
  return {
    [job.name]: {
      Type: 'Task',
      Resource: integration('glue:startJobRun.sync'),
      Arguments: { JobName: names.job(job.name), Arguments: jobArguments(job, scope) },
      // Glue ends a run that takes too long; this only ends the waiting for one that it forgot.
      TimeoutSeconds: job.timeoutSeconds + 600,
      Output: jsonata(
        `{'job_run': $states.result.Id, 'attempts': $states.context.State.RetryCount + 1, ` +
          `'cost_units': $exists($states.result.DPUSeconds) ? $states.result.DPUSeconds : $states.result.ExecutionTime * $states.result.MaxCapacity` +
          `${!asksBefore(job, pipeline) ? '' : `, 'source_state': $states.input.source_state`}}`,
      ),
      Retry: [
        untilCapacity,
        throttled('Glue.AWSGlueException', 'Glue.InternalServiceException', 'Glue.OperationTimeoutException'),
        ...retries,
      ],
      Next: result,
    },
    [result]: {
      Type: 'Task',
      Resource: integration('aws-sdk:s3:getObject'),
      Arguments: {
        Bucket: names.dataBucket,
        Key: jsonata(`${attemptReports(job)} & $states.input.job_run & '.json'`),
      },
      Output: jsonata(`$merge([${resultParts(watchedDatabase(job, pipeline) !== undefined).join(', ')}])`),
      Retry: [patience],
      End: true,
    },
  };
}

/** A job that watches a database may have found nothing new there: its report then has the status `skipped`, and why. */
function resultParts(maySkip: boolean): readonly string[] {
  const report = '$parse($states.result.Body)';
  const run = `$sift($states.input, function($value, $key) { $key != 'job_run' })`;
  const status = `{'status': 'succeeded'}`;
  return maySkip ? [status, run, report] : [report, run, status];
}

/** Folder of the reports that the job's attempts leave in this run: results of `.sync` carry nothing from a script. */
const attemptReports = (job: Job): string => `'runs/' & $run.id & ${quoted(`/${job.name}/`)}`;

function jobArguments(job: Job, scope: Scope): Json {
  const { dataBucket } = scope.names;
  const own = job.kind === 'script' ? job.arguments : {};
  return {
    '--penstock-run': jsonata('$run.id'),
    '--penstock-report': jsonata(`${quoted(`s3://${dataBucket}/`)} & ${attemptReports(job)}`),
    '--window_id': job.windowed ? jsonata('$run.window.id') : 'none',
    '--window_start': jsonata('$run.window.start'),
    '--window_end': jsonata('$run.window.end'),
    ...watermarkArguments(job, scope),
    ...Object.fromEntries(Object.entries(own).map(([name, text]) => [`--${name}`, runText(text)])),
  };
}

function queryStates(report: Report, { pipeline, names, integration }: Scope): States {
  return {
    [report.name]: {
      Type: 'Task',
      Resource: integration('athena:startQueryExecution.sync'),
      Arguments: {
        QueryString: literal(report.sql),
        QueryExecutionContext: { Catalog: 'AwsDataCatalog', Database: pipeline.database },
        WorkGroup: names.workGroup,
      },
      Output: jsonata(
        `{'status': 'succeeded', 'query_execution_id': $states.result.QueryExecution.QueryExecutionId, ` +
          `'bytes': $states.result.QueryExecution.Statistics.DataScannedInBytes, ` +
          `'cost_units': $states.result.QueryExecution.Statistics.DataScannedInBytes, 'attempts': $states.context.State.RetryCount + 1}`,
      ),
      Retry: [
        throttled('Athena.AmazonAthenaException', 'Athena.TooManyRequestsException', 'Athena.InternalServerException'),
      ],
      End: true,
    },
  };
}
