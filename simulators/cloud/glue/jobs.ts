/** Definitions of jobs. */
import { isDeepStrictEqual } from 'node:util';
import type {
  CreateJobRequest,
  CreateJobResponse,
  DeleteJobRequest,
  DeleteJobResponse,
  GetJobRequest,
  GetJobResponse,
  GetJobsRequest,
  GetJobsResponse,
  Job,
  JobUpdate,
  UpdateJobRequest,
  UpdateJobResponse,
} from '@aws-sdk/client-glue';
import { given, onlyKnown, required } from '../input.ts';
import { AwsError } from '../service.ts';
import type { World } from '../service.ts';
import type { Collection } from '../store.ts';
import type { Bookmarks } from './bookmarks.ts';
import { revived, stored } from './catalog.ts';
import type { Stored } from './catalog.ts';
import { pageOf } from './page.ts';

/** Members of a definition that are kept, and given back. Whether such a job can run here is asked when it starts. */
const definition = [
  'JobMode',
  'JobRunQueuingEnabled',
  'Description',
  'LogUri',
  'Role',
  'ExecutionProperty',
  'Command',
  'DefaultArguments',
  'NonOverridableArguments',
  'Connections',
  'MaxRetries',
  'Timeout',
  'MaxCapacity',
  'SecurityConfiguration',
  'NotificationProperty',
  'GlueVersion',
  'NumberOfWorkers',
  'WorkerType',
  'ExecutionClass',
] as const;

export interface Jobs {
  readonly world: World;
  /** By name. */
  readonly jobs: Collection<Stored<Job>>;
  readonly bookmarks: Bookmarks;
}

export const jobCommands = (shelf: Jobs) => ({
  async CreateJob(input: CreateJobRequest): Promise<CreateJobResponse> {
    onlyKnown('CreateJob', input, ['Name', 'Tags', ...definition]);
    const { Name: name, Tags: _tags, ...update } = input;
    const Name = required(name, 'name');
    shelf.world.store.transaction(() => {
      const before = shelf.jobs.get(Name);
      const job = { ...made(shelf, update), Name, CreatedOn: shelf.world.clock.now() };
      if (before === undefined) shelf.jobs.put(Name, stored(job));
      else if (!sameDefinition(before, stored(job))) throw submittedOtherwise(Name);
    });
    return { Name };
  },

  async GetJob(input: GetJobRequest): Promise<GetJobResponse> {
    onlyKnown('GetJob', input, ['JobName']);
    const name = required(input.JobName, 'jobName');
    const job = shelf.jobs.get(name);
    if (job === undefined) throw jobNotFound(name);
    return { Job: told(job) };
  },

  async GetJobs(input: GetJobsRequest): Promise<GetJobsResponse> {
    onlyKnown('GetJobs', input, ['MaxResults', 'NextToken']);
    const { page, NextToken } = pageOf(shelf.jobs.list(), input, 1000);
    return { Jobs: page.map(told), ...(NextToken !== undefined && { NextToken }) };
  },

  /** The whole definition is replaced: what is not given falls back to AWS's defaults. */
  async UpdateJob(input: UpdateJobRequest): Promise<UpdateJobResponse> {
    onlyKnown('UpdateJob', input, ['JobName', 'JobUpdate']);
    const JobName = required(input.JobName, 'jobName');
    const update = required(input.JobUpdate, 'jobUpdate');
    onlyKnown('UpdateJob with JobUpdate', update, definition);
    shelf.world.store.transaction(() => {
      const before = shelf.jobs.get(JobName);
      if (before === undefined) throw jobNotFound(JobName);
      shelf.jobs.put(JobName, { ...stored({ ...made(shelf, update), Name: JobName }), CreatedOn: before.CreatedOn });
    });
    return { JobName };
  },

  /** Takes its bookmark along. A job that does not exist is no error, as on AWS. */
  async DeleteJob(input: DeleteJobRequest): Promise<DeleteJobResponse> {
    onlyKnown('DeleteJob', input, ['JobName']);
    const JobName = required(input.JobName, 'jobName');
    shelf.world.store.transaction(() => {
      shelf.jobs.delete(JobName);
      shelf.bookmarks.delete(JobName);
    });
    return { JobName };
  },
});

export function jobNotFound(name: string): AwsError {
  return new AwsError('EntityNotFoundException', `Job with name: ${name} not found.`);
}

function submittedOtherwise(name: string): AwsError {
  const message = `Job with name ${name} already submitted with different configuration.`;
  return new AwsError('IdempotentParameterMismatchException', message);
}

function made({ world }: Jobs, update: JobUpdate): Job {
  const capacity = update.MaxCapacity ?? capacityOf(update.WorkerType, update.NumberOfWorkers);
  return {
    ExecutionProperty: { MaxConcurrentRuns: 1 },
    MaxRetries: 0,
    Timeout: 480,
    ExecutionClass: 'STANDARD',
    JobMode: 'SCRIPT',
    ...given(update),
    MaxCapacity: capacity,
    LastModifiedOn: world.clock.now(),
  };
}

/** Data processing units of a worker (AWS Glue developer guide, "Worker type"). */
const unitsOf: Readonly<Record<string, number>> = { 'G.025X': 0.25, 'G.1X': 1, 'G.2X': 2, 'G.4X': 4, 'G.8X': 8 };

/** Glue's own default is ten units. */
export function capacityOf(workerType: string | undefined, workers: number | undefined): number {
  return workerType === undefined || workers === undefined ? 10 : workers * (unitsOf[workerType] ?? 1);
}

function sameDefinition(a: Stored<Job>, b: Stored<Job>): boolean {
  const withoutTimes = ({ CreatedOn: _created, LastModifiedOn: _modified, ...job }: Stored<Job>) => job;
  return isDeepStrictEqual(withoutTimes(a), withoutTimes(b));
}

function told(job: Stored<Job>): Job {
  return revived<Job>(job, ['CreatedOn', 'LastModifiedOn']);
}
