/** Executions of other state machines. */
import type { World } from '../../service.ts';
import { parseJson, type Json, type JsonObject } from '../json.ts';
import type { Answer, Task } from './index.ts';
import { send, type Request } from './send.ts';
import { withMetadata } from './shape.ts';
import { sync } from './sync.ts';

const request = (command: string, input: JsonObject): Request => ({ client: 'sfn', command, input });

const start = (world: World, { arguments: { Input = {}, ...input } }: Task): Promise<JsonObject> =>
  send(world, 'optimised', request('StartExecution', { ...input, Input }));

/** `.sync` gives the inner output as the text that it is, `.sync:2` as JSON. */
const waiting =
  (parsed: boolean): Answer =>
  (world, task) =>
    sync(world, task, {
      start: () => start(world, task),
      async look({ ExecutionArn = null }) {
        const execution = await send(world, 'optimised', request('DescribeExecution', { ExecutionArn }));
        const { Status } = execution;
        if (Status === 'RUNNING') return undefined;
        return { succeeded: Status === 'SUCCEEDED', output: described(execution, parsed) };
      },
      stop: ({ ExecutionArn = null }) => send(world, 'optimised', request('StopExecution', { ExecutionArn })),
    });

export const stepFunctions: Readonly<Record<string, Answer>> = {
  'states:startExecution': async (world, task) => withMetadata(await start(world, task)),
  'states:startExecution.sync': waiting(false),
  'states:startExecution.sync:2': waiting(true),
};

/** What AWS's integration shows of DescribeExecution. */
const shown = [
  'Cause',
  'Error',
  'ExecutionArn',
  'Input',
  'InputDetails',
  'Name',
  'Output',
  'OutputDetails',
  'StartDate',
  'StateMachineArn',
  'Status',
  'StopDate',
];

function described(execution: JsonObject, parsed: boolean): Json {
  const members: [string, Json][] = [];
  for (const name of shown) {
    const value = execution[name];
    if (value === undefined) continue;
    const isText = typeof value === 'string' && (name === 'Input' || name === 'Output');
    members.push([name, parsed && isText ? parseJson(value) : value]);
  }
  return Object.fromEntries(members);
}
