import type { Cloud } from '../aws/cloud.ts';
import { protectFromTermination, setStackPolicy, type Stack } from '../aws/stacks.ts';
import { allowsAnything, keepsData } from '../render/stack-policy.ts';

export const isProtected = ({ EnableTerminationProtection = false }: Stack): boolean => EnableTerminationProtection;

/** Makes the stack what the artifacts say; what it is already is not asked for again. */
export async function protect(cloud: Cloud, stack: Stack | undefined, wanted: boolean): Promise<void> {
  if (stack?.StackName === undefined || isProtected(stack) === wanted) return;
  await setStackPolicy(cloud, stack.StackName, wanted ? keepsData : { Statement: [allowsAnything] });
  await protectFromTermination(cloud, stack.StackName, wanted);
}
