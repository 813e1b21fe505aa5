/** CreateActivity, DescribeActivity, ListActivities, DeleteActivity. */
import type {
  CreateActivityInput,
  CreateActivityOutput,
  DeleteActivityInput,
  DescribeActivityInput,
  DescribeActivityOutput,
  ListActivitiesInput,
  ListActivitiesOutput,
} from '@aws-sdk/client-sfn';
import { onlyKnown, required } from '../../input.ts';
import type { World } from '../../service.ts';
import { activityArn, checkName, existingActivity } from './arns.ts';
import { page } from './page.ts';
import type { ActivityRecord, Records } from './records.ts';

export const activityCommands = (world: World, records: Records) => ({
  /** One that is there already is answered as if it were new. */
  async CreateActivity(input: CreateActivityInput): Promise<CreateActivityOutput> {
    onlyKnown('states:CreateActivity', input, ['name', 'tags']);
    const name = required(input.name, 'name');
    checkName(name);
    const arn = activityArn(world, name);
    const activity: ActivityRecord = { arn, name, created: world.clock.now().getTime(), tags: input.tags ?? [] };
    const { created } = world.store.transaction(() => {
      const existing = records.activities.get(arn);
      if (existing === undefined) records.activities.put(arn, activity);
      return existing ?? activity;
    });
    return { activityArn: arn, creationDate: new Date(created) };
  },

  async DescribeActivity(input: DescribeActivityInput): Promise<DescribeActivityOutput> {
    onlyKnown('states:DescribeActivity', input, ['activityArn']);
    return described(existingActivity(records, required(input.activityArn, 'activityArn')));
  },

  async ListActivities(input: ListActivitiesInput): Promise<ListActivitiesOutput> {
    onlyKnown('states:ListActivities', input, ['maxResults', 'nextToken']);
    const { items, ...next } = page(records.activities.list(), input);
    return { activities: items.map(({ value }) => described(value)), ...next };
  },

  /** AWS does not complain of an activity that is not there. */
  async DeleteActivity(input: DeleteActivityInput): Promise<object> {
    onlyKnown('states:DeleteActivity', input, ['activityArn']);
    const arn = required(input.activityArn, 'activityArn');
    if (records.activities.get(arn) !== undefined) records.activities.delete(arn);
    return {};
  },
});

function described({ arn, name, created }: ActivityRecord) {
  return { activityArn: arn, name, creationDate: new Date(created) };
}
