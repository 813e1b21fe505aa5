/** TagResource, UntagResource and ListTagsForResource, for state machines. */
import type {
  ListTagsForResourceInput,
  ListTagsForResourceOutput,
  TagResourceInput,
  UntagResourceInput,
} from '@aws-sdk/client-sfn';
import { required } from '../../input.ts';
import { existingMachine } from './arns.ts';
import type { Records } from './records.ts';

export const tagCommands = (records: Records) => ({
  async TagResource({ resourceArn, tags = [] }: TagResourceInput): Promise<object> {
    const machine = existingMachine(records, required(resourceArn, 'resourceArn'));
    const kept = machine.tags.filter(({ key }) => tags.every((tag) => tag.key !== key));
    records.machines.put(machine.name, { ...machine, tags: [...kept, ...tags] });
    return {};
  },

  async UntagResource({ resourceArn, tagKeys = [] }: UntagResourceInput): Promise<object> {
    const machine = existingMachine(records, required(resourceArn, 'resourceArn'));
    const tags = machine.tags.filter(({ key }) => key === undefined || !tagKeys.includes(key));
    records.machines.put(machine.name, { ...machine, tags });
    return {};
  },

  async ListTagsForResource({ resourceArn }: ListTagsForResourceInput): Promise<ListTagsForResourceOutput> {
    return { tags: [...existingMachine(records, required(resourceArn, 'resourceArn')).tags] };
  },
});
