import { isJob, type Model } from '../../graph/model.ts';
import { modelFolder, sageMakerPrefix } from '../models.ts';
import { logicalId } from '../names.ts';
import { partition } from '../partition.ts';
import { registryOf } from '../random-cut-forest.ts';
import { glueSeconds } from '../states/model.ts';
import { concurrentWindows, mayPublishAs, mayReadScripts, mayRunSpark, scriptKey } from './jobs.ts';
import { mayDescribe, mayReadObjects, mayReadRows, mayWriteObjects, type Statement } from './permissions.ts';
import type { Stack } from './stack.ts';

export const modelsOf = ({ pipeline }: Pick<Stack, 'pipeline'>): readonly Model[] =>
  pipeline.steps.filter((step) => step.kind === 'model');

/**
 * For each model the job that gives it rows and the job that publishes their scores, and the role that SageMaker takes.
 * What SageMaker trains, and the models themselves, are made by `penstock retrain`.
 */
export function models(stack: Stack): void {
  const all = modelsOf(stack);
  if (all.length === 0) return;
  const role = stack.role('ModelRole', 'sagemaker.amazonaws.com', sageMakerPermissions(stack, all));
  stack.outputs['ModelRoleArn'] = { Description: 'The role with which SageMaker trains and scores.', Value: role };
  for (const model of all) {
    rowsJob(stack, model);
    publicationJob(stack, model);
  }
}

function rowsJob(stack: Stack, model: Model): void {
  const { names, keys } = stack;
  const { scores, features, item } = model;
  glueJob(stack, model, {
    id: 'Rows',
    name: names.rowsToScore(model.name),
    script: keys.rowsToScore,
    may: [
      mayReadScripts(stack, [keys.rowsToScore]),
      ...mayReadRows(stack, [scores.table]),
      mayDescribe(stack, [scores.table]),
      mayWriteObjects(stack, 'Input', names.dataBucket, scoringFolder(model)),
      ...mayReadObjects(stack, 'Written', [{ bucket: names.dataBucket, prefix: scoringFolder(model) }]),
      // Spark writes into a folder of its own, and moves what it wrote.
      {
        Sid: 'Move',
        Action: ['s3:DeleteObject'],
        Resource: stack.bucketArn(names.dataBucket, `/${scoringFolder(model)}*`),
      },
      ...mayRunSpark(stack),
    ],
    arguments: {
      '--database': scores.table.database,
      '--table': scores.table.table,
      '--time': scores.timeColumn,
      '--features': features.join(','),
      ...(item === undefined ? {} : { '--item_column': item.scoredColumn, '--item': item.value }),
    },
  });
}

function publicationJob(stack: Stack, model: Model): void {
  const { names, keys, pipeline } = stack;
  const { item } = model;
  const target = { database: pipeline.database, table: model.writes };
  const columns = pipeline.tables.find(({ name }) => name === model.writes)?.columns ?? [];
  const script = scriptKey(stack, model);
  glueJob(stack, model, {
    id: 'Publication',
    name: names.job(model.name),
    script: keys.wrapper,
    may: [
      mayReadScripts(stack, [keys.wrapper, keys.wrapperModules, script]),
      ...mayReadObjects(stack, 'Scores', [{ bucket: names.dataBucket, prefix: scoringFolder(model) }]),
      ...mayPublishAs(stack, model),
      mayDescribe(stack, [target]),
      ...mayRunSpark(stack),
    ],
    arguments: {
      '--extra-py-files': `s3://${names.artifactBucket}/${keys.wrapperModules}`,
      '--penstock-step': model.name,
      '--penstock-script': `s3://${names.artifactBucket}/${script}`,
      '--penstock-script-name': 'publish_scores.py',
      '--penstock-database': pipeline.database,
      '--penstock-table': model.writes,
      '--columns': columns.map(({ name }) => name).join(','),
      ...(item === undefined ? {} : { '--item': item.value }),
    },
  });
}

interface ScoringJob {
  readonly id: 'Rows' | 'Publication';
  readonly name: string;
  readonly script: string;
  readonly may: readonly Statement[];
  readonly arguments: Readonly<Record<string, string>>;
}

