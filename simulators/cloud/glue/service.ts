/** Glue's commands: the Data Catalog, crawlers, jobs and their runs. */
import type { MakeService } from '../service.ts';
import { batchCommands } from './batches.ts';
import { openCatalog } from './catalog.ts';
import { crawlerCommands } from './crawlerCommands.ts';
import type { Crawling } from './crawlerCommands.ts';
import { connectionCommands, openConnections } from './connections.ts';
import { openCrawls, settleTheDead as settleDeadCrawls } from './crawls.ts';
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
  const crawls = openCrawls(world);
  const crawling: Crawling = new Map();
  settleTheDead(runs);
  settleDeadCrawls(crawls);
  return {
    name: 'glue',
    handlers: {
      ...databaseCommands(catalog),
      ...tableCommands(catalog),
      ...partitionCommands(catalog),
      ...batchCommands(catalog),
      ...crawlerCommands(crawls, crawling),
      ...connectionCommands(openConnections(world)),
      ...jobCommands(jobs),
      ...runCommands(runs, jobs, running),
    },
    /** Stops the runs and crawls of this process. */
    async close() {
      const own = [...running.values(), ...crawling.values()];
      for (const { stop } of own) stop.abort();
      await Promise.all(own.map(({ ended }) => ended));
    },
  };
};
