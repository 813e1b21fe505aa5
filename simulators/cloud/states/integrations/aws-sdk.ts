import { isClient } from './clients.ts';
import type { Answer } from './index.ts';
import { hasCommand, send } from './send.ts';

/** Any command of a service of the local cloud: `arn:aws:states:::aws-sdk:s3:getObject`. Undefined when there is none. */
export async function awsSdk(name: string, action: string): Promise<Answer | undefined> {
  const command = action.charAt(0).toUpperCase() + action.slice(1);
  if (!isClient(name) || !(await hasCommand(name, command))) return undefined;
  return (world, { arguments: input, signal }) => send(world, 'aws-sdk', { client: name, command, input, signal });
}
