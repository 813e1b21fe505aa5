import type { JsonObject } from '../json.ts';
import type { Answer } from './index.ts';
import { send, type Request } from './send.ts';
import { withMetadata } from './shape.ts';
import { sync } from './sync.ts';

const request = (command: string, input: JsonObject): Request => ({ client: 'sagemaker', command, input });

/** States of a job that are not its last. */
const going: readonly unknown[] = ['InProgress', 'Stopping'];

export const sageMaker: Readonly<Record<string, Answer>> = {
  'sagemaker:createTransformJob': async (world, { arguments: input }) =>
    withMetadata(await send(world, 'optimised', request('CreateTransformJob', input))),

  /** Its result is that of DescribeTransformJob; so is the cause of its failure, as text. */
  'sagemaker:createTransformJob.sync': (world, task) => {
    const { TransformJobName = null } = task.arguments;
    return sync(world, task, {
      start: () => send(world, 'optimised', request('CreateTransformJob', task.arguments)),
      async look() {
        const output = await send(world, 'optimised', request('DescribeTransformJob', { TransformJobName }));
        const status = output['TransformJobStatus'];
        return going.includes(status) ? undefined : { succeeded: status === 'Completed', output };
      },
      stop: () => send(world, 'optimised', request('StopTransformJob', { TransformJobName })),
    });
  },
};
