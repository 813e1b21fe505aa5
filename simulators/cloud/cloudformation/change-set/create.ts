/** CreateChangeSet: compares a template with the stack, and keeps what it finds until it is executed. */
import type { Change, CreateChangeSetInput, CreateChangeSetOutput, Tag } from '@aws-sdk/client-cloudformation';

import { onlyKnown } from '../../input.ts';
import { AwsError, refuse, type World } from '../../service.ts';
import { blueprint, type Blueprint } from '../blueprint.ts';
import { validationError } from '../errors.ts';
import { equals, type Json } from '../json.ts';
import { identity } from '../operations/make.ts';
import { isUnderWay } from '../operations/run.ts';
import { blueprintOf } from '../operations/site.ts';
import { parameterValues } from '../parameters.ts';
import { collections, type ChangeSetRecord, type StackRecord, type TagRecord } from '../records.ts';
import { providerOf } from '../resources/index.ts';
import { isGone, isHeld, type Stacks } from '../stacks.ts';
import { readTemplate } from '../template.ts';
import { isUnknown } from '../unknown.ts';
import { asImport, planChanges, type Plan } from './changes.ts';
import { checkCapabilities, checkName, templateText } from './input.ts';

export const noChanges =
  "The submitted information didn't contain changes. Submit different information to create a change set.";

export async function createChangeSet(
  input: CreateChangeSetInput,
  world: World,
  stacks: Stacks,
): Promise<CreateChangeSetOutput> {
  onlyKnown('CreateChangeSet', input, [
    'Capabilities',
    'ChangeSetName',
    'ChangeSetType',
    'Description',
    'ImportExistingResources',
    'OnStackFailure',
    'Parameters',
    'RoleARN',
    'StackName',
    'Tags',
    'TemplateBody',
    'TemplateURL',
    'UsePreviousTemplate',
  ]);
  const { ChangeSetType: type = 'UPDATE', Capabilities = [], OnStackFailure = 'ROLLBACK' } = input;
  if (type === 'IMPORT') throw refuse('change sets of the type IMPORT', 'Use ImportExistingResources.');
  if (OnStackFailure !== 'ROLLBACK') throw refuse(`CreateChangeSet with OnStackFailure ${OnStackFailure}`);
  const changeSetName = checkName(input.ChangeSetName, 'changeSetName');
  const present = stacks.find(checkName(input.StackName, 'stackName'));
  checkState(present, type, input, changeSetName);

  const stack = present ?? newStack(input, world);
  const site = { world, stacks, stackId: stack.stackId, stackName: stack.stackName };
  const templateBody = await templateText(input, stack.deployed?.templateBody, world);
  const template = readTemplate(templateBody);
  const parameters = parameterValues(template.parameters, input.Parameters ?? [], stack.deployed?.parameters ?? {});
  const { account, region } = world;
  const wanted = blueprint(template, parameters, {
    account,
    region,
    stackId: stack.stackId,
    stackName: stack.stackName,
  });
  checkCapabilities(wanted, Capabilities);

  const deployed = stack.deployed === undefined ? undefined : blueprintOf(stack.deployed, site);
  const plan = planChanges({ blueprint: deployed, resources: stacks.resources(stack.stackId).filter(isHeld) }, wanted);
  const changes =
    input.ImportExistingResources === true ? await withImports(plan, wanted, stack, world, stacks) : plan.changes;
  const tags = tagRecords(input.Tags ?? stack.tags);
  const failure = whyNot(plan, stack, tags);
  const changeSetId = arn(world, `changeSet/${changeSetName}/${crypto.randomUUID()}`);
  const changeSet: ChangeSetRecord = {
    changeSetId,
    changeSetName,
    stackId: stack.stackId,
    stackName: stack.stackName,
    type,
    description: input.Description,
    created: world.clock.now().toISOString(),
    status: failure === undefined ? 'CREATE_COMPLETE' : 'FAILED',
    statusReason: failure,
    executionStatus: failure === undefined ? 'AVAILABLE' : 'UNAVAILABLE',
    definition: { templateBody, parameters },
    capabilities: Capabilities,
    tags,
    roleArn: input.RoleARN ?? stack.roleArn,
    importExistingResources: input.ImportExistingResources === true,
    changes,
  };
  keep(changeSet, stack, world, stacks);
  return { Id: changeSetId, StackId: stack.stackId };
}

