/** Athena's commands. Queries run on the engine; their states survive the process. */
import { snapshots } from '../glue/snapshot.ts';
import type { MakeService } from '../service.ts';
import { openQueries, settleTheDead } from './queries.ts';
import { queryCommands } from './queryCommands.ts';
import type { Running } from './queryCommands.ts';
import { resultCommands } from './results.ts';
import { workGroupCommands } from './workgroups.ts';
import type { WorkGroups } from './workgroups.ts';

export const makeAthena: MakeService = (world) => {
  const queries = openQueries(world);
  const running: Running = new Map();
  const queriesOf = (name: string) => queries.queries.list().filter(({ value }) => value.workGroup === name);
  const groups: WorkGroups = {
    world,
    workGroups: world.store.collection('athena/workgroups'),
    isUsed: (name) => queriesOf(name).length > 0,
    forgetQueries: (name) => queriesOf(name).forEach(({ key }) => queries.queries.delete(key)),
  };
  settleTheDead(queries);
  return {
    name: 'athena',
    handlers: {
      ...workGroupCommands(groups),
      ...queryCommands(queries, groups, snapshots(world.store), running),
      ...resultCommands(queries),
    },
    /** Cancels the queries of this process. */
    async close() {
      for (const { stop } of running.values()) stop.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
};
