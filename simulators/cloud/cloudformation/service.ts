/** CloudFormation: change sets and stacks, over the services of the local cloud. */
import type { CreateChangeSetInput } from '@aws-sdk/client-cloudformation';

import type { MakeService } from '../service.ts';
import { changeSetCommands } from './change-set/commands.ts';
import { createChangeSet } from './change-set/create.ts';
import { driftCommands } from './drift/commands.ts';
import { operations } from './operations/run.ts';
import { stackCommands } from './stack-commands.ts';
import { openStacks } from './stacks.ts';

export const makeCloudFormation: MakeService = (world) => {
  const stacks = openStacks(world);
  const running = operations(world, stacks);
  return {
    name: 'cloudFormation',
    handlers: {
      CreateChangeSet: (input: CreateChangeSetInput) => createChangeSet(input, world, stacks),
      ...changeSetCommands(world, stacks, running),
      ...stackCommands(world, stacks, running),
      ...driftCommands(world, stacks),
    },
    // Operations are short, and better finished now than taken over by the next process.
    close: () => running.idle(),
  };
};
