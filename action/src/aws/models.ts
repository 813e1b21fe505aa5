/** Training, models and scoring in SageMaker. */
import {
  CreateModelCommand,
  CreateTrainingJobCommand,
  CreateTransformJobCommand,
  DeleteModelCommand,
  DescribeTrainingJobCommand,
  DescribeTransformJobCommand,
  StopTrainingJobCommand,
  StopTransformJobCommand,
  type TrainingInstanceType,
  type TransformInstanceType,
} from '@aws-sdk/client-sagemaker';
import type { Cloud } from './cloud.ts';
import { awsErrorName, saying } from './errors.ts';

/** A job as it is now. */
export type Job =
  | { readonly status: 'running' }
  | { readonly status: 'succeeded' }
  | { readonly status: 'stopped' }
  | { readonly status: 'failed'; readonly reason: string };

export interface TrainingJob {
  readonly name: string;
  readonly image: string;
  readonly roleArn: string;
  readonly hyperparameters: Readonly<Record<string, string>>;
  /** s3 URL of a manifest of the files: CSV without a header. */
  readonly manifestUrl: string;
  /** s3 URL of a folder; the model lies in it as `<name>/output/model.tar.gz`. */
  readonly outputUrl: string;
  readonly instanceType: string;
}

export async function startTraining(cloud: Cloud, job: TrainingJob): Promise<void> {
  await saying(`Starting the training job ${job.name}`, () =>
    cloud.sageMaker.send(
      new CreateTrainingJobCommand({
        TrainingJobName: job.name,
        AlgorithmSpecification: { TrainingImage: job.image, TrainingInputMode: 'File' },
        RoleArn: job.roleArn,
        HyperParameters: job.hyperparameters,
        InputDataConfig: [
          {
            ChannelName: 'train',
            ContentType: 'text/csv;label_size=0',
            DataSource: {
              S3DataSource: {
                S3DataType: 'ManifestFile',
                S3Uri: job.manifestUrl,
                S3DataDistributionType: 'ShardedByS3Key',
              },
            },
          },
        ],
        OutputDataConfig: { S3OutputPath: job.outputUrl },
        // The SDK lists types; AWS says which it has in the region.
        ResourceConfig: {
          InstanceType: job.instanceType as TrainingInstanceType,
          InstanceCount: 1,
          VolumeSizeInGB: 10,
        },
        StoppingCondition: { MaxRuntimeInSeconds: 6 * 3600 },
      }),
    ),
  );
}

/** Undefined when there is no such job. */
export async function trainingJob(cloud: Cloud, name: string): Promise<Job | undefined> {
  const job = await ifThere(`Looking at the training job ${name}`, () =>
    cloud.sageMaker.send(new DescribeTrainingJobCommand({ TrainingJobName: name })),
  );
  return job && jobOf(job.TrainingJobStatus, job.FailureReason);
}

export async function stopTraining(cloud: Cloud, name: string): Promise<void> {
  await saying(`Stopping the training job ${name}`, () =>
    unlessEnded(() => cloud.sageMaker.send(new StopTrainingJobCommand({ TrainingJobName: name }))),
  );
}

export interface TransformJob {
  readonly name: string;
  readonly modelName: string;
  readonly manifestUrl: string;
  /** s3 URL of a folder; a file with `.out` at the end of its name for each file of the manifest. */
  readonly outputUrl: string;
  readonly instanceType: string;
}

export async function startTransform(cloud: Cloud, job: TransformJob): Promise<void> {
  await saying(`Starting the transform job ${job.name}`, () =>
    cloud.sageMaker.send(
      new CreateTransformJobCommand({
        TransformJobName: job.name,
        ModelName: job.modelName,
        BatchStrategy: 'MultiRecord',
        TransformInput: {
          DataSource: { S3DataSource: { S3DataType: 'ManifestFile', S3Uri: job.manifestUrl } },
          ContentType: 'text/csv',
          SplitType: 'Line',
        },
        TransformOutput: { S3OutputPath: job.outputUrl, Accept: 'application/jsonlines', AssembleWith: 'Line' },
        TransformResources: { InstanceType: job.instanceType as TransformInstanceType, InstanceCount: 1 },
      }),
    ),
  );
}

/** Undefined when there is no such job. */
export async function transformJob(cloud: Cloud, name: string): Promise<Job | undefined> {
  const job = await ifThere(`Looking at the transform job ${name}`, () =>
    cloud.sageMaker.send(new DescribeTransformJobCommand({ TransformJobName: name })),
  );
  return job && jobOf(job.TransformJobStatus, job.FailureReason);
}

export async function stopTransform(cloud: Cloud, name: string): Promise<void> {
  await saying(`Stopping the transform job ${name}`, () =>
    unlessEnded(() => cloud.sageMaker.send(new StopTransformJobCommand({ TransformJobName: name }))),
  );
}

export interface Model {
  readonly name: string;
  readonly image: string;
  readonly roleArn: string;
  /** s3 URL of model.tar.gz. */
  readonly dataUrl: string;
}

/** Makes the model unless it is there. */
export async function ensureModel(cloud: Cloud, { name, image, roleArn, dataUrl }: Model): Promise<void> {
  await saying(`Making the model ${name}`, async () => {
    try {
      await cloud.sageMaker.send(
        new CreateModelCommand({
          ModelName: name,
          ExecutionRoleArn: roleArn,
          PrimaryContainer: { Image: image, ModelDataUrl: dataUrl },
        }),
      );
    } catch (error) {
      if (!isValidation(error, /^Cannot create already existing model/)) throw error;
    }
  });
}

/** Deletes the model; that there is none is no error. */
export async function deleteModel(cloud: Cloud, name: string): Promise<void> {
  await ifThere(`Deleting the model ${name}`, () => cloud.sageMaker.send(new DeleteModelCommand({ ModelName: name })));
}

function jobOf(status: string | undefined, reason = 'SageMaker gives no reason'): Job {
  switch (status) {
    case 'Completed':
      return { status: 'succeeded' };
    case 'Failed':
      return { status: 'failed', reason };
    case 'Stopped':
      return { status: 'stopped' };
    default:
      return { status: 'running' };
  }
}

/** SageMaker has one error for all that it says no to. */
async function ifThere<T>(what: string, call: () => Promise<T>): Promise<T | undefined> {
  return saying(what, async () => {
    try {
      return await call();
    } catch (error) {
      if (isValidation(error, /^(Requested resource not found|Could not find )/)) return undefined;
      throw error;
    }
  });
}

const isValidation = (error: unknown, message: RegExp): boolean =>
  awsErrorName(error) === 'ValidationException' && error instanceof Error && message.test(error.message);

/** A job that has ended meanwhile need not be stopped. */
async function unlessEnded(stop: () => Promise<unknown>): Promise<void> {
  try {
    await stop();
  } catch (error) {
    const isEnded = awsErrorName(error) === 'ValidationException' && /status/i.test(String(error));
    if (!isEnded) throw error;
  }
}
