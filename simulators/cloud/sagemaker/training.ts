import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type {
  CreateTrainingJobRequest,
  CreateTrainingJobResponse,
  DescribeTrainingJobRequest,
  StopTrainingJobRequest,
} from '@aws-sdk/client-sagemaker';
import { onlyKnown, required } from '../input.ts';
import { checkName, ClientError, jobExists, notFound, validation } from './errors.ts';
import { inputFiles, parseUri } from './input-files.ts';
import { checkImage, hyperparametersOf, trainChannel } from './random-cut-forest.ts';
import { begin, type Running } from './running.ts';
import { arnOf, settleTheDead, stored, toldTraining, type Shelf, type TrainingJob } from './shelf.ts';

const members = [
  'TrainingJobName',
  'HyperParameters',
  'AlgorithmSpecification',
  'RoleArn',
  'InputDataConfig',
  'OutputDataConfig',
  'ResourceConfig',
  'StoppingCondition',
  'Tags',
] as const;

export const trainingCommands = (shelf: Shelf, running: Running) => ({
  async CreateTrainingJob(input: CreateTrainingJobRequest): Promise<CreateTrainingJobResponse> {
    onlyKnown('CreateTrainingJob', input, members);
    const name = required(input.TrainingJobName, 'trainingJobName');
    checkName(name, 'trainingJobName');
    checkImage(required(input.AlgorithmSpecification, 'algorithmSpecification').TrainingImage);
    const { S3OutputPath = '' } = required(input.OutputDataConfig, 'outputDataConfig');
    const { Tags: _tags, ...kept } = input;
    const { world, trainingJobs, active } = shelf;
    const TrainingJobArn = arnOf(world, 'training-job', name);
    const now = world.clock.now();
    const S3ModelArtifacts = `${S3OutputPath.replace(/\/$/, '')}/${name}/output/model.tar.gz`;
    world.store.transaction(() => {
      if (trainingJobs.get(name) !== undefined) throw jobExists('Training job', TrainingJobArn);
      const job: TrainingJob = {
        ...kept,
        TrainingJobName: name,
        TrainingJobArn,
        ModelArtifacts: { S3ModelArtifacts },
        TrainingJobStatus: 'InProgress',
        SecondaryStatus: 'Training',
        AlgorithmSpecification: input.AlgorithmSpecification,
        ResourceConfig: input.ResourceConfig,
        StoppingCondition: input.StoppingCondition,
        CreationTime: now,
        TrainingStartTime: now,
        LastModifiedTime: now,
      };
      trainingJobs.put(name, stored(job));
      active.put(`training-job/${name}`, { owner: world.store.owner });
    });
    begin(shelf, running, 'training-job', name, (signal) => train(shelf, input, S3ModelArtifacts, signal));
    return { TrainingJobArn };
  },

  async DescribeTrainingJob(input: DescribeTrainingJobRequest): Promise<TrainingJob> {
    onlyKnown('DescribeTrainingJob', input, ['TrainingJobName']);
    settleTheDead(shelf);
    const job = shelf.trainingJobs.get(required(input.TrainingJobName, 'trainingJobName'));
    if (job === undefined) throw notFound();
    return toldTraining(job);
  },

  async StopTrainingJob(input: StopTrainingJobRequest): Promise<object> {
    onlyKnown('StopTrainingJob', input, ['TrainingJobName']);
    settleTheDead(shelf);
    const name = required(input.TrainingJobName, 'trainingJobName');
    shelf.world.store.transaction(() => {
      const job = shelf.trainingJobs.get(name);
      if (job === undefined) throw notFound();
      if (job.TrainingJobStatus !== 'InProgress') {
        throw validation(`The request was rejected because the training job is in status ${job.TrainingJobStatus}.`);
      }
      shelf.trainingJobs.put(name, { ...job, TrainingJobStatus: 'Stopping', SecondaryStatus: 'Stopping' });
    });
    running.get(`training-job/${name}`)?.stop.abort();
    return {};
  },
});

async function train(
  { world }: Shelf,
  { HyperParameters, InputDataConfig }: CreateTrainingJobRequest,
  S3ModelArtifacts: string,
  signal: AbortSignal,
): Promise<void> {
  const hyperparameters = hyperparametersOf(HyperParameters);
  const source = trainChannel(InputDataConfig).DataSource?.S3DataSource;
  const files = await inputFiles(world, source?.S3DataType, source?.S3Uri);
  const folder = await mkdtemp(join(tmpdir(), 'penstock-training-'));
  try {
    const model = join(folder, 'model.tar.gz');
    const paths = files.map(({ path }) => path);
    const result = await world.engines.forest.run({ do: 'train', files: paths, hyperparameters, model }, signal);
    if ('error' in result) throw new ClientError(`Unable to read data channel 'train'. ${result.error}`);
    const { bucket: Bucket, key: Key } = parseUri(S3ModelArtifacts);
    await world.cloud.s3.send(new PutObjectCommand({ Bucket, Key, Body: await readFile(model) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
