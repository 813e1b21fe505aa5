/** Lambda's commands. Functions run in threads of this process, with variables of their own. */
import type { MakeService } from '../service.ts';
import { Environments } from './environments.ts';
import { functionCommands } from './functions.ts';
import type { Functions } from './functions.ts';
import { invokeCommands } from './invoke.ts';

export const makeLambda: MakeService = (world) => {
  const shelf: Functions = { world, functions: world.store.collection('lambda/functions') };
  const environments = new Environments(world);
  return {
    name: 'lambda',
    handlers: { ...functionCommands(shelf), ...invokeCommands(shelf, environments) },
    close: () => environments.end(),
  };
};
