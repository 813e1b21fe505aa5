/** The commands on change sets that exist. */
import type {
  Capability,
  Change,
  ChangeSetSummary,
  DeleteChangeSetInput,
  DescribeChangeSetInput,
  DescribeChangeSetOutput,
  ExecuteChangeSetInput,
  ListChangeSetsInput,
  ListChangeSetsOutput,
} from '@aws-sdk/client-cloudformation';

import { onlyKnown } from '../../input.ts';
import { AwsError, refuse, type World } from '../../service.ts';
import { parametersOf } from '../descriptions.ts';
import { validationError } from '../errors.ts';
import type { Operations } from '../operations/run.ts';
import { page } from '../page.ts';
import { collections, type ChangeSetRecord, type StackRecord } from '../records.ts';
import { isHeld, type Stacks } from '../stacks.ts';

export function changeSetCommands(world: World, stacks: Stacks, operations: Operations) {
  const { changeSets } = collections(world);

  const ofStack = (stackId: string) =>
    changeSets
      .list()
      .map(({ value }) => value)
      .filter((changeSet) => changeSet.stackId === stackId);
  const find = ({ ChangeSetName = '', StackName }: DeleteChangeSetInput): ChangeSetRecord => {
    const stack = StackName === undefined ? undefined : stacks.get(StackName);
    const byId = changeSets.get(ChangeSetName);
    const found = byId ?? ofStack(stack?.stackId ?? '').find(({ changeSetName }) => changeSetName === ChangeSetName);
    if (found !== undefined) return found;
    if (stack === undefined && !ChangeSetName.startsWith('arn:')) {
      throw validationError('StackName must be specified if ChangeSetName is not specified as an ARN.');
    }
    throw new AwsError('ChangeSetNotFound', `ChangeSet [${ChangeSetName}] does not exist`, 404);
  };

  return {
    async DescribeChangeSet(input: DescribeChangeSetInput): Promise<DescribeChangeSetOutput> {
      onlyKnown('DescribeChangeSet', input, ['ChangeSetName', 'StackName', 'NextToken', 'IncludePropertyValues']);
      const changeSet = find(input);
      const { items, NextToken } = page(changeSet.changes, input.NextToken);
      return {
        ...summary(changeSet),
        Parameters: parametersOf(changeSet.definition),
        // As they were given: the SDK's type is the list that was valid then.
        Capabilities: [...changeSet.capabilities] as Capability[],
        Tags: [...changeSet.tags],
        Changes: items.map((change) => (input.IncludePropertyValues === true ? change : withoutValues(change))),
        NextToken,
      };
    },

    async ListChangeSets({ StackName = '', NextToken }: ListChangeSetsInput): Promise<ListChangeSetsOutput> {
      const { items, ...rest } = page(ofStack(stacks.get(StackName).stackId), NextToken);
      return { Summaries: items.map(summary), ...rest };
    },

    async DeleteChangeSet(input: DeleteChangeSetInput): Promise<object> {
      onlyKnown('DeleteChangeSet', input, ['ChangeSetName', 'StackName']);
      const { changeSetId, executionStatus } = find(input);
      if (executionStatus === 'EXECUTE_IN_PROGRESS') throw notNow(changeSetId, 'deleted', executionStatus);
      changeSets.delete(changeSetId);
      return {};
    },

    async ExecuteChangeSet(input: ExecuteChangeSetInput): Promise<object> {
      onlyKnown('ExecuteChangeSet', input, ['ChangeSetName', 'StackName', 'ClientRequestToken', 'DisableRollback']);
      if (input.DisableRollback === true) throw refuse('ExecuteChangeSet with DisableRollback');
      const stackId = world.store.transaction(() => {
        const changeSet = find(input);
        begin(changeSet, stacks.get(changeSet.stackId), input.ClientRequestToken);
        // What was compared with the stack as it was says nothing of the stack as it will be.
        for (const other of ofStack(changeSet.stackId)) {
          if (other.changeSetId !== changeSet.changeSetId) changeSets.delete(other.changeSetId);
        }
        changeSets.put(changeSet.changeSetId, { ...changeSet, executionStatus: 'EXECUTE_IN_PROGRESS' });
        return changeSet.stackId;
      });
      operations.start(stackId);
      return {};
    },
  };

  function begin(changeSet: ChangeSetRecord, stack: StackRecord, token: string | undefined): void {
    const { changeSetId, executionStatus, status, stackId, definition, capabilities, tags, roleArn, changes } =
      changeSet;
    if (executionStatus !== 'AVAILABLE') {
      throw notNow(changeSetId, 'executed', status === 'FAILED' ? status : executionStatus);
    }
    const creates = stack.status === 'REVIEW_IN_PROGRESS';
    if (!creates && !['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE'].includes(stack.status)) {
      throw validationError(`Stack:${stackId} is in ${stack.status} state and can not be updated.`);
    }
    const resources = stacks.resources(stackId).filter(isHeld);
    const before = {
      deployed: stack.deployed,
      outputs: stack.outputs,
      capabilities: stack.capabilities,
      tags: stack.tags,
      resources,
    };
    stacks.move(stackId, creates ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS', 'User Initiated', {
      deployed: definition,
      ...{ changeSetId, capabilities, tags, roleArn },
      ...(creates ? {} : { updated: world.clock.now().toISOString() }),
      operation: {
        owner: world.store.owner,
        token,
        before: creates ? undefined : before,
        imports: changes.flatMap(({ ResourceChange: change }) =>
          change?.Action === 'Import' && change.LogicalResourceId !== undefined ? [change.LogicalResourceId] : [],
        ),
        retained: [],
        discarded: [],
      },
    });
  }
}

function notNow(changeSetId: string, verb: string, status: string): AwsError {
  return new AwsError(
    'InvalidChangeSetStatus',
    `ChangeSet [${changeSetId}] cannot be ${verb} in its current status of [${status}]`,
  );
}

function summary(changeSet: ChangeSetRecord): ChangeSetSummary {
  return {
    ChangeSetName: changeSet.changeSetName,
    ChangeSetId: changeSet.changeSetId,
    StackId: changeSet.stackId,
    StackName: changeSet.stackName,
    Description: changeSet.description,
    CreationTime: new Date(changeSet.created),
    Status: changeSet.status,
    StatusReason: changeSet.statusReason,
    ExecutionStatus: changeSet.executionStatus,
    ImportExistingResources: changeSet.importExistingResources,
    IncludeNestedStacks: false,
  };
}

function withoutValues({ ResourceChange, ...change }: Change): Change {
  if (ResourceChange === undefined) return change;
  const { BeforeContext: _, AfterContext: __, Details, ...kept } = ResourceChange;
  const details = Details?.map(({ Target, ...detail }) => {
    const { BeforeValue: ___, AfterValue: ____, AttributeChangeType: _____, ...target } = Target ?? {};
    return { ...detail, Target: target };
  });
  return { ...change, ResourceChange: { ...kept, Details: details } };
}