function checkState(
  stack: StackRecord | undefined,
  type: 'CREATE' | 'UPDATE',
  { StackName }: CreateChangeSetInput,
  changeSetName: string,
): void {
  if (type === 'CREATE') {
    if (stack === undefined || stack.status === 'REVIEW_IN_PROGRESS') return;
    throw validationError(
      `Stack [${StackName}] already exists and cannot be created again with the changeSet [${changeSetName}].`,
    );
  }
  if (stack === undefined || isGone(stack)) throw validationError(`Stack [${StackName}] does not exist`);
  const { stackId, status } = stack;
  if (['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE'].includes(status) && !isUnderWay(stack)) return;
  throw validationError(`Stack:${stackId} is in ${status} state and can not be updated.`);
}

function newStack({ StackName = '' }: CreateChangeSetInput, world: World): StackRecord {
  return {
    stackId: arn(world, `stack/${StackName}/${crypto.randomUUID()}`),
    stackName: StackName,
    status: 'REVIEW_IN_PROGRESS',
    created: world.clock.now().toISOString(),
    outputs: [],
    capabilities: [],
    tags: [],
    terminationProtection: false,
    eventCount: 0,
  };
}

function arn({ region, account }: World, resource: string): string {
  return `arn:aws:cloudformation:${region}:${account}:${resource}`;
}

/** Additions of what exists, is not of another stack, and is kept when the stack goes, become imports. */
async function withImports(
  plan: Plan,
  wanted: Blueprint,
  { stackId }: StackRecord,
  world: World,
  stacks: Stacks,
): Promise<readonly Change[]> {
  const imports = new Map<string, string>();
  for (const { logicalId, properties } of plan.added) {
    const { type = '', deletionPolicy = 'Delete' } = wanted.resources[logicalId] ?? {};
    const provider = providerOf(type);
    const name = provider.customName(properties);
    if (name === undefined || isUnknown(name) || deletionPolicy === 'Delete') continue;
    const physicalId = provider.physicalId(name, properties, world);
    if (!(await provider.exists(physicalId, properties, world))) continue;
    const wantedIdentity = identity({ type, physicalId, properties });
    if (stacks.holder((other) => identity(other) === wantedIdentity, stackId) === undefined) {
      imports.set(logicalId, physicalId);
    }
  }
  return plan.changes.map((change) => {
    const physicalId = imports.get(change.ResourceChange?.LogicalResourceId ?? '');
    return physicalId === undefined ? change : asImport(change, physicalId);
  });
}

function whyNot(plan: Plan, stack: StackRecord, tags: readonly TagRecord[]): string | undefined {
  if (plan.complaints.length > 0) return plan.complaints.join('\n');
  if (plan.changes.length > 0 || stack.status === 'REVIEW_IN_PROGRESS') return undefined;
  const same =
    equals(comparable(plan.outputs), comparable(stack.outputs)) && equals(comparable(tags), comparable(stack.tags));
  return same ? noChanges : undefined;
}

/** As they come out of the store: members that are undefined are gone. */
function comparable(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function tagRecords(tags: readonly (Tag | TagRecord)[]): readonly TagRecord[] {
  return tags.map(({ Key = '', Value = '' }) => ({ Key, Value }));
}

function keep(changeSet: ChangeSetRecord, stack: StackRecord, world: World, stacks: Stacks): void {
  const { changeSets } = collections(world);
  world.store.transaction(() => {
    const { changeSetName, stackId } = changeSet;
    const same = changeSets
      .list()
      .some(({ value }) => value.stackId === stackId && value.changeSetName === changeSetName);
    if (same) throw new AwsError('AlreadyExistsException', `ChangeSet ${changeSetName} already exists`);
    if (stacks.find(stackId) === undefined) {
      // Another process may have made the stack meanwhile.
      if (stacks.find(stack.stackName) !== undefined) {
        throw validationError(
          `Stack [${stack.stackName}] already exists and cannot be created again with the changeSet [${changeSetName}].`,
        );
      }
      stacks.put(stack);
      stacks.move(stackId, 'REVIEW_IN_PROGRESS', 'User Initiated');
    }
    changeSets.put(changeSet.changeSetId, changeSet);
  });
}
