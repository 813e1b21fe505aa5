import type { World } from '../../service.ts';
import { isObject, parseJson, type Json, type JsonObject } from '../json.ts';
import { TaskFailure } from '../machine.ts';
import type { Answer } from './index.ts';
import { send } from './send.ts';
import { withMetadata } from './shape.ts';

export const lambda: Readonly<Record<string, Answer>> = {
  'lambda:invoke': async (world, { arguments: input, signal }) => {
    const { payload, answer } = await invoke(world, input, signal);
    return withMetadata({ ...answer, Payload: payload });
  },
};

/** A Task whose Resource is the function itself: the arguments go in, the result comes out. */
export async function lambdaFunction(
  world: World,
  FunctionName: string,
  Payload: Json,
  signal: AbortSignal,
): Promise<Json> {
  return (await invoke(world, { FunctionName, Payload }, signal)).payload;
}

/** A function that threw fails the task by the type of its error; the cause is what the runtime says of it, as JSON text. */
async function invoke(world: World, { Payload = {}, ...input }: JsonObject, signal: AbortSignal) {
  const request = { client: 'lambda', command: 'Invoke', input: { ...input, Payload }, signal } as const;
  const answer = await send(world, 'optimised', request);
  const text = answer['Payload'];
  const payload: Json = typeof text === 'string' && text !== '' ? parseJson(text) : null;
  if (answer['FunctionError'] === undefined) return { payload, answer };
  const type = isObject(payload) ? payload['errorType'] : undefined;
  throw new TaskFailure(typeof type === 'string' ? type : 'Exception', JSON.stringify(payload));
}
