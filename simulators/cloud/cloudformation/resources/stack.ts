/** Nested stacks, without parameters and outputs. */
import { CreateChangeSetCommand, DeleteStackCommand, ExecuteChangeSetCommand } from '@aws-sdk/client-cloudformation';
import type { CloudFormationStackProperties } from '@awboost/cfn-resource-types/AWS-CloudFormation-Stack';

import { onlyKnown } from '../../input.ts';
import type { World } from '../../service.ts';
import { ResourceFailure } from '../operations/reason.ts';
import { collections, type StackRecord } from '../records.ts';
import { isGone, openStacks } from '../stacks.ts';
import { arn, type Provider } from './provider.ts';

/** Milliseconds between looks at what happens in this process, or in the one that began it. */
const interval = 20;

export const stack: Provider<CloudFormationStackProperties> = {
  customName: () => undefined,
  generatedName: { longest: 128 },
  physicalId: (name, _, world) => arn(world, 'cloudformation', `stack/${name}/${crypto.randomUUID()}`),
  exists: async (stackId, _, world) => present(stackId, world) !== undefined,
  async create(stackId, properties, world) {
    openStacks(world).put(emptyStack(stackId, world));
    await apply(stackId, properties, 'CREATE', world);
    return {};
  },
  async update(stackId, properties, _, world) {
    const { status } = await settled(stackId, world);
    if (status === 'REVIEW_IN_PROGRESS') await apply(stackId, properties, 'CREATE', world);
    else await apply(stackId, properties, 'UPDATE', world);
    return {};
  },
  async delete(stackId, _, world) {
    await settled(stackId, world);
    await world.cloud.cloudFormation.send(new DeleteStackCommand({ StackName: stackId }));
    const { status, statusReason = '' } = await settled(stackId, world);
    if (status !== 'DELETE_COMPLETE') {
      throw new ResourceFailure(`Embedded stack ${stackId} was not successfully deleted: ${statusReason}`);
    }
  },
};

function present(stackId: string, world: World): StackRecord | undefined {
  const found = openStacks(world).find(stackId);
  return found === undefined || isGone(found) ? undefined : found;
}

/** Its id is known before it is made, so that an interruption can be made good. */
function emptyStack(stackId: string, { clock }: World): StackRecord {
  const [, stackName = ''] = stackId.split('/');
  return {
    stackId,
    stackName,
    status: 'REVIEW_IN_PROGRESS',
    created: clock.now().toISOString(),
    outputs: [],
    capabilities: [],
    tags: [],
    terminationProtection: false,
    eventCount: 0,
  };
}

async function apply(
  StackName: string,
  properties: CloudFormationStackProperties,
  ChangeSetType: 'CREATE' | 'UPDATE',
  world: World,
): Promise<void> {
  onlyKnown('AWS::CloudFormation::Stack', properties, ['Tags', 'TemplateURL']);
  const { TemplateURL, Tags } = properties;
  const { cloudFormation } = world.cloud;
  const ChangeSetName = `nested-${crypto.randomUUID()}`;
  const request = { StackName, ChangeSetName, ChangeSetType, TemplateURL, Tags };
  // Who deploys the parent has acknowledged what its children hold.
  const { Id } = await cloudFormation.send(
    new CreateChangeSetCommand({ ...request, Capabilities: ['CAPABILITY_NAMED_IAM'] }),
  );
  const changeSet = collections(world).changeSets.get(Id ?? '');
  if (changeSet?.status === 'FAILED') {
    if (/didn't contain changes/.test(changeSet.statusReason ?? '')) return;
    throw new ResourceFailure(changeSet.statusReason ?? '');
  }
  await cloudFormation.send(new ExecuteChangeSetCommand({ StackName, ChangeSetName }));
  const { status } = await settled(StackName, world);
  if (status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE') return;
  const verb = ChangeSetType === 'CREATE' ? 'created' : 'updated';
  throw new ResourceFailure(
    `Embedded stack ${StackName} was not successfully ${verb}: ${whyRolledBack(StackName, world)}`,
  );
}

/** Of the rollback's reason only the resources: that it was asked for goes without saying. */
function whyRolledBack(stackId: string, world: World): string {
  const rollback = openStacks(world)
    .events(stackId)
    .findLast(({ status, physicalId }) => physicalId === stackId && status.endsWith('ROLLBACK_IN_PROGRESS'));
  return (rollback?.reason ?? '').replace('Rollback requested by user.', '');
}

/** When nothing is under way in it any more. */
async function settled(stackId: string, world: World): Promise<StackRecord> {
  for (;;) {
    const stack = openStacks(world).get(stackId);
    if (stack.status === 'REVIEW_IN_PROGRESS' || !stack.status.endsWith('_IN_PROGRESS')) return stack;
    await world.clock.sleep(interval);
  }
}
