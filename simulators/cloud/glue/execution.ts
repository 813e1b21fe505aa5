/** A job run, from its script to its end. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import type { Job, JobRun } from '@aws-sdk/client-glue';
import { AwsError } from '../service.ts';
import type { World } from '../service.ts';
import type { Stored } from './catalog.ts';
import { connectionTarget } from './connectionTarget.ts';
import { end, proceed, runKey } from './runs.ts';
import type { Ending, Runs } from './runs.ts';

/** How soon a run notices that another process has asked for its end. */
const watchMilliseconds = 250;

/** Never rejects: what goes wrong is how the run ended. */
export async function execute(shelf: Runs, job: Stored<Job>, run: JobRun, stop: AbortController): Promise<void> {
  const key = runKey(job.Name ?? '', run.Id ?? '');
  const over = new AbortController();
  const watching = watch(shelf, key, stop, over.signal);
  let ending: Ending;
  try {
    ending = await runScript(shelf, key, job, run, stop.signal);
  } catch (error) {
    ending = { JobRunState: 'FAILED', ErrorMessage: error instanceof Error ? error.message : String(error) };
  }
  over.abort();
  await watching;
  end(shelf, key, ending);
}

async function runScript(
  shelf: Runs,
  key: string,
  job: Stored<Job>,
  run: JobRun,
  signal: AbortSignal,
): Promise<Ending> {
  const { world } = shelf;
  const scriptFile = await downloaded(world, job.Command?.ScriptLocation ?? '');
  const given = { ...job.DefaultArguments, ...run.Arguments, ...job.NonOverridableArguments };
  const modules: string[] = [];
  for (const location of given['--extra-py-files']?.split(',') ?? []) modules.push(await downloaded(world, location));
  const logsFolder = join(world.logsFolder, 'glue');
  await mkdir(logsFolder, { recursive: true });
  proceed(shelf, key, 'RUNNING');
  const jobName = job.Name ?? '';
  const jobRunId = run.Id ?? '';
  const result = await world.engines.spark.run(
    {
      jobName,
      jobRunId,
      scriptFile,
      modules,
      connections: await connectionsOf(world, job),
      arguments: {
        ...given,
        '--JOB_NAME': jobName,
        // Glue's job id; unlike the run's it is the same for every run of the job.
        '--JOB_ID': `j_${jobName}`,
        '--JOB_RUN_ID': jobRunId,
      },
      timeoutSeconds: (run.Timeout ?? 480) * 60,
      logFile: join(logsFolder, `${jobRunId}.log`),
      surroundings: {
        bucketsFolder: world.bucketsFolder,
        endpoint: await world.endpoint(),
        account: world.account,
        region: world.region,
      },
    },
    signal,
  );
  return {
    JobRunState: result.state,
    ExecutionTime: Math.round(result.seconds),
    ...(result.state === 'FAILED' && { ErrorMessage: result.errorMessage }),
  };
}

async function connectionsOf(world: World, { Connections }: Stored<Job>) {
  const names = Connections?.Connections ?? [];
  const targets = names.map(async (name) => [name, await connectionTarget(world, name)] as const);
  return Object.fromEntries(await Promise.all(targets));
}

/** The local file of an object. Throws, in Glue's words, when there is none. */
async function downloaded({ cloud, bucketsFolder }: World, location: string): Promise<string> {
  const [, Bucket = '', Key = ''] = /^s3a?:\/\/([^/]+)\/(.+)$/.exec(location) ?? [];
  try {
    await cloud.s3.send(new HeadObjectCommand({ Bucket, Key }));
  } catch (error) {
    if (!(error instanceof AwsError) || error.name !== 'NotFound') throw error;
    throw new Error(
      `LAUNCH ERROR | Error downloading from S3 for bucket: ${Bucket}, key: ${Key}.The specified key does not exist.`,
      { cause: error },
    );
  }
  return join(bucketsFolder, Bucket, Key);
}

/** Any process may ask for the end of a run; the one that runs it looks for that in the record. */
async function watch({ world, runs }: Runs, key: string, stop: AbortController, over: AbortSignal): Promise<void> {
  try {
    while (!stop.signal.aborted) {
      await world.clock.sleep(watchMilliseconds, over);
      if (runs.get(key)?.JobRunState === 'STOPPING') stop.abort();
    }
  } catch (error) {
    if (!over.aborted) throw error;
  }
}
