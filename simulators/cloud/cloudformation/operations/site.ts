/** Where an operation works. */
import type { World } from '../../service.ts';
import { blueprint, type Blueprint } from '../blueprint.ts';
import type { Definition, Operation, StackRecord } from '../records.ts';
import type { Stacks } from '../stacks.ts';
import { readTemplate } from '../template.ts';

export interface Site {
  readonly world: World;
  readonly stacks: Stacks;
  readonly stackId: string;
  readonly stackName: string;
}

export function blueprintOf(definition: Definition, { world, stackId, stackName }: Site): Blueprint {
  const { account, region } = world;
  return blueprint(readTemplate(definition.templateBody), definition.parameters, {
    account,
    region,
    stackId,
    stackName,
  });
}

/** The operation that is under way. */
export function operationOf(stack: StackRecord): Operation {
  if (stack.operation === undefined) throw new TypeError(`No operation is under way on ${stack.stackId}.`);
  return stack.operation;
}

export function changeOperation(
  { stacks, stackId }: Pick<Site, 'stacks' | 'stackId'>,
  changes: Partial<Operation>,
): void {
  stacks.change(stackId, { operation: { ...operationOf(stacks.get(stackId)), ...changes } });
}
