import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Answer } from './index.ts';
import { send, type Request } from './send.ts';
import { withMetadata } from './shape.ts';
import { sync } from './sync.ts';

const last: readonly unknown[] = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

const request = (command: string, input: JsonObject): Request => ({ client: 'athena', command, input });

const plain =
  (command: string): Answer =>
  async (world, { arguments: input }) =>
    withMetadata(await send(world, 'optimised', request(command, input)));

export const athena: Readonly<Record<string, Answer>> = {
  'athena:startQueryExecution': plain('StartQueryExecution'),
  'athena:stopQueryExecution': plain('StopQueryExecution'),
  'athena:getQueryExecution': plain('GetQueryExecution'),
  'athena:getQueryResults': plain('GetQueryResults'),

  /** Its result is that of GetQueryExecution; so is the cause of its failure, as text. */
  'athena:startQueryExecution.sync': (world, task) =>
    sync(world, task, {
      start: () => send(world, 'optimised', request('StartQueryExecution', task.arguments)),
      async look({ QueryExecutionId = null }) {
        const output = await send(world, 'optimised', request('GetQueryExecution', { QueryExecutionId }));
        const state = stateOf(output['QueryExecution']);
        return last.includes(state) ? { succeeded: state === 'SUCCEEDED', output } : undefined;
      },
      stop: ({ QueryExecutionId = null }) =>
        send(world, 'optimised', request('StopQueryExecution', { QueryExecutionId })),
    }),
};

function stateOf(execution: Json | undefined): Json | undefined {
  const status = isObject(execution) ? execution['Status'] : undefined;
  return isObject(status) ? status['State'] : undefined;
}
