/** Whether the local cloud can run a job as AWS would. */
import type { Job } from '@aws-sdk/client-glue';
import { refuse } from '../service.ts';
import type { Stored } from './catalog.ts';

/** Spark 3.5.6 and Python 3.11 are what the engine has. */
const glueVersion = '5.1';

/** Refuses by name. */
export function checkRunnable(job: Stored<Job>): void {
  const { Command: command, GlueVersion = '0.9' } = job;
  const what = `a run of the job ${job.Name}`;
  if (command?.Name !== 'glueetl')
    throw refuse(`${what} with the command ${command?.Name}`, 'It runs Spark jobs: glueetl.');
  if (command.PythonVersion !== '3') throw refuse(`${what} with Python ${command.PythonVersion}`, 'It runs Python 3.');
  if (GlueVersion !== glueVersion) {
    throw refuse(`${what} on Glue ${GlueVersion}`, `It runs Glue ${glueVersion}, which is Spark 3.5.6.`);
  }
  if ((job.MaxRetries ?? 0) > 0) throw refuse(`${what} with MaxRetries`, 'Retries belong to the state machine.');
  if (job.JobRunQueuingEnabled === true) throw refuse(`${what} with JobRunQueuingEnabled`);
}
