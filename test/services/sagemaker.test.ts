/** SageMaker's contract of Random Cut Forest, on the real forest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateModelCommand,
  CreateTrainingJobCommand,
  CreateTransformJobCommand,
  DeleteModelCommand,
  DescribeModelCommand,
  DescribeTrainingJobCommand,
  DescribeTransformJobCommand,
  StopTrainingJobCommand,
  type CreateTrainingJobCommandInput,
} from '@aws-sdk/client-sagemaker';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { forestEngine } from '../../simulators/engines/forest/engine.ts';
import { findInstallation } from '../../simulators/engines/setup/installation.ts';
import { refusal, testCloud } from './cloud.ts';

const here = await testCloud({ forest: forestEngine(findInstallation()) });
const { sageMaker, s3 } = here.cloud;
const image = '438346466558.dkr.ecr.eu-west-1.amazonaws.com/randomcutforest:1';
const role = 'arn:aws:iam::000000000000:role/models';

const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: 'data', Key, Body }));
await s3.send(
  new CreateBucketCommand({ Bucket: 'data', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
);
const values = Array.from({ length: 300 }, (_, index) => (20 + Math.sin(index / 20)).toFixed(3));
await put('training/a.csv', `${values.slice(0, 200).join('\n')}\n`);
await put('training/b.csv', `${values.slice(200).join('\n')}\n`);
await put('manifest.json', JSON.stringify([{ prefix: 's3://data/training/' }, 'a.csv', 'b.csv']));

function training(name: string, more: Partial<CreateTrainingJobCommandInput> = {}) {
  return sageMaker.send(
    new CreateTrainingJobCommand({
      TrainingJobName: name,
      AlgorithmSpecification: { TrainingImage: image, TrainingInputMode: 'File' },
      RoleArn: role,
      HyperParameters: { feature_dim: '1', num_trees: '50' },
      InputDataConfig: [channel()],
      OutputDataConfig: { S3OutputPath: 's3://data/models' },
      ResourceConfig: { InstanceType: 'ml.m4.xlarge', InstanceCount: 1, VolumeSizeInGB: 10 },
      StoppingCondition: { MaxRuntimeInSeconds: 3600 },
      ...more,
    }),
  );
}

const channel = (
  S3Uri = 's3://data/manifest.json',
  distribution: 'ShardedByS3Key' | 'FullyReplicated' = 'ShardedByS3Key',
) => ({
  ChannelName: 'train',
  ContentType: 'text/csv;label_size=0',
  DataSource: {
    S3DataSource: {
      S3DataType: S3Uri.endsWith('.json') ? ('ManifestFile' as const) : ('S3Prefix' as const),
      S3Uri,
      S3DataDistributionType: distribution,
    },
  },
});

async function ended(TrainingJobName: string) {
  for (;;) {
    const job = await sageMaker.send(new DescribeTrainingJobCommand({ TrainingJobName }));
    if (job.TrainingEndTime !== undefined) return job;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function scored(name: string, ModelName: string, S3Uri: string) {
  await sageMaker.send(
    new CreateTransformJobCommand({
      TransformJobName: name,
      ModelName,
      TransformInput: {
        DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri } },
        ContentType: 'text/csv',
        SplitType: 'Line',
      },
      TransformOutput: { S3OutputPath: `s3://data/out/${name}`, Accept: 'application/jsonlines', AssembleWith: 'Line' },
      TransformResources: { InstanceType: 'ml.c5.xlarge', InstanceCount: 1 },
    }),
  );
  for (;;) {
    const job = await sageMaker.send(new DescribeTransformJobCommand({ TransformJobName: name }));
    if (job.TransformEndTime !== undefined) return job;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('a forest is trained, kept as model.tar.gz, and gives a score a line in the order of the rows', async () => {
  await training('first-1');
  expect(await ended('first-1')).toMatchObject({
    TrainingJobStatus: 'Completed',
    SecondaryStatus: 'Completed',
    ModelArtifacts: { S3ModelArtifacts: 's3://data/models/first-1/output/model.tar.gz' },
  });
  await sageMaker.send(
    new CreateModelCommand({
      ModelName: 'first',
      ExecutionRoleArn: role,
      PrimaryContainer: { Image: image, ModelDataUrl: 's3://data/models/first-1/output/model.tar.gz' },
    }),
  );
  await put('rows/day.csv', '20.1\n60\n19.7\n');
  expect(await scored('t-1', 'first', 's3://data/rows/day.csv')).toMatchObject({ TransformJobStatus: 'Completed' });
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'data', Key: 'out/t-1/day.csv.out' }));
  const scores = ((await Body?.transformToString()) ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { score: number }).score);
  expect(scores).toHaveLength(3);
  expect(scores[1]).toBeGreaterThan(4 * Math.max(scores[0] ?? NaN, scores[2] ?? NaN));
}, 60_000);

test('the same rows give the same model, byte for byte of its scores', async () => {
  await training('again-1');
  expect(await ended('again-1')).toMatchObject({ TrainingJobStatus: 'Completed' });
  await sageMaker.send(
    new CreateModelCommand({
      ModelName: 'again',
      ExecutionRoleArn: role,
      PrimaryContainer: { Image: image, ModelDataUrl: 's3://data/models/again-1/output/model.tar.gz' },
    }),
  );
  await scored('t-2', 'again', 's3://data/rows/day.csv');
  const out = (job: string) => readFileSync(join(here.bucket('data'), 'out', job, 'day.csv.out'), 'utf8');
  expect(out('t-2')).toBe(out('t-1'));
}, 60_000);

test("what the container would refuse fails the job, in its log's words", async () => {
  const reason = async (name: string, more: Partial<CreateTrainingJobCommandInput>) => {
    await training(name, more);
    return (await ended(name)).FailureReason;
  };
  await put('bad/a.csv', '1,2\n');
  await put('words/a.csv', 'temp\n1\n');
  expect([
    await reason('bad-1', { InputDataConfig: [channel('s3://data/bad/')] }),
    await reason('bad-2', { InputDataConfig: [channel('s3://data/words/')] }),
    await reason('bad-3', { InputDataConfig: [channel('s3://data/nothing/')] }),
    await reason('bad-4', { InputDataConfig: [channel('s3://data/manifest.json', 'FullyReplicated')] }),
    await reason('bad-5', { HyperParameters: { num_trees: '50' } }),
    await reason('bad-6', { HyperParameters: { feature_dim: '1', num_trees: '10' } }),
  ]).toEqual([
    "ClientError: Unable to read data channel 'train'. Line 1 has 2 values; feature_dim is 1",
    "ClientError: Unable to read data channel 'train'. Line 1 is no line of numbers: temp",
    'ClientError: No S3 objects found under S3 URL "s3://data/nothing/" given in input data source.',
    "ClientError: Failed to validate input data configuration: the channel 'train' takes S3DataDistributionType ShardedByS3Key alone",
    "ClientError: Hyperparameters validation failed: 'feature_dim' is a required property",
    "ClientError: Hyperparameters validation failed: '10' of 'num_trees' is not a whole number from 50 to 1000",
  ]);
}, 60_000);

test('names are used once; what there is not is said; other algorithms are refused by name', async () => {
  const arn = 'arn:aws:sagemaker:eu-west-1:000000000000';
  expect(await refusal(training('first-1'))).toBe(
    `ResourceInUse: Training job names must be unique within an AWS account and region, and a training job with this name already exists (${arn}:training-job/first-1)`,
  );
  expect(await refusal(sageMaker.send(new DescribeTrainingJobCommand({ TrainingJobName: 'none' })))).toBe(
    'ValidationException: Requested resource not found.',
  );
  expect(await refusal(sageMaker.send(new StopTrainingJobCommand({ TrainingJobName: 'first-1' })))).toBe(
    'ValidationException: The request was rejected because the training job is in status Completed.',
  );
  expect(await refusal(scored('t-3', 'none', 's3://data/rows/day.csv'))).toBe(
    `ValidationException: Could not find model "${arn}:model/none".`,
  );
  const xgboost = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1';
  const other = { AlgorithmSpecification: { TrainingImage: xgboost, TrainingInputMode: 'File' } } as const;
  expect(await refusal(training('other-1', other))).toBe(
    `NotInLocalCloud: The local cloud does not answer SageMaker's image ${xgboost}. It has the built-in algorithm randomcutforest:1.`,
  );
  await sageMaker.send(new DeleteModelCommand({ ModelName: 'again' }));
  expect(await refusal(sageMaker.send(new DescribeModelCommand({ ModelName: 'again' })))).toBe(
    `ValidationException: Could not find model "${arn}:model/again".`,
  );
});

test('a job is stopped by whoever asks, and when its process closes', async () => {
  const hanging = {
    run: (_: unknown, signal: AbortSignal) =>
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('killed')))),
  };
  const other = await here.reopen({ forest: hanging });
  const { TrainingJobArn: _arn } = await other.sageMaker.send(
    new CreateTrainingJobCommand({
      TrainingJobName: 'long-1',
      AlgorithmSpecification: { TrainingImage: image, TrainingInputMode: 'File' },
      RoleArn: role,
      HyperParameters: { feature_dim: '1' },
      InputDataConfig: [channel()],
      OutputDataConfig: { S3OutputPath: 's3://data/models' },
      ResourceConfig: { InstanceType: 'ml.m4.xlarge', InstanceCount: 1, VolumeSizeInGB: 10 },
      StoppingCondition: { MaxRuntimeInSeconds: 3600 },
    }),
  );
  await sageMaker.send(new StopTrainingJobCommand({ TrainingJobName: 'long-1' }));
  expect(await ended('long-1')).toMatchObject({ TrainingJobStatus: 'Stopped' });
});
