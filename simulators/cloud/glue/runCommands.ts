/** Commands of job runs. */
import type {
  BatchStopJobRunRequest,
  BatchStopJobRunResponse,
  GetJobRunRequest,
  GetJobRunResponse,
  GetJobRunsRequest,
  GetJobRunsResponse,
  StartJobRunRequest,
  StartJobRunResponse,
} from '@aws-sdk/client-glue';
import { onlyKnown, required } from '../input.ts';
import { AwsError } from '../service.ts';
import { checkLength } from './errors.ts';
import { execute } from './execution.ts';
import type { Jobs } from './jobs.ts';
import { pageOf } from './page.ts';
import { checkRunnable } from './runnable.ts';
import { admit, findRun, isActive, proceed, runKey, runsOf, settleTheDead } from './runs.ts';
import type { Runs } from './runs.ts';

/** Runs of this process, by `job/run`. */
export type Running = Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>;

export const runCommands = (shelf: Runs, { jobs }: Jobs, running: Running) => ({
  async StartJobRun(input: StartJobRunRequest): Promise<StartJobRunResponse> {
    const capacity = ['WorkerType', 'NumberOfWorkers', 'ExecutionClass'] as const;
    onlyKnown('StartJobRun', input, ['JobName', 'Arguments', 'Timeout', ...capacity]);
    const JobName = required(input.JobName, 'jobName');
    const job = jobs.get(JobName);
    if (job === undefined) {
      throw new AwsError('EntityNotFoundException', 'Failed to start job run due to missing metadata');
    }
    checkRunnable(job);
    const run = admit(shelf, job, input);
    const key = runKey(JobName, run.Id);
    const stop = new AbortController();
    const ended = execute(shelf, job, run, stop).finally(() => running.delete(key));
    running.set(key, { stop, ended });
    return { JobRunId: run.Id };
  },

  async GetJobRun(input: GetJobRunRequest): Promise<GetJobRunResponse> {
    onlyKnown('GetJobRun', input, ['JobName', 'RunId', 'PredecessorsIncluded']);
    settleTheDead(shelf);
    const runId = required(input.RunId, 'runId');
    const JobRun = findRun(shelf, required(input.JobName, 'jobName'), runId);
    if (JobRun === undefined) throw new AwsError('EntityNotFoundException', `Job Run with id: ${runId} not found.`);
    return { JobRun };
  },

  async GetJobRuns(input: GetJobRunsRequest): Promise<GetJobRunsResponse> {
    onlyKnown('GetJobRuns', input, ['JobName', 'MaxResults', 'NextToken']);
    settleTheDead(shelf);
    const all = runsOf(shelf, required(input.JobName, 'jobName'));
    // The newest stands first: keys of ten digits that count up keep that order.
    const entries = all.map((value, index) => ({ key: String(index).padStart(10, '0'), value }));
    const { page, NextToken } = pageOf(entries, input, 200);
    return { JobRuns: page, ...(NextToken !== undefined && { NextToken }) };
  },

  async BatchStopJobRun(input: BatchStopJobRunRequest): Promise<BatchStopJobRunResponse> {
    onlyKnown('BatchStopJobRun', input, ['JobName', 'JobRunIds']);
    const JobName = required(input.JobName, 'jobName');
    const ids = required(input.JobRunIds, 'jobRunIds');
    checkLength(ids, 'jobRunIds', 25);
    settleTheDead(shelf);
    const stopped = ids.filter((id) => isActive(shelf, JobName, id));
    for (const id of stopped) {
      const key = runKey(JobName, id);
      proceed(shelf, key, 'STOPPING');
      running.get(key)?.stop.abort();
    }
    const others = ids.filter((id) => !stopped.includes(id));
    return {
      SuccessfulSubmissions: stopped.map((JobRunId) => ({ JobName, JobRunId })),
      Errors: others.map((JobRunId) => ({ JobName, JobRunId, ErrorDetail: whyNotStopped(shelf, JobName, JobRunId) })),
    };
  },
});

function whyNotStopped(shelf: Runs, jobName: string, runId: string) {
  const run = findRun(shelf, jobName, runId);
  return run === undefined
    ? { ErrorCode: 'EntityNotFoundException', ErrorMessage: `Job Run with id: ${runId} not found.` }
    : {
        ErrorCode: 'InvalidInputException',
        ErrorMessage: `Job Run ${runId} is ${run.JobRunState} and cannot be stopped.`,
      };
}
