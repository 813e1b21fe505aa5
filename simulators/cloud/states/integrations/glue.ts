import { isObject, type JsonObject } from '../json.ts';
import type { Answer } from './index.ts';
import { send, type Request } from './send.ts';
import { withMetadata } from './shape.ts';
import { sync } from './sync.ts';

/** States of a job run that are not its last. */
const going: readonly unknown[] = ['STARTING', 'RUNNING', 'STOPPING', 'WAITING'];

const request = (command: string, input: JsonObject): Request => ({ client: 'glue', command, input });

export const glue: Readonly<Record<string, Answer>> = {
  'glue:startJobRun': async (world, { arguments: input }) =>
    withMetadata(await send(world, 'optimised', request('StartJobRun', input))),

  /** Its result is the JobRun; so is the cause of its failure, as text. */
  'glue:startJobRun.sync': (world, task) => {
    const { JobName = null } = task.arguments;
    return sync(world, task, {
      start: () => send(world, 'optimised', request('StartJobRun', task.arguments)),
      async look({ JobRunId = null }) {
        const { JobRun } = await send(world, 'optimised', request('GetJobRun', { JobName, RunId: JobRunId }));
        if (!isObject(JobRun))
          throw new TypeError(`GetJobRun has answered without the run ${JSON.stringify(JobRunId)}.`);
        const state = JobRun['JobRunState'];
        return going.includes(state) ? undefined : { succeeded: state === 'SUCCEEDED', output: JobRun };
      },
      stop: ({ JobRunId = null }) =>
        send(world, 'optimised', request('BatchStopJobRun', { JobName, JobRunIds: [JobRunId] })),
    });
  },
};
