/** SageMaker's commands, as far as its built-in algorithm Random Cut Forest needs them. */
import type { MakeService } from '../service.ts';
import { modelCommands } from './models.ts';
import type { Running } from './running.ts';
import { openShelf, settleTheDead } from './shelf.ts';
import { trainingCommands } from './training.ts';
import { transformCommands } from './transform.ts';

export const makeSageMaker: MakeService = (world) => {
  const shelf = openShelf(world);
  const running: Running = new Map();
  settleTheDead(shelf);
  return {
    name: 'sageMaker',
    handlers: { ...modelCommands(shelf), ...trainingCommands(shelf, running), ...transformCommands(shelf, running) },
    /** Stops the jobs of this process. */
    async close() {
      const own = [...running.values()];
      for (const { stop } of own) stop.abort();
      await Promise.all(own.map(({ ended }) => ended));
    },
  };
};
