/** The commands on stacks, but for their change sets. */
import type {
  ContinueUpdateRollbackInput,
  DeleteStackInput,
  DescribeStackEventsInput,
  DescribeStackEventsOutput,
  DescribeStackResourcesInput,
  DescribeStackResourcesOutput,
  DescribeStacksInput,
  DescribeStacksOutput,
  GetTemplateInput,
  GetTemplateOutput,
  ListStackResourcesInput,
  ListStackResourcesOutput,
  ListStacksInput,
  ListStacksOutput,
  SetStackPolicyInput,
  UpdateTerminationProtectionInput,
  UpdateTerminationProtectionOutput,
} from '@aws-sdk/client-cloudformation';

import { onlyKnown, required } from '../input.ts';
import type { World } from '../service.ts';
import { described, eventOf, resourceSummary } from './descriptions.ts';
import { validationError } from './errors.ts';
import { isUnderWay, type Operations } from './operations/run.ts';
import { operationOf } from './operations/site.ts';
import { page } from './page.ts';
import { readPolicy } from './policy.ts';
import { collections, type StackRecord } from './records.ts';
import { isGone, type Stacks } from './stacks.ts';

export function stackCommands(world: World, stacks: Stacks, operations: Operations) {
  /** Who looks at a stack sees its operation go on, even if whoever began it is gone. */
  const look = (nameOrId: string): StackRecord => {
    operations.attend(stacks.get(nameOrId));
    return stacks.get(nameOrId);
  };

  return {
    async DescribeStacks({ StackName, NextToken }: DescribeStacksInput): Promise<DescribeStacksOutput> {
      const found = StackName === undefined ? stacks.list().filter((stack) => !isGone(stack)) : [look(StackName)];
      const { items, ...rest } = page(found, NextToken);
      return { Stacks: items.map(described), ...rest };
    },

    async ListStacks({ StackStatusFilter, NextToken }: ListStacksInput): Promise<ListStacksOutput> {
      const wanted = stacks.list().filter(({ status }) => StackStatusFilter?.includes(status) ?? true);
      const { items, ...rest } = page(wanted, NextToken);
      return { StackSummaries: items.map(described), ...rest };
    },

    async DescribeStackEvents({ StackName, NextToken }: DescribeStackEventsInput): Promise<DescribeStackEventsOutput> {
      const { stackId, stackName } = look(StackName ?? '');
      const { items, ...rest } = page(stacks.events(stackId).toReversed(), NextToken);
      return { StackEvents: items.map((event) => eventOf(event, stackId, stackName)), ...rest };
    },

    async DescribeStackResources(input: DescribeStackResourcesInput): Promise<DescribeStackResourcesOutput> {
      onlyKnown('DescribeStackResources', input, ['StackName', 'LogicalResourceId']);
      const { stackId, stackName } = look(input.StackName ?? '');
      const all = stacks.resources(stackId);
      const wanted = all.filter(({ logicalId }) => logicalId === (input.LogicalResourceId ?? logicalId));
      return {
        StackResources: wanted.map((resource) => {
          const { LastUpdatedTimestamp, ...rest } = resourceSummary(resource);
          return { StackId: stackId, StackName: stackName, Timestamp: LastUpdatedTimestamp, ...rest };
        }),
      };
    },

    async ListStackResources({ StackName, NextToken }: ListStackResourcesInput): Promise<ListStackResourcesOutput> {
      const { items, ...rest } = page(stacks.resources(look(StackName ?? '').stackId), NextToken);
      return { StackResourceSummaries: items.map(resourceSummary), ...rest };
    },

    async GetTemplate(input: GetTemplateInput): Promise<GetTemplateOutput> {
      onlyKnown('GetTemplate', input, ['StackName', 'ChangeSetName', 'TemplateStage']);
      const stack = stacks.get(input.StackName ?? '');
      const { changeSets } = collections(world);
      const changeSet = changeSets
        .list()
        .find(({ value }) => value.stackId === stack.stackId && value.changeSetName === input.ChangeSetName);
      const definition = input.ChangeSetName === undefined ? stack.deployed : changeSet?.value.definition;
      if (definition === undefined) throw validationError(`Template of ${stack.stackName} does not exist`);
      return { TemplateBody: definition.templateBody, StagesAvailable: ['Original', 'Processed'] };
    },

    async DeleteStack(input: DeleteStackInput): Promise<object> {
      onlyKnown('DeleteStack', input, ['StackName', 'RetainResources', 'ClientRequestToken', 'DeletionMode']);
      const stack = stacks.find(input.StackName ?? '');
      // CloudFormation says nothing of a stack that is not there, or no more.
      if (stack === undefined || isGone(stack)) return {};
      const { stackId } = stack;
      const deletion = world.store.transaction(() => beginDeletion(stacks.get(stackId), input));
      if (deletion) operations.start(stackId);
      return {};
    },

    async UpdateTerminationProtection(
      input: UpdateTerminationProtectionInput,
    ): Promise<UpdateTerminationProtectionOutput> {
      const { stackId } = stacks.get(input.StackName ?? '');
      stacks.change(stackId, { terminationProtection: input.EnableTerminationProtection === true });
      return { StackId: stackId };
    },

    async SetStackPolicy(input: SetStackPolicyInput): Promise<object> {
      onlyKnown('SetStackPolicy', input, ['StackName', 'StackPolicyBody']);
      const policy = required(input.StackPolicyBody, 'stackPolicyBody');
      readPolicy(policy);
      stacks.change(stacks.get(input.StackName ?? '').stackId, { policy });
      return {};
    },

    async ContinueUpdateRollback(input: ContinueUpdateRollbackInput): Promise<object> {
      onlyKnown('ContinueUpdateRollback', input, ['StackName', 'ClientRequestToken']);
      const { stackId } = world.store.transaction(() => {
        const stack = stacks.get(input.StackName ?? '');
        if (stack.status !== 'UPDATE_ROLLBACK_FAILED') {
          throw validationError(
            `Stack:${stack.stackId} is in ${stack.status} state and can not continue the rollback of an update.`,
          );
        }
        const operation = { ...operationOf(stack), owner: world.store.owner, token: input.ClientRequestToken };
        return stacks.move(stack.stackId, 'UPDATE_ROLLBACK_IN_PROGRESS', 'User Initiated', { operation });
      });
      operations.start(stackId);
      return {};
    },
  };

  /** False: there was nothing but change sets, and the stack is gone already. */
  function beginDeletion(stack: StackRecord, input: DeleteStackInput): boolean {
    const { stackId, stackName, status } = stack;
    if (stack.terminationProtection) {
      throw validationError(`Stack [${stackName}] cannot be deleted while TerminationProtection is enabled`);
    }
    if (isUnderWay(stack)) {
      if (status === 'DELETE_IN_PROGRESS') return false;
      throw validationError(`Stack:${stackId} is in ${status} state and can not be deleted.`);
    }
    const retained = input.RetainResources ?? [];
    if (retained.length > 0 && status !== 'DELETE_FAILED') {
      throw validationError(
        'Invalid operation on stack. RetainResources can only be specified for a stack in the DELETE_FAILED state.',
      );
    }
    const { changeSets } = collections(world);
    for (const { key, value } of changeSets.list()) if (value.stackId === stackId) changeSets.delete(key);
    const operation = {
      owner: world.store.owner,
      token: input.ClientRequestToken,
      imports: [],
      retained,
      discarded: [],
    };
    stacks.move(stackId, 'DELETE_IN_PROGRESS', 'User Initiated', { operation });
    return true;
  }
}
