import type { Model } from '../../graph/model.ts';
import { championKey, sageMakerPrefix } from '../models.ts';
import { jsonata, quoted, type Json, type Retrier, type States } from './asl.ts';
import { notAgain, patience } from './retriers.ts';
import { championQuestion, notRun, type Scope } from './step.ts';
import {
  attemptReports,
  dpuSeconds,
  glueThrottled,
  resultState,
  throttled,
  untilCapacity,
  wrapperArguments,
} from './glue-run.ts';

/**
 * Scoring: which champion, which rows, their scores from SageMaker, and the publication of both. Jobs give a state
 * machine nothing but their success, so what they found lies in S3, in a folder of the attempt.
 */
export function modelStates(step: Model, { names, pipeline, integration }: Scope): States {
  const { name } = step;
  const state = (what: string) => `${name}: ${what}`;
  const scoring = `${attemptReports(step)} & 'scoring/'`;
  const url = (path: string) => jsonata(`${quoted(`s3://${names.dataBucket}/`)} & ${path}`);
  const ofRows = `${scoring} & $states.input.rows_run & '/'`;
  const kept = (more: string) => jsonata(`$merge([$states.input, ${more}])`);

  return {
    [championQuestion(step)]: {
      Type: 'Task',
      Resource: integration('aws-sdk:s3:getObject'),
      Arguments: { Bucket: names.dataBucket, Key: championKey(step) },
      Output: jsonata(`{'champion': $parse($states.result.Body)}`),
      Retry: [notAgain('S3.NoSuchKeyException'), patience],
      Catch: [
        {
          ErrorEquals: ['S3.NoSuchKeyException'],
          Output: { status: 'skipped', reason: 'no champion: run penstock retrain' },
          Next: notRun(step),
        },
      ],
      Next: state('rows'),
    },
    [state('rows')]: {
      Type: 'Task',
      Resource: integration('glue:startJobRun.sync'),
      Arguments: {
        JobName: names.rowsToScore(name),
        Arguments: {
          '--scoring': url(scoring),
          '--window_start': jsonata('$run.window.start'),
          '--window_end': jsonata('$run.window.end'),
        },
      },
      TimeoutSeconds: glueSeconds + 600,
      Output: kept(`{'rows_run': $states.result.Id, 'cost_units': ${dpuSeconds}}`),
      Retry: [untilCapacity, glueThrottled],
      Next: state('rows found'),
    },
    [state('rows found')]: {
      Type: 'Task',
      Resource: integration('aws-sdk:s3:getObject'),
      Arguments: { Bucket: names.dataBucket, Key: jsonata(`${ofRows} & 'input.json'`) },
      Output: kept(`{'found': $parse($states.result.Body)}`),
      Retry: [patience],
      Next: state('any rows?'),
    },
    [state('any rows?')]: {
      Type: 'Choice',
      Choices: [{ Condition: jsonata('$states.input.found.rows > 0'), Next: name }],
      Default: state('publish nothing'),
    },
    [name]: {
      Type: 'Task',
      Resource: integration('sagemaker:createTransformJob.sync'),
      Arguments: {
        TransformJobName: jsonata(
          `${quoted(`${sageMakerPrefix(names, step)}-`)} & $substring($hash($states.context.Execution.Id, 'SHA-256'), 0, 12) & '-' & $string($states.context.State.RetryCount)`,
        ),
        ModelName: jsonata('$states.input.champion.model_name'),
        BatchStrategy: 'MultiRecord',
        TransformInput: {
          DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: jsonata('$states.input.found.values') } },
          ContentType: 'text/csv',
          SplitType: 'Line',
        },
        TransformOutput: {
          S3OutputPath: url(`${ofRows} & 'scores/'`),
          Accept: 'application/jsonlines',
          AssembleWith: 'Line',
        },
        TransformResources: { InstanceType: step.instances.serve, InstanceCount: 1 },
      },
      TimeoutSeconds: transformSeconds,
      Output: kept(`{'attempts': $states.context.State.RetryCount + 1}`),
      Retry: [untilInstances, throttled('SageMaker.AmazonSageMakerException')],
      Next: state('publish'),
    },
    [state('publish')]: publication({
      '--times': jsonata('$states.input.found.times'),
      '--scores': url(`${ofRows} & 'scores/'`),
    }),
    [state('publish nothing')]: publication({}),
    [state('result')]: resultState(step, { names, pipeline, integration }),
  };

  function publication(scored: Readonly<Record<string, Json>>): States[string] {
    return {
      Type: 'Task',
      Resource: integration('glue:startJobRun.sync'),
      Arguments: {
        JobName: names.job(name),
        Arguments: {
          ...wrapperArguments(step, names.dataBucket),
          ...scored,
          '--cutoff': jsonata('$string($states.input.champion.cutoff)'),
          '--model_version': jsonata('$states.input.champion.version'),
        },
      },
      TimeoutSeconds: glueSeconds + 600,
      Output: jsonata(
        `{'job_run': $states.result.Id, 'attempts': $exists($states.input.attempts) ? $states.input.attempts : 1, ` +
          `'cost_units': $states.input.cost_units + (${dpuSeconds})}`,
      ),
      Retry: [untilCapacity, glueThrottled],
      Next: state('result'),
    };
  }
}

/** An hour, which the jobs beside a transform never need; Glue ends a run itself that takes longer. */
export const glueSeconds = 3600;

const transformSeconds = 6 * 3600;

/** Instances of a type are few in an account: others of the `foreach` may have them all. */
const untilInstances: Retrier = {
  ErrorEquals: ['SageMaker.ResourceLimitExceededException'],
  IntervalSeconds: 30,
  BackoffRate: 1.5,
  MaxAttempts: 60,
  MaxDelaySeconds: 300,
  JitterStrategy: 'FULL',
};
