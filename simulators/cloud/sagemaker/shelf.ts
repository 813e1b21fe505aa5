/** What SageMaker keeps: models, jobs, and which of these a living process is running. */
import type {
  DescribeModelOutput,
  DescribeTrainingJobResponse,
  DescribeTransformJobResponse,
} from '@aws-sdk/client-sagemaker';
import type { World } from '../service.ts';
import type { Collection } from '../store.ts';
import { revived, stored, type Stored } from '../glue/catalog.ts';

export type TrainingJob = DescribeTrainingJobResponse;
export type TransformJob = DescribeTransformJobResponse;
export type Kind = 'training-job' | 'transform-job';

export interface Shelf {
  readonly world: World;
  readonly models: Collection<Stored<DescribeModelOutput>>;
  readonly trainingJobs: Collection<Stored<TrainingJob>>;
  readonly transformJobs: Collection<Stored<TransformJob>>;
  /** Jobs that have not ended, by `kind/name`. */
  readonly active: Collection<{ readonly owner: string }>;
}

export function openShelf(world: World): Shelf {
  const { store } = world;
  return {
    world,
    models: store.collection('sagemaker/models'),
    trainingJobs: store.collection('sagemaker/training-jobs'),
    transformJobs: store.collection('sagemaker/transform-jobs'),
    active: store.collection('sagemaker/active-jobs'),
  };
}

export const arnOf = ({ region, account }: World, kind: Kind | 'model', name: string): string =>
  `arn:aws:sagemaker:${region}:${account}:${kind}/${name.toLowerCase()}`;

const dates = ['CreationTime', 'LastModifiedTime', 'TrainingStartTime', 'TrainingEndTime'] as const;
const transformDates = ['CreationTime', 'TransformStartTime', 'TransformEndTime'] as const;

export const toldTraining = (job: Stored<TrainingJob>): TrainingJob => revived<TrainingJob>(job, dates);
export const toldTransform = (job: Stored<TransformJob>): TransformJob => revived<TransformJob>(job, transformDates);
export { stored };

export type Ending =
  | { readonly status: 'Completed' }
  | { readonly status: 'Stopped' }
  | { readonly status: 'Failed'; readonly reason: string };

/** A job ends once: the first ending stays. */
export function end(shelf: Shelf, kind: Kind, name: string, ending: Ending): void {
  const { world, active, trainingJobs, transformJobs } = shelf;
  world.store.transaction(() => {
    if (!active.delete(`${kind}/${name}`)) return;
    const now = world.clock.now().toISOString();
    const reason = ending.status === 'Failed' ? { FailureReason: ending.reason } : {};
    const training = kind === 'training-job' ? trainingJobs.get(name) : undefined;
    if (training !== undefined) {
      const states = { TrainingJobStatus: ending.status, SecondaryStatus: ending.status } as const;
      trainingJobs.put(name, { ...training, ...states, ...reason, TrainingEndTime: now, LastModifiedTime: now });
    }
    const transform = kind === 'transform-job' ? transformJobs.get(name) : undefined;
    if (transform !== undefined) {
      transformJobs.put(name, { ...transform, TransformJobStatus: ending.status, ...reason, TransformEndTime: now });
    }
  });
}

/** Stops the jobs of processes that have died. */
export function settleTheDead(shelf: Shelf): void {
  for (const { key, value } of shelf.active.list()) {
    if (shelf.world.store.isAlive(value.owner)) continue;
    const [kind, name = ''] = key.split('/');
    end(shelf, kind === 'training-job' ? kind : 'transform-job', name, { status: 'Stopped' });
  }
}