function glueJob(stack: Stack, model: Model, { id, name, script, may, arguments: own }: ScoringJob): void {
  stack.add(
    logicalId(id, model.name),
    'AWS::Glue::Job',
    {
      Name: name,
      Role: stack.role(logicalId(`${id}Role`, model.name), 'glue.amazonaws.com', may, model.at),
      GlueVersion: '5.1',
      Command: {
        Name: 'glueetl',
        PythonVersion: '3',
        ScriptLocation: `s3://${stack.names.artifactBucket}/${script}`,
      },
      WorkerType: 'G.1X',
      NumberOfWorkers: 2,
      Timeout: glueSeconds / 60,
      MaxRetries: 0,
      ExecutionProperty: { MaxConcurrentRuns: concurrentWindows(stack.pipeline) },
      DefaultArguments: {
        '--job-language': 'python',
        '--enable-glue-datacatalog': 'true',
        '--enable-metrics': 'true',
        '--enable-continuous-cloudwatch-log': 'true',
        ...own,
      },
      Tags: stack.tagMap(),
    },
    { from: model.at },
  );
}

/** Of every run; a star for the run's name. */
const scoringFolder = ({ name }: Model): string => `runs/*/${name}/scoring/`;

/** SageMaker reads training data and rows to score, and writes models and scores. */
function sageMakerPermissions(stack: Stack, models: readonly Model[]): readonly Statement[] {
  const { pipeline, names } = stack;
  const bucket = names.dataBucket;
  const training = pipeline.tables.filter(({ name }) => models.some(({ trainOn }) => trainOn === name));
  const folders = models.flatMap((model) => [modelFolder(model), scoringFolder(model)]);
  return [
    ...mayReadObjects(
      stack,
      'Input',
      [...training.map(({ path }) => path), ...folders].map((prefix) => ({ bucket, prefix })),
    ),
    {
      Sid: 'Output',
      Action: ['s3:PutObject', 's3:AbortMultipartUpload'],
      Resource: folders.map((folder) => stack.bucketArn(bucket, `/${folder}*`)),
    },
    {
      Sid: 'Image',
      Action: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
      Resource: `arn:${partition(pipeline.environment.region)}:ecr:${pipeline.environment.region}:${registryOf(pipeline.environment)}:repository/randomcutforest`,
    },
    // These have no resource to name.
    { Sid: 'Registry', Action: ['ecr:GetAuthorizationToken'], Resource: '*' },
    {
      Sid: 'Metrics',
      Action: ['cloudwatch:PutMetricData'],
      Resource: '*',
      Condition: {
        StringEquals: { 'cloudwatch:namespace': ['/aws/sagemaker/TrainingJobs', '/aws/sagemaker/TransformJobs'] },
      },
    },
    {
      Sid: 'Logs',
      Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
      Resource: stack.arn('logs', 'log-group:/aws/sagemaker/*'),
    },
  ];
}

/** What the state machine may do to score: to run the jobs, to read what they found, and to follow a transform job. */
export function scoringPermissions(stack: Stack): readonly Statement[] {
  const models = modelsOf(stack);
  if (models.length === 0) return [];
  const { names } = stack;
  const transforms = models.map((model) => stack.arn('sagemaker', `transform-job/${sageMakerPrefix(names, model)}-*`));
  return [
    ...mayReadObjects(stack, 'Champions', [{ bucket: names.dataBucket, prefix: 'models/' }]),
    {
      Sid: 'Transforms',
      Action: [
        'sagemaker:CreateTransformJob',
        'sagemaker:DescribeTransformJob',
        'sagemaker:StopTransformJob',
        'sagemaker:AddTags',
        'sagemaker:ListTags',
      ],
      Resource: transforms,
    },
    {
      Sid: 'ModelsToScoreWith',
      Action: ['sagemaker:CreateTransformJob'],
      Resource: models.map((model) => stack.arn('sagemaker', `model/${sageMakerPrefix(names, model)}-*`)),
    },
    // `.sync` hears of the end by a rule that Step Functions makes for itself.
    {
      Sid: 'TransformEvents',
      Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      Resource: stack.arn('events', 'rule/StepFunctionsGetEventsForSageMakerTransformJobsRule'),
    },
  ];
}

/** The Glue jobs that the state machine runs: of jobs, and of models. */
export function glueJobsOf({ pipeline, names }: Stack): readonly string[] {
  return pipeline.steps.flatMap((step) => {
    if (isJob(step)) return [names.job(step.name)];
    return step.kind === 'model' ? [names.rowsToScore(step.name), names.job(step.name)] : [];
  });
}
