/** Records of job runs: what is known of each, and which of them a living process is running. */
import { randomBytes } from 'node:crypto';
import type { Job, JobRun, StartJobRunRequest } from '@aws-sdk/client-glue';
import { AwsError } from '../service.ts';
import type { World } from '../service.ts';
import type { Collection } from '../store.ts';
import { moveBookmark } from './bookmarks.ts';
import type { Bookmarks, Commit } from './bookmarks.ts';
import { revived, stored } from './catalog.ts';
import type { Stored } from './catalog.ts';
import { capacityOf } from './jobs.ts';

export interface Runs {
  readonly world: World;
  /** By `job/run`. */
  readonly runs: Collection<Stored<JobRun>>;
  /** Those that have not ended, by the same keys. */
  readonly active: Collection<{ readonly owner: string }>;
  readonly bookmarks: Bookmarks;
}

export function openRuns(world: World, bookmarks: Bookmarks): Runs {
  const { store } = world;
  return { world, runs: store.collection('glue/runs'), active: store.collection('glue/active-runs'), bookmarks };
}

export function runKey(jobName: string, runId: string): string {
  return `${encodeURIComponent(jobName)}/${runId}`;
}

/** Records a run that starts now. Throws ConcurrentRunsExceededException. */
export function admit(shelf: Runs, job: Stored<Job>, request: StartJobRunRequest): JobRun & { readonly Id: string } {
  const { world, runs, active } = shelf;
  const name = job.Name ?? '';
  return world.store.transaction(() => {
    settleTheDead(shelf);
    const most = job.ExecutionProperty?.MaxConcurrentRuns ?? 1;
    if (active.list(runKey(name, '')).length >= most) {
      throw new AwsError('ConcurrentRunsExceededException', `Concurrent runs exceeded for ${name}`);
    }
    const run = newRun(world, job, request);
    runs.put(runKey(name, run.Id), stored(run));
    active.put(runKey(name, run.Id), { owner: world.store.owner });
    return run;
  });
}

function newRun({ clock }: World, job: Stored<Job>, request: StartJobRunRequest): JobRun & { readonly Id: string } {
  const now = clock.now();
  const WorkerType = request.WorkerType ?? job.WorkerType;
  const NumberOfWorkers = request.NumberOfWorkers ?? job.NumberOfWorkers;
  const MaxCapacity = capacityOf(WorkerType, NumberOfWorkers);
  return {
    Id: `jr_${randomBytes(32).toString('hex')}`,
    Attempt: 0,
    JobName: job.Name,
    JobMode: job.JobMode,
    StartedOn: now,
    LastModifiedOn: now,
    JobRunState: 'STARTING',
    Arguments: request.Arguments,
    PredecessorRuns: [],
    ExecutionTime: 0,
    Timeout: request.Timeout ?? job.Timeout,
    MaxCapacity,
    WorkerType,
    NumberOfWorkers,
    LogGroupName: '/aws-glue/jobs',
    GlueVersion: job.GlueVersion,
    ExecutionClass: job.ExecutionClass,
  };
}

/** Undefined when there is no such run. */
export function findRun({ runs }: Runs, jobName: string, runId: string): JobRun | undefined {
  const run = runs.get(runKey(jobName, runId));
  return run === undefined ? undefined : told(run);
}

/** The newest first. */
export function runsOf({ runs }: Runs, jobName: string): JobRun[] {
  const told_ = runs.list(runKey(jobName, '')).map(({ value }) => told(value));
  return told_.sort((a, b) => Number(b.StartedOn) - Number(a.StartedOn));
}

export function isActive({ active }: Runs, jobName: string, runId: string): boolean {
  return active.get(runKey(jobName, runId)) !== undefined;
}

export function proceed({ world, runs }: Runs, key: string, state: 'RUNNING' | 'STOPPING'): void {
  world.store.transaction(() => {
    const run = runs.get(key);
    // What is being stopped does not become running again.
    if (run === undefined || run.JobRunState === 'STOPPING') return;
    runs.put(key, { ...run, JobRunState: state, LastModifiedOn: world.clock.now().toISOString() });
  });
}

export type Ending = Pick<JobRun, 'ExecutionTime' | 'ErrorMessage'> & {
  readonly JobRunState: 'SUCCEEDED' | 'FAILED' | 'TIMEOUT' | 'STOPPED';
};

/** A run ends once: the first ending stays. What it committed becomes the job's bookmark in the same moment. */
export function end({ world, runs, active, bookmarks }: Runs, key: string, ending: Ending, commit?: Commit): void {
  world.store.transaction(() => {
    const run = runs.get(key);
    if (run === undefined || !active.delete(key)) return;
    const mismatch = commit === undefined ? undefined : moveBookmark(bookmarks, commit);
    const failure = mismatch === undefined ? {} : { JobRunState: 'FAILED' as const, ErrorMessage: mismatch };
    const now = world.clock.now().toISOString();
    runs.put(key, { ...run, ...ending, ...failure, LastModifiedOn: now, CompletedOn: now });
  });
}

/** Stops the runs of processes that have died. */
export function settleTheDead(shelf: Runs): void {
  for (const { key, value } of shelf.active.list()) {
    if (shelf.world.store.isAlive(value.owner)) continue;
    end(shelf, key, { JobRunState: 'STOPPED', ErrorMessage: 'The process that ran the job has ended.' });
  }
}

function told(run: Stored<JobRun>): JobRun {
  return revived<JobRun>(run, ['StartedOn', 'LastModifiedOn', 'CompletedOn']);
}
