/** Glue's commands: the Data Catalog, jobs and their runs. */
import type { MakeService } from '../service.ts';
import { batchCommands } from './batches.ts';
import { openCatalog } from './catalog.ts';
import { databaseCommands } from './databases.ts';
import { jobCommands } from './jobs.ts';
import type { Jobs } from './jobs.ts';
import { partitionCommands } from './partitions.ts';
import { runCommands } from './runCommands.ts';
import type { Running } from './runCommands.ts';
import { openRuns, settleTheDead } from './runs.ts';
import { tableCommands } from './tables.ts';

export const makeGlue: MakeService = (world) => {
  const catalog = openCatalog(world);
  const runs = openRuns(world);
  const jobs: Jobs = { world, jobs: world.store.collection('glue/jobs') };
  const running: Running = new Map();
  settleTheDead(runs);
  return {
    name: 'glue',
    handlers: {
      ...databaseCommands(catalog),
      ...tableCommands(catalog),
      ...partitionCommands(catalog),
      ...batchCommands(catalog),
      ...jobCommands(jobs),
      ...runCommands(runs, jobs, running),
    },
    /** Stops the runs of this process. */
    async close() {
      for (const { stop } of running.values()) stop.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
};
