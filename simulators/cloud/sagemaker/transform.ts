import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type {
  CreateTransformJobRequest,
  CreateTransformJobResponse,
  DescribeTransformJobRequest,
  StopTransformJobRequest,
} from '@aws-sdk/client-sagemaker';
import { onlyKnown, required } from '../input.ts';
import { refuse } from '../service.ts';
import { checkName, ClientError, jobExists, noSuchModel, notFound, validation } from './errors.ts';
import { inputFiles, parseUri } from './input-files.ts';
import { begin, type Running } from './running.ts';
import { arnOf, settleTheDead, stored, toldTransform, type Shelf, type TransformJob } from './shelf.ts';

const members = [
  'TransformJobName',
  'ModelName',
  'BatchStrategy',
  'TransformInput',
  'TransformOutput',
  'TransformResources',
  'Tags',
] as const;

export const transformCommands = (shelf: Shelf, running: Running) => ({
  async CreateTransformJob(input: CreateTransformJobRequest): Promise<CreateTransformJobResponse> {
    onlyKnown('CreateTransformJob', input, members);
    const name = required(input.TransformJobName, 'transformJobName');
    checkName(name, 'transformJobName');
    refuseOtherFormats(input);
    const { Tags: _tags, ...kept } = input;
    const { world, transformJobs, models, active } = shelf;
    const TransformJobArn = arnOf(world, 'transform-job', name);
    const modelName = required(input.ModelName, 'modelName');
    const now = world.clock.now();
    world.store.transaction(() => {
      if (models.get(modelName) === undefined) throw noSuchModel(arnOf(world, 'model', modelName));
      if (transformJobs.get(name) !== undefined) throw jobExists('Job', TransformJobArn);
      const job: TransformJob = {
        ...kept,
        TransformJobName: name,
        ModelName: modelName,
        TransformInput: input.TransformInput,
        TransformResources: input.TransformResources,
        TransformJobArn,
        TransformJobStatus: 'InProgress',
        CreationTime: now,
        TransformStartTime: now,
      };
      transformJobs.put(name, stored(job));
      active.put(`transform-job/${name}`, { owner: world.store.owner });
    });
    begin(shelf, running, 'transform-job', name, (signal) => transform(shelf, input, signal));
    return { TransformJobArn };
  },

  async DescribeTransformJob(input: DescribeTransformJobRequest): Promise<TransformJob> {
    onlyKnown('DescribeTransformJob', input, ['TransformJobName']);
    settleTheDead(shelf);
    const job = shelf.transformJobs.get(required(input.TransformJobName, 'transformJobName'));
    if (job === undefined) throw notFound();
    return toldTransform(job);
  },

  async StopTransformJob(input: StopTransformJobRequest): Promise<object> {
    onlyKnown('StopTransformJob', input, ['TransformJobName']);
    settleTheDead(shelf);
    const name = required(input.TransformJobName, 'transformJobName');
    shelf.world.store.transaction(() => {
      const job = shelf.transformJobs.get(name);
      if (job === undefined) throw notFound();
      if (job.TransformJobStatus !== 'InProgress') {
        throw validation(`The request was rejected because the transform job is in status ${job.TransformJobStatus}.`);
      }
      shelf.transformJobs.put(name, { ...job, TransformJobStatus: 'Stopping' });
    });
    running.get(`transform-job/${name}`)?.stop.abort();
    return {};
  },
});

/** Of the forms in which SageMaker takes rows and gives scores, these are the ones that are done here. */
function refuseOtherFormats({ TransformInput, TransformOutput }: CreateTransformJobRequest): void {
  const input = required(TransformInput, 'transformInput');
  const output = required(TransformOutput, 'transformOutput');
  onlyKnown('CreateTransformJob with TransformInput', input, ['DataSource', 'ContentType', 'SplitType']);
  onlyKnown('CreateTransformJob with TransformOutput', output, ['S3OutputPath', 'Accept', 'AssembleWith']);
  if (input.ContentType !== 'text/csv') throw refuse(`a transform of ${input.ContentType}`, 'It has text/csv.');
  if (input.SplitType !== 'Line') throw refuse(`a transform with SplitType ${input.SplitType}`, 'It has Line.');
  if (output.Accept !== 'application/jsonlines' || output.AssembleWith !== 'Line') {
    throw refuse(`a transform into ${output.Accept}`, 'It has application/jsonlines with AssembleWith Line.');
  }
}

async function transform(
  { world, models }: Shelf,
  { ModelName = '', TransformInput, TransformOutput }: CreateTransformJobRequest,
  signal: AbortSignal,
): Promise<void> {
  const source = TransformInput?.DataSource?.S3DataSource;
  const files = await inputFiles(world, source?.S3DataType, source?.S3Uri);
  const data = parseUri(models.get(ModelName)?.PrimaryContainer?.ModelDataUrl ?? '');
  const folder = await mkdtemp(join(tmpdir(), 'penstock-transform-'));
  try {
    const pairs = files.map(({ path, name }, index) => ({ from: path, to: join(folder, String(index)), name }));
    const model = join(world.bucketsFolder, data.bucket, data.key);
    const request = { do: 'score', model, files: pairs.map(({ from, to }) => ({ from, to })) } as const;
    const result = await world.engines.forest.run(request, signal);
    if ('error' in result) throw new ClientError(`See job logs for more information: ${result.error}`);
    const { bucket: Bucket, key } = parseUri(`${(TransformOutput?.S3OutputPath ?? '').replace(/\/$/, '')}/`);
    for (const { to, name } of pairs) {
      await world.cloud.s3.send(new PutObjectCommand({ Bucket, Key: `${key}${name}.out`, Body: await readFile(to) }));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
