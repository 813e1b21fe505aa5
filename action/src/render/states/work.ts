import type { Job, Report, Step } from '../../graph/model.ts';
import { asksBefore } from '../../graph/source-of.ts';
import { jsonata, literal, type Json, type Retrier, type States } from './asl.ts';
import { executionStates, lambdaStates } from './call.ts';
import { dpuSeconds, glueThrottled, resultState, throttled, untilCapacity, wrapperArguments } from './glue-run.ts';
import { runText } from './run-value.ts';
import { crawlStates } from './crawl.ts';
import { modelStates } from './model.ts';
import type { Scope } from './step.ts';
import { watermarkArguments } from './watermark.ts';

/** The state that does the step's work, named as the step, and what reads its result. The last one ends the branch. */
export function work(step: Step, scope: Scope): States {
  switch (step.kind) {
    case 'script':
    case 'nodes':
      return jobStates(step, scope);
    case 'crawler':
      return crawlStates(step, scope);
    case 'model':
      return modelStates(step, scope);
    case 'report':
      return queryStates(step, scope);
    case 'lambda':
      return lambdaStates(step, scope);
    case 'execution':
      return executionStates(step, scope);
  }
}

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
        `{'job_run': $states.result.Id, 'attempts': $states.context.State.RetryCount + 1, 'cost_units': ${dpuSeconds}` +
          `${!asksBefore(job, pipeline) ? '' : `, 'source_state': $states.input.source_state`}}`,
      ),
      Retry: [untilCapacity, glueThrottled, ...retries],
      Next: result,
    },
    [result]: resultState(job, scope),
  };
}

function jobArguments(job: Job, scope: Scope): Json {
  const own = job.kind === 'script' ? job.arguments : {};
  return {
    ...wrapperArguments(job, scope.names.dataBucket),
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
