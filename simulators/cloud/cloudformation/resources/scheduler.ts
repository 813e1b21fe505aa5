/** Schedules. They are remembered: in the local cloud nothing starts by itself. */
import type { SchedulerScheduleProperties } from '@awboost/cfn-resource-types/AWS-Scheduler-Schedule';

import { arn } from './provider.ts';
import { recorded } from './recorded.ts';

export const schedule = recorded<SchedulerScheduleProperties>({
  type: 'AWS::Scheduler::Schedule',
  customName: ({ Name }) => Name,
  generatedName: { longest: 64 },
  physicalId: (name) => name,
  attributes: (name, { GroupName = 'default' }, world) => ({
    Arn: arn(world, 'scheduler', `schedule/${GroupName}/${name}`),
  }),
  note: 'Nothing starts by itself here: penstock run --scheduled starts what is due.',
});
