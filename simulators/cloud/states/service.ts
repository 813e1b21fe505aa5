/** Step Functions' commands. Executions run in this process, in the background; what they did is in the store. */
import type { MakeService } from '../service.ts';
import { taskRunner } from './integrations/index.ts';
import { activityCommands } from './service/activities.ts';
import { executionCommands } from './service/executions.ts';
import { historyCommands } from './service/history.ts';
import { machineCommands } from './service/machines.ts';
import { mapRunCommands } from './service/map-run-commands.ts';
import { openRecords } from './service/records.ts';
import { openRuns } from './service/runs.ts';
import { settleTheDead } from './service/settle.ts';
import { tagCommands } from './service/tags.ts';
import { taskCommands } from './service/task-commands.ts';

export const makeSfn: MakeService = (world) => {
  const records = openRecords(world);
  const runs = openRuns(world, records, taskRunner(world, records));
  settleTheDead(world, records);
  return {
    name: 'sfn',
    handlers: {
      ...machineCommands(world, records),
      ...executionCommands(world, records, runs),
      ...historyCommands(world, records),
      ...mapRunCommands(world, records),
      ...activityCommands(world, records),
      ...taskCommands(world, records),
      ...tagCommands(records),
    },
    /** Aborts the executions of this process. */
    close: () => runs.close(),
  };
};
